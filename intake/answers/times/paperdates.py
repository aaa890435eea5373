"""The number and date of a paper beside the day of an answer: "under resolution No. 512 of 3 May".

Invariant: only a number that a word for papers leads to is left out, with the date right behind it.
"""

import re

from intake.answers.folding import cut_out
from intake.answers.lexicon import lexicon, tokens_of
from intake.answers.times import setting

_LETTERS = "A-Za-zА-Яа-я"
_NUMBER = re.compile(
    rf"\s*[.:°º]?\s*(?:[〔\[(]\d{{4}}[〕\])]\s*)?(?:[{_LETTERS}]{{1,4}}[-/ ]?)?"
    rf"\d[{_LETTERS}\d/–-]*(?:\.\d[{_LETTERS}\d/–-]*)*(?:\s?[号號호])?"
)
_PAIR = re.compile(
    rf"\s*(?:[〔\[(]\d{{4}}[〕\])]\s*\d+\s?[号號호]|\d+[/–-][{_LETTERS}\d]+(?![/–-]\d))"
)
"""A number that is none of a day: "45/2025", "〔2024〕15号"."""
_BEFORE = re.compile(rf"\d[{_LETTERS}\d/–-]*\s*\Z")
_SIGNS = {"number_sign": _NUMBER, "paper": _PAIR}


def without(text: str, language: str) -> str:
    """The text without numbers of papers and the dates that stand right behind them."""
    return cut_out(text, _spans(text, language))


def _spans(text: str, language: str) -> list[tuple[int, int]]:
    """From where to where each number stands, with its date."""
    tokens, found = tokens_of(text)
    spans: list[tuple[int, int]] = []
    known = lexicon("dates", language)
    for place, length, names in known.finds(tokens):
        start, end = found[place].start(), found[place + length - 1].end()
        if spans and start < spans[-1][1]:
            continue
        if "number_sign_behind" in names and (before := _BEFORE.search(text, 0, start)):
            spans.append((before.start(), end))
        numbers = (_SIGNS[name].match(text, end) for name in names if name in _SIGNS)
        if number := next((one for one in numbers if one), None):
            behind = next((n for n, one in enumerate(found) if one.start() >= number.end()), 0)
            behind += "paper_dated" in known.of(tokens[behind : behind + 1])
            dated = setting.run(tokens, behind, 1, language) if behind else set()
            spans.append((start, found[max(dated)].end() if dated else number.end()))
    return spans
