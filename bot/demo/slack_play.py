"""The play in Slack: a city asks by mail, organizers talk, answer, move and decide.

Everything goes the desk's real ways; the people act on what stands on their screens.
"""

from collections.abc import Mapping
from copy import copy
from datetime import timedelta

from bot.demo import finals
from bot.demo.organizers import Organizer
from bot.demo.play import (
    CITY,
    CORRECTION,
    FIRST,
    LATER,
    PROSE,
    REFUSAL,
    REFUSED,
    REST,
    to_the_review,
)
from bot.demo.post import Received, Writer
from bot.demo.scene import HOLD
from bot.demo.slack import CHANNEL, SETTLES, Scene
from bot.slack.fake import Message, Person, View
from intake.calls.model import Stage
from intake.decisions import Outcome

ADDRESS = "anna.nowak@gdynia.example"
YES = "Yes, by decision of the mayor."
ASKED = "How long will the pre-selection take?"
THOUGHT = "I would say three weeks. Let us not promise a day before the committee has met."
ANSWER = "The pre-selection takes three weeks. You will hear from us as soon as it is over."
PLZEN = "I write for the city of Plzeň in Czechia, as head of the digital office."
GATHERED = timedelta(seconds=30)
"""Longer than news gathers before it is posted."""
GDP = "Our GDP was about 85.3 billion US dollars in 2024."
TURKU = "I write for the city of Turku in Finland. I am Aino Laine, head of its digital office."


async def play(scene: Scene) -> None:
    """From the first mail to what the organizers do with it."""
    anna = scene.desk.writer("Anna Nowak", ADDRESS)
    head = await _a_question_is_a_thread(scene, anna)
    await _talk_stays_inside(scene, head)
    await _home(scene)
    await _the_answer_is_looked_at_and_sent(scene, head, anna)
    await _the_citys_next_mail(scene, anna)
    await _a_card(scene)
    await _a_city_applies_in_a_direct_message(scene)
    jan = await _both_register(scene, anna)
    await _a_stage_begins(scene, anna, jan)
    await _many_move_at_once(scene, anna)
    await _two_people_decide(scene, jan)
    await _the_final_list(scene, anna)


async def _a_question_is_a_thread(scene: Scene, anna: Writer) -> Message:
    scene.say("A city writes by mail, as any city does; the desk answers by itself.")
    await exchange(scene, anna, FIRST, "Global Demonstration City")
    await exchange(scene, anna, anna.between({1: YES}), is_shown=False)
    await exchange(scene, anna, PROSE)
    scene.say(f"What it asked is a thread in #{CHANNEL}.")
    head = scene.newest(ASKED)
    scene.message(f"#{CHANNEL}", head)
    return head


async def _talk_stays_inside(scene: Scene, head: Message) -> None:
    second = scene.fake.person("second")
    said = await second.writes(CHANNEL, THOUGHT, thread=head)
    await scene.passes(SETTLES)
    scene.say("The organizers talk in the thread. That stays among them: no letter comes of it.")
    scene.message("In the thread", said)


async def _home(scene: Scene) -> None:
    first = scene.fake.person("first")
    await first.opens_home()
    await scene.passes(SETTLES)
    scene.say("Home in the app shows what waits, what is due and where the cities are.")
    scene.home(first)


async def _the_answer_is_looked_at_and_sent(scene: Scene, head: Message, anna: Writer) -> None:
    first = scene.fake.person("first")
    await press(scene, first, head, "reply")
    scene.say("To write to the city is a step of its own: the button “Reply to the city”.")
    await scene.form(first, ["Your answer"])
    await first.fills({"Your answer": ANSWER})
    scene.modal(first, "A form opens; the answer is typed")
    await fill(scene, first, {})
    scene.say("Nothing goes out unseen: this is the very letter.")
    scene.modal(first, "The preview")
    await fill(scene, first, {})
    scene.modal(first, "After Send")
    scene.say("The letter is held for a while, and anybody here can undo it.")
    scene.message("In the thread", scene.newest(ANSWER))
    await _held_letter(scene, anna)
    await scene.passes(SETTLES)
    scene.say("The hold is over: the letter went, and the same message says so.")
    scene.message("In the thread", scene.newest(ANSWER))


