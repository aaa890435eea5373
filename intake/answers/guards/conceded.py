"""A no behind words that there is one: "there is one all right, but it is not running".

Invariant: no plain no stands behind an answer that begins so.
"""

from intake.answers.guards import found


def is_first(text: str, language: str) -> bool:
    """Whether the answer begins by conceding that there is one."""
    return any(one.name == "conceded" and not one.first for one in found.scanned(text, language)[1])
