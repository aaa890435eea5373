"""Taking a person out of the rows: their words go, digests and what others rest on stay.

Invariant: no link of a journal, no head, no seal and no content's digest is changed; nothing here
decides what may go, that is the desk's.
"""

import json
import re
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, Text, cast, delete, or_, select, update

from intake.cases import CaseKind
from intake.names import ERASED
from intake.store import shared
from intake.store.drafts import PREFIX, of_letter
from intake.store.named import is_called, is_named, without
from intake.store.tables.panel_schema import declarations, panelists
from intake.store.tables.public_schema import lines, objections, voice_files, voices
from intake.store.tables.schema import (
    answers,
    applications,
    cases,
    ceremonies,
    contacts,
    contents,
    drafts,
    evidence,
    inbox,
    letters,
    mails,
    news,
)

GONE = ERASED
UNSENT = ("held", "queued", "failed")
_WHO = r"\((?:[^→()]|\([^→()]*\))+\)"
_TWO = re.compile(rf"(?P<label>[^→:]+): (?P<one>[^→]* {_WHO}) → (?P<other>[^→]* {_WHO})")
"""What two people of a city answered, each with who they are."""


# --- words that go ------------------------------------------------------------------------------


def mails_of(
    connection: Connection, messages: Collection[str], names: Collection[str], instead: str
) -> int:
    """Empty the mails; that they came, when, and the fingerprint by which a copy is known stay, and
    why one was laid aside, where that does not name them."""
    mine: dict[str, Any] = {
        "sender": GONE,
        "sender_key": instead,
        "domain": GONE,
        "subject": GONE,
        "message_id": None,
        "text": GONE,
        "folded": GONE,
    }
    connection.execute(update(mails).where(mails.c.id.in_(messages)).values(mine))
    why = select(inbox.c.id, inbox.c.error).where(inbox.c.id.in_(messages))
    told = connection.execute(why.where(inbox.c.error.is_not(None))).all()
    naming = [one.id for one in told if is_named(names, one.error)]
    connection.execute(update(inbox).where(inbox.c.id.in_(naming)).values(error=GONE))
    raw: dict[str, Any] = {"sender": GONE, "recipients": [], "host": GONE, "raw": b""}
    return connection.execute(update(inbox).where(inbox.c.id.in_(messages)).values(raw)).rowcount


def letters_to(connection: Connection, keys: Collection[str], instead: str) -> list[str]:
    """Empty the letters to them; those that did not leave never will. The IDs of all."""
    unsent = (letters.c.to_key.in_(keys), letters.c.state.in_(UNSENT))
    connection.execute(update(letters).where(*unsent).values(state="recalled"))
    values: dict[str, Any] = {
        "to_address": instead,
        "to_key": instead,
        "to_name": "",
        "subject": GONE,
        "markdown": GONE,
        "as_mail": "",
        "folded": GONE,
        "in_reply_to": None,
        "references": [],
        "reply_to": instead,
        "error": None,
    }
    emptied = update(letters).where(letters.c.to_key.in_(keys)).values(values)
    return list(connection.execute(emptied.returning(letters.c.id)).scalars())


def drafts_of(connection: Connection, written: Iterable[str], instead: str) -> None:
    """Empty the answers from which these letters were made, as organizers typed them.

    What was written to somebody else too stays while that letter waits, and wherever the person
    did not ask.
    """
    ids = {one for one in map(of_letter, written) if one}
    rows = select(drafts.c.id, drafts.c.act).where(drafts.c.id.in_(ids))
    for row in connection.execute(rows).all():
        act = json.loads(row.act)
        if act.get("kind") == "reply" and not _is_kept(connection, row.id, act["case"], instead):
            mine = update(drafts).where(drafts.c.id == row.id)
            connection.execute(mine.values(act=json.dumps(act | {"text": GONE})))


def _is_kept(connection: Connection, draft: str, case: int, instead: str) -> bool:
    """Whether somebody else is to get the words, or got them and asked."""
    mine = (letters.c.id.like(f"{PREFIX}{draft}-%"), letters.c.to_key != instead)
    states = set(connection.execute(select(letters.c.state).where(*mine)).scalars())
    asker = select(cases.c.text).where(cases.c.number == case)
    is_askers = connection.execute(asker).scalar() == GONE
    return bool(states & set(UNSENT)) or (bool(states) and not is_askers)


def contact(connection: Connection, keys: Collection[str], instead: str) -> list[int]:
    """Put a nobody in their place on each file, so that no reply address binds to it any more."""
    rows = select(contacts.c.application, contacts.c.place).where(contacts.c.key.in_(keys))
    places = connection.execute(rows).all()
    for one in places:
        mine = (contacts.c.application == one.application, contacts.c.place == one.place)
        values: dict[str, Any] = {
            "key": instead,
            "address": instead,
            "name": "",
            "standing": "left",
            "token": f"erased-{one.application}-{one.place}",
            "claims": "",
        }
        connection.execute(update(contacts).where(*mine).values(values))
    connection.execute(update(contacts).where(contacts.c.claims.in_(keys)).values(claims=""))
    connection.execute(update(lines).where(lines.c.by.in_(keys)).values(by=instead))
    return sorted({one.application for one in places})


