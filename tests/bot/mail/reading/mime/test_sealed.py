"""Opaque S/MIME signatures opened, encrypted ones known."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail.reading.mime import sealed
from bot.mail.reading.mime.sealed import is_enveloped, signed_mail

INNER = b"Content-Type: text/plain\r\n\r\nWe host 240.\r\n"


def openssl(folder: Path, *arguments: str) -> bytes:
    """What an outside program makes of the mail in `folder`."""
    (folder / "inner").write_bytes(INNER)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-subj", "/CN=anna", "-keyout", folder / "key", "-out", folder / "certificate"],
        check=True, capture_output=True,
    )  # fmt: skip
    made = subprocess.run(
        ["openssl", "cms", "-binary", "-in", "inner", "-outform", "DER", *arguments],
        check=True, capture_output=True, cwd=folder,
    )  # fmt: skip
    return made.stdout


@pytest.mark.parametrize("form", [(), ("-stream",)], ids=["DER", "BER in pieces"])
def test_the_mail_inside_a_signature_is_found(tmp_path: Path, form: tuple[str, ...]) -> None:
    signed = openssl(
        tmp_path, "-sign", "-nodetach", "-signer", "certificate", "-inkey", "key", *form
    )
    assert signed_mail(signed) == INNER
    assert not is_enveloped(signed)


def test_a_detached_signature_holds_no_mail(tmp_path: Path) -> None:
    signed = openssl(tmp_path, "-sign", "-signer", "certificate", "-inkey", "key")
    assert signed_mail(signed) is None


def test_an_envelope_is_known(tmp_path: Path) -> None:
    envelope = openssl(tmp_path, "-encrypt", "-aes128", "certificate")
    assert is_enveloped(envelope)
    assert signed_mail(envelope) is None


@given(rest=st.binary(max_size=300))
def test_any_bytes_are_walked_or_none(rest: bytes) -> None:
    start = b"\x30\x80\x06\x09" + sealed.SIGNED
    assert signed_mail(start + rest) is None or isinstance(signed_mail(start + rest), bytes)


def test_endless_nesting_ends() -> None:
    start = b"\x30\x80\x06\x09" + sealed.SIGNED
    assert signed_mail(start + b"\xa0\x80\x30\x80" * 100_000) is None
