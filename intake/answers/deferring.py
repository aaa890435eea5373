"""Answers that put the matter off, or leave it to another place: "see the annex", "we will tell".

Invariant: no value comes of them; only the reason why there is none says what is needed.
"""

import re
from collections.abc import Iterable

from intake.answers.choices import segments
from intake.answers.folding import clean, is_unspaced
from intake.answers.lexicon import Phrase, Said, lexicon, split
from intake.answers.values import Unclear, UnclearReason

_OPEN: frozenset[UnclearReason] = frozenset({
    "empty", "beside", "no_figure", "pending", "vague", "hedged", "which_date", "which_option",
    "which_place",
})  # fmt: skip
"""Reasons that miss the point where nothing is told but when or where it will be."""
_PROMISING = (
    "promise", "later", "soon", "sending", "answers", "drafting", "writing", "still", "person",
    "beside",
)  # fmt: skip
_BRACKETS = frozenset("()")
_SPARE, _LETTER = 3, 0.5
"""Words beside "to be confirmed" that may tell with whom; a letter by itself is half of one."""
_CLAUSE = re.compile(r"[.,;:!?()\n–—]")
_CLAUSES = 2
"""Clauses of a text that may do no more than say that its writer does not know."""
_READ = 400
"""Characters of an answer in which it can say so."""
_SHORT = 160
"""Characters of a text that may do nothing else but promise an answer."""


def told(unclear: Unclear, text: str, language: str) -> Unclear:
    """The reason with what the text says instead of an answer: where to look, or that it comes."""
    is_open = unclear.reason in _OPEN or unclear.reason == "planned"
    is_open |= unclear.reason == "no_currency" and _numbers_papers(text, language)
    if not is_open or any(sign.isdecimal() for one in unclear.candidates for sign in one):
        return unclear
    said = lexicon("deferring", language).said(split(clean(text[:_READ])))
    if unclear.reason == "planned":
        return Unclear(reason="later") if "promise" in said else unclear
    if "referred" in said or {"look", "paper"} <= said:
        return Unclear(reason="referred")
    if {"later", "promise"} & said:
        return _later(unclear)
    return Unclear(reason="referred") if {"ask", "person"} <= said else unclear


def is_promise(text: str, language: str) -> bool:
    """Whether a short text only promises an answer: "I will ask and come back to you"."""
    if len(text) > _SHORT or any(map(str.isdecimal, text)):
        return False
    words = split(clean(text))
    if _is_owed(words, language) or _is_unknown(text, language):
        return True
    said = lexicon("deferring", language).said(words)
    is_asked = "enquiring" in lexicon("yesno", language).said(words) or {"ask", "person"} <= said
    return ("promise" in said and is_asked) or _only_promises(words, language)


def _only_promises(words: Phrase, language: str) -> bool:
    """Whether all of its words put an answer off: "it is being drafted, we send it next week"."""
    told = [one for one in lexicon("deferring", language).every(words) if one.name in _PROMISING]
    said = {one.name for one in told}
    covered = _places(told)
    is_later = bool({"later", "soon"} & said and {"sending", "answers"} & said)
    return ("promise" in said or is_later or _is_drafted(said)) and _are_covered(words, covered)


def _is_owed(words: Phrase, language: str) -> bool:
    """Whether all of its words say that the answer is still to be found or given."""
    owed = list(lexicon("owed", language).every(words))
    told = [one for one in lexicon("deferring", language).every(words) if one.name in _PROMISING]
    told = [one for one in told if one.name != "person"]  # an office may be called so
    covered = _places((*owed, *told))
    is_said = any(one.name in ("owed", "pending", "promise") for one in (*owed, *told))
    rest = _uncovered(words, covered)
    if not rest:
        return is_said
    ends = [one for one in owed if one.name == "pending" and _is_at_end(one, words, rest, language)]
    spare = sum(_LETTER if is_unspaced(words[place]) else 1 for place in rest)
    return bool(ends) and spare <= _SPARE and _BRACKETS.isdisjoint(words)


