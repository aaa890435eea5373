"""Lines of a plain text, with how deep they stand in quotes."""

import pytest

from bot.mail.reading.text.lines import plain_lines


def depths(text: str) -> list[tuple[str, int]]:
    return [(one.text, one.depth) for one in plain_lines(text) if one.text]


@pytest.mark.parametrize("above", ["", "Good morning,\n", "Dear Sirs:\n\n", "We are two,\n"])
def test_a_from_that_a_mailbox_file_marked_is_the_writers_own(above: str) -> None:
    told = depths(f"{above}>From Turku come two.\n\nOn 2 May, Desk wrote:\n\n> Who comes?")
    assert ("From Turku come two.", 0) in told
    assert told[-1] == ("Who comes?", 1)


@pytest.mark.parametrize(
    "text",
    [
        ">From your mail address we received:\n>\n>A vote\n",
        "Yes.\n\n>Hello,\n>From your mail address we received:\n",
        ">Hello,\n\n>From your mail address we received:\n",
        "On 2 May 2027, Anna wrote:\n\n>From Turku come two.\n",
        "> From Turku come two.\n",
    ],
)
def test_a_from_in_a_quote_or_below_who_is_quoted_stays_quoted(text: str) -> None:
    assert all(depth for told, depth in depths(text) if told.startswith("From"))
