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


def after(language: str, question: str, said: str, *, files: tuple[Attachment, ...] = ()) -> Town:
    """A town that was asked this question alone, and answered so."""
    town = deepcopy(asked(language, question))
    town.write(GUIDO, said, to=town.to(GUIDO), channel="slack", language=language, files=files)
    return town
