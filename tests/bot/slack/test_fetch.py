import pytest

from bot.slack import fetch

API = "http://127.0.0.1:8080/api/"


@pytest.mark.parametrize(
    ("url", "is_ours"),
    [
        ("https://files.slack.com/files-pri/T1-F1/a.pdf", True),
        ("https://slack.com/a", True),
        ("https://acme.enterprise.slack.com/files/a", True),
        ("http://127.0.0.1:8080/files/F1/a.pdf", True),
        ("http://127.0.0.1:9090/files/F1/a.pdf", False),
        ("http://files.slack.com/a.pdf", False),
        ("https://files.slack.com:8443/a.pdf", False),
        ("https://files.slack.com.evil.example/a.pdf", False),
        ("https://evilslack.com/a.pdf", False),
        ("https://slack.com@evil.example/a.pdf", False),
        ("https://evil.example/https://slack.com/", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_the_token_goes_to_slacks_own_hosts_alone(url: str, is_ours: bool) -> None:
    assert fetch.is_slacks(url, API) is is_ours
