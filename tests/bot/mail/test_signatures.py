"""Signatures cut, and answers that look like them kept."""

import pytest

from bot.mail import signatures

SAID = "We host 240 enterprises."


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nAnna Nowak\nDeputy Mayor",
        "Kind regards,\nAnna Nowak\nDeputy Mayor\n+48 58 000 00 00",
        "Kind regards, Anna Nowak, Deputy Mayor",
        "Mit freundlichen Grüßen\n\nAnna Nowak\nDigitalamt\nTel.: 0231 50-0\nwww.stadt.example",
        "Bien cordialement,\nLa mairie",
        "С уважением,\nАнна",
        "此致\n敬礼\n市政府",
        "よろしくお願いいたします。\n市長室",
        "감사합니다.\n시장실",
        "مع أطيب التحيات\nمكتب العمدة",
        "Saygılarımla,\nBelediye",
        "सादर\nमहापौर कार्यालय",
        "Atenciosamente,\nPrefeitura",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "发自我的iPhone",
        "Anna Nowak\nDeputy Mayor\nT: +48 58 000 00 00\nanna@gdynia.example",
        "Thanks,\nAnna",
    ],
)
def test_a_signature_is_set_aside_and_kept(signature: str) -> None:
    said, aside = signatures.cut(f"{SAID}\n\n{signature}")
    assert said == SAID
    assert aside == signature.removeprefix("-- \n")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your letter.\n\nWe host 240 enterprises\nThe GDP is 85 billion USD",
        "Thank you,\n\n1. Gdynia\n2. Poland",
        "Best practice in our city:\nthe city brain",
        "Our events:\n- World Forum 2023\n- IoT Week 2024",
        "Output by sector:\n\nindustry 12 000 000 000 USD\nagriculture 1 200 000 000 USD",
        "Gdynia --\nthe city by the sea",
        "Kind regards from the whole city of Gdynia, which hosts 240 enterprises.",
        "The figure is 85.\n\nRegards,\nAnna will send you the rest of the figures by next week.",
        "Contact person:\nAnna Nowak\nanna@gdynia.example",
    ],
)
def test_answers_are_no_signature(text: str) -> None:
    assert signatures.cut(text) == (text, "")


def test_between_questions_only_plain_signs_count() -> None:
    assert signatures.cut("yes\nThanks,\nAnna", is_edge=False)[0] == "yes\nThanks,\nAnna"
    assert signatures.cut("yes\n-- \nAnna", is_edge=False) == ("yes", "Anna")


def test_below_other_passages_a_signature_may_stand_alone() -> None:
    assert signatures.cut("Best wishes,\nAnna", is_alone=True) == ("", "Best wishes,\nAnna")
    assert signatures.cut("Best wishes,\nAnna")[0] == "Best wishes,\nAnna"


def test_a_postscript_is_said() -> None:
    said, aside = signatures.cut(f"{SAID}\n\nRegards,\nAnna\n\nP.S. The GDP is 85 billion USD.")
    assert said == f"{SAID}\n\nP.S. The GDP is 85 billion USD."
    assert aside == "Regards,\nAnna"


def test_legal_paragraphs_are_set_aside_below_and_above_the_name() -> None:
    legal = (
        "This message is confidential and intended solely for the addressee. If it reached you "
        "by mistake, delete it. Any disclosure is prohibited by law, section 12."
    )
    said, aside = signatures.cut(f"{SAID}\n\n-- \nAnna\n\n{legal}")
    assert said == SAID
    assert legal in aside
    said, _ = signatures.cut(f"{SAID}\n\n____\n{legal}\n\nThink before you print.")
    assert said == SAID


def test_one_legal_word_makes_no_disclaimer() -> None:
    text = (
        f"{SAID}\n\n"
        + "The contracts with these enterprises are confidential, so we cannot name them. " * 3
    )
    assert signatures.cut(text.strip())[1] == ""
