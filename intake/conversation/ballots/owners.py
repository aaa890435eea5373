"""Whose a list of verdicts is by its heading: "Bernd's ballot:", whoever Bernd is.

Invariant: only a name that the heading itself makes the owner; a city, a country, a word that such
headings have and the writer own nothing here.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from intake.answers.folding import is_unspaced, key
from intake.answers.geography import countries
from intake.conversation import phrasefiles, phrases
from intake.conversation.ballots import named_cities
from intake.conversation.intents import undersigned
from intake.conversation.people import signatures
from intake.conversation.phrases import Phrases, among
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_FILE = "owners_words.toml"
_AROUND = " \t\r\n*_#>–—-:：.,;()（）"
_WORD = re.compile(r"[^\W\d_](?:[\w’'\u0900-\u097f]*[^\W_\u2019'])?\.?")
_LONGEST = 80
"""Characters of a heading; what is longer says more."""
_SIGNS = _AROUND + " !。！।[]"
_COLONS = (":", "：")
_GREETED = (",", "，", "、", "،", "!", "！", *_COLONS)
_SHORTEST = 2
"""Letters of a family's name in a script without blanks."""


def is_named(heading: str, language: str) -> bool:
    """Whether it calls what is below it somebody's."""
    said = heading.strip(_AROUND)
    if not said or len(said) > _LONGEST or "\n" in said:
        return False
    cities = named_cities.found(said, language)
    bare = phrases.blanked(said, [(one.start, one.end) for one in cities])
    return any(_is_name(one, language) for one in _owners(bare, language))


def belongs(sentence: str, language: str, writer: str = "", *, is_alone: bool = False) -> bool:
    """Whether it says only that the list beside it is another's: "This is Li Na's.".

    Where it `is_alone` beside the list, "It is Bernd's" says so too: elsewhere that may be of a
    reason.
    """
    said = sentence.strip(_SIGNS)
    ways = ["belonging", *(["alone"] if is_alone else [])]
    return len(said) <= _LONGEST and any(_is_told(said, one, language, writer) for one in ways)


def _is_told(said: str, way: str, language: str, writer: str) -> bool:
    """Whether it is all of one of these patterns, with another's name."""
    pattern = _belonging(language, way)
    found = pattern and pattern.fullmatch(said)
    if not found:
        return False
    cities = named_cities.found(found["who"], language)
    bare = phrases.blanked(found["who"], [(one.start, one.end) for one in cities])
    if _is_of(found["who"], writer) or not _is_name(bare, language):
        return False
    if language == "zh":
        unsure = phrasefiles.tables("ballots", _FILE)[language]["no_families"]
        families = among(WORDS, "surnames", language) - {*map(str, unsure)}
        return bare.startswith(tuple(families)) and not signatures.is_statement(bare, language)
    names = [one for one in _WORD.findall(bare) if one[0].isupper() and not one.isupper()]
    if way != "belonging" and has_case(bare):
        return len(names) == len(bare.split())
    is_sure = bool(found.groupdict().get("sure")) and not bare.isupper()
    return not has_case(bare) or len(names) > 1 or (is_sure and bool(names))


def names_another(sentence: str, language: str, others: Sequence[str]) -> bool:
    """Whether it says only that the list beside it is of one of the `others`: "That was Bernd."."""
    said = sentence.strip(_SIGNS)
    found = (one.fullmatch(said) for one in _naming(language) if len(said) <= _LONGEST)
    return any(_is_among(one["who"], others) for one in found if one)


def is_by_another(above: str, language: str, others: Sequence[str]) -> bool:
    """Whether the line right above a list is one of the `others`' whole name, or names them so.

    Who is greeted has a comma, and those below "To:" or another are whom it goes to.
    """
    names = {key(one) for one in others if " " in one or is_unspaced(one)}
    lines = [one.strip() for one in above.splitlines() if one.strip()]
    before, line = ("", "", *lines)[-2:]
    is_listed = key(before) in names or any(one in before for one in _COLONS)
    is_bare = key(line) in names and not is_listed and not line.endswith(_GREETED)
    return is_bare or names_another(line, language, others)


