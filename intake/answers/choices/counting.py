"""A number that may count options without a word for them: "las cuatro", "we have three".

Invariant: such a number is never taken for an option's; it is all of them only where it stands in
words behind an article of several, and there are so many.
"""

from collections.abc import Iterator

from intake.answers.choices import among, lines, options
from intake.answers.choices.lines import BREAKS, Line
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import glued, lexicon, listed
from intake.answers.values import Choice, Context, Unclear

_CLOSED = BREAKS | {":", "=", "-", "–", "—"}
"""Behind them a number stands for itself: "We have: 3"."""
_LONGEST_LABEL = 2
_SMALL = frozenset({"filler", "affirm", "there", "courtesy", "counted", "added", "own"})
_AGAINST = frozenset({"planned", "trial", "doubted", "else", "negator", "none", "bid", "because"})


def settled(found: Choice, tokens: Tokens, written: Tokens, context: Context) -> Choice | Unclear:
    """The choice, or what its one number counts; `written`: with the list that it is taken of."""
    line = lines.of(tokens, context)
    numbers = list(_numbers(line))
    named = any(line.name(place)[0] for place in range(len(tokens)))
    if named or len(numbers) != 1 or found.numbers != (numbers[0][1],):
        return found
    (place, number), total = numbers[0], len(context.options)
    if _is_of_option(line, place):
        return found
    if is_several(line, place) and number == total and _is_bare(line, place):
        return _every(context)
    is_part = among.dropped(written, context) != written and not _is_behind_sign(line, place)
    counts = is_part or _is_had(line, place) or is_several(line, place)
    counts = counts or _is_of_one_or_several(line, place, is_total=number == total)
    return Unclear(reason="which_option") if counts else found


def _every(context: Context) -> Choice | Unclear:
    numbers = tuple(range(1, len(context.options) + 1))
    return Choice(numbers=numbers) if context.several else Unclear(reason="which_option")


def _is_bare(line: Line, place: int) -> bool:
    """Whether the number stands in words, and nothing is said of it but that they are there."""
    if line.tokens[place].isdecimal():
        return False
    at, rest = 0, list[frozenset[str]]()
    while at < len(line.tokens):
        length, roles = (1, ()) if at == place else line.word(at)
        is_word = at != place and line.tokens[at][0].isalnum()
        rest += [frozenset(roles)] if is_word else []
        at += max(length, 1)
    return all(roles & _SMALL and not roles & _AGAINST for roles in rest)


def _numbers(line: Line) -> Iterator[tuple[int, int]]:
    """The places of numbers and their worth, years left out."""
    place = 0
    while place < len(line.tokens):
        length, number = options.number_at(line.tokens, place, line.language)
        if length and not (line.tokens[place].isdecimal() and line.is_year(place)):
            yield place, number
        place += length or 1


def _is_of_option(line: Line, place: int) -> bool:
    """Whether it can only be an option's: "the third", "the 3rd", "no. 3", "la 3"."""
    token = line.tokens[place]
    is_ordinal = line.is_ordinal(place) or (token[0].isdecimal() and not token.isdecimal())
    if is_ordinal or line.is_label(place - 1) or "label" in line.word(place + 1)[1]:
        return True
    before = [line.tokens[max(0, place - n) : place] for n in range(1, _LONGEST_LABEL + 1)]
    known = lexicon("counting", line.language)
    is_labelled = any("label" in line.known.of(one) or "item" in known.of(one) for one in before)
    is_labelled |= "item_behind" in known.at(line.tokens, place + 1)[1]
    return is_labelled or "one" in _article(line, place)


def _article(line: Line, place: int) -> Tokens:
    """What the word right before a number may be the article of."""
    return lexicon("counting", line.language).of(line.token(place - 1))


def is_several(line: Line, place: int) -> bool:
    """ "The four", "las cuatro", "الأربعة"."""
    language = line.language
    grown = tuple(listed("counting", "several", language) & {*glued(language, "before")})
    return "several" in _article(line, place) or line.tokens[place].startswith(grown)


def _is_of_one_or_several(line: Line, place: int, *, is_total: bool) -> bool:
    """ "Die vier", "dördü", and "die 4" of four; "die 3" is one of them."""
    token = line.token(place)
    said = {*_article(line, place), *lexicon("counting", line.language).of(token)}
    return "either" in said and (is_total or not token[0].isdecimal())


def _is_behind_sign(line: Line, place: int) -> bool:
    return line.token(place - 1)[:1] in {(one,) for one in _CLOSED}


def _is_had(line: Line, place: int) -> bool:
    """Whether a verb of having stands before it in its clause: "nous en avons trois".

    Not so where one chooses: "we have chosen 2".
    """
    starts = (n + 1 for n in range(place - 1, -1, -1) if line.tokens[n] in _CLOSED)
    ends = (n for n in range(place, len(line.tokens)) if line.tokens[n] in _CLOSED)
    start, end = next(starts, 0), next(ends, len(line.tokens))
    known = lexicon("counting", line.language)
    is_chosen = "choosing" in known.said(line.tokens[start:end])
    return not is_chosen and "having" in known.said(line.tokens[start:place])
