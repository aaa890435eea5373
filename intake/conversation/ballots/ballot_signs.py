"""The words of a ballot as signs of a small alphabet, over which its grammar is written.

Invariant: every token of the text is one sign with its place in the text; no word of any language
stands in code.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import product
from typing import Self

from intake import languages
from intake.answers.folding import UNSPACED_LETTER, fold
from intake.answers.lexicon import Lexicon, build, foreign
from intake.calls.model import Call
from intake.calls.panel import Grade
from intake.conversation import phrasefiles
from intake.conversation.ballots import (
    context,
    lexemes,
    listing,
    numerals,
    pairs,
    quoting,
    revising,
)
from intake.conversation.ballots.lexemes import Word as Word
from intake.conversation.ballots.lexemes import words as words
from intake.conversation.ballots.tokens import Token

LONGEST = 8_000
"""Characters of a mail that are read as a ballot."""
_LABELLED = re.compile(
    r"(?<![A-Za-z0-9_\u00c0-\u024f])([A-Z])[ \t]?[-.]?[ \t]?(\d{1,2})(?!\d|[.,]\d)"
    r"(?:['’](?:s|y?[iıuü]|n?[ıiuü]n)(?!\w))?",
    re.IGNORECASE,
)
"""An ID of a standard, with the ending that Turkish and English hang on it."""

_CORRECTED = re.compile(
    r"L(?P<said>[%fdc]{0,3}K[%fd]{0,4}(?:p(?=[fd]{0,3}[nfgdx]{0,6}v)|(?=[SDc])))"
)

_STRESSED = re.compile(r"[LQa][fdS]{0,3}(?P<said>y)(?=v(?![fd]{0,2}v))")

SIGNS = {
    "verdict": "v", "weak": "y", "not": "n", "frame": "x", "degree": "g", "because": "b",
    "filler": "f", "to": "T", "small": "d", "and": "j", "or": "o", "but": "t", "hence": "G",
    "except": "e", "all": "a", "against": "O", "correcting": "K", "rest": "r", "none": "z",
    "all_but": "u", "neither": "m", "nor": "i", "hedge": "h", "only": "N", "claim": "k",
    "label": "L", "ordinal": "Q", "odd": "X", "plain": "w",
}  # fmt: skip
"""Sign by meaning; where a phrase means several things, the first of this order is its sign."""
_MARKS = {
    **dict.fromkeys(".!;。！；।؛…", "p"), **dict.fromkeys("?？؟", "q"),
    **dict.fromkeys(",，、،", "c"), **dict.fromkeys("-–—", "D"), **dict.fromkeys("/&+＆／・･", "j"),
    **dict.fromkeys(":：=|()[]（）→>\t•·#", "S"), "\n": "l",
}  # fmt: skip
_UNSPACED = frozenset({"ja", "ko", "zh"})
"""Languages in which "none" may stand behind what it denies."""
_POINTED = frozenset({"de", "tr"})
"""Languages in which a point makes a number an ordinal: "1. ve 4. standartlar"."""
_ORDINALS = ("first", "second", "third", "fourth")
_NUMERALS = ("one", "two", "three", "four")
_TURNS = {"met": "yes", "not_met": "no"}
_BESIDE = {
    "aside": "filler", "instead": "filler", "should": "hedge", "changing": "plain",
    "unconvinced": "against", "sure": "hedge", "making": "filler", "existing": "hedge",
    "then": "plain", "unobjecting": "plain", "turning": "plain", "meant": "plain",
    "meant_behind": "plain",
}  # fmt: skip
"""What words that revise a verdict are where they do not."""
_OF_BALLOTS = frozenset(
    {*SIGNS, *_TURNS, *_TURNS.values(), "partly", *_ORDINALS, *_NUMERALS, *_BESIDE}
)


@dataclass(frozen=True, kw_only=True)
class Paper:
    """The IDs of the standards, the verdicts of the scale, best first, the city's names, the name
    of who fills it in, and those of the other panelists.
    """

    standards: tuple[str, ...]
    scale: tuple[Grade, ...]
    city: tuple[str, ...] = field(default=(), compare=False)
    writer: str = field(default="", compare=False)
    others: tuple[str, ...] = field(default=(), compare=False)

    @classmethod
    def of(cls, call: Call) -> Self:
        """The paper on which each city of the call is judged."""
        return cls(standards=tuple(one.id for one in call.standards), scale=call.panel.scale)

    def __hash__(self) -> int:
        return hash((self.standards, tuple(grade.id for grade in self.scale)))

    @property
    def grades(self) -> tuple[str, ...]:
        return tuple(grade.id for grade in self.scale)


@dataclass(frozen=True, kw_only=True)
class Signed:
    """A text with its tokens; `line` holds their signs, one character each."""

    text: str
    tokens: tuple[Token, ...]
    language: str = "en"
    line: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "line", "".join(token.sign for token in self.tokens))

    def means(self, start: int, end: int, signs: str) -> tuple[str, ...]:
        return tuple(one.means for one in self.tokens[start:end] if one.sign in signs)

    def said(self, start: int, end: int) -> str:
        """The text from one token to before another, as written."""
        if start >= min(end, len(self.tokens)):
            return ""
        return self.text[self.tokens[start].start : self.tokens[min(end, len(self.tokens)) - 1].end]

    @cached_property
    def labels(self) -> frozenset[str]:
        return frozenset(one.means for one in self.tokens if one.sign == "L")


def sign(text: str, paper: Paper, language: str) -> Signed:
    """The text as signs, read in its writer's language or the one its script tells."""
    text = unicodedata.normalize("NFC", text)[:LONGEST]
    language = languages.spoken_in(text, language)
    found = words(text)
    is_named = any(True for _ in _named(text, paper))
    known = _lexicon(paper, language, numbered=not is_named)
    labels = {found.start(): found for found in _named(text, paper)}
    tokens = _emphatic(text, tuple(_tokens(found, known, labels, paper)), language)
    tokens = _unasked(text, tokens)
    tokens = _in_digits(text, tokens, paper, language, is_named=is_named)
    tokens = _counted(text, _listed(text, tokens, paper, language), language)
    tokens = _corrected(text, _paired(text, tuple(context.read(tokens)), language))
    tokens = _revised(text, tokens, language)
    tokens = context.clauses(text, tokens, tuple(words_of(language).get("clause_led", ())))
    return Signed(text=text, tokens=tokens, language=language)


