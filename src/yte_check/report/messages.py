"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Text of an assessment
    "report_carried": (
        "Chép từ năm {year}, chưa xem lại",
        "Copied from {year}, not looked at since",
    ),
    # The head (Nghị định 30/2020/NĐ-CP, appendix I)
    "report_writer": (
        "GHI CHÚ CHO NGƯỜI SOẠN (xóa trước khi ký)",
        "NOTES FOR THE WRITER (delete before signing)",
    ),
    "report_writer_screen": (
        "GHI CHÚ CHO NGƯỜI SOẠN (không in ra)",
        "NOTES FOR THE WRITER (not printed)",
    ),
    "report_health_department": (
        "Sở Y tế",
        "Department of Health",
    ),
    "report_number": (
        "Số: ……/BC-TYT",
        "No.: ……/BC-TYT",
    ),
    "report_number_facility": (
        "Số: ……/BC-……",
        "No.: ……/……",
    ),
    "report_signer_facility": (
        "NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ",
        "HEAD OF THE FACILITY",
    ),
    "report_kind": (
        "BÁO CÁO",
        "REPORT",
    ),
    "report_subject": (
        "Kết quả tự chấm điểm năm {year} theo {title}",
        "Result of the self-assessment of {year} under “{title}”",
    ),
    "report_reference": (
        "KẾT QUẢ THAM KHẢO",
        "FOR REFERENCE ONLY",
    ),
    "report_opening": (
        "{station} báo cáo kết quả tự chấm điểm năm {year} như sau:",
        "{station} reports the result of its self-assessment of {year}:",
    ),
    # I
    "report_heading_general": (
        "THÔNG TIN CHUNG",
        "GENERAL INFORMATION",
    ),
    "report_fact_station": (
        "Trạm y tế",
        "Health station",
    ),
    "report_fact_facility": (
        "Cơ sở y tế",
        "Health facility",
    ),
    "report_fact_commune": (
        "Địa bàn",
        "Commune",
    ),
    "report_fact_district": (
        "Đơn vị hành chính cấp huyện",
        "District",
    ),
    "report_fact_province": (
        "Tỉnh, thành phố",
        "Province or city",
    ),
    "report_fact_zone": (
        "Phân vùng",
        "Zone",
    ),
    "report_fact_terrain": (
        "Địa hình",
        "Terrain",
    ),
    "report_fact_distance": (
        "Khoảng cách đến bệnh viện, trung tâm y tế gần nhất",
        "Distance to the nearest hospital or health centre",
    ),
    "report_fact_region": (
        "Vùng kinh tế - xã hội",
        "Socio-economic region",
    ),
    "report_fact_population": (
        "Dân số",
        "Population",
    ),
    "report_commune": (
        "{name}[[ (mã {code})]]",
        "{name}[[ (code {code})]]",
    ),
    "report_zone": (
        "Vùng {zone}",
        "Zone {zone}",
    ),
    "report_people": (
        "{count} người",
        "{count}",
    ),
    # II
    "report_heading_method": (
        "CÁCH CHẤM ĐIỂM",
        "HOW IT WAS SCORED",
    ),
    "report_method_conditions": (
        "Điều kiện đạt: tổng điểm từ {total}% tổng điểm chuẩn trở lên; mỗi tiêu chí từ {floor}% điểm chuẩn của tiêu chí đó trở lên.",
        "Conditions: at least {total}% of all points, and at least {floor}% of the points of each criterion.",
    ),
    "report_method_asked": (
        "Điều kiện đạt: {conditions}.",
        "Conditions: {conditions}.",
    ),
    "report_method_level": (
        "Điều kiện xếp {level}: {conditions}.",
        "Conditions of {level}: {conditions}.",
    ),
    "report_method_recognised": (
        "Được công nhận từ {level} trở lên.",
        "Recognised from {level} upwards.",
    ),
    "asked_total": (
        "tổng điểm từ {percent}% tổng điểm chuẩn trở lên",
        "at least {percent}% of all points",
    ),
    "asked_floor": (
        "mỗi tiêu chí từ {percent}% điểm chuẩn của tiêu chí đó trở lên",
        "at least {percent}% of the points of each criterion",
    ),
    "asked_floor_own": (
        "riêng tiêu chí {numbers} từ {percent}% trở lên",
        "at least {percent}% in criterion {numbers}",
    ),
    "asked_no_knockout": (
        "không có chỉ tiêu bị điểm liệt",
        "no disqualifying score",
    ),
    "asked_nothing": (
        "không yêu cầu thêm",
        "nothing more",
    ),
    "count_indicators_asked": (
        "ít nhất[[ {needed} chỉ tiêu]][[ {share}% số chỉ tiêu]][[ “{marked}”]][[ của tiêu chí {within}]] đạt từ {reaching}% số điểm trở lên",
        "at least[[ {needed} indicators]][[ {share}% of the indicators]][[ marked “{marked}”]][[ in criterion {within}]] with at least {reaching}% of their points",
    ),
    "count_criteria_asked": (
        "ít nhất[[ {needed} tiêu chí]][[ {share}% số tiêu chí]][[ của tiêu chí {within}]] đạt từ {reaching}% số điểm trở lên",
        "at least[[ {needed} criteria]][[ {share}% of the criteria]][[ in criterion {within}]] with at least {reaching}% of their points",
    ),
    "report_method_mean": (
        "Điểm của {whole} là trung bình cộng tỷ lệ điểm của các phần trực tiếp bên trong, nhân với điểm chuẩn.",
        "The points of {whole} are the mean of the shares that its direct parts reach, times its maximum.",
    ),
    "report_method_mean_of_indicators": (
        "Điểm của {whole} là trung bình cộng tỷ lệ điểm của mọi chỉ tiêu bên trong, nhân với điểm chuẩn.",
        "The points of {whole} are the mean of the shares that all indicators in it reach, times its maximum.",
    ),
    "report_whole": (
        "toàn bộ",
        "the whole",
    ),
    "report_method_whole_of": (
        "tiêu chí {numbers}",
        "criteria {numbers}",
    ),
    "report_method_weight": (
        "Hệ số {weights}; các phần còn lại hệ số 1.",
        "Weight {weights}; all others 1.",
    ),
    "report_weight_of": ("{weight}: {numbers}", "{weight}: {numbers}"),
    "report_method_mean_lost": (
        "Điểm bị trừ, điểm chưa xác định cộng theo thang điểm của từng chỉ tiêu, nên không bằng phần bị trừ ở tổng điểm.",
        "Points lost and undetermined are on the scale of each indicator; they do not add up to what the total lacks.",
    ),
    "report_method_bonus": (
        "Chỉ tiêu điểm thưởng, cộng ngoài điểm chuẩn: {numbers}.",
        "Bonus points, on top of the maximum: {numbers}.",
    ),
    "report_method_deduction": (
        "Chỉ tiêu trừ điểm: {numbers}.",
        "Points are taken off in: {numbers}.",
    ),
    "report_method_scale": (
        "Tổng điểm không dưới 0 và không quá điểm chuẩn.",
        "The total is never below 0 or above the maximum.",
    ),
    "report_method_left_out": (
        "Nội dung không áp dụng thì không chấm và trừ khỏi điểm chuẩn; tỷ lệ phần trăm tính trên điểm chuẩn còn lại. Nội dung không áp dụng và lý do: {nodes}.",
        "What does not apply is not scored and is taken out of the maximum; percentages are of the maximum that remains. What does not apply, and why: {nodes}.",
    ),
    "report_next_level": (
        "Để đạt {level} còn thiếu: {reason}",
        "{level} still lacks: {reason}",
    ),
    "report_method_knockout": (
        "Xã có chỉ tiêu bị điểm liệt thì không đạt.",
        "A commune with a disqualifying score does not pass.",
    ),
    "report_method_evidence_off": (
        "Điểm được tính theo số liệu kê khai, không xét minh chứng.",
        "Points follow the data declared; evidence was not looked at.",
    ),
    "report_method_evidence_warn": (
        "Điểm được tính theo số liệu kê khai; chỉ tiêu chưa có minh chứng hợp lệ được liệt kê trong báo cáo.",
        "Points follow the data declared; indicators without valid evidence are listed in this report.",
    ),
    "report_method_evidence_strict": (
        "Chỉ tính số điểm có minh chứng hợp lệ; điểm kê khai mà chưa có minh chứng hợp lệ được coi là chưa xác định.",
        "Only points with valid evidence count; points declared without it are undetermined.",
    ),
    "report_method_figures": (
        "Tỷ lệ không làm tròn khi so với ngưỡng. Chỉ tiêu chưa đủ số liệu được ghi điểm thấp nhất và điểm cao nhất có thể đạt.",
        "Percentages are not rounded before they are compared with a threshold. An indicator that lacks data shows the lowest and the highest points that it can have.",
    ),
    "report_method_excluded": (
        "Chỉ tiêu không có đối tượng thì không chấm và trừ khỏi tổng điểm chuẩn; tỷ lệ phần trăm tính trên tổng điểm chuẩn còn lại.",
        "An indicator with no cases is not scored and is taken out of the maximum; percentages are of the maximum that remains.",
    ),
    # III
    "report_heading_result": (
        "KẾT QUẢ TỰ CHẤM ĐIỂM",
        "RESULT",
    ),
    "report_conclusion_met": (
        "Theo kết quả tự chấm điểm, năm {year} {commune} đạt {title}: đạt[[ ít nhất {least}]][[ {points}]]/{max} điểm[[ (yêu cầu từ {needed} điểm trở lên)]][[; các tiêu chí đều đạt từ {floor}% số điểm trở lên]].[[ {level}]][[ {tally}]]",
        "By its self-assessment of {year} {commune} meets “{title}”:[[ at least {least}]][[ {points}]]/{max} points[[ ({needed} required)]][[; every criterion has at least {floor}% of its points]].[[ {level}]][[ {tally}]]",
    ),
    "report_conclusion_not_met": (
        "Theo kết quả tự chấm điểm, năm {year} {commune} không đạt {title}:[[ cao nhất chỉ đạt {most}]][[ đạt {points}]]/{max} điểm[[ (yêu cầu từ {needed} điểm trở lên)]][[; có {below} tiêu chí dưới {floor}% số điểm]][[; có {below_own} tiêu chí dưới mức tối thiểu]].[[ {level}]][[ {tally}]]",
        "By its self-assessment of {year} {commune} does not meet “{title}”:[[ at most {most}]][[ {points}]]/{max} points[[ ({needed} required)]][[; criteria below {floor}% of their points: {below}]][[; criteria below their minimum: {below_own}]].[[ {level}]][[ {tally}]]",
    ),
    "report_conclusion_undetermined": (
        "Chưa đủ cơ sở kết luận năm {year} {commune} đạt hay không đạt {title}: tổng điểm từ {low} đến {high}/{max} điểm[[ (yêu cầu từ {needed} điểm trở lên)]][[; chưa kết luận được do {because}]].[[ {level}]][[ {tally}]]",
        "It is undetermined whether {commune} meets “{title}” in {year}: from {low} to {high}/{max} points[[ ({needed} required)]][[, pending {because}]].[[ {level}]][[ {tally}]]",
    ),
    "report_by_criterion": (
        "Kết quả theo từng tiêu chí",
        "Result by criterion",
    ),
    "report_reasons": (
        "Lý do",
        "Reasons",
    ),
    "report_table_note": (
        "Điểm chi tiết của từng chỉ tiêu ở Phụ lục I; danh mục minh chứng ở Phụ lục II.",
        "The points of each indicator are in Annex I, the list of evidence in Annex II.",
    ),
    "report_total": (
        "Tổng cộng",
        "Total",
    ),
    "report_total_met": (
        "đủ điểm",
        "enough points",
    ),
    "report_total_not_met": (
        "thiếu điểm",
        "too few points",
    ),
    "report_total_undetermined": (
        "chưa đủ cơ sở kết luận",
        "undetermined",
    ),
    # IV
    "report_heading_shortfalls": (
        "TỒN TẠI, NGUYÊN NHÂN VÀ BIỆN PHÁP KHẮC PHỤC",
        "SHORTFALLS, CAUSES AND REMEDIES",
    ),
    "report_lost": (
        "Chỉ tiêu bị trừ điểm (tổng điểm trừ: {points} điểm)",
        "Indicators below their maximum ({points} points lost)",
    ),
    "report_lost_none": (
        "Không có chỉ tiêu nào bị trừ điểm.",
        "No indicator has lost points.",
    ),
    "report_missing": (
        "Chỉ tiêu chưa đủ số liệu (còn {points} điểm chưa xác định)",
        "Indicators that lack data ({points} points undetermined)",
    ),
    "report_missing_none": (
        "Không có chỉ tiêu nào thiếu số liệu.",
        "No indicator lacks data.",
    ),
    "report_unproven": (
        "Chỉ tiêu chưa có minh chứng hợp lệ",
        "Indicators without valid evidence",
    ),
    "report_unproven_none": (
        "Mọi chỉ tiêu có điểm đều có minh chứng hợp lệ.",
        "Every indicator with points has valid evidence.",
    ),
    "report_unproven_off": (
        "Lần chấm này không xét minh chứng.",
        "Evidence was not looked at this time.",
    ),
    # V
    "report_heading_request": (
        "ĐỀ NGHỊ",
        "REQUEST",
    ),
    "report_request_met": (
        "{station} đề nghị Ủy ban nhân dân {commune} xem xét, trình cấp có thẩm quyền thẩm định, công nhận {commune} đạt {title} theo kết quả năm {year}.",
        "{station} asks the People's Committee of {commune} to consider the result and to submit it to the competent authority for verification and for the recognition of {commune} as meeting “{title}” in {year}.",
    ),
    "report_request_not_met": (
        "{station} không đề nghị công nhận theo kết quả năm {year}; đề nghị Ủy ban nhân dân {commune} chỉ đạo, bố trí nguồn lực để khắc phục các tồn tại nêu trong báo cáo; sau khi khắc phục, trạm sẽ tự chấm điểm lại.",
        "{station} does not ask for recognition on the result of {year}; it asks the People's Committee of {commune} to direct and fund the remedies of this report, and will score itself again afterwards.",
    ),
    "report_request_undetermined": (
        "{station} chưa đề nghị công nhận do còn {points} điểm chưa xác định; trạm sẽ bổ sung số liệu, minh chứng nêu trong báo cáo và tự chấm điểm lại.",
        "{station} does not ask for recognition yet, because {points} points are undetermined; it will supply the data and evidence listed in this report and score itself again.",
    ),
    "report_request_met_facility": (
        "{station} đề nghị cấp có thẩm quyền xem xét, thẩm định, công nhận đơn vị đạt {title} theo kết quả năm {year}.",
        "{station} asks the competent authority to verify the result and to recognise it as meeting “{title}” in {year}.",
    ),
    "report_request_not_met_facility": (
        "{station} không đề nghị công nhận theo kết quả năm {year}; đơn vị sẽ khắc phục các tồn tại nêu trong báo cáo và tự chấm điểm lại.",
        "{station} does not ask for recognition on the result of {year}; it will remedy what this report lists and score itself again.",
    ),
    "report_request_undetermined_facility": (
        "{station} chưa đề nghị công nhận do còn {points} điểm chưa xác định; đơn vị sẽ bổ sung số liệu, minh chứng nêu trong báo cáo và tự chấm điểm lại.",
        "{station} does not ask for recognition yet, because {points} points are undetermined; it will supply the data and evidence listed in this report and score itself again.",
    ),
    "report_request_official": (
        "{station} chưa đề nghị công nhận: phần nội dung đã đối chiếu với văn bản chưa đủ cơ sở để kết luận.",
        "{station} does not ask for recognition yet: the verified part of the text cannot carry a conclusion.",
    ),
    "report_closing": (
        "Trên đây là báo cáo kết quả tự chấm điểm của {station}./.",
        "This is the report of {station} on its self-assessment.",
    ),
    # Annexes
    "report_annex_1": (
        "Phụ lục I",
        "Annex I",
    ),
    "report_annex_2": (
        "Phụ lục II",
        "Annex II",
    ),
    "report_annex_scores": (
        "BẢNG CHẤM ĐIỂM CHI TIẾT",
        "SCORE TABLE",
    ),
    "report_annex_documents": (
        "DANH MỤC MINH CHỨNG",
        "LIST OF EVIDENCE",
    ),
    "report_annex_reference": (
        "(Kèm theo Báo cáo số ……/BC-TYT ngày …… tháng …… năm …… của {station})",
        "(With Report No. ……/BC-TYT of …… / …… / ……… of {station})",
    ),
    "report_annex_reference_facility": (
        "(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của {station})",
        "(With Report No. ……/…… of …… / …… / ……… of {station})",
    ),
    "report_no_documents": (
        "Chưa khai minh chứng nào.",
        "No evidence has been registered.",
    ),
    "report_provisional_mark": (
        "(*) Điểm hoặc cách chấm là tạm tính hoặc suy ra, chưa đối chiếu được với văn bản.",
        "(*) Points or scoring are provisional or inferred; they are not verified text of the regulation.",
    ),
    "report_writer_fill": (
        "Điền số, ngày, tháng[[ và các cột còn trống ở mục {part}]], rồi trình Trưởng trạm ký.",
        "Fill in the number, the date[[ and the empty columns of part {part}]], then submit it to the head of the station for signature.",
    ),
    "report_writer_fill_facility": (
        "Điền số, ngày, tháng[[ và các cột còn trống ở mục {part}]], rồi trình người đứng đầu đơn vị ký; ghi ký hiệu và chức danh người ký cho đúng đơn vị.",
        "Fill in the number, the date[[ and the empty columns of part {part}]], then submit it to the head of the facility for signature; correct the reference and the title of who signs.",
    ),
    "report_writer_subject": (
        "Trích yếu của {documents} chưa đối chiếu được với văn bản: kiểm tra trước khi ký.",
        "The subject of {documents} has not been compared with the document: check it before signing.",
    ),
    "report_writer_no_subject": (
        "Chưa có trích yếu của {documents}: ghi thêm trước khi ký.",
        "The subject of {documents} is not known: fill it in before signing.",
    ),
    "report_warnings": (
        "Cảnh báo về phiếu tự chấm điểm",
        "Warnings about the submission",
    ),
    "report_fingerprints": (
        "Thông tin kỹ thuật (lưu nội bộ, không kèm bản ký)",
        "Technical data (for the file, not part of the signed copy)",
    ),
    "report_notice_reference": (
        "Đây là kết quả tham khảo[[: {count} chỉ tiêu có dấu (*) được chấm tạm tính hoặc suy ra, phải đối chiếu với văn bản chính thức trước khi gửi báo cáo]].",
        "This result is for reference only[[: {count} indicators marked (*) are scored by provisional or inferred rules, to be compared with the official text before the report is sent]].",
    ),
    "report_tool": (
        "Phần mềm",
        "Software",
    ),
    "report_standard": (
        "Bộ tiêu chí, văn bản sửa đổi",
        "Standard and amendments",
    ),
    "report_as_of": (
        "Nội dung có hiệu lực tại ngày",
        "Text in force on",
    ),
    "report_standard_sha256": (
        "Mã kiểm tra tệp (SHA-256) của bộ tiêu chí",
        "File checksum (SHA-256) of the standard",
    ),
    "report_submission_sha256": (
        "Mã kiểm tra tệp (SHA-256) của phiếu tự chấm điểm",
        "File checksum (SHA-256) of the self-assessment form",
    ),
    # Columns
    "report_column_order": (
        "TT",
        "No.",
    ),
    "report_column_criterion": (
        "Tiêu chí",
        "Criterion",
    ),
    "report_column_indicator": (
        "Chỉ tiêu",
        "Indicator",
    ),
    "report_column_node": (
        "Tiêu chí, chỉ tiêu",
        "Criterion, indicator",
    ),
    "report_column_max": (
        "Điểm chuẩn",
        "Max.",
    ),
    "report_column_points": (
        "Điểm tự chấm",
        "Points",
    ),
    "report_column_low": (
        "Điểm thấp nhất",
        "Lowest points",
    ),
    "report_column_high": (
        "Điểm cao nhất",
        "Highest points",
    ),
    "report_column_share": (
        "Tỷ lệ",
        "Share",
    ),
    "report_column_needed": (
        "Điểm yêu cầu",
        "Required",
    ),
    "report_column_result": (
        "Kết quả",
        "Result",
    ),
    "report_column_data": (
        "Số liệu, hiện trạng",
        "Data",
    ),
    "report_column_evidence": (
        "Minh chứng",
        "Evidence",
    ),
    "report_column_remark": (
        "Ghi chú",
        "Remark",
    ),
    "report_column_state": (
        "Tình trạng",
        "State",
    ),
    "report_column_grade": (
        "Mức tin cậy",
        "Confidence",
    ),
    "report_column_lost": (
        "Điểm trừ",
        "Points lost",
    ),
    "report_column_stake": (
        "Điểm chưa xác định",
        "Points undetermined",
    ),
    "report_column_cause": (
        "Nguyên nhân",
        "Cause",
    ),
    "report_column_remedy": (
        "Biện pháp khắc phục",
        "Remedy",
    ),
    "report_column_who": (
        "Người phụ trách",
        "Who",
    ),
    "report_column_when": (
        "Thời hạn",
        "By when",
    ),
    "report_column_document": (
        "Tên văn bản, tài liệu",
        "Document",
    ),
    "report_column_number": (
        "Số, ký hiệu",
        "Number",
    ),
    "report_column_day": (
        "Ngày",
        "Date",
    ),
    "report_column_serves": (
        "Chỉ tiêu",
        "Indicators",
    ),
    "report_column_size": (
        "Dung lượng",
        "Size",
    ),
    "report_column_sha256": (
        "SHA-256",
        "SHA-256",
    ),
    "report_file": (
        "{name}[[ ({size})]]",
        "{name}[[ ({size})]]",
    ),
    "report_column_file_lines": (
        "Tệp (dung lượng), SHA-256",
        "File (size), SHA-256",
    ),
    "report_column_file": (
        "Tệp",
        "File",
    ),
    # States
    "report_flag_lost": (
        "Bị trừ điểm",
        "Points lost",
    ),
    "report_flag_missing": (
        "Thiếu số liệu",
        "Data missing",
    ),
    "report_flag_unproven": (
        "Thiếu minh chứng",
        "Evidence missing",
    ),
    "report_knockout_not_met": (
        "Bị điểm liệt",
        "Knocked out",
    ),
    "report_knockout_undetermined": (
        "Có thể bị điểm liệt",
        "Perhaps knocked out",
    ),
    "report_asks_unproven": (
        "Báo cáo đề nghị công nhận, nhưng {count} chỉ tiêu có điểm chưa có minh chứng hợp lệ: {numbers}. Xem: yte-check evidence check.",
        "The report asks for recognition, but {count} indicators with points have no valid document: {numbers}. See: yte-check evidence check.",
    ),
    "report_claims_unproven": (
        "{count} chỉ tiêu có điểm chưa có minh chứng hợp lệ: {numbers}. Xem: yte-check evidence check.",
        "{count} indicators with points have no valid document: {numbers}. See: yte-check evidence check.",
    ),
    "report_unanswered": (
        "{count} chỉ tiêu chưa trả lời: {numbers}. Để trả lời tiếp, gõ: yte-check fill --all.",
        "{count} indicators are not answered: {numbers}. To be asked them: yte-check fill --all.",
    ),
    "report_blanks": (
        "Báo cáo còn chỗ trống phải điền tay: {names}.",
        "The report has blanks to be filled in by hand: {names}.",
    ),
    "report_state_valid": (
        "hợp lệ",
        "valid",
    ),
    "report_state_no_file": (
        "chưa có tệp",
        "no file",
    ),
    "report_state_missing": (
        "không tìm thấy tệp",
        "file not found",
    ),
    "report_state_outside": (
        "tệp ở ngoài thư mục của phiếu",
        "file outside the submission's folder",
    ),
    "report_state_empty": (
        "tệp trống",
        "empty file",
    ),
    "report_state_too_large": (
        "tệp quá 500 MB",
        "file over 500 MB",
    ),
    "report_state_unreadable": (
        "không đọc được tệp",
        "unreadable file",
    ),
    "report_state_unopenable": (
        "không mở được",
        "cannot be opened",
    ),
    "report_state_changed": (
        "tệp đã thay đổi",
        "file has changed",
    ),
    "report_state_out_of_period": (
        "hết hiệu lực trong năm đánh giá",
        "expired within the year assessed",
    ),
    "report_state_after_period": (
        "ban hành sau năm đánh giá",
        "issued after the year assessed",
    ),
    "report_state_earlier": (
        "hợp lệ; ban hành trước năm đánh giá",
        "valid; issued before the year assessed",
    ),
    "report_state_undated": (
        "hợp lệ; chưa ghi ngày ban hành",
        "valid; no date of issue",
    ),
    "report_state_reversed": (
        "hợp lệ; ngày hết hạn trước ngày ban hành",
        "valid; expires before it was issued",
    ),
    # The page for a browser, the sheets of a workbook
    "report_general_title": (
        "Thông tin chung",
        "General information",
    ),
    "report_method_title": (
        "Cách chấm điểm",
        "How it was scored",
    ),
    "report_request_title": (
        "Đề nghị",
        "Request",
    ),
    "report_documents_title": (
        "Danh mục minh chứng",
        "List of evidence",
    ),
    "report_filter": (
        "Lọc chỉ tiêu",
        "Show indicators",
    ),
    "report_filter_all": (
        "Tất cả",
        "All",
    ),
    "report_filter_none": (
        "Không có chỉ tiêu nào.",
        "There are no such indicators.",
    ),
    "report_open_all": (
        "Mở tất cả",
        "Open all",
    ),
    "report_close_all": (
        "Đóng tất cả",
        "Close all",
    ),
    "report_details": (
        "Chi tiết từng chỉ tiêu",
        "Indicators in detail",
    ),
    "report_rule": (
        "Cách chấm",
        "Rule",
    ),
    "report_asked": (
        "Minh chứng cần có",
        "Evidence asked for",
    ),
    "report_given": (
        "Minh chứng đã nộp",
        "Evidence given",
    ),
    "report_given_none": (
        "chưa nêu minh chứng",
        "no evidence named",
    ),
    "report_note": (
        "Ghi chú của trạm",
        "The station's note",
    ),
    "report_indicators_of": (
        "Chỉ tiêu {numbers}",
        "Indicators {numbers}",
    ),
    "report_bar": (
        "{points}/{max} điểm[[, yêu cầu {needed}]]",
        "{points} of {max} points[[, {needed} required]]",
    ),
    "report_legend": (
        "Vạch đứng là mức yêu cầu. Phần nhạt là điểm chưa xác định.",
        "The upright line is what is required. The pale part is not determined yet.",
    ),
    "report_skip": (
        "Đến bảng chi tiết",
        "To the detailed table",
    ),
    "report_criterion": (
        "Tiêu chí {number}. {title}",
        "Criterion {number}. {title}",
    ),
    "report_sheet_scores": (
        "Bảng điểm",
        "Scores",
    ),
    "report_sheet_documents": (
        "Minh chứng",
        "Evidence",
    ),
    "report_sheet_notes": (
        "Thông tin",
        "Notes",
    ),
    # Templates
    # The command line
    "help_report_output": (
        "Tệp báo cáo; dạng theo phần đuôi: {forms} (ghi được nhiều lần).",
        "The report; its form by the extension: {forms} (may be given several times).",
    ),
    "help_templates": (
        "Thư mục có mẫu riêng; mẫu nào không có ở đó thì dùng mẫu kèm chương trình.",
        "A folder with templates of one's own; those that are not there are taken from the tool.",
    ),
    "usage_report_output": (
        "Hãy ghi tệp báo cáo cần lập: -o TỆP. Các dạng: {forms}.",
        "Name the report to write: -o FILE. Forms: {forms}.",
    ),
    "usage_report_form": (
        "Không lập được báo cáo dạng “{extension}” ({path}). Các dạng: {forms}.",
        "There is no report of the form “{extension}” ({path}). Forms: {forms}.",
    ),
    "usage_report_twice": (
        "Tệp {path} được ghi hai lần trên dòng lệnh.",
        "The file {path} is named twice on the command line.",
    ),
    "usage_templates": (
        "{path} không phải là một thư mục.",
        "{path} is not a folder.",
    ),
    # Plans of improvement
    "help_improvement": (
        "Kế hoạch khắc phục đã lập: báo cáo ghi việc nào đã làm, người phụ trách, thời hạn.",
        "An improvement plan made before: the report says what was done, by whom, by when.",
    ),
    "report_planned": (
        "Kế hoạch: {action}[[; người phụ trách: {who}]][[; thời hạn: {deadline}]]",
        "Plan: {action}[[; who: {who}]][[; deadline: {deadline}]]",
    ),
}
