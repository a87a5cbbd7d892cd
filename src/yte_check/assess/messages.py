"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Text of an assessment
    "zone_unknown": (
        "Chưa biết vùng của xã: hãy điền “Vùng”, hoặc địa hình và khoảng cách đến bệnh viện. Điểm đang được tính cho mọi vùng có thể.",
        "The zone of the commune is not known: fill in the zone, or the terrain and the distance to the hospital. The points are calculated for every possible zone.",
    ),
    "attribute_open": (
        "Chưa biết “{title}” của trạm: hãy điền “{name}” ở phần “attributes”. Điểm đang được tính cho mọi trường hợp có thể.",
        "“{title}” is not known of the station: fill in “{name}” under “attributes”. The points are calculated for every possible value.",
    ),
    "region_unknown": (
        "Chưa biết vùng kinh tế - xã hội: hãy điền. Điểm đang được tính cho mọi vùng có thể.[[ {province} thuộc vùng “{region}”: ghi region: {key}.]]",
        "The socio-economic region is not known: fill it in. The points are calculated for every possible region.[[ {province} is in “{region}”: write region: {key}.]]",
    ),
    # The command line
    "usage_assess_extension": (
        "Lệnh assess chỉ ghi .txt hoặc .json, không lập được {path}. Muốn có báo cáo Word, PDF, Excel hay trang web, hãy gõ: yte-check report PHIẾU.yaml -o {path}",
        "The command assess writes .txt or .json, not {path}. For a report as Word, PDF, Excel or web page type: yte-check report STATION.yaml -o {path}",
    ),
    "column_points": (
        "Điểm",
        "Points",
    ),
    "column_half": (
        "Mức tối thiểu[[ ({percent}%)]]",
        "Minimum[[ ({percent}%)]]",
    ),
    "heading_missing": (
        "Còn thiếu số liệu hoặc minh chứng[[ ({points} điểm chưa xác định)]]",
        "Data or evidence missing[[ ({points} points undetermined)]]",
    ),
    "heading_lost": (
        "Bị trừ điểm[[ ({points} điểm)]]",
        "Points lost[[ ({points})]]",
    ),
    "heading_evidence": (
        "Minh chứng: {summary}",
        "Evidence: {summary}",
    ),
    "heading_next_level": (
        "Để đạt {level} còn thiếu",
        "What {level} still lacks",
    ),
    "heading_left_out": (
        "Nội dung không áp dụng và lý do",
        "What does not apply, and why",
    ),
}
