"""The writer's own words, cut free of quotes.

Invariant: every line of the mail ends as the writer's, as quoted, as frame, or as set aside; with
our letter at hand, what is not in it but stands between its lines is the writer's, marked or not.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.mail.reading.quoted.asked import Asked
from bot.mail.reading.quoted.attributions import LONGEST, Frame, ends_in_colon, has_day
from bot.mail.reading.quoted.frames import MARKER, announced_at, frames, header_at
from bot.mail.reading.quoted.ours import Known, OwnText, key
from bot.mail.reading.quoted.roles import Role, Sorted
from bot.mail.reading.text.lines import Line
from intake.messages import Passage

UNDER_CHARS = 2_000
COPIED_BYTES = 80
QUESTION_BYTES = 24
SENTENCE_BYTES = 12
COMPARISON_CHARS = 60
COMPARISONS = 5

_MORE_THAN = re.compile(r"=?\s?[$€£¥]?\s?\d[\d.,' ]*(?:[^\W\d]|%|$)")
_STOP = re.compile(r"(?<=[^\W\d_]{4}[.!?]) +(?=[^\W\d_])|(?<=[。！？])(?=.)")
_NUMBERED = re.compile(r"\d+[.)]\s")
_NOTHING = re.compile(
    r"^[\W_]*$|^\W*(?:https?://\S+(?:\s\W*)?|mailto:\S+(?:\s\W*)?|\[(?:image|cid):?[^\]]*\]\W*)$",
    re.I,
)


@dataclass(frozen=True, kw_only=True)
class Cut:
    """The passages, the forwarded text, and whether a letter of ours was seen in the mail.

    One is seen by its words where we have them, else by the line that every letter carries.
    """

    passages: tuple[Passage, ...]
    aside: str
    saw_ours: bool


def cut(
    lines: Sequence[Line],
    *,
    desk: str,
    subject: str,
    letters: Sequence[str],
    asked: Callable[[], Asked] | None = None,
) -> Cut:
    """Who said which line of the mail to `desk` with this subject that answers these letters.

    Without letters `asked` gives what any letter of ours asks; called only for a quote of ours.
    """
    own = OwnText(letters)
    lines = list(_parted(lines))
    found = frames(lines, desk, subject)
    sorted_ = _by_frames(lines, found, desk, subject)
    if not own.is_empty:
        sorted_ = _rescued(_not_forwarded(_copied(list(_known(sorted_, own)), own), found))
    elif asked and (any(one.is_ours for one in found.values()) or _is_marked(lines)):
        sorted_ = asked().answered(sorted_)
    sorted_ = _compared(sorted_ if own.is_empty else _strange(sorted_))
    aside = "\n".join(one.line.text for one in sorted_ if one.role is Role.ASIDE).strip()
    saw_ours = any(one.is_ours or MARKER.match(one.line.text) for one in sorted_)
    return Cut(passages=tuple(_passages(sorted_)), aside=aside, saw_ours=saw_ours)


# --- by frames and marks ------------------------------------------------------------------------


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, with a sentence that leads to marks apart from what its writer says before it."""
    for index, line in enumerate(lines):
        leads = not line.depth and ends_in_colon(line.text) and len(line.text) <= LONGEST
        if leads and any(below.depth for below in lines[index + 1 : index + 3]):
            *_, (said, rest) = [("", line.text), *_sentences(line.text)]
            yield from (replace(line, text=said),) if said else ()
            yield replace(line, text=rest)
        else:
            yield line


def _sentences(text: str) -> Iterator[tuple[str, str]]:
    """What some words say before a last sentence that names a day."""
    for stop in _STOP.finditer(text):
        said, rest = text[: stop.start()], text[stop.end() :]
        if has_day(rest) and "@" not in said and len(said.encode()) >= SENTENCE_BYTES:
            yield said, rest


