"""Whether words taken for somebody's name tell something instead: "I pressed the wrong button".

Invariant: what somebody may be called stays, however it is written; for other words they are asked.
"""

import re

from intake.conversation.people.no_names import promising, things
from intake.conversation.people.no_names.clausal import FILE, ROOM, verb_endings
from intake.conversation.phrasefiles import listed, written
from intake.conversation.phrases import among, any_found
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold, has_case, is_small

_LONGEST_NAME = 9
"""Words of a name in a script without capitals; two letters count as one without blanks."""
_SMALL_NAME = 4
"""Words of a name that is typed without any capital."""
_CARRIED = 3
"""Words of a name of which only the first has a capital, as telephones set it."""
_DOTTED = re.compile(r"(?<!\S)[^\s\d]{1,3}\.")
"""An initial or a shortened title in a script without capitals ("د.", "के. पी. सिंह")."""


def is_remark(text: str, language: str) -> bool:
    """Whether what stands where a name was asked tells something: "I pressed the wrong button".

    A name has a capital in all of its words but its particles and shortened titles ("rer. nat."),
    or in none or only the first, and is short then and holds no word that no name has.
    """
    said = text.strip()
    plain = fold(said).casefold() if has_case(said) else _without_initials(said, language)
    if listed(ROOM, FILE, language, "nobody").found(plain):
        return True
    if _is_idle(plain, language) or promising.holds(said, language):
        return True
    if things.is_no_name(said, language):
        return True
    *before, last = said.split() or [""]
    words = [one for one in before if not (one.endswith(".") and is_small(one))]
    words = [one.strip(".,()") for one in (*words, last)]
    words = [one for one in words if one and one.casefold() not in things.particles()]
    small = [word for word in words if is_small(word)]
    if not words or not has_case(said):
        return count(said) > _LONGEST_NAME
    if _is_body(small, said, language):
        return False
    if listed(ROOM, FILE, language, "unnamed").found(fold(" ".join(small)).casefold()):
        return True
    if len(small) <= 1 and len(small) < len(words):
        return False
    if any(fold(one).casefold().endswith(verb_endings(language)) for one in small):
        return True
    is_carried = len(words) <= _CARRIED and not is_small(words[0])
    return len(small) > _SMALL_NAME or not (len(small) == len(words) or is_carried)


def _is_idle(said: str, language: str) -> bool:
    """Whether nothing but leave, sickness, feelings or a day is told: "Urlaub", "बहुत खुश"."""
    left = listed(ROOM, FILE, language, "idle").without(said)
    return bool(said) and not any(map(str.isalpha, left))


def _is_body(small: list[str], said: str, language: str) -> bool:
    """Whether only articles and what joins an office are small ("Office of the Mayor")."""
    beside = among(WORDS, "articles", language) | among(WORDS, "joining_offices", language)
    is_joined = bool(small) and beside.issuperset(fold(one) for one in small)
    return is_joined and any_found(WORDS, ("institutions", "title_heads"), fold(said), language)


def _without_initials(said: str, language: str) -> str:
    """The name behind initials that are written as they are said ("पी के मिश्रा")."""
    initials = written(ROOM, FILE, language, "initials")
    words = _DOTTED.sub(" ", fold(said)).split()
    first = next((at for at, one in enumerate(words) if one not in initials), 0)
    return " ".join(words[first:])
