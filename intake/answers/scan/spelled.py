"""Numbers in words: forms that CLDR spells, compounds written together, and runs of Han or Hangul.

Invariant: a run that is no well-formed number ("三四百", "十四五") has no value.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from unicode_rbnf import FormatPurpose, RbnfEngine

from intake.answers.folding import UNSPACED_LETTER, clean, fold, is_unspaced
from intake.answers.lexicon import entries, listed

HUNDRED = 100
_THOUSAND = 1000
_SPELLED = (*range(1, 100), *range(100, 1000, 100))
_HANGUL = re.compile("[\\uac00-\\ud7af]")
_TENS = frozenset(range(20, 100, 10))
_TWENTIES = frozenset((60, 80))
"""Tens that French counts on from ten."""
_LONGEST_COMPOUND = 60
_SHORTEST_COMPOUND = 5
_LEAST_SYLLABLES = 3
"""Hangul syllables of a spelled number that is no ordinary word by chance."""


def forms(language: str) -> Iterator[tuple[str, str]]:
    """1 to 99 and the hundreds as the language spells them, in every gender and case of CLDR."""
    try:
        engine = RbnfEngine.for_language(language)
    except ValueError:
        return
    for number in _SPELLED:
        written = engine.format_number(number).text_by_ruleset.values()
        for text in {one for found in written for one in (found, found.replace("-", " "))}:
            syllables = len(UNSPACED_LETTER.findall(text))
            if not syllables or (_HANGUL.match(text) and syllables >= _LEAST_SYLLABLES):
                yield str(number), text


@cache
def ordinals(language: str) -> frozenset[str]:
    """The last words of ordinals as the language spells them ("fifth", "пятая"), but no numbers."""
    try:
        engine = RbnfEngine.for_language(language)
    except ValueError:
        return frozenset()
    said = {
        fold(clean(re.split("[ -]", text)[-1]))
        for number in (*_SPELLED, _THOUSAND)
        for text in _ordinals(engine, number)
    }
    return frozenset(one for one in said if one.isalpha() and not UNSPACED_LETTER.match(one)) - {
        fold(clean(word)) for _, text in forms(language) for word in text.split()
    }


def _ordinals(engine: RbnfEngine, number: int) -> Iterable[str]:
    return engine.format_number(number, purpose=FormatPurpose.ORDINAL).text_by_ruleset.values()


def compound(word: str, language: str) -> Decimal | None:
    """The value of a number written as one word ("zweihundertvierzig"), else None."""
    if not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND:
        return None
    pattern, values = _pieces(language)
    if pattern is None or not pattern.fullmatch(word):
        return None
    return _added([values[piece] for piece in _cut(word, values)])


@cache
def _pieces(language: str) -> tuple[re.Pattern[str] | None, Mapping[str, Decimal | None]]:
    """The words that numbers are glued of; None is an "and"."""
    if language not in listed("hazards", "glued", "en"):
        return None, {}
    values: dict[str, Decimal | None] = {}
    numerals = [*entries("numerals", language), *forms(language)]
    scales = [pair for pair in entries("scales", language) if pair[0] in ("100", "1000")]
    for meaning, phrase in (*numerals, *scales):
        word = fold(clean(phrase))
        if word.isalpha() and len(word) > 1:
            values[word] = Decimal(meaning)
    values |= dict.fromkeys(listed("hazards", "glue", "en"))
    longest = sorted(values, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(longest)})+"), values


def _cut(word: str, values: Mapping[str, Decimal | None]) -> tuple[str, ...]:
    """The word in as few pieces as possible."""
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(word) + 1):
        cuts = [
            (*before, word[start:end])
            for start, before in enumerate(best)
            if before is not None and word[start:end] in values
        ]
        best.append(min(cuts, key=len, default=None))
    return best[-1] or ()


def _added(pieces: Iterable[Decimal | None]) -> Decimal | None:
    total = group = Decimal(0)
    for piece in pieces:
        if piece is None:
            continue
        if piece == _THOUSAND:
            total, group = total + (group or 1) * piece, Decimal(0)
        elif piece == HUNDRED:
            group = (group or 1) * piece if group < HUNDRED else Decimal(-1)
        elif group == 0 or piece < 1 or fits(group, piece, glued=True):
            group += piece
        else:
            return None
        if group < 0:
            return None
    return total + group


def fits(group: Decimal, value: Decimal, *, glued: bool) -> bool:
    """Whether a number word goes on behind: hundreds, tens, ones (and "soixante" before "onze").

    Ones come first where the "and" is `glued` to the tens, as in Arabic and German.
    """
    if group >= HUNDRED and group % HUNDRED == 0:
        return value < HUNDRED
    ones = group % HUNDRED
    if ones >= 20 and ones % 10 == 0:
        return 0 < value < 10 or (ones in _TWENTIES and 10 < value < 20)
    return glued and 0 < ones < 10 and value in _TENS


# --- scripts without blanks -----------------------------------------------------------------------


def is_hangul(sign: str) -> bool:
    return bool(_HANGUL.match(sign))


@cache
def letters(language: str) -> Mapping[str, int]:
    """Single Han letters and Hangul syllables that are digits, or units up to a thousand."""
    known: dict[str, int] = {}
    for matter in ("numerals", "scales"):
        for meaning, phrase in entries(matter, language):
            letter = fold(clean(phrase))
            if len(letter) == 1 and is_unspaced(letter) and meaning.isdecimal():
                worth = int(meaning)
                if worth < 10 or worth in (10, HUNDRED, _THOUSAND):
                    known[letter] = worth
    return known


def decimals(values: list[int]) -> int | None:
    """The digits behind a point in words, as they stand."""
    return int("".join(map(str, values))) if max(values) < 10 else None


def run(values: list[int], language: str) -> int | None:
    """The number that digits and units make: 二百四十 is 240, 二〇二四 is 2024.

    In Chinese a last digit without 零 counts the next lower unit (一百二 is 120).
    """
    if all(value < 10 for value in values):
        positional = len(values) != 2 or 0 in values  # 十万〇一
        return decimals(values) if positional else None
    total, digit, last = 0, None, 10_000
    for place, value in enumerate(values):
        if value >= last or (0 < value < 10 and digit is not None):
            return None
        if value < 10:
            digit = value or None
            skipped = place > 0 and values[place - 1] == 0
        else:
            total += (1 if digit is None else digit) * value
            digit, last = None, value
    if digit is not None and language == "zh" and last > 10 and not skipped:
        digit *= last // 10
    return total + (digit or 0)
