"""Somebody else's network beside ours is asked about; what goes on with ours is ours."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def choice(language: str, text: str) -> object:
    return read("choice", text, Context(options=NETWORKS, language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Unlike our neighbours, who rely on Starlink, we have built our own 5G network."),
        ("en", "We have 5G and the fire brigade uses Starlink"),
        ("en", "Our airport has Starlink; we rely on 5G"),
        ("en", "The airport has Starlink; we, 5G."),
        ("es", "El aeropuerto tiene Starlink; nosotros, 5G."),
        ("fr", "L'armée a Starlink, et nous, la 5G."),
        ("es", "El ejército, Starlink; nosotros, 5G."),
        ("ja", "自衛隊はStarlink、うちは5Gです。"),
        ("ja", "空港はStarlink、当市は5Gです。"),
        ("zh", "机场用星链，我们用5G。"),
        ("ko", "공항은 스타링크, 우리 시는 5G입니다."),
        ("hi", "हवाई अड्डे पर स्टारलिंक, हमारे यहाँ 5G।"),
        ("pt", "O aeroporto tem Starlink; nós, 5G."),
        ("ru", "В аэропорту Starlink, у нас 5G."),
        ("de", "Am Flughafen Starlink, bei uns 5G."),
        ("de", "Der Landkreis betreibt Starlink, die Stadt 5G."),
        ("es", "La provincia usa Starlink y la ciudad tiene 5G."),
        ("pt", "O distrito usa Starlink; a cidade tem 5G."),
        ("ru", "Область использует Starlink, город — 5G."),
        ("en", "The county runs Starlink, the city 5G."),
        ("de", "Der Flughafen hat Starlink, wir setzen auf 5G."),
        ("fr", "L'aéroport a Starlink ; nous avons la 5G."),
        ("fr", "La gendarmerie a Starlink, nous avons la 5G."),
        ("pt", "O aeroporto tem Starlink; nós temos 5G."),
        ("ru", "В аэропорту есть Starlink, у нас — 5G."),
        ("ru", "В отличие от соседнего Челябинска, где есть Starlink, у нас работает 5G."),
        ("ru", "Из сетей работает 5G, Starlink есть только у МЧС."),
        ("ar", "الجيش يستخدم ستارلينك أما البلدية فتستخدم الجيل الخامس فقط"),
        ("de", "Die Bundeswehr betreibt am Standort Starlink; die Stadt selbst nutzt 5G."),
        ("de", "Wir haben 5G, und Starlink gibt es nur bei der Feuerwehr"),
        ("pt", "Ao contrário do Estado, que usa Starlink nas escolas, a prefeitura usa 5G."),
        ("tr", "Starlink'i sadece ordu kullanıyor, belediye olarak 5G kullanıyoruz"),
        ("hi", "सेना स्टारलिंक इस्तेमाल करती है, नगर निगम केवल 5G"),
        ("zh", "和星链不同，我们用的是5G"),
        ("zh", "全市有5G，星链只有部队在用"),
        ("zh", "我们市用5G，消防部门另有星链"),
        ("en", "We use 5G; the ministry has Starlink"),
        ("ko", "양자통신망은 대학교 것이고, 저희는 5G입니다."),
        ("hi", "क्वांटम नेटवर्क इसरो का है, हमारा 5G है।"),
        ("ja", "量子通信は大学のもので、当市は5Gです。"),
        ("zh", "量子通信网是大学的，我们是5G。"),
        ("ja", "スターリンクとは異なり、本市では5Gを整備しています。"),
        ("ko", "Starlink와 달리 5G는 시 전역에 구축되어 있습니다"),
        ("ko", "Starlink와 달리 6G는 상용화되지 않았습니다"),
        ("ko", "6G는 5G와 달리 아직 구축 전입니다"),
        ("ko", "5G와 달리 6G는 없습니다"),
        ("ko", "해군은 Starlink를 쓰고 우리 시는 5G를 사용합니다"),
        ("ja", "5Gは6Gと違い、整備済みです"),
        ("ja", "スターリンクは5Gと違い、軍だけが使っています"),
        ("ja", "軍のスターリンクとは異なり、6Gはありません。5Gはあります。"),
        ("ja", "5Gとは異なり、6Gはまだありません"),
        ("zh", "与6G不同,5G和星链已有"),
        ("en", "We have 5G; Starlink is used by the army"),
        ("en", "We have 5G (the army has Starlink)"),
        ("pt", "A Marinha usa Starlink, nós usamos 5G"),
        ("fr", "L'armée utilise Starlink et nous utilisons la 5G"),
        ("ru", "Starlink есть у области, у города только 5G."),
        ("zh", "星链是省里在用,我们市只有5G。"),
        ("ja", "スターリンクは県が導入、市は5Gのみです。"),
        ("tr", "Starlink'i valilik kullanıyor, bizde yalnızca 5G var."),
        ("hi", "स्टारलिंक राज्य के पास है, हमारे पास सिर्फ 5G है।"),
        ("ru", "Квантовая сеть есть только у университета, у города — 5G."),
        ("hi", "क्वांटम नेटवर्क केवल विश्वविद्यालय का है, शहर के पास 5G है।"),
        ("zh", "量子通信只有大学有，我市有5G。"),
        ("zh", "量子通信不属于大学，是我市的；5G也有。"),
        ("hi", "क्वांटम नेटवर्क विश्वविद्यालय का नहीं, हमारा है; 5G भी है।"),
        ("de", "Das Quantennetz gehört nicht der Universität, sondern uns; 5G haben wir auch."),
        ("en", "The quantum network is not the university's, it is ours; we have 5G too."),
        ("zh", "5G已全市覆盖，星链是部队的。"),
        ("fr", "Notre aéroport a Starlink ; nous avons la 5G."),
        ("fr", "L'armée a Starlink et nous avons la 5G."),
    ],
)
def test_what_another_has_beside_ours_is_asked(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "We run 5G; in the outlying villages Starlink", (1, 3)),
        ("zh", "5G已全市覆盖，星链是部队的帮助下建成的", (1, 3)),
        ("zh", "5G已覆盖，星链是大学的支持下建成的", (1, 3)),
        ("fr", "Nous avons la 5G ; Starlink à l'aéroport.", (1, 3)),
        ("en", "5G; we'll get you the licence numbers if needed.", (1,)),
        ("en", "We have 5G and the villages have Starlink", (1, 3)),
        (
            "en",
            "We run neither Starlink nor a quantum link, but all three carriers offer 5G.",
            (1,),
        ),
        ("en", "5G since 2020, quantum only since last year", (1, 4)),
        ("en", "We have 5G, licensed by the ministry, and Starlink", (1, 3)),
        ("zh", "我们有5G，另有星链", (1, 3)),
        ("es", "5G en toda la ciudad, Starlink solo en las islas", (1, 3)),
        ("en", "All our operators offer 5G and the ports use Starlink", (1, 3)),
        ("en", "We have 5G, city hall has Starlink", (1, 3)),
        ("en", "We have 5G, and our fire brigade has Starlink", (1, 3)),
        ("de", "Die Netzbetreiber bieten 5G an, wir selbst haben Starlink", (1, 3)),
        ("es", "Las operadoras ofrecen 5G y nosotros usamos Starlink", (1, 3)),
        ("zh", "三大运营商已开通5G,我市船只使用星链", (1, 3)),
        (
            "en",
            "Unlike our neighbours, who only have 5G, we have 5G and Starlink",
            (1, 3),
        ),
        ("ja", "5Gは市内全域で利用でき、離島ではスターリンクも使っています", (1, 3)),
        ("hi", "पूरे शहर में 5G है और गाँवों में स्टारलिंक भी है", (1, 3)),
    ],
)
def test_what_goes_on_with_ours_is_chosen(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 5G, our port has only Starlink"),
        ("de", "Wir haben Starlink, unser eigenes Netz ist nur 5G"),
        ("en", "We have 5G, we only use Starlink on boats"),
        ("en", "Starlink, our only 5G"),
    ],
)
def test_an_only_behind_what_we_have_takes_nothing_back(language: str, text: str) -> None:
    assert choice(language, text) == Choice(numbers=(1, 3))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "양자통신망은 대학교 것이고, 5G는 운영 중입니다."),
        ("ko", "5G는 있고 양자통신망은 대학교 것입니다."),
        ("ko", "양자통신망은 대학교 것입니다."),
        ("zh", "量子通信网属于大学，5G已全覆盖。"),
        ("ja", "量子通信網は大学が保有し、5Gは整備済みです。"),
        ("hi", "क्वांटम नेटवर्क विश्वविद्यालय का है, 5जी उपलब्ध है।"),
        ("tr", "Kuantum ağı üniversiteye aittir, 5G mevcuttur."),
    ],
)
def test_what_is_anothers_is_asked_also_where_nothing_is_called_ours(
    language: str, text: str
) -> None:
    assert isinstance(choice(language, text), Unclear)