def words_of(language: str) -> dict[str, Sequence[str]]:
    """The lists of one language; empty for one without."""
    return phrasefiles.tables("ballots", "words.toml").get(language, {})


def phrases(language: str, name: str) -> list[str]:
    """A list of a language and of English, without English words that mean another thing there."""
    if language == "en":
        return list(words_of("en").get(name, []))
    others = foreign(language)
    own = words_of(language).get(name, [])
    taken = _meant(language) - set(map(fold, own)) if name in _OF_BALLOTS else ()
    english = [
        one for one in words_of("en").get(name, ()) if one not in others and fold(one) not in taken
    ]
    return [*own, *english]


@cache
def _meant(language: str) -> frozenset[str]:
    """What means something on a ballot in a language itself: its word goes before English."""
    lists = words_of(language)
    return frozenset(fold(one) for name in _OF_BALLOTS for one in lists.get(name, ()))


def says(text: str, language: str, *names: str) -> bool:
    """Whether a phrase of any of these lists stands in the text."""
    return any(True for name in names for _ in places(text, language, name))


def places(text: str, language: str, name: str) -> Iterator[tuple[int, int]]:
    """Where each phrase of a list begins and ends in the text."""
    said = text[:LONGEST]
    found, known = words(said), _phrased(languages.spoken_in(text, language), name)
    for place, length, _ in known.finds(lexemes.folded(said)):
        yield found[place].start, found[place + length - 1].end


@lru_cache(maxsize=256)
def _phrased(language: str, *names: str) -> Lexicon:
    return build([(one, phrase) for one in names for phrase in phrases(language, one)], language)


def _named(text: str, paper: Paper) -> Iterator[re.Match[str]]:
    letters = {id[0].casefold() for id in paper.standards}
    return (one for one in _LABELLED.finditer(text) if one[1].casefold() in letters)


@lru_cache(maxsize=64)
def _lexicon(paper: Paper, language: str, *, numbered: bool) -> Lexicon:
    """The phrases of a ballot; ordinals name standards only where no ID stands in the text."""
    return build(list(_pairs(paper, language, numbered)), language)


