"""A command as our letters spell it beside a plain yes: "Yes, SUBMIT" is two sentences.

Invariant: nothing else stands with them, and no command is made of words in small letters.
"""

import re
from functools import cache

from intake import languages
from intake.conversation import phrasefiles
from intake.conversation.spelling import fold

_COMMAND = re.compile(r"(?<!\w)SUBMIT(?!\w)")
_MARKS = " \t\n.,;:!،؛।。、，；：！-–—/&+*_\"'()"


def cut(text: str) -> int:
    """Where such a sentence, folded, is to be cut; 0 where it is none."""
    command = _COMMAND.search(text)
    if command is None:
        return 0
    before, behind = text[: command.start()].strip(_MARKS), text[command.end() :].strip(_MARKS)
    if bool(before) == bool(behind) or (before or behind).casefold() not in _yes():
        return 0
    return command.start() if before else command.end()


@cache
def _yes() -> frozenset[str]:
    """In any language: which one a word is in cannot always be told."""
    meanings = ("alone", "leading")
    every = (
        phrasefiles.written("intents", "literal_yes.toml", code, *meanings)
        for code in languages.all_read()
    )
    return frozenset(fold(word).casefold() for words in every for word in words)
