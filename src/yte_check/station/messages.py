"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Numbers and days
    "year_out_of_range": (
        "Năm phải từ {first} đến {last}. Hãy sửa lại năm.",
        "The year must be between {first} and {last}. Correct it.",
    ),
    # Submission
    "answers_expected": (
        "Phần “answers” gồm các dòng “số chỉ tiêu: câu trả lời”. Hãy ghi như vậy, ví dụ “9: có”.",
        "“answers” consists of lines “number of the indicator: answer”. Write it so, such as “9: yes”.",
    ),
    "unknown_indicator": (
        "Không có chỉ tiêu “{key}”. Bộ tiêu chí có {count} chỉ tiêu, ghi bằng số. Hãy sửa số, hoặc xóa câu trả lời này.[[ Nếu “{section}” là một tiêu chí hoặc một mục không áp dụng, hãy chuyển dòng này sang phần “sections” của phiếu.]]",
        "There is no indicator “{key}”. The standard has {count} indicators, named by their numbers. Correct the number, or delete this answer.[[ If “{section}” is a criterion or a section that does not apply, move this line to “sections” of the submission.]]",
    ),
    "attribute_unknown": (
        "Bộ tiêu chí không chia trạm theo “{name}”.[[ Có phải là “{nearest}”?]][[ Các tên được dùng: {allowed}.]]",
        "The standard does not tell stations apart by “{name}”.[[ Did you mean “{nearest}”?]][[ Names in use: {allowed}.]]",
    ),
    "zone_contradicted": (
        "Phiếu ghi vùng {stated}, nhưng theo địa hình và khoảng cách {km} km thì là vùng {derived}. Hãy kiểm tra lại theo danh sách phân vùng của Sở Y tế; khi khác nhau thì lấy theo danh sách đó.",
        "The form states zone {stated}, but terrain and a distance of {km} km give zone {derived}. Check it against the zoning list of the provincial Department of Health, which prevails.",
    ),
    "region_contradicted": (
        "Phiếu ghi vùng “{stated}”, nhưng {province} thuộc vùng {possible} theo bảng vùng kèm theo phần mềm (mức “suy ra”). Vùng làm thay đổi điểm: hãy kiểm tra lại[[, rồi ghi {key}]].",
        "The form gives the region as “{stated}”, but {province} is in {possible} according to the table supplied with the program (inferred). The region changes the points: check it[[, and write {key}]].",
    ),
    "district_ended": (
        "Từ ngày 01/7/2025 không còn cấp huyện: hãy bỏ trống chỗ ghi huyện (“{name}”).",
        "Districts were abolished on 1 July 2025: leave the district (“{name}”) empty.",
    ),
    "province_ended": (
        "Từ ngày 01/7/2025, {name} đã nhập vào {now}. Hãy ghi tên tỉnh hiện nay.",
        "On 1 July 2025 {name} became part of {now}. Write the present name of the province.",
    ),
    "commune_ended": (
        "Từ ngày 01/7/2025, {name} thuộc {now}. Hãy ghi tên và mã xã hiện nay.",
        "On 1 July 2025 {name} became part of {now}. Write the present name and code of the commune.",
    ),
    "commune_parted": (
        "Từ ngày 01/7/2025, {name} được chia vào {now}. Hãy ghi tên và mã xã hiện nay mà trạm thuộc về.",
        "On 1 July 2025 {name} was divided among {now}. Write the name and code of the commune in which the station is now.",
    ),
    "commune_code_form": (
        'Mã xã “{code}” phải gồm 5 chữ số.[[ Có phải là "{padded}"?]] Hãy kiểm tra lại mã.',
        'The commune code “{code}” must have 5 digits.[[ Is it "{padded}"?]] Check the code.',
    ),
    "commune_code_unknown": (
        "Không có mã xã “{code}” trong danh mục xã hiện nay, cũng không có trong danh mục trước ngày 01/7/2025. Hãy kiểm tra lại mã; không biết mã thì để trống.",
        "Neither the list of communes in force nor that of before 1 July 2025 has the code “{code}”. Check the code; if it is not known, leave it empty.",
    ),
    "commune_code_other_name": (
        "Mã {code} là của “{listed}”, không phải “{name}”. Hãy kiểm tra lại mã xã và tên xã.",
        "The code {code} belongs to “{listed}”, not to “{name}”. Check the code and the name.",
    ),
    "commune_code_other_province": (
        "Mã {code} thuộc “{listed}”, không phải “{province}”. Hãy kiểm tra lại mã xã và tên tỉnh.",
        "The code {code} is in “{listed}”, not in “{province}”. Check the code and the province.",
    ),
    # Evidence
    "evidence_list_expected": (
        "Minh chứng là danh sách các mã đã khai ở phần “evidence”. Hãy ghi trong ngoặc vuông, ví dụ [qd-bcd].",
        "Evidence is a list of IDs registered under “evidence”. Write it in square brackets, such as [qd-bcd].",
    ),
    "evidence_unknown": (
        "Minh chứng “{id}” chưa được khai trong danh mục minh chứng của phiếu (phần “evidence”).[[ Có phải muốn ghi “{nearest}”?]] Hãy sửa mã, hoặc khai thêm minh chứng này.",
        "The evidence “{id}” is not registered in the form (section “evidence”).[[ Did you mean “{nearest}”?]] Correct the ID, or register this document.",
    ),
    "answers_carried": (
        "Còn {count} câu trả lời chép từ phiếu năm {years}, chưa xem lại: chỉ tiêu {numbers}. Hãy xem lại từng câu rồi xóa dòng “carried”, trong phiếu Excel thì chọn “Đã xem lại”; hoặc dùng lệnh fill.",
        "{count} answers were copied from the form of {years} and not yet reviewed: indicators {numbers}. Check each one, then delete its line “carried”, or in an Excel form choose “Checked”; or use fill.",
    ),
    "evidence_unused": (
        "Minh chứng “{id}” chưa dùng cho chỉ tiêu nào. Hãy ghi mã này vào chỉ tiêu mà minh chứng phục vụ, hoặc xóa khỏi danh mục.",
        "The evidence “{id}” is not used by any indicator. Name its ID in the answer that it supports, or delete it from the list.",
    ),
    "evidence_no_file": (
        "Minh chứng “{id}” chưa có tệp kèm theo. Hãy ghi đường dẫn của tệp (cột “Tệp” trong phiếu Excel, mục “file” trong phiếu YAML).",
        "The evidence “{id}” has no file yet. Give the path of the file (column “File” of an Excel form, field “file” of a YAML form).",
    ),
    "evidence_missing": (
        "Không tìm thấy tệp “{file}” của minh chứng “{id}”.[[ {hint}]]",
        "The file “{file}” of the evidence “{id}” was not found.[[ {hint}]]",
    ),
    "evidence_absolute": (
        "Minh chứng “{id}” ghi đường dẫn đầy đủ “{file}”, chỉ dùng được trên máy này. Hãy ghi “{near}”, tính từ thư mục của phiếu.",
        "The evidence “{id}” gives the full path “{file}”, which works only on this computer. Write “{near}”, relative to the folder of the form.",
    ),
    "file_nowhere": (
        "Hãy kiểm tra tên tệp, hoặc chép tệp vào thư mục của phiếu.",
        "Check its name, or copy the file into the folder of the form.",
    ),
    "file_near": (
        "Có phải muốn ghi {near}?",
        "Did you mean {near}?",
    ),
    "file_several": (
        "Ô này ghi nhiều tệp ({names}). Hãy khai mỗi tệp thành một minh chứng riêng, rồi ghi các mã đó vào câu trả lời.",
        "Several files are named here ({names}). Register each as a document of its own, and name their IDs in the answer.",
    ),
    "file_full_path": (
        "Hãy ghi đường dẫn tính từ thư mục của phiếu: có phải muốn ghi “{near}”?",
        "Give the path relative to the folder of the form: did you mean “{near}”?",
    ),
    "kind_pdf": (
        "tệp PDF",
        "a PDF file",
    ),
    "kind_jpeg": (
        "ảnh JPEG",
        "a JPEG picture",
    ),
    "kind_png": (
        "ảnh PNG",
        "a PNG picture",
    ),
    "kind_gif": (
        "ảnh GIF",
        "a GIF picture",
    ),
    "kind_tiff": (
        "ảnh TIFF",
        "a TIFF picture",
    ),
    "kind_bmp": (
        "ảnh BMP",
        "a BMP picture",
    ),
    "kind_webp": (
        "ảnh WebP",
        "a WebP picture",
    ),
    "kind_heic": (
        "ảnh HEIC của điện thoại",
        "a HEIC picture from a phone",
    ),
    "kind_zip": (
        "tệp Word, Excel đời mới hoặc tệp ZIP",
        "a modern Word or Excel file, or a ZIP file",
    ),
    "kind_old_office": (
        "tệp Word, Excel đời cũ",
        "an old Word or Excel file",
    ),
    "kind_video": (
        "video",
        "a video",
    ),
    "kind_text": (
        "tệp chữ",
        "a text file",
    ),
    "unopenable_unknown": (
        "Loại tệp này không dùng làm minh chứng, hoặc nội dung không đúng với đuôi tên tệp. Hãy lưu lại thành PDF hoặc ảnh.",
        "This type of file is not accepted as evidence, or the content does not match the ending of the name. Save it as a PDF or a picture.",
    ),
    "unopenable_other": (
        "Đuôi tên tệp là {ending}, nhưng nội dung là {real}. Hãy đổi đuôi tên tệp thành {right}.",
        "Its name ends with {ending}, but the content is {real}. Change the ending to {right}.",
    ),
    "unopenable_no_ending": (
        "Tên tệp không có phần đuôi[[; nội dung là {real}, hãy thêm đuôi {right}]].",
        "Its name has no ending[[; the content is {real}, so add {right}]].",
    ),
    "unopenable_damaged": (
        "Nội dung không phải {named} như đuôi {ending}: tệp hỏng, hoặc chép chưa xong. Hãy mở thử, rồi lưu hay quét lại.",
        "The content is not {named}, as the ending {ending} says: the file is damaged or was not copied completely. Try to open it, then save or scan it again.",
    ),
    "unopenable_video": (
        "Nhiều máy không mở được video đuôi {ending}. Hãy chuyển thành MP4.",
        "Many computers cannot open a {ending} video. Convert it to MP4.",
    ),
    "unopenable_audio": (
        "Tệp ghi âm ({ending}) không dùng làm minh chứng. Hãy kèm biên bản, ảnh hoặc video MP4.",
        "Sound recordings ({ending}) are not accepted as evidence. Attach minutes, a picture or an MP4 video.",
    ),
    "unopenable_picture": (
        "Nhiều máy không mở được ảnh đuôi {ending}. Hãy lưu lại thành JPG, PNG hoặc PDF.",
        "Many computers cannot open a {ending} picture. Save it as JPG, PNG or PDF.",
    ),
    "unopenable_document": (
        "Nhiều máy không mở được văn bản đuôi {ending}. Hãy lưu lại thành PDF.",
        "Many computers cannot open a {ending} document. Save it as PDF.",
    ),
    "unopenable_packed": (
        "Đây là tệp nén đuôi {ending}. Hãy giải nén và khai từng tệp, hoặc nén lại thành ZIP.",
        "This is a compressed file ({ending}). Unpack it and register each file, or compress it as ZIP.",
    ),
    "unopenable_shortcut": (
        "Đây chỉ là lối tắt ({ending}), không phải tệp. Hãy chép chính tệp đó vào thư mục.",
        "This is only a shortcut ({ending}), not the file itself. Copy the file itself into the folder.",
    ),
    "unopenable_unfinished": (
        "Tệp đuôi {ending} là tệp chưa tải hoặc chép xong. Hãy tải hoặc chép lại.",
        "A {ending} file is one whose download or copying was not completed. Download or copy it again.",
    ),
    "unopenable_type": (
        "Loại tệp {ending} không dùng làm minh chứng. Hãy lưu lại thành PDF hoặc ảnh.",
        "Files of type {ending} are not accepted as evidence. Save it as a PDF or a picture.",
    ),
    "evidence_outside": (
        "Tệp “{file}” của minh chứng “{id}” nằm ngoài thư mục của phiếu. Hãy chép tệp vào trong thư mục đó.[[ {hint}]]",
        "The file “{file}” of the evidence “{id}” is outside the folder of the form. Copy it into that folder.[[ {hint}]]",
    ),
    "evidence_too_large": (
        "Tệp “{file}” của minh chứng “{id}” lớn hơn 500 MB, không nộp kèm hồ sơ được nên không tính. Hãy nén hoặc chia nhỏ tệp.",
        "The file “{file}” of the evidence “{id}” is larger than 500 MB, too large for a dossier, so it does not count. Compress or split it.",
    ),
    "evidence_empty": (
        "Tệp “{file}” của minh chứng “{id}” không có nội dung. Hãy quét hoặc lưu lại tài liệu.",
        "The file “{file}” of the evidence “{id}” is empty. Scan or save the document again.",
    ),
    "evidence_unreadable": (
        "Không đọc được tệp “{file}” của minh chứng “{id}”. Hãy đóng tệp nếu đang mở trong phần mềm khác, hoặc chép lại tệp.",
        "The file “{file}” of the evidence “{id}” cannot be read. Close it if it is open in another program, or copy it again.",
    ),
    "evidence_unopenable": (
        "Tệp “{file}” của minh chứng “{id}” không mở được. {hint}",
        "The file “{file}” of the evidence “{id}” cannot be opened. {hint}",
    ),
    "evidence_changed": (
        "Tệp “{file}” của minh chứng “{id}” đã bị sửa hoặc thay sau khi ghi nhận. Nếu tệp mới là đúng, hãy ghi nhận lại: yte-check evidence hash PHIẾU.yaml --force; nếu không, hãy trả lại tệp cũ.",
        "The file “{file}” of the evidence “{id}” was edited or replaced after it was recorded. If the new file is right, record it again: yte-check evidence hash STATION.yaml --force; if not, put the former file back.",
    ),
    "evidence_out_of_period": (
        "Minh chứng “{id}” hết hiệu lực trước ngày 31/12 của năm chấm điểm. Hãy thay bằng tài liệu còn hiệu lực.",
        "The evidence “{id}” expired before 31 December of the year assessed. Replace it with a document that is still valid.",
    ),
    "evidence_after_period": (
        "Minh chứng “{id}” ban hành ngày {issued}, sau khi năm {year} đã hết, nên không chứng minh được số liệu năm {year}. Hãy kiểm tra ngày ban hành, hoặc kèm văn bản của năm {year}.",
        "The evidence “{id}” was issued on {issued}, after the end of {year}, so it cannot support figures of {year}. Check the date, or attach a document of {year}.",
    ),
    "evidence_earlier": (
        "Minh chứng “{id}” ban hành ngày {issued}, trước năm {year}, trong khi chỉ tiêu {numbers} cần văn bản của năm. Vẫn được tính; hãy kèm văn bản của năm {year}. Nếu văn bản này còn hiệu lực, hãy ghi ngày hết hiệu lực (“expires”); nếu có giá trị lâu dài, hãy ghi “lasting: có”.",
        "The evidence “{id}” was issued on {issued}, before {year}, but indicators {numbers} need a document of the year. It still counts; attach one of {year}. If it is still valid, give its expiry date (“expires”); if it is valid permanently, write “lasting: yes”.",
    ),
    "evidence_undated": (
        "Minh chứng “{id}” chưa ghi ngày ban hành, nên chưa xác định được có thuộc năm {year} hay không. Hãy ghi ngày ban hành.",
        "The evidence “{id}” has no date of issue, so it cannot be said whether it belongs to {year}. Give the date.",
    ),
    "evidence_reversed": (
        "Minh chứng “{id}” ghi ngày hết hiệu lực {expires} trước ngày ban hành {issued}. Vẫn được tính; hãy kiểm tra lại hai ngày.",
        "The evidence “{id}” expires on {expires}, before it was issued on {issued}. It still counts; check both dates.",
    ),
    "file_is_a_folder": (
        "Đây là một thư mục: hãy ghi tên một tệp trong đó[[, ví dụ “{near}”]].",
        "This is a folder: write the name of a file in it[[, such as “{near}”]].",
    ),
    "section_applies": (
        "Mục {number} áp dụng cho mọi trạm (hoặc không có trong bộ tiêu chí), nên không thể ghi là không áp dụng.[[ Có thể ghi cho các mục: {allowed}.]]",
        "Section {number} applies to every station (or is not in the standard), so it cannot be left out.[[ It can be said of: {allowed}.]]",
    ),
    "section_answered": (
        "Mục {number} ghi là không áp dụng nhưng vẫn có câu trả lời cho chỉ tiêu {numbers}; các câu trả lời đó không được tính.",
        "Section {number} is said not to apply, yet indicators {numbers} in it are answered; these answers do not count.",
    ),
    "period_form": (
        "“{text}” không phải là kỳ đánh giá. Hãy ghi năm (2026), nửa năm (2026-H1), quý (2026-Q1) hoặc tháng (2026-03).",
        "“{text}” is no period. Write a year (2026), a half (2026-H1), a quarter (2026-Q1) or a month (2026-03).",
    ),
    "period_asked": (
        "Bộ tiêu chí này đánh giá theo {kind}. Hãy ghi “period”, ví dụ {example}.",
        "This standard is assessed by the {kind}. Write “period”, such as {example}.",
    ),
    "year_asked": (
        "Bộ tiêu chí này đánh giá theo năm. Hãy ghi “year: {year}” thay cho “period”.",
        "This standard is assessed by the year. Write “year: {year}” in place of “period”.",
    ),
    "unknown_printed_indicator": (
        "Không có chỉ tiêu “{key}”.[[ Có phải là “{nearest}”?]] Bộ tiêu chí có {count} chỉ tiêu, ghi số như văn bản in, ví dụ {example}. Hãy sửa số, hoặc xóa câu trả lời này.[[ Nếu “{section}” là một tiêu chí hoặc một mục không áp dụng, hãy chuyển dòng này sang phần “sections” của phiếu.]]",
        "There is no indicator “{key}”.[[ Perhaps “{nearest}”?]] The standard has {count} indicators, with the numbers that the document prints, such as {example}. Correct the number, or delete this answer.[[ If “{section}” is a criterion or a section that does not apply, move this line to “sections” of the submission.]]",
    ),
    "period_of_other_year": (
        "Năm {year} không khớp với kỳ {period}. Hãy sửa một trong hai, hoặc bỏ “year”.",
        "The year {year} is not that of the period {period}. Correct one of them, or leave out “year”.",
    ),
    "period_named_half_year": ("Nửa năm thứ {number} của năm {year}", "Half {number} of {year}"),
    "period_named_quarter": ("Quý {number} năm {year}", "Quarter {number} of {year}"),
    "period_named_month": ("Tháng {number} năm {year}", "Month {number} of {year}"),
    "period_year": ("năm", "year"),
    "period_half_year": ("nửa năm", "half-year"),
    "period_quarter": ("quý", "quarter"),
    "period_month": ("tháng", "month"),
}
