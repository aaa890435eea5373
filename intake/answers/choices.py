"""Choices among numbered options: by number, by name, "all", "none".

Invariant: an option that is denied, planned or only resembled is never counted as chosen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from intake.answers.folding import clean, fold
from intake.answers.lexicon import Lexicon, entries, lexicon
from intake.answers.values import Choice, Context, Unclear

_TOKENS = re.compile(r"[^\W_]+|\n|[^\w\s]")
_CIRCLED = re.compile("([①-⑳❶-❿➀-➓])")
_NUMBERED = re.compile(r"\n[ \t]*\(?\d{1,2}[.)][ \t]+(?=[^\W\d_]{3}|\d\w)(?!yes|no\b)")
_BREAKS = frozenset(",;\n.()/+&|")
_DASHES = frozenset("-–—")
_MOST = 400
_ANY = 99


@dataclass
class Segment:
    """What stands between two commas (or an "and"): options named, numbers, and other words."""

    options: list[int] = field(default_factory=list)
    denied: list[bool] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    after: str = ""  # the sign or word that parts it from the segment before
    strange: bool = False

    @property
    def is_negative(self) -> bool:
        return "negator" in self.roles

    @property
    def is_empty(self) -> bool:
        return not (self.options or self.numbers or self.rest or self.roles)


def read(text: str, context: Context) -> Choice | Unclear:
    """The chosen numbers; empty for "none of these"."""
    count = len(context.options)
    tokens = _tokens(text)
    if not any(token[0].isalnum() for token in tokens):
        return Unclear(reason="empty")
    whole = _whole(tokens, context, count)
    if whole is not None:
        return whole
    segments = _segments(tokens, context)
    return _allowed(_chosen(segments, context, count), context)


def _tokens(text: str) -> tuple[str, ...]:
    """Folded words, digits and signs; a writer's own numbering of named options is left out."""
    text = _NUMBERED.sub("\n", f"\n{text}")
    return tuple(fold(t) for t in _TOKENS.findall(clean(_CIRCLED.sub(r" \1 ", text)))[:_MOST])


def _whole(tokens: tuple[str, ...], context: Context, count: int) -> Choice | Unclear | None:
    """ "All", "both", "none of these", and "all except 3"."""
    known = lexicon("choices", context.language)
    bare = _words(tokens)
    length = max(
        (
            n
            for n in range(1, len(bare) + 1)
            if known.meanings.get(bare[:n])
            and {"all", "none", "both"} & set(known.meanings[bare[:n]])
        ),
        default=0,
    )
    if not length:
        return None
    names, rest = known.meanings[bare[:length]], bare[length:]
    if "both" in names and not rest:
        return Choice(numbers=(1, 2)) if count == 2 else Unclear(reason="which_option")
    stated = _numerals(context.language).at(rest, 0)[1] or rest[:1]
    if "all" in names and stated and stated[0].isdecimal():
        if int(stated[0][:4]) != count:
            return Unclear(reason="which_option")
        rest = rest[1:]
    if all("filler" in known.meanings.get((word,), ()) for word in rest):
        return Choice(numbers=tuple(range(1, count + 1)) if "all" in names else ())
    return _excepted(rest, "all" in names, context, count)


def _excepted(
    rest: tuple[str, ...], everything: bool, context: Context, count: int
) -> Choice | Unclear | None:
    known = lexicon("choices", context.language)
    for length in range(min(len(rest), known.longest), 0, -1):
        if "except" in known.meanings.get(rest[:length], ()):
            named = _allowed(_chosen(_segments(rest[length:], context), context, count), context)
            if isinstance(named, Unclear) or not everything:
                return named
            return Choice(numbers=tuple(n for n in range(1, count + 1) if n not in named.numbers))
    return None


# --- segments -----------------------------------------------------------------------------------


def _segments(tokens: tuple[str, ...], context: Context) -> list[Segment]:
    known, names = lexicon("choices", context.language), _names(context.options)
    numbers = _numerals(context.language)
    segments, place = [Segment()], 0
    while place < len(tokens):
        length, found = names.at(tokens, place)
        if found:
            _add_option(segments[-1], found)
        elif tokens[place] in _BREAKS and not _is_label(tokens, place):
            length = 1
            segments.append(Segment(after=tokens[place]))
        else:
            length = _add_word(segments, tokens, place, known, numbers)
        place += length
    return [segment for segment in segments if not segment.is_empty]


def _is_label(tokens: tuple[str, ...], place: int) -> bool:
    """The dot of "no. 3"."""
    return (
        tokens[place] == "."
        and place + 1 < len(tokens)
        and tokens[place + 1].isdecimal()
        and (place > 0 and not tokens[place - 1].isdecimal())
    )


def _add_option(segment: Segment, found: tuple[str, ...]) -> None:
    if len(found) > 1:
        segment.strange = True
    segment.options.append(int(found[0]))
    segment.denied.append(segment.is_negative)


