"""What something "would come to" in Turkish is no figure of now; "that will do" takes none back."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import AnswerKind, Context, Unclear


def _read(kind: AnswerKind, text: str) -> object:
    context = Context(language="tr", country="TR", today=date(2026, 11, 26), alone=True)
    return read(kind, text, context)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("amount", "Yeni limanla 80 milyar dolar olur."),
        ("amount", "Liman açılınca 80 milyar dolara ulaşır."),
        ("count", "Yeni teknopark açılınca 200 olur."),
    ],
)
def test_what_it_would_come_to_is_planned(kind: AnswerKind, text: str) -> None:
    assert _read(kind, text) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("amount", "80 milyar dolar, umarım yeterli olur."),
        ("count", "120 firma. Sorun olur mu?"),
        ("count", "120 firma. Uygun olur."),
    ],
)
def test_whether_it_will_do_leaves_the_figure(kind: AnswerKind, text: str) -> None:
    assert not isinstance(_read(kind, text), Unclear)
