"""What a mail of the public's says: a vote, an opinion, an objection, a yes, a withdrawal.

Invariant: where it may be read in two ways it says neither; whoever wrote it is asked.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from intake import languages
from intake.answers import folding
from intake.conversation import sentences
from intake.conversation.intents import assent, courtesy
from intake.conversation.intents.substance import TABLE
from intake.conversation.people import signatures
from intake.conversation.phrases import Phrases, blanked, phrases
from intake.conversation.public import not_for, public_cities, voting, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.public.wording import Meaning
from intake.conversation.spelling import fold, squeeze, words_of
from intake.messages import Message
from intake.notices import SpokenKind, UnclearVoice

LONGEST_HEAD = 200
"""Characters of a first line that can say what the rest is."""
LONGEST_WITHDRAWAL = 160
MOST_SENTENCES = 8
"""Sentences of an answer in which a yes or no is looked for."""
SHORTEST_OPINION = 12
"""Characters beside the city's name; fewer say nothing of it."""
_KINDS: tuple[SpokenKind, ...] = ("vote", "opinion", "objection")
_ASKS = re.compile(r"(?:[?？؟]|か[。.]|습니까\.)\s*$")
_COMMA = re.compile("[,，、]")
_HEADING = re.compile(r"[:：]|\s[-–—]\s")
_ADDRESS = re.compile(
    r"<?https?://[!-~]*"
    r"|(?<![a-z0-9./:-])[a-z0-9./:-]*/(?:confirm|withdraw)/[!-~]*"
    r"|(?<![a-z0-9])(?:confirm|withdraw)/[a-z2-7]{10,26}(?![a-z0-9])",
    re.IGNORECASE,
)
"""A page's, whole or what a program left of ours where it broke it: it says nothing. What stands
beside it without a blank, as in Chinese, does."""


Word = Literal["confirm", "deny"]


@dataclass(frozen=True, kw_only=True)
class Said:
    """What one mail says. `unclear` tells why nothing can be made of it.

    `is_more` where a vote is not all that it says, `is_unsure` where it may be none. `is_marked`
    where a word of its writer's, not the lack of any, makes it what it is.
    """

    kind: SpokenKind | None = None
    cities: tuple[AnnouncedCity, ...] = ()
    text: str = ""
    unclear: UnclearVoice | None = None
    is_more: bool = False
    is_unsure: bool = False
    is_marked: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it says one thing, without a doubt."""
        return self.is_marked and not self.unclear and not self.is_unsure


def language_of(message: Message, known: str = "en") -> str:
    """The language a mail is read in; `known` is that of the letter it answers."""
    return message.language or languages.spoken_in(text_of(message), known)


def is_marked(message: Message) -> bool:
    """Whether any word in it may call it a vote, an opinion or an objection."""
    return _first_kind(folding.clean(text_of(message))) is not None


def kinds_in(text: str) -> frozenset[SpokenKind]:
    """The same of a text that `folding.clean` made."""
    return frozenset(_kinds(text))


def speaks_of_vote(words: str) -> bool:
    """Whether there is a word for a vote in them."""
    return "vote" in kinds_in(folding.clean(words))


def has_heading(sentence: str) -> bool:
    """Whether what stands before its first colon or dash says what the rest is."""
    head, *rest = _HEADING.split(folding.clean(sentence), maxsplit=1)
    return bool(rest) and _first_kind(head) is not None


def unharmed(text: str) -> str:
    """The folded text without words that say there is no objection."""
    said = fold(text)
    spans = (one.span() for one in wording.everywhere("harmless").finditer(said))
    return blanked(said, spans)


def kinds(message: Message) -> frozenset[SpokenKind]:
    """Everything that words in it may call it."""
    return kinds_in(folding.clean(text_of(message)))


def text_of(message: Message) -> str:
    """What was written, the subject first where it is the writer's own."""
    subject = "" if message.references else message.subject
    return "\n".join(one for one in (subject.strip(), own_words(message)) if one)


def own_words(message: Message) -> str:
    """What was written, without the addresses of our pages in it."""
    return _ADDRESS.sub(" ", message.reply).strip()


