"""What is left out of "no conflict", by name or number: "except 3 and 5", "3と5を除き", "除3和5外".

Invariant: numbers stand right beside the word that excepts them, and no other number beside them.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache

from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist.declaring import called, meaning, numbered, sparing
from intake.conversation.panelist.declaring.declared import Listed, Said
from intake.panel.conflicts import Kind

_DIGITS = re.compile(r"\d+")
_CLAUSE = re.compile(r"[,，、،;；:：]\s*\w")
_END = r"\s*[.!。！।;；]?\s*\Z"


def read(
    piece: str, words: str, kind: Kind | None, listed: Sequence[Listed], language: str
) -> Said:
    """No conflict with all but some, by number or name."""
    about, _ = called.of_list(piece, listed, language)
    if sparing.is_of_some(piece, language):
        return Said(words=words, why="unsure", about=about)
    left_out = numbers(piece, language, {one.number for one in listed})
    out = tuple(one.application for one in listed if one.number in left_out)
    if out and not {*about} <= {*out}:
        return Said(words=words, why="unsure", about=about)
    if out:
        return _all_but(out, words, kind)
    at, _ = next(meaning.places(piece, language, "except"))
    but, _ = called.of_list(piece[at:], listed, language)
    before, _ = called.of_list(piece[:at], listed, language)
    if not but or before:
        return Said(words=words, why="which_city" if not but else "unsure")
    return _all_but(but, words, kind)


def _all_but(out: Sequence[int], words: str, kind: Kind | None) -> Said:
    pairs = tuple((id, kind or Kind.OTHER) for id in out)
    return Said(words=words, conflicts=pairs, clears_rest=True)


def numbers(piece: str, language: str, listed: Collection[int]) -> tuple[int, ...]:
    """The excepted numbers of the list; none where anything else may be meant."""
    at, end = next(meaning.places(piece, language, "except"))
    found = _behind(language).match(piece, end) or _before(language).fullmatch(piece, 0, at)
    if not found:
        return ()
    if _CLAUSE.search(piece[max(end, found.end()) :].lstrip(" ,，、،")):
        return ()  # what else is told there may be a tie
    said = numbered.numbers(found[1], language)
    is_all = _DIGITS.findall(found[1]) == _DIGITS.findall(piece)
    return said if is_all and {*said} <= {*listed} else ()


@cache
def _behind(language: str) -> re.Pattern[str]:
    """Numbers behind the word, with nothing behind them but what closes it ("除…外")."""
    known = ballot_signs.words_of(language)
    led = "|".join(numbered.longest(known.get("except_led", ())))
    closed = "|".join(numbered.longest(known.get("except_closed", ())))
    end = rf"(?:{_END}|\s*(?:{closed}))" if closed else _END
    return re.compile(rf"\s*(?:(?:{led})\s*)?({_run(language)}){end}", re.IGNORECASE)


@cache
def _before(language: str) -> re.Pattern[str]:
    """Numbers before the word, with nothing before them."""
    known = ballot_signs.words_of(language)
    behind = "|".join(numbered.longest(known.get("except_behind", ())))
    return re.compile(rf"\s*({_run(language)})\s*(?:{behind})?\s*", re.IGNORECASE)


def _run(language: str) -> str:
    """Numbers of a list, each perhaps with its counter ("3번과 5번")."""
    counter = "|".join(numbered.longest(ballot_signs.words_of(language).get("led_behind", ())))
    number = rf"\d{{1,2}}(?!\d)(?:\s*(?:{counter}))?" if counter else r"\d{1,2}(?!\d)"
    joint = rf"(?:{numbered.between(language)}|{numbered.ranging(language)})"
    return rf"{number}(?:\s*{joint}\s*{number})*"
