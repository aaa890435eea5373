"""Signatures, closing formulas, device lines and disclaimers at the end of what was said.

Invariant: nothing is lost (what is cut is returned), and a block that could hold answers stays.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.mail.wordlists import words

SHORT = 80
LINES = 15
AFTER_CLOSING = 30
AFTER_THANKS = 12
DISCLAIMER_CHARS = 120

_DASHES = re.compile(r"\s*(?:--|—|__{1,}) ?$")
_ANSWER = re.compile(r"\s*(?:Q\s?\d{1,2}\b|[*-]?\s*\(?\d{1,2}[.):）、]\s?\D)", re.IGNORECASE)
_PHONE = re.compile(
    r"\+\d[\d\s().\-/]{6,25}\d|\(0\d{0,5}\)\s?\d|"
    r"(?:^|[\s|,;(])(?:tele(?:ph|f)\w*|tel|phone|mobile|mob|cell?|fax|fon|t|m|p|ph|handy|móvil|"
    r"тел|телефон|моб|факс|电话|手机|传真|電話|携帯|전화|휴대폰|팩스|هاتف|جوال|फ़ोन|फोन)\s?"
    r"[.:：]+\s?[+(]?\d[\d\s().\-/]{4,25}",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.)\S|[^\s@]{1,200}@[^\s@]{1,200}\.\w", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"\s*P\.?\s?S\.?\b\s?[.:,–-]?\s", re.IGNORECASE)
_RULE = re.compile(r"\s*[-_=*~]{3,}\s*$")


def cut(text: str, *, is_edge: bool = True, is_alone: bool = False) -> tuple[str, str]:
    """What was said and what stands under it; `is_edge` marks text at an end of the mail.

    Between quoted questions only the plain signs count ("-- ", device lines), since a short line
    there is an answer. `is_alone` says that other text was said before, so that all of this may
    be a signature.
    """
    lines, disclaimer = _without_disclaimer(text.split("\n"))
    lines, devices = _without_devices(lines)
    lines, postscript = _before_postscript(lines)
    start = _signature(lines, is_edge=is_edge, is_alone=is_alone)
    signature = [line for line in lines[start:] if not _DASHES.match(line)]
    lines, footnote = _without_disclaimer(lines[:start])
    said = _joined(lines, postscript)
    return said, _joined(signature, footnote, devices, disclaimer)


def _joined(*blocks: Sequence[str]) -> str:
    return "\n\n".join(text for block in blocks if (text := "\n".join(block).strip()))


def _before_postscript(lines: list[str]) -> tuple[list[str], list[str]]:
    """What stands below a name under "PS" is said as well."""
    for index, line in enumerate(lines):
        if index and _POSTSCRIPT.match(line):
            return lines[:index], lines[index:]
    return lines, []


def is_only_devices(text: str) -> bool:
    """Whether a program wrote all of it ("Sent from my …")."""
    return all(not line.strip() or _is_device(line) for line in text.split("\n"))


# --- disclaimers and devices --------------------------------------------------------------------


def _without_disclaimer(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines without the legal paragraphs at their end."""
    kept = list(lines)
    end = len(kept)
    while True:
        start, paragraph = _last_paragraph(kept[:end])
        if not paragraph.strip() or not (_is_disclaimer(paragraph) or _RULE.match(paragraph)):
            break
        end = start
    return (kept[:end], kept[end:]) if any(_is_legal(kept[end:])) else (kept, [])


def _is_legal(lines: list[str]) -> list[bool]:
    return [True for line in lines if line.strip() and not _RULE.match(line)]


def _last_paragraph(lines: Sequence[str]) -> tuple[int, str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip():
        start -= 1
    return start, " ".join(lines[start:end])


def _is_disclaimer(paragraph: str) -> bool:
    folded = paragraph.casefold()
    if any(phrase in folded for phrase in words("footnotes")):
        return True
    if len(paragraph.encode()) < DISCLAIMER_CHARS:
        return False
    return sum(word in folded for word in words("disclaimers")) >= 2


def _without_devices(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    devices = [line for line in lines if _is_device(line)]
    return ([line for line in lines if not _is_device(line)] if devices else list(lines)), devices


def _is_device(line: str) -> bool:
    folded = line.strip(" <>[]()").casefold()
    return bool(folded) and len(folded) <= SHORT and folded.startswith(words("devices"))


# --- signatures ---------------------------------------------------------------------------------


def _signature(lines: Sequence[str], *, is_edge: bool, is_alone: bool) -> int:
    """The first line of the signature, or the number of lines."""
    for index, line in enumerate(lines):
        if _DASHES.match(line) and _is_block(lines[index + 1 :]):
            return index
    if not is_edge:
        return len(lines)
    for index in range(max(0, len(lines) - LINES - 3), len(lines)):
        is_below = is_alone or any(line.strip() for line in lines[:index])
        if is_below and _is_closing(lines, index):
            return index
    return _card(lines)


def _begins(line: str, table: str, longest: int) -> bool:
    """Whether the line is one of the table's phrases with at most so much after it."""
    folded = line.strip(" *_").casefold()
    if not folded.startswith(words(table)):
        return False
    phrase = next(one for one in words(table) if folded.startswith(one))
    rest = folded[len(phrase) :]
    is_word = not rest or not rest[0].isalpha() or not phrase.isascii()
    return is_word and len(rest) <= longest and not any(letter.isdigit() for letter in rest)


def _is_closing(lines: Sequence[str], index: int) -> bool:
    """A closing formula with something said above it and only a name block below."""
    below = lines[index + 1 :]
    if not _is_block(below) or any(_is_sentence(line) for line in below):
        return False
    if any(not gap.strip() and _is_said(line) for gap, line in pairwise(below)):
        return False
    if _begins(lines[index], "closings", AFTER_CLOSING):
        return True
    if not any(below) or not _begins(lines[index], "thanks", AFTER_THANKS):
        return False
    return not any(re.search(r"\d", line) and not _is_contact(line) for line in below)


def _is_block(below: Sequence[str]) -> bool:
    """Whether only a name block follows: few short lines, none of them like an answer."""
    filled = [line for line in below if line.strip()]
    if len(filled) > LINES or any(_ANSWER.match(line) for line in filled):
        return False
    return all(len(line) <= SHORT * 2 or _LINK.search(line) for line in filled)


def _is_sentence(line: str) -> bool:
    is_ended = line.rstrip().endswith((".", "!", "?", "。", "！", "？", "؟", "।"))
    return is_ended and (len(line.split()) >= 7 or len(line.encode()) >= SHORT)


def _is_said(line: str) -> bool:
    """A short sentence; below an empty line it is no part of a name block."""
    folded = line.casefold()
    is_legal = any(word in folded for key in ("footnotes", "disclaimers") for word in words(key))
    return line.rstrip().endswith((".", "!", "?")) and len(line.split()) >= 4 and not is_legal


def _is_contact(line: str) -> bool:
    return bool(_PHONE.search(line) or _LINK.search(line))


def _card(lines: Sequence[str]) -> int:
    """Where a block of short lines with a telephone number ends the text, its first line."""
    start, paragraph = _last_paragraph(lines)
    block = lines[start:]
    filled = [line for line in block if line.strip()]
    if start == 0 or not 2 <= len(filled) <= 10 or not _is_block(filled):
        return len(lines)
    signs = len(_LINK.findall(paragraph)) + 2 * bool(_PHONE.search(paragraph))
    return start if signs >= 2 else len(lines)
