"""What is said of a matter in clauses without a "yes" or a "no" before them.

Invariant: a clause that plans, doubts or says both ways settles nothing, whatever stands beside it.
"""

from itertools import zip_longest
from typing import Literal

from intake.answers.choices import segments
from intake.answers.verdicts.adopted import are_over
from intake.answers.verdicts.denials import Clause

Verdict = Literal["yes", "no", "planned", "contradictory", "hedged", ""]
Sentence = list[Clause]
_NEAR = 12
"""Letters of a noun's ending between what is denied and a denying word behind it."""
_BETWEEN = 2
"""Words between a denying word and the end that it denies."""


def stated(sentences: list[Sentence]) -> Verdict:
    clauses = [clause for sentence in sentences for clause in sentence]
    verdicts = [
        _half(clause) if is_only(clause, after) else of(clause)
        for sentence in sentences
        for clause, after in zip_longest(sentence, sentence[1:])
    ]
    verdicts = _without_growth(clauses, verdicts)
    if "no" in verdicts:
        start = verdicts.index("no")
        promised = [n > start and clause.only_promises for n, clause in enumerate(clauses)]
        verdicts = ["" if is_so else one for one, is_so in zip(verdicts, promised, strict=True)]
    if clauses and _concludes(clauses[-1]):
        is_torn = {"yes", "contradictory"} & set(verdicts) and "no" not in verdicts
        return "contradictory" if is_torn else "no"
    if _concludes_yes(clauses, verdicts):
        return "yes"
    if _is_ended(clauses, verdicts):
        return "no"
    told = (clause for sentence in sentences for clause in _without_more(sentence))
    if any(clause.is_hedged and not _is_closing(clause, clauses, verdicts) for clause in told):
        return "hedged"
    if "contradictory" in verdicts or {"yes", "no"} <= set(verdicts):
        return "contradictory"
    if "yes" in verdicts and "hedged" in verdicts[verdicts.index("yes") :]:
        return "hedged"  # a denial behind it that we do not understand
    for verdict in ("no", "planned", "yes"):
        if verdict in verdicts:
            return verdict
    if "hedged" in verdicts:
        return "hedged"
    return "planned" if any(clause.has("allotted") for clause in clauses) else ""


def _is_closing(clause: Clause, clauses: list[Clause], verdicts: list[Verdict]) -> bool:
    """ "The mayor has approved it, so no problem": courtesy behind what was said to be there."""
    is_last = clause is clauses[-1] and clause.is_made_of("idiom", "hence", "opening", "thanks")
    return is_last and "yes" in verdicts


def _concludes(clause: Clause) -> bool:
    """ "So I would have to say not yet": the last words answer after all."""
    if clause.is_all("concluding"):
        return True
    leads = ("hence", "conceded", "opening")
    is_led = bool(clause.opens("hence"))
    return is_led and clause.ends("no") and clause.is_made_of("no", "no_alone", *leads)


def _concludes_yes(clauses: list[Clause], verdicts: list[Verdict]) -> bool:
    """ "…, and a part of the waste, so yes, it is run with sensors": the part is no doubt."""
    for place, clause in enumerate(clauses):
        is_led = clause.opens("hence") or (clause.opens("conceded") and clause.has("saying"))
        is_made = clause.is_made_of("hence", "conceded", "yes", "yes_alone", "opening")
        if is_led and is_made and clause.has("yes", "yes_alone"):
            against = {"no", "planned", "contradictory"} & set(verdicts)
            behind = clauses[place + 1 :]
            return not against and not any(c.is_hedged or c.is_confined for c in behind)
    return False


def _without_growth(clauses: list[Clause], verdicts: list[Verdict]) -> list[Verdict]:
    """Without plans for more of what was said to be there: "in use; an extension is planned"."""
    start = verdicts.index("yes") if "yes" in verdicts else len(verdicts)
    return [
        "" if one == "planned" and n > start and clause.has("enlarged") else one
        for n, (clause, one) in enumerate(zip(clauses, verdicts, strict=True))
    ]


def is_grown(sentences: list[Sentence]) -> bool:
    """Whether a year to come is only that of more of the same."""
    clauses = [clause for sentence in sentences for clause in sentence]
    return any(one.grows or (one.is_planned and one.has("enlarged")) for one in clauses)


def _without_more(sentence: Sentence) -> Sentence:
    """Without what follows a "not only": whom else it serves is no doubt that it is there."""
    if sentence and sentence[0].affirms:
        sentence = [sentence[0], *without_most(sentence[1:])]
    for place, (clause, after) in enumerate(zip_longest(sentence, sentence[1:])):
        is_beyond = clause.is_beyond or is_only(clause, after)
        if is_beyond and clause.affirms and not clause.is_planned:
            return sentence[: place + 1]
    return sentence


