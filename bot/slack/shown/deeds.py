"""What an organizer did, in words behind their name: which verb, to which city, what of it.

Invariant: whoever reads it in the channel knows which city it is about; what a message hangs under
is no substitute, since a command leaves one that hangs under nothing.
"""

from collections.abc import Sequence

from bot.slack.blocks import cut, cut_marked, date, escape
from bot.slack.shown import Looking
from bot.slack.shown.local import neutral
from intake import store
from intake.calls.model import text_in
from intake.cases import is_panelists
from intake.desk import acts
from intake.desk.acts import Act, cities
from intake.desk.office import call_of
from intake.errors import Refusal
from intake.notices import Letter
from intake.panel import results
from intake.store import Connection
from intake.store.drafts import Draft
from replies.sentences import STAGES

MOST_MOVED = 200
"""Letters of a move that are looked at for the names of its cities."""
MOST_CITIES = 5
MOST_MOVED_NAMED = 20
"""Cities of a move that are named: nothing else in the channel tells them."""
MOST_WHY, MOST_NAME = 2_000, 60
MOST_ITEMS = 600
"""Characters of the items that were asked for."""

DID: dict[str, str] = {
    "reply": "answered the city",
    "ask": "asked the city for items",
    "extend": "gave the city more time",
    "close": "closed the case without an answer",
    "share": "shared the answer with all other applicants",
    "move": "moved cities",
    "decide": "decided",
    "decide_list": "made the final list",
    "approve": "approved the decision",
    "recall": "took the decision back",
    "answer_objection": "answered an objection",
    "let_count": "let an opinion be shown",
    "moderate": "refused an opinion",
    "clear_domain": "let all votes of a domain count",
    "assign": "gave applications to panelists",
    "settle_tie": "settled a tie of the panel",
    "settle_place": "answered about another place for the certificate",
    "settle_lines": "noted which lines a city agrees to",
    "add_contact": "gave a city a contact",
    "take_out": "took a file out of a city's application",
    "file_under": "filed a file of a city under another question",
    "remove_contact": "took a contact off a city's file",
    "settle_attendance": "settled who comes to the Convention",
    "set_attendance": "changed the list of who comes to the Convention",
    "withhold": "took the letter back before it went out",
}
WANTED: dict[str, str] = {
    "reply": "to answer a city",
    "ask": "to ask a city for items",
    "extend": "to give a city more time",
    "close": "to close a case",
    "share": "to share an answer with all applicants",
    "move": "to move cities",
    "decide": "to decide on a city",
    "decide_list": "to make the final list",
    "approve": "to approve a decision",
    "recall": "to take a decision back",
    "answer_objection": "to answer an objection",
    "let_count": "to let an opinion be shown",
    "moderate": "to refuse an opinion",
    "clear_domain": "to let all votes of a domain count",
    "assign": "to give applications to panelists",
    "settle_tie": "to settle a tie of the panel",
    "settle_place": "to answer about another place for the certificate",
    "settle_lines": "to note which lines a city agrees to",
    "add_contact": "to give a city a contact",
    "take_out": "to take a file out of a city's application",
    "file_under": "to file a file of a city under another question",
    "remove_contact": "to take a contact off a city's file",
    "settle_attendance": "to settle who comes to the Convention",
    "set_attendance": "to change the list of who comes to the Convention",
    "withhold": "to take a letter back",
}
"""The same as what somebody wanted, where it was not done."""
TAKEN_BACK: dict[str, str] = {
    "reply": "had answered the city; the answer was taken back",
    "ask": "had asked the city for items; that was taken back",
    "extend": "had given the city more time; that was taken back",
    "share": "wanted to share the answer with all other applicants; it was taken back before "
    "anybody got it",
    "add_contact": "had given a city a contact; that was taken back before anybody got a letter",
    "take_out": "had taken a file out of a city's application; that was taken back before "
    "anybody got a letter",
    "remove_contact": "had taken a contact off a city's file; that was taken back before anybody "
    "got a letter",
    "answer_objection": "had answered an objection; the answer was taken back",
}
"""The same where all its letters were stopped before they went out."""
CORRECTION_BACK = (
    "wanted to correct the answer to the city; that was taken back before anybody got it, and the "
    "answer of before stands"
)
CORRECTION_FOR_ALL_BACK = (
    "wanted to correct the answer for all; that was taken back before anybody got it, and what "
    "they were told before stands"
)
FURTHER_BACK = "wanted to write to the city again; that was taken back before anybody got it"
BEGIN_ANEW = "*What to do:* look how it stands now, and begin anew if it is still to be done"
WHERE: dict[str, str] = dict.fromkeys(
    ("approve", "recall", "decide", "decide_list"), "`/citydesk decisions`"
) | dict.fromkeys(("reply", "close", "share"), "`/citydesk queue`")
"""Where it is seen how that stands; of a city on its card."""
CORRECTED = "corrected the answer to the city"
CORRECTED_FOR_ALL = "corrected the answer for all"
WANTED_TO_CORRECT = "to correct the answer to the city"
WANTED_TO_CORRECT_FOR_ALL = "to correct the answer for all"
SEVERAL_BACK = "took the letters back before they went out"
WROTE_AGAIN = "wrote to the city again"


