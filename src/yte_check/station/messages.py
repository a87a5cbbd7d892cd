"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Numbers and days
    "year_out_of_range": (
        "Năm phải từ {first} đến {last}.",
        "The year must lie between {first} and {last}.",
    ),
    # Submission
    "answers_expected": (
        "Phần “answers” phải gồm các dòng “số chỉ tiêu: câu trả lời”.",
        "“answers” consists of lines “number of the indicator: answer”.",
    ),
    "unknown_indicator": (
        "Không có chỉ tiêu “{key}”. Bộ tiêu chí có {count} chỉ tiêu, ghi bằng số.",
        "There is no indicator “{key}”. The standard has {count} indicators, named by their numbers.",
    ),
    "zone_contradicted": (
        "Phiếu ghi vùng {stated}, nhưng địa hình và khoảng cách {km} km cho vùng {derived}. Danh sách phân vùng của Sở Y tế quyết định; hãy kiểm tra lại.",
        "The station states zone {stated}, but terrain and a distance of {km} km give zone {derived}. The list of the provincial health department prevails; look at it again.",
    ),
    "region_contradicted": (
        "Phiếu ghi vùng “{stated}”, nhưng {province} thuộc vùng {possible} theo bảng vùng kèm theo chương trình (mức “suy ra”). Vùng làm thay đổi điểm: hãy kiểm tra lại[[, rồi ghi {key}]].",
        "The region is given as “{stated}”, but {province} lies in {possible} by the table that comes with the tool (inferred). The region moves the score: check it[[, and write {key}]].",
    ),
    "district_ended": (
        "Từ ngày 01/7/2025 không còn cấp huyện: hãy bỏ trống chỗ ghi huyện (“{name}”).",
        "There have been no districts since 1 July 2025: leave the district (“{name}”) empty.",
    ),
    "province_ended": (
        "Từ ngày 01/7/2025, {name} đã nhập vào {now}. Hãy ghi tên tỉnh hiện nay.",
        "Since 1 July 2025 {name} has been part of {now}. Write the province of today.",
    ),
    "commune_code_form": (
        'Mã xã “{code}” phải gồm 5 chữ số.[[ Có phải là "{padded}"?]]',
        'The commune code “{code}” must have 5 digits.[[ Is it "{padded}"?]]',
    ),
    "commune_code_unknown": (
        "Không có mã xã “{code}” trong danh mục từ ngày 01/7/2025. Xã trước ngày đó không có mã trong danh mục: hãy để trống.",
        "The list in force since 1 July 2025 has no commune with the code “{code}”. Communes before that day have no code in it: leave it out.",
    ),
    "commune_code_other_name": (
        "Mã {code} là của “{listed}”, không phải “{name}”.",
        "The code {code} belongs to “{listed}”, not to “{name}”.",
    ),
    "commune_code_other_province": (
        "Mã {code} thuộc “{listed}”, không phải “{province}”.",
        "The code {code} lies in “{listed}”, not in “{province}”.",
    ),
    # Evidence
    "evidence_list_expected": (
        "Minh chứng phải là danh sách các mã đã khai ở phần “evidence”, ví dụ [qd-bcd].",
        "Evidence is a list of ids registered under “evidence”, such as [qd-bcd].",
    ),
    "evidence_unknown": (
        "Minh chứng “{id}” chưa được khai ở phần “evidence”.[[ Có phải muốn ghi “{nearest}”?]]",
        "The evidence “{id}” is not registered under “evidence”.[[ Did you mean “{nearest}”?]]",
    ),
    "answers_carried": (
        "Còn {count} câu trả lời chép từ phiếu năm {years}, chưa xem lại: chỉ tiêu {numbers}. Xem lại từng câu rồi xóa dòng “carried”, trong phiếu Excel thì chọn “Đã xem lại”; hoặc dùng lệnh fill.",
        "{count} answers copied from the submission of {years} have not been looked at since: indicators {numbers}. Look at each and take out its line “carried”, in an Excel form choose “Looked at”; or use fill.",
    ),
    "evidence_unused": (
        "Minh chứng “{id}” không được chỉ tiêu nào dùng.",
        "The evidence “{id}” is used by no indicator.",
    ),
    "evidence_no_file": (
        "Minh chứng “{id}” chưa có tệp kèm theo. Hãy ghi đường dẫn của tệp (cột “Tệp” trong phiếu Excel, khóa “file” trong phiếu YAML).",
        "The evidence “{id}” has no file yet. Write the path of the file (column “File” of an Excel form, key “file” of YAML).",
    ),
    "evidence_missing": (
        "Không tìm thấy tệp “{file}” của minh chứng “{id}”.[[ {hint}]]",
        "The file “{file}” of the evidence “{id}” is not there.[[ {hint}]]",
    ),
    "evidence_absolute": (
        "Minh chứng “{id}” ghi đường dẫn đầy đủ “{file}”, chỉ đúng trên máy này. Hãy ghi “{near}”, tính từ thư mục của phiếu.",
        "The evidence “{id}” gives the full path “{file}”, which holds on this machine alone. Write “{near}”, from the folder of the submission.",
    ),
    "file_near": (
        "Có phải muốn ghi {near}?",
        "Did you mean {near}?",
    ),
    "file_several": (
        "Ô này ghi nhiều tệp ({names}). Mỗi tệp khai thành một minh chứng riêng, rồi ghi các mã đó vào câu trả lời.",
        "Several files stand here ({names}). Register each as a document of its own, and name their ids in the answer.",
    ),
    "file_full_path": (
        "Đường dẫn phải tính từ thư mục của phiếu: có phải muốn ghi “{near}”?",
        "Paths start from the folder of the submission: did you mean “{near}”?",
    ),
    "kind_pdf": (
        "tệp PDF",
        "a PDF",
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
        "a HEIC picture of a telephone",
    ),
    "kind_zip": (
        "tệp Word, Excel đời mới hoặc tệp ZIP",
        "a Word or Excel file of today, or a ZIP file",
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
        "a text",
    ),
    "unopenable_unknown": (
        "Loại tệp không dùng được, hoặc nội dung không đúng như phần đuôi tên tệp. Hãy lưu lại thành PDF hoặc ảnh.",
        "Its type is not used, or its content is not what its name says. Save it as a PDF or a picture.",
    ),
    "unopenable_other": (
        "Đuôi tên tệp là {ending}, nhưng nội dung là {real}. Hãy đổi đuôi tên tệp thành {right}.",
        "Its name ends with {ending}, but its content is {real}. Let the name end with {right}.",
    ),
    "unopenable_no_ending": (
        "Tên tệp không có phần đuôi[[; nội dung là {real}, hãy thêm đuôi {right}]].",
        "Its name has no ending[[; its content is {real}, so add {right}]].",
    ),
    "unopenable_damaged": (
        "Nội dung không phải {named} như đuôi {ending}: tệp hỏng, hoặc chép chưa xong. Hãy mở thử, rồi lưu hay quét lại.",
        "Its content is not {named}, as {ending} says: the file is damaged or was not copied to its end. Try to open it, then save or scan it again.",
    ),
    "unopenable_video": (
        "Video đuôi {ending} nhiều máy không mở được. Hãy chuyển thành MP4.",
        "Many machines cannot open a {ending} video. Turn it into MP4.",
    ),
    "unopenable_audio": (
        "Tệp ghi âm ({ending}) không dùng làm minh chứng. Hãy kèm biên bản, ảnh hoặc video MP4.",
        "A sound recording ({ending}) is not used as evidence. Attach minutes, a picture or an MP4 video.",
    ),
    "unopenable_picture": (
        "Ảnh đuôi {ending} nhiều máy không mở được. Hãy lưu lại thành JPG, PNG hoặc PDF.",
        "Many machines cannot open a {ending} picture. Save it as JPG, PNG or PDF.",
    ),
    "unopenable_document": (
        "Văn bản đuôi {ending} nhiều máy không mở được. Hãy lưu lại thành PDF.",
        "Many machines cannot open a {ending} document. Save it as PDF.",
    ),
    "unopenable_packed": (
        "Đây là tệp nén đuôi {ending}. Hãy giải nén và khai từng tệp, hoặc nén lại thành ZIP.",
        "This is a packed file ({ending}). Unpack it and register each file, or pack it as ZIP.",
    ),
    "unopenable_shortcut": (
        "Đây chỉ là lối tắt ({ending}), không phải tệp. Hãy chép chính tệp đó vào thư mục.",
        "This is only a shortcut ({ending}), not the file. Copy the file itself into the folder.",
    ),
    "unopenable_unfinished": (
        "Tệp đuôi {ending} là tệp tải về hoặc chép chưa xong. Hãy tải hoặc chép lại.",
        "A {ending} file was not downloaded or copied to its end. Do it again.",
    ),
    "unopenable_type": (
        "Loại tệp {ending} không dùng làm minh chứng. Hãy lưu lại thành PDF hoặc ảnh.",
        "Files of type {ending} are not used as evidence. Save it as a PDF or a picture.",
    ),
    "evidence_outside": (
        "Tệp “{file}” của minh chứng “{id}” nằm ngoài thư mục của phiếu. Hãy chép tệp vào trong thư mục đó.[[ {hint}]]",
        "The file “{file}” of the evidence “{id}” lies outside the folder of the submission. Copy it into that folder.[[ {hint}]]",
    ),
    "evidence_too_large": (
        "Tệp “{file}” của minh chứng “{id}” lớn hơn 500 MB, không nộp trong hồ sơ được nên không tính. Hãy nén hoặc chia nhỏ tệp.",
        "The file “{file}” of the evidence “{id}” is larger than 500 MB and cannot be handed in in a dossier, so it does not count. Pack it or split it.",
    ),
    "evidence_empty": (
        "Tệp “{file}” của minh chứng “{id}” trống.",
        "The file “{file}” of the evidence “{id}” is empty.",
    ),
    "evidence_unreadable": (
        "Không đọc được tệp “{file}” của minh chứng “{id}”.",
        "The file “{file}” of the evidence “{id}” cannot be read.",
    ),
    "evidence_unopenable": (
        "Tệp “{file}” của minh chứng “{id}” không mở được. {hint}",
        "The file “{file}” of the evidence “{id}” cannot be opened. {hint}",
    ),
    "evidence_changed": (
        "Tệp “{file}” của minh chứng “{id}” đã thay đổi so với mã SHA-256 đã ghi.",
        "The file “{file}” of the evidence “{id}” no longer has the recorded SHA-256.",
    ),
    "evidence_out_of_period": (
        "Minh chứng “{id}” đã hết hiệu lực trước khi kết thúc năm đánh giá.",
        "The evidence “{id}” expired before the end of the year assessed.",
    ),
    "evidence_after_period": (
        "Minh chứng “{id}” ban hành ngày {issued}, sau khi năm {year} đã hết, nên không chứng minh được số liệu năm {year}. Hãy kiểm tra ngày ban hành, hoặc kèm văn bản của năm {year}.",
        "The evidence “{id}” was issued on {issued}, after the end of {year}, so it proves nothing of {year}. Check the date, or attach a document of {year}.",
    ),
    "evidence_earlier": (
        "Minh chứng “{id}” ban hành ngày {issued}, trước năm {year}, trong khi chỉ tiêu {numbers} cần văn bản của năm. Vẫn được tính; hãy kèm văn bản của năm {year}. Nếu văn bản này còn giá trị, ghi ngày hết hạn (“expires”); nếu có giá trị lâu dài, ghi “lasting: có”.",
        "The evidence “{id}” was issued on {issued}, before {year}, while indicators {numbers} want a document of the year. It still counts; attach one of {year}. Where it is still valid, write when it expires (“expires”); where it is of a permanent kind, write “lasting: yes”.",
    ),
    "evidence_undated": (
        "Minh chứng “{id}” chưa ghi ngày ban hành, nên không rõ có thuộc năm {year} hay không.",
        "The evidence “{id}” has no date of issue, so nobody can tell whether it is of {year}.",
    ),
    "evidence_reversed": (
        "Minh chứng “{id}” ghi ngày hết hạn {expires} trước ngày ban hành {issued}. Vẫn được tính; hãy kiểm tra lại hai ngày.",
        "The evidence “{id}” expires on {expires}, before it was issued on {issued}. It still counts; check both days.",
    ),
    "file_is_a_folder": (
        "Đây là một thư mục: hãy ghi tên một tệp trong đó[[, ví dụ “{near}”]].",
        "This is a folder: write the name of a file in it[[, such as “{near}”]].",
    ),
}
