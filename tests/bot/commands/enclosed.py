"""A file that comes with what the public says: listed by a verb, and saved."""

import hashlib
from pathlib import Path

from intake import store as rooms
from intake.consultation import Consulted, Objection, Opinion
from intake.consultation.files import VoiceFile
from tests.bot.commands.hall import Room

CONTENT = b"%PDF-1.4"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


def is_listed_and_saved(room: Room, verb: str, said: Opinion | Objection, folder: Path) -> None:
    """A file that came with these words stands in `citydesk VERB show` and is saved from there."""
    sent = VoiceFile(
        city=1, person=said.person, given_at=room.hall.now, message="m1",
        digest=DIGEST, name="comparison.pdf", type="application/pdf", size=8,
    )  # fmt: skip
    room.hall.save(Consulted(files=(sent,)))
    with room.hall.store.transaction() as connection:
        rooms.evidence.keep(connection, DIGEST, CONTENT, "application/pdf")
    shown = room.house.run(verb, "show", str(said.number)).stdout
    assert f"file: comparison.pdf (8 bytes, SHA-256 {DIGEST})" in shown
    (one,) = room.house.json(verb, "show", str(said.number))["files"]
    assert (one["name"], one["size"], one["digest"]) == ("comparison.pdf", 8, DIGEST)
    saved = room.house.run(verb, "show", str(said.number), "--save", str(folder))
    assert f"saved in {folder}" in saved.stdout
    (written,) = folder.iterdir()
    assert written.name == f"{DIGEST[:12]}-comparison.pdf"
    assert written.read_bytes() == CONTENT
