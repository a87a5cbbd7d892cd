"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "years_head": (
        "Năm {now} so với năm trước ({years})",
        "{now} compared with the earlier year ({years})",
    ),
    "years_none": (
        "Không có xã nào có phiếu ở cả hai năm để so sánh.",
        "No commune has a submission in both years, so there is nothing to compare.",
    ),
    "years_met": (
        "{both} xã có phiếu ở cả hai năm: năm trước đạt {before}, năm nay đạt {now} ({difference}).",
        "{both} communes have a submission in both years: {before} passed before, {now} pass now ({difference}).",
    ),
    "years_claimed": (
        "Cả hai năm đều theo điểm trạm tự chấm[[; trong số xã năm nay tự chấm đạt, thẩm định kết luận khác ở {other} xã]].",
        "Both years are what the stations claim[[; of those that pass now by their claims, {other} do not as verified]].",
    ),
    "years_verified": (
        "{move} (thẩm định: {verdict})",
        "{move} (verified: {verdict})",
    ),
    "years_texts": (
        "Hai năm không được chấm theo cùng một văn bản, nên một phần thay đổi có thể do văn bản, không phải do số liệu.",
        "The two years were not scored with the same text, so part of the change may come from the text and not from the figures.",
    ),
    "years_rose": (
        "Kết luận tốt hơn",
        "Better verdict",
    ),
    "years_fell": (
        "Kết luận kém hơn",
        "Worse verdict",
    ),
    "years_opened": (
        "Năm nay chưa đủ cơ sở kết luận",
        "Undetermined now",
    ),
    "years_move": (
        "{before} → {now}",
        "{before} → {now}",
    ),
    "years_step": (
        "tiêu chí {number}: {before} → {now} điểm",
        "criterion {number}: {before} → {now} points",
    ),
    "years_step_floor_lost": (
        "tiêu chí {number}: {before} → {now} điểm, xuống dưới mức tối thiểu",
        "criterion {number}: {before} → {now} points, now below its minimum",
    ),
    "years_step_floor_won": (
        "tiêu chí {number}: {before} → {now} điểm, đạt mức tối thiểu",
        "criterion {number}: {before} → {now} points, its minimum reached",
    ),
    "years_no_step": (
        "điểm từng tiêu chí không đổi",
        "the points of each criterion are the same",
    ),
    "years_formed": (
        "Xã lập từ xã cũ, không cộng lại",
        "Communes made of former ones, not added up",
    ),
    "years_made_of": (
        "{place} (nay: {verdict}), lập từ {count} xã cũ, có phiếu năm trước của {known}: {former}",
        "{place} (now: {verdict}), made of {count} former communes, {known} of them with an earlier submission: {former}",
    ),
    "years_part_whole": (
        "{place} (toàn bộ): {verdict}",
        "{place} (all of it): {verdict}",
    ),
    "years_part_main": (
        "{place} (phần lớn): {verdict}",
        "{place} (the greatest part): {verdict}",
    ),
    "years_part_part": (
        "{place} (một phần): {verdict}",
        "{place} (a part): {verdict}",
    ),
    "years_not_earlier": (
        "Không so sánh, vì tệp năm trước lại ghi cùng năm hoặc năm sau; hãy kiểm tra năm trong tệp",
        "Not compared, as the file of the earlier year is of the same year or a later one; check its year",
    ),
    "years_new": (
        "Năm trước không có phiếu",
        "Without a submission in the earlier year",
    ),
    "years_gone": (
        "Năm trước có phiếu, nay chưa có",
        "With a submission in the earlier year and none now",
    ),
    "years_sheet": (
        "So với năm trước",
        "Year beside year",
    ),
    "years_sheet_moved": (
        "Thay đổi kết luận",
        "Changed verdicts",
    ),
    "years_column_change": (
        "Thay đổi",
        "Change",
    ),
    "years_column_before": (
        "Năm trước",
        "Before",
    ),
    "years_column_now": (
        "Năm nay",
        "Now",
    ),
    "years_column_why": (
        "Tiêu chí thay đổi",
        "Criteria that changed",
    ),
    "years_column_what": (
        "Nội dung",
        "What",
    ),
    "years_column_both": (
        "Xã có cả hai năm",
        "Communes of both years",
    ),
    "years_column_rose": (
        "Số xã tốt hơn",
        "Communes better",
    ),
    "years_column_fell": (
        "Số xã kém hơn",
        "Communes worse",
    ),
    "years_criterion": (
        "TC {number}: trung bình điểm thấp nhất",
        "Criterion {number}: mean of the minimum points",
    ),
    "years_met_in": (
        "Số xã đạt[[, {name}]]",
        "Communes that pass[[, {name}]]",
    ),
}
