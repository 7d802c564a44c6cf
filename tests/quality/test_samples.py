"""Every sample reads to its answer."""

import pytest

from tests.quality.exam import examine
from tests.quality.samples import CORPORA, Sample, load_samples

SAMPLES = [
    pytest.param(sample, id=f"{corpus}: {sample.name}")
    for corpus, folder in CORPORA.items()
    for sample in load_samples(folder)
]


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_sample_reads_to_its_answer_or_asks_where_it_must(sample: Sample):
    examined = examine(sample)

    told = examined.result.refused or examined.result.questions
    assert examined.passed, (round(examined.marks.accuracy, 4), examined.marks.mistakes[:5], examined.result.rows, told)
