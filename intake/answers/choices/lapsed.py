"""Titles that a city held once: "the status ran out last year", "पहले स्मार्ट सिटी थे".

Invariant: a title has only ended where the words say that it was lost, where an end stands behind a
word for it or its term with nothing but a time or the title's name between, or where the clause
begins with "before", names it and closes with "were", or says no more than that the city was one
and the next one begins with "now".
"""

from collections.abc import Sequence

from intake.answers.choices import lists, options
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import Segment
from intake.answers.lexicon import Said, lexicon
from intake.answers.values import Context

_BARE = frozenset({"own", "filler", "label", "there", "titled"})


def is_over(words: Sequence[str], context: Context) -> bool:
    """Whether the words of a clause tell that the title named in it is held no longer."""
    if not lists.are_titles(context.options):
        return False
    tokens = tuple(words)
    said = [*lexicon("lapsed", context.language).every(tokens)]
    return _has_ended(tokens, said, context) or _was_once(tokens, said, context)


def is_before_now(here: Segment, behind: Segment, context: Context) -> bool:
    """ "We were a green city, now a digital one": nothing else is told of the first."""
    if not (lists.are_titles(context.options) and here.options and behind.options):
        return False
    known = lexicon("thennow", context.language)
    is_bare = here.roles <= _BARE and all({"was"} & {*known.of((word,))} for word in here.rest)
    opens = (one for one in known.every(tuple(behind.words)) if not one.start)
    is_now = any(one.name == "now" for one in opens)
    is_told = behind.after in {",", "contrast"} and "was" in known.said(tuple(here.words))
    return is_bare and is_now and is_told


def _has_ended(tokens: Tokens, said: Sequence[Said], context: Context) -> bool:
    """Whether it was lost, or a word for it has its end right behind it."""
    if any(one.name == "lost" for one in said):
        return True
    names = options.names(context.options, context.language).finds(tokens)
    small = {at for at, token in enumerate(tokens) if not token.isalpha()}
    small |= {at for place, length, _ in names for at in range(place, place + length)}
    small |= {at for one in said if one.name == "between" for at in range(one.start, one.end)}
    titles = [one.end for one in said if one.name == "title"]
    ends = [one.start for one in said if one.name == "ended"]
    return any(title <= end and small >= {*range(title, end)} for title in titles for end in ends)


def _was_once(tokens: Tokens, said: Sequence[Said], context: Context) -> bool:
    """ "Before" at the head, then the title, and no more than "were" behind it."""
    before = {one.end for one in said if one.name == "before" and not one.start}
    ends = {one.end for one in said if one.name == "was"}
    named = options.names(context.options, context.language).finds(tokens)
    return any(
        start in before and start + length + 1 in ends and len(tokens) in ends
        for start, length, _ in named
    )
