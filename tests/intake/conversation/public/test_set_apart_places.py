"""Where a name may stand at the end of the public's words, and what has the look of one there."""

import pytest

from intake.conversation.public import public_objections, set_apart

SAID = {
    "ar": "أعترض على الإسكندرية لأن الأرقام خاطئة.",
    "fa": "اعداد نادرست است.",
    "he": "המספר כולל את כל המחוז.",
    "hi": "इंदौर पर आपत्ति है, संख्या सही नहीं है।",
    "ja": "大阪市に異議があります。数字が誤りです。",
    "ko": "수치가 틀렸습니다.",
    "th": "ตัวเลขผิดทั้งหมดและนับซ้ำกันสองครั้ง",
    "zh": "我反对深圳的申请，因为企业数量被重复计算了。",
}


@pytest.mark.parametrize(
    ("language", "end", "name"),
    [
        # beside how it is reached
        ("ar", "سامي عبد الله 01001234567", "سامي"),
        ("ar", "سامي عبد الله - 01001234567", "سامي"),
        ("ar", "ت: 01001234567 سامي عبد الله", "سامي"),
        ("fa", "سارا احمدی 09121234567", "سارا"),
        ("he", "יעל כהן 052-1234567", "יעל"),
        ("he", "יעל כהן, 052-1234567", "יעל"),
        ("hi", "सीमा जोशी (9876543210)", "सीमा"),
        ("ja", "剣持麗子 03-1234-5678", "剣持"),
        ("ko", "탁재훈 010-1234-5678", "탁재훈"),
        ("th", "สมชาย ใจดี 081-234-5678", "สมชาย"),
        ("zh", "王小明 13812345678", "王小明"),
        # words of a sentence that are of names, too
        ("ar", "محمد على", "محمد"),
        ("ar", "على عبد الرحمن", "عبد الرحمن"),
        ("ar", "محمد على حسن\nهاتف 01001234567", "محمد"),
        ("hi", "वी के सिंह", "सिंह"),
        ("hi", "श्री वी के सिंह", "सिंह"),
        ("hi", "के आर नारायणन", "नारायणन"),
        ("hi", "डॉ. ए पी जे कलाम", "कलाम"),
        ("ja", "是枝裕和\n電話 03-1234-5678", "是枝"),
        ("ja", "的場浩司\n電話 03-1234-5678", "的場"),
        ("ja", "ないとう はな", "ないとう"),
        # two parts, and one from abroad
        ("ja", "剣持 麗子", "剣持"),
        ("ja", "剣持\u3000麗子", "剣持"),
        ("ja", "不破 尊", "不破"),
        ("ja", "アレクサンドラ・ペトロワ", "ペトロワ"),
        ("zh", "王 小明", "小明"),
        # below a heading that announces who signs, and behind one dash
        ("ar", "مقدم الاعتراض:\nسامي عبد الله", "سامي"),
        ("ar", "مع خالص التحية:\nسامي عبد الله", "سامي"),
        ("ar", "— سامي عبد الله", "سامي"),
        ("he", "- יעל כהן\n03-1234567", "יעל"),
        ("hi", "नाम:\nसीमा जोशी", "सीमा"),
        ("he", "מאת:\nיעל כהן", "יעל"),
        ("ja", "氏名：\n山田 太郎", "山田"),
        ("ko", "작성자:\n탁재훈\n010-1234-5678", "탁재훈"),
        ("zh", "签名：\n王小明\n13812345678", "王小明"),
        # below a list
        ("ar", "الأسباب:\n- أرقام مكررة\n- شركات مغلقة\n\nسامي عبد الله", "سامي"),
        ("ar", "الأسباب التالية مهمة:\nالأرقام مكررة\nشركات مغلقة\n\nسامي عبد الله", "سامي"),
    ],
)
def test_a_name_is_left_out_wherever_it_signs(language: str, end: str, name: str) -> None:
    said, signed = set_apart.cut(f"{SAID[language]}\n\n{end}", language)
    assert name in signed
    assert name not in said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # lists
        ("ar", "أعترض لما يلي:\n- أرقام مكررة\n- شركات مغلقة\n- هواء ملوث"),
        ("ar", "أعترض.\n\n- أرقام مكررة\n- شركات مغلقة"),
        ("ar", "أعترض لما يلي:\n١- أرقام مكررة\n٢- شركات مغلقة"),
        ("ar", "أعترض.\n\n• أرقام مكررة"),
        ("he", "מתנגדת.\n\n- נתונים כפולים\n- מפעלים סגורים"),
        ("hi", "आपत्ति।\n\n* पुराने आँकड़े\n* बंद कारखाने"),
        ("hi", "आपत्ति।\n\n1) पुराने आँकड़े\n2) बंद कारखाने"),
        ("ja", "異議。\n\n・こうじょう\n・かんきょう"),
        ("ko", "이의.\n\n- 중복 집계\n- 폐업 공장"),
        ("zh", "异议。\n\n1、工厂 停产\n2、空气 很差"),
        # what a heading announces
        ("ar", "أعترض على الإسكندرية.\n\nلهذه الأسباب نعترض:\nالأرقام مكررة\nالشركات مغلقة"),
        ("ar", "أعترض.\n\nالأسباب:\nأرقام قديمة\nشركات مغلقة"),
        ("ar", "رأيي في المدينة:\n\nمدينة جميلة"),
        ("en", "I object to Haifa:\n\nהנתונים מזויפים"),
        ("he", "התנגדות לחיפה:\nנתונים כפולים"),
        ("he", "מתנגד.\n\nהסיבות:\nנתונים כפולים"),
        ("hi", "आपत्ति।\n\nकारण:\nपुराने आँकड़े\nबंद कारखाने"),
        ("ja", "大阪市への意見：\n\nすばらしい街"),
        ("ko", "이의.\n\n이유:\n중복 집계"),
        # one word of a script without blanks is a sentence
        ("th", "คัดค้าน\n\nตัวเลขผิด"),
        ("th", "คัดค้าน\n\nขอให้ตรวจสอบ"),
        ("lo", "ຄັດຄ້ານ\n\nຕົວເລກຜິດ"),
        ("km", "ជំទាស់\n\nលេខខុស"),
        # words of a sentence
        ("ar", "أعترض.\n\nلا، الأرقام مزورة"),
        ("ar", "أعترض.\n\nبناء على الأرقام"),
        ("ar", "أعترض.\n\nالمدينة غير مؤهلة"),
        ("ar", "أعترض.\n\nأنتظر ردكم"),
        ("hi", "आपत्ति।\n\nशहर के आँकड़े"),
        ("hi", "आपत्ति।\n\nमोदी जी के वादे"),
        ("hi", "आपत्ति।\n\nआवेदन रद्द करो"),
        ("hi", "आपत्ति।\n\nशहर ने झूठ बोला"),
        ("hi", "आपत्ति।\n\nआँकड़े फर्जी और पुराने"),
        ("ja", "異議。\n\n数字 誤り"),
        ("ja", "異議。\n\nデータ改ざん"),
        ("ja", "異議。\n\nデータ センター"),
        ("ja", "異議。\n\n再審査を"),
        ("ja", "異議。\n\n認められません"),
        ("zh", "异议。\n\n数据 造假"),
        ("ja", "異議。\n\n空気 最悪"),
        ("zh", "异议。\n\n重复 计算"),
        ("zh", "异议。\n\n空气 很差"),
        ("zh", "城市很好。\n\n支持 深圳"),
        # the telephone in a sentence
        ("ar", "أعترض.\n\nيمكنكم الاتصال بي على الرقم 01001234567 للتفاصيل"),
        ("hi", "आपत्ति।\n\nमुझसे संपर्क करें 9876543210"),
    ],
)
def test_what_only_stands_where_a_name_would_stays(language: str, text: str) -> None:
    assert set_apart.cut(text, language) == (text, "")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("he", "אני מתנגד לבקשה של חיפה. המספר כולל את כל המחוז. יעל כהן", "יעל"),
        ("en", "I object to Haifa. The figure covers the whole district. Ann Kowal", "Kowal"),
    ],
)
def test_everybody_reads_what_the_city_reads(language: str, text: str, name: str) -> None:
    assert name not in set_apart.told(text, "o@o.example", language)
    assert set_apart.told(text, "o@o.example", language) == public_objections.quoted(
        text, "o@o.example", language
    )
