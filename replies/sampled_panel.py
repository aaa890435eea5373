"""Sample letters to panelists: what each notice of the panel says, with its variants.

Invariant: each is one that the desk could really write under any call.
"""

from dataclasses import replace
from datetime import datetime

from intake.applications import Evidence
from intake.eligibility import Status
from intake.messages import Address
from intake.notices import (
    Addressed,
    AssignmentChanged,
    Awaited,
    BallotKept,
    BallotsOpen,
    City,
    ClaimsChanged,
    ConflictsAsked,
    ConflictsNoted,
    EvidenceSent,
    Invited,
    PacketShown,
    PanelistAnswered,
    PanelistNotice,
    PanelistRefused,
    PanelistReminded,
    PanelistTold,
    SeatAnswered,
    Stated,
    Unread,
)
from intake.notices.packet import Changes, Claim, ClaimChanged, Left, Packet, Part, PartChanged
from intake.notices.panel import Reason, SeatAnswer
from intake.panel.ballots import Judgement
from intake.panel.conflicts import Kind
from replies import sampled
from replies.sampled import ZONE

PANELIST = Address(address="member@standards.example", name="Member of the panel")
TOKEN = "zyxwvutsrqponmlkjihgfedcba"  # noqa: S105  the shape of a reply token, not one
CLOSES = datetime(2027, 6, 29, 9, 0, tzinfo=ZONE)
SENT = datetime(2027, 1, 20, 10, 0, tzinfo=ZONE)
GDYNIA = City(application=17, name="Gdynia", country="Poland")
TURKU = City(application=21, name="Turku", country="Finland")
NANTES = City(application=34, name="Nantes", country="France")
WAITING = (Awaited(city=GDYNIA, no_verdict=("S3", "S4"), no_reason=("S1",)),)
REPORT = Evidence(
    digest="0" * 64, name="Output_2024.pdf", type="application/pdf", size=1_240_000, message="m1",
    question="S1",
)  # fmt: skip


def samples() -> dict[str, Addressed]:
    """Every sample by its key, in the order a panelist meets them."""
    return {
        f"panelist/{name}": Addressed(notice=notice, to=PANELIST, token=TOKEN)
        for name, notice in _notices().items()
    }


def _notices() -> dict[str, PanelistNotice]:
    judging = _judging() | _changed() | _awaited()
    return _seat() | _conflicts() | judging | _assigned() | _told() | _refused()


def _seat() -> dict[str, PanelistNotice]:
    accepted = SeatAnswered(answer=SeatAnswer.ACCEPTED, listed=(GDYNIA, TURKU, NANTES))
    return {
        "invitation": Invited(category="standardisation_body"),
        "answered": accepted,
        "answered-named": replace(
            accepted, listed=(GDYNIA, NANTES),
            stated=(Stated(city=TURKU, kind=Kind.ADVISORY, words="I advise Turku."),),
        ),
        "answered-alone": replace(accepted, listed=()),
        "answered-questioned": replace(accepted, asked="Is there a meeting in person?"),
        "answered-unplaced": replace(
            accepted, listed=(), unread=(Unread(why="which_city", words="I advise a city."),)
        ),
        "answered-none_said": replace(accepted, listed=(), says_none=True),
        "answered-declined": SeatAnswered(answer=SeatAnswer.DECLINED),
        "answered-declined-more": SeatAnswered(answer=SeatAnswer.DECLINED, is_passed_on=True),
        "answered-unclear": SeatAnswered(answer=SeatAnswer.UNCLEAR),
        "answered-resigned": SeatAnswered(answer=SeatAnswer.RESIGNED),
        "answered-asked": SeatAnswered(answer=SeatAnswer.ASKED),
        "answered-stays": SeatAnswered(answer=SeatAnswer.STAYS),
    }  # fmt: skip


def _conflicts() -> dict[str, PanelistNotice]:
    stated = (
        Stated(city=GDYNIA),
        Stated(city=TURKU, kind=Kind.ADVISORY, words="I advise Turku."),
        Stated(city=NANTES, kind=Kind.OWN_CITY, found=True),
    )
    return {
        "conflicts": ConflictsAsked(listed=(GDYNIA, TURKU, NANTES)),
        "declared": ConflictsNoted(stated=stated),
        "declared-partly": ConflictsNoted(
            stated=stated[:1],
            unread=(Unread(why="unsure", words="Not that I know of with Turku"),),
            listed=(TURKU, NANTES),
        ),
        "declared-asked": ConflictsNoted(
            asked="My sister lives in Turku. Does that count as a conflict?",
            is_weighed=True,
            listed=(TURKU, NANTES),
        ),
        "declared-beside": ConflictsNoted(stated=stated, asked="Is there a problem with my login?"),
        "declared-may_tie": ConflictsNoted(
            unread=(Unread(why="unsure", words="My brother starts in Turku in May"),),
            may_tie=(TURKU,),
        ),
        "declared-may_tie-any": ConflictsNoted(
            unread=(Unread(why="which_city", words="I advise one of the cities"),), may_tie=()
        ),
        "declared-changed": ConflictsNoted(stated=stated, kept=(TURKU,), closed=(GDYNIA,)),
    }


