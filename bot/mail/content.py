"""The bytes between DATA and its final dot (RFC 5321, 4.5.2), without I/O.

Invariant: only CR LF . CR LF ends a mail, and no mail with a bare CR or LF is taken, so that no
two programs can disagree where it ends (SMTP smuggling). What is refused takes no memory.
"""

END = b"\r\n.\r\n"
MAX_SIZE = 25_000_000
MAX_HEADER = 1_000_000
MAX_LINE = 65_536

TOO_BIG = "552 5.3.4 Mail is larger than {limit} bytes; please send less, or in several mails"
HEADER_TOO_BIG = f"552 5.3.4 Mail header is larger than {MAX_HEADER} bytes"
LINE_TOO_LONG = f"500 5.6.0 Mail has a line longer than {MAX_LINE} bytes"
BARE = "550 5.6.0 Mail has a bare CR or LF; lines must end with CR LF (RFC 5321, 2.3.8)"
EMPTY = "550 5.6.0 Mail is empty"


class Content:
    """Collects one mail as it comes in; `fault` is the reply that refuses it."""

    def __init__(self, max_size: int = MAX_SIZE) -> None:
        self.max_size = max_size
        self.size = 0
        self.fault: str | None = None
        self.is_complete = False
        self._bytes = bytearray()
        self._tail = b"\r\n"  # a dot on the very first line ends an empty mail

    @property
    def is_hopeless(self) -> bool:
        """So much over the limit that waiting for the end is waiting for nothing."""
        return self.size > 2 * self.max_size

    def add(self, chunk: bytes) -> bytes:
        """Take the next bytes; returns those that came after the mail's end."""
        seen = self._tail + chunk
        end = seen.find(END)
        self.is_complete = end >= 0
        rest = seen[end + len(END) :] if self.is_complete else b""
        mine = chunk[: len(chunk) - len(rest)]
        self._tail = seen[-len(END) + 1 :]
        self.size += len(mine)
        if self.fault is None:
            self._bytes += mine
            self.refuse(self._size_fault())
        return rest

    @property
    def held(self) -> int:
        """Bytes of memory the mail takes now."""
        return len(self._bytes)

    def refuse(self, fault: str | None) -> None:
        """Take nothing more and let go of what was taken; None changes nothing."""
        if fault is not None:
            self.fault = fault
            self._bytes.clear()

    def whole(self) -> bytes:
        """The mail with its dots unstuffed, once complete; empty where it is refused."""
        if self.fault is None:
            del self._bytes[-3:]
            self.refuse(self._header_fault() or form_fault(bytes(self._bytes)))
        content = bytes(self._bytes)
        content = content.replace(b"\r\n.", b"\r\n")
        return content[1:] if content.startswith(b".") else content

    def _size_fault(self) -> str | None:
        if self.size > self.max_size + 3:  # the final dot's line is not the mail's
            return TOO_BIG.format(limit=self.max_size)
        return self._header_fault() if self.size > MAX_HEADER else None

    def _header_fault(self) -> str | None:
        is_open = self._bytes.find(b"\r\n\r\n", 0, MAX_HEADER) < 0
        return HEADER_TOO_BIG if is_open and len(self._bytes) > MAX_HEADER else None


def form_fault(content: bytes) -> str | None:
    """The reply that refuses a whole mail for its form, or None."""
    if not content:
        return EMPTY
    breaks = content.count(b"\r\n")
    if content.count(b"\n") != breaks or content.count(b"\r") != breaks:
        return BARE
    if len(content) > MAX_LINE and max(map(len, content.split(b"\r\n"))) > MAX_LINE:
        return LINE_TOO_LONG
    return None
