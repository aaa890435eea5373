"""What stands around a quote: header blocks and attribution lines, in any language.

The quoted sender is nearly always us, so our address in a line that ends in a colon, or in one of
several `Label: value` lines, marks the quote, with no word list. Others' quotes are known by date
and address, or by the labels alone (`heads`).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from bot.mail.reading.headers import is_ours
from bot.mail.reading.quoted import heads
from bot.mail.reading.quoted.attributions import (
    ADDRESS,
    BRACKETED,
    LONGEST,
    STAMP,
    Frame,
    attribution_at,
    ends_in_colon,
    has_day,
    holds_ours,
    is_dated,
    joined,
    next_words,
)
from bot.mail.reading.text.lines import Line, Mark
from bot.mail.reading.wordlists import folded, words

_LABEL = re.compile(
    r"[\s\u200e\u200f]*[*_]{0,2}([^\W\d_][^:：\n@<>|]{0,24}?)[\s\u200e\u200f]?[:：][*_\u200e\u200f]{0,2}"
    r"(?=\s|$|[^\d/\\:])\s*(.*)"
)
_LABELS = re.compile(r"(?:^|\s)[*_]{0,2}[^\W\d_]{1,12}\s?[:：][*_]{0,2}\s")
_ALONE = re.compile(r"\s*<[^<>\s@]{1,200}@[^<>\s@]{1,255}>\W*$")
_RULE = re.compile(r"\s*(?:[-_=*–—]{3,}|\*?-{2,}\s{0,9}[^-\s].{0,60}?-{2,}\*?)\s*$")
MARKER = re.compile(r"\s*—\s.{10,120}[.。।۔]\s?—\s*$")
"""The line above the questions of our letters: a whole sentence, as no heading is."""

_OUR_NAME = re.compile(r"\W*citydesk\W*", re.IGNORECASE)
"""The name our letters bear, all that some programs show of a sender."""

_PREFIX = re.compile(r"^(?:[^\W\d_]{1,5}(?:\[\d+\])?\s?[:：]\s*)+")
FIELDS = 14
GAPS = 3
"""Blank lines that old programs leave inside a header block."""
ANNOUNCING = 5
"""Words of a line that announces a forwarded letter; what a writer says of one has more."""


def frames(lines: Sequence[Line], desk: str, subject: str) -> dict[int, Frame]:
    """Every frame outside quotes by its first line."""
    found: dict[int, Frame] = {}
    index = least = 0
    while index < len(lines):
        frame = _frame_at(lines, index, desk, subject, least=least, is_first=not found)
        if frame:
            found[frame.start] = frame
        index = frame.end if frame else index + 1
        least = frame.end if frame else least
    return found


def header_at(lines: Sequence[Line], start: int, desk: str, subject: str) -> Frame | None:
    """A block of `Label: value` lines that heads a quoted letter, rule above it included."""
    first, ruled = _after_rule(lines, start)
    if first == len(lines) or _field(lines[first].text) is None:
        return None
    end, fields, parts = _fields(lines, first)
    if len(fields) < 2:
        return None
    values = [value for _, value in fields]
    found = _heading(start, end, values, desk, subject, ruled=ruled)
    if not found and heads.is_head(fields, is_below=_is_below(lines, start)):
        found = Frame(start=start, end=end, opens=True, is_ours=False)
    if found and any(_begins_at(lines, part, first, desk, subject) for part in parts):
        return None
    return found


def _begins_at(lines: Sequence[Line], part: int, first: int, desk: str, subject: str) -> bool:
    """Whether the block begins only here, and above it stand the writer's own lines with labels."""
    end, fields, _ = _fields(lines, part)
    values = [value for _, value in fields]
    is_whole = len(values) >= 2 and (
        heads.is_head(fields, is_below=True)
        or _heading(part, end, values, desk, subject, ruled=False)
    )
    return bool(is_whole) and (part - first > 2 or bool(ADDRESS.search(lines[part].text)))


def _heading(
    start: int, end: int, values: Sequence[str], desk: str, subject: str, *, ruled: bool
) -> Frame | None:
    """The frame of these values, if they say who wrote what and when."""
    written = [ADDRESS.findall(value) if "@" in value else [] for value in values]
    senders = [found[0] for found in written if found]
    ours = bool(senders) and is_ours(senders[0].rstrip(".>"), desk)
    is_named = not senders and any(_OUR_NAME.fullmatch(value) for value in values)
    has_ours = any(is_ours(one, desk) for found in written for one in found)
    dated = any(is_dated(value) for value in values)
    if not (senders or dated):
        return None
    if is_named and dated:
        return Frame(start=start, end=end, opens=True, is_ours=True)
    named = any(_is_same_subject(value, subject) for value in values)
    if not (ours or (has_ours and (dated or named or ruled))):
        is_sent = _is_sent(values, written)
        enough = len(values) >= 3 and dated and (is_sent or named)
        enough = enough or (bool(senders) and any(STAMP.search(value) for value in values))
        if not enough and not (ruled and (dated or (bool(senders) and named))):
            return None
    return Frame(start=start, end=end, opens=True, is_ours=ours)


def _is_sent(values: Sequence[str], written: Sequence[list[str]]) -> bool:
    """Whether the addresses are a letter's; one alone may stand in the writer's own list."""
    if sum(map(bool, written)) >= 2 or any(BRACKETED.search(value) for value in values):
        return True
    return bool(written[0]) and len(values) >= 4


