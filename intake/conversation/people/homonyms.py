"""Family names that end as places of work do: 長谷部, 服部, 岡部."""

from functools import lru_cache

from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS


def behind(text: str, language: str) -> str:
    """What stands behind such a name that the words begin with; all of them without one."""
    return text.removeprefix(next((one for one in _known(language) if text.startswith(one)), ""))


@lru_cache
def _known(language: str) -> tuple[str, ...]:
    ends = tuple(among(WORDS, "house_ends", language))
    known = (one for one in among(WORDS, "surnames", language) if len(one) > 1)
    return tuple(sorted((one for one in known if one.endswith(ends)), key=len, reverse=True))
