"""Words taken for a name or an office that tell of a paper or a machine: "Mail bounced".

Invariant: somebody who writes their family name with a capital is never held for a thing, nor is
whoever writes all of a name without any and is called by one behind their given name.
"""

import re
from functools import cache

from intake import languages
from intake.answers import folding
from intake.answers.geography import cities
from intake.conversation.phrasefiles import Room, listed, tables
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, is_small

HEADED = ("offices", "more_offices", "institutions", "title_heads", "role_words")
"""The lists of which an office holds a word."""
_ROOM: Room = "people.no_names"
_FILE = "things_words.toml"
_REGION = re.compile(r"[\u4e00-\u9fff]{2,}[省市县縣区區州]")
_HANGUL = re.compile("[\uac00-\ud7a3]{3}")
"""A family name of one letter and a given one of two, as nearly all names in Hangul are."""


def is_no_name(words: str, language: str) -> bool:
    """Whether what stands where a name was asked is about a thing: "Stempel fehlt", "文件在法务部".

    In a script with capitals only where a word is small that is no particle; where all are,
    the thing stands first.
    """
    small = {one for one in words.split() if is_small(one)}
    if has_case(words) and small <= particles():
        return False
    if _HANGUL.fullmatch(words) and words[0] in among(WORDS, "surnames", language):
        return False  # "도장현"
    things = listed(_ROOM, _FILE, language, "papers", "matters")
    said = fold(words).casefold()
    is_alike = has_case(words) and all(map(is_small, words.split()))  # "terence stamp"
    return (things.starts if is_alike else things.found)(said) or _is_led(words, language)


def is_shown(words: str, language: str) -> bool:
    """Whether a word of them is a thing that a file holds: "Master Plan"."""
    shown = listed(_ROOM, _FILE, language, "papers", "matters", "shown")
    return shown.found(fold(words).casefold())


def is_site(words: str, language: str) -> bool:
    """Whether words are a greeting, a city or where an office is: "planta baja", "الدار البيضاء".

    In scripts with capitals or without blanks many a city is called as somebody is.
    """
    said = fold(words).casefold()
    is_greeting = phrases("intents", "talk.greetings", language).is_all(said)
    if is_greeting or _REGION.fullmatch(words):
        return True
    is_told = not (has_case(words) or folding.is_unspaced(words[-1]))
    is_city = is_told and bool(cities.called(folding.key(words), language))
    return is_city or listed(_ROOM, _FILE, language, "sites").found(said)


def is_place(name: str, text: str, language: str) -> bool:
    """Whether what was read as a name is where a paper is: "Dosya Hukuk Müşavirliğinde"."""
    endings = tables(_ROOM, _FILE).get(language.partition("-")[0], {}).get("places", ())
    ahead = fold(text.partition(name)[0].rpartition("\n")[2]).casefold().strip()
    papers = listed(_ROOM, _FILE, language, "papers")
    is_led = papers.is_all(ahead) if ahead[-1:].isalnum() else papers.starts(fold(name).casefold())
    return is_led and fold(name).casefold().endswith(tuple(map(fold, endings)))


def is_no_office(words: str, language: str) -> bool:
    """Whether a paper is told of, and neither an office nor who keeps the paper."""
    said = fold(words)
    if not listed(_ROOM, _FILE, language, "papers").found(said.casefold()):
        return False
    is_kept = listed(_ROOM, _FILE, language, "keepers").found(said.casefold())
    return not is_kept and not any_found(WORDS, HEADED, said, language)


@cache
def particles() -> frozenset[str]:
    """Small words within names, of every language: whoever writes may be called "van der Berg"."""
    return frozenset().union(*(among(WORDS, "name_particles", one) for one in languages.all_read()))


def _is_led(words: str, language: str) -> bool:
    """Whether an article with a capital leads to a word without: "O servidor caiu"."""
    first, *others = words.split()
    is_article = first.istitle() and fold(first).casefold() in among(WORDS, "articles", language)
    return is_article and has_case(words) and bool(others) and is_small(others[0])
