"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Standards
    "target_twice": (
        "Mã mục tiêu “{id}” được dùng nhiều lần trong kế hoạch. Mỗi mục tiêu cần một mã riêng.",
        "The target id “{id}” is used more than once in the plan. Each target needs one of its own.",
    ),
    "task_twice": (
        "Mã nhiệm vụ “{id}” được dùng nhiều lần trong kế hoạch.",
        "The task id “{id}” is used several times in the plan.",
    ),
    "same_as_unknown": (
        "Không có mục tiêu nào khác mang mã “{id}” trong kế hoạch.",
        "No other target of the plan has the id “{id}”.",
    ),
    "year_not_after": (
        "Năm {year} phải sau năm {before} ghi ở trên; mỗi năm ghi một lần.",
        "The year {year} must come after {before} above it; each year stands once.",
    ),
    "target_impossible": (
        "Giá trị {value} không thể có với đơn vị “{unit}”.",
        "The value {value} cannot be with the unit “{unit}”.",
    ),
    "maintain_nothing": (
        "Năm {year} ghi “duy trì”, nhưng không có mức nào trước đó để duy trì: ghi thêm “value”, “baseline” hoặc một năm trước.",
        "The year {year} says “maintain”, but there is nothing before it to maintain: add “value”, “baseline” or an earlier year.",
    ),
    "due_reversed": (
        "Thời hạn từ {start} đến {end} bị ngược.",
        "The deadline runs backwards, from {start} to {end}.",
    ),
    "measure_not_percent": (
        "Cách tính này cho một tỷ lệ số xã hoặc số trạm, nên đơn vị phải là “%”, không phải “{unit}”.",
        "This measure gives a share of communes or stations, so the unit must be “%”, not “{unit}”.",
    ),
    "measure_no_indicator": (
        "Bộ tiêu chí không có chỉ tiêu {number}.",
        "The standard has no indicator {number}.",
    ),
    "measure_no_part": (
        "Chỉ tiêu không có phần “{part}”.[[ Các phần: {allowed}.]]",
        "The indicator has no part “{part}”.[[ Its parts: {allowed}.]]",
    ),
    "measure_not_rate": (
        "Chỉ tính được tỷ lệ của các tổng từ một chỉ tiêu (hoặc phần) loại “rate”.",
        "A ratio of sums can only be made of an indicator (or part) of the type “rate”.",
    ),
    "measure_not_number": (
        "Chỉ tính được số trung bình từ một chỉ tiêu (hoặc phần) loại “number”.",
        "A mean can only be made of an indicator (or part) of the type “number”.",
    ),
    "measure_points": (
        "Số điểm {points} phải lớn hơn 0 và không quá {maximum} điểm tối đa.",
        "{points} points must be above 0 and at most the maximum of {maximum}.",
    ),
    "measure_answer": (
        "Chỉ tiêu (hoặc phần) này không có câu trả lời “{answer}”.[[ Các câu trả lời: {allowed}.]]",
        "This indicator (or part) has no answer “{answer}”.[[ The answers: {allowed}.]]",
    ),
    "measure_item": (
        "Chỉ tiêu (hoặc phần) này không có mục “{item}”.[[ Các mục: {allowed}.]]",
        "This indicator (or part) has no item “{item}”.[[ The items: {allowed}.]]",
    ),
    "measure_not_comparable": (
        "Chỉ so sánh được tỷ lệ hoặc con số với một mức: chỉ tiêu (hoặc phần) phải thuộc loại “rate” hoặc “number”.",
        "Only a rate or a figure can be compared with a level: the indicator (or part) must be of type “rate” or “number”.",
    ),
    "measure_other_indicator": (
        "Mục tiêu nói về chỉ tiêu {other} nhưng cách đo lại lấy chỉ tiêu {number}. Hãy sửa một trong hai.",
        "The target is about indicator {other}, but its measure looks at indicator {number}. Correct one of them.",
    ),
    "measure_not_per": (
        "Đơn vị “{unit}” không khớp với tỷ lệ được đo, vốn tính trên {per}.",
        "The unit “{unit}” does not fit the rate that is measured, which counts per {per}.",
    ),
    "measure_always": (
        "Điều kiện {op} {value} đúng với mọi trạm có trả lời, nên không chọn ra trạm nào. Hãy đối chiếu lại với văn bản.",
        "The condition {op} {value} holds for every station that answers, so it selects none. Compare with the document again.",
    ),
    "measure_never": (
        "Điều kiện {op} {value} không trạm nào thỏa được. Hãy đối chiếu lại với văn bản.",
        "The condition {op} {value} holds for no station. Compare with the document again.",
    ),
    "measured_twice": (
        "Mục tiêu này được đo hệt như mục tiêu “{id}”, cho cùng một năm. Nếu văn bản nêu cả hai, hãy ghi “same_as: {id}”; nếu không, một trong hai cách đo bị sai.",
        "This is measured just as target “{id}”, for the same year. If both stand in the document, write “same_as: {id}”; else one of the measures is wrong.",
    ),
    "target_unit": (
        "Hãy viết đơn vị “{unit}” là “{sign}” để được tính đúng như vậy.",
        "Write the unit “{unit}” as “{sign}”, so that it is reckoned as such.",
    ),
    "target_never_missed": (
        "{op} {value} {unit}: kết quả nào cũng đạt, nên mục tiêu này không bao giờ bị coi là không đạt. Hãy đối chiếu lại với văn bản.",
        "{op} {value} {unit} is met by every result, so that this target can never be missed. Compare with the document again.",
    ),
    "target_never_reached": (
        "{op} {value} {unit}: không kết quả nào đạt được. Hãy đối chiếu lại với văn bản.",
        "{op} {value} {unit} can be met by no result. Compare with the document again.",
    ),
    "year_alone": (
        "Không mục tiêu nào khác đặt cho năm {year}, trong khi có {count} mục tiêu cho năm {other}. Hãy đối chiếu lại với văn bản.",
        "No other target is for {year}, but {count} are for {other}. Compare with the document again.",
    ),
    # The guide for authors
    "words_of_other_op": (
        "Lời văn “{text}” thường có nghĩa là {said}, nhưng tệp ghi {op}. Hãy đối chiếu lại với văn bản.",
        "The words “{text}” usually mean {said}, but the file says {op}. Compare with the document again.",
    ),
    "words_of_other_value": (
        "Lời văn “{text}” không có con số {value}. Hãy đối chiếu lại với văn bản.",
        "The words “{text}” do not have the figure {value}. Compare with the document again.",
    ),
    "words_of_other_year": (
        "Lời văn “{text}” không nêu năm {year}. Hãy đối chiếu lại với văn bản.",
        "The words “{text}” do not name the year {year}. Compare with the document again.",
    ),
    "target_value": (
        "Mục tiêu phải có “value”, trừ khi là “maintain”.",
        "A target needs a “value”, unless it is “maintain”.",
    ),
    "target_range": (
        "Khóa “to” phải ghi khi “op” là “between”, và chỉ ghi khi đó.",
        "The key “to” stands where, and only where, the comparison is “between”.",
    ),
    # The command line
    # A plan and the progress against it
    "plan_own": (
        "Kế hoạch ở {place} được dùng thay cho kế hoạch cùng mã số đã cài đặt; nội dung hai kế hoạch khác nhau.",
        "The plan in {place} is used instead of the installed one of the same id; their texts differ.",
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
        "What else has a figure or a date ({count})",
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
        "Measured as the share of communes that meet the standard, from the stations' submissions.",
    ),
    "measure_share_where": (
        "Cách tính: tỷ lệ trạm mà chỉ tiêu {indicator}[[, phần “{part}”,]] {condition}.",
        "Measured as the share of stations where indicator {indicator}[[, part “{part}”,]] {condition}.",
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
        "Not in the submissions of stations: typed in with --reported.",
    ),
    "condition_points": (
        "được từ {value} điểm trở lên",
        "gets {value} points or more",
    ),
    "condition_answers": (
        "trả lời là {value}",
        "is answered with {value}",
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
        "Năm {year}, tính đến ngày {as_of}: {stations} trạm có phiếu[[, {missing} trạm chưa có phiếu dùng được]].",
        "{year}, as of {as_of}: {stations} stations handed in[[, {missing} without a submission that can be used]].",
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
        "chưa đến kỳ",
        "upcoming",
    ),
    "task_state_done": (
        "đã xong",
        "done",
    ),
    "task_state_undated": (
        "không ghi thời hạn",
        "without a date",
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
        "Now: [[{numerator}/{denominator} = ]]{value} {unit}, reckoned only where there are data ({of}).",
    ),
    "progress_coverage": (
        "đã rõ {answered}/{expected} trạm",
        "clear at {answered} of {expected} stations",
    ),
    "progress_wanted": (
        "Mục tiêu năm {year}: {level}[[ (“{kept}”)]].",
        "Target of {year}: {level}[[ (“{kept}”)]].",
    ),
    "progress_path": (
        "Theo đường thẳng từ {start} {unit} (năm {first}) đến {end} {unit} (năm {last}), năm {year} cần {expected} {unit}.",
        "On the straight line from {start} {unit} ({first}) to {end} {unit} ({last}), {year} needs {expected} {unit}.",
    ),
    "progress_reported": (
        "Số liệu do người thẩm định nhập[[, nguồn: {source}]][[, ngày {date}]].",
        "A figure typed in by the reviewer[[, source: {source}]][[, {date}]].",
    ),
    "distance_communes": (
        "Còn {amount} xã[[ (có {open} xã chưa rõ)]].",
        "{amount} communes to go[[ ({open} are not clear yet)]].",
    ),
    "distance_communes_down": (
        "Còn phải giảm {amount} xã.",
        "{amount} communes too many.",
    ),
    "distance_stations": (
        "Còn {amount} trạm[[ (có {open} trạm chưa rõ)]].",
        "{amount} stations to go[[ ({open} are not clear yet)]].",
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
        "Đúng bằng mức đó là chưa đạt.",
        "Exactly that is not enough.",
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
        "Đã xong, theo chính văn bản kế hoạch.",
        "Done, as the plan's own document says.",
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
        "Chưa đến kỳ[[, còn {days} ngày]].",
        "Upcoming[[, {days} days left]].",
    ),
    "task_undated": (
        "Văn bản không ghi thời hạn.",
        "The document names no deadline.",
    ),
    "task_missed": (
        "Chưa ghi nhận kết quả của các năm: {years}.",
        "No record for the years: {years}.",
    ),
    "notice_straight_line": (
        "Giữa hai năm, mức cần có được tính theo đường thẳng nối mức trước với mục tiêu sau; đó là cách tính của công cụ, văn bản không quy định.",
        "Between two years, what is needed lies on the straight line from the level before to the target after; that is this tool's reckoning, the document does not say so.",
    ),
    "notice_about": (
        "“Khoảng” được coi là đạt khi giá trị, làm tròn như mục tiêu in trong văn bản, không thấp hơn mục tiêu.",
        "“About” is met where the value, rounded as the document prints the target, is not below it.",
    ),
    "notice_other_year": (
        "{count} phiếu là của năm khác, không phải năm {year}.",
        "{count} submissions are of another year than {year}.",
    ),
    "notice_outside": (
        "{count} phiếu nằm ngoài địa bàn của kế hoạch ({scope}) nhưng vẫn được tính: {files}[[ và {more} phiếu khác]]. Muốn chỉ tính một địa bàn, hãy thêm --province, --district.",
        "{count} submissions lie outside the area of the plan ({scope}) and count all the same: {files}[[ and {more} more]]. To count one area only, add --province, --district.",
    ),
    "notice_left_out": (
        "{count} phiếu nằm ngoài địa bàn đã chọn, không được tính.",
        "{count} submissions lie outside the area that was chosen and do not count.",
    ),
    "notice_passed_over": (
        "{count} phiếu năm khác không được tính, vì xã đó đã có phiếu gần năm của mục tiêu hơn.",
        "{count} submissions of other years do not count, because their communes have one nearer to the year of the targets.",
    ),
    "notice_several": (
        "Có xã nộp nhiều phiếu cho một năm: {places}. Mỗi xã được tính một lần; chỗ các phiếu khác nhau thì coi là chưa rõ.",
        "Communes with more than one submission for a year: {places}. Each counts once; where its submissions differ, it is not clear.",
    ),
    "notice_doubts": (
        "Văn bản của kế hoạch có {count} chỗ đáng ngờ; xem bằng: yte-check plan check {id}.",
        "There are {count} doubts about the document of this plan; see: yte-check plan check {id}.",
    ),
    "notice_verified": (
        "{count} trạm được tính theo kết quả thẩm định.",
        "{count} stations count as verified by reviewers.",
    ),
    "notice_plan_working": (
        "Số xã đạt dựa vào cách chấm còn tạm thời, chưa phải nội dung quy định.",
        "Which communes meet the standard rests on scoring that is still a stand-in (working), not the regulation.",
    ),
    "station_other_standard": (
        "Phiếu chấm theo bộ tiêu chí “{found}”, trong khi kế hoạch đo theo “{wanted}”; phiếu này không được tính.",
        "This submission is scored with “{found}”, the plan is measured with “{wanted}”; it is not counted.",
    ),
    "done_later": (
        "Nhiệm vụ ghi xong sau ngày tính đến ({as_of}) chưa được coi là xong: {ids}. Muốn tính cả, hãy ghi ngày muộn hơn sau --as-of.",
        "Tasks recorded as done after the day of the question ({as_of}) are not counted as done: {ids}. To count them, give a later day with --as-of.",
    ),
    "reported_other_year": (
        "Số liệu nhập là của năm {found}, không phải năm {wanted}.",
        "The typed-in figures are of {found}, not of {wanted}.",
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
        "Giá trị, ít nhất",
        "Value, least",
    ),
    "column_high": (
        "Giá trị, nhiều nhất",
        "Value, most",
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
        "Thời hạn phải có “end”, “before” hoặc “every”.",
        "A deadline has “end”, “before” or “every”.",
    ),
    "provision_op": (
        "Con số và đơn vị chỉ ghi khi có “op”.",
        "A figure and its unit stand only beside “op”.",
    ),
    "reported_denominator": (
        "“numerator” và “denominator” phải đi với nhau, mẫu số lớn hơn 0.",
        "“numerator” and “denominator” go together, and the denominator is above 0.",
    ),
    "plan_without_targets": (
        "Kế hoạch phải có ít nhất một mục tiêu ở “targets”.",
        "A plan must have at least one target under “targets”.",
    ),
    "plan_area_empty": (
        "Địa bàn phải có ít nhất một trong các khóa “province”, “district”, “commune”.",
        "An area has at least one of the keys “province”, “district”, “commune”.",
    ),
    "target_without_years": (
        "Mục tiêu phải có ít nhất một năm ở “years”.",
        "A target must have at least one year under “years”.",
    ),
    "done_task_unknown": (
        "Kế hoạch không có nhiệm vụ “{id}”.[[ Có phải muốn ghi “{nearest}”?]]",
        "The plan has no task “{id}”.[[ Is “{nearest}” meant?]]",
    ),
    "record_of_other_plan": (
        "Tệp này ghi cho kế hoạch “{named}”, không phải “{plan}”.",
        "This file is for the plan “{named}”, not “{plan}”.",
    ),
    "doubt_below_baseline": (
        "Mục tiêu {value} {unit} thấp hơn mức đã có là {baseline} {unit}[[ (năm {year})]]. Hãy xem lại văn bản.",
        "The target {value} {unit} lies below what there is already, {baseline} {unit}[[ ({year})]]. Look at the document again.",
    ),
    "doubt_above_baseline": (
        "Mức trần {value} {unit} cao hơn mức đã có là {baseline} {unit}[[ (năm {year})]]. Hãy xem lại văn bản.",
        "The ceiling {value} {unit} lies above what there is already, {baseline} {unit}[[ ({year})]]. Look at the document again.",
    ),
    "doubt_leap": (
        "Từ {baseline} {unit}[[ (năm {year})]] đến {value} {unit} là thay đổi hơn 5 lần: đơn vị “{unit}” có đúng không?",
        "From {baseline} {unit}[[ ({year})]] to {value} {unit} is a change of more than five times: is the unit “{unit}” right?",
    ),
    "doubt_falls_back": (
        "Mục tiêu {value} {unit} kém hơn mục tiêu {before} {unit} của năm {year}. Hãy xem lại văn bản.",
        "The target {value} {unit} is worse than the target {before} {unit} of {year}. Look at the document again.",
    ),
    "doubt_unit": (
        "Văn bản in đơn vị “{printed}”, trong khi tên mục tiêu nói “{title}”.",
        "The document prints the unit “{printed}”, while the title of the target says “{title}”.",
    ),
    "doubt_figures_differ": (
        "Văn bản ghi khác nhau về cùng một việc: ở đây “{here}”, còn ở mục tiêu “{id}” cho năm {year}[[ ({place})]] là “{there}”.",
        "The document says two things of one: “{here}” here, and “{there}” in the target “{id}” for {year}[[ ({place})]].",
    ),
    "doubt_deadline_early": (
        "Thời hạn “{deadline}” ở trước chính văn bản ({issued}).",
        "The deadline “{deadline}” lies before the document itself ({issued}).",
    ),
    "doubt_year_early": (
        "Năm mục tiêu {year} ở trước năm ban hành văn bản ({issued}).",
        "The target year {year} lies before the year of the document ({issued}).",
    ),
    "doubt_title_year": (
        "Tên nói đến năm {named}, nhưng được dùng cho năm {year}.",
        "The title speaks of {named}, and is used for {year}.",
    ),
    # The command line
    "help_plan_stations": (
        "Thư mục có phiếu của các trạm, hoặc một phiếu (ghi được nhiều lần).",
        "A folder of the stations' submissions, or one of them (several times).",
    ),
    "help_plan_province": (
        "Chỉ tính phiếu của tỉnh này.",
        "Count the submissions of this province only.",
    ),
    "help_plan_district": (
        "Chỉ tính phiếu của huyện này.",
        "Count the submissions of this district only.",
    ),
    "help_plan_reviews": (
        "Kết quả thẩm định: tệp hoặc thư mục; nội dung đã thẩm định được tính thay cho phiếu (ghi được nhiều lần).",
        "Reviews: a file or a folder; what is verified counts instead of what is claimed (may be given several times).",
    ),
    "help_plan_communes": (
        "Tổng số xã; phần chưa có phiếu được tính là chưa biết.",
        "The number of communes; those without a submission count as unknown.",
    ),
    "help_plan_reported": (
        "Tệp số liệu mà trạm không báo cáo (YAML).",
        "The file of figures that stations do not report (YAML).",
    ),
    "help_plan_done": (
        "Tệp ghi các nhiệm vụ đã xong (YAML).",
        "The file of tasks that are done (YAML).",
    ),
    "help_plan_as_of": (
        "Xét thời hạn của nhiệm vụ đến ngày này (mặc định: hôm nay, hoặc ngày cuối của năm đã qua).",
        "Tasks as of this day (default: today, or the last day of a past year).",
    ),
    "help_plan_output": (
        "Ghi vào tệp này; đuôi tệp quyết định dạng: {forms}.",
        "Write to this file; its extension decides the form: {forms}.",
    ),
    "help_plan_new_file": (
        "Tệp kế hoạch sẽ tạo.",
        "The plan file to make.",
    ),
    "usage_plan": (
        "Không có kế hoạch “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Hiện có: {known}; hoặc ghi đường dẫn đến tệp.",
        "There is no plan “{wanted}”.[[ Is “{nearest}” meant?]] There are: {known}; or give the path of a file.",
    ),
    "usage_stations": (
        "Không tìm thấy {path}.",
        "{path} was not found.",
    ),
    "usage_plan_extension": (
        "Lệnh plan new lập tệp YAML, không lập được {path}. Hãy đặt tên có đuôi .yaml, ví dụ: ke-hoach.yaml",
        "The command plan new writes YAML, not {path}. Give a name that ends with .yaml, for instance: plan.yaml",
    ),
    "usage_communes": (
        "Tổng số xã ({communes}) nhỏ hơn số xã có phiếu ({found}). Hãy kiểm tra con số sau --communes, và trong thư mục có phiếu của nơi khác không.",
        "The number of communes ({communes}) is below the number of communes with a submission ({found}). Check the number after --communes, and whether the folder has submissions of another area.",
    ),
    "range_reversed": (
        "Khoảng từ {low} đến {high} bị ngược.",
        "The range from {low} to {high} is the wrong way round.",
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
        "The plan has no target “{id}”.[[ Is “{nearest}” meant?]]",
    ),
    "figure_twice": (
        "Mục tiêu “{id}” đã có số liệu ở trên.",
        "The target “{id}” has a figure above.",
    ),
    "figure_impossible": (
        "Giá trị {value} không thể có với đơn vị “{unit}”. Hãy kiểm tra con số và đơn vị của mục tiêu.",
        "A value of {value} cannot be with the unit “{unit}”. Check the figure and the unit of the target.",
    ),
    "figure_needs_value": (
        "Mục tiêu có đơn vị “{unit}”: ghi thẳng “value”, không ghi tử số và mẫu số.",
        "The target is in “{unit}”: write its “value”, not a numerator and a denominator.",
    ),
    "help_plan_id": (
        "Mã kế hoạch hoặc tệp.",
        "The plan: id or file.",
    ),
    "usage_plan_year": (
        "“{value}” không phải là năm. Hãy ghi bốn chữ số, ví dụ 2025.",
        "“{value}” is no year. Write four digits, such as 2025.",
    ),
}
