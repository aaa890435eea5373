"""A matter as the head of its thread: who asks what, what the file says, and how it ended.

Invariant: the text alone says everything that the blocks say in short.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.slack.blocks import (
    Block,
    actions,
    button,
    context,
    cut,
    date,
    divider,
    escape,
    header,
    long,
    quoted,
    section,
)
from bot.slack.shown import Looking, Shown, files
from bot.slack.shown.files import File
from bot.slack.wording import without_commands
from intake import languages, store
from intake.cases import ANSWERABLE, Case, CaseKind
from intake.conversation.turns import EXCERPT
from intake.desk import acts, dossiers
from intake.desk.acts import Reply
from intake.notices import Letter, LetterState
from intake.store.board import MOST_ATTENDING, Spot
from intake.store.drafts import of_letter
from replies.sentences import CASES

LONGEST_HEAD = 300
SETTLING = frozenset({"case_answered", "case_closed"})
"""Acts of the journal that settle a matter."""
Attending = Sequence[tuple[str, str, str]]


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The matter with the number in the spot's key."""
    if not spot.subject.isdigit():
        return None
    case = store.cases.load(looking.connection, int(spot.subject))
    if case is None:
        return None
    file = files.load(looking.office, looking.connection, case.application)
    where = _where(case, file, _language(looking, case, file))
    told = _told(looking, case)
    ended = _state(case, _settled_by(looking, case), _held_until(looking, case))
    blocks = [
        header(_title(case, file)),
        context(where),
        section(quoted(told)) if _is_theirs(case) else long(escape(told))[0],
        *_on_file(file, told if _is_theirs(case) else ""),
        *_attending(spot.attending, looking.now),
        divider(),
        section(ended),
        *_buttons(case, file),
    ]
    return Shown(text=_text(case, file, where, told, ended), blocks=blocks)


def _is_theirs(case: Case) -> bool:
    """Whether the matter's text is in a contact's own words."""
    return case.kind in ANSWERABLE


def _told(looking: Looking, case: Case) -> str:
    """What the matter is, without the commands that a terminal would want."""
    decision = None
    if case.kind is CaseKind.APPROVAL and case.application:
        decision = store.decisions.waiting(looking.connection, case.application)
    if decision:
        return (
            f"{decision.by} decided: {decision.outcome.value}. Reason: {decision.reason} "
            "A second organizer has to approve it."
        )
    if not _is_theirs(case):
        return without_commands(case.text)
    return case.text if len(case.text) < EXCERPT else f"{case.text}…"


def _title(case: Case, file: File | None) -> str:
    who = file.application.city if file and file.application.city else None
    what = CASES[case.kind]
    return f"{who}: {what}" if who else what[:1].upper() + what[1:]


def _where(case: Case, file: File | None, spoken: str) -> str:
    who = f"{file.city} · {files.standing(file)}" if file else "No city"
    named = [f"in {spoken}"] if _is_theirs(case) else []
    return " · ".join([f"Case {case.number}", who, *named, date(case.at)])


def _language(looking: Looking, case: Case, file: File | None) -> str:
    """The language of the mail that asked, else the one in which letters go to the city."""
    if not _is_theirs(case):
        return ""
    mail = dossiers.again(looking.office, looking.connection, case.message or "")
    usual = file.application.language if file else "en"
    return files.language(languages.spoken_in(case.text, (mail and mail.language) or usual))


def _on_file(file: File | None, told: str) -> list[Block]:
    if file is None:
        return []
    touched = [f"• {one}" for one in files.touched(file, told)] if told else []
    lines = "\n".join(["*What the file says about it*", *touched])
    return [files.overview(file), *([section(lines)] if touched else [])]


def _attending(attending: Attending, now: datetime) -> list[Block]:
    since = [(name, datetime.fromisoformat(when)) for _, name, when in attending]
    here = [one for one in since if one[1] + MOST_ATTENDING > now]
    return [
        context(f"*{escape(name)}* is writing an answer since {date(at)}.") for name, at in here
    ]


