"""Marks of footnotes whose note stands on a line below: "62 billion (1)", "(1) provisional".

Invariant: a number counts as such a mark only at the end of a clause that holds a figure before it,
where the same one begins a later line; the note itself stays and is read as any other words.
"""

import re

_NOTE = re.compile(r"(?m)(?<=\n)[ \t]*([(\[（［]\d[)\]）］]|※\d|\d[)）])(?=\s*\w)")
_FIGURE = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d(?!\d))\d(?![.)）]\s)[^:：;\n]*$")
"""A figure and what stands behind it: no year, no number of a list and no heading's."""


def unmarked(text: str) -> str:
    """The text without the marks that lead from a figure to its note."""
    for mark in dict.fromkeys(found[1] for found in _NOTE.finditer(text)):
        place = re.compile(rf"(?m)(?<![\d(\[（［]){re.escape(mark)}(?=\s*(?:$|[.,;。，；]))")
        first = place.search(text)
        if first and _FIGURE.search(text[: first.start()].rpartition("\n")[2]):
            text = re.sub(rf"(?<![\d(\[（［]){re.escape(mark)}", " ", text)
    return text
