"""No conflict of interest, said before anybody asked: it is heard, and clears no city.

Invariant: it is the whole mail beside manners and who signs; a city, a question, somebody else or
any doubt beside it leaves the mail to whoever reads such.
"""

from intake import languages
from intake.conversation import phrasefiles
from intake.conversation.ballots import ballot_signs, named_cities
from intake.conversation.panelist import naming, others, panelist_letters, signed, wishing
from intake.conversation.panelist.declaring import called, declarations
from intake.conversation.panelist.declaring.declared import ConflictReading, Listed
from intake.conversation.panelist.sitting import Heard
from intake.conversation.spelling import fold, has_question_mark
from intake.conversation.turns import Turn
from intake.notices.panel import PanelistTold

_ANY = Listed(number=1, application=1, names=())
"""Whichever city they will be asked about."""
_NONE = ConflictReading(clear=(_ANY.application,))
_OPEN = ("someone", "speaker", "colleagues", "kin", "hedge", "rest", "enquiring", "other_matter")


def hear(heard: Heard) -> Turn | None:
    """That we ask with the names of the cities; None where more is said, or cities are asked about.

    It is no declaration: with which cities there is none, nobody can say before they are known.
    """
    is_early = heard.panelist.sits and not heard.cities and not heard.sitting.assigned
    if not is_early or heard.message.attachments or not _says_none(heard):
        return None
    notice = PanelistTold(set_aside=heard.message.set_aside, says_none=True)
    letter = panelist_letters.to_panelist(notice, heard.panelist, answering=heard.message)
    return Turn(letters=(letter,), fruitless=True)


def _says_none(heard: Heard) -> bool:
    """Whether each sentence denies any conflict, in whatever language a few words may be."""
    said = tuple(wishing.sentences_of(signed.off(heard)))
    spoken = dict.fromkeys((heard.language, *languages.all_read()))
    return any(_are_none(said, one, heard) for one in spoken)


def _are_none(said: tuple[str, ...], language: str, heard: Heard) -> bool:
    told = [one for one in said if not others.is_manners(one, language)]
    return bool(told) and all(_is_none(one, language, heard) for one in told)


def _is_none(said: str, language: str, heard: Heard) -> bool:
    any_city = phrasefiles.listed("panelist.conflicts", "beforehand_words.toml", language, "any")
    if has_question_mark(said) or ballot_signs.says(any_city.without(fold(said)), language, *_OPEN):
        return False
    if any(named_cities.found(said, language)) or any(
        called.calls(said, naming.names_of(one), language) for one in heard.known
    ):
        return False
    return declarations.read_conflicts(said, (_ANY,), language) == _NONE
