"""What keeps a wrong name off the list of who comes, and finds the list's own names in a mail.

Invariant: rather nobody than a wrong one: a name holds no verb, no manners, no adverb and no city.
"""

import re
from collections.abc import Collection, Iterator

from intake.answers import folding
from intake.answers.folding import is_unspaced
from intake.ceremony import Delegate
from intake.conversation.people.signatures import is_office
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled import attending_words
from intake.conversation.titled.attending_words import Meaning

_NEVER: tuple[Meaning, ...] = (
    "comes", "cannot", "steps_in", "led", "adds", "off", "enlists", "self", "self_beside",
)  # fmt: skip
"""Lists of which a name holds no word."""
_BESIDE: tuple[Meaning, ...] = ("lead",)
"""The same where nothing has capitals: there any word may look like a name."""
_NO_OFFICE: tuple[Meaning, ...] = ("comes", "cannot", "steps_in", "instead")
"""Lists of which an office holds no word."""
_MANNERS = ("talk.greetings", "talk.thanks", "talk.courtesies")
_LEAST = 2
"""Words, or letters without blanks, of a name that is left beside a city's."""
_MOST_HAN = {"zh": 4, "ko": 4, "ja": 6}
"""Letters of a name in a script without blanks."""
_NOT_OF = r"(?!['’]s\b|의 |の)"
"""Not "Anna Nowak's assistant"."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_TITLED = re.compile(r"[ .]{0,2}([^\W\d_a-z][\w'-]+)")


def is_person(one: Delegate, language: str, city: Collection[str] = ()) -> bool:
    """Whether a name is nothing but name-like; `city` are the keys of the city's own name."""
    name = fold(one.name)
    meanings = _NEVER if has_case(name) else (*_NEVER, *_BESIDE)
    if any(attending_words.has(name, key, language) for key in meanings):
        return False
    if any(attending_words.has(fold(one.office), key, language) for key in _NO_OFFICE):
        return False
    if any(phrases("intents", key, language).starts(name) for key in _MANNERS):
        return False
    return not _is_long(name, language) and not _holds(name, city)


def _is_long(name: str, language: str) -> bool:
    """Whether letters without blanks are more than a name has, or do not begin with a family's."""
    most = _MOST_HAN.get(language.partition("-")[0])
    return most is not None and is_unspaced(name) and "·" not in name and len(name) > most


def _holds(name: str, city: Collection[str]) -> bool:
    """Whether a city's name stands in it beside a whole name of its own."""
    key = folding.key(name)
    for own in city:
        if is_unspaced(own) and len(own) >= _LEAST and key.startswith(own):
            return True
        rest = re.sub(rf"(?<!\w){re.escape(own)}(?!\w)", " ", key) if own in key else key
        if (rest != key and len(rest.split()) >= _LEAST) or key == own:
            return True
    return False


def housed(one: Delegate, language: str) -> Delegate:
    """The delegate with the city that follows "mayor of the city of" in the office."""
    last, _, rest = one.name.partition(" ")
    is_of = one.office.split()[-1:] and one.office.split()[-1] in attending_words.words(
        "city_of", language
    )
    if not (is_of and rest.strip()):
        return one
    return Delegate(name=rest.strip(), office=f"{one.office} {last}")


def names_of(known: Collection[str], language: str) -> tuple[str, ...]:
    """The names among the names and offices of the list."""
    return tuple(one for one in known if not is_office(one, language))


def on_list(text: str, known: Collection[str], language: str) -> tuple[str, ...]:
    """The list's own names that stand in the (folded) text: whole, or by the family's name."""
    return tuple(one for one in names_of(known, language) if _stands(one, text))


def resolved(words: str, known: Collection[str], language: str) -> str:
    """The one name of the list that the words hold ("Sra. Ana Silva"); else the words."""
    found = on_list(fold(words), known, language)
    return found[0] if len(found) == 1 else words


def _stands(name: str, text: str) -> bool:
    whole = fold(name).casefold()
    if _CYRILLIC.match(whole):
        words = (rf"{re.escape(one[:-1])}[а-яё]{{0,3}}" for one in whole.split())
        return re.search(rf"(?<!\w){' '.join(words)}(?!\w)", text.casefold()) is not None
    spellings = [whole] if not has_case(name) else [whole, whole.rpartition(" ")[2]]
    return any(_at(one, text.casefold()) for one in spellings if len(one) >= _LEAST)


def _at(word: str, text: str) -> bool:
    before, after = ("", "") if is_unspaced(word) else (r"(?<!\w)", r"(?!\w)")
    return re.search(rf"{before}{re.escape(word)}{after}{_NOT_OF}", text) is not None


def titled(own: str, language: str) -> Iterator[str]:
    """Family names behind "Mr" and its like ("Mme Durand"), in the writer's own words."""
    folded = fold(own)
    for one in phrases(WORDS, "before_names", language).finditer(folded, words_of(folded)):
        if attending_words.has(one[0], "only", language):
            continue
        name = _TITLED.match(own, one.end())
        if name and has_case(name[1]) and not is_office(fold(name[1]), language):
            yield name[1]


def may_tell(text: str, known: Collection[str], language: str) -> bool:
    """Whether words of which nothing was read may tell who comes: of whom the list has, or to."""
    is_told = any(
        attending_words.has(text, key, language)
        for key in ("led", "enlists", "off", "steps_in", "self")
    )
    is_added = attending_words.has(text, "adds", language) and holds_office(text, language)
    return is_told or is_added or bool(on_list(text, known, language))


def holds_office(text: str, language: str) -> bool:
    return phrases(WORDS, "offices", language).found(text)
