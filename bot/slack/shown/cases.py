"""A matter as the head of its thread: who asks what, what the file says, and how it ended.

Invariant: the text alone says everything that the blocks say in short. What the file says stands
there while the matter waits, as it is now; one that is settled repeats no facts that may be old,
and names the stage in which the city was then.
"""

from collections.abc import Sequence

from bot.slack.blocks import (
    MOST_TEXT,
    begun,
    context,
    cut,
    date,
    day,
    divider,
    escape,
    header,
    link,
    long,
    quoted,
    section,
)
from bot.slack.shown import (
    Looking,
    Shown,
    approvals,
    case_buttons,
    endings,
    files,
    mails,
    present,
    spoken,
    stood,
    whole,
)
from bot.slack.shown.approvals import Approval
from bot.slack.shown.files import File
from bot.slack.wording import noted, without_commands
from intake import store
from intake.cases import ANSWERABLE, MOST_LISTED, Case, CaseKind
from intake.conversation.turns import EXCERPT
from intake.desk import readings
from intake.desk.acts import answers
from intake.desk.landing import IN_THREADS
from intake.messages import Message
from intake.store.chats.board import Spot
from replies.matters import CASES

LONGEST_HEAD = 300
MOST_FURTHER = 1_500
"""Characters of what else a mail says."""
MOST_BESIDE = 3
"""Other matters of the city that are named beside this one."""
ON_FILE = "What the file says about it"


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The matter with the number in the spot's key."""
    if not spot.subject.isdigit():
        return None
    case = store.cases.load(looking.connection, int(spot.subject))
    return _show(looking, spot, case) if case else None


def _show(looking: Looking, spot: Spot, case: Case) -> Shown:
    """The matter with all that stands beside it."""
    file = files.load(looking.office, looking.connection, case.application)
    mail = _mail(looking, case)
    where = _where(case, file, _standing(looking, case, file), _language(case, mail, file))
    words = _words(case, mail)
    also, (further, begins, rest) = _also(mail), _further(case, words, mail, file)
    came = mails.came(mail) if mail else ""
    beside = _beside(looking, case, spot)
    approval = approvals.of(looking, case)
    title = _title(case, file, approval)
    told, waits = _told(case, words, approval, file), case.closed_at is None
    held_until = endings.answer_held_until(looking.connection, case, looking.now)
    shared_from = answers.share_held_until(looking.connection, case, looking.now)
    ended = endings.told(looking, case, approval, held_until, shared_from)
    on_file = files.touched(file, told) if file and waits and _is_theirs(case) else []
    here = present.told(spot.attending, looking.now) if waits else []
    blocks = [
        header(title),
        context(where),
        section(quoted(told)) if _is_theirs(case) else long(noted(told, MOST_TEXT))[0],
        *([section(f"*{also}*\n{begins}")] if further else []),
        *(whole.below(mail, rest) if mail else []),
        *([context(came)] if came else []),
        *([files.overview(file)] if file and waits else []),
        *([section(_listed(on_file))] if on_file else []),
        *map(context, here),
        *([context(beside)] if beside else []),
        divider(),
        section(ended),
        *case_buttons.of(case, file, approval, mail, is_held=held_until is not None),
    ]
    ends = [
        *present.leave_at(spot.attending, looking.now),
        *filter(None, (held_until, shared_from)),
    ]
    said, more = _text(case, file, title, where, told, ended), _more(also, further, rest)
    text = " ".join(filter(None, [said, more, came, _known(on_file), *_plain(here), beside]))
    return Shown(text=text, blocks=blocks, until=min(ends, default=None))


def _also(mail: Message | None) -> str:
    return f"The {'message' if mail and mail.channel == 'slack' else 'mail'} also says:"


def _is_theirs(case: Case) -> bool:
    """Whether the matter's text is in a contact's own words."""
    return case.kind in ANSWERABLE


def _told(case: Case, words: str, approval: Approval | None, file: File | None) -> str:
    """What the matter is, without the commands that a terminal would want."""
    if approval:
        return approvals.told(approval, case)
    if not _is_theirs(case):
        text = without_commands(case.text)
        is_labelled = case.kind is CaseKind.OVERTAKEN
        return files.with_labels(file, text) if file and is_labelled else text
    return f"{words}…" if len(words) in (EXCERPT, MOST_LISTED) else words


def _words(case: Case, mail: Message | None) -> str:
    """The matter's text; where it is but the beginning of a mail that has room, all of that."""
    is_begun = len(case.text) == EXCERPT and mail is not None and mail.reply.startswith(case.text)
    if mail is None or not is_begun:
        return case.text
    _, rest = begun(mail.reply)
    return case.text if rest else mail.reply.strip()


