"""Reviews of some communes: accepted, changed up and down, half done, in two rounds, and three that are refused."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

from making.planting import planted_answers
from making.sheets import DISTRICT, NOTICE, SCHEMAS, flow, slug


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
