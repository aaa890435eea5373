"""A form on one line: "Name: Anna Nowak; Office: CIO / Mandate: decree 14/2".

Invariant: every part is a label of ours and its value, so that no value is cut at its own marks.
"""

import re

from intake.answers.verdicts import labelled
from intake.conversation import sentences
from intake.conversation.people import signatures
from intake.conversation.questions import choosing, labels
from intake.conversation.questions.choosing import View
from intake.conversation.questions.signs import Signs
from intake.conversation.sentences import Piece
from intake.conversation.spelling import count

_MARK = re.compile(r"\s*[;；؛]\s*|\s+[/|]\s+|\s*／\s*|/(?=[^\W\d_]{1,12}[:：])")
_MOST = 12
_LONGEST = 1_000
_STOPS = (".", "!", "…", "。", "！", "।")
_SENTENCE = 3
"""Words of the shortest sentence that answers."""


def parts(known: View, signs: Signs, line: Piece) -> tuple[Piece, ...]:
    """The rows of such a line; none of any other."""
    marks = [one.span() for one in _MARK.finditer(line.text[:_LONGEST])]
    if not 0 < len(marks) < _MOST or len(line.text) > _LONGEST:
        return ()
    starts, ends = [0, *(end for _, end in marks)], [*(at for at, _ in marks), len(line.text)]
    rows = tuple(line.part(start, end) for start, end in zip(starts, ends, strict=True))
    return rows if all(_is_row(known, signs, one) for one in rows) else ()


def is_signed(known: View, ids: tuple[str, ...], label: Piece, value: Piece) -> bool:
    """Whether the label is a whole sentence and the value only who wrote it ("… 5G. — Anna Ek")."""
    is_whole = label.text.rstrip().endswith(_STOPS) and count(label.text) >= _SENTENCE
    if not is_whole or not signatures.name_and_office(value.text, known.language)[0]:
        return False
    return not any(choosing.is_clear(known, id, value.words) for id in ids)


def _is_row(known: View, signs: Signs, piece: Piece) -> bool:
    row = sentences.cells(piece) if piece else None
    if row is None or not row[1]:
        return False
    is_ours = bool(labels.labelled(known, signs, row[0]))
    return is_ours or labelled.is_row(piece.text, known.language)
