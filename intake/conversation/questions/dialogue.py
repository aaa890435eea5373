"""A question of ours that the writer puts again in her own words, above her answer to it.

Invariant: a question that she asks of us is none: it speaks of her own matter or says a word that
our question does not, or what stands behind it is no answer of the kind that it asks for.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers import inflections
from intake.answers.folding import key
from intake.answers.values import Unclear
from intake.calls.model import Question
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain, says
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import blanked, phrases, without
from intake.conversation.questions import choosing, cues, reading
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.quotes import bare as bare_letters
from intake.conversation.questions.wordtree import sightings, stem, words_in
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import WORD, count, words_of

LONGEST = 12
"""Words of an answer that only its question tells the matter of."""
_LONGEST_QUESTION = 400
_MOST_NAMED, _LONGEST_TOLD = 4, 20
"""Words of a question that only names a figure, and of what is told of it."""
_LEAST = 4
_MOST_ASKED = 2
"""Sentences in which a question may be put again ("How many? More than 100?")."""
_NAMEABLE = NUMERIC | {"yesno"}
_FIGURES = frozenset({"numerals", "money"})
_END = ' ?？؟»"'
_DOLLARS = re.compile(r"(?<!\w)US(?!\w)")


@dataclass(frozen=True, kw_only=True)
class Exchange:
    """A question put again in the sentences from `first` on, and which sentence answers it."""

    question: str
    asked: Piece
    first: int
    at: int


def exchange(known: View, line: Piece, said: tuple[Piece, ...]) -> Exchange | None:
    """The first question of a line that the sentence right behind it answers."""
    for at, answer in enumerate(said[1:], 1):
        for first in range(at - 1, max(at - 1 - _MOST_ASKED, -1), -1):
            asked = line.part(said[first].start - line.start, said[at - 1].end - line.start)
            if id := answered(known, asked, answer):
                return Exchange(question=id, asked=asked, first=first, at=at)
    return None


def answered(known: View, asked: Piece, said: Piece) -> str | None:
    """The question that the first piece puts again and the second one answers; else None."""
    if not asked or not said or len(asked.text) > _LONGEST_QUESTION:
        return None
    if id := _named(known, asked, said):
        return id
    if count(asked.text) < _LEAST or count(said.text) > LONGEST:
        return None
    if not _only_asks(asked, known.language):
        return None
    if _is_own(asked, known) or _is_own(said, known):
        return None
    both = Piece(text=f"{asked.text.rstrip(_END)} {said.text}")  # a figure tells which is meant
    told = dict.fromkeys((*_matter(known, both), *_matter(known, asked)))
    ids = [id for id in told if _is_ours(known, id, asked) and _is_answer(known, id, asked, said)]
    return ids[0] if len(ids) == 1 else None


def _named(known: View, asked: Piece, said: Piece) -> str | None:
    """What is nothing but named with a mark ("Our GDP?", "A city brain?"), and then told."""
    if count(asked.text) > _MOST_NAMED or not asked.text.rstrip().endswith(("?", "？")):
        return None
    ids = _ids_named(known, asked.text.strip(_END))
    if len(ids) != 1 or count(said.text) > _LONGEST_TOLD or set(_matter(known, said)) - {*ids}:
        return None
    every = sentences.sentences(said, known.language)
    if any(intents.is_question(one.words, known.language) for one in every):
        return None
    if known.kind(ids[0]) == "yesno":
        return ids[0] if _is_verdict(known, ids[0], said) else None
    if not _leads_with_figure(said, known.language):
        return None
    value = choosing.read(known, ids[0], said.words)
    is_other = isinstance(value, Unclear) and value.reason == "wrong_figure"  # of the canton
    signs = cues.read(said.text, known.cues, known.language)
    is_other = is_other and signs.has_money(0, len(said.text))
    return ids[0] if is_other or choosing.has_value(known, ids[0], said.words) else None


def _ids_named(known: View, name: str) -> list[str]:
    """The questions that a name means, with its articles, without them, or without "our city's"."""
    for words in (), ("articles",), ("own", "articles", "small_words"):
        letters = bare_letters(without(WORDS, words, name, known.language))
        if ids := [id for id in known.named.get(letters, ()) if known.kind(id) in _NAMEABLE]:
            return ids
    return []


def _is_verdict(known: View, id: str, said: Piece) -> bool:
    """Whether it is a yes or a no, or tells until when there was what is named."""
    told = (known.questions[id], said.words, known.language)
    return choosing.is_clear(known, id, said.words) or reading.tells_an_end(*told)


def _leads_with_figure(said: Piece, language: str) -> bool:
    """Whether nothing but an estimate or a currency stands before the figure.

    "You asked for 9 billion" tells none of the writer's.
    """
    first = next((at for at, sign in enumerate(said.text) if sign.isdigit()), len(said.text))
    lists = ("figure_words", "small_words", "money", "own", "articles")
    return not WORD.search(without(WORDS, lists, said.text[:first], language))


def _only_asks(piece: Piece, language: str) -> bool:
    """Whether nothing but questions stands in it, so that dropping it drops no answer."""
    every = sentences.sentences(piece, language)
    return all(intents.is_question(one.words, language) for one in every)


def bare(said: Piece) -> Piece:
    """The answer without the marks that lead to it ("→ 117")."""
    first = WORD.search(said.text)
    return said.part(first.start()) if first else said


def _is_own(piece: Piece, known: View) -> bool:
    """Whether it speaks of the writer's own city: she asks, or says more than an answer."""
    return phrases(WORDS, "own", known.language).found(_DOLLARS.sub("", piece.text))


