"""Asking clamd whether a file is harmful, by its INSTREAM command.

Invariant: trouble with clamd is `unscanned`, never `clean`.
"""

import socket
import struct
from dataclasses import dataclass
from typing import Literal

TIMEOUT = 30.0
CHUNK = 65_536
LONGEST_REPLY = 4096
STAMP = b"X-Citydesk-Scan: "


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """`name` is what clamd calls the find; `reason` says why a file could not be scanned."""

    status: Literal["clean", "infected", "unscanned"]
    name: str = ""
    reason: str = ""


def scan(content: bytes, where: str, timeout: float = TIMEOUT) -> Verdict:
    """Scan bytes by the clamd at host:port or at the path of its socket; blocks, never raises."""
    try:
        with _connect(where, timeout) as clamd:
            _send(clamd, content)
            return _verdict(_reply(clamd))
    except OSError as error:
        return Verdict(status="unscanned", reason=f"clamd at {where}: {error}")


def refusal_of(content: bytes, *, where: str | None) -> str | None:
    """Why a file may not be used (`infected`, `unscanned`), or None; blocks, never raises."""
    status = scan(content, where).status if where else "clean"
    return None if status == "clean" else status


def stamped(raw: bytes, where: str) -> bytes:
    """The mail with what clamd said of it as its first header line; blocks, never raises.

    The line counts only in first place, where no sender can put it while mails are scanned.
    """
    return STAMP + scan(raw, where).status.encode() + b"\r\n" + raw


def stamp_of(raw: bytes) -> str | None:
    """Why no file of this mail may be used (`infected`, `unscanned`), or None."""
    if not raw.startswith(STAMP):
        return None
    said = raw[len(STAMP) : raw.find(b"\n")].strip().decode("ascii", "replace")
    return said if said in ("infected", "unscanned") else None


def _connect(where: str, timeout: float) -> socket.socket:
    if where.startswith("/"):
        clamd = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        clamd.settimeout(timeout)
        clamd.connect(where)
        return clamd
    host, _, port = where.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)), timeout)


def _send(clamd: socket.socket, content: bytes) -> None:
    clamd.sendall(b"zINSTREAM\0")
    try:
        for start in range(0, len(content), CHUNK):
            chunk = content[start : start + CHUNK]
            clamd.sendall(struct.pack("!I", len(chunk)) + chunk)
        clamd.sendall(struct.pack("!I", 0))
    except (BrokenPipeError, ConnectionResetError):
        pass  # clamd closes at its size limit; its reply, where it came, says so


def _reply(clamd: socket.socket) -> str:
    reply = b""
    while len(reply) < LONGEST_REPLY and not reply.endswith(b"\0"):
        more = clamd.recv(LONGEST_REPLY)
        if not more:
            break
        reply += more
    return reply.rstrip(b"\0\n").decode("utf-8", "replace").removeprefix("stream: ")


def _verdict(reply: str) -> Verdict:
    if reply == "OK":
        return Verdict(status="clean")
    if reply.endswith(" FOUND"):
        return Verdict(status="infected", name=reply.removesuffix(" FOUND"))
    return Verdict(status="unscanned", reason=reply or "clamd gave no answer")
