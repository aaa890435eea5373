"""Attribution lines ("On … wrote:") in any language, told by their shape alone.

They name a day and a person, by name or address, end in a colon, and stand by themselves above a
quote. The less of that a line shows, the more must be seen around it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

from bot.mail.reading.headers import is_ours
from bot.mail.reading.text.lines import Line, Mark

ADDRESS = re.compile(r"[^\s<>()\"',;:@\[\]]{1,200}@[^\s<>()\"',;:@\[\]]{1,255}")
STAMP = re.compile(r"\d{1,2}:\d{2}:\d{2}|\d:\d{2}\s?[+-]\d{4}\b|(?:GMT|UTC)\s?[+-]\d")
LONGEST = 500
GAP = 20
"""Blank lines between what belongs together, at most."""

BRIEF = 14
"""Words, beside address and numbers, that an attribution has at most; a sentence has more."""

BRACKETED = re.compile(r"[<(\[]\s?(?:mailto:)?[^<>()\s@]{1,200}@[^<>()\s@]{1,255}[>)\]<]")
_UNDATED = re.compile(
    r"[^<>():：]{1,60}[<(][^<>()\s@]{1,200}@[^<>()\s@]{1,255}[>)]\s?([^\d<>@:：]{2,30})[:：]\W*$"
)
_DAY_AND_NAME = re.compile(r"\d.*[>)]\s*$")
_CLOCK = re.compile(
    r"\d{1,2}\s?[:hH時时시]\s?\d{2}|(?<![\d.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?!\s?%)(?=\D*$)"
)
"""With a dot only as the last number there is: a decimal fraction looks the same."""
_DAY = re.compile(r"\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}|(?<!\d)(?:19|20)\d{2}(?!\d)")
_NUMBERS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"(?<=<)\s+|\s{1,9}(?=>)")
_DASHED = re.compile(r"\s*(?:-{3,}(?!-).{9,199}?[^-]-{3,}|>{2,3} .{10,200}?>{2,3})\s*$")


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Lines `start` to before `end` introduce a quote.

    `opens` says that what follows is the quote though it carries no marks; `is_ours` that the
    quoted letter is the desk's.
    """

    start: int
    end: int
    opens: bool
    is_ours: bool


def attribution_at(lines: Sequence[Line], start: int, desk: str, *, is_first: bool) -> Frame | None:
    """`On … wrote:` over at most three lines that begin here."""
    near = lines[start : start + 3]
    if not any(_says_who_or_when(line.text) for line in near):
        return None
    if not (_may_be(near) or any(line.depth for line in lines[start : start + 6])):
        return None
    for end in range(start + 1, min(start + 4, len(lines) + 1)):
        last = lines[end - 1]
        if last.is_blank or last.depth or last.mark is not Mark.NONE or len(last.text) > LONGEST:
            return None
        if frame := _ending_at(lines, start, end, desk, is_first=is_first):
            starts = range(end - 1, start, -1)
            is_whole = partial(_is_whole, lines, desk, end=end)
            return None if any(is_whole(start=later) for later in starts) else frame
    return None


def _ending_at(
    lines: Sequence[Line], start: int, end: int, desk: str, *, is_first: bool
) -> Frame | None:
    below = next_words(lines, end)
    is_marked = below < len(lines) and lines[below].depth > 0 and below - end <= 2
    if not (is_marked or _may_be(lines[start:end])):
        return None
    words = joined(lines, start, end)
    if len(words) > LONGEST or not _says_who_or_when(words):
        return None
    shape = _Shape(words, desk)
    if is_marked:
        is_frame = shape.heads_marks(is_first=is_first)
    else:
        is_alone = (start == 0 or lines[start - 1].is_blank) and below > end
        is_frame = below < len(lines) and shape.opens(is_alone=is_alone)
    if not is_frame:
        return None
    return Frame(start=start, end=end, opens=not is_marked, is_ours=shape.is_ours)


@lru_cache(maxsize=512)  # a line is looked at with each of its neighbours
def _says_who_or_when(words: str) -> bool:
    return "@" in words or _NUMBERS.search(words) is not None


def _may_be(lines: Sequence[Line]) -> bool:
    """A quick look, since nearly no lines are one."""
    if any("@" in line.text or ends_in_colon(line.text) for line in lines):
        return True
    return lines[0].text.lstrip()[:1] in {"-", ">"}


