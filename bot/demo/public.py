"""The public's part of the play (V3): lines a city agrees to, votes, an opinion, an objection.

Each is confirmed by its writer; the opinion is read and the objection answered by organizers.
"""

from bot.demo.post import Writer
from bot.demo.scene import Scene
from intake import store
from intake.calls.model import Stage
from intake.consultation import State
from intake.desk.acts import AnswerObjection, LetCount

VOTERS = ("reader@people.example", "neighbour@people.example", "visitor@travel.example")
OPINION = "Opinion on {city}: the buses share their positions, and they come on time.\n"
OBJECTION = "Objection about {city}: its count of companies holds those of the whole region.\n"
ANSWER = "We asked the city. It counts companies by their seat, and all 240 have it in the city."


async def play(scene: Scene, city: str, official: Writer) -> None:
    """The city has just been announced, and heard it; in the end its consultation is over."""
    await _lines(scene, official)
    await _votes(scene, city)
    await _opinion(scene, city)
    await _objection(scene, city, official)
    await scene.until(scene.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at)
    _closed(scene)


async def _lines(scene: Scene, official: Writer) -> None:
    scene.say("Of what the city wrote only those lines are published to which it agrees.")
    await scene.hear(official)
    await scene.exchange(official, "ALL\n", whole=False)


async def _votes(scene: Scene, city: str) -> None:
    scene.say("The public votes by mail or on the page; each vote counts once it is confirmed.")
    for place, address in enumerate(VOTERS):
        voter = scene.public(f"Voter {place + 1}", address)
        await scene.exchange(voter, f"I vote for {city}.\n", "My vote", whole=place == 0)
        await scene.exchange(voter, "Yes\n", whole=place == 0)


async def _opinion(scene: Scene, city: str) -> None:
    writer = scene.public("Writer of an opinion", "opinion@people.example")
    await scene.exchange(writer, OPINION.format(city=city), "An opinion", whole=False)
    await scene.exchange(writer, "Yes\n", whole=False)
    office = scene.organizer.office
    with office.store.reading() as connection:
        waiting = store.voices.listed(connection, office.call.edition, [State.CONFIRMED])
    scene.organizer.do(LetCount(voices=tuple(one.number for one in waiting if one.number)))
    scene.say(f"{scene.organizer.name} has read it and lets it stand on the page, without a name.")


async def _objection(scene: Scene, city: str, official: Writer) -> None:
    writer = scene.public("Writer of an objection", "objection@people.example")
    await scene.exchange(writer, OBJECTION.format(city=city), "An objection", whole=False)
    await scene.exchange(writer, "Yes\n", whole=False)
    await scene.hear(official, whole=False)
    with scene.organizer.office.store.reading() as connection:
        (entry,) = store.objections.opened(connection)
    scene.say(f"It is due on {entry.due_by:%-d %B %Y}: until then nobody can be given the title.")
    assert entry.number
    scene.organizer.do(AnswerObjection(objection=entry.number, text=ANSWER))
    await scene.hear(writer)
    await scene.hear(official, whole=False)


def _closed(scene: Scene) -> None:
    with scene.organizer.office.store.reading() as connection:
        numbers = [row.number for row in store.announced.glance(connection)]
        votes = sum(one.counted for one in store.voices.totals(connection, numbers))
    scene.say(f"The consultation closes: {votes} votes count, no objection is open.")
