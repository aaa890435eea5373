"""A day called a beginning is that day; the beginning of a week, month or year is none."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 11, 26)
BEGUN = (
    ("pt", "O início das operações foi em 5 de maio de 2021."),
    ("pt", "Início: 5 de maio de 2021"),
    ("pt", "As atividades tiveram início em 5 de maio de 2021."),
    ("de", "Das Projekt nahm am 5. Mai 2021 seinen Anfang."),
    ("de", "Anfang: 5. Mai 2021"),
    ("de", "Der Anfang des Vorhabens war der 5. Mai 2021."),
    ("fr", "Le début du projet était le 5 mai 2021."),
    ("fr", "Début : 5 mai 2021"),
    ("ru", "Проект взял начало 5 мая 2021 года."),
    ("ru", "Начало работ: 5 мая 2021 года."),
    ("ar", "كانت بداية المشروع في 5 مايو 2021."),
    ("hi", "परियोजना का आरंभ 5 मई 2021 को हुआ।"),
    ("hi", "कार्य की शुरुआत 5 मई 2021 को हुई।"),
    ("hi", "5 मई 2021 को शुरुआत हुई।"),
    ("en", "The beginning of the project was 5 May 2021."),
    ("en", "Beginning: 5 May 2021"),
    ("en", "The beginning of the weekly market was 5 May 2021."),
    ("de", "Der Anfang der Wochenmärkte war am 5. Mai 2021."),
    ("fr", "Le début du marché hebdomadaire était le 5 mai 2021."),
    ("pt", "O início da feira semanal foi em 5 de maio de 2021."),
    ("hi", "साप्ताहिक कार्य की शुरुआत 5 मई 2021 को हुई।"),
)
ROUGH = (
    ("pt", "O projeto teve início em maio de 2021."),
    ("pt", "O projeto teve início em maio de 2021, com 5 parceiros."),
    ("pt", "No início de maio de 2021."),
    ("pt", "O início do mês de maio de 2021."),
    ("pt", "O projeto teve início antes de 5 de maio de 2021."),
    ("pt", "O início das obras foi por volta de 5 de maio de 2021."),
    ("de", "Anfang Mai 2021"),
    ("de", "Anfang Mai 2021, mit 5 Partnern"),
    ("de", "Es war der Anfang des Jahres 2021."),
    ("de", "Der Anfang des Monats, etwa 5. Mai 2021."),
    ("de", "Das Projekt nahm im Mai 2021 seinen Anfang."),
    ("de", "Das Projekt nahm nach dem 5. Mai 2021 seinen Anfang."),
    ("fr", "Début mai 2021"),
    ("fr", "Le début du mois de mai 2021."),
    ("fr", "C'était le début de l'année, avant le 5 mai 2021."),
    ("fr", "Le début du projet date de mai 2021."),
    ("fr", "Au début de mai 2021, avec 5 partenaires."),
    ("ru", "В начале мая 2021 года."),
    ("ru", "Начало мая 2021 года, 5 участников."),
    ("ru", "Начало проекта: май 2021 года."),
    ("ar", "في بداية مايو 2021."),
    ("ar", "كانت بداية المشروع في مايو 2021."),
    ("hi", "मई 2021 की शुरुआत में।"),
    ("hi", "मई 2021 में शुरुआत हुई।"),
    ("hi", "मई के आरंभ में, 5 साझेदारों के साथ।"),
    ("en", "The beginning of the year 2021."),
    ("en", "The beginning of May 2021."),
    ("en", "The beginning of the month, after 5 May 2021."),
    ("en", "The beginning of the week of 10 May 2021."),
    ("en", "The beginning of the fortnight of 10 May 2021."),
    ("de", "Der Anfang der Woche vom 10. Mai 2021."),
    ("fr", "Le début de la semaine du 10 mai 2021."),
    ("fr", "Le début de la quinzaine du 10 mai 2021."),
    ("pt", "O início da semana de 10 de maio de 2021."),
    ("pt", "O início da quinzena de 10 de maio de 2021."),
    ("ru", "Начало работ на неделе 10 мая 2021 года."),
    ("ru", "Проект взял начало в неделю с 10 мая 2021 года."),
    ("ar", "بداية العمل كانت في أسبوع 10 مايو 2021."),
    ("hi", "10 मई 2021 के सप्ताह में शुरुआत हुई।"),
    ("hi", "कार्य की शुरुआत 10 मई 2021 वाले सप्ताह में हुई।"),
)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        *((language, text, date(2021, 5, 5)) for language, text in BEGUN),
        ("pt", "O projeto teve início em 1º de julho de 2025.", date(2025, 7, 1)),
    ],
)
def test_the_day_of_a_beginning_is_read(language: str, text: str, day: date) -> None:
    assert read("date", text, Context(language=language, today=TODAY)) == Day(day=day)


@pytest.mark.parametrize(("language", "text"), ROUGH)
def test_the_beginning_of_a_week_month_or_year_is_asked(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)
    assert found.reason == "which_date"
