"""The name of an event cut out of what is told of it: "hosted the World Expo here" -> "World Expo".

Invariant: a name holds no word of hosting and none of the city's own people; else there is none.
"""

import re
from dataclasses import dataclass, replace
from functools import cache

from intake.answers.events import deeds, editions
from intake.answers.events.closings import QUOTED, before_such, ended, endings
from intake.answers.events.proper import CLOSED, is_kind, is_of, is_proper
from intake.answers.events.venues import is_initials, is_venue
from intake.answers.events.words import any_of, flat
from intake.answers.folding import clean, fold
from intake.answers.geography import cities
from intake.answers.lexicon import TOKEN, Phrase, lexicon, split

Span = tuple[int, int]
_EDGES = " ,.;:–—-·・/\t"
_OF = "的之の"
"""What ties a Chinese or Japanese name to the words ahead of it."""
_LEFT = frozenset(
    {"opening", "hosting", "host", "held", "us", "idle", "of_city", "and", "relative"}
)
_RIGHT = frozenset({"host", "held", "us", "idle", "closing"})
_LEADING = _LEFT | {"joining", "article", "in"}
_TOWN = frozenset({"town"})
_SPOKEN = frozenset({"us", "clause", "not_us"})
_HOSTING = frozenset({"host", "of_city"})
_CITY_BEHIND = frozenset({"hosting"})
_VERBS = frozenset({"host", "held"})
_LONGEST_PHRASE = 12
_MOST_WORDS = 18
_LONGEST_STRETCH = 240
_DEEPEST = 2
_MOST_HOST = 3
"""Words of who hosted, ahead of the verb."""
_YEAR_DIGITS = 3
_OBJECT = re.compile(rf"(?:(?<=[{CLOSED}])을|(?<=[^\W{CLOSED}])를|(?<=\w)を)$")
_PARTICLE = re.compile(
    rf"(?:(?<=[{CLOSED}])[을은이]|(?<=[^\W{CLOSED}])[를는가]|도|(?<=[\w」』])[をがはもにのでと])$"
)
"""What marks a subject or an object in Korean (by the syllable before it) and in Japanese."""


@dataclass(frozen=True, kw_only=True)
class Cut:
    """The name's place in the line; empty where all was lead-in; unsure where it is not clean."""

    start: int
    end: int
    is_sure: bool = True
    has_verb: bool = False
    """Whether a verb closes it, so that no name goes on behind it."""

    @property
    def is_empty(self) -> bool:
        return self.start >= self.end


def cut(
    line: str,
    start: int,
    end: int,
    language: str,
    *,
    is_marked: bool = False,
    is_first: bool = True,
    depth: int = 0,
) -> Cut:
    """What is left of a stretch without its lead-in, its verb and what belongs to these.

    `is_marked`: a year stands behind it, so that a particle may end it.
    """
    start, end = _bare(line, start, end)
    if end - start > _LONGEST_STRETCH or depth > _DEEPEST:
        return Cut(start=start, end=end, is_sure=False)
    end, is_told = ended(line, start, end, language)
    stretch = _Stretch(line, start, end, language)
    start = stretch.left(is_first=is_first)
    end, is_closed = stretch.right(start, end)
    end, is_closed = before_such(line, start, end, language, is_closed=is_closed)
    said = line[start:end].rstrip(_EDGES)
    bare = _PARTICLE.sub("", said)
    is_closed_by_kind = bare != said and _ends_in_kind(bare, language)
    if not (is_marked or is_told or is_closed or is_closed_by_kind):
        bare = _OBJECT.sub("", said)
    end = start + len(deeds.without_last(line[:start], bare, language))
    start, end = _bare(line, start, end)
    if (begun := stretch.told_as(start, end, language)) > start:
        return cut(line, begun, end, language, is_marked=is_marked, depth=depth + 1)
    if inner := stretch.verb(start, end):
        return replace(_beside(line, (start, end), inner, language, depth), has_verb=True)
    start, is_led = stretch.led(line, start, end, language)
    is_sure = is_led and stretch.is_clean(start, end)
    return Cut(start=start, end=end, is_sure=is_sure, has_verb=is_told or is_closed)


