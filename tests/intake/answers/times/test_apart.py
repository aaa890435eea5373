"""A day stands beside its month; a count elsewhere is none: "5 partners in May 2021"."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)
APART = (
    ("pt", "Com 5 parceiros, em maio de 2021."),
    ("pt", "Começou com 5 parceiros em maio de 2021."),
    ("en", "In May 2021, with 5 partners."),
    ("en", "It began with 5 partners in May 2021."),
    ("de", "Im Mai 2021 mit 5 Partnern."),
    ("de", "Mit 5 Partnern im Mai 2021."),
    ("fr", "En mai 2021, avec 5 partenaires."),
    ("es", "En mayo de 2021, con 5 socios."),
    ("ru", "В мае 2021 года, с 5 партнёрами."),
    ("tr", "Mayıs 2021'de 5 ortakla başladı."),
    ("hi", "मई 2021 में 5 साझेदारों के साथ।"),
    ("ar", "في مايو 2021 مع 5 شركاء."),
    ("ja", "2021年5月に5社と開始しました。"),
    ("zh", "2021年5月，与5家企业一起。"),
    ("ko", "2021년 5월에 5개 기업과 시작했습니다."),
    ("ja", "2021年5月に12社と開始しました。"),
    ("en", "In May 2021 we had 12 departments."),
    ("pt", "Em maio de 2021, com 5 parceiros."),
    ("en", "12 of the departments began in May 2021."),
    ("en", "In May 2021 12 of our departments began."),
    ("en", "In May 2021 (Decision No. 12)"),
    ("de", "Im Mai 2021 (Beschluss Nr. 12)"),
    ("de", "Im Mai 2021 begannen 12 der Ämter."),
    ("fr", "En mai 2021 (délibération n° 12)"),
    ("fr", "12 de nos services ont commencé en mai 2021."),
    ("ru", "В мае 2021 года (решение № 12)"),
    ("ru", "В мае 2021 года проложили 12 м."),
    ("hi", "12 के समूह ने मई 2021 में शुरू किया।"),
    ("hi", "मई 2021 में संख्या 12 थी।"),
    ("ja", "2021年5月に12回開催しました。"),
    ("zh", "2021年5月举办了12次。"),
)
BESIDE = (
    ("en", "On the 5th day of May 2021."),
    ("en", "5th of May, 2021"),
    ("en", "May the 5th, 2021"),
    ("en", "May 2021, the 5th"),
    ("de", "Am 5. des Monats Mai 2021."),
    ("de", "Mai 2021, am 5."),
    ("fr", "Le 5 du mois de mai 2021."),
    ("es", "El día 5 del mes de mayo de 2021."),
    ("ru", "5-го числа мая 2021 года"),
    ("ar", "في الخامس من مايو 2021"),
    ("ar", "5 من شهر مايو 2021"),
    ("hi", "मई 2021 की 5 तारीख को"),
    ("hi", "मई माह की 5 तारीख 2021"),
    ("tr", "2021 yılının Mayıs ayının 5'inde"),
    ("tr", "Mayıs 2021'in 5'inde"),
    ("tr", "5 Mayıs 2021"),
    ("en", "Day: 5, Month: May, Year: 2021"),
    ("en", "5 (five) May 2021"),
    ("en", "5 th May 2021"),
    ("en", "the 5 th day of May, 2021"),
    ("en", "May 2021, on Wednesday the 5th."),
    ("en", "It opened in May 2021, on the 5th to be exact."),
    ("en", "on the 5th in the month of May, 2021"),
    ("de", "Am 5. (fünften) Mai 2021"),
    ("de", "Im Mai 2021, genauer am 5."),
    ("de", "am 5. d. M., Mai 2021"),
    ("fr", "Le 5 (cinq) mai 2021"),
    ("fr", "En mai 2021, le 5 exactement."),
    ("es", "A los 5 (cinco) días del mes de mayo de 2021."),
    ("es", "En mayo de 2021, el día 5."),
    ("pt", "Em maio de 2021, no dia 5 exatamente."),
    ("ru", "5-го дня месяца мая 2021 года"),
    ("ru", "В мае 2021 года, 5 числа."),
    ("ar", "في شهر مايو 2021، يوم 5 منه"),
    ("hi", "5वीं मई 2021"),
    ("hi", "मई 2021 की 5 तारीख को इसका उद्घाटन हुआ।"),
    ("tr", "5 nci gün, Mayıs 2021"),
    ("tr", "5'inci günü Mayıs 2021"),
)
FIRST = (
    ("pt", "Em 1º de maio de 2021"),
    ("en", "1 st of May 2021"),
    ("fr", "Le 1 er mai 2021"),
    ("hi", "1ली मई 2021"),
)


@pytest.mark.parametrize(("language", "text"), APART)
def test_a_count_away_from_the_month_is_no_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Unclear(reason="which_date")


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_the_figure_beside_the_month_is_its_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date(2021, 5, 5))


@pytest.mark.parametrize(("language", "text"), FIRST)
def test_the_first_is_read_with_its_ending(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date(2021, 5, 1))
