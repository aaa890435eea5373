"""Numbers before answers, in every script: "3.", "Q3:", "③", "三、", "第3问", "질문 3".

Invariant: a number is one only at the beginning of a line or behind the item before it.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.wordlists import listed

WORDS = "sentences"
HAN = "一二三四五六七八九十"
_CIRCLED = "\u2460-\u2473"
_FIRST_CIRCLED = 0x2460
MOST_CIRCLED = 20
_AHEAD = (1, 2)
"""How far the next number may count on, where one is left out."""


@lru_cache
def item(language: str) -> re.Pattern[str]:
    """What numbers an item at the beginning of a (folded) line."""
    letters, words, ordinals, nouns, ends, topics = (
        _spelled(key, language)
        for key in (
            "item_letters",
            "item_words",
            "ordinals",
            "question_nouns",
            "item_ends",
            "item_topics",
        )
    )
    mark = r"(?:[.:)=–—-]+(?!\d)|[：、，]|\t|\|)"
    return re.compile(
        rf"[ \t]*(?:[-*•·>|][ \t]+)?[*_]{{0,2}}(?:"
        rf"(?:the[ ])?(?P<ordinal>{ordinals})[ ]?(?:{nouns})[ \t]*(?:[:：]|[-–—][ ])"
        rf"|(?:{letters})[ \t]?(?P<lettered>\d{{1,2}})[ \t]*{mark}"
        rf"|(?:(?:{words})[ \t]?(?:[.#°º№]|(?:{words})\.?)?|№)[ \t]*"
        rf"(?P<numbered>\d{{1,2}}|[{HAN}]{{1,3}})"
        rf"[ \t]*(?:(?:{ends})?[ \t]*(?:{mark}|:)|$|(?:{ends})[ \t]*)"
        rf"|(?P<topical>\d{{1,2}})[ \t]?(?:{topics})[ \t]*(?:{mark}|:)?"
        rf"|(?P<ended>\d{{1,2}})[ \t]?(?:{ends})(?:[ \t]*(?:{mark}|:)|[ \t])"
        rf"|[(\[](?P<closed>\d{{1,2}})[)\]]{{1,2}}[.:]?"
        rf"|[(\[#]?(?P<plain>\d{{1,2}})(?:[°º]?[.)\]]{{1,2}}:?(?!\d)|[°º](?=\s)|[-–]\)"
        rf"|[ \t]*:(?!\d)|[ \t]*[、：]"
        rf"|[ \t]*[-–—=][ \t]+(?!\d)|[ \t]*\t|[ \t]*\|)"
        rf"|(?P<circled>[{_CIRCLED}])[ \t]*[.:、：]?"
        rf"|(?:\((?P<enclosed>[{HAN}]{{1,3}})\)|(?P<han>[{HAN}]{{1,3}})[、.：])"
        rf")[*_]{{0,2}}",
        re.IGNORECASE,
    )


@lru_cache
def dashed(language: str) -> re.Pattern[str]:
    """An item, also one whose dash a figure may follow ("2 - 200", "3-12"): only in a series."""
    return re.compile(
        rf"(?:{item(language).pattern})|[ \t]*[*_]{{0,2}}(?P<bare>\d{{1,2}})[*_]{{0,2}}"
        r"[ \t]?[-–—][ \t]?(?=\S)",
        re.IGNORECASE,
    )


def mark(lines: Iterable[str], language: str) -> re.Pattern[str]:
    """What numbers an item here; a dash before a figure does where the lines count 1, 2, 3."""
    known = dashed(language)
    found = [one for line in lines if (one := known.match(line))]
    numbers = [number(one, language) for one in found]
    is_series = numbers[:2] == [1, 2] and numbers == sorted(set(numbers))
    plain = known if is_series and any(one["bare"] for one in found) else item(language)
    nexts = frozenset(one + ahead for one in numbers for ahead in _AHEAD)
    return _worded(plain, nexts, language) if nexts else plain


@lru_cache(maxsize=256)
def _worded(plain: re.Pattern[str], nexts: frozenset[int], language: str) -> re.Pattern[str]:
    """An item also where a verdict follows its number alone ("zu 4 ja") beside one with a mark."""
    verdicts = _spelled("plain_verdicts", language)
    numbers = "|".join(map(str, sorted(nexts)))
    return re.compile(
        rf"(?:{plain.pattern})|[ \t]*(?:[^\W\d_]+[ \t]+){{0,3}}(?P<worded>{numbers}),?[ \t]+"
        rf"(?=(?:{verdicts})(?!\w))",
        re.IGNORECASE,
    )


def _spelled(key: str, language: str) -> str:
    """Words that need no bounds, since a number or a mark follows them."""
    known = sorted(listed(WORDS, key, language), key=len, reverse=True)
    return "|".join(map(re.escape, known)) or "(?!)"


def number(match: re.Match[str], language: str) -> int:
    """The number that `item` found."""
    if match["ordinal"]:
        return ordinal(match["ordinal"].casefold(), language)
    names = (
        "lettered",
        "numbered",
        "topical",
        "ended",
        "closed",
        "plain",
        "circled",
        "enclosed",
        "han",
        "bare",
        "worded",
    )
    said = match.groupdict()
    return _value(next(said[name] for name in names if said.get(name)))


def ordinal(word: str, language: str) -> int:
    """The place of "third" and its like in their list; 0 for another word."""
    known, english = (listed(WORDS, "ordinals", one) for one in (language, "en"))
    own = known[: len(known) - len(english)]
    found = [one.index(word) + 1 for one in (own, english) if word in one]
    return found[0] if found else 0


def _value(sign: str) -> int:
    if sign.isascii():
        return int(sign)
    if sign[0] not in HAN:
        return ord(sign) - _FIRST_CIRCLED + 1
    tens, ten, ones = sign.rpartition("十")
    if not ten:
        return HAN.index(sign[0]) + 1
    return (HAN.index(tens[0]) + 1 if tens else 1) * 10 + (HAN.index(ones[0]) + 1 if ones else 0)


@lru_cache(maxsize=128)
def following(number: int) -> re.Pattern[str]:
    """What numbers the next item on the same line: "…, 2) no"."""
    circled = f"|{chr(_FIRST_CIRCLED + number - 1)}" if number <= MOST_CIRCLED else ""
    return re.compile(
        rf"[\s,;，；。、][ \t]*(?:\(?{number}\)"
        rf"|(?:[Qq]?{number}:(?!\d)|{number}\.(?!\d))(?=[\s{UNSPACED}])"
        rf"|[Qq]?{number}[：、]{circled})|(?<=[{UNSPACED}])\({number}\)"
    )
