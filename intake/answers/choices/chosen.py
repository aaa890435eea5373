"""Choices among numbered options: by number, by name, "all", "none".

Invariant: an option that is denied, planned or only resembled is never counted as chosen, nor in
prose one that is only mentioned.
"""

import re
from itertools import pairwise

from intake.answers.choices import (
    among,
    besides,
    contrasted,
    counting,
    elapsed,
    framed,
    instead,
    lines,
    lists,
    memberships,
    misnamed,
    missing,
    misspelt,
    nothing,
    options,
    positions,
    quarters,
    redated,
    segments,
    shared,
    shortened,
    tallies,
    ticked,
    totals,
    trailing,
    unlisted,
    wholes,
)
from intake.answers.choices import judged as judged_options
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import JOINTS, Segment
from intake.answers.choices.signs import FEW, Judged
from intake.answers.geography import whose
from intake.answers.lexicon import entries, lexicon
from intake.answers.values import Choice, Context, Unclear

_ANY = 99
"""The highest number where the options are not known."""
_SIGNS = frozenset({
    "year", "there", "negator", "none", "planned", "trial", "doubted", "else", "rest", "topic",
    "own", "only", "awarded", "among", "among_behind", "because", unlisted.ROLE,
})  # fmt: skip
_SETTLING = frozenset({"negator", "none", "planned", "trial", "doubted", "else", "bid", "rest"})
_TOLD = frozenset({"there", "affirm", "awarded"})
_UNSURE = Unclear(reason="which_option")
_WHOLE = (positions.read, totals.read, missing.read, contrasted.read)
"""Readers of answers of which they know every word."""
_YES = frozenset({"yes", "yes_alone"})


def read(text: str, context: Context) -> Choice | Unclear:
    """The chosen numbers; empty for "none of these"."""
    tokens = _told(text, context)
    if not options.words_of(tokens):
        return Unclear(reason="empty")
    if (boxes := ticked.read(text, context)) is not None:
        return _allowed(boxes, context)
    if (
        tokens[-1] == "?"
        or instead.says(tokens, context)
        or _YES & {*lexicon("yesno", context.language).of(tokens)}
    ):
        return _UNSURE  # "네" is a yes, and the Korean "four" of things counted
    if not context.prose and _denies_all(text, tokens, context):
        return Choice(numbers=())
    found = _at_once(tokens, context)
    found = found if found is not None else _read(tokens, context)
    if isinstance(found, Choice) and len(found.numbers) > 1 and misnamed.is_open(tokens, context):
        return _UNSURE
    if found == Choice(numbers=()) and nothing.lacks(tokens, context):
        return _UNSURE
    if isinstance(found, Choice):
        found = counting.settled(found, tokens, options.tokens_of(text), context)
    if context.alone and lists.are_titles(context.options) and whose.is_anothers(text, context):
        return _UNSURE if isinstance(found, Choice) else found
    return _affirmed(found, context) if context.prose else found


def _at_once(tokens: Tokens, context: Context) -> Choice | Unclear | None:
    """What an answer says of the list by places in it, by its number, or of the whole of it."""
    for reader in _WHOLE:
        if (found := reader(tokens, context)) is not None:
            return found
    whole = wholes.read(tokens, context, _read)
    return _UNSURE if whole is None and besides.is_not_only(tokens, context) else whole


def _denies_all(text: str, tokens: Tokens, context: Context) -> bool:
    """Whether the whole list is denied, perhaps by its number ("none of the four labels")."""
    if nothing.says(tokens, context) or _is_none(tokens, context):
        return True
    if nothing.tells(tokens, context):
        return True
    written = memberships.dropped(options.tokens_of(text), context)
    return written != tokens and nothing.says(written, context)


def _is_none(tokens: Tokens, context: Context) -> bool:
    """ "We never received the title, so I'd say none": and nothing before it is affirmed."""
    before = nothing.before_conclusion(tokens, context)
    if not before:
        return before is not None
    found = segments.cut(before, context)
    judged = judged_options.read(found, context)
    against = any(_SETTLING & one.roles for one in found)
    against = against or not any(one.options or one.numbers or _TOLD & one.roles for one in found)
    denied = all(said <= {"no", "plan", "doubt"} for said in judged.signs.values())
    return against and denied and not judged.rest - {"no"}


def _respelled(text: str, language: str) -> str:
    """With other words for those that only an accent tells from others ("é" from "e")."""
    for word, meant in entries("respelled", language):
        text = re.sub(rf"(?<!\w){word}(?!\w)", meant, text)
    return text


