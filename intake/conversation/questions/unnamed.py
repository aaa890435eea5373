"""Figures that come without their question: corrections, and money where none was asked for.

Invariant: such a sentence is asked about; it never answers another question by chance.
"""

import re
from collections.abc import Collection, Sequence
from unicodedata import numeric

from intake.answers import lexicon
from intake.calls import matters
from intake.conversation.intents import assent, intents, misaddressed
from intake.conversation.phrases import phrases, without
from intake.conversation.questions import choosing, corrections, cues
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, fold, is_spaced
from intake.conversation.wordings import BARE
from intake.conversation.wordlists import listed

_DIGITS = re.compile(r"[\d.,;:()%€$£¥₹-]+")
_MARKS = " \t\n.,;:!-–—،，、；：。！"
_OF_FIGURES = ("figure_words", "small_words", "money", "scales", "numerals")
_OF_OUTPUT = frozenset({"data", matters.OUTPUT, matters.MAKING})
_OF_FIRMS = frozenset({"company"})
_OF_PARTS = frozenset({"iot"})
"""The matter that brings about a part of what all of the city does."""
_THIN = 2
"""Words beside a figure that may be anything: who says it, or what it is called."""
_CUT = re.compile(r"[;:(（،，、]|,(?!\d)")
_UNIT = re.compile(r"\d[\d.,]*\s+([^\W\d_]+(?:-[^\W\d_]+)*)")


def corrects(known: View, words: str) -> bool:
    """Whether a sentence says that a figure was wrong, or what it is instead."""
    text = fold(words)
    if not corrections.is_correction(Piece(text=text), known.language):
        return False  # most sentences: then nobody looks for signs in them
    return cues.read(text, known.cues, known.language).has_figure(0, len(text))


def announced(known: View, words: str) -> tuple[str, ...]:
    """The answered questions about figures that a sentence without one says to have been wrong."""
    text = fold(words)
    if not phrases(WORDS, "correcting", known.language).found(text):
        return ()
    signs = cues.read(text, known.cues, known.language)
    if signs.has_figure(0, len(text)):
        return ()
    meant = choosing.united([one for one in signs.found if not one.general])
    meant = meant or choosing.united(signs.found)
    return tuple(
        id for id in known.questions
        if id in meant & known.answered and known.kind(id) in NUMERIC
    )  # fmt: skip


def correctable(known: View, words: str) -> tuple[str, ...]:
    """The answered questions about figures that such words can be for."""
    text = fold(words)
    money = cues.read(text, known.cues, known.language).has_money(0, len(text))
    kind = "amount" if money else "count"
    return tuple(id for id in known.questions if id in known.answered and known.kind(id) == kind)


def is_lone(words: str, known: View, id: str) -> bool:
    """Whether a sentence is a figure for the one open question of its kind, and little else.

    What it says beside names neither another matter nor another place.
    """
    text = fold(words)
    signs = cues.read(text, known.cues, known.language)
    wanted = known.kind(id) == "amount"
    if not signs.has_figure(0, len(text)) or signs.has_money(0, len(text)) is not wanted:
        return False
    if any(id not in one.questions for one in signs.found) or corrects(known, words):
        return False
    if is_of_part(known, (id,), words):
        return False
    if not choosing.has_value(known, id, words) or choosing.is_elsewhere(known, (id,), text):
        return False
    return _beside(text, known) <= _THIN


def _beside(text: str, known: View) -> int:
    """Words beside the figure that are none of figures and of what a city brings about."""
    left = without(WORDS, (*_OF_FIGURES, "general", "estimating"), text, known.language)
    left = cues.without(_OF_OUTPUT, left, known.language)
    return count(_DIGITS.sub(" ", left))


def may_answer(known: View, id: str, words: str) -> bool:
    """Whether words can be meant for a question without its name.

    Those that speak of other questions alone are not, and "all is right" only for a yes or no.
    That a mail address is wrong names nobody, and a number is no office: "No, 420".
    """
    kind = known.kind(id)
    is_of_address = id in (WRITER, OFFICE) and misaddressed.is_said(words)
    is_number = id == OFFICE and _is_number(words, known.language)
    if is_of_address or is_number or not choosing.fits(known, id, words):
        return False
    text = fold(words)
    named = [one for one in cues.read(text, known.cues, known.language).found if not one.general]
    if kind != "text" and named and not any(id in one.questions for one in named):
        return choosing.is_clear(known, id, words)
    is_agreed = count(words) > 1 and assent.told(text, known.language) == "confirm"
    return kind == "yesno" or not is_agreed or choosing.is_clear(known, id, words)


def _is_number(words: str, language: str) -> bool:
    """Whether words are a number in digits and at most a yes or no before it."""
    text = fold(words)
    if not any(map(str.isdigit, text)):
        return False
    left = _DIGITS.sub(" ", text).strip(_MARKS)
    return not left or phrases(WORDS, "verdicts", language).is_all(left)


def is_of_money(known: View, meant: Collection[str], words: str) -> bool:
    """Whether money is named where only yes, no or a choice is asked."""
    text = fold(words)
    signs = cues.read(text, known.cues, known.language)
    is_paid = signs.has_figure(0, len(text)) and signs.has_money(0, len(text))
    return is_paid and all(known.kind(id) in {"yesno", "choice"} for id in meant)


def is_asked_with(known: View, meant: Sequence[str], said: Sequence[str]) -> bool:
    """Whether sentences that name no event stand beside a question, to which they belong then."""
    if len(meant) != 1 or known.kind(meant[0]) != "events":
        return False
    told = [one for one in said if not intents.is_question(one, known.language)]
    return len(told) < len(said) and not any(
        choosing.is_clear(known, meant[0], one) for one in told
    )


def is_of_part(known: View, meant: Collection[str], words: str) -> bool:
    """Whether an amount asked of all of the city is told of a part: "our IoT economy made 3 bn".

    The part stands in the figure's clause, firms ahead of it. "3 bn, IoT included" is the whole.
    """
    whole = set(meant) - {theme.question for theme in matters.themes()}
    if len(meant) != 1 or not any(known.kind(id) == "amount" for id in whole):
        return False
    text = fold(words)
    figures = cues.read(text, known.cues, known.language).figures
    if not figures:
        return False
    ahead, behind = _CUT.split(text[: figures[0]])[-1], _CUT.split(text[figures[-1] :])[0]
    includes = lexicon.listed("figures", "including", known.language)
    told = [(ahead, _OF_PARTS | _OF_FIRMS)]
    if not any(one in behind for one in includes):
        told.append((behind, _OF_PARTS))
    return any(cues.without(parts, one, known.language) != one for one, parts in told)


def is_plain(words: str, known: View) -> bool:
    """Whether the figures stand with nothing that makes them figures of another thing."""
    beside = {word for key in _OF_FIGURES for word in listed(WORDS, key, known.language)}
    general = listed(WORDS, "general", known.language)
    beside.update(word for group in general for word in group.split("|"))
    if not all(unit.casefold() in beside for unit in _UNIT.findall(words)):
        return False
    figures = (*_OF_FIGURES, "general", "tax_words", "plain_words")
    left = without(WORDS, figures, fold(words), known.language)
    return not any(map(_says_more, left))


def _says_more(letter: str) -> bool:
    """Whether a letter of a script without blanks is left that is no numeral, as 十 is."""
    return not is_spaced(letter) and letter.isalpha() and numeric(letter, None) is None


def is_figureless(words: str, known: View) -> bool:
    """Whether the words say that there is no figure, and nothing else that could be meant so."""
    return phrases(WORDS, "figureless", known.language).is_all(fold(words))


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
