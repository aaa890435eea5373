"""The scan: a text as marks (numbers, words with a meaning, signs), and the figures among them.

Invariant: a number that is a name, a date, a year, an ordinal or a footnote is no figure.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from itertools import islice

from babel import Locale, UnknownLocaleError

from intake.answers import currencies
from intake.answers.folding import LONGEST, UNSPACED, clean, fold
from intake.answers.lexicon import LETTERS, Lexicon, build, entries

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_TEN_TO = re.compile(
    rf"([0-9]) ?[x×*·] ?10(?:\^|(?=[{_SUPERSCRIPTS}]))([0-9{_SUPERSCRIPTS}]{{1,2}})"
)
_NOTES = re.compile(rf"[{_SUPERSCRIPTS}*†‡]+|(?<=[\w.,)]) ?\[\d{{1,2}}\]|(?<=[\w)])\(\d\)(?!\w)")
_ADDRESSES = re.compile(r"(?:https?://|www\.)\S+|\S{1,80}@\S+")
_DATES = re.compile(
    r"(?<![\w.])(?:\d{1,2}([./-])\d{1,2}\1((?:19|20)\d\d)|((?:19|20)\d\d)([./-])\d{1,2}\4\d{1,2})(?![\w])"
)
_TOKENS = re.compile(
    r"(?P<number>(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*)"
    r"(?:[eE]\+?\d{1,2}(?!\w))?)"
    rf"|(?P<letters>{LETTERS})|(?P<sign>\S|\n)"
)
_GROUPS = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,2}(?:,\d\d)*,\d{3}")
_SCALED_CODE = re.compile(r"(?<![^\W_])([A-Za-z]{1,3})([A-Z]{3})(?![^\W_])")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_SHORTENED = ("about", "low", "high", "low_open", "high_open")
_MOST = 2_000
"""Words, numbers and signs that are read: more than a page of prose."""
_LONGEST_NUMBER = 24
_LARGEST_POWER = 15


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One number, phrase or sign. `roles` are what it may mean; `value` what it is worth.

    `other` is the value under the other reading of a separator (85.300).
    """

    roles: tuple[str, ...]
    raw: str
    folded: str
    start: int
    end: int
    value: Decimal | None = None
    other: Decimal | None = None
    codes: tuple[str, ...] = ()

    def has(self, *roles: str) -> bool:
        own = self.roles
        for role in roles:  # noqa: SIM110 - half the time of any() on the busiest line here
            if role in own:
                return True
        return False


@lru_cache(maxsize=64)  # a clause is first tried as an answer, then read as one
def scan(text: str, language: str) -> tuple[Mark, ...]:
    """The marks of an answer, with dates, years, ordinals, names and footnotes told apart."""
    text = _ADDRESSES.sub(" ", text[:LONGEST])
    cleaned = clean(_NOTES.sub(" ", _TEN_TO.sub(_exponent, text)))
    cleaned = _DATES.sub(lambda found: f" {found[2] or found[3]} ", cleaned)
    cleaned = _SCALED_CODE.sub(_parted_code, cleaned)
    marks = _undotted(list(_marks(cleaned, language)))
    for place in range(len(marks)):
        if not marks[place].has("number"):
            continue
        marks[place] = replace(marks[place], roles=(_kind(marks, place),))
        before = _at(marks, place - 1)
        if before.end == marks[place].start and before.has("scale"):  # the letter of "B3"
            marks[place - 1] = replace(before, roles=("word",))
    return tuple(marks)


def _parted_code(found: re.Match[str]) -> str:
    """ "MEUR" as "M EUR": a scale grown together with a code that is no word."""
    scale, code = found[1], found[2]
    known = any(name == fold(scale) for _, name in entries("scales", "en"))
    return f"{scale} {code}" if known and currencies.by_code(code, loud=True) else found[0]


