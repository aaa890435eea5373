"""Han letters that are read as another: one step, and the table of cities folded the same way."""

import re

from intake.answers import folding
from intake.answers.geography import cities

HAN = re.compile(r"[\u4e00-\u9fff]")


def test_no_letter_is_replaced_by_one_that_is_replaced_itself() -> None:
    letters = folding._variants()
    assert not [chr(one) for one, other in letters.items() if ord(other) in letters]


def test_every_other_name_of_a_city_is_folded_as_a_text_is() -> None:
    names = {name for city in cities.every() for name in city.others.split("|")}
    assert not [name for name in names if HAN.search(name) and folding.key(name) != name]
