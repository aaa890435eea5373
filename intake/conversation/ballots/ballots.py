"""A ballot out of a mail: which standard is judged how and why, or what must be asked.

Invariant: a verdict is read only from the plain forms of `grammar`; doubled or misplaced
denials, questions, conditions, hedges, reported speech and two verdicts for one standard are asked.
Whatever else the mail says is a reason or among what was not read, but for manners.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from intake import languages
from intake.conversation.ballots import (
    asked_apart,
    ballot_reasons,
    ballot_signs,
    belated,
    beside_city,
    deferring,
    excepting,
    formerly,
    framed,
    grammar,
    headed_city,
    lettered,
    likewise,
    none_else,
    of_all,
    of_others,
    paragraphs,
    parted,
    reasons_above,
    rests,
    stretches,
    surrounding,
    unchanged,
)
from intake.conversation.ballots.ballot_signs import Paper as Paper
from intake.conversation.ballots.ballot_signs import Signed
from intake.conversation.ballots.grammar import Statement
from intake.conversation.ballots.readings import BallotReading as BallotReading
from intake.conversation.ballots.readings import Doubt as Doubt
from intake.conversation.ballots.readings import Judged as Judged
from intake.conversation.ballots.readings import unplaced
from intake.conversation.ballots.verdicts import Why as Why
from intake.messages import Passage
from intake.panel.ballots import Judgement

MOST = 100
"""Statements of one mail that are read; where there are more, all is asked."""
_SILENT = ("no_verdict", "unplaced")
"""Doubts of words that no list of the language holds."""


def read(text: str, paper: Paper, language: str) -> BallotReading:
    """What a text judges of the paper's standards."""
    text = unicodedata.normalize("NFC", surrounding.without_lead_out(text, paper))
    text = unchanged.without(text, language)
    if one := lettered.read(text, paper, language) or _with_one_reason(text, paper, language):
        return one
    before, lead, behind = belated.parted(text, language, "reasons")
    if behind and (told := _with_section(before, behind, paper, language)):
        return of_all.apart(told, text, paper, language)
    reading = _read(text, paper, language)
    if lead:
        reading = _without_section(reading, ballot_reasons.plain(lead), behind, paper, language)
    return of_all.apart(_in_others(reading, text, paper, language), text, paper, language)


def _in_others(reading: BallotReading, text: str, paper: Paper, language: str) -> BallotReading:
    """The same; a mail too short to tell its language is read in all others where it says nothing.

    What one of them holds open or reads otherwise stays asked.
    """
    if not _is_unknown(reading):
        return reading
    spoken = {languages.spoken_in(text, one) for one in languages.all_read()} - {language}
    found = [_read(text, paper, one) for one in sorted(spoken)]
    said = [one for one in found if one.judged]
    if not said or any(not _is_unknown(one) for one in found if not one.judged):
        return reading
    best = max(said, key=lambda one: len(one.judged))
    verdicts = {(id, judged.verdict) for one in said for id, judged in one.judged.items()}
    is_agreed = len(verdicts) == len(best.judged)
    is_open = any(two.why not in _SILENT for one in said for two in one.doubts)
    return reading if is_open or not is_agreed else best


def _is_unknown(reading: BallotReading) -> bool:
    """Whether standards are named, and no word of a verdict beside any."""
    is_silent = all(one.why in _SILENT for one in reading.doubts)
    return not reading.judged and is_silent and any(one.standard for one in reading.doubts)


def _read(text: str, paper: Paper, language: str) -> BallotReading:
    whole = ballot_signs.sign(text, paper, language)
    signed = none_else.signed(beside_city.without(whole, paper.city))
    statements = list(islice(grammar.statements(signed, paper), MOST + 1))
    if len(statements) > MOST:
        return BallotReading(judged={}, doubts=(Doubt(standard=None, why="unsure", words=""),))
    statements = none_else.told(signed, likewise.told(signed, statements), paper)
    told = formerly.asked(signed, excepting.asked(signed, statements))
    told = beside_city.asked(whole, told, paper.city)
    told = headed_city.asked(whole, told, paper.city)
    told = framed.asked(signed, told, paper)
    reading = reasons_above.placed(signed, told, _settled(signed, told, paper))
    return asked_apart.without(parted.asked(reading, text, paper, language), paper, language)


