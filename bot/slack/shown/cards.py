"""A city at a glance: where it stands and why, what is missing, who writes, what was said last.

Invariant: the text alone says everything; the card is made from the file as it is now.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.slack.blocks import (
    Block,
    actions,
    button,
    context,
    cut,
    date,
    escape,
    header,
    long,
)
from bot.slack.shown import Looking, Shown, acts, called, evidence, files, local, ties
from bot.slack.shown.files import File
from bot.slack.shown.local import Local
from bot.slack.wording import mailbox, reader
from intake import languages, stages, store
from intake.answers.geography import countries
from intake.applications import State
from intake.calls.model import Call
from intake.contacts import Contact, Standing
from intake.conversation.city.contacts import identity
from intake.conversation.organizer import deadlines, removing
from intake.decisions import TITLING, Decision, DecisionState
from intake.desk.acts import effects, grounds
from intake.eligibility import Finding, Status
from intake.notices import Letter, LetterState
from intake.panel.results import Word
from intake.store import Connection
from intake.store.chats.board import Spot
from replies import findings as said
from replies.said import unescaped
from replies.sentences import STAGES

LAST_LETTERS, LOOKED_AT = 3, 24
MOST_CONTACTS = 10
MOST_FINDING = 300
"""Characters of one finding."""
MOST_TEXT = 3_900
"""Characters of the text alone."""

STANDINGS = {
    Standing.ACTIVE: "letters reach this person",
    Standing.LEFT: "has left",
    Standing.BOUNCED: "letters come back",
    Standing.ASKED: "asked if letters may go there",
    Standing.ELSEWHERE: "writes by another channel now",
}
STATUSES = {
    Status.MET: "met",
    Status.NOT_MET: "not met",
    Status.NOT_EVIDENCED: "not shown",
    Status.UNCERTAIN: "not certain",
}
LOST = "cannot be approved any more: take it back"
EVENTS = {"reminder": "a reminder goes out", "closing": "the application closes if not submitted"}
TO_NOBODY = "a reminder is due and reaches nobody, since letters to this city come back"


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The application with the number in the spot's key."""
    return of(looking, int(spot.subject)) if spot.subject.isdigit() else None


def of(looking: Looking, number: int) -> Shown | None:
    """The card of this application; None where there is none."""
    file = files.load(looking.office, looking.connection, number)
    if file is None:
        return None
    alone = local.of(looking.person) if looking.person else None
    decision, last = _decision(looking.connection, number), _last(looking.connection, number)
    parts = [
        ("Note", files.leaving(file)),
        ("Findings", findings(file.findings.values(), file.call, _word(looking, file), alone)),
        ("Contacts", [_contact(file, one) for one in file.application.contacts[:MOST_CONTACTS]]),
        ("Files", evidence.named(file)),
        ("Last letters", [_letter(looking, one) for one in last]),
        ("Next", _next(file, looking.now)),
        *([("Decision", [decided(decision, _lost(looking, decision))])] if decision else []),
    ]
    blocks = [
        header(_name(file)),
        context(_where(file)),
        files.overview(file),
        *(block for name, lines in parts if lines for block in long(_part(name, lines))),
        actions(*_buttons(file, decision), id="card"),
    ]
    until = acts.held_until(last, looking.now)
    return Shown(text=_text(file, parts), blocks=blocks, until=until)


def _part(name: str, lines: Sequence[str]) -> str:
    return "\n".join([f"*{name}*", *(f"• {one}" for one in lines)])


def _name(file: File) -> str:
    """The city and its country, as plain text."""
    one = file.application
    if not one.city:
        return f"Application {one.number}"
    return f"{one.city}, {countries.name(one.country, 'en')}" if one.country else one.city


def _where(file: File) -> str:
    one = file.application
    words = languages.all_read().get(one.language)
    spoken = words.name if words else escape(one.language)
    opened = f"applied {date(one.opened_at)}"
    return f"Application {one.number} · {files.standing(file)} · writes in {spoken} · {opened}"


