"""A Chinese name with a rarer family name right beside an office: "市长覃伟中", "覃伟中市长".

Invariant: the words are an office and a name of three letters, or of four with a family name of
two; anything else is left to whoever reads the common ones.
"""

from functools import cache

from intake.answers.folding import is_unspaced
from intake.conversation import phrasefiles
from intake.conversation.phrases import among
from intake.conversation.sentences import WORDS

_FILE = "rare_families.toml"
_GIVEN = 2


def parted(own: str, language: str) -> tuple[str, str] | None:
    """The name and the office of a stretch; None where it is not one of each."""
    if not (_listed("families", language) and is_unspaced(own)):
        return None
    for office in _offices(language):
        for name in (own.removeprefix(office), own.removesuffix(office)):
            if name != own and _is_name(name, language):
                return name, office
    return None


def _is_name(name: str, language: str) -> bool:
    families = _listed("families", language)
    family = next((one for one in families if name.startswith(one)), "")
    given = name.removeprefix(family)
    return (
        bool(family) and len(given) == _GIVEN and not {*given} & {*_listed("not_given", language)}
    )


@cache
def _listed(meaning: str, language: str) -> tuple[str, ...]:
    """What no name goes on with is of people and houses, or of sentences."""
    found = phrasefiles.written("titled.convention", _FILE, language, meaning)
    return tuple(sorted(found, key=len, reverse=True))


@cache
def _offices(language: str) -> tuple[str, ...]:
    known = filter(is_unspaced, among(WORDS, "offices", language))
    return tuple(sorted(known, key=len, reverse=True))
