"""Passing a question and taking a break, and what only sounds like them."""

import pytest

from intake.conversation.intents import intents

PASSED = [
    ("en", "let's skip it"),
    ("en", "Let's skip this one for now."),
    ("en", "I don't know yet, later."),
    ("de", "Überspringen wir das erst mal."),
    ("fr", "Passons cette question pour l'instant."),
    ("fr", "Je ne sais pas encore, plus tard."),
    ("es", "Todavía no lo sé, luego."),
    ("pt", "Ainda não sei, depois."),
    ("ru", "Давайте пока пропустим этот вопрос."),
    ("tr", "bu soruyu şimdilik geçelim"),
    ("ar", "لنتخطى هذا السؤال الآن"),
    ("hi", "इस सवाल को अभी छोड़ दें।"),
    ("ja", "この質問は飛ばします。"),
    ("ko", "일단 넘어갈게요."),
    ("zh", "这题先跳过。"),
    ("zh", "这个问题先跳过。"),
]
RESTING = [
    ("de", "Wir möchten vorerst pausieren."),
    ("de", "Bitte machen Sie eine Pause mit den Erinnerungen."),
    ("es", "Queremos pausar por ahora."),
    ("tr", "Başvurumuzu lütfen duraklatın."),
    ("ja", "しばらく中断したいです。"),
    ("ko", "잠시 보류하고 싶습니다."),
    ("ar", "نود التوقف مؤقتا."),
    ("hi", "हम फिलहाल रुकना चाहते हैं।"),
    ("es", "Quisiéramos hacer una pausa hasta marzo."),
    ("fr", "Nous souhaitons faire une pause, merci."),
    ("fr", "On fait une pause jusqu'à mi-décembre, merci."),
    ("fr", "On fait une pause."),
    ("de", "Wir machen eine Pause bis Mitte Dezember."),
    ("es", "Hacemos una pausa hasta mediados de diciembre."),
    ("pt", "Fazemos uma pausa até meados de dezembro."),
    ("ru", "Давайте сделаем паузу до середины декабря."),
    ("tr", "Ara verelim."),
    ("de", "Wir machen eine Pause bis Montag."),
    ("fr", "Nous faisons une pause jusqu'au 15 janvier 2027."),
    ("es", "Hagamos una pausa hasta junio."),
    ("ru", "Мы сделаем паузу до 10 июня."),
    ("de", "Wir machen eine Pause bis zum 15. Januar."),
    ("de", "Wir machen eine Pause bis nächste Woche."),
    ("de", "Wir machen eine Pause bis Weihnachten."),
    ("fr", "Nous faisons une pause jusqu'à la semaine prochaine."),
    ("fr", "Nous faisons une pause jusqu'au 5 mai."),
    ("es", "Hacemos una pausa hasta la próxima semana."),
    ("es", "Hacemos una pausa hasta el 4 de mayo."),
    ("pt", "Fazemos uma pausa até à próxima semana."),
    ("ru", "Мы берём паузу до следующей недели."),
    ("ru", "Мы сделаем паузу до января 2027 года, спасибо."),
]
GOING_ON = [
    ("de", "Wir möchten den Ausbau vorerst pausieren."),
    ("es", "Quisiéramos hacer una pausa en la obra."),
    ("pt", "Gostaríamos de fazer uma pausa na obra."),
    ("fr", "Nous souhaitons faire une pause dans les travaux."),
    ("ja", "工事をしばらく中断したいです。"),
    ("ko", "사업을 잠시 보류하고 싶습니다."),
    ("tr", "Projeyi duraklatın."),
    ("en", "We would like to pause the roll-out for now."),
    ("en", "Let's skip the gala and keep the congress."),
    ("en", "We skip the rest."),
    ("es", "Luego organizamos la Feria del Agua."),
    ("es", "No lo sé."),
    ("pt", "Depois organizamos a Feira da Água."),
    ("tr", "Bu soruyu geçen yıl yanıtladık."),
    ("fr", "Le conseil fait une pause jusqu'à mi-décembre."),
    ("fr", "On fait une pause café pendant le sommet."),
    ("de", "Der Rat macht eine Pause bis Mitte Dezember."),
    ("ru", "Совет делает паузу до декабря."),
    ("de", "Wir machen eine Pause bis Montag im Projekt der Straßenbahn."),
    ("de", "Wir machen eine Pause bis 14 Uhr und schreiben dann weiter."),
    ("ru", "Давайте сделаем паузу до обеда в разговоре."),
    ("fr", "Nous faisons une pause jusqu'au déjeuner."),
    ("es", "Hacemos una pausa hasta junio en las obras del puerto."),
    ("pt", "Fazemos uma pausa até junho nas obras do porto."),
    ("de", "Wir machen eine Pause bis nächste Woche im Stadtrat."),
    ("de", "Der Rat macht eine Pause bis zum 15. Januar."),
    ("fr", "Nous faisons une pause jusqu'à la semaine prochaine sur le chantier."),
    ("es", "Hacemos una pausa hasta la próxima semana en las obras."),
    ("pt", "Fazemos uma pausa até à próxima semana nas obras do porto."),
    ("ru", "Мы берём паузу до следующей недели в строительстве."),
]


def _wished(language: str, text: str) -> list[str]:
    return [one.kind for one in intents.find([text], language=language)]


@pytest.mark.parametrize(("language", "text"), PASSED)
def test_a_question_is_passed_in_the_writers_own_words(language: str, text: str) -> None:
    assert _wished(language, text) == ["later"]


@pytest.mark.parametrize(("language", "text"), RESTING)
def test_a_break_is_a_pause(language: str, text: str) -> None:
    assert _wished(language, text) == ["pause"]


@pytest.mark.parametrize(("language", "text"), GOING_ON)
def test_what_is_told_of_other_matters_passes_nothing(language: str, text: str) -> None:
    assert not {"later", "pause"} & {*_wished(language, text)}
