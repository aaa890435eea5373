"""Whether an answer takes back the voice that its letter is about, says that it stands, or neither.

Invariant: only a mail every word of whose sentence about it is known takes anything back; whatever
else speaks of it is asked about, for an objection taken back is answered by nobody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from intake import languages
from intake.answers import folding
from intake.consultation import links
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents.courtesy import PUNCTUATION, plain
from intake.conversation.public import framing, idle, public_cities, reading, short
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import ends_asking, fold, has_question_mark, words_of
from intake.messages import Message, Passage
from intake.notices import SpokenKind

_listed = partial(phrasefiles.listed, "public", "withdrawing.toml")

MOST_SENTENCES = 40
_MEANINGS = ("back", "not", "kept", "beside")
_CITY = " qqq "
"""In place of a name, as the word lists write it."""
_BLANK = re.compile(r"\n[ \t]*\n")
_PAGE = re.compile(r"//|/(?:confirm|withdraw)/")
_COMMA = re.compile("[,，、،;；:：]")


class Meant(Enum):
    """What an answer that speaks of taking a voice back means by that."""

    BACK = "back"
    KEPT = "kept"
    OTHER = "other"
    """To take back, but another voice than this."""
    OPEN = "open"


@dataclass(frozen=True, kw_only=True)
class About:
    """The voice that an answer is about, and what its words are read in."""

    kind: SpokenKind
    city: int
    announced: tuple[AnnouncedCity, ...]
    spoken: tuple[str, ...]

    def is_elsewhere(self, said: str) -> bool:
        """Whether words name cities, and not this one."""
        named = public_cities.named(folding.clean(said), self.announced, self.spoken[0])
        return bool(named) and all(one.application != self.city for one in named)


def meant(message: Message, about: About) -> Meant | None:
    """What the answer means by words of taking back; None where it has none."""
    said = _sentences(message, about)
    told = [(one, _told(one, about)) for one in said]
    if not any(known for _, known in told):
        is_named = reading.withdraws(message, about.spoken[0], is_answer=True)
        return Meant.OPEN if is_named else None
    rest = [one for one, known in told if not known and not _is_manners(one, about.spoken)]
    meanings = {known for _, known in told if known}
    if len(meanings) > 1 or not all(_is_apart(one, message, about) for one in rest):
        return Meant.OPEN
    only = meanings.pop()
    is_other = any(known and _is_of_another(one, about) for one, known in told)
    return Meant.OTHER if is_other and only is Meant.BACK else only


def beside(message: Message, about: About) -> str:
    """What such an answer says besides; "" where that is only manners."""
    said = _sentences(message, about)
    rest = [one for one in said if not _told(one, about)]
    is_more = not all(_is_manners(one, about.spoken) for one in rest)
    return "\n".join(rest) if is_more else ""


def _sentences(message: Message, about: About) -> list[str]:
    own = links.blanked(reading.own_words(_unlinked(message)))
    text = framing.above_signature(own, message.sender.name, about.announced, about.spoken[0])
    found = sentences.sentences(sentences.whole(text), about.spoken[0])[:MOST_SENTENCES]
    pieces = (text[one.start : one.start + len(one.text)].strip() for one in found)
    return [one for one in pieces if words_of(one)]


def _unlinked(message: Message) -> Message:
    """The mail without paragraphs below its first that hold a page: what is left of our letter,
    where a program copies it without a mark."""
    first, *below = _BLANK.split(message.reply.strip())
    text = "\n\n".join((first, *(one for one in below if not _PAGE.search(one))))
    return replace(message, passages=(Passage(text=text),))


def _told(sentence: str, about: About) -> Meant | None:
    """What a sentence means all of whose words are known in one language."""
    if has_question_mark(sentence):
        return None
    text = fold(_with_city(folding.clean(sentence), about))
    codes = dict.fromkeys((*about.spoken, *languages.all_read()))
    if told := next(filter(None, (_told_in(plain(text), code) for code in codes)), None):
        return told
    lead, comma, rest = text.partition(",")
    is_no = bool(comma) and reading.bare(lead, codes) == "deny"
    is_kept = is_no and any(_told_in(plain(rest), code) is Meant.KEPT for code in codes)
    return Meant.KEPT if is_kept else None


def _with_city(text: str, about: About) -> str:
    """The sentence with a sign for each city: none takes back ("Gdynia will withdraw it")."""
    mentions = public_cities.mentions(text, about.announced, about.spoken[0])
    for one in sorted(mentions, key=lambda each: each.start, reverse=True):
        text = f"{text[: one.start]}{_CITY}{text[one.end :]}"
    return text


def _told_in(text: str, language: str) -> Meant | None:
    if words_of(_listed(language, *_MEANINGS).without(text).strip(PUNCTUATION)):
        return None
    back = _listed(language, "back")
    is_back = back.found(text)
    if back.is_twice(text):
        return None  # "I take back my withdrawal."
    if _listed(language, "kept").found(text) or (is_back and _listed(language, "not").found(text)):
        return None if _COMMA.search(text) else Meant.KEPT  # "No, withdraw it."
    return Meant.BACK if is_back else None


def _is_manners(sentence: str, spoken: Iterable[str]) -> bool:
    return any(idle.is_idle(sentence, code) for code in dict.fromkeys((*spoken, "en")))


def _is_apart(sentence: str, message: Message, about: About) -> bool:
    """Whether what stands beside it is another matter: another city, or a question in a line of
    its own."""
    if reading.takes_back(sentence) or short.weight(sentence) < short.FEWEST:
        return False
    lines = (one.strip() for one in reading.own_words(message).splitlines())
    is_asked = ends_asking(sentence) and any(one.startswith(sentence) for one in lines)
    return is_asked or about.is_elsewhere(sentence)


def _is_of_another(sentence: str, about: About) -> bool:
    """Whether it names another kind of voice, or another city."""
    kinds = reading.kinds_in(folding.clean(sentence))
    return (bool(kinds) and about.kind not in kinds) or about.is_elsewhere(sentence)
