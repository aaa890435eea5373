"""A right of the app's is missing: what needs it waits for it, and nothing else does."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.slack.barred import PEOPLE, WORDS
from bot.slack.worker import MOST_REFUSALS, RIGHT_AGAIN
from intake import store
from intake.cases import Case, CaseKind
from tests.bot.slack.features.direct import Direct, applying
from tests.bot.slack.features.town import town
from tests.intake.conversation.town import APPLIES

RIGHT = "users:read"
PDF = b"%PDF-1.4 a letter of authority"


def lose(me: Direct) -> None:
    """As a desk that was started anew without it: nobody is remembered."""
    me.fake.scopes.discard(RIGHT)
    me.house.chat.people.forget()


def gain(me: Direct) -> None:
    me.fake.scopes.add(RIGHT)
    me.house.clock.ahead += 2 * RIGHT_AGAIN
    me.house.chat.wake()


def matters(me: Direct) -> list[Case]:
    with me.house.office.store.reading() as connection:
        return list(store.cases.waiting(connection))


def is_put_off(me: Direct) -> bool:
    """Whether no try is under way that would still be refused."""
    with me.house.office.store.reading() as connection:
        return not store.signals.waiting(connection, me.house.clock(), 1)


def was_asked(me: Direct, times: int) -> bool:
    return len(me.fake.calls_of("users.info")) >= times


def told(me: Direct) -> list[str]:
    """What the office is told of what waits."""
    return [one.text for one in matters(me) if one.text.startswith(WORDS.head)]


async def test_who_is_on_a_file_is_answered_without_their_name(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        lose(me)
        assert "City managed through IoT: yes" in await me.says("B1b: yes")
        assert not told(me)
        assert not [one for one in matters(me) if one.kind is CaseKind.PARKED]


@pytest.mark.parametrize("who", ["guido", "anna"])
async def test_what_needs_the_right_waits_and_is_taken_up_once_it_is_back(
    tmp_path: Path, who: str
) -> None:
    async with applying(tmp_path, person=who) as me:
        lose(me)
        await me.person.writes("dm", APPLIES)
        for tries in range(1, MOST_REFUSALS + 2):
            await me.house.eventually(partial(was_asked, me, tries))
            await me.house.eventually(lambda: is_put_off(me))  # else by the clock of later
            me.house.clock.ahead += 2 * RIGHT_AGAIN
            me.house.chat.wake()
        await me.house.eventually(lambda: told(me))
        assert f"the app lacks the right {RIGHT}" in told(me)[0]
        assert [one.kind for one in matters(me)] == [CaseKind.CHAT_CLOSED]
        await me.house.eventually(lambda: is_put_off(me))
        gain(me)
        await me.answer()
        assert me.seen()
        assert me.house.kept()[0].attempts == 0
        await me.house.eventually(lambda: not told(me))


async def test_a_file_waits_for_the_right_to_see_it_and_comes_once_it_is_back(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        me.fake.scopes.discard("files:read")
        await me.person.uploads("dm", "authority.pdf", PDF, "Our mandate is attached")
        await me.house.eventually(lambda: told(me))
        assert "the app lacks the right files:read" in told(me)[0]
        assert me.application().evidence == ()
        me.fake.scopes.add("files:read")
        me.house.clock.ahead += 2 * RIGHT_AGAIN
        me.house.chat.wake()
        await me.house.eventually(lambda: not told(me))
        await me.answer()
        assert [one.name for one in me.application().evidence] == ["authority.pdf"]


async def test_an_organizer_on_a_file_is_nobody_of_a_city_for_want_of_the_right(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        me.fake.workspace.channel("organizers").members.append(me.person.id)
        lose(me)
        await me.person.writes("dm", "B1b: yes")
        await me.house.eventually(lambda: told(me))
        assert "B1b" not in me.application().current


async def test_the_matter_stays_while_letters_go_out_and_something_waits(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        lose(me)
        await me.fake.person("mira").writes("dm", "We apply for Graz, Austria.")
        await me.house.eventually(lambda: told(me))
        await me.says("B1b: yes")
        assert len(told(me)) == 1
        gain(me)
        await me.house.eventually(lambda: not told(me))


async def test_home_says_which_right_is_missing_and_is_drawn_once_it_is_back(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.fake.scopes.discard(RIGHT)
        post.house.chat.people.forget()
        home = await post.opens_home(post.anna)
        assert f"the app lacks the right {RIGHT}" in home
        post.fake.scopes.add(RIGHT)
        await post.later(seconds=timedelta(minutes=6).total_seconds())
        assert "FOR YOU" in post.home(post.anna)


async def test_home_of_a_member_says_that_nobody_can_tell_who_the_organizers_are(
    tmp_path: Path,
) -> None:
    async with town(tmp_path, slack_organizers=("S0NOGROUP",)) as post:
        home = await post.opens_home(post.anna)
        assert "The desk cannot see just now who its organizers are" in home
        assert "This Home is for the organizers" not in home
        assert "This Home is for the organizers" in await post.opens_home(post.guido)
        with post.house.office.store.reading() as connection:
            texts = [one.text for one in store.cases.waiting(connection)]
        assert [one.startswith(PEOPLE.head) for one in texts] == [True]


async def test_a_call_to_everybody_stays_in_what_a_city_asks(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        await me.says("Can you tell me <!here> when the Convention takes place?")
        assert any("Can you tell me @here when" in one.text for one in matters(me))
