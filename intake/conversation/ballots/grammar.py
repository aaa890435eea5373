"""Which stretch of a ballot judges which standards, by the patterns of `forms`.

Invariant: a stretch in none of these forms gives no verdict.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from intake.answers.folding import UNSPACED_LETTER, fold
from intake.conversation.ballots import ballot_reasons, ballot_signs, forms, verdicts
from intake.conversation.ballots.ballot_signs import Paper, Signed
from intake.conversation.ballots.verdicts import Why


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One stretch that judges: tokens from `start` to before `end`, of which standards.

    `exceptional` is the verdict of those `excepted` from a group, where it is told; `reason` is set
    where the reason stands within the stretch.
    """

    start: int
    end: int
    standards: tuple[str, ...]
    scope: Literal["named", "all", "rest"] = "named"
    verdict: str | None = None
    why: Why | None = None
    excepted: tuple[str, ...] = ()
    exceptional: str | None = None
    reason: str | None = None


_LATE = re.compile(r"[fdGj]{0,6}n?[fdg]{0,4}v[fd]{0,4}")
_BRACKETED = re.compile(r"[fd]{0,2}(?P<inside>S[wfdjc]{1,40}S)[fd]{0,3}n[fd]{0,3}")
"""A reason in brackets between a standard and a bare "is not"."""
_BID = re.compile(r"[pl]{1,4}[fdcS]{0,6}(?P<verdict>[ng]{0,2}v)[fd]{0,4}(?=[plcSDbj]|$)")
_OBJECT = re.compile(r"[fd]{0,4}(?:(?:T[fd]{0,2})?[LX]|(?P<but>t)[fd]{0,3}(?=[LX]))")
"""What a verdict is of, right behind it: "1 for S4", "… and S4, but does not meet S2"."""
_UNCERTAIN = frozenset("XvyhkqN")
"""Signs beside a standard that leave open what is bidden of it."""
_HEADING = re.compile(r"(?:(?<=[plq])|^)[^plqLXvS]{1,6}S$")
_STARTS = "plcDGtqSj"
"""Signs behind which a statement may begin."""
_ENDS = "plcSDbtGLXj"
_WEAK_ENDS = f"{_ENDS}d"
_BARE_ENDS = "plcSDj"
_OPENING, _CLOSING, _SEMICOLONS = ("(", "（", "["), (")", "）", "]"), (";", "；", "؛")
_ASIDES = ("aside", "instead")
_ASIDE_ENDS = "plcSDbt"


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
    if begins and (denied := forms.DENIED.match(line, place)):
        return _denied(signed, denied, last, paper)
    leading = forms.LEADING.match(line, place) if begins and line[place] not in "LX" else None
    if leading and (statement := _leading(signed, leading, paper)):
        return statement
    patterns = (
        forms.NEITHER,
        forms.NONE_OF,
        forms.BEFOREHAND,
        forms.ALL_BUT,
        forms.GROUP,
        forms.LABELLED,
        forms.JOINED,
    )
    for pattern in (forms.ALL_LED, *patterns) if begins else patterns:
        if (found := pattern.match(line, place)) and _holds(signed, found):
            return _judging(signed, found, last, paper)
    if line[place] == "X":
        means = signed.means(place, place + 1, "X")
        return Statement(start=place, end=place + 1, standards=means, why="no_such_standard")
    return _mentioned(signed, place, last, paper) if line[place] == "L" else None


def _holds(signed: Signed, found: re.Match[str]) -> bool:
    """A verdict in the next sentence or line is a standard's only where it stands as a heading.

    Behind a comma it is none of a standard that stands before it where it has one behind it.
    """
    if set(found["gap"]) & set("cD") and _is_of_next(signed, found.end()):
        return False
    if not set(found["gap"]) & set("pl"):
        return True
    if "!" in signed.said(*found.span("gap")):
        return False
    before = re.split("[plq]", signed.line[: found.start()])[-1]
    return re.fullmatch("[fDSK]*", before) is not None


