"""What a formal declaration opens with: "I hereby declare that", "Сообщаю, что", "兹声明，".

Invariant: it stands at the head of a sentence and leads to what is declared; it names no city and
denies nothing, so that a sentence says the same without it.
"""

import re
from functools import cache

from intake import languages
from intake.answers.folding import is_unspaced
from intake.conversation import phrasefiles

_FILE = "opening_words.toml"
_APOSTROPHES = str.maketrans("’", "'")
_END = r"(?!\w)"


def without(piece: str, language: str) -> str:
    """The sentence without the formal words that lead to what it declares."""
    found = _opening(languages.spoken_in(piece, language)).match(piece.translate(_APOSTROPHES))
    return piece[found.end() :] if found else piece


@cache
def _opening(language: str) -> re.Pattern[str]:
    opening, that = (
        "|".join(map(_written, phrasefiles.written("panelist.declaring", _FILE, language, name)))
        for name in ("opening", "that")
    )
    return re.compile(rf"\s*(?:{opening})\s*,?\s*(?:{that})", re.IGNORECASE)


def _written(phrase: str) -> str:
    """A phrase however many blanks are in it; a word of a script with blanks ends where it ends."""
    is_word = phrase[-1].isalpha() and not is_unspaced(phrase)
    return r"\s+".join(map(re.escape, phrase.split())) + (_END if is_word else "")
