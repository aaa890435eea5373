"""A letter looked at before it goes: a mail as it is mailed, one in a chat as it shows there."""

from dataclasses import replace

import pytest

from bot import foreign
from bot.slack import write
from bot.slack.blocks import Block
from bot.slack.shown import letters
from intake.messages import Address, Channel
from intake.notices import Letter
from tests.bot.slack.test_write import letter

LONG = "## First\n\n" + "\n\n".join(f"- Line {n} of many words" for n in range(600))


def said(blocks: list[Block]) -> str:
    return "\n".join(one["text"]["text"] for one in blocks if one["type"] == "section")


def look(shown: Letter, part: int = 0) -> str:
    return said(letters.whole([shown], (0, part)))


@pytest.mark.parametrize(
    ("markdown", "reads"),
    [
        ("## What is missing\n\nPlease send it.", "*What is missing*\n\nPlease send it."),
        ("1. GDP of the city", "*1. GDP of the city*"),
        ("- one\n- two", "• one\n• two"),
        ("A & B <!channel>", "A &amp; B &lt;!channel&gt;"),
        (
            "See <https://cities.example/x>.",
            "See <https://cities.example/x|https://cities.example/x>.",
        ),
        ("I read:\n\n* * *\n\nWhat is your name?", "I read:"),
    ],
)
def test_a_letter_into_a_chat_is_looked_at_as_the_chat_will_show_it(
    markdown: str, reads: str
) -> None:
    shown = letter(markdown)
    told = look(shown)
    assert reads in told
    assert "Subject" not in told
    assert "## " not in told
    assert "* * *" not in told
    for block in write.parts(shown)[0].blocks:
        if block["type"] == "section":
            assert block["text"]["text"] in told or "\n* * *\n" in markdown


@pytest.mark.parametrize("markdown", ["## What is missing", "1. GDP", "A * B & C", "- one"])
def test_a_mail_keeps_its_subject_and_every_sign(markdown: str) -> None:
    told = look(letter(markdown, channel="mail"))
    assert "*Subject:*" in told
    assert markdown in told


def test_of_a_long_letter_into_a_chat_nothing_is_left_out() -> None:
    shown = letter(LONG)
    parts = len(letters._parts(shown))
    told = "\n".join(look(shown, part) for part in range(parts))
    assert parts > 1
    assert "part 2 of" in told
    assert all(f"• Line {n} of many words" in told for n in range(600))


@pytest.mark.parametrize("channel", ["mail", "slack"])
def test_below_a_letter_in_another_language_stands_what_it_says_in_english(
    channel: Channel,
) -> None:
    shown = replace(letter("Merhaba", channel=channel), in_english=lambda: "Hello")
    told = look(shown)
    assert told.index("Merhaba") < told.index(foreign.IN_ENGLISH) < told.index("Hello")


def test_behind_a_long_one_its_english_comes_in_parts_of_its_own() -> None:
    shown = replace(letter(LONG), in_english=lambda: LONG.replace("Line", "Row"))
    parts = [look(shown, part) for part in range(len(letters._parts(shown)))]
    is_english = [foreign.IN_ENGLISH in told for told in parts]
    assert is_english == sorted(is_english)
    sent = "\n".join(told for told in parts if foreign.IN_ENGLISH not in told)
    english = "\n".join(told for told in parts if foreign.IN_ENGLISH in told)
    assert all(f"Line {n} of many words" in sent for n in range(600))
    assert all(f"Row {n} of many words" in english for n in range(600))


def test_who_gets_several_letters_is_one_of_those_who_get_any() -> None:
    to = [Address(address=f"mayor{number}@city.example") for number in range(6)]
    mine = letter("Dear all", channel="mail")
    several = [replace(mine, to=one) for one in to for _ in range(2)]
    assert letters.recipients(several) == "; ".join(
        f"mayor{number}@city.example, in English" for number in range(6)
    )
    more = [replace(mine, to=Address(address=f"clerk{number}@city.example")) for number in range(3)]
    assert letters.recipients([*several, *more]).endswith(
        "clerk1@city.example, in English and 1 more"
    )
    first, second = several[0], several[-1]
    assert letters.recipients([first, second, first]) == (
        "mayor0@city.example, in English; mayor5@city.example, in English"
    )
