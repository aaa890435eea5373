"""The last look at each event as it was read: is it one event's proper name, a place, its year.

Invariant: nothing is mended here; what fails is not listed and is asked, and a place that is none
is left out.
"""

import re
from functools import cache

from babel import Locale, UnknownLocaleError

from intake.answers.events import crowds, joining, naming, venues
from intake.answers.events.proper import is_caseless, is_kind, is_of, kinds
from intake.answers.events.words import any_of, flat
from intake.answers.folding import fold, is_unspaced
from intake.answers.lexicon import TOKEN, entries, lexicon, split

_SET_OFF = re.compile(
    r"«[^»]*»|“[^”]*”|„[^“”]*[“”]|\"[^\"]*\"|「[^」]*」|『[^』]*』|《[^》]*》|\([^()]*\)"
)
_DATED = re.compile(
    r"\((?!(?:19|20)\d\d\s?\D{1,3}\s?(?:19|20)?\d\d\))[^()]*(?<!\d)(?:19|20)\d\d[^()]*\)"
)
"""A year in brackets; from one year to another may stay with a name."""
_PARTED = re.compile(r"[:;|]\s|[!?…]")
_DOTS = " ・·"
_DASH = re.compile(r"\s[–—-]\s")
_ABROAD = re.compile(r"[A-Z][A-Za-z0-9+&]+|[A-Z]+\d+|\d+[A-Z]")
"""A name in Latin letters amid others: "ADEX", "COP10"."""
_TALK = frozenset(
    {"clause", "host", "held", "us", "not", "to_come", "attended", "called_off", "not_us", "denied"}
)
"""What a sentence says, and no name."""
_ENDS = frozenset({"joining", "article", "and", "in", "relative"})
_LAST, _FIRST = ("zh", "ja", "ko", "hi"), ("ar",)
_TAIL = re.compile(
    r"[\W\da-z]*|\W*(?:in|@)?\W*[a-z ]+|\W*\S{1,8}(?:赛区|分会场|大会|站)"
    r"|の\S{1,4}|\S{0,3}[区场場站]|\S{1,6}\s?(?:종목|种目|種目)"
)
"""What may stand behind the kind: a number, Latin letters, a leg of it."""
_LOWER = frozenset({"fr", "es", "pt", "ru"})
"""Languages in which only names have more than one capital."""
_LEAST = 2
_LEAST_LAST = 3
"""Letters of a last word that is no small one."""
_LONGEST = 90
_LONGEST_PLACE = 60
_MOST_WORDS = 14


def fits(name: str, language: str) -> bool:
    """Whether it looks like the proper name of one event and like nothing else."""
    bare = _SET_OFF.sub(" ", name).strip(" .")
    if not bare:
        return is_kind(name, language) or len(name.split()) <= _MOST_WORDS
    if len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS or _DATED.search(name):
        return False
    if _is_dashed(bare, language) or _PARTED.search(bare) or _is_listing(bare, language):
        return False
    is_said = _is_said(bare, language) or _has_month(bare, language)
    is_said = is_said or not _is_whole(bare, language) or _goes_on(name, language)
    is_said = is_said or crowds.counts(bare, language)
    is_other = is_said or _is_only_where(bare, language) or _is_many(bare, language)
    return not is_other and not _is_general(name, language) and _is_shown(name, bare, language)


def is_led(name: str, ahead: str, behind: str, language: str) -> bool:
    """Whether a single word without a kind begins a sentence, so that its capital tells nothing."""
    is_first = not any(sign.isalnum() for sign in ahead)
    is_single = is_first and len(name.split()) == 1 and not is_caseless(name)
    if language == "de" and not is_single:
        is_own = any(_is_inner(one) for one in name.split()) or any(map(str.isdigit, name))
        is_said = any(naming.tells(one, language) for one in (ahead, behind))
        return is_said and not (is_own or is_kind(name, language) or _SET_OFF.search(name))
    if not is_single or is_kind(name, language) or _is_inner(name) or _SET_OFF.search(name):
        return False
    rest = behind.lstrip()
    return rest[:1].isalpha() or naming.tells(behind, language)


def where(place: str, language: str) -> str | None:
    """The place, or none where it is a time, a number, an event or a part of a sentence."""
    place = _without_own(place.strip(_DOTS), language)
    is_odd = len(place) > _LONGEST_PLACE or place[:1].isdecimal() or not place
    if not is_odd and venues.is_where(place, language):
        return place
    is_odd = is_odd or any(sign.isdecimal() for sign in place)
    is_odd = is_odd or _has_month(place, language) or _is_talk(place, language)
    is_odd = (
        is_odd or language == "de" or _is_of_events(place, language) or _is_stuck(place, language)
    )
    if is_odd or crowds.is_crowd(place, language):
        return None
    if not is_caseless(place) and not any(sign.isupper() for sign in place):
        return None
    return place


