"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The command line
    "help_app": (
        "Chấm điểm y tế xã theo Bộ tiêu chí quốc gia: điểm, kết luận, lý do và phần còn thiếu.",
        "Scores a commune's health work against the national standard: points, verdict, reasons, what is missing.",
    ),
    "help_assess": (
        "Chấm điểm một trạm y tế xã từ phiếu tự đánh giá.",
        "Score one health station from its submission.",
    ),
    "completion_installed": (
        "Đã cài tính năng tự hoàn thành lệnh cho {shell}: {path}. Mở lại cửa sổ lệnh để dùng.",
        "Completion is installed for {shell}: {path}. Open the terminal anew to use it.",
    ),
    "completion_not_installed": (
        "Chưa cài được tính năng tự hoàn thành lệnh cho {shell}: {reason}. Chạy yte-check --show-completion {shell} rồi tự thêm đoạn lệnh được in ra vào cấu hình của shell.",
        "Completion could not be installed for {shell}: {reason}. Run yte-check --show-completion {shell} and add the script that it prints to the settings of the shell.",
    ),
    "usage_shell": (
        "Không nhận ra shell đang dùng. Ghi tên shell sau {option}, một trong: {known}.",
        "The shell in use is not known. Name it after {option}, one of: {known}.",
    ),
    "help_explain": (
        "Giải thích một chỉ tiêu: cách chấm, ngưỡng, minh chứng, nguồn, mức chắc chắn.",
        "Explain an indicator: scoring, thresholds, evidence, sources, grades.",
    ),
    "help_evidence_group": (
        "Minh chứng của phiếu: liệt kê, kiểm tra, ghi mã SHA-256.",
        "The evidence of a submission: list it, check it, record its SHA-256.",
    ),
    "help_evidence_list": (
        "Liệt kê mọi minh chứng: tệp, mã SHA-256, chỉ tiêu dùng đến, có hợp lệ không.",
        "List every document: file, SHA-256, the indicators that it serves, whether it is valid.",
    ),
    "help_evidence_check": (
        "Chỉ nêu minh chứng không hợp lệ, kèm lý do.",
        "Name only the documents that are not valid, and why.",
    ),
    "help_evidence_hash": (
        "Ghi mã SHA-256 của từng tệp vào phiếu; phần còn lại của phiếu giữ nguyên.",
        "Record the SHA-256 of every file in the submission; everything else in it stays as it is.",
    ),
    "help_dossier": (
        "Đóng gói báo cáo, phiếu, bộ tiêu chí và minh chứng thành một hồ sơ; “dossier verify HỒ-SƠ.zip” để kiểm tra.",
        "Pack the report, the submission, the standard and the evidence into one dossier; “dossier verify DOSSIER.zip” verifies one.",
    ),
    "help_criteria": (
        "Các bộ tiêu chí hiện có.",
        "The standards that there are.",
    ),
    "help_criteria_list": (
        "Liệt kê các bộ tiêu chí và văn bản sửa đổi.",
        "List the standards and their amendments.",
    ),
    "help_criteria_show": (
        "Nội dung một bộ tiêu chí.",
        "Show what is in a standard.",
    ),
    "help_criteria_check": (
        "Kiểm tra bộ tiêu chí, văn bản sửa đổi, kế hoạch trước khi dùng để chấm.",
        "Prove standards, amendments and plans before anyone is scored with them.",
    ),
    "help_criteria_test": (
        "Thử các ca kiểm tra của bộ tiêu chí và cho biết còn nội dung nào chưa có ca.",
        "Try the golden cases of a standard and say what no case reaches.",
    ),
    "help_criteria_guide": (
        "In trang tra cứu cho người soạn bộ tiêu chí (Markdown).",
        "Print the reference for authors of criteria files (Markdown).",
    ),
    "help_criteria_schema": (
        "In lược đồ JSON Schema của một loại tệp, để trình soạn thảo gợi ý và kiểm tra khi nhập.",
        "Print the JSON Schema of a kind of file, with which an editor completes and checks it.",
    ),
    "help_criteria_compare": (
        "Đối chiếu bộ tiêu chí với bảng chính thức trong tệp Word, Excel, CSV hoặc văn bản.",
        "Compare a standard with the official table in a Word, Excel, CSV or text file.",
    ),
    "help_criteria_confirm": (
        "Xác nhận các chỉ tiêu đã được đọc và đối chiếu với văn bản.",
        "Confirm that indicators were read and compared with the decision.",
    ),
    "help_word_usage": (
        "Cách dùng:",
        "Usage:",
    ),
    "help_word_options": (
        "Tùy chọn:",
        "Options:",
    ),
    "help_word_arguments": (
        "Tham số:",
        "Arguments:",
    ),
    "help_word_commands": (
        "Lệnh:",
        "Commands:",
    ),
    "help_word_command_args": (
        "[TÙY CHỌN] LỆNH [THAM SỐ]...",
        "[OPTIONS] COMMAND [ARGS]...",
    ),
    "help_word_command": (
        "LỆNH [THAM SỐ]...",
        "COMMAND [ARGS]...",
    ),
    "help_word_any_options": (
        "[TÙY CHỌN]",
        "[OPTIONS]",
    ),
    "help_word_required": (
        "[bắt buộc]",
        "[required]",
    ),
    "help_word_default": (
        "[mặc định:",
        "[default:",
    ),
    "help_word_help": (
        "In hướng dẫn này.",
        "Show this message and exit.",
    ),
    "usage_no_option": (
        "Không có tùy chọn “{option}”.[[ Có phải muốn ghi “{nearest}”?]]",
        "There is no option “{option}”.[[ Did you mean “{nearest}”?]]",
    ),
    "usage_no_command": (
        "Không có lệnh “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Các lệnh: {known}. Xem hướng dẫn: {command} --help",
        "There is no command “{wanted}”.[[ Did you mean “{nearest}”?]] The commands are: {known}. For help: {command} --help",
    ),
    "usage_missing": (
        "Thiếu “{what}”. Xem cách dùng: {command} --help",
        "“{what}” is missing. See: {command} --help",
    ),
    "usage_option_value": (
        "Tùy chọn “{option}” thiếu giá trị.",
        "The option “{option}” needs a value.",
    ),
    "usage_option_no_value": (
        "Tùy chọn “{option}” không kèm giá trị, mà ở đây có “{value}”. Hãy bỏ giá trị đó."
        " Xem cách dùng: {command} --help",
        "The option “{option}” takes no value, and “{value}” was given. Leave it out. See: {command} --help",
    ),
    "usage_option_twice": (
        "Tùy chọn “{option}” ghi hai lần, một lần “{first}”, một lần “{second}”. Hãy giữ lại một."
        " Xem cách dùng: {command} --help",
        "The option “{option}” is there twice, with “{first}” and with “{second}”. Keep the one that you mean."
        " See: {command} --help",
    ),
    "usage_command_missing": (
        "Chưa ghi lệnh. Các lệnh: {known}. Xem hướng dẫn: {command} --help",
        "No command is given. The commands are: {known}. See: {command} --help",
    ),
    "usage_extra": (
        "Thừa trên dòng lệnh: {what}. Xem cách dùng: {command} --help",
        "Too much on the command line: {what}. See: {command} --help",
    ),
    # Many stations
    "help_batch": (
        "Chấm nhiều trạm y tế: thư mục, tệp ZIP, mẫu tên tệp.",
        "Score many stations: folders, ZIP files, patterns.",
    ),
    "help_review_group": (
        "Thẩm định: lập tệp, so sánh với tự đánh giá.",
        "Reviews: a file to fill in, and claimed beside verified scores.",
    ),
    "help_review_new": (
        "Lập tệp thẩm định để điền: mọi chỉ tiêu, câu trả lời và điểm tự đánh giá, quyết định để trống.",
        "Write a review file to fill in: every indicator, the station's answer and points, no decision yet.",
    ),
    "help_review_compare": (
        "So sánh tự đánh giá với thẩm định, theo xã và theo chỉ tiêu, kèm lý do.",
        "Claimed beside verified scores, by commune and by indicator, with the remarks.",
    ),
    "interrupted": (
        "Đã dừng theo yêu cầu.",
        "Stopped as asked.",
    ),
    # The command line
    "help_report": (
        "Lập báo cáo kết quả tự chấm điểm, kèm bảng điểm và danh mục minh chứng.",
        "Writes the report of the self-assessment with its scored table and list of evidence.",
    ),
    # Help
    "help_new": (
        "Tạo phiếu trống có chú thích, để điền bằng trình soạn thảo hoặc lệnh fill.",
        "Write an empty commented submission, to be filled in with an editor or with fill.",
    ),
    # The dialogue
    "help_fill": (
        "Hỏi lần lượt những gì còn thiếu mà kết luận còn tùy, ghi ngay từng câu trả lời.",
        "Asks for what is missing and the verdict depends on; writes every answer at once.",
    ),
    # Reading a form
    "help_form": (
        "Lập phiếu để điền bằng Excel, LibreOffice, hoặc trên điện thoại (ODK, KoboToolbox).",
        "Make a form to fill in with Excel, LibreOffice, or on a phone (ODK, KoboToolbox).",
    ),
    "help_read": (
        "Đọc phiếu đã điền (.xlsx, .ods, số liệu xuất từ ODK/KoboToolbox) thành phiếu YAML.",
        "Turn filled-in forms (.xlsx, .ods, exports of ODK/KoboToolbox) into YAML submissions.",
    ),
    # The command line
    "help_plan": (
        "Kế hoạch của các cấp: mục tiêu, nhiệm vụ và tiến độ.",
        "Plans of all levels: targets, tasks and progress.",
    ),
    "help_plan_list": (
        "Liệt kê các kế hoạch.",
        "List the plans.",
    ),
    "help_plan_show": (
        "Nội dung một kế hoạch.",
        "What is in a plan.",
    ),
    "help_plan_check": (
        "Kiểm tra tệp kế hoạch và chỉ ra chỗ đáng ngờ trong chính văn bản.",
        "Prove plan files, and point at what looks wrong in the document itself.",
    ),
    "help_plan_progress": (
        "Tiến độ so với kế hoạch, tính từ phiếu của các trạm.",
        "Progress against a plan, from the stations' submissions.",
    ),
    "help_plan_new": (
        "Tạo tệp kế hoạch mẫu có chú thích để điền.",
        "Write a commented plan file to fill in.",
    ),
    # The shortest ways
    "help_gap": (
        "Cách ngắn nhất để đạt: ít chỉ tiêu nhất, rồi ít công sức nhất; trạm đã đạt thì xem còn dư bao nhiêu.",
        "The shortest way to pass: fewest indicators, then least effort; for a station that has passed, what it has to spare.",
    ),
    # Comparisons
    "help_diff": (
        "So sánh hai năm, tự chấm với thẩm định, hoặc một phiếu theo hai văn bản; tách phần do quy định và phần do trạm.",
        "Compare two years, claimed and verified scores, or one submission by two texts; tells the rule's part from the station's.",
    ),
    # Trends
    "help_trend": (
        "Điểm qua các năm của một trạm hay cả địa bàn; công nhận nào sắp hết hạn.",
        "Points over the years of a station or an area; which recognitions end soon.",
    ),
    "no_room": (
        "Không còn chỗ để làm việc trong {path}: {reason}. Hãy giải phóng dung lượng ở đó (với tệp tạm có thể đặt TMPDIR sang thư mục khác) rồi chạy lại.",
        "There is no room to work in {path}: {reason}. Free some space there (for temporary files TMPDIR names another folder) and run again.",
    ),
    "help_criteria_import": (
        "Lập bộ tiêu chí đầu tiên từ bảng chính thức trong tệp Word, Excel, CSV hoặc văn bản.",
        "Make a first standard from an official table in a Word, Excel, CSV or text file.",
    ),
}
