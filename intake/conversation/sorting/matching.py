"""Which question of the call each stretch of a message answers.

Order of trust: under a quoted question, by number, by label, by cue, the one question asked, the
subject. Invariant: every stretch of the text is used at most once; what is used for nothing is in
`rest`, and what two questions could claim is a `Doubt`, never a guess.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from intake.answers.values import Place
from intake.calls.model import Call
from intake.conversation import wordings
from intake.conversation.intents import assent, courtesy, elsewhere, headers, intents, signing
from intake.conversation.intents.courtesy import plain
from intake.conversation.people import closed, titles
from intake.conversation.people.endings import signature
from intake.conversation.people.signatures import Signature
from intake.conversation.questions import choosing, cues, showing, unnamed
from intake.conversation.questions.choosing import View
from intake.conversation.questions.cues import NUMERIC
from intake.conversation.questions.taking import CITY, NAMED, OFFICE, WRITER, How, Taken
from intake.conversation.sentences import Piece
from intake.conversation.sorting import (
    hinted,
    introducing,
    naming,
    passages,
    passed,
    rather,
    stretches,
)
from intake.conversation.sorting.found import Doubt, Hit, Matches
from intake.conversation.sorting.sorting import SHORT, Sorter
from intake.conversation.spelling import count, fold, squeeze
from intake.messages import Message


def match(
    message: Message,
    call: Call,
    *,
    asked: Sequence[str],
    language: str = "en",
    city: Place | None = None,
    answered: Collection[str] = (),
    denied: Collection[str] = (),
) -> Matches:
    """What the message answers; `asked[i]` is the question behind number i + 1 of our letter.

    `answered` are the questions with a current answer: of two, a correction means that one;
    `denied` those of them that were answered by no.
    `city` is the applicant as far as known: what is said of other places answers nothing.
    """
    named = city or naming.find(message.reply[: passages.LONGEST], language)
    ours = elsewhere.names_of(named) if named else frozenset()
    known = choosing.view(call, asked, language, ours, answered, denied, message.sender.name)
    sorted_passages, beyond = passages.sort(message, known)
    found = _Collected()
    for text, sorter in sorted_passages:
        found.add(text, sorter, known)
    found.settle()
    found.net(sorted_passages)
    found.correct(known)
    found.hinted(known)
    found.rather(known)
    found.lone(known)
    found.office(known)
    if not found.hits and not found.doubts and not beyond:
        _only(found, known)
    else:
        found.lone_answer(known, message.reply[: passages.LONGEST])
    _subject(found, message, known)
    rest = tuple(filter(None, (*found.rest, squeeze(beyond))))
    return Matches(
        hits=found.in_order(), doubts=tuple(found.doubts), rest=rest, echoes=tuple(found.echoes)
    )


@dataclass(kw_only=True)
class _Collected:
    """Hits, doubts and rest of all passages so far, in the writer's own words."""

    hits: dict[str, Hit] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    lent: list[Hit] = field(default_factory=list)
    echoes: list[str] = field(default_factory=list)

    def add(self, text: str, sorter: Sorter, known: View) -> None:
        for id in dict.fromkeys(one.question for one in sorter.taken):
            parts = [one for one in sorter.taken if one.question == id]
            parts = self._without_corrections(text, id, parts, known)
            how = min((one.how for one in parts), key=_TRUST.index)
            pieces = [one.piece for one in parts]
            each = wordings.joined(text, stretches.without_echo(id, pieces))
            words = wordings.in_one(each)
            if known.kind(id) == "events":
                words = wordings.listed(text, pieces)
            if id in {*NAMED, CITY} and len(set(each)) == 1:
                words = each[0]
            if id in NAMED and len(set(each)) > 1:
                self.doubts.append(Doubt(questions=(id,), words=words))
            elif id == OFFICE and sorter.lent:
                self.lent.append(Hit(question=id, words=words, how=how))
            else:
                prose = wordings.prose(text, pieces)
                is_numeric = known.kind(id) in NUMERIC
                told = wordings.whole(text, pieces) if is_numeric else ""
                lined = wordings.lined(text, pieces)
                self._hit(id, words, how, prose, told if told != words else "", lined)
        for ids, piece in sorter.doubts:
            self.doubts.append(Doubt(questions=ids, words=wordings.own(text, piece)))
        for number, piece in sorter.strays:
            self.doubts.append(Doubt(questions=(), words=wordings.own(text, piece), number=number))
        self.echoes.extend(wordings.own(text, one) for one in sorter.echoes)
        pieces = sorted(sorter.rest, key=lambda one: one.start)
        self.rest.extend(wordings.own(text, one) for one in pieces if one)

    def _without_corrections(
        self, text: str, id: str, parts: list[Taken], known: View
    ) -> list[Taken]:
        """The parts of an answer without a correction, in a paragraph of its own, of another one.

        Which one is asked; what can only correct this answer stays with it.
        """
        if len(parts) < 2 or known.kind(id) not in NUMERIC:
            return parts
        paragraphs = [wordings.paragraph(text, one.piece) for one in parts]
        doubts = {
            said: tuple(one for one in unnamed.correctable(known, said) if one != id)
            for said in paragraphs[1:]
            if said != paragraphs[0] and unnamed.corrects(known, said)
        }
        apart = {said for said, ids in doubts.items() if ids}
        self.doubts.extend(Doubt(questions=ids, words=said) for said, ids in doubts.items() if ids)
        each = zip(parts, paragraphs, strict=True)
        return [one for one, said in each if said not in apart]

    def settle(self) -> None:
        """Offices that stood where a name was asked count where no other has been told."""
        is_told = OFFICE in self.hits or len(self.lent) > 1
        for one in self.lent:
            if is_told:
                self.doubts.append(Doubt(questions=(WRITER,), words=one.words))
            else:
                self._hit(one.question, one.words, one.how)

    def office(self, known: View) -> None:
        """What names an office answers that alone, where it was asked ("Smart City director")."""
        if known.asked != (OFFICE,) or self.doubts or self.rest or len(self.hits) != 1:
            return
        (hit,) = self.hits.values()
        is_whole = hit.how == "cue" and hit.words == hit.prose and count(hit.words) <= SHORT
        if (
            is_whole
            and titles.said(closed.office(hit.words, known.language), known.language) == "office"
        ):
            self.hits.clear()
            self.rest.append(hit.words)

    def net(self, sorted_passages: Iterable[tuple[str, Sorter]]) -> None:
        """What sorting passed over is asked, or left: nothing that says something is lost."""
        settled = self._settled()
        for text, sorter in sorted_passages:
            for id, piece in passed.within(sorter, settled):
                settled.add(id)
                self.doubts.append(Doubt(questions=(id,), words=wordings.own(text, piece)))
            for id, piece in passed.of_wider_areas(sorter, settled):
                settled.add(id)
                words = wordings.own(text, piece)
                self.doubts.append(Doubt(questions=(id,), words=words, reason="wrong_figure"))
                self.rest.remove(words)
            pieces = passed.between(sorter, fold(text))
            self.rest.extend(wordings.own(text, piece) for piece in pieces)

    def correct(self, known: View) -> None:
        """What corrects a figure and does not say which one is asked, never an answer by chance.

        Which one it is may be said by the sentence before: "The GDP was wrong. It is 9.4 bn."
        """
        at = 0
        while at < len(self.rest):
            named = unnamed.announced(known, self.rest[at - 1]) if at else ()
            end = self._end_of_correction(known, at)
            words = " ".join(self.rest[at:end])
            ids = self._open(unnamed.correctable(known, words)) if words else ()
            if not words and len(named) == 1 and unnamed.is_lone(self.rest[at], known, named[0]):
                words, ids, end = self.rest[at], self._open(named), at + 1
            if ids:
                self._corrected(tuple(id for id in ids if id in named) or ids, named, words)
                first = at - 1 if named and {*ids} & {*named} else at
                self.rest[first:end] = [""] * (end - first)
            at = max(end, at + 1)
        self.rest[:] = filter(None, self.rest)

    def _settled(self) -> set[str]:
        """The questions that something answers or may answer; a set of its own each time."""
        return {*self.hits, *(id for doubt in self.doubts for id in doubt.questions)}

    def hinted(self, known: View) -> None:
        """What speaks of one question of our letter by a general word answers it, or is asked."""
        for words in tuple(self.rest):
            settled = self._settled()
            told = hinted.read(words, known, settled)
            if told is None:
                continue
            self.rest.remove(words)
            if told.is_sure:
                self._hit(told.ids[0], words, "cue")
            else:
                self.doubts.append(Doubt(questions=told.ids, words=words))

    def rather(self, known: View) -> None:
        """What names another question than the one asked may be told to that.

        Behind a yes or no to it, what tells nothing more of the other one is of one of the two.
        """
        self.hits = rather.asked_rather(known, self.hits, (*self.doubts, *self.rest))
        hit = rather.led(known, self.hits, self.doubts)
        if hit is None:
            return
        ids = known.asked
        if not rather.is_told(known, hit):
            del self.hits[hit.question]
            ids = (*ids, *self._open({hit.question} - {*known.answered}))
        self.doubts.append(Doubt(questions=ids, words=hit.words))

    def _end_of_correction(self, known: View, start: int) -> int:
        """Where the sentences end that go on correcting a figure, if one does that begins here."""
        end = start
        while end < len(self.rest) and unnamed.corrects(known, self.rest[end]):
            end += 1
        return end

    def _open(self, ids: Collection[str]) -> tuple[str, ...]:
        return tuple(id for id in ids if id not in self.hits)

    def _corrected(self, ids: tuple[str, ...], named: tuple[str, ...], words: str) -> None:
        if len(ids) == 1 and ids == named:
            self._hit(ids[0], words, "cue")
        else:
            self.doubts.append(Doubt(questions=ids, words=words))

    def lone(self, known: View) -> None:
        """The one figure without a name, where one question of its kind is asked and open."""
        settled = self._settled()
        for kind in sorted(NUMERIC):
            asked = (id for id in known.asked if id in known.questions and known.kind(id) == kind)
            open_ones = [id for id in asked if id not in known.answered]
            if len(open_ones) != 1 or open_ones[0] in settled:
                continue
            said = [one for one in self.rest if unnamed.is_lone(one, known, open_ones[0])]
            if len(said) == 1:
                self.hits[open_ones[0]] = Hit(question=open_ones[0], words=said[0], how="only")
                self.rest.remove(said[0])

    def lone_answer(self, known: View, text: str) -> None:
        """The one place or name asked, beside who writes or what else is told: "Leeds. I am …"."""
        is_of_writer = NAMED.issuperset(self.hits) and not self.doubts
        said = stretches.lone_place(self.rest, known) if is_of_writer else None
        said = said or stretches.lone_name(self.rest, text, known)
        if said and known.asked[0] not in self.hits:
            words = introducing.alone(known.asked[0], said, known.language)
            self._hit(known.asked[0], words, "only")
            self.rest.remove(said)

    def _hit(
        self, id: str, words: str, how: How, prose: str = "", told: str = "", lined: str = ""
    ) -> None:
        before = self.hits.get(id)
        told, lined = ("", "") if before else (told, lined)
        if before and (
            (id in NAMED and words in before.words) or (id == CITY and words == before.words)
        ):
            words, prose = before.words, f"{before.prose} {prose}"
        elif before and id in NAMED:
            self.doubts.append(Doubt(questions=(id,), words=f"{before.words} {words}"))
            del self.hits[id]
            return
        elif before:
            words, prose = wordings.in_one((before.words, words)), f"{before.prose} {prose}"
            how = min(before.how, how, key=_TRUST.index)
        self.hits[id] = Hit(question=id, words=words, how=how, prose=prose, told=told, lined=lined)

    def in_order(self) -> tuple[Hit, ...]:
        return tuple(self.hits.values())


