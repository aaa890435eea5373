"""Names and offices: what is told of who writes, and what only looks like it.

Invariant: an office is never taken for a name nor a name for an office; in doubt both are asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities
from intake.answers.values import Place
from intake.answers.verdicts import mandates
from intake.conversation.intents import untold
from intake.conversation.intents.intents import NOTHING_KNOWN
from intake.conversation.people import (
    caseless,
    closed,
    corrected,
    offices,
    people,
    signatures,
    titles,
)
from intake.conversation.people.called import Person
from intake.conversation.people.others import undone
from intake.conversation.phrases import either, phrases
from intake.conversation.questions import choosing, enclosures, figures, joints
from intake.conversation.questions.taking import CITY, OFFICE, WRITER, How, Taking
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting import own_name
from intake.conversation.spelling import count, fold

_COMMAS = (",", "，", "、", "،")
_MOST_NESTED = 3
"""Introductions of which each stands in what is left of the one before."""
_LONGEST_UNNAMED, _LONGEST_UNSPACED = 6, 14
"""Words, or letters where words are not parted, of an office that holds no word of offices."""
_FIGURES = re.compile(r"\d")
_PARTED = re.compile(r"\s*[,，、،:：]|\s+[-–—]\s")
_COMMA = re.compile(f"[{''.join(_COMMAS)}]")


@lru_cache
def _seats(language: str) -> re.Pattern[str]:
    """Behind what a city may stand in an office ("head of the office of Almaty")."""
    before = either(WORDS, "seats", language)
    return re.compile(
        rf"\A(?=[^\W\d_a-z])|(?:{before}|\bat)\s+(?:the\s+city\s+of\s+)?(?=[^\W\d_a-z])"
    )


def _balanced(piece: Piece) -> Piece:
    """The words without a bracket at their end that nothing opens: "科技科科长）"."""
    is_open = piece.text.count("(") < piece.text.count(")") and piece.text.endswith(")")
    return piece.part(0, len(piece.text) - 1) if is_open else piece


def _bare(id: str, piece: Piece, language: str) -> Piece:
    """A name without an ending behind its apostrophe, an office without an "and" before it."""
    if id == OFFICE:
        lead = offices.joint(language).match(piece.text)
        return piece.part(lead.end()) if lead else piece
    bare = closed.name(piece.text, language)
    return piece.part(0, len(bare)) if piece.text.startswith((f"{bare}'", f"{bare}’")) else piece


def alone(id: str, words: str, language: str) -> str:
    """The whole of an answer; of a name or an office without what closes it ("이수민입니다.")."""
    if id not in (WRITER, OFFICE):
        return words
    piece = Piece(text=words.rstrip(" .。।"))
    piece = corrected.name(piece) if id == WRITER else piece
    person = people.answered(piece, language)
    whole = offices.held(piece, language).office if id == OFFICE else None
    said = person.name if id == WRITER else person.office
    said = whole if whole and whole.text == piece.text else said
    return closed.said(id, (said or people.stated(piece, language)).words, language)


def is_told(id: str, words: str, language: str) -> bool:
    """Whether words in place of a name or an office tell of something else: money, a statement."""
    if id not in (WRITER, OFFICE):
        return False
    text = fold(alone(id, words, language)).rstrip(" .!")
    if id == WRITER and corrected.is_led(words):
        return True  # "the right name is on our page"
    found, money = figures.find(text, language)
    units = (phrases(WORDS, key, language) for key in ("money", "scales"))
    if money or (found and (id == WRITER or any(one.found(text) for one in units))):
        return True
    if "@" in text:
        return True  # "アドレスは sato@example.jp です。"
    if id == WRITER and titles.said(text, language) == "office":
        return True
    is_of_self = people.is_of_self(Piece(text=fold(words)), language)
    is_bare = "(" not in text and not (
        (signatures.is_name(text, language) and all(one[0].isupper() for one in text.split()))
        or (id == OFFICE and signatures.is_office(text, language))
    )
    return is_bare and signatures.is_statement(text, language) and not is_of_self


@dataclass(kw_only=True)
class Introducing(Taking):
    """Sorts what is said of the writer."""

    nested: int = 0  # introductions around the one that is sorted

    def told(self, id: str, sentence: Piece, how: How) -> None:
        """A name, an office or other words; a sentence in place of a name is asked again."""
        language = self.known.language
        if offices.is_elsewhere(sentence.words, language):
            self.doubts.append(((id,), sentence))
            return
        sentence = self._unenclosed(sentence)
        if id not in (WRITER, OFFICE) or not {WRITER, OFFICE} <= self.known.questions.keys():
            self.take((id,), people.stated(sentence, language), how)
            return
        sentence = corrected.name(sentence) if id == WRITER else sentence
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
        elif self._is_unlike(id, stated.text):
            self.doubts.append(((id,), sentence))
        elif id == OFFICE and titles.said(stated.text, language) == "name":
            self.doubts.append(((WRITER, OFFICE), sentence))  # "Mi cargo es Marta Ruiz"
        else:
            self.take((id,), stated, how)

    def _is_unlike(self, id: str, said: str) -> bool:
        """Whether words are no name or no office as they stand, or say only what is none."""
        language = self.known.language
        if _begins_with_verdict(said, language) or (id == WRITER and _FIGURES.search(said)):
            return True  # "联系人：电话0536-123456"
        is_long = id == WRITER and not people.is_called(said, language)
        if id == OFFICE and not signatures.is_office(_FIGURES.sub("", said), language):
            is_long = count(said) > (_LONGEST_UNSPACED if is_unspaced(said) else _LONGEST_UNNAMED)
        if caseless.is_joined(said, language) or self._opens_anew(said):
            return True  # "山田ひで、役職は企画課長": where the name ends nobody can tell
        return is_long or offices.is_cut_short(said, language) or undone.is_denied(said, language)

    def _opens_anew(self, said: str) -> bool:
        """Whether words that open a name or an office stand behind a comma as well."""
        openers = phrases(WORDS, "openers", self.known.language)
        return any(openers.starts(said[one.end() :].lstrip()) for one in _COMMA.finditer(said))

    def _unenclosed(self, sentence: Piece) -> Piece:
        """The sentence without an end that only says that a file comes with it."""
        said = enclosures.without(sentence.text, self.known.language)
        return sentence.part(0, len(said)) if sentence.text.startswith(said) else sentence

    def _is_crossed(self, id: str, piece: Piece, how: How) -> bool:
        """Whether an office stands in place of a name, or a name of an office; then it is sorted.

        An office is one wherever it stands; a name for an office, and what could be both, is asked.
        """
        said = titles.said(piece.text, self.known.language)
        held = [one for one in self.taken if one.question == OFFICE]
        if id == OFFICE:
            return self._is_name_for_office(piece, said)
        if said == "office" and not held and OFFICE not in self.known.answered:
            office = piece.part(0, len(piece.text.rstrip(".!,; ")))
            self.introduce(Person(office=office), how)
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

    def introduce(self, person: Person, how: How) -> None:
        """Name, office and place of who writes; the rest of the words is sorted by itself."""
        if person.office and undone.is_denied(person.office.text, self.known.language):
            person = replace(person, office=None, rest=(*person.rest, person.office))
        office, beside = self._parted(person.office) if person.office else (None, None)
        if person.name and person.office and self._holds_more(person.office):
            self.doubts.append(((WRITER,), person.name))
            self.doubts.append(((OFFICE,), person.office))
            self.rest.extend(person.rest)
            return
        for id, piece in ((WRITER, person.name), (OFFICE, office)):
            if piece:
                self.take((id,), _bare(id, _balanced(piece), self.known.language), how)
        if not self.known.ours:
            self.seat(person.place or office)
        self._onward((*person.rest, *filter(None, (beside,))))

    def _onward(self, rest: Sequence[Piece]) -> None:
        """Sort what stands beside an introduction; nobody hides many in one another."""
        if self.nested >= _MOST_NESTED:
            self.rest.extend(rest)
            return
        self.nested += 1
        for one in rest:
            self.free(one)
        self.nested -= 1

    def _holds_more(self, office: Piece) -> bool:
        """ "The application really goes out in the name of the commissioner X" holds no office."""
        return phrases(WORDS, "no_office_parts", self.known.language).found(office.text)

    def seated(self, person: Person, clause: Piece) -> Person:
        """The person without a name behind the office that is a region's, so that it is of it."""
        name, office = person.name, person.office
        if not name or not office or name.start < office.end:
            return person
        if not own_name.is_region(name.text, self.known.language):
            return person
        seat = clause.part(office.start - clause.start, name.end - clause.start)
        return replace(person, name=None, office=seat)

    def _parted(self, office: Piece) -> tuple[Piece, Piece | None]:
        """An office, and a clause behind its comma that says something else ("…, and it burned").

        A capital begins one more matter of the office.
        """
        language = self.known.language
        first, *others = untold.parts(office.text, language) or (office,)
        for one in others:
            between = office.text[first.end : one.start]
            is_apart = between[:1] in _COMMAS and not one.text[:1].isupper()
            is_apart = is_apart and not signatures.is_office(one.text, language)
            if is_apart and self._is_said_beside(one.text):
                return office.part(0, first.end), office.part(one.start)
            first = one
        return office, None

    def tells_of_us(self, office: Piece) -> bool:
        """Whether who holds an office does something for us: "mayor, supports our bid"."""
        _, beside = self._parted(office)
        own = phrases(WORDS, "own", self.known.language)
        return beside is not None and bool(own.found(beside.text))

    def _is_said_beside(self, clause: str) -> bool:
        """Whether a clause behind an office tells something: of a pronoun, or in enough words."""
        language = self.known.language
        if phrases(WORDS, "subjects_alone", language).starts(clause):
            return True
        if mandates.says(clause, language) == "yes" or phrases(WORDS, "own", language).found(
            clause
        ):
            return True  # "…, authorised by the mayor", "…, supports our application"
        is_begun = joints.begins_clause(clause, language)
        return untold.tells(clause, NOTHING_KNOWN, language, is_begun=is_begun)

    def seat(self, piece: Piece | None) -> None:
        """The city in "head of the digital office of Almaty, Kazakhstan", where none is told."""
        is_told = any(one.question == CITY for one in self.taken)
        if not piece or is_told or CITY not in self.known.questions:
            return
        starts = [one.end() for one in _seats(self.known.language).finditer(piece.text)]
        starts.extend((0,) if piece.text.endswith(")") else ())  # "岡山市(日本)"
        for start in (*reversed(starts), *_in_case(piece.text, self.known.language)):
            place = choosing.read(self.known, CITY, piece.text[start:])
            if isinstance(place, Place) and place.country and place.city:
                self.take((CITY,), piece.part(start), "cue")
                return


def _begins_with_verdict(said: str, language: str) -> bool:
    """ "Yes, lighting and water": what a yes or no leads is neither a name nor an office."""
    found = phrases(WORDS, "plain_verdicts", language).heads(said)
    return any(_PARTED.match(said, one.end()) for one in found)


def _in_case(text: str, language: str) -> tuple[int, ...]:
    """Where a city stands last in a form of its name, which tells whose office it is."""
    start = text.rfind(" ") + 1
    word = key(text[start:])
    is_form = start > 0 and text[start:][:1].isupper() and not cities.named(word)
    return (start,) if is_form and cities.called(word, language) else ()
