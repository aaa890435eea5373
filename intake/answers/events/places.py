"""Where an event took place, told beside its name: "in Lyon", "at the Ashton Gate Stadium".

Invariant: a place is told as such by a word for "in" or "at", or is known as a city or a venue; a
name is never cut where it may go on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from intake.answers.events.dating import is_month
from intake.answers.events.proper import is_kind
from intake.answers.events.venues import (
    LONGEST,
    QUOTES,
    bare,
    is_city,
    is_land,
    is_venue,
    listed,
    plain,
)
from intake.answers.events.words import any_of, flat
from intake.answers.folding import fold
from intake.answers.lexicon import entries, lexicon, split, table

Span = tuple[int, int]
_WORD = re.compile(
    r"(?:St|Sta|Sto|Dr|Mt|Av)\.(?= ?[A-Z])|«[^»]{1,80}»|“[^”]{1,80}”|\"[^\"]{1,80}\""
    r"|[^\W_][^\s,;.()«»“”\"]*"
)
_NOUNS = frozenset({"de", "en"})
"""Languages in which "in" and a capital behind a name may belong to it: "Women in Tech"."""
_VERBS = frozenset({"held", "host", "us", "relative"})
_LINKS = frozenset({"joining", "article"})
_AFTER = frozenset({"host", "held", "us", "idle", "closing", "and", "yearly"})
_MOST = 6
"""Words of a place."""
_CONFERENCE = 3
"""Words in which a conference is named behind its topic: "अंतरराष्ट्रीय शिखर सम्मेलन"."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """A stretch of a line that says where; no name in one that is only "in our city"."""

    start: int
    end: int
    name: str = ""


def find(line: str, flat_line: str, language: str, taken: list[Span]) -> list[Place]:
    """The places of a line from left to right, outside of what is taken by years and quotes."""
    text = _Told(line, flat_line, language, taken)
    if language in ("zh", "ja"):
        return list(text.within())
    if language in ("ko", "hi", "tr"):
        return list(text.behind())
    return list(text.ahead())


class _Told:
    """A line in which places are looked for."""

    def __init__(self, line: str, flat_line: str, language: str, taken: list[Span]) -> None:
        self.line, self.flat, self.language = line, flat_line, language
        self.taken = sorted(taken)
        self.known = lexicon("events", language)

    def ahead(self) -> Iterator[Place]:
        """Behind a word for "in": "in Lyon", "في مراكش"."""
        reached = 0
        for one in _ahead(self.language).finditer(self.flat):
            if one.start() < reached or self._is_taken(one.start()):
                continue
            if end := self._ours(one.end()):
                reached = end
                yield Place(start=one.start(), end=end)
                continue
            end = self._end(one.end())
            name = _unquoted(self.line[one.end() : end])
            is_ended = self._may_end(end) or self._is_led(one.start(), end)
            if name and is_ended and self._is_place(name, one):
                reached = end
                yield Place(start=one.start(), end=end, name=plain(name, self.language))

    def _ours(self, start: int) -> int:
        """Past "our harbour" behind "to": where the city is, and no name."""
        words = list(islice(_WORD.finditer(self.line, start), 2))
        if "us" in self.known.at(split(self.line[start : start + LONGEST]), 0)[1]:
            return 0
        if (
            len(words) < 2
            or words[0].start() != start
            or words[1][0][0].isupper() == (self.language != "de")
        ):
            return 0
        is_ours = "ours" in self.known.of((fold(words[0][0]),))
        is_ours = is_ours and not is_kind(words[1][0], self.language)
        return self._past_small(words[1].end()) if is_ours else 0

    def _past_small(self, end: int) -> int:
        """Past what small letters add to a venue: "notre salle omnisports"."""
        word = _WORD.match(self.line, end + 1)
        if word is None or self.language == "de" or self._is_taken(word.start()):
            return end
        return word.end() if word[0].islower() and not self._may_end(end) else end

    def _end(self, start: int) -> int:
        """Where the run of a place's words ends: before a small letter, a sign, a year."""
        end, place, is_linked, count = start, start, False, 0
        while count < _MOST and (word := _WORD.match(self.line, place)):
            if self._is_taken(word.start()) and word[0][0] not in QUOTES:
                break
            if self._goes_on(word[0], is_linked=is_linked, said=self.line[start:end]):
                end, is_linked = word.end(), False
                count += 1
            elif end > start and not is_linked and self._begins_anew(word[0]):
                break
            elif end > start and _LINKS & set(self.known.of((fold(word[0]),))):
                is_linked = True
            elif not listed("venue", self.language).fullmatch(flat(self._next(word.end()))):
                break
            place = word.end() + (self.line[word.end() : word.end() + 1] == " ")
        return end

    def _begins_anew(self, word: str) -> bool:
        """Whether an article leads up to the next name: "à Annecy le Festival"."""
        names = self.known.of((fold(word),))
        return "article" in names and ("joining" not in names or self.language == "pt")

    def _next(self, place: int) -> str:
        word = _WORD.match(self.line, place + 1)
        return word[0] if word else ""

    def _goes_on(self, word: str, *, is_linked: bool, said: str) -> bool:
        if self.language == "ar":
            return not (_AFTER & set(self.known.of((fold(word),)))) and not self._is_joined(word)
        is_shown = not word[0].islower() or (word[0] in "ldLD" and word[1:2].isupper())
        is_here = listed("venue", self.language).fullmatch(flat(word)) is not None
        if self.language == "ru" and said and listed("venue", "ru").fullmatch(flat(said)):
            return True  # "во Дворце мира"
        return is_shown or is_here or (is_linked and is_venue(said, self.language))

    def _is_joined(self, word: str) -> bool:
        """Whether an Arabic "and" is glued before what follows."""
        bare = fold(word)
        return bare[:1] == "و" and bool(
            is_kind(word[1:], self.language)
            or listed("venue", self.language).fullmatch(bare) is None
        )

    def _may_end(self, end: int) -> bool:
        """At a sign, a year, a verb or "and", another "in"; never before words that go on."""
        rest = self.line[end:].lstrip()
        gap = end + len(self.line[end:]) - len(rest)
        if not rest or not rest[0].isalnum() or self._is_taken(gap):
            return True
        words = split(rest[:60])
        meant = {name for _, names in self.known.all_at(words, 0) for name in names}
        return bool(
            _AFTER & meant or "with" in lexicon("where", self.language).at(words, 0)[1]
        ) or (
            _ahead(self.language).match(self.flat, gap) is not None
            or (self.language == "ar" and words[0][:1] == "و")
        )

    def _is_led(self, start: int, end: int) -> bool:
        """Between a verb and an article: "se tient à Annecy le Festival"."""
        word = _WORD.match(self.line, end + 1)
        is_article = word is not None and "article" in self.known.of((fold(word[0]),))
        return is_article and self._is_told(start)

    def _is_place(self, name: str, one: re.Match[str]) -> bool:
        """Whether what "in" leads up to is a place, and the name ahead of it is whole."""
        start, language = one.start(), self.language
        first = flat(name).split()[0]
        if is_month(flat(name), language) or listed("manner", language).fullmatch(first):
            return False
        if len(name) > LONGEST or name[0].isdigit() or is_land(name, language):
            return False
        is_sure = _is_sure(name, language)
        if not is_sure and is_topic(one[0], name, self._before(start), language):
            return False
        is_quoted = self.line[one.end() : one.end() + 1] in tuple('«“"')
        if is_quoted:
            return self._is_set_off(start) or is_kind(self._before(start), language)
        if is_kind(name, language) and not is_sure:
            return False
        if language == "ar" or one["glued"] is not None:
            return is_sure or (one["glued"] is None and self._is_set_off(start))
        if self._is_set_off(start):
            return is_sure or not name[0].islower()
        if (
            not is_kind(self._before(start), language)
            and '"' not in self._before(start)[-2:]
            and self._before(start).rstrip()[-1:] not in "»”"
        ):
            return is_sure and self._is_told(start)
        return is_sure or (language not in _NOUNS or flat(one[0]).startswith("at"))

    def _before(self, start: int) -> str:
        """The words ahead, back to a sign or a year."""
        edges = [b for a, b in self.taken if b <= start and self.line[a:b].strip(QUOTES)]
        edge = max([0, *(self.line.rfind(sign, 0, start) + 1 for sign in ",;:("), *edges])
        return self.line[edge:start]

    def _behind(self, end: int) -> str:
        """The next words, up to a sign."""
        return " ".join(re.split(r"[,;:(]", self.line[end:])[0].split()[:_CONFERENCE])

    def _is_set_off(self, start: int) -> bool:
        """Whether a year, a sign or a verb stands right before it, or nothing does."""
        ahead = self._before(start)
        is_first = not any(sign.isalnum() for sign in ahead) or is_turned(ahead, self.language)
        return is_first or self._is_told(start)

    def _is_told(self, start: int) -> bool:
        """Whether a verb, or a word of the city, stands right before it."""
        words = split(self._before(start))
        return any(
            length and place + length == len(words) and _VERBS & set(names)
            for place in range(max(0, len(words) - 5), len(words))
            for length, names in self.known.all_at(words, place)
        )

    def behind(self) -> Iterator[Place]:
        """Ahead of a word or an ending for "in": "인천에서", "Mersin'de", "एकता नगर में"."""
        for one in _behind(self.language).finditer(self.line):
            if self._is_taken(one.start("last")):
                continue
            start, name = self._run(one)
            if not name or any(sign.isdigit() for sign in name) or is_land(name, self.language):
                continue
            link, beside = self.line[one.end("last") : one.end()], self._behind(one.end())
            if is_topic(link, name, beside, self.language) and not _is_sure(name, self.language):
                continue
            if "us" in self.known.of(split(name)) or "us" in self.known.of(
                split(self.line[start : one.end()])
            ):
                continue
            yield Place(start=start, end=one.end(), name=name)

    def _run(self, one: re.Match[str]) -> tuple[int, str]:
        """Where the place begins that ends here, and its name."""
        last = bare(one["last"], self.language)
        at = one.start("last")
        words = list(re.finditer(r"\S+", self.line[max(0, at - LONGEST) : at]))
        start, is_open, is_held = at, False, False
        for n, word in reversed(list(enumerate(words, start=1))):
            place = max(0, at - LONGEST) + word.start()
            is_open = word[0][-1] in ",;:()" or self._is_taken(place) or self._closes(word[0])
            is_held = not is_open and self._is_hosting([one[0] for one in words[:n]])
            if is_open or is_held:
                break
            start = place
        is_open = is_open or is_held or not self.line[:start].strip()
        whole = f"{self.line[start:at]}{last}"
        if is_open and (_is_sure(whole, self.language) if is_held else self._may_be(whole)):
            return start, whole
        return (at, last) if is_city(last, self.language) else (at, "")

    def _may_be(self, name: str) -> bool:
        if self.language == "tr" or is_kind(name, self.language):
            return _is_sure(name, self.language)
        return not listed("manner", self.language).search(flat(name))

    def _closes(self, word: str) -> bool:
        """Whether a word ends what stands ahead of a place."""
        if self.language == "ko":
            return re.search(r"[은는이가을를에과와]$", word) is not None and len(word) > 1
        if self.language == "tr":
            stems = {flat(p.rstrip("*")) for name, p in entries("events", "tr") if name == "kind"}
            inflected = is_kind(word, "tr") and flat(word) not in stems
            return word[0].islower() or inflected
        if is_kind(word, self.language) or is_turned(word, self.language):
            return True
        return bool(
            {"us", "host", "held", "in", "and", "of_city", "unit"}
            & set(self.known.of((fold(word),)))
        )

    def _is_hosting(self, words: list[str]) -> bool:
        """Whether the last two or three words say that something was held: "का आयोजन"."""
        ends = (self.known.of(split(" ".join(words[-count:]))) for count in (2, 3))
        return any({"host", "held"} & set(names) for names in ends)

    def within(self) -> Iterator[Place]:
        """Between signs of a script without blanks: "在国家会展中心举办了", "横浜市で"."""
        for one in _within(self.language).finditer(self.line):
            name = one["place"]
            start, end = one.start("whole"), one.end("whole")
            if any(self._is_taken(at) for at in range(start, end)):
                continue
            is_small = re.fullmatch(r"[\u3041-\u3096]{1,3}", name) is not None
            is_small = is_small and not is_city(name, self.language)
            if listed("manner", self.language).search(flat(name)) or is_small:
                continue
            if is_kind(name, self.language) and not is_venue(name, self.language):
                continue
            is_ours = "us" in lexicon("events", self.language).of(split(name))
            if is_ours and self.language == "ja":
                continue
            yield Place(start=start, end=end, name="" if is_ours else name)

    def _is_taken(self, place: int) -> bool:
        return any(start <= place < end for start, end in self.taken)