def answers_by(
    connection: Connection,
    keys: Collection[str],
    instead: str,
    messages: Collection[str],
    named: Collection[str],
) -> int:
    """Empty the words their answers were read from; of `named` questions the value too."""
    mine = or_(answers.c.by.in_(keys), answers.c.message.in_(messages))
    personal = {"value": {"kind": "Text", "text": GONE}}
    connection.execute(update(answers).where(mine, answers.c.question.in_(named)).values(personal))
    gone = update(answers).where(mine).values(words=GONE, by=instead)
    return connection.execute(gone).rowcount


def pending(connection: Connection, numbers: Collection[int], names: Collection[str]) -> None:
    """Take out what waits for their word, or is about them."""
    rows = select(applications.c.number, applications.c.pending)
    for row in connection.execute(rows.where(applications.c.number.in_(numbers))).all():
        kept = [one for one in row.pending if not is_named(names, one)]
        if kept != row.pending:
            mine = update(applications).where(applications.c.number == row.number)
            connection.execute(mine.values(pending=kept))


def digests_of(connection: Connection, messages: Collection[str]) -> set[str]:
    """The files that came with these mails, by SHA-256."""
    found = [
        select(table.c.digest).where(table.c.message.in_(messages))
        for table in (evidence, voice_files)
    ]
    return {one for rows in found for one in connection.execute(rows).scalars()}


def files_sent(
    connection: Connection,
    messages: Collection[str],
    people: Collection[str],
    loose: Collection[str] = (),
) -> int:
    """Delete what they attached, where nobody else sent the same; on a city's file its digest
    stays. `people` are they as persons of the public; `loose` are files of theirs that are on no
    city's, by SHA-256."""
    mine = evidence.c.message.in_(messages)
    said = or_(voice_files.c.message.in_(messages), voice_files.c.person.in_(people))
    spoken = connection.execute(delete(voice_files).where(said).returning(voice_files.c.digest))
    digests = {*spoken.scalars(), *digests_of(connection, messages), *loose}
    connection.execute(update(evidence).where(mine).values(name=GONE))
    named = evidence.c.name != GONE  # of who was erased before nothing is kept
    others = [
        select(evidence.c.digest).where(evidence.c.digest.in_(digests), ~mine, named),
        select(voice_files.c.digest).where(voice_files.c.digest.in_(digests)),
    ]
    used = {one for rows in others for one in connection.execute(rows).scalars()}
    return connection.execute(
        delete(contents).where(contents.c.digest.in_(digests - used))
    ).rowcount


def cases_of(connection: Connection, keys: Collection[str], messages: Collection[str]) -> int:
    """Empty the matters they raised, open ones too; who deals with them knows why.

    An answer that nobody else was told goes with its letter. One that all were told stays as they
    were told it, without names: who applies later is told of it no more.
    """
    mine = or_(cases.c.contact.in_(keys), cases.c.message.in_(messages))
    alone = (mine, cases.c.answer.is_not(None), cases.c.shared_at.is_(None))
    connection.execute(update(cases).where(*alone).values(answer=GONE))
    for number in connection.execute(select(cases.c.number).where(mine)).scalars().all():
        if stands := shared.standing(connection, number):
            told = update(cases).where(cases.c.number == number)
            connection.execute(told.values(answer=stands.answer))
    gone = update(cases).where(mine).values(text=GONE, contact=None).returning(cases.c.number)
    numbers = connection.execute(gone).scalars().all()
    shared.forget(connection, numbers)
    return len(numbers)


def cases_naming(connection: Connection, numbers: Collection[int], names: Collection[str]) -> int:
    """Take their part out of matters in which a colleague's answer took the place of theirs, or
    theirs did; the colleague's stays, and who raised the matter.
    """
    mine = (cases.c.application.in_(numbers), cases.c.kind == CaseKind.REPLACED)
    rows = connection.execute(select(cases.c.number, cases.c.text).where(*mine)).all()
    named = [one for one in rows if is_named(names, one.text)]
    for row in named:
        text = of_two(row.text, names)
        gone: dict[str, Any] = {"text": text} if text != GONE else {"text": GONE, "contact": None}
        connection.execute(update(cases).where(cases.c.number == row.number).values(gone))
    return len(named)


def of_two(text: str, names: Collection[str]) -> str:
    """Such a matter without what they answered: all of it, where one part is not told from the
    other."""
    kept = []
    for line in text.splitlines():
        found = _TWO.fullmatch(line)
        if found is None:
            return GONE
        told = [GONE if is_named(names, one) else one for one in found.group("one", "other")]
        kept.append(f"{found['label']}: {told[0]} → {told[1]}")
    said = "\n".join(kept)
    is_all = all(one.endswith(f": {GONE} → {GONE}") for one in kept)
    return GONE if is_all or is_named(names, said) else said


