"""What a panelist declares: conflicts of interest with listed cities.

Invariant: what is denied otherwise than plainly, asked, or of no listed city is asked back; a city
named with any tie counts as a conflict, since that can be seen and lifted, the contrary not.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from intake import languages
from intake.conversation.ballots import ballot_signs, named_cities, taken_back
from intake.conversation.ballots.ballot_reasons import plain
from intake.conversation.panelist.declaring import (
    called,
    counted,
    dealings,
    denied,
    enumerated,
    excepted,
    handing,
    lately,
    left_open,
    meaning,
    numbered,
    opening,
    pieces,
    unlisted,
    untied,
    weighing,
)
from intake.conversation.panelist.declaring.declared import (
    ConflictDoubt,
    ConflictReading,
    Listed,
    ReadConflict,
    Said,
    Why,
    asked_of,
    of_part,
)
from intake.panel.conflicts import Kind

_KINDS = {
    "kin": Kind.OTHER, "contracted": Kind.ADVISORY,
    "employment": Kind.EMPLOYMENT, "advisory": Kind.ADVISORY, "work": Kind.EMPLOYMENT,
    "own_city": Kind.OWN_CITY, "own_country": Kind.OWN_COUNTRY, "relative": Kind.OTHER,
    "conflict": Kind.OTHER,
}  # fmt: skip
_TOLD = {*_KINDS} - {"kin", "relative"}
_TIES = tuple(name for name in _KINDS if name != "conflict")
_CONFLICTS = (*_KINDS, "no_conflict", "no_tie", "not", "no", "except", "but", "hedge", "plain")


def read_conflicts(
    text: str,
    listed: Sequence[Listed],
    language: str,
    *,
    here: int | None = None,
    is_answer: bool = True,
    judges: bool = False,
) -> ConflictReading:
    """The conflicts that a panelist declares among the cities of a list.

    `here` is the application that the text answers a letter about: "no conflict" alone is of it.
    `is_answer` where it answers the question of conflicts, so that a yes to a number is one.
    `judges` where it may be a ballot: "none" without a word of conflicts is one of standards then.
    """
    text = meaning.squeezed(text)
    language = languages.spoken_in(text, language)
    is_told = not judges or ballot_signs.says(text, language, "conflict", "conflict_word", "no_tie")
    text, handed = handing.apart(text, listed, language) if is_told else (text, [])
    said = handed + _heard(text, listed, language, is_answer=is_answer, judges=judges)
    reading = _read(said, listed, _rest(text, listed, language, here), language, here)
    return of_part(reading, text[ballot_signs.LONGEST :])


def _read(
    said: list[Said], listed: Sequence[Listed], every: set[int], language: str, here: int | None
) -> ConflictReading:
    """What was said, together: `every` are those of which "all the others" is."""
    kinds = _kinds(said)
    clear = {number for one in said for number in one.clear}
    both = {*kinds} & clear
    doubts = _unsure_of(said, [kinds[id] for id in sorted(both)])
    rest = [one for one in said if one.clears_rest]
    of_all = every - {*kinds} - {id for one in said for id in one.about}
    tied = _tied(rest, listed, language)
    is_told = all(one.about for one in said if one.why) and _are_counted(rest, of_all - tied, clear)
    open_ones = None
    if rest and not both and is_told:
        open_ones = {one.application for one in listed if one.is_doubted} & of_all - clear - {here}
        clear = (clear | of_all - open_ones) - tied
    doubts += _doubts_of_rest(rest, open_ones)
    if not kinds and not clear and not doubts:
        doubts.append(ConflictDoubt(why="empty", words=""))
    return ConflictReading(
        conflicts=tuple(one for id, one in sorted(kinds.items()) if id not in both),
        clear=tuple(sorted(clear - both)),
        doubts=tuple(doubts),
    )


def _unsure_of(said: Iterable[Said], both_ways: Iterable[ReadConflict]) -> list[ConflictDoubt]:
    doubts = [_doubt(one, one.why) for one in said if one.why]
    return doubts + [ConflictDoubt(why="contradictory", words=one.words) for one in both_ways]


def _heard(
    text: str, listed: Sequence[Listed], language: str, *, is_answer: bool, judges: bool
) -> list[Said]:
    said = _told(text, listed, language, is_answer=is_answer)
    said = [one for one in said if not judges or _is_declared(one, language)]
    parts = [*_pieces(text, language)]
    said += left_open.spared(parts, said, language)
    return said + left_open.unnamed(parts, said, listed, language, is_answer=is_answer)


def _doubts_of_rest(rest: Iterable[Said], open_ones: set[int] | None) -> list[ConflictDoubt]:
    """What is asked of "none with the others": of the cities still open, or all where unsure."""
    if open_ones is None:
        return [ConflictDoubt(why="unsure", words=one.words) for one in rest]
    return [ConflictDoubt(why="not_named", words=one.words) for one in rest if open_ones]


def _is_declared(one: Said, language: str) -> bool:
    """Whether what is denied, if anything is, is a conflict in so many words."""
    is_denial = (one.clear or one.clears_rest) and not one.conflicts
    said = ("conflict", "conflict_word", "no_tie")
    return not is_denial or ballot_signs.says(one.words, language, *said)


def _doubt(one: Said, why: Why) -> ConflictDoubt:
    return ConflictDoubt(
        why=why, words=one.words, is_elsewhere=one.is_elsewhere, is_denied=one.is_denied,
        is_bare=one.is_bare, about=one.about or tuple(id for id, _ in one.conflicts),
    )  # fmt: skip


def _told(text: str, listed: Sequence[Listed], language: str, *, is_answer: bool) -> list[Said]:
    """What each piece says; beside "no conflict" a city named without a tie is no conflict yet."""

    def cities(piece: str) -> set[int]:
        return {*called.of_list(piece, listed, language)[0]}

    said = [
        one
        for piece in weighing.joined(_pieces(text, language), language, cities)
        for one in (
            (_voted(piece, listed, language) if is_answer else []) or _said(piece, listed, language)
        )
    ]
    if not any(one.clears_rest for one in said):
        return said
    unsure = partial(replace, why="unsure", conflicts=(), is_bare=False)
    are_others = all(left_open.is_of_others(one, language) for one in said if one.clears_rest)
    return [
        unsure(one, about=tuple(id for id, _ in one.conflicts) if are_others else ())
        if one.is_bare and one.conflicts else one
        for one in said
    ]  # fmt: skip


def _kinds(said: Sequence[Said]) -> dict[int, ReadConflict]:
    """The conflict with each application: the first that was told, with a tie before a bare one."""
    kinds: dict[int, ReadConflict] = {}
    for one in said:
        for number, kind in one.conflicts:
            new = ReadConflict(application=number, kind=kind, words=one.words, is_bare=one.is_bare)
            if number not in kinds or (kinds[number].is_bare and not one.is_bare):
                kinds[number] = new
    return kinds


def _rest(text: str, listed: Sequence[Listed], language: str, here: int | None) -> set[int]:
    """What a "no conflict" that names no city is of."""
    if here and not meaning.meanings(text, language, ("all", "rest", "except")):
        return {here}
    return asked_of(listed)


def _tied(rest: Sequence[Said], listed: Sequence[Listed], language: str) -> set[int]:
    """The cities that "no conflict with the others" leaves out: those with one already."""
    is_remaining = all(left_open.is_of_others(one, language) for one in rest)
    return {one.application for one in listed if one.is_tied} if is_remaining else set()


def _are_counted(rest: Sequence[Said], others: set[int], clear: set[int]) -> bool:
    """Whether the others are as many as is said, with those cleared by name or without."""
    counts = {len(others), len(others - clear)}
    return all(one.others is None or one.others in counts for one in rest)


def _pieces(text: str, language: str) -> Iterator[str]:
    """Lines and sentences, without what they open with; a "but" begins a new one."""
    for piece in pieces.PIECE.split(unlisted.headed(text[: ballot_signs.LONGEST], language)):
        start = 0
        for at, end in meaning.turns(piece, language):
            yield opening.without(piece[start:at], language)
            start = end
        yield opening.without(piece[start:], language)


def _said(piece: str, listed: Sequence[Listed], language: str) -> list[Said]:
    """What a piece says; one that says different things of several cities is cut at commas."""
    if not plain(piece) or _is_off_list(piece, listed, language):
        return []
    piece = meaning.without_no(piece, language)
    written, found = plain(piece), meaning.meanings(piece, language, _CONFLICTS)
    is_mixed = "no_conflict" in found and bool(found & {*_KINDS}) and "except" not in found
    parts = _clauses(piece, listed, language) if is_mixed else []
    if len(parts) > 1:
        return [one for part in parts for one in _said(part, listed, language)]
    is_all = "except" not in found  # "以外" behind a number excepts it
    piece, others = counted.parted(piece, language) if is_all else (piece, None)
    one = _meant(piece, found, listed, language)
    if one and others is not None:
        one = replace(one, words=written, others=others)
    if one is None:
        return []
    beside = _unread(piece, one, listed, language)
    return [one, *(beside or _beyond(piece, one, listed, language))]


def _beyond(piece: str, one: Said, listed: Sequence[Listed], language: str) -> list[Said]:
    """What clauses beside one that tells a tie to a city tell of another that was not read."""
    if not one.conflicts or one.is_bare:
        return []
    clauses = dealings.beyond(
        piece, language, lambda said: bool(called.of_list(said, listed, language)[0])
    )
    return [Said(words=clause, why="which_city", is_elsewhere=True) for clause in clauses]


def _is_off_list(piece: str, listed: Sequence[Listed], language: str) -> bool:
    is_off = dealings.is_off_list(piece, language)
    return is_off and called.of_list(piece, listed, language) == ((), False)


def _unread(piece: str, one: Said, listed: Sequence[Listed], language: str) -> list[Said]:
    """What stands in one list with the cities of a piece, and was not read as one."""
    if not one.clear and not one.conflicts:
        return []
    names = enumerated.unread(
        piece, language, lambda said: bool(called.of_list(said, listed, language)[0])
    )
    return [
        replace(
            one, words=name, conflicts=(), clear=(), why="which_city",
            is_elsewhere=True, is_denied=bool(one.clear),
        )
        for name in names
    ]  # fmt: skip


def _clauses(piece: str, listed: Sequence[Listed], language: str) -> list[str]:
    """The piece cut at commas; a part that only names cities goes on with the list before it
    ("no conflict with A, B or C"), else begins what is said next of them."""
    parts = re.split("[,，、،]", piece)
    says = [
        bool(meaning.meanings(one, language, _CONFLICTS) & {*_KINDS, "no_conflict"})
        for one in parts
    ]
    clauses, kept = list[str](), ""
    for place, part in enumerate(parts):
        later = next((at for at in range(place + 1, len(parts)) if says[at]), None)
        is_free = later is None or bool(called.of_list(parts[later], listed, language)[0])
        goes_on = is_free and not says[place] and not kept
        if goes_on and clauses and _lists(clauses[-1], listed, language):
            clauses[-1] += f",{part}"
            continue
        kept = f"{kept},{part}" if kept else part
        if says[place]:
            clauses.append(kept)
            kept = ""
    return [*clauses[:-1], f"{clauses[-1]},{kept}"] if kept and clauses else clauses


def _lists(clause: str, listed: Sequence[Listed], language: str) -> bool:
    """Whether the cities of a clause stand behind what it says of them."""
    names = ("no_conflict", *_KINDS)
    ends = [end for name in names for _, end in meaning.places(clause, language, name)]
    return bool(ends) and bool(called.of_list(clause[min(ends) :], listed, language)[0])


def _voted(piece: str, listed: Sequence[Listed], language: str) -> list[Said]:
    """What "1 yes, 2 no" says: the question was whether there is a conflict."""
    numbers = {one.number: one.application for one in listed if one.number > 0}
    if "?" in piece or "？" in piece or "؟" in piece:
        return []
    return [_answered(one, numbers, language) for one in numbered.in_any(piece, language)]


def _answered(one: numbered.Voted, numbers: dict[int, int], language: str) -> Said:
    about = tuple(numbers[number] for number in one.numbers if number in numbers)
    found = meaning.meanings(one.rest, language, _CONFLICTS)
    if len(about) < len(one.numbers):
        return Said(words=one.words, why="no_such_number")
    is_open = not one.is_tied and (found or re.match(r"\s*\w", one.rest))
    if is_open or found & {"hedge", "except", "no_conflict"}:
        return Said(words=one.words, why="unsure", about=about)
    if not one.is_tied:
        return Said(words=one.words, clear=about)
    kind = next((_KINDS[name] for name in _KINDS if name in found), Kind.OTHER)
    return Said(words=one.words, conflicts=tuple((id, kind) for id in about))


def _neither(piece: str, listed: Sequence[Listed], language: str) -> tuple[int, ...]:
    """The cities with none of which there is a conflict: "neither with A nor with B".

    What is denied is a conflict, not one tie of several; and a city stands behind each word.
    """
    spans = meaning.paired(piece, language)
    if len(spans) < 2:
        return ()
    ends = [*(start for start, _ in spans[1:]), len(piece)]
    parts = [piece[behind:end] for (_, behind), end in zip(spans, ends, strict=True)]
    cities = [_in_part(one, listed, language) for one in parts]
    found = meaning.meanings(piece[: spans[0][0]] + "".join(parts), language, _CONFLICTS)
    is_denied = bool(found & {"no_conflict", "no_tie"}) or bool(
        ballot_signs.phrases(language, "denied_too")
    )
    against = {"hedge", "except", "plain", *_TIES} | (set() if is_denied else {"not", "no"})
    says = {"conflict", "no_conflict", "no_tie"} & (
        found | meaning.meanings(piece, language, ("no_conflict", "no_tie"))
    )
    if not all(cities) or not says or found & against:
        return ()
    return tuple(sorted({id for several in cities for id in several}))


def _in_part(part: str, listed: Sequence[Listed], language: str) -> tuple[int, ...]:
    numbers = {one.number: one.application for one in listed if one.number > 0}
    named = [one.application for one in listed if called.calls(part, one.names, language)]
    said = numbered.in_part(part, language)
    return tuple({*named, *(numbers[one] for one in said if one in numbers)})


def _meant(piece: str, found: set[str], listed: Sequence[Listed], language: str) -> Said | None:
    words = plain(piece)
    about, odd = called.of_list(piece, listed, language)
    about = (*about, *(one for one in called.inflected(piece, listed, found) if one not in about))
    kind = next((_KINDS[name] for name in _KINDS if name in found), None)
    says = bool(about or odd or kind or found & {"no_conflict", "no_tie"})
    if not says:
        return None
    if weighing.asks(piece, language):
        return Said(words=words, why="question", about=about)
    if odd:
        return Said(words=words, why="no_such_number")
    is_own = untied.is_own(piece, language, [one.names for one in listed], is_named=bool(about))
    is_linked = "no_tie" in found and (not is_own or (kind and "except" not in found))
    is_denied = bool(found & {"no_conflict", "no_tie"})
    is_over = "no_conflict" in found and untied.is_no_longer(piece, language)
    is_over = is_over or (is_denied and lately.is_denied(piece, language))
    is_over = is_over or _is_taken_back(piece, listed, language)
    if is_linked or is_over or _is_turned(piece, found, listed, language):
        return Said(words=words, why="unsure", about=about)
    if none := _neither(piece, listed, language):
        return Said(words=words, clear=none)
    found = meaning.without_or(piece, found, language, _CONFLICTS)
    if "no_tie" in found:
        found = (found - {"no_tie"}) | {"no_conflict"}
    is_hedged = "hedge" in found and ("no_conflict" in found or not about)
    if is_hedged or found & {"not", "no"} or meaning.paired(piece, language)[1:]:
        is_bare = not (kind or "no_conflict" in found)
        return Said(words=words, why="unsure", about=about, is_bare=is_bare)
    if "no_conflict" in found:
        if "except" in found:
            return excepted.read(piece, words, kind, listed, language)
        return denied.read(piece, words, listed, language, is_tied=bool(found & {*_TIES}))
    if not found & _TOLD and untied.is_neither(piece, language):
        return Said(words=words, why="unsure", about=about)
    if not about:
        is_tied = kind is not None and "plain" not in found
        odd = denied.is_elsewhere(piece, language) or named_cities.may_name(piece, language)
        return Said(words=words, why="which_city", is_elsewhere=odd) if is_tied else None
    pairs = tuple((id, kind or Kind.OTHER) for id in about)
    return Said(words=words, conflicts=pairs, is_bare=kind is None)


def _is_taken_back(piece: str, listed: Sequence[Listed], language: str) -> bool:
    """ "I withdraw my conflict with Porto": which declares none, and ends none either."""
    spans = [
        span
        for one in listed
        for name in one.names
        for span in called.spots(piece, (name,), language)
    ]
    return taken_back.is_of_conflict(piece, language, spans)


def _is_turned(piece: str, found: set[str], listed: Sequence[Listed], language: str) -> bool:
    if "except" in found or not found & {"no_conflict", "no_tie"}:
        return False
    return untied.is_turned(
        piece, language, lambda one: bool(called.of_list(one, listed, language)[0])
    )
