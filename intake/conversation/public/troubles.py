"""Mails of the public's that say that a page, form or letter of ours fails: a person reads them.

Invariant: it takes both the thing and, in the same sentence, that something of it is not as it
should be; what else the mail is stays as it was.
"""

from intake import languages
from intake.consultation import links
from intake.conversation import phrasefiles, sentences
from intake.conversation.public import beside, reading
from intake.conversation.spelling import fold
from intake.messages import Message


def said(message: Message, language: str) -> str:
    """The sentences that tell of such a trouble; "" where none does."""
    told = beside.written(links.blanked(reading.own_words(message)), language)
    return "\n".join(one for one in told if _is_trouble(fold(one)))


def _is_trouble(sentence: str) -> bool:
    if not _is_any("things", sentence):
        return False
    return _is_any("fails", sentence) or any(
        sentences.denies(sentence, one) for one in languages.all_read()
    )  # one sentence seldom tells its language


def _is_any(meaning: str, sentence: str) -> bool:
    known = phrasefiles.in_any_language("public", "troubles.toml", meaning)
    return any(one.found(sentence) for one in known)
