"""What is planted in which commune: figures that contradict each other, copies, jumps."""

from collections.abc import Callable, Mapping
from typing import Any

from making.communes import NO, YEAR, YES, Answers, Figures, answers_of, figures_of

NAMES = (
    "An Bình", "An Hòa", "Bản Mới", "Bình Minh", "Cẩm Sơn", "Đại Đồng", "Đông Xuân", "Đồng Tâm", "Hòa Bình", "Hồng Hà",
    "Hợp Thành", "Khánh Thượng", "Lộc An", "Lương Sơn", "Mai Lâm", "Minh Tân", "Nam Sơn", "Nghĩa Hưng", "Phú Lộc",
    "Phúc Thịnh", "Quang Trung", "Quỳnh Lâm", "Sơn Đông", "Tân Lập", "Tân Tiến", "Thanh Bình", "Thượng Lâm",
    "Vạn Xuân", "Vĩnh Phúc", "Yên Thịnh",
)  # fmt: skip

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
