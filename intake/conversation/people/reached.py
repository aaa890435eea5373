"""Where a person is reached, as it stands beside their name: an address, a telephone.

Invariant: only the address or the number goes, with its own word and the mark before it.
"""

import re
from functools import lru_cache

from intake.answers.folding import UNSPACED
from intake.conversation.phrases import ADDRESSES, blanked, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold

_GAP = " \t:：<"
"""What stands between such words and the address."""
_REACHES = r"[!-~]*@[!-:<-~]*|[+(]?\d[\d ()./-]{5,20}\d(?:[^\W\d_]{1,3}\d{1,5})?"


@lru_cache
def pattern(language: str) -> re.Pattern[str]:
    """An address or a telephone, with the word for it before it and what parts it from a name."""
    words = either(WORDS, "channels", language)
    sign = r"(?:[ \t]*[.:：]){0,3}[ \t]*"
    set_off = r"(?:(?<=[,;(|–—-])|(?<=[,;(|–—-] ))"
    short = rf"{set_off}[^\W\d_]{{2,8}}(?=[ \t]?[.:：])|[,;][ \t]*[{UNSPACED}]{{1,5}}"
    letter = rf"(?:{set_off}|(?<![^\n])|(?<=\d ))[A-Za-z](?=[ \t.:：])"  # "T +61 3 … | E a@b.c"
    lead = rf"(?:(?:(?<!\w)(?:{words})|{short}|{letter}){sign})?"
    if at := either(WORDS, "reached_at", language):
        lead = rf"(?:(?<!\w)(?:{at})[ \t]+)?{lead}"  # "…, on +254 20 222 13 49"
    inner = rf"(?<!\w)(?:{either(WORDS, 'extensions', language)}){sign}\d{{2,6}}(?!\w)"
    return re.compile(
        rf"[ \t]*[,;(<|–—-]?[ \t]*(?:{inner}|{lead}[<(]?(?:{_REACHES})[)>]?)", re.IGNORECASE
    )


def unwritten(text: str, language: str) -> str:
    """The text without "write to her at" around an address, where who is meant stands before."""
    folded = fold(text)
    address = ADDRESSES.search(folded)
    if address is None:
        return text
    before, behind = folded[: address.start()].rstrip(_GAP), folded[address.end() :]
    leads = phrases(WORDS, "writing_to_them", language).finditer(before)
    start = min((one.start() for one in leads if one.end() == len(before)), default=None)
    if start is None:
        return text
    closing = phrases(WORDS, "writing_behind_address", language).heads(behind.lstrip())
    blank = len(behind) - len(behind.lstrip())
    end = max((blank + one.end() for one in closing), default=0)
    return blanked(text, [(start, address.start()), (address.end(), address.end() + end)])
