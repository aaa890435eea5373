"""Words before a city that call it the right one: "Richtig ist Linz", "Правильно: Казань".

Invariant: behind them only a city of the table is taken; another name is asked about, since such
words lead to much else ("Doğrusu Bilmiyorum").
"""

from intake.answers.lexicon import lexicon, tokens_of

_READ = 400
_MARKS = frozenset(":,-–—،：，、")


def behind(text: str, language: str) -> str | None:
    """What stands behind such words at the start of a text; None where none stand there."""
    tokens, found = tokens_of(text[:_READ])
    known, place = lexicon("rightings", language), 0
    while (length := known.at(tokens, place)[0]) > 0:
        place += length
        while place < len(tokens) and tokens[place] in _MARKS:
            place += 1
    if place == 0:
        return None
    return text[found[place].start() :] if place < len(found) else ""
