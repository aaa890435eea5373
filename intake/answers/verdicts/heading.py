"""The yes or no that an answer begins with, and what is left behind it.

Invariant: courtesy and "well, " before it are no answer, and a "no" that denies a verb is none.
"""

from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence, Verdict

_MOST_OPENINGS = 8


def of(sentences: list[Sentence], *, willing: bool) -> tuple[Verdict, list[Sentence]]:
    """The yes or no word an answer begins with, and what is left behind it."""
    first, rest = _opened(sentences[0])
    if verdicts.is_only(first, rest[0] if rest else None):
        return "", sentences
    if _is_declined(first):
        is_turned = bool(rest) and rest[0].opens("contrast")
        is_no = (willing or first.has("regretted")) and not is_turned
        return ("no", [rest, *sentences[1:]]) if is_no else ("hedged", sentences)
    if first.opens("idiom"):
        return _behind_idiom(first, [rest, *sentences[1:]]) or ("hedged", sentences)
    yes, no = first.opens("yes"), first.opens("no")
    length = max(yes, no)
    if any(start < length < end for start, end in first.found["hedged"]):
        return "hedged", sentences  # "me temo que no lo sé"
    if length and length >= first.opens("hedged"):
        left = first.rest(length, governed=no > yes and _governs(first, length))
        clauses = [left, *rest] if left.words else rest
        return _checked(first, left, yes=yes > no), [clauses, *sentences[1:]]
    if first.is_all("yes_alone") and rest and all(one.is_made_of("thanks") for one in rest):
        return "hedged", sentences  # "agreed, thank you"
    if first.is_all("yes_alone") and first.has("have") and rest and _turns(rest[0]):
        return "hedged", sentences  # "wir haben dagegen keine"
    if first.is_all("yes_alone") or first.is_all("no_alone"):
        return "yes" if first.is_all("yes_alone") else "no", [rest, *sentences[1:]]
    return "", [[first, *rest], *sentences[1:]]


def _is_declined(clause: Clause) -> bool:
    """Whether nothing is said but a no in polite words ("Afraid not.", "We must decline.")."""
    is_said = clause.has("declined") or clause.has("regretted")
    return is_said and clause.is_made_of("declined", "regretted", "declining", "opening", "thanks")


def _turns(clause: Clause) -> bool:
    return bool(clause.opens("contrast") and clause.denials)


def _behind_idiom(first: Clause, left: list[Sentence]) -> tuple[Verdict, list[Sentence]] | None:
    """What is stated behind a whole clause of courtesy: "No problem, it is in operation"."""
    length = max(first.opens("idiom"), first.opens("stressing"))
    behind = first.rest(length)
    if behind.is_made_of("no_before", "opening", "thanks"):
        behind = behind.rest(len(behind.words))  # "no doubt about it, sir"
    if behind.words and any(start < length for start, _ in first.found.get("flaw", ())):
        left = [[behind, *left[0]], *left[1:]]  # "문제없이 운영되고 있습니다"
    elif behind.words:
        return None
    is_told = any(clause.has("statement") for sentence in left for clause in sentence)
    return ("", left) if is_told else None


def _opened(sentence: Sentence) -> tuple[Clause, Sentence]:
    """The first clause without "unfortunately" and "well, " before it, and the other clauses."""
    first, rest = _without_stress(sentence[0], sentence[1:])
    for _ in range(_MOST_OPENINGS):
        length = first.opens("opening")
        is_whole = not rest and first.is_all("yes_alone") and not first.is_all("opening")
        if is_whole or length <= max(first.opens(name) for name in ("yes", "no", "hedged")):
            break
        if length >= len(first.words) and not rest:
            break
        first, *rest = (first.rest(length), *rest) if length < len(first.words) else rest
    return first, rest


def _without_stress(first: Clause, rest: Sentence) -> tuple[Clause, Sentence]:
    """ "Of course" stands before a no as well as a yes: "Of course we do not have that"."""
    length = first.opens("surely")
    if not length:
        return first, rest
    left = first.rest(length)
    if left.words:
        return (left, rest) if verdicts.of(left) == "no" else (first, rest)
    is_denied = bool(rest) and verdicts.of(rest[0]) == "no"
    return (rest[0], rest[1:]) if is_denied else (first, rest)


def _governs(first: Clause, length: int) -> bool:
    """Whether the "no" of a clause is its verb's ("no existe", "未获"), and no answer before it.

    Of a city it is too: "no city brain is in operation".
    """
    left, denies = first.rest(length), (0, length) in first.found.get("negator", ())
    goes_on = left.opens("statement") or left.opens("have") or left.has("such")
    goes_on = goes_on or (
        left.opens("city_itself") and (left.ends("statement") or left.ends("have"))
    )
    return first.has("denial") or (denies and bool(goes_on) and not left.opens("subject"))


def _checked(first: Clause, left: Clause, *, yes: bool) -> Verdict:
    """A "no" that runs on without a comma must go on as a denial does, a "yes" must not."""
    if yes:
        return "contradictory" if left.opens("negator") else "yes"
    if not left.words or left.opens("no_before") or left.has("planned"):
        return "no"
    return "no" if left.governed and verdicts.of(first) == "no" else "hedged"
