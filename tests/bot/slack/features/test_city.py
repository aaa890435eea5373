"""A city at a glance: one card in the channel, words for one alone elsewhere or again."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.slack import carrier
from bot.slack.fake import render
from bot.slack.fake.workspace import BOT_USER
from bot.slack.features import cards as cards_
from bot.slack.shown import Looking
from bot.slack.shown import cards as drawn_
from bot.slack.shown.files import ELIGIBLE as WORDS
from intake.answers.values import Amount, Count, Span
from intake.applications import State
from intake.calls.model import Stage
from intake.errors import StoreUnavailableError
from tests.bot.slack.features.post import ASKS
from tests.bot.slack.features.town import ORGANIZERS, Town, town
from tests.intake.conversation.registered import INELIGIBLE
from tests.intake.conversation.town import APPLIES

ELSEWHERE = "private-room"


def cards(post: Town) -> list[str]:
    return [one.text for one in post.said() if "Last letters" in one.text or "Contacts" in one.text]


async def test_a_card_says_where_a_city_stands_and_why(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, INELIGIBLE, city="Gdynia")
        assert await post.types(post.anna, "show Gdynia") == ""
        (card,) = cards(post)
        for part in (
            "Gdynia, Poland", "Application 7", f"Meets the basic criteria: {WORDS[False]}",
            "B4 not met: Enterprises with advanced digital models: 100 is not more than 100",
            "No answer yet: S1, S2, S3, S4", "mayor@city7.example, in English",
            "Missing: Country", "Answers count until",
        ):  # fmt: skip
            assert part in card
        drawn = render.message(post.fake.workspace, post.said()[-1])
        verbs = "[ Ask for items ]  [ More time ]  [ Move ]  [ Decide ]  [ Add a contact ]"
        assert f"{verbs}  [ All answers ]" in drawn


async def test_no_card_speaks_to_who_reads_it_as_to_the_city(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, INELIGIBLE, city="Gdynia")
        await post.types(post.anna, "show Gdynia")
        (card,) = cards(post)
        assert "Writer's office" in card
        assert "Your " not in card
        assert "you " not in card
        await post.presses(post.anna, post.beginning("Gdynia"), "answers")
        assert "Your " not in post.view(post.anna)


async def test_all_answers_have_their_numbers_as_their_one_reader_knows_them(
    tmp_path: Path,
) -> None:
    usd = Span(low=Decimal(58_300_000_000), high=Decimal(58_300_000_000))
    given = {"B3a_gdp": Amount(span=usd, currency="USD", usd=usd)}
    async with town(tmp_path) as post:
        post.place(7, given, city="Gdynia")
        await post.types(post.anna, "show Gdynia")
        for person, told in (
            (post.anna, "58,300,000,000 (58.3"),
            (post.bruno, "58.300.000.000 (58,3"),
        ):
            await post.presses(person, post.beginning("Gdynia"), "answers")
            assert f"USD {told} billion US dollars)" in post.view(person)


async def test_a_whispered_card_has_its_numbers_as_its_one_reader_knows_them(
    tmp_path: Path,
) -> None:
    many = Count(span=Span(low=Decimal(12_345), high=Decimal(12_345)))
    async with town(tmp_path) as post:
        post.place(7, INELIGIBLE | {"B4": many}, city="Gdynia")
        assert "12,345 is more than 100" in await post.types(post.anna, "show Gdynia", ELSEWHERE)
        assert "12.345 is more than 100" in await post.types(post.bruno, "show Gdynia")
        assert "12,345 is more than 100" in str(post.beginning("Gdynia").blocks)


@pytest.mark.parametrize(
    "words",
    [
        "show City 1",
        "show city 1, PL",
        "show 1",
        "show #1",
        "show no. 1",
        "show  CITY 1?",
        "SHOW City 1",
    ],
)
async def test_a_city_is_named_as_people_name_it(tmp_path: Path, words: str) -> None:
    async with town(tmp_path, 2) as post:
        await post.types(post.anna, words)
        assert len(cards(post)) == 1
        assert cards(post)[0].startswith("City 1, Poland")


async def test_asked_again_the_card_stays_one_and_leads_there(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1")
        again = await post.types(post.bruno, "show City 1")
        assert again.startswith("City 1, Poland")
        assert "Open the card, with its buttons" in again
        assert "https://" in again
        assert len(cards(post)) == 1


async def test_asked_elsewhere_only_who_asks_sees_it(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        told = await post.types(post.anna, "show City 1", ELSEWHERE)
        assert told.startswith("City 1, Poland")
        assert not [one for one in post.fake.channel(ELSEWHERE).messages if not one.only_for]
        assert len(cards(post)) == 1


async def test_a_mention_finds_the_city_anywhere_in_the_words(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(7, city="Nowy Sącz")
        told = await post.mentions(post.anna, "how far is Nowy Sącz, please?", ELSEWHERE)
        assert told.startswith("Nowy Sącz, Poland")
        assert "have 1 more" not in told


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("show Gdnyia", "No application is called “Gdnyia”. Do you mean Gdynia, PL?"),
        ("show Atlantis", "No application is called “Atlantis”."),
        ("show", "Which city?"),
        ("ask Gdnyia", "Do you mean Gdynia, PL?"),
    ],
)
async def test_an_unknown_name_is_answered_with_the_nearest(
    tmp_path: Path, typed: str, says: str
) -> None:
    async with town(tmp_path, 0) as post:
        post.place(1, city="Gdynia")
        assert says in await post.types(post.anna, typed)
        assert post.anna.view is None


async def test_several_of_one_name_are_listed(tmp_path: Path) -> None:
    async with town(tmp_path, 0) as post:
        post.place(1, city="Springfield", country="US")
        post.place(2, city="Springfield", country="CA", city_key="other")
        told = await post.types(post.anna, "show Springfield")
        assert "Several applications are called “Springfield”. Which one?" in told
        assert "• /citydesk show 2: Springfield, CA" in told
        assert "Springfield, CA" in told


async def test_the_card_follows_the_city(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1")
        card = post.card()
        await post.presses(post.anna, card, "move")
        await post.submits(post.anna, {"Why?": "The panel agreed."})
        await post.submits(post.anna)
        await post.later(seconds=5)
        assert "Pre-selection, registered" in post.beginning("City 1, Poland").text
        assert len(cards(post)) == 1


@pytest.mark.parametrize("trouble", ["slow", "patience", "lost", "failed"])
async def test_what_befalls_a_city_at_once_is_one_card_with_the_newest_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """Mails, their letters and more time that was granted, while Slack answers badly."""
    monkeypatch.setattr(carrier, "PAUSES", (0.05,))
    async with town(tmp_path, 0) as post:
        post.write(APPLIES)
        await post.types(post.anna, "show Gdynia")
        await post.presses(post.anna, post.beginning("Gdynia, Poland"), "extend")
        await post.submits(
            post.anna, {"New last day": "2099-01-31", "Why?": "The council is late."}
        )
        trouble_with(post, trouble)
        await post.anna.submits({})
        await post.house.eventually(lambda: "drafts" not in post.house.left())
        for said in (ASKS, "V11_writer: Name Surname", "V11_office: Head of the harbour"):
            post.answer(said)
        await post.carry()
        await post.later(minutes=10)
        (card,) = cards(post)
        assert card == as_it_is(post, 1)
        assert "Name Surname" in card
        shown = [one.metadata and one.metadata["event_payload"]["key"] for one in post.said()]
        assert len(shown) == len(set(shown))
        assert {"card:1", "case:1"} < set(shown)


def trouble_with(post: Town, kind: str) -> None:
    match kind:
        case "slow":
            post.fake.slow("chat.update", 0.4)
        case "patience":
            post.fake.throttle("chat.update", times=2)
            post.fake.throttle("chat.postMessage")
        case "lost":
            post.fake.lose("chat.update", times=2)
            post.fake.lose("chat.postMessage")
        case "failed":
            post.fake.fail("chat.update", times=2)
            post.fake.fail("chat.postMessage")


def as_it_is(post: Town, number: int) -> str:
    """What the city's card would say if it was made now."""
    office, now = post.house.office, post.house.clock()
    with office.store.reading() as connection:
        made = drawn_.of(Looking(office=office, connection=connection, now=now), number)
    assert made
    return made.text


