"""The plain forms of a ballot's sentences: which stretch judges which standards, and how surely.

Invariant: a stretch in none of these forms gives no verdict, and what stands around a verdict can
only make it unsure, never another one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from intake.conversation import ballot_reasons
from intake.conversation.ballot_signs import Paper, Signed

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
    "unsure",  # a sentence with more in it than its plain form
]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One stretch that judges: tokens from `start` to before `end`, of which standards."""

    start: int
    end: int
    standards: tuple[str, ...]
    scope: Literal["named", "all", "rest"] = "named"
    verdict: str | None = None
    why: Why | None = None
    excepted: tuple[str, ...] = ()
    reason: str | None = None


_CHAIN = r"[LX](?:(?:c?j|[cDT])[fd]{0,3}[LX]){0,20}"
_VERDICT = r"(?:[nfgd]{0,6}[vy]|n)"
_GAP = r"(?:p?l{0,3}(?=[fdSDc]{0,6}[nfgd]{0,6}[vy]|n))?[fdcSDl]{0,6}b?[fd]{0,3}"
_EXCEPT = rf"c?[fd]{{0,3}}e[fd]{{0,3}}(?P<excepted>{_CHAIN})"
_LABELLED = re.compile(rf"(?P<chain>{_CHAIN})(?P<gap>{_GAP})(?P<verdict>{_VERDICT})")
_NEITHER = re.compile(
    rf"m[fd]{{0,3}}(?P<chain>[LX](?:[cij]{{1,2}}[fd]{{0,3}}[LX]){{0,20}})(?P<gap>{_GAP})"
    rf"(?P<verdict>{_VERDICT})"
)
_GROUP = re.compile(
    rf"(?P<group>[arz])[fd]{{0,4}}(?:{_EXCEPT})?(?P<gap>[fdcSD]{{0,5}})(?P<verdict>{_VERDICT})"
)
_ALL_BUT = re.compile(
    rf"u[fd]{{0,3}}(?P<excepted>{_CHAIN})(?P<gap>[fdcSD]{{0,5}})(?P<verdict>{_VERDICT})"
)
_AFTERWARDS = re.compile(rf"{_EXCEPT}(?:c?df{{0,3}}(?P<verdict>{_VERDICT}))?")
_ROW = r"[nfg]{0,4}[vy][fD]{0,2}[ST][fST]{0,3}"
_LEADING = re.compile(
    rf"(?:(?P<verdict>[nfg]{{0,4}}[vy])[fD]{{0,2}}[ST][fST]{{0,3}}(?P<chain>{_CHAIN})"
    rf"|(?P<plain>[nfg]{{0,4}}v)f{{1,3}}(?P<listed>{_CHAIN}))(?=[plcbDj]|$)"
)
"""Runs are bounded, so that the time to read any mail grows with its length."""
_DENIED = re.compile(rf"[tj]?n[fd]{{0,3}}(?P<chain>{_CHAIN})(?=[plc]|$)")
_LATE = re.compile(r"[fdGj]{0,6}n?[fdg]{0,4}v[fd]{0,4}")
_STARTS = "plcDGtqSj"
"""Signs behind which a statement may begin."""
_LEADS_IN = frozenset("fdjtbGrxT")
"""Signs that may stand between such a start and a standard without changing what is said."""
_WEAK_ENDS = "plcSDbtGdLXj"
_BARE_ENDS = "plcSDj"
_CLAUSE_END = re.compile(r"[plqcSDtbG]|j(?=[fd]*[LXarz])|(?=[LX])")


def statements(signed: Signed, paper: Paper) -> Iterator[Statement]:
    """Every stretch that judges a standard or names one, from left to right; none overlap."""
    place, last = 0, 0
    while place < len(signed.line):
        found = _at(signed, place, last, paper)
        if found is None:
            place += 1
            continue
        yield found
        place = last = max(found.end, place + 1)


def _at(signed: Signed, place: int, last: int, paper: Paper) -> Statement | None:
    """The statement that begins at this token, if one does; `last` is where the former ended."""
    line = signed.line
    begins = place == last or line[place - 1] in _STARTS
    if begins and (denied := _DENIED.match(line, place)):
        return _denied(signed, denied, last, paper)
    leading = _LEADING.match(line, place) if begins and line[place] not in "LX" else None
    if leading and (statement := _leading(signed, leading, paper)):
        return statement
    for pattern in (_NEITHER, _ALL_BUT, _GROUP, _LABELLED):
        if (found := pattern.match(line, place)) and _holds(line, found):
            return _judging(signed, found, last, paper)
    if line[place] == "X":
        means = signed.means(place, place + 1, "X")
        return Statement(start=place, end=place + 1, standards=means, why="no_such_standard")
    return _mentioned(signed, place, last, paper) if line[place] == "L" else None


def _holds(line: str, found: re.Match[str]) -> bool:
    """A verdict in the next sentence or line is a standard's only where it stands as a heading."""
    if not set(found["gap"]) & set("pl"):
        return True
    before = re.split("[plq]", line[: found.start()])[-1]
    return re.fullmatch("[fDS]*", before) is not None


