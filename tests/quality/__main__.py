"""Prints how well exports are read: a line for each sample, precision and recall by field, and what became of changed samples.

`python -m tests.quality` prints; `--only TEXT` looks at samples with TEXT in their names, `--marks` leaves the changes out,
and `--write` brings the tables of docs/reading.md up to date.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path

from tests.quality.exam import Examined, examine
from tests.quality.marking import Marks, precision_and_recall
from tests.quality.mutations import KINDS, Changed, Outcome, changes_of, judge
from tests.quality.samples import CORPORA, Sample, load_samples

Judged = tuple[Changed, Outcome, Marks]

PAGE = Path(__file__).parent.parent.parent / "docs" / "reading.md"
_BEGIN = "<!-- measured: begin -->"
_END = "<!-- measured: end -->"


def main() -> int:
    """0 when every sample passes and no change is read wrong in silence."""
    wish = _wish()
    samples = {corpus: [s for s in load_samples(folder) if wish.only in s.name] for corpus, folder in CORPORA.items()}
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        examined = {corpus: list(processes.map(examine, found)) for corpus, found in samples.items() if found}
        for corpus, results in examined.items():
            for line in _sample_lines(corpus, results):
                print(line)
        steady = [each.sample for results in examined.values() for each in results if each.passed]
        judged = [] if wish.marks else list(chain.from_iterable(processes.map(_judged, steady)))
    for line in _silent_lines(judged):
        print(line)
    tables = [*_corpus_table(examined), "", *_field_table(examined)]
    if not wish.marks:
        tables += ["", *_change_table(judged)]
    print("\n".join(("", *tables)))
    if wish.write:
        _write(tables)
    passed = all(each.passed for results in examined.values() for each in results)
    return 0 if passed and not any(outcome == "wrong" for _, outcome, _ in judged) else 1


def _wish() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description="How well exports are read.")
    parser.add_argument("--only", default="", metavar="TEXT", help="samples with TEXT in their names")
    parser.add_argument("--marks", action="store_true", help="the samples as they are, without their changes")
    parser.add_argument("--write", action="store_true", help="bring the tables of docs/reading.md up to date")
    wish = parser.parse_args()
    if wish.write and (wish.only or wish.marks):
        parser.error("--write takes all samples and all changes")
    return wish


def _write(tables: Sequence[str]) -> None:
    before, _, rest = PAGE.read_text("utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    PAGE.write_text("\n".join((before + _BEGIN, "", *tables, "", _END + after)), "utf-8")


def _judged(sample: Sample) -> list[Judged]:
    return [(changed, *judge(changed)) for changed in changes_of(sample)]


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


def _silent_lines(judged: Iterable[Judged]) -> Iterator[str]:
    for changed, outcome, marks in judged:
        if outcome == "wrong":
            fields = ", ".join(f"{n} x{c}" for n, c in Counter(name for _, name, _, _ in marks.mistakes).most_common(3))
            yield f"silently wrong: {changed.sample.name}, {changed.kind} {changed.dropped or ''}: {fields}, {marks.mistakes[:1]}"


def _change_table(judged: Iterable[Judged]) -> list[str]:
    """How many changes were read right, asked about, read wrong in silence. Samples that fail as they are say nothing about changes."""
    counts = {kind: Counter[str]() for kind in KINDS}
    for changed, outcome, _ in judged:
        counts[changed.kind][outcome] += 1
    lines = ["| change | right | asked | silently wrong |", "|---|---|---|---|"]
    return lines + [f"| {kind} | {n['right']} | {n['asked']} | {n['wrong']} |" for kind, n in counts.items()]


if __name__ == "__main__":
    sys.exit(main())
