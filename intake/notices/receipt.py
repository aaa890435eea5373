"""What every letter to a city says of the mail it answers: understood, misread, asked, missing."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intake.answers.values import Unclear, Value
from intake.applications import State
from intake.calls.model import Stage
from intake.eligibility import Finding


@dataclass(frozen=True, kw_only=True)
class Item:
    """A question put in a letter; its number there is its place in the list, from 1.

    `text` and `form` are in the reader's language. `serves` are the rules it can still change
    (IDs), empty for what is always asked; `optional` marks what is only offered, `is_figure` what a
    city may have no number of.
    """

    question: str
    text: str
    form: str
    example: str
    serves: tuple[str, ...] = ()
    optional: bool = False
    is_figure: bool = False


@dataclass(frozen=True, kw_only=True)
class Understood:
    """An answer as it was read. `replaces` is the value it corrects.

    `is_doubted`: who gave it took it back since, or may have.
    """

    label: str
    words: str
    value: Value
    by: str
    replaces: Value | None = None
    options: tuple[str, ...] = ()
    is_doubted: bool = False


@dataclass(frozen=True, kw_only=True)
class Misread:
    """Words that gave no value, why, and one concrete example of what would do."""

    label: str
    words: str
    unclear: Unclear
    example: str


@dataclass(frozen=True, kw_only=True)
class File:
    """A file as it came: kept, or refused for a reason (codes of `messages.Attachment`)."""

    name: str
    size: int
    accepted: bool
    reason: str | None = None


RemarkKind = Literal[
    "question_passed_on",  # a question back: words = the question
    "ballots_closed",  # a question what panelists gave, answered by the rule: words = the question
    "file_taken_back",  # a file is to be removed, which a person sees to: words = the wish
    "more_time_asked",  # a wish for more time, passed on: words = the wish
    "language_chosen",  # letters are wished for in a language: words = its own name
    "paused",
    "pause_end_shown",  # a pause that is to end at some time: words = the sentence that says so
    "resumed",
    "reminders_paused",  # a city whose form is handed in wants no reminders
    "rest_end_shown",  # the same of its reminders
    "reminders_resumed",
    "not_paused",
    "not_resting",
    "submit_missing",  # submit asked for, but items are missing
    "submit_needs_letter",  # submit, withdraw or hand-over without the reply address
    "submit_held",  # another application for the city waits to be settled
    "submit_kept",  # the submission was not confirmed: nothing changes
    "withdraw_kept",  # the withdrawal was not confirmed: nothing changes
    "contact_added",  # words = address
    "address_shown",  # somebody's address in words that nothing took: words = the sentence
    "handed_over",  # words = address
    "hand_over_asked",  # an address was asked whether it takes over: words = address
    "hand_over_refused",  # it said no: words = address
    "contacts_full",  # no more people fit on the file
    "contact_needs_address",  # asked to add somebody without an address
    "colleague_welcomed",  # yes to a colleague or stranger: words = address
    "one_person",  # a chat and a mailbox are one person's: words = the other of the two
    "colleague_refused",
    "colleague_declined",  # who was added says that they have no part in this: words = person
    "message_confirmed",  # yes to a proposal
    "message_dropped",
    "confirm_which",  # a yes or no to a letter that did not ask for it
    "submit_waits",  # what else waits for a yes or no: words = ISO moment of the letter that asks
    "withdraw_waits",
    "proposal_waits",
    "person_waits",  # a stranger or a colleague
    "mailbox_waits",  # whether letters may go to this mailbox
    "mail_how",  # how to go on by mail: words = their mail address, or an example of one
    "mail_asked",  # a mailbox was asked whether letters may go there: words = address
    "mail_waits",  # it was asked a moment ago, and has not said yes: words = address
    "mail_reached",  # letters go there now: words = address
    "mail_refused",  # it said no: words = address
    "mail_returned",  # the question came back: words = address
    "mail_confirmed",  # to the mailbox after its yes: words = who asked in the chat
    "mail_denied",  # to the mailbox after its no
    "here_again",  # who went on by mail writes in the chat again
    "left_for_later",  # a question is passed: others come first
    "newer_stands",  # written before an answer that came sooner: about = that answer
    "other_stands",  # another answer than that of an application that ended in it: about = that
    "asked_again",  # an answer was read wrongly, says who gave it: about = what stays until then
    "word_needed",  # one thing waits for a yes or no, named before: this letter asks for it again
    "word_there",  # several things wait, or one that only its own letter can ask about
    "word_late",  # a yes or no to a letter that needs none any more
    "which_letter",  # answers by number, and several letters they may be about
    "confirm_stale",  # confirmed an outdated summary: shown again
    "confirm_reserved",  # confirmed but for something else in the same mail: shown again
    "city_already_applies",  # another person already writes for this city
    "city_yours_there",  # the same where the two may be one person, who was asked there
    "city_for_organizers",  # the same, where only organizers can say who writes for it
    "person_asked",  # after fruitless mails, organizers were asked to help
    "last_reply",  # the last letter to such mails for a day
    "already_registered",
    "closed_more_time",  # closed at its deadline: shown to organizers, who can give more time
    "decided_passed_on",  # titled or declined: a person answers, new answers change nothing
    "documents_passed_on",  # the same of an answer to the letter with the documents
    "application_over",  # the application has ended: a case was opened
    "registered_changed",  # answers changed after registration, in time: shown to organizers
    "city_kept",  # a registered city named another one: words = that
    "answer_kept",  # it answered what was not asked for anew: words = labels
    "second_city",  # words of another city than the file's: words = that
    "other_city",  # a mail to be confirmed was about another city: words = that
    "registration_closed",  # an open application went on after the end: words = ISO moment
    "submit_closed",  # submit asked for after the end: words = ISO moment
    "after_registration",  # answers that came after registration closed: shown to organizers
    "statement_shown",  # what a registered city tells and no rule reads: a person looks at it
    "similar_city",  # words = suggestion
    "events_planned",  # bid for, attended or still to come, and not listed: words = those
    "events_since",  # held since a year, which is listed: words = those, with it
    "options_planned",  # planned, on trial, uncertain or partial, not chosen: words = those
    "file_needs_words",  # a file came, and no answer beside it: words = the question's label
    "papers_promised",  # some paper is to follow: words = the sentence that says so
    "unread_waits",  # no answer could be read of them: a person reads them after the yes
    "unread_passed_on",  # the same, registered: words = labels and words
    "no_authority",  # who writes may not apply for the city yet: who could instead
]


@dataclass(frozen=True, kw_only=True)
class Remark:
    """One thing the desk did or could not do beside reading answers; `about` an answer, if any."""

    kind: RemarkKind
    words: str = ""
    about: Understood | None = None


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What every letter to a city says of the mail it answers."""

    understood: tuple[Understood, ...] = ()
    misread: tuple[Misread, ...] = ()
    unplaced: tuple[str, ...] = ()  # said, but belonging to no question
    set_aside: str = ""
    files: tuple[File, ...] = ()
    remarks: tuple[Remark, ...] = ()
    asked: tuple[Item, ...] = ()  # this letter's numbered questions
    missing: tuple[str, ...] = ()  # labels of every item still demanded, also those not asked now
    is_answered: bool = False  # every missing item has an answer, though no certain one
    offered: tuple[str, ...] = ()  # labels of what may be answered but changes no rule
    findings: tuple[Finding, ...] = ()
    eligible: bool | None = None
    by: datetime | None = None  # aware, in the call's zone
    state: State = State.OPEN  # of the application, as this letter finds it
    stage: Stage = Stage.REGISTRATION
    is_resting: bool = False  # the city wants no reminders, though its form is handed in
    doubted: tuple[str, ...] = ()  # questions (IDs) whose figure the city took back, or may have

    @property
    def is_fruitless(self) -> bool:
        """Nothing in the mail could be used."""
        idle = ("person_asked", "last_reply", "registration_closed")
        done = any(remark.kind not in idle for remark in self.remarks)
        return not (self.understood or self.misread or self.files or done)
