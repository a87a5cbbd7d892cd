"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Files
    "file_save_as": (
        "Không đọc được tệp “{extension}”. Hãy mở bằng phần mềm đã tạo ra tệp, lưu lại dạng “{wanted}” rồi dùng tệp đó.",
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
        "Phiếu tự chấm điểm: {title}",
        "Self-assessment form: {title}",
    ),
    "form_criterion": (
        "Tiêu chí {number}. {title}",
        "Criterion {number}. {title}",
    ),
    "form_section": (
        "{number}. {title}",
        "{number}. {title}",
    ),
    "form_absent": (
        "Không áp dụng",
        "Not applicable",
    ),
    "xlsform_absent": (
        "Nội dung này không áp dụng với trạm?",
        "Does this not apply to the station?",
    ),
    "xlsform_absent_part": (
        "“{what}” không áp dụng với trạm?",
        "Does “{what}” not apply to the station?",
    ),
    "form_how": (
        "Chỉ điền vào ô màu vàng; chưa có số liệu thì để trống. Cách chấm: đưa chuột lên tên chỉ tiêu.",
        "Fill in the yellow cells only; leave a cell empty if the figure is not known. To see how an indicator is scored, point at its title.",
    ),
    "form_items": (
        "Đánh dấu từng mục sau:",
        "Answer each of these items:",
    ),
    "form_choose": (
        "Chọn một mức trong danh sách ở ô bên cạnh",
        "Choose from the list in the next cell",
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
        "Điểm thấp nhất",
        "Minimum points",
    ),
    "form_column_high": (
        "Điểm cao nhất",
        "Maximum possible points",
    ),
    "form_column_evidence": (
        "Mã minh chứng",
        "Evidence IDs",
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
        "HEAD OF THE HEALTH STATION",
    ),
    "form_signature_facility": (
        "NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ",
        "HEAD OF THE FACILITY",
    ),
    "form_signature_how": (
        "(Ký, ghi rõ họ tên)",
        "(Signature and full name)",
    ),
    "form_column_absent": (
        "Không áp dụng",
        "Not applicable",
    ),
    "form_column_reason": (
        "Lý do không áp dụng",
        "Reason",
    ),
    "form_column_carried": (
        "Xem lại",
        "Checked",
    ),
    "form_carried_open": (
        "Chưa xem lại (chép từ {year})",
        "Not checked (copied from {year})",
    ),
    "form_carried_done": (
        "Đã xem lại",
        "Checked",
    ),
    "form_allowed_absent": (
        "Nếu nội dung này không áp dụng với trạm: chọn “Không áp dụng”, ghi lý do ở ô bên cạnh và bỏ trống câu trả lời.",
        "If this does not apply to the station: choose “Not applicable”, write the reason in the next cell, and leave the answer empty.",
    ),
    "form_allowed_carried": (
        "Câu trả lời này chép từ năm trước. Hãy xem lại rồi chọn “Đã xem lại”; sửa câu trả lời thì không cần chọn.",
        "This answer was copied from an earlier year. Check it, then choose “Checked”; if you change the answer, nothing more is needed.",
    ),
    "form_station_label": (
        "Thông tin",
        "Item",
    ),
    "form_station_answer": (
        "Điền vào đây",
        "Fill in here",
    ),
    "form_station_hint": (
        "Hướng dẫn",
        "Help",
    ),
    "form_hint_list": (
        "Chọn trong danh sách.",
        "Choose from the list.",
    ),
    "form_hint_code": (
        "5 chữ số trong danh mục từ ngày 01/7/2025, ví dụ 00070. Trước ngày đó thì để trống.",
        "The 5-digit code in the list in force since 1 July 2025, e.g. 00070. Leave empty for years before that.",
    ),
    "form_note_fill": (
        "Điền lần lượt từng trang tính (tên trang ở cuối cửa sổ). Điểm hiện ngay khi điền; phần chưa điền được tính thành khoảng điểm.",
        "Fill in the sheets one by one (tabs at the bottom). Points appear as you type; anything left empty is counted as a range.",
    ),
    "form_note_evidence": (
        "Khai tài liệu ở trang tính “Minh chứng”, rồi ghi mã của tài liệu vào cột “Mã minh chứng” của chỉ tiêu; nhiều mã thì cách nhau bằng dấu “;”.",
        "List the documents on the sheet “Evidence”, then write their IDs in the column “Evidence IDs” of each indicator; separate several IDs with “;”.",
    ),
    "form_note_absent": (
        "Nội dung nào không áp dụng với trạm thì chọn “Không áp dụng” và ghi lý do ở hai cột cuối, bỏ trống câu trả lời: nội dung đó không tính vào điểm và điểm chuẩn.",
        "Where something does not apply to the station, choose “Not applicable” and write the reason in the last two columns, and leave the answer empty: it then counts neither in the points nor in the maximum.",
    ),
    "form_note_send": (
        "Không xóa, thêm, sắp xếp hay gộp dòng. Điền xong thì lưu lại và gửi chính tệp này.",
        "Do not delete, add, sort or merge rows. When finished, save and send this same file.",
    ),
    "form_reference": (
        "KẾT QUẢ THAM KHẢO: {count}/{of} chỉ tiêu còn nội dung tạm tính, chưa đối chiếu được với văn bản.",
        "FOR REFERENCE ONLY: {count} of {of} indicators have provisional content that has not been compared with the decision.",
    ),
    "form_verified": (
        "Mọi chỉ tiêu đã được đối chiếu với văn bản.",
        "Every indicator has been compared with the decision.",
    ),
    "form_criterion_points": (
        "Điểm tiêu chí: {points}/{max}; mức tối thiểu {needed}: {floor}",
        "Criterion: {points} of {max} points; minimum {needed}: {floor}",
    ),
    "form_criterion_points_alone": (
        "Điểm: {points}/{max}",
        "Points: {points} of {max}",
    ),
    "form_total_level": (
        "Toàn bộ: {points}/{max} điểm; kết quả: {level}. Kết luận (tham khảo): {verdict}",
        "The whole: {points} of {max} points; result: {level}. Verdict (for reference): {verdict}",
    ),
    "form_worked_out": (
        "do yte-check tính",
        "worked out by yte-check",
    ),
    "form_total_points": (
        "Toàn trạm: {points}/{max} điểm. Kết luận (tham khảo): {verdict}",
        "Whole station: {points} of {max} points. Verdict (for reference): {verdict}",
    ),
    "form_zone_used": (
        "Chấm theo vùng {zone}.",
        "Scored for zone {zone}.",
    ),
    "form_zone_open": (
        "Chưa biết vùng: hãy chọn vùng, hoặc điền địa hình và khoảng cách. Điểm được tính cho mọi vùng có thể.",
        "The zone is not known: choose it, or fill in the terrain and the distance. Points are counted for every possible zone.",
    ),
    "form_status_excluded": (
        "Không áp dụng",
        "Not applicable",
    ),
    "form_status_missing": (
        "Chưa trả lời",
        "Not answered",
    ),
    "form_status_incomplete": (
        "Chưa trả lời đủ",
        "Partly answered",
    ),
    "form_status_full": (
        "Đạt điểm chuẩn",
        "Full points",
    ),
    "form_status_partial": (
        "Đạt một phần",
        "Part of the points",
    ),
    "form_status_zero": (
        "Không đạt điểm",
        "No points",
    ),
    "form_fault": (
        "SAI",
        "WRONG",
    ),
    "form_fault_number": (
        "SAI: phải là số",
        "WRONG: enter a number",
    ),
    "form_fault_share": (
        "SAI: tử số lớn hơn mẫu số",
        "WRONG: numerator greater than denominator",
    ),
    "form_fault_zero": (
        "SAI: mẫu số bằng 0",
        "WRONG: denominator is 0",
    ),
    "form_fault_reason": (
        "SAI: chưa ghi lý do",
        "WRONG: no reason given",
    ),
    "form_fault_absent": (
        "SAI: chưa chọn “Không áp dụng”",
        "WRONG: “Not applicable” is not chosen",
    ),
    "form_fault_answered": (
        "SAI: không áp dụng mà vẫn có trả lời",
        "WRONG: not applicable, yet answered",
    ),
    "form_reason_missing": (
        "Đã chọn “Không áp dụng” nhưng chưa ghi lý do. Hãy ghi lý do vào ô này, hoặc xóa lựa chọn.",
        "“Not applicable” is chosen, but no reason is given. Write the reason into this cell, or clear the choice.",
    ),
    "form_absent_unchosen": (
        "Có ghi lý do hoặc minh chứng nhưng chưa chọn “Không áp dụng”. Hãy chọn, hoặc xóa nội dung đã ghi.",
        "There is a reason or evidence, but “Not applicable” is not chosen. Choose it, or remove what is written.",
    ),
    "form_lacks": (
        "Còn thiếu: {what}",
        "Still missing: {what}",
    ),
    "form_nobody": (
        "Không có đối tượng",
        "Not applicable (no cases)",
    ),
    "form_comment_points": (
        "Điểm chuẩn: {points}.",
        "Maximum points: {points}.",
    ),
    "form_comment_evidence": (
        "Minh chứng: {evidence}.",
        "Evidence: {evidence}.",
    ),
    "form_comment_grade": (
        "Mức tin cậy của nội dung này: {grade}.",
        "Confidence level: {grade}.",
    ),
    "form_allowed": (
        "Không dùng được",
        "Not allowed here",
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
        "A number of 0 or more, e.g. 12 or 12.5, without its unit.",
    ),
    "form_allowed_count": (
        "Nhập một số nguyên từ 0 trở lên; không ghi đơn vị hay dấu %.",
        "A whole number of 0 or more, without a unit or %.",
    ),
    "form_allowed_count_not_zero": (
        "Nhập một số nguyên từ 1 trở lên; không ghi đơn vị hay dấu %. Chưa có số liệu thì để trống.",
        "A whole number of 1 or more, without a unit or %. Leave it empty if it is not known.",
    ),
    "form_allowed_numerator": (
        "Tử số: số nguyên từ 0 đến mẫu số. Ghi số người, số hộ…, không ghi tỷ lệ %.",
        "Numerator: a whole number from 0 to the denominator. Count people, households …; do not enter a percentage.",
    ),
    "form_allowed_denominator": (
        "Mẫu số: số nguyên từ 0 trở lên, không nhỏ hơn tử số. Không có đối tượng nào thì ghi 0.",
        "Denominator: a whole number of 0 or more, not less than the numerator. Enter 0 if there are no cases.",
    ),
    "form_allowed_denominator_not_zero": (
        "Mẫu số: số nguyên từ 1 trở lên, không nhỏ hơn tử số. Chưa có số liệu thì để trống.",
        "Denominator: a whole number of 1 or more, not less than the numerator. Leave it empty if it is not known.",
    ),
    "form_allowed_year": (
        "Năm có số liệu, bốn chữ số, từ {first} đến {last}.",
        "The year of the data, four digits, from {first} to {last}.",
    ),
    "form_allowed_code": (
        "Mã xã gồm đúng 5 chữ số, ví dụ 00070.",
        "The commune code has exactly 5 digits, e.g. 00070.",
    ),
    "form_allowed_day": (
        "Nhập ngày dạng ngày/tháng/năm, ví dụ 15/02/2024.",
        "A date written day/month/year, e.g. 15/02/2024.",
    ),
    "form_evidence_id": (
        "Mã",
        "ID",
    ),
    "form_evidence_title": (
        "Danh mục tài liệu minh chứng",
        "List of evidence documents",
    ),
    "form_evidence_how": (
        "Mỗi tài liệu một dòng. Mã có sẵn ở cột “Mã” (đổi được); ghi mã này vào cột “Mã minh chứng” của chỉ tiêu.",
        "One document per row. The column “ID” is already filled in (you may change it); write this ID in the column “Evidence IDs” of the indicator.",
    ),
    "form_evidence_files": (
        "Cột “Tệp”: đường dẫn tính từ thư mục có phiếu này, ví dụ minh-chung/03-bhxh.pdf. Cột “Mã kiểm tra tệp (SHA-256)” có thể để trống.",
        "File column: the path from the folder of this form, e.g. minh-chung/03-bhxh.pdf. The column for the file checksum (SHA-256) may be left empty.",
    ),
    "form_result_title": (
        "Kết quả tự chấm điểm",
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
        "Điểm thấp nhất",
        "Minimum points",
    ),
    "form_result_high": (
        "Điểm cao nhất",
        "Maximum possible points",
    ),
    "form_result_needed": (
        "Mức tối thiểu",
        "Minimum (50%)",
    ),
    "form_result_floor": (
        "Đạt mức tối thiểu",
        "Minimum met",
    ),
    "form_result_missing": (
        "Chỉ tiêu chưa trả lời đủ",
        "Indicators not fully answered",
    ),
    "form_result_total": (
        "Cộng toàn trạm",
        "Whole station",
    ),
    "form_result_whole": (
        "Toàn bộ",
        "The whole",
    ),
    "form_result_levels": (
        "Các mức kết quả, từ cao xuống thấp",
        "Levels of the result, from the best",
    ),
    "form_result_verdict": (
        "KẾT LUẬN (tham khảo)",
        "VERDICT (for reference)",
    ),
    # Reading a form
    "form_not_ours": (
        "Bảng tính này không phải phiếu do yte-check lập, hoặc trang tính ẩn “yte-check” đã bị xóa. Hãy chép số liệu sang một phiếu mới (yte-check form -o PHIẾU.xlsx).",
        "This workbook is not a form made by yte-check, or its hidden sheet “yte-check” has been deleted. Copy the answers into a new form (yte-check form -o FORM.xlsx).",
    ),
    "form_manifest_broken": (
        "Trang tính ẩn “yte-check” của phiếu đã bị sửa, hoặc phiếu do một phiên bản khác lập. Hãy chép số liệu sang một phiếu mới (yte-check form -o PHIẾU.xlsx).",
        "The hidden sheet “yte-check” of the form has been changed, or the form was made by another version. Copy the answers into a new form (yte-check form -o FORM.xlsx).",
    ),
    "form_sheet_missing": (
        "Thiếu trang tính “{sheet}”: trang tính đã bị xóa. Hãy chép lại trang tính này từ phiếu gốc; chưa có số liệu thì để trống các ô.",
        "The sheet “{sheet}” is missing: it has been deleted. Copy it back from the original form; leave cells empty where the figures are not known.",
    ),
    "form_sheet_twice": (
        "Trang tính “{sheet}” là bản chép của trang tính “{first}”: không rõ lấy trang nào. Hãy xóa một trang.",
        "The sheet “{sheet}” is a copy of “{first}”, so it is unclear which one to use. Delete one of them.",
    ),
    "form_sheet_renamed": (
        "Trang tính “{sheet}” vốn có tên “{was}”; vẫn đọc được nhờ dấu ẩn.",
        "The sheet “{sheet}” was originally called “{was}”; it was still recognised by its hidden mark.",
    ),
    "form_answers_hidden": (
        "Ở trang tính này, {count} ô đã điền nằm ở dòng hoặc cột bị ẩn, ô này là ô đầu tiên; số liệu trong đó vẫn được tính. Hãy hiện các dòng, cột đó (Unhide) và xem lại.",
        "On this sheet {count} answered cells are in hidden rows or columns, starting with this one, and they still count. Unhide those rows and columns and check them.",
    ),
    "form_sheet_hidden": (
        "Trang tính “{sheet}” đang bị ẩn, nhưng số liệu trong đó vẫn được tính. Hãy hiện trang tính và xem lại.",
        "The sheet “{sheet}” is hidden, but its answers still count. Unhide it and check it.",
    ),
    "form_sheet_unknown": (
        "Trang tính “{sheet}” không thuộc phiếu, nên không đọc.",
        "The sheet “{sheet}” is not part of the form, so it was not read.",
    ),
    "form_marks_lost": (
        "Trang tính “{sheet}” đã mất dòng ẩn ở đầu hoặc cột ẩn ở cuối bảng, nên không biết ô nào trả lời câu nào. Hãy chép số liệu sang phiếu mới.",
        "The sheet “{sheet}” has lost its hidden first row or its hidden last column, so its cells cannot be matched to the questions. Copy the answers into a new form.",
    ),
    "form_column_missing": (
        "Thiếu cột “{column}”: cột đã bị xóa. Hãy chép lại từ phiếu gốc.",
        "The column “{column}” is missing: it has been deleted. Copy it back from the original form.",
    ),
    "form_row_missing": (
        "Sau dòng này thiếu dòng “{label}”: dòng đã bị xóa. Hãy chép lại dòng này từ phiếu gốc; chưa có số liệu thì để trống.",
        "The row “{label}” is missing below this one: it has been deleted. Copy it back from the original form; leave it empty if the figure is not known.",
    ),
    "form_row_twice": (
        "Dòng “{label}” có hai lần: ở đây và ở dòng {first}. Không rõ lấy dòng nào; hãy xóa một dòng.",
        "The row “{label}” appears twice: here and in row {first}. It is unclear which one to use; delete one of them.",
    ),
    "form_row_unknown": (
        "Dòng này mang mã của một phiếu khác, nên không biết trả lời cho câu nào. Hãy xóa dòng hoặc chép lại từ phiếu gốc.",
        "This row comes from another form, so it cannot be matched to a question. Delete it, or copy it back from the original form.",
    ),
    "form_rows_moved": (
        "Các dòng không theo thứ tự của phiếu gốc, từ dòng “{label}”. Vẫn đọc theo mã ẩn của từng dòng; hãy xem lại.",
        "From “{label}” on, the rows are not in the order of the original form. They were still read by their hidden codes; check them.",
    ),
    "form_row_torn": (
        "Nội dung dòng này[[ và {more} dòng khác của trang tính]] không khớp với mã ẩn (dòng này có mã của “{label}”): bảng đã bị sắp xếp hoặc dán đè một phần. Hãy trả lại thứ tự cũ hoặc chép số liệu sang phiếu mới.",
        "The text of this row[[, and of {more} other rows on the sheet,]] does not match its hidden code (this row has the code of “{label}”): part of the table has been sorted or pasted over. Restore the order, or copy the answers into a new form.",
    ),
    "form_value_stray": (
        "Ô này không phải ô trả lời, nên không biết số liệu thuộc câu nào. Hãy chuyển sang ô màu vàng đúng dòng, hoặc xóa đi.",
        "This cell is not an answer cell, so it cannot be matched to a question. Move the figure to the yellow cell of its row, or delete it.",
    ),
    "form_merged": (
        "Ô này đã bị gộp với ô bên cạnh, nên không rõ số liệu thuộc ô nào. Hãy bỏ gộp ô (Unmerge) và điền lại từng ô.",
        "This cell has been merged with the one next to it, so it is unclear which of them is answered. Unmerge them and fill in each one.",
    ),
    "form_formula": (
        "Ô có công thức {formula}; lấy giá trị đang hiện là “{value}”. Nên thay công thức bằng chính giá trị đó.",
        "The cell holds the formula {formula}; the value it shows, “{value}”, was used. Replace the formula with that value.",
    ),
    "form_formula_open": (
        "Ô có công thức {formula} nhưng chưa có kết quả. Hãy ghi thẳng giá trị vào ô.",
        "The cell holds the formula {formula}, which has no result yet. Enter the value itself.",
    ),
    "form_cell_fault": (
        "Ô đang báo lỗi {text}. Hãy ghi thẳng giá trị vào ô.",
        "The cell shows the error {text}. Enter the value itself.",
    ),
    "form_time_of_day": (
        "Excel đang giữ ở ô này giờ {time}, không phải số hay chữ: có thể đã ghi dấu “:” thay cho dấu phẩy. Hãy xóa ô, đặt lại kiểu số (General) và ghi lại.",
        "Excel holds the time {time} here, which is neither a number nor text: perhaps “:” was typed instead of a comma. Clear the cell, set its format to General and enter the value again.",
    ),
    "form_struck": (
        "Nội dung “{text}” của ô bị gạch ngang. Nếu bỏ thì hãy xóa ô; nếu giữ thì hãy bỏ kiểu gạch ngang.",
        "The whole cell, “{text}”, is struck through. If it does not count, clear the cell; if it does, remove the strikethrough.",
    ),
    "form_struck_left_out": (
        "Phần “{text}” bị gạch ngang hoặc ẩn nên không đọc; chỉ đọc phần còn lại của ô.",
        "The part “{text}” is struck through or hidden, so it was not read; only the rest of the cell was.",
    ),
    "form_raised": (
        "Ô có “{text}” đặt thành chữ nhỏ phía trên hoặc phía dưới: không rõ đó là dấu chú thích hay là một phần của số. Hãy ghi lại bằng chữ thường.",
        "The cell has “{text}” in superscript or subscript: this may be a footnote mark or part of the figure. Enter it again in plain characters.",
    ),
    "form_raised_left_out": (
        "Phần “{text}” đặt thành chữ nhỏ phía trên hoặc phía dưới nên coi là dấu chú thích và không đọc.",
        "The part “{text}” is in superscript or subscript, so it was taken for a footnote mark and not read.",
    ),
    "form_option_unknown": (
        "“{text}” không có trong danh sách.[[ Có phải muốn ghi “{nearest}”?]] Hãy chọn một trong: {allowed}.",
        "“{text}” is not in the list.[[ Did you mean “{nearest}”?]] Choose one of: {allowed}.",
    ),
    "form_date_in_number": (
        "Ô này phải là số, nhưng Excel đang giữ ngày {day}: có thể đã ghi dạng phân số như 3/4. Hãy xóa ô, đặt lại kiểu số (General) và ghi lại.",
        "A number is needed here, but Excel holds the date {day}: perhaps a fraction such as 3/4 was typed. Clear the cell, set its format to General and enter the number again.",
    ),
    "form_date_in_text": (
        "Excel đã đổi nội dung ô này thành ngày {day}. Hãy xóa ô, đặt kiểu chữ (Text) và ghi lại.",
        "Excel has turned this cell into the date {day}. Clear it, set its format to Text and enter the text again.",
    ),
    "form_percent": (
        "Ô đang ở dạng phần trăm ({shown}%). Ở đây ghi chính số đếm hoặc số đo, không ghi tỷ lệ; hãy đặt lại kiểu số (General) và ghi lại.",
        "The cell is formatted as a percentage ({shown}%). Enter the count or measurement itself here, not a percentage; set the format to General and enter it again.",
    ),
    "form_number_as_text": (
        "Số “{text}” đang lưu dưới dạng chữ, được hiểu là {number}. Công thức trong trang tính không tính được ô này; hãy ghi lại dạng số.",
        "The number “{text}” is stored as text and was read as {number}. The formulas of the sheet cannot use it; enter it again as a number.",
    ),
    "form_day_early": (
        "Ô đang giữ ngày {day}: có lẽ chỉ ghi năm hoặc một con số. Hãy ghi đủ ngày, tháng, năm, ví dụ 15/02/2024.",
        "The cell holds the date {day}: perhaps only a year or another number was typed. Enter day, month and year, e.g. 15/02/2024.",
    ),
    "form_day_serial": (
        "Ô có số {number}, được hiểu là ngày {day}. Hãy đặt lại kiểu ngày.",
        "The cell holds the number {number}, which was read as the date {day}. Set its format to Date.",
    ),
    "export_broken": (
        "Không đọc được tệp số liệu: không phải CSV hoặc JSON xuất từ ODK, KoboToolbox.[[ Dấu ngoặc kép ở dòng {quotes} mở hoặc đóng sai chỗ.]] Hãy xuất lại từ máy chủ.",
        "The file cannot be read: it is not CSV or JSON exported from ODK or KoboToolbox.[[ A quotation mark in line {quotes} opens or closes in the wrong place.]] Export it again from the server.",
    ),
    "export_empty": (
        "Tệp không có phiếu nào: tệp trống hoặc chỉ có dòng tên cột. Hãy xuất lại sau khi điện thoại đã gửi phiếu.",
        "The file has no submissions: it is empty, or has only a header line. Export it again once the phones have sent their forms.",
    ),
    "export_labels": (
        "Tên cột trong tệp là nhãn câu hỏi chứ không phải tên câu hỏi, nên không biết cột nào trả lời chỉ tiêu nào. Hãy xuất lại và chọn “XML values and headers” ở mục “Value and header format” của KoboToolbox.",
        "The column headings are the labels of the questions, not their names, so the columns cannot be matched to indicators. Export again and choose “XML values and headers” under “Value and header format” in KoboToolbox.",
    ),
    "export_label": (
        "“{text}” là nhãn của một lựa chọn, không phải giá trị. Hãy xuất lại và chọn “XML values and headers” ở mục “Value and header format” của KoboToolbox.",
        "“{text}” is the label of an option, not its value. Export again and choose “XML values and headers” under “Value and header format” in KoboToolbox.",
    ),
    "export_sheets": (
        "Bảng tính có nhiều trang tính chứa số liệu xuất: {sheets}. Hãy để mỗi trang tính thành một tệp riêng.",
        "Several sheets of this workbook hold exported data: {sheets}. Put each sheet in a file of its own.",
    ),
    "export_page": (
        "Tệp chỉ là một phần của kết quả: có {read} phiếu[[, máy chủ báo có {count}]]. Hãy lấy đủ trong một tệp: xuất CSV, hoặc gọi API với giới hạn lớn hơn (KoboToolbox: ?limit=30000; ODK Central: bỏ $top, $skip).",
        "The file is only part of the result: it has {read} submissions[[, and the server reports {count}]]. Get all of them in one file: export CSV, or call the API with a higher limit (KoboToolbox: ?limit=30000; ODK Central: without $top and $skip).",
    ),
    "export_unused": (
        "Có cột không phải của mẫu này nên không dùng đến: {columns}[[ và {more} cột khác]].",
        "These columns do not belong to this form, so they were not used: {columns}[[ and {more} others]].",
    ),
    "export_twice": (
        "Có câu hỏi ở nhiều cột: {columns}[[; và {more} câu hỏi khác]]. Mỗi phiếu lấy cột nào có trả lời; hai cột trả lời khác nhau thì báo lỗi ở phiếu đó.",
        "Some questions have several columns: {columns}[[; and {more} others]]. For each submission the column with an answer is used; where the columns differ, that submission gets an error.",
    ),
    "export_differ": (
        "Các cột của cùng câu hỏi “{name}” trả lời khác nhau: {said}. Hãy sửa trên máy chủ, hoặc xóa nội dung ở cột sai, rồi chạy lại.",
        "The columns of the question “{name}” have different answers: {said}. Correct it on the server, or empty the wrong column, and run the command again.",
    ),
    "export_short": (
        "Dòng {lines} có ít ô hơn {count} cột ở dòng tên cột; các ô thiếu coi như chưa trả lời. Nếu tệp bị cắt khi tải về thì hãy tải lại.",
        "Line {lines} has fewer cells than the {count} columns of the header; missing cells count as not answered. If the file was cut off while downloading, download it again.",
    ),
    "export_long": (
        "Dòng này có {cells} ô mà dòng tên cột chỉ có {columns}, nên các câu trả lời có thể đã lệch cột. Hãy xuất lại, hoặc đặt nội dung có dấu phân cách trong ngoặc kép.",
        "This line has {cells} cells but the header only {columns}, so answers may be in the wrong columns. Export again, or put text that contains the separator in quotation marks.",
    ),
    "export_rejected": (
        "Trên máy chủ, phiếu này không được duyệt (“{state}”), nên không dùng đến. Nếu đã sửa thì duyệt lại trên máy chủ rồi xuất lại; nếu không thì bỏ dòng này.",
        "This submission was not approved on the server (“{state}”), so it was not used. If it has been corrected, approve it on the server and export again; otherwise remove the line.",
    ),
    "export_unsettled": (
        "Trên máy chủ, phiếu này ở trạng thái “{state}”, chưa được duyệt. Phiếu vẫn được đọc; hãy xem lại.",
        "On the server this submission has the status “{state}”, not approved. It was read; check it.",
    ),
    "export_not_ours": (
        "Tệp không có cột “yte_standard”, nên không phải số liệu của mẫu do yte-check lập. Hãy xuất lại với “XML values and headers”. Phiếu Excel lưu thành CSV chỉ còn một trang: hãy lưu lại dạng .xlsx.",
        "The file has no column “yte_standard”, so it does not come from a form made by yte-check. Export it again with “XML values and headers”. An Excel form saved as CSV keeps only one sheet: save it as .xlsx.",
    ),
    "export_to_read": (
        "Đây không phải phiếu của một trạm. Số liệu xuất từ ODK, KoboToolbox thì đọc bằng lệnh yte-check read (mỗi trạm một tệp), hoặc chấm luôn bằng lệnh yte-check batch. Phiếu Excel lưu thành CSV chỉ còn một trang: hãy lưu lại dạng .xlsx.",
        "This is not the submission of one station. Read data exported from ODK or KoboToolbox with yte-check read (one file per station), or score it directly with yte-check batch. An Excel form saved as CSV keeps only one sheet: save it as .xlsx.",
    ),
    "form_year_expected": (
        "“{text}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025.",
        "“{text}” is not a year. Enter four digits, e.g. 2025.",
    ),
    "form_required": (
        "Ô này bắt buộc phải điền. Hãy điền theo hướng dẫn ở cột bên cạnh.",
        "This cell is required. Fill it in as the next column explains.",
    ),
    "form_evidence_unknown": (
        "Mã “{id}” chưa có ở trang tính “Minh chứng”.[[ Có phải muốn ghi “{nearest}”?]] Hãy khai tài liệu ở trang tính đó, hoặc sửa mã; nhiều mã thì cách nhau bằng dấu “;”.",
        "The ID “{id}” is not on the sheet “Evidence”.[[ Did you mean “{nearest}”?]] List the document there, or correct the ID; separate several IDs with “;”.",
    ),
    "form_evidence_empty": (
        "Mã “{id}” chưa được khai: ở trang tính “Minh chứng”, dòng {row} còn trống. Hãy ghi tên tài liệu ở đó.",
        "The ID “{id}” has no document yet: row {row} of the sheet “Evidence” is empty. Enter the title of the document there.",
    ),
    "form_evidence_no_id": (
        "Tài liệu này chưa có mã. Hãy ghi một mã ở cột “Mã”, ví dụ mc99.",
        "This document has no ID. Enter one in the column “ID”, e.g. mc99.",
    ),
    "form_evidence_twice": (
        "Mã “{id}” đã dùng ở dòng {first}. Hãy đặt cho mỗi tài liệu một mã riêng.",
        "The ID “{id}” is already used in row {first}. Give each document its own ID.",
    ),
    "form_evidence_no_title": (
        "Tài liệu “{id}” chưa có tên. Hãy ghi tên tài liệu; không dùng đến thì xóa các ô khác của dòng.",
        "The document “{id}” has no title. Enter its title; if the row is not used, clear its other cells.",
    ),
    "form_other_text": (
        "Phiếu này được lập theo nội dung khác với văn bản có hiệu lực ngày {as_of}[[, ở chỉ tiêu {indicators}]]. Câu trả lời vẫn đọc được, nhưng cách hỏi và điểm hiện trong phiếu có thể khác; hãy xem lại.",
        "This form was made from a version of the text other than the one in force on {as_of}[[, in indicators {indicators}]]. The answers can be read, but the questions and points shown in the form may differ; check them.",
    ),
    "xlsform_indicator": (
        "{number}. {title} (điểm chuẩn: {points})",
        "{number}. {title} (maximum points: {points})",
    ),
    "xlsform_photo": (
        "Ảnh minh chứng: {document}",
        "Photo of: {document}",
    ),
    "xlsform_photo_title": (
        "Ảnh minh chứng chỉ tiêu {number} ({position})",
        "Photo for indicator {number} ({position})",
    ),
    "webform_save": ("Lưu tệp", "Save file"),
    "webform_open": ("Mở tệp đã lưu", "Open a saved file"),
    "webform_print": ("In", "Print"),
    "webform_clear": ("Xóa trắng", "Clear all"),
    "webform_clear_sure": (
        "Xóa mọi nội dung trong phiếu và bản nháp trên máy này? Tệp đã lưu không bị xóa.",
        "Clear everything in the form, and the draft on this computer? Saved files stay.",
    ),
    "webform_rule": ("Cách chấm", "How it is scored"),
    "webform_column_points": ("Điểm", "Points"),
    "webform_how": (
        "Điền lần lượt từ trên xuống; chưa có số liệu thì để trống. Điểm hiện ngay khi điền, phần chưa điền được tính thành khoảng điểm. Điền xong, bấm “Lưu tệp” rồi gửi tệp đã lưu (.yaml). Trang này không gửi gì qua mạng.",
        "Fill in from the top; leave empty what is not known yet. Points show at once, what is open as a range. When done, press “Save file” and send the saved file (.yaml). This page sends nothing over any network.",
    ),
    "webform_absent": (
        "Nội dung nào không áp dụng với trạm, nếu có ô “Không áp dụng”, thì ghi lý do vào ô đó và bỏ trống câu trả lời.",
        "Where something does not apply to the station and there is a field for it, write the reason there and leave the answer empty.",
    ),
    "webform_shared": (
        "Bản nháp được giữ trong trình duyệt của máy này; ai dùng chung máy cũng xem được. Máy dùng chung: lưu tệp xong thì bấm “Xóa trắng”. Trình duyệt có thể tự xóa bản nháp, nên hãy lưu tệp trước khi đóng.",
        "A draft is kept in the browser of this computer, where everyone who uses it can see it. On a shared computer press “Clear all” once the file is saved. A browser may delete drafts, so save the file before you close the page.",
    ),
    "webform_noscript": (
        "Trình duyệt đang tắt JavaScript nên phiếu không tính điểm và không lưu được. Hãy bật JavaScript, hoặc dùng phiếu Excel.",
        "JavaScript is switched off, so this form can neither score nor save. Switch it on, or use the Excel form.",
    ),
    "webform_unscored": (
        "Trang này không tính điểm được theo bộ tiêu chí này; hãy lưu tệp rồi chấm bằng lệnh yte-check assess.",
        "This page cannot score by this standard; save the file, and yte-check assess gives the points.",
    ),
    "webform_evidence": (
        "Mỗi tài liệu đặt một mã (ví dụ mc1), rồi ghi mã vào ô “Mã minh chứng” của chỉ tiêu; nhiều mã thì cách nhau bằng dấu “;”. Tệp tài liệu gửi kèm phiếu này.",
        "Give each document a code (for example mc1) and write it into the field “Evidence” of the indicator, several with “;” between them. The files of the documents are sent beside this form.",
    ),
    "webform_document": ("Tài liệu {number}", "Document {number}"),
    "webform_same_id": (
        "Mã “{id}” đã dùng cho một tài liệu ở trên. Hãy đặt mã khác.",
        "The id “{id}” is already that of a document above. Choose another one.",
    ),
    "webform_nameless": ("mc{number}", "mc{number}"),
    "webform_more": ("Thêm tài liệu", "Add a document"),
    "webform_grouped": (
        "“{text}” có thể hiểu theo hai cách. Hãy bỏ dấu ngăn hàng nghìn, ghi “{plain}”; phần thập phân thì dùng dấu phẩy.",
        "“{text}” can be read in two ways. Leave out the thousands separator: “{plain}”; decimals come after a comma.",
    ),
    "webform_too_great": (
        "Số quá lớn: trang này tính đến {most}. Hãy xem lại.",
        "Too great: this page reckons up to {most}. Please check.",
    ),
    "webform_decimals": ("Nhiều nhất sáu chữ số sau dấu phẩy.", "At most six decimals."),
    "webform_faulty": (
        "Có {count} ô sai, tạm tính như chưa trả lời.",
        "Wrong fields: {count}; they count as unanswered until they are mended.",
    ),
    "webform_left": (
        "{count} chỉ tiêu còn điểm chưa chắc chắn, xếp theo số điểm",
        "{count} indicators with points still open, by points",
    ),
    "webform_none_left": ("Mọi chỉ tiêu đã trả lời đủ.", "Every indicator is fully answered."),
    "webform_saved": ("Đã lưu {name} vào thư mục tải về.", "Saved {name} in the folder of downloads."),
    "webform_opened": ("Đã mở tệp.", "The file is open."),
    "webform_kept": (
        "Phiếu này không hỏi, nhưng vẫn giữ khi lưu (giá trị không dùng được thì bỏ trống, hãy chọn lại): {names}.",
        "Not asked here, but kept when you save (a value that cannot be used is left empty: choose again): {names}.",
    ),
    "webform_other_standard": (
        "Tệp này theo bộ tiêu chí “{id}”, không phải của phiếu này, nên không mở. Phiếu đang điền vẫn giữ nguyên.",
        "This file is of the standard “{id}”, not of this form, and was not opened. What you have filled in is as it was.",
    ),
    "webform_other_text": (
        "Tệp được lập theo nội dung văn bản khác với phiếu này; hãy xem lại các câu trả lời.",
        "The file was made from another text than this form; look at the answers again.",
    ),
    "webform_not_read": (
        "Không đọc được {name}, từ dòng {line}. Hãy chọn tệp .yaml do phiếu này lưu; phiếu đang điền vẫn giữ nguyên.",
        "{name} cannot be read from line {line} on. Choose a .yaml file that this form has saved; what you have filled in is as it was.",
    ),
    "webform_draft_back": ("Đã mở lại bản nháp giữ trên máy này.", "The draft kept on this computer is back."),
    "webform_draft_off": (
        "Trình duyệt không giữ được bản nháp. Hãy bấm “Lưu tệp” trước khi đóng trang.",
        "This browser keeps no draft. Press “Save file” before you close the page.",
    ),
    "xlsform_total": (
        "Toàn trạm: {points} điểm. Kết luận (tham khảo): {verdict}",
        "Station: {points} points. Conclusion (for reference): {verdict}",
    ),
    "xlsform_total_level": (
        "Toàn trạm: {points} điểm; kết quả: {level}. Kết luận (tham khảo): {verdict}",
        "Station: {points} points; result: {level}. Conclusion (for reference): {verdict}",
    ),
    "xlsform_place": (
        "Chưa tính được điểm: hãy trả lời đủ các câu về vị trí của trạm ở phần đầu.",
        "No points yet: answer the questions about where the station lies, at the beginning.",
    ),
    "xlsform_unscored": (
        "Điện thoại không tính điểm được theo bộ tiêu chí này; điểm do lệnh yte-check batch tính từ số liệu gửi về.",
        "The phone cannot score by this standard; yte-check batch gives the points from what is sent in.",
    ),
    "webform_handed_in": (
        "Đây là trang phiếu, không chứa câu trả lời đã điền. Hãy mở trang bằng trình duyệt trên máy đã điền, bấm “Lưu tệp” rồi dùng tệp .yaml vừa lưu.",
        "This is the page of the form and holds no answers that were filled in. Open it in the browser where it was filled in, press “Save file”, and use the .yaml file that is saved.",
    ),
}
