"""Keys out of files as an authority hands them over, and what is said of those that do not fit."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from bot import documents
from bot.documents import KeyFileError
from intake.awards import Kind
from tests.bot.documents.awarded import AT, URL, the_city, the_key

PASSPHRASE = "a long passphrase"  # noqa: S105 - of keys made here
SEALED = form.BestAvailableEncryption(PASSPHRASE.encode())


def made(name: str, *, above: "Made | None" = None) -> "Made":
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer = above.certificate.subject if above else subject
    certificate = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), 5)
        .not_valid_before(AT - timedelta(days=1))
        .not_valid_after(AT + timedelta(days=900))
        .add_extension(
            x509.KeyUsage(True, True, False, False, False, False, False, False, False), True
        )
        .sign(above.key if above else key, hashes.SHA256())
    )
    return Made(key, certificate)


class Made:
    def __init__(self, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> None:
        self.key, self.certificate = key, certificate

    def pem(self, *others: "Made") -> bytes:
        key = self.key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, SEALED)
        certificates = (one.certificate for one in (self, *others))
        return key + b"".join(one.public_bytes(form.Encoding.PEM) for one in certificates)

    def p12(self, *others: "Made") -> bytes:
        above = [one.certificate for one in others]
        return pkcs12.serialize_key_and_certificates(
            b"desk", self.key, self.certificate, above, SEALED
        )


ROOT = made("Authority")
OWN = made("Organizing Committee", above=ROOT)


def saved(folder: Path, content: bytes) -> Path:
    path = folder / "key"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("content", [OWN.pem(ROOT), OWN.p12(ROOT)], ids=["PEM", "PKCS12"])
def test_a_key_of_a_file_signs_under_its_own_name(tmp_path: Path, content: bytes) -> None:
    key = documents.load_key(saved(tmp_path, content), PASSPHRASE)
    assert (key.name, key.is_test, len(key.chain)) == ("Organizing Committee", False, 1)
    pdf = documents.write(the_city(), Kind.LICENCE, key=key, url=URL)
    proof = documents.verify(pdf, certificates=[key.certificate], now=AT)
    assert (proof.signer, proof.is_whole, proof.is_ours) == ("Organizing Committee", True, True)


def test_a_signature_is_not_ours_only_because_the_same_authority_stands_above(
    tmp_path: Path,
) -> None:
    stranger = made("Stranger", above=ROOT)
    key = documents.load_key(saved(tmp_path, stranger.pem(ROOT)), PASSPHRASE)
    pdf = documents.write(the_city(), Kind.LICENCE, key=key, url=URL)
    ours = documents.load_key(saved(tmp_path, OWN.pem(ROOT)), PASSPHRASE)
    assert not documents.verify(pdf, certificates=[ours.certificate], now=AT).is_ours


def test_a_key_outside_its_time_does_not_count_as_ours() -> None:
    award = the_city()
    late = replace(
        award,
        documents=tuple(
            replace(one, issued_at=AT + timedelta(days=5000)) for one in award.documents
        ),
    )
    pdf = documents.write(late, Kind.LICENCE, key=the_key(), url=URL)
    now = AT + timedelta(days=5001)
    assert not documents.verify(pdf, certificates=[the_key().certificate], now=now).is_ours


EDWARDS = ed25519.Ed25519PrivateKey.generate().private_bytes(
    form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
)


@pytest.mark.parametrize(
    ("content", "passphrase", "told"),
    [
        (OWN.pem(), "wrong", "cannot be opened"),
        (OWN.p12(), "wrong", "cannot be opened"),
        (OWN.pem(), None, "cannot be opened"),
        (b"nothing", None, "cannot be opened"),
        (b"-----BEGIN nothing", None, "cannot be opened"),
        (OWN.pem().partition(b"-----BEGIN CERT")[0], PASSPHRASE, "cannot be opened"),
        (EDWARDS + OWN.pem(), None, "no RSA or elliptic-curve key"),
    ],
)
def test_a_key_that_does_not_fit_says_why(
    tmp_path: Path, content: bytes, passphrase: str | None, told: str
) -> None:
    with pytest.raises(KeyFileError, match=told):
        documents.load_key(saved(tmp_path, content), passphrase)


def test_a_key_of_another_certificate_is_refused(tmp_path: Path) -> None:
    key = OWN.pem().partition(b"-----BEGIN CERT")[0]
    mixed = key + ROOT.certificate.public_bytes(form.Encoding.PEM)
    with pytest.raises(KeyFileError, match="no certificate of its key"):
        documents.load_key(saved(tmp_path, mixed), PASSPHRASE)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="absent cannot be read"):
        documents.load_key(tmp_path / "absent")


def test_a_key_never_shows_in_what_is_logged() -> None:
    assert repr(the_key().key) not in repr(the_key())


def test_a_key_younger_than_the_document_signs_from_its_first_day_on(tmp_path: Path) -> None:
    late = AT + timedelta(days=300)
    key = documents.kept_test_key(tmp_path / "key.pem", late)
    pdf = documents.write(the_city(), Kind.LICENCE, key=key, url=URL)
    proof = documents.verify(pdf, certificates=[key.certificate], now=late)
    assert proof.is_ours
    assert proof.signed_at == key.valid_from == late - timedelta(days=1)


def test_a_test_key_that_several_make_at_once_is_one_key(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    with ThreadPoolExecutor(max_workers=4) as pool:
        made = list(pool.map(lambda _: documents.kept_test_key(path, AT), range(4)))
    assert len({one.key for one in made}) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["key.pem"]


def test_a_folder_has_one_test_key_that_others_cannot_read(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    made = documents.kept_test_key(path, AT)
    assert documents.kept_test_key(path, AT + timedelta(days=5)) == made
    assert made.is_test
    assert path.stat().st_mode & 0o077 == 0
