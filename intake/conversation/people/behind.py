"""What stands right behind an office and belongs to it: "(digital and data)", ": ICT".

Invariant: only words that tell of no person, no figure, no time and no act are added.
"""

import re
from dataclasses import replace

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import listed as answer_words
from intake.answers.values import Unclear
from intake.conversation.people import segmented, signatures, titles
from intake.conversation.people.prose import Writer
from intake.conversation.phrases import among, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold, has_case

_BRACKET = re.compile(r"[ ]?[(（]([^()（）\n]{1,60})[)）]")
_LAST = re.compile(r"[ ]?[(（]([^()（）\n]{1,60})[)）]\Z")
_MATTER = re.compile(r": (\S[^,.;:()\n]{1,40}?)(?=\s+[-–—]\s|[,.;(\n]|\Z)")
_OTHER = (
    "negators", "mandates", "mandating", "away", "contacting", "copying", "own", "superiors",
    "deputies", "plain_verdicts", "no_longer", "courtesies", "statement_verbs", "elsewhere",
)  # fmt: skip
_ACTS = ("paper", "consent", "act", "given")
_FIGURE = re.compile(r"[\d:：@/]")
_MOST = 8


def righted(told: Writer | Unclear, text: str, language: str) -> Writer | Unclear:
    """The person with the whole office, where it goes on behind what was read."""
    if isinstance(told, Unclear) or not told.office or told.office not in text:
        return told
    is_acting = told.name and fold(told.name) in among(WORDS, "acting_words", language)
    name = None if is_acting else told.name  # "局长（代理）"
    last = _LAST.search(told.office)
    if last and _tells_another(last[1], language):
        return replace(told, name=name, office=told.office[: last.start()])
    end = text.index(told.office) + len(told.office)
    return replace(told, name=name, office=f"{told.office}{_more(text, end, name, language)}")


def _tells_another(said: str, language: str) -> bool:
    """Whether brackets tell of somebody else, or of what was decided: "(copy to Ben Cole)"."""
    folded = fold(said)
    keys = ("copying", "deputies", "mandating", "mandates")
    return any(phrases(WORDS, key, language).starts(folded) for key in keys) or is_act(
        folded, language
    )


def is_act(folded: str, language: str) -> bool:
    """Whether a script without blanks tells an act of approval: "시장 결재", "市長承認済"."""
    acts = (one for key in _ACTS for one in answer_words("mandates", key, language))
    return is_unspaced(folded[-1:]) and any(one in folded for one in acts)


def _more(text: str, end: int, name: str | None, language: str) -> str:
    if matter := _MATTER.match(text, end):
        return matter[0] if _is_matter(matter[1], language) else ""
    bracket = _BRACKET.match(text, end)
    if bracket is None or (name and name in bracket[0]):
        return ""
    return bracket[0] if _is_portfolio(bracket[1], language) else ""


def _is_matter(said: str, language: str) -> bool:
    """Whether all words are of offices, as in "Executive Manager: Infrastructure Services"."""
    ands = among(WORDS, "plain_ands", language)
    return all(
        (len(word) > 1 and word.isupper())
        or word.casefold() in ands
        or (word[0].isupper() and titles.is_of_office(word, language))
        for word in said.split()
    ) and not signatures.is_office(fold(said), language)


def _is_portfolio(said: str, language: str) -> bool:
    """Whether brackets hold what an office is about, or "acting", and nobody and no act."""
    folded = fold(said)
    if count(folded) > _MOST or _FIGURE.search(folded) or _has_other(folded, language):
        return False
    if not has_case(folded):
        keys = ("office_words", "acting_words")
        known = [one for key in keys for one in among(WORDS, key, language)]
        return any(one in folded for one in known)
    words = re.findall(r"[^\W\d_]+", folded)
    small = among(WORDS, "plain_ands", language) | among(WORDS, "joining_offices", language)
    telling = [word for word in words if word.casefold() not in small]
    unknown = [word for word in telling if not titles.is_of_office(word, language)]
    is_acting = phrases(WORDS, "acting_words", language).is_all(folded)
    return is_acting or len(unknown) <= len(telling) // 3


def _has_other(folded: str, language: str) -> bool:
    if any_found(WORDS, _OTHER, folded, language):
        return True
    return is_act(folded, language) or any(
        segmented.said(one, language).name for one in segmented.parts(folded, language)
    )
