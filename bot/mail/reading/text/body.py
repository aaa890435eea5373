"""Which text of a mail is read: the plain one, unless it is empty or a placeholder."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html import unescape

from bot.mail import tidy
from bot.mail.reading.mime.parts import Part, Stretch
from bot.mail.reading.text.html import html_lines
from bot.mail.reading.text.lines import Line, plain_lines

PLACEHOLDER_CHARS = 400

BROKEN_TAGS = 5_000
MOST_LINES = 10_000
"""Lines that are read of a mail at most: three hundred pages of prose."""

_SILENT = re.compile(r"<(style|script)\b.{0,2000}?</\1>|<!--.{0,2000}?-->", re.I | re.DOTALL)
_TAG = re.compile(r"<[/!A-Za-z][^<>]{0,2000}>|<!?[A-Za-z]+")
_WORDS = re.compile(r"\w+")


def body_lines(stretches: Sequence[Stretch], limit: int) -> list[Line]:
    """The lines of all stretches, in order; about `limit` characters and `MOST_LINES` at most."""
    lines: list[Line] = []
    for stretch in stretches:
        lines += _stretch_lines(stretch, limit)
        lines.append(Line(""))
    return _bounded(lines, limit)


def left_over(stretches: Sequence[Stretch], said: str) -> str:
    """What stands in the mail's texts beside `said`: quotes, frames, armour, unread placeholders.

    Line by line, in order, each as often as it stands there more than in `said`.
    """
    seen = Counter(_key(line) for line in said.split("\n"))
    left: list[str] = []
    for line in (line for stretch in stretches for line in _all_lines(stretch)):
        key = _key(line)
        if seen[key] > 0 or not key:
            seen[key] -= 1
        else:
            left.append(line)
    return "\n".join(left)


def _key(line: str) -> str:
    return " ".join(line.split())


def _all_lines(stretch: Stretch) -> Iterator[str]:
    for part in stretch.plain:
        flowed, delsp = part.parameter("format") == "flowed", part.parameter("delsp") == "yes"
        for line in plain_lines(part.text, flowed=flowed, delsp=delsp):
            yield line.text
        yield from tidy.text(part.sorted.aside).split("\n")
    if stretch.html:
        read = _stretch_lines(stretch, sum(len(part.text) for part in stretch.plain))
        plain = [line for part in stretch.plain for line in _plain(part, len(part.text))]
        yield from (line.text for line in read if read != plain)


def _stretch_lines(stretch: Stretch, limit: int) -> list[Line]:
    plain = [line for part in stretch.plain for line in _plain(part, limit)]
    if not stretch.html:
        return plain
    words = "\n".join(line.text for line in plain)
    if len(words.strip()) > PLACEHOLDER_CHARS:
        return plain
    shown = [line for part in stretch.html for line in _shown(part.text)]
    return shown if _is_placeholder(words, "\n".join(line.text for line in shown)) else plain


def _shown(html: str) -> list[Line]:
    """What the HTML shows; all its words where it is so broken that it shows nothing."""
    lines = html_lines(html)
    if any(line.text.strip() for line in lines) or html.count("<") > BROKEN_TAGS:
        return lines
    return plain_lines(unescape(_TAG.sub(" ", _SILENT.sub(" ", html))))


def _is_placeholder(plain: str, shown: str) -> bool:
    """Whether the plain text says something else than the HTML ("use a newer program")."""
    said = _WORDS.findall(plain.casefold())
    if not said:
        return bool(shown.strip())
    seen = set(_WORDS.findall(shown.casefold()))
    return bool(seen) and sum(word in seen for word in said) * 2 < len(said)


def _plain(part: Part, limit: int) -> list[Line]:
    flowed = part.parameter("format") == "flowed"
    text = _beginning(part.text[:limit])
    return plain_lines(text, flowed=flowed, delsp=part.parameter("delsp") == "yes")


def _beginning(text: str) -> str:
    """As many lines of the text as are read; each costs work, however short it is."""
    lines = text.splitlines(keepends=True)
    return text if len(lines) <= MOST_LINES else "".join(lines[:MOST_LINES])


def _bounded(lines: list[Line], limit: int) -> list[Line]:
    left, lines = limit, lines[:MOST_LINES]
    for index, line in enumerate(lines):
        left -= len(line.text) + 1
        if left < 0:
            return lines[:index] or [Line(line.text[:limit], line.depth)]
    return lines
