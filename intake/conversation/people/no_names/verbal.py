"""Clauses that tell what somebody does, by how their verbs end and not by lists of verbs.

Invariant: a clause that tells who somebody is, or in which office they serve, is none of them.
"""

import re
from functools import cache

from intake.conversation.people.no_names import clausal, promising, things
from intake.conversation.people.no_names.things import HEADED
from intake.conversation.phrasefiles import Room, listed, tables
from intake.conversation.phrases import any_found
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, is_small

_ROOM: Room = "people.no_names"
_FILE = "verbal_words.toml"
_EDGES = " \t\n.,;:!?()।。！？؟،"
_STOPS = frozenset({".", "!", "。", "！"})
_LABELS = frozenset({"", ":", "：", ".", ")", "、"})
"""What ends that which leads to an answer, as its number."""
_HAN = re.compile(r"[\u4e00-\u9fff]{7,}")
"""More letters than a name in Han has, where no dot parts them."""
_READ = 600
"""Characters of a text in which a name is looked for among its clauses."""


def is_deed(clause: str, language: str) -> bool:
    """Whether a clause tells of an act: "मीनाक्षी जी देख रही हैं", "小野寺が対応いたします"."""
    said = clause.casefold().strip(_EDGES)
    if said.endswith(_listed(language, "being")):
        return False
    openings, forms = _listed(language, "openings"), _listed(language, "forms")
    is_opened = any(word.startswith(openings) for word in said.split())
    is_formed = any(is_small(word) and word.endswith(forms) for word in clause.split())
    is_ended = said.endswith(_listed(language, "endings")) and not _ends_in_name(clause)
    return is_opened or is_formed or is_ended


def _ends_in_name(clause: str) -> bool:
    """Whether the last of several words has a capital: "Yavuz Selim"."""
    *others, last = clause.strip(_EDGES).split() or [""]
    return bool(others) and has_case(last) and not is_small(last)


def is_act(name: str, text: str, language: str) -> bool:
    """Whether what was read as a name is an act, or begins one: "कागज़ ढूँढ" of "… रहा हूँ"."""
    behind = text.partition(name)[2].casefold()
    return is_deed(name, language) or behind.startswith(_listed(language, "behind"))


def is_told(words: str, line: str, language: str) -> bool:
    """Whether the clause of a name or an office that was asked for tells what somebody does."""
    if is_deed(words, language):
        return True
    at = line.find(words) if len(line) <= _READ else -1
    if at < 0:
        return False
    whole = Piece(text=line)
    return is_deed(promising.clauses(whole.part(at, at + len(words)), whole), language)


def is_sentence(words: str, line: str, language: str) -> bool:
    """Whether words end as a sentence does and hold more than names have: "Kommt noch."

    Names have a capital in every word but their particles, or in none; what holds a word of
    offices may be one.
    """
    head, found, behind = line.strip().rpartition(words)
    if not found or behind.strip() not in _STOPS or head.rstrip()[-1:] not in _LABELS:
        return False
    if words.casefold().endswith(_listed(language, "being")):
        return False
    said = fold(words)
    posts = listed(_ROOM, clausal.FILE, language, "posts")
    if any_found(WORDS, HEADED, said, language) or posts.found(said.casefold()):
        return False
    if not has_case(words):
        return _HAN.fullmatch(words) is not None
    first, *others = words.split()
    particles = things.particles()
    return not is_small(first) and any(is_small(one) and one not in particles for one in others)


def line_of(words: str, text: str) -> str:
    """The line of a text in which the words stand; themselves where it has none."""
    return next((one for one in text.splitlines() if words in one), words)


@cache
def _listed(language: str, key: str) -> tuple[str, ...]:
    own = tables(_ROOM, _FILE).get(language.partition("-")[0], {})
    return tuple(one.casefold() for one in own.get(key, ()))