def _is_sure(name: str, language: str) -> bool:
    return is_city(name, language) or is_venue(name, language)


def is_topic(link: str, name: str, beside: str, language: str) -> bool:
    """Whether it is a subject: "Sommet sur la Santé", where a conference stands beside "on".

    `beside` are the words ahead of it; in Hindi those behind.
    """
    known = lexicon("where", language)
    is_about = "about" in known.of(split(link)[:1]) and "conference" in known.said(split(beside))
    return is_about or "topic" in known.of(split(name))


def is_turned(said: str, language: str) -> bool:
    """Whether words only set a place against the one before: "but in Almaty", "भी दिल्ली में"."""
    known, words, place = lexicon("where", language), split(said), 0
    while place < len(words):
        fits = [length for length, names in known.all_at(words, place) if "turned" in names]
        if not fits and any(sign.isalnum() for sign in words[place]):
            return False
        place += max(fits, default=1)
    return True


def _unquoted(name: str) -> str:
    """The name without quotes around all of it."""
    bare = name.strip(QUOTES)
    return name.strip() if sum(one in name for one in "«»“”") == 2 and name[0] != "«" else bare


@cache
def _ahead(language: str) -> re.Pattern[str]:
    """A word for "in" and its article, in front of a place."""
    said = sorted(
        map(flat, table(language).get("where", {}).get("place", ())), key=len, reverse=True
    )
    glued = [one for one in said if language == "ar" and len(one) == 1]
    words = "|".join(map(re.escape, [one for one in said if one not in glued])) or "(?!)"
    small = sorted({flat(one) for name, one in entries("events", language) if name == "article"}
                   | {"der", "dem", "den"} if language == "de" else
                   {flat(one) for name, one in entries("events", language) if name == "article"},
                   key=len, reverse=True)  # fmt: skip
    article = rf"(?:(?:{'|'.join(map(re.escape, small)) or '(?!)'})\s+)?"
    letter = "|".join(map(re.escape, glued)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:(?:{words})\s+{article}|(?P<glued>(?:{letter})(?=\w{{3}})))")


