"""Writes ``samples/district``: thirty illustrative communes with planted contradictions, reviews and broken files.

    python samples/make_district.py [FOLDER]

The same files every time: all chance comes from the name of a commune. The district does not exist, and no figure in
it is real. What is planted where stands in PLANTED, and in the README of the folder, which is written from there.
"""

import hashlib
import random
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

YEAR = 2024
DISTRICT, PROVINCE = "Minh Họa", "Ví Dụ"
YES, NO = "có", "không"
SCHEMAS = "../../../criteria/schemas"
NOTICE = "# SỐ LIỆU MINH HỌA: huyện này không có thật, mọi số liệu do samples/make_district.py lập ra."

NAMES = (
    "An Bình", "An Hòa", "Bản Mới", "Bình Minh", "Cẩm Sơn", "Đại Đồng", "Đông Xuân", "Đồng Tâm", "Hòa Bình", "Hồng Hà",
    "Hợp Thành", "Khánh Thượng", "Lộc An", "Lương Sơn", "Mai Lâm", "Minh Tân", "Nam Sơn", "Nghĩa Hưng", "Phú Lộc",
    "Phúc Thịnh", "Quang Trung", "Quỳnh Lâm", "Sơn Đông", "Tân Lập", "Tân Tiến", "Thanh Bình", "Thượng Lâm",
    "Vạn Xuân", "Vĩnh Phúc", "Yên Thịnh",
)  # fmt: skip

Answers = dict[int, Any]
Figures = dict[str, int]


# --- A commune in which everything holds together


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


# --- What is planted

Planting = Callable[[Answers, Figures], None]


