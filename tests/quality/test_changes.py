"""A changed sample reads right or asks; it is never read wrong in silence."""

import pytest

from tests.quality.exam import examine
from tests.quality.known import CHANGES as KNOWN
from tests.quality.mutations import changes_of, judge
from tests.quality.samples import CORPORA, OFTEN_CHANGED, Sample, load_samples

pytestmark = pytest.mark.slow

CASES = [
    pytest.param(sample, KNOWN.get(f"{corpus}: {sample.name}", []), id=f"{corpus}: {sample.name}")
    for corpus in OFTEN_CHANGED
    for sample in load_samples(CORPORA[corpus])
    if any(changes_of(sample))
]


@pytest.mark.parametrize(("sample", "known"), CASES)
def test_no_change_of_the_sample_is_read_wrong_in_silence(sample: Sample, known: list[str]):
    judged = [(changed, *judge(changed)) for changed in changes_of(sample)] if examine(sample).passed else []

    wrong = {c.kind: (c.dropped, marks.mistakes[:2]) for c, outcome, marks in judged if outcome == "wrong"}
    assert set(wrong) <= set(known), {kind: told for kind, told in wrong.items() if kind not in known}
