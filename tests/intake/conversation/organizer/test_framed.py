"""An organizer's own greeting or signature is told of before the letter has two."""

import pytest

from intake.conversation.organizer import framed


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Dear Ms Nowak,\n\nyes, two may come.\n\nKind regards,\nAnna\nThe Committee", "pl",
         ("Dear Ms Nowak,", "Kind regards, Anna The Committee")),
        ("Hello Anna,\nThree weeks.", "en", ("Hello Anna,",)),
        ("Good morning!\n\nThe fee is nil.", "en", ("Good morning!",)),
        ("Yes, you may.\n\nKind regards, Anna", "en", ("Kind regards, Anna",)),
        ("Sehr geehrte Frau Nowak,\n\nes ist frei.\n\nMit freundlichen Grüßen\nBruno", "de",
         ("Sehr geehrte Frau Nowak,", "Mit freundlichen Grüßen Bruno")),
        ("尊敬的市长：\n\n不收费。", "zh", ("尊敬的市长：",)),
    ],
)  # fmt: skip
def test_what_greets_or_signs_by_itself_is_told(
    text: str, language: str, parts: tuple[str, ...]
) -> None:
    (told,) = framed.told(text, ("en", language))
    assert [one for one in parts if f"“{one}”" not in told] == []


@pytest.mark.parametrize(
    "text",
    [
        "Three weeks.",
        "Yes!\n\nThere is no fee.",
        "We need three things:\n\n1. a mandate\n2. a budget\n3. a plan",
        "It is free of charge, for all cities, at every stage,\nand stays so.",
        "Please write to Bruno Keller,\nhead of the office.",
        "Our address:\n\nOrganizing Committee\nMain Street 3",
        "Thanks for the question!\n\nYes, you may.",
        "In short,\n\nyes.",
        "不收费。",
    ],
)
def test_plain_words_are_told_of_nothing(text: str) -> None:
    assert framed.told(text, ("en", "zh")) == ()