async def test_a_guest_is_told_who_may(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.fake.channel(ORGANIZERS).members.append(post.guido.id)
        told = await post.mentions(post.guido, "City 1")
        assert "Only full members of this workspace" in told
        assert cards(post) == []


async def test_a_desk_that_cannot_look_says_so(tmp_path: Path) -> None:
    async def away() -> None:
        raise StoreUnavailableError("the database is locked")

    async with town(tmp_path) as post:
        at = cards_.Where(user=post.anna.id, channel=post.fake.channel(ORGANIZERS).id)
        await cards_.kindly(post.house.chat.room, at, away())
        assert "cannot look this up just now" in post.alone(post.anna)


async def test_all_answers_are_shown_as_they_were_read(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1")
        await post.presses(post.anna, post.card(), "answers")
        assert "*City*: City 1, Poland" in post.view(post.anna)


async def test_a_mention_waits_until_it_is_answered_whatever_happens_to_the_desk(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        await post.quiet()
        post.fake.slow("chat.postEphemeral", 2.0)
        await post.anna.writes(ELSEWHERE, f"<@{BOT_USER}> City 1")
        await post.house.eventually(lambda: post.house.kept("app_mention"))
        await post.house.eventually(lambda: post.fake.calls_of("chat.postEphemeral"))
        assert post.house.kept("app_mention")[0].is_waiting
        await post.quiet()
        assert not post.house.kept("app_mention")[0].is_waiting
        assert post.alone(post.anna, ELSEWHERE).startswith("City 1")


async def test_who_was_removed_sees_no_city_though_slack_told_nobody(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "show City 1", ELSEWHERE)
        post.fake.channel("organizers").members.remove(post.anna.id)
        assert "Only organizers" in await post.types(post.anna, "show City 1", ELSEWHERE)


async def test_a_registered_city_has_the_date_of_the_stage_that_it_waits_for(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        begins = post.house.office.call.stages[Stage.PRE_SELECTION].opens_at
        post.house.clock.ahead += begins - timedelta(days=9) - post.house.clock()
        post.house.chat.wake()
        await post.types(post.anna, "show City 1")
        card = post.beginning("City 1, Poland. App").text
        assert "Pre-selection begins" in card


async def test_what_was_decided_awaits_no_more_answers(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(2, state=State.DECLINED)
        await post.types(post.anna, "show City 2")
        card = post.beginning("City 2, Poland. App").text
        assert "Answers count until" not in card


async def test_a_city_that_was_not_chosen_is_offered_no_stage_that_is_refused(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.place(2, state=State.DECLINED, stage=Stage.PRE_SELECTION)
        await post.types(post.anna, "show City 2")
        await post.presses(post.anna, post.beginning("City 2, Poland. App"), "move")
        form = post.view(post.anna)
        assert "Pre-selection" in form
        assert "Selection of" not in form
        assert post.anna.view
        assert "initial_option" not in str(post.anna.view)


@pytest.mark.parametrize("said", ["help", "Help?", "HELP!"])
async def test_a_mention_that_asks_for_help_gets_it(tmp_path: Path, said: str) -> None:
    async with town(tmp_path) as post:
        assert "What you can do here" in await post.mentions(post.anna, said)


@pytest.mark.parametrize("said", ["help City 1", "helpless"])
async def test_a_mention_that_says_more_than_help_names_a_city(tmp_path: Path, said: str) -> None:
    async with town(tmp_path) as post:
        assert "What you can do here" not in await post.mentions(post.anna, said)
