"""What an answer says of the whole list: "all", "both", "none of these", "all except 3".

Invariant: words that say anything else keep it from being of the whole list.
"""

from collections.abc import Callable, Iterator

from intake.answers.choices import barring, lines, nothing, options
from intake.answers.choices.options import Tokens
from intake.answers.lexicon import lexicon
from intake.answers.values import Choice, Context, Unclear

Reader = Callable[[Tokens, Context], Choice | Unclear]
_LEAVING = frozenset({"except", "barring"})
_STOPS = frozenset(".;:!?")
_PARTED = frozenset(",()-–—")
_AGAINST = frozenset({"negator", "none", "planned", "doubted", "trial"})
_TELLING = frozenset({"has", "there", "be", "subject", "ours", "kind"})
"""What affirms a thing, or tells of whom or of what kind it is, and not where."""
_PAIR, _LONGEST = 2, 20
"""Numbers between them are of options."""
_UNSURE = Unclear(reason="which_option")

Part = tuple[Tokens, frozenset[str]]
"""A phrase of an answer and what it means: its lists, or "option", "number", "other"."""


def read(tokens: Tokens, context: Context, named: Reader) -> Choice | Unclear | None:
    """ "All", "both", "none of these", and "all except 3"; None where the answer is none such.

    `named` reads the options that are left out, or left.
    """
    parts = list(_parts(tokens, context))
    said = frozenset().union(*(roles for _, roles in parts))
    if "all" in said or _is_total(parts, context):
        if _is_of_others(parts):
            return _UNSURE
        is_but = bool(_LEAVING & said) and not (_is_before_all(parts) or _is_elsewhere(parts))
        return _all_but(parts, context, named) if is_but else _all(parts, context)
    if "both" in said and "leading" not in said and _is_bare(parts):
        return Choice(numbers=(1, 2)) if len(context.options) == 2 else _UNSURE
    if "none" in said and "leading" not in said and _is_bare(parts):
        return _UNSURE if nothing.lacks(tokens, context) else Choice(numbers=())
    if alone := barring.named(parts, context):
        return named(alone, context)
    if "none" in said and "except" in said and "none" in parts[0][1]:
        place = next(n for n, (_, roles) in enumerate(parts) if "except" in roles)
        return named(_joined(parts[place + 1 :]), context)
    return None


def _parts(tokens: Tokens, context: Context) -> Iterator[Part]:
    known = lines.words_beside(context)
    names = options.names(context.options, context.language)
    place = 0
    while place < len(tokens):
        length, meanings = known.at(tokens, place)
        named = names.at(tokens, place)[0]
        valued, number = options.number_at(tokens, place, context.language)
        if valued and valued >= max(length, named):
            length, roles = valued, frozenset({"number", f"={number}"})
        elif named > length:
            length, roles = named, frozenset({"option"})
        else:
            inner = {role for _, found in known.all_at(tokens, place) for role in found}
            more = {"except"} & inner if "all" in meanings else set()  # "제외한 전부"
            roles = frozenset({*meanings, *more} or {"other"})
            if not length and (length := _affirming(tokens, place, context)):
                roles = frozenset({"telling"})
            if "all" in roles and _counts_others(tokens[place : place + length], context):
                roles = frozenset({"other"})
        yield tokens[place : place + max(length, 1)], roles
        place += max(length, 1)


def _affirming(tokens: Tokens, place: int, context: Context) -> int:
    """How many tokens say that something is had or there, and nothing of where or of what."""
    length, roles = lexicon("affirming", context.language).at(tokens, place)
    return length if _TELLING & {*roles} else 0


def _counts_others(words: Tokens, context: Context) -> bool:
    """Whether "all" is said of a number of them that the list does not have: "все четыре"."""
    found = (options.number_at(words, place, context.language) for place in range(len(words)))
    told = {number for length, number in found if length}
    return any(_PAIR < number <= _LONGEST and number != len(context.options) for number in told)


