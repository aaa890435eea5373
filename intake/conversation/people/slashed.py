"""A card on one line, parted by slashes or dots: "Anna Nowak / Deputy Mayor / a@b.example".

Invariant: a slash within an office stays one, and so does one between two persons.
"""

import re
from functools import lru_cache

from intake.conversation.people import holding, signatures
from intake.conversation.phrases import ADDRESS, any_found, literally
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_SIGN = re.compile(r"[ \t\u3000]+[/|·•][ \t\u3000]+|[ \t\u3000]*／[ \t\u3000]*")
_REACHED = re.compile(rf"(?:[^\W\d_][\w-]{{0,9}}\.?[ \t]*[:：]?[ \t]*)?{ADDRESS}[.;。]?")
_FEWEST = 3
"""Parts of such a line: a name, an office or a house, an address."""
_BODIES = ("offices", "institutions", "office_words")


def lines(text: str, language: str) -> str:
    """The text with the parts of such a card on lines of their own."""
    for dot in _dotted(language).finditer(fold(text)):
        text = f"{text[: dot.end() - 1]}、{text[dot.end() :]}"
    return "\n".join(_parted(line, language) for line in text.split("\n"))


@lru_cache
def _dotted(language: str) -> re.Pattern[str]:
    """A dot between an office and a name in Han ("主任・山本さくら")."""
    offices = literally(WORDS, "offices", language)
    return re.compile(rf"((?:{offices}))・(?=[\u4e00-\u9fff])" if offices else "(?!)")


def _parted(line: str, language: str) -> str:
    parts = [part.strip() for part in _SIGN.split(line)]
    is_card = len(parts) >= _FEWEST and any(_REACHED.fullmatch(fold(part)) for part in parts)
    persons = sum(_is_person(fold(part), language) for part in parts)
    return "\n".join(parts) if is_card and persons <= 1 else line


def _is_person(part: str, language: str) -> bool:
    if has_case(part):
        return holding.is_person(part, language)
    is_body = any_found(WORDS, _BODIES, part, language)
    is_body = is_body or signatures.is_office(part, language)
    return not is_body and signatures.is_name(part, language)
