"""What a verdict comes to, and what before or behind it makes it unsure.

Invariant: words around a verdict can only make it unsure, never another one.
"""

import re
from typing import Literal

from intake.conversation.ballots import ballot_signs, forms
from intake.conversation.ballots.ballot_signs import Paper, Signed

Why = Literal[
    "empty",  # nothing is judged at all
    "no_verdict",  # a standard without a word of the scale that could be its verdict
    "no_such_standard",
    "which_verdict",  # an exception from "all", where the scale leaves two other verdicts
    "double_negation",
    "contradictory",  # two verdicts for one standard
    "hedged",  # "probably", "if", "not fully"
    "question",
    "reported",  # what the city or somebody else says
    "not_own",  # in a list that may be somebody else's
    "unplaced",  # words that are about no standard
    "which_city",  # a verdict behind the name of another city than the ballot's
    "unsure",  # a sentence with more in it than its plain form
]

_LEADS_IN = frozenset("fdgjtbGrxTK")
"""Signs that may stand between such a start and a standard without changing what is said."""
_NEXT = re.compile(r"[LX]|[arzu](?=[fde]{0,4}[fdcSD]{0,5}[nfgdx]{0,6}[vy])")
"""Where the next statement may stand: a standard, or a group with a verdict."""
_STRENGTHENED = frozenset({"en", "de", "ru", "zh"})
"""Languages in which a degree before a denial is of the denial: "completely unmet"."""
_CLAUSE_END = re.compile(r"[plqcSDtbG]|j(?=[fd]*[LXarz])|(?=[LX])")


def led_in(signed: Signed, place: int, last: int) -> tuple[int, bool, Why | None]:
    """Where the statement's clause begins, whether a frame turns it, and what speaks against it."""
    line, start = signed.line, place
    while start > last and line[start - 1] not in "plcDGqS":
        start -= 1
    lead = line[start:place]
    if "j" in lead and not set(lead) & set("nhk"):
        start = start + lead.rindex("j")
        lead = line[start:place]
    flips = lead.count("x") == 1
    if _is_reported(line, start, last) or "k" in lead:
        return start, flips, "reported"
    before = re.split("[plq]", line[last:place])[-1]
    if "O" in before or ("n" in before and line[start - 1 : start] == "S"):
        return start, flips, "unsure"
    if "h" in lead or _is_conditional(line, start, last) or _is_spelled_as_yes(signed, start, last):
        return start, flips, "hedged"
    return start, flips, None if set(lead) <= _LEADS_IN else "unsure"


def _is_conditional(line: str, start: int, last: int) -> bool:
    """Whether a clause before it in its sentence hedges: "If the figures hold, S1 is met"."""
    before = re.split("[plq]", line[last:start])[-1]
    is_alone = not last or len(before) < start - last
    return "h" in before if is_alone else re.search("(?:^|[cDtj])[fd]*h", before) is not None


def _is_spelled_as_yes(signed: Signed, start: int, last: int) -> bool:
    """ "Si es así, S1 se cumple": with more behind it in its clause, that is no "sí"."""
    before = re.split("[plq]", signed.line[last:start])[-1]
    return signed.language == "es" and re.match("[fdjt]{0,2}y[^cDS]", before) is not None


def _is_reported(line: str, start: int, last: int) -> bool:
    """Whether "the city says:" stands right before; behind "as" it belongs to a reason."""
    before = re.split("[plq]", line[last:start])[-1]
    if before.endswith("S") and "k" in before:
        return True
    return before.rstrip("cSfd").endswith("k") and "b" not in before


def verdict_of(
    signed: Signed, start: int, end: int, paper: Paper, *, flips: bool = False
) -> tuple[str | None, Why | None]:
    """The verdict of the scale that these tokens say, or why they say none for sure."""
    signs = signed.line[start:end]
    denials = signs.count("n") + signs.count("x") + flips
    is_bare = signs[-1:] == "n"
    verdict = "not_met" if is_bare else _only(signed.means(start, end, "vy"))
    denials -= is_bare
    if verdict is None:
        return None, "contradictory"
    if verdict not in paper.grades:
        return None, "no_verdict"
    if denials > 1 or (denials and verdict == "not_met"):
        return None, "double_negation"
    if "g" in signs and ("n" in signs[: signs.index("g")] or _weakens(signed, verdict)):
        return None, "hedged"
    if not denials:
        return verdict, None
    is_plain = verdict == "met" and "not_met" in paper.grades and signs[-1:] != "y"
    return ("not_met", None) if is_plain else (None, "hedged")


def _weakens(signed: Signed, verdict: str) -> bool:
    """Whether a degree beside "not met" may say "not fully": where a verb holds the denial."""
    return verdict == "not_met" and signed.language not in _STRENGTHENED


def _only(said: tuple[str, ...]) -> str | None:
    """The verdict that these words say together: "met in part" is partly met."""
    both = {*said}
    if len(both) == 1:
        return said[0]
    return "partly" if both == {"met", "partly"} else None


