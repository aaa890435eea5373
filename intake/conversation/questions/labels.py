"""Which question a label names: by its text, its ID, a cue, or words of our own label.

Invariant: a label that could be two questions' names both; words too general name none (T1).
"""

import re
from functools import lru_cache

from intake.answers.calendars import YEAR
from intake.answers.choices import options
from intake.answers.values import Choice
from intake.conversation.phrases import (
    Phrases,
    among,
    any_found,
    blanked,
    compiled,
    phrases,
    without,
)
from intake.conversation.questions import choosing, corrections, reading, references
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC, Signs
from intake.conversation.questions.quotes import bare
from intake.conversation.questions.wordtree import stem
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import WORD, count, fold, words_of
from intake.conversation.wordlists import listed

_SIGNS = re.compile(r"[$€£¥₹₽₺₩]")
_MOST_SAID = 6
_SHORTENED = 4
_LONGEST = 12
_BEHIND = 30
"""Letters behind a label in which its sum stands."""
_IDLE = ("small_words", "correcting", "reference_words", "question_nouns")
"""Words of a label that say nothing of which question is meant ("Correction of item S4")."""


def is_of_options(known: View, id: str, left: Piece) -> bool:
    """Whether what stands in place of a label is one of the options: "5G — at two operators"."""
    return known.kind(id) == "choice" and is_option(known, id, left.words)


def is_option(known: View, id: str, words: str) -> bool:
    """Whether a label names one option of a choice, and so no answer to the whole of it."""
    letters = bare(words)
    return any(
        letters
        in map(bare, (*option.name.values(), *(a for n in option.aliases.values() for a in n)))
        for option in known.questions[id].options
    )


def is_contradicted(known: View, id: str, left: Piece, right: Piece) -> bool:
    """Whether what stands before a "none" names an option, and no question ("5G yes; others no").

    The whole of it tells which options are there; its end alone would deny them all.
    """
    if known.kind(id) != "choice" or choosing.read(known, id, right.words) != Choice(numbers=()):
        return False
    names = options.names(reading.options(known.questions[id]), known.language)
    is_named = any(names.finds(options.tokens_of(left.text)))
    return is_named and not named(known, bare(left.text))


def labelled(known: View, signs: Signs, left: Piece) -> tuple[str, ...]:
    """The question (or several) that the left side of a row names."""
    exact = named(known, bare(left.text))
    if exact:
        return choosing.one_asked(known, frozenset(exact)) if len(exact) > 1 else exact
    if phrases(WORDS, "applying_verbs", known.language).found(left.text):
        return ()  # "City of Pune wants to apply — Anita Deshpande"
    found = signs.within(left.start, left.end)
    cued = [one for one in found if not one.general]
    if not cued and (near := near_label(known, left.text) or references.coded(known, left.text)):
        return near
    if signs.has_figure(left.start, left.end) or count(left.text) > _LONGEST:
        return ()
    if not cued:
        return choosing.one_asked(known, choosing.united(found))
    if not signs.has_money(left.end, left.end + _BEHIND):
        cued = choosing.without_amounts(known, cued)
    meant = choosing.united(cued)
    numeric = frozenset(id for id in meant if known.kind(id) in NUMERIC)
    if numeric:
        return choosing.among_figures(known, cued, numeric)
    weights = {id: sum(one.size for one in cued if id in one.questions) for id in meant}
    best = [id for id in known.questions if weights.get(id) == max(weights.values())]
    return tuple(best)


def is_answered(known: View, ids: tuple[str, ...], left: Piece) -> bool:
    """Whether what stands in place of a yes-or-no question's label says yes or no itself.

    "No city brain yet, 5G yes", "vision yes, events none": the verdict is of the last alone.
    """
    if not ids or any(known.kind(id) != "yesno" for id in ids) or named(known, bare(left.text)):
        return False
    return any_found(WORDS, ("negators", "verdicts"), left.text, known.language)


def corrected(known: View, clause: Piece) -> tuple[str, ...]:
    """The question of "not EUR 12.5 billion but EUR 8.9 billion for the IoT industry".

    Nobody corrects a figure that nobody asked for, so fewer words are enough to name it.
    """
    if not corrections.undoes(clause, known.language):
        return ()
    return _near_cue(known, corrections.matter(clause, known.language))


