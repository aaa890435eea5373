"""The word of submitting in the very first mail: the welcome says what came of it."""

import pytest

from intake.applications import State
from intake.notices import Welcome
from tests.intake.conversation.town import ANNA, APPLIES, ENOUGH, Town

BARE = [
    ("en", "SUBMIT"),
    ("de", "EINREICHEN"),
    ("fr", "SOUMETTRE"),
    ("es", "ENVIAR"),
    ("pt", "SUBMETER"),
    ("ru", "ПОДАТЬ"),
    ("tr", "GÖNDER"),
    ("ar", "تقديم"),
    ("hi", "जमा करें"),
    ("ja", "提出"),
    ("ko", "제출"),
    ("zh", "提交"),
]
ANNOUNCED = [
    ("en", "We would like to submit our application."),
    ("de", "Wir möchten unsere Bewerbung einreichen."),
    ("fr", "Nous souhaitons soumettre notre candidature."),
    ("es", "Deseamos presentar nuestra candidatura."),
    ("pt", "Gostaríamos de apresentar a nossa candidatura."),
    ("ru", "Мы хотели бы подать заявку."),
    ("tr", "Başvurumuzu sunmak istiyoruz."),
    ("ar", "نود تقديم طلبنا."),
    ("hi", "हम अपना आवेदन जमा करना चाहते हैं।"),
    ("ja", "申請を提出したいと存じます。"),
    ("ko", "신청서를 제출하고자 합니다."),
    ("zh", "我们希望提交申请。"),
]


def _first(language: str, text: str) -> Town:
    town = Town()
    town.write(ANNA, f"{APPLIES}\n\n{text}", language=language)
    assert isinstance(town.said(ANNA), Welcome)
    return town


@pytest.mark.parametrize(("language", "word"), BARE)
def test_a_welcome_says_that_answers_are_missing(language: str, word: str) -> None:
    town = _first(language, word)
    assert town.remarks(ANNA) == {"submit_missing"}
    assert (town.file().state, town.file().pending) == (State.OPEN, ())


@pytest.mark.parametrize(("language", "text"), ANNOUNCED)
def test_who_only_announces_an_application_hears_nothing_of_it(language: str, text: str) -> None:
    assert "submit_missing" not in _first(language, text).remarks(ANNA)


@pytest.mark.parametrize(("text", "subject"), [("Apply", ""), (APPLIES, "Apply")])
def test_the_bare_word_of_applying_only_announces(text: str, subject: str) -> None:
    town = Town()
    town.write(ANNA, text, subject=subject)
    assert town.remarks(ANNA) == set()


def test_a_whole_first_mail_still_needs_a_reply_to_submit() -> None:
    town = _first("en", f"{ENOUGH}\nSUBMIT")
    assert "submit_needs_letter" in town.remarks(ANNA)
    assert town.file().pending == ()