def _frame_at(
    lines: Sequence[Line], index: int, desk: str, subject: str, *, least: int, is_first: bool
) -> Frame | None:
    line = lines[index]
    if line.depth or (line.is_blank and line.mark is not Mark.RULE) or len(line.text) > 2 * LONGEST:
        return None
    if line.mark is Mark.OPENS:
        return _opened(lines, index, desk, subject)
    if line.mark is Mark.ATTRIBUTION and _introduces(line.text):
        return Frame(start=index, end=index + 1, opens=False, is_ours=holds_ours(line.text, desk))
    if MARKER.match(line.text) and next_words(lines, 0) < index:
        return Frame(start=index, end=index + 1, opens=True, is_ours=True)
    if header := header_at(lines, index, desk, subject):
        return (
            header if header.is_ours else replace(header, start=announced_at(lines, index, least))
        )
    frame = _one_line(line.text, index, desk) or _under_rule(lines, index, desk)
    return frame or attribution_at(lines, index, desk, is_first=is_first)


def _introduces(words: str) -> bool:
    """Whether what a client marks as "On … wrote:" is that; people type into that block too."""
    return ends_in_colon(words) or is_dated(words) or has_day(words) or "@" in words


def _opened(lines: Sequence[Line], index: int, desk: str, subject: str) -> Frame:
    """The client says that a quoted letter begins; its header follows or not."""
    after = next_words(lines, index + 1)
    header = header_at(lines, after, desk, subject) if after < len(lines) else None
    if header:
        return Frame(start=index, end=header.end, opens=True, is_ours=header.is_ours)
    for end in range(after + 1, min(after + 4, len(lines) + 1)):
        said = joined(lines, after, end)
        if ends_in_colon(said) and (holds_ours(said, desk) or is_dated(said) or has_day(said)):
            ours = holds_ours(said, desk)
            return Frame(start=index, end=end, opens=True, is_ours=ours)
    return Frame(start=index, end=index + 1, opens=True, is_ours=True)


def _one_line(text: str, index: int, desk: str) -> Frame | None:
    """A header block that lost its line breaks."""
    if heads.is_line(text):
        return Frame(start=index, end=index + 1, opens=True, is_ours=holds_ours(text, desk))
    if "@" not in text or not STAMP.search(text) or len(_LABELS.findall(text)) < 3:
        return None
    return Frame(start=index, end=index + 1, opens=True, is_ours=holds_ours(text, desk))


def _under_rule(lines: Sequence[Line], index: int, desk: str) -> Frame | None:
    """A line between dashes above an attribution, or one that says "Original message"."""
    text = lines[index].text
    if not _is_rule(lines[index]):
        return None
    after = next_words(lines, index + 1)
    found = attribution_at(lines, after, desk, is_first=True) if after < len(lines) else None
    if found:
        return Frame(start=index, end=found.end, opens=found.opens, is_ours=found.is_ours)
    if text.strip(" -*").casefold() not in words("originals"):
        return None
    return Frame(start=index, end=index + 1, opens=True, is_ours=False)


def announced_at(lines: Sequence[Line], start: int, least: int = 0) -> int:
    """Where "Begin forwarded message:" stands above a header block, else the block's start."""
    above = start - 1
    while above > least and lines[above].is_blank:
        above -= 1
    if not (least <= above < start) or (above > 0 and not lines[above - 1].is_blank):
        return start
    text = lines[above].text
    is_short = len(text.split()) <= ANNOUNCING and len(text) <= 60 and "@" not in text
    return above if is_short and ends_in_colon(text) and not lines[above].depth else start


# --- header blocks ------------------------------------------------------------------------------


def _is_rule(line: Line) -> bool:
    return line.mark is Mark.RULE or bool(_RULE.match(line.text))


def _after_rule(lines: Sequence[Line], start: int) -> tuple[int, bool]:
    if not _is_rule(lines[start]):
        return start, False
    return next_words(lines, start + 1), True


def _is_below(lines: Sequence[Line], start: int) -> bool:
    """Whether something that was written stands above, more than a greeting."""
    above = (line.text for line in islice(lines, start) if not line.is_blank)
    first = folded(next(above, "").strip())
    return bool(next(above, "") or (first and not first.startswith(words("greetings"))))


def _fields(lines: Sequence[Line], start: int) -> tuple[int, list[heads.Field], list[int]]:
    """The label lines from here on, where they end, and which follow a blank one."""
    fields: list[heads.Field] = []
    parts: list[int] = []
    index = end = start
    while index < len(lines) and len(fields) < FIELDS:
        line = lines[index]
        if line.is_blank and fields and index == end and len(parts) < GAPS:
            index += 1
            continue
        if line.depth != lines[start].depth or line.mark is not Mark.NONE:
            break
        if (found := _field(line.text)) is not None:
            fields.append(found)
            parts += [index] if index > end else []
        elif fields and index == end and _continues(lines[index - 1].text, line.text):
            label, value = fields[-1]
            fields[-1] = label, f"{value} {line.text.strip()[:LONGEST]}"
        else:
            break
        index += 1
        end = index
    return end, fields, parts


@lru_cache(maxsize=512)  # a line is looked at from each of the lines above it
def _field(text: str) -> heads.Field | None:
    """Label and value of a `Label: value` line, None where it is none."""
    if ":" not in text and "：" not in text:
        return None
    found = _LABEL.match(text)
    return (found[1], found[2][:LONGEST]) if found else None


def _continues(above: str, line: str) -> bool:
    """Whether the line goes on with a long list of recipients."""
    return bool(line.strip()) and (
        above.rstrip().endswith((",", ";", "<"))
        or ("[mailto:" in above and "]" not in above)
        or line.startswith("\t")
        or _ALONE.match(line) is not None
    )


def _is_same_subject(value: str, subject: str) -> bool:
    bare = _bare(subject)
    return len(bare) >= 4 and _bare(value.strip(" *_")) == bare


@lru_cache(maxsize=512)
def _bare(subject: str) -> str:
    """The subject without "Re:" and its like."""
    return _PREFIX.sub("", subject.strip()).casefold()
