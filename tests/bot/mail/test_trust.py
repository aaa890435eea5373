"""What is known of a sender."""

from bot.mail.trust import Verdict, verify
from tests import mailbag


def test_no_mail_is_verified_whatever_its_header_says() -> None:
    claim = b"Authentication-Results: cities.example; dkim=pass header.d=gdynia.example\n"
    assert verify(claim + mailbag.raw("gmail_top")) is Verdict.UNVERIFIED
