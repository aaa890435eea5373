"""Who writes, in which office and by whose leave, in one sentence: "Jane Doe, CIO, sent by …".

Invariant: a name is the writer's only where a mandate that was given to them follows it, never
where they may have given it; what is not taken so is told to them.
"""

from dataclasses import dataclass

from intake.answers.lexicon import lexicon, split
from intake.conversation.people import people
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import words_of

_COMMAS = ",，、،"
_GIVEN, _GIVERS = frozenset({"given", "mandated"}), frozenset({"granter", "body"})
_ENDS = " .!。"


@dataclass(frozen=True, kw_only=True)
class Told:
    """Somebody and the words about them, with what the sentence says of a mandate behind it."""

    person: Person
    head: Piece
    mandate: Piece


def read(sentence: Piece, language: str) -> Told | None:
    """Somebody with an office whom a comma parts from a mandate; None for any other sentence."""
    marks = [place for place, sign in enumerate(sentence.text) if sign in _COMMAS]
    for mark in marks[1:]:
        head, mandate = sentence.part(0, mark), sentence.part(mark + 1)
        person = people.signed(head, language)
        if person.name and person.office and _GIVEN & _roles(mandate.text, language):
            return Told(person=person, head=head, mandate=mandate)
    return None


def holder(told: Told, language: str) -> Person:
    """Who holds the mandate beyond doubt: "authorised by the mayor" follows, and no more."""
    said = told.mandate.text.strip(_ENDS)
    agents = phrases(WORDS, "agents", language).finditer(said, words_of(said))
    first = min((one.start() for one in agents), default=len(said))
    before, behind = split(said[:first].lower()), split(said[first:].lower())
    given = lexicon("mandates", language).of(before or behind[-1:])
    is_given = bool(_GIVEN.intersection(given)) and not any(one in said for one in _COMMAS)
    return told.person if is_given and _GIVERS & _roles(said, language) else NOBODY


def is_giver(told: Told, language: str) -> bool:
    """Whether somebody gave the mandate: "has authorised us" follows, and no more."""
    said = split(told.mandate.text.lower())
    found = list(lexicon("mandates", language).finds(said))
    given = min((place for place, _, names in found if _GIVEN & set(names)), default=len(said))
    is_ours = any(place > given and "mine" in names for place, _, names in found)
    return is_ours and not any(one in said for one in _COMMAS)


def _roles(text: str, language: str) -> frozenset[str]:
    """What the longest phrases of some words say of a mandate."""
    found = lexicon("mandates", language).finds(split(text.lower()))
    return frozenset(name for _, _, names in found for name in names)
