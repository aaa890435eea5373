"""Which lines a reply in whole sentences lets be published ("The first two, yes; keep 6 back.").

Invariant: a word that is in no list leaves it unread, so that no doubt, condition or delay is
passed over; what leaves a line open, or tells it both ways, is not clear.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from intake.conversation.intents import assent, conditions
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import blanked, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import cleaned
from intake.conversation.titled.lines import publishing_names, publishing_tokens
from intake.conversation.titled.lines.publishing_tokens import FILE, OLD, Token, listed

REMOVING = "unpublishing_words.toml"


def read(
    said: str, every: frozenset[int], language: str, names: publishing_names.Names
) -> frozenset[int] | None:
    """The lines that a folded reply agrees to; None where it leaves any open."""
    said, parts = publishing_tokens.read(said, len(every), language, names)
    is_of_lines = any(one.lines or one.kind in ("all", "none", "rest") for one in parts)
    if not is_of_lines or _is_unsure(said, language):
        return None
    agreed = _judged(publishing_tokens.joined(parts, said, language), every)
    if agreed is not None:
        return agreed
    near = publishing_tokens.joined(parts, said, language, is_near=True)
    return _judged(near, every, is_told=True)


def told(
    said: str, every: frozenset[int], language: str
) -> tuple[frozenset[int], frozenset[int]] | None:
    """The lines that a folded text says a plain yes to, and those it says a plain no to; None where
    it says anything else, or of all, none or the rest.
    """
    said, parts = publishing_tokens.read(said, len(every), language)
    if not parts or _is_unsure(said, language):
        return None
    parted = _without_exceptions(publishing_tokens.joined(parts, said, language))
    told = _polarised(parted[1]) if parted and not parted[0] else None
    if not told or any(not _is_plain(one) for one in told) or _is_adrift(told):
        return None
    agreed, refused = _lines(told, yes=True), _lines(told, yes=False)
    is_whole = agreed | refused <= every and not agreed & refused
    return (agreed, refused) if is_whole else None


def _judged(
    parts: list[Token], every: frozenset[int], *, is_told: bool = False
) -> frozenset[int] | None:
    """The lines agreed to; `is_told` where a yes or a no must stand beside each."""
    parted = _without_exceptions(parts)
    if parted and _is_yes_beside(parts, parted[1]):
        return every - parted[0] if parted[0] <= every else None
    told = _polarised(parted[1]) if parted else None
    if not parted or told is None or (is_told and any(one.is_yes is None for one in told)):
        return None
    return _weighed(told, parted[0], every)


def _is_yes_beside(parts: Sequence[Token], left: Sequence[Token]) -> bool:
    """Whether there is but a yes beside an exception that follows its lines ("5以外は可")."""
    kinds = [one.kind for one in parts]
    is_closed = any(
        kinds[at : at + 3] == ["except", "lines", "except"] for at in range(len(kinds))
    )  # "除第6项外"
    return ("behind" in kinds or is_closed) and {
        one.kind for one in left if one.kind not in ("mark", "stop")
    } == {"yes"}


def is_known(said: str, count: int, language: str) -> bool:
    """Whether every word of a folded reply is one of the lists, whatever they come to together."""
    is_read = bool(publishing_tokens.read(said, count, language)[1])
    return is_read and not _is_unsure(said, language)


def _is_unsure(said: str, language: str) -> bool:
    """Whether words of the lists come to a "maybe", and not to a "may be published" alike."""
    return listed(FILE, language, "unsure").found(listed(FILE, language, "sure").without(said))


def is_doubtful(said: str, language: str) -> bool:
    """Whether words may say the opposite of a none ("Keep nothing back."), or are of others."""
    is_odd = any(listed(FILE, language, one).found(said) for one in ("not_none", "others"))
    if is_odd or _is_unsure(said, language):
        return True
    is_kept = any(listed(FILE, language, one).found(said) for one in ("hold", "against"))
    return is_kept and any(listed(file, language, "none").found(said) for file in (OLD, FILE))


def is_of_other(said: str, language: str) -> bool:
    """Whether folded words speak of the application or the like, and so may agree to that."""
    return listed(FILE, language, "other").found(said)


def only_counts(said: str, language: str) -> bool:
    """Whether folded words say how many there are, and nothing else ("We will be 4.")."""
    counting = listed(FILE, language, "counting").without(said)
    return counting != said and not any(map(str.isalpha, counting))


def takes_off(said: str, language: str) -> bool:
    """Whether a yes is taken back, or words of taking off stand where no number says of which.

    "We withdraw our consent" holds the word of a yes in many a language.
    """
    if assent.takes_back(said, language):
        return True
    is_parted = any(listed(OLD, language, one).found(said) for one in ("except", "remaining"))
    is_told = is_parted or any(one.isdigit() for one in said)
    return not is_told and listed(REMOVING, language, "remove").found(said)


def refused(text: str, count: int, language: str) -> frozenset[int]:
    """The lines that a reply which leaves something open may refuse: those that it names, or else
    every one; none where no word of it refuses anything.
    """
    said = cleaned(text)
    ended = phrases(TABLE, "words.done", language).finditer(said)
    said = blanked(said, (one.span() for one in ended))  # "aucune remarque": nothing to add
    lists = [(FILE, one) for one in ("no", "hold", "none", "except", "only", "against")]
    lists += [(OLD, one) for one in ("refuse", "none", "except", "others")]
    lists += [(REMOVING, one) for one in ("remove", "hide")]
    if not any(listed(file, language, one).found(said) for file, one in lists):
        return frozenset()
    every = frozenset(range(1, count + 1))
    return publishing_tokens.numbered(said) & every or every


def is_tied(said: str, language: str) -> bool:
    """Whether folded words, polite as they may be, name what has to come first ("… after …")."""
    said = said.strip(" .!。！")
    thanks = phrases(TABLE, "talk.thanks", language)
    if (thanks.starts(said) or thanks.ends(said)) and not _is_opposed(said, language):
        return False  # "gracias por esperar"
    return (
        listed(FILE, language, "tied").found(said)
        or conditions.stands(said, language)
        or conditions.hangs("", said, language)
    )


def _is_opposed(said: str, language: str) -> bool:
    """Whether it begins as what goes against the yes before it ("but thank you for waiting")."""
    return phrases(WORDS, "contrasts", language).starts(said)


def _without_exceptions(parts: list[Token]) -> tuple[frozenset[int], list[Token]] | None:
    """The lines that a word of exception leaves out, and what else is said; None without any."""
    gone, excepted = set[int](), frozenset[int]()
    for at, one in enumerate(parts):
        if one.kind in ("except", "behind"):
            gone.add(at)
            is_before = at > 0 and parts[at - 1].kind == "lines"
            is_after = at + 1 < len(parts) and parts[at + 1].kind == "lines"
            if not (is_before or is_after):
                return None
            beside = at - 1 if is_before and (one.kind == "behind" or not is_after) else at + 1
            gone.add(beside)
            excepted |= parts[beside].lines
    return excepted, [one for at, one in enumerate(parts) if at not in gone]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What is said of one group of lines; `is_yes` is None where it is only named."""

    group: Token | None
    is_yes: bool | None
    is_only: bool = False


