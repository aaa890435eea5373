"""Two persons told in two parts of an answer, of whom one is wanted: "Ana Ruiz, chief, or Al Paz".

Invariant: nobody is chosen; where words lead to one of the two alone ("I am", "please write to")
and none join the other to them, that one is meant and nobody is asked about.
"""

import re

from intake.conversation.people import cased, endings, segmented
from intake.conversation.people.others import alike
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_LEADS = ("openers", "contacting", "selves")
_SENTENCE = re.compile(r"(?<=\w{3})[.!?;]\s|[。！？।；\n]")
_ASIDE = ("or_failing", "deputising", "copying")
_PAIR = 3
"""Words of two matters with an "and" between."""
_BESIDE = 2
"""Parts right beside a name."""
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


def are_two(text: str, name: str | None, language: str) -> bool:
    """Whether words beside who was read say that there are two ("2名です", "нас двое").

    None where the writer says who they are, or a sentence without the name tells of others:
    "I am Jane Cole. Two of us will attend."
    """
    known = phrases(WORDS, "two_told", language)
    openers = phrases(WORDS, "openers", language)
    told = (one for one in _SENTENCE.split(fold(text)) if known.found(one))
    return any(
        not name or (fold(name) in one and not openers.found(one.partition(fold(name))[0]))
        for one in told
    )


def _unsigned(folded: str, language: str) -> str:
    """The text up to who signs it, where something stands before."""
    head, _ = endings.closing(folded, language)
    return head if head.strip() else folded


def _names(parts: tuple[str, ...], folded: str, language: str) -> list[str | None]:
    """The name of each part that is neither a label nor told of as another's."""
    names: list[str | None] = []
    for at, part in enumerate(parts):
        told = segmented.said(part, language)
        name = told.name or _joined(part, language)
        if name and (_is_matter(name, language) or (at and names[-1] and _serves(part, language))):
            name = None
        is_aside = _is_aside(parts[at - 1] if at else "", part, language)
        if any(names):
            is_aside = is_aside or _is_another(parts[at - 1 : at + 2], language)
            is_aside = is_aside or _is_another(
                (*parts[at + 1 : at + 2], part, *parts[at + 2 : at + 3]), language
            )
            is_aside = is_aside or _is_labelled(
                parts[at - 1],
                next(n for n, one in enumerate(names) if one),
                parts,
                folded,
                language,
            )
        is_label = _is_label(part, folded)
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
    said = " ".join(rest[at:]) if at <= _OF_ME else ""
    return segmented.said(said, language).name if said else None


def _is_aside(before: str, part: str, language: str) -> bool:
    """Whether somebody is told of who stands in, gets a copy, or is not meant."""
    if any_found(WORDS, cased.DENIED, part, language):
        return True
    deputies = phrases(WORDS, "deputies", language)
    if deputies.is_all(before) or deputies.starts(part):
        return True
    if any_found(WORDS, _ASIDE, f"{before}, {part}", language):
        return True
    agents = phrases(WORDS, "agents", language).finditer(before)
    offices = phrases(WORDS, "offices", language)
    return any(offices.starts(before[one.end() :].lstrip()) for one in agents)  # "by the mayor, …"


def _is_another(around: tuple[str, ...], language: str) -> bool:
    """Whether a sentence tells of somebody else by name: "The mayor, Tom Reed, has signed"."""
    if len(around) <= _BESIDE:
        return False
    before, *_, behind = around
    articles = phrases(WORDS, "articles", language)
    led = max((one.end() for one in articles.heads(before)), default=0)
    is_office = phrases(WORDS, "offices", language).is_all(before[led:].strip())
    is_sentence = bool(led) and is_office and behind[:1].islower()
    return is_sentence and not any_found(WORDS, ("contacting", "two_told"), behind, language)


def _is_labelled(
    label: str, first: int, parts: tuple[str, ...], folded: str, language: str
) -> bool:
    """Whether the label of an office leads to another than the one told before with theirs.

    "Anna Nowak, deputy mayor. Mayor: Tom Hill."
    """
    if not _is_label(label, folded) or (first and _is_label(parts[first - 1], folded)):
        return False
    is_held = cased.holds_office(parts[first + 1], language)
    return is_held and cased.holds_office(label, language)


def _is_label(part: str, folded: str) -> bool:
    return folded.partition(part)[2].lstrip()[:1] in (":", "：")


def _is_matter(name: str, language: str) -> bool:
    """Whether an "and" stands between two words alone ("Bauen und Wohnen")."""
    words = name.split()
    return len(words) == _PAIR and words[1].casefold() in among(WORDS, "pair_ands", language)


def _serves(part: str, language: str) -> bool:
    """Whether an office is told by whom it serves: "private secretary to Councillor Tom Hill"."""
    found = list(phrases(WORDS, "offices", language).finditer(part))
    last = max(found, key=lambda one: one.start(), default=None)
    own = part[: last.start()].rstrip() if last else ""
    ands = among(WORDS, "pair_ands", language)
    is_led = phrases(WORDS, "leading_on", language).ends(own) and own.split()[-1] not in ands
    return is_led and has_case(part) and phrases(WORDS, "offices", language).found(own)


def _is_same(first: str, second: str) -> bool:
    """Whether two names tell one person: "Ms Patel" of "Asha Patel", one in another script."""
    is_other_script = has_case(first) != has_case(second)
    return is_other_script or not set(first.split()).isdisjoint(second.split())


def _is_led(part: str, key: str, language: str) -> bool:
    """Whether words before or behind a name say that it is the writer's, or to be written to."""
    is_begun = any(phrases(WORDS, key, language).heads(part))
    return is_begun or phrases(WORDS, "surely_names", language).ends(part)


def _is_joined(parts: tuple[str, ...], at: int, language: str) -> bool:
    """Whether an "and" or an "or" leads to the name: "and Ben Cole", "or to me, Ben Cole"."""
    ands = among(WORDS, "pair_ands", language)
    before = parts[at - 1].split() if at else []
    is_of_me = 0 < len(before) <= _OF_ME and before[0].casefold() in ands
    is_of_me = is_of_me and segmented.said(parts[at - 1], language) == cased.TALK
    return parts[at].partition(" ")[0].casefold() in ands or is_of_me
