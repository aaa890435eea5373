"""What stands below a closing, or alone: who wrote, from where, and sometimes one thing more.

Invariant: what is more than a signature is sorted or left, never lost.
"""

from intake.answers.verdicts import labelled
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.people import carded, signatures
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import CITY
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.sorting import Sorter
from intake.conversation.spelling import count, has_case

LONGEST_NAME = 6
"""Words up to which a sentence without a matter can be part of a signature."""


def sort(sorter: Sorter, piece: Piece) -> None:
    """After "Best regards" a name and an office answer nothing; a postscript does, or is left."""
    language = sorter.known.language
    if piece and not piece.start and CITY not in sorter.known.answered:
        sorter.seat(carded.place(piece, language) or carded.behind_name(piece))
    for block in sentences.blocks(_below_signature(piece, language), language):
        for sentence in sentences.sentences(block.piece, language):
            if intents.is_wish(sentence.words, language):
                sorter.rest.append(sentence)
            elif _is_postscript(sorter, sentence) or labelled.is_row(sentence.text, language):
                sorter.prose(sentence)
            elif not signatures.is_of_signature(sentence.text, language) or _says_matter(
                sorter, sentence
            ):
                sorter.rest.append(sentence)


def _says_matter(sorter: Sorter, sentence: Piece) -> bool:
    """Whether words without capitals name a matter, and no office or place of work."""
    language = sorter.known.language
    if sentence.text.isascii() or has_case(sentence.text):
        return False
    of_work = (phrases(WORDS, key, language) for key in ("offices", "institutions"))
    is_of_work = any(one.found(sentence.text) for one in of_work)
    return not is_of_work and bool(choosing.matter(sorter.known, sorter.signs, sentence))


def _below_signature(piece: Piece, language: str) -> Piece:
    """What begins with the first line that is more than a closing, a name or an address."""
    at = 0
    for line in piece.text.splitlines(keepends=True):
        if line.strip() and not signatures.is_of_signature(line.strip(), language):
            break
        at += len(line)
    return piece.part(at)


def _is_postscript(sorter: Sorter, sentence: Piece) -> bool:
    matter = choosing.matter(sorter.known, sorter.signs, sentence)
    figures = any(sorter.known.kind(id) in NUMERIC for id in matter)
    return figures or (
        count(sentence.text) > LONGEST_NAME and sentence.text.endswith((".", "!", "。", "！"))
    )
