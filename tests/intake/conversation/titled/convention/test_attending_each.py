"""Who comes, told with "each of" before the first of them."""

import pytest

from intake.conversation.titled.convention.attending_reading import read


def test_each_of_two_with_a_title_comes_and_nobody_is_asked_again() -> None:
    said = read(
        "سيحضر كل من السيد أحمد خالد محافظ الإسكندرية والسيدة هدى منصور نائب المحافظ.",
        "ar",
        is_asked=True,
    )
    assert said.comes
    assert [one.name for one in said.coming] == ["أحمد خالد", "هدى منصور"]
    assert (said.rest, said.wavers) == ((), False)


@pytest.mark.parametrize(
    "text",
    [
        "قد يحضر كل من السيد أحمد خالد والسيدة هدى منصور.", "سيحضر كل من السيد المحافظ ونائبه.",
        "لن يحضر كل من السيد أحمد خالد والسيدة هدى منصور.",
    ],
)  # fmt: skip
def test_what_is_held_open_denied_or_unnamed_is_no_yes(text: str) -> None:
    assert not read(text, "ar", is_asked=True).comes
