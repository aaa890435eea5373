"""The yes of who was asked about a person, where they say that it is they themselves.

Invariant: it is one only where every word of the mail is one of such a yes; an address that is no
longer theirs, or somebody else's, and a doubt keep any yes to such a letter from counting.
"""

from intake.applications import Pending
from intake.conversation import phrasefiles
from intake.conversation.city import waiting
from intake.conversation.city.contacts import welcoming
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.intents import Intent
from intake.conversation.spelling import squeeze
from intake.conversation.turns import Hearing

FILE = "oneself_words.toml"


def yes(pending: Pending | None, hearing: Hearing) -> tuple[Intent, ...]:
    """The yes to "do you know this person?" of who says "that is me", else none."""
    text, language = hearing.message.reply, hearing.language
    if pending is None or pending.kind not in waiting.ABOUT_PEOPLE:
        return ()
    is_yes = welcoming.is_yes(text, language, FILE)
    return (Intent(kind="confirm", words=squeeze(text)),) if is_yes else ()


def is_doubted(pending: Pending, hearing: Hearing) -> bool:
    """Whether a mail about a person says of the address that it is not, or may not be, theirs."""
    if pending.kind not in waiting.ABOUT_PEOPLE:
        return False
    said, language = plain(hearing.message.reply), hearing.language
    return phrasefiles.listed("city.contacts", FILE, language, "open").found(said)
