"""Persons that a text says are gone or replaced: "Mr Hart has retired; please write to Ms Adler".

Invariant: nothing is left of the words that name one; whoever else is named stays as written.
"""

import re
from functools import lru_cache

from intake.answers.folding import INDIC, is_unspaced
from intake.conversation.people import signatures
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold
from intake.conversation.wordlists import listed

_COMMAS = ",，،"
_BREAKS = ",;!?\n。；，،؛।"
_START = rf"(?:\A|(?<=[{_BREAKS}])|(?<=\.\s))"
_TITLES = ("courtesies", "before_names")
_MOST = 120
"""Characters of a clause on either side of such words, at most."""
_BARE = re.compile(rf"(?:[^\W\u3040-\u9fff]|[{INDIC}])+\s*(?:[{_COMMAS}]|\Z)")
"""One word alone, with which words of time may be a name: "Artık Kaya, …"."""
_WORD = r"[^\W\u3040-\u9fff\uac00-\ud7af]"


def without(text: str, language: str) -> str:
    """The text without the clauses and words about who is gone."""
    told = text
    folded = fold(text)
    if not _sign(language).search(folded):
        led = _then(language).match(folded)
        return text[led.end() :] if led and not _BARE.match(folded, led.end()) else text
    for pattern in (_before(language), _gone(language)):
        for found in reversed(list(pattern.finditer(fold(told)))):
            is_weak = found.groupdict().get("weak")
            if is_weak and signatures.is_office(found[0], language):
                continue  # "mi cargo ya no es alcalde": an office that is over
            start = found.start() if found["who"].strip() else _begun(told, found.start(), language)
            told = told[:start] + told[found.end() :]
    for found in reversed(list(_behind(language).finditer(fold(told)))):
        told = _joined(told[: found.start()], told[found.end() :])
    led = _then(language).match(fold(told))
    return told[led.end() :] if led else told


def _joined(before: str, behind: str) -> str:
    """What is left on both sides, two words never as one."""
    is_one = before[-1:].isalnum() and behind[:1].isalnum() and not is_unspaced(behind[0])
    return f"{before} {behind}" if is_one else before + behind


@lru_cache
def _sign(language: str) -> re.Pattern[str]:
    """Any of the words without which nobody is gone: looked for first, in one pass."""
    keys = ("in_whose_place", "perhaps_gone", "gone", "in_place_of")
    return re.compile("|".join(_said(key, language) for key in keys), re.IGNORECASE)


def _begun(text: str, end: int, language: str) -> int:
    """Where the sentence begins whose last clause tells that its person is gone."""
    stops = [one.end() for one in _stop(language).finditer(text, 0, end)]
    return max((one for one in stops if text[one - 1] not in _COMMAS), default=0)


@lru_cache
def _gone(language: str) -> re.Pattern[str]:
    """A clause that says so of its only person."""
    weak, plain = (_said(key, language) for key in ("perhaps_gone", "gone"))
    inner, stop = _inner(language), _stop(language).pattern
    return re.compile(
        rf"{_START}(?P<who>{inner})(?:(?P<weak>{weak})|{plain}){inner}(?:{stop}|\Z)\s*",
        re.IGNORECASE,
    )


@lru_cache
def _before(language: str) -> re.Pattern[str]:
    """The beginning of a clause up to words that set another against who is named before them."""
    said = _said("in_whose_place", language)
    return re.compile(rf"{_START}(?P<who>{_inner(language)}){said}[\s,、，]*", re.IGNORECASE)


@lru_cache
def _behind(language: str) -> re.Pattern[str]:
    """Whose place is taken, behind such words, up to where the other is told of."""
    said, then = (_said(key, language) for key in ("in_place_of", "from_now_on"))
    end = rf"(?={_stop(language).pattern}|\Z|{then})"
    own = r"(?:\s+(?-i:[a-z]{1,4}))?(?=\s?[:：]\s*\S+@)"  # "instead of me: b@c.example"
    return re.compile(rf"[\s,，、]*{said}(?:{own}|{_inner(language)}{end})", re.IGNORECASE)


@lru_cache
def _then(language: str) -> re.Pattern[str]:
    """What leads to the other at the beginning of what is left ("now")."""
    said = rf"{_said('from_now_on', language)}(?![{INDIC}\uac00-\ud7a3])"
    return re.compile(rf"\A\s*{said}[\s:,、，]*", re.IGNORECASE)


@lru_cache
def _stop(language: str) -> re.Pattern[str]:
    """The end of a clause: the point behind a title ("M.") is none."""
    titles = {one for key in _TITLES for one in listed(WORDS, key, language)}
    no_title = "".join(rf"(?<!\b{re.escape(one)})" for one in sorted(titles) if one.isalpha())
    return re.compile(rf"(?:[{_BREAKS}]|(?<!\b\w){no_title}\.(?=\s|\Z))")


def _inner(language: str) -> str:
    return rf"(?:(?!{_stop(language).pattern})[^\n]){{0,{_MOST}}}?"


def _said(key: str, language: str) -> str:
    """Any phrase of a list; one in letters with blanks stands as whole words."""
    known = sorted(map(re.escape, listed(WORDS, key, language)), key=len, reverse=True)
    return rf"(?<!{_WORD})(?:{'|'.join(known) or '(?!)'})(?!{_WORD})"
