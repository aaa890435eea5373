"""The play: who writes what. Gdynia applies and is registered; a second city learns why not yet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.demo.post import Mailbox, Writer

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


@dataclass(kw_only=True)
class Scene:
    """What the play needs of the stage: show a line, pass time, and the post."""

    mailbox: Mailbox
    show: Callable[[str, str, str, str], None]
    wait: Callable[[timedelta], None]
    writer: Callable[[str, str], Writer]


async def play(scene: Scene) -> None:
    """Both cities, one after the other."""
    await _gdynia(scene)
    await _second(scene)


async def _gdynia(scene: Scene) -> None:
    anna = scene.writer("Anna Nowak", "anna.nowak@gdynia.example")
    await _exchange(scene, anna, FIRST, "Global Demonstration City")
    await _exchange(scene, anna, anna.between({1: "Yes, by decision of the mayor."}))
    await _exchange(scene, anna, PROSE)
    await _exchange(scene, anna, CORRECTION)
    await _exchange(scene, anna, LATER)
    await _exchange(scene, anna, "SUBMIT")
    await _exchange(scene, anna, "CONFIRM")


async def _second(scene: Scene) -> None:
    jan = scene.writer("Jan Novak", "jan.novak@plzen.example")
    first = "I write for the city of Plzeň in Czechia, as head of the digital office.\n"
    await _exchange(scene, jan, first, "Application")
    await _exchange(scene, jan, REFUSED)


async def _exchange(scene: Scene, writer: Writer, text: str, subject: str = "") -> None:
    """One mail and the letter that answers it; some hours pass."""
    mail = await writer.send(text, subject)
    scene.show(writer.name, "Citydesk", str(mail["Subject"]), text)
    letter = await scene.mailbox.next_for(writer.address)
    writer.letters.append(letter)
    scene.show("Citydesk", writer.name, letter.subject, letter.text)
    scene.wait(timedelta(hours=5))
