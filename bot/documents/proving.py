"""Reading a document back: whose signature it bears, and whether it is as it was signed.

Invariant: never says of a changed file that it is whole. Whether the number still holds is not in
the file: that the desk's record says.
"""

import struct
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from bot.documents.fonts import DocumentsMissingError
from bot.documents.keys import TEST_NAME
from bot.documents.signing import apart
from intake.awards import numbers_in

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What a PDF says of itself.

    `is_whole`: signed once over all its bytes and not changed since; `is_ours`: by a key of
    the desk that was valid then. `signed_at` is the signer's own word.
    """

    number: str | None
    signer: str | None
    signed_at: datetime | None
    is_whole: bool
    is_ours: bool
    is_test: bool


NOTHING = Proof(
    number=None, signer=None, signed_at=None, is_whole=False, is_ours=False, is_test=False
)
"""Of what is no signed PDF."""


def verify(pdf: bytes, *, certificates: Collection[bytes], now: datetime) -> Proof:
    """What the bytes prove, without any network.

    `certificates` are the desk's own, DER: the present one and those it signed with before.
    """
    try:
        from pyhanko.pdf_utils.reader import PdfFileReader
    except ModuleNotFoundError as fault:
        raise DocumentsMissingError("pyhanko") from fault
    try:
        reader = PdfFileReader(BytesIO(pdf), strict=False)
        (signature,) = reader.embedded_signatures
        status = _status(signature, now)
        return _told(status, _number(reader), certificates)
    except _unreadable():
        return NOTHING


def _told(status: "PdfSignatureStatus", number: str | None, ours: Collection[bytes]) -> Proof:
    certificate, at = status.signing_cert, status.signer_reported_dt
    name = certificate.subject.native.get("common_name")
    was_good = at and certificate.not_valid_before <= at <= certificate.not_valid_after
    return Proof(
        number=number,
        signer=name,
        signed_at=at,
        is_whole=_is_whole(status),
        is_ours=bool(status.trusted and was_good) and certificate.dump() in ours,
        is_test=name == TEST_NAME,
    )


def _unreadable() -> tuple[type[Exception], ...]:
    """What the readers of PDF, CMS and X.509 are known to raise on bytes that are none."""
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign.general import SigningError, ValueErrorWithMessage
    from pyhanko_certvalidator.errors import ValidationError

    return (
        PdfError, SigningError, ValueErrorWithMessage, ValidationError, ValueError, LookupError,
        TypeError, AttributeError, ArithmeticError, AssertionError, RecursionError,
        NotImplementedError, struct.error, zlib.error,
    )  # fmt: skip


def _status(signature: "EmbeddedPdfSignature", now: datetime) -> "PdfSignatureStatus":
    """Judged as if its own certificate were trusted; whose that is, `_told` compares.

    What was added after the signature is not looked at: by `_is_whole` nothing may be.
    """
    from pyhanko.sign.validation import async_validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    at = signature.self_reported_timestamp or now
    context = ValidationContext(
        trust_roots=[signature.signer_cert],
        moment=min(at, now),
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    judged = async_validate_pdf_signature(
        signature, signer_validation_context=context, skip_diff=True
    )
    return apart(judged)


def _is_whole(status: "PdfSignatureStatus") -> bool:
    from pyhanko.sign.validation import SignatureCoverageLevel

    covers = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return bool(status.intact and status.valid and covers)


def _number(reader: "PdfFileReader") -> str | None:
    found = numbers_in(str(reader.trailer["/Info"].get("/Keywords", "")))
    return found[0] if found else None
