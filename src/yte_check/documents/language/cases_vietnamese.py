"""Lời nhắn bằng tiếng Việt về các ca kiểm tra của phép đối chiếu, công sức và kế hoạch."""

MESSAGES: dict[str, str] = {
    "schema_flag_cases": "Các ca kiểm tra của phép đối chiếu",
    "no_flag_cases": "Các phép đối chiếu chưa có ca kiểm tra nào, nên sai sót trong đó sẽ không ai thấy: hãy thêm vào thư mục cross-checks/cases/, mỗi phép một ca bị gắn cờ và một ca không bị gắn cờ.",
    "flag_case": "Ca ghi phép đối chiếu «{id}» cho kết quả «{expected}», nhưng kết quả là «{found}» (none: không gắn cờ, hint: cần xem lại, certain: chắc chắn sai).",
    "flag_case_check": "Bộ tiêu chí này không có phép đối chiếu «{id}».[[ Có phải ý là «{nearest}»?]]",
    "flag_case_before": "«before» là số liệu năm trước của trạm ở «station», nên chỉ được ghi cùng «station».",
    "flag_case_stations": "Danh sách trạm đang để trống: hãy ghi ít nhất một trạm.",
    "flag_case_times": "«times» là số trạm giống như vậy: từ 1 trở lên, và tất cả các trạm của một ca nhiều nhất là {most}.",
    "flag_case_points": "Điểm của một trạm từ 0 đến {most}.",
    "uncovered_flag_none": "Phép đối chiếu «{check}»: chưa có ca nào không bị gắn cờ.",
    "uncovered_flag_hint": "Phép đối chiếu «{check}»: chưa có ca nào được nhắc xem lại.",
    "uncovered_flag_certain": "Phép đối chiếu «{check}»: chưa có ca nào chắc chắn sai.",
    "uncovered_flag_bound": "Phép đối chiếu «{check}»: nếu «{key}» là {other} thì chưa có ca nào nhận ra. Hãy thêm một ca có số liệu nằm giữa hai mức đó.",
    "uncovered_flag_figure": "Phép đối chiếu «{check}»: nếu bỏ số liệu này khỏi «{key}» thì chưa có ca nào nhận ra.",
    "coverage_flag": "Có gắn cờ và không gắn cờ",
    "coverage_flag_bound": "Mức của phép đối chiếu",
    "coverage_flag_figure": "Số liệu đối chiếu",
}
