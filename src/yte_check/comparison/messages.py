"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Comparisons
    "diff_head": (
        "So sánh: {names}",
        "Comparison: {names}",
    ),
    "diff_two_stations": (
        "Hai phiếu của hai trạm khác nhau: chênh lệch dưới đây không phải là thay đổi của một trạm. Hãy kiểm tra có chọn nhầm tệp không.",
        "The submissions are of two different stations: the differences below are no changes of one station. Check whether the wrong file was chosen.",
    ),
    "diff_side": (
        "{path}: năm {year}, theo {document}[[ (đính chính, sửa đổi tại {amendments})]], nội dung có hiệu lực tại ngày {as_of}[[, {verified}]]",
        "{path}: year {year}, under {document}[[, as amended by {amendments}]], as in force on {as_of}[[, {verified}]]",
    ),
    "diff_verified": (
        "kết quả thẩm định",
        "as verified",
    ),
    "diff_points": (
        "{points} trên {max} điểm",
        "{points} of {max} points",
    ),
    "diff_total": (
        "Thay đổi tổng điểm:",
        "Change of all points:",
    ),
    "diff_because_rule": (
        "do quy định thay đổi ({count} chỉ tiêu)",
        "because rules changed ({count} indicators)",
    ),
    "diff_because_place": (
        "do vùng, khu vực thay đổi ({count} chỉ tiêu)",
        "because zone or region changed ({count} indicators)",
    ),
    "diff_because_data": (
        "do số liệu của trạm thay đổi ({count} chỉ tiêu)",
        "because the station's data changed ({count} indicators)",
    ),
    "diff_because_evidence": (
        "do minh chứng thay đổi ({count} chỉ tiêu)",
        "because evidence changed ({count} indicators)",
    ),
    "diff_because_review": (
        "do thẩm định ({count} chỉ tiêu)",
        "because of the review ({count} indicators)",
    ),
    "diff_because_policy": (
        "do cách xét khác nhau ({count} chỉ tiêu)",
        "because it is judged otherwise ({count} indicators)",
    ),
    "diff_because_places": (
        "do chưa rõ vùng, khu vực",
        "because zone or region is not known",
    ),
    "diff_progress": (
        "Phần của chính trạm (số liệu và minh chứng, tính theo cùng một quy định): {points} điểm.",
        "The station's own part (data and evidence, under one and the same rule): {points} points.",
    ),
    "diff_column_difference": (
        "Chênh",
        "Change",
    ),
    "diff_column_number": (
        "Số",
        "No.",
    ),
    "diff_column_indicator": (
        "Chỉ tiêu và nguyên nhân",
        "Indicator and causes",
    ),
    "diff_by_criterion": (
        "Theo tiêu chí",
        "By criterion",
    ),
    "diff_indicators": (
        "{count} chỉ tiêu có thay đổi",
        "{count} indicators changed",
    ),
    "diff_nothing": (
        "Không chỉ tiêu nào thay đổi",
        "No indicator changed",
    ),
    "diff_plan": (
        "Kế hoạch cải thiện",
        "Plan of improvement",
    ),
    "diff_how": (
        "Cách tách nguyên nhân: số liệu cũ được chấm lại theo quy định mới trước, rồi mới thay bằng số liệu mới. Vì vậy thay đổi của quy định không bao giờ bị tính là tiến bộ của trạm.",
        "How causes are told apart: the earlier data are scored again by the later rule first, and only then exchanged for the later data. So what a rule changes is never taken for progress of the station.",
    ),
    "diff_cause_rule": (
        "quy định ({points}): {old} → {new}",
        "rule ({points}): {old} → {new}",
    ),
    "diff_rule_changed": (
        "quy định ({points}): cách chấm đã thay đổi",
        "rule ({points}): it is scored otherwise",
    ),
    "diff_rule_added": (
        "quy định ({points}): chỉ tiêu mới có",
        "rule ({points}): a new indicator",
    ),
    "diff_rule_removed": (
        "quy định ({points}): chỉ tiêu không còn",
        "rule ({points}): the indicator is gone",
    ),
    "diff_rule_other": (
        "quy định ({points}): câu hỏi đã khác, không so được số liệu",
        "rule ({points}): it asks something else, the data cannot be compared",
    ),
    "diff_cause_place": (
        "vùng, khu vực ({points}): {old} → {new}",
        "zone or region ({points}): {old} → {new}",
    ),
    "diff_cause_data": (
        "số liệu ({points}): {old} → {new}",
        "data ({points}): {old} → {new}",
    ),
    "diff_cause_evidence": (
        "minh chứng ({points}): {old} → {new} tài liệu hợp lệ",
        "evidence ({points}): {old} → {new} valid documents",
    ),
    "diff_cause_review": (
        "thẩm định ({points}): {standing}; {old} → {new}",
        "review ({points}): {standing}; {old} → {new}",
    ),
    "diff_cause_decided": (
        "thẩm định ({points}): {standing} ({answer})",
        "review ({points}): {standing} ({answer})",
    ),
    "diff_cause_policy": (
        "cách xét ({points})",
        "judged otherwise ({points})",
    ),
    "diff_standing_claimed": (
        "tự chấm",
        "as claimed",
    ),
    "diff_standing_accepted": (
        "chấp nhận",
        "accepted",
    ),
    "diff_standing_changed": (
        "sửa",
        "changed",
    ),
    "diff_standing_rejected": (
        "không chấp nhận",
        "rejected",
    ),
    "diff_standing_disputed": (
        "ý kiến khác nhau",
        "disputed",
    ),
    "diff_standing_undecided": (
        "chưa xét",
        "undecided",
    ),
    "diff_place": (
        "vùng {zone}, {region}",
        "zone {zone}, {region}",
    ),
    "help_diff_a": (
        "Phiếu trước.",
        "The earlier submission.",
    ),
    "help_diff_b": (
        "Phiếu sau; bỏ trống để so một phiếu với chính nó (hai ngày, hai bộ tiêu chí, hoặc thẩm định).",
        "The later one; leave it out to compare a submission with itself (two days, two standards, or a review).",
    ),
    "help_diff_standard": (
        "Bộ tiêu chí; ghi hai lần thì lần đầu cho A, lần sau cho B.",
        "The standard; given twice, the first is for A and the second for B.",
    ),
    "help_diff_as_of": (
        "Tính theo văn bản có hiệu lực vào ngày này; ghi hai lần thì lần đầu cho A, lần sau cho B.",
        "By the text in force on this day; given twice, the first is for A and the second for B.",
    ),
    "help_diff_review": (
        "Tệp thẩm định của phiếu B.",
        "Review file of the submission B.",
    ),
    "help_diff_plan": (
        "Kế hoạch cải thiện: việc nào đã làm trong phiếu B.",
        "A plan of improvement: what of it is done in B.",
    ),
    "usage_diff_nothing": (
        "Chưa có gì để so sánh: hãy ghi phiếu thứ hai, hoặc --as-of hai lần, --standard hai lần, hoặc --review.",
        "There is nothing to compare: give a second submission, or --as-of twice, --standard twice, or --review.",
    ),
    "usage_diff_twice": (
        "{option} chỉ ghi được nhiều nhất hai lần.",
        "{option} can be given twice at most.",
    ),
    # Trends
    "trend_head": (
        "{count} trạm, các năm {years}",
        "{count} stations, years {years}",
    ),
    "trend_area": (
        "Cả vùng theo năm",
        "The area by year",
    ),
    "trend_met": (
        "{met}/{count} trạm đạt ({percent}%)",
        "{met}/{count} stations met ({percent}%)",
    ),
    "trend_mean": (
        "bình quân {points} điểm",
        "mean {points} points",
    ),
    "trend_station": (
        "Trạm",
        "Station",
    ),
    "trend_where": (
        "Địa bàn",
        "Area",
    ),
    "trend_charts": (
        "Điểm của từng trạm (vạch đứt là mức cần)",
        "Points of each station (the dashed line is what is needed)",
    ),
    "trend_table": (
        "Bảng điểm",
        "Points",
    ),
    "trend_more_charts": (
        "Còn {count} trạm nữa trong bảng dưới.",
        "{count} more stations in the table below.",
    ),
    "trend_several": (
        "{place}, {year}: có {count} phiếu; điểm ở đây là của {path}",
        "{place}, {year}: there are {count} submissions; the points are those of {path}",
    ),
    "trend_passed_over": (
        "Bỏ qua {count} tệp trong thư mục không phải phiếu tự chấm điểm (thẩm định, kế hoạch, công sức).",
        "Passed over: {count} files in the folders that are no submissions (reviews, plans, efforts).",
    ),
    "trend_expiring": (
        "Công nhận đã hết hạn hoặc hết hạn trước {within}: {count} trạm",
        "Recognitions that have ended or end before {within}: {count} stations",
    ),
    "trend_none_expiring": (
        "Không có công nhận nào hết hạn trước {within}",
        "No recognition ends before {within}",
    ),
    "trend_ended": (
        "đã hết hạn ngày {until} (đạt năm {year})",
        "ended on {until} (met in {year})",
    ),
    "trend_ending": (
        "hết hạn ngày {until} (đạt năm {year})",
        "ends on {until} (met in {year})",
    ),
    "trend_marks": (
        "+ đạt; - không đạt; ? chưa kết luận được; . không có phiếu",
        "+ met; - not met; ? undetermined; . no submission",
    ),
    "trend_note": (
        "Thời hạn công nhận tính từ năm sau năm được chấm đạt; ngày thật ghi trong quyết định công nhận, công cụ không biết. Kết quả chấm chỉ để tham khảo.",
        "A recognition is counted from the year after the one in which it was met; its true day stands in the decision, which the tool does not know. Results are for reference.",
    ),
    "help_trend_paths": (
        "Thư mục, tệp, ZIP chứa phiếu nhiều năm.",
        "Folders, files, ZIP files with submissions of several years.",
    ),
    "help_trend_within": (
        "Báo các công nhận hết hạn trong số tháng này.",
        "Tell of recognitions that end within this many months.",
    ),
    "help_trend_today": (
        "Ngày dùng để tính hạn; không ghi thì là hôm nay.",
        "The day from which that is counted; today where it is not given.",
    ),
    "usage_trend_within": (
        "Số tháng phải từ 0 đến {most}, không phải {value}.",
        "The number of months must be from 0 to {most}, not {value}.",
    ),
}
