"""Why a file was not kept, one sentence a code of `messages.Attachment`."""

from replies.catalogue import N_

NO_PDF = N_("its name says that it is a PDF, but it is none. Please save it as a PDF anew.")
"""Why a file of another type was refused that only calls itself a PDF."""
REFUSED: dict[str, str] = {
    "type": N_("we cannot keep files of this type. Please send it as a PDF."),
    "size": N_("it is too large. Please send a file of at most %(size)s."),
    "count": N_("there were too many files. Please send at most %(most)s with one mail."),
    "empty": N_("it is empty. Please send it again."),
    "unreadable": N_("it is damaged or locked. Please send it again as a PDF without a password."),
    "encrypted": N_("it is encrypted, and we cannot open it. Please send it without encryption."),
    "together": N_("the files came to too much for one message. Please send it in another one."),
    "unreached": N_("we could not fetch it. Please send it again, or send it by mail."),
    "winmail": N_("Outlook packed files into it. Please attach them one by one, as PDF."),
    "infected": N_("our virus check found a problem. Please check it and send a clean copy."),
    "unscanned": N_("our virus check does not work now. Please send it again tomorrow."),
}
