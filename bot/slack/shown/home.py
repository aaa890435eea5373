"""A person's Home: what waits for them and for all, what is due, where the cities are, what failed.

Invariant: it costs the same whatever the store holds, and fits into Slack's limits: what is long is
counted, and paged.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice

from bot.slack import seconds
from bot.slack.blocks import (
    Block,
    actions,
    button,
    context,
    cut,
    cut_marked,
    escape,
    header,
    section,
)
from bot.slack.shown import Looking, Shown, called, deeds, due, local, news, returned, standing
from bot.slack.shown.eyes import MOST_NAME, Eye, city_of
from bot.slack.wording import reader, without_commands
from intake import store
from intake.cases import ANSWERABLE, URGENT, Case, CaseKind
from intake.decisions import Decision, DecisionState
from intake.desk import acts as verbs
from intake.desk import ended
from intake.notices import Letter, LetterState
from intake.store.chats.board import Spot
from intake.store.drafts import Draft, of_letter
from replies.matters import CASES

CASES_AT_ONCE = 8
MOST_MINE, MOST_LOOKED_AT = 5, 25
"""Of what waits for one alone: shown, and looked at for whose it is."""
MOST_FAILED, MOST_REFUSED, MOST_REDONE = 5, 3, 50
MOST_HELD = 2_000
"""Held letters of which it is looked up whose they are."""
REMEMBERED = timedelta(days=3)
"""How long what could not be done is shown to whom wanted it."""
MOST_WORDS, MOST_READ, MOST_WHY, MOST_DID = 180, 500, 200, 120

ORDER = (*sorted(URGENT), *sorted(set(CaseKind) - URGENT))
"""Kinds of matters: those that cannot wait come first."""

STRANGER = (
    "This Home is for the organizers of the programme. To apply for your city, write to me under "
    "*Messages*: I ask one question after the other."
)
MEMBER = (
    "If you are to help as an organizer, ask one of them to invite you to the organizers' channel."
)
UNNAMED = "If you are to help as an organizer, please ask who runs the desk to name you as one."
UNSEEN = (
    "The desk cannot see who you are just now, so this Home shows nothing: {}. It is drawn again "
    "by itself once the app may see it. Who runs the desk finds with `citydesk doctor` what to do. "
    "If you apply for your city, just go on under *Messages*."
)
UNSURE = (
    "The desk cannot see just now who its organizers are, so this Home shows nothing: Slack does "
    "not tell who is in the user group of the settings ({}). Who runs the desk finds with "
    "`citydesk doctor` what to do. If you apply for your city, just go on under *Messages*."
)
SEEN_AGAIN = timedelta(minutes=5)
"""How soon a Home that showed nothing is drawn again."""


def unseen(why: str, now: datetime, text: str = UNSEEN) -> Shown:
    """The Home of somebody whom the app lacks the right to know."""
    told = text.format(escape(why))
    return Shown(text=told.replace("*", ""), blocks=[section(told)], until=now + SEEN_AGAIN)


FIRST = "0"
"""The first page, as it is remembered."""


def seen_key(person: str) -> str:
    """Under which note it is remembered when somebody opened their Home last."""
    return f"home-seen:{person}"


def note_key(person: str) -> str:
    """Under which note it is remembered which page somebody looks at."""
    return f"home:{person}"


def show(looking: Looking, spot: Spot) -> Shown | None:
    """The Home of the person in the spot's key."""
    person = looking.person
    if person is None or not (person.is_organizer or person.is_approver):
        if person and person.is_member and person.unsure:
            return unseen(person.unsure, looking.now, UNSURE)
        told = STRANGER
        if person and person.is_member:
            told = f"{STRANGER} {MEMBER if person.by_channel else UNNAMED}"
        return Shown(text=told.replace("*", ""), blocks=[section(told)])
    page = store.notes.recall(looking.connection, note_key(spot.subject)) or FIRST
    eye = Eye(looking=looking, person=spot.subject, local=local.of(person), page=int(page))
    mine = _to_approve(eye) if person.is_approver else []
    blocks = [
        *_top(eye),
        *_mine(eye, mine),
        *_queue(eye, _cases_of(eye, mine)),
        *due.show(eye),
        *_stages(eye),
        *_failed(eye),
    ]
    return Shown(text="Citydesk: what waits, what is due, where the cities are", blocks=blocks)


