"""The whole programme between mail and Slack: from a city's first letter to the decision.

Cities write mails, organizers press what is on their screens; nothing else is touched.
"""

import asyncio
import copy
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from bot.slack.fake import Message
from intake.applications import State
from intake.calls.model import Stage
from tests.intake.conversation.town import ENOUGH
from tests.journeys import chat
from tests.journeys.chat import HOLD, Programme
from tests.journeys.desk import FIRST
from tests.journeys.looking import HOSTILE, look_through
from tests.journeys.test_edition import WEAK, WHOLE

ASKS = "What does it cost to take part? We have found no figure."
ANSWER = "Taking part is free of charge."
WHY = "The panel has looked at every answer."
BATCH = {"Now in": "Application for registration", "To": "Pre-selection", "Why?": "All agreed."}
SOON = timedelta(minutes=1)
"""Longer than news wait for others of their kind."""


@pytest_asyncio.fixture
async def programme(database: str, tmp_path: Path) -> AsyncIterator[Programme]:
    """On each of the two databases, and by each transport once."""
    transport = "http" if database.startswith("sqlite") else "socket"
    async with chat.programme(tmp_path / "data", database, transport=transport) as made:
        yield made


async def begins(programme: Programme, city: str) -> None:
    await programme.writes(city, FIRST.format(city=city, name="Anna Nowak"))


async def registers(programme: Programme, city: str, answers: str) -> None:
    await programme.writes(city, answers)
    await programme.writes(city, "SUBMIT")
    assert "is registered" in (await programme.writes(city, "CONFIRM")).text


async def test_from_the_first_letter_to_the_decision(programme: Programme) -> None:
    await begins(programme, "Gdynia")
    await programme.later(SOON)
    assert "Gdynia" in programme.newest("A city applies").text
    await _question_and_answer(programme)
    await _items(programme)
    await registers(programme, "Gdynia", WHOLE)
    await begins(programme, "Turku")
    await registers(programme, "Turku", WEAK)
    await programme.later(SOON)
    assert "Turku" in programme.newest("registered").text
    await _moved(programme)
    await _decided(programme)
    look_through(programme)


async def _question_and_answer(programme: Programme) -> None:
    """Talked about among organizers, taken back once, sent once, and read back by an answer."""
    anna, bruno = programme.member("anna"), programme.member("bruno")
    await programme.writes("Gdynia", ASKS)
    head = programme.newest("asks a question")
    assert "What does it cost to take part?" in head.text
    await anna.writes("organizers", "Tell them that it is free?", thread=head)
    await bruno.writes("organizers", "Yes, please.", thread=head)
    assert await programme.hears_nothing("Gdynia")
    await _replies(programme)
    await programme.clicks(bruno, programme.thread(head)[-1], "undo")
    assert await programme.hears_nothing("Gdynia")
    await _replies(programme)
    assert "held until" in programme.thread(head)[-1].text
    letter = await programme.hears("Gdynia")
    assert ANSWER in letter.text
    await programme.shown()
    assert "(mayor@gdynia.example): sent" in programme.thread(head)[-1].text
    await programme.writes("Gdynia", "Thank you very much. B1b: yes")
    assert "Thank you very much" in programme.thread(head)[-1].text
    assert "answered by the city" in programme.thread(head)[-2].text
    texts = [one.text for one in programme.mailbox.all]
    assert not any("Tell them" in one or "Yes, please" in one for one in texts)
    assert sum(ANSWER in one for one in texts) == 1


async def _replies(programme: Programme) -> None:
    anna = programme.member("anna")
    await programme.clicks(anna, programme.newest("asks a question"), "reply")
    await programme.submits(anna, {"Your answer": ANSWER})
    assert ANSWER in programme.view(anna)
    await programme.submits(anna)


async def _items(programme: Programme) -> None:
    """Asked for from the city's card."""
    anna = programme.member("anna")
    await programme.types(anna, "show Gdynia")
    card = programme.said()[-1]
    await programme.clicks(anna, card, "ask")
    assert anna.view
    offered = {str(one.get("block_id")): str(one) for one in anna.view.blocks}
    lots = {key: words for key, words in offered.items() if key.startswith("missing-")}
    picked: dict[str, object] = {"Why?": "A figure is lacking."} | {
        key: ["S1"] if "'value': 'S1'" in words else [] for key, words in lots.items()
    }
    await programme.submits(anna, picked)
    await programme.submits(anna)
    letter = await programme.hears("Gdynia")
    assert len(letter.questions) == 1
    assert "IoT-driven digital economy" in letter.questions[1]


async def _moved(programme: Programme) -> None:
    """Both at once, after a dry run; nothing on a view that has become old."""
    anna, bruno = programme.member("anna"), programme.member("bruno")
    await programme.types(anna, "move")
    await programme.submits(anna, BATCH)
    assert "*2 cities move* to Pre-selection" in programme.view(anna)
    assert "2 letters to 2 people" in programme.view(anna)
    await programme.types(bruno, "show Turku")
    await programme.clicks(bruno, programme.said()[-1], "move")
    await programme.submits(bruno, {"To": "Pre-selection", "Why?": "All agreed."})
    await programme.submits(bruno)
    await programme.submits(anna)
    assert "changed while you looked" in programme.view(anna)
    assert programme.application("Gdynia").stage is Stage.REGISTRATION
    await programme.presses(anna, "preview_again")
    assert "*1 city moves* to Pre-selection" in programme.view(anna)
    await programme.submits(anna)
    for city in ("Gdynia", "Turku"):
        letter = await programme.hears(city)
        assert "pre-selection" in letter.text.lower()
        assert programme.application(city).stage is Stage.PRE_SELECTION
    assert await programme.hears_nothing("Gdynia")