_TRUST: tuple[How, ...] = ("quoted", "numbered", "labelled", "cue", "only", "subject")


def _only(found: _Collected, known: View) -> None:
    """A short reply that is nothing but the answer, or one line for each question in order."""
    said = [one for one in found.rest if showing.answers(one, known) or not _is_aside(one, known)]
    said = [one for one in said if not courtesy.confides(one, known.language)] or said
    kept = stretches.used(said, known)
    if kept == said:
        kept = [one for one in said if not stretches.is_signed(one, known.language)] or said
    if known.asked != (WRITER,) and signing.is_below(kept, found.rest, known.language):
        kept = kept[:-1]
    words = " ".join(kept)
    if _in_order(found, kept, known) or not kept or count(words) > SHORT:
        return
    alone = len(known.asked) == 1
    asked = known.asked if alone else unnamed.bare(words, known) if len(kept) == 1 else ()
    meant = tuple(i for i in asked if i in known.questions and unnamed.may_answer(known, i, words))
    if assent.told(plain(words), known.language) == "confirm":
        meant = tuple(id for id in meant if known.kind(id) == "yesno")
    if any(known.kind(id) in NUMERIC for id in meant) and (
        choosing.is_elsewhere(known, meant, words)
        or not (unnamed.is_plain(words, known) or unnamed.is_figureless(words, known))
    ):
        return
    if unnamed.is_of_part(known, meant, words):
        found.doubts.append(Doubt(questions=meant, words=words))
        found.rest[:] = [one for one in found.rest if one not in kept]
        return
    if unnamed.is_of_money(known, meant, words) or unnamed.is_asked_with(known, meant, found.rest):
        return
    if len(meant) == 1 and (crossed := stretches.crossed(known, meant[0], words)):
        found.doubts.append(Doubt(questions=crossed, words=words))
    elif len(meant) == 1 and introducing.is_told(meant[0], words, known.language):
        return
    elif len(meant) == 1:
        words = introducing.alone(meant[0], words, known.language)
        found.hits[meant[0]] = Hit(question=meant[0], words=words, how="only")
    elif meant:
        found.doubts.append(Doubt(questions=meant, words=words))
    if meant:
        found.rest[:] = [one for one in found.rest if one not in kept]


