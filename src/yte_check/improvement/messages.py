"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Kinds of work and files of efforts
    "effort_who": (
        "Trạm Y tế",
        "the station",
    ),
    "effort_no_node": (
        "Bộ tiêu chí không có chỉ tiêu, phần hay mục “{key}”.[[ Có phải muốn ghi “{nearest}”?]] Hãy ghi số chỉ tiêu, ví dụ 13, hoặc số và tên phần, ví dụ 26.nuoc.",
        "The standard has no indicator, part or item “{key}”.[[ Did you mean “{nearest}”?]] Write the number of an indicator, for example 13, or its number and a part, for example 26.nuoc.",
    ),
    "effort_days_out_of_range": (
        "Số ngày phải từ 0 đến {most}. Hãy sửa lại số ngày.",
        "The number of days must be from 0 to {most}. Correct it.",
    ),
    "effort_kind_unknown": (
        "Không có loại việc “{kind}”; hãy chọn một trong: {allowed}.[[ Có phải muốn ghi “{nearest}”?]]",
        "There is no kind of work “{kind}”; choose one of: {allowed}.[[ Did you mean “{nearest}”?]]",
    ),
    "effort_kind_missing": (
        "Thiếu loại việc: {kinds}. Đã có mục “kinds” thì phải ghi đủ các loại; hãy thêm các loại còn thiếu.",
        "Kinds of work are missing: {kinds}. Where “kinds” is given it must list all of them; add the missing ones.",
    ),
    "effort_other_standard": (
        "Tệp mức độ khó này dành cho bộ tiêu chí “{stated}”, còn phiếu chấm theo “{used}”. Nếu đúng là tệp cần dùng, hãy sửa dòng “standard” của tệp.",
        "This file of efforts is for the standard “{stated}”, but the submission is scored under “{used}”. If it is the right file, change its line “standard”.",
    ),
    # What there is to do
    "move_raise_rate": (
        "Thêm {by} {people}: {now} → {to} trên {denominator} ({value}[[; yêu cầu {needed}]])",
        "{by} more ({people}): {now} → {to} of {denominator} ({value}[[; needed: {needed}]])",
    ),
    "move_lower_rate": (
        "Giảm {by} {people}: {now} → {to} trên {denominator} ({value}[[; yêu cầu {needed}]])",
        "{by} fewer ({people}): {now} → {to} of {denominator} ({value}[[; needed: {needed}]])",
    ),
    "move_answer_numerator": (
        "Trả lời “{what}” (được điểm nếu có {to} trên {denominator}, tức {value}[[; yêu cầu {needed}]])",
        "Answer “{what}” (points if it is {to} of {denominator}, {value}[[; needed: {needed}]])",
    ),
    "move_answer_rate": (
        "Trả lời “{what}” và “{of}”[[ (được điểm nếu {needed})]]",
        "Answer “{what}” and “{of}”[[ (points if {needed})]]",
    ),
    "move_answer_denominator": (
        "Trả lời “{of}” (tử số đã có là {now}; mẫu số {denominator} thì được {value}[[, yêu cầu {needed}]])",
        "Answer “{of}” (numerator given: {now}; a denominator of {denominator} makes {value}[[, needed: {needed}]])",
    ),
    "move_raise_number": (
        "Tăng từ {now} lên {to} {unit}: {question}",
        "Raise from {now} to {to} {unit}: {question}",
    ),
    "move_lower_number": (
        "Giảm từ {now} xuống {to} {unit}: {question}",
        "Lower from {now} to {to} {unit}: {question}",
    ),
    "move_answer_number_more": (
        "Trả lời “{question}” (được điểm nếu từ {to} {unit} trở lên)",
        "Answer “{question}” (points if at least {to} {unit})",
    ),
    "move_answer_number_less": (
        "Trả lời “{question}” (được điểm nếu không quá {to} {unit})",
        "Answer “{question}” (points if at most {to} {unit})",
    ),
    "move_do_yes": (
        "Thực hiện: {question}",
        "Achieve: {question}",
    ),
    "move_answer_yes": (
        "Trả lời “{question}” (được điểm nếu “có”)",
        "Answer “{question}” (points if “yes”)",
    ),
    "move_answer_no": (
        "Trả lời “{question}” (không bị trừ điểm nếu “không”)",
        "Answer “{question}” (no points are deducted if “no”)",
    ),
    "move_lose_yes": (
        "Không để còn: {question}",
        "No longer have: {question}",
    ),
    "move_do_item": (
        "Bổ sung: {item}",
        "Add: {item}",
    ),
    "move_lose_item": (
        "Không còn mục: {item}",
        "No longer have: {item}",
    ),
    "move_answer_item": (
        "Trả lời mục “{item}” (được điểm nếu “có”)",
        "Answer the item “{item}” (points if “yes”)",
    ),
    "move_do_option": (
        "Chuyển lên: {option}[[ (hiện nay: {now})]]",
        "Move up to: {option}[[ (now: {now})]]",
    ),
    "move_answer_option": (
        "Trả lời (được điểm nếu “{option}”)",
        "Answer (points if “{option}”)",
    ),
    "move_prove": (
        "Nộp minh chứng hợp lệ[[: {documents}]]",
        "Provide valid evidence[[: {documents}]]",
    ),
    "move_await_decision": (
        "Đề nghị cơ quan thẩm định xem xét (hiện chưa quyết định)",
        "Ask the verifying authority to decide (not decided yet)",
    ),
    "move_settle": (
        "Khắc phục theo nhận xét và đề nghị thẩm định lại",
        "Act on the remark and ask for re-verification",
    ),
    "fall_lower_rate": (
        "bị trừ điểm nếu chỉ còn {to}/{denominator} {people} (hiện nay {now})",
        "points are lost if only {to} of {denominator} (now {now}): {people}",
    ),
    "fall_raise_rate": (
        "bị trừ điểm nếu lên {to}/{denominator} {people} (hiện nay {now})",
        "points are lost if {to} of {denominator} (now {now}): {people}",
    ),
    "fall_lower_number": (
        "bị trừ điểm nếu chỉ còn {to} {unit} (hiện nay {now}): {question}",
        "points are lost if only {to} {unit} (now {now}): {question}",
    ),
    "fall_raise_number": (
        "bị trừ điểm nếu lên {to} {unit} (hiện nay {now}): {question}",
        "points are lost if {to} {unit} (now {now}): {question}",
    ),
    "fall_lose_yes": (
        "không còn: {question}",
        "no longer: {question}",
    ),
    "fall_do_yes": (
        "phát sinh: {question}",
        "arises: {question}",
    ),
    "fall_lose_item": (
        "không còn mục: {item}",
        "item no longer there: {item}",
    ),
    "fall_do_item": (
        "thêm mục: {item}",
        "item added: {item}",
    ),
    "fall_do_option": (
        "xuống mức: {option}",
        "down to: {option}",
    ),
    # The shortest ways
    "gap_now": (
        "Hiện nay:",
        "Now:",
    ),
    "gap_before": (
        "Trước khi thử: {verdict}, {points} điểm.",
        "Before the trial: {verdict}, {points} points.",
    ),
    "gap_what_if": (
        "Nếu số liệu như đã thử:",
        "With the figures tried:",
    ),
    "gap_target": (
        "Mục tiêu: {percent}% tổng điểm[[, từng tiêu chí từ {floor}% trở lên]][[, {no_knockout}]].",
        "Goal: {percent}% of all points[[, at least {floor}% of each criterion's]][[, {no_knockout}]].",
    ),
    "gap_no_knockout": (
        "không có điểm liệt",
        "no disqualifying score",
    ),
    "gap_level": (
        "Mục tiêu: {level}.",
        "Goal: {level}.",
    ),
    "gap_places": (
        "Phiếu chưa ghi vùng hoặc vùng kinh tế - xã hội nên phải xét {count} trường hợp; mọi phương án dưới đây đúng trong cả {count} trường hợp. Hãy ghi hai mục này trước: phương án có thể ngắn hơn.",
        "The zone or the socio-economic region is not given, so {count} cases are considered; every option below is valid in all {count} of them. Give both first: the options may become shorter.",
    ),
    "gap_heading_missing": (
        "Còn thiếu",
        "What is missing",
    ),
    "gap_lacks_total": (
        "tổng điểm: còn thiếu {points} điểm (tính theo điểm thấp nhất)",
        "total: {points} points short (counting minimum points)",
    ),
    "gap_lacks_criterion": (
        "tiêu chí {number} ({title}): còn thiếu {points} điểm để đạt mức tối thiểu",
        "criterion {number} ({title}): {points} points short of its minimum",
    ),
    "gap_lacks_count_indicators": (
        "còn thiếu {number} chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt {reaching}% số điểm",
        "{number} more indicators[[ marked “{marked}”]][[ in criterion {within}]] must reach {reaching}% of their points",
    ),
    "gap_lacks_count_criteria": (
        "còn thiếu {number} tiêu chí[[ thuộc tiêu chí {within}]] đạt {reaching}% số điểm",
        "{number} more criteria[[ in criterion {within}]] must reach {reaching}% of their points",
    ),
    "gap_struck": (
        "chỉ tiêu {number} ({title}): điểm liệt",
        "indicator {number} ({title}): a disqualifying score",
    ),
    "gap_path": (
        "Phương án {order}: {count} chỉ tiêu, mức độ khó {effort}",
        "Option {order}: {count} indicators, effort {effort}",
    ),
    "gap_path_effort": (
        "Phương án {order} (dễ thực hiện nhất): {count} chỉ tiêu, mức độ khó {effort}",
        "Option {order} (least effort): {count} indicators, effort {effort}",
    ),
    "gap_points": (
        "{now} → {to} (+{gain})",
        "{now} → {to} (+{gain})",
    ),
    "gap_work": (
        "{kind}; mức độ khó {effort}; khoảng {days} ngày; {who}[[; {cost} triệu đồng]]",
        "{kind}; effort {effort}; about {days} days; {who}[[; {cost} million đồng]]",
    ),
    "gap_after": (
        "{verdict}: {points} điểm, vượt {margin} điểm[[; kinh phí {money} triệu đồng]]",
        "{verdict}: {points} points, {margin} more than required[[; costs {money} million đồng]]",
    ),
    "gap_after_target": (
        "đạt mục tiêu {percent}%: {points} điểm, vượt {margin} điểm[[; kinh phí {money} triệu đồng]]. Công nhận: {verdict}",
        "goal of {percent}% met: {points} points, {margin} more than required[[; costs {money} million đồng]]. Recognition: {verdict}",
    ),
    "gap_after_level": (
        "{level} ({verdict}): {points} điểm[[, vượt {margin} điểm]][[; kinh phí {money} triệu đồng]]",
        "{level} ({verdict}): {points} points[[, {margin} more than required]][[; costs {money} million đồng]]",
    ),
    "gap_fill_first": (
        "Còn {count} trên {of} chỉ tiêu chưa trả lời. Nên điền phiếu trước[[: {command}]]. Dưới đây chỉ nêu phương án ngắn nhất; thêm -v để xem các phương án khác.",
        "{count} of {of} indicators are not answered yet. Fill in the form first[[: {command}]]. Below is the shortest option only; -v shows the others.",
    ),
    "gap_answers": (
        "Câu còn trống phải trả lời đúng thực tế; nếu thực tế thấp hơn mức nêu ở đây, hãy chạy lại lệnh này.",
        "Fill in missing answers truthfully; if the true figure is lower than shown here, run this command again.",
    ),
    "gap_unreachable": (
        "Không có phương án nào để đạt trong phạm vi những việc làm được. Dù cải thiện hết mức vẫn:",
        "No option within what can be done leads to a pass. With everything improved there are still:",
    ),
    "gap_unreachable_level": (
        "Không có phương án nào đạt mức này trong phạm vi những việc làm được. Dù cải thiện hết mức vẫn:",
        "No option within what can be done leads to this level. With everything improved there are still:",
    ),
    "gap_unreachable_together": (
        "Không có phương án nào đạt cùng lúc mọi điều kiện trong phạm vi những việc làm được.",
        "No option within what can be done satisfies all conditions at once.",
    ),
    "gap_not_found": (
        "Có quá nhiều khả năng nên chưa xét hết; trong những khả năng đã xét chưa thấy phương án nào.",
        "There are too many possibilities to consider them all; among those considered no option was found.",
    ),
    "gap_short_total": (
        "thiếu {points} điểm trong tổng điểm",
        "{points} points short in total",
    ),
    "gap_short_criterion": (
        "thiếu {points} điểm ở tiêu chí {number}",
        "{points} points short in criterion {number}",
    ),
    "gap_short_count_indicators": (
        "thiếu {number} chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt {reaching}% số điểm",
        "{number} indicators[[ marked “{marked}”]][[ in criterion {within}]] short of {reaching}% of their points",
    ),
    "gap_short_count_criteria": (
        "thiếu {number} tiêu chí[[ thuộc tiêu chí {within}]] đạt {reaching}% số điểm",
        "{number} criteria[[ in criterion {within}]] short of {reaching}% of their points",
    ),
    "gap_short_knockout": (
        "còn điểm liệt ở chỉ tiêu {number}",
        "a disqualifying score at indicator {number}",
    ),
    "gap_spare_total": (
        "Đã đạt, vượt {points} điểm so với yêu cầu.",
        "Passes, with {points} points more than required.",
    ),
    "gap_spare_level": (
        "Đã đạt[[ {level}]][[, vượt {points} điểm so với yêu cầu về tổng điểm]].",
        "Reached[[: {level}]][[, with {points} points more than required in total]].",
    ),
    "gap_spare_count_indicators": (
        "Số chỉ tiêu[[ “{marked}”]][[ của tiêu chí {within}]] đạt {reaching}% số điểm nhiều hơn yêu cầu: {number}.",
        "Indicators[[ marked “{marked}”]][[ in criterion {within}]] that reach {reaching}% of their points, beyond what is required: {number}.",
    ),
    "gap_spare_count_criteria": (
        "Số tiêu chí[[ thuộc tiêu chí {within}]] đạt {reaching}% số điểm nhiều hơn yêu cầu: {number}.",
        "Criteria[[ in criterion {within}]] that reach {reaching}% of their points, beyond what is required: {number}.",
    ),
    "gap_spare_criterion": (
        "tiêu chí {number} vượt {points}",
        "criterion {number} by {points}",
    ),
    "gap_spare_criteria": (
        "Sát mức tối thiểu nhất: {criteria} điểm.",
        "Closest above the minimum: {criteria} points.",
    ),
    "gap_fewest": (
        "Chỉ cần {count} chỉ tiêu sau cùng giảm một mức điểm là xã không còn đạt: {numbers}.",
        "If {count} indicators each dropped one score band, the commune would no longer pass: {numbers}.",
    ),
    "gap_fewest_level": (
        "Chỉ cần {count} chỉ tiêu sau cùng giảm một mức điểm là không còn đạt mức này: {numbers}.",
        "If {count} indicators each dropped one score band, this level would be lost: {numbers}.",
    ),
    "gap_heading_fatal_level": (
        "Chỉ cần một thay đổi sau đây là không còn đạt mức này",
        "Any one of these changes alone and this level is lost",
    ),
    "gap_no_fatal_level": (
        "Không có chỉ tiêu nào mà chỉ riêng nó giảm điểm thì không còn đạt mức này.",
        "No single indicator can lose this level.",
    ),
    "gap_heading_fatal": (
        "Chỉ cần một thay đổi sau đây là xã không còn đạt",
        "Any one of these changes alone and the commune no longer passes",
    ),
    "gap_no_fatal": (
        "Không có chỉ tiêu nào mà chỉ riêng nó giảm điểm thì xã không còn đạt.",
        "No single indicator can make the commune fail.",
    ),
    "gap_heading_spare": (
        "Số liệu sát ngưỡng nhất",
        "Figures closest to a threshold",
    ),
    "gap_loses": (
        "bị trừ {points} điểm",
        "{points} points lost",
    ),
    "gap_spare_down": (
        "còn được giảm {count}",
        "{count} to spare",
    ),
    "gap_spare_up": (
        "còn được tăng {count}",
        "{count} to spare",
    ),
    "gap_none_down": (
        "không được giảm thêm",
        "none to spare",
    ),
    "gap_none_up": (
        "không được tăng thêm",
        "none to spare",
    ),
    "gap_more": (
        "… và {count} số liệu khác; thêm -v để xem tất cả",
        "… and {count} more figures; add -v to see all",
    ),
    "gap_proven": (
        "Đã xét mọi khả năng: phương án 1 cần ít chỉ tiêu nhất, và dễ thực hiện nhất trong các phương án có cùng số chỉ tiêu (theo mức độ khó giả định).",
        "All possibilities were considered: option 1 needs the fewest indicators, and the least effort of all options with that many (by the assumed efforts).",
    ),
    "gap_not_proven": (
        "Có quá nhiều khả năng nên chưa xét hết: các phương án này đúng nhưng chưa chắc là ngắn nhất.",
        "There are too many possibilities to consider them all: these options are valid, but perhaps not the shortest.",
    ),
    "gap_in_tenths": (
        "Chỉ tiêu {numbers} cho điểm tăng dần theo tỷ lệ: chỉ xét từng phần mười số điểm, nên con số vừa đủ có thể thấp hơn con số đã nêu.",
        "Indicator {numbers} gives points in proportion: only every tenth of the points was tried, so slightly less than the figure given may be enough.",
    ),
    "gap_section_unproven": (
        "Tiêu chí {numbers} ghi là không áp dụng nhưng chưa có minh chứng hợp lệ nên vẫn bị tính. Nộp minh chứng trước: phương án có thể ngắn hơn.",
        "Criterion {numbers} is said not to apply, but without valid evidence it counts. Provide the evidence first: the options may become shorter.",
    ),
    "gap_left_out": (
        "Nội dung mà phiếu ghi là không áp dụng ({count}) được giữ nguyên; không phương án nào đề nghị ghi “không áp dụng”.",
        "What the submission says does not apply ({count}) stays as it is; no option advises to say so.",
    ),
    "gap_mean": (
        "Điểm tăng ghi ở mỗi chỉ tiêu là điểm của chính chỉ tiêu đó; tổng điểm là điểm trung bình nên không cộng thẳng.",
        "Points gained are those of each indicator; the total is a mean, so they do not add up to it.",
    ),
    "gap_knockouts": (
        "Hiện có {count} chỉ tiêu điểm liệt; danh mục điểm liệt chưa đối chiếu được với văn bản.",
        "There are {count} indicators with a disqualifying score; the list of them is not verified against the text.",
    ),
    "help_gap_what_if": (
        "Thử một số liệu khác, ví dụ “6.numerator=2285” (ghi được nhiều lần).",
        "Try another figure, for example “6.numerator=2285” (may be given several times).",
    ),
    "help_gap_target": (
        "Mục tiêu tính theo % tổng điểm, thay cho mức công nhận, ví dụ 90.",
        "A goal in % of all points instead of recognition, for example 90.",
    ),
    "help_gap_level": (
        "Mức muốn đạt, theo mã của mức trong bộ tiêu chí; không ghi thì là mức kế tiếp.",
        "The level to reach, by its id in the standard; by default the next one.",
    ),
    "help_gap_paths": (
        "Số phương án muốn xem.",
        "How many options to show.",
    ),
    "help_gap_output": (
        "Ghi kết quả (.json), hoặc lập kế hoạch khắc phục ({forms}).",
        "Write the result (.json), or an improvement plan ({forms}).",
    ),
    "usage_level_and_target": (
        "Chỉ ghi một trong hai: --level hoặc --target.",
        "Give either --level or --target, not both.",
    ),
    "usage_no_levels": (
        "Bộ tiêu chí {standard} không xếp mức, nên không dùng được --level; hãy bỏ --level.",
        "The standard {standard} has no levels, so --level is of no use; leave it out.",
    ),
    "usage_level_unknown": (
        "Không có mức “{value}”; hãy chọn một trong: {known}.[[ Có phải muốn ghi “{nearest}”?]]",
        "There is no level “{value}”; choose one of: {known}.[[ Did you mean “{nearest}”?]]",
    ),
    "usage_what_if_form": (
        "“{text}” không phải một số liệu; hãy viết TÊN=SỐ, ví dụ 6.numerator=2285.",
        "“{text}” is not a figure; write NAME=VALUE, for example 6.numerator=2285.",
    ),
    "usage_what_if_name": (
        "Không có số liệu “{name}”; hãy chọn một trong: {known}.[[ Có phải muốn ghi “{nearest}”?]]",
        "There is no figure “{name}”; choose one of: {known}.[[ Did you mean “{nearest}”?]]",
    ),
    "usage_what_if_value": (
        "Không thử được số liệu này: {reason}",
        "This figure cannot be tried: {reason}",
    ),
    "usage_gap_paths": (
        "Số phương án phải từ 1 đến 20, không phải {value}. Ví dụ: --paths 3",
        "The number of options must be from 1 to 20, not {value}. Example: --paths 3",
    ),
    # Plans of improvement
    "plan_without_actions": (
        "Kế hoạch không có nhiệm vụ nào trong “actions”. Hãy ghi lại ít nhất một nhiệm vụ, hoặc lập kế hoạch mới: yte-check gap PHIẾU.yaml -o KẾ-HOẠCH.yaml",
        "The plan has no task under “actions”. Write at least one, or make a new plan: yte-check gap SUBMISSION.yaml -o PLAN.yaml",
    ),
    "plan_deadline_early": (
        "Thời hạn {deadline} sớm hơn ngày bắt đầu kế hoạch ({start}). Hãy sửa một trong hai ngày.",
        "The deadline {deadline} is before the first day of the plan ({start}). Correct one of the two.",
    ),
    "plan_goal_not_higher": (
        "Điểm cần đạt phải cao hơn điểm hiện có ({now}). Hãy sửa “points_goal”.",
        "The points to reach must be more than the present points ({now}). Correct “points_goal”.",
    ),
    "plan_note": (
        "Thời hạn, người phụ trách là gợi ý, cần sửa theo thực tế của xã.",
        "Deadlines and persons responsible are suggestions; adapt them to the commune.",
    ),
    "plan_head": (
        "Kế hoạch khắc phục của {name}, lập từ kết quả chấm bằng yte-check gap.",
        "Improvement plan of {name}, drawn up from a score with yte-check gap.",
    ),
    "plan_how": (
        "Sửa “who”, “deadline”, “status” và “note” cho đúng. Năm sau: yte-check gap PHIẾU_MỚI --plan TỆP_NÀY, hoặc yte-check diff PHIẾU_CŨ PHIẾU_MỚI --improvement TỆP_NÀY, sẽ cho biết nhiệm vụ nào đã thực hiện.",
        "Correct “who”, “deadline”, “status” and “note”. Next year yte-check gap NEW_SUBMISSION --plan THIS_FILE, or yte-check diff OLD NEW --improvement THIS_FILE, tells which tasks are done.",
    ),
    "plan_who": (
        "người hoặc đơn vị chịu trách nhiệm",
        "the person or body responsible",
    ),
    "plan_deadline": (
        "ngày phải xong",
        "the day by which it must be done",
    ),
    "plan_cost": (
        "triệu đồng",
        "million đồng",
    ),
    "plan_status": (
        "planned: chưa thực hiện; doing: đang thực hiện; done: đã thực hiện; dropped: không thực hiện",
        "planned, doing, done, dropped",
    ),
    "plan_cause": (
        "{said}: {points}/{max} điểm",
        "{said}: {points}/{max} points",
    ),
    "plan_calendar": (
        "{station}: kế hoạch khắc phục năm {year}",
        "{station}: improvement plan for {year}",
    ),
    "gap_as_in": (
        "như phương án {order}",
        "as in option {order}",
    ),
    "plan_kind": (
        "KẾ HOẠCH",
        "PLAN",
    ),
    "plan_number": (
        "Số: ……/KH-TYT",
        "No.: ……/KH-TYT",
    ),
    "plan_subject": (
        "Khắc phục các chỉ tiêu bị trừ điểm theo {title} (thực hiện năm {year})",
        "To improve the indicators that lost points under “{title}” (in {year})",
    ),
    "plan_approved": (
        "PHÊ DUYỆT",
        "APPROVED",
    ),
    "plan_approver": (
        "TM. ỦY BAN NHÂN DÂN",
        "FOR THE PEOPLE'S COMMITTEE",
    ),
    "plan_approver_post": (
        "CHỦ TỊCH",
        "CHAIR",
    ),
    "plan_writer_fill": (
        "Điền số, ngày, tháng, rồi trình phê duyệt.",
        "Fill in the number and the date, then submit it for approval.",
    ),
    "plan_writer_approver": (
        "Người phê duyệt ghi theo thông lệ: Chủ tịch {committee}. Nếu không đúng, hãy điền “Người phê duyệt” trong phiếu (approver).",
        "The approver is the usual one: the chair of the {committee}. If it is another, name the approver in the form (approver).",
    ),
    "plan_closing": (
        "Trên đây là Kế hoạch khắc phục các chỉ tiêu bị trừ điểm của {station}./.",
        "This is the plan of {station} to improve the indicators that lost points.",
    ),
    "plan_intro": (
        "Kết quả tự chấm điểm năm {year} theo {document}: {now} điểm. Thực hiện xong các nhiệm vụ dưới đây dự kiến đạt {goal} điểm. Thời gian thực hiện: từ ngày {start}.",
        "Self-assessment of {year} under {document}: {now} points. When the tasks below are done it is expected to have {goal} points. To be carried out from {start}.",
    ),
    "plan_column_order": (
        "TT",
        "No.",
    ),
    "plan_column_indicator": (
        "Chỉ tiêu",
        "Indicator",
    ),
    "plan_column_cause": (
        "Hiện trạng, nguyên nhân",
        "Present state, cause",
    ),
    "plan_column_points": (
        "Điểm",
        "Points",
    ),
    "plan_column_deadline": (
        "Thời hạn",
        "Deadline",
    ),
    "plan_column_evidence": (
        "Minh chứng phải có",
        "Evidence to provide",
    ),
    "plan_status_planned": (
        "chưa thực hiện",
        "to do",
    ),
    "plan_status_doing": (
        "đang thực hiện",
        "in progress",
    ),
    "plan_status_done": (
        "báo đã thực hiện",
        "reported done",
    ),
    "plan_status_dropped": (
        "không thực hiện",
        "dropped",
    ),
    "plan_state_reached": (
        "Đã thực hiện: đạt {points} điểm",
        "Done: {points} points",
    ),
    "plan_state_higher": (
        "Đã thực hiện một phần: mới đạt {points} điểm",
        "Done in part: {points} points so far",
    ),
    "plan_state_same": (
        "Chưa thực hiện: vẫn {points} điểm",
        "Not done: still {points} points",
    ),
    "plan_state_lower": (
        "Chưa thực hiện, điểm giảm còn {points} điểm",
        "Not done, and worse: {points} points",
    ),
    "plan_state_met_without": (
        "Không cần thực hiện: đã đạt {points} điểm",
        "No longer needed: {points} points without it",
    ),
    "plan_state_dropped": (
        "Không cần thực hiện: đã đưa ra khỏi kế hoạch",
        "No longer needed: dropped from the plan",
    ),
    "plan_state_no_indicator": (
        "Không cần thực hiện: bộ tiêu chí không còn chỉ tiêu này",
        "No longer needed: the standard has no such indicator",
    ),
    "plan_state_excluded": (
        "Không cần thực hiện: chỉ tiêu không áp dụng",
        "No longer needed: the indicator does not apply",
    ),
    "plan_claimed_done": (
        "kế hoạch ghi đã thực hiện, phiếu chưa thể hiện",
        "the plan says done, the submission does not show it",
    ),
    "plan_assumption": (
        "Điểm tính theo cách chấm hiện có, phần lớn còn tạm tính (chưa phải quy định).",
        "Points follow the present scoring rules, most of them provisional (not the regulation).",
    ),
    "plan_sheet": (
        "Kế hoạch",
        "Plan",
    ),
    "plan_event": (
        "Thời hạn khắc phục chỉ tiêu {number}: {title}",
        "Deadline for indicator {number}: {title}",
    ),
    "plan_event_who": (
        "Người phụ trách: {who}",
        "Person responsible: {who}",
    ),
    "plan_event_evidence": (
        "Minh chứng: {evidence}",
        "Evidence: {evidence}",
    ),
    "plan_followed": (
        "Kế hoạch {path} (lập từ năm {year}): {done} nhiệm vụ đã thực hiện, {partly} thực hiện một phần, {not_done} chưa thực hiện, {not_needed} không cần thực hiện",
        "Plan {path} (from {year}): {done} tasks done, {partly} in part, {not_done} not done, {not_needed} no longer needed",
    ),
    "help_gap_plan": (
        "Kế hoạch đã lập: xem nhiệm vụ nào đã thực hiện, hoặc xuất lại (-o) sau khi đã sửa.",
        "An existing plan: see which tasks are done, or write it again (-o) after editing.",
    ),
    "help_gap_start": (
        "Ngày bắt đầu kế hoạch; không ghi thì là ngày đầu của năm sau năm chấm điểm.",
        "The first day of the plan; by default the first day after the year assessed.",
    ),
    "help_gap_use": (
        "Lập kế hoạch theo phương án thứ mấy.",
        "Which option to plan for.",
    ),
    "usage_plan_nothing": (
        "Không có gì để lập kế hoạch: trạm đã đạt. Muốn nâng điểm, hãy thêm --target, ví dụ --target 90.",
        "There is nothing to plan: the station passes. For more points add --target, for example --target 90.",
    ),
    "usage_plan_no_way": (
        "Không lập được kế hoạch: không có phương án nào để đạt trong những việc làm được. Hãy xem còn thiếu gì bằng lệnh gap không có -o.",
        "No plan can be made: no option within what can be done leads to a pass. Run gap without -o to see what is missing.",
    ),
    "usage_plan_way": (
        "Không có phương án {value}; hãy chọn từ 1 đến {count}.",
        "There is no option {value}; choose from 1 to {count}.",
    ),
    "usage_plan_form": (
        "Không ghi được {path}: hãy dùng .json hoặc {forms}.",
        "Cannot write {path}: use .json or {forms}.",
    ),
    "usage_plan_other_station": (
        "Kế hoạch {path} là của {station}, không phải của trạm trong phiếu này. Hãy chọn đúng kế hoạch hoặc đúng phiếu.",
        "The plan {path} is of {station}, not of this submission's station. Choose the right plan or the right submission.",
    ),
    "usage_plan_not_new": (
        "{option} chỉ có tác dụng khi lập kế hoạch mới vào một tệp {forms} và không có --plan. Hãy ghi ra tệp như vậy, hoặc bỏ {option}.",
        "{option} only has an effect when a new plan is written to a file ({forms}) without --plan. Name such a file, or leave {option} out.",
    ),
    "report_signer": (
        "TRƯỞNG TRẠM",
        "HEAD OF THE STATION",
    ),
    "plan_of_former_whole": (
        "Kế hoạch là của {former}; từ ngày 01/7/2025 toàn bộ {former} thuộc {commune}. Kết quả dưới đây tính theo phiếu của {commune}, không riêng địa bàn {former}.",
        "The plan is of {former}, which is wholly in {commune} since 1 July 2025. The results below are by the submission of {commune}, not of {former} alone.",
    ),
    "plan_of_former_main": (
        "Kế hoạch là của {former}; từ ngày 01/7/2025 phần lớn nhất của {former} thuộc {commune}, phần còn lại thuộc xã khác. Kết quả dưới đây tính theo phiếu của {commune}, không riêng địa bàn {former}.",
        "The plan is of {former}; since 1 July 2025 the greatest part of {former} is in {commune}, the rest in other communes. The results below are by the submission of {commune}, not of {former} alone.",
    ),
    "plan_of_former_part": (
        "Kế hoạch là của {former}; từ ngày 01/7/2025 chỉ một phần của {former} thuộc {commune}. Kết quả dưới đây tính theo phiếu của {commune}, không riêng địa bàn {former}.",
        "The plan is of {former}; since 1 July 2025 only a part of {former} is in {commune}. The results below are by the submission of {commune}, not of {former} alone.",
    ),
}
