"""A question that its writer answers at once ("How many firms? About 520, by the register.").

Invariant: one that asks for a rule, of the reader, or that no figure follows is a question to us.
"""

import re
from collections.abc import Iterator

from intake.answers import inflections
from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, countries
from intake.conversation.phrases import phrases
from intake.conversation.spelling import WORD, has_case

TABLE, CUTTING = "intents", "sentences"
LONGEST = 120
"""Characters of such a question, and of its answer."""
_MARK = re.compile("[?？؟]")
_SAID = re.compile(r"[^\n?？؟!！。]{0,120}")
_STOP = re.compile(r"\.(?=\s|\Z)")
_BARE = re.compile(r"\W*(?:[A-Z]{1,3}\W*)?\d")
_NAME = re.compile(r"(?<=\s)(?-i:[^\W\d_a-z][^\W\d_A-Z]{2,})")
_PLACED = re.compile(r"\b(?:in|von|hat|haben|aus|bei|für|fur)\s+(?-i:[A-ZÄÖÜ])")
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_FIGURE = re.compile(r"\d")


def is_answered(asked: str, said: str, language: str) -> bool:
    """Whether the words before a question mark only lead up to the figure behind it."""
    asked = asked.strip(" ¿\"'")
    if not asked or len(asked) > LONGEST or not _asks_how_many(asked, language):
        return False
    found = _SAID.match(said.lstrip())
    answer = _STOP.split(found[0])[0] if found else ""
    if found and _MARK.match(said.lstrip(), found.end()):
        return False
    if _BARE.match(answer):
        return False  # to one of our questions put again, or of anybody's (questions.dialogue)
    return bool(_FIGURE.search(answer)) and not _is_to_us(answer, language)


def answers_itself(text: str, language: str) -> bool:
    """Whether such a question and its answer stand in the text, and nothing is asked behind it."""
    return any(
        is_answered(text[: mark.start()], text[mark.end() :], language)
        for mark in _MARK.finditer(text)
    )


def _asks_how_many(asked: str, language: str) -> bool:
    counting = phrases(TABLE, "talk.counting", language)
    if not counting.found(asked) or _is_to_us(asked, language):
        return False
    return not _is_of_others(asked, language)


def _is_of_others(asked: str, language: str) -> bool:
    """Whether it names another place, or may: without capitals it has to say "we" or "our"."""
    if not has_case(asked) and not phrases(CUTTING, "own", language).found(asked):
        return True
    if (_PLACED if language in _NOUNS_IN_CAPITALS else _NAME).search(asked):
        return True
    if phrases(CUTTING, "other_places", language).found(asked):
        return True
    return any(_is_place(one, language) for one in _runs(asked))


def _runs(asked: str) -> Iterator[str]:
    """The words that may be a name; of letters without blanks every short run."""
    for word in WORD.findall(asked):
        if not is_unspaced(word):
            yield from () if word.islower() else (word,)
            continue
        for start in range(len(word) - 1):
            yield from (word[start:end] for end in range(start + 2, min(start + 6, len(word)) + 1))


def _is_place(word: str, language: str) -> bool:
    name = key(word)
    bare = (name, *inflections.bare(name, language))
    return any(cities.is_known(one) for one in bare) or bool(countries.find(word, language))


def _is_to_us(text: str, language: str) -> bool:
    """Whether it speaks of the reader, or of what has to be."""
    return phrases(TABLE, "talk.of_rules", language).found(text)
