"""An office out of the sentence that says who holds it: "J'occupe la fonction de directrice".

Invariant: only words that lead to an office or close it are cut, and an office is left.
"""

from intake.conversation.phrasefiles import Room, listed
from intake.conversation.spelling import fold

_ROOM: Room = "people"
_FILE = "framed_words.toml"
_EDGES, _STOPS = " ,;:'’", " .。।"


def without(office: str, language: str) -> str:
    """The office without its frame; the words themselves where there is none."""
    said = _unled(office, ("openings", "joints"), language)
    folded = fold(said).casefold()
    closings = listed(_ROOM, _FILE, language, "closings", is_alone=True)
    for one in closings.finditer(folded) if len(folded) == len(said) else ():
        if one.start() and not folded[one.end() :].strip(_STOPS):
            said = said[: one.start()].strip(_EDGES)
            break
    return said


def _unled(text: str, keys: tuple[str, ...], language: str) -> str:
    """The text behind such words at its beginning, one list after the other."""
    for key in keys:
        folded = fold(text).casefold()
        if len(folded) != len(text):
            break  # "İ" is two letters when it is small
        heads = listed(_ROOM, _FILE, language, key, is_alone=True).heads(folded)
        end = max((one.end() for one in heads), default=0)
        text = text[end:].lstrip(_EDGES) or text
    return text