def _denied(signed: Signed, found: re.Match[str], last: int, paper: Paper) -> Statement:
    """ "… but not S2", which is plain only behind a verdict that it turns."""
    before = signed.line[: found.start()]
    is_behind = bool(last) and not re.search("[plq]", before[last:])
    follows = is_behind and bool(re.search(r"[LX][fdcSD]*[vy][^n]*$", before))
    turned = signed.means(0, found.start(), "vy")[-1:] == ("met",)
    return Statement(
        start=found.start(),
        end=found.end(),
        standards=_named(signed, *found.span("chain"), paper),
        verdict="not_met" if follows and turned else None,
        why=None if follows and turned else "unsure",
    )


def _leading(signed: Signed, found: re.Match[str], paper: Paper) -> Statement | None:
    """ "Met: S1, S3", "yes to S1, no to S2": the verdict first, at the head of its sentence.

    Behind a comma only in a row of such; none where another verdict follows the standards.
    """
    before = re.split("[plq]", signed.line[: found.start()])[-1]
    row = rf"(?:[DS]*|f{{0,4}}(?:{_ROW}{_CHAIN}[cj]{{1,2}})+)f{{0,4}}"
    follows = re.match(rf"[fdcSD]{{0,6}}b?[fd]{{0,3}}{_VERDICT}", signed.line[found.end() :])
    if not re.fullmatch(row, before) or (follows and not _leads_on(signed, found.end())):
        return None
    side, chain = ("verdict", "chain") if found["verdict"] else ("plain", "listed")
    verdict, why = _verdict(signed, *found.span(side), paper)
    return Statement(
        start=found.start(),
        end=found.end(),
        standards=_named(signed, *found.span(chain), paper),
        verdict=verdict,
        why=why or (None if follows else _behind(signed, found.end(), verdict, paper)),
    )


def _leads_on(signed: Signed, place: int) -> bool:
    """Whether the next verdict leads standards of its own (", no to S2")."""
    return re.match(rf"[cj]{{1,2}}{_ROW}{_CHAIN}", signed.line[place:]) is not None


def _named(signed: Signed, start: int, end: int, paper: Paper) -> tuple[str, ...]:
    """The standards of a chain; "S1 to S3" and "S1-S3" name those between as well."""
    found: list[str] = []
    is_range = False
    for token in signed.tokens[start:end]:
        if token.sign in "LX":
            ids = paper.standards
            if is_range and {token.means, found[-1]} <= {*ids}:
                found += ids[ids.index(found[-1]) + 1 : ids.index(token.means)]
            found.append(token.means)
        is_range = token.sign in "DT"
    return tuple(found)


def _judging(signed: Signed, found: re.Match[str], last: int, paper: Paper) -> Statement:
    """A statement in one of the forms that name standards first."""
    parts = found.groupdict()
    start, flips, doubt = _led_in(signed, found.start(), last)
    verdict, why = _verdict(signed, *found.span("verdict"), paper, flips=flips)
    end, exceptional = found.end(), None
    excepted: tuple[str, ...] = ()
    group = parts.get("group") or ("u" if found.re is _ALL_BUT else "")
    if found.re is _NEITHER or group == "z":
        verdict, why = _turned(verdict, why)
    if parts.get("excepted"):
        excepted = _named(signed, *found.span("excepted"), paper)
    elif group == "a" and (after := _AFTERWARDS.match(signed.line, end)):
        end, excepted = after.end(), _named(signed, *after.span("excepted"), paper)
        exceptional = _verdict(signed, *after.span("verdict"), paper) if after["verdict"] else None
    behind = None if excepted else _behind(signed, end, verdict, paper)
    statement = Statement(
        start=start,
        end=end,
        standards=_named(signed, *found.span("chain"), paper) if parts.get("chain") else (),
        scope="rest" if group == "r" else "all" if group else "named",
        verdict=verdict,
        why=doubt or why or behind or _weakly(signed, found, end),
        excepted=excepted,
    )
    return replace(statement, reason=exceptional[0]) if exceptional else statement


def _weakly(signed: Signed, found: re.Match[str], end: int) -> Why | None:
    """Yes, no and a bare "not" are verdicts only where nothing else hangs on them."""
    kind = found["verdict"][-1]
    behind = signed.line[end : end + 1]
    if kind == "v":
        is_open = signed.language == "en" or behind in f"{_WEAK_ENDS}qfh"
        return None if is_open else "unsure"
    return None if behind in (_WEAK_ENDS if kind == "y" else _BARE_ENDS) else "no_verdict"


def _led_in(signed: Signed, place: int, last: int) -> tuple[int, bool, Why | None]:
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
    if "h" in lead or _is_conditional(line, start, last):
        return start, flips, "hedged"
    return start, flips, None if set(lead) <= _LEADS_IN else "unsure"


