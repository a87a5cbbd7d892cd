"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "usage_previous_later": (
        "{path} là phiếu năm {year}, sau phiếu được chấm. Hãy ghi phiếu của kỳ trước.",
        "{path} is of {year}, later than the file assessed. Name the file of the period before.",
    ),
    "previous_taken": (
        "Chỉ tiêu {number}: số kỳ trước {figure} lấy từ {path}, năm {year}. Hãy ghi vào phiếu này nếu đúng.",
        "Indicator {number}: the figure of the period before, {figure}, is taken from {path} of {year}. Write it into this file if it is right.",
    ),
    # Data of a program
    "data_value": (
        "Giá trị “{value}” (kiểu {type}) ở “{where}” không ghi được vào phiếu. Hãy đổi thành chữ, số hoặc ngày; nếu chưa có số liệu, hãy bỏ mục này hoặc ghi None.",
        "The value “{value}” (of type {type}) at “{where}” cannot be written in a form. Make it text, a number or a date; leave the key out or give None if there is no figure.",
    ),
    "data_too_deep": (
        "Số liệu ở “{where}” lồng nhau quá sâu, không phiếu nào như vậy. Hãy kiểm tra có nhóm nào chứa chính nó không.",
        "The data at “{where}” are nested deeper than any form needs. Check whether a group contains itself.",
    ),
    # Many stations
    "folder_unreadable": (
        "Không mở được thư mục: {reason}. Hãy kiểm tra quyền đọc thư mục này.",
        "The folder cannot be opened: {reason}. Check that you may read it.",
    ),
    "not_a_file": (
        "Đây không phải là một tệp thường nên không đọc. Hãy lưu nội dung thành một tệp.",
        "This is not an ordinary file, so it is not read. Save its content as a file.",
    ),
    "link_broken": (
        "Đây là liên kết đến một tệp không còn nữa. Hãy chép tệp vào đây.",
        "This is a link to a file that is no longer there. Copy the file here.",
    ),
    "link_leads_out": (
        "Đây là liên kết dẫn ra ngoài thư mục đã cho nên không đọc. Hãy chép tệp vào đây, hoặc ghi thẳng đường dẫn của tệp.",
        "This link leads out of the folder that was given, so it is not read. Copy the file here, or name the file itself.",
    ),
    "link_not_followed": (
        "Đây là liên kết nên không đọc; tệp gốc được đọc ở chỗ của nó.",
        "This is a link, so it is not read; the file itself is read in its own place.",
    ),
    "archive_exchanged": (
        "Tệp này bị thay hoặc bị sửa trong lúc đang chấm, nên nội dung nay không còn là nội dung đã tìm thấy. Hãy chạy lại khi tệp không thay đổi nữa.",
        "This file was replaced or changed while the batch ran, so its content is not what was found. Run the command again once it no longer changes.",
    ),
    "archive_broken": (
        "Không đọc được tệp ZIP này: tệp hỏng hoặc không phải là ZIP. Hãy nén lại.",
        "This ZIP file cannot be read: it is damaged or not a ZIP file. Pack it again.",
    ),
    "archive_name_guessed": (
        "Tên của {count} tệp trong tệp ZIP không rõ ghi theo bảng mã nào, nên chỉ đoán: {names}. Nếu vì thế mà không tìm thấy minh chứng, hãy nén lại bằng phần mềm ghi tên tệp theo UTF-8, hoặc đặt tên không dấu.",
        "The encoding of the names of {count} files in the ZIP file is unknown, so they are guessed: {names}. If evidence is not found because of that, pack the files again with a program that writes names in UTF-8, or use plain letters.",
    ),
    "archive_too_large": (
        "Tệp ZIP có quá nhiều nội dung (hơn {members} tệp, hoặc các phiếu giải nén ra hơn {limit_mb} MB). Hãy chia thành nhiều tệp.",
        "The ZIP file contains too much (more than {members} files, or submissions that unpack to more than {limit_mb} MB). Split it into several.",
    ),
    "archive_nested": (
        "Không mở tệp ZIP nằm trong một tệp ZIP khác. Hãy giải nén tệp ngoài trước.",
        "A ZIP file inside another one is not opened. Unpack the outer one first.",
    ),
    "archive_member_broken": (
        "Không giải nén được tệp này. Hãy nén lại.",
        "This file cannot be unpacked. Pack it again.",
    ),
    "archive_no_submission": (
        "Trong tệp ZIP này không có phiếu nào[[, chỉ có: {held}]]. Hãy bỏ phiếu của trạm (tệp .yaml hoặc phiếu Excel) vào rồi nén lại.",
        "There is no submission in this ZIP file[[, only: {held}]]. Put the form of the station (.yaml or Excel) into it and pack it again.",
    ),
    "form_misnamed": (
        "Tệp này là phiếu, nhưng đuôi tên tệp ghi khác. Hãy đổi tên cho kết thúc bằng .xlsx.",
        "This file is a form, but its name says otherwise. Rename it so that it ends with .xlsx.",
    ),
    "submission_misnamed": (
        "Tệp này là phiếu, nhưng đuôi tên tệp ghi khác. Hãy đổi tên cho kết thúc bằng .yaml.",
        "This file is a submission, but its name says otherwise. Rename it so that it ends with .yaml.",
    ),
}
