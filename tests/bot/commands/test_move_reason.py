"""`citydesk move --reason`: the one reason of many moves, and who reads it."""

import pytest

from tests.bot.commands.house import House

TO_GATE = ("--to", "pre-selection")
SHARED = "All 2 cities read the reason in their letters: it has to be right for each."


@pytest.mark.parametrize(
    ("words", "warned"),
    [
        (("1", "2", *TO_GATE, "--reason", "The jury has met."), [SHARED]),
        (("--stage", "registration", *TO_GATE, "--reason", "The jury has met."), [SHARED]),
        (("1", "2", *TO_GATE), []),  # the rules alone are the reason
        (("1", *TO_GATE, "--reason", "The jury has met."), []),
        (("1", "1", *TO_GATE, "--reason", "The jury has met."), []),
        (("--country", "PL", *TO_GATE), []),
    ],
)
def test_a_reason_that_several_cities_read_is_said_to_be_so(
    house: House, words: tuple[str, ...], warned: list[str]
) -> None:
    house.city(1)
    house.city(2)
    looked = house.json("move", *words, "--dry-run")
    assert looked["warnings"] == warned
    assert (SHARED in house.run("move", *words, "--dry-run").stdout) is bool(warned)
    done = house.json("move", *words, "--view", looked["view"], "--yes")
    texts = [[letter["text"] for letter in one["letters"]] for one in looked["cities"]]
    assert texts == [[letter["text"] for letter in one["letters"]] for one in done["cities"]]
    sent = {letter.markdown for letter in house.letters()}
    assert sent == {text for several in texts for text in several}
