"""What stands in a text but is not said in it: PGP's frames, and files in uuencode or yEnc.

Invariant: every line ends as text, as set aside, or in a file; nothing is lost.
"""

import re
from dataclasses import dataclass, field

from bot.mail.reading.mime.transfer import uu_line

_UU_BEGIN = re.compile(r"begin(?:-base64)? [0-7]{3,4} (\S[^\r\n]{0,200})$")
_UU_LINE = re.compile(r"[ -`]{1,90}$")
_YENC = re.compile(r"=ybegin (?:part=\d+ )?(?:total=\d+ )?line=\d+ size=\d+")
_BEGIN = re.compile(r"-----BEGIN (PGP [A-Z ]{5,40})-----$")
_END = re.compile(r"-----END PGP [A-Z ]{5,40}-----|=yend ")
_ARMOUR_FIELD = re.compile(r"(?:Hash|Version|Comment|Charset|MessageID):")
_SIGNS = ("-----BEGIN PGP ", "begin 6", "begin 7", "begin 0", "=ybegin ")


@dataclass(frozen=True, kw_only=True)
class Unarmoured:
    """A text without its armour; `is_sealed` where PGP has encrypted it."""

    text: str
    aside: str = ""
    files: tuple[tuple[str, bytes], ...] = ()
    is_sealed: bool = False


@dataclass
class _Sorting:
    lines: list[str]
    ends: dict[str, int]
    """Where each line that ends a block stands last."""

    text: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    is_sealed: bool = False


def sorted_out(text: str) -> Unarmoured:
    """The text as its writer typed it, and what programs have put into it."""
    if not any(sign in text for sign in _SIGNS):
        return Unarmoured(text=text)
    lines = text.replace("\r\n", "\n").split("\n")
    sorting = _Sorting(
        lines, {found[0]: n for n, one in enumerate(lines) if (found := _END.match(one))}
    )
    at = 0
    while at < len(sorting.lines):
        at = _step(sorting, at)
    return Unarmoured(
        text="\n".join(sorting.text),
        aside="\n".join(sorting.aside),
        files=tuple(sorting.files),
        is_sealed=sorting.is_sealed,
    )


def _step(sorting: _Sorting, at: int) -> int:
    """Sort the line, and the block it opens; the number of the line after it."""
    line = sorting.lines[at].rstrip()
    if armour := _BEGIN.match(line):
        return _armour(sorting, at, armour[1])
    if begins := _UU_BEGIN.match(line):
        return _uuencoded(sorting, at, begins[1])
    if _YENC.match(line):
        return _block(sorting, at, "=yend ")
    sorting.text.append(sorting.lines[at])
    return at + 1


def _armour(sorting: _Sorting, at: int, kind: str) -> int:
    if kind != "PGP SIGNED MESSAGE":
        sorting.is_sealed |= kind.startswith("PGP MESSAGE")
        return _block(sorting, at, f"-----END {kind}-----")
    sorting.aside.append(sorting.lines[at])
    at += 1
    while at < len(sorting.lines) and _ARMOUR_FIELD.match(sorting.lines[at]):
        sorting.aside.append(sorting.lines[at])
        at += 1
    while at < len(sorting.lines) and not _BEGIN.match(sorting.lines[at].rstrip()):
        # RFC 9580, 7.1: a line that begins with a dash has "- " before it
        sorting.text.append(sorting.lines[at].removeprefix("- "))
        at += 1
    return at


def _block(sorting: _Sorting, at: int, end: str) -> int:
    """Set aside up to the line that ends the block; without one, up to the next words."""
    lines = sorting.lines
    last = at
    if sorting.ends.get(end, 0) > at:
        last = next(n for n in range(at, len(lines)) if lines[n].startswith(end))
    else:
        while last + 1 < len(lines) and _is_armoured(lines[last + 1]):
            last += 1
    sorting.aside += lines[at : last + 1]
    return last + 1


def _is_armoured(line: str) -> bool:
    return " " not in line.strip() or bool(_ARMOUR_FIELD.match(line))


def _uuencoded(sorting: _Sorting, at: int, name: str) -> int:
    """A file, where its lines really are uuencoded; somebody may begin a line with "begin"."""
    lines = sorting.lines
    last = at + 1
    while last < len(lines) and _UU_LINE.match(lines[last]) and lines[last].strip() != "end":
        last += 1
    content = b"".join(uu_line(line.encode("ascii")) for line in lines[at + 1 : last])
    if not content:
        sorting.text.append(lines[at])
        return at + 1
    sorting.files.append((name.strip(), content))
    last += last < len(lines) and lines[last].strip() == "end"
    sorting.aside += lines[at:last]
    return last
