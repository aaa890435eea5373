"""Whether words are a place of work: "ICT office", "Büro des Oberbürgermeisters", 情報政策課.

Invariant: one is told by its own word; a sentence, a denial, a city or a person is none.
"""

import re
from functools import lru_cache

from intake.conversation.people import signatures, titles
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import has_case
from intake.conversation.wordlists import listed

_MOST_WORDS = 8
_FEWEST_WORDS = 2
"""An "office" alone is none that anybody could name."""
_HANGUL_NAME = 3
_WORD = re.compile(r"[^\s,;:()]+")


def is_one(said: str, language: str) -> bool:
    """Whether words with blanks between them are a place of work and nothing else."""
    words = [word.rstrip(".") for word in _WORD.findall(said)]
    is_long = len(words) >= _FEWEST_WORDS or (len(words) == 1 and _is_compound(said, language))
    if not is_long or len(words) > _MOST_WORDS or any(map(str.isdigit, said)):
        return False
    barred = any(one in said.casefold() for one in among(WORDS, "no_workplaces", language))
    is_denied = barred or phrases(WORDS, "negators", language).found(said)
    if is_denied or signatures.is_statement(said, language) or "@" in said:
        return False
    if not has_case(said):
        if not among(WORDS, "courtesies", language).isdisjoint(words):
            return False
        last = bool(listed(WORDS, "workplace_tails", language))
        return is_workplace(words[-1 if last else 0], language)
    is_known = all(_is_part(word, language) for word in words)
    is_told = any(is_workplace(word, language) for word in words)
    joins = words[0].casefold() in among(WORDS, "joining_offices", language)
    is_led = joins and not is_workplace(words[0], language)  # "à votre service"
    return is_known and is_told and not is_led and not _holds_name(words, language)


def _holds_name(words: list[str], language: str) -> bool:
    """Whether somebody else may stand behind an "and" ("the ICT office and Mary")."""
    ands = among(WORDS, "plain_ands", language)
    for at, word in enumerate(words):
        if word.casefold() in ands:
            behind = " ".join(words[at + 1 :])
            is_name = titles.said(behind, language) == "name"
            if is_name and (" " in behind or is_workplace(words[at - 1], language)):
                return True
    return False


def _is_part(word: str, language: str) -> bool:
    """Whether a word may stand in an office's name: in capitals, one of offices, a small one."""
    small = ("joining_offices", "articles", "plain_ands")
    return (
        word[0].isupper()
        or titles.is_of_office(word, language)
        or is_workplace(word, language)
        or word.endswith(tuple(among(WORDS, "workplace_ends", language)))
        or any(word.casefold() in among(WORDS, key, language) for key in small)
    )


@lru_cache
def forms(language: str) -> dict[str, str]:
    """Words of places of work behind "from" with their first forms, where they are inflected."""
    return dict(one.partition("=")[::2] for one in listed(WORDS, "workplaces_from", language))


def is_workplace(word: str, language: str) -> bool:
    """Whether one word is what a place of work is called, or ends in it ("Dezernat", "Bauamt")."""
    said = word.casefold()
    known = (*listed(WORDS, "workplaces", language), *forms(language))
    return said in known or _is_compound(said, language)


def _is_compound(word: str, language: str) -> bool:
    """Whether a word ends in one for a place of work ("Stadtplanungsamt")."""
    ends = (one[1:] for one in listed(WORDS, "workplaces", language) if one[0] == "-")
    said = word.casefold()
    return any(said.endswith(end) and len(said) > len(end) + 2 for end in ends)


def unspaced(house: str, language: str) -> str | None:
    """The place of work, where neither another person nor a verb stands in it ("박지훈과")."""
    stem = house[:-1]
    bars = among(WORDS, "house_bars", language)
    is_other = house.endswith(tuple(among(WORDS, "no_workplaces", language)))
    if is_other or signatures.is_statement(house, language) or any(one in house for one in bars):
        return None
    if house[-1] < "\uac00":
        return house
    known = (one for one in listed(WORDS, "office_words", language) if len(one) > 1)
    is_person = len(stem) == _HANGUL_NAME and stem[0] in among(WORDS, "surnames", language)
    is_told = any(one in stem for one in known) and not signatures.is_office(stem, language)
    return house if is_told and not is_person else None
