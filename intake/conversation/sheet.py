"""The sheet on which the pieces of one passage are sorted, and what belongs to a known question.

Invariant: every piece is taken, doubted, a stray or left in `rest`, and none twice.
"""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from intake.answers.values import Place
from intake.conversation import (
    choosing,
    corrections,
    enclosures,
    intents,
    joints,
    labels,
    people,
    quotes,
    sentences,
    titles,
)
from intake.conversation.choosing import View
from intake.conversation.cues import NUMERIC, Signs
from intake.conversation.phrases import either
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.signatures import is_statement

WRITER, OFFICE, CITY = "V11_writer", "V11_office", "V11_city"
How = Literal["quoted", "numbered", "labelled", "cue", "only", "subject"]

FREE = frozenset({"text", "events"})
"""Kinds whose answer may run over several paragraphs."""


@lru_cache
def _seats(language: str) -> re.Pattern[str]:
    """Behind what a city may stand in an office ("head of the office of Almaty")."""
    before = either(WORDS, "seats", language)
    return re.compile(
        rf"\A(?=[^\W\d_a-z])|(?:{before}|\bat)\s+(?:the\s+city\s+of\s+)?(?=[^\W\d_a-z])"
    )


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
    strays: list[tuple[int, Piece]] = field(default_factory=list)  # under a number nobody asked
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
            ids = choosing.answered(self.known, ids)
        if len(ids) == 1:
            self._take(ids[0], piece, how)
        elif ids:
            self.doubts.append((ids, piece))
        else:
            self.rest.append(piece)

    def _take(self, id: str, piece: Piece, how: How) -> None:
        if self.known.kind(id) == "events" and (other := joints.other_topic(piece, self.known)):
            self.rest.append(piece.part(other + 1))
            piece = piece.part(0, other)
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
        said = sentences.sentences(piece, self.known.language)
        if len(said) == 1 and enclosures.is_only(said[0].words, self.known.language):
            self._enclosed(id, said[0], how)
            return
        for index, sentence in enumerate(said):
            if self._is_aside(id, sentence, later=index > 0):
                self.rest.append(sentence)
            elif self.known.kind(id) == "text":
                self.told(id, sentence, how)
            elif self.known.kind(id) in FREE:
                self.take((id,), sentence, how)
            elif index and self._is_of_another(id, said[0], sentence):
                self.free(sentence)
            else:
                self._part(id, sentence, how)

    def _enclosed(self, id: str, sentence: Piece, how: How) -> None:
        """ "See the attached letter" where an answer is asked for is no answer, but no aside."""
        if self.known.kind(id) in FREE:
            self.doubts.append(((id,), sentence))
        else:
            self.take((id,), sentence, how)

    def told(self, id: str, sentence: Piece, how: How) -> None:
        """A name, an office or other words; a sentence in place of a name is asked again."""
        language = self.known.language
        if people.is_elsewhere(sentence.words, language):
            self.doubts.append(((id,), sentence))
            return
        sentence = self._unenclosed(sentence)
        if id not in (WRITER, OFFICE) or not {WRITER, OFFICE} <= self.known.questions.keys():
            self.take((id,), people.stated(sentence, language), how)
            return
        person = people.answered(sentence, language)
        stated = people.stated(sentence, language)
        if id == WRITER and self._is_a_place(person.name):
            self.doubts.append(((CITY, WRITER), sentence))
        elif (
            stated == sentence
            and not (person.name and person.office)
            and (self._is_crossed(id, stated, how))
        ):
            return
        elif person.name if id == WRITER else person.office:
            self.introduce(person, how)
        elif any(one.question == id or one in self.lent for one in self.taken):
            again = self.rest.append if how == "cue" else self.free  # its cue would lead here again
            again(sentence)
        elif (id == WRITER and not people.is_called(stated.text, language)) or people.is_cut_short(
            stated.text, language
        ):
            self.doubts.append(((id,), sentence))
        else:
            self.take((id,), stated, how)

    def _unenclosed(self, sentence: Piece) -> Piece:
        """The sentence without an end that only says that a file comes with it."""
        said = enclosures.without(sentence.text, self.known.language)
        return sentence.part(0, len(said)) if sentence.text.startswith(said) else sentence

    def _is_crossed(self, id: str, piece: Piece, how: How) -> bool:
        """Whether an office stands in place of a name, or a name of an office; then it is sorted.

        An office is one wherever it stands; a name for an office, and what could be both, is asked.
        """
        said = titles.said(piece.text, self.known.language)
        offices = [one for one in self.taken if one.question == OFFICE]
        if id == OFFICE:
            return self._is_name_for_office(piece, said)
        if said == "office" and not offices and OFFICE not in self.known.answered:
            office = piece.part(0, len(piece.text.rstrip(".!,; ")))
            self.introduce(people.Person(office=office), how)
            self.lent = [one for one in self.taken if one.question == OFFICE]
        elif said == "office" or (said == "either" and OFFICE not in self.known.answered):
            self.doubts.append(((WRITER, OFFICE), piece))
        else:
            return False
        return True

    def _is_name_for_office(self, piece: Piece, said: titles.Said) -> bool:
        """A name under the office is asked about; one word beside another name may be an office."""
        named = any(one.question == WRITER for one in self.taken)
        if said == "name" and not (named and len(piece.text.split()) == 1):
            self.doubts.append(((WRITER, OFFICE), piece))
            return True
        for one in self.lent:  # the office has words of its own
            self.taken.remove(one)
            self.doubts.append(((WRITER,), one.piece))
        self.lent = []
        return False

    def placed(self, id: str, piece: Piece, how: How) -> None:
        """An answer of one line: names and offices are looked at, all else is taken."""
        if id in (WRITER, OFFICE):
            self.told(id, piece, how)
        else:
            self.take((id,), piece, how)

    def _is_a_place(self, name: Piece | None) -> bool:
        """Whether one word after "name:" is a city as well ("Name: Gdynia")."""
        if not name or len(name.text.split()) > 1 or CITY not in self.known.questions:
            return False
        value = choosing.read(self.known, CITY, name.words)
        return isinstance(value, Place) and value.known

    def introduce(self, person: people.Person, how: How) -> None:
        """Name, office and place of who writes; the rest of the words is sorted by itself."""
        for id, piece in ((WRITER, person.name), (OFFICE, person.office)):
            if piece:
                self.take((id,), piece, how)
        self._seat(person.place or person.office)
        for one in person.rest:
            self.free(one)

    def _seat(self, piece: Piece | None) -> None:
        """The city in "head of the digital office of Almaty, Kazakhstan", where none is known."""
        if not piece or self.known.ours or CITY not in self.known.questions:
            return
        for match in reversed(list(_seats(self.known.language).finditer(piece.text))):
            place = choosing.read(self.known, CITY, piece.text[match.end() :])
            if isinstance(place, Place) and place.country and place.city:
                self.take((CITY,), piece.part(match.end()), "cue")
                return

    def _extent(self, id: str, piece: Piece) -> tuple[Piece, Piece | None]:
        """The stretch that can belong to the question, and what follows it."""
        is_free = self.known.kind(id) in FREE
        lines = sentences.lines(piece)
        for index, line in enumerate(lines):
            row = sentences.cells(line) if index else None
            meant = self._label_of(row[0], exact=is_free) if row else ()
            gap = piece.text[: line.start - piece.start].rpartition("\n\n")[1] and not is_free
            other = index and not is_free and self._is_other_matter(id, lines[0], line)
            if (meant and id not in meant) or (index and gap) or other:
                return piece.part(0, line.start - piece.start), piece.part(line.start - piece.start)
        return piece, None

    def _is_other_matter(self, id: str, first: Piece, line: Piece) -> bool:
        """Whether a line under a complete answer speaks of another question and not of this one."""
        if not choosing.is_clear(self.known, id, first.words):
            return False
        said = sentences.sentences(line, self.known.language)
        meant = [choosing.choose(self.known, self.signs, one) for one in said]
        return any(meant) and not any(id in ids for ids in meant)

    def _is_of_another(self, id: str, first: Piece, sentence: Piece) -> bool:
        """Whether a sentence behind a complete answer has cues of its own, and none of this one."""
        theirs = choosing.matter(self.known, self.signs, sentence)
        figures = self.known.kind(id) in NUMERIC and all(
            self.known.kind(one) in NUMERIC for one in theirs
        )
        if not theirs or id in theirs or figures:
            return False
        is_whole = choosing.fits if self.known.kind(id) in NUMERIC else choosing.is_clear
        return is_whole(self.known, id, first.words)

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
        if labels.is_addition(self.known, id, piece):
            return False
        if intents.is_wish(words, language):
            return True
        if not (intents.is_courtesy(words, language) or intents.is_question(words, language)):
            return False
        answered = later and intents.is_courtesy(words, language)
        return answered or self.known.kind(id) in FREE or not choosing.fits(self.known, id, words)

    def _part(self, id: str, sentence: Piece, how: How) -> None:
        for clause in self._clauses(sentence):
            other = self._says_other_figure(id, clause)
            meant = choosing.choose(self.known, self.signs, clause) if other else (id,)
            numeric = [one for one in meant if self.known.kind(one) in NUMERIC]
            if choosing.is_elsewhere(self.known, numeric, clause.words):
                self.doubts.append((meant, clause))
                continue
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
        if id not in labels.labelled(self.known, self.signs, left):
            return piece
        if self.known.kind(id) == "choice" and labels.is_option(self.known, id, left.words):
            return piece
        if labels.is_addition(self.known, id, left) or labels.is_answer(
            self.known, id, left, right
        ):
            return piece
        exact = labels.is_pure(self.known, self.signs, left, id)
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
        return sentences.clauses(sentence, self.known.language, self._apart, self.signs.is_inside)

    def _apart(self, left: Piece, joint: str, right: Piece) -> bool:
        if joints.apart(self.known, self.signs, left, joint, right):
            return True
        if choosing.matter(self.known, self.signs, left):
            return intents.is_wish(right.words, self.known.language)
        theirs = choosing.matter(self.known, self.signs, right)
        language = self.known.language
        if all(self.known.kind(id) in choosing.IDENTITY for id in theirs) and not is_statement(
            right.text, language
        ):
            return False  # "… of Innovation and Digital Affairs of the city of Valencia"
        return intents.applies(left.words, language) or bool(people.introduced(left, language))
