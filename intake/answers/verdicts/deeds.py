"""For what a mandate is given, where that is named: "a mandate to run the tram programme".

Invariant: no mandate is made here; a sentence that names the application, or no deed, stands.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise, takewhile

from intake.answers import calendars
from intake.answers.folding import clean, is_unspaced
from intake.answers.lexicon import Said, lexicon, listed, tokens_of

_SENTENCE = re.compile(r"(?:[^.!?;。！？；\n]|\.(?=\s?\d|\w)|(?<=\d)\.)+[?？]?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_EMPOWERING = frozenset({"paper", "given", "mandated", "consent"})
_BESIDE = _EMPOWERING | {
    "act", "body", "colleague", "commission", "deed", "detail", "filing", "granter", "holds",
    "in_writing", "mine", "oral", "post",
}  # fmt: skip
"""What is said of a mandate beside what it is for."""
_SHORT = 3
"""Letters of a word between a mandate and its deed that tells nothing."""
_LEAST = 4
"""Letters of a verb's basic form."""


def says(text: str, language: str, *, by_paper: bool = False) -> bool:
    """Whether a mandate is told of in it (`by_paper`: called so), and only such for other deeds."""
    found = [_Told(one[0], language) for one in _SENTENCE.finditer(clean(text))]
    found = [one for one in found if one.is_of_paper or not by_paper]
    told = [one for one in found if one.empowers]
    return bool(told) and all(one.is_of_another for one in told)


def opens(text: str, language: str) -> bool:
    """Whether it begins with one for another deed: "Yes, a power of attorney to collect the mail".

    A sentence that is nothing but a yes stands, whatever is told behind it.
    """
    first = _SENTENCE.search(clean(text))
    is_of_another = first is not None and says(first[0], language, by_paper=True)
    return is_of_another and says(text, language, by_paper=True)


def only_obeys(text: str, language: str) -> bool:
    """Whether it tells of what was done by somebody's order, and of nothing filed by it."""
    found = [_Told(one[0], language) for one in _SENTENCE.finditer(clean(text))]
    return any(one.is_commissioned for one in found)


def is_another(sentence: str, language: str) -> bool:
    """Whether the mandate that a sentence tells of is one for another deed than to apply."""
    told = _Told(sentence, language)
    return told.empowers and told.is_of_another