def _is_aside(words: str, known: View) -> bool:
    """Manners and the like; but a bare office, as people are greeted by, where one is asked."""
    is_office = known.asked == (OFFICE,) and titles.said(words, known.language) == "office"
    is_bare = is_office and courtesy.manner(words, known.language) is None
    return not is_bare and intents.is_aside(words, known.language)


def _in_order(found: _Collected, kept: list[str], known: View) -> bool:
    """As many short lines as questions asked, each a clear answer of its question's kind."""
    pairs = list(zip(known.asked, kept, strict=False))
    if not 1 < len(kept) == len(known.asked) or any(count(one) > SHORT for one in kept):
        return False
    clear = all(id in known.questions and choosing.is_clear(known, id, one) for id, one in pairs)
    if not clear or any(stretches.crossed(known, id, one) for id, one in pairs):
        return False
    for id, one in pairs:
        found.hits[id] = Hit(question=id, words=one, how="numbered")
    found.rest[:] = [one for one in found.rest if one not in kept]
    return True


def _subject(found: _Collected, message: Message, known: View) -> None:
    """Figures and labels in the subject, for questions the text says nothing about."""
    said = message.subject[:300]
    text = fold(said)
    piece = Piece(text=text).part(headers.past_prefixes(text, known.language))
    if not piece:
        return
    sorter = Sorter(known=known, signs=cues.read(text, known.cues, known.language))
    sorter.prose(piece)
    doubted = {id for doubt in found.doubts for id in doubt.questions}
    for one in sorter.taken:
        states = one.how == "labelled" or (
            known.kind(one.question) in NUMERIC
            and sorter.signs.has_figure(one.piece.start, one.piece.end)
        )
        if states and one.question not in doubted and one.question not in found.hits:
            found.hits[one.question] = Hit(
                question=one.question, words=wordings.own(said, one.piece), how="subject"
            )


__all__ = ["Doubt", "Hit", "Matches", "Signature", "match", "signature"]
