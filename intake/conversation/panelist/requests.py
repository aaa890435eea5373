"""What a panelist asks or wants beside what a mail declares: each of it is for a person.

Invariant: what asks whether a tie counts stays with its tie; manners, and a question that is
answered at once, ask nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.conversation.ballots import ballot_signs
from intake.conversation.intents import courtesy, framing, untold
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.panelist import others, questioning, wishing
from intake.conversation.panelist.conflicts import conflicts
from intake.conversation.panelist.declaring import weighing
from intake.conversation.panelist.sitting import Heard
from intake.conversation.phrases import phrases
from intake.conversation.spelling import has_question_mark

_CLAUSE = re.compile("[,;，；、،]")
_OF_TIES = ("conflict", "no_conflict", "no_tie")


def said(heard: Heard, files: Sequence[str] = ()) -> tuple[str, ...]:
    """The sentences that ask for something, as they are written; of `files` all but manners."""
    every = [*wishing.sentences_of(heard)]
    following = (*every, "")[1:]
    return tuple(
        one
        for one, behind in zip(every, following, strict=True)
        if (_is_asked(one, heard) or (one in files and not others.is_manners(one, heard.language)))
        and not questioning.is_answered(behind, heard.language)
    )


def beside_ties(heard: Heard, files: Sequence[str]) -> tuple[str, ...]:
    """The same but for what is asked of a tie, which a person gets with that tie."""
    told = [*filter(None, map(_letters, conflicts.passed_on(conflicts.read(heard))))]
    return tuple(one for one in said(heard, files) if not _is_told(one, told, heard.language))


def without(heard: Heard, asked: tuple[str, ...]) -> Heard:
    """The mail without them, but for those that tell a tie themselves."""
    gone = [one for one in asked if not _tells(one, heard.language)]
    passages = heard.message.passages
    rest = tuple(replace(one, text=wishing.without(one.text, gone)) for one in passages)
    return wishing.saying(heard, rest)


def asks(one: str, language: str) -> bool:
    """Whether a sentence asks for something: of what is polite only what names it."""
    manner = courtesy.manner(one, language)
    if manner == "alone" or _greets(one, language):
        return False
    is_asked = has_question_mark(one) or framing.ends_asking(plain(one), language)
    is_asked = is_asked or ballot_signs.says(one, language, "sending", "enquiring")
    if manner:
        return _names(one, language) and (is_asked or framing.asks(plain(one), language))
    is_wanted = framing.asks(plain(one), language) or untold.wants_more(plain(one), language)
    return is_asked or (is_wanted and not _tells(one, language))


def _is_asked(one: str, heard: Heard) -> bool:
    is_given = questioning.gives_address(one, heard) and not _tells(one, heard.language)
    return is_given or asks(one, heard.language)


def _greets(one: str, language: str) -> bool:
    """ "안녕하십니까?" asks nothing."""
    is_greeting = phrases(TABLE, "talk.greetings", language).starts(one)
    return is_greeting and untold.left(one, Known(), language) <= 1


def _names(one: str, language: str) -> bool:
    """Whether a polite sentence has words that are more than manners."""
    least = untold.LEAST if " " in one.strip() else 1
    return untold.left(one, Known(), language) >= least


def _tells(one: str, language: str) -> bool:
    return weighing.tells_tie(one, language) or ballot_signs.says(one, language, *_OF_TIES)


def _is_told(one: str, told: Sequence[str], language: str) -> bool:
    """Whether it stands in these words; a "but" before what asks of a tie is not in them."""
    last, every = _CLAUSE.split(one)[-1], _letters(one)
    is_last = weighing.weighs(last, language)
    return any(every in tie or tie in every or (is_last and _letters(last) in tie) for tie in told)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
