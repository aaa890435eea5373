"""A yes for nearly all of the city that names the small rest: "yes, only two villages not".

Invariant: what is left out is called a part of the city, is counted in few or not at all, and is
never most of it; where nothing is left out by name, "by and large" stays open.
"""

from intake.answers.verdicts.denials import Clause

Sentence = list[Clause]
_FEW = 9
"""Districts or villages at most that are a small rest of a city."""
_YES = ("yes", "yes_alone", "opening", "largely")


def says(sentences: list[Sentence]) -> bool:
    """Whether it is there but for a small part, and nothing else denies or doubts it."""
    clauses = [clause for sentence in sentences for clause in sentence]
    general = [clause for clause in clauses[:3] if _is_general(clause)]
    if not general or any(clause.future for clause in clauses):
        return False
    largely = any(clause.has("largely") for clause in general)
    found = [_is_excepted(clause, largely=largely) for clause in clauses]
    if True not in found:
        return False
    start = found.index(True)
    return all(
        clause in general or found[n] or _is_silent(clause, behind=n > start)
        or (n > start and found[n - 1] and clause.opens("relative") > 0)
        for n, clause in enumerate(clauses)
    )  # fmt: skip


def unsettles(sentences: list[Sentence], verdict: str) -> bool:
    """Whether "by and large yes" stands before a no, or work goes on in the rest behind a yes."""
    clauses = [clause for sentence in sentences for clause in sentence]
    if verdict == "no":
        return bool(clauses[0].opens("largely")) and _is_general(clauses[0])
    parts = any(one.has("part_of") and one.affirms and not one.is_planned for one in clauses)
    rest = any(one.has("part_of") and one.has("remaining") and one.is_planned for one in clauses)
    return verdict == "yes" and parts and rest


def is_torn(sentences: list[Sentence]) -> bool:
    """ "By and large still planned, only two villages not connected": the rest is, or is not."""
    clauses = [clause for sentence in sentences for clause in sentence]
    planned = [one for one in clauses if one.has("largely") and one.has("unbegun", "planned")]
    rest = [one for one in clauses if one not in planned and _is_excepted(one, largely=False)]
    return bool(planned and rest)


def _is_general(clause: Clause) -> bool:
    """ "Yes", "by and large" or "in use in most districts", or in all of them."""
    if clause.denials or clause.is_former or clause.is_planned or _is_anothers(clause):
        return False
    if clause.is_made_of(*_YES) and clause.has("yes", "yes_alone", "largely"):
        return True
    return clause.has("largely", "whole") and (clause.affirms or bool(clause.opens("yes")))


def _is_anothers(clause: Clause) -> bool:
    return clause.is_elsewhere or (clause.has("another", "outside") and not clause.has("own"))


def _is_excepted(clause: Clause, *, largely: bool) -> bool:
    """ "Only two villages are not connected yet": of a small part, and said to be the only one."""
    if not clause.has("part_of") or clause.has("bulk", "ended", "not_only"):
        return False
    if clause.has("whole") and not clause.has("excepting"):
        return False
    if clause.has("remaining") and not (largely and clause.numbers):
        return False
    if len(clause.numbers) > 1 or max(clause.numbers, default=0) > _FEW:
        return False
    is_out = bool(clause.denials) or clause.has("left_out", "no", "excepting")
    is_named = clause.has("merely", "conceding", "excepting") or bool(clause.opens("contrast"))
    return (is_out and (largely or is_named)) or (largely and clause.is_planned)


def _is_silent(clause: Clause, *, behind: bool) -> bool:
    """Whether a clause says no more of it; behind what is left out it may tell what comes."""
    against = clause.denials or clause.is_confined or clause.is_hedged or clause.has("ended")
    return not against and (behind or not clause.is_planned)
