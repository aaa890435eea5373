"""A wish to host beside a question, in twelve languages."""

import pytest

from intake.conversation.titled.convention.attending_reading import read

BESIDE = [
    ("zh", "苏州非常希望能承办下一届大会，不知如何申请？"),
    ("en", "We would love to host the next convention, how do we apply?"),
    ("en", "Pune would like to host the next edition and what do we have to send you?"),
    ("de", "Wir möchten die nächste Convention ausrichten, wie bewerben wir uns?"),
    ("fr", "Nous souhaitons accueillir la prochaine convention, comment faire ?"),
    ("es", "Nos gustaría ser sede de la próxima convención, ¿cómo se solicita?"),
    ("pt", "Gostaríamos de sediar a próxima convenção, como devemos proceder?"),
    ("ru", "Мы хотели бы провести следующую конференцию, как подать заявку?"),
    ("ar", "نود استضافة المؤتمر القادم، كيف نتقدم بالطلب؟"),
    ("ja", "次回大会を開催したいのですが、どのように申請すればよいでしょうか？"),
    ("ko", "다음 대회를 개최하고 싶은데, 어떻게 신청하면 됩니까?"),
    ("tr", "Bir sonraki kongreye ev sahipliği yapmak istiyoruz, nasıl başvurabiliriz?"),
    ("hi", "हम अगले सम्मेलन की मेजबानी करना चाहते हैं, आवेदन कैसे करें?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_a_question_beside_the_wish_to_host_does_not_hide_it(language: str, text: str) -> None:
    assert read(text, language, is_asked=True).hosts == text


NEITHER = [
    ("en", "Our interest in hosting has lapsed."),
    ("de", "Wir ziehen unser Interesse als Gastgeber zurück."),
    ("fr", "Nous retirons notre candidature pour accueillir la Convention."),
    ("es", "Retiramos nuestro interés en ser sede."),
    ("zh", "我们不再申办大会。"),
    ("ja", "開催地への立候補を取り下げます。"),
    ("en", "Would you like to host the next convention, or another city?"),
    ("en", "If we would like to host the next convention, how do we apply?"),
    ("zh", "如果我们希望承办下一届大会，如何申请？"),
    ("zh", "哪些城市希望承办下一届大会，何时公布？"),
    ("en", "We would not like to host the convention, is that fine?"),
    ("de", "Wenn wir die Convention ausrichten möchten, wie geht das?"),
    ("en", "Who would like to host, and when is it?"),
    ("en", "Can a city that would like to host the convention come, and when?"),
    ("fr", "Qui souhaite accueillir la convention, et quand ?"),
    ("en", "Do you know whether Pune would like to host it, and when?"),
    ("zh", "我们不打算承办大会。"),
    ("zh", "我们不想承办下一届大会。"),
    ("zh", "我市无意承办大会。"),
    ("zh", "我市难以承办大会。"),
    ("zh", "承办大会对我们来说太贵了。"),
    ("zh", "感谢你们主办大会。"),
    ("ja", "次回の大会を楽しみにしています。"),
    ("ja", "開催地はどこでしょうか。"),
    ("de", "Niemand bei uns möchte die Convention ausrichten."),
    ("en", "Nobody here would like to host the Convention."),
    ("zh", "我们不会承办大会。"),
    ("zh", "我们想承办大会，但难以承办。"),
    ("zh", "关于承办大会，我们婉拒。"),
    ("zh", "感谢你们计划承办大会。"),
    ("ja", "開催に大変関心がありますか。"),
    ("ja", "次回大会をぜひ当市で行いたいとは思いません。"),
    ("de", "Kaum jemand möchte die Convention ausrichten."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_what_is_asked_supposed_or_denied_offers_nothing(language: str, text: str) -> None:
    assert not read(text, language, is_asked=True).hosts


@pytest.mark.parametrize(
    "text", ["Gdynia would gladly host the summit in 2029.", "We would happily host it."]
)
def test_who_would_gladly_host_offers_to(text: str) -> None:
    assert read(text, "en", is_asked=True).hosts == text


@pytest.mark.parametrize(
    "text",
    ["They would gladly host our delegates for dinner.", "We would not gladly host the summit."],
)
def test_a_dinner_or_a_denied_summit_is_no_offer(text: str) -> None:
    assert not read(text, "en", is_asked=True).hosts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我们打算承办大会。"),
        ("zh", "我市拟承办大会。"),
        ("zh", "我们非常乐意主办大会。"),
        ("zh", "我们有意承办大会，费用不会很高。"),
        ("zh", "我们愿意承办下一届大会，会不会太晚？"),
        ("zh", "上届我们婉拒了，今年希望承办大会。"),
        ("ja", "開催地として立候補します。"),
        ("ja", "次回大会をぜひ当市で行いたい。"),
        ("en", "We would love to host the next Convention and can hardly wait."),
        ("de", "Wir möchten die nächste Convention ausrichten und können es kaum erwarten."),
        ("de", "Niemand freut sich mehr als wir: wir möchten die Convention ausrichten."),
    ],
)
def test_a_denial_of_something_else_leaves_the_wish_to_host(language: str, text: str) -> None:
    assert read(text, language, is_asked=True).hosts == text
