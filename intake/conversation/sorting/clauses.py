"""Sorting one clause of a sentence: whose answer it is, or that it is nobody's.

Invariant: a clause is taken, doubted or left, and none twice.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from intake.answers.calendars import YEAR
from intake.answers.folding import is_unspaced
from intake.answers.verdicts import mandates
from intake.calls import matters
from intake.conversation import sentences
from intake.conversation.intents import courtesy, elsewhere
from intake.conversation.people import offices, people, signatures
from intake.conversation.people.called import Person
from intake.conversation.people.others import granters
from intake.conversation.phrases import blanked, phrases
from intake.conversation.questions import (
    adding,
    choosing,
    corrections,
    labels,
    other_options,
    papers,
    reading,
    references,
)
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import OFFICE, WRITER, Taken
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting.sheet import Sheet
from intake.conversation.spelling import WORD, squeeze

_COMMA = re.compile("[,，、،]")
_SET_OFF = re.compile(r"[:：=|\t]")
"""What parts a label from its value beyond doubt."""
_ASIDE = re.compile(r"\s*\([^()]{0,120}\)")
_SHORTEST_NAME = 2
"""Letters of a name in a script without blanks."""


@dataclass(kw_only=True)
class Clauses(Sheet):
    """Sorts clauses one by one."""

    was_away: bool = False  # whether what stands before `past` spoke of another place
    past: list[Piece] = field(default_factory=list)  # later sentences, unasked as yet
    within: Piece = field(default_factory=lambda: Piece(text=""))  # the sentence of a clause
    is_named: bool = False  # the writer said "I am", so that whoever else is named is another

    def _clause(self, clause: Piece) -> None:
        if self._by_reference(clause) or self._by_row(clause) or self._by_introduction(clause):
            return
        if self._by_mandate(clause) or self._by_event_names(clause) or self._by_hosted(clause):
            return
        ids = choosing.choose(self.known, self.signs, clause)
        ids = ids or labels.corrected(self.known, clause) or self._takes_back(clause)
        if not ids and (last := self._continued(clause)):
            self.take((last.question,), clause, last.how)
        elif self._says_nothing(ids, clause):
            self.rest.append(clause)
        elif len(ids) == 1 and self.known.kind(ids[0]) == "text":
            if people.stated(clause, self.known.language) == clause:
                self.rest.append(clause)
            else:
                self.told(ids[0], clause, "cue")
        elif len(ids) == 1 and self.known.kind(ids[0]) in choosing.IDENTITY:
            self._named(ids[0], clause)
        else:
            self.take(ids, clause, "cue")

    def _by_event_names(self, clause: Piece) -> bool:
        """Events by nothing but name and year: they answer where any are asked for or missing."""
        known = self.known
        if not known.asked or not self._names_events(clause):
            return False
        is_open = known.lists[0] in known.asked or known.lists[0] not in known.answered
        self.take(known.lists[:1] if is_open else (), clause, "cue")
        return True

    def _by_hosted(self, clause: Piece) -> bool:
        """Events that were hosted, where what else the clause speaks of stands in their names."""
        lists, language = self.known.lists[:1], self.known.language
        found = [one for one in self.signs.within(clause.start, clause.end) if not one.general]
        others = [one for one in found if not one.questions & {*lists}]
        if not lists or not others or len(others) == len(found):
            return False
        if not adding.tells_with_years(clause.words, language):
            return False
        at = {clause.start + place for one in adding.names(clause.text, language) for place in one}
        if not all(_is_in_names(one.start, one.end, at, clause) for one in others):
            return False
        said = adding.unnamed(clause.words, language)
        is_elsewhere = choosing.is_elsewhere(self.known, lists, said)
        self.take(() if is_elsewhere else lists, clause, "cue")
        return True

    def _takes_back(self, clause: Piece) -> tuple[str, ...]:
        """The question that was answered above with the figure that a clause takes back."""
        undone = corrections.taken_back(clause, self.known.language)
        ids = dict.fromkeys(
            one.question
            for one in self.taken
            if self.known.kind(one.question) in NUMERIC and undone & corrections.figures(one.piece)
        )
        return tuple(ids) if len(ids) == 1 else ()

    def _says_nothing(self, ids: tuple[str, ...], clause: Piece) -> bool:
        """Another place's matter, or courtesy that mentions one ("attached is the letter of …")."""
        if ids and matters.wished().issuperset(ids):
            return False  # a model for cities speaks of others
        placed = any(self.known.kind(id) in choosing.PLACED for id in ids)
        words = self._without_hints(clause)
        if {self.known.kind(id) for id in ids} == {"events"}:
            words = adding.unnamed(words, self.known.language)
        if choosing.is_elsewhere(self.known, ids, words) or (
            placed and self._goes_on(clause) and self._is_away()
        ):
            return True
        said = _ASIDE.sub("", clause.words)  # "(resolution attached)" makes no courtesy of it
        return courtesy.is_courtesy(said, self.known.language) and not any(
            choosing.is_clear(self.known, id, said) for id in ids
        )

    def _without_hints(self, clause: Piece) -> str:
        """The words without "in this field", which in some languages may be a region too."""
        spans = (
            (one.start - clause.start, one.end - clause.start)
            for one in self.signs.within(clause.start, clause.end)
            if one.is_theme and one.general
        )
        return squeeze(blanked(clause.text, spans))

    def _goes_on(self, piece: Piece) -> bool:
        return elsewhere.goes_on(piece.words, self.known.language)

    def _is_away(self) -> bool:
        """Whether the sentence before speaks of another place, by its name or by going on with it.

        Asked of few clauses: the sentences wait until then, and none is looked at twice.
        """
        for piece in reversed(self.past):
            is_short = len(piece.text) <= choosing.LONGEST
            if is_short and self._is_elsewhere(piece):
                self.was_away = True
                break
            if not (is_short and self._goes_on(piece)):
                self.was_away = False
                break
        self.past.clear()
        return self.was_away

    def _is_elsewhere(self, piece: Piece) -> bool:
        return elsewhere.is_elsewhere(piece.words, "yesno", self.known.ours, self.known.language)

    def _named(self, id: str, clause: Piece) -> None:
        """A place in a sentence about it; what else a polite one says is looked at once more."""
        self.take((id,), self._place(id, clause), "cue")
        if courtesy.is_courtesy(clause.words, self.known.language):
            self.rest.append(clause)

    def _place(self, id: str, clause: Piece) -> Piece:
        signs = self.signs.within(clause.start, clause.end)
        return choosing.place_in(self.known, signs, clause, id) or clause

    def _by_reference(self, clause: Piece) -> bool:
        referred = references.referred(self.known, self.signs, clause)
        if not referred or self._says_other_figure(*referred):
            return False
        self._before_reference(clause.part(0, referred[1].start - clause.start))
        self.belongs(*referred, "numbered")
        return True

    def _before_reference(self, piece: Piece) -> None:
        """What is said before "…, as to question 3" is left."""
        head = piece.text.rstrip(" ,:").rpartition(",")[0]
        if head.strip():
            self.rest.append(piece.part(0, len(head)))

    def _by_row(self, clause: Piece) -> bool:
        row = self._bracketed(clause) or sentences.cells(clause) or self._verdict(clause)
        row = row or self._before_figure(clause)
        ids = self._labelled(clause, row) if row and row[1] else ()
        if not ids or not row:
            return False
        if choosing.is_elsewhere(self.known, ids, row[0].words):
            self.rest.append(clause)
        elif len(ids) == 1:
            exact = labels.is_pure(self.known, self.signs, row[0], ids[0])
            numeric = self.known.kind(ids[0]) in NUMERIC
            is_whole = (
                (numeric and not exact)
                or (numeric and choosing.denies(self.known, ids, clause))
                or labels.is_of_money(self.known, ids[0], *row)
                or labels.is_addition(self.known, ids[0], row[0])
                or labels.is_answer(self.known, ids[0], *row)
                or labels.is_of_options(self.known, ids[0], row[0])
                or labels.is_contradicted(self.known, ids[0], *row)
            )
            self.placed(ids[0], clause if is_whole else row[1], "labelled")
        else:
            self._label(ids, clause)
        return True

    def _labelled(self, line: Piece, row: tuple[Piece, Piece]) -> tuple[str, ...]:
        """The questions that the label of a row names, where its value is for them."""
        left, right = row
        ids = labels.labelled(self.known, self.signs, left)
        between = line.text[left.end - line.start : right.start - line.start]
        is_set_off = bool(_SET_OFF.search(between))  # "Vision (yes/no): no"
        if not is_set_off and labels.is_answered(self.known, ids, left):
            return ()
        return () if other_options.is_behind(self.known, self.signs, ids, row) else ids

    def _bracketed(self, piece: Piece) -> tuple[Piece, Piece] | None:
        """A figure and, in brackets behind it, the label of one question about figures."""
        row = sentences.bracketed(piece)
        ids = labels.labelled(self.known, self.signs, row[0]) if row else ()
        return row if len(ids) == 1 and self.known.kind(ids[0]) in NUMERIC else None

    def _before_figure(self, piece: Piece) -> tuple[Piece, Piece] | None:
        """A label that only its figure follows ("network infra output 0.3 bn $")."""
        at = self.signs.first_figure(piece.start, piece.end)
        left = piece.part(0, at - piece.start) if at is not None else Piece(text="")
        cued = [one for one in self.signs.within(left.start, left.end) if not one.general]
        ids = () if cued else labels.near_label(self.known, left.text)
        if not left or not ids or self.known.kind(ids[0]) not in NUMERIC:
            return None
        return left, piece.part(len(left.text))

    def _verdict(self, clause: Piece) -> tuple[Piece, Piece] | None:
        """A label and its answer without a mark between ("City brain yes")."""
        verdicts = phrases(WORDS, "verdicts", self.known.language)
        found = verdicts.finditer(clause.text)
        starts = [one.start() for one in found if not WORD.search(clause.text, one.end())]
        if not starts or self._is_chosen(clause.part(0, min(starts))):
            return None
        return clause.part(0, min(starts)), clause.part(min(starts))

    def _is_chosen(self, left: Piece) -> bool:
        """Whether options are chosen before a comma: a no at the end is of those behind it.

        Or the verdict is of the option right before it: "No city brain yet, 5G yes".
        """
        begun = _COMMA.split(left.text)
        if len(begun) == 1:
            return False
        if other_options.names_one(self.known, begun[-1]):
            return True
        ids = choosing.matter(self.known, self.signs, left)
        return any(
            self.known.kind(id) == "choice" and choosing.is_clear(self.known, id, begun[0])
            for id in ids
        )

    def _by_introduction(self, clause: Piece) -> bool:
        """Name and office ("I am Anna Nowak, deputy mayor"), where the call asks for both."""
        if not {WRITER, OFFICE} <= self.known.questions.keys():
            return False
        person = people.introduced(clause, self.known.language)
        is_led = offices.led(clause, self.known.language).office is not None
        if not person or (not is_led and self._is_governed_by_office(person)):
            return False
        is_of_self = people.is_of_self(clause, self.known.language)
        if person.office and self._is_giver(person, person.office, is_of_self=is_of_self):
            return False
        if self._is_told(person, clause) and people.is_loose(clause, person, self.known.language):
            return False  # what stands on the file, or above, is replaced by nothing less
        if is_of_self:
            self._forget_others(person)
        elif (person.name and self.is_named) or self._is_of_giver(person, clause):
            return False
        self.introduce(self.seated(person, clause), "cue")
        return True

    def _is_giver(self, person: Person, office: Piece, *, is_of_self: bool) -> bool:
        """Whether an office is of whom the words tell: "Глава выдал…", "von Bürgermeister Ott"."""
        language = self.known.language
        if granters.is_agent(office.text, language):
            return True
        if any(
            phrases(WORDS, key, language).starts(office.text) for key in ("mandates", "copying")
        ):
            return True  # "I am writing on behalf of Mayor Paul Martin", "CC：大野正樹（企画部長）"
        if not is_of_self and self.tells_of_us(office):
            return True
        is_told = not is_of_self and granters.tells(office, language)
        return not person.name and (is_told or self._is_mandate(office))

    def _forget_others(self, person: Person) -> None:
        """Whoever was named before "I am" is another than who writes; of two "I am" both count."""
        is_first, self.is_named = not self.is_named, self.is_named or person.name is not None
        others = [one for one in self.taken if one.question in (WRITER, OFFICE)]
        is_whole = bool(person.name and person.office)
        if is_first and is_whole and not self.known.answered & {WRITER, OFFICE}:
            self.taken = [one for one in self.taken if one not in others]
            self.parts.extend(one.piece for one in others)

    def _is_of_giver(self, person: Person, clause: Piece) -> bool:
        """Whether it names who gave the right to apply ("The mayor, Jan Kowal, authorised us")."""
        name, office, language = person.name, person.office, self.known.language
        if name and self._is_acting(name, clause):
            return True  # "市长吴庆文已…"
        if not (name and office):
            return False
        behind = self.within.text[max(name.end, office.end) - self.within.start :].lstrip()
        if phrases(WORDS, "behalf_behind", language).starts(behind):
            return True
        if not self._is_mandate(self.within):
            return False
        is_granter = mandates.names_granter(office.text, language)
        if not is_granter and offices.is_given_by(behind, language):
            return False  # "The director, Ana Ruiz, authorised by the mayor, applies"
        is_first = office.start < name.start and signatures.is_statement(self.within.text, language)
        return is_first or offices.is_agent_before(behind, language)

    def _is_acting(self, name: Piece, clause: Piece) -> bool:
        """Whether a name runs on into what is told of it; a name ends where its clause does."""
        acting = phrases(WORDS, "acting", self.known.language)
        behind = clause.text[name.end - clause.start :]
        said = name.text[_SHORTEST_NAME:]  # "李国强已知悉"
        goes_on = bool(is_unspaced(said[:1]) and acting.found(said)) or WORD.search(behind)
        return bool(goes_on) and (acting.found(said) or acting.starts(behind))

    def _is_told(self, person: Person, clause: Piece) -> bool:
        """Whether a name or an office is on the file, or the same was taken from words above.

        "Also deputy mayor." tells of nobody else, and is one answer with the office above it.
        """
        if self.known.asked == (OFFICE,) and signatures.is_held(clause.text, self.known.language):
            return False
        said = ((WRITER, person.name), (OFFICE, person.office))
        above = {one.question for one in self.taken}
        return bool(self.known.answered & {WRITER, OFFICE}) or any(
            piece and id in above for id, piece in said
        )

    def _by_mandate(self, piece: Piece) -> bool:
        """Who gave the right to apply ("the mayor signed it"), where nothing else is spoken of."""
        known, id = self.known, reading.AUTHORITY
        if id not in known.questions or any(one.question == id for one in self.taken):
            return False
        matter = choosing.matter(known, self.signs, piece) - {id, WRITER, OFFICE}
        if any(known.kind(one) not in choosing.IDENTITY for one in matter):
            return False
        if not self._is_mandate(piece):
            return False
        self.take((id,), piece, "cue")
        return True

    def _is_mandate(self, piece: Piece) -> bool:
        language = self.known.language
        if elsewhere.tells_of_others(piece.words, language):
            return False  # "la ville voisine a été mandatée"
        return mandates.says(papers.without(piece.words, language), language) == "yes"

    def _is_governed_by_office(self, person: Person) -> bool:
        """Whether an office only stands in words on another matter ("authorised by the mayor")."""
        office, language = person.office, self.known.language
        if not office or person.name or signatures.begins_with_office(office.text, language):
            return False
        others = choosing.matter(self.known, self.signs, office) - {WRITER, OFFICE}
        return any(self.known.kind(id) not in choosing.IDENTITY for id in others)

    def _continued(self, clause: Piece) -> Taken | None:
        """The answer just before, where this clause goes on with it ("It has run since 2019")."""
        last = self.taken[-1] if self.taken else None
        if not last or self.known.kind(last.question) in NUMERIC | choosing.IDENTITY:
            return None
        if last.question in (WRITER, OFFICE):
            return None  # "…, head of the digital office, and it burned down"
        if not phrases(WORDS, "continuations", self.known.language).starts(clause.text):
            return None
        if phrases(WORDS, "fresh", self.known.language).starts(clause.text):
            return None  # "其他…" is not about what "其" would be about
        if courtesy.confides(clause.words, self.known.language):
            return None  # "This is confidential" is for an organizer
        if self.known.kind(last.question) == "events" and adding.asks_to_add(
            last.piece.text, self.known.language
        ):
            return None  # "With this our application is complete"
        return None if any(one.start > last.piece.start for one in self.rest) else last


def _is_in_names(start: int, end: int, named: Collection[int], clause: Piece) -> bool:
    """Whether a stretch begins in a name, and ends in one or behind the year of the first."""
    if start not in named:
        return False
    said = clause.text[start - clause.start : end - clause.start]
    return end - 1 in named or YEAR.search(said) is not None
