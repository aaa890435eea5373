"""A roster file, TOML or CSV, as panelists; its faults as lines that name row and key.

Invariant: a file that holds gives panelists whose category, origin and mailbox are known good.
"""

import csv
import io
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError

from intake import names
from intake.answers.geography import countries
from intake.calls import mailboxes
from intake.calls.consultation import NO_HABITS, Mailboxes
from intake.calls.panel import PanelRules
from intake.calls.rules import Strict
from intake.errors import RosterFileError
from intake.messages import Address, Channel
from intake.panel.roster import Panelist, Seat

MOST = 1_000
"""Rows of a roster that are read."""
_SHOWN = 60
"""Letters of what is wrong that are shown."""
_MAILBOX = r"^[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+$"
_BARE = r"^[A-Za-z0-9]+$"
"""An ID by which a chat knows somebody; which address that is, whoever reads the file must know."""
_TABLE = re.compile(r"\s*\[\[\s*panelists\s*\]\]")
_LISTS = re.compile(r"[\s,;/]+")


def listed(languages: str) -> tuple[str, ...]:
    """Codes that are written in one text, as they stand there."""
    return tuple(filter(None, _LISTS.split(languages)))


def _listed(value: Any) -> Any:
    return listed(value) if isinstance(value, str) else value


class Row(Strict):
    """One panelist as the file writes them; languages in CSV are parted by blanks."""

    name: Annotated[str, Field(min_length=1)]
    address: Annotated[str, Field(pattern=f"{_MAILBOX}|{_BARE}")]
    category: str
    origin: str
    city: str = ""
    languages: Annotated[tuple[str, ...], BeforeValidator(_listed), Field(min_length=1)] = ("en",)
    channel: Channel = "mail"
    standing: Seat = Seat.LISTED
    chair: bool = False


KEYS = tuple(Row.model_fields)
_ALLOWED = {
    "name": "a name",
    "address": "one mail address such as anna@un.example, or in Slack a member ID",
    "languages": "codes such as en, zh",
    "channel": "mail, slack",
    "standing": ", ".join(Seat),
    "chair": "true or false",
}


def members(text: str, *, is_csv: bool) -> tuple[str, ...]:
    """The IDs by which the file names people of a chat; none of a file that does not hold."""
    try:
        rows = _from_csv(text) if is_csv else _from_toml(text)
    except RosterFileError:
        return ()
    chatting = (row for row in rows if isinstance(row, dict) and row.get("channel") == "slack")
    found = (str(row.get("address", "")) for row in chatting)
    return tuple(dict.fromkeys(one for one in found if re.fullmatch(_BARE, one)))


def read(
    text: str,
    rules: PanelRules,
    *,
    is_csv: bool = False,
    known: Mapping[str, str] | None = None,
    habits: Mailboxes = NO_HABITS,
) -> tuple[Panelist, ...]:
    """The panelists of a file, in its order; `known` are the addresses of a chat's members, by ID.
    `habits` are those of providers by which two addresses are one mailbox.

    TOML holds tables `[[panelists]]`, CSV a heading with the same keys. Raises RosterFileError
    with one line a fault: row, key, what is wrong, what is allowed.
    """
    rows = _from_csv(text) if is_csv else _from_toml(text)
    if not rows or len(rows) > MOST:
        raise RosterFileError(f"the file has {len(rows)} panelists; allowed: 1 to {MOST}")
    read_rows: list[Row | None] = []
    lines: list[str] = []
    for place, row in enumerate(rows, start=1):
        try:
            read_rows.append(_reached(Row.model_validate(row), known or {}))
        except ValidationError as error:
            lines += [f"panelist {place}: {line}" for line in _shown(error)]
            read_rows.append(None)
    lines += _faults(read_rows, rules, habits)
    if lines:
        written = _written_in(text, is_csv=is_csv)
        raise RosterFileError("\n".join(_placed(one, written) for one in lines))
    return tuple(_panelist(row, rules) for row in read_rows if row)


def row(
    written: Mapping[str, object], rules: PanelRules, *, known: Mapping[str, str] | None = None
) -> Panelist:
    """One panelist under the keys of a file; an ID of a chat is an address in it.

    Raises RosterFileError with one line a fault.
    """
    is_member = re.fullmatch(_BARE, str(written.get("address", ""))) is not None
    try:
        read = Row.model_validate({**written, "channel": "slack" if is_member else "mail"})
    except ValidationError as error:
        raise RosterFileError("\n".join(_shown(error))) from None
    reached = _reached(read, known or {})
    if faults := [*_row_faults(reached, rules)]:
        raise RosterFileError("\n".join(faults))
    return _panelist(reached, rules)


def member(address: str) -> str | None:
    """The ID of a chat that an address is; None where it is none."""
    return address if re.fullmatch(_BARE, address) else None


def _written_in(text: str, *, is_csv: bool) -> list[int]:
    """The line of the file in which each panelist begins."""
    lines = text.splitlines()
    if is_csv:
        filled = [number for number, one in enumerate(lines, start=1) if one.strip(" ,;\t")]
        return filled[1:]
    return [number for number, one in enumerate(lines, start=1) if _TABLE.match(one)]


def _placed(fault: str, written: Sequence[int]) -> str:
    """The fault with the line where its panelist stands."""
    named = re.match(r"panelist (\d+)", fault)
    place = int(named[1]) if named else 0
    return f"{fault} (line {written[place - 1]})" if 0 < place <= len(written) else fault


