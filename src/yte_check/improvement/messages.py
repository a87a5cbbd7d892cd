"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Kinds of work and files of efforts
    "effort_who": (
        "Trạm Y tế",
        "the station",
    ),
    "effort_no_node": (
        "Bộ tiêu chí không có chỉ tiêu, phần hay mục “{key}”.[[ Có phải ý bạn là “{nearest}”?]]",
        "The standard has no indicator, part or item “{key}”.[[ Did you mean “{nearest}”?]]",
    ),
    "effort_days_out_of_range": (
        "Số ngày phải từ 0 đến {most}.",
        "The number of days must be from 0 to {most}.",
    ),
    "effort_kind_unknown": (
        "Không có loại việc “{kind}”; chọn một trong: {allowed}.[[ Có phải ý bạn là “{nearest}”?]]",
        "There is no kind of work “{kind}”; choose one of: {allowed}.[[ Did you mean “{nearest}”?]]",
    ),
    "effort_kind_missing": (
        "Thiếu loại việc: {kinds}. Nếu đã khai “kinds” thì phải khai đủ.",
        "Kinds of work are missing: {kinds}. Where “kinds” is given it must have all of them.",
    ),
    "effort_other_standard": (
        "Tệp công sức này dành cho bộ tiêu chí “{stated}”, còn phiếu chấm theo “{used}”. Nếu đúng là tệp cần dùng, hãy sửa dòng “standard” của nó.",
        "This file of efforts is for the standard “{stated}”, but the submission is scored with “{used}”. If it is the file to use, change its line “standard”.",
    ),
    # What there is to do
    "move_raise_rate": (
        "Thêm {by} {people}: {now} → {to} trên {denominator} ({value}[[; cần {needed}]])",
        "{by} more ({people}): {now} → {to} of {denominator} ({value}[[; needed: {needed}]])",
    ),
    "move_lower_rate": (
        "Giảm {by} {people}: {now} → {to} trên {denominator} ({value}[[; cần {needed}]])",
        "{by} fewer ({people}): {now} → {to} of {denominator} ({value}[[; needed: {needed}]])",
    ),
    "move_answer_numerator": (
        "Trả lời “{what}” (được điểm nếu có {to} trên {denominator}, tức {value}[[; cần {needed}]])",
        "Answer “{what}” (points if it is {to} of {denominator}, {value}[[; needed: {needed}]])",
    ),
    "move_answer_rate": (
        "Trả lời “{what}” và “{of}”[[ (được điểm nếu {needed})]]",
        "Answer “{what}” and “{of}”[[ (points if {needed})]]",
    ),
    "move_answer_denominator": (
        "Trả lời “{of}” (tử số đã có là {now}; mẫu số {denominator} thì được {value}[[, cần {needed}]])",
        "Answer “{of}” (of the {now} given, {denominator} makes {value}[[, needed: {needed}]])",
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
        "Bring about: {question}",
    ),
    "move_answer_yes": (
        "Trả lời “{question}” (được điểm nếu “có”)",
        "Answer “{question}” (points if “yes”)",
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
        "Hand in valid evidence[[: {documents}]]",
    ),
    "move_await_decision": (
        "Được thẩm định chấp nhận (hiện chưa xét)",
        "Have it accepted by the reviewers (not decided yet)",
    ),
    "move_settle": (
        "Khắc phục nhận xét và được thẩm định chấp nhận",
        "Settle the remark and have it accepted by the reviewers",
    ),
    "fall_lower_rate": (
        "mất điểm khi còn {to} {people} trên {denominator} (hiện nay {now})",
        "points are lost at {to} of {denominator} (now {now}): {people}",
    ),
    "fall_raise_rate": (
        "mất điểm khi lên {to} {people} trên {denominator} (hiện nay {now})",
        "points are lost at {to} of {denominator} (now {now}): {people}",
    ),
    "fall_lower_number": (
        "mất điểm khi còn {to} {unit} (hiện nay {now}): {question}",
        "points are lost at {to} {unit} (now {now}): {question}",
    ),
    "fall_raise_number": (
        "mất điểm khi lên {to} {unit} (hiện nay {now}): {question}",
        "points are lost at {to} {unit} (now {now}): {question}",
    ),
    "fall_lose_yes": (
        "không còn: {question}",
        "no longer so: {question}",
    ),
    "fall_lose_item": (
        "mất mục: {item}",
        "item lost: {item}",
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
        "Mục tiêu: {percent}% tổng điểm, từng tiêu chí từ {floor}% trở lên, không có điểm liệt.",
        "Goal: {percent}% of all points, at least {floor}% of each criterion's, no knock-out.",
    ),
    "gap_places": (
        "Phiếu chưa ghi đủ vùng, khu vực nên phải xét {count} trường hợp; mọi cách dưới đây đúng trong cả {count} trường hợp. Hãy ghi vùng và khu vực trước, có thể sẽ ngắn hơn.",
        "Zone or region is not given, so {count} cases are considered; every way below holds in all {count} of them. Give zone and region first, it may become shorter.",
    ),
    "gap_heading_missing": (
        "Còn thiếu",
        "What is missing",
    ),
    "gap_lacks_total": (
        "tổng điểm: thiếu {points} điểm chắc chắn",
        "all points: {points} sure points are missing",
    ),
    "gap_lacks_criterion": (
        "tiêu chí {number} ({title}): thiếu {points} điểm mới tới mức sàn",
        "criterion {number} ({title}): {points} points are missing to its floor",
    ),
    "gap_struck": (
        "chỉ tiêu {number} ({title}): điểm liệt",
        "indicator {number} ({title}): a knock-out",
    ),
    "gap_path": (
        "Cách {order}: {count} chỉ tiêu, công sức {effort}",
        "Way {order}: {count} indicators, effort {effort}",
    ),
    "gap_path_effort": (
        "Cách {order} (ít công sức nhất): {count} chỉ tiêu, công sức {effort}",
        "Way {order} (least effort): {count} indicators, effort {effort}",
    ),
    "gap_points": (
        "{now} → {to} (+{gain})",
        "{now} → {to} (+{gain})",
    ),
    "gap_work": (
        "{kind}; công sức {effort}; khoảng {days} ngày; {who}[[; {cost} triệu đồng]]",
        "{kind}; effort {effort}; about {days} days; {who}[[; {cost} million đồng]]",
    ),
    "gap_after": (
        "{verdict}: {points} điểm, dư {margin} điểm[[; tốn {money} triệu đồng]]",
        "{verdict}: {points} points, {margin} to spare[[; {money} million đồng]]",
    ),
    "gap_after_target": (
        "đạt mục tiêu {percent}%: {points} điểm, dư {margin} điểm[[; tốn {money} triệu đồng]]. Công nhận: {verdict}",
        "goal of {percent}% reached: {points} points, {margin} to spare[[; costs {money} million đồng]]. Recognition: {verdict}",
    ),
    "gap_fill_first": (
        "Còn {count} trên {of} chỉ tiêu chưa trả lời. Nên điền phiếu trước[[: {command}]]. Dưới đây chỉ nêu cách ngắn nhất; thêm -v để xem các cách khác.",
        "{count} of {of} indicators are not answered yet. Fill in the sheet first[[: {command}]]. Below is the shortest way only; -v shows the others.",
    ),
    "gap_answers": (
        "Câu còn trống phải trả lời đúng thực tế; nếu thực tế thấp hơn mức nêu ở đây thì chạy lại lệnh này.",
        "Answers that are missing must tell what is so; if it is less than said here, run this command again.",
    ),
    "gap_unreachable": (
        "Không có cách nào để đạt trong phạm vi những việc làm được. Dù cải thiện hết mức vẫn:",
        "There is no way to pass within what can be done. With everything improved there are still:",
    ),
    "gap_short_total": (
        "thiếu {points} điểm trong tổng điểm",
        "{points} points missing in all",
    ),
    "gap_short_criterion": (
        "thiếu {points} điểm ở tiêu chí {number}",
        "{points} points missing in criterion {number}",
    ),
    "gap_short_knockout": (
        "còn điểm liệt ở chỉ tiêu {number}",
        "a knock-out at indicator {number}",
    ),
    "gap_spare_total": (
        "Đã đạt, dư {points} điểm so với mức cần.",
        "Reached, with {points} points more than needed.",
    ),
    "gap_spare_criterion": (
        "tiêu chí {number} dư {points}",
        "criterion {number} has {points}",
    ),
    "gap_spare_criteria": (
        "Sát mức sàn nhất: {criteria} điểm.",
        "Least to spare above their floors: {criteria} points.",
    ),
    "gap_fewest": (
        "Nếu cùng tụt một bậc thì ít nhất {count} chỉ tiêu làm mất kết quả: {numbers}.",
        "If they fall by one level together, {count} indicators at least lose the result: {numbers}.",
    ),
    "gap_heading_fatal": (
        "Chỉ một việc sau đây là đủ mất kết quả",
        "Any one of these alone loses the result",
    ),
    "gap_no_fatal": (
        "Không có chỉ tiêu nào một mình làm mất kết quả.",
        "No indicator alone loses the result.",
    ),
    "gap_heading_spare": (
        "Số liệu sát ngưỡng nhất",
        "Figures nearest to a threshold",
    ),
    "gap_loses": (
        "mất {points} điểm",
        "{points} points lost",
    ),
    "gap_spare_count": (
        "còn dư {count}",
        "{count} to spare",
    ),
    "gap_more": (
        "… và {count} số liệu khác (xem đủ với -v)",
        "… and {count} more figures (all of them with -v)",
    ),
    "gap_proven": (
        "Đã xét hết mọi mức điểm của mọi chỉ tiêu: không có cách nào cần ít chỉ tiêu hơn, và với số chỉ tiêu đó không có cách nào ít công sức hơn cách 1.",
        "Every level of every indicator was considered: no way needs fewer indicators, and with that many none needs less effort than way 1.",
    ),
    "gap_not_proven": (
        "Có quá nhiều khả năng nên chưa xét hết: các cách này đúng nhưng chưa chắc là ngắn nhất.",
        "There are too many possibilities to consider them all: these ways are right, but perhaps not the shortest.",
    ),
    "gap_knockouts": (
        "Bộ tiêu chí đang ghi {count} chỉ tiêu điểm liệt; danh sách này chưa được xác minh.",
        "The standard marks {count} indicators as knock-outs; that list is not verified.",
    ),
    "help_gap_what_if": (
        "Thử một số liệu khác, ví dụ “6.numerator=2285”; dùng nhiều lần được.",
        "Try another figure, for example “6.numerator=2285”; may be given several times.",
    ),
    "help_gap_target": (
        "Mục tiêu tính theo % tổng điểm thay cho mức công nhận, ví dụ 90.",
        "A goal in % of all points instead of recognition, for example 90.",
    ),
    "help_gap_paths": (
        "Số cách muốn xem.",
        "How many ways to show.",
    ),
    "help_gap_output": (
        "Ghi kết quả (.json), hoặc lập kế hoạch cải thiện ({forms}).",
        "Write the result (.json), or make a plan of improvement ({forms}).",
    ),
    "usage_what_if_form": (
        "“{text}” không phải một số liệu; hãy viết TÊN=GIÁ_TRỊ, ví dụ 6.numerator=2285.",
        "“{text}” is no figure; write NAME=VALUE, for example 6.numerator=2285.",
    ),
    "usage_what_if_name": (
        "Không có số liệu “{name}”; có: {known}.[[ Có phải ý bạn là “{nearest}”?]]",
        "There is no figure “{name}”; there are: {known}.[[ Did you mean “{nearest}”?]]",
    ),
    "usage_what_if_value": (
        "Không thử được: {reason}",
        "This cannot be tried: {reason}",
    ),
    "usage_gap_paths": (
        "Số cách phải từ 1 đến 20, không phải {value}.",
        "The number of ways must be from 1 to 20, not {value}.",
    ),
    # Plans of improvement
    "plan_without_actions": (
        "Kế hoạch không có việc nào trong “actions”. Hãy ghi lại ít nhất một việc, hoặc lập kế hoạch mới bằng yte-check gap PHIẾU -o TỆP.yaml.",
        "The plan has no action under “actions”. Write at least one, or make a new plan with yte-check gap SUBMISSION -o FILE.yaml.",
    ),
    "plan_deadline_early": (
        "Hạn {deadline} sớm hơn ngày bắt đầu kế hoạch ({start}).",
        "The deadline {deadline} lies before the first day of the plan ({start}).",
    ),
    "plan_goal_not_higher": (
        "Điểm cần đạt phải cao hơn điểm hiện có ({now}).",
        "The points to reach must be more than those there are ({now}).",
    ),
    "plan_note": (
        "Thời hạn, người phụ trách là gợi ý, cần sửa theo thực tế của xã.",
        "Deadlines and persons responsible are suggestions; change them to what is so in the commune.",
    ),
    "plan_head": (
        "Kế hoạch khắc phục của {name}, lập từ kết quả chấm bằng yte-check gap.",
        "Plan of improvement of {name}, drawn up from a score with yte-check gap.",
    ),
    "plan_how": (
        "Sửa “who”, “deadline”, “status” và “note” cho đúng. Năm sau: yte-check gap PHIẾU_MỚI --plan TỆP_NÀY, hoặc yte-check diff PHIẾU_CŨ PHIẾU_MỚI --improvement TỆP_NÀY, sẽ cho biết việc nào đã làm.",
        "Set “who”, “deadline”, “status” and “note” right. Next year yte-check gap NEW_SUBMISSION --plan THIS_FILE, or yte-check diff OLD NEW --improvement THIS_FILE, tells what was done.",
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
        "{station}: plan of improvement for {year}",
    ),
    "gap_as_in": (
        "như cách {order}",
        "as in way {order}",
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
        "To mend the indicators that lost points under “{title}” (in {year})",
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
        "Điền số, ngày, tháng, trình Ủy ban nhân dân phê duyệt.",
        "Fill in the number and the date, then submit it to the People's Committee for approval.",
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
        "State, cause",
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
        "Evidence to produce",
    ),
    "plan_status_planned": (
        "chưa thực hiện",
        "to do",
    ),
    "plan_status_doing": (
        "đang thực hiện",
        "in hand",
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
        "No longer needed: met without it ({points} points)",
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
        "Points follow the rules at hand, most of them provisional (not the regulation).",
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
        "Who: {who}",
    ),
    "plan_event_evidence": (
        "Minh chứng: {evidence}",
        "Evidence: {evidence}",
    ),
    "plan_followed": (
        "Kế hoạch {path} (lập từ năm {year}): {done} nhiệm vụ đã thực hiện, {partly} thực hiện một phần, {not_done} chưa thực hiện, {not_needed} không cần thực hiện",
        "Plan {path} (from {year}): {done} actions done, {partly} in part, {not_done} not done, {not_needed} no longer needed",
    ),
    "help_gap_plan": (
        "Kế hoạch đã lập: xem việc nào đã làm, hoặc xuất lại (-o) sau khi đã sửa.",
        "A plan made before: see what was done, or write it again (-o) after it was edited.",
    ),
    "help_gap_start": (
        "Ngày bắt đầu kế hoạch; không ghi thì là ngày đầu năm sau năm chấm.",
        "The first day of the plan; by default the first day after the year assessed.",
    ),
    "help_gap_use": (
        "Lập kế hoạch theo cách thứ mấy.",
        "Which of the ways to plan for.",
    ),
    "usage_plan_nothing": (
        "Không có gì để lập kế hoạch: trạm đã đạt. Muốn nâng điểm thì thêm --target, ví dụ --target 90.",
        "There is nothing to plan: the station has passed. For more points add --target, for example --target 90.",
    ),
    "usage_plan_no_way": (
        "Không lập được kế hoạch: không có cách nào để đạt trong những việc làm được.",
        "No plan can be made: there is no way to pass within what can be done.",
    ),
    "usage_plan_way": (
        "Không có cách thứ {value}; có {count} cách.",
        "There is no way {value}; there are {count}.",
    ),
    "usage_plan_form": (
        "Không ghi được {path}: hãy dùng .json hoặc {forms}.",
        "Cannot write {path}: use .json or {forms}.",
    ),
    "usage_plan_other_station": (
        "Kế hoạch {path} là của {station}, không phải của phiếu này.",
        "The plan {path} is of {station}, not of this submission's station.",
    ),
    "usage_plan_not_new": (
        "{option} chỉ có tác dụng khi lập kế hoạch mới vào một tệp {forms} và không có --plan. Hãy ghi ra tệp như vậy, hoặc bỏ {option}.",
        "{option} is of use only where a new plan is written into a file ({forms}), without --plan. Name such a file, or leave {option} out.",
    ),
}
