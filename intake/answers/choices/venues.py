"""Where the certificate is to be received (V6): a number of the list, a country, or other words.

Invariant: two places, or a place that is only excluded, are asked.
"""

import re
from functools import cache, partial
from string import ascii_uppercase

from intake.answers import inflections
from intake.answers.calendars import YEAR
from intake.answers.choices import (
    options,
    reconsidered,
    refused,
    seats,
    segments,
    streets,
    venuewishes,
)
from intake.answers.choices.options import Tokens
from intake.answers.choices.walks import Named, Walk
from intake.answers.folding import clean, fold, is_unspaced, words
from intake.answers.geography import cities, countries
from intake.answers.lexicon import Lexicon, entries, glued, lexicon, listed
from intake.answers.values import Context, Unclear, Venue

COUNTRIES = {"CN": 3, "DE": 4, "FR": 5, "CH": 6, "US": 7}
CONVENTION = 1
"""Where it is received unless somebody wishes otherwise, as the question says."""
UN_HEADQUARTERS = 2
UN_SEATS = frozenset({"CH", "US", "AT", "KE"})
OTHER = 8
_READ = 400
_LONGEST = 4
"""Words of a city's name; letters where a script has no blanks."""
_LARGE = 500
"""Thousands of inhabitants of a city that is taken from letters without capitals."""
_KNOWN, _SURE = 100, 3
"""The same for a city of a country on the list whose name has so many letters: "日内瓦"."""
_BREAKS = frozenset(",;.:\n()")
_ENDS = frozenset(".:;!?\n")
_INITIALS = re.compile(r"([A-ZÇĞİÖŞÜ]{2,})([^\W\d_A-Z]+)")
_GENITIVE = "s"
_LEADING = re.compile(r"^\W*\d\s*[.):–-]?\s*")


def read(text: str, context: Context) -> Venue | Unclear:
    """The place of receipt; 8 is another place, in the writer's words."""
    cleaned, look = clean(text)[:_READ].strip(), partial(_told, context.language)
    if _is_over(cleaned, context):
        return Unclear(reason="which_option")
    if refused.is_taken_back(cleaned, context.language, look):
        return Unclear(reason="which_option")
    cleaned = venuewishes.first(cleaned, context.language)
    cleaned = reconsidered.without_former(cleaned, context.language, look)
    cleaned = _of_places(cleaned, context.language)
    cleaned = refused.left_out(cleaned, context.language, look)
    cleaned = seats.without_city(cleaned, context.language)
    raw = options.written(cleaned)
    tokens = _folded(raw, context.language)
    if not options.words_of(tokens):
        return Unclear(reason="empty")
    walk = _walked(raw, tokens, context.language)
    if walk.is_unsure or walk.is_torn:
        return Unclear(reason="which_option")
    houses = streets.houses(raw, tokens, frozenset(walk.named), context.language)
    numbers = _numbers(tokens, houses, context.language)
    if walk.is_wishless and not (walk.found or numbers):
        return Venue(number=CONVENTION, words="")
    found = _at_home(walk.found) + ([Named(number=OTHER)] if houses else [])
    if walk.has_who and any(one.number == CONVENTION for one in found):
        found.append(Named(number=OTHER))  # "本市は大会議室で": a hall of the city's own
    return _settled(cleaned, found, numbers, context.language)


def _is_over(text: str, context: Context) -> bool:
    """Whether only years that are over are named: where something was received before."""
    years = [int(year) for year in YEAR.findall(text)]
    return bool(years) and context.today is not None and max(years) < context.today.year


def mentions(text: str, language: str) -> bool:
    """Whether it names a place, be it one that it denies."""
    return _told(language, clean(text)[:_READ].strip()).mentions


def _of_places(text: str, language: str) -> str:
    """The text without what it tells of a place, where a place is left."""
    left = venuewishes.without_where(text, language)
    return left if left != text and _told(language, left).names else text


def _told(language: str, text: str) -> refused.Told:
    """What a text tells of places."""
    raw = options.written(text)
    tokens = _folded(raw, language)
    walk = _walked(raw, tokens, language)
    rest = tuple(one for n, one in enumerate(tokens) if n not in walk.named)
    return refused.Told(names=bool(walk.found), mentions=walk.mentions, rest=rest)


