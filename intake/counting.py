"""How many there are of something, as organizers read it in plain English text."""


def counted(number: int, what: str) -> str:
    """A number with its word, which makes its plural with an s: "1 seal", "2 seals"."""
    return f"{number} {what}{'s' if number != 1 else ''}"
