"""The files that a city sent: named on its card and below its answers, told in full on pages.

Invariant: what a file is called is the city's to say, and is escaped; what is in it is not shown.
"""

from bot.slack.blocks import Block, actions, button, context, cut, cut_marked, date, escape, section
from bot.slack.shown import Looking, files
from bot.slack.shown.files import File
from bot.slack.shown.local import Local
from bot.slack.shown.pages import Page
from intake import stages, store
from intake.applications import Evidence
from intake.cases import ANSWERABLE, Case
from intake.conversation import filenames
from intake.errors import Refusal
from replies import filters

EACH = 10
"""Files on a page."""
NAMED, MOST_NAME = 3, 80
"""Files that the card names, and characters of one name."""
NONE = "This city has sent no files."
NOT_KEPT = "Its content is not kept: it was erased, or nobody confirmed whose it is."
OUT = "Taken out: it counts no more, and the panel does not get it."
WHERE = (
    "The files lie in the desk's store. Who runs the desk writes them to a folder with "
    "`citydesk evidence {number} --save FOLDER`."
)


def named(file: File, most: int = NAMED) -> list[str]:
    """The newest files by name, size and question, and how many more there are, escaped."""
    sent = file.application.files[::-1]
    told = [f"{_name(one)} ({_size(one)}{_for(file, one)})" for one in sent[:most]]
    return [*told, *([f"and {len(sent) - most} more"] if len(sent) > most else [])]


def page(looking: Looking, reader: Local, words: str, number: int) -> Page | Refusal:
    """One page of the files of the application with this number, newest first."""
    is_number = words.isdecimal() and len(words) < 19
    file = files.load(looking.office, looking.connection, int(words) if is_number else None)
    if file is None:
        return files.NO_CITY
    sent = file.application.evidence[::-1]
    shown = sent[number * EACH : (number + 1) * EACH]
    count = f"{reader.number(len(sent))} {'file' if len(sent) == 1 else 'files'}"
    blocks = [
        section(f"*{file.city}* · {count if sent else NONE}"),
        *(section(_told(looking, file, one, reader)) for one in shown),
        *([context(WHERE.format(number=file.application.number))] if sent else []),
        *_out(file),
    ]
    return Page(blocks=blocks, is_last=(number + 1) * EACH >= len(sent))


def may_take_out(file: File) -> bool:
    """Whether any of them counts that organizers may take out."""
    return bool(file.application.files) and stages.may_have_contacts(file.application)


def taking_out(file: File, said: str, case: Case) -> list[Block]:
    """The button beside words that name a file which may be taken out, and their matter with it."""
    is_named = any(filenames.is_in(one.name, said) for one in file.application.files)
    settles = f" {case.number}" if case.kind in ANSWERABLE else ""
    return [_taking_out(file, settles)] if is_named and may_take_out(file) else []


def _out(file: File) -> list[Block]:
    """What takes one of them out or files it anew, where any may be."""
    filing = button("File under another question", "file_under", str(file.application.number))
    return [actions(_taking_out(file), filing, id="take_out")] if may_take_out(file) else []


def _taking_out(file: File, settles: str = "") -> Block:
    return button("Take a file out", "take_out", f"{file.application.number}{settles}")


def below(file: File) -> list[Block]:
    """The same below its answers; nothing where it sent none."""
    told = named(file, EACH)
    return [section("\n".join(["*Files*", *(f"• {one}" for one in told)]))] if told else []


def _told(looking: Looking, file: File, one: Evidence, reader: Local) -> str:
    """A file in full: what it is called, what it is, for which question, when it came, its hash."""
    mail = store.correspondence.arrival(looking.connection, one.message)
    came = f", came {date(mail.received_at)}" if mail else ""
    is_out = one.digest in file.application.taken_out
    is_kept = store.evidence.has(looking.connection, one.digest)
    what = f"{escape(cut(one.type, 100))}, {reader.number(one.size)} bytes"
    return "\n".join([
        f"*{_name(one, 300)}*",
        f"{what}{_for(file, one)}{came}",
        f"SHA-256 `{one.digest}`",
        *([] if is_kept else [NOT_KEPT]),
        *([OUT] if is_out else []),
    ])  # fmt: skip


def _name(one: Evidence, most: int = MOST_NAME) -> str:
    return cut_marked(escape(one.name), most)


def _size(one: Evidence) -> str:
    return filters.tongue("en").size(one.size)


def _for(file: File, one: Evidence) -> str:
    return f", for {files.label(file.call, one.question)}" if one.question else ""