def _folded(raw: Tokens, language: str) -> Tokens:
    """The tokens to look up; initials without what is written to them: "BM'nin", "the UN's"."""
    endings = {*glued(language, "after"), _GENITIVE}
    found = ((word, _INITIALS.fullmatch(word)) for word in raw)
    return tuple(
        fold(initials[1] if initials and fold(initials[2]) in endings else word)
        for word, initials in found
    )


def _walked(raw: Tokens, tokens: Tokens, language: str) -> Walk:
    walk, place = Walk(language=language), 0
    known, lands = lexicon("venues", language), _lands(language)
    choosing = lexicon("choices", language)
    while place < len(tokens):
        length, roles = known.at(tokens, place)
        if refused.ROLES.issuperset(roles) or _is_article(raw, tokens, place, length, language):
            length, roles = 0, ()
        land, codes = lands.at(tokens, place)
        land = 0 if _is_small(raw, tokens, place, land, language) else land
        city, code = _city(raw, tokens, place, language)
        if city > land and _is_common(tokens, place, city, language):
            walk.doubt(code, is_sure=_is_plain(raw, tokens, place, city, language))
            city = 0
        longest = max(length, land, city, 1)
        if land == longest:
            number = COUNTRIES.get(codes[0], OTHER)
            walk.place(Named(number=number, country=codes[0], is_land=True))
        elif length == longest and roles:
            if "home" in roles and _wishes(tokens, place + length, language):
                roles = (*(one for one in roles if one != "home"), "who")
            _said_at(walk, roles, place + length >= len(options.words_of(tokens)))
        elif city == longest and code:
            walk.place(Named(number=COUNTRIES.get(code, OTHER), country=code))
        elif tokens[place] in _BREAKS:
            is_apart = tokens[place] == ";" and walk.mentions and not {":", "?"} & {*tokens}
            is_led = tokens[place] == ":" and walk.is_denied and walk.mentions
            is_set_off = is_apart or walk.is_closed or is_led  # "Ni en China ni en Suiza: en …"
            walk.part(contrast=is_set_off and _is_alone(raw, tokens, place + 1, language))
        walk.is_closed &= "not" in roles
        if (length == longest and roles) or land == longest or (city == longest and code):
            walk.named.update(range(place, place + longest))
        if not roles and _leaves_out(walk, raw, tokens, place):
            walk.deny()
        turned, said = choosing.at(tokens, place)
        if "contrast" in said and "not" not in roles:
            walk.part(contrast=True)
            longest = max(longest, turned)
        place += longest
    return walk


def _leaves_out(walk: Walk, raw: Tokens, tokens: Tokens, place: int) -> bool:
    """ "Anywhere apart from China": whether the place told beside these words is left out."""
    length, roles = lexicon("yesno", walk.language).at(tokens, place)
    if "excepting" not in roles:
        return False
    if segments.denies_behind(walk.language):
        return place - 1 in walk.named
    return bool(_place_at(raw, tokens, place + length, walk.language))


def _is_article(raw: Tokens, tokens: Tokens, place: int, length: int, language: str) -> bool:
    """Whether initials are an article of the language in small letters: "un", and not "UN"."""
    known, behind = lexicon("events", language), tokens[place + 1 : place + 2]
    is_led = "article" in known.of(tokens[max(place - 1, 0) : place])  # "la sede de la un"
    is_small = length == 1 and not raw[place].isupper() and not is_led
    is_small = is_small and bool(behind) and behind[0].isalpha()
    return is_small and "article" in known.of(tokens[place : place + 1])


def _is_alone(raw: Tokens, tokens: Tokens, place: int, language: str) -> bool:
    """Whether nothing but one place is left, what leads to it and a "please": "en Suiza"."""
    length, roles = lexicon("receiving", language).at(tokens, place)
    place += length if {"at_before", "leading"} & {*roles} else 0
    if place >= len(tokens):
        return False
    named = _place_at(raw, tokens, place, language)
    rest = [one for one in tokens[place + named :] if one != ","]
    asked, roles = lexicon("venues", language).at(tuple(rest), 0)
    polite = asked if "wished" in roles else 0
    return named > 0 and _ENDS.issuperset(rest[polite:])


