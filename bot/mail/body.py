"""Which text of a mail is read: the plain one, unless it is empty or a placeholder."""

import re
from collections.abc import Sequence

from bot.mail.html import html_lines
from bot.mail.lines import Line, plain_lines
from bot.mail.parts import Part, Stretch

PLACEHOLDER_CHARS = 400

_WORDS = re.compile(r"\w+")


def body_lines(stretches: Sequence[Stretch], limit: int) -> list[Line]:
    """The lines of all stretches, in order; about `limit` characters at most."""
    lines: list[Line] = []
    for stretch in stretches:
        lines += _stretch_lines(stretch, limit)
        lines.append(Line(""))
    return _bounded(lines, limit)


def _stretch_lines(stretch: Stretch, limit: int) -> list[Line]:
    plain = [line for part in stretch.plain for line in _plain(part, limit)]
    if not stretch.html:
        return plain
    words = "\n".join(line.text for line in plain)
    if len(words.strip()) > PLACEHOLDER_CHARS:
        return plain
    shown = [line for part in stretch.html for line in html_lines(part.text)]
    return shown if _is_placeholder(words, "\n".join(line.text for line in shown)) else plain


def _is_placeholder(plain: str, shown: str) -> bool:
    """Whether the plain text says something else than the HTML ("use a newer program")."""
    said = _WORDS.findall(plain.casefold())
    if not said:
        return bool(shown.strip())
    seen = set(_WORDS.findall(shown.casefold()))
    return bool(seen) and sum(word in seen for word in said) * 2 < len(said)


def _plain(part: Part, limit: int) -> list[Line]:
    flowed = part.parameter("format") == "flowed"
    return plain_lines(part.text[:limit], flowed=flowed, delsp=part.parameter("delsp") == "yes")


def _bounded(lines: list[Line], limit: int) -> list[Line]:
    left = limit
    for index, line in enumerate(lines):
        left -= len(line.text) + 1
        if left < 0:
            return lines[:index] or [Line(line.text[:limit], line.depth)]
    return lines