def did(act: Act) -> str:
    """What somebody did, after their name, where nothing more is known of it."""
    if isinstance(act, acts.Reply) and act.corrects:
        return CORRECTED_FOR_ALL if act.to_all else CORRECTED
    if isinstance(act, acts.Reply) and act.further:
        return WROTE_AGAIN
    if isinstance(act, acts.Withhold) and len(act.letters) > 1:
        return SEVERAL_BACK
    return DID.get(act.kind) or act.kind.replace("_", " ")


def held(connection: Connection, act: Act) -> str:
    """The same where several are told together: to whom, and what it was about, escaped."""
    return _to_whom(connection, act, did(act)) + _about(connection, act)


def undone(connection: Connection, draft: Draft, who: str, *, most: int = MOST_WHY) -> str:
    """What was wanted and not done, why, and what to do, in Slack's markup; `who` comes first."""
    act = acts.from_json(draft.act)
    wants = WANTED.get(act.kind)
    if isinstance(act, acts.Reply) and act.corrects:
        wants = WANTED_TO_CORRECT_FOR_ALL if act.to_all else WANTED_TO_CORRECT
    wanted = _to_whom(connection, act, wants or act.kind.replace("_", " "))
    wanted += _about(connection, act)
    why = cut_marked(draft.outcome or "no reason is known", most).rstrip()
    where = WHERE.get(act.kind) or ("`/citydesk show`" if hasattr(act, "city") else "your Home")
    head = f"{who} {wanted}. *It was not done:* {why}"
    return f"{head}\n{BEGIN_ANEW}: {where}."


def _about(connection: Connection, act: Act) -> str:
    """Which decision, matter or city it was about, escaped, in brackets."""
    match act:
        case acts.Approve() | acts.Recall():
            return f" ({decision(connection, act.decision)})"
        case acts.Reply() | acts.Share() | acts.Close():
            return f" ({_case(connection, act.case)})"
        case acts.ClearDomain():
            return f" ({escape(act.domain)})"
        case acts.Move() if act.names:
            names = [_named_so(connection, one) for one in act.names[:MOST_CITIES]]
            more = len(act.names) - len(names)
            return f" ({'; '.join(names)}{f' and {neutral(more)} more' if more > 0 else ''})"
        case _:
            city = str(getattr(act, "city", "") or "")
            return f" ({_named_so(connection, city)})" if city else ""


