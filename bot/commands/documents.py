"""`citydesk documents`: certificates and licences as PDF, issued again, revoked, verified."""

from dataclasses import asdict
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from bot import clock, settings
from bot import documents as making
from bot.commands.acts import How, a_signed_act, act
from bot.commands.office import opened, print_json, refuse, shown
from bot.documents import Proof, SigningKey
from bot.settings import Settings
from intake import awards, store
from intake.awards import Award, Checked, Document, Kind, Standing, Validity
from intake.desk import Office
from intake.desk.acts import Reissue, Revoke
from intake.desk.acts import documents as found
from intake.desk.office import call_of
from intake.errors import Refusal

FOLDER = "documents"
"""Where PDFs lie in the data folder."""
NAMES = ("city", "own_name", "language")
"""What a document says that its award says as well."""
TEST_KEY = "test-signing-key.pem"
SAID = {
    Standing.VALID: "valid",
    Standing.REPLACED: "not valid: replaced by one with another number",
    Standing.REVOKED: "not valid: revoked",
    Standing.UNKNOWN: "unknown: no document has this number",
    Standing.MISREAD: "unknown: no document can have this number; compare it with the document",
}


class _Documents(click.Group):
    """`documents CITY` writes them: what is no verb is the name of a city."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        is_verb = not args or args[0] in self.commands or args[0] in ("-h", "--help")
        return super().parse_args(ctx, args if is_verb else ["write", *args])


@click.group(cls=_Documents)
def documents() -> None:
    """Write CITY's certificate and licence (documents CITY); issue again, revoke, verify."""


