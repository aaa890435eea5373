"""What "no conflict with …" is of, where no city was read and a word of it is no known one.

Invariant: a word that none of our lists has may be a name, in capitals or not, and "no conflict"
with it is never one with all; but a small word is none where its writer uses capitals and other
words stand by it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from intake.conversation import wordlists
from intake.conversation.ballots import ballot_signs
from intake.conversation.panelist.declaring import meaning
from intake.conversation.panelist.declaring.enumerated import ARTICLE, is_all_letters
from intake.conversation.spelling import WORD, fold, has_case

_BEHIND = frozenset({"hi", "tr"})
"""Languages with blanks in which "with" stands behind the name."""
_GLUED = re.compile(r"\w{3,}l[ae]\b")
"""A word with the "with" that Turkish writes together with it."""
_COLON = re.compile(r":|\s[-–—]\s")
_MARK = re.compile(r"[,;:()،؛\n.!।]")
_DENIED = ("no_conflict", "no_tie")
_ENDS = (*_DENIED, "because", "but")
_NOUNS_IN_CAPITALS = "de"
_JOINTS = ("and", "or", "nor_of", "of")
_SHORTEST = 3
"""Letters of a word that may be a name."""


def unknown(piece: str, language: str) -> str:
    """From the first to the last word that may be of a name; nothing where all are known."""
    is_sentence = next(filter(str.isalpha, piece), "a").isupper()
    for said in _complements(piece, language):
        words = [*WORD.finditer(said)]
        told = [one[0] for one in words]
        found = [
            one
            for place, one in enumerate(words)
            if _may_be_name(one[0], language)
            and _stands_as_name(told, place, language, is_sentence=is_sentence)
        ]
        if found:
            return said[found[0].start() : found[-1].end()]
    return ""


def _stands_as_name(words: list[str], place: int, language: str, *, is_sentence: bool) -> bool:
    """Whether an unknown word stands where a name does: no adjective, and no noun with one."""
    word, before, behind = words[place], words[:place], words[place + 1 :]
    if language == "ar":
        beside = (*before[-1:], *behind[:1])
        return not (word.startswith(ARTICLE) and any(one.startswith(ARTICLE) for one in beside))
    if not has_case(word):
        return True
    if not word[0].islower():
        return language != _NOUNS_IN_CAPITALS or not _is_described(before, language)
    if is_sentence:
        beside = (*before, *behind)
        return all(one[0].islower() and _is_loose(one, language) for one in beside)
    near = behind if language in _BEHIND else before
    last = near[:1] if language in _BEHIND else near[-1:]
    return all(_is_loose(one, language) for one in last)


def _is_described(before: Sequence[str], language: str) -> bool:
    """Whether an article or adjective stands right before a noun: "mit bestem Gewissen"."""
    last = fold(before[-1]) if before else ""
    return last[:1].islower() and last not in _joints(language)


def _is_loose(word: str, language: str) -> bool:
    """Whether a word joins names, or may be of one."""
    return fold(word).casefold() in _joints(language) or _is_unknown(word, language)


@cache
def _joints(language: str) -> frozenset[str]:
    return frozenset(fold(one) for name in _JOINTS for one in ballot_signs.phrases(language, name))


def _complements(piece: str, language: str) -> Iterator[str]:
    """The words beside each "with" that belongs to the denial."""
    denied = [span for one in _DENIED for span in meaning.places(piece, language, one)]
    yield from _beside_colon(piece, denied)
    for start, end in meaning.places(piece, language, "with"):
        if language in _BEHIND:
            yield _MARK.split(piece[:start])[-1]
        elif _is_of_denial(piece, start, denied, language):
            yield piece[end : _end(piece, end, language)]
    for found in _GLUED.finditer(piece) if language == "tr" and denied else ():
        if _may_be_name(found[0], language):
            yield _MARK.split(piece[: found.end()])[-1]


def _beside_colon(piece: str, denied: list[tuple[int, int]]) -> Iterator[str]:
    """What stands before or behind a colon or dash, on the other side of which is a denial."""
    mark = _COLON.search(piece)
    if mark and denied:
        before, behind = piece[: mark.start()], piece[mark.end() :]
        is_behind = min(denied)[0] > len(before)
        yield _MARK.split(before if is_behind else behind)[-1 if is_behind else 0]


def _is_of_denial(piece: str, start: int, denied: list[tuple[int, int]], language: str) -> bool:
    """Whether the denial is still to come, or stands before it with nothing joined between."""
    before = [end for _, end in denied if end <= start]
    if not before:
        return True
    between = piece[max(before) : start]
    joined = any(True for one in ("and", "because", "but")
                 for _ in meaning.places(between, language, one))  # fmt: skip
    return not (joined or _MARK.search(between))


def _end(piece: str, start: int, language: str) -> int:
    leads = {at for at, _ in meaning.places(piece, language, "with")}
    spans = (at for one in _ENDS for at, _ in meaning.places(piece, language, one))
    spans = (at for at in spans if at not in leads)
    mark = _MARK.search(piece, start)
    ends = [*(at for at in spans if at >= start), mark.start() if mark else len(piece)]
    return min(ends)


def _may_be_name(word: str, language: str) -> bool:
    return len(fold(word)) >= _SHORTEST and _is_unknown(word, language)


def _is_unknown(word: str, language: str) -> bool:
    said = fold(word).casefold()
    return is_all_letters(said) and said not in _known(language)


@cache
def _known(language: str) -> frozenset[str]:
    """The words that a panel's mail is written in."""
    lists = (one for spoken in (language, "en") for one in ballot_signs.words_of(spoken).values())
    said = (word for phrases in lists for one in phrases for word in WORD.findall(fold(one)))
    return wordlists.vocabulary(language, frozenset()) | {one.casefold() for one in said}
