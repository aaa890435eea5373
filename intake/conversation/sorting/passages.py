"""The passages of a message, each sorted by itself into what answers which question.

Invariant: what lies beyond the limits is looked at by nothing, and handed back whole.
"""

import re

from intake.conversation.people import endings
from intake.conversation.questions import cues, quotes
from intake.conversation.questions.choosing import View
from intake.conversation.sentences import Piece
from intake.conversation.sorting import leading, postscripts, presenting, stretches
from intake.conversation.sorting.sorting import Sorter
from intake.conversation.spelling import fold
from intake.messages import Message, Passage

LONGEST = 60_000
"""Characters of a message that are looked at; what comes after stays in `rest`, whole."""

MOST = 600
"""The same for sentences and lines: nobody answers in thousands of words of one letter."""
_VOWELS = re.compile("[\u064b-\u0652\u0640]")
"""Vowel signs of Arabic, which few write and no list has."""


def sort(message: Message, known: View) -> tuple[list[tuple[str, Sorter]], str]:
    """Every passage sorted, and the text beyond what is looked at."""
    left, stops, sorted_passages, beyond = LONGEST, MOST, [], []
    for passage in message.passages:
        end, passed_over = stretches.end(passage.text[:left], stops)
        seen = Passage(text=_VOWELS.sub("", passage.text[:end]), under=passage.under)
        beyond.append(passage.text[end:])
        left, stops = max(0, left - end), stops - passed_over
        if seen.text.strip():
            sorted_passages.append((seen.text, _sorted(seen, known)))
    return sorted_passages, "\n".join(beyond)


def _sorted(passage: Passage, known: View) -> Sorter:
    text = fold(passage.text)
    sorter = Sorter(known=known, signs=cues.read(text, known.cues, known.language))
    body, closing = endings.closing(text, known.language)
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
    presenting.settle(sorter, text, passage.text)
    presenting.with_mandate(sorter, text)
    return sorter