def _packet() -> Packet:
    claims = (
        Claim(
            question="S1", value=sampled.GDP.value, words="PLN 91 bn in 2024", message="m1",
            at=SENT, evidence=(REPORT,),
        ),
    )  # fmt: skip
    events = Claim(
        question="S3a", value=sampled.EVENTS.value, words=sampled.EVENTS.words, message="m2",
        at=SENT, evidence=(),
    )  # fmt: skip
    return Packet(
        application=17, city="Gdynia", country="Poland", call="v", evidence=(REPORT,),
        parts=(
            Part(standard="S1", finding=sampled.S1, claims=claims, left=()),
            Part(
                standard="S2", finding=sampled.S2, claims=(),
                left=(Left(question="S2", reason="not_evidenced"),),
            ),
            Part(
                standard="S3", finding=sampled.S3, claims=(events,),
                left=(Left(question="S3a", reason="worth"),),
            ),
            Part(
                standard="S4", finding=sampled.S4, claims=(),
                left=(Left(question="S4_output", reason="uncertain"),),
            ),
        ),
    )  # fmt: skip


def _judging() -> dict[str, PanelistNotice]:
    judgements = (
        Judgement(standard="S1", verdict="met", reason="audited figures"),
        Judgement(standard="S2", verdict="not_met", reason="they count output twice"),
        Judgement(standard="S3", verdict="partly", reason="one event is regional"),
        Judgement(standard="S4", verdict="met", reason="they list 130 firms"),
    )
    ballot = BallotKept(city=GDYNIA, judgements=judgements, closes_at=CLOSES)
    return {
        "packet": PacketShown(packet=_packet(), closes_at=CLOSES),
        "packet-closed": PacketShown(packet=_packet(), closes_at=CLOSES, is_closed=True),
        "ballot": ballot,
        "ballot-partly": replace(
            ballot, judgements=(replace(judgements[0], reason=""), judgements[1]),
            unread=(Unread(standard="S3", why="hedged", words="S3 probably met"),),
            no_verdict=("S3", "S4"), no_reason=("S1",),
        ),
        "ballot-same": replace(
            ballot, is_new=False, standing=("S1",),
            unread=(Unread(standard="S1", why="no_verdict", words="I take back what I said"),),
        ),
        "ballot-asked": replace(ballot, asked="Who counted the firms in S4?"),
        "ballot-may_tie": replace(
            ballot, unread=(Unread(why="unplaced", words="My brother starts in Turku in May"),),
            may_tie=(TURKU,),
        ),
        "ballot-not_own": replace(
            ballot, is_new=False, unread=(Unread(why="not_own", words="S1: met, audited"),)
        ),
        "ballot-told": replace(
            ballot, unread=(Unread(why="unplaced", words="The port has a new quay"),), is_told=True
        ),
        "ballot-none": replace(
            ballot, judgements=(), is_new=False, no_verdict=("S1", "S2", "S3", "S4"),
            unread=(Unread(standard="S1", why="question", words="S1 met"),),
        ),
    }  # fmt: skip


def _changed() -> dict[str, PanelistNotice]:
    """What came of a city after its packet."""
    was = replace(sampled.S1, status=Status.NOT_EVIDENCED)
    first = ClaimChanged(question="S1", before=None, after=sampled.OUTPUT.value)
    again = replace(first, before=sampled.GDP.value)
    one = PartChanged(finding=sampled.S1, was=was, claims=(first,), grounds=sampled.S1.grounds)
    changes = Changes(parts=(one,))
    notice = ClaimsChanged(changes=changes, awaited=Awaited(city=GDYNIA), closes_at=CLOSES)
    parts = (replace(one, was=sampled.S1, claims=(again,)),)
    (claim,) = _packet().parts[0].claims
    return {
        "claims_changed": notice,
        "claims_changed-judged": replace(notice, changes=Changes(parts=parts), has_ballot=True),
        "claims_changed-lacking": replace(notice, awaited=WAITING[0], has_ballot=True),
        "claims_changed-files": replace(notice, changes=Changes(files=(REPORT,))),
        "claims_changed-gone": replace(notice, changes=Changes(gone=(REPORT,)), has_ballot=True),
        "claims_changed-open": replace(
            notice, changes=Changes(open=(claim,), files=(REPORT,)), has_ballot=True
        ),
        "claims_changed-upheld": replace(notice, changes=Changes(upheld=(claim,))),
    }


