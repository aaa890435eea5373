"""The name of a city as its people write it, out of the words in which they named it.

Invariant: it is a piece of their own words that means this city and no other, out of the case in
which it stands there and without what is glued to it, else the name under which the city applies.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from babel.languages import get_official_languages

from intake import languages
from intake.answers import folding, inflections
from intake.answers.geography import cities, countries, cutting, parting, regions
from intake.answers.geography.cities import City
from intake.answers.lexicon import listed
from intake.answers.values import Place
from intake.applications import Answer, Application
from intake.calls.identity import CITY
from intake.ceremony import OwnName
from intake.conversation.city.answers import scripts

SHORTEST = 5
"""Letters up to which capitals throughout may be an abbreviation."""
LONGEST = 5
"""Words of a city's name."""
LONGEST_ANSWER = 600
"""Characters of an answer that are looked at."""
MOST = 60
"""Words of a part of it between commas that are looked at."""
_PARTS = re.compile(r"[,;:()\n、。，；：（）]+")
_BESIDE = re.compile(r"[(（]([^()（）\n]{2,60})[)）]|\s/\s*([^,;()/\n]{2,60})")
"""A name behind another, in brackets or behind a stroke."""
_DOTTED = {ord("İ"): "i", ord("I"): "ı"}
_WORD = re.compile(r"[^\s,;:.!?()\"“”„«»،、。，；：（）/]+")


def of(application: Application, known: str) -> tuple[str, str]:
    """The own name of the city known as this, and the language (RFC 5646) of the name.

    It is the writer's, unless that is written in another script than the name.
    """
    answer = application.current.get(CITY)
    if answer is None or not isinstance(answer.value, Place):
        return known, scripts.language_of(known, application.language)
    language = _language(application, answer)
    sought = _Sought(name=known, country=answer.value.country, language=language)
    name = _cased(_written(sought, answer.words[:LONGEST_ANSWER]) or sought.bare, sought)
    return name, scripts.language_of(name, language, answer.value.country)


def called(application: Application, known: str) -> tuple[str, str, str]:
    """The English name of the city known as this, its own name, and the language of that.

    Where an English mail names it in plain letters and it is known under a name with others
    ("Cologne", "Köln"), the name in the mail is the English one.
    """
    own, language = of(application, known)
    if beside := _beside(application, known, own):
        return known, beside, _latin(application)
    if own == known and not cities.called(folding.key(known), "en", application.country):
        own = known = _with_kind(application, known)
    if own != known and bare_of_kind(own) == known and _is_english(application):
        return own, own, language  # "Davao City", which the table has as "Davao"
    is_plain = own.isascii() and not known.isascii() and scripts.of(known) == "Latn"
    if not (_is_english(application) and is_plain):
        return known, own, language
    return _with_kind(application, own), known, _latin(application)


def _with_kind(application: Application, english: str) -> str:
    """The English name as the mail has it where the bare one may be another's.

    It is a region's, whose people speak English ("Quebec City"), or that of a town in no table
    where such are called so ("Dodge City").
    """
    answer, country = application.current.get(CITY), application.country or ""
    is_region = (country, folding.key(english)) in regions.find(english)
    is_town = country.lower() in listed("cities_named_so", "towns", "en")
    if answer is None or not (is_town or (is_region and "en" in _spoken(application))):
        return english
    kinds = "|".join(map(str.capitalize, listed("places", "kind", "en")))
    words = answer.words[:LONGEST_ANSWER]
    found = re.search(rf"\b{re.escape(english)} (?:{kinds})(?=\s*(?:[^\w\s]|$))", words)
    return found[0] if found else english


def _is_english(application: Application) -> bool:
    """Whether the city was named in an English mail."""
    answer = application.current.get(CITY)
    return answer is not None and _language(application, answer).startswith("en")


def _latin(application: Application) -> str:
    """The one language of the country that has Latin letters."""
    latin = [one for one in _spoken(application) if "Latn" in scripts.WRITTEN.get(one, ("Latn",))]
    return latin[0] if len(latin) == 1 else "und-Latn"