def _title(case: Case, file: File | None, approval: Approval | None) -> str:
    who = file.application.city if file and file.application.city else None
    is_approval = case.kind is CaseKind.APPROVAL
    what = approvals.title(approval, case) if is_approval else CASES[case.kind]
    return f"{who}: {what}" if who else what[:1].upper() + what[1:]


def _where(case: Case, file: File | None, stands: str, language: str) -> str:
    who = [file.city] if file else []
    named = [f"in {language}"] if language else []
    known = filter(None, [stands, *named])
    return " · ".join([f"Case {case.number}", *who, *known, date(case.at)])


def _standing(looking: Looking, case: Case, file: File | None) -> str:
    """Where the city is; of a settled matter, where it was then."""
    if file is None:
        return ""
    if case.closed_at is None:
        return files.standing(file)
    return stood.told(looking.connection, file.application.number, case.closed_at)


def _mail(looking: Looking, case: Case) -> Message | None:
    """The mail of a contact that asked."""
    id = case.message if _is_theirs(case) else None
    return readings.again(looking.office, looking.connection, id) if id else None


def _language(case: Case, mail: Message | None, file: File | None) -> str:
    """The language of the mail that asked, as far as it is known."""
    if not _is_theirs(case):
        return ""
    return spoken.named(case.text, mail, file.application.language if file else None)


def _usual(mail: Message | None, file: File | None) -> str:
    known = file.application.language if file else None
    return (mail and mail.language) or known or "en"


def _further(
    case: Case, words: str, mail: Message | None, file: File | None
) -> tuple[str, str, int]:
    """What else the mail says, while the matter waits: a postscript, a second question.

    Whole, as far as there is room, and how much of a long mail is not shown: of a settled matter
    all of it, since of a short mail its question says enough.
    """
    further = readings.beside(mail, words, _usual(mail, file)) if mail else ""
    begins, rest = begun(further, MOST_FURTHER)
    if case.closed_at is None:
        return further, begins, rest
    return "", "", len(further) if rest else 0


def _more(also: str, further: str, rest: int) -> str:
    """The same in short, as text."""
    told = f"{also} “{escape(cut(further, LONGEST_HEAD))}”" if further else ""
    return " ".join(filter(None, [told, whole.told(rest)]))


def _known(on_file: Sequence[str]) -> str:
    """The same as text."""
    return f"{ON_FILE}: {'; '.join(on_file)}." if on_file else ""


def _plain(sentences: Sequence[str]) -> list[str]:
    return [one.replace("*", "") for one in sentences]


def _listed(on_file: Sequence[str]) -> str:
    return "\n".join([f"*{ON_FILE}*", *(f"• {one}" for one in on_file)])


def _beside(looking: Looking, case: Case, spot: Spot) -> str:
    """The city's other threads, newest first, so that nobody has to look for them."""
    if not case.application:
        return ""
    last = store.cases.newest_of(looking.connection, case.application, MOST_BESIDE + 1)
    others = (one for one in last if one.number != case.number and one.kind in IN_THREADS)
    found = ((one, store.board.load(looking.connection, f"case:{one.number}")) for one in others)
    named = [
        _thread(looking, one, there) for one, there in found if there and _is_apart(spot, there)
    ]
    return f"Other threads of this city: {' · '.join(named[:MOST_BESIDE])}" if named else ""


def _is_apart(one: Spot, other: Spot) -> bool:
    """Whether two matters stand in threads of their own."""
    return (one.under or one.key) != (other.under or other.key) and other.under is None


def _thread(looking: Looking, case: Case, there: Spot) -> str:
    words, at = f"case {case.number}", day(case.at)
    if not (looking.url and there.ts and there.place):
        return f"{words}, {at}"
    url = f"{looking.url}archives/{there.place}/p{there.ts.replace('.', '')}"
    return f"{link(url, words)}, {at}"


def _text(case: Case, file: File | None, title: str, where: str, told: str, ended: str) -> str:
    """All of it in a few sentences."""
    said = f"“{escape(cut(told, LONGEST_HEAD))}”" if _is_theirs(case) else noted(told, MOST_TEXT)
    missing = ""
    if file and case.closed_at is None:
        missing = f"{files.told(file)}"
    parts = (f"{escape(title)}. {where}.", said, missing, ended.replace("*", ""))
    return " ".join(filter(None, parts))
