"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Options
    "help_simulate_data": (
        "Phiếu (thư mục, tệp, ZIP như lệnh batch), hoặc một bảng .parquet, .csv có các cột của yte-check criteria columns.",
        "Submissions (folders, files, ZIP as for batch), or a table .parquet, .csv with the columns of yte-check criteria columns.",
    ),
    "help_simulate_reform": (
        "Phương án: một văn bản sửa đổi (dự thảo), áp dụng thử cho mọi năm; nhắc lại được.",
        "The reform: an amendment (a draft), tried in every year; may be repeated.",
    ),
    "help_simulate_baseline": (
        "So với nội dung có hiệu lực ngày này, hoặc với một dự thảo khác; mặc định là nội dung của từng năm.",
        "Compare with the text in force on this day, or with another draft; by default the text of each year.",
    ),
    "help_simulate_sweep": (
        "Thử nhiều mức: “6: 80..100 step 0.5” (ngưỡng cao nhất của chỉ tiêu 6), “total_percent: 75..85”, “criterion_percent: 40; 50; 60”; nhắc lại để thử mọi tổ hợp.",
        "Try many values: “6: 80..100 step 0.5” (the first threshold of indicator 6), “total_percent: 75..85”, “criterion_percent: 40; 50; 60”; repeat it for every combination.",
    ),
    "help_simulate_by": (
        "Chia nhóm, cách nhau bằng dấu phẩy.",
        "Groups, with commas between.",
    ),
    "help_simulate_sensitivity": (
        "Nhích từng ngưỡng chưa đối chiếu với văn bản lên và xuống một nấc: kết quả phụ thuộc vào ngưỡng nào nhất.",
        "Move each threshold that is not verified one step up and down: on which the result hangs most.",
    ),
    "help_simulate_jobs": (
        "Số tiến trình đọc phiếu (mặc định: số lõi xử lý).",
        "Processes that read submissions (default: one for each core).",
    ),
    "help_simulate_engine": (
        "Bộ máy tính toán.",
        "What computes.",
    ),
    # Wrong use
    "usage_simulate_nothing": (
        "Chưa có gì để mô phỏng. Hãy thêm --reform, --sweep, --sensitivity hoặc --by.",
        "Nothing to simulate. Add --reform, --sweep, --sensitivity or --by.",
    ),
    "usage_simulate_mixed": (
        "{paths}: bảng .parquet, bảng .csv và phiếu không mô phỏng chung được. Hãy đưa từng loại một.",
        "{paths}: tables .parquet, tables .csv and submissions cannot be simulated together. Give one kind at a time.",
    ),
    "usage_simulate_none_scored": (
        "{paths}: không chấm được phiếu nào ({count} tệp bị để riêng). Hãy chạy yte-check batch để xem lý do.",
        "{paths}: no submission could be scored ({count} files are set aside). Run yte-check batch to see why.",
    ),
    "usage_simulate_reform": (
        "{path}: văn bản này sửa đổi bộ tiêu chí “{amends}”, không phải bộ tiêu chí đang mô phỏng. Hãy chọn bộ tiêu chí bằng --standard.",
        "{path}: this amends the standard “{amends}”, which is not the one that is simulated. Choose the standard with --standard.",
    ),
    "usage_simulate_days": (
        "--baseline chỉ nhận một ngày; có {days}.",
        "--baseline takes one day; there are {days}.",
    ),
    "usage_simulate_unreadable": (
        "Không đọc được bảng {paths}: {reason}",
        "The table {paths} cannot be read: {reason}",
    ),
    "usage_simulate_engine": (
        'Để mô phỏng cần thư viện {library}. Hãy cài bằng: python -m pip install "yte-check[{extra}]", hoặc nếu đã cài bằng pipx: pipx inject yte-check {library}',
        'A simulation requires the library {library}. Install it with: python -m pip install "yte-check[{extra}]", or where pipx was used: pipx inject yte-check {library}',
    ),
    "simulate_places_differ": (
        "Chưa so sánh được: hai văn bản xếp vùng (hoặc nơi áp dụng mức điểm) khác nhau. Hãy mô phỏng từng văn bản một bằng --baseline rồi đối chiếu hai kết quả.",
        "These texts cannot be compared: they divide stations into zones (or what scales go by) differently. Simulate each by itself with --baseline and compare the two results.",
    ),
    "sweep_form": (
        "Không hiểu “{text}” sau --sweep. Hãy viết như “6: 80..100 step 0.5” hoặc “6: 80; 90; 95”.",
        "“{text}” behind --sweep is not understood. Write it as “6: 80..100 step 0.5” or “6: 80; 90; 95”.",
    ),
    "sweep_too_many": (
        "--sweep {text}: không có giá trị nào hoặc quá nhiều tổ hợp; nhiều nhất {limit}. Hãy dùng bước lớn hơn.",
        "--sweep {text}: no values, or too many combinations; at most {limit}. Use a greater step.",
    ),
    "sweep_no_target": (
        "--sweep: bộ tiêu chí không có chỉ tiêu “{target}”. Hãy ghi số chỉ tiêu, “6” hoặc “12.dat” (phần của chỉ tiêu), total_percent hoặc criterion_percent.",
        "--sweep: the standard has no indicator “{target}”. Write the number of an indicator, “6” or “12.dat” (a part of it), total_percent or criterion_percent.",
    ),
    "sweep_no_bands": (
        "--sweep: chỉ tiêu “{target}” không có ngưỡng chung cho mọi nơi để thử (chỉ thử được chỉ tiêu rate và number có bands, mức đầu tiên có đúng một ngưỡng). Hãy viết từng phương án thành văn bản sửa đổi và dùng --reform.",
        "--sweep: indicator “{target}” has no threshold that is the same everywhere (only rate and number with bands can be swept, where the first band has one bound). Write each variant as an amendment and use --reform.",
    ),
    # On stderr
    "simulate_set_aside": (
        "{count} tệp bị để riêng, không vào mô phỏng; yte-check batch nêu lý do từng tệp.",
        "{count} files are set aside and not simulated; yte-check batch gives the reason for each.",
    ),
    "simulate_foreign": (
        "{count} phiếu theo bộ tiêu chí khác “{standard}” không vào mô phỏng.",
        "{count} submissions under another standard than “{standard}” are not simulated.",
    ),
    "simulate_lacking": (
        "Bảng thiếu các cột này, coi như chưa trả lời: {names}",
        "The table lacks these columns, which count as unanswered: {names}",
    ),
    "simulate_unused": (
        "Các cột này của bảng không được dùng: {names}",
        "These columns of the table are not used: {names}",
    ),
    # The result
    "simulate_title": (
        "Mô phỏng “{standard}” trên {rows} phiếu[[, {refused} phiếu không chấm được]]",
        "Simulation of “{standard}” over {rows} submissions[[, {refused} of which cannot be scored]]",
    ),
    "simulate_reforms": (
        "Phương án: {files}",
        "Reform: {files}",
    ),
    "simulate_sheet_whole": (
        "Toàn bộ",
        "Altogether",
    ),
    "simulate_sheet_moves": (
        "Thay đổi kết luận",
        "Changes of verdict",
    ),
    "simulate_sheet_levels": (
        "Thay đổi mức",
        "Changes of level",
    ),
    "simulate_sheet_groups": (
        "Theo nhóm",
        "By group",
    ),
    "simulate_sheet_sweep": (
        "Thử nhiều mức",
        "Swept values",
    ),
    "simulate_sheet_sensitivity": (
        "Ngưỡng ảnh hưởng nhiều nhất",
        "Thresholds that matter most",
    ),
    "simulate_sheet_refused": (
        "Không chấm được",
        "Not scored",
    ),
    "simulate_head_which": ("Phạm vi", "Of"),
    "simulate_head_met": ("Đạt", "Met"),
    "simulate_head_not_met": ("Không đạt", "Not met"),
    "simulate_head_undetermined": ("Chưa kết luận", "Undetermined"),
    "simulate_head_share": ("Tỷ lệ đạt", "Share met"),
    "simulate_head_after_met": ("Sau: đạt", "After: met"),
    "simulate_head_after_not_met": ("Sau: không đạt", "After: not met"),
    "simulate_head_after_undetermined": ("Sau: chưa kết luận", "After: undetermined"),
    "simulate_head_share_after": ("Sau: tỷ lệ đạt", "After: share met"),
    "simulate_head_from": ("Từ", "From"),
    "simulate_head_to": ("Thành", "To"),
    "simulate_head_count": ("Số phiếu", "Submissions"),
    "simulate_head_target": ("Giá trị", "Value"),
    "simulate_head_indicator": ("Chỉ tiêu", "Indicator"),
    "simulate_head_title": ("Tên", "Title"),
    "simulate_head_path": ("Ngưỡng", "Threshold"),
    "simulate_head_value": ("Hiện nay", "Now"),
    "simulate_head_moved": ("Thử", "Tried"),
    "simulate_head_changed": ("Đổi kết luận", "Verdicts changed"),
    "simulate_head_reason": ("Lý do", "Reason"),
    "simulate_head_column": ("Cột", "Column"),
    "simulate_by_province": ("Tỉnh", "Province"),
    "simulate_by_zone": ("Vùng", "Zone"),
    "simulate_by_region": ("Vùng kinh tế - xã hội", "Region"),
    "simulate_by_year": ("Năm", "Year"),
    "simulate_verdict_met": ("đạt", "met"),
    "simulate_verdict_not_met": ("không đạt", "not met"),
    "simulate_verdict_undetermined": ("chưa đủ cơ sở kết luận", "undetermined"),
    "simulate_all": ("Tất cả", "All"),
    "simulate_unknown": ("(chưa xác định)", "(unknown)"),
    "simulate_level_open": ("chưa xác định mức", "level open"),
    "simulate_no_level": ("không đạt mức nào", "no level"),
    "simulate_before": ("Hiện nay", "Now"),
    "simulate_after": ("Phương án", "Reform"),
    "simulate_share": ("{met}/{rows} đạt ({share})", "{met} of {rows} met ({share})"),
    "simulate_curve": (
        "Số phiếu đạt theo mức: {target}",
        "Submissions that meet the standard, by: {target}",
    ),
    "simulate_total_percent": ("% tổng điểm phải đạt", "% of the total required"),
    "simulate_criterion_percent": ("% điểm mỗi tiêu chí phải đạt", "% of each criterion required"),
    "simulate_indicator": ("chỉ tiêu {number}", "indicator {number}"),
    "simulate_more": ("… và {count} dòng nữa.", "… and {count} more rows."),
    # Why rows are refused
    "simulate_refused_cell_unreadable": ("ô không đọc được", "a cell that cannot be read"),
    "simulate_refused_missing_key": ("thiếu giá trị bắt buộc", "a value that is required is missing"),
    "simulate_refused_unknown_value": ("giá trị không có trong bộ tiêu chí", "a value that the standard does not have"),
    "simulate_refused_number_negative": ("số âm", "a negative number"),
    "simulate_refused_number_too_great": ("số quá lớn", "a number that is too great"),
    "simulate_refused_numerator_exceeds_denominator": ("tử số lớn hơn mẫu số", "the numerator exceeds the denominator"),
    "simulate_refused_numerator_of_nothing": ("mẫu số bằng 0 mà tử số lớn hơn 0", "a numerator above 0 out of nobody"),
    "simulate_refused_denominator_zero": ("mẫu số bằng 0", "the denominator is 0"),
    "simulate_refused_previous_zero": ("kỳ trước bằng 0", "the period before is 0"),
    "simulate_refused_not_applicable_answered": (
        "vừa ghi không áp dụng vừa trả lời",
        "said not to apply, and answered",
    ),
}
