"""Free text, kept as it was written."""

from intake.answers.values import Context, Text, Unclear


def read(text: str, context: Context) -> Text | Unclear:
    """The text without surrounding space; whole, whatever its length."""
    trimmed = text.strip()
    if not any(sign.isalnum() for sign in trimmed):
        return Unclear(reason="empty")
    return Text(text=trimmed)
