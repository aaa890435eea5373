"""What else a mail says that keeps its yes from counting.

Invariant: a yes settles something only where nothing beside it denies or puts off; and something
that binds only where nothing asks, sets a condition or remains unread, but for what comes next.
Doubt is asked about again.
"""

from collections.abc import Collection, Sequence

from intake.applications import Pending
from intake.conversation import sentences
from intake.conversation.city import afterwards, confirming, waiting
from intake.conversation.city.contacts import fitting, oneself, welcoming
from intake.conversation.intents import assent, courtesy
from intake.conversation.intents.courtesy import plain, says
from intake.conversation.intents.intents import Intent
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import phrases
from intake.conversation.turns import Hearing, Notes, Outcome

_UNSURE = frozenset({"question", "help", "more_time"})
"""Who wishes for these has not made up their mind."""
WORDS = frozenset({"confirm", "deny"})


def hold(
    notes: Notes,
    hearing: Hearing,
    found: Sequence[Intent],
    heard: Outcome,
    rest: Collection[str],
) -> Outcome | None:
    """What a doubtful yes is answered with: the form or the question once more; None if it holds.

    `found` is all that the mail wishes, `heard` what its answers came to, `rest` what nothing read.
    """
    pending = waiting.meant(notes.application, hearing)
    said = [one.words for one in found if one.kind in WORDS]
    if pending is None or not is_doubted(pending, hearing, found, heard, rest):
        return None
    is_shown = bool(heard.understood or heard.misread or rest)
    again = confirming.reserve(notes, hearing) or waiting.ask_again(pending, hearing)
    return again + Outcome(unplaced=() if is_shown else tuple(dict.fromkeys(said)))


def is_doubted(
    pending: Pending,
    hearing: Hearing,
    found: Sequence[Intent],
    heard: Outcome,
    rest: Collection[str],
) -> bool:
    """Whether the mail says a yes, and something beside it that keeps it from counting."""
    language = hearing.language
    kinds = {one.kind for one in found if not _is_of_next(pending, one.words, language)}
    if "confirm" not in kinds:
        return False
    if "deny" in kinds or puts_off(_beside_questions(pending, hearing), language):
        return True
    if oneself.is_doubted(pending, hearing):
        return True
    if pending.kind not in confirming.BINDING:
        return False
    if kinds & _UNSURE or heard.misread or rest:
        return True
    said = _said(hearing, found)
    if all(assent.only_looked(plain(one), language) for one in said):
        return True
    if any(_is_of_others(one, language) for one in said) or _only_received(said, language):
        return True
    beside = [one for one in heard.unplaced if not _is_of_next(pending, one, language)]
    if _reserves(beside, language):
        return True
    return pending.kind == "withdraw" and bool(heard.understood or not _is_plain(said, language))


def _is_of_next(pending: Pending, words: str, language: str) -> bool:
    """Whether they only ask what comes after handing in, which is no doubt of it."""
    return pending.kind == "submit" and afterwards.is_asked(words, language)


def _said(hearing: Hearing, found: Sequence[Intent]) -> list[str]:
    """Every yes of the mail, and one in its subject."""
    language = hearing.language
    every = sentences.split(hearing.message.reply, language)
    said = [one for one in every if assent.told(plain(one), language) == "confirm"]
    return [*said, *(one.words for one in found if one.kind == "confirm")]


def _beside_questions(pending: Pending, hearing: Hearing) -> str:
    """What the mail says without its questions on what comes next.

    Of a mailbox, without those on what may be corrected later.
    """
    text, language = hearing.message.reply, hearing.language
    every = sentences.split(text, language)
    if pending.kind not in fitting.ASKING:
        kept = [one for one in every if not _is_of_next(pending, one, language)]
        return text if len(kept) == len(every) else "\n".join(kept)
    return "\n".join(one for one in every if not welcoming.asks_to_correct(one, language))


def puts_off(text: str, language: str) -> bool:
    """Whether any sentence promises word for later, or asks to wait."""
    return any(says(plain(one), "words.later", language) for one in sentences.split(text, language))


def _reserves(said: Collection[str], language: str) -> bool:
    """Whether a yes holds only for what else there is ("otherwise all is correct")."""
    return any(
        says(plain(one), "words.reserving", language) and not courtesy.is_courtesy(one, language)
        for one in said
    )


def _is_of_others(words: str, language: str) -> bool:
    """Whether a yes is somebody else's ("the minister confirms")."""
    return phrases(TABLE, "frames.others", language).starts(plain(words))


def _only_received(said: Sequence[str], language: str) -> bool:
    """Whether a yes only says that our letter came ("we confirm receipt of your mail")."""
    return any(says(plain(one), "words.received", language) for one in said)


def _is_plain(said: Sequence[str], language: str) -> bool:
    """Whether a yes is one to a question, not only praise of a form ("No mistakes", "Correct")."""
    return any(assent.is_plain(plain(one), language) for one in said)
