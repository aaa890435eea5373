"""Whether what was read as a name is one person's: not "Jane Miller or Ben Cole", no clause.

Invariant: a name with its particles ("José Ortega y Gasset", "Klaus auf der Heide") is one.
"""

import re
from itertools import pairwise

from intake.answers.lexicon import listed as answer_words
from intake.conversation.people import workplaces
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_STOPS = ("name_stops", "situated", "contrasts", "but_rather", "negators")
_FEWEST = 2


def is_one(name: str, text: str, language: str) -> bool:
    """Whether a name is of a single person, and no other stands before it with an "and"."""
    words = fold(name).split()
    if _is_denied(name, text, language):
        return False
    if not has_case(name):
        return not _are_joined(fold(name), language) and not _is_second(name, text, language)
    ands = _ands(language)
    for at, word in enumerate(words):
        if (
            word.casefold() in ands
            and min(_capitals(words[:at]), _capitals(words[at + 1 :])) >= _FEWEST
        ):
            return False
    return not _is_clause(words, language) and not _is_second(name, text, language)


def _is_denied(name: str, text: str, language: str) -> bool:
    """Whether the clause of the name begins with a "not" ("不是大数据局的李明，是…")."""
    before = re.split(r"[,;:.!?\n]", text[: max(text.find(name), 0)])[-1].strip()
    is_set_against = phrases(WORDS, "contrasts", language).found(before)  # "not me but Luis Pérez"
    return not is_set_against and phrases(WORDS, "negators", language).starts(before)


def _ands(language: str) -> frozenset[str]:
    return among(WORDS, "plain_ands", language) | frozenset(answer_words("choices", "or", language))


def _capitals(words: list[str]) -> int:
    return sum(not word[0].islower() for word in words)


def _is_clause(words: list[str], language: str) -> bool:
    """Whether a small word stands among the words that no name has."""
    particles, inner = (among(WORDS, key, language) for key in ("name_particles", "inner_stops"))
    stops = frozenset().union(*(among(WORDS, key, language) for key in _STOPS)) | _ands(language)
    if words[0].casefold() in among(WORDS, "negators", language):
        return True
    return any(
        word.islower() and word in stops - particles and not (word in inner and behind in particles)
        for word, behind in pairwise([*words, ""])
    )


def _are_joined(name: str, language: str) -> bool:
    """Whether two family names stand on either side of an "and" in a script without blanks."""
    families = tuple(among(WORDS, "surnames", language))
    ands = "|".join(map(re.escape, among(WORDS, "glued_ands", language)))
    parts = re.split(ands, name) if ands else []
    return len(parts) > 1 and all(len(one) >= _FEWEST and one.startswith(families) for one in parts)


def _is_second(name: str, text: str, language: str) -> bool:
    """Whether somebody with a title stands before the name and an "and"."""
    before = text[: max(text.find(name), 0)].split()
    is_joined = bool(before) and before[-1].casefold() in _ands(language)
    return is_joined and workplaces.ends_in_person(" ".join(before[:-1]), language)
