"""Events elsewhere that the city only visited, and one that it was to stage."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2026, 12, 1)
VISITED = (
    ("pt", "Estivemos na Expo 2020 no Dubai."),
    ("es", "Estuvimos en la Expo 2020 de Dubái."),
    ("fr", "Nous étions à l'Exposition universelle 2020 de Dubaï."),
    ("de", "Wir hatten einen Stand auf der Expo 2020."),
    ("ru", "Наша делегация ездила на ЭКСПО-2020 в Дубай."),
    ("ar", "زرنا معرض إكسبو 2020 في دبي."),
    ("tr", "2020 Dubai Expo'ya konuk olduk."),
    ("ko", "시장이 2020 두바이 엑스포를 방문했습니다."),
    ("ja", "市長が2020年ドバイ万博を訪問しました。"),
    ("en", "We were at Expo 2020 Dubai."),
)
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
BESIDE = (
    ("pt", "Estivemos na Expo 2020 no Dubai. Cá na cidade tivemos o Europeu de Andebol em 2019."),
    ("es", "Estuvimos en la Expo 2020 de Dubái; en 2019 acogimos el Mundial de Natación."),
    ("de", "Wir waren 2015 Gast auf der Expo in Mailand; bei uns gab es 2019 den G20-Gipfel."),
)


@pytest.mark.parametrize(("language", "text"), VISITED)
def test_an_event_that_was_only_visited_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language, today=TODAY)), Unclear)


@pytest.mark.parametrize(("language", "text"), MEANT)
def test_an_event_that_was_to_come_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language, today=TODAY)), Unclear)


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_the_event_beside_one_that_was_visited_is_read(language: str, text: str) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Events)
    assert [one.year for one in found.events] == [2019]
