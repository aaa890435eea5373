"""Questions whether a line is public, that wish nothing: "Will line 3 stay visible?"

Invariant: every word of such a question is known; one that is not may wish, deny or reproach.
"""

from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.phrases import Phrases
from intake.conversation.titled.lines import unpublishing_numbers
from intake.conversation.titled.lines.unpublishing_words import listed


def only_asks(said: str, language: str) -> bool:
    """Whether a (plain) sentence only asks whether lines are seen, or stay so."""
    seen = _listed("seen", language)
    if not (intents.is_question(said, language) and seen.found(said)):
        return False
    if sentences.denies(said, language):
        return False
    rest = unpublishing_numbers.FOUND.sub(lambda one: " " * len(one[0]), said)
    known = (seen, _listed("frame", language), listed("line", language), listed("page", language))
    return courtesy.beside("".join(map(min, *(one.without(rest) for one in known))), language) == 0


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "looking_words.toml", language, meaning)
