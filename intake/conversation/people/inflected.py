"""A person told in another case than the first: "Артёму Лебедеву", "Ayşe Demir'e", "Herrn Peters".

Invariant: a name is given in its first form or asked about; one that may be its first form stays.
"""

import re
from dataclasses import replace

from intake.answers.values import Unclear
from intake.conversation.people import addressed
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold
from intake.conversation.wordlists import listed

_SHORT = 3
"""Letters of a name that may end in any."""
_APOSTROPHE = re.compile(r"['’]([^\W\d_]{1,4})\Z")


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The person with name and office in their first forms."""
    if isinstance(told, Unclear):
        return told
    name = told.name and _unended(told.name, language)
    if name and _is_inflected(name, text, language):
        basic = addressed.nominatives(name.split(), language)
        if basic is None:
            return Unclear(reason="hedged", candidates=(name,))
        name = " ".join(basic)
    return replace(
        told,
        name=name and _titled(name, language),
        office=told.office and _led(told.office, language),
    )


def _unended(name: str, language: str) -> str:
    """The name without the ending that an apostrophe parts from it."""
    end = _APOSTROPHE.search(name)
    is_end = end is not None and end[1].casefold() in among(WORDS, "apostrophe_ends", language)
    return name[: end.start()] if end and is_end else name


def _is_inflected(name: str, text: str, language: str) -> bool:
    """Whether an ending says so that no first form has, or all of them and a word before."""
    sure, ends = (tuple(among(WORDS, key, language)) for key in ("never_basic", "seldom_basic"))
    words = [word.casefold() for word in name.split()]
    if sure and any(word.endswith(sure) and not _is_foreign(word, language) for word in words):
        return True
    is_led = _lead(text.partition(name)[0], language) in among(WORDS, "case_leads", language)
    rare = tuple(among(WORDS, "rarely_basic", language))
    is_led = is_led or any(word.endswith(rare) for word in words)
    return bool(ends) and is_led and all(word.endswith(ends) for word in words)


def _is_foreign(word: str, language: str) -> bool:
    """Whether a word ends so in its first form, as one of few letters does ("Лю", "Попеску")."""
    ends = tuple(among(WORDS, "foreign_ends", language))
    return len(word) <= _SHORT or (bool(ends) and word.endswith(ends))


def _lead(before: str, language: str) -> str:
    """The word that leads to a name, before "my", "colleague" and titles."""
    keys = ("own", "kin", "courtesies")
    between = frozenset[str]().union(*(among(WORDS, key, language) for key in keys))
    words = fold(before).casefold().split()
    while words and words[-1].rstrip(".") in between:
        words.pop()
    return words[-1].rstrip(",") if words else ""  # "мне, Жанне Котовой"


def _titled(name: str, language: str) -> str:
    """The name with its title in the first form ("Herrn Peters")."""
    title, _, rest = name.partition(" ")
    told = dict(one.partition("=")[::2] for one in listed(WORDS, "title_forms", language))
    return f"{told[title]} {rest}" if rest and title in told else name


def _led(office: str, language: str) -> str:
    """The office without an article in another case ("den Leiter der IT")."""
    article, _, rest = office.partition(" ")
    return rest if rest and article in among(WORDS, "case_articles", language) else office
