"""The language of a few words, among those the desk writes in."""

import re
from collections.abc import Sequence

from bot.guessing import guesses
from bot.mail.reading.wordlists import by_language, folded
from intake import languages

CHARS = 200
WORDS = 5
IDEOGRAPHS = 10
SURE = 0.5
_SHORT = 60
"""Characters of a question that may hold little but such words."""
_RIVAL = 0.4
"""Of the score of an unsure guess, from which on English may just as well be meant."""
_LIKELY, _TIMES = 0.4, 4
"""The score of a guess at a few words, and how often that of the next one it has to be."""

_NOISE = re.compile(
    r"\S+@\S+|https?://\S+|www\.\S+|\b(?=[A-Z\d-]*\d)[A-Z\d]+(?:-[A-Z\d]+)+\b|[\d_]+"
)
"""Addresses, figures, and numbers such as a certificate's, whose letters are of no language."""
_ASKED = re.compile(r"\S\?\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_CAPITAL, _LATIN = re.compile("[A-Z]"), re.compile("[A-Za-z]")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def language_of(text: str) -> str | None:
    """The RFC 5646 code; None for under five words (ten letters without spaces) or no clear one.

    Fewer words tell it where they are a vote, which needs no more.
    """
    words = _said(text)
    if len(_IDEOGRAPH.findall(words)) < IDEOGRAPHS and len(_WORD.findall(words)) < WORDS:
        return _voted_in(words)
    found = guesses(_lowered(words))
    code, score = found[0]
    if code == "ja" and not languages.has_kana(words):
        return languages.told_by_han(words)  # the model takes Chinese with Western marks for it
    if code in languages.all_read():
        return None if score < SURE and _may_be_english(words, found) else code
    near = next((one for one, _ in found if one in languages.all_read()), None)
    return near if score < SURE else None


def _voted_in(words: str) -> str | None:
    """The one language whose words for a vote these are."""
    said = f" {folded(' '.join(_WORD.findall(words)))} "
    listed = by_language("votes").items()
    found = [code for code, phrases in listed if any(f" {one} " in said for one in phrases)]
    return found[0] if len(found) == 1 else None


def plain(text: str) -> str:
    """The words that a text is told by: its first, without addresses, figures and shouting."""
    return _lowered(_said(text))


def likely_in(text: str) -> str | None:
    """The one language of those read that even a few words look like; None where two come near."""
    found = guesses(" ".join(_NOISE.sub(" ", text[:CHARS]).split()))
    (code, score), *others = [one for one in found if one[0] in languages.all_read()] or [("", 0.0)]
    is_clear = score >= _LIKELY and all(score >= _TIMES * other for _, other in others)
    return code if is_clear else None


def _may_be_english(words: str, found: Sequence[tuple[str, float]]) -> bool:
    """Whether a short question may be English too, for words that several languages share.

    French sets a blank before its question mark, and of letters English has the plain ones.
    """
    (code, score), *others = found
    is_asked = words.isascii() and _ASKED.search(words) is not None
    is_near = dict(others).get(languages.ENGLISH, 0.0) >= _RIVAL * score
    return is_asked and is_near and code != languages.ENGLISH and len(words) <= _SHORT


def _said(text: str) -> str:
    return " ".join(_NOISE.sub(" ", text[: CHARS * 3]).split())[:CHARS]


def _lowered(words: str) -> str:
    return words.lower() if _is_loud(words) else words


def _is_loud(words: str) -> bool:
    """Whether nearly all is in capitals, which the model takes for Japanese."""
    capitals, letters = len(_CAPITAL.findall(words)), len(_LATIN.findall(words))
    return words.isupper() or capitals > 0.8 * letters
