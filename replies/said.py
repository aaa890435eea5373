"""What people wrote, made safe to repeat in a letter.

Invariant: text from outside shows exactly as written; it is never a heading, list, link, picture,
markup or a header line of ours. Only what Markdown (CommonMark) would act on is escaped, so that
ordinary names and sentences stay untouched in the text part.
"""

import re
from functools import lru_cache

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Marks that turn the reading direction of what follows: they can disguise a name or an address."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ALWAYS = re.compile(
    r"[*`\[\]]|\\(?=[!-/:-@\[-`{-~]|$)|<(?=[A-Za-z/!?])(?![^\s:<>]+@[^\s:<>]+>)|&(?=#?[0-9A-Za-z]+;)"
)
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_START = re.compile(r"#{1,6}(?:\s|$)|[-+](?:\s|$)|>|~~~|[-=]+$|[- ]+$")
_SPECIAL = re.compile(r"[*`\[\]\\<&_]|\A[#>~=\d +-]")
"""Without any of these nothing has to be escaped."""
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")


def plain(text: str, limit: int = 0) -> str:
    """The text on one line, without control and direction marks; for subjects and headers.

    More than `limit` characters (where one is given) are cut, and an ellipsis says so.
    """
    if not text.isprintable():
        text = _CONTROL.sub(" ", _DIRECTION.sub("", text))
    folded = " ".join(text.split())
    return folded if not limit or len(folded) <= limit else folded[: limit - 1].rstrip() + "…"


@lru_cache(maxsize=256)  # most of what a letter says is the call's own words
def said(text: str, limit: int = 0) -> str:
    """The text on one line, escaped for any place inside a Markdown paragraph or list item."""
    return _escaped(plain(text, limit))


def quoted(text: str, lines: int = 0) -> str:
    """The text as a block quote, line by line; lines over `lines` (where given) are left out."""
    return "\n".join(f"> {line}".rstrip() for line in _kept_lines(text, lines))


def requoted(markdown: str) -> str:
    """A letter's own Markdown as a block quote of its text, headings as plain lines."""
    return quoted(_HEADING.sub("", unescaped(markdown)))


def paragraphs(text: str) -> str:
    """The text in its own lines and paragraphs, each line escaped: an organizer's own words."""
    return "\n".join(_kept_lines(text, 0))


def unescaped(markdown: str) -> str:
    """A letter's Markdown as its text part shows it: without the backslashes that `said` puts.

    Only to be read, never to be read as Markdown again.
    """
    return _ESCAPE.sub(r"\1", markdown)


def _kept_lines(text: str, most: int) -> list[str]:
    lines = [said(line, 500 if most else 0) for line in _BREAKS.split(text.strip())]
    lines = [line for line, before in zip(lines, ["", *lines], strict=False) if line or before]
    if most and len(lines) > most:
        return [*lines[:most], "…"]
    return lines


def _escaped(line: str) -> str:
    if not _SPECIAL.search(line):
        return line
    line = _UNDERSCORE.sub(r"\\_", _ALWAYS.sub(r"\\\g<0>", line))
    if _NUMBER.match(line):
        return _NUMBER.sub(r"\1\\\2", line, count=1)
    return f"\\{line}" if _START.match(line) else line
