"""What a contact wishes or confirms, out of the words of a mail that answer no question.

Invariant: a word is granted once, a yes before the wish it is said with; what nothing waits for is
shown rather than lost.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from intake import stages
from intake.answers.geography import places
from intake.applications import State
from intake.conversation.city import (
    assenting,
    confirming,
    panelled,
    reserving,
    resting,
    waiting,
    wishes,
)
from intake.conversation.city.contacts import handing, mailboxes, moving, oneself, welcoming
from intake.conversation.intents import assent, courtesy, intents, questions, signing, substance
from intake.conversation.intents.commands import IntentKind
from intake.conversation.intents.courtesy import plain
from intake.conversation.questions import papers
from intake.conversation.spelling import count, fold, squeeze
from intake.conversation.turns import OWN, Hearing, Notes, Outcome, remark
from intake.messages import Address

Listen = Callable[[Notes, Hearing], Outcome]
AFTER_DECISION: frozenset[IntentKind] = wishes.TOLD | {
    "add_contact",
    "hand_over",
    "by_mail",
    "language",
}
"""Wishes that change nothing of what was decided."""


def grant(notes: Notes, hearing: Hearing, outcome: Outcome, listen: Listen) -> Outcome:
    """What is left over may be a wish, a word of confirmation, or courtesy.

    A mail that a yes takes up is heard by `listen`.
    """
    hearing = assenting.heard(notes, hearing)
    outcome = panelled.answered(notes, hearing, outcome)
    left, language = outcome.unplaced, hearing.language
    known = substance.known(notes.application, hearing.call, language)
    rest = intents.leftovers(left, language, known, first=hearing.dossier.application is None)
    granted = _without(replace(outcome, unplaced=rest), _signed(hearing, rest, known))
    found = intents.find(left, language=language, subject=hearing.heading)
    found = questions.joined(found, hearing.message.reply)
    found = resting.meant(notes, hearing, moving.meant(found, hearing))
    vouched = assenting.vouched(notes, hearing, granted.unplaced, found)
    if not any(one.kind in reserving.WORDS for one in (*found, *vouched)):
        vouched = (*vouched, *welcoming.taking(waiting.meant(notes.application, hearing), hearing))
    found = (*found, *vouched, *assenting.beside_change(notes, hearing, outcome, found))
    granted = _without(granted, [one.words for one in (*vouched, *_by_mail(found))])
    numbered = _numbered(notes, hearing, found)
    found = tuple(one for one in found if one.words not in numbered)
    granted += Outcome(unplaced=numbered)
    found = tuple(one for one in found if not _is_no_yes(notes, hearing, one, found))
    strange = [one for one in found if _is_for_other_city(one, known, language)]
    found = tuple(one for one in found if one not in strange)
    granted += Outcome(unplaced=tuple(one.words for one in strange))
    pending = waiting.meant(notes.application, hearing)
    clear = welcoming.yes(pending, hearing) or oneself.yes(pending, hearing)
    clear = clear or assenting.clear(notes, hearing, outcome, found, granted.unplaced, known)
    if clear:
        found, granted = clear, replace(granted, unplaced=(), misread=())
    held = None if clear else reserving.hold(notes, hearing, found, outcome, granted.unplaced)
    if held:
        found = tuple(one for one in found if one.kind not in reserving.WORDS)
    granted, is_settled = _grant_each(notes, hearing, found, granted + (held or Outcome()), listen)
    granted = resting.with_ends(notes, hearing, left, _promises(hearing, left, granted))
    if held or is_settled:
        return granted
    granted = confirming.insist(notes, hearing, granted)
    return granted + waiting.remind(notes, hearing, granted)


def _signed(hearing: Hearing, rest: Sequence[str], known: substance.Known) -> list[str]:
    """The name that a mail closes with, if it is the last of what nothing read."""
    text, language = hearing.message.reply, hearing.language
    return [one for one in rest[-1:] if signing.is_signed_below(one, text, known, language)]


def _promises(hearing: Hearing, left: Sequence[str], granted: Outcome) -> Outcome:
    """Sentences that only say that some paper follows are acknowledged as that."""
    said = [one for one in left if papers.are_promised(one, hearing.language)]
    granted = _without(granted, said)
    for words in said:
        granted += remark("papers_promised", words.strip(" .。।!"))
    return granted


def _by_mail(found: Sequence[intents.Intent]) -> list[intents.Intent]:
    return [one for one in found if one.kind == "by_mail"]


def _without(outcome: Outcome, heard: Sequence[str]) -> Outcome:
    """The outcome without words that were understood after all."""
    known = {squeeze(fold(one)) for one in heard}
    left = tuple(one for one in outcome.unplaced if squeeze(fold(one)) not in known)
    return replace(outcome, unplaced=left)


def _grant_each(
    notes: Notes,
    hearing: Hearing,
    found: Sequence[intents.Intent],
    granted: Outcome,
    listen: Listen,
) -> tuple[Outcome, bool]:
    """Each wish granted, and whether a yes or no among them settled something."""
    settled: list[str] = []
    before = notes.application.state
    for intent in _yes_first(found):
        if intent.words in settled or _is_done(notes, intent, before):
            continue  # "Yes, please withdraw" is one word of confirmation, not a second wish
        step = _grant(notes, hearing, intent, listen)
        if step and intent.kind in reserving.WORDS:
            settled.append(intent.words)
        granted += step or _left_over(intent, found, hearing.language)
    return granted, bool(settled)


def _yes_first(found: Sequence[intents.Intent]) -> list[intents.Intent]:
    """The yes before the wish to hand in that it is said with ("Please submit it. All correct.").

    The other way round the wish would show anew what the yes was said to.
    """
    is_both = {"confirm", "submit"} <= {one.kind for one in found}
    return sorted(found, key=lambda one: is_both and one.kind != "confirm")


def _is_done(notes: Notes, intent: intents.Intent, before: State) -> bool:
    """Whether this mail's own yes has brought what more of it asks ("Yes. Please register it.")."""
    is_new = notes.application.state is State.REGISTERED and before is not State.REGISTERED
    return is_new and intent.kind in ("confirm", "submit")


