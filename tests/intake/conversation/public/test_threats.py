"""Threats in twelve languages are seen, and loud words that threaten nobody are none."""

import pytest

from intake.conversation.public import threats
from tests.intake.conversation.public.test_reading import mail

THREATS = [
    "I will blow your hall up.", "There is a bomb in your hall.", "We will kill you all.",
    "Ich bringe euch alle um.", "In eurer Halle liegt eine Bombe.", "Je vais vous tuer.",
    "Il y a une bombe dans votre salle.", "Voy a matar a todos.", "Hay una bomba en la sala.",
    "Vou explodir o vosso salão.", "Я взорву ваш зал.", "Мы вас убьём.", "我要炸掉你们的会场。",
    "我要杀了你们。", "会場に爆弾を仕掛けた。", "お前たちを殺す。", "행사장을 폭파하겠습니다.",
    "너희를 죽이겠다.", "Salonunuzu havaya uçuracağım.", "Hepinizi öldüreceğim.",
    "I know where the mayor lives.", "Wenn Leipzig gewinnt, dann knallt es.",
    "Si Porto gagne, je viendrai vous casser les jambes.", "如果成都入选，你们等着收尸吧。",
    "Gdynia'ya oy verin yoksa hepinizi vururum.", "إذا فازت عمان فسأقتلكم جميعا.",
    "سأقتلكم جميعا.", "هناك قنبلة في القاعة.", "मैं तुम्हें जान से मार दूंगा।", "हॉल में बम है।",
]  # fmt: skip
NONE = [
    "I vote for Gdynia.", "The traffic there kills my mood.", "Turku! It is fire.",
    "The trams there are to die for!", "People will be helped by it.",
    "Die Busse sind der Hammer.", "Gdynia est une ville magnifique.", "Me encanta Gdynia.",
    "Adoro Gdynia.", "Я голосую за Гдыню.", "我投票给Gdynia。", "Gdyniaに投票します。",
    "Gdynia에 투표합니다.", "Oyum Gdynia'ya.", "أصوت لغدينيا.", "मेरा मत Gdynia को।",
]  # fmt: skip


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_is_shown_whole(text: str) -> None:
    assert threats.said(mail(text)) == text


@pytest.mark.parametrize("text", NONE)
def test_what_threatens_nobody_is_none(text: str) -> None:
    assert threats.said(mail(text)) == ""
