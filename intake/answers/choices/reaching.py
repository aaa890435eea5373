"""How far what one clause says of options reaches to others of its sentence.

Invariant: an option has the verdict of its own clause, else of the one its list hangs on; where
that may reach it or not the verdict is open.
"""

from intake.answers.choices import bids, joined, lists, segments
from intake.answers.choices.lines import is_like_year
from intake.answers.choices.parts import JOINTS
from intake.answers.choices.signs import FEW, Clause, Sign
from intake.answers.values import Context

_LISTED = JOINTS | {",", ")"}
_AGAINST = ("no", "plan", "doubt", "else")


def resolve(sentence: list[Clause], context: Context, *, default: Sign) -> None:
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
        _unsettle(sentence, place, context)


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
    is_small = not before.sign and before.weight <= FEW
    if not before.options and (is_small or _is_bracket(before)) and place > 1:
        before = sentence[place - 2]  # "We have 5G and, for the villages, Starlink"
    if not before.options:
        if before.sign in _AGAINST and here.after in JOINTS and not closing:
            return before.sign  # "not recognised as a model town or a green city"
        is_open = before.sign in ("doubt", "plan") and not before.weight
        if is_open and here.after == ",":
            is_told = _from_behind(sentence, place, closing=closing) == "yes"
            return "open" if is_told else before.sign  # "может быть, 5G"
        leads = before.sign == "no" and not before.is_of_rest and before.weight == 0
        leads = leads and not here.segment.sole
        return "open" if leads else "yes" if before.sign == "yes" else ""
    if here.segment.sole and before.grip in _AGAINST:
        return ""
    if before.grip in ("", "yes"):
        reaches = before.sign in ("no", "plan") and not closing and not here.segment.sole
        likewise = before.sign == "yes" and here.weight <= FEW and _is_likewise(here)
        return "open" if reaches else "yes" if likewise else before.grip
    if before.segment.neither and here.after == ",":
        return "open"  # "neither 5G nor 6G, Starlink": a list of "nor" is closed by its last
    is_same = here.after in JOINTS or _is_closed(sentence, place)
    return before.grip if is_same or (closing and not before.sign) else "open"


def _is_bracket(clause: Clause) -> bool:
    """Whether it is said of the option ahead alone; "5G (until 2028), Starlink" is left open."""
    return bool(clause.segment.inside) and not any(map(is_like_year, clause.segment.words))


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


def _unsettle(sentence: list[Clause], place: int, context: Context) -> None:
    """ "5G is there, but we do not use it": what is affirmed is taken back, or may be."""
    clause = sentence[place]
    is_lost = clause.after == "contrast" and lists.are_titles(context.options)
    signs = ("no", "plan", "doubt") if is_lost else ("no", "plan")
    if clause.options or clause.is_of_rest or clause.sign not in signs:
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
