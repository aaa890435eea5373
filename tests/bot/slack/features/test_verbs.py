"""Items asked for, more time, an answer shared, a case closed: all by buttons of the case."""

from datetime import timedelta
from pathlib import Path

import pytest

from intake import store
from intake.notices import LetterState
from tests.bot.slack.features.post import MAYOR, Post, asked
from tests.bot.slack.features.town import town
from tests.intake.conversation.town import APPLIES

OTHER = "office@sopot.example"


async def test_the_checklist_ticks_what_every_city_must_give_and_says_which_rules_need_what(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        assert post.anna.view
        blocks = post.anna.view.blocks
        lots = [one["element"] for one in blocks if one["block_id"].startswith("missing-")]
        offered = [one for lot in lots for one in lot["options"]]
        told = {one["value"]: one.get("description", {}).get("text", "") for one in offered}
        assert told["V11_writer"] == "Always asked"
        assert told["B1b"] == "B1: Managed through IoT"
        assert told["B3b"] == "B3: Ultra-broadband IoT infrastructure"
        assert told["B3a_gdp"] == "B3: Advanced IoT-driven economy with a GDP above USD 70 billion"
        assert not any("…" in one for one in told.values())
        ticked = [one["value"] for lot in lots for one in lot.get("initial_options", ())]
        needed = ("B", "Always asked")
        assert ticked == [one for one, rules in told.items() if rules.startswith(needed)]
        assert "V11_authority" in ticked
        titles = [one["label"]["text"] for one in blocks if one["block_id"].startswith("missing-")]
        assert len(set(titles)) == len(titles) > 1
        assert titles[0].startswith("Missing: every city has to answer")


async def test_once_it_was_sent_the_form_is_gone_and_the_same_goes_no_second_time(
    tmp_path: Path,
) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        await unticked(post)
        assert post.anna.view
        basic = next(one for one in post.anna.view.blocks if "'value': 'B1b'" in str(one))
        fields = {str(basic["block_id"]): ["B1b"], "Why?": "It lacks."}
        await post.anna.submits(fields)
        await post.anna.submits()
        await post.quiet()
        await post.anna.closes()
        assert post.anna.view is None
        await post.opens(post.anna, "ask")
        await unticked(post)
        again = await post.anna.submits(fields)
        assert "The very same letter to" in str(again.errors)
        assert len(post.letters()) == 1


async def test_where_a_basic_criterion_is_met_the_others_are_optional(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "ask City 1")
        assert post.anna.view
        lots = [one for one in post.anna.view.blocks if one["block_id"].startswith("missing-")]
        for lot in lots:
            is_ticked = bool(lot["element"].get("initial_options"))
            assert is_ticked is ("every city" in lot["label"]["text"])


async def test_items_are_asked_for_after_a_look_at_the_letter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        await unticked(post)
        assert post.anna.view
        basic = next(one for one in post.anna.view.blocks if "'value': 'B1b'" in str(one))
        assert basic["label"]["text"].startswith("Missing: one of the basic criteria")
        await post.anna.submits({str(basic["block_id"]): ["B1b"], "Why?": "It lacks."})
        assert "IoT" in post.view(post.anna)
        await post.anna.submits()
        await post.quiet()
        (letter,) = post.letters()
        assert letter.questions == ("B1b",)
        assert (await post.last()).text.startswith(
            "Anna asked Gdynia, PL for items: City managed through IoT. Reason: It lacks."
        )
        assert "It lacks." not in letter.markdown
        with post.house.office.store.reading() as connection:
            told = store.journal.words(connection, 1).values()
        assert [one["reason"] for one in told if "questions" in one] == ["It lacks."]


async def unticked(post: Post) -> None:
    """Take every tick out of the later lots."""
    assert post.anna.view
    names = [str(one.get("block_id")) for one in post.anna.view.blocks]
    await post.anna.fills({one: [] for one in names if one.startswith("missing-")})


async def test_nothing_ticked_is_said_at_its_field(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "ask")
        await unticked(post)
        answered = await post.anna.submits({"Why?": "It lacks."})
        assert answered.errors == {"missing-0": "Tick at least one item to ask for."}


@pytest.mark.parametrize(("form", "field"), [("extend", "Why?"), ("ask", "Why?")])
async def test_more_time_and_a_letter_for_items_need_a_reason(
    tmp_path: Path, form: str, field: str
) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, form)
        assert post.anna.view
        reason = next(one for one in post.anna.view.blocks if one["block_id"] == "reason")
        assert (reason["label"]["text"], reason["optional"]) == (field, False)