# --- findings -------------------------------------------------------------------------------------


def findings(
    found: Iterable[Finding], call: Call, word: Word | None = None, reader: Local | None = None
) -> list[str]:
    """Each finding with its reason; those that only wait for an answer together in one line.

    What the panel has judged stands in the place of what the rules found.
    """
    judged = ties.judged(word, call) if word else {}
    several = list(found)
    told = [
        judged.get(one.id) or finding(one, call, reader)
        for one in several
        if one.id in judged or not _waits(one)
    ]
    told += [line for id, line in judged.items() if id not in {one.id for one in several}]
    waiting = [one.id for one in several if _waits(one) and one.id not in judged]
    return [*told, f"No answer yet: {', '.join(waiting)}"] if waiting else told


def _word(looking: Looking, file: File) -> Word | None:
    """The panel's, from the final review on: before that nothing rests on it."""
    one = file.application
    is_shown = one.stage in TITLING or one.state in stages.DECIDED
    return effects.word_on(looking.connection, one.number) if is_shown else None


def finding(one: Finding, call: Call, reader: Local | None = None) -> str:
    """ "B4 *not met*: Enterprises: 100 is not more than 100", escaped.

    Its numbers are as the `reader` knows them, where one person alone reads it.
    """
    reason = unescaped(said.of_city(one, call, reader.locale if reader else None))
    return f"{one.id} *{STATUSES[one.status]}*: {escape(cut(reason, MOST_FINDING))}"


def _waits(finding: Finding) -> bool:
    """Whether there is nothing yet to be judged."""
    unanswered = all(one.code == "unanswered" for one in finding.grounds)
    return finding.status is Status.NOT_EVIDENCED and unanswered


# --- people, letters, dates -----------------------------------------------------------------------


def _contact(file: File, contact: Contact) -> str:
    who = mailbox(files.writer(file.application, contact.address))
    spoken = languages.all_read().get(contact.language)
    away = f", away until {date(contact.away_until)}" if contact.away_until else ""
    said_in = spoken.name if spoken else escape(contact.language)
    return f"{escape(cut(who, 200))}, in {said_in}: {STANDINGS[contact.standing]}{away}"


def _last(connection: Connection, number: int) -> list[Letter]:
    """The last letters, newest first, each as of when it left: one that was held comes up then."""
    written = store.outbox.letters(connection, application=number, limit=LOOKED_AT)[::-1]
    return sorted(written, key=_as_of, reverse=True)[:LAST_LETTERS]


def _as_of(letter: Letter) -> datetime:
    """When it left; of what has not, when it was written."""
    return letter.due_at if letter.state is LetterState.SENT else letter.created_at


def _letter(looking: Looking, letter: Letter) -> str:
    to, subject = escape(reader(letter.to)), escape(cut(letter.subject, 120))
    state = acts.state_of(looking.office, looking.connection, letter, looking.now)
    kind = called.of(looking.connection, letter)
    return f"{date(_as_of(letter))} {kind} (“{subject}”) to {to}: {state}"


def _next(file: File, now: datetime) -> list[str]:
    """What time brings next: to the application itself, and the stage that it waits for."""
    return [*_coming(file), *_stage_ahead(file, now)]


def _stage_ahead(file: File, now: datetime) -> list[str]:
    ahead = stages.following(file.application.stage)
    if file.application.state is not State.REGISTERED or ahead is None:
        return []
    begins = file.call.stages[ahead].opens_at
    return [f"{date(begins)}: {STAGES[ahead]} begins"] if begins > now else []


def _coming(file: File) -> list[str]:
    application, coming = file.application, file.application.next_at
    due = stages.due(file.call, application, coming) if coming else ()
    event = due[-1] if due else None  # put off, its own time is over
    what = EVENTS[event.kind] if event else "something is due"
    if event and event.kind == "reminder":
        if not deadlines.lacks_something(file.call, application):
            return []  # its time only passes: who lacks nothing gets none
        what = what if identity.first_contact(application) else TO_NOBODY
    return [f"{date(coming)}: {what}"] if coming else []


