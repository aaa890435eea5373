"""`citydesk doctor`: whether the whole set-up holds, one line a check."""

import asyncio
import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from urllib.parse import unquote, urlsplit

import click

from bot import checks, clock, runtime, settings
from bot.checks import (
    Check,
    Look,
    State,
    mend,
    note,
    ok,
    place,
    post,
    published,
    signing,
    web,
    within,
)
from bot.commands.office import print_json
from bot.settings import Settings, SettingsError
from bot.slack import checks as slack
from intake.calls import loading
from intake.errors import CallFileError

COLOURS = {State.OK: "green", State.NOTE: "yellow", State.UNSET: "white", State.MEND: "red"}
HIDDEN = "•••"
LEAST_SECRET = 4
SLACK = frozenset(name for name in Settings.model_fields if name.startswith("slack_"))
"""Without these the desk is whole, by mail alone, so that all else can be checked."""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
@click.pass_context
def doctor(context: click.Context, as_json: bool) -> None:
    """Check settings, folder, call, database, mail and Slack; say in a line what to mend.

    Changes nothing and tells no secret. Exit 0 where the desk is whole, 1 where anything must be
    mended; each such line says what to do.
    """
    found = []
    for check in _checks():
        found.append(check)
        if not as_json:
            _show(check)
    if as_json:
        print_json([vars(one) for one in found])
    else:
        _sum_up(found)
    context.exit(1 if checks.must_be_mended(found) else 0)


def _checks() -> Iterator[Check]:
    if strange := settings.unknown():
        yield note("environment", strange)
    try:
        given = settings.load()
    except SettingsError as fault:
        yield from (mend("settings", line, "set it right") for line in str(fault).splitlines())
        if not fault.names or fault.names - SLACK:
            return
        given = settings.load(without=SLACK)
        found = chain(_of_desk(given), [within("board", partial(place.shown, given, clock.now()))])
    else:
        yield ok("settings", "all hold")
        found = chain(_of_desk(given), _of_slack(given))
    for check in found:
        yield _without_secrets(check, _secrets(given))


def _of_desk(given: Settings) -> Iterator[Check]:
    now = clock.now()
    looks: dict[str, Look] = {
        "data folder": partial(place.folder, given),
        "call": partial(place.call, given, now),
        "database": partial(place.database, given),
        "mail relay": partial(post.relay, given),
        "mail door": partial(post.door, given),
        "mail certificate": partial(post.certificate, given),
        "clamd": partial(post.scanner, given),
        "organizers": partial(post.people, given),
        "public pages": partial(web.pages, given),
        "public address": partial(web.address, given),
        published.NAME: partial(published.folders, given, now),
        "operator": partial(web.operator, given),
        signing.NAME: partial(signing.key, given, now),
        "messages": partial(place.messages, given),
        "letters": partial(place.letters, given, now),
    }
    yield from (within(name, look) for name, look in looks.items())


def _of_slack(given: Settings) -> Iterator[Check]:
    with _lines_alone():
        found = asyncio.run(slack.checks(given, clock.now, needs_two=_needs_two(given)))
    yield slack.board(within("board", partial(place.shown, given, clock.now())), found)
    yield from found


@contextmanager
def _lines_alone() -> Iterator[None]:
    """What Slack refuses stands in the line of its check, and not in the log above it as well."""
    log, silent = logging.getLogger("bot"), logging.NullHandler()
    log.addHandler(silent)
    try:
        yield
    finally:
        log.removeHandler(silent)


def _needs_two(given: Settings) -> bool:
    """Whether the call wants a second organizer; what is wrong with it has its own line."""
    try:
        return loading.load(runtime.read_call(given)).second_organizer
    except CallFileError:
        return False


def _secrets(given: Settings) -> Sequence[str]:
    """Whatever must not be shown, whoever's words it stands in."""
    passwords = [urlsplit(url).password for url in (given.database, given.mail_relay)]
    known = [given.slack_bot_token, given.slack_app_token, given.slack_signing_secret, *passwords]
    known += [given.signing_passphrase, given.secret]
    found = [one for one in known if one and len(one) >= LEAST_SECRET]
    return [*found, *(unquote(one) for one in found)]


def _without_secrets(check: Check, secrets: Iterable[str]) -> Check:
    text, do = check.text, check.do
    for one in secrets:
        text, do = text.replace(one, HIDDEN), do.replace(one, HIDDEN)
    return Check(name=check.name, state=check.state, text=text, do=do)


def _show(check: Check) -> None:
    text = " ".join(check.text.split())
    do = f" → {check.do}" if check.do else ""
    state = click.style(f"{check.state.value:8}", fg=COLOURS[check.state])
    click.echo(f"{state}{check.name:17}{text}{do}")


def _sum_up(found: Sequence[Check]) -> None:
    count = sum(one.state is State.MEND for one in found)
    told = "Nothing must be mended." if not count else f"{count} to mend: see the lines above."
    click.secho(told, bold=True)
