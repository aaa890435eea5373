"""One sentence for each kind of case that waits for organizers, and what to do about it.

Invariant: every kind has its sentence (a test compares the table with them).
"""

from intake.cases import CaseKind
from replies.catalogue import N_

ADVICE: dict[str, str] = {
    CaseKind.PARKED: N_(
        "Nothing is lost. Take the message up again with `citydesk retry`; if it fails again, tell "
        "who runs the desk."
    ),
    CaseKind.SAME_CITY: N_(
        "Where the first contact has been asked, they decide by reply. If nothing comes, or they "
        "answered no, call the city."
    ),
    CaseKind.STRANGER: N_(
        "The contact has been asked and decides by reply. If nothing comes, call the city."
    ),
    CaseKind.BOUNCED: N_(
        "Check the address. When it works again, send the letter with `citydesk retry`."
    ),
    CaseKind.LOOP: N_(
        "The desk has stopped answering. Write to the person yourself, from your own mailbox or in "
        "Slack, and close the case with `citydesk close`."
    ),
    CaseKind.APPROVAL: N_(
        "`citydesk decisions show` shows the decision with its letters. Another organizer than "
        "the one who made it says yes with `citydesk approve`, or takes it back with "
        "`citydesk recall`."
    ),
    CaseKind.STAGE_CLOSED: N_(
        "Move the applications on with `citydesk move`, or decide about them with "
        "`citydesk decide`. No stage moves by itself."
    ),
    CaseKind.UNTOLD: N_(
        "The desk tries it again by itself. If that does not help, tell who runs the desk."
    ),
    CaseKind.UNDECIDED: N_(
        "Look at the application with `citydesk show`. While it is registered, decide anew with "
        "`citydesk decide`; else `citydesk close` settles this."
    ),
    CaseKind.PANELIST_LEFT: N_(
        "Carry the new plan out with `citydesk panel assign`, or find others: `citydesk panel "
        "import` and `citydesk panel invite`."
    ),
    CaseKind.NO_QUORUM: N_(
        "`citydesk ballots` shows who has voted. `citydesk extend` opens a city's ballots again "
        "and tells its panelists; then `citydesk panel assign` finds others where some are missing."
    ),
    CaseKind.FLOOD: N_(
        "Look at the votes before you let any of them count. What is made up can be refused with a "
        "reason: `citydesk voices refuse`."
    ),
    CaseKind.CHAT_CLOSED: N_(
        "As soon as the desk can write there again, this is settled by itself."
    ),
    CaseKind.OVERDUE: N_("Answer it: who objected and the city hear the answer."),
}

CASES: dict[str, str] = {
    CaseKind.QUESTION: N_("a city asks a question"),
    CaseKind.UNUSABLE: N_("mails that the desk could not use"),
    CaseKind.SAME_CITY: N_("two people write for one city"),
    CaseKind.STRANGER: N_("somebody else used a reply address"),
    CaseKind.FOLLOW_UP: N_("a city writes again after an answer"),
    CaseKind.TAKEN_BACK: N_("a city says that an answer of its own is wrong or no longer holds"),
    CaseKind.AFTER_REGISTRATION: N_("a message after registration"),
    CaseKind.LATE: N_("a message after registration closed"),
    CaseKind.PARKED: N_("a message the desk failed on; it is kept whole"),
    CaseKind.BOUNCED: N_("a letter that was refused for good"),
    CaseKind.LOOP: N_("two machines seem to write to each other"),
    CaseKind.APPROVAL: N_("a decision waits for a second organizer"),
    CaseKind.STAGE_CLOSED: N_("a stage has ended, and applications wait in it"),
    CaseKind.OVERTAKEN: N_("an organizer's letter was not sent: the city had answered it"),
    CaseKind.UNDECIDED: N_("a decision could not take effect"),
    CaseKind.UNTOLD: N_("the desk could not do what was due"),
    CaseKind.PANELIST: N_("a panelist writes what a person has to see to"),
    CaseKind.PANELIST_LEFT: N_("a panelist has given up the seat"),
    CaseKind.PANEL_LACKS: N_("a city has too few panelists"),
    CaseKind.UNCOVERED: N_("nobody on the panel for a category or an origin of the rule"),
    CaseKind.NO_QUORUM: N_("too few ballots for a tally"),
    CaseKind.OPEN_TIE: N_("the panel is divided, and organizers settle it"),
    CaseKind.OPINIONS: N_("opinions on a city wait to be read"),
    CaseKind.DOMAIN: N_("votes of one domain wait"),
    CaseKind.FLOOD: N_("a flood of votes from one domain"),
    CaseKind.OBJECTION: N_("an objection must be answered"),
    CaseKind.OVERDUE: N_("an objection is overdue"),
    CaseKind.PLACE_ASKED: N_("a city asks to receive the certificate at another place"),
    CaseKind.CANNOT_ATTEND: N_("a city cannot come to the Convention"),
    CaseKind.UNATTENDED: N_("it is not settled who comes to the Convention"),
    CaseKind.ERASURE: N_("somebody asks to be erased"),
    CaseKind.CHAT_CLOSED: N_("the desk cannot write in Slack"),
    CaseKind.HOSTING_INTEREST: N_("a city would like to host"),
    CaseKind.REPLACED: N_("two people of a city gave different answers"),
    CaseKind.REROUTED: N_("somebody left the chat, and letters reach them by mail"),
}
