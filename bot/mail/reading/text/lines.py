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
    RULE = 3  # a line drawn across


@dataclass(frozen=True)
class Line:
    """One line; `depth` is 0 where it stands outside every quote."""

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE

    @property
    def is_blank(self) -> bool:
        return (not self.text or self.text.isspace()) and (
            self.mark is Mark.NONE or self.mark is Mark.RULE
        )


_QUOTE_MARKS = re.compile(r" ?[>＞](?: ?[>＞])*")
_ENDED = re.compile(r"[.?!:;。？！：；؟।]\W*$")
_LINK = re.compile(r"\W*(?:https?://|www\.|mailto:)\S+(?:\s\W*)?$", re.IGNORECASE)
ENDING_CHARS = 20
"""How many letters from its end show how a line ends."""

OVERFLOWS = 60
"""Characters from which a quoted line may have been broken by a program."""


def plain_lines(text: str, *, flowed: bool = False, delsp: bool = False) -> list[Line]:
    """The lines of a plain text; `flowed` and `delsp` as declared (RFC 3676)."""
    lines: list[Line] = []
    for line in tidy.text(text).split("\n"):
        lines.append(_quoted(line, lines[-1] if lines else None))
    return _flow(lines, delsp) if flowed else _rejoined([_trimmed(line) for line in lines])


def _quoted(line: str, above: Line | None) -> Line:
    """The line without its marks; `>` that closes an address above, or that has a fellow at the
    other end of its line, is none."""
    found = _QUOTE_MARKS.match(line)
    if not found or line.rstrip().endswith(("<", " >>>", " >>")):
        return Line(line)
    if above and above.depth == 0 and above.text.rpartition("<")[1] and _is_open(above.text):
        return Line(line)
    return Line(line[found.end() :], sum(mark in ">＞" for mark in found[0]))


def _is_open(text: str) -> bool:
    """Whether an address in brackets goes on in the next line."""
    last = text.rpartition("<")[2]
    return "@" in last and ">" not in last and " " not in last.strip()


def _rejoined(lines: list[Line]) -> list[Line]:
    """Words that a program broke off a quoted line lost their mark: they are quoted as well."""
    for index in range(1, len(lines)):
        above, line = lines[index - 1], lines[index]
        if line.depth or not above.depth or line.is_blank:
            continue
        below = lines[index + 1] if index + 1 < len(lines) else Line("")
        if below.depth and _is_broken_off(above.text, line.text):
            lines[index] = Line(line.text, above.depth)
    return lines


def _is_broken_off(above: str, text: str) -> bool:
    if _LINK.match(text) or (_opened(above) > 0 and _opened(text) < 0):
        return True
    goes_on = text[:1].islower() and not is_ended(above)
    return goes_on and len(above) >= OVERFLOWS and len(text) <= len(above)


def is_ended(text: str) -> bool:
    """Whether a sentence or a clause ends with the line."""
    return bool(_ENDED.search(text[-ENDING_CHARS:]))


def _opened(text: str) -> int:
    return text.count("(") - text.count(")")


def _trimmed(line: Line) -> Line:
    text = line.text.rstrip() if line.depth == 0 else line.text.strip()
    return line if text == line.text else Line(text, line.depth)


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