def _without_own(place: str, language: str) -> str:
    """The place without whose it is: "our city's Convensia"."""
    said = (one for name, one in entries("where", language) if name == "own")
    for own in sorted(said, key=len, reverse=True):
        behind = place[len(own) :]
        is_word = is_unspaced(own) or not behind[:1].isalpha()
        if place.casefold().startswith(own) and is_word and behind.strip():
            return behind.strip()
    return place


def _is_of_events(place: str, language: str) -> bool:
    """ "Among international events": of events as such, and no place."""
    words = [one for one in re.split(r"\W+", flat(place)) if one]
    return len(words) > 1 and joining.is_general(place, language)


def _is_dashed(bare: str, language: str) -> bool:
    """Something that is no event ahead of a dash: "The largest one — the APEC summit"."""
    head, *rest = _DASH.split(bare)
    return bool(rest) and not _is_shown(head, head, language)


def _is_listing(bare: str, language: str) -> bool:
    """A comma that no "and" follows parts two things: "Congress of Urology, Lyon"."""
    head, sign, rest = bare.partition(",")
    if not sign:
        return False
    known = lexicon("events", language)
    tail = split(rest)
    is_series = any("and" in known.of((one,)) for one in tail[1:-1])
    return not (is_series and is_kind(head, language) and not is_kind(rest, language))


def _is_said(bare: str, language: str) -> bool:
    """A verb or a small word of a sentence, or one that hangs at an end of it."""
    if _is_stuck(bare, language) or _is_talk(bare, language):
        return True
    known = lexicon("events", language)
    tokens = TOKEN.findall(bare)
    ends = (tokens[0], tokens[-1]) if language not in ("zh", "ja") else ()
    if _is_unled(tokens, language):
        return True
    if len(tokens) > 1 and tokens[-1].islower() and len(tokens[-1]) < _LEAST_LAST:
        return not is_caseless(bare)
    return len(tokens) > 1 and any(
        one[0].islower() and _ENDS & set(known.of((fold(one),))) for one in ends
    )


def _is_unled(tokens: list[str], language: str) -> bool:
    """A small word ahead of an article begins no name: "enquanto a etapa"."""
    if len(tokens) <= _LEAST or not tokens[0][0].islower() or is_kind(tokens[0], language):
        return False
    names = lexicon("events", language).of((fold(tokens[1]),))
    return tokens[1][0].islower() and "article" in names


def _is_talk(bare: str, language: str) -> bool:
    """Whether words of a sentence stand in it in small letters; one sign alone tells nothing."""
    known = lexicon("events", language)
    tokens = TOKEN.findall(bare)
    folded = tuple(map(fold, tokens))
    return any(
        _TALK & set(names)
        and _is_plainly(tokens[place : place + length], language)
        and not ("us" in names and is_of(tokens, place, language))
        for place in range(len(tokens))
        for length, names in known.all_at(folded, place)
    )


def _is_plainly(said: list[str], language: str) -> bool:
    """Whether what was found is written as a word of a sentence is."""
    if is_caseless(said[0]):
        return sum(map(len, said)) >= _LEAST and language != "ar"
    return all(one[0].islower() for one in said)


def _has_month(bare: str, language: str) -> bool:
    months = _months(language)
    return any(flat(one) in months for one in TOKEN.findall(bare)) or bool(
        re.search(r"\d{1,2}\s?[月월](?![^\W\d_])", bare)
    )


def _goes_on(name: str, language: str) -> bool:
    """Whether a small word follows a quoted name: "festival «Spring» gathers guests"."""
    *_, last = _SET_OFF.split(name)
    if _SET_OFF.search(name) is None or not last.strip():
        return False
    is_plain = is_caseless(last) and language in _LAST and not is_kind(last, language)
    return is_plain or last.strip()[:1].islower()


def _is_whole(bare: str, language: str) -> bool:
    """Whether its kind stands where a name of the language has it: at its end, or ahead of all."""
    if not is_kind(bare, language) or language not in (*_LAST, *_FIRST):
        return True
    if language in _FIRST:
        return is_kind(bare.split()[0], language) or _ABROAD.match(bare) is not None
    ends = [one.end() for one in kinds(language).finditer(flat(bare))]
    tail = flat(bare)[ends[-1] :].strip()
    return not tail or _TAIL.fullmatch(tail) is not None


