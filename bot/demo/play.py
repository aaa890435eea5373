"""The play: who writes what. Gdynia wins the title; a second city is not chosen, and why.

The organizers move the cities through the six stages (V3); all letters come by themselves.
"""

from bot.demo import finals, panel, public
from bot.demo.post import Writer
from bot.demo.scene import Scene
from intake import stages
from intake.calls.model import Stage
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
The output of our IoT-driven digital economy industry was about USD 10.2 billion.

The output from IoT network infrastructure was 3.1 billion.

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
    Stage.PRELIMINARY_ANNOUNCEMENT: "By the panel three of the four standards are met.",
    Stage.FINAL_REVIEW: "The public consultation is over; the objection has its answer.",
}
REFUSAL = "None of the five basic criteria is met yet."
CITY = "Gdynia"


async def play(scene: Scene) -> None:
    """Both cities from the first mail to the end."""
    anna = scene.writer("Anna Nowak", "anna.nowak@gdynia.example")
    jan = scene.writer("Jan Novak", "jan.novak@plzen.example")
    await _gdynia_registers(scene, anna)
    await _second_registers(scene, jan)
    await _pre_selection(scene, anna, jan)
    await _enters(scene, anna, Stage.SELECTION)
    await to_the_review(scene, anna)
    await finals.play(scene, CITY, anna)


async def to_the_review(scene: Scene, anna: Writer) -> None:
    """From the selection, past the panel and the public, to the final review."""
    await panel.play(scene, CITY)
    await _enters(scene, anna, Stage.PRELIMINARY_ANNOUNCEMENT)
    await public.play(scene, CITY, anna)
    await _enters(scene, anna, Stage.FINAL_REVIEW)


async def _enters(scene: Scene, anna: Writer, stage: Stage) -> None:
    await scene.opens(stage)
    scene.organizer.move(CITY, stage, REASONS.get(stage, ""))
    await scene.hear(anna)


async def _gdynia_registers(scene: Scene, anna: Writer) -> None:
    await scene.exchange(anna, FIRST, "Global Demonstration City")
    await scene.exchange(anna, anna.between({1: "Yes, by decision of the mayor."}))
    await scene.exchange(anna, PROSE)
    await scene.exchange(anna, CORRECTION)
    await scene.exchange(anna, LATER)
    await _submit(scene, anna)


async def _second_registers(scene: Scene, jan: Writer) -> None:
    """A city that meets no criterion is told so, reminded by itself, and may apply all the same."""
    first = "I write for the city of Plzeň in Czechia, as head of the digital office.\n"
    await scene.exchange(jan, first, "Application")
    await scene.exchange(jan, REFUSED)
    await scene.until(stages.reminders_at(scene.call, Stage.REGISTRATION)[0])
    await scene.hear(jan)
    authorised = "Yes, I am authorised by the mayor."
    await scene.exchange(jan, jan.between({1: "Jan Novak", 2: authorised}))
    await scene.exchange(jan, REST)
    await _submit(scene, jan)


async def _submit(scene: Scene, writer: Writer) -> None:
    await scene.exchange(writer, "SUBMIT\n", whole=False)
    await scene.exchange(writer, "CONFIRM\n")


async def _pre_selection(scene: Scene, anna: Writer, jan: Writer) -> None:
    """The basic criteria are judged: one city passes, the other is not chosen, with its reasons."""
    await scene.opens(Stage.PRE_SELECTION)
    for city, writer in ((CITY, anna), ("Pilsen", jan)):
        scene.organizer.move(city, Stage.PRE_SELECTION)
        await scene.hear(writer, whole=writer is anna)
    scene.organizer.decide("Pilsen", Outcome.DECLINED, REFUSAL)
    scene.say(f"{scene.organizer.name} decides: Pilsen is not chosen. {REFUSAL}")
    finals.approve(scene, "Pilsen")
    await scene.hear(jan)
