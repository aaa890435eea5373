"""Where a panelist's words are cut into lines and sentences.

Invariant: a number's own point ends none: "No. 6", "nos. 6 and 8", "6. ve 8. şehir".
"""

import re

_COUNTED = ("nos", "Nos", "nrn", "Nrn", "núm", "Núm", "núms", "Núms", "nros", "nro", "crs")
_KEPT = "".join(rf"(?!(?<=\b{one}\.)\s*\d)" for one in _COUNTED)
"""What shortens "numbers" ends no sentence before one; nor does an ordinal ("6. ve 8. şehir")."""
_MONTHS = "Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez"
"""German dates have an ordinal before a noun in capitals: "bis zum 12. Mai"."""
_ORDINAL = "".join(
    rf"(?!(?<=\b{one}\.)\s+(?:[a-zà-ÿğış]|(?:{_MONTHS})[a-z]*\b))" for one in (r"\d", r"\d\d")
)
PIECE = re.compile(
    r"\n|(?<=[.!?؟;。！？；।])(?<!^\d\.)(?<!\n\d\.)(?<!No\.)(?<!no\.)(?<!Nr\.)(?<!nr\.)(?!º|(?<=\bn\.)os\b)"
    rf"{_KEPT}{_ORDINAL}\s*"
)
