"""What is left for a person of a mail whose answers were read: not what only leads up to them.

Invariant: a sentence is passed over only where each of its words is one of such a sentence; a word
more, a denial or a plea, and a person reads it.
"""

from collections.abc import Sequence
from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy
from intake.conversation.intents.courtesy import LAST_QUESTION, LONGEST, PUNCTUATION
from intake.conversation.phrases import Phrases, any_found
from intake.conversation.sentences import WORDS

_listed = partial(phrasefiles.listed, "city", "following_words.toml")
_TELLING = ("negators", "contrasts")


def left(unplaced: Sequence[str], language: str) -> tuple[str, ...]:
    """Those of the sentences that nobody took which say something beside the answers."""
    return tuple(one for one in unplaced if not _is_beside(one, language))


def _is_beside(sentence: str, language: str) -> bool:
    text = courtesy.plain(sentence)
    is_receipt = courtesy.says(text, "talk.acknowledging", language)
    is_mere = is_receipt and courtesy.acknowledges(sentence, language)
    return is_mere or _only_leads(text, language)


def _only_leads(text: str, language: str) -> bool:
    if len(text) > LONGEST or LAST_QUESTION.search(text) or any(map(str.isdigit, text)):
        return False
    told = any_found(WORDS, _TELLING, text, language)
    if told or _listed(language, "pleas").found(text):
        return False
    if courtesy.covers(_listed(language, "whole"), text):
        return True
    names = _listed(language, "answers").found(text)
    return names and not _without(
        _listed(language, "answers"), _without(_listed(language, "beside"), text)
    )


def _without(known: Phrases, text: str) -> str:
    return known.without(text).strip(PUNCTUATION)
