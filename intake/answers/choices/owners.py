"""Options that somebody else has, told beside ours: "the army uses Starlink, we use 5G", "unlike
our neighbours, who rely on Starlink, we have 5G", "和星链不同，我们用的是5G".

Invariant: it only names what may be another's, which leaves it open, unless a clause of ours names
it too. Whoever is not known to be no part of a city (an operator, a school) is of the city, but for
what is said to be theirs ("the quantum network is the university's").
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from intake.answers.choices import affirming, lists, segments, spoken
from intake.answers.choices.affirming import Phrase
from intake.answers.choices.parts import JOINTS, SENTENCES, Segment
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_VERBS = frozenset({"has", "there"})
_IS = frozenset({"be", "gap"})
_LED = frozenset({"own", "filler"})
_TOLD = frozenset({"at", "behind", "year", "planned", "trial"})
"""What an "only" tells of, where it is not of whom."""
_NAME = 2
"""Unknown words that name somebody, where no verb that we know stands with them."""


def others(found: Sequence[Segment], context: Context) -> list[Segment]:
    """The segments of an answer whose options may be somebody else's."""
    named = [one for one in found if one.options]
    if not lists.are_had(context.options):
        return []
    told = [one for one in named if _belongs(one, context) and not _is_ours(one, context)]
    if sum(len(one.options) for one in named) < 2:
        return told
    told += _compared(found)
    if not lists.are_titles(context.options):
        told += [one for one in named if _is_only_of_another(one, context)]
    told += [one for one in found[:1] if one.options and _is_led(one)]
    ours_at = (place for place in range(len(found)) if _begins_ours(found, place, context))
    first = next(ours_at, None)
    told += [] if first is None else _beside(found, first, context)
    ours = {
        option
        for one in named
        if _is_ours(one, context) and not (one in told or one.is_negative)
        for option in one.options
    }
    return [one for one in told if not ours.issuperset(one.options)]


def _beside(found: Sequence[Segment], first: int, context: Context) -> Iterator[Segment]:
    """Those that stand beside a clause of ours as another's; `first`: where ours begin."""
    for place, one in enumerate(found):
        is_given = one.is_of_giver and lists.are_titles(context.options)
        if not one.options or is_given:
            continue
        if _is_ours(one, context) and not _is_begun_by_another(one, context):
            continue
        is_relative = 0 < place < first and _is_relative(found[place - 1], one, context)
        is_bare = place < first and _is_bare_of_another(one, context)
        is_bare |= 0 < place < first and _is_led_by_another(found[place - 1], one, context)
        if (is_relative and not one.inside) or is_bare or _is_of_another(one, context):
            yield one


def _is_bare_of_another(segment: Segment, context: Context) -> bool:
    """ "At the airport Starlink, with us 5G": another and an option, with no verb at all."""
    ahead, behind = _around(segment, context)
    told = lexicon("owners", context.language).every(tuple(segment.words))
    length = sum(one.end - one.start for one in told if one.name == "strangers")
    unknown = sum(not one.is_known for one in ahead)
    return 0 < unknown <= length and not behind and _names_stranger(ahead, context)


def _is_led_by_another(before: Segment, here: Segment, context: Context) -> bool:
    """ "El ejército, Starlink; nosotros, 5G": a comma stands for the verb."""
    if here.after != "," or before.options or before.after not in SENTENCES | {""}:
        return False
    told = lexicon("owners", context.language).every(tuple(before.words))
    named = {at for one in told if one.name == "strangers" for at in range(one.start, one.end)}
    return bool(named) and all(
        before.words[at] not in before.rest for at in range(len(before.words)) if at not in named
    )


def _is_relative(before: Segment, here: Segment, context: Context) -> bool:
    """ "Unlike our neighbours, who rely on Starlink, ...": behind the comma of a doubt."""
    ahead = _around(here, context)[0]
    is_led = before.after in SENTENCES | {""} and "doubted" in before.ahead
    return is_led and not before.options and here.after == "," and len(ahead) >= _NAME


def _compared(found: Sequence[Segment]) -> Iterator[Segment]:
    """What stands right before an "unlike": "Starlink와 달리 5G는 구축되어 있습니다".

    What follows may deny what is said of it, or affirm it: "5G와 달리 6G는 없습니다".
    """
    for before, one in pairwise(found):
        if one.after == "contrast" and "unlike" in one.ahead and before.options:
            yield before


