"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The guide for authors
    "review_answer_where_changed": (
        "Khóa “answer” chỉ ghi, và phải ghi, khi quyết định là “changed”.",
        "The key “answer” stands where, and only where, the decision is “changed”.",
    ),
    "review_remark_missing": (
        "Quyết định nào cũng phải có lý do: hãy ghi khóa “remark”.",
        "Every decision has its reason: write the key “remark”.",
    ),
    "review_decision_missing": (
        "Các khóa “reviewer”, “date”, “expires”, “round” chỉ ghi khi đã có quyết định (khóa “decision”).",
        "The keys “reviewer”, “date”, “expires”, “round” stand only beside a decision (key “decision”).",
    ),
    "review_other_text": (
        "Kết quả thẩm định này lập cho một bản khác của phiếu (SHA-256 {reviewed}…), không phải bản đang có trong {path} (SHA-256 {found}…). Phiếu đã sửa sau khi thẩm định, hoặc chọn nhầm phiếu. Hãy thẩm định lại bản mới.",
        "This review was made of another text of the submission (SHA-256 {reviewed}…) than the one in {path} (SHA-256 {found}…). The submission was edited after the review, or it is the wrong one. Review the new text.",
    ),
    "review_decided_twice": (
        "Chỉ tiêu {number}: {reviewer} quyết định khác với {other_reviewer} (trong {other}), chưa rõ quyết định nào có hiệu lực. Các ý kiến đều được giữ, điểm tính là khoảng giữa các ý kiến. Hãy ghi quyết định của một đợt sau (hội đồng), hoặc sửa lại một ý kiến.",
        "Indicator {number}: {reviewer} decides otherwise than {other_reviewer} (in {other}); which decision holds is not clear. All are kept, and the points lie between them. Let a later round (the council) decide, or correct one of them.",
    ),
    "review_expires_early": (
        "Thời hạn {expires} đứng trước ngày quyết định {day}.",
        "The limit {expires} lies before the day of the decision, {day}.",
    ),
    "review_expired": (
        "Quyết định này chỉ có giá trị đến {expires}, nay đã hết hạn. Hãy quyết định lại.",
        "This decision held until {expires} only. Decide anew.",
    ),
    "review_too_early": (
        "Ngày {day} đứng trước năm đánh giá {year}: không thể thẩm định số liệu chưa có.",
        "{day} lies before the year assessed, {year}: figures that are not yet there cannot be verified.",
    ),
    "review_in_future": (
        "Ngày {day} ở sau hôm nay ({today}).",
        "{day} lies after today ({today}).",
    ),
    "review_nothing_claimed": (
        "Trạm chưa trả lời chỉ tiêu {number}, nên không có gì để chấp nhận hay bác. Hãy dùng “changed” và ghi câu trả lời, hoặc để trống quyết định.",
        "The station has not answered indicator {number}: there is nothing to accept or to reject. Use “changed” with an answer, or leave the decision empty.",
    ),
    "review_answer_empty": (
        "Quyết định “changed” phải có câu trả lời thay thế.",
        "The decision “changed” needs an answer that counts instead.",
    ),
    "review_changes_nothing": (
        "Câu trả lời này giống hệt câu trả lời của trạm. Hãy dùng “accepted”, hoặc kiểm tra lại.",
        "This answer is the very answer of the station. Use “accepted”, or look at it again.",
    ),
    "review_unmatched": (
        "Không tìm thấy phiếu của kết quả thẩm định này ({path}, SHA-256 {reviewed}…). Hãy ghi thêm thư mục có phiếu, hoặc sửa lại đường dẫn.",
        "The submission of this review is not there ({path}, SHA-256 {reviewed}…). Name the folder that has it as well, or correct the path.",
    ),
    # Reviews
    "review_conclusion": (
        "KẾT LUẬN SAU THẨM ĐỊNH:",
        "CONCLUSION AFTER REVIEW:",
    ),
    "review_claimed": (
        "Trạm tự đánh giá: {verdict}.",
        "The station's own assessment: {verdict}.",
    ),
    "review_round": (
        "{round} - {authority} - {reviewer}, {date}.",
        "{round} - {authority} - {reviewer}, {date}.",
    ),
    "review_column_half": (
        "Một nửa",
        "Half",
    ),
    "review_total": (
        "Tổng (tối đa {max})",
        "Total (of {max})",
    ),
    "review_needed": (
        "cần {needed}",
        "needs {needed}",
    ),
    "review_heading_otherwise": (
        "Thẩm định khác với tự đánh giá ({difference} điểm)",
        "Where the review differs ({difference} points)",
    ),
    "review_accepted": (
        "Chấp nhận: {before}",
        "Accepted: {before}",
    ),
    "review_changed": (
        "Trạm: {before}. Thẩm định: {after}.",
        "Station: {before}. Review: {after}.",
    ),
    "review_rejected": (
        "Trạm: {before}. Không chấp nhận.",
        "Station: {before}. Not accepted.",
    ),
    "review_remark": (
        "Lý do: {remark} ({reviewer}, {date})",
        "Why: {remark} ({reviewer}, {date})",
    ),
    "review_overturned_by": (
        "Bị thay bằng: {words}",
        "Overturned by: {words}",
    ),
    "review_heading_disputed": (
        "Ý kiến thẩm định khác nhau ở {count} chỉ tiêu (điểm nằm giữa các ý kiến)",
        "Reviewers differ in {count} indicators (the points lie between them)",
    ),
    "review_heading_overturned": (
        "Quyết định đã bị quyết định sau thay thế, ở {count} chỉ tiêu",
        "Decisions that a later one has overturned, in {count} indicators",
    ),
    "review_heading_refused": (
        "Không dùng được {count} tệp thẩm định; điểm trên không tính các tệp này:",
        "{count} review files could not be used; the points above do not count them:",
    ),
    "review_heading_warnings": (
        "Cần xem lại trong kết quả thẩm định (vẫn được tính)",
        "To be looked at again in the reviews (they do count)",
    ),
    "review_accepted_list": (
        "Chấp nhận như tự đánh giá {count} chỉ tiêu: {numbers}.",
        "Accepted as claimed, {count} indicators: {numbers}.",
    ),
    "review_open_list": (
        "Chưa quyết định {count} chỉ tiêu, có thể từ 0 đến {points} điểm: {numbers}.",
        "Not yet decided, {count} indicators with 0 to {points} points: {numbers}.",
    ),
    # Cross-checks
    "compare_reviews_head": (
        "TỰ ĐÁNH GIÁ VÀ THẨM ĐỊNH CỦA {count} TRẠM Y TẾ",
        "CLAIMED AND VERIFIED SCORES OF {count} STATIONS",
    ),
    "compare_reviews_total": (
        "Chênh lệch tổng cộng trên các chỉ tiêu đã quyết định: {points} điểm.",
        "Difference in all over the indicators that are decided: {points} points.",
    ),
    "compare_reviews_stations": (
        "Theo xã (lệch nhiều nhất xếp trước)",
        "By commune (those that differ most first)",
    ),
    "compare_reviews_indicators": (
        "Theo chỉ tiêu",
        "By indicator",
    ),
    "compare_reviews_counts": (
        "đã xét {decided} trạm: {lower} bị hạ, {higher} được nâng, {same} giữ nguyên",
        "decided for {decided} stations: {lower} lowered, {higher} raised, {same} as claimed",
    ),
    "compare_reviews_remarks": (
        "Lý do của người thẩm định",
        "The reviewers' remarks",
    ),
    "draft_head": (
        "Kết quả thẩm định: {subject}.",
        "Review: {subject}.",
    ),
    "draft_decisions": (
        "Ở mỗi chỉ tiêu, “decision” là accepted (chấp nhận), changed (chấm theo câu trả lời khác) hoặc rejected (không chấp nhận, 0 điểm). Quyết định nào cũng phải có lý do ở “remark”.",
        "For each indicator “decision” is accepted, changed (scored by another answer) or rejected (not accepted, 0 points). Every decision has its reason under “remark”.",
    ),
    "draft_changed": (
        "Với changed, ghi câu trả lời mới ở khóa “answer”, theo mẫu của trạm ghi trong chú thích: 6: {{decision: changed, answer: {{numerator: 2100, denominator: 2405}}, remark: ...}}",
        "With changed, write the new answer under “answer”, in the form of the station's own, which stands in the comment: 6: {{decision: changed, answer: {{numerator: 2100, denominator: 2405}}, remark: ...}}",
    ),
    "draft_open": (
        "Để trống “decision” là chưa quyết định: chỉ tiêu đó có thể từ 0 đến điểm tối đa.",
        "An empty “decision” is not yet decided: the indicator may have from 0 to all of its points.",
    ),
    "draft_round": (
        "đợt thẩm định, ví dụ: Thẩm định năm 2024",
        "the round of verification, such as: First verification of 2024",
    ),
    "draft_authority": (
        "cơ quan thẩm định",
        "the body that reviews",
    ),
    "draft_reviewer": (
        "họ tên người thẩm định",
        "the reviewer's name",
    ),
    "draft_date": (
        "ngày thẩm định, ví dụ 15/01/2025",
        "the day, such as 15/01/2025",
    ),
    "draft_claimed": (
        "tự đánh giá {points}",
        "claimed {points}",
    ),
    "draft_points": (
        "{points}/{max} điểm",
        "{points}/{max} points",
    ),
    "draft_evidence": (
        "Minh chứng: {ids} ({valid} hợp lệ)",
        "Evidence: {ids} ({valid} valid)",
    ),
    "draft_note": (
        "Ghi chú của trạm: {note}",
        "The station's note: {note}",
    ),
    # The command line
    "usage_no_reviews": (
        "Không có tệp thẩm định nào trong {paths}. Lập một tệp: yte-check review new PHIẾU.yaml -o THAM-DINH.yaml",
        "There is no review file in {paths}. Make one: yte-check review new SUBMISSION.yaml -o REVIEW.yaml",
    ),
    # Many stations
    "help_review_round": (
        "Đợt thẩm định, ghi sẵn vào tệp.",
        "The round, written into the file.",
    ),
    "help_review_authority": (
        "Cơ quan thẩm định, ghi sẵn vào tệp.",
        "The body that reviews, written into the file.",
    ),
    "help_review_reviewer": (
        "Người thẩm định, ghi sẵn vào tệp.",
        "The reviewer, written into the file.",
    ),
    "help_review_date": (
        "Ngày thẩm định, ghi sẵn vào tệp.",
        "The day, written into the file.",
    ),
    "help_review_paths": (
        "Tệp hoặc thư mục có các phiếu và kết quả thẩm định.",
        "Files or folders that hold submissions and reviews.",
    ),
}