@cache
def _behind(language: str) -> re.Pattern[str]:
    if language == "ko":
        return re.compile(r"(?P<last>[^\s,.;()]+)에서(?:는|도)?(?=\s)")
    if language == "hi":
        return re.compile(r"(?P<last>[^\s,.;()]+)\s(?:में|पर)(?=[\s,.;]|$)")
    return re.compile(r"(?P<last>(?=[^\W\d_])[A-ZÇĞİÖŞÜ]\w+?)(?:n?d[ea]|t[ea])(?:ki)?(?=[\s,;.]|$)")


@cache
def _within(language: str) -> re.Pattern[str]:
    if language == "ja":
        ahead = r"(?:^|(?<=[,;:にはがを年の月]))\s*"
        return re.compile(
            rf"{ahead}(?P<whole>(?P<place>(?!に)[^\s,;:()年月日はがを]{{2,20}}?)(?:において|にて|(?<!ま)で)(?:は|も)?(?=[^すあし]))"
        )
    verbs = any_of(("verbs",), language, "where")
    return re.compile(
        rf"(?P<whole>[在于於](?P<place>[^\s,;:()在于於年月]{{2,20}}?)(?:成功|顺利|順利|隆重|共同)?"
        rf"(?:{verbs}|{'|'.join(_verbs(language))})[了过過]?[的之]?)"
    )


def _verbs(language: str) -> list[str]:
    return [re.escape(one) for name, one in entries("where", language) if name == "verbs"]
