"""An office is read out of a whole sentence that says who holds it."""

import pytest

from tests.intake.conversation.city.chats import after
from tests.intake.conversation.test_introduced import OFFICE

HELD = [
    ("en", "In the city government I hold the office of Deputy Mayor.", "Deputy Mayor"),
    ("en", "I have been Director of Innovation since 2019.", "Director of Innovation"),
    ("de", "Ich bekleide das Amt des Ersten Beigeordneten.", "Ersten Beigeordneten"),
    ("de", "Ich bin bei der Stadt als Referentin tätig.", "Referentin"),
    ("fr", "J'occupe la fonction de directrice du numérique.", "directrice du numérique"),
    ("fr", "J'occupe le poste d'adjoint au maire.", "adjoint au maire"),
    ("es", "Ostento el cargo de concejala de Innovación.", "concejala de Innovación"),
    ("ar", "أشغل في البلدية منصب مديرة التحول الرقمي.", "مديرة التحول الرقمي"),
    ("tr", "Daire Başkanlığı görevini yürütüyorum.", "Daire Başkanlığı"),
    ("zh", "我在市政府担任数字发展局局长。", "数字发展局局长"),
    ("zh", "我是副主任", "副主任"),
    ("zh", "我是負責數位的副市長", "負責數位的副市長"),
    ("ja", "市役所ではデジタル推進課長の職に就いております。", "デジタル推進課長"),
    ("ko", "시청에서 스마트도시과장 직을 맡고 있습니다.", "스마트도시과장"),
    ("hi", "मैं अपर आयुक्त के पद पर हूँ।", "अपर आयुक्त"),
]
PLAIN = [
    ("de", "Der Erste Beigeordnete"),
    ("fr", "Délégué à l'innovation"),
    ("ko", "시청 직원"),
    ("hi", "नगर निगम आयुक्त"),
]


@pytest.mark.parametrize(("language", "text", "office"), HELD)
def test_an_office_stands_without_the_sentence_around_it(
    language: str, text: str, office: str
) -> None:
    value = after(language, OFFICE, text).file().current[OFFICE].value
    assert getattr(value, "text", None) == office


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_an_office_that_no_sentence_frames_stays_whole(language: str, text: str) -> None:
    value = after(language, OFFICE, text).file().current[OFFICE].value
    assert getattr(value, "text", None) == text
