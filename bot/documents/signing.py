"""A PAdES signature (B-B, ETSI EN 319 142-1) over a whole PDF, appended without touching its bytes.

Invariant: it certifies, so that no later change is allowed; with an RSA key the same document is
signed to the same bytes.
"""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from bot.documents.fonts import DocumentsMissingError
from bot.documents.keys import SigningKey

if TYPE_CHECKING:
    from pyhanko.sign.signers import PdfSigner, SimpleSigner

Worked = TypeVar("Worked")
FIELD = "Signature"
_BESIDE = 4096
"""Bytes that a signature takes at most beside its certificates."""


def sign(pdf: bytes, *, key: SigningKey, at: datetime) -> bytes:
    """The PDF with an invisible signature of the key, made at a time that has a zone."""
    try:
        import pyhanko.sign  # noqa: F401
    except ModuleNotFoundError as fault:
        raise DocumentsMissingError("pyhanko") from fault
    return apart(_signed(pdf, key, at))


def apart(work: Coroutine[Any, Any, Worked]) -> Worked:
    """Work of a library that is asynchronous in name only, also from inside an event loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _signed(pdf: bytes, key: SigningKey, at: datetime) -> bytes:
    """The steps of PdfSigner.async_sign_pdf, which would take the machine's time."""
    from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

    from bot.documents.appending import Appending

    session = _signer(key).init_signing_session(Appending(BytesIO(pdf)))
    session.system_time = at
    room = _BESIDE + len(key.certificate) + sum(map(len, key.chain))  # written in hexadecimal
    ready = session.prepare_tbs_document(validation_info=None, bytes_reserved=2 * room)
    out = BytesIO()
    digest, _ = ready.digest_tbs_document(output=out)
    attributes = PdfCMSSignedAttributes(signing_time=at)
    await ready.perform_signature(
        document_digest=digest.document_digest, pdf_cms_signed_attrs=attributes
    )
    return out.getvalue()


def _signer(key: SigningKey) -> "PdfSigner":
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    return PdfSigner(
        PdfSignatureMetadata(
            field_name=FIELD,
            md_algorithm="sha256",
            name=key.name,
            certify=True,
            subfilter=SigSeedSubFilter.PADES,
            docmdp_permissions=MDPPerm.NO_CHANGES,
        ),
        signer=_simple(key),
    )


def _simple(key: SigningKey) -> "SimpleSigner":
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    above = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # the library's gap
    above.register_multiple([Certificate.load(one) for one in key.chain])
    return SimpleSigner(
        signing_cert=Certificate.load(key.certificate),
        signing_key=PrivateKeyInfo.load(key.key),
        cert_registry=above,
    )
