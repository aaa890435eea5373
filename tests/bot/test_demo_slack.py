"""`citydesk demo --slack` as it is typed: the organizers' side, played to its end."""

import os
import subprocess
import sys

import pytest

from bot.demo import slack

SHOWN = (
    "What it asked is a thread in #organizers.",
    "Waits for you.",
    "[ Reply to the city ]",
    "The organizers talk in the thread.",
    "--- Home of First organizer -",
    "--- Reply to the city -",
    "--- Look before it goes -",
    "You asked us:",
    "held until",
    "Anna Nowak (anna.nowak@gdynia.example): sent.",
    "The city's next mail lands in the same thread.",
    "“/citydesk show Gdynia” brings the city's card",
    "*Right?*",
    "You chose: Right",
    "2 cities move on",
    "[ Who stays ]",
    "Who stays, and why",
    "Waits for the approval of a second organizer",
    "Approved* by Second organizer",
    "Took effect",
    "are counted, once: S1 met",
    "3 votes count, no objection is open",
    "The final list: 1 gets the title",
    "[ Look and approve ]",
    "You are the second organizer.",
    "The list took effect; certificate and licence are issued.",
    "Gdynia, PL: holds the title, eligible",
    "Pilsen, CZ: not chosen, not eligible",
)


@pytest.fixture(scope="module")
def played() -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--slack"],
        capture_output=True, text=True, check=False, timeout=600, stdin=subprocess.DEVNULL,
        env=os.environ | {"CITYDESK_DATABASE": "nonsense"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_every_part_of_the_organizers_side_is_seen_in_its_order(played: str) -> None:
    at = 0
    for words in SHOWN:
        at = played.find(words, at)
        assert at >= 0, f"not seen, or not in its place: {words}"


def test_what_organizers_say_among_themselves_reaches_no_city(played: str) -> None:
    assert played.count("I would say three weeks") == 1


def test_a_long_message_is_shown_by_its_ends() -> None:
    shown = slack.framed("\n".join(f"line {number}" for number in range(100)))
    assert "line 0" in shown
    assert "line 99" in shown
    assert "more lines" in shown
    assert "line 50" not in shown
