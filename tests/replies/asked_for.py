"""What our letters ask their reader to write, taken out of the catalogues and the call."""

import re
from collections.abc import Iterator
from functools import cache

from intake.calls import translated
from intake.languages import ENGLISH, all_read
from replies import catalogue

OTHERS = [code for code in all_read() if code != ENGLISH]
_QUOTED = re.compile("[“«„「](.+?)[”»“」]")


@cache
def messages(language: str) -> dict[str, str]:
    """Every message of letters and text of the call, in English and as it is said."""
    known = catalogue.read_catalogue(catalogue.path_of(language), language)
    said = {one.id: str(one.string) for one in known if one.id and isinstance(one.id, str)}
    return said | translated.in_language(language)


def meanings(word: str, language: str) -> set[str]:
    """What the letters say in brackets behind the word, wherever they ask for it."""
    return set().union(*glossed(word, language).values())


def glossed(word: str, language: str) -> dict[str, set[str]]:
    """The same by message, of those that say it at all."""
    named = rf"(?<![^\W_]){word}(?: name@city\.example| %\(\w+\)s:?)?"
    behind = re.compile(rf"{named}\s?[»”“」\"]?\s?[(（]([^)）]+)[)）]", re.IGNORECASE)
    asking = ((id, said) for id, said in messages(language).items() if word in id.casefold())
    found = {
        id: {one for one in behind.findall(said) if not _QUOTED.search(one)} for id, said in asking
    }
    return {id: several for id, several in found.items() if several}


def forms(word: str, language: str) -> Iterator[str]:
    """Each meaning of the word, copied with it and alone."""
    for meaning in sorted(meanings(word, language)):
        brackets = "（{}）" if language in {"ja", "zh"} else " ({})"
        yield from (word.upper() + brackets.format(meaning), meaning)


def example(message: str, language: str) -> str:
    """What stands behind the colon of a message: "for example: 1, 3"."""
    return re.split("[:：]", messages(language)[message])[-1].strip()


def quoted(message: str, language: str) -> str:
    """What stands in quotation marks in a message."""
    found = _QUOTED.search(messages(language)[message])
    assert found
    return found[1].strip()
