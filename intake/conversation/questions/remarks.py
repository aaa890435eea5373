"""Sentences that a writer says beside a yes or a no, and that answer no question of the call.

Invariant: no value is made here. A yes or a no stands only if it is left without the sentences that
say nothing of the city ("I pressed the wrong button", "we have a holiday tomorrow"). Where one of
them may say something after all, it is asked back whether a yes was meant; what would be a no is
not, for a yes to that could be meant either way.
"""

from collections.abc import Callable
from functools import lru_cache

from intake.answers.values import Text, Unclear, Value, YesNo
from intake.answers.verdicts import bare, remarks
from intake.calls.identity import AUTHORITY
from intake.calls.model import Question
from intake.conversation.intents import patter
from intake.conversation.questions import cues
from intake.conversation.spelling import fold

_OWN = frozenset({
    "brain", "city_run", "connected", "economy", "governance", "grown", "hightech", "iot",
    "iot_industry", "models", "own_economy", "sensing", "society", "talent", "ultra_broadband",
    "upkeep", "vision",
})  # fmt: skip
"""Matters of themes that nobody speaks of by the way."""
_COMMON = _OWN | frozenset({
    "absent", "advanced", "building", "citywide", "clear", "company", "field", "going", "governing",
    "kept", "life", "model", "network", "output", "paper", "plan", "plenty", "raising", "running",
    "sector", "using", "vision_in", "wide", "works", "world",
})  # fmt: skip

_WHOLE = 300
"""Characters of a message that may do nothing but keep the talk going."""

Read = Callable[[str], Value | Unclear]


def kept(
    question: Question, value: Value | Unclear, words: str, language: str, read: Read
) -> Value | Unclear:
    """The value, or that nothing is said, where a yes or a no is only read from remarks."""
    if not isinstance(value, YesNo):
        return value
    told = remarks.sentences(words)
    left = [one for one in told if not _is_remark(question, one, language)]
    if len(left) == len(told) or (left and read("".join(left)) == value):
        return value
    if any(remarks.is_known(one, language) for one in told if one not in left):
        return Unclear(reason="empty")
    return Unclear(reason="beside", candidates=("yes",) if value.yes else ())


def spoken(
    question: Question, value: Value | Unclear, words: str, language: str, read: Read,
    whole: str = "",
) -> Value | Unclear:  # fmt: skip
    """The value, or that nothing is said, where the words only keep the talk going.

    A yes before "one moment" is asked back; who would have to ask says so, and no more. Of a
    message that is nothing else, `whole`, no part is an answer.
    """
    if isinstance(value, Unclear):
        return value
    verdict = question.kind == "yesno"
    left = patter.without(words, language, verdict=verdict)
    whole = whole if len(whole) <= _WHOLE else ""
    if left.strip() and not patter.is_all(whole, language, verdict=verdict):
        if left != words and not isinstance(value, Text):
            value = read(left)
        is_asked_back = value == YesNo(yes=True) and _is_put_off(question, left, language)
        return Unclear(reason="beside", candidates=("yes",)) if is_asked_back else value
    told = whole if left.strip() else words
    if patter.is_unknown(told, language):
        return Unclear(reason="pending" if question.kind in cues.NUMERIC else "later")
    is_yes = value == YesNo(yes=True) and patter.agrees(told, language)
    return Unclear(reason="beside", candidates=("yes",)) if is_yes else Unclear(reason="empty")


def _is_put_off(question: Question, words: str, language: str) -> bool:
    """Whether a bare yes only stands before what keeps the talk going, and states nothing more."""
    clauses = remarks.clauses(words) if len(words) <= _WHOLE else []
    left = [one for one in clauses if not patter.is_beside(one, language)]
    told = [one for one in left if not patter.is_all(one, language, verdict=True)]
    return len(told) < len(left) and all(_is_remark(question, one, language) for one in told)


@lru_cache(maxsize=256)
def _is_remark(question: Question, sentence: str, language: str) -> bool:
    def blank(text: str) -> str:
        return cues.without(_COMMON, text, language)

    mandate = question.id == AUTHORITY
    if not mandate and remarks.tells_an_end(sentence, language):
        return False
    if bare.word(fold(sentence), language) is not None:
        return False
    for clause in remarks.clauses(sentence):
        said = fold(clause)
        if cues.names(question, said, language):
            return False
        if not mandate and cues.speaks_of(_OWN, said, language):
            return False
        if remarks.states(clause, language, blank, mandate=mandate):
            return False
    return True
