"""Whole sentences that tell which city applies, and who writes for it.

Invariant: what the file or an earlier sentence tells already is told by no such sentence again.
"""

from dataclasses import dataclass

from intake.answers.values import Place, Unclear
from intake.conversation.intents import elsewhere
from intake.conversation.people import people
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.questions import choosing
from intake.conversation.questions.taking import CITY, OFFICE, WRITER
from intake.conversation.sentences import Piece
from intake.conversation.sorting import naming
from intake.conversation.sorting.clauses import Clauses

_LONGEST_PLACE = 8
_BARE_WISH = 3  # "applies", "wants to join"


@dataclass(kw_only=True)
class Applicants(Clauses):
    """Sorts sentences about the applicant."""

    def _by_name(self, sentence: Piece) -> bool:
        """The city in "The city is Hull, United Kingdom - not Gdynia"."""
        city = naming.named(sentence, self.known.language) if CITY in self.known.questions else None
        if city:
            self.take((CITY,), city, "cue")
        return city is not None

    def _by_applicant(self, sentence: Piece) -> bool:
        """The city in "San Jose would like to apply" or "San José, Costa Rica."; none is known."""
        if self.known.ours or CITY not in self.known.questions:
            return False
        match = naming.applying(self.known.language).match(sentence.text)
        if not match and elsewhere.tells_of_others(sentence.words, self.known.language):
            return False  # "Bergen, Norway is our partner city."
        city = sentence.part(0, match.end("city")) if match else sentence
        value = choosing.read(self.known, CITY, city.words) if match or "," in city.text else None
        if isinstance(value, Unclear):
            is_city = value.reason == "which_place" and bool(match)
        else:
            is_city = isinstance(value, Place) and bool(value.city and value.country)
        if not is_city or not (match or (isinstance(value, Place) and value.known)):
            return False
        if len(city.text.split()) > _LONGEST_PLACE:
            return False
        self.take((CITY,), city, "cue")
        after = sentence.part(len(city.text))
        self.rest.extend([after] if len(after.text.split()) > _BARE_WISH else ())
        return True

    def _by_signature(self, sentence: Piece) -> bool:
        """Who writes, in a sentence of name and office; only where nobody has said so yet."""
        told = {one.question for one in self.taken} | self.known.answered
        if not {CITY, WRITER, OFFICE} <= self.known.questions.keys() or {WRITER, OFFICE} & told:
            return False
        person = people.signed(sentence, self.known.language)
        place = choosing.read(self.known, CITY, person.name.words) if person.name else None
        if not person.name or (isinstance(place, Place) and place.known):
            return False
        self.introduce(person, "cue")
        return True

    def _role(self, sentence: Piece) -> Person:
        if not {WRITER, OFFICE} <= self.known.questions.keys():
            return NOBODY
        return people.acting(sentence, self.known.language)

    def _presents(self, clause: Piece) -> bool:
        """Whether a polite clause says both who writes and in which office, or from where."""
        person = people.introduced(clause, self.known.language)
        return bool(person.name and (person.office or person.place))
