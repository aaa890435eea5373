"""Bare digits as standards: "1: met", "standards 1 and 4 …; the 2 is not", "S1-4".

Invariant: a number of something else, or out of the letter's list, is none.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from intake.answers.folding import fold
from intake.conversation.ballots import lexemes
from intake.conversation.ballots.tokens import Token

_DIALLED = re.compile(r"\+\d(?:[ ().-]{0,2}\d){6}")
"""A telephone with its country: "+1 202 555 0100" is nothing on the first standard."""
_OF_DATES = frozenset("年月日号년월일")
"""What makes the number right before it part of a date: "3월 1일"."""
_HEADS = frozenset("lpcSDtj")
"""Signs behind which a clause begins."""
_PLAIN = frozenset("wfdTt")
"""Signs of words that may lead to a number; a "no" does not."""
_MOST_LEADING = 2
_ORDINAL = re.compile(r"\.(?=[ \t]+[a-zà-ÿğış])")
"""The point of a number that is one of an order ("der 2. ist"), not of its sentence."""


def numbered(
    text: str, tokens: Sequence[Token], standards: Sequence[str], leading: Collection[str]
) -> tuple[Token, ...]:
    """Numbers of the letter's list as standards, where they stand as such.

    Behind words that may lead to one (`leading`) only at the head of a clause, and where no word
    follows that it may count.
    """
    found: list[Token] = []
    for place, token in enumerate(tokens):
        digits = lexemes.digits(text[token.start : token.end])
        before = _before(found)
        behind = text[token.end : token.end + 1]
        is_item = behind in (")", ":", "）", "：", ".") and len(digits) == 1
        is_bare = digits.isdecimal() and behind not in _OF_DATES
        is_bare = is_bare and not _DIALLED.match(text, max(token.start - 1, 0))
        is_alone = "".join(one.sign for one in tokens[place + 1 : place + 2]) not in ("w", "d")
        led = _led(text, found, leading) if is_bare and is_alone else 0
        is_label = token.sign == "w" and is_bare and (before in "lpcjSDLdT" or is_item or led)
        is_listed = is_item and before == "l"
        if is_label and led:
            found[-led:] = [replace(one, sign="f", means="") for one in found[-led:]]
        found.append(_item(token, int(digits), is_listed, standards) if is_label else token)
    return tuple(found)


def without_points(text: str, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The same, the point of an ordinal ("der 2. ist", "1. ve 4.") as a part of its number."""
    found: list[Token] = []
    for token in tokens:
        is_point = token.sign == "p" and found and found[-1].sign == "L"
        if is_point and found[-1].end == token.start and _ORDINAL.match(text, token.start):
            found[-1] = replace(found[-1], end=token.end)
        else:
            found.append(token)
    return tuple(found)


def ranged(text: str, tokens: Sequence[Token], standards: Sequence[str]) -> tuple[Token, ...]:
    """The bare number at the end of "S1-4" or "S1 to 4" as a standard too."""
    found: list[Token] = []
    for place, token in enumerate(tokens):
        digits = lexemes.digits(text[token.start : token.end])
        before = "".join(one.sign for one in found[-2:])
        behind = tokens[place + 1].sign if place + 1 < len(tokens) else "l"
        if before in ("LD", "LT", "Lj") and digits.isdecimal() and behind not in "wLX":
            token = _item(token, int(digits), False, standards)
        found.append(token)
    return tuple(found)


def _before(found: Sequence[Token]) -> str:
    """The sign before a number; what may mean "and" does so behind a standard."""
    if "".join(one.sign for one in found[-2:]) in ("wD", "wT"):
        return "w"
    if found and found[-1].means == "and" and found[-2:-1] and found[-2].sign == "L":
        return "j"
    return found[-1].sign if found else "l"


def _led(text: str, found: Sequence[Token], leading: Collection[str]) -> int:
    """How many tokens right before a number lead to it, from the head of a clause on."""
    for count in range(1, min(_MOST_LEADING, len(found)) + 1):
        said = fold(text[found[-count].start : found[-1].end])
        head = found[-count - 1].sign if len(found) > count else "l"
        is_plain = all(one.sign in _PLAIN for one in found[-count:])
        if said in leading and head in _HEADS and is_plain:
            return count
    return 0


def _item(token: Token, number: int, is_listed: bool, standards: Sequence[str]) -> Token:
    if 1 <= number <= len(standards):
        means = standards[number - 1]
        return Token(sign="L", means=means, start=token.start, end=token.end)
    sign = "X" if is_listed else "w"
    return Token(sign=sign, means=str(number), start=token.start, end=token.end)
