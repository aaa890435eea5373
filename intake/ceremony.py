"""What follows a title: who attends the Convention (V5), another place for it (V6), hosting (V7).

Invariant: attendance is lifted by an agreed place and by nothing else; what an attendance waits for
is worked out of what was said, so that taking a place back brings the attendance back.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from intake import names
from intake.errors import Refusal


class Attending(StrEnum):
    """Where an attendance stands.

    `awaited`: names, offices or the confirmation are missing. `absent`: the city said that it
    cannot come. `named`: all of it is there. `settled`: an organizer waits no longer. `lifted`: by
    an agreed place. `ended`: the title was taken back.
    """

    AWAITED = "awaited"
    ABSENT = "absent"
    NAMED = "named"
    SETTLED = "settled"
    LIFTED = "lifted"
    ENDED = "ended"


class Consulted(StrEnum):
    """What organizers said of another place."""

    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, kw_only=True)
class Delegate:
    """A government representative, by name and office as the city wrote them."""

    name: str
    office: str = ""


@dataclass(frozen=True, kw_only=True)
class Settlement:
    """An organizer's word on something, with who, why and when."""

    by: str
    reason: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Attendance:
    """Who comes to receive the certificate; `reminded` are the names of what time has brought.

    `unread` are the city's words about somebody who comes and whose name is not on the list.
    """

    opened_at: datetime
    delegates: tuple[Delegate, ...] = ()
    is_confirmed: bool = False
    is_absent: bool = False
    settled: Settlement | None = None
    ended_at: datetime | None = None
    reminded: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def lacks_names(self) -> bool:
        return not self.delegates

    @property
    def without_office(self) -> tuple[str, ...]:
        """Who was named without an office; nobody is asked for that of who was erased."""
        named = (one for one in self.delegates if one.name != names.ERASED)
        return tuple(one.name for one in named if not one.office)

    @property
    def is_whole(self) -> bool:
        """Whether names, offices and the confirmation are there, and nobody else is spoken of."""
        is_open = self.lacks_names or self.without_office or self.unread
        return self.is_confirmed and not is_open


@dataclass(frozen=True, kw_only=True)
class Place:
    """Another place than the Convention: as the application asks for it, and what became of it.

    `place` is the agreed one in the organizers' words, `needs` what it needs of the city. `asked`
    is empty where the application asks for none.
    """

    asked: str
    state: Consulted = Consulted.ASKED
    place: str = ""
    needs: str = ""
    said: Settlement | None = None


@dataclass(frozen=True, kw_only=True)
class Interest:
    """A titled city's expression of interest in hosting, in its own words."""

    words: str
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class OwnName:
    """How the city says that its name is written on its documents, and who said so."""

    words: str
    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Ceremony:
    """All of it for one application; each part is None as long as nobody spoke of it."""

    application: int
    place: Place | None = None
    attendance: Attendance | None = None
    interest: Interest | None = None
    own_name: OwnName | None = None

    @property
    def attending(self) -> Attending | None:
        """Where the attendance stands; None where there never was one."""
        one = self.attendance
        if one is None:
            return None
        if one.ended_at:
            return Attending.ENDED
        if self.is_elsewhere:
            return Attending.LIFTED
        if one.settled:
            return Attending.SETTLED
        if one.is_absent:
            return Attending.ABSENT
        return Attending.NAMED if one.is_whole else Attending.AWAITED

    @property
    def is_elsewhere(self) -> bool:
        """Whether another place than the Convention is agreed."""
        return self.place is not None and self.place.state is Consulted.AGREED

    @property
    def is_awaited(self) -> bool:
        """Whether the city is still to answer."""
        return self.attending is Attending.AWAITED


# --- attendance (V5) ----------------------------------------------------------------------------


def opened(ceremony: Ceremony, at: datetime) -> Ceremony:
    """The title has taken effect: somebody must attend. Who came by an earlier title is over.

    An interest in hosting stays: the city was told that organizers have it, and nothing more to do.
    """
    return replace(ceremony, attendance=Attendance(opened_at=at))


def titled_at(ceremony: Ceremony | None) -> datetime | None:
    """When the city got the title that it holds."""
    attendance = ceremony.attendance if ceremony else None
    return attendance.opened_at if attendance and not attendance.ended_at else None


def ended(ceremony: Ceremony, at: datetime) -> Ceremony:
    """The title was taken back."""
    if ceremony.attendance is None or ceremony.attendance.ended_at:
        return ceremony
    return replace(ceremony, attendance=replace(ceremony.attendance, ended_at=at))


