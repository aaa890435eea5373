"""`citydesk read`: the readers alone, no store."""

import click

from bot.commands.read_answers import answers
from bot.commands.read_mail import mail


@click.group()
def read() -> None:
    """Try the readers alone: what they make of a mail, or of a file of answers."""


read.add_command(mail)
read.add_command(answers)
