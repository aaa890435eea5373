"""A denial that holds up to some day only, or from some year on: "I had no money until last year."

Invariant: what was denied until then is a tie since, and what is denied since a year may be one
before it: both are asked; what is denied until now is none.
"""

import re

from intake.answers import folding
from intake.conversation import phrasefiles
from intake.conversation.panelist.declaring import meaning
from intake.conversation.phrases import blanked
from intake.conversation.spelling import fold, words_of

_FILE = "dealings_words.toml"
_MOST_WORDS, _MOST_UNSPACED = 5, 9
"""Words, or signs without blanks, of a part that only says until when ("Until last year, I …")."""
_NUMBERED = re.compile(r"(?<!\d)\d{1,2}\W{0,2}[^\W\d]{0,2}\s*$")
"""A city's number stands before the word where it makes a range: "1 bis 4", "4'e kadar"."""
_YEAR_BEHIND = re.compile(r"\W*(?:\w+\s+)?(?:19|20)\d\d(?!\d)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(?:19|20)\d\d\W{0,2}[^\W\d]{0,4}\s*$")


def is_denied(piece: str, language: str) -> bool:
    """Whether a part of it denies something up to a day that is not this one, or since a year."""
    parts = [
        fold(folding.clean(one)) for one in meaning.parts(piece, language) if folding.words(one)
    ]
    for at, one in enumerate(parts):
        if _is_until(one, language) or _is_of_year(one, "since", language):
            beside = parts[at : at + 2] if _is_short(one) else [one]
            if any(_denies(each, language) for each in beside):
                return True
    return False


def _is_until(said: str, language: str) -> bool:
    words = words_of(said)
    far = phrasefiles.listed("panelist.declaring", _FILE, language, "so_far").finditer(said, words)
    left = blanked(said, (one.span() for one in far))
    ends = phrasefiles.listed("panelist.declaring", _FILE, language, "until").finditer(left)
    if any(not _NUMBERED.search(left[: one.start()]) for one in ends):
        return True
    return _is_of_year(left, "before", language)


def _is_of_year(said: str, name: str, language: str) -> bool:
    """Whether a year stands beside a word of that list."""
    found = phrasefiles.listed("panelist.declaring", _FILE, language, name).finditer(said)
    return any(
        _YEAR_BEHIND.match(said, one.end()) or _YEAR_BEFORE.search(said[: one.start()])
        for one in found
    )


def _is_short(said: str) -> bool:
    if folding.is_unspaced(said):
        return len(said.strip()) <= _MOST_UNSPACED
    return len(said.split()) <= _MOST_WORDS


def _denies(said: str, language: str) -> bool:
    if phrasefiles.listed("panelist.declaring", _FILE, language, "never").found(said):
        return True
    return bool(meaning.meanings(said, language, ("no_conflict", "no_tie")))
