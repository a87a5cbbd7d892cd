"""A commune in which everything holds together; all chance comes from its name."""

import random
from typing import Any

YEAR = 2024
YES, NO = "có", "không"

Answers = dict[int, Any]
Figures = dict[str, int]


def figures_of(name: str, year: int = YEAR) -> Figures:
    """How many there are of whom in a commune; a little fewer the year before."""
    draw = random.Random(name)
    people = int(2200 + 6800 * draw.random())
    villages = int(5 + 9 * draw.random())
    births = round(people * (0.012 + 0.006 * draw.random()))
    change = random.Random(f"{name} {year}")
    if year != YEAR:
        people = round(people * (0.97 + 0.02 * change.random()))
        births = round(births * (0.9 + 0.2 * change.random()))
    return {
        "people": people,
        "households": round(people / (3.5 + draw.random())),
        "villages": villages,
        "births": births,
        "infants": round(births * (0.95 + 0.1 * draw.random())),
        "boys": round(births * (0.5 + 0.02 * draw.random())),
        "under_five": round(people * 0.075),
        "young": round(people * 0.05),
        "couples": round(people * (0.17 + 0.03 * draw.random())),
        "elderly": round(people * (0.09 + 0.05 * draw.random())),
        "disabled": 20 + round(people * 0.01),
        "pressure": round(people * 0.08),
        "diabetes": round(people * 0.02),
        "staff": int(5 + 4 * draw.random()),
        "visits": round(people * 1.2),
    }


def answers_of(name: str, figures: Figures, seed: str = "") -> Answers:
    """Answers of a commune as good as its name has drawn; every figure that counts the same is the same."""
    draw = random.Random(f"{name} {seed}")
    quality = 0.72 + 0.24 * draw.random()

    def rate(of: int, best: float = 1.0) -> dict[str, int]:
        share = min(1.0, best * (quality + 0.22 * (draw.random() - 0.35)))
        return {"numerator": int(of * share), "denominator": of}

    def flag() -> str:
        return YES if draw.random() < quality + 0.06 else NO

    def items(*keys: str) -> dict[str, Any]:
        return {"items": {key: flag() for key in keys}}

    f = figures
    girls = f["births"] - f["boys"]
    return {
        1: items("quyet_dinh", "phan_cong", "ke_hoach", "hop_dinh_ky"),
        2: {"nghi_quyet": flag(), "doan_the": flag()},
        3: {"phe_duyet": YES, "hoan_thanh": rate(20)},
        4: rate(48),
        5: {"cap_du": flag(), "quan_ly": YES},
        6: rate(f["people"]),
        7: {"so_luong": {"numerator": f["staff"], "denominator": f["staff"] + int(2 * draw.random())},
            "co_cau": items("ho_sinh", "dieu_duong", "duoc", "yhct")},
        8: "co_huu" if draw.random() < quality - 0.1 else "luan_phien",
        9: {"numerator": f["villages"] - int(1.4 * draw.random()), "denominator": f["villages"]},
        10: {"dao_tao": rate(f["staff"]), "che_do": YES},
        11: YES,
        12: {"dat": 450 + int(300 * draw.random()), "xay_dung": 150 + int(120 * draw.random())},
        13: {"phong": rate(10), "thiet_ke": YES},
        14: "tot",
        15: items("nuoc_sach", "nha_tieu", "chat_thai_ran", "nuoc_thai"),
        16: items("kho", "nha_xe", "hang_rao", "bien_hieu", "dien", "internet"),
        17: rate(70),
        18: YES,
        19: rate(120),
        20: items("bao_quan", "han_dung", "so_sach", "ke_don"),
        21: rate(f["villages"] + int(3 * draw.random())),
        22: {"hoat_dong": items("ke_hoach", "giam_sat", "bao_cao", "xu_ly"), "khong_dich_lon": YES},
        23: rate(f["infants"], 1.05),
        24: items("truyen_thong", "tu_van", "quan_ly", "du_phong"),
        25: {"tang_huyet_ap": rate(f["pressure"], 0.85), "dai_thao_duong": rate(f["diabetes"], 0.7), "sang_loc": YES},
        26: {"nuoc": rate(f["households"], 1.05), "nha_tieu": rate(f["households"])},
        27: {"kiem_tra": rate(14), "khong_ngo_doc": YES},
        28: rate(97, 0.9),
        29: {"bhyt": YES, "cap_cuu": items("truc", "hop_chong_soc", "chuyen_tuyen")},
        30: {"dan_so": rate(f["people"]), "nguoi_cao_tuoi": rate(f["elderly"]), "khuyet_tat": rate(f["disabled"], 0.9)},
        31: {"luot_kham": rate(f["visits"], 0.38), "vuon_thuoc": 20 + int(35 * draw.random())},
        32: rate(f["births"]),
        33: {"numerator": f["births"], "denominator": f["births"]},
        34: rate(f["births"], 1.05),
        35: {"numerator": int(f["under_five"] * (0.14 + 0.12 * draw.random())), "denominator": f["under_five"]},
        36: rate(f["young"], 1.05),
        37: rate(f["couples"], 0.85),
        38: "dat" if draw.random() < quality else "gan_dat",
        39: {"numerator": f["boys"], "denominator": girls},
        40: {"truoc_ket_hon": rate(30, 0.9), "truoc_sinh": rate(f["births"], 0.75), "so_sinh": rate(f["births"], 0.8)},
        41: 0 if draw.random() < quality else 1,
        42: items("goc", "tai_lieu", "thiet_bi"),
        43: 6 + int(20 * draw.random()),
        44: rate(f["households"]),
        45: items("may_tinh", "mang"),
        46: items("quan_ly", "bhyt", "tiem_chung"),
        47: rate(f["people"], 0.95),
    }  # fmt: skip
