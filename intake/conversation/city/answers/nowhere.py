"""Why what was taken for a city that nobody lists is none: a remark, or the writer's own name.

Invariant: a city that is known, or that is told with its country or as a town, stays one.
"""

from intake import names
from intake.answers import folding
from intake.answers.geography import parting
from intake.answers.values import Place, UnclearReason
from intake.conversation.people.no_names import remarked
from intake.conversation.turns import Hearing


def told(place: Place, words: str, hearing: Hearing) -> UnclearReason | None:
    """Why these words, which were read as this place, name no city; None where they may."""
    if not place.city or place.known:
        return None
    if remarked.is_remark(place.city, hearing.language):
        return "hedged"
    is_own = names.is_same(place.city, hearing.message.sender.name)
    is_bare = place.country is None and not _is_town(words, hearing.language)
    return "which_place" if is_own and is_bare else None


def _is_town(words: str, language: str) -> bool:
    """Whether a word for a city stands beside the name: a mailbox may be called as its town is."""
    said = folding.clean(words)
    return any(parting.stripped(said, one) != said for one in (language, "en"))
