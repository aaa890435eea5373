"""A whole round of the panel in plain values: roster, conflicts, plan, mails and the tally."""

import json
from datetime import UTC, datetime, timedelta

from intake.applications import Application
from intake.conversation.ballots import ballots
from intake.conversation.ballots.ballots import Paper
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed
from intake.errors import Refusal
from intake.panel import assignment, blindness, conflicts, tally
from intake.panel import ballots as panel_ballots
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration
from intake.panel.tally import Tally
from tests.intake.panel.people import application, call, panelist

CALL = call("quorum = 2")
PAPER = Paper(standards=tuple(one.id for one in CALL.standards), scale=CALL.panel.scale)
PANEL = tuple(panelist(number, origin) for number, origin in enumerate(("CN", "US", "JP", "RU")))
CITIES = (application(1), application(2, "Turku", "FI"))
LISTED = tuple(
    Listed(number=place, application=one.number, names=(one.city or "",))
    for place, one in enumerate(CITIES, start=1)
)
NOW = panel_ballots.closes_at(CALL) - timedelta(days=3)
SAID = ("No conflicts", "I advise the city of Gdynia", "none", "2: no conflict\n1: no conflict")
MAILS = (
    "S1 met, S2 not met - counted twice. S3 met: the Expo. S4 met: 130 firms. S1 is documented.",
    "",
    "S1 and S3 met: well documented, rest not met: no source",
    "1. met - audited\n2. no - counted twice\n3. partly - few events\n4. yes, they list 130 firms",
)


def _declared() -> list[Declaration]:
    found: list[Declaration] = []
    for one, words in zip(PANEL, SAID, strict=True):
        reading = declarations.read_conflicts(words, LISTED, "en")
        assert not reading.doubts
        kinds = {read.application: read.kind for read in reading.conflicts}
        said = dict.fromkeys((*reading.clear, *kinds))
        found += [
            Declaration(panelist=one.key, application=number, kind=kinds.get(number), words=words,
                        by=one.key, at=datetime(2026, 1, 1, tzinfo=UTC))
            for number in said
        ]  # fmt: skip
    return found


def test_a_round_goes_from_the_roster_to_a_tally_that_can_be_counted_again() -> None:
    declared = _declared()
    standing = [
        conflict
        for one in PANEL
        for city in CITIES
        for conflict in conflicts.of(one, city, declared, CALL)
    ]
    conflicted = {(one.application, one.panelist): one.kind for one in standing}
    plan = assignment.plan([1, 2], PANEL, conflicted, CALL.panel, seed="2025")
    assert plan.is_whole
    assert plan.of(1) == tuple(PANEL[number].key for number in (0, 2, 3))
    cast = [one for number in (0, 2, 3) for one in _cast(number, CITIES[0], declared, plan)]
    counted = tally.count(CALL, 1, assigned=plan.of(1), cast=cast)
    assert isinstance(counted, Tally)
    assert counted.verdicts == {"S1": "met", "S2": "not_met", "S3": "met", "S4": "met"}
    kept = json.loads(tally.canonical(counted))
    assert (
        tally.first_fault(kept, tally.count(CALL, 1, assigned=plan.of(1), cast=cast[::-1])) is None
    )


def _cast(
    number: int, city: Application, declared: list[Declaration], plan: assignment.Plan
) -> list[Ballot]:
    mine = assignment.Assignment(application=city.number, panelist=PANEL[number].key)
    stands = blindness.standpoint(
        PANEL[number], city, CALL, declared=declared,
        is_assigned=mine in plan.assigned, is_tallied=False,
    )  # fmt: skip
    assert blindness.may_score(stands, CALL, NOW) is None
    reading = ballots.read(MAILS[number], PAPER, "en")
    assert not reading.doubts
    ballot = panel_ballots.judge(
        None, ballots.judgements(reading), CALL, application=city.number,
        panelist=PANEL[number].key, message=f"m{number}", at=NOW,
    )  # fmt: skip
    assert not isinstance(ballot, Refusal)
    assert panel_ballots.is_whole(ballot, CALL), panel_ballots.missing(ballot, CALL)
    return [ballot]


def test_who_advises_a_city_can_neither_read_nor_judge_it() -> None:
    stands = blindness.standpoint(
        PANEL[1], CITIES[0], CALL, declared=_declared(),
        is_assigned=False, is_tallied=True,
    )  # fmt: skip
    for refusal in (
        blindness.may_see_packet(stands),
        blindness.may_score(stands, CALL, NOW),
        blindness.may_see_ballots(stands),
    ):
        assert refusal is not None
        assert refusal.reason == "conflict"