def read(message: Message, announced: tuple[AnnouncedCity, ...], language: str) -> Said:
    """What a mail says that answers no letter, or says more than an answer to one."""
    text = folding.clean(text_of(message))
    own = folding.clean(own_words(message))  # a subject says less than the mail below it
    heads = (*_heads(own, language), *_heads(text, language))
    head = next(filter(_first_kind, heads), "")
    kind = _first_kind(head) or _first_kind(text)
    cities = _about(head, text, announced, language)
    said = message.reply.strip() or message.subject.strip()
    told = Said(kind=kind or "opinion", cities=cities, text=said, is_marked=kind is not None)
    if told.kind == "vote" and len(cities) != 1:
        city = voting.chosen(text, announced, language)
        if city:
            return replace(told, cities=(city,), is_unsure=True)
    told = _judged(told, head, text, language)
    is_vote = told.kind == "vote" and not told.unclear
    if is_vote and not_for.is_said(text, told.cities[0], announced, language):
        return replace(told, unclear=UnclearVoice.AGAINST)
    return replace(told, is_unsure=is_vote and voting.is_doubted(text, announced, language))


def withdraws(message: Message, language: str, *, is_answer: bool) -> bool:
    """Whether it takes something back: an answer by the word, any other mail by naming what."""
    heads = _heads(folding.clean(text_of(message)), language)
    return any(_is_withdrawal(head, is_answer) for head in heads)


def takes_back(sentence: str) -> bool:
    """Whether a sentence of an answer takes back what the letter is about."""
    return _is_withdrawal(folding.clean(sentence), is_answer=True)


def word(message: Message, *spoken: str) -> Word | None:
    """The yes or no of an answer to a letter, read in these languages and in English.

    Where words of both kinds stand in it none counts. A single word tells no language: what says
    nothing in the likely ones is read in all others.
    """
    told = _words(own_words(message), tongues(message, *spoken))
    return told.pop() if len(told) == 1 else None


def tongues(message: Message, *spoken: str) -> tuple[str, ...]:
    """The languages in which a yes or no is looked for in an answer: all where these hold none."""
    likely = tuple(dict.fromkeys((*spoken, "en")))
    if message.language or _words(own_words(message), likely):
        return likely
    return tuple(languages.all_read())


def bare(sentence: str, spoken: Iterable[str]) -> Word | None:
    """The yes or no that a sentence is to its end, in the first of these languages that has it."""
    told = (assent.told(fold(sentence), code) for code in spoken)
    return next(filter(None, told), None)


def _words(text: str, spoken: Iterable[str]) -> set[Word]:
    pieces = {code: sentences.split(text, code)[:MOST_SENTENCES] for code in spoken}
    told = {tells(one, code) for code, several in pieces.items() for one in several}
    return {one for one in told if one}


def tells(text: str, language: str) -> Word | None:
    """The yes or no that a sentence of an answer is, bare or naming what it is about ("Yes, this is
    my vote.").
    """
    if bare := assent.told(text, language) or _polite(text, language):
        return bare
    kind = _first_kind(text)
    if len(text) > LONGEST_HEAD or _ASKS.search(text) or not kind:
        return None
    denied = _has(text, phrases(TABLE, "words.deny", language))
    confirmed = _has(text, phrases(TABLE, "words.confirm", language)) and not denied
    if kind == "vote" and _has(text, wording.spoken("against", language)):
        return None if confirmed else "deny"  # "Yes, it is my vote, if nobody sees it."
    return "confirm" if confirmed else None


def _polite(text: str, language: str) -> Word | None:
    """The same of a yes that "please" stands beside, in words that ask for it."""
    said = fold(text)
    own = [assent.told(one, language) for one in _COMMA.split(said)]
    if assent.is_asked_of_us(said, language) and "confirm" not in own:
        return None  # "Please confirm."
    polite = wording.spoken("please", language).finditer(said)
    left = blanked(said, [one.span() for one in polite])
    left = squeeze(left).replace(" ,", ",").strip(" ,，、")
    return assent.told(left, language) if left != said else None