def told(
    attendance: Attendance,
    coming: Iterable[Delegate] = (),
    *,
    gone: Iterable[str] = (),
    adds: bool = False,
    comes: bool | None = None,
    wavers: bool = False,
    is_only: bool = False,
    is_whole: bool = False,
    unread: tuple[str, ...] = (),
    is_counted: bool = False,
) -> Attendance:
    """The attendance with what a city said of it; the last word on a person counts.

    Whoever was confirmed stays until the words say that they do not come (`gone`), or that nobody
    else does (`is_only`): others named come beside them, and surely so where the words `adds` them;
    else the city is asked again. A list of its own (`is_whole`) takes the place of the one before,
    but for one that only gives missing offices; so does one that names anybody of an unconfirmed
    list. `comes` is the city's yes or no; an earlier yes holds neither where it `wavers` nor where
    all of whom it spoke stay away. `unread` words about somebody are kept until a list, a head
    count (`is_counted`) or a name that takes nobody's place tells who that is.
    """
    named, left = tuple(coming), tuple(gone)
    is_only = is_only and bool(named)  # "only" nobody that was read empties no list
    is_new = replaces(attendance, named, is_whole=is_whole)
    is_told = adds or bool(left) or not named or is_only or _gives_offices(attendance, named)
    is_open = not (is_told or is_new) and _is_open(attendance, named)
    is_beside = not (is_only or is_new) and (is_told or attendance.is_confirmed or is_open)
    is_absent = comes is False
    delegates = _beside(attendance, named, left if is_beside else None)
    is_known = is_whole or is_only or is_counted or _tells_more(attendance, named, left)
    holds = attendance.is_confirmed and not is_new and bool(delegates or not left)
    return replace(
        attendance,
        delegates=() if is_absent else delegates,
        is_confirmed=not (is_absent or wavers or is_open) and (comes or holds),
        is_absent=is_absent or (attendance.is_absent and comes is None and not named),
        unread=() if is_absent else (*(() if is_known else attendance.unread), *unread),
    )


def _beside(
    attendance: Attendance, named: tuple[Delegate, ...], left: tuple[str, ...] | None
) -> tuple[Delegate, ...]:
    """Those named, beside all on the list but who `left`; without them where that is None."""
    kept = () if left is None else attendance.delegates
    kept = tuple(one for one in kept if not any(is_meant(one, words) for words in left or ()))
    return _merged(kept, named, attendance.delegates)


def _tells_more(attendance: Attendance, named: tuple[Delegate, ...], left: tuple[str, ...]) -> bool:
    """Whether more people are named than stand in for those who do not come."""
    before, now = ({_key(one.name) for one in some} for some in (attendance.delegates, named))
    return len(now - before) > len(left)


def replaces(attendance: Attendance, named: tuple[Delegate, ...], *, is_whole: bool) -> bool:
    """Whether a list of its own makes another one of the list so far."""
    before, now = ({_key(one.name) for one in some} for some in (attendance.delegates, named))
    is_other = bool(now) and now != before and not _gives_offices(attendance, named)
    return is_whole and is_other


def _gives_offices(attendance: Attendance, named: tuple[Delegate, ...]) -> bool:
    """Whether the words only say offices that were missing."""
    without = {_key(one) for one in attendance.without_office}
    return bool(named) and all(one.office and _key(one.name) in without for one in named)


def _is_open(attendance: Attendance, named: tuple[Delegate, ...]) -> bool:
    """Whether the words do not tell what becomes of those on the list."""
    before, now = ({_key(one.name) for one in some} for some in (attendance.delegates, named))
    if not before or now <= before:
        return False
    return attendance.is_confirmed or not now & before


def denied(attendance: Attendance) -> Attendance:
    """The city says that the list is not right: its confirmation does not hold for it."""
    return replace(attendance, is_confirmed=False)


def is_meant(delegate: Delegate, words: str) -> bool:
    """Whether words such as "Mayor", "Jan Kowal" or "Kowal" mean this delegate."""
    said, name, office = _key(words), _key(delegate.name), _key(delegate.office)
    scripts = (one.strip() for one in name.rstrip(")").split("("))
    return said in (name, name.rpartition(" ")[2], office, *scripts) or _is_form(said, name)


