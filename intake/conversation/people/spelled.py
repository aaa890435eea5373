"""Mail addresses with their sign in words: "ana.lima [arroba] porto.example".

Invariant: only what is beyond doubt an address becomes one; a bare "at" needs a name with a dot.
"""

import re
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.sentences import WORDS
from intake.conversation.wordlists import listed

_LOCAL = r"(?<![\w.+@-])[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9])?"
_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOTTED = r"(?<![\w.+@-])[A-Za-z0-9-]+[._][A-Za-z0-9._-]*[A-Za-z0-9]"
_END = rf"[A-Za-z]{{2,24}}(?![^\W{UNSPACED}]|[@-])"
_SIGNS = "★☆＠◎"
"""Signs that stand for the one of an address, between its letters."""
_DOMAIN = re.compile(r"(?<![\w@])[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,24}\b")
_SHORT = re.compile(rf"(?<![A-Za-z0-9@._+-])([A-Za-z]{{2,4}})(?=([{UNSPACED}]))")
"""Latin letters grown to a word of a script without blanks ("AI데이터과")."""
_PARTED = re.compile(r"[ \t]*(?:[,،，、;([{<|]|[ \t][–—-][ \t])[ \t]*")


def put_right(text: str, language: str) -> str:
    """The text with its addresses as machines write them."""
    return _address(language).sub(lambda one: _joined(one, language), text)


def without(office: str | None) -> str | None:
    """An office without what may be an address behind it; none where they cannot be told apart."""
    while office and (found := _DOMAIN.search(office)):
        cuts = [one for one in _PARTED.finditer(office) if one.end() <= found.start()]
        office = office[: cuts[-1].start()].strip() if cuts else None
    return office or None


def lettered(folded: str) -> str:
    """The folded text, its short Latin words grown to others as letters of their script."""
    return _SHORT.sub(_lettered, folded)


def _lettered(short: re.Match[str]) -> str:
    """As many letters of the script behind it for Latin ones: "DX推進課" has no capitals."""
    return ("정" if short[2] >= "\uac00" else "情") * len(short[1])


def _joined(one: re.Match[str], language: str) -> str:
    host = re.sub(rf"\s*(?:{_dots(language)})\s*", ".", one["host"], flags=re.IGNORECASE)
    return f"{one['local']}@{host}"


@lru_cache
def _dots(language: str) -> str:
    said = "|".join(map(re.escape, listed(WORDS, "spelled_dots", language)))
    return rf"\.|[\[({{]\s*(?:{said}|\.)\s*[\])}}]|(?<=\s)(?:{said})(?=\s)"


@lru_cache
def _address(language: str) -> re.Pattern[str]:
    ats, sure = (
        "|".join(map(re.escape, listed(WORDS, key, language))) or "(?!)"
        for key in ("spelled_ats", "at_signs")
    )
    framed = rf"\s*[\[({{<]\s*(?:{ats}|{sure}|@)\s*[\])}}>]\s*"
    told = rf"{framed}|\s+(?:{sure})\s+|\s*[{_SIGNS}]\s*"
    local = rf"{_LOCAL}(?={told})|{_DOTTED}(?=\s+(?:{ats})\s)"
    host = rf"(?P<host>(?:{_HOST}\s*(?:{_dots(language)})\s*){{1,6}}{_END})"
    return re.compile(rf"(?P<local>{local})(?:{told}|\s+(?:{ats})\s+){host}", re.IGNORECASE)