def _pairs(paper: Paper, language: str, numbered: bool) -> Iterator[tuple[str, str]]:
    for grade in paper.scale:
        own = [*grade.name.values(), *(word for many in grade.aliases.values() for word in many)]
        known = phrases(language, grade.id) if grade.id in ("met", "partly", "not_met") else []
        yield from ((f"verdict:{grade.id}", phrase) for phrase in (*own, *known))
        if grade.id in _TURNS:
            weak = phrases(language, _TURNS[grade.id])
            yield from ((f"weak:{grade.id}", phrase) for phrase in weak)
    for name in SIGNS:
        yield from ((name, phrase) for phrase in phrases(language, name))
    open_ones = {fold(one) for one in phrases(language, "hedge")}
    for name, sign in _BESIDE.items():
        said = (one for one in phrases(language, name) if fold(one) not in open_ones)
        yield from ((f"{sign}:{name}", phrase) for phrase in said)
    yield from (("filler", word) for word in phrases(language, "standard"))
    for place, id in enumerate(paper.standards):
        numerals = phrases(language, _NUMERALS[place]) if place < len(_NUMERALS) else ()
        for word in phrases(language, "standard"):
            yield from ((f"label:{id}", f"{word} {one}") for one in (place + 1, *numerals))
        yield from _counting(language, id, place + 1, *numerals)
        if numbered and place < len(_ORDINALS):
            yield from ((f"ordinal:{id}", one) for one in phrases(language, _ORDINALS[place]))


def _counting(language: str, id: str, *numerals: str | int) -> Iterator[tuple[str, str]]:
    """An ordinal written with what it counts: "第三方" is no standard, "第三方面" is one."""
    of = words_of(language)
    for led, one in product(of.get("ordinal_led", ()), numerals):
        yield from (("plain", f"{led} {one} {noun}") for noun in of.get("counted", ()))
        yield from ((f"label:{id}", f"{led} {one} {noun}") for noun in of.get("counter", ()))


def _tokens(
    words: Sequence[Word],
    known: Lexicon,
    labels: dict[int, re.Match[str]],
    paper: Paper,
) -> Iterator[Token]:
    ids = {id.casefold(): id for id in paper.standards}
    folded, place = tuple(word.folded for word in words), 0
    while place < len(words):
        word = words[place]
        label = labels.get(word.start)
        if label:
            id = f"{label[1]}{int(label[2])}"
            found = ids.get(id.casefold())
            sign = "L" if found else "X"
            yield Token(sign=sign, means=found or id.upper(), start=word.start, end=label.end())
            while place < len(words) and words[place].start < label.end():
                place += 1
            continue
        length, meanings = known.at(folded, place)
        last = words[place + max(length, 1) - 1]
        sign, means = _sign(word.folded, meanings)
        yield Token(sign=sign, means=means, start=word.start, end=last.end)
        place += max(length, 1)


def _sign(word: str, meanings: Sequence[str]) -> tuple[str, str]:
    if not meanings:
        return _MARKS.get(word, "w"), ""
    order = list(SIGNS)
    name, _, means = min(
        (one.partition(":") for one in meanings),
        key=lambda one: (order.index(one[0]), not one[2]),
    )
    if name == "weak" and "not" in meanings:
        return "n", ""  # "no" of Spanish turns a verdict as well as being one
    if name == "filler" and "and" in meanings:
        return "f", "and"  # Portuguese "e" is "é" as well, without its accent
    return SIGNS[name], means


