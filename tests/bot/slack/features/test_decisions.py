"""Decisions in Slack: a reason, a look at the letters, a second yes, a hold, each delivery."""

import copy
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.slack.fake.stances import NotThereError
from intake import desk, store
from intake.applications import Pending, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.decisions import DecisionState, Outcome
from intake.desk.acts import AddContact, Decide, Laid, lay, perform
from intake.messages import Kept
from intake.notices import LetterState
from tests.bot.slack.features.town import Town, town
from tests.intake.store.panels.test_panel import seated

WHY = "It meets none of the criteria."


async def decides(post: Town, why: str = WHY) -> None:
    """Anna proposes that City 1 is declined, from its card."""
    await post.types(post.anna, "show City 1")
    await post.presses(post.anna, post.card(), "decide")
    await post.submits(post.anna, {"The city": "is not chosen", "Why?": why})
    await post.submits(post.anna)
    await post.later(seconds=2)


async def is_approved(post: Town) -> None:
    """Anna proposes it and Bruno says yes, so that it is held."""
    await decides(post)
    await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
    await post.submits(post.bruno)


def message(post: Town) -> str:
    return post.beginning("City 1, Poland is not chosen").text


def decision(post: Town) -> DecisionState:
    with post.house.office.store.reading() as connection:
        found = store.decisions.load(connection, 1)
    assert found
    return found.state


