"""The whole list by its number: "all four titles were awarded to us, the last in 2024".

Invariant: so many are counted as the list has, a word says that it is all of them, and nothing else
is told but that they are had, and which of them came last.
"""

from intake.answers import calendars
from intake.answers.choices import counting, lines, options, phrased
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context, Unclear

_FEWEST = 3
"""Options of a list of which "all" and a number tell; of two "both" does."""
_SMALL = frozenset({
    "filler", "own", "there", "affirm", "awarded", "counted", "as", "all", "every", "added",
    "among", "part", "total", "label", "giver",
})  # fmt: skip
_TELLING = phrased.TELLING | {"be", "subject"}
_WHOLE = frozenset({"all", "every", "added"})


def read(tokens: Tokens, context: Context) -> Choice | Unclear | None:
    """Every option, where the answer says so by their number; None where it says anything else.

    Unsure where more is said of so many, and an option is named as the last of them.
    """
    count = len(context.options)
    if count < _FEWEST or not context.several or "?" in tokens:
        return None
    head, tail = _parted(tokens, context.language)
    if _is_whole(head, context) and _is_remark(tail, context):
        return Choice(numbers=tuple(range(1, count + 1)))
    names = options.names(context.options, context.language)
    is_last = any(names.finds(tail)) and not any(names.finds(head))
    is_counted = any(_total_at(head, place, context)[0] for place in range(len(head)))
    return Unclear(reason="which_option") if is_last and is_counted else None


def _parted(tokens: Tokens, language: str) -> tuple[Tokens, Tokens]:
    """What stands before and behind a word for the one that came last."""
    known = lexicon("totals", language).finds(tokens)
    place, length = next(((at, n) for at, n, meant in known if "latest" in meant), (len(tokens), 0))
    return tokens[:place], tokens[place + length :]


def _is_whole(tokens: Tokens, context: Context) -> bool:
    """Whether the number of all options stands there as all of them, and small words beside it."""
    place, numbers, is_all = 0, 0, False
    known = lines.words_beside(context)
    while place < len(tokens):
        length, is_told = _total_at(tokens, place, context)
        roles = known.at(tokens, place)[1]
        if length:
            numbers, is_all = numbers + 1, is_all or is_told
        elif "contrast" in roles and place + known.at(tokens, place)[0] == len(tokens):
            length = known.at(tokens, place)[0]  # "모두 받았으며 마지막은 …"
        elif options.number_at(tokens, place, context.language)[1] == 1:
            return False  # "one of four in all"
        else:
            length = _small(tokens, place, context)
            is_behind = numbers > 0 or "added" not in roles
            is_all = is_all or bool(_WHOLE & {*roles} and is_behind)
        if not length:
            return False
        place += length
    return numbers > 0 and is_all


def _small(tokens: Tokens, place: int, context: Context) -> int:
    return phrased.small_at(tokens, place, context, _SMALL, "totals", telling=_TELLING)


def _total_at(tokens: Tokens, place: int, context: Context) -> tuple[int, bool]:
    """The tokens of the number of all options at a place, and whether it says that it is all."""
    language, count = context.language, len(context.options)
    length, meant = lexicon("totals", language).at(tokens, place)
    if str(count) in meant:
        return length, True
    known = lines.words_beside(context)
    length, roles = known.at(tokens, place)
    inner = {options.number_at(tokens, at, language)[1] for at in range(place, place + length)}
    if "all" in roles and count in inner and not inner - {0, count}:
        return length, True
    length, number = options.number_at(tokens, place, language)
    if number != count:
        return 0, False
    is_worded = not tokens[place].isdecimal()
    return length, is_worded and counting.is_several(lines.of(tokens, context), place)


def _is_remark(tokens: Tokens, context: Context) -> bool:
    """Whether it names at most an option and a time: "the last in 2024 as a green city"."""
    names = options.names(context.options, context.language)
    dates = lexicon("dates", context.language)
    place = 0
    while place < len(tokens):
        length = names.at(tokens, place)[0] or int(_is_past(tokens[place], context))
        length = length or _small(tokens, place, context)
        length = length or _date_at(tokens, place, dates.at(tokens, place))
        if not length:
            return False
        place += length
    return True


def _is_past(token: str, context: Context) -> bool:
    """Whether a year has come, as far as today is known."""
    is_year = lines.is_like_year(token)
    return is_year and (context.today is None or int(token) <= context.today.year)


def _date_at(tokens: Tokens, place: int, found: tuple[int, Tokens]) -> int:
    """The tokens of a month or of a word for the year at a place."""
    length, meant = found
    return length if "unit" in meant or calendars.months(meant) else 0
