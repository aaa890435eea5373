"""Events that a city was to stage, and may not have."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear

TODAY = date(2026, 12, 1)
MEANT = (
    ("en", "We were to stage the Chess Olympiad in 2020, but it moved online."),
    ("en", "We were supposed to host the Chess Olympiad in 2020."),
    ("fr", "Nous devions accueillir l'Olympiade d'échecs en 2020."),
    ("es", "Íbamos a acoger la Olimpiada de Ajedrez en 2020."),
    ("pt", "Íamos receber a Olimpíada de Xadrez em 2020."),
    ("de", "Wir sollten 2020 die Schacholympiade ausrichten."),
    ("ru", "В 2020 году мы должны были принять Всемирную шахматную олимпиаду."),
    ("ar", "كان من المقرر أن نستضيف أولمبياد الشطرنج 2020."),
    ("tr", "2020'de Satranç Olimpiyatı'na ev sahipliği yapacaktık."),
    ("hi", "2020 में हमें शतरंज ओलंपियाड की मेज़बानी करनी थी।"),
    ("zh", "我市本来要在2020年举办世界智能大会。"),
    ("ja", "2020年にチェス・オリンピアードを開催する予定でした。"),
    ("ko", "2020년에 체스 올림피아드를 개최하기로 했었습니다."),
)


@pytest.mark.parametrize(("language", "text"), MEANT)
def test_an_event_that_was_to_come_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language, today=TODAY)), Unclear)
