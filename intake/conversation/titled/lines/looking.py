"""Questions whether a line is public, that wish nothing: "Will line 3 stay visible?"

Invariant: every word of such a question is known; one that is not may wish, deny or reproach.
"""

import re
from collections.abc import Iterable

from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.phrases import Phrases
from intake.conversation.titled.lines import unpublishing_numbers
from intake.conversation.titled.lines.unpublishing_words import listed

_DISMAY = re.compile("[?？؟]\\s*[!！]|[!！]\\s*[?？؟]")


def only_asks(said: str, language: str) -> bool:
    """Whether a (plain) sentence only asks whether lines are seen, or stay so."""
    seen = _listed("seen", language)
    if not (intents.is_question(said, language) and seen.found(said)):
        return False
    is_leave = _listed("leave", language).found(said)
    if is_leave or sentences.denies(said, language) or _DISMAY.search(said):
        return False
    known = (seen, _listed("frame", language), listed("line", language), listed("page", language))
    return _is_known(said, known, language)


def asks_off(said: str, language: str) -> bool:
    """Whether a (plain) question asks nothing but whether, or how, one line may be taken off."""
    removing = (listed("remove", language), listed("hide", language))
    may = _listed("may", language)
    if not may.found(said) or not any(one.found(said) for one in removing):
        return False
    others = (listed(one, language) for one in ("line", "page", "around"))
    is_numbered = unpublishing_numbers.is_numbered(said, language)
    return is_numbered and _is_known(said, (may, *removing, *others), language)


def wants_none(said: str, language: str) -> bool:
    """Whether a (plain) sentence behind such a question says that it should not be so."""
    return _listed("unwanted", language).found(said)


def _is_known(said: str, known: Iterable[Phrases], language: str) -> bool:
    """Whether nothing stands in it but numbers of lines, manners and these words."""
    rest = unpublishing_numbers.FOUND.sub(lambda one: " " * len(one[0]), said)
    return courtesy.beside("".join(map(min, *(one.without(rest) for one in known))), language) == 0


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "looking_words.toml", language, meaning)
