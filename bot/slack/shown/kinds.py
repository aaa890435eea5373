"""Which renderer shows which kind of spot; a kind is what stands before the colon of its key."""

from bot.slack.shown import (
    Show,
    acts,
    cards,
    cases,
    deletions,
    finals,
    greetings,
    home,
    mails,
    news,
    offers,
    told,
)

SHOWN: dict[str, Show] = {
    "case": cases.show,
    "act": acts.show,
    "mail": mails.show,
    "card": cards.show,
    "decision": finals.show,
    "home": home.show,
    "news": news.show,
    "hello": greetings.show,
    "guest": greetings.guest,
    "edited": offers.edited,
    "deleted": offers.deleted,
    "deletion": deletions.show,
    "told": told.organizer,
    "newcomer": told.newcomer,
    "parted": told.parted,
    "parted_asking": told.parted_asking,
    "unsaid": told.unsaid,
    "parked": told.parked,
}
