"""The sheet on which the pieces of one passage are sorted, and what belongs to a known question.

Invariant: every piece is taken, doubted, a stray or left in `rest`, and none twice.
"""

import re
from dataclasses import dataclass

from intake.answers.values import NotAvailable
from intake.answers.verdicts import labelled
from intake.answers.verdicts.wording import is_answer
from intake.conversation import sentences
from intake.conversation.intents import conditions, courtesy, intents
from intake.conversation.people import people
from intake.conversation.people.signatures import begins_with_office, is_office, is_statement
from intake.conversation.questions import (
    adding,
    choosing,
    enclosures,
    joints,
    labels,
    other_options,
    quotes,
    sources,
)
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.reading import AUTHORITY
from intake.conversation.questions.taking import OFFICE, WRITER, How
from intake.conversation.sentences import Piece
from intake.conversation.sorting import placeless, stretches
from intake.conversation.sorting.introducing import Introducing
from intake.conversation.spelling import count, has_case

FREE = frozenset({"text", "events"})
"""Kinds whose answer may run over several paragraphs."""
_LATER_LABEL = re.compile(
    r"(?:\s*[;,،؛、，；|]|\s[-–—/](?=\s))\s*(?=[^;,،؛、，；|:：\n]{2,80}[:：])"
)
"""A mark behind which a label may stand."""
_LEAD = 1
"""Words before the figure of a sentence that begins with it ("In total 640 companies")."""


