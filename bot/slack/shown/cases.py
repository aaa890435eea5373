"""A matter as the head of its thread: who asks what, what the file says, and how it ended.

Invariant: the text alone says everything that the blocks say in short. What the file says stands
there while the matter waits, as it is now; one that is settled repeats no facts that may be old,
and names the stage in which the city was then.
"""

from collections.abc import Sequence
from datetime import datetime

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
from intake.cases import ANSWERABLE, GATHERING, MOST_LISTED, Case, CaseKind
from intake.conversation.turns import EXCERPT
from intake.desk import acts, readings
from intake.desk.acts import Reply, answers, settled
from intake.desk.landing import IN_THREADS
from intake.messages import Message
from intake.notices import Letter, LetterState
from intake.store import Connection
from intake.store.chats.board import Spot
from intake.store.drafts import of_letter
from replies.matters import CASES

LONGEST_HEAD = 300
MOST_FURTHER = 1_500
"""Characters of what else a mail says."""
ASKER_GONE = "Who asked was erased"
MOST_BESIDE = 3
"""Other matters of the city that are named beside this one."""
MOST_LETTERS = 40
"""The last letters to a city among which the answer is looked for."""
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
    held_until = answer_held_until(looking.connection, case, looking.now)
    shared_from = answers.share_held_until(looking.connection, case, looking.now)
    ended = _ended(looking, case, approval, held_until, shared_from)
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


def _ended(
    looking: Looking,
    case: Case,
    approval: Approval | None,
    held_until: datetime | None,
    shared_from: datetime | None,
) -> str:
    """How the matter stands or ended, also once its answer was erased."""
    is_lost = held_until is None and _is_lost(looking.connection, case)
    by = settled_by(looking.connection, case)
    shared = _shared(case, shared_from)
    ended = _state(case, by, held_until, shared, approval, is_lost=is_lost)
    is_erased = answers.is_erased(case)
    return _erased(looking.connection, case, by, ended) if is_erased else ended


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


def settled_by(connection: Connection, case: Case) -> str:
    """Who answered or closed it, by the journal, escaped; "" where nobody did."""
    return escape(settled.of(connection, case).by)


def answer_held_until(connection: Connection, case: Case, now: datetime) -> datetime | None:
    """How long the answer, given here, can still be taken back."""
    if case.answer is None or case.application is None:
        return None
    held = store.outbox.letters(connection, application=case.application, state=LetterState.HELD)
    until = [one.due_at for one in held if _answers(connection, one, case)]
    return max((one for one in until if one > now), default=None)


def _answers(connection: Connection, letter: Letter, case: Case) -> bool:
    id = of_letter(letter.id)
    draft = store.drafts.load(connection, id) if id else None
    act = acts.from_json(draft.act) if draft else None
    return isinstance(act, Reply) and act.case == case.number and not act.further


def _is_lost(connection: Connection, case: Case) -> bool:
    """Whether the last letter that answers the case, or corrects its answer, did not arrive."""
    if case.answer is None or case.application is None:
        return False
    written = store.outbox.letters(connection, application=case.application, limit=MOST_LETTERS)
    sent = (one for one in reversed(written) if one.state is not LetterState.RECALLED)
    last = next((one for one in sent if _answers(connection, one, case)), None)
    return last is not None and last.state is LetterState.FAILED


def _shared(case: Case, held_until: datetime | None) -> str:
    """Whether all others were told, or will be once nobody takes it back."""
    if held_until:
        return f" *To be shared with all:* held until {date(held_until)}, then sent."
    return f" *Shared with all* {date(case.shared_at)}." if case.shared_at else ""


def _state(
    case: Case,
    by: str,
    held_until: datetime | None,
    shared: str,
    approval: Approval | None,
    *,
    is_lost: bool,
) -> str:
    of_approval = approvals.state(approval, case) if case.kind is CaseKind.APPROVAL else ""
    if of_approval:
        return of_approval
    if case.closed_at is None:
        return (
            "*Waits for you.* What you write in this thread goes to nobody until you send it "
            "with a button."
        )
    if case.kind is CaseKind.REROUTED:
        return "*Settled by itself.* Nothing waits."
    if case.kind in GATHERING and case.closed_at == case.at:
        return "*Taken into the application.* Nothing waits: what the city wrote counts."
    who = f" by {by}" if by else ""
    if case.answer is None:
        return f"*Closed*{who} without an answer, {date(case.closed_at)}."
    if held_until:
        return (
            f"*Answer held*{who} until {date(held_until)}, then sent: its message in this thread "
            "says what became of it."
        )
    if is_lost:
        return (
            f"*Answered*{who}, {date(case.closed_at)}, *but the letter did not arrive:* its "
            "message in this thread says why."
        )
    return f"*Answered*{who}, {date(case.closed_at)}.{shared}"


def _erased(connection: Connection, case: Case, by: str, ended: str) -> str:
    """How a matter stands whose asker was erased; `ended` says how it was settled before."""
    if case.closed_at is None:
        return f"*{ASKER_GONE}, with the question:* nobody can be answered. Close it."
    if not answers.never_left(connection, case):
        return f"{ended} {ASKER_GONE} since, with the question."
    who = f" by {by}" if by else ""
    return f"*The answer{who} was taken back,* nobody got it: {ASKER_GONE.lower()} before it left."


def _text(case: Case, file: File | None, title: str, where: str, told: str, ended: str) -> str:
    """All of it in a few sentences."""
    said = f"“{escape(cut(told, LONGEST_HEAD))}”" if _is_theirs(case) else noted(told, MOST_TEXT)
    missing = ""
    if file and case.closed_at is None:
        missing = f"{files.told(file)}"
    return f"{escape(title)}. {where}. {said} {missing} {ended.replace('*', '')}"