def _emphatic(text: str, tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """With a "yes" right before "met" as a word that only stresses it: "S1 sí se cumple".

    Not where its accent is missing: "si" is "if".
    """
    written = frozenset(phrases(language, "yes"))
    line = "".join(one.sign for one in tokens)
    places = frozenset(
        place
        for place in (found.start("said") for found in _STRESSED.finditer(line))
        if tokens[place].means == tokens[place + 1].means == "met"
        and text[tokens[place].start : tokens[place].end].casefold() in written
    )
    return _passed_over(tokens, places)


def _passed_over(tokens: tuple[Token, ...], places: Collection[int]) -> tuple[Token, ...]:
    """With the tokens at these places as words that say nothing."""
    return tuple(
        replace(one, sign="f", means="") if place in places else one
        for place, one in enumerate(tokens)
    )


def _unasked(text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """With the mark of a quoted question as a word of its sentence, unless the quotation judges."""
    quoted = [range(*one) for one in quoting.spans(text)]
    judging = {one for one in quoted for token in tokens
               if token.sign in "LvX" and token.start in one}  # fmt: skip
    plain = [one for one in quoted if one not in judging]
    return tuple(
        replace(one, sign="w") if one.sign == "q" and any(one.start in inside for inside in plain)
        else one
        for one in tokens
    )  # fmt: skip


def _in_digits(
    text: str, tokens: tuple[Token, ...], paper: Paper, language: str, *, is_named: bool
) -> tuple[Token, ...]:
    """The bare numbers of standards; alone where an ID is written, only the end of a range."""
    if is_named:
        return numerals.ranged(text, tokens, paper.standards)
    leading = frozenset(fold(one) for one in words_of(language).get("numeral_led", ()))
    found = numerals.numbered(text, tokens, paper.standards, leading)
    return numerals.without_points(text, found) if language in _POINTED else found


def _counted(text: str, tokens: Sequence[Token], language: str) -> tuple[Token, ...]:
    """What counts standards right behind one's number is part of its name: "第1項", "제1항"."""
    line, folded = _numerals(text, tokens)
    found = listing.counters(line, folded, _phrased(language, "counter"))
    return tuple(
        replace(one, end=tokens[place + 1].end) if place + 1 in found else one
        for place, one in enumerate(tokens)
        if place not in found
    )


def _listed(text: str, tokens: tuple[Token, ...], paper: Paper, language: str) -> tuple[Token, ...]:
    """The bare numerals of a list that names a standard in words, as standards too."""
    line, folded = _numerals(text, tokens)
    numbers = {
        place: paper.standards.index(one.means)
        for place, one in enumerate(tokens)
        if line[place] in "LQI" and one.means in paper.standards
    }
    found = listing.signs(line, folded, _phrased(language, *listing.LISTS), numbers)
    ids = dict(zip(_NUMERALS, paper.standards, strict=False))
    return tuple(
        replace(one, sign=sign, means=ids.get(name, one.means))
        for place, one in enumerate(tokens)
        for signs, name in (found.get(place, (one.sign, "")),)
        for sign in signs
    )


def _numerals(text: str, tokens: Sequence[Token]) -> tuple[str, list[str]]:
    """The signs, with "I" for a standard that its ID names and no list of numerals; the words."""
    ids = (_LABELLED.match(text, one.start, one.end) for one in tokens)
    line = "".join("I" if id else one.sign for id, one in zip(ids, tokens, strict=True))
    return line, [fold(text[one.start : one.end]) for one in tokens]


def _paired(text: str, tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """Standards that are judged together, by the words around each."""
    folded = [fold(text[one.start : one.end]) for one in tokens]
    line, known = "".join(one.sign for one in tokens), _phrased(language, *pairs.LISTS)
    found = pairs.signs(line, folded, known, is_unspaced=language in _UNSPACED)
    return tuple(replace(one, sign=found.get(place, one.sign)) for place, one in enumerate(tokens))


def _corrected(text: str, tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """That a standard is corrected, said between it and its verdict, is no reason."""
    line = "".join(_glued(text, one) for one in tokens)
    spans = (found.span("said") for found in _CORRECTED.finditer(line))
    inside = {place for one in spans for place in range(*one)}
    return _passed_over(tokens, inside)


def _revised(text: str, tokens: tuple[Token, ...], language: str) -> tuple[Token, ...]:
    """What revises a verdict, or says nothing beside one, by the words around it."""
    known = _phrased(language, *revising.LISTS)
    folded = [lexemes.folded(text[one.start : one.end]) for one in tokens]
    said = [frozenset(known.of(one)) for one in folded]
    line = "".join(_glued(text, one) for one in tokens)
    found = revising.signs(line, said)
    return tuple(
        _as(one, found[place]) if place in found else one for place, one in enumerate(tokens)
    )


def _as(token: Token, sign: str) -> Token:
    """Another sign; what is none any more says nothing beside the verdict."""
    return replace(token, sign=sign, means="aside" if sign == "f" else token.means)


def _glued(text: str, token: Token) -> str:
    """Its sign, or "%" for a syllable or particle of a script that parts no words."""
    is_glued = token.sign == "w" and UNSPACED_LETTER.match(text, token.start)
    return "%" if is_glued else token.sign
