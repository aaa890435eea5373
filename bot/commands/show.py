"""`citydesk show`: one city's application, whole."""

from collections.abc import Iterable, Mapping
from typing import Any

import click

from bot.commands import times
from bot.commands.cities import find
from bot.commands.decisions import back_json
from bot.commands.evidence import file_json
from bot.commands.office import letter_json, opened, print_json, shown
from intake import applications, eligibility, names, stages, store
from intake.answers import shapes
from intake.answers.values import Amount, Value
from intake.applications import Answer, Application
from intake.calls.model import Call, text_in
from intake.contacts import Contact
from intake.conversation.city import receipts
from intake.conversation.proceedings import leaving
from intake.decisions import Decision, Outcome
from intake.desk.acts import taken_back
from intake.desk.acts.cities import joined_into, name
from intake.desk.office import call_of
from intake.eligibility import Finding, Status
from intake.notices import Letter
from replies import findings as said
from replies.filters import tongue
from replies.filters import value as in_words


@click.command()
@click.argument("city")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def show(city: str, as_json: bool) -> None:
    """Show one application: CITY is its number, "City" or "City, CC"."""
    with opened() as office, office.store.reading() as connection:
        application = find(connection, city)
        call = call_of(office, connection, application)
        letters = store.outbox.letters(connection, application=application.number)
        decided = store.decisions.of(connection, application.number)
        back = taken_back.of(connection, decided[-1]) if decided else None
        joined = joined_into(connection, application)
    whole = application_json(application, call, letters, decided[-1] if decided else None)
    if whole["decision"]:
        whole["decision"]["taken_back"] = back_json(back)
    whole["joined_into"] = joined.number if joined else None
    if as_json:
        print_json(whole)
    else:
        _print(application, call, whole, joined)


def application_json(
    application: Application, call: Call, letters: list[Letter], decision: Decision | None
) -> dict[str, Any]:
    """An application as JSON: every key is part of the interface."""
    values: Mapping[str, Value] = receipts.values_of(application)
    findings = eligibility.judge(call, values)
    return {
        "application": application.number,
        "city": application.city,
        "country": application.country,
        "stage": application.stage.value,
        "state": application.state.value,
        "language": application.language,
        "contacts": [_contact(one) for one in application.contacts],
        "answers": {id: _answer(one) for id, one in application.current.items()},
        "missing": list(receipts.missing(call, application)),
        "in_doubt": sorted(applications.in_doubt(application)),
        "findings": {id: _finding(one, call) for id, one in findings.items()},
        "eligible": eligibility.is_eligible(call, findings),
        "warnings": list(leaving(call, application)),
        "evidence": [file_json(one, application) for one in application.evidence],
        "letters": [letter_json(one) for one in letters],
        "until": application.until.isoformat() if application.until else None,
        "deadline": stages.deadline(call, application).isoformat(),
        "decision": _decision(decision) if decision else None,
    }


def _decision(decision: Decision) -> dict[str, Any]:
    """The newest decision, in short; `decisions show` has it whole."""
    return {
        "decision": decision.number,
        "outcome": decision.outcome.value,
        "state": decision.state.value,
        "reason": decision.reason,
        "by": decision.by,
        "at": decision.at.isoformat(),
        "due_at": decision.due_at.isoformat() if decision.due_at else None,
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {
        "address": contact.address.address,
        "name": contact.address.name,
        "language": contact.language,
        "standing": contact.standing.value,
    }


def _answer(answer: Answer) -> dict[str, Any]:
    said = shapes.to_json(answer.value)
    return {
        "value": said.pop("value", said.get("city") or said.get("country")),
        **said,
        **_converted(answer.value),
        "text": answer.words,
        "at": answer.at.isoformat(),
        "by": answer.by,
        "message": answer.message,
    }


def _converted(value: Value) -> dict[str, Any]:
    """What an amount in another currency is in US dollars, and by which rate (T1)."""
    if not isinstance(value, Amount) or not value.usd or not value.conversion:
        return {}
    used = value.conversion
    dollars = {"min": value.usd.low, "max": value.usd.high, "about": True}
    if value.usd.exact is not None:
        dollars = {"value": value.usd.exact, "about": True}
    return {
        "usd": {
            key: one if one is True or one is None else str(one) for key, one in dollars.items()
        },
        "rate": {"units_a_dollar": str(used.rate), "year": used.year, "source": used.source},
    }


def _finding(finding: Finding, call: Call) -> dict[str, Any]:
    margins = {one.question: str(one.margin) for one in finding.grounds if one.margin is not None}
    return {
        "status": finding.status.value,
        "reason": said.of_city(finding, call),
        "margin": margins,
        "answers": [one.question for one in finding.grounds if one.status != Status.NOT_EVIDENCED],
    }


def _print(
    application: Application, call: Call, whole: dict[str, Any], joined: Application | None
) -> None:
    eligible = {True: "eligible", False: "not eligible", None: "eligibility open"}
    click.secho(f"{name(application)} · application {application.number}", bold=True)
    if joined:
        click.echo(f"joined into application {joined.number} ({name(joined)})")
    click.echo(f"{whole['stage']} · {whole['state']} · {eligible[whole['eligible']]}")
    click.echo(f"deadline {times.told(stages.deadline(call, application), call)}")
    for one in whole["warnings"]:
        click.secho(one, fg="yellow")
    if decision := whole["decision"]:
        click.echo(shown(_decided(decision)))
    findings = whole["findings"].items()
    labels = (text_in(call.question(id).label, "en") for id in whole["missing"])
    _section("Contacts", (f"{one['address']}  {one['standing']}" for one in whole["contacts"]))
    answers = application.current.values()
    doubted = frozenset(whole["in_doubt"])
    _section("Answers", (_answer_line(one, call, doubted) for one in answers))
    _section("Findings", (f"{id:4} {one['status']:14} {one['reason']}" for id, one in findings))
    _section("Missing", labels)
    _section(
        "Letters",
        (
            f"{one['id']}  {one['state']:7} {one['notice']:16} {one['to']}"
            for one in whole["letters"]
        ),
    )


def _decided(decision: dict[str, Any]) -> str:
    """The newest decision in a line: who made it, and who took it back."""
    told = decision | {"outcome": Outcome(decision["outcome"]).told}
    if (back := decision["taken_back"]) is None:
        return "decision {decision}: {outcome}, {state}, by {by}".format_map(told)
    why = f": {back['why']}" if back["why"] else ""
    return "decision {decision}: {outcome}, by {by}; ".format_map(told) + (
        f"{decision['state']} by {back['by']}{why}"
    )


def _section(title: str, lines: Iterable[str]) -> None:
    click.secho(f"\n{title}", bold=True)
    for line in lines:
        click.echo(f"  {shown(line)}")


def _answer_line(answer: Answer, call: Call, doubted: frozenset[str]) -> str:
    """What was read, from which words and by whom; marked where the city took it back."""
    question = call.question(answer.question)
    options = tuple(text_in(option.name, "en") for option in question.options)
    read = in_words(tongue("en"), answer.value, options)
    label = text_in(question.label, "en")
    mark = "  (in doubt: the city took it back)" if answer.question in doubted else ""
    words = f"({names.WORDLESS})" if answer.words == names.ERASED else repr(answer.words)
    return f"{answer.question:14} {label}: {read}  ← {words}, {answer.by}{mark}"
