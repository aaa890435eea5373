"""Whether a text only says why it is no answer: puts off, asks back, refuses, points elsewhere.

Invariant: each sentence of it says so, or is manners; one that tells anything else is an answer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from intake.answers.choices import segments
from intake.answers.folding import clean, is_unspaced
from intake.answers.lexicon import TOKEN, Lexicon, Phrase, Said, apart, build, lexicon, split
from intake.answers.values import UnclearReason

Told = Literal["referred", "later", "empty", "manners"]

_LONGEST = 240
"""Characters of a text that may do nothing else."""
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|(?<=[。！？；।])|(?<=[^\W\d_][.?!])(?=[^\W\d_])|\n")
_BREAKS = frozenset(",、:()–—-[]")
_LEADING = frozenset({"after", "small", "excuse", "seek", "duty", "unable", "yours", "denial"})
"""What a part may say that only leads up to the one which says that there is no answer."""
_BEFORE_COLON = frozenset({"begin", "request"})
_REFERRING = frozenset({"referred", "look", "paper", "beside", "answers"})
_SPARE, _LETTER = 1, 0.5
"""Words beside "see annex 3" that may tell whose it is; a letter by itself is half of one."""
_WORD = 3
"""Letters of a word that may tell something."""
_VERB_LAST = 3
"""Words more that may stand ahead where verbs stand behind all else."""


class Way(NamedTuple):
    """How a sentence says that it is no answer: what its words mean together.

    `ahead` and `most`: words beside these, ahead of them and in all, that may tell nothing else.
    """

    reason: Told
    names: tuple[str, ...]
    ahead: float = 99
    most: float = 99


_WAYS = (
    Way("later", ("open",), 0, 0),
    Way("later", ("yet",), 0, 4),
    Way("later", ("owing",), 2, 3),
    Way("referred", ("helper",)),
    Way("referred", ("turn",)),
    Way("referred", ("begin",)),
    Way("empty", ("asked",)),
    Way("empty", ("request",), 2),
    Way("later", ("address",), 3, 4),
    Way("later", ("seek", "duty"), 3, 4),
    Way("referred", ("yours", "tells")),
    Way("referred", ("yours", "can", "tell")),
    Way("empty", ("refusing",), 3, 6),
    Way("empty", ("tell", "unable"), 4, 7),
    Way("empty", ("tell", "able", "denial"), 4, 7),
)
"""What words say together in a sentence: "must" and "check", "nobody" and "may" and "tell"."""


def why(text: str, language: str) -> UnclearReason | None:
    """The reason why a text is no answer; None where it may be one."""
    if len(text) > _LONGEST:
        return None
    told, known = clean(text), _known(language)
    if _is_whole(split(told), known):
        return "empty"
    sentences = [one.strip() for one in _SENTENCES.split(told)]
    found = [_sentence(one, known, language) for one in sentences if any(map(str.isalnum, one))]
    if None in found:
        return None
    reasons: tuple[UnclearReason, ...] = ("referred", "later", "empty")
    return next((one for one in reasons if one in found), None)


@cache
def _known(language: str) -> Lexicon:
    """The words of the language alone: many an English one means something else in it."""
    table = apart(language, "unanswered")
    return build(((name, one) for name, phrases in table.items() for one in phrases), language)


def is_blank(text: str, language: str) -> bool:
    """Whether all of a text stands where no answer does, as behind a label: "n/a", "none"."""
    return _is_whole(split(clean(text)), _known(language))


def _is_whole(words: Phrase, known: Lexicon) -> bool:
    """Whether all of a text is a word that stands where none is: "n/a", "to be announced"."""
    told = [one for one in known.every(words) if one.name in ("whole", "small")]
    covered = {place for one in told for place in range(one.start, one.end)}
    is_all = all(place in covered or not word[0].isalnum() for place, word in enumerate(words))
    return is_all and any(one.name == "whole" for one in told)


def _sentence(said: str, known: Lexicon, language: str) -> Told | None:
    """What a sentence says instead of an answer; "manners" where it is only polite."""
    words = split(said)
    if words[-1] in "?؟":
        return "empty"
    if _refers(words, language):
        return "referred"
    told = list(known.every(words))
    if any(one.name == "own" and not _is_within(one, told) for one in told):
        return None
    line = _Line(words, told, frozenset(_covered(words, told, language)))
    if _points(said, words, told):
        return next((way.reason for way in _WAYS if line.start(way) is not None), "referred")
    if any(one.name == "public" for one in told):
        return None  # "we answer every citizen" is what a city does
    is_last = is_unspaced(words[0]) or segments.denies_behind(language)
    ways = (way for way in _WAYS if line.says(way, is_last=is_last))
    polite: Told | None = "manners" if _is_polite(told) else None
    return next((way.reason for way in ways), polite)


def _covered(words: Phrase, told: Sequence[Said], language: str) -> Iterator[int]:
    """The places of words that say no more than that there is no answer, or beside it."""
    beside = (
        one
        for name in ("owed", "deferring")
        for one in lexicon(name, language).every(words)
        if one.name in ("beside", "person", "later")
    )
    for one in (*told, *beside):
        yield from range(one.start, one.end)


@dataclass(frozen=True)
class _Line:
    """A sentence: its words, what they mean, and the places that mean anything here."""

    words: Phrase
    told: Sequence[Said]
    covered: frozenset[int]

    def start(self, way: Way) -> int | None:
        """Where it begins to say all of these, each in words of its own; None where not."""
        first = {one.name: one.start for one in reversed(self.told)}
        places = [first[name] for name in way.names if name in first]
        is_said = len(set(places)) == len(way.names)
        is_said &= not ("can" in way.names and "self" in first)
        return min(places) if is_said else None

    def says(self, way: Way, *, is_last: bool) -> bool:
        """Whether it is no answer in this way; `is_last`: verbs stand behind all else."""
        start = self.start(way)
        if start is None or not _is_led(self.words, self.told, start, way.names):
            return False
        if way.names[0] in _BEFORE_COLON and ":" in self.words[start:]:
            return False  # "please note: head of the digital office"
        after = (one.start for one in self.told if one.name == "after" and one.start > start)
        end = len(self.words) if is_last else next(after, len(self.words))
        ahead, behind = self.spare(0, start), self.spare(start, end)
        most = way.ahead + (_VERB_LAST if is_last and way.ahead else 0)
        return ahead <= most and ahead + behind <= way.most

    def spare(self, start: int, end: int) -> float:
        """How many words between two places may tell something else."""
        rest = (self.words[n] for n in range(start, end) if n not in self.covered)
        return sum(_LETTER if is_unspaced(one) else 1 for one in rest if _is_word(one))


def _points(said: str, words: Phrase, told: Sequence[Said]) -> bool:
    """Whether it is of the question itself: "that is decided by the council".

    Not "that is Ms Diaz", nor "Das, Anil" and "Das Gupta".
    """
    small = {place for one in told if one.name == "small" for place in range(one.start, one.end)}
    first = next((n for n in range(len(words)) if n not in small and words[n].isalnum()), 0)
    ends = [one.end for one in told if one.name == "pointer" and one.start == first]
    behind = TOKEN.findall(said)[max(ends, default=0) :][:1]
    is_name = not behind or not behind[0][0].isalpha() or behind[0][0].isupper()
    is_told = any(one.name == "copula" and one.start >= first for one in told)
    return bool(ends) and not (is_name or is_told)


def _is_within(one: Said, told: Sequence[Said]) -> bool:
    """Whether a longer phrase holds this one: "I am the wrong person"."""
    return any(
        other.start <= one.start and one.end <= other.end
        for other in told
        if other.end - other.start > one.end - one.start
    )


def _is_word(said: str) -> bool:
    """No sign, and no small word of two letters: they fill up."""
    return said[0].isalnum() and (is_unspaced(said) or len(said) >= _WORD)


def _is_led(words: Phrase, told: Sequence[Said], start: int, names: Sequence[str]) -> bool:
    """Whether each part before it only leads up to it: "as soon as the mayor is back, …"."""
    small = {place for one in told if one.name == "small" for place in range(one.start, one.end)}
    ahead = [n for n in range(start) if n not in small and words[n][0].isalnum()]
    if "begin" in names:
        return not ahead
    ends = [-1, *(n for n in range(start) if words[n] in _BREAKS)]
    return all(
        any(a < one.start < b for one in told if one.name in _LEADING)
        for a, b in pairwise(ends)
        if any(word[0].isalnum() for word in words[a + 1 : b])
    )


def _is_polite(told: Sequence[Said]) -> bool:
    return any(one.name == "excuse" or (one.name == "small" and not one.start) for one in told)


def _refers(words: Phrase, language: str) -> bool:
    """Whether all of it says in which paper or on which page to look: "see annex 3"."""
    told = [one for one in lexicon("deferring", language).every(words) if one.name in _REFERRING]
    said = {one.name for one in told}
    covered = {place for one in told for place in range(one.start, one.end)}
    rest = [n for n, word in enumerate(words) if n not in covered and word.isalpha()]
    spare = sum(_LETTER if is_unspaced(words[n]) else 1 for n in rest)
    return ("referred" in said or {"look", "paper"} <= said) and spare <= _SPARE and 0 not in rest
