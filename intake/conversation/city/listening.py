"""A message of a city's contact, heard whole: answers, files, wishes, one letter back.

Invariant: every message of a person gets exactly one letter, except where two machines talk.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake import stages
from intake.applications import Application, State
from intake.cases import TOLD, Case, CaseKind
from intake.contacts import Contact, Standing
from intake.conversation import sentences
from intake.conversation.city import (
    answering,
    changing,
    confiding,
    decided,
    filing,
    following,
    granting,
    interposed,
    later,
    leaving,
    lettering,
    panelled,
    passing_on,
    promised,
    reopened,
    replacing,
    resting,
    seeking,
    unasked,
    unfiling,
    unread,
)
from intake.conversation.city.answers import askback, finding, second
from intake.conversation.city.contacts import (
    identity,
    mailbox_letters,
    mailboxes,
    mentioned,
    moving,
    readdressing,
)
from intake.conversation.city.corrections import (
    anew,
    misnamed,
    mispressed,
    retelling,
    righting,
    rightly,
    upholding,
)
from intake.conversation.intents import assent, courtesy
from intake.conversation.intents.courtesy import plain
from intake.conversation.spelling import squeeze, words_of
from intake.conversation.turns import OWN, Hearing, Notes, Outcome, Turn, remark
from intake.notices import Receipt, RemarkKind

_FORMING = (State.OPEN, State.PAUSED)
_IDLE = frozenset({
    "application_over", "decided_passed_on", "documents_passed_on", "after_registration",
    "person_asked",
    "already_registered", "city_kept", "registration_closed", "submit_closed", "closed_more_time",
    "statement_shown", "address_shown", "word_late", "answer_kept",
})  # fmt: skip
"""What the desk says to a mail that changes nothing."""
_SHOWN = frozenset({CaseKind.AFTER_REGISTRATION, *TOLD})
"""Cases of words that nothing read: a person sees them already."""


def hear(hearing: Hearing, application: Application, *, first: bool = False) -> Turn:
    """Everything one message of a contact changes and says."""
    notes = Notes(application=application)
    note_arrival(notes, hearing, first=first)
    is_back = mailboxes.is_back(hearing)
    former = hearing.contact
    hearing = replace(hearing, contact=_met(notes, hearing))
    hearing = mispressed.heard(hearing, application)
    named, hearing = hearing, interposed.heard(hearing, application)
    notes.letters.extend(mailbox_letters.gone_over(former, notes.application))
    _take_up_again(notes, hearing)
    outcome = _over(notes, hearing) if notes.application.is_over else listen(notes, hearing)
    outcome = mailboxes.welcomed_back(outcome) if is_back else outcome
    outcome += _unheard(hearing, outcome)
    followed = _follow_up(notes, hearing, outcome)
    outcome = mentioned.shown(notes, hearing, outcome)
    outcome = resting.shown(notes, hearing, outcome)
    outcome += _count_fruitless(notes, hearing, outcome) + followed
    outcome = seeking.shown(notes, hearing, outcome)
    outcome += _look_if_late(notes, hearing, outcome)
    outcome = unfiling.pass_on(notes, hearing, outcome)
    outcome += unasked.pass_on(notes, hearing, outcome)
    outcome = promised.kept(notes, hearing, application, outcome)
    outcome = askback.put(notes, hearing, outcome)
    outcome += interposed.named(named, hearing, application)
    unread.settle(notes, hearing, outcome)
    changing.settle(notes, hearing, application, outcome)
    replacing.show(notes, hearing, application)
    lettering.write(notes, hearing, outcome, first)
    return Turn(
        applications=(notes.application, *notes.others),
        entries=tuple(notes.entries),
        letters=tuple(notes.letters),
        cases=tuple(notes.cases),
        settled=tuple(notes.settled),
        parted=tuple(_ended(application, notes)),
        anew=tuple(notes.anew),
        fruitless=notes.application.fruitless > 0 or _is_idle(outcome),
    )


def _ended(former: Application, notes: Notes) -> Iterator[int]:
    """The applications that ended in this turn, and one that a contact has left."""
    now = notes.application
    is_left = [one.standing for one in former.contacts] != [one.standing for one in now.contacts]
    if is_left or now.is_over:
        yield now.number
    yield from (one.number for one in notes.others if one.is_over)


def listen(notes: Notes, hearing: Hearing) -> Outcome:
    """Answers, files, the city's claim, then wishes: in that order, so that wishes see answers."""
    if box := readdressing.corrected(notes.application, hearing) or moving.alone(hearing):
        return granting.to_address(notes, hearing, box) + _files_alone(notes, hearing)
    if said := upholding.upheld(notes, hearing) or unfiling.alone(notes, hearing):
        return said + _files_alone(notes, hearing)
    if not reopened.may_answer(notes.application, hearing):
        return _too_late(notes, hearing)
    if hearing.message.doubted:
        return _stays(notes, hearing)
    if hearing.message.passed:
        return remark("left_for_later")
    if said := later.heard(notes, hearing) or leaving.heard(notes, hearing):
        return said
    named = misnamed.behind_no(hearing, notes.application)
    named = named or misnamed.in_full(hearing, notes.application)
    retold = retelling.in_place(hearing, notes.application)
    behind = named or (None if retold else righting.behind_no(hearing, notes.application))
    if said := rightly.heard(notes, hearing, behind):
        return said + _files_alone(notes, hearing)
    retold = retold or (None if behind else retelling.retold(hearing, notes.application))
    if retold and not retold.is_plain:
        return retelling.asked(notes, hearing, retold) + _files_alone(notes, hearing)
    corrected = retold.hits[0] if retold else righting.corrected(hearing, behind)
    hearing = righting.in_its_language(hearing, behind)
    stands = rightly.standing(hearing, corrected)
    corrected = corrected or anew.told(hearing, notes.application)
    outcome = answering.learn(notes, hearing, corrected, by=hearing.contact.address.key) + stands
    outcome += anew.owed(hearing, notes.application, outcome)
    outcome += filing.keep(notes, hearing)
    outcome += Outcome(remarks=identity.claim(notes, hearing))
    if notes.application.state is State.REGISTERED:
        outcome += _show_change(notes, hearing, outcome)
    granted = granting.grant(notes, hearing, _readdressed(notes, hearing, outcome), listen)
    return granted + second.unplaced(hearing, notes.application, granted)


