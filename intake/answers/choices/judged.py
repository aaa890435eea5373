"""Which options of an answer are affirmed: each is judged in its own clause.

Invariant: what is denied, planned, doubted or somebody else's is never chosen; where a denial or a
plan may reach an option or not, that is said, and nothing is settled.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.answers.choices import affirming, bids, joined, lists, segments, spoken
from intake.answers.choices.parts import JOINTS, SENTENCES, Segment
from intake.answers.choices.signs import FEW, Clause, Judged, Sign
from intake.answers.values import Context

_LISTED = JOINTS | {",", ")"}
_AGAINST = ("no", "plan", "doubt", "else")


def read(found: Sequence[Segment], context: Context, *, proven: bool = False) -> Judged:
    """What the segments say of the options; `proven`: only what a verb affirms of the city is."""
    judged = Judged(had=lists.are_had(context.options))
    before: list[Clause] = []
    named = any(one.options for one in found)
    if not (named or any("affirm" in one.roles or one.is_negative for one in found)):
        _apply(found)
    bids.name_gained(found, context)
    bids.name_pilots(found, context)
    said = [
        (list(_clauses(words, context, proven=proven, named=named)), is_question)
        for words, is_question in _sentences(found)
    ]
    denied = any(_denies(one) for sentence, _ in said for one in sentence)
    for sentence, is_question in said:
        if is_question:
            before = _ask(sentence, judged)
            continue
        is_told = not proven or (denied and _is_contrasted(sentence))
        _resolve([*before, *sentence], context, default="yes" if is_told else "")
        if judged.affirmed and bids.is_untold(sentence, context):
            judged.add([option for one in sentence for option in one.options], "open")
        spoken.mark([*before, *sentence], context)
        _tell([*before, *sentence], judged)
        _reach_back(sentence, judged)
        before = []
    for clause in before:
        judged.add(clause.options, "asked")
    return judged


def _apply(found: Sequence[Segment]) -> None:
    """Numbers alone are what is applied for; a plan is told of them in a bracket only.

    And where something is to be noted: "please note that 3 is planned".
    """
    if any("requested" in one.roles for one in found):
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
    for segment in sentence:
        told = affirming.told(segment, whose, context)
        clause = _clause(segment, told, proven=proven, named=named)
        is_said = clause.sign == "yes" or not (clause.sign or proven)
        if clause.options and is_said and joined.is_to_come(segment, context):
            clause.sign = clause.grip = "open" if clause.sign else "plan"
        is_open = clause.options and clause.sign in ("", "yes")
        if is_open and bids.is_licensed(segment, sentence, context):
            clause.sign = clause.grip = "open"
        yield clause


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


# --- within a sentence ----------------------------------------------------------------------------


def _resolve(sentence: list[Clause], context: Context, *, default: Sign) -> None:
    """Every option's verdict: by its own clause, else by the one its list hangs on."""
    closing = segments.denies_behind(context.language)
    sentence = [one for one in sentence if not one.is_aside]
    for place, clause in enumerate(sentence):
        if clause.options:
            if bids.is_won(sentence, place):
                clause.sign = "yes"
            if _goes_on(sentence, place):
                clause.sign = clause.grip = "no"
            said = clause.sign or ("else" if bids.is_gapped(sentence, place) else "")
            said = said or _refuted(sentence, place) or _of_topic(sentence, place)
            said = said or _begun_anew(sentence, place, closing=closing)
            said = said or _from_before(sentence, place, closing=closing)
            behind = "" if said else _from_behind(sentence, place, closing=closing)
            clause.verdict = said or behind or default
            clause.is_told = bool(clause.sign or behind or _of_topic(sentence, place))
            if clause.verdict == "yes" and clause.is_other:
                clause.verdict = ""
            clause.grip = clause.grip or (said if not clause.sign and said != "open" else "")
            if clause.after == "or" and clause.verdict == "yes":
                clause.verdict = "open"
    joined.unsettle(sentence, context.language)
    for place in range(len(sentence)):
        _unsettle(sentence, place)


def _goes_on(sentence: list[Clause], place: int) -> bool:
    """ "No Starlink, 6G nor quantum link": the list that is denied goes on to its last "nor"."""
    here = sentence[place]
    is_mixed = here.sign == "open" and any(here.segment.denied)
    return bool(place) and is_mixed and here.after == "," and sentence[place - 1].grip == "no"


