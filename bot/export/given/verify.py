"""Check an exported record with Python alone (3.11 or newer): python3 verify.py [SEAL]

Invariant: nothing but the files beside this one is looked at. Exit 1 where anything does not hold,
2 where what is here holds, but applications that were sealed are not here.
"""

import hashlib
import hmac
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
GENESIS = "0" * 64
DESK = 0
Row = dict[str, Any]


def sha256(octets: bytes) -> str:
    return hashlib.sha256(octets).hexdigest()


def lines(path: Path) -> list[Row]:
    return [json.loads(one) for one in path.read_text("utf-8").split("\n") if one]


def digest(one: Row) -> str:
    words = json.dumps(one["words"], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(bytes.fromhex(one["salt"]) + words.encode())


def sums() -> Iterator[str]:
    """Each file is the one that was written, and no other is here."""
    listed = HERE / "SHA256SUMS"
    if not listed.is_file():
        yield f"{listed.name} is missing"
        return
    written = {listed.name}
    for line in listed.read_text("utf-8", "replace").splitlines():
        digest, _, name = line.partition("  ")
        path = HERE / name
        written.add(name)
        if not path.is_file() or sha256(path.read_bytes()) != digest:
            yield f"{name} is missing or was changed after the export"
    here = {path.relative_to(HERE).as_posix() for path in HERE.rglob("*") if path.is_file()}
    for name in sorted(here - written):
        if "/." not in f"/{name}":  # what a machine leaves in a folder
            yield f"{name} was added after the export"


def journal(entries: list[Row]) -> Iterator[str]:
    """Each entry follows the one before it, and its words are those that were digested."""
    previous = GENESIS
    for place, one in enumerate(entries, start=1):
        line = "|".join(
            str(one[key]) for key in ("application", "sequence", "at", "act", "digest", "previous")
        )
        if one["sequence"] != place or one["previous"] != previous:
            yield f"entry {place} does not follow the entry before it"
        elif one["hash"] != sha256(line.encode()):
            yield f"entry {place} was changed"
        elif one["words"] is not None and (one["salt"] is None or one["digest"] != digest(one)):
            yield f"the words of entry {place} are not those that were written"
        previous = one["hash"]


def seal(one: Row, previous: str) -> Iterator[str]:
    """Each seal covers its heads and follows the seal before it."""
    salt = bytes.fromhex(one["salt"])
    leaves = sorted(
        hmac.digest(salt, f"{h['application']}|{h['sequence']}|{h['hash']}".encode(), "sha256")
        for h in one["heads"]
    )
    root = sha256(salt + b"".join(leaves))
    line = "|".join(("citydesk seal 1", str(one["number"]), one["at"], root, previous))
    if (one["root"], one["previous"], one["hash"]) != (root, previous, sha256(line.encode())):
        yield f"seal {one['number']} does not hold"


def tally(number: int, entries: list[Row]) -> Iterator[str]:
    """The tally is the one whose digest the journal has last; one set aside is not here."""
    path = HERE / f"applications/{number}/tally.json"
    acts = [one for one in entries if one["act"] in ("tallied", "tally_set_aside")]
    told = [(one["words"] or {}).get("digest") for one in acts[-1:] if one["act"] == "tallied"]
    if path.is_file() and sha256(path.read_bytes()) not in told:
        yield "tally.json is not the tally of the journal"
    elif told and not path.is_file():
        yield "its tally is missing"


def sent() -> Iterator[str]:
    """Each file of a city, or of the public, is the one whose digest is its name."""
    for folder in ("evidence", "public"):
        for path in sorted(HERE.glob(f"applications/*/{folder}/*")):
            if sha256(path.read_bytes()) != path.name:
                yield f"{path.relative_to(HERE)} is another file than was sent"


def journals() -> dict[int, list[Row]]:
    """By application; that of the desk's own acts as application 0, as its entries say."""
    found = HERE.glob("applications/*/journal.jsonl")
    every = {int(path.parent.name): lines(path) for path in sorted(found)}
    return {DESK: lines(HERE / "desk/journal.jsonl")} | every


def name_of(number: int) -> str:
    return f"application {number}" if number != DESK else "the desk's own acts"


def sealed(one: Row, kept: dict[int, dict[int, str]]) -> Iterator[str]:
    """Each head that a seal covers is in the journal that is here."""
    for head in one["heads"]:
        number, last = head["application"], head["sequence"]
        if number in kept and kept[number].get(last) != head["hash"]:
            yield f"{name_of(number)}: what was sealed up to entry {last} changed"


def absent(seals: list[Row], found: dict[int, list[Row]]) -> int:
    """How many applications were sealed whose journals are not here."""
    return len({head["application"] for one in seals for head in one["heads"]} - {*found})


def up_to(wanted: str) -> list[Row]:
    """The seals up to the one that was asked for, or all."""
    seals = lines(HERE / "seals.jsonl")
    places = [place for place, one in enumerate(seals, start=1) if one["hash"] == wanted]
    return seals[: places[0]] if places else seals


def faults_of(found: dict[int, list[Row]], seals: list[Row], wanted: str) -> Iterator[str]:
    """Everything that does not hold."""
    yield from sums()
    yield from sent()
    for number, entries in found.items():
        odd = [*journal(entries), *tally(number, entries)]
        yield from (f"{name_of(number)}: {fault}" for fault in odd)
    kept = {number: {one["sequence"]: one["hash"] for one in found[number]} for number in found}
    previous = GENESIS
    for one in seals:
        yield from [*seal(one, previous), *sealed(one, kept)]
        previous = one["hash"]
    if wanted and previous != wanted:
        yield f"no seal of this record is {wanted}"


def main() -> int:
    wanted = "".join(sys.argv[1:]).lower()
    try:
        return checked(wanted)
    except (AttributeError, LookupError, OSError, TypeError, ValueError) as fault:
        print("\n".join([*sums(), f"the record here cannot be read to its end: {fault}"]))
        return 1


def checked(wanted: str) -> int:
    """Say what holds and what does not; the exit code."""
    found, seals = journals(), up_to(wanted)
    faults, missing = [*faults_of(found, seals, wanted)], absent(seals, found)
    edition = json.loads((HERE / "export.json").read_text("utf-8"))["edition"]
    if missing and edition is None:
        faults.append(f"{missing} applications that were sealed are not here")
    counted = len(found) - 1  # the desk's own is no application's
    sealed = f"{len(seals)} seal{'s' if len(seals) != 1 else ''}"
    print("\n".join([*faults, f"{counted} journals, {sealed}, {len(faults)} faults"]))
    if bare := sum(one["words"] is None for entries in found.values() for one in entries):
        print(f"{bare} entries stand here without their words: erased, or of the public.")
    if missing and edition is not None:
        print(f"Of edition {edition} alone: {missing} applications that were sealed are not here.")
    if wanted and not faults:
        print(f"This is seal {len(seals)} of {seals[-1]['at']}: the journals here are as sealed.")
    return 1 if faults else 2 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