def _tokens(text: str, context: Context) -> Tokens:
    """The tokens of an answer without what only leads up to its options."""
    tokens = misnamed.dropped(trailing.dropped(options.tokens_of(text), context), context)
    tokens = redated.dropped(framed.dropped(tokens, context), context)
    tokens = elapsed.resolved(tokens, context)
    tokens = among.dropped(besides.joined(tokens, context), context)
    return shared.spread(tokens, context)


def _affirmed(found: Choice | Unclear, context: Context) -> Choice | Unclear:
    """A choice read from prose, where the prose affirms every option of it."""
    if not isinstance(found, Choice) or not found.numbers:
        return found
    tokens = _tokens(context.prose, context)
    judged = judged_options.read(segments.cut(tokens, context), context, proven=True)
    is_proven = set(found.numbers) <= judged.affirmed and not judged.is_open
    return found if is_proven else Unclear(reason="hedged")


def parted(text: str, context: Context) -> list[Segment]:
    """The segments of an answer, with every option that they name, by a part of its name too."""
    found = segments.cut(_told(text, context), context)
    _resemble(found, context)
    return found


def _told(text: str, context: Context) -> Tokens:
    """The tokens of an answer that may tell of options."""
    return memberships.dropped(_tokens(_respelled(text, context.language), context), context)


def is_by_place(text: str, context: Context) -> bool:
    """Whether the answer says nothing but places in the list: "the first and the last"."""
    return positions.read(_told(text, context), context) is not None


def _read(tokens: Tokens, context: Context) -> Choice | Unclear:
    return _allowed(_chosen(segments.cut(tokens, context), context), context)


# --- what is chosen -----------------------------------------------------------------------------


def _chosen(found: list[Segment], context: Context) -> list[int] | Unclear:
    known = lines.words_beside(context)
    if unlisted.is_open(found, known, lambda: _resemble(found, context)):
        return _UNSURE
    named = any(segment.options for segment in found)
    odd = any(one.strange or (one.odd and not named) for one in found)
    if odd or not _is_numbered(found, named=named) or (named and _is_generic(found, context)):
        return _UNSURE
    is_near = named and not context.prose and _is_near_title(found, context)
    if is_near or _is_request_by_name(found) or _goes_on(found):
        return _UNSURE
    if named and (near := misspelt.naming(found, context)):
        return Unclear(reason="which_option", candidates=(near,))
    judged = judged_options.read(found, context)
    stray = [word for segment in _strays(found, context) for word in segment.rest]
    if stray and not judged.is_none and all(segment.weight <= FEW for segment in found):
        return Unclear(reason="which_option", candidates=unlisted.naming(stray))
    return _settled(judged, context)


def _is_request_by_name(found: list[Segment]) -> bool:
    """ "Please note 5G with reservations": what is to be noted is sure only of numbers."""
    said = any("requested" in one.roles for one in found)
    return said and any(one.options for one in found)


def _goes_on(found: list[Segment]) -> bool:
    """ "Not however 6G, and Starlink too": whether the denial reaches so far."""
    place = next((n for n, one in enumerate(found) if "not_but" in one.roles), None)
    behind = found[place:] if place is not None else []
    return sum(bool(one.options or one.numbers) for one in behind) > 1


def _is_generic(found: list[Segment], context: Context) -> bool:
    """Whether a word that fills up elsewhere stands as one of a list ("産業と物流")."""
    known = lexicon("choices", context.language)
    bare = [one for one in found if not (one.options or one.inside)]
    return any("generic" in known.of(tuple(one.words)) for one in bare)


def _settled(judged: Judged, context: Context) -> list[int] | Unclear:
    """What is affirmed, where no sign is open; else why nothing is settled."""
    numbers = set(range(1, len(context.options) + 1))
    if judged.is_open or (judged.is_none and judged.affirmed):
        if sure := judged.sure:
            return Unclear(reason="which_option", candidates=tuple(map(str, sure)))
        return Unclear(reason="planned") if judged.has("plan") else _UNSURE
    if "yes" in judged.rest:
        return sorted(judged.affirmed | (numbers - judged.signs.keys())) or _UNSURE
    if judged.affirmed:
        return sorted(judged.affirmed)
    if judged.has("plan", "doubt", "else"):
        return Unclear(reason="planned" if judged.has("plan") else "hedged")
    denied = numbers <= judged.signs.keys() or "no" in judged.rest
    denied &= all("no" in said for said in judged.signs.values())  # not "5G somehow, others not"
    return [] if judged.is_none or (denied and judged.signs) else _UNSURE


