"""The panel's part of the play (V1): invited, asked for conflicts, given packets, heard, counted.

Three people judge the city; a fourth advises it, and is kept from it.
"""

from bot.demo.post import Writer
from bot.demo.scene import Scene
from intake.desk.acts import Assign, Count, Enrol, Invite, SendPackets
from intake.panel import ballots, coverage, results
from intake.panel.tally import Tally
from intake.stages import GRACE

PEOPLE = (
    ("Panelist 1", "international_organisation", "CN"),
    ("Panelist 2", "business_association", "US"),
    ("Panelist 3", "standardisation_body", "DE"),
    ("Panelist 4", "expert", "FR"),
)
ROSTER = "name,address,category,origin\n" + "".join(
    f"{name},{name.lower().replace(' ', '')}@panel.example,{category},{origin}\n"
    for name, category, origin in PEOPLE
)
NO_CONFLICT = "I have no conflict of interest with any of these cities.\n"
CONFLICT = "I advise Gdynia on its data platform.\n"
CURIOUS = "How did the others judge Gdynia so far?\n"
BALLOTS = (
    "S1 met: the figure is above the limit, and audited.\n"
    "S2 no – they count output twice.\n"
    "S3 met: the city brain has run since 2019.\n"
    "S4 met: 240 companies are listed by name.\n",
    "S1 met, audited figures. S2 not met, far below the limit. "
    "S3 met, they run a city brain. S4 partly, the output is an estimate.\n",
    "S1: met – plausible\nS2: not met – 3.1 is less than 100\n"
    "S3: met – seen at work\nS4: met – the list of companies is there\n",
)


async def play(scene: Scene, city: str) -> None:
    """From the roster to the tally of the city, which is in the selection."""
    people = [
        scene.writer(name, f"{name.lower().replace(' ', '')}@panel.example") for name, *_ in PEOPLE
    ]
    await _seated(scene, people)
    judging = people[:3]
    await _given(scene, judging, city)
    await _judged(scene, judging)
    await scene.until(ballots.closes_at(scene.call) + GRACE)
    _counted(scene, city)


async def _seated(scene: Scene, people: list[Writer]) -> None:
    enrolled = scene.organizer.do(Enrol(text=ROSTER, is_csv=True))
    assert enrolled.panel
    assert enrolled.panel.coverage
    lacks = _missing(scene, enrolled.panel.coverage)
    scene.say(f"A panel of {len(people)} is enrolled; the rule also names {lacks}. That is a note.")
    scene.organizer.do(Invite())
    for place, one in enumerate(people):
        await scene.hear(one, whole=place == 0)
    for one in people:
        await scene.exchange(one, "I accept.\n", whole=False)
        said = CONFLICT if one is people[-1] else NO_CONFLICT
        await scene.exchange(one, said, whole=one is people[-1])


def _missing(scene: Scene, report: coverage.Coverage) -> str:
    names = coverage.names_of(scene.call.panel)
    return ", ".join(names[row.id] for row in report.missing if not row.awaited)


async def _given(scene: Scene, judging: list[Writer], city: str) -> None:
    scene.organizer.do(Assign())
    scene.say(f"{city} is assigned to three of them, to nobody who has a conflict with it.")
    for one in judging:
        await scene.hear(one, whole=False)
    scene.organizer.do(SendPackets())
    for one in judging:
        await scene.hear(one, whole=one is judging[0])


async def _judged(scene: Scene, judging: list[Writer]) -> None:
    for one, ballot in zip(judging, BALLOTS, strict=True):
        await scene.exchange(one, ballot, whole=one is judging[0])
    curious = judging[1]
    scene.say("One of them would like to know more than their own ballot.")
    await scene.exchange(curious, CURIOUS)


def _counted(scene: Scene, city: str) -> None:
    done = scene.organizer.do(Count(city=city))
    assert done.panel
    assert done.panel.tally
    told = _told(scene, done.panel.tally)
    scene.say(f"Ballots can be sent no more; those on {city} are counted, once: {told}.")


def _told(scene: Scene, tally: Tally) -> str:
    judged = ((one.standard, one.verdict) for one in tally.counts if one.verdict)
    return ", ".join(f"{id} {results.called(verdict, scene.call)}" for id, verdict in judged)