def _top(eye: Eye) -> list[Block]:
    return [
        actions(
            button("Refresh", "home_refresh"),
            *([button("Move cities", "move_several")] if eye.is_organizer else []),
            id="home",
        ),
        context(f"As of {eye.local.zoned(eye.now)}; all times here are of that zone."),
    ]


# --- for me ---------------------------------------------------------------------------------------


def _mine(eye: Eye, decided: Sequence[Decision]) -> list[Block]:
    several = [one for one in (_attended(eye), _held_lines(eye)) if one]
    refused = _refused(eye)
    cities = store.applications.cities(eye.connection, [one.application for one in decided])
    approvals = [_approval(one, cities) for one in decided]
    if not several and not refused and not approvals:
        return [header("For you"), section("Nothing waits for you alone.")]
    told = [section("\n".join(f"• {one}" for one in lines)) for lines in several]
    return [header("For you"), *told, *refused, *approvals]


def _attended(eye: Eye) -> list[str]:
    """The cases at which somebody is."""
    spots = store.board.attended_by(eye.connection, eye.person, eye.now, MOST_MINE)
    numbers = [int(one.subject) for one in spots if one.kind == "case" and one.subject.isdigit()]
    found = store.cases.several(eye.connection, numbers)
    waiting = [one for one in found if one.closed_at is None]
    cities = _cities(eye, waiting)
    return [
        f"You are at *{city_of(one.application, cities)}*, case {one.number}" for one in waiting
    ]


def _refused(eye: Eye) -> list[Block]:
    """What they agreed to that could not be done, until they have seen it."""
    since = eye.now - REMEMBERED
    refused = store.drafts.refused(eye.connection, eye.person, since, MOST_REFUSED)
    return [
        section(
            f"• {deeds.undone(eye.connection, one, 'You wanted', most=MOST_WHY)}",
            accessory=button("Dismiss", "home_dismiss", one.id),
        )
        for one in refused
        if not (_is_shared_since(eye, one) or _is_answered_since(eye, one))
    ]


def _is_shared_since(eye: Eye, refused: Draft) -> bool:
    """Whether an answer that could not be shared went to all at a later try."""
    act = verbs.from_json(refused.act)
    case = store.cases.load(eye.connection, act.case) if isinstance(act, verbs.Share) else None
    return bool(case and case.shared_at and case.shared_at > (refused.submitted_at or refused.at))


def _is_answered_since(eye: Eye, refused: Draft) -> bool:
    """Whether whose answer could not be sent has answered the same case at a later try."""
    act, since = verbs.from_json(refused.act), refused.submitted_at or refused.at
    if not isinstance(act, verbs.Reply):
        return False
    done = store.drafts.done_since(eye.connection, eye.person, since, MOST_REDONE)
    later = (verbs.from_json(one.act) for one in done)
    return any(isinstance(one, verbs.Reply) and one.case == act.case for one in later)


def _held_lines(eye: Eye) -> list[str]:
    """What they agreed to that is held."""
    held = Counter(of_letter(id) for id in _held(eye))
    ids = [id for id in held if id]
    mine = store.drafts.of_person(eye.connection, eye.person, ids)
    lines = [_held_line(eye, one, held[one.id]) for one in mine[:MOST_MINE]]
    more = len(mine) - len(lines)
    lines += [f"and {eye.local.number(more)} more of yours are held"] if more > 0 else []
    return lines


def _held(eye: Eye) -> Sequence[str]:
    return store.outbox.held(eye.connection, "act-", MOST_HELD)


def _held_line(eye: Eye, draft: Draft, letters: int) -> str:
    count = eye.local.number(letters)
    words = "letter is" if letters == 1 else "letters are"
    did = cut_marked(deeds.held(eye.connection, verbs.from_json(draft.act)), MOST_DID)
    return f"Held: you {did}; {count} {words} not sent yet"


