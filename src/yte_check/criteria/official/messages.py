"""The messages of the official table beside a standard. As in every catalogue: Vietnamese, then English."""

MESSAGES: dict[str, tuple[str, str]] = {
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
}
