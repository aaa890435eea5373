"""What the words of an answer come to, once nothing around them settles it.

Invariant: what is awaited, another's matter or no mandate yet is asked, never a yes.
"""

import re
from dataclasses import dataclass
from unicodedata import normalize

from intake.answers.figures import statements
from intake.answers.folding import clean
from intake.answers.lexicon import listed, split
from intake.answers.values import Context, Unclear, UnclearReason, YesNo
from intake.answers.verdicts import labelled, mandates, notyet, reserved, twice
from intake.answers.verdicts.adopted import are_over
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence, Verdict

READ = 2_000
"""Characters that are read: an answer of yes or no stands at the beginning."""
_APART = 4
"""Words at most between the halves of a denial."""
_WORD = re.compile(r"[^\W\d_]+")
_REASONS: dict[str, UnclearReason] = {
    "planned": "planned", "contradictory": "contradictory", "hedged": "hedged",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Heard:
    """An answer cut into sentences: `whole` are ours alone, `lead` is the word they begin with."""

    told: str
    text: str
    sentences: list[Sentence]
    whole: list[Sentence]
    lead: Verdict
    verdict: Verdict
    is_mandate: bool

    @property
    def is_bare(self) -> bool:
        """A yes that no word ahead says."""
        return not self.lead and self.verdict == "yes"

    def has(self, role: str) -> bool:
        return any(one.has(role) for said in self.sentences for one in said)


def judged(heard: Heard, context: Context) -> YesNo | Unclear:
    """What the words come to that nothing around them settles."""
    row = labelled.says(heard.text, context) if context.mandate or context.alone else ""
    if heard.is_bare and not row and _is_figure(heard.text, context.language):
        return Unclear(reason="empty")
    if heard.is_bare and _is_half_denied(heard, context.language):
        return Unclear(reason="hedged")
    if not heard.lead and _is_left_to_others(heard.verdict, heard.sentences):
        return Unclear(reason="hedged")
    verdict = _weighed(heard, row, context)
    if verdict in ("yes", "no"):
        return YesNo(yes=verdict == "yes")
    return Unclear(reason=_REASONS.get(verdict, "empty"))


def _weighed(heard: Heard, row: mandates.Said, context: Context) -> Verdict:
    """The verdict of the words, where what is awaited or mandated turns it."""
    verdict, told, lead = heard.verdict, heard.told, heard.lead
    is_open = lead or heard.is_mandate or heard.has("unhindered")
    if verdict == "planned" and not is_open and notyet.is_awaited(heard.sentences, told):
        verdict = "no"
    if not lead and (context.mandate or context.alone):
        verdict = mandates.weighed(verdict, mandates.says(told, context.language), row)
    if verdict == "no" and _is_none(heard.whole, told, context.language):
        verdict = "hedged"
    return verdict


def _is_half_denied(heard: Heard, language: str) -> bool:
    """ "Le maire ne nous autorise plus": a denial in two halves, of a verb that no list denies.

    The first half is compared as it is written: "né" is no "ne".
    """
    words = set(_WORD.findall(normalize("NFC", heard.text).lower()))
    if words.isdisjoint(listed("yesno", "half_opens", language)):
        return False
    return any(_has_halves(one) for said in heard.sentences for one in said)


def _has_halves(clause: Clause) -> bool:
    """Whether the halves stand around a verb, and what is told with them may end the matter."""
    opening, shutting = clause.found.get("half_opens", ()), clause.found.get("half_shuts", ())
    idle = clause.found.get("half_idle", ())
    told = (one for one in shutting if not any(are_over(one, other) for other in idle))
    pairs = ((one[1], other[0]) for other in told for one in opening)
    return not clause.denials and any(0 < end - start <= _APART for start, end in pairs)


def _is_left_to_others(verdict: Verdict, sentences: list[Sentence]) -> bool:
    """Whether it is another's matter, they are referred to, or are still asked."""
    if reserved.is_anothers_matter(sentences):
        return True
    is_referred = verdict != "no" and reserved.is_referred(sentences[0])
    return is_referred or (verdict == "planned" and _is_enquired(sentences))


def _is_enquired(sentences: list[Sentence]) -> bool:
    """ "I shall ask the IT branch next week": to be asked, not planned."""
    clauses = [clause for sentence in sentences for clause in sentence]
    asked = [one for one in clauses if one.has("enquiring")]
    return bool(asked) and not any(
        one.is_planned or one.affirms for one in clauses if one not in asked
    )


def _is_none(sentences: list[Sentence], text: str, language: str) -> bool:
    """Whether a lack or another's doubt is denied, or that the writer gives the mandate told of."""
    if twice.says(text, language) or reserved.is_anothers_doubt(sentences):
        return True
    return mandates.is_told_beside(sentences, language)


def _is_figure(text: str, language: str) -> bool:
    """Whether a statement only tells a number or an amount ("We have got 130"): of what is open."""
    words = split(clean(text)[:READ])
    end = max((place for place, word in enumerate(words) if word[0].isalnum()), default=0)
    for stated in statements.read(text[:READ], language).stated:
        is_last = stated.last == end or (stated.span.about and stated.last >= end - 2)
        if stated.codes or (is_last and not stated.thing and stated.span.exact != 1):
            return True
    return False
