"""The signer's writer without its clock and chance (imported only where something is signed)."""

import hashlib
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


class Appending(IncrementalPdfFileWriter):
    """Leaves the typesetter's metadata as it is (PDF/A wants both records of it to agree) and
    derives the ID of the signed file from the ID of the unsigned one."""

    def _update_meta(self) -> None:
        """The original writes the machine's time here."""

    @classmethod
    def _handle_id(cls, prev: Any) -> ArrayObject:
        first = prev.trailer["/ID"][0]
        known = getattr(first, "original_bytes", first)
        return ArrayObject([ByteStringObject(known), ByteStringObject(_next(known))])


def _next(known: bytes) -> bytes:
    return hashlib.sha256(b"signed:" + known).digest()[:16]