async def test_more_time_is_given_in_the_calls_zone(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.answer("V11_writer: Name Surname")
        await post.opens(post.anna, "extend")
        early = await post.anna.submits(
            {"New last day": "2020-01-31", "hour": "12:00", "Why?": "Late."}
        )
        assert "is no later than" in early.errors["day"]
        told = "31 January 2020, 12:00 (UTC+08:00) is no later than"
        assert told in early.errors["day"]  # in the zone in which the form asks for the hour
        await post.anna.submits({"New last day": "2099-01-31", "Why?": "Your council meets late."})
        assert "31 January 2099" in post.view(post.anna)
        assert "Dear Name Surname," in post.view(post.anna)
        await post.anna.submits()
        await post.quiet()
        until = post.desk.file().until
        assert until
        assert until.astimezone(post.house.office.call.timezone).isoformat()[:16] == (
            "2099-01-31T12:00"
        )
        said = (await post.last()).text
        assert said.startswith("Anna gave Gdynia, PL more time, until ")
        assert "Reason: Your council meets late." in said


async def test_an_answer_that_was_shared_opens_no_second_form(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
        await post.sends(post.anna, "For Gdynia it is free, as for all.")
        await post.carry()
        await post.opens(post.bruno, "share")
        await post.bruno.submits()
        await post.bruno.submits()
        await post.quiet()
        await post.anna.commands("/citydesk", "share 1", "organizers")
        await post.quiet()
        assert "was given to all other applicants already, and is held until" in " ".join(
            post.view(post.anna).split()
        )
        await post.carry()
        await post.anna.closes()
        await post.anna.commands("/citydesk", "share 1", "organizers")
        await post.quiet()
        assert "The answer to case 1 was shared on" in post.view(post.anna)
        assert "The question" not in post.view(post.anna)


async def test_an_answer_is_shared_once_without_who_asked(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
        post.write(APPLIES.replace("Gdynia", "Porto"), "office@porto.example")
        await post.sends(post.anna, "For Gdynia it is free, as for all.")
        await post.carry()
        before = len(post.letters())
        await post.opens(post.bruno, "share")
        assert "*Left out, since it says who asked:* Gdynia" in post.view(post.bruno)
        await post.bruno.submits()
        shown = post.view(post.bruno)
        assert "Letter 1 of 2" in shown
        assert post.bruno.view
        await post.bruno.clicks(post.bruno.view, "preview_next")
        await post.quiet()
        assert "Letter 2 of 2" in post.view(post.bruno)
        await post.bruno.submits()
        await post.quiet()
        shared = post.letters()[before:] if before else post.letters()
        assert {one.to.address for one in shared} == {OTHER, "office@porto.example"}
        assert not any("Gdynia" in one.markdown for one in shared)
        assert "To be shared with all: held until" in (await post.head()).text
        assert post.case().shared_at


async def test_a_case_is_closed_with_a_reason_and_no_letter(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        before = len(post.desk.letters())
        await post.opens(post.anna, "close")
        await post.anna.submits({"Why?": "Settled by telephone"})
        await post.quiet()
        assert post.case().closed_at
        assert len(post.desk.letters()) == before
        assert "Reason: Settled by telephone" in (await post.last()).text
        assert "Closed by Anna without an answer" in (await post.head()).text


async def test_an_act_is_in_the_journal_with_who_and_where(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        with post.house.office.store.reading() as connection:
            told = list(store.journal.words(connection, 1).values())
        (traced,) = [one for one in told if one.get("did") == "reply"]
        assert (traced["by"], traced["user"]) == ("Anna", post.anna.id)
        assert traced["ts"] == (await post.head()).ts
        assert post.letters()[0].state is LetterState.HELD
        assert post.letters()[0].to.address == MAYOR


async def test_words_sent_with_a_message_are_traced_to_that_message(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head = await post.head()
        message = await post.anna.writes("organizers", "It is free.", thread=head)
        await post.bruno.message_shortcut(message, "send_to_city")
        await post.quiet()
        await post.bruno.submits()
        await post.bruno.submits()
        await post.quiet()
        with post.house.office.store.reading() as connection:
            told = list(store.journal.words(connection, 1).values())
        (traced,) = [one for one in told if one.get("did") == "reply"]
        assert traced["ts"] == message.ts
        assert traced["permalink"].endswith(
            f"/p{message.ts.replace('.', '')}?thread_ts={head.ts}&cid={message.channel}"
        )


async def test_many_letters_of_one_act_can_be_undone_as_its_preview_promises(
    tmp_path: Path,
) -> None:
    cities = ("Turku, Finland", "Graz, Austria", "Porto, Portugal", "Lyon, France",
              "Brno, Czechia", "Bergen, Norway", "Ghent, Belgium")  # fmt: skip
    async with asked(tmp_path) as post:
        for number, city in enumerate(cities):
            text = f"Hello, the city of {city} would like to take part."
            post.write(text, f"office@city{number}.example")
        await post.sends(post.anna, "Taking part is free of charge.")
        await post.carry()
        await post.opens(post.anna, "share")
        await post.anna.submits()
        assert "anybody can undo it" in post.view(post.anna)
        await post.anna.submits()
        await post.quiet()
        told = await post.last()
        assert f"{len(cities)} letters: {len(cities)} held." in told.text
        await post.anna.clicks(told, "undo")
        await post.quiet()
        shared = [one for one in post.letters() if one.to.address.startswith("office@city")]
        assert {one.state for one in shared} == {LetterState.RECALLED}
        assert len(shared) == len(cities)


async def test_a_case_that_never_was_is_not_called_closed(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.head()
        await post.anna.commands("/citydesk", "close 999", "organizers")
        await post.quiet()
        assert "There is no case with this number." in post.view(post.anna)


async def test_more_time_that_is_taken_back_says_that_the_time_is_gone(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "extend")
        await post.anna.submits({"New last day": "2099-01-31", "Why?": "Your council meets late."})
        await post.anna.submits()
        await post.quiet()
        await post.anna.clicks(await post.last(), "undo")
        await post.quiet()
        assert post.desk.file().until is None
        assert any("The time is taken back, too" in one.text for one in await post.thread())
        post.house.clock.ahead += timedelta(minutes=5)
        post.house.chat.wake()
        await post.quiet()
        assert not [one for one in post.said() if "More time for a city was" in one.text]


@pytest.mark.parametrize(
    ("question", "answer", "field"),
    [
        ("Does Gdynia pay?", "Nobody pays.", "question"),
        ("Is it free?", "Gdynia need not pay.", "text"),
        ("Does Gdynia pay?", "Gdynia need not pay.", "text"),
    ],
)
async def test_a_name_that_tells_who_asked_is_told_at_the_field_that_holds_it(
    tmp_path: Path, question: str, answer: str, field: str
) -> None:
    async with asked(tmp_path) as post:
        post.write(APPLIES.replace("Gdynia", "Sopot"), OTHER)
        await post.sends(post.anna, "Nobody pays.")
        await post.carry()
        await post.opens(post.anna, "share")
        told = await post.anna.submits({"The question": question, "The answer": answer})
        assert list(told.errors) == [field]
        assert "Gdynia" in told.errors[field]