def _is_bare(parts: list[Part]) -> bool:
    """Nothing but small words beside what is said of the whole list."""
    small = {
        "all", "both", "none", "filler", "affirm", "there", "courtesy", "counted", "and", "own",
        "telling",
    }  # fmt: skip
    is_fitting = any("fitting" in roles for _, roles in parts)  # "none is correct"
    is_small = all(small & roles or not words[0][0].isalnum() for words, roles in parts)
    return is_small and not is_fitting


def _joined(parts: list[Part]) -> Tokens:
    return tuple(token for words, _ in parts for token in words)


def _all(parts: list[Part], context: Context) -> Choice | Unclear | None:
    """Every option, where nothing else is said; "all 14" are all, "all three" are not."""
    count = len(context.options)
    places = [
        n
        for n, (words, roles) in enumerate(parts)
        if "number" in roles and not lines.is_like_year(words[0])
    ]
    totals = [n for n in places if f"={count}" in parts[n][1]]
    rest = [part for n, part in enumerate(parts) if n not in totals[:1]]
    if len(places) == 1 and not totals and "all" in parts[max(0, places[0] - 1)][1]:
        is_apart = any("option" in roles for _, roles in parts)
        return None if is_apart else _UNSURE  # "all three carriers offer 5G"
    is_of_total = totals and "all" in parts[max(0, totals[0] - 1)][1]
    rest = [part for part in rest if "rest" not in part[1]]  # "all of these, nothing else"
    if any({"negator", "none", "doubted", "planned"} & roles for _, roles in rest):
        return _UNSURE if not any("option" in roles for _, roles in parts) else None
    if not _is_bare(rest):
        return _UNSURE if is_of_total and not _options(parts) else None
    return Choice(numbers=tuple(range(1, count + 1))) if count else _UNSURE


def _is_total(parts: list[Part], context: Context) -> bool:
    """ "14 sectors", "les quatre", where there are so many."""
    total = f"={len(context.options)}"
    told = [n for n, (_, roles) in enumerate(parts) if total in roles]
    if len(told) != 1:
        return False
    before, number, after = (
        parts[n] if 0 <= n < len(parts) else ((), frozenset())
        for n in (told[0] - 1, told[0], told[0] + 1)
    )
    is_several = "several" in lexicon("counting", context.language).of(before[0][-1:])
    is_worded = not number[0][0].isdecimal()
    return "counted" in after[1] or (context.several and is_several and is_worded)


def _is_before_all(parts: list[Part]) -> bool:
    """ ", but all three carriers offer 5G": it begins a clause, and leaves nothing out."""
    for place, (_, roles) in enumerate(parts[:-1]):
        is_first = place and not parts[place - 1][0][0][0].isalnum()
        if "except" in roles and "all" not in roles:
            return bool(is_first and "all" in parts[place + 1][1])
    return False


def _is_elsewhere(parts: list[Part]) -> bool:
    """ "Live in all districts. Starlink is licensed, but …": inside another sentence than "all".

    "All of them. Except 6G" leaves out still: its sentence begins so.
    """
    leaving = [n for n, (_, roles) in enumerate(parts) if _LEAVING & roles]
    whole = [n for n, (_, roles) in enumerate(parts) if "all" in roles]
    ends = [n for n, (words, _) in enumerate(parts) if words[0] in _STOPS]
    return bool(whole) and not any(
        one - 1 in ends or not any(min(one, all_) < end < max(one, all_) for end in ends)
        for one in leaving
        for all_ in whole
    )


def _is_of_others(parts: list[Part]) -> bool:
    """ "All carriers run 5G except in the hills": all of what is not listed."""
    roles = [one for _, one in parts]
    start = next((n for n, one in enumerate(roles) if "all" in one), len(roles))
    named = _options(parts)
    leaving = [n for n, one in enumerate(roles) if _LEAVING & one and "all" not in one]
    if not (named and leaving) or not start < named[0] <= named[-1] < leaving[0]:
        return False
    between = parts[start : named[0]]
    return any("other" in one and words[0][0].isalnum() for words, one in between)


