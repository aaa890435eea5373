"""The town whose council speaks: "Galway City Council".

Invariant: only words with capitals that mean nothing else are a town's name.
"""

from intake.answers import folding
from intake.answers.folding import words
from intake.answers.lexicon import Lexicon, entries

_MOST_WORDS = 2
"""Words of "city council", and of a town's name at most."""
_SHORTEST = 4


def town(written: str, known: Lexicon, language: str) -> str | None:
    """The town of a council: words with capitals that mean nothing else ("Galway City Council")."""
    said = words(written)
    name, behind = said[:-_MOST_WORDS], said[-_MOST_WORDS:]
    if not name or "council" not in known.of(tuple(word.folded for word in behind)):
        return None
    is_plain = all(word.raw[0].isupper() and not known.of((word.folded,)) for word in name)
    folded = " ".join(word.folded for word in name)
    titles = {folding.key(phrase) for _, phrase in entries("titles", language)}
    is_title = any(title.startswith(f"{folded} ") for title in titles)
    if not is_plain or is_title or len(name) > _MOST_WORDS or len(folded) < _SHORTEST:
        return None
    return written[name[0].start : name[-1].end]
