"""Letters that come back: said where they were agreed to, before new ones are written, in news."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from intake import store
from intake.cases import Case, CaseKind
from intake.contacts import Standing
from intake.desk import posting
from tests.bot.slack.features.post import asked
from tests.bot.slack.features.town import town


async def test_a_correction_that_came_back_leaves_the_head_no_answered_one(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry()
        await post.opens(post.bruno, "correct_case")
        await post.bruno.submits({"Your answer": "It costs nothing."})
        await post.bruno.submits()
        await post.quiet()
        await post.carry("no such mailbox")
        told = (await post.head()).text
        assert "Answered by Anna" in told
        assert "but the letter did not arrive" in told[told.index("Corrected by Bruno") :]


async def test_a_city_that_no_letter_reaches_is_told_before_anything_is_written(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        city = post.desk.file(1)
        gone = tuple(replace(one, standing=Standing.BOUNCED) for one in city.contacts)
        changed = replace(city, contacts=gone)
        post.house.write(lambda connection: store.applications.save(connection, [changed]))
        post.matter(CaseKind.QUESTION, "May we?", application=1, contact="mayor@city1.example")
        for line in ("reply 1", "ask 1"):
            await post.types(post.anna, line)
            assert "Letters to this city come back" in post.view(post.anna)


async def test_a_report_that_proves_nothing_can_be_closed(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.BOUNCED, "A report that proves nothing.", application=1)
        await post.later(seconds=30)
        news = post.beginning("Something waits for you")
        assert [one["accessory"]["action_id"] for one in news.blocks if "accessory" in one] == [
            "close"
        ]


async def test_news_of_a_letter_that_came_back_leads_to_the_thread(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        head, house = await post.head(), post.house
        case = Case(kind=CaseKind.BOUNCED, text="It came back.", at=house.clock(), application=1)
        house.write(lambda connection: posting.report(house.office, house.clock, connection, case))
        house.clock.ahead += timedelta(seconds=30)
        house.chat.wake()
        await post.quiet()
        (news,) = [one for one in post.said() if "It came back." in one.text]
        assert f"p{head.ts.replace('.', '')}|Open the thread>" in news.text


async def test_news_and_bounces_name_the_letter_and_what_helps(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.sends(post.anna, "It is free.")
        await post.carry("550 no such mailbox")
        helps = "ask them to write to the desk from an address that works"
        (letter,) = post.letters()
        case = Case(
            kind=CaseKind.BOUNCED, text="It came back.", at=post.house.clock(), application=1
        )
        house = post.house
        house.write(lambda connection: posting.report(house.office, house.clock, connection, case))
        house.clock.ahead += timedelta(seconds=30)
        house.chat.wake()
        await post.quiet()
        (news,) = [one.text for one in post.said() if "It came back." in one.text]
        assert helps in news
        await post.anna.commands("/citydesk", "bounces", "organizers")
        await post.quiet()
        told = [one.text for one in post.anna.sees("organizers") if one.only_for][-1]
        assert f"*Gdynia, PL*, answer to a question (“{letter.subject}”, <!date^" in told
        assert "to mayor@gdynia.example. Why it did not arrive: 550 no such mailbox" in told
        assert told.count(helps) == 1
        await post.anna.opens_home()
        await post.quiet()
        assert post.anna.home
        assert helps in str(post.anna.home.blocks)
