"""Where a panelist's prose turns from one city to another: which verdicts stand behind which name.

Invariant: behind the name of another city no verdict is of the city before it. Whose they are is
told only by words that plainly lead to one city of the writer's; behind any other they are
nobody's, and are asked. A city named behind a verdict, in its reason, turns nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from intake.conversation import sentences
from intake.conversation.ballots import judging_words
from intake.conversation.panelist.judging import leading
from intake.conversation.panelist.judging.leading import Judged, Mention, Said
from intake.conversation.panelist.sitting import Heard, Seated
from intake.conversation.sentences import Piece
from intake.conversation.spelling import squeeze
from intake.conversation.wordings import own
from intake.messages import Passage


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """A part of the mail: `seated` is whose verdicts stand there, None where nobody knows.

    `words` is the sentence that names another city; "" up to the first such. `is_anew`: it judges
    again what stands above, which it may correct.
    """

    seated: Seated | None
    passages: tuple[Passage, ...]
    words: str = ""
    is_anew: bool = False

    @property
    def is_doubtful(self) -> bool:
        return bool(self.words) and self.seated is None


@dataclass(frozen=True, kw_only=True)
class _Turn:
    """Where the words turn, to whom (None where that is not plain), in the sentence `words`.

    Plain words that lead to a city, up to `until`, say nothing else. One that `is_aside` is a
    sentence of a reason, on a city that is not the writer's to judge.
    """

    at: int
    until: int
    to: Seated | None
    words: str
    is_aside: bool = False


def stretches(
    heard: Heard, passages: Sequence[Passage], here: Seated | None, *, is_led: bool
) -> list[Stretch]:
    """The passages by city from `here` on, as they are where they turn to no other.

    Where it `is_led`, what stands before the first standard leads to `here` and is no turn.
    """
    found, owner = [Stretch(seated=here, passages=())], here
    for one in passages:
        said = leading.said(heard, one, here)
        turns = [*_Turns(said, owner, is_led=is_led).found()]
        is_led = is_led and not said.judged and not judging_words.LABEL.search(said.text)
        for piece, turn in _cut(said.text, turns, one):
            if turn:
                owner = turn.to
                found.append(Stretch(seated=owner, passages=(), words=turn.words))
            found[-1] = replace(found[-1], passages=(*found[-1].passages, piece))
    return found


def _cut(
    text: str, turns: Sequence[_Turn], whole: Passage
) -> Iterator[tuple[Passage, _Turn | None]]:
    if not turns:
        yield whole, None
        return
    if text[: turns[0].at].strip():
        yield Passage(text=text[: turns[0].at].rstrip()), None
    ends = [*(one.at for one in turns[1:]), len(text)]
    for one, end in zip(turns, ends, strict=True):
        yield Passage(text=text[one.until if one.to else one.at : end].rstrip()), one


class _Turns:
    """One passage gone through sentence by sentence; `owner` is whose verdicts are read now.

    `pending` is a turn in a sentence that judges nothing: it is one if a verdict follows.
    `is_labelled`: the owner is named behind a standard, and that tells of no other standard.
    """

    def __init__(self, said: Said, owner: Seated | None, *, is_led: bool) -> None:
        self.said = said
        self.owner = owner
        self.pending: _Turn | None = None
        self.is_labelled = False
        self.is_led = is_led
        self.led_until = _led_until(said) if is_led else 0

    def found(self) -> Iterator[_Turn]:
        if not any(one.start >= self.led_until for one in self.said.mentions):
            return
        for piece in sentences.sentences(sentences.whole(self.said.text), self.said.language):
            mine = [one for one in self.said.judged if piece.start <= one.at < piece.end]
            yield from self._at_head(piece, mine)
            yield from self._inside(piece, mine)

    def _at_head(self, piece: Piece, mine: Sequence[Judged]) -> Iterator[_Turn]:
        """A turn by what the sentence, or one before it, names before its first verdict."""
        until = mine[0].at if mine else piece.end
        named = self._named(piece.start, until)
        if named and not self._is_owners(named):
            self.pending = _Turn(
                at=piece.start,
                until=until,
                to=leading.led_to(self.said, piece.start, until, named),
                words=own(self.said.text, piece),
                is_aside=not mine and self._is_aside(piece, named),
            )
        elif named:
            self.pending = None
        is_alike = not mine and leading.is_alike(piece.text, self.said.language)
        if (turn := self.pending) and (is_alike or any(turn.to or one.is_verdict for one in mine)):
            self.pending = None
            turn = replace(turn, to=None) if is_alike else turn
            if not (turn.is_aside and mine and _is_line_head(self.said.text, mine[0].at)):
                self.owner = turn.to
                yield turn

    def _inside(self, piece: Piece, mine: Sequence[Judged]) -> Iterator[_Turn]:
        """Turns from one verdict of the sentence to the next, and by the city right beside one."""
        for place, one in enumerate(mine):
            former = mine[place - 1] if place else None
            beside = [*leading.beside(self.said, one)]
            is_first = self.is_led and one == self.said.judged[0]
            is_first = is_first or self._is_only_city(one, beside)
            to = self._labelled(piece, former, one)
            if to and to != self.owner:
                self.owner, self.is_labelled = to, True
                yield _Turn(at=one.begins, until=one.at, to=to, words=own(self.said.text, piece))
                continue
            if self.is_labelled and to is None:
                self.owner, self.is_labelled = None, False
                yield _Turn(at=one.begins, until=one.at, to=None, words=own(self.said.text, piece))
                continue
            if is_first and self._is_of_one_other(beside):
                continue  # the mail as a whole is asked which city it is of
            named = self._named(former.at, one.at) if former else ()
            if (both := (*named, *beside)) and not self._is_owners(both):
                self.owner = None
                is_row = not named and not leading.is_parted(self.said, one, beside)
                first = leading.run_to(self.said, one) if is_row else one
                words = self._words(piece, first, beside)
                yield _Turn(at=first.begins, until=first.at, to=None, words=words)

    def _labelled(self, piece: Piece, former: Judged | None, judged: Judged) -> Seated | None:
        """The city right behind a standard that begins a sentence, a line or a part of a list."""
        between = (former.end if former else piece.start, judged.at)
        part = re.split("[;；؛\n]", self.said.text[piece.start : judged.at])[-1]
        if self._named(*between) or any(map(str.isalnum, part)):
            return None
        return leading.labelled(self.said, judged)

    def _words(self, piece: Piece, first: Judged, beside: Sequence[Mention]) -> str:
        """The sentence, from the first of the verdicts on that it ends to the city."""
        end = max(piece.end, *(one.end for one in beside)) if beside else piece.end
        return squeeze(self.said.text[min(first.begins, piece.start) : end])

    def _named(self, start: int, end: int) -> tuple[Mention, ...]:
        return self.said.within(max(start, self.led_until), end)

    def _is_owners(self, named: Sequence[Mention]) -> bool:
        numbers = {one.seated.number for one in named}
        return self.owner is not None and numbers == {self.owner.number}

    def _is_only_city(self, judged: Judged, beside: Sequence[Mention]) -> bool:
        """Whether a mail that no letter tells the city of names but this one, alone behind it."""
        numbers = {one.seated.number for one in self.said.mentions}
        is_alone = all(leading.is_alone(self.said, judged, one) for one in beside)
        return self.is_led and self.owner is None and len(numbers) == 1 and is_alone

    def _is_of_one_other(self, named: Sequence[Mention]) -> bool:
        """Whether one city alone is named, of those that are theirs to judge."""
        numbers = {one.seated.number for one in named}
        return len(numbers) == 1 and leading.may_lead(self.said, named[0])

    def _is_aside(self, piece: Piece, named: Sequence[Mention]) -> bool:
        """Whether it goes on with a reason on its line, and none of these is theirs to judge."""
        before = [one.at for one in self.said.judged if one.at < piece.start]
        goes_on = bool(before) and "\n" not in self.said.text[before[-1] : piece.start]
        return goes_on and not any(leading.may_lead(self.said, one) for one in named)


def _led_until(said: Said) -> int:
    """Up to where a name tells whose the first verdict is."""
    label = judging_words.LABEL.search(said.text)
    if label:
        return label.start()
    return said.judged[0].at if said.judged else len(said.text)


def _is_line_head(text: str, place: int) -> bool:
    return not any(map(str.isalnum, text[:place].rpartition("\n")[2]))
