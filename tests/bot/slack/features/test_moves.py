"""Cities to another stage from Slack: each looked at before, and none moved on a stale view."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.slack.fake.stances import NotThereError
from bot.slack.shown import deeds
from intake import store
from intake.applications import Pending, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.notices import LetterState
from tests.bot.slack.features.town import Town, town
from tests.intake.conversation.registered import INELIGIBLE

BATCH = {"Now in": "Application for registration", "To": "Pre-selection", "Why?": "All agreed."}

UNSETTLED = {id: value for id, value in INELIGIBLE.items() if id != "B1b"}
"""Answers by which no rule decides: a person has to."""


def stages(post: Town, *numbers: int) -> list[Stage]:
    return [post.desk.file(number).stage for number in numbers]


async def looked(post: Town, **fields: object) -> str:
    """The batch form, filled in and laid."""
    await post.types(post.anna, "move")
    await post.submits(post.anna, BATCH | fields)
    return post.view(post.anna)


async def test_all_that_match_move_after_a_look_at_each(tmp_path: Path) -> None:
    async with town(tmp_path, 3) as post:
        shown = await looked(post)
        assert "*3 cities move* to Pre-selection" in shown
        assert "3 letters to 3 people" in shown
        assert "Letter 1 of 3" in shown
        assert "*City 1, Poland*: Application for registration → Pre-selection" in shown
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "preview_next")
        await post.quiet()
        assert "*City 2, Poland*" in post.view(post.anna)
        assert stages(post, 1, 2, 3) == [Stage.REGISTRATION] * 3
        await post.submits(post.anna)
        assert "3 cities were moved to Pre-selection. 3 letters are held" in post.view(post.anna)
        assert stages(post, 1, 2, 3) == [Stage.PRE_SELECTION] * 3
        assert {one.state for one in post.letters()} == {LetterState.HELD}
        assert [one["reason"] for one in post.journal(1) if "stage" in one] == ["All agreed."]


async def test_where_nobody_matches_it_is_said_where_the_cities_are(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        post.place(3, stage=Stage.SELECTION)
        post.place(4, state=State.OPEN)
        shown = " ".join(
            (await looked(post, **{"Now in": "Pre-selection", "To": "Selection"})).split()
        )
        assert "No registered city matches what you chose." in shown
        assert "Application for registration: *3* (1 open, 2 registered)" in shown
        assert "Pre-selection: *0*" in shown
        assert "Selection: *1*" in shown


async def test_only_the_eligible_move_and_the_others_are_named(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        post.place(3, INELIGIBLE)
        post.place(4, state=State.OPEN)
        await post.types(post.anna, "move")
        assert "Of all that you choose here only registered cities move." in post.view(post.anna)
        fields = {"Who": ["eligible"], "To": "Pre-selection", "Why?": "By the rules."}
        await post.submits(post.anna, fields)
        shown = " ".join(post.view(post.anna).split())
        assert "*2 cities move*" in shown
        assert "1 application is left out, whatever basic criteria" in shown
        assert "only registered cities move: 1 open." in shown
        assert "1 registered city stays out of it (City 3, PL): the basic criteria are" in shown
        await post.submits(post.anna)
        assert stages(post, 1, 3) == [Stage.PRE_SELECTION, Stage.REGISTRATION]


@pytest.mark.parametrize(
    ("moving", "against"), [(1, "speaks against it, but see the notes"), (2, "against any of them")]
)
async def test_a_dry_run_counts_one_and_several_in_good_english(
    tmp_path: Path, moving: int, against: str
) -> None:
    async with town(tmp_path, moving) as post:
        for number in range(1, moving + 1):
            post.place(number, stage=Stage.PRE_SELECTION)
        for number in (15, 16):
            post.place(number, INELIGIBLE, stage=Stage.PRE_SELECTION)
        fields = {"Now in": "Pre-selection", "To": "Selection", "Why?": "The panel agreed."}
        await looked(post, **fields)
        shown = " ".join(post.view(post.anna).split())
        assert against in shown
        assert "2 cities stay where they are" in shown


@pytest.mark.parametrize(
    ("moving", "against"), [(1, "speaks against it;"), (2, "speaks against 2 of them;")]
)
async def test_what_speaks_against_one_or_several_is_listed_under_its_name(
    tmp_path: Path, moving: int, against: str
) -> None:
    async with town(tmp_path, 0) as post:
        for number in range(1, moving + 1):
            post.place(number, UNSETTLED, stage=Stage.PRE_SELECTION)
        post.place(3, INELIGIBLE, stage=Stage.PRE_SELECTION)
        fields = {"Now in": "Pre-selection", "To": "Selection", "Why?": "The panel agreed."}
        assert f"something {against}" in await looked(post, **fields)
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "move_list_against")
        await post.quiet()
        assert "--- What speaks against ---" in post.view(post.anna)


async def test_what_speaks_against_and_who_stays_is_listed_by_pages(tmp_path: Path) -> None:
    async with town(tmp_path, 14) as post:
        for number in range(1, 15):
            post.place(number, stage=Stage.PRE_SELECTION)
        post.place(15, INELIGIBLE, stage=Stage.PRE_SELECTION)
        fields = {"Now in": "Pre-selection", "To": "Selection", "Why?": "The panel agreed."}
        await looked(post, **fields)
        shown = post.view(post.anna)
        assert "*14 cities move* to Selection" in shown
        assert "1 city stays where it is" in shown
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "move_list_kept")
        await post.quiet()
        assert "*City 15, PL* stays: Application 15 does not meet" in post.view(post.anna)
        assert "--- Cities that stay ---" in post.view(post.anna)
        await post.anna.closes()
        await post.anna.clicks(post.anna.view, "move_list_cities")
        await post.quiet()
        assert "1 to 12 of 14" in post.view(post.anna)
        assert "--- Cities that move ---" in post.view(post.anna)
        await post.anna.clicks(post.anna.view, "move_list_next")
        await post.quiet()
        assert "13 to 14 of 14" in post.view(post.anna)


@pytest.mark.parametrize(("moving", "is_shared"), [(2, True), (1, False)])
async def test_the_dry_run_says_that_several_read_one_reason(
    tmp_path: Path, moving: int, is_shared: bool
) -> None:
    async with town(tmp_path, moving) as post:
        await looked(post)
        told = "*Note:* All 2 cities read the reason in their letters"
        assert (told in post.view(post.anna)) is is_shared


async def test_the_dry_run_says_whose_matters_wait(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=2)
        await looked(post)
        assert "*Note* for 1 city: 1 matter of this city waits for an organizer." in (
            post.view(post.anna)
        )


async def test_the_dry_run_its_list_and_its_refusal_say_who_asked_to_withdraw(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, 2) as post:
        told = "to withdraw; we wait for its yes."
        await looked(post)
        assert told not in post.view(post.anna)
        wish = Pending(id="w", kind="withdraw", asked="k", at=post.house.clock())
        post.place(2, pending=(wish,))
        await post.submits(post.anna)
        await post.quiet()
        assert stages(post, 1, 2) == [Stage.REGISTRATION] * 2
        refused = post.view(post.anna)
        assert "Changed since you looked: *City 2, Poland*" in refused
        assert told in refused
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "preview_again")
        await post.quiet()
        assert told in post.view(post.anna)
        await post.anna.clicks(post.anna.view, "move_list_cities")
        await post.quiet()
        assert told in post.view(post.anna)


async def test_nobody_moves_where_a_matter_came_during_the_look(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await looked(post)
        post.matter(CaseKind.QUESTION, "And may we?", application=1)
        await post.submits(post.anna)
        assert stages(post, 1, 2) == [Stage.REGISTRATION] * 2
        told = post.view(post.anna)
        assert "changed while you looked" in told
        assert "Changed since you looked: *City 1, Poland*" in told
        assert "Note: 1 matter of this city waits for an organizer." in told
        assert "City 2" not in told


async def test_letters_turned_over_in_a_dry_run_are_shown_with_the_matters_of_now(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, 2) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=2)
        await looked(post)
        post.matter(CaseKind.QUESTION, "And may we?", application=2)
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "preview_next")
        await post.quiet()
        assert "2 matters of this city wait for an organizer." in post.view(post.anna)


async def test_a_refusal_stands_where_it_belongs(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "move")
        answered = await post.anna.submits({"To": "Selection", "Why?": "Agreed."})
        assert answered.errors == {"names": "Name cities here, or choose above what they share."}
        await post.anna.closes()
        post.place(1, stage=Stage.PRE_SELECTION)
        await post.types(post.anna, "move City 1")
        post.place(1, stage=Stage.REGISTRATION)
        answered = await post.anna.submits({"To": "Selection", "Why?": "Agreed."})
        assert list(answered.errors) == ["to"]


async def test_nothing_moves_on_a_stale_view(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await looked(post)
        changed = replace(post.desk.file(2), stage=Stage.PRE_SELECTION)
        post.house.write(lambda connection: store.applications.save(connection, [changed]))
        await post.submits(post.anna)
        told = post.view(post.anna)
        assert "changed while you looked" in told
        assert "*City 2, PL* does not move any more" in told
        assert "City 1" not in told
        assert stages(post, 1) == [Stage.REGISTRATION]
        assert post.letters() == []


@pytest.mark.parametrize("press", ["", "preview_next"])
async def test_of_a_contact_that_changed_no_more_is_said(tmp_path: Path, press: str) -> None:
    async with town(tmp_path, 3) as post:
        await looked(post)
        file = post.desk.file(2)
        (one,) = file.contacts
        address = replace(one.address, address="ola@city2.example", name="")
        other = replace(file, contacts=(replace(one, address=address),))
        post.house.write(lambda connection: store.applications.save(connection, [other]))
        if press:
            assert post.anna.view
            await post.anna.clicks(post.anna.view, press)
            await post.quiet()
        else:
            await post.submits(post.anna)
        told = post.view(post.anna)
        assert "Changed since you looked: *City 2, Poland*" in told
        assert "Different now: who gets a letter (a contact or their language)." in told
        assert "stage or state" not in told
        assert "City 1" not in told
        assert post.letters() == []


async def test_who_was_slower_reads_who_moved_the_cities_meanwhile(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await looked(post)
        await post.types(post.bruno, "move")
        await post.submits(post.bruno, BATCH)
        await post.submits(post.anna)
        await post.submits(post.bruno)
        told = post.view(post.bruno)
        for city in ("City 1, PL", "City 2, PL"):
            assert f"*{city}* does not move any more: Anna moved it to Pre-selection" in told


async def test_named_cities_move_all_or_none_with_the_reasons(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "move")
        names = {"Or these cities, one a line": "City 1\nAtlantis", "To": "Pre-selection"}
        await post.submits(post.anna, {**names, "Why?": "Agreed."})
        shown = post.view(post.anna)
        assert "Nothing was moved" in shown
        assert "*Atlantis*: No application matches" in shown
        assert "Not moved because of that:* City 1, Poland. All that are named" in shown


async def test_one_city_that_may_not_move_alone_holds_nobody_back(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, "move")
        names = {"Or these cities, one a line": "Atlantis", "To": "Pre-selection"}
        await post.submits(post.anna, {**names, "Why?": "Agreed."})
        assert "Not moved because of that" not in post.view(post.anna)


@pytest.mark.parametrize("command", ["move", "move City 2"])
async def test_one_city_that_may_not_move_is_told_with_all_that_speaks_against_it(
    tmp_path: Path, command: str
) -> None:
    async with town(tmp_path) as post:
        post.place(2, INELIGIBLE, stage=Stage.PRE_SELECTION)
        await post.types(post.anna, command)
        form = {"To": "Selection", "Why?": "All agreed."}
        names = {} if "City" in command else {"Or these cities, one a line": "City 2"}
        await post.submits(post.anna, form | names)
        told = post.view(post.anna)
        assert "Nothing was moved" in told
        assert "• Against: B4 *not met*" in told
        assert "[ Look again ]" not in told
        await post.anna.closes()
        assert "All agreed." in post.view(post.anna)


async def test_a_city_typed_otherwise_is_named_as_its_file_has_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        for to in ("Pre-selection", "Application for registration"):
            await post.types(post.anna, "move")
            names = {"Or these cities, one a line": "city 1, pl", "To": to}
            await post.submits(post.anna, {**names, "Why?": "Mistake."})
            await post.submits(post.anna)
        said = post.told("moved 1 city to Application for registration: ")
        assert said
        assert all("City 1, PL" in one and "pl." not in one for one in said)


async def test_a_form_says_at_its_fields_what_does_not_go(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "move")
        nothing = await post.anna.submits({"To": "Pre-selection", "Why?": "Agreed."})
        assert list(nothing.errors) == ["names"]
        both = await post.anna.submits({"Or these cities, one a line": "City 1", "country": "PL"})
        assert list(both.errors) == ["names"]
        country = await post.anna.submits({"Or these cities, one a line": "", "country": "P"})
        assert country.errors == {"country": "Two letters, such as PL."}


async def test_a_move_says_how_many_cities_went_where_and_names_the_first(tmp_path: Path) -> None:
    async with town(tmp_path, 22) as post:
        await looked(post)
        await post.submits(post.anna)
        said = [one.text for one in post.said() if "Anna moved" in one.text]
        named = "; ".join(f"City {one}, PL" for one in range(1, 21))
        assert f"Anna moved 22 cities to Pre-selection: {named} and 2 more." in said[-1]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 city to Pre-selection: City 1, PL."),
        (4, "4 cities to Pre-selection: City 1, PL; City 2, PL; City 3, PL; City 4, PL."),
        (5, "5 cities to Pre-selection: City 1, PL; City 2, PL; City 3, PL; City 4, PL; City 5,"),
        (6, "6 cities to Pre-selection: City 1, PL; City 2, PL; City 3, PL; City 4, PL and 2 m"),
        (9, "9 cities to Pre-selection: City 1, PL; City 2, PL; City 3, PL; City 4, PL and 5 m"),
    ],
)
async def test_a_move_of_more_letters_than_are_looked_at_says_of_how_many_cities(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, told: str
) -> None:
    monkeypatch.setattr(deeds, "MOST_MOVED", 4 if count > 5 else 5)
    async with town(tmp_path, count) as post:
        await looked(post)
        await post.submits(post.anna)
        said = [one.text for one in post.said() if "Anna moved" in one.text]
        assert f"Anna moved {told}" in said[-1]


async def test_letters_of_another_move_are_not_counted(tmp_path: Path) -> None:
    async with town(tmp_path, 3) as post:
        await looked(post)
        await post.submits(post.anna)
        post.place(4)
        await looked(post)
        await post.submits(post.anna)
        said = [one.text for one in post.said() if "Anna moved" in one.text]
        assert "Anna moved 1 city to Pre-selection: City 4, PL." in said[-1]


async def test_a_move_by_command_is_traced_to_its_message_in_the_journal(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await looked(post)
        await post.submits(post.anna)
        await post.quiet()
        (said,) = [one for one in post.said() if "Anna moved" in one.text]
        (traced,) = [one for one in post.journal(1) if one.get("did") == "move" and "ts" in one]
        assert (traced["ts"], traced["user"], traced["by"]) == (said.ts, post.anna.id, "Anna")
        assert any(one.get("reason") == "All agreed." for one in post.journal(1))
        assert traced["permalink"].endswith(f"archives/{said.channel}/p{said.ts.replace('.', '')}")


async def test_a_move_taken_back_inside_its_hold_names_the_city(tmp_path: Path) -> None:
    async with town(tmp_path, 1) as post:
        for to, why in (("Pre-selection", "Agreed."), ("Application for registration", "Mistake.")):
            await post.types(post.anna, "move City 1")
            await post.submits(post.anna, {"To": to, "Why?": why})
            await post.submits(post.anna)
            await post.quiet()
        assert (
            "Anna moved 1 city to Application for registration: City 1, PL. Reason: Mistake."
            in post.said()[-1].text
        )


async def test_a_reason_without_a_full_stop_does_not_run_into_what_became_of_it(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await looked(post, **{"Why?": "All of them agreed"})
        await post.submits(post.anna)
        assert "Reason: All of them agreed. To mayor@city1.example" in post.said()[-1].text


async def test_one_city_goes_back_with_a_reason(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        post.place(1, stage=Stage.SELECTION)
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "move")
        with pytest.raises(NotThereError, match=r"'Why\?' is required"):
            await post.anna.submits({"To": "Pre-selection"})
        await post.submits(post.anna, {"To": "Pre-selection", "Why?": "A number was wrong."})
        assert "(a reversal)" in post.view(post.anna)
        await post.submits(post.anna)
        assert stages(post, 1) == [Stage.PRE_SELECTION]
        assert (
            "moved 1 city to Pre-selection: City 1, PL. Reason: A number was wrong."
            in post.said()[-1].text
        )


async def test_an_organizer_who_is_none_any_more_moves_nothing(tmp_path: Path) -> None:
    async with town(tmp_path, 2) as post:
        await looked(post)
        post.fake.channel("organizers").members.remove(post.anna.id)
        await post.submits(post.anna)
        assert "Only organizers can do this" in post.view(post.anna)
        assert stages(post, 1) == [Stage.REGISTRATION]


async def test_a_move_that_writes_to_nobody_names_its_cities(tmp_path: Path) -> None:
    async with town(tmp_path, 1) as post:
        post.place(2, contacts=())
        await post.types(post.anna, "move City 2")
        await post.submits(post.anna, {"To": "Pre-selection", "Why?": "All agreed."})
        shown = post.view(post.anna)
        assert "Nobody gets a letter" not in shown or "City 2, Poland: *1 city moves*" in shown


@pytest.mark.parametrize("cities", [2, 5, 6, 21])
async def test_a_batch_is_told_once_with_who_moved_it(tmp_path: Path, cities: int) -> None:
    async with town(tmp_path, cities) as post:
        await looked(post)
        await post.submits(post.anna)
        await post.later(minutes=1)
        assert len(post.told(f"Anna moved {cities} cities")) == 1
        assert not post.told("move on")


async def test_a_move_begun_at_a_card_is_told_once_to_the_whole_channel(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        post.place(1, stage=Stage.SELECTION)
        await post.types(post.anna, "show City 1")
        for to, why in (("Pre-selection", "A number was wrong."), ("Selection", "It was right.")):
            await post.presses(post.anna, post.card(), "move")
            await post.submits(post.anna, {"To": to, "Why?": why})
            await post.submits(post.anna)
            await post.later(minutes=1)
            (said,) = [one for one in post.said() if why in one.text]
            assert said.text.startswith(f"Anna moved 1 city to {to}: City 1, PL.")
            assert not said.thread_ts
        assert not post.told("A city move")
        assert not post.told("moved back")


async def test_a_city_moved_back_by_a_slip_goes_forward_again_and_nobody_hears_of_it(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, 1) as post:
        for number, to in enumerate(("Pre-selection", "Application for registration") * 2):
            if number == 1:
                await post.carry()
            await post.types(post.anna, "move City 1")
            await post.submits(post.anna, {"To": to, "Why?": "Agreed."})
            if number == 1:
                assert "moving a city back stops its letter" in post.view(post.anna)
            if number == 2:
                assert "No letter is sent." in post.view(post.anna)
                assert "still held and will not be sent: 1" in post.view(post.anna)
            if number < 3:
                await post.submits(post.anna)
                await post.quiet()
        assert [(one.notice, one.state) for one in post.letters()] == [
            ("moved", LetterState.SENT),
            ("reversed", LetterState.RECALLED),
        ]


async def test_who_moved_a_city_reads_at_once_that_somebody_moved_it_back(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await looked(post)
        await post.submits(post.anna)
        await post.later(seconds=2)
        assert "held until" in post.beginning("Anna moved 1 city").text
        await post.types(post.bruno, "show City 1")
        await post.presses(post.bruno, post.card(), "move")
        back = {"To": "Application for registration", "Why?": "Too early."}
        await post.submits(post.bruno, back)
        await post.submits(post.bruno)
        await post.later(seconds=2)
        told = post.beginning("Anna moved 1 city").text
        assert "held until" not in told
        assert "taken back" in told
