"""What happens at the desk, told to the organizers' board in a chat, in the same transaction.

Invariant: where no chat is set nothing is told, and costs nothing. A matter has one thread; what
many have in common stands in one message.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from intake import languages, store
from intake.cases import Case, CaseKind
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.turns import Turn
from intake.desk import landing, quiet
from intake.desk.landing import IN_THREADS
from intake.desk.landing import case_key as case_key
from intake.desk.office import Office
from intake.journal import Entry
from intake.messages import Message
from intake.notices import AttendanceAsked, Declined, DocumentsIssued, Letter, Titled
from intake.store import Connection
from intake.store.chats.news import Item
from intake.store.drafts import of_letter

GATHERED = timedelta(seconds=20)
"""How long news of one kind gathers before it is posted."""
SOON = timedelta(seconds=2)
"""How long a message waits before it is shown anew, so that several changes are one update."""

BESIDE = 3
"""Threads of a city that are named in its newest one."""

LAST = 5
"""Letters to a city that its next mail may answer."""

TO_DESK = frozenset({"status", "help", "submit", "later", "confirm", "deny"})
"""Words to the desk alone; a yes or no that answers an organizer is a matter, or a reply to one."""

NEWS = frozenset({
    "opened", "registered", "moved", "reversed", "closed", "reopened", "extended", "withdrawn",
    "titled", "declined", "paused", "resumed", "extension_recalled",
    "reminders_paused", "reminders_resumed",
})  # fmt: skip
"""Acts of the journal that organizers hear of, each with others of its kind.

