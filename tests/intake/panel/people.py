"""Panelists, applications and calls to try the panel on."""

from datetime import UTC, datetime

from intake.applications import Application, State
from intake.calls import loading
from intake.calls.model import Call, Stage
from intake.contacts import Contact
from intake.messages import Address
from intake.panel.ballots import Ballot, Judgement
from intake.panel.roster import Panelist, Seat
from tests.intake.calls import written

OPENED = datetime(2025, 3, 1, 9, 0, tzinfo=UTC)
CATEGORIES = (
    "international_organisation", "business_association", "standardisation_body", "expert",
)  # fmt: skip
ORIGINS = ("CN", "US", "JP", "DE", "RU", "FR", "PL")


def call(panel: str = "", **changes: str) -> Call:
    """The shipped call with a [panel] of these lines."""
    text = loading.shipped()
    for old, new in changes.items():
        text = text.replace(f'{old} = "panel_decides"', f"{old} = {new}")
    return loading.load(written.with_lines(text, "panel", panel))


def panelist(
    number: int,
    origin: str = "",
    category: str = "",
    *,
    seat: Seat = Seat.ACCEPTED,
    city: str = "",
    is_chair: bool = False,
) -> Panelist:
    return Panelist(
        name=f"Panelist {number}",
        address=Address(address=f"panelist{number}@un.example"),
        origin=origin or ORIGINS[number % len(ORIGINS)],
        category=category or CATEGORIES[number % len(CATEGORIES)],
        seat=seat,
        city=city,
        is_chair=is_chair,
    )


def application(
    number: int, city: str = "Gdynia", country: str = "PL", *mailboxes: str
) -> Application:
    return Application(
        number=number,
        call="v",
        opened_at=OPENED,
        city=city,
        country=country,
        stage=Stage.SELECTION,
        state=State.REGISTERED,
        contacts=tuple(
            Contact(address=Address(address=one), token=f"t{place}")
            for place, one in enumerate(mailboxes)
        ),
    )


def ballot(number: int, verdicts: str, *, on: int = 1, reason: str = "seen") -> Ballot:
    """A ballot from one letter a standard: m(et), p(artly), n(ot met), - for none."""
    words = {"m": "met", "p": "partly", "n": "not_met"}
    return Ballot(
        application=on,
        panelist=panelist(number).key,
        judgements=tuple(
            Judgement(standard=f"S{place}", verdict=words[one], reason=reason)
            for place, one in enumerate(verdicts, start=1)
            if one != "-"
        ),
        message=f"m{number}",
        at=OPENED,
    )