def set_share(answers: Answers, number: int, share: float) -> None:
    denominator = answers[number]["denominator"]
    answers[number] = {"numerator": -int(-denominator * share // 1), "denominator": denominator}


def births_differ(answers: Answers, figures: Figures) -> None:
    births = round(figures["births"] * 1.2)
    answers[32] = {"numerator": figures["births"], "denominator": births}


def births_differ_a_little(answers: Answers, figures: Figures) -> None:
    answers[32] = {"numerator": figures["births"] - 2, "denominator": figures["births"] - 1}


def aftercare_counts_twice(answers: Answers, figures: Figures) -> None:
    answers[34] = {"numerator": 2 * figures["births"] - 3, "denominator": 2 * figures["births"]}


def people_differ(answers: Answers, figures: Figures) -> None:
    people = round(figures["people"] * 0.85)
    answers[30]["dan_so"] = {"numerator": round(people * 0.95), "denominator": people}


def households_differ(answers: Answers, figures: Figures) -> None:
    households = round(figures["households"] * 0.8)
    answers[44] = {"numerator": round(households * 0.9), "denominator": households}


def too_many_infants(answers: Answers, figures: Figures) -> None:
    infants = round(figures["people"] * 0.09)
    answers[23] = {"numerator": infants - 4, "denominator": infants}


def too_many_couples(answers: Answers, figures: Figures) -> None:
    couples = round(figures["people"] * 0.62)
    answers[37] = {"numerator": round(couples * 0.72), "denominator": couples}


def too_many_live_births(answers: Answers, figures: Figures) -> None:
    births = round(figures["births"] * 1.3)
    answers[40]["so_sinh"] = {"numerator": round(births * 0.8), "denominator": births}


def no_health_worker(answers: Answers, figures: Figures) -> None:
    answers[21] = {"numerator": 0, "denominator": 0}


def few_health_workers(answers: Answers, figures: Figures) -> None:
    answers[9] = {"numerator": figures["villages"], "denominator": figures["villages"]}
    answers[21] = {"numerator": 2, "denominator": figures["villages"] - 2}


def more_households_than_people(answers: Answers, figures: Figures) -> None:
    for part in ("nuoc", "nha_tieu"):
        answers[26][part] = {"numerator": figures["people"], "denominator": figures["people"] + 300}
    answers[44] = {"numerator": figures["people"], "denominator": figures["people"] + 300}


def all_points(answers: Answers, figures: Figures) -> None:
    def best(value: Any) -> Any:
        if isinstance(value, dict) and value.keys() == {"numerator", "denominator"}:
            return {**value, "numerator": value["denominator"]}
        if isinstance(value, dict):
            return {key: best(inner) for key, inner in value.items()}
        return YES if value == NO else value

    for number in answers:
        if number not in (35, 39):
            answers[number] = best(answers[number])
    answers[35]["numerator"] = round(answers[35]["denominator"] * 0.1)
    answers[8], answers[38], answers[41], answers[43] = "co_huu", "dat", 0, 24
    answers[12], answers[31]["vuon_thuoc"] = {"dat": 800, "xay_dung": 400}, 60


def planted_only(answers: Answers, figures: Figures) -> None:
    """The contradiction is not in the answers of this commune alone."""


PLANTED: Mapping[str, tuple[Planting, tuple[str, ...]]] = {
    "An Hòa": (births_differ, ("births_agree",)),
    "Bản Mới": (people_differ, ("population_agree",)),
    "Cẩm Sơn": (households_differ, ("households_agree",)),
    "Đại Đồng": (too_many_infants, ("infants_of_population", "infants_and_births")),
    "Đông Xuân": (too_many_couples, ("couples_of_population",)),
    "Đồng Tâm": (too_many_live_births, ("live_births_agree",)),
    "Hồng Hà": (no_health_worker, ("villages_and_health_workers",)),
    "Hợp Thành": (few_health_workers, ("villages_and_health_workers",)),
    "Khánh Thượng": (more_households_than_people, ("people_of_households",)),
    "Lộc An": (all_points, ("all_points_claimed",)),
    "Lương Sơn": (births_differ_a_little, ("births_agree",)),
    "Mai Lâm": (aftercare_counts_twice, ("births_and_aftercare",)),
    "Minh Tân": (planted_only, ("copied_figures",)),
    "Nam Sơn": (planted_only, ("copied_figures",)),
    "Nghĩa Hưng": (planted_only, ("copied_figures",)),
    "Phú Lộc": (planted_only, ("copied_figures",)),
    "Phúc Thịnh": (planted_only, ("shared_evidence",)),
    "Quang Trung": (planted_only, ("shared_evidence",)),
    "Quỳnh Lâm": (planted_only, ("population_jump",)),
    "Sơn Đông": (planted_only, ("villages_jump",)),
    "Tân Lập": (planted_only, ("births_jump",)),
    "Tân Tiến": (planted_only, ("points_jump",)),
}
"""By commune what is done to it, and the flags that must find it."""

CERTAIN = {
    "An Hòa": "births_agree", "Bản Mới": "population_agree", "Cẩm Sơn": "households_agree",
    "Đại Đồng": "infants_of_population", "Đông Xuân": "couples_of_population", "Đồng Tâm": "live_births_agree",
    "Hồng Hà": "villages_and_health_workers", "Khánh Thượng": "people_of_households", "Minh Tân": "copied_figures",
    "Nam Sơn": "copied_figures",
}  # fmt: skip
"""The planted figures that cannot both be right."""

WHOLE_COPY, HALF_COPY = ("Minh Tân", "Nam Sơn"), ("Nghĩa Hưng", "Phú Lộc")
SAME_FILE = ("Phúc Thịnh", "Quang Trung")
AT_THRESHOLD = tuple(name for name in NAMES if name not in (*WHOLE_COPY, *HALF_COPY, "Lộc An", "Tân Tiến"))[:20]
"""Their health insurance lies just above a threshold; that of the others far from one."""
BROKEN = {
    "hong-tep-trong.yaml": "",
    "hong-thieu-dau-cach.yaml": "standard: qd-1300-2023\nyear: 2024\nstation:\n  name:Trạm Y tế xã Không Rõ\n",
    "hong-tu-lon-hon-mau.yaml": (
        "standard: qd-1300-2023\nyear: 2024\nstation: {name: Trạm Y tế xã Sai Số, zone: 2, "
        "region: trung_du_mien_nui_phia_bac}\nanswers:\n  6: {numerator: 3100, denominator: 3000}\n"
    ),
}
TWICE = "Yên Thịnh"
"""Handed in twice for the year."""
LAST_YEAR = ("An Bình", "Bình Minh", "Hòa Bình", "Quỳnh Lâm", "Sơn Đông", "Tân Lập", "Tân Tiến", "Vạn Xuân")


def planted_answers(name: str) -> tuple[Figures, Answers]:
    """A commune of the sample with what is planted in it."""
    source = WHOLE_COPY[0] if name == WHOLE_COPY[1] else HALF_COPY[0] if name == HALF_COPY[1] else name
    figures = figures_of(source)
    answers = answers_of(source, figures)
    if name == HALF_COPY[1]:
        own = answers_of(name, figures)
        answers |= {number: own[number] for number in (*range(1, 23), *range(36, 47))}
    number = NAMES.index(name)
    if name in AT_THRESHOLD:
        set_share(answers, 6, (0.8, 0.85, 0.9, 0.95)[number % 4] + 0.0005 * (number % 5))
    elif name not in WHOLE_COPY:
        set_share(answers, 6, (0.825, 0.875, 0.925)[number % 3])
    if name in PLANTED:
        PLANTED[name][0](answers, figures)
    return figures, answers


def last_year_of(name: str) -> tuple[Figures, Answers]:
    """The year before; in some communes what makes this year's figures a jump."""
    figures = figures_of(name, YEAR - 1)
    this_year = figures_of(name)
    if name == "Quỳnh Lâm":
        for key in ("people", "households", "couples"):
            figures[key] = round(this_year[key] * 0.7)
    if name == "Sơn Đông":
        figures["villages"] += 3
    if name == "Tân Lập":
        figures |= {key: round(this_year[key] * 0.4) for key in ("births", "infants", "boys")}
    answers = answers_of(name, figures)
    if name == "Tân Tiến":
        for number in (*range(1, 4), 5, 8, *range(14, 21), 22, 24, 29):
            del answers[number]
    return figures, answers


# --- Files


def slug(name: str) -> str:
    """«Đông Xuân» → «dong-xuan»; names that would be the same get their place in the list."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    plain = "-".join("".join(c for c in bare if c.isascii() and (c.isalnum() or c == " ")).split())
    return f"{NAMES.index(name) + 1:02}-{plain}"


def submission_text(name: str, year: int, figures: Figures, answers: Answers, evidence: bool = True) -> str:
    station = {
        "name": f"Trạm Y tế xã {name}",
        "commune": {"name": name},
        "district": DISTRICT,
        "province": PROVINCE,
        "zone": 2,
        "region": "trung_du_mien_nui_phia_bac",
        "population": figures["people"],
    }
    lines = [f"# yaml-language-server: $schema={SCHEMAS}/submission.schema.json", NOTICE]
    lines += ["standard: qd-1300-2023", f"year: {year}", "station:"]
    lines += [f"  {key}: {flow(value)}" for key, value in station.items()]
    lines += ["", "answers:"]
    for number, answer in answers.items():
        proven = {**answer, "evidence": ["bao-cao"]} if evidence and number in (4, 6) else answer
        lines.append(f"  {number}: {flow(proven)}")
    if evidence:
        entry = {"title": f"Báo cáo năm {year}", "issued": f"20/12/{year}", "file": f"minh-chung/{slug(name)}.txt"}
        lines += ["", "evidence:", f"  bao-cao: {flow(entry)}"]
    return "\n".join(lines) + "\n"


def flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]" if isinstance(value, list) else str(value)


def evidence_text(name: str) -> str:
    about = SAME_FILE[0] if name == SAME_FILE[1] else name
    return f"Số liệu minh họa. Báo cáo tổng kết năm {YEAR} của Trạm Y tế xã {about}.\n"


def files() -> Iterator[tuple[str, str]]:
    """Every file of the sample: its path and its text."""
    texts = {}
    for name in NAMES:
        texts[name] = submission_text(name, YEAR, *planted_answers(name))
        yield f"phieu/{slug(name)}.yaml", texts[name]
        yield f"phieu/minh-chung/{slug(name)}.txt", evidence_text(name)
    figures, answers = planted_answers(TWICE)
    answers[43] = 9
    yield f"phieu/{slug(TWICE)}-nop-lai.yaml", submission_text(TWICE, YEAR, figures, answers)
    for file, text in BROKEN.items():
        yield f"phieu/{file}", text
    for name in LAST_YEAR:
        yield f"nam-truoc/{slug(name)}.yaml", submission_text(name, YEAR - 1, *last_year_of(name), evidence=False)
    yield from reviews(texts)
    yield "README.md", readme()


# --- Reviews


def reviews(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    every = range(1, 48)
    _, own = planted_answers("An Bình")
    over = {6: changed(own[6], 0.7, "Nhiều thẻ bảo hiểm y tế đã hết hạn"), 8: rejected("Không có lịch làm việc"),
            9: rejected("Hai thôn không có nhân viên y tế")}  # fmt: skip
    yield review(texts, "An Bình", {**accepted(every), **over})
    yield review(texts, "Bình Minh", accepted(every))
    _, own = planted_answers("Hòa Bình")
    under = {6: changed(own[6], 0.97, "Trạm chưa tính thẻ do nơi khác cấp")}
    yield review(texts, "Hòa Bình", {**accepted(every), **under})
    yield review(texts, "Thanh Bình", accepted(range(1, 21)))
    yield review(texts, "Thượng Lâm", {**accepted(every), 25: rejected("Chưa thấy sổ quản lý")})
    yield review(
        texts, "Thượng Lâm", {25: "{decision: accepted, remark: Trạm đã bổ sung sổ quản lý}"},
        round="Phúc tra năm 2024", day="10/03/2025", suffix="-phuc-tra",
    )  # fmt: skip
    _, own = planted_answers("An Hòa")
    wrong_births = {32: changed({**own[32], "denominator": own[33]["denominator"]}, 0.9, "Đếm lại theo sổ đẻ")}
    yield review(texts, "An Hòa", {**accepted(every), **wrong_births})
    stale = {**texts, "Vạn Xuân": texts["Vạn Xuân"] + "# bản trước khi trạm sửa\n"}
    yield review(stale, "Vạn Xuân", accepted(every))
    expired = {6: "{decision: accepted, remark: Chờ xác nhận của bảo hiểm xã hội, expires: 31/03/2025}"}
    yield review(texts, "Vĩnh Phúc", {**accepted(range(1, 6)), **expired})
    unmatched = {
        48: "{decision: accepted, remark: Đủ hồ sơ}",
        8: "{decision: changed, answer: thac_si, remark: Có bằng}",
    }
    yield review(texts, "Tân Tiến", {**accepted(range(1, 6)), **unmatched})


def accepted(numbers: range) -> dict[int, str]:
    return dict.fromkeys(numbers, "{decision: accepted, remark: Đủ hồ sơ}")


def rejected(remark: str) -> str:
    return f"{{decision: rejected, remark: {remark}}}"


def changed(answer: Any, share: float, remark: str) -> str:
    numerator = int(answer["denominator"] * share)
    counts = flow({"numerator": numerator, "denominator": answer["denominator"]})
    return f"{{decision: changed, answer: {counts}, remark: {remark}}}"


def review(
    texts: Mapping[str, str],
    name: str,
    decisions: Mapping[int, str],
    round: str = "Thẩm định năm 2024",
    day: str = "15/01/2025",
    suffix: str = "",
) -> tuple[str, str]:
    sha256 = hashlib.sha256(texts[name].encode()).hexdigest()
    lines = [f"# yaml-language-server: $schema={SCHEMAS}/review.schema.json", NOTICE]
    lines += [f"submission: {{path: ../phieu/{slug(name)}.yaml, sha256: {sha256}}}", f"round: {round}"]
    lines += [
        f"authority: Hội đồng thẩm định huyện {DISTRICT}",
        "reviewer: Nguyễn Thị Hoa",
        f"date: {day}",
        "decisions:",
    ]
    lines += [f"  {number}: {decision}" for number, decision in sorted(decisions.items())]
    return f"tham-dinh/{slug(name)}{suffix}.yaml", "\n".join(lines) + "\n"


# --- What is planted where, for readers


def readme() -> str:
    rows = []
    for name, (_, codes) in PLANTED.items():
        flags = ", ".join(f"`{code}`" for code in codes)
        rows.append(f"| {slug(name)} | {name} | {flags} | {CERTAIN.get(name, 'hint')} |")
    at_threshold = ", ".join(slug(name)[:2] for name in AT_THRESHOLD)
    return README.format(rows="\n".join(rows), at_threshold=at_threshold, count=len(NAMES), year=YEAR)


README = """# A district to try

Thirty communes of a district that does not exist, with illustrative figures. All of it is written by
`python samples/make_district.py`; change the script and not the files.

```sh
yte-check batch samples/district/phieu --reviews samples/district/tham-dinh --previous samples/district/nam-truoc
yte-check review compare samples/district/tham-dinh
```

- `phieu/`: {count} submissions of {year} with their evidence, one commune that handed in twice, and three broken files
- `tham-dinh/`: reviews
- `nam-truoc/`: eight submissions of the year before

## What is planted

| file | commune | flags | which of them is certain |
|---|---|---|---|
{rows}

- `just_at_threshold`: the health insurance (indicator 6) of files {at_threshold} lies just above a threshold.
- Nam Sơn is Minh Tân over again; Phú Lộc has half of Nghĩa Hưng's figures. Phúc Thịnh and Quang Trung handed in one
  and the same report.
- Quỳnh Lâm, Sơn Đông, Tân Lập and Tân Tiến are conspicuous beside the year before only.
- Yên Thịnh handed in twice. `hong-…` cannot be scored: empty, a missing space, a numerator above its denominator.

## The reviews

| file | what it shows |
|---|---|
| 01-an-binh | the station claims more than is verified: one answer changed, two rejected |
| 02-an-hoa | a contradiction settled: the births are counted anew |
| 04-binh-minh | accepted as claimed |
| 09-hoa-binh | the station claims less than is verified |
| 26-thanh-binh | twenty indicators decided, the others open |
| 27-thuong-lam, 27-thuong-lam-phuc-tra | two rounds; what the first rejected the second accepts |
| 28-van-xuan | refused: the submission was edited after the review |
| 29-vinh-phuc | refused: a decision has expired |
| 25-tan-tien | refused: an indicator that does not exist, an answer that the rule does not know |
"""


def write(folder: Path) -> None:
    for name, text in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "district")
