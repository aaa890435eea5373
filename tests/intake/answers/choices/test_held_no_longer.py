"""What a city had until a year that is over, or lost, is asked; what still holds is read."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

TITLES = (("digital city",), ("smart city",), ("intelligent city",), ("green city",))
NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TODAY = date(2025, 4, 10)


def choice(language: str, text: str, options: tuple[tuple[str, ...], ...]) -> object:
    return read("choice", text, Context(options=options, language=language, today=TODAY))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Были «зелёным городом», теперь — «цифровой город»."),
        ("en", "We were a green city, now a digital city."),
        ("de", "Wir waren Grüne Stadt, jetzt sind wir Digitale Stadt."),
        ("ru", "Были зелёным городом до 2019 года. Умный город с 2020 года."),
        ("de", "Green City waren wir bis 2019. Smart City seit 2020."),
        ("pt", "Fomos cidade verde até 2019. Smart city desde 2020."),
        ("pt", "Já fomos cidade verde em 2012, mas perdemos o título. Smart city desde 2020."),
        ("ja", "2019年までグリーンシティでした。2020年からスマートシティです。"),
        ("ja", "グリーンシティの認定は返上しましたが、スマートシティは継続しています。"),
        ("ko", "2019년까지 녹색도시였습니다. 2020년부터 스마트시티입니다."),
        ("ko", "녹색도시 인증은 반납했고 스마트시티는 유지하고 있습니다."),
        ("tr", "2012'de yeşil şehir seçildik ama unvanı kaybettik. 2020'den beri smart city."),
        ("hi", "2019 तक ग्रीन सिटी थे। 2020 से स्मार्ट सिटी हैं।"),
        ("zh", "2012年获绿色城市，后来称号被撤销。2020年起为智慧城市。"),
        ("de", "Das Label Green City haben wir wieder abgegeben, Smart City sind wir noch."),
        ("de", "Die Auszeichnung als Green City ist 2020 ausgelaufen, Smart City sind wir noch."),
        ("de", "Green City (ausgelaufen), Smart City"),
        ("tr", "Yeşil şehir unvanımızın süresi 2021'de doldu; dijital şehir unvanımız sürüyor."),
    ],
)
def test_a_title_that_is_over_is_never_among_those_held(language: str, text: str) -> None:
    found = choice(language, text, TITLES)
    assert isinstance(found, Unclear) or (isinstance(found, Choice) and 4 not in found.numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "现为绿色城市，前身是智慧城市试点。"),
        ("ja", "旧称はスマートシティ、現在はグリーンシティです。"),
        ("ja", "スマートシティの認定期間が終わり、グリーンシティのみ有効です。"),
        ("ko", "스마트도시 인증은 작년에 끝났습니다. 녹색도시는 유지 중입니다."),
        ("ko", "스마트도시 인증 기간이 끝났고 녹색도시는 유지 중입니다."),
        ("ru", "Статус «умного города» у нас отобрали, есть «зелёный город»."),
        ("ru", "У нас отобрали статус «умного города», есть «зелёный город»."),
        ("ru", "В 2018 году получили статус «умного города», но в 2022 году его лишились."),
        ("hi", "पहले स्मार्ट सिटी थे, अब हरित शहर हैं।"),
        ("hi", "स्मार्ट सिटी का दर्जा खत्म हो गया है, हरित शहर का कायम है।"),
    ],
)
def test_a_title_held_once_is_never_among_those_held(language: str, text: str) -> None:
    found = choice(language, text, TITLES)
    assert isinstance(found, Unclear) or (isinstance(found, Choice) and 2 not in found.numbers)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Smart City (gültig bis 2027)", 2),
        ("ru", "Умный город, действует до 2027 года.", 2),
        ("ja", "スマートシティに選ばれましたが、詳細は添付をご覧ください。", 2),
        ("en", "Smart city, but it was a long road.", 2),
        ("en", "Smart city, decree no. 2019/3", 2),
        ("es", "Ciudad inteligente, res. 2019", 2),
        ("ja", "休日返上でスマートシティに認定されました", 2),
        ("ko", "스마트시티 인증을 받고 상금을 반납했습니다", 2),
        ("ko", "스마트도시 지정 심사가 끝났고 인증을 받았습니다.", 2),
        ("ja", "昨年スマートシティの認定を受け、手続きが終わりました", 2),
        ("hi", "पहले स्मार्ट सिटी चुने गए थे", 2),
        ("hi", "देश के पहले स्मार्ट सिटी हम थे", 2),
        ("hi", "राज्य में सबसे पहले हम स्मार्ट सिटी थे", 2),
        ("ko", "스마트도시 지정이 성공적으로 끝났습니다.", 2),
        ("ko", "스마트도시 인증은 심의가 끝났고 취득했습니다", 2),
        ("ko", "스마트도시 인증은 아직 안 끝났습니다", 2),
        ("ja", "スマートシティの認定作業が終わりました", 2),
        ("ja", "スマートシティの認定の更新が終わりました", 2),
        ("ru", "Статус «умного города»: нас отобрали в 2019 году.", 2),
    ],
)
def test_a_title_that_still_holds_is_read(language: str, text: str, number: int) -> None:
    assert choice(language, text, TITLES) == Choice(numbers=(number,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "5G развернули до 2022 года во всех районах."),
        ("de", "5G wurde bis 2022 flächendeckend ausgebaut."),
        ("pt", "Até 2022 instalámos 5G em toda a cidade."),
        ("tr", "5G 2022'ye kadar tüm ilçelerde kuruldu."),
    ],
)
def test_what_was_built_by_a_year_is_there(language: str, text: str) -> None:
    assert choice(language, text, NETWORKS) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text", "options", "number"),
    [
        ("tr", "Akıllı şehir unvanımız var. Dijital şehir unvanında 3 yıl doldu.", TITLES, 1),
        ("tr", "Akıllı şehir unvanı var. Yeşil şehir unvanında 5 yıl doldu.", TITLES, 4),
        ("tr", "5G var. Starlink'te ikinci yıl doldu.", NETWORKS, 3),
        ("ru", "5G. Starlink: сёла его лишились, город сохранил.", NETWORKS, 3),
    ],
)
def test_years_that_are_full_and_the_loss_of_others_take_nothing_away(
    language: str, text: str, options: tuple[tuple[str, ...], ...], number: int
) -> None:
    found = choice(language, text, options)
    assert isinstance(found, Unclear) or (isinstance(found, Choice) and number in found.numbers)
