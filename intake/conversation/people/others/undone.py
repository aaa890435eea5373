"""What a name or an office is not: "not Luis Ramírez but María Ochoa", "課長ではなく部長".

Invariant: what is taken back is never part of what stands.
"""

import re
from functools import lru_cache

from intake.conversation.people import holding
from intake.conversation.phrases import among, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of


def behind(said: str, language: str) -> int:
    """Where what stands begins, behind what is taken back before it; 0 where nothing is."""
    if _is_headed(said, language):
        but = _contrast(language).search(said)
        return but.end() if but else 0
    found = _between(language).search(said)
    return found.end() if found else 0


def is_denied(said: str, language: str) -> bool:
    """Whether words only say what somebody is not, or still hold what is taken back."""
    said = said.strip(" .。,!！")
    is_closed = phrases(WORDS, "is_not", language).ends(said)
    return is_closed or _is_headed(said, language) or bool(_between(language).search(said))


def is_of_holder(said: str, language: str) -> bool:
    """Whether words say who holds an office: "O prefeito é Caio Nunes", where "é" reads as "e"."""
    verbs = among(WORDS, "holder_verbs", language) | among(WORDS, "pair_ands", language)
    first = re.split(r"[,.;]", said)[0].split()
    for at, word in enumerate(first):
        if word.casefold() in verbs and holding.is_person(" ".join(first[at + 1 :]), language):
            return phrases(WORDS, "offices", language).found(" ".join(first[:at]))
    return False


def _is_headed(said: str, language: str) -> bool:
    heads = phrases(WORDS, "undoing", language).heads(said.lstrip(), words_of(said))
    return any(True for _ in heads)


@lru_cache
def _contrast(language: str) -> re.Pattern[str]:
    contrasts, rather = (either(WORDS, key, language) for key in ("contrasts", "but_rather"))
    return re.compile(rf"[\s,]+(?:{contrasts})\s+|[\s,，、]*(?:{rather})\s*", re.IGNORECASE)


@lru_cache
def _between(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)\s*(?:{either(WORDS, 'not_but', language)})[\s,，、]*(?=\S)",
                      re.IGNORECASE)  # fmt: skip
