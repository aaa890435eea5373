"""One passage of a message, sorted: what is quoted, numbered, told, closed and added below.

Invariant: every piece of it ends up where its sorter keeps it; none is lost.
"""

from intake.conversation.people import signatures
from intake.conversation.questions import cues, quotes
from intake.conversation.questions.choosing import View
from intake.conversation.sentences import Piece
from intake.conversation.sorting import leading, postscripts
from intake.conversation.sorting.sorting import Sorter
from intake.conversation.spelling import fold
from intake.messages import Passage


def sort(passage: Passage, known: View) -> Sorter:
    """The sorter that went through all of the passage."""
    text = fold(passage.text)
    sorter = Sorter(known=known, signs=cues.read(text, known.cues, known.language))
    body, closing = signatures.closing(text, known.language)
    before, copies = quotes.copied(Piece(text=body).part(0), known.call)
    above = quotes.above(passage.under, known.call, known.asked, known.language)
    is_ordered = not copies and not above.is_direct and sorter.in_order(before)
    if before and not is_ordered:
        sorter.under(before, above)
    for copy in copies:
        if copy.piece:
            sorter.under(copy.piece, quotes.Above(questions=(copy.question,), is_direct=True))
    postscripts.sort(sorter, Piece(text=closing, start=len(text) - len(closing)))
    leading.join(sorter, text)
    return sorter
