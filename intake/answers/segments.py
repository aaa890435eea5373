"""An answer to a choice in segments: the options, numbers and words between two commas.

Invariant: no segment decides what is chosen; it only says what stands in it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from intake.answers.folding import INDIC, UNSPACED, clean, fold
from intake.answers.lexicon import Lexicon, entries, lexicon
from intake.answers.values import Context

Tokens = tuple[str, ...]
_TOKENS = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{INDIC}])*|\n|[^\w\s]")
_CIRCLED = re.compile("([①-⑳❶-❿➀-➓])")
_BREAKS = frozenset(",;\n.()/+&|")
_NUMBERING = frozenset(".)")
_DASHES = frozenset("-–—")
_HALVES = _DASHES | {"/"}
JOINTS = frozenset({"and", "or", "/", "&", "+"})
_MOST = 400
_WIDEST = 99


@dataclass
class Segment:
    """What stands between two commas, or an "and": options named, numbers, and other words.

    `denied` tells of each option whether a denial stood before it, `after` what parts the segment
    from the one before (a sign, or a list of words/*.toml); `strange` that it is not understood.
    """

    options: list[int] = field(default_factory=list)
    denied: list[bool] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    after: str = ""
    strange: bool = False

    @property
    def is_negative(self) -> bool:
        return "negator" in self.roles

    @property
    def is_of_giver(self) -> bool:
        """It tells who gave the title."""
        return bool({"body", "giver"} & self.roles)

    @property
    def is_bare(self) -> bool:
        """It holds words only, of which none means anything to a choice."""
        return bool(self.rest) and not (self.options or self.numbers or self.strange)

    @property
    def is_empty(self) -> bool:
        return not (self.options or self.numbers or self.rest or self.roles)


@dataclass
class _Cutter:
    """Cuts tokens into segments from left to right."""

    tokens: Tokens
    known: Lexicon
    names: Lexicon
    firsts: Lexicon  # without aliases
    numerals: Lexicon
    segments: list[Segment] = field(default_factory=lambda: [Segment()])
    place: int = 0
    named_at: int = -1  # where the option named last ends

    def step(self) -> None:
        """Read what stands at this place."""
        length, found = self.names.at(self.tokens, self.place)
        token = self.tokens[self.place]
        if found and self._is_in_body(length):
            self.place += length
        elif found:
            self._option(found, token)
            self.segments[-1].strange |= self._is_of_giver(length)
            self.place += length
            self.named_at = self.place
        elif token in _BREAKS and not self._is_numbering():
            self.segments.append(Segment(after=token))
            self.place += 1
        else:
            self.place += self._number() if token.isdecimal() else self._word(token)

    def _option(self, found: Tokens, token: str) -> None:
        """One name; two with nothing between ("energy industry") may be neither of them."""
        segment = self.segments[-1]
        if len(found) > 1 or (self.named_at == self.place and token.isalpha()):
            segment.strange = True
        segment.options.append(int(found[0]))
        segment.denied.append(segment.is_negative)

    def _is_in_body(self, length: int) -> bool:
        """An alias in the name of a body: "Ministry of Digital Affairs", "Digital Agency"."""
        return not self._is_first_name(length) and self._has_body(length)

    def _has_body(self, length: int) -> bool:
        behind = self.known.at(self.tokens, self.place + length)[1]
        return "body" in self.segments[-1].roles or "body" in behind

    def _is_of_giver(self, length: int) -> bool:
        """What may belong to the name of one who gave the title."""
        here, before = self.segments[-1], self.segments[-2:-1]
        if self._is_first_name(length):
            return self._has_body(length)
        joined = here.after in JOINTS and bool(before) and before[0].is_of_giver
        return joined or "giver" in here.roles

    def _is_first_name(self, length: int) -> bool:
        return self.firsts.at(self.tokens, self.place)[0] == length

    def _around(self, step: int = 0) -> Tokens:
        """The token at a step from here, as a phrase of one or none."""
        place = self.place + step
        return self.tokens[place : place + 1] if place >= 0 else ()

    def _is_numbering(self) -> bool:
        """The dot or bracket of "2. no" and of "no. 3"."""
        before, sign, after = self._around(-1), self._around(), self._around(1)
        if not before or not after or sign[0] not in _NUMBERING:
            return False
        return before[0].isdecimal() or self._is_label(0)

    def _is_label(self, step: int) -> bool:
        """The dot of "no. 3" stands at this step."""
        before, sign, after = self._around(step - 1), self._around(step), self._around(step + 1)
        return (
            sign == (".",)
            and bool(before and before[0].isalpha())
            and (bool(after) and after[0].isdecimal())
        )

    def _number(self) -> int:
        """A number, a range such as "1-3" or "2 to 4", or the numbering of a named option."""
        segment = self.segments[-1]
        if self._is_year():
            segment.roles.add("year")
            return 1
        joint, last = self._around(1), self._around(2)
        is_named = self.names.at(self.tokens, self.place + 2)[0] > 0
        if is_named and joint[0] in _NUMBERING:
            return 2
        if joint and last and last[0].isdecimal() and self._is_to(joint):
            return self._range(int(last[0][:4]))
        beside = (self._around(-1), joint)
        if any("part" in self.known.of(word) for word in beside):
            segment.strange = True
        segment.numbers.append(int(self._around()[0][:4]))
        return 1

    def _is_year(self) -> bool:
        """2021, and the second half of 2019/20."""
        sign, before = self._around(-1), self._around(-2)
        half = bool(sign) and sign[0] in _HALVES and bool(before) and _is_like_year(before[0])
        return half or _is_like_year(self._around()[0])

    def _is_lettered(self) -> bool:
        """The letter of "b) smart city"."""
        token, sign = self._around()[0], self._around(1)
        is_named = self.names.at(self.tokens, self.place + 2)[0] > 0
        return len(token) == 1 and token.isalpha() and is_named and sign[0] in _NUMBERING

    def _is_to(self, joint: Tokens) -> bool:
        return joint[0] in _DASHES or "to" in self.known.of(joint)

    def _range(self, end: int) -> int:
        first, after = int(self._around()[0][:4]), self._around(3)
        segment = self.segments[-1]
        if not first < end <= first + _WIDEST or (after and after[0] in _DASHES):
            segment.strange = True
        else:
            segment.numbers += range(first, end + 1)
        return 3

    def _word(self, token: str) -> int:
        segment = self.segments[-1]
        if self._is_lettered():
            return 2
        length, roles = self.known.at(self.tokens, self.place)
        count, worth = self.numerals.at(self.tokens, self.place)
        if worth and count >= length:
            segment.strange = segment.strange or "worded" in segment.roles
            segment.numbers.append(int(worth[0]))
            segment.roles.add("worded")
            return count
        if not roles:
            segment.rest += [token] if token[0].isalnum() else []
            return 1
        if not self._parted(roles):
            is_label = {"filler", "negator"} <= set(roles) and self._is_label(length)
            segment.roles |= {"filler"} if is_label else set(roles)
        return length

    def _parted(self, roles: Tokens) -> bool:
        """Whether the word begins a segment: "and", "or", "but", "except"."""
        if "except" in roles and "contrast" not in roles:
            self.segments.append(Segment(after="contrast", roles={"negator"}))
            return True
        joint = next((role for role in ("contrast", "or", "and") if role in roles), None)
        if joint:
            self.segments.append(Segment(after=joint))
        return joint is not None


def _is_like_year(token: str) -> bool:
    return len(token) == 4 and token.isdecimal() and 1900 <= int(token) <= 2100


def cut(tokens: Tokens, context: Context) -> list[Segment]:
    """The segments of an answer that hold anything."""
    cutter = _Cutter(
        tokens=tokens, known=lexicon("choices", context.language),
        names=names(context.options), firsts=names(tuple(one[:1] for one in context.options)),
        numerals=numerals(context.language),
    )  # fmt: skip
    while cutter.place < len(tokens):
        cutter.step()
    found = [segment for segment in cutter.segments if not segment.is_empty]
    _give(found)
    return found


def _give(segments: list[Segment]) -> None:
    """What an "and" or a list goes on with in the name of one who gave the title.

    "By the Ministry of Environment, Urbanisation and Climate Change" is one name.
    """
    for before, here, after in zip(
        segments, segments[1:], [*segments[2:], Segment()], strict=False
    ):
        goes_on = here.after == "and" or (here.after == "," and after.after == "and")
        if (
            before.is_of_giver
            and goes_on
            and here.is_bare
            and (here.after == "and" or after.is_bare)
        ):
            here.roles.add("giver")


@lru_cache(maxsize=512)
def tokens_of(text: str) -> Tokens:
    """Folded words, digits and signs, in which "5g" is one word."""
    return tuple(fold(t) for t in _TOKENS.findall(clean(_CIRCLED.sub(r" \1 ", text)))[:_MOST])


def words_of(tokens: Tokens) -> Tokens:
    return tuple(token for token in tokens if token[0].isalnum())


@lru_cache(maxsize=256)
def names(options: tuple[tuple[str, ...], ...]) -> Lexicon:
    """The options' numbers by their names."""
    return _built((str(n), name) for n, names in enumerate(options, start=1) for name in names)


@lru_cache(maxsize=64)
def numerals(language: str) -> Lexicon:
    """Numbers by their words: "one", "first", "1st"."""
    pairs = [*entries("numerals", language), *entries("ordinals", language)]
    endings = [word for name, word in entries("figures", language) if name == "ordinal"]
    return _built([*pairs, *((str(n), f"{n}{end}") for n in range(1, 32) for end in endings)])


def _built(pairs: Iterable[tuple[str, str]]) -> Lexicon:
    meanings: dict[Tokens, Tokens] = {}
    for number, name in pairs:
        phrase = words_of(tokens_of(name))
        if phrase:
            meanings[phrase] = tuple(dict.fromkeys((*meanings.get(phrase, ()), number)))
    return Lexicon(meanings)
