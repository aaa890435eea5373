"""An act laid before an organizer, with the name of what is seen of it: its view.

Invariant: two acts that look alike have one view, whenever they are looked at; another organizer
or other words have another one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.consultation import Objection, Opinion, Vote
from intake.decisions import Decision
from intake.desk.acts import effects, taken_back, views
from intake.desk.acts.final_laid import FinalLaid
from intake.desk.acts.final_laid import Verdict as Verdict
from intake.desk.acts.model import Act
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.acts.views import Part, Parts
from intake.desk.office import Office, call_of
from intake.eligibility import Finding
from intake.errors import CitydeskError, Refusal
from intake.notices import Letter
from intake.store import Connection

_CHANGED = "The file changed while you looked: nothing was changed or sent."
_AGAIN = "Please look again."
CHANGED = Refusal(reason="changed", text=f"{_CHANGED} {_AGAIN}")


@dataclass(frozen=True, kw_only=True)
class Weighed:
    """A city and what speaks against its move: `against` are findings, `against_panel` the panel's
    verdicts, by standard.
    """

    against: tuple[Finding, ...] = field(default=(), repr=False)
    against_panel: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def is_spoken_against(self) -> bool:
        return bool(self.against or self.against_panel)


@dataclass(frozen=True, kw_only=True)
class City(Weighed):
    """A city that moves, as it was before; `seen` is the `views.short` of what is shown of it."""

    application: Application
    call: Call
    to: Stage
    is_reversal: bool
    warnings: tuple[str, ...]
    letters: tuple[Letter, ...]
    seen: str


@dataclass(frozen=True, kw_only=True)
class Kept(Weighed):
    """A city that may not move, and why; one that was not found by the words that name it.

    `city` is as its application has it, `name` as lists show it. What speaks against it by its
    `call` is told as of one that moves, but belongs to no view: nobody agrees to it.
    """

    application: int | None
    city: str | None
    country: str | None = None
    name: str
    refusal: Refusal
    call: Call | None = field(default=None, repr=False)


@dataclass(frozen=True, kw_only=True)
class Laid:
    """An act as it would be done, or was: every letter in full, and what else it changes.

    `about` are the numbers of the applications concerned, `reopened` the cases that wait again.
    `masked` is what was left out of shared words so that nobody learns who asked. `panel` is what
    it changes of the panel. `later` are the letters that are written only when a decision takes
    effect, as they would read now. `left_out` says who is not among the cities, though they have in
    common what was chosen; "" for nobody. `voices` and the `objection` are as they were before.
    `final` is the final list.
    """

    act: Act
    letters: tuple[Letter, ...]
    view: str
    about: tuple[int, ...]
    warnings: tuple[str, ...] = ()
    cities: tuple[City, ...] = ()
    kept: tuple[Kept, ...] = ()
    left_out: str = ""
    verdict: Verdict | None = None
    masked: tuple[str, ...] = ()
    reopened: tuple[int, ...] = ()
    panel: PanelLaid | None = None
    later: tuple[Letter, ...] = ()
    voices: tuple[Vote | Opinion, ...] = ()
    objection: Objection | None = None
    final: FinalLaid | None = None

    @property
    def shown(self) -> tuple[Letter, ...]:
        """Every letter that the act, or what it decides, brings with it."""
        return self.letters + self.later

    @property
    def decision(self) -> Decision | None:
        return self.verdict.decision if self.verdict else None


@dataclass(frozen=True, kw_only=True)
class Unmoved(Refusal):
    """Why no city moves, with all that was found of each."""

    laid: Laid


class TooLateError(CitydeskError):
    """Somebody or something was faster than the act: it is undone, and refused with this reason."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.text)
        self.refusal = refusal


@dataclass(frozen=True, kw_only=True)
class Order:
    """An act, who wants it and when; the same `seed` gives its letters the same IDs."""

    act: Act
    by: str
    now: datetime
    seed: str


@dataclass(frozen=True, kw_only=True)
class Plan:
    """An act laid out, and how it is done in the transaction in which it was planned.

    Doing it raises TooLateError where that is too late already.
    """

    laid: Laid
    do: Callable[[Connection], Laid]


def view_of(
    order: Order, letters: Iterable[Letter], *seen: object, parts: Parts | None = None
) -> str:
    """A short name of what is shown: the same for the same. `parts` are seen, too, each by itself.

    The thread a letter goes in may grow or change its subject without its words changing.
    """
    several, apart = tuple(letters), dict(parts or {})
    read = [(one.to.key, one.notice, one.language, one.markdown) for one in several]
    whole = [order.act.kind, order.by, seen, list(apart.items()), read]
    typed = [str(getattr(order.act, one, "")) for one in ("reason", "to", "until", "outcome")]
    about = [str(getattr(order.act, one, "")) for one in ("city", "case", "decision", "names")]
    own = {Part.BY: order.by, Part.WORDS: [order.act.kind, typed], Part.OTHER: seen}
    return views.named(whole, views.of_letters(several) | own | {Part.CITIES: about} | apart)


def changed(before: str, now: Laid) -> Refusal:
    """That what was seen before does not look so any more, and what of it differs."""
    told = views.told(before, now.view)
    if not told:
        return CHANGED
    return replace(CHANGED, text=f"{_CHANGED} {told} {_AGAIN}")


def verdict_on(office: Office, connection: Connection, decision: Decision) -> Verdict:
    """The decision with its application, its rules and its letters from the outbox."""
    application = store.applications.load(connection, decision.application)
    assert application
    letters = (store.outbox.letter(connection, id) for id in decision.letters)
    return Verdict(
        decision=decision,
        application=application,
        call=call_of(office, connection, application),
        letters=tuple(one for one in letters if one),
        word=effects.word_on(connection, decision.application),
        taken_back=taken_back.of(connection, decision),
    )