def _with_section(before: str, behind: str, paper: Paper, language: str) -> BallotReading | None:
    """The verdicts with the reasons under "Reasons:"; what is of no standard there is told.

    None where that is no section of several: it judges, or belongs to the one standard before it.
    """
    section = beside_city.signed(behind, paper, language)
    is_judging = any(one.why != "no_verdict" for one in grammar.statements(section, paper))
    reading = _read(before, paper, language)
    line = ballot_signs.sign(before.rstrip(" \t*_").rpartition("\n")[2], paper, language)
    is_of_one = len(reading.judged) == 1 or len(line.labels) == 1
    if is_judging or not reading.judged or (is_of_one and not section.labels):
        return None
    found = belated.reasons(section, paper, [*reading.judged])
    judged = {
        id: _joined(one, replace(one, reason=found.get(id, "")))
        for id, one in reading.judged.items()
    }
    words = ballot_reasons.without_closing(behind, section.language)
    is_placed = not words or (section.labels and section.labels <= {*found})
    below = paragraphs.below(behind, found.values(), section.language)
    left = map(unplaced, below if is_placed else [words])
    return BallotReading(judged=judged, doubts=(*reading.doubts, *left))


def _with_one_reason(text: str, paper: Paper, language: str) -> BallotReading | None:
    """The one verdict on all standards with the reason under "Reason:"; else None."""
    before, _, behind = belated.parted(text, language, "reasons", "reason")
    signed = beside_city.signed(before, paper, language)
    if not behind or [one.scope for one in grammar.statements(signed, paper)] != ["all"]:
        return None
    reading = _read(before, paper, language)
    is_whole = {*reading.judged} == {*paper.standards} and not reading.doubts
    if not is_whole or any(one.reason for one in reading.judged.values()):
        return None
    section = ballot_signs.sign(behind, paper, language)
    reason = belated.of_all(section, {one.verdict for one in reading.judged.values()})
    judged = {id: replace(one, reason=reason) for id, one in reading.judged.items()}
    below = map(unplaced, paragraphs.below(behind, [reason], section.language))
    return BallotReading(judged=judged, doubts=tuple(below)) if reason else None


def _without_section(
    reading: BallotReading, lead: str, behind: str, paper: Paper, language: str
) -> BallotReading:
    """The same in which reasons of several standards are not one's: they are told instead."""
    section = ballot_signs.sign(behind, paper, language)
    is_whole = any(lead in one.reason for one in reading.judged.values())
    if not is_whole or not section.labels:
        return reading
    kept = {
        id: replace(one, reason=_before(one.reason, lead, behind))
        for id, one in reading.judged.items()
    }
    words = ballot_reasons.without_closing(behind, section.language)
    left = unplaced(words)
    return BallotReading(judged=kept, doubts=(*reading.doubts, left))


def _before(reason: str, lead: str, behind: str) -> str:
    """What of a reason stands before that lead."""
    return "" if reason in behind else ballot_reasons.plain(reason.partition(lead)[0])


def read_passages(passages: Sequence[Passage], paper: Paper, language: str) -> BallotReading:
    """The same of a mail in which standards may be quoted, each above its verdict."""
    return read(surrounding.joined(passages, paper), paper, language)


def with_reasons(
    reading: BallotReading,
    passages: Sequence[Passage],
    kept: Mapping[str, str],
    paper: Paper,
    language: str,
) -> BallotReading:
    """The same where the mail gives the reasons of verdicts `kept` without one (by standard)."""
    text = unchanged.without(surrounding.joined(passages, paper), language)
    signed = beside_city.signed(text, paper, language)
    found = belated.reasons(signed, paper, [*kept])
    new = {
        id: Judged(verdict=kept[id], reason=reason)
        for id, reason in found.items()
        if id not in reading.judged and belated.agrees(reason, kept[id], signed.language)
    }
    if not new:
        return reading
    kept_open = (
        one
        for one in reading.doubts
        if one.standard not in new and one.why not in ("unplaced", "empty")
    )
    below = map(unplaced, paragraphs.below(text, [it.reason for it in new.values()], language))
    return BallotReading(judged={**reading.judged, **new}, doubts=(*kept_open, *below))


