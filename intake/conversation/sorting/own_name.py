"""The writer's own name in a sentence, as their mail program or their profile has it.

Invariant: only the whole name is told by it; a sentence that speaks of that person is left.
"""

import re

from intake.answers import folding
from intake.answers.values import Place, Unclear
from intake.conversation.intents import undersigned
from intake.conversation.people import called, signatures
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import View
from intake.conversation.questions.taking import CITY
from intake.conversation.sentences import WORDS, Piece

_SET_OFF = re.compile(r"\s*[,，、،(]|\s+[-–—]\s")
_ENDS = " \t.!。।！*_"


def told(sentence: Piece, writer: str, language: str) -> Person:
    """The writer by name before a comma or alone, the office beside it, and what else is said."""
    mark = _SET_OFF.search(sentence.text)
    end = mark.start() if mark else len(sentence.text)
    name = sentence.part(0, len(sentence.text[:end].rstrip(_ENDS)))
    if not is_own(name.text, writer, language):
        return NOBODY
    after = sentence.part(end)
    if _is_spoken_of(name.text, after.text.lstrip(" ,，、،"), language):
        return NOBODY
    return called.beside(name, after, language) if mark else Person(name=name)


def is_own(text: str, writer: str, language: str) -> bool:
    """Whether the words are a full name, and all of them in what the writer is called."""
    known = undersigned.words_of_name(writer)
    said = [folding.key(one) for one in text.split()]
    return signatures.is_name(text, language) and all(one in known for one in said)


def holds_place(name: str, known: View) -> bool:
    """Whether a word of it is the city's own ("Linz Digital"), or all of it a place, or several."""
    place = choosing.read(known, CITY, name)
    is_ours = any(folding.key(one) in known.ours for one in name.split())
    if isinstance(place, Unclear):
        return is_ours or len(place.candidates) > 1
    return is_ours or (isinstance(place, Place) and place.known)


def _is_spoken_of(name: str, after: str, language: str) -> bool:
    """Whether somebody else writes in that mailbox: "Lena Kraus, my predecessor, …"."""
    is_told = phrases(WORDS, "relatives", language).starts(after)
    return is_told or signatures.is_pointed(name, after, language)
