"""Mails of the public's that say that a page, form or letter of ours fails: a person reads them.

Invariant: it takes both the thing and, in the same sentence, that it fails, or does not do what it
should; praise and thanks are none, and what else the mail is stays as it was.
"""

from functools import partial

from intake.consultation import links
from intake.conversation import phrasefiles, sentences
from intake.conversation.public import beside, reading
from intake.conversation.spelling import fold
from intake.messages import Message

FILE = "troubles.toml"
_listed = partial(phrasefiles.listed, "public", FILE)


def said(message: Message, language: str) -> str:
    """The sentences that tell of such a trouble; "" where none does."""
    told = beside.written(links.blanked(reading.own_words(message)), language)
    return "\n".join(one for one in told if _is_trouble(fold(one)))


def _is_trouble(sentence: str) -> bool:
    """Whether it is told in any language: one sentence seldom tells its own."""
    return any(_is_told(sentence, one) for one in phrasefiles.tables("public", FILE))


def _is_told(sentence: str, language: str) -> bool:
    sentence = _listed(language, "harmless").without(sentence)
    if not _listed(language, "things").found(sentence):
        return False
    is_denied = _listed(language, "works").found(sentence) and sentences.denies(sentence, language)
    return is_denied or _listed(language, "fails").found(sentence)
