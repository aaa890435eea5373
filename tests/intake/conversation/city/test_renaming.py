"""A titled city wishes another name on its documents: a person sees it in the words it wrote."""

from dataclasses import replace

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.notices import DocumentsIssued
from tests.intake.conversation.town import ANNA, CARLA, Town, a_registered_town

WISHES = [
    ("en", "Please write the name on the documents as Åbo."),
    ("en", "The name on our certificate should be Åbo."),
    ("en", "Could you change the spelling on the licence to Åbo?"),
    ("zh", "请将文件上的名称写成“成都”。"),
    ("fr", "Merci d'écrire le nom sur le certificat ainsi : Åbo."),
    ("es", "Por favor, escriban el nombre en los documentos como Åbo."),
    ("ru", "Пожалуйста, напишите название города в сертификате так: Або."),
    ("ar", "يرجى كتابة الاسم على الوثائق: جدة"),
    ("de", "Bitte schreiben Sie den Namen auf den Dokumenten als Åbo."),
    ("ja", "証明書の名称を「成都」と書いてください。"),
    ("pt", "Por favor, escrevam o nome nos documentos como Åbo."),
    ("tr", "Belgedeki ad İzmir Büyükşehir olsun."),
    ("ko", "문서의 이름을 '오보'로 적어 주세요."),
    ("hi", "कृपया दस्तावेज़ों पर नाम पुणे लिखें।"),
    ("en", "Please write the name on the documents in Chinese:\n成都"),
]
NONE = [
    ("en", "Which name will stand on the certificate?"),
    ("en", "Please tell us which name is written on the certificate."),
    ("en", "The name on the certificate is right."),
    ("zh", "证书上的名称正确。"),
    ("de", "Der Name auf der Urkunde ist richtig."),
    ("en", "When will the documents come?"),
    ("en", "Please write the name of our mayor as Ann Lee."),
]


@pytest.fixture
def town() -> Town:
    town = a_registered_town()
    town.applications[1] = replace(town.file(), state=State.TITLED, pending=())
    return town


@pytest.mark.parametrize(("language", "words"), WISHES)
def test_the_wish_is_noted_and_a_person_sees_it_whole(
    town: Town, language: str, words: str
) -> None:
    town.write(ANNA, words, to=town.to(ANNA), language=language)
    assert town.remarks(ANNA) == {"name_wished"}
    assert [(one.kind, one.text) for one in town.cases] == [(CaseKind.NAME_WISHED, words)]


@pytest.mark.parametrize(("language", "words"), NONE)
def test_what_wishes_no_other_name_goes_as_before(town: Town, language: str, words: str) -> None:
    town.write(ANNA, words, to=town.to(ANNA), language=language)
    assert town.remarks(ANNA) <= {"decided_passed_on", "question_passed_on"}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Åbo", CaseKind.NAME_WISHED),
        ("The name should be Åbo.", CaseKind.NAME_WISHED),
        ("Yes", CaseKind.QUESTION),
    ],
)
def test_an_answer_to_the_letter_that_asks_need_not_name_the_documents(
    town: Town, words: str, kind: CaseKind
) -> None:
    letter = replace(town.to(ANNA), notice=DocumentsIssued.name, pending=None)
    town.write(ANNA, words, to=letter)
    assert [one.kind for one in town.cases] == [kind]


def test_what_else_the_mail_says_is_still_done(town: Town) -> None:
    wish = "Please write the name on the documents as Åbo."
    town.write(ANNA, f"{wish}\nPlease add {CARLA.address}.\nIs there parking?", to=town.to(ANNA))
    carla = next(one for one in town.file().contacts if one.address.key == CARLA.key)
    assert carla.standing is Standing.ACTIVE
    assert town.remarks(ANNA) == {"name_wished", "contact_added", "decided_passed_on"}
    told = [(one.kind, one.text) for one in town.cases]
    assert told == [(CaseKind.NAME_WISHED, wish), (CaseKind.QUESTION, "Is there parking?")]


@pytest.mark.parametrize("state", [State.DECLINED, State.REGISTERED])
def test_who_holds_no_title_has_no_documents(town: Town, state: State) -> None:
    town.applications[1] = replace(town.file(), state=state)
    town.write(ANNA, WISHES[0][1], to=town.to(ANNA))
    assert CaseKind.NAME_WISHED not in [one.kind for one in town.cases]