def _ends_in_kind(said: str, language: str) -> bool:
    return any(is_kind(said[-size:], language) for size in range(2, 5) if len(said) > size)


class _Stretch:
    """The tokens of a stretch of a line, and what its edges mean."""

    def __init__(self, line: str, start: int, end: int, language: str) -> None:
        self.known, self.line, self.language = lexicon("events", language), line, language
        self.tokens = [
            (start + one.start(), start + one.end(), fold(one[0]))
            for one in TOKEN.finditer(line[start:end])
        ]
        self.folded: Phrase = tuple(one[2] for one in self.tokens)

    def left(self, *, is_first: bool) -> int:
        """Where the name begins, behind every lead-in."""
        place = 0
        while place < len(self.tokens):
            length = self._meaning(place, _LEFT) or (self._of_city(place) if is_first else 0)
            length = 0 if self._is_torn(place, length) else length
            if length and self._meaning(place, _CITY_BEHIND):
                length += self._city(place + length)
            if not length and not self._is_number(place) and self.folded[place] not in ",.:-–—":
                break
            place += length or 1
        return self.tokens[place][0] if place < len(self.tokens) else self._end()

    def _is_torn(self, place: int, length: int) -> bool:
        """Whether a small word is only the beginning of a longer one: "이어도", "All-Energy"."""
        end = place + length
        if (
            length > 0
            and self.line[self.tokens[end - 1][1] :][:1] == "-"
            and end + 1 < len(self.tokens)
        ):
            return self.tokens[end][1] == self.tokens[end + 1][0]
        if self.language != "ko" or not length > 0 or end >= len(self.tokens):
            return False
        is_idle = self.known.of(self.folded[place:end]) == ("idle",)
        is_glued = self.tokens[end][0] == self.tokens[end - 1][1]
        return is_idle and is_glued and self.folded[end].isalpha()

    def _is_number(self, place: int) -> bool:
        """ "3 partidos del Mundial": how many, ahead of a small letter."""
        is_small = self.folded[place].isdecimal() and len(self.folded[place]) < _YEAR_DIGITS
        behind = self.tokens[place + 1][0] if place + 1 < len(self.tokens) else 0
        return is_small and self.line[behind].islower() and self.line[behind - 1] == " "

    def _end(self) -> int:
        return self.tokens[-1][1] if self.tokens else 0

    def _meaning(self, place: int, kinds: frozenset[str], last: int | None = None) -> int:
        """How many tokens from here mean one of these; up to `last`, where that is given."""
        for length, names in self.known.all_at(self.folded, place):
            if kinds & set(names) and (last is None or place + length == last):
                return length
        return 0

    def _city(self, place: int) -> int:
        """How many words name a city here, with more behind it."""
        sizes = (size for size in (3, 2, 1) if place + size < len(self.folded))
        named = (s for s in sizes if cities.named(" ".join(self.folded[place : place + s])))
        return next(named, 0)

    def _of_city(self, place: int) -> int:
        """A city's name that a verb of hosting follows, or that is all."""
        for size in (3, 2, 1):
            end = place + size
            said = (self.line[at:stop] for at, stop, _ in self.tokens[place:end])
            if any(map(is_initials, said)):
                continue
            if end <= len(self.folded) and cities.named(" ".join(self.folded[place:end])):
                is_told = end == len(self.folded) or self._meaning(end, _HOSTING)
                return size if is_told else 0
        return 0

    def right(self, start: int, end: int) -> tuple[int, bool]:
        """Where the name ends, before every verb that closes what is told, and if there was any."""
        last = self._upto(end)
        first = next((n for n, one in enumerate(self.tokens) if one[0] >= start), last)
        stripped = False
        while last > first:
            places = range(max(first, last - _LONGEST_PHRASE), last)
            place = next((one for one in places if self._meaning(one, _RIGHT, last)), None)
            if place is not None and not stripped and self._is_of_name(place, last):
                break
            if place is None:
                if self.folded[last - 1] not in ",.:-–—!":
                    break
                place = last - 1
            else:
                stripped = True
            last = place
        return (self.tokens[last - 1][1] if last > first else start), stripped

    def _is_of_name(self, place: int, last: int) -> bool:
        """Whether "the city" ends a name: "Housing the City"; behind a verb it is who hosted."""
        if (
            not self._meaning(place, _TOWN, last)
            or not place
            or not self.folded[place - 1].isalpha()
        ):
            return False
        ahead = range(max(0, place - _LONGEST_PHRASE), place)
        return not any(
            at + length == place for at in ahead for length, _ in self.known.all_at(self.folded, at)
        )

    def _upto(self, end: int) -> int:
        return next((n for n, one in enumerate(self.tokens) if one[0] >= end), len(self.tokens))

    def verb(self, start: int, end: int) -> tuple[Span, str] | None:
        """A verb of hosting left inside, and which kind."""
        for place, (at, _, _) in enumerate(self.tokens):
            if not start <= at < end:
                continue
            for length, names in self.known.all_at(self.folded, place):
                stop = self.tokens[place + length - 1][1]
                kind = next(iter(_VERBS.intersection(names)), "")
                if kind and stop <= end:
                    return (at, stop), kind
        return None

    def told_as(self, start: int, end: int, language: str) -> int:
        """Behind "our largest event was", and behind "the 7th edition of"."""
        found = _told_as(language).match(flat(self.line[start:end]))
        if found is None or is_kind(found["of"], language):
            return start + editions.lead(self.line[start:end], language)
        return start + found.end()

    def led(self, line: str, start: int, end: int, language: str) -> tuple[int, bool]:
        """Behind small words before an article and a capital; whether what is ahead is none.

        "chosen to stage the World Expo"; but "Tivemos a Jornada" may be a name as a whole.
        """
        inside = [n for n, (at, stop, _) in enumerate(self.tokens) if start <= at and stop <= end]
        if begun := deeds.verb(line[:start], line[start:end], language):
            return start + begun, True
        for place in inside[1:-1]:
            is_article = bool(self._meaning(place, frozenset({"article"}), place + 1))
            ahead = line[start : self.tokens[place][0]]
            following = line[self.tokens[place + 1][0]]
            if not is_article or not following.isupper() or is_kind(ahead, language):
                continue
            if all(self._meaning(n, _LEADING) for n in inside[:place]):
                return self.tokens[place + 1][0], True
            is_joined = self._meaning(place - 1, frozenset({"joining"}), place)
            if not is_joined and deeds.lead(line[:start], ahead, language):
                return self.tokens[place + 1][0], True
            if not is_joined and not any(sign.isupper() for sign in ahead[1:]):
                return start, False
        return start, True

    def _is_capital(self, place: int) -> bool:
        """Whether a capital within a sentence makes a word a name's own ("São Paulo")."""
        at = self.tokens[place][0]
        return at > 0 and self.line[at].isupper() and self.known.at(self.folded, place)[0] == 1

    def _is_of(self, place: int, start: int) -> bool:
        first = next(n for n, one in enumerate(self.tokens) if one[0] >= start)
        return is_of(self.folded[first:], place - first, self.language)

    def is_clean(self, start: int, end: int) -> bool:
        """Nothing of the city's own people inside, and not endless."""
        held = [one.span() for one in QUOTED.finditer(self.line, start, end)]
        inside = [n for n, (at, stop, _) in enumerate(self.tokens) if start <= at and stop <= end]
        inside = [n for n in inside if not any(a <= self.tokens[n][0] < b for a, b in held)]
        is_ours = any(
            self._meaning(place, _SPOKEN)
            for place in inside
            if not (self._is_capital(place) or self._is_of(place, start))
            if not self._is_of_name(place, inside[-1] + 1)
        )
        return not is_ours and len(inside) <= _MOST_WORDS * 3


