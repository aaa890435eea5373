"""A number that a verdict follows alone is a question's where the one before it has its mark."""

import pytest

from intake.answers.values import Choice, YesNo
from tests.intake.conversation.test_bare_numbers import answered

ASKED = ("B1a", "B1b", "B2a", "B3a_economy", "B3b")


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("de", "zu 3: 5G haben wir flächendeckend.\nZu 4 ja, unser Hafen ist vernetzt.", True),
        ("de", "Zu 3: 5G.\nZu 4 nein.", False),
        ("en", "To 3: 5G.\nAs to 4 yes, our port is linked.", True),
        ("en", "re 3: 5G only\nre 4 yes", True),
        ("en", "3: 5G\n4 no", False),
        ("de", "Zu 3: 5G.\nZu 4: ja.", True),
        ("de", "Zu 3: 5G.\nZu 5 ja.", None),
        ("en", "3: 5G in all\n4 districts, with fibre beside it", None),
    ],
)
def test_the_next_number_needs_no_mark_before_a_verdict(
    language: str, text: str, yes: bool | None
) -> None:
    file = next(iter(answered(language, text, ASKED).applications.values())).current
    assert file["B2a"].value == Choice(numbers=(1,))
    told = file.get("B3a_economy")
    assert (told.value if told else None) == (None if yes is None else YesNo(yes=yes))
