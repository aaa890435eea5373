"""One spelling for many, and how a text falls into words, in every script.

Invariant: folding keeps every character in its place, so that what was found in a folded text can
be cut out of the writer's own.
"""

import re
import unicodedata
from functools import cache, lru_cache

from intake.answers import folding
from intake.answers.folding import INDIC, UNSPACED, UNSPACED_LETTER
from intake.answers.lexicon import glued
from intake.remembering import remembered

WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{INDIC}])*")
"""A run of letters and digits; of scripts without blanks each letter."""
_ASCII_WORD = re.compile(r"[a-z0-9]+")
PAIR = re.compile(rf"(?=([{UNSPACED}]{{2}}))")
LETTER = rf"(?:[^\W\d_]|(?![^\W\d_])[{INDIC}])"
"""One letter of any script, or a vowel sign that belongs to the letter before it.

Nothing is both, else a search would try every mixture of the two.
"""
SENTENCE_MARKS = "。？！"
"""Marks that end a sentence with no blank behind them."""
QUESTION_MARKS = ("?", "？", "؟")
"""In every script that the desk reads; some writers put them in the middle of a sentence too."""
ARABIC = "\u0621-\u064a\u066e-\u06d3"
_ARTICLE = "ال"
_SHORTEST = 3
"""Letters of an Arabic word before which more than "and" may be glued."""
_AND = ("و", "ف")
_SIGN = re.compile(f"[{INDIC}]")
_NUKTA = "\u093c"
_DOTTED = re.compile("[\u0915\u0916\u0917\u091c\u0921\u0922\u092b\u092f]")
_IS_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_IS_ARABIC = re.compile(f"[{ARABIC}]")
_WIDE_MARKS = "！？，：；"  # kept: no blank stands behind them
_LIKE = (
    {chr(0xFF01 + n): chr(0x21 + n) for n in range(94) if chr(0xFF01 + n) not in _WIDE_MARKS}
    | {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"「": '"', "」": '"', "『": '"', "』": '"', "《": '"', "》": '"', "【": "[", "】": "]"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ", "\u2011": "-", "\r": "\n"}
    | {"\x0b": " ", "\x0c": " ", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
    | {
        "،": ",",
        "؛": ";",
        "؟": "?",
        "۔": ".",
        "।": "。",
        "॥": "。",
        "｡": "。",
        "､": "、",
        "︰": "：",
    }
    | {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ё": "е", "Ё": "Е", "ँ": "ं"}
    | {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "٫": ".", "٬": ","}
)


def fold(text: str) -> str:
    """One spelling of quotes, blanks, digits and accents; every character keeps its place."""
    if not text.isascii():
        return text.translate(_TABLE)
    for sign, like in _PLAIN:  # a few replacements take a fifth of what a table takes
        text = text.replace(sign, like)
    return text


class _Signs(dict[int, str]):
    """What each sign is read as, worked out where it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = like = _LIKE.get(sign) or _plain(sign)
        return like


def _plain(sign: str) -> str:
    """A digit of any script as ASCII, a Latin letter without accent, a Han letter simplified."""
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if _IS_HAN.match(sign):
        like = folding.fold(sign)
        return like if len(like) == 1 else sign
    letter = unicodedata.normalize("NFD", sign)[0]
    return letter if letter.isascii() or "\u0958" <= sign <= "\u095f" else sign


_TABLE = _Signs()
_PLAIN = tuple((sign, like) for sign, like in _LIKE.items() if sign.isascii())


def cleaned(text: str) -> str:
    """The text folded, with one kind of digit and space, and nothing invisible."""
    return fold(folding.clean(text))


def squeeze(text: str) -> str:
    """The text on one line with single blanks."""
    return " ".join(text.split())


def is_within(words: str, others: str) -> bool:
    """Whether others hold the words, however both are spelled and broken into lines."""
    said = _plainly(words)
    return bool(said) and said in _plainly(others)


def meets(words: str, others: str) -> bool:
    """Whether one of them holds the other, as `is_within` has it."""
    return is_within(words, others) or is_within(others, words)


@remembered(64)  # each sentence of a mail is compared with each answer
def _plainly(text: str) -> str:
    return squeeze(fold(text))


@lru_cache(maxsize=256)  # one sentence is asked about by many lists
def words_of(text: str) -> frozenset[str]:
    """Its words in one case; of letters without blanks between words also each two in a row."""
    if text.isascii():
        return frozenset(_ASCII_WORD.findall(text.lower()))
    folded = without_nukta(fold(text)).casefold()
    return frozenset((*WORD.findall(folded), *PAIR.findall(folded)))


def without_nukta(text: str) -> str:
    """The text without the dot below a Devanagari letter, which many do not write."""
    return text if text.isascii() else text.replace(_NUKTA, "")


def spelled(word: str) -> str:
    """The pattern of a word of our lists, with that dot or without."""
    escaped = re.escape(word.replace(_NUKTA, ""))
    return _DOTTED.sub(rf"\g<0>{_NUKTA}?", escaped)


def spaced(text: str) -> list[str]:
    """The text between its blanks, and each letter of a script without them."""
    return [part for run in text.split() for part in _CUT.findall(run)]


_CUT = re.compile(rf"[{UNSPACED}]|[^{UNSPACED}]+")


def count(text: str) -> int:
    """How many words a text has; two letters count as one where no blanks stand between words."""
    if text.isascii():
        return len(text.split())
    letters = UNSPACED_LETTER.findall(text)
    return len(UNSPACED_LETTER.sub(" ", text).split()) + (len(letters) + 1) // 2


def has_question_mark(text: str) -> bool:
    """Whether a question mark of any script stands anywhere in the text."""
    return any(mark in text for mark in QUESTION_MARKS)


def ends_asking(text: str) -> bool:
    """Whether the text ends in a question mark of any script, blanks behind it aside."""
    return text.rstrip().endswith(QUESTION_MARKS)


def is_spaced(letter: str) -> bool:
    """Whether the script of this letter puts blanks between words."""
    return not ("\u2e80" <= letter <= "\ud7af" or "\u0e00" <= letter <= "\u0eff") and (
        letter.isalnum() or bool(_SIGN.match(letter))
    )


def has_case(text: str) -> bool:
    """Whether the first letter of the text has a large and a small form."""
    letter = next((one for one in text if one.isalpha()), "")
    return letter.lower() != letter.upper()


def is_small(word: str) -> bool:
    """Whether a word begins with a small letter: never in a script without capitals."""
    return word[:1].islower()


# --- what Arabic writes together with a word ------------------------------------------------------


@lru_cache(maxsize=2048)
def spellings(word: str) -> tuple[str, ...]:
    """The word, and what may stand behind a particle that is written together with it."""
    if not _IS_ARABIC.match(word):
        return (word,)
    behind = (word.removeprefix(one) for one in _clitics() if word.startswith(one))
    return (word, *(rest for rest in behind if len(rest) > 1))


def unglued(word: str) -> str:
    """An Arabic word of our lists without its article: texts are searched for it with any."""
    bare = word.removeprefix(_ARTICLE)
    return bare if _IS_ARABIC.match(word) and len(bare) >= _SHORTEST else word


def before(word: str) -> str:
    """The pattern of what may be written together with a word that `unglued` made."""
    if not _IS_ARABIC.match(word):
        return ""
    particles = _clitics() if len(word) >= _SHORTEST else _AND
    return f"(?:{'|'.join(particles)})?"


@cache
def _clitics() -> tuple[str, ...]:
    return tuple(sorted(glued("ar", "before"), key=len, reverse=True))
