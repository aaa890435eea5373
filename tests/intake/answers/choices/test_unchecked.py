"""Options of which nobody knows whether they run: they are asked, with all the rest."""

import pytest

from intake.answers import read
from intake.answers.choices import lists
from intake.answers.values import Choice, Context, Unclear

NETWORKS = lists.options_of("networks")
TITLES = lists.options_of("titles")

ASKED = [
    (
        "en",
        "5G for certain. Whether the quantum communication link at "
        "the university is live I'd have to check with them.",
    ),
    ("en", "5G. I don't know whether the quantum communication link is live."),
    ("en", "5G yes. Whether Starlink is in use here we would have to check."),
    ("en", "We have 5G; I would have to ask whether quantum communication runs."),
    ("en", "5G. Whether we have Starlink is unclear."),
    ("en", "5G. Whether Starlink is used I cannot say."),
    ("en", "5G is live, and I am checking whether Starlink is."),
    ("en", "Whether Starlink is live here, I don't know; 5G is."),
    ("en", "5G for certain. If Starlink is live I'd have to check."),
    (
        "de",
        "5G mit Sicherheit. Ob die Quantenkommunikation an der "
        "Universität läuft, müsste ich dort erfragen.",
    ),
    ("de", "5G sicher. Ob Starlink im Einsatz ist, weiß ich nicht."),
    ("de", "5G haben wir. Ob es auch Starlink gibt, müssten wir prüfen."),
    (
        "fr",
        "La 5G, c'est certain. Si la liaison de communication "
        "quantique de l'université fonctionne, je dois le leur demander.",
    ),
    ("fr", "La 5G. Je ne sais pas si Starlink est en service."),
    ("fr", "La 5G, oui. Quant à savoir si Starlink est utilisé, il faudrait vérifier."),
    (
        "es",
        "5G seguro. Si el enlace de comunicación cuántica de la "
        "universidad está en marcha, tendría que consultarlo con ellos.",
    ),
    ("es", "5G. No sé si Starlink está en servicio."),
    ("es", "5G, sí. Habría que comprobar si Starlink está en uso."),
    (
        "pt",
        "5G com certeza. Se a ligação de comunicação quântica da "
        "universidade está a funcionar, teria de confirmar com eles.",
    ),
    ("pt", "5G. Não sei se o Starlink está em serviço."),
    ("pt", "5G, sim. Precisaria verificar se o Starlink está em uso."),
    ("ru", "5G точно есть. Работает ли квантовая связь в университете, надо у них уточнить."),
    ("ru", "5G есть. Не знаю, работает ли Starlink."),
    ("ru", "5G есть, а есть ли Starlink, надо проверить."),
    (
        "tr",
        "5G kesinlikle var. Üniversitedeki kuantum iletişim hattının "
        "çalışıp çalışmadığını onlara sormam gerekir.",
    ),
    ("tr", "5G var. Starlink'in kullanılıp kullanılmadığını bilmiyorum."),
    ("tr", "5G var, Starlink var mı kontrol etmem lazım."),
    (
        "ar",
        "شبكة الجيل الخامس مؤكدة. أما ما إذا كان رابط الاتصالات "
        "الكمية في الجامعة يعمل فيجب أن أسألهم.",
    ),
    ("ar", "لدينا 5G. لا أعرف ما إذا كانت ستارلينك تعمل."),
    ("ar", "لدينا 5G. هل تعمل ستارلينك؟ لا بد أن أتحقق."),
    ("zh", "5G肯定有。大学的量子通信线路是否已开通,我得问问他们。"),
    ("zh", "有5G。不知道星链是否在用。"),
    ("zh", "有5G,是否有星链需要核实。"),
    (
        "ja",
        "5Gは確実です。大学の量子通信回線が稼働しているかどうかは、大学に確認しないと分かりません。",
    ),
    ("ja", "5Gがあります。スターリンクが使われているかどうかは分かりません。"),
    ("ja", "5Gはあります。スターリンクが稼働しているかは確認が必要です。"),
    ("ko", "5G는 확실합니다. 대학의 양자통신 회선이 가동 중인지 여부는 학교에 확인해 봐야 합니다."),
    ("ko", "5G가 있습니다. 스타링크가 사용되는지 모르겠습니다."),
    ("ko", "5G가 있습니다. 스타링크 운영 여부는 확인이 필요합니다."),
    (
        "hi",
        "5G निश्चित रूप से है। विश्वविद्यालय का क्वांटम संचार लिंक चालू है या नहीं, यह उनसे पूछना होगा।",
    ),
    ("hi", "5G है। मुझे नहीं पता कि स्टारलिंक चालू है या नहीं।"),
    ("hi", "5G है। स्टारलिंक उपयोग में है या नहीं, इसकी जाँच करनी होगी।"),
]
TITLES_ASKED = [
    ("en", "Smart city, certainly. Whether we also hold green city I'd have to check."),
    ("de", "Smart City sicher. Ob wir auch Grüne Stadt sind, müsste ich nachsehen."),
    ("zh", "智慧城市肯定是。是否获得过绿色城市称号,需要核实。"),
    ("ru", "Умный город точно. Есть ли у нас звание «зелёный город», надо уточнить."),
]
READ = [
    ("en", "You ask whether we have 5G: yes, we have 5G.", (1,)),
    ("en", "5G, and I don't know whether the mayor can come.", (1,)),
    ("en", "5G and Starlink; if you need more details we will ask the operator.", (1, 3)),
    ("en", "We use 5G; ask me if anything is unclear.", (1,)),
    ("en", "5G is in operation. Let me know if you need anything else.", (1,)),
    ("en", "5G for certain. Not sure about Starlink.", (1,)),
    ("es", "Puedo confirmar que sí tenemos 5G y Starlink.", (1, 3)),
    ("es", "La 5G sí, tenemos que decir que funciona bien.", (1,)),
    ("pt", "Posso confirmar que se usa 5G e Starlink.", (1, 3)),
    ("fr", "Je peux confirmer que nous avons la 5G.", (1,)),
    ("ja", "5Gがあります。ご確認ください。", (1,)),
    ("ko", "5G가 있습니다. 필요하시면 확인해 드리겠습니다.", (1,)),
    ("tr", "5G var, Starlink de var mı diye sorarsanız var.", (1, 3)),
    ("ar", "لدينا 5G. إذا كان لديكم سؤال فاتصلوا بنا.", (1,)),
    ("hi", "5G है। यदि आवश्यक हो तो पूछें।", (1,)),
]


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_an_option_to_be_checked_is_asked(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS, alone=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(("language", "text"), TITLES_ASKED)
def test_a_title_to_be_checked_is_asked(language: str, text: str) -> None:
    context = Context(language=language, options=TITLES, alone=True)
    assert isinstance(read("choice", text, context), Unclear)


@pytest.mark.parametrize(("language", "text", "numbers"), READ)
def test_another_thing_not_known_leaves_the_options(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS, alone=True)
    assert read("choice", text, context) == Choice(numbers=numbers)