def cases_addressed(
    connection: Connection, numbers: Collection[int], addresses: Collection[str]
) -> None:
    """Take their addresses out of matters that others raised, as who used their reply address."""
    mine = cases.c.application.in_(numbers)
    rows = connection.execute(select(cases.c.number, cases.c.text).where(mine)).all()
    for row in rows:
        if (text := without(addresses, row.text, GONE)) != row.text:
            told = update(cases).where(cases.c.number == row.number)
            connection.execute(told.values(text=text))


def cases_of_nobody(
    connection: Connection, addresses: Collection[str], names: Collection[str]
) -> None:
    """Take address and name out of matters without an application, as a letter to them that did
    not leave; a name alone may be anybody's there."""
    mine = cases.c.application.is_(None)
    for row in connection.execute(select(cases.c.number, cases.c.text).where(mine)).all():
        if is_named(addresses, row.text):
            told = without(names, without(addresses, row.text, GONE), GONE)
            this = update(cases).where(cases.c.number == row.number)
            connection.execute(this.values(text=told))


def news_of(connection: Connection, numbers: Collection[int], names: Collection[str]) -> None:
    """Delete lines of the organizers' board that name them."""
    rows = select(news.c.number, news.c.words).where(news.c.application.in_(numbers))
    named = [one.number for one in connection.execute(rows) if is_named(names, one.words)]
    connection.execute(delete(news).where(news.c.number.in_(named)))


def interests_of(connection: Connection, keys: Collection[str], instead: str) -> None:
    """Empty what they wrote of hosting. The name of the city that they told stays, by nobody."""
    mine = ceremonies.c.interest_by.in_(keys)
    values: dict[str, Any] = {"interest": GONE, "interest_by": instead}
    connection.execute(update(ceremonies).where(mine).values(values))
    told = update(ceremonies).where(ceremonies.c.own_name_by.in_(keys))
    connection.execute(told.values(own_name_by=instead))


def delegates_of(
    connection: Connection, number: int, names: Collection[str], listed: Collection[str]
) -> int:
    """Empty names, offices and words of delegates that are theirs; `listed` is what they are called
    in a list. How many of the list they were."""
    city = ceremonies.c.application == number
    rows = select(ceremonies.c.delegates, ceremonies.c.unread).where(city)
    count = 0
    for row in connection.execute(rows).all():
        theirs = [is_called(listed, one[0]) for one in row.delegates]
        kept = [[GONE, ""] if go else one for one, go in zip(row.delegates, theirs, strict=True)]
        count += sum(theirs)
        unread = [one for one in row.unread if not is_named(names, one)]
        if (kept, unread) != (row.delegates, row.unread):
            connection.execute(update(ceremonies).where(city).values(delegates=kept, unread=unread))
    return count


# --- the public and the panel -------------------------------------------------------------------


def voices_of(connection: Connection, person: str, voter: str, instead: str) -> int:
    """Their votes stay counted, by nobody's name, for the domain they came from; of their opinions
    words and domain go.

    `voter` is the person they are from now on, `instead` the address. Their links end: what is kept
    of a link's word is a digest, which these are not.
    """
    mine, word = voices.c.person == person, "erased-" + cast(voices.c.number, Text)
    values: dict[str, Any] = {"person": voter, "address": instead, "source": "", "confirm": word,
                              "withdraw": word}  # fmt: skip
    nowhere = instead.partition("@")[2]
    who = f"{voter.partition('@')[0]}@{nowhere}"
    said = values | {"text": GONE, "shown": None, "person": who, "domain": nowhere}
    opinions = update(voices).where(mine, voices.c.kind == "opinion").values(said)
    rows = connection.execute(opinions).rowcount
    return rows + connection.execute(update(voices).where(mine).values(values)).rowcount


def objections_of(connection: Connection, person: str, instead: str) -> int:
    """That they objected, when and what was answered stay."""
    values: dict[str, Any] = {"person": instead, "address": instead, "text": GONE}
    mine = objections.c.person == person
    return connection.execute(update(objections).where(mine).values(values)).rowcount


def panelist(connection: Connection, keys: Collection[str]) -> int:
    """Take them off every roster; only who never had a city to judge."""
    connection.execute(delete(declarations).where(declarations.c.panelist.in_(keys)))
    return connection.execute(delete(panelists).where(panelists.c.key.in_(keys))).rowcount


def declared(connection: Connection, keys: Collection[str]) -> None:
    """Empty the words of their conflicts; of which kind each is stays."""
    connection.execute(
        update(declarations).where(declarations.c.panelist.in_(keys)).values(words=GONE)
    )
