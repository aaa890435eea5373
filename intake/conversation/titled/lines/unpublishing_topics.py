"""Which lines about a city a sentence speaks of, where it names none by its number.

Invariant: a word that stands for one question or another means those of them that a line shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from intake.calls.model import Call
from intake.conversation.questions import cues
from intake.conversation.questions.cues import Sign
from intake.conversation.spelling import words_of
from intake.conversation.titled.lines import publishing_reading


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A line as its city knows it: the question it answers, and what it is called in the letter."""

    question: str
    label: str


def meant(said: str, language: str, call: Call, lines: Sequence[Shown]) -> frozenset[int]:
    """The lines that the folded sentence speaks of, by words of their label alone or by their
    question; none where it names a question that no line answers, and no line.
    """
    signs = _signs(said, language, call)
    known = publishing_reading.telling([one.label for one in lines])
    by_label = {known[word] for word in words_of(said) & known.keys()}
    own, general = (
        [_of(one.questions, lines) for one in signs if one.general is several]
        for several in (False, True)
    )
    found = frozenset(by_label)
    if not found and own and not any(own):
        return frozenset()
    for one in (*own, *general):
        found |= frozenset() if one & found else one
    return found


def may_mean(said: str, language: str, call: Call, lines: Sequence[Shown]) -> frozenset[int]:
    """The same, with those that answer as what no line shows does: a GDP is money, too."""
    signs = _signs(said, language, call)
    own = [one.questions for one in signs if not one.general and not _of(one.questions, lines)]
    kinds = {call.question(name).kind for several in own for name in several}
    alike = frozenset(one.id for one in call.questions if one.kind in kinds)
    return meant(said, language, call, lines) | _of(alike, lines)


def _signs(said: str, language: str, call: Call) -> Sequence[Sign]:
    return cues.read(said, cues.gather(call, language), language).found


def _of(questions: frozenset[str], lines: Sequence[Shown]) -> frozenset[int]:
    """The numbers of the lines that answer one of these questions."""
    return frozenset(n for n, one in enumerate(lines, start=1) if one.question in questions)
