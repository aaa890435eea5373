"""A person told by their own and their father's name, and once with the family name as well.

Invariant: only what stands right beside the very name is added; where its end tells no family
name, or two are told, it is asked.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import cased
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

_CAPITALISED = r"[^\W\d_][\w-]+"
_BREAK = re.compile(r"\s*(?:[,.;:()\n–—]|\Z)")


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """ "К Ольге Сергеевне — Ольга Сергеевна Лаптева": the person by the whole name."""
    name = told.name if isinstance(told, Writer) else None
    if isinstance(told, Unclear) or not name or not _is_of_father(name, language):
        return told
    wholes, is_sure = _wholes(name, text, language)
    if len(wholes) > 1 or not is_sure:
        return Unclear(reason="hedged", candidates=(name,))
    return replace(told, name=wholes.pop()) if wholes else told


def _is_of_father(name: str, language: str) -> bool:
    words, ends = name.split(), tuple(among(WORDS, "father_ends", language))
    return len(words) == 2 and bool(ends) and words[1].casefold().endswith(ends)


def _wholes(name: str, text: str, language: str) -> tuple[set[str], bool]:
    """The name with a family name ahead of or behind it, and whether each is known for one."""
    wholes, is_sure = set[str](), True
    beside = rf"(?:\b({_CAPITALISED}) )?(?<!\w){re.escape(name)}(?: ({_CAPITALISED}))?(?!\w)"
    for found in re.finditer(beside, text):
        ahead, behind = (one if one and one[0].isupper() else None for one in found.groups())
        if behind and _is_family(behind, name, language):
            wholes.add(f"{name} {behind}")
        elif ahead and _is_family(ahead, name, language):
            wholes.add(f"{ahead} {name}")
        elif behind and _BREAK.match(text, found.end()):
            is_sure = is_sure and cased.holds_office(behind.casefold(), language)
    return wholes, is_sure


def _is_family(word: str, name: str, language: str) -> bool:
    """Whether a word ends as a family name does that goes with a name of this gender."""
    if (word[-1] in "ая") != (name[-1] in "ая"):
        return False
    pairs = (one.partition("=")[2] for one in listed(WORDS, "dative_surnames", language))
    return word.casefold().endswith(tuple(pairs))
