"""Every sample reads to its answer."""

import pytest

from tests.quality.exam import examine
from tests.quality.known import SAMPLES as KNOWN
from tests.quality.samples import CORPORA, Sample, load_samples


def case(corpus: str, sample: Sample):
    """A sample; one that is known not to read yet must go on failing, so that it is taken off the list when it reads."""
    reason = KNOWN.get(f"{corpus}: {sample.name}")
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(sample, id=f"{corpus}: {sample.name}", marks=marks)


CASES = [case(corpus, sample) for corpus, folder in CORPORA.items() for sample in load_samples(folder)]


@pytest.mark.parametrize("sample", CASES)
def test_the_sample_reads_to_its_answer_or_asks_where_it_must(sample: Sample):
    examined = examine(sample)

    told = examined.result.refused or examined.result.questions
    assert examined.passed, (round(examined.marks.accuracy, 4), examined.marks.mistakes[:5], examined.result.rows, told)


def test_no_sample_of_the_learning_systems_at_hand_is_on_the_list_of_those_that_do_not_read():
    assert not [name for name in KNOWN if name.startswith("lms: ")]
