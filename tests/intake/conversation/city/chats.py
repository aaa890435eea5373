"""A chat in which one question stands open, in each language."""

from copy import deepcopy
from dataclasses import replace
from functools import cache

from intake.messages import Attachment
from tests.intake.conversation.city.test_city_put_right import GUIDO, OPENINGS
from tests.intake.conversation.town import Town


@cache
def asked(language: str, question: str) -> Town:
    """A town that was asked this question alone; to be copied before it is written to."""
    town = Town()
    town.write(GUIDO, OPENINGS[language], channel="slack", language=language)
    town.letters[-1] = replace(town.letters[-1], questions=(question,))
    return town


def after(
    language: str,
    question: str,
    said: str,
    *,
    files: tuple[Attachment, ...] = (),
    written: str = "",
) -> Town:
    """A town that was asked this question alone, and answered so, `written` in another language."""
    town = deepcopy(asked(language, question))
    told, to = written or language, town.to(GUIDO)
    town.write(GUIDO, said, to=to, channel="slack", language=told, files=files)
    return town
