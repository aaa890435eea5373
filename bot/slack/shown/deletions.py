"""A message that its writer deleted in a direct message to the app, as organizers hear of it.

Invariant: only what stands on a city's file is quoted, as it was read.
"""

from bot.slack.blocks import begun, context, cut, date, escape, section
from bot.slack.shown import Looking, Shown, files, mails, whole
from bot.slack.shown.files import File
from bot.slack.wording import mailbox
from intake import store
from intake.desk import readings
from intake.messages import Message
from intake.store.chats.board import Spot

COUNTS = "The desk had read it already, so what it says still counts, and it is kept."
ABOVE = f"Who wrote this has deleted their message in Slack. {COUNTS}"
ERASED = "A message in Slack was deleted by who wrote it, and what it said was erased since."
OWN = "deleted a message in Slack, written {at}."
JOINED = "deleted a message in Slack with which they came to apply. All that they came with, {at}:"
MOST_SAID = 500


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The deleted message whose ID begins the spot's subject; then that of what it was read in."""
    file = files.load(looking.office, looking.connection, spot.application)
    if file is None:
        return Shown(text=ABOVE, blocks=[section(ABOVE)])
    id, within, _ = spot.subject.split("/")
    kept = within or _of_file(looking, spot, id)
    message = readings.again(looking.office, looking.connection, kept) if kept else None
    if message is None:
        text = f"{_city(file, spot)}{ERASED}"
        return Shown(text=text, blocks=[section(text)])
    return _told(message, f"{_city(file, spot)}{_head(file, message, JOINED if within else OWN)}")


def _of_file(looking: Looking, spot: Spot, id: str) -> str | None:
    """Its last version that came to this city's file: one edited into a ballot is the panel's."""
    newest = store.inbox.newest_words(looking.connection, id, looking.now)
    for version in (newest, id):
        arrival = store.correspondence.arrival(looking.connection, version) if version else None
        if arrival and arrival.application == spot.application:
            return version
    return None


def _city(file: File, spot: Spot) -> str:
    """Which city it is, where no thread says so."""
    return "" if spot.under else f"{file.city}: "


def _head(file: File, message: Message, what: str) -> str:
    who = escape(mailbox(files.writer(file.application, message.sender)))
    return f"{who} {what.format(at=date(message.received_at))}"


def _told(message: Message, head: str) -> Shown:
    words, brought = message.reply or mails.NO_WORDS, mails.came(message)
    begins, rest = begun(words)
    below = [*whole.below(message, rest), *([context(brought)] if brought else [])]
    blocks = [section(head), section(begins), *below, context(COUNTS)]
    said = f"“{escape(cut(words, MOST_SAID))}”"
    return Shown(
        text=" ".join(filter(None, [head, said, whole.told(rest), brought, COUNTS])), blocks=blocks
    )