def _by_frames(
    lines: Sequence[Line], found: dict[int, Frame], desk: str, subject: str
) -> list[Sorted]:
    out: list[Sorted] = []
    below, until = Role.TEXT, 0
    for index, line in enumerate(lines):
        if frame := found.get(index):
            until = frame.end
            if frame.opens:
                below = Role.QUOTE if frame.is_ours else Role.ASIDE
        if index < until:
            role = Role.ASIDE if below is Role.ASIDE else Role.FRAME
        else:
            role = below if line.depth == 0 else Role.QUOTE
        out.append(Sorted(line, role))
    return _forwarded(out, desk, subject)


def _forwarded(sorted_: list[Sorted], desk: str, subject: str) -> list[Sorted]:
    """A marked quote that begins with somebody else's header block is a forwarded letter."""
    lines = [one.line for one in sorted_]
    first = next((i for i, line in enumerate(lines) if line.depth and not line.is_blank), None)
    if first is None:
        return sorted_
    header = header_at(lines, first, desk, subject)
    if header is None or header.is_ours:
        return sorted_
    start = announced_at(lines, first)
    aside = [
        replace(one, role=Role.ASIDE) if one.line.depth or index < first else one
        for index, one in enumerate(sorted_[start:], start)
    ]
    return sorted_[:start] + aside


def _is_marked(lines: Sequence[Line]) -> bool:
    return any(MARKER.match(line.text) for line in lines)


# --- by our own text ----------------------------------------------------------------------------


def _known(sorted_: list[Sorted], own: OwnText) -> Iterator[Sorted]:
    """Quoted lines that are ours, followed in the order of the letter."""
    above: Sorted | None = None
    for one in sorted_:
        is_overflow = (
            one.role is Role.TEXT and above is not None and above.line.depth > 0 and above.is_ours
        )
        if (
            one.line.is_blank
            or one.role is Role.FRAME
            or (one.role is Role.TEXT and not is_overflow)
        ):
            above = one
            yield one
            continue
        for above in _known_line(one, own, is_overflow=is_overflow):
            yield above


def _known_line(one: Sorted, own: OwnText, *, is_overflow: bool) -> Iterator[Sorted]:
    """The line, or our part of it and the writer's.

    Some programs wrap a quote so that its last words lose their mark (overflow).
    """
    text = one.line.text
    if is_overflow:
        known = own.know(text, follow=False) is Known.NEXT and own.know(text) is Known.NEXT
        yield Sorted(one.line, Role.QUOTE, is_ours=True) if known else one
    elif own.know(text) is not Known.NO or own.is_whole_line(text):
        yield Sorted(one.line, Role.QUOTE, is_ours=True)
    elif parts := own.split(text):
        yield Sorted(replace(one.line, text=parts[0]), Role.QUOTE, is_ours=True)
        yield Sorted(replace(one.line, text=parts[1]), Role.TEXT)
    else:
        yield one


def _copied(sorted_: list[Sorted], own: OwnText) -> list[Sorted]:
    """Our lines copied by hand between the writer's: a question, or a run of several lines."""
    out = list(sorted_)
    for run in _runs(sorted_, own):
        size = sum(len(key(sorted_[index].line.text).encode()) for index in run)
        is_whole = len(run) >= 2 and size >= COPIED_BYTES
        lines = range(run[0], run[-1] + 1) if is_whole else run
        for index in lines:
            one = sorted_[index]
            if is_whole or _is_question(one.line.text):
                out[index] = replace(one, role=Role.QUOTE, is_ours=not one.line.is_blank)
    return out


