"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
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
    "case_points_form": (
        "Điểm ghi chưa đúng dạng. Hãy ghi một số, hoặc {{low: số, high: số}}.",
        "The points are not in a valid form. Write a number, or {{low: number, high: number}}.",
    ),
    "case_verdict_of_indicator": (
        "Kết luận (“verdict”), mức kết quả (“level”), điểm theo tiêu chí (“criteria”), số chỉ tiêu ở từng mức điểm (“tally”) và phần không áp dụng (“sections”) chỉ dùng cho ca cả trạm (có “answers”). Hãy bỏ đi, hoặc ghi “answers”.",
        "A verdict, a level, points by criterion, a tally and sections left out are only for cases of a whole station (with “answers”). Remove them, or write “answers”.",
    ),
    "case_expects_nothing": (
        "Ca chưa ghi kết quả phải có. Hãy thêm “points”, “criteria”, “level”, “tally” hoặc “verdict”.",
        "The case states no expected result. Add “points”, “criteria”, “level”, “tally” or “verdict”.",
    ),
    "case_level_form": (
        "Mức kết quả ghi chưa đúng dạng. Hãy ghi mã một mức (“none” nếu không đạt mức nào), hoặc {{worst: mức thấp nhất, best: mức cao nhất}}.",
        "The level is not in a valid form. Write the id of a level (“none” for none of them), or {{worst: lowest level, best: highest level}}.",
    ),
    "case_no_levels": (
        "Bộ tiêu chí không chia kết quả thành các mức (không có “result”). Hãy bỏ “level”, hoặc ghi “verdict”.",
        "The standard has no levels of result (no “result”). Remove “level”, or write “verdict”.",
    ),
    "case_level": (
        "Ca ghi mức “{expected}”[[ đến “{expected_best}”]], nhưng chấm ra “{found}”[[ đến “{found_best}”]]. Hãy xem lại ca này và điều kiện của các mức.",
        "The case says level “{expected}”[[ to “{expected_best}”]], but scoring gives “{found}”[[ to “{found_best}”]]. Check this case and what the levels ask.",
    ),
    "case_not_tallied": (
        "Kết quả không đếm số chỉ tiêu được {points} điểm.[[ Chỉ đếm các mức điểm: {allowed}.]] Hãy bỏ dòng này, hoặc ghi mức điểm đó vào “result.tally”.",
        "The result does not count the indicators with {points} points.[[ It counts: {allowed}.]] Remove this line, or add the points to “result.tally”.",
    ),
    "case_tally": (
        "Ca ghi {expected}[[ đến {expected_high}]] chỉ tiêu được {points} điểm, nhưng chấm ra {found}[[ đến {found_high}]]. Hãy xem lại ca này và cách chấm.",
        "The case says that {expected}[[ to {expected_high}]] indicators have {points} points, but scoring gives {found}[[ to {found_high}]]. Check this case and the rule.",
    ),
    "case_title": (
        "Ca dòng {line}[[, chỉ tiêu {indicator}]][[: {title}]]",
        "Case on line {line}[[, indicator {indicator}]][[: {title}]]",
    ),
    "case_points": (
        "Ca ghi {expected}[[ đến {expected_high}]] điểm, nhưng chấm ra {found}[[ đến {found_high}]] điểm[[ ở vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[ (và còn {more} nơi khác)]]. Hãy xem lại ca này và cách chấm.",
        "The case says {expected}[[ to {expected_high}]] points, but scoring gives {found}[[ to {found_high}]][[ in zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[ (and in {more} other places)]]. Check this case and the rule.",
    ),
    "case_criterion_points": (
        "Tiêu chí {criterion}: ca ghi {expected}[[ đến {expected_high}]] điểm, nhưng chấm ra {found}[[ đến {found_high}]] điểm. Hãy xem lại ca này và cách chấm.",
        "Criterion {criterion}: the case says {expected}[[ to {expected_high}]] points, but scoring gives {found}[[ to {found_high}]]. Check this case and the rule.",
    ),
    "case_zone": (
        "Ca ghi vùng {stated}, nhưng địa hình và khoảng cách cho vùng {derived}. Hãy sửa một trong hai.",
        "The case says zone {stated}, but terrain and distance give zone {derived}. Correct one of them.",
    ),
    "case_verdict": (
        "Ca ghi kết luận “{expected}”, nhưng chấm ra “{found}” (tổng điểm {low}[[ đến {high}]]). Hãy xem lại ca này và cách chấm.",
        "The case says “{expected}”, but the verdict is “{found}” (total {low}[[ to {high}]] points). Check this case and the rule.",
    ),
    "case_without_verdict": (
        "Ca cả trạm này chưa ghi kết luận phải có, nên chưa kiểm tra được điều kiện công nhận nào. Kết luận hiện nay là “{found}”; hãy ghi “verdict:” với kết luận phải có.",
        "This case of a whole station states no expected verdict, so no condition of recognition is tested. The verdict now is “{found}”; write “verdict:” with the expected verdict.",
    ),
    "case_unknown_criterion": (
        "Không có tiêu chí “{number}”. Bộ tiêu chí có {count} tiêu chí. Hãy ghi số của một tiêu chí.",
        "There is no criterion “{number}”. The standard has {count} criteria. Give the number of one.",
    ),
    "case_said_twice": (
        "Khóa “{key}” đã ghi ở ca, không ghi lại trong “station”. Hãy bỏ một trong hai.",
        "The case already gives “{key}”, so it must not be repeated in “station”. Remove one of them.",
    ),
    "case_not_in_force": (
        "Vào ngày {as_of}, văn bản {number} không có hiệu lực (hiệu lực từ {effective}[[ đến {valid_to}]]). Hãy sửa ngày.",
        "On {as_of}, {number} is not in force (in force from {effective}[[ to {valid_to}]]). Correct the date.",
    ),
    "case_other_standard": (
        "Tệp ghi bộ tiêu chí “{stated}”, nhưng nằm trong thư mục của “{id}”. Chưa thử ca nào trong tệp. Hãy sửa mã hoặc chuyển tệp.",
        "The file names the standard “{stated}”, but is in the folder of “{id}”. None of its cases was tried. Correct the ID or move the file.",
    ),
    "case_twice": (
        "Ca này đã có ở {file}, dòng {line}. Hãy xóa một trong hai.",
        "This case is already in {file}, line {line}. Delete one of them.",
    ),
    "cases_contradict": (
        "Ca này hỏi cùng một điều như ca ở {file}, dòng {line}, nhưng ghi kết quả khác. Hãy đối chiếu với văn bản và sửa ca sai.",
        "This case asks the same as the one in {file}, line {line}, but expects a different result. Compare with the document and correct the wrong one.",
    ),
    "no_cases": (
        "Bộ tiêu chí chưa có ca kiểm tra nào. Hãy thêm tệp .yaml vào thư mục “cases”.",
        "The standard has no cases yet. Add a .yaml file to the folder “cases”.",
    ),
    "uncovered_band": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào được điểm theo mức này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case scores in this band.",
    ),
    "uncovered_else": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào nằm ngoài mọi mức ở đây (0 điểm).",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case is outside all bands here (0 points).",
    ),
    "uncovered_threshold": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào bằng đúng ngưỡng {value}.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case is exactly on the threshold {value}.",
    ),
    "uncovered_option": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào chọn mức này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case chooses this option.",
    ),
    "uncovered_item_yes": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào ghi “có” ở mục này.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case says yes to this item.",
    ),
    "uncovered_item_no": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào ghi “không” ở mục này.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case says no to this item.",
    ),
    "uncovered_answer_yes": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào trả lời “có”.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case answers yes.",
    ),
    "uncovered_answer_no": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào trả lời “không”.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case answers no.",
    ),
    "uncovered_absent": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào có mẫu số bằng 0.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case has the denominator 0.",
    ),
    "uncovered_row": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào được điểm theo dòng này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case gets points by this row.",
    ),
    "uncovered_attribute": (
        "Chưa có ca kiểm tra nào ghi riêng {name}: {key}.",
        "No case names {name}: {key}.",
    ),
    "uncovered_zone": (
        "Chưa có ca kiểm tra nào ghi riêng vùng {zone}.",
        "No case names zone {zone}.",
    ),
    "uncovered_region": (
        "Chưa có ca kiểm tra nào ghi riêng vùng kinh tế - xã hội “{region}”.",
        "No case names the socio-economic region “{region}”.",
    ),
    "uncovered_zone_row": (
        "Chưa có ca kiểm tra nào ghi vùng cùng với địa hình và khoảng cách thuộc dòng này.",
        "No case gives the zone together with a terrain and a distance of this row.",
    ),
    "uncovered_zone_bound": (
        "Chưa có ca kiểm tra nào ghi vùng cùng với khoảng cách đúng bằng giới hạn này.",
        "No case gives the zone together with a distance exactly at this bound.",
    ),
    "uncovered_total_percent": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với tổng điểm vừa đúng bằng mức yêu cầu.",
        "No case of a whole station passes[[ level “{level}”]] with exactly the required total.",
    ),
    "uncovered_criterion_percent": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với một tiêu chí vừa đúng bằng mức tối thiểu.",
        "No case of a whole station passes[[ level “{level}”]] with a criterion at exactly its minimum.",
    ),
    "uncovered_verdict_met": (
        "Chưa có ca cả trạm nào có kết luận đạt (“verdict: met”).",
        "No case of a whole station passes (“verdict: met”).",
    ),
    "uncovered_verdict_not_met": (
        "Chưa có ca cả trạm nào có kết luận không đạt (“verdict: not_met”).",
        "No case of a whole station does not pass (“verdict: not_met”).",
    ),
    "uncovered_verdict_undetermined": (
        "Chưa có ca cả trạm nào chưa đủ cơ sở kết luận (“verdict: undetermined”).",
        "No case of a whole station is undetermined (“verdict: undetermined”).",
    ),
    "uncovered_knockout": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“verdict: not_met”) không đạt chỉ vì điểm liệt này.",
        "Indicator {indicator}: no case of a whole station (“verdict: not_met”) fails by this disqualifying score alone.",
    ),
    "uncovered_spared": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào đạt (“verdict: met”) với số điểm thấp nhất chưa bị điểm liệt này.",
        "Indicator {indicator}: no case of a whole station passes (“verdict: met”) with the fewest points that are not yet disqualifying.",
    ),
    "uncovered_floor": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với phần {number} vừa đúng bằng mức tối thiểu riêng.",
        "No case of a whole station passes[[ level “{level}”]] with section {number} at exactly its own minimum.",
    ),
    "uncovered_floor_missed": (
        "Chưa có ca cả trạm nào không đạt[[ mức “{level}”]] chỉ vì điểm của phần {number}.",
        "No case of a whole station fails[[ level “{level}”]] by the points of section {number} alone.",
    ),
    "uncovered_count": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với vừa đủ số chỉ tiêu, tiêu chí phải đạt ở điều kiện này.",
        "No case of a whole station passes[[ level “{level}”]] with just as many as this condition counts.",
    ),
    "uncovered_count_missed": (
        "Chưa có ca cả trạm nào không đạt[[ mức “{level}”]] chỉ vì thiếu số chỉ tiêu, tiêu chí phải đạt ở điều kiện này.",
        "No case of a whole station fails[[ level “{level}”]] by what this condition counts alone.",
    ),
    "uncovered_level": (
        "Chưa có ca cả trạm nào có kết quả là mức “{level}” (“level:”).",
        "No case of a whole station comes to level “{level}” (“level:”).",
    ),
    "uncovered_no_level": (
        "Chưa có ca cả trạm nào không đạt mức nào (“level: none”).",
        "No case of a whole station has none of the levels (“level: none”).",
    ),
    "uncovered_not_applicable": (
        "Chỉ tiêu {indicator}: chưa có ca nào ghi chỗ này là “không áp dụng” (“not_applicable: lý do”).",
        "Indicator {indicator}: no case says that this does not apply (“not_applicable: reason”).",
    ),
    "uncovered_bonus": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“points” hoặc “criteria”) được cộng điểm thưởng này.",
        "Indicator {indicator}: no case of a whole station (“points” or “criteria”) has this bonus.",
    ),
    "uncovered_taken_off": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“points” hoặc “criteria”) bị trừ số điểm này.",
        "Indicator {indicator}: no case of a whole station (“points” or “criteria”) has these points taken off.",
    ),
    "uncovered_held_most": (
        "Chưa có ca cả trạm nào (“points”) cộng điểm thưởng vượt quá {points} điểm nên chỉ tính {points}.",
        "No case of a whole station (“points”) has a bonus beyond {points} points, which then counts as {points}.",
    ),
    "uncovered_held_least": (
        "Chưa có ca cả trạm nào (“points”) bị trừ quá số điểm được nên tính 0 điểm.",
        "No case of a whole station (“points”) loses more points than it has, which then counts as 0.",
    ),
    "uncovered_section_left_out": (
        "Chưa có ca cả trạm nào ghi phần này là không áp dụng (“sections”).",
        "No case of a whole station leaves out this section (“sections”).",
    ),
    "uncovered_section_kept": (
        "Chưa có ca cả trạm nào mà phần này có áp dụng.",
        "There is no case of a whole station to which this section applies.",
    ),
    "uncovered_total_percent_missed": (
        "Chưa có ca cả trạm nào[[ (“{verdict}”)]] không đạt[[ mức “{level}”]] chỉ vì tổng điểm.",
        "No case of a whole station[[ (“{verdict}”)]] fails[[ level “{level}”]] by its total points alone.",
    ),
    "uncovered_criterion_percent_missed": (
        "Chưa có ca cả trạm nào[[ (“{verdict}”)]] không đạt[[ mức “{level}”]] chỉ vì điểm của tiêu chí.",
        "No case of a whole station[[ (“{verdict}”)]] fails[[ level “{level}”]] by the points of a criterion alone.",
    ),
    "coverage_head": (
        "Các ca đã kiểm tra được:",
        "Covered by the cases:",
    ),
    "coverage_band": (
        "Mức điểm",
        "Bands",
    ),
    "coverage_else": (
        "Ngoài mọi mức (0 điểm)",
        "Outside all bands (0 points)",
    ),
    "coverage_threshold": (
        "Đúng bằng ngưỡng",
        "Exactly on a threshold",
    ),
    "coverage_option": (
        "Mức lựa chọn",
        "Options",
    ),
    "coverage_item": (
        "Mục có và không",
        "Items, yes and no",
    ),
    "coverage_answer": (
        "Câu hỏi có và không",
        "Questions, yes and no",
    ),
    "coverage_absent": (
        "Mẫu số bằng 0",
        "Denominator 0",
    ),
    "coverage_row": (
        "Dòng của bảng điểm mỗi mục",
        "Rows of points for each item",
    ),
    "coverage_attribute": (
        "Đặc điểm của trạm",
        "Attributes of stations",
    ),
    "coverage_zone": (
        "Vùng",
        "Zones",
    ),
    "coverage_region": (
        "Vùng kinh tế - xã hội",
        "Regions",
    ),
    "coverage_zone_row": (
        "Phân vùng theo khoảng cách",
        "Zones by distance",
    ),
    "coverage_condition": (
        "Điều kiện, cả hai phía",
        "Conditions, both sides",
    ),
    "coverage_level": (
        "Mức kết quả",
        "Levels",
    ),
    "coverage_added": (
        "Điểm thưởng, điểm trừ",
        "Points on top or taken off",
    ),
    "coverage_not_applicable": (
        "Chỗ không áp dụng",
        "What does not apply",
    ),
    "coverage_verdict": (
        "Kết luận",
        "Verdicts",
    ),
    "coverage_knockout": (
        "Điểm liệt, cả hai phía",
        "Disqualifying scores, both sides",
    ),
    "coverage_missing": (
        "còn thiếu {count}",
        "{count} missing",
    ),
    "coverage_missing_indicators": (
        "còn thiếu {count}, ở chỉ tiêu {indicators}",
        "{count} missing, of indicators {indicators}",
    ),
    "test_standard": (
        "Bộ tiêu chí {id} ({number})",
        "Standard {id} ({number})",
    ),
    "test_file_held": (
        "{file}: {count} ca, đạt cả {count}",
        "{file}: {count} cases, all {count} passed",
    ),
    "test_file_failed": (
        "{file}: {count} ca, {held} ca đạt[[, {failed} ca không đạt]][[, {open} ca chưa thử]]",
        "{file}: {count} cases, {held} passed[[, {failed} failed]][[, {open} not tried]]",
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
    "words_line": (
        "dòng {line}: {words}",
        "line {line}: {words}",
    ),
    "words_not_understood": (
        "(Ca này chưa đọc hiểu được hoặc chưa thử được nên không viết thành câu; xem thông báo bên dưới.)",
        "(This case could not be read or tried, so there is no sentence for it; see the messages below.)",
    ),
    "words_indicator": (
        "Khi {answer}[[; ở vùng {zone}]][[; ở vùng kinh tế - xã hội “{region}”]][[; {attributes}]][[; theo văn bản ngày {as_of}]][[; theo hướng dẫn của {province}]], chỉ tiêu {indicator} được[[ {points}]][[ đến {high}]] điểm (điểm chuẩn: {maximum}).",
        "When {answer}[[; in zone {zone}]][[; in socio-economic region “{region}”]][[; {attributes}]][[; by the text of {as_of}]][[; by the guideline of {province}]], indicator {indicator} gets[[ {points}]][[ to {high}]] points (of {maximum}).",
    ),
    "words_of_indicator": (
        "chỉ tiêu {indicator}: {answer}",
        "indicator {indicator}: {answer}",
    ),
    "words_station": (
        "Khi một trạm[[ ở vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, theo văn bản ngày {as_of}]][[, theo hướng dẫn của {province}]] trả lời[[ {answers}]][[ ({shared} chỉ tiêu khác: như ghi chung ở đầu tệp)]][[ (còn {unanswered} chỉ tiêu chưa trả lời)]], thì {outcome}.",
        "When a station[[ in zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, by the text of {as_of}]][[, by the guideline of {province}]] answers[[ {answers}]][[ ({shared} other indicators: as at the head of the file)]][[ ({unanswered} indicators not answered)]], then {outcome}.",
    ),
    "words_points": (
        "trạm được {points}[[ đến {high}]] điểm",
        "the station gets {points}[[ to {high}]] points",
    ),
    "words_criterion": (
        "tiêu chí {criterion} được {points}[[ đến {high}]] điểm",
        "criterion {criterion} gets {points}[[ to {high}]] points",
    ),
    "words_left_out": (
        "phần {section} không áp dụng ({reason})",
        "section {section} does not apply ({reason})",
    ),
    "words_level": (
        "kết quả là {level}[[ hoặc cao hơn, đến {best}]]",
        "the result is {level}[[ or better, up to {best}]]",
    ),
    "words_named_level": (
        "mức “{title}”",
        "level “{title}”",
    ),
    "words_no_level": (
        "không đạt mức nào",
        "none of the levels",
    ),
    "words_tally": (
        "{count}[[ đến {high}]] chỉ tiêu được {of} điểm",
        "{count}[[ to {high}]] indicators have {of} points",
    ),
    "words_verdict": (
        "kết luận là {verdict}",
        "the verdict is {verdict}",
    ),
    "words_share": (
        "{numerator} trong {denominator} “{of}” là “{what}” ({result})",
        "{numerator} out of {denominator} “{of}” are “{what}” ({result})",
    ),
    "words_rate": (
        "có {numerator} “{what}” trên {denominator} “{of}” ({result})",
        "there are {numerator} “{what}” to {denominator} “{of}” ({result})",
    ),
    "words_rate_open": (
        "{counts} ({result})",
        "{counts} ({result})",
    ),
    "words_flag": (
        "Khi[[ năm trước {before}; năm nay]] {stations}, phép đối chiếu “{check}” {flag}.",
        "When[[ the year before {before}; this year]] {stations}, the cross-check “{check}” {flag}.",
    ),
    "words_flag_station": (
        "[[{times} xã, mỗi xã có ]][[{figures}]][[ (các tệp minh chứng: {files})]]",
        "[[{times} communes, each with ]][[{figures}]][[ (evidence files: {files})]]",
    ),
    "words_effort": (
        "Khi trạm chỉ khác câu trả lời chung của tệp ở {answers}, thì[[ để được {target}% tổng điểm]][[ {no_way}]][[ phương án dễ thực hiện nhất là {way}]][[; trong {days} ngày]][[; {cost} triệu đồng]].",
        "When a station differs from the shared answers of the file only in {answers},[[ for {target}% of all points]][[ {no_way}]][[ the option with the least effort is {way}]][[; within {days} days]][[; {cost} million đồng]].",
    ),
    "words_effort_no_way": (
        "không có phương án nào",
        "there is no option",
    ),
    "words_effort_step": (
        "chỉ tiêu {indicator}, mức độ khó {effort}",
        "indicator {indicator}, effort {effort}",
    ),
    "words_effort_rejected": (
        "{told} (thẩm định không chấp nhận)",
        "{told} (rejected in verification)",
    ),
    "words_plan": (
        "Mục tiêu “{target}” có con số {value}: {years}.",
        "Target “{target}” with a figure of {value}: {years}.",
    ),
    "words_plan_counted": (
        "Mục tiêu “{target}” đếm từ các trạm ({stations}) được [[{value}]][[{numerator}/{denominator}]][[từ {low}]][[ đến {high}]][[{unknown}]]: {years}.",
        "Target “{target}” counted from stations ({stations}) has [[{value}]][[{numerator}/{denominator}]][[from {low}]][[ to {high}]][[{unknown}]]: {years}.",
    ),
    "words_plan_no_value": (
        "giá trị chưa biết",
        "no known value",
    ),
    "words_plan_station": (
        "{times} trạm[[: {answers}]]",
        "{times} of them[[: {answers}]]",
    ),
    "words_plan_year": (
        "năm {year} {state}",
        "in {year} {state}",
    ),
    "words_flag_none": (
        "không báo gì",
        "reports nothing",
    ),
    "words_flag_hint": (
        "báo “cần xem lại”",
        "reports “worth checking”",
    ),
    "words_flag_certain": (
        "báo “chắc chắn có số liệu sai”",
        "reports “a figure is certainly wrong”",
    ),
    "test_summary": (
        "Đã thử {count} ca trong {files} tệp: {held} ca đạt[[, {failed} ca không đạt]][[, {open} ca chưa thử được]].[[ Đã kiểm tra được {percent}% nội dung.]]",
        "Tried {count} cases in {files} files: {held} passed[[, {failed} failed]][[, {open} could not be tried]].[[ They cover {percent}% of the standard.]]",
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
    "table_too_large": (
        "Tệp lớn hơn {limit_mb} MB. Hãy tách phần phụ lục có bảng tiêu chí ra một tệp riêng.",
        "The file is larger than {limit_mb} MB. Put the annex with the table of criteria into a file of its own.",
    ),
    "table_extension": (
        "Không đọc được tệp dạng “{extension}”. Hãy lưu bảng thành một trong các dạng: {allowed}.",
        "Files of the type “{extension}” cannot be read. Save the table as one of: {allowed}.",
    ),
    "table_too_long": (
        "Bảng có hơn {limit} dòng. Hãy tách phần có bảng tiêu chí ra một tệp riêng.",
        "The table has more than {limit} rows. Keep the part with the criteria in a file of its own.",
    ),
    "table_old_encoding": (
        "Bảng gõ bằng bảng mã {encoding}, không đối chiếu được: dòng {row} hình như là “{proposed}”. Hãy chuyển mã sang Unicode (ví dụ bằng UniKey) rồi lưu lại.",
        "The table is typed in {encoding}, so it cannot be compared: row {row} seems to say “{proposed}”. Convert it to Unicode (e.g. with UniKey) and save it again.",
    ),
    "table_side_by_side": (
        "Hai bảng nằm cạnh nhau trong một bảng: tiêu đề “{number}” và “{title}” lặp lại trên cùng một dòng. Hãy tách thành hai bảng, bảng nọ dưới bảng kia, rồi chạy lại.",
        "Two tables are side by side in one: “{number}” and “{title}” occur twice in a header row. Put one below the other and run this again.",
    ),
    "table_without_scoring": (
        "Bảng không có cột điểm và cột hướng dẫn chấm điểm nên không lập được bộ tiêu chí[[; không đọc các cột: {columns}]]. Hãy kiểm tra có đúng bảng tiêu chí không; nếu đúng, chỉ rõ cột, ví dụ: --columns points=3.",
        "The table has no column of points and no column of guidance, so no standard can be made from it[[; these columns were not read: {columns}]]. Check whether it is the table of criteria; if it is, name the column, e.g. --columns points=3.",
    ),
    "table_unaligned": (
        "Văn bản này có vẻ được trích từ tệp PDF, không còn phân biệt được chữ nào thuộc ô nào. Hãy mở tệp PDF bằng Word (hoặc LibreOffice) rồi lưu thành .docx, hoặc chép bảng sang bảng tính rồi lưu; nếu là văn bản thuần thì giữa các ô phải có dấu tab hoặc dấu “|”. Tiêu đề không cho biết cột nào ghi gì thì ghi thêm --columns, ví dụ: --columns number=1,title=2,points=3.",
        "This text seems to come from a PDF: it is no longer clear which words belong to which cell. Open the PDF in Word (or LibreOffice) and save it as .docx, or copy the table into a workbook and save that; a text file needs tabs or “|” between its cells. If no header says what a column holds, add --columns, e.g. --columns number=1,title=2,points=3.",
    ),
    "table_not_found": (
        "Không tìm thấy bảng tiêu chí trong tệp[[; không đọc các trang tính bị ẩn: {hidden}]][[; công thức {formula} chưa có kết quả, hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại]]. Bảng cần có dòng tiêu đề với các cột như “TT”, “Tiêu chí/Chỉ tiêu”, “Điểm chuẩn”, “Hướng dẫn chấm điểm”; nếu không, hãy chỉ rõ từng cột, ví dụ: --columns number=1,title=3,points=5.",
        "There is no table of criteria in the file[[; hidden sheets were not read: {hidden}]][[; the formula {formula} was never worked out: open the file in Excel or LibreOffice and save it again]]. It needs a header row with columns such as “TT”, “Tiêu chí/Chỉ tiêu”, “Điểm chuẩn”, “Hướng dẫn chấm điểm”; or say which column is which, e.g.: --columns number=1,title=3,points=5.",
    ),
    "table_undecided": (
        "Tệp có nhiều bảng có thể là bảng của bộ tiêu chí này mà nội dung không giống nhau: {tables}. Hãy chỉ rõ bảng đúng bằng --table {first}, hoặc để bảng đó trong một tệp riêng.",
        "Several tables in the file may be the one of this standard, and they differ: {tables}. Name the right one with --table {first}, or keep it in a file of its own.",
    ),
    "table_no_such": (
        "Tệp không có bảng hoặc trang tính “{wanted}”. Hãy chọn một trong: {known}.",
        "The file has no table or sheet “{wanted}”. Choose one of: {known}.",
    ),
    "table_named_is_none": (
        "Không có chỉ tiêu nào trong bảng hoặc trang tính mà --table nêu: {tables}. Hãy chọn một trong: {known}.",
        "The table or sheet named by --table has no indicators: {tables}. Choose one of: {known}.",
    ),
    "table_legend_unread": (
        "Tệp đánh dấu điểm liệt theo cách phần mềm không đọc được (in nghiêng, gạch chân, màu, chữ hoa): “{legend}”. Hãy thêm cột “Điểm liệt” và ghi x, hoặc ghi rõ dưới bảng, ví dụ “Chỉ tiêu điểm liệt: 6, 12”.",
        "The file marks disqualifying scores in a way that is not read (italics, underlining, colour, capitals): “{legend}”. Add a column “Điểm liệt” with an x, or write below the table which indicators they are: “Chỉ tiêu điểm liệt: 6, 12”.",
    ),
    "table_column_absent": (
        "Bảng không có cột “{words}” đã nêu cho “{role}”[[. Bảng có các cột: {columns}]]. Hãy ghi cột bằng số thứ tự tính từ bên trái, bằng chữ cái của cột trong Excel hoặc bằng tiêu đề của cột.",
        "The table has no column “{words}”, which was named for “{role}”[[. It has these columns: {columns}]]. Name a column by its number from the left, its letter in Excel or the words of its header.",
    ),
    "table_column_twice": (
        "Tiêu đề “{words}” đã nêu cho “{role}” có ở nhiều cột: {columns}. Hãy ghi số thứ tự của một cột.",
        "The words “{words}”, named for “{role}”, are the header of several columns: {columns}. Give the number of one of them.",
    ),
    "table_column_shared": (
        "Cột {shared} được nêu cho nhiều nội dung: {roles}. Hãy nêu cho mỗi nội dung một cột riêng.",
        "Column {shared} was named for {roles}. Name a column of its own for each.",
    ),
    "compare_head": (
        "Đối chiếu {number} trong bộ tiêu chí với bảng trong {path}",
        "{number} in the standard compared with the table in {path}",
    ),
    "compare_agreement": (
        "Bảng có {rows} dòng chỉ tiêu, bộ tiêu chí có {indicators}: {titles} dòng trùng hoặc gần trùng tên, {in_place} dòng trùng cả tên và số thứ tự, có {numbers} số thứ tự của bộ tiêu chí; {headings}/{criteria} tên tiêu chí; {sums}/{criteria} tiêu chí có tổng điểm khớp[[; tổng điểm các dòng {total}, của bộ tiêu chí {points}]].",
        "The table has {rows} rows of indicators, the standard has {indicators} indicators: {titles} rows have the same title or nearly, {in_place} title and number, {numbers} numbers of the standard are there; {headings}/{criteria} titles of criteria; {sums}/{criteria} criteria have the same sum of points[[; all rows make {total} points, the standard {points}]].",
    ),
    "compare_other_table": (
        "Có vẻ đây không phải bảng của bộ tiêu chí này: quá ít tên, số thứ tự và tổng điểm khớp nhau. Hãy kiểm tra lại tệp, bảng trong tệp và các cột được đọc (--columns).",
        "This does not seem to be the table of this standard: too few titles, numbers and sums of points agree. Check the file, the table in it and the columns read (--columns).",
    ),
    "compare_not_written": (
        "Chưa ghi gì vào bộ tiêu chí, vì bảng này không giống bảng của bộ tiêu chí. Nếu đã xem và chắc chắn đúng bảng, hãy thêm --force-table.",
        "Nothing was written into the standard, because this table is not like its own. If you have checked that it is the right one, add --force-table.",
    ),
    "help_force_table": (
        "Vẫn ghi, dù bảng không giống bảng của bộ tiêu chí (dùng cùng --write).",
        "Write even if the table is not like that of the standard (with --write).",
    ),
    "compare_parts": (
        "Bảng được đọc từ {parts}.",
        "The table was read from {parts}.",
    ),
    "compare_part": (
        "{place} ({rows} dòng chỉ tiêu)",
        "{place} ({rows} rows of indicators)",
    ),
    "compare_left_other": (
        "Không đọc, vì có quá ít điểm chung với bộ tiêu chí: {part}.",
        "Not read, because it has too little in common with the standard: {part}.",
    ),
    "compare_left_again": (
        "Không đọc, vì ghi lại những chỉ tiêu đã đọc: {part}.",
        "Not read, because it repeats indicators already read: {part}.",
    ),
    "compare_left_not_named": (
        "Không đọc, vì tùy chọn --table không nêu: {part}.",
        "Not read, because --table does not name it: {part}.",
    ),
    "compare_left_unread": (
        "Không đọc, vì không có tiêu đề cho biết cột nào ghi gì: {part}. Nếu thuộc bảng tiêu chí, hãy chỉ rõ các cột bằng --columns.",
        "Not read, because no header says what its columns hold: {part}. If it belongs to the table, name its columns with --columns.",
    ),
    "compare_left_hidden": (
        "Không đọc, vì đang bị ẩn: trang tính “{sheet}”.",
        "Not read, because it is hidden: sheet “{sheet}”.",
    ),
    "compare_columns": (
        "Các cột của bảng được đọc như sau (đếm từ bên trái): {read}[[. Không đối chiếu: {others}. Muốn đọc cột khác thì chỉ rõ cột, ví dụ: --columns points=4]].",
        "The columns were read as follows (counted from the left): {read}[[. Not compared: {others}. To have another column read, name it, e.g. --columns points=4]].",
    ),
    "compare_count_criteria": (
        "{count}/{of} tiêu chí khớp.",
        "{count} of {of} criteria agree.",
    ),
    "compare_count_indicators": (
        "{count}/{of} chỉ tiêu khớp.",
        "{count} of {of} indicators agree.",
    ),
    "compare_count_facts": (
        "{count}/{of} chỉ tiêu khớp mọi nội dung, chưa kể nguyên văn hướng dẫn chấm điểm mà bộ tiêu chí chưa ghi (xem bên dưới).",
        "{count} of {of} indicators agree in all but the official guidance, which the standard does not hold (see below).",
    ),
    "compare_criterion": (
        "Tiêu chí {number} ({place}):",
        "Criterion {number} ({place}):",
    ),
    "compare_indicator": (
        "Chỉ tiêu {number} ({place}):",
        "Indicator {number} ({place}):",
    ),
    "compare_place": (
        "[[trang tính “{sheet}”, ]][[bảng {table}, ]]dòng {row}",
        "[[sheet “{sheet}”, ]][[table {table}, ]]row {row}",
    ),
    "compare_field_number": (
        "Số thứ tự",
        "Number",
    ),
    "compare_field_title": (
        "Tên",
        "Title",
    ),
    "compare_field_points": (
        "Điểm",
        "Points",
    ),
    "compare_field_knockout": (
        "Điểm liệt",
        "Disqualifying score",
    ),
    "compare_field_zone": (
        "Điểm theo vùng",
        "Points by zone",
    ),
    "compare_field_criterion": (
        "Thuộc tiêu chí",
        "Criterion",
    ),
    "compare_field_scoring": (
        "Cách chấm",
        "Scoring",
    ),
    "compare_field_guidance": (
        "Hướng dẫn chấm điểm",
        "Guidance on scoring",
    ),
    "compare_field_evidence": (
        "Minh chứng",
        "Evidence",
    ),
    "compare_short": (
        "{field}: bộ tiêu chí ghi {ours}, bảng ghi {theirs}",
        "{field}: the standard has {ours}, the table {theirs}",
    ),
    "compare_ours": (
        "Bộ tiêu chí: {text}",
        "Standard: {text}",
    ),
    "compare_theirs": (
        "Bảng: {text}",
        "Table: {text}",
    ),
    "compare_nothing": (
        "(không có)",
        "(nothing)",
    ),
    "compare_value": (
        "{value}",
        "{value}",
    ),
    "compare_swapped": (
        "Chỉ tiêu {one} và {other} đổi chỗ cho nhau trong bảng.",
        "Indicators {one} and {other} have swapped places in the table.",
    ),
    "compare_absent_criterion": (
        "Bảng không có tiêu chí {number}: {title}.",
        "The table lacks criterion {number}: {title}.",
    ),
    "compare_absent_indicator": (
        "Bảng không có chỉ tiêu {number}: {title}.",
        "The table lacks indicator {number}: {title}.",
    ),
    "compare_extra_criterion": (
        "Bộ tiêu chí không có tiêu chí[[ {number}]] của bảng ({place}): {title}.",
        "The standard lacks criterion[[ {number}]] of the table ({place}): {title}.",
    ),
    "compare_extra_indicator": (
        "Bộ tiêu chí không có chỉ tiêu[[ {number}]] của bảng ({place}): {title}.",
        "The standard lacks indicator[[ {number}]] of the table ({place}): {title}.",
    ),
    "compare_duplicate": (
        "Bảng ghi chỉ tiêu[[ {number}]] nhiều lần ({places}): {title}.",
        "The table has indicator[[ {number}]] more than once ({places}): {title}.",
    ),
    "compare_no_text": (
        "Bộ tiêu chí chưa ghi nguyên văn hướng dẫn chấm điểm (“official_text”) của chỉ tiêu: {numbers}.",
        "The standard does not hold the official guidance (“official_text”) of the indicators: {numbers}.",
    ),
    "compare_possible": (
        "Có thể là điểm liệt (in đậm hoặc ghi chú mà bảng không giải thích), cần người đọc văn bản xác định: chỉ tiêu {numbers}.",
        "Possible disqualifying scores (bold, or a remark that the table does not explain), to be decided by someone who reads the document: indicators {numbers}.",
    ),
    "compare_marks_left_out": (
        "{count} chỗ đặt chữ nhỏ phía trên hoặc phía dưới trong tệp được coi là dấu chú thích và không đọc: {texts}.",
        "{count} places in superscript or subscript were taken for footnote marks and not read: {texts}.",
    ),
    "compare_struck_left_out": (
        "{count} chỗ gạch ngang hoặc ẩn trong tệp không được đọc: {texts}.",
        "{count} places in the file are struck through or hidden and were not read: {texts}.",
    ),
    "compare_beyond_left_out": (
        "{count} ô nằm quá xa bên phải bảng không được đọc: {texts}. Nếu thuộc bảng tiêu chí, hãy chuyển các cột đó lại gần rồi chạy lại.",
        "{count} cells too far to the right of the table were not read: {texts}. If they belong to it, move their columns closer and run this again.",
    ),
    "compare_notes": (
        "Dấu ở cuối tên và cuối số điểm được coi là dấu chú thích và không đọc: {marks}.",
        "Marks at the end of titles and figures were taken for footnote marks and not read: {marks}.",
    ),
    "compare_outlined": (
        "Dòng ghi số 1, 2… được coi là tiêu chí, vì các dòng 1.1, 1.2… đứng ngay dưới nó.",
        "Rows numbered 1, 2… were taken for criteria, because rows numbered 1.1, 1.2… come right below them.",
    ),
    "compare_counts_anew": (
        "Số thứ tự trong bảng đếm lại từ đầu ở từng phần, nên không đối chiếu số thứ tự.",
        "The numbers in the table start again in each part, so they were not compared.",
    ),
    "compare_legend_unread": (
        "Chưa xác định được các câu hoặc số sau coi chỉ tiêu nào là điểm liệt, cần người đọc văn bản xác định: {texts}.",
        "It could not be determined which indicators these sentences or numbers call disqualifying; someone who reads the document must decide: {texts}.",
    ),
    "compare_silent": (
        "Bảng không nêu, nên chưa đối chiếu: {fields}.",
        "Not stated in the table, so not compared: {fields}.",
    ),
    "compare_agrees": (
        "Bộ tiêu chí khớp với bảng.",
        "The standard agrees with the table.",
    ),
    "compare_differs": (
        "Bộ tiêu chí và bảng còn khác nhau.",
        "The standard and the table still differ.",
    ),
    "adopt_file": (
        "Đã ghi {path}:",
        "Wrote {path}:",
    ),
    "adopt_nothing": (
        "Không có nội dung nào để ghi.",
        "There was nothing to write.",
    ),
    "adopt_criterion": (
        "Tiêu chí {number}: {field}[[ từ {ours} thành {theirs}]][[; mức tin cậy hạ xuống “{grade}”]]",
        "Criterion {number}: {field}[[ from {ours} to {theirs}]][[; confidence level lowered to “{grade}”]]",
    ),
    "adopt_indicator": (
        "Chỉ tiêu {number}: {field}[[ từ {ours} thành {theirs}]][[; mức tin cậy hạ xuống “{grade}”]]",
        "Indicator {number}: {field}[[ from {ours} to {theirs}]][[; confidence level lowered to “{grade}”]]",
    ),
    "adopt_node_criterion": (
        "Tiêu chí[[ {number}]]",
        "Criterion[[ {number}]]",
    ),
    "adopt_node_indicator": (
        "Chỉ tiêu[[ {number}]]",
        "Indicator[[ {number}]]",
    ),
    "adopt_left_unreadable": (
        "{node}: chưa ghi {field}, vì không đọc được thành số từ bảng. Hãy ghi bằng tay.",
        "{node}: {field} not written, because the table has no readable figure. Enter it by hand.",
    ),
    "adopt_left_number_taken": (
        "{node}: chưa ghi {field}, vì số này đang là của một mục khác. Hãy sửa bằng tay.",
        "{node}: {field} not written, because another one has this number. Edit it by hand.",
    ),
    "adopt_left_amended": (
        "{node}: chưa ghi {field}, vì nội dung này do văn bản sửa đổi quy định.",
        "{node}: {field} not written, because it is set by an amendment.",
    ),
    "adopt_left_criterion": (
        "{node}: chưa chuyển sang tiêu chí khác. Hãy chuyển bằng tay.",
        "{node}: not moved to another criterion. Move it by hand.",
    ),
    "adopt_left_duplicate": (
        "{node}: chưa ghi gì, vì bảng có nhiều dòng cho mục này. Hãy xem dòng nào đúng rồi sửa bằng tay.",
        "{node}: nothing written, because the table has several rows for it. Check which is right and edit by hand.",
    ),
    "adopt_left_absent_in_standard": (
        "{node} của bảng chưa có trong bộ tiêu chí ({field}). Hãy thêm bằng tay, kèm cách chấm.",
        "{node} of the table is not in the standard ({field}). Add it by hand, with its scoring.",
    ),
    "adopt_reordered": (
        "Đã xếp lại các chỉ tiêu trong {path} theo số thứ tự mới, chú thích của chỉ tiêu nào đi theo chỉ tiêu đó.",
        "The indicators in {path} were put in the order of their new numbers, each with its comments.",
    ),
    "adopt_misplaced": (
        "Trong {path}, số thứ tự mới không liền nhau: có chỉ tiêu thuộc chỗ khác. Hãy chuyển bằng tay rồi chạy criteria check.",
        "In {path} the new numbers are not consecutive: some indicator belongs elsewhere. Move it by hand, then run criteria check.",
    ),
    "adopt_renumbered": (
        "Số thứ tự của các chỉ tiêu {numbers} (số cũ) đã đổi. Hãy kiểm tra văn bản sửa đổi, các ca kiểm tra và phiếu tự chấm điểm dùng số cũ.",
        "The numbers of indicators {numbers} (old numbers) have changed. Check the amendments, golden cases and submissions that use the old ones.",
    ),
    "confirm_note": (
        "Lưu ý: chỉ tiêu {number} còn ghi chú trong tệp: “{note}” Nếu điều đó đã được giải quyết thì xóa dòng “note”.",
        "Note: the file still says about indicator {number}: “{note}” If that is settled, delete the line “note”.",
    ),
    "confirm_amended": (
        "Lưu ý: chỉ tiêu {number} có nội dung do {amendments} quy định; mức tin cậy của nội dung đó nằm trong tệp sửa đổi và không thay đổi.",
        "Note: part of indicator {number} is set by {amendments}; its confidence level is in the amendment's file and does not change.",
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
        "Điểm liệt:[[ dưới {below} điểm]] thì xã không đạt bộ tiêu chí.",
        "Disqualifying score:[[ below {below} points,]] the commune does not pass.",
    ),
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
    "uncovered_flag_none": (
        "Phép đối chiếu “{check}”: chưa có ca nào không bị báo.",
        "Cross-check “{check}”: no case passes without a report.",
    ),
    "uncovered_flag_hint": (
        "Phép đối chiếu “{check}”: chưa có ca nào được nhắc xem lại.",
        "Cross-check “{check}”: no case is reported as worth checking.",
    ),
    "uncovered_flag_certain": (
        "Phép đối chiếu “{check}”: chưa có ca nào chắc chắn sai.",
        "Cross-check “{check}”: no case is certainly wrong.",
    ),
    "uncovered_flag_bound": (
        "Phép đối chiếu “{check}”: nếu “{key}” là {other} thì chưa có ca nào nhận ra. Hãy thêm một ca có số liệu nằm giữa hai mức đó.",
        "Cross-check “{check}”: no case would notice if “{key}” were {other}. Add one whose figures lie between the two.",
    ),
    "uncovered_flag_figure": (
        "Phép đối chiếu “{check}”: nếu bỏ số liệu này khỏi “{key}” thì chưa có ca nào nhận ra.",
        "Cross-check “{check}”: no case would notice if this figure were left out of “{key}”.",
    ),
    "coverage_flag": (
        "Có báo và không báo",
        "Reported and not reported",
    ),
    "coverage_flag_bound": (
        "Mức của phép đối chiếu",
        "Bounds of cross-checks",
    ),
    "coverage_flag_figure": (
        "Số liệu đối chiếu",
        "Figures of cross-checks",
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
    "uncovered_effort": (
        "Mức độ khó của “{key}”: chưa có ca nào dùng đến.",
        "Effort of “{key}”: no case uses it.",
    ),
    "uncovered_effort_number": (
        "Mức độ khó của “{key}”: nếu “{field}” là {other} thì chưa có ca nào nhận ra.",
        "Effort of “{key}”: no case would notice if “{field}” were {other}.",
    ),
    "uncovered_effort_possible": (
        "Mức độ khó của “{key}”: nếu “possible” ghi ngược lại thì chưa có ca nào nhận ra.",
        "Effort of “{key}”: no case would notice if “possible” said the opposite.",
    ),
    "coverage_effort": (
        "Các mục mức độ khó được dùng",
        "Entries of efforts that are used",
    ),
    "coverage_effort_number": (
        "Con số của mức độ khó",
        "Numbers of efforts",
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
    "uncovered_plan_target": (
        "Mục tiêu “{target}”: nếu “{field}” là {other} thì chưa có ca nào nhận ra.",
        "Target “{target}”: no case would notice if “{field}” were {other}.",
    ),
    "coverage_plan_target": (
        "Mục tiêu của kế hoạch",
        "Targets of plans",
    ),
    "coverage_plan_measure": (
        "Cách đếm mục tiêu từ các trạm",
        "Measures of targets, counted from stations",
    ),
    "uncovered_plan_measure": (
        "Mục tiêu “{target}”: nếu trong “measure”, “{field}” là {other} thì chưa có ca nào (có “stations”) nhận ra[[; còn {more} chỗ khác nữa]].",
        "Target “{target}”: no case with “stations” would notice if “{field}” of its “measure” were {other}[[; nor {more} other changes]].",
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
    # Words that go into the files
    "import_number_of": (
        "Số",
        "Number of",
    ),
    "import_total_of": (
        "Tổng số",
        "Total number of",
    ),
    "import_per": (
        "trên {per}",
        "per {per}",
    ),
    "import_yes": (
        "Có",
        "Yes",
    ),
    "import_item": (
        "Nội dung {number}/{of} (ghi tên nội dung theo văn bản)",
        "Item {number} of {of} (name it as the document does)",
    ),
    "import_option_none": (
        "Không thuộc các trường hợp trên",
        "None of these",
    ),
    "import_criterion_untitled": (
        "Tiêu chí {number} (ghi tên theo văn bản)",
        "Criterion {number} (title it as the document does)",
    ),
    "import_source": (
        "Quyết định {number}[[ của {issuer}]] (bảng {table})",
        "Decision {number}[[ of {issuer}]] (table {table})",
    ),
    "import_note_knockouts": (
        "Danh mục điểm liệt lấy theo dấu hiệu có trong bảng, chưa ai đối chiếu với văn bản.",
        "The disqualifying scores are those that the table marks; nobody has compared them with the document.",
    ),
    "import_note_zones": (
        "Cách phân vùng này chép tạm từ Quyết định 1300/QĐ-BYT; bảng chỉ nêu vùng 1, 2, 3. Đối chiếu với văn bản rồi sửa.",
        "This division into zones is provisional, taken from Decision 1300/QĐ-BYT; the table only names zones 1, 2 and 3. Compare it with the document and correct it.",
    ),
    "import_note_stand_in": (
        "TẠM TÍNH, chưa phải cách chấm của văn bản: viết lại “scoring” theo “official_text”.",
        "PROVISIONAL, not how the document scores: rewrite “scoring” from “official_text”.",
    ),
    "import_note_assumed": (
        "Cách chấm do máy đoán, có điều phải xem lại:",
        "The rule was guessed; please check:",
    ),
    "import_head_standard": (
        "Lập tự động từ bảng “{table}” bằng lệnh yte-check criteria import. Chưa ai đối chiếu với văn bản.\nMọi dữ kiện ở đây ghi “working” (tạm tính). Chỗ để trống là điều chỉ người soạn mới biết: số, cơ quan, ngày của văn bản.\n“recognition” (điều kiện công nhận) chép tạm từ Quyết định 1300/QĐ-BYT, KHÔNG có trong bảng: sửa theo văn bản.",
        "Made from the table “{table}” by yte-check criteria import. Nobody has compared it with the document.\nEvery fact here is “working” (provisional). What is left empty only the author knows: number, issuer and dates of the document.\n“recognition” is provisionally taken from Decision 1300/QĐ-BYT and is NOT in the table: correct it from the document.",
    ),
    "import_head_criterion": (
        "Lập tự động từ bảng; mọi dữ kiện ghi “working”. “official_text” là nguyên văn hướng dẫn chấm điểm trong bảng,\n“scoring” là điều máy đoán từ đó: đọc hai phần cạnh nhau, sửa “scoring”, rồi xác nhận bằng yte-check criteria confirm.",
        "Made from the table; every fact is “working” (provisional). “official_text” is the guidance exactly as the table prints it,\n“scoring” was guessed from it: read the two side by side, correct “scoring”, then confirm with yte-check criteria confirm.",
    ),
    "import_head_cases": (
        "Các ca kiểm tra lập tự động: điểm ở đây do chính cách chấm đã đoán cho ra, nên CHƯA kiểm tra được điều gì.\nĐọc từng dòng cạnh văn bản; điểm nào văn bản cho khác thì sửa ở đây trước, rồi sửa “scoring” cho khớp.",
        "Cases made by the program: the points come from the guessed rules themselves, so they test NOTHING yet.\nRead each line beside the document; where it gives other points, correct them here first, then “scoring” until they agree.",
    ),
    "import_case_open": (
        "Chưa trả lời chỉ tiêu nào thì chưa kết luận được",
        "With nothing answered there is no verdict",
    ),
    "import_case_full": (
        "Đạt điểm chuẩn ở mọi chỉ tiêu",
        "Maximum points in every indicator",
    ),
    "import_case_nothing": (
        "Đạt điểm thấp nhất ở mọi chỉ tiêu",
        "Fewest points in every indicator",
    ),
    "import_case_total": (
        "Tổng điểm vừa đúng {percent}% là đủ",
        "Exactly {percent}% of all points is enough",
    ),
    "import_case_criterion": (
        "Tiêu chí {number} vừa đúng {percent}% điểm của nó, các tiêu chí khác đạt điểm cao nhất",
        "Criterion {number} at exactly {percent}% of its points, everything else full",
    ),
    "import_case_total_missed": (
        "Tổng điểm còn thiếu một mức điểm mới đủ {percent}%, mọi tiêu chí đều đủ phần của mình",
        "One step short of {percent}% of all points, every criterion with its minimum",
    ),
    "import_case_criterion_missed": (
        "Tiêu chí {number} còn thiếu một mức điểm mới đủ {percent}% điểm của nó, các tiêu chí khác đạt điểm cao nhất",
        "Criterion {number} one step short of {percent}% of its points, everything else full",
    ),
    "import_case_knockout": (
        "Chỉ tiêu {number} bị điểm liệt thì không đạt, dù mọi chỉ tiêu khác đạt điểm cao nhất",
        "Indicator {number} is disqualifying, although everything else is full",
    ),
    "import_case_spared": (
        "Chỉ tiêu {number} ở mức thấp nhất chưa bị điểm liệt, còn lại đủ điểm",
        "Indicator {number} at the lowest points that are not disqualifying, everything else full",
    ),
    "import_case_zone": (
        "Địa hình và khoảng cách cho vùng {zone}",
        "Terrain and distance give zone {zone}",
    ),
    # What was assumed, and why there is a stand-in
    "import_counts_guessed": (
        "Tử số, mẫu số suy ra từ tên chỉ tiêu.",
        "Numerator and denominator were inferred from the title.",
    ),
    "import_absent_full": (
        "Không có đối tượng (mẫu số bằng 0) thì được đủ điểm.",
        "If there are no cases (denominator 0), full points are given.",
    ),
    "import_bare_at_least": (
        "Ngưỡng ghi trơn, như “95%”, được hiểu là từ mức đó trở lên.",
        "A bare threshold, such as “95%”, was read as that level or more.",
    ),
    "import_bare_at_most": (
        "Ngưỡng ghi trơn được hiểu là từ mức đó trở xuống.",
        "A bare threshold was read as that level or less.",
    ),
    "import_open_end": (
        "“{text}” được hiểu là đến dưới {value}.",
        "“{text}” was read as below {value}.",
    ),
    "import_words_beside": (
        "“{text}” đứng cạnh ngưỡng mà cách chấm không xét đến: có thể là điều kiện riêng, vùng, miền hoặc loại đối tượng.",
        "“{text}” is next to the threshold but not used by the rule: it may be a separate condition, region or group.",
    ),
    "import_rest_nothing": (
        "Giữa “{text}” (0 điểm) và ngưỡng {value}, văn bản không nêu điểm; ở đây cho 0 điểm.",
        "Between “{text}” (0 points) and the threshold {value} the document names no points; here they are 0.",
    ),
    "import_points_for_no": (
        "Điểm được cho khi “{text}”: câu hỏi ghi theo lời đó, trả lời “có” thì được điểm.",
        "The points are for “{text}”: the question says so, and “yes” gets them.",
    ),
    "import_shares_as_states": (
        "Các mức tỷ lệ được ghi thành phương án để chọn, vì chưa ghép được thành một thang mức: nên viết lại thành “rate”.",
        "Percentages were written as options to choose from, because they do not form a single scale of bands: better rewritten as a “rate”.",
    ),
    "import_items_unnamed": (
        "Văn bản nói có {count} nội dung nhưng không liệt kê: ghi tên từng nội dung.",
        "The document mentions {count} items but does not list them: name each one.",
    ),
    "import_option_added": (
        "Thêm lựa chọn “{label}” được 0 điểm.",
        "The option “{label}” with 0 points was added.",
    ),
    "import_from_title": (
        "Ngưỡng lấy từ tên chỉ tiêu, vì không có hướng dẫn chấm điểm.",
        "The threshold comes from the title, since there is no guidance.",
    ),
    "import_no_guidance": (
        "Bảng không có hướng dẫn chấm điểm cho chỉ tiêu này.",
        "The table has no guidance on scoring for this indicator.",
    ),
    "import_not_understood": (
        "Chưa đoán được cách chấm từ lời hướng dẫn.",
        "No rule could be guessed from the guidance.",
    ),
    "import_part_not_understood": (
        "Chưa đoán được cách chấm của phần “{part}”.",
        "No rule could be guessed for the part “{part}”.",
    ),
    "import_places_lacking": (
        "Hướng dẫn nêu mức riêng cho một số vùng mà không nói các vùng khác chấm thế nào.",
        "The guidance has thresholds for some zones or regions but does not say how the others are scored.",
    ),
    "import_points_differ": (
        "Hướng dẫn cho nhiều nhất {found} điểm, còn cột điểm ghi {points}.",
        "The guidance gives at most {found} points, but the column of points says {points}.",
    ),
    "import_rule_contradicts": (
        "Cách chấm đọc được tự mâu thuẫn: {why}",
        "The rule that was read contradicts itself: {why}",
    ),
    "import_deduction": (
        "Hướng dẫn có trừ điểm; tệp tiêu chí chưa ghi được cách này.",
        "The guidance takes points away; criteria files cannot say this yet.",
    ),
    "import_bonus": (
        "Hướng dẫn có điểm thưởng, điểm cộng thêm; tệp tiêu chí chưa ghi được cách này.",
        "The guidance gives bonus points; criteria files cannot say this yet.",
    ),
    "import_proportional": (
        "Hướng dẫn tính điểm theo tỷ lệ; tệp tiêu chí chỉ ghi được các mức.",
        "The guidance gives points in proportion; criteria files can only say levels.",
    ),
    "import_renumbered": (
        "Bảng ghi số “{printed}”; ở đây đánh số {number} vì số chỉ tiêu phải chạy liền từ 1.",
        "The table has the number “{printed}”; here it is {number}, since numbers of indicators run on from 1.",
    ),
    "import_perhaps_knockout": (
        "Bảng có dấu hiệu có thể là điểm liệt nhưng không giải thích: ở đây chưa đặt điểm liệt.",
        "The table has a mark that may mean a disqualifying score but does not explain it: none is set here.",
    ),
    "import_points_unread": (
        "Không đọc được số điểm[[ từ “{text}”]]: “points” để trống.",
        "The points could not be read[[ from “{text}”]]: “points” is left empty.",
    ),
    "import_points_from_guidance": (
        "Điểm chuẩn {points} lấy từ hướng dẫn chấm điểm[[, vì cột điểm ghi “{text}”]].",
        "The maximum of {points} points comes from the guidance[[, because the column of points says “{text}”]].",
    ),
    "import_no_criteria": (
        "Bảng không chia tiêu chí: tất cả chỉ tiêu được xếp vào một tiêu chí “{title}”.",
        "The table has no criteria: all indicators were put under one criterion, “{title}”.",
    ),
    "import_beside_sections": (
        "Các dòng {numbers} đứng cạnh các phần nhỏ hơn nên chưa được đưa vào: hãy xếp chúng vào một phần.",
        "The rows {numbers} stand beside smaller sections and were not taken: put them into one of them.",
    ),
    "import_mean": (
        "Mọi mục bên trong các phần sau đều có số điểm bằng chính phần đó, nên điểm của phần được hiểu là trung bình (combine: mean): {numbers}. Hãy kiểm tra với văn bản.",
        "In these sections every part has as many points as the section itself, so that they were taken for means (combine: mean): {numbers}. Check it with the document.",
    ),
    "import_criterion_summed": (
        "Bảng không ghi điểm của tiêu chí {number}[[; {points} là tổng điểm các chỉ tiêu]].",
        "The table has no points for criterion {number}[[; {points} is the sum of its indicators]].",
    ),
    "import_criterion_renumbered": (
        "Tiêu chí {printed} của bảng thành tiêu chí {number}: số tiêu chí phải chạy liền từ 1.",
        "Criterion {printed} of the table is criterion {number} here: numbers of criteria run on from 1.",
    ),
    "import_criteria_empty": (
        "Không có chỉ tiêu nào dưới các dòng tiêu chí này, nên chưa đưa vào: {titles}.",
        "These headings have no indicators below them, so they were left out: {titles}.",
    ),
    "import_no_guidance_column": (
        "Bảng không có cột hướng dẫn chấm điểm: cách chấm của mọi chỉ tiêu là tạm tính.",
        "The table has no column of guidance: the rule of every indicator is provisional.",
    ),
    "import_no_points_column": (
        "Bảng không có cột điểm: điểm chỉ lấy được từ hướng dẫn chấm điểm.",
        "The table has no column of points: they can only come from the guidance.",
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
    "import_told_head": (
        "Bảng {path}: {criteria} tiêu chí, {indicators} chỉ tiêu[[, tổng {total} điểm]].",
        "Table {path}: {criteria} criteria, {indicators} indicators[[, {total} points in all]].",
    ),
    "import_told_written": (
        "Đã ghi bộ tiêu chí “{id}” vào {folder}: {files} tệp. Mọi dữ kiện ghi “working”; chưa có gì được xác nhận.",
        "The standard “{id}” was written to {folder}, in {files} files. Every fact is “working” (provisional); nothing is confirmed.",
    ),
    "import_told_guessed": (
        "Cách chấm: đọc được {read}, đoán có giả định {assumed}, tạm tính {stand_in} (trên {indicators} chỉ tiêu).",
        "Rules: {read} read, {assumed} guessed with an assumption, {stand_in} provisional (of {indicators} indicators).",
    ),
    "import_told_nodes": (
        "Chỉ tiêu {numbers}: {notes}",
        "Indicators {numbers}: {notes}",
    ),
    "import_told_assumed": (
        "Có giả định, cần xem lại:",
        "With an assumption, to be checked:",
    ),
    "import_told_stand_in": (
        "Tạm tính, phải viết lại:",
        "Provisional, to be rewritten:",
    ),
    "import_told_node": (
        "Chỉ tiêu {number} ({place}): {notes}",
        "Indicator {number} ({place}): {notes}",
    ),
    "import_told_knockouts": (
        "Điểm liệt theo bảng: chỉ tiêu {numbers}.",
        "Disqualifying scores marked in the table: indicators {numbers}.",
    ),
    "import_told_no_evidence": (
        "Bảng không nêu minh chứng của chỉ tiêu {numbers}: ghi vào “evidence” của từng chỉ tiêu.",
        "The table names no evidence for indicators {numbers}: write it into “evidence” of each.",
    ),
    "import_told_recognition": (
        "Điều kiện công nhận[[ và {zones}]] chép tạm từ Quyết định 1300/QĐ-BYT, bảng không có: sửa trong standard.yaml.",
        "The conditions of recognition[[ and {zones}]] are taken from Decision 1300/QĐ-BYT for the moment and are not in the table: correct them in standard.yaml.",
    ),
    "import_told_zones": (
        "cách phân vùng",
        "the division into zones",
    ),
    "import_told_regions": (
        "Tên các vùng kinh tế - xã hội chép từ bộ tiêu chí của Quyết định 1300/QĐ-BYT: đối chiếu với văn bản.",
        "The names of the socio-economic regions are those of the standard of Decision 1300/QĐ-BYT: compare them with the document.",
    ),
    "import_told_printed": (
        "Lấy từ lời in trong tệp, hãy đối chiếu lại với văn bản: {read}.",
        "Taken from what the file prints, to be compared with the document: {read}.",
    ),
    "import_told_overruled": (
        "Tệp in {key} là “{printed}”, còn lệnh ghi “{said}”: đã lấy theo lệnh.",
        "The file prints {key} as “{printed}”, but the command says “{said}”: the command's value was used.",
    ),
    "import_told_open": (
        "Chỗ để trống trong standard.yaml, chỉ người soạn mới biết: {keys}. Ghi vào tệp, hoặc chạy lại với {options}.",
        "Left empty in standard.yaml, since only its author knows: {keys}. Fill them in, or run this again with {options}.",
    ),
    "import_told_effective": (
        "Chưa ghi ngày có hiệu lực: lấy ngày ký {day}.",
        "No date of taking effect was given: the date of signature, {day}, was used.",
    ),
    "import_told_faults": (
        "Bảng còn điều không khớp, criteria check sẽ báo:",
        "Some things in the table do not agree; criteria check will report them:",
    ),
    "import_told_fault": (
        "{place}: {why}",
        "{place}: {why}",
    ),
    "import_told_place_standard": (
        "Cả bộ tiêu chí",
        "The standard",
    ),
    "import_told_place_criterion": (
        "Tiêu chí {number}",
        "Criterion {number}",
    ),
    "import_told_place_indicator": (
        "Chỉ tiêu {number}",
        "Indicator {number}",
    ),
    "import_told_total": (
        "Điểm các chỉ tiêu cộng lại là {total}, không phải 100. Đối chiếu xem bảng có thiếu hàng hoặc sai điểm không. Nếu văn bản thật sự có tổng {total} điểm thì bản này của phần mềm chưa chấm được bộ tiêu chí ấy: mới nhận tổng 100 điểm; đừng tự quy đổi điểm.",
        "The points of the indicators add up to {total}, not 100. Check whether a row is missing or a figure is wrong. If the document really has {total} points in all, this version cannot score it yet: it takes only standards of 100 points; do not convert the points yourself.",
    ),
    "import_told_next": (
        "Tiếp theo: yte-check criteria check {folder}; yte-check criteria test {folder} --strict; rồi đọc từng chỉ tiêu và yte-check criteria confirm … --standard {folder}.",
        "Next: yte-check criteria check {folder}; yte-check criteria test {folder} --strict; then read each indicator, and yte-check criteria confirm … --standard {folder}.",
    ),
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
