"""Templates to HTML. Invariant: everything that goes into a page is escaped, whoever wrote it."""

import hashlib
from decimal import Decimal
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from replies.filters import Tongue

HERE = Path(__file__).parents[1]


def draw(tongue: Tongue, template: str, **words: object) -> str:
    """The page in this tongue."""
    return _environment(tongue).get_template(template).render(**words)


@cache
def static(name: str) -> bytes:
    """One of our own files."""
    return (HERE / "static" / name).read_bytes()


@cache
def edition(name: str) -> str:
    """What a file's address changes by when it changes."""
    return hashlib.sha256(static(name)).hexdigest()[:12]


@cache
def _environment(tongue: Tongue) -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals |= {
        "_": tongue.say,
        "counted": tongue.count_say,
        "number": lambda figure: tongue.number(Decimal(figure)),
        "dir": "rtl" if tongue.locale.text_direction == "rtl" else "ltr",
    }
    made.filters |= {"moment": tongue.moment, "day": tongue.day, "listed": tongue.listed}
    made.filters["number"] = made.globals["number"]
    return made
