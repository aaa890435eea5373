"""Why what stands where a name or an office was asked is neither: "One moment, I will ask".

Invariant: it is asked again with its reason; what may be a name or an office passes.
"""

import re

from intake import names
from intake.answers.folding import is_unspaced
from intake.answers.values import UnclearReason
from intake.calls.identity import OFFICE, WRITER
from intake.conversation.intents import biding, courtesy
from intake.conversation.people import closed
from intake.conversation.people.no_names import clausal, denied, placed, promising, things, verbal
from intake.conversation.people.others import deputies
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.sorting.matching import Hit
from intake.conversation.spelling import count, fold, is_small, squeeze, words_of
from intake.conversation.turns import Hearing

_MARKS = " .,;:!。、，！।"
_HANGUL = re.compile("[\uac00-\ud7a3]")
_BESIDE = 5
"""Words beside a name or office in a sentence that says little more."""


def told(hit: Hit, hearing: Hearing) -> UnclearReason | None:
    """Why these words name nobody; None where they may, or where neither was asked."""
    if hit.question not in (WRITER, OFFICE):
        return None
    if _is_caption(hit, hearing):
        return "hedged"
    if _is_no_office(hit, hearing.language) or _is_no_name(hit, hearing):
        return "hedged"
    if _is_told_later(hit, hearing):
        return "later"
    is_all = count(hit.prose) <= count(hit.words) + _BESIDE
    said = (hit.words, hit.prose) if is_all else (hit.words,)
    return next(filter(None, (biding.instead(one, hearing.language) for one in said)), None)


def _is_caption(hit: Hit, hearing: Hearing) -> bool:
    """Whether they stand beside a file in a chat, and tell rather what it is.

    "Our master plan", "Passport": no list of words parts them from names, unless they are that of
    the writer's profile. What is told as an office, or in more words ("It's Mia Plan"), is none;
    nor is a name beside which the file is spoken of ("Mia Plan. Letter attached."), or that only
    stands with manners ("Jane Smith, thanks"). What is ours, or a thing by its article, is one in
    any words ("Unser Plan, bitte sehr").
    """
    message, language = hearing.message, hearing.language
    is_beside_file = message.channel == "slack" and bool(message.attachments)
    if not is_beside_file or hit.how != "only" or names.is_same(hit.words, message.sender.name):
        return False
    before, _, behind = squeeze(message.reply).partition(squeeze(hit.words))
    is_led = before.strip()[-1:].isalnum()  # "I am My Nguyen"
    if hit.question == WRITER and _is_owned(hit.words, language, is_led=is_led):
        return True
    beside, is_glued = f"{before} {behind}".strip(_MARKS), behind[:1].isalnum()  # "佐藤花子です"
    is_mannered = not is_glued and courtesy.is_courtesy(beside, language)
    is_whole = not beside or (is_mannered and things.is_shown(hit.words, language))
    return is_whole and not (hit.question == OFFICE and _is_held(hit.words, language))


def _is_owned(words: str, language: str, *, is_led: bool) -> bool:
    """Whether words begin with "our" or "my", or in small letters with an article.

    Within a sentence "My" is a name; so is what no blank parts from the next syllable ("우리나").
    """
    text, first = fold(words), words.split()[0]
    if is_small(first) and first in among(WORDS, "articles", language):
        return True
    if is_led and first.istitle():
        return False
    own = phrases(WORDS, "own", language).finditer(text, words_of(text))
    return any(not one.start() and not _HANGUL.match(text, one.end()) for one in own)


def _is_held(words: str, language: str) -> bool:
    """Whether words begin with an office, as "Plan directeur" does not.

    In a script without blanks it is the end of them that tells.
    """
    offices, text = phrases(WORDS, "offices", language), fold(words)
    if is_unspaced(text[-1:]):
        return offices.ends(text)
    return any(not one.start() for one in offices.finditer(text, words_of(text)))


def _is_no_office(hit: Hit, language: str) -> bool:
    if hit.question != OFFICE:
        return False
    office = closed.office(hit.words, language)
    return denied.is_told(office, language) or clausal.is_told(office, language)


def _is_no_name(hit: Hit, hearing: Hearing) -> bool:
    """Whether they are a remark or a place, or name whom the writer stands in for."""
    if hit.question != WRITER:
        return False
    whole = hit.prose or squeeze(hearing.message.reply)
    return placed.is_no_name(hit.words, whole, hearing.language) or deputies.is_named(
        hit.words, hit.prose or hit.words, hearing.language
    )


def _is_told_later(hit: Hit, hearing: Hearing) -> bool:
    """Whether they promise it, or tell in a sentence what somebody does."""
    line, language = verbal.line_of(hit.words, hearing.full.reply), hearing.language
    return (
        promising.is_told(hit.words, hit.prose, language)
        or verbal.is_told(hit.words, line, language)
        or verbal.is_sentence(hit.words, line, language)
    )