def _is_at_end(one: Said, words: Phrase, rest: list[int], language: str) -> bool:
    """Whether what is not known of a text stands behind a phrase; ahead, where verbs stand last."""
    first, last = min(*rest, one.start), max(*rest, one.end - 1)
    is_led = first == one.start  # "still open, we are asking the head of office"
    if any(_CLAUSE.fullmatch(word) and not (is_led and word == ",") for word in words[first:last]):
        return False  # "to be confirmed: a green city" tells what it is
    if is_unspaced(words[one.start]) or segments.denies_behind(language):
        behind = [place for place in rest if place >= one.end]
        return not behind
    return all(place >= one.end for place in rest)


def _places(said: Iterable[Said]) -> set[int]:
    return {place for one in said for place in range(one.start, one.end)}


def _uncovered(words: Phrase, covered: set[int]) -> list[int]:
    """The places of words that mean nothing here."""
    found = (place for place, word in enumerate(words) if any(map(str.isalnum, word)))
    return [place for place in found if place not in covered]


def _are_covered(words: Phrase, covered: set[int]) -> bool:
    return not _uncovered(words, covered)


def _is_unknown(text: str, language: str) -> bool:
    """Whether it begins with nothing but "I do not know", and one clause at most goes on."""
    known = lexicon("owed", language)
    clauses = [words for part in _CLAUSE.split(clean(text)) if (words := split(part))]
    told = [one for one in clauses if not _is_manner(one, language)]
    return len(told) <= _CLAUSES and any("unknown" in known.of(one) for one in told[:1])


def _is_manner(words: Phrase, language: str) -> bool:
    every = (one for name in ("owed", "deferring") for one in lexicon(name, language).every(words))
    return _are_covered(words, _places(one for one in every if one.name == "beside"))


def _is_drafted(said: set[str]) -> bool:
    """Whether a text is said to be in the making; "text drafting office" names who makes texts."""
    if "still" in said:
        return bool({"drafting", "writing"} & said)
    return {"drafting", "answers", "beside"} <= said and "person" not in said


def is_to_come(text: str, language: str) -> bool:
    """Whether another clause than the one that denies a figure says that it was promised."""
    known, guards = lexicon("deferring", language), lexicon("guards", language)
    clauses = [words for part in _CLAUSE.split(clean(text[:_READ])) if (words := split(part))]
    told = (
        guards.said(one) | lexicon("yesno", language).said(one)
        for one in clauses
        if "promised" in known.said(one)
    )
    return any("evidence" in one and {"denial", "negator"}.isdisjoint(one) for one in told)


def is_deferred(text: str, language: str) -> bool:
    """Whether a text says that something is told later, if only beside its manners."""
    return "later" in lexicon("deferring", language).said(split(clean(text[:_READ])))


def why_none(text: str, language: str) -> Unclear | None:
    """What else a text means that denies a figure: it is promised, or is only not to be shown."""
    known, others = lexicon("deferring", language), lexicon("yesno", language)
    clauses = [words for part in _CLAUSE.split(clean(text[:_READ])) if (words := split(part))]
    shown = [one for one in clauses if "unshown" not in known.said(one)]
    is_denied = any("unavailable" in lexicon("figures", language).said(one) for one in shown)
    if len(shown) < len(clauses) and not is_denied:
        return Unclear(reason="empty")
    promised = (one for one in shown if "promise" in known.said(one))
    of_it = any("remaining" not in others.said(one) for one in promised)  # not "the other papers"
    return Unclear(reason="pending") if of_it else None


def is_withheld(text: str, language: str) -> bool:
    """Whether a short text only says that no answer is given: "we prefer not to answer"."""
    if len(text) > _SHORT or any(map(str.isdecimal, text)):
        return False
    known, told = lexicon("deferring", language), clean(text)
    if "contrast" in lexicon("yesno", language).said(split(told)):
        return False
    clauses = [words for part in _CLAUSE.split(told) if (words := split(part))]
    return any("unsaid" in known.of(one) or "withheld" in known.said(one) for one in clauses)


def _numbers_papers(text: str, language: str) -> bool:
    """Whether every figure is the number of a paper: "annex 2"."""
    known, words = lexicon("deferring", language), split(clean(text[:_READ]))
    papers = {one.end for one in known.every(words) if one.name in ("paper", "referred")}
    return all(place in papers for place, word in enumerate(words) if word.isdecimal())


def _later(unclear: Unclear) -> Unclear:
    """A figure is pending; anything else comes later."""
    is_figure = unclear.reason in ("no_figure", "pending")
    return Unclear(reason="pending" if is_figure else "later")
