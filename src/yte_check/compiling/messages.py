"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "compiling_names_meet": (
        "Không lập được bảng: “{one}” và “{other}” sẽ cùng tên cột “{column}”. Hãy đổi một trong hai tên trong bộ tiêu chí.",
        "No table can be made: “{one}” and “{other}” would both be the column “{column}”. Rename one of them in the standard.",
    ),
    "compiling_mean_open": (
        "Chưa mô phỏng được bộ tiêu chí này: [[mục {number} ]]lấy trung bình của những phần có thể không áp dụng hoặc có điểm chuẩn khác nhau theo nơi (combine: mean). Vẫn chấm được từng phiếu bằng yte-check assess và batch.",
        "This standard cannot be simulated yet: [[{number} ]]takes the mean of parts that may not apply, or whose maximum differs by place (combine: mean). yte-check assess and batch still score each submission.",
    ),
    "compiling_numbers_too_great": (
        "Chưa mô phỏng được bộ tiêu chí này: quá nhiều chỉ tiêu tính điểm theo tỷ lệ (proportional) cùng cộng vào một tổng, phép tính chính xác cần hơn 38 chữ số. Vẫn chấm được từng phiếu bằng yte-check assess và batch.",
        "This standard cannot be simulated: too many indicators with points in proportion (proportional) add up to one sum, and exact figures would need more than 38 digits. yte-check assess and batch still score each submission.",
    ),
}