def turned(verdict: str | None, why: Why | None) -> tuple[str | None, Why | None]:
    """What "none" and "neither" make of a verdict."""
    if verdict == "met":
        return "not_met", why
    return None, why or ("double_negation" if verdict == "not_met" else "hedged")


def of_neither(
    signed: Signed, found: re.Match[str], verdict: str | None, why: Why | None
) -> tuple[str | None, Why | None]:
    """What "neither … nor" makes of a verdict, which some languages deny once more beside it."""
    start, end = found.span("verdict")
    if (
        (signed.line[found.start()] == "M" or _is_denied_twice(signed, found))
        and verdict == "not_met"
        and _is_denied(signed, start, end)
    ):
        return verdict, why
    return turned(verdict, why)


def _is_denied_twice(signed: Signed, found: re.Match[str]) -> bool:
    """Whether "none" may stand beside a denial that says no more; in English it may not."""
    return signed.line[found.start()] == "z" and signed.language != "en"


def _is_denied(signed: Signed, start: int, end: int) -> bool:
    """Whether a denial stands in it, apart or as the first word of its phrase."""
    first = signed.said(start, end).split()[:1]
    return "n" in signed.line[start:end] or any(
        ballot_signs.says(one, signed.language, "not") for one in first
    )


def behind(signed: Signed, end: int, verdict: str | None, paper: Paper) -> Why | None:
    """What behind a verdict makes it unsure: in its clause, and up to the next statement."""
    line = signed.line
    stop = _CLAUSE_END.search(line, end)
    clause = line[end : stop.start() if stop else len(line)]
    if "o" in clause or re.match(r"j?[fd]{0,3}[ngfd]{0,4}[vy]", line[end:]):
        return "contradictory"
    if _is_other(signed, end, verdict, paper):
        return "contradictory"
    if verdict == "met" and re.match(r"b[fd]{0,3}[nz]", line[end:]):
        return "unsure"
    if verdict == "not_met" and "g" in re.split("[cSDbw]", clause)[0]:
        return "hedged"  # "no se cumple totalmente"
    for signs, why in _AGAINST:
        if set(clause) & set(signs):
            return why
    sentence = re.search("[plq]", line[end:])
    if sentence and sentence[0] == "q":
        return "question"
    return _beside(signed, end + len(clause), verdict, paper)


_AGAINST: tuple[tuple[str, Why], ...] = (
    ("k", "reported"), ("h", "hedged"), ("e", "hedged"), ("vy", "contradictory"), ("n", "unsure"),
    ("x", "unsure"),
)  # fmt: skip


def _is_other(signed: Signed, end: int, verdict: str | None, paper: Paper) -> bool:
    """Whether another verdict stands right behind a dash ("met - not met in 2020")."""
    found = re.compile(r"D(?P<verdict>[ngfd]{0,4}v)").match(signed.line, end)
    return found is not None and verdict_of(signed, *found.span("verdict"), paper)[0] != verdict


def _beside(signed: Signed, place: int, verdict: str | None, paper: Paper) -> Why | None:
    """The clauses of a reason: none may be a verdict of its own, a hedge or a claim at once."""
    line = signed.line
    until = _NEXT.search(line[place:])
    tail = line[place : place + until.start() if until else len(line)]
    if _takes_back(signed, place, tail, verdict) or _is_corrected(tail, is_led=until is not None):
        return "contradictory"
    if first := re.match(r"[cDSt]*(?:(k)|[fd]*h)", tail):
        return "reported" if first[1] else "hedged"
    at = place
    for clause in re.split(r"([plqcDS])", tail):
        leads_on = until is not None and at + len(clause) == place + len(tail)
        if any(one.match(line, at) for one in (forms.LEADING, forms.ALL_LED, forms.DENIED)):
            return None  # the next statement begins here
        if not leads_on and re.fullmatch(r"[fdowjtG]{0,4}k[fd]{0,2}", clause):
            return "reported"
        if clause.startswith("o"):
            return "contradictory"
        if not leads_on and re.fullmatch(r"[fdt]{0,3}h[fdw]?", clause):
            return "hedged"
        if re.fullmatch(r"[fdjtGwb]{0,3}n?[fdg]{0,4}[vy][fd]{0,3}", clause):
            start = at + len(clause) - len(clause.lstrip("jtGwb"))
            if verdict_of(signed, start, at + len(clause.rstrip("fd")), paper)[0] != verdict:
                return "contradictory"
        if re.fullmatch(r"[fdjG]*t[fd]*n[fdgh]*", clause):
            return "contradictory"
        at += len(clause)
    return None


def _takes_back(signed: Signed, place: int, tail: str, verdict: str | None) -> bool:
    """Whether words take the verdict back; who is not convinced means what is not met."""
    against = (one for one in signed.tokens[place : place + len(tail)] if one.sign == "O")
    return any(verdict != "not_met" or one.means != "unconvinced" for one in against)


def _is_corrected(tail: str, *, is_led: bool) -> bool:
    """Whether a correction follows that is not of the standard named next."""
    own = re.split("[plq]", tail)
    leads_on = is_led and re.fullmatch("[fdjt]*K[fdTS]*", own[-1]) is not None
    return "K" in "".join(own[:-1] if leads_on else own)