def _reached(row: Row, known: Mapping[str, str]) -> Row:
    """With the address of a member of the chat in the place of their ID."""
    return row.model_copy(update={"address": known.get(row.address, row.address)})


def _from_toml(text: str) -> list[Any]:
    try:
        table = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise RosterFileError(f"not TOML: {error}; allowed: tables [[panelists]]") from None
    rows = table.pop("panelists", None)
    if not isinstance(rows, list) or table:
        odd = ", ".join(table) or "nothing"
        raise RosterFileError(f"the file holds {odd}; allowed: tables [[panelists]] only")
    return rows


def _from_csv(text: str) -> list[dict[str, Any]]:
    """Rows without their empty cells; the heading says which key is where."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        heading, *rows = csv.reader(io.StringIO(text), delimiter=mark, strict=True)
    except (csv.Error, ValueError) as error:
        raise RosterFileError(f"not CSV: {error}; allowed: a heading and rows") from None
    keys = [key.strip().casefold() for key in heading]
    if odd := sorted({*keys} - {*KEYS}) or _twice(keys):
        raise RosterFileError(f'heading: "{odd[0]}" will not do; allowed: {", ".join(KEYS)}')
    return [_cells(place, keys, row) for place, row in enumerate(rows, start=1) if any(row)]


def _cells(place: int, keys: Sequence[str], row: Sequence[str]) -> dict[str, Any]:
    if len(row) > len(keys):
        raise RosterFileError(f"panelist {place}: {len(row)} cells; allowed: {len(keys)}")
    cells = ((key, cell.strip()) for key, cell in zip(keys, row, strict=False))
    return {key: cell for key, cell in cells if cell}


def _twice(found: Iterable[str]) -> list[str]:
    return [one for one, times in Counter(found).items() if times > 1]


def _shown(error: ValidationError) -> Iterator[str]:
    for detail in error.errors():
        key = str(detail["loc"][0]) if detail["loc"] else "the row"
        if detail["type"] == "missing":
            yield f"{key} is missing; allowed: {_ALLOWED.get(key, 'a text')}"
        elif detail["type"] == "extra_forbidden":
            yield f"{key} is no key here; allowed: {', '.join(KEYS)}"
        else:
            allowed = _ALLOWED.get(key, "a text")
            yield f"{key}: {str(detail['input'])[:_SHOWN]!r} will not do; allowed: {allowed}"


def _faults(rows: Sequence[Row | None], rules: PanelRules, habits: Mailboxes) -> Iterator[str]:
    for place, row in enumerate(rows, start=1):
        if row:
            yield from (f"panelist {place}: {fault}" for fault in _row_faults(row, rules))
    written = [row.address for row in rows if row]
    keys = [mailboxes.person(one, habits) or Address(address=one).key for one in written]
    for key in _twice(keys):
        yield f"{key} stands there {keys.count(key)} times; allowed: each mailbox once"
    chairs = [row.name for row in rows if row and row.chair]
    if len(chairs) > 1:
        yield f"{', '.join(chairs)} are chairs; allowed: one"


def _row_faults(row: Row, rules: PanelRules) -> Iterator[str]:
    if not names.is_said(row.name):
        yield f"name: {row.name!r} will not do; allowed: {_ALLOWED['name']}"
    for key, written in (("name", row.name), ("city", row.city)):
        if why := names.unwritable(written):
            yield f"{key}: {written[:_SHOWN]!r} {why}"
    categories = [one.id for one in rules.categories]
    if row.category not in categories:
        yield f"category: {row.category!r} will not do; allowed: {', '.join(categories)}"
    if _origin(row.origin, rules) is None:
        regions = ", ".join(one.id for one in rules.origins)
        yield f"origin: {row.origin!r} will not do; allowed: {regions}, or a country"
    if re.fullmatch(_BARE, row.address) and row.channel != "slack":
        yield f"address: {row.address!r} will not do; allowed: {_ALLOWED['address']}"
    elif re.fullmatch(_BARE, row.address):
        yield f"address: nobody in Slack has the member ID {row.address}; allowed: who is there"
    elif (Address(address=row.address).channel == "slack") != (row.channel == "slack"):
        yield f"channel: {row.channel} does not reach {row.address}; allowed: the other one"
    elif row.channel == "mail" and (why := mailboxes.unwritable(row.address)):
        yield f"address: {row.address[:_SHOWN]!r} {why}"


def _origin(written: str, rules: PanelRules) -> str | None:
    """The ID of an origin of the rules by ID or name, else the code of a country."""
    folded = written.strip().casefold()
    for origin in rules.origins:
        if folded in {origin.id.casefold(), *map(str.casefold, origin.name.values())}:
            return origin.id
    return countries.find(written.strip())


def _panelist(row: Row, rules: PanelRules) -> Panelist:
    name = " ".join(row.name.split())  # a line's end in it would end the heading of a mail
    return Panelist(
        name=name,
        address=Address(address=row.address, name=name),
        category=row.category,
        origin=_origin(row.origin, rules) or row.origin,
        city=" ".join(row.city.split()),
        languages=row.languages,
        channel=row.channel,
        seat=row.standing,
        is_chair=row.chair,
    )
