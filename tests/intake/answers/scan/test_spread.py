"""Jobs spread over companies: how many companies, which is no "more than"."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

PLAIN = [
    ("en", "Some 3,400 people work in the sector, spread over 87 companies."),
    ("en", "Some 3,400 people work in the sector, spread across 87 companies."),
    ("en", "The staff is now spread over 87 different companies."),
    ("en", "The jobs have been divided over 87 companies."),
    ("en", "Our 87 companies are spread over 12 districts."),
    ("de", "Rund 3.400 Menschen arbeiten in der Branche, verteilt auf 87 Unternehmen."),
    ("de", "Rund 3.400 Menschen arbeiten in der Branche, verteilt über 87 Unternehmen."),
    ("fr", "Quelque 3 400 personnes travaillent dans le secteur, réparties sur 87 entreprises."),
    ("fr", "Quelque 3 400 personnes y travaillent, réparties dans les 87 entreprises."),
    ("es", "Unas 3.400 personas trabajan en el sector, repartidas en 87 empresas."),
    ("es", "Unas 3.400 personas trabajan en el sector, distribuidas sobre 87 empresas."),
    ("pt", "Cerca de 3.400 pessoas trabalham no setor, distribuídas por 87 empresas."),
    ("ru", "В отрасли работают около 3400 человек, распределённых по 87 компаниям."),
    ("tr", "Sektörde yaklaşık 3.400 kişi çalışıyor, 87 şirkete dağılmış durumda."),
    ("ar", "يعمل في القطاع نحو 3400 شخص موزعين على 87 شركة."),
    ("ja", "この分野では約3400人が87社に分かれて働いています。"),
    ("ko", "이 분야에는 약 3,400명이 87개 기업에 분산되어 일하고 있습니다."),
    ("hi", "इस क्षेत्र में लगभग 3,400 लोग काम करते हैं, जो 87 कंपनियों में फैले हैं।"),
]
BOUNDS = [
    ("en", "Some 3,400 people work in the sector, spread over more than 87 companies."),
    ("en", "Some 3,400 people work in the sector, spread over well over 87 companies."),
    ("en", "AI has spread to over 87 companies."),
    ("en", "They have spread; over 87 companies now."),
    ("en", "Jobs divided, over 87 companies."),
    ("de", "Die 3.400 Stellen sind auf über 87 Unternehmen verteilt."),
    ("de", "Wir haben über 87 Unternehmen, verteilt auf zwölf Bezirke."),
    ("de", "Über 87 Unternehmen verteilen sich auf zwölf Bezirke."),
    ("de", "Verteilt: über 87 Unternehmen."),
    ("fr", "Quelque 3 400 personnes y travaillent, réparties sur plus de 87 entreprises."),
    ("es", "Unas 3.400 personas trabajan en el sector, repartidas en más de 87 empresas."),
    ("pt", "Cerca de 3.400 pessoas trabalham no setor, distribuídas por mais de 87 empresas."),
    ("ru", "В отрасли около 3400 человек, распределённых более чем по 87 компаниям."),
    ("ar", "يعمل في القطاع نحو 3400 شخص موزعين على أكثر من 87 شركة."),
]
ASKED = [
    ("en", "They are not spread over 87 companies."),
    ("en", "Jobs would be spread over 87 companies."),
    ("en", "AI has spread over 87 companies."),
    ("en", "The city has distributed over 87 companies across twelve parks."),
    ("en", "In 2025 we supported start-ups, distributed over 87 companies across parks, and grew."),
    ("en", "The staff of the ministry are spread over 87 companies nationwide."),
    ("de", "Die 3.400 Stellen sind über 87 Unternehmen verteilt."),
    ("de", "Die 3.400 Stellen verteilen sich über 87 Unternehmen."),
    ("de", "Die Stadt verteilt über 87 Unternehmen auf zwölf Parks."),
    ("es", "La ciudad ha repartido sobre 87 empresas."),
]


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_others_are_spread_over_is_the_count(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert (found.span.exact, found.span.about) == (Decimal(87), False)


@pytest.mark.parametrize(("language", "text"), BOUNDS)
def test_a_bound_of_its_own_stays_one(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert (found.span.low, found.span.high, found.span.low_open) == (Decimal(87), None, True)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_verb_that_leaves_the_bound_open_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
