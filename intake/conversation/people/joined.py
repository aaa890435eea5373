"""A name that was read as a part of its office: "director of projects, Ana Torres".

Invariant: the two are parted only where one is an office by itself and the other a person's name.
"""

import re

from intake.answers import folding
from intake.answers.geography import cities
from intake.conversation.people import holding, signatures
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import has_case

_COMMA = re.compile(r"\s*[,،，、]\s*")
_CALLED = re.compile(r"(?:^|(?<=[,;\n]))(\s*)([^\W\d_]+) \(([^\W\d_]+)\)(?= [^\W\d_])")
_HANGUL_NAME = 3
_FEWEST, _MOST = 2, 4
"""Words of a name in a script without capitals."""


def parted(office: str, language: str) -> tuple[str, str] | None:
    """The office and the name; None where it is an office alone."""
    commas = list(_COMMA.finditer(office))
    if commas:
        head, tail = office[: commas[-1].start()], office[commas[-1].end() :]
        return (head, tail) if _are_both(head, tail, language) else None
    if has_case(office):
        found = holding.split(office, language, is_own=True)
        return (office[: found[1]], office[found[2] :]) if found and not found[0] else None
    name, _, rest = office.partition(" ")
    is_name = len(name) == _HANGUL_NAME and name[0] in among(WORDS, "surnames", language)
    is_told = is_name and _are_both(rest, name, language)
    return (rest, name) if is_told else None


def goes_on(office: str, name: str, text: str, language: str) -> bool:
    """Whether the name is what the office is of: "Head of" and "Smart Infrastructure"."""
    led = office.split()[-1].casefold()
    is_led = has_case(name) and led in among(WORDS, "joining_offices", language)
    is_house = phrases(WORDS, "institutions", language).is_all(led)  # "начальник отдела"
    return is_led and not is_house and f"{office} {name}" in text


def once_called(text: str, language: str) -> str:
    """The text without another first name between the two of a person: "Tom (Thomas) O'Neill"."""

    def without(found: re.Match[str]) -> str:
        is_name = found[2].istitle() and found[3].istitle()
        is_office = signatures.is_office(found[2], language) or bool(
            cities.called(folding.key(found[2]), language)
        )
        return f"{found[1]}{found[2]}" if is_name and not is_office else found[0]

    return _CALLED.sub(without, text)


def _are_both(office: str, name: str, language: str) -> bool:
    if not signatures.is_office(office, language) or signatures.is_office(name, language):
        return False
    if has_case(name):
        return holding.is_person(name, language)
    is_full = _FEWEST <= len(name.split()) <= _MOST or len(name) == _HANGUL_NAME
    is_city = bool(cities.called(folding.key(name), language))
    return is_full and not is_city and signatures.is_name(name, language)
