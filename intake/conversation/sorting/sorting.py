"""Sorting one passage: under quoted questions, by number, line by line, the rest as prose.

Invariant: every piece is taken, doubted or left in `rest`, and none twice; only a verdict given for
several numbers at once stands for each of them.
"""

from dataclasses import dataclass

from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.people import signatures
from intake.conversation.questions import choosing, labels, quotes, references, several
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import Piece
from intake.conversation.sorting import own_numbers
from intake.conversation.sorting.prose import Prose
from intake.conversation.sorting.sheet import FREE
from intake.conversation.spelling import count

LISTS = FREE | {"choice"}
"""Kinds whose answer may be a numbered list of its own."""
SHORT = 25
"""Words up to which a reply can be nothing but an answer."""
MOST_STRAYS = 20
"""Answers under numbers that nobody asked which are named; the rest of them stays in `rest`."""


@dataclass(kw_only=True)
class Sorter(Prose):
    """Sorts the pieces of one passage."""

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

    def _doubt_quoted(self, above: quotes.Above, piece: Piece) -> None:
        """Nothing tells which of the quoted questions a short answer is for."""
        words = piece.words
        if count(words) > SHORT or intents.is_aside(words, self.known.language):
            return
        asked = [id for id in above.questions if self.known.kind(id) not in FREE]
        meant = tuple(id for id in asked if choosing.fits(self.known, id, words))
        if meant:
            self.rest = [one for one in self.rest if not piece.start <= one.start < piece.end]
            self.take(meant, piece, "quoted")

    # --- numbers and lines ----------------------------------------------------------------------

    def free(self, piece: Piece) -> None:
        """Numbered items by number, the rest as prose."""
        start = 0
        lines = sentences.lines(piece)
        for at, line in enumerate(lines):
            if line.start - piece.start < start:
                continue  # of a list that was taken whole
            pairs = several.listing(lines[at:], self.known) or (
                several.verdicts(line, self.known)
                or several.coded(line, self.known)
                or several.sequence(line, self.known)
                or several.shared_out(line, self.known)
            )
            if pairs:
                self._free(piece.part(start, line.start - piece.start))
                self._answer(pairs)
                start = max(line.end, pairs[-1][1].end) - piece.start
        self._free(piece.part(start))

    def _free(self, piece: Piece) -> None:
        blocks = sentences.blocks(piece, self.known.language)
        if self._is_other_list(blocks) or self._is_of_events(blocks):
            self.prose(piece)
            return
        items = own_numbers.items(blocks, self.known, self.signs)
        if own_numbers.are(items, self.known):
            for item in items:
                self.prose(self._with_code(piece, item.piece))
            return
        for item in items:
            id = item.id
            if id and (other := self._coded(piece, item.piece)):
                self.take(self._either(other, id, item.piece), item.piece, "numbered")
            elif id and (named := own_numbers.others(id, item, self.known, self.signs)):
                self._elsewhere(id, named, item.piece)
            elif id and not self._is_of_other(id, item.piece):
                self.belongs(id, self._unlabelled(id, item.piece), "numbered")
            else:
                self._unasked(item, self._with_code(piece, item.piece))

    def _with_code(self, piece: Piece, item: Piece) -> Piece:
        """An item with its number, where that is the code of a question ("S1:")."""
        start = piece.text.rfind("\n", 0, item.start - piece.start) + 1
        head = piece.text[start : item.start - piece.start]
        is_coded = bool(references.coded(self.known, head))
        return piece.part(start, item.end - piece.start) if is_coded else item

    def _coded(self, piece: Piece, item: Piece) -> str | None:
        """The question whose code ("S1:") stands as the number of an item that answers it."""
        head = piece.text[: item.start - piece.start].rpartition("\n")[2]
        ids = references.coded(self.known, head)
        fitting = [id for id in ids if choosing.fits(self.known, id, item.words)]
        return fitting[0] if len(fitting) == 1 else None

    def _elsewhere(self, id: str, named: tuple[str, ...], item: Piece) -> None:
        """An item that names another question than its number's: that, or which is asked."""
        is_sure = len(named) == 1 and choosing.is_clear(self.known, named[0], item.words)
        if id in (WRITER, OFFICE):
            is_sure = is_sure and self.known.kind(named[0]) in NUMERIC
        self.take(named if is_sure else (id, *named), item, "numbered")

    def _either(self, coded: str, asked: str, item: Piece) -> tuple[str, ...]:
        """The question of a code, and the one asked under its number where that may be meant."""
        is_free = self.known.kind(asked) in FREE
        is_both = not is_free and choosing.fits(self.known, asked, item.words)
        return tuple(dict.fromkeys((coded, asked))) if is_both else (coded,)

    def _unasked(self, item: own_numbers.Item, whole: Piece) -> None:
        """Prose, or an answer under a number that the letter did not have.

        The whole of it begins with the number where that is a question's code.
        """
        before, left = (len(self.taken), len(self.doubts)), len(self.rest)
        self.prose(whole)
        asked = len(self.known.asked)
        if item.number is None or not asked or 1 <= item.number <= asked:
            return
        used = before != (len(self.taken), len(self.doubts))
        if not used and len(self.strays) < MOST_STRAYS and self._is_answer(item.piece):
            del self.rest[left:]
            self.strays.append((item.number, item.piece))

    def _is_answer(self, piece: Piece) -> bool:
        """Whether short words are a whole answer to some question that is not answered in prose."""
        words = piece.words
        if count(words) > SHORT or intents.is_aside(words, self.known.language):
            return False
        kinds = {self.known.kind(id): id for id in self.known.questions}
        ids = (kinds[kind] for kind in ("yesno", "choice", *sorted(NUMERIC)) if kind in kinds)
        return any(choosing.is_clear(self.known, id, words) for id in ids)

    def _is_of_events(self, blocks: tuple[sentences.Block, ...]) -> bool:
        """Whether numbered items are events that the words before them lead up to."""
        if len(blocks) < 2 or blocks[0].number is not None or blocks[1].number is None:
            return False
        head = sentences.lines(blocks[0].piece)[-1]
        ids = choosing.matter(self.known, self.signs, head)
        kinds = {self.known.kind(id) for id in ids}
        return kinds == {"events"} and head.text.endswith((":", "："))

    def _is_other_list(self, blocks: tuple[sentences.Block, ...]) -> bool:
        """Whether numbered items are a list of the writer's own: none could be an answer."""
        found = [(references.asked_at(self.known, one.number), one.piece) for one in blocks]
        items = [(id, piece) for id, piece in found if id]
        return len(items) > 1 and not any(
            choosing.fits(self.known, id, piece.words)
            or intents.is_aside(piece.words, self.known.language)
            for id, piece in items
        )

    def _is_of_other(self, id: str, piece: Piece) -> bool:
        """Whether an item is for another question than its number's, by label or by matter."""
        return self._is_labelled_otherwise(id, piece) or self._answers_another(id, piece)

    def _answers_another(self, id: str, piece: Piece) -> bool:
        """Whether it is no answer to this question, and begins with the figure of another."""
        if self.known.kind(id) in FREE or choosing.is_clear(self.known, id, piece.words):
            return False
        first = next(iter(sentences.sentences(piece, self.known.language)), piece)
        meant = self._whole_figure(first)
        return bool(meant) and id not in meant

    def _is_labelled_otherwise(self, id: str, piece: Piece) -> bool:
        row = sentences.cells(piece) or self._bracketed(piece)
        meant = labels.labelled(self.known, self.signs, row[0]) if row else ()
        return bool(meant) and id not in meant

    def in_order(self, piece: Piece) -> bool:
        """Whether the piece is one short line for each question asked; then each is taken."""
        language = self.known.language
        lines = sentences.lines(piece)
        if not 1 < len(self.known.asked) <= len(lines):
            return False
        if self._is_numbered(piece) or any(
            self._is_placed(one) and not intents.is_aside(one.words, language) for one in lines
        ):
            return False
        said = tuple(one for one in lines if not intents.is_aside(one.words, language))
        if len(said) == len(self.known.asked) + 1 and signatures.is_first_name(said[-1].text):
            said = said[:-1]
        pairs = several.in_order(said, self.known, SHORT)
        self._answer(pairs)
        self.rest.extend(one for one in lines if pairs and one not in said)
        return bool(pairs)

    def _is_numbered(self, piece: Piece) -> bool:
        return any(one.number for one in sentences.blocks(piece, self.known.language))

    def _is_placed(self, line: Piece) -> bool:
        """Whether the line itself says by a number or label which question it answers."""
        return self._is_numbered(line) or bool(
            sentences.cells(line) or references.referred(self.known, self.signs, line)
        )