def _readdressed(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """The outcome with a mail address asked that was corrected beside the answers."""
    wish = readdressing.beside(notes.application, hearing, outcome.unplaced)
    if wish is None:
        return outcome
    left = tuple(one for one in outcome.unplaced if one not in wish.words)
    return replace(outcome, unplaced=left) + granting.to_address(notes, hearing, wish)


def _unheard(hearing: Hearing, outcome: Outcome) -> Outcome:
    """Words in a chat that nothing took, in answer to the one question put there: shown whole."""
    words = hearing.message.reply
    is_one = [len(one) for one in hearing.asked] == [1] and hearing.message.channel == "slack"
    is_used = outcome.unplaced or outcome.say or not _is_fruitless(hearing, outcome)
    if is_used or not is_one or not words_of(words):
        return Outcome()
    return Outcome() if _only_thanks(hearing) else Outcome(unplaced=(squeeze(words),))


def _is_fruitless(hearing: Hearing, outcome: Outcome) -> bool:
    """Whether nothing was used; where the application stands changes nothing."""
    return lettering.said(Receipt(), hearing, outcome).is_fruitless


def _stays(notes: Notes, hearing: Hearing) -> Outcome:
    """What was read wrongly is held in doubt and asked once more; what stays till then is named."""
    stays = [id for id in hearing.message.doubted if id in notes.application.current]
    if not stays:
        return remark("asked_again")
    return Outcome(remarks=tuple(answering.held(notes, hearing, stays[0], hearing.message.reply)))


def note_arrival(notes: Notes, hearing: Hearing, *, first: bool = False) -> None:
    """That the message came, in the journal."""
    if first:
        notes.note("opened", by=hearing.contact.address.key, call=hearing.call.version)
    notes.note(
        "received",
        message=hearing.message.id,
        by=hearing.message.sender.key,
        bond=hearing.dossier.bond.value,
        subject=hearing.message.subject,
    )


def _met(notes: Notes, hearing: Hearing) -> Contact:
    """The writer as they show themselves now: letters go where they write, in their own language.

    A longer text surely in another language changes the contact's; two words never do, and nothing
    changes one that they chose. Of who may only have borrowed the address nothing is learnt.
    """
    me = hearing.contact
    if notes.application.is_over and hearing.dossier.bond not in OWN:
        return me
    is_settled = me.has_chosen or hearing.full.is_unsure
    met = replace(
        me,
        language=me.language if is_settled else hearing.told_language or me.language,
        channel="slack" if me.address.channel == "slack" else hearing.message.channel,
        standing=Standing.ACTIVE,
        away_until=None,
        claims=hearing.message.claims or me.claims,
    )
    contacts = tuple(
        met if one.address.key == met.address.key else mailboxes.beside(one, met)
        for one in notes.application.contacts
    )
    notes.application = replace(notes.application, contacts=contacts)
    return met


def _take_up_again(notes: Notes, hearing: Hearing) -> None:
    """Closed at its deadline while this mail, which came in time, was still to be heard.

    Only on the word of a contact whom nobody can pass for, and not where another application holds
    the city by now.
    """
    closed, key = notes.application, notes.application.city_key
    if closed.state is not State.CLOSED or hearing.is_late or hearing.is_taken_up:
        return
    if hearing.dossier.bond not in OWN:
        return
    holder = hearing.dossier.holder(key) if key else None
    if holder and holder.number != closed.number:
        return
    notes.application = replace(closed, state=State.OPEN)
    notes.note("reopened", message=hearing.message.id)


def _over(notes: Notes, hearing: Hearing) -> Outcome:
    """The application has ended: nothing of it changes by mail, a person looks.

    To one that was only closed at its deadline they can give more time.
    """
    if notes.application.state is State.CLOSED:
        passing_on.open_case(notes, hearing, CaseKind.LATE)
        return remark("closed_more_time")
    is_decided = notes.application.state in stages.DECIDED
    if is_decided and (told := panelled.alone(notes, hearing)):
        return told
    if is_decided and (granted := decided.grant(notes, hearing, _over)):
        return decided.rest_passed_on(notes, hearing, granted)
    passing_on.open_case(notes, hearing, CaseKind.QUESTION)
    return decided.passed_on(hearing) if is_decided else remark("application_over")


def _files_alone(notes: Notes, hearing: Hearing) -> Outcome:
    """The files of a message whose words are no answer: kept, or shown to the organizers."""
    if not hearing.message.attachments:
        return Outcome()
    if reopened.may_answer(notes.application, hearing):
        return filing.keep(notes, hearing)
    return _after_registration(notes, hearing, "after_registration")


def _too_late(notes: Notes, hearing: Hearing) -> Outcome:
    """Answers and files are for the organizers now; wishes are still granted."""
    matches = finding.find(hearing)
    outcome = Outcome(unplaced=matches.rest)
    if matches.hits or matches.doubts or hearing.message.attachments:
        outcome += _after_registration(notes, hearing, "after_registration")
    return granting.grant(notes, hearing, outcome, listen)


def _show_change(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """What a registered city changes, or may not, is shown to the organizers."""
    is_kept = any(one.kind in ("city_kept", "answer_kept") for one in outcome.remarks)
    if outcome.understood:
        return _after_registration(notes, hearing, "registered_changed")
    if is_kept:
        passing_on.open_case(notes, hearing, CaseKind.AFTER_REGISTRATION)
    return Outcome()


def _look_if_late(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """After registration has closed all that an open application sends is kept; a person looks."""
    if not hearing.is_late or notes.application.state not in _FORMING:
        return Outcome()
    passing_on.open_case(notes, hearing, CaseKind.LATE)
    is_said = any(one.kind == "submit_closed" for one in outcome.remarks)
    return Outcome() if is_said else remark("registration_closed", hearing.closed_at)


def _follow_up(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """Words that the desk did not take are for a person: after an answer of one, and of who is in.

    So is what a city calls confidential, taken or not.

    After registration has closed a person looks at all that an open application sends.
    """
    if hearing.is_late and notes.application.state in _FORMING:
        return Outcome()
    followed = Outcome() if notes.cases else _follow_unplaced(notes, hearing, outcome)
    told = confiding.told(hearing, notes.application)
    told = tuple(one for one in told if not any(_shows(case, one) for case in notes.cases))
    if not told:
        return followed
    passing_on.open_case(notes, hearing, CaseKind.QUESTION, "\n".join(told))
    return followed + remark("person_asked")


def _shows(case: Case, words: str) -> bool:
    return words in case.text or case.text in words


def _follow_unplaced(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    if not outcome.unplaced:
        return Outcome()
    if hearing.dossier.was_answered():
        return _follow_answer(notes, hearing, outcome)
    if not _states(notes, hearing, outcome):
        return Outcome()
    passing_on.open_case(notes, hearing, CaseKind.AFTER_REGISTRATION)
    return remark("statement_shown")


def _follow_answer(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """Beside answers that were read a person looks at what was not; else at the mail whole."""
    if not outcome.understood:
        passing_on.open_case(notes, hearing, CaseKind.FOLLOW_UP)
        return remark("person_asked")
    left = following.left(outcome.unplaced, hearing.language)
    if not left:
        return Outcome()
    passing_on.open_case(notes, hearing, CaseKind.FOLLOW_UP, "\n".join(left))
    return remark("person_asked")


def _states(notes: Notes, hearing: Hearing, outcome: Outcome) -> bool:
    """Whether a registered city tells what no rule reads: more than a yes or no, or manners."""
    if notes.application.state is not State.REGISTERED:
        return False
    language = hearing.language
    return any(
        not courtesy.acknowledges(one, language) and not assent.told(plain(one), language)
        for one in outcome.unplaced
    )


def _after_registration(notes: Notes, hearing: Hearing, kind: RemarkKind) -> Outcome:
    passing_on.open_case(notes, hearing, CaseKind.AFTER_REGISTRATION)
    return remark(kind)


def _count_fruitless(notes: Notes, hearing: Hearing, outcome: Outcome) -> Outcome:
    """After the second mail in a row that says nothing usable, a person is asked."""
    fruitless = _is_fruitless(hearing, outcome) and not outcome.say
    if fruitless and _only_thanks(hearing):
        return Outcome()
    count = notes.application.fruitless + 1 if fruitless else 0
    notes.application = replace(notes.application, fruitless=count)
    is_shown = any(one.kind in _SHOWN for one in notes.cases)
    if count < hearing.call.limits.fruitless_before_person or is_shown:
        return Outcome()
    passing_on.open_case(notes, hearing, CaseKind.UNUSABLE)
    return remark("person_asked")


def _only_thanks(hearing: Hearing) -> bool:
    """Manners alone: nobody who thanks twice has said anything that could not be used."""
    said = sentences.split(hearing.message.reply, hearing.language)
    return bool(said) and all(courtesy.is_courtesy(one, hearing.language) for one in said)


def _is_idle(outcome: Outcome) -> bool:
    """Nothing was changed, shown or asked: an exchange that could go on like this for ever."""
    done = outcome.understood or outcome.misread or outcome.files or outcome.say
    return not done and all(one.kind in _IDLE for one in outcome.remarks)
