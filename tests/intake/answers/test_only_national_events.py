"""Where there was nothing international, a national event is none: such an answer is asked."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No international ones so far, only national: National Smart City Forum 2022."),
        ("de", "Bisher keine internationalen, nur nationale: Deutscher Städtetag 2022."),
        (
            "fr",
            "Rien d'international, seulement un événement national : Assises du numérique, 2022.",
        ),
        ("es", "Internacionales ninguno; solo nacionales: Congreso de Ciudades Digitales 2022."),
        ("pt", "Nenhum internacional, apenas nacionais: Congresso Nacional de Cidades 2022."),
        ("ru", "Международных не было, только всероссийские: Форум «Умный город», 2022."),
        ("tr", "Uluslararası yok, sadece ulusal: Akıllı Şehirler Kongresi 2022."),
        ("zh", "没有国际性活动，只有全国性的：2022年全国智慧城市大会。"),
        ("ja", "国際的なものはなく、国内のみです：2022年全国スマートシティ大会。"),
        ("ko", "국제행사는 없고 국내행사만 있습니다: 2022년 전국 스마트시티 대회."),
        ("ar", "لا فعاليات دولية، بل وطنية فقط: الملتقى الوطني للمدن الذكية 2022."),
        ("hi", "अंतरराष्ट्रीय कोई नहीं, केवल राष्ट्रीय: राष्ट्रीय स्मार्ट सिटी सम्मेलन 2022।"),
    ],
)
def test_a_national_event_beside_none_international_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Not only national but international: World Port Forum 2022.", "World Port Forum"),
        ("en", "World Port Forum 2022; no smaller national ones are listed.", "World Port Forum"),
        ("de", "Nicht nur nationale, auch internationale: Weltkongress IoT 2022.",
         "Weltkongress IoT"),
        ("fr", "Congrès mondial de l'IoT, 2022. Pas d'événement national.",
         "Congrès mondial de l'IoT"),
        ("ko", "2022년 국제 드론 엑스포를 개최했습니다. 국내행사는 없습니다.", "국제 드론 엑스포"),
        ("zh", "2022年举办了国际物联网大会。国内活动没有列出。", "国际物联网大会"),
        ("zh", "2022年世界无人机大会。地点：国内最大的会展中心。", "世界无人机大会"),
        ("ja", "2022年に国際IoT展を開催しました。国内のものは挙げておりません。", "国際IoT展"),
    ],
)  # fmt: skip
def test_an_international_event_beside_such_words_is_read(
    language: str, text: str, name: str
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [(name, 2022)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None international so far."),
        ("de", "Bisher keine internationalen."),
        ("es", "Ninguno internacional todavía."),
        ("ko", "국제행사는 아직 개최한 적이 없습니다."),
    ],
)
def test_none_alone_is_still_none(language: str, text: str) -> None:
    assert read("events", text, Context(language=language)) == Events(events=())