def _is_of_next(signed: Signed, end: int) -> bool:
    """Whether a verdict that ends here has the standard behind it as what it is of."""
    found = _OBJECT.match(signed.line, end)
    if found is None or not found["but"]:
        return found is not None
    own = forms.LABELLED.match(signed.line, found.end())
    return own is None or "v" not in own["verdict"]  # "not met but S3 is met"


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
    is_opened = opens(signed, found.end())
    if signed.line[found.end() : found.end() + 1] == "S" and not is_opened:
        return None
    follows = not is_opened and re.match(
        rf"[fdcSD]{{0,6}}b?[fd]{{0,3}}{forms.VERDICT}", signed.line[found.end() :]
    )
    if not re.fullmatch(forms.BEFORE_ROW, before):
        return None
    if found["plain"] and not forms.is_begun(signed.line, found.start()):
        return None
    if follows and not _leads_on(signed, found.end()):
        return None
    side, chain = ("verdict", "chain") if found["verdict"] else ("plain", "listed")
    verdict, why = verdicts.verdict_of(signed, *found.span(side), paper)
    return Statement(
        start=found.start(),
        end=found.end(),
        standards=_named(signed, *found.span(chain), paper),
        verdict=verdict,
        why=why or (None if follows else verdicts.behind(signed, found.end(), verdict, paper)),
    )


def opens(signed: Signed, place: int) -> bool:
    """Whether a bracket opens here, with the reason of the standards before it."""
    return signed.said(place, place + 1) in _OPENING


def headed(signed: Signed, place: int) -> int:
    """Where the words begin that a standard in brackets stands behind: "Network (S2): …"."""
    found = _HEADING.search(signed.line[:place])
    return found.start() if found and opens(signed, place - 1) else place


def closes(signed: Signed, place: int) -> bool:
    """Whether a bracket closes here."""
    return signed.said(place, place + 1) in _CLOSING


def _listed(signed: Signed, statement: Statement, paper: Paper) -> Statement:
    """ "Met: S1 (audited), S3 (seen)": each standard of a list that a verdict leads has its own."""
    place = statement.start
    start = place
    while start and not _ends_list(signed, start - 1):
        start -= 1
    found = forms.LISTED.fullmatch(signed.line, start, place)
    behind = signed.line[statement.end : statement.end + 1]
    before = signed.said(start, place)
    is_inside = sum(map(before.count, _OPENING)) > sum(map(before.count, _CLOSING))
    if found is None or is_inside or not (behind in ("", *"plcjD") or opens(signed, statement.end)):
        return statement
    verdict, why = verdicts.verdict_of(signed, *found.span("verdict"), paper)
    why = why or verdicts.behind(signed, statement.end, verdict, paper)
    return replace(statement, verdict=verdict, why=why)


def _ends_list(signed: Signed, place: int) -> bool:
    """Whether a sentence ends here; a semicolon only parts what is listed."""
    is_end = signed.line[place] in "plq"
    return is_end and signed.said(place, place + 1) not in _SEMICOLONS


def _leads_on(signed: Signed, place: int) -> bool:
    """Whether the next verdict leads standards of its own (", no to S2")."""
    return re.match(rf"[cj]{{1,2}}{forms.ROW}{forms.CHAIN}", signed.line[place:]) is not None


def _named(signed: Signed, start: int, end: int, paper: Paper) -> tuple[str, ...]:
    """The standards of a chain; "S1 to S3" and "S3-S1" name those between as well."""
    found: list[str] = []
    is_range = False
    for token in signed.tokens[start:end]:
        if token.sign in "LX":
            ids = paper.standards
            if is_range and {token.means, found[-1]} <= {*ids}:
                ends = sorted((ids.index(found[-1]), ids.index(token.means)))
                found += ids[ends[0] + 1 : ends[1]]
            found.append(token.means)
        is_range = token.sign in "DT"
    return tuple(found)


