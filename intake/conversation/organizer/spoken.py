"""Languages that an answer for all names, and by which others can tell who asked.

Invariant: nothing is left out for it; an organizer reads it before the answer goes.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from babel import Locale
from babel.languages import get_official_languages

from intake.answers.folding import fold, words
from intake.applications import Application
from intake.conversation.organizer.anonymity import Anonymous
from intake.conversation.proceedings import Proceeding
from intake.languages import ENGLISH

NAMED = (
    "It names a language of no other applicant's country, by which others can tell who asked: {}. "
    "If so, put it in your own words."
)
_ENDING, _LONG = 4, 6
"""Letters of a language's name from which on its last one or two may be others."""


def noted(
    told: Sequence[Anonymous],
    languages: Sequence[str],
    asking: Application,
    audience: Iterable[Proceeding],
) -> Iterator[str]:
    """What an organizer is told of the texts that go to all, each in its language."""
    several = (one.application for one in audience)
    others = [one.country for one in several if one.number != asking.number]
    named = (
        word
        for one, language in zip(told, languages, strict=True)
        for word in telling(one.text, asking.country, others, language)
    )
    if said := ", ".join(dict.fromkeys(named)):
        yield NAMED.format(said)


def telling(
    text: str, asking: str | None, others: Iterable[str | None], language: str
) -> tuple[str, ...]:
    """The words of a text that name a language of who asks and of no other applicant's country."""
    elsewhere = {code for one in others for code in _of(one)}
    own = [code for code in _of(asking) if code not in elsewhere]
    heads = tuple(head for code in own for head in _heads(code, language))
    return tuple(dict.fromkeys(one.raw for one in words(text) if one.folded.startswith(heads)))


def _of(country: str | None) -> tuple[str, ...]:
    """The official languages of a country but English, which tells nobody."""
    found = get_official_languages(country, de_facto=True) if country else ()
    return tuple(one for one in found if one != ENGLISH)


@cache
def _heads(code: str, language: str) -> tuple[str, ...]:
    """How its name begins in the language of the text, and in English."""
    return tuple(dict.fromkeys(_head(name) for name in _names(code, language)))


def _head(name: str) -> str:
    folded = fold(name).casefold()
    return folded[: -2 if len(folded) > _LONG else -1] if len(folded) > _ENDING else folded


def _names(code: str, language: str) -> Iterator[str]:
    for one in (language, ENGLISH):
        if name := Locale.parse(one).languages.get(code):
            yield name
