"""Setting a document as PDF/A-2a and signing it.

Deterministic but for the signature: the same award gives the same pages. Invariant: no document
leaves with a character missing; `unsettable` tells so beforehand.
"""

import json
import re
from collections.abc import Iterable
from datetime import datetime
from importlib.resources import files
from io import BytesIO

from bot.documents import fonts, signing
from bot.documents.keys import SigningKey
from bot.documents.wording import Words, tidied, worded
from intake.awards import Award, Document, Kind, Validity
from intake.errors import CitydeskError

_MISSING = re.compile('the text `"(.*?)"` could not be displayed', re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-f]{1,6})\}")


class UnsettableError(CitydeskError):
    """A document that cannot be set: characters without a glyph, or nothing valid to print."""


def write(award: Award, kind: Kind, *, key: SigningKey, url: str, is_sample: bool = False) -> bytes:
    """The valid document of a kind as a signed PDF/A, dated when it was issued.

    It is signed as of then too, or of when the key began to hold, where that is later.

    `url` is the desk's public address; `is_sample` where the call's dates are samples.
    UnsettableError where no document of the kind is valid or a character has no glyph;
    DocumentsMissingError where the extra packages are not there.
    """
    document = _valid(award, kind)
    words = worded(
        award, document, url=url, signer=key.name, is_test=key.is_test, is_sample=is_sample
    )
    at = max(document.issued_at, key.valid_from)
    return signing.sign(_set(words, document.issued_at), key=key, at=at)


def unsettable(names: Iterable[str]) -> tuple[str, ...]:
    """The characters of these names that no font has, to be told before anything is issued."""
    return _without_glyph(" ".join(map(tidied, names)))


def _valid(award: Award, kind: Kind) -> Document:
    document = award.latest(kind)
    if not document or document.validity is not Validity.VALID:
        raise UnsettableError(f"{award.city} has no valid {kind}")
    return document


def _set(words: Words, at: datetime) -> bytes:
    known = fonts.loaded()
    import typst

    try:
        return typst.compile(
            _template(), font_paths=known, sys_inputs=_given(words), format="pdf",
            pdf_standards="a-2a", timestamp=int(at.timestamp()),
        )  # fmt: skip
    except typst.TypstError as fault:
        raise UnsettableError(_told(fault)) from fault


def _template() -> bytes:
    return files("bot.documents").joinpath("document.typ").read_bytes()


def _given(words: Words) -> dict[str, str]:
    return {"award": json.dumps({**words, "qr": _qr(words["url"])})}


def _told(fault: Exception) -> str:
    if missing := _missing(fault):
        return f"no font has {', '.join(_named(one) for one in missing)}"
    return str(fault).removeprefix("panicked with: ")


def _missing(fault: Exception) -> tuple[str, ...]:
    """The texts that the typesetter could not show; PDF/A makes that a fault."""
    found = _MISSING.findall(getattr(fault, "diagnostic", ""))
    read = (_ESCAPED.sub(lambda one: chr(int(one[1], 16)), text) for text in found)
    return tuple(dict.fromkeys(read))


def _named(text: str) -> str:
    return f"{text} ({' '.join(f'U+{ord(one):04X}' for one in text)})"


def _without_glyph(text: str) -> tuple[str, ...]:
    known = fonts.loaded()
    import typst

    page = b"#text(font: json(bytes(sys.inputs.fonts)), sys.inputs.text)"
    given = {"fonts": json.dumps(fonts.in_order("en")), "text": text}
    try:
        typst.compile(page, font_paths=known, sys_inputs=given, format="pdf", pdf_standards="a-2u")
    except typst.TypstError as fault:
        return _missing(fault)
    return ()


def _qr(address: str) -> str:
    """As SVG; level M still reads with a seventh of it worn off."""
    import segno

    drawn = BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", border=2, dark="#16243a", light="#fff", xmldecl=False, omitsize=True
    )
    return drawn.getvalue().decode()
