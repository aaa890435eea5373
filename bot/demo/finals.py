"""The end of the play: the final list, approved by a second organizer, and the documents (V9, V10).

Everything is decided at once, held, and can be recalled until it is sent.
"""

from bot.demo.post import Writer
from bot.demo.scene import Scene
from intake import awards
from intake.decisions import Outcome
from intake.desk.acts import CityRuling, DecideList

TITLE = "By the panel the city meets three of the four standards, and its city brain is an example."

COMING = "Deputy Mayor Anna Nowak will come.\n"
SHOWN = 12
"""Characters of a digest that are enough to tell it from another."""


async def play(scene: Scene, city: str, official: Writer) -> None:
    """The city is in the final review, and nothing speaks against it."""
    propose(scene, city)
    approve(scene, city)
    await hear_the_title(scene, official)


def propose(scene: Scene, city: str) -> None:
    """The first organizer's list."""
    ruling = CityRuling(city=city, outcome=Outcome.TITLED, reason=TITLE)
    done = scene.organizer.do(DecideList(rulings=(ruling,)))
    assert done.final
    (line,) = done.final.lines
    tally = (line.candidate.proceeding.tally or "")[:SHOWN]
    scene.say(
        f"{scene.organizer.name} makes the final list: {city} gets the title, by the panel's tally "
        f"{tally}…; quorum, objections, conflicts and letters were looked at."
    )


def approve(scene: Scene, city: str) -> None:
    """The second organizer's yes."""
    scene.second.approve(city)
    scene.say(f"{scene.second.name} approves it; it is held, and can be recalled until it is sent.")


async def hear_the_title(scene: Scene, official: Writer) -> None:
    """Title, documents and what is asked for the Convention; anybody can check the number."""
    letters = await scene.hear_all(official)
    number = next(one for letter in letters for one in awards.numbers_in(letter.text))
    await scene.exchange(official, COMING)
    await _verify(scene, number)


async def _verify(scene: Scene, number: str) -> None:
    officer = scene.writer("Officer of a bank", "officer@bank.example")
    await scene.exchange(officer, f"Is the certificate {number} valid?\n", "A certificate")
