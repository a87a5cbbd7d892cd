"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "batch_skipped": (
        "Bỏ qua {count} tệp khác, không phải là phiếu: {kinds}. Nếu trong đó có phiếu thì lưu lại thành .yaml, .xlsx hoặc .ods rồi chạy lại.",
        "{count} files were not taken, being no submissions: {kinds}. If one of them is, save it as .yaml, .xlsx or .ods and run again.",
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
        "Không có phiếu nào ghi địa bàn “{area}”. Các phiếu ghi: {found}[[ và {more} địa bàn nữa]]. Nếu gõ nhầm hay thiếu dấu thì sửa lại.",
        "No submission is of “{area}”. They are of: {found}[[ and {more} more]]. If this is a slip, correct it.",
    ),
    "area_unsaid": (
        "{count} phiếu không ghi đủ tỉnh, huyện nhưng vẫn được tính vào địa bàn “{area}”: {files}[[ và {more} phiếu nữa]].",
        "{count} submissions are without a province or district, and counted with “{area}” all the same: {files}[[ and {more} more]].",
    ),
    "other_area": (
        "Phiếu này là của {found}, còn địa bàn được hỏi là {wanted}, nên không tính.",
        "This submission is of {found}, and {wanted} was asked for, so it is not counted.",
    ),
    "other_year": (
        "Phiếu này là của năm {found}, còn năm được hỏi là {wanted}, nên không tính.",
        "This submission is of {found}, and {wanted} was asked for, so it is not counted.",
    ),
    "batch_again": (
        "Một tiến trình bị dừng từ bên ngoài (thường do thiếu bộ nhớ); {count} tệp còn lại đã được chấm mà không cần tiến trình đó, không thiếu tệp nào. Dùng --jobs 1 thì cần ít bộ nhớ hơn.",
        "A process was ended from outside (often for lack of memory); the {count} files that were left were scored without it, and nothing is missing. With --jobs 1 less memory is needed.",
    ),
    "folder_passed": (
        "Trong các thư mục có {count} tệp khác không lấy: {kinds}.",
        "{count} files in the folders were not taken: {kinds}.",
    ),
}
