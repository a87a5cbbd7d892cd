"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Text of an assessment
    "region_filled": (
        "Vùng kinh tế - xã hội được điền theo {province}: “{region}” (bảng vùng kèm theo phần mềm, mức “suy ra”). Hãy kiểm tra lại.",
        "The socio-economic region was filled in from {province}: “{region}” (from the program's own table; inferred). Check it.",
    ),
    # Many stations
    "archive_no_dossier": (
        "Tệp ZIP này không phải hồ sơ do yte-check lập. Để chấm nhiều phiếu trong một tệp ZIP, hãy dùng lệnh batch.",
        "This ZIP file is not a dossier made by yte-check. To score the submissions in a ZIP file, use the batch command.",
    ),
    # The blank submission
    "blank_name": (
        "Trạm Y tế (chưa ghi tên)",
        "Health station (name not given)",
    ),
    "blank_head": (
        "PHIẾU TỰ CHẤM ĐIỂM NĂM {year}. {title}.",
        "SELF-ASSESSMENT FORM {year}. {title}.",
    ),
    "blank_how": (
        "Cách điền: ghi câu trả lời sau dấu hai chấm của từng dòng, cách một dấu cách; phần sau dấu # là lời hướng dẫn. Câu hỏi có hoặc không: ghi có hoặc không. Số lẻ dùng dấu phẩy.",
        "To fill in: write each answer after the colon on its line, following a space; text after # is an explanation. For yes/no questions, write yes or no.",
    ),
    "blank_open": (
        "Để trống là chưa trả lời: điểm khi đó là một khoảng. Xem điểm: yte-check assess TÊN-TỆP. Hỏi và điền lần lượt: yte-check fill TÊN-TỆP.",
        "Left empty means not answered: the points are then a range. To see the points: yte-check assess FILE. To be asked one question at a time: yte-check fill FILE.",
    ),
    "blank_grades": (
        "Trong ngoặc vuông là mức tin cậy của chỉ tiêu: đã đối chiếu với văn bản, suy ra, hoặc tạm tính (chưa phải quy định, sẽ thay bằng phụ lục chính thức).",
        "In square brackets is the confidence level of the indicator: verified against the text, inferred, or provisional (not the regulation; to be replaced by the official annex).",
    ),
    "blank_carried_head": (
        "Có chép lại câu trả lời ít thay đổi của năm {year}. Hãy xem lại từng chỗ ghi “CHÉP TỪ NĂM {year}”.",
        "Answers of {year} that rarely change have been copied. Check every “COPIED FROM {year}”.",
    ),
    "blank_commune": (
        'ghi {{name: Tên xã}}; biết mã xã (5 chữ số) thì ghi {{name: Tên xã, code: "00000"}}',
        'write {{name: Name}}; with the five-digit code {{name: Name, code: "00000"}}',
    ),
    "blank_regions": (
        "Vùng kinh tế - xã hội, ghi một trong các mã:",
        "Socio-economic region, one of these codes:",
    ),
    "blank_indicator": (
        "{number}. {title} (điểm chuẩn: {points})",
        "{number}. {title} (maximum points: {points})",
    ),
    "blank_evidence": (
        "Minh chứng: {names}",
        "Evidence: {names}",
    ),
    "blank_carried": (
        "CHÉP TỪ NĂM {year}, cần xem lại: {answer}",
        "COPIED FROM {year}, please check: {answer}",
    ),
    "blank_carried_mark": (
        "xem lại câu trả lời này rồi xóa dòng này",
        "check this answer, then delete this line",
    ),
    "blank_period": (
        "đánh giá theo {kind}: ghi kỳ, ví dụ {example}",
        "assessed by the {kind}: the period, such as {example}",
    ),
    "blank_before": (
        "Năm {year}: {answer}",
        "{year}: {answer}",
    ),
    "blank_yes_no": (
        "{words} (có/không)",
        "{words} (yes/no)",
    ),
    "blank_count": (
        "{words}",
        "{words}",
    ),
    "blank_measurement": (
        "{words} ({unit})",
        "{words} ({unit})",
    ),
    "blank_choice": (
        "[[{words}: ]]ghi một trong: {keys}",
        "[[{words}: ]]write one of: {keys}",
    ),
    "blank_register": (
        "Tài liệu minh chứng: mỗi tài liệu một dòng, có mã riêng; ghi mã đó vào “evidence” của chỉ tiêu. Tệp để cùng thư mục với phiếu này.",
        "Evidence documents: one per line, each with its own ID; name that ID under “evidence” of the indicator. Keep the files in the same folder as this form.",
    ),
    "blank_population_before": (
        "{words} Chép từ phiếu năm {year}: hãy xem lại.",
        "{words} Copied from {year}: check it.",
    ),
    "blank_register_example": (
        "qd-bcd: {{title: Quyết định Ban Chỉ đạo, issued: 15/01/{year}, file: minh-chung/qd-bcd.pdf}}",
        "decision: {{title: Decision on the committee, issued: {year}-01-15, file: evidence/decision.pdf}}",
    ),
    "blank_expired": (
        "ĐÃ HẾT HIỆU LỰC trong năm nay, cần thay bằng bản mới:",
        "EXPIRED during this year; a newer one is needed:",
    ),
    "blank_next": (
        "Điền tiếp: mở tệp bằng Notepad, hoặc chạy “yte-check fill {path}”. Xem điểm: “yte-check assess {path}”.",
        "To continue, open the file in a text editor, or run “yte-check fill {path}”. To see the points: “yte-check assess {path}”.",
    ),
    "blank_schema": (
        "Để trình soạn thảo giải thích các mục theo bộ tiêu chí này, hãy chạy “yte-check criteria schema submission --standard {standard} -o {path}” rồi lập lại phiếu.",
        "To have an editor explain the fields of this standard, run “yte-check criteria schema submission --standard {standard} -o {path}” and make the form again.",
    ),
    # Help
    "help_new_path": (
        "Tệp phiếu sẽ tạo.",
        "The form to create.",
    ),
    "help_new_from": (
        "Phiếu năm trước: chép lại tên trạm, cơ sở hạ tầng, nhân lực; ghi câu trả lời năm trước bên cạnh.",
        "Last year's form: the station, facilities and staff are copied; other answers are shown beside as comments.",
    ),
    "help_new_year": (
        "Năm chấm điểm; không ghi thì là năm nay.",
        "Year assessed (default: this year).",
    ),
    "help_new_name": (
        "Tên trạm.",
        "Name of the station.",
    ),
    "help_new_commune": (
        "Tên xã.",
        "Name of the commune.",
    ),
    "help_new_code": (
        "Mã xã, 5 chữ số.",
        "Commune code, five digits.",
    ),
    "help_new_district": (
        "Tên huyện.",
        "District.",
    ),
    "help_new_province": (
        "Tên tỉnh, thành phố.",
        "Province.",
    ),
    "help_new_zone": (
        "Vùng của xã.",
        "Zone of the commune.",
    ),
    "help_new_terrain": (
        "Địa hình.",
        "Terrain.",
    ),
    "help_new_km": (
        "Khoảng cách đến bệnh viện gần nhất, tính bằng km.",
        "Distance to the nearest hospital in km.",
    ),
    "help_new_region": (
        "Vùng kinh tế - xã hội.",
        "Socio-economic region.",
    ),
    "help_new_attribute": (
        "Đặc điểm khác của trạm mà bộ tiêu chí dùng để chia ngưỡng, ví dụ: loai_hinh=co_giuong (ghi được nhiều lần).",
        "What else the standard tells stations apart by, such as kind=with_beds (may be repeated).",
    ),
    "help_new_population": (
        "Dân số của xã.",
        "Population of the commune.",
    ),
    "usage_new_extension": (
        "Lệnh new lập phiếu YAML, không lập được {path}. Hãy đặt tên có đuôi .yaml; muốn phiếu Excel thì gõ: yte-check form -o PHIẾU.xlsx",
        "The new command makes .yaml forms and cannot make {path}. Give it a name ending in .yaml; for an Excel form, type: yte-check form -o FORM.xlsx",
    ),
    "usage_new": (
        "Không lập được phiếu với các tùy chọn đã ghi: {reason}",
        "The form cannot be made with these options: {reason}",
    ),
    # The dialogue
    "fill_yes_no": (
        "{words} (c = có, k = không): ",
        "{words} (y = yes, n = no): ",
    ),
    "fill_count": (
        "{words}: ",
        "{words}: ",
    ),
    "fill_measurement": (
        "{words} ({unit}): ",
        "{words} ({unit}): ",
    ),
    "fill_choice": (
        "[[{words}: ]]chọn số từ 1 đến {count}: ",
        "[[{words}: ]]choose a number from 1 to {count}: ",
    ),
    "fill_zone": (
        "Vùng {zone}",
        "Zone {zone}",
    ),
    "fill_which_zone": (
        "Xã thuộc vùng nào (theo danh sách của Sở Y tế)",
        "Zone of the commune (in the list of the provincial Department of Health)",
    ),
    "fill_which_region": (
        "Vùng kinh tế - xã hội",
        "Socio-economic region",
    ),
    "fill_place_why": (
        "Ngưỡng của nhiều chỉ tiêu tùy vùng của xã và vùng kinh tế - xã hội. Bỏ qua thì mọi trường hợp đều được tính.",
        "The thresholds of many indicators depend on the zone and the socio-economic region. If skipped, every possible case is counted.",
    ),
    "fill_count_open": (
        "Còn {count} chỉ tiêu cần hỏi, bắt đầu từ chỉ tiêu nhiều điểm nhất. Mỗi câu trả lời được ghi ngay vào tệp.",
        "{count} indicators are unanswered; those worth most come first. Every answer is saved to the file at once.",
    ),
    "fill_key_leave_out": (
        "-: nội dung này không áp dụng với trạm (rồi ghi lý do).",
        "-: this does not apply to the station (then write the reason).",
    ),
    "fill_leave_out_which": (
        "Nội dung nào không áp dụng",
        "What does not apply",
    ),
    "fill_reason": (
        "Lý do không áp dụng (Enter: thôi): ",
        "Why it does not apply (Enter: never mind): ",
    ),
    "fill_left_out": (
        "Không áp dụng: {number}. {title}: {reason}",
        "Not applicable: {number}. {title}: {reason}",
    ),
    "fill_keys": (
        "Enter: bỏ qua; ?: cách chấm; <: sửa câu vừa trả lời; q: dừng, lần sau làm tiếp.",
        "Enter: skip; ?: how it is scored; <: change the last answer; q: stop and continue later.",
    ),
    "fill_indicator": (
        "{number}. {title} (còn {points} điểm); còn {left} chỉ tiêu",
        "{number}. {title} ({points} points to gain); {left} indicators left",
    ),
    "fill_same": (
        "{known}. Gõ = nếu ở đây cũng là số này.",
        "{known}. Type = if the figure is the same here.",
    ),
    "fill_written": (
        "Đã ghi “{words}”: {value}. Gõ < để sửa số này.",
        "Already entered for “{words}”: {value}. Type < to change it.",
    ),
    "fill_numerator_back": (
        "Nếu số sai là tử số thì gõ < để sửa.",
        "If the numerator is wrong, type < to change it.",
    ),
    "fill_nothing_before": (
        "Đây là câu đầu tiên, chưa có câu nào để sửa.",
        "This is the first question; there is no earlier answer to change.",
    ),
    "fill_choose_number": (
        "Hãy gõ một số từ 1 đến {count}, ứng với một dòng ở trên; chưa biết thì bấm Enter.",
        "Type a number from 1 to {count} for one of the lines above; press Enter if you do not know.",
    ),
    "fill_no_name": (
        "Phiếu chưa có tên trạm và tên xã: mở {path} bằng Notepad, ghi ở mục “station” đầu tệp.",
        "The names of the station and the commune are missing: open {path} in a text editor and enter them under “station” at the top.",
    ),
    "fill_carried_count": (
        "Có {count} chỉ tiêu chép từ năm trước, hỏi trước. Đúng thì gõ c; đã đổi thì gõ k rồi sửa, câu nào không đổi thì bấm Enter.",
        "{count} indicators were copied from an earlier year and are asked first. Type y if the answer still holds, n to change it; press Enter to keep a figure.",
    ),
    "fill_carried": (
        "{number}. {title}",
        "{number}. {title}",
    ),
    "fill_carried_answer": (
        "Năm {year}: {answer}",
        "In {year}: {answer}",
    ),
    "fill_carried_still": (
        "Năm nay vẫn vậy",
        "Still true this year",
    ),
    "fill_carried_evidence": (
        "Minh chứng năm {year}: {names}. Hãy kiểm tra xem còn hiệu lực không.",
        "Evidence of {year}: {names}. Check that it is still valid.",
    ),
    "fill_carried_left": (
        "Còn {count} chỉ tiêu chép từ năm trước chưa xem lại: {numbers}.",
        "{count} indicators copied from an earlier year have not been checked: {numbers}.",
    ),
    "fill_yes_or_no": (
        "Hãy gõ c (có) hoặc k (không); để sau thì bấm Enter.",
        "Type y (yes) or n (no); press Enter to leave it for later.",
    ),
    "fill_now": (
        "Đang ghi: {value} (Enter: giữ nguyên)",
        "Entered: {value} (Enter: keep)",
    ),
    "fill_points": (
        "{answer}: {points}/{max} điểm.",
        "{answer}: {points}/{max} points.",
    ),
    "fill_total": (
        "Tổng điểm {now}/{max} (trước đó {before}).",
        "Total {now} of {max} (before: {before}).",
    ),
    "fill_left_mattering": (
        "Còn {count} chỉ tiêu chưa đủ số liệu có thể thay đổi kết luận. Làm tiếp: yte-check fill {path}",
        "{count} indicators without complete data can still change the verdict. Continue with: yte-check fill {path}",
    ),
    "fill_left": (
        "Đã đủ cơ sở kết luận. Còn {count} chỉ tiêu chưa trả lời, không làm đổi kết luận; muốn trả lời nốt: yte-check fill --all {path}",
        "The verdict is settled. {count} unanswered indicators cannot change it; to answer them too: yte-check fill --all {path}",
    ),
    "fill_unproven": (
        "{count} câu trả lời có điểm chưa có minh chứng hợp lệ: chỉ tiêu {numbers}. Hãy khai tài liệu ở mục “evidence” cuối tệp, ghi mã vào từng chỉ tiêu, rồi xem: yte-check evidence check {path}",
        "{count} answers with points have no valid evidence: indicators {numbers}. List the documents under “evidence” at the end of the file, write their IDs in the answers, then run: yte-check evidence check {path}",
    ),
    "fill_facts_open": (
        "Thông tin chung còn trống, báo cáo sẽ để dấu chấm: {names}. Hãy ghi ở mục “station” đầu tệp {path}.",
        "General information is missing and the report will show dots: {names}. Enter it under “station” at the top of {path}.",
    ),
    "fill_done": (
        "Đã đủ câu trả lời. Lập báo cáo: yte-check report {path} -o bao-cao.docx",
        "All questions are answered. To make the report: yte-check report {path} -o report.docx",
    ),
    "help_fill_all": (
        "Hỏi cả những chỉ tiêu không còn làm đổi kết luận.",
        "Also ask about indicators that can no longer change the verdict.",
    ),
    # The sheets of a form
    "form_xlsform_empty": (
        "Biểu mẫu cho điện thoại luôn trống: câu trả lời trong phiếu không được chép sang.",
        "A phone form is always empty: the answers of the submission are not copied.",
    ),
    "read_kept": (
        "Nội dung cũ của {path} được giữ ở {copy}.",
        "The previous content of {path} was kept in {copy}.",
    ),
    # Reading a form
    "read_from": (
        "Đọc từ phiếu {name}",
        "Read from the form {name}",
    ),
    "read_summary": (
        "Đã đọc {count} phiếu.[[ Có lỗi trong {failed} tệp: hãy sửa ở các chỗ nêu trên rồi chạy lại.]]",
        "Read {count} submissions.[[ {failed} files have errors: fix them where shown above and run the command again.]]",
    ),
    "read_photos": (
        "Đã lấy {count} ảnh từ tệp ZIP, đặt vào thư mục “media” bên cạnh phiếu.",
        "Took {count} photos from the ZIP file and put them in the folder “media” next to the submissions.",
    ),
    "archive_no_form": (
        "Trong tệp ZIP này không có số liệu xuất từ ODK, KoboToolbox và không có phiếu Excel nào. Nếu chỉ có ảnh thì hãy xuất thêm CSV; nếu là phiếu .yaml thì hãy chấm bằng yte-check batch.",
        "This ZIP file has no data exported from ODK or KoboToolbox and no Excel forms. If it has only photos, export CSV as well; to score .yaml files, use yte-check batch.",
    ),
    "usage_read_photos": (
        "Hai tệp ZIP có ảnh trùng tên, không đặt chung được: {file} (trong {archive}). Hãy đọc mỗi tệp ZIP vào một thư mục riêng.",
        "Two ZIP files have photos with the same name, which cannot be put together: {file} (in {archive}). Read each ZIP file into its own folder.",
    ),
    "progress_read": (
        "Đọc {path}",
        "Reading {path}",
    ),
    "help_form_output": (
        "Tệp phiếu: .html mở bằng trình duyệt, không cần cài gì; .xlsx là bảng tính tự chấm điểm; .xlsform.xlsx là mẫu cho ODK, KoboToolbox.",
        "The form: .html opens in a browser, with nothing to install; .xlsx is a workbook that scores itself; .xlsform.xlsx is for ODK and KoboToolbox.",
    ),
    "help_form_station": (
        "Điền sẵn những gì trạm đã trả lời.",
        "Fill in the answers that the station has already given.",
    ),
    "help_form_year": (
        "Năm chấm điểm (mặc định: năm nay).",
        "Year assessed (default: this year).",
    ),
    "help_read_forms": (
        "Phiếu đã điền, hoặc thư mục có nhiều phiếu.",
        "Completed forms, or a folder of them.",
    ),
    "help_read_output": (
        "Tệp .yaml sẽ ghi; nhiều phiếu thì là thư mục.",
        "The .yaml file to write; a folder if there are several forms.",
    ),
    "usage_form_output": (
        "Hãy ghi tên tệp phiếu, ví dụ: yte-check form -o phieu.xlsx",
        "Give the name of the form after -o, e.g.: yte-check form -o form.xlsx",
    ),
    "usage_form_extension": (
        "Không lập được phiếu dạng này: {path}. Hãy dùng một trong các đuôi tệp: {forms}.",
        "This kind of form cannot be made: {path}. Use one of these extensions: {forms}.",
    ),
    "usage_form_year_twice": (
        "Phiếu có --station thì lấy năm ghi trong phiếu của trạm. Hãy bỏ --year.",
        "With --station the year comes from the station's form. Leave out --year.",
    ),
    "usage_read_extension": (
        "Lệnh read ghi phiếu YAML, không ghi được {path}. Hãy đặt tên có đuôi .yaml, ví dụ: -o phieu.yaml",
        "The read command writes .yaml forms and cannot write {path}. Give a name ending in .yaml, e.g.: -o form.yaml",
    ),
    "usage_read_output": (
        "Có {count} phiếu: hãy ghi tên thư mục sau -o để mỗi phiếu thành một tệp.",
        "There are {count} submissions: give a folder after -o, so that each one becomes a file.",
    ),
    "blank_left_out": (
        "Nếu không áp dụng, ghi thay câu trả lời: not_applicable: lý do",
        "If it does not apply, write in place of the answer: not_applicable: reason",
    ),
    "blank_left_out_part": (
        "Nếu phần “{part}” không áp dụng, ghi {key}: {{not_applicable: lý do}}",
        "If the part “{part}” does not apply, write {key}: {{not_applicable: reason}}",
    ),
    "blank_sections": (
        "Nếu cả tiêu chí không áp dụng, ghi dưới đây và bỏ trống các chỉ tiêu bên trong: {number}: {{not_applicable: lý do}}",
        "If a whole criterion does not apply, write it below and leave its indicators empty: {number}: {{not_applicable: reason}}",
    ),
    # The register of documents
    "register_new": (
        "{count} tệp chưa khai trong phiếu",
        "{count} files that the submission does not register",
    ),
    "register_new_file": (
        "{file}[[ (tên tệp gợi ý chỉ tiêu {numbers})]]",
        "{file}[[ (its name suggests indicator {numbers})]]",
    ),
    "register_unusable": (
        "Chưa dùng được: {hint}",
        "Not usable yet: {hint}",
    ),
    "register_changed": (
        "{count} minh chứng có tệp đã thay đổi sau khi ghi mã kiểm tra",
        "{count} documents whose files have changed since their checksums were recorded",
    ),
    "register_missing": (
        "{count} minh chứng chưa có tệp dùng được",
        "{count} documents without a usable file",
    ),
    "register_idle": (
        "{count} minh chứng chưa gắn với chỉ tiêu nào",
        "{count} documents that no indicator names",
    ),
    "register_document": (
        "{id}: {title}[[ ({file})]]",
        "{id}: {title}[[ ({file})]]",
    ),
    "register_summary": (
        "Đã khai {registered} minh chứng; {new} tệp chưa khai.",
        "{registered} documents registered; {new} files not registered.",
    ),
    "register_how": (
        "Với từng tệp, ghi số của các chỉ tiêu mà tệp chứng minh, ví dụ 6 hoặc 6, 8; ghi “-” để bỏ qua tệp; ghi “q” để dừng.",
        "For each file, type the numbers of the indicators that it proves, such as 6 or 6, 8; “-” to pass over the file; “q” to stop.",
    ),
    "register_by_name": (
        "Tên tệp gợi ý chỉ tiêu {numbers}: nhấn Enter để nhận.",
        "The name suggests indicator {numbers}: press Enter to accept.",
    ),
    "register_ask": (
        "Chỉ tiêu: ",
        "Indicators: ",
    ),
    "register_unknown": (
        "“{text}” không phải là số của các chỉ tiêu trong bộ tiêu chí.",
        "“{text}” does not consist of numbers of indicators of the standard.",
    ),
    "register_done": (
        "Đã khai “{id}” ({file})[[ cho chỉ tiêu {numbers}]]. Hãy xem lại tên gọi, số hiệu và ngày ban hành trong phiếu.",
        "Registered “{id}” ({file})[[ for indicator {numbers}]]. Check its title, number and date in the submission.",
    ),
    "register_left": (
        "Còn {count} tệp chưa khai.",
        "{count} files are not registered.",
    ),
    "register_sheet": (
        "{title} (tờ {at}/{of})",
        "{title} (sheet {at} of {of})",
    ),
    "wanted_title": (
        "Minh chứng còn cần chuẩn bị, năm {year}",
        "Documents still wanted, {year}",
    ),
    "wanted_proved": (
        "Đã có minh chứng hợp lệ[[: {names}]]",
        "Proved by a valid document[[: {names}]]",
    ),
    "wanted_wanted": (
        "Đã trả lời, chưa có minh chứng",
        "Answered, no document yet",
    ),
    "wanted_not_valid": (
        "Minh chứng đã khai chưa hợp lệ[[: {names}]]",
        "The registered document is not valid[[: {names}]]",
    ),
    "wanted_not_answered": (
        "Chưa trả lời",
        "Not answered",
    ),
    "wanted_left_out": (
        "Không áp dụng",
        "Does not apply",
    ),
    "wanted_nothing_asked": (
        "Bộ tiêu chí không nêu minh chứng",
        "The standard names no document",
    ),
    "wanted_asked": (
        "Cần: {names}",
        "Wanted: {names}",
    ),
    "wanted_summary": (
        "{count}/{of} chỉ tiêu còn cần minh chứng.",
        "{count} of {of} indicators still want a document.",
    ),
    "wanted_column_indicator": (
        "Chỉ tiêu",
        "Indicator",
    ),
    "wanted_column_asked": (
        "Minh chứng cần có",
        "Documents wanted",
    ),
    "wanted_column_state": (
        "Hiện nay",
        "At present",
    ),
    "wanted_column_done": (
        "Đã xong",
        "Done",
    ),
    "wanted_nothing": (
        "Không còn minh chứng nào cần chuẩn bị.",
        "No document is wanted.",
    ),
    "help_evidence_yes": (
        "Không hỏi: nhận số chỉ tiêu ở đầu tên tệp (“06-bhxh.pdf” là chỉ tiêu 6).",
        "Do not ask: take the number of the indicator that a file name begins with (“06-bhxh.pdf” is indicator 6).",
    ),
    "help_evidence_files": (
        "Tệp trong thư mục của phiếu.",
        "Files in the folder of the submission.",
    ),
    "help_evidence_for": (
        "Số của các chỉ tiêu mà minh chứng này chứng minh, cách nhau bằng dấu phẩy.",
        "The numbers of the indicators that the document proves, separated by commas.",
    ),
    "help_evidence_title": (
        "Tên gọi của văn bản; mặc định lấy theo tên tệp.",
        "The title of the document; by default from the name of the file.",
    ),
    "help_evidence_number": (
        "Số, ký hiệu của văn bản.",
        "The number of the document.",
    ),
    "help_evidence_issued": (
        "Ngày ban hành.",
        "The day on which it was issued.",
    ),
    "help_evidence_all": (
        "Nêu cả chỉ tiêu đã có minh chứng.",
        "Show the indicators that are proved, too.",
    ),
    "usage_evidence_for": (
        "“{value}” không phải là số của các chỉ tiêu trong bộ tiêu chí; ghi như: --for 6,8.",
        "“{value}” does not consist of numbers of indicators of the standard; write: --for 6,8.",
    ),
    "usage_evidence_folder": (
        "Phiếu này không có thư mục riêng nên chưa khai được tệp {path}.",
        "This submission has no folder of its own, so {path} cannot be registered.",
    ),
    "usage_evidence_outside": (
        "{path} nằm ngoài thư mục của phiếu ({folder}). Hãy chép tệp vào thư mục đó rồi làm lại.",
        "{path} lies outside the folder of the submission ({folder}). Copy the file into that folder and try again.",
    ),
    "usage_evidence_no_file": (
        "Không có tệp {path}.",
        "There is no file {path}.",
    ),
    "usage_evidence_unusable": (
        "{path}: {hint}",
        "{path}: {hint}",
    ),
}