def _is_among(who: str, others: Sequence[str]) -> bool:
    """Whether all its words are of names of the roster, with a capital where there are any."""
    known = [one for one in others if "@" not in one]
    parts = frozenset[str]().union(*map(undersigned.words_of_name, known))
    words = [one for one in who.split() if one[0].isupper() or not has_case(one)]
    return words == who.split() and all(
        key(one) in parts or (is_unspaced(key(one)) and _begins(key(one), parts)) for one in words
    )


def _begins(family: str, parts: frozenset[str]) -> bool:
    return len(family) >= _SHORTEST and any(one.startswith(family) for one in parts)


def _is_of(who: str, writer: str) -> bool:
    """Whether all its words are of the writer's name."""
    parts = undersigned.words_of_name(writer)
    return bool(parts) and all(undersigned.is_part(key(one), parts) for one in who.split())


def may_be(word: str, language: str) -> bool:
    """Whether a word in a sentence may be a name: with a capital, and known to no list."""
    return word[0].isupper() and _is_strange(re.sub(r"['’]s?$", "", word), language)


def without_city(text: str, names: Sequence[str]) -> str:
    """The text without these names of a city: the table of cities may not have them."""
    if not names:
        return text
    return re.sub("|".join(map(re.escape, names)), " ", text, flags=re.IGNORECASE)


def _owners(said: str, language: str) -> Iterator[str]:
    """What stands where an owner does."""
    for pattern in _patterns(language):
        for found in pattern.finditer(said):
            yield found["who"]


def _is_name(who: str, language: str) -> bool:
    """Whether it holds a name: with a capital where its script has any, and known to no list."""
    left = _known(language).without(fold(who)) if is_unspaced(key(who)) else who
    words = (one.group() for one in _WORD.finditer(left))
    named = (one for one in words if not has_case(one) or one[0].isupper())
    is_country = countries.find(who.strip(_AROUND), language) is not None
    return not is_country and any(_is_strange(one, language) for one in named)


def _is_strange(word: str, language: str) -> bool:
    is_known = not _known(language).without(fold(word)).strip(" .'’")
    return not is_known and countries.find(word, language) is None


@cache
def _known(language: str) -> Phrases:
    written = (
        phrasefiles.written("ballots", file, language, name, is_alone=True)
        for file, name in (("framed_words.toml", "known"), (_FILE, "plain"), (_FILE, "sheets"))
    )
    return phrases.compiled(fold(one) for many in written for one in many)


@cache
def _belonging(language: str, way: str) -> re.Pattern[str] | None:
    written = phrasefiles.tables("ballots", _FILE).get(language, {}).get(way)
    return re.compile(str(written), re.IGNORECASE) if written else None


@cache
def _naming(language: str) -> tuple[re.Pattern[str], ...]:
    written = phrasefiles.tables("ballots", _FILE).get(language, {}).get("named", ())
    return tuple(re.compile(str(one), re.IGNORECASE) for one in written)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """One for each place of an owner in a heading of this language."""
    words = phrasefiles.tables("ballots", _FILE).get(language, {})
    either = {
        name: "|".join(re.escape(one) for one in sorted(words.get(name, ()), key=len, reverse=True))
        for name in ("sheets", "saying", "sending", "sent")
    }
    edge = "" if language in ("ja", "zh") else r"(?!\w)"
    told = (
        ("before", rf"(?P<who>\S.*?){words.get('before', '')}\s*(?:{either['sheets']}){edge}"),
        ("behind", rf"(?<!\w)(?:{either['sheets']})(?:{words.get('behind', '')})(?P<who>\S.*)"),
        ("saying", rf"^(?P<who>\S.*?)\s*(?:{either['saying']})$"),
        ("sending", rf"^(?:{either['sending']})\s*(?P<who>\S.*)$"),
        ("sent", rf"^(?P<who>\S.*?)\s*(?:{either['sent']})$"),
    )
    return tuple(re.compile(one, re.IGNORECASE) for name, one in told if words.get(name))
