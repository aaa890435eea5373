"""Hindi: where an event was held, behind the noun of holding: "का आयोजन वाराणसी में"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events

Told = tuple[str, int | None, str | None]


def listed(text: str) -> list[Told]:
    found = read("events", text, Context(language="hi"))
    assert isinstance(found, Events), found
    return [(one.name, one.year, one.place) for one in found.events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "हमने 2019 में प्रवासी भारतीय दिवस का आयोजन वाराणसी में किया था।",
            ("प्रवासी भारतीय दिवस", 2019, "वाराणसी"),
        ),
        ("2023 में जी20 की बैठक का आयोजन इंदौर में हुआ।", ("जी20 की बैठक", 2023, "इंदौर")),
        (
            "प्रवासी भारतीय दिवस 2023 का सफल आयोजन इंदौर में किया।",
            ("प्रवासी भारतीय दिवस", 2023, "इंदौर"),
        ),
        (
            "2021 में विश्व जल मंच का आयोजन राजवाड़ा मैदान में हुआ।",
            ("विश्व जल मंच", 2021, "राजवाड़ा मैदान"),
        ),
        ("2021 में विश्व जल मंच की मेज़बानी एकता नगर में की।", ("विश्व जल मंच", 2021, "एकता नगर")),
    ],
)
def test_the_place_behind_it_is_read(text: str, event: Told) -> None:
    assert listed(text) == [event]


@pytest.mark.parametrize(
    "text",
    [
        "2021 में विश्व जल मंच का आयोजन भव्य रूप में हुआ।",
        "2021 में विश्व जल मंच का आयोजन बड़े पैमाने पर किया गया।",
        "2021 में विश्व जल मंच का आयोजन सहयोग में हुआ।",
        "2021 में विश्व जल मंच का आयोजन नवंबर में हुआ।",
        "2021 में विश्व जल मंच का आयोजन हमारे शहर में हुआ।",
    ],
)
def test_what_is_no_place_is_none(text: str) -> None:
    assert listed(text) == [("विश्व जल मंच", 2021, None)]
