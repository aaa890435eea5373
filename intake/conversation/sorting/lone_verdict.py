"""A bare yes or no at the head of a mail, where one such question was asked and the rest is news.

Invariant: it answers that question only as a yes, and only where nothing behind it could take it
back, limit it, or be what it was said to; else that very question is asked again.
"""

from collections.abc import Collection, Sequence

from intake.conversation.intents import assent, courtesy, intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import View
from intake.conversation.sentences import WORDS, split
from intake.conversation.spelling import fold, squeeze


def found(said: Sequence[str], text: str, known: View) -> str | None:
    """The verdict among what nothing read, where the text begins with it; else none."""
    if len(known.asked) != 1 or known.asked[0] not in known.questions:
        return None
    if known.kind(known.asked[0]) != "yesno":
        return None
    first, *behind = _told(text, known) or [""]
    if not behind or not _is_bare(first, known.language):
        return None
    return next((one for one in said if squeeze(fold(one)) == squeeze(first)), None)


def is_yes(text: str, known: View, settled: Collection[str]) -> bool:
    """Whether it is a yes to the question asked; `settled` are those that the rest is about."""
    first, second, *_ = every = _told(text, known)
    (id,) = known.asked
    if any(known.kind(one) == "yesno" for one in settled):
        return False
    if phrases(WORDS, "contrasts", known.language).starts(fold(second)):
        return False
    return all(choosing.says(known, id, one, yes=True) for one in (first, " ".join(every)))


def _is_bare(words: str, language: str) -> bool:
    """Whether a sentence is a yes or no, and little more: "Yes, we are."."""
    verdicts, said = phrases(WORDS, "verdicts", language), fold(words)
    is_little = verdicts.starts(said) and assent.told(plain(words), language)
    return verdicts.is_all(said) or bool(is_little)


def _told(text: str, known: View) -> list[str]:
    """The sentences that are neither manners nor questions."""
    language = known.language
    return [
        one
        for one in split(text, language)
        if not courtesy.is_courtesy(one, language) and not intents.is_question(one, language)
    ]
