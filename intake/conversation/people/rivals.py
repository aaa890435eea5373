"""Two persons told in two parts of an answer, of whom one is wanted: "Ana Ruiz, chief, or Al Paz".

Invariant: nobody is chosen; where words lead to one of the two alone ("I am", "please write to")
and none join the other to them, that one is meant and nobody is asked about.
"""

from intake.conversation.people import alike, cased, endings, segmented
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case, words_of

_LEADS = ("openers", "contacting", "selves")
_ASIDE = ("or_failing", "deputising", "copying")
_OF_ME = 3
"""Words of a part that only leads to its writer, at most: "or to me"."""


def found(text: str, language: str) -> tuple[str, str] | None:
    """The first two of whom each may be meant, in a folded spelling."""
    folded = fold(text)
    parts = segmented.parts(_unsigned(folded, language), language)
    names = _names(parts, folded, language)
    behind = [_behind(text, folded, part, language) for part in parts]
    named = [(at, one or behind[at]) for at, one in enumerate(names) if one or behind[at]]
    first = named[0][1] if named else ""
    others = [(at, one) for at, one in named if not _is_same(first, one)]
    if not others:
        return None
    joined = (one for at, one in others if behind[at] or _is_joined(parts, at, language))
    if other := next(joined, None):
        return first, other
    is_one_led = any(
        len({one for at, one in named if _is_led(parts[at], key, language)}) == 1 for key in _LEADS
    )
    return None if is_one_led else (first, others[0][1])


def are_two(text: str, language: str) -> bool:
    """Whether words say that there are two, whoever was read of them ("2名です", "нас двое")."""
    return phrases(WORDS, "two_told", language).found(fold(text))


def _unsigned(folded: str, language: str) -> str:
    """The text up to who signs it, where something stands before."""
    head, _ = endings.closing(folded, language)
    return head if head.strip() else folded


def _names(parts: tuple[str, ...], folded: str, language: str) -> list[str | None]:
    """The name of each part that is neither a label nor told of as another's."""
    names: list[str | None] = []
    for at, part in enumerate(parts):
        name = segmented.said(part, language).name or _joined(part, language)
        is_aside = _is_aside(parts[at - 1] if at else "", part, language)
        is_label = folded.partition(part)[2].lstrip()[:1] in (":", "：")
        names.append(None if is_aside or is_label else name)
    return names


def _behind(text: str, folded: str, part: str, language: str) -> str:
    """Whom an "and" within a part leads to; a letter without its accent may be one ("é")."""
    at = folded.find(part)
    return fold(alike.behind(text[at : at + len(part)], language) or "") if at >= 0 else ""


def _joined(part: str, language: str) -> str | None:
    """The name behind an "or" and a few more words ("ou bien ma collègue Sylvie Gagnon")."""
    first, *rest = part.split()
    if first.casefold() not in among(WORDS, "pair_ands", language):
        return None
    at = next((n for n, word in enumerate(rest) if not word[0].islower()), len(rest))
    said = " ".join(rest[at:]) if 0 < at <= _OF_ME else ""
    return segmented.said(said, language).name if has_case(said) else None


def _is_aside(before: str, part: str, language: str) -> bool:
    """Whether somebody is told of who stands in, gets a copy, or is not meant."""
    if any(phrases(WORDS, key, language).found(part) for key in cased.DENIED):
        return True
    deputies = phrases(WORDS, "deputies", language)
    if deputies.is_all(before) or deputies.starts(part):
        return True
    if any(phrases(WORDS, key, language).found(f"{before}, {part}") for key in _ASIDE):
        return True
    agents = phrases(WORDS, "agents", language).finditer(before, words_of(before))
    offices = phrases(WORDS, "offices", language)
    return any(offices.starts(before[one.end() :].lstrip()) for one in agents)  # "by the mayor, …"


def _is_same(first: str, second: str) -> bool:
    """Whether two names tell one person: "Ms Patel" of "Asha Patel", one in another script."""
    is_other_script = has_case(first) != has_case(second)
    return is_other_script or not set(first.split()).isdisjoint(second.split())


def _is_led(part: str, key: str, language: str) -> bool:
    """Whether words before or behind a name say that it is the writer's, or to be written to."""
    is_begun = any(phrases(WORDS, key, language).heads(part, words_of(part)))
    return is_begun or phrases(WORDS, "surely_names", language).ends(part)


def _is_joined(parts: tuple[str, ...], at: int, language: str) -> bool:
    """Whether an "and" or an "or" leads to the name: "and Ben Cole", "or to me, Ben Cole"."""
    ands = among(WORDS, "pair_ands", language)
    before = parts[at - 1].split() if at else []
    is_of_me = 0 < len(before) <= _OF_ME and before[0].casefold() in ands
    is_of_me = is_of_me and segmented.said(parts[at - 1], language) == cased.TALK
    return parts[at].partition(" ")[0].casefold() in ands or is_of_me