def _approval(one: Decision, cities: dict[int, str]) -> Block:
    by, look = escape(cut(one.by, MOST_NAME)), _look(None if one.final_list else one.application)
    if one.final_list:
        return section(f"*Wants your approval:* the final list, by {by}", accessory=look)
    return section(
        f"*Wants your approval:* {city_of(one.application, cities)} {one.outcome.told}, by {by}",
        accessory=look,
    )


def _look(application: int | None) -> Block:
    """The button that shows the decision on this city; None: the final list that waits."""
    action = "decision" if application else "final_look"
    return button("Look", action, str(application or 0))


def _to_approve(eye: Eye) -> list[Decision]:
    """The first decisions that wait for their yes; who made one cannot give it."""
    return list(islice((one for one in _proposed(eye) if not _is_own(eye, one)), MOST_MINE))


def _proposed(eye: Eye) -> Iterable[Decision]:
    pending = store.decisions.pending(eye.connection, MOST_LOOKED_AT)
    return (one for one in pending if one.state is DecisionState.PROPOSED)


def _is_own(eye: Eye, decision: Decision) -> bool:
    person = eye.looking.person
    return person is not None and seconds.is_own(
        eye.connection, decision.number, decision.by, person
    )


def _cases_of(eye: Eye, decided: Sequence[Decision]) -> list[int]:
    """The cases in which these wait: what is for one alone stands not among those for all."""
    about = (None if one.final_list else one.application for one in decided)
    found = (store.cases.same_open(eye.connection, CaseKind.APPROVAL, one) for one in about)
    return [one.number for one in found if one and one.number]


# --- for all --------------------------------------------------------------------------------------


def _queue(eye: Eye, without: Sequence[int]) -> list[Block]:
    counted = Counter(store.cases.count_by_kind(eye.connection))
    counted[CaseKind.APPROVAL] -= len(without)
    over = (
        ended.over(eye.looking.office, eye.connection) if CaseKind.STAGE_CLOSED in counted else []
    )
    counted[CaseKind.STAGE_CLOSED] -= len(over)
    total = counted.total()
    if not total:
        return [header("For all"), section("Nothing waits.")]
    last = (total - 1) // CASES_AT_ONCE
    page = min(max(eye.page, 0), last)
    skip = page * CASES_AT_ONCE
    left_out = (*without, *over)
    cases = store.cases.page(eye.connection, ORDER, CASES_AT_ONCE, skip, without=left_out)
    cases = ended.as_now(eye.looking.office, eye.connection, cases)
    counts = [
        f"{eye.local.number(counted[one])} × {CASES[one]}" for one in ORDER if counted.get(one)
    ]
    return [
        header(f"For all: {eye.local.number(total)} {'waits' if total == 1 else 'wait'}"),
        section("\n".join(counts)),
        *_cases(eye, cases),
        *_pager(eye, page, last, total),
    ]


def _cases(eye: Eye, cases: Sequence[Case]) -> list[Block]:
    cities = _cities(eye, cases)
    return [
        block
        for one in cases
        for block in news.with_buttons(_case(eye, one, cities), _buttons(eye, one))
    ]


def _case(eye: Eye, case: Case, cities: Mapping[int, str]) -> str:
    is_theirs = case.kind in ANSWERABLE
    text = cut(case.text, MOST_READ)
    words = " ".join((text if is_theirs else eye.local.within(without_commands(text))).split())
    told = cut_marked(escape(words), MOST_WORDS)
    told = f"“{told}”" if is_theirs else told
    told += f"\n*{nobody}*" if (nobody := _nobody(eye, case)) else ""
    head = f"*{city_of(case.application, cities)}* · {CASES[case.kind]} · case {case.number}"
    return f"{head} · since {eye.local.moment(case.at)}\n{told}"


def _nobody(eye: Eye, case: Case) -> str:
    """That nobody can approve the decision for which the case waits, escaped."""
    if case.kind is not CaseKind.APPROVAL or eye.looking.few is None:
        return ""
    waits = ((None if one.final_list else one.application, one) for one in _proposed(eye))
    found = next((one for about, one in waits if about == case.application), None)
    if found is None:
        return ""
    few, named = eye.looking.few, bool(eye.looking.approvers)
    return escape(seconds.nobody(eye.connection, found.number, found.by, few, is_named=named))


