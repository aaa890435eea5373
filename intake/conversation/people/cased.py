"""One part of an answer in a script whose words stand apart: a name, an office, both, or talk.

Invariant: an office begins with its own word or ends with it, as the language has it; a name is
one that `holding` would take for a person.
"""

import re
from dataclasses import dataclass

from intake.conversation.people import addressed, holding, offices, signatures, workplaces
from intake.conversation.people.no_names import houses
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, has_case, words_of
from intake.conversation.wordlists import listed

_HEADS = (
    "openers", "selves", "self_copulas", "role_words", "office_leads", "articles", "plain_ands",
    "contacting", "presenting", "kin", "superior_nouns", "before_names", "courtesies",
)  # fmt: skip
DENIED = ("negators", "no_longer", "contrasts", "perhaps_gone")
_TAILS = ("name_ends", "roles_behind", "contacting_behind", "writing_behind", "plain_ands")
INITIALS = re.compile(
    r"[^\W\d_a-zа-я]\w+ [^\W\d_]\. ?[^\W\d_]\.?|[^\W\d_]\. ?[^\W\d_]\. ?[^\W\d_a-zа-я]\w+"
)
_INITIALS_LAST = re.compile(rf"(?:(?<=\s)|\A)(?:{INITIALS.pattern})\Z")
_LABELS = ("contacting", "form_names", "form_offices", "form_units", "channels")
_MOST_HEADS = 4
_EDGES = " \t\n,.;:'\"()–—-。"
_FIRST_WORDS = 3
"""Words among which an office has its own word, where no ending word tells it."""
_MOST_NAMES = 5


@dataclass(frozen=True, kw_only=True)
class Said:
    """The name and the office of a part; neither for talk."""

    name: str | None = None
    office: str | None = None


TALK = Said()


def said(part: str, language: str) -> Said:
    """What a part of a folded text is."""
    bare = stripped(part, language)
    if not bare or "@" in bare or any(map(str.isdigit, bare)):
        return TALK
    if is_person(bare, language):
        return Said(name=addressed.untitled(bare, language))
    if any_found(WORDS, DENIED, bare, language):
        return TALK
    if both := _both(bare, language):
        return both
    return Said(office=bare) if is_office(bare, language) else TALK


def _both(bare: str, language: str) -> Said | None:
    """An office and the name of its holder behind it."""
    if phrases(WORDS, "own", language).found(bare):
        return None  # "the aide of our mayor Jane Miller"
    initials = _INITIALS_LAST.search(bare)
    if initials and initials.start():
        office = bare[: initials.start()].strip(_EDGES)
        return Said(name=initials[0], office=office) if is_office(office, language) else None
    both = holding.split(bare, language, is_own=True)
    if both is None:
        return None
    return Said(name=bare[both[2] :].strip(_EDGES), office=bare[both[0] : both[1]].strip(_EDGES))


def stripped(part: str, language: str) -> str:
    """The part without what leads to a person or an office, and what closes it."""
    bare = part.strip(_EDGES)
    for _ in range(_MOST_HEADS):
        words = words_of(bare)
        ends = [
            one.end() for key in _HEADS for one in phrases(WORDS, key, language).heads(bare, words)
        ]
        end = max((end for end in ends if bare[end:].strip(_EDGES)), default=0)
        if not end:
            break
        bare = bare[end:].strip(_EDGES)
    words = words_of(bare)
    tails = (
        one.start()
        for key in _TAILS
        for one in phrases(WORDS, key, language).finditer(bare, words)
        if one.start() and one.end() >= len(bare)
    )
    bare = hanlike_office(bare[: min(tails, default=len(bare))].strip(_EDGES), language)
    return bare[: len(bare) - offices.copula(bare, language)]


def hanlike_office(bare: str, language: str) -> str:
    """The words up to the office that a verb behind it closes ("CIO補佐官を拝命しております")."""
    closing = phrases(WORDS, "behind_office", language)
    found = (
        one.end()
        for key in ("offices", "more_offices")
        for one in phrases(WORDS, key, language).finditer(bare)
        if closing.starts(bare[one.end() :])
    )
    end = max(found, default=0)
    said = bare[:end] if end else bare
    inner = phrases(WORDS, "in_houses", language).finditer(said)
    return said[max((one.end() for one in inner if one.end() < len(said)), default=0) :].strip()


def is_person(bare: str, language: str) -> bool:
    if INITIALS.fullmatch(bare):
        return True
    if bare.partition(" ")[0].endswith("'s"):
        return False  # "Name's Carlos Whitfield"
    if has_case(bare):
        particles = among(WORDS, "name_particles", language)
        is_sure = all(not signatures.is_small(word) or word in particles for word in bare.split())
        return is_sure and holding.is_person(bare, language)
    words = bare.split()
    is_short = 2 <= len(words) <= _MOST_NAMES and among(WORDS, "pair_ands", language).isdisjoint(
        words
    )
    is_plain = not holds_office(bare, language) and not signatures.is_statement(bare, language)
    is_label = any(phrases(WORDS, key, language).is_all(bare) for key in _LABELS)
    is_plain = is_plain and not (is_label or houses.is_one(bare, language))
    return is_short and is_plain and signatures.is_name(bare, language)


def holds_office(text: str, language: str) -> bool:
    """Whether the word of an office stands in a text, those of other meanings among them."""
    return any_found(WORDS, ("offices", "more_offices"), text, language)


def is_office(bare: str, language: str) -> bool:
    if not 0 < count(bare) <= signatures.LONGEST_OFFICE or not holds_office(bare, language):
        return False
    if signatures.is_statement(bare, language) or phrases(WORDS, "own", language).found(bare):
        return False  # "the aide of our mayor"
    leads = ("undoing", "relatives", "agents")
    if any(phrases(WORDS, key, language).starts(bare) for key in leads):
        return False
    families = among(WORDS, "surnames", language)
    if workplaces.holds_person(bare, language) or not families.isdisjoint(bare.split()):
        return False  # "도시계획과 박 주무관"
    keys = ("offices", "more_offices")
    if listed(WORDS, "roles_behind", language) or bare[:1] >= "\u0900":
        return any(phrases(WORDS, key, language).ends(re.split(r"\s*[(]", bare)[0]) for key in keys)
    first = " ".join(bare.split()[:_FIRST_WORDS])
    return holds_office(first, language)
