"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "batch_skipped": (
        "Bỏ qua {count} tệp khác, không phải là phiếu: {kinds}. Nếu trong đó có phiếu, hãy lưu lại thành .yaml, .xlsx hoặc .ods rồi chạy lại.",
        "{count} files were skipped, as they are not submissions: {kinds}. If one of them is, save it as .yaml, .xlsx or .ods and run again.",
    ),
    "batch_kind_hidden": (
        "tệp ẩn",
        "hidden",
    ),
    "batch_kind_no_ending": (
        "không có đuôi",
        "no extension",
    ),
    "area_none": (
        "Không có phiếu nào ghi địa bàn “{area}”. Các phiếu ghi: {found}[[ và {more} địa bàn nữa]]. Nếu gõ nhầm hay thiếu dấu, hãy sửa lại.",
        "No submission is of “{area}”. They are of: {found}[[ and {more} more]]. If this is a slip, correct it.",
    ),
    "area_unsaid": (
        "{count} phiếu không ghi đủ tỉnh, huyện nhưng vẫn được tính vào địa bàn “{area}”: {files}[[ và {more} phiếu nữa]]. Hãy ghi thêm tỉnh, huyện vào phiếu.",
        "{count} submissions lack the province or district and are counted with “{area}” all the same: {files}[[ and {more} more]]. Add them to the submissions.",
    ),
    "other_area": (
        "Phiếu này là của {found}, còn địa bàn được hỏi là {wanted}, nên không tính. Nếu ghi sai địa bàn, hãy sửa phiếu.",
        "This submission is of {found}, but {wanted} was asked for, so it is not counted. If its area is wrong, correct it.",
    ),
    "other_year": (
        "Phiếu này là của năm {found}, còn năm được hỏi là {wanted}, nên không tính. Nếu ghi sai năm, hãy sửa phiếu.",
        "This submission is of {found}, but {wanted} was asked for, so it is not counted. If its year is wrong, correct it.",
    ),
    "superseded": (
        "Phiếu khác của cùng xã, cùng năm {year} được tính thay phiếu này: {counted} ({why}). Nếu phiếu này mới đúng, hãy chuyển phiếu kia sang thư mục khác; nếu là hai xã khác nhau, hãy ghi mã xã vào cả hai phiếu.",
        "Another submission of this commune for {year} is counted in its place: {counted} ({why}). If this one is right, move the other to another folder; if these are two communes, write the code of its commune into each.",
    ),
    "superseded_newer": (
        "sửa lần cuối ngày {changed}, mới hơn",
        "newer: last changed on {changed}",
    ),
    "superseded_same": (
        "cùng nội dung",
        "the same content",
    ),
    "superseded_unknown": (
        "không rõ tệp nào mới hơn, lấy tệp đứng sau",
        "which is newer is not known: the last of the files is taken",
    ),
    "batch_again": (
        "Việc chấm bị dừng giữa chừng từ bên ngoài (thường do máy thiếu bộ nhớ); {count} tệp còn lại vẫn được chấm, không thiếu tệp nào. Lần sau hãy thêm --jobs 1 để cần ít bộ nhớ hơn.",
        "Part of the work was stopped from outside (often for lack of memory); the {count} files left were then scored, and nothing is missing. Next time add --jobs 1 to need less memory.",
    ),
    "folder_passed": (
        "Bỏ qua {count} tệp khác trong các thư mục: {kinds}.",
        "{count} other files in the folders were skipped: {kinds}.",
    ),
    "batch_head_code": (
        "Mã xã",
        "Commune code",
    ),
    "batch_head_commune": (
        "Xã",
        "Commune",
    ),
    "batch_head_district": (
        "Huyện",
        "District",
    ),
    "batch_head_province": (
        "Tỉnh",
        "Province",
    ),
    "batch_no_group": (
        "(không ghi)",
        "(not stated)",
    ),
}