def _undotted(marks: list[Mark]) -> list[Mark]:
    """Without the dot that shortens a word before its figure ("max. 70", "Rs. 80").

    Nor the hyphens of "hundred-and-one".
    """
    kept: list[Mark] = []
    for place, mark in enumerate(marks):
        if kept and mark.folded == "." and mark.start == kept[-1].end:
            after = _at(marks, place + 1)
            short = kept[-1].has(*_SHORTENED) or (len(kept[-1].codes) > 1 and len(kept[-1].raw) < 3)
            if short and after.has("number", "numeral", "currency", "about"):
                continue
        if mark.has("dash") and kept and _is_hyphen(kept[-1], mark, _at(marks, place + 1)):
            continue
        kept.append(mark)
    return kept


def _is_hyphen(before: Mark, mark: Mark, after: Mark) -> bool:
    """Glued to an "and" on either side."""
    glued = before.end == mark.start and mark.end == after.start
    return glued and (before.has("and") or after.has("and"))


def read_number(raw: str, language: str) -> tuple[Decimal | None, Decimal | None]:
    """The value of digits with separators, and the other value it may have; None for none."""
    digits, _, power = raw.lower().replace("+", "").partition("e")
    if len(digits) > _LONGEST_NUMBER or int(power or 0) > _LARGEST_POWER:
        return None, None
    value, other = _separated(digits.replace(" ", "").replace("'", ""), language)
    if value is None or not power:
        return value, other
    return value.scaleb(int(power)), other.scaleb(int(power)) if other else None


def _separated(digits: str, language: str) -> tuple[Decimal | None, Decimal | None]:
    signs = [sign for sign in digits if sign in ".,"]
    if not signs:
        return Decimal(digits), None
    if len(set(signs)) == 2:
        return _mixed(digits, signs), None
    if len(signs) > 1:
        return (_joined(digits) if _GROUPS.fullmatch(digits) else None), None
    decimal, joined = Decimal(digits.replace(",", ".")), _joined(digits)
    whole, _, rest = digits.replace(",", ".").partition(".")
    if len(rest) != 3 or len(whole) > 3 or whole.startswith("0"):
        return decimal, None
    return (decimal, joined) if signs[0] == decimal_sign(language) else (joined, None)


def _mixed(digits: str, signs: list[str]) -> Decimal | None:
    whole, _, rest = digits.rpartition(signs[-1])
    if signs.count(signs[-1]) > 1 or not _GROUPS.fullmatch(whole):
        return None
    return Decimal(f"{_joined(whole)}.{rest}")


def _joined(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "").replace(".", ""))


@cache
def decimal_sign(language: str) -> str:
    """The sign before decimals that writers of this language use."""
    try:
        symbols = Locale.parse(language, sep="-").number_symbols
    except (UnknownLocaleError, ValueError):
        return "."
    return "," if symbols.get("latn", symbols).get("decimal") == "," else "."


def _exponent(found: re.Match[str]) -> str:
    digits = "".join(str(_SUPERSCRIPTS.find(s)) if s in _SUPERSCRIPTS else s for s in found[2])
    return f"{found[1]}e{digits}"


def _marks(text: str, language: str) -> Iterator[Mark]:
    tokens = list(islice(_TOKENS.finditer(text), _MOST))
    folded = tuple(fold(token[0]) for token in tokens)
    lexicon, loud, place = _lexicon(language), text.isupper(), 0
    while place < len(tokens):
        length, roles = lexicon.at(folded, place)
        if tokens[place].lastgroup == "number":
            yield _number(tokens[place], language)
            length = 1
        else:
            last = tokens[place + max(length, 1) - 1]
            yield _phrase(
                text[tokens[place].start() : last.end()], roles, tokens[place].start(), loud
            )
        place += length or 1


def _number(token: re.Match[str], language: str) -> Mark:
    value, other = read_number(token[0], language)
    return Mark(
        roles=("number",) if value is not None else ("junk",), raw=token[0], folded=token[0],
        start=token.start(), end=token.end(), value=value, other=other,
    )  # fmt: skip


