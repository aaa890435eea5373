"""The panel's verdicts in a reason are told apart from what organizers write."""

from intake.panel import results

TOLD = "The panel judged S1 and S3 as met and S2 as not met."
TIED = "The panel tied on S4; the organizers settled it as met."


def test_the_verdicts_are_no_words_of_the_organizers() -> None:
    assert results.parted(TOLD) == (TOLD, "")
    assert results.parted(f"{TOLD} {TIED} Well done.") == (f"{TOLD} {TIED}", "Well done.")
    assert results.parted("Well done. The panel judged well.") == (
        "", "Well done. The panel judged well.",
    )  # fmt: skip
