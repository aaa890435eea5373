"""What makes two deliveries one message: who wrote what to whom when, not how it travelled."""

import hashlib
import re

_HEADER = re.compile(rb"([!-9;-~]++):([^\n]*+(?:\n[ \t][^\n]*+)*+)(?:\n|\Z)")
_TRACE_LINE = re.compile(rb"(?:From |>From )[^\n]*+\n")
_TELLING = frozenset({b"from", b"to", b"subject", b"date", b"message-id"})


def fingerprint(raw: bytes) -> str:
    """SHA-256 in hex over From, To, Subject, Date, Message-ID and everything after the headers.

    Line ends, folding and all other headers do not count. Any bytes have a fingerprint; where the
    headers end without an empty line, the rest is body, as every reader takes it. Where none of
    the five headers is there (no mail at all), every byte counts.
    """
    lines = raw.replace(b"\r\n", b"\n") if b"\r\n" in raw else raw
    told, end = _headers(lines)
    if not told:
        end = 0
    digest = hashlib.sha256()
    for name, value in sorted(told):
        digest.update(b"%s:%d:%s\n" % (name, len(value), value))
    digest.update(b"\n")
    digest.update(memoryview(lines)[end:])
    return digest.hexdigest()


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
