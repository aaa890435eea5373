"""Lines of a mail's text with how deep they stand in quotes."""

import re
from dataclasses import dataclass
from enum import Enum

from bot.mail import tidy


class Mark(Enum):
    """What a client's HTML says about a line beyond its words."""

    NONE = 0
    OPENS = 1  # the rest is a quoted letter without quote marks
    ATTRIBUTION = 2  # "On … wrote:"


@dataclass(frozen=True)
class Line:
    """One line; `depth` is 0 where it stands outside every quote."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE

    @property
    def is_blank(self) -> bool:
        return not self.text.strip() and self.mark is Mark.NONE


_QUOTE_MARKS = re.compile(r" ?>(?: ?>)*")


def plain_lines(text: str, *, flowed: bool = False, delsp: bool = False) -> list[Line]:
    """The lines of a plain text; `flowed` and `delsp` as declared (RFC 3676)."""
    lines = [_quoted(line) for line in tidy.text(text).split("\n")]
    return _flow(lines, delsp) if flowed else [_trimmed(line) for line in lines]


def _quoted(line: str) -> Line:
    found = _QUOTE_MARKS.match(line)
    if not found:
        return Line(line)
    return Line(line[found.end() :], found[0].count(">"))


def _trimmed(line: Line) -> Line:
    return (
        Line(line.text.rstrip(), line.depth)
        if line.depth == 0
        else Line(line.text.strip(), line.depth)
    )


def _flow(lines: list[Line], delsp: bool) -> list[Line]:
    out: list[Line] = []
    held: list[str] = []
    depth = 0
    for line in lines:
        text = line.text.removeprefix(" ")
        if held and (line.depth != depth or text == "-- "):
            out.append(Line("".join(held).rstrip(), depth))
            held = []
        depth = line.depth
        if text.endswith(" ") and text != "-- ":
            held.append(text[:-1] if delsp else text)
            continue
        out.append(Line(("".join(held) + text).rstrip(), depth))
        held = []
    if held:
        out.append(Line("".join(held).rstrip(), depth))
    return out
