"""Signatures, closing formulas, device lines and disclaimers at the end of what was said.

Invariant: nothing is lost (what is cut is returned), and a block that could hold answers stays.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.mail.reading import postscripts
from bot.mail.reading.quoted.ours import key
from bot.mail.reading.text.language import language_of
from bot.mail.reading.wordlists import folded as without_case
from bot.mail.reading.wordlists import words
from intake import languages
from intake.conversation.intents import signing, undersigned
from intake.conversation.intents.undersigned import COMMAS, ENDS
from intake.conversation.people import signatures as people
from intake.conversation.spelling import fold

SHORT = 80
LINES = 15
FURTHEST = 60
"""Lines from the end, blank ones too, in which a signature is looked for."""
AFTER_CLOSING = 30
AFTER_THANKS = 12
AFTER_GREETING = 40
AFTER_FORMULA = 100
DISCLAIMER_CHARS = 120
DEVICE_WORDS = 9
SIGNED = 24
HOUSES = 4
"""Lines below such a name: an office, a place of work, how to reach them."""

_DASHES = re.compile(r"\s*(?:--|—+|__{1,}) ?$")
_ANSWER = re.compile(
    r"\s*(?:Q\s?\d{1,2}\b|(?:[*-]\s{0,9})?\(?\d{1,2}[.):）、]\s?\D)", re.IGNORECASE
)
_PHONE = re.compile(
    r"\+\d[\d\s().\-/]{6,25}\d|\(0\d{0,5}\)\s?\d|"
    r"(?:^|[\s|,;(])(?:tele(?:ph|f)\w*|tel|phone|mobile|mob|cell?|fax|fon|t|m|p|ph|handy|móvil|"
    r"тел|телефон|моб|факс|电话|手机|传真|電話|携帯|전화|휴대폰|팩스|هاتف|جوال|फ़ोन|फोन)\s?"
    r"[.:：]+\s?[+(]?\d[\d\s().\-/]{4,25}|"
    r"(?:^|[\s|,;(])(?:tel|fax|mob|тел|факс|电话|手机|传真|電話|携帯|전화|팩스)\s?[+(]?\d[\d().\-/]{7,25}",
    re.IGNORECASE,
)
_AREA = re.compile(r"\s*\(\d{2}\)\s?\d{3,5}[-–. ]\d{4}\s*$")
"""A telephone number by its code, on a line of its own; no numbered answer."""
_URL = re.compile(r"https?://\S+")
_LINKED = re.compile(r"\[([^\[\]]{1,60})\]\(https?://[^()\s]{1,300}\)")
"""A link as it is written where no text can be one."""
_LINK = re.compile(
    r"(?:https?://|www\.)\S|(?<![^\s@])[^\s@]{1,200}@[^\s@]{1,200}\.\w", re.IGNORECASE
)
_DASHED_NAME = re.compile(r"\s*[-–—]{1,2}[^\W\d_]{2,20}(?: [^\W\d_][\w.'-]{0,20}){0,2}\s*$")
_RULE = re.compile(r"\s*[-_=*~━─＝—–]{3,}\s*$")
_STOP = re.compile(r"[.!?؟।](?=\s)|[。！？](?=.)")
"""An end of a sentence within a line."""
_OFFICE = re.compile(r"[^\W\d_]\s{0,2}[,，、،]\s{0,2}[^\W\d_]")
"""What parts a name from an office on its line."""
_DAY = re.compile(r"[\d\s年月日./-]{6,20}$")


def cut(
    text: str, *, is_edge: bool = True, is_alone: bool = False, name: str = ""
) -> tuple[str, str]:
    """What was said and what stands under it; `is_edge` marks text at an end of the mail.

    `name` is the writer's, as the mail's header has it: a line of its own, it is a signature.

    Between quoted questions only the plain signs count ("-- ", device lines), since a short line
    there is an answer. `is_alone` says that other text was said before, so that all of this may
    be a signature.
    """
    lines, disclaimer = _without_disclaimer(text.split("\n"))
    lines, devices = _without_devices(lines)
    lines = _without_end(lines)
    end = postscripts.titled(lines)
    lines, postscript = lines[:end], lines[end:]
    start = _signature(lines, is_edge=is_edge, is_alone=is_alone)
    if is_edge and start == len(lines):
        start = _name(lines, name)
    is_point = _says_nothing(lines[:start], lines[start:])
    start = len(lines) if is_point else _with_formulas(lines, start)
    signature = [line for line in lines[start:] if not _DASHES.match(line)]
    signature, later = postscripts.parted(signature, " ".join(lines[:start]))
    lines, footnote = _without_disclaimer(lines[:start])
    said = _joined(lines, later, postscript)
    return said, _joined(signature, footnote, devices, disclaimer)


def _joined(*blocks: Sequence[str]) -> str:
    return "\n\n".join(text for block in blocks if (text := "\n".join(block).strip()))


def _without_end(lines: list[str]) -> list[str]:
    """The lines without dashes that now have nothing below them."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or _DASHES.match(lines[end - 1])):
        end -= 1
    return lines[:end]


