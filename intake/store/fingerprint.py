"""What makes two deliveries one message: who wrote what to whom when, not how it travelled."""

import hashlib
import re
from collections.abc import Sequence

_HEADER = re.compile(rb"([!-9;-~]++):([^\n]*+(?:\n[ \t][^\n]*+)*+)(?:\n|\Z)")
_TRACE_LINE = re.compile(rb"(?:From |>From )[^\n]*+\n")
_TELLING = frozenset(
    {b"from", b"to", b"subject", b"date", b"message-id", b"in-reply-to", b"references"}
)


def fingerprint(raw: bytes, recipients: Sequence[str] = ()) -> str:
    """SHA-256 in hex over what the mail says and which files it came to.

    That is From, To, Subject, Date, Message-ID, In-Reply-To, References, everything after the
    headers, and those recipients of the envelope that have a token (`desk+TOKEN@…`). Line ends,
    folding and all other headers do not count. Any bytes have a fingerprint; where the headers end
    without an empty line, the rest is body, as every reader takes it. Where none of these headers
    is there (no mail at all), every byte counts.
    """
    lines = raw.replace(b"\r\n", b"\n") if b"\r\n" in raw else raw
    told, end = _headers(lines)
    if not told:
        end = 0
    digest = hashlib.sha256()
    for name, value in sorted(told):
        digest.update(b"%s:%d:%s\n" % (name, len(value), value))
    for name in _with_token(recipients):
        digest.update(b"+:%d:%s\n" % (len(name), name))
    digest.update(b"\n")
    digest.update(memoryview(lines)[end:])
    return digest.hexdigest()


def _with_token(recipients: Sequence[str]) -> list[bytes]:
    """As a set and without case: an envelope may name one twice and spell it as it likes."""
    tokens = {one.strip().casefold() for one in recipients if "+" in one.rpartition("@")[0]}
    return sorted(one.encode(errors="surrogatepass") for one in tokens)


def _headers(lines: bytes) -> tuple[list[tuple[bytes, bytes]], int]:
    """The telling headers, and where the body begins."""
    told = []
    trace = _TRACE_LINE.match(lines)
    end = trace.end() if trace else 0
    while header := _HEADER.match(lines, end):
        name = header[1].lower()
        if name in _TELLING:
            told.append((name, b" ".join(header[2].split())))
        end = header.end()
    return told, end + 1 if lines.startswith(b"\n", end) else end
