"""Options that are only spoken of: "6G is years away", "as for 6G, ask us again in 2030".

Invariant: a bare option, or one with what it is, where, since when and by whom, stands in a list of
what is there; one with words that we do not know as having it is only spoken of.
"""

from collections.abc import Iterator

from intake.answers.choices import affirming, lists, options, segments, unlisted
from intake.answers.choices.affirming import Phrase
from intake.answers.choices.parts import JOINTS, Segment
from intake.answers.choices.signs import Clause
from intake.answers.lexicon import lexicon
from intake.answers.values import Context

_LISTED = JOINTS | {","}
_SAYING = 2
"""Unknown words behind the comma of a bare option that say something of it."""
_ROMAN = frozenset("ivx")
_TYING = frozenset({"at", "behind", "giver", "framing"})
"""What ties a place, a time or a giver to an option."""


def mark(sentence: list[Clause], context: Context) -> None:
    """Tell the options that only unknown words are said of from those that are there."""
    for listed in _lists(sentence):
        said = [clause.segment for clause in listed]
        is_only = any(_is_only(one, context) for one in said) or _is_left(listed, sentence, context)
        if is_only and not any(_is_serving(one, context) for one in said):
            for clause in listed:
                clause.verdict = "spoken"


def _is_left(listed: list[Clause], sentence: list[Clause], context: Context) -> bool:
    """ "Pour la 6G et le quantique, il est trop tôt": what is said stands behind the comma."""
    place = next(n for n, one in enumerate(sentence) if one is listed[-1]) + 1
    behind = sentence[place : place + 1]
    if not behind or behind[0].options or behind[0].sign or behind[0].after != ",":
        return False
    said = behind[0].segment
    if said.is_of_giver or said.inside or unlisted.ROLE in said.roles:
        return False
    first = next(affirming.phrases(tuple(listed[0].segment.words), context), None)
    is_led = first is not None and bool({"at", "topic"} & first.roles)
    told = _untied(list(affirming.phrases(tuple(said.words), context)))
    least = 1 if is_led else _SAYING
    return (is_led or place == 1) and sum(is_word(one, context) for one in told) >= least


def _is_serving(segment: Segment, context: Context) -> bool:
    """Whether a verb tells what its options are used for, or that we noted them."""
    said = lexicon("affirming", context.language).said(tuple(segment.words))
    return bool({"serving", "noted"} & said)


def _lists(sentence: list[Clause]) -> Iterator[list[Clause]]:
    """The options of which one thing is said: a list with an "and", or longer than two."""
    found: list[Clause] = []
    for clause in sentence:
        is_taken = bool(clause.options) and clause.verdict == "yes" and not clause.is_told
        if found and not (is_taken and clause.after in _LISTED):
            yield from _parted(found)
            found = []
        found += [clause] if is_taken else []
    yield from _parted(found)


def _parted(found: list[Clause]) -> Iterator[list[Clause]]:
    """A list as one, and each of two things that only a comma parts by itself."""
    is_one = len(found) > 2 or any(one.after in JOINTS for one in found[1:])
    yield from [found] if is_one else [[one] for one in found]


def _is_only(segment: Segment, context: Context) -> bool:
    """Whether words that we do not know say something of the options of a segment."""
    is_given = (segment.is_of_giver or "awarded" in segment.roles) and lists.are_titles(
        context.options
    )
    if segment.inside or is_given:
        return False
    found = list(affirming.phrases(tuple(segment.words), context))
    named = [place for place, one in enumerate(found) if one.is_option]
    if not named:
        return False
    before, behind = found[: named[0]], found[named[-1] + 1 :]
    is_behind = segments.denies_behind(context.language)
    if "topic" in (segment.roles if is_behind else segment.ahead):
        return True
    if is_behind:  # verbs stand last, places and owners first
        return any(is_word(one, context) for one in _untied_behind(behind))
    return any(is_word(one, context) for part in (before, behind) for one in _untied(part))


def is_word(one: Phrase, context: Context) -> bool:
    """Whether a phrase is unknown, and no number."""
    is_number = bool(options.number_at(one.words, 0, context.language)[0])
    is_label = one.words[0].isascii() and len(one.words[0]) == 1  # "b) smart city"
    return not (one.is_known or is_number or is_label or _ROMAN.issuperset(one.words[0]))


def _untied(found: list[Phrase]) -> list[Phrase]:
    """What stands before any word that ties it to the option; all of it behind an "is"."""
    ties = (n for n, one in enumerate(found) if one.roles & _TYING and "subject" not in one.roles)
    first = next(ties, len(found))
    return found if any("be" in one.roles for one in found[:first]) else found[:first]


def _untied_behind(found: list[Phrase]) -> list[Phrase]:
    """The same where what ties a place to an option stands behind the place."""
    ties = [n for n, one in enumerate(found) if one.roles & _TYING]
    return found[max(ties, default=-1) + 1 :]
