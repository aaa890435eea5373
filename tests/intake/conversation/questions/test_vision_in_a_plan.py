"""A vision that stands in a plan is stated (B5), but for one that is still being written."""

import pytest

from tests.intake.conversation.test_whole_mails import said
from tests.intake.conversation.town import ANNA, Town, a_town


def told(text: str, language: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "A nossa visão está no Plano Diretor."),
        ("en", "Our vision is set out in the Master Plan and the Curitiba 2035 plan."),
        ("en", "The vision is in our Digital Strategy 2030."),
        ("es", "La visión está en el Plan Estratégico 2030."),
        ("fr", "La vision figure dans notre stratégie numérique 2030."),
        ("de", "Die Vision steht in unserer Digitalstrategie 2030."),
        ("ru", "Видение изложено в Стратегии-2030."),
        ("tr", "Vizyonumuz 2030 Stratejimizde yer alıyor."),
        ("zh", "愿景载于《2030年数字战略》。"),
        ("ja", "ビジョンは2030年デジタル戦略に示しています。"),
        ("ko", "비전은 2030 디지털 전략에 담겨 있습니다."),
        ("ar", "الرؤية واردة في استراتيجيتنا الرقمية 2030."),
        ("hi", "हमारी दृष्टि 2030 डिजिटल रणनीति में दी गई है।"),
    ],
)
def test_where_it_stands_tells_that_there_is_one(language: str, text: str) -> None:
    assert said(told(text, language))["B5a"] == "yes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The vision for our strategy is still being drafted."),
        ("en", "The vision of our strategy is under development."),
        ("en", "The vision in our strategy is being prepared."),
        ("en", "We are still writing the vision for our strategy."),
        ("fr", "La vision de notre stratégie est en cours d'élaboration."),
        ("es", "La visión de nuestra estrategia se está elaborando."),
        ("pt", "A visão da nossa estratégia está sendo elaborada."),
        ("ru", "Видение нашей стратегии ещё разрабатывается."),
        ("tr", "Stratejimizin vizyonu henüz hazırlanıyor."),
        ("zh", "我们战略的愿景仍在制定中。"),
        ("ja", "戦略のビジョンは策定中です。"),
        ("ko", "전략의 비전은 아직 작성 중입니다."),
        ("ar", "رؤية استراتيجيتنا قيد الإعداد."),
        ("hi", "हमारी रणनीति की दृष्टि अभी तैयार की जा रही है।"),
    ],
)
def test_one_that_is_being_written_is_asked(language: str, text: str) -> None:
    assert said(told(text, language)).get("B5a") == "?"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have no vision in our strategy yet."),
        ("de", "Eine Vision fehlt in unserer Strategie."),
        ("fr", "La vision n'est pas encore dans la stratégie."),
        ("es", "La visión todavía no está en el plan."),
        ("ja", "計画にビジョンはまだありません。"),
        ("ko", "계획에 비전은 아직 없습니다."),
        ("ru", "В стратегии видения пока нет."),
        ("tr", "Stratejide vizyon henüz yok."),
        ("ar", "لا توجد رؤية في الخطة بعد."),
        ("pt", "Ainda não há visão no plano."),
    ],
)
def test_one_that_is_denied_is_none(language: str, text: str) -> None:
    assert said(told(text, language))["B5a"] == "no"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We share the vision of your strategy."),
        ("en", "Thank you for the vision and the strategy of your Convention."),
        ("de", "Bitte senden Sie uns die Vision und das Programm der Convention."),
        ("de", "Unsere Vision ist eine Strategie für alle."),
        ("ru", "Видение и программа Конвенции нам близки."),
        ("hi", "इस दृष्टि से कार्यक्रम उपयोगी है।"),
        ("ar", "من وجهة نظرنا الرؤية في البرنامج جيدة."),
    ],
)
def test_another_vision_answers_nothing(language: str, text: str) -> None:
    assert said(told(text, language)).get("B5a") is None
