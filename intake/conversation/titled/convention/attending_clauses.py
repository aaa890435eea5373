"""The clauses of a mail about the Convention, each of which says for itself who comes.

Invariant: what denies or asks anything offers nothing.
"""

import re
from collections.abc import Iterator
from functools import cache

from intake.conversation.intents import conditions, intents
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import words_of
from intake.conversation.titled.convention import attending_words

_ASKS = re.compile(r"[?？؟][\s!！\"')]*\Z")
_PART = re.compile("[,،、，:：;；]")


def is_question(text: str) -> bool:
    return _ASKS.search(text) is not None


def offers(piece: Piece, language: str) -> bool:
    """Whether it would like to host; what denies or asks anything, a person reads."""
    wish = _beside_question(piece.text, language)
    if not wish or re.search(either(WORDS, "negators", language), wish, re.I):
        return False
    if any(attending_words.has(piece.text, one, language) for one in ("certificate", "no_more")):
        return False
    return _is_willing(wish, language)


def _is_willing(wish: str, language: str) -> bool:
    """Whether nothing denies it in its clause before the word for hosting ("Nobody would")."""
    for one in attending_words.listed("hosts", language).finditer(wish):
        start = max((mark.end() for mark in _PART.finditer(wish, 0, one.start())), default=0)
        if not attending_words.has(wish[start : one.end()], "unwilling", language):
            return True
    return False


def _beside_question(text: str, language: str) -> str:
    """The text without a question in the clause at its end; nothing where it all asks or hangs."""
    if not is_question(text):
        return text
    cuts = list(re.finditer(_cut(language), text))
    wish = text[: cuts[-1].start()] if cuts else ""
    is_told = wish and not _asks(wish, language)
    return wish if is_told and not conditions.hangs("", wish, language) else ""


def _asks(wish: str, language: str) -> bool:
    return intents.is_question(wish, language) or intents.begins_to_ask(wish, language)


@cache
def _cut(language: str) -> re.Pattern[str]:
    """What stands between a wish and the question behind it."""
    return re.compile(
        rf"[,،、，:;；：–—]|\b(?:{either(WORDS, 'plain_ands', language)})\b|\s(?=و)", re.IGNORECASE
    )


def clauses(piece: Piece, language: str) -> Iterator[Piece]:
    """What stands between words such as "but" may say the opposite."""
    start = 0
    marks = re.compile(rf"[;；]|[,，、]?\s*(?:{either(WORDS, 'contrasts', language)})\s*", re.I)
    for mark in marks.finditer(piece.text):
        if mark.end() > mark.start() and not _joins(piece.text[mark.start() :], language):
            yield from _parted(piece.part(start, mark.start()), language)
            start = mark.end()
    yield from _parted(piece.part(start), language)


def _joins(text: str, language: str) -> bool:
    """Whether a word that seems to contrast belongs to an "and" ("а также")."""
    return attending_words.listed("and", language).starts(text.lstrip(" ,，、،"))


def _parted(piece: Piece, language: str) -> Iterator[Piece]:
    """Clauses between commas and "and" that say each for themselves who comes."""
    for mark in re.finditer(rf"[,،、，]|\b(?:{either(WORDS, 'plain_ands', language)})\b|\s(?=و)",
                            piece.text, re.IGNORECASE):  # fmt: skip
        before, after = piece.part(0, mark.start()), piece.part(mark.end())
        if _says(before.text, language) and _says(after.text, language):
            yield before
            yield from _parted(after, language)
            return
    yield piece


def _says(text: str, language: str) -> bool:
    """Whether it says of somebody that they come, and is more than a word for the writer."""
    rest = attending_words.listed("self_beside", language).without(text)
    return has_verb(text, language) and bool(words_of(rest))


def has_verb(text: str, language: str) -> bool:
    return any(
        attending_words.has(text, one, language)
        for one in ("cannot", "comes", "steps_in", "led", "enlists", "self")
    )


def without_closing(text: str, language: str) -> str:
    """The mail up to a line that only closes it."""
    kept: list[str] = []
    for line in text.split("\n"):
        if kept and is_closing(line.strip(), language):
            break
        kept.append(line)
    return "\n".join(kept)
