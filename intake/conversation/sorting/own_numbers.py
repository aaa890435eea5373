"""Lists whose numbers are the writer's own: their items answer other questions than our letter's.

Invariant: one item alone proves nothing unless the list is longer than our letter's, nor does a
list that answers as many questions under their own numbers; of bare verdicts, one alone is chance.
"""

from collections.abc import Sequence

from intake.answers.choices import lists
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.substance import TABLE
from intake.conversation.people import signatures
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing, reading, references
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC, Signs
from intake.conversation.sentences import Block, Piece

_PLAIN = NUMERIC | {"events", "venue"}
"""Kinds whose answer is like no other one; a bare option or verdict may stand under any number."""
_NAMED = frozenset({"choice", "yesno"})
"""Kinds that are believed as well in a list that is longer than our letter's."""
_ENOUGH = 2
"""Items that plainly answer other questions than those of their numbers, and verdicts that stand
where one is asked for."""


def are(blocks: Sequence[Block], known: View, signs: Signs) -> bool:
    """Whether the numbers of these items are none of our letter's."""
    found = [(references.asked_at(known, one.number), one.piece) for one in blocks]
    items = [(id, piece, _named(piece, known, signs)) for id, piece in found if id]
    ours = sum(id in meant or _is_told(id, meant, piece, known) for id, piece, meant in items)
    verdicts = sum(_is_verdict(id, meant, piece, known) for id, piece, meant in items)
    ours += verdicts if verdicts >= _ENOUGH else 0
    is_longer = any(one.number and one.number > len(known.asked) for one in blocks)
    kinds = _PLAIN | _NAMED if is_longer else _PLAIN
    theirs = sum(
        id not in meant
        and _is_plain(meant, piece, known, kinds)
        and (is_of_another(id, meant, piece, known) or not _answers(id, piece, known))
        for id, piece, meant in items
    )
    return theirs >= (1 if is_longer else _ENOUGH) and theirs > ours


def others(id: str, piece: Piece, known: View, signs: Signs) -> tuple[str, ...]:
    """The questions that an item names in place of the yes or no asked under its number."""
    meant = _named(piece, known, signs)
    return meant if is_of_another(id, meant, piece, known) else ()


def is_of_another(id: str, meant: tuple[str, ...], piece: Piece, known: View) -> bool:
    """Whether an item says no yes and no no by a word of its own, and names other questions.

    "We have received no label" is no "no" to any question but the one of labels.
    """
    if known.kind(id) != "yesno" or not meant or id in meant:
        return False
    if all(_is_carried(one, known) for one in meant):
        return False
    says_yes = phrases(TABLE, "words.confirm", known.language).starts(plain(piece.text))
    return not (says_yes or intents.refuses_first(piece.words, known.language))


def _named(piece: Piece, known: View, signs: Signs) -> tuple[str, ...]:
    """The questions that the first sentence of an item names by words of its own."""
    return choosing.choose(known, signs, _first(piece, known))


def _is_carried(id: str, known: View) -> bool:
    """Whether a question is of networks, which what is told of something else may run on."""
    options = reading.options(known.questions[id])
    return known.kind(id) == "choice" and not lists.are_titles(options)


def _is_plain(meant: tuple[str, ...], piece: Piece, known: View, kinds: frozenset[str]) -> bool:
    """Whether an item is a whole answer to the one question that it names."""
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
