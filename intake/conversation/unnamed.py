"""Figures that come without their question: corrections, and money where none was asked for.

Invariant: such a sentence is asked about; it never answers another question by chance.
"""

import re
from collections.abc import Collection

from intake.conversation import corrections, cues
from intake.conversation.choosing import View
from intake.conversation.cues import NUMERIC
from intake.conversation.phrases import without
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, fold, is_spaced
from intake.conversation.wordings import BARE
from intake.conversation.wordlists import listed

_UNIT = re.compile(r"\d[\d.,]*\s+([^\W\d_]+(?:-[^\W\d_]+)*)")


def corrects(known: View, words: str) -> bool:
    """Whether a sentence says that a figure was wrong, or what it is instead."""
    text = fold(words)
    if not corrections.is_correction(Piece(text=text), known.language):
        return False  # most sentences: then nobody looks for signs in them
    return cues.read(text, known.cues, known.language).has_figure(0, len(text))


def correctable(known: View, words: str) -> tuple[str, ...]:
    """The answered questions about figures that such words can be for."""
    text = fold(words)
    money = cues.read(text, known.cues, known.language).has_money(0, len(text))
    kind = "amount" if money else "count"
    return tuple(id for id in known.questions if id in known.answered and known.kind(id) == kind)


def is_of_money(known: View, meant: Collection[str], words: str) -> bool:
    """Whether money is named where only yes, no or a choice is asked."""
    text = fold(words)
    signs = cues.read(text, known.cues, known.language)
    is_paid = signs.has_figure(0, len(text)) and signs.has_money(0, len(text))
    return is_paid and all(known.kind(id) in {"yesno", "choice"} for id in meant)


def is_plain(words: str, known: View) -> bool:
    """Whether the figures stand with nothing that makes them figures of another thing."""
    keys = ("figure_words", "small_words", "money", "scales", "numerals")
    beside = {word for key in keys for word in listed(WORDS, key, known.language)}
    general = listed(WORDS, "general", known.language)
    beside.update(word for group in general for word in group.split("|"))
    if not all(unit.casefold() in beside for unit in _UNIT.findall(words)):
        return False
    left = without(WORDS, (*keys, "general"), fold(words), known.language)
    return not any(not is_spaced(letter) and letter.isalpha() for letter in left)


def bare(words: str, known: View) -> tuple[str, ...]:
    """The asked questions about figures that a reply of nothing but a figure could be for."""
    signs = cues.read(fold(words), known.cues, known.language)
    end = len(words)
    if count(words) > BARE or not signs.has_figure(0, end):
        return ()
    money = signs.has_money(0, end)
    return tuple(
        id for id in known.asked
        if id in known.questions and known.kind(id) in NUMERIC
        and not (money and known.kind(id) == "count")
    )  # fmt: skip
