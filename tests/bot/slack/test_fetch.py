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
        ("https://slack.com:port/a.pdf", False),
        ("https://slack.com:99999/a.pdf", False),
        ("https://[slack.com/a.pdf", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_the_token_goes_to_slacks_own_hosts_alone(url: str, is_ours: bool) -> None:
    assert fetch.is_slacks(url, API) is is_ours


@pytest.mark.parametrize(
    ("said", "size"), [(12, 12), ("12", 12), ("²", 0), ("much", 0), ("9" * 5_000, 0), (None, 0)]
)
def test_a_size_that_is_no_number_is_counted_as_the_bytes_come(said: object, size: int) -> None:
    assert fetch._size({"size": said}) == size
