"""What the verbs share: opening the desk, who acts, asking for a yes, printing JSON and letters.

Invariant: nothing is asked where nobody can answer.
"""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import click

from bot import foreign, runtime, settings
from bot.commands import times
from bot.commands.refused import Refused
from bot.commands.refused import print_json as print_json
from bot.settings import Settings
from intake import languages, names
from intake.desk import Office
from intake.errors import Refusal
from intake.notices import NEVER, Letter
from replies.said import unescaped

MOST_LISTED = 200
"""Lines of a list where nothing else is said."""

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


@contextmanager
def opened(build: Callable[[Settings], Office] = runtime.build_beside) -> Iterator[Office]:
    """The desk of the settings in force, closed afterwards.

    What is refused meanwhile says its times in the zone of the call.
    """
    office = build(settings.load())
    try:
        yield office
    except Refused as why:
        raise why.reworded(times.retold(why.message, office.call)) from None
    finally:
        office.store.close()


def refuse(why: Refusal | str, *, code: str = "refused") -> click.ClickException:
    """A refusal with its reason: exit 1. The code is the refusal's own, where it is one."""
    if isinstance(why, Refusal):
        return Refused(shown(why.text), code=why.reason, text=why.text)
    return Refused(shown(why), code=code, text=why)


def acting(verb: Decorated) -> Decorated:
    """The options of every verb that sends letters."""
    options = (
        click.option("--dry-run", is_flag=True, help="Show each letter in full; change nothing."),
        click.option("--yes", "-y", is_flag=True, help="Do it without asking."),
        click.option("--as", "organizer", metavar="WHO", help="Who acts (or CITYDESK_ORGANIZER)."),
        click.option("--json", "as_json", is_flag=True, help="Print JSON only."),
    )
    for option in options:
        verb = option(verb)
    return verb


def viewing(verb: Decorated) -> Decorated:
    """The option that ties an act to its dry run."""
    view = click.option(
        "--view",
        metavar="VIEW",
        help="Only if all is still as a dry run showed it, by the code that it printed.",
    )
    return view(verb)


def newest(verb: Decorated) -> Decorated:
    """The option of a list that would grow for ever."""
    limit = click.option(
        "--limit",
        type=click.IntRange(min=1),
        metavar="N",
        help=f"Only the newest so many; {MOST_LISTED} if absent, all with --json.",
    )
    return limit(verb)


def listed(limit: int | None, as_json: bool) -> int | None:
    """How many to list: a program that asks for no limit is never cut short."""
    return limit if limit or as_json else MOST_LISTED


def tell_of_more(count: int, limit: int | None) -> None:
    """Say that a list may have been cut."""
    if count == limit:
        click.echo(f"Only the newest {limit}; there may be older ones (--limit N).")


def who(given: str | None) -> str:
    """The organizer who acts: as said, else as set."""
    return given or settings.load().organizer


def named(given: str | None) -> str:
    """The organizer by a name of their own: who decides has one (V2)."""
    name = " ".join(who(given).split())
    nobody = str(Settings.model_fields["organizer"].default)
    refusal = names.may_be_named(name)
    if refusal or names.is_same(name, nobody):
        why = f"{refusal.text} " if refusal and name else ""
        wanted = "A decision needs the name of who makes it: --as NAME, or CITYDESK_ORGANIZER."
        raise refuse(why + wanted, code="no_name")
    return name


def agree(question: str, *, yes: bool, as_json: bool) -> None:
    """Go on only with `--yes` or a yes typed at a terminal; nothing prompts without one."""
    if yes:
        return
    if as_json or not sys.stdin.isatty():
        raise refuse("Nothing was changed or sent. Add --yes to do it.", code="no_yes")
    click.confirm(question, abort=True)


def show_letters(letters: Sequence[Letter]) -> None:
    """Each letter in full, with whom it goes to and, where it can be, what it says in English."""
    for letter in letters:
        to = f"{letter.to.shown}, in {languages.named(letter.language)}"
        click.secho(f"To: {to}\nSubject: {letter.subject}\n", bold=True)
        click.echo(unescaped(letter.markdown))
        if letter.in_english:
            click.secho(f"{foreign.IN_ENGLISH}\n", bold=True)
            click.echo(unescaped(letter.in_english()))
        click.echo("─" * 72)


def shown(text: str) -> str:
    """People's words for a terminal: control characters, which could drive it, are made visible.

    Whoever was erased is called so, not by the address that stands in the place of theirs.
    """
    return "".join(
        one if one.isprintable() or one in "\n\t" else "\N{REPLACEMENT CHARACTER}"
        for one in names.readable(text)
    )


def letter_json(letter: Letter) -> dict[str, Any]:
    """A letter as `show` and `letters list` print it."""
    return {
        "id": letter.id,
        "notice": letter.notice,
        "to": letter.to.address,
        "subject": letter.subject,
        "state": letter.state.value,
        "message_id": letter.message_id,
        "application": letter.application,
        "created_at": letter.created_at.isoformat(),
        "due_at": None if letter.due_at == NEVER else letter.due_at.isoformat(),
        "error": letter.error,
    }


def full(letters: Iterable[Letter]) -> list[dict[str, Any]]:
    """Letters as JSON with their texts and, where it can be, what these say in English."""
    return [
        letter_json(one) | {"text": one.markdown, "in_english": _english(one)} for one in letters
    ]


def _english(letter: Letter) -> str | None:
    return letter.in_english() if letter.in_english else None
