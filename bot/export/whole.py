"""One application as one JSON document: every key is part of the interface."""

from typing import Any

from bot.commands.documents import document_json
from bot.commands.office import letter_json
from bot.commands.show import application_json
from bot.export.dossier import Dossier
from intake.answers import shapes
from intake.applications import Answer
from intake.consultation import Objection
from intake.conversation.public import public_objections, set_apart
from intake.decisions import Decision
from intake.panel import tally as counting


def whole(of: Dossier) -> dict[str, Any]:
    shown = application_json(of.application, of.call, list(of.letters), None)
    return {
        "edition": of.call.edition,
        "call": of.application.call,
        **{key: value for key, value in shown.items() if key != "decision"},
        "given": [_answer(one) for one in of.application.answers],
        "mails": [vars(one) | {"received_at": one.received_at.isoformat()} for one in of.mails],
        "letters": [letter_json(one) for one in of.letters],
        "decisions": [_decision(one) for one in of.decisions],
        "tally": {"digest": counting.digest(of.tally), "tally": counting.dump(of.tally)}
        if of.tally
        else None,
        "settled_ties": [vars(one) | {"at": one.at.isoformat()} for one in of.settled],
        "votes": {"counted": of.total.counted, "waiting": of.total.held},
        "opinions": [
            {"opinion": one.number, "text": set_apart.published(one)} for one in of.opinions
        ],
        "objections": [_objection(one, of) for one in of.objections],
        "public_files": [vars(one) for one in of.sent],
        "lines": [vars(one) for one in of.lines],
        "documents": [document_json(one) for one in of.award.documents] if of.award else [],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    """One answer as it was given, also one that was corrected since."""
    value = shapes.to_json(answer.value)
    return {**vars(answer), "value": value, "at": answer.at.isoformat()}


def _decision(decision: Decision) -> dict[str, Any]:
    findings = {one.id: one.status.value for one in decision.findings}
    return {**vars(decision), "findings": findings}


def _objection(objection: Objection, of: Dossier) -> dict[str, Any]:
    """Without who raised it; with its text only where organizers let that pass."""
    is_public = objection.text in {one.text for one in of.opinions}
    hidden = ("person", "address", "language", "city", "voice", "shown")
    known = {key: value for key, value in vars(objection).items() if key not in hidden}
    return known | {"text": _words(objection) if is_public else None}


def _words(objection: Objection) -> str:
    """As its city reads them."""
    return public_objections.quoted(
        objection.text, objection.address, objection.language, objection.shown
    )