def is_only_devices(text: str) -> bool:
    """Whether a program wrote all of it ("Sent from my …")."""
    return all(not line.strip() or _is_device(line) for line in text.split("\n"))


# --- disclaimers and devices --------------------------------------------------------------------


def _without_disclaimer(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines without the legal paragraphs at their end."""
    kept = list(lines)
    end = len(kept)
    while True:
        start, paragraph = _last_paragraph(kept, end)
        if not paragraph.strip() or not (_is_disclaimer(paragraph) or _RULE.match(paragraph)):
            break
        end = start
    return (kept[:end], kept[end:]) if any(_is_legal(kept[end:])) else (kept, [])


def _is_legal(lines: list[str]) -> list[bool]:
    return [True for line in lines if line.strip() and not _RULE.match(line)]


def _last_paragraph(lines: Sequence[str], end: int | None = None) -> tuple[int, str]:
    """Where the last paragraph before `end` begins, and its words."""
    end = len(lines) if end is None else end
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
    is_about_mail = any(word in folded for word in words("mails"))
    if len(paragraph.encode()) < DISCLAIMER_CHARS or not is_about_mail:
        return False
    return sum(word in folded for word in words("disclaimers")) >= 2


def _without_devices(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    found = {index for index, line in enumerate(lines) if _is_device(line)}
    found = {index for index in found if _ends_paragraph(lines, index, found)}
    devices = [lines[index] for index in sorted(found)]
    kept = [line for index, line in enumerate(lines) if index not in found]
    last, paragraph = _last_paragraph(kept)
    if last and _names_product(paragraph):
        return kept[:last], [*kept[last:], *devices]
    return kept, devices


def _is_device(line: str) -> bool:
    folded = _LINKED.sub(r"\1", line).strip(" <>[]()").casefold()
    is_short = len(folded) <= SHORT and len(folded.split()) <= DEVICE_WORDS
    if not (folded and is_short and folded.startswith(words("devices"))):
        return False
    return not re.search(r"\d", folded) or any(_is_word(word, folded) for word in words("products"))


def _ends_paragraph(lines: Sequence[str], index: int, found: set[int]) -> bool:
    """Programs add a line of their own below all others; in a sentence the words mean something."""
    below = lines[index + 1] if index + 1 < len(lines) else ""
    if not below.strip() or index + 1 in found:
        return True
    return bool(_LINK.search(below) or _DASHES.match(below))


def _names_product(paragraph: str) -> bool:
    """A last line by itself that names a device or a program, and neither asks nor ends."""
    folded = _URL.sub("", paragraph).strip(" <>[]()").casefold()
    is_short = len(folded) <= SHORT and len(key(folded)) >= 2 and len(folded.split()) <= 8
    if not is_short or folded.endswith(ENDS) or _ANSWER.match(folded) or ":" in folded:
        return False
    return any(_is_word(word, folded) for word in words("products"))


def _is_word(word: str, text: str) -> bool:
    """Whether the word stands in the text, in scripts with spaces as a word."""
    if not word.isascii():
        return word in text
    at = text.find(word)
    return (at >= 0 and not text[at - 1 : at].isalpha()) or text.startswith(word)


# --- signatures ---------------------------------------------------------------------------------


def _signature(lines: Sequence[str], *, is_edge: bool, is_alone: bool) -> int:
    """The first line of the signature, or the number of lines."""
    for index in range(max(0, len(lines) - FURTHEST), len(lines)):
        if _is_drawn(lines, index) and _is_block(lines[index + 1 :]):
            return index
    if not is_edge:
        return len(lines)
    for index in range(max(0, len(lines) - LINES - 3), len(lines)):
        is_below = is_alone or any(line.strip() for line in lines[:index])
        if is_below and _is_closing(lines, index):
            return index
    return _card(lines)


def _says_nothing(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether only a greeting, or what leads on, stands above: then the point is below."""
    said = [line.strip() for line in above if line.strip()]
    if not (said and below) or _begins(below[0], "closings", AFTER_CLOSING):
        return False
    is_greeting = len(said) == 1 and _begins(said[0], "greetings", AFTER_GREETING)
    is_greeting = is_greeting and not (_STOP.search(said[0]) and said[0].endswith(ENDS))
    return (is_greeting and not _DASHES.match(below[0])) or said[-1].endswith((":", "："))


def _is_drawn(lines: Sequence[str], index: int) -> bool:
    """Whether a line only parts what follows, or does so above an address."""
    if _DASHES.match(lines[index]):
        return True
    return bool(_RULE.match(lines[index])) and any(map(_is_contact, lines[index + 1 :]))


def _name(lines: Sequence[str], name: str) -> int:
    """Where the writer's name stands under what was said, perhaps with the office below."""
    names = undersigned.words_of_name(name)
    for index in range(max(1, len(lines) - LINES), len(lines)):
        if _is_signed(lines, index, names) and _is_block(lines[index + 1 :]):
            return _closed_above(lines, index)
    return len(lines)


def _with_formulas(lines: Sequence[str], start: int) -> int:
    """The signature from the formula on that leads to it, as thanks above a name do."""
    if start == len(lines):
        return start
    first = next((index for index, line in enumerate(lines) if line.strip()), start)
    for above in range(start - 1, max(first, start - LINES), -1):
        if not lines[above].strip():
            continue
        if not _is_formula(lines[above]):
            break
        start = above
    return start


def _is_formula(line: str) -> bool:
    tables = {"closings": AFTER_CLOSING, "formulas": AFTER_FORMULA, "thanks": AFTER_THANKS}
    return any(_begins(line, table, longest) for table, longest in tables.items())


def _is_signed(lines: Sequence[str], index: int, names: frozenset[str]) -> bool:
    """Whether a line is the writer's name by itself, and not what a sentence above leads to."""
    line, above = lines[index], lines[index - 1].rstrip()
    said = next((one.rstrip() for one in reversed(lines[:index]) if one.strip()), ":")
    if said.endswith((":", "：")) or (above and not above.endswith((*ENDS, *COMMAS))):
        return False
    if _is_person(said) and _OFFICE.search(line):
        return False  # the last one of a list
    if undersigned.is_named(line, names) or signing.is_initialed(line):
        return not above.endswith(COMMAS) or _is_short(above)
    below = [one for one in lines[index + 1 :] if one.strip()]
    if len(line.strip()) <= SIGNED and line.strip().endswith(words("signed")):
        return len(below) <= HOUSES and all(map(_is_of_work, below))
    return not below and not above and bool(_DASHED_NAME.match(line))


def _is_person(line: str) -> bool:
    """Whether it names somebody with an office."""
    language = language_of(line) or languages.spoken_in(line, languages.ENGLISH)
    card = people.card(fold(line.strip()), language)
    return card is not None and card.name is not None and card.office is not None


def _closed_above(lines: Sequence[str], index: int) -> int:
    """The first line of the signature, with the closing formula right above the name."""
    if index >= 2 and _is_short(lines[index - 1]) and lines[index - 1].rstrip().endswith(COMMAS):
        return index - 1
    return index


def _is_short(line: str) -> bool:
    """A formula such as programs and people close with, not an answer."""
    return len(line.split()) <= 5 and len(line) <= 40 and not re.search(r"\d", line)


def _begins(line: str, table: str, longest: int) -> bool:
    """Whether the line is one of the table's phrases with at most so much after it."""
    folded = without_case(line.strip(" *_"))
    if not folded.startswith(words(table)):
        return False
    phrase = next(one for one in words(table) if folded.startswith(one))
    rest = folded[len(phrase) :]
    if phrase in words("wishes") and rest.endswith("。") and re.search("[,，]", rest):
        return False  # a sentence that begins with a wish goes on with something
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
    if _begins(lines[index], "formulas", AFTER_FORMULA) and any(line.strip() for line in below):
        return True
    if not any(below) or not _begins(lines[index], "thanks", AFTER_THANKS):
        return False
    if any(postscripts.tells(line, " ".join(lines[:index])) for line in below):
        return False  # thanks stand in the midst of what is said, too
    return not any(re.search(r"\d", line) and not _is_known(line) for line in below)


def _is_block(below: Sequence[str]) -> bool:
    """Whether only a name block follows: few short lines, none of them like an answer."""
    filled = [line for line in below if line.strip()]
    if len(filled) > LINES or any(map(_is_answer, filled)):
        return False
    return all(len(line) <= SHORT * 2 or _LINK.search(line) for line in filled)


def _is_answer(line: str) -> bool:
    return bool(_ANSWER.match(line)) and not _AREA.match(line)


def _is_sentence(line: str) -> bool:
    is_ended = line.rstrip().endswith(ENDS)
    return is_ended and (len(line.split()) >= 7 or len(line.encode()) >= SHORT)


def _is_said(line: str) -> bool:
    """A short sentence; below an empty line it is no part of a name block."""
    if not line.rstrip().endswith((".", "!", "?")) or len(line.split()) < 4:
        return False
    folded = line.casefold()
    return not any(word in folded for key in ("footnotes", "disclaimers") for word in words(key))


def _is_contact(line: str) -> bool:
    return bool(_PHONE.search(line) or _LINK.search(line))


def _is_of_work(line: str) -> bool:
    return _is_contact(line) or signing.is_house(line)


def _is_known(line: str) -> bool:
    """Whether the digits of a line are no answer: a contact, or the day of the letter."""
    return _is_contact(line) or bool(_DAY.match(line.strip()))


def _card(lines: Sequence[str]) -> int:
    """Where a block of short lines with a telephone number ends the text, its first line."""
    start, paragraph = _last_paragraph(lines)
    block = lines[start:]
    filled = [line for line in block if line.strip()]
    if start == 0 or not 2 <= len(filled) <= 10 or not _is_block(filled):
        return len(lines)
    signs = len(_LINK.findall(paragraph)) + 2 * bool(_PHONE.search(paragraph))
    return start if signs >= 2 else len(lines)
