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
    ("en", "We need a break, no reminders until further notice."),
    ("en", "Please no reminders until the end of September."),
    ("en", "Please send us no reminders until September."),
    ("en", "Please freeze our application until September."),
    ("en", "We are pausing our application until further notice."),
    ("en", "Our city has to pause the application until October."),
    ("de", "Wir brauchen eine Pause, keine Erinnerungen bis auf Weiteres."),
    ("de", "Bitte bis auf Weiteres keine Erinnerungen."),
    ("de", "Wir möchten bis September pausieren."),
    ("de", "Wir müssen vorerst pausieren."),
    ("fr", "Nous avons besoin d'une pause, pas de rappels jusqu'à nouvel ordre."),
    ("es", "Necesitamos una pausa, sin recordatorios hasta nuevo aviso."),
    ("es", "Por favor, no nos envíen recordatorios hasta nuevo aviso."),
    ("pt", "Precisamos de uma pausa, sem lembretes até novo aviso."),
    ("pt", "Por favor, não nos enviem lembretes até novo aviso."),
    ("ru", "Нам нужна пауза, без напоминаний до особого уведомления."),
    ("hi", "हमें विराम चाहिए, अगली सूचना तक कोई अनुस्मारक न भेजें।"),
    ("ja", "追って連絡するまで、リマインダーを送らないでください。"),
    ("ko", "추후 통보 시까지 알림을 보내지 말아 주세요."),
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
    ("en", "No reminders until yesterday."),
    ("en", "We had no reminders until September."),
    ("en", "You send no reminders to our deputy."),
    ("en", "No reminder until further notice was sent to our citizens."),
    ("en", "Freeze the application screen and take a picture."),
    ("en", "Our city wants to pause the application of road salt."),
    ("en", "We are pausing our application of pesticides in parks."),
    ("en", "We are pausing the application for new permits until June."),
    ("en", "There was a pause in the project."),
    ("en", "The pause button is in the app."),
    ("en", "Our sensors pause at night."),
    ("en", "The works were put on hold until further notice."),
    ("de", "Bis auf Weiteres keine Erinnerungen an Bürger."),
    ("de", "Bis September kamen keine Erinnerungen."),
    ("de", "Es gab eine Pause im Projekt."),
    ("de", "Unsere Sensoren müssen vorerst pausieren."),
    ("de", "Wir möchten bis September pausieren lassen, was am Hafen gebaut wird."),
    ("fr", "Il y a eu une pause dans le projet."),
    ("fr", "Il n'y a pas de rappels dans notre application mobile."),
    ("es", "La aplicación funciona sin recordatorios."),
    ("es", "Los sensores hacen una pausa por la noche."),
    ("pt", "A aplicação funciona sem lembretes."),
    ("ru", "Сервис работает без напоминаний."),
    ("tr", "Projede bir ara verildi."),
    ("ar", "كان هناك توقف في المشروع."),
    ("hi", "परियोजना में विराम था।"),
    ("ja", "プロジェクトは一時中断しました。"),
    ("ja", "リマインダーは届きました。"),
    ("ko", "사업이 잠시 중단되었습니다."),
    ("ko", "알림은 시민에게 보내지 않습니다."),
    ("zh", "项目曾暂停。"),
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
