"""An act of `intake.desk.acts` on the command line: shown in full, agreed to, and reported.

Invariant: an act is shown before it happens, or `--yes` was said; where the file has changed since
then, nothing happens.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from typing import Any

import click

from bot import clock, foreign
from bot.commands import times
from bot.commands.office import (
    acting,
    agree,
    full,
    named,
    opened,
    print_json,
    refuse,
    show_letters,
    shown,
    viewing,
    who,
)
from bot.commands.refused import refusals
from intake import counting
from intake.calls.model import Call
from intake.desk import Office, acts
from intake.desk.acts import Act, Laid, views
from intake.errors import Refusal
from intake.notices import Letter, LetterState

OTHER = (
    "This view was shown to another organizer or for other words, or the file changed: nothing "
    "was changed or sent. Please look again, under your own name."
)
STALE = "This view does not hold any more: nothing was changed or sent."
Verb = Callable[..., None]
Wanted = Act | Callable[[Office], Act]
"""An act, or how it is made of what the desk holds."""


@dataclass(frozen=True, kw_only=True)
class How:
    """How an act is to be done, as its options say, and by whom."""

    organizer: str
    view: str | None = None
    dry_run: bool = False
    yes: bool = False
    as_json: bool = False


def an_act(verb: Verb) -> Verb:
    """The options of an act that `act` carries out; the verb gets them as `how`."""
    return _an_act(verb, who)


def a_signed_act(verb: Verb) -> Verb:
    """The same where who acts must have a name of their own; who only looks needs none."""
    return _an_act(verb, named)


def _an_act(verb: Verb, name: Callable[[str | None], str]) -> Verb:
    @wraps(verb)
    def with_how(
        *,
        organizer: str | None,
        view: str | None,
        dry_run: bool,
        yes: bool,
        as_json: bool,
        **given: Any,
    ) -> None:
        by = (who if dry_run else name)(organizer)
        how = How(organizer=by, view=view, dry_run=dry_run, yes=yes, as_json=as_json)
        verb(how=how, **given)

    return viewing(acting(with_how))


class Showing:
    """How an act is shown, asked about and reported: one that only sends letters, by itself.

    `call` is the one in force, in whose zone times are said; `act` sets it.
    """

    call: Call

    def show(self, laid: Laid) -> None:
        """What it would do, before it is done."""
        for one in laid.warnings:
            click.secho(shown(one), fg="yellow")
        show_letters(laid.letters)

    def question(self, laid: Laid) -> str:
        return f"Send {counted(laid.letters)}?"

    def after(self, office: Office, laid: Laid) -> Laid:
        """What has become of it at once."""
        return laid

    def json(self, laid: Laid, how: How) -> Mapping[str, Any]:
        """The report for programs; every key is part of the interface."""
        return {
            "done": not how.dry_run,
            "view": laid.view,
            **self.also(laid),
            "warnings": list(laid.warnings),
            "letters": full(laid.letters),
        }

    def also(self, laid: Laid) -> Mapping[str, Any]:
        """What else the report for programs tells of such an act."""
        return {}

    def refusal(self, why: Refusal) -> Mapping[str, Any]:
        """Why nothing can be done, for programs."""
        return {"code": why.reason, "text": why.text}

    def not_done(self, laid: Laid, why: Refusal) -> Sequence[Mapping[str, Any]]:
        """The same of an act that could be done, and was not: as of all that it was about."""
        return [self.refusal(why)]

    def tell(self, laid: Laid, how: How) -> None:
        """The report for people."""
        if how.dry_run:
            tell_of_dry_run(laid)
            return
        for letter in laid.letters:
            due = times.exact(letter.due_at, self.call)
            click.echo(f"{letter.state.value}: {letter.to.shown}, due {due}, ID {letter.id}")
        tell_of_hold(laid.letters, "`citydesk letters recall ID`", self.call)


def tell_of_dry_run(laid: Laid) -> None:
    click.echo("Dry run: nothing was changed and nothing sent.")
    click.echo(f"To do just this: --view {laid.view}")


def tell_of_hold(letters: Sequence[Letter], how: str, call: Call) -> None:
    """How letters that are held are taken back; nothing where none is."""
    due = [one.due_at for one in letters if one.state is LetterState.HELD]
    if due:
        click.echo(f"Held until {times.exact(max(due), call)}; {how} takes it back until then.")


def counted(letters: Sequence[Letter]) -> str:
    """How many letters, in words."""
    return counting.counted(len(letters), "letter")


def act(wanted: Wanted, how: How, showing: Showing | None = None) -> None:
    """Show the act, carry it out once it was agreed to, and report it."""
    showing = showing or Showing()
    seed = f"act-{clock.new_id()}"
    with opened() as opening:
        office = replace(opening, render=acts.Once(opening.render))
        showing.call = office.call
        meant = wanted(office) if callable(wanted) else wanted
        laid = _lay(office, meant, how, seed, showing)
        if not how.as_json:
            showing.show(laid)
            for note in foreign.notes(laid):
                click.secho(f"Note: {note}", fg="yellow")
        if how.view is not None and how.view.strip() != laid.view:
            stale = Refusal(reason="changed", text=_other(laid, how.view, how))
            raise _not_done(laid, stale, how, showing)
        if not how.dry_run:
            agree(showing.question(laid), yes=how.yes, as_json=how.as_json)
            laid = showing.after(office, _perform(office, laid, how, seed, showing))
    if how.as_json:
        print_json(showing.json(laid, how))
    else:
        showing.tell(laid, how)


def _other(laid: Laid, view: str, how: How) -> str:
    """That the view is another one now, and what differs; with what was not printed of it."""
    told = views.told(view, laid.view)
    found = f"{STALE} {told} Please look again." if told else OTHER
    return " ".join((found, *(laid.warnings if how.as_json else ())))


def _lay(office: Office, wanted: Act, how: How, seed: str, showing: Showing) -> Laid:
    with office.store.reading() as connection:
        laid = acts.lay(office, connection, wanted, by=how.organizer, now=clock.now(), seed=seed)
    if isinstance(laid, acts.Unmoved) and how.as_json:
        report = dict(showing.json(laid.laid, replace(how, dry_run=True)))
        each = report.get("refused") or [showing.refusal(laid)]
        print_json(report | refusals(laid.reason, laid.text, each))
    elif isinstance(laid, acts.Unmoved) and _has_more(laid.laid):
        showing.show(laid.laid)
    return _done(laid)


def _has_more(laid: Laid) -> bool:
    """Whether there is more to be seen of what is refused than the reason says."""
    return bool(laid.final) or any(one.is_spoken_against for one in laid.kept)


def _perform(office: Office, laid: Laid, how: How, seed: str, showing: Showing) -> Laid:
    done = acts.perform(
        office, laid.act, by=how.organizer, now=clock.now(), seed=seed, view=laid.view
    )
    if isinstance(done, Refusal):
        raise _not_done(laid, done, how, showing)
    return done


def _not_done(laid: Laid, why: Refusal, how: How, showing: Showing) -> click.ClickException:
    """Why nothing of what was laid happened, said to programs with all that it was about."""
    if how.as_json:
        print_json(refusals(why.reason, why.text, showing.not_done(laid, why)))
    return refuse(why)


def _done(laid: Laid | Refusal) -> Laid:
    if isinstance(laid, Refusal):
        raise refuse(laid)
    return laid
