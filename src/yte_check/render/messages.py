"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words
    "items_absent": (
        "chưa có: {items}",
        "missing: {items}",
    ),
    "answer_enough": (
        "{answer} (đủ điểm: {range})",
        "{answer} (maximum points: {range})",
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
        "đã đối chiếu với văn bản",
        "verified",
    ),
    "grade_inferred": (
        "suy ra",
        "inferred",
    ),
    "grade_working": (
        "tạm tính",
        "provisional",
    ),
    # Proofs
    "status_holds": (
        "đạt",
        "passed",
    ),
    "status_warned": (
        "cảnh báo",
        "warning",
    ),
    "status_broken": (
        "LỖI",
        "FAILED",
    ),
    "status_not_checked": (
        "chưa xét",
        "not checked",
    ),
    # The ledger of evidence
    "ledger_document": (
        "Văn bản[[ số {number}]][[ ngày {issued}]][[, có hiệu lực đến {expires}]][[, {lasting}]]",
        "Document[[ No. {number}]][[ of {issued}]][[, valid until {expires}]][[, {lasting}]]",
    ),
    "ledger_lasting": (
        "có giá trị lâu dài",
        "valid permanently",
    ),
    "ledger_file": (
        "Tệp {file}[[ ({size})]]",
        "File {file}[[ ({size})]]",
    ),
    "ledger_serves": (
        "Dùng cho chỉ tiêu {numbers}",
        "Supports indicators {numbers}",
    ),
    "ledger_serves_sections": (
        "Chứng minh tiêu chí {numbers} không áp dụng",
        "Proves that criterion {numbers} does not apply",
    ),
    "ledger_serves_none": (
        "Chưa dùng cho chỉ tiêu nào",
        "Supports no indicator yet",
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
        "Valid, dates to check",
    ),
    "ledger_line": (
        "{id}[[ ({size})]]: {state}[[; chỉ tiêu {numbers}]]",
        "{id}[[ ({size})]]: {state}[[; indicators {numbers}]]",
    ),
    "unregistered": (
        "Có {count} tệp trong thư mục minh chứng nhưng phiếu này chưa khai: {names}[[ và {more} tệp khác]]. Hãy khai thêm, hoặc chuyển tệp đi nơi khác.",
        "{count} files are in the evidence folder but not registered in this form: {names}[[ and {more} more]]. Register them, or move them elsewhere.",
    ),
    "ledger_summary": (
        "{count} minh chứng, {valid} hợp lệ[[, trong đó {doubtful} cần xem lại ngày]].",
        "{count} documents, {valid} valid[[, {doubtful} of them with dates to check]].",
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
        "(for reference only)",
    ),
    "total_points": (
        "Tổng điểm {points}/{max} điểm[[; yêu cầu từ {needed} điểm trở lên]].",
        "Total: {points} of {max} points[[; at least {needed} are required]].",
    ),
    # Levels, and what stands beside them
    "level_named": (
        "mức {title}",
        "level {title}",
    ),
    "level_none": (
        "chưa xếp mức",
        "no level",
    ),
    "level_spanning": (
        "từ {worst} đến {best}, tùy nội dung chưa xác định",
        "from {worst} to {best}, pending what is undetermined",
    ),
    "level_line": (
        "Kết quả: {level}. Được công nhận từ {recognised} trở lên.",
        "Result: {level}. Recognised from {recognised} upwards.",
    ),
    "tally_line": (
        "{counts} chỉ tiêu đạt mức {points}[[; {open} chỉ tiêu chưa xác định]][[; điểm trung bình {mean}]].",
        "Indicators at {points} points: {counts}[[; undetermined: {open}]][[; mean {mean}]].",
    ),
    "count_indicators_line": (
        "{found}/{of} chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt từ {reaching}% số điểm trở lên (yêu cầu từ[[ {needed}]][[ {share}%]]): {state}.",
        "{found} of {of} indicators[[ marked “{marked}”]][[ in criterion {within}]] reach {reaching}% of their points (at least[[ {needed}]][[ {share}%]] required): {state}.",
    ),
    "count_criteria_line": (
        "{found}/{of} tiêu chí[[ của tiêu chí {within}]] đạt từ {reaching}% số điểm trở lên (yêu cầu từ[[ {needed}]][[ {share}%]]): {state}.",
        "{found} of {of} criteria[[ in criterion {within}]] reach {reaching}% of their points (at least[[ {needed}]][[ {share}%]] required): {state}.",
    ),
    "not_applied": (
        "không áp dụng",
        "not applicable",
    ),
    "left_out_line": (
        "{number}. {title}: {reason}",
        "{number}. {title}: {reason}",
    ),
    "official_only": (
        "Chỉ dựa vào nội dung đã đối chiếu với văn bản: {count} chỉ tiêu chưa đối chiếu được coi là chưa xác định.",
        "Based on the verified text only: {count} indicators that are not verified count as undetermined.",
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
        "verification of the scoring against the text",
    ),
    "lack_review": (
        "các ý kiến thẩm định chưa thống nhất",
        "a common decision of the reviewers",
    ),
    "criteria_open": (
        "Chưa xác định được tiêu chí sau đã đạt {percent}% số điểm hay chưa[[, do {because}]]: tiêu chí {numbers}.",
        "Not known yet[[, pending {because}]]: whether these criteria reach {percent}% of their points: criteria {numbers}.",
    ),
    "floor_met": (
        "đạt",
        "met",
    ),
    "floor_not_met": (
        "không đạt",
        "not met",
    ),
    "floor_undetermined": (
        "chưa xác định",
        "undetermined",
    ),
    # Text of an assessment
    "subject": (
        "{names} – năm {year}[[ – vùng {zone}]]",
        "{names} – year {year}[[ – zone {zone}]]",
    ),
    "column_number": (
        "TC",
        "No.",
    ),
    "column_criterion": (
        "Tiêu chí",
        "Criterion",
    ),
    "heading_not_met": (
        "Lý do không đạt",
        "Why the commune does not pass",
    ),
    "heading_undetermined": (
        "Lý do chưa kết luận được",
        "Why the verdict is undetermined",
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
        "Điểm tự chấm",
        "Self-assessed",
    ),
    "review_column_verified": (
        "Điểm thẩm định",
        "Verified",
    ),
    "review_decision": (
        "{words} ({reviewer}, {date}, đợt “{round}”). Lý do: {remark}",
        "{words} ({reviewer}, {date}, round “{round}”). Reason: {remark}",
    ),
    "decision_accepted": (
        "Chấp nhận",
        "Accepted",
    ),
    "decision_changed": (
        "Chấm lại theo: {answer}",
        "Rescored as: {answer}",
    ),
    "decision_rejected": (
        "Không chấp nhận",
        "Rejected",
    ),
    # Cross-checks
    "compare_reviews_over": (
        "{over} trạm tự chấm cao hơn thẩm định, {under} trạm tự chấm thấp hơn, {same} trạm không lệch hoặc chưa xác định.",
        "{over} stations scored themselves higher than verified, {under} lower; for {same} there is no difference or it is undetermined.",
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
        "Điểm và cách chấm của chỉ tiêu này đã được đối chiếu với văn bản.",
        "The points and the scoring of this indicator are verified against the decision's text.",
    ),
    "explain_grade_inferred": (
        "Điểm hoặc cách chấm của chỉ tiêu này được suy ra, chưa đọc được nguyên văn.",
        "The points or the scoring of this indicator are inferred; the original wording has not been read.",
    ),
    "explain_grade_working": (
        "Điểm hoặc cách chấm của chỉ tiêu này là tạm tính, KHÔNG phải nội dung quy định.",
        "The points or the scoring of this indicator are provisional, NOT the regulation.",
    ),
    "standard_criterion": (
        "Tiêu chí {number}. {title} ({points} điểm)",
        "Criterion {number}. {title} ({points} points)",
    ),
    # The command line
    "help_format": (
        "Dạng kết quả.",
        "Format of the result.",
    ),
    "usage_choice": (
        "Giá trị “{value}” của {option} không dùng được.[[ Có phải muốn ghi “{nearest}”?]] Hãy ghi một trong các giá trị: {allowed}.",
        "{option} cannot be “{value}”.[[ Did you mean “{nearest}”?]] Give one of: {allowed}.",
    ),
    "usage_output_unwritable": (
        "Không ghi được {path}: {reason}. Hãy chọn tên hoặc thư mục khác.",
        "{path} cannot be written: {reason}. Choose another name or folder.",
    ),
    # Many stations
    "archive_encrypted": (
        "Tệp trong ZIP được đặt mật khẩu. Hãy nén lại không có mật khẩu.",
        "The file in the ZIP has a password. Pack it again without one.",
    ),
    "batch_nothing_scored": (
        "Không chấm được tệp nào. Hãy sửa các lỗi nêu trên rồi chạy lại.",
        "No file could be scored. Fix the errors named above and run the command again.",
    ),
    "batch_verdict_met": (
        "Đạt",
        "Passes",
    ),
    "batch_verdict_undetermined": (
        "Chưa đủ cơ sở kết luận",
        "Undetermined",
    ),
    "batch_verdict_not_met": (
        "Không đạt",
        "Does not pass",
    ),
    "batch_failed": (
        "Không chấm được {count} tệp",
        "{count} files could not be scored",
    ),
    "batch_more_faults": (
        "và {count} lỗi khác trong tệp này",
        "and {count} more errors in this file",
    ),
    "batch_more": (
        "… và {count} mục nữa; thêm -v để xem tất cả, hoặc ghi ra tệp bằng -o",
        "… and {count} more; add -v to see all, or write to a file with -o",
    ),
    "usage_nothing_found": (
        "Không có phiếu nào (.yaml, .yml, .xlsx, .xlsm, .ods, .zip) trong {paths}[[. Ở đó chỉ có: {found}]]. Hãy kiểm tra lại thư mục.",
        "There is no submission (.yaml, .yml, .xlsx, .xlsm, .ods, .zip) in {paths}[[. It contains only: {found}]]. Check the folder.",
    ),
    "fault": (
        "Phần mềm gặp sự cố ({what}). Hãy chạy lại với -v rồi gửi nội dung hiện ra cho người hỗ trợ kỹ thuật của đơn vị.",
        "The program failed ({what}). Run the command again with -v and send what it shows to your technical support.",
    ),
    # Papers in the form of Nghị định 30/2020/NĐ-CP
    "paper_place_and_date": (
        "{place}, ngày …… tháng …… năm ……",
        "{place}, …… / …… / ………",
    ),
    "paper_writer_superior": (
        "Cơ quan chủ quản ghi theo thông lệ: {superior}. Nếu không đúng, hãy điền “Cơ quan chủ quản” và “Nơi nhận” trong phiếu (superior, recipients).",
        "The superior body is the usual one: {superior}. If it is another, name it and the recipients in the form (superior, recipients).",
    ),
    "template_broken": (
        "Tệp mẫu bị hỏng hoặc không đúng dạng {extension}. Hãy chọn tệp mẫu khác, hoặc mở và lưu lại tệp này.",
        "The template is damaged or not a {extension} file. Choose another template, or open this one and save it again.",
    ),
    # Documents cited whole
    "citation": (
        "Căn cứ {document} {day} của {issuer} {title}{end}",
        "Pursuant to {document} of {day} of {issuer} ({title}){end}",
    ),
    # Bodies that papers name
    "place_commune": (
        "xã {name}",
        "{name} Commune",
    ),
    "place_ward": (
        "phường {name}",
        "{name} Ward",
    ),
    "place_township": (
        "thị trấn {name}",
        "{name} Township",
    ),
    "place_special_zone": (
        "đặc khu {name}",
        "{name} Special Zone",
    ),
    "place_district": (
        "huyện {name}",
        "{name} District",
    ),
    "place_urban_district": (
        "quận {name}",
        "{name} District",
    ),
    "place_town": (
        "thị xã {name}",
        "{name} Town",
    ),
    "place_city": (
        "thành phố {name}",
        "{name} City",
    ),
    "body_ministry": (
        "Bộ Y tế",
        "the Ministry of Health",
    ),
    "body_government": (
        "Chính phủ",
        "the Government",
    ),
    "body_prime_minister": (
        "Thủ tướng Chính phủ",
        "the Prime Minister",
    ),
    "body_assembly": (
        "Quốc hội",
        "the National Assembly",
    ),
    "body_department": (
        "Sở Y tế",
        "the Department of Health",
    ),
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
        "- Filed at the station.",
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
        "đạt điểm chuẩn",
        "maximum points",
    ),
    "status_partial": (
        "đạt một phần",
        "some of the points",
    ),
    "status_zero": (
        "không đạt điểm",
        "no points",
    ),
    "status_missing": (
        "chưa trả lời",
        "not answered",
    ),
    "status_incomplete": (
        "chưa trả lời đủ",
        "partly answered",
    ),
    "status_excluded": (
        "không có đối tượng",
        "not applicable (no cases)",
    ),
    # Templates
    "template_syntax": (
        "Tệp mẫu sai cú pháp: {reason}[[ (gần “{near}”)]]. Hãy sửa chỗ này trong tệp mẫu.",
        "The template has a syntax error: {reason}[[ (near “{near}”)]]. Correct this place in the template.",
    ),
    "template_fails": (
        "Không lập được báo cáo này theo tệp mẫu: {reason}[[ (gần “{near}”)]]. Hãy sửa chỗ này trong tệp mẫu.",
        "The template does not work with this report: {reason}[[ (near “{near}”)]]. Correct this place in the template.",
    ),
    "invalid_template_summary": (
        "Có {count} lỗi trong {files}; chưa lập báo cáo. Hãy sửa tệp mẫu rồi chạy lại.",
        "{count} errors in {files}; no report was made. Fix the template and run the command again.",
    ),
    "template_outside": (
        "Tệp mẫu này là liên kết dẫn ra ngoài thư mục mẫu, nên không đọc. Hãy chép tệp vào thư mục.",
        "This template is a link that leads out of the template folder, so it was not read. Copy the file into the folder.",
    ),
    "template_missing": (
        "Không tìm thấy tệp mẫu “{name}” mà tệp mẫu này gọi đến. Hãy chép tệp đó vào cùng thư mục, hoặc sửa tên.",
        "The template “{name}”, which this template includes, was not found. Copy it into the same folder, or correct the name.",
    ),
    # The command line
    "usage_output_no_folder": (
        "Không có thư mục {folder}. Hãy tạo thư mục trước.",
        "There is no folder {folder}. Create it first.",
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
        "Required",
    ),
    "column_distance": (
        "Còn lại",
        "Remaining",
    ),
    "column_task": (
        "Nhiệm vụ",
        "Task",
    ),
    "column_lead": (
        "Chủ trì",
        "Lead body",
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
        "Mức độ khó, số ngày và người phụ trách là giả định để xếp thứ tự, không phải quy định; muốn thay đổi thì dùng --costs.",
        "Effort, days and person responsible are assumptions used to rank the options, not the regulation; change them with --costs.",
    ),
    # Plans of improvement
    "plan_column_action": (
        "Nhiệm vụ, giải pháp",
        "Task, measure",
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
        "Dấu hiệu cần xem lại: số liệu chưa khớp nhau (không làm đổi điểm)",
        "Items to check: inconsistent figures (points are not affected)",
    ),
    "report_country": (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SOCIALIST REPUBLIC OF VIET NAM",
    ),
    "report_motto": (
        "Độc lập - Tự do - Hạnh phúc",
        "Independence - Freedom - Happiness",
    ),
    "report_recipients": (
        "Nơi nhận:",
        "To:",
    ),
    "report_signature": (
        "(Ký, ghi rõ họ tên, đóng dấu)",
        "(signature, full name and seal)",
    ),
    "report_writer_page": (
        "GHI CHÚ CHO NGƯỜI SOẠN (trang này không kèm bản ký)",
        "NOTES FOR THE WRITER (this page is not part of the signed copy)",
    ),
    "template_package": (
        "Mẫu dùng một gói của typst; chương trình không tải gì từ mạng và không đọc gói ngoài thư mục mẫu. Hãy chép phần cần dùng vào thư mục mẫu.",
        "The template uses a package of typst; this program fetches nothing from the network and reads no package outside the folder of templates. Copy what is needed into the folder.",
    ),
    # What became of a former commune
    "succession_whole": (
        "{former}: toàn bộ nay thuộc {commune}[[{one} (mới có một danh mục ghi)]]",
        "{former}: now wholly in {commune}[[{one} (in one list only)]]",
    ),
    "succession_main": (
        "{former}: phần lớn nhất nay thuộc {commune}[[{one} (mới có một danh mục ghi)]]",
        "{former}: the greatest part is now in {commune}[[{one} (in one list only)]]",
    ),
    "succession_part": (
        "{former}: chỉ một phần nay thuộc {commune}[[{one} (mới có một danh mục ghi)]]",
        "{former}: only a part is now in {commune}[[{one} (in one list only)]]",
    ),
}
