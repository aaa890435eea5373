"""Who withdrew and wishes to go on is shown to the organizers; nothing new is opened for that."""

import pytest

from intake.applications import State
from intake.conversation.intents import intents
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

ANNA = "anna@gdynia.example"
BACK = "We changed our mind, please reopen the application of Gdynia."


@pytest.fixture
def left(store: Store) -> Desk:
    """Anna has withdrawn the application of Gdynia."""
    left = Desk(store)
    left.write(ANNA, APPLIES)
    left.write(ANNA, "withdraw", to=left.to(ANNA))
    left.write(ANNA, "YES", to=left.to(ANNA))
    assert left.file().state is State.WITHDRAWN
    return left


def test_a_wish_to_go_on_is_a_matter_and_opens_nothing(left: Desk) -> None:
    (told,) = left.write(ANNA, BACK)
    assert [one.text for one in left.cases()] == [BACK]
    assert left.file().state is State.WITHDRAWN
    assert told.application == 1
    assert "We showed your mail to the organizers" in told.markdown


def test_who_wishes_to_apply_again_opens_a_new_one(left: Desk) -> None:
    left.write(ANNA, APPLIES)
    assert left.file(2).state is State.OPEN
    assert left.cases() == []


def test_a_stranger_who_asks_to_go_on_opens_one_as_ever(store: Store) -> None:
    desk = Desk(store)
    desk.write(ANNA, "Please reopen the application of Gdynia, Poland.")
    assert desk.file().state is State.OPEN


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "please reopen the application of Gdynia"),
        ("de", "bitte öffnen Sie unsere Bewerbung wieder"),
        ("fr", "veuillez rouvrir notre candidature"),
        ("es", "por favor reabran nuestra candidatura"),
        ("pt", "por favor reabram a nossa candidatura"),
        ("ru", "пожалуйста, откройте нашу заявку снова"),
        ("tr", "lütfen başvurumuzu yeniden açın"),
        ("ar", "يرجى إعادة فتح طلبنا"),
        ("zh", "请重新开启我们的申请"),
        ("ja", "申請を再開してください"),
        ("ko", "신청을 다시 열어 주세요"),
        ("hi", "कृपया हमारा आवेदन फिर से खोलें"),
    ],
)
def test_the_wish_is_known_in_every_language(language: str, text: str) -> None:
    assert [one.kind for one in intents.find((text,), language=language)] == ["resume"]
