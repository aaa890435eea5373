"""What in an opinion reaches a person: mail addresses and telephone numbers.

Invariant: it only points them out. Whether they are published is an organizer's decision, since no
pattern knows a city hall's number from somebody's own.
"""

import re

MOST = 5
"""That many are named; one is enough to look again."""
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_PHONE = re.compile(r"(?<![\w.,/])(?:\+|\()?\d(?:[ ().\-/]{0,2}\d){7,14}(?!\w)")
_YEARS = re.compile(r"(?:(?:19|20)\d\d[ \-/,.()]*)+")


def named(text: str) -> tuple[str, ...]:
    """The addresses and numbers in a text, as they stand, each once."""
    phones = [one for one in _PHONE.findall(text) if not _YEARS.fullmatch(one)]
    return tuple(dict.fromkeys([*_MAIL.findall(text), *phones]))[:MOST]
