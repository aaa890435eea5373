"""What a mail of the public's says beside its vote, or beside the yes to a letter.

Invariant: what stands there is another voice, or left for its writer or a person, or manners; no
other sentence passes for nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from intake.answers import folding
from intake.consultation import links
from intake.conversation import sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.people.signatures import is_statement
from intake.conversation.public import (
    framing,
    idle,
    joining,
    public_cities,
    reading,
    short,
    voting,
    wording,
)
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.public.reading import Said, Word
from intake.conversation.public.wording import Meaning
from intake.conversation.spelling import fold
from intake.messages import Message, Passage
from intake.notices import SpokenKind

SHORT = 60
"""Letters of an opinion that may be only praise; one of a script without blanks counts as three."""
_FEW = 30
"""Letters behind a vote, counted so."""
_BEGUN = 2
"""Words of a question behind a yes in which a "but" or "if" would make that none."""
_DENYING: tuple[Meaning, ...] = ("denied", "withdraw")
_SPOKEN: tuple[SpokenKind, ...] = ("objection", "opinion")
_LEAD = re.compile("[,，、،.。।]")
_ENDS = re.compile(r"[.!?。！？؟।]\s*$")
_ASKS = re.compile(r"[?？؟]\s*$")


@dataclass(frozen=True, kw_only=True)
class Beside:
    """The voices beside a vote, one a city at the most; `left` are sentences that are neither.

    `before` are those that vote, and say something before that; `is_more` where anything is left.
    """

    voices: tuple[Said, ...] = ()
    left: str = ""
    before: str = ""
    is_more: bool = False


def a_vote(
    message: Message, vote: Said, announced: tuple[AnnouncedCity, ...], language: str
) -> Beside:
    """What the mail of a vote says that is none."""
    text = framing.above_signature(message.reply, message.sender.name, announced, language)
    said = written(text, language)
    starts = _starts(said, announced, language)
    found, left = list[Said](), list(said[: starts[0][1]] if starts else said)
    before = [one for one in left if _says_before(one, announced, language)]
    kept = (
        one
        if _says(one, language) and not _is_told(one, vote.cities, announced, (language,))
        else _behind(one, language)
        for one in left
    )
    left = list(filter(None, kept))
    for (at, begin), (_, end) in pairwise((*starts, (0, len(said)))):
        city = _city(said[at], said[begin:end], announced, language)
        text = "\n".join(said[begin:end])
        kind: SpokenKind = "objection" if _is_objection(text) else "opinion"
        if city:
            found.append(Said(kind=kind, cities=(city,), text=text, is_marked=True))
        else:
            left += said[begin:end]
    is_more = bool(left) or (vote.is_more and not found)
    return Beside(
        voices=_one_a_city(found),
        left="\n".join(left),
        before="\n".join(before),
        is_more=is_more,
    )


def a_word(message: Message, spoken: Sequence[str]) -> tuple[Word | None, str]:
    """The bare yes or no of an answer, and what it says beside that."""
    read_in = dict.fromkeys((*spoken, "en"))
    told, rest = set[Word](), list[str]()
    for one in written(links.blanked(reading.own_words(message)), spoken[0]):
        word, left = _led(one, read_in)
        if word:
            told.add(word)
        if left and not any(idle.is_idle(left, code) for code in read_in):
            rest.append(left)
    return (told.pop(), "\n".join(rest)) if len(told) == 1 else (None, "")


def a_request(message: Message, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """What a mail that asks to take something back says besides: a vote, or more than manners."""
    text = framing.above_signature(
        reading.own_words(message), message.sender.name, announced, language
    )
    rest = [one for one in written(links.blanked(text), language) if not reading.takes_back(one)]
    return "\n".join(one for one in rest if reading.speaks_of_vote(one) or _says(one, language))


def a_voice(rest: str, message: Message, announced: tuple[AnnouncedCity, ...], language: str,
            ) -> tuple[Message, Said]:  # fmt: skip
    """What stands beside a yes as a mail of its own, and what that says."""
    alone = replace(message, subject="", passages=(Passage(text=rest),))
    return alone, reading.read(alone, announced, language)


def is_voice(said: Said, language: str) -> bool:
    """Whether that is an opinion or objection, and asks nothing."""
    is_said = said.is_plain and said.kind in _SPOKEN
    asked = any(_asks(one, language) for one in written(said.text, language))
    is_called = said.kind == "objection" or reading.has_heading(said.text)
    return is_said and not asked and (is_called or not _is_short(said.text))


def for_a_person(
    rest: str, message: Message, announced: tuple[AnnouncedCity, ...], language: str
) -> str:
    """What of it a person should see; "" where it is only manners, or a name."""
    text = framing.above_signature(rest, message.sender.name, announced, language)
    return text if any(_says(one, language) for one in written(text, language)) else ""


def an_answer(
    message: Message,
    about: AnnouncedCity | None,
    announced: tuple[AnnouncedCity, ...],
    spoken: Sequence[str],
) -> str:
    """What an answer about this city says beside its yes or no, its vote and manners, for a person.

    Of a sentence that votes all, where it says something before that.
    """
    text = framing.above_signature(
        links.blanked(reading.own_words(message)), message.sender.name, announced, spoken[0]
    )
    known = ((about,) if about else (), announced, spoken)
    told = written(text, spoken[0])
    read_in = reading.tongues(message, *spoken)
    found = [one for one in told if not _is_told(one, *known)]
    more = [one for one in found if not reading.bare(one, read_in)]
    kept = [
        one
        if (short.weight(one) >= short.FEWEST and _says(one, spoken[0]))
        or _says_before(one, announced, spoken[0])
        else _behind(one, spoken[0])
        for one in short.beside_yes(found, more, read_in)
    ]
    return "\n".join(filter(None, kept))


def asked(message: Message, announced: tuple[AnnouncedCity, ...], language: str) -> str:
    """The questions of an answer, for a person; "" where it has none."""
    text = framing.above_signature(
        reading.own_words(message), message.sender.name, announced, language
    )
    found = written(links.blanked(text), language)
    return "\n".join(
        one for one in found if short.weight(one) >= short.FEWEST and _asks(one, language)
    )


def speaks_of_vote(text: str, language: str) -> bool:
    """Whether a sentence below the first may be a vote of its own."""
    return any(map(_is_vote, written(text, language)[1:]))


def written(text: str, language: str) -> list[str]:
    """The sentences of a text, as they were written."""
    whole = sentences.whole(text)
    found = sentences.sentences(whole, language)
    pieces = (text[one.start : one.start + len(one.text)].strip() for one in found)
    return [one for one in pieces if one]


def _is_vote(sentence: str) -> bool:
    return reading.speaks_of_vote(sentence) and not voting.is_open(folding.clean(sentence))


def _is_objection(text: str) -> bool:
    """Whether a clause objects that nothing in it denies, takes back or puts on somebody else."""
    return any(not _is_denied(one) for one in _objecting(text))


def _objecting(text: str) -> list[str]:
    """The clauses that hold a word for an objection."""
    clauses = joining.CLAUSE.split(reading.unharmed(folding.clean(text)))
    return [one for one in clauses if "objection" in reading.kinds_in(one)]


def _is_denied(clause: str) -> bool:
    said = fold(clause)
    return any(wording.everywhere(one).found(said) for one in _DENYING)


def _starts(
    said: Sequence[str], announced: tuple[AnnouncedCity, ...], language: str
) -> list[tuple[int, int]]:
    """The sentences that call it an objection or opinion, and where the passage of each begins.

    One that would begin in the passage before it belongs to that.
    """
    found = list[tuple[int, int]]()
    for at in range(len(said)):
        if not _is_start(said, at, language):
            continue
        begin = _begin(said, at, announced, language)
        if not found or begin > found[-1][0]:
            found.append((at, begin))
    return found


def _is_start(said: Sequence[str], at: int, language: str) -> bool:
    """Whether an objection or opinion begins there: of one that praises shortly none does."""
    if _is_objection(said[at]):
        return reading.has_heading(said[at]) or not _asks(said[at], language)
    kinds = reading.kinds_in(folding.clean(said[at]))
    if "opinion" not in kinds or "vote" in kinds:
        return False
    return reading.has_heading(said[at]) or not _is_short(" ".join(said[at:]))


def _begin(
    said: Sequence[str], at: int, announced: tuple[AnnouncedCity, ...], language: str
) -> int:
    """Where the passage begins that this sentence calls an objection or opinion.

    One that names no city speaks of what stands before it, up to the vote.
    """
    begin = at
    if _named(said[at], announced, language):
        return begin
    while begin and not _is_vote(said[begin - 1]) and not courtesy.is_courtesy(
        said[begin - 1], language
    ):  # fmt: skip
        begin -= 1
    return begin


def _city(
    head: str, passage: Sequence[str], announced: tuple[AnnouncedCity, ...], language: str
) -> AnnouncedCity | None:
    """Whom it is about; None where that is open: it need not be the city that is voted for."""
    is_vote = reading.speaks_of_vote(head)
    texts = _objecting(head) if is_vote else (head, "\n".join(passage))
    for text in texts:
        named = _named(text, announced, language)
        if len(named) == 1:
            return named[0]
    return None


def _named(
    text: str, announced: tuple[AnnouncedCity, ...], language: str
) -> tuple[AnnouncedCity, ...]:
    return public_cities.named(folding.clean(text), announced, language)


def _one_a_city(found: Iterable[Said]) -> tuple[Said, ...]:
    """Of several on one city one, an objection where any of them is."""
    merged = dict[int, Said]()
    for one in found:
        former = merged.setdefault(one.cities[0].application, one)
        if former is not one:
            kind: SpokenKind = "objection" if "objection" in (former.kind, one.kind) else "opinion"
            text = f"{former.text}\n{one.text}"
            merged[one.cities[0].application] = replace(former, kind=kind, text=text)
    return tuple(merged.values())


def _says(sentence: str, language: str) -> bool:
    """Whether it is more than manners, a name, or the vote itself.

    What speaks of an objection is, whatever else it is: one denied here may be meant elsewhere.
    """
    if _asks(sentence, language) and (
        _ASKS.search(sentence) or not idle.is_known(sentence, language)
    ):
        return True  # "Have a nice weekend!" only begins like a question
    plain = reading.unharmed(folding.clean(sentence))
    kinds = reading.kinds_in(plain)
    if "objection" in kinds:
        return True
    if "vote" in kinds or idle.is_idle(sentence, language):
        return False
    if short.weight(plain) < short.FEWEST:
        return bool(re.search(r"\d", sentence))
    is_ended = bool(_ENDS.search(sentence)) or short.weight(sentence) > SHORT
    return is_ended or is_statement(fold(sentence), language)


def _says_before(sentence: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    """Whether a vote's sentence says something before the clause that votes or names its city."""
    if not _is_vote(sentence):
        return False
    before = takewhile(
        lambda one: not (_is_vote(one) or _named(one, announced, language)),
        joining.CLAUSE.split(sentence),
    )
    return any(
        short.weight(one) >= short.FEWEST and not (idle.is_idle(one, language) or idle.affirms(one))
        for one in before
    )


