"""Which options of an answer are affirmed: each is judged in its own clause.

Invariant: what is denied, planned, doubted or somebody else's is never chosen; where a denial or a
plan may reach an option or not, that is said, and nothing is settled.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.answers.choices import (
    affirming,
    bids,
    dated,
    joined,
    lapsed,
    lists,
    owners,
    reaching,
    spoken,
    trials,
)
from intake.answers.choices.parts import SENTENCES, Segment
from intake.answers.choices.signs import FEW, Clause, Judged, Sign
from intake.answers.times import lasting, tocome
from intake.answers.values import Context

_SUBJECTS = frozenset({"own", "topic", "heading_ends"})


def read(found: Sequence[Segment], context: Context, *, proven: bool = False) -> Judged:
    """What the segments say of the options; `proven`: only what a verb affirms of the city is."""
    judged = Judged(had=lists.are_had(context.options))
    before: list[Clause] = []
    named = any(one.options for one in found)
    if not (named or any("affirm" in one.roles or one.is_negative for one in found)):
        _apply(found, had=judged.had)
    bids.name_gained(found, context)
    bids.name_pilots(found, context)
    said = [
        (list(_clauses(words, context, proven=proven, named=named)), is_question)
        for words, is_question in _sentences(found)
    ]
    others = owners.others(found, context)
    to_come = dated.to_come(found, context)
    denied = any(_denies(one) for sentence, _ in said for one in sentence)
    for sentence, is_question in said:
        if is_question:
            before = _ask(sentence, judged)
            continue
        for clause in sentence:
            sign = to_come.get(id(clause.segment), "")
            if sign and clause.sign in ("", "plan"):
                clause.sign = clause.grip = sign
        trials.unsettle(sentence)
        is_told = not proven or (denied and _is_contrasted(sentence))
        reaching.resolve([*before, *sentence], context, default="yes" if is_told else "")
        for clause in sentence:
            if clause.verdict == "yes" and clause.segment in others:
                clause.verdict = "open"
        if judged.affirmed and bids.is_untold(sentence, context):
            judged.add([option for one in sentence for option in one.options], "open")
        spoken.mark([*before, *sentence], context)
        _tell([*before, *sentence], judged)
        _reach_back(sentence, judged)
        before = []
    for clause in before:
        judged.add(clause.options, "asked")
    return judged


def _apply(found: Sequence[Segment], *, had: bool) -> None:
    """Numbers alone are what is applied for; a plan is told of them in a bracket only.

    And where something is to be noted: "please note that 3 is planned"; what a city has (`had`) is
    told by its number as by its name: "the first two are planned".
    """
    if had or any("requested" in one.roles for one in found):
        return
    for one in found:
        if one.numbers and not one.inside:
            one.roles -= {"planned", "trial"}


def _sentences(found: Sequence[Segment]) -> Iterator[tuple[list[Segment], bool]]:
    """The segments of each sentence, and whether it is a question."""
    sentence: list[Segment] = []
    for one in found:
        if one.after in SENTENCES and sentence:
            yield sentence, one.after == "?"
            sentence = []
        sentence.append(one)
    if sentence:
        yield sentence, False


def _clauses(
    sentence: list[Segment], context: Context, *, proven: bool, named: bool
) -> Iterator[Clause]:
    whose = affirming.whose(sentence, context) if proven else affirming.Whose()
    for segment, behind in zip(sentence, [*sentence[1:], Segment()], strict=False):
        told = affirming.told(segment, whose, context)
        clause = _clause(segment, told, proven=proven, named=named)
        is_said = clause.sign == "yes" or not (clause.sign or proven)
        if clause.options and is_said and joined.is_to_come(segment, context):
            clause.sign = clause.grip = "open" if clause.sign else "plan"
        elif clause.options and is_said and joined.may_be_to_come(segment, context):
            words = tuple(segment.words)
            is_arriving = tocome.tells_arriving(words, context.language)
            clause.sign = clause.grip = "plan" if is_arriving else "open"
        if clause.options and not (clause.sign or proven) and joined.is_in_plan(segment, context):
            clause.sign = clause.grip = "open"
        if clause.options and clause.sign == "no" and owners.is_not_theirs(segment, context):
            clause.sign = clause.grip = "open"
        is_open = clause.options and clause.sign in ("", "yes")
        is_over = _is_over(segment, context) or lapsed.is_before_now(segment, behind, context)
        if is_open and (is_over or bids.is_licensed(segment, sentence, context)):
            clause.sign = clause.grip = "open"
        yield clause


def _is_over(segment: Segment, context: Context) -> bool:
    """ "A green city until 2019": what a city had; what was built by then it may have."""
    is_title = lists.are_titles(context.options)
    until = lists.are_had(context.options) and lasting.is_over(
        tuple(segment.words), context.language, context.today, is_lasting=is_title
    )
    return until or lapsed.is_over(segment.words, context)


def _clause(segment: Segment, told: affirming.Told, *, proven: bool, named: bool) -> Clause:
    sign = _sign(segment, told, proven=proven)
    options = _options(segment, named=named)
    roles = {"no": {"negator", "none"}, "plan": {"planned", "trial"}, "doubt": {"doubted"}}
    roles["else"] = {"else"}
    ahead = bool(roles.get(sign, set()) & segment.ahead) if options else False
    if options and sign == "yes":
        ahead = told.ahead or (not told.behind and "affirm" in segment.ahead)
    if sign in ("no", "plan") and len(options) > 1 and not ahead and not all(segment.denied):
        sign = "open"
    grip = sign if ahead else ""
    other = proven and told.is_other
    return Clause(segment, options, sign, is_ahead=ahead, is_other=other, grip=grip)


def _options(segment: Segment, *, named: bool) -> list[int]:
    """The options of a segment: no count of "the others", nor of things beside named options."""
    is_count = named and (segment.is_told_of or "worded" in segment.roles)
    if segment.options or "rest" in segment.roles or is_count:
        return segment.options
    return segment.numbers


def _sign(segment: Segment, told: affirming.Told, *, proven: bool) -> Sign:
    roles = segment.roles
    if segment.is_negative:
        return "open" if "affirm" in roles and segment.options and not told.is_else else "no"
    is_there = len(roles & {"there", "affirm", "added"}) > 1
    if "trial" in roles and is_there and roles.isdisjoint({"planned", "only", "body"}):
        return "open"  # "there is a trial network", "a trial network is in operation too"
    if segment.options and "unlike" in roles - segment.ahead:
        return "open"  # "Starlink'ten farklı olarak 5G var"
    if "trial" in roles and "only" in segment.ahead and segment.options:
        return "open"  # "so far only pilot zones of 5G"
    if "coming" in roles and roles.isdisjoint({"planned", "trial"}):
        return "open"
    if "planned" in roles or ("trial" in roles and "awarded" not in roles):
        return "plan"
    if told.is_project and "awarded" not in roles:
        return "enrolled" if told.is_enrolled and not proven else "doubt"
    if roles & {"doubted", "bid"} or ("because" in roles and segment.options):
        is_open = roles & {"there", "affirm"} and not (proven or "only" in roles)
        return "open" if is_open else "doubt"  # "there is only talk of 6G"
    if told.is_else:
        return "else"
    if proven:
        is_alone = (segment.sole or "affirm" in roles) and not segment.rest
        return "yes" if told.is_proven or is_alone else ""
    if segment.options and _is_only_else(segment):
        return "open"
    is_said = told.ahead or told.behind or bool(roles & {"there", "affirm"})
    if segment.options and not is_said and (told.is_merely or "partial" in roles):
        return "doubt" if told.is_merely else "plan"
    return (
        "yes" if is_said and (segment.options or segment.numbers or segment.weight <= FEW) else ""
    )


def _is_only_else(segment: Segment) -> bool:
    """ "For the green city, we only reached the shortlist": an "only" of something else."""
    is_behind = "only" in segment.roles - segment.ahead and not segment.sole
    return is_behind and segment.weight > 1 and not segment.roles & {"there", "affirm", "awarded"}


def _ask(sentence: list[Clause], judged: Judged) -> list[Clause]:
    """What a question names; "5G?" alone is what the next sentence tells of."""
    named = [one for one in sentence if one.options]
    if len(named) == 1 and not named[0].sign and named[0].weight <= 1:
        return named
    for one in named:
        judged.add(one.options, "asked")
    return []


def _denies(clause: Clause) -> bool:
    return clause.sign == "no" and (bool(clause.options) or clause.is_of_rest)


def _is_contrasted(sentence: list[Clause]) -> bool:
    """ "5G and Starlink, the others not": what is named beside a denial is there."""
    most = FEW if any(map(_denies, sentence)) else 0
    return all(one.weight <= most for one in sentence if one.options and not one.sign)


def _tell(sentence: list[Clause], judged: Judged) -> None:
    """Note the verdicts, and what is said of all the others, or of none."""
    for clause, after in pairwise([*sentence, None]):
        assert clause is not None
        if clause.is_of_rest:
            said = clause.sign or (after.sign if after and not after.options else "")
            is_plain = said != "yes" or (judged.has("no") and not clause.weight)
            judged.rest.add(said if is_plain else "")
            others = [one for one in sentence if one is not clause]
            bare = any(one.options for one in others) and not any(one.sign for one in others)
            if _is_of_all(clause, is_plain=is_plain, bare=bare):
                judged.add([*judged.signs], "open")
        elif clause.options:
            judged.add(clause.options, clause.verdict)
            _mixed(clause, judged)
    yes = [one for one in sentence if one.verdict == "yes"]
    if any(one.segment.sole for one in yes):
        judged.sole.update(option for one in yes[_begun(yes) :] for option in one.options)
    first = sentence[0]
    is_none = "none" in first.segment.roles and "doubted" not in first.segment.roles
    is_none = is_none and not (first.weight or first.is_of_rest)
    judged.is_none |= is_none and not any(one.options for one in sentence)


def _is_of_all(clause: Clause, *, is_plain: bool, bare: bool) -> bool:
    """ "5G is there, and all the others too", "6G와 …는 없고 나머지는 있습니다": others are told.

    `bare`: nothing but what is said behind them tells of the options named before.
    """
    roles = clause.segment.roles
    if clause.sign == "no":
        is_told = roles & {"there", "affirm"} or ("all" in roles and clause.weight > 1)
        return bare and "negator" in roles and bool(is_told)
    is_added = "added" in roles and not (clause.sign or clause.weight)
    return is_added or not (is_plain or clause.weight)


def _begun(affirmed: list[Clause]) -> int:
    """Where what an "only" is said of begins: "Starlink has the county, we have only 5G"."""
    told = enumerate(pairwise(affirmed), start=1)
    places = (place for place, (before, one) in told if one.segment.sole and _is_anew(one, before))
    return max(places, default=0)


def _is_anew(clause: Clause, before: Clause) -> bool:
    """Whether it says of whom it speaks anew, behind what is told of somebody who is not us."""
    roles = before.segment.roles | before.segment.ahead
    if "own" in roles or not (before.weight or roles & {"there", "affirm"}):
        return False
    return clause.after in (",", "contrast") and bool(_SUBJECTS & clause.segment.ahead)


def _mixed(clause: Clause, judged: Judged) -> None:
    """ "5G no 6G" in one segment: a denial between two options is of the second alone."""
    segment = clause.segment
    if clause.sign == "open" and any(segment.denied):
        for option, denied in zip(segment.options, segment.denied, strict=True):
            judged.add([option], "no" if denied else "open")


def _reach_back(sentence: list[Clause], judged: Judged) -> None:
    """ "5G is in operation. It is a pilot.": a bare clause may be about the sentence before."""
    sentence = [one for one in sentence if not one.is_aside]
    if any(one.options or one.is_of_rest for one in sentence) or judged.is_none:
        return
    is_bare = sum(one.weight for one in sentence) <= 1
    if is_bare and any(one.sign in ("no", "plan") for one in sentence):
        for said in judged.signs.values():
            said.add("open")
            said.update(one.sign for one in sentence if one.sign == "plan")
