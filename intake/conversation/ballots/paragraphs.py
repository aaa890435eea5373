"""A reason ends with its paragraph: what stands in one of its own below it is told as not read.

Invariant: nothing is dropped here but manners; too few words for a sentence stay with the reason.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from intake.answers.folding import is_unspaced
from intake.conversation import sentences
from intake.conversation.ballots import ballot_reasons
from intake.conversation.intents import courtesy
from intake.conversation.spelling import words_of

EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_GOING_ON = (":", "：", ",", "，", "、", "،")
WORDS = 3
"""Words that are told where they are no reason; fewer are no sentence."""


def reason(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The reason that a text begins with, and each paragraph below it that is none of it."""
    first, *below = [*_paragraphs(ballot_reasons.above_closing(text, language))] or [""]
    brief = [one for one in below if not _is_sentence(one)]
    return ballot_reasons.plain(" ".join((first, *brief))), _told(below, language)


def below(text: str, reasons: Collection[str], language: str) -> tuple[str, ...]:
    """Each paragraph below the last that holds one of these reasons."""
    said = [*_paragraphs(ballot_reasons.above_closing(text, language))]
    heads = [ballot_reasons.plain(one) for one in said]
    held = [n for n, one in enumerate(heads, start=1) if any(it in one for it in reasons if it)]
    return _told(said[held[-1] :], language) if held else ()


def _told(said: Iterable[str], language: str) -> tuple[str, ...]:
    told = (one for one in said if _is_sentence(one) and not _is_manners(one, language))
    return tuple(map(ballot_reasons.plain, told))


def _paragraphs(text: str) -> Iterator[str]:
    """Each on one line; one goes on where it ends as what announces or lists more does."""
    held = ""
    for one in EMPTY_LINE.split(text):
        held = f"{held} {' '.join(one.split())}".strip()
        if held and not held.endswith(_GOING_ON):
            yield held
            held = ""
    if held:
        yield held


def _is_sentence(said: str) -> bool:
    return len(words_of(said)) >= WORDS or is_unspaced(said)


def _is_manners(said: str, language: str) -> bool:
    return all(_is_courtesy(one, language) for one in sentences.split(said, language))


def _is_courtesy(said: str, language: str) -> bool:
    """Whether too few words for a sentence stand beside its manners."""
    manner = courtesy.manner(said, language)
    if manner is None or manner == "alone":
        return manner is not None
    return courtesy.beside(courtesy.plain(said), language) < WORDS