def _is_conditional(line: str, start: int, last: int) -> bool:
    """Whether a clause before it in its sentence hedges: "If the figures hold, S1 is met"."""
    before = re.split("[plq]", line[last:start])[-1]
    is_alone = not last or len(before) < start - last
    return "h" in before if is_alone else re.search("(?:^|[cDtj])[fd]*h", before) is not None


def _is_reported(line: str, start: int, last: int) -> bool:
    """Whether "the city says:" stands right before; behind "as" it belongs to a reason."""
    before = line[last:start].rstrip("cSfd")
    return before.endswith("k") and "b" not in before


def _verdict(
    signed: Signed, start: int, end: int, paper: Paper, *, flips: bool = False
) -> tuple[str | None, Why | None]:
    """The verdict of the scale that these tokens say, or why they say none for sure."""
    signs = signed.line[start:end]
    denials = signs.count("n") + flips
    if signs[-1:] == "n":
        verdict, denials = "not_met", denials - 1
    else:
        verdict = signed.means(start, end, "vy")[-1]
    if verdict not in paper.grades:
        return None, "no_verdict"
    if denials > 1 or (denials and verdict == "not_met"):
        return None, "double_negation"
    if "g" in signs and "n" in signs[: signs.index("g")]:
        return None, "hedged"
    if not denials:
        return verdict, None
    is_plain = verdict == "met" and "not_met" in paper.grades and signs[-1:] != "y"
    return ("not_met", None) if is_plain else (None, "hedged")


def _turned(verdict: str | None, why: Why | None) -> tuple[str | None, Why | None]:
    """What "none" and "neither" make of a verdict."""
    if verdict == "met":
        return "not_met", why
    return None, why or ("double_negation" if verdict == "not_met" else "hedged")


def _behind(signed: Signed, end: int, verdict: str | None, paper: Paper) -> Why | None:
    """What behind a verdict makes it unsure: in its clause, and up to the next statement."""
    line = signed.line
    stop = _CLAUSE_END.search(line, end)
    clause = line[end : stop.start() if stop else len(line)]
    if "o" in clause or re.match(r"[jD]?[fd]*[ngfd]*[vy]", line[end:]):
        return "contradictory"
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


def _beside(signed: Signed, place: int, verdict: str | None, paper: Paper) -> Why | None:
    """The clauses of a reason: none may be a verdict of its own, a hedge or a claim at once."""
    line = signed.line
    until = re.search(r"[LXarzu]", line[place:])
    tail = line[place : place + until.start() if until else len(line)]
    if "O" in tail:
        return "contradictory"
    first = tail.lstrip("cDSt")
    if re.match(r"[fd]*h", first):
        return "hedged"
    if first.startswith("k"):
        return "reported"
    at = place
    for clause in re.split(r"([plqcDS])", tail):
        if _LEADING.match(line, at) or _DENIED.match(line, at):
            return None  # the next statement begins here
        if re.fullmatch(r"[fdjtG]*n?[fdg]*[vy][fd]*", clause):
            start = at + len(clause) - len(clause.lstrip("jtG"))
            if _verdict(signed, start, at + len(clause.rstrip("fd")), paper)[0] != verdict:
                return "contradictory"
        if re.fullmatch(r"[fdjG]*t[fd]*n[fdg]*", clause):
            return "contradictory"
        at += len(clause)
    return None


def _mentioned(signed: Signed, place: int, last: int, paper: Paper) -> Statement | None:
    """A standard without a verdict behind it: perhaps later in its sentence, else to be asked."""
    found = re.compile(_CHAIN).match(signed.line, place)
    if found is None or any(line in "X" for line in found[0]):
        return None
    start, _, doubt = _led_in(signed, place, last)
    until = re.compile(r"[plqLX]|$").search(signed.line, found.end())
    end = until.start() if until else len(signed.line)
    segment = signed.line[found.end() : end]
    statement = Statement(
        start=start, end=found.end(), standards=signed.means(*found.span(), "L"), why="no_verdict"
    )
    if signed.line[end : end + 1] == "q":
        return replace(statement, why="question")
    if doubt or set(segment) & set("hkqoyx"):
        return replace(statement, why=doubt or ("hedged" if "h" in segment else "no_verdict"))
    return _late(signed, statement, segment, end, paper)


def _late(signed: Signed, statement: Statement, segment: str, end: int, paper: Paper) -> Statement:
    """ "S2: they count twice, so not met": the one clause that is nothing but a verdict."""
    at, clauses = statement.end, []
    for clause in re.split(r"([cSDbt])", segment):
        if _LATE.fullmatch(clause):
            clauses.append((at, at + len(clause.rstrip("fd"))))
        at += len(clause)
    if len(clauses) != 1 or segment.count("v") != 1:
        return statement
    start, stop = clauses[0]
    bare = start + len(signed.line[start:stop]) - len(signed.line[start:stop].lstrip("Gj"))
    verdict, why = _verdict(signed, bare, stop, paper)
    said = ballot_reasons.plain(signed.said(statement.end, start))
    return replace(statement, end=end, verdict=verdict, why=why, reason=said)