@dataclass(kw_only=True)
class Sheet(Introducing):
    """Sorts what stands under a question, and cuts sentences into clauses."""

    def belongs(self, id: str, piece: Piece, how: How) -> None:
        """An answer under a question's text, number or label: whole, but for asides.

        The figure of another question, named as such, goes to that one.
        """
        piece, later = self._extent(id, piece)
        if later:
            self.free(later)
        said = sentences.sentences(piece, self.known.language)
        if len(said) == 1 and enclosures.is_only(said[0].words, self.known.language):
            self._enclosed(id, said[0], how)
            return
        for index, sentence in enumerate(said):
            if self._is_aside(id, sentence, later=index > 0) or self._is_reserved(id, sentence):
                self.rest.append(sentence)
            elif self.known.kind(id) == "text":
                self._told(id, sentence, how)
            elif self.known.kind(id) in FREE:
                self.take((id,), sentence, how)
            elif index and (
                self._is_of_another(id, said[0], sentence)
                or self._is_beside_place(id, said[0], sentence)
            ):
                self.free(sentence)
            else:
                self._part(id, sentence, how)

    def _told(self, id: str, sentence: Piece, how: How) -> None:
        """A name or an office; a figure is none, and goes to the question that it can be for."""
        if not self._is_of_figures(sentence):
            meant = self._whole_figure(sentence) if id in (WRITER, OFFICE) else ()
            self.take(meant, sentence, "cue") if meant else self.told(id, sentence, how)
            return
        meant = choosing.choose(self.known, self.signs, sentence)
        numeric = tuple(one for one in meant if self.known.kind(one) in NUMERIC)
        self.take(numeric, sentence, "cue") if numeric else self.doubts.append(((id,), sentence))

    def _whole_figure(self, sentence: Piece) -> tuple[str, ...]:
        """The one question of figures that a sentence names, where it is a whole answer to it."""
        meant = choosing.choose(self.known, self.signs, sentence)
        if len(meant) != 1 or self.known.kind(meant[0]) not in NUMERIC:
            return ()
        return meant if choosing.is_clear(self.known, meant[0], sentence.words) else ()

    def _is_of_figures(self, piece: Piece) -> bool:
        """Whether a sentence begins with a sum of money or a number of something that is asked."""
        first = self.signs.first_figure(piece.start, piece.end)
        if first is None or count(piece.text[: first - piece.start]) > _LEAD:
            return False
        signs = self.signs.within(piece.start, piece.end)
        is_asked = any(self.known.kind(id) in NUMERIC for one in signs for id in one.questions)
        is_counted = is_asked or self.signs.has_money(piece.start, piece.end)
        return is_counted and not begins_with_office(piece.text, self.known.language)

    def _is_reserved(self, id: str, sentence: Piece) -> bool:
        """Whether a sentence under the list of events takes one off, or corrects one of them."""
        if self.known.kind(id) != "events":
            return False
        text, language = sentence.text, self.known.language
        return adding.is_reserved(text, language) or adding.corrects_one(text, language)

    def _enclosed(self, id: str, sentence: Piece, how: How) -> None:
        """ "See the attached letter" where an answer is asked for is no answer, but no aside."""
        if self.known.kind(id) in FREE:
            self.doubts.append(((id,), sentence))
        else:
            self.take((id,), sentence, how)

    def _extent(self, id: str, piece: Piece) -> tuple[Piece, Piece | None]:
        """The stretch that can belong to the question, and what follows it."""
        is_free = self.known.kind(id) in FREE
        if self.known.kind(id) == "events" and (parted := self._before_verdict(piece)):
            return parted
        lines = sentences.lines(piece)
        for index, line in enumerate(lines):
            row = sentences.cells(line) if index else None
            meant = self._label_of(row[0], exact=is_free) if row else ()
            gap = piece.text[: line.start - piece.start].rpartition("\n\n")[1] and not is_free
            other = index and not is_free and self._is_other_matter(id, lines[0], line)
            added = index and id not in meant and self._is_added(id, lines[0], line)
            if (meant and id not in meant) or (index and gap) or other or added:
                return piece.part(0, line.start - piece.start), piece.part(line.start - piece.start)
        return piece, None

    def _before_verdict(self, piece: Piece) -> tuple[Piece, Piece] | None:
        """Events, and behind them the label of a yes or no ("G20 2016; IoT applied: yes").

        What is told of an event, and what stands within brackets, stays with it.
        """
        end, parted = len(piece.text), None
        for mark in reversed([*_LATER_LABEL.finditer(piece.text)]):
            before = piece.part(0, mark.start())
            if not before or not self._is_verdict_row(piece.part(mark.end(), end)):
                break
            end, parted = mark.start(), (before, piece.part(mark.end()))
        is_enclosed = parted and parted[0].text.count("(") > parted[0].text.count(")")
        return None if is_enclosed else parted

    def _is_verdict_row(self, row: Piece) -> bool:
        """Whether a label asks one question for a yes or a no, and that alone answers it."""
        cells = sentences.cells(row)
        if not cells or not is_answer(cells[1].text, self.known.language):
            return False
        ids = labels.labelled(self.known, self.signs, cells[0])
        is_one = len(ids) == 1 and self.known.kind(ids[0]) == "yesno"
        return is_one and labels.is_pure(self.known, self.signs, cells[0], ids[0])

    def _is_added(self, id: str, first: Piece, line: Piece) -> bool:
        """Whether a line adds or names events, under an answer that leads up to no list of any."""
        if self.known.kind(id) == "events":
            return False
        if adding.asks_to_add(line.text, self.known.language):
            return True
        return self._lists_none(first) and self._names_events(line)

    def _lists_none(self, first: Piece) -> bool:
        """Whether an answer leads up to no list of its own."""
        return not first.text.endswith((":", "："))

    def _names_events(self, line: Piece) -> bool:
        """Whether a line is nothing but events by name and year, and no source of a figure."""
        language = self.known.language
        is_named = bool(self.known.lists) and adding.names_only(line.words, language)
        return is_named and not sources.names_one(line.text, language)

    def _is_other_matter(self, id: str, first: Piece, line: Piece) -> bool:
        """Whether a line under a complete answer speaks of another question and not of this one."""
        if not choosing.is_clear(self.known, id, first.words):
            return False
        said = sentences.sentences(line, self.known.language)
        meant = [choosing.choose(self.known, self.signs, one) for one in said]
        return any(meant) and not any(id in ids for ids in meant)

    def _is_of_another(self, id: str, first: Piece, sentence: Piece) -> bool:
        """Whether a sentence behind a complete answer has cues of its own, and none of this one.

        Or it is nothing but events by their names.
        """
        if self._lists_none(first) and self._names_events(sentence):
            return choosing.is_clear(self.known, id, first.words)
        theirs = choosing.matter(self.known, self.signs, sentence)
        figures = self.known.kind(id) in NUMERIC and all(
            self.known.kind(one) in NUMERIC for one in theirs
        )
        if not theirs or id in theirs or figures:
            return False
        is_whole = choosing.fits if self.known.kind(id) in NUMERIC else choosing.is_clear
        return is_whole(self.known, id, first.words)

    def _is_beside_place(self, id: str, first: Piece, sentence: Piece) -> bool:
        """Whether a sentence behind a place that is told names none ("… The mayor is ill.")."""
        if self.known.kind(id) not in choosing.IDENTITY:
            return False
        is_told = stretches.names_place(self.known, id, first.words)
        return is_told and placeless.is_plain(sentence.words, self.known.language)

    def _label_of(self, left: Piece, *, exact: bool) -> tuple[str, ...]:
        if exact:
            return labels.named(self.known, quotes.bare(left.text)) or self._figure_of(left)
        return labels.labelled(self.known, self.signs, left)

    def _figure_of(self, left: Piece) -> tuple[str, ...]:
        """The one question about figures that a label names and says no more."""
        ids = labels.labelled(self.known, self.signs, left)
        numeric = len(ids) == 1 and self.known.kind(ids[0]) in NUMERIC
        return ids if numeric and labels.is_pure(self.known, self.signs, left, ids[0]) else ()

    def _is_aside(self, id: str, piece: Piece, *, later: bool = False) -> bool:
        """Whether a sentence under a question says something else: a wish, thanks, a question."""
        language = self.known.language
        words = enclosures.without(piece.words, language)
        if later and courtesy.confides(words, language) and not self._is_of_figures(piece):
            return True  # "This is confidential." is for an organizer
        if labels.is_addition(self.known, id, piece):
            return False
        if not intents.is_aside(words, language):
            return False  # asked first: most sentences are none, and need not be read for it
        if id in (WRITER, OFFICE) and self._is_person(piece):
            return False  # "श्रीमती उर्मिला महतो, सहायक नगर आयुक्त" greets nobody here
        if isinstance(choosing.read(self.known, id, words), NotAvailable):
            return False
        if intents.is_wish(words, language):
            return True
        answered = later and courtesy.is_courtesy(words, language)
        return answered or self.known.kind(id) in FREE or not choosing.fits(self.known, id, words)

    def _is_person(self, piece: Piece) -> bool:
        """Whether the words are a name with its office."""
        person = people.answered(piece, self.known.language)
        return bool(person.name and person.office)

    def _part(self, id: str, sentence: Piece, how: How) -> None:
        for clause in self._clauses(sentence):
            other = self._says_other_figure(id, clause)
            meant = choosing.choose(self.known, self.signs, clause) if other else (id,)
            numeric = [one for one in meant if self.known.kind(one) in NUMERIC]
            if choosing.is_elsewhere(self.known, numeric, clause.words):
                self.doubts.append((meant, clause))
                continue
            if how == "numbered" and self._is_of_other_option(id, clause):
                self.doubts.append(((id,), clause))
                continue
            self.take(meant, clause, "cue" if other else how)

    def _is_of_other_option(self, id: str, clause: Piece) -> bool:
        """Whether it names an option of another question, and nothing that is asked here."""
        signs = self.signs.within(clause.start, clause.end)
        is_own = any(id in one.questions for one in signs)
        return not is_own and other_options.is_only(self.known, id, clause.words)

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
        if id not in labels.labelled(self.known, self.signs, left):
            return piece
        if id == AUTHORITY and labelled.is_row(piece.words, self.known.language):
            return piece
        if self.known.kind(id) == "choice" and labels.is_option(self.known, id, left.words):
            return piece
        if labels.is_addition(self.known, id, left) or labels.is_answer(
            self.known, id, left, right
        ):
            return piece
        exact = labels.is_pure(self.known, self.signs, left, id)
        if labels.is_of_money(self.known, id, left, right):
            return piece
        return right if exact or self.known.kind(id) not in NUMERIC else piece

    def _label(self, ids: tuple[str, ...], piece: Piece) -> None:
        """A value whose label several questions share goes to the only one it fits."""
        if len(ids) > 1:
            signs = choosing.choose(self.known, self.signs, piece)
            ids = tuple(id for id in ids if id in signs) or ids
            ids = choosing.by_figure(self.known, self.signs, ids, piece)
        if len(ids) > 1:
            ids = tuple(i for i in ids if choosing.fits(self.known, i, piece.words)) or ids
        if len(ids) == 1:
            self.belongs(ids[0], self._unlabelled(ids[0], piece), "labelled")
        else:
            self.take(ids, piece, "labelled")

    def _clauses(self, sentence: Piece) -> tuple[Piece, ...]:
        if not self.signs.beginning(sentence.start, sentence.end):
            return (sentence,) if sentence else ()  # no side of a joint could mean anything
        return sentences.clauses(
            sentence, self.known.language, self._apart, self.signs.is_inside, self._far,
            lambda start, at: self._goes_on_beyond(sentence, start, at),
        )  # fmt: skip

    def _goes_on_beyond(self, sentence: Piece, start: int, at: int) -> bool:
        """Whether what begins here ends later: inside a theme, or with a verb but no matter yet."""
        if self.signs.goes_on(start, at):
            return True
        if self.signs.within(start, at) or self.signs.has_figure(start, at):
            return False
        said = sentence.text[start - sentence.start : at - sentence.start]
        return joints.begins_with_verb(said, self.known.language)

    def _far(self, left: Piece, right: Piece) -> bool:
        is_one = self.signs.is_inside(left.end, right.start)
        return not is_one and joints.are_told_apart(self.known, self.signs, left, right)

    def _apart(self, left: Piece, joint: str, right: Piece) -> bool:
        if intents.is_wish(right.words, self.known.language) and conditions.hangs(
            left.text, "", self.known.language
        ):
            return False
        if self._is_called_beside(left, right):
            return False  # "I am Ann Lee, Smart City Lead"
        if joints.apart(self.known, self.signs, left, joint, right):
            return True
        if choosing.matter(self.known, self.signs, left):
            language = self.known.language
            return intents.is_wish(right.words, language) or adding.asks_to_add(
                right.text, language
            )
        theirs = choosing.matter(self.known, self.signs, right)
        language = self.known.language
        if (
            not has_case(left.text)
            and self._names_only(left)
            and begins_with_office(right.text, language)
        ):
            return False  # "मैं NAME, OFFICE हूँ और …"
        if all(self.known.kind(id) in choosing.IDENTITY for id in theirs) and not is_statement(
            right.text, language
        ):
            return False  # "… of Innovation and Digital Affairs of the city of Valencia"
        return intents.applies(left.words, language) or bool(people.introduced(left, language))

    def _is_called_beside(self, left: Piece, right: Piece) -> bool:
        """Whether behind a name stands nothing but an office in capitals, whatever its words."""
        if not has_case(right.text):
            return False
        is_capital = all(word[0].isupper() for word in right.text.split())
        return is_capital and is_office(right.text, self.known.language) and self._names_only(left)

    def _names_only(self, piece: Piece) -> bool:
        person = people.introduced(piece, self.known.language)
        return person.name is not None and person.office is None
