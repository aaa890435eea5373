"""What a mail about the Convention says, and the sheet on which it is noted while it is read.

Invariant: what is doubted is handed back whole.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from intake.ceremony import Delegate
from intake.conversation.sentences import Piece


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a mail says. `gone` are names or offices of those who do not come, as written.

    `comes` is the city's own yes or no; `is_bare` where it is one word alone. `hosts` are the words
    that say it would host, `rest` sentences that were not read. `wavers` where who comes is left
    open, or somebody named was not read; `is_half` where it is so of somebody in another's place.
    `is_whole` where it is a list that takes the place of the one before. `unread` are clauses that
    speak of somebody who comes and is not in `coming`. `is_writer` where the writer is among those
    `coming` by a word such as "I", `is_counted` where it says how many come and as many are named.
    `is_elsewhere` where they would come to another place than the Convention.
    """

    coming: tuple[Delegate, ...] = ()
    gone: tuple[str, ...] = ()
    adds: bool = False
    is_only: bool = False
    is_whole: bool = False
    comes: bool | None = None
    is_bare: bool = False
    hosts: str = ""
    rest: tuple[str, ...] = ()
    wavers: bool = False
    is_half: bool = False
    unread: tuple[str, ...] = ()
    is_writer: bool = False
    is_counted: bool = False
    is_elsewhere: bool = False

    @property
    def is_about(self) -> bool:
        """Whether anything was read at all."""
        is_told = bool(self.coming or self.gone or self.hosts) or self.comes is not None
        return is_told or self.wavers or self.is_counted or bool(self.unread)


@dataclass
class Sheet:
    """What has been read so far of one mail; `listed` are people on lines without a verb.

    `announced` are words that say that another list follows; `lines` are where `listed` stand.
    `head` is the end of the heading, or of the last line below it, where it says that those below
    stay away (`is_head_gone`), or says nothing that was read. `confirms` where a sentence of its
    own, which names nobody, says that they come. `counts` are how many people are said to come,
    each with the words that say so, `writer` is who wrote the mail, where that is known. `gaps`
    are the city's words about people who come and are not on the list yet. `is_kept` where "only"
    some of the list come, and each of them is known. `names` where words that
    were not read name somebody.
    """

    text: str
    language: str
    is_asked: bool
    known: Collection[str] = ()
    city: Collection[str] = ()
    said: Said = Said()
    listed: list[Delegate] = field(default_factory=list)
    is_listing: bool = False
    is_item: bool = False
    others: int = 0
    wavers: bool = False
    is_stead: bool = False
    is_in_place: bool = False
    is_stranger: bool = False  # who does not come is on no list
    may_tell: bool = False
    confirms: bool = False
    announced: Piece | None = None
    gone_before: int = 0
    lines: list[Piece] = field(default_factory=list)
    head: int | None = None
    is_head_gone: bool = False
    counts: list[tuple[int, Piece]] = field(default_factory=list)
    writer: Delegate | None = None
    gaps: Collection[str] = ()
    is_kept: bool = False
    names: bool = False

    def own(self, piece: Piece) -> str:
        """The writer's own spelling; folding keeps every character's place."""
        return self.text[piece.start : piece.end].strip()

    def note(self, **changes: object) -> None:
        self.said = replace(self.said, **changes)  # type: ignore[arg-type]

    def leave(self, piece: Piece) -> None:
        self.note(rest=(*self.said.rest, self.own(piece)))

    def doubt(self, piece: Piece) -> None:
        """Leave words by which it is open who comes."""
        self.leave(piece)
        self.wavers = True

    def miss(self, piece: Piece) -> None:
        """Leave words that speak of somebody who comes and was not read."""
        self.leave(piece)
        self.note(unread=(*self.said.unread, self.own(piece)))
