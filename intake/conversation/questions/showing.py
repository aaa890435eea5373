"""A yes or a no before what sounds like manners: "Yes, here is the letter signed by the mayor".

Invariant: only to the one question that was asked, and only before a paper that is shown or an
apology ("no, sorry for the late reply"), or where it is all that is said; thanks for a letter are
manners as ever.
"""

import re

from intake.conversation.intents import assent, courtesy
from intake.conversation.intents.courtesy import plain
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import any_found
from intake.conversation.questions import choosing, enclosures
from intake.conversation.questions.choosing import View
from intake.conversation.spelling import ends_asking, squeeze

_MARK = re.compile(r"[,;:.!，、。；：！،؛।—–]|\s-\s")
_THANKS = ("talk.thanks",)


def answers(words: str, known: View) -> bool:
    """Whether a sentence that sounds like manners answers by the word before its first mark."""
    if len(known.asked) != 1 or known.asked[0] not in known.questions:
        return False  # what an older call asked is none of this one
    if known.kind(known.asked[0]) != "yesno":
        return False
    text, language = plain(words), known.language
    if ends_asking(text) or courtesy.manner(words, language) != "polite":
        return False
    return _is_answered(text, language) and choosing.is_clear(known, known.asked[0], words)


def _is_answered(text: str, language: str) -> bool:
    """Whether words of assent are all of the text, or stand before its first mark."""
    parts = [one for one in map(squeeze, _MARK.split(text)) if one]
    if parts and all(assent.told(one, language) is not None for one in parts):
        return not any_found(TABLE, _THANKS, text, language)  # "Yes, it is as you say."
    mark = _MARK.search(text)
    if not mark:
        return False
    lead, behind = squeeze(text[: mark.start()]), text[mark.end() :]
    is_shown = any_found(enclosures.WORDS, ("papers", "apologies"), behind, language)
    is_thanks = any_found(TABLE, _THANKS, behind, language)
    return is_shown and not is_thanks and assent.told(lead, language) is not None
