"""What no list of ours offers: "5G, fibre and LoRaWAN" chooses 5G, "smart city and Fairtrade Town"
the smart city.

Invariant: a thing of another kind beside an option neither chooses nor hinders; what is said of it
alone ("no 5G, only LoRaWAN") settles no option, and neither does an "or".
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from intake.answers.choices.parts import Segment

ROLE = "unlisted"
LISTS = frozenset({"other_networks", "other_titles"})
"""The words for them, of choices in words/*.toml; what may pass for an option is none of them."""
OLDER: Mapping[tuple[str, ...], tuple[str, ...]] = {
    (one,): (ROLE,) for one in ("2g", "3g", "4g", "45g")
}
"""Networks before those offered ("4.5G"), as tokens of an answer: no word begins with a figure."""


def is_one_of_two(found: Sequence[Segment]) -> bool:
    """ "5G or LTE": which of them is there is not said."""
    return any(
        later.after == "or" and ROLE in before.roles | later.roles
        for before, later in pairwise(found)
    )
