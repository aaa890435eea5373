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


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Call +91 20 555 1234 or o1@web.de.", "Call … or …."),
        ("电话13812345678，请联系li@x.cn谢谢", "电话…，请联系…谢谢"),
        ("전화 010-1234-5678로", "전화 …로"),
        ("ann (at) mail.example knows", "… knows"),
        ("Ring 555-1234 now", "Ring … now"),
        ("104 000 000 people since 12.05.2024", "104 000 000 people since 12.05.2024"),
        ("Open 2019-2023, 1,234,567 people.", "Open 2019-2023, 1,234,567 people."),
        ("Ravi Kumar was here, KUMAR, Ravi too.", "… was here, … too."),
        ("Ravi was here.", "Ravi was here."),
    ],
)
def test_what_reaches_a_person_is_left_out_and_figures_stay(text: str, published: str) -> None:
    assert personal.masked(text, "ravi.kumar@mail.example") == published


def test_a_name_of_one_word_is_left_alone() -> None:
    assert personal.unnamed("The port of Gdynia grows.", "Gdynia") == "The port of Gdynia grows."
