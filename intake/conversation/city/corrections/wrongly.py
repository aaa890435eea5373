"""Whether words say of a figure that it does not hold, and what they tell instead of it.

Invariant: what only asks or supposes says neither.
"""

import re
from collections.abc import Sequence, Set
from decimal import Decimal
from functools import partial
from itertools import pairwise

from intake.answers.figures import statements
from intake.conversation import phrasefiles
from intake.conversation.intents import assent, courtesy, intents
from intake.conversation.phrases import blanked, phrases, without
from intake.conversation.sentences import WORDS, denies
from intake.conversation.spelling import fold, words_of

FILE = "disavowing_words.toml"
_listed = partial(phrasefiles.listed, "city.corrections", FILE)
IDLE = ("figure_words", "small_words", "money", "scales", "numerals", "estimating")
"""Lists of which a figure is told: nothing else is said by their words."""
_WRONG = ("wrong", "unright")
_COUNTED = re.compile(r"\d\s*[^\W\d_]{0,2}\s*\Z")
_LEAD = " ,:;.-–—，：、。"
_CUT = re.compile(r"(?<!\d)[,;，、]|[,;，、](?!\d)")
_COLON = re.compile(r":(?!\d)|：|\s[-–—]\s")


def clauses(words: str) -> list[str]:
    """The parts of a sentence at its commas, or else at its colon or dash."""
    parts = [one.strip() for one in _CUT.split(words) if one.strip()]
    if len(parts) > 1:
        return parts
    return [one.strip() for one in _COLON.split(words) if one.strip()]


def is_wrong(words: str, language: str, held: Set[Decimal] = frozenset()) -> bool:
    """Whether a statement says of a figure that it does not hold.

    What is "not right" is one only by itself, or told in a mail ("is not right at hand"), or where
    the words end so and it is one of those `held` on the file.
    """
    if not _ends(words, language) or is_open(words, language) or is_denied(words, language):
        return False
    if says("stated", words, language):
        return True
    if not says("wrong", words, language):
        end = max(_ends(words, language))
        before, behind = fold(words)[:end], fold(words)[end:]
        told = statements.values(before, language)
        is_held = not (told.isdisjoint(held) or _counts(words, language) or words_of(behind))
        return bool(told) and (is_held or is_traced(words, language))
    return says("figure", words, language) or bool(statements.values(words, language))


def called_wrong(words: str, language: str, held: Set[Decimal] = frozenset()) -> str:
    """The clause by which a statement says that a figure does not hold; else "".

    What stands behind it may deny or suppose something else ("145 was wrong, we do not know yet").
    """
    if not _may_stand(_WRONG, words, language) or intents.is_question(words, language):
        return ""
    for clause in clauses(words):
        if is_wrong(clause, language, held):
            return clause
        if is_open(clause, language):
            return ""
    return words if is_wrong(words, language) else ""


def may_right(words: str, language: str) -> bool:
    """Whether a part of the words may be one that `is_wrong` or `is_passed`: of most none is."""
    return _may_stand((*_WRONG, "passed"), words, language)


def _may_stand(keys: Sequence[str], words: str, language: str) -> bool:
    """Whether any word stands there without which nothing of these lists is said."""
    said = words_of(fold(words))
    return any(_listed(language, key).may_stand(said) for key in keys)


def calls(words: str, language: str) -> bool:
    """Whether words say of anything that it does not hold."""
    return bool(_ends(words, language))


def _ends(words: str, language: str) -> list[int]:
    """Where the words end by which something does not hold."""
    text = fold(words)
    found = (_listed(language, key).finditer(text) for key in _WRONG)
    return [one.end() for each in found for one in each]


def is_traced(words: str, language: str) -> bool:
    """Whether the words speak of one figure alone, or tell in which mail or by whom it came."""
    is_told = is_bare(words, language) or says("told", words, language)
    return is_told and not _counts(words, language)


def _counts(words: str, language: str) -> bool:
    """Whether a number tells how many figures there are ("12 values were wrong")."""
    text = fold(words)
    found = _listed(language, "figure").finditer(text)
    return any(_COUNTED.search(text[: one.start()]) for one in found)


def is_denied(words: str, language: str) -> bool:
    """Whether the words do not even think that it is wrong; a "No," in front denies nothing."""
    text = without_lead(fold(words), language)
    found = (_listed(language, key).finditer(text) for key in _WRONG)
    said = [one.start() for each in found for one in each]
    return bool(said) and denies(text[: min(said)], language)


def without_lead(text: str, language: str) -> str:
    """The words behind a bare "No," or "Sorry,"."""
    cut = _CUT.search(text)
    lead, rest = (text[: cut.start()], text[cut.end() :].strip()) if cut else (text, "")
    is_sorry = courtesy.covers(_listed(language, "beside"), lead)
    is_bare = is_sorry or assent.told(lead, language) == "deny"
    return rest if is_bare and _ends(rest, language) else text


def is_passed(words: str, language: str) -> bool:
    """Whether the words say of a figure that they quote that another one takes its place."""
    return says("passed", words, language) and bool(statements.values(words, language))


def is_new(words: str, language: str) -> bool:
    """Whether a clause tells a figure and nothing else, not even whose or of what."""
    text = fold(words)
    if not any(map(str.isdigit, text)) or is_open(words, language):
        return False
    if statements.is_bare(words, language):
        return True
    left = without(WORDS, IDLE, _without(("right", "figure"), text, language), language)
    return not any(map(str.isalpha, left))


def is_mere(words: str, language: str) -> bool:
    """Whether a clause tells a figure with no verb of its own beside it ("we have 12")."""
    return statements.is_bare(
        _without(("right", "figure"), fold(words), language), language, "counted"
    )


def is_open(words: str, language: str) -> bool:
    """Whether the words ask or suppose; which figure is meant ("a moment before") does neither.

    Nor does what it is called ("was not right").
    """
    text = _without(("just", "unright"), without_lead(fold(words), language), language)
    return intents.asks_or_supposes(text, language)


def is_bare(words: str, language: str) -> bool:
    """Whether the words speak of one figure and of nothing else."""
    text = without_lead(fold(words), language)
    found = _listed(language, "figure").finditer(text)
    spans = sorted(one.span() for one in found)
    if any(before[1] <= start for before, (start, _) in pairwise(spans)):
        return False  # "the number in figure 12"
    own = _without((*_WRONG, "passed", "just", "figure", "beside"), text, language)
    left = without(WORDS, IDLE, own, language)
    return not any(map(str.isalpha, left))


def _without(keys: Sequence[str], text: str, language: str) -> str:
    spans = [one.span() for key in keys for one in _listed(language, key).finditer(text)]
    return blanked(text, spans)


def says(key: str, words: str, language: str) -> bool:
    return _listed(language, key).found(fold(words))


def amending(words: str, language: str) -> str:
    """What a sentence tells behind a word of correction where it is a figure alone; else "".

    A percentage is none of the same kind, and to deny a figure tells no other.
    """
    text = fold(words)
    known = (phrases(WORDS, "correcting", language), _listed(language, "beside"))
    ends = [head.end() for one in known for head in one.heads(text)]
    if not ends:
        return ""
    new = text[max(ends) :].lstrip(_LEAD)
    denied = [phrases(WORDS, key, language) for key in ("undoing", "negators")]
    behind = [said.end() for one in denied for said in one.finditer(text)]
    is_denied = max(behind, default=0) >= max(ends)
    return "" if is_denied or "%" in new or not is_new(new, language) else new
