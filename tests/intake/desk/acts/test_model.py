"""Acts as JSON and back."""

from datetime import UTC, date, datetime
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from intake.awards import Kind
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Act
from intake.panel.conflicts import Kind as Conflict

WARSAW = ZoneInfo("Europe/Warsaw")
ACTS: list[Act] = [
    acts.Reply(case=1, text="Yes.\n\n> 'Gdańsk', 東京"),
    acts.Ask(city="Gdynia, PL", ids=("B1a", "B4")),
    acts.Extend(city="1", until=date(2025, 6, 15)),
    acts.Extend(city="1", until=datetime(2025, 6, 15), reason="A flood."),  # noqa: DTZ001
    acts.Extend(city="1", until=datetime(2025, 6, 15, 18, 30, tzinfo=UTC)),
    acts.Extend(city="1", until=datetime(2025, 6, 15, 18, 30, tzinfo=WARSAW)),
    acts.Close(case=3, reason="Settled by telephone."),
    acts.Share(case=4, question="What is due?", text="Nothing."),
    acts.Move(names=("1", "Gdynia"), to=Stage.SELECTION, reason="So."),
    acts.Move(eligible=True, stage=Stage.REGISTRATION, country="PL", to=Stage.PRE_SELECTION),
    acts.Decide(city="1", outcome=Outcome.TITLED, reason="It convinced."),
    acts.DecideList(rulings=(acts.CityRuling(city="1", outcome=Outcome.DECLINED, reason="So."),)),
    acts.DecideList(rulings=(), others=True),
    acts.Approve(decision=5),
    acts.Recall(decision=5),
    acts.Recall(decision=5, reason="By mistake."),
    acts.Withhold(letters=("act-1-1", "act-1-2")),
    acts.Reissue(city="1", document=Kind.LICENCE, reason="Lost.", own_name="深圳市"),
    acts.Revoke(number="GDC-2025-7K4M-2XQ9-HTR3", reason="A mistake."),
    acts.SettlePlace(city="1", agrees=True, reason="So.", place="Wien", needs="Two names."),
    acts.SettleAttendance(city="1", reason="As the embassy told."),
    acts.AddContact(city="1", address="jan@city1.example", reason="As the mayor told."),
    acts.RemoveContact(city="1", who="jan@city1.example", reason="As the mayor told."),
    acts.FileUnder(city="1", file="plan.pdf", question="S2", reason="As the mayor told."),
    acts.TakeOut(city="1", file="figures.pdf", reason="As the mayor told."),
    acts.SettleLines(city="1", publish=(1, 4), keep_back=(2,), reason="“1 and 4, not 2.”"),
    acts.SetAttendance(city="1", people=("Анна Новак, мэр",), confirmed=True, reason="As told."),
    acts.AddPanelist(name="P 8", address="p8@body.example", category="expert", origin="Kenya"),
    acts.Enrol(text="name,address\n'Anna',東京", is_csv=True),
    acts.Invite(),
    acts.Invite(who=("Panelist 1", "panelist2@un.example")),
    acts.Drop(who="Panelist 1", reason="Has left."),
    acts.DeclareFor(who="Panelist 1", city="1", conflict=Conflict.ADVISORY, words="As told."),
    acts.DeclareFor(who="Panelist 1", city="1", conflict=None, words="As told."),
    acts.Lift(who="Panelist 1", city="1", reason="Another person."),
    acts.Assign(seed="drawn"),
    acts.SendPackets(cities=("1", "Gdynia, PL")),
    acts.Count(city="1"),
    acts.SettleTie(city="1", standard="S1", verdict="met", reason="As shown."),
    acts.LetCount(voices=(1, 2)),
    acts.Moderate(voices=(3,), reason="Off topic."),
    acts.ClearDomain(domain="city.example"),
    acts.RaiseObjection(opinion=4),
    acts.AnswerObjection(objection=5, text="It was corrected."),
]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.kind)
def test_an_act_is_read_as_it_was_written(act: Act) -> None:
    read = acts.from_json(acts.to_json(act))
    assert (read, type(read)) == (act, type(act))


@pytest.mark.parametrize("act", [one for one in ACTS if isinstance(one, acts.Extend)])
def test_a_day_stays_a_day_and_a_moment_a_moment(act: acts.Extend) -> None:
    read = acts.from_json(acts.to_json(act))
    assert isinstance(read, acts.Extend)
    assert type(read.until) is type(act.until)


def test_every_act_is_tried_here() -> None:
    assert {type(one) for one in ACTS} == set(get_args(Act))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"kind": "praise"}',
        '{"kind": "reply", "case": "x", "text": "Yes."}',
        '{"kind": "extend", "city": "1", "until": "soon"}',
        '{"kind": "move", "to": "nowhere"}',
    ],
)
def test_what_is_no_act_is_not_read(text: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        acts.from_json(text)
