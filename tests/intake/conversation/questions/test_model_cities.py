"""A forum that is called after model cities tells nothing of a wish to be one."""

import pytest

from intake.calls import loading
from intake.conversation.questions import cues
from intake.conversation.spelling import fold

CALL = loading.load(loading.shipped())
NAMED = [
    ("en", "We have not hosted the World Model City Forum."),
    ("de", "Das Weltforum der Modellstädte haben wir nicht ausgerichtet."),
    ("es", "No hemos acogido el Foro Mundial de Ciudades Modelo."),
    ("fr", "Nous n'avons pas accueilli le Forum mondial des villes modèles."),
    ("zh", "我市未举办过世界模范城市论坛。"),
    ("ko", "세계 모델도시 포럼을 개최하지 않았습니다."),
    ("pt", "Não acolhemos o Fórum Mundial de Cidades Modelo."),
    ("tr", "Dünya Model Şehir Forumu'na ev sahipliği yapmadık."),
    ("hi", "हमने विश्व मॉडल सिटी फोरम की मेजबानी नहीं की।"),
    ("ar", "لم نستضف منتدى المدينة النموذجية العالمي."),
]
WISHED = [
    ("en", "We do not aspire to be a global model city."),
    ("en", "We want to become a model city at the forum of cities."),
    ("fr", "Nous voulons devenir une ville modèle mondiale."),
    ("es", "Aspiramos a ser una ciudad modelo."),
    ("zh", "我市希望成为全球模范城市。"),
    ("ko", "세계적인 모델도시가 되고자 합니다."),
    ("tr", "Dünya çapında örnek şehir olmak istiyoruz."),
    ("hi", "हम वैश्विक मॉडल शहर बनना चाहते हैं।"),
    ("ar", "نطمح إلى أن نكون مدينة نموذجية عالمية."),
    ("de", "Wir wollen eine globale Modellstadt werden."),
    ("pt", "Queremos ser uma cidade modelo a nível mundial."),
    ("ru", "Мы стремимся стать мировым образцовым городом."),
]


def _asked(language: str, text: str) -> set[str]:
    said = cues.read(fold(text), cues.gather(CALL, language), language)
    return {id for sign in said.found for id in sign.questions}


@pytest.mark.parametrize(("language", "text"), NAMED)
def test_an_event_of_that_name_is_no_aspiration(language: str, text: str) -> None:
    assert "B5c" not in _asked(language, text)


@pytest.mark.parametrize(("language", "text"), WISHED)
def test_a_wish_to_be_one_is(language: str, text: str) -> None:
    assert "B5c" in _asked(language, text)
