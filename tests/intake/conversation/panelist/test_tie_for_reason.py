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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1: met. I should add that I have been a consultant to Osaka since May."),
        ("de", "S1: erfüllt. Ich sollte erwähnen, dass ich die Stadt Osaka seit Mai berate."),
        ("fr", "S1 : rempli. Je précise que je conseille la ville d'Osaka depuis mai."),
        ("es", "S1: cumplido. Debo añadir que presto asesoría a la ciudad de Osaka desde mayo."),
        ("pt", "S1: cumprido. Devo acrescentar que presto consultoria à cidade de Osaka."),
        ("ru", "S1: выполнен. Должен добавить, что с мая консультирую город Осака."),
        ("tr", "S1: karşılandı. Mayıstan beri Osaka'ya danışmanlık yaptığımı da eklemeliyim."),
        ("ar", "S1: مستوفى. يجب أن أضيف أنني أقدم المشورة لمدينة أوساكا منذ مايو."),
        ("hi", "S1: पूरा। मुझे यह भी बताना चाहिए कि मई से मैं ओसाका का सलाहकार हूँ।"),
        ("zh", "S1：达标。需要补充的是，我自五月起担任大阪的顾问。"),
        ("ja", "S1：満たす。なお、5月から大阪市の顧問を務めております。"),
        ("ko", "S1: 충족. 덧붙이자면 저는 5월부터 오사카시의 자문을 맡고 있습니다."),
    ],
)  # fmt: skip
def test_one_that_stands_around_the_city_or_behind_it_is_none_either(
    language: str, text: str
) -> None:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert not _judged(bench)
    assert [one.ties_on for one in bench.turn.cases if one.awaits is Awaited.DECLARATION] == [(1,)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "S1: cumprido. A empresa presta consultoria à cidade de Osaka."),
        ("tr", "S1: karşılandı. Osaka'ya danışmanlık yapan firma denetlemiş."),
        ("zh", "S1：达标。我核对了大阪提供的报告，由其顾问编写。"),
        ("zh", "S1：达标。该公司为大阪提供咨询。"),
        ("ja", "S1：満たす。大阪市の顧問を務めている会社が監査しました。"),
        ("ko", "S1: 충족. 오사카시의 자문을 맡은 회사가 감사했습니다."),
        ("ru", "S1: выполнен. Я прочитал отчёт Осаки, его составил консультант."),
    ],
)
def test_what_others_do_for_the_city_is_a_reason(language: str, text: str) -> None:
    bench = _seated(language)
    bench.write(text, to=bench.letter_with(PacketShown), subject=_subject(OSAKA))
    assert _judged(bench)
    assert not bench.turn.cases