async def test_a_decision_waits_for_a_second_organizer_and_is_one_message(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        told = message(post)
        assert "Decision 1, by Anna" in told
        assert f"Reason: {WHY}" in told
        assert "Waits for the approval of a second organizer. Nothing has been sent." in told
        assert len(post.told("City 1, Poland is not chosen")) == 1
        assert [one.state for one in post.letters()] == [LetterState.HELD]


async def test_a_decision_whose_city_has_changed_is_not_offered_for_approval(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        assert "Look and approve" in str(post.beginning("City 1, Poland is").blocks)
        post.place(1, state=State.WITHDRAWN)
        post.house.write(
            lambda connection: store.board.stir_about(connection, [1], post.house.clock())
        )
        await post.later(seconds=2)
        made = post.beginning("City 1, Poland is")
        assert "It cannot be approved any more. Application 1 is withdrawn by now." in made.text
        assert "Take it back; nothing is left to decide on it." in made.text
        assert "Look and approve" not in str(made.blocks)
        assert "Take back" in str(made.blocks)
        head = post.beginning("City 1: a decision that cannot be approved any more")
        assert "Waits for you" not in head.text
        assert "has to approve it" not in head.text
        assert "Take back" in str(head.blocks)
        await post.types(post.anna, "show City 1")
        assert "cannot be approved any more" in post.beginning("City 1, Poland. App").text


async def test_what_was_refused_for_good_leads_to_taking_it_back(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        post.place(1, stage=Stage.SELECTION)
        await post.submits(post.bruno)
        shown = post.view(post.bruno)
        assert "Application 1 is in selection by now." in shown
        assert "[ Look again ]" not in shown
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "recall")
        await post.quiet()
        await post.submits(post.bruno, {"Why?": "It is in selection."})
        assert decision(post) is DecisionState.RECALLED


async def test_who_decided_or_approved_reads_at_once_what_comes_next(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        whose = "Any organizer but Anna can approve it. There is no deadline"
        for shown in (post.view(post.anna), message(post)):
            assert whose in " ".join(shown.split())
        assert "a second organizer" in post.view(post.anna)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        await post.submits(post.bruno)
        for shown in (post.view(post.bruno), message(post)):
            told = " ".join(shown.replace("*", "").split())
            assert "Approved by Bruno. Held until" in told
            assert "then it takes effect and its letters go out. Nothing has been sent." in told


async def test_approvers_who_are_named_are_called_to_a_decision(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        clara = post.fake.person("clara")
        post.house.chat.people._approvers = (clara.id, "S0APPROVE")
        await decides(post)
        who = f"<@{clara.id}>, <!subteam^S0APPROVE> can approve it, but not Anna"
        assert who in message(post)


async def test_who_decided_cannot_approve_even_under_another_name(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.fake.admin.changes("anna", real_name="Somebody Else")
        post.house.chat.people.forget()
        await post.presses(post.anna, post.beginning("City 1, Poland is"), "decision")
        shown = post.view(post.anna)
        assert "You made this decision yourself" in shown
        assert "[ Approve ]" not in shown
        assert "[ Take back ]" in shown


async def test_who_cannot_approve_reads_a_letter_of_another_language_in_english_too(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        with post.house.office.store.reading() as connection:
            placed = store.applications.load(connection, 1)
        assert placed
        (contact,) = placed.contacts
        turkish_city = replace(placed, contacts=(replace(contact, language="tr"),))
        post.house.write(lambda connection: store.applications.save(connection, [turkish_city]))
        await decides(post)
        await post.presses(post.anna, post.beginning("City 1, Poland is"), "decision")
        turkish, _, english = post.view(post.anna).partition("The same in English, for you")
        assert "You made this decision yourself" in turkish
        assert "seçilmedi" in turkish
        assert "your city was not chosen" in english


async def test_one_that_is_held_is_not_called_unapprovable(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        await post.types(post.anna, "recall 1")
        shown = post.view(post.anna)
        assert "*Approved* by Bruno. *Held until" in shown
        assert "cannot approve" not in shown
        assert "[ Take back ]" in shown
        await post.later(minutes=10)
        assert post.beginning("City 1: a decision that was approved")


async def test_the_matter_of_one_taken_back_never_shows_a_later_one(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.takes_back(post.bruno, post.beginning("City 1, Poland is"))
        await post.types(post.anna, "decide City 1")
        await post.submits(post.anna, {"The city": "is not chosen", "Why?": "Another reason."})
        await post.submits(post.anna)
        await post.later(seconds=2)
        heads = [
            one.text
            for one in post.fake.channel("organizers").messages
            if one.text.startswith("City 1: a decision")
        ]
        assert [WHY in one for one in heads] == [True, False]
        assert heads[0].startswith("City 1: a decision that was taken back")
        assert "Another reason." not in heads[0]
        assert "Another reason." in heads[1]


async def test_only_approvers_approve(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        clara = post.fake.person("clara")
        post.house.chat.people._approvers = (clara.id,)
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert "Only approvers can do this" in post.view(post.bruno)
        assert "Among them: Clara" in post.view(post.bruno)
        assert decision(post) is DecisionState.PROPOSED
        await post.presses(clara, post.beginning("City 1, Poland is"), "decision")
        await post.submits(clara)
        assert decision(post) is DecisionState.HELD


async def test_an_approver_who_is_no_organizer_is_not_offered_to_take_it_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        clara, people = post.fake.person("clara"), post.house.chat.people
        people._approvers, people._organizers = (clara.id,), (post.anna.id, post.bruno.id)
        people.forget()
        await decides(post)
        await post.presses(clara, post.beginning("City 1, Poland is"), "decision")
        assert "[ Approve ]" in post.view(clara)
        assert "Take back" not in post.view(clara)
        await post.submits(clara)
        await post.presses(clara, post.beginning("City 1, Poland is"), "decision")
        assert "*Held until" in post.view(clara)
        assert "Take back" not in post.view(clara)
        await post.presses(post.anna, post.beginning("City 1, Poland is"), "decision")
        assert "[ Take back ]" in post.view(post.anna)


async def test_approved_it_is_held_then_sent_once_and_each_delivery_is_shown(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        shown = post.view(post.bruno)
        assert "You are the second organizer" in shown
        assert WHY in shown
        assert "Letter 1 of 1" in shown
        await post.submits(post.bruno)
        assert "Approved by Bruno. Held until" in message(post)
        await post.later(minutes=3)
        assert "Took effect" in message(post)
        assert "To mayor@city1.example: on the way" in message(post)
        await post.carry()
        assert "To mayor@city1.example: sent" in message(post)
        assert post.desk.file().state is State.DECLINED
        await post.later(minutes=1)
        assert post.told("A city is not chosen:\nCity 1, PL, by Anna, approved by Bruno.")


async def test_inside_the_hold_it_is_taken_back_by_a_button(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        await post.takes_back(post.anna, post.beginning("City 1, Poland is"))
        await post.later(minutes=3)
        assert "Taken back by " in message(post)
        assert "No letter was sent." in message(post)
        assert [one.state for one in post.letters()] == [LetterState.RECALLED]
        assert post.desk.file().state is State.REGISTERED


async def test_who_takes_a_decision_back_says_why_in_one_field_and_it_is_kept(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        await post.presses(post.anna, post.beginning("City 1, Poland is"), "recall")
        assert "City 1, PL is not chosen, decision 1" in post.view(post.anna)
        assert "A hold goes on until you press" in " ".join(post.view(post.anna).split())
        with pytest.raises(NotThereError, match=r"'Why\?' is required"):
            await post.anna.submits({})
        unsaid = await post.anna.submits({"Why?": " … "})
        assert list(unsaid.errors) == ["reason"]
        assert decision(post) is DecisionState.HELD
        await post.submits(post.anna, {"Why?": "Its GDP was <read> wrong."})
        assert "The decision is taken back. Nothing was sent." in post.view(post.anna)
        await post.later(seconds=5)
        assert "Reason: Its GDP was &lt;read&gt; wrong. No letter was sent." in message(post)
        assert "Taken back by Anna" in message(post)
        (kept,) = post.entries(1, "recalled")
        assert (kept["by"], kept["reason"]) == ("Anna", "Its GDP was <read> wrong.")
        assert not [one for one in post.letters() if one.state is not LetterState.RECALLED]


async def test_a_hold_that_ends_while_the_reason_is_written_takes_nothing_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        await post.presses(post.anna, post.beginning("City 1, Poland is"), "recall")
        await post.later(minutes=3)
        await post.submits(post.anna, {"Why?": "By mistake."})
        assert "its letters are on their way" in " ".join(post.view(post.anna).split())
        assert decision(post) is DecisionState.DONE


async def test_who_is_slower_reads_that_it_was_taken_back_already(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        made = copy.deepcopy(post.beginning("City 1, Poland is"))
        await post.takes_back(post.bruno, post.beginning("City 1, Poland is"))
        await post.anna.clicks_stale(made, "recall", "1")
        await post.quiet()
        assert "Bruno took decision 1 back already" in " ".join(post.view(post.anna).split())
        assert len(post.entries(1, "recalled")) == 1


async def test_after_the_hold_an_old_button_takes_nothing_back(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        stale = copy.deepcopy(post.beginning("City 1, Poland is"))
        await post.later(minutes=3)
        await post.anna.clicks_stale(stale, "recall", "1")
        await post.quiet()
        told = " ".join(post.view(post.anna).split())
        assert (
            "its letters are on their way. To reverse it, move the city back to an earlier" in told
        )
        assert decision(post) is DecisionState.DONE


async def test_a_recall_by_command_after_the_hold_says_what_can_still_be_done(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        await post.later(minutes=3)
        await post.types(post.anna, "recall 1")
        said = post.view(post.anna)
        assert "Decision 1 took effect already: its letters are on their way." in said
        assert "move the city back to an earlier stage" in said


async def test_what_was_typed_as_a_call_to_all_reads_so_in_the_reason(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "decide City 1")
        reason = "S2 is below <!here>."
        await post.submits(post.anna, {"The city": "is not chosen", "Why?": reason})
        assert "S2 is below @here." in post.view(post.anna)


async def test_a_decision_needs_a_reason(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "decide City 1")
        empty = await post.anna.submits({"The city": "is not chosen", "Why?": "  "})
        assert empty.errors
        assert post.letters() == []


async def test_the_journal_has_who_why_and_where(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await is_approved(post)
        words = post.journal(1)
        decided = next(one for one in words if one.get("outcome"))
        assert (decided["by"], decided["reason"]) == ("Anna", WHY)
        traces = [one for one in words if one.get("permalink")]
        assert [(one["did"], one["by"], one["user"]) for one in traces] == [
            ("decide", "Anna", post.anna.id),
            ("approve", "Bruno", post.bruno.id),
        ]
        assert all(one["ts"] and one["permalink"].startswith("https://") for one in traces)
        assert any(one.get("letter") == post.letters()[0].id for one in words)


async def test_by_its_number_a_decision_is_opened_too(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.types(post.bruno, "approve 1")
        assert "You are the second organizer" in post.view(post.bruno)
        assert "Decision 1: is not chosen, by Anna" in await post.types(post.anna, "decisions")


async def test_where_one_organizer_is_enough_it_is_held_at_once(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        call = post.house.office.call.model_copy(update={"second_organizer": False})
        alone = replace(post.house.office, call=call)
        object.__setattr__(post.house.chat.room, "office", alone)
        await decides(post)
        told = post.beginning("City 1, Poland is not chosen")
        assert "Held until" in told.text
        assert told.thread_ts is None
        await post.takes_back(post.anna, told)
        assert decision(post) is DecisionState.RECALLED


async def test_a_namesake_of_who_decided_may_approve(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.changes("bruno", real_name="Anna")
        post.house.chat.people.forget()
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert "You are the second organizer" in post.view(post.bruno)
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.HELD
        assert f"Approved by Anna ({post.bruno.id})" in message(post)


@pytest.mark.parametrize("name", ["Anna", "{email}", "Somebody <{email}>"])
async def test_who_decided_at_the_terminal_cannot_approve_in_slack(
    tmp_path: Path, name: str
) -> None:
    async with town(tmp_path) as post:
        clara = post.fake.person("clara")
        email = post.anna.user.email
        await post.fake.admin.changes("anna", real_name="Anna" if name == "Anna" else "A. Nowak")
        post.house.chat.people.forget()
        decided_at_the_terminal(post, name.format(email=email))
        await post.later(seconds=2)
        await post.types(post.anna, "approve 1")
        assert "You made this decision yourself" in post.view(post.anna)
        await post.types(clara, "approve 1")
        await post.submits(clara)
        assert decision(post) is DecisionState.HELD


def decided_at_the_terminal(post: Town, by: str) -> None:
    act = Decide(city="1", outcome=Outcome.DECLINED, reason=WHY)
    given: dict[str, Any] = {"by": by, "now": post.house.clock(), "seed": "terminal"}
    office = post.house.office
    with office.store.reading() as connection:
        laid = lay(office, connection, act, **given)
    assert isinstance(laid, Laid)
    assert isinstance(perform(office, act, view=laid.view, **given), Laid)


async def test_what_the_only_approver_decides_nobody_can_approve_and_all_are_told(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        clara = post.fake.person("clara")
        post.house.chat.people._approvers = (clara.id,)
        await post.types(clara, "show City 1")
        await post.presses(clara, post.card(), "decide")
        await post.submits(clara, {"The city": "is not chosen", "Why?": WHY})
        alone = "Nobody can approve this: Clara is the only one who may, and made it."
        assert alone in post.view(clara)
        await post.submits(clara)
        await post.later(seconds=2)
        for shown in (post.view(clara), message(post), await post.opens_home(clara)):
            assert alone in " ".join(shown.split())
            assert "ask who runs the desk to name a second approver" in " ".join(shown.split())
            assert "CITYDESK_" not in shown
        assert "can approve it, but not" not in message(post)
        assert "Wants your approval" not in post.home(clara)


async def test_what_others_decide_the_only_approver_can_approve(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        clara = post.fake.person("clara")
        post.house.chat.people._approvers = (clara.id,)
        await decides(post)
        assert "Nobody can approve" not in f"{post.view(post.anna)}{message(post)}"
        assert "Nobody can approve" not in await post.opens_home(post.anna)
        assert "Wants your approval" in (await post.opens_home(clara)).replace("*", "")


def of_city(kind: CaseKind, text: str, post: Town) -> None:
    post.matter(kind, text, application=1, contact="mailto:mayor@city1.example")


async def test_what_waits_of_a_city_is_told_before_it_is_decided_and_approved(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        of_city(CaseKind.QUESTION, "May we withdraw our plan?", post)
        await decides(post)
        await post.types(post.anna, "show City 1")
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert "1 matter of this city waits for an organizer." in post.view(post.bruno)
        of_city(CaseKind.QUESTION, "Please wait with all of it.", post)
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.PROPOSED
        assert "New matters came while you looked" in post.view(post.bruno)
        await looks_again(post)
        assert "2 matters of this city wait for an organizer." in post.view(post.bruno)
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.HELD


async def looks_again(post: Town) -> None:
    """Bruno looks once more at what was refused as stale."""
    assert post.bruno.view
    await post.bruno.clicks(post.bruno.view, "preview_again")
    await post.quiet()


async def test_a_wish_to_withdraw_is_told_wherever_it_is_decided(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        told = "to withdraw; we wait for its yes."
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert told not in post.view(post.bruno)
        wish = Pending(id="w", kind="withdraw", asked="k", at=post.house.clock())
        post.place(1, pending=(wish,))
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.PROPOSED
        assert told in post.view(post.bruno)
        await looks_again(post)
        assert told in post.view(post.bruno)
        await post.types(post.anna, "show City 1")
        assert told in post.beginning("City 1, Poland. App").text
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.HELD


async def test_a_message_that_comes_during_the_look_is_told_to_who_approves(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        raw = b"From: mayor@city1.example\r\nTo: desk@cities.example\r\nSubject: News\r\n\r\n"
        mail = Kept(
            id="a-mail", channel="mail", raw=raw + b"It rains here.\r\n", host="",
            sender="mayor@city1.example", recipients=("desk@cities.example",),
            received_at=post.house.clock(),
        )  # fmt: skip
        desk.take(post.house.office, [mail])
        desk.serve(post.house.office, post.house.clock())
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.PROPOSED
        told = post.view(post.bruno)
        assert "New messages came while you looked, from City 1, PL." in told
        assert "New matters came" not in told
        await looks_again(post)
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.HELD


async def test_what_the_decision_itself_opens_is_no_matter_of_the_city(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        assert "New matters came" not in post.view(post.anna)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert "waits for an organizer" not in post.view(post.bruno)


async def test_where_a_panel_judges_the_form_says_at_once_that_the_list_decides(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.FINAL_REVIEW)
        post.place(2)
        edition = post.house.office.call.edition
        post.house.write(lambda one: store.panel.save(one, seated(1, edition)))
        await post.types(post.anna, "decide City 1")
        shown = post.view(post.anna)
        assert "the cities in the final review are decided together." in shown
        assert "The final list decides: /citydesk final shows it." in shown
        assert "Why?" not in shown
        await post.types(post.anna, "decide City 2")
        assert "Why?" in post.view(post.anna)


async def test_a_city_whose_only_contact_left_slack_is_decided_by_nobody(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        guido = post.guido.user
        address = f"{guido.id}@{guido.team_id}.slack.invalid".lower()
        post.place(1, contacts=[address])
        await decides(post)
        guido.deleted = True  # without an event: the socket was shut
        await post.presses(post.bruno, post.beginning("City 1, Poland is not chosen"), "decision")
        assert "no contact whom letters reach" in post.view(post.bruno)
        assert "To: " not in post.view(post.bruno)
        await post.later(seconds=30)
        assert post.told("can no longer be reached in the chat")
        assert decision(post) is DecisionState.PROPOSED


async def test_whom_no_look_showed_is_not_approved_along(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        assert "ola@city1.example" not in post.view(post.bruno)
        add = AddContact(city="1", address="ola@city1.example", reason="She writes now.")
        office, now = post.house.office, post.house.clock()
        with office.store.reading() as connection:
            laid = lay(office, connection, add, by="Anna", now=now, seed="add")
        assert isinstance(laid, Laid)
        perform(office, add, by="Anna", now=now, seed="add", view=laid.view)
        await post.submits(post.bruno)
        told = post.view(post.bruno)
        assert "The file changed while you looked: nothing was changed or sent." in told
        assert "Different now: who gets a letter (a contact or their language)." in told
        assert decision(post) is DecisionState.PROPOSED
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "preview_again")
        await post.quiet()
        assert "ola@city1.example" in post.view(post.bruno)
        assert "The letters wait for the decision and go out with it." in post.view(post.bruno)
        await post.submits(post.bruno)
        assert decision(post) is DecisionState.HELD


async def approved(post: Town) -> None:
    await decides(post)
    await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
    await post.submits(post.bruno)


async def test_a_held_one_whose_city_withdraws_says_at_once_that_it_will_not_take_effect(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await approved(post)
        assert "will not take effect" not in message(post)
        post.place(1, state=State.WITHDRAWN)
        post.house.write(
            lambda connection: store.board.stir_about(connection, [1], post.house.clock())
        )
        await post.later(seconds=2)
        told = message(post)
        assert "It will not take effect as things stand: Application 1 is withdrawn" in told
        assert "then it takes effect" not in told
        await post.later(minutes=10)
        desk.settle(post.house.office, post.house.clock())
        await post.later(minutes=10)
        assert decision(post) is DecisionState.RECALLED
        why = "Application 1 is withdrawn by now. No letter was sent."
        assert "Taken back by the desk" in message(post)
        assert why in message(post)
        (news,) = post.told("Decision 1 (the city is not chosen) had no effect")
        assert "Nothing is left to decide on it." in news
        assert "decide anew" not in news
        buttons = str([one.blocks for one in post.said() if one.text == news])
        assert "Decide anew" not in buttons
        assert "Close" in buttons


@pytest.mark.parametrize(("minutes", "is_held"), [(0, False), (5, True)])
async def test_without_a_hold_a_decision_says_that_it_takes_effect_at_once(
    tmp_path: Path, minutes: int, is_held: bool
) -> None:
    async with town(tmp_path) as post:
        office = replace(post.house.office, hold=timedelta(minutes=minutes))
        object.__setattr__(post.house.chat.room, "office", office)
        await decides(post)
        await post.presses(post.bruno, post.beginning("City 1, Poland is"), "decision")
        shown = " ".join(post.view(post.bruno).split())
        assert ("can still be taken back" in shown) is is_held
        assert ("it cannot be taken back" in shown) is not is_held
        await post.submits(post.bruno)
        done = " ".join(post.view(post.bruno).split())
        assert ("Held until" in done) is is_held
        assert ("It takes effect and its letters go out at once" in done) is not is_held


@pytest.mark.parametrize(
    ("why", "field", "told"),
    [
        (WHY, "outcome", "The consultation is not over: it is open until "),
        ("\u200b", "reason", "This needs a reason in words"),
    ],
)
async def test_a_refusal_stands_at_the_field_that_it_is_about(
    tmp_path: Path, why: str, field: str, told: str
) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.FINAL_REVIEW)
        await post.types(post.anna, "decide City 1")
        done = await post.anna.submits({"The city": "gets the title", "Why?": why})
        assert list(done.errors) == [field]
        assert told in done.errors[field]
