"""Words too general to be cues, where their question was asked and nothing else is named."""

import pytest

from intake.answers.values import NotAvailable, Value, YesNo
from intake.conversation.questions import choosing
from intake.conversation.sorting import hinted
from tests.intake.conversation.sorting.mails import CALL

ASKED = ("B1a", "S1", "S2", "S3a", "S3b", "S3c")
NOT_KNOWN = NotAvailable()
YES, NO = YesNo(yes=True), YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "words", "id", "value"),
    [
        ("tr", "Bakım sistemi var.", "S3b", YES),
        ("tr", "Bakım sistemimiz yok.", "S3b", NO),
        ("hi", "शासन में भी उपयोग होता है।", "S3c", YES),
        ("ko", "사회경제 분야에도 씁니다.", "S3c", YES),
        ("ko", "산업 규모는 따로 집계하지 않습니다.", "S1", NOT_KNOWN),
        ("pt", "Quanto à governação, ainda não.", "S3c", NO),
        ("fr", "L'IoT sert aussi à la gouvernance.", "S3c", YES),
        ("zh", "经济和社会治理方面也都用了。", "S3c", YES),
        ("zh", "运维系统已建成。", "S3b", YES),
        ("ja", "産業の生産額は把握しておりません。", "S1", NOT_KNOWN),
        ("ar", "لا تتوفر لدينا أرقام للناتج الرقمي.", "S1", NOT_KNOWN),
        ("es", "Para el mantenimiento sí tenemos un sistema.", "S3b", YES),
        ("en", "We have a maintenance system.", "S3b", YES),
        ("en", "No, not for governance.", "S3c", NO),
        ("de", "Ein Wartungssystem haben wir.", "S3b", YES),
        ("ru", "Система обслуживания есть.", "S3b", YES),
    ],
)
def test_a_general_word_answers_its_question(
    language: str, words: str, id: str, value: Value
) -> None:
    known = choosing.view(CALL, ASKED, language)
    assert hinted.read(words, known, ()) == hinted.Hinted(ids=(id,), is_sure=True)
    assert choosing.read(known, id, words) == value


@pytest.mark.parametrize(
    ("language", "words", "id"),
    [
        ("fr", "14 millions d'euros pour les réseaux en 2023.", "S2"),
        ("pt", "Estimamos 540 milhões de euros em 2023 para a economia digital.", "S1"),
        ("tr", "Ağ yatırımı 2023'te 1,2 milyar TL.", "S2"),
        ("ko", "망 구축은 작년에 870억 원 정도입니다.", "S2"),
        ("en", "Events there were some in 2019 and 2022.", "S3a"),
    ],
)
def test_a_figure_or_an_event_is_asked_about(language: str, words: str, id: str) -> None:
    told = hinted.read(words, choosing.view(CALL, ASKED, language), ())
    assert told == hinted.Hinted(ids=(id,), is_sure=False)


ASIDES = [
    ("en", "We work with a network of partners."),
    ("en", "The events of last year delayed our answer."),
    ("en", "The label of the file is wrong."),
    ("en", "There were no events to report this week."),
    ("de", "Unser Netz war gestern gestört."),
    ("de", "Den Titel der Bewerbung senden wir noch."),
    ("de", "Die Veranstaltung am Freitag war sehr gut."),
    ("fr", "Le réseau était en panne hier."),
    ("fr", "Le titre du fichier est faux."),
    ("es", "Trabajamos en red con otras ciudades."),
    ("pt", "A rede esteve em baixo ontem."),
    ("ru", "События прошлой недели задержали нас."),
    ("tr", "Ağ dün çalışmıyordu."),
    ("zh", "治理办公室会联系你们。"),
    ("zh", "网站维护将在周日进行。"),
    ("ja", "認定証は後日送ります。"),
    ("ko", "지정 양식에 작성했습니다."),
    ("ar", "كانت الشبكة معطلة أمس."),
    ("hi", "कल नेटवर्क बंद था।"),
    ("en", "Is there a maintenance system we should name?"),
]


@pytest.mark.parametrize(("language", "words"), ASIDES)
def test_a_remark_with_such_a_word_answers_nothing(language: str, words: str) -> None:
    assert hinted.read(words, choosing.view(CALL, ASKED, language), ()) is None


