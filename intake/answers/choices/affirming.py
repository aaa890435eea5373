"""Whether a clause says of an option that the city has it: by a verb before or behind it.

Invariant: a thing that is only called after an option ("a 5G conference") is none of it; what is
said of somebody else, or of a place that is not ours, is not said of the city.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from intake.answers import inflections
from intake.answers.choices import lines, lists, options, segments
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import JOINTS, Segment
from intake.answers.folding import is_unspaced
from intake.answers.geography import countries
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context

_LONGEST_PLACE = 6
"""Tokens of a country's name that are looked at."""
_VERBS = frozenset({"has", "titled", "there", "awarded"})
_SMALL = frozenset({"gap", "be", "filler", "kind", "year", "topic", "only"})
_UNSURE = frozenset({"planned", "trial", "doubted", "else", "bid", "because"})
_NAME = 3
"""Unknown words of a body's name, at most."""
_HEADS = frozenset(":-–—")
_COMMAS = frozenset(",")
_HEAD = 6
"""Tokens of a heading, at most."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """Whether a verb affirms before the options (`ahead`) or behind them.

    `is_else`: somebody else has it; `is_proven`: it is the city that has it; `is_other`: the option
    only stands in the name of another thing, of a plan or programme where `is_project`, of one that
    cities are taken into where `is_enrolled`; `is_merely`: it "is only" something else.
    """

    ahead: bool = False
    behind: bool = False
    is_else: bool = False
    is_proven: bool = False
    is_other: bool = False
    is_project: bool = False
    is_enrolled: bool = False
    is_merely: bool = False


@dataclass(frozen=True)
class Phrase:
    """Words that mean something together, or one that means nothing here."""

    words: Tokens
    roles: frozenset[str]
    is_option: bool = False

    @property
    def is_known(self) -> bool:
        return self.is_option or bool(self.roles) or not self.words[0][0].isalpha()


def phrases(words: Tokens, context: Context) -> Iterator[Phrase]:
    """The words from left to right, with what they mean beside an option; our city is "we"."""
    names = options.names(context.options, context.language)
    known, said = lexicon("affirming", context.language), lines.words(context.language)
    place = 0
    while place < len(words):
        length, roles = names.at(words, place)[0], frozenset[str]()
        is_option = length > 0
        if not is_option:
            length, found = known.at(words, place)
            longest, more = said.at(words, place)
            if longest < length:
                more = said.of(words[place : place + length])
            elif longest > length:
                found = known.of(words[place : place + longest])
            length, roles = max(length, longest, 1), frozenset((*found, *more))
            if not roles and (own := _own_name(words, place, context)):
                length, roles = own, frozenset({"subject"})
        yield Phrase(words[place : place + length], roles, is_option)
        place += length


@dataclass(frozen=True)
class Whose:
    """Of whom a sentence speaks: of us by name or by "we", or of another place."""

    is_ours: bool = False
    is_foreign: bool = False


def whose(sentence: Sequence[Segment], context: Context) -> Whose:
    """Of whom a sentence speaks."""
    ours = _is_ours(sentence, context)
    return Whose(ours, not ours and any(_places(sentence, context)))


def told(segment: Segment, whose: Whose, context: Context) -> Told:
    """What a segment says of its options, in a sentence that speaks of somebody."""
    found = list(phrases(tuple(segment.words), context))
    named = [place for place, one in enumerate(found) if one.is_option]
    first, last = (named[0], named[-1]) if named else (len(found), len(found))
    is_other = bool(named) and _is_other(found, first, last, context.language)
    before, behind = found[:first], found[last + 1 :]
    ahead = _is_ahead(before)
    after = any(one.roles & _verbs(context.language) for one in behind)
    after |= segment.after in JOINTS and _is_ahead(found[first:last])  # "besides 5G we run ..."
    proven = whose.is_ours or (
        (after or _is_of_city(before, context.language)) and not whose.is_foreign
    )
    return Told(
        ahead=ahead and not is_other,
        behind=after and not is_other,
        is_else="else" in segment.roles,
        is_proven=proven and (ahead or after) and not is_other,
        is_other=is_other,
        is_project=_is_called(found, named, "project", context),
        is_enrolled=_is_called(found, named, "enrolling", context),
        is_merely=bool(named) and _is_merely(behind),
    )


def _is_ahead(before: list[Phrase]) -> bool:
    """Whether a verb affirms what follows: a bare "is" or "have" only what follows at once."""
    for place, one in enumerate(before):
        if one.roles & _VERBS and (
            "be" not in one.roles or all(word.is_known for word in before[place:])
        ):
            return True
    return False


def _is_merely(behind: list[Phrase]) -> bool:
    """ "The quantum link is only a line for tests": an "is" with an "only" right behind it."""
    found = ("be" in one.roles and "only" in after.roles for one, after in pairwise(behind))
    return any(found)


def _is_called(found: list[Phrase], named: list[int], role: str, context: Context) -> bool:
    """Whether a plan or programme is named after the option: "our smart city strategy".

    What stands behind an option whose nouns stand first only gave it: "ville verte par le plan".
    """
    if not named:
        return False
    is_first = "before" in listed("grammar", "heads", context.language)
    before, behind = found[: named[0]], found[named[-1] + 1 :]
    beside = any(role in one.roles for one in [*before[-3:], *(() if is_first else behind[:2])])
    if not lists.are_titles(context.options):
        return beside
    known = lexicon("choices", context.language)  # "Smart Cities Mission" is the name of one
    names = (found[place].words for place in named)
    return beside or any(len(name) > 1 and role in known.of(name[-1:]) for name in names)


def _verbs(language: str) -> set[str]:
    """Roles that affirm behind an option; a bare "has" does so where verbs stand last."""
    return {"there", "awarded", *(("has",) if segments.denies_behind(language) else ())}


def _is_other(found: list[Phrase], first: int, last: int, language: str) -> bool:
    """Whether another thing is called after the options: "5G course", "curso de 5G"."""
    if "before" in listed("grammar", "heads", language):
        words = (one for one in reversed(found[:first]) if one.words[0].isalnum())
        near = next((one for one in words if not _is_article(one)), None)
        return near is not None and not near.is_known
    behind = found[last + 1 : last + 3]
    if behind and set(behind[0].words) <= listed("grammar", "genitive", language):
        behind = behind[1:]
    return bool(behind) and not behind[0].is_known


def _is_article(one: Phrase) -> bool:
    """A small word that ties an option to the noun before it."""
    return "gap" in one.roles and not {"giver", "at", "has", "there"} & one.roles


def _is_of_city(before: list[Phrase], language: str) -> bool:
    """Whether the verb before an option has the city for its subject, or none at all."""
    is_behind = "behind" in listed("grammar", "subject", language)
    for place, one in enumerate(before):
        if one.roles & _VERBS:
            if is_behind and not all(word.is_known for word in before[place + 1 : place + 2]):
                return False  # "حصلت جدة على لقب …": a name that is not ours
            lead = [w for w in before[:place] if w.words[0].isalpha() and not w.roles & _SMALL]
            return "there" in one.roles or not lead or "subject" in lead[-1].roles
    return False


def _is_ours(sentence: Sequence[Segment], context: Context) -> bool:
    """Whether the words speak of "us", or name the city."""
    words = tuple(chain.from_iterable(one.words for one in sentence))
    if "ours" in lexicon("affirming", context.language).said(words):
        return True
    return any(_own_name(words, place, context) for place in range(len(words)))


def _own_name(words: Tokens, place: int, context: Context) -> int:
    """How many tokens of our city's name, in any of its cases, stand here."""
    for name in filter(None, context.ours):
        tokens = options.tokens_of(name)
        said = words[place : place + len(tokens)]
        if len(said) == len(tokens) and (
            said == tokens or name in inflections.bare(" ".join(said), context.language)
        ):
            return len(tokens)
    return 0


