"""Where a message ends and its writer signs: a name on its own line, and what stands around it.

Invariant: words that could say anything else than a name stay, and so does whatever a sentence
above leads to; what is cut is returned.
"""

import re
from collections.abc import Callable, Iterable, Sequence, Set
from functools import lru_cache

from intake.answers import folding
from intake.answers.folding import is_unspaced
from intake.consultation import personal
from intake.conversation import wordlists
from intake.conversation.intents import conditions, courtesy, signing
from intake.conversation.people import signatures
from intake.conversation.phrases import among, any_found
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, fold, has_case

LINES = 8
"""Lines from the end in which a name is looked for."""
HOUSES = 5
"""Lines below a name: an office, a place of work, how to reach them."""
LONGEST = 60
NAME_WORDS, NAME_PARTS = 10, 5
"""Words of a line with a name and an office, and of a name."""
ENDS = (".", "!", "?", "。", "！", "？", "؟", "।")
COMMAS = (",", "，", "、", "،")
_LEADING = (":", "：")
_MOST_BESIDE = 4
"""Words beside a telephone or an address."""
_LONGEST_CALLED, _MOST_CALLED = 14, 3
"""Letters and words of a name in a script that parts words and has no capitals."""
_LONGEST_UNSPACED = 5
_NAME_LISTS = frozenset(
    {"surnames", "name_particles", "unsure_surnames", "surely_names", "kana_names"}
)
_EDGES = " \t*_-–—|,،，、"


Says = Callable[[str], bool]


def cut(
    text: str,
    language: str,
    names: Iterable[str] = (),
    says: Says | None = None,
) -> tuple[str, str]:
    """What was said, and the signature under it; `names` are what the writer is known by.

    `says` is asked of a line whether it may be part of what is said; without it only a known name
    is one.
    """
    lines, own = text.rstrip().split("\n"), frozenset[str]().union(*map(words_of_name, names))
    for at in range(max(1, len(lines) - LINES), len(lines)):
        is_signed = _is_signed(lines, at, own, language, says)
        if is_signed and _is_block(lines[at + 1 :], own, language, says):
            start = _closed_above(lines, at, language, says)
            return "\n".join(lines[:start]).rstrip(), "\n".join(lines[start:]).strip()
    return text, ""


def _is_signed(
    lines: Sequence[str],
    at: int,
    own: frozenset[str],
    language: str,
    says: Says | None,
) -> bool:
    """Whether a line is a name by itself, and not what a sentence above leads to."""
    line = lines[at].strip(_EDGES)
    above = next((one.strip() for one in reversed(lines[:at]) if one.strip()), "")
    if not line or len(line) > LONGEST or not above or above.endswith(_LEADING):
        return False
    is_apart = not lines[at - 1].strip() or above.endswith((*ENDS, *COMMAS))
    is_apart = is_apart or _is_closing(above, language)
    is_single = len(line.split()) == 1
    if is_named(line, own):
        may_say = is_single and says is not None and says(line)
        return not may_say and (is_apart or not is_single)
    return is_apart and says is not None and not says(line) and is_alike(line, language)


def is_alike(line: str, language: str) -> bool:
    """Whether a line looks like nothing but a name: words of it, or all, are in no word list."""
    if line.endswith(ENDS) or any(map(str.isdigit, line)):
        return False
    card = signatures.card(fold(line), language)
    name = (card.name if card else None) or line
    if is_unspaced(name):
        return _is_unspaced_name(name, line, language)
    words, said = name.split(), {one.casefold() for one in WORD.findall(fold(name))}
    known = said & wordlists.vocabulary(language, _NAME_LISTS)
    if card and card.name and has_case(name):
        return known != said and not _is_doubtful(name, language)  # "Claire" is a word, too
    if not words or known:
        return False
    if has_case(name):
        return len(words) == 1 and signatures.is_first_name(name) and not name.isupper()
    shape = all(one.isalpha() or WORD.fullmatch(one) for one in words)
    return shape and len(words) <= _MOST_CALLED and max(map(len, words)) <= _LONGEST_CALLED


def _is_doubtful(name: str, language: str) -> bool:
    """Whether a word denies, judges or holds open what is said."""
    text = fold(name)
    lists = ("negators", "plain_verdicts", "verdicts", "contrasts")
    is_told = any_found(WORDS, lists, text, language)
    return is_told or conditions.stands(text, language)


def _is_unspaced_name(name: str, line: str, language: str) -> bool:
    if signing.is_titled(courtesy.plain(line), language):
        return True
    families = tuple(among(WORDS, "surnames", language))
    bare = name.replace(" ", "")
    is_full = len(bare) <= _LONGEST_UNSPACED and bare.startswith(families)
    return is_full and signatures.is_name(name, language)


def _is_block(below: Sequence[str], own: frozenset[str], language: str, says: Says | None) -> bool:
    """Whether only an office, a place of work and how to reach them stand below a name."""
    filled = [one.strip() for one in below if one.strip()]
    return len(filled) <= HOUSES and all(_is_of_work(one, own, language, says) for one in filled)


def _is_of_work(line: str, own: frozenset[str], language: str, says: Says | None) -> bool:
    bare = personal.masked(line)
    if bare != line or signatures.is_reached(line):
        return len(WORD.findall(bare)) <= _MOST_BESIDE
    if is_named(line, own):
        return True
    if (
        (says and says(line))
        or line.endswith(ENDS)
        or signatures.is_statement(fold(line), language)
    ):
        return False
    if has_case(line):
        return signatures.is_of_signature(line, language)
    return (
        signatures.is_office(fold(line), language)
        or signing.is_house(line)
        or is_alike(line, language)
    )


def _closed_above(lines: Sequence[str], at: int, language: str, says: Says | None) -> int:
    """The first line of the signature, with the closing that leads to the name."""
    first = next(index for index, line in enumerate(lines) if line.strip())
    for above in range(at - 1, first, -1):
        line = lines[above].strip()
        if line and ((says and says(line)) or not _is_closing(line, language)):
            break
        at = above if line else at
    return at


def _is_closing(line: str, language: str) -> bool:
    line = line.strip(_EDGES)
    return any(
        signatures.is_closing_of(line, kind, (language,)) for kind in signatures.CLOSING_KINDS
    )


# --- a name that is known -----------------------------------------------------------------------


@lru_cache(maxsize=256)
def words_of_name(name: str) -> frozenset[str]:
    """The name whole, and the words of one that has no more than people sign with."""
    parts = [folding.key(one) for one in re.split(r"[\s,;|()<>]+", name)]
    words = parts if len(parts) <= NAME_PARTS else ()
    return frozenset(one for one in (folding.key(name), *words) if len(one) >= 2)


def is_named(line: str, names: frozenset[str]) -> bool:
    """Whether a line is the name in any order, in part or with initials ("A. P. Kuznetsov")."""
    if not names:
        return False
    bare = _before_office(line)
    if folding.key(bare) in names:
        return True
    said = [one for one in map(folding.key, re.split(r"[\s.]+", bare)) if one]
    is_all = all(is_part(one, names) for one in said)
    return is_all and len(said) <= NAME_PARTS and any(len(one) >= 2 for one in said)


def is_part(word: str, names: Set[str]) -> bool:
    """Whether a word is one of a name, or the first letter of one."""
    return word in names or (len(word) == 1 and any(one.startswith(word) for one in names))


def _before_office(line: str) -> str:
    """The name in "Name | office" or "Name, office"."""
    is_brief = len(line.split()) <= NAME_WORDS and not line.rstrip().endswith(ENDS)
    return re.split(r"[|,，]", line, maxsplit=1)[0] if is_brief else line
