"""A second yes in a sentence, whose subject only the clause before names.

"IoT serves our schools and our clinics, and it is spread all over the city." Invariant: only what
the words state outright, where nothing governs either clause.
"""

from collections.abc import Collection, Iterator
from functools import lru_cache

from intake.calls import matters
from intake.conversation import sentences
from intake.conversation.phrases import Phrases, compiled, phrases
from intake.conversation.questions import choosing, joints, reading
from intake.conversation.questions.choosing import View
from intake.conversation.questions.taking import Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold

_SUBJECT = "iot"
"""The matter that a later clause may speak of without its name."""


def further(known: View, sentence: Piece, taken: Collection[Taken]) -> Iterator[Taken]:
    """The answers of later clauses that speak of the technology as "it"."""
    carrying = phrases(WORDS, "carrying", known.language)
    if not _names(known.language).found(sentence.text) or not carrying.found(sentence.text):
        return
    lead: Piece | None = None
    settled = {one.question for one in taken}
    for part in sentences.clauses(sentence, known.language, lambda left, joint, right: True):
        if joints.is_governed(known, part.text):
            return
        if _names(known.language).found(part.text):
            lead = part
        elif lead and carrying.starts(part.text):
            before = sentence.part(lead.start - sentence.start, part.start - sentence.start)
            both = sentence.part(lead.start - sentence.start, part.end - sentence.start)
            for piece, text in ((both, f"IoT {part.words}"), (before, before.words)):
                ids = [id for id in _stated(known, text) if id not in settled]
                if len(ids) == 1 and choosing.says(known, ids[0], piece.words, yes=True):
                    settled.add(ids[0])
                    yield Taken(question=ids[0], how="cue", piece=piece)


def states(known: View, text: str) -> tuple[str, ...]:
    """What a clause that begins with "it" answers by yes, if "it" is the technology."""
    is_carried = phrases(WORDS, "carrying", known.language).starts(text)
    return tuple(_stated(known, f"IoT {text}")) if is_carried else ()


def _stated(known: View, text: str) -> Iterator[str]:
    """The questions that a statement about the technology answers by yes."""
    for id in _asking():
        question = known.questions.get(id)
        if question and reading.stated(question, text, known.language) is not None:
            yield from [id] if choosing.says(known, id, text, yes=True) else []


@lru_cache
def _asking() -> tuple[str, ...]:
    """The questions that a statement about the technology answers."""
    told = (one for one in matters.themes() if one.states and _SUBJECT in dict(one.needs))
    return tuple(dict.fromkeys(one.question for one in told))


@lru_cache
def _names(language: str) -> Phrases:
    return compiled(map(fold, matters.words(language)[_SUBJECT]))
