"""Short answers to who writes to the app in a direct message."""

from bot.slack import blocks
from bot.slack.people import Person
from bot.slack.shown import Looking, Shown, cards
from intake import languages, store
from intake.calls.model import text_in
from intake.store.chats.board import Spot
from replies.catalogue import N_, SOURCE
from replies.filters import Tongue, tongue

TO_ORGANIZER = (
    "Nothing that you write here goes to a city. Name one, as in `/citydesk show Gdynia`, and you "
    "see how it stands; to write to it, press *Reply to the city* in its thread in the organizers' "
    "channel. Home shows what waits, `/citydesk help` all that I can do."
)
HERE = "Nothing that you write here goes to a city. Its card with its buttons is in the channel."
ENTER, I_APPLY = "apply:enter:0", N_("Yes, I apply for a city")
HELLO = N_("Hello, and welcome. Here cities apply for the programme *%(title)s*.")
HELLO_NAMED = N_("Hello %(name)s, and welcome. Here cities apply for the programme *%(title)s*.")
ASKS = N_(
    "Do you want to apply for a city? Applying is free, and nothing is opened before you say so. "
    "If yes, what you wrote comes along and is answered here; just press a button, or write “yes” "
    "or “no”."
)
AGAIN = N_(
    "Thank you. I keep that, and can answer it once I know one thing: do you apply for a city? "
    "Please press a button, or write “yes” or “no”."
)
PASSED = N_(
    "Thank you. I could not read a yes or a no in that, so it is with the organizers now, and a "
    "person will look at it. If you apply for a city, the button still opens your application, and "
    "all that you wrote comes along."
)
PARTED = N_(
    "All right. Nothing was opened, and what you wrote is not kept here. Should your city want to "
    "apply later, just write to me."
)
PARTED_ASKING = N_(
    "All right. Nothing was opened. Your question is with the organizers, and a person will look "
    "at it; nothing else that you wrote is kept here. Should your city want to apply later, just "
    "write to me."
)
UNSAID = N_(
    "You deleted a message. We had read it already, so what it says still counts, and it is kept. "
    "To change an answer, just write the right one."
)

PARKED = N_(
    "We have your message, but the desk could not work with it by itself. It is kept, and a person "
    "will look at it. There is no need to write it again."
)


def organizer(looking: Looking, spot: Spot) -> Shown:
    """To an organizer who writes where cities apply: the city that they name, or what to do."""
    number = spot.subject.rpartition("/")[2]
    made = cards.of(looking, int(number)) if number.isdigit() else None
    if made is None:
        return _said(TO_ORGANIZER)
    return _said(f"{made.text}\n\n{_card(looking, number)}")


def _said(text: str) -> Shown:
    return Shown(text=text.replace("*", ""), blocks=blocks.long(text))


def _card(looking: Looking, number: str) -> str:
    """The way to the card; a new one has no link yet."""
    spot = store.board.load(looking.connection, f"card:{number}")
    if spot is None or spot.ts is None or not spot.place or not looking.url:
        return HERE
    there = f"{looking.url}archives/{spot.place}/p{spot.ts.replace('.', '')}"
    return f"{HERE} {blocks.link(there, 'Open the card')}"


def newcomer(looking: Looking, spot: Spot) -> Shown:
    """To somebody unknown who only said hello, or asked something; then what was no answer."""
    _, _, which = spot.key.partition("/")
    spoken = tongue_of(looking.person)
    said = {"again": AGAIN, "passed": PASSED}.get(which.partition(".")[0])
    text = spoken.say(said) if said else _welcome(looking, spoken)
    row = blocks.actions(
        blocks.button(spoken.say(I_APPLY), f"{ENTER}:yes", "yes", style="primary"),
        blocks.button(spoken.say(N_("No")), f"{ENTER}:no", "no"),
        id="newcomer",
    )
    return Shown(text=text.replace("*", ""), blocks=[blocks.section(text), row])


def _welcome(looking: Looking, spoken: Tongue) -> str:
    title = blocks.escape(text_in(looking.office.call.title, spoken.language))
    name = blocks.escape(looking.person.name) if looking.person else ""
    hello = spoken.say(HELLO_NAMED if name else HELLO, name=name, title=title)
    return f"{hello} {spoken.say(ASKS)}"


def tongue_of(person: Person | None) -> Tongue:
    """What they have set their Slack to, where the desk speaks it: no letter says it yet."""
    return tongue(languages.of_locale(person.locale if person else "") or SOURCE)


def _told(looking: Looking, message: str) -> Shown:
    text = tongue_of(looking.person).say(message)
    return Shown(text=text, blocks=[blocks.section(text)])


def parted(looking: Looking, spot: Spot) -> Shown:
    """To who does not apply."""
    return _told(looking, PARTED)


def parted_asking(looking: Looking, spot: Spot) -> Shown:
    """To who does not apply and asked something."""
    return _told(looking, PARTED_ASKING)


def unsaid(looking: Looking, spot: Spot) -> Shown:
    """To who deleted what was read."""
    return _told(looking, UNSAID)


def parked(looking: Looking, spot: Spot) -> Shown:
    """To who wrote what the desk failed on."""
    return _told(looking, PARKED)
