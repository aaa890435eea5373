"""What a panelist's mail names: cities that a panel judges, standards, verdicts.

Invariant: naming settles nothing; who reads a mail decides what it means.
"""

from intake.conversation.ballots import judging_words
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.sitting import Heard, Seated


def names_of(seated: Seated) -> tuple[str, ...]:
    return tuple(filter(None, (seated.application.city,)))


def named(heard: Heard) -> list[Seated]:
    """The cities that the mail names: as they are written, else in any form and language."""
    return named_in(heard, heard.text)


def named_in(heard: Heard, text: str) -> list[Seated]:
    """The same of a part of the mail."""
    spelled = [
        one for one in heard.cities if any(called.spells(text, name) for name in names_of(one))
    ]
    language = heard.language
    meant = (one for one in heard.cities if called.calls(text, names_of(one), language))
    return spelled or list(meant)


def known_in(heard: Heard, text: str) -> list[Seated]:
    """Every city of the edition that a text names, whoever judges it."""
    return [one for one in heard.known if called.calls(text, names_of(one), heard.language)]


def numbers_in(heard: Heard, text: str) -> set[int]:
    """The numbers of the same."""
    return {one.number for one in known_in(heard, text)}


def names_standards(heard: Heard) -> bool:
    return judging_words.LABEL.search(heard.text) is not None


def may_judge(heard: Heard) -> bool:
    """Whether a mail may hold a verdict: whatever is no ballot in form may be one in words."""
    return judging_words.may_judge(heard.text, heard.language)
