"""Which hat somebody wears who is on the panel and on a city's file: what they write of judging.

Invariant: a ballot or a declaration is never taken for a city's mail, however it came: on a city's
file its colleagues and organizers would read it. Outside a city's own thread doubt is the panel's:
nothing counts there before it was confirmed. Within one, a city may speak of standards itself.
"""

from collections.abc import Sequence

from intake.conversation.ballots import (
    ballot_signs,
    named_cities,
    nothing_else,
    quoting,
    taken_back,
)
from intake.conversation.ballots.ballots import Paper
from intake.conversation.intents import courtesy
from intake.conversation.panelist import naming, questioning, signed, wishing
from intake.conversation.panelist.conflicts import bare_no, conflicts
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.judging import ballots
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.phrases import blanked
from intake.conversation.spelling import words_of

_DENYING = ("no_conflict", "conflict", "with", "own_word", "declaring")
SEVERAL = 2
"""Standards judged in one mail that no city writes of itself in passing."""


def is_panels(heard: Heard, own: Sequence[str], *, is_to_city: bool) -> bool:
    """Whether a mail is a panelist's though its mailbox, or its reply address, is a city's.

    `own` are the names of the cities whose file has the mailbox; `is_to_city` where the mail
    answers a letter of a city.
    """
    if heard.message.automatic:
        return False
    others = [one for one in naming.named(heard) if not _is_own(one, own)]
    is_of_own = any(called.calls(heard.text, (one,), heard.language) for one in own)
    return _judges(heard, others, is_of_own, is_to_city) or _declares(
        heard, others, is_of_own, is_to_city
    )


def _is_own(seated: Seated, own: Sequence[str]) -> bool:
    return seated.application.city in own


def _judges(heard: Heard, others: Sequence[Seated], is_of_own: bool, is_to_city: bool) -> bool:
    """Verdicts on another city, or on none by name."""
    is_labelled = naming.names_standards(heard)
    if others and not is_of_own and _is_all_on(heard, others, is_labelled):
        return True
    if others and is_labelled:
        return not is_to_city or _is_ballot(heard, is_of_own)
    if others and not is_to_city and not is_of_own:
        return naming.may_judge(heard)
    if not is_labelled or is_of_own:
        return False
    return len(ballots.read(heard).judged) >= (SEVERAL if is_to_city else 1)


def _is_all_on(heard: Heard, others: Sequence[Seated], is_labelled: bool) -> bool:
    """Whether it gives or takes back verdicts on one of these, and says nothing else but manners.

    Numbers alone are those of questions too ("1: no, 2: yes (Kazan)"): they judge where the city
    heads them.
    """
    every = wishing.sentences_of(signed.off(heard))
    said = "\n".join(one for one in every if not courtesy.is_whole(one, heard.language))
    return any(_is_ballot_on(one, said, heard.language, is_labelled) for one in others)


def _is_ballot_on(other: Seated, said: str, language: str, is_labelled: bool) -> bool:
    paper, names = Paper.of(other.call), naming.names_of(other)
    if not is_labelled and not said.casefold().startswith(tuple(map(str.casefold, names))):
        return False
    taken = taken_back.standards(said, paper, language, names)
    return bool(taken) or nothing_else.is_all(said, paper)


def _is_ballot(heard: Heard, is_of_own: bool) -> bool:
    """Whether it judges in a city's own thread; in doubt only where it is about nothing else."""
    if ballots.read(heard).judged:
        return True
    is_mixed = is_of_own or any(quoting.spans(heard.text)) or _asks(heard)
    return not is_mixed and ballots.gives_verdicts(heard)


def _asks(heard: Heard) -> bool:
    """Whether a sentence of it asks or begs for something, with or without its mark."""
    return any(
        questioning.asks(one, heard.language) or questioning.is_all_asked((one,), heard.language)
        for one in wishing.sentences_of(heard)
    )


def _declares(heard: Heard, others: Sequence[Seated], is_of_own: bool, is_to_city: bool) -> bool:
    """A tie with another city, or none with any; in a city's thread only where it is called so.

    That there is none is all that a mail says there, and of another city by name.
    """
    reading = conflicts.read(heard)
    numbers = {one.number for one in others}
    is_called = ballot_signs.says(heard.text, heard.language, "conflict")
    if any(one.application in numbers and not one.is_bare for one in reading.conflicts):
        return is_called or not is_to_city
    if not reading.clear or not is_called:
        return False
    is_of_others = not is_of_own and bool(numbers) and numbers <= {*reading.clear}
    return not is_to_city or (is_of_others and _only_denies(heard))


def _only_denies(heard: Heard) -> bool:
    """Whether every word beside manners denies a conflict, or names with which city."""
    said, language = "\n".join(bare_no.without_manners(heard)), heard.language
    spans = named_cities.places(said, language)
    spans += [one for name in _DENYING for one in ballot_signs.places(said, language, name)]
    return bool(said) and not words_of(blanked(said, spans))
