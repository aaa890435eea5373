"""The sheet on which the pieces of one passage are sorted, and what belongs to a known question.

Invariant: every piece is taken, doubted or left in `rest`, and none twice.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Literal

from intake.conversation import (
    choosing,
    corrections,
    intents,
    joints,
    quotes,
    sentences,
    signatures,
)
from intake.conversation.choosing import View
from intake.conversation.cues import NUMERIC, Signs
from intake.conversation.sentences import Piece

How = Literal["quoted", "numbered", "labelled", "cue", "only", "subject"]

FREE = frozenset({"text", "events"})
"""Kinds whose answer may run over several paragraphs."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    question: str
    how: How
    piece: Piece


@dataclass(kw_only=True)
class Sheet(ABC):
    """What has been found in one passage so far."""

    known: View
    signs: Signs
    taken: list[Taken] = field(default_factory=list)
    doubts: list[tuple[tuple[str, ...], Piece]] = field(default_factory=list)
    rest: list[Piece] = field(default_factory=list)

    @abstractmethod
    def free(self, piece: Piece) -> None:
        """Sort a stretch of which nothing is known yet."""

    def take(self, ids: tuple[str, ...], piece: Piece, how: How) -> None:
        """One ID is a hit, several are a doubt, none is rest."""
        piece = piece.part(0)
        if not piece:
            return
        if len(ids) == 1:
            self._take(ids[0], piece, how)
        elif ids:
            self.doubts.append((ids, piece))
        else:
            self.rest.append(piece)

    def _take(self, id: str, piece: Piece, how: How) -> None:
        numeric = self.known.kind(id) in NUMERIC
        holds = corrections.standing(piece, self.known.language) if numeric else (piece,)
        self.taken.extend(Taken(question=id, how=how, piece=one) for one in holds)

    def belongs(self, id: str, piece: Piece, how: How) -> None:
        """An answer under a question's text, number or label: whole, but for asides.

        The figure of another question, named as such, goes to that one.
        """
        piece, later = self._extent(id, piece)
        if later:
            self.free(later)
        for sentence in sentences.sentences(piece, self.known.language):
            if self._is_aside(id, sentence):
                self.rest.append(sentence)
            elif self.known.kind(id) == "text":
                self.take((id,), signatures.stated(sentence, self.known.language), how)
            elif self.known.kind(id) in FREE:
                self.take((id,), sentence, how)
            else:
                self._part(id, sentence, how)

    def _extent(self, id: str, piece: Piece) -> tuple[Piece, Piece | None]:
        """The stretch that can belong to the question, and what follows it."""
        is_free = self.known.kind(id) in FREE
        for index, line in enumerate(sentences.lines(piece)):
            row = sentences.cells(line) if index else None
            meant = self._label_of(row[0], exact=is_free) if row else ()
            gap = piece.text[: line.start - piece.start].rpartition("\n\n")[1] and not is_free
            if (meant and id not in meant) or (index and gap):
                return piece.part(0, line.start - piece.start), piece.part(line.start - piece.start)
        return piece, None

    def _label_of(self, left: Piece, *, exact: bool) -> tuple[str, ...]:
        if exact:
            return choosing.named(self.known, quotes.bare(left.text))
        return choosing.labelled(self.known, self.signs, left)

    def _is_aside(self, id: str, piece: Piece) -> bool:
        """Whether a sentence under a question says something else: a wish, thanks, a question."""
        words = piece.words
        if intents.is_wish(words, self.known.language):
            return True
        language = self.known.language
        if not (intents.is_courtesy(words, language) or intents.is_question(words, language)):
            return False
        return self.known.kind(id) in FREE or not choosing.fits(self.known, id, words)

    def _part(self, id: str, sentence: Piece, how: How) -> None:
        for clause in self._clauses(sentence):
            other = self._says_other_figure(id, clause)
            meant = choosing.choose(self.known, self.signs, clause) if other else (id,)
            numeric = [one for one in meant if self.known.kind(one) in NUMERIC]
            if choosing.is_elsewhere(self.known, numeric, clause.words):
                meant = ()
            self.take(meant, clause, "cue" if other else how)

    def _says_other_figure(self, id: str, piece: Piece) -> bool:
        """Whether the piece states the figure of another question by that one's own cue."""
        meant = choosing.choose(self.known, self.signs, piece)
        if len(meant) != 1 or meant[0] == id or self.known.kind(meant[0]) not in NUMERIC:
            return False
        signs = self.signs.within(piece.start, piece.end)
        return any(meant[0] in one.questions and not one.general for one in signs) and not any(
            id in one.questions for one in signs
        )

    def _unlabelled(self, id: str, piece: Piece) -> Piece:
        """The piece without a label that only names its question."""
        row = sentences.cells(piece)
        if not row or not row[1]:
            return piece
        left, right = row
        if id not in choosing.labelled(self.known, self.signs, left):
            return piece
        if self.known.kind(id) == "choice" and choosing.is_option(self.known, id, left.words):
            return piece
        exact = choosing.is_pure(self.known, self.signs, left, id)
        return right if exact or self.known.kind(id) not in NUMERIC else piece

    def _label(self, ids: tuple[str, ...], piece: Piece) -> None:
        """A value whose label several questions share goes to the only one it fits."""
        if len(ids) > 1:
            signs = choosing.choose(self.known, self.signs, piece)
            ids = tuple(id for id in ids if id in signs) or ids
        if len(ids) > 1:
            ids = tuple(i for i in ids if choosing.fits(self.known, i, piece.words)) or ids
        if len(ids) == 1:
            self.belongs(ids[0], piece, "labelled")
        else:
            self.take(ids, piece, "labelled")

    def _clauses(self, sentence: Piece) -> tuple[Piece, ...]:
        return sentences.clauses(sentence, self.known.language, self._apart, self.signs.is_inside)

    def _apart(self, left: Piece, joint: str, right: Piece) -> bool:
        if joints.apart(self.known, self.signs, left, joint, right):
            return True
        if choosing.matter(self.known, self.signs, left):
            return intents.is_wish(right.words, self.known.language)
        theirs = choosing.matter(self.known, self.signs, right)
        return bool(theirs) and any(signatures.introduced(left, self.known.language))
