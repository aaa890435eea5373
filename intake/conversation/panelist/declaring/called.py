"""Whether a city is named in a panelist's words: as it is written, in other forms and languages.

Invariant: a name that is only a part of another word names nothing.
"""

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from intake.answers import folding
from intake.answers.folding import UNSPACED, is_unspaced, key
from intake.answers.geography import countries
from intake.conversation.ballots import named_cities
from intake.conversation.panelist.declaring import numbered
from intake.conversation.panelist.declaring.declared import Listed
from intake.remembering import remembered

_START, _END = rf"(?<![^\W{UNSPACED}])", rf"(?![^\W{UNSPACED}])"
"""Where a name begins and ends: scripts without spaces go on at once."""
_GENITIVE = re.compile(r"(?<=\w)['’]s(?!\w)")
_SHORT = 5
"""Letters from which on a city's name may end otherwise in a sentence."""

_VOWELS = ("a", "e", "i", "o", "u", "y")

_DENYING = frozenset(("no_conflict", "no_tie", "not", "no"))

_LABEL = 2
"""Letters of a standard's ID, which is in capitals whatever its writer does otherwise."""


def calls(piece: str, known: Sequence[str], language: str) -> bool:
    """Whether a city that goes by these names stands in it, by any name of any language."""
    if any(_is_named(piece, name) for name in known):
        return True
    return any(one.means(known) for one in named_cities.found(piece, language))


def of_list(piece: str, listed: Sequence[Listed], language: str) -> tuple[tuple[int, ...], bool]:
    """The applications a piece names, by name or number; and whether a number is not listed."""
    numbers = {one.number: one.application for one in listed}
    runs = numbered.runs(piece, language)
    said = [number for run in runs for number in numbered.numbers(run, language)]
    named = [one.application for one in listed if calls(piece, one.names, language)]
    by_number = [numbers[one] for one in said if one in numbers]
    return tuple(sorted({*named, *by_number})), any(one not in numbers for one in said)


def spots(text: str, known: Sequence[str], language: str) -> dict[tuple[int, int], bool]:
    """Where a city that goes by these names stands in it, in any form, and whether that is sure.

    A word that only begins as the name does may be another one.
    """
    found = {span: called for name in known for span, called in _spelled(text, name)}
    table = named_cities.found(text, language)
    return found | {(one.start, one.end): True for one in table if one.means(known)}


def _is_named(piece: str, name: str) -> bool:
    """Whether it stands there in any form; one in Latin letters keeps all of its own.

    So no port is Porto and Turkey is not Turku, though "portos" may be Porto.
    """
    wanted = key(name)
    is_whole = re.search(rf"{_START}{re.escape(wanted)}", _folded(piece)) is not None
    return names(piece, name) and (is_whole or not wanted.isascii())


def inflected(piece: str, listed: Sequence[Listed], said: Set[str]) -> tuple[int, ...]:
    """The applications whose Latin names may stand in it with another vowel at their end: "Gdyni".

    Enough for a tie, which can be seen and lifted; for no denial, if any is `said`. What names a
    country names none.
    """
    if said & _DENYING:
        return ()
    words = [one for one in folding.words(piece) if one.raw[0].isupper()]
    return tuple(
        one.application
        for one in listed
        if any(_is_inflected(word, name) for word in words for name in one.names)
    )


def _is_inflected(word: folding.Word, name: str) -> bool:
    stem = name[:-1]
    if not name.isascii() or len(name) < _SHORT or name[-1] not in _VOWELS:
        return False
    ends = _VOWELS if stem[-1] not in _VOWELS else ("", *_VOWELS)
    is_form = word.raw.startswith(stem) and word.folded in {key(stem + end) for end in ends}
    return is_form and countries.find(word.folded) is None


def _spelled(text: str, name: str) -> Iterator[tuple[tuple[int, int], bool]]:
    """Where the name stands word by word; in scripts without blanks, wherever it is written."""
    wanted = key(name)
    if not wanted or not names(text, name):
        return
    if is_unspaced(wanted):
        yield from ((one.span(), True) for one in re.finditer(re.escape(name), text))
        return
    words, count = folding.words(text), len(wanted.split())
    for place in range(len(words) - count + 1):
        start, end = words[place].start, words[place + count - 1].end
        if _is_written(text, start, name) and names(text[start:end], name):
            yield (start, end), spells(text[start:end], name)


def _is_written(text: str, start: int, name: str) -> bool:
    """Whether a word begins as names do there: large where the name is, unless all is small."""
    large = (one.raw[0].isupper() and len(one.raw) > _LABEL for one in folding.words(text))
    return text[start].isupper() == name[0].isupper() or not any(large)


def spells(piece: str, name: str) -> bool:
    """Whether a city's name stands in it just so."""
    wanted = key(name)
    return (
        bool(wanted)
        and re.search(rf"{_START}{re.escape(wanted)}{_END}", _folded(piece)) is not None
    )


def names(piece: str, name: str) -> bool:
    """Whether a city's name stands in it, also with another ending, as languages have it."""
    folded, wanted = _folded(piece), key(name)
    if not wanted:
        return False
    if is_unspaced(wanted):
        return wanted in folded
    return wanted[:-1] in folded and _form(wanted).search(folded) is not None


@lru_cache(maxsize=256)  # the names of one list, for each sentence of a mail
def _form(wanted: str) -> re.Pattern[str]:
    form = rf"{re.escape(wanted[:-1])}\w{{1,3}}" if len(wanted) >= _SHORT else re.escape(wanted)
    return re.compile(rf"{_START}{form}{_END}")


@remembered(64)
def _folded(piece: str) -> str:
    """Without the "'s" that English hangs on a name."""
    return key(_GENITIVE.sub("", piece))
