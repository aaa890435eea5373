"""A panelist's ballot on one application: each standard judged, with a reason.

Invariant: one open ballot a panelist and application; it can be corrected until the close, and
every form it had is a form of the same ballot, counted up.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from intake import moments, names
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.errors import Refusal


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """One standard judged: an ID of the call's scale, and why, in the panelist's own words."""

    standard: str
    verdict: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Ballot:
    """All that one panelist judged of one application so far, in the order of the standards.

    `form` counts its forms from 1, `message` is the newest message it was read from. `nonce` is
    random, and secret until the tally: without it a digest could be found by trying all verdicts.
    """

    application: int
    panelist: str
    judgements: tuple[Judgement, ...]
    message: str
    at: datetime
    form: int = 1
    nonce: str = ""

    @property
    def judged(self) -> dict[str, Judgement]:
        return {one.standard: one for one in self.judgements}


@dataclass(frozen=True, kw_only=True)
class Missing:
    """What a ballot still lacks: standards without a verdict, and verdicts without a reason."""

    verdicts: tuple[str, ...]
    reasons: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.verdicts or self.reasons)


def digest(ballot: Ballot) -> str:
    """SHA-256 of a ballot, in hex: what the journal keeps before the tally, which keeps it whole.

    So nobody reads in the journal how a panelist judged, and it still proves that none changed.
    """
    utc = replace(ballot, at=ballot.at.astimezone(UTC))
    canonical = json.dumps(spelled(utc), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def spelled(ballot: Ballot) -> dict[str, Any]:
    """A ballot in plain values; one cast before there were nonces is spelled as it was then.

    So the digest that the journal has of it holds for good.
    """
    said = asdict(ballot)
    return said if ballot.nonce else {key: said[key] for key in said if key != "nonce"}


def closes_at(call: Call, granted: datetime | None = None) -> datetime:
    """Until when ballots are taken and corrected: the end of the selection (V3).

    `granted` is a later one that a city was given there: then its panel has it too.
    """
    closes = call.stages[Stage.SELECTION].closes_at
    return max(closes, granted.astimezone(closes.tzinfo)) if granted else closes


def granted(application: Application) -> datetime | None:
    """What the application was given beyond the end of the selection."""
    return application.until if application.until_in is Stage.SELECTION else None


def may_cast(
    call: Call, now: datetime, *, is_tallied: bool, granted: datetime | None = None
) -> Refusal | None:
    """Why no ballot can be cast or corrected now."""
    if is_tallied:
        return Refusal(
            reason="tallied", text="The ballots on this city are counted; none can change any more."
        )
    closes = closes_at(call, granted)
    if now >= closes:
        return Refusal(reason="closed", text=f"Ballots could be sent until {moments.told(closes)}.")
    return None


def judge(
    former: Ballot | None,
    judgements: Sequence[Judgement],
    call: Call,
    *,
    application: int,
    panelist: str,
    message: str,
    at: datetime,
    nonce: str = "",
) -> Ballot | Refusal:
    """The ballot with these judgements in place of earlier ones to the same standards.

    A standard judged again the same way without a reason keeps the reason it had. Nothing new is
    no new form of the ballot.
    """
    odd = [one for one in judgements if not _is_known(one, call)]
    if odd:
        return Refusal(
            reason="off_scale",
            text=f"{odd[0].standard} cannot be judged {odd[0].verdict!r}; allowed: "
            f"{', '.join(call.panel.grades)}.",
        )
    judged = former.judged if former else {}
    merged = {**judged, **{one.standard: _kept(one, judged) for one in judgements}}
    ordered = tuple(merged[one.id] for one in call.standards if one.id in merged)
    if former and ordered == former.judgements:
        return former
    return Ballot(
        application=application,
        panelist=panelist,
        judgements=ordered,
        message=message,
        at=at,
        form=former.form + 1 if former else 1,
        nonce=nonce,
    )


def _is_known(judgement: Judgement, call: Call) -> bool:
    is_standard = any(one.id == judgement.standard for one in call.standards)
    return is_standard and judgement.verdict in call.panel.grades


def _kept(new: Judgement, judged: Mapping[str, Judgement]) -> Judgement:
    former = judged.get(new.standard)
    if former and former.verdict == new.verdict and not names.is_said(new.reason):
        return former
    return replace(new, reason=" ".join(new.reason.split()))


def missing(ballot: Ballot | None, call: Call) -> Missing:
    """What must still be said before the ballot counts."""
    judged = ballot.judged if ballot else {}
    ids = [one.id for one in call.standards]
    return Missing(
        verdicts=tuple(id for id in ids if id not in judged),
        reasons=tuple(id for id in ids if id in judged and not names.is_said(judged[id].reason)),
    )


def is_whole(ballot: Ballot | None, call: Call) -> bool:
    return not missing(ballot, call)
