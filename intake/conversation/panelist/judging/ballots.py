"""Ballots, written or filled in: which city, which standards, and the receipt of what was read.

Invariant: a ballot counts for the one city that its own words are about, else for that of the
letter it answers, else for that of its subject; where these words name two, or may mean another
city than the letter, nothing changes and it is asked. A city closed to the writer takes none.
"""

from dataclasses import dataclass, replace
from functools import reduce
from operator import add

from intake.cases import Awaited, Case
from intake.conversation.ballots import (
    ballot_signs,
    ballots,
    framed,
    judging_words,
    swapped,
    taken_back,
)
from intake.conversation.ballots.ballots import BallotReading, Doubt, Paper
from intake.conversation.judging import Judged
from intake.conversation.panelist import closed, naming, panelist_letters, secrecy, signed
from intake.conversation.panelist.conflicts import conflicts, possible
from intake.conversation.panelist.declaring import called, weighing
from intake.conversation.panelist.judging import (
    aside,
    loose,
    other_cities,
    own_name,
    parting,
    restarting,
    tied,
)
from intake.conversation.panelist.judging.loose import Loose
from intake.conversation.panelist.judging.parting import Share
from intake.conversation.panelist.judging.tied import Tied
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.turns import Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Marked, Passage
from intake.notices.panel import (
    BallotKept,
    ConflictsNoted,
    PanelistRefused,
    Reason,
    SeatAnswered,
    Unread,
)
from intake.panel import ballots as panel_ballots
from intake.panel import blindness
from intake.panel.ballots import Ballot, Judgement

_WHOSE = ("not_own", "which_city")
"""Of verdicts that are plain, and may be somebody else's or another city's."""


@dataclass(frozen=True, kw_only=True)
class _Part:
    """What a mail says of one city: what it judges, and whose verdicts it takes back (`gone`).

    `loose` are its sentences that no verdict took.
    """

    seated: Seated | None
    reading: BallotReading
    loose: Loose
    gone: tuple[str, ...] = ()


def hear(heard: Heard) -> Turn | None:
    """The ballots of a mail with their receipts; None where it judges nothing."""
    heard = signed.off(heard)
    ties = tied.told(heard)
    heard = tied.without(heard)
    shares = parting.shares(heard)
    read = [_part(heard, one) for one in shares]
    read = [one for one in read if one.gone or not is_empty(one.reading)]
    if not read or (
        all(_is_vague(one.reading, heard.language) for one in read) and conflicts.declares(heard)
    ):
        return None
    turn = reduce(add, (_untied(heard, one, ties) for one in read))
    turn = _named(heard, turn) if len(read) > 1 or _is_of_another(heard, read) else turn
    told = tied.turn(heard, ties)
    told = told if told != Turn() else Turn(cases=_unread_ties(heard, shares, ties))
    turn += told + Turn(cases=_unread_changes(heard, turn))
    return _with_loose(heard, read, turn, ties)


def read(heard: Heard) -> BallotReading:
    """What a mail judges by the call in force, of whatever city."""
    heard = signed.off(heard)
    return _read(heard, heard.message.passages, None)


def gives_verdicts(heard: Heard) -> bool:
    """Whether a mail judges in plain words, of whatever cities and whosever the list may be."""
    heard = tied.without(signed.off(heard))
    readings = [_part(heard, one).reading for one in parting.shares(heard)]
    return any(one.judged or any(it.why in _WHOSE for it in one.doubts) for one in readings)


def marked(heard: Heard, form: Marked) -> Turn:
    """A ballot that was filled into a form, whose city is whatever the form says: it may be closed.

    A city that is not there at all is answered like one that is not theirs.
    """
    seated = heard.sitting.city(form.application)
    if seated is None:
        notice = PanelistRefused(reason=Reason.NOT_ASSIGNED)
        letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
        return Turn(letters=(letter,), fruitless=True)
    judged = {id: ballots.Judged(verdict=to, reason=why) for id, to, why in form.judged}
    return _one(heard, seated, BallotReading(judged=judged, doubts=()))


