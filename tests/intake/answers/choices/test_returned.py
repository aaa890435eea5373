"""A network that was used once and given back is not there; nor lost is what else goes back."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def _read(language: str, text: str) -> object:
    return read("choice", text, Context(language=language, options=NETWORKS, alone=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Starlink was used during the floods but has since been handed back. 5G is live."),
        ("en", "Starlink was in use in the storm but the kit went back in 2024. 5G is running."),
        ("de", "Starlink war im Einsatz, die Geräte haben wir aber zurückgegeben. 5G läuft."),
        ("fr", "Starlink a servi pendant les crues, mais il a été rendu. La 5G est en service."),
        ("es", "Starlink se usó en las inundaciones, pero ya se devolvió. El 5G está operativo."),
        ("pt", "A Starlink foi usada nas enchentes, mas já foi devolvida. O 5G está em operação."),
        ("ru", "Starlink использовали во время паводка, потом вернули. 5G работает."),
        ("tr", "Starlink selde kullanıldı ama sonra iade edildi. 5G çalışıyor."),
        ("ja", "Starlinkは水害時に使いましたが、その後返却しました。5Gは稼働中です。"),
        ("ko", "스타링크는 홍수 때 썼지만 이후 반납했습니다. 5G는 운영 중입니다."),
        ("hi", "बाढ़ के समय स्टारलिंक इस्तेमाल हुआ था, बाद में लौटा दिया गया। 5G चालू है।"),
    ],
)
def test_what_was_used_and_given_back_is_left_out(language: str, text: str) -> None:
    assert _read(language, text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Starlink was used in the floods and service has since returned. 5G is live."),
        ("en", "We used Starlink but did not give it back; 5G is live."),
        ("en", "5G and Starlink were used during the floods but have been handed back."),
        ("de", "5G war 2020 im Einsatz, die alten Geräte haben wir zurückgegeben."),
        ("pt", "O 5G foi usado em 2020, os equipamentos antigos foram devolvidos."),
        ("tr", "5G kullandık, eski cihazları iade ettik."),
        ("ar", "استخدمنا ستارلينك أثناء الفيضانات ثم أعدناه. الجيل الخامس يعمل."),
        ("zh", "星链在抗洪期间用过，后来已归还。5G已投入使用。"),
    ],
)
def test_what_else_may_be_given_back_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G is live; we returned the old routers."),
        ("fr", "La 5G est en service ; les appareils d'essai ont été rendus."),
        ("es", "El 5G funciona; los equipos prestados se devolvieron."),
    ],
)
def test_another_thing_given_back_takes_nothing_from_what_is_there(
    language: str, text: str
) -> None:
    assert _read(language, text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Starlink has been licensed but service has not started; 5G is running."),
        ("de", "Für Starlink liegt die Lizenz vor, der Dienst ist noch nicht gestartet; 5G läuft."),
        ("fr", "Starlink a obtenu sa licence mais le service n'a pas commencé ; la 5G fonctionne."),
        ("es", "Starlink tiene la licencia pero el servicio no ha empezado; el 5G funciona."),
        ("pt", "A Starlink já tem licença, mas o serviço não começou; o 5G funciona."),
        ("ru", "У Starlink лицензия есть, но сервис не запущен; 5G работает уже два года."),
        ("tr", "Starlink lisans aldı ama hizmet başlamadı; 5G iki yıldır çalışıyor."),
        ("ar", "حصلت ستارلينك على الترخيص لكن الخدمة لم تبدأ؛ الجيل الخامس يعمل منذ سنتين."),
        ("zh", "星链已获许可，但服务尚未开通；5G已运行两年。"),
        ("ja", "Starlinkは免許を取得しましたがサービスは始まっていません。5Gは稼働しています。"),
        ("ko", "스타링크는 허가를 받았지만 서비스는 시작되지 않았습니다. 5G는 운영 중입니다."),
        ("hi", "स्टारलिंक को लाइसेंस मिल गया है पर सेवा शुरू नहीं हुई; 5G तो दो साल से चल रहा है।"),
    ],
)
def test_a_network_that_is_licensed_and_has_not_begun_is_left_out(language: str, text: str) -> None:
    assert _read(language, text) == Choice(numbers=(1,))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5G is in operation, but service has not started in the hills."),
        ("en", "5G is live, but work on the new data centre has not started."),
        ("de", "5G läuft, der Ausbau im Norden ist noch nicht gestartet."),
        ("ru", "5G работает, но новый портал не запущен."),
    ],
)
def test_what_else_may_not_have_begun_is_asked(language: str, text: str) -> None:
    assert isinstance(_read(language, text), Unclear)
