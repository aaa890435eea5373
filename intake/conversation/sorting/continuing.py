"""Clauses by how they go on from the one before: its part, another place's, or its verb or denial.

Invariant: a clause shares words of another only for a yes or a no; figures never share any.
"""

from dataclasses import dataclass

from intake.calls import matters
from intake.conversation.intents import courtesy, intents
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing, joints, labels
from intake.conversation.questions.taking import Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.applicants import Applicants


@dataclass(kw_only=True)
class Continuing(Applicants):
    """Tells what a clause shares with those before it in its sentence."""

    def _is_anothers(self, clause: Piece) -> bool:
        ids = choosing.choose(self.known, self.signs, clause)
        placed = any(self.known.kind(id) in choosing.PLACED for id in ids)
        return placed and joints.names_another(self.known, self.signs, clause)

    def _is_of_a_part(self, sentence: Piece, before: Piece, clause: Piece) -> bool:
        """Whether a figure is of a part of the one before that no question asks for."""
        between = sentence.text[before.end - sentence.start : clause.start - sentence.start]
        signs = self.signs.within(clause.start, clause.end)
        return joints.is_part(self.known, between, clause) and all(one.general for one in signs)

    def _is_instead(self, before: Piece, clause: Piece) -> bool:
        """Whether a figure is another place's, told of where ours has been said to be missing."""
        ids = choosing.denied(self.known, self.signs, before)
        return bool(ids) and joints.tells_of_others(self.known, self.signs, ids, clause)

    def _of_part(self, before: Piece, clause: Piece) -> None:
        """A share of an answer goes with it, or another place's figure; a part's figure is told."""
        is_taken = bool(self.taken) and self.taken[-1].piece == before
        is_told = self._is_instead(before, clause) or not self._has_figure(clause)
        (self.parts if is_taken and is_told else self.rest).append(clause)

    def _has_figure(self, piece: Piece) -> bool:
        return self.signs.has_figure(piece.start, piece.end)

    def _subject(self, sentence: Piece) -> str:
        """Who a statement speaks of, where it begins with "we" or its like."""
        own = phrases(WORDS, "own", self.known.language)
        return next((one[0] for one in own.heads(sentence.text)), "")

    def _is_beside(self, clause: Piece, subject: str) -> bool:
        """A wish, or courtesy that speaks of no matter.

        What goes on with a verb alone is no question ("We have a vision, have the talent …").
        """
        matter = choosing.matter(self.known, self.signs, clause)
        if "@" not in clause.text and any(
            labels.is_addition(self.known, id, clause) for id in matter
        ):
            return False
        if self._is_wish_asked(clause):
            return False
        if intents.is_wish(clause.words, self.known.language):
            whole = f"{subject} {clause.words}"
            return not subject or intents.is_wish(whole, self.known.language)
        is_polite = not matter and courtesy.is_courtesy(clause.words, self.known.language)
        return is_polite and not (self._presents(clause) or self._is_mandate(clause))

    def _is_wish_asked(self, clause: Piece) -> bool:
        """Whether a wish is what a question asks ("and would like to be a model for all")."""
        signs = self.signs.within(clause.start, clause.end)
        return any(one.is_theme and one.questions <= matters.wished() for one in signs)

    def _shares_denial(self, sentence: Piece, anchor: Piece, clause: Piece) -> bool:
        """A no whose verb stands in an earlier clause ("There is no X and no Y", "neither … nor").

        What an "or" carries on is never a yes of its own: where it cannot be read it is left.
        """
        ids = choosing.matter(self.known, self.signs, clause)
        head = joints.denying_head(self.known, self.signs, anchor, clause)
        between = sentence.text[anchor.end - sentence.start : clause.start - sentence.start]
        carried = joints.is_alternative(self.known, between)
        opens = joints.denial(self.known, clause.text) == 0
        if head is None or len(ids) != 1 or not (carried or opens):
            return False
        (id,) = ids
        if self.known.kind(id) != "yesno":
            return False
        if head and choosing.says(self.known, id, f"{head.words} {clause.words}", yes=False):
            self.taken.extend(Taken(question=id, how="cue", piece=one) for one in (head, clause))
            return True
        self.take((), clause if carried else Piece(text=""), "cue")
        return carried

    def _shares_verb(self, sentence: Piece, before: Piece, clause: Piece) -> bool:
        """A yes whose verb stands in the clause before ("We have a clear vision, the talent …").

        Only for a yes, and only where nothing governs that verb; figures never share words.
        """
        last = self.taken[-1] if self.taken else None
        ids = choosing.matter(self.known, self.signs, clause)
        kinds = {self.known.kind(id) for id in (*ids, *((last.question,) if last else ()))}
        if not last or last.piece != before or len(ids) != 1 or kinds != {"yesno"}:
            return False
        (id,) = ids
        both = sentence.part(before.start - sentence.start, clause.end - sentence.start)
        if joints.is_governed(self.known, both.text) or choosing.fits(self.known, id, clause.words):
            return False
        if not choosing.says(self.known, id, both.words, yes=True):
            return False
        self.taken.append(Taken(question=id, how="cue", piece=both))
        return True