def _places(sentence: Sequence[Segment], context: Context) -> Iterator[str]:
    """Countries that a clause begins with, or that stand behind an "in"."""
    known = lexicon("affirming", context.language)
    for one in sentence:
        for place in range(len(one.words)):
            if place and "at" not in known.of(tuple(one.words[place - 1 : place])):
                continue
            for length in range(1, _LONGEST_PLACE + 1):
                said = one.words[place : place + length]
                name = ("" if is_unspaced(said[0]) else " ").join(said)
                if countries.find(name, context.language):
                    yield name


def is_list(text: str, context: Context) -> bool:
    """Whether the words are nothing but options, with what they are, where, and who gave them.

    A heading before them says what is listed: "Networks: 5G", "Связь — 5G и Starlink".
    """
    found = segments.cut(_headless(options.tokens_of(text), context), context)
    return any(one.options for one in found) and all(_is_plain(one, context) for one in found)


def _is_plain(segment: Segment, context: Context) -> bool:
    """ "5G in all districts" and "by the ministry in 2022": no verb and no word unknown."""
    if not segment.options and (segment.is_of_giver or "rest" in segment.roles or segment.inside):
        return not segment.is_negative or "rest" in segment.roles
    is_given = "awarded" in segment.roles and not (segment.options or segment.rest)
    is_sure = not (segment.is_negative or segment.roles & _UNSURE)
    if (is_given and is_sure) or _is_given_behind(segment, context):
        return True  # "smart city, given in 2021"
    found = [one for one in phrases(tuple(segment.words), context) if not one.is_option]
    ends = segments.denies_behind(context.language)  # "공업과 문화관광입니다"
    return all(
        not one.words[0].isalpha() or (one.roles & _SMALL and (ends or "be" not in one.roles))
        for one in found
    )


