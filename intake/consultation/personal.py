"""What in words of the public's reaches a person: mail addresses, telephone numbers, their name.

Invariant: none of it is published, whoever lets the words pass; figures, dates and years stay.
"""

import re

from intake.answers.folding import UNSPACED
from intake.consultation.voices import Opinion

LEFT_OUT = "…"
MOST = 5
"""That many are named; one is enough to look again."""
_LETTER = rf"[^\W{UNSPACED}]"
"""Letters of scripts without blanks stand beside an address or a number and are no part of it."""
_MAIL = re.compile(
    rf"(?:{_LETTER}|[.+%-]){{1,64}}(?:[@＠]|\s?[(\[](?:at|AT)[)\]]\s?)"
    rf"(?:{_LETTER}|-){{1,63}}(?:\.(?:{_LETTER}|-){{1,63}}){{1,5}}"
)
_PHONE = re.compile(
    rf"(?<!{_LETTER})(?<![.,/])(?:[+＋]|\()?\d(?:[ \u00a0().\-/]{{0,2}}\d){{7,14}}(?!{_LETTER})"
    rf"|(?<!{_LETTER})(?<![.,/-])\d{{3}}[-.]\d{{4}}(?!{_LETTER}|[.,-]\d)"
)
_TOLD = (
    re.compile(r"(?:(?:19|20)\d\d[ \-/,.()]*)+"),
    re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}"),
    re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.]?\d{3})*[ \u00a0.]?000"),
)
"""Years, dates and round figures: long runs of digits that are nobody's number."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_PAIR = 2
"""Words from which a name tells one person."""


def published(opinion: Opinion) -> str:
    """Its words as anybody may read them."""
    return masked(opinion.text, opinion.address)


def masked(text: str, address: str = "") -> str:
    """The words without what reaches a person, nor the name in the mailbox they came from."""
    text = _MAIL.sub(LEFT_OUT, text)
    text = _PHONE.sub(lambda found: found[0] if _is_told(found[0]) else LEFT_OUT, text)
    return unnamed(text, " ".join(_WORD.findall(address.rpartition("@")[0])))


def unnamed(text: str, name: str) -> str:
    """The words without this name, in either order; a single word is no name to be sure of."""
    words = _WORD.findall(name)
    if len(words) < _PAIR:
        return text
    for order in (words, words[::-1]):
        spelled = r"[\s,.]+".join(map(re.escape, order))
        text = re.sub(rf"(?<!{_LETTER}){spelled}(?!{_LETTER})", LEFT_OUT, text, flags=re.I)
    return text


def named(text: str) -> tuple[str, ...]:
    """The addresses and numbers in a text, as they stand, each once."""
    phones = [one for one in _PHONE.findall(text) if not _is_told(one)]
    return tuple(dict.fromkeys([*_MAIL.findall(text), *phones]))[:MOST]


def _is_told(number: str) -> bool:
    return any(one.fullmatch(number) for one in _TOLD)
