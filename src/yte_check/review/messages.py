"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The guide for authors
    "review_answer_where_changed": (
        "Mục “answer” phải ghi khi “decision” là “chấm lại” (changed), và chỉ ghi khi đó. Hãy thêm hoặc bỏ mục này.",
        "The field “answer” is written if, and only if, the decision is “changed” (rescored). Add it or remove it.",
    ),
    "review_remark_missing": (
        "Quyết định nào cũng phải có lý do. Hãy ghi lý do ở mục “remark”.",
        "Every decision needs a reason. Write it in the field “remark”.",
    ),
    "review_decision_missing": (
        "Các mục “reviewer”, “date”, “expires”, “round” chỉ ghi khi đã có quyết định. Hãy ghi “decision”, hoặc bỏ các mục này.",
        "The fields “reviewer”, “date”, “expires”, “round” are only written with a decision. Write “decision”, or remove them.",
    ),
    "review_other_text": (
        "Phiếu {path} đã bị sửa sau khi thẩm định, hoặc chọn nhầm phiếu. Hãy thẩm định lại bản mới, hoặc chọn đúng phiếu. (Mã kiểm tra tệp: {reviewed}…, nay là {found}…)",
        "The submission {path} was edited after verification, or it is the wrong one. Verify the new text, or choose the right submission. (File checksum: {reviewed}…, now {found}…)",
    ),
    "review_decided_twice": (
        "Chỉ tiêu {number}: {reviewer} quyết định khác với {other_reviewer} (trong {other}), chưa xác định được quyết định nào có hiệu lực. Các ý kiến đều được giữ, điểm được ghi thành khoảng từ ý kiến thấp nhất đến ý kiến cao nhất. Hãy ghi quyết định của một đợt sau (hội đồng), hoặc sửa lại một ý kiến.",
        "Indicator {number}: {reviewer} decides differently from {other_reviewer} (in {other}); it is not determined which decision is in force. All are kept, and points are given as a range from the lowest to the highest. Let a later round (the council) decide, or correct one of them.",
    ),
    "review_expires_early": (
        "Thời hạn {expires} sớm hơn ngày quyết định {day}. Hãy sửa một trong hai ngày.",
        "The time limit {expires} is before the day of the decision, {day}. Correct one of the two.",
    ),
    "review_expired": (
        "Quyết định này chỉ có giá trị đến {expires}, nay đã hết hiệu lực. Hãy quyết định lại.",
        "This decision was valid until {expires} only. Decide again.",
    ),
    "review_too_early": (
        "Ngày {day} sớm hơn năm chấm điểm {year}: không thể thẩm định số liệu chưa có. Hãy sửa lại ngày.",
        "{day} is before the year assessed, {year}: figures that do not exist yet cannot be verified. Correct the date.",
    ),
    "review_in_future": (
        "Ngày {day} muộn hơn ngày hôm nay ({today}). Hãy sửa lại ngày.",
        "{day} is later than today ({today}). Correct the date.",
    ),
    "review_nothing_claimed": (
        "Trạm chưa trả lời chỉ tiêu {number}, nên không thể chấp nhận hoặc không chấp nhận. Hãy dùng “chấm lại” (changed) và ghi câu trả lời, hoặc để trống quyết định.",
        "The station has not answered indicator {number}, so there is nothing to accept or reject. Use “changed” (rescored) with an answer, or leave the decision empty.",
    ),
    "review_answer_empty": (
        "Quyết định “chấm lại” (changed) phải có câu trả lời thay thế. Hãy ghi câu trả lời đó ở mục “answer”.",
        "The decision “changed” (rescored) needs an answer to count instead. Write it in the field “answer”.",
    ),
    "review_changes_nothing": (
        "Câu trả lời này giống hệt câu trả lời của trạm. Hãy dùng “chấp nhận” (accepted), hoặc kiểm tra lại.",
        "This answer is identical to the station's. Use “accepted”, or check it.",
    ),
    "review_unmatched": (
        "Không tìm thấy phiếu của tệp thẩm định này ({path}, mã kiểm tra tệp {reviewed}…). Hãy ghi thêm thư mục có phiếu, hoặc sửa lại đường dẫn.",
        "The submission of this verification file was not found ({path}, file checksum {reviewed}…). Name the folder that has it as well, or correct the path.",
    ),
    # Reviews
    "review_conclusion": (
        "KẾT LUẬN SAU THẨM ĐỊNH:",
        "VERDICT AFTER VERIFICATION:",
    ),
    "review_claimed": (
        "Trạm tự chấm điểm: {verdict}[[; {level}]].",
        "The station's self-assessment: {verdict}[[; {level}]].",
    ),
    "review_round": (
        "{round} – {authority} – {reviewer}, {date}.",
        "{round} – {authority} – {reviewer}, {date}.",
    ),
    "review_column_half": (
        "Tối thiểu",
        "Minimum",
    ),
    "review_total": (
        "Tổng (điểm chuẩn {max}[[ → {verified}]])",
        "Total (of {max}[[ → {verified}]])",
    ),
    "review_needed": (
        "yêu cầu {needed}",
        "requires {needed}",
    ),
    "review_heading_otherwise": (
        "Thẩm định khác với tự chấm điểm ({difference} điểm)",
        "Where verification differs ({difference} points)",
    ),
    "review_accepted": (
        "Chấp nhận: {before}",
        "Accepted: {before}",
    ),
    "review_changed": (
        "Trạm: {before}. Thẩm định: {after}.",
        "Station: {before}. Verification: {after}.",
    ),
    "review_rejected": (
        "Trạm: {before}. Không chấp nhận.",
        "Station: {before}. Rejected.",
    ),
    "review_remark": (
        "Lý do: {remark} ({reviewer}, {date})",
        "Reason: {remark} ({reviewer}, {date})",
    ),
    "review_overturned_by": (
        "Bị thay bằng: {words}",
        "Overturned by: {words}",
    ),
    "review_heading_disputed": (
        "Ý kiến thẩm định khác nhau ở {count} chỉ tiêu (điểm từ ý kiến thấp nhất đến cao nhất)",
        "Reviewers differ on {count} indicators (points from the lowest to the highest)",
    ),
    "review_heading_overturned": (
        "Quyết định đã bị quyết định sau thay thế, ở {count} chỉ tiêu",
        "Decisions overturned by a later one, on {count} indicators",
    ),
    "review_heading_refused": (
        "Không dùng được {count} tệp thẩm định; điểm trên không tính các tệp này:",
        "{count} verification files could not be used and do not count above:",
    ),
    "review_heading_warnings": (
        "Cần xem lại trong tệp thẩm định (vẫn được tính)",
        "To be checked in the verification files (they are still counted)",
    ),
    "review_accepted_list": (
        "Chấp nhận như tự chấm điểm {count} chỉ tiêu: {numbers}.",
        "Accepted as self-assessed, {count} indicators: {numbers}.",
    ),
    "review_open_list": (
        "Chưa quyết định {count} chỉ tiêu, có thể từ 0 đến {points} điểm: {numbers}.",
        "Not yet decided, {count} indicators with 0 to {points} points: {numbers}.",
    ),
    # Cross-checks
    "compare_reviews_head": (
        "TỰ CHẤM ĐIỂM VÀ THẨM ĐỊNH CỦA {count} TRẠM Y TẾ",
        "SELF-ASSESSED AND VERIFIED POINTS OF {count} STATIONS",
    ),
    "compare_reviews_total": (
        "Tổng chênh lệch ở các chỉ tiêu đã quyết định: {points} điểm.",
        "Total difference over the decided indicators: {points} points.",
    ),
    "compare_reviews_stations": (
        "Theo xã (lệch nhiều nhất xếp trước)",
        "By commune (largest difference first)",
    ),
    "compare_reviews_indicators": (
        "Theo chỉ tiêu",
        "By indicator",
    ),
    "compare_reviews_counts": (
        "đã xét {decided} trạm: {lower} bị hạ, {higher} được nâng, {same} giữ nguyên",
        "decided for {decided} stations: {lower} lowered, {higher} raised, {same} unchanged",
    ),
    "compare_reviews_remarks": (
        "Lý do của người thẩm định",
        "Reasons given by the reviewers",
    ),
    "draft_head": (
        "Tệp thẩm định: {subject}.",
        "Verification file: {subject}.",
    ),
    "draft_decisions": (
        "Ở mỗi chỉ tiêu, “decision” ghi: chấp nhận (accepted), chấm lại (changed, theo câu trả lời khác) hoặc không chấp nhận (rejected, 0 điểm). Quyết định nào cũng phải có lý do ở “remark”.",
        "For each indicator “decision” is accepted, changed (rescored by another answer) or rejected (0 points). Every decision needs a reason in “remark”.",
    ),
    "draft_changed": (
        "Với quyết định chấm lại (changed), ghi câu trả lời mới ở mục “answer”, theo mẫu của trạm ghi trong chú thích: 6: {{decision: chấm lại, answer: {{numerator: 2100, denominator: 2405}}, remark: ...}}",
        "With changed, write the new answer in “answer”, in the form of the station's own, given in the comment: 6: {{decision: changed, answer: {{numerator: 2100, denominator: 2405}}, remark: ...}}",
    ),
    "draft_open": (
        "Để trống “decision” là chưa quyết định: chỉ tiêu đó có thể từ 0 đến điểm chuẩn.",
        "An empty “decision” is not yet decided: the indicator may have from 0 to its maximum points.",
    ),
    "draft_round": (
        "đợt thẩm định, ví dụ: Thẩm định năm 2024",
        "the round of verification, such as: First verification of 2024",
    ),
    "draft_authority": (
        "cơ quan thẩm định",
        "the verifying authority",
    ),
    "draft_reviewer": (
        "họ tên người thẩm định",
        "the reviewer's name",
    ),
    "draft_date": (
        "ngày thẩm định, ví dụ 15/01/2025",
        "the date, such as 15/01/2025",
    ),
    "draft_claimed": (
        "tự chấm {points}",
        "self-assessed {points}",
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
        "Không có tệp thẩm định nào trong {paths}. Hãy lập một tệp: yte-check review new PHIẾU.yaml -o THẨM-ĐỊNH.yaml",
        "There is no verification file in {paths}. Make one: yte-check review new SUBMISSION.yaml -o REVIEW.yaml",
    ),
    # Many stations
    "help_review_round": (
        "Đợt thẩm định, ghi sẵn vào tệp.",
        "The round of verification, written into the file.",
    ),
    "help_review_authority": (
        "Cơ quan thẩm định, ghi sẵn vào tệp.",
        "The verifying authority, written into the file.",
    ),
    "help_review_reviewer": (
        "Người thẩm định, ghi sẵn vào tệp.",
        "The reviewer, written into the file.",
    ),
    "help_review_date": (
        "Ngày thẩm định, ghi sẵn vào tệp.",
        "The date of verification, written into the file.",
    ),
    "help_review_paths": (
        "Tệp hoặc thư mục có các phiếu và tệp thẩm định.",
        "Files or folders with submissions and verification files.",
    ),
}