def _phrase(raw: str, roles: tuple[str, ...], start: int, loud: bool) -> Mark:
    value, plain, codes = None, [], currencies.by_code(raw, loud=loud)
    for role in roles:
        name, _, worth = role.partition(":")
        if name == "currency":
            codes = codes or tuple(worth.split())
        elif worth:
            value = Decimal(worth)
        plain.append(name)
    if codes and "currency" not in plain:
        plain = ["currency"]
    if not plain:
        plain = ["word" if raw[0].isalpha() else "sign"]
    return Mark(
        roles=tuple(plain), raw=raw, folded=fold(raw), start=start, end=start + len(raw),
        value=value, codes=codes,
    )  # fmt: skip


@cache
def _lexicon(language: str) -> Lexicon:
    tagged = [
        (f"{role}:{meaning}", phrase)
        for matter, role in (("scales", "scale"), ("plurals", "plural"), ("numerals", "numeral"))
        for meaning, phrase in entries(matter, language)
    ]
    tagged += [(f"currency:{codes}", phrase) for codes, phrase in currencies.names(language)]
    tagged += [("month", name) for name in _months(language)]
    return build([*entries("figures", language), *tagged], language)


def _months(language: str) -> Iterator[str]:
    for code in dict.fromkeys(("en", language)):
        try:
            months = Locale.parse(code, sep="-").months
        except (UnknownLocaleError, ValueError):
            continue
        for form in ("wide", "abbreviated"):
            yield from (name.rstrip(".") for name in months["format"][form].values())


def _kind(marks: list[Mark], place: int) -> str:
    mark, before, after = marks[place], _at(marks, place - 1), _at(marks, place + 1)
    if _is_name(marks, place) or (after.has("ordinal") and after.start == mark.end):
        return "junk"
    if _is_day(marks, place):
        return "junk"
    if before.has("label") or (before.folded == "." and _at(marks, place - 2).has("label")):
        return "junk"
    if _is_year(marks, place):
        return "year"
    return "number"


def _is_name(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], _at(marks, place - 1), _at(marks, place + 1)
    if _is_grown_to(before, mark) and before.has("word", "other", "counted", "scale"):
        return True
    if _is_grown_to(mark, after) and after.has("word") and after.raw[0].isalpha():
        return True
    hyphened = before.has("dash") and before.end == mark.start
    stem = _at(marks, place - 2)
    return hyphened and stem.end == before.start and stem.has("word", "label")


def _is_grown_to(left: Mark, right: Mark) -> bool:
    """Nothing between them, where that is not the rule of the script."""
    unspaced = _UNSPACED.match(left.raw[-1:]) or _UNSPACED.match(right.raw[:1])
    return left.end == right.start and not unspaced


def _is_day(marks: list[Mark], place: int) -> bool:
    mark = marks[place]
    if not mark.raw.isdecimal() or int(mark.raw) > 31:
        return False
    near = [_at(marks, place + step) for step in (-1, 1)]
    return any(neighbour.has("month") for neighbour in near)


def _is_year(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], _at(marks, place - 1), _at(marks, place + 1)
    if before.has("fiscal") and len(mark.raw) == 2:
        return True
    if before.folded in {"/", "-", "–"} and before.end == mark.start and _follows(marks, place):
        return True
    if len(mark.raw) != 4 or not mark.raw.isdecimal() or not 1900 <= int(mark.raw) <= 2100:
        return False
    if after.has("scale", "counted", "percent"):
        return False
    if before.has("currency"):  # "USD 2024 85.3 billion" is in dollars of that year
        return after.has("number")
    return not after.has("currency") or _at(marks, place + 2).has("number")


def _follows(marks: list[Mark], place: int) -> bool:
    """The second half of a fiscal year: 2023/24, 2023-2024."""
    first, second = _at(marks, place - 2), marks[place].raw
    if not first.has("year") or not first.raw.isdecimal() or len(first.raw) != 4:
        return False
    return second in {str(int(first.raw) + 1), str(int(first.raw) + 1)[2:]}


_NOTHING = Mark(roles=(), raw="", folded="", start=-1, end=-1)


def _at(marks: list[Mark], place: int) -> Mark:
    return marks[place] if 0 <= place < len(marks) else _NOTHING
