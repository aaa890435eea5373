import pytest

from replies import leftovers

CLOSING = "Best regards"
NAME = "Anna Nowak"
OWN = f"{NAME} Gdynia"


@pytest.mark.parametrize(
    "text",
    [
        "",
        CLOSING,
        f"{CLOSING},\n{NAME}",
        f"{CLOSING}\nAnna\nHead of the Digital Department",
        f"-- \n{NAME} | Deputy Mayor",
        f"{CLOSING}\n{NAME}\nDeputy Mayor\nCity of Gdynia",
        "Sent from my iPhone",
        "Get Outlook for Android",
        "On Fri, Nov 20, 2026 at 9:30 AM Desk <desk@cities.example> wrote:",
    ],
)
def test_what_every_mail_ends_with_is_not_repeated(text: str) -> None:
    assert not leftovers.has_substance(text, OWN, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Our GDP was USD 85.3 billion in 2024.",
        f"{CLOSING}\n{NAME}\nPS: we also have a city brain.",
        "If you are not the recipient, please delete this mail.",
        "1. yes",
        f"{CLOSING}\n{NAME}\nTel. +48 58 000 00 00",
        "Digital Office",
        "150",
        "Gdynia has Starlink",
        "On 5G we have spent USD 3 billion, in 2024",
        "Sent on behalf of the mayor, who agrees to all of it.",
    ],
)
def test_whatever_else_was_cut_off_is_shown(text: str) -> None:
    assert leftovers.has_substance(text, OWN, "en")
