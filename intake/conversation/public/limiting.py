"""What stands in an answer beside its yes and takes from it: a "but", a condition, another city.

Invariant: a yes so limited confirms nothing and takes nothing back; whoever wrote it is asked.
"""

from collections.abc import Sequence

from intake.answers import folding
from intake.consultation import links
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.public import beside, framing, public_cities, reading, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import WORD, fold, has_question_mark, words_of
from intake.messages import Message


def is_limited(
    message: Message, city: int, announced: tuple[AnnouncedCity, ...], spoken: Sequence[str]
) -> bool:
    """Whether an answer about a voice on this city limits the yes that it may hold."""
    own = links.blanked(reading.own_words(message))
    text = framing.above_signature(own, message.sender.name, announced, spoken[0])
    said = sentences.split(text, spoken[0])[: reading.MOST_SENTENCES]
    is_so = any(_limits(one, city, announced, dict.fromkeys(spoken)) for one in said)
    return is_so or any(_is_only_city(one, city, announced, spoken[0]) for one in said[1:2])


def _limits(
    sentence: str, city: int, announced: tuple[AnnouncedCity, ...], spoken: dict[str, None]
) -> bool:
    """Of the yes itself any such word does, of another sentence one that it begins with, or that
    stands beside another city; what asks, or calls itself an objection or opinion, does not.
    """
    plain = fold(sentence)
    lists = [wording.spoken("limits", code) for code in spoken]
    is_limit = any(one.found(plain, words_of(plain)) for one in lists)
    is_elsewhere = _is_elsewhere(sentence, city, announced, next(iter(spoken)))
    if any(reading.tells(sentence, code) == "confirm" for code in spoken):
        return is_limit or is_elsewhere
    kinds = reading.kinds_in(folding.clean(sentence))
    if kinds & {"objection", "opinion"} or _asks(sentence, spoken):
        return False
    if is_elsewhere:
        is_brief = beside.weight(sentence) <= beside.BRIEF and beside.ENDS.search(sentence)
        return is_limit or "vote" in kinds or bool(is_brief)
    return any(one.starts(plain.lstrip(" ,.-–—")) for one in lists)


def _is_only_city(
    sentence: str, city: int, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    """Whether it is the name of another city, as below a yes; a signature is that further down."""
    is_elsewhere = _is_elsewhere(sentence, city, announced, language)
    left = framing.without_cities(folding.clean(sentence), announced, language)
    return is_elsewhere and not WORD.search(left)


def _is_elsewhere(
    sentence: str, city: int, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    """Whether it names cities, and not this one."""
    named = public_cities.named(folding.clean(sentence), announced, language)
    return bool(named) and all(one.application != city for one in named)


def _asks(sentence: str, spoken: dict[str, None]) -> bool:
    return has_question_mark(sentence) or any(
        intents.is_question(sentence, code) for code in spoken
    )
