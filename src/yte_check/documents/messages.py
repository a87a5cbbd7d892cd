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
        "There is no such file. Check its name and folder; put a name with spaces in double quotation marks.",
    ),
    "file_is_folder": (
        "Đây là một thư mục, không phải một tệp. Hãy ghi tên tệp trong thư mục đó.",
        "This is a folder, not a file. Name a file in it.",
    ),
    "file_locked": (
        "Không đọc được tệp: tệp đang mở trong phần mềm khác, hoặc không có quyền đọc. Hãy đóng tệp rồi chạy lại.",
        "The file cannot be read: it is open in another program, or you may not read it. Close it and run the command again.",
    ),
    "file_old_office": (
        "Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), hoặc tệp có mật khẩu. Nếu là phiếu, hãy mở bằng Excel, bỏ mật khẩu nếu có, chọn “Save As”, kiểu “Excel Workbook (*.xlsx)”.",
        "This is an old Excel or Word file (.xls, .doc), or one with a password. If it is a form, open it in Excel, remove the password, choose “Save As” and the type “Excel Workbook (*.xlsx)”.",
    ),
    "file_other_kind": (
        "Lệnh này không đọc được loại tệp này: có thể là tệp Word, Excel, PDF, ảnh, trang web hoặc tệp ZIP. Hãy chọn đúng tệp.[[ Cụ thể: {what}.]]",
        "This command cannot read this kind of file: it may be a Word, Excel or PDF file, a picture, a web page or an archive. Choose the right file.[[ In detail: {what}.]]",
    ),
    "file_unreadable": (
        "Không đọc được tệp: {reason}. Hãy chép lại tệp, hoặc chọn tệp khác.",
        "The file cannot be read: {reason}. Copy it again, or choose another file.",
    ),
    "file_too_large": (
        "Tệp lớn hơn {limit_mb} MB. Phiếu tự chấm điểm chỉ vài chục KB; hãy kiểm tra có chọn nhầm tệp không.",
        "The file is larger than {limit_mb} MB. A self-assessment form is only tens of KB; check whether it is the right file.",
    ),
    "not_utf8": (
        "Tệp không ở bảng mã UTF-8. Hãy mở tệp bằng Notepad, chọn “Save As” và chọn Encoding là UTF-8.",
        "The file is not encoded in UTF-8. Open it in a text editor and save it with the encoding UTF-8.",
    ),
    "file_is_submission": (
        "Đây là phiếu tự chấm điểm của một trạm, không phải loại tệp cần ở đây. Hãy kiểm tra có chọn nhầm tệp không.",
        "This is the self-assessment form of a station, not the kind of file needed here. Check whether it is the right file.",
    ),
    "file_is_review": (
        "Đây là tệp thẩm định, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --review, với batch thì sau --reviews.",
        "This is a verification file, not the kind of file needed here. To use it, name it after --review, for batch after --reviews.",
    ),
    "file_is_improvement": (
        "Đây là kế hoạch khắc phục, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --improvement, với gap thì sau --plan.",
        "This is an improvement plan, not the kind of file needed here. To use it, name it after --improvement, for gap after --plan.",
    ),
    "file_is_plan": (
        "Đây là kế hoạch thực hiện (có mục tiêu), không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau “yte-check plan progress”, với batch thì sau --plan.",
        "This is an implementation plan (with targets), not the kind of file needed here. To use it, name it after “yte-check plan progress”, for batch after --plan.",
    ),
    "file_is_reported": (
        "Đây là tệp số liệu nhập cho một kế hoạch, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --reported.",
        "This is a file of figures reported for a plan, not the kind of file needed here. To use it, name it after --reported.",
    ),
    "file_is_done": (
        "Đây là tệp ghi các nhiệm vụ đã xong, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --done.",
        "This is a file of completed tasks, not the kind of file needed here. To use it, name it after --done.",
    ),
    "file_is_places": (
        "Đây là tệp ghi tên khác của các xã, không phải loại tệp cần ở đây. Muốn dùng nó, hãy đặt trong thư mục con “places” của thư mục ghi trong YTE_CHECK_CRITERIA.",
        "This is a file of further names of communes, not the kind of file needed here. To use it, put it in the subfolder “places” of a folder named in YTE_CHECK_CRITERIA.",
    ),
    "file_is_recognitions": (
        "Đây là tệp ghi các quyết định công nhận, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --recognitions của “yte-check trend” hoặc “yte-check batch”.",
        "This is a file of decisions of recognition, not the kind of file needed here. To use it, name it after --recognitions of “yte-check trend” or “yte-check batch”.",
    ),
    "file_is_efforts": (
        "Đây là tệp mức độ khó, không phải loại tệp cần ở đây. Muốn dùng nó, hãy ghi sau --costs.",
        "This is an efforts file, not the kind of file needed here. To use it, name it after --costs.",
    ),
    "old_encoding": (
        "Nội dung này hình như gõ bằng bảng mã {encoding}, nên máy khác hiện sai chữ. Có phải “{proposed}”? Hãy gõ lại bằng Unicode, hoặc chuyển mã (ví dụ bằng UniKey).",
        "This text seems to be typed in {encoding}, an encoding older than Unicode, so other computers show the wrong letters. Is it “{proposed}”? Type it again in Unicode, or convert it (with UniKey, for example).",
    ),
    "control_character": (
        "Có ký tự điều khiển hoặc ký tự hỏng không nhìn thấy được ({character}). Hãy xóa rồi gõ lại chỗ này.",
        "There is an invisible control or broken character ({character}). Delete it and type this again.",
    ),
    "file_not_regular": (
        "Đây không phải một tệp thường (là thiết bị, đường ống hay mục riêng của hệ thống) nên không mở. Hãy lưu nội dung thành tệp rồi ghi tên tệp đó.",
        "This is not an ordinary file (but a device, a pipe or something of the system), so it is not opened. Save its content as a file and name that.",
    ),
    "letter_note": (
        "Chú ý: ở đây có {letters}; hãy xóa rồi gõ lại bằng bàn phím.",
        "Note: there is {letters} here; delete it and type it again.",
    ),
    "letter_invisible": (
        "ký tự không nhìn thấy ({code})",
        "an invisible character ({code})",
    ),
    "letter_space": (
        "dấu cách đặc biệt ({code}), không phải dấu cách thường",
        "a special space ({code}) instead of a plain one",
    ),
    "letter_like": (
        "ký tự “{letter}” ({code}), không phải “{plain}”",
        "the character “{letter}” ({code}) instead of “{plain}”",
    ),
    "empty_file": (
        "Tệp không có nội dung. Hãy bắt đầu từ một tệp mẫu; phiếu mới thì lập bằng lệnh “yte-check new”.",
        "The file is empty. Start from a sample file; create a new form with “yte-check new”.",
    ),
    # YAML
    "yaml_syntax": (
        "Chỗ này chưa đúng cách ghi. Mỗi dòng có dạng “tên mục: nội dung”, ví dụ “year: 2024”. Hãy so với tệp mẫu.",
        "This is not written correctly. Each line reads “field name: content”, such as “year: 2024”. Compare it with a sample file.",
    ),
    "yaml_tab": (
        "Có phím Tab trong phần thụt đầu dòng. Hãy thay bằng dấu cách (phím Space).",
        "There is a tab in the indentation. Replace it with spaces.",
    ),
    "yaml_unclosed_quote": (
        "Dấu nháy mở ở đây chưa được đóng. Hãy thêm dấu nháy đóng.",
        "The quotation mark that opens here is never closed. Add the closing one.",
    ),
    "yaml_escape": (
        "Dấu “\\” trong dấu nháy kép có nghĩa đặc biệt. Hãy dùng dấu nháy đơn '…' hoặc viết “/”.",
        "“\\” has a special meaning in double quotation marks. Use single ones '…', or write “/”.",
    ),
    "yaml_unclosed_bracket": (
        "Dấu ngoặc mở ở đây chưa được đóng đúng chỗ, hoặc thiếu dấu phẩy giữa các mục. Hãy đóng ngoặc hoặc thêm dấu phẩy; nội dung có dấu hai chấm hay dấu phẩy phải đặt trong dấu nháy.",
        "The bracket that opens here is not closed correctly, or a comma is missing between entries. Close it or add the comma; put text with a colon or comma in quotation marks.",
    ),
    "odd_line_end": (
        "Có ký tự xuống dòng không nhìn thấy được ({character}): phần sau nó sẽ bị đọc như một dòng mới. Hãy xóa ký tự này, hoặc xuống dòng bằng phím Enter.",
        "There is an invisible line break ({character}): what follows would be read as a new line. Delete it, or break the line with Enter.",
    ),
    "text_cut": (
        "[[Ở đây chỉ đọc đến “{text}”. ]]Dấu cách và dấu “#” mở đầu lời ghi chú, nên “{cut}” không được đọc. Nếu đó là nội dung, hãy đặt cả câu trong dấu nháy; nếu là ghi chú, hãy để hai dấu cách trước “#” và một dấu cách sau.",
        "[[This is read only up to “{text}”. ]]A space and “#” begin a comment, so “{cut}” is not read. If it is content, put the whole text in quotation marks; if it is a comment, leave two spaces before “#” and one after.",
    ),
    "text_invisible": (
        "Trong “{text}” có ký tự không nhìn thấy được, nên máy coi là khác với chữ trông giống hệt. Hãy xóa rồi gõ lại.",
        "“{text}” contains an invisible character, so the computer takes it for a different text from one that looks the same. Delete it and type it again.",
    ),
    "yaml_comment_in_braces": (
        "Sau dấu cách, dấu “#” mở đầu lời ghi chú, nên “{cut}” và dấu ngoặc đóng không được đọc. Hãy đặt nội dung có “#” trong dấu nháy.",
        "A space and “#” begin a comment, so “{cut}” and the closing bracket are not read. Put text with “#” in quotation marks.",
    ),
    "yaml_colon": (
        "Dấu hai chấm ở đây không đúng chỗ. Hãy để một dấu cách sau dấu hai chấm; nội dung có dấu hai chấm thì đặt trong dấu nháy.",
        "The colon is out of place here. Leave a space after a colon; put text with a colon in quotation marks.",
    ),
    "yaml_needs_quotes": (
        "Nội dung bắt đầu bằng “{character}” phải đặt trong dấu nháy. Hãy thêm dấu nháy.",
        "Content that begins with “{character}” must be in quotation marks. Add them.",
    ),
    "yaml_indentation": (
        "Thụt đầu dòng ở đây hoặc ở dòng ngay trước không khớp với các dòng khác. Hãy để các mục cùng cấp thẳng cột với nhau.",
        "The indentation here or in the line before does not match the other lines. Let fields of one level start in the same column.",
    ),
    "yaml_anchor": (
        "Tệp này không dùng dấu neo “&”. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Anchors (“&”) are not used in this file. If it is content, put it in quotation marks.",
    ),
    "yaml_alias": (
        "Tệp này không dùng tham chiếu “*”. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Aliases (“*”) are not used in this file. If it is content, put it in quotation marks.",
    ),
    "yaml_tag": (
        "Tệp này không dùng thẻ “!”. Nếu là nội dung, hãy đặt trong dấu nháy.",
        "Tags (“!”) are not used in this file. If it is content, put it in quotation marks.",
    ),
    "several_documents": (
        "Tệp có nhiều phần ngăn bởi “---”. Mỗi tệp chỉ chứa một phần: hãy tách thành nhiều tệp.",
        "The file has several parts, separated by “---”. A file holds one part: split it.",
    ),
    "duplicate_key": (
        "Mục “{key}” đã có ở trên. Mỗi mục chỉ ghi một lần; hãy xóa hoặc đổi tên một mục.",
        "The field “{key}” is already there. Write each field once: delete one or rename it.",
    ),
    "key_not_text": (
        "Tên mục phải là chữ hoặc số, không thể là một danh sách hay một nhóm. Hãy sửa phần trước dấu hai chấm.",
        "A field name must be a word or a number, not a list or a group. Correct what is before the colon.",
    ),
    "nested_too_deep": (
        "Các cấp lồng nhau quá sâu (hơn {limit} cấp). Hãy kiểm tra thụt đầu dòng và dấu ngoặc.",
        "The levels are nested too deeply (more than {limit}). Check the indentation and the brackets.",
    ),
    # Shapes
    "missing_key": (
        "Thiếu mục bắt buộc “{key}”. Hãy thêm dòng “{key}: …”.",
        "The required field “{key}” is missing. Add a line “{key}: …”.",
    ),
    "missing_value": (
        "Mục này chưa ghi gì. Hãy ghi sau dấu hai chấm; chưa có số liệu thì xóa cả dòng.",
        "Nothing is written here yet. Write it after the colon; if there is no figure, delete the whole line.",
    ),
    "unknown_key": (
        "Không dùng mục “{key}” ở đây.[[ Có phải muốn ghi “{nearest}”?]][[ Hãy dùng các mục: {allowed}.]]",
        "The field “{key}” is not used here.[[ Did you mean “{nearest}”?]][[ Use the fields: {allowed}.]]",
    ),
    "unknown_value": (
        "Không ghi được “{text}” ở đây.[[ Có phải muốn ghi “{nearest}”?]] Hãy ghi một trong các giá trị: {allowed}.[[ {meaning}]]",
        "“{text}” is not accepted here.[[ Did you mean “{nearest}”?]] Write one of: {allowed}.[[ {meaning}]]",
    ),
    "mapping_expected": (
        "Phần này gồm nhiều mục con: hãy ghi mỗi mục một dòng “tên mục: nội dung”.[[ Sau “{key}:” thiếu một dấu cách.]][[ Có phải muốn ghi “{written}”? Nếu đúng, hãy chép nguyên như vậy.]]",
        "This has several fields in it: write each as a line “field name: content”.[[ A space is missing after “{key}:”.]][[ Did you mean “{written}”? If so, copy it exactly.]]",
    ),
    "list_expected": (
        "Ở đây phải là một danh sách. Hãy ghi các mục trong ngoặc vuông, ví dụ [a, b].",
        "A list is expected here. Write its items in square brackets, such as [a, b].",
    ),
    "text_expected": (
        "Ở đây chỉ ghi một nội dung, không phải một danh sách hay nhiều mục con. Hãy ghi ngay sau dấu hai chấm.",
        "A single value is expected here, not a list or several fields. Write it right after the colon.",
    ),
    "some_of_keys": (
        "Hãy ghi ở đây ít nhất một trong các mục: {keys}.",
        "Write at least one of these fields here: {keys}.",
    ),
    "one_of_keys": (
        "Hãy ghi ở đây đúng một trong các mục: {keys}.[[ Hiện có: {present}.]]",
        "Write exactly one of these fields here: {keys}.[[ Present: {present}.]]",
    ),
    # Numbers and days
    "number_expected": (
        "“{text}” không phải là số. [[Có phải muốn ghi “{plain}”? ]]Hãy ghi số, ví dụ 2405 hoặc 12,5; chưa có số liệu thì để trống.",
        "“{text}” is not a number. [[Did you mean “{plain}”? ]]Write a number, such as 2405 or 12.5; leave it empty if there is no figure.",
    ),
    "item_number_expected": (
        "“{text}” không phải là số của tiêu chí, chỉ tiêu. Hãy ghi số như văn bản in, ví dụ 12, 15.1, A1.1, C3, IV.",
        "“{text}” is not the number of a criterion or an indicator. Write it as the document prints it, such as 12, 15.1, A1.1, C3 or IV.",
    ),
    "number_not_finite": (
        "“{text}” không phải là một số dùng được. Hãy ghi một số; nếu chưa có số liệu, hãy để trống.",
        "“{text}” is not a usable number. Write a number; leave it empty if there is no figure.",
    ),
    "number_letters": (
        "Trong “{text}” có chữ cái (O, l, I) ở chỗ của chữ số. Có phải là số {plain}? Hãy gõ lại bằng phím số.",
        "“{text}” has letters (O, l, I) in place of digits. Is it the number {plain}? Type it again with the digit keys.",
    ),
    "number_with_unit": (
        "[[Chỉ ghi số, không ghi đơn vị: hãy ghi “{plain}” thay cho “{text}”.]][[“{share}” là tỷ lệ. Hãy ghi chính số đếm (số người, số hộ…), không ghi tỷ lệ %.]]",
        "[[Write the number without its unit: “{plain}” instead of “{text}”.]][[“{share}” is a percentage. Write the count itself here (people, households…), not a percentage.]]",
    ),
    "number_grouped": (
        "[[“{text}” có thể hiểu theo hai cách. Hãy bỏ dấu ngăn hàng nghìn, ghi “{plain}”.]][[Trong số “{spaced}” có dấu cách. Hãy viết liền: “{plain}”.]]",
        "[[“{text}” can be read in two ways. Leave out the thousands separator: “{plain}”.]][[There is a space in the number “{spaced}”. Write it without the space: “{plain}”.]]",
    ),
    "number_not_whole": (
        "“{text}” không phải là số nguyên. Hãy ghi số không có phần thập phân.",
        "“{text}” is not a whole number. Write a number without decimals.",
    ),
    "number_too_long": (
        "Số có quá nhiều chữ số (tối đa {limit}). Hãy kiểm tra lại số.",
        "The number has too many digits (at most {limit}). Check it.",
    ),
    "number_negative": (
        "Số {number} nhỏ hơn 0. Số liệu này không thể âm; hãy kiểm tra lại.",
        "{number} is below 0. This figure cannot be negative; check it.",
    ),
    "yes_no_expected": (
        "Ở đây hãy ghi “có” hoặc “không”[[, không phải “{text}”]].[[ Có phải muốn ghi “{meant}”?]] Nếu chưa biết, hãy để trống.",
        "Write “yes” or “no” here[[, not “{text}”]].[[ Did you mean “{meant}”?]] Leave it empty if it is not known.",
    ),
    "day_expected": (
        "[[“{text}” không phải là ngày. ]]Hãy ghi ngày dạng 15/02/2024 hoặc 2024-02-15.",
        "[[“{text}” is not a date. ]]Write a date as 15/02/2024 (day first) or 2024-02-15.",
    ),
    "day_not_in_calendar": (
        "Không có ngày “{text}” trong lịch. Hãy ghi ngày trước, tháng sau[[: {meant}]].",
        "The date “{text}” does not exist. Write the day before the month[[: {meant}]].",
    ),
    "period_expected": (
        "[[“{text}” không phải là ngày, tháng hay năm. ]]Hãy ghi dạng 15/02/2024, 2/2024 hoặc 2024.",
        "[[“{text}” is not a date, month or year. ]]Write 15/02/2024, 2/2024 or 2024.",
    ),
    # The guide for authors
    "empty_key_in_braces": (
        "Mục “{key}” không dùng được ở đây và chưa ghi gì. Dấu phẩy trong ngoặc ngăn các mục: hãy đặt nội dung có dấu phẩy trong dấu nháy.",
        "The field “{key}” is not used here and has no content. A comma between braces separates entries: put text with a comma in quotation marks.",
    ),
    # Comparing with the official table
    "table_unpacks_too_large": (
        "Nội dung trong tệp quá lớn ([[hơn {limit_mb} MB]][[hơn {cells} ô đã điền]][[hơn {joined} ô nằm trong các ô gộp]][[hơn {elements} phần tử]][[hơn {nodes} phần tử]][[hơn {steps} bước đọc]][[hơn {members} phần]][[hơn {letters} chữ]][[hơn {cell_letters} chữ trong một ô]][[hơn {levels} tầng lồng nhau]][[hơn {names} tên khác nhau]]), nên không mở. Hãy chép riêng bảng tiêu chí sang một tệp mới.",
        "The content of the file is too large (more than [[{limit_mb} MB]][[{cells} filled cells]][[{joined} cells within merged ones]][[{elements} elements]][[{nodes} elements]][[{steps} steps of reading]][[{members} parts]][[{letters} letters]][[{cell_letters} letters in one cell]][[{levels} nested levels]][[{names} different names]]), so it was not opened. Copy only the table of criteria into a new file.",
    ),
    "table_broken": (
        "Không mở được tệp[[: {cause}]][[ (phần {part})]].[[ Dấu ngoặc kép ở dòng {quotes} mở hoặc đóng sai chỗ: hãy sửa lại.]]",
        "The file cannot be opened[[: {cause}]][[ (part {part})]].[[ The quotation marks in line {quotes} open or close in the wrong place: correct them.]]",
    ),
    "office_large": (
        "tệp quá lớn; hãy chép phần cần dùng sang một tệp mới",
        "it is too large; copy the part you need into a new file",
    ),
    "office_sheet": (
        "đây là bảng tính; nếu là phiếu thì đặt đuôi tên tệp là .xlsx (hoặc .ods)",
        "this is a workbook; if it is a form, change the ending of its name to .xlsx (or .ods)",
    ),
    "office_text": (
        "đây là văn bản Word",
        "this is a Word document",
    ),
    "office_empty": (
        "tệp rỗng, có thể chép chưa xong; hãy chép lại từ bản gốc",
        "the file is empty, perhaps not copied completely; copy it again from the original",
    ),
    "office_not_packed": (
        "nội dung không phải tệp Word, Excel hay OpenDocument, dù tên tệp ghi như vậy; hãy mở bằng đúng phần mềm và lưu thành .xlsx (phiếu, bảng) hoặc .docx",
        "the content is not a Word, Excel or OpenDocument file, although its name says so; open it with the right program and save it as .xlsx (forms, tables) or .docx",
    ),
    "office_web_page": (
        "đây là trang web hoặc tệp XML mang tên bảng tính; hãy mở bằng Excel hoặc LibreOffice rồi lưu kiểu “Excel Workbook (*.xlsx)”",
        "this is a web page or an XML file named as a workbook; open it with Excel or LibreOffice and save it as “Excel Workbook (*.xlsx)”",
    ),
    "office_old_office": (
        "đây là tệp Excel hoặc Word đời cũ (.xls, .doc) hoặc có mật khẩu; hãy mở, bỏ mật khẩu nếu có, rồi lưu thành .xlsx hoặc .docx",
        "this is an old Excel or Word file (.xls, .doc) or has a password; open it, remove the password if there is one, and save it as .xlsx or .docx",
    ),
    "office_password": (
        "tệp có mật khẩu; hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu lại",
        "it has a password; open it with the password, remove the password and save it again",
    ),
    "office_cut": (
        "tệp bị cắt cụt: thiếu phần cuối, có thể tải hoặc chép chưa xong; hãy chép lại từ bản gốc",
        "it is incomplete: its end is missing, perhaps it was not fully downloaded or copied; copy it again from the original",
    ),
    "office_binary": (
        "đây là bảng tính Excel kiểu nhị phân (.xlsb); hãy mở bằng Excel rồi lưu kiểu “Excel Workbook (*.xlsx)”",
        "this is a binary Excel workbook (.xlsb); open it with Excel and save it as “Excel Workbook (*.xlsx)”",
    ),
    "office_word": (
        "bên trong là văn bản Word, không phải bảng tính; hãy chọn đúng tệp",
        "the content is a Word document, not a workbook; choose the right file",
    ),
    "office_excel": (
        "bên trong là bảng tính, không phải văn bản Word; hãy đặt lại đuôi tên tệp là .xlsx hoặc .ods",
        "the content is a workbook, not a Word document; change the ending of its name to .xlsx or .ods",
    ),
    "office_slides": (
        "bên trong là bài trình chiếu; hãy chọn đúng tệp",
        "the content is a presentation; choose the right file",
    ),
    "office_opendocument_text": (
        "bên trong là văn bản OpenDocument (.odt); hãy lưu thành .docx",
        "the content is an OpenDocument text (.odt); save it as .docx",
    ),
    "office_nothing_inside": (
        "tệp nén không chứa bảng tính hay văn bản nào; hãy chọn đúng tệp",
        "the archive contains no workbook and no document; choose the right file",
    ),
    "office_damaged": (
        "tệp bị hỏng; hãy mở bằng Excel, Word hoặc LibreOffice và lưu thành tệp mới",
        "it is damaged; open it with Excel, Word or LibreOffice and save it as a new file",
    ),
    "office_doctype": (
        "tệp có khai báo DOCTYPE, là thứ không phần mềm văn phòng nào ghi; hãy mở bằng Excel, Word hoặc LibreOffice và lưu thành tệp mới",
        "it has a DOCTYPE declaration, which no office program writes; open it with Excel, Word or LibreOffice and save it as a new file",
    ),
    "edit_refused": (
        "Không sửa được chỗ này mà giữ nguyên phần còn lại của tệp, nên chưa ghi gì. Hãy sửa bằng tay mục bắt đầu ở đây.",
        "This place cannot be edited without changing the rest of the file, so nothing was written. Edit by hand what begins here.",
    ),
    # Text of an assessment
    "basis": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]]; nội dung có hiệu lực tại ngày {as_of}.",
        "Under {document}[[, as amended by {amendments}]], as in force on {as_of}.",
    ),
    "invalid_summary": (
        "Có {count} lỗi trong {files}. Hãy sửa rồi chạy lại. Chưa chấm điểm, chưa ghi tệp nào.",
        "{count} errors in {files}: fix and run the command again. Nothing was scored or written.",
    ),
    # Reading a form
    "form_broken": (
        "Không mở được tệp[[: {cause}]][[ (phần {part})]]. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại, hoặc chọn tệp khác.",
        "The file cannot be opened[[: {cause}]][[ (part {part})]]. Open it with Excel or LibreOffice and save it again, or choose another file.",
    ),
    "form_unpacks_too_large": (
        "Nội dung trong tệp quá lớn ([[hơn {limit_mb} MB]][[hơn {cells} ô đã điền]][[hơn {joined} ô nằm trong các ô gộp]][[hơn {elements} phần tử]][[hơn {nodes} phần tử]][[hơn {steps} bước đọc]][[hơn {members} phần]][[hơn {letters} chữ]][[hơn {cell_letters} chữ trong một ô]][[hơn {levels} tầng lồng nhau]][[hơn {names} tên khác nhau]]), nên không mở. Hãy chọn đúng tệp phiếu.",
        "The content of the file is too large (more than [[{limit_mb} MB]][[{cells} filled cells]][[{joined} cells within merged ones]][[{elements} elements]][[{nodes} elements]][[{steps} steps of reading]][[{members} parts]][[{letters} letters]][[{cell_letters} letters in one cell]][[{levels} nested levels]][[{names} different names]]), so it is not opened. Choose the right file.",
    ),
}