def _of_topic(sentence: list[Clause], place: int) -> Sign:
    """ "As for the green city, that is still under way": said of a topic right behind it."""
    behind = sentence[place + 1 : place + 2]
    is_topic = "topic" in sentence[place].segment.ahead and not sentence[place].weight
    return behind[0].sign if is_topic and behind and not behind[0].options else ""


def _begun_anew(sentence: list[Clause], place: int, *, closing: bool) -> Sign:
    """ "We have 5G, 6G and Starlink not yet": what is denied behind a list is of all of it.

    Where that list may begin further on ("We have 5G, 6G, quantum and Starlink not") it is open;
    where verbs stand last, it begins behind the verb ("5G가 있고 스타링크, 6G는 없습니다").
    """
    here, before = sentence[place], sentence[place - 1] if place else None
    if before is None or here.is_ahead or not _is_new_list(here, before, closing=closing):
        return ""
    closing = closing and before.sign == "yes"
    for place_of, clause in enumerate(sentence[place + 1 :], start=place + 1):
        if not clause.options or clause.after not in _LISTED:
            return ""
        if clause.sign:
            is_whole = closing or clause.after in JOINTS or "every" in clause.segment.roles
            if clause.sign not in ("no", "plan") or clause.is_ahead or not is_whole:
                return ""
            between = sentence[place + 1 : place_of]
            return clause.sign if closing or all(one.after in JOINTS for one in between) else "open"
    return ""


def _is_new_list(here: Clause, before: Clause, *, closing: bool) -> bool:
    """Whether another list may begin here, behind what is affirmed."""
    if "yes" not in (before.sign, before.grip):
        return False
    return here.after == "," or (closing and here.after == "contrast" and before.sign == "yes")


def _from_before(sentence: list[Clause], place: int, *, closing: bool) -> Sign:
    """What a verb or a denial before a list says of an option further on in it."""
    here = sentence[place]
    if not place or here.after not in _LISTED:
        return ""
    before = sentence[place - 1]
    if not before.options and not before.sign and before.weight <= FEW and place > 1:
        before = sentence[place - 2]  # "We have 5G and, for the villages, Starlink"
    if not before.options:
        if before.sign in _AGAINST and here.after in JOINTS and not closing:
            return before.sign  # "not recognised as a model town or a green city"
        is_open = before.sign in ("doubt", "plan") and not before.weight
        if is_open and here.after == ",":
            return before.sign  # "может быть, 5G"
        leads = before.sign == "no" and not before.is_of_rest and before.weight == 0
        leads = leads and not here.segment.sole
        return "open" if leads else "yes" if before.sign == "yes" else ""
    if here.segment.sole and before.grip in _AGAINST:
        return ""
    if before.grip in ("", "yes"):
        reaches = before.sign in ("no", "plan") and not closing and not here.segment.sole
        likewise = before.sign == "yes" and here.weight <= FEW and _is_likewise(here)
        return "open" if reaches else "yes" if likewise else before.grip
    is_same = here.after in JOINTS or _is_closed(sentence, place)
    return before.grip if is_same or (closing and not before.sign) else "open"


def _is_likewise(here: Clause) -> bool:
    """Whether a verb before it is said of it too: "… in 2021, as a green city 2024 by the EU"."""
    told = here.segment.is_of_giver and "year" in here.segment.roles
    return here.after in JOINTS or (told and not here.is_other)


def _is_closed(sentence: list[Clause], place: int) -> bool:
    """Whether an "and" or "or" closes the list that goes on here."""
    for clause in sentence[place + 1 :]:
        if clause.after in JOINTS or (clause.sign == "open" and any(clause.segment.denied)):
            return bool(clause.options) and clause.sign in ("", "open")
        if not clause.options or clause.sign or clause.after != ",":
            return False
    return False


