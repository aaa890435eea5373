"""The name of one who gave a title, which an "and" or a list may go on with.

Invariant: only what holds words alone goes on with a name; no option does.
"""

from itertools import pairwise

from intake.answers.choices.parts import Segment


def join(segments: list[Segment]) -> None:
    """What an "and" or a list goes on with in the name of one who gave the title.

    "By the Ministry of Environment, Urbanisation and Climate Change" is one name.
    """
    for before, here, after in zip(
        segments, segments[1:], [*segments[2:], Segment()], strict=False
    ):
        goes_on = here.after == "and" or (here.after == "," and after.after == "and")
        if (
            before.is_of_giver
            and goes_on
            and here.is_bare
            and (here.after == "and" or after.is_bare)
        ):
            here.roles.add("giver")
    for before, here in pairwise(segments):
        if here.after == "and" and here.is_of_giver and not here.options and before.is_bare:
            before.roles.add("giver")  # "Housing and Urban Affairs Ministry"
