"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Submission
    "standard_replaced": (
        "Phiếu ghi bộ tiêu chí “{stated}”, nhưng được chấm theo “{used}” như yêu cầu trên dòng lệnh. Nếu không đúng ý định, hãy bỏ --standard.",
        "The form names the standard “{stated}” but is scored under “{used}”, as the command line says. If that is not intended, leave out --standard.",
    ),
    "standard_not_in_force": (
        "Văn bản {number} không có hiệu lực vào ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]). Kết quả chỉ để tham khảo; hãy kiểm tra năm chấm điểm và bộ tiêu chí.",
        "{number} is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]). The result is for reference only; check the year and the standard.",
    ),
    # Conditions and verdicts
    "all_conditions_met": (
        "Tổng điểm {low}[[, đạt yêu cầu từ {needed} điểm trở lên]][[; mọi tiêu chí đạt từ {percent}% số điểm trở lên]].",
        "The total is {low} points[[ ({needed} are required)]][[; every criterion has at least {percent}% of its points]].",
    ),
    "total_below": (
        "Tổng điểm cao nhất có thể là {high}/{max}, dưới mức yêu cầu {needed} điểm.",
        "The total can be at most {high}/{max} points, below the {needed} required.",
    ),
    "total_undetermined": (
        "Tổng điểm từ {low} đến {high}/{max}, yêu cầu {needed} điểm; chưa kết luận được[[ do {because}]].",
        "The total is between {low} and {high}/{max} points; {needed} are required: undetermined[[, pending {because}]].",
    ),
    "criterion_below": (
        "Tiêu chí {criterion} ({title}): cao nhất {high}/{max} điểm, dưới mức yêu cầu {needed} điểm.",
        "Criterion {criterion} ({title}): at most {high}/{max} points, below the {needed} required.",
    ),
    "criterion_undetermined": (
        "Tiêu chí {criterion} ({title}): từ {low} đến {high}/{max} điểm, yêu cầu {needed} điểm; chưa kết luận được[[ do {because}]].",
        "Criterion {criterion} ({title}): {low} to {high}/{max} points; {needed} are required: undetermined[[, pending {because}]].",
    ),
    "count_indicators_few": (
        "Nhiều nhất {high}/{of} chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt {reaching}% số điểm; yêu cầu từ[[ {needed} chỉ tiêu]][[ {share}% số chỉ tiêu]] trở lên.",
        "At most {high} of {of} indicators[[ marked “{marked}”]][[ in criterion {within}]] reach {reaching}% of their points; at least[[ {needed}]][[ {share}%]] are required.",
    ),
    "count_indicators_undetermined": (
        "Từ {low} đến {high}/{of} chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt {reaching}% số điểm; yêu cầu từ[[ {needed} chỉ tiêu]][[ {share}% số chỉ tiêu]] trở lên; chưa kết luận được[[ do {because}]].",
        "Between {low} and {high} of {of} indicators[[ marked “{marked}”]][[ in criterion {within}]] reach {reaching}% of their points; at least[[ {needed}]][[ {share}%]] are required: undetermined[[, pending {because}]].",
    ),
    "count_criteria_few": (
        "Nhiều nhất {high}/{of} tiêu chí[[ của tiêu chí {within}]] đạt {reaching}% số điểm; yêu cầu từ[[ {needed} tiêu chí]][[ {share}% số tiêu chí]] trở lên.",
        "At most {high} of {of} criteria[[ in criterion {within}]] reach {reaching}% of their points; at least[[ {needed}]][[ {share}%]] are required.",
    ),
    "count_criteria_undetermined": (
        "Từ {low} đến {high}/{of} tiêu chí[[ của tiêu chí {within}]] đạt {reaching}% số điểm; yêu cầu từ[[ {needed} tiêu chí]][[ {share}% số tiêu chí]] trở lên; chưa kết luận được[[ do {because}]].",
        "Between {low} and {high} of {of} criteria[[ in criterion {within}]] reach {reaching}% of their points; at least[[ {needed}]][[ {share}%]] are required: undetermined[[, pending {because}]].",
    ),
    "knockout_undetermined": (
        "Chưa xác định được chỉ tiêu {indicator} có bị điểm liệt hay không[[, do {because}]]: {title}.",
        "Not known yet[[, pending {because}]]: whether indicator {indicator} has a disqualifying score: {title}.",
    ),
    "knockout_list_unconfirmed": (
        "Danh mục điểm liệt của văn bản chưa đối chiếu được (đang áp dụng {count} chỉ tiêu); kết luận “đạt” có thể thay đổi khi có danh mục điểm liệt chính thức.",
        "The decision's list of disqualifying scores is not verified ({count} indicators apply); the verdict “met” may change once the official list is known.",
    ),
    "nothing_applies": (
        "Không có chỉ tiêu nào áp dụng được cho trạm này. Hãy kiểm tra lại các mẫu số ghi bằng 0.",
        "No indicator applies to this station. Check the denominators that are given as 0.",
    ),
    "perhaps_nothing_applies": (
        "Chưa xác định được có chỉ tiêu nào áp dụng cho trạm này hay không: hãy trả lời đủ các câu còn thiếu và kèm minh chứng.",
        "It cannot be said yet whether any indicator applies to this station: answer what is still missing, and attach the evidence.",
    ),
    "year_in_future": (
        "Năm {year} chưa tới (hôm nay là {today}). Nếu gõ nhầm, hãy sửa lại; kết quả này là của năm {year}.",
        "The year {year} has not begun (today is {today}). If it is a mistake, correct it; this result is for {year}.",
    ),
}