def without_most(clauses: Sentence) -> Sentence:
    """Without ", mainly in transport", which says where most of a thing is."""
    return [clause for clause in clauses if not clause.tells_most]


def _is_ended(clauses: list[Clause], verdicts: list[Verdict]) -> bool:
    """ "It was in use, but closed down in 2022": the last thing said is the end of it."""
    last = len(verdicts) - 1
    while last >= 0 and not (verdicts[last] or clauses[last].has("ended")):
        last -= 1
    start = last
    while start > 0 and (clauses[start - 1].has("ended") or verdicts[start - 1] == "no"):
        start -= 1
    before = [n for n in range(start) if verdicts[n] or clauses[n].is_hedged]
    ended = any(one.has("ended") for one in clauses[start : last + 1])
    if not before or not (ended or verdicts[last] == "no") or clauses[last].is_hedged:
        return False
    were = [clauses[n].is_former or (ended and verdicts[n] == "yes") for n in before]
    return all(were) and not any(clauses[n].is_hedged and not clauses[n].is_former for n in before)


def is_only(clause: Clause, after: Clause | None) -> bool:
    """The first half of "not only there, but used" and "not one, but two": it denies nothing."""
    if after is None or after.denials or (clause.denials != 1 and not clause.is_planned):
        return False
    more = 1 in clause.numbers and max(after.numbers, default=0) > 1
    goes_on = after.affirms or after.opens("contrast") or len(after.words) == 1
    more = more and bool(goes_on)  # not "two were closed"
    return clause.has("only") or clause.is_beyond or more


def _half(clause: Clause) -> Verdict:
    """What such a half says: "we do not have one" of two means that there are two."""
    is_sure = clause.affirms and clause.denials == 1 and not (clause.is_planned or clause.is_hedged)
    return "yes" if is_sure else ""


def of(clause: Clause) -> Verdict:
    if clause.denials > 1:
        return "contradictory"
    if clause.denials:
        return _denied(clause)
    if (
        clause.words
        and clause.is_made_of("yes", "yes_alone", "opening")
        and not clause.is_all("opening")
    ):
        return "yes"
    if clause.has("no"):
        return "no" if clause.ends("no") else "hedged"  # "noch nein"
    if clause.is_planned:
        return "yes" if clause.grows else "planned"
    return _told(clause)


def _told(clause: Clause) -> Verdict:
    """What a clause that denies and plans nothing says; "only in the centre" leaves it open."""
    if clause.is_over:
        return "hedged"
    if clause.is_modest:
        return ""  # "we are a small town"
    is_turned = clause.affirms or clause.opens("contrast")
    if clause.is_confined and is_turned and not clause.is_beyond:
        return "hedged"
    if clause.has("statement") or (clause.has("aspired") and clause.has("planned", "goal")):
        return "yes"
    if clause.is_building or (clause.aims and clause.has("planned", "towards")):
        return "yes"
    return "yes" if clause.affirms else ""


def _denied(clause: Clause) -> Verdict:
    """A denying word in the clause: "no" where it governs the statement, else unsure."""
    if _denies_end(clause):
        return ""
    if clause.has("planned"):
        return "planned" if clause.is_awaited and clause.is_not_yet else "hedged"
    if clause.is_unissued:
        return "planned"
    place, end = clause.denying
    before = [at for at in clause.found.get("statement", ()) if at[0] < place]
    near = _NEAR if segments.denies_behind(clause.language) else 0
    if before and clause.is_closed:
        return "no"
    if any(at[1] < place - near for at in before):
        return "contradictory"
    if clause.is_all("no_alone") or clause.has("denial") or clause.opens("no") == end:
        return "no"
    is_unadopted = clause.alone and clause.has("adopted", "issued")
    return "no" if clause.has("statement", "have", "such") or is_unadopted else "hedged"


def _denies_end(clause: Clause) -> bool:
    """ "It has not been switched off": no denial of the thing, but of its end."""
    ends = clause.found.get("ended", ())
    denying = [
        at for at in clause.found.get("negator", ()) if not any(are_over(at, one) for one in ends)
    ]
    if segments.denies_behind(clause.language):
        return any(0 <= at[0] - one[1] <= _NEAR for at in denying for one in ends)
    return any(0 <= one[0] - at[1] <= _BETWEEN for at in denying for one in ends)
