"""Answers in the words of cities: what is put right or denied beside them, and our own name."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town


def _of(city: str, language: str, text: str) -> dict[str, str]:
    town = Town()
    town.write(ANNA, f"We apply. City: {city}.")
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return said(town)


def _told(language: str, text: str) -> dict[str, str]:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return said(town)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "通信方面，5G已覆盖全部乡镇，量子通信干线也已开通，6G和星链暂时没有。", "1+4"),
        ("zh", "我市有5G和量子通信，6G和星链暂时没有。", "1+4"),
        ("zh", "5G和量子通信都有，6G、星链都没有。", "1+4"),
        ("zh", "有5G，6G、星链都没有。", "1"),
        ("zh", "5G已覆盖，6G和星链暂时没有。", "1"),
        ("zh", "我市有5G、6G，星链没有。", "1+2"),
        ("zh", "我市有5G、6G，量子通信和星链都没有。", "?"),
    ],
)
def test_a_denial_behind_a_list_is_of_that_list(language: str, text: str, wanted: str) -> None:
    assert _told(language, text) == {"B2a": wanted}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ko",
         "스마트도시 인증을 받은 해는 2019년이 아니라 2020년이며, 디지털도시 인증도 받았습니다.",
         "1+2"),
        ("ko", "우리 시는 스마트도시가 아니라 디지털도시로 2020년에 인증받았습니다.", "1"),
        ("zh", "我市不是2019年而是2020年获评智慧城市。", "2"),
        ("ja", "当市は2019年ではなく2020年にスマートシティに認定されました。", "2"),
        ("en", "We were recognised as a smart city not in 2019 but in 2020.", "2"),
        ("en", "We were recognised as a smart city in 2020, not as a green city in 2019.", "2"),
        ("tr", "2019'da değil 2020'de akıllı şehir olarak tanındık.", "2"),
        ("ru", "Мы признаны умным городом не в 2019, а в 2020 году.", "2"),
    ],
)  # fmt: skip
def test_a_year_put_right_denies_no_option(language: str, text: str, wanted: str) -> None:
    assert _told(language, text) == {"B1a": wanted}


@pytest.mark.parametrize(
    ("city", "language", "text", "wanted"),
    [
        ("Jeddah, Saudi Arabia", "ar", "صُنّفت جدة مدينةً ذكية عام 2021.", "2"),
        ("Jeddah, Saudi Arabia", "ar",
         "حصلت جدة على تصنيف مدينة ذكية عام 2021 من وزارة الشؤون البلدية.", "2"),
        ("Dammam, Saudi Arabia", "ar",
         "صُنّفت الدمام مدينةً ذكية عام 2021، ونالت لقب المدينة الخضراء عام 2023.", "2+4"),
        ("Jeddah, Saudi Arabia", "ar",
         "مدينتنا مدينة ذكية معترف بها من وزارة الشؤون البلدية.", "2"),
        ("Dammam, Saudi Arabia", "ar", "صُنّفت جدة مدينةً ذكية عام 2021.", "?"),
        ("Leeds, United Kingdom", "en", "Leeds was recognised as a smart city in 2021.", "2"),
        ("Köln, Germany", "de", "Köln wurde 2021 als Smart City anerkannt.", "2"),
        ("Gaziantep, Turkey", "tr", "Gaziantep 2021'de akıllı şehir olarak tanındı.", "2"),
        ("Surat, India", "hi", "सूरत को 2021 में स्मार्ट सिटी के रूप में मान्यता मिली।", "2"),
    ],
)  # fmt: skip
def test_the_citys_own_name_is_our_city(city: str, language: str, text: str, wanted: str) -> None:
    assert _of(city, language, text) == {"B1a": wanted}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We want to apply for the title of global model city."),
        ("tr", "Küresel Model Kent unvanına başvurmak istiyoruz."),
        ("hi", "हम वैश्विक मॉडल शहर के खिताब के लिए आवेदन करना चाहते हैं।"),
        ("de", "Wir möchten uns um den Titel der globalen Modellstadt bewerben."),
        ("fr", "Nous souhaitons poser notre candidature au titre de ville modèle mondiale."),
        ("ru", "Мы хотим подать заявку на звание глобального образцового города."),
        ("zh", "我市拟申报全球示范城市称号。"),
        ("ja", "当市は世界モデル都市の称号に応募したいと考えております。"),
        ("ko", "우리 시는 세계 모범 도시 칭호를 신청하고자 합니다."),
        ("ar", "نرغب في التقدم للحصول على لقب المدينة النموذجية العالمية."),
    ],
)
def test_a_wish_for_the_title_answers_no_question(language: str, text: str) -> None:
    assert _told(language, text) == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We aspire to be a global model city and therefore apply for the title."),
        ("en", "We aspire to the title of global model city."),
        ("tr", "Küresel bir model kent olmayı hedefliyoruz."),
        ("hi", "हम वैश्विक मॉडल शहर बनना चाहते हैं।"),
    ],
)
def test_who_aspires_to_be_one_says_so(language: str, text: str) -> None:
    assert _told(language, text) == {"B5c": "yes"}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("tr", "Kentin GSYH'si 2024'te 850 milyar TL oldu.", {"B3a_gdp": "850bn TRY"}),
        ("tr", "Kentin gayrisafi yurt içi hasılası 2024'te 850 milyar TL oldu.",
         {"B3a_gdp": "850bn TRY"}),
        ("tr", "Komşu kentin GSYH'si 2024'te 512 milyar TL oldu.", {"B3a_gdp": "?"}),
        ("tr", "Vizyonumuz Dijital Gdynia 2030 stratejisinde yazılıdır.", {"B5a": "yes"}),
        ("tr", "Vizyonumuz henüz bir stratejide yazılı değildir.", {"B5a": "no"}),
        ("de", "Unsere Vision ist in der Strategie Digitales Gdynia 2030 festgehalten.",
         {"B5a": "yes"}),
        ("ar", "وبلغت قيمة مخرجات تطبيق إنترنت الأشياء في المدينة كلها 79.5 مليار دولار عام 2024.",
         {"S4_output": "79.5bn USD"}),
        ("zh", "经济方面，物联网已经把纺织、港口和物流连成一体，数字经济相当发达。",
         {"B3a_economy": "yes"}),
        ("zh", "万兆物联网正在建设，主城区已经建成。", {"B3b": "yes"}),
        ("ja", "工場と物流がIoTでつながっており、先進的なデジタル経済となっております。",
         {"B3a_economy": "yes"}),
    ],
)  # fmt: skip
def test_what_is_plain_is_taken(language: str, text: str, wanted: dict[str, str]) -> None:
    assert _told(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "まず訂正がございます。"),
        ("ja", "以下、質問の下に回答を記入いたしました。"),
        ("ko", "정정할 것이 하나 있습니다."),
        ("zh", "盼告知申报流程。"),
        ("hi", "कृपया आगे की प्रक्रिया बताएँ।"),
        ("en", "I have one correction to make."),
        ("ru", "Сначала поправка."),
        ("es", "Tengo una corrección."),
    ],
)
def test_what_only_leads_up_to_answers_is_not_shown(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.receipt(ANNA).unplaced == ()


def test_a_correction_that_says_what_is_wrong_is_taken() -> None:
    assert _told("en", "I have one correction to make: GDP 2024 was USD 41 billion.") == {
        "B3a_gdp": "41bn USD"
    }
