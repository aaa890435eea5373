"""A question of what comes behind a yes: when the decision is known, what happens next.

Invariant: every word of such a question is known; one that may be of what was shown is none.
"""

from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.intents.courtesy import plain
from intake.conversation.spelling import words_of

_listed = partial(phrasefiles.listed, "city", "afterwards_words.toml")
LONGEST = 120


def is_asked(words: str, language: str) -> bool:
    """Whether a sentence asks that and says no more."""
    text = plain(words)
    if len(text) > LONGEST or not _listed(language, "asked").found(text):
        return False
    return not words_of(_listed(language, "asked", "beside").without(text))