def decision(connection: Connection, number: int) -> str:
    """A decision by its number, with its city and outcome, or as the final list."""
    found = store.decisions.load(connection, number)
    if found is None or found.final_list:
        return f"the final list, decision {number}" if found else f"decision {number}"
    (city,) = _named(connection, [found.application])
    return f"{city} {found.outcome.told}, decision {number}"


def told(
    looking: Looking, act: Act, letters: Sequence[Letter], *, seed: str, is_alone: bool
) -> str:
    """The same with its city and what it was about, escaped.

    `letters` are the first of those whose IDs begin with its `seed`. One that `is_alone` hangs
    below nothing: what its thread says elsewhere is said with it.
    """
    match act:
        case acts.Move():
            return _moved(looking.connection, act, letters, seed)
        case acts.Extend():
            return f"gave {_city(looking, act.city)} more time, {_until(looking, act)}"
        case acts.Ask():
            return f"asked {_city(looking, act.city)} for items: {_items(looking, act)}"
        case acts.ClearDomain():
            return _cleared(looking, act)
        case acts.SettleTie():
            return _settled_tie(looking, act)
        case (
            acts.SettlePlace()
            | acts.SettleAttendance()
            | acts.SetAttendance()
            | acts.SettleLines()
            | acts.AddContact()
            | acts.RemoveContact()
        ):
            return f"{did(act)}: {_city(looking, act.city)}"
        case acts.TakeOut():
            which = _file(looking.connection, act)
            of = _city(looking, act.city)
            closed = f", and closed case {act.case} with it" if act.case else ""
            return f"took the file {which} out of the application of {of}{closed}"
        case acts.FileUnder():
            which, of = _file(looking.connection, act), _city(looking, act.city)
            return f"filed {which} of {of} under {escape(act.question)}"
        case acts.Reply() | acts.Share() | acts.Close() if is_alone:
            said = _to_whom(looking.connection, act, did(act))
            return f"{said} ({_case(looking.connection, act.case)})"
        case acts.AnswerObjection() | acts.Withhold() if is_alone:
            return f"{did(act)}{_of_letters(looking.connection, act, letters)}"
        case _:
            return _to_whom(looking.connection, act, did(act))


def taken_back(looking: Looking, act: Act, *, is_alone: bool) -> str:
    """What somebody had done before it was taken back, with its city; "" where that says nothing
    else than what they did.
    """
    told = _back(act)
    match act:
        case (
            acts.Extend() | acts.Ask() | acts.AddContact() | acts.RemoveContact() | acts.TakeOut()
        ) if told:
            return f"{told}: {_city(looking, act.city)}"
        case acts.Reply() | acts.Share():
            said = _to_whom(looking.connection, act, told)
            return f"{said} ({_case(looking.connection, act.case)})" if is_alone else said
    return told


def _back(act: Act) -> str:
    if isinstance(act, acts.Reply) and act.corrects:
        return CORRECTION_FOR_ALL_BACK if act.to_all else CORRECTION_BACK
    if isinstance(act, acts.Reply) and act.further:
        return FURTHER_BACK
    return TAKEN_BACK.get(act.kind, "")


def _to_whom(connection: Connection, act: Act, told: str) -> str:
    """The same of a panelist, where it was one who asked."""
    case = store.cases.load(connection, act.case) if isinstance(act, acts.Reply) else None
    return told.replace("the city", "the panelist") if case and is_panelists(case) else told


def _city(looking: Looking, name: str) -> str:
    """The city that an act names by its number or otherwise, escaped."""
    return _named_so(looking.connection, name)


def _named_so(connection: Connection, name: str) -> str:
    """The same without more than the store."""
    found = cities.look(connection, name)
    named = name if isinstance(found, Refusal) else cities.name(found)
    return cut_marked(escape(named), MOST_NAME)


def _file(connection: Connection, act: acts.TakeOut | acts.FileUnder) -> str:
    """The name of the file, which may be named by how its SHA-256 begins; escaped."""
    found = cities.look(connection, act.city)
    sent = () if isinstance(found, Refusal) else found.evidence
    named = (one.name for one in sent if one.digest.startswith(act.file.strip().casefold()))
    return escape(cut(next(named, act.file), MOST_NAME))


