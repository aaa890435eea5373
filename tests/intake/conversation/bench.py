"""A panel to talk in: `panelist.converse` as the desk calls it, on values in place of a store."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from intake.applications import Application
from intake.calls.model import Call
from intake.contacts import Keys
from intake.conversation.panelist import panelist as panelists
from intake.conversation.panelist.panelist import Seated, Sitting
from intake.conversation.turns import Bond, Turn
from intake.messages import Address, Marked, Message, Passage
from intake.notices import Addressed, Letter, Notice
from intake.panel import ballots, blindness
from intake.panel.assignment import Assignment
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration
from intake.panel.roster import Panelist
from replies import render
from tests.intake.panel.people import application, call

KEYS = Keys(secret=b"0123456789abcdef")
N = TypeVar("N", bound=Notice)


class Bench:
    """One panelist's seat among cities, and the letters written to them so far."""

    def __init__(self, one: Panelist, *cities: Application, rules: str = "") -> None:
        self.call: Call = call(rules)
        self.panelist = replace(one, token="panelisttoken")  # noqa: S106  no secret
        self.cities = {city.number: city for city in cities or (application(1),)}
        self.now: datetime = ballots.closes_at(self.call) - timedelta(days=5)
        self.declared: list[Declaration] = []
        self.assigned: set[Assignment] = set()
        self.handed: set[Assignment] = set()
        self.ballots: dict[int, Ballot] = {}
        self.tallied: set[int] = set()
        self.letters: list[tuple[Addressed, Letter]] = []
        self.messages: dict[str, Message] = {}
        self.turn = Turn()
        self.others: tuple[str, ...] = ()
        self.quoted: int | None = None

    def assign(self, *numbers: int) -> None:
        """Their packets are out, as far as this panelist may have them."""
        for number in numbers:
            self.assigned.add(Assignment(application=number, panelist=self.panelist.key))

    def write(
        self,
        text: str,
        *,
        to: Letter | None = None,
        bond: Bond = Bond.TOKEN,
        sender: Address | None = None,
        automatic: str | None = None,
        marked: Marked | None = None,
        subject: str = "Re: the panel",
        passages: tuple[Passage, ...] | None = None,
        set_aside: str = "",
    ) -> Turn:
        """One mail of theirs served: what it changes is kept, its letters are written."""
        message = Message(
            id=f"m{len(self.messages) + 1}", channel="mail", subject=subject, set_aside=set_aside,
            sender=sender or self.panelist.address,
            passages=(Passage(text=text),) if passages is None else passages,
            message_id=f"{len(self.messages) + 1}@un.example", received_at=self.now,
            automatic=automatic, marked=marked,
        )  # fmt: skip
        self.messages[message.id] = message
        self.turn = panelists.converse(self._sitting(to, bond), message, self.now)
        self._keep()
        return self.turn

    def post(self, *letters: Addressed) -> Letter:
        """Letters that come by themselves; the last of them."""
        for one in letters:
            id = str(len(self.letters) + 1)
            written = render.letter(
                one, call=self.call, id=id, address="desk@cities.example", keys=KEYS, now=self.now
            )
            self.letters.append((one, written))
        return self.last

    @property
    def last(self) -> Letter:
        return self.letters[-1][1]

    def said(self, kind: type[N]) -> N:
        """The only notice of this kind in the last turn."""
        (found,) = [one.notice for one in self.turn.letters if isinstance(one.notice, kind)]
        return found

    def letter_with(self, kind: type[Notice]) -> Letter:
        return [written for one, written in self.letters if isinstance(one.notice, kind)][-1]

    def _sitting(self, to: Letter | None, bond: Bond) -> Sitting:
        numbered = [written for _, written in self.letters if written.questions]
        asked = to if to and to.questions else (numbered[-1] if numbered else None)
        mine = [self._seated(one.application) for one in sorted(self.assigned)]
        return Sitting(
            call=self.call, panelist=self.panelist, bond=bond, letter=to, asked=asked,
            declared=tuple(self.declared), assigned=tuple(one for one in mine if one),
            cities=lambda: tuple(filter(None, map(self._seated, self.cities))),
            city=self._seated, again=self.messages.get, quoted=self.quoted,
            others=lambda: self.others,
            has_judged=any(one.application not in self.tallied for one in self.assigned),
        )  # fmt: skip

    def _seated(self, number: int) -> Seated | None:
        city = self.cities.get(number)
        if city is None:
            return None
        mine = Assignment(application=number, panelist=self.panelist.key)
        stands = blindness.standpoint(
            self.panelist, city, self.call, declared=self.declared,
            is_assigned=mine in self.assigned, is_tallied=number in self.tallied,
        )  # fmt: skip
        return Seated(
            application=city, call=self.call, stands=stands, ballot=self.ballots.get(number),
            is_handed=mine in self.handed, is_open=mine in self.assigned,
        )  # fmt: skip

    def _keep(self) -> None:
        judged = self.turn.judged
        for one in judged.panelists:
            self.panelist = one
        self.declared += judged.declarations
        self.assigned = (self.assigned | {*judged.added}) - {*judged.ended}
        self.handed |= {*judged.handed}
        self.ballots |= {one.application: one for one in judged.ballots}
        self.post(*self.turn.letters)
