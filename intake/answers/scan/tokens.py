"""A cleaned text as marks, from left to right: numbers, runs of number words, phrases and signs.

Invariant: every token belongs to one mark at most; the longest phrase wins, except that a figure
right before it is counted on ("200多家": more than 200, not "several").
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import islice

from intake.answers.folding import clean, fold
from intake.answers.lexicon import LETTERS, entries, glued, listed, table
from intake.answers.scan import currencies, digits, meanings, spelled
from intake.answers.scan.clauses import AFTER_BOUNDS
from intake.answers.scan.marks import Mark

ENDS_NEXT = "\ue000"
"""Stands before an ending that an apostrophe parted from its figure ("100'den")."""
_TOKENS = re.compile(
    r"(?P<number>(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*)"
    r"(?:[eE]\+?\d{1,2}(?!\w))?)"
    rf"|(?P<letters>{LETTERS})|(?P<sign>\S|\n)"
)
_YEAR = re.compile(r"\d{2,4}|[〇零一二三四五六七八九]")
"""The end of a year: digits, of other eras too ("113年"), or a digit in words."""
_WORD, _SIGN = ("word",), ("sign",)
_MOST = 1_000
"""Words, numbers and signs that are read: more than a page of prose."""
_MOST_NUMBERS = 60
"""Numbers that are read: twice as many as can be told apart (`statements`)."""
_LONGEST_RUN = 24
_LONG_STEM = 4
"""Letters of a number word that begins no other word by chance."""
_LEAST_GOING_ON = 10
"""The least number word behind which a smaller one goes on."""
_LOUD = 3
"""Words in capitals that make codes such as TRY words again."""


def marks(text: str, language: str, sign: str) -> list[Mark]:
    """The marks of a cleaned text; `sign` is what parts decimals."""
    return list(_Tokens(text, language, sign).marks())


@cache
def endings(language: str) -> frozenset[str]:
    """What the language glues behind words and figures (`clitics`)."""
    return frozenset(glued(language, "after"))


@cache
def _endings_of_figures(language: str) -> frozenset[str]:
    """Those, and what makes an ordinal of a number."""
    return endings(language) | listed("figures", "ordinal", language)


@cache
def ended(language: str) -> frozenset[str]:
    """Number words with an ending and ordinals, as they are no others behind a number word."""
    words = table(language).get("clitics", {}).get("ended", ())
    ordinals = (one for worth, one in entries("ordinals", language) if worth != "1")
    known = {fold(clean(word)) for word in (*words, *ordinals)} | spelled.ordinals(language)
    return frozenset(
        {*known, *(f"{one}{word}" for one in glued(language, "before") for word in known)}
    )


def _first(found: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """So many tokens as are read."""
    numbers = 0
    for token in islice(found, _MOST):
        numbers += token.lastgroup == "number"
        if numbers > _MOST_NUMBERS:
            return
        yield token


class _Tokens:
    """The tokens of one text, with what they are looked up in."""

    def __init__(self, text: str, language: str, sign: str) -> None:
        self.text, self.language, self.sign = text, language, sign
        self.tokens = list(_first(_TOKENS.finditer(text)))
        self.folded = tuple(fold(token[0]) for token in self.tokens)
        self.lexicon = meanings.lexicon(language)
        self.letters = spelled.letters(language)
        self.loud = text.isupper() and sum(one.isalpha() for one in self.folded) >= _LOUD
        self.behind = False
        """Whether a number or a numeral stands right before."""

    def marks(self) -> Iterator[Mark]:
        place = 0
        while place < len(self.tokens):
            length, mark = self._at(place)
            if mark is not None:
                yield mark
            place += length

    def _at(self, place: int) -> tuple[int, Mark | None]:
        """How many tokens make the next mark, and it; None for an ending."""
        length, roles = self._phrase_at(place)
        run = self._run(place)
        if run and (run > length or length == 1 or self._is_pointed(place + run)):
            self.behind = True
            return run, self._spelled(place, run, roles)
        number = length < 2 and self.tokens[place].lastgroup == "number"
        self.behind = number or (self.behind and length == 1 and self.folded[place] in self.letters)
        if number:
            return 1, self._number(place)
        if not length and (ending := self._ending(place)):
            return ending, None
        return max(length, 1), self._phrase(place, max(length, 1), roles)

    def _phrase_at(self, place: int) -> tuple[int, tuple[str, ...]]:
        length, roles = self.lexicon.at(self.folded, place)
        if length == 2 and "nation" in roles and self._is_counted(place):
            return 1, self.lexicon.of(self.folded[place : place + 1])
        if length > 1 and "growth" in roles and self._is_of_year(place):
            return 1, self.lexicon.of(self.folded[place : place + 1])
        if not self.behind or length < 2:
            return length, roles
        if "vague" in roles:
            found = self.lexicon.all_at(self.folded, place)
            return next((one for one in found if "low_open_after" in one[1]), (length, roles))
        alone = self.lexicon.of(self.folded[place : place + 1])
        unit = any(role.startswith("scale:") for role in alone)
        counted = any(":" in role for role in roles)
        compound = counted and self.letters.get(self.folded[place], 0) >= spelled.HUNDRED
        if unit and (compound or roles == _WORD or self._begins_name(place + length - 1)):
            return 1, alone  # "4천2백억" is 4,200억, "1万一千" no 万一, "억 대한민국 원" no 억대
        return length, roles

    def _is_of_year(self, place: int) -> bool:
        """ "2024年增至": the letter is the year's, and begins no "年增", a growth within a year."""
        before = self.folded[place - 1] if place else ""
        return self.folded[place] == "年" and bool(_YEAR.fullmatch(before))

    def _begins_name(self, place: int) -> bool:
        """A longer word of its own begins behind a blank."""
        return not self._is_grown(place) and self.lexicon.at(self.folded, place)[0] > 1

    def _is_counted(self, place: int) -> bool:
        """ "오만 삼천" is 53,000, not Oman; so is "50,000 (오만)"."""
        unit = self.lexicon.of(self.folded[place + 1 : place + 2])
        if self.folded[place] not in self.letters or not any(r[:6] == "scale:" for r in unit):
            return False
        again = self.folded[place - 1] == "(" and self.tokens[place - 2].lastgroup == "number"
        return (place > 1 and again) or (place + 2 < len(self.tokens) and self._run(place + 2) > 1)

    def _run(self, place: int) -> int:
        """How many letters from here are digits and units, without a blank."""
        if self.folded[place] not in self.letters:
            return 0
        end = place + 1
        last = min(len(self.tokens), place + _LONGEST_RUN)
        while end < last and self.folded[end] in self.letters and self._is_grown(end):
            end += 1
        if end - place > 1 and self._begins_native(end - 1):
            end -= 1
        return end - place

    def _is_grown(self, place: int) -> bool:
        return self.tokens[place].start() == self.tokens[place - 1].end()

    def _begins_native(self, place: int) -> bool:
        """ "백일흔": the last syllable of a run begins a longer number word."""
        length, roles = self.lexicon.at(self.folded, place)
        return length > 1 and any(role.startswith("numeral:") for role in roles)

    def _is_pointed(self, place: int) -> bool:
        """Decimals in words from here ("一点二万亿")."""
        digits_behind = self.folded[place + 1 : place + 2]
        point = bool(digits_behind) and digits_behind[0] in self.letters
        return point and "point" in self.lexicon.of(self.folded[place : place + 1])

    def _ending(self, place: int) -> int:
        """How many tokens are an ending that says nothing: "240'tır", "240tır"."""
        if self.tokens[place][0] == ENDS_NEXT:
            return 1 if self.lexicon.at(self.folded, place + 1)[0] > 1 else 2
        grown = place > 0 and self._is_grown(place)
        if not grown or self.folded[place] not in endings(self.language):
            return 0
        return 1 if self.tokens[place - 1].lastgroup == "number" else 0

    def _spelled(self, place: int, run: int, roles: tuple[str, ...]) -> Mark:
        """A run of digits and units as one numeral; a unit alone stays what its word is."""
        values = [self.letters[one] for one in self.folded[place : place + run]]
        if run == 1 and values[0] >= spelled.HUNDRED:
            return self._phrase(place, run, roles)
        broken = place > 0 and "point" in self.lexicon.of(self.folded[place - 1 : place])
        value = spelled.decimals(values) if broken else spelled.run(values, self.language)
        known = [role for role in roles if ":" not in role]
        raw, start = self._raw(place, run)
        return Mark(
            roles=("vague",) if value is None else ("numeral", *known),
            raw=raw, folded=fold(raw), start=start, end=start + len(raw),
            value=None if value is None else Decimal(value),
        )  # fmt: skip

    def _number(self, place: int) -> Mark:
        raw, start = self._raw(place, 1)
        value, other = digits.read(raw, self.sign)
        return Mark(
            roles=("number",) if value is not None else ("junk",), raw=raw, folded=raw,
            start=start, end=start + len(raw), value=value, other=other,
        )  # fmt: skip

    def _phrase(self, place: int, length: int, roles: tuple[str, ...]) -> Mark:
        raw, start = self._raw(place, length)
        plain, value, codes = meanings.meant(roles)
        if not codes:
            codes = currencies.by_code(raw, loud=self.loud)
            plain = ("currency",) if codes else plain
        folded = fold(raw)
        if not plain and (value := spelled.compound(folded, self.language)) is not None:
            plain = ("numeral",)
        if not plain and length == 1:
            plain, value = self._before_bound(place)
        known = bool(plain) and length > 1  # "$41 billion first reported"
        if "numeral" not in plain and not known and self._is_cut_short(place, plain):
            plain = ("cut",)
        return Mark(
            roles=plain or (_WORD if raw[0].isalpha() else _SIGN), raw=raw, folded=folded,
            start=start, end=start + len(raw), value=value, codes=codes,
        )  # fmt: skip

    def _before_bound(self, place: int) -> tuple[tuple[str, ...], Decimal | None]:
        """A number word with an ending right before a bound: "ellinin üzerinde"."""
        word, glued_on = self.folded[place], endings(self.language)
        bounds = self.lexicon.at(self.folded, place + 1)[1]
        if word not in ended(self.language) and not set(AFTER_BOUNDS).isdisjoint(bounds):
            stems = (word[:end] for end in range(len(word) - 1, 1, -1) if word[end:] in glued_on)
            if stem := next(filter(self._counts, stems), ""):
                return meanings.meant(self.lexicon.of((stem,)))[:2]
        return (), None

    def _is_cut_short(self, place: int, plain: tuple[str, ...]) -> bool:
        """Number words go on here with an ending that nothing knows: "yüz kırk beşlik"."""
        word, known = self.folded[place], _endings_of_figures(self.language)
        if plain and ("scale" in plain or word not in ended(self.language)):
            return False
        before = place - 1
        while before > 0 and "and" in self.lexicon.of(self.folded[before : before + 1]):
            before -= 1
        if before < 0 or not self._may_go_on(before):
            return False
        if word in ended(self.language):
            return True
        return any(
            self._counts(word[:end]) and (end >= _LONG_STEM or word[end:] in known)
            for end in range(2, len(word) - 1)
        )

    def _counts(self, word: str) -> bool:
        roles = self.lexicon.of((word,))
        return any(role.startswith(meanings.COUNTING) for role in roles)

    def _may_go_on(self, place: int) -> bool:
        """Whether a number word stands there that a smaller one may follow."""
        word = self.folded[place]
        if not self._counts(word):
            return False
        value = meanings.meant(self.lexicon.of((word,)))[1]
        return value is not None and value >= _LEAST_GOING_ON

    def _raw(self, place: int, length: int) -> tuple[str, int]:
        start = self.tokens[place].start()
        return self.text[start : self.tokens[place + length - 1].end()], start
