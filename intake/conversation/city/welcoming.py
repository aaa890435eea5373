"""The yes of a mailbox in words of its own: "Ja, das bin ich, bitte künftig hierher".

Invariant: it is one only where it begins with a yes and every word of the mail is one of such a
yes; what asks, denies or hangs on something is asked again.
"""

from intake.applications import Pending
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import assent
from intake.conversation.intents.courtesy import PUNCTUATION, plain
from intake.conversation.intents.intents import Intent, is_question
from intake.conversation.people import signatures
from intake.conversation.phrases import Phrases, blanked
from intake.conversation.spelling import squeeze, words_of
from intake.conversation.turns import Hearing

FILE = "welcoming_words.toml"
LONGEST = 200
"""Characters of a mail that says yes and no more."""


def yes(pending: Pending | None, hearing: Hearing) -> tuple[Intent, ...]:
    """The yes to "shall our letters come here?", else none."""
    text = hearing.message.reply
    if pending is None or pending.kind != "mailbox" or not is_yes(text, hearing.language):
        return ()
    return (Intent(kind="confirm", words=squeeze(text)),)


def is_yes(text: str, language: str) -> bool:
    """Whether a mail above its closing is nothing but a yes in whatever known words."""
    body, _ = signatures.closing(text, language)
    said = [plain(one) for one in sentences.split(body, language)]
    if not said or len(body) > LONGEST or any(_asks(one, language) for one in said):
        return False
    is_led = _listed("yes", language).starts(said[0].lstrip(PUNCTUATION))
    return is_led and not any(words_of(_left(one, language)) for one in said)


def _asks(text: str, language: str) -> bool:
    return is_question(text, language) or assent.asks(text, language)


def _left(text: str, language: str) -> str:
    """The words of none of the lists."""
    known = _listed("beside", language)
    spans = [one.span() for one in known.finditer(text, words_of(text))]
    return blanked(text, spans).strip(PUNCTUATION)


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("city", FILE, language, meaning)
