"""What a file is, by its bytes. Never raises; nothing is unpacked but names and one short entry."""

import re
import zipfile
from io import BytesIO
from typing import Final

from bot.mail.reading.encodings import charsets

UNKNOWN: Final = "application/octet-stream"
PDF: Final = "application/pdf"
TEXT: Final = "text/plain"
CSV: Final = "text/csv"
ZIP: Final = "application/zip"
MAIL: Final = "message/rfc822"
MAILS: Final = frozenset({MAIL, "message/global", "message/news"})

_OFFICE: Final = "application/vnd.openxmlformats-officedocument."
_OPEN: Final = "application/vnd.oasis.opendocument."

OFFICE_PARTS: Final = {
    "word/document.xml": _OFFICE + "wordprocessingml.document",
    "xl/workbook.xml": _OFFICE + "spreadsheetml.sheet",
    "ppt/presentation.xml": _OFFICE + "presentationml.presentation",
}
OPEN_TYPES: Final = frozenset(_OPEN + kind for kind in ("text", "spreadsheet", "presentation"))
MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-elf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"{\\rtf", "application/rtf"),
)
ACCEPTED: Final = frozenset(
    {
        PDF,
        TEXT,
        CSV,
        MAIL,
        "image/png",
        "image/jpeg",
        "image/gif",
        *OFFICE_PARTS.values(),
        *OPEN_TYPES,
    }
)
_FIELD: Final = re.compile(rb"[!-9;-~]{1,80}:[^\r\n]*(?:\r?\n|$)")
ZIP_FAULTS = (
    zipfile.BadZipFile, ValueError, LookupError, NotImplementedError, OSError, EOFError,
    RuntimeError, OverflowError, MemoryError,
)  # fmt: skip
ENTRIES = 20_000


def kind_of(content: bytes, name: str, declared: str) -> str | None:
    """The media type of the bytes; None for a ZIP archive that is damaged.

    Plain text has no marks of its own: it is believed when declared so, or by the name's ending,
    and when its bytes are text.
    """
    if b"%PDF-" in content[:1024]:
        return PDF
    magic = next((kind for start, kind in MAGIC if content.startswith(start)), None)
    if magic == ZIP:
        return _packed(content)
    if magic:
        return magic
    if declared in MAILS and _FIELD.match(content):
        return MAIL
    wanted = _text_kind(name, declared)
    if wanted and is_text(content):
        return wanted
    return UNKNOWN if declared in ACCEPTED or "/" not in declared else declared


def is_text(content: bytes) -> bool:
    """Whether the bytes are text: UTF-8, UTF-16 with its mark, or 8-bit without controls."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "\x00" not in charsets.decode(content, "utf-16")
    start = content[:100_000]
    controls = sum(start.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13))
    return controls == 0 or (b"\x1b" in start and controls == start.count(b"\x1b"))


def _text_kind(name: str, declared: str) -> str | None:
    ending = name.rpartition(".")[2].casefold()
    if ending == "csv" or declared in {"text/csv", "text/comma-separated-values"}:
        return CSV
    return TEXT if ending in {"txt", "text", "md"} or declared == TEXT else None


def _packed(content: bytes) -> str | None:
    """The document inside a ZIP archive, by its central directory; one with macros is none."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = {entry.filename for entry in archive.infolist()[:ENTRIES]}
            if "mimetype" in names:
                return _open_document(archive)
    except ZIP_FAULTS:
        return None
    if "[Content_Types].xml" not in names or any(one.endswith("vbaProject.bin") for one in names):
        return ZIP
    return next((kind for part, kind in OFFICE_PARTS.items() if part in names), ZIP)


def _open_document(archive: zipfile.ZipFile) -> str:
    with archive.open("mimetype") as entry:
        kind = entry.read(200).decode("ascii", "replace").strip()
    return kind if kind in OPEN_TYPES else ZIP
