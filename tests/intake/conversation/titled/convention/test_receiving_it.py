"""A wish to get "it" at another place, in a mail that speaks of nothing else."""

import pytest

from intake.conversation.titled.convention.receiving_reading import read

WISHES = [
    ("en", "May we get it at Geneva?", "Geneva"),
    ("en", "Could we pick it up in Geneva?", "Geneva"),
    ("en", "Is it possible to receive it in Lyon?", "Lyon"),
    ("en", "Could you hand it over in Geneva instead of at the Convention?", "Geneva"),
    ("en", "Can we have the certificate in Geneva?", "Geneva"),
    ("en", "Could we get it at home instead?", ""),
    ("en", "Can the handover be in our city?", ""),
    ("en", "Dear colleagues,\n\nmay we get it at Geneva?\n\nBest regards\nAnna Nowak", "Geneva"),
    ("de", "Können wir sie in Genf bekommen?", "Genf"),
    ("fr", "Pouvons-nous le recevoir à Genève ?", "Genève"),
    ("es", "¿Podemos recibirlo en Ginebra?", "Ginebra"),
    ("pt", "Podemos recebê-lo em Genebra?", "Genebra"),
    ("ru", "Можно получить его в Женеве?", "Женеве"),
    ("zh", "我们能在日内瓦领取吗？", "日内瓦"),
    ("ja", "ジュネーブで受け取ることはできますか。", "ジュネーブ"),
    ("ja", "市役所で証書を受け取れますか。", ""),
    ("ko", "제네바에서 받을 수 있을까요?", "제네바"),
    ("tr", "Cenevre'de alabilir miyiz?", "Cenevre"),
    ("tr", "Sertifikayı belediye binamızda alabilir miyiz?", ""),
    ("ar", "هل يمكننا استلامها في جنيف؟", "جنيف"),
    ("ar", "هل يمكن استلام الشهادة في مقر بلديتنا؟", ""),
    ("hi", "क्या हम इसे जिनेवा में प्राप्त कर सकते हैं?", "जिनेवा"),
    ("hi", "क्या हम प्रमाणपत्र अपने नगर निगम में ले सकते हैं?", ""),
]


@pytest.mark.parametrize(("language", "text", "place"), WISHES)
def test_it_is_the_certificate_where_a_mail_asks_for_nothing_else(
    language: str, text: str, place: str
) -> None:
    wish = read(text, language)
    assert wish
    assert wish.place == place
    assert place or wish.is_home


NONE = [
    ("en", "May we get a hotel at Geneva?"),
    ("en", "May we get the invoice at Geneva?"),
    ("en", "Could we get the visa? We need it in Beijing."),
    ("en", "We need a visa. May we get it at Geneva?"),
    ("en", "When can we get it in Geneva?"),
    ("en", "May we get it at the Convention?"),
    ("en", "May we get it translated in French?"),
    ("en", "Can we have the certificate in French?"),
    ("en", "Could we have the certificate in China ink?"),
    ("en", "Could you give it to Anna Nowak in Geneva?"),
    ("en", "We do not want to get it in Geneva."),
    ("en", "We would like to have a copy of the certificate in our city hall."),
    ("en", "Can we hang it in our city hall?"),
    ("de", "Können wir sie am Montag bekommen?"),
    ("de", "Können Sie uns in Genf empfangen?"),
    ("fr", "Pouvons-nous le recevoir en français ?"),
    ("es", "¿Podemos recibirlo en inglés?"),
    ("pt", "Podemos recebê-lo em português?"),
    ("ru", "Можно получить его в понедельник?"),
    ("zh", "我们能在北京领取签证吗？"),
    ("ja", "ビザを北京で受け取れますか。"),
    ("ko", "비자를 베이징에서 받을 수 있을까요?"),
    ("tr", "Vizeyi Pekin'de alabilir miyiz?"),
    ("ar", "هل يمكننا استلام التأشيرة في بكين؟"),
    ("hi", "क्या हम वीज़ा बीजिंग में ले सकते हैं?"),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_another_thing_language_or_day_is_no_place_of_receipt(language: str, text: str) -> None:
    assert read(text, language) is None
