"""Names in scripts without blanks around them: looked for by their letters, in either Han spelling.

Invariant: a name of one letter, or one that other words are made of, counts only with a title of
courtesy behind it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from intake.answers.folding import clean, fold
from intake.answers.lexicon import listed
from intake.conversation import wordlists
from intake.conversation.people import signatures
from intake.conversation.sentences import WORDS

LANGUAGES = ("ja", "ko", "zh")
"""Those whose cities and people are written so, with a word for "city" or a title behind."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WHOLE = re.compile("[\u3400-\u9fff\uac00-\ud7af]{2,4}")
_HIRAGANA = re.compile("[\u3041-\u309f]{1,3}")
_KATAKANA = re.compile("[\u30a1-\u30ff]+")
_NO_KATAKANA = "[\u30a1-\u30ff]"
_LEAST = 2
_MOST_PARTS = 3


def is_written(name: str) -> bool:
    """Whether some of the name is in such a script."""
    return _UNSPACED.search(name) is not None


def of_city(name: str) -> list[str]:
    """The name as it is, and without the word for "city" behind it (福岡市, 부산광역시)."""
    if not is_written(name):
        return [name]
    folded = alike(clean(name)).strip()
    ends = sorted(filter(folded.endswith, _city_words()), key=len, reverse=True)
    bare = [folded.removesuffix(one).strip() for one in ends]
    return [name, *(one for one in bare if len(one) >= _LEAST)]


def called(name: str, spoken: Sequence[str]) -> list[str]:
    """What may be only a part of a name (김민수: 민수; 佐藤 健一: 佐藤), before a title."""
    if not is_written(name) or _is_office(name, (*spoken, *LANGUAGES)):
        return []
    if 1 < len(parts := name.split()) <= _MOST_PARTS:
        return parts
    if not _WHOLE.fullmatch(name):
        return []
    return [piece for at in range(1, len(name)) for piece in (name[:at], name[at:])]


def replaced(
    text: str, told: Mapping[str, str], called: Mapping[str, str], masked: list[str]
) -> str:
    """The text with what stands for each name; `called` count only before a title."""
    patterns = [(one, _anywhere(one), told[one]) for one in told]
    patterns += [(one, _titled(one), called[one]) for one in called]
    for _, pattern, neutral in sorted(patterns, key=lambda one: -len(one[0])):
        for start, end in reversed(list(_spans(pattern, text))):
            masked.append(text[start:end])
            text = text[:start] + neutral + text[end:]
    return text


def alike(text: str) -> str:
    """The text letter for letter, in one Han spelling."""
    return "".join(one if len(folded := fold(one)) != 1 else folded for one in text)


def _spans(pattern: str, text: str) -> Iterator[tuple[int, int]]:
    return (one.span() for one in re.finditer(pattern, alike(text))) if pattern else iter(())


def _anywhere(name: str) -> str:
    if len(name) < _LEAST or _HIRAGANA.fullmatch(name):
        return _titled(name)
    letters = _letters(name)
    if _KATAKANA.fullmatch(name):
        return f"(?<!{_NO_KATAKANA}){letters}(?!{_NO_KATAKANA})"
    return letters


def _titled(name: str) -> str:
    return rf"(?<!\w){_letters(name)}(?=\s?(?:{_titles()}))"


def _letters(name: str) -> str:
    """Its words, with a blank between them or none."""
    return r"\s?".join(map(re.escape, alike(name).split()))


def _is_office(name: str, languages: Iterable[str]) -> bool:
    return any(signatures.is_office(name, one) for one in languages)


@cache
def _titles() -> str:
    every = (one for each in LANGUAGES for one in wordlists.listed(WORDS, "honorifics", each))
    found = map(alike, filter(is_written, every))
    return "|".join(sorted(map(re.escape, found), key=len, reverse=True))


@cache
def _city_words() -> frozenset[str]:
    found = (one for language in LANGUAGES for one in listed("places", "strip_after", language))
    return frozenset(alike(one) for one in found if is_written(one))
