"""After the decision: wishes that change nothing of it are granted as before, mail or chat."""

from dataclasses import replace
from typing import Any

import pytest

from intake import stages
from intake.applications import State
from intake.cases import CaseKind
from intake.contacts import Standing
from intake.conversation import Bond
from intake.messages import Address
from intake.notices import ContactWelcomed, DocumentsIssued, HelpShown, Holdings, StatusShown
from tests.intake.conversation.town import ANNA, APPLIES, BEN, CARLA, Town, a_registered_town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")


def decided(state: State) -> Town:
    town = a_registered_town()
    town.applications[1] = replace(town.file(), state=state, pending=())
    return town


def standing(town: Town, who: Address) -> Standing:
    return next(one.standing for one in town.file().contacts if one.address.key == who.key)


@pytest.fixture(params=stages.DECIDED)
def town(request: pytest.FixtureRequest) -> Town:
    return decided(request.param)


@pytest.mark.parametrize(
    ("asks", "kind"),
    [("STATUS", StatusShown), ("HELP", HelpShown), ("everything you hold on us", Holdings)],
)
def test_what_only_tells_something_is_told(town: Town, asks: str, kind: type) -> None:
    for bond in (Bond.TOKEN, Bond.THREAD, Bond.ADDRESS):
        town.write(ANNA, asks, to=town.to(ANNA), bond=bond)
        assert isinstance(town.said(ANNA), kind)
        assert town.cases == []


ADDS = [
    ("en", "add %s"),
    ("en", "Please add %s to our application."),
    ("zh", "请添加联系人 %s。"),
    ("fr", "Veuillez ajouter le contact %s."),
    ("es", "Por favor, añadan el contacto %s."),
    ("ru", "Пожалуйста, добавьте контакт %s."),
    ("ar", "يرجى إضافة جهة الاتصال %s"),
    ("de", "Bitte fügen Sie den Kontakt %s hinzu."),
    ("ja", "連絡先 %s を追加してください。"),
    ("pt", "Por favor, adicionem o contato %s."),
    ("tr", "Lütfen %s kişisini ekleyin."),
    ("ko", "연락처 %s 을 추가해 주세요."),
    ("hi", "कृपया संपर्क %s जोड़ें।"),
]


@pytest.mark.parametrize(("language", "words"), ADDS)
def test_a_colleague_is_added_and_welcomed(town: Town, language: str, words: str) -> None:
    town.write(ANNA, words % CARLA.address, to=town.to(ANNA), language=language)
    assert standing(town, CARLA) is Standing.ACTIVE
    assert isinstance(town.said(CARLA), ContactWelcomed)
    assert town.remarks(ANNA) == {"contact_added"}
    assert town.cases == []


def test_a_successor_takes_over_with_a_yes(town: Town) -> None:
    state, answers = town.file().state, town.file().answers
    town.write(ANNA, f"Please hand over to {BEN.address}", to=town.to(ANNA))
    assert standing(town, ANNA) is Standing.ACTIVE
    town.write(BEN, "YES", to=town.to(BEN))
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.LEFT, Standing.ACTIVE)
    assert town.cases == []
    assert (town.file().state, town.file().answers) == (state, answers)
    assert town.receipt(BEN).asked == ()


def test_a_mistyped_successor_is_corrected(town: Town) -> None:
    town.write(ANNA, "Please hand over to bne@gdynia.example", to=town.to(ANNA))
    town.write(ANNA, f"The address was wrong, it is {BEN.address}", to=town.to(ANNA))
    town.write(BEN, "YES", to=town.to(BEN))
    assert (standing(town, ANNA), standing(town, BEN)) == (Standing.LEFT, Standing.ACTIVE)
    assert town.cases == []


def test_letters_go_in_the_language_that_is_asked_for(town: Town) -> None:
    town.write(ANNA, "Please write to us in French.", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"language_chosen"}


def test_who_only_uses_the_address_adds_nobody(town: Town) -> None:
    town.write(ANNA, f"add {CARLA.address}", to=town.to(ANNA), bond=Bond.ADDRESS)
    assert all(one.address.key != CARLA.key for one in town.file().contacts)
    assert town.remarks(ANNA) == {"decided_passed_on"}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]


def test_what_else_the_mail_says_goes_to_a_person_and_changes_nothing(town: Town) -> None:
    answers = town.file().answers
    text = f"Please add {CARLA.address}.\nOur GDP was 90 billion dollars in 2024, not 9."
    town.write(ANNA, text, to=town.to(ANNA))
    assert standing(town, CARLA) is Standing.ACTIVE
    assert town.remarks(ANNA) == {"contact_added", "decided_passed_on"}
    (case,) = town.cases
    assert case.text == "Our GDP was 90 billion dollars in 2024, not 9."
    assert town.file().answers == answers


@pytest.mark.parametrize("words", ["withdraw", "Please submit it.", "S1: USD 90 billion", "pause"])
def test_what_would_change_it_goes_to_a_person(town: Town, words: str) -> None:
    before = town.file()
    town.write(ANNA, words, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"decided_passed_on"}
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert (town.file().state, town.file().answers) == (before.state, before.answers)


@pytest.mark.parametrize("state", stages.DECIDED)
def test_in_a_chat_it_is_the_same(state: State) -> None:
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack")
    town.applications[1] = replace(town.file(), state=state, pending=())
    more: dict[str, Any] = {"channel": "slack", "is_vouched": True}
    town.write(GUIDO, "STATUS", to=town.to(GUIDO), **more)
    assert isinstance(town.said(GUIDO), StatusShown)
    town.write(GUIDO, f"add {CARLA.address}", to=town.to(GUIDO), **more)
    assert standing(town, CARLA) is Standing.ACTIVE
    town.write(GUIDO, "Please write to me at guido@gdynia.example", to=town.to(GUIDO), **more)
    assert town.remarks(GUIDO) == {"mail_asked"}
    box = Address(address="guido@gdynia.example")
    town.write(box, "YES", to=town.to(box))
    assert standing(town, box) is Standing.ACTIVE
    assert town.cases == []


@pytest.mark.parametrize(
    ("letter", "remark"),
    [(DocumentsIssued.name, "documents_passed_on"), ("titled", "decided_passed_on")],
)
def test_who_answers_the_letter_with_the_documents_is_not_told_that_nothing_changes(
    letter: str, remark: str
) -> None:
    town = decided(State.TITLED)
    words = "Please write the name on the documents as Åbo."
    town.write(ANNA, words, to=replace(town.to(ANNA), notice=letter))
    assert town.remarks(ANNA) == {remark}
    (case,) = town.cases
    assert (case.kind, case.text) == (CaseKind.QUESTION, words)