def stands(heard: Heard, seated: Seated) -> Turn:
    """The receipt of a ballot that a mail leaves as it is."""
    return _receipt(heard, seated, BallotReading(judged={}, doubts=()), seated.ballot)


def is_empty(reading: BallotReading) -> bool:
    return not reading.judged and all(one.why == "empty" for one in reading.doubts)


def _is_vague(reading: BallotReading, language: str) -> bool:
    return not reading.judged and all(_is_of_none(one, language) for one in reading.doubts)


def _is_of_none(doubt: Doubt, language: str) -> bool:
    """Whether no standard is meant, or but a day's number is taken for one beside a tie."""
    if doubt.why == "no_verdict" and not judging_words.LABEL.search(doubt.words):
        is_named = ballot_signs.says(doubt.words, language, "standard")
        return not is_named and weighing.tells_tie(doubt.words, language)
    return doubt.why == "unplaced"


def _is_of_another(heard: Heard, read: list[_Part]) -> bool:
    """Whether the subject names a city, and not the one that is judged."""
    named = naming.named_in(heard, heard.message.subject)
    mine = {one.seated.number for one in read if one.seated}
    return bool(named) and not mine & {one.number for one in named}


def _named(heard: Heard, turn: Turn) -> Turn:
    """Each receipt with a subject that names its own city: the next answer goes by that."""
    letters = tuple(
        replace(one, subject="")
        if isinstance(one.notice, BallotKept)
        and not called.spells(heard.message.subject, one.notice.city.name)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def _part(heard: Heard, share: Share) -> _Part:
    seated, text = share.seated, "\n".join(one.text for one in share.passages)
    gone = aside.of(heard, seated, share.passages)
    reading = aside.told(_read(heard, aside.without(share.passages, gone), seated), gone)
    for one in share.doubtful:
        other = _read(heard, one.passages, None)
        reading = restarting.unlike(reading, other) if one.is_anew else reading
        reading = _with_doubts(reading, other, one.words)
    taken = () if share.doubtful else _gone(heard, seated, text)
    left = loose.of(heard, seated, share.passages, reading)
    left += Loose(ties=tuple(
        one.words for one in share.doubtful if loose.may_tie(heard, seated, one.words)
    ))  # fmt: skip
    return _Part(seated=seated, reading=reading, gone=taken, loose=left)


def _with_doubts(reading: BallotReading, other: BallotReading, words: str) -> BallotReading:
    """The reading, and that each verdict of the other may be of another city than this one."""
    named = [*other.judged, *filter(None, (one.standard for one in other.doubts))]
    open_ones = dict.fromkeys(None if id in reading.judged else id for id in named) or {None: None}
    asked = tuple(Doubt(standard=id, why="which_city", words=words) for id in open_ones)
    kept = (
        one for one in reading.doubts
        if one.why == "which_city" or (one.why != "empty" and one.words not in words)
    )  # fmt: skip
    return replace(reading, doubts=(*kept, *asked))


def _read(heard: Heard, passages: tuple[Passage, ...], seated: Seated | None) -> BallotReading:
    call = seated.call if seated else heard.sitting.call
    city = naming.names_of(seated) if seated else ()
    others = tuple(heard.sitting.others())
    paper = replace(Paper.of(call), city=city, writer=heard.panelist.name, others=others)
    reading = ballots.read_passages(passages, paper, heard.language)
    reading = own_name.without(reading, heard.panelist.name)
    reading = other_cities.without(reading, heard, seated)
    kept = {id: one.verdict for id, one in _kept(seated).items() if not one.reason}
    if not kept:
        return reading
    told = ballots.with_reasons(reading, passages, kept, paper, heard.language)
    return own_name.without(told, heard.panelist.name)


def _kept(seated: Seated | None) -> dict[str, Judgement]:
    return dict(seated.ballot.judged) if seated and seated.ballot else {}


def _untied(heard: Heard, part: _Part, ties: Tied) -> Turn:
    """One part of a mail; of a city with a conflict that the mail tells itself, no verdict."""
    if part.seated is None:
        told = (("may_tie", part.loose.ties), ("unplaced", part.loose.others))
        unread = tuple(Unread(why=why, words=one) for why, said in told for one in said)
        return closed.which(heard, [ties.standing(one) for one in heard.sitting.assigned], unread)
    return _one(heard, ties.standing(part.seated), part.reading, part.gone)


def _one(heard: Heard, seated: Seated, reading: BallotReading, gone: tuple[str, ...] = ()) -> Turn:
    refusal = blindness.may_score(seated.stands, seated.call, heard.message.received_at)
    if refusal:
        return closed.refuse(heard, seated, refusal)
    if gone and seated.ballot:
        left = _without(heard, seated.ballot, gone)
        return _receipt(heard, seated, BallotReading(judged={}, doubts=()), left)
    return _receipt(heard, seated, reading, _judged(heard, seated, reading))


def _gone(heard: Heard, seated: Seated | None, text: str) -> tuple[str, ...]:
    """The standards judged before whose verdicts the words about this city take back."""
    if seated is None or seated.ballot is None:
        return ()
    names = naming.names_of(seated)
    gone = taken_back.standards(text, Paper.of(seated.call), heard.language, names)
    return tuple(one for one in gone if one in seated.ballot.judged)


def _without(heard: Heard, ballot: Ballot, gone: tuple[str, ...]) -> Ballot:
    """The ballot without verdicts that they take back: it is unfinished again."""
    left = tuple(one for one in ballot.judgements if one.standard not in gone)
    return replace(
        ballot, judgements=left, message=heard.message.id, at=heard.message.received_at,
        form=ballot.form + 1, nonce=heard.sitting.salt().hex(),
    )  # fmt: skip


def _judged(heard: Heard, seated: Seated, reading: BallotReading) -> Ballot | None:
    """The ballot with what was read; the former one where nothing was."""
    ballot = panel_ballots.judge(
        seated.ballot,
        ballots.judgements(reading),
        seated.call,
        application=seated.number,
        panelist=heard.panelist.key,
        message=heard.message.id,
        at=heard.message.received_at,
        nonce=heard.sitting.salt().hex(),
    )
    if isinstance(ballot, Refusal) or not ballot.judgements:
        return seated.ballot
    return ballot


def _receipt(heard: Heard, seated: Seated, reading: BallotReading, ballot: Ballot | None) -> Turn:
    missing = panel_ballots.missing(ballot, seated.call)
    is_new = ballot is not None and ballot != seated.ballot
    standing = _standing(seated, reading)
    notice = BallotKept(
        city=seated.city,
        set_aside=heard.message.set_aside,
        judgements=ballot.judgements if ballot else (),
        unread=_swapped(heard, seated, reading) or _unread(reading),
        no_verdict=missing.verdicts,
        no_reason=missing.reasons,
        standing=standing,
        is_new=is_new,
        is_said_anew={*reading.judged} == {one.id for one in seated.call.standards}
        and not reading.doubts,
        said=() if reading.doubts else tuple(reading.judged),
        closes_at=seated.closes_at,
    )
    letter = panelist_letters.to_panelist(
        notice,
        heard.panelist,
        about=panelist_letters.packet_of(seated.number),
        rules_of=seated.number,
        answering=heard.message,
    )
    cast = (ballot,) if ballot and is_new else ()
    return Turn(
        entries=tuple(_entry(one) for one in cast),
        letters=(letter,),
        judged=Judged(ballots=cast),
        fruitless=not cast and not reading.judged,
    )


def with_question(turn: Turn, asked: str) -> Turn:
    """The receipts say that a person gets what the mail asks beside them."""
    letters = tuple(
        replace(one, notice=replace(one.notice, asked=f"{one.notice.asked}\n{asked}".strip()))
        if isinstance(one.notice, BallotKept | ConflictsNoted | SeatAnswered)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters)


def _standing(seated: Seated, reading: BallotReading) -> tuple[str, ...]:
    """Standards judged before that the mail speaks of, and of which no verdict was read."""
    before = _kept(seated)
    asked = [one.standard for one in reading.doubts if one.standard in before]
    return tuple(dict.fromkeys(id for id in asked if id and id not in reading.judged))


def _unread_changes(heard: Heard, turn: Turn) -> tuple[Case, ...]:
    """That verdicts may be meant otherwise, on whatever cities: a mail is one matter.

    What it says stays closed until the tally.
    """
    kept = (one.notice for one in turn.letters if isinstance(one.notice, BallotKept))
    about = dict.fromkeys(one.city for one in kept if one.standing)
    if not about:
        return ()
    named = ", ".join(f"{one.name or 'a city'} (application {one.application})" for one in about)
    text = (
        f"{heard.panelist.address.in_full} (panel) writes of verdicts on {named} that were "
        "given before. The desk could not read what is to change: they stand. "
        f"The {secrecy.CLOSED} until the ballots are counted: until then, please ask what is meant."
    )
    on = tuple(one.application for one in about)
    return (heard.matter(text, words_on=on, awaits=Awaited.VERDICTS),)


def _unread_ties(heard: Heard, shares: list[Share], ties: Tied) -> tuple[Case, ...]:
    """That words before verdicts that were not read speak of a conflict of interest."""
    words = (stretch.words for one in shares for stretch in one.doubtful)
    if not any(ballot_signs.says(one, heard.language, "conflict_word") for one in words):
        return ()
    return tied.open_case(heard, ties.possible)


def _with_loose(heard: Heard, read: list[_Part], turn: Turn, noted: Tied) -> Turn:
    """The turn that tells what nothing took, with the matter of what may tell a tie.

    What was heard as a conflict already is no matter of its own.
    """
    known = [one.words for one in noted.reading.conflicts]
    known += [one.words for one in noted.reading.doubts]
    said = dict.fromkeys(one for part in read for one in part.loose.ties)
    ties = [one for one in said if not loose.is_in(one, known)]
    cases = tied.open_case(heard, possible.told(heard, ties)) if ties else ()
    left = {one.seated.number: one.loose for one in read if one.seated}
    letters = tuple(
        replace(one, notice=_told(one.notice, left.get(one.notice.city.application, Loose())))
        if isinstance(one.notice, BallotKept)
        else one
        for one in turn.letters
    )
    return replace(turn, letters=letters, cases=(*turn.cases, *cases))


def _told(notice: BallotKept, left: Loose) -> BallotKept:
    """The receipt that says which words organizers only know of, those in a reason as well."""
    listed = [one.words for one in notice.unread]
    told = (one for one in (*left.ties, *left.others) if not loose.is_in(one, listed))
    unread = tuple(Unread(why="unplaced", words=one) for one in told)
    return replace(notice, unread=(*notice.unread, *unread), is_told=bool(left.others))


def _unread(reading: BallotReading) -> tuple[Unread, ...]:
    return tuple(
        Unread(standard=one.standard, why=one.why, words=one.words)
        for one in framed.told(reading.doubts)
        if one.why != "empty"
    )


def _swapped(heard: Heard, seated: Seated, reading: BallotReading) -> tuple[Unread, ...]:
    """Two verdicts that are to change places, each with the one that would stand then."""
    kept, paper = _kept(seated), Paper.of(seated.call)
    named = swapped.pair(heard.message.reply, paper, heard.language)
    if reading.judged or named is None or not {*named} <= {*kept}:
        return ()
    words = {one.standard: one.words for one in reading.doubts}
    others = zip(named, reversed(named), strict=True)
    return tuple(
        Unread(standard=id, why="unsure", words=words.get(id, ""), proposed=kept[other].verdict)
        for id, other in others
        if kept[id].verdict != kept[other].verdict
    )


def _entry(ballot: Ballot) -> Entry:
    """That a ballot was cast, and by which mail; what it says stands in the tally alone."""
    words = {
        "message": ballot.message, "panelist": ballot.panelist, "form": ballot.form,
        "standards": len(ballot.judgements), "digest": panel_ballots.digest(ballot),
    }  # fmt: skip
    return Entry(application=ballot.application, act="ballot_cast", words=words)
