"""Words that our letters ask for, copied with what they mean: "WITHDRAW (retirer)", or "retirer".

Our letters name a command in English and say in brackets what it means in the reader's language.

Invariant: only the very meaning that a letter gives for that very word is left out behind it, and
one counts for the word only where nothing else is said.
"""

import re
import tomllib
from dataclasses import replace
from functools import cache
from importlib.resources import files

from intake.conversation.intents.courtesy import PUNCTUATION
from intake.conversation.spelling import fold, has_question_mark
from intake.messages import Message, Passage

HOLDINGS = "everything you hold on us"
CITYS = ("status", "help", "pause", "resume", "withdraw", "submit", HOLDINGS)
PANELISTS = ("accept", "decline", "resign")
PUBLICS = ("withdraw",)

_LONGEST = 60
"""Characters of a reply that may be a meaning alone."""
_BRACKETS = re.compile(r"[(（]")
_BEHIND = r"(?:\s+[^\s()（）]+@[^\s()（）]+?)?(?:\s?[»”“」'\"])?"
"""What may stand between a word and its meaning: "add name@city.example” (ajouter)"."""


def spoken(message: Message, words: tuple[str, ...]) -> Message:
    """The message without the meanings behind our words; a meaning alone is that one of `words`."""
    passages = tuple(replace(one, text=_without(one.text)) for one in message.passages)
    if len(passages) == 1 and (word := _word(passages[0], words)):
        passages = (replace(passages[0], text=word),)
    return message if passages == message.passages else replace(message, passages=passages)


def _without(text: str) -> str:
    """The text without the meanings in brackets behind our words."""
    if _BRACKETS.search(text):
        for word in _meanings():
            text = _glossed(word).sub(r"\1", text)
    return text


def _word(said: Passage, words: tuple[str, ...]) -> str:
    """The word of which a free reply is nothing but the meaning; "" where it is of none."""
    if said.under or len(said.text) > _LONGEST or has_question_mark(said.text):
        return ""
    meant = _bare(said.text)
    return next((one for one in words if meant in map(_bare, meanings(one))), "")


def _bare(text: str) -> str:
    return fold(text).casefold().strip(f"{PUNCTUATION}\n")


@cache
def _glossed(word: str) -> re.Pattern[str]:
    """The word with one of its own meanings in brackets behind it."""
    behind = "|".join(r"\s+".join(map(re.escape, one.split())) for one in meanings(word))
    return re.compile(
        rf"(?<![^\W_])({re.escape(word)}{_BEHIND})\s*[(（]\s*(?:{behind})\s*[)）]", re.IGNORECASE
    )


def meanings(word: str) -> tuple[str, ...]:
    """What our letters say that the word means, in all languages."""
    return _meanings().get(word, ())


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    """The same of each word."""
    text = files(__package__).joinpath("glosses.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(text).values()
    words = dict.fromkeys(word for table in tables for word in table)
    return {
        word: tuple(dict.fromkeys(one for table in tables for one in table.get(word, ())))
        for word in words
    }
