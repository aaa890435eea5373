"""`/citydesk journal`: who did what and why, newest first, and whether the record still holds."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.slack.fake import render
from bot.slack.fake.people import Person
from bot.slack.shown import entries
from intake import names, store
from intake.desk import sealed
from intake.journal import Entry
from intake.store import Connection
from tests.bot.slack.features.panel import Panel, sitting
from tests.bot.slack.features.post import MAYOR, Post, asked
from tests.bot.slack.features.test_judging import WHOLE


async def reads(post: Post, words: str = "Gdynia") -> str:
    await post.anna.commands("/citydesk", f"journal {words}", "organizers")
    await post.quiet()
    return post.view(post.anna)


def append(post: Post, act: str, number: int = 1, /, **words: object) -> None:
    entry = Entry(application=number, act=act, words=words)
    office, now = post.house.office, post.house.clock()
    post.house.write(
        lambda connection: store.journal.append(connection, [entry], at=now, salt=office.salt)
    )


async def test_who_did_what_and_why_is_told_newest_first(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.opens(post.anna, "extend")
        await post.anna.submits({"New last day": "2099-01-31", "Why?": "Your council meets late."})
        await post.anna.submits()
        await post.quiet()
        shown = await reads(post)
        assert "*Gdynia, Poland* · " in shown
        assert f" entries; {entries.HOLDS}" in shown
        assert "*extended* by Anna: " in shown
        assert "reason: Your council meets late." in shown
        assert "*opened* by" in shown
        assert MAYOR in shown
        assert re.search(
            r"\*acted in chat\* by Anna: did extend · the message \(https://\S+/p\d+\)", shown
        )
        numbers = [int(one) for one in re.findall(r"^(\d+)\. ", shown, re.MULTILINE)]
        assert numbers == sorted(numbers, reverse=True)
        assert len(numbers) > 3


async def test_a_journal_that_was_changed_says_so(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        post.house.write(
            lambda one: one.execute(text("UPDATE journal SET act = 'x' WHERE sequence = 2"))
        )
        shown = await reads(post)
        assert "*It does not hold:* entry 2 was changed after it was written." in shown
        assert entries.HOLDS not in shown


async def test_words_that_were_erased_leave_their_entry(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        post.house.write(lambda one: store.journal.erase_words(one, 1, [1]))
        assert f"({names.WORDLESS})" in await reads(post)


async def test_what_people_wrote_does_nothing_and_many_entries_are_paged(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        for number in range(15):
            append(post, "contact_added", by="<!channel>", reason=f"*no{number}* <!here>" * 90)
        shown = await reads(post)
        assert "no14" in shown
        assert "no0" not in shown
        assert "<!" not in str(post.anna.view).replace("<!date", "")
        assert post.anna.view
        await post.anna.clicks(post.anna.view, "journal_next")
        await post.quiet()
        assert "no0" in post.view(post.anna)


def rewrite(post: Post, sequence: int) -> None:
    """An entry is changed behind the desk's back."""
    post.house.write(
        lambda one: one.execute(
            text("UPDATE journal SET act = 'x' WHERE application = 1 AND sequence = :at"),
            {"at": sequence},
        )
    )


async def turns(post: Post, button: str) -> str:
    assert post.anna.view
    await post.anna.clicks(post.anna.view, f"journal_{button}")
    await post.quiet()
    return post.view(post.anna)


async def long(post: Post, *, pages: int = 3) -> None:
    await post.quiet()
    for number in range(pages * entries.EACH):
        append(post, "contact_added", by="Anna", reason=f"no{number}.")


async def test_the_journal_is_checked_once_a_window_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checks: list[int] = []
    check = sealed.fault_in

    def counted(connection: Connection, application: int) -> str | None:
        checks.append(application)
        return check(connection, application)

    monkeypatch.setattr(sealed, "fault_in", counted)
    async with asked(tmp_path) as post:
        await long(post)
        first = await reads(post)
        assert entries.SINCE not in first
        pages = [first, await turns(post, "next"), await turns(post, "next")]
        for one in (*pages[1:], await turns(post, "back")):
            assert f" entries; {entries.HOLDS}{entries.SINCE}" in one
        numbers = [int(one) for each in pages for one in re.findall(r"^(\d+)\. ", each, re.M)]
        assert numbers == list(range(numbers[0], numbers[0] - 3 * entries.EACH, -1))
        assert checks == [1]
        await reads(post)
        assert checks == [1, 1]


