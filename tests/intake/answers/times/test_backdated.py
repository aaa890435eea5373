"""Days told by the mail's own day, ends of months, and days beside the number of a paper."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)
LAST_YEAR = [
    ("en", "31 May last year."),
    ("en", "It went live on May 31 of last year."),
    ("en", "Last year, on 31 May."),
    ("zh", "去年5月31日正式上线。"),
    ("zh", "平台于去年五月三十一日启用。"),
    ("fr", "Le 31 mai de l'année dernière."),
    ("fr", "L'an dernier, le 31 mai."),
    ("es", "El 31 de mayo del año pasado."),
    ("es", "31 de mayo del pasado año"),
    ("ru", "31 мая прошлого года."),
    ("ru", "В прошлом году, 31 мая."),
    ("ar", "31 مايو من العام الماضي"),
    ("ar", "كان ذلك في العام الماضي في 31 مايو"),
    ("de", "Am 31. Mai letzten Jahres."),
    ("de", "31. Mai des vergangenen Jahres"),
    ("de", "Letztes Jahr am 31. Mai."),
    ("ja", "昨年5月31日です。"),
    ("ja", "昨年の5月31日に開始しました。"),
    ("pt", "31 de maio do ano passado"),
    ("pt", "No ano passado, a 31 de maio."),
    ("tr", "Geçen yıl 31 Mayıs'ta açıldı."),
    ("tr", "Geçen yılın 31 Mayıs günü"),
    ("ko", "작년 5월 31일에 시작했습니다."),
    ("ko", "지난해 5월 31일입니다."),
    ("hi", "पिछले साल 31 मई को"),
    ("hi", "31 मई, पिछले वर्ष"),
]
NEXT_YEAR = [
    ("en", "It will be held on 5 February next year."),
    ("en", "On the fifth of February next year."),
    ("fr", "aura lieu le 5 février de l'année prochaine"),
    ("fr", "Le 5 février de l'an prochain"),
    ("es", "El 5 de febrero del próximo año"),
    ("es", "5 de febrero del año que viene"),
    ("pt", "5 de fevereiro do próximo ano"),
    ("pt", "No dia 5 de fevereiro do ano que vem"),
    ("ru", "Открытие состоится 5 февраля следующего года."),
    ("ru", "5 февраля будущего года"),
    ("de", "Am 5. Februar nächsten Jahres."),
    ("de", "am 5. Februar des kommenden Jahres"),
    ("de", "am 5.2. des nächsten Jahres"),
    ("tr", "Gelecek yılın 5 Şubat'ı"),
    ("tr", "Önümüzdeki yıl 5 Şubat"),
    ("zh", "明年2月5日"),
    ("zh", "希望於明年二月五日收到證書。"),
    ("zh", "来年2月5日上午挂牌"),
    ("ja", "来年2月5日"),
    ("ja", "明年の2月5日を希望いたします。"),
    ("ko", "내년 2월 5일로 부탁드립니다."),
    ("ko", "명년 2월 5일"),
    ("hi", "अगले वर्ष 5 फ़रवरी"),
    ("hi", "आगामी वर्ष की 5 फरवरी को समारोह होगा।"),
    ("hi", "5 फरवरी, अगले साल"),
    ("ar", "5 فبراير من العام المقبل"),
    ("ar", "الخامس من فبراير من السنة القادمة"),
]
OTHER_YEARS = [
    ("en", "9 January of the year after next", date(2028, 1, 9)),
    ("de", "9. Januar übernächsten Jahres", date(2028, 1, 9)),
    ("de", "am 5. Dezember d. J.", date(2026, 12, 5)),
    ("es", "el 5 de diciembre del presente año", date(2026, 12, 5)),
    ("pt", "em 5 de dezembro do corrente ano", date(2026, 12, 5)),
    ("tr", "Bu yılın 5 Aralık'ında", date(2026, 12, 5)),
    ("zh", "後年1月9日", date(2028, 1, 9)),
    ("ja", "再来年1月9日", date(2028, 1, 9)),
    ("ko", "내후년 1월 9일", date(2028, 1, 9)),
    ("ar", "9 يناير من العام بعد المقبل", date(2028, 1, 9)),
    ("ko", "금년 5월 20일", date(2026, 5, 20)),
    ("ar", "الخامس من فبراير من العام الماضي", date(2025, 2, 5)),
]
NEXT_MONTH = [
    ("en", "The 15th of next month."),
    ("zh", "下个月15号"),
    ("fr", "le 15 du mois prochain"),
    ("es", "el 15 del mes que viene"),
    ("ru", "15-го числа следующего месяца"),
    ("ar", "يوم 15 من الشهر القادم"),
    ("de", "am 15. des nächsten Monats"),
    ("ja", "来月15日"),
    ("pt", "dia 15 do próximo mês"),
    ("tr", "gelecek ayın 15'inde"),
    ("ko", "다음 달 15일"),
    ("hi", "अगले माह की 15 तारीख"),
    ("hi", "अगले माह की 15"),
]
LAST_DAY = [
    ("ja", "2025年4月末日"),
    ("ja", "昨年の4月末日"),
    ("en", "the last day of April 2025"),
    ("fr", "le dernier jour d'avril 2025"),
    ("fr", "le dernier jour du mois d'avril 2025"),
    ("es", "el último día de abril de 2025"),
    ("ru", "последний день апреля 2025 года"),
    ("de", "am letzten Tag des April 2025"),
    ("zh", "2025年4月最后一天"),
    ("ko", "2025년 4월 말일"),
    ("pt", "o último dia de abril de 2025"),
    ("tr", "2025 Nisan ayının son günü"),
    ("ar", "آخر يوم من أبريل 2025"),
    ("hi", "अप्रैल 2025 का अंतिम दिन"),
]
PAPERS = [
    ("en", "The resolution No. 118 was passed, and we opened on 31 May 2025."),
    ("en", "Opened on 31 May 2025 under Resolution No. 12/2024."),
    ("zh", "根据第118号决议，平台于2025年5月31日上线。"),
    ("zh", "依据市政发〔2024〕15号文，2025年5月31日启用"),
    ("fr", "Le 31 mai 2025, par délibération n° 2024-118."),
    ("es", "El 31 de mayo de 2025, según el Decreto 45/2025."),
    ("ru", "31 мая 2025 года, в соответствии с постановлением № 512-п."),
    ("ar", "31 مايو 2025 بموجب القرار رقم 118"),
    ("de", "Am 31. Mai 2025 gemäß Beschluss Nr. 77/2025."),
    ("ja", "条例第12号に基づき2025年5月31日に施行"),
    ("pt", "31 de maio de 2025, nos termos da Lei n.º 33/2024."),
    ("tr", "5393 sayılı Kanun uyarınca 31 Mayıs 2025"),
    ("ko", "조례 제12호에 따라 2025년 5월 31일 시행"),
    ("hi", "अधिसूचना संख्या 12/2024 के अनुसार 31 मई 2025"),
    ("en", "We opened on 31 May 2025 pursuant to Council Resolution No. 44 of 3 March 2025."),
    ("ru", "Открыто 31 мая 2025 г. согласно приказу № 44 от 3 марта 2025 г."),
]
BYGONE = [
    ("es", "Se inauguró el pasado 5 de mayo."),
    ("es", "El 5 de mayo pasado."),
    ("es", "El pasado martes 5 de mayo."),
    ("en", "It opened this past 5 May."),
    ("fr", "Elle a ouvert le 5 mai dernier."),
    ("pt", "No passado dia 5 de maio."),
    ("de", "Am vergangenen 5. Mai."),
    ("ar", "افتتحت يوم 5 مايو الماضي."),
    ("hi", "पिछले 5 मई को।"),
    ("tr", "Geçtiğimiz 5 Mayıs'ta açıldı."),
    ("ja", "去る5月5日に開始しました。"),
    ("ko", "지난 5월 5일에 시작했습니다."),
]
OPEN = [
    ("es", "El pasado mes de mayo."),
    ("es", "El pasado 5."),
    ("es", "El pasado 5 de mayo o el 6."),
    ("es", "No fue el pasado 5 de mayo."),
    ("es", "El pasado miércoles 5 de mayo."),
    ("en", "It opened last May."),
    ("fr", "Elle a ouvert en mai dernier."),
    ("ko", "지난 5월에 시작했습니다."),
    ("en", "12 March last school year"),
    ("en", "It opened at last, 12 March"),
    ("es", "pasado el 5 de mayo"),
    ("es", "el ejercicio pasado, el 5 de mayo"),
    ("es", "el 5 de mayo del pasado ejercicio"),
    ("fr", "au siècle dernier, le 5 mai"),
    ("fr", "le 5 mai du dernier exercice"),
    ("de", "5. Mai vergangenen Geschäftsjahres"),
    ("pt", "último dia, 5 de maio"),
    ("tr", "5 Mayıs'ı geçen"),
    ("ar", "العام الدراسي الماضي، 5 مايو"),
    ("hi", "5 मई पिछले वित्तीय वर्ष"),
    ("en", "Last year we ran a pilot; the launch was on 12 May."),
    ("en", "sometime last year in May"),
    ("ru", "В прошлом году, в мае"),
    ("de", "letztes Jahr im Mai"),
    ("zh", "去年5月"),
    ("en", "not 31 May last year"),
    ("en", "31 May last year or 1 June last year"),
    ("ja", "来年2月頃"),
    ("ja", "翌年2月5日"),
    ("zh", "明年3月8日或9日"),
    ("ko", "내년도 예산은 2월 5일에 확정됩니다."),
    ("hi", "अगले वर्ष 31 फ़रवरी"),
    ("ar", "ليس 5 فبراير من العام المقبل"),
]


def day(language: str, text: str) -> date | None:
    found = read("date", text, Context(language=language, today=TODAY))
    return found.day if isinstance(found, Day) else None


@pytest.mark.parametrize(("language", "text"), LAST_YEAR)
def test_a_day_of_last_year_has_its_year(language: str, text: str) -> None:
    assert day(language, text) == date(2025, 5, 31)


@pytest.mark.parametrize(("language", "text"), NEXT_YEAR)
def test_a_day_of_next_year_has_its_year(language: str, text: str) -> None:
    assert day(language, text) == date(2027, 2, 5)


@pytest.mark.parametrize(("language", "text", "meant"), OTHER_YEARS)
def test_a_day_of_a_year_told_by_the_mails_own_has_it(
    language: str, text: str, meant: date
) -> None:
    assert day(language, text) == meant


@pytest.mark.parametrize(("language", "text"), BYGONE)
def test_a_bygone_day_is_the_latest_before_the_mail(language: str, text: str) -> None:
    assert day(language, text) == date(2026, 5, 5)
    found = read("date", text, Context(language=language, today=date(2026, 3, 5)))
    assert isinstance(found, Unclear) or found == Day(day=date(2025, 5, 5))


@pytest.mark.parametrize(("language", "text"), NEXT_MONTH)
def test_a_day_of_next_month_has_its_month(language: str, text: str) -> None:
    assert day(language, text) == date(2026, 12, 15)


@pytest.mark.parametrize(("language", "text"), LAST_DAY)
def test_the_last_day_of_a_month_is_a_day(language: str, text: str) -> None:
    assert day(language, text) == date(2025, 4, 30)


@pytest.mark.parametrize(("language", "text"), PAPERS)
def test_the_number_of_a_paper_hides_no_day(language: str, text: str) -> None:
    assert day(language, text) == date(2025, 5, 31)


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_last_year_away_from_the_day_tells_no_year(language: str, text: str) -> None:
    assert day(language, text) is None


def test_without_the_mails_own_day_last_year_is_asked() -> None:
    found = read("date", "31 May last year", Context(language="en"))
    assert isinstance(found, Unclear)


def test_the_date_of_a_paper_alone_is_asked() -> None:
    assert day("ru", "Постановление № 512 от 30 апреля 2025 года") is None


def test_a_vaguer_day_beside_leaves_the_first_to_be_offered() -> None:
    text = "31 May 2025, or perhaps some time in June 2025"
    found = read("date", text, Context(language="en", today=TODAY))
    assert isinstance(found, Unclear)
    assert found.candidates == ("2025-05-31",)


@pytest.mark.parametrize("year", ["с. г.", "с.г.", "сего года"])
def test_this_year_in_short(year: str) -> None:
    assert day("ru", f"Решение принято 17 апреля {year}") == date(2026, 4, 17)
