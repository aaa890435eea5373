"""What letters to panelists say otherwise where they go into a chat.

Invariant: each sentence of ours that speaks of mails to a panelist has its form here or in
`chatting`.
"""

from replies.catalogue import N_

OF_PANEL: dict[str, str] = {
    "Thank you for your mail. %(city)s is not before the panel now, so nothing was changed.": N_(
        "Thank you. %(city)s is not before the panel now, so nothing was changed."
    ),
    "Thank you for your mail. It speaks for another panelist, or of their ballot. Everybody on "
    "the panel writes for themselves, from the mailbox to which we wrote, and nobody sees "
    "another panelist's ballot before the ballots are counted. So nothing was changed.": N_(
        "Thank you. This speaks for another panelist, or of their ballot. Everybody on the panel "
        "writes for themselves, and nobody sees another panelist's ballot before the ballots are "
        "counted. So nothing was changed."
    ),
    "Reply to this mail and judge each standard, with a reason. One line a standard is enough, "
    "such as:": N_(
        "Press the button below and judge each standard, with a reason. Or write it in this "
        "message's thread; one line a standard is enough, such as:"
    ),
    "If that was a mistake, reply ACCEPT to this mail.": N_(
        "If that was a mistake, press Accept, or write ACCEPT."
    ),
    "If that was a mistake, reply ACCEPT to this mail: cities that nobody else has taken over are "
    "yours again, and your ballots on them count.": N_(
        "If that was a mistake, press Accept, or write ACCEPT: cities that nobody else has taken "
        "over are yours again, and your ballots on them count."
    ),
    "Thank you for your mail. We could not tell whether you accept the invitation, so nothing was "
    "changed.": N_(
        "Thank you. We could not tell whether you accept the invitation, so nothing was changed."
    ),
    "Please reply with one word: ACCEPT or DECLINE. If you asked something, a person will answer "
    "it.": N_(
        "Please press Accept or Decline, or write it. If you asked something, a person will answer "
        "it."
    ),
    "Please reply with one word: ACCEPT or DECLINE.": N_(
        "Please press Accept or Decline, or write it."
    ),
    "We send you a mail on each of them, which says until when ballots can be sent. The first "
    "close is %(moment)s.": N_(
        "We send you a message on each of them, which says until when ballots can be sent. The "
        "first close is %(moment)s."
    ),
    "We send you a mail on each of them. Ballots can be sent until %(moment)s.": N_(
        "We send you a message on each of them. Ballots can be sent until %(moment)s."
    ),
    "Thank you for your mail on %(city)s. We read no verdict in it yet.": N_(
        "Thank you for your message on %(city)s. We read no verdict in it yet."
    ),
    "Your mail did not change your ballot on %(city)s. It stands as before:": N_(
        "That did not change your ballot on %(city)s. It stands as before:"
    ),
    "You can correct it until %(moment)s: just write the standard again, with the new verdict and "
    "the reason.": N_(
        "You can correct it until %(moment)s: press the button, or write the standard again in "
        "this message's thread, with the new verdict and the reason."
    ),
    "Is something wrong? Just write it in your next mail. Only organizers can end a conflict that "
    "was declared.": N_(
        "Is something wrong? Just write it. Only organizers can end a conflict that was declared."
    ),
    "Thank you for your mail. We noted no declaration from it.": N_(
        "Thank you. We noted no declaration from this."
    ),
    "Where there is none, one sentence that says so is enough, for all cities or for some. Where "
    "there is one, name the city or its number and say what ties you to it.": N_(
        "Where there is none, press the button, or write it, for all cities or for some. Where "
        "there is one, choose the city, or name it or its number and say what ties you to it."
    ),
    "You judge each standard and give a reason. Replying to a mail is enough.": N_(
        "You judge each standard and give a reason, here in a form or in your own words."
    ),
    "Reply to this mail with one word:": N_("Press a button, or write one word:"),
    "In the city's words: “%(words)s” (mail of %(day)s)": N_(
        "In the city's words: “%(words)s” (%(day)s)"
    ),
    "Thank you for your mail. An organizer reads it and will answer you. Nothing else was "
    "changed.": N_(
        "Thank you. An organizer reads it and will answer you. Nothing else was changed."
    ),
    "Is it yours? Reply YES to this mail, and we read it. Otherwise you need not do anything.": N_(
        "Is it yours? Write YES in this message's thread, and we read it. Otherwise you need not "
        "do anything."
    ),
    "Is it yours? Then send it once more, as a reply to this mail, and we read it. Otherwise you "
    "need not do anything.": N_(
        "Is it yours? Then write it once more, in this message's thread, and we read it. Otherwise "
        "you need not do anything."
    ),
    "Thank you for your mail. We could not read it, and nothing was changed. It may say how you "
    "judge, so nobody sees its words before the ballots are counted: organizers hear only that you "
    "wrote.": N_(
        "Thank you. We could not read this, and nothing was changed. It may say how you judge, so "
        "nobody sees its words before the ballots are counted: organizers hear only that you wrote."
    ),
    "These files of the application of %(city)s come with this mail:": N_(
        "These files of the application of %(city)s come with this message:"
    ),
    "This part of your mail looks like a signature or an older mail. We read nothing in it.": N_(
        "This part of your message looks like a signature or an older mail. We read nothing in it."
    ),
    "Your mail may mean that you leave the panel. Nothing was changed: you sit on it, and your "
    "ballots count.": N_(
        "That may mean that you leave the panel. Nothing was changed: you sit on it, and your "
        "ballots count."
    ),
    "You write to us for a city as well. This mail reads like a ballot or like words about "
    "conflicts of interest, so it is not on the file of that city, and nobody else sees it. If you "
    "wrote it for the city, reply NO and tell us again what the city wants to say.": N_(
        "You write to us for a city as well. This message reads like a ballot or like words about "
        "conflicts of interest, so it is not on the file of that city, and nobody else sees it. If "
        "you wrote it for the city, reply NO and tell us again what the city wants to say."
    ),
    "Is this mail yours?": N_("Is this yours?"),
    "Thank you for your answer. Nothing of that mail counts. You need not do anything.": N_(
        "Thank you for your answer. Nothing of it counts. You need not do anything."
    ),
    "We cannot send these files with a mail of ours. An organizer was asked to send them to you "
    "another way:": N_(
        "We cannot send these files here. An organizer was asked to send them to you another way:"
    ),
    "Thank you for your mail. Nothing was changed by it.": N_(
        "Thank you. Nothing was changed by this."
    ),
    "Thank you for your mail. You have a conflict of interest with %(city)s, so its documents and "
    "ballots are closed to you. Nothing was changed.": N_(
        "Thank you. You have a conflict of interest with %(city)s, so its documents and ballots "
        "are closed to you. Nothing was changed."
    ),
    "Thank you for your mail. Ballots on %(city)s could be sent until %(moment)s, so this one does "
    "not count.": N_(
        "Thank you. Ballots on %(city)s could be sent until %(moment)s, so this one does not count."
    ),
    "Thank you for your mail. The ballots on %(city)s are counted, and none can change any "
    "more.": N_("Thank you. The ballots on %(city)s are counted, and none can change any more."),
    "Thank you for your mail. %(city)s is not assigned to you, so nothing was changed.": N_(
        "Thank you. %(city)s is not assigned to you, so nothing was changed."
    ),
    "Thank you for your mail. Nothing of it counts yet: please say first whether you have a "
    "conflict of interest with %(city)s, then send it again.": N_(
        "Thank you. Nothing of this counts yet: please say first whether you have a conflict of "
        "interest with %(city)s, then send it again."
    ),
    "Thank you for your mail. Nobody sees another panelist's ballot before the ballots are "
    "counted.": N_(
        "Thank you. Nobody sees another panelist's ballot before the ballots are counted."
    ),
    "Thank you for your mail. We could not tell which city it is about, so nothing was changed. "
    "Please write the city's name above your verdicts. These cities are assigned to you:": N_(
        "Thank you. We could not tell which city this is about, so nothing was changed. Please "
        "write the city's name above your verdicts, or press its button. These cities are assigned "
        "to you:"
    ),
    "Thank you for your mail. You are not on the panel, so nothing was changed.": N_(
        "Thank you. You are not on the panel, so nothing was changed."
    ),
    "Thank you for your mail. You are not on the panel, and we could not tell whether you "
    "accept the invitation after all, so nothing was changed. If you do, please reply with one "
    "word: ACCEPT.": N_(
        "Thank you. You are not on the panel, and we could not tell whether you accept the "
        "invitation after all, so nothing was changed. If you do, please write one word: ACCEPT."
    ),
    "Your mail came to a reply address that we gave to another person. We kept it, but nothing was "
    "changed. If you are that person, please write from the mailbox to which we wrote.": N_(
        "That answers a message that we wrote to another person. Nothing was changed."
    ),
}
"""The sentence for a mail, and what a chat says instead."""
