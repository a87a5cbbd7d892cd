"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Text of an assessment
    "region_filled": (
        "Vùng kinh tế - xã hội được điền theo {province}: “{region}” (bảng vùng kèm theo chương trình, mức “suy ra”). Hãy kiểm tra lại.",
        "The region is filled in by the province, {province}: “{region}” (by the table that comes with the tool, inferred). Check it.",
    ),
    # Many stations
    "archive_no_dossier": (
        "Tệp ZIP này không phải là hồ sơ do yte-check lập. Để chấm nhiều phiếu trong một tệp ZIP, dùng lệnh batch.",
        "This ZIP file is no dossier made by yte-check. To score the submissions in a ZIP file, use batch.",
    ),
    # The blank submission
    "blank_name": (
        "Trạm Y tế (chưa ghi tên)",
        "Health station (name not given)",
    ),
    "blank_head": (
        "PHIẾU TỰ CHẤM ĐIỂM NĂM {year}. {title}.",
        "SELF-ASSESSMENT OF {year}. {title}.",
    ),
    "blank_how": (
        "Cách điền: ghi câu trả lời sau dấu hai chấm của từng dòng, cách một dấu cách; phần sau dấu # là lời hướng dẫn. Câu hỏi có hoặc không: ghi có hoặc không. Số lẻ dùng dấu phẩy.",
        "To fill in: write each answer behind the colon of its line, after a space; what follows # explains. Questions of yes or no: write yes or no.",
    ),
    "blank_open": (
        "Để trống là chưa trả lời: điểm khi đó là một khoảng. Xem điểm: yte-check assess TÊN-TỆP. Hỏi và điền lần lượt: yte-check fill TÊN-TỆP.",
        "Left empty means not answered: the points are then a range. See the points: yte-check assess FILE. To be asked one by one: yte-check fill FILE.",
    ),
    "blank_grades": (
        "Trong ngoặc vuông là mức chắc chắn của chỉ tiêu: đã kiểm chứng, suy ra, hoặc tạm thời (chưa phải quy định, sẽ thay bằng phụ lục chính thức).",
        "In brackets stands how sure an indicator is: verified, inferred, or working (not the regulation; to be replaced by the official annex).",
    ),
    "blank_carried_head": (
        "Có chép lại câu trả lời ít thay đổi của năm {year}. Hãy xem lại từng chỗ ghi “CHÉP TỪ NĂM {year}”.",
        "Answers of {year} that mostly last have been taken over. Look again at every “TAKEN OVER FROM {year}”.",
    ),
    "blank_commune": (
        'ghi {{name: Tên xã}}; biết mã xã (5 chữ số) thì ghi {{name: Tên xã, code: "00000"}}',
        'write {{name: Name}}; with the code of five digits {{name: Name, code: "00000"}}',
    ),
    "blank_regions": (
        "Vùng kinh tế - xã hội, ghi một trong các mã:",
        "Socio-economic region, one of the keys:",
    ),
    "blank_indicator": (
        "{number}. {title} (tối đa {points} điểm)",
        "{number}. {title} (at most {points} points)",
    ),
    "blank_evidence": (
        "Minh chứng: {names}",
        "Evidence: {names}",
    ),
    "blank_carried": (
        "CHÉP TỪ NĂM {year}, cần xem lại: {answer}",
        "TAKEN OVER FROM {year}, look again: {answer}",
    ),
    "blank_carried_mark": (
        "xem lại câu trả lời này rồi xóa dòng này",
        "look at this answer again, then take out this line",
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
        "Documents: a line each, with a key of its own; name that key under “evidence” of the indicator. Files lie in the folder of this file.",
    ),
    "blank_population_before": (
        "{words} Chép từ phiếu năm {year}: hãy xem lại.",
        "{words} Copied from {year}: look at it again.",
    ),
    "blank_register_example": (
        "qd-bcd: {{title: Quyết định Ban Chỉ đạo, issued: 15/01/{year}, file: minh-chung/qd-bcd.pdf}}",
        "decision: {{title: Decision on the committee, issued: {year}-01-15, file: evidence/decision.pdf}}",
    ),
    "blank_expired": (
        "ĐÃ HẾT HẠN trong năm nay, cần thay bằng bản mới:",
        "EXPIRED within this year, a newer one is needed:",
    ),
    "blank_next": (
        "Điền tiếp: mở tệp bằng trình soạn thảo, hoặc chạy “yte-check fill {path}”. Xem điểm: “yte-check assess {path}”.",
        "Go on: open the file in an editor, or run “yte-check fill {path}”. See the points: “yte-check assess {path}”.",
    ),
    "blank_schema": (
        "Để trình soạn thảo giải thích các khóa theo bộ tiêu chí này, hãy chạy “yte-check criteria schema submission --standard {standard} -o {path}” rồi lập lại phiếu.",
        "So that an editor explains the keys of this standard, run “yte-check criteria schema submission --standard {standard} -o {path}” and make the file again.",
    ),
    # Help
    "help_new_path": (
        "Tệp phiếu sẽ tạo.",
        "The file to make.",
    ),
    "help_new_from": (
        "Phiếu năm trước: chép lại tên trạm, nhà cửa, nhân lực; ghi câu trả lời năm trước bên cạnh.",
        "Last year's submission: identity, buildings and staff are taken over, other answers stand beside as comments.",
    ),
    "help_new_year": (
        "Năm chấm điểm; không ghi thì là năm nay.",
        "The year assessed; the current one if not given.",
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
        "Code of the commune, five digits.",
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
    "help_new_population": (
        "Dân số của xã.",
        "Population of the commune.",
    ),
    "usage_new_extension": (
        "Lệnh new lập phiếu YAML, không lập được {path}. Hãy đặt tên có đuôi .yaml; muốn phiếu Excel thì gõ: yte-check form -o PHIEU.xlsx",
        "The command new writes YAML, not {path}. Give a name that ends with .yaml; for an Excel form type: yte-check form -o FORM.xlsx",
    ),
    "usage_new": (
        "Không tạo được phiếu với các tùy chọn đã ghi: {reason}",
        "The file cannot be made with the options given: {reason}",
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
        "Zone of the commune (by the list of the Department of Health)",
    ),
    "fill_which_region": (
        "Vùng kinh tế - xã hội",
        "Socio-economic region",
    ),
    "fill_place_why": (
        "Ngưỡng của nhiều chỉ tiêu tùy vùng của xã và vùng kinh tế - xã hội. Bỏ qua thì mọi trường hợp đều được tính.",
        "Thresholds of many indicators depend on zone and region. Where they are skipped, every possible one is counted.",
    ),
    "fill_count_open": (
        "Còn {count} chỉ tiêu cần hỏi, hỏi trước chỉ tiêu nhiều điểm nhất. Mỗi câu trả lời được ghi ngay vào tệp.",
        "{count} indicators are open, those with most points first. Every answer is written to the file at once.",
    ),
    "fill_keys": (
        "Enter: bỏ qua; ?: cách chấm; <: sửa câu vừa trả lời; q: dừng, lần sau làm tiếp.",
        "Enter: skip; ?: the rule; <: answer the last one again; q: stop, and go on another time.",
    ),
    "fill_indicator": (
        "{number}. {title} (còn {points} điểm); còn {left} chỉ tiêu",
        "{number}. {title} ({points} points open); {left} indicators left",
    ),
    "fill_same": (
        "{known}. Gõ = nếu ở đây cũng là số này.",
        "{known}. Type = if it is the same here.",
    ),
    "fill_written": (
        "Đã ghi “{words}”: {value}. Gõ < để sửa số này.",
        "Written already for “{words}”: {value}. Type < to change it.",
    ),
    "fill_numerator_back": (
        "Nếu số sai là tử số thì gõ < để sửa.",
        "If it is the numerator that is wrong, type < to change it.",
    ),
    "fill_nothing_before": (
        "Đây là câu đầu tiên, chưa có câu nào để sửa.",
        "This is the first question; there is none before it to change.",
    ),
    "fill_choose_number": (
        "Hãy gõ một số từ 1 đến {count}, ứng với một dòng ở trên; chưa biết thì bấm Enter.",
        "Type a number from 1 to {count} for one of the lines above; press Enter if it is not known.",
    ),
    "fill_no_name": (
        "Phiếu chưa có tên trạm và tên xã: mở {path} bằng Notepad, ghi ở mục “station” đầu tệp.",
        "The names of the station and its commune are still missing: open {path} in a text editor and write them under “station” at its head.",
    ),
    "fill_carried_count": (
        "Có {count} chỉ tiêu chép từ năm trước, hỏi trước. Đúng thì gõ c; đã đổi thì gõ k rồi sửa, câu nào không đổi thì bấm Enter.",
        "{count} indicators were copied from an earlier year and come first. Type y where it still holds, n to change it; Enter keeps a single figure.",
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
        "Does it still hold this year",
    ),
    "fill_carried_evidence": (
        "Minh chứng năm {year}: {names}. Kiểm tra xem còn giá trị không.",
        "Evidence of {year}: {names}. See whether it is still good.",
    ),
    "fill_carried_left": (
        "Còn {count} chỉ tiêu chép từ năm trước chưa xem lại: {numbers}.",
        "{count} indicators copied from an earlier year are still to be looked at: {numbers}.",
    ),
    "fill_yes_or_no": (
        "Hãy gõ c (có) hoặc k (không); để sau thì bấm Enter.",
        "Type y (yes) or n (no); Enter leaves it for later.",
    ),
    "fill_now": (
        "Đang ghi: {value} (Enter: giữ nguyên)",
        "Written so far: {value} (Enter: keep)",
    ),
    "fill_points": (
        "{answer}: {points}/{max} điểm.",
        "{answer}: {points}/{max} points.",
    ),
    "fill_total": (
        "Tổng điểm {now} trên {max} (trước đó {before}).",
        "Total {now} of {max} (before: {before}).",
    ),
    "fill_left_mattering": (
        "Còn {count} chỉ tiêu chưa đủ số liệu có thể thay đổi kết luận. Làm tiếp: yte-check fill {path}",
        "{count} indicators without all data can still change the verdict. Go on with: yte-check fill {path}",
    ),
    "fill_left": (
        "Kết luận đã rõ. Còn {count} chỉ tiêu chưa trả lời, không đổi được kết luận; hỏi nốt: yte-check fill --all {path}",
        "The verdict is settled. {count} indicators have no answer and cannot change it; to be asked them: yte-check fill --all {path}",
    ),
    "fill_unproven": (
        "{count} câu trả lời có điểm chưa có minh chứng hợp lệ: chỉ tiêu {numbers}. Khai tài liệu ở mục “evidence” cuối tệp, ghi mã vào từng chỉ tiêu, rồi xem: yte-check evidence check {path}",
        "{count} answers with points have no valid document: indicators {numbers}. Register documents under “evidence” at the end of the file, write their ids into the answers, then: yte-check evidence check {path}",
    ),
    "fill_facts_open": (
        "Thông tin chung còn trống, báo cáo sẽ để dấu chấm: {names}. Ghi ở mục “station” đầu tệp {path}.",
        "Facts of the station are missing, the report will show dots: {names}. Write them under “station” at the head of {path}.",
    ),
    "fill_done": (
        "Đã đủ câu trả lời. Lập báo cáo: yte-check report {path} -o bao-cao.docx",
        "Everything is answered. For the report: yte-check report {path} -o report.docx",
    ),
    "help_fill_all": (
        "Hỏi cả những chỉ tiêu không còn đổi được kết luận.",
        "Ask also what can no longer change the verdict.",
    ),
    # The sheets of a form
    "form_xlsform_empty": (
        "Biểu mẫu cho điện thoại luôn trống: câu trả lời trong phiếu không được chép sang.",
        "A form for telephones is always empty: the answers of the submission are not taken over.",
    ),
    "read_kept": (
        "Nội dung cũ của {path} được giữ ở {copy}.",
        "What stood in {path} is kept in {copy}.",
    ),
    # Reading a form
    "read_from": (
        "Đọc từ phiếu {name}",
        "Read from the form {name}",
    ),
    "read_summary": (
        "Đã đọc {count} phiếu.[[ Có lỗi trong {failed} tệp: hãy sửa ở các chỗ nêu trên rồi chạy lại.]]",
        "Read {count} submissions.[[ There are faults in {failed} files: mend them where it says above and run the command again.]]",
    ),
    "read_photos": (
        "Đã lấy {count} ảnh từ tệp ZIP, đặt vào thư mục “media” bên cạnh phiếu.",
        "Took {count} photos out of the ZIP file, into the folder “media” beside the submissions.",
    ),
    "archive_no_form": (
        "Trong tệp ZIP này không có số liệu xuất từ ODK, KoboToolbox và không có phiếu Excel nào. Nếu chỉ có ảnh thì xuất thêm CSV; nếu là phiếu .yaml thì chấm bằng yte-check batch.",
        "There is no export of ODK or KoboToolbox in this ZIP file, and no form of Excel. If it has photos alone, export CSV as well; .yaml files are scored by yte-check batch.",
    ),
    "usage_read_photos": (
        "Hai tệp ZIP có ảnh trùng tên, không đặt chung được: {file} (trong {archive}). Hãy đọc mỗi tệp ZIP vào một thư mục riêng.",
        "Photos of one name in two ZIP files cannot lie together: {file} (in {archive}). Read each ZIP file into a folder of its own.",
    ),
    "progress_read": (
        "Đọc {path}",
        "Reading {path}",
    ),
    "help_form_output": (
        "Tệp phiếu: .xlsx là bảng tính tự chấm điểm; .xlsform.xlsx là mẫu cho ODK, KoboToolbox.",
        "The form: .xlsx is a workbook that scores itself; .xlsform.xlsx is for ODK and KoboToolbox.",
    ),
    "help_form_station": (
        "Điền sẵn những gì trạm đã trả lời.",
        "Fill in what a station has answered already.",
    ),
    "help_form_year": (
        "Năm đánh giá (mặc định: năm nay).",
        "The year assessed (this year, where it is not given).",
    ),
    "help_read_forms": (
        "Phiếu đã điền, hoặc thư mục có nhiều phiếu.",
        "Filled-in forms, or a folder of them.",
    ),
    "help_read_output": (
        "Tệp YAML; nhiều phiếu thì là thư mục.",
        "The YAML file; a folder where there are several forms.",
    ),
    "usage_form_output": (
        "Hãy ghi tên tệp phiếu, ví dụ: yte-check form -o phieu.xlsx",
        "Name the file of the form, such as: yte-check form -o form.xlsx",
    ),
    "usage_form_extension": (
        "Không lập được phiếu dạng này: {path}. Các đuôi tệp dùng được: {forms}.",
        "No form of this kind can be made: {path}. Extensions: {forms}.",
    ),
    "usage_form_year_twice": (
        "Phiếu có --station thì lấy năm ghi trong phiếu của trạm; không ghi thêm --year.",
        "With --station the year is the station's; leave out --year.",
    ),
    "usage_read_extension": (
        "Lệnh read ghi phiếu YAML, không ghi được {path}. Hãy đặt tên có đuôi .yaml, ví dụ: -o phieu.yaml",
        "The command read writes YAML, not {path}. Give a name that ends with .yaml, for instance: -o form.yaml",
    ),
    "usage_read_output": (
        "Có {count} phiếu: hãy ghi tên thư mục sau -o để mỗi phiếu thành một tệp.",
        "There are {count} submissions: name a folder after -o, so that each becomes a file.",
    ),
}