def _beside(line: str, span: Span, inner: tuple[Span, str], language: str, depth: int) -> Cut:
    """The name on the side of an inner verb that holds it: before it for what took place."""
    (at, stop), kind = inner
    before = cut(line, span[0], at, language, depth=depth + 1)
    behind = cut(line, stop, span[1], language, depth=depth + 1)
    if before.is_empty or behind.is_empty:
        return behind if before.is_empty else before
    named = [one for one in (before, behind) if _is_named(line, one, language)]
    if kind == "held" and before in named and not _is_another(line, behind, named, language):
        return before
    others = [one for one in (before, behind) if one not in named]
    if len(named) == 1 and all(_is_talk(line, one, language) for one in others):
        return named[0]
    if behind in named and (named == [behind] or kind == "host"):
        ahead, said = (line[one.start : one.end] for one in (before, behind))
        is_host = named == [behind] or _is_host(ahead, said, language)
        if is_host and not is_kind(ahead, language):
            return behind  # who hosted it, or where, and when
    return Cut(start=span[0], end=span[1], is_sure=False)


def _is_another(line: str, behind: Cut, named: list[Cut], language: str) -> bool:
    """Whether one more event is told of behind the verb."""
    said = line[behind.start : behind.end]
    return behind in named and is_kind(said, language) and not is_venue(said, language)


