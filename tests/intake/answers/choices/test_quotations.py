"""Titles in quotation marks, beside the names of those who gave them."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context
from intake.calls import loading
from intake.calls.model import option_words

TITLES = option_words(loading.load(loading.shipped()).question("B1a"))
DIGITAL, SMART, GREEN = 1, 2, 4


def chosen(language: str, text: str) -> list[int] | None:
    context = Context(
        language=language, today=date(2026, 11, 26), options=TITLES, prose=text, several=True
    )
    found = read("choice", text, context)
    return list(found.numbers) if isinstance(found, Choice) else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous avons été reconnus « ville intelligente » en 2022 par le ministère de la "
               "Transition numérique."),
        ("fr", "Nous avons été reconnus ville intelligente en 2022 par le « ministère de la "
               "Transition numérique »."),
        ("en", 'We were recognised as a "smart city" in 2022 by the Ministry of Digital Affairs.'),
        ("en", "We were recognised as a ‘smart city’ in 2022 by the Digital Agency."),
        ("en", "We were recognised as a 'smart city' in 2022 by the Digital Agency."),
        ("en", 'We were recognised as a smart city in 2022 by the "Digital Agency".'),
        ("en", '"We were recognised as a smart city in 2022 by the Ministry of Digital Affairs."'),
        ("de", "Wir wurden 2021 als „Smart City“ vom Bundesministerium für digitale "
               "Infrastruktur anerkannt."),
        ("de", 'Wir sind als „Smart City" anerkannt, von der Agentur für digitale Infrastruktur.'),
        ("es", "Fuimos reconocidos como «ciudad inteligente» en 2019 por el Ministerio de "
               "Transformación Digital."),
        ("pt", "Fomos reconhecidos como «cidade inteligente» em 2019 pelo Ministério da "
               "Transição Digital."),
        ("ru", "Мы признаны «умным городом» в 2019 году Министерством цифрового развития."),
        ("tr", 'Şehrimiz Dijital Dönüşüm Bakanlığı tarafından "akıllı şehir" olarak tanındı.'),
        ("ar", "تم الاعتراف بمدينتنا «مدينة ذكية» في 2022 من وزارة التحول الرقمي."),
        ("hi", 'हमारे शहर को 2022 में "स्मार्ट सिटी" के रूप में डिजिटल मंत्रालय द्वारा मान्यता मिली।'),
        ("ja", "当市は「スマートシティ」として2021年にデジタル庁から認定されました。"),
        ("ko", '우리 시는 2021년 "스마트시티"로 디지털부의 인증을 받았습니다.'),
        ("zh", "我市作为“智慧城市”于2021年得到数字经济委员会认可。"),
    ],
)  # fmt: skip
def test_a_title_in_the_name_of_its_giver_is_none(language: str, text: str) -> None:
    assert chosen(language, text) in ([SMART], None)


def test_a_quoted_title_beside_a_ministry_of_another_is_read() -> None:
    text = "Nous avons été reconnus « ville intelligente » par le ministère du Numérique."
    assert chosen("fr", text) == [SMART]


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("en", 'The Ministry of Transport named us a "digital city" in 2020.', [DIGITAL]),
        ("en", 'We were named "smart city" and "green city" by the ministry.', [SMART, GREEN]),
        ("en", 'The ministry named us "smart" and the agency named us "green".', [SMART, GREEN]),
        ("fr", "Le ministère de la Transition numérique nous a reconnus « ville verte » en 2020.",
         [GREEN]),
        ("fr", "Nous sommes reconnus « ville intelligente » et « ville numérique » par le "
               "ministère.", [DIGITAL, SMART]),
    ],
)  # fmt: skip
def test_a_title_in_marks_of_its_own_is_one_beside_any_giver(
    language: str, text: str, titles: list[int]
) -> None:
    assert chosen(language, text) == titles


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are not recognised as a digital city, only as a smart city."),
        ("en", 'We are no "digital city", only a "smart city".'),
        ("fr", "Nous ne sommes pas « ville numérique », uniquement « ville intelligente »."),
        ("de", "Wir sind keine „digitale Stadt“, nur „Smart City“."),
        ("de", "Wir sind nicht als digitale Stadt anerkannt, nur als Smart City."),
        ("es", "No somos «ciudad digital», solo «ciudad inteligente»."),
        ("pt", "Não somos «cidade digital», apenas «cidade inteligente»."),
        ("ru", "Мы не признаны «цифровым городом», только «умным городом»."),
        ("ar", "لسنا «مدينة رقمية»، بل «مدينة ذكية» فقط."),
        ("hi", 'हम "डिजिटल सिटी" नहीं हैं, केवल "स्मार्ट सिटी" हैं।'),
        ("ja", "「デジタル都市」ではなく、「スマートシティ」のみです。"),
        ("ko", '"디지털 도시"가 아니라 "스마트시티"만 인정받았습니다.'),
        ("zh", "我市不是“数字城市”，只是“智慧城市”。"),
    ],
)  # fmt: skip
def test_only_stands_before_quotation_marks_too(language: str, text: str) -> None:
    assert chosen(language, text) == [SMART]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are not recognised as a digital city, only wished to be a smart city."),
        ("fr", "Nous ne sommes pas reconnus ville numérique, et pas « ville intelligente »."),
        ("fr", "Nous ne sommes reconnus ni « ville numérique » ni « ville intelligente »."),
    ],
)
def test_what_is_denied_or_wished_in_marks_is_not_chosen(language: str, text: str) -> None:
    assert SMART not in (chosen(language, text) or [])
