"""The names mails give to charsets, and the codec that their writers mean by them."""

import codecs
import re

ALIASES = {
    "ascii": "us-ascii", "us": "us-ascii", "usascii": "us-ascii", "ansi_x3.4-1968": "us-ascii",
    "ansi_x3.4-1986": "us-ascii", "646": "us-ascii",
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "iso_8859-1": "cp1252", "latin-1": "cp1252",
    "latin1": "cp1252", "cp819": "cp1252", "ansi": "cp1252", "iso-8859-1-windows-3.1": "cp1252",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254",
    "iso-8859-11": "cp874", "iso8859-11": "cp874", "tis-620": "cp874", "dos-874": "cp874",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6", "iso-8859-6-e": "iso-8859-6", "asmo-708": "iso-8859-6",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "gb_2312-80": "gb18030", "gb2312-80": "gb18030", "gb": "gb18030", "gb-2312": "gb18030",
    "cn-gb": "gb18030", "euc-cn": "gb18030", "x-euc-cn": "gb18030", "chinese": "gb18030",
    "csgb2312": "gb18030", "ms936": "gb18030", "gb18030-2000": "gb18030", "936": "gb18030",
    "hz-gb-2312": "hz", "x-mac-chinesesimp": "gb18030",
    "big5": "big5hkscs", "x-big5": "big5hkscs", "big-5": "big5hkscs", "cn-big5": "big5hkscs",
    "big5-hkscs": "big5hkscs", "big5-eten": "big5hkscs", "csbig5": "big5hkscs", "cp950": "cp950",
    "ms950": "cp950", "950": "cp950", "x-mac-chinesetrad": "big5hkscs",
    "ks_c_5601": "cp949", "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949",
    "ks-c-5601-1987": "cp949", "ksc5601": "cp949", "ksc_5601": "cp949", "ksc5601-1987": "cp949",
    "ks_c_5601_1987": "cp949", "euc-kr": "cp949", "euc_kr": "cp949", "euckr": "cp949",
    "korean": "cp949", "uhc": "cp949", "ms949": "cp949", "x-mac-korean": "cp949",
    "cseuckr": "cp949", "csksc56011987": "cp949", "949": "cp949",
    "x-sjis": "cp932", "shift_jis": "cp932", "shift-jis": "cp932", "shiftjis": "cp932",
    "sjis": "cp932", "ms_kanji": "cp932", "ms932": "cp932", "932": "cp932", "31j": "cp932",
    "csshiftjis": "cp932", "x-ms-cp932": "cp932", "x-mac-japanese": "cp932",
    "cswindows31j": "cp932",
    "x-euc-jp": "euc_jp", "x-euc": "euc_jp", "eucjp": "euc_jp", "cseucpkdfmtjapanese": "euc_jp",
    "jis": "iso-2022-jp", "csiso2022jp": "iso-2022-jp", "iso-2022-jp-ms": "iso-2022-jp",
    "cp50220": "iso-2022-jp", "cp50221": "iso-2022-jp", "cp50222": "iso-2022-jp",
    "50220": "iso-2022-jp", "50221": "iso-2022-jp", "50222": "iso-2022-jp",
    "koi8": "koi8-r", "koi8r": "koi8-r", "koi-8-r": "koi8-r", "koi8-ru": "koi8-u",
    "koi8u": "koi8-u", "cskoi8r": "koi8-r", "x-cp866": "cp866",
    "utf8mb4": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf8-mac": "utf-8", "utf-8-mac": "utf-8",
    "cp65001": "utf-8", "65001": "utf-8", "utf-8n": "utf-8", "unicode-2-0-utf-8": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "x-unicode-2-0-utf-7": "utf-7", "cp65000": "utf-7",
    "ucs-2": "utf-16", "iso-10646-ucs-2": "utf-16", "unicode": "utf-16", "csunicode": "utf-16",
    "ucs-4": "utf-32", "iso-10646-ucs-4": "utf-32",
    "macintosh": "mac_roman", "mac": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic", "x-mac-ukrainian": "mac_cyrillic",
    "x-mac-greek": "mac_greek", "x-mac-turkish": "mac_turkish", "x-mac-ce": "mac_latin2",
    "x-mac-icelandic": "mac_iceland", "x-mac-romanian": "mac_romanian",
    "x-mac-croatian": "mac_croatian",
}  # fmt: skip

NOT_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)

_NAME = re.compile(r"(?:charset\s*=)?[\s\"']*([\w.:+-]+)", re.ASCII)
_CODE_PAGE = re.compile(
    r"(?:x-)?(?:windows|win|cp|ms|ibm|dos)?[-_ ]?(?:cp)?(125\d|866|874|31j|932|936|949|950)$"
)


def codec_of(declared: str | None) -> str | None:
    """The codec of a charset's name, however it is spelt; None where it is none."""
    found = _NAME.match((declared or "").strip().casefold().partition("*")[0])
    name = found[1].rstrip(".:") if found else ""
    if page := _CODE_PAGE.match(name):
        name = page[1] if page[1] in ALIASES else f"cp{page[1]}"
    name = ALIASES.get(name, name)
    return name if _is_charset(name) else None


def _is_charset(name: str) -> bool:
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return False
    return codec.name.replace("-", "_") not in NOT_CHARSETS and codec._is_text_encoding
