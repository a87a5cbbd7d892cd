"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Files
    "file_save_as": (
        "Không đọc được tệp “{extension}”. Hãy mở bằng chương trình đã tạo ra tệp, lưu lại dạng “{wanted}” rồi dùng tệp đó.",
        "Files “{extension}” cannot be read. Open the file in the program that made it, save it as “{wanted}” and use that one.",
    ),
    # The sheets of a form
    "form_sheet_station": (
        "Trạm y tế",
        "Station",
    ),
    "form_sheet_criterion": (
        "Tiêu chí {number}",
        "Criterion {number}",
    ),
    "form_sheet_evidence": (
        "Minh chứng",
        "Evidence",
    ),
    "form_sheet_result": (
        "Kết quả",
        "Result",
    ),
    "form_sheet_calculation": (
        "Cách tính",
        "Calculation",
    ),
    "form_yes": (
        "Có",
        "Yes",
    ),
    "form_no": (
        "Không",
        "No",
    ),
    "form_zone": (
        "Vùng {zone}",
        "Zone {zone}",
    ),
    "form_title": (
        "Phiếu tự đánh giá: {title}",
        "Self-assessment: {title}",
    ),
    "form_criterion": (
        "Tiêu chí {number}. {title}",
        "Criterion {number}. {title}",
    ),
    "form_how": (
        "Chỉ điền vào ô màu vàng; chưa có số liệu thì để trống. Cách chấm: đưa chuột lên tên chỉ tiêu.",
        "Fill in yellow cells only; leave empty what is not known. How it is scored: point at an indicator's title.",
    ),
    "form_items": (
        "Đánh dấu từng mục sau:",
        "Answer for each of these items:",
    ),
    "form_choose": (
        "Chọn một mức trong danh sách ở ô bên cạnh",
        "Choose from the list in the cell beside",
    ),
    "form_number": (
        "{question} ({unit})",
        "{question} ({unit})",
    ),
    "form_rate": (
        "Tử số: {numerator}\nMẫu số: {denominator}\n(Kết quả: {unit})",
        "Numerator: {numerator}\nDenominator: {denominator}\n(Result: {unit})",
    ),
    "form_column_order": (
        "TT",
        "No.",
    ),
    "form_column_label": (
        "Nội dung",
        "Question",
    ),
    "form_column_answer": (
        "Trả lời",
        "Answer",
    ),
    "form_column_numerator": (
        "Tử số",
        "Numerator",
    ),
    "form_column_denominator": (
        "Mẫu số",
        "Denominator",
    ),
    "form_column_state": (
        "Kết quả",
        "Result",
    ),
    "form_column_max": (
        "Điểm chuẩn",
        "Maximum points",
    ),
    "form_column_low": (
        "Điểm chắc chắn",
        "Sure points",
    ),
    "form_column_high": (
        "Điểm cao nhất",
        "Possible points",
    ),
    "form_column_evidence": (
        "Mã minh chứng",
        "Evidence ids",
    ),
    "form_column_note": (
        "Ghi chú",
        "Note",
    ),
    "form_signature_maker": (
        "NGƯỜI LẬP PHIẾU",
        "FILLED IN BY",
    ),
    "form_signature_head": (
        "TRƯỞNG TRẠM Y TẾ",
        "HEAD OF THE STATION",
    ),
    "form_signature_how": (
        "(Ký, ghi rõ họ tên)",
        "(Signature and full name)",
    ),
    "form_column_carried": (
        "Xem lại",
        "Looked at",
    ),
    "form_carried_open": (
        "Chưa xem lại (chép từ {year})",
        "Not looked at (copied from {year})",
    ),
    "form_carried_done": (
        "Đã xem lại",
        "Looked at",
    ),
    "form_allowed_carried": (
        "Câu trả lời này chép từ năm trước. Xem lại rồi chọn “Đã xem lại”; sửa câu trả lời thì dấu này tự hết.",
        "This answer was copied from an earlier year. Look at it, then choose “Looked at”; a corrected answer needs no more.",
    ),
    "form_station_label": (
        "Thông tin",
        "What",
    ),
    "form_station_answer": (
        "Điền vào đây",
        "Fill in here",
    ),
    "form_station_hint": (
        "Hướng dẫn",
        "How",
    ),
    "form_hint_list": (
        "Chọn trong danh sách.",
        "Choose from the list.",
    ),
    "form_hint_code": (
        "5 chữ số trong danh mục từ ngày 01/7/2025, ví dụ 00070. Trước ngày đó thì để trống.",
        "5 digits of the list since 1 July 2025, such as 00070. Leave empty before that day.",
    ),
    "form_note_fill": (
        "Điền lần lượt từng trang ở cuối cửa sổ. Điểm hiện ngay khi điền; phần chưa điền được tính thành khoảng điểm.",
        "Fill in the sheets one after the other (tabs at the bottom). Points show at once; what is not filled in counts as a range.",
    ),
    "form_note_evidence": (
        "Khai tài liệu ở trang “Minh chứng”, rồi ghi mã của tài liệu vào cột “Mã minh chứng” của chỉ tiêu; nhiều mã thì cách nhau bằng dấu “;”.",
        "List documents on the sheet “Evidence”, then write their ids into the column “Evidence ids” of an indicator, with “;” between several.",
    ),
    "form_note_send": (
        "Không xóa, thêm, sắp xếp hay gộp dòng. Điền xong, lưu lại và gửi chính tệp này.",
        "Do not delete, add, sort or merge rows. When it is done, save it and send this very file.",
    ),
    "form_reference": (
        "KẾT QUẢ THAM KHẢO: {count}/{of} chỉ tiêu còn nội dung tạm thời, chưa đối chiếu được với văn bản.",
        "FOR REFERENCE ONLY: {count} of {of} indicators hold stand-ins that could not be compared with the decision.",
    ),
    "form_verified": (
        "Mọi chỉ tiêu đã được đối chiếu với văn bản.",
        "Every indicator has been compared with the decision.",
    ),
    "form_criterion_points": (
        "Điểm tiêu chí: {points} trên {max}; mức tối thiểu {needed}: {floor}",
        "Points of the criterion: {points} of {max}; at least {needed}: {floor}",
    ),
    "form_total_points": (
        "Toàn trạm: {points} trên {max} điểm. Kết luận (tham khảo): {verdict}",
        "Whole station: {points} of {max} points. Verdict (for reference): {verdict}",
    ),
    "form_zone_used": (
        "Chấm theo vùng {zone}.",
        "Scored for zone {zone}.",
    ),
    "form_zone_open": (
        "Chưa biết vùng: hãy chọn vùng, hoặc điền địa hình và khoảng cách. Điểm được tính cho mọi vùng có thể.",
        "The zone is not known: choose it, or fill in terrain and distance. Points are counted for every zone that is possible.",
    ),
    "form_status_excluded": (
        "Không áp dụng",
        "Not applicable",
    ),
    "form_status_missing": (
        "Chưa điền",
        "Not answered",
    ),
    "form_status_incomplete": (
        "Chưa điền đủ",
        "Partly answered",
    ),
    "form_status_full": (
        "Đủ điểm",
        "Full points",
    ),
    "form_status_partial": (
        "Một phần",
        "Some points",
    ),
    "form_status_zero": (
        "Không điểm",
        "No points",
    ),
    "form_fault": (
        "SAI",
        "WRONG",
    ),
    "form_fault_number": (
        "SAI: phải là số",
        "WRONG: a number is needed",
    ),
    "form_fault_share": (
        "SAI: tử số lớn hơn mẫu số",
        "WRONG: numerator above denominator",
    ),
    "form_fault_zero": (
        "SAI: mẫu số bằng 0",
        "WRONG: denominator is 0",
    ),
    "form_lacks": (
        "Còn thiếu: {what}",
        "Still missing: {what}",
    ),
    "form_nobody": (
        "Không có đối tượng",
        "Nobody to count",
    ),
    "form_comment_points": (
        "Tối đa {points} điểm.",
        "At most {points} points.",
    ),
    "form_comment_evidence": (
        "Minh chứng: {evidence}.",
        "Evidence: {evidence}.",
    ),
    "form_comment_grade": (
        "Mức chắc chắn của nội dung này: {grade}.",
        "How sure this is: {grade}.",
    ),
    "form_allowed": (
        "Không dùng được",
        "Not possible here",
    ),
    "form_allowed_yes_no": (
        "Chọn “Có” hoặc “Không”. Chưa biết thì để trống.",
        "Choose “Yes” or “No”. Leave it empty if it is not known.",
    ),
    "form_allowed_list": (
        "Chọn một mục trong danh sách. Chưa biết thì để trống.",
        "Choose from the list. Leave it empty if it is not known.",
    ),
    "form_allowed_measure": (
        "Nhập một số từ 0 trở lên, ví dụ 12 hoặc 12,5; không ghi đơn vị.",
        "A number from 0 upwards, such as 12 or 12.5, without its unit.",
    ),
    "form_allowed_count": (
        "Nhập một số nguyên từ 0 trở lên; không ghi đơn vị hay dấu %.",
        "A whole number from 0 upwards, without a unit or %.",
    ),
    "form_allowed_count_not_zero": (
        "Nhập một số nguyên từ 1 trở lên; không ghi đơn vị hay dấu %. Chưa có số liệu thì để trống.",
        "A whole number from 1 upwards, without a unit or %. Leave it empty if it is not known.",
    ),
    "form_allowed_numerator": (
        "Tử số: số nguyên từ 0 đến mẫu số. Ghi số người, số hộ…, không ghi tỷ lệ %.",
        "Numerator: a whole number from 0 to the denominator. Persons, households …, not a rate in %.",
    ),
    "form_allowed_denominator": (
        "Mẫu số: số nguyên từ 0, không nhỏ hơn tử số. Không có đối tượng nào thì ghi 0.",
        "Denominator: a whole number from 0, not below the numerator. Write 0 where there is nobody to count.",
    ),
    "form_allowed_denominator_not_zero": (
        "Mẫu số: số nguyên từ 1, không nhỏ hơn tử số. Chưa có số liệu thì để trống.",
        "Denominator: a whole number from 1, not below the numerator. Leave it empty if it is not known.",
    ),
    "form_allowed_year": (
        "Năm có số liệu, bốn chữ số, từ {first} đến {last}.",
        "The year of the data, four digits, from {first} to {last}.",
    ),
    "form_allowed_code": (
        "Mã xã gồm đúng 5 chữ số, ví dụ 00070.",
        "The code of the commune has exactly 5 digits, such as 00070.",
    ),
    "form_allowed_day": (
        "Nhập ngày dạng ngày/tháng/năm, ví dụ 15/02/2024.",
        "A day written day/month/year, such as 15/02/2024.",
    ),
    "form_evidence_id": (
        "Mã",
        "Id",
    ),
    "form_evidence_title": (
        "Danh mục tài liệu minh chứng",
        "Documents that prove the answers",
    ),
    "form_evidence_how": (
        "Mỗi tài liệu một dòng. Mã có sẵn ở cột “Mã” (đổi được); ghi mã này vào cột “Mã minh chứng” của chỉ tiêu.",
        "One document a row. Ids stand ready in the column “Id” (they can be changed); write them into the column “Evidence ids” of an indicator.",
    ),
    "form_evidence_files": (
        "Cột “Tệp”: đường dẫn tính từ thư mục có phiếu này, ví dụ minh-chung/03-bhxh.pdf. Cột “Mã SHA-256” có thể để trống.",
        "Column of files: the path from the folder of this form, such as minh-chung/03-bhxh.pdf. The column of SHA-256 may stay empty.",
    ),
    "form_result_title": (
        "Kết quả tự chấm",
        "Result of the self-assessment",
    ),
    "form_result_order": (
        "TT",
        "No.",
    ),
    "form_column_criterion": (
        "Tiêu chí",
        "Criterion",
    ),
    "form_result_max": (
        "Điểm chuẩn",
        "Maximum points",
    ),
    "form_result_low": (
        "Điểm chắc chắn",
        "Sure points",
    ),
    "form_result_high": (
        "Điểm cao nhất",
        "Possible points",
    ),
    "form_result_needed": (
        "Mức tối thiểu",
        "At least",
    ),
    "form_result_floor": (
        "Đạt mức tối thiểu",
        "Reaches the least",
    ),
    "form_result_missing": (
        "Chỉ tiêu chưa điền đủ",
        "Indicators still open",
    ),
    "form_result_total": (
        "Cộng toàn trạm",
        "Whole station",
    ),
    "form_result_verdict": (
        "KẾT LUẬN (tham khảo)",
        "VERDICT (for reference)",
    ),
    # Reading a form
    "form_not_ours": (
        "Bảng tính này không phải phiếu do yte-check lập, hoặc trang ẩn “yte-check” đã bị xóa. Hãy chép số liệu sang một phiếu mới (yte-check form -o PHIEU.xlsx).",
        "This workbook is no form made by yte-check, or its hidden sheet “yte-check” has been deleted. Copy the answers into a new form (yte-check form -o FORM.xlsx).",
    ),
    "form_manifest_broken": (
        "Trang ẩn “yte-check” của phiếu đã bị sửa, hoặc phiếu do một phiên bản khác lập. Hãy chép số liệu sang một phiếu mới (yte-check form -o PHIEU.xlsx).",
        "The hidden sheet “yte-check” of the form has been changed, or another version made it. Copy the answers into a new form (yte-check form -o FORM.xlsx).",
    ),
    "form_sheet_missing": (
        "Thiếu trang “{sheet}”: trang đã bị xóa. Hãy chép lại trang này từ phiếu gốc; chưa có số liệu thì để trống các ô.",
        "The sheet “{sheet}” is missing: it has been deleted. Copy it back from the original form; leave cells empty where nothing is known.",
    ),
    "form_sheet_twice": (
        "Trang “{sheet}” là bản chép của trang “{first}”: không rõ lấy trang nào. Hãy xóa một trang.",
        "The sheet “{sheet}” is a copy of “{first}”: which one counts is not clear. Delete one of them.",
    ),
    "form_sheet_renamed": (
        "Trang “{sheet}” vốn có tên “{was}”; vẫn đọc được nhờ dấu ẩn.",
        "The sheet “{sheet}” was called “{was}”; it is read all the same, by its hidden mark.",
    ),
    "form_answers_hidden": (
        "Ở trang này, {count} ô đã điền nằm ở dòng hoặc cột bị ẩn, ô này là ô đầu tiên; số liệu trong đó vẫn được tính. Hãy hiện các dòng, cột đó (Unhide) và xem lại.",
        "On this sheet {count} cells that are filled in stand in hidden rows or columns, this one first, and still count. Show those rows and columns and look at them again.",
    ),
    "form_sheet_hidden": (
        "Trang “{sheet}” đang bị ẩn, nhưng số liệu trong đó vẫn được tính. Hãy hiện trang và xem lại.",
        "The sheet “{sheet}” is hidden, but what it says still counts. Show it and look at it again.",
    ),
    "form_sheet_unknown": (
        "Trang “{sheet}” không thuộc phiếu, nên không đọc.",
        "The sheet “{sheet}” is no part of the form and is not read.",
    ),
    "form_marks_lost": (
        "Trang “{sheet}” đã mất dòng ẩn đầu trang hoặc cột ẩn cuối bảng, nên không biết ô nào là câu trả lời nào. Hãy chép số liệu sang phiếu mới.",
        "The sheet “{sheet}” has lost the hidden row at its top or the hidden column at its end, so which cell answers what is not known. Copy the answers into a new form.",
    ),
    "form_column_missing": (
        "Thiếu cột “{column}”: cột đã bị xóa. Hãy chép lại từ phiếu gốc.",
        "The column “{column}” is missing: it has been deleted. Copy it back from the original form.",
    ),
    "form_row_missing": (
        "Sau dòng này thiếu dòng “{label}”: dòng đã bị xóa. Hãy chép lại dòng này từ phiếu gốc; chưa có số liệu thì để trống.",
        "Below this row, “{label}” is missing: the row has been deleted. Copy it back from the original form; leave it empty where nothing is known.",
    ),
    "form_row_twice": (
        "Dòng “{label}” có hai lần: ở đây và ở dòng {first}. Không rõ lấy dòng nào; hãy xóa một dòng.",
        "The row “{label}” is there twice: here and in row {first}. Which one counts is not clear; delete one of them.",
    ),
    "form_row_unknown": (
        "Dòng này mang mã của một phiếu khác, nên không biết trả lời cho câu nào. Hãy xóa dòng hoặc chép lại từ phiếu gốc.",
        "This row has the key of another form, so what it answers is not known. Delete it or copy it back from the original form.",
    ),
    "form_rows_moved": (
        "Các dòng không theo thứ tự của phiếu gốc, từ dòng “{label}”. Vẫn đọc theo mã ẩn của từng dòng; hãy xem lại.",
        "The rows are not in the order of the original form, from “{label}” on. They are read by their hidden keys all the same; look at them again.",
    ),
    "form_row_torn": (
        "Nội dung dòng này[[ và {more} dòng khác của trang]] không khớp với mã ẩn (dòng này có mã của “{label}”): bảng đã bị sắp xếp hoặc dán đè một phần. Hãy trả lại thứ tự cũ hoặc chép số liệu sang phiếu mới.",
        "The words of this row[[, and of {more} others of the sheet,]] are not those of the hidden key (here that of “{label}”): part of the table has been sorted or pasted over. Put it back in order, or copy the answers into a new form.",
    ),
    "form_value_stray": (
        "Ô này không phải ô trả lời, nên không biết số liệu thuộc câu nào. Hãy chuyển sang ô màu vàng đúng dòng, hoặc xóa đi.",
        "Nothing is asked in this cell, so what it answers is not known. Move it to the yellow cell of its row, or delete it.",
    ),
    "form_merged": (
        "Ô này đã bị gộp với ô bên cạnh, nên không rõ số liệu thuộc ô nào. Hãy bỏ gộp ô (Unmerge) và điền lại từng ô.",
        "This cell has been merged with the one beside it, so which of them is answered is not clear. Unmerge them and fill in each.",
    ),
    "form_formula": (
        "Ô có công thức {formula}; lấy giá trị đang hiện là “{value}”. Nên thay công thức bằng chính giá trị đó.",
        "The cell holds the formula {formula}; what it shows, “{value}”, is taken. Better write that value itself.",
    ),
    "form_formula_open": (
        "Ô có công thức {formula} nhưng chưa có kết quả. Hãy ghi thẳng giá trị vào ô.",
        "The cell holds the formula {formula}, which has no result yet. Write the value itself.",
    ),
    "form_cell_fault": (
        "Ô đang báo lỗi {text}. Hãy ghi thẳng giá trị vào ô.",
        "The cell shows the error {text}. Write the value itself.",
    ),
    "form_time_of_day": (
        "Excel đang giữ ở ô này giờ {time}, không phải số hay chữ: có thể đã ghi dấu “:” thay cho dấu phẩy. Hãy xóa ô, đặt lại kiểu số (General) và ghi lại.",
        "Excel holds the time {time} here, which is neither a number nor a text: perhaps “:” was typed for a comma. Clear the cell, set its format to General and write it again.",
    ),
    "form_struck": (
        "Nội dung “{text}” của ô bị gạch ngang. Nếu bỏ thì hãy xóa ô; nếu giữ thì hãy bỏ kiểu gạch ngang.",
        "All of the cell, “{text}”, is struck out. If it does not count, clear the cell; if it does, take the strikethrough off.",
    ),
    "form_struck_left_out": (
        "Phần “{text}” bị gạch ngang hoặc ẩn nên không đọc; chỉ đọc phần còn lại của ô.",
        "The part “{text}” is struck out or hidden, so it is not read; only the rest of the cell is.",
    ),
    "form_raised": (
        "Ô có “{text}” đặt thành chữ nhỏ phía trên hoặc phía dưới: không rõ đó là dấu chú thích hay là một phần của số. Hãy ghi lại bằng chữ thường.",
        "The cell has “{text}” in raised or lowered letters: that may be the mark of a note or a part of the figure. Write it again in plain letters.",
    ),
    "form_raised_left_out": (
        "Phần “{text}” đặt thành chữ nhỏ phía trên hoặc phía dưới nên coi là dấu chú thích và không đọc.",
        "The part “{text}” is in raised or lowered letters, so it is taken for the mark of a note and not read.",
    ),
    "form_option_unknown": (
        "“{text}” không có trong danh sách.[[ Có phải muốn ghi “{nearest}”?]] Danh sách gồm: {allowed}.",
        "“{text}” is not in the list.[[ Did you mean “{nearest}”?]] The list has: {allowed}.",
    ),
    "form_date_in_number": (
        "Ô này phải là số, nhưng Excel đang giữ ngày {day}: có thể đã ghi dạng phân số như 3/4. Hãy xóa ô, đặt lại kiểu số (General) và ghi lại.",
        "A number is needed here, but Excel holds the day {day}: perhaps a fraction such as 3/4 was typed. Clear the cell, set its format to General and write it again.",
    ),
    "form_date_in_text": (
        "Excel đã đổi nội dung ô này thành ngày {day}. Hãy xóa ô, đặt kiểu chữ (Text) và ghi lại.",
        "Excel has turned this into the day {day}. Clear the cell, set its format to Text and write it again.",
    ),
    "form_percent": (
        "Ô đang ở dạng phần trăm ({shown}%). Ở đây ghi chính số đếm hoặc số đo, không ghi tỷ lệ; hãy đặt lại kiểu số (General) và ghi lại.",
        "The cell is formatted as a percentage ({shown}%). What is asked for is the count or measurement itself and no rate; set the format to General and write it again.",
    ),
    "form_number_as_text": (
        "Số “{text}” đang lưu dưới dạng chữ, được hiểu là {number}. Công thức trong trang không tính được ô này; hãy ghi lại dạng số.",
        "The number “{text}” is stored as text; it is read as {number}. The formulas of the sheet cannot count it; write it again as a number.",
    ),
    "form_day_early": (
        "Ô đang giữ ngày {day}: có lẽ chỉ ghi năm hoặc một con số. Hãy ghi đủ ngày, tháng, năm, ví dụ 15/02/2024.",
        "The cell holds the day {day}: perhaps only a year or another number was typed. Write day, month and year, such as 15/02/2024.",
    ),
    "form_day_serial": (
        "Ô có số {number}, được hiểu là ngày {day}. Hãy đặt lại kiểu ngày.",
        "The cell holds the number {number}, which is read as the day {day}. Set its format to a date.",
    ),
    "export_broken": (
        "Không đọc được tệp số liệu: không phải CSV hoặc JSON xuất từ ODK, KoboToolbox.[[ Dấu ngoặc kép ở dòng {quotes} mở hoặc đóng sai chỗ.]] Hãy xuất lại từ máy chủ.",
        "The file cannot be read: it is neither CSV nor JSON as ODK and KoboToolbox export them.[[ The quotation marks in line {quotes} open or close in the wrong place.]] Export it again from the server.",
    ),
    "export_empty": (
        "Tệp không có phiếu nào: tệp trống hoặc chỉ có dòng tên cột. Hãy xuất lại sau khi điện thoại đã gửi phiếu.",
        "There is no submission in the file: it is empty, or has the names of the columns alone. Export it again once the phones have sent theirs.",
    ),
    "export_labels": (
        "Tên cột trong tệp là nhãn câu hỏi chứ không phải tên câu hỏi, nên không biết cột nào trả lời chỉ tiêu nào. Hãy xuất lại và chọn “XML values and headers” ở mục “Value and header format” của KoboToolbox.",
        "The columns are headed by the labels of the questions, not by their names, so it cannot be known which answers what. Export again and choose “XML values and headers” under “Value and header format” of KoboToolbox.",
    ),
    "export_label": (
        "“{text}” là nhãn của một lựa chọn, không phải giá trị. Hãy xuất lại và chọn “XML values and headers” ở mục “Value and header format” của KoboToolbox.",
        "“{text}” is the label of an option, not its value. Export again and choose “XML values and headers” under “Value and header format” of KoboToolbox.",
    ),
    "export_sheets": (
        "Bảng tính có nhiều trang số liệu xuất: {sheets}. Hãy để mỗi trang thành một tệp riêng.",
        "Several sheets of this workbook are exports: {sheets}. Keep one a file.",
    ),
    "export_page": (
        "Tệp chỉ là một phần của kết quả: có {read} phiếu[[, máy chủ báo có {count}]]. Hãy lấy đủ trong một tệp: xuất CSV, hoặc gọi API với giới hạn lớn hơn (KoboToolbox: ?limit=30000; ODK Central: bỏ $top, $skip).",
        "The file is one part of a result: {read} submissions are in it[[, and the server counts {count}]]. Fetch all of them in one file: export CSV, or ask with a higher limit (KoboToolbox: ?limit=30000; ODK Central: without $top and $skip).",
    ),
    "export_unused": (
        "Có cột không phải của mẫu này nên không dùng đến: {columns}[[ và {more} cột khác]].",
        "These columns are none of this form's, so they are not used: {columns}[[ and {more} others]].",
    ),
    "export_twice": (
        "Có câu hỏi đứng ở nhiều cột: {columns}[[; và {more} câu hỏi khác]]. Mỗi phiếu lấy cột nào có trả lời; hai cột trả lời khác nhau thì báo lỗi ở phiếu đó.",
        "Questions stand in several columns: {columns}[[; and {more} others]]. The one with an answer is taken, submission by submission; where they differ, it is an error of that submission.",
    ),
    "export_differ": (
        "Các cột của cùng câu hỏi “{name}” trả lời khác nhau: {said}. Hãy sửa trên máy chủ, hoặc xóa nội dung ở cột sai, rồi chạy lại.",
        "The columns of the question “{name}” do not say the same: {said}. Correct it on the server, or empty the wrong column, and run the command again.",
    ),
    "export_short": (
        "Dòng {lines} có ít ô hơn {count} cột ở dòng tên cột; các ô thiếu coi như chưa trả lời. Nếu tệp bị cắt khi tải về thì hãy tải lại.",
        "Fewer cells than the {count} columns of the header are in line {lines}; what is missing counts as not answered. If the file was cut off in its download, download it again.",
    ),
    "export_long": (
        "Dòng này có {cells} ô mà dòng tên cột chỉ có {columns}, nên các câu trả lời có thể đã lệch cột. Hãy xuất lại, hoặc đặt nội dung có dấu phân cách trong ngoặc kép.",
        "This line has {cells} cells and the header {columns}, so answers may stand in the wrong columns. Export again, or put text that holds the separator in quotation marks.",
    ),
    "export_rejected": (
        "Trên máy chủ, phiếu này không được duyệt (“{state}”), nên không dùng đến. Nếu đã sửa thì duyệt lại trên máy chủ rồi xuất lại; nếu không thì bỏ dòng này.",
        "This submission was not approved on the server (“{state}”), so it is not used. If it has been mended, approve it on the server and export again; if not, take the line out.",
    ),
    "export_unsettled": (
        "Trên máy chủ, phiếu này ở trạng thái “{state}”, chưa được duyệt. Vẫn đọc, nhưng hãy xem lại.",
        "On the server this submission is in the state “{state}”, not approved. It is read; look at it again.",
    ),
    "export_not_ours": (
        "Tệp không có cột “yte_standard”, nên không phải số liệu của mẫu do yte-check lập. Hãy xuất lại với “XML values and headers”. Phiếu Excel lưu thành CSV chỉ còn một trang: hãy lưu lại dạng .xlsx.",
        "The file has no column “yte_standard”, so it does not come from a form made by yte-check. Export it again with “XML values and headers”. A form of Excel that was saved as CSV has but one sheet left: save it as .xlsx.",
    ),
    "export_to_read": (
        "Đây không phải phiếu của một trạm. Số liệu xuất từ ODK, KoboToolbox thì đọc bằng lệnh yte-check read (mỗi trạm một tệp), hoặc chấm luôn bằng lệnh yte-check batch. Phiếu Excel lưu thành CSV chỉ còn một trang: hãy lưu lại dạng .xlsx.",
        "This is no submission of one station. Data from ODK or KoboToolbox are read by yte-check read (a file for each station), or scored at once by yte-check batch. A form of Excel that was saved as CSV has but one sheet left: save it as .xlsx.",
    ),
    "form_year_expected": (
        "“{text}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025.",
        "“{text}” is not a year. Write four digits, such as 2025.",
    ),
    "form_required": (
        "Ô này bắt buộc phải điền.",
        "This must be filled in.",
    ),
    "form_evidence_unknown": (
        "Mã “{id}” chưa có ở trang “Minh chứng”.[[ Có phải muốn ghi “{nearest}”?]] Nhiều mã thì cách nhau bằng dấu “;”.",
        "The id “{id}” is not on the sheet “Evidence”.[[ Did you mean “{nearest}”?]] Write “;” between several ids.",
    ),
    "form_evidence_empty": (
        "Mã “{id}” chưa được khai: ở trang “Minh chứng”, dòng {row} còn trống. Hãy ghi tên tài liệu ở đó.",
        "The id “{id}” stands for nothing yet: row {row} of the sheet “Evidence” is empty. Write the title of the document there.",
    ),
    "form_evidence_no_id": (
        "Tài liệu này chưa có mã. Hãy ghi một mã ở cột “Mã”, ví dụ mc99.",
        "This document has no id. Write one in the column “Id”, such as mc99.",
    ),
    "form_evidence_twice": (
        "Mã “{id}” đã dùng ở dòng {first}. Mỗi tài liệu một mã riêng.",
        "The id “{id}” is used in row {first} already. Each document has its own.",
    ),
    "form_evidence_no_title": (
        "Tài liệu “{id}” chưa có tên.",
        "The document “{id}” has no title.",
    ),
    "form_other_text": (
        "Phiếu này được lập theo nội dung khác với văn bản có hiệu lực ngày {as_of}[[, ở chỉ tiêu {indicators}]]. Câu trả lời vẫn đọc được, nhưng cách hỏi và điểm hiện trong phiếu có thể khác; hãy xem lại.",
        "This form was made from another text than the one in force on {as_of}[[, in indicators {indicators}]]. The answers can be read, but questions and points in the form may differ; look at them again.",
    ),
    "xlsform_indicator": (
        "{number}. {title} (tối đa {points} điểm)",
        "{number}. {title} (at most {points} points)",
    ),
    "xlsform_photo": (
        "Ảnh minh chứng: {document}",
        "Photo of: {document}",
    ),
    "xlsform_photo_title": (
        "Ảnh minh chứng chỉ tiêu {number} ({position})",
        "Photo for indicator {number} ({position})",
    ),
}
