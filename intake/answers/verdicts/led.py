"""What comes of an answer that begins with a yes or a no, by what follows the word.

Invariant: what takes the word back, plans it or doubts it settles nothing.
"""

from intake.answers.verdicts import adopted, verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence, Verdict


def of(lead: Verdict, sentences: list[Sentence]) -> Verdict:
    """The verdict where the answer begins with a word, unless what follows takes it back."""
    if lead not in ("yes", "no"):
        return lead
    clauses = [clause for sentence in sentences[:2] for clause in sentence]
    if lead == "no" and any(c.is_beyond for c in sentences[0]):
        return "contradictory"  # "no, not only there"
    told = verdicts.without_most(sentences[0]) if lead == "yes" else sentences[0]
    is_tried = lead == "no" and any(clause.has("tried") for clause in clauses)
    if any(c.is_hedged and not _is_part_only(c, lead, is_tried=is_tried) for c in told):
        return "hedged"
    if any(clause.denials > 1 for clause in sentences[0]):
        return "contradictory"
    against = ("no", "no_alone") if lead == "yes" else ("yes", "yes_alone")
    if any(_is_no_more_than(clause, against) for clause in clauses if not clause.governed):
        return "contradictory"
    if lead == "yes" and any(_is_doubted(clause) for clause in sentences[0]):
        return "hedged"
    return _led_yes(sentences, clauses) if lead == "yes" else _led_no(clauses)


def _is_no_more_than(clause: Clause, words: tuple[str, ...]) -> bool:
    """Whether a clause is such a word alone, or behind a "but": "Yes, but no"."""
    if any(clause.is_all(name) for name in words):
        return True
    is_turned = clause.opens("contrast") and clause.has(*words)
    return bool(is_turned) and clause.is_made_of("contrast", *words)


def _is_doubted(clause: Clause) -> bool:
    """ "Yes, there are doubts": a doubt that nothing denies."""
    is_there = clause.has("being", "have", "statement")
    return clause.has("doubted") and is_there and not (clause.denials or clause.has("no"))


def _is_part_only(clause: Clause, lead: Verdict, *, is_tried: bool) -> bool:
    """Whether a clause behind a "no" only tells of a part that is there, or is on trial."""
    return lead == "no" and (clause.is_narrowed or (is_tried and clause.is_confined))


def _led_yes(sentences: list[Sentence], clauses: list[Clause]) -> Verdict:
    if any(clause.has("denial") for clause in clauses):
        return "contradictory"
    if _is_courtesy(sentences[0]) or any(clause.is_confined for clause in sentences[0]):
        return "hedged"
    for clause in sentences[0]:
        if adopted.is_at_sitting(clause.found):
            return "yes"
        is_built = clause.future or clause.has("building")
        is_more = clause.grows or (clause.has("enlarged") and not is_built)
        if clause.is_planned and not is_more and (clause.has("drafted") or not clause.future):
            return "planned"
        if clause.has("statement"):
            return "yes"
    return "yes"


def _is_courtesy(sentence: Sentence) -> bool:
    """Only "please" or a promise to send papers: a yes to a letter, not to its question."""
    asks = any(c.opens("please") and not c.opens("please_look") for c in sentence)
    told = [c for c in sentence if not c.promises]
    says = any(c.affirms for c in told)
    return (asks or len(told) < len(sentence)) and not says


def _led_no(clauses: list[Clause]) -> Verdict:
    affirmed = [
        c
        for c in clauses
        if c.affirms
        and not (c.denials or c.governed or c.only_promises or c.has("merely") or c.is_modest)
    ]
    if any(c.has("tried") for c in clauses):
        affirmed = []  # "no: one district is equipped, on trial"
    return (
        "contradictory"
        if any(not c.has("planned") or c.holds_what_it_sends for c in affirmed)
        else "no"
    )
