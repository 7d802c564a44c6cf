"""Prints how well exports are read: a line for each sample, precision and recall by field, and what became of changed samples.

`python -m tests.quality` prints; with `--write` the tables of docs/reading.md are brought up to date.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.quality.exam import Examined, examine
from tests.quality.marking import Marks, precision_and_recall
from tests.quality.mutations import KINDS, changes_of, judge
from tests.quality.samples import CORPORA, load_samples

PAGE = Path(__file__).parent.parent.parent / "docs" / "reading.md"
_BEGIN = "<!-- measured: begin -->"
_END = "<!-- measured: end -->"


def main() -> int:
    """0 when every sample passes and no change is read wrong in silence."""
    examined = {corpus: [examine(sample) for sample in load_samples(folder)] for corpus, folder in CORPORA.items()}
    for corpus, results in examined.items():
        for line in _sample_lines(corpus, results):
            print(line)
    tables = [*_corpus_table(examined), "", *_field_table(examined), ""]
    changed, silent = _change_table(examined)
    tables += changed
    print("\n".join(("", *tables)))
    if "--write" in sys.argv:
        before, _, rest = PAGE.read_text("utf-8").partition(_BEGIN)
        _, _, after = rest.partition(_END)
        PAGE.write_text("\n".join((before + _BEGIN, "", *tables, "", _END + after)), "utf-8")
    return 0 if not silent and all(e.passed for results in examined.values() for e in results) else 1


def _sample_lines(corpus: str, results: Sequence[Examined]) -> Iterator[str]:
    for each in results:
        verdict = "pass" if each.passed else "FAIL"
        yield f"{verdict} {corpus:10} {each.sample.name[:58]:58} {each.marks.accuracy:7.4f} {'asks' if each.result.asks else ''}"
        if not each.passed:
            wrong = Counter(name for _, name, _, _ in each.marks.mistakes).most_common(6)
            yield f"       {each.result.refused or ', '.join(f'{n} x{c}' for n, c in wrong)}"
            yield from (
                f"       row {row} {name}: {wanted!r}, not {got!r}"
                for row, name, wanted, got in each.marks.mistakes[:3]
            )
            if not each.counted and not each.result.refused:
                rows = each.result.rows
                yield f"       rows: {rows.read} = {rows.accepted} + {rows.duplicates} + {rows.rejected}, not {each.sample.accounts[0]}"


def _corpus_table(examined: dict[str, list[Examined]]) -> list[str]:
    lines = [
        "| corpus | files | pass | fields right | ask where they must | ask elsewhere |",
        "|---|---|---|---|---|---|",
    ]
    for corpus, results in examined.items():
        if not results:
            continue
        passed, must = sum(e.passed for e in results), [e for e in results if e.sample.must_ask]
        right = sum(e.marks.accuracy for e in results if not e.sample.must_ask) / max(1, len(results) - len(must))
        asked = sum(e.result.asks for e in must)
        else_asked = sum(bool(e.result.questions) for e in results if not e.sample.must_ask)
        lines.append(
            f"| {corpus} | {len(results)} | {passed} | {100 * right:.2f} % | {asked} of {len(must)} | {else_asked} |"
        )
    return lines


def _field_table(examined: dict[str, list[Examined]]) -> list[str]:
    total = Marks()
    for results in examined.values():
        for each in results:
            if not each.sample.must_ask:
                total.add(each.marks)
    lines = ["| field | values right | precision | recall |", "|---|---|---|---|"]
    lines += [f"| {name} | {n:,} | {p:.4f} | {r:.4f} |" for name, (n, p, r) in precision_and_recall(total).items()]
    return lines


def _change_table(examined: dict[str, list[Examined]]) -> tuple[list[str], int]:
    """The table, and how many changes were read wrong in silence. Samples that fail as they are say nothing about changes."""
    counts = {kind: Counter[str]() for kind in KINDS}
    for results in examined.values():
        for changed in (c for e in results if e.passed for c in changes_of(e.sample)):
            outcome, marks = judge(changed)
            counts[changed.kind][outcome] += 1
            if outcome == "wrong":
                fields = Counter(name for _, name, _, _ in marks.mistakes).most_common(3)
                print(
                    f"silently wrong: {changed.sample.name}, {changed.kind} {changed.dropped or ''}: {fields}, {marks.mistakes[:1]}"
                )
    lines = ["| change | right | asked | silently wrong |", "|---|---|---|---|"]
    lines += [f"| {kind} | {n['right']} | {n['asked']} | {n['wrong']} |" for kind, n in counts.items()]
    return lines, sum(n["wrong"] for n in counts.values())


if __name__ == "__main__":
    sys.exit(main())
