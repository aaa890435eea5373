"""Whole sentences that tell which city applies, and who writes for it.

Invariant: what the file or an earlier sentence tells already is told by no such sentence again.
"""

from dataclasses import dataclass

from intake.answers.values import Place, Unclear
from intake.answers.verdicts import mandates
from intake.conversation.intents import courtesy, elsewhere, intents
from intake.conversation.people import apposed, people
from intake.conversation.people.called import NOBODY, Person
from intake.conversation.phrases import any_found
from intake.conversation.questions import choosing, reading
from intake.conversation.questions.taking import CITY, OFFICE, WRITER
from intake.conversation.sentences import Piece
from intake.conversation.sorting import naming, placing
from intake.conversation.sorting.clauses import Clauses

_LONGEST_PLACE = 8
_REQUESTS = ("frames.frames", "frames.adverbs")
"""Words of somebody who asks for it now."""
_BARE_WISH = 3  # "applies", "wants to join"


@dataclass(kw_only=True)
class Applicants(Clauses):
    """Sorts sentences about the applicant."""

    def _by_name(self, sentence: Piece) -> bool:
        """The city in "The city is Hull, United Kingdom - not Gdynia"."""
        if CITY not in self.known.questions or self._is_of_venue(sentence):
            return False
        city = naming.named(sentence, self.known.language)
        if city:
            self.take((CITY,), city, "cue")
        return city is not None

    def _is_of_venue(self, sentence: Piece) -> bool:
        """Whether the place in a sentence is one where something is to be received."""
        found = self.signs.within(sentence.start, sentence.end)
        return any(self.known.kind(id) == "venue" for one in found for id in one.questions)

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

    def _by_names(self, sentence: Piece) -> bool:
        """Who writes, and from where, in a line of names: "Sven Berg, Kiruna, Sweden"."""
        told = {one.question for one in self.taken} | self.known.answered
        if self.known.ours or CITY in told or CITY not in self.known.questions:
            return False
        line = placing.read(sentence, self.known.language)
        value = choosing.read(self.known, CITY, line.place.words) if line else None
        if not line or not isinstance(value, Place) or not (value.city and value.country):
            return False
        if value.known and not (line.name or line.office):
            return False  # read as any other that we know
        if line.is_doubtful and not value.known:
            self.doubts.append(((CITY,) if WRITER in told else (CITY, WRITER), line.place))
        else:
            self.take((CITY,), line.place, "cue")
        for id, piece in ((WRITER, line.name), (OFFICE, line.office)):
            if piece and id in self.known.questions and id not in told:
                self.take((id,), piece, "cue")
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
        self.introduce(self.seated(person, sentence), "cue")
        return True

    def _role(self, sentence: Piece) -> Person:
        if not {WRITER, OFFICE} <= self.known.questions.keys():
            return NOBODY
        return people.acting(sentence, self.known.language)

    def _only_opens(self, sentence: Piece) -> bool:
        """Whether a sentence only wishes to apply, and tells not who writes by whose leave."""
        language = self.known.language
        if not courtesy.is_opening(courtesy.plain(sentence.words), language):
            return False
        is_mandate = mandates.says(sentence.words, language) == "yes"
        is_asked = reading.AUTHORITY in self.known.questions
        return not (self._presents(sentence) or (is_asked and is_mandate))

    def _without_apposed(self, sentence: Piece) -> Piece:
        """The sentence without the writer's name and office beside its "me", which are taken."""
        if not {WRITER, OFFICE} <= self.known.questions.keys():
            return sentence
        beside = apposed.found(sentence, self.known.language)
        if beside is None:
            return sentence
        if beside.is_inflected:
            self.doubts.extend((((WRITER,), beside.name), ((OFFICE,), beside.office)))
        else:
            self.introduce(Person(name=beside.name, office=beside.office), "cue")
        return beside.left

    def _is_of_mandate(self, sentence: Piece, before: Piece, clause: Piece) -> bool:
        """Whether a clause only says for what a mandate is given ("beauftragt, … einzureichen")."""
        last, language = (self.taken[-1] if self.taken else None), self.known.language
        if not last or (last.question, last.piece) != (reading.AUTHORITY, before):
            return False
        between = sentence.text[before.end - sentence.start : clause.start - sentence.start]
        kinds = {one.kind for one in intents.find((clause.words,), language=language)}
        is_begged = any_found("intents", _REQUESTS, clause.text, language)
        return not between.strip(" ,，、") and kinds == {"submit"} and not is_begged

    def _presents(self, clause: Piece) -> bool:
        """Whether a polite clause says both who writes and in which office, or from where."""
        person = people.introduced(clause, self.known.language)
        return bool(person.name and (person.office or person.place))
