"""One sentence for everything a notice names by a code: reasons, stages, states.

Invariant: every code of the contracts has its sentence (a test compares the tables with them).
"""

from intake.answers.values import UnclearReason
from intake.applications import State
from intake.calls.model import Stage
from replies.catalogue import N_

UNCLEAR: dict[UnclearReason, str] = {
    "empty": N_("We found no answer in these words."),
    "beside": N_("We are not sure that these words answer the question. Please write yes or no."),
    "no_figure": N_("We need a number here. If there is none, write “not available”."),
    "pending": N_(
        "We understand that this number is not known yet. Please send it as soon as you have it. "
        "If there will be none, write “not available”."
    ),
    "later": N_(
        "We understand that this answer is still to come, so nothing is noted yet. "
        "Please write it here as soon as you have it."
    ),
    "referred": N_(
        "Thank you. We cannot look this answer up in a file, on a page or with somebody else. "
        "Please write it here, as soon as you have it."
    ),
    "vague": N_("We need an exact number, or a limit such as “more than 120”."),
    "too_long": N_("This list is too long for us to read. Please send a shorter one."),
    "no_currency": N_("The currency is missing."),
    "which_currency": N_("We are not sure which currency you mean. Please name its country."),
    "several_figures": N_("There are several numbers. Please send only the one that answers this."),
    "which_scale": N_(
        "We are not sure how large the number is: millions, billions or more. "
        "Please write all the zeros."
    ),
    "which_separator": N_(
        "We are not sure if the point or comma separates thousands or decimals. "
        "Please write the number with all its digits."
    ),
    "implausible": N_("The number looks far too large or too small for a city. Please check it."),
    "wrong_figure": N_(
        "This looks like another kind of number, for example a share, a growth rate, a number "
        "per person or a number of a larger area. Please send the total of the city."
    ),
    "several_years": N_(
        "This seems to be the sum of several years. Please send the number of one year, "
        "the newest that you have, and say which year it is."
    ),
    "which_year": N_("We are not sure which year you mean. Please write the year in digits."),
    "no_rate": N_(
        "We have no exchange rate for this currency and this year. "
        "Please send the amount in US dollars."
    ),
    "planned": N_(
        "This seems to be planned or not finished. Please tell us what is in operation today. "
        "If there is nothing yet, write “no”; if there is no number yet, write “not available”."
    ),
    "hedged": N_(
        "Thank you for this answer. We were not sure how to read it. "
        "A short answer helps us, such as the example."
    ),
    "contradictory": N_(
        "Thank you for this answer. We could read it in two ways and do not want to guess. "
        "Please tell us in a short sentence which one is right."
    ),
    "out_of_range": N_("There is no option with this number. Please write the option in words."),
    "which_option": N_(
        "We are not sure which option you mean. Please write it in the words of the question."
    ),
    "which_place": N_("We are not sure which place you mean. Please name the city and country."),
    "which_date": N_("The date can be read in two ways. Please write the month as a word."),
    "which_event": N_(
        "We are not sure which events you mean here. "
        "Please write each one on a line of its own, with its name, its year and its place."
    ),
    "event_ahead": N_(
        "This seems to be an event that is still to come. Please name those that have already "
        "taken place; if there are none, write “none”."
    ),
    "not_available": N_("We understand that you do not have this number."),
    "no_such_question": N_(
        "Our letter had no question with this number. Please write the number that the question "
        "has in this letter, or the words of the question."
    ),
    "which_question": N_(
        "We are not sure which question this answers. Please write it once more, with the name or "
        "the number of the question before it."
    ),
    "read_or_next": N_(
        "We are not sure whether you say this of what we read, or to the question below. "
        "If it answers the question, please write it once more. "
        "If something we read is wrong, please write its name and what is right."
    ),
    "answered_since": N_(
        "You changed this in a message, but answered it in a later one, too. "
        "Please tell us in a short sentence which answer is right."
    ),
    "no_longer_said": N_(
        "You took these words out of your message. "
        "Please tell us in a short sentence what is right now."
    ),
}

STAGES: dict[Stage, str] = {
    Stage.REGISTRATION: N_("Application for registration"),
    Stage.PRE_SELECTION: N_("Pre-selection"),
    Stage.SELECTION: N_("Selection"),
    Stage.PRELIMINARY_ANNOUNCEMENT: N_("Preliminary announcement"),
    Stage.FINAL_REVIEW: N_("Final review"),
    Stage.OFFICIAL_ANNOUNCEMENT: N_("Official announcement"),
}

STATES: dict[State, str] = {
    State.OPEN: N_("open (you can send and change answers)"),
    State.PAUSED: N_("paused (write “resume” to go on)"),
    State.REGISTERED: N_("registered"),
    State.CLOSED: N_("closed (it was not submitted in time)"),
    State.WITHDRAWN: N_("withdrawn"),
    State.TITLED: N_("ended: the city holds the title"),
    State.DECLINED: N_("ended: the city was not chosen"),
}
