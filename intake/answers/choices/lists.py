"""The programme's own lists, and what the options of any list are called in each language.

Invariant: the names are words of words/<code>.toml; an option is known there by its English name.
The call file may name more; a question's own options come from there.
"""

from functools import cache, lru_cache

from intake.answers.folding import clean, key
from intake.answers.lexicon import entries, lexicon, split

Options = tuple[tuple[str, ...], ...]

NAMES = ("sectors", "venues")
"""The lists that `citydesk read answers` knows: the sectors of rule III.1, the venues of V6."""
_NAMED = ("sectors", "titles", "networks")
"""Matters of words/*.toml that name options by their numbers."""
_PLACES = (
    "Convention", "UN headquarters", "China", "Germany", "France", "Switzerland",
    "United States", "other",
)  # fmt: skip


@cache
def options_of(name: str) -> Options:
    """The options of a list by their English names, in its order."""
    if name == "venues":
        return tuple((place,) for place in _PLACES)
    found: dict[str, list[str]] = {}
    for number, phrase in entries(name, "en"):
        found.setdefault(number, []).append(phrase)
    return tuple(tuple(phrases) for phrases in found.values())


@lru_cache(maxsize=256)
def named(options: Options, language: str) -> Options:
    """The options with all their names in a language, their own ones first."""
    return tuple((*names, *_others(names, language)) for names in options)


def _others(names: tuple[str, ...], language: str) -> list[str]:
    """What a language calls an option, found by any of its English names."""
    english, spoken = _by_english(), _spoken(language)
    numbers = dict.fromkeys(english[key(name)] for name in names if key(name) in english)
    return [phrase for number in numbers for phrase in spoken.get(number, ())]


@lru_cache(maxsize=256)
def known(options: Options, language: str) -> Options:
    """The options with the English name of each that is on a list by its name in the language.

    Two of the same list at least, so that it is no other word of the same letters.
    """
    found = [_entry(names, language) for names in options]
    matters = [entry[0] for entry in found if entry]
    names = {entry: phrase for phrase, entry in reversed(_by_english().items())}
    return tuple(
        (*own, names[entry])
        if entry and found.count(entry) == 1 and matters.count(entry[0]) > 1 and entry in names
        else own
        for own, entry in zip(options, found, strict=True)
    )


def _entry(names: tuple[str, ...], language: str) -> tuple[str, str] | None:
    """The one matter and number that an option's names stand for in a language."""
    found = {
        (matter, number)
        for name in names
        for matter in _NAMED
        for number in lexicon(matter, language).of(split(clean(name)))
    }
    return found.pop() if len(found) == 1 else None


def are_titles(options: Options) -> bool:
    """Whether the options are titles that a city was given, so that each is of a city."""
    return "titles" in _matters(options)


def others(options: Options) -> str:
    """The list of words for things of their kind that are none of them; "" where there is none."""
    each = [_matters((names,)) - {""} for names in options]
    found = frozenset().union(*each)
    is_whole = all(each) and len(found) == 1 and found <= {"titles", "networks"}
    return f"other_{next(iter(found))}" if is_whole else ""


def are_had(options: Options) -> bool:
    """Whether they are titles or networks, which a city has or not, and no fields that it names."""
    return bool({"titles", "networks"} & _matters(options))


@lru_cache(maxsize=256)
def _matters(options: Options) -> frozenset[str]:
    english = _by_english()
    return frozenset(english.get(key(name), ("", ""))[0] for names in options for name in names)


@cache
def _by_english() -> dict[str, tuple[str, str]]:
    """Matter and number by English name."""
    return {
        key(phrase): (matter, number)
        for matter in _NAMED
        for number, phrase in entries(matter, "en")
    }


@cache
def _spoken(language: str) -> dict[tuple[str, str], list[str]]:
    """Names by matter and number."""
    found: dict[tuple[str, str], list[str]] = {}
    for matter in _NAMED:
        for number, phrase in entries(matter, language):
            found.setdefault((matter, number), []).append(phrase)
    return found
