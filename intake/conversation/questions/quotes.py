"""Which questions of the call stand in quoted lines, or were copied into the answer itself.

Invariant: a question is known by its own text in any language, whole or in part, however a mail
program wrapped or shortened it; a bare number is believed only where a letter asked that number.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake.calls.model import Call, Question
from intake.conversation.sentences import Piece, blocks, lines, whole
from intake.conversation.spelling import fold

LONGEST = 20_000
"""How much of the quoted lines directly above an answer is looked at, from its end."""

_LEAST = 12
_MOST_BETWEEN = 160
_ELLIPSIS = re.compile(r"\.{3,}|…|\[[.…]+\]")
_NOT_LETTERS = re.compile(r"[\W_]+")
_MARKS = re.compile(r"^[>|\s*_]+", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Quoted:
    """A question of the call in quoted lines; `start` and `end` count letters and digits only."""

    question: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Above:
    """What is quoted above an answer: the questions in order, and whether the last one is
    directly above it (nothing but its own form and example between)."""

    questions: tuple[str, ...] = ()
    is_direct: bool = False


def bare(text: str) -> str:
    """Letters and digits alone, in one case: the same for every way of quoting a text."""
    folded = unicodedata.normalize("NFKC", fold(text)).casefold()
    return _NOT_LETTERS.sub("", folded)


def is_ours(text: str, call: Call) -> bool:
    """Whether a text is a stretch of a question of the call, or its label."""
    return bool(_owners(bare(text), call))


def above(under: str, call: Call, asked: Sequence[str], language: str) -> Above:
    """The questions in the quoted lines above an answer."""
    text = _MARKS.sub("", fold(under[-LONGEST:]))
    letters = bare(text)
    found = [*_whole(letters, call), *_numbered(text, call, asked, language)]
    found.extend(_parts(text, call, found))
    if not found:
        return Above()
    order = sorted(found, key=lambda one: (one.end, one.start))
    last = order[-1]
    rest = letters[last.end :]
    for words in _said_with(call.question(last.question)):
        rest = rest.replace(words, "", 1)
    questions = tuple(dict.fromkeys(reversed([one.question for one in order])))[::-1]
    return Above(questions=questions, is_direct=len(rest) <= _MOST_BETWEEN)


@lru_cache(maxsize=512)
def _texts(question: Question) -> tuple[str, ...]:
    """Its text in every language, longest first."""
    texts = dict.fromkeys(filter(None, map(bare, question.text.values())))
    return tuple(sorted(texts, key=len, reverse=True))


@lru_cache(maxsize=512)
def _said_with(question: Question) -> tuple[str, ...]:
    """What a letter prints beside a question, longest first."""
    said = [*question.form.values(), *question.example.values()]
    return tuple(sorted(filter(None, map(bare, said)), key=len, reverse=True))


def _whole(letters: str, call: Call) -> Iterator[Quoted]:
    for question in call.questions:
        for text in _texts(question):
            at = letters.rfind(text)
            if at >= 0:
                yield Quoted(question=question.id, start=at, end=at + len(text))


def _numbered(text: str, call: Call, asked: Sequence[str], language: str) -> Iterator[Quoted]:
    """Items of which only the number can be known again ("3. What was …")."""
    known = {question.id for question in call.questions}
    start = read = 0
    for block in blocks(whole(text), language):
        start += len(bare(text[read : block.piece.start]))
        read = block.piece.start
        if block.number and block.number <= len(asked) and asked[block.number - 1] in known:
            first = lines(block.piece)[:1]
            end = start + len(bare(first[0].text)) if first else start
            id = asked[block.number - 1]
            if _may_be(bare(block.piece.text), call.question(id)) and not _names_another(
                bare(block.piece.text), id, call
            ):
                yield Quoted(question=id, start=start, end=end)


def _may_be(letters: str, question: Question) -> bool:
    """Whether an item is the question's own, however little of it is left.

    A city's own "1. yes", repeated in our letter, stands under a number of another letter.
    """
    said = (*_texts(question), *map(bare, question.label.values()))
    return any(one[:_LEAST].startswith(letters[:_LEAST]) for one in said)


def _names_another(letters: str, id: str, call: Call) -> bool:
    """Whether the item under a number is another question than the letter had there."""
    return any(
        text[:_LEAST] == letters[:_LEAST] and question.id != id
        for question in call.questions
        for text in _texts(question)
        if not any(own[:_LEAST] == letters[:_LEAST] for own in _texts(call.question(id)))
    )


def _parts(text: str, call: Call, found: Sequence[Quoted]) -> Iterator[Quoted]:
    """Lines that are a stretch of one question's text, or its label."""
    at = 0
    for line in text.split("\n"):
        for part in _ELLIPSIS.split(line):
            letters = bare(part)
            start, at = at, at + len(letters)
            if any(one.start <= start and at <= one.end for one in found):
                continue
            owners = _owners(letters, call)
            if len(owners) == 1:
                yield Quoted(question=owners[0], start=start, end=at)


def _owners(letters: str, call: Call) -> list[str]:
    plain = letters.lstrip("0123456789")
    if not plain:
        return []
    return [
        question.id
        for question in call.questions
        if plain in map(bare, question.label.values())
        or (len(plain) >= _LEAST and any(plain in text for text in _texts(question)))
    ]


@dataclass(frozen=True, kw_only=True)
class Copied:
    """A question whose text the writer copied without a quote mark, and what follows it."""

    question: str
    piece: Piece


def copied(piece: Piece, call: Call) -> tuple[Piece, tuple[Copied, ...]]:
    """What stands before the first copied question, and each copied question with its answer."""
    found = sorted(_copies(_letters(piece.text), call), key=lambda one: one.start)
    if not found:
        return piece, ()
    _, places = _placed(piece.text)
    answers: list[Copied] = []
    for one, following in zip(found, [*found[1:], None], strict=True):
        start = places[one.end - 1] + 1
        end = _line_start(piece.text, places[following.start]) if following else len(piece.text)
        answer = _after_form(piece.part(start, max(start, end)), call.question(one.question))
        answers.append(Copied(question=one.question, piece=answer))
    return piece.part(0, _line_start(piece.text, places[found[0].start])), tuple(answers)


def _copies(letters: str, call: Call) -> Iterator[Quoted]:
    for question in call.questions:
        for text in _texts(question)[:20]:
            at = letters.find(text) if len(text) >= _LEAST else -1
            if at >= 0:
                yield Quoted(question=question.id, start=at, end=at + len(text))
                break


def _placed(text: str) -> tuple[str, list[int]]:
    """The bare letters of a text, and where each of them stands."""
    letters = _letters(text)
    return letters, [
        place for place, letter in enumerate(text) for _ in range(len(_bare_letter(letter)))
    ]


def _letters(text: str) -> str:
    return bare(text) if text.isascii() else "".join(map(_bare_letter, text))


_bare_letter = lru_cache(maxsize=4096)(bare)


def _line_start(text: str, place: int) -> int:
    """Back over the number before a copied question."""
    return text.rfind("\n", 0, place) + 1


def _after_form(piece: Piece, question: Question) -> Piece:
    """The answer without the form and example that were copied with the question."""
    piece = piece.part(len(piece.text) - len(piece.text.lstrip("?？.:!\"')*_ \t\n")))
    letters, places = _placed(piece.text)
    for words in _said_with(question):
        at = letters.find(words)
        if 0 <= at <= _LEAST * 3:
            rest = piece.part(places[at + len(words) - 1] + 1)
            return _after_form(rest, question) if rest else rest
    return piece
