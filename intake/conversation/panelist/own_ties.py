"""Words in a reason by which a panelist speaks of their own kin, firm or work for the city.

Invariant: they settle nothing; what somebody else says, between quotation marks, is none of them.
"""

import re

from intake.conversation import phrasefiles, phrases, sentences
from intake.conversation.ballots import named_cities
from intake.conversation.panelist import meaning, weighing
from intake.conversation.spelling import cleaned

_FILE = "own_ties_words.toml"
_DENIALS = ("no_conflict", "no_tie")
_QUOTED = re.compile(
    r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」|『[^『』]*』|\"[^\"]*\"|‘[^‘’]*’"
)


def are_told(piece: str, language: str) -> bool:
    """Whether a tie of the writer's own to the city that is judged may be told."""
    if weighing.asks(piece, language) or meaning.meanings(piece, language, _DENIALS):
        return False
    return _says("kin", cleaned(_own(piece)), language) or are_worked(piece, language)


def are_related(piece: str, language: str) -> bool:
    """The same of a sentence apart: kin in it must be said to have to do with a city."""
    if are_worked(piece, language):
        return True
    is_of_city = _says("office", cleaned(_own(piece)), language)
    return is_of_city and not named_cities.found(piece, language) and are_told(piece, language)


def are_worked(piece: str, language: str) -> bool:
    """The same, of what they or a firm of theirs did, whatever their kin may be."""
    if weighing.asks(piece, language) or meaning.meanings(piece, language, _DENIALS):
        return False
    own = _own(piece)
    said = cleaned(own)
    if _says("firm", said, language):
        return True
    clauses = [said, *map(cleaned, sentences.between_marks(own))]
    return any(_says("deed", one, language) and not _is_denied(one, language) for one in clauses)


def _own(piece: str) -> str:
    """The piece without what is quoted in it."""
    return phrases.blanked(piece, (one.span() for one in _QUOTED.finditer(piece)))


def _is_denied(clause: str, language: str) -> bool:
    return _says("never", clause, language)


def _says(name: str, said: str, language: str) -> bool:
    return phrasefiles.listed("panelist", _FILE, language, name).found(said)
