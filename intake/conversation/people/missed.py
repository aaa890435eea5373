"""A person whom a sentence names and no reading has found: taken where sure, else asked about.

Invariant: what was read stays, and an answer that names nobody is not asked about a name.
"""

import re
from functools import lru_cache

from intake.answers.values import Unclear
from intake.conversation.people import holding, honoured
from intake.conversation.phrases import among, literally
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import has_case

_WORD = re.compile(r"(?<![\w@.'-])[^\W\d_]+(?:[.'-][^\W\d_]+)*(?![\w@'-])")
_HAN = "\u4e00-\u9fff"

Told = tuple[str, str | None]


def found(name: str | None, office: str | None, text: str, language: str) -> Told | Unclear | None:
    """The name and the office that the words hide; a question where unsure; else nothing."""
    if name and not honoured.is_within(name, language):
        return None
    if told := honoured.found(text, language):
        return told
    hidden = None if name or office else _hidden(text, language)
    return Unclear(reason="hedged", candidates=(hidden,)) if hidden else None


def _hidden(text: str, language: str) -> str | None:
    """The one person's name that stands in a text of which nothing was read."""
    if found := _glued(language).search(text):
        return found["name"]
    if among(WORDS, "capital_nouns", language):
        return None  # where every noun has a capital, two of them are no name
    cased = [one for one in runs(text) if has_case(one)]
    own = among(WORDS, "own", language)
    names = [
        one
        for one in cased
        if holding.is_person(one, language) and own.isdisjoint(one.casefold().split())
    ]
    return names[0] if len(set(names)) == 1 else None


def holds_person(text: str, language: str) -> bool:
    """Whether a name in capitals stands in the words."""
    return any(holding.is_person(run, language) for run in runs(text))


def runs(text: str) -> list[str]:
    """Words in capitals that stand side by side with nothing but a blank between them."""
    runs: list[list[str]] = [[]]
    end = 0
    for word in _WORD.finditer(text):
        is_next = text[end : word.start()] == " "
        if not (is_next and word[0][0].isupper() and "'" not in word[0][:2]):
            runs.append([])
        if word[0][0].isupper() and "'" not in word[0][:2]:
            runs[-1].append(word[0])
        end = word.end()
    return [" ".join(run) for run in runs if run]


@lru_cache
def _glued(language: str) -> re.Pattern[str]:
    """A name that nothing parts from a house before it and an office behind it, in Han."""
    houses, families, behind = (
        literally(WORDS, key, language) for key in ("house_ends", "surnames", "titles_behind")
    )
    if not (houses and families and behind):
        return re.compile("(?!)")
    return re.compile(rf"[{_HAN}](?:{houses})(?P<name>(?:{families})[{_HAN}]{{1,2}})(?:{behind})")
