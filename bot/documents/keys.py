"""The key that documents are signed with: out of a file (PKCS #12 or PEM), or made for a demo.

Invariant: a test key is known by its certificate's name, so that whatever it signs is marked.
"""

import base64
import os
import tempfile
import textwrap
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.documents.fonts import DocumentsMissingError
from intake.errors import CitydeskError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

TEST_NAME = "TEST – not valid"
_TEST_DAYS = 3650


class KeyFileError(CitydeskError):
    """A signing key that cannot be used, and what would be."""


@dataclass(frozen=True, kw_only=True)
class SigningKey:
    """A private key (PKCS #8), its certificate and the ones above it, all DER.

    What it signed before `valid_from` or after `valid_until` nobody would believe.
    """

    key: bytes = field(repr=False)
    certificate: bytes
    chain: tuple[bytes, ...] = ()
    name: str
    valid_from: datetime
    valid_until: datetime

    @property
    def is_test(self) -> bool:
        return self.name == TEST_NAME


def load_key(path: Path, passphrase: str | None = None) -> SigningKey:
    """The key in a file: PKCS #12, or PEM with the key, its certificate and the chain after it.

    KeyFileError where it cannot be read or opened, or its parts do not belong together.
    """
    try:
        content = path.read_bytes()
        secret = passphrase.encode() if passphrase else None
        read = _from_pem if b"-----BEGIN" in content else _from_pkcs12
        return read(content, secret)
    except OSError as fault:
        raise KeyFileError(f"the signing key {path} cannot be read: {fault.strerror}") from fault
    except (ValueError, TypeError) as fault:  # cryptography's own words
        raise KeyFileError(f"the signing key {path} cannot be opened: {fault}") from fault


def in_force(key: SigningKey, now: datetime) -> SigningKey:
    """The key, where what it signs now would be believed; KeyFileError says what to do else."""
    if now < key.valid_from:
        told = f"holds from {key.valid_from:%d %B %Y, %H:%M %Z} on only: sign then"
    elif now > key.valid_until:
        told = f"ended on {key.valid_until:%d %B %Y}: have it renewed by whoever issued it"
    else:
        return key
    raise KeyFileError(
        f"nothing was signed: the certificate of the signing key ({key.name}) {told}, or name "
        "another key in CITYDESK_SIGNING_KEY"
    )


def test_key(now: datetime) -> SigningKey:
    """A new self-made key; what it signs says TEST on its face."""
    _need()
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, TEST_NAME)])
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=_TEST_DAYS))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return _bound(key, [made])


test_key.__test__ = False  # type: ignore[attr-defined]


def kept_test_key(path: Path, now: datetime) -> SigningKey:
    """The test key in this file, made there for its owner alone the first time.

    Of several that make it at once the first one's is kept.
    """
    if not path.exists():
        made = test_key(now)
        content = _pem("PRIVATE KEY", made.key) + _pem("CERTIFICATE", made.certificate)
        _keep_first(path, content)
    return load_key(path)


def _keep_first(path: Path, content: str) -> None:
    """The file with all of its content or as another one has made it, never half of it."""
    number, aside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # for its owner
    try:
        with open(number, "w") as file:
            file.write(content)
        with suppress(FileExistsError):
            os.link(aside, path)
    finally:
        os.unlink(aside)


def _pem(label: str, octets: bytes) -> str:
    """As RFC 7468 writes it."""
    lines = base64.encodebytes(octets).decode().replace("\n", "")
    body = "\n".join(textwrap.wrap(lines, 64))
    return f"-----BEGIN {label}-----\n{body}\n-----END {label}-----\n"


def _from_pkcs12(content: bytes, secret: bytes | None) -> SigningKey:
    _need()
    from cryptography.hazmat.primitives.serialization import pkcs12

    key, certificate, others = pkcs12.load_key_and_certificates(content, secret)
    return _bound(key, [*([certificate] if certificate else []), *others])


def _from_pem(content: bytes, secret: bytes | None) -> SigningKey:
    _need()
    from cryptography.hazmat.primitives.serialization import load_pem_private_key
    from cryptography.x509 import load_pem_x509_certificates

    return _bound(load_pem_private_key(content, secret), load_pem_x509_certificates(content))


def _bound(key: object, certificates: "list[Certificate]") -> SigningKey:
    """ValueError unless the first certificate is the key's."""
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise ValueError("it holds no RSA or elliptic-curve key")
    if not certificates or certificates[0].public_key() != key.public_key():
        raise ValueError("it holds no certificate of its key")
    own, *others = (one.public_bytes(form.Encoding.DER) for one in certificates)
    private = key.private_bytes(form.Encoding.DER, form.PrivateFormat.PKCS8, form.NoEncryption())
    return SigningKey(
        key=private,
        certificate=own,
        chain=tuple(others),
        name=_common_name(certificates[0]),
        valid_from=certificates[0].not_valid_before_utc,
        valid_until=certificates[0].not_valid_after_utc,
    )


def _common_name(certificate: "Certificate") -> str:
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for found in certificate.subject.get_attributes_for_oid(kind):
            return str(found.value)
    return certificate.subject.rfc4514_string()


def _need() -> None:
    try:
        import cryptography  # noqa: F401
    except ModuleNotFoundError as fault:
        raise DocumentsMissingError("cryptography") from fault
