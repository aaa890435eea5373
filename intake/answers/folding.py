"""One spelling for many: text made comparable before any word or figure is looked for.

Invariant: the words of our tables and the words of a mail go through the same folding.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from intake.patterns import only_at

LONGEST = 8_000
"""Characters of an answer that are read at most; a longer one is cut before reading."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\u064b-\u0652]")
_WIDE_COMMA = re.compile(r"[，、](?!(?<=\d[，、])\d{3}(?!\d))")
_SPACES = re.compile(r"[^\S\n ]")
_MARKS = re.compile("[\u0300-\u036f\u093c]")
_DOTTED = re.compile(r"(?<![^\W\d_])([^\W\d_])\.(?=[^\W\d_](?![^\W\d_]))")
_BEFORE_LETTER = re.compile(r"\.[^\W\d_]")
"""Without which no initials are dotted."""
_LAST_DOT = re.compile(only_at("A-Z", r"(?<![^\W\d_.])([A-Z]{2,4})\.(?=\s*[$\w])"))
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’‘ʼ`](?=[^\W\d_])")
INDIC = (
    r"\u0900-\u0963\u0966-\u0df3\u0e31-\u0e4e\u1000-\u109f"  # signs \w does not count as letters
)
UNSPACED = r"\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
"""Letters of which each is a word by itself: Han, kana, Hangul syllables."""
UNSPACED_LETTER = re.compile(f"[{UNSPACED}]")
_SUFFIX = re.compile(
    r"\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|txt|jpe?g|png|gif|tiff?|heic|zip|eml|msg|p7s)"
    r"(?!\w|\.\w)",
    re.IGNORECASE,
)
_FILE = re.compile(rf"(?<![\w@/.-])[\w-][\w.%+-]{{0,120}}{_SUFFIX.pattern}", re.IGNORECASE)
_NUMBER_SIGN = re.compile(r"№|(?<![\w.])[nN]\.?º\.?(?=\s?\d)")
_HAN = re.compile("[\u3400-\u9fff]")
"""Letters that our table of variants may have."""
_ASCII_WORD = re.compile("[a-z0-9]+")
_PLAIN_WORD = re.compile("[A-Za-z0-9]+")
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{INDIC}])*")
_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
     "ँ": "ं", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "’": "'", "‘": "'", "ʼ": "'"}
)  # fmt: skip
_SEPARATORS = str.maketrans({
    "٫": ".", "٬": ",", "،": ",", "؛": ";", "؟": "?", "٪": "%", "−": "-",
    "。": ". ", "｡": ". ", "।": ". ", "、": ",",
})  # fmt: skip
"""Signs of other scripts; a sentence's last sign never grows together with the next figure."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A run of letters and digits: as written, folded, and where it stands."""

    raw: str
    folded: str
    start: int
    end: int


@lru_cache(maxsize=128)  # one answer is looked at by several readers
def clean(text: str) -> str:
    """The text with one kind of digit, space and letter width, and nothing invisible.

    Dotted initials are closed up ("U.S." is "US"); apostrophes inside words are dropped.
    """
    text = text[:LONGEST]
    if not text.isascii():
        text = _WIDE_COMMA.sub(", ", text).translate(_SEPARATORS)
        text = unicodedata.normalize("NFKC", text)[:LONGEST]
        text = _ascii_digits(_INVISIBLE.sub("", text))
    text = _SPACES.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if "." in text:
        text = _DOTTED.sub(r"\1", text) if _BEFORE_LETTER.search(text) else text
        text = _LAST_DOT.sub(r"\1 ", text)
    return (
        _APOSTROPHE.sub("", text) if "'" in text or not text.isascii() else text.replace("`", "'")
    )


def without_files(text: str) -> str:
    """The text without names of files ("0012.pdf"): what stands in one is no answer."""
    return _FILE.sub(" ", text) if _SUFFIX.search(text) else text


def without_number_signs(text: str) -> str:
    """The text with "n°" for "№" and "nº", which would be a "no" once spelled in letters."""
    return text if text.isascii() else _NUMBER_SIGN.sub("n°", text)


def fold(word: str) -> str:
    """Lower case without accents; every script keeps its letters."""
    return word.lower() if word.isascii() else _folded(word)


@lru_cache(maxsize=1024)
def _folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    folded = unicodedata.normalize("NFC", _MARKS.sub("", decomposed)).translate(_LETTERS)
    return (folded.translate(_variants()) if _HAN.search(folded) else folded) or word


def cut_out(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with one blank for each of these stretches, given in the order of the text."""
    for start, end in reversed(spans):
        text = f"{text[:start]} {text[end:]}"
    return text


def is_unspaced(text: str) -> bool:
    """Whether it begins with a letter of a script that is written without blanks."""
    return not text[:1].isascii() and UNSPACED_LETTER.match(text) is not None


@lru_cache(maxsize=128)
def words(text: str) -> tuple[Word, ...]:
    """The words of a text that `clean` made, in order."""
    return tuple(
        Word(raw=found[0], folded=fold(found[0]), start=found.start(), end=found.end())
        for found in (_PLAIN_WORD if text.isascii() else _WORD).finditer(text)
    )


@lru_cache(maxsize=512)
def key(text: str) -> str:
    """Folded words joined by single spaces: equal for two spellings of one name."""
    if text.isascii() and "." not in text and "'" not in text:  # `clean` would change no word
        return " ".join(_ASCII_WORD.findall(text[:LONGEST].lower()))
    return " ".join(word.folded for word in words(clean(text)))


@cache
def _variants() -> dict[int, str]:
    """Simplified for traditional Han letters (words/variants.tsv)."""
    table = files("intake.answers").joinpath("words", "variants.tsv").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in table.splitlines() if line and line[0] != "#")
    return {ord(traditional): simplified for traditional, simplified in pairs}


def _ascii_digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(sign)) if sign.isdecimal() and not sign.isascii() else sign
        for sign in text
    )
