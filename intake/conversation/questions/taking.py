"""What has been found in one passage so far: what is taken, doubted, or left.

Invariant: a piece is put down once, and what corrects a figure only where it stands.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Literal

from intake.calls.identity import CITY as CITY
from intake.calls.identity import OFFICE as OFFICE
from intake.calls.identity import WRITER as WRITER
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing, corrections, disowned, joints
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC, Signs
from intake.conversation.sentences import WORDS, Piece

NAMED = frozenset({WRITER, OFFICE})
"""What stands in one stretch of the mail; of several nobody knows which is meant."""
How = Literal["quoted", "numbered", "labelled", "cue", "only", "subject"]

_NEAR = 8
"""Characters between an answer and a figure that goes with it."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    question: str
    how: How
    piece: Piece


@dataclass(kw_only=True)
class Taking(ABC):
    """The pieces of one passage, and where each of them went."""

    known: View
    signs: Signs
    taken: list[Taken] = field(default_factory=list)
    doubts: list[tuple[tuple[str, ...], Piece]] = field(default_factory=list)
    rest: list[Piece] = field(default_factory=list)
    strays: list[tuple[int, Piece]] = field(default_factory=list)  # under a number nobody asked
    echoes: list[Piece] = field(default_factory=list)  # our own questions, above their answers
    parts: list[Piece] = field(default_factory=list)  # what is told of a part of a figure taken
    lent: list[Taken] = field(default_factory=list)  # offices that stood where a name was asked

    @abstractmethod
    def free(self, piece: Piece) -> None:
        """Sort a stretch of which nothing is known yet."""

    def take(self, ids: tuple[str, ...], piece: Piece, how: How) -> None:
        """One ID is a hit, several are a doubt, none is rest."""
        piece = piece.part(0)
        if not piece:
            return
        if len(ids) > 1 and corrections.is_correction(piece, self.known.language):
            ids = self._corrected(ids, piece)
        if len(ids) == 1 and self._is_disowned(ids[0], piece):
            self.doubts.append((ids, piece))
        elif len(ids) == 1:
            self._take(ids[0], piece, how)
        elif ids and self._is_evidence(ids, piece):
            last = self.taken[-1]
            self.taken.append(Taken(question=last.question, how=last.how, piece=piece))
        elif ids and self._is_denied(ids, piece):
            self.taken.extend(Taken(question=id, how=how, piece=piece) for id in ids)
        elif ids:
            self.doubts.append((ids, piece))
        else:
            self.rest.append(piece)

    def _corrected(self, ids: tuple[str, ...], piece: Piece) -> tuple[str, ...]:
        """Which of these words correct; an apology may as well lead up to what is asked.

        Where a figure is named that goes, the figures tell it (city/corrections/formerly.py).
        """
        if corrections.names_former(piece, self.known.language):
            return ids
        is_asked = not {*ids}.isdisjoint(self.known.asked)
        if is_asked and not corrections.corrects_itself(piece, self.known.language):
            return choosing.one_asked(self.known, frozenset(ids))
        return choosing.answered(self.known, ids)

    def _is_denied(self, ids: tuple[str, ...], piece: Piece) -> bool:
        """Whether words without a figure say of all these questions that there is none.

        "We have no figure for A, none for B" names each by itself; what follows a contrast may be
        told of one only.
        """
        known, found = self.known, self.signs.within(piece.start, piece.end)
        is_named = {frozenset({id}) for id in ids} <= {one.questions for one in found}
        is_bare = not self.signs.has_figure(piece.start, piece.end)
        is_plain = is_bare and not phrases(WORDS, "contrasts", known.language).found(piece.text)
        return is_named and is_plain and choosing.denies(known, ids, piece)

    def _is_evidence(self, ids: tuple[str, ...], piece: Piece) -> bool:
        """Whether a figure only supports the answer before it ("Talent: yes, 250+ firms").

        The questions that it could be for are answered, and nothing but a general word names them.
        """
        last = self.taken[-1] if self.taken else None
        if last is None or not set(ids) <= self.known.answered:
            return False
        kinds = {self.known.kind(id) for id in ids}
        is_near = 0 <= piece.start - last.piece.end <= _NEAR
        signs = self.signs.within(piece.start, piece.end)
        is_bare = kinds == {"count"} and all(one.general for one in signs)
        is_yes = self.known.kind(last.question) == "yesno"
        is_apart = corrections.is_correction(piece, self.known.language)
        return is_yes and is_near and is_bare and not is_apart

    def _is_disowned(self, id: str, piece: Piece) -> bool:
        """Whether words about a figure say that it is not the one asked for."""
        if self.known.kind(id) not in NUMERIC or len(piece.text) > choosing.LONGEST:
            return False
        return disowned.is_disowned(self.known, self.signs, id, piece)

    def _take(self, id: str, piece: Piece, how: How) -> None:
        if self.known.kind(id) == "events" and (other := joints.other_topic(piece, self.known)):
            self.rest.append(piece.part(other + 1))
            piece = piece.part(0, other)
        numeric = self.known.kind(id) in NUMERIC
        holds = corrections.standing(piece, self.known.language) if numeric else (piece,)
        self.taken.extend(Taken(question=id, how=how, piece=one) for one in holds)
