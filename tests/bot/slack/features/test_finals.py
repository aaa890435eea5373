"""The final list in Slack: shown with what speaks against it, made, approved, taken back."""

from pathlib import Path

from intake import store
from intake.applications import Pending, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.decisions import DecisionState
from tests.bot.slack.features.town import Town, town
from tests.intake.store.panels.test_panel import a_tally

TITLED = "City 2, PL | A model for others."
DECLINED = "City 1, PL | It meets none of the standards.\nCity 3 | Too little was shown."


def placed(post: Town) -> None:
    """Three cities in the final review, long after the consultation."""
    ended = post.house.office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    post.house.clock.ahead += max(ended - post.house.clock(), ended - ended)
    for number in (1, 2, 3):
        post.place(number, stage=Stage.FINAL_REVIEW)


async def decides(post: Town) -> None:
    await post.types(post.anna, "final")
    assert post.anna.view
    await post.anna.clicks(post.anna.view, "final_make")
    await post.quiet()
    await post.submits(post.anna, {"Get the title": TITLED, "Are not chosen": DECLINED})
    await post.submits(post.anna)
    await post.later(seconds=2)


def message(post: Town) -> str:
    return post.beginning("The final list").text


def states(post: Town) -> set[DecisionState]:
    with post.house.office.store.reading() as connection:
        return {one.state for one in store.decisions.listed(connection)}


