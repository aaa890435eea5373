"""Stretches of words in a text: where a name begins and ends, and the country beside it.

Invariant: a name never runs over a full stop or a comma.
"""

import re
from dataclasses import replace

from intake.answers.folding import Word
from intake.answers.geography import cities, countries, regions
from intake.answers.geography.cities import City
from intake.answers.geography.regions import Region
from intake.answers.lexicon import Lexicon, lexicon, listed
from intake.answers.values import Place

_LONGEST_NAME = 5
_SHORT = 4
"""Letters up to which a name without a capital may be any word ("the city of nice people")."""
_LONGEST_NUMBER = 2
"""Digits of a number that can be part of a name; a year is none."""
_LETTERS_OF_CODE = 2
_APOSTROPHE = "['’‘ʼ`]?"
Words = tuple[Word, ...]


def is_one_run(text: str, tokens: Words, start: int, end: int) -> bool:
    """Only spaces, hyphens and apostrophes between the words, and dots behind short ones."""
    return all(
        text[tokens[place].end : tokens[place + 1].start].strip(
            " -'’." if len(tokens[place].raw) <= _SHORT else " -'’"
        )
        == ""
        for place in range(start, end - 1)
    )


def is_whole_name(text: str, tokens: Words, start: int, end: int) -> bool:
    """The same, and what tells a name from its like may be set off: "Halle (Saale)", "Aa/Bb"."""
    return all(
        is_one_run(text, tokens, place, place + 2)
        or text[tokens[place].end : tokens[place + 1].start].strip() in {"(", "/"}
        for place in range(start, end - 1)
    )


def written_end(text: str, tokens: Words, place: int, known: Lexicon) -> int:
    """Where a name in no table ends: capitals, and small words between capitals."""
    end = place
    for here in range(place, min(place + _LONGEST_NAME, len(tokens))):
        if here > place and not is_one_run(text, tokens, here - 1, here + 1):
            break
        if is_capital(tokens[here]) or (here > place and is_elided(tokens[here])):
            end = here + 1
        elif here == place or not (
            is_glued(text, tokens, here) or "connector" in known.of((tokens[here].folded,))
        ):
            break
    return _numbered_end(text, tokens, end, known) if end > place else end


def _numbered_end(text: str, tokens: Words, end: int, known: Lexicon) -> int:
    """Where a name ends that has a number ("District 9", "Sample city 3")."""
    named = tokens[end : end + 1]
    is_kind = bool(named) and "strip_after" in known.of((named[0].folded,))
    place = end + 1 if is_kind else end
    number = tokens[place : place + 1]
    if not number or not number[0].raw.isdecimal() or len(number[0].raw) > _LONGEST_NUMBER:
        return end
    return place + 1 if is_one_run(text, tokens, end - 1, place + 1) else end


def written_start(text: str, tokens: Words, end: int) -> int:
    """Where a name in no table begins that ends here: capitals without a break."""
    start = end
    while start > max(0, end - _LONGEST_NAME):
        is_part = tokens[start - 1].raw[0].isupper() or is_glued(text, tokens, start)
        if not is_part or (start < end and not is_one_run(text, tokens, start - 1, start + 1)):
            break
        start -= 1
    return start


def country_after(text: str, tokens: Words, end: int, language: str) -> str | None:
    """A country right behind the name: ", Poland", "(Poland)", "in Poland"."""
    start = _past_in(tokens, end, language)
    for length in range(min(_LONGEST_NAME, len(tokens) - start), 0, -1):
        is_whole = not is_glued(text, tokens, start + length)  # "IT-Referat" is no Italy
        if is_whole and is_one_run(text, tokens, start, start + length):
            written = text[tokens[start].start : tokens[start + length - 1].end]
            is_below = "\n" in text[tokens[end - 1].end : tokens[start].start]
            if is_below and len(written) == _LETTERS_OF_CODE:
                continue  # "PS" below a signature is no country
            if code := countries.find(written, language):
                return code
    return None


def country_before(text: str, tokens: Words, end: int, language: str) -> tuple[int, str | None]:
    """A country between the name and the words behind it: "Gdynia (Poland) wants to apply"."""
    for start in range(max(0, end - _LONGEST_NAME), end):
        if is_one_run(text, tokens, start, end):
            found = countries.find(text[tokens[start].start : tokens[end - 1].end], language)
            if found:
                return start, found
    return end, None


def _past_in(tokens: Words, end: int, language: str) -> int:
    """Past "in" and "in the province of" behind a name."""
    folded = tuple(token.folded for token in tokens)
    found = lexicon("places", language).all_at(folded, end)
    return end + next((length for length, names in found if "in" in names), 0)


def regions_after(text: str, tokens: Words, end: int, language: str) -> frozenset[Region]:
    """The region right behind the name: "Springfield, Illinois", "Valence, dans la Drôme"."""
    end = _past_in(tokens, end, language)
    for length in range(min(_LONGEST_NAME, len(tokens) - end), 0, -1):
        if is_one_run(text, tokens, end, end + length) and is_name(tokens[end]):
            written = text[tokens[end].start : tokens[end + length - 1].end]
            if found := regions.find(written):
                return found
    return frozenset()


def is_glued(text: str, tokens: Words, place: int) -> bool:
    """Whether only a hyphen stands before this word."""
    return 0 < place < len(tokens) and text[tokens[place - 1].end : tokens[place].start] == "-"


def is_head(text: str, tokens: Words, place: int, language: str) -> bool:
    """Whether a word only begins a longer name, as "San" does that of San Isidro."""
    is_saint = tokens[place].folded in listed("bodies", "head", language)
    is_run = place + 1 < len(tokens) and is_one_run(text, tokens, place, place + 2)
    return is_saint and is_run and is_capital(tokens[place + 1])


def is_name(token: Word) -> bool:
    """A capital, or a script that has none."""
    return not token.raw[0].islower()


def is_capital(token: Word) -> bool:
    """Whether a word begins with a capital letter."""
    return token.raw[0].isupper()


def is_elided(token: Word) -> bool:
    """A capital behind a small letter, as "l'Adour" is in a cleaned text."""
    return token.raw[0].islower() and token.raw[1:2].isupper()


def as_written(place: Place, text: str) -> Place:
    """A place with the apostrophes of the text that is not cleaned yet ("L'Isle-d'Abeau")."""
    if place.known or not place.city:
        return place
    found = re.search(_APOSTROPHE.join(map(re.escape, place.city)), text)
    return replace(place, city=found[0]) if found else place


def key(tokens: Words, start: int, end: int) -> str:
    """These words as the tables have them."""
    return " ".join(token.folded for token in tokens[start:end])


def called(tokens: Words, start: int, end: int, language: str) -> list[City]:
    """Cities of these words; in a form of a sentence only where no small letter begins them."""
    written = key(tokens, start, end)
    if not is_name(tokens[start]):
        return cities.named(written)
    return cities.called(written, language)


def is_broken(text: str, tokens: Words, start: int, length: int) -> bool:
    """A full stop or line inside the phrase."""
    inside = text[tokens[start].start : tokens[start + length - 1].end]
    return any(sign in inside for sign in ".;!?")
