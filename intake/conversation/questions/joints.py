"""Where a sentence may be cut, and which words of one clause govern the next.

Invariant: a negation or a plan is never cut off from what it is said of.
"""

import re
from functools import lru_cache

from intake.conversation import sentences
from intake.conversation.intents import conditions, elsewhere
from intake.conversation.phrases import Phrases, among, either, phrases
from intake.conversation.questions import choosing, corrections
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC, Sign, Signs
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import count
from intake.conversation.wordlists import listed

_BARE = 1
"""Words beside names of options that make no sentence of them ("5G and")."""
_CLAUSE = 3
"""Words of a clause that denies something, at least."""
_LEADING = 10
"""Words of what only leads up to a statement."""


def apart(known: View, signs: Signs, left: Piece, joint: str, right: Piece) -> bool:
    """Whether both sides of a joint carry a matter of their own and mean the same apart."""
    told, theirs = choosing.matter(known, signs, left), choosing.matter(known, signs, right)
    ours = told or choosing.denied(known, signs, left)
    if not ours & theirs and _has_verdicts(known, told, left, joint, theirs, right):
        return True
    if not ours and theirs and _is_denied_beside(known, left, right):
        return True
    if not ours or signs.is_inside(left.end, right.start):
        return False
    if _is_of_a_part(known, signs, left, joint, right):
        return True
    if tells_of_others(known, signs, ours, right) and choosing.denies(known, ours, left):
        return True
    if not theirs or _only_lists(known, signs, left, right):
        return False
    if len(left.text) <= choosing.LONGEST and (
        choosing.is_elsewhere(known, ours, left.words)
        != choosing.is_elsewhere(known, theirs, right.words)
    ):
        return True
    if names_another(known, signs, right):
        return True
    is_ending = phrases(WORDS, "clause_ends", known.language).found(joint)
    if not is_ending and are_told_apart(known, signs, left, right):
        return True
    if theirs <= ours:
        return False
    if _are_both_denied(known, ours, left, theirs, right):
        return True
    if joint in among(WORDS, "alternatives", known.language):
        only_yesno = all(known.kind(id) == "yesno" for id in theirs)
        return only_yesno and denial(known, left.text) is not None
    if joint in among(WORDS, "companions", known.language) and not _is_said(known, signs, right):
        return False
    return _stands_alone(known, left, joint, right)


def _has_verdicts(
    known: View, ours: frozenset[str], left: Piece, joint: str, theirs: frozenset[str], right: Piece
) -> bool:
    """Whether one side ends in its verdict, and the other tells of something else.

    `ours` and `theirs` are what the sides tell of.
    "Vision yes, events none", "ultra-broadband no, smart city since 2019", "None; city brain: yes".
    What is not known beside an option may be an option too ("la cuántica sí; 5G no").
    """
    if not ours and any(known.kind(id) == "choice" for id in theirs):
        return False
    if joint.startswith((";", "；")) and theirs and _verdicts(known).is_all(_bare(left)):
        return True
    if ":" in left.text + right.text or conditions.hangs(left.text, "", known.language):
        return False  # "upkeep: yes, water included"; "if city brain yes, vision no"
    is_ended = phrases(WORDS, "clause_ends", known.language).ends(left.text)  # "Şehir beyni var"
    is_denied = denial(known, right.text) is not None
    is_named = is_denied or any(known.kind(id) != "yesno" for id in theirs)  # no "water included"
    is_told = (bool(theirs) and is_named) or _ends_in_verdict(known, right)
    return is_told and (is_ended or _ends_in_verdict(known, left))


def _is_denied_beside(known: View, left: Piece, right: Piece) -> bool:
    """Whether what denies another thing is a clause, and the next begins as one of its own.

    "IoT is not used in governance and we run a city brain."
    """
    if denial(known, left.text) is None or count(left.text) < _CLAUSE:
        return False
    if conditions.hangs(left.text, "", known.language):
        return False
    is_governed = phrases(WORDS, "subordinating", known.language).found(left.text)
    return begins_clause(right.text, known.language) and not is_governed  # "not true that …"


