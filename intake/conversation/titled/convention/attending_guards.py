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
from intake.conversation.spelling import fold, has_case
from intake.conversation.titled.convention import attending_shape, attending_words
from intake.conversation.titled.convention.attending_words import Meaning

_NEVER: tuple[Meaning, ...] = (
    "comes", "cannot", "steps_in", "led", "adds", "off", "enlists", "self", "self_beside",
)  # fmt: skip
"""Lists of which a name holds no word."""
_BESIDE: tuple[Meaning, ...] = ("lead",)
"""The same where nothing has capitals: there any word may look like a name."""
_NO_OFFICE: tuple[Meaning, ...] = ("comes", "cannot", "steps_in", "instead", "no_office")
"""Lists of which an office holds no word."""
_MANNERS = ("talk.greetings", "talk.thanks", "talk.courtesies")
_LEAST = 2
"""Words, or letters without blanks, of a name that is left beside a city's."""
_MOST_HAN = {"zh": 4, "ko": 4, "ja": 6}
"""Letters of a name in a script without blanks."""
_NOT_OF = r"(?!['’]s\b|의 |の)"
"""Not "Anna Nowak's assistant"."""
_ENDING = 2
"""Letters with which Russian words may end in another way."""
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_TITLED = re.compile(r"[ .]{0,2}([^\W\d_a-z][\w'-]+)")


def is_person(one: Delegate, language: str, city: Collection[str]) -> bool:
    """Whether a name is nothing but name-like; `city` are the keys of the city's own name."""
    name = fold(one.name)
    meanings = _NEVER if has_case(name) else (*_NEVER, *_BESIDE)
    if any(attending_words.has(name, key, language) for key in meanings):
        return False
    if any(attending_words.has(fold(one.office), key, language) for key in _NO_OFFICE):
        return False
    if any(phrases("intents", key, language).starts(name) for key in _MANNERS):
        return False
    if attending_words.listed("roles", language).is_all(name):
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


def housed(one: Delegate, language: str, city: Collection[str], text: str) -> Delegate:
    """The delegate with the city that follows the office in it ("mayor of the city of …").

    `city` are the keys of the city's own name, which in the `text` stands behind the office.
    """
    words = one.name.split()
    is_of = one.office.split()[-1:] and one.office.split()[-1] in attending_words.words(
        "city_of", language
    )
    if is_of and words[1:]:
        return Delegate(name=" ".join(words[1:]), office=f"{one.office} {words[0]}")
    for length in range(1, len(words) - 1) if one.office else ():
        place = " ".join(words[:length])
        found = re.search(rf"{re.escape(one.office)}\s+(?:\S{{1,5}}\s+)?{re.escape(place)}", text)
        if found and any(_is_city(folding.key(place), key) for key in city):
            return Delegate(name=" ".join(words[length:]), office=" ".join(found[0].split()))
    return one


def _is_city(place: str, key: str) -> bool:
    """Whether words are the city's name, in Cyrillic with whatever endings."""
    if place == key or not _CYRILLIC.match(place):
        return place == key
    pairs = [*zip(place.split(), key.split(), strict=False)]
    is_whole = len(pairs) == len(place.split()) == len(key.split())
    return is_whole and all(one.startswith(own[:-_ENDING]) for one, own in pairs)


def names_of(known: Collection[str], language: str) -> tuple[str, ...]:
    """The names among the names and offices of the list."""
    return tuple(one for one in known if not is_office(fold(one), language))


def on_list(text: str, known: Collection[str], language: str) -> tuple[str, ...]:
    """The list's own names that stand in the (folded) text: whole, or by the family's name.

    Where that is not enough, a family's name counts beside the office ("山本副市長").
    """
    found = [one for one in names_of(known, language) if _stands(one, text)]
    titled = [name for name, office in seated(known, language) if _is_titled(name, office, text)]
    if len(titled) == 1 and titled[0] not in found:
        found.append(titled[0])
    return tuple(one for one in names_of(known, language) if one in found)


def seated(known: Collection[str], language: str) -> list[tuple[str, str]]:
    """Each name of the list with the office behind it."""
    found: list[tuple[str, str]] = []
    for one in known:
        if not is_office(fold(one), language):
            found.append((one, ""))
        elif found and not found[-1][1]:
            found[-1] = (found[-1][0], one)
    return found


def _is_titled(name: str, office: str, text: str) -> bool:
    """Whether the family's name stands right beside the office of the list."""
    whole, held, text = fold(name).casefold(), fold(office).casefold(), text.casefold()
    if not held:
        return False
    if is_unspaced(whole):
        families = (whole[:length] for length in range(1, len(whole)))
        return any(f"{one}{held}" in text or f"{one} {held}" in text for one in families)
    last = whole.split()[-1]
    is_declined = _CYRILLIC.match(last)
    family = rf"{re.escape(last[:-1])}[а-яё]{{0,3}}" if is_declined else re.escape(last)
    beside = rf"{re.escape(held)}\s+(?:\S+\s+)?{family}|{family}\s+(?:\S+\s+)?{re.escape(held)}"
    return re.search(rf"(?<!\w)(?:{beside})(?!\w)", text) is not None


def known_as(one: Delegate, known: Collection[str], language: str) -> Delegate:
    """Who is on the list by the family's name and the office, without blanks ("横山市長")."""
    if one.name in known or not (one.office and is_unspaced(one.name)):
        return one
    said = fold(f"{one.name}{one.office}")
    found = [two for two in seated(known, language) if _is_titled(*two, said)]
    return Delegate(name=found[0][0], office=found[0][1]) if len(found) == 1 else one


def resolved(words: str, known: Collection[str], language: str) -> str:
    """The one name of the list that the words hold ("Sra. Ana Silva"); else the words."""
    found = on_list(fold(words), known, language)
    return found[0] if len(found) == 1 else words


def seat(words: str, known: Collection[str], language: str) -> str:
    """The one office or name of the list that is meant ("the mayor" for "Mayor of Lyon").

    Else the words. An office that holds another one ("Deputy Mayor") is not meant by its name.
    """
    named = on_list(fold(words), known, language)
    if len(named) == 1:
        return named[0]
    if is_unspaced(words):
        tails = (one for one in attending_words.words("tail", language) if words.endswith(one))
        words = words.removesuffix(max(tails, key=len, default=""))
    offices = [one for one in dict.fromkeys(known) if is_office(fold(one), language)]
    said = fold(words).casefold()
    if same := next((one for one in offices if fold(one).casefold() == said), None):
        return same
    held = [one for one in offices if _at_end(fold(one).casefold(), said)]
    if held:
        return max(held, key=len)
    longer = [one for one in offices if _is_longer(fold(one).casefold(), said, language)]
    return longer[0] if len(longer) == 1 else words


def _at_end(office: str, said: str) -> bool:
    """Whether the words end with the office ("afraid the mayor")."""
    return said.endswith(f" {office}")


def _is_longer(office: str, said: str, language: str) -> bool:
    """Whether an office says more behind the words, or a place before them in Han and Hangul."""
    if not is_unspaced(said):
        return office.startswith(f"{said} ")
    place = office.removesuffix(said).strip()
    return office != place and attending_shape.is_place(place, language)


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
    for one in phrases(WORDS, "before_names", language).finditer(folded):
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