async def _the_citys_next_mail(scene: Scene, anna: Writer) -> None:
    await exchange(scene, anna, CORRECTION)
    await scene.passes(SETTLES)
    scene.say("The city's next mail lands in the same thread.")
    scene.message("In the thread", scene.said()[-1])


async def _a_card(scene: Scene) -> None:
    await scene.fake.person("first").commands("/citydesk", "show Gdynia", CHANNEL)
    card = await scene.on_board("card:1")
    scene.say("“/citydesk show Gdynia” brings the city's card; it stays true by itself.")
    scene.message(f"#{CHANNEL}", card)


async def _a_city_applies_in_a_direct_message(scene: Scene) -> None:
    aino = scene.fake.person("aino")
    scene.say("Another city has a guest account here: it applies in a direct message to the app.")
    await writes(scene, aino, TURKU)
    await clicks(scene, aino, "Yes")
    await scene.choose(aino, "smart city")
    scene.say("Choices are boxes and menus, and can be written as well: “smart city”.")
    await clicks(scene, aino, "Done")
    await writes(scene, aino, GDP)
    await clicks(scene, aino, "Right")


async def _both_register(scene: Scene, anna: Writer) -> Writer:
    jan = scene.desk.writer("Jan Novak", "jan.novak@plzen.example")
    for text in (LATER, "SUBMIT", "CONFIRM"):
        await exchange(scene, anna, text, is_shown=False)
    await exchange(scene, jan, PLZEN, "Application", is_shown=False)
    await exchange(scene, jan, REFUSED, is_shown=False)
    named = jan.between({1: "Jan Novak", 2: "Yes, I am authorised by the mayor."})
    for text in (named, REST, "SUBMIT", "CONFIRM"):
        await exchange(scene, jan, text, is_shown=False)
    await scene.passes(GATHERED)
    scene.say("Some mails later two cities have registered: news gathers, and comes by itself.")
    scene.message(f"#{CHANNEL}", scene.newest("registered"))
    return jan


async def _a_stage_begins(scene: Scene, anna: Writer, jan: Writer) -> None:
    """On the command line, beside the running desk: the channel hears of it all the same."""
    await _opens(scene, Stage.PRE_SELECTION)
    organizer = Organizer(name="First organizer", office=scene.desk.beside, now=scene.clock)
    for city in ("Gdynia", "Pilsen"):
        organizer.move(city, Stage.PRE_SELECTION)
    await scene.passes(HOLD)
    for writer in (anna, jan):
        await _heard(scene, writer)
    scene.say("What is done on the command line is news in the channel all the same.")
    scene.message(f"#{CHANNEL}", scene.newest("2 cities move on"))


async def _many_move_at_once(scene: Scene, anna: Writer) -> None:
    first = scene.fake.person("first")
    await _opens(scene, Stage.SELECTION)
    scene.say("Home has a button to move many cities at once.")
    await first.opens_home()
    await scene.passes(SETTLES)
    assert first.home
    await press(scene, first, first.home, "Move cities")
    why = "They meet the basic criteria."
    chosen = {"stage": Stage.PRE_SELECTION, "to": Stage.SELECTION, "reason": why}
    await fill(scene, first, chosen)
    scene.say("A dry run comes first: every city, what speaks against it, and each letter.")
    scene.modal(first, "The preview")
    assert first.view
    await press(scene, first, first.view, "Who stays")
    scene.modal(first, "Who stays, and why")
    await first.closes()
    await fill(scene, first, {})
    await _held_letter(scene, anna)
    await scene.passes(GATHERED)
    scene.say("It was done as it was shown, and the letter is accounted for.")
    scene.message(f"#{CHANNEL}", scene.newest("moved"))


