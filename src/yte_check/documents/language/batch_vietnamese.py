"""What is said of many files at once: what was taken, what was not, and what became of the work. Vietnamese."""

MESSAGES = {
    "batch_head_reason": "Lý do để riêng",
    "batch_verdict_skipped": "Không lấy",
    "batch_skipped": "Bỏ qua {count} tệp khác, không phải là phiếu: {kinds}. Nếu trong đó có phiếu thì lưu lại thành .yaml, .xlsx hoặc .ods rồi chạy lại.",
    "batch_skipped_count": "{count} tệp loại này không phải là phiếu.",
    "batch_kind_hidden": "tệp ẩn",
    "batch_kind_no_ending": "không có đuôi",
    "archive_no_submission": "Trong tệp ZIP này không có phiếu nào[[, chỉ có: {held}]]. Hãy bỏ tệp .yaml hoặc phiếu Excel của trạm vào rồi nén lại.",
    "form_misnamed": "Tệp này là phiếu nhưng tên lại ghi khác. Hãy đổi tên cho kết thúc bằng .xlsx.",
    "submission_misnamed": "Tệp này là phiếu nhưng tên lại ghi khác. Hãy đổi tên cho kết thúc bằng .yaml.",
    "usage_output_appeared": "Khi bắt đầu chưa có {path}, nay đã có: một chương trình khác vừa tạo tệp này. Tệp đó được giữ nguyên, kết quả chưa được ghi. Hãy chọn tên khác, hoặc dùng --force.",
    "stdout_unwritten": "Kết quả không ra hết được ({reason}). Hãy giải phóng dung lượng nơi nhận rồi chạy lại, hoặc ghi ra tệp bằng -o.",
    "archive_exchanged": "Tệp này bị thay hoặc bị sửa trong lúc đang chấm, nên nội dung nay không còn là nội dung đã tìm thấy. Hãy chạy lại khi tệp không thay đổi nữa.",
    "batch_again": "Một tiến trình bị dừng từ bên ngoài (thường do thiếu bộ nhớ); {count} tệp còn lại đã được chấm mà không cần tiến trình đó, không thiếu tệp nào. Dùng --jobs 1 thì cần ít bộ nhớ hơn.",
    "no_room": "Không còn chỗ để làm việc trong {path}: {reason}. Hãy giải phóng dung lượng ở đó (với tệp tạm có thể đặt TMPDIR sang thư mục khác) rồi chạy lại.",
}
