"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The command line
    "help_app": (
        "Chấm điểm y tế xã theo Bộ tiêu chí quốc gia: điểm, kết luận, lý do và phần còn thiếu.",
        "Scores a commune's health work against the national standard: points, verdict, reasons and what is missing.",
    ),
    "help_assess": (
        "Chấm điểm một trạm y tế xã từ phiếu tự chấm điểm.",
        "Score one health station from its self-assessment form.",
    ),
    "completion_installed": (
        "Đã cài tính năng tự hoàn thành lệnh cho {shell}: {path}. Mở lại cửa sổ lệnh để dùng.",
        "Tab completion is installed for {shell}: {path}. Open a new terminal window to use it.",
    ),
    "completion_not_installed": (
        "Chưa cài được tính năng tự hoàn thành lệnh cho {shell}: {reason}. Hãy chạy yte-check --show-completion {shell} rồi tự thêm đoạn lệnh được in ra vào cấu hình của shell.",
        "Tab completion could not be installed for {shell}: {reason}. Run yte-check --show-completion {shell} and add the script it prints to the shell's settings.",
    ),
    "usage_shell": (
        "Không nhận ra shell đang dùng. Hãy ghi tên shell sau {option}, một trong: {known}.",
        "The shell in use was not recognised. Name it after {option}, one of: {known}.",
    ),
    "help_explain": (
        "Giải thích một chỉ tiêu: cách chấm, ngưỡng, minh chứng, nguồn, mức tin cậy.",
        "Explain an indicator: scoring, thresholds, evidence, sources, confidence levels.",
    ),
    "help_evidence_group": (
        "Minh chứng của phiếu: liệt kê, kiểm tra, ghi nhận tệp (để phát hiện tệp bị sửa).",
        "The evidence of a form: list it, check it, record its files (so that later changes are found).",
    ),
    "help_evidence_list": (
        "Liệt kê mọi minh chứng: tệp, mã kiểm tra tệp, chỉ tiêu dùng đến, có hợp lệ không.",
        "List every document: file, checksum, the indicators it supports, whether it is valid.",
    ),
    "help_evidence_check": (
        "Chỉ nêu minh chứng chưa hợp lệ, kèm lý do.",
        "List only the documents that are not valid, and why.",
    ),
    "help_evidence_hash": (
        "Ghi nhận từng tệp vào phiếu bằng mã kiểm tra tệp, để phát hiện tệp bị sửa; phần còn lại của phiếu giữ nguyên.",
        "Record the checksum of every file in the form, so that later changes are found; the rest of the form stays unchanged.",
    ),
    "help_evidence_scan": (
        "Xem thư mục minh chứng: tệp mới, tệp đã đổi, tệp thiếu; khai tệp mới vào phiếu.",
        "Look through the folder of documents: new, changed, missing files; register the new ones.",
    ),
    "help_evidence_add": (
        "Khai một minh chứng vào phiếu (nhiều ảnh là các tờ của một văn bản).",
        "Register a document (several pictures are the sheets of one).",
    ),
    "help_evidence_todo": (
        "Từng chỉ tiêu còn cần minh chứng gì: danh sách để in và đánh dấu.",
        "What documents each indicator still wants: a list to print and to tick.",
    ),
    "help_dossier": (
        "Đóng gói báo cáo, phiếu, bộ tiêu chí và minh chứng thành một hồ sơ; “dossier verify HỒ-SƠ.zip” để kiểm tra.",
        "Pack the report, the form, the standard and the evidence into one dossier; “dossier verify DOSSIER.zip” verifies one.",
    ),
    "help_criteria": (
        "Các bộ tiêu chí hiện có.",
        "The standards available.",
    ),
    "help_criteria_list": (
        "Liệt kê các bộ tiêu chí và văn bản sửa đổi.",
        "List the standards and their amendments.",
    ),
    "help_criteria_show": (
        "Nội dung một bộ tiêu chí.",
        "Show the content of a standard.",
    ),
    "help_criteria_check": (
        "Kiểm tra bộ tiêu chí, văn bản sửa đổi, kế hoạch trước khi dùng để chấm.",
        "Check standards, amendments and plans before they are used for scoring.",
    ),
    "help_criteria_test": (
        "Chạy các ca kiểm tra của bộ tiêu chí và cho biết nội dung nào chưa có ca.",
        "Run the test cases of a standard and report what no case covers.",
    ),
    "help_criteria_guide": (
        "In trang tra cứu cho người soạn bộ tiêu chí (Markdown).",
        "Print the reference for authors of criteria files (Markdown).",
    ),
    "help_criteria_schema": (
        "In lược đồ JSON Schema của một loại tệp, để trình soạn thảo gợi ý và kiểm tra khi nhập.",
        "Print the JSON Schema of a kind of file, with which an editor completes and checks entries.",
    ),
    "help_criteria_columns": (
        "Các cột của bảng câu trả lời của một bộ tiêu chí: tên, kiểu, ý nghĩa.",
        "The columns of the table of answers of a standard: names, types, meaning.",
    ),
    "help_criteria_sql": (
        "Bộ tiêu chí dưới dạng một câu truy vấn SQL, chạy được ngay trên bảng câu trả lời.",
        "A standard as one SQL query that runs as it is on the table of answers.",
    ),
    "help_criteria_compare": (
        "Đối chiếu bộ tiêu chí với bảng chính thức trong tệp Word, Excel, CSV hoặc văn bản.",
        "Compare a standard with the official table in a Word, Excel, CSV or text file.",
    ),
    "help_criteria_confirm": (
        "Xác nhận các chỉ tiêu đã được đọc và đối chiếu với văn bản.",
        "Confirm that indicators have been read and compared with the decision.",
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
        "Không có tùy chọn “{option}”.[[ Có phải muốn ghi “{nearest}”?]] Xem cách dùng: {command} --help",
        "There is no option “{option}”.[[ Did you mean “{nearest}”?]] See: {command} --help",
    ),
    "usage_no_command": (
        "Không có lệnh “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Các lệnh: {known}. Xem hướng dẫn: {command} --help",
        "There is no command “{wanted}”.[[ Did you mean “{nearest}”?]] The commands are: {known}. For help: {command} --help",
    ),
    "usage_missing": (
        "Hãy ghi {what} sau {command}. Xem cách dùng: {command} --help",
        "Give {what} after {command}. See: {command} --help",
    ),
    "usage_option_value": (
        "Tùy chọn “{option}” thiếu giá trị. Hãy ghi giá trị ngay sau tùy chọn. Xem cách dùng: {command} --help",
        "The option “{option}” needs a value. Give it right after the option. See: {command} --help",
    ),
    "usage_option_no_value": (
        "Tùy chọn “{option}” không kèm giá trị, mà ở đây có “{value}”. Hãy bỏ giá trị đó. Xem cách dùng: {command} --help",
        "The option “{option}” takes no value, but “{value}” was given. Leave it out. See: {command} --help",
    ),
    "usage_option_twice": (
        "Tùy chọn “{option}” ghi hai lần, một lần “{first}”, một lần “{second}”. Hãy giữ lại một. Xem cách dùng: {command} --help",
        "The option “{option}” is given twice, with “{first}” and with “{second}”. Keep the one you mean. See: {command} --help",
    ),
    "usage_command_missing": (
        "Chưa ghi lệnh. Hãy ghi một trong các lệnh: {known}. Xem hướng dẫn: {command} --help",
        "No command is given. Give one of: {known}. For help: {command} --help",
    ),
    "usage_extra": (
        "Thừa trên dòng lệnh: {what}. Hãy bỏ đi; tên có dấu cách thì đặt trong dấu nháy kép. Xem cách dùng: {command} --help",
        "Too much on the command line: {what}. Leave it out; put a name with spaces in double quotation marks. See: {command} --help",
    ),
    # Many stations
    "help_batch": (
        "Chấm nhiều trạm y tế trong thư mục hoặc tệp ZIP.",
        "Score many stations in folders or ZIP files.",
    ),
    "help_review_group": (
        "Thẩm định: lập tệp, so sánh với tự chấm điểm.",
        "Verification: a file to fill in, and self-assessed compared with verified points.",
    ),
    "help_review_new": (
        "Lập tệp thẩm định để điền: mọi chỉ tiêu, câu trả lời và điểm tự chấm, quyết định để trống.",
        "Write a verification file to fill in: every indicator, the station's answer and points, decisions left empty.",
    ),
    "help_review_compare": (
        "So sánh điểm tự chấm với điểm thẩm định, theo xã và theo chỉ tiêu, kèm lý do.",
        "Compare self-assessed with verified points, by commune and by indicator, with the reasons.",
    ),
    "interrupted": (
        "Đã dừng theo yêu cầu.",
        "Stopped on request.",
    ),
    # The command line
    "help_report": (
        "Lập báo cáo kết quả tự chấm điểm, kèm bảng điểm và danh mục minh chứng.",
        "Write the self-assessment report with its score table and list of evidence.",
    ),
    # Help
    "help_new": (
        "Tạo phiếu trống có chú thích, để điền bằng trình soạn thảo hoặc lệnh fill.",
        "Write an empty form with comments, to fill in with a text editor or with fill.",
    ),
    # The dialogue
    "help_fill": (
        "Hỏi lần lượt những câu còn thiếu mà kết luận cần đến, ghi ngay từng câu trả lời.",
        "Ask for the missing answers that the verdict depends on; each answer is saved at once.",
    ),
    # Reading a form
    "help_form": (
        "Lập phiếu để điền bằng trình duyệt, bằng Excel, LibreOffice, hoặc trên điện thoại (ODK, KoboToolbox).",
        "Make a form to fill in with a browser, with Excel, LibreOffice, or on a phone (ODK, KoboToolbox).",
    ),
    "help_read": (
        "Đọc phiếu đã điền (.xlsx, .ods, số liệu xuất từ ODK/KoboToolbox) thành phiếu YAML.",
        "Turn filled-in forms (.xlsx, .ods, exports of ODK/KoboToolbox) into YAML forms.",
    ),
    # The command line
    "help_plan": (
        "Kế hoạch thực hiện: mục tiêu, nhiệm vụ và tiến độ.",
        "Implementation plans: targets, tasks and progress.",
    ),
    "help_plan_list": (
        "Liệt kê các kế hoạch.",
        "List the plans.",
    ),
    "help_plan_show": (
        "Nội dung một kế hoạch.",
        "Show the content of a plan.",
    ),
    "help_plan_check": (
        "Kiểm tra tệp kế hoạch và chỉ ra chỗ cần xem lại trong chính văn bản.",
        "Check plan files, and point out what looks wrong in the document itself.",
    ),
    "help_plan_progress": (
        "Tiến độ so với kế hoạch, tính từ phiếu của các trạm.",
        "Progress against a plan, from the stations' submissions.",
    ),
    "help_plan_new": (
        "Tạo tệp kế hoạch mẫu có chú thích để điền.",
        "Write a plan file with comments to fill in.",
    ),
    # The shortest ways
    "help_gap": (
        "Phương án ngắn nhất để đạt: ít chỉ tiêu nhất, rồi dễ thực hiện nhất; trạm đã đạt thì cho biết vượt yêu cầu bao nhiêu.",
        "The shortest option to pass: fewest indicators, then least effort; for a station that passes, its margin.",
    ),
    # Comparisons
    "help_diff": (
        "So sánh hai năm, điểm tự chấm với điểm thẩm định, hoặc một phiếu theo hai văn bản; tách phần do quy định và phần do trạm.",
        "Compare two years, self-assessed with verified points, or one form under two texts; separates the effect of the rules from the station's.",
    ),
    # Trends
    "help_simulate": (
        "Nếu sửa một quy định thì xã nào đạt, xã nào không: thử một phương án trên nhiều trạm, nhiều năm.",
        "What a changed rule would do: try a reform on many stations and years.",
    ),
    "help_trend": (
        "Điểm qua các năm của một trạm hay toàn địa bàn; công nhận nào sắp hết thời hạn.",
        "Points over the years of a station or an area; which recognitions expire soon.",
    ),
    "no_room": (
        "Không còn chỗ để làm việc trong {path}: {reason}. Hãy giải phóng dung lượng ở đó (với tệp tạm có thể đặt TMPDIR sang thư mục khác) rồi chạy lại.",
        "No space is left in {path}: {reason}. Free some space there (for temporary files TMPDIR can name another folder) and run the command again.",
    ),
    "help_criteria_new_standard": (
        "Tạo khung một bộ tiêu chí có chú thích, kèm các ca kiểm tra, để điền từ văn bản.",
        "Create a commented skeleton of a standard with test cases, to be filled in from the document.",
    ),
    "help_criteria_import": (
        "Lập bộ tiêu chí đầu tiên từ bảng chính thức trong tệp Word, Excel, CSV hoặc văn bản.",
        "Create a first standard from an official table in a Word, Excel, CSV or text file.",
    ),
}
