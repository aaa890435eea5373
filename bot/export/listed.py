"""What stands in which table: a function a CSV file, each giving rows of one application."""

from collections.abc import Callable, Iterator, Mapping

from bot.export.dossier import Dossier
from bot.export.tables import Row
from intake import eligibility
from intake.calls.model import text_in
from intake.conversation.city import receipts
from intake.conversation.public import public_objections, set_apart
from intake.notices import NEVER
from intake.panel import tally as counting
from replies import findings as said
from replies.filters import tongue
from replies.filters import value as in_words
from replies.said import unescaped


def _applications(of: Dossier) -> Iterator[Row]:
    one = of.application
    findings = eligibility.judge(of.call, receipts.values_of(one))
    eligible = {True: "yes", False: "no", None: "open"}[eligibility.is_eligible(of.call, findings)]
    yield (one.number, one.city, one.country, of.call.edition, one.call, one.opened_at,
           one.stage.value, one.state.value, eligible)  # fmt: skip


def _answers(of: Dossier) -> Iterator[Row]:
    for id, answer in of.application.current.items():
        question = of.call.question(id)
        label = text_in(question.label, "en")
        options = tuple(text_in(one.name, "en") for one in question.options)
        value = unescaped(in_words(tongue("en"), answer.value, options))
        yield of.application.number, of.name, id, label, value, answer.words, answer.by, answer.at


def _findings(of: Dossier) -> Iterator[Row]:
    values = receipts.values_of(of.application)
    for id, one in eligibility.judge(of.call, values).items():
        reason = unescaped(said.of_city(one, of.call))
        yield of.application.number, of.name, id, one.status.value, reason


def _evidence(of: Dossier) -> Iterator[Row]:
    for file in of.application.evidence:
        out = file.digest in of.application.taken_out
        yield (of.application.number, of.name, file.digest, file.name, file.size, file.question,
               out)  # fmt: skip


def _decisions(of: Dossier) -> Iterator[Row]:
    for one in of.decisions:
        yield (of.application.number, of.name, one.number, one.outcome.value, one.state.value,
               one.stage.value, one.reason, one.by, one.at, one.approved_by, one.approved_at,
               one.tally)  # fmt: skip


def _tallies(of: Dossier) -> Iterator[Row]:
    if of.tally is None:
        return
    by_hand = {one.standard: one for one in of.settled}
    for one in of.tally.counts:
        votes = "; ".join(f"{verdict} {times}" for verdict, times in one.ballots)
        hand = by_hand.get(one.standard)
        yield (of.application.number, of.name, one.standard, votes,
               hand.verdict if hand else one.verdict, one.settled, hand.reason if hand else "",
               of.tally.outcome, counting.digest(of.tally))  # fmt: skip


def _ballots(of: Dossier) -> Iterator[Row]:
    for ballot in of.tally.ballots if of.tally else ():
        for one in ballot.judgements:
            yield (of.application.number, of.name, ballot.panelist, ballot.form, one.standard,
                   one.verdict, one.reason, ballot.at)  # fmt: skip


def _consultation(of: Dossier) -> Iterator[Row]:
    total = of.total
    yield of.application.number, of.name, total.counted, total.held, len(of.opinions)


def _opinions(of: Dossier) -> Iterator[Row]:
    for one in of.opinions:
        yield of.application.number, of.name, one.number, one.given_at, set_apart.published(one)


def _objections(of: Dossier) -> Iterator[Row]:
    """The text where organizers let it pass as an opinion: nobody else's words are given away."""
    passed = {one.text for one in of.opinions}
    for one in of.objections:
        text = (
            public_objections.quoted(one.text, one.address, one.language, one.shown)
            if one.text in passed
            else ""
        )
        yield (of.application.number, of.name, one.number, one.raised_at, one.due_by, text,
               one.answer, one.answered_by, one.answered_at, one.withdrawn_at)  # fmt: skip


def _public_files(of: Dossier) -> Iterator[Row]:
    for one in of.sent:
        yield of.application.number, of.name, one.digest, one.size, one.opinion, one.objection


def _lines(of: Dossier) -> Iterator[Row]:
    for one in of.lines:
        yield (of.application.number, of.name, one.question, one.words, one.consent.value,
               one.settled_at)  # fmt: skip


def _documents(of: Dossier) -> Iterator[Row]:
    for one in of.award.documents if of.award else ():
        yield (of.application.number, of.name, one.number, one.kind.value, one.issued_at,
               one.validity.value, one.reason, one.ended_at, one.replaces, one.seal,
               one.own_name)  # fmt: skip


def _letters(of: Dossier) -> Iterator[Row]:
    for one in of.letters:
        due_at = None if one.due_at == NEVER else one.due_at
        yield (of.application.number, of.name, one.id, one.notice, one.to.address, one.subject,
               one.state.value, one.created_at, due_at)  # fmt: skip


_OF = "application city "
TABLES: Mapping[str, tuple[str, Callable[[Dossier], Iterator[Row]]]] = {
    "applications": (
        "application city country edition call opened_at stage state eligible",
        _applications,
    ),
    "answers": (_OF + "question label value words by at", _answers),
    "findings": (_OF + "finding status reason", _findings),
    "evidence": (_OF + "sha256 name size question taken_out", _evidence),
    "decisions": (
        _OF + "decision outcome state stage reason by at approved_by approved_at tally",
        _decisions,
    ),
    "tallies": (
        _OF + "standard ballots verdict settled settled_reason outcome sha256",
        _tallies,
    ),
    "ballots": (_OF + "panelist form standard verdict reason at", _ballots),
    "consultation": (_OF + "votes_counted votes_waiting opinions_let_pass", _consultation),
    "opinions": (_OF + "opinion given_at text", _opinions),
    "objections": (
        _OF + "objection raised_at due_by text answer answered_by answered_at withdrawn_at",
        _objections,
    ),
    "public_files": (_OF + "sha256 size opinion objection", _public_files),
    "lines": (_OF + "question words consent settled_at", _lines),
    "documents": (
        _OF + "number kind issued_at validity reason ended_at replaces seal own_name",
        _documents,
    ),
    "letters": (_OF + "letter notice to subject state created_at due_at", _letters),
}
"""Heads and rows by the name of the file."""
