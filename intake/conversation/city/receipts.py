"""What every letter to a city says of the mail it answers, and which questions it puts next."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from intake import applications, eligibility, stages
from intake.answers.values import Value, YesNo
from intake.applications import Application
from intake.calls.identity import AUTHORITY, PERSONAL
from intake.calls.model import Call, text_in
from intake.contacts import Contact, Standing
from intake.conversation.questions.cues import NUMERIC
from intake.eligibility import Finding
from intake.notices import Item, Receipt


def values_of(application: Application) -> Mapping[str, Value]:
    """The current answers by question; what is said of who writes counts while they are on file.

    Who may not apply for the city yet has not answered: the authority stays demanded until it is
    a yes (V11).
    """
    gone = {one.address.key for one in application.contacts if one.standing is Standing.LEFT}
    return {
        id: answer.value
        for id, answer in application.current.items()
        if (id not in PERSONAL or answer.by not in gone)
        and not (id == AUTHORITY and answer.value == YesNo(yes=False))
    }


def missing(call: Call, application: Application) -> tuple[str, ...]:
    """IDs still demanded: unanswered or uncertain, and able to change a rule, or always asked."""
    return eligibility.demanded(call, values_of(application))


def blocking(call: Call, application: Application) -> tuple[str, ...]:
    """What keeps an application from being submitted: demanded and never answered at all."""
    return tuple(id for id in missing(call, application) if id not in values_of(application))


def state_of(
    call: Call,
    application: Application,
    contact: Contact,
    *,
    first: Sequence[str] = (),
    doubted: Sequence[str] = (),
    after: str = "",
    at: str = "",
    judged: Mapping[str, Finding] | None = None,
) -> Receipt:
    """A receipt that says where the application stands and asks what comes next.

    `first` are questions to put before the others (answers that could not be read), `doubted` those
    put whether anything depends on them or not (answers that were read wrongly). Where one question
    is put at a time, those behind the one `after` which it goes on come first, else that `at` which
    it stands and those behind it; what was passed comes again at the end, and so does what was
    taken back, once it was put. Once the application is registered only what its stage still has to
    judge is asked, nothing of one that is over or of a contact who left it. `judged` is how its
    answers stand, where that is known.
    """
    values = values_of(application)
    wanted = stages.asked(call, application, values)
    demanded = _with_doubted(call, application, wanted)
    offered = _offered(call, application, contact, values, demanded)
    standing = _standing(call, application, judged)
    if not _is_open_to(application, contact, demanded):
        return standing
    most = _most(call, contact)
    begin = _begin(call, after, at) if most == 1 else 0
    pressing = [id for id in demanded if id in wanted or id in first]
    in_turn = _next(_turned(call, pressing, begin), _turned(call, offered, begin), first)
    held = [id for id in demanded if id in standing.doubted and most > 1]
    ids = tuple(dict.fromkeys((*doubted, *held, *in_turn, *demanded)))
    asked = items(call, ids[:most], contact, demanded)
    return _listing(replace(standing, asked=asked), call, application, contact, demanded, offered)


def _listing(
    standing: Receipt,
    call: Call,
    application: Application,
    contact: Contact,
    demanded: Sequence[str],
    offered: Sequence[str],
) -> Receipt:
    """The receipt with all that is still asked for, what may be told as well, and by when."""
    values = values_of(application)
    return replace(
        standing,
        missing=_labels(call, demanded, contact.language),
        is_answered=bool(demanded) and not any(id not in values for id in demanded),
        offered=_labels(call, offered, contact.language),
        by=stages.deadline(call, application),
    )


def with_missing(
    receipt: Receipt, call: Call, application: Application, contact: Contact, ids: Sequence[str]
) -> Receipt:
    """The receipt that says that these are missing as well, and by when."""
    missing = (*receipt.missing, *_labels(call, ids, contact.language))
    by = stages.deadline(call, application)
    return replace(receipt, missing=tuple(dict.fromkeys(missing)), by=by)


def for_a_word(receipt: Receipt) -> Receipt:
    """The receipt of a letter that names what waits for a yes or no, and asks nothing else."""
    return replace(
        receipt, asked=(), findings=(), eligible=None, missing=(), offered=(), is_answered=False
    )


def _labels(call: Call, ids: Sequence[str], language: str) -> tuple[str, ...]:
    return tuple(text_in(call.question(id).label, language) for id in ids)


def _standing(
    call: Call, application: Application, judged: Mapping[str, Finding] | None
) -> Receipt:
    """A receipt that only says where the application stands."""
    values = values_of(application)
    findings = eligibility.judge(call, values) if judged is None else judged
    return Receipt(
        findings=tuple(findings.values()),
        eligible=eligibility.is_eligible(call, findings),
        state=application.state,
        stage=application.stage,
        is_resting=stages.rests(application),
        doubted=tuple(sorted(applications.in_doubt(application))),
    )


def _with_doubted(call: Call, application: Application, wanted: Sequence[str]) -> tuple[str, ...]:
    """What is still asked for; of a form that is not handed in, what was taken back too."""
    asked = {*wanted}
    if application.state in stages.FORMING:
        asked |= applications.in_doubt(application)
    return tuple(one.id for one in call.questions if one.id in asked)


def _offered(
    call: Call,
    application: Application,
    contact: Contact,
    values: Mapping[str, Value],
    demanded: Sequence[str],
) -> tuple[str, ...]:
    """What may be told but need not be, where it may be put to this contact now."""
    may_offer = _may_offer(application, contact)
    return eligibility.offered(call, values, demanded) if may_offer else ()


def _may_offer(application: Application, contact: Contact) -> bool:
    """Whether to put what changes no rule: beside a form that waits for a yes, a yes is to that."""
    key = contact.address.key
    is_shown = any(one.kind == "submit" and one.asked == key for one in application.pending)
    return application.state in stages.FORMING and not is_shown


def _is_open_to(application: Application, contact: Contact, demanded: Sequence[str]) -> bool:
    is_on_file = application.contact(contact.address) is not None
    return is_on_file and (application.state in stages.FORMING or bool(demanded))


def items(
    call: Call, ids: Sequence[str], contact: Contact, demanded: Sequence[str]
) -> tuple[Item, ...]:
    """These questions as a letter to this contact puts them."""
    return tuple(item(call, id, contact.language, optional=id not in demanded) for id in ids)


def _most(call: Call, contact: Contact) -> int:
    """How many questions a letter puts: in a chat one at a time."""
    return 1 if contact.channel == "slack" else call.limits.questions_a_letter


def _begin(call: Call, after: str, at: str) -> int:
    """The place in the call's order from which questions are put: behind one, or at one."""
    order = [one.id for one in call.questions]
    if after in order:
        return order.index(after) + 1
    return order.index(at) if at in order else 0


def _turned(call: Call, ids: Sequence[str], begin: int) -> tuple[str, ...]:
    """The questions in the call's order, from this place on and round to it again."""
    order = [one.id for one in call.questions]
    return tuple(sorted(ids, key=lambda id: (order.index(id) < begin, order.index(id))))


def _next(demanded: Sequence[str], offered: Sequence[str], first: Sequence[str]) -> tuple[str, ...]:
    """What counts before what is only offered; of both, first what could not be read."""
    again = [id for id in first if id in demanded], [id for id in first if id in offered]
    ordered = dict.fromkeys((*again[0], *demanded, *again[1], *(() if demanded else offered)))
    return tuple(ordered)


def item(call: Call, id: str, language: str, *, optional: bool) -> Item:
    """A question as a letter asks it."""
    question = call.question(id)
    return Item(
        question=id,
        text=text_in(question.text, language),
        form=text_in(question.form, language),
        example=text_in(question.example, language),
        serves=eligibility.serves(call, id),
        optional=optional,
        is_figure=question.kind in NUMERIC,
    )
