"""A mail that gives the application up in a whole sentence: "We are not taking part any more".

Invariant: it says nothing else but its manners, asks and quotes nothing, and comes from somebody
who is on the file by now; nothing is withdrawn without one more word.
"""

import re
from functools import partial

from intake.conversation import phrasefiles, sentences
from intake.conversation.city import answering, wishes
from intake.conversation.intents import courtesy, framing, substance
from intake.conversation.intents.courtesy import plain
from intake.conversation.people import endings
from intake.conversation.turns import Hearing, Notes, Outcome

_listed = partial(phrasefiles.listed, "city", "leaving_words.toml")
_LONGEST = 400
"""Characters of a mail that does no more."""
_QUOTED = re.compile(r"[\"«»„“”‹›「」『』《》]|(?<!\w)['‘]|(?m:^\s*>)")


def heard(notes: Notes, hearing: Hearing) -> Outcome | None:
    """What such a mail comes to: whether to withdraw is asked."""
    message = hearing.message
    if hearing.dossier.application is None or message.edits or message.attachments:
        return None
    if hearing.heading or not gives_up(message.reply, hearing.language):
        return None
    signed = answering.signed(notes, hearing)
    return wishes.withdraw(notes, hearing) + signed


def gives_up(text: str, language: str) -> bool:
    """Whether a mail is one such sentence, or more, and manners."""
    if len(text) > _LONGEST or _QUOTED.search(text):
        return False
    said = sentences.split(endings.closing(text, language)[0], language)
    beside = [one for one in said if not _is_whole(one, language)]
    return len(beside) < len(said) and not courtesy.without_mere(beside, language)


def _is_whole(words: str, language: str) -> bool:
    text = plain(words)
    if framing.ends_asking(text, language):
        return False
    said = substance.after_greeting(text, language)
    return courtesy.covers(_listed(language, "whole"), said)
