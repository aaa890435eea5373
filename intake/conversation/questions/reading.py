"""Stretches of text as answers to one question of the call, whatever question they stand under.

Invariant: what only tells of papers, of a part or of an enclosed file makes no answer of its own.
"""

from functools import lru_cache

from intake import answers
from intake.answers import deferring
from intake.answers.values import Context, NotAvailable, Unclear, Value, YesNo
from intake.answers.verdicts import remarks as verdicts
from intake.calls.identity import AUTHORITY as AUTHORITY
from intake.calls.model import Question
from intake.conversation.questions import cues, enclosures, estimates, papers, partly, remarks
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.spelling import fold

NOTHING = frozenset({"empty", "beside", "no_figure", "pending"})
"""Reasons of words that say nothing of what is asked."""
_SAID = frozenset({"yesno", "choice"})
_FIGURELESS = NOTHING | {"vague", "hedged"}
_MOST_OPTIONS = 60


@lru_cache(maxsize=128)
def read(question: Question, words: str, language: str) -> Value | Unclear:
    """The words as an answer to the question, with no more context than its options."""
    return remarks.spoken(
        question, _read(question, words, language), words, language,
        lambda one: _read(question, one, language),
    )  # fmt: skip


def _read(question: Question, words: str, language: str) -> Value | Unclear:
    words = of_itself(question, words, language)
    value = _read_whole(question, words, language)
    return value if value == YesNo(yes=True) else partial(question, words, language) or value


def of_itself(question: Question, words: str, language: str) -> str:
    """The words without what only tells of papers and dates about what is asked."""
    return papers.without(words, language) if question.kind in _SAID else words


def partial(question: Question, words: str, language: str) -> YesNo | None:
    """A yes that the words state, where the rest of them only tells of a part."""
    if stated(question, words, language) is None:
        return None
    yes = YesNo(yes=True)
    said = partly.statements(question, words, language)
    return yes if any(_read_whole(question, one, language) == yes for one in said) else None


def _read_whole(question: Question, words: str, language: str) -> Value | Unclear:
    said = enclosures.without(words, language)
    value = _plain(question, said, language)
    value = NotAvailable() if is_unavailable(question, value, words, language) else value
    told = estimate(question, value, said, language)
    value = _plain(question, told, language) if told else value
    return told_of(question, value, said, language, lambda one: _plain(question, one, language))


def told_of(
    question: Question, value: Value | Unclear, words: str, language: str, read: remarks.Read
) -> Value | Unclear:
    """The value, unless it is a yes or a no that is only read from what says nothing of it.

    Who names what the city had until a year ("a city brain until 2019") says it as "we had one".
    """
    if isinstance(value, Unclear) and tells_an_end(question, words, language):
        return read(cues.beside(question, fold(words), language))
    if question.kind != "yesno" or stated(question, words, language) is not None:
        return value
    return remarks.kept(question, value, words, language, read)


def tells_an_end(question: Question, words: str, language: str) -> bool:
    """Whether the words tell no more than that there was what is asked, until some year."""
    left = cues.beside(question, fold(words), language) if question.kind == "yesno" else ""
    return verdicts.tells_an_end(left, language)


def _plain(question: Question, words: str, language: str) -> Value | Unclear:
    context = Context(
        language=language, options=options(question), several=question.several,
        future=question.future, underway=question.underway, whole=question.whole,
        willing=question.willing, mandate=question.id == AUTHORITY,
        stated=stated(question, words, language),
    )  # fmt: skip
    return answers.read(question.kind, words, context)


def estimate(question: Question, value: Value | Unclear, words: str, language: str) -> str:
    """The estimate in words that say that nobody records a figure; empty without one."""
    is_open = question.kind in NUMERIC and isinstance(value, Unclear | NotAvailable)
    told = estimates.told(words, language) if is_open else ""
    read = _plain(question, told, language) if told else Unclear(reason="empty")
    is_unread = isinstance(read, Unclear) and read.reason != "which_currency"
    return "" if is_unread else told


def stated(question: Question, words: str, language: str) -> str | None:
    """What is said beside the statement of what a yes or no asks; None where none is made."""
    return cues.stated(question.id, fold(words), language) if question.kind == "yesno" else None


def is_unavailable(question: Question, value: Value | Unclear, words: str, language: str) -> bool:
    """Whether words in which no figure was found say that there is none, and promise none."""
    is_open = isinstance(value, Unclear) and value.reason in _FIGURELESS
    if not is_open or question.kind not in NUMERIC or estimates.told(words, language):
        return False
    return cues.is_unavailable(fold(words), language) and not deferring.why_none(words, language)


@lru_cache(maxsize=512)
def options(question: Question) -> tuple[tuple[str, ...], ...]:
    """The options of a choice, each by all that the call names it."""
    return tuple(
        (*option.name.values(), *(one for names in option.aliases.values() for one in names))
        for option in question.options[:_MOST_OPTIONS]
    )
