"""Which sentences are manners: greeting, thanks, politeness, disclaimer, closing.

Invariant: a sentence taken for courtesy whole may hold more; `says_more` tells.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from intake.answers import deferring, folding
from intake.answers.geography import places
from intake.conversation.intents import headers, manners, substance
from intake.conversation.intents.substance import TABLE, Known
from intake.conversation.people.signatures import is_closing, is_signed_off, is_statement
from intake.conversation.phrases import Phrases, any_found, either, phrases, without
from intake.conversation.sentences import WORDS, denies, is_verb_final
from intake.conversation.spelling import count, fold, is_spaced, squeeze, words_of
from intake.remembering import remembered

Manner = Literal["alone", "greeting", "polite", "disclaimer"]

LONGEST = 500
"""Characters of a polite sentence; of longer ones only a disclaimer is none of the writer's."""
LONGEST_ADDRESSED = 20
"""Words of a line that names who is written to."""
SHORT_GREETING = 8
"""Words of a sentence that is nothing but a greeting; a longer one is read on."""
MANNERS = (
    "talk.courtesies", "talk.greetings", "talk.thanks", "talk.letters", "frames.frames",
    "frames.fillers",
)  # fmt: skip
_OWN = 6
"""Words beside a polite phrase that say something of their own."""
_OWN_UNTHANKED = 4
"""The same where the phrase gives no thanks, which may name a great deal."""
_RECEIVED = ("talk.acknowledging", "talk.festive")
_OPENINGS = ("talk.openings", "talk.openings_beside", "talk.sent", "talk.title_applied_for")
_ENTERS = ("entering", "entering_behind", "entering_at", "entering_from")
_ENTERING = (*_ENTERS, "entering_led", "entered_for", "entering_beside")
WRITING = ("talk.writing", "talk.writing_beside", *_OPENINGS)
PUNCTUATION = " \t.,;:!?¡¿-–—*_~\"'()[]<>…。！？，、：；"
LAST_QUESTION = re.compile(r"[?？][\s!！\"')*_\]]*\Z")
_SIGNS = re.compile("[\u0640\u064b-\u0652]")
_COMMA = re.compile(r"[,;，、،；]")
_AFTER_GREETING = re.compile(r"[,:;!.–—，、：；！。]")


def is_courtesy(words: str, language: str) -> bool:
    """Greeting, thanks, politeness, disclaimer, closing, or an announcement of what follows."""
    return manner(words, language) is not None


def is_mere(words: str, language: str, most: int = 0) -> bool:
    """Whether the sentence is courtesy that tells no more words than that beside its manners."""
    return is_courtesy(words, language) and beside(plain(words), language) <= most


def without_mere(said: Iterable[str], language: str) -> list[str]:
    """The sentences that tell anything beside their manners, in order."""
    return [one for one in said if not is_mere(one, language)]


def is_whole(words: str, language: str) -> bool:
    """Whether a sentence is courtesy to its end: few words of its own, and no wish makes it one."""
    text = plain(words)
    if len(text) <= LONGEST and not LAST_QUESTION.search(text) and manners.is_all(text, language):
        return True
    if manner(words, language) != "polite":
        return is_courtesy(words, language)
    if not _is_polite(without(TABLE, ("talk.openings",), text, language), language):
        return False  # "We are also interested in a stand."
    is_wish = says(text, "talk.openings", language)
    is_thanks = says(text, "talk.thanks", language) and not is_wish
    if _adds(text, Known(), language) or _tells(text, language):
        return False
    return beside(text, language) < (_OWN if is_thanks else _OWN_UNTHANKED)


def _tells(text: str, language: str) -> bool:
    """Whether something is told behind a comma or an "and", or against what stands before it."""
    behind = _COMMA.split(text)[1:]
    is_told = any(is_statement(one, language) and not is_courtesy(one, language) for one in behind)
    is_told = is_told or manners.adds(text, language)
    return is_told or phrases(WORDS, "contrasts", language).found(text)


def says_more(words: str, known: Known, language: str) -> bool:
    """Whether there is more in a polite sentence than its manners."""
    text = plain(words)
    match manner(words, language):
        case "greeting":
            rest = substance.after_greeting(text, language)
            return substance.names_place(rest, known, language) or _goes_on(rest, known, language)
        case "disclaimer":
            return substance.names_place(text, known, language)
        case "polite":
            return (
                substance.says_more(text, known, language)
                or _adds(text, known, language)
                or _defers(text, language)
            )
    return False


