"""A verdict on another city below a ballot is asked about, and changes neither ballot."""

import pytest

from intake.notices import BallotKept
from tests.intake.conversation.panelist.judging.test_dividing import BEHIND, OSAKA, _judged, _write

ROWS = [
    (
        "en",
        "By the way, for Porto I would like to correct S2 to 'met'.",
        "I gave Porto S2 not met, as you know.",
    ),
    (
        "de",
        "Übrigens möchte ich für Porto S2 auf 'erfüllt' korrigieren.",
        "Porto gab ich bei S2 nicht erfüllt, wie Sie wissen.",
    ),
    (
        "fr",
        "Au passage, pour Porto je voudrais corriger S2 en « rempli ».",
        "J'avais donné à Porto S2 non rempli, comme vous le savez.",
    ),
    (
        "es",
        "Por cierto, para Oporto quisiera corregir S2 a 'cumplido'.",
        "A Oporto le di S2 no cumplido, como saben.",
    ),
    (
        "pt",
        "A propósito, para o Porto gostaria de corrigir S2 para 'cumprido'.",
        "Ao Porto dei S2 não cumprido, como sabem.",
    ),
    (
        "ru",
        "Кстати, для Порту хочу исправить S2 на «выполнен».",
        "Порту я поставил S2 не выполнен, как вы знаете.",
    ),
    (
        "tr",
        "Bu arada Porto için S2'yi 'karşılandı' olarak düzeltmek isterim.",
        "Porto'ya S2 için karşılanmadı vermiştim, bildiğiniz gibi.",
    ),
    ("zh", "顺便说一下，里尔的S2我想更正为“达标”。", "如您所知，我给里尔的S2打了未达标。"),
    (
        "ja",
        "ちなみに、ポルトのS2を「満たす」に訂正したいです。",
        "ご存じのとおり、ポルトのS2は満たさないとしました。",
    ),
    (
        "ko",
        "그런데 대구의 S2를 '충족'으로 정정하고 싶습니다.",
        "아시다시피 대구의 S2는 미충족으로 했습니다.",
    ),
    (
        "ar",
        "بالمناسبة، أود تصحيح S2 لبورتو إلى «مستوفى».",
        "كما تعلمون، أعطيت بورتو في S2 غير مستوفى.",
    ),
    (
        "hi",
        "वैसे, पोर्टो के लिए S2 को 'पूरा' में सुधारना चाहता हूँ।",
        "जैसा आप जानते हैं, मैंने पोर्टो को S2 पर पूरा नहीं दिया था।",
    ),
]


@pytest.mark.parametrize("between", ["\n\n", " "])
@pytest.mark.parametrize(("language", "correction", "recalled"), ROWS)
def test_a_correction_or_a_verdict_recalled_of_another_city_is_asked_about(
    language: str, correction: str, recalled: str, between: str
) -> None:
    for words in (correction, recalled):
        bench = _write(f"Osaka: {BEHIND[language]}{between}{words}", language)
        assert _judged(bench) == {OSAKA: {"S3": "not_met", "S4": "met"}}
        (asked,) = bench.said(BallotKept).unread
        assert asked.standard == "S2"
        assert words[:10] in asked.words
