"""`citydesk letters`: what the desk has said, and what any of its letters looks like."""

from dataclasses import replace
from pathlib import Path

import click

from intake.calls import loading
from intake.contacts import Keys
from intake.notices import Addressed, Letter
from replies import page, render, samples

SAMPLE_ADDRESS = "desk@cities.example"
SAMPLE_KEYS = Keys(secret=b"only for samples")


@click.group()
def letters() -> None:
    """List letters, or preview any of them."""


@letters.command()
@click.argument("notice", required=False)
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@click.option("--language", default="en", show_default=True, help="Language code, such as en.")
@click.option("--list", "listed", is_flag=True, help="List every sample.")
def preview(notice: str | None, form: str, out: Path | None, language: str, listed: bool) -> None:
    """Show the letter NOTICE as it would be sent, written from its sample."""
    if listed:
        click.echo("\n".join(samples.samples()))
        return
    if notice is None:
        raise click.UsageError("name a NOTICE, or use --list to see them all")
    letter = sample_letter(chosen(notice), language)
    shown = _page(letter) if form == "html" else f"Subject: {letter.subject}\n\n{letter.markdown}"
    if out is None:
        click.echo(shown, nl=False)
        return
    out.write_text(shown, encoding="utf-8")
    click.echo(f"written to {out}")


def chosen(notice: str) -> Addressed:
    """The sample with this key, or the only one with this name whoever reads it."""
    known = samples.samples()
    keys = [notice] if notice in known else [key for key in known if key.endswith(f"/{notice}")]
    if len(keys) == 1:
        return known[keys[0]]
    hint = f"several have this name: {', '.join(keys)}" if keys else "see --list"
    raise click.UsageError(f"no single sample named {notice!r}; {hint}")


def sample_letter(addressed: Addressed, language: str = "en") -> Letter:
    """The letter a sample makes under the shipped call."""
    return render.letter(
        replace(addressed, language=language),
        call=loading.load(loading.shipped()),
        id="sample",
        address=SAMPLE_ADDRESS,
        keys=SAMPLE_KEYS,
        now=samples.NOW,
    )


def _page(letter: Letter) -> str:
    return page.html(letter.markdown, language=letter.language, subject=letter.subject)
