"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Reviews
    "decision_state_holds": (
        "Có hiệu lực",
        "In force",
    ),
    "decision_state_disputed": (
        "Ý kiến khác nhau",
        "Reviewers differ",
    ),
    "decision_state_confirmed": (
        "Được giữ ở lần sau",
        "Confirmed later",
    ),
    "decision_state_overturned": (
        "Đã bị thay",
        "Overturned",
    ),
    "batch_reviews_disputed": (
        "{count} trạm có chỉ tiêu mà người thẩm định quyết định khác nhau: điểm được ghi thành khoảng, từ ý kiến thấp nhất đến ý kiến cao nhất.",
        "{count} stations have indicators on which reviewers differ: points are given as a range, from the lowest decision to the highest.",
    ),
    "batch_reviews_overturned": (
        "{count} trạm có quyết định đã bị quyết định sau thay thế.",
        "{count} stations have decisions overturned by a later one.",
    ),
    "batch_reviews_warned": (
        "{count} trạm có tệp thẩm định cần xem lại (vẫn được tính).",
        "{count} stations have verification files to check (they are still counted).",
    ),
    "dash_area": (
        "Địa bàn",
        "Area",
    ),
    "dash_traced": (
        "Ý kiến khác nhau và quyết định đã bị thay",
        "Differing opinions and overturned decisions",
    ),
    "book_decisions": (
        "Ý kiến khác, quyết định bị thay",
        "Differing, overturned",
    ),
    "book_disputed": (
        "Ý kiến khác nhau",
        "Reviewers differ",
    ),
    "book_state": (
        "Tình trạng",
        "State",
    ),
    "book_decision": (
        "Quyết định",
        "Decision",
    ),
    # Many stations
    "batch_head": (
        "KẾT QUẢ CỦA {count} TRẠM Y TẾ[[, NĂM {year}]]",
        "RESULTS OF {count} HEALTH STATIONS[[, {year}]]",
    ),
    "batch_levels": (
        "Theo mức[[ ({label})]]: {counts}.",
        "By level[[ ({label})]]: {counts}.",
    ),
    "level_open": (
        "chưa xác định",
        "undetermined",
    ),
    "batch_head_level": (
        "Mức",
        "Level",
    ),
    "batch_share": (
        "Tỷ lệ đạt: {least}.",
        "Pass rate: {least}.",
    ),
    "batch_share_between": (
        "Tỷ lệ đạt: từ {least} đến {greatest}, tùy các trạm chưa đủ cơ sở kết luận.",
        "Pass rate: from {least} to {greatest}, depending on the undetermined stations.",
    ),
    "batch_share_not_reached": (
        "Tỷ lệ đạt {least} (nhiều nhất {greatest}), thấp hơn mức yêu cầu {wanted}%.",
        "The pass rate is {least} (at most {greatest}), below the required {wanted}%.",
    ),
    "batch_mean": (
        "Tổng điểm trung bình: {points} trên {max} điểm.",
        "Mean total: {points} of {max} points.",
    ),
    "batch_criteria": (
        "Theo tiêu chí",
        "By criterion",
    ),
    "batch_column_mean": (
        "Trung bình",
        "Mean",
    ),
    "batch_column_middle": (
        "Khoảng giữa",
        "Middle 50%",
    ),
    "batch_column_below": (
        "Dưới {floor}",
        "Below {floor}",
    ),
    "batch_floor": (
        "yêu cầu",
        "minimum",
    ),
    "batch_floor_asked": (
        "mức yêu cầu",
        "the minimum",
    ),
    "batch_column_scored": (
        "Số",
        "All",
    ),
    "batch_column_met": (
        "Đạt",
        "Met",
    ),
    "batch_column_undetermined": (
        "Chưa KL",
        "Undet.",
    ),
    "batch_column_not_met": (
        "Kh. đạt",
        "Not met",
    ),
    "batch_column_share": (
        "Tỷ lệ đạt",
        "Pass rate",
    ),
    "batch_criteria_note": (
        "Khoảng giữa: 50% số trạm (bỏ 25% thấp nhất và 25% cao nhất) có điểm trong khoảng này. Dưới {floor}: số trạm không đạt[[ {percent}% điểm]][[ {asked}]] của tiêu chí (+? là chưa đủ số liệu để biết).",
        "Middle 50%: half of the stations (without the lowest and the highest quarter) have points in this range. Below {floor}: stations with less than[[ {percent}% of the criterion's points]][[ {asked}]] (+? undetermined).",
    ),
    "batch_indicators": (
        "Chỉ tiêu bị trừ nhiều điểm nhất",
        "Indicators with the greatest loss of points",
    ),
    "batch_lost": (
        "bị trừ trung bình {mean} điểm mỗi trạm; {stations} trạm bị trừ điểm",
        "{mean} points lost per station on average; {stations} stations lose points",
    ),
    "batch_nearest": (
        "Gần đạt nhất",
        "Nearest to passing",
    ),
    "batch_lacking": (
        "còn thiếu {points} điểm",
        "{points} points short",
    ),
    "batch_open": (
        "còn thiếu số liệu",
        "data missing",
    ),
    "batch_groups": (
        "Theo địa bàn",
        "By area",
    ),
    "batch_duplicates": (
        "Xã có nhiều phiếu trong cùng năm (chỉ tính một phiếu)",
        "Communes with more than one submission for a year (one is counted)",
    ),
    "book_duplicates": (
        "Nộp nhiều phiếu",
        "Several submissions",
    ),
    "book_counted_why": (
        "Lý do",
        "Why",
    ),
    "batch_duplicate_counted": (
        "{path} – được tính ({why})",
        "{path} – counted ({why})",
    ),
    "batch_duplicate_aside": (
        "{path} – không tính",
        "{path} – not counted",
    ),
    "batch_flags": (
        "Nên đến kiểm tra trước ({count} trạm có số liệu cần xem lại)",
        "Visit first ({count} stations with figures to check)",
    ),
    "batch_basis": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]][[ ({label}: {stations} phiếu)]].",
        "Under {document}[[, as amended by {amendments}]][[ ({label}: {stations} submissions)]].",
    ),
    "batch_basis_unverified": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]][[ ({label}: {stations} phiếu)]]. Cách chấm {count} chỉ tiêu chưa đối chiếu được với văn bản (chưa phải quy định).",
        "Under {document}[[, as amended by {amendments}]][[ ({label}: {stations} submissions)]]. The scoring of {count} indicators is not verified against the text (not the regulation).",
    ),
    "batch_head_path": (
        "Tệp",
        "File",
    ),
    "batch_head_station": (
        "Trạm y tế",
        "Station",
    ),
    "batch_head_zone": (
        "Vùng",
        "Zone",
    ),
    "batch_head_year": (
        "Năm",
        "Year",
    ),
    "batch_head_standard": (
        "Bộ tiêu chí",
        "Standard",
    ),
    "batch_head_verdict": (
        "Kết luận",
        "Verdict",
    ),
    "batch_head_low": (
        "Tổng điểm thấp nhất",
        "Total, minimum",
    ),
    "batch_head_high": (
        "Tổng điểm cao nhất có thể",
        "Total, maximum possible",
    ),
    "batch_head_max": (
        "Tổng điểm chuẩn áp dụng",
        "Applicable maximum points",
    ),
    "batch_head_criterion_low": (
        "Tiêu chí {number}: thấp nhất",
        "Criterion {number}: minimum",
    ),
    "batch_head_criterion_high": (
        "Tiêu chí {number}: cao nhất có thể",
        "Criterion {number}: maximum possible",
    ),
    "batch_head_section": (
        "Phần {number}",
        "Section {number}",
    ),
    "batch_head_section_low": (
        "Phần {number}: thấp nhất",
        "Section {number}: minimum",
    ),
    "batch_head_section_high": (
        "Phần {number}: cao nhất có thể",
        "Section {number}: maximum possible",
    ),
    "batch_head_tally_low": (
        "Số chỉ tiêu {number} điểm: ít nhất",
        "Indicators at {number} points: at least",
    ),
    "batch_head_tally_high": (
        "Số chỉ tiêu {number} điểm: nhiều nhất",
        "Indicators at {number} points: at most",
    ),
    "batch_head_not_applicable": (
        "Nội dung không áp dụng và lý do",
        "What does not apply, and why",
    ),
    "batch_head_indicator_low": (
        "Chỉ tiêu {number}: thấp nhất",
        "Indicator {number}: minimum",
    ),
    "batch_head_indicator_high": (
        "Chỉ tiêu {number}: cao nhất có thể",
        "Indicator {number}: maximum possible",
    ),
    "batch_doubts": (
        "{count} trạm có minh chứng khác năm, hoặc vùng không khớp với tỉnh",
        "{count} stations with evidence of another year, or a region not of the province",
    ),
    "batch_head_warnings": (
        "Số cảnh báo",
        "Warnings",
    ),
    "batch_head_flags": (
        "Dấu hiệu cần xem lại",
        "Items to check",
    ),
    "batch_head_verified_verdict": (
        "Kết luận sau thẩm định",
        "Verdict after verification",
    ),
    "batch_head_verified_low": (
        "Điểm thẩm định: thấp nhất",
        "Verified points: minimum",
    ),
    "batch_head_verified_high": (
        "Điểm thẩm định: cao nhất có thể",
        "Verified points: maximum possible",
    ),
    "batch_previous_left": (
        "{count} trên {files} tệp của năm trước không đọc được, nên không đối chiếu với các tệp đó. Hãy mở và sửa các tệp này rồi chạy lại.",
        "{count} of {files} files of the year before cannot be read and were not compared. Open and correct them, then run again.",
    ),
    "batch_verified": (
        "Thẩm định ({count} trạm có tệp thẩm định)",
        "Verification ({count} stations have a verification file)",
    ),
    "book_difference_low": (
        "Chênh lệch: thấp nhất",
        "Difference: lowest",
    ),
    "book_difference_high": (
        "Chênh lệch: cao nhất",
        "Difference: highest",
    ),
    "book_rounds": (
        "Đợt thẩm định",
        "Verification rounds",
    ),
    "book_at_risk": (
        "Điểm cần xem lại",
        "Points to check",
    ),
    "book_sure": (
        "Mức",
        "Kind",
    ),
    "book_indicators": (
        "Chỉ tiêu",
        "Indicators",
    ),
    "book_why": (
        "Lý do và số liệu",
        "Reason and figures",
    ),
    "batch_flags_note": (
        "Xếp theo số điểm của các chỉ tiêu có số liệu cần xem lại. Dấu hiệu chỉ để xem lại, không làm đổi điểm.",
        "Ordered by the points of the indicators whose figures need a check. Items to check do not change any score.",
    ),
    "batch_at_risk": (
        "{points} điểm cần xem lại",
        "{points} points to check",
    ),
    "flag_certain": (
        "MÂU THUẪN:",
        "CONTRADICTION:",
    ),
    "flag_hint": (
        "Xem lại:",
        "Check:",
    ),
    "help_batch_answers": (
        "Ghi câu trả lời của mọi phiếu thành một bảng .parquet hoặc .csv, cho yte-check simulate và phần mềm khác.",
        "Write the answers of all submissions as a table, .parquet or .csv, for yte-check simulate and other programs.",
    ),
    "usage_batch_answers": (
        "--answers {path}: chỉ ghi được bảng .parquet hoặc .csv.",
        "--answers {path}: the table is written as .parquet or .csv only.",
    ),
    "batch_answers_none": (
        "{path} không được ghi: không có phiếu nào được chấm.",
        "{path} is not written: no submission was scored.",
    ),
    "batch_answers_foreign": (
        "{path} chỉ có phiếu theo “{standard}”; {count} phiếu theo bộ tiêu chí khác không có trong bảng.",
        "{path} has the submissions under “{standard}” alone; {count} under other standards are not in it.",
    ),
    "batch_answers_odd": (
        "{path}: {count} con số lẻ hơn bảng giữ được (số đếm không nguyên, hoặc quá sáu chữ số thập phân) bị để trống.",
        "{path}: {count} figures that the table cannot hold (counts that are not whole, more than six decimals) are left empty.",
    ),
    "help_batch_reviews": (
        "Tệp thẩm định, hoặc thư mục có các tệp đó (ghi được nhiều lần).",
        "Verification file, or a folder of them (may be given several times).",
    ),
    "help_batch_cross_check": (
        "Đối chiếu số liệu trong từng phiếu và giữa các xã; nêu nơi nên đến kiểm tra trước.",
        "Cross-check figures within each submission and between communes; names where to go first.",
    ),
    "help_batch_previous": (
        "Đối chiếu thêm với phiếu năm trước trong thư mục này (gồm cả --cross-check).",
        "Also compare with last year's submissions in this folder (includes --cross-check).",
    ),
    "dash_title": (
        "Kết quả chấm {count} trạm y tế xã[[, năm {year}]]",
        "Results of {count} commune health stations[[, {year}]]",
    ),
    "dash_skip": (
        "Đến bảng các xã",
        "To the table of communes",
    ),
    "dash_reference": (
        "kết quả tham khảo",
        "for reference only",
    ),
    "dash_totals": (
        "Tổng hợp",
        "Totals",
    ),
    "dash_scored": (
        "Đã chấm",
        "Scored",
    ),
    "dash_distribution": (
        "Phân bố tổng điểm",
        "Distribution of the totals",
    ),
    "dash_distribution_note": (
        "Số trạm theo phần trăm điểm thấp nhất trên tổng điểm chuẩn áp dụng; đường đứt là mức yêu cầu.[[ Đủ tổng điểm vẫn không đạt nếu có tiêu chí dưới {percent}% số điểm.]]",
        "Stations by their minimum points in percent of the applicable maximum; the dashed line is the requirement.[[ A station with enough points in total still does not pass if one criterion is below {percent}%.]]",
    ),
    "dash_distribution_bar": (
        "{low}–{high}%: {count} trạm",
        "{low}–{high}%: {count} stations",
    ),
    "dash_needed": (
        "yêu cầu {percent}%",
        "{percent}% required",
    ),
    "dash_indicator": (
        "Chỉ tiêu",
        "Indicator",
    ),
    "dash_lost_mean": (
        "Điểm trừ trung bình",
        "Mean points lost",
    ),
    "dash_losing": (
        "Số trạm bị trừ điểm",
        "Stations losing points",
    ),
    "dash_spread": (
        "Khoảng giữa (0–100% số điểm)",
        "Middle 50% (0–100% of the points)",
    ),
    "dash_spread_note": (
        "Khối màu: 50% số trạm nằm trong khoảng này; vạch đậm: trạm ở giữa[[; vạch cam: mức tối thiểu ({percent}%) của tiêu chí]]. Số “+?” là trạm chưa đủ số liệu để biết.",
        "Coloured block: half of the stations are in it; dark line: the median station[[; orange line: the minimum ({percent}%) of the criterion]]. “+?” counts the undetermined stations.",
    ),
    "dash_spread_words": (
        "Thấp nhất {least}, 50% số trạm từ {first} đến {third}, trung vị {median}, cao nhất {most}",
        "Lowest {least}, half of the stations from {first} to {third}, median {median}, highest {most}",
    ),
    "dash_all_met": (
        "Mọi trạm đã chấm đều đạt.",
        "Every scored station passes.",
    ),
    "dash_stations": (
        "Các xã và mười tiêu chí",
        "Communes and criteria",
    ),
    "dash_caption": (
        "Mỗi hàng là một xã, mỗi cột là điểm một tiêu chí. Bấm tiêu đề cột để sắp xếp, bấm tên xã để xem các chỉ tiêu.",
        "One row per commune, one column per criterion with its points. Click a column heading to sort, a commune's name to see its indicators.",
    ),
    "dash_no_script": (
        "Bảng này cần JavaScript để lọc và sắp xếp. Các số liệu chính ở trên vẫn đầy đủ.",
        "Filtering and sorting this table need JavaScript. The main figures above are complete without it.",
    ),
    "dash_search": (
        "Tìm xã",
        "Find a commune",
    ),
    "dash_flagged": (
        "Chỉ xã có số liệu cần xem lại",
        "Only communes with figures to check",
    ),
    "dash_reset": (
        "Xóa lọc",
        "Clear filters",
    ),
    "dash_legend": (
        "Màu theo tỷ lệ điểm thấp nhất của tiêu chí; ▾ là dưới {floor}:",
        "Colours show the minimum points in percent of the criterion's points; ▾ is below {floor}:",
    ),
    "dash_legend_open": (
        "sọc là còn thiếu số liệu, điểm được ghi thành khoảng.",
        "stripes mean that data are missing and points are given as a range.",
    ),
    "dash_previous": (
        "‹ Trước",
        "‹ Previous",
    ),
    "dash_next": (
        "Sau ›",
        "Next ›",
    ),
    "dash_close": (
        "Đóng",
        "Close",
    ),
    "dash_footer": (
        "Lập bằng yte-check {version}. Trang này không cần mạng và không gửi gì đi.",
        "Made with yte-check {version}. This page needs no network and sends nothing.",
    ),
    "dash_showing": (
        "Đang xem",
        "Showing",
    ),
    "dash_all": (
        "Tất cả",
        "All",
    ),
    "dash_total": (
        "Tổng điểm",
        "Total",
    ),
    "dash_open": (
        "Chưa xác định",
        "Undetermined",
    ),
    "dash_excluded": (
        "không áp dụng",
        "not applicable",
    ),
    "book_stations": (
        "Các xã",
        "Communes",
    ),
    "book_stations_note": (
        "Điểm thấp nhất của từng tiêu chí (TC) và chỉ tiêu; “2–5” là còn thiếu số liệu, “–” là không áp dụng.",
        "Minimum points of each criterion (columns “TC”) and indicator; “2–5” means that data are missing, “–” not applicable.",
    ),
    "book_all": (
        "Tất cả",
        "All",
    ),
    "book_mean_low": (
        "TB thấp nhất",
        "Mean, minimum",
    ),
    "book_mean_high": (
        "TB cao nhất",
        "Mean, maximum possible",
    ),
    "book_max": (
        "Điểm chuẩn",
        "Maximum points",
    ),
    "book_quarter_1": (
        "Mức 25%",
        "25th percentile",
    ),
    "book_median": (
        "Mức 50%",
        "Median",
    ),
    "book_quarter_3": (
        "Mức 75%",
        "75th percentile",
    ),
    "book_line": (
        "Dòng",
        "Line",
    ),
    "book_column": (
        "Cột",
        "Column",
    ),
    "book_code": (
        "Mã lỗi",
        "Code",
    ),
    "book_message": (
        "Nội dung",
        "Message",
    ),
    "help_batch_paths": (
        "Tệp phiếu, thư mục hoặc tệp ZIP có các phiếu; “*” thay cho phần tên bất kỳ, ví dụ phieu-*.xlsx.",
        "Submissions, or folders or ZIP files of them; “*” stands for any part of a name, for example form-*.xlsx.",
    ),
    "help_batch_by": (
        "Tổng hợp thêm theo tỉnh hoặc huyện ghi trong phiếu.",
        "Also sum up by the province or district named in the submissions.",
    ),
    "help_batch_jobs": (
        "Chấm mấy phiếu cùng lúc; không ghi thì máy tự chọn.",
        "How many submissions to score at once; chosen by the computer if not given.",
    ),
    "help_batch_require_met": (
        "Thoát với mã 1 nếu tỷ lệ trạm đạt thấp hơn mức này.",
        "Exit with code 1 if the pass rate is below this percentage.",
    ),
    "help_batch_output": (
        "Ghi thêm vào tệp, dạng theo đuôi tệp: {forms}; tên thư mục thì ghi đủ {folder} (ghi được nhiều lần).",
        "Also write a file, its form by its extension: {forms}; a folder gets {folder} (may be given several times).",
    ),
    "usage_batch_extension": (
        "Không ghi được {path}: không có dạng tệp này. Hãy dùng một trong các đuôi tệp: {forms}; tên không có đuôi là một thư mục.",
        "Cannot write {path}: there is no such form of file. Use one of the extensions {forms}; a name without extension is a folder.",
    ),
    "usage_jobs": (
        "Số phiếu chấm cùng lúc phải từ 1 trở lên, không phải {value}. Ví dụ: --jobs 2",
        "The number to score at once must be 1 or more, not {value}. Example: --jobs 2",
    ),
    # A plan and the progress against it
    "batch_failed_left_out": (
        "{path}: {count} tệp không chấm được hoặc không tính không có dòng riêng ở đây (chỉ có số lượng); .csv, .xlsx, .json và .jsonl nêu từng tệp với lý do.",
        "{path}: {count} files that were not scored or do not count have no row here (only their number is there); .csv, .xlsx, .json and .jsonl name each with its reason.",
    ),
    "usage_previous_same": (
        "Phiếu của các năm nằm chung trong {paths}. Hãy ghi thêm --year với năm cần tổng hợp; phiếu các năm trước đó sẽ được dùng để so sánh.",
        "The submissions of all years lie together in {paths}. Add --year with the year to sum up; those of years before it are compared with.",
    ),
    "batch_years_left_out": (
        "{path} chỉ ghi kết luận năm trước của từng trạm; phần so với năm trước có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has no more of the earlier year than each station's verdict; the terminal, .xlsx, .html, .json and .jsonl have the comparison.",
    ),
    "batch_recognitions_left_out": (
        "{path} chỉ ghi công nhận của xã có phiếu; công nhận của xã trước ngày 01/7/2025 hoặc không có phiếu ({count}) có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has the recognitions of communes with a submission; those of communes of before 1 July 2025 or without one ({count}) are in the terminal, .xlsx, .html, .json and .jsonl.",
    ),
    "batch_plan_left_out": (
        "{path} chưa có tiến độ kế hoạch (mỗi dòng chỉ ghi một trạm); phần này có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has no progress against the plan (it holds one row per station); the terminal, .xlsx, .html, .json and .jsonl have it.",
    ),
    # The command line
    "help_batch_plan": (
        "Thêm tiến độ so với kế hoạch này (mã hoặc tệp).",
        "Add the progress against this plan (ID or file).",
    ),
    "usage_without_plan": (
        "--plan-year, --communes, --reported, --done chỉ dùng cùng với --plan. Hãy thêm --plan, ví dụ --plan KE-HOACH.yaml, hoặc bỏ các tùy chọn này.",
        "--plan-year, --communes, --reported and --done are used with --plan only. Add --plan, for example --plan PLAN.yaml, or leave these options out.",
    ),
    # Batches
    "help_batch_gap": (
        "Thêm khoảng cách tới mức đạt của từng xã, chỉ tiêu nào giúp nhiều xã đạt nhất, và phương án dễ thực hiện nhất để đủ số xã đạt.",
        "Add how far each commune is from passing, which indicators bring most communes to pass, and the option of least effort by which enough of them pass.",
    ),
    "help_batch_gap_share": (
        "Tỷ lệ xã cần đạt dùng cho --gap, ví dụ 80.",
        "Percentage of communes to pass, used by --gap, for example 80.",
    ),
    "help_batch_improvement": (
        "Tệp hoặc thư mục kế hoạch khắc phục: đếm nhiệm vụ đã thực hiện, chưa thực hiện, không cần thực hiện.",
        "Improvement plans, files or folders: counts the tasks done, not done, no longer needed.",
    ),
    "batch_improvement_left_out": (
        "{path} chưa có phần --improvement (nhiệm vụ nào của kế hoạch khắc phục đã thực hiện); phần này có trong cửa sổ lệnh, .json và .jsonl.",
        "{path} has nothing of --improvement (which tasks of the improvement plans are done); the terminal, .json and .jsonl have it.",
    ),
    "batch_gap_left_out": (
        "{path} chưa có phần --gap (khoảng cách của từng xã, phương án dễ thực hiện nhất); phần này có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has nothing of --gap (distances, the option of least effort); the terminal, .xlsx, .html, .json and .jsonl have it.",
    ),
    "batch_plan_unused": (
        "Kế hoạch {path} ({station}) không dùng tới: không có phiếu nào của trạm này từ năm lập kế hoạch, hoặc đã có kế hoạch mới hơn. Hãy thêm phiếu của trạm, hoặc bỏ kế hoạch này.",
        "The plan {path} ({station}) was not used: there is no submission of this station from the year of the plan on, or there is a later plan. Add the station's submission, or leave this plan out.",
    ),
    "usage_no_improvements": (
        "Không có kế hoạch khắc phục nào (.yaml) trong {paths}. Hãy lập một kế hoạch: yte-check gap PHIẾU.yaml -o KẾ-HOẠCH.yaml",
        "There is no improvement plan (.yaml) in {paths}. Make one: yte-check gap SUBMISSION.yaml -o PLAN.yaml",
    ),
    "dash_rows_more": (
        "Còn {count} xã nữa; bảng tính .xlsx có đủ.",
        "{count} more communes; the .xlsx workbook has them all.",
    ),
    "book_gap": (
        "Khoảng cách",
        "Distance",
    ),
    "book_gap_count": (
        "Số chỉ tiêu ít nhất",
        "Fewest indicators",
    ),
    "book_gap_fewest": (
        "Các chỉ tiêu của phương án ít chỉ tiêu nhất",
        "Indicators of that option",
    ),
    "book_gap_effort": (
        "Mức độ khó của phương án đó",
        "Effort of that option",
    ),
    "book_gap_cheapest": (
        "Phương án dễ thực hiện nhất: các chỉ tiêu",
        "Indicators of the option of least effort",
    ),
    "book_gap_least": (
        "Mức độ khó thấp nhất",
        "Least effort",
    ),
    "book_gap_chosen": (
        "Nên chọn để đủ {share}% số xã",
        "Chosen for {share}% of the communes",
    ),
    "book_levers": (
        "Chỉ tiêu giúp đạt",
        "Indicators that help",
    ),
    "book_lever_number": (
        "Số",
        "No.",
    ),
    "book_lever_turned": (
        "Số xã đạt nếu chỉ nâng chỉ tiêu này",
        "Communes that pass with this indicator alone",
    ),
    "book_lever_turned_effort": (
        "Mức độ khó ở các xã đó",
        "Effort in those communes",
    ),
    "book_lever_in_ways": (
        "Số xã có chỉ tiêu này trong phương án ngắn nhất",
        "Communes with it in their shortest option",
    ),
    "book_lever_invested": (
        "Số xã cần nâng để đủ {share}%",
        "Communes to raise it in for {share}%",
    ),
    "book_lever_invested_effort": (
        "Mức độ khó ở các xã cần nâng",
        "Effort in the communes to raise it in",
    ),
    "invest_distances": (
        "{count} xã chưa đạt, xã gần đạt nhất xếp trước",
        "{count} communes have not passed, the nearest first",
    ),
    "invest_all_met": (
        "Mọi xã đã đạt",
        "Every commune passes",
    ),
    "invest_unreachable": (
        "không có phương án nào trong những việc làm được",
        "no option within what can be done",
    ),
    "invest_distance": (
        "{count} chỉ tiêu ({numbers}), mức độ khó {effort}[[; dễ thực hiện nhất: {least} ({more} chỉ tiêu)]]",
        "{count} indicators ({numbers}), effort {effort}[[; least effort: {least} ({more} indicators)]]",
    ),
    "invest_levers": (
        "Chỉ tiêu giúp nhiều xã đạt nhất",
        "Indicators that bring most communes to pass",
    ),
    "invest_lever": (
        "chỉ nâng chỉ tiêu này thì {turned} xã đạt (mức độ khó {effort}); có trong phương án ngắn nhất của {ways} xã",
        "on its own brings {turned} communes to pass (effort {effort}); part of the shortest option of {ways}",
    ),
    "invest_lever_none": (
        "chỉ nâng chỉ tiêu này thì chưa xã nào đạt; có trong phương án ngắn nhất của {ways} xã",
        "on its own brings no commune to pass; part of the shortest option of {ways}",
    ),
    "invest_heading": (
        "Phương án dễ thực hiện nhất để {share}% số xã đạt",
        "Least effort for {share}% of the communes to pass",
    ),
    "invest_impossible": (
        "Không thể: cần thêm {needed} xã ngoài {met}/{communes} xã đã đạt, nhưng không đủ xã có thể đạt.",
        "Not possible: {needed} more are needed besides the {met}/{communes} that pass, but not enough communes can.",
    ),
    "invest_reached": (
        "Đã đủ: {met}/{communes} xã đạt.",
        "Enough already: {met}/{communes} communes pass.",
    ),
    "invest_chosen": (
        "Đã có {met}/{communes} xã đạt, cần thêm {needed} xã, tổng mức độ khó {effort}: {places}.",
        "{met}/{communes} communes pass, {needed} more are needed, total effort {effort}: {places}.",
    ),
    "invest_indicator": (
        "{count} xã, mức độ khó {effort}",
        "{count} communes, effort {effort}",
    ),
    "invest_plans_former": (
        "{count} kế hoạch khắc phục của xã trước ngày 01/7/2025, xét theo phiếu của {communes} xã hiện nay; không cộng lại",
        "{count} improvement plans of communes of before 1 July 2025, followed by the submissions of {communes} communes of today; not added up",
    ),
    "invest_plans": (
        "Kế hoạch khắc phục của {count} xã: {done} nhiệm vụ đã thực hiện, {partly} thực hiện một phần, {not_done} chưa thực hiện, {not_needed} không cần thực hiện",
        "Improvement plans of {count} communes: {done} tasks done, {partly} in part, {not_done} not done, {not_needed} no longer needed",
    ),
    "invest_plan": (
        "đã thực hiện {done}, một phần {partly}, chưa thực hiện {not_done}, không cần {not_needed}",
        "done {done}, in part {partly}, not done {not_done}, not needed {not_needed}",
    ),
    "batch_head_reason": (
        "Lý do không tính",
        "Why it is not counted",
    ),
    "batch_skipped_count": (
        "{count} tệp loại này không phải là phiếu.",
        "{count} files of this kind are not submissions.",
    ),
    "batch_place_and_day": (
        "{place}[[, ngày {day}]]",
        "{place}[[, {day}]]",
    ),
    "batch_years": (
        "Các phiếu thuộc nhiều năm ({years}) và đang được tính chung. Hãy dùng --year để chỉ tính phiếu của một năm.",
        "The submissions are of several years ({years}) and are counted together. Use --year to count those of one year only.",
    ),
    "batch_years_future": (
        "{count} phiếu ghi năm chưa tới: {files}[[ và {more} phiếu nữa]]. Nếu gõ nhầm năm, hãy sửa lại.",
        "{count} submissions are of a year that has not begun: {files}[[ and {more} more]]. Correct the year if it is a slip.",
    ),
    "batch_communes": (
        "{count} phiếu là của {communes} xã: có xã nộp phiếu của nhiều năm, mỗi phiếu đều được tính ở trên.",
        "{count} submissions are of {communes} communes: some have several years, and each is counted above.",
    ),
    "batch_superseded": (
        "{count} phiếu không tính vì cùng xã, cùng năm đã có phiếu khác được tính.",
        "{count} submissions are not counted, as another one of the same commune and year is.",
    ),
    "batch_other_years": (
        "{count} phiếu đúng quy cách nhưng thuộc năm khác với năm được hỏi, nên không tính.",
        "{count} valid submissions are of another year than the one asked for and are not counted.",
    ),
    "batch_other_areas": (
        "{count} phiếu đúng quy cách nhưng thuộc địa bàn khác với địa bàn được hỏi, nên không tính.",
        "{count} valid submissions are of another area than the one asked for and are not counted.",
    ),
    "help_batch_province": (
        "Chỉ tính phiếu của tỉnh này; phiếu tỉnh khác được nêu tên và không tính.",
        "Count submissions of this province only; others are named and not counted.",
    ),
    "help_batch_district": (
        "Chỉ tính phiếu của huyện này; phiếu huyện khác được nêu tên và không tính.",
        "Count submissions of this district only; others are named and not counted.",
    ),
    "help_batch_year": (
        "Chỉ tính phiếu của năm này; phiếu năm khác được nêu tên và không tính.",
        "Count submissions of this year only; others are named and not counted.",
    ),
    "help_batch_title": (
        "Tiêu đề của bản tổng hợp, bảng tính và trang kết quả.",
        "The title of the summary, the workbook and the dashboard.",
    ),
    "help_batch_office": (
        "Cơ quan tổng hợp, ghi dưới tiêu đề.",
        "The office that sums up, printed below the title.",
    ),
    "help_batch_place": (
        "Địa danh, ghi dưới tiêu đề cùng với ngày.",
        "The place, printed below the title with the date.",
    ),
    "help_batch_date": (
        "Ngày ghi dưới tiêu đề; có --place mà không ghi thì là hôm nay.",
        "The date printed below the title; today if only --place is given.",
    ),
    "decision_overturned": (
        "{words}; bị thay bằng: {by}",
        "{words}; overturned by: {by}",
    ),
    "batch_verdict_failed": (
        "Không tính",
        "Not counted",
    ),
    "batch_verdict_skipped": (
        "Không lấy",
        "Not used",
    ),
    "help_batch_expect": (
        "Danh sách xã phải nộp phiếu: tệp danh sách (.csv, .txt, .xlsx, .ods) hoặc tên tỉnh; kết quả nêu tên từng xã đã nộp, chưa nộp.",
        "The communes that must hand in: a file with a list (.csv, .txt, .xlsx, .ods), or a province; the result names each commune that has handed in or not.",
    ),
    "years_column_verdict": (
        "Kết luận năm trước",
        "Verdict before",
    ),
}
