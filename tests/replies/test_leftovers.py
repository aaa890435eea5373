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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Best regards, John", "John Smith"),
        ("Yours sincerely,\nJohn Smith", ""),
        ("Abraços, João", "João Silva"),
        ("Um abraço\nJoão", ""),
        ("Com os melhores cumprimentos,\nJoão Silva", ""),
        ("Mit freundlichen Grüßen", ""),
        ("Viele Grüße, Hans", "Hans Meier"),
        ("Cordialement, Jean", "Jean Dupont"),
        ("Bien à vous\nJean Dupont", ""),
        ("Saludos cordiales, Ana", "Ana Ruiz"),
        ("Un abrazo,\nAna", ""),
        ("С уважением, Иван Петров", ""),
        ("Всего доброго,\nИван", ""),
        ("مع أطيب التحيات\nأحمد", "أحمد علي"),
        ("مع فائق الاحترام والتقدير", ""),
        ("此致敬礼", ""),
        ("此致\n敬礼！\n王伟", "王伟"),
        ("祝好，王伟", "王伟"),
        ("敬具\n山田太郎", "山田太郎"),
        ("よろしくお願いいたします。\n山田", "山田太郎"),
        ("감사합니다.\n김민수 드림", "김민수"),
        ("Saygılarımla,\nAyşe Yılmaz", ""),
        ("İyi çalışmalar, Ayşe", "Ayşe Yılmaz"),
        ("सादर,\nराम", "राम कुमार"),
        ("धन्यवाद", ""),
    ],
)
def test_a_farewell_is_not_repeated_in_whatever_language(text: str, name: str) -> None:
    assert not leftovers.has_substance(text, name, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Best, and note that S2 is wrong",
        "Best regards, S2 Not Met",
        "Kind regards,\nYes",
        "Abraços, mude S2 para não",
        "Obrigado, mas discordo",
        "Cordialement, S2 non",
        "Cordialement,\nNon",
        "Saludos. El S2 no.",
        "Mit freundlichen Grüßen\nNicht erfüllt",
        "С уважением, но я против",
        "此致敬礼，不达标",
        "よろしくお願いいたします。S2は不可です。",
        "감사합니다. S2는 미달입니다.",
        "Saygılarımla, katılmıyorum",
        "सादर, S2 पूरा नहीं",
        "مع التحية، لا أوافق",
    ],
)
def test_whatever_stands_beside_a_farewell_is_shown(text: str) -> None:
    assert leftovers.has_substance(text, "", "en")
