"""A mail that a dash, a name and an office end ("We have 5G. — Anita Deshpande, Mayor").

Invariant: what stands before the dash is a whole sentence; behind it stands nobody but a person.
"""

import re

from intake.conversation.people import signatures

_DASH = re.compile(
    r"(?<=[.!?。！？।؟…])[\"'”’»)]?\s+[-–—]\s+|(?<=[.!?。！？।؟…])\s*—+\s*|\A\s*—+\s*"
)


def at(text: str, language: str) -> int | None:
    """Where the dash stands in the last line; None where no mail ends so."""
    whole = text.rstrip()
    start = whole.rfind("\n") + 1
    for dash in reversed([*_DASH.finditer(whole[start:])]):
        if _is_person(whole[start + dash.end() :], language):
            return start + dash.start()
    return None


def _is_person(tail: str, language: str) -> bool:
    name, office = signatures.name_and_office(tail, language)
    return bool(name) and bool(office)  # a name alone may be an option, a place or an event
