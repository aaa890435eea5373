"""What a mail said beside an answer, inside the words that were taken for it.

Invariant: an answer's value holds only what its question asks; a clause in its words that says
something else, or a figure that the value has not, is told to its writer in her own words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from intake.answers.figures import statements
from intake.answers.values import Amount, Choice, Count, Span, Value, Venue, YesNo
from intake.calls import matters
from intake.calls.model import Call
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrases import among, phrases
from intake.conversation.questions import choosing, cues, enclosures, joints, sources
from intake.conversation.questions.choosing import View
from intake.conversation.questions.signs import Signs
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting import carried
from intake.conversation.spelling import count
from intake.conversation.wordings import own

LEAST = 4
"""Words of a clause that could be a statement of its own."""
_FIELDS_BESIDE = 2
"""Words beside the names of fields in a clause that only lists them."""
LONGEST = 1_000
"""Characters of an answer's words that are looked through."""
_PLAIN = (Amount, Count, YesNo, Choice, Venue)
"""Values that cannot hold a second statement."""
_FIGURES = (Amount, Count)
_FORMER = (
    "against", "former_next", "last_year", "negator", "preceding", "risen_from", "was",
    "year_before_last",
)  # fmt: skip
"""What says of a figure that another one has taken its place."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """Words that were taken for the answer to a question; no value where they could not be read.

    `former` is the value that stood before.
    """

    question: str
    words: str
    value: Value | None = None
    former: Value | None = None


@dataclass(frozen=True, kw_only=True)
class _Clause:
    """A clause of an answer's words; `is_free` where it begins as a statement of its own does."""

    piece: Piece
    signs: Signs
    is_free: bool

    @property
    def told(self) -> frozenset[str]:
        """The questions that it names by itself."""
        return choosing.united([one for one in self.signs.found if not one.general])


def beside(
    call: Call, every: Sequence[Taken], shown: Sequence[str], language: str
) -> tuple[str, ...]:
    """The clauses among these answers' words that neither they nor the words `shown` tell."""
    known = choosing.view(call, (), language)
    answered = frozenset(one.question for one in every)
    found: dict[str, None] = {}
    for one in every:
        if isinstance(one.value, _PLAIN) and len(one.words) <= LONGEST:
            inner = (other.words for other in every if one.words not in other.words)
            others = (*shown, *inner)
            apart = _apart(one, answered, known)
            found |= dict.fromkeys(i for i in apart if not any(i in words for words in others))
    return tuple(found)


def _apart(one: Taken, answered: frozenset[str], known: View) -> Iterator[str]:
    pieces = list(_pieces(one, known))
    if len(pieces) < 2:
        return
    clauses = [
        _Clause(piece=piece, signs=_signs(piece, known), is_free=is_free)
        for piece, is_free in pieces
    ]
    held = [_holds(one, clause, known) for clause in clauses]
    if not any(held):
        held = [_answers(one, clause, known) for clause in clauses]
        held[0] |= not any(held)
    for clause, is_held in zip(clauses, held, strict=True):
        if not is_held and _says_more(one, clause, answered, known):
            yield own(one.words, clause.piece)


def _pieces(taken: Taken, known: View) -> Iterator[tuple[Piece, bool]]:
    """The clauses that could say something by themselves, each with what only adds to it.

    And whether it begins as a statement of its own does.
    """
    for sentence in sentences.sentences(sentences.whole(taken.words), known.language):
        for first, last, is_free in _stretches(taken, sentence, known):
            piece = sentence.part(first.start - sentence.start, last.end - sentence.start)
            yield piece, is_free


def _stretches(taken: Taken, sentence: Piece, known: View) -> Iterator[tuple[Piece, Piece, bool]]:
    """First and last part of each clause, and whether it begins as a statement does.

    A few words lead to what follows them ("belediyemiz aydınlatmayı ve suyu …"), and no clause
    begins inside what names the question, but for one with a figure.
    """
    parts = _parts(sentence, known.language) or (sentence,)
    first, is_free = parts[0], True
    if len(parts) == 1:
        yield first, first, is_free
        return
    signs = _signs(sentence, known)
    for before, part in pairwise(parts):
        if _is_one(taken, signs, before.end - sentence.start, part, sentence):
            continue
        between = sentence.text[before.end - sentence.start : part.start - sentence.start]
        leads = sentence.text[first.start - sentence.start : before.end - sentence.start]
        begins = _is_free(before, between, part, known)
        if begins or (count(leads) >= LEAST and _is_of_matter(between, part, known)):
            yield first, before, is_free
            first, is_free = part, begins
    yield first, parts[-1], is_free


def _is_one(taken: Taken, signs: Signs, gap: int, part: Piece, sentence: Piece) -> bool:
    """Whether what names the question goes on from before a gap into a part without a figure."""
    start, end = part.start - sentence.start, part.end - sentence.start
    if signs.is_inside(gap, start):
        return True
    if signs.has_figure(start, end):
        return False
    named = (one for one in signs.found if taken.question in one.questions)
    return any(one.start < gap and one.end > start for one in named)


