"""The `citydesk` command. Verbs are loaded when called, so that `--help` answers at once."""

from importlib import import_module
from typing import Any

import click

from bot.commands import refused
from intake.errors import CitydeskError

VERBS: dict[str, tuple[str, str]] = {
    "demo": (
        "bot.commands.demo:demo",
        "Play a whole programme over real mail, or --slack, in seconds.",
    ),
    "init": ("bot.commands.init:init", "Make the data folder: call file to edit, secret, store."),
    "serve": ("bot.commands.serve:serve", "Run the desk: receive, decide, answer, deliver."),
    "doctor": ("bot.commands.doctor:doctor", "Check the whole set-up; say in a line what to mend."),
    "slack": ("bot.commands.slack:slack", "Print the app's manifest for your Slack workspace."),
    "receive": ("bot.commands.receive:receive", "Take one mail on standard input."),
    "chat": ("bot.commands.chat:chat", "Talk to the desk in this terminal, without mail."),
    "watch": (
        "bot.commands.watch:watch",
        "Watch the desk live: arrivals, letters, queue, due dates.",
    ),
    "queue": ("bot.commands.queue:queue", "Show what waits for an organizer."),
    "list": ("bot.commands.list:list_", "List all cities by name, with where each stands."),
    "show": ("bot.commands.show:show", "Show one city's application."),
    "evidence": ("bot.commands.evidence:evidence", "List or save the files a city sent."),
    "take-out": ("bot.commands.take_out:take_out", "Let a file of a city count no more."),
    "file-under": (
        "bot.commands.file_under:file_under",
        "File a file of a city under another question.",
    ),
    "search": ("bot.commands.search:search", "Search all correspondence."),
    "reply": ("bot.commands.reply:reply", "Answer a city's question; the answer goes by mail."),
    "close": ("bot.commands.close:close", "Settle a matter that needs no letter."),
    "ask": ("bot.commands.ask:ask", "Ask a city for items of the call."),
    "move": ("bot.commands.move:move", "Move cities to another stage, one or all that match."),
    "decide": ("bot.commands.decide:decide", "Decide that a city is titled or declined."),
    "approve": ("bot.commands.approve:approve", "Approve a decision as the second organizer."),
    "recall": ("bot.commands.recall:recall", "Take a decision back while it waits."),
    "final": ("bot.commands.final:final", "Decide all cities in the final review together."),
    "decisions": ("bot.commands.decisions:decisions", "List decisions, or show one."),
    "panel": ("bot.commands.panel:panel", "The panel: roster, conflicts, who judges what."),
    "packet": ("bot.commands.packet:packet", "Show what the panel gets of a city."),
    "ballots": ("bot.commands.ballots:ballots", "Show who has voted; how, once it is counted."),
    "tally": ("bot.commands.tally:tally", "Count the ballots on a city, or count them again."),
    "documents": (
        "bot.commands.documents:documents",
        "Write a titled city's certificate and licence; verify a number.",
    ),
    "contact": ("bot.commands.contact:contact", "Give a city's file a contact."),
    "titled": ("bot.commands.titled:titled", "List titled cities and what follows the title."),
    "attendance": (
        "bot.commands.attendance:attendance",
        "Who comes to the Convention; settle what no city answers.",
    ),
    "place": ("bot.commands.place:place", "Agree to another place for a certificate, or decline."),
    "publish": (
        "bot.commands.publish:publish",
        "Write the announcements as static pages.",
    ),
    "voices": (
        "bot.commands.voices:voices",
        "List opinions and votes, let them count or refuse them.",
    ),
    "objections": (
        "bot.commands.objections:objections",
        "List objections and answer them.",
    ),
    "lines": ("bot.commands.lines:lines", "Show what a city agreed to have published."),
    "extend": ("bot.commands.extend:extend", "Give a city more time."),
    "remind": ("bot.commands.remind:remind", "Do what time brings: reminders, closings."),
    "share": ("bot.commands.share:share", "Tell all applicants the answer one of them got."),
    "retry": ("bot.commands.retry:retry", "Take parked messages and failed letters up again."),
    "lay-aside": (
        "bot.commands.lay_aside:lay_aside",
        "Settle a parked message that nobody needs.",
    ),
    "letters": ("bot.commands.letters:letters", "List letters, or preview any of them."),
    "rehearse": (
        "bot.commands.rehearse:rehearse",
        "Play a whole call in fast-forward, before it opens.",
    ),
    "call": ("bot.commands.call:call", "Show or check the call: its questions and dates."),
    "journal": ("bot.commands.journal:journal", "Show, seal, verify or replay the journal."),
    "export": ("bot.commands.export:export", "Write the whole record as files for an auditor."),
    "erase": ("bot.commands.erase:erase", "Erase a person's data; digests stay."),
    "read": ("bot.commands.read:read", "Try the readers alone: a mail, or a file of answers."),
}


class Verbs(click.Group):
    """A group that knows the verbs by name and imports one only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        module, name = VERBS[cmd_name][0].split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        refused.heed(ctx, args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; what the house raises on purpose ends it with its own words and exit 1."""
        try:
            return super().invoke(ctx)
        except (CitydeskError, click.ClickException) as fault:
            raise refused.told(ctx, fault) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Verbs"):
            formatter.write_dl([(name, summary) for name, (_, summary) in VERBS.items()])


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="citydesk")
def main() -> None:
    """The desk where the world's cities apply, by mail or chat.

    Settings come from the environment (CITYDESK_…) or the TOML file named by CITYDESK_CONFIG;
    the README lists them.
    """


if __name__ == "__main__":
    main()
