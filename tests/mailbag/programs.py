"""Replies as the common mail programs write them in each language: our letter quoted whole.

A program is a function from the writer's words and our letter to the body of a reply; `replies`
puts every program, language and way of answering together.
"""

import html as markup
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

DESK_NAME = "Application desk"
DESK = "desk+mfrggzdfmztwq2lk@cities.example"
WRITER = "Head of Office <office@gdynia.example>"


@dataclass(frozen=True, kw_only=True)
class Tongue:
    """What programs set in one language write around a quote, and what its people answer."""

    wrote: str  # Gmail; {name} and {mail} are ours
    apple: str
    thunderbird: str
    labels: tuple[str, str, str, str]  # From, Sent, To, Subject
    sent: str
    original: str
    device: str
    top: str
    inline: str


TONGUES: dict[str, Tongue] = {
    "en": Tongue(
        wrote="On Mon, Mar 3, 2025 at 10:15 AM {name} <{mail}> wrote:",
        apple="On 3 Mar 2025, at 10:15, {name} <{mail}> wrote:",
        thunderbird="On 3/3/25 10:15, {name} wrote:",
        labels=("From", "Sent", "To", "Subject"),
        sent="Monday, March 3, 2025 10:15 AM",
        original="Original Message",
        device="Sent from my iPhone",
        top="Our city hosts 240 enterprises in all.",
        inline="It is twelve of them.",
    ),
    "zh": Tongue(
        wrote="{name} <{mail}> 于2025年3月3日周一 10:15写道：",
        apple="在 2025年3月3日，10:15，{name} <{mail}> 写道：",
        thunderbird="在 2025/3/3 10:15, {name} 写道:",
        labels=("发件人", "发送时间", "收件人", "主题"),
        sent="2025年3月3日 10:15",
        original="原始邮件",
        device="发自我的iPhone",
        top="我市共有240家企业。",
        inline="一共十二家。",
    ),
    "fr": Tongue(
        wrote="Le lun. 3 mars 2025 à 10:15, {name} <{mail}> a écrit :",
        apple="Le 3 mars 2025 à 10:15, {name} <{mail}> a écrit :",
        thunderbird="Le 03/03/2025 à 10:15, {name} a écrit :",
        labels=("De ", "Envoyé ", "À ", "Objet "),
        sent="lundi 3 mars 2025 10:15",
        original="Message d'origine",
        device="Envoyé de mon iPhone",
        top="Notre ville compte 240 entreprises.",
        inline="Il y en a douze.",
    ),
    "es": Tongue(
        wrote="El lun, 3 mar 2025 a las 10:15, {name} (<{mail}>) escribió:",
        apple="El 3 mar 2025, a las 10:15, {name} <{mail}> escribió:",
        thunderbird="El 3/3/25 a las 10:15, {name} escribió:",
        labels=("De", "Enviado", "Para", "Asunto"),
        sent="lunes, 3 de marzo de 2025 10:15",
        original="Mensaje original",
        device="Enviado desde mi iPhone",
        top="Nuestra ciudad tiene 240 empresas.",
        inline="Son doce.",
    ),
    "ru": Tongue(
        wrote="пн, 3 мар. 2025 г. в 10:15, {name} <{mail}>:",
        apple="3 марта 2025 г., в 10:15, {name} <{mail}> написал(а):",
        thunderbird="03.03.2025 10:15, {name} пишет:",
        labels=("От", "Отправлено", "Кому", "Тема"),
        sent="3 марта 2025 г. 10:15",
        original="Исходное сообщение",
        device="Отправлено с iPhone",
        top="В нашем городе 240 предприятий.",
        inline="Их двенадцать.",
    ),
    "ar": Tongue(
        wrote="في الاثنين، 3 مارس 2025 في 10:15 ص تمت كتابة ما يلي بواسطة {name} <{mail}>:",
        apple="في ٣ مارس ٢٠٢٥، الساعة ١٠:١٥ ص، كتب {name} <{mail}>:",
        thunderbird="في 3/3/25 10:15، كتب {name}:",
        labels=("من", "تاريخ الإرسال", "إلى", "الموضوع"),
        sent="الاثنين، 3 مارس 2025 10:15 ص",
        original="الرسالة الأصلية",
        device="أُرسلت من الـ iPhone",
        top="لدينا 240 شركة في المدينة.",
        inline="عددها اثنتا عشرة.",
    ),
    "de": Tongue(
        wrote="Am Mo., 3. März 2025 um 10:15 Uhr schrieb {name} <{mail}>:",
        apple="Am 03.03.2025 um 10:15 schrieb {name} <{mail}>:",
        thunderbird="Am 03.03.25 um 10:15 schrieb {name}:",
        labels=("Von", "Gesendet", "An", "Betreff"),
        sent="Montag, 3. März 2025 10:15",
        original="Ursprüngliche Nachricht",
        device="Von meinem iPhone gesendet",
        top="Unsere Stadt hat 240 Unternehmen.",
        inline="Es sind zwölf.",
    ),
    "ja": Tongue(
        wrote="2025年3月3日(月) 10:15 {name} <{mail}>:",
        apple="2025/03/03 10:15、{name} <{mail}>のメール:",
        thunderbird="On 2025/03/03 10:15, {name} wrote:",
        labels=("差出人", "送信日時", "宛先", "件名"),
        sent="2025年3月3日月曜日 10:15",
        original="元のメッセージ",
        device="iPhoneから送信",
        top="当市には240社あります。",
        inline="十二社です。",
    ),
    "pt": Tongue(
        wrote="Em seg., 3 de mar. de 2025 às 10:15, {name} <{mail}> escreveu:",
        apple="No dia 3 de mar. de 2025, às 10:15, {name} <{mail}> escreveu:",
        thunderbird="Em 03/03/2025 10:15, {name} escreveu:",
        labels=("De", "Enviado", "Para", "Assunto"),
        sent="segunda-feira, 3 de março de 2025 10:15",
        original="Mensagem original",
        device="Enviado do meu iPhone",
        top="A nossa cidade tem 240 empresas.",
        inline="São doze.",
    ),
    "tr": Tongue(
        wrote="{name} <{mail}>, 3 Mar 2025 Pzt, 10:15 tarihinde şunu yazdı:",
        apple="{name} <{mail}> şunları yazdı (3 Mar 2025 10:15):",
        thunderbird="3.03.2025 10:15 tarihinde {name} yazdı:",
        labels=("Kimden", "Gönderildi", "Kime", "Konu"),
        sent="3 Mart 2025 Pazartesi 10:15",
        original="Özgün İleti",
        device="iPhone'umdan gönderildi",
        top="Şehrimizde 240 işletme var.",
        inline="On iki tane.",
    ),
    "ko": Tongue(
        wrote="2025년 3월 3일 (월) 오전 10:15, {name} <{mail}>님이 작성:",
        apple="2025. 3. 3. 오전 10:15, {name} <{mail}> 작성:",
        thunderbird="25. 3. 3. 오전 10:15에 {name} 이(가) 쓴 글:",
        labels=("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
        sent="2025년 3월 3일 월요일 오전 10:15",
        original="원본 메시지",
        device="나의 iPhone에서 보냄",
        top="우리 시에는 기업이 240개 있습니다.",
        inline="열두 개입니다.",
    ),
    "hi": Tongue(
        wrote="सोम, 3 मार्च 2025 को 10:15 am बजे को {name} <{mail}> ने लिखा:",
        apple="3 मार्च 2025 को 10:15 AM बजे, {name} <{mail}> ने लिखा:",
        thunderbird="3/3/25 को 10:15 बजे, {name} ने लिखा:",
        labels=("प्रेषक", "भेजा गया", "प्रति", "विषय"),
        sent="सोमवार, 3 मार्च 2025 10:15",
        original="मूल संदेश",
        device="मेरे iPhone से भेजा गया",
        top="हमारे शहर में 240 उद्यम हैं।",
        inline="वे बारह हैं।",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One mail and what its writer said in it, passage by passage."""

    name: str
    raw: bytes
    said: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Words:
    """What a program puts together: the writer's words and our letter in both its forms.

    `plain` and `html` are our letter, with the writer's words between its lines where she answers
    inline; `said` stands apart from it.
    """

    tongue: Tongue
    subject: str
    said: str
    plain: str
    html: str


Program = Callable[[Words], tuple[str, str, str]]
"""Gives the content type, what heads the quote with its marks, and the quote's other end."""

QUESTION = re.compile(r"^(\d+\. .*)$", re.MULTILINE)
BOLD = re.compile(r"(<strong>[^<]*</strong>(?:<br>)?)")


def marked(text: str) -> str:
    """Quoted with marks, and re-wrapped as programs do."""
    lines = [part for line in text.split("\n") for part in textwrap.wrap(line, 72) or [""]]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _wrote(pattern: str) -> str:
    return pattern.format(name=DESK_NAME, mail=DESK)


def _fields(words: Words, start: str = "", end: str = "") -> str:
    sender, sent, to, subject = words.tongue.labels
    values = (f"{DESK_NAME} <{DESK}>", words.tongue.sent, WRITER, words.subject)
    return "\n".join(
        f"{start}{label}:{end} {value}"
        for label, value in zip((sender, sent, to, subject), values, strict=True)
    )


def _shown(text: str) -> str:
    return markup.escape(text, quote=False).replace("\n", "<br>")


# --- plain text ---------------------------------------------------------------------------------


def gmail(words: Words) -> tuple[str, str, str]:
    return "plain", f"{_wrapped(_wrote(words.tongue.wrote))}\n\n{marked(words.plain)}", ""


def apple_mail(words: Words) -> tuple[str, str, str]:
    head = "\n".join(f"> {line}" for line in _wrote(words.tongue.apple).split("\n"))
    return "plain", f"{head}\n> \n{marked(words.plain)}", ""


def iphone(words: Words) -> tuple[str, str, str]:
    head = f"{words.tongue.device}\n\n{_wrote(words.tongue.apple)}"
    return "plain", f"{head}\n\n{marked(words.plain)}", ""


def thunderbird(words: Words) -> tuple[str, str, str]:
    return "plain", f"{_wrote(words.tongue.thunderbird)}\n{marked(words.plain)}", ""


def outlook(words: Words) -> tuple[str, str, str]:
    return "plain", f"{_fields(words)}\n\n{words.plain}", ""


def outlook_original(words: Words) -> tuple[str, str, str]:
    return "plain", f"-----{words.tongue.original}-----\n{_fields(words)}\n\n{words.plain}", ""


def outlook_web(words: Words) -> tuple[str, str, str]:
    return "plain", f"{'_' * 32}\n{_fields(words)}\n\n{words.plain}", ""


def yahoo(words: Words) -> tuple[str, str, str]:
    head = f"    {_wrote(words.tongue.wrote)}  \n \n"
    return "plain", head + textwrap.indent(words.plain, " "), ""


def proton(words: Words) -> tuple[str, str, str]:
    head = f"-------- {words.tongue.original} --------\n{_wrote(words.tongue.apple)}"
    return "plain", f"{head}\n\n{marked(words.plain)}", ""


def qq(words: Words) -> tuple[str, str, str]:
    rule = "------------------"
    fields = _fields(words).replace(" <", '"<').replace(f" {DESK_NAME}", f' "{DESK_NAME}')
    return "plain", f"{rule} {words.tongue.original} {rule}\n{fields}\n\n{words.plain}", ""


def netease(words: Words) -> tuple[str, str, str]:
    head = f'在 2025-03-03 10:15:00，"{DESK_NAME}" <{DESK}> 写道：'
    return "plain", f"{head}\n\n{marked(words.plain).replace('> ', '>')}", ""


def naver(words: Words) -> tuple[str, str, str]:
    head = (
        f'-----Original Message-----\nFrom: "{DESK_NAME}"<{DESK}>\n'
        "To: <office@gdynia.example>;\nCc:\n"
        f"Sent: 2025-03-03 (월) 10:15:00 (GMT+09:00)\nSubject: {words.subject}"
    )
    return "plain", f"{head}\n\n{words.plain}", ""


def mail_ru(words: Words) -> tuple[str, str, str]:
    head = f"Понедельник, 3 марта 2025, 10:15 +03:00 от {DESK_NAME} <{DESK}>:"
    return "plain", f"{head}\n \n{marked(words.plain)}", ""


def yandex(words: Words) -> tuple[str, str, str]:
    return "plain", f'03.03.2025, 10:15, "{DESK_NAME}" <{DESK}>:\n{marked(words.plain)}', ""


# --- HTML only ----------------------------------------------------------------------------------


def gmail_html(words: Words) -> tuple[str, str, str]:
    head = f'<div dir="ltr" class="gmail_attr">{_shown(_wrote(words.tongue.wrote))}<br></div>'
    quote = f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{words.html}</blockquote>'
    return "html", f'<div class="gmail_quote gmail_quote_container">{head}{quote}', "</div>"


def apple_html(words: Words) -> tuple[str, str, str]:
    head = f"<br><div>{_shown(_wrote(words.tongue.apple))}</div><br>"
    quote = f'<blockquote type="cite">{head}<div>{words.html}</div></blockquote>'
    return "html", f"<div>{quote}", "</div>"


def thunderbird_html(words: Words) -> tuple[str, str, str]:
    head = f'<div class="moz-cite-prefix">{_shown(_wrote(words.tongue.thunderbird))}<br></div>'
    return "html", f'{head}<blockquote type="cite" cite="mid:1@x">{words.html}</blockquote>', ""


def outlook_html(words: Words) -> tuple[str, str, str]:
    fields = _fields(words, "<b>", "</b>").replace(" <", " &lt;").replace(">\n", "&gt;\n")
    box = '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0 0 0">'
    head = f'<div>{box}<p class="MsoNormal">{fields}</p></div></div>'.replace("\n", "<br>\n")
    return "html", head + words.html, ""


def outlook_web_html(words: Words) -> tuple[str, str, str]:
    fields = _fields(words, "<b>", "</b>").replace(" <", " &lt;").replace(">\n", "&gt;\n")
    head = '<hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font>'
    return "html", f"{head}{fields}</font></div>".replace("\n", "<br>") + words.html, ""


def outlook_mobile_html(words: Words) -> tuple[str, str, str]:
    fields = _fields(words, "<b>", "</b>").replace(" <", " &lt;").replace(">\n", "&gt;\n")
    head = '<div id="ms-outlook-mobile-signature"><a>Get Outlook for iOS</a></div>'
    border = f'{head}<hr><div id="mail-editor-reference-message-container"><div>{fields}</div>'
    return "html", border.replace("\n", "<br>") + words.html, "</div>"


def yahoo_html(words: Words) -> tuple[str, str, str]:
    head = f"<div>{_shown(_wrote(words.tongue.wrote))}</div><div><br></div>"
    return "html", f'<div id="ydp1yahoo_quoted" class="yahoo_quoted">{head}', words.html + "</div>"


def proton_html(words: Words) -> tuple[str, str, str]:
    head = f'<div class="protonmail_quote">{_shown(_wrote(words.tongue.apple))}<br>'
    quote = f'<blockquote class="protonmail_quote" type="cite">{words.html}</blockquote>'
    return "html", f"{head}{quote}", "</div>"


def qq_html(words: Words) -> tuple[str, str, str]:
    rule = "------------------&nbsp;" + words.tongue.original + "&nbsp;------------------"
    fields = _fields(words, "<b>", "</b>").replace(" <", " &lt;").replace(">\n", "&gt;\n")
    lines = "".join(f"<div>{line}</div>" for line in fields.split("\n"))
    head = f'<div style="font-size:12px;padding:2px 0">{rule}</div><div>{lines}</div>'
    return "html", f"<div><includetail>{head}<div><br></div>{words.html}", "</includetail></div>"


def netease_html(words: Words) -> tuple[str, str, str]:
    head = f'<p>在 2025-03-03 10:15:00，"{DESK_NAME}" &lt;{DESK}&gt; 写道：</p>'
    quote = f'<blockquote id="isReplyContent" style="padding-left:1ex">{head}{words.html}'
    return "html", quote, "</blockquote>"


def naver_html(words: Words) -> tuple[str, str, str]:
    head = (
        f"<div>-----Original Message-----<br><b>From:</b> &quot;{DESK_NAME}&quot;&lt;{DESK}&gt;<br>"
        "<b>To:</b> &lt;office@gdynia.example&gt;; <br><b>Cc:</b> <br>"
        "<b>Sent:</b> 2025-03-03 (월) 10:15:00 (GMT+09:00)<br>"
        f"<b>Subject:</b> {words.subject}<br></div>"
    )
    return "html", f'<div class="mail_quote">{head}{words.html}', "</div>"


def mail_ru_html(words: Words) -> tuple[str, str, str]:
    head = f"Понедельник, 3 марта 2025, 10:15 +03:00 от {DESK_NAME} &lt;{DESK}&gt;:<br>"
    quote = f'<blockquote style="border-left:1px solid #0857A6">{head}{words.html}'
    return "html", quote, "</blockquote>"


def yandex_html(words: Words) -> tuple[str, str, str]:
    head = f"<div>03.03.2025, 10:15, &quot;{DESK_NAME}&quot; &lt;{DESK}&gt;:</div>"
    return "html", f"{head}<blockquote>{words.html}", "</blockquote>"


MARKED: tuple[Program, ...] = (
    gmail, apple_mail, iphone, thunderbird, proton, netease, mail_ru, yandex
)  # fmt: skip
UNMARKED: tuple[Program, ...] = (outlook, outlook_original, outlook_web, yahoo, qq, naver)
QUOTED_HTML: tuple[Program, ...] = (
    gmail_html, apple_html, thunderbird_html, proton_html, netease_html, mail_ru_html, yandex_html
)  # fmt: skip
BARE_HTML: tuple[Program, ...] = (
    outlook_html, outlook_web_html, outlook_mobile_html, yahoo_html, qq_html, naver_html
)  # fmt: skip


# --- put together -------------------------------------------------------------------------------


def replies(language: str, *, subject: str, plain: str, html: str) -> Iterator[Reply]:
    """Every program's reply in the language to the letter, in every way of answering."""
    tongue = TONGUES[language]
    body = html[html.index("<body") : html.index("</body>")].replace("<body", "<div") + "</div>"
    inline = QUESTION.sub(lambda found: f"{found[0]}\n\0{tongue.inline}\n\0", plain)
    answered = BOLD.sub(lambda found: f"{found[0]}<div>{tongue.inline}</div>", body)
    count = len(QUESTION.findall(plain))
    for program in (*MARKED, *UNMARKED, *QUOTED_HTML, *BARE_HTML):
        words = Words(tongue=tongue, subject=subject, said=tongue.top, plain=plain, html=body)
        typed = Words(tongue=tongue, subject=subject, said="", plain=inline, html=answered)
        name = f"{language}-{program.__name__}"
        yield Reply(name=f"{name}-top", raw=_raw(program, words), said=(tongue.top,))
        if program in (*MARKED, *UNMARKED):
            raw = _raw(program, words, is_below=True)
            yield Reply(name=f"{name}-bottom", raw=raw, said=(tongue.top,))
        said = (tongue.inline,) * count
        if said:
            yield Reply(name=f"{name}-inline", raw=_raw(program, typed), said=said)


def _raw(program: Program, words: Words, *, is_below: bool = False) -> bytes:
    kind, quote, end = program(words)
    if kind == "html":
        body = f"<html><body><div>{_shown(words.said)}</div><br>{quote}{end}</body></html>"
    else:
        quote = _unquoted(quote)
        body = f"{quote}\n\n{words.said}\n" if is_below else f"{words.said}\n\n{quote}\n"
    head = (
        f"From: {WRITER}\nTo: <{DESK}>\nSubject: Re: {words.subject}\n"
        f"MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\n"
        "Content-Transfer-Encoding: 8bit\n\n"
    )
    return (head + body).encode()


def _unquoted(quote: str) -> str:
    """The writer's own lines stand without marks and indent, a blank line around them."""
    return re.sub(r"^[> ]*\0([^\n]+)\n[> ]*\0(.*)$", r"\n\1\n\n\2", quote, flags=re.MULTILINE)


def _wrapped(line: str) -> str:
    """As Gmail breaks it: the address on a line of its own where it grows long."""
    return line if len(line) < 76 else line.replace(" <", " <\n", 1)
