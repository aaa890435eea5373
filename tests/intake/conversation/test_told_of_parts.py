"""An amount of the IoT economy or of firms is none of all of the city, though that is asked."""

from dataclasses import replace

import pytest

from intake.answers.values import Amount
from tests.intake.conversation.town import ANNA, Town, a_town

GDP = "B3a_gdp"
OF_PARTS = [
    ("en", "Our IoT economy turned over 3.1 billion euros in 2023."),
    ("en", "3.1 billion euros is what our IoT economy turned over."),
    ("en", "IoT economy 3.1 billion euros"),
    ("en", "Our companies earned 3.1 billion euros in 2023."),
    ("en", "Our budget was 3.1 billion euros in 2023."),
    ("en", "We have 3.1 million inhabitants."),
    ("de", "Unsere IoT-Wirtschaft setzte 2023 rund 3,1 Mrd. Euro um."),
    ("de", "Unsere Unternehmen erwirtschafteten 2023 rund 3,1 Mrd. Euro."),
    ("fr", "Notre économie de l'IoT a réalisé 3,1 milliards d'euros en 2023."),
    ("es", "Nuestra economía del IoT facturó 3.100 millones de euros en 2023."),
    ("pt", "A nossa economia IoT faturou 3,1 mil milhões de euros em 2023."),
    ("ru", "Наша экономика интернета вещей дала в 2023 году 3,1 млрд евро."),
    ("ar", "حقق اقتصاد إنترنت الأشياء لدينا 3.1 مليار يورو في 2023."),
    ("ar", "بلغت ميزانيتنا 3.1 مليار يورو في 2023."),
    ("zh", "我市物联网经济2023年营业额为31亿欧元。"),
    ("ja", "当市のIoT経済は2023年に31億ユーロを売り上げました。"),
    ("ko", "우리 시의 IoT 경제는 2023년에 31억 유로의 매출을 올렸습니다."),
    ("tr", "IoT ekonomimiz 2023'te 3,1 milyar avro ciro yaptı."),
    ("hi", "हमारी IoT अर्थव्यवस्था ने 2023 में 3.1 अरब यूरो का कारोबार किया।"),
]
OF_ALL = [
    ("en", "EUR 3.1 billion (2023)"),
    ("en", "It came to 3.1 billion euros in 2023."),
    ("en", "The economy of our city made 3.1 billion euros in 2023."),
    ("en", "EUR 3.1 billion, of which 300 companies made half"),
    ("en", "EUR 3.1 billion including our IoT economy"),
    ("fr", "3,1 milliards d'euros y compris l'économie de l'IoT"),
    ("de", "3,1 Mrd. Euro einschließlich der IoT-Wirtschaft"),
    ("en", "Our statistics office put it at 3.1 billion euros."),
    ("de", "3,1 Mrd. Euro (2023)"),
    ("de", "Unsere Wirtschaft brachte es 2023 auf 3,1 Mrd. Euro."),
    ("fr", "Environ 3,1 milliards d'euros, secteur IoT compris"),
    ("es", "Unos 3.100 millones de euros, incluido el sector IoT"),
    ("pt", "3,1 mil milhões de euros, incluindo o setor IoT"),
    ("ru", "3,1 млрд евро, включая сектор IoT"),
    ("ar", "بلغ اقتصاد المدينة 3.1 مليار يورو في 2023."),
    ("zh", "31亿欧元(2023年)"),
    ("ja", "31億ユーロ(2023年)"),
    ("ko", "31억 유로(2023년)"),
    ("tr", "3,1 milyar avro (2023)"),
    ("hi", "3.1 अरब यूरो, IoT क्षेत्र सहित"),
]


def answered(language: str, text: str) -> Town:
    """The GDP was given, put in doubt and asked again alone; this is the answer."""
    town = a_town()
    town.write(ANNA, "GDP: EUR 14.9 billion (2023)", to=town.to(ANNA))
    town.write(ANNA, "GDP: 91.4 billion", to=town.to(ANNA))
    asked = replace(town.to(ANNA), questions=(GDP,))
    town.write(ANNA, text, to=asked, language=language)
    return town


def worth(town: Town) -> int:
    value = town.file().current[GDP].value
    assert isinstance(value, Amount)
    return int(value.span.low or 0)


@pytest.mark.parametrize(("language", "text"), OF_PARTS)
def test_an_amount_of_a_part_leaves_the_whole_as_it_is_and_is_shown(
    language: str, text: str
) -> None:
    town = answered(language, text)
    assert worth(town) == 14_900_000_000
    receipt = town.receipt(ANNA)
    assert receipt.misread or receipt.unplaced


@pytest.mark.parametrize(("language", "text"), OF_ALL)
def test_an_amount_of_all_of_the_city_is_taken(language: str, text: str) -> None:
    assert worth(answered(language, text)) == 3_100_000_000


@pytest.mark.parametrize("text", ["IoT economy 3.1 billion euros", "IoT-Wirtschaft 3,1 Mrd. Euro"])
def test_a_part_beside_its_figure_is_no_lone_answer(text: str) -> None:
    town = a_town()
    town.write(ANNA, "Hello", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language="de" if "Mrd" in text else "en")
    assert GDP not in town.file().current