def _is_withdrawal(head: str, is_answer: bool) -> bool:
    """A heading as "Objection about Gdynia: it must withdraw" takes nothing back."""
    if len(head) > LONGEST_WITHDRAWAL or not _has(head, wording.everywhere("withdraw")):
        return False
    kind = _first_kind(head)
    return (is_answer or kind is not None) and not (kind and _HEADING.search(head))


def _about(
    head: str, text: str, announced: tuple[AnnouncedCity, ...], language: str
) -> tuple[AnnouncedCity, ...]:
    """The one city of a heading, else of the first sentence that says what it is, else of all."""
    heading = _HEADING.split(head)[0]
    for part in (heading if _first_kind(heading) else "", head):
        cities = public_cities.named(part, announced, language) if part else ()
        if len(cities) == 1:
            return cities
    return public_cities.named(text, announced, language)


def _judged(said: Said, head: str, text: str, language: str) -> Said:
    reason = _why_not(said, head, text, language)
    is_more = said.kind == "vote" and len(squeeze(text)) > LONGEST_HEAD
    return replace(said, unclear=reason, is_more=is_more)


def _why_not(said: Said, head: str, text: str, language: str) -> UnclearVoice | None:
    if said.kind == "vote":
        spoken = head if _first_kind(head) else text
        if _has(spoken, wording.spoken("against", language)):
            return UnclearVoice.AGAINST
        if _ASKS.search(spoken):
            return UnclearVoice.QUESTION
    if said.kind == "objection" and _asks_how(text, said.cities, language):
        return UnclearVoice.QUESTION
    if len(said.cities) != 1:
        return UnclearVoice.CITIES if said.cities else UnclearVoice.CITY
    if not said.is_marked and len(said.text) < len(said.cities[0].city) + SHORTEST_OPINION:
        return UnclearVoice.KIND
    return None


def _asks_how(text: str, cities: Iterable[AnnouncedCity], language: str) -> bool:
    """Whether what speaks of an objection only asks ("How do I object?"), and nothing is told.

    Any other clause tells its ground, but for manners and its writer's name; a city tells none.
    """
    asked = [one for one in sentences.split(text, language) if _ASKS.search(one)]
    is_asked = any(_first_kind(_COMMA.split(one)[-1]) and not has_heading(one) for one in asked)
    if not is_asked or any(_has(one, wording.spoken("because", language)) for one in asked):
        return False
    asks = {_COMMA.split(one)[-1] for one in asked}
    said = [part for one in sentences.split(text, language) for part in _COMMA.split(one)]
    told = [one for one in said if one.strip() and one not in asks]
    known = {fold(one.city) for one in cities}
    return all(
        courtesy.is_whole(one, language)
        or signatures.is_name(one.strip(), language)
        or fold(one).strip(" .") in known
        for one in told
    )


def _heads(text: str, language: str) -> Iterator[str]:
    """The first sentences of the first lines that say anything: of a subject, and of the mail."""
    for line in [one for one in text.split("\n") if one.strip()][:2]:
        yield next(iter(sentences.split(line, language)), line)[:LONGEST_HEAD]


def _first_kind(text: str) -> SpokenKind | None:
    """What the first of the words for it calls it."""
    told = _kinds(text)
    first = sorted((place, kind) for kind, place in told.items())
    return first[0][1] if first else None


def _kinds(text: str) -> dict[SpokenKind, int]:
    """Where each that a word of it tells is told first; "no objection" tells none."""
    folded = fold(text)
    words = words_of(folded)
    plain = {**dict.fromkeys(_KINDS, folded), "objection": unharmed(text)}
    found = {kind: _place(plain[kind], words, kind) for kind in _KINDS}
    return {kind: place for kind, place in found.items() if place is not None}


def _place(folded: str, words: frozenset[str], meaning: Meaning) -> int | None:
    starts = (one.start() for one in wording.everywhere(meaning).finditer(folded, words))
    return min(starts, default=None)


def _has(text: str, known: Phrases) -> bool:
    return known.found(fold(text))