def judgements(reading: BallotReading) -> tuple[Judgement, ...]:
    """What was read, as a ballot takes it."""
    return tuple(
        Judgement(standard=id, verdict=one.verdict, reason=one.reason)
        for id, one in reading.judged.items()
    )


@dataclass(frozen=True, kw_only=True)
class _Named:
    """The standards a mail names, those it judges by name, and those it excepts from a group."""

    all: frozenset[str]
    judged: frozenset[str]
    excepted: frozenset[str]
    rest_is_plain: bool

    def is_other(self, id: str) -> bool:
        """Whether a standard is neither named nor excepted."""
        return id not in self.all | self.excepted


@dataclass(kw_only=True)
class _Gathered:
    """What the statements come to, one after the other.

    `more` are reasons in sentences apart, `several` the standards judged with others, `unplaced`
    stretches of words that belong to no standard.
    """

    judged: dict[str, Judged] = field(default_factory=dict)
    doubts: dict[str | None, Doubt] = field(default_factory=dict)
    more: list[tuple[str, str]] = field(default_factory=list)
    several: set[str] = field(default_factory=set)
    unplaced: dict[str, None] = field(default_factory=dict)

    def correct(self, signed: Signed, one: Statement) -> None:
        """ "Actually S3 …" goes before what was said of several with it."""
        begun = signed.tokens[one.start : one.start + 1]
        is_led = any(token.sign == "K" or token.means == "aside" for token in begun)
        if is_led and one.verdict and not one.why and len(one.standards) == 1:
            for id in {*one.standards} & self.several:
                self.judged.pop(id, None)
        if len(one.standards) > 1:
            self.several.update(one.standards)

    def take(
        self, id: str | None, verdict: str | None, why: Why | None, words: str, reason: str
    ) -> None:
        if why or verdict is None or id is None:
            self.doubts[id] = Doubt(standard=id, why=why or "no_verdict", words=words)
        elif id in self.judged and self.judged[id].verdict != verdict:
            self.doubts[id] = Doubt(standard=id, why="contradictory", words=words)
        else:
            new = Judged(verdict=verdict, reason=reason)
            self.judged[id] = _joined(self.judged.get(id), new)

    def reading(self, paper: Paper) -> BallotReading:
        """A standard that is asked of is not judged, whatever else is said of it."""
        for id, reason in self.more:
            if id in self.judged:
                former = self.judged[id]
                self.judged[id] = _joined(former, replace(former, reason=reason))
        sure = [id for id in paper.standards if id in self.judged and id not in self.doubts]
        doubts = [*self.doubts.values(), *map(unplaced, filter(None, self.unplaced))]
        if not sure and not doubts:
            doubts.append(Doubt(standard=None, why="empty", words=""))
        return BallotReading(judged={id: self.judged[id] for id in sure}, doubts=tuple(doubts))


def _settled(signed: Signed, statements: Sequence[Statement], paper: Paper) -> BallotReading:
    """All statements together: each standard once, judged or asked."""
    above = surrounding.unplaced(signed, stretches.led_from(signed, statements))
    gathered, named = _Gathered(unplaced={above: None}), _named(signed, statements, paper)
    for place, one in enumerate(statements):
        words = ballot_reasons.plain(signed.said(one.start, one.end))
        whole = stretches.whole(signed, statements, place)
        said, below = _reason(signed, statements, place, named.judged)
        reason = ballot_reasons.telling(said, signed.language)
        gathered.correct(signed, one)
        heading = stretches.heading(signed, one.start) if place and not one.why else ()
        aside = stretches.aside(signed, one, statements[place - 1].end) if place else ()
        gathered.unplaced |= dict.fromkeys((*heading, *aside, *(() if one.why else below)))
        group = _group(statements, one)
        if group:
            reason, others, apart = _parted(signed, group, reason, paper)
            gathered.unplaced[apart] = None
            gathered.more += ((id, others) for id in paper.standards if named.is_other(id))
        said_of = [*_each(one, paper, named)]
        if one.excepted and not any(id in one.excepted for id, *_ in said_of):
            gathered.unplaced[reason] = None  # of those, or of who is out of them?
        for id, verdict, why in said_of:
            own = "" if one.excepted and id not in one.excepted else reason
            if id is None or why != "no_verdict" or id not in named.judged:
                gathered.take(id, verdict, why, whole if why else words, own)
            elif stretches.parts(signed, one):
                gathered.more.append((id, ballot_reasons.plain(f"{words} {own}")))
    return gathered.reading(paper)


