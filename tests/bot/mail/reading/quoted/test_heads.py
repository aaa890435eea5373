"""Heads of colleagues' letters that show names without addresses, in every language of the desk."""

import pytest

from bot.mail.reading.quoted.quotes import Cut, cut
from bot.mail.reading.text.lines import plain_lines

DESK = "desk@cities.example"
HEADS = {
    "en": "From: Dev Raman|Sent: Tuesday, 24 November 2026 10:12|To: Tom Ashby|Subject: RE: Title",
    "zh": "发件人: 李华|发送时间: 2026年11月24日 10:12|收件人: 王芳|主题: 答复: 申报",
    "zh-tw": "寄件者: 李華|寄件日期: 2026年11月24日 上午 10:12|收件者: 王芳|主旨: RE: 申報",
    "fr": "De : Paul Rivoal|Envoyé : mardi 24 novembre 2026 10:12|À : Luc Morin|Objet : RE: Titre",
    "es": "De: Ramón Soto|Enviado el: martes, 24 de noviembre de 2026 10:12|Para: Pilar Rueda"
    "|Asunto: RE: Título",
    "ru": "От: Ильдар Сафин|Отправлено: вторник, 24 ноября 2026 г. 10:12|Кому: Ирина Орлова"
    "|Тема: RE: Заявка",
    "ar": "\u200f\u200fمن: سالم العلي|تاريخ الإرسال: 24 نوفمبر 2026 10:12|إلى: منى الحربي"
    "|الموضوع: رد: الطلب",
    "de": "Von: Petra Klose|Gesendet: Dienstag, 24. November 2026 10:12|An: Karin Voss"
    "|Betreff: AW: Titel",
    "ja": "差出人: 佐藤 健|送信日時: 2026年11月24日 10:12|宛先: 鈴木 直子|件名: RE: 申請",
    "pt": "De: Rui Pinho|Enviada: terça-feira, 24 de novembro de 2026 10:12|Para: Rita Leal"
    "|Assunto: RE: Título",
    "tr": "Kimden: Ayşe Demir|Gönderildi: 24 Kasım 2026 Salı 10:12|Kime: Can Öz|Konu: YNT: Başvuru",
    "ko": "보낸 사람: 김민수|보낸 날짜: 2026년 11월 24일 화요일 10:12|받는 사람: 이은정"
    "|제목: RE: 신청",
    "hi": "प्रेषक: राजेश कुमार|भेजा गया: मंगलवार, 24 नवंबर 2026 10:12|प्रति: सीमा शर्मा|विषय: RE: आवेदन",
}
THEIRS = "Put down a GDP of USD 90 billion for 2024."


def cut_text(text: str) -> Cut:
    return cut(plain_lines(text), desk=DESK, subject="Our answers", letters=())


def said(text: str) -> list[str]:
    return [passage.text for passage in cut_text(text).passages]


@pytest.mark.parametrize("closing", ["", "\n\nRegards,\nTom Ashby"])
@pytest.mark.parametrize("fields", [(0, 1, 2, 3), (0, 1, 3), (0, 1, 2)])
@pytest.mark.parametrize("language", HEADS)
def test_a_head_with_bare_names_sets_the_letter_aside(
    language: str, fields: tuple[int, ...], closing: str
) -> None:
    head = "\n".join(HEADS[language].split("|")[one] for one in fields)
    found = cut_text(f"We have 5G.{closing}\n\n{head}\n\n{THEIRS}\n")
    assert [passage.text for passage in found.passages] == [f"We have 5G.{closing}"]
    assert found.aside.endswith(THEIRS)


@pytest.mark.parametrize(
    "head",
    [
        "Von: Petra Klose\nGesendet: Dienstag, 24. November 2026\nBetreff: AW: Titel",
        "Von: Petra Klose\nDatum: 24.11.2026\nBetreff: Titel",
        "From: Petra Klose\nSent: Tuesday\nSubject: Title",
        "*From:* Raman, Dev\n*Date:* Tuesday, 24 November 2026 at 10:12\n*To:* Ashby, Tom",
        "From: Dev Raman\nDate: 24.11.2026 10:12\nTo: Tom\n Ashby,\n Karin Voss\nSubject:",
        "From: Dev Raman Sent: Tuesday, 24 November 2026 10:12 To: Tom Ashby Subject: RE: Title",
        "Od: Jan Lis\nWysłano: wtorek, 24 listopada 2026 10:12\nDo: Ewa Nowak\nTemat: RE: Tytuł",
    ],
)
def test_a_head_that_lacks_something_is_still_one(head: str) -> None:
    assert said(f"We have 5G.\n\n{head}\n\n{THEIRS}\n") == ["We have 5G."]


@pytest.mark.parametrize(
    "own",
    [
        "From: Gdynia\nTo: Sopot\nSubject: the ferry line",
        "From: Gdynia\nTo: Sopot\nDate: 3 March 2026",
        "From: 2024\nTo: 2026\nSubject: our strategy",
        "Subject: the ferry line\nDate: 3 March 2026 10:30\nTo: Sopot",
        "From: USD 120 billion in 2023\nTo: USD 140 billion in 2024\nSubject: our GDP",
        "De: Vigo\nPara: Oporto\nAsunto: la línea de tren de 2026",
        "Von: Köln\nAn: Bonn\nBetreff: Messe 2024",
    ],
)
def test_a_list_of_the_writers_is_no_head(own: str) -> None:
    text = f"We have 5G.\n\n{own}\n\nWe host 240."
    assert said(text) == [text]


@pytest.mark.parametrize("greeting", ["", "Dear Sirs,\n\n"])
def test_a_memo_has_its_own_head_at_the_top(greeting: str) -> None:
    head = "From: City of Gdynia\nTo: The Committee\nDate: 26 November 2026\nSubject: Application"
    text = f"{greeting}{head}\n\nWe host 240."
    assert said(text) == [text]
