"""Choices among numbered options: by number, by name, "all", "none".

Invariant: an option that is denied, planned or only resembled is never counted as chosen, nor in
prose one that is only mentioned.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile

from intake.answers import affirming, besides, framed, lists, options, reaching, segments
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import lexicon, listed
from intake.answers.options import Tokens
from intake.answers.segments import JOINTS, SENTENCES, Segment
from intake.answers.values import Choice, Context, Unclear

_FEW = 3
"""Words at most in each segment of an answer that is no prose."""
_STEM = 5
"""Letters that two forms of a word share at least."""
_ENDING = 3
_ANY = 99
"""The highest number where the options are not known."""
_UNSURE = Unclear(reason="which_option")


def read(text: str, context: Context) -> Choice | Unclear:
    """The chosen numbers; empty for "none of these"."""
    tokens = besides.joined(framed.dropped(options.tokens_of(text), context), context.language)
    if not options.words_of(tokens):
        return Unclear(reason="empty")
    if tokens[-1] == "?":
        return _UNSURE
    whole = _whole(tokens, context)
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


Part = tuple[Tokens, frozenset[str]]
"""A phrase of an answer and what it means: its lists, or "option", "number", "other"."""


def _whole(tokens: Tokens, context: Context) -> Choice | Unclear | None:
    """ "All", "both", "none of these", and "all except 3"; None where the answer is none such."""
    parts = list(_parts(tokens, context))
    said = frozenset().union(*(roles for _, roles in parts))
    if "all" in said or _is_total(parts, context):
        return _all_but(parts, context) if "except" in said else _all(parts, context)
    if "both" in said and _is_bare(parts):
        return Choice(numbers=(1, 2)) if len(context.options) == 2 else _UNSURE
    if "none" in said and _is_bare(parts):
        return Choice(numbers=())
    if "none" in said and "except" in said and "none" in parts[0][1]:
        place = next(n for n, (_, roles) in enumerate(parts) if "except" in roles)
        return _read(_joined(parts[place + 1 :]), context)
    return None


def _parts(tokens: Tokens, context: Context) -> Iterator[Part]:
    known = lexicon("choices", context.language)
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
            roles = frozenset({*meanings, *more} if length else {"other"})
        yield tokens[place : place + max(length, 1)], roles
        place += max(length, 1)


def _is_bare(parts: list[Part]) -> bool:
    """Nothing but small words beside what is said of the whole list."""
    small = {"all", "both", "none", "filler", "affirm", "there", "courtesy", "counted", "and"}
    return all(small & roles or not words[0][0].isalnum() for words, roles in parts)


def _joined(parts: list[Part]) -> Tokens:
    return tuple(token for words, _ in parts for token in words)


def _all(parts: list[Part], context: Context) -> Choice | Unclear | None:
    """Every option, where nothing else is said; "all 14" are all, "all three" are not."""
    count = len(context.options)
    places = [n for n, (_, roles) in enumerate(parts) if "number" in roles]
    totals = [n for n in places if f"={count}" in parts[n][1]]
    rest = [part for n, part in enumerate(parts) if n not in totals[:1]]
    if len(places) == 1 and not totals and "all" in parts[max(0, places[0] - 1)][1]:
        return _UNSURE
    if any({"negator", "doubted", "planned"} & roles for _, roles in rest):
        return _UNSURE if not any("option" in roles for _, roles in parts) else None
    if not _is_bare(rest):
        return None
    return Choice(numbers=tuple(range(1, count + 1))) if count else _UNSURE


def _is_total(parts: list[Part], context: Context) -> bool:
    """ "14 sectors", where there are so many."""
    total = f"={len(context.options)}"
    after = [roles for (_, said), (_, roles) in pairwise(parts) if total in said]
    return len(after) == 1 and "counted" in after[0]


def _all_but(parts: list[Part], context: Context) -> Choice | Unclear | None:
    """All options but those beside an "except", before or behind it."""
    rest = [part for part in parts if not {"all", "except"} & part[1]]
    named, count = _read(_joined(rest), context), len(context.options)
    if isinstance(named, Unclear) or not named.numbers or not count:
        return named if isinstance(named, Unclear) else _UNSURE
    if len(named.numbers) > 1 and any("added" in roles for _, roles in rest):
        return _UNSURE  # "all but energy, also tourism"
    return Choice(numbers=tuple(n for n in range(1, count + 1) if n not in named.numbers))


# --- what is chosen -----------------------------------------------------------------------------


def _chosen(found: list[Segment], context: Context) -> list[int] | Unclear:
    _resemble(found, context)
    reaching.reach_back(found)
    reaching.reach_on(found)
    named = any(segment.options for segment in found)
    if any(segment.strange for segment in found) or not _is_numbered(found, named=named):
        return _UNSURE
    if not named and reaching.plans_number(found):
        return Unclear(reason="planned")
    if named and any(map(reaching.is_to_come, found)):
        return _chosen_now(found, context)
    if named and any("doubted" in segment.roles for segment in found):
        return Unclear(reason="hedged")
    chosen = _picked_of(found, context, named=named)
    stray = [word for segment in _strays(found) for word in segment.rest]
    if stray and all(_weight(segment) <= _FEW for segment in found):
        return Unclear(reason="which_option", candidates=(" ".join(stray),))
    if isinstance(chosen, Unclear) or chosen:
        return chosen
    return [] if named and _is_denied_whole(found, context) else _UNSURE


def _chosen_now(found: list[Segment], context: Context) -> list[int] | Unclear:
    """What is chosen beside options that are planned, where it is beyond doubt which these are."""
    left = [segment for segment in found if not reaching.is_to_come(segment)]
    if any(reaching.may_reach_on(found, place) for place in range(len(found))):
        return Unclear(reason="planned")
    chosen = _chosen(left, context) if any(one.options for one in left) else []
    return chosen or Unclear(reason="planned")


def _weight(segment: Segment) -> float:
    """Words that mean nothing here; two letters of a script without blanks are about one."""
    letters = sum(map(is_unspaced, segment.rest))
    return len(segment.rest) - letters / 2


def _is_numbered(found: list[Segment], *, named: bool) -> bool:
    """Whether numbers are options' and fit the names beside them; "3 sectors" counts only."""
    counts = [number for segment in found for number in segment.counts]
    numbers = [number for segment in found for number in segment.numbers]
    if counts and not named:
        if not numbers:
            return False
        found[-1].numbers += counts  # "1, 3 and 5 sectors"
    return all(_fits(one, other) for one, other in pairwise(found))