@lru_cache(maxsize=256)
def manner(words: str, language: str) -> Manner | None:
    """Which courtesy the sentence is taken for; `alone` where it is nothing but a known phrase."""
    text = plain(words)
    if _is_alone_polite(text, language):
        return "alone"
    if confides(text, language):
        return None  # "Please treat this as confidential": more than manners
    if len(text) > LONGEST:
        return "disclaimer" if says(text, "talk.disclaimers", language) else None
    if "@" in text or any(map(str.isdigit, text)):
        return None  # a figure or an address is never mere courtesy: better shown than lost
    may_greet = _is_short(text) and not LAST_QUESTION.search(text)
    if may_greet and phrases(TABLE, "talk.greetings", language).starts(text.lstrip(PUNCTUATION)):
        return "greeting"
    if _is_polite(text, language):
        return "polite"
    return "disclaimer" if says(text, "talk.disclaimers", language) else None


def confides(words: str, language: str) -> bool:
    """Whether a sentence calls what was told confidential: a figure, the application or "this".

    "This e-mail is confidential" is a notice below a mail, and calls nothing so.
    """
    text = plain(words)
    if not says(text, "talk.confiding", language):
        return False
    return says(text, "talk.confided", language) or not says(text, "talk.mailing", language)


def _goes_on(rest: str, known: Known, language: str) -> bool:
    """Whether a statement stands behind a greeting ("Dear all, our mayor has changed.")."""
    mark = _AFTER_GREETING.search(rest)
    behind = rest[mark.end() :].strip() if mark else ""
    if not behind or is_courtesy(behind, language):
        return bool(behind) and says_more(behind, known, language)
    if substance.is_of_applicant(places.find_city(behind, language), known):
        return False
    is_own = phrases(WORDS, "own", language).found(behind)
    return is_own or is_statement(behind, language) or _unspaced(behind) >= SHORT_GREETING


def _adds(text: str, known: Known, language: str) -> bool:
    """Whether thanks only lead to a statement ("Thank you, but the council declines.")."""
    said = text.lstrip(PUNCTUATION)
    thanks = phrases(TABLE, "talk.thanks", language).heads(said)
    end = max((one.end() for one in thanks), default=0)
    mark = _AFTER_GREETING.search(said, end) if end else None
    behind = said[mark.end() :].strip() if mark else ""
    if phrases(WORDS, "contrasts", language).starts(behind):
        return True
    return mark is not None and _goes_on(said[mark.start() :], known, language)


def _defers(text: str, language: str) -> bool:
    """Whether words of its own put an answer off ("…, they count it, we shall tell you later")."""
    is_thanked = phrases(TABLE, "talk.thanks", language).starts(text.lstrip(PUNCTUATION))
    if is_thanked or says(text, "talk.openings", language):
        return False
    return beside(text, language) >= _OWN and deferring.is_deferred(text, language)


def _is_alone_polite(text: str, language: str) -> bool:
    return (
        is_closing(text, language)
        or headers.is_header(text, language)
        or is_signed_off(text, language)
        or _is_addressed(text, language)
        or not words_of(text)
        or covers(phrases(TABLE, "talk.courtesies_alone", language), text)
        or _is_attribution(text, language)
        or is_opening(text, language)
    )


@remembered(64)  # asked for courtesy, for a wish and for what is left of both
def is_opening(text: str, language: str) -> bool:
    """Whether every word is one of a plain wish to apply, or leads to what stands below it.

    A word of none of these lists (a denial, a condition, a year, another place) makes more of it,
    and so does a plea: what is asked of the reader is never mere courtesy.
    """
    if len(text) > LONGEST or LAST_QUESTION.search(text) or not _opens(text, language):
        return False
    return not words_of(without(TABLE, _OPENINGS, text, language)) and not pleads(text, language)


def beside_opening(text: str, language: str) -> str:
    """What a (plain) text that wishes to apply holds beside it; nothing of any other text."""
    return without(TABLE, _OPENINGS, text, language) if _opens(text, language) else ""


def denies_opening(text: str, language: str) -> bool:
    """Whether a (plain) text speaks of applying with a no beside it."""
    return denies(beside_opening(text, language), language)


def only_writes(text: str, language: str) -> bool:
    """Whether a (plain) text says only for whom somebody writes, but for the names of the city."""
    if len(text) > LONGEST or not says(text, "talk.writing", language):
        return False
    if LAST_QUESTION.search(text):
        return False
    return not words_of(without(TABLE, WRITING, text, language)) and not pleads(text, language)


