"""The messages of files and what is wrong with them, and words that everything shares: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words
    "yes": (
        "có",
        "yes",
    ),
    "no": (
        "không",
        "no",
    ),
    # Files
    "file_not_found": (
        "Không tìm thấy tệp này. Hãy kiểm tra tên tệp và thư mục; tên có dấu cách thì đặt trong dấu nháy kép.",
        "There is no such file. Check its name and folder; put a name with blanks in double quotation marks.",
    ),
    "file_is_folder": (
        "Đây là một thư mục, không phải một tệp. Hãy ghi tên tệp trong thư mục đó.",
        "This is a folder, not a file. Name a file in it.",
    ),
    "file_locked": (
        "Không đọc được tệp: tệp đang mở trong chương trình khác, hoặc không có quyền đọc. Hãy đóng tệp rồi chạy lại.",
        "The file cannot be read: it is open in another program, or you may not read it. Close it and run the command again.",
    ),
    "file_old_office": (
        "Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), hoặc tệp có mật khẩu. Nếu là phiếu thì mở bằng Excel, bỏ mật khẩu nếu có, chọn “Save As”, kiểu “Excel Workbook (*.xlsx)”.",
        "This is an Excel or Word file of the old kind (.xls, .doc), or one with a password. If it is a form, open it in Excel, take the password off, choose “Save As” and the type “Excel Workbook (*.xlsx)”.",
    ),
    "file_other_kind": (
        "Đây không phải loại tệp mà lệnh này đọc được: có thể là tệp Word, Excel, PDF, ảnh, trang web hoặc tệp ZIP. Hãy chọn đúng tệp.[[ Cụ thể: {what}.]]",
        "This is not a kind of file that this command reads: perhaps a Word, Excel or PDF file, a picture, a web page or an archive. Choose the right file.[[ It seems that {what}.]]",
    ),
    "file_unreadable": (
        "Không đọc được tệp: {reason}.",
        "The file cannot be read: {reason}.",
    ),
    "file_too_large": (
        "Tệp lớn hơn {limit_mb} MB. Tệp tự đánh giá chỉ vài chục KB; hãy kiểm tra có chọn nhầm tệp không.",
        "The file is larger than {limit_mb} MB. A submission has some tens of KB; is it the right file?",
    ),
    "not_utf8": (
        "Tệp không ở bảng mã UTF-8. Hãy mở tệp bằng Notepad, chọn “Save As” và chọn Encoding là UTF-8.",
        "The file is not encoded in UTF-8. Open it in a text editor and save it with the encoding UTF-8.",
    ),
    "file_is_submission": (
        "Đây là phiếu tự chấm điểm của một trạm, không phải loại tệp cần ở đây. Hãy kiểm tra có chọn nhầm tệp không.",
        "This is the submission of a station, not the kind of file needed here. Check whether the wrong file was chosen.",
    ),
    "file_is_review": (
        "Đây là tệp thẩm định, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --review, với batch thì sau --reviews.",
        "This is a review file, not the kind of file needed here. To use it, name it after --review, for batch after --reviews.",
    ),
    "file_is_improvement": (
        "Đây là kế hoạch cải thiện, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --improvement, với gap thì sau --plan.",
        "This is a plan of improvement, not the kind of file needed here. To use it, name it after --improvement, for gap after --plan.",
    ),
    "file_is_plan": (
        "Đây là kế hoạch của các cấp (có mục tiêu), không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau “yte-check plan progress”, với batch thì sau --plan.",
        "This is a plan of targets, not the kind of file needed here. To use it, name it after “yte-check plan progress”, for batch after --plan.",
    ),
    "file_is_reported": (
        "Đây là tệp số liệu nhập cho một kế hoạch, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --reported.",
        "This is a file of typed-in figures for a plan, not the kind of file needed here. To use it, name it after --reported.",
    ),
    "file_is_done": (
        "Đây là tệp ghi các nhiệm vụ đã xong, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --done.",
        "This is a file of tasks that are done, not the kind of file needed here. To use it, name it after --done.",
    ),
    "file_is_efforts": (
        "Đây là tệp công sức, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --costs.",
        "This is a file of efforts, not the kind of file needed here. To use it, name it after --costs.",
    ),
    "old_encoding": (
        "Nội dung này hình như gõ bằng bảng mã {encoding}, nên máy khác hiện sai chữ. Có phải “{proposed}”? Hãy gõ lại bằng Unicode, hoặc chuyển mã (ví dụ bằng UniKey).",
        "This text seems to be typed in {encoding}, an encoding from before Unicode, so others read wrong letters. Is it “{proposed}”? Type it again in Unicode, or convert it (with UniKey, for instance).",
    ),
    "control_character": (
        "Có ký tự điều khiển hoặc ký tự hỏng không nhìn thấy được ({character}). Hãy xóa rồi gõ lại chỗ này.",
        "There is an invisible control character or a broken one ({character}). Delete it and type the place anew.",
    ),
    "file_not_regular": (
        "Đây không phải một tệp thường (là thiết bị, đường ống hay dữ liệu của hệ thống) nên không mở. Hãy lưu nội dung thành tệp rồi ghi tên tệp đó.",
        "This is no ordinary file (a device, a pipe or a state of the system), so it is not opened. Save the content in a file and name that.",
    ),
    "letter_note": (
        "Chú ý: ở đây có {letters}; hãy xóa rồi gõ lại bằng bàn phím.",
        "Note: there is {letters} here; delete it and type it anew.",
    ),
    "letter_invisible": (
        "ký tự không nhìn thấy ({code})",
        "an invisible character ({code})",
    ),
    "letter_space": (
        "dấu cách đặc biệt ({code}), không phải dấu cách thường",
        "an uncommon space ({code}) instead of a plain one",
    ),
    "letter_like": (
        "ký tự “{letter}” ({code}), không phải “{plain}”",
        "the character “{letter}” ({code}) instead of “{plain}”",
    ),
    "empty_file": (
        "Tệp trống. Hãy bắt đầu từ một tệp mẫu; phiếu mới thì lập bằng lệnh “yte-check new”.",
        "The file is empty. Start from a sample file; a new submission is made by “yte-check new”.",
    ),
    # YAML
    "yaml_syntax": (
        "Không hiểu được cách viết ở đây. Hãy so với tệp mẫu: mỗi dòng có dạng “khóa: giá trị”.",
        "This cannot be understood. Compare it with a sample file: each line reads “key: value”.",
    ),
    "yaml_tab": (
        "Có phím Tab trong phần thụt đầu dòng. Hãy thay bằng dấu cách (phím Space).",
        "There is a tab in the indentation. Use spaces.",
    ),
    "yaml_unclosed_quote": (
        "Dấu nháy mở ở đây chưa được đóng. Hãy thêm dấu nháy đóng.",
        "The quotation mark that opens here is never closed. Close it.",
    ),
    "yaml_escape": (
        "Dấu “\\” trong dấu nháy kép có nghĩa đặc biệt. Hãy dùng dấu nháy đơn '…' hoặc viết “/”.",
        "“\\” has a special meaning in double quotes. Use single quotes '…', or write “/”.",
    ),
    "yaml_unclosed_bracket": (
        "Dấu ngoặc mở ở đây chưa được đóng đúng chỗ, hoặc thiếu dấu phẩy giữa các mục. Nội dung có dấu hai chấm hay dấu phẩy phải đặt trong dấu nháy.",
        "The bracket that opens here is not closed in its place, or a comma is missing between entries. A text with a colon or comma needs quotation marks.",
    ),
    "odd_line_end": (
        "Có ký tự xuống dòng không nhìn thấy được ({character}): phần sau nó sẽ bị đọc như một dòng mới. Hãy xóa ký tự này, hoặc xuống dòng bằng phím Enter.",
        "There is an invisible end of line ({character}): what follows would be read as a new line. Delete it, or end the line with Enter.",
    ),
    "text_cut": (
        "[[Ở đây chỉ đọc đến “{text}”. ]]Trong YAML, dấu cách và dấu “#” mở đầu lời ghi chú, nên “{cut}” không được đọc. Nếu đó là nội dung, hãy đặt cả câu trong dấu nháy; nếu là ghi chú, hãy để hai dấu cách trước “#” và một dấu cách sau.",
        "[[This is read up to “{text}” only. ]]In YAML a blank and “#” begin a remark, so “{cut}” is not read. If it is text, put the whole in quotation marks; if it is a remark, leave two blanks before “#” and one after.",
    ),
    "text_invisible": (
        "Trong “{text}” có ký tự không nhìn thấy được, nên máy coi là khác với chữ trông giống hệt.",
        "There is a character in “{text}” that cannot be seen, so programs take it for another text than one that looks the same.",
    ),
    "yaml_comment_in_braces": (
        "Sau dấu cách, dấu “#” mở đầu lời ghi chú, nên “{cut}” và dấu ngoặc đóng không được đọc. Hãy đặt nội dung có “#” trong dấu nháy.",
        "“ #” begins a remark, so that “{cut}” and the bracket that closes are not read. Put the text with “#” in quotation marks.",
    ),
    "yaml_colon": (
        "Dấu hai chấm ở đây không đúng chỗ. Sau dấu hai chấm phải có dấu cách; nội dung có dấu hai chấm phải đặt trong dấu nháy.",
        "A colon does not fit here. A space follows a colon; a text with a colon needs quotation marks.",
    ),
    "yaml_needs_quotes": (
        "Giá trị bắt đầu bằng “{character}” phải đặt trong dấu nháy.",
        "A value that begins with “{character}” needs quotation marks.",
    ),
    "yaml_indentation": (
        "Thụt đầu dòng ở đây hoặc ở dòng ngay trước không khớp với các dòng khác. Các khóa cùng cấp phải thẳng cột với nhau.",
        "The indentation here or in the line before does not fit the other lines. Keys of one level start in one column.",
    ),
    "yaml_anchor": (
        "Không dùng dấu neo “&” trong tệp này. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Anchors (“&”) are not used in this file. If it is text, put it in quotation marks.",
    ),
    "yaml_alias": (
        "Không dùng tham chiếu “*” trong tệp này. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Aliases (“*”) are not used in this file. If it is text, put it in quotation marks.",
    ),
    "yaml_tag": (
        "Không dùng thẻ “!” trong tệp này. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Tags (“!”) are not used in this file. If it is text, put it in quotation marks.",
    ),
    "several_documents": (
        "Tệp có nhiều phần ngăn bởi “---”. Mỗi tệp chỉ chứa một phần.",
        "The file has several parts, separated by “---”. Keep one part a file.",
    ),
    "duplicate_key": (
        "Khóa “{key}” đã có ở trên. Mỗi khóa chỉ ghi một lần; hãy xóa hoặc đổi tên một khóa.",
        "The key “{key}” is already there. Write each key once: delete one or rename it.",
    ),
    "key_not_text": (
        "Khóa phải là chữ hoặc số, không thể là một danh sách hay một nhóm.",
        "A key is a word or a number, not a list or a group.",
    ),
    "nested_too_deep": (
        "Các cấp lồng nhau quá sâu (hơn {limit} cấp).",
        "The levels are nested too deep (more than {limit}).",
    ),
    # Shapes
    "missing_key": (
        "Thiếu khóa bắt buộc “{key}”.",
        "The required key “{key}” is missing.",
    ),
    "missing_value": (
        "Chưa có giá trị ở đây.",
        "There is no value here yet.",
    ),
    "unknown_key": (
        "Khóa “{key}” không dùng được ở đây.[[ Có phải muốn ghi “{nearest}”?]][[ Các khóa dùng được: {allowed}.]]",
        "The key “{key}” has no meaning here.[[ Did you mean “{nearest}”?]][[ The keys are: {allowed}.]]",
    ),
    "unknown_value": (
        "Giá trị “{text}” không dùng được ở đây.[[ Có phải muốn ghi “{nearest}”?]] Các giá trị dùng được: {allowed}.[[ {meaning}]]",
        "The value “{text}” has no meaning here.[[ Did you mean “{nearest}”?]] The values are: {allowed}.[[ {meaning}]]",
    ),
    "mapping_expected": (
        "Ở đây phải là một nhóm gồm các dòng “khóa: giá trị”.[[ Sau “{key}:” thiếu một dấu cách.]][[ Có phải muốn ghi “{written}”?]]",
        "A group of lines “key: value” is expected here.[[ A space is missing after “{key}:”.]][[ Did you mean “{written}”?]]",
    ),
    "list_expected": (
        "Ở đây phải là một danh sách, ví dụ [a, b].",
        "A list is expected here, such as [a, b].",
    ),
    "text_expected": (
        "Ở đây phải là một giá trị chữ, không phải một danh sách hay một nhóm.",
        "One value is expected here, not a list or a group.",
    ),
    "some_of_keys": (
        "Ở đây phải ghi ít nhất một trong các khóa: {keys}.",
        "At least one of these keys is expected here: {keys}.",
    ),
    "one_of_keys": (
        "Ở đây phải ghi đúng một trong các khóa: {keys}.[[ Hiện có: {present}.]]",
        "Exactly one of these keys is expected here: {keys}.[[ There are: {present}.]]",
    ),
    # Numbers and days
    "number_expected": (
        "“{text}” không phải là số. [[Có phải muốn ghi “{plain}”? ]]Hãy ghi số, ví dụ 2405 hoặc 12,5; chưa có số liệu thì để trống.",
        "“{text}” is not a number. [[Did you mean “{plain}”? ]]Write a number, such as 2405 or 12.5; leave it empty where there is no figure.",
    ),
    "number_not_finite": (
        "“{text}” không phải là một số dùng được. Nếu chưa có số liệu, hãy để trống.",
        "“{text}” is not a usable number. Leave the value empty where it is not known.",
    ),
    "number_letters": (
        "Trong “{text}” có chữ cái (O, l, I) ở chỗ của chữ số. Có phải là số {plain}? Hãy gõ lại bằng phím số.",
        "“{text}” has letters (O, l, I) in the place of digits. Is it the number {plain}? Type it again with the digits.",
    ),
    "number_with_unit": (
        "[[Chỉ ghi số, không ghi đơn vị: “{plain}” thay cho “{text}”.]][[“{share}” là tỷ lệ. Ở đây ghi chính số đếm (số người, số hộ…), không ghi tỷ lệ %.]]",
        "[[Write the number without its unit: “{plain}” instead of “{text}”.]][[“{share}” is a share. Write the count itself here (people, households…), not a percentage.]]",
    ),
    "number_grouped": (
        "[[“{text}” có thể hiểu theo hai cách. Hãy bỏ dấu ngăn hàng nghìn, ghi “{plain}”.]][[Trong số “{spaced}” có dấu cách. Hãy viết liền: “{plain}”.]]",
        "[[“{text}” can be read in two ways. Leave out the thousands separator: “{plain}”.]][[There is a space in the number “{spaced}”. Write it without: “{plain}”.]]",
    ),
    "number_not_whole": (
        "“{text}” không phải là số nguyên.",
        "“{text}” is not a whole number.",
    ),
    "number_too_long": (
        "Số có quá nhiều chữ số (tối đa {limit}).",
        "The number has too many digits (at most {limit}).",
    ),
    "number_negative": (
        "Số {number} nhỏ hơn 0. Số liệu này không thể âm.",
        "{number} is below 0. This figure cannot be negative.",
    ),
    "yes_no_expected": (
        "Ở đây phải ghi “có” hoặc “không”[[, không phải “{text}”]].[[ Có phải muốn ghi “{meant}”?]] Nếu chưa biết, hãy để trống.",
        "“yes” or “no” is expected here[[, not “{text}”]].[[ Did you mean “{meant}”?]] Leave it empty where it is not known.",
    ),
    "day_expected": (
        "[[“{text}” không phải là ngày. ]]Hãy ghi ngày dạng 15/02/2024 hoặc 2024-02-15.",
        "[[“{text}” is not a date. ]]Write a date as 15/02/2024 (day first) or 2024-02-15.",
    ),
    "day_not_in_calendar": (
        "Không có ngày “{text}” trong lịch. Hãy ghi ngày trước, tháng sau[[: {meant}]].",
        "There is no day “{text}” in the calendar. Write the day before the month[[: {meant}]].",
    ),
    "period_expected": (
        "[[“{text}” không phải là ngày, tháng hay năm. ]]Hãy ghi dạng 15/02/2024, 2/2024 hoặc 2024.",
        "[[“{text}” is no day, month or year. ]]Write 15/02/2024, 2/2024 or 2024.",
    ),
    # The guide for authors
    "empty_key_in_braces": (
        "Khóa “{key}” không dùng được ở đây và không có giá trị. Dấu phẩy trong ngoặc ngăn các mục: nội dung có dấu phẩy phải đặt trong dấu nháy.",
        "The key “{key}” cannot be used here and has no value. A comma between braces separates entries: put words with a comma in quotation marks.",
    ),
    # Comparing with the official table
    "table_unpacks_too_large": (
        "Nội dung trong tệp quá lớn ([[hơn {limit_mb} MB]][[hơn {cells} ô có dữ liệu]][[hơn {joined} ô nằm trong các ô gộp]][[hơn {elements} phần tử]][[hơn {nodes} phần tử]][[hơn {steps} bước đọc]][[hơn {members} phần]][[hơn {letters} chữ]][[hơn {cell_letters} chữ trong một ô]][[hơn {levels} tầng lồng nhau]][[hơn {names} tên khác nhau]]), nên không mở. Hãy chép riêng bảng tiêu chí sang một tệp mới.",
        "What is in the file is too large (more than [[{limit_mb} MB]][[{cells} cells with something in them]][[{joined} cells under joined ones]][[{elements} elements]][[{nodes} elements]][[{steps} steps of reading]][[{members} parts]][[{letters} letters]][[{cell_letters} letters in one cell]][[{levels} levels inside each other]][[{names} different names]]), so it was not opened. Copy the table of criteria alone into a new file.",
    ),
    "table_broken": (
        "Không mở được tệp[[: {cause}]][[ (phần {part})]].[[ Dấu ngoặc kép ở dòng {quotes} mở hoặc đóng sai chỗ.]]",
        "The file cannot be opened[[: {cause}]][[ (part {part})]].[[ The quotation marks in line {quotes} open or close in the wrong place.]]",
    ),
    "office_large": (
        "quá lớn",
        "too large",
    ),
    "office_sheet": (
        "đây là bảng tính; nếu là phiếu thì đặt đuôi tên tệp là .xlsx (hoặc .ods)",
        "this is a workbook; if it is a form, let its name end with .xlsx (or .ods)",
    ),
    "office_text": (
        "đây là văn bản Word",
        "this is a Word document",
    ),
    "office_empty": (
        "tệp rỗng, có thể chép chưa xong; hãy chép lại từ bản gốc",
        "the file is empty, perhaps not fully copied; copy it again from the original",
    ),
    "office_not_packed": (
        "bên trong không phải tệp Word, Excel hay OpenDocument, dù tên tệp ghi như vậy; hãy mở bằng đúng chương trình và lưu thành .xlsx (phiếu, bảng) hoặc .docx",
        "what is inside is no Word, Excel or OpenDocument file, though its name says so; open it with the right program and save it as .xlsx (forms, tables) or .docx",
    ),
    "office_web_page": (
        "đây là trang web hoặc tệp XML mang tên bảng tính; hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu “Excel Workbook (*.xlsx)”",
        "this is a web page or an XML file under the name of a workbook; open it with Excel or LibreOffice and save it as “Excel Workbook (*.xlsx)”",
    ),
    "office_old_office": (
        "đây là tệp Excel hoặc Word đời cũ (.xls, .doc) hoặc có mật khẩu; hãy mở, bỏ mật khẩu nếu có, rồi lưu thành .xlsx hoặc .docx",
        "this is an Excel or Word file of the old kind (.xls, .doc), or one with a password; open it, take the password off if there is one, and save it as .xlsx or .docx",
    ),
    "office_password": (
        "tệp có mật khẩu; hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại",
        "it has a password; open it with the password, take that off and save it again",
    ),
    "office_cut": (
        "tệp bị cắt cụt: thiếu phần cuối, có thể tải hoặc chép chưa xong; hãy chép lại từ bản gốc",
        "it is cut off: its end is missing, perhaps it was not fully downloaded or copied; copy it again from the original",
    ),
    "office_binary": (
        "đây là bảng tính Excel kiểu nhị phân (.xlsb); hãy mở bằng Excel rồi lưu kiểu “Excel Workbook (*.xlsx)”",
        "this is a binary Excel workbook (.xlsb); open it with Excel and save it as “Excel Workbook (*.xlsx)”",
    ),
    "office_word": (
        "bên trong là văn bản Word, không phải bảng tính; hãy chọn đúng tệp",
        "what is inside is a Word document, not a workbook; choose the right file",
    ),
    "office_excel": (
        "bên trong là bảng tính, không phải văn bản Word; hãy đặt lại đuôi tên tệp là .xlsx hoặc .ods",
        "what is inside is a workbook, not a Word document; let its name end with .xlsx or .ods",
    ),
    "office_slides": (
        "bên trong là bài trình chiếu; hãy chọn đúng tệp",
        "what is inside is a presentation; choose the right file",
    ),
    "office_opendocument_text": (
        "bên trong là văn bản OpenDocument (.odt); hãy lưu thành .docx",
        "what is inside is an OpenDocument text (.odt); save it as .docx",
    ),
    "office_nothing_inside": (
        "tệp nén không chứa bảng tính hay văn bản nào; hãy chọn đúng tệp",
        "the packed file holds no workbook and no document; choose the right file",
    ),
    "office_damaged": (
        "tệp bị hỏng; hãy mở bằng Excel, Word hoặc LibreOffice và lưu thành tệp mới",
        "it is damaged; open it with Excel, Word or LibreOffice and save it as a new file",
    ),
    "office_doctype": (
        "tệp có khai báo DOCTYPE, là thứ không chương trình văn phòng nào ghi; hãy mở bằng Excel, Word hoặc LibreOffice và lưu thành tệp mới",
        "it has a DOCTYPE declaration, which no office program writes; open it with Excel, Word or LibreOffice and save it as a new file",
    ),
    "edit_refused": (
        "Không sửa được tệp này mà giữ nguyên phần còn lại, nên chưa ghi gì. Hãy sửa bằng tay mục bắt đầu ở đây.",
        "This file cannot be edited without touching the rest of it, so nothing was written. Edit what begins here by hand.",
    ),
    # Text of an assessment
    "basis": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]]; nội dung có hiệu lực tại ngày {as_of}.",
        "Under {document}[[, as amended by {amendments}]], as in force on {as_of}.",
    ),
    "invalid_summary": (
        "Có {count} lỗi trong {files}: hãy sửa rồi chạy lại. Chưa có gì được chấm điểm hay ghi ra.",
        "{count} errors in {files}: mend them and run the command again. Nothing was scored or written.",
    ),
    # Reading a form
    "form_broken": (
        "Không mở được tệp[[: {cause}]][[ (phần {part})]].",
        "The file cannot be opened[[: {cause}]][[ (part {part})]].",
    ),
    "form_unpacks_too_large": (
        "Nội dung trong tệp quá lớn ([[hơn {limit_mb} MB]][[hơn {cells} ô có dữ liệu]][[hơn {joined} ô nằm trong các ô gộp]][[hơn {elements} phần tử]][[hơn {nodes} phần tử]][[hơn {steps} bước đọc]][[hơn {members} phần]][[hơn {letters} chữ]][[hơn {cell_letters} chữ trong một ô]][[hơn {levels} tầng lồng nhau]][[hơn {names} tên khác nhau]]), nên không mở. Hãy chọn đúng tệp phiếu.",
        "What is in the file is too large (more than [[{limit_mb} MB]][[{cells} cells with something in them]][[{joined} cells under joined ones]][[{elements} elements]][[{nodes} elements]][[{steps} steps of reading]][[{members} parts]][[{letters} letters]][[{cell_letters} letters in one cell]][[{levels} levels inside each other]][[{names} different names]]), so it is not opened. Choose the right file.",
    ),
}
