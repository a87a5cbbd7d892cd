"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "recognition_twice": (
        "{place} đã có quyết định cùng ngày {date} ở trên. Hãy xóa một trong hai.",
        "{place} already has a decision of {date} above. Delete one of them.",
    ),
    "recognition_no_years": (
        "Thời hạn công nhận phải từ 1 năm trở lên. Hãy sửa số năm, hoặc bỏ khóa này để lấy thời hạn của bộ tiêu chí.",
        "A recognition holds for 1 year or more. Correct the number, or leave the key out for that of the standard.",
    ),
    "recognition_ended": (
        "đã hết thời hạn ngày {until} (đạt năm {year})",
        "expired on {until} (passed in {year})",
    ),
    "recognition_ending": (
        "hết thời hạn ngày {until} (đạt năm {year})",
        "expires on {until} (passed in {year})",
    ),
    "recognition_ended_decided": (
        "đã hết thời hạn ngày {until} (số {number} ngày {day}, {authority})",
        "expired on {until} ({number} of {day}, {authority})",
    ),
    "recognition_ending_decided": (
        "hết thời hạn ngày {until} (số {number} ngày {day}, {authority})",
        "expires on {until} ({number} of {day}, {authority})",
    ),
    "recognition_not_kept_claimed": (
        "năm {year} tự chấm không đạt; công nhận đến ngày {until} (số {number} ngày {day}, {authority})",
        "not met in {year} by its own score; recognised until {until} ({number} of {day}, {authority})",
    ),
    "recognition_not_kept_verified": (
        "năm {year} thẩm định không đạt; công nhận đến ngày {until} (số {number} ngày {day}, {authority})",
        "not met in {year} as verified; recognised until {until} ({number} of {day}, {authority})",
    ),
    "recognition_head": (
        "Công nhận theo quyết định, tính đến {today}",
        "Recognitions by decision, as of {today}",
    ),
    "recognition_counts": (
        "{count} xã có phiếu và có quyết định công nhận: {valid} còn thời hạn sau {within}, {ending} hết thời hạn trước hoặc trong ngày đó, {ended} đã hết thời hạn.[[ Không tính {outside} quyết định của tỉnh khác.]]",
        "{count} communes have a submission and are recognised by a decision: {valid} beyond {within}, {ending} until then, {ended} no longer.[[ Not counted: {outside} decisions of other provinces.]]",
    ),
    "recognition_list_ended": (
        "Đã hết thời hạn",
        "Expired",
    ),
    "recognition_list_ending": (
        "Sắp hết thời hạn",
        "About to expire",
    ),
    "recognition_list_former": (
        "Công nhận của xã trước ngày 01/7/2025",
        "Recognitions of communes of before 1 July 2025",
    ),
    "recognition_list_absent": (
        "Có quyết định công nhận nhưng không có phiếu",
        "Recognised by a decision and without a submission",
    ),
    "recognition_note": (
        "Có thu hồi công nhận của trạm không còn đạt hay không là do cấp có thẩm quyền; công nhận của xã trước ngày 01/7/2025 nay còn giá trị hay không thì chưa xác định được.",
        "Whether a recognition is withdrawn is for the authority to decide; whether that of a commune of before 1 July 2025 still holds is not known.",
    ),
    "recognition_sheet": (
        "Công nhận",
        "Recognitions",
    ),
    "recognition_column_until": (
        "Công nhận đến ngày",
        "Recognised until",
    ),
    "recognition_column_state": (
        "Thời hạn",
        "Time",
    ),
    "recognition_column_decision": (
        "Quyết định",
        "Decision",
    ),
    "recognition_column_lost": (
        "Năm không đạt",
        "Not met in",
    ),
    "recognition_column_told": (
        "Ghi chú",
        "Note",
    ),
    "recognition_state_valid": (
        "còn thời hạn",
        "valid",
    ),
    "recognition_state_ending": (
        "sắp hết thời hạn",
        "about to expire",
    ),
    "recognition_state_ended": (
        "đã hết thời hạn",
        "expired",
    ),
    "recognition_decision": (
        "số {number} ngày {day}, {authority}",
        "{number} of {day}, {authority}",
    ),
    "recognition_by_claimed": (
        "theo điểm tự chấm",
        "by its own score",
    ),
    "recognition_by_verified": (
        "theo thẩm định",
        "as verified",
    ),
    "recognition_list_lost": (
        "Đang được công nhận nhưng năm chấm gần nhất không đạt",
        "Recognised, but not met in the last year assessed",
    ),
    "recognition_absent": (
        "Không có phiếu.",
        "Without a submission.",
    ),
    "recognition_tile_valid": (
        "Còn thời hạn",
        "Valid",
    ),
    "recognition_tile_ending": (
        "Sắp hết thời hạn",
        "About to expire",
    ),
    "recognition_tile_ended": (
        "Đã hết thời hạn",
        "Expired",
    ),
    "recognition_tile_lost": (
        "Còn thời hạn nhưng không đạt",
        "Recognised, but not met",
    ),
    "help_recognitions": (
        "Tệp .yaml ghi các quyết định công nhận; thời hạn tính theo đó.",
        "A .yaml file of the decisions by which communes are recognised; their time is counted by it.",
    ),
    "help_within": (
        "Báo các công nhận hết thời hạn trong số tháng này.",
        "List recognitions that expire within this many months.",
    ),
    "help_within_today": (
        "Ngày dùng để tính thời hạn; không ghi thì là hôm nay.",
        "The day from which this is counted; today if not given.",
    ),
    "usage_within": (
        "Số tháng phải từ 0 đến {most}, không phải {value}. Ví dụ: --within 12",
        "The number of months must be from 0 to {most}, not {value}. Example: --within 12",
    ),
}
