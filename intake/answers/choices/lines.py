"""What stands at each place of an answer to a choice: names, numbers, ranges, labels.

Invariant: it only looks; what is chosen and what belongs together is for its readers.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from intake.answers.choices import lists, options, unlisted
from intake.answers.choices.options import Tokens
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon, build, entries, glued, lexicon
from intake.answers.scan.clauses import BOUNDS
from intake.answers.values import Context

BREAKS = frozenset(",;\n.!?()/+&|・·")
NUMBERING = frozenset(".)")
DASHES = frozenset("-–—~∼〜～")
_HALVES = frozenset("-–—/")
_SMALL = frozenset({"filler", "to", "label"})
_LABEL = frozenset({"label"})
_SILENT = frozenset("'\"“”„«»№#")
_SHORT = 3
"""Letters at most of what is cut short before a number: "res.", "art."."""
_LONGEST_BODY = 12
"""Letters of a body's name in a script without blanks."""
_LONGEST_TOTAL = 3
"""Words that make the number behind them a tally."""
_CONSENTING = frozenset({"consent", "hindrance"})
"""What has nothing against a thing does not say that it is there: "nicht dagegen"."""
_ALIKE = {
    "not_but": ("except",),
    "requested": ("filler",),
    "fitting": ("filler",),
    "fitting_option": ("fitting", "filler", "label"),
    "fitting_counted": ("fitting", "filler", "label", "counted"),
}
"""What words of a list are besides."""
_FARTHEST = 4
"""Small words between a number and what it is joined with ("no. 1 up to no. 3")."""


@dataclass(frozen=True)
class Line:
    """The tokens of an answer, and the words they are looked up in."""

    tokens: Tokens
    language: str
    known: Lexicon
    said: tuple[tuple[int, Tokens], ...]  # by `known` at each place, asked of again and again
    names: Lexicon
    bounded: frozenset[int]  # places behind "more than"

    def token(self, place: int) -> Tokens:
        """The token at a place, as a phrase of one or none."""
        return self.tokens[place : place + 1] if place >= 0 else ()

    def word(self, place: int) -> tuple[int, Tokens]:
        """The length and the meanings of the longest phrase at a place."""
        return self.said[place] if place < len(self.said) else (0, ())

    def name(self, place: int) -> tuple[int, Tokens]:
        """The length of an option's name at a place, and its numbers."""
        return self.names.at(self.tokens, place)

    def value(self, place: int) -> tuple[int, int]:
        """The tokens and the worth of a number in figures or words at a place; 0, 0 for none."""
        length, number = options.number_at(self.tokens, place, self.language)
        return (length, number) if length and self.word(place)[0] <= length else (0, 0)

    def is_ordinal(self, place: int) -> bool:
        return options.ordinal_at(self.tokens, place, self.language) > 0

    def is_counted(self, place: int, end: int) -> bool:
        """Whether a word for options stands behind a number, or ends it ("二つ").

        It may stand in a phrase that fills up ("분야입니다").
        """
        longest = self.word(end)[1]
        inner = self.known.all_at(self.tokens, end) if "filler" in longest else ()
        is_behind = "counted" in longest or any("counted" in roles for _, roles in inner)
        return is_behind or (end - place > 1 and "counted" in self.word(end - 1)[1])

    def is_totalled(self, place: int, end: int) -> bool:
        """Whether a word right beside a number makes it a tally: "three in total", "всего 3"."""
        starts = range(max(0, place - _LONGEST_TOTAL), place)
        ahead = {
            role for one in starts if self.word(one)[0] == place - one for role in self.word(one)[1]
        }
        return not ahead.isdisjoint({"total", "totalling"}) or "total" in self.word(end)[1]

    def is_year(self, place: int) -> bool:
        """2021, and the second half of 2019/20."""
        sign, before = self.token(place - 1), self.token(place - 2)
        half = bool(sign) and sign[0] in _HALVES and bool(before) and is_like_year(before[0])
        return half or is_like_year(self.tokens[place])

    def is_numbering(self, place: int) -> bool:
        """The dot or bracket of "2. no" and of "no. 3"."""
        before, sign, after = self.token(place - 1), self.token(place), self.token(place + 1)
        if not before or not after or sign[0] not in NUMBERING:
            return False
        return (before[0].isdecimal() and not is_like_year(before[0])) or self.is_label(place)

    def is_label(self, place: int) -> bool:
        """The dot of "no. 3", and not that of "… the title. 2020 …" or "…を失いました。5…"."""
        before, after = self.token(place - 1), self.token(place + 1)
        if self.token(place) != (".",) or not (before and after):
            return False
        if not (before[0].isalpha() and after[0].isdecimal()) or is_unspaced(before[0]):
            return False
        return not is_like_year(after[0]) or self._is_filed(place)

    def _is_filed(self, place: int) -> bool:
        """The dot of "decree no. 2019/3" and "res. 2019, …", or of a heading in one word."""
        before, behind = self.token(place - 1), self.token(place + 2)
        is_short = len(before[0]) <= _SHORT and behind[:1] in {(), (",",), (")",)}
        return place == 1 or is_short or behind[:1] == ("/",) or "label" in self.known.of(before)

    def is_named(self, place: int) -> bool:
        """The number or letter of "1. Starlink" and "b) smart city"."""
        sign, before = self.token(place + 1), self.token(place - 1)
        if before and is_unspaced(self.tokens[place]) and before[0] not in BREAKS:
            return False  # the last letter of a sentence: "選定されました。グリーンシティ …"
        return bool(sign) and sign[0] in NUMBERING and self.name(place + 2)[0] > 0

    def is_of_body(self, place: int) -> bool:
        """Whether "of" stands right behind a body that gave what follows ("環境省の…に選定")."""
        starts = range(max(0, place - _LONGEST_BODY), place)
        is_behind = any(
            self.word(one)[0] == place - one and "body" in self.word(one)[1] for one in starts
        )
        if not (is_behind and "of_body" in self.word(place)[1]):
            return False
        rest = range(place, len(self.tokens))
        until = next((one for one in rest if self.tokens[one] in BREAKS), len(self.tokens))
        return any("awarded" in self.word(one)[1] for one in range(place, until))

    def ends_in_body(self, place: int) -> bool:
        """Whether a few words from here on that mean nothing end in a body ("… Affairs Agency")."""
        for one in range(place, min(place + _FARTHEST, len(self.tokens))):
            if "body" in self.word(one)[1]:
                return True
            if self.word(one)[1] or self.name(one)[1] or not self.tokens[one][0].isalpha():
                return False
        return False

    def joint(self, place: int) -> int:
        """Where the "to" of a range ends that stands at a place, behind small words; 0 for none."""
        for _ in range(_FARTHEST):
            token = self.token(place)
            length, roles = self.word(place)
            if token and (token[0] in DASHES or "to" in roles):
                return place + max(length, 1)
            is_small = token and (token[0] in _SILENT or "filler" in roles)
            if not is_small or "and" in roles:  # "a primeira e a terceira"
                return 0
            place += length or 1
        return 0

    def passed(self, place: int, small: frozenset[str] = _SMALL) -> int:
        """The place behind small words that stand at a place."""
        for _ in range(_FARTHEST):
            token = self.token(place)
            length, roles = self.word(place)
            is_small = token and (token[0] in _SILENT or small & set(roles))
            if not ((is_small and token[0] not in BREAKS) or self._is_labels_dot(place)):
                break
            if self.value(place)[0] >= max(length, 1):
                break
            place += length or 1
        return place

    def is_before_number(self, place: int) -> bool:
        """Whether only small words part a place from a number."""
        return self.value(self.passed(place))[0] > 0

    def is_labelling(self, place: int) -> bool:
        """Whether a number stands behind the "no" of "no. 3", but not that of "no el 3"."""
        return self.is_label(place) or self.value(self.passed(place, _LABEL))[0] > 0

    def _is_labels_dot(self, place: int) -> bool:
        """The dot of "bis Nr. 3"."""
        return self.token(place) == (".",) and "label" in self.known.of(self.token(place - 1))


