"""A mail that ends with a dash and who wrote it, on a line of its own or behind a sentence."""

import pytest

from tests.intake.conversation.test_openings import answer, first_mail
from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA

SIGNED = [
    ("en", "The city of Pune, India wants to apply. — Anita Deshpande, Deputy Commissioner",
     "Pune/IN", "Anita Deshpande"),
    ("en", "The city of Pune, India wants to apply.\n— Anita Deshpande, Deputy Commissioner",
     "Pune/IN", "Anita Deshpande"),
    ("fr", "La ville de Nantes candidate. — Claire Dupont, directrice", "Nantes/FR",
     "Claire Dupont"),
    ("ru", "Город Казань подаёт заявку. Спасибо! — Иван Петров, начальник отдела", "Kazan/RU",
     "Иван Петров"),
    ("hi", "पुणे महानगरपालिका आवेदन करना चाहती है। — अनीता देशपांडे, उपायुक्त", "Pune/IN", "अनीता देशपांडे"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "city", "writer"), SIGNED)
def test_who_stands_with_an_office_behind_the_last_sentence_wrote_it(
    language: str, text: str, city: str, writer: str
) -> None:
    told = said(first_mail(text, language))
    assert (told["V11_city"], told["V11_writer"]) == (city, writer)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We, the city of Pune in India, want to apply. — Anita Deshpande"),
        ("en", "City of Pune wants to apply — Anita Deshpande"),
        ("es", "La ciudad de Rosario quiere postularse. — Luis Pérez"),
    ],
)
def test_a_name_behind_what_applies_is_no_city(language: str, text: str) -> None:
    town = first_mail(text, language)
    assert town.file().city in {"Pune", None}
    assert "V11_writer" not in said(town)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have 5G and Starlink. — Anita Deshpande", {"B2a": "1+3"}),
        ("City brain: yes. — Anita Deshpande", {"B2b": "yes"}),
        ("We have two networks. — Quantum Communication", {"B2a": "4"}),
        ("Number of enterprises with models. — 450", {"B4": "450"}),
        ("Do you have a city brain? — Yes", {"B2b": "yes"}),
    ],
)
def test_a_sentence_before_a_dash_answers_by_itself_and_a_label_by_what_follows(
    text: str, expected: dict[str, str]
) -> None:
    assert said(answer(text, "en")) == expected


@pytest.mark.parametrize(
    "text",
    [
        "We hosted one event. — World Economic Forum, Davos",
        "Our partner has it. — Hong Kong, China",
        "Who is authorised? — Anita Deshpande",
    ],
)
def test_who_or_what_is_named_otherwise_behind_a_dash_did_not_write(text: str) -> None:
    town = answer(text, "en")
    assert "V11_writer" not in said(town)
    assert town.to(ANNA)
