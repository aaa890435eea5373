"""How well and how fast answers and mails are read: `python -m tests.benchmarks.reading`.

Rows are tables of real phrasing (`tests/intake/answers/tables`, one file a language). *Right* is
what the row wants, *asked* a question where the row has a value, *wrong* a definite false value.
Mails are replies to our letter as each mail program writes them in each language; *exact* is a
reply whose writer's words are found and nothing else, without a store that knows the letter.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import process_time

import click

from bot.commands.letters import sample_letter
from bot.commands.read_answers import Line, answer
from bot.mail.read import read_file
from replies import page, samples
from replies.said import unescaped
from tests import mailbag
from tests.mailbag import programs

TABLES = Path(__file__).parents[1] / "intake" / "answers" / "tables"
HELD = TABLES.with_name("held")
"""Rows of the same writers that nobody looked at while the reader was made."""
VERDICTS = ("right", "asked", "wrong")
LETTER, DESK = "city/welcome", "desk@cities.example"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One row and what was made of it; `cost` is CPU milliseconds of a second reading."""

    row: Line
    said: Line
    cost: float

    @property
    def verdict(self) -> str:
        want = self.row["want"]
        assert isinstance(want, dict)
        if all(self.said.get(key) == value for key, value in want.items()):
            return "right"
        return "asked" if self.said["status"] == "unclear" else "wrong"


def shown(rows: Iterable[Outcome]) -> str:
    """Each row with what it wants and what was said, for a test that fails."""
    lines = (f"{one.row['text']!r}: wanted {one.row['want']}, said {one.said}" for one in rows)
    return "\n".join(lines)


def outcomes(folder: Path, codes: Iterable[str] = ()) -> Iterator[Outcome]:
    """Every row of the tables of these languages (of all where none is named), read."""
    for path in sorted(folder.glob("*.jsonl")):
        if not codes or path.stem in codes:
            for written in path.read_text(encoding="utf-8").splitlines():
                if written.strip():
                    yield _outcome(written)


def _outcome(written: str) -> Outcome:
    row, said = json.loads(written), answer(written)
    again = json.dumps({**row, "text": f"{row['text']} "})  # none that a cache has
    start = process_time()
    answer(again)
    return Outcome(row=row, said=said, cost=(process_time() - start) * 1000)


def _table(found: list[Outcome], key: str) -> Iterator[str]:
    yield f"{key:<10} {'rows':>5} {'right':>7} {'asked':>7} {'wrong':>7} {'ms':>6}"
    names = sorted({str(one.row[key]) for one in found})
    for name in [*names, "all"]:
        group = [one for one in found if name in (one.row[key], "all")]
        count = Counter(one.verdict for one in group)
        shares = " ".join(f"{100 * count[verdict] / len(group):6.1f}%" for verdict in VERDICTS)
        cost = sum(one.cost for one in group) / len(group)
        yield f"{name:<10} {len(group):5d} {shares} {cost:6.2f}"


def _mails(codes: Iterable[str]) -> Iterator[str]:
    """How many replies of a language are read exactly, and CPU milliseconds a mail."""
    ours = sample_letter(samples.samples()[LETTER])
    html = page.html(ours.markdown, language="en", subject=ours.subject)
    plain = unescaped(ours.markdown)
    yield f"{'mails':<10} {'rows':>5} {'exact':>7} {'ms':>23}"
    for code in codes or programs.TONGUES:
        replies = list(programs.replies(code, subject=ours.subject, plain=plain, html=html))
        start = process_time()
        said = [read_file(mailbag.kept(one.raw), address=DESK).passages for one in replies]
        cost = (process_time() - start) * 1000 / len(replies)
        pairs = zip(said, replies, strict=True)
        exact = sum(tuple(part.text for part in found) == one.said for found, one in pairs)
        yield f"{code:<10} {len(replies):5d} {100 * exact / len(replies):6.1f}% {cost:23.2f}"


@click.command()
@click.option("--rows", type=click.Path(path_type=Path), default=TABLES, help="A folder of tables.")
@click.option("--language", "codes", multiple=True, help="Only these languages.")
@click.option("--kind", "kinds", multiple=True, help="Only these kinds.")
@click.option("--misses", is_flag=True, help="Show each row that is not right.")
def main(rows: Path, codes: tuple[str, ...], kinds: tuple[str, ...], misses: bool) -> None:
    """Read every row of the tables and every reply; print what was right, and the cost."""
    found = [one for one in outcomes(rows, codes) if not kinds or one.row["kind"] in kinds]
    for one in found if misses else ():
        if one.verdict != "right":
            click.echo(f"{one.verdict.upper()} {one.row['id']} {one.row['text']!r}")
            click.echo(f"    wanted {one.row['want']}\n    said   {one.said}")
    for key in ("language", "kind"):
        click.echo("\n".join(_table(found, key)) + "\n")
    if not kinds:
        click.echo("\n".join(_mails(codes)))


if __name__ == "__main__":
    main()
