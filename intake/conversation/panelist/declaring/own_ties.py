"""Words in a reason by which a panelist speaks of their own kin, firm or work for the city.

Invariant: they settle nothing; what somebody else says, between quotation marks, is none of them.
"""

import re

from intake.conversation import phrasefiles, phrases, sentences
from intake.conversation.ballots import named_cities
from intake.conversation.panelist.declaring import meaning, weighing
from intake.conversation.spelling import cleaned

_FILE = "own_ties_words.toml"
_DENIALS = ("no_conflict", "no_tie")
_MOST_BETWEEN = 4
"""Words between what binds somebody and the name of the city."""
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


def are_bound(piece: str, language: str, before: str, behind: str = "") -> bool:
    """The same of a sentence apart that speaks of the city judged, by what it is or is of it.

    Where a city is named, only what leads right to the first name (its words `before` that), stands
    around it, or right `behind` it as nobody speaks of others, binds.
    """
    said = cleaned(_own(piece))
    if before or behind:
        return not weighing.asks(piece, language) and (
            _ends_bound(cleaned(before), language)
            or _is_around(said, len(cleaned(before)), language)
            or _begins_bound(cleaned(behind), language)
        )
    if named_cities.found(piece, language) or not _says("here", said, language):
        return False
    return are_told(piece, language) or _is_held(said, language)


def _ends_bound(said: str, language: str) -> bool:
    known = phrasefiles.listed("panelist.declaring", _FILE, language, "deed", "bond", "firm")
    left = [said[one.end() :].strip() for one in known.finditer(said)]
    is_bound = any(not one or _is_of_city(one, language) for one in left)
    return is_bound and not _is_denied(said, language)


def _is_around(said: str, at: int, language: str) -> bool:
    """Whether what binds begins before the city, which stands there, and ends behind it."""
    known = phrasefiles.listed("panelist.declaring", _FILE, language, "deed", "bond")
    found = [one for one in known.finditer(said) if one.start() < at < one.end()]
    is_around = any(len(sentences.between_marks(one[0])) == 1 for one in found)
    return is_around and not _is_denied(said, language)


def _begins_bound(behind: str, language: str) -> bool:
    """Whether words of one's own stand behind the city and what ends its name ("市の")."""
    own = phrasefiles.listed("panelist.declaring", _FILE, language, "own_behind", is_alone=True)
    starts = (one.start() for one in own.finditer(behind))
    is_bound = any(len(behind[:at].split()) <= 1 for at in starts)
    return is_bound and not _is_denied(behind, language)


def _is_of_city(said: str, language: str) -> bool:
    """Whether hardly more than "the city of" stands there."""
    return len(said.split()) <= _MOST_BETWEEN and _says("office", said, language)


def _is_held(said: str, language: str) -> bool:
    """Whether they live in the city, hold an office of it, or advise it."""
    clauses = [said, *map(cleaned, sentences.between_marks(said))]
    return any(_says("bond", one, language) and not _is_denied(one, language) for one in clauses)


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
    return phrasefiles.listed("panelist.declaring", _FILE, language, name).found(said)
