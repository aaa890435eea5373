"""Lines that count by letters or Roman numerals: "a) …, b) …"; "i. …, ii. …"; "► …".

Invariant: a letter counts only beside its neighbour in the order of its alphabet that is marked
alike, so that no initial and no shortened word at the beginning of a line does ("E. Nowak",
"d.h.").
"""

import re
from collections.abc import Sequence

from intake.conversation.wordlists import listed

WORDS = "sentences"
_MARK = re.compile(
    r"[ \t]*([(（]?)([^\W\d_](?:[^\W\d_]|[\u0900-\u0963]){0,3})([.)）．、])[ \t]*(?=\S)"
    r"(?!(?<=\.)\w\.|(?<=\.[ \t])\w\.)"
)
"""No letter before another one with a full stop: "i.e.", "d. h.", "A. B. Nowak"."""
_ARROW = re.compile("[ \t]*[►▶▸‣➢➤※◇◦][ \t]*(?=\\S)")
_TICK = re.compile("[ \t]*[✓✔☑✅✗✘☒❌]")
"""May be a yes or a no as well, and stays where it is."""
_MOST_LINES = 400


def marks(lines: Sequence[str]) -> dict[int, int]:
    """Where the mark of each line ends that begins with one, by the line's place."""
    lines = lines[:_MOST_LINES]
    found = {at: 0 for at, line in enumerate(lines) if _TICK.match(line)}
    found |= {at: one.end() for at, line in enumerate(lines) if (one := _ARROW.match(line))}
    said = {at: one for at, line in enumerate(lines) if (one := _MARK.match(line))}
    for order in listed(WORDS, "item_orders", "en"):
        places = {name: place for place, name in enumerate(order.split())}
        counted = {
            at: (_style(one), places[name])
            for at, one in said.items()
            if (name := one[2].casefold()) in places
        }
        near = {*counted.values()}
        found |= {
            at: said[at].end()
            for at, (style, place) in counted.items()
            if near & {(style, place - 1), (style, place + 1)}
        }
    return found


def _style(mark: re.Match[str]) -> tuple[str, str, bool]:
    """How an item is marked: by its signs, and whether in capitals."""
    return (mark[1], mark[3], mark[2].isupper())