def _judging(signed: Signed, found: re.Match[str], last: int, paper: Paper) -> Statement:
    """A statement in one of the forms that name standards first."""
    parts = found.groupdict()
    start, flips, doubt = verdicts.led_in(signed, found.start(), last)
    verdict, why = verdicts.verdict_of(signed, *found.span("verdict"), paper, flips=flips)
    group = parts.get("group") or ("u" if found.re is forms.ALL_BUT else "")
    if found.re in (forms.NEITHER, forms.NONE_OF):
        verdict, why = verdicts.of_neither(signed, found, verdict, why)
    elif "z" in (group, parts.get("joint")):
        verdict, why = verdicts.turned(verdict, why)
    end, excepted, exceptional = _excepted(signed, found, group or parts.get("joint", ""), paper)
    end = _with_asides(signed, end)
    chain = _named(signed, *found.span("chain"), paper) if parts.get("chain") else ()
    behind = None if excepted else verdicts.behind(signed, end, verdict, paper)
    return Statement(
        start=start,
        end=end,
        standards=tuple(one for one in chain if one not in excepted),
        scope="rest" if group == "r" else "all" if group else "named",
        verdict=verdict,
        why=doubt or why or behind or _weakly(signed, found, end),
        excepted=excepted,
        exceptional=exceptional,
    )


def _with_asides(signed: Signed, end: int) -> int:
    """Where the verdict ends with words such as "as well" and "after all", which say nothing."""
    until = end + (signed.line[end : end + 1] in ("c", "D"))
    start = until
    while until < len(signed.tokens) and signed.tokens[until].means in _ASIDES:
        until += 1
    is_alone = signed.line[until : until + 1] in ("", *_ASIDE_ENDS)
    return until if until > start and is_alone else end


def _excepted(
    signed: Signed, found: re.Match[str], group: str, paper: Paper
) -> tuple[int, tuple[str, ...], str | None]:
    """Where the statement ends, who is out of its group, and what is said of them."""
    parts = found.groupdict()
    side = next((one for one in ("excepted", "spared") if parts.get(one)), None)
    if side:
        return found.end(), _named(signed, *found.span(side), paper), None
    after = forms.AFTERWARDS.match(signed.line, found.end()) if group == "a" else None
    if after is None:
        return found.end(), (), None
    said = after["verdict"] and verdicts.verdict_of(signed, *after.span("verdict"), paper)[0]
    return after.end(), _named(signed, *after.span("excepted"), paper), said or None


def _weakly(signed: Signed, found: re.Match[str], end: int) -> Why | None:
    """Yes, no and a bare "not" are verdicts only where nothing else hangs on them.

    In other languages than English no verdict is one before a word that is not known to part it
    from a reason: it may be the denial.
    """
    kind, behind = found["verdict"][-1], signed.line[end : end + 1]
    if kind == "n":
        return None if behind in _BARE_ENDS else "no_verdict"
    is_english = signed.language == "en"
    if kind == "y":
        return None if behind in (_WEAK_ENDS if is_english else _ENDS) else "no_verdict"
    after = signed.line[end:].lstrip("fdag")[:1]
    is_parted = after in f"{_ENDS}qhe" or _goes_on(signed, end)
    return None if is_english or is_parted else "unsure"


def _goes_on(signed: Signed, place: int) -> bool:
    """Whether an "and the" that is written with its noun begins the next clause."""
    leads = tuple(map(fold, ballot_signs.words_of(signed.language).get("and_the", ())))
    is_word = signed.line[place : place + 1] == "w"
    return is_word and fold(signed.said(place, place + 1)).startswith(leads)


