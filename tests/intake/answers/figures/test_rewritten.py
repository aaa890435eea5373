"""A figure with a no behind it, or one that was written before, gives way to the other."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

TODAY = date(2026, 12, 2)


def said(text: str, language: str) -> Count | Unclear:
    value = read("count", text, Context(language=language, today=TODAY, alone=True))
    assert isinstance(value, Count | Unclear)
    return value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "508 — no, 480."), ("de", "508 — nein, 480."), ("fr", "508 — non, 480."),
        ("es", "508, no, 480."), ("pt", "508, não, 480."), ("ru", "508 — нет, 480."),
        ("tr", "508, hayır, 480."), ("ar", "508، لا، 480."), ("zh", "508，不，是480。"),
        ("en", "480, sorry, I had written 508."), ("fr", "480, pardon, j'avais écrit 508."),
        ("de", "480, Entschuldigung, ich hatte 508 geschrieben."),
        ("es", "480, perdón, había escrito 508."), ("tr", "480, pardon, 508 yazmıştım."),
        ("pt", "480, desculpe, eu tinha escrito 508."), ("zh", "480，抱歉，之前写的是508。"),
        ("hi", "480, क्षमा करें, मैंने 508 लिखा था।"),
        ("ko", "480입니다. 죄송합니다, 508이라고 썼었습니다."),
    ],
)  # fmt: skip
def test_the_one_that_holds_is_read(language: str, text: str) -> None:
    value = said(text, language)
    assert isinstance(value, Count)
    assert value.span.exact == 480


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2015 there were 240 companies."), ("de", "2015 waren es 240 Unternehmen."),
        ("fr", "En 2015, il y avait 240 entreprises."), ("es", "En 2015 había 240 empresas."),
        ("ru", "В 2015 году было 240 компаний."), ("zh", "2015年有240家企业。"),
        ("ja", "2015年には240社ありました。"), ("ko", "2015년에는 240개였습니다."),
        ("ar", "في عام 2015 كان هناك 240 شركة."), ("tr", "2015'te 240 şirket vardı."),
        ("hi", "2015 में 240 कंपनियाँ थीं।"), ("pt", "Em 2015 havia 240 empresas."),
    ],
)  # fmt: skip
def test_a_count_of_a_year_long_over_is_asked(language: str, text: str) -> None:
    assert isinstance(said(text, language), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There have been 240 companies since 2015."), ("en", "240 companies (2024)"),
        ("en", "Our park, which opened in 2015, is home to 240 companies."),
        ("de", "Seit 2015 sind es 240 Unternehmen."), ("zh", "自2015年以来共有240家企业。"),
    ],
)  # fmt: skip
def test_what_has_been_so_since_stands(language: str, text: str) -> None:
    assert isinstance(said(text, language), Count)


@pytest.mark.parametrize("text", ["Тысяч пять компаний.", "Тысячи две.", "Компаний тысячи три."])
def test_a_number_behind_its_unit_is_no_sum(text: str) -> None:
    assert isinstance(said(text, "ru"), Unclear)


def test_a_number_before_its_unit_stands() -> None:
    value = said("Две тысячи три компании.", "ru")
    assert isinstance(value, Count)
    assert value.span.exact == 2003


@pytest.mark.parametrize("text", ["480, or rather, we reported 508.", "508\nNo\n480"])
def test_what_does_not_tell_which_holds_is_asked(text: str) -> None:
    assert isinstance(said(text, "en"), Unclear)
