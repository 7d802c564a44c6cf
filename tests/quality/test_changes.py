"""A changed sample reads right or asks; it is never read wrong in silence."""

import pytest

from tests.quality.exam import examine
from tests.quality.mutations import changes_of, judge
from tests.quality.samples import CORPORA, Sample, load_samples

SAMPLES = [
    pytest.param(sample, id=f"{corpus}: {sample.name}")
    for corpus, folder in CORPORA.items()
    for sample in load_samples(folder)
    if any(changes_of(sample))
]


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_change_of_the_sample_is_read_wrong_in_silence(sample: Sample):
    judged = [(changed, *judge(changed)) for changed in changes_of(sample)] if examine(sample).passed else []

    wrong = [(c.kind, c.dropped, marks.mistakes[:2]) for c, outcome, marks in judged if outcome == "wrong"]
    assert not wrong