def _is_led(first: Segment) -> bool:
    """Whether an answer begins with an "and", which in Chinese is a "with" too."""
    return first.after in JOINTS and any(map(is_unspaced, first.words))


def _is_ours(segment: Segment, context: Context) -> bool:
    known, words = lexicon("affirming", context.language), tuple(segment.words)
    told = lexicon("owners", context.language).every(words)
    others = {place for one in told for place in range(one.start, one.end)}  # "our airport"
    own = (place for place in range(len(words)) if place not in others)
    said = (names for place in own for _, names in known.all_at(words, place))
    is_own = "own" in segment.roles and not others
    return bool(segment.options) and (is_own or any("ours" in one for one in said))


def _begins_ours(found: Sequence[Segment], place: int, context: Context) -> bool:
    """Whether it is ours by its own words, or a bare "we" leads to it ("nosotros, 5G")."""
    here, before = found[place], found[place - 1] if place else Segment()
    is_led = "own" in before.roles and before.roles <= _LED and not (before.options or before.rest)
    return _is_ours(here, context) or (is_led and bool(here.options) and here.after == ",")


def _is_of_another(segment: Segment, context: Context) -> bool:
    """Whether one that is never of the city has its options: "the army uses Starlink"."""
    if _belongs(segment, context):
        return True
    ahead, behind = _around(segment, context)
    if segments.denies_behind(context.language):  # verbs stand last
        return _names_stranger([*ahead, *behind], context) and _has_verb([*ahead, *behind])
    by = next((place for place, one in enumerate(behind) if "giver" in one.roles), len(behind))
    has_verb = _has_verb(ahead) or _says("having", ahead, context)
    is_ahead = _names_stranger(ahead, context) and has_verb
    return is_ahead or _names_stranger(behind[by + 1 :], context)


def _belongs(segment: Segment, context: Context) -> bool:
    """Whether its options are said to be somebody's: "the quantum network is the university's"."""
    behind = _around(segment, context)[1]
    return _says("belonging", behind, context) or _ends("belonging_ends", behind, context)


def is_not_theirs(segment: Segment, context: Context) -> bool:
    """Whether only the owner is denied: "the network is not the university's, it is ours"."""
    return "not_theirs" in lexicon("owners", context.language).said(tuple(segment.words))


def _is_begun_by_another(segment: Segment, context: Context) -> bool:
    """ "해군은 Starlink를 쓰고 우리 시는 5G를 …": two clauses that no sign parts."""
    ahead = _around(segment, context)[0]
    is_ours = any("ours" in one.roles for one in ahead)
    return len(segment.options) > 1 and not is_ours and _names_stranger(ahead, context)


def _names_stranger(said: Sequence[Phrase], context: Context) -> bool:
    return _says("strangers", said, context)


def _says(name: str, said: Sequence[Phrase], context: Context) -> bool:
    words = tuple(word for one in said for word in one.words)
    return name in lexicon("owners", context.language).said(words)


def _ends(name: str, said: Sequence[Phrase], context: Context) -> bool:
    words = tuple(word for one in said for word in one.words)
    told = lexicon("owners", context.language).every(words)
    return any(one.name == name and one.end == len(words) for one in told)


def _has_verb(said: Sequence[Phrase]) -> bool:
    return any(one.roles & _VERBS and not one.roles >= _IS for one in said)


def _is_only_of_another(segment: Segment, context: Context) -> bool:
    """ "Starlink есть только у МЧС", "solo lo tiene el ejército": an "only" of whom, not where."""
    behind = _around(segment, context)[1]
    only = next((place for place, one in enumerate(behind) if "only" in one.roles), len(behind))
    for one in behind[only + 1 :]:
        if one.roles & _TOLD or not one.words[0][0].isalpha():
            return False
        if spoken.is_word(one, context) or "body" in one.roles:
            words = lexicon("yesno", context.language).said(tuple(segment.words))
            return "part_of" not in words
    return False


def _around(segment: Segment, context: Context) -> tuple[list[Phrase], list[Phrase]]:
    """What stands before the options of a segment, and behind them."""
    found = list(affirming.phrases(tuple(segment.words), context))
    places = [place for place, one in enumerate(found) if one.is_option]
    return (found[: places[0]], found[places[-1] + 1 :]) if places else (found, [])