def _is_plain(one: Statement) -> bool:
    is_of_lines = one.group is not None and one.group.kind == "lines"
    return is_of_lines and one.is_yes is not None and not one.is_only


def _polarised(parts: Sequence[Token]) -> list[Statement] | None:
    """Each group with the yes or no that belongs to it; None where that cannot be told."""
    told: list[Statement] = []
    for clause in _clauses(parts):
        several = _clause(clause)
        if several is None:
            return None
        told += several
    return _attached(told)


def _clauses(parts: Sequence[Token]) -> Iterator[list[Token]]:
    clause: list[Token] = []
    for one in parts:
        if one.kind in ("mark", "stop"):
            yield clause
            clause = []
        else:
            clause.append(one)
    yield clause


def _clause(clause: Sequence[Token]) -> list[Statement] | None:
    if any(one.kind == "yet" for one in clause):
        if not any(one.kind in ("no", "hold") for one in clause):
            return None  # "publish 1 for now": and then?
        clause = [one for one in clause if one.kind != "yet"]
    is_only = any(one.kind == "only" for one in clause)
    if any(one.kind == "hold" for one in clause) and any(one.kind == "no" for one in clause):
        return None
    signs = _merged([one for one in _held(clause) if one.kind != "only"])
    groups = [one for one in signs if one.kind not in ("yes", "no")]
    said = [one.kind == "yes" for one in signs if one.kind in ("yes", "no")]
    if not groups and not said:
        return []
    if said.count(False) > 1 and len(groups) <= 1:
        return None  # two denials may be a yes
    if is_only and _denies_only(clause):
        return None
    if len(groups) <= 1:
        if groups and groups[0].is_listed and len(set(said)) > 1:
            return None  # "agreed to 1, 2 not": the no may be of the last alone
        is_yes = False if False in said else True if said else None
        return [Statement(group=groups[0] if groups else None, is_yes=is_yes, is_only=is_only)]
    return _several(signs, groups, said)


def _denies_only(clause: Sequence[Token]) -> bool:
    """Whether a no stands before an only ("not only 5")."""
    kinds = [one.kind for one in clause]
    return "no" in kinds and kinds.index("no") < kinds.index("only")