def _place_at(raw: Tokens, tokens: Tokens, place: int, language: str) -> int:
    """The tokens of a country or a city at a place."""
    return max(_lands(language).at(tokens, place)[0], _city(raw, tokens, place, language)[0])


def _wishes(tokens: Tokens, end: int, language: str) -> bool:
    """Whether "our city" is who wishes, by what stands right behind it: "我市希望"."""
    return "who" in lexicon("receiving", language).at(tokens, end)[1]


def _said_at(walk: Walk, roles: Tokens, is_last: bool) -> None:
    """What a word of the lists says of the places around it."""
    for role in roles:
        if role.isdecimal():
            walk.place(Named(number=int(role)))
    if "home" in roles:
        walk.place(Named(number=OTHER, is_home=True))
    walk.has_who |= "who" in roles
    if "others" in roles:
        walk.is_unsure |= not walk.here  # "our partner city wishes to come to Geneva"
    if "wishless" in roles:
        walk.wish_nothing()
    elif "not" in roles:
        if "and_not" in roles and not walk.is_denied:
            walk.part(contrast=False)
        walk.deny()
    if "or" in roles:
        walk.is_unsure |= not is_last


def _numbers(tokens: Tokens, houses: frozenset[int], language: str) -> set[int]:
    """The numbers of an answer: in figures wherever they stand, in words where nothing else is."""
    said_in = enumerate(tokens)
    figures = {
        int(one) for n, one in said_in if one.isdecimal() and len(one) < 4 and n not in houses
    }
    small = lexicon("choices", language)
    said, place = set[int](), 0
    while place < len(tokens) and not (figures or houses):
        length, number = options.number_at(tokens, place, language)
        if length:
            said.add(number)
        else:
            length, roles = small.at(tokens, place)
            if not ({"filler", "label", "counted"} & set(roles) or tokens[place] in _BREAKS):
                return set()
        place += length or 1
    return figures or said


def _settled(text: str, found: list[Named], numbers: set[int], language: str) -> Venue | Unclear:
    if any(not 1 <= number <= OTHER for number in numbers):
        return Unclear(reason="out_of_range", candidates=(f"1-{OTHER}",))
    places = {one.number for one in found}
    codes = {one.country for one in found if one.country}
    is_seat = UN_HEADQUARTERS in places and codes <= UN_SEATS
    if is_seat and not _is_swiss_first(found):  # its city is no second wish
        places -= {COUNTRIES.get(code, OTHER) for code in UN_SEATS}
    elif any(one.number == OTHER and not one.country for one in found) and codes:
        places = {OTHER} if not codes & set(COUNTRIES) else places
    if len(places | numbers) != 1 or (places == {OTHER} and len(codes) > 1):
        shown = tuple(map(str, sorted(places | numbers)))
        return Unclear(reason="which_option", candidates=shown)
    number = (places | numbers).pop()
    return Venue(number=number, words=_said(text, language) if number == OTHER else "")


def _at_home(found: list[Named]) -> list[Named]:
    """The places without the one country of the city itself ("our city hall in Lyon").

    "Here with us in Germany" may mean the Germany of the list.
    """
    named = [one for one in found if one.country]
    is_listed = all(one.is_land and one.number != OTHER for one in named)
    is_one = len({one.country for one in named}) == 1 and not is_listed
    if not (is_one and any(one.is_home for one in found)):
        return found
    return [one for one in found if not one.country]


def _is_swiss_first(found: list[Named]) -> bool:
    """Whether Switzerland or its city is named ahead of the UN's seat: it may be the wish."""
    numbers = [one.number for one in found]
    both = {UN_HEADQUARTERS, COUNTRIES["CH"]} <= set(numbers)
    return both and numbers.index(COUNTRIES["CH"]) < numbers.index(UN_HEADQUARTERS)


def _said(text: str, language: str) -> str:
    """The writer's words without the number or the word for "other"."""
    said = _LEADING.sub("", text).strip(" .")
    known = lexicon("venues", language)
    tokens = words(said)
    for length in range(len(tokens), 0, -1):
        phrase = tuple(token.folded for token in tokens[:length])
        if str(OTHER) in known.of(phrase):
            return said[tokens[length - 1].end :].strip(" .:,-–()")
    return said


# --- countries and cities -----------------------------------------------------------------------