def _from_behind(sentence: list[Clause], place: int, *, closing: bool) -> Sign:
    """What is said behind the last option of a list, or right behind the list, of all of it."""
    joined = sentence[place].after in JOINTS
    if _is_sole(sentence, place):
        return ""
    for place_of, clause in enumerate(sentence[place + 1 :], start=place + 1):
        is_next = place_of == place + 1
        if not clause.options and is_next and "topic" in sentence[place].segment.ahead:
            return clause.sign  # "as for Starlink, no contract has been signed yet"
        if not clause.options:
            return _back(clause, is_next=is_next or joined, closing=closing)
        if clause.after not in _LISTED or (joined and clause.after not in JOINTS):
            return ""
        joined = clause.after in JOINTS
        if clause.sign:
            is_led = sentence[place].after in JOINTS and not place  # "Besides 5G we run ..."
            apart = clause.is_ahead and not (clause.sign == "yes" and (joined or is_led))
            return "" if apart else _shared(clause, joined=joined)
    return ""


def _is_sole(sentence: list[Clause], place: int) -> bool:
    """ "Only Starlink, 5G is still to come": what is said of the second is of it alone."""
    rest = sentence[place + 1 :]
    if not (sentence[place].segment.sole and rest and rest[0].options):
        return False
    return rest[0].after == "," and not any(one.options for one in rest[1:])


def _shared(clause: Clause, *, joined: bool) -> Sign:
    """What the last of a list says of those before it; "5G, quantum test line" says nothing."""
    if clause.sign == "plan" and "planned" not in clause.segment.roles and not joined:
        return ""
    is_whole = joined or "every" in clause.segment.roles
    return clause.sign if is_whole or clause.sign == "yes" else "open"


def _back(clause: Clause, *, is_next: bool, closing: bool) -> Sign:
    """What a clause without options says of the list before it: "…, not in operation"."""
    open_roles = {"trial", "doubted"} if closing else {"trial"}  # "からは…と呼ばれています"
    is_giver = clause.segment.is_of_giver and not open_roles & clause.segment.roles
    aside = clause.is_of_rest or is_giver
    if not clause.sign or aside or clause.weight > FEW:
        return ""
    beside = clause.after in (",", "(", ")") or (closing and clause.after in JOINTS)
    return clause.sign if clause.sign == "yes" or (beside and is_next) else "open"


def _refuted(sentence: list[Clause], place: int) -> Sign:
    """ "…, a green city, no: another one got it": the verdict is the first word behind it."""
    behind = sentence[place + 1] if place + 1 < len(sentence) else None
    if behind is None or behind.options or behind.sign != "no" or behind.after != ",":
        return ""
    return "no" if behind.segment.words[1:2] in ([":"], ["："]) else ""


def _unsettle(sentence: list[Clause], place: int) -> None:
    """ "5G is there, but we do not use it": what is affirmed is taken back, or may be."""
    clause = sentence[place]
    if clause.options or clause.is_of_rest or clause.sign not in ("no", "plan"):
        return
    for before in reversed(sentence[:place]):
        is_short = clause.weight <= FEW or (clause.after == "contrast" and not before.sign)
        if before.options and bids.is_another(clause, before):
            return
        if before.options:
            taken: Sign = "no" if _is_beside_sole(sentence, before) else "open"
            before.verdict = taken if before.verdict == "yes" and is_short else before.verdict
            return


def _is_beside_sole(sentence: list[Clause], clause: Clause) -> bool:
    """ "Only 5G is there; Starlink has its licence, but has not begun": the "only" confirms it."""
    others = [one for one in sentence if one is not clause and one.verdict == "yes"]
    return any(one.segment.sole for one in others)


def _tell(sentence: list[Clause], judged: Judged) -> None:
    """Note the verdicts, and what is said of all the others, or of none."""
    for clause, after in pairwise([*sentence, None]):
        assert clause is not None
        if clause.is_of_rest:
            said = clause.sign or (after.sign if after and not after.options else "")
            is_plain = said != "yes" or (judged.has("no") and not clause.weight)
            judged.rest.add(said if is_plain else "")
        elif clause.options:
            judged.add(clause.options, clause.verdict)
            _mixed(clause, judged)
    yes = [one for one in sentence if one.verdict == "yes"]
    if any(one.segment.sole for one in yes):
        judged.sole.update(option for one in yes for option in one.options)
    first = sentence[0]
    is_none = "none" in first.segment.roles and not (first.weight or first.is_of_rest)
    judged.is_none |= is_none and not any(one.options for one in sentence)


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