def only_enters(text: str, language: str) -> bool:
    """Whether a text says only that a city is entered, but for the names of that city."""
    if LAST_QUESTION.search(text) or not may_enter(text, language):
        return False
    wished = without(TABLE, _OPENINGS, text, language)
    entered = without(WORDS, _ENTERING, text, language)
    return not words_of("".join(map(min, wished, entered)))  # what either of them left blank


def may_enter(text: str, language: str) -> bool:
    """Whether the text has any words by which a city is entered."""
    return len(text) <= LONGEST and any_found(WORDS, _ENTERS, text, language)


def may_open(text: str, language: str) -> bool:
    """Whether the text has any word of a wish to apply, or of who writes, whatever names it has."""
    words = words_of(folding.clean(text))
    keys = ("talk.openings", "talk.sent", "talk.writing")
    return any(phrases(TABLE, key, language).may_stand(words) for key in keys)


def _opens(text: str, language: str) -> bool:
    """Whether it speaks of applying, or of answers and the like as of what is sent with it."""
    if says(text, "talk.sent", language):
        return says(text, "talk.sending", language)
    return says(text, "talk.openings", language)


def pleads(text: str, language: str) -> bool:
    """Whether it asks the reader for anything but to read on ("please find below")."""
    return says(without(TABLE, ("talk.pleas_to_read",), text, language), "talk.pleas", language)


def _is_attribution(text: str, language: str) -> bool:
    has_colon = ":" in text or "：" in text  # asked first: hardly a sentence has one
    return has_colon and _attribution(language).fullmatch(text) is not None


def _is_addressed(text: str, language: str) -> bool:
    """ "Model City Programme 事務局御中": who is written to is no answer, whatever it names."""
    is_line = count(text) <= LONGEST_ADDRESSED and not is_statement(text, language)
    return is_line and phrases(TABLE, "talk.addressed", language).ends(text.rstrip(PUNCTUATION))


def _is_polite(text: str, language: str) -> bool:
    head, mark, told = text.partition(": ")
    if mark and says(head, "talk.courtesies", language) and not beside(head, language):
        text = told  # "I come back to you: the order was signed"
    thanks = phrases(TABLE, "talk.thanks", language)
    if thanks.starts(text.lstrip(PUNCTUATION)):
        return True
    if is_verb_final(language) and _is_short(text) and thanks.ends(text):
        return True
    return says(text, "talk.courtesies", language)


@lru_cache
def _attribution(language: str) -> re.Pattern[str]:
    """The line above a quoted mail ("On Wed, 25 Nov 2026, Citydesk wrote:"): date, name, colon."""
    verbs = either(TABLE, "talk.attributions", language)
    return re.compile(
        rf"(?=.{{0,40}}\d)[^?!]{{3,160}}(?:{verbs})[^.?!]{{0,60}}[:：]\W*", re.IGNORECASE
    )


def _is_short(text: str) -> bool:
    return count(text) <= SHORT_GREETING


def _unspaced(text: str) -> int:
    return sum(letter.isalpha() and not is_spaced(letter) for letter in text)


def acknowledges(words: str, language: str) -> bool:
    """Whether nothing is told but that a letter came, or was understood, and good wishes."""
    text = plain(words)
    if len(text) > LONGEST or LAST_QUESTION.search(text):
        return False
    if denies(text, language):
        return False  # "We received no letter."
    return not beside(without(TABLE, _RECEIVED, text, language), language)


def says(text: str, key: str, language: str) -> bool:
    return phrases(TABLE, key, language).found(text)


def beside(text: str, language: str) -> int:
    """How many words, but small ones, a (plain) text holds beside its manners."""
    rest = without(TABLE, MANNERS, text, language)
    rest = without(WORDS, ("small_words",), rest, language)
    return count(" ".join(filter(None, (one.strip(PUNCTUATION) for one in rest.split()))))


def covers(known: Phrases, text: str) -> bool:
    """Whether one phrase is the whole text."""
    text = text.strip(PUNCTUATION)
    return any(not text[one.end() :].strip(PUNCTUATION) for one in known.heads(text))


@lru_cache(maxsize=256)  # one sentence is asked about in many ways
def plain(words: str) -> str:
    """The text folded, in single blanks, and without the signs that Arabic may be written with."""
    return squeeze(_SIGNS.sub("", fold(words)))
