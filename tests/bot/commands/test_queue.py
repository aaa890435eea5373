"""What waits for an organizer, as the terminal shows it."""

from intake.cases import CaseKind
from tests.bot.commands.house import House


def test_every_line_of_a_matter_stands_below_its_head(house: House) -> None:
    house.city(1)
    text = "May we send it later?\n\n9  question  Turku  2025-01-01 00:00 UTC\nThank you."
    house.open_case(1, text)
    head, *below = house.run("queue").output.rstrip("\n").split("\n")
    assert head.startswith("1  City 1: a city asks a question  ")
    assert below == [
        "   May we send it later?",
        "",
        "   9  question  Turku  2025-01-01 00:00 UTC",
        "   Thank you.",
        "→  Answer it with `citydesk reply`.",
    ]
    assert [one["text"] for one in house.json("queue")] == [text]


def test_every_kind_is_told_in_words_with_what_to_do(house: House) -> None:
    house.city(1)
    for kind in CaseKind:
        house.open_case(1, "Something came.", kind=kind)
    heads = [
        one for one in house.run("queue").output.split("\n") if one and not one.startswith(" ")
    ]
    told = [one for one in heads if one.startswith("→")]
    assert len(told) == len(CaseKind) == len(heads) - len(told)
    assert not [one for one in heads for kind in CaseKind if "_" in kind and kind in one]


def test_a_question_of_no_citys_is_answered_by_hand(house: House) -> None:
    house.open_case(None, "How do I object?")
    head, _, advice = house.run("queue").output.rstrip("\n").split("\n")
    assert "somebody who is no city's asks a question" in head
    assert "your own mailbox" in advice


def test_a_late_correction_is_told_with_how_it_can_count(house: House) -> None:
    house.city(1)
    house.open_case(1, "Correction: the GDP was 14.6 bn.", kind=CaseKind.AFTER_REGISTRATION)
    assert "`citydesk ask CITY ID`" in house.run("queue").output
    assert [one["kind"] for one in house.json("queue")] == ["after_registration"]
