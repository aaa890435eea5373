"""The Turkish aorist tells what a figure comes to as often as what it would come to."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count


@pytest.mark.parametrize(
    ("kind", "text", "number"),
    [
        ("count", "Toplamda 133 firma olur.", 133),
        ("count", "Toplarsak 133 olur.", 133),
        ("count", "Bizde 133 firma var, bilginiz olur.", 133),
        ("count", "120 firma. Sorun olur mu?", 120),
        ("count", "120 firma. Uygun olur.", 120),
        ("amount", "Avro cinsinden 230 milyar olur.", 230e9),
        ("amount", "2024 yılında GSYH'miz 230 milyar avro olur.", 230e9),
        ("amount", "2024'te GSYH 230 milyar avroya ulaşır.", 230e9),
        ("amount", "80 milyar dolar, umarım yeterli olur.", 80e9),
    ],
)
def test_what_a_figure_comes_to_is_read(kind: AnswerKind, text: str, number: float) -> None:
    context = Context(language="tr", country="TR", today=date(2026, 11, 26), alone=True)
    found = read(kind, text, context)
    assert isinstance(found, Count | Amount)
    assert found.span.exact == int(number)