def of(tokens: Tokens, context: Context) -> Line:
    """The line of an answer to a choice."""
    return _line(tokens, context.language, context.options)


@lru_cache(maxsize=32)  # an answer is cut anew for each doubt of what it names
def _line(tokens: Tokens, language: str, offered: lists.Options) -> Line:
    known = words(language, lists.others(offered))
    return Line(
        tokens=tokens, language=language, known=known,
        said=tuple(known.at(tokens, place) for place in range(len(tokens))),
        names=options.names(offered, language), bounded=_bounded(tokens, language),
    )  # fmt: skip


def words_beside(context: Context) -> Lexicon:
    """The words that may stand beside the options of a question."""
    return words(context.language, lists.others(context.options))


@cache
def words(language: str, others: str = "") -> Lexicon:
    """The words of choices, and how the language denies anything ("kullanmıyoruz").

    `others` is the list of things that are not offered, for where those of their kind are asked.
    """
    denying = {"denial": "negator", "negator": "negator", "positive": "positive"}
    said = list(entries("yesno", language))
    consents = {("positive", phrase) for name, phrase in said if name in _CONSENTING}
    more = (
        (denying[pair[0]], pair[1]) for pair in said if pair[0] in denying and pair not in consents
    )
    own = (("own", phrase) for name, phrase in entries("affirming", language) if name == "ours")
    told = list(entries("choices", language))
    told += [(role, phrase) for name, phrase in told for role in _ALIKE.get(name, ())]
    beside = [(unlisted.ROLE, phrase) for name, phrase in told if name == others]
    told = [pair for pair in told if pair[0] not in unlisted.LISTS]
    found = build([*told, *more, *own, *beside], language)
    older = unlisted.OLDER if others == "other_networks" else {}
    return Lexicon({**older, **found.meanings}, glued(language, "before")) if older else found


def _bounded(tokens: Tokens, language: str) -> frozenset[int]:
    """The places behind "more than" and its like: a number there chooses nothing."""
    found = lexicon("figures", language).finds(tokens)
    return frozenset(place + length for place, length, roles in found if set(BOUNDS) & set(roles))


def is_like_year(token: str) -> bool:
    return len(token) == 4 and token.isdecimal() and 1900 <= int(token) <= 2100