def _ends_in_verdict(known: View, piece: Piece) -> bool:
    verdicts, said = _verdicts(known), _bare(piece)
    return verdicts.ends(said) and not verdicts.is_all(said)


def _verdicts(known: View) -> Phrases:
    return phrases(WORDS, "verdicts", known.language)


def _bare(piece: Piece) -> str:
    return piece.text.rstrip(" .!。")


def _are_both_denied(
    known: View, ours: frozenset[str], left: Piece, theirs: frozenset[str], right: Piece
) -> bool:
    """Whether each side says no to a question of its own ("no city brain, so no upkeep of one")."""
    if len(ours) != 1 or len(theirs) != 1 or {*map(known.kind, ours | theirs)} != {"yesno"}:
        return False
    sides = ((next(iter(ours)), left), (next(iter(theirs)), right))
    return all(choosing.says(known, id, one.words, yes=False) for id, one in sides)


def _is_of_a_part(known: View, signs: Signs, left: Piece, joint: str, right: Piece) -> bool:
    """Whether a figure behind a joint is of a part of what a question was answered with before.

    "3,150 firms work in the digital economy, of which 268 export": the 268 are another thing.
    """
    if not is_part(known, joint, right):
        return False
    ours, theirs = (_of_figure(known, signs, one) for one in (left, right))
    has_figure = signs.has_figure(right.start, right.end)
    return len(ours) == 1 and has_figure and ours.isdisjoint(theirs)


def tells_of_others(known: View, signs: Signs, ids: frozenset[str], right: Piece) -> bool:
    """Whether a clause has a figure of another place for what these questions ask."""
    has_figure = signs.has_figure(right.start, right.end)
    return has_figure and choosing.is_elsewhere(known, ids, right.words)


def is_part(known: View, joint: str, right: Piece) -> bool:
    """Whether what follows a joint is said of a part of what stands before it ("of which")."""
    parts = phrases(WORDS, "partitives", known.language)
    return parts.found(joint) or parts.starts(right.text)


def _only_lists(known: View, signs: Signs, left: Piece, right: Piece) -> bool:
    """Whether a stretch only begins to list what another one's sum is of ("sensors, 5G and …")."""
    ours = choosing.matter(known, signs, left)
    is_sum = signs.has_figure(right.start, right.end) and signs.has_money(right.start, right.end)
    if not is_sum or any(known.kind(id) != "choice" for id in ours):
        return False
    found = signs.within(left.start, left.end)
    beside = count(left.text) - sum(count(_text(left, one)) for one in found)
    is_list = any(one.general for one in found) or beside <= _BARE
    return is_list or not any(choosing.is_clear(known, id, left.words) for id in ours)


def _text(piece: Piece, sign: Sign) -> str:
    return piece.text[sign.start - piece.start : sign.end - piece.start]


def are_told_apart(known: View, signs: Signs, left: Piece, right: Piece) -> bool:
    """Whether each side has its figure, and names one question about figures, not the same."""
    sides = [_of_figure(known, signs, one) for one in (left, right)]
    is_changed = any(corrections.undoes(one, known.language) for one in (left, right))
    return all(len(ids) == 1 for ids in sides) and sides[0] != sides[1] and not is_changed


def _of_figure(known: View, signs: Signs, piece: Piece) -> frozenset[str]:
    if not signs.has_figure(piece.start, piece.end) or is_governed(known, piece.text):
        return frozenset()
    found = signs.within(piece.start, piece.end)
    cued = [one for one in found if not one.general]
    meant = choosing.united(cued or [one for one in found if one.is_theme])
    return frozenset(id for id in meant if known.kind(id) in NUMERIC)


def _is_said(known: View, signs: Signs, right: Piece) -> bool:
    """Whether a stretch says something of its matter by itself, and is no noun that only adds."""
    found = [one for one in signs.beginning(right.start, right.end) if not one.general]
    ids = choosing.united(found)
    return any(choosing.fits(known, id, right.words) for id in ids)


def names_another(known: View, signs: Signs, clause: Piece) -> bool:
    """Whether a clause inside a sentence begins with the name of another place, no cue."""
    return not signs.beginning(clause.start, clause.start + 1) and elsewhere.begins_with_a_name(
        clause.text, known.ours, known.language
    )


