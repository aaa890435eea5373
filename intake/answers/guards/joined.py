"""What is joined to an option that was read: no option ("energy and mining"), or perhaps one.

Invariant: no choice is made beside a thing of its list that was not read; it is asked with the
words of that thing. What only tells of an option, or of the city, is no such thing.
"""

from collections.abc import Iterator, Sequence

from intake.answers.choices import affirming, chosen, lists, options, quarters, shortened
from intake.answers.choices.affirming import Phrase
from intake.answers.choices.parts import JOINTS, LISTED, SENTENCES, Segment
from intake.answers.folding import clean, fold, is_unspaced
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context

_LONGEST = 4
"""Words of a thing of a list, at most; what is longer tells something."""
_FEWEST = 2
"""Letters of a thing in a script without blanks, and of initials."""
_TELLING = frozenset({
    "has", "titled", "there", "awarded", "negator", "none", "planned", "trial", "doubted", "else",
    "rest", "topic", "own", "only", "because", "affirm", "serving", "noted", "coverage", "year",
    "carrier", "courtesy", "all", "both", "unlisted",
})  # fmt: skip
_AGAINST = frozenset({"negator", "none", "planned", "trial", "doubted", "else", "because"})
_TYING = frozenset({"at", "behind", "giver", "framing", "subject"})


def unread(value: Choice, text: str, context: Context) -> str:
    """The first thing that is joined to an option and is none; "" where there is none such."""
    if not (value.numbers and context.options) or context.prose:
        return ""
    if chosen.is_by_place(text, context):
        return ""
    parted = chosen.parted(text, context)
    named = {number for one in parted for number in one.options}
    if near := shortened.longer(text, named | {*value.numbers}, context):
        return near
    loud = _initials(text)
    found = _things(parted, value.numbers, loud, context)
    return next((name for name in found if name), "")


def _things(
    found: list[Segment], numbers: Sequence[int], loud: frozenset[str], context: Context
) -> Iterator[str]:
    had = lists.are_had(context.options)
    for listed in _lists(found):
        is_joined = any(one.after in JOINTS for one in listed[1:])
        if any(one.options or _numbers(one) for one in listed) and (is_joined or not had):
            for one in quarters.without(listed, context.language):
                yield _thing(one, loud, context, is_bare=not is_joined)
    for one in () if had else found:
        yield _taken_along(one, context)
        yield _perhaps(one, numbers, context)
        yield _part_of_other(one, numbers, context)


def _initials(text: str) -> frozenset[str]:
    """Words in capitals of a text that has other letters too."""
    if not any(letter.isalpha() and not letter.isupper() for letter in text):
        return frozenset()
    said = options.written(clean(text))
    return frozenset(fold(one) for one in said if one.isupper() and len(one) >= _FEWEST)


def _lists(found: Sequence[Segment]) -> Iterator[list[Segment]]:
    """The segments of each list within a sentence, without brackets."""
    listed: list[Segment] = []
    for one in found:
        if listed and (one.after not in LISTED or one.after in SENTENCES or one.inside):
            yield listed
            listed = []
        if not one.inside:
            listed.append(one)
    if listed:
        yield listed


def _numbers(segment: Segment) -> list[int]:
    return [] if segment.is_told_of else segment.numbers


def _thing(segment: Segment, loud: frozenset[str], context: Context, *, is_bare: bool) -> str:
    """The name of a thing in a segment without any option; "" where it tells something else.

    `is_bare`: only small words may stand beside the name, since commas hold the list together.
    """
    is_tally = bool(segment.counts) and not segment.rest
    if segment.options or _numbers(segment) or is_tally or _TELLING & segment.roles:
        return ""
    had = lists.are_had(context.options)
    found = list(affirming.phrases(tuple(segment.words), context))
    if had and (segment.is_of_giver or (lists.are_titles(context.options) and _is_title(found))):
        return ""
    named = [one for one in found if _names(one, loud, had=had)]
    if not named or any(_TELLING & one.roles for one in found):
        return ""
    told = [one for one in found if not _is_article(one, context.language)]
    is_tied = told[0] is not named[0] and bool(_TYING & told[0].roles)
    if is_tied or (is_bare and named != told):
        return ""
    return _name(named)


def _is_article(one: Phrase, language: str) -> bool:
    """Whether it is a small word that ties its noun to nothing."""
    known = lexicon("figures", language).of(one.words)
    return "article" in known or ("filler" in one.roles and not _TYING & one.roles)


def _taken_along(segment: Segment, context: Context) -> str:
    """What a "with" joins right behind an option: "logistics with mining"."""
    found = list(affirming.phrases(tuple(segment.words), context))
    last = max((place for place, one in enumerate(found) if one.is_option), default=len(found))
    behind = found[last + 1 :]
    if not behind or "taken_along" not in lexicon("guards", context.language).of(behind[0].words):
        return ""
    named = [one for one in behind[1:] if "gap" not in one.roles]
    return _name(named) if len(named) == 1 and not named[0].is_known else ""


def _perhaps(segment: Segment, numbers: Sequence[int], context: Context) -> str:
    """An option that may be meant: "energy, health care and perhaps finance"."""
    words = tuple(segment.words)
    if set(segment.options) <= set(numbers):
        return ""
    is_open = "perhaps" in lexicon("guards", context.language).said(words)
    named = [one for one in affirming.phrases(words, context) if one.is_option]
    return _name(named[:1]) if is_open and named else ""


def _part_of_other(segment: Segment, numbers: Sequence[int], context: Context) -> str:
    """A part of another option's name, among other words: "with some help of the university"."""
    if segment.options or segment.numbers or _AGAINST & segment.roles:
        return ""
    near = zip(segment.rest, shortened.of_words(segment.rest, context), strict=False)
    said = (word for word, one in near if len(one) == 1 and not one <= set(numbers))
    return next(said, "")


def _name(named: list[Phrase]) -> str:
    words = [word for one in named for word in one.words]
    bare = all(map(is_unspaced, words))
    name = ("" if bare else " ").join(words)
    weight = len(words) / 2 if bare else len(words)
    return name if len(name) >= _FEWEST and weight <= _LONGEST else ""


def _is_title(found: list[Phrase]) -> bool:
    """Another title than those listed: "smart city and education city"."""
    return any("kind" in one.roles for one in found)


def _names(one: Phrase, loud: frozenset[str], *, had: bool) -> bool:
    """Whether a phrase may name a thing: unknown here, a body that gives no title, initials."""
    return not one.is_known or one.words[0] in loud or (not had and "body" in one.roles)
