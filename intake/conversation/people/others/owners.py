"""Whose an address is that stands behind one person, where another one signs.

Invariant: nothing is taken from anybody here; two persons are only told apart, so that they are
asked about and never joined.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from intake.conversation.people import signatures
from intake.conversation.people.no_names import houses
from intake.conversation.spelling import fold, has_case

_STEM = 4
"""Letters that two cases of one name share."""
_FEWEST, _MOST = 2, 4
"""Words of a name in a script with capitals."""
_OPENED = re.compile(r"\s*[(（<\[]\s*\Z")


Namer = Callable[[str, str], str | None]


@dataclass(frozen=True, kw_only=True)
class Told:
    """The name and the office that were read of a whole answer."""

    name: str | None
    office: str | None


def differ(text: str, address: str, told: Told, language: str, name_of: Namer) -> bool:
    """Whether the line of the address names one person, and what was read is of another."""
    lines = [line for line in text.split("\n") if line.strip()]
    own = next((line for line in lines if address in line), "")
    rest = "\n".join(line for line in lines if line != own)
    if not rest:
        return False
    if not own.partition(address)[0].strip():
        return _is_in_anothers_card(text, address, told, language, name_of)
    owner = _bracketed(own.partition(address)[0], language) or name_of(own, language)
    if owner is None:
        return False
    if told.name and not _are_one(owner, told.name):
        return True
    if told.office is None or told.office in own:
        return False
    if told.name and _is_below(told.office, own, address, text):
        return False
    other = name_of(rest, language)
    return told.name is None or bool(other and not _are_one(owner, other))


def _is_in_anothers_card(
    text: str, address: str, told: Told, language: str, name_of: Namer
) -> bool:
    """Whether the card in which the address stands below a blank line names another person."""
    cards = re.split(r"\n[ \t]*\n", text)
    own = next((card for card in cards if address in card), "")
    owner = name_of(own, language) if len(cards) > 1 else None
    is_card = any(
        signatures.is_office(line, language) or houses.is_one(line.strip(), language)
        for line in own.split("\n")
    )
    return bool(is_card and owner and told.name and not _are_one(owner, told.name))


def _is_below(office: str, own: str, address: str, text: str) -> bool:
    """Whether the office stands right below the line that ends in the address, as on a card."""
    behind = own.partition(address)[2]
    return not any(sign.isalnum() for sign in behind) and f"{own}\n{office}" in text


def _bracketed(before: str, language: str) -> str | None:
    """The name right before the bracket in which an address stands."""
    opened = _OPENED.search(before)
    said = re.split(r"[,;:.]\s", before[: opened.start()])[-1].split() if opened else []
    if not said or not has_case(" ".join(said)) or signatures.is_office(" ".join(said), language):
        return None
    for length in range(min(len(said), _MOST), _FEWEST - 1, -1):
        name = " ".join(said[-length:])
        if signatures.is_name(name, language):
            return name
    return None


def _are_one(name: str, other: str) -> bool:
    """Whether two names share a word, in whatever case it stands."""
    stems = [{word[:_STEM].casefold() for word in fold(one).split()} for one in (name, other)]
    return not stems[0].isdisjoint(stems[1]) or name in other or other in name