def _is_form(said: str, name: str) -> bool:
    """Whether it is a Cyrillic name with other endings ("Ивана Петрова" for "Иван Петров")."""
    pairs = [*zip(said.split(), name.split(), strict=False)]
    is_whole = len(pairs) == len(said.split()) == len(name.split()) > 1
    return is_whole and all(
        re.fullmatch(rf"{re.escape(own[:-1])}[а-яё]{{0,3}}", one) and re.match("[а-яё]{3}", one)
        for one, own in pairs
    )


def settled(ceremony: Ceremony, word: Settlement) -> Ceremony | Refusal:
    """An organizer waits no longer for the city's answer."""
    attendance = ceremony.attendance
    refusal = _may_not_settle(ceremony, word)
    if refusal or attendance is None:
        return refusal or NOT_TITLED
    return replace(ceremony, attendance=replace(attendance, settled=word))


def set_by(
    ceremony: Ceremony, people: tuple[Delegate, ...], *, is_confirmed: bool, reason: str
) -> Ceremony | Refusal:
    """An organizer says who comes: the list is theirs, until the city says otherwise."""
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: the city reads it.")
    attendance = ceremony.attendance
    if attendance is None or attendance.ended_at:
        return NOT_TITLED
    if not people and is_confirmed:
        return Refusal(reason="nobody", text="Nobody is named, so nobody can be confirmed.")
    if not all(names.is_said(one.name) for one in people):
        return Refusal(reason="no_name", text='Name each person as "Name, office".')
    after = replace(
        attendance, delegates=people, is_confirmed=is_confirmed, is_absent=False, settled=None,
        unread=(),
    )  # fmt: skip
    if after == attendance:
        return Refusal(reason="set_already", text="The list says so already.")
    return replace(ceremony, attendance=after)


NOT_TITLED = Refusal(
    reason="not_titled", text="The city holds no title, so nobody is awaited at the Convention."
)


def _may_not_settle(ceremony: Ceremony, word: Settlement) -> Refusal | None:
    if not names.is_said(word.reason):
        return Refusal(reason="no_reason", text="Say why: the city reads it.")
    match ceremony.attending:
        case None | Attending.ENDED:
            return NOT_TITLED
        case Attending.LIFTED:
            return Refusal(
                reason="lifted",
                text="Another place is agreed, so nobody is awaited at the Convention.",
            )
        case Attending.SETTLED:
            return Refusal(reason="settled", text="It is settled already.")
    return None


def _merged(
    kept: tuple[Delegate, ...], named: tuple[Delegate, ...], former: tuple[Delegate, ...]
) -> tuple[Delegate, ...]:
    """Each person once; who is named again without an office keeps the one that is known."""
    offices = {_key(one.name): one.office for one in former}
    found = {_key(one.name): one for one in kept}
    for one in named:
        found[_key(one.name)] = replace(one, office=one.office or offices.get(_key(one.name), ""))
    return tuple(found.values())


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


# --- another place (V6) -------------------------------------------------------------------------


def asked(ceremony: Ceremony, words: str) -> Ceremony:
    """The application asks for this place; empty words, or the Convention, ask for none.

    What organizers said of another one does not hold for this one.
    """
    place = ceremony.place
    if (place.asked if place else "") == words:
        return ceremony
    return replace(ceremony, place=Place(asked=words) if words else None)


def agreed(ceremony: Ceremony, word: Settlement, *, place: str, needs: str) -> Ceremony | Refusal:
    """Organizers agree to the place that was asked for, or to the one they name."""
    named = place.strip() or (ceremony.place.asked if ceremony.place else "")
    if not named:
        return Refusal(
            reason="no_place", text="The application asks for no other place: say which, --place."
        )
    return _said(ceremony, Consulted.AGREED, word, place=named, needs=needs.strip())


def declined(ceremony: Ceremony, word: Settlement) -> Ceremony | Refusal:
    """Organizers do not agree: the Convention stays the place."""
    if ceremony.place is None:
        return Refusal(reason="no_place", text="The application asks for no other place.")
    return _said(ceremony, Consulted.DECLINED, word)


def _said(
    ceremony: Ceremony, state: Consulted, word: Settlement, *, place: str = "", needs: str = ""
) -> Ceremony | Refusal:
    if not names.is_said(word.reason):
        return Refusal(reason="no_reason", text="Say why: the city reads it.")
    former = ceremony.place or Place(asked="")
    if (former.state, former.place, former.needs) == (state, place, needs):
        return Refusal(reason="said_already", text=f"This place is {state.value} already.")
    changed = replace(former, state=state, place=place, needs=needs, said=word)
    return replace(ceremony, place=changed)
