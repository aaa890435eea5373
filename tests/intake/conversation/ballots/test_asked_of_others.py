"""Questions of what other panelists think of a city: the rule answers them, no person needs to."""

import pytest

from intake.conversation.ballots import ballot_signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "What do the other panelists think of Kazan?"),
        ("en", "What do the others think about Kazan?"),
        ("de", "Was denken die anderen Panelmitglieder über Kasan?"),
        ("de", "Was meinen die anderen Juroren zu Kasan?"),
        ("fr", "Que pensent les autres panélistes de Kazan ?"),
        ("fr", "Quel est l'avis des autres jurés sur Kazan ?"),
        ("es", "¿Qué opinan los demás panelistas sobre Kazán?"),
        ("es", "¿Qué piensan los otros panelistas de Kazán?"),
        ("es", "¿Cuál es la opinión de los demás panelistas sobre Kazán?"),
        ("pt", "O que acham os outros avaliadores de Kazan?"),
        ("pt", "O que pensam os demais membros do painel sobre Kazan?"),
        ("pt", "Qual é a opinião dos outros membros?"),
        ("ru", "Что думают другие члены о Казани?"),
        ("ru", "Что думают остальные о Казани?"),
        ("tr", "Diğer panelistler Kazan hakkında ne düşünüyor?"),
        ("zh", "其他评委对喀山怎么看？"),
        ("zh", "别的专家怎么看喀山？"),
        ("ja", "他の審査員はカザンについてどう思っていますか。"),
        ("ja", "他の委員の意見は？"),
        ("ko", "다른 위원들은 카잔을 어떻게 생각하나요?"),
        ("ar", "ما رأي بقية الأعضاء في قازان؟"),
        ("ar", "ماذا يرى المحكمون الآخرون في قازان؟"),
        ("hi", "कज़ान के बारे में अन्य सदस्यों की क्या राय है?"),
        ("hi", "बाकी सदस्य कज़ान के बारे में क्या सोचते हैं?"),
    ],
)
def test_what_other_panelists_think_is_asked(language: str, text: str) -> None:
    assert ballot_signs.says(text, language, "others", "counts")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Los demás estándares se cumplen."),
        ("es", "Opino que los demás requisitos están bien."),
        ("es", "¿Qué documentos tienen las demás ciudades?"),
        ("es", "Los demás opinan lo que quieran, yo digo que no."),
        ("de", "Die anderen Standards sind erfüllt."),
        ("de", "Was denken die anderen Städte darüber?"),
        ("fr", "Les autres critères sont remplis."),
        ("pt", "Os outros critérios estão bem."),
        ("ru", "Остальные стандарты выполнены."),
        ("ru", "Мнение других городов неизвестно."),
        ("en", "The other standards are met."),
        ("tr", "Diğer ölçütler karşılandı."),
        ("en", "What do the other documents say?"),
        ("fr", "Que pensez-vous des autres villes ?"),
        ("es", "¿Qué opinan ustedes de las demás pruebas?"),
        ("pt", "O que acham os outros municípios?"),
        ("es", "¿Qué piensan los demás ciudadanos de Kazán del proyecto?"),
    ],
)
def test_others_that_sit_on_no_panel_are_not_meant(language: str, text: str) -> None:
    assert not ballot_signs.says(text, language, "others", "counts")
