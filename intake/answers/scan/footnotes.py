"""Marks of footnotes whose note stands on a line below: "62 billion (1)", "(1) provisional".

Invariant: a number counts as such a mark only where the same one begins a later line; the note
itself stays and is read as any other words.
"""

import re

_NOTE = re.compile(r"(?m)(?<=\n)[ \t]*([(\[（［]\d{1,2}[)\]）］]|※\d{1,2}|\d{1,2}[)）])(?=\s*\w)")


def unmarked(text: str) -> str:
    """The text without the marks that lead from a figure to its note."""
    for mark in dict.fromkeys(found[1] for found in _NOTE.finditer(text)):
        anywhere = re.compile(rf"(?<![\d(\[（［]){re.escape(mark)}")
        first = anywhere.search(text)
        if first and text[: first.start()].rpartition("\n")[2].strip():
            text = anywhere.sub(" ", text)
    return text
