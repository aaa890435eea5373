"""Whether words have the shape of a name, where nothing beside them says that they are one.

Invariant: a name without an office holds no day, no place and no phrase; in a script without
capitals it begins with a family's name, or holds a name that is known.
"""

import re
from dataclasses import replace

from intake.answers import folding
from intake.answers.folding import is_unspaced
from intake.answers.geography import cities, countries
from intake.ceremony import Delegate
from intake.conversation.people import caseless
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case
from intake.conversation.titled.convention import attending_words

_LEADS = ("situated", "articles", "own")
"""Lists of words that lead to a place or a thing, and with which no name begins."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LONGEST_PARTICLE = 3
"""Letters of a small word inside a name ("der", "bin")."""


def is_plain(one: Delegate, language: str, *, is_line: bool) -> bool:
    """Whether it is plainly a person: named with an office, or by words that can be nothing else.

    On a line of its own (`is_line`) they need not look like a known name.
    """
    name = fold(one.name)
    if one.office:
        return not (_is_behind_preposition(name, language) or is_gone_to(name, language))
    if attending_words.has(name, "no_name", language):
        return False
    if phrases(WORDS, "no_names", language).found(name):
        return False
    if has_case(name):
        return not (is_led(name, language) or is_place(name, language))
    if is_line:
        return True
    if is_unspaced(name):
        families = tuple(among(WORDS, "surnames", language))
        is_known = not families or name.startswith(families)
        return is_known or caseless.is_in_kana(name, language)
    return attending_words.has(name, "names", language)


def is_capital(name: str, language: str) -> bool:
    """Whether the words have the capitals of a name, in a script that has them."""
    if not name or not has_case(name):
        return True
    small = among(WORDS, "name_particles", language)
    words = name.split()
    return words[-1][:1].isupper() and all(
        one[:1].isupper()
        or not has_case(one)
        or fold(one) in small
        or len(one) <= _LONGEST_PARTICLE
        for one in words
    )


def is_led(name: str, language: str) -> bool:
    """Whether a word such as "to" stands before it."""
    first = fold(name).partition(" ")[0].casefold()
    known = any(phrases(WORDS, key, language).is_all(first) for key in _LEADS)
    return known or attending_words.listed("towards", language).is_all(first)


def _is_behind_preposition(name: str, language: str) -> bool:
    first = name.partition(" ")[0].casefold()
    if not has_case(name) or first in among(WORDS, "name_particles", language):
        return False
    leads = phrases(WORDS, "situated", language), attending_words.listed("towards", language)
    return any(one.is_all(first) for one in leads)


def is_gone_to(name: str, language: str) -> bool:
    """Whether a name without capitals is a place with what is written together with it."""
    behind = among(WORDS, "situated_behind", language), among(WORDS, "situated", language)
    ends = [one for some in behind for one in some if name.endswith(one)]
    return is_unspaced(name) and any(is_place(name.removesuffix(one), language) for one in ends)


def seated(one: Delegate, text: str, language: str) -> Delegate:
    """The delegate without what stands before the office: where somebody goes, or who sends.

    "إلى بكين صباح الخميس …" is no office at all.
    """
    first, _, rest = one.office.partition(" ")
    city = re.split("['’]", first)
    if rest and len(city) > 1 and is_place(city[0], language):
        return replace(one, office=rest)
    behind, _, own = rest.partition(" ")
    comes = attending_words.has(text, "comes", language)
    is_sent = comes and own and not has_case(first)
    if is_sent and phrases(WORDS, "seats", language).is_all(fold(behind)):
        return replace(one, office=own)
    if is_unspaced(one.office) and (comes or language.startswith("zh")):
        sent = (word for word in attending_words.words("towards", language) if is_unspaced(word))
        cut = max((one.office.rfind(word) + len(word) for word in sent if word in one.office),
                  default=0)  # fmt: skip
        return replace(one, office=one.office[cut:].lstrip())
    is_led_to = phrases(WORDS, "situated", language).is_all(fold(first).casefold())
    return replace(one, office="") if first and not has_case(first) and is_led_to else one


def righted(one: Delegate, text: str, language: str) -> Delegate | None:
    """The delegate whom the office names behind a word that is nobody ("다시 박지영 국장").

    None where that word may be a name as well: who of the two comes is open.
    """
    is_before = f"{one.name} {one.office}" in " ".join(text.split())
    if not (is_before and is_unspaced(one.name) and " " in one.office):
        return one
    cut = caseless.cut(one.office, language)
    name, office = one.office[slice(*cut.name)], one.office[slice(*cut.office)]
    families = tuple(among(WORDS, "surnames", language))
    if not (name and office and name.startswith(families)):
        return one
    may_be_named = one.name.startswith(families)
    return None if may_be_named else Delegate(name=name, office=office)


def unplaced(one: Delegate, text: str) -> Delegate:
    """The delegate without where they go, which an apostrophe tells from a name ("Pekin'e")."""
    name, _, place = one.name.rpartition(" ")
    is_led = f"{fold(place)}'" in fold(text) and " " in name
    return replace(one, name=name) if is_led and is_place(place, "tr") else one


def is_there(words: str, language: str) -> bool:
    """Whether words with capitals only say where somebody goes ("New York", "To New York")."""
    return has_case(words) and (is_place(words, language) or is_way(words, language))


def is_way(words: str, language: str) -> bool:
    """Whether a place stands behind a word that leads to it."""
    _, _, place = words.partition(" ")
    return is_led(words, language) and is_place(place, language)


def is_place(name: str, language: str) -> bool:
    """Whether it is the name of a city or of a country, be it with a Russian ending."""
    return any(
        cities.is_known(folding.key(one)) or countries.find(one, language) is not None
        for one in _spellings(fold(name))
        if one
    )


def is_name_of_place(name: str, language: str) -> bool:
    """The same of the name as it stands alone: of a country in Russian nobody knows that."""
    is_city = cities.is_known(folding.key(fold(name)))
    is_open = _CYRILLIC.search(name) is not None
    return is_city or (not is_open and countries.find(name, language) is not None)


def _spellings(name: str) -> tuple[str, ...]:
    ends = ("а", "я", "ь", "") if _CYRILLIC.search(name) else ()
    return (name, *(name[:-1] + one for one in ends))
