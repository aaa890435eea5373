"""Closings beside a figure that ask, offer or deny, and leave the figure as it is."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

TODAY = date(2026, 12, 1)
CLOSINGS = (
    ("de", "318 Betriebe. Für Fragen stehen wir hier gern zur Verfügung."),
    ("ru", "318. Вопросов у нас пока нет."),
    ("es", "318 empresas. Si falta algo, estamos aquí."),
    ("es", "318 empresas. Quedamos pendientes aquí de sus noticias."),
    ("pt", "318 empresas. Se falta algo, estamos aqui."),
    ("fr", "318 entreprises. S'il manque quelque chose ici, dites-le-moi."),
    ("fr", "318 entreprises. Il ne manque rien chez nous."),
    ("tr", "318 firma. Burada cevabınız bekleniyor."),
    ("ko", "318개입니다. 더 확인해야 할 사항이 있으면 우리 시 담당자에게 연락 주십시오."),
    ("en", "318 companies. If anything is missing here, please ask."),
    ("en", "318 companies. Is anything still missing for our city?"),
    ("en", "318 companies. Nothing is missing, the rest is small shops."),
    ("en", "318 companies. The remaining answers are still to come from the other departments."),
    ("en", "318 companies. The confirmation has not reached us, but ours is final."),
    ("hi", "318 कंपनियाँ। अगर कुछ बाकी है तो हमारे शहर से पूछें।"),
)
OWED = (
    ("en", "Lyon has 300 companies. Ours, I would have to ask."),
    ("de", "Lyon hat 300 Betriebe, für unsere Stadt müsste ich nachfragen."),
)


@pytest.mark.parametrize(("language", "text"), CLOSINGS)
def test_a_closing_leaves_the_figure(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert found.span.low == found.span.high == 318


@pytest.mark.parametrize(("language", "text"), OWED)
def test_a_figure_that_is_owed_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language, today=TODAY)), Unclear)