def _spoken(application: Application) -> set[str]:
    country = application.country
    spoken = get_official_languages(country, de_facto=True) if country else ()
    return {one.partition("_")[0] for one in spoken}


def told(application: Application, asked: OwnName | None) -> str:
    """The name that the city told when it was asked, if it has not named itself anew since."""
    answer = application.current.get(CITY)
    return asked.words if asked and (answer is None or answer.at <= asked.at) else ""


def language_of(application: Application, own: str) -> str:
    """The language (RFC 5646) of a name that somebody else wrote down for the city."""
    answer = application.current.get(CITY)
    writer = _language(application, answer) if answer else application.language
    return scripts.language_of(own, writer, application.country)


def is_spoken(application: Application, language: str) -> bool:
    """Whether a language is one of the city's country: "Konstantinopel" is no name of its own."""
    return languages.primary(language) in _spoken(application)


def is_sure(application: Application, known: str, own: str) -> bool:
    """Whether the city need not be asked how it writes its name.

    It must be where its people write other letters than those of the name, where no table has a
    name that may stand in any case, where two names stand side by side, where it is an
    abbreviation, and where the name is an English one with a word for a city, or is without it.
    """
    answer = application.current.get(CITY)
    if answer is None or not isinstance(answer.value, Place):
        return True
    if own == _beside(application, known, known):
        return False
    if _is_short(own, known):
        return False
    bare, named = folding.key(bare_of_kind(known)), folding.key(known)
    if folding.key(own) in (bare, named) and bare != named:
        return "en" in _spoken(application)  # "Mexico City", or "Mexico"
    if scripts.of(own) == "Latn":
        language = _language(application, answer).partition("-")[0]
        return "Latn" in scripts.WRITTEN.get(language, ("Latn",))
    return _Sought(name=known, country=answer.value.country, language="").is_meant(own)


@dataclass(frozen=True, kw_only=True)
class _Sought:
    """The city that is meant, and the language in which it was named."""

    name: str
    country: str | None
    language: str

    @property
    def bare(self) -> str:
        """The name without the region that tells it from another one of the country."""
        found = cities.named(folding.key(self.name), self.country)
        return next((one.bare for one in found if one.name == self.name), self.name)

    def is_whole(self, name: str) -> bool:
        """Whether a word for a city belongs to the name: "Quezon City", and in its country any."""
        if folding.key(name) == folding.key(self.bare):
            return bare_of_kind(self.bare) != self.bare
        is_so_called = (self.country or "").lower() in listed("cities_named_so", "codes", "en")
        return is_so_called and bare_of_kind(name) != name

    def is_meant(self, name: str) -> bool:
        """A name that other countries have as well means the city of this one."""
        folded = folding.key(name)
        if not cities.named(folded) and countries.find(self.name) != self.country:
            bare = _bare_of_styles(folded)  # "세종시", which the table has as "세종"
            folded = bare if _bare_of_styles(bare) == bare else folded  # no "深圳市市" of 市长
        there = cities.named(folded, self.country)[:1]
        found: list[City | None] = [*there] or [cities.dominant(cities.named(folded))]
        return any(one is not None and one.name == self.name for one in found)


def _beside(application: Application, known: str, own: str) -> str:
    """The other name that an English mail puts beside the English one ("Florence (Firenze)").

    It may be a former name, so that the city is asked. Where English is spoken, or other letters
    are written, it is none.
    """
    answer, spoken = application.current.get(CITY), _spoken(application)
    if answer is None or not isinstance(answer.value, Place) or not _is_english(application):
        return ""
    if (
        own != known
        or not known.isascii()
        or "en" in spoken
        or scripts.of_country(application.country)
    ):
        return ""
    sought = _Sought(name=known, country=answer.value.country, language="en")
    found = _BESIDE.finditer(answer.words[:LONGEST_ANSWER])
    names = ((one[1] or one[2]).strip() for one in found)
    return next((one for one in names if _is_other(one, sought)), "")