def _behind(sentence: str, language: str) -> str:
    """What a vote's sentence says behind the clause that votes; "" where that is only a reason."""
    parts = joining.parts(sentence)
    told = [at for at, one in enumerate(parts) if reading.speaks_of_vote(one)]
    because = wording.everywhere("because")
    if not told or any(because.found(_folded(parts[at])) for at in told):
        return ""
    is_wish, said = False, list[str]()
    for one in takewhile(lambda one: not because.starts(_folded(one)), parts[told[-1] + 1 :]):
        is_wish = idle.wishes(one, language) or (is_wish and idle.goes_on(one, language))
        is_idle = is_wish or idle.is_idle(one, language) or idle.affirms(one)
        said += [one] if not is_idle and short.weight(one) > _FEW else []
    start = sentence.find(parts[told[-1]])
    return sentence[sentence.find(said[0], start) :].strip() if said else ""


def _folded(part: str) -> str:
    return fold(folding.clean(part)).strip()


def _is_told(
    sentence: str,
    about: tuple[AnnouncedCity, ...],
    announced: tuple[AnnouncedCity, ...],
    spoken: Sequence[str],
) -> bool:
    """Whether it is a yes or no, which is answered itself, with hardly anything beside it."""

    def tells(text: str) -> bool:
        return any(reading.tells(text, code) for code in dict.fromkeys((*spoken, "en")))

    def affirms(text: str) -> bool:  # of this city alone
        bare = framing.without_cities(folding.clean(text), about, spoken[0])
        return idle.affirms(text) or idle.affirms(bare)

    clauses = joining.CLAUSE.split(sentence)
    rest = [one for one in clauses if not (tells(one) or _is_vote(one) or affirms(one))]
    bare = (framing.without_cities(folding.clean(one), announced, spoken[0]) for one in rest)
    is_led = len(rest) < len(clauses) and not _ASKS.search(sentence)
    return tells(sentence) or (is_led and all(short.weight(one) < short.FEWEST for one in bare))


def _asks(sentence: str, language: str) -> bool:
    return bool(_ASKS.search(sentence)) or intents.is_question(sentence, language)


def _is_short(text: str) -> bool:
    return short.weight(text) <= SHORT


def _led(sentence: str, spoken: Iterable[str]) -> tuple[Word | None, str]:
    """The bare word that a sentence is, or that leads a question in it; and the rest of it."""
    if word := reading.bare(sentence, spoken):
        return word, ""
    lead = _LEAD.search(sentence)
    rest = sentence[lead.end() :].strip() if lead else ""
    begun = " ".join(rest.split()[:_BEGUN])
    is_of_voice = reading.kinds_in(folding.clean(rest)) & {*_SPOKEN}
    if not lead or not _ASKS.search(rest) or not is_of_voice or voting.is_open(
        folding.clean(begun)
    ):  # fmt: skip
        return None, sentence
    word = reading.bare(sentence[: lead.start()], spoken)
    return (word, rest) if word else (None, sentence)
