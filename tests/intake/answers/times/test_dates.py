"""Dates: one day, or asked."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 2, 1)


def day(text: str, language: str = "en") -> object:
    return read("date", text, Context(today=TODAY, language=language))


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01",
        "2026/3/1",
        "20260301",
        "2026-03-01T10:00:00Z",
        "1 March 2026",
        "March 1st, 2026",
        "the 1st of March 2026",
        "1-Mar-2026",
        "Sunday, 1 March 2026",
        "1 March 2026 at 10:00",
        "2026年3月1日",
        "٢٠٢٦-٠٣-٠١",
    ],
)
def test_a_clear_date_is_read(text: str) -> None:
    assert day(text) == Day(day=date(2026, 3, 1))


def test_a_day_above_twelve_settles_the_order() -> None:
    assert day("13/04/2026") == day("04/13/2026") == Day(day=date(2026, 4, 13))


def test_words_count_from_today() -> None:
    assert day("today") == Day(day=TODAY)
    assert day("tomorrow") == Day(day=date(2026, 2, 2))


YEARLESS = {
    "en": ("12 May", "It will be held on 12 May."),
    "de": ("am 12. Mai", "Geplant ist der 12. Mai."),
    "fr": ("le 12 mai", "La cérémonie aura lieu le 12 mai"),
    "es": ("el 12 de mayo", "Se celebrará el 12 de mayo"),
    "pt": ("12 de maio", "Está prevista para 12 de maio"),
    "ru": ("12 мая", "Мероприятие состоится 12 мая"),
    "tr": ("12 Mayıs", "Tören 12 Mayıs'ta yapılacaktır"),
    "ar": ("12 مايو", "سيعقد الحفل في 12 مايو"),
    "hi": ("12 मई", "समारोह 12 मई को होगा"),
    "zh": ("5月12日", "定于5月12日举行"),
    "ja": ("5月12日", "5月12日の予定です"),
    "ko": ("5월 12일", "5월 12일에 열릴 예정입니다"),
}


@pytest.mark.parametrize("language", YEARLESS)
def test_a_day_without_its_year_is_read_only_where_it_is_told_to_come(language: str) -> None:
    bare, ahead = YEARLESS[language]
    assert day(bare, language) == Unclear(reason="which_year")
    assert day(ahead, language) == Day(day=date(2026, 5, 12))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was planned for 12 May but postponed.", "en"),
        ("定于明年5月12日前后举行", "zh"),
        ("It will not be held on 12 May.", "en"),
    ],
)
def test_a_day_of_another_year_or_put_off_is_asked(text: str, language: str) -> None:
    assert isinstance(day(text, language), Unclear)


def test_a_day_of_next_year_is_read_by_the_mails_own() -> None:
    assert day("定于明年5月12日举行", "zh") == Day(day=date(2027, 5, 12))


@pytest.mark.parametrize(("text", "language"), [("1. März 2026", "de"), ("1 марта 2026", "ru")])
def test_months_of_other_languages_are_known(text: str, language: str) -> None:
    assert day(text, language) == Day(day=date(2026, 3, 1))


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2026",
        "01.03.2026",
        "15.2.25",
        "March 2026",
        "1-3 March 2026",
        "31 February 2026",
        "29 February 2027",
        "Monday, 1 March 2026",
        "next Monday",
        "closed until 1 March 2026",
        "1 March 2026 or 2 March 2026",
    ],
)
def test_an_unsure_date_is_asked(text: str) -> None:
    reading = day(text)
    assert isinstance(reading, Unclear), reading
    assert reading.reason == "which_date"


def test_both_readings_of_a_date_are_shown() -> None:
    assert day("03/04/2026") == Unclear(
        reason="which_date", candidates=("2026-04-03", "2026-03-04")
    )


@pytest.mark.parametrize("text", ["", "soon", "unknown"])
def test_no_date_is_empty(text: str) -> None:
    assert day(text) == Unclear(reason="empty")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ar", "الأول من مايو 2024", "2024-05-01"),
        ("ar", "الخامس عشر من تشرين الأول 2024", "2024-10-15"),
        ("ar", "10/9/1446 هـ الموافق 20/3/2025 م", "2025-03-20"),
        ("ar", "في 5 دجنبر 2024 على الساعة العاشرة", "2024-12-05"),
        ("ar", "٢٠٢٥/٣/١٤", "2025-03-14"),
        ("fr", "mardi 1er avril 2025 à 10h30", "2025-04-01"),
        ("fr", "Le sommet a été organisé le 12 mars 2024 à Lyon.", "2024-03-12"),
        ("fr", "le premier mai 2025", "2025-05-01"),
        ("fr", "03.04.2025", "2025-04-03"),
        ("es", "El primero de marzo de 2025", "2025-03-01"),
        ("es", "1.º de marzo de 2025", "2025-03-01"),
        ("es", "el 15 de marzo de 2025 por la mañana", "2025-03-15"),
        ("es", "14 de setiembre del 2024", "2024-09-14"),
        ("pt", "dia 15 de março de 2025, às 10h", "2025-03-15"),
        ("pt", "1.º de março de 2025", "2025-03-01"),
        ("pt", "ontem", "2026-01-31"),
        ("de", "am ersten Mai 2025", "2025-05-01"),
        ("de", "03.04.25", "2025-04-03"),
        ("de", "am 5. Mai 2025 um 10 Uhr", "2025-05-05"),
        ("de", "heute", "2026-02-01"),
        ("ru", "14-го марта 2025 г.", "2025-03-14"),
        ("ru", "двадцать пятого сентября 2024 года", "2024-09-25"),
        ("ru", "«14» марта 2025 г.", "2025-03-14"),
        ("ru", "вчера", "2026-01-31"),
        ("tr", "14 Mart 2025'te", "2025-03-14"),
        ("tr", "14 Mart 2025 Cuma günü saat 14.00'te", "2025-03-14"),
        ("tr", "29 Ekim 2023'te Cumhuriyet Bayramı'nda", "2023-10-29"),
        ("hi", "15 अगस्त, 2024 को सुबह 10 बजे", "2024-08-15"),
        ("hi", "पहली जनवरी 2025", "2025-01-01"),
        ("hi", "१५/०८/२०२४", "2024-08-15"),
        ("zh", "2025年3月14號", "2025-03-14"),
        ("zh", "二零二五年十二月三十一日", "2025-12-31"),
        ("zh", "民國114年6月30日", "2025-06-30"),
        ("zh", "2025年3月14日（星期五）上午10点", "2025-03-14"),
        ("ja", "令和元年5月1日", "2019-05-01"),
        ("ja", "令和七年三月十四日", "2025-03-14"),
        ("ja", "R7.3.14", "2025-03-14"),
        ("ja", "2025年3月14日(金)午後2時", "2025-03-14"),
        ("ja", "2024年11月5日に開催いたしました。", "2024-11-05"),
        ("ko", "2025. 3. 14.(금)", "2025-03-14"),
        ("ko", "2025년 3월 14일 금요일 오후 2시", "2025-03-14"),
        ("ko", "2024년 11월 5일에 초청 행사로 열렸습니다", "2024-11-05"),
    ],
)
def test_every_language_writes_days_in_its_own_way(language: str, text: str, wanted: str) -> None:
    assert day(text, language) == Day(day=date.fromisoformat(wanted))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "15 رمضان 1445هـ"),
        ("ar", "10/9/1446 هـ الموافق 10/3/2025 م"),
        ("ar", "14-16 مارس 2025"),
        ("fr", "du 12 au 14 mars 2025"),
        ("fr", "lundi 12 mars 2025"),
        ("fr", "15 mars 2025, ou un peu plus tard"),
        ("es", "antes del 15 de marzo de 2025"),
        ("pt", "por volta de 15 de março de 2025"),
        ("de", "14.-16. März 2025"),
        ("de", "Ende März 2025"),
        ("de", "3/4/2025"),
        ("ru", "с 3 по 5 июня 2024 года"),
        ("ru", "в марте 2025 года"),
        ("tr", "14 Mart 2025 Pazartesi"),
        ("tr", "3-5 Haziran 2024"),
        ("hi", "कल"),
        ("hi", "1 मई 2024 से 3 मई 2024 तक"),
        ("zh", "2025年3月14日至16日"),
        ("zh", "約2025年3月14日"),
        ("zh", "2025年3月14日（星期一）"),
        ("zh", "03/04/2025"),
        ("ja", "2025年3月14日頃"),
        ("ja", "25年3月14日"),
        ("ja", "2025年3月14日(月)"),
        ("ko", "2025년 3월 14일경"),
        ("ko", "2025년 3월 14일까지"),
        ("ko", "25년 3월 14일"),
    ],
)
def test_no_language_has_a_day_guessed(language: str, text: str) -> None:
    assert isinstance(day(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "Please write to me again from 11 January.", date(2027, 1, 11)),
        ("de", "Bitte melden Sie sich ab dem 7. Januar wieder.", date(2027, 1, 7)),
        ("fr", "Recontactez-nous à partir du 11 janvier.", date(2027, 1, 11)),
        ("es", "No antes del 2 de marzo de 2027.", date(2027, 3, 2)),
        ("pt", "Voltamos a falar a partir de 15/02/2027, pode ser?", date(2027, 2, 15)),
        ("ru", "Напишите нам начиная с 11 января.", date(2027, 1, 11)),
        ("tr", "Bize 11 Ocak'tan itibaren yazabilirsiniz.", date(2027, 1, 11)),
        ("ja", "1月5日(火)以降にご連絡いただけますと幸いです。", date(2027, 1, 5)),
        ("zh", "请于1月12日以后再联系我们。", date(2027, 1, 12)),
        ("ko", "2월 10일에 다시 연락 주십시오.", date(2027, 2, 10)),
        ("hi", "होली के बाद, यानी 25 मार्च 2027 से दोबारा संपर्क करें।", date(2027, 3, 25)),
        ("ar", "راسلونا ابتداء من 11 يناير.", date(2027, 1, 11)),
    ],
)
def test_a_day_from_which_something_holds_is_that_day_when_it_comes_next(
    language: str, text: str, named: date
) -> None:
    found = read("date", text, Context(language=language, today=date(2026, 11, 26)))
    assert found == Day(day=named)


NOW = date(2026, 11, 26)


def now(language: str, text: str, country: str | None = None) -> object:
    return read("date", text, Context(language=language, today=NOW, country=country))


BY = {
    "en": ("By 15 January 2027.", "You get the letter by 15 January."),
    "de": ("Bis 15. Januar 2027.", "Bis zum 15.1. liegt es vor."),
    "fr": ("D'ici le 15 janvier 2027.", "Vous aurez tout d'ici le 15 janvier."),
    "es": ("Hasta el 15 de enero de 2027.", "Para el 15 de enero."),
    "pt": ("Até 15/01/2027.", "Até 15 de janeiro."),
    "ru": ("До 15.01.2027 г.", "К 15 января."),
    "ar": ("بحلول 15 يناير 2027.", "بحلول 15 يناير."),
    "tr": ("15 Ocak 2027'ye kadar.", "15 Ocak'a kadar gönderiyoruz."),
    "hi": ("15 जनवरी 2027 तक।", "15 जनवरी तक।"),
    "zh": ("2027年1月15日以前可以补件。", "1月15日之前。"),
    "ja": ("2027年1月15日までに。", "1月15日まで。"),
    "ko": ("2027. 1. 15.(금)까지 발송하겠습니다.", "1월 15일까지 드리겠습니다."),
}


@pytest.mark.parametrize("language", BY)
def test_by_a_day_is_a_promise_of_that_day(language: str) -> None:
    for text in BY[language]:
        assert now(language, text) == Day(day=date(2027, 1, 15)), text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We cannot send it by 15 January 2027."),
        ("en", "We hope to have it by 15 January 2027."),
        ("en", "Our office is closed until 15 January 2027."),
        ("en", "We had everything by 15 January."),
        ("en", "By 15 January 2026."),
        ("de", "Bis 15. Januar 2027 schaffen wir es nicht."),
        ("fr", "Impossible d'ici le 15 janvier 2027."),
        ("es", "Estaremos de vacaciones hasta el 15 de enero de 2027."),
        ("pt", "Esperamos conseguir até 15 de janeiro de 2027."),
        ("ru", "До 15 января 2027 года в отпуске."),
        ("ar", "لن نتمكن بحلول 15 يناير 2027."),
        ("tr", "15 Ocak 2027'ye kadar izindeyim, izinde olacağım."),
        ("hi", "15 जनवरी 2027 तक संभव नहीं है।"),
        ("zh", "2027年1月15日之前来不及。"),
        ("ja", "2027年1月15日までには間に合いません。"),
        ("ko", "2027년 1월 15일까지는 어렵습니다."),
    ],
)
def test_a_deadline_denied_hedged_past_or_of_a_state_is_asked(language: str, text: str) -> None:
    assert isinstance(now(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Council meets on 12 January and we will send it on the 14th.", "2027-01-14"),
        ("de", "Der Rat tagt am 3.12., Sie bekommen alles am 9. Dezember.", "2026-12-09"),
        ("fr", "Le conseil se réunit le 10 décembre ; l'envoi se fera le 14.", "2026-12-14"),
        ("es", "El pleno es el 10 de diciembre, así que recibirán todo el día 14.", "2026-12-14"),
        ("pt", "Voltamos em 11 de janeiro, de modo que entregamos tudo no dia 13.", "2027-01-13"),
        ("ru", "Заседание 10 декабря, документы вышлем 14-го.", "2026-12-14"),
        ("ar", "ينعقد المجلس في 10 ديسمبر، ونرسل الوثائق يوم 14.", "2026-12-14"),
        ("tr", "Meclis 7 Aralık'ta toplanıyor, kararı ayın 9'unda iletiyoruz.", "2026-12-09"),
        ("hi", "बैठक 15 दिसंबर को है, उसके बाद 18 तारीख तक दस्तावेज़ मिल जाएँगे।", "2026-12-18"),
        ("zh", "会议12月8日召开，10日给您发过去。", "2026-12-10"),
        ("ja", "議会が12月18日に閉会しますので、21日には提出できる見込みです。", "2026-12-21"),
        ("ko", "본회의가 12월 16일이라 그다음 날인 17일에 보내드릴 수 있습니다.", "2026-12-17"),
    ],
)
def test_the_day_promised_behind_an_events_is_meant_and_takes_its_month(
    language: str, text: str, wanted: str
) -> None:
    assert now(language, text) == Day(day=date.fromisoformat(wanted))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Council meets on 12 January, the fair is on 14 January."),
        ("en", "Council meets on 12 January and we will send it on the 3rd."),
        ("en", "We will send it on 12 January, or rather on the 14th."),
        ("en", "We will send the first part on 12 January and will send the rest on the 14th."),
        ("de", "Der Rat tagt am 3.12., vielleicht bekommen Sie alles am 9. Dezember."),
    ],
)
def test_two_days_of_which_neither_alone_is_promised_are_asked(language: str, text: str) -> None:
    assert isinstance(now(language, text), Unclear)


def test_the_weekday_settles_the_year_and_the_order_of_day_and_month() -> None:
    assert now("pt", "Segue na segunda-feira, dia 7 de dezembro.") == Day(day=date(2026, 12, 7))
    assert now("ja", "12月7日(月)に。") == Day(day=date(2026, 12, 7))
    assert now("hi", "07/12/2026, सोमवार को") == Day(day=date(2026, 12, 7))
    assert isinstance(now("en", "It was on Monday, 7 December."), Unclear)
    assert isinstance(now("en", "On Tuesday, 7 December."), Unclear)
    assert isinstance(now("en", "05/12/2026, a Friday", "US"), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Au plus tard le vendredi 18 décembre 2026, en fin de journée."),
        ("es", "Dios mediante, el viernes 18 de diciembre de 2026, pasado Reyes."),
        ("en", "By close of business on Friday, 18 December 2026."),
    ],
)
def test_polite_words_beside_a_day_are_no_doubt(language: str, text: str) -> None:
    assert now(language, text) == Day(day=date(2026, 12, 18))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El C5 inició operaciones el 5 de febrero de 2020."),
        ("en", "The C5 centre opened on 5 February 2020."),
        ("de", "Das C5 wurde am 5. Februar 2020 eröffnet."),
    ],
)
def test_a_number_in_a_name_is_no_day(language: str, text: str) -> None:
    assert read("date", text, Context(language=language)) == Day(day=date(2020, 2, 5))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("pt", "Aos nove dias do mês de junho de dois mil e vinte e dois.", date(2022, 6, 9)),
        ("es", "A los nueve días del mes de junio de dos mil veintidós.", date(2022, 6, 9)),
    ],
)
def test_a_day_in_the_words_of_a_deed_is_read(language: str, text: str, day: date) -> None:
    assert read("date", text, Context(language=language)) == Day(day=day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Foram nove dias no mês de junho de dois mil e vinte e dois."),
        ("es", "Duró nueve días en junio de dos mil veintidós."),
    ],
)
def test_days_that_something_lasted_are_no_day(language: str, text: str) -> None:
    assert isinstance(read("date", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Foi em 7 de setembro de 2020, durante a pandemia."),
        ("pt", "7 de setembro de 2020, durante o evento"),
        ("es", "7 de septiembre de 2020, durante la feria"),
        ("en", "7 September 2020, after the spring festival"),
    ],
)
def test_what_a_day_was_beside_leaves_the_day(language: str, text: str) -> None:
    assert day(text, language) == Day(day=date(2020, 9, 7))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "7 de setembro de 2020, depois de 12 de outubro"),
        ("en", "7 September 2020, during the fair or the week behind it"),
        ("pt", "7 de setembro de 2020, antes de a data ser alterada"),
        ("en", "7 September 2020, before the opening was moved"),
    ],
)
def test_another_time_behind_a_day_is_asked(language: str, text: str) -> None:
    assert isinstance(day(text, language), Unclear)


def test_the_opening_of_a_month_is_its_first_day() -> None:
    assert day("منذ فاتح يناير 2021", "ar") == Day(day=date(2021, 1, 1))
    assert isinstance(day("افتتح أول مركز في مايو 2022", "ar"), Unclear)
    assert isinstance(day("افتتح المركز في شارع الفاتح في مايو 2022", "ar"), Unclear)
