"""What a number in a text is: a figure, a year, or part of a name, a date, an item.

Invariant: what is written like a figure and grown to a word is a name ("5G", "B3").
"""

import re
from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import listed
from intake.answers.scan import digits, tokens
from intake.answers.scan.marks import GLUED_AND, Mark, at

_YEAR = re.compile(r"(?:19|20)\d\d")
_FARTHEST = 2060
"""The last year that anybody plans for without saying that it is a year."""
_MOST_ASPECTS = 5
"""Traits that the question names, at most: "all three models"."""
_TO_ASPECT = 4
_TO_TRAIT = ("filler", "among", "out_of", "article", "word", "such", "from")
"""What may stand between a number of traits and their name."""
_SHORTEST_OF_NAME = 4
"""Letters of the first half of a name, unlike "A-Dollar"."""
_MOST_ITEMS = 40
"""Questions of a letter, at most."""


def of(marks: list[Mark], place: int) -> str:
    """The role of the number at a place: "number", "year", or "junk" for one that is no figure."""
    mark, before = marks[place], at(marks, place - 1)
    if _is_name(marks, place):
        return "junk"
    if _is_ordinal(marks, place):
        return "year" if _YEAR.fullmatch(mark.raw) else "junk"
    if _is_day(marks, place) or _is_item(marks, place):
        return "junk"
    if before.has("junk") and before.raw[-1].isdecimal() and mark.start - before.end == 1:
        return "junk"  # the rest of a telephone number
    if _denies(marks, place):
        return "number"
    if before.has("label", "era") or (before.folded == "." and at(marks, place - 2).has("label")):
        return "junk"
    if _is_year(marks, place):
        return "year"
    return "number"


def _denies(marks: list[Mark], place: int) -> bool:
    """ "…, no 38 mil millones": behind a comma and with its unit no number of an item."""
    label, after = at(marks, place - 1), at(marks, place + 1)
    if place < 3 or not label.has("negator"):
        return False
    joint = at(marks, place - 2)
    is_unit = after.has("scale", "currency", "counted")
    return (joint.folded == "," and is_unit) or (joint.has("and") and after.folded != ".")


def _is_ordinal(marks: list[Mark], place: int) -> bool:
    """ "1st", "3-е", "3.er"."""
    after = at(marks, place + 1)
    if after.start != marks[place].end:
        return False
    ending = at(marks, place + 2) if after.folded in {"-", "."} else after
    return ending.has("ordinal") and ending.start <= after.end


