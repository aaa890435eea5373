"""Whether a name and an office that were read together are those of who writes.

Invariant: in doubt they are another's: whoever is copied in, approves, is written for or only told
of is not taken for the writer.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.conversation import sentences
from intake.conversation.people import apposed, behind, called, missed, offices, people, signatures
from intake.conversation.people.others import aides, authorised
from intake.conversation.phrases import among, any_found, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting import pieces
from intake.conversation.spelling import has_case

_BARE = " ,.:;،，、。！!"
_LONGEST_COPULA = 4
"""Letters of an "is" that stands last, at most ("입니다")."""
_COMMA = re.compile("[,،，、]")
_EDGES = " \t\u3000,،，、"
_ENDS = re.compile(r"(?<=\w{3})[.!?]\s|[。！？؟।]")
_ENDS_OR_COMMA = re.compile(r"[.!?\n,،，、。！？؟।]")
_LABELS = ("name_labels", "form_names", "name_openers", "form_offices")
_SIGNS = re.compile(r"i\. ?[AV]\.")
"""What stands before who signs for a house, in German."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """A name and an office, and the stretch of a passage in which both stand."""

    stretch: Piece
    name: Piece
    office: Piece
    language: str

    @property
    def first(self) -> Piece:
        return min(self.name, self.office, key=lambda one: one.start)

    @property
    def last(self) -> Piece:
        return max(self.name, self.office, key=lambda one: one.start)

    @property
    def between(self) -> str:
        start = self.stretch.start
        return self.stretch.text[self.first.end - start : max(self.last.start - start, 0)]

    def sentences(self) -> tuple[Piece, ...]:
        """The sentences in which the name stands."""
        found = sentences.sentences(self.stretch, self.language)
        return tuple(one for one in found if pieces.meet(one, self.name))

    def is_of_self(self) -> bool:
        return any(people.is_of_self(one, self.language) for one in self.sentences())

    def is_apposed(self) -> bool:
        """Whether both stand behind the writer's own pronoun ("I, Fiona Roe, head of office")."""
        before = self.stretch.text[: self.first.start - self.stretch.start].rpartition("\n")[2]
        own = _own_word(self.language).search(before)
        if not own or apposed.stands_beside(before.rstrip(_EDGES), self.language):
            return False
        clause = apposed.last_clause(before[: own.start()])
        return not any(
            phrases(WORDS, key, self.language).found(clause) for key in ("negators", "deputies")
        )

    def is_apart(self) -> bool:
        """Whether a comma parts the office from the name behind it, on one line."""
        is_before = self.office.end <= self.name.start and "\n" not in self.between
        return is_before and bool(_COMMA.search(self.between))


@lru_cache
def _own_word(language: str) -> re.Pattern[str]:
    """The writer's pronoun right before what it is apposed to, at the end of words."""
    words = either(WORDS, "selves", language)
    return re.compile(rf"(?<![^\W\u3040-\u9fff])(?:{words})\s*[,،，、(（–—-]\s*\Z", re.IGNORECASE)


def tells(told: Told) -> bool:
    """Whether a sentence says of somebody named in it what they do: "Mayor X has signed it"."""
    return any(_tells(one, told) for one in told.sentences())


def _tells(sentence: Piece, told: Told) -> bool:
    language = told.language
    if phrases(WORDS, "no_office_parts", language).found(sentence.text):
        return True
    left = pieces.beside(sentence, told.name, told.office)
    is_copula = len(left.strip(_BARE)) <= _LONGEST_COPULA
    if is_copula or not signatures.is_statement(left, language):
        return False
    after = sentence.text[told.last.end - sentence.start :].lstrip(_BARE)
    behind_both = sentence.text[told.last.end - sentence.start :]
    is_given = offices.is_given_by(after, language)  # "…, authorised by the mayor"
    is_given = is_given or authorised.is_set_off(behind_both, language)
    return not (people.is_of_self(sentence, language) or is_given)


def is_led(told: Told) -> bool:
    """Whether words before both tell of somebody: "cc:", "Approval:", "on behalf of"."""
    language = told.language
    line = told.stretch.text[: told.first.start - told.stretch.start].rpartition("\n")[2]
    lead = _ENDS.split(line)[-1].strip(_EDGES)
    if not lead:
        return False
    if any_found(WORDS, ("aides", "copying"), lead, language):
        return True  # "I am the assistant of", "cc:"
    return not (_opens(lead, told) or _is_title(lead, language))


def _opens(lead: str, told: Told) -> bool:
    """Whether words lead to who writes or is to be written to: "I am", "Name:", "Hello,"."""
    language = told.language
    whole = Piece(text=f"{lead} {told.first.text}").part(0)
    if called.opener(whole, language)[1] or _SIGNS.fullmatch(lead):
        return True
    if called.only_leads(Piece(text=lead).part(0), language):
        return True
    bare = lead.rstrip(": ：")
    is_label = any(phrases(WORDS, key, language).is_all(bare) for key in _LABELS)
    return is_label or any_found(WORDS, ("contacting", "preparing"), lead, language)


def _is_title(lead: str, language: str) -> bool:
    """Whether words are titles, known or cut short ("Prof.ª Doutora", "इंजी.")."""
    known = among(WORDS, "courtesies", language) | among(WORDS, "before_names", language)
    words = [word for word in lead.split() if not ("." in word and ":" not in word)]
    return all(word.strip(",").casefold() in known for word in words)


def is_anothers(told: Told) -> bool:
    """Whether the office is another's ("I work with Jane Roe, Mayor"), an act or a statement."""
    name, office, language = told.name.text, told.office.text, told.language
    if name in office or names_somebody(told.between, language) or names_somebody(office, language):
        return True
    if phrases(WORDS, "to_others", language).starts(office):
        return True  # "感谢数据局局长王伟"
    if _is_ours(told) or (not told.between and aides.is_aides(office, language)):
        return True  # "大野正樹企画部長の秘書" is another
    after = _ENDS_OR_COMMA.split(told.stretch.text[told.last.end - told.stretch.start :])[0]
    is_own = authorised.is_set_off(after, language)
    if after.strip() and behind.is_act(after, language) and not is_own:
        return True  # "数据局局长王伟已批准"
    return any(
        signatures.is_statement(part, language) and not signatures.is_office(part, language)
        for part in _COMMA.split(office)[1:]
    )


def _is_ours(told: Told) -> bool:
    """Whether "our" stands before the office: "Jane Roe, our former CIO, wrote it"."""
    language = told.language
    words = told.between.strip(_BARE).split()
    own = among(WORDS, "own", language) - among(WORDS, "first_person", language)
    is_own = bool(words) and words[-1].casefold() in own
    return is_own and not phrases(WORDS, "contacting", language).found(told.stretch.text)


def names_somebody(text: str, language: str) -> bool:
    """Whether words hold somebody's name."""
    return has_case(text) and missed.holds_person(text, language)
