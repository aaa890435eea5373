"""Short statements in one sentence, each with a verdict of its own: "no city brain yet, 5G yes"."""

import pytest

from intake.calls import loading
from tests.intake.conversation.test_whole_mails import short
from tests.intake.conversation.town import ANNA, Town


def _told(language: str, text: str) -> dict[str, str]:
    town = Town()
    town.call = loading.load(loading.shipped())
    town.write(ANNA, text, language=language)
    identity = ("V11_city", "V11_country")
    return {
        one.question: short(one.value)
        for one in town.file().answers
        if one.question not in identity
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "tampere, finland. no city brain yet, 5G yes"),
        ("en", "Tampere, Finland. No city brain yet and 5G yes."),
        ("en", "Tampere, Finland. 5G yes, no city brain yet."),
        ("en", "Tampere, Finland. City brain no, 5G yes."),
        ("de", "Stadt Graz, Österreich. Noch kein City Brain, 5G ja."),
        ("fr", "Ville de Nantes, France. Pas encore de cerveau urbain, 5G oui."),
        ("ru", "Город Казань, Россия. Мозга города пока нет, 5G да."),
        ("tr", "Konya, Türkiye. Şehir beyni henüz yok, 5G evet."),
        ("ko", "대전광역시. 도시 브레인은 아직 없음, 5G는 있음."),
        ("ar", "مدينة عمّان، الأردن. لا يوجد عقل مدينة بعد، 5G نعم."),
        ("hi", "इंदौर, भारत। सिटी ब्रेन अभी नहीं, 5G हाँ।"),
        ("es", "Rosario, Argentina. Aún no tenemos cerebro urbano, 5G sí."),
        ("pt", "Braga, Portugal. Ainda não temos cérebro urbano - 5G sim."),
        ("zh", "我们是苏州市，中国。城市大脑还没有，5G有。"),
        ("ja", "札幌市、日本です。シティブレインはまだありません。5Gはあり。"),
    ],
)
def test_each_verdict_is_of_its_own_statement(language: str, text: str) -> None:
    told = _told(language, text)
    assert (told["B2b"], told["B2a"]) == ("no", "1")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "tampere, finland. city brain yes. events none"),
        ("en", "Tampere, Finland. City brain yes, events none."),
        ("de", "Stadt Graz, Österreich. City Brain ja, Veranstaltungen keine."),
        ("ru", "Город Казань, Россия. Мозг города да, мероприятий нет."),
        ("tr", "Konya, Türkiye. Şehir beyni var, etkinlik yok."),
        ("ar", "مدينة عمّان، الأردن. عقل المدينة نعم، الفعاليات لا شيء."),
        ("hi", "इंदौर, भारत। सिटी ब्रेन हाँ, आयोजन कोई नहीं।"),
    ],
)
def test_a_none_behind_it_denies_nothing_that_was_affirmed(language: str, text: str) -> None:
    assert _told(language, text)["B2b"] == "yes"


def test_a_denial_in_arabic_is_not_lost_with_the_comma_before_it() -> None:
    told = _told("ar", "مدينة عمّان، الأردن. الرؤية نعم، لا يوجد عقل مدينة بعد.")
    assert (told["B5a"], told["B2b"]) == ("yes", "no")


def test_three_of_them_are_three_answers() -> None:
    told = _told("en", "Tampere, Finland. Ultra-broadband no, vision yes, talent yes.")
    assert (told["B3b"], told["B5a"], told["B5b"]) == ("no", "yes", "yes")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rosario, Argentina. Aún sin cerebro urbano, 5G sí."),
        ("pt", "Braga, Portugal. Ainda sem cérebro urbano, 5G sim."),
        ("zh", "苏州市，中国。城市大脑还没有，5G有。"),
        ("ja", "札幌市。シティブレインはまだなし、5Gはあり。"),
        ("en", "tampere, finland. no city brain yet - smart city since 2019"),
    ],
)
def test_what_is_not_there_is_never_a_yes(language: str, text: str) -> None:
    assert _told(language, text).get("B2b") != "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Leeds, United Kingdom. IoT is not used in governance and we run a city brain."),
        ("tr", "Konya. Hiç uluslararası etkinlik düzenlemedik ve şehir beynimiz çalışıyor."),
        ("ar", "تود مدينة عمّان، الأردن، التقدم بطلب. لم نستضف أي فعالية دولية ونشغل عقل المدينة."),
    ],
)
def test_what_is_denied_of_another_thing_is_not_denied_of_the_next(
    language: str, text: str
) -> None:
    assert _told(language, text).get("B2b") != "no"
