"""A yes or a no that speaks of a figure or of events is none to what is asked of the city."""

from copy import deepcopy
from functools import cache

import pytest

from intake.answers.values import YesNo
from intake.messages import Address
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
ASKED = "S3b"

BESIDE = [
    ("ar", "لا، لم تكن هناك مثل هذه الفعاليات."),
    ("ar", "نعم، هذا الرقم صحيح."),
    ("de", "Nein, solche Veranstaltungen gab es nicht."),
    ("de", "Ja, die Zahl stimmt."),
    ("en", "Yes, that figure is right."),
    ("en", "No, there were no such events."),
    ("en", "No, that figure is wrong."),
    ("en", "Yes, the amount is correct."),
    ("en", "No, no conferences here."),
    ("es", "No, no hubo tales eventos."),
    ("es", "Sí, esa cifra es correcta."),
    ("fr", "Non, il n'y a pas eu de tels événements."),
    ("fr", "Oui, ce chiffre est exact."),
    ("hi", "नहीं, ऐसे कोई कार्यक्रम नहीं हुए।"),
    ("hi", "हाँ, यह आँकड़ा सही है।"),
    ("ja", "いいえ、そのようなイベントはありませんでした。"),
    ("ja", "はい、その数字は正しいです。"),
    ("ko", "아니요, 그런 행사는 없었습니다."),
    ("ko", "예, 그 수치가 맞습니다."),
    ("pt", "Não, não houve tais eventos."),
    ("pt", "Sim, esse valor está certo."),
    ("ru", "Нет, таких мероприятий не было"),
    ("ru", "Да, цифра верна."),
    ("tr", "Hayır, böyle etkinlikler olmadı."),
    ("tr", "Evet, bu rakam doğru."),
    ("zh", "是的，这个数字是对的。"),
]

ANSWERS = [
    ("en", "Yes, the figures are right and the unit exists.", True),
    ("en", "Yes, they monitor events like this every day.", True),
    ("en", "Yes, such events are handled by our brain operation centre.", True),
    ("en", "No, we have no events team.", False),
    ("de", "Ja, die Zahl stimmt, und die Leitstelle läuft seit Jahren.", True),
    ("es", "Sí, la cifra es correcta y el centro existe.", True),
    ("ru", "Нет, таких событий центр не отслеживает.", False),
    ("tr", "Evet, böyle etkinlikler merkezimizce izleniyor.", True),
    ("ja", "はい、そのようなイベントも監視しています。", True),
    ("ko", "예, 그런 행사도 관제합니다.", True),
    ("zh", "是的，这类活动都由中心监控。", True),
    ("ar", "نعم، صحيح.", True),
    ("ar", "لا، ليس بعد.", False),
    ("de", "Nein, noch nicht.", False),
    ("de", "Ja, das stimmt, seit drei Jahren.", True),
    ("en", "Yes", True),
    ("en", "Yes, since 2019", True),
    ("en", "No, not yet", False),
    ("en", "No, the figure is 3", False),
    ("en", "No, we have no such system.", False),
    ("en", "Yes, in all numbers of departments", True),
    ("en", "Yes, for every event in the city", True),
    ("es", "Sí, es correcto.", True),
    ("es", "No, todavía no.", False),
    ("fr", "Oui, c'est exact.", True),
    ("fr", "Non, pas encore.", False),
    ("hi", "हाँ, सही है।", True),
    ("hi", "नहीं, अभी नहीं।", False),
    ("ja", "はい、正しいです。", True),
    ("ja", "いいえ、まだです。", False),
    ("ko", "예, 맞습니다.", True),
    ("ko", "아니요, 아직 없습니다.", False),
    ("pt", "Sim, está certo.", True),
    ("pt", "Não, ainda não.", False),
    ("ru", "Нет, такой системы нет.", False),
    ("ru", "Да, конечно.", True),
    ("tr", "Evet, doğru.", True),
    ("tr", "Hayır, henüz değil.", False),
    ("zh", "是的，对。", True),
    ("zh", "不，还没有。", False),
]


@cache
def _put() -> Town:
    """The town where this one question is put in a chat."""
    town = Town()
    town.write(GUIDO, "I write for the city of Aarhus, Denmark.", channel="slack")
    for _ in range(60):
        asked = town.to(GUIDO).questions
        if asked == (ASKED,):
            break
        town.write(GUIDO, "Later", to=town.to(GUIDO), channel="slack", passed=asked)
    assert town.to(GUIDO).questions == (ASKED,)
    return town


def _after(language: str, said: str) -> Town:
    town = deepcopy(_put())
    town.write(GUIDO, said, to=town.to(GUIDO), channel="slack", language=language)
    return town


@pytest.mark.parametrize(("language", "said"), BESIDE)
def test_what_speaks_of_something_else_is_asked_again(language: str, said: str) -> None:
    town = _after(language, said)
    assert ASKED not in town.file().current
    assert town.to(GUIDO).questions == (ASKED,)


@pytest.mark.parametrize(("language", "said", "is_yes"), ANSWERS)
def test_a_yes_or_a_no_to_what_is_asked_stays_one(language: str, said: str, is_yes: bool) -> None:
    assert _after(language, said).file().current[ASKED].value == YesNo(yes=is_yes)


def test_a_no_to_events_in_full_is_placed_there() -> None:
    current = _after("zh", "不，没有举办过这样的活动。").file().current
    assert "S3a" in current
    assert ASKED not in current