class _Shape:
    """What can be seen in the words of one candidate, looked for when it is asked."""

    def __init__(self, words: str, desk: str) -> None:
        self.words, self.desk = words, desk

    @cached_property
    def is_ended(self) -> bool:
        return ends_in_colon(self.words) or bool(_DASHED.match(self.words))

    @cached_property
    def is_ours(self) -> bool:
        return holds_ours(self.words, self.desk)

    @cached_property
    def is_dated(self) -> bool:
        return is_dated(self.words)

    @cached_property
    def has_day(self) -> bool:
        return has_day(self.words)

    @cached_property
    def is_bracketed(self) -> bool:
        return "@" in self.words and bool(BRACKETED.search(self.words))

    @property
    def is_brief(self) -> bool:
        return len(_WORD.findall(ADDRESS.sub("", self.words))) <= BRIEF

    def heads_marks(self, *, is_first: bool) -> bool:
        """Above a quote with marks little is needed."""
        if not self.is_ended:
            is_stamped = is_first and self.is_dated and bool(STAMP.search(self.words))
            is_named = is_stamped or (self.is_bracketed and self.has_day)
            return (is_named and self.is_brief) or (self.is_ours and self.is_dated)
        if self.is_ours or self.is_dated or (self.has_day and self.is_brief):
            return True
        return is_first and bool(ADDRESS.search(self.words))

    def opens(self, *, is_alone: bool) -> bool:
        """Without marks all that follows is cut, so that it must say who and when."""
        if not self.is_ended:
            is_named = is_alone and self.is_bracketed and self.is_brief
            return is_named and bool(STAMP.search(self.words) or _DAY_AND_NAME.match(self.words))
        if self.is_ours and len(_numbers(self.words)) >= 2:
            return True
        if self.is_bracketed and (self.is_dated or (self.has_day and self.is_brief)):
            return True
        if not (is_alone and self.is_brief):
            return False
        if self.is_dated and (ADDRESS.search(self.words) or _DASHED.match(self.words)):
            return True
        return _names_only(self.words) or (self.is_dated and _day_name_verb(self.words))


def _names_only(words: str) -> bool:
    """ "Name <address> wrote:"."""
    found = _UNDATED.match(words)
    return found is not None and len(found[1].split()) <= 3 and len(words.split()) <= 8


def _day_name_verb(words: str) -> bool:
    """ "On Monday, 3 March 2025 at 10:15, Name wrote:"."""
    first, *_, last = _NUMBERS.finditer(words)
    before, after = _WORD.findall(words[: first.start()]), _WORD.findall(words[last.end() :])
    return len(before) <= 3 and 2 <= len(after) <= 6


def _is_whole(lines: Sequence[Line], desk: str, *, start: int, end: int) -> bool:
    """Whether these lines alone say who and when, so that the line above is not part of them."""
    words = joined(lines, start, end)
    above = lines[start - 1].text
    if "@" not in words and BRACKETED.search(above) and holds_ours(above, desk):
        return False
    balanced = words.count("<") == words.count(">")
    return balanced and len(_numbers(words)) >= 2 and len(_WORD.findall(words)) >= 2


def _numbers(words: str) -> list[str]:
    return _NUMBERS.findall(ADDRESS.sub("", words))


def ends_in_colon(words: str) -> bool:
    return words.rstrip(" *_\u200e\u200f").endswith((":", "："))


@lru_cache(maxsize=512)  # a value is looked at in each block that it may belong to
def is_dated(words: str) -> bool:
    """A clock time and a day, in any order and language."""
    return bool(_CLOCK.search(words)) and len(_NUMBERS.findall(words)) >= 4


def has_day(words: str) -> bool:
    """A day of some year, with or without its time."""
    return bool(_DAY.search(words)) and len(_numbers(words)) >= 2


def holds_ours(words: str, desk: str) -> bool:
    return any(is_ours(found.rstrip("."), desk) for found in ADDRESS.findall(words))


def joined(lines: Sequence[Line], start: int, end: int) -> str:
    words = " ".join([line.text.strip() for line in lines[start:end]])
    return _GAP.sub("", words) if "<" in words or ">" in words else words


def next_words(lines: Sequence[Line], index: int) -> int:
    """Where the next words are; `GAP` lines on where there are none so near."""
    end = min(index + GAP, len(lines))
    while index < end and lines[index].is_blank:
        index += 1
    return index
