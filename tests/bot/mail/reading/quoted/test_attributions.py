"""Attribution lines of other people's letters, with and without marks below, and what is none."""

import pytest

from bot.mail.reading.quoted.quotes import cut
from bot.mail.reading.text.lines import plain_lines

DESK = "desk@cities.example"
WRITTEN = [
    "On 4 March 2024 at 19:03, Stat Office <stat@gdynia.example> wrote:",
    "On Thursday, June 27, 2024, office via Forum <stat@gdynia.example> wrote:",
    "---- On Tue, 22 Dec 2024 14:17:36 +0530 Stat Office<stat@gdynia.example> wrote ----",
    "On Wed, 14 Nov 2024 08:14:43 -0200 Stat Office <stat@gdynia.example> wrote",
    "Em 10 de julho de 2024 às 16:32:35, Stat Office (\nstat@gdynia.example) escreveu:",
    "2024-10-18 0:17 GMT+03:00 Stat Office <stat@gdynia.example>:",
    "2024/10/2 Stat Office <stat@gdynia.example>",
    "Stat Office <stat@gdynia.example> schrieb am So., 23.\nJuni 2024, 21:08:",
    "tir. 18. apr. 2024 kl. 13:09 skrev Stat Office <stat@gdynia.example\n>:",
    "On Wed, 2024-12-02 at 13:58 +0000, Stat Office wrote:",
    "Stat Office <stat@gdynia.example> wrote:",
    ">>> Stat Office <stat@gdynia.example> 3/3/2024 10:15 AM >>>",
    "------On 12/29/2024 17:32 PM, Stat Office wrote-----",
]


def said(text: str) -> list[str]:
    found = cut(plain_lines(text), desk=DESK, subject="Re: x", letters=())
    return [passage.text for passage in found.passages]


@pytest.mark.parametrize("quote", ["How many?", "> How many?\n> Tell us."])
@pytest.mark.parametrize("attribution", WRITTEN)
def test_who_wrote_when_is_no_text(attribution: str, quote: str) -> None:
    assert said(f"We host 240.\n\n{attribution}\n\n{quote}\n") == ["We host 240."]


@pytest.mark.parametrize(
    "line",
    [
        "Our forum took place on 12.05.2024 at 10:30 in Hall 2:",
        "2024-01-15 14:30:25",
        "Please write to our statistical office <stat@gdynia.example> for the figures of 2024:",
        "Contact for all of this since 2024: Stat Office <stat@gdynia.example>",
    ],
)
def test_a_line_of_the_writers_with_a_day_or_an_address_stays(line: str) -> None:
    text = f"We host 240.\n\n{line}\n\nThat is all."
    assert said(text) == [text]


def test_above_marks_little_is_needed_and_without_them_much() -> None:
    line = "On 10/12/24, Stat Office wrote:"
    assert said(f"Yes.\n\n{line}\n> Do you?\n") == ["Yes."]
    assert said(f"Yes.\n\n{line}\n\nno") == [f"Yes.\n\n{line}\n\nno"]
