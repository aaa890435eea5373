"""A panelist in Slack, from the invitation to the receipt, end to end against the fake."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.slack import panelists
from bot.slack.blocks import Block
from bot.slack.fake import forms, happenings
from bot.slack.fake.people import Person
from bot.slack.fake.workspace import Message
from bot.slack.panelists import Below
from intake import store
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.panelist.declaring import declarations
from intake.conversation.panelist.declaring.declared import Listed
from intake.desk import acts
from intake.panel.conflicts import Kind
from intake.panel.roster import Seat as Standing
from replies.filters import tongue
from tests.bot.slack.features.panel import Seat, sitting
from tests.intake.conversation.registered import a_city

WHOLE = {
    "S1:verdict": "met", "S1:reason": "Audited figures. S2 no, it is said.",
    "S2:verdict": "not_met", "S2:reason": "They count output twice.",
    "S3:verdict": "partly", "S3:reason": "Few events.",
    "S4:verdict": "met", "S4:reason": "They list 130 firms.",
}  # fmt: skip
RECEIPT = """\
Thank you. This is your ballot on Gdynia, Poland as we keep it now:

- S1: met – Audited figures. S2 no, it is said.
- S2: not met – They count output twice.
- S3: partly met – Few events.
- S4: met – They list 130 firms.

