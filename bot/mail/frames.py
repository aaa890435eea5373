"""What stands around a quote: attribution lines and header blocks, in any language.

No word lists: the quoted sender is always us, so our address in a line that ends in a colon, or in
one of several `Label: value` lines, marks the quote. Others' quotes are known by date and address.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.mail.headers import is_ours
from bot.mail.lines import Line, Mark

_ADDRESS = re.compile(r"[^\s<>()\"',;:@\[\]]{1,200}@[^\s<>()\"',;:@\[\]]{1,255}")
_LABEL = re.compile(
    r"\s*[*_]{0,2}([^\W\d_][^:：\n@<>|]{0,24}?)\s?[:：][*_]{0,2}(?=\s|$|[^\d/\\:])\s*(.*)"
)
_BRACKETED = re.compile(r"<[^<>\s@]{1,200}@[^<>\s@]{1,255}>")
_CLOCK = re.compile(r"\d{1,2}\s?[:.hH時时시]\s?\d{2}")
_NUMBERS = re.compile(r"\d+")
_RULE = re.compile(r"\s*(?:[-_=*–—]{5,}|-{2,}\s*[^-].{0,60}?\s*-{2,})\s*$")
MARKER = re.compile(r"\s*—\s.{10,120}\s—\s*$")
_PREFIX = re.compile(r"^(?:[^\W\d_]{1,5}(?:\[\d+\])?\s?[:：]\s*)+")
LONGEST = 500
FIELDS = 14


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Lines `start` to before `end` introduce a quote.

    `opens` says that what follows is the quote though it carries no marks; `is_ours` that the
    quoted letter is the desk's.
    """

    start: int
    end: int
    opens: bool
    is_ours: bool


def frames(lines: Sequence[Line], desk: str, subject: str) -> dict[int, Frame]:
    """Every frame outside quotes by its first line."""
    found: dict[int, Frame] = {}
    index = 0
    while index < len(lines):
        frame = _frame_at(lines, index, desk, subject, is_first=not found)
        if frame:
            found[frame.start] = frame
        index = frame.end if frame else index + 1
    return found


def header_at(lines: Sequence[Line], start: int, desk: str, subject: str) -> Frame | None:
    """A block of `Label: value` lines that heads a quoted letter, rule above it included."""
    first, ruled = _after_rule(lines, start)
    end, values = _fields(lines, first)
    if len(values) < 2:
        return None
    written = [_ADDRESS.findall(value) for value in values]
    senders = [found[0] for found in written if found]
    ours = bool(senders) and is_ours(senders[0].rstrip(".>"), desk)
    has_ours = any(is_ours(one, desk) for found in written for one in found)
    dated = any(_is_dated(value) for value in values)
    named = any(_is_same_subject(value, subject) for value in values)
    if not (ours or (has_ours and (dated or named or ruled))):
        enough = len(values) >= 3 and dated and (bool(senders) or named)
        if not enough and not (ruled and (dated or (bool(senders) and named))):
            return None
    return Frame(start=start, end=end, opens=True, is_ours=ours)


def _frame_at(
    lines: Sequence[Line], index: int, desk: str, subject: str, *, is_first: bool
) -> Frame | None:
    line = lines[index]
    if line.depth or line.is_blank or len(line.text) > 2 * LONGEST:
        return None
    if line.mark is Mark.OPENS:
        return _opened(lines, index, desk, subject)
    if line.mark is Mark.ATTRIBUTION:
        return Frame(start=index, end=index + 1, opens=False, is_ours=_holds_ours(line.text, desk))
    if MARKER.match(line.text) and any(not above.is_blank for above in lines[:index]):
        return Frame(start=index, end=index + 1, opens=True, is_ours=True)
    if header := header_at(lines, index, desk, subject):
        return header
    return _attribution(lines, index, desk, is_first=is_first)


def _opened(lines: Sequence[Line], index: int, desk: str, subject: str) -> Frame:
    """The client says that a quoted letter begins; its header follows or not."""
    after = _next_words(lines, index + 1)
    header = header_at(lines, after, desk, subject) if after < len(lines) else None
    if header:
        return Frame(start=index, end=header.end, opens=True, is_ours=header.is_ours)
    for end in range(after + 1, min(after + 4, len(lines) + 1)):
        words = _joined(lines, after, end)
        if _ends_in_colon(words) and (_holds_ours(words, desk) or _is_dated(words)):
            ours = _holds_ours(words, desk)
            return Frame(start=index, end=end, opens=True, is_ours=ours)
    return Frame(start=index, end=index + 1, opens=True, is_ours=True)