async def _decided(programme: Programme) -> None:
    """Proposed, approved by another, taken back inside the hold; then the same to the end."""
    await _proposed(programme)
    await _approved(programme)
    anna = programme.member("anna")
    message = programme.newest("Turku, Finland is not chosen")
    await programme.clicks(anna, message, "recall")
    await programme.submits(anna, {"Why?": "One figure is read again."})
    assert await programme.hears_nothing("Turku")
    assert programme.application("Turku").state is State.REGISTERED
    await _proposed(programme)
    await _approved(programme)
    held = copy.deepcopy(programme.newest("Turku, Finland is not chosen"))
    letter = await programme.hears("Turku")
    assert WHY in letter.text
    await programme.shown()
    assert "(mayor@turku.example): sent" in programme.newest("Turku, Finland is not chosen").text
    assert programme.application("Turku").state is State.DECLINED
    await anna.clicks_stale(held, "recall")
    await programme.later(HOLD)
    assert "on their way" in programme.view(anna)
    assert sum(one.message_id == letter.message_id for one in programme.mailbox.all) == 1
    assert programme.newest("A city is not chosen")
    assert "Settled" in programme.newest("a decision that was approved").text


async def _proposed(programme: Programme) -> None:
    anna = programme.member("anna")
    await programme.types(anna, "decide Turku")
    await programme.submits(anna, {"The city": "is not chosen", "Why?": WHY})
    await programme.submits(anna)
    await programme.shown()
    told = programme.newest("Turku, Finland is not chosen").text
    assert "Waits for the approval of a second organizer" in told


async def _approved(programme: Programme) -> None:
    bruno = programme.member("bruno")
    await programme.clicks(bruno, programme.newest("Turku, Finland is not chosen"), "decision")
    assert WHY in programme.view(bruno)
    await programme.submits(bruno)
    await programme.shown()
    told = programme.newest("Turku, Finland is not chosen").text
    assert "Approved by Bruno. Held until" in told


# --- hostile words ------------------------------------------------------------------------------


async def test_words_of_a_city_that_would_act_in_slack_do_nothing_anywhere(tmp_path: Path) -> None:
    async with chat.programme(tmp_path / "data") as programme:
        anna, bruno = programme.member("anna"), programme.member("bruno")
        await programme.writes("Evil", FIRST.format(city="Nova Quarvia", name=HOSTILE))
        await programme.writes("Evil", f"V11_country: Poland\nV11_city: {HOSTILE}")
        await programme.writes("Evil", f"What does {HOSTILE} cost, and may {HOSTILE} come along?")
        await programme.writes("Evil", f"B1b: yes, {HOSTILE}", files={f"{HOSTILE}.txt": b"words"})
        await programme.later(SOON)
        number = programme.newest("A city applies").text and "1"
        await programme.types(bruno, f"show {number}")
        await bruno.opens_home()
        await programme.settle()
        await programme.types(bruno, f"show {HOSTILE}")
        for act in ("ask", "extend", "close"):
            await programme.clicks(bruno, _head(programme), act)
            await bruno.closes()
        await _answers(programme, f"Dear <b>{HOSTILE}</b> & all")
        letter = await programme.hears("Evil")
        assert HOSTILE in letter.text
        await programme.writes("Evil", f"Thank you, {HOSTILE}")
        await programme.shown()
        assert anna.view
        look_through(programme, but=HOSTILE)


def _head(programme: Programme) -> Message:
    return programme.newest("asks a question")


async def _answers(programme: Programme, text: str) -> None:
    anna = programme.member("anna")
    await programme.clicks(anna, _head(programme), "reply")
    await programme.submits(anna, {"Your answer": text})
    await programme.submits(anna)


# --- a city in a direct message -----------------------------------------------------------------


async def test_a_city_applies_in_a_direct_message_goes_over_to_mail_and_comes_back(
    programme: Programme,
) -> None:
    guido = programme.member("guido")
    assert "You apply in this conversation." in await _says(programme, "Gdynia applies, of Poland.")
    await _says(programme, "The city is Gdynia, Poland. V11_office: Deputy Mayor")
    official = programme.official("Gdynia")
    await _says(programme, f"Please write to me by mail at {official.address}")
    asked = await asyncio.to_thread(official.receive)
    assert "Deputy Mayor" not in asked.text
    assert "Our letters now come to this address." in (await programme.writes("Gdynia", "YES")).text
    letter = await programme.writes("Gdynia", ENOUGH)
    assert "Nothing is missing" in letter.text
    assert "Gdynia" in await _says(programme, "SUBMIT")
    message = [one for one in guido.sees("dm") if one.bot_id][-1]
    await guido.clicks(message, "YES")
    await programme.shown()
    await programme.later(SOON)
    assert programme.application("Gdynia").state is State.REGISTERED
    assert "Gdynia" in programme.newest("is registered").text
    look_through(programme)


async def _says(programme: Programme, text: str) -> str:
    """What the desk says to these words in guido's direct message."""
    guido = programme.member("guido")
    await guido.writes("dm", text)
    await programme.shown()
    return [one.text for one in guido.sees("dm") if one.bot_id][-1]
