"""A ballot as a form in its reader's language: each standard with the scale of the call, a reason.

Invariant: it shows nobody's ballot but its reader's own.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.slack.blocks import (
    Block,
    context,
    cut,
    date,
    escape,
    lines,
    menu,
    modal,
    option,
    question,
    section,
)
from intake import names
from intake.calls.model import Criterion, text_in
from intake.conversation.panelist.panelist import Seated
from intake.errors import Refusal
from intake.messages import Marked
from intake.panel.ballots import Judgement
from replies.catalogue import N_
from replies.filters import tongue

TITLE, FORM = N_("Your ballot"), "judge"
VERDICT, REASON = "verdict", "reason"
MOST = 2_500
"""Characters of a reason that a form takes: four of them, and all around, fit into a view."""
SHOWN = 250
"""Characters of each reason that stands, beside which what was typed is shown whole."""
CHANGED = N_(
    "*Your ballot changed after you had opened this form. Nothing was sent.* It stands so now:"
)
TYPED = N_("Below is what you typed. Send it to replace what stands, or cancel to leave it.")
NO_REASON = N_("Please say why: a verdict counts with its reason.")
UNJUDGED = N_("Nothing is judged.")
OPEN_UNTIL = N_(
    "It can be corrected until %(moment)s. Nobody sees it before the ballots are counted."
)
_REFUSED = {
    "no_panelist": N_("This address is not one of a panelist."),
    "conflict": N_(
        "You have a conflict of interest with this city, so its documents and ballots are closed "
        "to you."
    ),
    "not_accepted": N_("Only panelists who have accepted the invitation judge."),
    "not_before_panel": N_("This city is not before the panel now."),
    "not_assigned": N_("This city is not among those assigned to you."),
    "not_declared": N_("Please say first whether you have a conflict of interest with this city."),
    "tallied": N_("The ballots on this city are counted, and none can change any more."),
    "closed": N_("Ballots on this city could be sent until %(moment)s."),
}
"""By the code of the refusal, whose own words are in English only."""
CHOOSE, WHY, SEND, CANCEL = N_("Choose one"), N_("%(standard)s: why?"), N_("Send"), N_("Cancel")


def form(seated: Seated, language: str, keeps: str) -> Block:
    """The ballot on one city, with what its reader has said of it so far."""
    return _form(seated, language, keeps, _known(seated), [])


def changed(seated: Seated, language: str, keeps: str, typed: Marked) -> Block:
    """The form with what was typed into an older one, below what stands by now."""
    written = {
        id: Judgement(standard=id, verdict=verdict, reason=why) for id, verdict, why in typed.judged
    }
    scale = {one.id: text_in(one.name, language) for one in seated.call.panel.scale}
    stands = [
        f"{one.standard}: {escape(scale.get(one.verdict, one.verdict))} – "
        f"{escape(cut(one.reason, SHOWN))}"
        for one in _known(seated).values()
    ]
    say = tongue(language).say
    told = [section(say(CHANGED)), section("\n".join(stands) or say(UNJUDGED)), context(say(TYPED))]
    return _form(seated, language, keeps, written, told)


def refused(refusal: Refusal, seated: Seated | None, language: str) -> str:
    """Why there is no form, or why what was filled in is not taken."""
    spoken = tongue(language)
    closes = spoken.moment(seated.closes_at, seated.call.timezone) if seated else ""
    return spoken.say(_REFUSED[refusal.reason], moment=closes)


def form_of(seated: Seated) -> int:
    """How often the ballot changed: what tells a form that was opened before from one of now."""
    return seated.ballot.form if seated.ballot else 0


def _known(seated: Seated) -> Mapping[str, Judgement]:
    return seated.ballot.judged if seated.ballot else {}


def _form(
    seated: Seated,
    language: str,
    keeps: str,
    known: Mapping[str, Judgement],
    told: Sequence[Block],
) -> Block:
    fields = [
        block
        for one in seated.call.standards
        for block in _standard(seated, one, known.get(one.id), language)
    ]
    say = tongue(language).say
    open_until = say(OPEN_UNTIL, moment=date(seated.closes_at))
    head = section(f"*{escape(cut(seated.city.name, 100))}*")
    return modal(
        say(TITLE), [head, context(open_until), *told, *fields], callback=FORM, submit=say(SEND),
        close=say(CANCEL), keeps=keeps,
    )  # fmt: skip


def _standard(
    seated: Seated, one: Criterion, known: Judgement | None, language: str
) -> Iterator[Block]:
    scale = {
        grade.id: option(text_in(grade.name, language), grade.id)
        for grade in seated.call.panel.scale
    }
    say = tongue(language).say
    chosen = scale.get(known.verdict) if known else None
    verdict = menu(VERDICT, list(scale.values()), say(CHOOSE), chosen=chosen)
    reason = lines(REASON, value=known.reason if known else "", most=MOST)
    yield question(f"{one.id}: {text_in(one.title, language)}", verdict, f"{one.id}:{VERDICT}")
    yield question(say(WHY, standard=one.id), reason, f"{one.id}:{REASON}")


# --- what came back -------------------------------------------------------------------------------


def filled(seated: Seated, said: Mapping[str, Any]) -> Marked:
    """What a form says of the city's standards; a reason that it showed cut stays whole."""
    known = _known(seated)
    judged = tuple(
        (one.id, str(verdict), _reason(str(said.get(f"{one.id}:{REASON}")), known.get(one.id)))
        for one in seated.call.standards
        if (verdict := said.get(f"{one.id}:{VERDICT}"))
    )
    return Marked(application=seated.number, judged=judged)


def _reason(written: str, known: Judgement | None) -> str:
    return known.reason if known and written == cut(known.reason, MOST) else written


def faults(marked: Marked, language: str) -> dict[str, str]:
    """What is wrong at which field."""
    told = tongue(language).say(NO_REASON)
    return {f"{id}:{REASON}": told for id, _, why in marked.judged if not names.is_said(why)}
