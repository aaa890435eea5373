"""Senders who speak for no application, or not yet: strangers, mailboxes, mail programs."""
