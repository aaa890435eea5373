"""An answer to a choice cut into segments, between two commas or joints.

Invariant: no segment decides what is chosen; it only says what stands in it.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from intake.answers.choices import firsts, givers, lines, options, quotations, shortened
from intake.answers.choices.lines import BREAKS, DASHES, Line, is_like_year
from intake.answers.choices.options import Tokens
from intake.answers.choices.parts import JOINTS, Segment
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon, glued, lexicon, listed
from intake.answers.values import Context

_OFFICES = frozenset({"body", "own"})
"""What an office may be called that is an option itself ("the council")."""
_SMALL = frozenset({"filler", "as"})
_ENDS = frozenset(").;\n!?")


@dataclass
class _Cutter:
    """Cuts tokens into segments from left to right."""

    line: Line
    firsts: Lexicon  # names without aliases
    behind: bool  # whether a denying word stands behind what it denies
    glue: tuple[str, ...]  # "and" where it is written together with the next word
    context: Context
    segments: list[Segment] = field(default_factory=lambda: [Segment()])
    place: int = 0
    named_at: int = -1  # where the option named last ends
    valued_at: int = -1  # where the number read last ends
    ranged_at: int = -1  # where the range read last ends
    only_at: int = -1  # where the "only" read last ends, with the small words behind it
    glued_at: int = -1  # where the word with an "and" grown to it stands that was read last

    def step(self) -> None:
        """Read what stands at this place."""
        length, found = self.line.name(self.place)
        token = self.line.tokens[self.place]
        if self._is_glued(length):
            self.segments.append(Segment(after="and"))
            self.named_at, self.glued_at = -1, self.place
        if found and self._is_in_body(length):
            self.place += length
        elif found and length >= self.line.word(self.place)[0]:
            self._option(found, length)
            self.place += length
            self.named_at = self.place
        elif token in BREAKS and not self.line.is_numbering(self.place):
            inside = token in {"("} or (token not in _ENDS and self.segments[-1].inside)
            self.segments.append(Segment(after=token, inside=inside))
            self.place += 1
        else:
            segment, start = self.segments[-1], self.place
            self.place += self._number() or self._word(token)
            if segment is self.segments[-1] or self.segments[-1].after == "denial":
                segment.words += self.line.tokens[start : self.place]

    def _is_glued(self, length: int) -> bool:
        """Whether an "and" is written to the front of the word here ("والطاقة")."""
        token = self.line.tokens[self.place]
        if not token.startswith(self.glue) or len(token) < 3:
            return False
        phrase = self.line.tokens[self.place : self.place + max(length, 1)]
        is_whole = phrase in self.line.names.meanings or (token,) in self.line.known.meanings
        numerals = options.numerals(self.line.language)
        worth = numerals.at((token,), 0)[1] and (token,) not in numerals.meanings
        is_joined = self.named_at == self.place and not lexicon("affirming", self.line.language).of(
            (token,)
        )
        is_labelled = "label" in self.line.known.of((token,)) and self.valued_at == self.place
        return not is_whole and bool(length or worth or is_joined or is_labelled)

    def _option(self, found: Tokens, length: int) -> None:
        """One name; two with nothing between ("energy industry") may be neither of them."""
        segment, token = self.segments[-1], self.line.tokens[self.place]
        segment.strange |= self._is_of_giver(length) and not self._is_set_off(length)
        segment.sole |= self.only_at == self.place
        segment.words += self.line.tokens[self.place : self.place + length]
        if len(found) > 1 or (self.named_at == self.place and token[0].isalpha()):
            segment.strange = True
        segment.options.append(int(found[0]))
        segment.denied.append(segment.is_negative)

    def _is_in_body(self, length: int) -> bool:
        """An alias in a body's name: "Ministry of Digital Affairs", "Digital Affairs Agency"."""
        if self._is_first_name(length) or quotations.set_off(self.line, self.place):
            return False
        return self._has_body(length) or self.line.ends_in_body(self.place + length)

    def _has_body(self, length: int) -> bool:
        return "body" in {*self.segments[-1].roles, *self.line.word(self.place + length)[1]}

    def _is_of_giver(self, length: int) -> bool:
        """What may belong to the name of one who gave the title."""
        here, before = self.segments[-1], self.segments[-2:-1]
        if self._is_first_name(length):
            return self._has_body(length)
        joined = here.after in JOINTS and bool(before) and before[0].is_of_giver
        return joined or "giver" in here.roles

    def _is_set_off(self, length: int) -> bool:
        """Behind a verb that gave the title and the giver's whole name ("منحتنا وزارة … لقب …").

        So is the name of a certificate, where verbs stand last ("국토교통부 스마트도시 인증").
        """
        here, before = self.segments[-1], self.line.token(self.place - 1)
        if quotations.set_off(self.line, self.place):
            return True
        if self.behind and {"awarded", "enrolling", "trial"} & set(
            self.line.word(self.place + length)[1]
        ):
            return True
        return "awarded" in here.ahead and before[-1:] == tuple(here.rest[-1:]) != ()

    def _is_first_name(self, length: int) -> bool:
        return self.firsts.at(self.line.tokens, self.place)[0] == length

    def _number(self) -> int:
        """The tokens of a number, range or numbering that begins here; 0 where none does."""
        segment, token = self.segments[-1], self.line.tokens[self.place]
        length, number = self.line.value(self.place)
        if leading := self._leading():
            return leading
        if not length:
            return 0
        if token.isdecimal() and self.line.is_year(self.place):
            segment.roles.add("year")
            return 1
        if token.isdecimal() and self.line.is_named(self.place):
            return 2
        if not token.isdecimal():
            segment.odd |= "worded" in segment.roles
            kind = "ordinal" if self.line.is_ordinal(self.place) else "cardinal"
            segment.roles |= {"worded", kind}
        return self._range(length, number) or self._single(length, number)

    def _single(self, length: int, number: int) -> int:
        """One number: an option's, a count of options, or the end of "the first three"."""
        segment, end = self.segments[-1], self.place + length
        beside = (self.line.token(self.place - 1), self.line.tokens[end : end + 1])
        is_part = any("part" in self.line.known.of(word) for word in beside)
        if is_part or self.place in self.line.bounded:
            segment.odd = True
        led = firsts.behind(self.line, self.place, end, number)
        self.valued_at = end + led
        segment.sole |= self.only_at == self.place
        if led:
            segment.numbers += range(1, min(number, firsts.MOST) + 1)
        elif self._is_count(end):
            segment.counts.append(number)
        else:
            segment.numbers.append(number)
        return length + led

    def _leading(self) -> int:
        """The tokens of "first three", "前两项"; 0 where no such thing begins here."""
        length, number = firsts.at(self.line, self.place)
        self.segments[-1].numbers += range(1, number + 1)
        if length and not number:
            self.segments[-1].odd = True
            self.segments[-1].roles.add("worded")
        return length

    def _is_count(self, end: int) -> bool:
        """ "3 sectors", but not "no. 3", "第3项" and "third sector"."""
        if self.line.is_totalled(self.place, end):
            return True
        if self.line.is_ordinal(self.place) or not self.line.is_counted(self.place, end):
            return False
        before, roles = self.line.token(self.place - 1), self.segments[0].roles
        is_labelled = "label" in self.line.known.of(before) or "label" in roles
        roles.discard("label")  # "第1、5项，共两项": the label is of the list that ends here
        return not is_labelled

    def _is_tally(self, place: int, length: int) -> bool:
        """ "1, 5 and 9 — three sectors": words behind figures, which they count."""
        if self.line.is_totalled(place, place + length):
            return True
        is_like = self.line.tokens[place].isdecimal() == self.line.tokens[self.place].isdecimal()
        return not is_like and self.line.is_counted(place, place + length)

    def _range(self, length: int, first: int) -> int:
        """The tokens of a range that begins here ("1-3", "第1项至第3项"); 0 where none does."""
        joint = self.line.joint(self.place + length)
        place = self.line.passed(joint) if joint else 0
        count, end = self.line.value(place) if joint else (0, 0)
        if not count or is_like_year(str(end)) or self._is_tally(place, count):
            return 0
        after, segment = self.line.tokens[place + count : place + count + 1], self.segments[-1]
        if not first < end <= first + firsts.MOST or (after and after[0] in DASHES):
            segment.odd = True
        else:
            segment.numbers += range(first, end + 1)
        self.valued_at = self.ranged_at = place + count
        return place + count - self.place

    def _word(self, token: str) -> int:
        segment = self.segments[-1]
        if len(token) == 1 and token.isalpha() and self.line.is_named(self.place):
            return 2
        length, roles = self.line.word(self.place)
        if self.only_at == self.place and (token in quotations.SIGNS or _SMALL & set(roles)):
            self.only_at += length or 1
        if _OFFICES & set(roles) and (part := self._part(length)):
            segment.rest += part
            return length
        if not roles:
            bare = token[1:] if self.glued_at == self.place else token
            segment.rest += [bare] if bare[0].isalnum() else []
            return 1
        nor = {"negator"} & set(roles) and not segment.is_empty
        segment.neither |= bool(nor) and "neither" in self._yesno(length)
        if "to" in roles and "filler" not in roles:
            segment.odd |= self._is_loose(length)
        if "label" in roles:
            self.segments[0].roles.add("label")
        if {"contrast", "there"} <= set(roles):  # "구축되어 있으며": a verb that goes on
            self._say(segment, {"there"}, self.place + length)
            segment.words += self.line.tokens[self.place : self.place + length]
        if not self._parted(roles):
            self._say(segment, self._roles(length, roles), self.place + length)
            self._end_giver(roles)
            if self.behind and "negator" in roles and segment.options:
                self.segments.append(Segment(after="denial"))
        return length

    def _yesno(self, length: int) -> Tokens:
        phrase = self.line.tokens[self.place : self.place + length]
        return lexicon("yesno", self.line.language).of(phrase)

    def _part(self, length: int) -> Tokens:
        """Of a phrase the words that name one option only, where no title is given by bodies."""
        phrase = self.line.tokens[self.place : self.place + length]
        return shortened.part(phrase, self.context)

    def _say(self, segment: Segment, roles: set[str], end: int) -> None:
        """Note what a word says, and whether it stands before the options or beside one alone."""
        if {"applied", "awarded"} <= roles | segment.roles:  # "auf Antrag anerkannt"
            roles, segment.roles = roles - {"bid"}, segment.roles - {"bid"}
        elif "bid" in roles:
            segment.roles.discard("awarded")  # "ödülüne de katıldık"
        elif self.behind and "awarded" in roles:
            segment.roles.discard("bid")  # "신청하여 선정되었습니다"
        segment.roles |= roles
        if not (segment.options or segment.numbers):
            segment.ahead |= roles
        if "only" in roles:
            segment.sole |= self.place in (self.named_at, self.valued_at)
            self.only_at = end

    def _end_giver(self, roles: Tokens) -> None:
        """ "By the ministry as", "the ministry named us": what follows is not of the name."""
        is_end = bool({"as", "awarded", "own"} & set(roles))
        is_end = is_end or (self.behind and "giver" in roles) or self.line.is_of_body(self.place)
        if not is_end or self.segments[-1].options:
            return
        name = self._giver()
        if any("body" in one.roles for one in name):
            for one in name:
                one.roles -= {"body", "giver"}
                one.rest.clear()

    def _giver(self) -> list[Segment]:
        """The segments that one long name may fill: "environment, urbanisation and climate"."""
        name = [self.segments[-1]]
        for before in reversed(self.segments[:-1]):
            if name[-1].after not in ("and", ",") or not (before.is_bare or before.is_of_giver):
                break
            name.append(before)
        return [one for one in name if not one.options]

    def _roles(self, length: int, roles: Tokens) -> set[str]:
        """What a word says of its segment: not what it says of the number beside it."""
        end = self.place + length
        if {"filler", "negator"} <= set(roles) and self.line.is_labelling(end):
            return {"filler"}  # "no. 3"
        if "giver" in roles and self.line.is_before_number(end):  # "от 1 до 3"
            return set()
        soft = {"planned"} if "trial" in roles else set()
        return set(roles) - {"to", "label", "counted", "leading", "as"} - soft

    def _is_loose(self, length: int) -> bool:
        """A "to" beside one number only: "up to 4", "from 3 on"."""
        here = self.place
        if self.ranged_at >= 0 and self.line.joint(self.ranged_at) == here + length:
            return False
        return bool(self.line.is_before_number(here + length)) or (
            self.valued_at >= 0 and self.line.joint(self.valued_at) == here + length
        )

    def _parted(self, roles: Tokens) -> bool:
        """Whether the word begins a segment: "and", "or", "but", "except", "neither"."""
        here = self.segments[-1]
        if "neither" in roles and self._is_named(self.place + self.line.word(self.place)[0]):
            here.strange |= bool(here.options) and not here.is_negative
            told = {"negator"}
            self.segments.append(
                Segment(after="contrast", roles=told, ahead={*told}, neither=not here.is_empty)
            )
            return True
        if "except" in roles and "contrast" not in roles:
            self._except()
            return True
        if {"contrast", "only"} <= set(roles) and not self.segments[-1].is_empty:
            return False  # "只是" within a clause is no "but"
        if {"and", "added"} <= set(roles) and (self._is_behind_subject() or self._is_last()):
            return False  # "政务外网也接入了 …", "绿色城市也申报过", "die anderen auch"
        joint = next((one for one in ("contrast", "or", "and", "because") if one in roles), None)
        if joint:
            inside = joint in JOINTS and self.segments[-1].inside
            told = {"because", "unlike"} & set(roles)
            self.segments.append(Segment(after=joint, roles=told, ahead={*told}, inside=inside))
        return joint is not None

    def _is_named(self, place: int) -> bool:
        """Whether an option stands at a place, by its name or by a word of its name alone."""
        parts = shortened.of_words(self.line.token(place), self.context)
        return self.line.name(place)[0] > 0 or any(len(one) == 1 for one in parts)

    def _is_behind_subject(self) -> bool:
        """Whether only the words before an "also" stand in the segment, with no option among them.

        In scripts without blanks what somebody has follows it ("also uses 5G").
        """
        here = self.segments[-1]
        is_run = bool(here.rest) and is_unspaced(here.rest[-1])
        return is_run and not (here.options or here.numbers or self.behind)

    def _is_last(self) -> bool:
        """Whether no option follows an "also" behind one or the rest; nor the "also" it at once."""
        here, rest = self.segments[-1], range(self.place, len(self.line.tokens))
        is_apart = (
            self.place > self.named_at if self.behind else is_unspaced(self.line.tokens[self.place])
        )
        if not (is_apart if here.options else "rest" in here.roles):
            return False
        until = next((one for one in rest if self.line.tokens[one] in BREAKS), rest.stop)
        return not any(self.line.name(one)[0] for one in range(self.place, until))

    def _except(self) -> None:
        """Begin a denied segment, or deny the options before where the language does so."""
        here = self.segments[-1]
        if self.behind and here.options:
            here.roles.add("negator")
            self.segments.append(Segment(after="denial"))
        else:
            here.strange |= self._is_except_behind(here)
            told = {"not_but"} & set(self.line.word(self.place)[1])
            denied = {"negator"} | told
            self.segments.append(Segment(after="contrast", roles=denied, ahead={"negator"}))

    def _is_except_behind(self, before: Segment) -> bool:
        """Whether an "except" here may belong to the options before it ("农业除外").

        So may a denial between two options: "Starlink not however 6G".
        """
        if not (before.options or before.numbers):
            return False
        length, roles = self.line.word(self.place)
        place = self.line.passed(self.place + length)
        return "not_but" in roles or not (self.line.name(place)[0] or self.line.value(place)[0])


def cut(tokens: Tokens, context: Context) -> list[Segment]:
    """The segments of an answer that hold anything."""
    language = context.language
    cutter = _Cutter(
        line=lines.of(tokens, context), firsts=options.firsts(context.options, language),
        behind=denies_behind(language), glue=_glue(language),
        context=context,
    )  # fmt: skip
    while cutter.place < len(tokens):
        cutter.step()
    found = [segment for segment in cutter.segments if not segment.is_empty]
    givers.join(found)
    return found


def denies_behind(language: str) -> bool:
    """Whether a denying word stands behind what it denies, and reaches no further."""
    return "behind" in listed("grammar", "denial", language)


@lru_cache(maxsize=64)
def _glue(language: str) -> tuple[str, ...]:
    joined = listed("choices", "and", language)
    return tuple(one for one in glued(language, "before") if one in joined)
