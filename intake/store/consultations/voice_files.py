"""Which files came with what the public says, in rows and back; their contents are `evidence`'s.

Invariant: a file belongs to an opinion, and goes with it where that was never confirmed; a vote of
the same mail has none.
"""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, Select, and_, delete, insert, select

from intake.consultation import Objection, Opinion
from intake.consultation.files import VoiceFile
from intake.store.prepared import in_portions, one_of
from intake.store.tables.public_schema import voice_files, voices

_GIVEN = [column for column in voice_files.c if column is not voice_files.c.number]
_ITS_VOICE = and_(
    voices.c.kind == "opinion",
    voices.c.city == voice_files.c.city,
    voices.c.person == voice_files.c.person,
    voices.c.given_at == voice_files.c.given_at,
)
_UNSPOKEN = ~select(voices.c.number).where(_ITS_VOICE).exists()
_SAID = select(voices.c.number).where(_ITS_VOICE, voices.c.confirmed_at.is_not(None))


def add(connection: Connection, files: Sequence[VoiceFile]) -> None:
    """Write new ones."""
    if files:
        connection.execute(insert(voice_files), [vars(one) for one in files])


def of(connection: Connection, voice: Opinion) -> list[VoiceFile]:
    """What came with these words, or with an answer about them, oldest first."""
    rows = _theirs(voice.city, voice.person).where(voice_files.c.given_at == voice.given_at)
    return _several(connection, rows)


def confirmed(connection: Connection, city: int, person: str) -> list[VoiceFile]:
    """What came with anything that a person said of a city and confirmed, oldest first."""
    return _several(connection, _theirs(city, person).where(_SAID.exists()))


def objected(connection: Connection, objection: Objection) -> list[VoiceFile]:
    """The same of the words that an objection was raised of, and of no others."""
    own = _SAID.where(voices.c.number == objection.voice).exists()
    return _several(connection, _theirs(objection.city, objection.person).where(own))


def of_city(connection: Connection, city: int) -> list[tuple[int, VoiceFile]]:
    """What came with opinions on a city that were confirmed, each with that opinion's number."""
    confirmed = voices.c.confirmed_at.is_not(None)
    said = select(voices.c.number.label("voice"), *_GIVEN).join(voices, and_(_ITS_VOICE, confirmed))
    rows = said.where(voices.c.city == city).order_by(voice_files.c.number, voices.c.number)
    found = [dict(row._mapping) for row in connection.execute(rows)]
    return [(one.pop("voice"), VoiceFile(**one)) for one in found]


def _theirs(city: int, person: str) -> Select[tuple[object, ...]]:
    mine = (voice_files.c.city == city, voice_files.c.person == person)
    return select(*_GIVEN).where(*mine).order_by(voice_files.c.number)


def _several(connection: Connection, rows: Select[tuple[object, ...]]) -> list[VoiceFile]:
    """Each file once, however often it came."""
    found = [VoiceFile(**row._mapping) for row in connection.execute(rows)]
    return list({(one.digest, one.name): one for one in found}.values())


def forget_unspoken(connection: Connection, people: Collection[str]) -> None:
    """Delete those of these people whose voice is kept no more."""
    for some in in_portions(sorted(people)):
        mine = select(voice_files.c.number).where(one_of(voice_files.c.person), _UNSPOKEN)
        numbers = list(connection.execute(mine, some).scalars())
        if numbers:
            connection.execute(delete(voice_files).where(voice_files.c.number.in_(numbers)))
