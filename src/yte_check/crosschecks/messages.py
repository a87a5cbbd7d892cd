"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Standards
    "figure_name_form": (
        "[[“{text}” không phải là tên số liệu. ]]Hãy ghi số chỉ tiêu, phần (nếu có) và numerator (tử số) hoặc denominator (mẫu số), ví dụ 32.denominator hoặc 30.dan_so.denominator; hoặc population (dân số của trạm).",
        "[[“{text}” is not the name of a figure. ]]Write the indicator, its part (if it has parts), and numerator or denominator, such as 32.denominator or 30.dan_so.denominator; or population (the station's).",
    ),
    "figure_no_indicator": (
        "Bộ tiêu chí không có chỉ tiêu {number} (“{text}”).",
        "The standard has no indicator {number} (“{text}”).",
    ),
    "figure_no_part": (
        "Chỉ tiêu không có phần “{part}”.[[ Các phần: {allowed}.]]",
        "The indicator has no part “{part}”.[[ Its parts are: {allowed}.]]",
    ),
    "figure_not_rate": (
        "“{text}” không phải là một tỷ lệ, nên không có tử số và mẫu số. Nếu chỉ tiêu có nhiều phần, hãy ghi cả tên phần.",
        "“{text}” is not a rate, so it has no numerator and denominator. Where the indicator has parts, name the part as well.",
    ),
    "check_twice": (
        "Mã “{id}” được dùng cho nhiều phép đối chiếu.",
        "The id “{id}” is used for several cross-checks.",
    ),
    "bounds_reversed": (
        "Mức chắc chắn sai ({certain}) phải nằm ngoài mức cần xem lại ({hint}).",
        "The bound of what is certainly wrong ({certain}) must lie beyond that of a hint ({hint}).",
    ),
    "figure_alone": (
        "Cần ít nhất hai số liệu để đối chiếu với nhau.",
        "It takes two figures or more to compare them.",
    ),
    "figure_repeated": (
        "Số liệu “{text}” có hai lần ở đây. So với chính nó thì luôn khớp; cộng với chính nó thì bị tính gấp đôi.",
        "The figure “{text}” stands here twice. Compared with itself it always agrees; added to itself it counts double.",
    ),
    "ratio_of_itself": (
        "Tỷ lệ của một số liệu so với chính nó (“{text}”) luôn là 100. Hãy nêu hai số liệu khác nhau.",
        "A figure in % of itself (“{text}”) is always 100. Name two different figures.",
    ),
    "ratio_upside_down": (
        "“{figure}” là toàn bộ của “{of}”, nên tỷ lệ này không bao giờ dưới 100%. Hãy đổi chỗ hai số liệu.",
        "“{figure}” is the whole of “{of}”, so that this is never below 100%. Exchange the two.",
    ),
    "bound_impossible": (
        "Giới hạn {bound} tính bằng % của toàn bộ, mà không gì vượt quá 100%.",
        "The bound {bound} is in % of a whole, and nothing lies above 100%.",
    ),
    "check_never": (
        "Với mức {bound} thì không trạm nào bị gắn cờ.[[ Hãy ghi số lớn hơn {above}.]][[ Hãy ghi số nhỏ hơn {below}.]]",
        "With {bound} no station is ever flagged.[[ Write a number greater than {above}.]][[ Write a number less than {below}.]]",
    ),
    "check_always": (
        "Với mức {bound} thì trạm nào được xét cũng bị gắn cờ.[[ Hãy ghi số lớn hơn {above}.]][[ Hãy ghi số nhỏ hơn {below}.]]",
        "With {bound} every station that is looked at is flagged.[[ Write a number greater than {above}.]][[ Write a number less than {below}.]]",
    ),
    "bounds_cross": (
        "Dưới {below} và trên {above} đều bị cảnh báo, nên không số liệu nào không bị cảnh báo.",
        "Below {below} and above {above} there is a flag, so that no figure is without one.",
    ),
    # Cross-checks
    "figure_numerator": (
        "chỉ tiêu {indicator}[[ {part}]], tử số",
        "indicator {indicator}[[ {part}]], numerator",
    ),
    "figure_denominator": (
        "chỉ tiêu {indicator}[[ {part}]], mẫu số",
        "indicator {indicator}[[ {part}]], denominator",
    ),
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
        "{figure}: năm {before} là {then_value}, năm {now} là {now_value}, thay đổi {change}%",
        "{figure}: {then_value} in {before}, {now_value} in {now}, a change of {change}%",
    ),
    "flag_change_up": (
        "+{share}",
        "+{share}",
    ),
    "flag_change_down": (
        "-{share}",
        "-{share}",
    ),
    "flag_change_unknown": (
        "–",
        "–",
    ),
    "flag_points_jump": (
        "năm {before} được {then_value} điểm, năm {now} được {now_value} điểm",
        "{then_value} points in {before}, {now_value} points in {now}",
    ),
    "flag_copies": (
        "trùng với {other}: {equal}/{of} số liệu so sánh được",
        "the same as {other}: {equal}/{of} of the figures that can be compared",
    ),
    "flag_file": (
        "“{title}”, cùng tệp với {others}; SHA-256 {sha256}…",
        "“{title}”, the same file as of {others}; SHA-256 {sha256}…",
    ),
    "flag_threshold": (
        "chỉ tiêu {indicator}: {numerator}/{denominator} = {value}, ngưỡng {threshold}; {better} trong {near} trạm ở gần ngưỡng (dưới {window} đơn vị)[[ của {district}]] nằm ở phía được điểm; nếu ngẫu nhiên thì xác suất không quá {chance}%",
        "indicator {indicator}: {numerator}/{denominator} = {value}, threshold {threshold}; of {near} stations close to a threshold (less than {window} units)[[ in {district}]] {better} lie on the better side; by chance the probability is at most {chance}%",
    ),
}
