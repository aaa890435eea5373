"""Good wishes, thanks, honour and joy that say nothing else, at whatever length.

Invariant: every word of such a sentence stands in a list; one that does not makes more of it.
"""

from functools import partial

from intake.conversation import phrasefiles, phrases
from intake.conversation.phrases import Phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, words_of

_listed = partial(phrasefiles.listed, "intents", "manners.toml")

_THANKS = ("talk.thanks", "talk.greetings")


def is_all(text: str, language: str, *others: Phrases) -> bool:
    """Whether a (plain) text wishes, thanks or rejoices, or says one of the others, and no more."""
    cheers, joys = _listed(language, "cheers"), _listed(language, "joys")
    if any(map(str.isdigit, text)) or "@" in text:
        return False
    if not any(one.found(text) for one in (cheers, joys, *others)):
        return False
    people = () if joys.found(text) else (_listed(language, "people"),)
    return not words_of(_rest(text, language, *people, *others))


def adds(text: str, language: str) -> bool:
    """Whether more than one word stands behind an "and" that is none of these."""
    joint = next(_listed(language, "and").finditer(text), None)
    return joint is not None and count(_rest(text[joint.end() :], language)) > 1


def _rest(text: str, language: str, *others: Phrases) -> str:
    """What no list holds of it."""
    listed = (_listed(language, one) for one in ("cheers", "joys", "beside"))
    return "".join(map(min,
        phrases.without("intents", _THANKS, text, language),
        phrases.without(WORDS, ("small_words",), text, language),
        *(one.without(text) for one in (*listed, *others)),
    ))  # fmt: skip