A decision has a message of its own until it takes effect.
"""
MOVING = frozenset({"moved", "reversed", "titled", "declined", "withdrawn"})
"""Acts after which another number of cities waits in a stage."""
MOST_ENDED = 10
"""Matters of stages that ended which are shown anew."""
UNDONE = {"reversed": "moved", "extension_recalled": "extended"}
"""Acts that undo one of another kind, which is not told any more where nobody was told yet."""
OF_DECISIONS = frozenset({
    Titled.name, Declined.name, DocumentsIssued.name, AttendanceAsked.name,
})  # fmt: skip
"""Letters of a decision, and those that go out with it."""
MATTER = "matter"
"""The news that a matter without a thread of its own waits."""


def tell(
    connection: Connection, turn: Turn, opened: Sequence[Case], now: datetime, *, news_at: datetime
) -> None:
    """What a turn changed, and which matters it opened; its news may come from `news_at` on."""
    store.board.stir_about(connection, _concerned(turn), now + SOON)
    threads = [case for case in opened if case.kind in IN_THREADS]
    for case in threads:
        _open_thread(connection, case, now)
    others = [_matter(case) for case in opened if case.kind not in IN_THREADS]
    store.news.tell(connection, others, now + GATHERED)
    _untell(connection, turn.entries)
    store.news.tell(connection, _news(turn.entries, now), news_at + GATHERED)
    settled(connection, (*turn.closes, *turn.amends, *turn.shares), now)
    _recount(connection, turn.entries, now)
    _show_decisions(connection, turn, threads, now)
    _show_stopped(connection, turn, now)
    came_back = (store.outbox.letter(connection, id) for id, _ in turn.failed)
    for letter in came_back:
        if letter:
            carried(connection, letter, now)


def _show_stopped(connection: Connection, turn: Turn, now: datetime) -> None:
    """Who wrote the letters that a turn stops looks at what became of them."""
    drafts = dict.fromkeys(one for one in map(of_letter, turn.recalls) if one)
    store.board.stir(connection, [key for one in drafts for key in of_draft(connection, one)], now)


def _recount(connection: Connection, entries: Sequence[Entry], now: datetime) -> None:
    """What waits in a stage that has ended is told as it is once a city left it or came back."""
    if any(one.act in MOVING for one in entries):
        ended = store.cases.page(connection, [CaseKind.STAGE_CLOSED], MOST_ENDED, 0)
        numbers = [one.number for one in ended if one.number]
        store.news.stir_matters(connection, numbers, now + SOON)


def _open_thread(connection: Connection, case: Case, now: datetime) -> None:
    """The matter begins a thread; what follows from what is in one already stays in that."""
    key, under = case_key(case.number), landing.of_matter(connection, case)
    store.board.put(connection, key, now, application=case.application, under=under)


def link(connection: Connection, key: str, now: datetime) -> None:
    """A message was settled: where a thread began, those that its city had last name and link it.

    For a transaction of its own: who still held the message while it stirs those that others hold
    would wait for them, and they for it.
    """
    spot = store.board.load(connection, key)
    if spot is None or spot.ts is None or spot.kind != "case":
        return
    case = store.cases.load(connection, int(spot.subject))
    if case and case.application:
        last = store.cases.newest_of(connection, case.application, BESIDE + 1)
        others = [case_key(one.number) for one in last if one.number != case.number]
        store.board.stir(connection, others, now + SOON)


def is_plain(turn: Turn) -> bool:
    """Whether it changes applications and no matter, decision or letter of before."""
    others = (turn.cases, turn.closes, turn.settled, turn.failed, turn.decisions, turn.amends)
    return not any((*others, turn.shares))


def _show_decisions(
    connection: Connection, turn: Turn, threads: Sequence[Case], now: datetime
) -> None:
    """Each decision is a message, in the thread of the matter that asks for its approval."""
    approval = next((one for one in threads if one.kind is CaseKind.APPROVAL), None)
    under = case_key(approval.number) if approval else None
    for one in turn.decisions:
        kept = one if one.number else store.decisions.waiting(connection, one.application)
        if kept:
            key = decision_key(kept.number)
            store.board.put(connection, key, now, under=under, application=one.application)


def show_list(
    connection: Connection, number: int, now: datetime, approval: int | None = None
) -> None:
    """A final list is one message, in the thread of the matter that asks for its approval."""
    under = case_key(approval) if approval else None
    store.board.put(connection, decision_key(number), now, under=under)


def hear(connection: Connection, message: Message, turn: Turn, now: datetime) -> None:
    """A city's message lands in the thread of the matter whose answer it is a reply to; without
    one, of the matter that was answered last, where nothing came up since; else of the only matter
    that waits, or of the newest; unless it opened one itself.

    The organizer's letter before it shows that the city has written since.
    """
    if not turn.about or message.automatic:
        return
    changed = (*_acts_before(connection, turn.about), *_confirmed(turn))
    store.board.stir(connection, changed, now + SOON)
    replied = landing.replied_to(connection, message, turn.about)
    if any(landing.is_opened(connection, one) for one in turn.cases):
        _keep_together(connection, message, turn, replied)
        return
    answered = replied or landing.answered_last(connection, message, turn.about)
    if not answered and _only_commands(message, _language(message, turn)):
        return
    under = answered or landing.waiting(connection, turn.about)
    if under:
        store.board.put(connection, f"mail:{message.id}", now, under=under, application=turn.about)


def _language(message: Message, turn: Turn) -> str:
    """Its own language, else its script's or that of its writer on the file."""
    application = next((one for one in turn.applications if one.number == turn.about), None)
    writer = application.contact(message.sender) if application else None
    known = writer.language if writer else "en"
    return message.language or languages.spoken_in(message.reply, known)


def _only_commands(message: Message, language: str) -> bool:
    """Whether it asks the desk alone for something: nobody else has to read that."""
    said = sentences.split(message.reply, language)
    wished = [{one.kind for one in intents.find([words], language=language)} for words in said]
    return bool(said) and not message.attachments and all(one and one <= TO_DESK for one in wished)


def _keep_together(
    connection: Connection, message: Message, turn: Turn, replied: str | None
) -> None:
    """What a city writes after an answer, and asks nothing, is shown below that answer."""
    follows = next((one for one in turn.cases if one.kind in landing.BELOW), None)
    opened = landing.opened(connection, follows) if follows else None
    if opened is None or turn.about is None:
        return
    key = case_key(opened.number)
    is_alone = landing.thread_at(connection, key) == key
    answered = landing.answered_last(connection, message, turn.about) if is_alone else None
    if under := replied or answered:
        store.board.lead(connection, key, under)


def _confirmed(turn: Turn) -> list[str]:
    """The mails of before that count as the city's since a contact said yes to them."""
    told = (one.words for one in turn.entries if one.act == "proposal_confirmed")
    return [f"mail:{one['message']}" for one in told]


