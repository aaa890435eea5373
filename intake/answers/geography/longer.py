"""Whether a known name is only a part of a longer one: "Linz am Rhein", "Porto de Mós".

Invariant: a longer name is never taken for the shorter one of another city; a country or region, a
body or an office behind a name leaves it whole.
"""

from intake.answers.folding import Word
from intake.answers.geography import countries, regions, stretches
from intake.answers.geography.stretches import Words
from intake.answers.lexicon import Lexicon, lexicon, listed

_MOST_SMALL = 3
_MOST_CAPITALS = 4
_LONGEST_NAME = 5
_LONGEST_ABBREVIATION = 4
_APOSTROPHES = ("'", "’")
_WITHIN_NAMES = frozenset({
    "connector", "in", "at", "article", "the", "kind_in_name", "joint", "strip", "region_before",
    "city",
})  # fmt: skip
"""What a word may mean that stands within a name: "de", "am", "la"."""


def is_part(text: str, tokens: Words, start: int, end: int, language: str) -> bool:
    """Whether these words are only the head or the tail of a longer name."""
    return goes_on(text, tokens, end, language) or is_tail(text, tokens, start, language)


def goes_on(text: str, tokens: Words, end: int, language: str) -> bool:
    """Whether a name that ends here is only the head of a longer one ("Newport-on-Sea")."""
    if end >= len(tokens):
        return False
    return _goes_on_glued(text, tokens, end) or _runs_on(text, tokens, end, language)


def _goes_on_glued(text: str, tokens: Words, end: int) -> bool:
    """ "Newport-on-Sea", "Grenade-sur-l'Adour": to a capital over hyphens."""
    place = end
    while stretches.is_glued(text, tokens, place):
        if _is_proper(tokens[place]):
            return True
        place += 1
    return False


def _runs_on(text: str, tokens: Words, end: int, language: str) -> bool:
    """Over small words to a capital, or right to one; in a script without capitals to "new"."""
    if tokens[end].folded in listed("qualifiers", "behind", language):
        return stretches.is_one_run(text, tokens, end - 1, end + 1)
    known = lexicon("places", language)
    start = _past_small(text, tokens, end, known, language)
    if start >= len(tokens) or not _is_proper(tokens[start]):
        return False
    if not stretches.is_one_run(text, tokens, end - 1, start + 1):
        return False
    if start == end and not _may_follow(tokens, end, language):
        return False
    return not (
        _is_where(text, tokens, end, start, language)
        or _is_said(tokens, end, start, known)
        or _is_office(text, tokens, start, language)
    )


def _past_small(text: str, tokens: Words, end: int, known: Lexicon, language: str) -> int:
    """Past "an der" and "de la"; "and" parts two names, and "in" tells where one is."""
    place = end
    linking = listed("qualifiers", "linking", language)
    while place < min(len(tokens), end + _MOST_SMALL) and not _is_proper(tokens[place]):
        names = known.of((tokens[place].folded,))
        if text[tokens[place].end : tokens[place].end + 1] in _APOSTROPHES:  # "d'Oeste"
            place += 1
            continue
        is_where = {"in", "at"}.issubset(names) and tokens[place].folded not in linking
        if "connector" not in names or "joint" in names or is_where:
            break
        place += 1
    return place


def _is_proper(token: Word) -> bool:
    return stretches.is_capital(token) or stretches.is_elided(token)


def _may_follow(tokens: Words, end: int, language: str) -> bool:
    """Whether a capital right behind a name may be a part of it: no noun of German, no "NRW"."""
    raw = tokens[end].raw
    is_short = raw.isupper() and len(raw) <= _LONGEST_ABBREVIATION
    return not is_short and not listed("qualifiers", "nouns_in_capitals", language)


def _is_where(text: str, tokens: Words, end: int, start: int, language: str) -> bool:
    """Whether it tells the country or region of such a city: "Saint-Louis du Sénégal", "Lima Perú".

    No Campo Grande is in Piauí: there "do Piauí" is of the name.
    """
    found = [city for begin in range(max(0, end - _LONGEST_NAME), end)
             for city in stretches.called(tokens, begin, end, language)]  # fmt: skip
    for place in {end, start}:
        country = stretches.country_after(text, tokens, place, language)
        if any(city.country == country for city in found):
            return True
        written = stretches.regions_after(text, tokens, place, language)
        lands = {code for code, _ in written}
        is_open = any(city.country in lands and not city.within for city in found)
        if is_open or regions.fitting(found, written):
            return True
    return False


