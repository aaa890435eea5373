"""Bytes to text, whatever the mail says they are. Never raises.

Order: the declared charset (by the name its users mean), strict UTF-8, a guess, cp1252.
"""

import codecs

ALIASES = {
    "ascii": "us-ascii",
    "ansi_x3.4-1968": "us-ascii",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "hz-gb-2312": "hz",
    "ks_c_5601": "cp949",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "big5": "cp950",
    "x-big5": "cp950",
    "utf8mb4": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
}

WESTERN = frozenset({"cp1252", "us-ascii"})
"""What programs declare without looking; valid UTF-8 under such a label is UTF-8."""

NOT_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)

GUESSED_BYTES = 20_000


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text of these bytes; what fits no charset comes with U+FFFD in it."""
    name = _known(declared)
    if name is None or name in WESTERN:
        return _strict(raw, "utf-8") or _strict(raw, name) or _guess(raw)
    return _strict(raw, name) or _strict(raw, "utf-8") or _guess(raw)


def _known(declared: str | None) -> str | None:
    name = (declared or "").strip(" \t\"'").casefold()
    name = ALIASES.get(name, name)
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if codec.name.replace("-", "_") in NOT_CHARSETS or not codec._is_text_encoding:
        return None
    return name


def _strict(raw: bytes, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        return raw.decode(name)
    except (UnicodeError, LookupError):
        return None


def _guess(raw: bytes) -> str:
    if not raw:
        return ""
    import chardet  # slow to load, and most mails declare what they are

    found = chardet.detect(raw[:GUESSED_BYTES])["encoding"]
    return _strict(raw, _known(found)) or raw.decode("cp1252", errors="replace")
