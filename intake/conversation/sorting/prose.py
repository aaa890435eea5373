"""Sorting prose: labels on lines of their own, rows, sentences and their clauses.

Invariant: what cannot be told apart stays together, and what speaks of another place is left.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from intake.answers.calendars import YEAR
from intake.conversation import sentences
from intake.conversation.intents import headers, intents
from intake.conversation.people import people
from intake.conversation.phrases import phrases
from intake.conversation.questions import (
    adding,
    choosing,
    dialogue,
    enclosures,
    labels,
    papers,
    quotes,
    several,
)
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.reading import AUTHORITY
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting import carried, enclosing, entitled, rowed, wheres
from intake.conversation.sorting.continuing import Continuing
from intake.conversation.sorting.sheet import FREE
from intake.conversation.spelling import count

_LEAD = 4
"""Words of what only leads up to an answer."""
_LEFT_OUT = 10
"""Words of a sentence that leaves a question open."""
_JOINT = re.compile(r"[,;，；、،؛](?!\d)")
_ROW_MARKS = " \t:：=|–—-"
_YEAR_ROW = re.compile(
    r"\(?(?:19|20)\d\d\)?\s*[年년]?(?:\s*[:：=|\t–-]"
    r"|\s+(?:[^\W\d_]{0,3}[^\w\s]?\s?)?\d+(?:[.,' ]\d+)*(?![\d.,]*[A-Za-z])(?![.,]\d))"
)
"""A year, and a mark or a figure of it."""


@dataclass(kw_only=True)
class Prose(Continuing):
    """Sorts what is neither quoted nor numbered."""

    in_head: bool = False  # the line before belongs to the head of a quoted letter

    def prose(self, piece: Piece) -> None:
        waiting: tuple[str, ...] = ()  # a label on a line of its own
        physical = [*sentences.lines(piece), None]
        for line, after in pairwise(physical):
            assert line is not None
            is_row = _YEAR_ROW.match(line.text) or not sentences.cells(line)
            if waiting and (is_row or self._lists(waiting, piece, line)):
                self._label(waiting, line)
                goes_on = after and (
                    _YEAR_ROW.match(after.text) or self._lists(waiting, piece, after)
                )
                waiting = waiting if goes_on else ()
                continue
            waiting = self._announced(piece, line, after) if after else ()
            waiting = waiting or (self._heading(line, after) if after else ()) or self._line(line)

    def _lists(self, ids: tuple[str, ...], piece: Piece, line: Piece) -> bool:
        """Whether a line is one more item of a list of events."""
        if len(ids) != 1 or self.known.kind(ids[0]) != "events":
            return False
        row = sentences.cells(line)
        is_label = row and labels.labelled(self.known, self.signs, row[0])
        is_apart = is_label or labels.named(self.known, quotes.bare(line.text))
        return sentences.is_item(piece, line) and not is_apart

    def _announced(self, piece: Piece, line: Piece, after: Piece) -> tuple[str, ...]:
        """The list of events that a sentence leads up to ("Please add these events:")."""
        ids = tuple(
            id
            for id in choosing.matter(self.known, self.signs, line)
            if self.known.kind(id) == "events"
        )
        is_head = line.text.endswith((":", "：", ".", "。")) and not YEAR.search(line.text)
        is_list = is_head and self._lists(ids, piece, after)
        if not is_list or intents.is_question(line.words, self.known.language):
            return ()
        if phrases(WORDS, "adding", self.known.language).found(line.text):
            self.take(ids, line, "labelled")
        return ids

    def _heading(self, line: Piece, after: Piece) -> tuple[str, ...]:
        """The question that a line names, alone and without a mark, above its answer."""
        if asked := dialogue.answered(self.known, line, after):
            self.echoes.append(line)
            return (asked,)
        ids = labels.named(self.known, quotes.bare(line.text))
        if not ids or sentences.cells(line) or line.text.endswith("."):
            return ()
        if any(choosing.is_clear(self.known, id, line.words) for id in ids):
            return ()
        theirs = choosing.choose(self.known, self.signs, after)
        is_apart = theirs and not set(theirs) <= set(ids)
        return () if is_apart or labels.named(self.known, quotes.bare(after.text)) else ids

    def _line(self, line: Piece) -> tuple[str, ...]:
        """Sorts one line; returns the questions of a label whose value is still to come."""
        self.in_head = headers.is_header(line.words, self.known.language, goes_on=self.in_head)
        if self.in_head:
            return ()
        if pairs := several.coded(line, self.known):
            self._answer(pairs)
            return ()
        if rows := rowed.parts(self.known, self.signs, line):
            for one in rows:
                self._line(one)
            return ()
        if (parted := self._before_verdict(line)) and self._names_events(parted[0]):
            self._line(parted[0])
            return self._line(parted[1])
        said = sentences.sentences(line, self.known.language)
        if self._by_title(line, said):
            return ()
        if len(said) > 1 and self._is_of_rows(said):
            return [(), *map(self._line, self._without_dialogue(line, said))][-1]
        row = sentences.cells(line)
        if row and not (said and row[0].end > said[0].end):  # a label is no more than a sentence
            waiting = self._cells(line, *row)
            if waiting is not None:
                return waiting
        for sentence in self._without_dialogue(line, said):
            self._sentence(sentence)
            self.past.append(sentence)
        return ()

    def _cells(self, line: Piece, label: Piece, value: Piece) -> tuple[str, ...] | None:
        """Sorts a line of a label and its value, as `_line` does; None where it is prose."""
        if pairs := wheres.parted(self.known, label, value) if value else ():
            self._answer(pairs)
            return ()
        ids = self._labelled(line, (label, value))
        if not ids:
            if not self._is_lead(label, value):
                return None
            self.rest.append(line.part(0, value.start - line.start))
            return self._line(value)
        if not value:
            return ids
        if rowed.is_signed(self.known, ids, label, value):
            return None
        if self._is_header(ids, value):
            self.rest.append(line)
            return ()
        if self._is_mixed(line):
            return None
        self._row(ids, line, value)
        return ()

    def _by_title(self, line: Piece, said: tuple[Piece, ...]) -> bool:
        """A row of the line that tells who gave the right to apply, and what else it says."""
        is_open = AUTHORITY in self.known.questions
        parts = entitled.parted(line, said, self.known.language) if is_open else None
        if parts is None:
            return False
        before, row, after = parts
        signs = self.signs.within(row.start, row.end)
        if any(not one.general and AUTHORITY not in one.questions for one in signs):
            return False  # "My mandate: decree 14/2, and we have 5G"
        if before:
            self._line(before)
        self.take((AUTHORITY,), row, "labelled")
        for sentence in sentences.sentences(after, self.known.language) if after else ():
            self._line(sentence)
        return True

    def _without_dialogue(self, line: Piece, said: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """The sentences but for a question of ours, put again, and the answer right behind it."""
        found = dialogue.exchange(self.known, line, said)
        if not found:
            return said
        self.echoes.append(found.asked)
        self.belongs(found.question, dialogue.bare(said[found.at]), "labelled")
        return (*said[: found.first], *self._without_dialogue(line, said[found.at + 1 :]))

    def _is_lead(self, left: Piece, right: Piece) -> bool:
        """Whether a few words only lead up to rows ("Open points: recognition - yes")."""
        if count(left.text) > _LEAD or self.signs.within(left.start, left.end):
            return False
        if intents.is_wish(left.words, self.known.language):
            return False  # "Status - smart city" asks for none
        row = sentences.cells(right)
        return row is not None and bool(labels.labelled(self.known, self.signs, row[0]))

    def _is_of_rows(self, said: tuple[Piece, ...]) -> bool:
        """Whether a later sentence of a line has a label of its own."""
        return any(self._short_row(one) for one in said[1:])

    def _short_row(self, piece: Piece) -> tuple[Piece, Piece] | None:
        """Label and value of a sentence, with a mark between or a figure right behind it."""
        for row in (sentences.cells(piece), self._before_figure(piece)):
            if row and labels.labelled(self.known, self.signs, row[0]):
                return row
        return None

    def _is_header(self, ids: tuple[str, ...], value: Piece) -> bool:
        """Whether a row is the head of a table: its value names another question."""
        named = labels.named(self.known, quotes.bare(value.text))
        return bool(named) and not set(named) & set(ids)

    def _is_mixed(self, line: Piece) -> bool:
        """Whether the line speaks of several matters that can be cut apart."""
        clauses = self._clauses(line)
        ids = choosing.matter(self.known, self.signs, clauses[0]) if clauses else frozenset()
        if {self.known.kind(id) for id in ids} == {"events"}:
            return not all(YEAR.search(one.text) for one in clauses)  # an event's name may say it
        return len(clauses) > 1

    def _row(self, ids: tuple[str, ...], row: Piece, value: Piece) -> None:
        language = self.known.language
        if both := enclosing.parted(value, language):
            value, enclosed = both
            row = row.part(0, value.end - row.start)
            self.parts.append(enclosed)
        said = sentences.sentences(value, language)
        is_list = len(ids) == len(said) == 1 and self.known.kind(ids[0]) == "events"
        if is_list and self._by_addition(row):
            return
        is_aside = all(intents.is_aside(one.words, language) for one in said)
        if is_aside and not (ids[0] in (WRITER, OFFICE) and self._is_person(value)):
            self._before_aside(ids, row, value)
        elif len(ids) == 1:
            self.belongs(ids[0], self._unlabelled(ids[0], row), "labelled")
        else:
            self._label(ids, row)

    def _before_aside(self, ids: tuple[str, ...], row: Piece, value: Piece) -> None:
        """What stands before an aside answers where it can alone: "We have 5G – see the PDF"."""
        left = row.part(0, len(row.part(0, value.start - row.start).text.rstrip(_ROW_MARKS)))
        is_one = len(ids) == 1 and self.known.kind(ids[0]) not in FREE
        if is_one and choosing.is_clear(self.known, ids[0], left.words):
            is_file = enclosures.is_only(value.words, self.known.language)
            (self.parts if is_file else self.rest).append(value)
            self._sentence(left)
        else:
            self.rest.append(row)

    def _sentence(self, sentence: Piece) -> None:
        if papers.are_all(sentence.words, self.known.language):
            self._of_papers(sentence)
            return
        is_request = adding.requests(sentence.text, self.known.language)
        if intents.is_question(sentence.words, self.known.language) and not is_request:
            self._question(sentence)
            return
        if both := enclosing.parted(sentence, self.known.language):
            self.parts.append(both[1])
            self._sentence(both[0])
            return
        sentence = self._without_apposed(sentence)
        if self._only_opens(sentence):
            self.rest.append(sentence)
            return
        if self._is_left_out(sentence):
            self.parts.append(sentence)
            return
        if pairs := several.verdicts(sentence, self.known) or several.coded(sentence, self.known):
            self._answer(pairs)
            return
        if self._by_addition(sentence) or self._by_hosting(sentence) or self._by_name(sentence):
            return
        if self._by_names(sentence) or self._by_applicant(sentence):
            return
        if self._by_signature(sentence):
            return
        if office := (person := self._role(sentence)).office:
            self.introduce(person, "cue")
            self._sentence(sentence.part(0, office.start - sentence.start))
            self._sentence(sentence.part((person.name or office).end - sentence.start))
            return
        self._by_clauses(sentence)

    def _by_clauses(self, sentence: Piece) -> None:
        """Each clause by itself, or with the verb, subject or denial of one before it."""
        before = anchor = Piece(text="")
        self.within = sentence
        for clause in self._clauses(sentence):
            subject = self._subject(sentence) if before else ""
            if clause != sentence and (self._by_addition(clause) or self._by_name(clause)):
                pass
            elif before and (
                self._is_of_a_part(sentence, before, clause) or self._is_instead(before, clause)
            ):
                self._of_part(before, clause)
            elif before and self._is_of_mandate(sentence, before, clause):
                self.parts.append(clause)
            elif self._is_beside(clause, subject) or (before and self._is_anothers(clause)):
                self.rest.append(clause)
            elif not self._shares_denial(sentence, anchor, clause) and not (
                before and self._shares_verb(sentence, before, clause)
            ):
                self._clause(clause)
                anchor = clause
            before = clause
        self.taken.extend(carried.further(self.known, sentence, self.taken))

    def _of_papers(self, sentence: Piece) -> None:
        """That papers or dates are not there answers nothing; that a number is not may be asked."""
        if papers.name_a_number(sentence.words, self.known.language):
            self._clause(sentence)
        else:
            self.rest.append(sentence)

    def _is_left_out(self, sentence: Piece) -> bool:
        """Whether a question is only named as one that stays open ("we leave the GDP out")."""
        known, found = self.known, self.signs.within(sentence.start, sentence.end)
        if not found or self._has_figure(sentence) or count(sentence.text) > _LEFT_OUT:
            return False
        is_said = phrases(WORDS, "left_out", known.language).found(sentence.text)
        return is_said and all(known.kind(id) in NUMERIC for one in found for id in one.questions)

    def _by_addition(self, sentence: Piece) -> bool:
        """An event that a sentence adds to the list; one that it takes off, or puts off, is left.

        A sentence that speaks of another matter as well is cut first.
        """
        language = self.known.language
        lists = self.known.lists
        if not lists:
            return False
        matter = choosing.matter(self.known, self.signs, sentence)
        others = {id for id in matter if self.known.kind(id) not in choosing.IDENTITY} - {*lists}
        if not others and (
            adding.asks_to_add(sentence.text, language)
            or adding.strikes(sentence.text, language)
            or adding.sets_anew(sentence.words, language)
        ):
            self.take(lists[:1], sentence, "labelled")
        elif matter & {*lists} and any(
            says(sentence.text, language)
            for says in (adding.is_reserved, adding.corrects_one, adding.only_announces)
        ):
            self.rest.append(sentence)
        else:
            return False
        return True

    def _by_hosting(self, sentence: Piece) -> bool:
        """Events told of with their years, whatever stands in their names ("Smart City Expo")."""
        lists = self.known.lists
        if not lists:
            return False
        matter = choosing.matter(self.known, self.signs, sentence)
        others = {self.known.kind(id) for id in matter - {*lists}} - {"choice", "place", "country"}
        if others or (matter and not matter - {*lists}):
            return False
        if not adding.tells_of_hosting(sentence.words, self.known.language):
            return False
        self.take(lists[:1], sentence, "cue")
        return True

    def _question(self, sentence: Piece) -> None:
        """A question; a statement that a comma joins to it stands alone ("…, is that enough?")."""
        at = max((one.start() for one in _JOINT.finditer(sentence.text)), default=0)
        left, right = sentence.part(0, max(at, 0)), sentence.part(at + 1)
        if at > 0 and self._is_told_before(left, right):
            self._sentence(left)
            self.rest.append(right)
        elif at > 0 and self._is_told_beside(right, left):
            self.rest.append(left)
            self._sentence(right)
        else:
            self.rest.append(sentence)

    def _is_told_before(self, left: Piece, right: Piece) -> bool:
        if self._is_told_beside(left, right):
            return True
        language = self.known.language
        return (
            bool(choosing.matter(self.known, self.signs, left))
            and not intents.asks_or_supposes(left.words, language)
            and intents.begins_to_ask(right.words, language)
        )

    def _is_told_beside(self, told: Piece, plea: Piece) -> bool:
        """Whether one part tells something, and the other asks for somebody's help."""
        language = self.known.language
        return (
            intents.pleads(plea.words, language)
            and not intents.asks_or_supposes(told.words, language)
            and (
                bool(choosing.matter(self.known, self.signs, told))
                or bool(people.introduced(told, language))
            )
        )

    def _answer(self, pairs: several.Pairs) -> None:
        for id, one in pairs:
            self.placed(id, one, "numbered")
