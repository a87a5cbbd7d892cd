"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Reviews
    "decision_state_holds": (
        "Có hiệu lực",
        "Holds",
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
        "{count} trạm có chỉ tiêu mà người thẩm định quyết định khác nhau: điểm tính là khoảng giữa các ý kiến.",
        "{count} stations have indicators of which reviewers differ: the points lie between their decisions.",
    ),
    "batch_reviews_overturned": (
        "{count} trạm có quyết định đã bị quyết định sau thay thế.",
        "{count} stations have decisions that a later one has overturned.",
    ),
    "batch_reviews_warned": (
        "{count} trạm có kết quả thẩm định cần xem lại (vẫn được tính).",
        "{count} stations have reviews to be looked at again (they do count).",
    ),
    "dash_area": (
        "Địa bàn",
        "Area",
    ),
    "dash_traced": (
        "Ý kiến khác nhau và quyết định đã bị thay",
        "Where reviewers differ, and what was overturned",
    ),
    "book_decisions": (
        "Ý kiến, quyết định đã thay",
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
    "batch_share": (
        "Tỷ lệ đạt: {least}.",
        "Share met: {least}.",
    ),
    "batch_share_between": (
        "Tỷ lệ đạt: từ {least} đến {greatest}, tùy các trạm chưa đủ cơ sở kết luận.",
        "Share met: from {least} to {greatest}, depending on the undetermined stations.",
    ),
    "batch_share_not_reached": (
        "Tỷ lệ đạt {least} (nhiều nhất {greatest}), chưa tới mức yêu cầu {wanted}%.",
        "The share met is {least} (at most {greatest}), below the {wanted}% asked for.",
    ),
    "batch_mean": (
        "Tổng điểm trung bình: {points} trên {max} điểm.",
        "Mean of the totals: {points} of {max} points.",
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
        "Nửa ở giữa",
        "Middle half",
    ),
    "batch_column_below": (
        "Dưới một nửa",
        "Below half",
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
        "Chưa rõ",
        "Open",
    ),
    "batch_column_not_met": (
        "Kh. đạt",
        "Not met",
    ),
    "batch_column_share": (
        "Tỷ lệ đạt",
        "Share met",
    ),
    "batch_criteria_note": (
        "Nửa ở giữa: một nửa số trạm có điểm trong khoảng này. Dưới một nửa: số trạm không đạt 50% điểm của tiêu chí (+? chưa rõ).",
        "Middle half: half of the stations have points in this range. Below half: stations below 50% of the criterion's points (+? undetermined).",
    ),
    "batch_indicators": (
        "Chỉ tiêu mất nhiều điểm nhất",
        "Indicators that cost most points",
    ),
    "batch_lost": (
        "mất trung bình {mean} điểm mỗi trạm; {stations} trạm mất điểm",
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
        "còn thiếu dữ liệu",
        "data missing",
    ),
    "batch_groups": (
        "Theo địa bàn",
        "By area",
    ),
    "batch_no_group": (
        "(không ghi)",
        "(not stated)",
    ),
    "batch_duplicates": (
        "Một xã có nhiều phiếu trong cùng năm (được tính nhiều lần)",
        "More than one submission of a commune for a year (each is counted)",
    ),
    "batch_flags": (
        "Nên đến kiểm tra trước ({count} trạm có số liệu cần xem lại)",
        "Where to go first ({count} stations with figures in doubt)",
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
    "batch_head_commune": (
        "Xã",
        "Commune",
    ),
    "batch_head_code": (
        "Mã xã",
        "Commune code",
    ),
    "batch_head_district": (
        "Huyện",
        "District",
    ),
    "batch_head_province": (
        "Tỉnh",
        "Province",
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
        "Tổng điểm chắc chắn",
        "Total, sure",
    ),
    "batch_head_high": (
        "Tổng điểm cao nhất có thể",
        "Total, at most",
    ),
    "batch_head_max": (
        "Tổng điểm chuẩn áp dụng",
        "Applicable maximum",
    ),
    "batch_head_criterion_low": (
        "Tiêu chí {number}: chắc chắn",
        "Criterion {number}: sure",
    ),
    "batch_head_criterion_high": (
        "Tiêu chí {number}: cao nhất có thể",
        "Criterion {number}: at most",
    ),
    "batch_head_indicator_low": (
        "Chỉ tiêu {number}: chắc chắn",
        "Indicator {number}: sure",
    ),
    "batch_head_indicator_high": (
        "Chỉ tiêu {number}: cao nhất có thể",
        "Indicator {number}: at most",
    ),
    "batch_doubts": (
        "{count} trạm có minh chứng khác năm, hoặc vùng không khớp với tỉnh",
        "{count} stations with documents of another year, or a region against their province",
    ),
    "batch_head_warnings": (
        "Số cảnh báo",
        "Warnings",
    ),
    "batch_head_flags": (
        "Cờ",
        "Flags",
    ),
    "batch_head_verified_verdict": (
        "Kết luận sau thẩm định",
        "Verdict after review",
    ),
    "batch_head_verified_low": (
        "Điểm thẩm định: chắc chắn",
        "Verified points: sure",
    ),
    "batch_head_verified_high": (
        "Điểm thẩm định: cao nhất có thể",
        "Verified points: possible",
    ),
    "batch_previous_left": (
        "{count} trên {files} tệp của năm trước không đọc được, nên không so sánh được với các tệp đó.",
        "{count} of {files} files of the year before cannot be read, so nothing is compared with them.",
    ),
    "batch_verified": (
        "Thẩm định ({count} trạm có kết quả)",
        "Reviews ({count} stations have one)",
    ),
    "book_difference_low": (
        "Chênh lệch: thấp nhất",
        "Difference: least",
    ),
    "book_difference_high": (
        "Chênh lệch: cao nhất",
        "Difference: most",
    ),
    "book_rounds": (
        "Đợt thẩm định",
        "Rounds",
    ),
    "book_at_risk": (
        "Điểm cần xem",
        "Points in doubt",
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
        "Xếp theo số điểm của các chỉ tiêu có số liệu đáng ngờ. Cờ chỉ để xem lại, không làm đổi điểm.",
        "By the points of the indicators whose figures are in doubt. Flags ask for a look; they change no score.",
    ),
    "batch_at_risk": (
        "{points} điểm cần xem",
        "{points} points in doubt",
    ),
    "flag_certain": (
        "MÂU THUẪN:",
        "CONTRADICTION:",
    ),
    "flag_hint": (
        "Xem lại:",
        "Look at:",
    ),
    "help_batch_reviews": (
        "Kết quả thẩm định: tệp hoặc thư mục (ghi được nhiều lần).",
        "Reviews: a file or a folder (may be given several times).",
    ),
    "help_batch_cross_check": (
        "Đối chiếu số liệu trong từng phiếu và giữa các xã; nêu nơi nên đến kiểm tra trước.",
        "Check whether figures hold together, in each submission and between communes; and where to go first.",
    ),
    "help_batch_previous": (
        "Đối chiếu thêm với phiếu năm trước trong thư mục này (gồm cả --cross-check).",
        "Compare with last year's submissions in this folder as well (includes --cross-check).",
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
        "for reference",
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
        "Số trạm theo phần trăm điểm chắc chắn trên điểm tối đa áp dụng; đường đứt là mức cần đạt. Đủ điểm vẫn chưa đạt nếu có tiêu chí dưới một nửa điểm.",
        "Stations by the percentage of the applicable maximum that is sure; the dashed line is what is needed. With enough points a station is still not met where a criterion is below its half.",
    ),
    "dash_distribution_bar": (
        "{low}–{high}%: {count} trạm",
        "{low}–{high}%: {count} stations",
    ),
    "dash_needed": (
        "cần {percent}%",
        "{percent}% needed",
    ),
    "dash_indicator": (
        "Chỉ tiêu",
        "Indicator",
    ),
    "dash_lost_mean": (
        "Điểm mất trung bình",
        "Points lost, mean",
    ),
    "dash_losing": (
        "Số trạm mất điểm",
        "Stations that lose points",
    ),
    "dash_spread": (
        "Nửa ở giữa (0–100% điểm)",
        "Middle half (0–100% of the points)",
    ),
    "dash_spread_note": (
        "Khối màu: một nửa số trạm nằm trong khoảng này; vạch đậm: trạm ở giữa; vạch cam: một nửa số điểm, mức sàn của tiêu chí. Số “+?” là trạm chưa đủ dữ liệu để biết.",
        "Coloured block: half of the stations lie in it; dark line: the station in the middle; orange line: half of the points, the floor of the criterion. “+?” are stations whose data do not tell yet.",
    ),
    "dash_spread_words": (
        "Thấp nhất {least}, một nửa số trạm từ {first} đến {third}, giữa {median}, cao nhất {most}",
        "Least {least}, half of the stations from {first} to {third}, median {median}, most {most}",
    ),
    "dash_all_met": (
        "Mọi trạm đã chấm đều đạt.",
        "Every station that was scored is met.",
    ),
    "dash_stations": (
        "Các xã và mười tiêu chí",
        "Communes and criteria",
    ),
    "dash_caption": (
        "Mỗi hàng là một xã, mỗi cột là điểm một tiêu chí. Bấm tiêu đề cột để sắp xếp, bấm tên xã để xem các chỉ tiêu.",
        "A row for each commune, a column for the points of each criterion. A head sorts, the name of a commune shows its indicators.",
    ),
    "dash_no_script": (
        "Bảng này cần JavaScript để lọc và sắp xếp. Các số liệu chính ở trên vẫn đầy đủ.",
        "Filtering and sorting this table needs JavaScript. The main figures above are complete without it.",
    ),
    "dash_search": (
        "Tìm xã",
        "Find a commune",
    ),
    "dash_flagged": (
        "Chỉ xã có số liệu cần xem lại",
        "Only communes with figures to look at again",
    ),
    "dash_reset": (
        "Xóa lọc",
        "Clear",
    ),
    "dash_legend": (
        "Màu theo phần điểm chắc chắn của tiêu chí; ▾ là dưới một nửa:",
        "Colours show the share of a criterion's points that is sure; ▾ is below its half:",
    ),
    "dash_legend_open": (
        "sọc là còn thiếu dữ liệu, điểm nằm trong khoảng.",
        "stripes mean that data are missing and the points lie in a range.",
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
        "Chưa rõ",
        "Open",
    ),
    "dash_excluded": (
        "không áp dụng",
        "does not apply",
    ),
    "book_stations": (
        "Các xã",
        "Communes",
    ),
    "book_stations_note": (
        "Điểm chắc chắn của từng tiêu chí (TC) và chỉ tiêu; “2–5” là còn thiếu dữ liệu, “–” là không áp dụng.",
        "Sure points of each criterion (TC) and indicator; “2–5” lacks data, “–” does not apply.",
    ),
    "book_all": (
        "Tất cả",
        "All",
    ),
    "book_mean_low": (
        "TB chắc chắn",
        "Mean, sure",
    ),
    "book_mean_high": (
        "TB cao nhất",
        "Mean, at most",
    ),
    "book_max": (
        "Tối đa",
        "Maximum",
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
        "Tệp, thư mục, tệp ZIP hoặc mẫu tên có “*”.",
        "Files, folders, ZIP files or patterns with “*”.",
    ),
    "help_batch_by": (
        "Tổng hợp thêm theo tỉnh hoặc huyện ghi trong phiếu.",
        "Sum up by the province or district that the submissions name as well.",
    ),
    "help_batch_jobs": (
        "Số tiến trình chạy cùng lúc; mặc định bằng số nhân của máy.",
        "How many processes work at once; by default one for each core.",
    ),
    "help_batch_require_met": (
        "Thoát với mã 1 nếu tỷ lệ trạm đạt thấp hơn mức này.",
        "Exit with code 1 where a smaller share of stations is met.",
    ),
    "help_batch_output": (
        "Ghi thêm vào tệp, dạng theo đuôi tệp: {forms}; tên thư mục thì ghi đủ {folder} (ghi được nhiều lần).",
        "Write a file as well, its form by its extension: {forms}; a folder gets {folder} (may be given several times).",
    ),
    "usage_batch_extension": (
        "Không biết ghi {path} ở dạng nào. Đuôi tệp dùng được: {forms}; tên không có đuôi là một thư mục.",
        "It is not known in which form to write {path}. Extensions: {forms}; a name without extension is a folder.",
    ),
    "usage_jobs": (
        "Số tiến trình phải từ 1 trở lên, không phải {value}.",
        "The number of processes must be 1 or more, not {value}.",
    ),
    # A plan and the progress against it
    "batch_plan_left_out": (
        "{path} chưa có tiến độ kế hoạch (mỗi dòng chỉ ghi một trạm); phần này có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has nothing of the plan (it is a row a station); the terminal, .xlsx, .html, .json and .jsonl have it.",
    ),
    # The command line
    "help_batch_plan": (
        "Thêm tiến độ so với kế hoạch này (mã hoặc tệp).",
        "Add the progress against this plan (id or file).",
    ),
    "usage_without_plan": (
        "Chỉ dùng --plan-year, --communes, --reported, --done cùng với --plan.",
        "--plan-year, --communes, --reported and --done go with --plan only.",
    ),
    # Batches
    "help_batch_gap": (
        "Thêm khoảng cách tới mức đạt của từng xã, chỉ tiêu nào giúp nhiều xã đạt nhất, và cách ít công sức nhất để đủ số xã đạt.",
        "Add how far each commune is from passing, which indicators turn most communes, and the least effort by which enough of them pass.",
    ),
    "help_batch_gap_share": (
        "Tỷ lệ xã cần đạt dùng cho --gap, ví dụ 80.",
        "The share of communes to pass, for --gap, for example 80.",
    ),
    "help_batch_improvement": (
        "Tệp hoặc thư mục kế hoạch cải thiện: đếm việc đã làm, chưa làm, không còn cần.",
        "Files or folders of plans of improvement: counts what is done, not done, no longer needed.",
    ),
    "batch_improvement_left_out": (
        "{path} chưa có phần --improvement (việc nào của kế hoạch cải thiện đã làm); phần này có trong cửa sổ lệnh, .json và .jsonl.",
        "{path} has nothing of --improvement (what became of the plans of improvement); the text, .json and .jsonl have it.",
    ),
    "batch_gap_left_out": (
        "{path} chưa có phần --gap (khoảng cách của từng xã, cách ít công sức nhất); phần này có trong cửa sổ lệnh, .xlsx, .html, .json và .jsonl.",
        "{path} has nothing of --gap (distances, the cheapest work); the terminal, .xlsx, .html, .json and .jsonl have it.",
    ),
    "batch_plan_unused": (
        "Kế hoạch {path} ({station}) không dùng tới: không có phiếu nào của trạm này từ năm lập kế hoạch, hoặc đã có kế hoạch mới hơn.",
        "The plan {path} ({station}) was not used: no submission of this station from the year of the plan on is here, or there is a later plan.",
    ),
    "usage_no_improvements": (
        "Không có kế hoạch cải thiện nào (.yaml) trong {paths}. Lập một kế hoạch: yte-check gap PHIẾU.yaml -o KE-HOACH.yaml",
        "There is no plan of improvement (.yaml) in {paths}. Make one: yte-check gap SUBMISSION.yaml -o PLAN.yaml",
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
        "Ít nhất mấy chỉ tiêu",
        "Fewest indicators",
    ),
    "book_gap_fewest": (
        "Các chỉ tiêu của cách đó",
        "Indicators of that way",
    ),
    "book_gap_effort": (
        "Công sức của cách đó",
        "Effort of that way",
    ),
    "book_gap_cheapest": (
        "Cách ít công sức nhất: các chỉ tiêu",
        "Indicators of the way of least effort",
    ),
    "book_gap_least": (
        "Công sức ít nhất",
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
        "Một mình làm mấy xã đạt",
        "Communes turned by it alone",
    ),
    "book_lever_turned_effort": (
        "Công sức của các xã đó",
        "Effort in those",
    ),
    "book_lever_in_ways": (
        "Có trong cách ngắn nhất của mấy xã",
        "In the shortest way of how many",
    ),
    "book_lever_invested": (
        "Số xã cần làm để đủ {share}%",
        "Communes to do it in for {share}%",
    ),
    "book_lever_invested_effort": (
        "Công sức của việc đó",
        "Effort of that",
    ),
    "invest_distances": (
        "{count} xã chưa đạt, gần đạt nhất trước",
        "{count} communes have not passed, the nearest first",
    ),
    "invest_all_met": (
        "Mọi xã đã đạt",
        "Every commune has passed",
    ),
    "invest_unreachable": (
        "không có cách nào trong những việc làm được",
        "no way within what can be done",
    ),
    "invest_distance": (
        "{count} chỉ tiêu ({numbers}), công sức {effort}[[; ít công sức nhất: {least} ({more} chỉ tiêu)]]",
        "{count} indicators ({numbers}), effort {effort}[[; least effort: {least} ({more} indicators)]]",
    ),
    "invest_levers": (
        "Chỉ tiêu giúp nhiều xã đạt nhất",
        "Indicators that turn most communes",
    ),
    "invest_lever": (
        "một mình làm {turned} xã đạt (công sức {effort}); có trong cách ngắn nhất của {ways} xã",
        "turns {turned} communes alone (effort {effort}); in the shortest way of {ways}",
    ),
    "invest_lever_none": (
        "chỉ riêng việc này thì chưa xã nào đạt; có trong cách ngắn nhất của {ways} xã",
        "turns no commune alone; in the shortest way of {ways}",
    ),
    "invest_heading": (
        "Ít công sức nhất để {share}% số xã đạt",
        "Least effort by which {share}% of the communes pass",
    ),
    "invest_impossible": (
        "Không thể: cần thêm {needed} xã ngoài {met}/{communes} xã đã đạt, nhưng không đủ xã có thể đạt.",
        "Not possible: {needed} more are needed beside the {met}/{communes} that pass, but not so many can.",
    ),
    "invest_reached": (
        "Đã đủ: {met}/{communes} xã đạt.",
        "Reached: {met}/{communes} communes pass.",
    ),
    "invest_chosen": (
        "Đã có {met}/{communes} xã đạt, cần thêm {needed} xã, tổng công sức {effort}: {places}.",
        "{met}/{communes} communes pass, {needed} more are needed, effort {effort} in all: {places}.",
    ),
    "invest_indicator": (
        "{count} xã, công sức {effort}",
        "{count} communes, effort {effort}",
    ),
    "invest_plans": (
        "Kế hoạch cải thiện của {count} xã: {done} việc đã làm, {partly} làm một phần, {not_done} chưa làm, {not_needed} không còn cần",
        "Plans of improvement of {count} communes: {done} actions done, {partly} in part, {not_done} not done, {not_needed} no longer needed",
    ),
    "invest_plan": (
        "đã làm {done}, một phần {partly}, chưa làm {not_done}, không cần {not_needed}",
        "done {done}, in part {partly}, not done {not_done}, not needed {not_needed}",
    ),
    "batch_head_reason": (
        "Lý do để riêng",
        "Why it was set aside",
    ),
    "batch_skipped_count": (
        "{count} tệp loại này không phải là phiếu.",
        "{count} files of this kind are no submissions.",
    ),
    "batch_place_and_day": (
        "{place}[[, ngày {day}]]",
        "{place}[[, {day}]]",
    ),
    "batch_years": (
        "Các phiếu thuộc nhiều năm ({years}) và đang được tính chung. Dùng --year để chỉ tính phiếu của một năm.",
        "The submissions are of several years ({years}) and are counted together. --year counts those of one year alone.",
    ),
    "batch_years_future": (
        "{count} phiếu ghi năm chưa tới: {files}[[ và {more} phiếu nữa]]. Nếu gõ nhầm năm thì sửa lại.",
        "{count} submissions are of a year that has not begun: {files}[[ and {more} more]]. Correct the year if it is a slip.",
    ),
    "batch_communes": (
        "{count} phiếu là của {communes} xã: có xã nộp nhiều phiếu, mỗi phiếu đều được tính ở trên.",
        "{count} submissions are of {communes} communes: some have several, and each is counted above.",
    ),
    "batch_other_years": (
        "{count} phiếu đúng quy cách nhưng thuộc năm khác với năm được hỏi, nên để riêng.",
        "{count} sound submissions are of another year than the one asked for; they are set aside.",
    ),
    "batch_other_areas": (
        "{count} phiếu đúng quy cách nhưng thuộc địa bàn khác với địa bàn được hỏi, nên để riêng.",
        "{count} sound submissions are of another area than the one asked for; they are set aside.",
    ),
    "help_batch_province": (
        "Chỉ tính phiếu của tỉnh này; phiếu tỉnh khác được nêu tên và để riêng.",
        "Count submissions of this province only; others are named and set aside.",
    ),
    "help_batch_district": (
        "Chỉ tính phiếu của huyện này; phiếu huyện khác được nêu tên và để riêng.",
        "Count submissions of this district only; others are named and set aside.",
    ),
    "help_batch_year": (
        "Chỉ tính phiếu của năm này; phiếu năm khác được nêu tên và để riêng.",
        "Count submissions of this year only; others are named and set aside.",
    ),
    "help_batch_title": (
        "Tiêu đề của bản tổng hợp, của sổ tính và trang kết quả.",
        "The title of the summary, the workbook and the dashboard.",
    ),
    "help_batch_office": (
        "Cơ quan tổng hợp, ghi dưới tiêu đề.",
        "The office whose result this is, below the title.",
    ),
    "help_batch_place": (
        "Địa danh, ghi dưới tiêu đề cùng với ngày.",
        "The place, below the title with the day.",
    ),
    "help_batch_date": (
        "Ngày ghi dưới tiêu đề; có --place mà không ghi thì là hôm nay.",
        "The day below the title; today where --place is given.",
    ),
    "decision_overturned": (
        "{words}; bị thay bằng: {by}",
        "{words}; overturned by: {by}",
    ),
    "batch_verdict_failed": (
        "Để riêng",
        "Set aside",
    ),
    "batch_verdict_skipped": (
        "Không lấy",
        "Not taken",
    ),
}
