"""The fonts of certificates and licences: open ones out of wheels, so that no system font is met.

Latin, Cyrillic and Greek come with the typesetter itself (Libertinus Serif), the others from the
packages of the extra `documents`, all under the SIL Open Font License. Invariant: a document looks
the same on every machine, and a character that no font has is refused, never left out.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from intake.errors import CitydeskError

if TYPE_CHECKING:
    from typst import Fonts

PACKAGES = (
    "fontpkg_amiri",
    "manimgx_fonts",
    "pylopdf_fonts_hi",
    "pylopdf_fonts_jp",
    "pylopdf_fonts_ko",
    "pylopdf_fonts_zh_cn",
    "pylopdf_fonts_zh_tw",
)
TEXT = "Libertinus Serif"
_HAN = {
    "zh": "Noto Serif SC",
    "hant": "Noto Serif TC",
    "ja": "Noto Serif JP",
    "ko": "Noto Serif KR",
}
_TRADITIONAL = {"hant", "tw", "hk", "mo"}
_OTHERS = ("Amiri", "Noto Serif Devanagari", *(
    f"Noto Sans {script}"
    for script in (
        "Armenian", "Bengali", "Ethiopic", "Georgian", "Gujarati", "Gurmukhi", "Hebrew", "Kannada",
        "Khmer", "Lao", "Malayalam", "Myanmar", "Oriya", "Sinhala", "Tamil", "Telugu", "Thai",
    )
))  # fmt: skip


class DocumentsMissingError(CitydeskError):
    """The packages that set and sign documents are not installed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"certificates and licences need the package {name}: "
            "install the desk with pip install 'citydesk[documents]'"
        )


@cache
def loaded() -> "Fonts":
    """Every font that a document may be set in, found once."""
    try:
        from typst import Fonts  # the typesetter is 90 MB that only documents need
    except ModuleNotFoundError as fault:
        raise DocumentsMissingError("typst") from fault
    folders = [_folder(package) for package in PACKAGES]
    return Fonts(include_system_fonts=False, font_paths=folders)


def in_order(language: str) -> list[str]:
    """Families by preference for a text in a language (RFC 5646).

    One Han character has one code and several shapes: the language says whose comes first.
    """
    parts = set(language.lower().replace("_", "-").split("-"))
    primary = language.lower().replace("_", "-").split("-")[0]
    first = _HAN["hant"] if primary == "zh" and parts & _TRADITIONAL else _HAN.get(primary)
    han = [first] if first else []
    return [*han, TEXT, *_OTHERS, *(one for one in _HAN.values() if one not in han)]


def _folder(package: str) -> Path:
    found = find_spec(package)
    if not found or not found.origin:
        raise DocumentsMissingError(package.replace("_", "-"))
    return Path(found.origin).parent