def _is_other(name: str, sought: _Sought) -> bool:
    """Whether it is another name of the city in Latin letters, and no part of the known one."""
    one, other = ({*folding.key(words).split(" ")} for words in (name, sought.name))
    is_apart = not (one <= other or other <= one)
    return is_apart and scripts.of(name) == "Latn" and sought.is_meant(name)


@lru_cache(maxsize=4096)  # each letter to a city calls it so
def _written(sought: _Sought, words: str) -> str | None:
    """The shortest piece that means the city; only the table can tell that of a piece.

    In letters of its country, where it is written in such ("Pune (पुणे)"), or else in any.
    """
    parts = _PARTS.split(words)
    pieces = [one for part in parts for one in (*_pieces(part), *_uncut(part, sought))]
    said = sorted(pieces, key=lambda one: len(_WORD.findall(one)))
    theirs = [one for one in said if scripts.of(one) in scripts.of_country(sought.country)]
    return _named(theirs, sought) or _named(said, sought)


def _named(said: list[str], sought: _Sought) -> str | None:
    """The name as it stands in one of the pieces, or else as it is outside a sentence."""
    plain = [one for one in said if sought.is_meant(one) and _is_plain(one, sought)]
    plain = _without_short(plain, sought.name) or plain
    if plain:
        return next(filter(sought.is_whole, plain), None) or _whole(plain, sought)
    formed = (_out_of_case(one, sought) for one in reversed(said))
    return next(filter(None, formed), None)


def _without_short(plain: list[str], known: str) -> list[str]:
    """The pieces that are no abbreviation of another: "Ciudad de México (CDMX)".

    One in capitals before the known name alone may be the city's own: "PRAHA (Prague)".
    """
    longer = [one for one in plain if not _is_short(one, known)]
    if any(folding.key(one) != folding.key(known) for one in longer):
        return longer
    return [one for one in plain if one in longer or not _is_in(known, one)]


def _is_in(known: str, short: str) -> bool:
    """Whether the letters of an abbreviation stand in the name in this order: "NYC"."""
    left = iter(folding.key(known))
    return all(one in left for one in folding.key(short))


def _whole(plain: list[str], sought: _Sought) -> str:
    """The shortest, with what else is of the name: "Rio" with "de Janeiro", "Новгород" with
    "Великий".

    In Latin letters that is the main name alone: the table has many others that go on.
    """
    longer = next((one for one in plain if not _is_of_country(one, sought)), plain[0])
    if longer != plain[0]:
        return longer[:1].upper() + longer[1:]  # "Ciudad de México"
    first = plain[0]
    named = [one for one in plain if first in one and not _has_kind(one, sought.language)]
    if scripts.of(first) == "Latn":
        named = [one for one in named if folding.key(one) == folding.key(sought.name)]
    return max(named, key=len, default=first)


def _is_of_country(piece: str, sought: _Sought) -> bool:
    """Whether a piece alone is the country's name, which is not the city's main one, too."""
    is_both = countries.find(sought.name) == sought.country
    return not is_both and countries.find(piece, sought.language) == sought.country


def _is_short(piece: str, known: str) -> bool:
    """Whether a piece may be an abbreviation: "CDMX"."""
    is_other = folding.key(piece) != folding.key(known)
    return is_other and piece.isascii() and piece.isupper() and len(piece) <= SHORTEST


def _cased(name: str, sought: _Sought) -> str:
    """The main name as the table has it where only the size of letters differs from it, or the
    article that "ville du Havre" has in a word of its own."""
    bare = sought.bare
    articles = listed("places", "article", sought.language)
    if any(folding.key(bare) == f"{one} {folding.key(name)}" for one in articles):
        return bare
    if bare.isascii() and not name.isascii() and _small(name) != _small(bare):
        return name  # "İSTANBUL", which is no Istanbul, but "MERSİN" is Mersin
    is_of_size = name.islower() or name.isupper() or name.casefold() == bare.casefold()
    return bare if is_of_size and folding.key(name) == folding.key(bare) else name