def _held(clause: Sequence[Token]) -> Iterator[Token]:
    """With the first word that keeps lines back as a no, and the others left out."""
    is_held = False
    for one in clause:
        if one.kind != "hold" or not is_held:
            yield replace(one, kind="no") if one.kind == "hold" else one
        is_held = is_held or one.kind == "hold"


def _merged(signs: Sequence[Token]) -> list[Token]:
    """One yes for several in a row, and a no for "not" beside "publish"."""
    kept: list[Token] = []
    for one in signs:
        beside = {kept[-1].kind, one.kind} if kept else set()
        if beside == {"yes"}:
            continue
        if beside == {"yes", "no"}:
            kept[-1] = replace(one, kind="no")
        else:
            kept.append(one)
    return kept


def _several(
    signs: Sequence[Token], groups: Sequence[Token], said: list[bool]
) -> list[Statement] | None:
    """Several groups in one clause: one word for all, or one beside each in the same order."""
    if len(set(said)) < 2 and False not in said:
        is_yes = True if said else None
        return [Statement(group=one, is_yes=is_yes) for one in groups]
    order = [one.kind in ("yes", "no") for one in signs]
    is_alternate = all(one != other for one, other in pairwise(order))
    if not is_alternate or len(said) != len(groups):
        return None
    return [Statement(group=one, is_yes=yes) for one, yes in zip(groups, said, strict=True)]


def _attached(told: Sequence[Statement]) -> list[Statement] | None:
    """A yes or no by itself with the group before it, or else the one behind."""
    kept: list[Statement] = []
    waiting: bool | None = None
    for one in told:
        if one.group is None:
            if kept and kept[-1].is_yes is None and not kept[-1].is_only:
                kept[-1] = Statement(group=kept[-1].group, is_yes=one.is_yes)
            elif kept and kept[-1].is_yes is not one.is_yes:
                return None
            elif not kept:
                waiting = one.is_yes
            continue
        if waiting is not None and one.is_yes is None and not (one.is_only and not waiting):
            if not waiting:
                return None  # "No, 3": is the line refused, or named instead?
            one = Statement(group=one.group, is_yes=waiting, is_only=one.is_only)
        is_none = one.group is not None and one.group.kind == "none"
        if (waiting is False and one.is_yes) or (waiting and is_none):
            return None
        waiting = None
        kept.append(one)
    return kept


def _weighed(
    told: Sequence[Statement], excepted: frozenset[int], every: frozenset[int]
) -> frozenset[int] | None:
    """What the statements make of every line together."""
    agreed, refused = _lines(told, yes=True) - excepted, _lines(told, yes=False) | excepted
    wholes = [one for one in told if one.group and one.group.kind != "lines"]
    is_odd = not wholes and any(one.is_only and one.is_yes is False for one in told)
    if is_odd or _is_adrift(told) or (agreed | refused) - every or agreed & refused:
        return None
    if not wholes:
        is_told = agreed and (not refused - excepted or any(one.is_only for one in told))
        return agreed if is_told or agreed | refused == every else None
    is_one = len({(one.group.kind, one.is_yes is False) for one in wholes if one.group}) == 1
    return _of_whole(wholes[0], agreed, refused, excepted, every) if is_one else None


def _is_adrift(told: Sequence[Statement]) -> bool:
    """Whether a no may go on to lines that are only named ("1, not 2, 3")."""
    bare = [bool(one.group and one.group.lines) and one.is_yes is None for one in told]
    denied = [at for at, one in enumerate(told) if one.is_yes is False]
    is_listed = any(one.group and one.group.is_listed for one in (told[at] for at in denied))
    return any(bare) and (is_listed or any(any(bare[at:]) for at in denied))


def _of_whole(
    one: Statement,
    agreed: frozenset[int],
    refused: frozenset[int],
    excepted: frozenset[int],
    every: frozenset[int],
) -> frozenset[int] | None:
    """All, none or the rest, beside the lines that were named."""
    assert one.group
    if one.group.kind == "none":
        return excepted if not agreed and refused == excepted else None
    if one.group.kind == "all":
        return every - refused if one.is_yes is not False and not agreed else None
    if one.is_yes is False:
        return agreed if agreed and not refused else None
    if one.is_yes is None and refused - excepted:
        return None  # "not 2, the rest"
    return every - refused if agreed or refused else None


def _lines(told: Iterable[Statement], *, yes: bool) -> frozenset[int]:
    """The lines that are told so; one that is only named is agreed to."""
    groups = (one.group for one in told if (one.is_yes is not False) is yes)
    return frozenset().union(*(one.lines for one in groups if one))