def _is_no_yes(
    notes: Notes, hearing: Hearing, intent: intents.Intent, found: Sequence[intents.Intent]
) -> bool:
    """ "Yes, please withdraw" to the form to be submitted confirms nothing."""
    if intent.kind != "confirm":
        return False
    if confirming.is_of_registering(notes, hearing, intent.words):
        return True
    return confirming.is_against(notes, hearing, {one.kind for one in found})


def _numbered(notes: Notes, hearing: Hearing, found: Sequence[intents.Intent]) -> tuple[str, ...]:
    """ "1. Yes" and "2: no" answer a question of another letter: neither settles what waits."""
    told = (one.words for one in found if one.kind in reserving.WORDS)
    return tuple(dict.fromkeys(one for one in told if confirming.is_numbered(notes, hearing, one)))


def _is_for_other_city(intent: intents.Intent, known: substance.Known, language: str) -> bool:
    """A yes that names another city than the one on file confirms nothing of it."""
    if intent.kind != "confirm":
        return False
    city = places.find_city(intent.words, language)
    return city is not None and not substance.is_of_applicant(city, known)


def _left_over(intent: intents.Intent, found: Sequence[intents.Intent], language: str) -> Outcome:
    """A yes or no that nothing waits for is shown, but nothing heard otherwise.

    Nor courtesy, nor that all is right ("Passt, alles richtig so."), which asks for nothing.
    """
    alone = [one.words for one in found].count(intent.words) == 1
    is_praise = intent.kind == "confirm" and not assent.is_plain(plain(intent.words), language)
    is_said = alone and not (is_praise or courtesy.is_courtesy(intent.words, language))
    return Outcome(unplaced=(intent.words,) if is_said else ())


def _grant(
    notes: Notes, hearing: Hearing, intent: intents.Intent, listen: Listen
) -> Outcome | None:
    """What the intent comes to; None for a yes or no that nothing waits for."""
    if intent.kind == "confirm":
        return confirming.confirm(notes, hearing, listen)
    if intent.kind == "deny":
        return confirming.deny(notes, hearing)
    if notes.application.state in stages.DECIDED and intent.kind not in may_still(hearing):
        return Outcome(unplaced=(intent.words,))
    is_ended = notes.application.is_over and notes.application.state not in stages.DECIDED
    if is_ended or _only_announces(hearing, intent):
        return Outcome()
    if intent.kind in ("by_mail", "hand_over"):
        return to_address(notes, hearing, intent)
    if intent.kind == "add_contact" and mailboxes.is_own(notes.application, hearing, _box(intent)):
        return mailboxes.ask(notes, hearing, intent)
    asked = waiting.about(notes.application, _box(intent), waiting.ABOUT_PEOPLE)
    if intent.kind == "add_contact" and asked and hearing.may_bind:
        return confirming.welcome(notes, hearing, asked[0], listen)  # worth a yes
    return wishes.grant(notes, hearing, intent)


def may_still(hearing: Hearing) -> frozenset[IntentKind]:
    """What is granted after the decision, to who only uses a contact's address as well."""
    if hearing.dossier.bond not in OWN:
        return wishes.TOLD
    return AFTER_DECISION | resting.after_title(hearing)


def to_address(notes: Notes, hearing: Hearing, intent: intents.Intent) -> Outcome:
    """The writer's other address, or that of who follows, is asked before letters go there."""
    ask = handing.hand_over if intent.kind == "hand_over" else mailboxes.ask
    return ask(notes, hearing, intent)


def _box(intent: intents.Intent) -> Address:
    return Address(address=intent.address or "")


def _only_announces(hearing: Hearing, intent: intents.Intent) -> bool:
    """A first mail that says politely that the city "would like to submit its candidacy".

    The bare word of submitting is a wish in any mail, that of applying is none in the first.
    """
    is_first = hearing.dossier.application is None
    words, language = intent.words, hearing.language
    is_more = count(words) > 1 and intents.applies(words, language)
    is_polite = is_more or courtesy.is_courtesy(words, language)
    return is_first and is_polite and intent.kind == "submit"
