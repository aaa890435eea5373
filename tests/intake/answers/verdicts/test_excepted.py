"""A yes for nearly all of the city, a yes that says where most of it is, and work under way."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo

TODAY = date(2026, 11, 26)


def reading(language: str, text: str, *, underway: bool = False) -> YesNo | Unclear:
    context = Context(language=language, today=TODAY, alone=True, underway=underway)
    found = read("yesno", text, context)
    assert isinstance(found, YesNo | Unclear)
    return found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Broadly speaking we do; the two island wards are the only places not "
            "hooked up so far.",
        ),
        ("de", "Im Wesentlichen ja, lediglich zwei Dörfer im Norden hängen noch nicht am Netz."),
        (
            "fr",
            "Globalement oui, il ne manque que le hameau des Essarts, qui sera "
            "raccordé au printemps.",
        ),
        ("es", "Casi por completo: falta únicamente la pedanía de La Alberca."),
        ("ru", "В основном да, не подключены лишь два посёлка на окраине."),
        ("ar", "نعم في معظم أنحاء المدينة، ولم يبقَ خارج المنظومة سوى قريتين."),
        ("tr", "Genel olarak evet, yalnızca iki köy mahallesi henüz sisteme dahil değil."),
        ("ja", "ほぼ全域で導入済みで、離島の一地区のみ未対応です。"),
        ("ko", "거의 모든 동에서 운영되고 있고, 섬 지역 한 곳만 빠져 있습니다."),
        ("zh", "基本上是的，只有两个偏远乡镇尚未接入。"),
        ("hi", "कुल मिलाकर हाँ, केवल दो बाहरी गाँव अभी जुड़े नहीं हैं।"),
        ("en", "By and large yes, only three outlying districts are missing."),
        ("en", "By and large yes, only three outlying districts are missing so far."),
        (
            "fr",
            "Bien sûr, même si deux communes de la métropole attendent encore la "
            "fibre, le déploiement se poursuit avec Orange.",
        ),
        ("es", "Claro que sí, aunque la fibra aún no llega a los sectores rurales de la comuna."),
        (
            "de",
            "Im Großen und Ganzen schon, nur in den drei eingemeindeten Ortsteilen "
            "fehlen noch die Sensoren.",
        ),
        ("ja", "概ねそのとおりですが、山間部の一部地区についてはまだ整備が及んでおりません。"),
        ("ko", "시내 대부분 지역에 적용되어 있으며 도서 지역만 일부 제외됩니다."),
        ("ko", "시내 대부분 지역에 적용되어 있으며 도서 지역만 제외됩니다."),
        ("hi", "हाँ, ज़्यादातर वार्डों में यह लागू है; बाकी पाँच वार्डों में काम चल रहा है।"),
        ("en", "Nearly all districts are connected, just two hamlets are missing."),
        ("de", "Weitgehend ja, lediglich zwei Vororte fehlen noch."),
        (
            "de",
            "Fast flächendeckend im Einsatz, nur der Ortsteil Hohenau ist noch "
            "nicht angeschlossen.",
        ),
        ("es", "En líneas generales sí, solo faltan dos barrios por conectar."),
        ("pt", "Em geral sim, só faltam dois bairros."),
        (
            "ru",
            "Практически везде работает, кроме двух отдалённых посёлков, которые "
            "ещё не подключены.",
        ),
        ("ar", "بشكل عام نعم، باستثناء حيين لم تصلهما الخدمة بعد."),
        ("tr", "Büyük ölçüde evet, sadece iki mahalle eksik."),
        ("ja", "基本的に導入済みですが、離島だけはまだ対象外です。"),
        ("ko", "대체로 그렇습니다만, 섬 지역 두 곳은 아직 연결되지 않았습니다."),
        ("zh", "大部分地区都已投入使用，只有两个山区乡镇还没接入。"),
        ("hi", "मोटे तौर पर हाँ, केवल तीन वार्ड बाकी हैं।"),
        ("en", "Yes, except for two outlying villages."),
        ("en", "In use everywhere except two villages."),
        ("de", "In allen Stadtteilen außer Hohenau in Betrieb."),
        ("fr", "En service dans tous les quartiers sauf deux."),
        ("de", "In allen Stadtteilen im Einsatz, nur zwei Weiler fehlen."),
        ("fr", "Oui, hormis deux hameaux qui restent à raccorder."),
        ("ar", "نعم، ما عدا قريتين لم تربطا بالشبكة بعد."),
        ("tr", "Evet, iki köy dışında tamamı bağlı."),
        ("pt", "Sim, com exceção de duas aldeias ainda por ligar."),
        ("hi", "हाँ, दो गाँवों को छोड़कर पूरे शहर में चालू है।"),
    ],
)
def test_a_small_part_that_is_left_out_leaves_the_yes(language: str, text: str) -> None:
    assert reading(language, text) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A part of the lighting is connected, so yes, but only there."),
        ("de", "Im Großen und Ganzen schon, nur fehlt noch die Software."),
        ("hi", "हाँ, पाँच वार्डों में यह लागू है; बाकी वार्डों में काम चल रहा है।"),
        ("en", "By and large yes, only in two districts."),
        ("en", "Broadly yes, only most of the villages are still missing."),
        ("en", "By and large it is planned, only two districts are missing."),
        ("en", "Two of the three districts are not connected, otherwise yes."),
        ("en", "By and large the neighbouring city has it, only two districts are missing."),
        ("en", "Yes, only the centre is missing."),
        ("en", "Yes, only half of the villages are not connected."),
        ("en", "By and large yes, only two districts have not had it dismantled."),
        (
            "en",
            "By and large yes, but it was closed down in 2023 and only two districts are missing.",
        ),
        ("de", "Im Großen und Ganzen ja, nur in den meisten Vororten fehlt es noch."),
        ("de", "Weitgehend, aber nur im Zentrum."),
        ("de", "Nur zwei Ortsteile sind angeschlossen, die übrigen noch nicht."),
        ("de", "Im Wesentlichen geplant, nur zwei Ortsteile fehlen noch."),
        ("fr", "Globalement oui, mais seulement dans deux quartiers."),
        ("fr", "Globalement, seuls deux quartiers sont équipés."),
        ("fr", "Dans l'ensemble oui, il ne manque que la moitié des quartiers."),
        ("es", "En general sí, pero solo en dos barrios."),
        ("es", "En líneas generales sí, solo falta el centro."),
        ("es", "Solo dos barrios lo tienen; faltan los demás."),
        ("pt", "De modo geral sim, mas só em dois bairros."),
        ("pt", "Em geral sim, só falta a maioria dos bairros."),
        ("ru", "В основном да, но только в двух районах."),
        ("ru", "В целом да, не подключена лишь половина районов."),
        ("ar", "بشكل عام نعم، ولكن في حيين فقط."),
        ("ar", "بشكل عام نعم، ولم يبق خارج المنظومة سوى نصف الأحياء."),
        ("tr", "Genel olarak evet, ama sadece iki mahallede."),
        ("tr", "Genel olarak evet, yalnızca mahallelerin yarısı henüz dahil değil."),
        ("ja", "概ねそのとおりですが、一部地区のみで利用しています。"),
        ("ja", "概ねそのとおりですが、大半の地区ではまだ未整備です。"),
        ("ko", "대체로 그렇습니다만, 일부 지역에만 있습니다."),
        ("ko", "대체로 그렇지만 절반 지역은 아직 제외되어 있습니다."),
        ("zh", "基本上是的，但只有两个区有。"),
        ("zh", "基本上是的，只有多数乡镇尚未接入。"),
        ("hi", "कुल मिलाकर हाँ, पर केवल दो वार्डों में।"),
        ("hi", "कुल मिलाकर हाँ, केवल आधे वार्ड अभी जुड़े नहीं हैं।"),
        ("en", "Yes, except in most districts."),
        ("en", "Yes, except for half of the districts."),
        ("en", "Apart from two districts nobody has it."),
        ("en", "In use nowhere except two villages."),
        ("de", "Nein, außer in zwei Stadtteilen."),
        ("de", "Ja, außer in den meisten Stadtteilen."),
        ("fr", "Non, sauf dans deux quartiers."),
        ("es", "No, salvo en dos barrios."),
        ("ru", "Нет, кроме двух районов."),
        ("ru", "Кроме двух районов, нигде не внедрено."),
        ("tr", "İki mahalle dışında hiçbir yerde yok."),
        ("hi", "दो वार्डों को छोड़कर कहीं नहीं है।"),
        ("ar", "لا، باستثناء حيين."),
        ("pt", "Não, exceto em dois bairros."),
        ("en", "Yes, everywhere except half the districts."),
        ("en", "It will be everywhere except two villages by 2028."),
        ("en", "We want it in all districts except two."),
    ],
)
def test_only_a_part_or_a_large_rest_is_asked(language: str, text: str) -> None:
    assert isinstance(reading(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "We certainly are; the nationwide fibre was finished years ago and "
            "IMDA is now upgrading us to 10 Gbps.",
        ),
        ("es", "Así es, lo usamos sobre todo en el riego de parques y en la gestión del tráfico."),
        ("en", "Very much so, mainly in traffic."),
        ("fr", "C'est bien le cas, la mairie s'en sert surtout pour les déchets."),
        ("fr", "En effet, nous gérons surtout l'éclairage et les déchets avec."),
        ("es", "En efecto, lo empleamos principalmente en el alumbrado."),
        ("ru", "Точно так, в основном в ЖКХ."),
        ("ru", "Именно, используем преимущественно в транспорте."),
        ("de", "Stimmt, wir setzen es hauptsächlich im Verkehr ein."),
        ("pt", "É isso, usamos principalmente na iluminação pública."),
    ],
)
def test_a_confirmation_may_say_where_most_of_it_is(language: str, text: str) -> None:
    assert reading(language, text) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Pas pour l'instant : le marché public vient à peine d'être attribué."),
        ("fr", "Pas pour l'instant: le marché vient à peine d'être attribué."),
        ("en", "Not by any stretch, I'm afraid."),
    ],
)
def test_a_contract_that_is_only_just_awarded_leaves_the_no(language: str, text: str) -> None:
    assert reading(language, text) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "正在推進當中,去年起已分階段鋪設萬兆光纖網絡。"),
        ("ar", "جارٍ العمل على ذلك حاليًا مع الشركة المصرية للاتصالات، وقد انتهينا من ثلثي الأحياء."),
        ("zh", "全市千兆光纤正在推进，已覆盖八成社区。"),
        ("ar", "العمل جارٍ على مد شبكة الألياف في جميع الأحياء."),
    ],
)
def test_work_in_progress_is_a_yes_where_it_is_asked_for_only(language: str, text: str) -> None:
    assert reading(language, text, underway=True) == YesNo(yes=True)
    assert reading(language, text) != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "审批正在推进中"),
        ("zh", "项目论证正在推进当中"),
        ("zh", "招標正在推進中"),
        ("ar", "جارٍ العمل على إعداد الدراسات."),
        ("ar", "العمل جارٍ على الترخيص."),
        ("ar", "يجري العمل على طرح المناقصة."),
    ],
)
def test_permits_and_tenders_under_way_are_no_work_in_progress(language: str, text: str) -> None:
    assert isinstance(reading(language, text, underway=True), Unclear)