def _until(looking: Looking, act: acts.Extend) -> str:
    zone = looking.office.call.timezone
    return f"until {date(acts.in_zone(act.until, zone))}"


def _items(looking: Looking, act: acts.Ask) -> str:
    known = {one.id: one for one in looking.office.call.questions}
    labels = [text_in(known[id].label, "en") for id in act.ids if id in known]
    return escape(cut("; ".join(labels), MOST_ITEMS))


def _cleared(looking: Looking, act: acts.ClearDomain) -> str:
    """Which domain's votes count now, and how many of them had waited."""
    edition, name = looking.office.call.edition, act.domain.strip().lower()
    by = store.domains.load(looking.connection, edition, name).cleared_by
    count = store.voices.count_let(looking.connection, edition, name, by) if by else 0
    waited = f"{neutral(count)} {'vote' if count == 1 else 'votes'} had waited"
    return f"let all votes of {escape(name)} count: {waited}"


def _settled_tie(looking: Looking, act: acts.SettleTie) -> str:
    found = cities.look(looking.connection, act.city)
    call = looking.office.call
    if not isinstance(found, Refusal):
        call = call_of(looking.office, looking.connection, found)
    verdict = results.called(act.verdict, call)
    where = f"{escape(act.standard)} of {_city(looking, act.city)}"
    return f"settled the tie on {where} as {escape(verdict)}"


def _case(connection: Connection, number: int) -> str:
    """A matter by its number, with its city where it is one city's."""
    case = store.cases.load(connection, number)
    named = _named(connection, [case.application] if case and case.application else [])
    return ", ".join([f"case {number}", *named])


def _of_letters(connection: Connection, act: Act, letters: Sequence[Letter]) -> str:
    """To which cities the letters are, as ": Gdynia, PL"; those of a stopped act are its own."""
    ids = act.letters if isinstance(act, acts.Withhold) else ()
    stopped = (store.outbox.letter(connection, id) for id in ids[:MOST_CITIES])
    several = [one.application for one in (*letters, *stopped) if one and one.application]
    names = _named(connection, list(dict.fromkeys(several))[:MOST_CITIES])
    return f": {'; '.join(names)}" if names else ""


def _named(connection: Connection, numbers: Sequence[int]) -> list[str]:
    known = store.applications.cities(connection, numbers)
    names = (known.get(one) or f"application {one}" for one in numbers)
    return [cut_marked(escape(one), MOST_NAME) for one in names]


def _moved(connection: Connection, act: acts.Move, letters: Sequence[Letter], seed: str) -> str:
    """How many cities were moved where, and which, as far as their letters tell."""
    numbers = list(dict.fromkeys(one.application for one in letters if one.application))
    names = _named(connection, numbers[:MOST_MOVED_NAMED])
    if not names:
        return _moved_silently(connection, act)
    count = store.outbox.count_applications(connection, f"{seed}-")
    what = f"{neutral(count)} {'city' if count == 1 else 'cities'}"
    left = count - len(names)
    more = f" and {neutral(left)} more" if left > 0 else ""
    return f"moved {what} to {STAGES[act.to]}: {'; '.join(names)}{more}"


def _moved_silently(connection: Connection, act: acts.Move) -> str:
    """The same where nobody got a letter, as where a move is taken back before its letter left."""
    names = [_named_so(connection, one) for one in act.names[:MOST_MOVED_NAMED]]
    more = len(act.names) - len(names)
    told = "; ".join(names) + (f" and {neutral(more)} more" if more > 0 else "")
    count = len(act.names)
    what = "1 city" if count == 1 else f"{neutral(count)} cities" if count else "cities"
    return f"moved {what} to {STAGES[act.to]}" + (f": {told}" if told else "")