async def test_all_cities_of_a_list_can_be_looked_through_before_it_is_decided(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await post.types(post.anna, "final")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_make")
        await post.quiet()
        await post.submits(post.anna, {"Get the title": TITLED, "Are not chosen": DECLINED})
        await post.anna.clicks(post.anna.view, "final_page")
        await post.quiet()
        assert "City 3, Poland" in post.view(post.anna)
        await post.anna.closes()
        assert "Letter 1 of 5" in post.view(post.anna)


async def test_a_list_is_shown_made_approved_and_takes_effect_as_one_message(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        assert states(post) == {DecisionState.PROPOSED}
        told = message(post)
        assert "The final list: 1 gets the title, 2 are not chosen." in told
        assert "Final list 1, by " in told
        assert "Decision 1" not in told
        assert "City 3, PL is not chosen: Too little was shown." in told
        assert len(post.told("The final list:")) == 1
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        shown = post.view(post.bruno)
        assert "You are the second organizer" in shown
        assert "Letter 1 of 5" in shown  # the title comes with its documents and who comes
        assert "The numbers of the documents are drawn only then" in shown
        await post.submits(post.bruno)
        assert states(post) == {DecisionState.HELD}
        assert "Held until" in message(post)
        await post.later(minutes=3)
        assert states(post) == {DecisionState.DONE}
        assert "Approved by Bruno. Took effect" in message(post)
        assert "UTC" in message(post) or "<!date" in message(post)
        told = message(post)
        assert "To mayor@city2.example: " in told
        assert "To mayor@city2.example, certificate and licence: " in told
        assert "To mayor@city2.example, letter on who comes to the Convention: " in told
        with post.house.office.store.reading() as connection:
            ended = store.applications.several(connection, [1, 2, 3])
        assert [one.state for one in ended] == [State.DECLINED, State.TITLED, State.DECLINED]
        for person in (post.anna, post.bruno):
            await post.presses(person, post.beginning("The final list"), "final_look")
            shown = post.view(person)
            assert "You cannot approve it" not in shown
            assert "*Approved* by Bruno. *Took effect*" in shown
            assert "To mayor@city2.example" in shown
        home = await post.opens_home(post.anna)
        assert "Decided: *1* titled, *2* not chosen" in home


async def test_a_city_whose_only_contact_left_slack_stops_the_list_before_it_is_made(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        guido = post.guido.user
        address = f"{guido.id}@{guido.team_id}.slack.invalid".lower()
        post.place(3, stage=Stage.FINAL_REVIEW, contacts=[address])
        await post.types(post.anna, "final")
        assert "no contact" not in post.view(post.anna)
        guido.deleted = True  # without an event: the socket was shut
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_make")
        await post.quiet()
        await post.submits(post.anna, {"Get the title": TITLED, "Are not chosen": DECLINED})
        assert "Application 3 has no contact whom letters reach" in post.view(post.anna)
        assert states(post) == set()
        await post.later(seconds=30)
        (told,) = post.told("can no longer be reached in the chat")
        assert "This person has confirmed no mail address. Reach the city in another way" in told


async def test_a_list_names_to_who_approves_it_and_afterwards_the_city_it_leaves_out(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        guido = post.guido.user
        address = f"{guido.id}@{guido.team_id}.slack.invalid".lower()
        post.place(2, stage=Stage.FINAL_REVIEW, contacts=[address])
        post.place(1, stage=Stage.FINAL_REVIEW, contacts=[address])
        await decides(post)
        guido.deleted = True
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        shown = post.view(post.bruno)
        for number in (1, 2):
            why = f"Application {number} has no contact whom letters reach"
            assert f"City {number} (application {number}): {why}" in shown
        assert "The list takes effect without this city" in shown
        await post.presses(post.anna, post.beginning("The final list"), "final_look")
        assert "The list takes effect without this city" in post.view(post.anna)
        await post.submits(post.bruno)
        await post.later(minutes=3)
        told = message(post)
        assert "The final list: 1 is not chosen, 2 are not decided." in told
        assert "Approved by Bruno. Took effect" in told
        assert "City 3, PL is not chosen: Too little was shown." in told
        for number in (1, 2):
            assert f"City {number}, PL is not decided by this list" in told
        assert "gets the title" not in told
        await post.presses(post.anna, post.beginning("The final list"), "final_look")
        shown = post.view(post.anna)
        assert "1 is not chosen, 2 are not decided." in shown
        assert "*Took effect*" in shown
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_page")
        await post.quiet()
        assert "is not decided by this list" in post.view(post.anna)
        assert "gets the title" not in post.view(post.anna)


async def test_who_made_a_list_is_traced_to_its_message_in_every_journal(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        made = post.beginning("The final list")
        for number in (1, 2, 3):
            (trace,) = [
                one for one in post.journal(number)
                if one.get("did") == "decide_list" and one.get("ts")
            ]  # fmt: skip
            assert (trace["by"], trace["ts"]) == ("Anna", made.ts)
            assert trace["permalink"].endswith(f"/p{made.ts.replace('.', '')}") or (
                f"/p{made.ts.replace('.', '')}?" in trace["permalink"]
            )


async def test_who_made_a_list_cannot_approve_it_and_anybody_takes_it_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        await post.presses(post.anna, post.beginning("The final list"), "final_look")
        assert "You made this decision yourself" in post.view(post.anna)
        await post.takes_back(post.bruno, post.beginning("The final list"))
        await post.later(seconds=5)
        assert states(post) == {DecisionState.RECALLED}
        assert "Taken back by Bruno" in message(post)


async def test_a_list_that_is_held_and_taken_back_says_who_approved_it_and_who_took_it_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        await post.submits(post.bruno)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        shown = post.view(post.bruno)
        assert "*Approved* by Bruno. *Held until" in shown
        await post.takes_back(post.anna, post.beginning("The final list"), "One tally was wrong.")
        await post.later(seconds=5)
        assert "Approved by Bruno. Taken back by Anna" in message(post)
        assert "Reason: One tally was wrong. No letter was sent." in message(post)
        whys = [one["reason"] for number in (1, 2, 3) for one in post.entries(number, "recalled")]
        assert whys == ["One tally was wrong."] * 3


async def test_what_blocks_a_list_is_said_instead_of_a_preview(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await post.types(post.anna, "final")
        assert "The final list" in post.view(post.anna)
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_make")
        await post.quiet()
        await post.submits(post.anna, {"Get the title": TITLED, "Are not chosen": ""})
        shown = post.view(post.anna)
        assert "Nothing was decided." in shown
        assert "City 1 (application 1) is in the final review and not in the list." in shown
        assert states(post) == set()


async def test_a_list_that_is_blocked_leads_back_to_what_was_typed(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await post.types(post.anna, "final")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_make")
        await post.quiet()
        declined = DECLINED.replace(" | Too little was shown.", "")
        await post.submits(post.anna, {"Get the title": TITLED, "Are not chosen": declined})
        shown = post.view(post.anna)
        assert "a decision needs a reason that the city will read" in shown
        assert "[ Look again ]" not in shown
        assert "Back leads to the form with all that you typed" in shown
        await post.anna.closes()
        assert "It meets none of the standards." in post.view(post.anna)


async def test_a_list_taken_back_before_its_approval_is_not_called_approved(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        head = post.beginning("A decision waits for a second organizer").text
        assert "A second organizer has to approve it." in head
        await post.takes_back(post.bruno, post.beginning("The final list"))
        await post.later(seconds=5)
        head = post.beginning("A decision that was taken back").text
        assert "Anna made the final list: 1 gets the title, 2 are not chosen." in head
        assert "has to approve it" not in head


async def test_a_list_that_takes_effect_is_due_with_all_its_cities(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        await post.submits(post.bruno)
        home = await post.opens_home(post.anna)
        due = "final list 1 takes effect: 3 cities (1 gets the title, 2 are not chosen)"
        assert due in home


async def test_a_list_whose_city_has_changed_is_not_offered_for_approval_at_its_head(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        post.place(3, stage=Stage.SELECTION)
        post.house.write(
            lambda connection: store.board.stir_about(connection, [3], post.house.clock())
        )
        await post.submits(post.bruno)
        await post.later(seconds=2)
        assert "[ Take back ]" in post.view(post.bruno)
        assert "[ Look again ]" not in post.view(post.bruno)
        head = post.beginning("A decision that cannot be approved any more")
        assert "Waits for you" not in head.text
        assert "Take back" in str(head.blocks)


async def test_a_list_that_a_city_has_left_is_still_offered_and_names_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        post.place(3, stage=Stage.FINAL_REVIEW, state=State.WITHDRAWN)
        post.house.write(
            lambda connection: store.board.stir_about(connection, [3], post.house.clock())
        )
        await post.submits(post.bruno)
        await post.later(seconds=2)
        assert states(post) == {DecisionState.PROPOSED}  # who looked before looks again
        assert "Look and approve" in str(post.beginning("The final list").blocks)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        assert "City 3 (application 3) has withdrawn." in post.view(post.bruno)
        await post.submits(post.bruno)
        await post.later(minutes=3)
        assert states(post) == {DecisionState.DONE, DecisionState.RECALLED}
        assert "City 3, PL is not decided by this list" in message(post)


async def test_what_waits_of_a_listed_city_is_told_to_both_organizers(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        post.matter(CaseKind.QUESTION, "May we come later?", application=3)
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        assert "City 3, PL: 1 matter of this city waits for an organizer." in post.view(post.bruno)
        post.matter(CaseKind.QUESTION, "And with whom?", application=1)
        await post.submits(post.bruno)
        assert states(post) == {DecisionState.PROPOSED}
        assert "New matters came while you looked" in post.view(post.bruno)
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "preview_again")
        await post.quiet()
        assert "City 1, PL: 1 matter of this city waits for an organizer." in post.view(post.bruno)
        await post.submits(post.bruno)
        assert states(post) == {DecisionState.HELD}


async def test_a_listed_citys_wish_to_withdraw_is_told_to_both_organizers(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        told = "City 3 (application 3): The city asked on"
        wish = Pending(id="w", kind="withdraw", asked="k", at=post.house.clock())
        await decides(post)
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        assert told not in post.view(post.bruno)
        post.place(3, stage=Stage.FINAL_REVIEW, pending=(wish,))
        await post.submits(post.bruno)
        assert states(post) == {DecisionState.PROPOSED}
        await post.presses(post.bruno, post.beginning("The final list"), "final_look")
        assert told in post.view(post.bruno)
        await post.submits(post.bruno)
        assert states(post) == {DecisionState.HELD}


async def test_the_panels_verdict_stands_where_the_rules_found_otherwise(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(1, stage=Stage.FINAL_REVIEW)
        post.place(2)
        now = post.house.clock()
        post.house.write(lambda one: store.panel_tallies.keep(one, a_tally(), now))
        await post.types(post.anna, "show City 1")
        card = post.beginning("City 1, Poland. App").text
        assert "S3 not met, as the panel judged" in card
        assert card.count("S3 ") == 1
        await post.presses(post.anna, post.beginning("City 1, Poland. App"), "decide")
        await post.submits(post.anna, {"The city": "is not chosen", "Why?": "S3 is not met."})
        assert "S3 *not met*, as the panel judged" in post.view(post.anna)
        await post.types(post.anna, "show City 2")
        assert "as the panel judged" not in post.beginning("City 2, Poland. App").text


async def test_what_is_wrong_with_a_line_stands_at_its_own_field(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        placed(post)
        await post.types(post.anna, "final")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "final_make")
        await post.quiet()
        fields = {"Get the title": TITLED, "Are not chosen": "Atlantis, XX | Not there."}
        delivery = await post.anna.submits(fields)
        assert list(delivery.answer["errors"]) == ["declined"]
        fields = {"Get the title": "Atlantis, XX | Good.", "Are not chosen": DECLINED}
        delivery = await post.anna.submits(fields)
        assert list(delivery.answer["errors"]) == ["titled"]


async def test_an_approver_who_is_no_organizer_is_not_offered_to_take_the_list_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        clara, people = post.fake.person("clara"), post.house.chat.people
        people._approvers, people._organizers = (clara.id,), (post.anna.id, post.bruno.id)
        people.forget()
        placed(post)
        await decides(post)
        await post.presses(clara, post.beginning("The final list"), "final_look")
        assert "You are the second organizer" in post.view(clara)
        assert "Take back" not in post.view(clara)
        await post.presses(post.anna, post.beginning("The final list"), "final_look")
        assert "[ Take back ]" in post.view(post.anna)
