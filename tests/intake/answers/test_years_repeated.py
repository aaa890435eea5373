"""Events whose name bears the year that a column of its own tells again."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events

Told = tuple[str, int | None, str | None]


def listed(language: str, text: str) -> list[Told]:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events), found
    assert not found.unread, found
    return [(one.name, one.year, one.place) for one in found.events]


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("en", "World Expo 2010, 2010, Shanghai", ("World Expo", 2010, "Shanghai")),
        ("en", "Expo 2010 | 2010 | Shanghai", ("Expo", 2010, "Shanghai")),
        ("en", "World Ports Summit 2016, 2016", ("World Ports Summit", 2016, None)),
        ("en", "Smart Expo 2019, 12-14 March 2019, Hamburg", ("Smart Expo", 2019, "Hamburg")),
        ("de", "EXPO 2000, 2000, Hannover", ("EXPO", 2000, "Hannover")),
        ("pt", "Rio2C 2023, 2023, Rio de Janeiro", ("Rio2C", 2023, "Rio de Janeiro")),
        ("fr", "Forum de l'eau 2012, 2012, Marseille", ("Forum de l'eau", 2012, "Marseille")),
        ("ja", "スマートシティ会議2021、2021年、大阪", ("スマートシティ会議", 2021, "大阪")),
        ("ko", "스마트시티 엑스포 2021, 2021년, 부산", ("스마트시티 엑스포", 2021, "부산")),
        ("zh", "智慧城市博览会2021，2021年，深圳", ("智慧城市博览会", 2021, "深圳")),
    ],
)
def test_a_year_that_is_repeated_is_one_event(language: str, text: str, event: Told) -> None:
    assert listed(language, text) == [event]


def test_what_follows_has_its_own_year_and_place() -> None:
    text = "1) EXPO 2016, 2016, Antalya\n2) G20 Liderler Zirvesi, 2015, Antalya"
    events = [("EXPO", 2016, "Antalya"), ("G20 Liderler Zirvesi", 2015, "Antalya")]
    assert listed("tr", text) == events


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("en", "World Ports Summit 2016, 2018, Hamburg", [2016, 2018]),
        ("en", "Smart Expo 2019, 2019 and 2021, Hamburg", [2019, 2021]),
        ("en", "Smart Expo, 12 March 2019, 15 October 2019, Hamburg", [2019, 2019]),
        ("en", "We hosted the Smart Expo in March 2019 and October 2019.", [2019, 2019]),
        ("en", "We hosted the Smart Expo in 2019 and, in 2019, the Harbour Festival.",
         [2019, 2019]),
        ("en", "2019, Smart Expo, Hamburg, 2019, Harbour Festival, Bremen", [2019, 2019]),
        ("de", "Wir haben 2019 die Smart Expo und, ebenfalls 2019, das Hafenfest ausgerichtet.",
         [2019, 2019]),
        ("zh", "2019年，智慧城市博览会，2019年，世界水论坛", [2019, 2019]),
    ],
)  # fmt: skip
def test_other_times_and_other_events_stay(language: str, text: str, years: list[int]) -> None:
    assert [year for _, year, _ in listed(language, text)] == years
