"""An event's name as it is called, where a sentence has it in another case.

Invariant: a form is changed only where it can be no other one and its noun is a kind of event.
"""

import re
from functools import cache

from intake.answers.events.proper import is_kind
from intake.answers.lexicon import lexicon, split, table

_WORDS = re.compile(r"[^\W_][^\s,]*")
_WEAK = re.compile(r"(?<=[^\W\d_]{3})en?$")
_MASCULINE = "er"
_ORDINAL = re.compile(r"\d{1,3}\.")
_MOST_AHEAD = 4
"""Adjectives ahead of the noun."""


def nominative(name: str, ahead: str, language: str) -> str:
    """ "Международного форума": "Международный форум"; "des G20-Gipfels": "G20-Gipfel".

    `ahead` is what stands in front of the name.
    """
    articles = lexicon("event_articles", language).of(split(ahead)[-1:])
    if not articles:
        return _undeclined(name, language)
    is_genitive = "genitive" in articles
    strong = _strong(name, language, is_genitive=is_genitive)
    return _unmarked(name, language) if is_genitive and strong == name else strong


def _strong(name: str, language: str, *, is_genitive: bool) -> str:
    """Adjectives as they stand without an article: "(das) Europäische Forum": "Europäisches Forum".

    Only those right ahead of a noun whose gender its kind tells, behind ordinals in digits. What
    stands in the nominative of a masculine noun stays: "der Evangelische Kirchentag".
    """
    words = name.split(" ")
    at = next((n for n, one in enumerate(words) if not _is_weak(one)), len(words))
    noun = _formed(words[at], "genitive_nouns", language) if is_genitive and at < len(words) else ""
    noun = noun or " ".join(words[at : at + 1])
    kinds = _endings("weak_adjectives", language)
    ending = next((plain for kind, plain in kinds if noun.lower().endswith(kind)), "")
    if not (at and ending) or (ending == _MASCULINE and words[at - 1].endswith("e")):
        return name
    plain = (one if one[0].isdigit() else _WEAK.sub(ending, one) for one in words[:at])
    return " ".join([*plain, noun, *words[at + 1 :]])


def _is_weak(word: str) -> bool:
    return _ORDINAL.fullmatch(word) is not None or _WEAK.search(word) is not None


def _unmarked(name: str, language: str) -> str:
    """The name without the ending of a genitive at its first word, behind "des"."""
    first, blank, rest = name.partition(" ")
    bare = _formed(first, "genitive_nouns", language)
    return f"{bare}{blank}{rest}" if bare and is_kind(bare, language) else name


def _undeclined(name: str, language: str) -> str:
    """The name with its adjectives and its noun in the form of a dictionary.

    A noun alone shows its case only where it is masculine ("Саммита"; but "Универсиады" are many).
    """
    for gender in ("masculine", "feminine"):
        formed = _of_gender(name, gender, language)
        if formed and (gender == "masculine" or " " in formed):
            said = list(_WORDS.finditer(name))
            return formed + name[said[formed.count(" ")].end() :]
    return name


def _of_gender(name: str, gender: str, language: str) -> str:
    """The adjectives and the noun that a name begins with; "" where they have no such forms."""
    plain: list[str] = []
    for word in _WORDS.findall(name)[: _MOST_AHEAD + 1]:
        noun = _formed(word, f"{gender}_nouns", language)
        if noun and is_kind(noun, language):
            return " ".join([*plain, noun])
        if not (adjective := _formed(word, f"{gender}_adjectives", language)):
            return ""
        plain.append(adjective)
    return ""


def _formed(word: str, matter: str, language: str) -> str:
    """A word with the ending of the dictionary for the one that it has; "" where it has none."""
    for ending, plain in _endings(matter, language):
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            begun = word[: -len(ending)]
            return begun + plain
        if word.lower() == ending:
            return plain.capitalize() if word[0].isupper() else plain
    return ""


@cache
def _endings(matter: str, language: str) -> tuple[tuple[str, str], ...]:
    """Endings in a sentence with those of the plain name, the longest first."""
    pairs = (
        (one, plain) for plain, said in table(language).get(matter, {}).items() for one in said
    )
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))
