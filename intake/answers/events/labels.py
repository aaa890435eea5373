"""A list of events written as a form or a table: "Event: World Expo. Year: 2010", "Name | Year".

Invariant: only labels, the lines between cells and a row that names columns are left out; and the
short word that calls a city one.
"""

import re
from functools import cache

from intake.answers.events.venues import is_city
from intake.answers.events.words import any_of, flat
from intake.answers.lexicon import listed

_CELLS = re.compile(r"[ ]*(?:\|[ ]*)+|[ ]*\t\s*?")
_DASHES = frozenset({" - ", " – ", " — "})
_RULE = re.compile(r"^[\s|+:=_-]*$")


def without(text: str, language: str) -> str:
    """The text with commas between the cells of its rows, and without what labels them."""
    said = flat(text)
    if len(said) == len(text) and ":" in text:
        for one in reversed(list(_labels(language).finditer(said))):
            between = "\n" if one["name"] else ", "
            text = f"{text[: one.start()]}{between}{text[one.end() :].lstrip()}"
    if "|" not in text and "\t" not in text:
        return text.strip(" ,\n")
    rows = (_CELLS.sub(", ", line.strip(" |\t")) for line in text.split("\n"))
    return "\n".join(one for one in rows if not (_RULE.match(one) or _heads(one, language)))


def without_town(text: str, language: str) -> str:
    """ "Форум, г. Казань, 2023 г.": "г." is a known city's where a place stands, no name's part."""
    for one in reversed([one for one in _town(language).finditer(text) if _is_town(one, language)]):
        sign = ", " if one["sign"] in _DASHES else one["sign"]
        text = text[: one.start()].rstrip(" ") + sign + text[one.start("city") :]
    return text


def _is_town(one: re.Match[str], language: str) -> bool:
    ahead = one.string[: one.start()]
    is_quoted = ahead.count("«") > ahead.count("»") or ahead.count('"') % 2 == 1
    return not is_quoted and is_city(one["city"].strip(), language)


def _heads(row: str, language: str) -> bool:
    """Whether a row only names its columns."""
    return _columns(language).fullmatch(flat(row)) is not None


@cache
def _columns(language: str) -> re.Pattern[str]:
    said = any_of(("label_name", "label"), language, "where")
    return re.compile(rf"[\W\d]*(?:{said})(?:[\W\d]+(?:{said}))*\W*")


@cache
def _labels(language: str) -> re.Pattern[str]:
    """A label and its colon, with the sign or the line's end ahead of it."""
    name, other = (any_of((one,), language, "where") for one in ("label_name", "label"))
    return re.compile(
        rf"(?:(?:^|[.,;\n])\s*)(?:\d{{1,2}}[.)]\s*)?(?:(?P<name>{name})|(?:{other}))\s?:\s*"
    )


@cache
def _town(language: str) -> re.Pattern[str]:
    """A small word for a city as it is shortened ahead of its name, behind a sign or "in"."""
    said = "|".join(map(re.escape, listed("where", "town", language))) or "(?!)"
    place = "|".join(map(re.escape, listed("where", "place", language))) or "(?!)"
    sign = rf"[ ]*[,;:(–—-][ ]*|(?:^|\n)|[ ](?:{place})[ ]+"
    return re.compile(rf"(?P<sign>{sign})(?:{said})[ ]*(?P<city>[^\W\d][^,;.()«»\"\d\n]*)")
