"""Where the certificate is to be received (V6): a number of the list, a country, or other words.

Invariant: two places, or a place that is only excluded, are asked.
"""

import re

from intake.answers import cities, countries
from intake.answers.folding import clean, key, words
from intake.answers.lexicon import lexicon
from intake.answers.values import Context, Unclear, Venue

COUNTRIES = {"CN": 3, "DE": 4, "FR": 5, "CH": 6, "US": 7}
UN_HEADQUARTERS = 2
OTHER = 8
_READ = 400
_LONGEST = 6
_NUMBERED = re.compile(r"\b[Nn]os?\. ?(?=\d)")  # "No. 4" denies nothing
_LEADING = re.compile(r"^\W*\d\s*[.):–-]?\s*")


def read(text: str, context: Context) -> Venue | Unclear:
    """The place of receipt; 8 is another place, in the writer's words."""
    cleaned = _NUMBERED.sub(" ", clean(text)[:_READ]).strip()
    if not any(sign.isalnum() for sign in cleaned):
        return Unclear(reason="empty")
    folded = tuple(word.folded for word in words(cleaned))
    known = lexicon("venues", context.language)
    roles = [(place, length, names) for place, length, names in known.finds(folded)]
    if any({"not", "or"} & set(names) for _, _, names in roles):
        return Unclear(reason="which_option")
    listed = {int(name) for _, _, names in roles for name in names if name.isdecimal()}
    numbers = {int(word) for word in folded if word.isdecimal() and len(word) < 5}
    return _settled(cleaned, listed, numbers, _countries(cleaned, context), context.language)


def _settled(
    text: str, listed: set[int], numbers: set[int], codes: set[str], language: str
) -> Venue | Unclear:
    named = {COUNTRIES.get(code, OTHER) for code in codes}
    if UN_HEADQUARTERS in listed:  # its city is no second wish
        named = set()
    found = (listed - {OTHER}) | named or listed
    if OTHER in listed and not codes - set(COUNTRIES):
        found |= {OTHER}
    if any(not 1 <= number <= OTHER for number in numbers):
        return Unclear(reason="out_of_range", candidates=(f"1-{OTHER}",))
    if len(found | numbers) != 1 or (found == {OTHER} and len(codes) > 1):
        shown = tuple(map(str, sorted(found | numbers)))
        return Unclear(reason="which_option", candidates=shown)
    number = (found | numbers).pop()
    return Venue(number=number, words=_said(text, language) if number == OTHER else "")


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


def _countries(text: str, context: Context) -> set[str]:
    """The countries named in the text, by their names or by well-known cities."""
    found: set[str] = set()
    tokens = words(text)
    place = 0
    while place < len(tokens):
        for end in range(min(place + _LONGEST, len(tokens)), place, -1):
            part = text[tokens[place].start : tokens[end - 1].end]
            code = countries.find(part, context.language) or _of_city(part)
            if code:
                found.add(code)
                place = end - 1
                break
        place += 1
    return found


def _of_city(part: str) -> str | None:
    """The country of a city written with a capital, where its name fits one city."""
    if part[0].islower() or part[0].isdecimal():
        return None
    city = cities.dominant(cities.named(key(part)))
    return city.country if city else None