def _is_numbered(found: list[Segment], *, named: bool) -> bool:
    """Whether numbers are options' and fit the names beside them; "3 sectors" counts only."""
    counts = [number for segment in found for number in segment.counts]
    numbers = [number for segment in found for number in segment.numbers]
    if counts and not (named or numbers):
        return not any("rest" not in one.roles for one in found if one.counts)
    if len(numbers) == 1 and any({"requested", "cardinal"} <= one.roles for one in found):
        return "label" in found[0].roles  # "put us down for two"
    if any("fitting" in one.roles and {"cardinal", "none"} & one.roles for one in found):
        return False  # "only one is correct"
    if not tallies.settle(found, named=named):
        return False
    if not named and any(one.is_told_of for one in found if one.numbers):
        return False
    return all(_fits(one, other) for one, other in pairwise(found))


def _fits(named: Segment, bracket: Segment) -> bool:
    """ "Energy (6)", but not "energy (5)"."""
    if bracket.after != "(" or len(named.options) != 1 or len(bracket.numbers) != 1:
        return True
    return bool(bracket.rest or bracket.options) or bracket.numbers == named.options


def _strays(found: list[Segment], context: Context) -> list[Segment]:
    """Segments of words that may name something else; what a bracket adds names nothing."""
    is_told = any("there" in segment.roles for segment in found)
    return [
        one
        for one in quarters.without(found, context.language)
        if _is_stray(one, context) and not one.inside and not (is_told and one.after == "contrast")
    ]


def _is_stray(segment: Segment, context: Context) -> bool:
    """Words that nothing is said of: no verb, and no small word before them ("since March")."""
    given = segment.is_of_giver and lists.are_had(context.options)
    said = segment.options or segment.numbers or given or segment.after == "denial"
    if not segment.rest or said or _SIGNS & segment.roles:
        return False
    known = lexicon("affirming", context.language)
    words = tuple(segment.words)
    small = {"at", "behind", "subject"} & set(known.at(words, 0)[1])
    verbs = any({"has", "there", "titled"} & set(roles) for _, _, roles in known.finds(words))
    return not (small or verbs)


def _resemble(found: list[Segment], context: Context) -> None:
    """Words that stand in one option only ("tourism") name it; beside a name they unsettle it."""
    had = lists.are_had(context.options)
    for before, segment in pairwise([Segment(), *found]):
        if segment.is_of_giver and had:
            continue
        numbers = shortened.of_words(segment.rest, context)
        if segment.options:
            near = frozenset().union(*numbers) - set(segment.options)
            segment.strange = segment.strange or bool(near)
        elif numbers and all(numbers) and len(shared := frozenset.intersection(*numbers)) == 1:
            _name(segment, list(shared), context)
            segment.rest = []
            segment.strange |= _is_behind_unknown(segment, before)
        elif _is_denied(segment, before) and lists.are_titles(context.options):
            _name(segment, [n for one in numbers if len(one) == 1 for n in one], context)


def _is_behind_unknown(segment: Segment, before: Segment) -> bool:
    """ "The titles of wise and green": one word of a list is known, and the one before it not."""
    is_bare = len(before.rest) == 1 and not (before.options or before.is_of_giver)
    return segment.after in JOINTS and is_bare and not _SETTLING & before.roles


def _is_denied(segment: Segment, before: Segment) -> bool:
    """ "No green or digital label": the denial before the list is of what it goes on with."""
    goes_on = segment.after in JOINTS and before.is_negative and bool(before.options)
    return segment.is_negative or (goes_on and not _TOLD & segment.roles)


def _name(segment: Segment, numbers: list[int], context: Context) -> None:
    """Let the words of a segment name options, with what was said before the first of them."""
    if numbers:
        said = (any(shortened.of_words([word], context)) for word in segment.words)
        place = next((n for n, is_part in enumerate(said) if is_part), 0)
        before = lines.words_beside(context).finds(tuple(segment.words[:place]))
        segment.ahead = {role for _, _, roles in before for role in roles}
        segment.sole |= "only" in segment.ahead
        segment.options, segment.denied = numbers, [segment.is_negative] * len(numbers)


def _is_near_title(found: list[Segment], context: Context) -> bool:
    """Another title than those listed, that may mean one of them: "Green Leaf town in 2017".

    Not so what is told of the title right before it: "green city, European award 2022".
    """
    if not lists.are_titles(context.options):
        return False
    for before, one in pairwise([Segment(), *found]):
        is_told = {"year", "awarded"} & one.roles and not _SETTLING & one.roles
        if is_told and not (one.options or one.is_of_giver):
            near = [n for n in shortened.of_words(one.rest, context) if len(n) == 1]
            if any(not numbers <= set(before.options) for numbers in near):
                return True
    return False


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
