"""A yes to the mandate that something limits is asked about, in each language."""

import pytest

from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import yesno

LIMITED = [
    ("en", "Yes. But the mandate runs out in January."),
    ("en", "Yes, we are authorised. But the mandate runs out in January."),
    ("en", "Yes, but the mandate runs out in January."),
    ("en", "Yes. Only until January."),
    ("en", "Yes. Subject to the council's approval."),
    ("en", "Yes. However, the council must still vote."),
    ("en", "Yes, subject to the council's approval."),
    ("en", "Yes, only until January."),
    ("en", "Yes. However, only the council can extend it."),
    ("en", "Yes. Provided that the council agrees."),
    ("de", "Ja. Aber die Vollmacht läuft im Januar aus."),
    ("de", "Ja, aber die Vollmacht läuft im Januar aus."),
    ("de", "Ja. Allerdings nur bis Januar."),
    ("de", "Ja. Vorbehaltlich der Zustimmung des Rates."),
    ("de", "Ja. Nur bis Ende Januar."),
    ("fr", "Oui. Mais le mandat expire en janvier."),
    ("fr", "Oui. Sous réserve de l'accord du conseil."),
    ("fr", "Oui. Cependant, le mandat expire en janvier."),
    ("es", "Sí. Pero el mandato vence en enero."),
    ("es", "Sí. Sin embargo, el mandato vence en enero."),
    ("es", "Sí. Sujeto a la aprobación del pleno."),
    ("es", "Sí. Solo hasta enero."),
    ("pt", "Sim. Mas o mandato expira em janeiro."),
    ("pt", "Sim. Sujeito à aprovação da câmara."),
    ("pt", "Sim. Só até janeiro."),
    ("ru", "Да. Но доверенность истекает в январе."),
    ("ru", "Да. Однако доверенность истекает в январе."),
    ("ru", "Да. Только до конца января."),
    ("ru", "Да. При условии согласия совета."),
    ("tr", "Evet. Ancak yetki ocak ayında sona eriyor."),
    ("tr", "Evet. Ama yetkimiz ocakta bitiyor."),
    ("tr", "Evet. Yalnızca ocak sonuna kadar."),
    ("ar", "نعم. لكن التفويض ينتهي في يناير."),
    ("ar", "نعم. ولكن التفويض ينتهي في يناير."),
    ("ar", "نعم. فقط حتى نهاية يناير."),
    ("hi", "हाँ। लेकिन अधिकार जनवरी में समाप्त हो जाएगा।"),
    ("hi", "हाँ। परंतु यह अधिकार जनवरी तक ही है।"),
    ("hi", "हाँ। केवल जनवरी तक।"),
    ("zh", "是。但授权到一月底为止。"),
    ("zh", "是的。不过授权一月份到期。"),
    ("zh", "是。仅到一月底。"),
    ("ja", "はい。ただし承認は1月末までです。"),
    ("ja", "はい。しかし委任は1月に切れます。"),
    ("ja", "はい。1月末までに限ります。"),
    ("ko", "예. 하지만 위임은 1월에 끝납니다."),
    ("ko", "네. 다만 권한은 1월 말까지입니다."),
    ("ko", "네. 1월까지만입니다."),
    ("en", "Yes, but of course only if the council agrees."),
    ("de", "Ja, aber natürlich nur bis Januar."),
    ("de", "Ja, befristet."),
    ("de", "Ja, nicht befristet, sofern der Rat zustimmt."),
    ("fr", "Oui, mais oui, sous réserve de l'accord du conseil."),
    ("pt", "Sim, desde que o prefeito concorde."),
    ("ru", "Да. Только мэр подписал."),
    ("ar", "نعم، مشروط"),
    ("de", "Ja, nicht befristet. Aber der Rat muss zustimmen."),
    ("de", "Ja, nicht befristet, aber auf die Anmeldung beschränkt."),
    ("ar", "نعم، غير مشروط، لكن حتى مايو."),
    ("ar", "نعم، غير مشروط ولكن لفترة محدودة."),
    ("en", "Yes, but certainly, as long as the mayor agrees."),
    ("es", "Sí, pero claro, si el alcalde firma."),
    ("fr", "Oui, mais certainement, jusqu'en mai."),
    ("ru", "Да, но конечно, до мая."),
    ("tr", "Evet, ama tabii, mayısa kadar."),
    ("pt", "Sim, desde que fui nomeado e enquanto o prefeito quiser."),
    ("pt", "Sim, desde que assumi o compromisso de informar a câmara."),
]
PLAIN = [
    ("en", "Yes, but of course!"),
    ("de", "Ja, doch."),
    ("de", "Ja, aber sicher!"),
    ("de", "Ja, nicht befristet."),
    ("fr", "Oui, mais oui"),
    ("es", "Sí, pero claro"),
    ("pt", "Sim, mas claro"),
    ("pt", "Sim, desde que tomei posse em 2021"),
    ("pt", "Sim, desde que assumi o cargo em 2021"),
    ("ru", "Да, но конечно"),
    ("ru", "Да. Только что мэр подписал."),
    ("tr", "Evet, ama tabii ki"),
    ("ar", "نعم، غير مشروط"),
    ("en", "Yes. Not only the mayor but also the council agreed."),
    ("en", "I am not the mayor, but he has authorised me."),
    ("en", "Yes. The mayor signed it."),
    ("en", "Yes, the council authorised me last week."),
    ("de", "Ja. Nicht nur der Bürgermeister, sondern auch der Rat hat zugestimmt."),
    ("fr", "Oui. Le maire a signé la délégation."),
    ("ja", "はい。市長の承認を得ています。"),
    ("ko", "네. 시장님의 승인을 받았습니다."),
    ("zh", "是。市长已授权。"),
    ("zh", "是的，不仅市长，而且市议会也同意了。"),
    ("tr", "Evet. Belediye başkanı imzaladı."),
    ("ru", "Да. Мэр подписал доверенность."),
    ("ar", "نعم. وقع رئيس البلدية التفويض."),
    ("hi", "हाँ। महापौर ने हस्ताक्षर किए हैं।"),
    ("pt", "Sim. O prefeito assinou."),
    ("es", "Sí. No solo el alcalde, sino también el pleno lo aprobó."),
]


def read(text: str, language: str, *, mandate: bool = True) -> YesNo | Unclear:
    return yesno.read(text, Context(language=language, mandate=mandate))


@pytest.mark.parametrize(("language", "text"), LIMITED)
def test_a_limited_yes_is_asked_about(language: str, text: str) -> None:
    assert isinstance(read(text, language), Unclear)


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_what_only_supports_a_yes_limits_none(language: str, text: str) -> None:
    assert read(text, language) == YesNo(yes=True)


def test_so_it_is_of_the_mandate_alone() -> None:
    assert read("Yes. But two districts are not connected yet.", "en", mandate=False) == YesNo(
        yes=True
    )


def test_a_no_stays_one() -> None:
    assert read("No. But the mandate is being prepared.", "en") == YesNo(yes=False)