@documents.command("list")
@click.option("--edition", metavar="NAME", help="Another edition than that of the call in force.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def list_(edition: str | None, as_json: bool) -> None:
    """List every city that was ever titled in an edition, with all its documents."""
    with opened() as office, office.store.reading() as connection:
        edition = edition or office.call.edition
        several = store.awards.of_edition(connection, edition)
    if as_json:
        print_json([_listed_json(one) for one in several])
        return
    for award in several:
        click.secho(shown(f"{award.city}, {award.country} ({award.own_name})"), bold=True)
        for one in award.documents:
            click.echo(f"  {_line(one)}")
    if not several:
        click.echo(f"In edition {edition} no city was titled.")


# --- written ------------------------------------------------------------------------------------


@documents.command()
@click.argument("city")
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR",
              help="Write them there, not into the data folder.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
def write(city: str, out: Path | None, as_json: bool) -> None:
    """Write the valid certificate and licence of CITY as signed PDFs, and say where."""
    given = settings.load()
    with opened() as office:
        award = _award(office, city)
        key = signing_key(given)
        paths = written(office, award, key, given, out or given.data / FOLDER)
    if as_json:
        print_json(_award_json(award, key, paths))
        return
    for one in award.documents:
        click.echo(_line(one))
        if one.number in paths:
            click.echo(f"  {paths[one.number]}")
    if not paths:
        click.echo("None is valid, so none was written.")
    elif key.is_test:
        click.echo("Signed with a test key, and marked so; CITYDESK_SIGNING_KEY sets a real one.")


def written(
    office: Office, award: Award, key: SigningKey, given: Settings, folder: Path
) -> dict[str, Path]:
    """The PDFs of the valid documents, written into a folder, by number."""
    valid = [one for one in award.documents if one.validity is Validity.VALID]
    url = given.public_url or f"mailto:{given.mail_address}"
    sample = _is_sample(office, award)
    made = {
        one.number: making.write(award, one.kind, key=key, url=url, is_sample=sample)
        for one in valid
    }
    paths = {one.number: folder / f"{one.number}-{one.kind}.pdf" for one in valid}
    with office.store.transaction() as connection:  # known before any of them is out
        if made:
            store.awards.signed_with(connection, key.certificate, clock.now())
    folder.mkdir(parents=True, exist_ok=True)
    for number, content in made.items():
        paths[number].write_bytes(content)
    return paths


def _is_sample(office: Office, award: Award) -> bool:
    with office.store.reading() as connection:
        application = store.applications.load(connection, award.application)
        return call_of(office, connection, application).sample


def signing_key(given: Settings) -> SigningKey:
    """The key of the settings, else a test key of the data folder, made once; only one that holds.

    KeyFileError says what to do about one that does not.
    """
    now = clock.now()
    if given.signing_key:
        known = making.load_key(given.signing_key, given.signing_passphrase)
    else:
        known = making.kept_test_key(given.data / TEST_KEY, now)
    return making.in_force(known, now)


def _award(office: Office, city: str) -> Award:
    with office.store.reading() as connection:
        award = found.of_city(connection, city)
    if isinstance(award, Refusal):
        raise refuse(award)
    return award


def _listed_json(award: Award) -> dict[str, Any]:
    """Every key is part of the interface."""
    return _city_json(award) | {"documents": [document_json(one) for one in award.documents]}


def _city_json(award: Award) -> dict[str, Any]:
    return {"application": award.application, "city": award.city, "own_name": award.own_name}


def _award_json(award: Award, key: SigningKey, paths: dict[str, Path]) -> dict[str, Any]:
    """Every key is part of the interface."""
    return _city_json(award) | {
        "signer": key.name,
        "is_test": key.is_test,
        "documents": [
            document_json(one) | {"path": str(paths[one.number]) if one.number in paths else None}
            for one in award.documents
        ],
    }


def document_json(document: Document) -> dict[str, Any]:
    """A document as the verbs print it."""
    ended_at = document.ended_at.isoformat() if document.ended_at else None
    known = {"issued_at": document.issued_at.isoformat(), "ended_at": ended_at}
    said = asdict(document) | known
    return {key: value for key, value in said.items() if key not in NAMES}


def _line(document: Document) -> str:
    why = f": {document.reason}" if document.reason else ""
    return shown(f"{document.number}  {document.kind:11}  {document.validity}{why}")


# --- issued again and revoked -------------------------------------------------------------------


@documents.command()
@click.argument("city")
@click.argument("kind", type=click.Choice([one.value for one in Kind], case_sensitive=False))
@click.option("--reason", default="", help="Why, as the city will read it; needed.")
@click.option("--own-name", default="", metavar="NAME",
              help="The city's name in its own script; both are issued anew.")  # fmt: skip
@a_signed_act
def reissue(city: str, kind: str, reason: str, own_name: str, how: How) -> None:
    """Issue a new KIND for CITY in the place of the last one, which is then not valid."""
    act(Reissue(city=city, document=Kind(kind), reason=reason, own_name=own_name), how)


@documents.command()
@click.argument("number")
@click.option("--reason", default="", help="Why, as the city and whoever checks it will read it.")
@a_signed_act
def revoke(number: str, reason: str, how: How) -> None:
    """Take the document with this NUMBER back."""
    act(Revoke(number=number, reason=reason), how)


# --- verified -----------------------------------------------------------------------------------


@documents.command()
@click.argument("what", metavar="NUMBER|FILE.pdf")
@click.option("--json", "as_json", is_flag=True, help="Print JSON only.")
@click.pass_context
def verify(ctx: click.Context, what: str, as_json: bool) -> None:
    """Say whether a document is valid, by its number or as a file: exit 1 where it is not."""
    path = Path(what)
    if path.suffix.lower() == ".pdf" and not path.is_file():
        raise refuse(f"There is no file {path}.")
    with opened() as office:
        proof = _proof(office, path) if path.is_file() else None
        checked = _checked(office, (proof.number or "") if proof else what)
        zone = _zone(office, checked)
    is_valid = checked.state is Standing.VALID and (not proof or (proof.is_whole and proof.is_ours))
    if as_json:
        print_json(_verified_json(checked, proof, is_valid))
    else:
        if proof:
            click.echo(f"{path.name}: {'' if is_valid else 'not valid. '}{_said_of(proof)}")
        is_other = proof is not None and not is_valid and checked.state is Standing.VALID
        _tell(checked, zone, is_other_file=is_other)
    ctx.exit(0 if is_valid else 1)


def _proof(office: Office, path: Path) -> Proof:
    with office.store.reading() as connection:
        ours = store.awards.certificates(connection)
    return making.verify(path.read_bytes(), certificates=ours, now=clock.now())


def _checked(office: Office, words: str) -> Checked:
    numbers = awards.numbers_in(words)
    number = numbers[0] if len(numbers) == 1 else words.strip()
    with office.store.reading() as connection:
        return awards.check(number, store.awards.with_number(connection, number))


def _verified_json(checked: Checked, proof: Proof | None, is_valid: bool) -> dict[str, Any]:
    """Every key is part of the interface."""
    return {
        "valid": is_valid,
        "number": checked.number,
        "state": checked.state.value,
        "city": checked.award.city if checked.award else None,
        "document": document_json(checked.document) if checked.document else None,
        "file": asdict(proof) if proof else None,
    }


def _zone(office: Office, checked: Checked) -> ZoneInfo:
    """The call's own, by which page, letter and certificate tell the day too."""
    if checked.award is None:
        return office.call.timezone
    with office.store.reading() as connection:
        application = store.applications.load(connection, checked.award.application)
        assert application
        return call_of(office, connection, application).timezone


def _tell(checked: Checked, zone: ZoneInfo, *, is_other_file: bool) -> None:
    """What stands of a number; a file that is not the one issued under it proves nothing."""
    other = "the number is valid, but this file is not the one issued under it"
    said = other if is_other_file else SAID[checked.state]
    click.echo(shown(f"{checked.number or 'No number'}: {said}"))
    if checked.award and checked.document:
        award, document = checked.award, checked.document
        click.echo(shown(f"  {document.kind} of {award.city}, {award.country}: {award.title}"))
        click.echo(f"  issued {document.issued_at.astimezone(zone):%Y-%m-%d}")
        if document.ended_at:
            ended_on = document.ended_at.astimezone(zone).date()
            click.echo(shown(f"  since {ended_on}: {document.reason}"))


def _said_of(proof: Proof) -> str:
    if not proof.signer:
        return "The file is no signed PDF."
    if not proof.is_whole:
        return "The file was changed after it was signed."
    if not proof.is_ours:
        return shown(f"The file is signed by {proof.signer}, not by this desk.")
    if proof.is_test:
        return "The file is whole, signed with this desk's test key."
    return shown(f"The file is whole, signed by {proof.signer}.")
