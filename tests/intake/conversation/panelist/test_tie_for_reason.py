"""A bare tie to the city judged, in the line of a verdict, is no reason of it."""

import pytest

from intake.cases import Awaited
from intake.notices import PacketShown
from tests.intake.conversation.panelist.judging.test_dividing import (
    OSAKA,
    _judged,
    _seated,
    _subject,
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1: met. I advise Osaka."), ("en", "S1: met, audited. I work for Osaka."),
        ("en", "S1: met, I advise Osaka."), ("de", "S1: erfüllt. Ich berate Osaka."),
        ("fr", "S1 : rempli. Je conseille Osaka."), ("es", "S1: cumplido. Yo asesoro a Osaka."),
        ("pt", "S1: cumprido. Eu assessoro Osaka."), ("ru", "S1: выполнен. Я консультирую Осаку."),
        ("zh", "S1：达标。我是大阪的顾问。"), ("ja", "S1：満たす。私は大阪の顧問です。"),
        ("ko", "S1: 충족. 저는 오사카의 자문입니다."), ("ar", "S1: مستوفى. أنا مستشار لأوساكا."),
    ],
)  # fmt: skip
def test_it_is_a_matter_and_nothing_is_judged(language: str, text: str) -> None:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert not _judged(bench)
    assert [one.ties_on for one in bench.turn.cases if one.awaits is Awaited.DECLARATION] == [(1,)]


@pytest.mark.parametrize(
    "said",
    [
        "I advise Osaka to publish its sources.", "I would advise Osaka to recount.",
        "I know Osaka well.", "I do not advise Osaka.", "I visited Osaka.",
        "Osaka works with its suppliers.", "In my view Osaka works well.",
        "I work with such figures.", "Their advisory board confirms it.",
    ],
)  # fmt: skip
def test_other_reasons_stay(said: str) -> None:
    bench = _seated("en")
    text = f"S1: met, audited. {said}"
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert _judged(bench) == {OSAKA: {"S1": "met"}}
    assert not bench.turn.cases
