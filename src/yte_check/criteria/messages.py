"""The messages of this room, with those of its rooms: Vietnamese, then English. ``[[…]]`` is left out where a parameter
in it is empty."""

from yte_check.criteria.importing.messages import MESSAGES as IMPORTING
from yte_check.criteria.official.messages import MESSAGES as OFFICIAL
from yte_check.criteria.testing.messages import MESSAGES as TESTING

MESSAGES: dict[str, tuple[str, str]] = {
    **IMPORTING,
    **OFFICIAL,
    **TESTING,
    # The table of answers
    "help_criteria_sql_dialect": ("Bộ máy sẽ chạy câu truy vấn.", "What runs the query."),
    "table_column_code": ("Mã xã", "Code of the commune"),
    "table_column_commune": ("Tên xã", "Name of the commune"),
    "table_column_province": ("Tỉnh", "Province"),
    "table_column_year": ("Năm chấm điểm", "Year assessed"),
    "table_column_zone": (
        "Vùng; để trống thì suy từ địa hình và khoảng cách",
        "Zone; where empty, terrain and distance give it",
    ),
    "table_column_region": ("Vùng kinh tế - xã hội", "Socio-economic region"),
    "table_column_terrain": ("Địa hình", "Terrain"),
    "table_column_nearest_hospital_km": ("Khoảng cách đến bệnh viện gần nhất", "Distance to the nearest hospital"),
    "table_not_applicable": ("Không áp dụng: {title}", "Does not apply: {title}"),
    # Words
    "kind_amendment": (
        "đính chính, sửa đổi",
        "amendment",
    ),
    "kind_guideline": (
        "hướng dẫn của tỉnh",
        "provincial guideline",
    ),
    # Standards
    "explain_changed": (
        "{by} đã xác nhận chỉ tiêu này ngày {day}, nhưng sau đó nội dung đã bị sửa ({facts}): điều ghi ở đây không phải điều đã xác nhận.",
        "{by} confirmed this indicator on {day}, but it was changed afterwards ({facts}): the present content is not what was confirmed.",
    ),
    "amends_unknown": (
        "Không tìm thấy bộ tiêu chí “{wanted}” để sửa.[[ Có phải muốn ghi “{nearest}”?]][[ Các bộ tiêu chí hiện có: {known}.]]",
        "There is no standard “{wanted}” to amend.[[ Did you mean “{nearest}”?]][[ Standards here: {known}.]]",
    ),
    "file_ignored": (
        "Tệp này không phải bộ tiêu chí, văn bản sửa đổi, kế hoạch hay phép đối chiếu, nên không kiểm tra. Hãy chuyển tệp đi nơi khác, hoặc kiểm tra lại tên mục trong tệp.",
        "This file is not a standard, amendment, plan or file of cross-checks, so it was not checked. Move it elsewhere, or check the keys in it.",
    ),
    "file_extension_ignored": (
        "Tệp có đuôi .yml nên không được đọc. Hãy đổi đuôi thành .yaml.",
        "Files ending in .yml are not read. Rename it to end in .yaml.",
    ),
    # Proofs
    "proof_files": (
        "Tệp nào cũng được đọc, đúng tên và đúng chỗ",
        "Every file is read, by its name and place",
    ),
    "proof_form": (
        "Đúng dạng: đủ khóa, đúng kiểu, đủ mức tin cậy",
        "Form: all keys, the right types, a confidence level for every fact",
    ),
    "proof_combining": (
        "Hệ số có tác dụng; các phần được nêu tên đều có",
        "Weights have an effect; the parts that are named are there",
    ),
    "proof_sums": (
        "Điểm cộng lại khớp: phần, chỉ tiêu, tiêu chí, 100",
        "Points add up: parts, indicators, criteria, 100",
    ),
    "proof_numbers": (
        "Đủ số chỉ tiêu, số thứ tự liền nhau, không trùng",
        "All indicators, numbered in order, each number once",
    ),
    "proof_bands": (
        "Mức điểm một chiều, liền nhau, không chồng, đạt được",
        "Bands run one way, without gaps or overlaps, all reachable",
    ),
    "proof_units": (
        "Đơn vị khớp với hệ số nhân của tỷ lệ",
        "Units fit the multipliers of their rates",
    ),
    "proof_tables": (
        "Bảng có đủ mọi vùng và không thừa",
        "Tables have exactly the rows required",
    ),
    "proof_maximum": (
        "Vùng nào cũng đạt được điểm chuẩn",
        "The maximum points can be reached in every zone and region",
    ),
    "proof_zones": (
        "Mỗi khoảng cách và địa hình thuộc đúng một vùng",
        "Every distance and terrain belongs to one zone",
    ),
    "proof_recognition": (
        "Điều kiện công nhận có thể đạt",
        "The conditions of recognition can be met",
    ),
    "proof_knockouts": (
        "Điểm liệt có thể xảy ra và có thể tránh",
        "Disqualifying scores can occur and can be avoided",
    ),
    "proof_sources": (
        "Nguồn được khai, được dùng và tra được",
        "Sources are declared, used and can be looked up",
    ),
    "proof_grades": (
        "Nội dung không tạm tính đều có nguồn",
        "All content that is not provisional has a source",
    ),
    "proof_words": (
        "Tên gọi không trùng, khóa dễ gõ",
        "Titles can be told apart, keys can be typed",
    ),
    "proof_evidence": (
        "Chỉ tiêu nào cũng nêu minh chứng và cách kiểm tra",
        "Every indicator names its evidence and how to verify it",
    ),
    "proof_dates": (
        "Các ngày theo đúng thứ tự",
        "Dates are in order",
    ),
    "proof_amendments": (
        "Văn bản sửa đổi áp dụng được, không mâu thuẫn",
        "Amendments can be applied and do not conflict",
    ),
    "proof_plans": (
        "Kế hoạch tính được theo bộ tiêu chí",
        "Plans can be measured with the standard",
    ),
    "proof_plan_document": (
        "Nội dung văn bản kế hoạch",
        "Content of the plan's document",
    ),
    "proof_cross_checks": (
        "Số liệu mà phép đối chiếu dùng có trong bộ tiêu chí",
        "Figures used by cross-checks exist in the standard",
    ),
    "check_working": (
        "Bộ tiêu chí “{id}”: {count} chỉ tiêu còn nội dung tạm tính (working), chưa đối chiếu được với văn bản:",
        "Standard “{id}”: {count} indicators have provisional content (working), not yet compared with the decision:",
    ),
    "check_working_number": (
        "số thứ tự: {numbers}",
        "numbers: {numbers}",
    ),
    "check_working_title": (
        "tên: {numbers}",
        "titles: {numbers}",
    ),
    "check_working_points": (
        "điểm: {numbers}",
        "points: {numbers}",
    ),
    "check_working_scoring": (
        "cách chấm: {numbers}",
        "scoring: {numbers}",
    ),
    "check_working_frame": (
        "Bộ tiêu chí “{id}”, ngoài các chỉ tiêu còn tạm tính (working): {keys}.",
        "Standard “{id}”, provisional (working) outside the indicators: {keys}.",
    ),
    "check_nothing_working": (
        "Bộ tiêu chí “{id}”: không còn nội dung tạm tính (working).",
        "Standard “{id}”: no provisional content remains.",
    ),
    "check_summary": (
        "Đã kiểm tra {files} tệp: {errors} lỗi, {warnings} cảnh báo.",
        "Files checked: {files}. Errors: {errors}, warnings: {warnings}.",
    ),
    "check_clean": (
        "Đã kiểm tra {files} tệp: không có lỗi.",
        "Files checked: {files}. No errors.",
    ),
    # The guide for authors
    "guide_title": (
        "Tra cứu dành cho người soạn bộ tiêu chí",
        "Reference for authors of criteria files",
    ),
    "guide_made_by": (
        "Trang này do lệnh “yte-check criteria guide” lập ra. Không sửa tay.",
        "This page is made by “yte-check --lang en criteria guide”. Do not edit it by hand.",
    ),
    "guide_intro": (
        "Trang này nêu mọi khóa, mọi loại cách chấm và mọi phép kiểm tra, lấy từ chính mã nguồn. Dấu * là khóa bắt buộc; khóa khác không được dùng. Số dùng dấu chấm hoặc phẩy (có phẩy thì đặt trong dấu nháy), ngày viết 15/02/2024 hoặc 2024-02-15. Trong ngoặc `{{…}}` và `[…]`, dấu phẩy ngăn các mục, nên nội dung có dấu phẩy phải đặt trong dấu nháy.",
        "Every key, every rule type and every check, taken from the code itself. Keys marked * are required; no other keys may be used. Numbers have a decimal point or comma (with a comma, in quotation marks), dates are 15/02/2024 or 2024-02-15. Inside `{{…}}` and `[…]` a comma separates entries, so text with a comma must be in quotation marks.",
    ),
    "guide_files": (
        "Các tệp",
        "Files",
    ),
    "guide_files_intro": (
        "Một bộ tiêu chí là một thư mục có `standard.yaml` và mỗi tiêu chí một tệp (`01-….yaml`, `02-….yaml`; tệp được đọc theo thứ tự tên), hoặc một tệp có cả phần `criteria`; tệp của tiêu chí chứa đúng một mục `criteria[]`. Văn bản sửa đổi nằm bên cạnh thư mục đó hoặc trong thư mục con `amendments`, các ca kiểm tra trong thư mục con `cases`. Biến môi trường `YTE_CHECK_CRITERIA` chỉ ra các thư mục có bộ tiêu chí riêng; chúng được tìm trước các bộ kèm theo phần mềm.",
        "A standard is a folder with `standard.yaml` and one file per criterion (`01-….yaml`, `02-….yaml`; they are read in the order of their names), or one file with everything under `criteria`; a criterion's file holds one entry of `criteria[]`. Amendments are placed beside that folder or in its subfolder `amendments`, golden cases in its subfolder `cases`. The environment variable `YTE_CHECK_CRITERIA` names folders with standards of your own; they are searched before those that come with the program.",
    ),
    "guide_key": (
        "Khóa",
        "Key",
    ),
    "guide_meaning": (
        "Ý nghĩa",
        "Meaning",
    ),
    "guide_mapping": (
        "Trong `{path}` ({title}):",
        "In `{path}` ({title}):",
    ),
    "guide_rules": (
        "Các loại cách chấm",
        "Rule types",
    ),
    "guide_rules_intro": (
        "Cách chấm (khóa `scoring`) thuộc một trong các loại sau. Danh sách này đóng và không có công thức: mỗi cách chấm đọc được, kiểm tra được và lập thành biểu mẫu được.",
        "A rule (key `scoring`) is of one of these types. The list is closed and has no expressions, so that each rule can be read, checked and turned into a form.",
    ),
    "guide_in_words": (
        "Phần mềm diễn đạt bằng lời:",
        "In words, as the program puts it:",
    ),
    "guide_proofs": (
        "Các phép kiểm tra",
        "Checks",
    ),
    "guide_proofs_intro": (
        "`yte-check criteria check` kiểm tra các điểm sau của bộ tiêu chí, cho văn bản gốc và cho văn bản sau mỗi lần sửa đổi. Dưới mỗi điểm là mã của những gì có thể sai. Cảnh báo chỉ làm hỏng kết quả khi có `--strict`.",
        "`yte-check criteria check` checks these points of a standard: of its first text, and of the text after each amendment. Below each point are the codes of what can be wrong. Warnings fail a run only with `--strict`.",
    ),
    "guide_form": (
        "Mọi mã khác: tệp không đọc được, thiếu khóa, thừa khóa, sai kiểu giá trị. Thông báo nói rõ phải ghi gì.",
        "All other codes: a file that cannot be read, missing or unknown keys, a value of the wrong type. The message says what to write.",
    ),
    "guide_example": (
        "Ví dụ đầy đủ của `standard.yaml`:",
        "A complete `standard.yaml`:",
    ),
    # Golden cases
    "no_cases": (
        "Bộ tiêu chí chưa có ca kiểm tra nào. Hãy thêm tệp .yaml vào thư mục “cases”.",
        "The standard has no cases yet. Add a .yaml file to the folder “cases”.",
    ),
    # Cases in words
    "help_words": (
        "Viết mỗi ca thành một câu bằng lời của tiêu chí, để người đọc đối chiếu với văn bản.",
        "Write each case as a sentence in the words of the rules, to be compared with the document.",
    ),
    "usage_words_format": (
        "--words viết câu cho người đọc, nên không dùng được với “{format}”. Hãy dùng --format text hoặc json.",
        "--words writes sentences for a reader, so it cannot be used with “{format}”. Use --format text or json.",
    ),
    # Schemas
    "schema_standard": (
        "Bộ tiêu chí (standard.yaml)",
        "A standard (standard.yaml)",
    ),
    "schema_criterion": (
        "Một tiêu chí của bộ tiêu chí",
        "A criterion of a standard",
    ),
    "schema_amendment": (
        "Văn bản sửa đổi, đính chính hoặc hướng dẫn",
        "An amendment, correction or guideline",
    ),
    "schema_submission": (
        "Phiếu tự chấm điểm của trạm y tế",
        "Self-assessment form of a health station",
    ),
    "schema_review": (
        "Tệp thẩm định, phúc tra",
        "Verification file",
    ),
    "schema_plan": (
        "Kế hoạch thực hiện bộ tiêu chí",
        "A plan to reach the standard",
    ),
    "schema_cases": (
        "Các ca kiểm tra của bộ tiêu chí",
        "Golden cases of a standard",
    ),
    "schema_cross_checks": (
        "Các phép đối chiếu số liệu của bộ tiêu chí",
        "The cross-checks of a standard",
    ),
    "schema_made_by": (
        "Được lập bằng lệnh “yte-check criteria schema {kind}”. Không sửa tay tệp này.",
        "Made by “yte-check criteria schema {kind}”. Do not edit it by hand.",
    ),
    "written_text": (
        "Chữ hoặc số, không chỉ gồm dấu cách.",
        "Letters or figures, not only spaces.",
    ),
    "written_number": (
        'Số, dấu thập phân là chấm hoặc phẩy, không có dấu ngăn hàng nghìn, ví dụ 12 hoặc "16,5".',
        'A number with a decimal point or comma and no thousands separator, such as 12 or "16,5".',
    ),
    "written_not_negative": (
        'Số từ 0 trở lên, dấu thập phân là chấm hoặc phẩy, không có dấu ngăn hàng nghìn, ví dụ 12 hoặc "16,5".',
        'A number from 0 up, with a decimal point or comma and no thousands separator, such as 12 or "16,5".',
    ),
    "written_whole_number": (
        "Số nguyên, không có dấu ngăn hàng nghìn, ví dụ 2405.",
        "A whole number without a thousands separator, such as 2405.",
    ),
    "written_count": (
        "Số đếm từ 0 trở lên, không có dấu ngăn hàng nghìn, ví dụ 2405.",
        "A count from 0 up, without a thousands separator, such as 2405.",
    ),
    "written_positive_count": (
        "Số đếm lớn hơn 0, không có dấu ngăn hàng nghìn, ví dụ 2405.",
        "A count above 0, without a thousands separator, such as 2405.",
    ),
    "written_whole_count": (
        "Số nguyên từ 0 trở lên, không có dấu ngăn hàng nghìn, ví dụ 2405.",
        "A whole number from 0 up, without a thousands separator, such as 2405.",
    ),
    "written_zero": (
        "Số 0.",
        "The number 0.",
    ),
    "written_yes_no": (
        "“có” hoặc “không” (cũng được: yes, no, true, false, x). Chưa biết thì để trống.",
        "“yes” or “no” (also có, không, true, false, x). Leave it empty if it is not known.",
    ),
    "written_yes": (
        "“có” (cũng được: yes, true, x).",
        "“yes” (also có, true, x).",
    ),
    "written_day": (
        "Ngày dạng 15/02/2024 hoặc 2024-02-15.",
        "A date, 15/02/2024 or 2024-02-15.",
    ),
    "written_period": (
        "Ngày 15/02/2024 (2024-02-15), tháng 2/2024 (2024-02) hoặc năm 2024.",
        "A date 15/02/2024 (2024-02-15), a month 2/2024 (2024-02) or a year 2024.",
    ),
    # Comparing with the official table
    "help_force_table": (
        "Vẫn ghi, dù bảng không giống bảng của bộ tiêu chí (dùng cùng --write).",
        "Write even if the table is not like that of the standard (with --write).",
    ),
    # Explanations
    "explain_head": (
        "Chỉ tiêu {number} (tiêu chí {criterion}), điểm chuẩn: {points}",
        "Indicator {number} (criterion {criterion}), maximum points: {points}",
    ),
    "explain_rule": (
        "Cách chấm:",
        "Scoring:",
    ),
    "explain_knockout": (
        "Điểm liệt: [[dưới {below} điểm]][[{zero} điểm]][[; {fails}]].",
        "Disqualifying score: [[below {below} points]][[{zero} points]][[; {fails}]].",
    ),
    "explain_knockout_fails": ("bị điểm liệt thì không đạt bộ tiêu chí", "the standard is then not met"),
    "explain_bonus": (
        "Điểm thưởng: cộng thêm, không tính vào điểm chuẩn.",
        "A bonus: its points come on top of the maximum.",
    ),
    "explain_may_not_apply": (
        "Có thể không áp dụng: trạm ghi lý do (khong_ap_dung), điểm chuẩn khi đó không gồm chỉ tiêu này.",
        "May not apply: the station gives the reason (not_applicable), and the maximum is then without it.",
    ),
    "explain_evidence": (
        "Minh chứng cần có:",
        "Evidence expected:",
    ),
    "explain_sources": (
        "Nguồn:",
        "Sources:",
    ),
    "explain_no_source": (
        "Chưa có nguồn công khai cho chỉ tiêu này.",
        "There is no public source for this indicator yet.",
    ),
    "explain_basis": (
        "Dựa vào: {basis}.",
        "Based on: {basis}.",
    ),
    "explain_note": (
        "Ghi chú (của người soạn): {note}",
        "Note (of the authors): {note}",
    ),
    "explain_grades": (
        "Mức tin cậy: số thứ tự {number}; tên {title}; điểm {points};",
        "Confidence levels: number {number}; title {title}; points {points};",
    ),
    "standard_conditions": (
        "Điều kiện công nhận:",
        "Conditions of recognition:",
    ),
    "standard_total": (
        "- Đạt từ {percent}% tổng điểm ({points} điểm) trở lên;",
        "- at least {percent}% of all points ({points} points);",
    ),
    "standard_floor": (
        "- Mỗi tiêu chí đạt từ {percent}% số điểm của tiêu chí đó trở lên;",
        "- at least {percent}% of the points of each criterion;",
    ),
    "standard_knockout": (
        "- Không bị điểm liệt;",
        "- no disqualifying score;",
    ),
    "standard_knockouts": (
        "Danh mục điểm liệt ({grade}): chỉ tiêu {numbers}.",
        "Disqualifying scores ({grade}): indicators {numbers}.",
    ),
    "standard_knockouts_none": (
        "Danh mục điểm liệt ({grade}): chưa đặt chỉ tiêu nào.",
        "Disqualifying scores ({grade}): none set so far.",
    ),
    "standard_zones": (
        "Phân vùng theo khoảng cách đến {distance_to} ({grade}):",
        "Zones by the distance to {distance_to} ({grade}):",
    ),
    "standard_zone": (
        "- Vùng {zone}: {terrain}[[; {range}]]",
        "- Zone {zone}: {terrain}[[; {range}]]",
    ),
    "standard_years": (
        "- Thời hạn công nhận: {years} năm.",
        "- recognition is valid for {years} years.",
    ),
    "standard_indicator": (
        "{number}. {title}: {points} điểm (điểm: {grade})",
        "{number}. {title}: {points} points (points: {grade})",
    ),
    # The command line
    "help_indicator": (
        "Số chỉ tiêu; bỏ trống để xem cả bộ tiêu chí.",
        "The indicator's number; leave it out to see the whole standard.",
    ),
    "help_zone": (
        "Chỉ nêu ngưỡng của vùng này.",
        "Only the thresholds of this zone.",
    ),
    "help_region": (
        "Chỉ nêu ngưỡng của vùng kinh tế - xã hội này.",
        "Only the thresholds of this region.",
    ),
    "help_attribute": (
        "Chỉ nêu ngưỡng của trạm có đặc điểm này (ghi được nhiều lần).",
        "Only the thresholds of stations with this attribute (may be repeated).",
    ),
    "help_check_paths": (
        "Tệp, thư mục hoặc mã bộ tiêu chí.",
        "Files, folders, or IDs of standards.",
    ),
    "help_test_paths": (
        "Mã hoặc thư mục của bộ tiêu chí, thư mục có nhiều bộ, hoặc một tệp ca kiểm tra.",
        "A standard's ID or folder, a folder of standards, or one file of cases.",
    ),
    "guide_cases": (
        "Các ca kiểm tra",
        "Golden cases",
    ),
    "guide_cases_intro": (
        "`yte-check criteria test` thử từng ca và cho biết nội dung nào chưa có ca; câu trả lời viết sai trong một ca còn nhận thông báo như ở phiếu.",
        "`yte-check criteria test` tries every case and names what no case reaches. An answer that is written wrongly in a case gets the diagnostics that it would get in a submission, too.",
    ),
    "help_criteria_schema_kind": (
        "Loại tệp: standard, criterion, amendment, submission, review, plan, cases, cross_checks, efforts hoặc improvement.",
        "The kind of file: standard, criterion, amendment, submission, review, plan, cases, cross_checks, efforts or improvement.",
    ),
    "help_compare_with": (
        "Tệp có bảng tiêu chí của văn bản: .docx, .xlsx, .csv, .txt hoặc .md.",
        "The file with the decision's table of criteria: .docx, .xlsx, .csv, .txt or .md.",
    ),
    "help_compare_table": (
        "Chỉ đọc bảng này của tệp Word hoặc văn bản (đếm từ 1), hoặc trang tính này (tên hoặc số thứ tự). Có thể ghi nhiều lần; nếu không ghi, phần mềm chọn các bảng giống bộ tiêu chí.",
        "Read this table of a Word file or text (counted from 1), or this sheet of a workbook (name or number). May be repeated; by default the program takes the tables that are like the standard.",
    ),
    "help_compare_columns": (
        "Cột nào ghi nội dung gì, khi tiêu đề không cho biết: number (số thứ tự), criterion (tiêu chí), title (tên), points (điểm), guidance (hướng dẫn), evidence (minh chứng), knockout (điểm liệt). Cột ghi bằng số thứ tự từ bên trái, chữ cái của cột trong Excel hoặc tiêu đề: title=3,points=E.",
        "Which column holds what, where the header does not say: number, criterion, title, points, guidance, evidence, knockout. A column is its number from the left, its letter in Excel or its header: title=3,points=E.",
    ),
    "help_compare_write": (
        "Ghi số thứ tự, tên, điểm, điểm liệt và nguyên văn hướng dẫn của bảng vào các tệp YAML.",
        "Write the table's numbers, titles, points, disqualifying scores and guidance into the YAML files.",
    ),
    "help_confirm_indicator": (
        "Số chỉ tiêu; nhiều chỉ tiêu thì ghi cách nhau hoặc ghi từ số đến số: 1-6 9.",
        "Indicator number; several with spaces between, or a range: 1-6 9.",
    ),
    "help_confirm_document": (
        "Mã nguồn đã khai ở phần “sources”, hoặc mã mới kèm --title và --url.",
        "ID of a source declared under “sources”, or a new one with --title and --url.",
    ),
    "help_confirm_title": (
        "Tên văn bản, nếu nguồn chưa được khai.",
        "Title of the document, if the source is not declared yet.",
    ),
    "help_confirm_url": (
        "Địa chỉ của văn bản (http hoặc https), nếu nguồn chưa được khai.",
        "Address of the document (http or https), if the source is not declared yet.",
    ),
    "help_confirm_by": (
        "Người đã đối chiếu.",
        "Who compared it.",
    ),
    "help_confirm_date": (
        "Ngày đối chiếu.",
        "Date of the comparison.",
    ),
    "help_confirm_fact": (
        "Chỉ xác nhận dữ kiện này (ghi được nhiều lần; mặc định: tất cả).",
        "Confirm only this fact (may be repeated; by default all of them).",
    ),
    "usage_indicator_several": (
        "“{words}” có ở nhiều chỉ tiêu: {names}[[ và {more} chỉ tiêu khác]]. Hãy ghi số của một chỉ tiêu.",
        "“{words}” occurs in several indicators: {names}[[ and {more} more]]. Give the number of one.",
    ),
    "usage_explain_place": (
        "--zone, --region và --attribute chỉ dùng khi giải thích một chỉ tiêu: hãy ghi số chỉ tiêu, ví dụ: yte-check explain 35 --zone 2",
        "--zone, --region and --attribute need an indicator: give its number, e.g. yte-check explain 35 --zone 2",
    ),
    "usage_indicator": (
        "Không có chỉ tiêu {number}. Hãy ghi số từ {first} đến {last}.",
        "There is no indicator {number}. Give a number from {first} to {last}.",
    ),
    "usage_compare_file": (
        "Hãy ghi tệp có bảng chính thức: --with TỆP.",
        "Name the file with the official table: --with FILE.",
    ),
    "usage_columns_key": (
        "Tùy chọn --columns không có “{key}”.[[ Có phải muốn ghi “{nearest}”?]] Hãy ghi NỘI DUNG=CỘT, cách nhau bằng dấu phẩy, ví dụ number=1,title=3,points=E. Các nội dung là: {known}.",
        "--columns does not know “{key}”.[[ Did you mean “{nearest}”?]] Write ROLE=COLUMN with commas between, e.g. number=1,title=3,points=E. The roles are: {known}.",
    ),
    "usage_columns_empty": (
        "Tùy chọn --columns chưa nêu cột của “{key}”. Hãy ghi số thứ tự, chữ cái hoặc tiêu đề của cột: {key}=3.",
        "--columns does not say which column “{key}” is. Write its number, its letter or its header: {key}=3.",
    ),
    "usage_columns_twice": (
        "Tùy chọn --columns nêu “{key}” hai lần. Hãy nêu một cột.",
        "--columns has “{key}” twice. Name one column for it.",
    ),
    "usage_test_path": (
        "Không có tệp, thư mục hay bộ tiêu chí “{wanted}”, hoặc trong đó không có bộ tiêu chí nào.[[ Có phải muốn ghi “{nearest}”?]] Các bộ tiêu chí hiện có: {known}.",
        "There is no file, folder or standard “{wanted}”, or no standard in it.[[ Did you mean “{nearest}”?]] Known standards: {known}.",
    ),
    "usage_confirm_missing": (
        "Thiếu {option}. Hãy ghi rõ văn bản nào, ai đối chiếu và ngày nào.",
        "{option} is missing. State which document, who compared it and when.",
    ),
    "usage_confirm_source": (
        "Nguồn “{document}” chưa được khai ở phần “sources”. Hãy dùng một nguồn đã khai ({known}), hoặc ghi thêm cả --title và --url.",
        "The source “{document}” is not declared under “sources”. Use a declared one ({known}), or give both --title and --url.",
    ),
    "usage_confirm_address": (
        "Nguồn “{document}” chưa có địa chỉ để tra lại. Hãy thêm --url: địa chỉ đó được ghi vào phần “sources”.",
        "The source “{document}” has no address where it can be looked up. Add --url; it is then written under “sources”.",
    ),
    "usage_confirm_declared": (
        "{option} khác với điều đã khai của nguồn “{document}”: “{declared}”. Hãy bỏ tùy chọn này, hoặc dùng mã nguồn khác.",
        "{option} differs from what is declared for the source “{document}”: “{declared}”. Leave the option out, or use another ID.",
    ),
    "usage_confirm_url": (
        "“{url}” không phải là địa chỉ web. Hãy ghi địa chỉ bắt đầu bằng https:// hoặc http://.",
        "“{url}” is not a web address. Give an address that begins with https:// or http://.",
    ),
    "usage_confirm_early": (
        "Ngày đối chiếu {day} sớm hơn ngày ban hành văn bản ({issued}). Hãy sửa lại ngày.",
        "The comparison date {day} is before the document was issued ({issued}). Correct the date.",
    ),
    "usage_confirm_future": (
        "Ngày đối chiếu {day} muộn hơn ngày hôm nay ({today}). Hãy sửa lại ngày.",
        "The comparison date {day} is later than today ({today}). Correct the date.",
    ),
    "help_plan_ids": (
        "Mã kế hoạch hoặc tệp; bỏ trống để kiểm tra mọi kế hoạch.",
        "Plans: IDs or files; all plans if left out.",
    ),
    # Kinds of work and files of efforts
    "proof_efforts": (
        "Mức độ khó ứng với bộ tiêu chí",
        "Efforts fit the standard",
    ),
    # Plans of improvement
    "schema_efforts": (
        "Mức độ khó của các việc khắc phục",
        "Efforts of improvement",
    ),
    "schema_places": (
        "Tên khác của các xã",
        "Further names of communes",
    ),
    "schema_recognitions": (
        "Các quyết định công nhận",
        "Decisions of recognition",
    ),
    "schema_improvement": (
        "Kế hoạch khắc phục",
        "Improvement plan",
    ),
    "schema_flag_cases": (
        "Các ca kiểm tra của phép đối chiếu",
        "Golden cases of cross-checks",
    ),
    "no_flag_cases": (
        "Các phép đối chiếu chưa có ca kiểm tra nào, nên sai sót trong đó sẽ không ai thấy. Hãy thêm vào thư mục cross-checks/cases/, mỗi phép một ca cần báo và một ca không báo.",
        "The cross-checks have no golden cases, so an error in them would go unnoticed. Add some to cross-checks/cases/, for each check one case that is reported and one that is not.",
    ),
    "flag_case": (
        "Ca ghi phép đối chiếu “{id}” cho kết quả “{expected}”, nhưng kết quả là “{found}” (none: không báo, hint: cần xem lại, certain: chắc chắn sai). Hãy xem lại ca này và phép đối chiếu.",
        "The case says that “{id}” gives “{expected}”, but it gives “{found}” (none, hint or certain). Check this case and the cross-check.",
    ),
    "flag_case_check": (
        "Bộ tiêu chí này không có phép đối chiếu “{id}”.[[ Có phải muốn ghi “{nearest}”?]]",
        "This standard has no cross-check “{id}”.[[ Did you mean “{nearest}”?]]",
    ),
    "flag_case_before": (
        "“before” là số liệu năm trước của trạm ở “station”, nên chỉ được ghi cùng “station”.",
        "“before” holds the figures of “station” a year earlier; it can only stand beside “station”.",
    ),
    "flag_case_stations": (
        "Danh sách trạm đang để trống: hãy ghi ít nhất một trạm.",
        "The list of stations is empty. Add at least one.",
    ),
    "flag_case_times": (
        "“times” là số trạm giống như vậy: từ 1 trở lên, và tất cả các trạm của một ca nhiều nhất là {most}.",
        "“times” says how many such stations there are: from 1 on, and all stations of a case together at most {most}.",
    ),
    "flag_case_points": (
        "Điểm của một trạm từ 0 đến {most}.",
        "A station has from 0 to {most} points.",
    ),
    "schema_effort_cases": (
        "Các ca kiểm tra của mức độ khó",
        "Golden cases of efforts",
    ),
    "no_effort_cases": (
        "Các mức độ khó chưa có ca kiểm tra nào, nên sai sót trong đó sẽ không ai thấy. Hãy thêm vào thư mục efforts/cases/, mỗi mục ít nhất một ca.",
        "The efforts have no golden cases, so an error in them would go unnoticed. Add some to efforts/cases/, at least one for each entry.",
    ),
    "effort_case_without_way": (
        "“days” và “cost” là của một phương án, nên chỉ được ghi cùng “way”. Hãy thêm “way”, hoặc bỏ đi.",
        "“days” and “cost” belong to an option, so they need “way”. Add it, or remove them.",
    ),
    "effort_case_no_way": (
        "“no_way” chỉ ghi được “có”: không có phương án nào. Nếu có phương án, hãy ghi ở “way”.",
        "“no_way” can only be “yes”: there is no option. If there is one, write it in “way”.",
    ),
    "effort_case_rejected": (
        "Trạm của ca này không có câu trả lời cho chỉ tiêu {number}, nên không thể không chấp nhận. Hãy bỏ chỉ tiêu này khỏi “rejected”.",
        "The station of this case has no answer for indicator {number}, so it cannot be rejected. Remove it from “rejected”.",
    ),
    "effort_case_target": (
        "“target” là phần trăm của tổng điểm, nhiều nhất là {most}.",
        "“target” is a percentage of all points, at most {most}.",
    ),
    "effort_case_reached": (
        "Trạm của ca này đã đạt đích ngay, nên không cần phương án nào. Hãy đổi câu trả lời ở “answers”, hoặc đổi “target”.",
        "The station of this case is already at its goal, so no option is needed. Change “answers” or “target”.",
    ),
    "effort_case_none": (
        "Ca ghi một phương án, nhưng không có phương án nào đạt được đích. Hãy xem mục nào có “possible: không”.",
        "The case states an option, but none reaches the goal. Check the entries with “possible: no”.",
    ),
    "effort_case_there_is": (
        "Ca ghi không có phương án nào, nhưng có: qua chỉ tiêu {indicators}. Hãy xem lại ca này.",
        "The case says that there is no option, but there is one: by indicators {indicators}. Check this case.",
    ),
    "effort_case_not_needed": (
        "Ca ghi chỉ tiêu {indicator}, nhưng phương án dễ thực hiện nhất không cần chỉ tiêu này. Hãy xem lại ca này và tệp mức độ khó.",
        "The case names indicator {indicator}, but the option with the least effort does not need it. Check this case and the efforts.",
    ),
    "effort_case_also": (
        "Phương án dễ thực hiện nhất còn cần chỉ tiêu {indicator}, mức độ khó {found}; ca chưa ghi. Hãy xem lại ca này và tệp mức độ khó.",
        "The option with the least effort also needs indicator {indicator}, effort {found}, which the case does not state. Check this case and the efforts.",
    ),
    "effort_case_effort": (
        "Ca ghi mức độ khó của chỉ tiêu {indicator} là {expected}, nhưng tính ra {found}. Hãy xem lại ca này và tệp mức độ khó.",
        "The case states an effort of {expected} for indicator {indicator}, but it is {found}. Check this case and the efforts.",
    ),
    "effort_case_days": (
        "Ca ghi phương án cần {expected} ngày, nhưng tính ra {found} ngày. Hãy xem lại ca này và tệp mức độ khó.",
        "The case says that the option takes {expected} days, but it takes {found}. Check this case and the efforts.",
    ),
    "effort_case_cost": (
        "Ca ghi phương án cần {expected} triệu đồng, nhưng tính ra {found} triệu đồng. Hãy xem lại ca này và tệp mức độ khó.",
        "The case says that the option costs {expected} million đồng, but it costs {found} million. Check this case and the efforts.",
    ),
    "schema_plan_cases": (
        "Các ca kiểm tra của kế hoạch",
        "Golden cases of a plan",
    ),
    "no_plan_cases": (
        "Các mục tiêu của kế hoạch chưa có ca kiểm tra nào, nên sai sót trong đó sẽ không ai thấy: hãy thêm vào thư mục plans/cases/, mỗi mục tiêu một ca vừa đạt và một ca chưa đạt.",
        "The targets of the plans have no golden cases, so nobody would notice an error in them: put some into plans/cases/, for each target one that just meets it and one that does not.",
    ),
    "plan_case": (
        "Ca ghi mục tiêu “{target}” năm {year} là “{expected}”, nhưng kết quả là “{found}” (achieved: đã đạt, on_track: đúng tiến độ, behind: chậm, not_due: chưa đến hạn).",
        "The case says that target “{target}” is “{expected}” in {year}, but it is “{found}”.",
    ),
    "plan_case_plan": (
        "Bên cạnh bộ tiêu chí này không có kế hoạch “{id}”.[[ Có phải ý là “{nearest}”?]]",
        "There is no plan “{id}” beside this standard.[[ Did you mean “{nearest}”?]]",
    ),
    "plan_case_target": (
        "Kế hoạch này không có mục tiêu “{id}”.[[ Có phải ý là “{nearest}”?]]",
        "The plan has no target “{id}”.[[ Did you mean “{nearest}”?]]",
    ),
    "plan_case_together": (
        "“numerator”, “low” và “no_value” chỉ ghi cùng “stations”; “numerator” phải đi với “denominator”, và “high” với “low”.",
        "“numerator”, “low” and “no_value” can only stand beside “stations”; “numerator” needs its “denominator”, and “high” its “low”.",
    ),
    "plan_case_only_yes": (
        "“no_value” chỉ ghi được “có”: chưa biết giá trị. Nếu biết, hãy ghi “value”, “numerator” hoặc “low”.",
        "“no_value” can only be “yes”: nothing bounds the value. Where something does, write “value”, “numerator” or “low”.",
    ),
    "plan_case_value": (
        "Đếm từ các trạm của ca, mục tiêu “{target}” được {low}[[ đến {high}]][[ ({numerator}/{denominator})]], không như ca ghi.",
        "Counted from the stations of the case, target “{target}” has {low}[[ to {high}]][[ ({numerator}/{denominator})]], which is not what the case says.",
    ),
    "plan_case_value_from": (
        "Đếm từ các trạm của ca, mục tiêu “{target}” được từ {low} trở lên, không có mức cao nhất: hãy ghi “low” mà không ghi “high”.",
        "Counted from the stations of the case, target “{target}” has {low} or more, and nothing bounds it above: write “low” without “high”.",
    ),
    "plan_case_no_value": (
        "Các trạm của ca chưa trả lời đủ để biết giá trị của mục tiêu “{target}”: hãy ghi “no_value: có”, hoặc bổ sung câu trả lời.",
        "The stations of the case answer too little to bound the value of target “{target}”: write “no_value: yes”, or add answers.",
    ),
    "plan_case_not_counted": (
        "Mục tiêu “{target}” không đếm được từ các trạm: hãy ghi con số báo cáo ở “value”, không ghi “stations”.",
        "Target “{target}” cannot be counted from stations: write the reported figure in “value”, without “stations”.",
    ),
    # The command
    "help_new_standard_folder": (
        "Thư mục sẽ tạo; tên thư mục là mã bộ tiêu chí (chữ thường, số, dấu gạch nối).",
        "The folder to create; its name is the ID of the standard (lower-case letters, digits, hyphens).",
    ),
    "help_new_standard_shape": (
        "Hình thức: points = 100 điểm và mức tối thiểu; levels = nhiều mức kết quả; all-or-nothing = phải đạt tất cả; mean = điểm trung bình.",
        "Shape: points = 100 points and minimums; levels = results in levels; all-or-nothing = all must be met; mean = a mean of points.",
    ),
    "new_standard_written": (
        "Đã tạo khung bộ tiêu chí trong {folder}. Hãy thay mọi chỗ có dấu “…” theo văn bản, rồi chạy: yte-check criteria check {folder}",
        "The skeleton of a standard is in {folder}. Replace every “…” by what the document says, then run: yte-check criteria check {folder}",
    ),
    "help_import_table": (
        "Tệp có bảng tiêu chí của văn bản: .docx, .xlsx, .ods, .csv, .txt hoặc .md.",
        "A file with the document's table of criteria: .docx, .xlsx, .ods, .csv, .txt or .md.",
    ),
    "help_import_output": (
        "Thư mục của bộ tiêu chí mới; tên thư mục là mã của bộ tiêu chí nếu không có --id.",
        "The folder of the new standard; its name is the ID of the standard where there is no --ID.",
    ),
    "help_import_id": (
        "Mã của bộ tiêu chí; nếu khác tên thư mục, bộ tiêu chí nằm trong thư mục con mang tên đó.",
        "The ID of the standard; where the folder has another name, the standard gets a folder of this name in it.",
    ),
    "help_import_title": (
        "Tên đầy đủ của bộ tiêu chí theo văn bản.",
        "The full title of the standard as the document has it.",
    ),
    "help_import_number": (
        "Số của văn bản, ví dụ 1300/QĐ-BYT.",
        "The number of the document, such as 1300/QĐ-BYT.",
    ),
    "help_import_issuer": (
        "Cơ quan ban hành, ví dụ Bộ Y tế.",
        "Issuing authority, e.g. Bộ Y tế.",
    ),
    "help_import_issued": (
        "Ngày ký.",
        "Date of signature.",
    ),
    "help_import_effective": (
        "Ngày có hiệu lực; bỏ trống thì lấy ngày ký.",
        "Date of taking effect; if left out, the date of signature.",
    ),
    "help_import_force": (
        "Ghi đè các tệp đã có trong thư mục.",
        "Overwrite files that are already in the folder.",
    ),
    "usage_import_output": (
        "Thiếu -o: ghi thư mục của bộ tiêu chí mới, ví dụ -o criteria/bo-tieu-chi-tinh.",
        "-o is missing: name the folder of the new standard, such as -o criteria/provincial-standard.",
    ),
    "usage_import_id": (
        "“{id}” không dùng làm mã được. Mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ bo-tieu-chi-tinh; hãy ghi mã bằng --id.",
        "“{id}” cannot be used as an ID. An ID consists of lower-case letters without diacritics, digits and hyphens, e.g. provincial-standard; give it with --id.",
    ),
    "usage_import_not_folder": (
        "{path} là một tệp. Hãy ghi tên một thư mục.",
        "{path} is a file. Name a folder.",
    ),
    "usage_import_others": (
        "Thư mục {folder} đã có tệp khác của bộ tiêu chí ({files}), sẽ lẫn với các tệp mới. Hãy chọn thư mục khác, hoặc chuyển các tệp đó đi trước.",
        "The folder {folder} already holds other files of a standard ({files}). They would be mixed with the new ones: choose another folder, or move them away first.",
    ),
    "usage_import_day_order": (
        "Ngày có hiệu lực {effective} không thể trước ngày ký {issued}. Hãy sửa một trong hai ngày.",
        "The date of taking effect, {effective}, cannot be before the date of signature, {issued}. Correct one of them.",
    ),
    "usage_import_empty": (
        "{option} không được để trống. Hãy ghi nội dung, hoặc bỏ tùy chọn này.",
        "{option} cannot be empty. Give it a value, or leave it out.",
    ),
    # What it tells
    "file_is_cases": (
        "Đây là tệp các ca kiểm tra: hãy dùng lệnh “yte-check criteria test”.",
        "These are golden cases: use “yte-check criteria test”.",
    ),
    "explain_grade_scoring": (
        "cách chấm {grade}.",
        "scoring {grade}.",
    ),
    "explain_grade_row": (
        "cách chấm, {row}: {grade}.",
        "scoring, {row}: {grade}.",
    ),
    "explain_row_region": (
        "vùng “{region}”",
        "region “{region}”",
    ),
    "explain_row_zone": (
        "vùng {zone}",
        "zone {zone}",
    ),
    "explain_row_others": (
        "các vùng còn lại",
        "all others",
    ),
    "column_id": (
        "Mã",
        "ID",
    ),
    "column_document": (
        "Văn bản",
        "Document",
    ),
    "column_effective": (
        "Hiệu lực từ",
        "In force from",
    ),
    "column_title": (
        "Tên",
        "Title",
    ),
    "usage_schema_standard": (
        "{option} chỉ có tác dụng với lược đồ của phiếu chấm (submission); lược đồ “{kind}” không phụ thuộc bộ tiêu chí. Hãy bỏ {option}.",
        "{option} only affects the schema of a submission; that of “{kind}” does not depend on a standard. Leave {option} out.",
    ),
}
