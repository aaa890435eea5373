"""An answer to what was asked before our letter about another person came between.

Invariant: only words that cannot be about that person are heard so; whether the person belongs to
the city is settled by a word to the letter that asks it, which is named once more and not again.
"""

from dataclasses import replace

from intake.applications import Application, Pending
from intake.conversation import phrasefiles, sentences
from intake.conversation.city import waiting
from intake.conversation.intents import intents
from intake.conversation.people import signatures
from intake.conversation.spelling import fold, words_of
from intake.conversation.turns import Hearing, Outcome, remark

FILE = "interposed_words.toml"
_WORDS = frozenset({"confirm", "deny"})


def heard(hearing: Hearing, application: Application) -> Hearing:
    """The message as an answer to the letter that put the last questions, if it is one."""
    letter, before = hearing.dossier.letter, _asked_before(hearing)
    if letter is None or not before or _put(hearing, application) is None:
        return hearing
    if not _may_answer(hearing, before):
        return hearing
    stood = replace(letter, questions=before, pending=None)
    return replace(hearing, dossier=replace(hearing.dossier, letter=stood))


def named(came: Hearing, hearing: Hearing, application: Application) -> Outcome:
    """That the person waits, where what came was heard as an answer to something before."""
    pending = waiting.meant(application, came) if hearing is not came else None
    return waiting.named(pending, hearing) + remark("word_there") if pending else Outcome()


def _asked_before(hearing: Hearing) -> tuple[str, ...]:
    return next(iter(hearing.dossier.earlier()), ())


def _may_answer(hearing: Hearing, before: tuple[str, ...]) -> bool:
    """Whether the message is an office where any words would answer: "Not ours" is none."""
    is_text = any(hearing.call.question(id).kind == "text" for id in before)
    return not is_text or signatures.is_office(hearing.message.reply, hearing.language)


def _put(hearing: Hearing, application: Application) -> Pending | None:
    """The person our letter asks about, where the message says nothing of them."""
    pending = waiting.meant(application, hearing)
    if pending is None or pending.kind not in waiting.ABOUT_PEOPLE or hearing.is_late:
        return None
    text, language = hearing.message.reply, hearing.language
    said = tuple(sentences.split(text, language))
    if not said or hearing.message.passed or hearing.message.doubted:
        return None
    if phrasefiles.listed("city", FILE, language, "person").found(fold(text)):
        return None
    found = intents.find(said, language=language)
    is_word = any(one.kind in _WORDS for one in found) or intents.refuses_first(said[0], language)
    return None if is_word or _names(text, pending) else pending


def _names(text: str, pending: Pending) -> bool:
    """Whether the message names who wrote."""
    person = pending.address
    named = f"{person.name} {person.address.partition('@')[0]}" if person else ""
    return bool(words_of(fold(named)) & words_of(fold(text)))
