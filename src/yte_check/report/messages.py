"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Text of an assessment
    "report_letters_missing": (
        "Cảnh báo: phông chữ của tệp PDF không có các chữ “{letters}”, nên trong {path} chúng hiện thành ô trống. Hãy viết bằng chữ Việt, hoặc lập báo cáo .docx hay .html.",
        "Warning: the fonts of the PDF lack the letters “{letters}”; in {path} they are empty boxes. Write Vietnamese letters, or make the report as .docx or .html.",
    ),
    "report_carried": (
        "Chép từ năm {year}, chưa xem lại",
        "Copied from {year}, not looked at since",
    ),
    # The head (Nghị định 30/2020/NĐ-CP, appendix I)
    "report_country": (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SOCIALIST REPUBLIC OF VIETNAM",
    ),
    "report_motto": (
        "Độc lập - Tự do - Hạnh phúc",
        "Independence - Freedom - Happiness",
    ),
    "report_superior": (
        "UBND {commune}",
        "PEOPLE'S COMMITTEE OF {commune}",
    ),
    "report_number": (
        "Số: ……/BC-TYT",
        "No.: ……/BC-TYT",
    ),
    "report_place_and_date": (
        "{place}, ngày …… tháng …… năm ……",
        "{place}, …… / …… / ………",
    ),
    "report_kind": (
        "BÁO CÁO",
        "REPORT",
    ),
    "report_subject": (
        "Kết quả tự chấm điểm thực hiện {title}, năm {year}",
        "Self-assessment against “{title}”, {year}",
    ),
    "report_reference": (
        "KẾT QUẢ THAM KHẢO",
        "FOR REFERENCE ONLY",
    ),
    "report_basis": (
        "Căn cứ {kind} số {number} {day} của {issuer}[[ về {title}]]{end}",
        "Pursuant to {kind} {number} of {day} of {issuer}[[: {title}]]{end}",
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
    "report_fact_commune": (
        "Địa bàn",
        "Commune",
    ),
    "report_fact_district": (
        "Huyện",
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
        "Distance to the nearest hospital or medical centre",
    ),
    "report_fact_region": (
        "Vùng kinh tế - xã hội",
        "Socio-economic region",
    ),
    "report_fact_population": (
        "Dân số",
        "Population",
    ),
    "report_fact_staff": (
        "Nhân lực của trạm",
        "Staff of the station",
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
        "Điều kiện đạt: từ {total}% tổng điểm trở lên; mỗi tiêu chí từ {floor}% số điểm của tiêu chí đó trở lên.",
        "Conditions: at least {total}% of all points, and at least {floor}% of the points of each criterion.",
    ),
    "report_method_knockout": (
        "Xã có chỉ tiêu bị điểm liệt thì không đạt.",
        "A commune with a knock-out indicator does not pass.",
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
        "Chỉ tính chắc chắn số điểm có minh chứng hợp lệ; điểm kê khai mà chưa có minh chứng hợp lệ được coi là chưa xác định.",
        "Only points with valid evidence are sure; points declared without it count as undetermined.",
    ),
    "report_method_figures": (
        "Tỷ lệ được so sánh bằng phân số, không làm tròn. Chỗ còn thiếu được ghi thành khoảng điểm, từ mức thấp nhất đến mức cao nhất có thể.",
        "Rates are compared as fractions and never rounded. Where something is missing, points are a range from the lowest to the highest possible.",
    ),
    "report_method_excluded": (
        "Chỉ tiêu không có đối tượng được loại khỏi cả điểm và điểm tối đa; các tỷ lệ tính trên điểm tối đa áp dụng.",
        "Indicators that apply to no one are left out of both points and maximum; shares are of the applicable maximum.",
    ),
    # III
    "report_heading_result": (
        "KẾT QUẢ TỰ CHẤM ĐIỂM",
        "RESULT",
    ),
    "report_conclusion_met": (
        "Theo kết quả tự chấm, {commune} đạt {title} trong năm {year}: được {low} trên {max} điểm áp dụng (cần từ {needed} điểm trở lên); mọi tiêu chí đều đạt từ {floor}% số điểm trở lên.",
        "By its self-assessment {commune} meets “{title}” in {year}: {low} of {max} applicable points ({needed} needed); every criterion has at least {floor}% of its points.",
    ),
    "report_conclusion_not_met": (
        "Theo kết quả tự chấm, {commune} chưa đạt {title} trong năm {year}: được cao nhất {high} trên {max} điểm áp dụng (cần từ {needed} điểm trở lên)[[; có {below} tiêu chí dưới {floor}% số điểm]].",
        "By its self-assessment {commune} does not meet “{title}” in {year}: at most {high} of {max} applicable points ({needed} needed)[[; criteria below {floor}% of their points: {below}]].",
    ),
    "report_conclusion_undetermined": (
        "Chưa đủ cơ sở kết luận {commune} đạt hay không đạt {title} trong năm {year}: tổng điểm nằm trong khoảng từ {low} đến {high} trên {max} điểm áp dụng (cần từ {needed} điểm trở lên).",
        "It cannot be said yet whether {commune} meets “{title}” in {year}: between {low} and {high} of {max} applicable points ({needed} needed).",
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
        "Điểm chi tiết của từng chỉ tiêu ở Phụ lục I.",
        "The points of each indicator are in Annex I.",
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
        "chưa rõ",
        "open",
    ),
    "report_not_applicable": (
        "không áp dụng",
        "not applicable",
    ),
    # IV
    "report_heading_shortfalls": (
        "TỒN TẠI, NGUYÊN NHÂN VÀ BIỆN PHÁP KHẮC PHỤC",
        "SHORTFALLS, CAUSES AND REMEDIES",
    ),
    "report_lost": (
        "Chỉ tiêu chưa đạt điểm tối đa (mất {points} điểm)",
        "Indicators below their maximum ({points} points lost)",
    ),
    "report_lost_none": (
        "Không có chỉ tiêu nào mất điểm.",
        "No indicator has lost points.",
    ),
    "report_missing": (
        "Chỉ tiêu còn thiếu dữ liệu (còn {points} điểm chưa xác định)",
        "Indicators that lack data ({points} points undetermined)",
    ),
    "report_missing_none": (
        "Không có chỉ tiêu nào thiếu dữ liệu.",
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
        "{station} đề nghị Ủy ban nhân dân {commune} xem xét, báo cáo cấp có thẩm quyền thẩm định và công nhận {commune} đạt {title} (thời hạn công nhận {years} năm).",
        "{station} asks the People's Committee of {commune} to have the competent authorities review the result and recognise {commune} as meeting “{title}” (for {years} years).",
    ),
    "report_request_check_text": (
        "Điểm và cách chấm còn tạm thời (có dấu *) phải được đối chiếu với văn bản chính thức trước khi gửi đề nghị này.",
        "Provisional points and scoring (marked *) must be compared with the official text before this request is sent.",
    ),
    "report_request_not_met": (
        "{station} chưa đề nghị công nhận trong năm {year}; đề nghị Ủy ban nhân dân {commune} chỉ đạo, bố trí nguồn lực để khắc phục các tồn tại nêu trong báo cáo và tổ chức chấm điểm lại sau khi khắc phục.",
        "{station} does not ask for recognition in {year}; it asks the People's Committee of {commune} to direct and fund the remedies in this report, and to have it scored again afterwards.",
    ),
    "report_request_undetermined": (
        "{station} chưa đề nghị công nhận vì còn {points} điểm chưa xác định; trạm sẽ bổ sung số liệu, minh chứng nêu trong báo cáo và chấm điểm lại.",
        "{station} does not ask for recognition yet, because {points} points are undetermined; it will supply the data and evidence listed in this report and score itself again.",
    ),
    "report_request_official": (
        "{station} chưa đề nghị công nhận: phần đã kiểm chứng của văn bản chưa đủ để kết luận.",
        "{station} does not ask for recognition yet: the verified part of the text cannot carry a conclusion.",
    ),
    "report_closing": (
        "Trên đây là báo cáo kết quả tự chấm điểm của {station}./.",
        "This is the report of {station} on its self-assessment.",
    ),
    "report_recipients": (
        "Nơi nhận:",
        "To:",
    ),
    "report_recipient_commune": (
        "- UBND {commune} (để báo cáo);",
        "- People's Committee of {commune} (for report);",
    ),
    "report_recipient_review": (
        "- Cơ quan thẩm định (để báo cáo);",
        "- The reviewing authority (for report);",
    ),
    "report_recipient_file": (
        "- Lưu: VT.",
        "- File: station.",
    ),
    "report_signer": (
        "TRƯỞNG TRẠM",
        "HEAD OF THE STATION",
    ),
    "report_signature": (
        "(Ký, ghi rõ họ tên và đóng dấu)",
        "(signature, full name and seal)",
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
    "report_annex_3": (
        "Phụ lục III",
        "Annex III",
    ),
    "report_annex_scores": (
        "BẢNG CHẤM ĐIỂM CHI TIẾT",
        "SCORED TABLE",
    ),
    "report_annex_documents": (
        "DANH MỤC MINH CHỨNG",
        "LIST OF EVIDENCE",
    ),
    "report_annex_notes": (
        "THÔNG TIN ĐỐI CHIẾU",
        "REFERENCE DATA",
    ),
    "report_annex_reference": (
        "(Kèm theo Báo cáo số ……/BC-TYT ngày …… tháng …… năm …… của {station})",
        "(With Report No. ……/BC-TYT of …… / …… / ……… of {station})",
    ),
    "report_no_documents": (
        "Chưa khai minh chứng nào.",
        "No evidence has been registered.",
    ),
    "report_provisional_mark": (
        "(*) Điểm hoặc cách chấm là số liệu tạm thời hoặc suy ra, chưa phải nội dung đã kiểm chứng với văn bản.",
        "(*) Points or scoring are provisional or inferred; they are not verified text of the regulation.",
    ),
    "report_notices": (
        "Lưu ý khi sử dụng kết quả",
        "Before using this result",
    ),
    "report_warnings": (
        "Cảnh báo về phiếu tự đánh giá",
        "Warnings about the submission",
    ),
    "report_fingerprints": (
        "Mã đối chiếu",
        "Fingerprints",
    ),
    "report_notice_reference": (
        "Đây là kết quả tham khảo.",
        "This result is for reference only.",
    ),
    "report_notice_provisional": (
        "Chỉ tiêu có dấu (*) được chấm theo số liệu tạm thời hoặc suy ra; không được coi đó là nội dung của văn bản.",
        "Indicators marked (*) are scored by provisional or inferred figures, which must not be taken for the text of the regulation.",
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
        "Nội dung có hiệu lực ngày",
        "Text in force on",
    ),
    "report_standard_sha256": (
        "SHA-256 của bộ tiêu chí",
        "SHA-256 of the standard",
    ),
    "report_submission_sha256": (
        "SHA-256 của phiếu tự đánh giá",
        "SHA-256 of the submission",
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
        "Điểm tối đa",
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
        "Điểm cần có",
        "Need",
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
        "Mức chắc chắn",
        "Grade",
    ),
    "report_column_lost": (
        "Điểm mất",
        "Points lost",
    ),
    "report_column_stake": (
        "Điểm chưa rõ",
        "Points open",
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
        "Thiếu điểm",
        "Points lost",
    ),
    "report_flag_missing": (
        "Thiếu dữ liệu",
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
        "{count} chỉ tiêu chưa trả lời: {numbers}. Hỏi nốt: yte-check fill --all.",
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
        "{points} trên {max} điểm, cần {needed}",
        "{points} of {max} points, {needed} needed",
    ),
    "report_legend": (
        "Vạch đứng là mức cần có. Phần nhạt là điểm chưa xác định.",
        "The upright line is what is needed. The pale part is not determined yet.",
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
    "template_broken": (
        "Tệp mẫu bị hỏng hoặc không đúng dạng {extension}.",
        "The template is damaged or is no {extension} file.",
    ),
    "template_package": (
        "Mẫu dùng một gói của typst; chương trình không tải gì từ mạng và không đọc gói ngoài thư mục mẫu. Hãy chép phần cần dùng vào thư mục mẫu.",
        "The template uses a package of typst; this program fetches nothing from the network and reads no package outside the folder of templates. Copy what is needed into the folder.",
    ),
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
        "Kế hoạch cải thiện đã lập: báo cáo ghi việc nào đã làm, ai làm, hạn nào.",
        "A plan of improvement made before: the report says what was done, by whom, by when.",
    ),
    "report_planned": (
        "Kế hoạch: {action}[[; người làm: {who}]][[; hạn: {deadline}]]",
        "Plan: {action}[[; who: {who}]][[; deadline: {deadline}]]",
    ),
}
