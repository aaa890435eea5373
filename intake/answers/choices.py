"""Choices among numbered options: by number, by name, "all", "none".

Invariant: an option that is denied, planned or only resembled is never counted as chosen, nor in
prose one that is only mentioned.
"""

from intake.answers import affirming, segments
from intake.answers.lexicon import lexicon
from intake.answers.segments import JOINTS, Segment, Tokens
from intake.answers.values import Choice, Context, Unclear

_ANY = 99
"""The highest number where the options are not known."""
_UNSURE = Unclear(reason="which_option")


def read(text: str, context: Context) -> Choice | Unclear:
    """The chosen numbers; empty for "none of these"."""
    tokens = segments.tokens_of(text)
    if not segments.words_of(tokens):
        return Unclear(reason="empty")
    whole = _whole(segments.words_of(tokens), context)
    found = whole if whole is not None else _read(tokens, context)
    return _affirmed(found, context) if context.prose else found


def _affirmed(found: Choice | Unclear, context: Context) -> Choice | Unclear:
    """A choice read from prose, where the prose affirms every option of it."""
    if isinstance(found, Choice) and not set(found.numbers) <= affirming.read(
        context.prose, context
    ):
        return Unclear(reason="hedged")
    return found


def _read(tokens: Tokens, context: Context) -> Choice | Unclear:
    return _allowed(_chosen(segments.cut(tokens, context), context), context)


# --- all and none -------------------------------------------------------------------------------


def _whole(words: Tokens, context: Context) -> Choice | Unclear | None:
    """ "All", "both", "none of these", and "all except 3"; None where the answer is none such."""
    length, names = _opening(words, context)
    rest, count = words[length:], len(context.options)
    if "both" in names and not rest:
        return Choice(numbers=(1, 2)) if count == 2 else _UNSURE
    if "all" in names:
        stated = segments.numerals(context.language).at(rest, 0)[1] or rest[:1]
        if stated and stated[0].isdecimal():
            if int(stated[0][:4]) != count:
                return _UNSURE
            rest = rest[1:]
    return _rest(rest, context, everything="all" in names) if names else None


def _opening(words: Tokens, context: Context) -> tuple[int, Tokens]:
    """The longest phrase for all, both or none at the beginning."""
    for length, names in lexicon("choices", context.language).all_at(words, 0):
        if {"all", "none", "both"} & set(names):
            return length, names
    return 0, ()


def _rest(words: Tokens, context: Context, *, everything: bool) -> Choice | Unclear | None:
    known = lexicon("choices", context.language)
    count = len(context.options)
    if all("filler" in known.of((word,)) for word in words):
        if everything and not count:
            return _UNSURE
        return Choice(numbers=tuple(range(1, count + 1)) if everything else ())
    for length, names in known.all_at(words, 0):
        if "except" in names:
            named = _read(words[length:], context)
            if isinstance(named, Unclear) or not everything:
                return named
            return Choice(numbers=tuple(n for n in range(1, count + 1) if n not in named.numbers))
    return None


# --- what is chosen -----------------------------------------------------------------------------


def _chosen(found: list[Segment], context: Context) -> list[int] | Unclear:
    named = any(segment.options for segment in found)
    _resemble(found, context)
    if any(segment.strange for segment in found):
        return _UNSURE
    if named and any("planned" in segment.roles for segment in found):
        return Unclear(reason="planned")
    if named and any("doubted" in segment.roles for segment in found):
        return Unclear(reason="hedged")
    chosen = _picked_of(found, named=named)
    stray = [word for segment in found if _is_stray(segment) for word in segment.rest]
    if stray and all(len(segment.rest) <= 3 for segment in found):
        return Unclear(reason="which_option", candidates=(" ".join(stray),))
    if isinstance(chosen, Unclear) or chosen:
        return chosen
    return [] if named and _is_denied_whole(found, context) else _UNSURE


def _is_denied_whole(found: list[Segment], context: Context) -> bool:
    """Every option is denied; "no 6G" leaves open what there is."""
    denied = {option for segment in found for option in segment.options}
    return len(denied) >= len(context.options) and any(s.is_negative for s in found)


def _picked_of(found: list[Segment], *, named: bool) -> list[int] | Unclear:
    chosen: list[int] = []
    negative = behind = False
    for segment in found:
        carried = False if behind and _is_there(segment) else _carries(segment, negative)
        behind = segment.is_negative and bool(segment.options) and not any(segment.denied)
        negative = segment.is_negative or bool(carried)
        picked = None if carried is None else _picked(segment, carried, named)
        if picked is None or (picked and segment.after == "or"):
            return _UNSURE
        chosen += picked
    return chosen


def _is_there(segment: Segment) -> bool:
    """ "Starlink is used" stands by itself behind "6G is not yet"."""
    return "there" in segment.roles and bool(segment.options) and not segment.is_negative


def _carries(segment: Segment, before: bool) -> bool | None:
    """Whether a denial before this segment reaches into it; None where that is open."""
    if segment.is_negative or segment.after == "contrast" or "affirm" in segment.roles:
        return False
    if before and segment.after in JOINTS:
        return True
    return None if before and (segment.options or segment.numbers) else False


def _picked(segment: Segment, carried: bool, named: bool) -> list[int] | None:
    """The options of one segment that are chosen; None where that is open."""
    if segment.options:
        if carried or (segment.is_negative and _all_denied(segment)):
            return []
        return None if segment.is_negative else segment.options
    if not segment.numbers or carried or segment.is_negative:
        return []
    beside = segment.rest or segment.is_of_giver or "there" in segment.roles
    if named and (beside or "worded" in segment.roles):
        return []  # a number in a sentence that names its options
    return None if beside else segment.numbers


def _all_denied(segment: Segment) -> bool:
    """ "No 6G" and "6G: no", but not "5G no 6G"."""
    return all(segment.denied) or (len(segment.options) == 1 and "affirm" not in segment.roles)


def _is_stray(segment: Segment) -> bool:
    said = segment.options or segment.numbers or segment.is_of_giver or "year" in segment.roles
    return bool(segment.rest) and not said


def _resemble(found: list[Segment], context: Context) -> None:
    """Words that stand in one option only ("tourism") name it; beside a name they unsettle it."""
    where: dict[str, set[int]] = {}
    for number, names in enumerate(context.options, start=1):
        for word in (word for name in names for word in segments.tokens_of(name)):
            where.setdefault(word, set()).add(number)
    for segment in (one for one in found if not one.is_of_giver):
        numbers = [where.get(word, set()) for word in segment.rest]
        if segment.options:
            near = set().union(*numbers) - set(segment.options)
            segment.strange = segment.strange or bool(near)
        elif numbers and all(numbers) and len(shared := set.intersection(*numbers)) == 1:
            segment.options, segment.rest = list(shared), []
            segment.denied = [segment.is_negative]


def _allowed(chosen: list[int] | Unclear, context: Context) -> Choice | Unclear:
    if isinstance(chosen, Unclear):
        return chosen
    numbers = tuple(sorted(set(chosen)))
    limit = len(context.options) or _ANY
    if any(not 1 <= number <= limit for number in numbers):
        return Unclear(reason="out_of_range", candidates=(f"1-{limit}",))
    if len(numbers) > 1 and not context.several:
        return Unclear(reason="which_option", candidates=tuple(map(str, numbers)))
    return Choice(numbers=numbers)
