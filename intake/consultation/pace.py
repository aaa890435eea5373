"""How often something is taken, and how often a letter goes to one address.

Invariant: nobody can use the desk to flood a stranger's mailbox, and who is told of a limit learns
nothing about another person's address.
"""

from dataclasses import dataclass

from intake.calls.consultation import Consultation
from intake.consultation.voices import Voice
from intake.errors import Refusal


@dataclass(frozen=True, kw_only=True)
class Recent:
    """What came before: letters to this person in a day, takings by source and domain in an hour.

    The store counts them by `given_at`; an unconfirmed voice is one letter.
    """

    person: int = 0
    source: int = 0
    domain: int = 0


def may_take(rules: Consultation, voice: Voice, recent: Recent) -> Refusal | None:
    """Why it is not even kept: too much from one network. Mails bring no source; the door's
    own rates bound them."""
    if voice.source and recent.source >= rules.taken_a_source_an_hour:
        return Refusal(reason="source", text="Too much came from your network; try in an hour.")
    return None


def may_write(rules: Consultation, voice: Voice, recent: Recent) -> Refusal | None:
    """Why no letter asks for a confirmation now: said to organizers only, the writer is told the
    same as always, for otherwise anybody could ask who has written.

    `person`: never, they have had theirs. `domain`: in a later hour, lest a crowd of made-up
    addresses keep the real ones of a domain from their letters.
    """
    if recent.person >= rules.letters_an_address_a_day:
        return Refusal(reason="person", text=f"{voice.person} has had its letters of today.")
    if recent.domain >= rules.taken_a_domain_an_hour and not _is_webmail(rules, voice):
        return Refusal(reason="domain", text=f"{voice.domain} has had its letters of this hour.")
    return None


def _is_webmail(rules: Consultation, voice: Voice) -> bool:
    return voice.person.rpartition("@")[2] in rules.webmail
