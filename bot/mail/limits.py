"""How much of a mail the reader looks at. What lies beyond is not read, never an error."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bounds of one reading: sizes in bytes or characters as named, the others in numbers."""

    attachment_bytes: int = 20_000_000
    attachments_a_message: int = 20
    attachments_named: int = 60
    lines: int = 1_000_000
    containers: int = 200
    parts: int = 2_000
    header_block_bytes: int = 400_000
    header_chars: int = 20_000
    text_chars: int = 200_000
    set_aside_chars: int = 20_000
    references: int = 50
    recipients: int = 200