def _near_cue(known: View, text: str) -> tuple[str, ...]:
    """The one question about money of which the text is a cue but for words such as "output"."""
    general = _general(known.language)
    said = _telling(known, text) - general
    found = tuple(
        id
        for id, question in known.questions.items()
        if question.kind == "amount"
        and any(
            said == _telling(known, cue) - general
            for spoken in {known.language, "en"}
            for cue in question.cues.get(spoken, ())
        )
    )
    return found if said and len(found) == 1 else ()


def _telling(known: View, text: str) -> frozenset[str]:
    small, numerals = (among(WORDS, key, known.language) for key in ("small_words", "numerals"))
    return words_of(text) - small - numerals


@lru_cache
def _general(language: str) -> frozenset[str]:
    return frozenset(w for group in listed(WORDS, "general", language) for w in group.split("|"))


@lru_cache
def _of_applying(language: str) -> frozenset[str]:
    """ "Application: Pune" tells for whom, and not by whose leave it is made."""
    return frozenset(
        w for one in listed(WORDS, "application_labels", language) for w in words_of(fold(one))
    )


def near_label(known: View, text: str) -> tuple[str, ...]:
    """The one question in whose label every telling word of the text stands ("network infra")."""
    general = _general(known.language)
    said = _telling(known, text) - among(WORDS, "header_labels", known.language)
    if not said or said <= general | _of_applying(known.language) or len(said) > _MOST_SAID:
        return ()
    if not all(_stands_in(word, known.label_words) for word in said):
        return ()
    found = [id for id, names in known.labels.items() if all(_stands_in(w, names) for w in said)]
    return tuple(found) if len(found) == 1 else ()


def _stands_in(word: str, names: frozenset[str]) -> bool:
    """Whether a word stands among these, in one or in many, shortened or not."""
    return stem(word) in names or (
        len(word) > _SHORTENED and any(name.startswith(word) for name in names)
    )


def named(known: View, letters: str) -> tuple[str, ...]:
    """Questions of which these bare letters are the ID, the label, a cue or the text.

    The ID of a rule with several questions ("S4") names all of them; "writer" is enough for
    V11_writer, whose answer no figure can be.
    """
    return known.named.get(letters, ())


def is_pure(known: View, signs: Signs, left: Piece, id: str) -> bool:
    """Whether a label says nothing beside which question is meant."""
    if bare(left.text) in known.names[id] or named(known, bare(left.text)):
        return True
    if near_label(known, left.text) == (id,):
        return True
    seen = signs.within(left.start, left.end)
    spans = ((one.start - left.start, one.end - left.start) for one in seen)
    rest = blanked(references.without_code(known, left.text), spans)
    return not WORD.search(without(WORDS, _IDLE, rest, known.language))


def is_of_money(known: View, id: str, left: Piece, right: Piece) -> bool:
    """Whether the label of an amount names the currency, and the value does not ("GDP in USD")."""
    if known.kind(id) != "amount" or _SIGNS.search(right.text):
        return False
    money = _currencies(known.language)
    return money.found(left.text) and not money.found(right.text)


@lru_cache
def _currencies(language: str) -> Phrases:
    """Words of money that are no scale ("bn")."""
    scales = {*listed(WORDS, "scales", language), *listed(WORDS, "numerals", language), "trillion"}
    return compiled(one for one in listed(WORDS, "money", language) if one not in scales)


def is_answer(known: View, id: str, left: Piece, right: Piece) -> bool:
    """Whether what looks like a label is the answer ("Yes, we have the talent: two parks").

    Or the first part of one: "In 2019 we hosted the World Expo, in 2024 – the Games".
    """
    if known.kind(id) == "events":
        return bool(YEAR.search(left.text)) and choosing.is_clear(known, id, left.words)
    if known.kind(id) not in ("yesno", "choice"):
        return False
    if not choosing.is_clear(known, id, left.words):
        return False
    is_stated = reading.stated(known.questions[id], left.words, known.language) is not None
    return is_stated or not choosing.is_clear(known, id, right.words)


def is_addition(known: View, id: str, left: Piece) -> bool:
    """Whether a label also says that something comes to what is listed."""
    is_list = known.kind(id) == "events" or known.questions[id].several
    return is_list and phrases(WORDS, "adding", known.language).found(left.text)
