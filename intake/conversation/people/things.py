"""Words taken for a name or an office that tell of a paper or a machine: "Mail bounced".

Invariant: somebody who writes their family name with a capital is never held for a thing.
"""

from intake.conversation.phrasefiles import Room, listed
from intake.conversation.phrases import among, any_found
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, is_small

HEADED = ("offices", "more_offices", "institutions", "title_heads", "role_words")
"""The lists of which an office holds a word."""
_ROOM: Room = "people"
_FILE = "things_words.toml"


def is_no_name(words: str, language: str) -> bool:
    """Whether what stands where a name was asked is about a thing: "Stempel fehlt", "文件在法务部".

    In a script with capitals only where a word beside the thing is small.
    """
    if has_case(words) and not any(map(is_small, words.split())):
        return False
    said = fold(words).casefold()
    is_thing = listed(_ROOM, _FILE, language, "papers", "matters").found(said)
    return is_thing or _is_led(words, language)


def is_no_office(words: str, language: str) -> bool:
    """Whether a paper is told of, and no office."""
    said = fold(words)
    return listed(_ROOM, _FILE, language, "papers").found(said.casefold()) and not any_found(
        WORDS, HEADED, said, language
    )


def _is_led(words: str, language: str) -> bool:
    """Whether an article with a capital leads to a word without: "O servidor caiu"."""
    first, *others = words.split()
    is_article = first.istitle() and fold(first).casefold() in among(WORDS, "articles", language)
    return is_article and has_case(words) and bool(others) and is_small(others[0])