def _small(name: str) -> str:
    """In small letters, as Turkish has them."""
    return name.translate(_DOTTED).lower()


def bare_of_kind(name: str) -> str:
    """An English name without the word for a city behind it, in capitals as the name is."""
    bare, _, last = name.rpartition(" ")
    is_kind = last[:1].isupper() and folding.key(last) in listed("places", "kind", "en")
    return bare if bare and is_kind else name


def _has_kind(piece: str, language: str) -> bool:
    """Whether words beside the name say that it is a city ("New York City", "город Казань").

    They may stand in a mail of another language: in English, "पुणे शहर (India)".
    """
    cleaned = folding.clean(piece)
    _, *more = folding.key(piece).split(" ")
    return any(
        (more and more[-1] in listed("places", "strip_after", one))
        or (" " in cleaned and parting.stripped(cleaned, one) != cleaned)
        for one in {language, scripts.KINDS.get(scripts.of(piece), language)}
    )


def _is_plain(piece: str, sought: _Sought) -> bool:
    """The table has many a name's cases too ("Самаре")."""
    folded = folding.key(piece)
    if folded == folding.key(sought.name) or not _formed(piece, sought):
        return True
    is_of_main = any(folding.key(one) == folding.key(sought.name) for one in _formed(piece, sought))
    return not is_of_main and inflections.may_be_plain(folded, sought.language)


def _out_of_case(piece: str, sought: _Sought) -> str | None:
    """The one name that may stand in this form; none where several may."""
    formed = _formed(piece, sought)
    main = [one for one in formed if folding.key(one) == folding.key(sought.name)]
    if main:
        return main[0]
    return formed[0] if len({folding.key(one) for one in formed}) == 1 else None


def _formed(piece: str, sought: _Sought) -> tuple[str, ...]:
    formed = inflections.written(piece, sought.language)
    return tuple(one for one in formed if sought.is_meant(one))


def _uncut(words: str, sought: _Sought) -> Iterator[str]:
    """Names in a script without blanks, out of what is glued to them (부산에서)."""
    language = scripts.language_of(words, sought.language, sought.country).partition("-")[0]
    if language not in cutting.LANGUAGES:
        return
    run = cutting.cut(folding.clean(words), language)
    for part in run.parts:
        if any(one.name == sought.name for one in part.cities):
            behind = run.written(part.end, len(run.tokens)) if part.end < len(run.tokens) else ""
            style = next((one for one in _styles() if behind.startswith(one)), "")
            named = run.written(part.start, part.end)
            is_styled = part.has_kind or _bare_of_styles(named) != named
            yield run.written(part.start, part.end + (0 if is_styled else len(style)))


@cache
def _styles() -> tuple[str, ...]:
    """The words for a city behind names in a script without blanks, the longest first."""
    found = {
        one
        for language in cutting.LANGUAGES
        for one in listed("places", "strip_after", language) | cutting.kinds(language)
        if one[-1] in cutting.kinds(language) and folding.is_unspaced(one)
    }
    return tuple(sorted(found, key=len, reverse=True))


def _bare_of_styles(folded: str) -> str:
    """A name without the word for a city behind it: "세종특별자치시", "津市"."""
    style = next((one for one in _styles() if folded.endswith(one)), "")
    return folded.removesuffix(style) if len(folded) > len(style) else folded


def _pieces(words: str) -> Iterator[str]:
    """Runs of words as they stand, short ones first."""
    found = list(_WORD.finditer(words))[:MOST]
    for length in range(1, LONGEST + 1):
        for first in range(len(found) - length + 1):
            yield words[found[first].start() : found[first + length - 1].end()]


def _language(application: Application, answer: Answer) -> str:
    writers = (one for one in application.contacts if one.address.key == answer.by)
    writer = next(writers, None)
    return writer.language if writer else application.language