def _add_word(
    segments: list[Segment], tokens: tuple[str, ...], place: int, known: Lexicon, numbers: Lexicon
) -> int:
    segment = segments[-1]
    length, roles = known.at(tokens, place)
    if tokens[place].isdecimal():
        return _add_number(segment, tokens, place, known)
    count, worth = numbers.at(tokens, place)
    if worth and count >= length:
        segment.numbers.append(int(worth[0]))
        segment.roles.add("worded")
        return count
    if "except" in roles and "contrast" not in roles:
        segments.append(Segment(after="contrast", roles={"negator"}))
        return length
    if "and" in roles or "contrast" in roles:
        segments.append(Segment(after="contrast" if "contrast" in roles else "and"))
        return length
    if roles:
        label = "filler" in roles and "negator" in roles and _is_label(tokens, place + length)
        segment.roles |= {"filler"} if label else set(roles)
        return length
    if tokens[place][0].isalnum():
        segment.rest.append(tokens[place])
    return 1


def _add_number(segment: Segment, tokens: tuple[str, ...], place: int, known: Lexicon) -> int:
    """A number, or a range such as "1-3" or "2 to 4"."""
    first = int(tokens[place][:4])
    joint, last = tokens[place + 1 : place + 2], tokens[place + 2 : place + 3]
    is_to = joint and (joint[0] in _DASHES or "to" in known.meanings.get(joint, ()))
    if not (is_to and last and last[0].isdecimal()):
        if place and tokens[place - 1] == "of":
            segment.strange = True
        segment.numbers.append(first)
        return 1
    end = int(last[0][:4])
    after = tokens[place + 3 : place + 4]
    if not first < end <= first + _ANY or (after and after[0] in _DASHES):
        segment.strange = True
    else:
        segment.numbers += range(first, end + 1)
    return 3


@lru_cache(maxsize=256)
def _names(options: tuple[tuple[str, ...], ...]) -> Lexicon:
    return _built((str(n), name) for n, names in enumerate(options, start=1) for name in names)


@lru_cache(maxsize=64)
def _numerals(language: str) -> Lexicon:
    pairs = [*entries("numerals", language), *entries("ordinals", language)]
    pairs += [(str(n), f"{n}{end}") for n in range(1, 32) for end in _endings(language)]
    return _built(pairs)


def _built(pairs: Iterable[tuple[str, str]]) -> Lexicon:
    """A lexicon of this module's own tokens, in which "5g" is one."""
    meanings: dict[tuple[str, ...], tuple[str, ...]] = {}
    for number, name in pairs:
        phrase = _words(_tokens(name))
        if phrase:
            meanings[phrase] = tuple(dict.fromkeys((*meanings.get(phrase, ()), number)))
    return Lexicon(meanings, max(map(len, meanings), default=0))


def _words(tokens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(token for token in tokens if token[0].isalnum())


def _endings(language: str) -> Iterable[str]:
    return [word for name, word in entries("figures", language) if name == "ordinal"]


# --- what is chosen -----------------------------------------------------------------------------


def _chosen(segments: list[Segment], context: Context, count: int) -> list[int] | Unclear:
    named = any(segment.options for segment in segments)
    _resemble(segments, context)
    if any(segment.strange for segment in segments):
        return Unclear(reason="which_option")
    if named and any("planned" in segment.roles for segment in segments):
        return Unclear(reason="planned")
    chosen: list[int] = []
    denied, negative = False, False
    for segment in segments:
        carried = _carries(segment, negative)
        if carried is None:
            return Unclear(reason="which_option")
        negative = carried or segment.is_negative
        picked = _picked(segment, carried, named)
        if isinstance(picked, Unclear):
            return picked
        denied = denied or segment.is_negative
        chosen += picked
    stray = [word for segment in segments if _is_stray(segment) for word in segment.rest]
    if stray and all(len(segment.rest) <= 3 for segment in segments):
        return Unclear(reason="which_option", candidates=(" ".join(stray),))
    if chosen:
        return chosen
    return [] if denied and named else Unclear(reason="which_option")


def _carries(segment: Segment, before: bool) -> bool | None:
    """Whether a denial before this segment reaches into it; None where that is open."""
    if segment.is_negative or segment.after == "contrast" or "affirm" in segment.roles:
        return False
    if before and segment.after in ("and", "/", "&", "+"):
        return True
    if before and (segment.options or segment.numbers):
        return None
    return False


def _picked(segment: Segment, carried: bool, named: bool) -> list[int] | Unclear:
    """The options of one segment that are chosen."""
    if segment.options:
        if carried or (segment.is_negative and _all_denied(segment)):
            return []
        if segment.is_negative:
            return Unclear(reason="which_option")
        return segment.options
    if not segment.numbers or carried:
        return []
    if segment.is_negative:
        return []
    if named and segment.rest:
        return []
    if segment.rest or (named and "worded" in segment.roles):
        return [] if named else Unclear(reason="which_option")
    return segment.numbers


def _all_denied(segment: Segment) -> bool:
    """ "No 6G" and "6G: no", but not "5G no 6G"."""
    return all(segment.denied) or (len(segment.options) == 1 and "affirm" not in segment.roles)


def _is_stray(segment: Segment) -> bool:
    return bool(segment.rest) and not (segment.options or segment.numbers)


def _resemble(segments: list[Segment], context: Context) -> None:
    """Words that stand in one option only ("tourism") name it; beside a name they unsettle it."""
    where: dict[str, set[int]] = {}
    for number, names in enumerate(context.options, start=1):
        for word in {token for name in names for token in _words(_tokens(name))}:
            where.setdefault(word, set()).add(number)
    for segment in segments:
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
