"""From the bytes of a mail to what its writer said: the parts of `bot.mail.read`."""
