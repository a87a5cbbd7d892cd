"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Comparisons
    "diff_head": (
        "So sánh: {names}",
        "Comparison: {names}",
    ),
    "diff_two_stations": (
        "Hai phiếu của hai trạm khác nhau: chênh lệch dưới đây không phải là thay đổi của một trạm. Hãy kiểm tra có chọn nhầm tệp không.",
        "The submissions are of two different stations: the differences below are not changes of one station. Check whether the wrong file was chosen.",
    ),
    "diff_side": (
        "{path}: năm {year}, theo {document}[[ (đính chính, sửa đổi tại {amendments})]], nội dung có hiệu lực tại ngày {as_of}[[, {verified}]]",
        "{path}: year {year}, under {document}[[, as amended by {amendments}]], as in force on {as_of}[[, {verified}]]",
    ),
    "diff_verified": (
        "đã thẩm định",
        "as verified",
    ),
    "diff_points": (
        "{points} trên {max} điểm",
        "{points} of {max} points",
    ),
    "diff_total": (
        "Thay đổi tổng điểm:",
        "Change of the total:",
    ),
    "diff_because_rule": (
        "do quy định thay đổi ({count} chỉ tiêu)",
        "because rules changed ({count} indicators)",
    ),
    "diff_because_place": (
        "do vùng, vùng kinh tế - xã hội thay đổi ({count} chỉ tiêu)",
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
        "because of verification ({count} indicators)",
    ),
    "diff_because_policy": (
        "do cách xét khác nhau ({count} chỉ tiêu)",
        "because it is judged differently ({count} indicators)",
    ),
    "diff_because_places": (
        "do chưa ghi vùng hoặc vùng kinh tế - xã hội",
        "because zone or region is not given",
    ),
    "diff_progress": (
        "Thay đổi do trạm (số liệu và minh chứng, tính theo cùng một quy định): {points} điểm.",
        "Due to the station itself (data and evidence, under one and the same rule): {points} points.",
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
        "Kế hoạch khắc phục",
        "Improvement plan",
    ),
    "diff_how": (
        "Cách tách nguyên nhân: số liệu cũ được chấm lại theo quy định mới trước, rồi mới thay bằng số liệu mới. Vì vậy thay đổi của quy định không bao giờ bị tính là tiến bộ của trạm.",
        "How causes are separated: the earlier data are first scored again under the later rule, and only then replaced by the later data. A change of rules is therefore never taken for progress of the station.",
    ),
    "diff_how_whole": (
        "Tổng điểm ở đây không phải là tổng các chỉ tiêu, nên cả phiếu được chấm lại sau mỗi bước: quy định, nơi trạm đóng, số liệu, minh chứng, thẩm định. “Trong tổng điểm” là phần của từng chỉ tiêu khi lần lượt thay câu trả lời theo thứ tự của bộ tiêu chí[[; phần của nội dung không áp dụng: {sections}]]. Các phần cộng lại đúng bằng chênh lệch.",
        "The total is no sum of the indicators here, so the whole submission is scored again after each step: rules, place, data, evidence, verification. “In the total” is the part of each indicator when answers are exchanged one after the other in the order of the standard[[; the part of sections that do not apply: {sections}]]. The parts add up to exactly the difference.",
    ),
    "diff_in_total": (
        "trong tổng điểm: {points}",
        "in the total: {points}",
    ),
    "diff_cause_rule": (
        "quy định ({points}): {old} → {new}",
        "rule ({points}): {old} → {new}",
    ),
    "diff_rule_changed": (
        "quy định ({points}): cách chấm đã thay đổi",
        "rule ({points}): scored differently",
    ),
    "diff_rule_added": (
        "quy định ({points}): chỉ tiêu mới có",
        "rule ({points}): a new indicator",
    ),
    "diff_rule_removed": (
        "quy định ({points}): chỉ tiêu không còn",
        "rule ({points}): the indicator no longer exists",
    ),
    "diff_rule_other": (
        "quy định ({points}): câu hỏi đã khác, không so được số liệu",
        "rule ({points}): the question is another one, the data cannot be compared",
    ),
    "diff_cause_place": (
        "vùng, vùng kinh tế - xã hội ({points}): {old} → {new}",
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
        "verification ({points}): {standing}; {old} → {new}",
    ),
    "diff_cause_decided": (
        "thẩm định ({points}): {standing} ({answer})",
        "verification ({points}): {standing} ({answer})",
    ),
    "diff_cause_policy": (
        "cách xét ({points})",
        "judged differently ({points})",
    ),
    "diff_standing_claimed": (
        "tự chấm",
        "self-assessed",
    ),
    "diff_standing_accepted": (
        "chấp nhận",
        "accepted",
    ),
    "diff_standing_changed": (
        "chấm lại",
        "rescored",
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
        "chưa quyết định",
        "undecided",
    ),
    "diff_place": (
        "vùng {zone}, {region}[[, {attributes}]]",
        "zone {zone}, {region}[[, {attributes}]]",
    ),
    "help_diff_a": (
        "Phiếu trước.",
        "The earlier submission.",
    ),
    "help_diff_b": (
        "Phiếu sau; bỏ trống để so một phiếu với chính nó (hai ngày, hai bộ tiêu chí, hoặc thẩm định).",
        "The later one; leave it out to compare a submission with itself (two days, two standards, or its verification).",
    ),
    "help_diff_standard": (
        "Bộ tiêu chí; ghi hai lần thì lần đầu cho A, lần sau cho B.",
        "The standard; given twice, the first is for A and the second for B.",
    ),
    "help_diff_as_of": (
        "Tính theo văn bản có hiệu lực vào ngày này; ghi hai lần thì lần đầu cho A, lần sau cho B.",
        "Under the text in force on this day; given twice, the first is for A and the second for B.",
    ),
    "help_diff_review": (
        "Tệp thẩm định của phiếu B.",
        "Verification file of submission B.",
    ),
    "help_diff_plan": (
        "Kế hoạch khắc phục: nhiệm vụ nào đã thực hiện trong phiếu B.",
        "An improvement plan: which of its tasks are done in B.",
    ),
    "usage_diff_nothing": (
        "Chưa có gì để so sánh: hãy ghi phiếu thứ hai, hoặc --as-of hai lần, --standard hai lần, hoặc --review.",
        "There is nothing to compare: give a second submission, or --as-of twice, --standard twice, or --review.",
    ),
    "usage_diff_twice": (
        "{option} chỉ ghi được nhiều nhất hai lần. Hãy bỏ bớt.",
        "{option} can be given twice at most. Leave the others out.",
    ),
    # Trends
    "trend_head": (
        "{count} trạm, các năm {years}",
        "{count} stations, years {years}",
    ),
    "trend_area": (
        "Địa bàn theo năm",
        "The area by year",
    ),
    "trend_met": (
        "{met}/{count} trạm đạt ({percent}%)",
        "{met}/{count} stations pass ({percent}%)",
    ),
    "trend_mean": (
        "trung bình {points} điểm",
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
        "Điểm của từng trạm (vạch đứt là mức yêu cầu)",
        "Points of each station (the dashed line is the requirement)",
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
    "year_causes": (
        "Thay đổi điểm của các xã có phiếu ở cả hai năm, cộng lại: {causes}.",
        "Changes of points of the communes of both years, in all: {causes}.",
    ),
    "year_cause_rule": (
        "do quy định {points}",
        "rules {points}",
    ),
    "year_cause_place": (
        "do vùng, vùng kinh tế - xã hội {points}",
        "zone or region {points}",
    ),
    "year_cause_data": (
        "do số liệu của trạm {points}",
        "the station's data {points}",
    ),
    "year_cause_evidence": (
        "do minh chứng {points}",
        "evidence {points}",
    ),
    "year_cause_review": (
        "do thẩm định {points}",
        "verification {points}",
    ),
    "year_cause_policy": (
        "do cách xét khác nhau {points}",
        "judged differently {points}",
    ),
    "year_cause_places": (
        "do chưa ghi vùng {points}",
        "zone or region not given {points}",
    ),
    "trend_marks_claimed": (
        "Điểm và kết luận là của phiếu trạm tự chấm, chỉ để tham khảo.",
        "Points and verdicts are what the stations claim, for reference only.",
    ),
    "trend_sheet": (
        "Các năm",
        "Years",
    ),
    "trend_column_note": (
        "Xã trước và sau ngày 01/7/2025",
        "Communes before and since 1 July 2025",
    ),
    "trend_without_ground": (
        "Đang được công nhận nhưng năm chấm gần nhất không đạt: {count} trạm",
        "Recognised, but not met in the last year assessed: {count} stations",
    ),
    "trend_passed_over": (
        "Bỏ qua {count} tệp trong thư mục không phải phiếu tự chấm điểm (thẩm định, kế hoạch, mức độ khó).",
        "Skipped: {count} files in the folders that are not submissions (verification, plans, efforts).",
    ),
    "trend_expiring": (
        "Công nhận đã hết thời hạn hoặc hết thời hạn trước {within}: {count} trạm",
        "Recognitions that have expired or expire before {within}: {count} stations",
    ),
    "trend_none_expiring": (
        "Không có công nhận nào hết thời hạn trước {within}",
        "No recognition expires before {within}",
    ),
    "trend_marks": (
        "+ đạt; - không đạt; ? chưa kết luận được; . không có phiếu",
        "+ met; - not met; ? undetermined; . no submission",
    ),
    "trend_note": (
        "Thời hạn công nhận tính từ năm sau năm chấm điểm đạt; ngày chính thức ghi trong quyết định công nhận, phần mềm không biết. Kết quả chấm chỉ để tham khảo.",
        "Recognition is counted from the year after the one in which the station passed; the official date is in the decision, which the program does not know. Results are for reference only.",
    ),
    "trend_note_decided": (
        "Trạm có quyết định trong tệp sau --recognitions thì thời hạn công nhận tính từ ngày quyết định; trạm khác tính từ năm sau năm chấm điểm đạt. Có thu hồi công nhận của trạm không còn đạt hay không là do cấp có thẩm quyền; công nhận của xã trước ngày 01/7/2025 nay còn giá trị hay không thì chưa xác định được.",
        "Where the file after --recognitions has a decision, recognition is counted from its day; for other stations from the year after the one in which they passed. Whether a recognition is withdrawn is for the authority to decide; whether that of a commune of before 1 July 2025 still holds is not known.",
    ),
    "recognition_of_none": (
        "Không có phiếu nào của {place}, nên quyết định này không được dùng. Hãy kiểm tra tên, mã, tỉnh, và thư mục phiếu.",
        "No submission is of {place}, so this decision is not used. Check the name, code and province, and the folder.",
    ),
    "recognition_of_former": (
        "{place} là xã trước ngày 01/7/2025, nay thuộc {now}. Chưa xác định được công nhận của xã cũ còn giá trị hay không, nên quyết định này không được dùng.",
        "{place} is a commune of before 1 July 2025, now part of {now}. Whether its recognition still holds is not known, so this decision is not used.",
    ),
    "help_trend_paths": (
        "Thư mục, tệp, ZIP chứa phiếu nhiều năm.",
        "Folders, files, ZIP files with submissions of several years.",
    ),
    "diff_former": (
        "{succession}. Chênh lệch dưới đây là giữa hai địa bàn khác nhau, không phải thay đổi của một trạm.",
        "{succession}. The differences below are between two different areas, not changes of one station.",
    ),
    "trend_now": (
        "nay: {succession}",
        "now: {succession}",
    ),
    "trend_formers": (
        "{place} gồm {count} xã, phường trước ngày 01/7/2025, có phiếu của {known}; kết quả của từng nơi, không cộng lại:",
        "{place} was made of {count} communes on 1 July 2025, with submissions of {known}; the results of each, not added up:",
    ),
}
