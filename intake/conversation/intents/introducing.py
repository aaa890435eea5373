"""Whether a question is only what this is, which the first letter answers whole.

Invariant: whoever asks for more than that in the same sentence is answered by a person.
"""

from intake.conversation.intents import substance
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import Room, listed, tables
from intake.conversation.spelling import fold

_ROOM: Room = "intents"
_FILE = "introducing.toml"


def asks(sentence: str) -> bool:
    """ "Hello, what is this?", with a greeting before it or not, and nothing else.

    In whatever language: it may stand before a message in another one.
    """
    said = plain(sentence)
    return any(_asks(said, language) for language in tables(_ROOM, _FILE))


def _asks(said: str, language: str) -> bool:
    whole = listed(_ROOM, _FILE, language, "about")
    return any(whole.is_all(fold(one)) for one in (substance.after_greeting(said, language), said))
