"""A correction that names no question but the figure that it takes back."""

import pytest

from intake.answers.values import Amount, Count
from tests.intake.conversation.town import ANNA, APPLIES, Town

KNOWN = "B4: 163\nS4_companies: 900"


def a_town(known: str) -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    town.write(ANNA, known, to=town.to(ANNA))
    return town


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The number of enterprises should have read 136, not 163 - I transposed the digits.",
        ),
        ("de", "Die Zahl der Unternehmen ist 136, nicht 163."),
        ("fr", "Le nombre d'entreprises est de 136, et non 163."),
    ],
)
def test_the_figure_taken_back_tells_which_question_is_meant(language: str, text: str) -> None:
    town = a_town(KNOWN)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    current = town.applications[1].current
    told = [current[id].value for id in ("B4", "S4_companies")]
    assert [one.span.exact for one in told if isinstance(one, Count)] == [136, 900]


def test_a_figure_that_stands_under_no_question_leaves_it_open() -> None:
    town = a_town(KNOWN)
    town.write(ANNA, "The number of enterprises is 136, not 170.", to=town.to(ANNA))
    value = town.applications[1].current["B4"].value
    assert isinstance(value, Count)
    assert value.span.exact == 163


def test_a_part_has_the_currency_that_its_sentence_names_for_the_whole() -> None:
    town = a_town(KNOWN)
    text = (
        "IoT tabanlı dijital ekonominin toplam üretimi 780 milyar TL, "
        "bunun 210 milyarı ağ altyapısından geliyor (2024)."
    )
    town.write(ANNA, text, to=town.to(ANNA), language="tr")
    value = town.applications[1].current["S2"].value
    assert isinstance(value, Amount)
    assert (value.span.exact, value.currency) == (210 * 10**9, "TRY")