async def _two_people_decide(scene: Scene, jan: Writer) -> None:
    first, second = scene.fake.person("first"), scene.fake.person("second")
    await first.commands("/citydesk", "show Pilsen", CHANNEL)
    await press(scene, first, await scene.on_board("card:3"), "Decide")
    scene.say("A final decision needs a reason and a second organizer.")
    await fill(scene, first, {"outcome": Outcome.DECLINED, "reason": REFUSAL})
    scene.modal(first, "The first organizer's preview")
    await fill(scene, first, {})
    await scene.passes(SETTLES)
    scene.message(f"#{CHANNEL}", await scene.on_board("decision:1"))
    await press(scene, second, await scene.on_board("decision:1"), "Look and approve")
    scene.modal(second, "What the second organizer sees")
    await fill(scene, second, {})
    await scene.passes(SETTLES)
    scene.message(f"#{CHANNEL}", await scene.on_board("decision:1"))
    await _held_letter(scene, jan)
    await scene.passes(SETTLES)
    scene.say("Approved and no longer held, it took effect; its letter went once.")
    scene.message(f"#{CHANNEL}", await scene.on_board("decision:1"))


async def _the_final_list(scene: Scene, anna: Writer) -> None:
    """Panel and public write by mail, as ever; of the list the second organizer hears here."""
    by_mail = scene.by_mail()
    await to_the_review(by_mail, anna)
    finals.propose(by_mail, CITY)
    await scene.passes(SETTLES)
    second, card = scene.fake.person("second"), scene.newest("The final list")
    scene.say("The final list was made on the command line; it waits here for a second organizer.")
    scene.message(f"#{CHANNEL}", card)
    await press(scene, second, card, "Look and approve")
    scene.modal(second, "The list, city by city, with every letter")
    await fill(scene, second, {})
    await finals.hear_the_title(by_mail, anna)
    scene.say("The list took effect; certificate and licence are issued.")
    scene.message(f"#{CHANNEL}", scene.newest("The final list"))


# --- what people do -------------------------------------------------------------------------------


async def exchange(
    scene: Scene, writer: Writer, text: str, subject: str = "", *, is_shown: bool = True
) -> None:
    """One mail, and the letter that answers it."""
    mail = await writer.send(text, subject)
    if is_shown:
        scene.show(f"Mail of {writer.name}: {mail['Subject']}", text)
    await _heard(scene, writer)
    await scene.quiet()


async def _heard(scene: Scene, writer: Writer) -> Received:
    """The next letter to them, in its first lines."""
    letter = await scene.hears(writer.address)
    writer.letters.append(letter)
    return letter


async def _held_letter(scene: Scene, writer: Writer) -> None:
    """The hold is over, and the letter arrives."""
    await scene.passes(HOLD)
    await _heard(scene, writer)


async def _opens(scene: Scene, stage: Stage) -> None:
    """Let time pass until the stage opens."""
    opens_at = scene.desk.beside.call.stages[stage].opens_at
    await scene.passes(opens_at - scene.clock())
    scene.say(f"{opens_at:%-d %B %Y}: {stage.value.replace('_', '-')} opens.")


async def press(scene: Scene, person: Person, where: Message | View, action: str) -> None:
    """A button that opens something, until that is there."""
    before = copy(person.view)
    await person.clicks(where, action)
    await scene.opened(person, before)


async def fill(scene: Scene, person: Person, fields: Mapping[str, str]) -> None:
    """Fill the form once it is in front of this person and submit it, until it says what came."""
    await scene.form(person, fields)
    before = copy(person.view)
    await person.submits(fields)
    await scene.answered(person, before)


async def writes(scene: Scene, person: Person, text: str) -> None:
    """Words in the direct message with the app, and what it says to them."""
    scene.message("Direct message", await person.writes("dm", text))
    await scene.passes(SETTLES)
    scene.message("Direct message", scene.last(person))


async def clicks(scene: Scene, person: Person, words: str) -> None:
    """The newest button with these words in the direct message, and what is said to it."""
    await person.clicks(scene.last(person), words)
    scene.say(f"{person.user.real_name} presses “{words}”.")
    await scene.passes(SETTLES)
    scene.message("Direct message", scene.last(person))
