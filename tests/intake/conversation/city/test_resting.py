"""A pause with an end: it stands, a person sees until when, and nothing goes on by itself."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, Town, a_town

UNTIL = [
    ("en", "Please pause our application until 10 December."),
    ("en", "please pause our file until 10 December"),
    ("en", "Please pause our application for three weeks."),
    ("de", "Bitte pausieren Sie unsere Bewerbung bis zum 10. Dezember."),
    ("de", "Bitte bis Januar pausieren."),
    ("fr", "Merci de mettre notre candidature en pause jusqu'au 10 décembre."),
    ("fr", "Pause jusqu'en janvier."),
    ("es", "Por favor, pongan nuestra candidatura en pausa hasta el 10 de diciembre."),
    ("es", "pausa hasta enero"),
    ("pt", "em pausa até janeiro"),
    ("pt", "Por favor, coloquem a nossa candidatura em pausa até janeiro."),
    ("ru", "Просим не присылать напоминания до 10 декабря"),
    ("ru", "Пауза до января"),
    ("tr", "Lütfen başvurumuzu 10 Aralık'a kadar askıya alın."),
    ("ar", "نرجو عدم إرسال تذكيرات حتى يناير."),
    ("hi", "कृपया जनवरी तक अनुस्मारक न भेजें।"),
    ("ja", "12月10日まで申請を一時停止してください。"),
    ("ko", "1월까지 알림을 보내지 마세요."),
    ("zh", "请在1月之前不要发送提醒。"),
    ("zh", "暂停到1月"),
    ("zh", "请月底前不要给我们发送提醒。"),
    ("en", "Please pause our application from 5 to 20 January."),
    ("fr", "Merci de ne pas nous relancer avant janvier."),
    ("zh", "暂停几天，请先不要催"),
]
ENDLESS = [
    ("en", "Please pause our application for now."),
    ("en", "Please pause our application until further notice."),
    ("en", "Please pause application number 1."),
    ("de", "Bitte pausieren Sie unsere Bewerbung bis auf Weiteres."),
    ("fr", "Merci de suspendre notre candidature jusqu'à nouvel ordre."),
    ("es", "Por favor, suspendan nuestra candidatura hasta nuevo aviso."),
    ("pt", "Por favor, suspendam a nossa candidatura até novo aviso."),
    ("ru", "Просим приостановить нашу заявку до особого распоряжения."),
    ("tr", "Lütfen başvurumuzu ikinci bir duyuruya kadar askıya alın."),
    ("ar", "يرجى تعليق طلبنا حتى إشعار آخر."),
    ("hi", "कृपया हमारा आवेदन अगली सूचना तक स्थगित रखें।"),
    ("ja", "追って連絡するまで申請を一時停止してください。"),
    ("ko", "추후 통보까지 신청을 보류해 주세요."),
    ("zh", "请暂停我们的申请，直至另行通知。"),
    ("en", "Please put our application on hold: 5G is not in operation yet."),
    ("en", "Please pause our application, call us on +48 58 123 45 67."),
    ("en", "Please do not send any more reminders, we answered question 12 already."),
    ("en", "Please pause our application for the City Call 2026."),
    ("en", "Please pause our application, we may not have the time."),
    ("de", "Bitte keine Erinnerungen mehr senden, wir haben 12 Fragen schon beantwortet."),
    ("tr", "Lütfen başvurumuzu askıya alın, 12 soruyu cevapladık."),
    ("en", "Please pause our application until we get back to you."),
    ("de", "Bitte pausieren Sie unsere Bewerbung, bis Sie von uns hören."),
    ("de", "Bitte pausieren Sie unsere Bewerbung bis zu unserer nächsten Nachricht."),
    ("fr", "Merci de suspendre notre candidature jusqu'à ce que nous revenions vers vous."),
    ("es", "Por favor, suspendan nuestra candidatura hasta que nos pongamos en contacto."),
    ("pt", "Por favor, suspendam a nossa candidatura até voltarmos a contactar."),
    ("ru", "Просим приостановить нашу заявку до тех пор, пока мы не напишем."),
    ("ar", "يرجى تعليق طلبنا حتى نتواصل معكم."),
]
BEHIND = [
    ("en", "Please pause our application.", "We will resume in January."),
    ("de", "Bitte pausieren Sie unsere Bewerbung.", "Wir melden uns im Januar wieder."),
    ("fr", "Merci de suspendre notre candidature.", "Nous reprendrons en janvier."),
    ("es", "Por favor, suspendan nuestra candidatura.", "Volveremos en enero."),
    ("pt", "Por favor, suspendam a nossa candidatura.", "Retomaremos em janeiro."),
    ("ru", "Просим приостановить нашу заявку.", "Продолжим в январе."),
    ("tr", "Lütfen başvurumuzu askıya alın.", "Ocak ayında devam edeceğiz."),
    ("ar", "يرجى تعليق طلبنا.", "سنستأنف في يناير."),
    ("hi", "कृपया आवेदन को स्थगित करें।", "हम जनवरी में फिर से शुरू करेंगे।"),
    ("ja", "申請を一時停止してください。", "1月に再開します。"),
    ("ko", "신청을 보류해 주세요.", "1월에 다시 진행하겠습니다."),
    ("zh", "请暂停我们的申请。", "我们将于1月恢复。"),
]


def _written(language: str, text: str) -> Town:
    town = a_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def _passed_on(town: Town) -> list[tuple[CaseKind, str]]:
    return [(one.kind, one.text) for one in town.turn.cases]


@pytest.mark.parametrize(("language", "text"), UNTIL)
def test_until_when_a_city_pauses_is_for_a_person(language: str, text: str) -> None:
    town = _written(language, text)
    assert town.file().state is State.PAUSED
    assert town.remarks(ANNA) == {"paused", "pause_end_shown"}
    assert _passed_on(town) == [(CaseKind.QUESTION, text)]
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), ENDLESS)
def test_a_pause_without_an_end_is_a_pause_alone(language: str, text: str) -> None:
    town = _written(language, text)
    assert (town.file().state, town.remarks(ANNA)) == (State.PAUSED, {"paused"})
    assert town.turn.cases == ()


@pytest.mark.parametrize(("language", "text", "end"), BEHIND)
def test_a_later_sentence_tells_the_end_and_resumes_nothing(
    language: str, text: str, end: str
) -> None:
    town = _written(language, f"{text} {end}")
    assert (town.file().state, town.remarks(ANNA)) == (State.PAUSED, {"paused", "pause_end_shown"})
    assert _passed_on(town) == [(CaseKind.QUESTION, end)]


def test_all_that_tells_an_end_is_one_matter() -> None:
    ends = "We will continue in January. We are back in the office on 10 January."
    town = _written("en", f"Please pause our application. {ends}")
    assert _passed_on(town) == [(CaseKind.QUESTION, ends)]
    shown = [one.words for one in town.receipt(ANNA).remarks if one.kind == "pause_end_shown"]
    assert shown == [ends]


def test_an_end_that_is_told_in_the_subject_too_is_one_matter() -> None:
    town, said = Town(), "Please pause our application until 10 December."
    town.write(ANNA, f"{APPLIES} {said}", subject="Pause until 10 December")
    assert _passed_on(town) == [(CaseKind.QUESTION, said)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please stop the reminders. We will continue with the 5 remaining questions today."),
        ("de", "Bitte die Bewerbung pausieren. Tel. 0228 123456, ab sofort wieder erreichbar."),
        ("zh", "请暂停我们的申请。请继续告知2件事。"),
        ("ja", "申請を一時停止してください。改めて3件ご連絡します。"),
    ],
)
def test_a_figure_behind_a_pause_is_no_end(language: str, text: str) -> None:
    town = _written(language, text)
    assert town.file().state is State.PAUSED
    assert "pause_end_shown" not in town.remarks(ANNA)


def test_a_figure_beside_a_wish_to_go_on_does_not_undo_it() -> None:
    town = _written("zh", "请暂停我们的申请。")
    town.write(ANNA, "请恢复我们的申请,材料共3份。", to=town.to(ANNA), language="zh")
    assert (town.file().state, "resumed" in town.remarks(ANNA)) == (State.OPEN, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No more reminders, please, the mayor is ill."),
        ("en", "Perhaps we have to pause our application."),
        ("de", "Vielleicht müssen wir die Bewerbung pausieren."),
        ("de", "Am liebsten wären uns erst einmal keine Erinnerungen."),
        ("fr", "Nous devons peut-être suspendre notre candidature."),
        ("es", "Quizás queremos pausar nuestra candidatura."),
        ("pt", "Talvez queremos pausar a nossa candidatura."),
        ("ru", "Возможно, нужно приостановить нашу заявку."),
        ("tr", "Belki başvurumuzu askıya alalım."),
        ("ar", "ربما نريد تعليق طلبنا"),
        ("hi", "शायद आवेदन को जनवरी तक रोक दें"),
        ("ja", "おそらく申請を一時停止したいです。"),
        ("ko", "아마 신청을 보류해 주세요."),
        ("zh", "我们可能需要暂停申请。"),
    ],
)
def test_what_may_wish_a_pause_and_is_not_plain_is_shown_to_a_person(
    language: str, text: str
) -> None:
    town = _written(language, text)
    assert town.file().state is State.OPEN
    assert "person_asked" in town.remarks(ANNA)
    assert [kind for kind, _ in _passed_on(town)] == [CaseKind.QUESTION]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our citizens get reminders about waste collection."),
        ("en", "There was a pause in the project."),
        ("en", "Thank you for your reminder."),
        ("de", "Vielen Dank für Ihre Erinnerung."),
        ("de", "Die Bewerbung der Stadt ruht auf drei Säulen."),
        ("fr", "La ville envoie des rappels."),
        ("es", "Gracias por los recordatorios."),
        ("pt", "Obrigado pelos lembretes."),
        ("ru", "Спасибо за напоминание."),
        ("tr", "Hatırlatma için teşekkürler."),
        ("ar", "شكرا على التذكير."),
        ("hi", "अनुस्मारक के लिए धन्यवाद।"),
        ("ja", "リマインダーは届きました。"),
        ("ko", "알림 감사합니다."),
        ("zh", "谢谢您的提醒。"),
    ],
)
def test_what_only_speaks_of_breaks_and_reminders_is_no_matter(language: str, text: str) -> None:
    town = _written(language, text)
    assert (town.file().state, _passed_on(town)) == (State.OPEN, [])


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Can we resume later?"),
        ("de", "Können wir später fortsetzen?"),
        ("fr", "Pouvons-nous reprendre plus tard ?"),
        ("es", "¿Podemos retomar más tarde?"),
        ("zh", "我们可以继续申请吗？"),
    ],
)
def test_who_asks_whether_they_may_go_on_asks_a_person(
    language: str, text: str, *, paused: bool
) -> None:
    town = a_town()
    if paused:
        town.write(ANNA, "PAUSE", to=town.to(ANNA))
    before = town.file().state
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is before
    assert _passed_on(town) == [(CaseKind.QUESTION, text)]


def test_what_names_no_time_behind_a_pause_is_no_end() -> None:
    town = _written("en", "Please pause our application. We shall continue.")
    assert town.remarks(ANNA) == {"paused"}
    assert town.receipt(ANNA).unplaced == ("We shall continue.",)


def test_an_end_that_is_told_while_paused_is_shown_as_well() -> None:
    town = _written("en", "Please pause our application.")
    town.write(ANNA, "Please pause our application until 10 December.", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"not_paused", "pause_end_shown"}


def test_a_subject_tells_an_end_as_well() -> None:
    town = Town()
    town.write(ANNA, APPLIES, subject="Pause until January")
    assert town.file().state is State.PAUSED
    assert _passed_on(town) == [(CaseKind.QUESTION, "Pause until January")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council pauses until 10 December."),
        ("de", "Bis Januar pausieren die Arbeiten am Hafen."),
        ("de", "Bis Januar müssen wir die Arbeiten unterbrechen."),
        ("de", "Bis Ostern lassen wir den Bau pausieren."),
        ("de", "Bis Januar das Projekt unterbrechen"),
        ("de", "Bitte bis Januar nicht unterbrechen."),
        ("de", "Bis heute mussten wir nie pausieren."),
        ("zh", "请不要在月底前停止发送提醒。"),
        ("de", "Bitte bis morgen den Versand nicht aussetzen."),
        ("de", "Bis wann können wir pausieren?"),
        ("en", "Please pause our file upload reminders."),
        ("zh", "请在领导批示之前不要发催办通知给其他部门。"),
        ("fr", "Le conseil fait une pause jusqu'en janvier."),
        ("pt", "O concelho fica em pausa até janeiro."),
        ("ru", "Совет взял паузу до января."),
        ("zh", "请在1月之前提交材料。"),
    ],
)
def test_what_others_pause_is_no_wish(language: str, text: str) -> None:
    assert _written(language, text).file().state is State.OPEN