def _buttons(eye: Eye, case: Case) -> list[Block]:
    """What they may do about it: who only approves looks at what is to be approved."""
    if not eye.is_organizer and case.kind is not CaseKind.APPROVAL:
        return []
    if case.kind in ANSWERABLE and case.application:
        return [button("Reply", "reply", str(case.number))]
    if case.kind is CaseKind.APPROVAL:
        return [_look(case.application)]
    return news.for_case(eye.connection, case)


def _pager(eye: Eye, page: int, last: int, total: int) -> list[Block]:
    if not last:
        return []
    first = page * CASES_AT_ONCE
    until = min(first + CASES_AT_ONCE, total)
    turns = [
        *([button("First", "home_first", "0")] if page > 1 else []),
        *([button("Previous", "home_back", str(page - 1))] if page else []),
        *([button("Next", "home_next", str(page + 1))] if page < last else []),
        *([button("Last", "home_last", str(last))] if page < last - 1 else []),
    ]
    place = eye.local.place(first, until - first, total)
    return [context(place), actions(*turns, id="home_pager")]


def _cities(eye: Eye, cases: Iterable[Case]) -> dict[int, str]:
    numbers = [one.application for one in cases if one.application]
    return store.applications.cities(eye.connection, numbers)


# --- where the cities are, and what failed --------------------------------------------------------


def _stages(eye: Eye) -> list[Block]:
    lines = standing.lines(eye.connection, eye.standing, eye.local)
    return [header("Cities by stage"), section("\n".join(lines))]


def _failed(eye: Eye) -> list[Block]:
    """Letters that came back, messages that could not be handled or shown."""
    failed = store.outbox.count_by_state(eye.connection).get(LetterState.FAILED, 0)
    _, mails = store.inbox.count(eye.connection)
    signals = store.signals.count_parked(eye.connection)
    spots = store.board.count_in_error(eye.connection)
    counts = [
        (failed, "letter was not delivered", "letters were not delivered"),
        (mails, "mail could not be handled and is kept", "mails could not be handled and are kept"),
        (signals, "thing from Slack is kept unhandled", "things from Slack are kept unhandled"),
        (spots, "message cannot be shown in Slack", "messages cannot be shown in Slack"),
    ]
    lines = [
        f"*{eye.local.number(count)}* {one if count == 1 else many}"
        for count, one, many in counts
        if count
    ]
    if not lines:
        return [header("What failed"), section("Nothing.")]
    helps = [returned.AT_HOME] if failed and eye.is_organizer else []
    return [
        header("What failed"),
        section("\n".join([*lines, *_letters(eye), *helps, *_spots(eye)])),
    ]


def _letters(eye: Eye) -> list[str]:
    last = store.outbox.letters(eye.connection, state=LetterState.FAILED, limit=MOST_FAILED)
    numbers = [one.application for one in last if one.application]
    cities = store.applications.cities(eye.connection, numbers)
    return [_letter(eye, one, cities) for one in reversed(last)]


def _letter(eye: Eye, letter: Letter, cities: Mapping[int, str]) -> str:
    """Which letter of which city came back, from whom and why."""
    city = f"{city_of(letter.application, cities)}: " if letter.application else ""
    what = f"{called.of(eye.connection, letter)}, {eye.local.moment(letter.created_at)}"
    to = cut_marked(escape(reader(letter.to)), MOST_NAME)
    return f"• {city}{what}, to {to}: {cut_marked(escape(letter.error or ''), 120)}"


def _spots(eye: Eye) -> list[str]:
    failing = store.board.in_error(eye.connection, 3)
    return [
        f"• In Slack, {called.spot(one)}: {escape(cut(one.error or '', 120))}" for one in failing
    ]


def turned(page: str) -> str:
    """The number of a page as it is remembered; the first one for anything else."""
    return page if page.isdigit() and len(page) < 6 else FIRST
