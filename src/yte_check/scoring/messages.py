"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Submission
    "standard_replaced": (
        "Phiếu ghi bộ tiêu chí “{stated}”, nhưng được chấm theo “{used}” như yêu cầu trên dòng lệnh.",
        "The submission names the standard “{stated}” but is scored with “{used}”, as asked on the command line.",
    ),
    "standard_not_in_force": (
        "Văn bản {number} không có hiệu lực vào ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]). Kết quả chỉ để tham khảo.",
        "{number} is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]). The result is for reference only.",
    ),
    # Conditions and verdicts
    "all_conditions_met": (
        "Tổng điểm {low} đạt mức cần có {needed}; mọi tiêu chí đạt từ {percent}% số điểm.",
        "The total of {low} points reaches the {needed} needed; every criterion reaches {percent}% of its points.",
    ),
    "total_below": (
        "Tổng điểm cao nhất có thể là {high}/{max}, dưới mức yêu cầu {needed} điểm.",
        "The total can be at most {high}/{max} points, below the {needed} needed.",
    ),
    "total_undetermined": (
        "Tổng điểm từ {low} đến {high}/{max}, yêu cầu {needed} điểm; chưa kết luận được[[ do {because}]].",
        "The total is between {low} and {high}/{max} points; {needed} are required: undetermined[[ for want of {because}]].",
    ),
    "criterion_below": (
        "Tiêu chí {criterion} ({title}): cao nhất {high}/{max} điểm, dưới mức yêu cầu {needed} điểm.",
        "Criterion {criterion} ({title}): at most {high}/{max} points, below the {needed} needed.",
    ),
    "criterion_undetermined": (
        "Tiêu chí {criterion} ({title}): từ {low} đến {high}/{max} điểm, yêu cầu {needed} điểm; chưa kết luận được[[ do {because}]].",
        "Criterion {criterion} ({title}): {low} to {high}/{max} points; {needed} are required: undetermined[[ for want of {because}]].",
    ),
    "knockout_undetermined": (
        "Chưa xác định được chỉ tiêu {indicator} có bị điểm liệt hay không[[, do {because}]]: {title}.",
        "Not known yet[[ for want of {because}]]: whether indicator {indicator} knocks the commune out: {title}.",
    ),
    "knockout_list_unconfirmed": (
        "Danh mục điểm liệt của văn bản chưa đối chiếu được (đang áp dụng {count} chỉ tiêu); kết luận “đạt” có thể thay đổi khi có danh mục điểm liệt chính thức.",
        "The decision's list of knock-outs is not verified ({count} indicators apply); “met” still depends on it.",
    ),
    "nothing_applies": (
        "Không có chỉ tiêu nào áp dụng được cho trạm này.",
        "No indicator applies to this station.",
    ),
    "perhaps_nothing_applies": (
        "Chưa rõ có chỉ tiêu nào áp dụng được cho trạm này hay không: hãy trả lời đủ các câu còn thiếu và kèm minh chứng.",
        "It is not clear that any indicator applies to this station: answer what is still missing, and add the evidence.",
    ),
    "year_in_future": (
        "Năm {year} chưa tới (hôm nay là {today}). Nếu gõ nhầm thì sửa lại; kết quả này là của năm {year}.",
        "The year {year} has not begun (today is {today}). If it is a slip, correct it; the result is that of {year}.",
    ),
}
