"""Questions in brackets behind an answer, or behind its semicolon: sentences of their own.

Invariant: every word stays, once, and none is added. What may doubt the answer stays with it: a
word or two, a figure, a place, another choice, a plan, or a statement that leads up to the question
("(2024?)", "(or the other one?)", "(it is a pilot, does it count?)").
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from intake.answers.lexicon import lexicon
from intake.answers.lexicon import split as tokens
from intake.conversation import rhetorical, sentences
from intake.conversation.intents import courtesy, framing, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import phrases, without
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count, ends_asking, fold, has_question_mark, words_of
from intake.conversation.turns import Hearing
from intake.messages import Message, Passage

LONGEST = 300
"""Characters of such a question."""
_LEAST = 3
"""Words of a question whose first or last word asks; without such a word one more."""
_READ = 60_000
_LONGEST_SENTENCE = 1_000
_MOST_JOINTS = 8
_NEAR = 20
_BRACKETS = re.compile(r"[(\[{〔〈]\s*([^()\[\]{}〔〕〈〉\n]{1,300}[?？؟])[\s.。!！]*[)\]}〕〉]")
_BEFORE = re.compile(r"[^\s.!?。！？:：]\s*\Z")
"""What a bracket stands behind that is no sentence of its own."""
_SEMICOLON = re.compile(r"[;；]\s*")
_DASH = re.compile(r"\s[-–—]+\s|—|,?\s+(?=¿)")
_FIGURE = re.compile(r"\d")
_PARTS = re.compile(r"[,，、،;；:：]|[.!?。！？؟…]\s*\S")
_MARKS = re.compile(r"[,，、،;；:：.!?。！？؟…]")
_ENDS = " ?？؟¿\"'"
_ASKING = ("talk.question_ends", "talk.interrogatives")
_OPEN = frozenset({"planned", "hedged", "doubted", "negator", "denial", "yet"})
"""What words of a question say that leave its answer open as well."""


def heard(hearing: Hearing) -> Hearing:
    """The same message, and those it may have to do with, with such questions apart."""
    language, again = hearing.language, hearing.dossier.again

    def parted(message: Message | None) -> Message | None:
        return apart(message, language) if message else None

    return replace(
        hearing,
        dossier=replace(hearing.dossier, again=lambda id: parted(again(id))),
        message=apart(hearing.message, language),
        whole=parted(hearing.whole),
    )


def apart(message: Message, language: str) -> Message:
    """The message with such questions each in a paragraph above what they stood in."""
    if not has_question_mark(fold(message.reply[:_READ])):
        return message
    found = (one for passage in message.passages for one in _parted(passage, language))
    return replace(message, passages=tuple(found))


def _parted(passage: Passage, language: str) -> Iterator[Passage]:
    """The passage below its questions; below quoted lines it stays alone, for it answers those."""
    text, at, left = passage.text, 0, ""
    asked: list[str] = []
    for start, end, span in _spans(fold(text[:_READ]), language):
        left += text[at:start].rstrip(" \t")
        at = end
        asked.append(text[slice(*span)])
    left += text[at:]
    if passage.under:
        yield from (Passage(text=one) for one in asked)
        yield replace(passage, text=left)
    else:
        yield replace(passage, text="\n\n".join((*asked, left)))


def _spans(text: str, language: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """What is cut out of a text, from where to where, and the question in it."""
    found = [
        (one.start(), one.end(), one.span(1))
        for one in _BRACKETS.finditer(text)
        if _BEFORE.search(text, max(0, one.start() - _NEAR), one.start())
        and is_apart(one[1], language)
    ]
    ends = [end for _, end, _ in found]
    for piece in sentences.sentences(Piece(text=text), language):
        joint = _joint(piece.text, language)
        if joint and not any(piece.start + joint.end() < one <= piece.end for one in ends):
            asked = piece.start + joint.end(), piece.end
            found.append((piece.start + joint.start(), piece.end, asked))
    yield from sorted(found)


def _joint(text: str, language: str) -> re.Match[str] | None:
    """The semicolon, or behind a figure the dash or "¿", that sets a question off."""
    if not ends_asking(text) or len(text) > _LONGEST_SENTENCE:
        return None
    joints = [*_SEMICOLON.finditer(text), *_DASH.finditer(text)]
    for joint in sorted(joints, key=lambda one: one.end())[:_MOST_JOINTS]:
        left, right = text[: joint.start()], text[joint.end() :]
        is_told = joint[0].strip() in (";", "；") or _FIGURE.search(left)
        if is_told and words_of(left) and not intents.is_question(left, language):
            asked = right.rpartition(":")[2] or right
            return joint if is_apart(asked, language) else None
    return None


def is_apart(asked: str, language: str) -> bool:
    """Whether a question is one to a person, not a doubt about the answer that it stands behind."""
    words = asked.strip(_ENDS)
    if len(words) > LONGEST or _FIGURE.search(words) or _PARTS.search(words):
        return False
    if not is_long_enough(words, language) or courtesy.is_courtesy(asked, language):
        return False
    if phrases(WORDS, "alternatives", language).starts(words):
        return False
    said = without(TABLE, _ASKING, words, language)
    names_title = lexicon("titles", language).said(tokens(words))  # of an option beside this one
    if names_title or _OPEN & {*lexicon("yesno", language).said(tokens(said))}:
        return False
    return not rhetorical.names_place(words, language)


def is_long_enough(asked: str, language: str) -> bool:
    """Whether words ask more than whether the one or two of them are right."""
    words = asked.strip(_ENDS)
    return count(words) >= (_LEAST if _is_asking(words, language) else _LEAST + 1)


def is_doubt(asked: str, language: str) -> bool:
    """Whether a question is one about the answer itself: another figure, or another choice."""
    words = asked.strip(_ENDS)
    if phrases(WORDS, "alternatives", language).starts(words):
        return True
    parts = [one.strip(_ENDS) for one in _MARKS.split(words)]
    if any(_is_asking(one, language) for one in parts):
        return False
    if not is_long_enough(words, language):
        return True
    return bool(_FIGURE.search(parts[-1])) or (len(parts) > 1 and count(parts[-1]) < _LEAST - 1)


def _is_asking(words: str, language: str) -> bool:
    """Whether words begin or end as a question does, whatever mark stands behind them."""
    return intents.begins_to_ask(words, language) or framing.ends_asking(words, language)


def bracketed(text: str) -> tuple[str, ...]:
    """What stands in brackets and ends in a question mark, in the writer's own words."""
    return tuple(text[slice(*one.span(1))] for one in _BRACKETS.finditer(fold(text[:_READ])))
