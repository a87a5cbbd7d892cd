"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Standards
    "target_twice": (
        "Mã mục tiêu “{id}” được dùng nhiều lần trong kế hoạch. Mỗi mục tiêu cần một mã riêng.",
        "The target ID “{id}” is used more than once in the plan. Give each target its own ID.",
    ),
    "task_twice": (
        "Mã nhiệm vụ “{id}” được dùng nhiều lần trong kế hoạch. Hãy đặt cho mỗi nhiệm vụ một mã riêng.",
        "The task ID “{id}” is used more than once in the plan. Give each task its own ID.",
    ),
    "same_as_unknown": (
        "Không có mục tiêu nào khác mang mã “{id}” trong kế hoạch. Hãy ghi mã của một mục tiêu khác trong kế hoạch này.",
        "No other target of the plan has the ID “{id}”. Give the ID of another target of this plan.",
    ),
    "year_not_after": (
        "Năm {year} phải sau năm {before} ghi ở trên. Hãy xếp các năm theo thứ tự, mỗi năm ghi một lần.",
        "The year {year} must come after {before} above it. Put the years in order, each once.",
    ),
    "target_impossible": (
        "Giá trị {value} không thể có với đơn vị “{unit}”. Hãy kiểm tra con số và đơn vị.",
        "A value of {value} is impossible with the unit “{unit}”. Check the figure and the unit.",
    ),
    "maintain_nothing": (
        "Năm {year} ghi “duy trì”, nhưng không có mức nào trước đó để duy trì. Hãy ghi thêm “value”, “baseline” hoặc một năm trước.",
        "The year {year} says “maintain”, but there is no earlier level to maintain. Add “value”, “baseline” or an earlier year.",
    ),
    "due_reversed": (
        "Thời hạn từ {start} đến {end} bị ngược. Hãy đổi lại ngày bắt đầu và ngày cuối.",
        "The deadline from {start} to {end} runs backwards. Swap the first and the last day.",
    ),
    "measure_not_percent": (
        "Cách tính này cho một tỷ lệ số xã hoặc số trạm, nên đơn vị phải là “%”, không phải “{unit}”. Hãy sửa đơn vị hoặc cách tính.",
        "This measure gives a percentage of communes or stations, so the unit must be “%”, not “{unit}”. Correct the unit or the measure.",
    ),
    "measure_no_indicator": (
        "Bộ tiêu chí không có chỉ tiêu {number}. Hãy kiểm tra lại số chỉ tiêu.",
        "The standard has no indicator {number}. Check the number.",
    ),
    "measure_no_part": (
        "Chỉ tiêu không có phần “{part}”.[[ Hãy ghi một trong: {allowed}.]]",
        "The indicator has no part “{part}”.[[ Use one of: {allowed}.]]",
    ),
    "measure_not_rate": (
        "Chỉ tính được tỷ lệ của các tổng từ một chỉ tiêu (hoặc phần) loại “rate”. Hãy chọn chỉ tiêu khác hoặc cách tính khác.",
        "A ratio of sums needs an indicator (or part) of the type “rate”. Choose another indicator or another measure.",
    ),
    "measure_not_number": (
        "Chỉ tính được số trung bình từ một chỉ tiêu (hoặc phần) loại “number”. Hãy chọn chỉ tiêu khác hoặc cách tính khác.",
        "A mean needs an indicator (or part) of the type “number”. Choose another indicator or another measure.",
    ),
    "measure_points": (
        "Số điểm {points} không dùng được. Hãy ghi số điểm lớn hơn 0 và không quá điểm chuẩn {maximum}.",
        "{points} points cannot be used here. Give more than 0 and at most the maximum of {maximum} points.",
    ),
    "measure_level": (
        "Bộ tiêu chí không có mức “{level}”.[[ Hãy chọn một trong: {allowed}.]][[ Có phải muốn ghi “{nearest}”?]]",
        "The standard has no level “{level}”.[[ Choose one of: {allowed}.]][[ Did you mean “{nearest}”?]]",
    ),
    "measure_answer": (
        "Chỉ tiêu (hoặc phần) này không có câu trả lời “{answer}”.[[ Hãy ghi một trong: {allowed}.]]",
        "This indicator (or part) has no answer “{answer}”.[[ Use one of: {allowed}.]]",
    ),
    "measure_item": (
        "Chỉ tiêu (hoặc phần) này không có mục “{item}”.[[ Hãy ghi một trong: {allowed}.]]",
        "This indicator (or part) has no item “{item}”.[[ Use one of: {allowed}.]]",
    ),
    "measure_not_comparable": (
        "Chỉ so sánh được tỷ lệ hoặc con số với một mức. Hãy chọn chỉ tiêu (hoặc phần) thuộc loại “rate” hoặc “number”.",
        "Only a rate or a figure can be compared with a level. Choose an indicator (or part) of the type “rate” or “number”.",
    ),
    "measure_other_indicator": (
        "Mục tiêu nói về chỉ tiêu {other} nhưng cách đo lại lấy chỉ tiêu {number}. Hãy sửa một trong hai.",
        "The target is about indicator {other}, but its measure uses indicator {number}. Correct one of them.",
    ),
    "measure_not_per": (
        "Đơn vị “{unit}” không khớp với tỷ lệ được đo, vốn tính trên {per}. Hãy sửa đơn vị hoặc chỉ tiêu được đo.",
        "The unit “{unit}” does not fit the rate measured, which is per {per}. Correct the unit or the indicator measured.",
    ),
    "measure_always": (
        "Điều kiện {op} {value} đúng với mọi trạm có trả lời, nên không chọn ra trạm nào. Hãy đối chiếu lại với văn bản.",
        "The condition {op} {value} is true of every station that answers, so it selects none. Compare it with the document again.",
    ),
    "measure_never": (
        "Điều kiện {op} {value} không trạm nào thỏa được. Hãy đối chiếu lại với văn bản.",
        "The condition {op} {value} is true of no station. Compare it with the document again.",
    ),
    "measured_twice": (
        "Mục tiêu này được đo hệt như mục tiêu “{id}”, cho cùng một năm. Nếu văn bản nêu cả hai, hãy ghi “same_as: {id}”; nếu không, một trong hai cách đo bị sai.",
        "This target is measured exactly as target “{id}” is, for the same year. If the document has both, write “same_as: {id}”; if not, correct one of the measures.",
    ),
    "target_unit": (
        "Hãy viết đơn vị “{unit}” là “{sign}” để được tính đúng như vậy.",
        "Write the unit “{unit}” as “{sign}”, so that it is calculated as such.",
    ),
    "since_value": (
        "Khóa “since” cần có “value”: mức thay đổi phải đạt kể từ năm đó. Hãy ghi thêm “value”, hoặc bỏ “since”.",
        "The key “since” needs a “value”: the change to be reached since that year. Add “value”, or remove “since”.",
    ),
    "since_not_before": (
        "Mức thay đổi tính từ năm {since} phải thuộc một năm sau đó, không phải năm {year}. Hãy đối chiếu lại với văn bản.",
        "A change since {since} must be for a later year, not for {year}. Compare it with the document again.",
    ),
    "since_not_reported": (
        "Phiếu của một năm không cho biết thay đổi so với năm {since}. Hãy ghi cách đo là “reported”, hoặc bỏ “since”.",
        "The submissions of one year do not tell a change since {since}. Use the measure “reported”, or remove “since”.",
    ),
    "target_never_missed": (
        "{op} {value} {unit}: kết quả nào cũng đạt, nên mục tiêu này không bao giờ bị coi là không đạt. Hãy đối chiếu lại với văn bản.",
        "{op} {value} {unit} is met by every result, so this target could never be missed. Compare it with the document again.",
    ),
    "target_never_reached": (
        "{op} {value} {unit}: không kết quả nào đạt được. Hãy đối chiếu lại với văn bản.",
        "{op} {value} {unit} cannot be met by any result. Compare it with the document again.",
    ),
    "year_alone": (
        "Không mục tiêu nào khác đặt cho năm {year}, trong khi có {count} mục tiêu cho năm {other}. Hãy đối chiếu lại với văn bản.",
        "No other target is set for {year}, while {count} are set for {other}. Compare it with the document again.",
    ),
    # The guide for authors
    "words_of_other_op": (
        "Lời văn “{text}” thường có nghĩa là {said}, nhưng tệp ghi {op}. Hãy đối chiếu lại với văn bản.",
        "The words “{text}” usually mean {said}, but the file says {op}. Compare it with the document again.",
    ),
    "words_of_other_value": (
        "Lời văn “{text}” không có con số {value}. Hãy đối chiếu lại với văn bản.",
        "The figure {value} is not in the words “{text}”. Compare it with the document again.",
    ),
    "words_of_other_year": (
        "Lời văn “{text}” không nêu năm {year}. Hãy đối chiếu lại với văn bản.",
        "The year {year} is not in the words “{text}”. Compare it with the document again.",
    ),
    "target_value": (
        "Mục tiêu phải có “value”, trừ khi là “maintain”. Hãy ghi giá trị phải đạt.",
        "A target needs a “value”, unless it is “maintain”. Give the value to be reached.",
    ),
    "target_range": (
        "Khóa “to” phải có khi “op” là “between”, và chỉ khi đó. Hãy thêm “to”, hoặc bỏ đi.",
        "The key “to” is required with “between” and allowed only there. Add it, or remove it.",
    ),
    # The command line
    # A plan and the progress against it
    "plan_own": (
        "Kế hoạch ở {place} được dùng thay cho kế hoạch cùng mã số đã cài đặt; nội dung hai kế hoạch khác nhau.",
        "The plan in {place} is used instead of the installed one with the same ID; their texts differ.",
    ),
    "level_at_least": (
        "từ {value} {unit} trở lên",
        "at least {value} {unit}",
    ),
    "level_above": (
        "trên {value} {unit}",
        "above {value} {unit}",
    ),
    "level_at_most": (
        "không quá {value} {unit}",
        "at most {value} {unit}",
    ),
    "level_below": (
        "dưới {value} {unit}",
        "below {value} {unit}",
    ),
    "level_about": (
        "khoảng {value} {unit}",
        "about {value} {unit}",
    ),
    "level_between": (
        "từ {value} đến {to} {unit}",
        "{value} to {to} {unit}",
    ),
    "level_maintain": (
        "duy trì[[ {value} {unit}]]",
        "maintain[[ {value} {unit}]]",
    ),
    "level_since": (
        "tăng {level} so với năm {year}",
        "up by {level} since {year}",
    ),
    "level_all": (
        "đủ 100%",
        "all, 100%",
    ),
    "plan_year": (
        "năm {year}: {level}",
        "{year}: {level}",
    ),
    "plan_year_onward": (
        "từ năm {year} trở đi: {level}",
        "from {year} on: {level}",
    ),
    "plan_baseline": (
        "mức xuất phát[[ năm {year}]]: {value} {unit}",
        "baseline[[ {year}]]: {value} {unit}",
    ),
    "plan_counts": (
        "{targets} mục tiêu[[, {tasks} nhiệm vụ]]; các năm: {years}",
        "{targets} targets[[, {tasks} tasks]]; years: {years}",
    ),
    "plan_scope": (
        "Phạm vi: {scope}.",
        "Scope: {scope}.",
    ),
    "plan_basis": (
        "Căn cứ",
        "Legal basis",
    ),
    "plan_sources": (
        "Nguồn dùng thay cho văn bản",
        "Sources used in place of the document",
    ),
    "plan_targets": (
        "Mục tiêu ({count})",
        "Targets ({count})",
    ),
    "plan_tasks": (
        "Nhiệm vụ ({count})",
        "Tasks ({count})",
    ),
    "plan_provisions": (
        "Nội dung khác có số liệu hoặc mốc thời gian ({count})",
        "Other content with a figure or a date ({count})",
    ),
    "plan_responsibilities": (
        "Tổ chức thực hiện",
        "Responsibilities",
    ),
    "plan_printed_unit": (
        "Văn bản in đơn vị “{unit}”.",
        "The document prints the unit “{unit}”.",
    ),
    "plan_also": (
        "Cũng ghi ở {place}: “{text}”.",
        "Also in {place}: “{text}”.",
    ),
    "plan_reports": (
        "Chế độ báo cáo: {when}.",
        "Reports: {when}.",
    ),
    "measure_share_met": (
        "Cách tính: tỷ lệ xã đạt bộ tiêu chí, theo phiếu của các trạm.",
        "Measured as the percentage of communes that meet the standard, from the stations' submissions.",
    ),
    "measure_share_level": (
        "Cách tính: tỷ lệ xã đạt {level} trở lên, theo phiếu của các trạm.",
        "Measured as the percentage of communes that reach {level} or better, from the stations' submissions.",
    ),
    "measure_share_where": (
        "Cách tính: tỷ lệ trạm mà chỉ tiêu {indicator}[[, phần “{part}”,]] {condition}.",
        "Measured as the percentage of stations where indicator {indicator}[[, part “{part}”,]] {condition}.",
    ),
    "measure_ratio_of_sums": (
        "Cách tính: tổng tử số chia tổng mẫu số của chỉ tiêu {indicator}[[, phần “{part}”,]] ở mọi trạm.",
        "Measured as the sum of numerators over the sum of denominators of indicator {indicator}[[, part “{part}”,]] at all stations.",
    ),
    "measure_mean": (
        "Cách tính: trung bình của chỉ tiêu {indicator}[[, phần “{part}”,]] ở mọi trạm.",
        "Measured as the mean of indicator {indicator}[[, part “{part}”,]] over all stations.",
    ),
    "measure_reported": (
        "Cách tính: số liệu ngoài phiếu của trạm, nhập bằng --reported.",
        "Not in the stations' submissions: entered with --reported.",
    ),
    "notice_not_applicable": (
        "Trạm ghi “không áp dụng” thì không tính vào mục tiêu đó: {targets}.",
        "Stations that say “not applicable” are not counted for that target: {targets}.",
    ),
    "notice_not_applicable_target": (
        "{title} ({count} trạm)",
        "{title} ({count} stations)",
    ),
    "target_differs": (
        "Gần với mục tiêu, không trùng hẳn: {differs}",
        "Close to the target, not the same: {differs}",
    ),
    "target_inferred": (
        "Con số của mục tiêu được suy ra từ nguồn thuật lại, chưa đọc được nguyên văn.",
        "The figures of the target are inferred from reports; the original wording has not been read.",
    ),
    "target_working": (
        "Con số của mục tiêu là tạm tính, KHÔNG phải nội dung văn bản.",
        "The figures of the target are provisional, NOT the document's.",
    ),
    "condition_points": (
        "đạt từ {value} điểm trở lên",
        "gets {value} points or more",
    ),
    "condition_answers": (
        "trả lời là {value}",
        "has the answer {value}",
    ),
    "condition_item": (
        "có mục “{value}”",
        "has the item “{value}”",
    ),
    "condition_at_least": (
        "từ {value} trở lên",
        "is at least {value}",
    ),
    "condition_above": (
        "trên {value}",
        "is above {value}",
    ),
    "condition_at_most": (
        "không quá {value}",
        "is at most {value}",
    ),
    "condition_below": (
        "dưới {value}",
        "is below {value}",
    ),
    "plan_task": (
        "[[Chủ trì: {lead}. ]][[Phối hợp: {join}. ]][[Thời hạn: {deadline}.]][[{note}.]]",
        "[[Lead: {lead}. ]][[Together with: {join}. ]][[Deadline: {deadline}.]][[{note}.]]",
    ),
    "progress_head": (
        "Năm {year}, tính đến ngày {as_of}: dùng phiếu của {stations} trạm[[; {missing} trạm chưa có phiếu dùng được]].",
        "{year}, as of {as_of}: submissions of {stations} stations were used[[; {missing} stations have none that can be used]].",
    ),
    "progress_elsewhere": (
        "Không phiếu nào thuộc địa bàn của kế hoạch ({scope}): kết quả dưới đây là của nơi khác.",
        "No submission is from the area of the plan ({scope}): the result below is that of other places.",
    ),
    "progress_summary": (
        "Mục tiêu ({count}): {states}",
        "Targets ({count}): {states}",
    ),
    "progress_pressing": (
        "Nhiệm vụ quá hạn hoặc đang đến hạn ({count})",
        "Tasks overdue or due ({count})",
    ),
    "progress_tasks": (
        "Nhiệm vụ ({count}): {states}",
        "Tasks ({count}): {states}",
    ),
    "state_achieved": (
        "đạt",
        "achieved",
    ),
    "state_on_track": (
        "đúng tiến độ",
        "on track",
    ),
    "state_behind": (
        "chưa đạt hoặc chậm",
        "behind",
    ),
    "state_behind_due": (
        "chưa đạt",
        "not reached",
    ),
    "state_behind_path": (
        "chậm tiến độ",
        "behind",
    ),
    "state_undetermined": (
        "chưa đủ cơ sở kết luận",
        "undetermined",
    ),
    "state_not_due": (
        "chưa đến hạn",
        "not due yet",
    ),
    "state_no_data": (
        "chưa có số liệu",
        "no data",
    ),
    "task_state_overdue": (
        "quá hạn",
        "overdue",
    ),
    "task_state_due": (
        "đang đến hạn",
        "due",
    ),
    "task_state_upcoming": (
        "chưa đến hạn",
        "not due yet",
    ),
    "task_state_done": (
        "đã xong",
        "done",
    ),
    "task_state_undated": (
        "không ghi thời hạn",
        "no deadline stated",
    ),
    "progress_no_data": (
        "chưa có số liệu",
        "no data",
    ),
    "progress_ratio": (
        "Hiện nay: {numerator}/{denominator} = {value} {unit}.",
        "Now: {numerator}/{denominator} = {value} {unit}.",
    ),
    "progress_figure": (
        "Hiện nay: {value} {unit}.",
        "Now: {value} {unit}.",
    ),
    "progress_change": (
        "Đến nay: {value} {unit} so với năm {year}.",
        "So far: {value} {unit} since {year}.",
    ),
    "progress_between": (
        "Hiện nay: từ {low} đến {high} {unit} ({of}).",
        "Now: {low} to {high} {unit} ({of}).",
    ),
    "progress_from": (
        "Hiện nay: từ {low} {unit} trở lên ({of}).",
        "Now: {low} {unit} or more ({of}).",
    ),
    "progress_known_part": (
        "Hiện nay: [[{numerator}/{denominator} = ]]{value} {unit}, mới tính ở nơi có số liệu ({of}).",
        "Now: [[{numerator}/{denominator} = ]]{value} {unit}, based only on stations with data ({of}).",
    ),
    "progress_coverage": (
        "đã xác định {answered}/{expected} trạm",
        "known for {answered} of {expected} stations",
    ),
    "progress_wanted": (
        "Mục tiêu năm {year}: {level}[[ (“{kept}”)]].",
        "Target for {year}: {level}[[ (“{kept}”)]].",
    ),
    "progress_path": (
        "Chia đều theo năm từ {start} {unit} (năm {first}) đến {end} {unit} (năm {last}), năm {year} cần đạt {expected} {unit}.",
        "With equal yearly steps from {start} {unit} ({first}) to {end} {unit} ({last}), {year} needs {expected} {unit}.",
    ),
    "progress_reported": (
        "Số liệu do người thẩm định nhập[[, nguồn: {source}]][[, ngày {date}]].",
        "Figure entered by the verifying authority[[, source: {source}]][[, {date}]].",
    ),
    "distance_communes": (
        "Còn {amount} xã[[ (có {open} xã chưa xác định)]].",
        "{amount} communes to go[[ ({open} are undetermined)]].",
    ),
    "distance_communes_down": (
        "Còn phải giảm {amount} xã.",
        "{amount} communes too many.",
    ),
    "distance_stations": (
        "Còn {amount} trạm[[ (có {open} trạm chưa xác định)]].",
        "{amount} stations to go[[ ({open} are undetermined)]].",
    ),
    "distance_stations_down": (
        "Còn phải giảm {amount} trạm.",
        "{amount} stations too many.",
    ),
    "distance_counted": (
        "Còn {amount} {counted}.",
        "To go: {amount} {counted}.",
    ),
    "distance_counted_down": (
        "Còn phải giảm {amount} {counted}.",
        "Too many: {amount} {counted}.",
    ),
    "distance_at_least": (
        "Còn ít nhất {amount} {counted}.",
        "At least {amount} {counted} to go.",
    ),
    "distance_exactly": (
        "Bằng đúng mức này vẫn chưa đạt.",
        "Exactly this level is still not enough.",
    ),
    "distance_unit": (
        "Còn thiếu {amount} {unit}.",
        "{amount} {unit} to go.",
    ),
    "distance_unit_down": (
        "Còn phải giảm {amount} {unit}.",
        "{amount} {unit} too many.",
    ),
    "percentage_points": (
        "điểm phần trăm",
        "percentage points",
    ),
    "distance_people": (
        "người",
        "people",
    ),
    "distance_cases": (
        "trường hợp",
        "cases",
    ),
    "task_done": (
        "Đã xong ngày {date}: {document}[[, muộn {late} ngày]].",
        "Done on {date}: {document}[[, {late} days late]].",
    ),
    "task_done_by_document": (
        "Đã xong, theo văn bản kế hoạch.",
        "Done, according to the plan itself.",
    ),
    "task_due": (
        "Đang đến hạn[[, còn {days} ngày]].",
        "Due[[, {days} days left]].",
    ),
    "task_overdue": (
        "Quá hạn[[ {days} ngày]].",
        "Overdue[[ by {days} days]].",
    ),
    "task_upcoming": (
        "Chưa đến hạn[[, còn {days} ngày]].",
        "Not due yet[[, {days} days left]].",
    ),
    "task_undated": (
        "Văn bản không ghi thời hạn.",
        "The document states no deadline.",
    ),
    "task_missed": (
        "Chưa ghi nhận kết quả của các năm: {years}.",
        "No result recorded for: {years}.",
    ),
    "notice_straight_line": (
        "Giữa hai năm mục tiêu, mức phải đạt được chia đều theo từng năm; đây là cách tính của phần mềm, văn bản không quy định.",
        "Between two target years the required level rises in equal yearly steps; this is the program's own method, not the document's.",
    ),
    "notice_about": (
        "“Khoảng” được coi là đạt khi giá trị, làm tròn như mục tiêu in trong văn bản, không thấp hơn mục tiêu.",
        "“About” is met if the value, rounded as the document prints the target, is not below it.",
    ),
    "notice_other_year": (
        "{count} phiếu là của năm khác, không phải năm {year}.",
        "{count} submissions are for years other than {year}.",
    ),
    "notice_outside": (
        "{count} phiếu nằm ngoài địa bàn của kế hoạch ({scope}) nhưng vẫn được tính: {files}[[ và {more} phiếu khác]]. Muốn chỉ tính một địa bàn, hãy thêm --province, --district.",
        "{count} submissions are from outside the area of the plan ({scope}) but still count: {files}[[ and {more} more]]. To count one area only, add --province, --district.",
    ),
    "notice_outside_left": (
        "{count} phiếu nằm ngoài địa bàn của kế hoạch ({scope}), không được tính: {files}[[ và {more} phiếu khác]].",
        "{count} submissions are from outside the area of the plan ({scope}) and do not count: {files}[[ and {more} more]].",
    ),
    "notice_partly": (
        "{count} phiếu là của xã chỉ có một phần thuộc địa bàn của kế hoạch ({scope}), vẫn được tính: {files}[[ và {more} phiếu khác]].",
        "{count} submissions are of communes of which only a part lies in the area of the plan ({scope}); they count: {files}[[ and {more} more]].",
    ),
    "notice_left_out": (
        "{count} phiếu nằm ngoài địa bàn đã chọn, không được tính.",
        "{count} submissions are from outside the chosen area and do not count.",
    ),
    "notice_passed_over": (
        "{count} phiếu năm khác không được tính, vì xã đó đã có phiếu gần năm của mục tiêu hơn.",
        "{count} submissions for other years do not count, because those communes have one closer to the target year.",
    ),
    "notice_several": (
        "Có xã nộp nhiều phiếu cho một năm: {places}. Mỗi xã được tính một lần, theo phiếu ghi trong ngoặc.",
        "Some communes have several submissions for one year: {places}. Each commune counts once, by the one in brackets.",
    ),
    "notice_doubts": (
        "Văn bản của kế hoạch có {count} chỗ đáng ngờ; xem bằng: yte-check plan check {id}.",
        "The document of this plan has {count} doubtful places; to see them: yte-check plan check {id}.",
    ),
    "notice_verified": (
        "{count} trạm được tính theo kết quả thẩm định.",
        "{count} stations count with their verified results.",
    ),
    "notice_plan_working": (
        "Số xã đạt dựa vào cách chấm còn tạm tính, chưa phải quy định.",
        "The number of communes that meet the standard rests on provisional scoring, not the regulation.",
    ),
    "station_other_standard": (
        "Phiếu chấm theo bộ tiêu chí “{found}”, trong khi kế hoạch đo theo “{wanted}”; phiếu này không được tính.",
        "This submission uses the standard “{found}”, while the plan is measured by “{wanted}”; it does not count.",
    ),
    "done_later": (
        "Nhiệm vụ ghi xong sau ngày {as_of} chưa được coi là xong: {ids}. Muốn tính cả, hãy ghi ngày muộn hơn sau --as-of.",
        "Tasks recorded as done after {as_of} do not count as done: {ids}. To count them, give a later date after --as-of.",
    ),
    "reported_other_year": (
        "Số liệu nhập là của năm {found}, không phải năm {wanted}. Hãy kiểm tra tệp số liệu, hoặc chọn năm khác.",
        "The figures entered are for {found}, not {wanted}. Check the file of figures, or choose another year.",
    ),
    "column_trend": (
        "Thay đổi",
        "Change",
    ),
    "column_join": (
        "Phối hợp",
        "Together with",
    ),
    "column_place": (
        "Chỗ trong văn bản",
        "Place in the document",
    ),
    "column_row": (
        "TT",
        "No.",
    ),
    "column_unit": (
        "Đơn vị",
        "Unit",
    ),
    "column_numerator": (
        "Tử số",
        "Numerator",
    ),
    "column_denominator": (
        "Mẫu số",
        "Denominator",
    ),
    "column_low": (
        "Giá trị thấp nhất",
        "Minimum value",
    ),
    "column_high": (
        "Giá trị cao nhất",
        "Maximum value",
    ),
    "column_remark": (
        "Ghi chú",
        "Remark",
    ),
    "column_source": (
        "Nguồn số liệu",
        "Source",
    ),
    "sheet_targets": (
        "Mục tiêu",
        "Targets",
    ),
    # Its files and its document
    "due_without_end": (
        "Thời hạn chưa có điểm cuối. Hãy ghi “end”, “before” hoặc “every”.",
        "The deadline has no end. Add “end”, “before” or “every”.",
    ),
    "provision_op": (
        "Con số và đơn vị chỉ ghi khi có “op”. Hãy thêm “op”, hoặc bỏ con số và đơn vị.",
        "A figure and its unit need “op”. Add “op”, or remove the figure and the unit.",
    ),
    "reported_denominator": (
        "Hãy ghi cả “numerator” và “denominator”, mẫu số lớn hơn 0.",
        "Give both “numerator” and “denominator”, with a denominator above 0.",
    ),
    "plan_without_targets": (
        "Kế hoạch chưa có mục tiêu nào. Hãy ghi ít nhất một mục tiêu ở “targets”.",
        "The plan has no targets. Add at least one under “targets”.",
    ),
    "plan_area_empty": (
        "Địa bàn còn trống. Hãy ghi ít nhất một trong các khóa “province”, “district”, “commune”.",
        "The area is empty. Add at least one of the keys “province”, “district”, “commune”.",
    ),
    "plan_area_communes": (
        "Chỉ ghi một trong hai khóa “commune” và “communes”: một xã thì “commune”, nhiều xã thì “communes”.",
        "Use only one of the keys “commune” and “communes”: the first for one commune, the second for several.",
    ),
    "area_code_unknown": (
        "Danh sách đơn vị hành chính không có mã “{code}”. Hãy kiểm tra lại mã, hoặc ghi tên.",
        "The list of provinces and communes has no code “{code}”. Check the code, or give the name.",
    ),
    "area_not_listed": (
        "Không có “{name}” ở {province}, cả trước và sau ngày 01/7/2025, hoặc có nhiều nơi cùng tên. Hãy đối chiếu lại với văn bản.",
        "There is no “{name}” in {province}, before or since 1 July 2025, or there are several. Compare it with the document again.",
    ),
    "target_without_years": (
        "Mục tiêu chưa có năm nào. Hãy ghi ít nhất một năm ở “years”.",
        "The target has no years. Add at least one under “years”.",
    ),
    "done_task_unknown": (
        "Kế hoạch không có nhiệm vụ “{id}”.[[ Có phải muốn ghi “{nearest}”?]]",
        "The plan has no task “{id}”.[[ Did you mean “{nearest}”?]]",
    ),
    "record_of_other_plan": (
        "Tệp này ghi cho kế hoạch “{named}”, không phải “{plan}”. Hãy chọn tệp của kế hoạch “{plan}”.",
        "This file is for the plan “{named}”, not “{plan}”. Choose the file of the plan “{plan}”.",
    ),
    "doubt_below_baseline": (
        "Mục tiêu {value} {unit} thấp hơn mức đã có là {baseline} {unit}[[ (năm {year})]]. Hãy xem lại văn bản.",
        "The target {value} {unit} is below the present level of {baseline} {unit}[[ ({year})]]. Check the document again.",
    ),
    "doubt_above_baseline": (
        "Mức trần {value} {unit} cao hơn mức đã có là {baseline} {unit}[[ (năm {year})]]. Hãy xem lại văn bản.",
        "The ceiling {value} {unit} is above the present level of {baseline} {unit}[[ ({year})]]. Check the document again.",
    ),
    "doubt_leap": (
        "Từ {baseline} {unit}[[ (năm {year})]] đến {value} {unit} là thay đổi hơn 5 lần. Hãy kiểm tra đơn vị “{unit}” trong văn bản.",
        "From {baseline} {unit}[[ ({year})]] to {value} {unit} is a change of more than five times. Check the unit “{unit}” in the document.",
    ),
    "doubt_falls_back": (
        "Mục tiêu {value} {unit} kém hơn mục tiêu {before} {unit} của năm {year}. Hãy xem lại văn bản.",
        "The target {value} {unit} is worse than the target {before} {unit} of {year}. Check the document again.",
    ),
    "doubt_unit": (
        "Văn bản in đơn vị “{printed}”, trong khi tên mục tiêu nói “{title}”. Hãy xem lại văn bản.",
        "The document prints the unit “{printed}”, while the title of the target says “{title}”. Check the document again.",
    ),
    "doubt_figures_differ": (
        "Văn bản ghi khác nhau về cùng một việc: ở đây “{here}”, còn ở mục tiêu “{id}” cho năm {year}[[ ({place})]] là “{there}”. Hãy hỏi lại cơ quan ban hành.",
        "The document contradicts itself: “{here}” here, but “{there}” in the target “{id}” for {year}[[ ({place})]]. Ask the issuing authority.",
    ),
    "doubt_deadline_early": (
        "Thời hạn “{deadline}” sớm hơn ngày ban hành văn bản ({issued}). Hãy xem lại văn bản.",
        "The deadline “{deadline}” is earlier than the document itself ({issued}). Check the document again.",
    ),
    "doubt_year_early": (
        "Năm mục tiêu {year} sớm hơn năm ban hành văn bản ({issued}). Hãy xem lại văn bản.",
        "The target year {year} is earlier than the year of the document ({issued}). Check the document again.",
    ),
    "doubt_title_year": (
        "Tên nói đến năm {named}, nhưng được dùng cho năm {year}. Hãy xem lại văn bản.",
        "The title mentions {named} but is used for {year}. Check the document again.",
    ),
    # The command line
    "help_plan_stations": (
        "Thư mục có phiếu của các trạm, hoặc một phiếu (ghi được nhiều lần).",
        "Folder of the stations' submissions, or one submission (may be repeated).",
    ),
    "help_plan_province": (
        "Chỉ tính phiếu của tỉnh này.",
        "Count only submissions of this province.",
    ),
    "help_plan_district": (
        "Chỉ tính phiếu của huyện này.",
        "Count only submissions of this district.",
    ),
    "help_plan_reviews": (
        "Tệp thẩm định hoặc thư mục có các tệp đó; nội dung đã thẩm định được tính thay cho phiếu (ghi được nhiều lần).",
        "Verification files, or a folder of them; verified answers count instead of those in the submission (may be repeated).",
    ),
    "help_plan_communes": (
        "Tổng số xã; xã chưa có phiếu được tính là chưa xác định.",
        "Total number of communes; those without a submission count as undetermined.",
    ),
    "help_plan_reported": (
        "Tệp .yaml có số liệu mà trạm không báo cáo.",
        "A .yaml file of figures that stations do not report.",
    ),
    "help_plan_done": (
        "Tệp .yaml ghi các nhiệm vụ đã xong.",
        "A .yaml file of tasks that are done.",
    ),
    "help_plan_as_of": (
        "Xét thời hạn của nhiệm vụ đến ngày này (mặc định: hôm nay, hoặc ngày cuối của năm đã qua).",
        "Judge deadlines as of this date (default: today, or the last day of a past year).",
    ),
    "help_plan_output": (
        "Ghi vào tệp này; đuôi tệp quyết định dạng: {forms}.",
        "Write to this file; the extension decides the format: {forms}.",
    ),
    "help_plan_new_file": (
        "Tệp kế hoạch sẽ tạo.",
        "The plan file to create.",
    ),
    "usage_plan": (
        "Không có kế hoạch “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Hiện có: {known}; hoặc ghi đường dẫn đến tệp.",
        "There is no plan “{wanted}”.[[ Did you mean “{nearest}”?]] Available plans: {known}; or give the path of a file.",
    ),
    "usage_stations": (
        "Không tìm thấy {path}. Hãy kiểm tra lại tên thư mục hoặc tệp.",
        "{path} was not found. Check the name of the folder or file.",
    ),
    "usage_plan_extension": (
        "Lệnh plan new lập tệp YAML, không lập được {path}. Hãy đặt tên có đuôi .yaml, ví dụ: ke-hoach.yaml",
        "The plan new command makes .yaml files and cannot make {path}. Give a name ending in .yaml, e.g. plan.yaml",
    ),
    "usage_communes": (
        "Tổng số xã ({communes}) nhỏ hơn số xã có phiếu ({found}). Hãy kiểm tra con số sau --communes, và trong thư mục có phiếu của nơi khác không.",
        "The total number of communes ({communes}) is less than the number with a submission ({found}). Check the number after --communes, and whether the folder has submissions from elsewhere.",
    ),
    "range_reversed": (
        "Khoảng từ {low} đến {high} bị ngược. Hãy ghi số nhỏ trước, số lớn sau.",
        "The range from {low} to {high} is reversed. Put the smaller number first.",
    ),
    "trend_up": (
        "So với mức xuất phát {value} {unit}[[ (năm {year})]]: tăng {change}[[ ({partly})]].",
        "Since the baseline of {value} {unit}[[ ({year})]]: up by {change}[[ ({partly})]].",
    ),
    "trend_down": (
        "So với mức xuất phát {value} {unit}[[ (năm {year})]]: giảm {change}[[ ({partly})]].",
        "Since the baseline of {value} {unit}[[ ({year})]]: down by {change}[[ ({partly})]].",
    ),
    "trend_between": (
        "So với mức xuất phát {value} {unit}[[ (năm {year})]]: thay đổi từ {low} đến {high} {apart}.",
        "Since the baseline of {value} {unit}[[ ({year})]]: a change of {low} to {high} {apart}.",
    ),
    "trend_from": (
        "So với mức xuất phát {value} {unit}[[ (năm {year})]]: thay đổi từ {low} {apart} trở lên.",
        "Since the baseline of {value} {unit}[[ ({year})]]: a change of {low} {apart} or more.",
    ),
    "trend_partly": (
        "ở nơi có số liệu",
        "where there are data",
    ),
    "trend_same": (
        "So với mức xuất phát {value} {unit}[[ (năm {year})]]: không đổi[[ ({partly})]].",
        "Since the baseline of {value} {unit}[[ ({year})]]: no change[[ ({partly})]].",
    ),
    "figure_target_unknown": (
        "Kế hoạch không có mục tiêu “{id}”.[[ Có phải muốn ghi “{nearest}”?]]",
        "The plan has no target “{id}”.[[ Did you mean “{nearest}”?]]",
    ),
    "figure_twice": (
        "Mục tiêu “{id}” đã có số liệu ở trên. Hãy xóa một trong hai.",
        "The target “{id}” already has a figure above. Delete one of them.",
    ),
    "figure_impossible": (
        "Giá trị {value} không thể có với đơn vị “{unit}”. Hãy kiểm tra con số và đơn vị của mục tiêu.",
        "A value of {value} is impossible with the unit “{unit}”. Check the figure and the unit of the target.",
    ),
    "figure_needs_value": (
        "Mục tiêu có đơn vị “{unit}”. Hãy ghi thẳng “value”, không ghi tử số và mẫu số.",
        "The unit of the target is “{unit}”. Give its “value”, not a numerator and a denominator.",
    ),
    "help_plan_id": (
        "Mã kế hoạch hoặc tệp.",
        "Plan ID or file.",
    ),
    "usage_plan_year": (
        "“{value}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025.",
        "“{value}” is not a year. Write four digits, e.g. 2025.",
    ),
}
