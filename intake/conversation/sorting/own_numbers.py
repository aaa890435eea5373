"""Lists whose numbers are the writer's own: their items answer other questions than our letter's.

Invariant: one item alone proves nothing unless the list is longer than our letter's, nor does a
list that answers as many questions under their own numbers; of bare verdicts, one alone is chance.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intake.answers.choices import lists
from intake.answers.folding import key
from intake.answers.verdicts import mandates
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.substance import TABLE
from intake.conversation.people import people, signatures
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing, labels, reading, references
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC, Signs
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import Block, Piece
from intake.conversation.spelling import count

_PLAIN = NUMERIC | {"events", "venue"}
"""Kinds whose answer is like no other one; a bare option or verdict may stand under any number."""
_ANYTHING = _PLAIN | {"choice", "yesno"}
"""Kinds that are believed in a list that is longer than our letter's, or in place of a name."""
_PERSONAL = frozenset({WRITER, OFFICE})
_FIGURES = re.compile(r"\d")
_TELLING = 6
"""Words of an item that tells something, where it holds no office."""
_ENOUGH = 2
"""Items that plainly answer other questions than those of their numbers, and verdicts that stand
where one is asked for."""


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a mail, the question asked under its number, and those that it names itself."""

    number: int | None
    piece: Piece
    id: str | None
    meant: tuple[str, ...]


def items(blocks: Sequence[Block], known: View, signs: Signs) -> tuple[Item, ...]:
    """Each block as an item; what one names is looked for where its number asks a question."""
    asked = [(one, references.asked_at(known, one.number)) for one in blocks]
    return tuple(
        Item(one.number, one.piece, id, _named(one.piece, known, signs) if id else ())
        for one, id in asked
    )


def are(listed: Sequence[Item], known: View) -> bool:
    """Whether the numbers of these items are none of our letter's."""
    found = [(one.id, one.piece, one.meant) for one in listed if one.id]
    ours = sum(id in meant or _is_told(id, meant, piece, known) for id, piece, meant in found)
    verdicts = sum(_is_verdict(id, meant, piece, known) for id, piece, meant in found)
    ours += verdicts if verdicts >= _ENOUGH else 0
    is_longer = any(one.number and one.number > len(known.asked) for one in listed)
    theirs = sum(
        _is_plain(meant, piece, known, is_anything=is_longer or id in _PERSONAL)
        and (is_of_another(id, meant, piece, known) or not _answers(id, piece, known))
        for id, piece, meant in found
        if id not in meant
    )
    return theirs >= (1 if is_longer else _ENOUGH) and theirs > ours


def others(id: str, item: Item, known: View, signs: Signs) -> tuple[str, ...]:
    """The questions that an item names in place of the one asked under its number."""
    if not is_of_another(id, item.meant, item.piece, known):
        return ()
    is_open = id not in _PERSONAL | {reading.AUTHORITY}
    is_title = is_open and _is_of_titles_only(item.meant, item.piece, known, signs)
    return () if is_title else item.meant


def is_of_another(id: str, meant: tuple[str, ...], piece: Piece, known: View) -> bool:
    """Whether an item names other questions, and answers its own by no word of its own.

    "We have received no label" is no "no" to any question but the one of labels; whoever denies
    nothing answers what was asked, whatever else it names ("our smart city office is mandated").
    """
    if not meant or id in meant:
        return False
    if id in _PERSONAL:
        is_figure = all(known.kind(one) in _PLAIN for one in meant)
        return not people.is_of_self(piece, known.language) and (
            is_figure or _is_no_person(piece, known)
        )
    if known.kind(id) != "yesno":
        return False
    if id == reading.AUTHORITY:
        return not mandates.says(piece.words, known.language) and not (
            _is_verdict_first(piece, known) and count(piece.text) < _TELLING
        )
    if all(_is_carried(one, piece, known) for one in meant):
        return False
    says_no = choosing.says(known, id, piece.words, yes=False)
    return says_no and not intents.refuses_first(piece.words, known.language)


def _is_verdict_first(piece: Piece, known: View) -> bool:
    says_yes = phrases(TABLE, "words.confirm", known.language).starts(plain(piece.text))
    return says_yes or intents.refuses_first(piece.words, known.language)


def _is_no_person(piece: Piece, known: View) -> bool:
    """Whether an item can be neither a name nor an office: it answers, or tells in many words."""
    language, text = known.language, _FIGURES.sub("", piece.text).rstrip(". ")
    if signatures.is_name(text, language) or signatures.is_held(text, language):
        return False
    return (
        _is_verdict_first(piece, known)
        or signatures.is_statement(text, language)
        or count(text) >= _TELLING
    )


def _is_of_titles_only(meant: tuple[str, ...], piece: Piece, known: View, signs: Signs) -> bool:
    """Whether only a title names another question: "Our smart city has no such thing"."""
    first = _first(piece, known)
    return any(known.kind(one) == "choice" for one in meant) and all(
        any(
            labels.is_option(
                known, one, piece.text[sign.start - piece.start : sign.end - piece.start]
            )
            for one in sign.questions
        )
        for sign in signs.within(first.start, first.end)
    )


def _named(piece: Piece, known: View, signs: Signs) -> tuple[str, ...]:
    """The questions that the first sentence of an item names by words of its own."""
    return choosing.choose(known, signs, _first(piece, known))


def _is_carried(id: str, piece: Piece, known: View) -> bool:
    """Whether a question is of networks, which what is told of something else may run on.

    Not so where an item begins with a network: "5G since 2023".
    """
    options = reading.options(known.questions[id])
    if known.kind(id) != "choice" or lists.are_titles(options):
        return False
    said = key(piece.text)
    return not any(said.startswith(key(name)) for names in options for name in names)


def _is_plain(meant: tuple[str, ...], piece: Piece, known: View, *, is_anything: bool) -> bool:
    """Whether an item is a whole answer to the one question that it names."""
    kinds = _ANYTHING if is_anything else _PLAIN
    if len(meant) != 1 or known.kind(meant[0]) not in kinds:
        return False
    return _answers(meant[0], _first(piece, known), known)


def _is_told(id: str, meant: tuple[str, ...], piece: Piece, known: View) -> bool:
    """Whether an item that names nothing answers the question of its number, and not by a yes."""
    if meant:
        return False
    if known.kind(id) == "text":
        return signatures.is_name(piece.text, known.language)
    return known.kind(id) in _PLAIN | {"choice"} and _answers(id, piece, known)


def _is_verdict(id: str, meant: tuple[str, ...], piece: Piece, known: View) -> bool:
    """Whether an item that names nothing is a yes or no where one is asked for."""
    return not meant and known.kind(id) == "yesno" and _answers(id, piece, known)


def _answers(id: str, piece: Piece, known: View) -> bool:
    return choosing.is_clear(known, id, piece.words)


def _first(piece: Piece, known: View) -> Piece:
    return next(iter(sentences.sentences(piece, known.language)), piece)
