"""What a journal says of conflicts, ties, consent and objections, beside the store."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from intake.consultation import Consent, Line, Objection
from intake.journal import Entry, Link, forge
from intake.panel.conflicts import Declaration, Kind
from intake.panel.ties import Settlement
from intake.replaying.fairness import Kept, unfair

NOW = datetime(2027, 3, 1, tzinfo=UTC)
SAID: list[tuple[str, dict[str, Any]]] = [
    ("conflict_declared", {"panelist": "p", "kind": "advisory", "by": "p", "said": "I advise it."}),
    ("tie_settled", {"standard": "S2", "verdict": "met", "reason": "So.", "by": "Ada"}),
    ("lines_settled", {"lines": {"B4": {"consent": "agreed", "words": "130 firms"}}, "by": "c"}),
    ("objection_raised", {"objection": 1, "text": "No.", "by": "o"}),
    ("objection_answered", {"objection": 1, "answer": "Looked at.", "by": "Ada"}),
]  # fmt: skip
KEPT = Kept(
    declared=(
        Declaration(panelist="p", application=1, kind=Kind.ADVISORY, words="", by="p", at=NOW),
    ),
    settled=(
        Settlement(application=1, standard="S2", verdict="met", reason="So.", by="Ada", at=NOW),
    ),
    lines=(
        Line(
            city=1, question="B4", words="130 firms", consent=Consent.AGREED, by="c", settled_at=NOW
        ),
    ),
    objections=(
        Objection(
            city=1,
            person="o",
            address="o",
            language="en",
            text="No.",
            raised_at=NOW,
            due_by=NOW,
            answer="Looked at.",
            answered_by="Ada",
            answered_at=NOW,
            number=1,
        ),
    ),
)


def journal() -> tuple[list[Link], dict[int, dict[str, Any]]]:
    links: list[Link] = []
    for act, words in SAID:
        entry = Entry(application=1, act=act, words=words)
        links.append(forge(entry, after=links[-1] if links else None, at=NOW, salt=b"s" * 16))
    return links, {place: words for place, (_, words) in enumerate(SAID, start=1)}


def test_what_the_desk_kept_is_as_the_journal_says() -> None:
    assert unfair(KEPT, *journal()) == ()


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (replace(KEPT, declared=()), "conflicts: the journal has advisory of p, the store has not"),
        (replace(KEPT, settled=()), "the settled tie on S2: the store has another one"),
        (replace(KEPT, settled=(replace(KEPT.settled[0], verdict="not_met"),)), "the settled tie"),
        (replace(KEPT, lines=(replace(KEPT.lines[0], words="1,300 firms"),)), "line B4: the store"),
        (replace(KEPT, lines=(*KEPT.lines, replace(KEPT.lines[0], question="S1"))), "line S1: "),
        (replace(KEPT, lines=()), "line B4: the journal has it, the store has not"),
        (replace(KEPT, lines=(replace(KEPT.lines[0], by="d"),)), "line B4: by the journal it was"),
        (replace(KEPT, objections=()), "objections: the journal has 1, the store 0"),
        (replace(KEPT, objections=(replace(KEPT.objections[0], answer="Nothing."),)),
         "the answer to an objection"),
        (replace(KEPT, objections=(replace(KEPT.objections[0], text="Yes."),)),
         "objection 1: the store has other words than the journal"),
    ],
)  # fmt: skip
def test_what_was_changed_behind_the_journal_is_told(changed: Kept, fault: str) -> None:
    assert any(one.startswith(fault) for one in unfair(changed, *journal()))


def test_a_line_that_is_asked_anew_and_erased_words_are_no_fault() -> None:
    links, words = journal()
    asked = replace(KEPT, lines=(replace(KEPT.lines[0], words="New.", consent=Consent.ASKED),))
    assert unfair(asked, links, words) == ()
    erased = {number: said for number, said in words.items() if number not in (1, 3)}
    assert unfair(replace(KEPT, declared=()), links, erased) == ()
