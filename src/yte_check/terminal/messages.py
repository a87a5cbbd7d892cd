"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Submission
    "criteria_no_folder": (
        "Biến môi trường {name} ghi nơi này, nhưng đây không phải một thư mục, nên không tìm bộ tiêu chí hay kế hoạch ở đó. Hãy sửa đường dẫn.",
        "The environment variable {name} names this place, but it is not a folder, so no standard or plan is looked for in it. Correct the path.",
    ),
    # The command line
    "help_station_yaml": (
        "Phiếu tự chấm điểm của trạm, tệp YAML; phần mềm ghi vào chính tệp này.",
        "The station's self-assessment form, a YAML file; it is written to.",
    ),
    "help_station": (
        "Phiếu tự chấm điểm của trạm: tệp YAML, hoặc phiếu Excel đã điền.",
        "The station's self-assessment form: a YAML file, or a filled-in Excel form.",
    ),
    "help_standard": (
        "Bộ tiêu chí: mã, thư mục hoặc tệp.",
        "The standard: an ID, a folder or a file.",
    ),
    "help_amendment": (
        "Văn bản sửa đổi hoặc hướng dẫn của tỉnh áp dụng thêm (ghi được nhiều lần).",
        "An additional amendment or provincial guideline to apply (may be repeated).",
    ),
    "help_as_of": (
        "Chấm theo văn bản có hiệu lực vào ngày này (mặc định: ngày cuối của năm chấm điểm).",
        "Score by the text in force on this date (default: the last day of the year assessed).",
    ),
    "help_as_of_today": (
        "Văn bản có hiệu lực vào ngày này (mặc định: hôm nay).",
        "The text in force on this date (default: today).",
    ),
    "help_evidence": (
        "Minh chứng: off bỏ qua; warn nhắc phần thiếu; strict chỉ tính điểm có minh chứng hợp lệ.",
        "Evidence: off ignores it; warn lists what lacks it; strict counts only points with valid evidence.",
    ),
    "help_official": (
        "Chỉ dựa vào nội dung đã đối chiếu với văn bản; phần còn lại coi là chưa xác định.",
        "Use the verified text only; everything else counts as undetermined.",
    ),
    "help_review": (
        "Tệp thẩm định của phiếu này (ghi được nhiều lần, mỗi đợt một tệp).",
        "A verification file of this form (may be repeated, one file per round).",
    ),
    "help_output": (
        "Ghi vào tệp này thay cho màn hình.",
        "Write to this file instead of the screen.",
    ),
    "help_force": (
        "Ghi đè tệp đã có.",
        "Overwrite an existing file.",
    ),
    "help_lang": (
        "Ngôn ngữ: vi hoặc en (mặc định vi, hoặc theo biến YTE_CHECK_LANG).",
        "Language: vi or en (default vi, or as YTE_CHECK_LANG says).",
    ),
    "help_version": (
        "Cho biết phiên bản.",
        "Show the version.",
    ),
    "help_no_color": (
        "Không dùng màu.",
        "Do not use colours.",
    ),
    "help_quiet": (
        "Chỉ in kết quả, không in thông báo kèm theo.",
        "Print only the result, without messages.",
    ),
    "help_verbose": (
        "In chi tiết khi phần mềm gặp sự cố.",
        "Print details when the program fails.",
    ),
    "help_install_completion": (
        "Cài tính năng tự hoàn thành lệnh bằng phím Tab cho shell đang dùng, hoặc cho shell được ghi: bash, zsh, fish, powershell, pwsh.",
        "Install Tab completion for the shell in use, or for the one named: bash, zsh, fish, powershell, pwsh.",
    ),
    "help_show_completion": (
        "In đoạn lệnh của tính năng tự hoàn thành lệnh, để tự thêm vào cấu hình của shell.",
        "Print the completion script, to add to the shell's settings by hand.",
    ),
    "help_strict": (
        "Coi cảnh báo như lỗi.",
        "Treat warnings as errors.",
    ),
    "usage_lang": (
        "Không có ngôn ngữ “{value}”. Hãy dùng một trong: {allowed}.",
        "There is no language “{value}”. Use one of: {allowed}.",
    ),
    "usage_day": (
        "“{value}” không phải là ngày. Hãy ghi dạng 31/12/2024 hoặc 2024-12-31.",
        "“{value}” is not a date. Write it as 31/12/2024 (day first) or 2024-12-31.",
    ),
    "usage_standard": (
        "Không có bộ tiêu chí “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Hiện có: {known}. Hãy chọn một trong số đó, hoặc ghi đường dẫn đến thư mục hay tệp.",
        "There is no standard “{wanted}”.[[ Did you mean “{nearest}”?]] Available: {known}. Choose one of them, or name a folder or file.",
    ),
    "usage_installed_copy": (
        "Không ghi vào bản cài đặt kèm phần mềm ({path}). Hãy chép thư mục này ra nơi khác, sửa ở đó và ghi đường dẫn đến bản chép.",
        "The copy installed with the program ({path}) is not written to. Copy the folder elsewhere, edit it there and give the path of the copy.",
    ),
    "usage_missing_library": (
        'Để ghi {path} cần thư viện {library}. Hãy cài bằng: python -m pip install "yte-check[{extra}]"',
        'Writing {path} requires the library {library}. Install it with: python -m pip install "yte-check[{extra}]"',
    ),
    "usage_form_unknown": (
        "Không ghi được dạng của tệp {path}. Hãy đặt tên có đuôi {forms}.",
        "The format of {path} cannot be written. Give a name that ends with {forms}.",
    ),
    "usage_form_differs": (
        "Đuôi của tệp {path} không phải dạng {format}. Hãy bỏ --format, hoặc đổi đuôi tệp.",
        "The ending of {path} does not match the format {format}. Leave out --format, or change the ending.",
    ),
    "usage_binary_output": (
        "Dạng {format} chỉ ghi được vào tệp: hãy thêm -o TỆP.{format}.",
        "The format {format} can only be written to a file: add -o FILE.{format}.",
    ),
    "usage_output_exists": (
        "Tệp {path} đã có. Hãy chọn tên khác, hoặc dùng --force để ghi đè.",
        "{path} already exists. Choose another name, or use --force to overwrite it.",
    ),
    "help_previous": (
        "Phiếu của kỳ trước: lấy từ đó số kỳ trước mà phiếu này chưa ghi (chỉ tiêu so với kỳ trước).",
        "The file of the period before, for figures of it that this file does not have (indicators of change).",
    ),
    "usage_name_value": (
        "“{text}” của {option} không dùng được: hãy ghi tên và giá trị, ví dụ: {option} loai_hinh=co_giuong",
        "{option} cannot be “{text}”: give a name and a value, for example: {option} kind=with_beds",
    ),
    "usage_name_long": (
        "Tên {path} dài quá mức mà máy cho phép. Hãy ghi tên ngắn hơn.",
        "The name {path} is longer than the system allows. Give a shorter one.",
    ),
    "usage_needs": (
        "{option} chỉ có tác dụng khi có {needed}: hãy ghi thêm, hoặc bỏ {option}. Xem cách dùng: {command} --help",
        "{option} only works together with {needed}: add that, or leave {option} out. See: {command} --help",
    ),
    "usage_name_broken": (
        "Tên {path} có ký tự điều khiển hoặc ký tự hỏng, không ghi vào tệp nào được. Hãy đổi tên tệp hoặc thư mục.",
        "The name {path} has control or broken characters, which cannot be written to a file. Rename the file or folder.",
    ),
    "usage_output_is_folder": (
        "{path} là một thư mục. Hãy ghi cả tên tệp.",
        "{path} is a folder. Name a file in it.",
    ),
    "usage_output_locked": (
        "Không ghi được {path}: tệp đang mở trong Word, Excel, hoặc không có quyền ghi vào thư mục. Hãy đóng tệp rồi chạy lại, hoặc chọn tên khác.",
        "{path} cannot be written: it is open in Word or Excel, or you may not write to its folder. Close it and run the command again, or choose another name.",
    ),
    # Many stations
    "batch_progress": (
        "Đang chấm",
        "Scoring",
    ),
    "usage_percent": (
        "“{value}” không phải là tỷ lệ phần trăm từ 0 đến 100. Hãy ghi số, ví dụ 80.",
        "“{value}” is not a percentage between 0 and 100. Give a number, such as 80.",
    ),
    # Reading a form
    "usage_form_not_written": (
        "Không ghi được vào phiếu Excel {path}. Hãy đọc phiếu thành tệp YAML trước: yte-check read {path} -o PHIẾU.yaml",
        "Nothing is written to the Excel form {path}. Turn it into a YAML file first: yte-check read {path} -o STATION.yaml",
    ),
    "usage_year": (
        "Năm “{value}” không dùng được. Hãy ghi bốn chữ số, từ {least} đến {most}.",
        "The year “{value}” cannot be used. Give four digits, from {least} to {most}.",
    ),
    # The shortest ways
    "help_gap_costs": (
        "Tệp mức độ khó của đơn vị: việc nào tốn bao nhiêu, bao lâu, ai phụ trách, việc nào không thể.",
        "Your own efforts file: what each task costs, how long it takes, who can do it, what is impossible.",
    ),
    "usage_output_appeared": (
        "Khi bắt đầu chưa có {path}, nay đã có: một phần mềm khác vừa tạo tệp này. Tệp đó được giữ nguyên, kết quả chưa được ghi. Hãy chọn tên khác, hoặc dùng --force.",
        "{path} did not exist when the work began and exists now: another program has created it meanwhile. It was left unchanged and the result was not written. Choose another name, or use --force.",
    ),
    "stdout_unwritten": (
        "Kết quả không ghi ra hết được ({reason}). Hãy giải phóng dung lượng nơi nhận rồi chạy lại, hoặc ghi ra tệp bằng -o.",
        "The result could not be written completely ({reason}). Free some space where it goes and run the command again, or write it to a file with -o.",
    ),
    "usage_too_small": (
        "Giá trị của {option} phải từ {least} trở lên. Hãy sửa lại. Xem cách dùng: {command} --help",
        "The value of {option} must be {least} or more. Correct it. See: {command} --help",
    ),
    "usage_whole_number": (
        "Giá trị của {option} phải là một số nguyên. Hãy sửa lại. Xem cách dùng: {command} --help",
        "The value of {option} must be a whole number. Correct it. See: {command} --help",
    ),
    "usage_unreadable": (
        "Không đọc được {path}: tệp đang mở trong phần mềm khác, hoặc không có quyền đọc. Hãy đóng tệp rồi chạy lại.",
        "{path} cannot be read: it is open in another program, or you may not read it. Close it and run the command again.",
    ),
    "letters_missing": (
        "Cảnh báo: phông chữ của tệp PDF không có các chữ “{letters}”, nên trong {path} chúng hiện thành ô trống. Hãy viết bằng chữ Việt, hoặc ghi ra .docx hay .html.",
        "Warning: the fonts of the PDF lack the letters “{letters}”; in {path} they are empty boxes. Write Vietnamese letters, or write a .docx or .html instead.",
    ),
}
