"""Sorting one passage: under quoted questions, by number, by label, by cue.

Invariant: every piece is taken, doubted or left in `rest`, and none twice.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

from intake.conversation import choosing, intents, quotes, sentences, signatures
from intake.conversation.choosing import View
from intake.conversation.cues import NUMERIC, Signs
from intake.conversation.phrases import listed
from intake.conversation.sentences import WORDS, Piece

How = Literal["quoted", "numbered", "labelled", "cue", "only", "subject"]

WRITER, OFFICE = "V11_writer", "V11_office"
FREE = frozenset({"text", "events"})
"""Kinds whose answer may run over several paragraphs."""
LISTS = FREE | {"choice"}
"""Kinds whose answer may be a numbered list of its own."""
SHORT = 25
"""Words up to which a reply can be nothing but an answer."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    question: str
    how: How
    piece: Piece


@dataclass(kw_only=True)
class Sorter:
    """Sorts the pieces of one passage."""

    known: View
    signs: Signs
    taken: list[Taken] = field(default_factory=list)
    doubts: list[tuple[tuple[str, ...], Piece]] = field(default_factory=list)
    rest: list[Piece] = field(default_factory=list)

    def take(self, ids: tuple[str, ...], piece: Piece, how: How) -> None:
        """One ID is a hit, several are a doubt, none is rest."""
        piece = piece.part(0)
        if not piece:
            return
        if len(ids) == 1:
            self.taken.append(Taken(question=ids[0], how=how, piece=piece))
        elif ids:
            self.doubts.append((ids, piece))
        else:
            self.rest.append(piece)

    # --- quoted questions -----------------------------------------------------------------------

    def under(self, piece: Piece, above: quotes.Above) -> None:
        """What stands under quoted questions (or under none)."""
        if not above.questions or self._goes_by_numbers(piece, above):
            self.free(piece)
        elif above.is_direct and self._suits(above, piece):
            self.belongs(above.questions[-1], piece, "quoted")
        else:
            before = len(self.taken), len(self.doubts)
            self.free(piece)
            if above.is_direct and before == (len(self.taken), len(self.doubts)):
                self._doubt_quoted(above, piece)

    def _goes_by_numbers(self, piece: Piece, above: quotes.Above) -> bool:
        numbers = [one.number for one in sentences.blocks(piece, self.known.language) if one.number]
        if not numbers or min(numbers) > len(self.known.asked):
            return False
        is_list = self.known.kind(above.questions[-1]) in LISTS
        return len(above.questions) > 1 or (len(numbers) > 1 and not is_list)

    def _suits(self, above: quotes.Above, piece: Piece) -> bool:
        """Under several questions an answer is the last one's only if it looks like one."""
        last = above.questions[-1]
        first = next(iter(sentences.sentences(piece, self.known.language)), piece)
        if len(above.questions) == 1:
            return not self._says_other_figure(last, first)
        meant = choosing.choose(self.known, self.signs, first)
        return meant in ((), (last,)) and choosing.is_clear(self.known, last, first.words)

    def _says_other_figure(self, id: str, piece: Piece) -> bool:
        """Whether the piece states the figure of another question by that one's own cue."""
        meant = choosing.choose(self.known, self.signs, piece)
        if len(meant) != 1 or meant[0] == id or self.known.kind(meant[0]) not in NUMERIC:
            return False
        signs = self.signs.within(piece.start, piece.end)
        return any(meant[0] in one.questions and not one.general for one in signs) and not any(
            id in one.questions for one in signs
        )

    def _doubt_quoted(self, above: quotes.Above, piece: Piece) -> None:
        """Nothing tells which of the quoted questions a short answer is for."""
        words = piece.words
        if len(words.split()) > SHORT or intents.is_aside(words, self.known.language):
            return
        asked = [id for id in above.questions if self.known.kind(id) not in FREE]
        meant = tuple(id for id in asked if choosing.fits(self.known, id, words))
        if meant:
            self.rest = [one for one in self.rest if not piece.start <= one.start < piece.end]
            self.take(meant, piece, "quoted")

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
        if not intents.is_courtesy(words, self.known.language):
            return False
        return self.known.kind(id) in FREE or not choosing.fits(self.known, id, words)

    def _part(self, id: str, sentence: Piece, how: How) -> None:
        for clause in self._clauses(sentence):
            other = self._says_other_figure(id, clause)
            meant = choosing.choose(self.known, self.signs, clause) if other else (id,)
            self.take(meant, clause, "cue" if other else how)

    # --- numbers, labels, prose -----------------------------------------------------------------

    def free(self, piece: Piece) -> None:
        """Numbered items by number, the rest as prose."""
        for block in sentences.blocks(piece, self.known.language):
            id = choosing.asked_at(self.known, block.number)
            if id and not self._is_labelled_otherwise(id, block.piece):
                self.belongs(id, self._unlabelled(id, block.piece), "numbered")
            else:
                self.prose(block.piece)

    def _is_labelled_otherwise(self, id: str, piece: Piece) -> bool:
        row = sentences.cells(piece)
        meant = choosing.labelled(self.known, self.signs, row[0]) if row else ()
        return bool(meant) and id not in meant

    def _unlabelled(self, id: str, piece: Piece) -> Piece:
        """The piece without a label that only names its question."""
        row = sentences.cells(piece)
        if not row or not row[1]:
            return piece
        left, right = row
        if id not in choosing.labelled(self.known, self.signs, left):
            return piece
        exact = choosing.is_pure(self.known, self.signs, left, id)
        return right if exact or self.known.kind(id) not in NUMERIC else piece

    def prose(self, piece: Piece) -> None:
        waiting: tuple[str, ...] = ()  # a label on a line of its own
        for line in sentences.lines(piece):
            if waiting and not sentences.cells(line):
                self._label(waiting, line)
                waiting = ()
                continue
            waiting = self._line(line)

    def _line(self, line: Piece) -> tuple[str, ...]:
        """Sorts one line; returns the questions of a label whose value is still to come."""
        row = sentences.cells(line)
        ids = choosing.labelled(self.known, self.signs, row[0]) if row else ()
        if row and ids and not row[1]:
            return ids
        if row and ids and not self._is_mixed(line):
            self._row(ids, line, row[1])
            return ()
        for sentence in sentences.sentences(line, self.known.language):
            self._sentence(sentence)
        return ()

    def _is_mixed(self, line: Piece) -> bool:
        """Whether the line speaks of several matters that can be cut apart."""
        return len(self._clauses(line)) > 1

    def _row(self, ids: tuple[str, ...], row: Piece, value: Piece) -> None:
        if intents.is_aside(value.words, self.known.language):
            self.rest.append(row)
        elif len(ids) == 1:
            self.belongs(ids[0], self._unlabelled(ids[0], row), "labelled")
        else:
            self._label(ids, row)

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

    def _sentence(self, sentence: Piece) -> None:
        if intents.is_question(sentence.words, self.known.language):
            self.rest.append(sentence)
            return
        before: Piece | None = None
        for clause in self._clauses(sentence):
            if self._is_beside(clause):
                self.rest.append(clause)
            elif not (before and self._shares_verb(sentence, before, clause)):
                self._clause(clause)
            before = clause

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
        if choosing.is_governed(self.known, both.text) or choosing.fits(
            self.known, id, clause.words
        ):
            return False
        if not choosing.says_yes(self.known, id, both.words):
            return False
        self.taken.append(Taken(question=id, how="cue", piece=both))
        return True

    def _is_beside(self, clause: Piece) -> bool:
        """A wish, or courtesy that speaks of no matter."""
        if intents.is_wish(clause.words, self.known.language):
            return True
        is_empty = not choosing.matter(self.known, self.signs, clause)
        return is_empty and intents.is_courtesy(clause.words, self.known.language)

    def _clauses(self, sentence: Piece) -> tuple[Piece, ...]:
        return sentences.clauses(sentence, self.known.language, self._apart)

    def _apart(self, left: Piece, joint: str, right: Piece) -> bool:
        if choosing.apart(self.known, self.signs, left, joint, right):
            return True
        if choosing.matter(self.known, self.signs, left):
            return intents.is_wish(right.words, self.known.language)
        theirs = choosing.matter(self.known, self.signs, right)
        return bool(theirs) and any(signatures.introduced(left, self.known.language))

    def _clause(self, clause: Piece) -> None:
        if self._by_reference(clause) or self._by_row(clause) or self._by_introduction(clause):
            return
        ids = choosing.choose(self.known, self.signs, clause)
        if not ids and (last := self._continued(clause)):
            self.take((last.question,), clause, last.how)
        elif len(ids) == 1 and self.known.kind(ids[0]) == "text":
            self.take(ids, signatures.stated(clause, self.known.language), "cue")
        elif len(ids) == 1 and self.known.kind(ids[0]) in choosing.IDENTITY:
            self.take(ids, self._place(ids[0], clause), "cue")
        else:
            self.take(ids, clause, "cue")

    def _place(self, id: str, clause: Piece) -> Piece:
        signs = self.signs.within(clause.start, clause.end)
        return choosing.place_in(self.known, signs, clause, id) or clause

    def _by_reference(self, clause: Piece) -> bool:
        referred = choosing.referred(self.known, clause)
        if not referred or self._says_other_figure(*referred):
            return False
        self.belongs(*referred, "numbered")
        return True

    def _by_row(self, clause: Piece) -> bool:
        row = sentences.cells(clause) or self._verdict(clause)
        ids = choosing.labelled(self.known, self.signs, row[0]) if row and row[1] else ()
        if not ids or not row:
            return False
        if len(ids) == 1:
            exact = choosing.is_pure(self.known, self.signs, row[0], ids[0])
            numeric = self.known.kind(ids[0]) in NUMERIC
            self.take(ids, clause if numeric and not exact else row[1], "labelled")
        else:
            self._label(ids, clause)
        return True

    def _verdict(self, clause: Piece) -> tuple[Piece, Piece] | None:
        """A label and its answer without a mark between ("City brain yes")."""
        left, _, last = clause.text.rstrip(".! ").rpartition(" ")
        if last.casefold() not in listed(WORDS, "verdicts", self.known.language):
            return None
        return clause.part(0, len(left)), clause.part(len(left))

    def _by_introduction(self, clause: Piece) -> bool:
        """Name and office ("I am Anna Nowak, deputy mayor"), where the call asks for both."""
        if not {WRITER, OFFICE} <= self.known.questions.keys():
            return False
        others = choosing.matter(self.known, self.signs, clause) - {WRITER, OFFICE}
        if any(self.known.kind(id) not in choosing.IDENTITY for id in others):
            return False
        name, office = signatures.introduced(clause, self.known.language)
        for id, piece in ((WRITER, name), (OFFICE, office)):
            if piece:
                self.take((id,), piece, "cue")
        return bool(name or office)

    def _continued(self, clause: Piece) -> Taken | None:
        """The answer just before, where this clause goes on with it ("It has run since 2019")."""
        last = self.taken[-1] if self.taken else None
        if not last or self.known.kind(last.question) in NUMERIC | choosing.IDENTITY:
            return None
        if any(one.start > last.piece.start for one in self.rest):
            return None
        words = listed(WORDS, "continuations", self.known.language)
        first = re.match(r"\w+", clause.text.casefold())
        return last if first and first[0] in words else None