def _is_only_where(bare: str, language: str) -> bool:
    """A venue, a city or a country alone."""
    if is_kind(bare, language):
        is_hall = venues.is_venue(bare, language)
        is_event = language in venues.HEAD_FIRST and is_kind(bare.split()[-1], language)
        return (is_hall and not is_event) or venues.is_city(bare, language)
    return venues.is_where(bare, language) or venues.is_land(bare, language)


def _is_many(bare: str, language: str) -> bool:
    """Two events with "and" between them: each has a kind, and the latter its own words."""
    ands = any_of(("and",), language)
    if language in ("zh", "ja", "ko"):
        return False
    for one in re.finditer(rf"\s(?:{ands})\s", flat(bare)):
        ahead, behind = bare[: one.start()].split(), bare[one.end() :].split()
        is_whole = bool(ahead) and is_kind(" ".join(ahead[-2:]), language)
        if is_whole and len(behind) >= _LEAST and is_kind(" ".join(behind), language):
            return True
    return False


def _is_general(name: str, language: str) -> bool:
    """Only what kind of event it is: "international conference", "国际会议"."""
    said = flat(name)
    if language in ("zh", "ja", "ko"):
        return not re.sub("|".join(map(re.escape, _general(language))) or "(?!)", "", said).strip()
    small, known = _ENDS - {"relative"}, lexicon("events", language)
    words = [one for one in re.split(r"\W+", said) if one]
    if len(words) == 1 and language != "de" and name[0].isupper():
        return False  # "Congress (2018)"
    if language in _LOWER and len(words) > 1 and all(w[0].isupper() for w in name.split()):
        return False  # "Exposición Internacional"
    left = [one for one in words if not small & set(known.of((fold(one),)))]
    return all(one in _general(language) for one in left)


def _is_shown(name: str, bare: str, language: str) -> bool:
    """Whether its kind stands in it, or capitals show a name of its own."""
    if is_kind(name, language) or _SET_OFF.search(name):
        return True
    if is_caseless(bare):
        return _ABROAD.search(bare) is not None
    words = [one for one in re.findall(r"[^\W_][^\s]*", bare) if one]
    own = [one for one in words if (one.isupper() and len(one) > 1) or _is_inner(one)]
    has_number = any(sign.isdecimal() for sign in bare)
    if own or (has_number and words[0][0].isupper()):
        return True
    return words[0][0].isupper() and (len(words) == 1 or any(w[0].isupper() for w in words[1:]))


def _is_inner(word: str) -> bool:
    """A capital behind the first letter: "WorldSkills"."""
    return any(sign.isupper() for sign in word[1:])


def _is_stuck(said: str, language: str) -> bool:
    """Whether a word stands in it that no name has; "One Planet Summit" has it as its own."""
    found = _stuck(language).finditer(flat(said))
    return any(not _is_own(said, one.span(), language) for one in found)


def _is_own(said: str, span: tuple[int, int], language: str) -> bool:
    """Whether a word has a capital among capitals."""
    if language == "de" or len(flat(said)) != len(said) or not said[span[0]].isupper():
        return False
    behind = said[span[1] :].lstrip()
    return span[0] > 0 or behind[:1].isupper()


@cache
def _stuck(language: str) -> re.Pattern[str]:
    """What never stands in a name, at its beginning or at its end."""
    places = {"never": ("", ""), "never_first": ("^", ""), "never_last": ("", "$")}
    ways = [
        f"{places[name][0]}{_word(one, language)}{places[name][1]}"
        for name, one in entries("where", language)
        if name in places
    ]
    return re.compile("|".join(ways) or "(?!)")


def _word(one: str, language: str) -> str:
    """A word of a list as a pattern; a star stands for what a word may begin or end with."""
    said = re.escape(flat(one.strip("*")))
    if language in ("zh", "ja"):
        return said
    head, tail = (r"\S+" if one.startswith("*") else "", r"\S*" if one.endswith("*") else "")
    return rf"(?<!\S){head}{said}{tail}(?!\S)"


@cache
def _general(language: str) -> tuple[str, ...]:
    """Words that say how large or of what kind events are, the longest first."""
    said = {flat(one) for name, one in entries("where", language) if name == "general"}
    return tuple(sorted(said, key=len, reverse=True))


@cache
def _months(language: str) -> frozenset[str]:
    """The months' full names."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return frozenset()
    forms = (locale.months[form]["wide"].values() for form in ("format", "stand-alone"))
    said = {flat(phrase) for _, phrase in entries("months", language)}
    return frozenset(flat(one) for names in forms for one in names) | said
