"""A text of the form that calls itself an objection, while the form's mark for one is not set.

Invariant: what only may be one stays what the form says, and its writer is asked.
"""

from typing import Literal

from intake.conversation.public import beside, framing, reading
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import WORD, fold

Called = Literal["plainly", "perhaps"]


def called_objection(
    text: str, announced: tuple[AnnouncedCity, ...], language: str
) -> Called | None:
    """How the head of the text calls it an objection: in a heading plainly, in its first sentence
    perhaps; None where it calls it nothing, or says that it is none."""
    heading, rest = framing.headed(text.strip(), announced, language)
    if heading and beside.objects(heading) and not reading.is_called(heading, "opinion"):
        return "plainly" if WORD.search(framing.without("denied", fold(rest))) else None
    return "perhaps" if beside.begins_objecting(text, language) else None