def _stands_alone(known: View, left: Piece, joint: str, right: Piece) -> bool:
    if joint.startswith((";", "；")) or joint in among(WORDS, "contrasts", known.language):
        return True
    if phrases(WORDS, "subjects", known.language).starts(right.text):
        return True
    if _ends_in_verdict(known, right):
        return True  # "no city brain yet, 5G yes"
    if sentences.is_verb_final(known.language):
        return phrases(WORDS, "clause_ends", known.language).ends(left.text)
    return not is_governed(known, left.text)


def begins_clause(text: str, language: str) -> bool:
    """Whether a stretch begins as a clause does: with a subject, or a verb that comes first."""
    is_begun = phrases(WORDS, "subjects", language).starts(text)
    return is_begun or begins_with_verb(text, language)


def begins_with_verb(text: str, language: str) -> bool:
    """The same of a language whose clauses begin with their verb; never in another one."""
    shape = _verb(language)
    return shape is not None and shape.match(text) is not None


def leads_in(text: str, language: str) -> bool:
    """Whether a stretch only names what the next one speaks of ("as for our networks")."""
    known = phrases(WORDS, "lead_ins", language)
    return count(text) <= _LEADING and (known.starts(text) or known.ends(text))


def is_glued_on(text: str, language: str) -> bool:
    """Whether an "and" may be written with the first word, where a language does so."""
    return bool(_verb(language)) and text.startswith(_glued(language))


@lru_cache
def _verb(language: str) -> re.Pattern[str] | None:
    shapes = "|".join(listed(WORDS, "verb_shapes", language))
    return re.compile(rf"(?:{'|'.join(_glued(language))})?(?:{shapes})") if shapes else None


@lru_cache
def _glued(language: str) -> tuple[str, ...]:
    return tuple(one for one in listed(WORDS, "joints", language) if len(one) == 1)


def is_governed(known: View, text: str) -> bool:
    """Whether a negation, a plan or a doubt could reach beyond the clause it stands in."""
    governing = phrases(WORDS, "governing", known.language)
    return governing.found(text) or bool(_deadline(known.language).search(text))


def is_alternative(known: View, between: str) -> bool:
    """Whether what stands between two clauses carries a denial on ("or", "nor")."""
    return phrases(WORDS, "alternatives", known.language).found(between)


def denial(known: View, text: str) -> int | None:
    """Where the first denying word of the text stands."""
    negators = phrases(WORDS, "negators", known.language)
    return min((one.start() for one in negators.finditer(text)), default=None)


@lru_cache
def _deadline(language: str) -> re.Pattern[str]:
    before = either(WORDS, "deadlines", language)
    behind = either(WORDS, "deadlines_behind", language)
    year = r"(?:19|20)\d\d"
    return re.compile(
        rf"(?:{before})\s*{year}(?!\d)|(?<!\d){year}\s?[年년]?\s?(?:{behind})", re.IGNORECASE
    )


def other_topic(piece: Piece, known: View) -> int:
    """Where a list of events goes over to another matter ("…, IoT in water meters"); else 0."""
    match = _topic(known.language).search(piece.text)
    return match.start() if match else 0


@lru_cache
def _topic(language: str) -> re.Pattern[str]:
    topics, joints = (either(WORDS, key, language) for key in ("topics", "joints"))
    return re.compile(
        rf"[,;，；、]\s*(?:(?:{joints})\s+)?(?:{topics})(?!.*(?:19|20)\d\d)", re.IGNORECASE
    )


def denying_head(known: View, signs: Signs, anchor: Piece, clause: Piece) -> Piece | None:
    """The words of an earlier clause that a denial in this one goes on from; None without any.

    "There is" for "no Y" after "There is no X"; "We have neither a" for what follows a "nor".
    """
    at, own = denial(known, anchor.text), denial(known, clause.text)
    if at is None or own not in (None, 0):
        return None
    if own == 0:
        return anchor.part(0, at)
    found = signs.within(anchor.start, anchor.end)
    return anchor.part(0, found[0].start - anchor.start if found else None)