def _behind(parts: list[Part]) -> list[Part]:
    """What stands behind the comma of what is left out, where it names nothing more."""
    named = next(iter(_options(parts)), len(parts))
    end = next((n for n in range(named, len(parts)) if parts[n][0] == (",",)), len(parts))
    is_other = any({"option", "number", "all", "except", "and"} & roles for _, roles in parts[end:])
    return [] if is_other else parts[end:]


def _is_said_of_all(parts: list[Part], behind: list[Part], context: Context) -> bool:
    """ "All, except 6G, are planned", "in all but 6G, we plan to": no reason why one is left out.

    "All, except 6G, which does not exist" goes on with what is left out.
    """
    if not any(_is_against(words, roles, context) for words, roles in behind):
        return False
    is_relative = "relative" in lexicon("yesno", context.language).at(behind[1][0], 0)[1]
    if is_relative or any("because" in roles for _, roles in behind):
        return False
    around = [n for n, (_, roles) in enumerate(parts) if {"all", *_LEAVING} & roles]
    is_parted = any(words[0] in _PARTED for words, _ in parts[around[0] : around[-1]])
    whole = next((n for n in around if "all" in parts[n][1]), 0)
    is_last = _options(parts)[0] < whole  # "6G를 제외한 모두, 없습니다"
    words = tuple(token for part, _ in behind for token in part)
    return is_parted or is_last or "we" in lexicon("wholes", context.language).said(words)


def _is_against(words: Tokens, roles: frozenset[str], context: Context) -> bool:
    """Whether it may deny or plan: by a known word, or one that is none of those that affirm."""
    is_known = "other" not in roles or nothing.is_small(words, frozenset(), context)
    return bool(_AGAINST & roles) or not is_known


def _is_named_twice(parts: list[Part]) -> bool:
    """ "5G, all but 6G", "all but 6G. 5G since 2021": which of the options are left out.

    A sentence behind that speaks of those left out again ("6G is a trial") leaves no more out.
    """
    around = [n for n, (_, roles) in enumerate(parts) if {"all", *_LEAVING} & roles]
    first, last = around[0], around[-1]
    stops = (n for n in range(last + 1, len(parts)) if parts[n][0][0] in _STOPS)
    stop = next(stops, len(parts))
    inside = [n for n in _options(parts) if n < stop]
    ahead = {parts[n][0] for n in inside}
    if any(n > stop and parts[n][0] not in ahead for n in _options(parts)):
        return True
    bounds = {first, last, *(n for n in around if "option" in parts[n - 1][1])}  # "除6G外，5G都有"
    is_twice = len({sum(n > bound for bound in bounds) for n in inside}) > 1
    return is_twice or _is_of_named(parts, around, inside)


def _is_of_named(parts: list[Part], around: list[int], inside: list[int]) -> bool:
    """ "Except 6G, 5G and Starlink are all live": the "all" may be of those named last."""
    first, last = around[0], around[-1]
    if not inside or "all" in parts[first][1] or not first < inside[0] < inside[-1] < last:
        return False
    if any(inside[0] < n < last for n in around) or parts[last - 1][0] == (",",):
        return False
    return any(words == (",",) for words, _ in parts[inside[0] : inside[-1]])


def _options(parts: list[Part]) -> list[int]:
    return [n for n, (_, roles) in enumerate(parts) if "option" in roles]


def _all_but(parts: list[Part], context: Context, reader: Reader) -> Choice | Unclear | None:
    """All options but those beside an "except", before or behind it."""
    behind = _behind(parts)
    if _is_said_of_all(parts, behind, context):
        return _UNSURE
    if any(_AGAINST & roles for _, roles in behind):  # "all but 6G, which does not exist yet"
        parts = parts[: -len(behind)]
    if _is_named_twice(parts):
        return _UNSURE
    rest = [part for part in parts if not {"all", *_LEAVING} & part[1]]
    named, count = reader(_joined(rest), context), len(context.options)
    if isinstance(named, Unclear) or not named.numbers or not count:
        return named if isinstance(named, Unclear) else _UNSURE
    if len(named.numbers) > 1 and any("added" in roles for _, roles in rest):
        return _UNSURE  # "all but energy, also tourism"
    return Choice(numbers=tuple(n for n in range(1, count + 1) if n not in named.numbers))
