"""The panel's verdicts in a reason are told apart from what organizers write."""

import pytest

from intake.panel import results

TOLD = "The panel judged S1 and S3 as met and S2 as not met."
TIED = "The panel tied on S4; the organizers settled it as met."
BOTH = f"{TOLD} {TIED}"


def test_the_verdicts_are_no_words_of_the_organizers() -> None:
    assert results.parted(TOLD, TOLD) == (TOLD, "")
    assert results.parted(f"{BOTH} Well done.", BOTH) == (BOTH, "Well done.")
    assert results.parted("Well done. The panel judged well.", TOLD) == (
        "", "Well done. The panel judged well.",
    )  # fmt: skip


@pytest.mark.parametrize("told", ["", TOLD])
@pytest.mark.parametrize(
    "own",
    ["The panel judged the standards.", "The panel judged S1 and S3 as not met. It is a pity.",
     "The panel tied on nothing."],
)  # fmt: skip
def test_no_words_of_organizers_are_the_panels_whatever_they_begin_with(
    told: str, own: str
) -> None:
    assert results.parted(own, told) == ("", own)
