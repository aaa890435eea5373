"""What a city calls confidential: an organizer must know, for what cities tell may be published.

Invariant: a notice that stands below every mail is none; each other sentence goes to a person.
"""

import re
from collections.abc import Iterable

from intake.applications import Application
from intake.conversation import sentences
from intake.conversation.intents import courtesy
from intake.conversation.people import endings
from intake.conversation.questions.taking import NAMED
from intake.conversation.spelling import fold
from intake.conversation.turns import Hearing

_BEHIND = re.compile(r"\s*(?:[,;:(\[،、，；：（]|\s[-–—]\s)")
"""Where what is said behind a name or an office begins."""
MOST = 40
"""Sentences of a message that are looked through."""


def told(hearing: Hearing, application: Application) -> tuple[str, ...]:
    """The sentences above the signature that ask for it, in the writer's own words."""
    body, _ = endings.closing(hearing.message.reply, hearing.language)
    said = sentences.split(body, hearing.language)[:MOST]
    names = [one.words for one in application.current.values() if one.question in NAMED]
    return tuple(hearing.own(one) for one in said if _confides(one, names, hearing.language))


def _confides(sentence: str, names: Iterable[str], language: str) -> bool:
    """Whether it does without its name and its office ("head of the secret archive").

    Of either only the first stretch is left out: behind it a wish may stand ("…, keep it secret").
    """
    if not courtesy.confides(sentence, language):
        return False
    left = fold(sentence)
    for name in (_BEHIND.split(fold(one), maxsplit=1)[0] for one in names):
        if name and not courtesy.pleads(name, language):
            left = left.replace(name, " ")
    return courtesy.confides(left, language)
