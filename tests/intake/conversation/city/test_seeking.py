"""A complaint, or a wish to reach a person: shown to the organizers at once."""

import pytest

from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town

SEEKING = [
    ("en", "I want to talk to a person."),
    ("en", "Please let somebody call me."),
    ("de", "Ich möchte mich beschweren."),
    ("fr", "Merci de me faire rappeler par quelqu'un."),
    ("es", "Quiero hablar con una persona."),
    ("pt", "Gostaria de apresentar uma reclamação."),
    ("ru", "Хочу подать жалобу."),
    ("tr", "Bir yetkiliyle görüşmek istiyorum."),
    ("ar", "أريد التحدث مع شخص."),
    ("hi", "मैं किसी व्यक्ति से बात करना चाहता हूँ।"),
    ("ja", "担当者と話したいです。"),
    ("ko", "누군가 저에게 전화해 주세요."),
    ("zh", "我要投诉。"),
]
OTHER = [
    ("en", "Thank you very much for your help."),
    ("en", "Our citizens can talk to a person at the town hall."),
    ("en", "We handle 300 complaints a year."),
    ("de", "Wir möchten uns nicht beschweren."),
    ("fr", "Les habitants peuvent parler à une personne."),
    ("es", "No quiero presentar una queja."),
    ("pt", "Os cidadãos podem falar com uma pessoa."),
    ("ru", "Жители подают жалобы в приложении."),
    ("tr", "Vatandaşlar yetkiliyle görüşüyor."),
    ("ar", "لا توجد شكاوى."),
    ("hi", "कोई शिकायत नहीं है।"),
    ("ja", "市民が担当者と話せます。"),
    ("ko", "시민은 담당자와 통화합니다."),
    ("zh", "市民可以投诉。"),
]


def _matters(town: Town) -> list[tuple[CaseKind, str]]:
    return [(one.kind, one.text) for one in town.turn.cases]


@pytest.mark.parametrize(("language", "text"), SEEKING)
def test_who_complains_or_asks_for_a_person_reaches_one_at_once(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert _matters(town) == [(CaseKind.QUESTION, text)]
    assert town.remarks(ANNA) == {"person_asked"}


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_what_only_speaks_of_talks_and_complaints_is_no_matter(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert not town.turn.cases


@pytest.mark.parametrize("opening", ["", f"{APPLIES} "])
def test_a_first_mail_that_asks_for_a_person_reaches_one_too(opening: str) -> None:
    town, said = Town(), "I would like to make a complaint."
    town.write(ANNA, opening + said)
    assert _matters(town) == [(CaseKind.QUESTION, said)]


def test_what_a_person_sees_already_is_no_second_matter() -> None:
    town = a_town()
    for text in ("qwerty", "I want to talk to a person."):
        town.write(ANNA, text, to=town.to(ANNA))
    assert _matters(town) == [(CaseKind.UNUSABLE, "I want to talk to a person.")]
