"""The consultation's rules and dates (V3): whether the public can be heard, and answered in time.

Invariant: all is looked at in the call's zone, by the latest moment at which somebody may write.
"""

from collections.abc import Iterator
from datetime import timedelta

from intake.calls.consultation import Consultation
from intake.calls.hours import told
from intake.calls.model import Call, Stage
from intake.rehearsing.points import Point

KEY = "consultation"


def impossible(call: Call) -> Iterator[Point]:
    """What leaves no time to confirm, or no time to answer before the title."""
    rules = call.consultation
    if rules is None:
        return
    yield from _unconfirmed(call, rules)
    yield from _unanswered(call, rules)


def _unconfirmed(call: Call, rules: Consultation) -> Iterator[Point]:
    dates = call.stages[Stage.PRELIMINARY_ANNOUNCEMENT]
    lasts = dates.closes_at - dates.opens_at
    if lasts < timedelta(hours=rules.confirm_hours):
        yield Point(
            key=f"{KEY}.confirm_hours",
            text=f"the preliminary announcement lasts {_hours(lasts)}, less than the "
            f"{rules.confirm_hours} hours in which a vote may be confirmed; let it last longer, or "
            "confirm sooner",
        )


def _unanswered(call: Call, rules: Consultation) -> Iterator[Point]:
    """An objection of the last minute is due after the final review, and stops every title."""
    closes_at = call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    due_by = closes_at + timedelta(days=rules.objection_days)
    last = call.stages[Stage.FINAL_REVIEW].closes_at
    if due_by.date() > last.date():
        yield Point(
            key=f"{KEY}.objection_days",
            text=f"an objection raised when the consultation closes, {told(closes_at, call)}, is "
            f"due {due_by:%Y-%m-%d}, after the final review closes, {told(last, call)}; no city is "
            "titled while one waits: answer within fewer days, or let the review last longer",
        )


def notable(call: Call) -> Iterator[Point]:
    """What the public will, or will not, find."""
    rules = call.consultation
    if rules is None:
        yield Point(
            key=KEY,
            text="nobody can give an opinion or vote while the preliminary announcement is open, "
            "since there is no [consultation]; the rules want one of both (V3)",
        )
        return
    if not rules.published:
        yield Point(
            key=f"{KEY}.published",
            text="no answer is named, so that the announcement shows the cities' names alone",
        )
    if rules.takes_votes and not rules.webmail:
        yield Point(
            key=f"{KEY}.webmail",
            text=f"no webmail domain is named, so that after {rules.domain_cap} voters of the same "
            "one all others wait for an organizer",
        )
    yield from _late(call, rules)


def _late(call: Call, rules: Consultation) -> Iterator[Point]:
    """A link that outlives the consultation."""
    closes_at = call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    since = closes_at - timedelta(hours=rules.confirm_hours)
    yield Point(
        key=f"{KEY}.confirm_hours",
        text=f"who votes after {told(since, call)} has less than {rules.confirm_hours} hours to "
        f"confirm: nothing is taken once it closes, {told(closes_at, call)}",
    )


def _hours(span: timedelta) -> str:
    return f"{span / timedelta(hours=1):.0f} hours"
