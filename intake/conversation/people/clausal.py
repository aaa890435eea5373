"""Whether words taken for somebody's office are a sentence about it.

Invariant: an office is a noun with what belongs to it; nobody is "mayor and sign this myself".
Who holds a sentence for an office shall ask, since any part of it may be another's.
"""

import re
from functools import cache

from intake import languages
from intake.conversation.people import signatures
from intake.conversation.phrasefiles import Room, listed, tables, written
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold, has_case, is_small, words_of

_ROOM: Room = "people"
_FILE = "clausal_words.toml"
_BEHIND = 2
"""Words behind an office that stands last in its language, from which on they tell of more."""
_LONGEST_NAME = 9
"""Words of a name in a script without capitals; two letters count as one without blanks."""
_SMALL_NAME = 4
"""Words of a name that is typed without any capital."""
_SHORT = 4
"""Words of an office about which nothing is asked, whatever they are."""
_CARRIED = 3
"""Words of a name of which only the first has a capital, as telephones set it."""
_HEADED = ("offices", "more_offices", "institutions", "title_heads", "role_words")
_ASIDE = re.compile(r"[(,;（，；]")
_BRACKETS = re.compile(r"[(（][^()（）]{0,200}[)）]")
"""What is set beside an office, or asked of it ("acting; is this fine?"), makes it no sentence."""
_CAPITALS = re.compile(r"\b[A-Z]{2,3}\b|(?<=[a-z] )I\b(?!\s[a-z])")
"""Short words in capitals, as "IS" or "Grade I", which nobody says."""
_POSTS_LAST = frozenset({"hi", "ja", "ko", "tr", "zh"})
"""Languages in which what an office is stands behind all that belongs to it."""
_DOTTED = re.compile(r"(?<!\S)[^\s\d]{1,3}\.")
"""An initial or a shortened title in a script without capitals ("د.", "के. पी. सिंह")."""


def is_clause(text: str, language: str) -> bool:
    """Whether the words hold what only a sentence has: a person who speaks, or an act of theirs."""
    said = fold(text).casefold()
    if listed(_ROOM, _FILE, language, "signs").found(said):
        return True
    is_led = phrases(WORDS, "houses_led", language).ends(said)
    return (said.endswith(_endings(language)) and not is_led) or _goes_on(said, language)


def is_remark(text: str, language: str) -> bool:
    """Whether what stands where a name was asked tells something: "I pressed the wrong button".

    A name has a capital in all of its words but its particles and shortened titles ("rer. nat."),
    or in none or only the first, and is short then and holds no word that no name has.
    """
    said = text.strip()
    plain = fold(said).casefold() if has_case(said) else _without_initials(said, language)
    if listed(_ROOM, _FILE, language, "nobody").found(plain):
        return True
    *before, last = said.split() or [""]
    words = [one for one in before if not (one.endswith(".") and is_small(one))]
    words = [one.strip(".,()") for one in (*words, last)]
    words = [one for one in words if one and one.casefold() not in _particles()]
    small = [word for word in words if is_small(word)]
    if not words or not has_case(said):
        return count(said) > _LONGEST_NAME
    if _is_body(small, said, language):
        return False
    if listed(_ROOM, _FILE, language, "unnamed").found(fold(" ".join(small)).casefold()):
        return True
    if len(small) <= 1 and len(small) < len(words):
        return False
    if any(fold(one).casefold().endswith(_endings(language)) for one in small):
        return True
    is_carried = len(words) <= _CARRIED and not is_small(words[0])
    return len(small) > _SMALL_NAME or not (len(small) == len(words) or is_carried)


def _is_body(small: list[str], said: str, language: str) -> bool:
    """Whether only articles and what joins an office are small ("Office of the Mayor")."""
    beside = among(WORDS, "articles", language) | among(WORDS, "joining_offices", language)
    is_joined = bool(small) and beside.issuperset(fold(one) for one in small)
    return is_joined and any_found(WORDS, ("institutions", "title_heads"), fold(said), language)


def _without_initials(said: str, language: str) -> str:
    """The name behind initials that are written as they are said ("पी के मिश्रा")."""
    initials = written(_ROOM, _FILE, language, "initials")
    words = _DOTTED.sub(" ", fold(said)).split()
    first = next((at for at, one in enumerate(words) if one not in initials), 0)
    return " ".join(words[first:])


def is_told(text: str, language: str) -> bool:
    """Whether what stands where an office was asked is a sentence or has no office at its head."""
    if is_clause(text, language):
        return True
    said = fold(text)
    if phrases(WORDS, "away", language).found(said.casefold()):
        return True
    if count(said) <= _SHORT or phrases(WORDS, "houses_led", language).found(said):
        return False
    nouns = listed(_ROOM, _FILE, language, "nouns")
    told = _BRACKETS.sub("", said if said.isupper() else _CAPITALS.sub("", said))
    if signatures.is_statement(nouns.without(told.casefold()), language):
        return True
    if listed(_ROOM, _FILE, language, "charged").starts(said.casefold()):
        return False
    head = _headed(said, language)
    is_post = listed(_ROOM, _FILE, language, "posts").found(head.casefold())
    return not is_post and not any_found(WORDS, _HEADED, head, language)


def _headed(said: str, language: str) -> str:
    """The words up to the first that joins a place or a matter to an office, or from the last."""
    first = _ASIDE.split(said)[0]
    joints = phrases(WORDS, "joining_offices", language).finditer(first, words_of(first))
    spans = [one.span() for one in joints if one.start()]
    if language.partition("-")[0] in _POSTS_LAST:
        return first[max((end for _, end in spans), default=0) :]
    return first[: min((start for start, _ in spans), default=len(first))]


@cache
def _particles() -> frozenset[str]:
    """Small words within names, of every language: whoever writes may be called "van der Berg"."""
    return frozenset().union(*(among(WORDS, "name_particles", one) for one in languages.all_read()))


def without_act(text: str, language: str) -> str:
    """The office before an "as" that stands behind it: "Belediye Başkanı olarak başvuruyorum"."""
    said = fold(text)
    for one in listed(_ROOM, _FILE, language, "as").finditer(said, words_of(said)):
        head = said[: one.start()].rstrip()
        if phrases(WORDS, "offices", language).ends(head):
            return text[: len(head)]
    return text


@cache
def _endings(language: str) -> tuple[str, ...]:
    """The endings of verbs, where a language has such as no noun has."""
    told = tables(_ROOM, _FILE).get(language.partition("-")[0], {}).get("endings", ())
    return tuple(fold(one) for one in told)


def _goes_on(said: str, language: str) -> bool:
    """Whether more follows an office where it closes the words that belong to it."""
    if not written(_ROOM, _FILE, language, "as"):
        return False
    offices = phrases(WORDS, "offices", language).finditer(said, words_of(said))
    end = max((one.end() for one in offices), default=len(said))
    more = _ASIDE.split(said[end:])[0]
    is_house = any_found(WORDS, ("institutions", "office_words"), more, language)
    if is_house and not signatures.is_statement(more, language):
        return False  # "निदेशक स्मार्ट सिटी मिशन इंदौर"
    return len(more.split()) > _BEHIND
