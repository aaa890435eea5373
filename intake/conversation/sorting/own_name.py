"""The writer's own name where it is asked for, as their mail program or their profile has it.

Invariant: only words that are all of that name, and no place, are it.
"""

from intake.answers import folding
from intake.answers.geography import regions
from intake.answers.lexicon import listed
from intake.answers.values import Place, Unclear
from intake.conversation.intents import undersigned
from intake.conversation.people import signatures
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import View
from intake.conversation.questions.taking import CITY


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


def is_region(name: str, language: str) -> bool:
    """Whether words in capitals are no person's name but a region's ("Lagos State")."""
    said = f" {folding.key(name)} "
    before, behind = (
        (f" {folding.key(one)} " for one in listed("places", key, language))
        for key in ("region_before", "region_behind")
    )
    is_kind = said.startswith(tuple(before)) or said.endswith(tuple(behind))
    return is_kind or bool(regions.find(name))
