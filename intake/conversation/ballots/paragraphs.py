"""The last reason ends with its paragraph: one of its own below it is told as not read.

Invariant: nothing is dropped here but manners; too few words for a sentence stay with the reason,
as do lists, what goes on in lower case, and all that "for two reasons" announces.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from intake.answers.folding import is_unspaced
from intake.conversation import sentences
from intake.conversation.ballots import ballot_reasons, ballot_signs
from intake.conversation.intents import courtesy
from intake.conversation.spelling import words_of

EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_GOING_ON = (":", "：", ",", "，", "、", "،")
_ITEM = re.compile(r"[-*•·–—・●○■◆▪]|\(?\d{1,2}[.)、：-]|[\u2460-\u2473]")
_NUMBER = re.compile(r"\n[ \t]*\(?\d{1,2}[.)]?\s*\Z")
WORDS = 3
"""Words that are told where they are no reason; fewer are no sentence."""


def reason(text: str, language: str, *, is_last: bool) -> tuple[str, tuple[str, ...]]:
    """The reason that a text begins with, and each paragraph below it that is none of it.

    Above another verdict all of it is the reason.
    """
    if not is_last:
        return ballot_reasons.without_closing(text, language), ()
    first, *below = [*_paragraphs(ballot_reasons.above_closing(text, language))] or [""]
    is_announced = ballot_signs.says(first, language, "reasons")
    kept = [
        one
        for one in below
        if not _is_sentence(one) or (is_announced and not _is_manners(one, language))
    ]
    told = () if is_announced else _told(below, language)
    return ballot_reasons.plain(" ".join((first, *kept))), told


def apart(text: str) -> tuple[str, ...]:
    """Its paragraphs, each on one line, with those that go on from it."""
    return tuple(_paragraphs(text))


def is_told(said: str, language: str) -> bool:
    """Whether a paragraph is a sentence of its own, and more than manners."""
    return _is_sentence(said) and not _is_manners(said, language)


def unnumbered(text: str) -> str:
    """The text without the number of the next line in its list."""
    return _NUMBER.sub("", text)


def below(text: str, reasons: Collection[str], language: str) -> tuple[str, ...]:
    """Each paragraph below the last that holds one of these reasons, or a part of one."""
    said = [*_paragraphs(ballot_reasons.above_closing(text, language))]
    heads = [ballot_reasons.plain(one) for one in said]
    given = [*filter(None, reasons)]
    held = [n for n, one in enumerate(heads, 1) if any(it in one or one in it for it in given)]
    return _told(said[held[-1] :], language) if held else ()


def _told(said: Iterable[str], language: str) -> tuple[str, ...]:
    return tuple(ballot_reasons.plain(one) for one in said if is_told(one, language))


def _paragraphs(text: str) -> Iterator[str]:
    """Each on one line, with those that go on from it."""
    held = ""
    for one in (" ".join(it.split()) for it in EMPTY_LINE.split(text)):
        goes_on = held.endswith(_GOING_ON) or one[:1].islower() or _ITEM.match(one)
        if held and one and not goes_on:
            yield held
            held = ""
        held = f"{held} {one}".strip()
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
