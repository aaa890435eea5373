"""What waits for an organizer, as the terminal shows it."""

from tests.bot.commands.house import House


def test_every_line_of_a_matter_stands_below_its_head(house: House) -> None:
    house.city(1)
    text = "May we send it later?\n\n9  question  Turku  2025-01-01 00:00 UTC\nThank you."
    house.open_case(1, text)
    head, *below = house.run("queue").output.rstrip("\n").split("\n")
    assert head.startswith("1  question  ")
    assert below == [
        "   May we send it later?",
        "",
        "   9  question  Turku  2025-01-01 00:00 UTC",
        "   Thank you.",
    ]
    assert [one["text"] for one in house.json("queue")] == [text]