def _awaited() -> dict[str, PanelistNotice]:
    """What a panelist hears of words and ballots that are still to come."""
    return {
        "reminded": PanelistReminded(awaited=WAITING, closes_at=CLOSES),
        "reminded-invited": PanelistReminded(is_invited=True, closes_at=CLOSES),
        "reminded-conflicts": PanelistReminded(listed=(GDYNIA, TURKU), closes_at=CLOSES),
        "ballots_open": BallotsOpen(
            awaited=WAITING[0], has_ballot=True, is_reopened=True, closes_at=CLOSES
        ),
        "ballots_open-later": BallotsOpen(awaited=Awaited(city=GDYNIA), closes_at=CLOSES),
        "ballots_open-whole": BallotsOpen(
            awaited=Awaited(city=GDYNIA), has_ballot=True, closes_at=CLOSES
        ),
    }


def _assigned() -> dict[str, PanelistNotice]:
    """Which cities a panelist is to judge."""
    return {
        "assigned": AssignmentChanged(added=(GDYNIA, TURKU), closes_at=CLOSES),
        "assigned-changed": AssignmentChanged(
            added=(NANTES,), ended=(TURKU,), kept=(GDYNIA,), closes_at=CLOSES
        ),
        "assigned-varied": AssignmentChanged(
            added=(GDYNIA, TURKU), closed=(NANTES,), closes_at=CLOSES, is_varied=True
        ),
        "assigned-closed": AssignmentChanged(closed=(NANTES,)),
        "assigned-off": AssignmentChanged(ended=(NANTES,), is_off=True),
        "assigned-off-none": AssignmentChanged(is_off=True),
    }


def _told() -> dict[str, PanelistNotice]:
    """What answers a panelist's other words."""
    return {
        "case_answered": PanelistAnswered(
            question="May I ask a colleague about the standard of the network?",
            answer="Yes, if the colleague learns nothing of the city.",
            organizer="Secretariat",
        ),
        "told": PanelistTold(
            words="May I ask a colleague for advice?", awaited=WAITING, done=(TURKU,)
        ),
        "evidence": EvidenceSent(city=GDYNIA, files=(REPORT,)),
        "evidence-large": EvidenceSent(city=GDYNIA, too_large=(REPORT,)),
        "told-nothing": PanelistTold(),
        "told-closed": PanelistTold(
            words="Gdynia: I like it very much.", is_closed=True, awaited=WAITING
        ),
        "told-closed-may_tie": PanelistTold(
            words="My brother starts in Turku in May.", is_closed=True, may_tie=(TURKU,)
        ),
        "told-long": PanelistTold(is_long=True),
        "told-unbound-long": PanelistTold(is_unbound=True, is_long=True),
        "told-unbound": PanelistTold(is_unbound=True, words="S1 met, S2 not met"),
        "told-unbound-citys": PanelistTold(
            is_unbound=True, is_citys=True, words="Gdynia: S1 met, S2 not met"
        ),
        "told-denied": PanelistTold(is_denied=True),
        "told-none": PanelistTold(says_none=True),
    }


def _refused() -> dict[str, PanelistNotice]:
    conflict = PanelistRefused(reason=Reason.CONFLICT, city=TURKU, kind=Kind.ADVISORY)
    return {
        "refused": conflict,
        "refused-closed": PanelistRefused(reason=Reason.CLOSED, city=GDYNIA, at=CLOSES),
        "refused-tallied": PanelistRefused(reason=Reason.TALLIED, city=GDYNIA),
        "refused-not_assigned": PanelistRefused(reason=Reason.NOT_ASSIGNED, city=NANTES),
        "refused-not_before_panel": PanelistRefused(reason=Reason.NOT_BEFORE_PANEL, city=NANTES),
        "refused-not_declared": PanelistRefused(
            reason=Reason.NOT_DECLARED, city=GDYNIA, listed=(GDYNIA,)
        ),
        "refused-not_tallied": PanelistRefused(reason=Reason.NOT_TALLIED, city=GDYNIA),
        "refused-which_city": PanelistRefused(reason=Reason.WHICH_CITY, cities=(GDYNIA, TURKU)),
        "refused-which_city-may_tie": PanelistRefused(
            reason=Reason.WHICH_CITY,
            cities=(GDYNIA, NANTES),
            may_tie=(TURKU,),
            unread=(Unread(why="may_tie", words="My brother starts in Turku in May"),),
        ),
        "refused-off_panel": PanelistRefused(reason=Reason.OFF_PANEL),
        "refused-may_return": PanelistRefused(reason=Reason.MAY_RETURN),
        "refused-not_yours": PanelistRefused(reason=Reason.NOT_YOURS),
        "refused-for_another": PanelistRefused(reason=Reason.FOR_ANOTHER),
        "refused-given_back": PanelistRefused(reason=Reason.GIVEN_BACK, city=GDYNIA, at=CLOSES),
    }
