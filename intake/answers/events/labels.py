"""A list of events written as a form or a table: "Event: World Expo. Year: 2010", "Name | Year".

Invariant: only labels, the lines between cells and a row that names columns are left out; and the
short word that calls a city one.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat

_CELLS = re.compile(r"[ ]*(?:\|[ ]*)+|[ ]*\t\s*?")
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
    """ "Форум, г. Казань, 2023 г.": the first "г." is the city's, one behind figures a year's."""
    said = flat(text)
    found = _town(language).finditer(said) if len(said) == len(text) else ()
    for one in reversed([one for one in found if text[one.end() :][:1].isupper()]):
        text = text[: one.start()] + text[one.end() :]
    return text


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
    """A word for a city as it is shortened ahead of its name."""
    return re.compile(rf"(?<![\w])(?<!\d\s)(?:{any_of(('town',), language, 'where')})\s*(?=\w)")
