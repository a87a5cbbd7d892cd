"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words
    "items_absent": (
        "không có: {items}",
        "not there: {items}",
    ),
    "answer_enough": (
        "{answer} (đủ điểm: {range})",
        "{answer} (all points: {range})",
    ),
    "severity_error": (
        "lỗi",
        "error",
    ),
    "severity_warning": (
        "cảnh báo",
        "warning",
    ),
    "grade_verified": (
        "đã kiểm chứng",
        "verified",
    ),
    "grade_inferred": (
        "suy ra",
        "inferred",
    ),
    "grade_working": (
        "tạm thời",
        "working",
    ),
    # Proofs
    "status_holds": (
        "đúng",
        "holds",
    ),
    "status_warned": (
        "cảnh báo",
        "warning",
    ),
    "status_broken": (
        "LỖI",
        "BROKEN",
    ),
    "status_not_checked": (
        "chưa xét",
        "open",
    ),
    # The ledger of evidence
    "ledger_document": (
        "Văn bản[[ số {number}]][[ ngày {issued}]][[, có giá trị đến {expires}]][[, {lasting}]]",
        "Document[[ no. {number}]][[ of {issued}]][[, valid until {expires}]][[, {lasting}]]",
    ),
    "ledger_lasting": (
        "có giá trị lâu dài",
        "of a permanent kind",
    ),
    "ledger_file": (
        "Tệp {file}[[ ({size})]]",
        "File {file}[[ ({size})]]",
    ),
    "ledger_serves": (
        "Dùng cho chỉ tiêu {numbers}",
        "Serves indicators {numbers}",
    ),
    "ledger_serves_none": (
        "Chưa dùng cho chỉ tiêu nào",
        "Serves no indicator yet",
    ),
    "ledger_valid": (
        "Hợp lệ",
        "Valid",
    ),
    "ledger_invalid": (
        "Chưa hợp lệ",
        "Not valid",
    ),
    "ledger_doubtful": (
        "Hợp lệ, cần xem lại ngày",
        "Valid, dates to be looked at",
    ),
    "ledger_line": (
        "{id}[[ ({size})]]: {state}[[; chỉ tiêu {numbers}]]",
        "{id}[[ ({size})]]: {state}[[; indicators {numbers}]]",
    ),
    "unregistered": (
        "Có {count} tệp nằm trong thư mục minh chứng nhưng phiếu này chưa khai: {names}[[ và {more} tệp khác]].",
        "{count} files lie in the evidence folder but are not registered in this submission: {names}[[ and {more} more]].",
    ),
    "ledger_summary": (
        "{count} minh chứng, {valid} hợp lệ[[, trong đó {doubtful} cần xem lại ngày]].",
        "Documents: {count}, valid: {valid}[[, of which {doubtful} with dates to be looked at]].",
    ),
    # Conditions and verdicts
    "verdict_met": (
        "ĐẠT",
        "MET",
    ),
    "verdict_not_met": (
        "KHÔNG ĐẠT",
        "NOT MET",
    ),
    "verdict_undetermined": (
        "CHƯA ĐỦ CƠ SỞ KẾT LUẬN",
        "UNDETERMINED",
    ),
    "conclusion": (
        "KẾT LUẬN:",
        "VERDICT:",
    ),
    "for_reference": (
        "(kết quả tham khảo)",
        "(for reference)",
    ),
    "total_points": (
        "Tổng điểm {points} trên {max} điểm; cần từ {needed} điểm trở lên.",
        "{points} of {max} points in total; at least {needed} are needed.",
    ),
    "official_only": (
        "Chỉ dựa vào nội dung đã đối chiếu với văn bản: {count} chỉ tiêu chưa đối chiếu được coi là chưa xác định.",
        "Resting on the verified text only: {count} indicators that are not verified count as unknown.",
    ),
    "lack_data": (
        "thiếu số liệu",
        "data",
    ),
    "lack_evidence": (
        "thiếu minh chứng hợp lệ",
        "valid evidence",
    ),
    "lack_text": (
        "cách chấm chưa đối chiếu được với văn bản",
        "scoring verified in the text",
    ),
    "lack_review": (
        "các ý kiến thẩm định chưa thống nhất",
        "a decision of the reviewers",
    ),
    "criteria_open": (
        "Chưa xác định được tiêu chí sau đã đạt {percent}% số điểm hay chưa[[, do {because}]]: tiêu chí {numbers}.",
        "Not known yet[[ for want of {because}]]: whether these criteria have {percent}% of their points: criteria {numbers}.",
    ),
    "floor_met": (
        "đạt",
        "reached",
    ),
    "floor_not_met": (
        "không đạt",
        "missed",
    ),
    "floor_undetermined": (
        "chưa rõ",
        "open",
    ),
    # Text of an assessment
    "subject": (
        "{names} - năm {year}[[ - vùng {zone}]]",
        "{names} - year {year}[[ - zone {zone}]]",
    ),
    "column_number": (
        "TC",
        "No",
    ),
    "column_criterion": (
        "Tiêu chí",
        "Criterion",
    ),
    "heading_not_met": (
        "Vì sao không đạt",
        "Why it is not met",
    ),
    "heading_undetermined": (
        "Vì sao chưa kết luận được",
        "Why it is undetermined",
    ),
    "heading_warnings": (
        "Cảnh báo",
        "Warnings",
    ),
    "unproven": (
        "Chưa có minh chứng hợp lệ cho {count} chỉ tiêu có điểm: {numbers}.",
        "No valid evidence yet for {count} indicators with points: {numbers}.",
    ),
    "notice_grades": (
        "Cách chấm: {verified} chỉ tiêu đã đối chiếu với văn bản; {inferred} chỉ tiêu suy ra; {working} chỉ tiêu tạm tính (chưa phải quy định).",
        "Scoring: {verified} indicators verified in the decision's text; {inferred} indicators inferred; {working} indicators provisional (not the regulation).",
    ),
    "written": (
        "Đã ghi {path}.",
        "Wrote {path}.",
    ),
    # Reviews
    "review_column_claimed": (
        "Tự đánh giá",
        "Claimed",
    ),
    "review_column_verified": (
        "Thẩm định",
        "Verified",
    ),
    "review_decision": (
        "{words} ({reviewer}, {date}, đợt “{round}”). Lý do: {remark}",
        "{words} ({reviewer}, {date}, round “{round}”). Why: {remark}",
    ),
    "decision_accepted": (
        "Chấp nhận",
        "Accepted",
    ),
    "decision_changed": (
        "Sửa thành: {answer}",
        "Changed to: {answer}",
    ),
    "decision_rejected": (
        "Không chấp nhận",
        "Not accepted",
    ),
    # Cross-checks
    "compare_reviews_over": (
        "{over} trạm tự chấm cao hơn thẩm định, {under} trạm tự chấm thấp hơn, {same} trạm không lệch hoặc chưa rõ.",
        "{over} stations claim more than is verified, {under} claim less, {same} do not differ or are not yet clear.",
    ),
    "compare_reviews_difference": (
        "Chênh lệch",
        "Difference",
    ),
    "compare_reviews_decided": (
        "Đã xét",
        "Decided",
    ),
    # Explanations
    "explain_grade_verified": (
        "Điểm và cách chấm của chỉ tiêu này đã được kiểm chứng với văn bản.",
        "The points and the scoring of this indicator are verified in the decision's text.",
    ),
    "explain_grade_inferred": (
        "Điểm hoặc cách chấm của chỉ tiêu này được suy ra, chưa đọc thấy nguyên văn.",
        "The points or the scoring of this indicator are inferred; their wording was not read.",
    ),
    "explain_grade_working": (
        "Điểm hoặc cách chấm của chỉ tiêu này là số liệu tạm thời, KHÔNG phải nội dung quy định.",
        "The points or the scoring of this indicator are a working stand-in, NOT the regulation.",
    ),
    "standard_criterion": (
        "Tiêu chí {number}. {title} ({points} điểm)",
        "Criterion {number}. {title} ({points} points)",
    ),
    # The command line
    "help_format": (
        "Dạng kết quả.",
        "Form of the result.",
    ),
    "usage_choice": (
        "Giá trị “{value}” của {option} không dùng được.[[ Có phải muốn ghi “{nearest}”?]] Các giá trị dùng được: {allowed}.",
        "{option} cannot be “{value}”.[[ Did you mean “{nearest}”?]] The values are: {allowed}.",
    ),
    "usage_output_unwritable": (
        "Không ghi được {path}: {reason}.",
        "{path} cannot be written: {reason}.",
    ),
    # Many stations
    "archive_encrypted": (
        "Tệp trong ZIP được đặt mật khẩu. Hãy nén lại không có mật khẩu.",
        "The file in the ZIP has a password. Pack it again without one.",
    ),
    "batch_nothing_scored": (
        "Không chấm được tệp nào.",
        "No file could be scored.",
    ),
    "batch_verdict_met": (
        "Đạt",
        "Met",
    ),
    "batch_verdict_undetermined": (
        "Chưa đủ cơ sở kết luận",
        "Undetermined",
    ),
    "batch_verdict_not_met": (
        "Không đạt",
        "Not met",
    ),
    "batch_failed": (
        "Để riêng {count} tệp, không chấm được",
        "{count} files set aside, not scored",
    ),
    "batch_more_faults": (
        "và {count} lỗi khác trong tệp này",
        "and {count} more faults in this file",
    ),
    "batch_more": (
        "… và {count} mục nữa; xem đủ bằng -v, hoặc ghi ra tệp bằng -o",
        "… and {count} more; see all with -v, or write a file with -o",
    ),
    "usage_nothing_found": (
        "Không có phiếu nào (.yaml, .yml, .xlsx, .xlsm, .ods, .zip) trong {paths}[[. Ở đó chỉ có: {found}]].",
        "There is no submission (.yaml, .yml, .xlsx, .xlsm, .ods, .zip) in {paths}[[. What is there: {found}]].",
    ),
    "fault": (
        "Chương trình gặp sự cố ({what}). Xin báo lại cho người phát triển; chạy lại với -v để có chi tiết.",
        "The program failed ({what}). Please report this; run again with -v for the details.",
    ),
    # Papers in the form of Nghị định 30/2020/NĐ-CP
    "paper_place_and_date": (
        "{place}, ngày …… tháng …… năm ……",
        "{place}, …… / …… / ………",
    ),
    "paper_writer_superior": (
        "Cơ quan chủ quản ghi theo thông lệ: {superior}. Nếu không đúng, điền “Cơ quan chủ quản” và “Nơi nhận” trong phiếu (superior, recipients).",
        "The superior body is the usual one: {superior}. If it is another, name it and the recipients in the submission (superior, recipients).",
    ),
    "template_broken": (
        "Tệp mẫu bị hỏng hoặc không đúng dạng {extension}.",
        "The template is damaged or is no {extension} file.",
    ),
    # Documents cited whole
    "citation": (
        "Căn cứ {document} {day} của {issuer} {title}{end}",
        "Pursuant to {document} of {day} of {issuer} ({title}){end}",
    ),
    # Bodies that papers name
    "body_commune": (
        "UBND {commune}",
        "People's Committee of {commune}",
    ),
    "body_health_centre": (
        "Trung tâm Y tế {district}",
        "Health Centre of {district}",
    ),
    "recipient": (
        "- {name} (để báo cáo);",
        "- {name} (for report);",
    ),
    "recipient_told": (
        "- {name};",
        "- {name};",
    ),
    "recipient_file": (
        "- Lưu: VT.",
        "- File: station.",
    ),
    # I
    "terrain_mountain": (
        "Miền núi, vùng sâu, vùng xa, biên giới, hải đảo",
        "Mountainous, remote, border or island area",
    ),
    "terrain_mountain_hard": (
        "Miền núi, vùng sâu, vùng xa, biên giới, hải đảo; địa hình đặc biệt khó khăn",
        "Mountainous, remote, border or island area with very difficult terrain",
    ),
    "terrain_lowland": (
        "Đồng bằng, trung du",
        "Lowland or midland",
    ),
    # States
    "status_full": (
        "đạt điểm tối đa",
        "full points",
    ),
    "status_partial": (
        "đạt một phần",
        "part of the points",
    ),
    "status_zero": (
        "không có điểm",
        "no points",
    ),
    "status_missing": (
        "chưa trả lời",
        "not answered",
    ),
    "status_incomplete": (
        "còn thiếu",
        "incomplete",
    ),
    "status_excluded": (
        "không có đối tượng",
        "applies to no one",
    ),
    # Templates
    "template_syntax": (
        "Mẫu viết sai cú pháp: {reason}[[ (gần “{near}”)]].",
        "The template is not well written: {reason}[[ (near “{near}”)]].",
    ),
    "template_fails": (
        "Mẫu không dùng được với báo cáo này: {reason}[[ (gần “{near}”)]].",
        "The template does not work with this report: {reason}[[ (near “{near}”)]].",
    ),
    "invalid_template_summary": (
        "Có {count} lỗi trong {files}; chưa lập báo cáo.",
        "{count} errors in {files}; no report was made.",
    ),
    "template_outside": (
        "Mẫu này là liên kết dẫn ra ngoài thư mục mẫu, nên không đọc. Hãy chép tệp vào thư mục.",
        "This template is a link that leads out of the folder of templates, so it was not read. Copy the file into the folder.",
    ),
    "template_missing": (
        "Không tìm thấy mẫu “{name}” mà mẫu này gọi đến.",
        "The template “{name}” that this template asks for is not there.",
    ),
    # The command line
    "usage_output_no_folder": (
        "Không có thư mục {folder}. Hãy tạo thư mục trước.",
        "There is no folder {folder}. Make it first.",
    ),
    "progress_report": (
        "Đang lập {path}",
        "Writing {path}",
    ),
    # Places in a workbook
    "place_cell": (
        "{sheet}, dòng {row}[[, cột {column}]][[ (ô {address})]]",
        "{sheet}, row {row}[[, column {column}]][[ (cell {address})]]",
    ),
    "cell_empty": (
        "(trống)",
        "(empty)",
    ),
    # A plan and the progress against it
    "plan_document": (
        "{number}, {issued}, {issuer}.",
        "{number}, {issued}, {issuer}.",
    ),
    "progress_section": (
        "Tiến độ: {title}",
        "Progress: {title}",
    ),
    "column_target": (
        "Mục tiêu",
        "Target",
    ),
    "column_state": (
        "Kết quả",
        "Result",
    ),
    "column_value": (
        "Hiện nay",
        "Now",
    ),
    "column_wanted": (
        "Phải đạt",
        "To be reached",
    ),
    "column_distance": (
        "Còn lại",
        "To go",
    ),
    "column_task": (
        "Nhiệm vụ",
        "Task",
    ),
    "column_lead": (
        "Chủ trì",
        "Lead",
    ),
    "column_deadline": (
        "Thời hạn",
        "Deadline",
    ),
    "sheet_tasks": (
        "Nhiệm vụ",
        "Tasks",
    ),
    # The command line
    "help_plan_year": (
        "So với mục tiêu của năm này (mặc định: năm của phiếu).",
        "Against the targets of this year (default: the year of the submissions).",
    ),
    # The shortest ways
    "gap_assumption": (
        "Công sức, số ngày và người làm là giả định để xếp thứ tự, không phải quy định; đổi bằng --costs.",
        "Effort, days and who does it are assumptions that put the ways in order, not the regulation; change them with --costs.",
    ),
    # Plans of improvement
    "plan_column_action": (
        "Nhiệm vụ, giải pháp",
        "Task, remedy",
    ),
    "plan_column_who": (
        "Người phụ trách",
        "Person responsible",
    ),
    "plan_column_state": (
        "Tình trạng",
        "Status",
    ),
    "heading_flags": (
        "Số liệu chưa khớp nhau, cần xem lại (không làm đổi điểm)",
        "Figures that do not hold together (no points change)",
    ),
}