def _fits(named: Segment, bracket: Segment) -> bool:
    """ "Energy (6)", but not "energy (5)"."""
    if bracket.after != "(" or len(named.options) != 1 or len(bracket.numbers) != 1:
        return True
    return bool(bracket.rest or bracket.options) or bracket.numbers == named.options


def _is_denied_whole(found: list[Segment], context: Context) -> bool:
    """Every option is denied; "no 6G" leaves open what there is."""
    denied = {option for segment in found for option in segment.options}
    return len(denied) >= len(context.options) and any(s.is_negative for s in found)


def _picked_of(found: list[Segment], context: Context, *, named: bool) -> list[int] | Unclear:
    chosen: list[int] = []
    negative = behind = False
    before, closing = Segment(), segments.denies_behind(context.language)
    for segment in found:
        carried = False if behind and _is_there(segment) else _carries(segment, negative)
        behind = segment.is_negative and bool(segment.options) and not any(segment.denied)
        negative = not closing and (segment.is_negative or bool(carried))
        picked = None if carried is None else _picked(segment, carried, named)
        if chosen and (reaching.may_deny_back(segment, before) or reaching.denies_all(segment)):
            return _UNSURE
        before = segment
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
    if segment.after in SENTENCES and segment.is_said:
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
    if segment.is_negative and len(segment.numbers) > 1:
        return None  # "1 2 not": which of them
    if not segment.numbers or carried or segment.is_negative:
        return []
    beside = segment.rest or segment.is_of_giver or "there" in segment.roles
    if named and (beside or "worded" in segment.roles):
        return []  # a number in a sentence that names its options
    return None if beside else segment.numbers


def _all_denied(segment: Segment) -> bool:
    """ "No 6G" and "6G: no", but not "5G no 6G"."""
    return all(segment.denied) or (len(segment.options) == 1 and "affirm" not in segment.roles)


def _strays(found: list[Segment]) -> list[Segment]:
    """Segments of words that may name something else; what a bracket adds names nothing."""
    is_told = any("there" in segment.roles for segment in found)
    return [
        one
        for one in found
        if _is_stray(one) and not one.inside and not (is_told and one.after == "contrast")
    ]


def _is_stray(segment: Segment) -> bool:
    said = segment.options or segment.numbers or segment.is_of_giver
    return bool(segment.rest) and not (said or {"year", "there"} & segment.roles)


def _resemble(found: list[Segment], context: Context) -> None:
    """Words that stand in one option only ("tourism") name it; beside a name they unsettle it."""
    for segment in (one for one in found if not one.is_of_giver):
        numbers = [_numbers_of(word, context) for word in segment.rest]
        if segment.options:
            near = frozenset().union(*numbers) - set(segment.options)
            segment.strange = segment.strange or bool(near)
        elif numbers and all(numbers) and len(shared := frozenset.intersection(*numbers)) == 1:
            segment.options, segment.rest = list(shared), []
            segment.denied = [segment.is_negative]


@lru_cache(maxsize=256)
def _words_of(listed: lists.Options, language: str) -> dict[str, frozenset[int]]:
    """The options that a word stands in; letters that are words of their own are left out."""
    where: dict[str, set[int]] = {}
    for number, names in enumerate(lists.named(listed, language), start=1):
        for word in (word for name in names for word in options.tokens_of(name)):
            if not is_unspaced(word):
                where.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in where.items()}


def _numbers_of(word: str, context: Context) -> frozenset[int]:
    """The options in which a word stands, in any form where the language has several."""
    where = _words_of(context.options, context.language)
    bare = _without_tail(word, context.language)
    if word in where or not listed("grammar", "endings", context.language):
        return where.get(word, frozenset())
    near = _by_beginning(context.options, context.language).get(bare[:_STEM], ())
    return frozenset().union(*(where[other] for other in near if _is_form(bare, other)))


def _without_tail(word: str, language: str) -> str:
    """The first part of a compound whose last one only says "sector" ("Energiebranche")."""
    tails = [tail for tail in listed("grammar", "tails", language) if word.endswith(tail)]
    return word.removesuffix(max(tails, key=len, default=""))


@lru_cache(maxsize=256)
def _by_beginning(listed: lists.Options, language: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word in _words_of(listed, language):
        found.setdefault(word[:_STEM], []).append(word)
    return found


def _is_form(word: str, other: str) -> bool:
    """Whether two words differ in their endings only: "туризмом" and "туризм"."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))
    shared = sum(1 for _ in alike)
    ending = max(len(word), len(other)) - shared
    return shared >= _STEM and ending <= _ENDING


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
