"""What in an opinion may reach a person."""

import pytest

from intake.consultation import personal


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Call me, +81 90 1234 5678.", ("+81 90 1234 5678",)),
        ("Office: (012) 345-67-89, ask for Ann.", ("(012) 345-67-89",)),
        ("Write to ann.smith@mail.example, please.", ("ann.smith@mail.example",)),
        ("In 2019-2023 the port grew by 12,500,000 tonnes.", ()),
        ("Open in 2019, 2020, 2021 and 2022.", ()),
        ("From 2015 2016 2017 on.", ()),
        ("GDP 91.7 billion, 1,234,567 people.", ()),
    ],
)
def test_addresses_and_numbers_of_people_are_pointed_out(text: str, told: tuple[str, ...]) -> None:
    assert personal.named(text) == told


def test_a_text_of_digits_costs_little() -> None:
    assert len(personal.named("1 2 " * 50_000)) <= personal.MOST
