"""An answer before another one's label in the same row is told, be it not read."""

import pytest

from tests.intake.conversation.sorting.test_stretches import ANNA, answered


@pytest.mark.parametrize(
    ("language", "before", "row"),
    [
        ("zh", "2016年G20峰会,2023年亚运会", "物联网广泛应用:是"),
        ("en", "G20 Summit 2016, Asian Games 2023", "IoT applied extensively: yes"),
        ("ja", "2016年G20サミット、2023年アジア大会", "IoTの広範な活用：はい"),
    ],
)
@pytest.mark.parametrize("channel", ["mail", "slack"])
def test_an_answer_before_a_label_is_no_part_of_it(
    language: str, before: str, row: str, channel: str
) -> None:
    town = answered(f"{before};{row}", language, "S3a", channel)
    assert "S4_applied" in town.file().current
    assert town.receipt(ANNA).unplaced == (before,)


def test_a_label_alone_behind_another_answer_is_one() -> None:
    town = answered("GDP: USD 5 billion; IoT applied extensively: yes", "en", "S1")
    assert {"B3a_gdp", "S4_applied"} <= town.file().current.keys()
