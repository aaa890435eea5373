"""Where a figure comes from: what names its source belongs to the answer above it.

Invariant: a source is told by its word, its label or its brackets, never by what it is called.
"""

from intake.answers.folding import clean
from intake.answers.lexicon import lexicon, split
from intake.conversation import sentences
from intake.conversation.sentences import Piece

_MATTER = "figures"
_BRACKETS = {"(": ")", "[": "]"}


def names_one(words: str, language: str) -> bool:
    """Whether words stand in brackets whole, or begin or end as those do that name a source."""
    said = words.strip()
    if said[:1] in _BRACKETS and said.rstrip(".。").endswith(_BRACKETS[said[0]]):
        return True
    row = sentences.cells(Piece(text=said))
    return _begins(said, language) or bool(row and _holds(row[0].text, language)) or _ends(
        said, language
    )  # fmt: skip


def _begins(words: str, language: str) -> bool:
    found = lexicon(_MATTER, language).all_at(split(clean(words)), 0)
    return any("source" in names for _, names in found)


def _holds(label: str, language: str) -> bool:
    return "source" in lexicon(_MATTER, language).said(split(clean(label)))


def _ends(words: str, language: str) -> bool:
    tokens = split(clean(words.rstrip(" .。।!")))
    finds = lexicon(_MATTER, language).finds(tokens)
    return any("source_ends" in names and at + size == len(tokens) for at, size, names in finds)
