"""Text made harmless to show: no control characters, no reversed writing, bounded."""

import re
import unicodedata

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u200b\u202a-\u202e\u2060\u2066-\u2069]"
)
_SPACES = re.compile(r"[^\S\n]")
_LONELY = re.compile(r"[\ud800-\udfff]")
_PATH = re.compile(r"[/\\]")

_WIDEST = " " * 100
_WIDE = re.compile(f"{_WIDEST} +")

NAME_CHARS = 120


def text(words: str) -> str:
    """Many lines: newlines stay, every other blank is a plain space, controls are gone.

    Wider than a page no gap says anything, and is cut: every reader would look it through again.
    """
    return _narrow(words if words.isprintable() else _plain(words))


def _narrow(words: str) -> str:
    return _WIDE.sub(_WIDEST, words) if _WIDEST in words else words


def _plain(words: str) -> str:
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    words = _LONELY.sub("\ufffd", words.replace("\u2029", "\n"))
    return _CONTROL.sub("", _SPACES.sub(" ", words.replace("\x0c", "\n")))


def line(words: str, limit: int) -> str:
    """One line of at most `limit` characters."""
    if not words.isprintable():
        words = _CONTROL.sub("", _LONELY.sub("\ufffd", _SPACES.sub(" ", words)))
    return " ".join(words.split())[:limit]


def file_name(words: str, fallback: str) -> str:
    """A name without path, controls or reversed writing, that keeps its ending when cut."""
    name = line(_PATH.split(words)[-1], 2_000)
    name = "".join(c for c in name if unicodedata.category(c) not in {"Cf", "Cc", "Zl", "Zp"})
    name = name.strip(" .")
    if len(name) <= NAME_CHARS:
        return name or fallback
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        return name[:NAME_CHARS].rstrip(" .")
    return stem[: NAME_CHARS - len(ending) - 1].rstrip(" .") + "." + ending
