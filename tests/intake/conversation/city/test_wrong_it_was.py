"""Turkish "yanlış oldu" before a figure: it takes the place of the one that was shown."""

from decimal import Decimal

import pytest

from intake.answers.values import Amount
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

ANEW = [
    "Hayır, yanlış oldu: 421,5 milyar TL (2024)",
    "Yanlış oldu: 421,5 milyar TL (2024)",
    "Hayır, yanlış yazmışız: 421,5 milyar TL",
    "Hayır, yanlış: 421,5 milyar TL (2024)",
]
KEPT = [
    "Yanlış olmadı: 421,5 milyar TL",
    "Hayır, yanlış oldu",
    "Yanlış oldu, ihracat: 80 milyar TL",
    "Hayır, yanlış oldu: 412 milyar TL",
    "Doğru oldu: 421,5 milyar TL",
    "Yanlış değil: 421,5 milyar TL",
    "Hayır, yanlış oldu: 421,5 veya 430 milyar TL",
]


@pytest.mark.parametrize(
    ("said", "billions"), [(one, "421.5") for one in ANEW] + [(one, "412") for one in KEPT]
)
def test_a_figure_behind_words_of_a_slip_takes_the_place_of_the_one_shown(
    said: str, billions: str
) -> None:
    town = after("tr", "S1", "412 milyar TL (2024)")
    town.write(GUIDO, said, to=town.to(GUIDO), channel="slack", language="tr")
    value = town.file().current["S1"].value
    assert isinstance(value, Amount)
    assert value.span.low == Decimal(billions) * 10**9