def _runs(sorted_: list[Sorted], own: OwnText) -> Iterator[list[int]]:
    """Neighbouring lines that are ours, by number; rules and blank lines do not part them."""
    run: list[int] = []
    for index, one in enumerate(sorted_):
        if not key(one.line.text):
            continue
        if one.role is Role.TEXT and own.know(one.line.text) is not Known.NO:
            run.append(index)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _is_question(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟")) and len(text.encode()) >= QUESTION_BYTES


def _not_forwarded(sorted_: list[Sorted], found: dict[int, Frame]) -> list[Sorted]:
    """A header block that names nobody's address heads our letter where our text follows.

    With marks, and a frame of its own, our text says nothing of what stands above that.
    """
    first = next((index for index, one in enumerate(sorted_) if one.role is Role.ASIDE), None)
    if first is None:
        return sorted_
    ours = next((index for index, one in enumerate(sorted_) if one.is_ours and index >= first), 0)
    is_marked = sorted_[ours].line.depth > sorted_[first].line.depth
    if not ours or (is_marked and any(first < at <= ours for at in found)):
        return sorted_
    return [
        replace(one, role=Role.QUOTE if index > first else Role.FRAME)
        if one.role is Role.ASIDE
        else one
        for index, one in enumerate(sorted_)
    ]


def _rescued(sorted_: list[Sorted]) -> list[Sorted]:
    """Lines that are not ours but stand between ours at the same depth are the writer's.

    Without marks, also those below our last line: nothing of ours comes after it.
    """
    out = list(sorted_)
    for depth in {one.line.depth for one in sorted_ if one.is_ours}:
        level = [i for i, one in enumerate(sorted_) if one.line.depth == depth and _is_quoted(one)]
        ours = [i for i in level if sorted_[i].is_ours]
        if len(ours) * 2 < len(level):
            continue
        last = ours[-1] if depth else len(sorted_)
        for index in level:
            one = sorted_[index]
            if ours[0] < index < last and not one.is_ours and not _NOTHING.match(one.line.text):
                out[index] = replace(one, role=Role.TEXT)
    return out


def _is_quoted(one: Sorted) -> bool:
    return (one.role is Role.QUOTE or one.role is Role.ASIDE) and not one.line.is_blank


def _compared(sorted_: list[Sorted]) -> list[Sorted]:
    """A "> 100" with no quote around it is a comparison somebody wrote, and so are a few."""
    out = list(sorted_)
    filled = [index for index, one in enumerate(sorted_) if not one.line.is_blank]
    for is_run, places in groupby(filled, key=lambda index: _is_comparison(sorted_[index])):
        run = list(places)
        if is_run and len(run) <= COMPARISONS and _is_among_text(sorted_, filled, run):
            for index in run:
                out[index] = Sorted(Line("> " + sorted_[index].line.text), Role.TEXT)
    return out


def _is_comparison(one: Sorted) -> bool:
    text = one.line.text
    if one.role is not Role.QUOTE or one.is_ours or one.line.depth != 1:
        return False
    is_brief = len(text) <= COMPARISON_CHARS and not _NUMBERED.match(text)
    return is_brief and bool(_MORE_THAN.match(text))


def _is_among_text(sorted_: list[Sorted], filled: list[int], run: list[int]) -> bool:
    first, last = bisect_left(filled, run[0]), bisect_left(filled, run[-1])
    near = filled[max(first - 1, 0) : first] + filled[last + 1 : last + 2]
    return all(sorted_[at].line.depth == 0 and sorted_[at].role is Role.TEXT for at in near)


def _strange(sorted_: list[Sorted]) -> list[Sorted]:
    """With our letter at hand, an unmarked quote that holds none of it is shown, set aside."""
    if any(one.is_ours for one in sorted_):
        return sorted_
    return [
        replace(one, role=Role.ASIDE) if one.role is Role.QUOTE and one.line.depth == 0 else one
        for one in sorted_
    ]


# --- passages -----------------------------------------------------------------------------------


def _passages(sorted_: list[Sorted]) -> Iterator[Passage]:
    text: list[str] = []
    under: list[str] = []
    for one in sorted_:
        if one.role is Role.TEXT or (one.line.is_blank and text):
            text.append(one.line.text)
            continue
        if "".join(text).strip():
            yield _passage(text, under)
            under = []
        text = []
        if one.role is Role.QUOTE:
            under.append(one.line.text)
    if "".join(text).strip():
        yield _passage(text, under)


def _passage(text: list[str], under: list[str]) -> Passage:
    above = re.sub(r"\n{3,}", "\n\n", "\n".join(under)).strip()
    words = re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text)).strip()
    return Passage(text=words, under=above[-UNDER_CHARS:])
