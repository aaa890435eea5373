"""The city that a plain announcement enters: "Hiermit melden wir Dresden an".

Invariant: but for the city's name and its country every word is one of a wish to apply, so that no
other place, denial, condition or question stands beside it; and the name stands where the city
entered does, so that nothing called after a city ("the Dresden office") is taken for it.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.answers import lexicon
from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, countries, cutting, places
from intake.answers.values import Context, Place
from intake.conversation import phrasefiles
from intake.conversation.intents import courtesy, framing, substance
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import LETTER, fold, is_small, words_of
from intake.conversation.wordlists import listed

_MOST_WORDS = 4
_NAME = re.compile(rf"{LETTER}+(?:['’.-]{{1,2}}{LETTER}+)*")
_LAND = re.compile(r"[\s,(]{1,2}(?P<land>[^,()\n]{2,40})\)?,?")


def city(sentence: str, language: str) -> Place | None:
    """The one known city that the sentence (on one line) enters, or None."""
    name = entered(sentence, language)
    place = places.read(name, Context(language=language)) if name else None
    return place if isinstance(place, Place) and place.known and place.city else None


@lru_cache(maxsize=256)  # asked where the city is sought, and where sentences are listed
def entered(sentence: str, language: str) -> str | None:
    """The name of the city that the sentence enters, as written, with its country."""
    text = substance.after_greeting(fold(sentence), language)
    sentence = sentence[len(sentence) - len(text) :]
    if '"' in text or not courtesy.may_enter(text, language):
        return None
    if framing.asks(courtesy.plain(text), language) or courtesy.only_enters(text, language):
        return None  # nothing in it is but a name
    for start, end in _names(text, language):
        stop, land = _land(text, end, language)
        unsure = phrasefiles.listed("intents", "announcing_names.toml", language, "unsure")
        if not land and unsure.is_all(text[start:end]):
            continue  # "Please register Charlotte": a person, perhaps
        if _is_entered(text[:start], text[start:end], text[stop:], language):
            return f"{sentence[start:end]}, {land}" if land else sentence[start:end]
    return None


def _names(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where names of cities stand, longer ones first."""
    if is_unspaced(text):
        run = cutting.cut(text, language)
        ends = [*(token.start for token in run.tokens), len(text)]
        yield from ((ends[one.start], ends[one.end]) for one in run.parts if one.cities)
        return
    found = [one.span() for one in _NAME.finditer(text)]
    for size in range(_MOST_WORDS, 0, -1):
        for (start, after), (_, end) in zip(found, found[size - 1 :], strict=False):
            is_name = not is_small(text[start:after]) or size > 1
            if is_name and _is_city(text[start:end], language):
                yield start, end


def _is_city(written: str, language: str) -> bool:
    """Whether it is a city's name, as it stands or in the case of one that is entered."""
    ends = tuple(listed(WORDS, "entered_endings", language))
    if written.casefold().endswith(ends) and cities.called(key(written), language):
        return True
    is_inflected = bool(ends) and "'" in written  # "Trabzon'a" is also what Latvians call it
    return not is_inflected and bool(cities.named(key(written)))


def _land(text: str, end: int, language: str) -> tuple[int, str]:
    """The country behind a name, and where what follows begins."""
    found = _LAND.match(text, end)
    land = _bare(found["land"].strip(" .。!"), language) if found else ""
    if found and countries.find(land, language):
        return found.end(), land
    return end, ""


def _bare(land: str, language: str) -> str:
    """The country without the "in" before it ("جدة في المملكة العربية السعودية")."""
    word, _, rest = land.partition(" ")
    return rest if rest and word in lexicon.listed("places", "in", language) else land


def _is_entered(before: str, name: str, behind: str, language: str) -> bool:
    """Whether the name between these is that of the city entered, and no more is said."""
    if not courtesy.only_enters(f"{before} {behind}", language):
        return False
    untitled = without(TABLE, ("talk.title_applied_for",), f"{before} {behind}", language)
    if phrases(WORDS, "also", language).found(untitled):  # 시범도시 holds one
        return False  # one more than another
    is_from = phrases(WORDS, "entering_from", language).is_all(before)
    if is_from or phrases(WORDS, "entering", language).ends(before):
        return not words_of(behind) or phrases(WORDS, "entered_for", language).starts(
            behind.lstrip(" ,")
        )
    is_led = not words_of(before) or phrases(WORDS, "entering_led", language).ends(before)
    behind = behind.lstrip(" ,")
    return is_led and (
        phrases(WORDS, "entering_behind", language).starts(behind)
        or _wishes_there(name, behind, language)
    )


def _wishes_there(name: str, behind: str, language: str) -> bool:
    """Whether nothing but a plain wish to apply comes from what is called a city."""
    kinds = listed(WORDS, "entering_kinds", language)
    return any(
        courtesy.is_opening(courtesy.plain(behind[one.end() :]), language)
        for one in phrases(WORDS, "entering_at", language).heads(behind)
        if any(kind in f"{name}{behind[: one.end()]}" for kind in kinds)
    )