def _is_host(ahead: str, behind: str, language: str) -> bool:
    """A few capitals ahead of a verb of hosting, and an event behind it: "Montreux hosted …"."""
    words = ahead.split()
    is_short = len(words) <= _MOST_HOST and all(one[0].isupper() for one in words)
    return is_short and is_kind(behind, language)


def _is_named(line: str, one: Cut, language: str) -> bool:
    """Whether a side of a verb is a name; in letters without case its kind must stand in it."""
    said = line[one.start : one.end]
    is_shown = said != said.lower() or is_kind(said, language)
    is_named = is_kind(said, language) and not is_venue(said, language)
    is_talk = _is_ours(said, language) and not is_named
    return one.is_sure and is_shown and not is_talk and is_proper(said, language)


def _is_ours(said: str, language: str) -> bool:
    """Whether it begins with "our": "Our convention centre welcomed"."""
    return "ours" in lexicon("events", language).of((fold(said.split()[0]),))


def _is_talk(line: str, one: Cut, language: str) -> bool:
    """Whether a side of a verb tells of the city, or names nothing."""
    said = line[one.start : one.end]
    if is_kind(said, language) and not (_is_ours(said, language) and is_venue(said, language)):
        return False
    first = fold(said.split()[0])
    is_where = "in" in lexicon("events", language).of((first,))
    return (
        is_where
        or _is_ours(said, language)
        or is_of_city(said, language)
        or said[1:] == said[1:].lower()
    )


def is_of_city(said: str, language: str) -> bool:
    """Whether it speaks of the city and its people, and names no kind of event."""
    known, words = lexicon("events", language), split(said)
    return not is_kind(said, language) and "us" in known.said(words)


def _bare(line: str, start: int, end: int) -> Span:
    while start < end and line[start] in f"{_EDGES}{_OF}":
        start += 1
    while end > start and line[end - 1] in _EDGES:
        end -= 1
    return start, end


@cache
def _told_as(language: str) -> re.Pattern[str]:
    """ "Our largest event was the", "Höhepunkte waren der"."""
    general = any_of(("scale",), language)
    most, verbs = (any_of((one,), language, "where") for one in ("superlative", "copula"))
    small = any_of(("article",), language)
    return re.compile(
        rf"(?P<of>[^,;:()\d]{{0,60}}?(?<!\w)(?:{general}|{most})(?!\w)[^,;:()\d]{{0,40}}?)"
        rf"(?:\s(?:{verbs})\s|\s?:\s)(?:(?:{small})\s)?"
    )


def tells(text: str, language: str) -> bool:
    """Whether a verb of hosting or taking place stands in a text."""
    known, said = lexicon("events", language), split(clean(text))
    verbs = _HOSTING | _VERBS
    if verbs & known.said(said):
        return True
    return any_of(("ending",), language) != "(?!)" and any(
        one.search(flat(text).strip(" .!。")) for one in endings(language)
    )