@cache
def _lands(language: str) -> Lexicon:
    """Countries by their names: CLDR's in the language and in English, everyday ones."""
    meanings: dict[Tokens, Tokens] = {}
    codes = [first + second for first in ascii_uppercase for second in ascii_uppercase]
    titles = [(code, countries.name(code, spoken)) for spoken in (language, "en") for code in codes]
    for code, title in (*titles, *entries("countries", language)):
        phrase = options.words_of(options.tokens_of(title))
        if phrase and title != code and phrase != ("us",):
            meanings.setdefault(phrase, (code,))
    return Lexicon(meanings, glued(language, "before"))


def _city(raw: Tokens, tokens: Tokens, place: int, language: str) -> tuple[int, str]:
    """The length and the country of a city's name that begins here, where it fits one city."""
    if raw[place].islower() or not raw[place][0].isalpha():
        return 0, ""
    if len(raw[place]) == 2 and raw[place].isupper():
        return _code(raw, place)
    unspaced = is_unspaced(tokens[place])
    for length in range(min(_LONGEST, len(tokens) - place), 1 if unspaced else 0, -1):
        name = ("" if unspaced else " ").join(tokens[place : place + length])
        for spelling in _spellings(name, language):
            if code := _lands(language).of(tuple(spelling.split(" "))):
                return length, code[0]
            city = cities.dominant(cities.named(spelling))
            is_listed = city and city.country in COUNTRIES and len(name) >= _SURE
            least = _KNOWN if is_listed else _LARGE
            if city and (raw[place][0].isupper() or city.thousands >= least):
                return length, city.country
    return 0, ""


def _is_common(tokens: Tokens, place: int, length: int, language: str) -> bool:
    """Whether a word of the language names no city, though one is called so."""
    known, end = lexicon("receiving", language), place + length
    said, found = known.at(tokens, place)
    roles = found if said > length else known.of(tokens[place:end])
    if "seldom" not in roles:
        return "common" in roles
    is_whole = tokens[place:end] == options.words_of(tokens)
    before = known.of(tokens[max(0, place - 1) : place]) + known.of(
        tokens[max(0, place - 2) : place]
    )
    endings = tuple(listed("receiving", "at_behind", language))
    behind = end + (tokens[end : end + 1] == (",",))
    is_behind = tokens[end - 1].endswith(endings) or "at_behind" in known.at(tokens, behind)[1]
    return not (is_whole or is_behind or "at_before" in before)


def _is_plain(raw: Tokens, tokens: Tokens, place: int, length: int, language: str) -> bool:
    """Whether such a word is sure to be no city: it opens a sentence, or is in a longer name.

    In a script without capitals all in the list are.
    """
    if not raw[place][0].isupper():
        return True
    known, end = lexicon("receiving", language), place + length
    said, roles = known.at(tokens, place)
    if said > length or "seldom" in roles:
        return said > length
    is_first = not place or tokens[place - 1] in _ENDS
    joined = {"or", "and"} & set(lexicon("choices", language).at(tokens, end)[1])
    return is_first and not joined


def _is_small(raw: Tokens, tokens: Tokens, place: int, length: int, language: str) -> bool:
    """Whether a country's name is a word with no capital of its own: "à la réunion"."""
    is_first = length > 1 and (not place or tokens[place - 1] in _ENDS)
    is_plain = all(word.islower() for word in raw[place + is_first : place + length])
    is_longer = lexicon("receiving", language).at(tokens, place)[0] > length  # "Mali işler"
    return (is_plain or is_longer) and _is_common(tokens, place, length, language)


def _code(raw: Tokens, place: int) -> tuple[int, str]:
    """A country of the list by its two letters, alone or among words that are not all capitals."""
    is_shouted = len(raw) > 1 and all(word.isupper() for word in raw if word[0].isalpha())
    code = raw[place] if raw[place] in COUNTRIES and not is_shouted else ""
    return (1, code) if code else (0, "")


def _spellings(name: str, language: str) -> tuple[str, ...]:
    """A name as it is, and the names that it may be a form of."""
    endings = sorted(glued(language, "after"))
    behind = (name.removesuffix(one) for one in endings if len(one) < len(name) - 2)
    return tuple(dict.fromkeys((name, *inflections.bare(name, language), *behind)))
