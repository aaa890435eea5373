"""Certificates and licences as files: set by Typst as PDF/A, signed (PAdES), read back.

Nothing of the typesetter or the signer is imported before the first document is made or read.
"""

from bot.documents.fonts import DocumentsMissingError
from bot.documents.keys import KeyFileError, SigningKey, in_force, kept_test_key, load_key, test_key
from bot.documents.making import UnsettableError, unsettable, write
from bot.documents.proving import Proof, verify
from bot.documents.wording import address_of

__all__ = [
    "DocumentsMissingError",
    "KeyFileError",
    "Proof",
    "SigningKey",
    "UnsettableError",
    "address_of",
    "in_force",
    "kept_test_key",
    "load_key",
    "test_key",
    "unsettable",
    "verify",
    "write",
]
