"""Acts on what the public said: voices let count or refused, a domain cleared, objections.

Invariant: what is done is what was shown: a voice that moved meanwhile is looked at again.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from intake import store
from intake.consultation import Objection, Opinion, State, Vote, personal
from intake.conversation.organizer import moderating, objecting
from intake.conversation.organizer.moderating import Ruled
from intake.conversation.proceedings import Proceeding
from intake.conversation.public import public_objections, set_apart
from intake.conversation.turns import Turn
from intake.counting import counted
from intake.desk import posting, proceedings
from intake.desk.acts import wording
from intake.desk.acts.laid import Laid, Order, Plan, view_of
from intake.desk.acts.public_model import (
    AnswerObjection,
    ClearDomain,
    LetCount,
    Moderate,
    RaiseObjection,
)
from intake.desk.acts.writing import planned
from intake.desk.consultations import announced_cities, consulting
from intake.desk.office import Office
from intake.errors import Refusal
from intake.store import Connection

MOST = 500
"""Voices that one act moves at most: all of them are looked at."""
_PUT_BACK = (
    "What is left out and tells nothing of a person can be shown: "
    '`citydesk voices let NUMBER --with "…"`.'
)
_IN_ANSWER = " If that is no name, put it into the answer: the city reads that as you write it."


def let_count(
    office: Office, connection: Connection, order: Order, act: LetCount
) -> Plan | Refusal:
    """Votes that wait count, opinions are shown."""
    found = _ruled(office, connection, act.voices)
    if not isinstance(found, Refusal):
        found = moderating.reworded(found, act.put_back, act.without)
    if isinstance(found, Refusal):
        return found
    turn = moderating.let_count(found, order.by, order.now)
    telling: dict[int, list[str]] = {}
    if not isinstance(turn, Refusal):
        for one in found:
            more = _shown_to_city(office, connection, order, one)
            telling[one.voice.number or 0] = _ids(order, turn, more)
            turn += more
    plan = _showing(planned(office, connection, order, turn, seen=_seen(found)), found)
    plan = wording.kept(_with(plan, warnings=_personal(found)), telling)
    reworded = [one.voice for one in found if one.is_reworded]
    return wording.stopped(office, connection, order, plan, reworded, wording.REWORDED)


def _shown_to_city(office: Office, connection: Connection, order: Order, ruled: Ruled) -> Turn:
    """A city that was told of an objection without its words reads them once they are let pass.

    It reads them anew where words were put back, or where the letter with them has not left yet.
    """
    turn, voice = Turn(), ruled.voice
    is_anew = ruled.put_back or (ruled.left_out and wording.is_waiting(connection, voice))
    if wording.is_told(connection, voice) and not is_anew:
        return turn
    for entry in _raised_by(connection, voice, is_anew=bool(is_anew)):
        anew = replace(entry, shown=voice.shown if isinstance(voice, Opinion) else None)
        turn += objecting.let_pass(_proceeding(office, connection, order, entry.city), anew)
    return turn


def _ids(order: Order, before: Turn, more: Turn) -> list[str]:
    """Under which IDs the letters of a turn go out that follow those of another."""
    first = len(before.letters) + 1
    return [posting.id_of(order.seed, first + index) for index in range(len(more.letters))]


def _raised_by(connection: Connection, voice: Vote | Opinion, *, is_anew: bool) -> list[Objection]:
    """The open entries of an opinion that its writer marked; of one that an organizer took as an
    objection the city has read the words, and reads them only `is_anew`."""
    if not isinstance(voice, Opinion) or not voice.is_objection:
        return []
    mine = store.objections.of_person(connection, voice.person)
    own = (one for one in mine if one.voice == voice.number)
    opened = (one for one in own if one.is_open)
    return [one for one in opened if is_anew or one.raised_at == voice.confirmed_at]


def _personal(found: Sequence[Ruled]) -> tuple[str, ...]:
    """What is published of words that reach a person (V3: no personal data is shown)."""
    opinions = [one.voice for one in found if isinstance(one.voice, Opinion)]
    without = '`--without "WORDS"` leaves words out of what is published.'
    told = [
        _reaching((f"Opinion {one.number}", "is published"), one, set_apart.published(one), without)
        for one in opinions
    ]
    kinds = (several for kind in zip(*told, strict=True) for several in kind)
    back = (_PUT_BACK,) if any(set_apart.published(one) != one.text for one in opinions) else ()
    return (*(one for several in kinds for one in several), *back)


def _reaching(
    what: tuple[str, str], said: Objection | Opinion, words: str, without: str, back: str = ""
) -> tuple[tuple[str, ...], ...]:
    """That words go so, whose own name may be left out of them, and who else may be named; `back`
    tells how to say what was left out and is no name."""
    (number, done), text = what, said.text
    ended = set_apart.signed(text, said.language).split(set_apart.BETWEEN_LINES)
    signed = set_apart.BETWEEN_LINES.join(one for one in ended if one not in words)
    by_desk = set_apart.told(text, said.address, said.language)
    names = (one for one in personal.left_out(text, by_desk) if one not in f"{signed} {words}")
    own = ", ".join((*names, *filter(None, (signed,))))
    named = ", ".join((*personal.people(words), *personal.ending(words)))
    masked = f"{number} {done} so, without what reaches a person: {words}"
    reached = ", ".join(personal.reaching(words))
    return (
        (masked,) if words != text else (),
        (f"{number} {done} with what may reach a person: {reached}.",) if reached else (),
        (f"{number} {done} without what seems to be the writer's own name: {own}.{back}",)
        if own
        else (),
        (f"{number} may name a person: {named}. {without}",) if named else (),
    )


def _to_city(said: Objection | Opinion) -> tuple[str, ...]:
    """The same of an objection, whose city learns nothing of who raised it."""
    what = f"Objection {said.number}" if isinstance(said, Objection) else "The objection"
    words = public_objections.quoted(said.text, said.address, said.language, said.shown)
    without = "The city reads these words, unless the opinion is refused (`voices refuse`) before."
    told = _reaching((what, "is told to the city"), said, words, without, _IN_ANSWER)
    return tuple(one for several in told for one in several)


def moderate(office: Office, connection: Connection, order: Order, act: Moderate) -> Plan | Refusal:
    """Voices refused with a reason."""
    found = _ruled(office, connection, act.voices)
    if isinstance(found, Refusal):
        return found
    turn = moderating.moderate(found, act.reason, order.by, order.now)
    seen = (act.reason, *_seen(found))
    plan = _showing(planned(office, connection, order, turn, seen=seen), found)
    return wording.stopped(office, connection, order, plan, [one.voice for one in found])


def clear(office: Office, connection: Connection, order: Order, act: ClearDomain) -> Plan | Refusal:
    """All votes of a domain count, those that come later as well.

    How many wait is no part of the view: more may come while an organizer looks.
    """
    store.voices.hold(connection)
    edition, name = office.call.edition, act.domain.strip().lower()
    domain = store.domains.load(connection, edition, name)
    waiting = store.voices.waiting_of(connection, edition, name)
    turn = moderating.clear(domain, waiting, order.by)
    if isinstance(turn, Refusal):
        return turn
    laid = Laid(
        act=act,
        letters=(),
        view=view_of(order, (), name),
        about=tuple(waiting),
        warnings=_waiting(connection, waiting),
    )

    def do(connection: Connection) -> Laid:
        store.voices.clear(connection, edition, name, order.by, order.now)
        posting.perform(office, connection, turn, order.now, seed=order.seed)
        return laid

    return Plan(laid=laid, do=do)


def raise_objection(
    office: Office, connection: Connection, order: Order, act: RaiseObjection
) -> Plan | Refusal:
    """An opinion taken as objection."""
    store.voices.hold(connection)
    opinion = store.voices.load(connection, act.opinion)
    if not isinstance(opinion, Opinion):
        return _no_such(act.opinion, "opinion")
    proceeding = _proceeding(office, connection, order, opinion.city)
    turn = objecting.take(proceeding, office.call.consultation, opinion)
    plan = planned(office, connection, order, turn, seen=(opinion,))
    if isinstance(turn, Turn):
        plan = wording.kept(plan, {act.opinion: _ids(order, Turn(), turn)})
    plan = _warned(plan, _to_city(opinion))
    return _with(plan, about=(opinion.city,), voices=(opinion,))


def answer(
    office: Office, connection: Connection, order: Order, act: AnswerObjection
) -> Plan | Refusal:
    """An objection answered: who objected and the city hear it."""
    objection = find(connection, act.objection)
    if isinstance(objection, Refusal):
        return objection
    is_refused = _is_refused(office, connection, objection)
    turn = objecting.answer(
        _proceeding(office, connection, order, objection.city),
        objection,
        act.text,
        is_refused=is_refused,
    )
    plan = planned(office, connection, order, turn, seen=(objection, act.text))
    told = () if is_refused else _to_city(objection)
    return _with(_warned(plan, told), about=(objection.city,), objection=objection)


def _is_refused(office: Office, connection: Connection, objection: Objection) -> bool:
    """Whether organizers refused the opinion that says the objection."""
    edition, person = office.call.edition, objection.person
    mine = consulting.of_person(office, connection, edition, person)
    same = [one for one in mine if isinstance(one, Opinion) and one.city == objection.city]
    return any(one.text == objection.text and one.state is State.MODERATED for one in same)


def find(connection: Connection, number: int) -> Objection | Refusal:
    """The entry of the ledger with this number."""
    found = store.objections.load(connection, number)
    return found or Refusal(
        reason="no_such_objection",
        text=f"There is no objection {number}; `citydesk objections list` lists them.",
    )


def voices(connection: Connection, numbers: Sequence[int]) -> list[Vote | Opinion] | Refusal:
    """The voices with these numbers, each once."""
    several = tuple(dict.fromkeys(numbers))
    if not several or len(several) > MOST:
        return Refusal(reason="number", text=f"Name 1 to {MOST} voices by their numbers.")
    found: list[Vote | Opinion] = []
    for number in several:
        voice = store.voices.load(connection, number)
        if voice is None:
            return _no_such(number, "opinion or vote")
        found.append(voice)
    return found


def _ruled(office: Office, connection: Connection, numbers: Sequence[int]) -> list[Ruled] | Refusal:
    store.voices.hold(connection)
    found = voices(connection, numbers)
    if isinstance(found, Refusal):
        return found
    cities = announced_cities.names(office, connection)
    return [
        Ruled(
            voice=one,
            city=cities.get(one.city, f"{one.city}"),
            others=tuple(consulting.of_person(office, connection, one.edition, one.person)),
        )
        for one in found
    ]


def _seen(found: Sequence[Ruled]) -> tuple[object, ...]:
    return tuple((one.voice.number, one.voice.state, one.voice.city, _words(one)) for one in found)


def _words(ruled: Ruled) -> str | None:
    """How an organizer has its words shown from now on; None where nothing of that changes."""
    voice = ruled.voice
    return voice.shown if isinstance(voice, Opinion) and ruled.is_reworded else None


def _proceeding(office: Office, connection: Connection, order: Order, city: int) -> Proceeding:
    application = store.applications.load(connection, city)
    assert application
    return proceedings.of(office, connection, application, organizer=order.by, now=order.now)


def _showing(plan: Plan | Refusal, found: Sequence[Ruled]) -> Plan | Refusal:
    return _with(plan, voices=tuple(one.voice for one in found))


def _with(plan: Plan | Refusal, **changes: Any) -> Plan | Refusal:
    """The plan with more to see."""
    if isinstance(plan, Refusal):
        return plan
    return Plan(
        laid=replace(plan.laid, **changes),
        do=lambda connection: replace(plan.do(connection), **changes),
    )


def _warned(plan: Plan | Refusal, told: tuple[str, ...]) -> Plan | Refusal:
    """The plan with these warnings as well."""
    if isinstance(plan, Refusal):
        return plan
    return _with(plan, warnings=(*plan.laid.warnings, *told))


def _waiting(connection: Connection, waiting: dict[int, int]) -> tuple[str, ...]:
    """How many votes would count at once, by city."""
    cities = store.applications.cities(connection, waiting)
    return tuple(
        f"{counted(count, 'vote')} for {cities.get(city, f'application {city}')}"
        for city, count in waiting.items()
    )


def _no_such(number: int, what: str) -> Refusal:
    text = f"There is no {what} {number}; `citydesk voices list` lists them."
    return Refusal(reason="no_such_voice", text=text)
