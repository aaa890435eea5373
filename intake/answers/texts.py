"""Free text, kept as it was written."""

from intake.answers import deferring, unanswered
from intake.answers.values import Context, Text, Unclear


def read(text: str, context: Context) -> Text | Unclear:
    """The text without surrounding space, whole, whatever its length.

    A few words that only promise an answer, ask back, refuse or point elsewhere are none.
    """
    trimmed = text.strip()
    if not any(sign.isalnum() for sign in trimmed):
        return Unclear(reason="empty")
    if deferring.is_promise(trimmed, context.language):
        return Unclear(reason="later")
    if deferring.is_withheld(trimmed, context.language):
        return Unclear(reason="empty")
    if reason := unanswered.why(trimmed, context.language):
        return Unclear(reason=reason)
    return Text(text=trimmed)