def _acts_before(connection: Connection, application: int) -> list[str]:
    """The board keys of the organizers' acts behind the last letters to a city."""
    last = store.outbox.letters(connection, application=application, limit=LAST)
    drafts = (of_letter(one.id) for one in last)
    return [f"act:{one}" for one in dict.fromkeys(drafts) if one]


def carried(connection: Connection, letter: Letter, now: datetime) -> None:
    """What became of a letter, if only a delay, shows where it was agreed to and on the card."""
    draft = of_letter(letter.id)
    act = store.board.load(connection, f"act:{draft}") if draft else None
    if draft and act:
        keys = [*of_draft(connection, draft), *([act.under] if act.under else [])]
        store.board.stir(connection, keys, now + SOON)
    if letter.application:
        store.board.stir_about(connection, [letter.application], now + SOON)
    if letter.application and letter.notice in OF_DECISIONS:
        decision = store.decisions.latest(connection, letter.application)
        keys = [decision_key(decision.goes_by)] if decision else []
        store.board.stir(connection, keys, now + SOON)


def of_draft(connection: Connection, draft: str) -> list[str]:
    """What shows an act, and what became of the messages whose words were sent to its city."""
    act, mine = store.board.load(connection, f"act:{draft}"), store.drafts.load(connection, draft)
    told = [one.id for one in store.drafts.from_source(connection, mine.source)] if mine else []
    offers = [f"{kind}:{one}" for kind in store.offers.KINDS for one in told]
    if act and act.under:
        offers += store.offers.beside(connection, act.under)
    return list(dict.fromkeys((f"act:{draft}", *offers)))


def stopped(
    connection: Connection, letters: Iterable[Letter], cases: Iterable[int], now: datetime
) -> None:
    """These letters do not go out, and these cases wait again or no longer: who did it looks."""
    stopped = list(letters)
    drafts = [one for one in (of_letter(letter.id) for letter in stopped) if one]
    store.board.stir(connection, [key for one in drafts for key in of_draft(connection, one)], now)
    settled(connection, list(cases), now)
    about = {one.application for one in stopped if one.application}
    store.board.stir_about(connection, about, now + SOON)


def settled(connection: Connection, cases: Sequence[int], now: datetime) -> None:
    """These cases wait no longer, or again: their threads show it, and the news that told them."""
    store.board.stir(connection, [case_key(number) for number in cases], now)
    store.news.stir_matters(connection, cases, now + SOON)


def erased(
    connection: Connection, applications: Collection[int], letters: Iterable[str], now: datetime
) -> None:
    """Words went from these files and letters: what is shown of them is shown without."""
    store.board.stir_all(connection, applications, now)
    drafts = [f"act:{one}" for one in map(of_letter, letters) if one]
    store.board.stir(connection, drafts, now)


def keep_quiet(office: Office, connection: Connection, now: datetime) -> None:
    """News that waits comes by the quiet hours of now, whichever held when it was told."""
    news_at = quiet.after(office.quiet, office.call, now)
    store.news.hold(connection, NEWS, news_at + GATHERED)


def decision_key(number: int | None) -> str:
    return f"decision:{number}"


def _matter(case: Case) -> Item:
    words = {"case": case.number, "kind": case.kind.value, "text": case.text}
    return Item(kind=MATTER, application=case.application, words=words, at=case.at)


def _news(entries: Sequence[Entry], now: datetime) -> list[Item]:
    """An application for a city that another one holds is no city that applies."""
    met = {one.application for one in entries if one.act == "city_met"}
    return [
        Item(kind=one.act, application=one.application, words=dict(one.words), at=now)
        for one in entries
        if one.act in NEWS and not (one.act == "opened" and one.application in met)
    ]


def _untell(connection: Connection, entries: Iterable[Entry]) -> None:
    """What is undone before it was posted is no news; that it was undone is."""
    for one in entries:
        if one.act in UNDONE:
            back_to = one.words["stage"] if one.act == "reversed" else None
            store.news.untell(connection, UNDONE[one.act], one.application, former=back_to)


def _concerned(turn: Turn) -> set[int]:
    numbers = {one.number for one in turn.applications} | {one.application for one in turn.entries}
    return numbers | {case.application for case in turn.cases if case.application}
