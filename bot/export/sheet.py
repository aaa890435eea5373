"""The score sheet: what the panel's tallies say of each city and standard, as a workbook.

Invariant: every cell is a number or plain text, whatever a city is called; the same tallies give
the same bytes.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import xlsxwriter  # type: ignore[import-untyped]

from bot.export.dossier import Dossier
from intake.panel import tally as counting

_MADE = datetime(2025, 2, 15, tzinfo=UTC).replace(tzinfo=None)  # one moment for every workbook


@dataclass(frozen=True, kw_only=True)
class _Scored:
    """A counted city's row: its verdict by standard, and the ballots for each."""

    application: int
    city: str
    country: str
    outcome: str
    sha256: str
    verdicts: dict[str, str]
    ballots: dict[tuple[str, str], int]


class Sheet:
    """Rows are gathered city by city; `content` is the workbook."""

    def __init__(self) -> None:
        self._scored: list[_Scored] = []

    def take(self, of: Dossier) -> None:
        tally = of.tally
        if tally is None:
            return
        by_hand = {one.standard: one.verdict for one in of.settled}
        counts = tally.counts
        self._scored.append(
            _Scored(
                application=of.application.number,
                city=of.name,
                country=of.application.country or "",
                outcome=tally.outcome,
                sha256=counting.digest(tally),
                verdicts={c.standard: by_hand.get(c.standard) or c.verdict or "" for c in counts},
                ballots={(c.standard, verdict): n for c in counts for verdict, n in c.ballots},
            )
        )

    def content(self) -> bytes:
        out = io.BytesIO()
        book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False})
        book.set_properties({"title": "Score sheet", "created": _MADE})
        bold, text = book.add_format({"bold": True}), book.add_format({"quote_prefix": True})
        sheet = book.add_worksheet("Scores")
        sheet.freeze_panes(1, 2)
        for row, cells in enumerate(self._rows()):
            for column, cell in enumerate(cells):
                if isinstance(cell, int):
                    sheet.write_number(row, column, cell)
                else:
                    sheet.write_string(row, column, cell, text if row else bold)
        sheet.autofit(300)
        book.close()
        return out.getvalue()

    def _rows(self) -> Iterator[Sequence[str | int]]:
        standards = list(dict.fromkeys(id for one in self._scored for id in one.verdicts))
        cast = list(dict.fromkeys(key for one in self._scored for key in one.ballots))
        counted = [f"{standard} {verdict}" for standard, verdict in cast]
        yield ["Application", "City", "Country", *standards, "Outcome", *counted, "Tally SHA-256"]
        for one in self._scored:
            verdicts = [one.verdicts.get(id, "") for id in standards]
            figures = [one.ballots.get(key, 0) for key in cast]
            yield [one.application, one.city, one.country, *verdicts, one.outcome, *figures,
                   one.sha256]  # fmt: skip
