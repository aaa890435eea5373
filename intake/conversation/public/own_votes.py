"""A vote of the writer's own below an opinion or objection: both are theirs, each by itself.

Invariant: it is a whole sentence of nothing else; a vote of others, one quoted, and one inside
another sentence stay words of the opinion.
"""

import re
from dataclasses import replace

from intake.answers import folding
from intake.conversation import phrasefiles, sentences
from intake.conversation.public import framing, joining, reading, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.public.reading import Said
from intake.conversation.spelling import fold
from intake.messages import Message, Passage

_FILE = "own_votes.toml"
_LONGEST = 120
_QUOTES = re.compile("[\"“”„«»‹›「」『』‘’']")
_INSIDE = re.compile(r"(?<=\w)['’](?=\w)")
"""An apostrophe inside a word quotes nothing."""
_BLANKS = re.compile(r"[ \t]{2,}|\n{3,}")


def parted(
    message: Message, said: Said, announced: tuple[AnnouncedCity, ...], language: str
) -> tuple[Said, Said] | None:
    """The vote, and what was said without it; None unless a sentence below the first is one.

    Where votes for several cities stand there none is: which is meant nobody can tell.
    """
    text = framing.above_signature(message.reply, message.sender.name, announced, language)
    votes, rest = list[Said](), said.text
    for one in reversed(_below(text, language)):
        if vote := _vote(one, message, announced, language):
            votes.append(vote)
            before, _, behind = rest.rpartition(one)
            rest = before + behind
    cities = {one.cities for one in votes}
    if len(cities) != 1 or not _is_said(rest, said, message, announced, language):
        return None
    rest = _BLANKS.sub(lambda one: one[0][:2] if "\n" in one[0] else " ", rest).strip()
    return votes[0], replace(said, text=rest)


def is_inside(
    message: Message, said: Said, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    """Whether a part of a sentence behind another may be one: it is not taken, and missed."""
    parts = joining.parts(said.text)[1:]
    return any(_vote(one.strip(), message, announced, language) for one in parts)


def _below(text: str, language: str) -> list[str]:
    """The sentences but for the first, which calls the mail what it is."""
    found = sentences.sentences(sentences.whole(text), language)
    return [text[one.start : one.start + len(one.text)].strip() for one in found][1:]


def _vote(
    sentence: str, message: Message, announced: tuple[AnnouncedCity, ...], language: str
) -> Said | None:
    if len(sentence) > _LONGEST or _QUOTES.search(_INSIDE.sub("", sentence)):
        return None
    if sentence.rstrip().endswith(("?", "？", "؟")):
        return None
    alone = replace(message, subject="", passages=(Passage(text=sentence),))
    said = reading.read(alone, announced, language)
    if not (said.is_plain and said.kind == "vote" and len(said.cities) == 1):
        return None
    bare = framing.without_cities(folding.clean(sentence), announced, language)
    return said if any(_is_bare(bare, one) for one in wording.read_in()) else None


def _is_bare(text: str, language: str) -> bool:
    """Whether nothing is left of a folded text beside the words of a vote of one's own."""
    around = phrasefiles.listed("public", _FILE, language, "around")
    left = around.without(wording.spoken("vote", language).without(fold(text)))
    return not any(map(str.isalnum, left))


def _is_said(
    rest: str, said: Said, message: Message, announced: tuple[AnnouncedCity, ...], language: str
) -> bool:
    """Whether what is left is still of the same kind, and on the same city."""
    alone = replace(message, passages=(Passage(text=rest),))
    left = reading.read(alone, announced, language)
    is_more = len(left.text) >= reading.SHORTEST_OPINION + len(said.cities[0].city)
    return left.is_plain and (left.kind, left.cities) == (said.kind, said.cities) and is_more
