"""What a call says of its consultation: opinions, votes or both, and what guards them (V3).

Invariant: a domain floods later than its first vote is held, and what cities publish is asked.
"""

from collections.abc import Collection, Iterator
from typing import Annotated, Literal, Self

import idna
from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from intake.calls import checks
from intake.calls.checks import Positive
from intake.calls.identity import PERSONAL
from intake.calls.rules import Strict
from intake.messages import ascii_domain

Fault = tuple[str, str]


def _domain(given: str) -> str:
    domain = ascii_domain(given.strip().rstrip(".")).lower()
    try:
        idna.encode(domain)
    except UnicodeError:
        raise PydanticCustomError(
            "fault", "{text}", {"text": f'"{given}" is no domain; allowed: names as mail.example'}
        ) from None
    return domain


Domain = Annotated[str, AfterValidator(_domain)]
"""A domain as DNS holds it, in small letters."""


def _ignored(given: str) -> str:
    if not given or set(given) - set("._-"):
        raise PydanticCustomError("fault", "{text}", {"text": "allowed: of the signs . _ - some"})
    return given


Signs = Annotated[str, AfterValidator(_ignored)]


class Mailboxes(Strict):
    """How providers spell one mailbox in several ways.

    `same` are further names of a domain, by name. The rest are signs before the @ of a domain:
    `ignored` make no difference, `alike` are one and the same, `tagged` begin what makes none.
    Elsewhere all of it may be two people's.
    """

    same: dict[Domain, Domain] = Field(default_factory=dict)
    ignored: dict[Domain, Signs] = Field(default_factory=dict)
    alike: dict[Domain, Signs] = Field(default_factory=dict)
    tagged: dict[Domain, Signs] = Field(default_factory=dict)


NO_HABITS = Mailboxes()
"""Where no provider is known by name."""


class Consultation(Strict):
    """The rules of the preliminary announcement.

    `domain_cap` confirmed votes of one domain count by themselves, the next wait for an organizer;
    beyond `flood` all of them wait. The domains in `webmail` know neither. `confirm_hours` is how
    long a link confirms. `published` are the questions whose answers a city may agree to publish.
    `opinion_length` is in characters. Letters asking for a confirmation are bounded by address and
    day, what is taken by source, and by domain, and hour. `one_mailbox` are the habits of providers
    by which two addresses are one mailbox, and so one person.
    """

    mode: Literal["opinions", "votes", "both"] = "both"
    is_hidden_until_close: bool = True
    domain_cap: Positive = 20
    flood: Positive = 100
    webmail: frozenset[Domain] = frozenset()
    one_mailbox: Mailboxes = NO_HABITS
    confirm_hours: Positive = 72
    opinion_length: Positive = 4000
    objection_days: Positive = 14
    published: tuple[Annotated[str, AfterValidator(checks.plain_name)], ...] = ()
    letters_an_address_a_day: Positive = 3
    taken_a_source_an_hour: Positive = 30
    taken_a_domain_an_hour: Positive = 300

    @model_validator(mode="after")
    def _floods_later(self) -> Self:
        if self.flood <= self.domain_cap:
            checks.refuse([("flood", f"allowed: more than domain_cap, {self.domain_cap}")])
        return self

    @property
    def takes_opinions(self) -> bool:
        return self.mode in ("opinions", "both")

    @property
    def takes_votes(self) -> bool:
        return self.mode in ("votes", "both")


def faults(consultation: Consultation | None, questions: Collection[str]) -> Iterator[Fault]:
    """What a consultation names and the call has not, or what nobody may publish."""
    allowed = [id for id in questions if id not in PERSONAL]
    for index, id in enumerate(consultation.published if consultation else ()):
        if id not in allowed:
            yield (
                f"consultation.published.{index}",
                f"{id} cannot be published; allowed: {', '.join(allowed)}",
            )