def _parts(sentence: Piece, language: str) -> tuple[Piece, ...]:
    """The sentence cut at every joint but those that only add to what stands before them."""
    companions = among(WORDS, "companions", language)
    return sentences.clauses(sentence, language, lambda left, joint, right: joint not in companions)


def _signs(piece: Piece, known: View) -> Signs:
    return cues.read(piece.text, known.cues, known.language)


def _is_free(before: Piece, between: str, part: Piece, known: View) -> bool:
    """Whether a part of a sentence begins as a statement of its own does."""
    verdicts = phrases(WORDS, "verdicts", known.language)
    if any(sign in between for sign in ";；") or verdicts.is_all(part.text):
        return True
    if joints.is_alternative(known, between):
        return False
    if _is_set_off(between, known.language):
        return True
    if sentences.is_verb_final(known.language):
        return phrases(WORDS, "clause_ends", known.language).ends(before.text)
    return joints.begins_clause(part.text, known.language)


def _is_set_off(between: str, language: str) -> bool:
    """Whether a comma stands before an "and" where that parts no items of a list."""
    joint = between.strip()
    is_serial = phrases(WORDS, "serial_ands", language).found(joint)
    return joint.startswith(",") and joint[1:].strip().isalpha() and not is_serial


def _is_of_matter(between: str, part: Piece, known: View) -> bool:
    """Whether a part of a sentence has a matter of its own behind a word, or a figure of one."""
    signs = _signs(part, known)
    if signs.figures and (signs.found or signs.money):
        return True
    is_joined = any(letter.isalpha() or letter == "，" for letter in between)
    is_joined = is_joined or joints.is_glued_on(part.text, known.language)
    return is_joined and any(not one.general for one in signs.found)


def _holds(one: Taken, clause: _Clause, known: View) -> bool:
    """Whether the clause names the question, or has the figure that the value is."""
    if isinstance(one.value, _FIGURES) and clause.signs.figures:
        known_ends = _ends(one.value.span) | _ends_of(one.former)
        return _figures(clause.piece.words, known) <= known_ends
    return one.question in clause.told


def _answers(one: Taken, clause: _Clause, known: View) -> bool:
    """Whether a clause that names no question is an answer to this one."""
    return choosing.is_clear(known, one.question, clause.piece.words)


def _figures(words: str, known: View) -> frozenset[object]:
    """The ends of every figure that the words state, but for rates, shares and what it grew by."""
    stated = statements.read(words, known.language).stated
    return frozenset().union(*(_ends(one.span) for one in stated if not one.wrong))


def _ends_of(value: Value | None) -> frozenset[object]:
    return _ends(value.span) if isinstance(value, _FIGURES) else frozenset()


def _is_former(words: str, known: View) -> bool:
    """Whether a figure is one of an earlier time, or one that is taken back."""
    return statements.read(words, known.language).says(*_FORMER)


def _ends(span: Span) -> frozenset[object]:
    return frozenset(end for end in (span.low, span.high) if end is not None)


def _says_more(one: Taken, clause: _Clause, answered: frozenset[str], known: View) -> bool:
    """Whether a clause that the value does not come from is a figure or a statement of its own."""
    told = clause.told
    if told:
        return not told & answered
    if isinstance(one.value, YesNo) and _is_of_fields(one, clause, known):
        return False
    if isinstance(one.value, _FIGURES) and clause.signs.figures:
        return not _is_former(clause.piece.words, known)
    if clause.signs.figures and clause.signs.money:
        return True
    if clause.is_free and not answered.issuperset(carried.states(known, clause.piece.text)):
        return True
    return clause.is_free and _is_statement(clause.piece.words, known.language)


def _is_of_fields(one: Taken, clause: _Clause, known: View) -> bool:
    """Whether a clause only names fields of what is stated, as the question asks for them."""
    if not matters.stating(one.question) or clause.signs.figures:
        return False
    text = clause.piece.text
    left = cues.without(matters.FIELDS, text, known.language)
    return count(left) <= _FIELDS_BESIDE < _FIELDS_BESIDE + 1 < count(text)


def _is_statement(words: str, language: str) -> bool:
    """Whether a clause stands for itself and neither goes on with the one before nor wishes."""
    if count(words) < LEAST or intents.is_aside(words, language):
        return False
    if enclosures.is_said(words, language) or joints.leads_in(words, language):
        return False
    if sources.names_one(words, language):
        return False
    return not _goes_on(words, language)


def _goes_on(words: str, language: str) -> bool:
    """Whether a clause begins as one that goes on with the matter before it."""
    text = plain(words)
    first = text.split(maxsplit=1)[:1]
    is_going_on = bool(first) and first[0].casefold() in among(WORDS, "continuations", language)
    return is_going_on or phrases(WORDS, "going_on", language).starts(text)
