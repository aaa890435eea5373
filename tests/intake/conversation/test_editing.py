"""A message in a chat that was edited: only what the edit changed is heard anew."""

import pytest

from intake.answers.values import Amount, Text
from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, Town, a_town

FIRST = (
    "I am Lars Holm, CIO, authorised by the mayor. Our GDP is USD 40 billion (2024). "
    "Does it cost anything?"
)


def edited(before: str, after: str, *between: str, language: str = "en") -> Town:
    """A first text, more texts, then the first one edited."""
    town = a_town()
    town.write(ANNA, before, to=town.to(ANNA), language=language)
    first = f"m{town.written}"
    for text in between:
        town.write(ANNA, text, to=town.to(ANNA), language=language)
    town.write(ANNA, after, to=town.to(ANNA), language=language, edits=(first,))
    return town


def questions(town: Town) -> list[str]:
    return [one.text for one in town.cases if one.kind is CaseKind.QUESTION]


def gdp(town: Town) -> str:
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    return f"{value.span.low:.0f}"


def test_a_figure_that_was_corrected_since_stays_and_a_question_opens_no_second_case() -> None:
    after = FIRST.replace("CIO", "Chief Information Officer")
    town = edited(FIRST, after, "Correction: our GDP is USD 44 billion (2024).")
    assert gdp(town) == "44000000000"
    assert len(questions(town)) == 1
    assert town.file().current["V11_office"].value == Text(text="Chief Information Officer")


def test_of_an_edited_sentence_the_figure_that_the_edit_left_alone_stays_as_corrected() -> None:
    before = "Our GDP is USD 40 billion, says the ministry of trade (2024)."
    after = before.replace("of trade", "for trade")
    town = edited(before, after, "Correction: our GDP is USD 44 billion (2024).")
    assert gdp(town) == "44000000000"


def test_a_figure_that_the_edit_changed_counts() -> None:
    town = edited(FIRST, FIRST.replace("40", "46"), "Correction: our GDP is USD 44 billion (2024).")
    assert gdp(town) == "46000000000"
    assert len(questions(town)) == 1


def test_a_question_that_the_edit_adds_is_asked() -> None:
    town = edited(FIRST, f"{FIRST} When does it close?")
    assert len(questions(town)) == 2


@pytest.mark.parametrize(
    ("language", "before"),
    [
        ("de", "Unser BIP beträgt 40 Mrd. USD (2024). Kostet das etwas?"),
        ("es", "Nuestro PIB es de 40 mil millones de USD (2024). ¿Cuesta algo?"),
        ("zh", "我们的GDP是400亿美元(2024年)。要收费吗?"),
        ("ar", "الناتج المحلي 40 مليار دولار (2024). هل هناك رسوم؟"),
    ],
)
def test_an_unchanged_question_is_asked_once_in_other_languages(language: str, before: str) -> None:
    town = edited(before, before.replace("2024", "2023"), language=language)
    assert len(questions(town)) == 1


def test_a_label_stays_before_a_value_that_was_edited() -> None:
    town = edited("GDP:\nUSD 40 billion (2024)", "GDP:\nUSD 41 billion (2024)")
    assert gdp(town) == "41000000000"