def _decision(connection: Connection, number: int) -> Decision | None:
    waiting = store.decisions.waiting(connection, number)
    return waiting or store.decisions.latest(connection, number)


def _lost(looking: Looking, decision: Decision) -> str | None:
    return grounds.lost(looking.office, looking.connection, decision, looking.now)


def decided(decision: Decision, lost: str | None = None) -> str:
    """A decision in a sentence or two, escaped; `lost` is why nobody can approve it any more."""
    by, reason = escape(decision.by), escape(cut(decision.reason, 1_000))
    named = f"Final list {decision.final_list}" if decision.final_list else "Decision"
    number = "" if decision.final_list else f" {decision.number}"
    what = f"{named}{number}: {decision.outcome.told}, by {by}: {reason}"
    return f"{what} ({LOST if lost else state(decision)})"


def state(decision: Decision) -> str:
    """Where the decision is, in words."""
    match decision.state:
        case DecisionState.PROPOSED:
            return "waits for a second organizer's approval"
        case DecisionState.HELD:
            return f"held until {_when(decision.due_at)}"
        case DecisionState.DONE:
            return f"took effect {_when(decision.settled_at)}"
        case DecisionState.RECALLED:
            return f"taken back {_when(decision.settled_at)}"
        case DecisionState.REVERSED:
            return f"taken back by a reversal {_when(decision.settled_at)}"


def _when(moment: datetime | None) -> str:
    return date(moment) if moment else "now"


# --- the verbs ------------------------------------------------------------------------------------


def _buttons(file: File, decision: Decision | None) -> list[Block]:
    """What can be done with this city now."""
    number, application = str(file.application.number), file.application
    is_waiting = decision is not None and decision.state in (
        DecisionState.PROPOSED,
        DecisionState.HELD,
    )
    is_registered = application.state is State.REGISTERED
    may_add = stages.may_have_contacts(application)
    may_remove = may_add and len(removing.people(application)) > 1
    may_move = is_registered or application.state in stages.DECIDED
    elements = [
        (not application.is_over, button("Ask for items", "ask", number)),
        (file.may_extend, button("More time", "extend", number)),
        (may_move and not is_waiting, button("Move", "move", number)),
        (is_registered and not is_waiting, button("Decide", "decide", number)),
        (application.state is State.TITLED, button("Who comes", "attendance_set", number)),
        (may_add and not is_waiting, button("Add a contact", "contact_add", number)),
        (may_remove and not is_waiting, button("Remove a contact", "contact_remove", number)),
        (is_waiting, button("Look at the decision", "decision", number, style="primary")),
        (bool(application.answers), button("All answers", "answers", number)),
        (bool(application.evidence), button("Files", "files", number)),
        (evidence.may_take_out(file), button("Take a file out", "take_out", number)),
    ]
    return [one for applies, one in elements if applies] or [button("Refresh", "show_city", number)]


def _text(file: File, parts: Sequence[tuple[str, Sequence[str]]]) -> str:
    """All of it in short lines; what does not fit is left out from the end."""
    lines = [
        f"{file.city}. {_where(file)}.",
        f"Meets the basic criteria: {files.ELIGIBLE[file.is_eligible]}.",
        f"Missing: {files.labels(file.call, file.missing)}.",
        *(f"{name}: {words}." for name, words in files.in_doubt(file)),
        *([f"Answers count until {date(file.deadline)}."] if file.may_extend else []),
        *(line for name, told in parts if told for line in (f"{name}:", *map("• {}".format, told))),
    ]
    while len(text := "\n".join(lines).replace("*", "")) > MOST_TEXT and len(lines) > 1:
        lines.pop()
    return text
