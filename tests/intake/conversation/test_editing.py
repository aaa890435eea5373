"""A message in a chat that was edited: only what the edit changed is heard anew."""

from dataclasses import replace

import pytest

from intake.answers.values import Amount, Text
from intake.applications import State
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
    town = edited(FIRST, FIRST.replace("40", "46"))
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


@pytest.mark.parametrize(
    ("before", "after", "asked", "next_asked"),
    [
        (
            "The digital economy: USD 12 billion in 2024. In 2023 it was USD 11 billion.",
            "The digital economy: USD 12 billion in 2024. In 2023 it was USD 10.5 billion.",
            "S1", "B3a_gdp",
        ),
        (
            "The digital economy: USD 12 billion in 2024. In 2023 it was USD 11 billion.",
            "The digital economy: USD 12 billion in 2024. In 2023 it was USD 10.5 billion.",
            "S1", "V11_writer",
        ),
        (
            "Our GDP is USD 40 billion (2024). Source: Statistics Poland",
            "Our GDP is USD 40 billion (2024). Source: Eurostat 2023",
            "B3a_gdp", "V11_writer",
        ),
        (
            "Das BIP: 40 Mrd. USD (2024). Polen insgesamt: 800 Mrd. USD.",
            "Das BIP: 40 Mrd. USD (2024). Polen insgesamt: 810 Mrd. USD.",
            "B3a_gdp", "S1",
        ),
    ],
)  # fmt: skip
def test_a_changed_sentence_without_its_subject_answers_no_other_question(
    before: str, after: str, asked: str, next_asked: str
) -> None:
    town = a_town()
    language = "de" if before.startswith("Das") else "en"
    town.write(ANNA, before, to=replace(town.to(ANNA), questions=(asked,)), language=language)
    first = f"m{town.written}"
    letter = replace(town.to(ANNA), questions=(next_asked,))
    town.write(ANNA, after, to=letter, language=language, edits=(first,))
    assert next_asked not in town.file().current


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "Please pause our application. Thx.", "Please pause our application. Thanks."),
        ("en", "Please pause our application. Thanks.", "Please pause our application."),
        ("de", "Bitte setzen Sie unsere Bewerbung aus. Dnke.",
         "Bitte setzen Sie unsere Bewerbung aus. Danke."),
    ],
)  # fmt: skip
def test_a_wish_that_the_edit_left_alone_is_not_carried_out_against_a_later_word(
    language: str, before: str, after: str
) -> None:
    resume = {
        "en": "Please resume our application.",
        "de": "Bitte setzen Sie unsere Bewerbung fort.",
    }
    town = edited(before, after, resume[language], language=language)
    assert town.file().state is State.OPEN


def test_a_wish_that_the_edit_adds_is_carried_out() -> None:
    town = edited("Our GDP is USD 40 billion (2024).", "Please pause our application.")
    assert town.file().state is State.PAUSED


def test_a_contact_is_welcomed_once_and_a_withdrawal_asked_once() -> None:
    first = "Please also write to ben@gdynia.example. We withdraw our application. Thanks alot."
    town = edited(first, first.replace("alot", "a lot"), "No, keep it.")
    told = [one.notice for one in town.letters]
    assert (told.count("contact_welcomed"), told.count("withdrawal_asked")) == (1, 1)


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Could we have more time? Our GDP is USD 40 billion (2024).", CaseKind.QUESTION),
        ("Please keep our figures secret. Our GDP is USD 40 billion (2024).", CaseKind.QUESTION),
        ("My name was wrong. Our GDP is USD 40 billion (2024).", CaseKind.TAKEN_BACK),
    ],
)
def test_a_matter_beside_a_figure_that_the_edit_changed_is_opened_once(
    before: str, kind: CaseKind
) -> None:
    once = a_town()
    once.write(ANNA, before, to=once.to(ANNA))
    town = edited(before, before.replace("40", "41"))
    assert [one.text for one in town.cases] == [one.text for one in once.cases]
    assert {one.kind for one in town.cases} <= {kind}
    assert gdp(town) == "41000000000"


def test_a_changed_sentence_answers_no_question_that_another_one_answers() -> None:
    before = (
        "Our GDP is USD 40 billion (2024). The digital economy: USD 12 billion in 2024. "
        "In 2023 it was USD 11 billion."
    )
    after = before.replace("11 billion", "10.5 billion")
    town = a_town()
    town.write(ANNA, before, to=town.to(ANNA), language="en")
    letter = replace(town.to(ANNA), questions=("B3a_gdp",))
    town.write(ANNA, after, to=letter, language="en", edits=(f"m{town.written}",))
    assert gdp(town) == "40000000000"
    assert any("10.5" in one for one in town.receipt(ANNA).unplaced)
