"""A stranger's words before organizers: read as they were written, and nothing of them acts."""

import json
from pathlib import Path

from intake.cases import CaseKind
from tests.bot.slack.features.post import asked
from tests.bot.slack.features.town import town

PHISHING = "See https://evil.example/login and @channel @here #general @anna now?"
ALIVE = ("<https://evil", "<!channel", "<!here", "<#", "<@")


async def test_no_address_or_name_of_a_city_becomes_a_link_or_mention(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.QUESTION, PHISHING, application=1, message="m1")
        post.matter(CaseKind.STRANGER, PHISHING, application=None, message="m2")
        await post.later(minutes=5)
        await post.opens_home(post.anna)
        assert post.anna.home
        shown = json.dumps([*(one.blocks for one in post.said()), post.anna.home.blocks])
        assert shown.count("https://evil.example/login") >= 3
        assert not [one for one in ALIVE if one in shown]


async def test_what_one_person_is_told_is_as_inert_as_a_message(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.anna.commands("/citydesk", f"show {PHISHING}", "organizers")
        await post.quiet()
        (told,) = (one for one in post.anna.sees("organizers") if one.only_for)
        assert "evil.example" in told.text
        assert not [one for one in ALIVE if one in told.text + json.dumps(told.blocks)]


async def test_a_name_that_turns_round_what_follows_is_shown_straight(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.fake.admin.changes("anna", real_name="Anna \u202eelpmaxe.live")
        post.house.chat.people.forget()
        person = await post.house.chat.people.person(post.anna.id)
        assert person.name == "Anna elpmaxe.live"
        post.matter(CaseKind.QUESTION, "May \u202ewe?", application=1, message="m1")
        await post.later(minutes=1)
        assert "\u202e" not in json.dumps([one.blocks for one in post.said()], ensure_ascii=False)