# --- header blocks ------------------------------------------------------------------------------


def _after_rule(lines: Sequence[Line], start: int) -> tuple[int, bool]:
    if not _RULE.match(lines[start].text):
        return start, False
    return _next_words(lines, start + 1), True


def _fields(lines: Sequence[Line], start: int) -> tuple[int, list[str]]:
    """The values of the label lines from here on, and where they end."""
    values: list[str] = []
    index = end = start
    while index < len(lines) and len(values) < FIELDS:
        line = lines[index]
        if line.is_blank and values and index == end:
            index += 1
            continue
        if line.depth != lines[start].depth or line.mark is not Mark.NONE:
            break
        if field := _LABEL.match(line.text):
            values.append(field[2][:LONGEST])
        elif values and index == end and _continues(lines[index - 1].text, line.text):
            values[-1] += " " + line.text.strip()[:LONGEST]
        else:
            break
        index += 1
        end = index
    return end, values


def _continues(above: str, line: str) -> bool:
    """Whether the line goes on with a long list of recipients."""
    return bool(line.strip()) and (
        above.rstrip().endswith((",", ";", "<")) or line.startswith("\t")
    )


def _is_same_subject(value: str, subject: str) -> bool:
    bare = _PREFIX.sub("", subject.strip()).casefold()
    return len(bare) >= 4 and _PREFIX.sub("", value.strip(" *_")).casefold() == bare


# --- attributions -------------------------------------------------------------------------------


def _attribution(lines: Sequence[Line], start: int, desk: str, *, is_first: bool) -> Frame | None:
    """`On … wrote:` over at most three lines that begin here."""
    for end in range(start + 1, min(start + 4, len(lines) + 1)):
        last = lines[end - 1]
        if last.is_blank or last.depth or last.mark is not Mark.NONE or len(last.text) > LONGEST:
            return None
        if frame := _ending_at(lines, start, end, desk, is_first=is_first):
            starts = range(end - 1, start, -1)
            is_whole = partial(_is_whole, lines, end=end)
            return None if any(is_whole(start=later) for later in starts) else frame
    return None


def _ending_at(
    lines: Sequence[Line], start: int, end: int, desk: str, *, is_first: bool
) -> Frame | None:
    words = _joined(lines, start, end)
    if len(words) > LONGEST:
        return None
    below, is_ended = _next_words(lines, end), _ends_in_colon(words)
    is_marked = below < len(lines) and lines[below].depth > 0 and below - end <= 2
    if not (is_ended or is_marked):  # as nearly every line
        return None
    ours = _holds_ours(words, desk)
    frame = Frame(start=start, end=end, opens=not is_marked, is_ours=ours)
    if not is_ended:
        return frame if ours and is_marked and _is_dated(words) else None
    if ours and (is_marked or len(_NUMBERS.findall(_ADDRESS.sub("", words))) >= 2):
        return frame
    if _is_dated(words) and (is_marked or _BRACKETED.search(words)):
        return frame
    return frame if is_marked and is_first and _ADDRESS.search(words) else None


def _is_whole(lines: Sequence[Line], *, start: int, end: int) -> bool:
    """Whether these lines alone say who and when, so that the line above is not part of them."""
    words = _joined(lines, start, end)
    balanced = words.count("<") == words.count(">")
    return balanced and len(_NUMBERS.findall(_ADDRESS.sub("", words))) >= 2


def _ends_in_colon(words: str) -> bool:
    return words.rstrip(" *_\u200e\u200f").endswith((":", "："))


def _is_dated(words: str) -> bool:
    """A clock time and a day, in any order and language."""
    return bool(_CLOCK.search(words)) and len(_NUMBERS.findall(words)) >= 4


def _holds_ours(words: str, desk: str) -> bool:
    return any(is_ours(found.rstrip("."), desk) for found in _ADDRESS.findall(words))


def _joined(lines: Sequence[Line], start: int, end: int) -> str:
    return " ".join(line.text.strip() for line in lines[start:end])


def _next_words(lines: Sequence[Line], index: int) -> int:
    while index < len(lines) and lines[index].is_blank:
        index += 1
    return index