async def test_what_was_found_wrong_stands_on_every_page(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await long(post)
        rewrite(post, 2)
        shown = [await reads(post), await turns(post, "next"), await turns(post, "back")]
        for one in shown:
            assert "*It does not hold:* entry 2 was changed after it was written." in one
            assert entries.HOLDS not in one


async def test_what_is_changed_later_is_seen_by_who_opens_it_anew(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await long(post)
        assert entries.HOLDS in await reads(post)
        rewrite(post, 2)
        assert f"{entries.HOLDS}{entries.SINCE}" in await turns(post, "next")
        assert "*It does not hold:* entry 2 was changed" in await reads(post)


async def test_a_page_reads_its_own_entries_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with asked(tmp_path) as post:
        await long(post)
        await reads(post)

        def whole(*given: object) -> None:
            raise AssertionError("the whole journal was read")

        monkeypatch.setattr(store.journal, "chain", whole)
        shown = await turns(post, "next")
        assert entries.SINCE in shown
        assert "no20." in shown


async def test_a_window_opened_by_an_older_desk_is_checked(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await long(post)
        await reads(post)
        assert post.anna.view
        post.anna.view.json["private_metadata"] = '{"of": "1"}'
        shown = await turns(post, "next")
        assert entries.HOLDS in shown
        assert entries.SINCE not in shown


async def test_the_words_of_the_command_line_are_understood(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        assert "*Gdynia, Poland*" in await reads(post, "show Gdynia")


async def test_without_a_city_it_is_the_desks_own(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        append(post, "message_laid_aside", 0, message="m1", by="Bruno", reason="It is spam.")
        shown = await reads(post, "")
        assert "*The desk itself*" in shown
        assert "`/citydesk journal CITY`" in shown
        assert "*message laid aside* by Bruno: reason: It is spam." in shown
        assert "Gdynia" not in shown


async def test_with_a_city_nothing_says_how_to_name_one(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        append(post, "shared_earlier", cases=[3, 7], by="the desk")
        shown = await reads(post)
        assert "/citydesk journal CITY" not in shown
        assert "*shared earlier* by the desk: cases 3, 7" in shown


async def test_what_somebody_of_the_panel_wrote_is_not_told(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        append(post, "conflict_declared", panelist="p@x.example", by="p@x.example", words="S1 no")
        append(post, "objection_answered", by="Anna", answer="We looked again.")
        shown = await reads(post)
        assert "*conflict declared* by p@x.example\n" in shown
        assert "S1 no" not in shown
        assert "*objection answered* by Anna: “We looked again.”" in shown


async def test_no_conflict_is_told_as_none_and_a_conflict_without_its_kind(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        append(post, "conflict_declared", panelist="p@x.example", by="p@x.example", kind=None)
        append(post, "conflict_declared", panelist="q@x.example", by="q@x.example", kind="advisory")
        shown = await reads(post)
        assert "*no conflict declared* by p@x.example\n" in shown
        assert "*conflict declared* by q@x.example\n" in shown
        assert "advisory" not in shown


async def test_what_hangs_on_a_state_or_number_is_told_with_it(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        append(post, "place_settled", by="Anna", state="declined", place="Turku", reason="Far.")
        append(post, "document_revoked", by="Anna", kind="licence", number="GDC-1", reason="Wrong.")
        append(post, "voice_after_close", voice=7, kind="vote", state="counted")
        shown = await reads(post)
        assert "*place settled* by Anna: now declined · place Turku · reason: Far." in shown
        assert "*document revoked* by Anna: licence · GDC-1 · reason: Wrong." in shown
        assert "*voice after close*: voice 7 · vote · now counted" in shown


@pytest.mark.parametrize("name", ["said", "tally", "judgements", "digest", "value", "verdict"])
def test_nothing_of_a_ballot_is_ever_told(name: str) -> None:
    assert name not in entries.TOLD


async def test_who_has_judged_is_told_and_nothing_of_how(tmp_path: Path) -> None:
    async with sitting(tmp_path) as panel:
        (me,) = await panel.seated("guido")
        await me.opens("Gdynia")
        await me.submits(WHOLE)
        shown = await looks(panel)
        assert "*ballot cast*" in shown
        for words in ("Audited figures", "met", "They count", "Few events", "130 firms"):
            assert words not in shown


async def looks(panel: Panel) -> str:
    anna: Person = panel.house.fake.person("anna")
    await anna.commands("/citydesk", "journal Gdynia", "organizers")
    await panel.house.fake.settled()
    await panel.house.eventually(lambda: not panel.house.chat.room.under_way)
    assert anna.view
    return str(render.view(panel.house.fake.workspace, anna.view))