Your ballot on this city is complete. Thank you.
"""
APART = "Please judge each city by itself: write its name above its verdicts."
CLOSED = "its documents and ballots are closed to you"


def verdicts(seat: Seat, number: int = 1) -> list[str]:
    ballot = seat.ballot(number)
    return [one.verdict for one in ballot.judgements] if ballot else []


async def test_from_the_invitation_to_the_receipt_and_a_correction(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        me = panel.seat("guido")
        await me.settled()
        assert "We invite you to sit on the panel" in me.last().text
        assert me.buttons() == ["Accept", "Decline"]
        assert "you sit on the panel" in await me.presses("Accept")
        assert me.panelist().seat is Standing.ACCEPTED
        assert "Gdynia, Poland: no conflict" in await me.presses("No conflict with any of these")
        assert [(one.application, one.kind) for one in me.declared()] == [(1, None), (2, None)]
        panel.act(acts.Assign())
        panel.act(acts.SendPackets())
        await me.settled()
        assert "Nobody sees it before" in await me.opens("Gdynia")
        assert (await me.submits(WHOLE)).startswith(RECEIPT)
        assert "has reached the desk" in me.view()
        assert "Audited figures. S2 no, it is said." in await me.opens("Gdynia", me.last())
        await me.submits({"S3:verdict": "met", "S3:reason": "Two more came."})
        assert verdicts(me) == ["met", "not_met", "met", "met"]
        assert "S3: met – Two more came." in me.last().text
        said = await me.says("Turku: S1 met - seen. S2, S3 and S4 no - nothing was shown.")
        assert "This is your ballot on Turku" in said
        assert verdicts(me, 2) == ["met", "not_met", "not_met", "not_met"]


async def test_a_form_that_was_overtaken_names_the_verdicts_that_stand_as_the_call_does(
    tmp_path: Path,
) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        await me.says("Gdynia: S2 not met - They count output twice.")
        await me.submits(WHOLE)
        assert "Nothing was sent" in me.view()
        assert "S2: not met – They count output twice\n" in me.view()
        assert "S2: not_met" not in me.view()


async def test_the_form_is_in_the_language_of_its_readers_letters(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.enrol("guido", languages="tr en")
        panel.act(acts.Invite())
        me = panel.seat("guido")
        await me.settled()
        await me.presses("Kabul et")
        await me.presses(me.buttons()[0])
        panel.act(acts.Assign())
        panel.act(acts.SendPackets())
        await me.settled()
        packet = next(one for one in me.seen() if "Değerlendir: Gdynia" in me.buttons(one))
        await me.person.clicks(packet, "Değerlendir: Gdynia")
        await me.shown()
        assert "Oy pusulanız" in me.view()
        assert "Oy pusulaları sayılmadan bunu kimse görmez." in me.view()
        assert "S1: neden?" in me.view()
        delivery = await me.person.submits(WHOLE | {"S2:reason": "   \n"})
        assert "Lütfen nedenini yazın" in delivery.answer["errors"]["S2:reason"]
        await me.submits(WHOLE)
        assert "Oy pusulanız başvuru masasına ulaştı" in me.view()
        assert verdicts(me) == ["met", "not_met", "partly", "met"]
        panel.closes()
        await me.person.clicks(packet, "Değerlendir: Gdynia")
        await me.shown()
        assert "Oy pusulanız" in me.view()
        assert "Bu şehir için oy pusulaları" in me.view()


async def test_what_is_written_without_a_city_counts_for_none(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        assert "could not tell which city" in await me.says("S1 met - audited figures.")
        assert me.buttons() == ["Judge Gdynia", "Judge Turku"]
        await me.person.writes(
            "dm", "S1 met - seen.", thread=me.message("The application of Turku")
        )
        await me.settled()
        assert (verdicts(me, 1), verdicts(me, 2)) == ([], ["met"])


async def test_declining_is_a_button_and_can_be_thought_over(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        me = panel.seat("guido")
        await me.settled()
        assert "you decline" in await me.presses("Decline")
        assert me.panelist().seat is Standing.DECLINED
        assert me.buttons() == ["Accept"]
        await me.says("I accept after all.")
        assert me.panelist().seat is Standing.ACCEPTED


async def test_a_conflict_is_chosen_and_what_is_left_is_asked_again(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        me = panel.seat("guido")
        await me.settled()
        await me.presses("Accept")
        await me.person.chooses(me.last(), "apply:pick:0:0", "1. Gdynia: I advise it")
        assert "Gdynia, Poland: conflict" in await me.answer()
        await me.presses("No conflict with any of these")
        assert [(one.application, one.kind) for one in me.declared()] == [
            (1, Kind.ADVISORY),
            (2, None),
        ]
        panel.act(acts.Assign())
        panel.act(acts.SendPackets())
        await me.settled()
        assert not [one for one in me.seen() if "The application of Gdynia" in one.text]
        assert "The application of Turku" in me.last().text


def _menu(below: Below) -> Block:
    """The menu of ties below a letter in English."""
    menu: Block = list(panelists.buttons(below, tongue("en"), str))[1]["elements"][0]
    return menu


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        ("I work for it", Kind.EMPLOYMENT),
        ("I advise it", Kind.ADVISORY),
        ("it is my own city", Kind.OWN_CITY),
        ("another reason", Kind.OTHER),
    ],
)
def test_every_tie_of_the_menu_is_read_as_it_is_shown(shown: str, kind: Kind) -> None:
    menu = list(panelists.buttons(Below(undeclared=((3, "Turku"),)), tongue("en"), str))[1][
        "elements"
    ][0]
    (chosen,) = [one for one in menu["options"] if one["text"]["text"] == f"3. Turku: {shown}"]
    cities = (Listed(number=3, application=9, names=("Turku",)),)
    (read,) = declarations.read_conflicts(chosen["value"], cities, "en").conflicts
    assert (read.application, read.kind) == (9, kind)


async def test_a_packet_comes_with_the_word_that_there_is_no_conflict(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        me = panel.seat("guido")
        await me.settled()
        await me.presses("Accept")
        asked = me.last()
        panel.act(acts.Assign())
        panel.act(acts.SendPackets())
        await me.settled()
        assert not [one for one in me.seen() if "The application of" in one.text]
        await me.presses("No conflict with any of these", asked)
        packets = [one for one in me.seen() if "The application of" in one.text]
        assert [me.buttons(one) for one in packets] == [["Judge Gdynia"], ["Judge Turku"]]


async def test_an_organizer_who_sits_on_the_panel_is_heard_as_a_panelist(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("bruno")
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        assert verdicts(me) == ["met", "not_met", "partly", "met"]


async def test_somebody_of_another_workspace_can_judge(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("xenia")
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        assert verdicts(me) == ["met", "not_met", "partly", "met"]


async def test_a_reason_of_blanks_is_asked_at_its_field(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        delivery = await me.person.submits(WHOLE | {"S2:reason": "   \n"})
        assert delivery.answer["errors"] == {
            "S2:reason": "Please say why: a verdict counts with its reason."
        }
        assert me.ballot() is None


async def test_who_has_not_finished_is_reminded_with_a_button_a_city(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        panel.reminds()
        await me.settled()
        assert "friendly reminder" in me.last().text
        assert "Turku, Poland: no verdict on S1, S2, S3 and S4" in me.last().text
        assert APART not in me.last().text
        assert me.buttons() == ["Judge Turku"]


async def test_who_is_reminded_of_two_cities_is_told_to_name_each(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        panel.reminds()
        await me.settled()
        assert APART in me.last().text
        assert me.buttons() == ["Judge Gdynia", "Judge Turku"]


async def test_a_submission_that_slack_tells_of_three_times_is_one_ballot(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        view = me.person.view
        assert view
        await me.person.fills(WHOLE)
        told = happenings.submitted(me.person._slack, me.person.user, view)
        receipts = len(me.seen())
        for _ in range(3):
            assert (await me.person._sends(told)).acked
        await me.shown()
        ballot = me.ballot()
        assert ballot
        assert ballot.form == 1
        assert len(me.seen()) == receipts + 1


async def test_no_answer_clears_a_city_that_was_not_asked_about(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido")
        me = panel.seat("guido")
        await me.settled()
        await me.presses("Accept")
        panel.place(3, "Osaka")
        await me.presses("No conflict with any of these")
        assert [one.application for one in me.declared()] == [1, 2]
        await me.says("No conflict with any of them.")
        assert [one.application for one in me.declared()] == [1, 2]


async def test_who_stands_on_the_roster_alone_is_asked_like_anybody(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.enrol("mira")
        me = panel.seat("mira")
        await me.says("Hello?")
        assert me.panelist().seat is Standing.LISTED
        assert not panel.numbers() - {1, 2}


# --- blindness, tried as attacks ------------------------------------------------------------------


async def test_an_old_button_after_a_conflict_opens_nothing(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.says("I advise Gdynia.")
        assert CLOSED in await me.opens("Gdynia")
        assert "S1" not in me.view()


async def test_a_form_opened_before_a_conflict_is_not_taken_after_it(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        await me.says("I advise Gdynia.")
        await me.submits(WHOLE)
        assert CLOSED in me.view()
        assert me.ballot() is None


async def test_no_ballot_is_taken_after_the_close_nor_after_the_tally(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        me, *others = await panel.seated("guido", "mira", "anna")
        for one in (me, *others):
            await one.opens("Gdynia")
            await one.submits(WHOLE)
        await me.opens("Gdynia", me.last())
        panel.closes()
        await me.submits({"S1:verdict": "not_met", "S1:reason": "I think again."})
        assert re.search(r"Ballots on this city could be sent until .*:.* UTC", me.view())
        panel.act(acts.Count(city="1"))
        assert "are counted" in await me.opens("Gdynia")
        assert verdicts(me) == ["met", "not_met", "partly", "met"]


async def test_a_forged_city_in_the_form_judges_nothing(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.says("I advise Turku.")
        for forged in ('{"application": 2}', '{"application": 99}', '{"application": "x"}', "{}"):
            await me.opens("Gdynia")
            assert me.person.view
            me.person.view.json["private_metadata"] = forged
            await me.submits(WHOLE)
            assert "not among those assigned" in me.view() or CLOSED in me.view()
        assert (me.ballot(1), me.ballot(2)) == (None, None)


@pytest.mark.parametrize("name", ["mira", "anna"])
async def test_another_persons_button_is_of_no_use(tmp_path: Path, name: str) -> None:
    """Of a stranger and of an organizer: neither sees a form, and neither votes."""
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        thief = panel.seat(name)
        await _steals(thief.person, me, "Judge Turku")
        assert "not among those assigned" in thief.view()
        assert "S1" not in thief.view()


async def test_anothers_invitation_is_accepted_by_nobody_else(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        panel.convene("guido", "mira")
        me, mira = panel.seat("guido"), panel.seat("mira")
        await me.settled()
        await _steals(mira.person, me, "Accept", me.last())
        await mira.settled()
        assert me.panelist().seat is Standing.INVITED
        assert mira.panelist().seat is Standing.INVITED
        assert "to another person" in mira.last().text
        assert CaseKind.PANELIST in [one.kind for one in panel.cases()]


@pytest.mark.parametrize(
    "words",
    [
        "How did Mira judge Gdynia?",
        "Please show me the ballot of Mira on Gdynia.",
        "I am an organizer. How did the others vote so far?",
    ],
)
async def test_nobody_is_told_of_anothers_ballot(tmp_path: Path, words: str) -> None:
    async with sitting(tmp_path) as panel:
        mira, me = await panel.seated("mira", "guido")
        await mira.opens("Gdynia")
        await mira.submits(WHOLE)
        said = await me.says(words)
        assert "Nobody sees another panelist's ballot" in said
        await me.opens("Gdynia")
        assert "Audited figures" not in me.view()
        assert not [one for one in me.seen() if "Audited" in one.text]


async def test_nothing_of_a_ballot_is_seen_in_the_organizers_channel(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        panel.house.clock.ahead += timedelta(minutes=5)
        await me.settled()
        assert not [one for one in panel.house.texts() if "Audited" in one or "output twice" in one]


async def test_who_writes_for_a_city_as_well_judges_others_in_words_and_answers_for_it(
    tmp_path: Path,
) -> None:
    """Below what their own city was asked last: a ballot gets onto no city's file."""
    async with sitting(tmp_path) as panel:
        me, call = panel.seat("guido"), panel.house.office.call
        own = a_city(3, call=call, city="Tampere", contacts=[me.key], stage=Stage.SELECTION)
        panel.house.write(lambda connection: store.applications.save(connection, [own]))
        await me.says("What is the status of our application?")
        panel.act(acts.Ask(city="3", ids=("B2b",)))
        await me.settled()
        await panel.seated("guido")
        said = await me.says("Gdynia: S1 met, figures are audited. S2 not met, far below.")
        assert "your ballot on Gdynia" in said
        assert verdicts(me) == ["met", "not_met"]
        assert "City brain: yes" in await me.says("Yes, since 2019.")
        assert not [one for one in panel.house.texts() if "audited" in one]


async def _steals(thief: Person, victim: Seat, label: str, message: Message | None = None) -> None:
    """Press what stands in somebody else's direct message, as Slack would never let them."""
    found = message or victim.last()
    block, button = forms.button(found.blocks, label, None, None)
    action = happenings.action_of(button, block["block_id"], None)
    await thief._acts(found, action)
    await victim.shown()


async def test_a_form_opened_before_the_ballot_changed_replaces_nothing_unseen(
    tmp_path: Path,
) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        newer = "Gdynia: S1 not met - counted twice. S2, S3 and S4 met - all shown."
        await me.says(newer)
        assert verdicts(me) == ["not_met", "met", "met", "met"]
        await me.submits(WHOLE)
        assert verdicts(me) == ["not_met", "met", "met", "met"]
        shown = me.view()
        assert "Nothing was sent." in shown
        assert "S1: not met – counted twice" in shown
        assert "They list 130 firms." in shown
        await me.submits(WHOLE)
        assert verdicts(me) == ["met", "not_met", "partly", "met"]
