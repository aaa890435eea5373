"""Heads of quoted letters that show people by name alone, as they do inside one organisation.

Invariant: only labels that mail programs write, sender first and then the moment, make a head; a
list of the writer's own ("From: Gdynia, To: Sopot, Subject: ferry") names no moment and is none.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from bot.mail.reading.quoted.attributions import has_day, is_dated
from bot.mail.reading.wordlists import folded, words

Field = tuple[str, str]
"""A label and what stands behind it."""

_SENDER_CHARS = 120
_KINDS = ("sender", "sent", "dates", "receiver", "matter", "copies")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")


def is_head(fields: Sequence[Field], *, is_below: bool) -> bool:
    """Whether the fields begin with the head of a letter.

    A day without a clock is a memo's too, which its writer puts at the top: such a head must have
    something written above it (`is_below`).
    """
    said = dict(reversed(list(takewhile(lambda one: one[0], _kinds(fields)))))
    if not fields or kind(fields[0][0]) != "sender" or not _is_somebody(said["sender"]):
        return False
    sent, date = said.get("sent", ""), said.get("dates", "")
    if not ({"receiver", "matter", "copies"} & said.keys()):
        return False
    if is_dated(sent) or is_dated(date) or has_day(sent) or (sent and "matter" in said):
        return True
    return is_below and "matter" in said and has_day(date)


def is_line(text: str) -> bool:
    """Whether a line is a head that lost its line breaks."""
    found = _in_line().match(text)
    return found is not None and _is_somebody(found["sender"]) and is_dated(found["sent"])


def kind(label: str) -> str:
    """What a label is in the head of a letter, "" where no mail program writes it."""
    return _labels().get(folded(" ".join(label.split())), "")


def _kinds(fields: Sequence[Field]) -> Iterator[Field]:
    return ((kind(label), value) for label, value in fields)


def _is_somebody(value: str) -> bool:
    """Whether it can be a name: letters, and more of them than digits."""
    letters = len(_LETTER.findall(value))
    return letters > 1 and len(value) <= _SENDER_CHARS and letters > len(_DIGIT.findall(value))


@cache
def _labels() -> dict[str, str]:
    return {label: one for one in _KINDS for label in words(f"{one}_labels")}


@cache
def _in_line() -> re.Pattern[str]:
    label = {one: "|".join(map(re.escape, words(f"{one}_labels"))) for one in _KINDS}
    return re.compile(
        rf"\s*[*_]*(?:{label['sender']})\s?[:：](?P<sender>.{{1,{_SENDER_CHARS}}}?)"
        rf"\s[*_]*(?:{label['sent']}|{label['dates']})\s?[:：](?P<sent>.{{4,80}}?)"
        rf"\s[*_]*(?:{label['receiver']}|{label['matter']})\s?[:：]",
        re.IGNORECASE,
    )
