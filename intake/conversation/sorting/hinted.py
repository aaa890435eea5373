"""Sentences left over that speak of one question of our letter by a word too general for a cue.

"The maintenance system exists." answers the question of that letter about maintenance, and no
other letter's. Invariant: nothing that names a question by its cues is looked at, and a figure is
asked about, never taken.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

from intake import languages
from intake.answers.calendars import YEAR
from intake.answers.folding import is_unspaced
from intake.answers.values import Choice, NotAvailable, Unclear, Value, YesNo
from intake.answers.verdicts import mandates
from intake.calls import spoken
from intake.conversation.intents import elsewhere, intents
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.questions import choosing, cues, papers
from intake.conversation.questions.choosing import View
from intake.conversation.questions.reading import AUTHORITY, NOTHING
from intake.conversation.spelling import count, fold

_AROUND, _UNSURE, _MEASURED = "around", "unsure", "measured"
_FEW, _FEW_LETTERS = 3, 4
"""Words, or letters where words are not parted, that may stand beside what is asked about."""
_LONGEST = 40
"""Words of a sentence that answers one question."""


@dataclass(frozen=True, slots=True)
class Hinted:
    """The questions that a sentence speaks of, and whether it answers the only one."""

    ids: tuple[str, ...]
    is_sure: bool


def read(words: str, known: View, settled: Collection[str]) -> Hinted | None:
    """What a sentence that nothing else placed answers; `settled` are not looked at.

    That a mandate is still to come is asked about: nothing says by itself whose it is.
    """
    language = known.language
    ids = [id for id in known.asked if id not in settled and id not in known.answered]
    if AUTHORITY in ids and _is_owed(words, known):
        return Hinted(ids=(AUTHORITY,), is_sure=False)
    meant = tuple(id for id in ids if _speaks_of(id, words, language))
    if not meant or count(words) > _LONGEST or intents.is_aside(words, language):
        return None
    if words.rstrip().endswith(("?", "？", "؟")) or elsewhere.tells_of_others(words, language):
        return None
    text = fold(words)
    signs = cues.read(text, known.cues, language).found
    if any(not one.general and not one.questions <= set(meant) for one in signs):
        return None
    answers = {id: choosing.read(known, id, words) for id in meant}
    told = [id for id, value in answers.items()
            if not (isinstance(value, Unclear) and value.reason in NOTHING)]  # fmt: skip
    if not told:
        return None
    if len(told) == 1 and _is_sure(told[0], answers[told[0]], text, language):
        return Hinted(ids=tuple(told), is_sure=True)
    asked = tuple(id for id in told if _is_worth(id, answers[id], words, known))
    return Hinted(ids=asked, is_sure=False) if asked else None


def _is_owed(words: str, known: View) -> bool:
    """Whether a sentence only tells that a mandate is not there yet: "It is still outstanding"."""
    language = known.language
    if count(words) > _LONGEST or papers.are_all(words, language):
        return False
    if not mandates.is_owed(papers.without(words, language), language):
        return False
    if known.asked == (AUTHORITY,):
        return False  # there the whole mail is the answer
    if intents.is_wish(words, language) or elsewhere.tells_of_others(words, language):
        return False
    signs = cues.read(fold(words), known.cues, language).found
    return all(one.general or AUTHORITY in one.questions for one in signs)


def _is_worth(id: str, value: Value | Unclear, words: str, known: View) -> bool:
    """Whether a sentence that may answer a question is asked about: it says little beside that.

    Of events it must tell a year or lead up to them; "The event on Friday went well" answers none.
    """
    text, language = fold(words), known.language
    if known.kind(id) == "events":
        return ":" in text or "：" in text or YEAR.search(text) is not None
    if isinstance(value, NotAvailable) and _has(_MEASURED, text, language):
        return True
    if isinstance(value, YesNo | NotAvailable) or known.kind(id) == "yesno":
        return _is_little(_left(id, text, language), text)
    return not isinstance(value, Unclear) or known.kind(id) != "choice"


def _is_sure(id: str, value: Value | Unclear, text: str, language: str) -> bool:
    """Whether it is no figure and no event, and a yes or a no beside which nothing else stands.

    What is not available must be said of a figure: "The network is not available" tells of none.
    """
    if isinstance(value, YesNo):
        left = _left(id, text, language)
        return not any(map(str.isalpha, left)) and not _has(_UNSURE, text, language)
    if isinstance(value, NotAvailable):
        left = _left(id, text, language, _MEASURED)
        return _has(_MEASURED, text, language) and _is_little(left, text)
    return isinstance(value, Choice)


def _left(id: str, text: str, language: str, *more: str) -> str:
    """What stands in the text beside what speaks of the question."""
    beside = (_beside(one, language) for one in (_AROUND, *more))
    return _without(text, (_hints(id, language), *beside))


def _is_little(left: str, text: str) -> bool:
    return count(left) <= (_FEW_LETTERS if is_unspaced(text[:1]) else _FEW)


def _has(list_: str, text: str, language: str) -> bool:
    return _beside(list_, language).found(text)


def _without(text: str, lists: Iterable[Phrases]) -> str:
    """The text with blanks for what these lists hold."""
    for one in lists:
        text = one.without(text)
    return text


def _speaks_of(id: str, words: str, language: str) -> bool:
    return _hints(id, language).found(fold(words))


@lru_cache(maxsize=512)
def _hints(id: str, language: str) -> Phrases:
    return _compiled(spoken.hints, id, language)


@lru_cache(maxsize=512)
def _beside(list_: str, language: str) -> Phrases:
    return _compiled(spoken.beside_hints, list_, language)


def _compiled(table: Callable[[str], dict[str, list[str]]], key: str, language: str) -> Phrases:
    code = language if language in languages.all_read() else language.partition("-")[0]
    said = table(code).get(key, ()) if code in languages.all_read() else ()
    return compiled(map(fold, said))
