"""`/citydesk`: each verb opens its form or answers one person alone; anything else says what is."""

from pathlib import Path

import pytest

from bot import __main__ as main
from bot.slack import elsewhere
from bot.slack.features import commands
from intake.cases import CaseKind
from tests.bot.slack.features.post import asked
from tests.bot.slack.features.town import Town, town


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "What you can do here"),
        ("help", "What you can do here"),
        ("dance", "I do not know “dance”."),
        ("queue", "1 waits"),
        ("decisions", "No decisions."),
        ("letters", "No letters."),
        ("letters City 1", "No letters."),
        ("letters Nowhere", "No application is called “Nowhere”."),
        ("bounces", "No letter is known to have failed."),
        ("status", "Mails: 0 wait, 0 could not be handled"),
        ("reply", "Which case?"),
        ("close twelve", "Which case?"),
        ("reply ²", "Which case?"),
        ("close 999999999999999999999999", "Which case?"),
        ("approve ²", "Which decision?"),
        ("approve 999999999999999999999999", "Which decision?"),
        ("approve 9", "There is no decision 9."),
        ("approve", "Which decision?"),
    ],
)
async def test_words_answer_words(tmp_path: Path, typed: str, says: str) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=1, contact="mayor@city1.example")
        assert says in await post.types(post.anna, typed)
        assert post.anna.view is None


@pytest.mark.parametrize(
    ("typed", "title", "says"),
    [
        ("move", "Move", "Choose by what cities have in common"),
        ("move City 1", "Move", "*City 1, Poland*"),
        ("decide City 1", "Decide", "*City 1, Poland*"),
        ("ask City 1", "Ask for items", "*City 1, Poland*"),
        ("extend City 1", "More time", "*City 1, Poland*"),
        ("contact City 1", "Add a contact", "*City 1, Poland*"),
        ("contact add City 1", "Add a contact", "*City 1, Poland*"),
        ("contact remove City 1", "Remove a contact", "*City 1, Poland*"),
        ("attendance City 1", "Who comes", "The city holds no title"),
        ("place City 1", "Another place", "No other place is asked for."),
        ("close 1", "Close the case", "Case 1"),
        ("reply 1", "Reply to the city", "May we?"),
        ("share 1", "Share with all", "no answer yet"),
    ],
)
async def test_a_verb_opens_its_form(tmp_path: Path, typed: str, title: str, says: str) -> None:
    async with town(tmp_path) as post:
        post.matter(CaseKind.QUESTION, "May we?", application=1, contact="mayor@city1.example")
        await post.types(post.anna, typed)
        shown = post.view(post.anna)
        assert f"--- {title} " in shown
        assert says in shown


@pytest.mark.parametrize("verb", ["ask", "extend", "move", "decide"])
async def test_a_line_that_names_two_cities_does_nothing_for_one(tmp_path: Path, verb: str) -> None:
    async with town(tmp_path) as post:
        post.place(2, city="Lyon", country="FR")
        post.place(3, city="Graz", country="AT")
        told = await post.types(post.anna, f"{verb} Lyon Graz")
        assert "of “Lyon Graz” it names Lyon, FR, Graz, AT." in told
        assert post.anna.view is None
        assert "only Lyon, FR is a city" in await post.types(post.anna, f"{verb} Lyon please")
        await post.types(post.anna, f"{verb} Lyon, FR")
        assert "Lyon, France" in post.view(post.anna)


async def test_a_case_that_never_was_is_called_so(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await post.types(post.anna, "reply 999")
        assert "There is no case with this number." in post.view(post.anna)


async def test_a_missing_right_is_named(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.fake.scopes.discard("users:read")
        post.house.chat.people.forget()
        told = await post.types(post.anna, "show City 1")
        assert "the app lacks the right users:read" in told
        assert "citydesk doctor" in told


def test_every_verb_is_in_the_help() -> None:
    for verb in set(commands.VERBS) - {"help", "doctor"}:
        assert verb in commands.HELP


def test_every_verb_of_the_command_line_is_here_or_it_is_said_where_it_is() -> None:
    here = set(commands.VERBS)
    assert set(main.VERBS) <= here | set(elsewhere.ELSEWHERE)
    assert not here & set(elsewhere.ELSEWHERE)
    assert set(elsewhere.ELSEWHERE) <= set(main.VERBS)


async def test_an_erasure_stays_with_who_runs_the_desk_and_names_nobody(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        told = await post.types(post.anna, "erase mayor@city1.example")
        assert told.startswith("Nothing is erased from Slack: an erasure cannot be undone")
        assert "--dry-run" in told
        assert "mayor@" not in told
        assert post.anna.view is None
        assert "mayor@city1.example" in (await post.types(post.anna, "show City 1")) + str(
            post.card().text
        )


@pytest.mark.parametrize("verb", sorted(elsewhere.ELSEWHERE))
def test_what_is_elsewhere_is_told_without_gaps(verb: str) -> None:
    told = elsewhere.told(verb)
    assert told
    assert "{" not in told


@pytest.mark.parametrize("part", ["verify", "seal", "replay"])
async def test_what_the_journal_does_elsewhere_is_told(tmp_path: Path, part: str) -> None:
    async with town(tmp_path) as post:
        assert "on the command line alone" in await post.types(post.anna, f"journal {part}")


async def test_a_city_that_is_called_like_a_verb_is_shown(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        assert "for who runs the desk" in await post.types(post.anna, "export")
        post.place(2, city="Lines", country="FR")
        await post.types(post.anna, "Lines")
        assert post.beginning("Lines, France")


async def test_what_a_line_begins_stands_in_its_thread(tmp_path: Path) -> None:
    async with asked(tmp_path) as post:
        await post.quiet()
        await post.anna.commands("/citydesk", "close 1", "organizers")
        await post.quiet()
        await post.anna.submits({"Why?": "Settled by telephone."})
        assert "closed the case" in (await post.last()).text


async def test_a_stranger_can_do_nothing(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        answered = await post.guido.commands("/citydesk", "queue", "dm")
        assert "Only full members" in str(answered.answer)


async def test_words_from_a_mail_do_nothing_in_an_answer(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        await _evil(post)
        told = await post.types(post.anna, "queue")
        assert "<!channel>" not in told
        assert "&lt;!channel&gt;" in told


async def _evil(post: Town) -> None:
    post.place(8, city="<!channel>")
    post.matter(CaseKind.QUESTION, "<!channel> &amp; <https://x.example|free>", application=8)
    await post.quiet()


async def test_a_city_alone_is_shown_as_with_its_verb(tmp_path: Path) -> None:
    async with town(tmp_path) as post:
        post.place(2, city="Lyon", country="FR")
        await post.types(post.anna, "Lyon")
        assert post.beginning("Lyon, France")
        assert "I do not know “nowhere”" in await post.types(post.anna, "nowhere")
        told = str((await post.guido.commands("/citydesk", "Lyon", "dm")).answer)
        assert "Lyon, France" not in told


async def test_a_city_that_never_wrote_is_called_so_and_not_taken_for_a_verb(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        told = await post.types(post.anna, "Valencia, VE")
        assert "No application is called “Valencia, VE”." in told
        assert "I do not know" not in told
        told = str((await post.guido.commands("/citydesk", "Valencia, VE", "dm")).answer)
        assert "No application" not in told


async def test_a_command_that_slack_took_too_long_for_is_asked_for_once_more(
    tmp_path: Path,
) -> None:
    async with town(tmp_path) as post:
        post.fake.trigger_seconds = 0.0
        told = await post.types(post.anna, "move City 1")
        assert "Please try once more." in told
        assert "button" not in told
