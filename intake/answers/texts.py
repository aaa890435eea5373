"""Free text, kept as it was written."""

from intake.answers import deferring
from intake.answers.values import Context, Text, Unclear


def read(text: str, context: Context) -> Text | Unclear:
    """The text without surrounding space, whole, whatever its length.

    A few words that only promise an answer are none.
    """
    trimmed = text.strip()
    if not any(sign.isalnum() for sign in trimmed):
        return Unclear(reason="empty")
    if deferring.is_promise(trimmed, context.language):
        return Unclear(reason="later")
    return Text(text=trimmed)