def _is_name(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    if is_grown_to(before, mark) and before.has("word", "other", "counted", "scale"):
        return True
    if is_grown_to(mark, after) and after.has("word") and after.raw[0].isalpha():
        return True
    hyphened = before.has("dash") and before.end == mark.start
    stem = at(marks, place - 2)
    return hyphened and stem.end == before.start and stem.has("word", "label")


def is_grown_to(left: Mark, right: Mark) -> bool:
    """Nothing between them, where that is not the rule of the script."""
    unspaced = is_unspaced(left.raw[-1:]) or is_unspaced(right.raw[:1])
    return left.end == right.start and not unspaced


def _is_item(marks: list[Mark], place: int) -> bool:
    """A question or item by its number: "3. soru", "3 प्रश्न", "3. 112 companies"."""
    if len(marks[place].raw) > 2:
        return False
    after = at(marks, place + 1)
    if place < 2 and _heads_list(marks, place):
        return True
    after = at(marks, place + 2) if after.folded == "." else after
    return after.has("label_behind")


def _heads_list(marks: list[Mark], place: int) -> bool:
    """ "3. 112 companies", "zu 3.: 112": the number of what is answered, first in the text."""
    after, behind = at(marks, place + 1), at(marks, place + 2)
    if int(marks[place].value or 99) > _MOST_ITEMS:
        return False
    if after.folded == "." and behind.folded == ":":
        return True
    if place and at(marks, place - 1).folded != "\n":
        return False
    if after.has("dash") and after.start == marks[place].end and behind.start > after.end:
        return behind.has("number") and (behind.value or 0) > _MOST_ITEMS
    if after.folded not in {".", ")", "、"}:
        return False
    return behind.has("number", "currency") or _is_told_behind(marks, place)


def _is_told_behind(marks: list[Mark], place: int) -> bool:
    """ "5. 全市共有企业3860家": the answer follows, of no other time."""
    rest = marks[place + 2 :]
    ends = next((p for p, mark in enumerate(rest) if mark.folded == "\n"), len(rest))
    told = [p for p, mark in enumerate(rest[:ends]) if mark.has("number") and mark.raw not in "12"]
    grown = at(marks, place + 1).end < at(marks, place + 2).start or len(marks[place].raw) == 1
    older = any(mark.has("last_year", "was", "growth", "added") for mark in rest[:ends])
    return bool(told) and grown and not older and rest[told[0] + 1 : told[0] + 2] != []


def is_ago(marks: list[Mark], place: int) -> bool:
    """ "Three years ago", "il y a trois ans": it tells a time."""
    after = at(marks, place + 1)
    led = at(marks, place - 1).has("ago_before") and after.has("lasting")
    return led or after.has("ago_behind")


def is_nth(marks: list[Mark], place: int, language: str) -> bool:
    """A number in words that only tells a rank: "第一百零五家", "백다섯 번째"."""
    mark, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    if before.end == mark.start and before.raw[0] in listed("figures", "nth_before", language):
        return True
    if mark.raw[0] == GLUED_AND and before.folded in tokens.ended(language):
        return True
    return after.has("nth")


def is_rank(marks: list[Mark], place: int, language: str) -> bool:
    """ "الشركة الألف": behind one thing told by its article, a number with its own is a rank."""
    article = listed("figures", "rank_article", language)
    led = at(marks, place - 1).has("ranked_thing")
    return led and any(marks[place].folded.startswith(one) for one in article)


def is_of_name(marks: list[Mark], place: int) -> bool:
    """ "Heilbronn-Franken": a word for money grown by a dash to the rest of a name."""
    mark, dash, stem = marks[place], at(marks, place - 1), at(marks, place - 2)
    grown = dash.has("dash") and dash.end == mark.start and stem.end == dash.start
    is_word = mark.raw.isalpha() and not mark.raw.isupper()
    return grown and is_word and stem.roles == ("word",) and len(stem.raw) >= _SHORTEST_OF_NAME


def is_partitive(marks: list[Mark], place: int) -> bool:
    """ "Kırkı" (forty of them) alone, unlike "yüz kırkı aşkın"."""
    joined = at(marks, place - 1).has("numeral", "number", "scale")
    return not joined and not at(marks, place + 1).has("low_open_after", "low_open")


def is_of_aspects(marks: list[Mark], place: int) -> bool:
    """ "All three of these models": it counts the traits that the question names."""
    mark = marks[place]
    if (
        mark.value is None
        or not 1 < mark.value <= _MOST_ASPECTS
        or not mark.has("numeral", "number")
    ):
        return False
    if at(marks, place + 1).has("generic") and at(marks, place + 2).has("aspect"):
        return True  # "3个模型"
    for after in marks[place + 1 : place + 1 + _TO_ASPECT]:
        if after.has("aspect"):
            return True
        if not after.has(*_TO_TRAIT):
            break
    return False


def is_beside_aspects(marks: list[Mark], place: int) -> bool:
    """ "At least one of these models", "これらのモデルの少なくとも一つ"."""
    for step in (1, -1):
        for far in range(1, _TO_ASPECT + 1):
            near = at(marks, place + step * far)
            if near.has("aspect"):
                return True
            if not near.has(*_TO_TRAIT):
                break
    return False


def _is_day(marks: list[Mark], place: int) -> bool:
    mark = marks[place]
    if len(mark.raw) > 2 or not mark.raw.isdecimal() or int(mark.raw) > 31:
        return False
    near = [at(marks, place + step) for step in (-1, 1)]
    near += [at(marks, place + 2 * step) for step in (-1, 1) if _is_small(at(marks, place + step))]
    return any(neighbour.has("month") for neighbour in near)


def _is_small(mark: Mark) -> bool:
    """ "31 de diciembre": a word of two letters, or the dot of "31. Dezember"."""
    return mark.raw == "." or (mark.raw.isalpha() and len(mark.raw) <= 2)


def is_month(marks: list[Mark], place: int) -> bool:
    """ "dez/2024", "31 dic. 2024": a number word that is a month's name beside its year."""
    if not marks[place].has("month") or not marks[place].has("numeral", "scale"):
        return False
    behind = place + 1
    while at(marks, behind).folded in {"/", ".", "-", "de"}:
        behind += 1
    year = at(marks, behind)
    is_year = len(year.raw) == 4 and year.raw.isdecimal() and year.raw[:2] in ("19", "20")
    short = at(marks, place + 1).folded == "/" and len(year.raw) == 2 and year.raw.isdecimal()
    return is_year or short


def _is_year(marks: list[Mark], place: int) -> bool:
    mark, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    if before.has("fiscal") and len(mark.raw) == 2:
        return True
    if before.folded in {"/", "-", "–"} and before.end == mark.start and _follows(marks, place):
        return True
    if len(mark.raw) != 4 or not mark.raw.isdecimal() or not 1900 <= int(mark.raw) <= 2100:
        return False
    if int(mark.raw) > _FARTHEST and not before.has("year"):
        return False
    if after.has("counted") and any(at(marks, place + n).has("source") for n in (2, 3)):
        return True  # "our 2023 business survey"
    if after.has("scale", "counted", "percent"):
        return False
    if before.has("currency"):  # "USD 2024 85.3 billion" is in dollars of that year
        return after.has("number")
    return not after.has("currency") or at(marks, place + 2).has("number")


def _follows(marks: list[Mark], place: int) -> bool:
    """The second half of a fiscal year: 2023/24, 2023-2024."""
    first, second = at(marks, place - 2), marks[place].raw
    if not first.has("year") or not first.raw.isdecimal() or len(first.raw) != 4:
        return False
    return second in {str(int(first.raw) + 1), str(int(first.raw) + 1)[2:]}


def settled(marks: list[Mark]) -> list[Mark]:
    """Where another figure shows which sign parts decimals, no figure keeps two readings."""
    if not any(mark.other for mark in marks):
        return marks
    shown = {
        digits.sign_shown(mark.raw) or ""
        for place, mark in enumerate(marks)
        if mark.has("number") and at(marks, place + 1).has("scale", "plural", "percent", "currency")
    } - {""}
    if len(shown) != 1:
        return marks
    sign = shown.pop()
    return [
        replace(mark, value=mark.value if sign in mark.raw else mark.other, other=None)
        if mark.other
        else mark
        for mark in marks
    ]
