"""A title told with who gave it, and one that was only applied for there."""

import pytest

from intake.answers import read
from intake.answers.choices.lists import options_of
from intake.answers.values import Choice, Context, Unclear
from tests.intake.conversation.town import ANNA, a_town

APPLIED_FOR = [
    ("en", "Smart city, application to the ministry"),
    ("en", "Smart city: application submitted to the ministry in 2024"),
    ("zh", "智慧城市，已向住建部申报"),
    ("zh", "智慧城市，2024年申报住建部"),
    ("fr", "Ville intelligente, candidature auprès du ministère"),
    ("fr", "Ville verte, demande déposée en 2024"),
    ("es", "Ciudad inteligente, solicitud al ministerio"),
    ("es", "Ciudad verde, candidatura de 2024"),
    ("ru", "Умный город, заявка в Минстрой"),
    ("ru", "Зелёный город, заявка подана в 2024 году"),
    ("ar", "مدينة ذكية، طلب إلى وزارة البلديات"),
    ("de", "Smart City, Antrag beim Ministerium"),
    ("de", "Grüne Stadt, Bewerbung 2024"),
    ("ja", "グリーンシティ、2024年に申請"),
    ("pt", "Cidade inteligente, candidatura ao ministério"),
    ("tr", "Akıllı şehir, bakanlığa başvuru"),
    ("tr", "Yeşil şehir, 2024 başvurusu"),
    ("ko", "스마트시티, 국토교통부 인증 신청"),
    ("ko", "스마트시티 인증 신청"),
    ("hi", "स्मार्ट सिटी, मंत्रालय को आवेदन"),
    ("pt", "Cidade verde, pedido apresentado ao ministério"),
]
GIVEN = [
    ("en", "We applied to the ministry and were recognised as a smart city in 2020.", 2),
    ("en", "Smart city, ministry of interior, 2020", 2),
    ("de", "Smart City, auf unseren Antrag hin 2020 vom Ministerium verliehen", 2),
    ("de", "Smart City, Ministerium des Innern, 2020", 2),
    ("ko", "스마트시티, 2019년 신청, 2020년 국토교통부 인증", 2),
    ("ko", "스마트시티 인증 신청 후 2020년 지정되었습니다.", 2),
    ("ja", "国土交通省に申請し、スマートシティに認定されました。", 2),
    ("hi", "स्मार्ट सिटी, मंत्रालय को आवेदन के बाद 2016 में घोषित", 2),
    ("pt", "Cidade verde, Ministério do Ambiente, 2020", 4),
    ("zh", "2019年申报，2020年获住建部认定为智慧城市", 2),
    ("ar", "مدينة ذكية، وزارة البلديات 2020", 2),
    ("es", "Ciudad verde, Ministerio de Ambiente, 2020", 4),
    ("fr", "Ville verte, ministère de l'Environnement, 2020", 4),
    ("ru", "Умный город, Минстрой, 2020", 2),
    ("tr", "Yeşil şehir, Çevre Bakanlığı, 2020", 4),
]
BESIDE = [
    ("hi", "2021 में हरित शहर; स्मार्ट सिटी का प्रस्ताव लंबित है।", (4,)),
    ("hi", "स्मार्ट सिटी और हरित शहर दोनों।", (2, 4)),
    ("de", "Grüne Stadt 2021; der Antrag für Smart City liegt noch beim Ministerium.", (4,)),
    ("de", "Grüne Stadt 2021 und Smart City, die Urkunde liegt bei.", (2, 4)),
]
TURKISH = [
    ("5G var. Starlink ülkemizde kullanılamamaktadır.", (1,)),
    ("5G var. Starlink kullanamıyoruz.", (1,)),
    ("5G var. Starlink'e erişilemiyor.", (1,)),
    ("5G ve Starlink kullanılmaktadır.", (1, 3)),
    ("5G ve Starlink kullanıyoruz.", (1, 3)),
]
TOLD = [
    ("tr", "Akıllı şehir, 2021'de Çevre Bakanlığı tarafından", 2),
    ("tr", "Akıllı şehir, 2021 yılında Çevre Bakanlığı tarafından verildi.", 2),
    ("tr", "Yeşil şehir, Avrupa Komisyonu tarafından, 2022", 4),
    ("ko", "스마트시티, 2020년 국토교통부 인증", 2),
    ("ko", "녹색도시, 2022년 환경부 선정", 4),
    ("ja", "スマートシティ、2020年国土交通省認定", 2),
    ("ja", "グリーンシティ、環境省より2021年に選定", 4),
    ("hi", "स्मार्ट सिटी, 2016 में आवासन मंत्रालय द्वारा", 2),
    ("zh", "智慧城市，2020年住建部认定", 2),
]
NOT_TOLD = [
    ("tr", "Akıllı şehir, 2021'de Çevre Bakanlığı tarafından verilmedi"),
    ("tr", "Akıllı şehir, Çevre Bakanlığı tarafından değerlendiriliyor"),
    ("tr", "Akıllı şehir, 2027'de Çevre Bakanlığı tarafından verilecek"),
    ("tr", "Akıllı şehir, komşu ilimize Çevre Bakanlığı tarafından verildi"),
    ("ko", "스마트시티, 2020년 국토교통부 심사 중"),
    ("ko", "스마트시티, 국토교통부 인증 예정"),
    ("ko", "스마트시티, 국토교통부 인증 탈락"),
    ("ko", "스마트시티, 국토교통부 인증 신청"),
    ("ko", "스마트시티, 2020년 국토교통부 인증 못 받음"),
    ("ja", "スマートシティ、国土交通省に申請中"),
    ("ja", "スマートシティ、2020年国土交通省認定されず"),
    ("ja", "スマートシティ、国土交通省認定を目指す"),
    ("hi", "स्मार्ट सिटी, मंत्रालय द्वारा अस्वीकृत"),
    ("hi", "स्मार्ट सिटी, मंत्रालय को आवेदन"),
]


@pytest.mark.parametrize(("language", "text"), APPLIED_FOR)
def test_a_title_applied_for_at_a_ministry_is_asked(language: str, text: str) -> None:
    context = Context(language=language, options=options_of("titles"), alone=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(("language", "text", "number"), GIVEN)
def test_a_title_that_a_ministry_gave_is_had(language: str, text: str, number: int) -> None:
    context = Context(language=language, options=options_of("titles"), alone=True)
    assert read("choice", text, context) == Choice(numbers=(number,))


@pytest.mark.parametrize(("language", "text", "number"), TOLD)
def test_a_letter_of_a_title_and_who_gave_it_answers(language: str, text: str, number: int) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().current["B1a"].value == Choice(numbers=(number,))


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_a_letter_of_a_title_not_given_is_asked_about(language: str, text: str) -> None:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "B1a" not in town.file().current


@pytest.mark.parametrize(("language", "text", "numbers"), BESIDE)
def test_a_title_that_is_pending_is_none(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=options_of("titles"), alone=True)
    assert read("choice", text, context) == Choice(numbers=numbers)


@pytest.mark.parametrize(("text", "numbers"), TURKISH)
def test_what_cannot_be_used_is_not_there(text: str, numbers: tuple[int, ...]) -> None:
    context = Context(language="tr", options=options_of("networks"))
    assert read("choice", text, context) == Choice(numbers=numbers)