def _settled_by(looking: Looking, case: Case) -> str:
    """Who answered or closed it, by the journal, escaped; "" where nobody did."""
    if case.closed_at is None or case.application is None:
        return ""
    links = store.journal.chain(looking.connection, case.application)
    words = store.journal.words(looking.connection, case.application)
    told = [words.get(one.sequence, {}) for one in links if one.act in SETTLING]
    return next((escape(str(one["by"])) for one in reversed(told) if _is_of(case, one)), "")


def _is_of(case: Case, words: Mapping[str, object]) -> bool:
    return words.get("case") == case.number and bool(words.get("by"))


def _held_until(looking: Looking, case: Case) -> datetime | None:
    """How long the answer, given here, can still be taken back."""
    if case.answer is None or case.application is None:
        return None
    held = store.outbox.letters(
        looking.connection, application=case.application, state=LetterState.HELD
    )
    until = [one.due_at for one in held if _answers(looking, one, case)]
    return max((one for one in until if one > looking.now), default=None)


def _answers(looking: Looking, letter: Letter, case: Case) -> bool:
    id = of_letter(letter.id)
    draft = store.drafts.load(looking.connection, id) if id else None
    act = acts.from_json(draft.act) if draft else None
    return isinstance(act, Reply) and act.case == case.number


def _state(case: Case, by: str, held_until: datetime | None) -> str:
    if case.closed_at is None:
        return (
            "*Waits for you.* What you write in this thread goes to nobody until you send it "
            "with a button."
        )
    who = f" by {by}" if by else ""
    if case.kind is CaseKind.APPROVAL:
        return f"*Settled*, {date(case.closed_at)}: the decision has a message of its own."
    if case.answer is None:
        return f"*Closed*{who} without an answer, {date(case.closed_at)}."
    if held_until:
        return (
            f"*Answer held*{who} until {date(held_until)}, then sent: its message in this thread "
            "says what became of it."
        )
    shared = f" *Shared with all* {date(case.shared_at)}." if case.shared_at else ""
    return f"*Answered*{who}, {date(case.closed_at)}.{shared}"


def _text(case: Case, file: File | None, where: str, told: str, ended: str) -> str:
    """All of it in a few sentences."""
    said = f"“{escape(cut(told, LONGEST_HEAD))}”" if _is_theirs(case) else escape(told)
    missing = f"Missing: {files.labels(file.call, file.missing)}." if file else ""
    title = escape(_title(case, file))
    return f"{title}. {where}. {said} {missing} {ended.replace('*', '')}"


def _buttons(case: Case, file: File | None) -> list[Block]:
    elements = [*_on_case(case), *(_on_city(case, file) if file else []), *_at_last(case, file)]
    return [actions(*elements, id="case")] if elements else []


def _on_case(case: Case) -> list[Block]:
    number = str(case.number)
    if case.closed_at is None and case.kind in ANSWERABLE and case.application:
        return [button("Reply to the city", "reply", number, style="primary")]
    if case.closed_at and case.answer and not case.shared_at:
        return [button("Share with all", "share", number)]
    return []


def _on_city(case: Case, file: File) -> list[Block]:
    number, waits = str(file.application.number), case.closed_at is None
    if case.kind is CaseKind.APPROVAL:
        return (
            [button("Look at the decision", "decision", number, style="primary")] if waits else []
        )
    if file.application.is_over or case.kind in (CaseKind.STRANGER, CaseKind.SAME_CITY):
        return []
    more = [] if case.kind is CaseKind.OVERTAKEN else [button("More time", "extend", number)]
    return [button("Ask for items", "ask", number), *more]


def _at_last(case: Case, file: File | None) -> list[Block]:
    closes = case.closed_at is None and case.kind is not CaseKind.APPROVAL
    return [
        *([button("Close", "close", str(case.number))] if closes else []),
        *([button("Show the city", "show_city", str(file.application.number))] if file else []),
    ]
