"""Languages that an answer for all names, and by which others can tell who asked.

Invariant: nothing is left out for it; an organizer reads it before the answer goes.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from intake.applications import Application
from intake.conversation.organizer.anonymity import Anonymous
from intake.conversation.proceedings import Proceeding
from intake.languages import ENGLISH

NAMED = (
    "It names a language of no other applicant's country, by which others can tell who asked: {}. "
    "If so, put it in your own words."
)


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
    """The words of a text that name a language of who asks and of no other applicant's country.

    Only its whole name counts, as it stands between words: an ending, or a script that parts no
    words, would make it a part of many others.
    """
    elsewhere = {code for one in others for code in _of(one)}
    own = [code for code in _of(asking) if code not in elsewhere]
    named = (found[0] for code in own for found in _named(code, language, text))
    return tuple(dict.fromkeys(named))


def _of(country: str | None) -> tuple[str, ...]:
    """The official languages of a country but English, which tells nobody."""
    found = get_official_languages(country, de_facto=True) if country else ()
    return tuple(one for one in found if one != ENGLISH)


def _named(code: str, language: str, text: str) -> Iterator[re.Match[str]]:
    """Where it is named in the language of the text, or in English with its capital letter."""
    composed = unicodedata.normalize("NFC", text)
    for spoken, flags in {language: re.IGNORECASE, ENGLISH: re.NOFLAG}.items():
        if name := _name(code, spoken):
            yield from re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", composed, flags)


def _name(code: str, language: str) -> str:
    """What a language is called in another, empty where nothing is known of that one."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    return str(locale.languages.get(code, ""))
