"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Standards
    "figure_name_form": (
        "[[“{text}” không phải là tên số liệu. ]]Hãy ghi số chỉ tiêu, phần (nếu có) và numerator (tử số) hoặc denominator (mẫu số), ví dụ 32.denominator hoặc 30.dan_so.denominator; hoặc population (dân số của trạm).",
        "[[“{text}” is not the name of a figure. ]]Write the indicator, its part (if it has parts), and numerator or denominator, such as 32.denominator or 30.dan_so.denominator; or population (the station's).",
    ),
    "figure_no_indicator": (
        "Bộ tiêu chí không có chỉ tiêu {number} (“{text}”). Hãy sửa số chỉ tiêu.",
        "The standard has no indicator {number} (“{text}”). Correct the number.",
    ),
    "figure_no_part": (
        "Chỉ tiêu không có phần “{part}”.[[ Hãy chọn một trong các phần: {allowed}.]]",
        "The indicator has no part “{part}”.[[ Choose one of its parts: {allowed}.]]",
    ),
    "figure_not_rate": (
        "“{text}” không phải là một tỷ lệ, nên không có tử số và mẫu số. Nếu chỉ tiêu có nhiều phần, hãy ghi cả tên phần.",
        "“{text}” is not a rate, so it has no numerator or denominator. If the indicator has parts, name the part as well.",
    ),
    "check_twice": (
        "Mã “{id}” được dùng cho nhiều phép đối chiếu. Hãy đặt cho mỗi phép một mã riêng.",
        "The ID “{id}” is used for several cross-checks. Give each its own.",
    ),
    "bounds_reversed": (
        "Giới hạn “chắc chắn sai” ({certain}) phải nằm ngoài giới hạn “nên xem lại” ({hint}). Hãy sửa một trong hai số.",
        "The bound of what is certainly wrong ({certain}) must be beyond the bound of what is to be checked ({hint}). Correct one of the two.",
    ),
    "figure_alone": (
        "Cần ít nhất hai số liệu để đối chiếu với nhau. Hãy ghi thêm số liệu.",
        "At least two figures are needed to compare. Add another.",
    ),
    "figure_repeated": (
        "Số liệu “{text}” có hai lần ở đây. So với chính nó thì luôn khớp; cộng với chính nó thì bị tính gấp đôi. Hãy bỏ bớt một.",
        "The figure “{text}” is here twice. Compared with itself it always agrees; added to itself it counts double. Remove one.",
    ),
    "ratio_of_itself": (
        "Tỷ lệ của một số liệu so với chính nó (“{text}”) luôn là 100. Hãy nêu hai số liệu khác nhau.",
        "A figure in % of itself (“{text}”) is always 100. Name two different figures.",
    ),
    "ratio_upside_down": (
        "“{figure}” là toàn bộ của “{of}”, nên tỷ lệ này không bao giờ dưới 100%. Hãy đổi chỗ hai số liệu.",
        "“{figure}” is the whole of “{of}”, so this is never below 100%. Swap the two.",
    ),
    "bound_impossible": (
        "Giới hạn {bound} tính bằng % của toàn bộ, mà không gì vượt quá 100%. Hãy ghi số từ 100 trở xuống.",
        "The bound {bound} is in % of a whole, and nothing exceeds 100%. Write at most 100.",
    ),
    "check_never": (
        "Với mức {bound} thì không trạm nào bị nêu.[[ Hãy ghi số lớn hơn {above}.]][[ Hãy ghi số nhỏ hơn {below}.]]",
        "With {bound} no station is ever named.[[ Write a number greater than {above}.]][[ Write a number less than {below}.]]",
    ),
    "check_always": (
        "Với mức {bound} thì trạm nào được xét cũng bị nêu.[[ Hãy ghi số lớn hơn {above}.]][[ Hãy ghi số nhỏ hơn {below}.]]",
        "With {bound} every station examined is named.[[ Write a number greater than {above}.]][[ Write a number less than {below}.]]",
    ),
    "bounds_cross": (
        "Dưới {below} và trên {above} đều bị nêu, nên số liệu nào cũng bị nêu. Hãy sửa hai giới hạn.",
        "Figures below {below} and above {above} are named, so every figure is. Correct the two bounds.",
    ),
    # Cross-checks
    "figure_asked": (
        "{words} (chỉ tiêu {indicator})",
        "{words} (indicator {indicator})",
    ),
    "figure_population": (
        "dân số của trạm",
        "population of the station",
    ),
    "figure_value": (
        "{figure}: {value}",
        "{figure}: {value}",
    ),
    "figure_sum": (
        "{one} + {other}",
        "{one} + {other}",
    ),
    "flag_share": (
        "bằng {share}%",
        "which is {share}%",
    ),
    "flag_points": (
        "{points}/{max} điểm",
        "{points}/{max} points",
    ),
    "flag_jump": (
        "{figure}: năm {before} là {then_value}, năm {now} là {now_value}[[, {change}]]",
        "{figure}: {then_value} in {before}, {now_value} in {now}[[, {change}]]",
    ),
    "flag_change_up": (
        "tăng {share}%",
        "up {share}%",
    ),
    "flag_change_down": (
        "giảm {share}%",
        "down {share}%",
    ),
    "flag_points_jump": (
        "năm {before} được {then_value} điểm, năm {now} được {now_value} điểm",
        "{then_value} points in {before}, {now_value} points in {now}",
    ),
    "flag_copies": (
        "trùng với {other}: {equal}/{of} số liệu so sánh được",
        "the same as {other}: {equal}/{of} of the comparable figures",
    ),
    "flag_file": (
        "“{title}”, cùng một tệp với {others} (mã kiểm tra tệp {sha256}…)",
        "“{title}”, the same file as of {others} (file checksum {sha256}…)",
    ),
    "flag_threshold": (
        "chỉ tiêu {indicator}: {numerator}/{denominator} = {value}, ngưỡng {threshold}. Trong {near} trạm[[ của {district}]] có tỷ lệ cách ngưỡng dưới {window} đơn vị (của tỷ lệ đó), {better} trạm vừa đủ điểm; xác suất ngẫu nhiên không quá {chance}%",
        "indicator {indicator}: {numerator}/{denominator} = {value}, threshold {threshold}. Of {near} stations[[ in {district}]] less than {window} units (of that rate) from a threshold, {better} are just on the better side; the probability by chance is at most {chance}%",
    ),
    "previous_merged": (
        "{count} xã được lập từ nhiều xã trước ngày 01/7/2025: số liệu năm trước là của từng xã cũ, không cộng lại, nên không đem so sánh với năm nay.",
        "{count} communes were made of several on 1 July 2025: the figures of the year before are those of each former commune, are not added up, and so are not compared with this year's.",
    ),
}