def _matter(known: View, piece: Piece) -> tuple[str, ...]:
    signs, whole = cues.read(piece.text, known.cues, known.language), Piece(text=piece.text)
    return choosing.choose(known, signs, whole) or tuple(choosing.matter(known, signs, whole))


def _is_ours(known: View, id: str, asked: Piece) -> bool:
    """Whether every word is one of our question, or of those that ask it of the writer's city.

    A word of neither (a place, a person, a rule, a denial, a reason) makes another question of it.
    """
    ours, city = _words_of(known.questions[id], known.language), _words_of_city(known, asked)
    return all(
        word.isdigit() or stem(word) in ours or not _forms(word, known.language).isdisjoint(city)
        for word in WORD.findall(plain(_beside_cues(known, id, asked)).casefold())
    )


def _words_of_city(known: View, asked: Piece) -> frozenset[str]:
    """The words of each name of the writer's city that stands whole in the text, in any form."""
    words = WORD.findall(asked.text)
    said = frozenset(form for word in words for form in _forms(word, known.language))
    names = (frozenset(WORD.findall(name)) for name in known.ours)
    return frozenset().union(*(name for name in names if name <= said))


def _forms(word: str, language: str) -> frozenset[str]:
    name = key(word)
    return frozenset((name, *inflections.bare(name, language)))


def _beside_cues(known: View, id: str, asked: Piece) -> str:
    """The text with blanks for what names or asks the question, for numerals and for money."""
    spans = (
        (start, end)
        for entry, start, end in sightings(words_in(asked.text), known.cues.tree)
        if id in entry.questions or entry.key in _FIGURES
    )
    return blanked(without(TABLE, ("talk.put_again",), asked.text, known.language), spans)


@lru_cache(maxsize=512)
def _words_of(question: Question, language: str) -> frozenset[str]:
    """The words of our own question in the language and in English."""
    texts = (
        text.get(one, "") for text in (question.text, question.label) for one in (language, "en")
    )
    return frozenset(stem(word) for text in texts for word in words_of(plain(text)))


def _is_answer(known: View, id: str, asked: Piece, said: Piece) -> bool:
    """Whether the words are all of an answer to it, and name no other question."""
    kind = known.kind(id)
    if kind in choosing.IDENTITY or kind in ("text", "events"):
        return False
    if kind in NUMERIC and not _asks_how_much(asked, known.language):
        return False
    others = set(_matter(known, said)) - {id}
    every = sentences.sentences(said, known.language)
    if others or any(intents.is_question(one.words, known.language) for one in every):
        return False
    does_answer = choosing.fits if kind in NUMERIC else choosing.is_clear
    return does_answer(known, id, bare(said).words)


def _asks_how_much(asked: Piece, language: str) -> bool:
    """Whether a question asks for a figure: "must it exceed 100?" does not."""
    return says(plain(asked.words), "talk.how_much", language)