def _is_given_behind(segment: Segment, context: Context) -> bool:
    """Whether all it tells is who gave a thing, where such words stand behind the giver.

    "2021'de Çevre Bakanlığı tarafından", "2020년 국토교통부 인증": the words before are its name.
    """
    is_told = segment.options or segment.is_negative or segment.roles & _UNSURE
    if is_told or not segments.denies_behind(context.language):
        return False
    found = list(phrases(tuple(segment.words), context))
    bodies = [place for place, one in enumerate(found) if "body" in one.roles]
    if not bodies:
        return False
    before, behind = found[: bodies[-1]], found[bodies[-1] + 1 :]
    names = [one for one in before if not one.is_known]
    is_named = len(names) <= _NAME and not any(one.roles & _VERBS for one in before)
    return is_named and all(
        one.roles & {"gap", "giver", "awarded"} or not one.words[0][0].isalpha() for one in behind
    )


def is_headed(text: str, context: Context) -> bool:
    """Whether a heading without an option stands before them."""
    tokens = options.tokens_of(text)
    return len(_headless(tokens, context)) < len(tokens)


def _headless(tokens: Tokens, context: Context) -> Tokens:
    """The tokens without a heading that names no option."""
    names = options.names(context.options, context.language)
    for place, token in enumerate(tokens[: _HEAD + 1]):
        if names.at(tokens, place)[0]:
            break
        if token in _HEADS or (token in _COMMAS and _is_topic(tokens[:place], context.language)):
            return tokens[place + 1 :]
    return tokens


def _is_topic(words: Tokens, language: str) -> bool:
    """Whether words before a comma name what is spoken of ("as for our networks", "通信基盤は")."""
    topics = any("topic" in roles for _, _, roles in lexicon("choices", language).finds(words))
    return topics or words[-1:] in {(one,) for one in listed("choices", "heading_ends", language)}


def is_doubtful(text: str, language: str) -> bool:
    """Whether anything in the text wishes, plans, doubts or only speaks of a thing."""
    found = lines.words(language).finds(options.tokens_of(text))
    return any({"planned", "doubted"} & set(roles) for _, _, roles in found)