def _mentioned(signed: Signed, place: int, last: int, paper: Paper) -> Statement | None:
    """A standard without a verdict behind it: perhaps later in its sentence, else to be asked."""
    found = re.compile(forms.CHAIN).match(signed.line, place)
    if found is None or any(line in "X" for line in found[0]):
        return None
    start, _, doubt = verdicts.led_in(signed, place, last)
    until = re.compile(r"[plqLX]|$").search(signed.line, found.end())
    end = until.start() if until else len(signed.line)
    if bidden := _bidden(signed, found, end, paper):
        return bidden
    segment = signed.line[found.end() : end]
    statement = Statement(
        start=start, end=found.end(), standards=signed.means(*found.span(), "L"), why="no_verdict"
    )
    if signed.line[end : end + 1] == "q":
        return replace(statement, why="question")
    if not set(segment) & set("vyhkqoO"):
        statement = _listed(signed, statement, paper)
        if statement.verdict:
            return statement
    if doubt == "unsure" and not set(segment) & set("vy"):
        return statement
    if doubt or set(segment) & set("hkqoyx"):
        return replace(statement, why=doubt or ("hedged" if "h" in segment else "no_verdict"))
    return _late(signed, statement, segment, end, paper)


def _bidden(signed: Signed, found: re.Match[str], end: int, paper: Paper) -> Statement | None:
    """ "I was too harsh about S4. Please make it partly met": of the one standard before it."""
    before = re.split("[plq]", signed.line[: found.start()])[-1]
    sentence = before + signed.line[found.start() : end]
    bid = _BID.match(signed.line, end)
    if bid is None or set(sentence) & _UNCERTAIN or sentence.count("L") != 1:
        return None
    said = signed.tokens[bid.start() : bid.end()]
    if not any(one.means == "making" for one in said):
        return None
    verdict, why = verdicts.verdict_of(signed, *bid.span("verdict"), paper)
    why = why or verdicts.behind(signed, bid.end(), verdict, paper)
    return Statement(
        start=found.start() - len(before),
        end=bid.end(),
        standards=signed.means(*found.span(), "L"),
        verdict=verdict,
        why=why,
    )


def _late(signed: Signed, statement: Statement, segment: str, end: int, paper: Paper) -> Statement:
    """ "S2: they count twice, so not met": the one clause that is nothing but a verdict."""
    denied = _BRACKETED.fullmatch(segment)
    if denied and opens(signed, statement.end + denied.start("inside")):
        said = signed.said(*(statement.end + place for place in denied.span("inside")))
        reason = ballot_reasons.plain(said)
        return replace(statement, end=end, verdict="not_met", why=None, reason=reason)
    at, clauses = statement.end, []
    for clause in _clauses(signed, statement.end, segment):
        if _LATE.fullmatch(clause):
            clauses.append((at, at + len(clause.rstrip("fd"))))
        at += len(clause)
    if len(clauses) != 1 or segment.count("v") != 1:
        return statement
    start, stop = clauses[0]
    if _is_of_next(signed, stop):
        return statement
    bare = start + len(signed.line[start:stop]) - len(signed.line[start:stop].lstrip("Gj"))
    verdict, why = verdicts.verdict_of(signed, bare, stop, paper)
    if "K" in signed.line[statement.end : start]:  # "S2, a correction: not met", no reason yet
        return replace(statement, end=stop, verdict=verdict, why=why)
    said = ballot_reasons.plain(signed.said(_past_particle(signed, statement.end), start))
    return replace(statement, end=stop, verdict=verdict, why=why, reason=said)


def _clauses(signed: Signed, place: int, segment: str) -> Iterator[str]:
    """Its clauses and what parts them; a "because" that stands last in its clause ends it."""
    for clause in re.split(r"([cSDt])", segment):
        start = 0
        for found in re.finditer("b", clause):
            said = signed.said(place + found.start(), place + found.end())
            if ballot_signs.says(said, signed.language, "because_behind"):
                yield clause[start : found.end()]
                start = found.end()
        yield clause[start:]
        place += len(clause)


def _past_particle(signed: Signed, place: int) -> int:
    """Behind the particle that is written together with a standard's name: "S2는 …"."""
    token = signed.tokens[place]
    is_glued = token.sign == "f" and UNSPACED_LETTER.match(signed.text, token.start)
    return place + bool(is_glued and signed.tokens[place - 1].end == token.start)
