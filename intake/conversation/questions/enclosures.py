"""Which answers say that a file comes with them: "certificate attached", "see gdp-2024.pdf".

Invariant: an answer says so in its own words or in the sentence right behind them, never elsewhere;
what only says so is no part of its value.
"""

import re
from collections.abc import Iterable, Sequence

from intake.answers import folding
from intake.applications import Answer
from intake.conversation import sentences
from intake.conversation.phrases import any_found, blanked, phrases
from intake.conversation.phrases import without as without_phrases
from intake.conversation.spelling import fold, has_question_mark, squeeze, words_of
from intake.messages import Message

WORDS = "enclosures"
_LOOKED_AT = 1_000
"""Characters at the end of an answer, and behind it, that can say so."""
_PARTS = re.compile(
    r"([(（][^()（）]*[)）]|\[[^\[\]]*\]|[,;]\s+|\s[-–—]\s|[—―]{2}|[.!]\s+|[，、；。！]|\n)"
)
_EDGES = " \t\n,;:-–—，、；："
_MARKS = " \t\n,;:.!()[]-–—\"'，、；：。！（）"


def without(words: str, language: str) -> str:
    """An answer without those parts of it that only say that some file comes with it.

    Unchanged where nothing else is in it.
    """
    parts = _PARTS.split(words) if is_said(words, language) else []
    kept = ["" if _only_speaks(part, language) else part for part in parts]
    left = "".join(kept).strip(_EDGES)
    return left if kept != parts and words_of(left) else words


def is_only(words: str, language: str) -> bool:
    """Whether an answer says nothing but that some file comes with it."""
    return is_said(words, language) and all(
        not words_of(part) or _only_speaks(part, language) for part in _PARTS.split(words)
    )


def is_said(words: str, language: str) -> bool:
    """Whether the words name a file or say that one comes with them."""
    if len(words) > _LOOKED_AT:
        return False
    is_named = folding.without_files(words) != words
    return is_named or phrases(WORDS, "comes", language).found(fold(words))


def _only_speaks(part: str, language: str) -> bool:
    """Whether a part is a file's name, or says that some paper comes with it, and nothing else."""
    text = fold(part).strip(_MARKS)
    unnamed = folding.without_files(text)
    is_said = unnamed != text or phrases(WORDS, "comes", language).found(text)
    if not is_said or phrases(WORDS, "denied", language).found(text):
        return False
    return not words_of(without_phrases(WORDS, ("papers", "beside"), unnamed, language))


def is_caption(words: str, named: Iterable[tuple[int, int]], language: str) -> bool:
    """Whether words say what paper a file is and no more: "This is our letter of authority".

    `named` are the stretches that name what a question asks for. "Your letter" is no caption: it
    may be that of somebody else.
    """
    text = fold(words)
    others = without_phrases(WORDS, ("papers", "beside"), blanked(text, named), language)
    if len(words) > _LOOKED_AT or words_of(others) or has_question_mark(words):
        return False
    return not any_found(WORDS, ("denied", "others"), text, language) and not sentences.denies(
        text, language
    )


def naming(answers: Iterable[Answer], name: str) -> set[str]:
    """The questions whose answers name this file."""
    called = _spelled(name)
    return {one.question for one in answers if called and called in _spelled(one.words)}


def announcing(answers: Sequence[Answer], message: Message, language: str) -> set[str]:
    """The questions whose answers say that some file comes with them."""
    lines = _lines(message)
    said = {one.words: _spelled(one.words) for one in answers}
    return {
        one.question
        for one in answers
        if _announces(said[one.words], language)
        or _announces(_behind(said[one.words], lines, said.values()), language)
    }


def announced(message: Message, language: str) -> tuple[str, ...]:
    """The sentences of a mail that say that some file comes with it."""
    found = (sentences.split(passage.text, language) for passage in message.passages)
    spelled = (_spelled(one) for several in found for one in several)
    return tuple(one for one in spelled if _announces(one, language))


def _announces(words: str, language: str) -> bool:
    end = words[-_LOOKED_AT:]
    is_said = phrases(WORDS, "comes", language).found(end)
    return is_said and not phrases(WORDS, "denied", language).found(end)


def _behind(words: str, lines: Sequence[str], said: Iterable[str]) -> str:
    """The sentence that goes on behind these words in their line, unless it answers as well."""
    line = next((one for one in lines if words in one), words)
    after = line.partition(words)[2][:_LOOKED_AT].lstrip(" .;,-\u2013\u2014")
    sentence = next(iter(sentences.split(after)), "")
    is_answer = any(one in sentence or sentence in one for one in said)
    return "" if is_answer else sentence


def _lines(message: Message) -> list[str]:
    passages = (sentences.whole(one.text) for one in message.passages)
    return [_spelled(line.text) for whole in passages for line in sentences.lines(whole)]


def _spelled(text: str) -> str:
    return squeeze(fold(text)).casefold()
