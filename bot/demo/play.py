"""The play: who writes what. Gdynia applies and wins the title; a second city is declined, and why.

The organizers move the cities through the six stages (V3); all letters come by themselves.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.demo.organizers import Organizer
from bot.demo.post import Mailbox, Writer
from intake import awards, stages
from intake.calls.model import Call, Stage
from intake.decisions import Outcome

FIRST = """Dear Sirs,

the city of Gdynia would like to take part.

Kind regards
Anna Nowak
Deputy Mayor
City of Gdynia
"""

PROSE = """Thank you. Here is what we have so far.

We were recognised as a smart city by the national association of cities in 2021.
Our GDP was USD 85.3 billion in 2024, and 240 companies are engaged in the intelligently
interconnected digital economy.
The output of our IoT-driven digital economy industry was about USD 10.2 billion,
and the output from IoT network infrastructure was 3.1 billion.

How long will the pre-selection take?
"""

CORRECTION = """Correction: the output of our IoT-driven digital economy industry was
USD 12.4 billion in 2024.
"""

LATER = """S2: USD 3.1 billion
S3b: yes, since 2019
S4_applied: yes
S4_output: PLN 91 billion
"""

REFUSED = """B1a: none
B1b: no
B2a: none
B2b: no
B3a_economy: no
B3b: no
B4: exactly 100 enterprises
B5a: no
"""

REST = """We should like to take part all the same.

S1: USD 2.1 billion
S2: USD 1 billion
S3a: none
S3b: no
S3c: no
S4_applied: no
S4_companies: 12
S4_output: USD 3 billion
"""

REASONS = {
    Stage.PRELIMINARY_ANNOUNCEMENT: "Two of the four standards are met.",
    Stage.FINAL_REVIEW: "The public consultation is over; no objection was raised.",
    Stage.OFFICIAL_ANNOUNCEMENT: "The final review is complete.",
}
TITLE = "The city meets two of the four standards, and its city brain sets an example."
REFUSAL = "None of the five basic criteria is met yet."
HOLD = timedelta(minutes=5)
"""Longer than letters of organizers and decisions are held."""


@dataclass(kw_only=True)
class Scene:
    """What the play needs: lines to show, a clock to move, the post, and two organizers."""

    mailbox: Mailbox
    call: Call
    show: Callable[[str, str, str, str], None]
    say: Callable[[str], None]
    wait: Callable[[timedelta], Awaitable[None]]
    now: Callable[[], datetime]
    writer: Callable[[str, str], Writer]
    organizer: Organizer
    second: Organizer


async def play(scene: Scene) -> None:
    """Both cities from the first mail to the end."""
    anna = scene.writer("Anna Nowak", "anna.nowak@gdynia.example")
    jan = scene.writer("Jan Novak", "jan.novak@plzen.example")
    await _gdynia_registers(scene, anna)
    await _second_registers(scene, jan)
    await _pre_selection(scene, anna, jan)
    await _to_the_title(scene, anna)


async def _gdynia_registers(scene: Scene, anna: Writer) -> None:
    await _exchange(scene, anna, FIRST, "Global Demonstration City")
    await _exchange(scene, anna, anna.between({1: "Yes, by decision of the mayor."}))
    await _exchange(scene, anna, PROSE)
    await _exchange(scene, anna, CORRECTION)
    await _exchange(scene, anna, LATER)
    await _submit(scene, anna)


async def _second_registers(scene: Scene, jan: Writer) -> None:
    """A city that meets no criterion is told so, reminded by itself, and may apply all the same."""
    first = "I write for the city of Plzeň in Czechia, as head of the digital office.\n"
    await _exchange(scene, jan, first, "Application")
    await _exchange(scene, jan, REFUSED)
    await _until(scene, stages.reminders_at(scene.call, Stage.REGISTRATION)[0])
    await _hear(scene, jan)
    authorised = "Yes, I am authorised by the mayor."
    await _exchange(scene, jan, jan.between({1: "Jan Novak", 2: authorised}))
    await _exchange(scene, jan, REST)
    await _submit(scene, jan)


async def _pre_selection(scene: Scene, anna: Writer, jan: Writer) -> None:
    """The basic criteria are judged: one city passes, the other is declined with its reasons."""
    await _open_stage(scene, Stage.PRE_SELECTION)
    for city, writer in (("Gdynia", anna), ("Pilsen", jan)):
        scene.organizer.move(city, Stage.PRE_SELECTION)
        await _hear(scene, writer)
    await _decide(scene, jan, "Pilsen", Outcome.DECLINED, REFUSAL)


async def _to_the_title(scene: Scene, anna: Writer) -> None:
    for stage in tuple(Stage)[2:]:
        await _open_stage(scene, stage)
        scene.organizer.move("Gdynia", stage, REASONS.get(stage, ""))
        await _hear(scene, anna)
    await _decide(scene, anna, "Gdynia", Outcome.TITLED, TITLE)
    await _hear(scene, anna)
    await _verify(scene, anna.letters[-1].text)


async def _verify(scene: Scene, letter: str) -> None:
    """Anybody who is shown the certificate can ask whether it is valid."""
    officer = scene.writer("Officer of a bank", "officer@bank.example")
    number = awards.numbers_in(letter)[0]
    await _exchange(scene, officer, f"Is the certificate {number} valid?\n", "A certificate")


async def _decide(scene: Scene, writer: Writer, city: str, outcome: Outcome, reason: str) -> None:
    """One organizer proposes, a second one approves; only then a letter goes."""
    scene.organizer.decide(city, outcome, reason)
    scene.say(f"{scene.organizer.name} decides: {city} is {outcome.value}. {reason}")
    scene.second.approve(city)
    scene.say(f"{scene.second.name} approves it; it is held, and can be recalled until it is sent.")
    await _hear(scene, writer)


async def _submit(scene: Scene, writer: Writer) -> None:
    await _exchange(scene, writer, "SUBMIT")
    await _exchange(scene, writer, "CONFIRM")


async def _exchange(scene: Scene, writer: Writer, text: str, subject: str = "") -> None:
    """One mail and the letter that answers it; some hours pass."""
    mail = await writer.send(text, subject)
    scene.show(writer.name, "Citydesk", str(mail["Subject"]), text)
    await _hear(scene, writer)
    await scene.wait(timedelta(hours=5))


async def _hear(scene: Scene, writer: Writer) -> None:
    """The next letter to this person, once its hold is over."""
    await scene.wait(HOLD)
    letter = await scene.mailbox.next_for(writer.address)
    writer.letters.append(letter)
    scene.show("Citydesk", writer.name, letter.subject, letter.text)


async def _open_stage(scene: Scene, stage: Stage) -> None:
    await _until(scene, scene.call.stages[stage].opens_at)
    scene.say(f"{scene.now():%-d %B %Y}: {stage.value.replace('_', ' ')} opens.")


async def _until(scene: Scene, moment: datetime) -> None:
    """Let the time pass until then."""
    await scene.wait(max(moment - scene.now(), timedelta(0)))
