"""Which languages pages are in, and which a reader gets (RFC 9110, Accept-Language).

Invariant: it is always one that is spoken.
"""

import re
from collections.abc import Mapping, Sequence

from intake.languages import all_read
from replies.catalogue import SOURCE, spoken
from replies.filters import Tongue, tongue

MOST = 1000
"""Characters of the header that are read; no browser sends more."""


def tongues() -> Mapping[str, Tongue]:
    """Every language there is a catalogue of, by code, the source's first."""
    return {one: tongue(one) for one in (SOURCE, *all_read()) if spoken(one) == one}


def own_names(tongues: Mapping[str, Tongue]) -> dict[str, str]:
    """How each of these languages calls itself."""
    known = all_read()
    return {code: known[code].own if code in known else code for code in tongues}


def chosen(spoken: Sequence[str], wanted: str, accepted: str) -> str:
    """The language wanted where it is spoken, else the best accepted, else the first spoken."""
    return next((one for one in (wanted, *_ranked(accepted)) if one in spoken), spoken[0])


def _ranked(accepted: str) -> list[str]:
    """Codes with their base languages behind them, the most wanted first."""
    found = []
    for range_ in accepted[:MOST].split(","):
        if match := re.fullmatch(
            r"\s*([A-Za-z-]{2,35})(?:\s*;\s*q=([01](?:\.\d{0,3})?))?\s*", range_
        ):
            found.append((float(match[2] or 1), match[1]))
    best = sorted((one for one in found if one[0] > 0), key=lambda one: -one[0])
    return [code for _, whole in best for code in (whole, whole.partition("-")[0].lower())]
