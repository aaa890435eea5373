"""Options that somebody else has, told beside ours: "the army uses Starlink, we use 5G", "unlike
our neighbours, who rely on Starlink, we have 5G", "和星链不同，我们用的是5G".

Invariant: it only names what may be another's, which leaves it open; where no clause speaks of us,
and in a list that goes on, nothing is.
"""

from collections.abc import Iterator, Sequence

from intake.answers.choices import affirming, lists, segments, spoken
from intake.answers.choices.affirming import Phrase
from intake.answers.choices.parts import JOINTS, SENTENCES, Segment
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_VERBS = frozenset({"has", "there"})
_IS = frozenset({"be", "gap"})
_TOLD = frozenset({"at", "behind", "year", "planned", "trial"})
"""What an "only" tells of, where it is not of whom."""
_NAME = 2
"""Unknown words that name somebody, where no verb that we know stands with them."""


def others(found: Sequence[Segment], context: Context) -> list[Segment]:
    """The segments of an answer whose options may be somebody else's."""
    named = [one for one in found if one.options]
    if len(named) < 2 or not lists.are_had(context.options):
        return []
    told = [*_compared(found)]
    if not lists.are_titles(context.options):
        told += [one for one in named if _is_only_of_another(one, context)]
    told += [one for one in found[:1] if one.options and _is_led(one)]
    first = next((place for place, one in enumerate(found) if _is_ours(one, context)), None)
    return [*told, *([] if first is None else _beside(found, first, context))]


def _beside(found: Sequence[Segment], first: int, context: Context) -> Iterator[Segment]:
    """Those that stand beside a clause of ours as another's; `first`: where ours begin."""
    ends = (place for place in range(first + 1, len(found)) if found[place].after in SENTENCES)
    end = next(ends, len(found))
    for place, one in enumerate(found):
        is_behind = first < place < end
        is_given = one.is_of_giver and lists.are_titles(context.options)
        if not one.options or one.inside or is_given or _is_ours(one, context):
            continue
        if is_behind and found[first].is_negative:
            continue  # "we have no Starlink, but all carriers offer 5G"
        is_relative = 0 < place < first and _is_relative(found[place - 1], one, context)
        if is_relative or _is_of_another(one, context, is_behind=is_behind):
            yield one


def _is_relative(before: Segment, here: Segment, context: Context) -> bool:
    """ "Unlike our neighbours, who rely on Starlink, ...": behind the comma of a doubt."""
    ahead = _around(here, context)[0]
    is_led = before.after in SENTENCES | {""} and "doubted" in before.ahead
    return is_led and not before.options and here.after == "," and len(ahead) >= _NAME


def _compared(found: Sequence[Segment]) -> Iterator[Segment]:
    """What we have is told from an option before it: "Starlink와 달리 5G는 구축되어 있습니다".

    Not "5G와 달리 6G는 없습니다", which lacks the second alone.
    """
    for place, one in enumerate(found[1:], start=1):
        if one.after == "contrast" and "unlike" in one.ahead and found[place - 1].options:
            ours = next((after for after in found[place:] if after.options), one)
            yield from () if ours.is_negative else found[place - 1 : place]


def _is_led(first: Segment) -> bool:
    """Whether an answer begins with an "and", which in Chinese is a "with" too."""
    return first.after in JOINTS and is_unspaced(first.words[0])


def _is_ours(segment: Segment, context: Context) -> bool:
    known, words = lexicon("affirming", context.language), tuple(segment.words)
    said = (names for place in range(len(words)) for _, names in known.all_at(words, place))
    return bool(segment.options) and ("own" in segment.roles or any("ours" in one for one in said))


def _is_of_another(segment: Segment, context: Context, *, is_behind: bool) -> bool:
    """Whether unknown words stand where an owner stands; `is_behind`: a clause of ours goes on."""
    ahead, behind = _around(segment, context)
    is_last = segments.denies_behind(context.language)
    untied = spoken.untied(ahead)
    if is_last:
        untied = [*spoken.untied_behind(ahead), *spoken.untied_behind(behind)]
    unknown = [
        place
        for place, one in enumerate(untied)
        if spoken.is_word(one, context) or "body" in one.roles
    ]
    if not unknown or "part_of" in lexicon("yesno", context.language).said(tuple(segment.words)):
        return False
    verbs = [*ahead, *behind] if is_last else ahead[unknown[0] :]
    has_verb = any(one.roles & _VERBS and not one.roles >= _IS for one in verbs)
    if is_behind:
        return has_verb and not (is_last and segment.after in JOINTS)
    words = [untied[place].words[0] for place in unknown]
    return has_verb or len(words) - sum(map(is_unspaced, words)) / 2 >= _NAME


def _is_only_of_another(segment: Segment, context: Context) -> bool:
    """ "Starlink есть только у МЧС", "solo lo tiene el ejército": an "only" of whom, not where."""
    behind = _around(segment, context)[1]
    only = next((place for place, one in enumerate(behind) if "only" in one.roles), len(behind))
    for one in behind[only + 1 :]:
        if one.roles & _TOLD or not one.words[0][0].isalpha():
            return False
        if spoken.is_word(one, context):
            words = lexicon("yesno", context.language).said(tuple(segment.words))
            return "part_of" not in words
    return False


def _around(segment: Segment, context: Context) -> tuple[list[Phrase], list[Phrase]]:
    """What stands before the options of a segment, and behind them."""
    found = list(affirming.phrases(tuple(segment.words), context))
    places = [place for place, one in enumerate(found) if one.is_option]
    return (found[: places[0]], found[places[-1] + 1 :]) if places else (found, [])
