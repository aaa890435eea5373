"""Knowing our own letters again in a reply: re-wrapped, re-rendered, with answers typed into them.

Compared are only letters and digits, case-folded and without any space, so that line breaks, quote
marks, markup and spacing do not matter; lines are followed in the order of the letter.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from itertools import accumulate

LONG = 16
"""Bytes of UTF-8 from which the beginning of a line is known; three bytes a Chinese letter."""
INSIDE = 40
"""The same for words from inside a line: an example or option of ours may be somebody's answer."""

_NOT_WORD = re.compile(r"[\W_]+")
_LINK = re.compile(r"!?\[([^\]\n]{0,500})\]\(([^)\s]{0,1000})\)")
_NUMBER = re.compile(r"^\s*[-*•]?\s*(?:\d{1,3}[.)]\s)?")
_END_OF_OURS = re.compile(r"[?？؟:：]\s|[?？؟：]|[.。!]\s|[.。?？؟:：!]$")
NEAR = 6


class Known(Enum):
    """How a line is known: not at all, as the next words of the letter, or elsewhere in it."""

    NO = 0
    NEXT = 1
    ELSEWHERE = 2


@lru_cache(maxsize=512)  # a line is looked at in several ways
def key(text: str) -> str:
    """What two renderings of one line share."""
    return _NOT_WORD.sub("", unicodedata.normalize("NFKC", text)).casefold()


class _Stream:
    """One letter in one rendering: its letters and digits, where lines begin, how far we are."""

    def __init__(self, letter: str) -> None:
        self.text, self.lines, self.starts = _spelled(letter)
        self.place = 0

    def next(self, wanted: str) -> int:
        """Where the words come next, or nearly; -1 where they do not."""
        return self.text.find(wanted, self.place, self.place + len(wanted) + min(NEAR, len(wanted)))

    def elsewhere(self, wanted: str) -> int:
        """Where a line begins with the words, or further on holds them if they are many; or -1."""
        found = self.text.find(wanted, self.place)
        if found >= 0 and size(wanted) >= INSIDE:
            return found
        found = self.text.find(wanted)
        while found >= 0 and found not in self.starts:
            found = self.text.find(wanted, found + 1)
        return found


@lru_cache(maxsize=8)  # a mail is compared with the same letters twice
def _spelled(letter: str) -> tuple[str, frozenset[str], frozenset[int]]:
    """Its letters and digits, its lines, and where these begin, with and without their number."""
    spelled = [spellings(line) for line in letter.split("\n")]
    ends = accumulate(len(one[0]) for one in spelled)
    return (
        "".join(one[0] for one in spelled),
        frozenset(words for one in spelled for words in one if words),
        frozenset(
            end - len(words) for end, one in zip(ends, spelled, strict=True) for words in one
        ),
    )


class OwnText:
    """The letters one mail answers, and how far its quotes have been followed through them."""

    def __init__(self, letters: Sequence[str]) -> None:
        self._streams = [_Stream(text) for letter in letters for text in _renderings(letter)]
        self._lines = {line for stream in self._streams for line in stream.lines}

    @property
    def is_empty(self) -> bool:
        return not self._lines

    def know(self, text: str, *, follow: bool = True) -> Known:
        """How the line is known; `follow` moves on in the letter past it."""
        for wanted in spellings(text):
            if wanted and (found := self._find(wanted)):
                known, stream, at = found
                if follow:
                    stream.place = at + len(wanted)
                return known
        return Known.NO

    def is_whole_line(self, text: str) -> bool:
        """Whether a line of a letter says exactly this."""
        return any(wanted in self._lines for wanted in spellings(text))

    def split(self, text: str, least: int = 0) -> tuple[str, str] | None:
        """Our words, of `least` bytes, and the writer's, typed at the end of our line."""
        wanted = key(text)
        for found in reversed(list(_END_OF_OURS.finditer(text))):
            ours, rest = text[: found.end()], text[found.end() :].strip()
            if rest and size(key(ours)) >= least and self._begins(key(ours), wanted):
                return ours, rest
        return None

    def _begins(self, ours: str, wanted: str) -> bool:
        """Whether a line of a letter begins so; followed as `know` does."""
        return bool(ours) and ours != wanted and self.know(ours) is not Known.NO

    def _find(self, wanted: str) -> tuple[Known, _Stream, int] | None:
        for stream in self._streams:
            if (at := stream.next(wanted)) >= 0:
                return Known.NEXT, stream, at
        if size(wanted) >= LONG:
            for stream in self._streams:
                if (at := stream.elsewhere(wanted)) >= 0:
                    return Known.ELSEWHERE, stream, at
        return None


@lru_cache(maxsize=512)  # the lines of our letters are mostly the same
def spellings(text: str) -> tuple[str, ...]:
    """The line with and without the number or bullet it begins with."""
    whole, number = key(text), _NUMBER.match(text)
    bare = whole[len(key(number[0])) :] if number and number[0] else whole
    return (whole,) if whole == bare else (whole, bare)


def size(wanted: str) -> int:
    """Bytes of UTF-8, by which the scripts compare better than by letters."""
    return len(wanted.encode("utf-8", "replace"))


def _renderings(letter: str) -> tuple[str, ...]:
    """The letter with its links as words only, and as words and address."""
    words = _LINK.sub(r"\1", letter)
    return (words,) if words == letter else (words, _LINK.sub(r"\1 \2", letter))
