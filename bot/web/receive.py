"""A form or a press from a page as a message to keep, and why it would not even be kept.

Invariant: what is refused here was never acknowledged, and the answer is the same for every mail
address: only the city, the time and the network decide.
"""

from bot.web import read
from bot.web.pages.reading import Given, Pressed, Voiced
from intake import store
from intake.calls.consultation import NO_HABITS, Consultation
from intake.consultation import Opinion, Vote, links, pace, people, voices
from intake.consultation.pace import Recent
from intake.contacts import Keys
from intake.conversation.public import public_cities
from intake.desk import Office
from intake.desk.consultations import consulting
from intake.errors import Refusal
from intake.messages import Form, Kept
from intake.store import Connection


def refusal(office: Office, connection: Connection, given: Given) -> Refusal | None:
    """Why it is not kept."""
    if isinstance(given, Pressed):
        about = consulting.pending(office, connection, given.purpose, given.word, given.at)
        return about.refusal if about else _gone()
    shown = consulting.announcement(office, connection, given.at)
    city = public_cities.keyed(shown.cities, given.city) if shown else None
    if shown is None or city is None:
        return _gone()
    voice = _voice(office, given, city.application)
    allowed = voices.may_give(shown.rules, voice, shown.closes_at)
    return allowed or _paced(shown.rules, connection, voice, given)


def kept(keys: Keys, given: Given, *, id: str) -> Kept:
    """The message as the desk keeps it: of the network it came from only a keyed digest."""
    form = _form(keys, given)
    text, language = ("", "") if isinstance(given, Pressed) else (given.text, given.language)
    return Kept(
        id=id,
        channel="web",
        raw=read.write_down(form, text=text, language=language, nonce=id),
        sender="" if isinstance(given, Pressed) else given.address,
        recipients=(),
        host="",
        received_at=given.at,
    )


def _form(keys: Keys, given: Given) -> Form:
    if isinstance(given, Pressed):
        return Form(kind=given.purpose, word=given.word)
    kind = "objection" if given.is_objection else given.kind
    return Form(kind=kind, city=given.city, source=links.source(keys, given.host))


def _voice(office: Office, given: Voiced, city: int) -> Vote | Opinion:
    """As the desk will make it of the message, to ask whether it may be given."""
    edition, rules = office.call.edition, office.call.consultation
    person = people.person(given.address, rules.one_mailbox if rules else NO_HABITS)
    source = links.source(office.keys, given.host)
    if given.kind == "vote":
        return Vote(
            edition=edition, city=city, person=person, address=given.address, given_at=given.at,
            source=source,
        )  # fmt: skip
    return Opinion(
        edition=edition, city=city, person=person, address=given.address, given_at=given.at,
        source=source, text=given.text, is_objection=given.is_objection,
    )  # fmt: skip


def _paced(
    rules: Consultation, connection: Connection, voice: Vote | Opinion, given: Voiced
) -> Refusal | None:
    most = Recent(source=rules.taken_a_source_an_hour)
    return pace.may_take(rules, voice, store.voices.recent(connection, voice, given.at, most))


def _gone() -> Refusal:
    return Refusal(reason="closed", text="This is not announced any more.")
