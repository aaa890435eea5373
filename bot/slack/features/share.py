"""An answer to one city for all others (V2): anonymised words, looked at, told once."""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot import speech
from bot.slack import modals, previews
from bot.slack.blocks import Block, beyond, escape, lines, question, section
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import spoken
from intake import store
from intake.applications import Application
from intake.cases import Case
from intake.conversation.organizer import sharing
from intake.desk import readings
from intake.desk.acts import Share, answers
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
TITLE = "Share with all"
UNANSWERED = Refusal(
    reason="unanswered", text="This case has no answer yet; there is nothing to share."
)
FOREIGN = (
    "It is in {language}, which others may not read. Please put it in words that all can read."
)
AROUND = "The desk puts the greeting and the signature around it."
ENGLISH = "English"
IN_QUESTION = frozenset({"question_tells_who", "gap_in_question"})


def register(app: AsyncApp, room: Room) -> None:
    """The button and the form."""

    modals.pressing(app, room, "share", open_form)

    @app.view("share")
    async def submitted(ack: Any, body: Body) -> None:
        kept, filled = modals.keeps(body["view"]), await modals.filled(room, body["view"])
        act = Share(
            case=kept["case"],
            question=filled["question"],
            text=filled["text"],
            rests_on=str(kept.get("rests_on", "")),
        )
        place = {"under": kept["under"]}
        await previews.lay(room, ack, body, act, field=_field, place=place)


def _field(refusal: Refusal) -> str:
    """Where a refusal stands: at the question where that alone tells who asked."""
    return "question" if refusal.reason in IN_QUESTION else "text"


async def open_form(room: Room, body: Body) -> None:
    """The form for the case whose number was pressed."""
    await modals.opening(room, body, TITLE, _sharing(room, body), act="share")


def _sharing(room: Room, body: Body) -> modals.Make:
    def make(connection: Connection, person: Person) -> Block | Refusal:
        case = store.cases.load(connection, int(modals.clicked(body) or 0))
        number = case.application if case else None
        asking = store.applications.load(connection, number)
        if case is None or asking is None or not case.answer:
            return UNANSWERED
        zone = room.office.call.timezone
        refusal = answers.refused_held_share(connection, case, zone) or sharing.refused(case, zone)
        if refusal := refusal or answers.refused_sharing(connection, case):
            return refusal
        mail = readings.again(room.office, connection, case.message) if case.message else None
        asked = spoken.code(case.text, mail, asking.language)
        languages = (asked, speech.own(case.answer, asking.language))
        named = spoken.named(case.text, mail, asking.language)
        return _form(case, asking, modals.thread_of(connection, body), named, languages)

    return make


def _form(
    case: Case, asking: Application, under: str, language: str, languages: tuple[str, str]
) -> Block:
    """`language` is the question's as it is named, `languages` what both are written in."""
    asked, answer = sharing.words_of(case, asking, question="", text="", languages=languages)
    masked = dict.fromkeys((*asked.masked, *answer.masked))
    left_out = " · ".join(escape(one) for one in masked)
    already = f"\n*Left out, since it says who asked:* {left_out}" if left_out else ""
    told = "Every other applicant gets these words, once. Nobody is told who asked."
    foreign = FOREIGN.format(language=language) if language not in ("", ENGLISH) else ""
    blocks = [
        section(f"{told} {sharing.LATER}{already}"),
        *beyond(asked.text),
        question("The question", lines("text", value=asked.text), "question", hint=foreign),
        *beyond(answer.text),
        question("The answer", lines("text", value=answer.text), "text", hint=AROUND),
    ]
    kept = {"case": case.number, "under": under, "rests_on": answers.name_of(case)}
    return modals.form(TITLE, blocks, callback="share", keeps=kept)