def _group(statements: Sequence[Statement], one: Statement) -> Statement | None:
    """The statement on all of which these standards, or those that it excepts, are out."""
    out = {*one.excepted} or {*one.standards}
    groups = (it for it in statements if it.excepted and it.scope == "all")
    return next((it for it in groups if out and out <= {*it.excepted}), None)


def _parted(signed: Signed, group: Statement, reason: str, paper: Paper) -> tuple[str, str, str]:
    """The reason of who is excepted, that of the others, and what may be of either."""
    own, others, below = of_others.parted(reason, signed.language)
    if of_others.is_reason(others, group.verdict, paper, signed.language):
        return own, others, below
    return own, "", ballot_reasons.plain(reason.removeprefix(own))


def _named(signed: Signed, statements: Sequence[Statement], paper: Paper) -> _Named:
    """The rest is plain only beside standards that are judged, and where one rest is spoken of.

    Who counts its standards must count as many as are left.
    """
    by_name = [one for one in statements if one.scope == "named"]
    named = {id for one in by_name for id in one.standards}
    judged = {id for one in by_name if one.why != "no_verdict" for id in one.standards}
    excepted = {id for one in statements for id in one.excepted}
    left = {*paper.standards} - named - excepted
    is_one = signed.line.count("r") == 1 and rests.are_counted(signed, len(left))
    return _Named(
        all=frozenset(named),
        judged=frozenset(judged),
        excepted=frozenset(excepted),
        rest_is_plain=bool(judged) and named == judged and is_one,
    )


def _each(
    one: Statement, paper: Paper, named: _Named
) -> Iterator[tuple[str | None, str | None, Why | None]]:
    """What a statement says of each standard it is about."""
    if one.scope == "named":
        for id in one.standards:
            yield id, one.verdict, one.why if id in paper.standards else "no_such_standard"
        yield from _excepted(one, paper, named)
        return
    if one.why or (one.scope == "rest" and not named.rest_is_plain):
        yield None, None, one.why or "unsure"
        return
    for id in paper.standards:
        if named.is_other(id):
            yield id, one.verdict, None
    yield from _excepted(one, paper, named)


def _excepted(
    one: Statement, paper: Paper, named: _Named
) -> Iterator[tuple[str | None, str | None, Why | None]]:
    """Who is out of a group has another verdict: which, is told or there is only one other."""
    others = [grade for grade in paper.grades if grade != one.verdict]
    verdict = one.exceptional or (others[0] if len(others) == 1 else None)
    for id in one.excepted:
        if one.exceptional or id not in named.judged:
            yield id, verdict, None if verdict else "which_verdict"


def _joined(former: Judged | None, new: Judged) -> Judged:
    if former is None or not former.reason or former.reason == new.reason:
        return new if former is None or new.reason else former
    return replace(former, reason="; ".join(filter(None, (former.reason, new.reason))))


def _reason(
    signed: Signed, statements: Sequence[Statement], place: int, judged: frozenset[str]
) -> tuple[str, tuple[str, ...]]:
    """What stands between a statement and the next, or leads to it; and what below it.

    What names a standard of which it is asked is no reason of another, nor is what leads to it.
    """
    one = statements[place]
    inside = (one.scope == "named" and one.reason) or ""
    following = [
        stretches.begins(signed, other, one.end)
        for other in statements[place + 1 :]
        if stretches.parts(signed, other) or stretches.is_asked(signed, other, one.end, judged)
    ]
    later = stretches.led(signed, one.end, next(iter(following), len(signed.tokens)))
    later -= bool(following) and signed.line[later - 1] == "j"  # "(expo) and 0 for S4"
    said = signed.said(one.end, later)
    lead = "" if inside else stretches.lead(signed, one, statements[place - 1].end if place else 0)
    if behind := ballot_reasons.plain(paragraphs.unnumbered(said) if following else said):
        behind, below = paragraphs.reason(behind, signed.language, is_last=not following)
        behind = deferring.without(behind, signed.language)
        first = inside or lead
        both = (first, ballot_reasons.telling(behind, signed.language) if first else behind)
        return "; ".join(filter(None, both)), below
    return inside or lead, ()
