"""One sentence for each kind of case that waits for organizers, and what to do about it.

Invariant: every kind has both (a test compares the tables with them).
"""

from intake.cases import CaseKind
from intake.notices import Matter
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
    CaseKind.QUESTION: N_("Answer it with `citydesk reply`."),
    CaseKind.UNUSABLE: N_("Read the mails, and help with `citydesk reply`."),
    CaseKind.FOLLOW_UP: N_(
        "Read it. If it needs no answer, `citydesk close` settles it; else `citydesk reply`."
    ),
    CaseKind.TAKEN_BACK: N_(
        "Read it. Once the application is registered, the right answer counts where you ask for it "
        "with `citydesk ask CITY ID`."
    ),
    CaseKind.AFTER_REGISTRATION: N_(
        "While registration is open, what it corrects counts at once; later only what answers "
        "what you asked for. To let another correction count, ask for that item with "
        "`citydesk ask CITY ID`. `citydesk show` shows what counts."
    ),
    CaseKind.LATE: N_("Give the city more time with `citydesk extend`, or answer it."),
    CaseKind.OVERTAKEN: N_("Look at what the city answered with `citydesk show`."),
    CaseKind.PANELIST: N_(
        "Read it, and write back with `citydesk reply` where it needs an answer."
    ),
    CaseKind.PANEL_LACKS: N_(
        "Plan anew with `citydesk panel assign`; where somebody is missing, `citydesk panel "
        "add` or `citydesk panel invite` first."
    ),
    CaseKind.UNCOVERED: N_(
        "Find somebody: `citydesk panel add`, then `citydesk panel invite`. "
        "`citydesk panel coverage` shows what is missing."
    ),
    CaseKind.OPEN_TIE: N_("Look at the tally, and settle it with `citydesk tally CITY --settle`."),
    CaseKind.OPINIONS: N_(
        "Read them (`citydesk voices list`), then `citydesk voices let` or `citydesk voices "
        "refuse`."
    ),
    CaseKind.DOMAIN: N_(
        "Look with `citydesk voices floods`; `citydesk voices clear` lets all of the domain count."
    ),
    CaseKind.OBJECTION: N_(
        "Answer it with `citydesk objections answer`: who objected and the city hear it."
    ),
    CaseKind.PLACE_ASKED: N_("Decide with `citydesk place CITY agree` or `decline`."),
    CaseKind.CANNOT_ATTEND: N_(
        "Answer it with `citydesk reply`. `citydesk attendance settle` waits for its "
        "people no longer."
    ),
    CaseKind.UNATTENDED: N_(
        "Call the city. `citydesk attendance set` puts its list right, `citydesk attendance "
        "settle` waits no longer."
    ),
    CaseKind.ERASURE: N_(
        "`citydesk erase ADDRESS --dry-run` shows what would go. Nothing is erased by a mail."
    ),
    CaseKind.HOSTING_INTEREST: N_(
        "Answer it with `citydesk reply`; `citydesk titled list --interested` lists all."
    ),
    CaseKind.REPLACED: N_(
        "The later answer counts. Where it may be wrong, ask with `citydesk ask CITY ID`."
    ),
    CaseKind.REROUTED: N_("There is nothing to do: close it with `citydesk close`."),
}
"""What organizers do about a kind."""

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

OUT_OF_CHAT = N_(
    "Reach the city in another way, and ask for a mail address or for another contact. Where only "
    "the chat was in trouble, or the person is back in it, send the letter with `citydesk retry`."
)
"""What an organizer does about a letter that a chat did not take: no mail address is wrong."""

UNREADABLE = N_(
    "Trying again does not help: there is nothing in it to read. If you know who sent it, ask them "
    "to write once more; then settle it with the command above. It stays kept."
)
"""The same about a mail that can never be read."""

NOBODYS = N_("somebody who is no city's asks a question")
BY_HAND = N_(
    "Answer it from your own mailbox, or in Slack where it came from there; then `citydesk close` "
    "settles it."
)
"""The same about a question that no letter of the desk's can answer."""

OF_DOCUMENTS = N_(
    "Answer it with `citydesk reply`; if it needs no answer, `citydesk close` settles it. If the "
    "city wishes another name on its certificate and licence, `citydesk documents reissue` makes "
    "new ones."
)
"""The same about what a city writes that holds them."""


_WRITTEN = (CaseKind.QUESTION, CaseKind.FOLLOW_UP)


def called(one: Matter) -> str | None:
    """What it is, in English."""
    return NOBODYS if _is_nobodys(one) else CASES.get(one.kind)


def advice(one: Matter) -> str | None:
    """What organizers do about it, in English."""
    if one.is_unreadable:
        return UNREADABLE
    if _is_nobodys(one):
        return BY_HAND
    if one.has_documents and one.kind in _WRITTEN:
        return OF_DOCUMENTS
    return OUT_OF_CHAT if one.is_out_of_chat else ADVICE.get(one.kind)


def _is_nobodys(one: Matter) -> bool:
    return one.kind == CaseKind.QUESTION and not one.is_on_file