def _is_said(tokens: Words, end: int, start: int, known: Lexicon) -> bool:
    """Whether words with a meaning of their own begin behind the name ("Leeds City Council")."""
    folded = tuple(token.folded for token in tokens)
    return any(
        place + length > start and not _WITHIN_NAMES.issuperset(names)
        for place in range(end, start + 1)
        for length, names in known.all_at(folded, place)
    )


def _is_office(text: str, tokens: Words, start: int, language: str) -> bool:
    """Whether the capitals behind a name are of a body or an office ("Austin Mayor's Office")."""
    folded = tuple(token.folded for token in tokens)
    known = lexicon("bodies", language)
    offices = listed("bodies", "office", language) | listed("qualifiers", "body", language)
    for place in range(start, min(len(tokens), start + _MOST_CAPITALS)):
        if place > start and not stretches.is_one_run(text, tokens, place - 1, place + 1):
            break
        if folded[place] in offices or known.all_at(folded, place):
            return True
    return False


def is_tail(text: str, tokens: Words, start: int, language: str) -> bool:
    """Whether a name that begins here is only the tail of a longer one ("North Las Vegas").

    Or the region of the city before it: in "सूरत, गुजरात" nobody is Gujrat.
    """
    if start < len(tokens) and _is_region_of(text, tokens, start, language):
        return True
    if not 0 < start < len(tokens) or not stretches.is_one_run(text, tokens, start - 1, start + 1):
        return False
    return is_qualifier(tokens[start - 1], language) or _is_of_told(text, tokens, start, language)


def _is_region_of(text: str, tokens: Words, start: int, language: str) -> bool:
    written = stretches.regions_after(text, tokens, start, language)
    if not written:
        return False
    before = range(max(0, start - _LONGEST_NAME), start)
    behind = range(start + 1, min(start + _LONGEST_NAME, len(tokens)) + 1)
    own = {city.id for end in behind for city in stretches.called(tokens, start, end, language)}
    found = [
        city
        for begin in before
        for city in regions.fitting(stretches.called(tokens, begin, start, language), written)
    ]
    return bool(found) and own.isdisjoint(city.id for city in found)  # New York, New York


def is_qualifier(token: Word, language: str) -> bool:
    """Whether a word makes another name of the one behind it ("North", "Nova", "नया")."""
    return token.folded in listed("qualifiers", "ahead", language) and stretches.is_name(token)


def _is_of_told(text: str, tokens: Words, start: int, language: str) -> bool:
    """Whether "city of" leads to words before it that are its name with it ("Palma del Río")."""
    known = lexicon("places", language)
    folded = tuple(token.folded for token in tokens)
    for head in range(start - 1, max(0, start - _LONGEST_NAME), -1):
        if not stretches.is_one_run(text, tokens, head, head + 2):
            break
        token = tokens[head]
        names = known.of((token.folded,))
        if not stretches.is_capital(token):
            if "connector" not in names or "joint" in names:
                break
        elif _is_city_said(folded, head, known):
            return False
        elif _is_led_to(text, tokens, folded, head, known):
            return not _is_alone(text, tokens, head, start, language)
    return False


def _is_city_said(folded: tuple[str, ...], head: int, known: Lexicon) -> bool:
    return any("city" in names for _, names in known.all_at(folded, head))


def _is_led_to(
    text: str, tokens: Words, folded: tuple[str, ...], head: int, known: Lexicon
) -> bool:
    """Whether words such as "city of" end right before this one."""
    return any(
        "city" in known.of(folded[begin:head])
        for begin in range(max(0, head - known.longest), head)
        if stretches.is_one_run(text, tokens, begin, head + 1)
    )


def _is_alone(text: str, tokens: Words, head: int, start: int, language: str) -> bool:
    """Whether a known name or a country ends between the two, so that another one begins here."""
    for end in range(head + 1, start + 1):
        is_city = stretches.called(tokens, head, end, language)
        if is_city and not goes_on(text, tokens, end, language):
            return True
        if countries.find(text[tokens[head].start : tokens[end - 1].end], language):
            return True
    return False