class _Told:
    """One sentence: its words, and which of them are of a mandate."""

    def __init__(self, sentence: str, language: str) -> None:
        self.language = language
        self.is_question = sentence[-1:] in "?？"
        self.words, found = tokens_of(clean(sentence))
        self.written = [one[0] for one in found]

    @cached_property
    def known(self) -> list[Said]:
        return list(lexicon("deeds", self.language).every(self.words))

    @cached_property
    def roles(self) -> list[Said]:
        return list(lexicon("mandates", self.language).every(self.words))

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(one.name for one in (*self.known, *self.roles))

    @property
    def is_commissioned(self) -> bool:
        """ "By order of the mayor we have planted trees": no mandate, and nothing of a filing."""
        ours = {"ours", "filing", "paper", "act"}
        return "commission" in self._names and not (self.is_question or ours & self._names)

    @property
    def is_of_paper(self) -> bool:
        return bool({"paper", "mandated"} & self._names)

    @property
    def empowers(self) -> bool:
        return not self.is_question and bool(self._mandates)

    @property
    def is_of_another(self) -> bool:
        """Whether a deed is named, and neither the application nor the city's affairs in it."""
        if {"ours", "filing"} & self._names or lexicon("titles", self.language).said(self.words):
            return False
        return self._counts() or any(True for _ in self._deeds())

    def _counts(self) -> bool:
        """ "On the mayor's instructions we planted 33 trees": things counted, and no paper."""
        if {"act", "paper"} & self._names:
            return False
        return any(
            word.isdecimal()
            and not _YEAR.fullmatch(word)
            and behind.isalpha()
            and not is_unspaced(behind)
            and not self._months & {at - 1, at, at + 1, at + 2}
            and not (at + 3 in self._months and self.words[at + 2].isdecimal())  # "14 of 3 March"
            for at, (word, behind) in enumerate(pairwise(self.words))
        )

    @cached_property
    def _mandates(self) -> list[Said]:
        own = [one for one in self.known if one.name == "empowering"]
        return own + [one for one in self.roles if one.name in _EMPOWERING]

    @cached_property
    def _covered(self) -> frozenset[int]:
        """The places of words that say who gives a mandate, to whom, by what and when."""
        spans = [(one.start, one.end) for one in self.roles if one.name in _BESIDE]
        spans += [(one.start, one.end) for one in self.known if one.name == "aimless"]
        return self._months.union(at for start, end in spans for at in range(start, end))

    @cached_property
    def _months(self) -> frozenset[int]:
        return frozenset(
            at
            for place, length, names in calendars.of(self.language).finds(self.words)
            if any(one.startswith("month") for one in names)
            for at in range(place, place + length)
        )

    def _is_aimless(self, aim: Said) -> bool:
        """Whether a longer phrase that leads to no deed holds it."""
        others = [one for one in self.known if one.name == "aimless"]
        return any(one.start <= aim.start and aim.end <= one.end for one in others)

    def _deeds(self) -> Iterator[int]:
        """The places of words that name what somebody may do."""
        is_anywhere = "last" in listed("grammar", "verb", self.language)
        first = 0 if is_anywhere else min(one.end for one in self._mandates)
        for one in self.known:
            if self._is_aimless(one):
                continue
            if one.end > first:
                yield from self._led(one)
            if one.name == "verb" and one.start not in self._covered:
                yield one.start
            if one.name in ("behind", "behind_verb"):
                yield from self._followed(one)
        yield from self._bare(first)
        yield from self._fused(first)

    def _led(self, aim: Said) -> Iterator[int]:
        """What stands behind "to" or "for"."""
        place = aim.end
        if aim.name == "purpose" and self._is_joined(aim.start):
            while self._is_small(place):
                place += 1
            is_verb = bool(listed("deeds", "infinitive", self.language)) and self._has_ending(place)
            is_named = self._tells(place) and not self._is_name(place)
            if is_named and not (is_verb and self._is_bare_end(place)):
                yield place
        if aim.name == "toward":
            place += sum(1 for _ in takewhile(self._is_holding, range(place, len(self.words))))
            if self._tells(place) and self._is_verb(place) and not self._is_bare_end(place):
                yield place

    def _is_bare_end(self, place: int) -> bool:
        """ "I am authorised to sign.": a verb that nothing follows names no other deed."""
        is_last = "last" in listed("grammar", "verb", self.language)
        return place == self._last and not (is_last or is_unspaced(self.words[place]))

    @cached_property
    def _last(self) -> int:
        return max(at for at, word in enumerate(self.words) if word[0].isalnum())

    def _followed(self, behind: Said) -> Iterator[int]:
        """What stands before "in order to", where verbs stand last."""
        place = behind.start - 1
        is_verb = behind.name == "behind" or self._has_ending(place)
        if place >= 0 and self._tells(place) and is_verb:
            yield place

    def _bare(self, first: int) -> Iterator[int]:
        """A verb's basic form right behind a mandate, or anywhere where it needs no "to"."""
        if not listed("deeds", "infinitive", self.language):
            return
        is_free = "anywhere" in listed("deeds", "bare", self.language)
        ends = {one.end for one in self._mandates}
        ends |= {one.end for one in self.roles if one.name == "mine"}
        for place in range(first, len(self.words)):
            is_led = is_free or (place in ends and listed("deeds", "bare", self.language))
            if is_led and self._tells(place) and self._has_ending(place):
                yield place

    def _fused(self, first: int) -> Iterator[int]:
        """A word with "to" or "for" grown to its front."""
        signs = tuple(listed("deeds", "fused", self.language))
        for place in range(first, len(self.words)) if signs else ():
            word = self.words[place]
            is_long = len(word) >= _LEAST and word.startswith(signs)
            if is_long and self._tells(place) and self._is_joined(place):
                yield place

    def _is_joined(self, place: int) -> bool:
        """Whether only who gave it and when stands between a mandate and this place."""
        if "last" in listed("grammar", "verb", self.language):
            return True
        ends = [one.end for one in self._mandates if one.end <= place]
        between = range(max(ends, default=place), place)
        return all(at in self._covered or len(self.words[at]) <= _SHORT for at in between)

    def _is_small(self, place: int) -> bool:
        return any(one.name == "small" and one.start == place for one in self.known)

    def _is_holding(self, place: int) -> bool:
        """ "负责" in "授权我们负责有轨电车": that somebody has it, and not yet what."""
        return any(one.name == "holds" and one.start <= place < one.end for one in self.roles)

    def _is_verb(self, place: int) -> bool:
        endings = listed("deeds", "infinitive", self.language)
        if endings:
            return self._has_ending(place)
        return not (self._is_small(place) or self.written[place][0].isupper())

    def _has_ending(self, place: int) -> bool:
        word = self.words[place]
        endings = listed("deeds", "infinitive", self.language)
        return not endings or (len(word) >= _LEAST and word.endswith(tuple(endings)))

    def _is_name(self, place: int) -> bool:
        """Whether a capital begins it in a language where that makes it a name."""
        is_plain = "capitals" in listed("grammar", "nouns", self.language)
        return self.written[place][0].isupper() and not is_plain

    def _tells(self, place: int) -> bool:
        if not 0 <= place < len(self.words) or place in self._covered:
            return False
        return self.words[place][0].isalpha() and not _is_sign(self.known, place)


def _is_sign(known: Sequence[Said], place: int) -> bool:
    """Whether a word that stands for none of the deeds stands here."""
    return any(one.name == "no_deed" and one.start <= place < one.end for one in known)