@pytest.mark.parametrize(
    ("asked", "settled", "answered"),
    [(("B1a",), (), ()), (ASKED, ("S3b",), ()), (ASKED, (), ("S3b",))],
)
def test_what_was_not_asked_or_is_answered_is_left(
    asked: tuple[str, ...], settled: tuple[str, ...], answered: tuple[str, ...]
) -> None:
    known = choosing.view(CALL, asked, "tr", answered=answered)
    assert hinted.read("Bakım sistemi var.", known, settled) is None


def test_two_questions_with_one_word_are_both_asked() -> None:
    words = "Für Wartung und Steuerung haben wir ein System."
    told = hinted.read(words, choosing.view(CALL, ASKED, "de"), ())
    assert told == hinted.Hinted(ids=("S3b", "S3c"), is_sure=False)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "I don't know whether the network team will answer."),
        ("en", "The network is not available in our office today."),
        ("en", "I don't know the phone number of the network office."),
        ("en", "There is maintenance on the system."),
        ("en", "We do not use it for maintenance."),
        ("de", "Das Netz ist heute nicht verfügbar."),
        ("de", "Die Wartung läuft noch."),
        ("de", "Es gibt eine Wartung im System."),
        ("fr", "Le réseau n'est pas disponible."),
        ("fr", "Nous avons un entretien."),
        ("es", "La red no está disponible hoy."),
        ("es", "Hay mantenimiento en el sistema."),
        ("pt", "Há manutenção no sistema."),
        ("ru", "Сеть недоступна."),
        ("ru", "Система на обслуживании."),
        ("tr", "Sistemde bakım var."),
        ("zh", "系统未维护。"),
        ("zh", "网络部门的数据员联系不上。"),
        ("ar", "الشبكة غير متاحة اليوم."),
        ("ar", "توجد صيانة في النظام."),
        ("hi", "नेटवर्क उपलब्ध नहीं है।"),
        ("hi", "शासन के पास नहीं है।"),
    ],
)
def test_a_system_that_is_down_and_who_is_away_answer_nothing(language: str, words: str) -> None:
    told = hinted.read(words, choosing.view(CALL, ASKED, language), ())
    assert told is None or not told.is_sure


OWED = [
    ("en", "The formal council mandate is still outstanding."),
    ("en", "The mandate is outstanding until the council meets on 24 April."),
    ("de", "Das formelle Mandat des Rates steht noch aus."),
    ("de", "Ein Mandat habe ich im Moment nicht."),
    ("tr", "Resmi yetki yazımız henüz çıkmadı."),
    ("ru", "Официального поручения пока нет, ждём решения."),
    ("hi", "अभी तक मेयर से कोई लिखित अनुमति नहीं मिली है।"),
    ("fr", "Le mandat n'est pas encore signé."),
    ("zh", "授权书尚在走流程。"),
]


@pytest.mark.parametrize(("language", "words"), OWED)
def test_a_mandate_still_to_come_is_asked_about_where_it_was_asked(
    language: str, words: str
) -> None:
    known = choosing.view(CALL, ("V11_writer", "V11_authority"), language)
    told = hinted.Hinted(ids=("V11_authority",), is_sure=False)
    assert hinted.read(words, known, ()) == told
    assert hinted.read(words, known, ("V11_authority",)) is None
    for asked in (("V11_writer",), ("V11_authority",)):
        assert hinted.read(words, choosing.view(CALL, asked, language), ()) is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The council has not yet approved the tram budget."),
        ("en", "The council authorised a 5G tender that is still pending."),
        ("en", "The building permission is still outstanding."),
        ("en", "Could you tell us whether a mandate is still needed?"),
        ("en", "Our neighbouring city has no mandate yet."),
        ("de", "Die Baugenehmigung steht noch aus."),
        ("de", "Der Rat hat den Haushalt noch nicht beschlossen."),
        ("tr", "Meclis bütçeyi henüz onaylamadı."),
        ("ru", "Разрешения на строительство пока нет."),
        ("hi", "बजट अभी पारित नहीं हुआ है।"),
        ("fr", "Le permis de construire n'est pas encore signé."),
        ("zh", "预算尚未通过。"),
    ],
)
def test_what_else_is_still_to_come_is_no_mandate(language: str, words: str) -> None:
    known = choosing.view(CALL, ("V11_writer", "V11_authority"), language)
    assert hinted.read(words, known, ()) is None
