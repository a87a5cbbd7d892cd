"""The messages of golden cases: what is wrong with them, what they do not reach, and how they are told. As in every catalogue: Vietnamese, then English."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Golden cases
    "case_points_form": (
        "Điểm ghi chưa đúng dạng. Hãy ghi một số, hoặc {{low: số, high: số}}.",
        "The points are not in a valid form. Write a number, or {{low: number, high: number}}.",
    ),
    "case_verdict_of_indicator": (
        "Kết luận (“verdict”), mức kết quả (“level”), điểm theo tiêu chí (“criteria”), số chỉ tiêu ở từng mức điểm (“tally”) và phần không áp dụng (“sections”) chỉ dùng cho ca cả trạm (có “answers”). Hãy bỏ đi, hoặc ghi “answers”.",
        "A verdict, a level, points by criterion, a tally and sections left out are only for cases of a whole station (with “answers”). Remove them, or write “answers”.",
    ),
    "case_expects_nothing": (
        "Ca chưa ghi kết quả phải có. Hãy thêm “points”, “criteria”, “level”, “tally” hoặc “verdict”.",
        "The case states no expected result. Add “points”, “criteria”, “level”, “tally” or “verdict”.",
    ),
    "case_level_form": (
        "Mức kết quả ghi chưa đúng dạng. Hãy ghi mã một mức (“none” nếu không đạt mức nào), hoặc {{worst: mức thấp nhất, best: mức cao nhất}}.",
        "The level is not in a valid form. Write the id of a level (“none” for none of them), or {{worst: lowest level, best: highest level}}.",
    ),
    "case_no_levels": (
        "Bộ tiêu chí không chia kết quả thành các mức (không có “result”). Hãy bỏ “level”, hoặc ghi “verdict”.",
        "The standard has no levels of result (no “result”). Remove “level”, or write “verdict”.",
    ),
    "case_level": (
        "Ca ghi mức “{expected}”[[ đến “{expected_best}”]], nhưng chấm ra “{found}”[[ đến “{found_best}”]]. Hãy xem lại ca này và điều kiện của các mức.",
        "The case says level “{expected}”[[ to “{expected_best}”]], but scoring gives “{found}”[[ to “{found_best}”]]. Check this case and what the levels ask.",
    ),
    "case_not_tallied": (
        "Kết quả không đếm số chỉ tiêu được {points} điểm.[[ Chỉ đếm các mức điểm: {allowed}.]] Hãy bỏ dòng này, hoặc ghi mức điểm đó vào “result.tally”.",
        "The result does not count the indicators with {points} points.[[ It counts: {allowed}.]] Remove this line, or add the points to “result.tally”.",
    ),
    "case_tally": (
        "Ca ghi {expected}[[ đến {expected_high}]] chỉ tiêu được {points} điểm, nhưng chấm ra {found}[[ đến {found_high}]]. Hãy xem lại ca này và cách chấm.",
        "The case says that {expected}[[ to {expected_high}]] indicators have {points} points, but scoring gives {found}[[ to {found_high}]]. Check this case and the rule.",
    ),
    "case_title": (
        "Ca dòng {line}[[, chỉ tiêu {indicator}]][[: {title}]]",
        "Case on line {line}[[, indicator {indicator}]][[: {title}]]",
    ),
    "case_points": (
        "Ca ghi {expected}[[ đến {expected_high}]] điểm, nhưng chấm ra {found}[[ đến {found_high}]] điểm[[ ở vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[ (và còn {more} nơi khác)]]. Hãy xem lại ca này và cách chấm.",
        "The case says {expected}[[ to {expected_high}]] points, but scoring gives {found}[[ to {found_high}]][[ in zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[ (and in {more} other places)]]. Check this case and the rule.",
    ),
    "case_criterion_points": (
        "Tiêu chí {criterion}: ca ghi {expected}[[ đến {expected_high}]] điểm, nhưng chấm ra {found}[[ đến {found_high}]] điểm. Hãy xem lại ca này và cách chấm.",
        "Criterion {criterion}: the case says {expected}[[ to {expected_high}]] points, but scoring gives {found}[[ to {found_high}]]. Check this case and the rule.",
    ),
    "case_zone": (
        "Ca ghi vùng {stated}, nhưng địa hình và khoảng cách cho vùng {derived}. Hãy sửa một trong hai.",
        "The case says zone {stated}, but terrain and distance give zone {derived}. Correct one of them.",
    ),
    "case_verdict": (
        "Ca ghi kết luận “{expected}”, nhưng chấm ra “{found}” (tổng điểm {low}[[ đến {high}]]). Hãy xem lại ca này và cách chấm.",
        "The case says “{expected}”, but the verdict is “{found}” (total {low}[[ to {high}]] points). Check this case and the rule.",
    ),
    "case_without_verdict": (
        "Ca cả trạm này chưa ghi kết luận phải có, nên chưa kiểm tra được điều kiện công nhận nào. Kết luận hiện nay là “{found}”; hãy ghi “verdict:” với kết luận phải có.",
        "This case of a whole station states no expected verdict, so no condition of recognition is tested. The verdict now is “{found}”; write “verdict:” with the expected verdict.",
    ),
    "case_unknown_criterion": (
        "Không có tiêu chí “{number}”. Bộ tiêu chí có {count} tiêu chí. Hãy ghi số của một tiêu chí.",
        "There is no criterion “{number}”. The standard has {count} criteria. Give the number of one.",
    ),
    "case_said_twice": (
        "Khóa “{key}” đã ghi ở ca, không ghi lại trong “station”. Hãy bỏ một trong hai.",
        "The case already gives “{key}”, so it must not be repeated in “station”. Remove one of them.",
    ),
    "case_not_in_force": (
        "Vào ngày {as_of}, văn bản {number} không có hiệu lực (hiệu lực từ {effective}[[ đến {valid_to}]]). Hãy sửa ngày.",
        "On {as_of}, {number} is not in force (in force from {effective}[[ to {valid_to}]]). Correct the date.",
    ),
    "case_other_standard": (
        "Tệp ghi bộ tiêu chí “{stated}”, nhưng nằm trong thư mục của “{id}”. Chưa thử ca nào trong tệp. Hãy sửa mã hoặc chuyển tệp.",
        "The file names the standard “{stated}”, but is in the folder of “{id}”. None of its cases was tried. Correct the ID or move the file.",
    ),
    "case_twice": (
        "Ca này đã có ở {file}, dòng {line}. Hãy xóa một trong hai.",
        "This case is already in {file}, line {line}. Delete one of them.",
    ),
    "cases_contradict": (
        "Ca này hỏi cùng một điều như ca ở {file}, dòng {line}, nhưng ghi kết quả khác. Hãy đối chiếu với văn bản và sửa ca sai.",
        "This case asks the same as the one in {file}, line {line}, but expects a different result. Compare with the document and correct the wrong one.",
    ),
    "uncovered_band": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào được điểm theo mức này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case scores in this band.",
    ),
    "uncovered_else": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào nằm ngoài mọi mức ở đây (0 điểm).",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case is outside all bands here (0 points).",
    ),
    "uncovered_threshold": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào bằng đúng ngưỡng {value}.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case is exactly on the threshold {value}.",
    ),
    "uncovered_option": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào chọn mức này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case chooses this option.",
    ),
    "uncovered_item_yes": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào ghi “có” ở mục này.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case says yes to this item.",
    ),
    "uncovered_item_no": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào ghi “không” ở mục này.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case says no to this item.",
    ),
    "uncovered_answer_yes": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào trả lời “có”.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case answers yes.",
    ),
    "uncovered_answer_no": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào trả lời “không”.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case answers no.",
    ),
    "uncovered_absent": (
        "Chỉ tiêu {indicator}[[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào có mẫu số bằng 0.",
        "Indicator {indicator}[[, text of {as_of}]][[, guideline of {province}]]: no case has the denominator 0.",
    ),
    "uncovered_row": (
        "Chỉ tiêu {indicator}[[, vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, văn bản ngày {as_of}]][[, hướng dẫn của {province}]]: chưa có ca kiểm tra nào được điểm theo dòng này.",
        "Indicator {indicator}[[, zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, text of {as_of}]][[, guideline of {province}]]: no case gets points by this row.",
    ),
    "uncovered_attribute": (
        "Chưa có ca kiểm tra nào ghi riêng {name}: {key}.",
        "No case names {name}: {key}.",
    ),
    "uncovered_zone": (
        "Chưa có ca kiểm tra nào ghi riêng vùng {zone}.",
        "No case names zone {zone}.",
    ),
    "uncovered_region": (
        "Chưa có ca kiểm tra nào ghi riêng vùng kinh tế - xã hội “{region}”.",
        "No case names the socio-economic region “{region}”.",
    ),
    "uncovered_zone_row": (
        "Chưa có ca kiểm tra nào ghi vùng cùng với địa hình và khoảng cách thuộc dòng này.",
        "No case gives the zone together with a terrain and a distance of this row.",
    ),
    "uncovered_zone_bound": (
        "Chưa có ca kiểm tra nào ghi vùng cùng với khoảng cách đúng bằng giới hạn này.",
        "No case gives the zone together with a distance exactly at this bound.",
    ),
    "uncovered_total_percent": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với tổng điểm vừa đúng bằng mức yêu cầu.",
        "No case of a whole station passes[[ level “{level}”]] with exactly the required total.",
    ),
    "uncovered_criterion_percent": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với một tiêu chí vừa đúng bằng mức tối thiểu.",
        "No case of a whole station passes[[ level “{level}”]] with a criterion at exactly its minimum.",
    ),
    "uncovered_verdict_met": (
        "Chưa có ca cả trạm nào có kết luận đạt (“verdict: met”).",
        "No case of a whole station passes (“verdict: met”).",
    ),
    "uncovered_verdict_not_met": (
        "Chưa có ca cả trạm nào có kết luận không đạt (“verdict: not_met”).",
        "No case of a whole station does not pass (“verdict: not_met”).",
    ),
    "uncovered_verdict_undetermined": (
        "Chưa có ca cả trạm nào chưa đủ cơ sở kết luận (“verdict: undetermined”).",
        "No case of a whole station is undetermined (“verdict: undetermined”).",
    ),
    "uncovered_knockout": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“verdict: not_met”) không đạt chỉ vì điểm liệt này.",
        "Indicator {indicator}: no case of a whole station (“verdict: not_met”) fails by this disqualifying score alone.",
    ),
    "uncovered_spared": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào đạt (“verdict: met”) với số điểm thấp nhất chưa bị điểm liệt này.",
        "Indicator {indicator}: no case of a whole station passes (“verdict: met”) with the fewest points that are not yet disqualifying.",
    ),
    "uncovered_floor": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với phần {number} vừa đúng bằng mức tối thiểu riêng.",
        "No case of a whole station passes[[ level “{level}”]] with section {number} at exactly its own minimum.",
    ),
    "uncovered_floor_missed": (
        "Chưa có ca cả trạm nào không đạt[[ mức “{level}”]] chỉ vì điểm của phần {number}.",
        "No case of a whole station fails[[ level “{level}”]] by the points of section {number} alone.",
    ),
    "uncovered_count": (
        "Chưa có ca cả trạm nào đạt[[ mức “{level}”]] với vừa đủ số chỉ tiêu, tiêu chí phải đạt ở điều kiện này.",
        "No case of a whole station passes[[ level “{level}”]] with just as many as this condition counts.",
    ),
    "uncovered_count_missed": (
        "Chưa có ca cả trạm nào không đạt[[ mức “{level}”]] chỉ vì thiếu số chỉ tiêu, tiêu chí phải đạt ở điều kiện này.",
        "No case of a whole station fails[[ level “{level}”]] by what this condition counts alone.",
    ),
    "uncovered_level": (
        "Chưa có ca cả trạm nào có kết quả là mức “{level}” (“level:”).",
        "No case of a whole station comes to level “{level}” (“level:”).",
    ),
    "uncovered_no_level": (
        "Chưa có ca cả trạm nào không đạt mức nào (“level: none”).",
        "No case of a whole station has none of the levels (“level: none”).",
    ),
    "uncovered_not_applicable": (
        "Chỉ tiêu {indicator}: chưa có ca nào ghi chỗ này là “không áp dụng” (“not_applicable: lý do”).",
        "Indicator {indicator}: no case says that this does not apply (“not_applicable: reason”).",
    ),
    "uncovered_bonus": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“points” hoặc “criteria”) được cộng điểm thưởng này.",
        "Indicator {indicator}: no case of a whole station (“points” or “criteria”) has this bonus.",
    ),
    "uncovered_taken_off": (
        "Chỉ tiêu {indicator}: chưa có ca cả trạm nào (“points” hoặc “criteria”) bị trừ số điểm này.",
        "Indicator {indicator}: no case of a whole station (“points” or “criteria”) has these points taken off.",
    ),
    "uncovered_held_most": (
        "Chưa có ca cả trạm nào (“points”) cộng điểm thưởng vượt quá {points} điểm nên chỉ tính {points}.",
        "No case of a whole station (“points”) has a bonus beyond {points} points, which then counts as {points}.",
    ),
    "uncovered_held_least": (
        "Chưa có ca cả trạm nào (“points”) bị trừ quá số điểm được nên tính 0 điểm.",
        "No case of a whole station (“points”) loses more points than it has, which then counts as 0.",
    ),
    "uncovered_section_left_out": (
        "Chưa có ca cả trạm nào ghi phần này là không áp dụng (“sections”).",
        "No case of a whole station leaves out this section (“sections”).",
    ),
    "uncovered_section_kept": (
        "Chưa có ca cả trạm nào mà phần này có áp dụng.",
        "There is no case of a whole station to which this section applies.",
    ),
    "uncovered_total_percent_missed": (
        "Chưa có ca cả trạm nào[[ (“{verdict}”)]] không đạt[[ mức “{level}”]] chỉ vì tổng điểm.",
        "No case of a whole station[[ (“{verdict}”)]] fails[[ level “{level}”]] by its total points alone.",
    ),
    "uncovered_criterion_percent_missed": (
        "Chưa có ca cả trạm nào[[ (“{verdict}”)]] không đạt[[ mức “{level}”]] chỉ vì điểm của tiêu chí.",
        "No case of a whole station[[ (“{verdict}”)]] fails[[ level “{level}”]] by the points of a criterion alone.",
    ),
    "coverage_head": (
        "Các ca đã kiểm tra được:",
        "Covered by the cases:",
    ),
    "coverage_band": (
        "Mức điểm",
        "Bands",
    ),
    "coverage_else": (
        "Ngoài mọi mức (0 điểm)",
        "Outside all bands (0 points)",
    ),
    "coverage_threshold": (
        "Đúng bằng ngưỡng",
        "Exactly on a threshold",
    ),
    "coverage_option": (
        "Mức lựa chọn",
        "Options",
    ),
    "coverage_item": (
        "Mục có và không",
        "Items, yes and no",
    ),
    "coverage_answer": (
        "Câu hỏi có và không",
        "Questions, yes and no",
    ),
    "coverage_absent": (
        "Mẫu số bằng 0",
        "Denominator 0",
    ),
    "coverage_row": (
        "Dòng của bảng điểm mỗi mục",
        "Rows of points for each item",
    ),
    "coverage_attribute": (
        "Đặc điểm của trạm",
        "Attributes of stations",
    ),
    "coverage_zone": (
        "Vùng",
        "Zones",
    ),
    "coverage_region": (
        "Vùng kinh tế - xã hội",
        "Regions",
    ),
    "coverage_zone_row": (
        "Phân vùng theo khoảng cách",
        "Zones by distance",
    ),
    "coverage_condition": (
        "Điều kiện, cả hai phía",
        "Conditions, both sides",
    ),
    "coverage_level": (
        "Mức kết quả",
        "Levels",
    ),
    "coverage_added": (
        "Điểm thưởng, điểm trừ",
        "Points on top or taken off",
    ),
    "coverage_not_applicable": (
        "Chỗ không áp dụng",
        "What does not apply",
    ),
    "coverage_verdict": (
        "Kết luận",
        "Verdicts",
    ),
    "coverage_knockout": (
        "Điểm liệt, cả hai phía",
        "Disqualifying scores, both sides",
    ),
    "coverage_missing": (
        "còn thiếu {count}",
        "{count} missing",
    ),
    "coverage_missing_indicators": (
        "còn thiếu {count}, ở chỉ tiêu {indicators}",
        "{count} missing, of indicators {indicators}",
    ),
    "test_standard": (
        "Bộ tiêu chí {id} ({number})",
        "Standard {id} ({number})",
    ),
    "test_file_held": (
        "{file}: {count} ca, đạt cả {count}",
        "{file}: {count} cases, all {count} passed",
    ),
    "test_file_failed": (
        "{file}: {count} ca, {held} ca đạt[[, {failed} ca không đạt]][[, {open} ca chưa thử]]",
        "{file}: {count} cases, {held} passed[[, {failed} failed]][[, {open} not tried]]",
    ),
    # Cases in words
    "words_line": (
        "dòng {line}: {words}",
        "line {line}: {words}",
    ),
    "words_not_understood": (
        "(Ca này chưa đọc hiểu được hoặc chưa thử được nên không viết thành câu; xem thông báo bên dưới.)",
        "(This case could not be read or tried, so there is no sentence for it; see the messages below.)",
    ),
    "words_indicator": (
        "Khi {answer}[[; ở vùng {zone}]][[; ở vùng kinh tế - xã hội “{region}”]][[; {attributes}]][[; theo văn bản ngày {as_of}]][[; theo hướng dẫn của {province}]], chỉ tiêu {indicator} được[[ {points}]][[ đến {high}]] điểm (điểm chuẩn: {maximum}).",
        "When {answer}[[; in zone {zone}]][[; in socio-economic region “{region}”]][[; {attributes}]][[; by the text of {as_of}]][[; by the guideline of {province}]], indicator {indicator} gets[[ {points}]][[ to {high}]] points (of {maximum}).",
    ),
    "words_of_indicator": (
        "chỉ tiêu {indicator}: {answer}",
        "indicator {indicator}: {answer}",
    ),
    "words_station": (
        "Khi một trạm[[ ở vùng {zone}]][[, vùng kinh tế - xã hội “{region}”]][[, {attributes}]][[, theo văn bản ngày {as_of}]][[, theo hướng dẫn của {province}]] trả lời[[ {answers}]][[ ({shared} chỉ tiêu khác: như ghi chung ở đầu tệp)]][[ (còn {unanswered} chỉ tiêu chưa trả lời)]], thì {outcome}.",
        "When a station[[ in zone {zone}]][[, socio-economic region “{region}”]][[, {attributes}]][[, by the text of {as_of}]][[, by the guideline of {province}]] answers[[ {answers}]][[ ({shared} other indicators: as at the head of the file)]][[ ({unanswered} indicators not answered)]], then {outcome}.",
    ),
    "words_points": (
        "trạm được {points}[[ đến {high}]] điểm",
        "the station gets {points}[[ to {high}]] points",
    ),
    "words_criterion": (
        "tiêu chí {criterion} được {points}[[ đến {high}]] điểm",
        "criterion {criterion} gets {points}[[ to {high}]] points",
    ),
    "words_left_out": (
        "phần {section} không áp dụng ({reason})",
        "section {section} does not apply ({reason})",
    ),
    "words_level": (
        "kết quả là {level}[[ hoặc cao hơn, đến {best}]]",
        "the result is {level}[[ or better, up to {best}]]",
    ),
    "words_named_level": (
        "mức “{title}”",
        "level “{title}”",
    ),
    "words_no_level": (
        "không đạt mức nào",
        "none of the levels",
    ),
    "words_tally": (
        "{count}[[ đến {high}]] chỉ tiêu được {of} điểm",
        "{count}[[ to {high}]] indicators have {of} points",
    ),
    "words_verdict": (
        "kết luận là {verdict}",
        "the verdict is {verdict}",
    ),
    "words_share": (
        "{numerator} trong {denominator} “{of}” là “{what}” ({result})",
        "{numerator} out of {denominator} “{of}” are “{what}” ({result})",
    ),
    "words_rate": (
        "có {numerator} “{what}” trên {denominator} “{of}” ({result})",
        "there are {numerator} “{what}” to {denominator} “{of}” ({result})",
    ),
    "words_rate_open": (
        "{counts} ({result})",
        "{counts} ({result})",
    ),
    "words_flag": (
        "Khi[[ năm trước {before}; năm nay]] {stations}, phép đối chiếu “{check}” {flag}.",
        "When[[ the year before {before}; this year]] {stations}, the cross-check “{check}” {flag}.",
    ),
    "words_flag_station": (
        "[[{times} xã, mỗi xã có ]][[{figures}]][[ (các tệp minh chứng: {files})]]",
        "[[{times} communes, each with ]][[{figures}]][[ (evidence files: {files})]]",
    ),
    "words_effort": (
        "Khi trạm chỉ khác câu trả lời chung của tệp ở {answers}, thì[[ để được {target}% tổng điểm]][[ {no_way}]][[ phương án dễ thực hiện nhất là {way}]][[; trong {days} ngày]][[; {cost} triệu đồng]].",
        "When a station differs from the shared answers of the file only in {answers},[[ for {target}% of all points]][[ {no_way}]][[ the option with the least effort is {way}]][[; within {days} days]][[; {cost} million đồng]].",
    ),
    "words_effort_no_way": (
        "không có phương án nào",
        "there is no option",
    ),
    "words_effort_step": (
        "chỉ tiêu {indicator}, mức độ khó {effort}",
        "indicator {indicator}, effort {effort}",
    ),
    "words_effort_rejected": (
        "{told} (thẩm định không chấp nhận)",
        "{told} (rejected in verification)",
    ),
    "words_plan": (
        "Mục tiêu “{target}” có con số {value}: {years}.",
        "Target “{target}” with a figure of {value}: {years}.",
    ),
    "words_plan_counted": (
        "Mục tiêu “{target}” đếm từ các trạm ({stations}) được [[{value}]][[{numerator}/{denominator}]][[từ {low}]][[ đến {high}]][[{unknown}]]: {years}.",
        "Target “{target}” counted from stations ({stations}) has [[{value}]][[{numerator}/{denominator}]][[from {low}]][[ to {high}]][[{unknown}]]: {years}.",
    ),
    "words_plan_no_value": (
        "giá trị chưa biết",
        "no known value",
    ),
    "words_plan_station": (
        "{times} trạm[[: {answers}]]",
        "{times} of them[[: {answers}]]",
    ),
    "words_plan_year": (
        "năm {year} {state}",
        "in {year} {state}",
    ),
    "words_flag_none": (
        "không báo gì",
        "reports nothing",
    ),
    "words_flag_hint": (
        "báo “cần xem lại”",
        "reports “worth checking”",
    ),
    "words_flag_certain": (
        "báo “chắc chắn có số liệu sai”",
        "reports “a figure is certainly wrong”",
    ),
    "test_summary": (
        "Đã thử {count} ca trong {files} tệp: {held} ca đạt[[, {failed} ca không đạt]][[, {open} ca chưa thử được]].[[ Đã kiểm tra được {percent}% nội dung.]]",
        "Tried {count} cases in {files} files: {held} passed[[, {failed} failed]][[, {open} could not be tried]].[[ They cover {percent}% of the standard.]]",
    ),
    # Plans of improvement
    "uncovered_flag_none": (
        "Phép đối chiếu “{check}”: chưa có ca nào không bị báo.",
        "Cross-check “{check}”: no case passes without a report.",
    ),
    "uncovered_flag_hint": (
        "Phép đối chiếu “{check}”: chưa có ca nào được nhắc xem lại.",
        "Cross-check “{check}”: no case is reported as worth checking.",
    ),
    "uncovered_flag_certain": (
        "Phép đối chiếu “{check}”: chưa có ca nào chắc chắn sai.",
        "Cross-check “{check}”: no case is certainly wrong.",
    ),
    "uncovered_flag_bound": (
        "Phép đối chiếu “{check}”: nếu “{key}” là {other} thì chưa có ca nào nhận ra. Hãy thêm một ca có số liệu nằm giữa hai mức đó.",
        "Cross-check “{check}”: no case would notice if “{key}” were {other}. Add one whose figures lie between the two.",
    ),
    "uncovered_flag_figure": (
        "Phép đối chiếu “{check}”: nếu bỏ số liệu này khỏi “{key}” thì chưa có ca nào nhận ra.",
        "Cross-check “{check}”: no case would notice if this figure were left out of “{key}”.",
    ),
    "coverage_flag": (
        "Có báo và không báo",
        "Reported and not reported",
    ),
    "coverage_flag_bound": (
        "Mức của phép đối chiếu",
        "Bounds of cross-checks",
    ),
    "coverage_flag_figure": (
        "Số liệu đối chiếu",
        "Figures of cross-checks",
    ),
    "uncovered_effort": (
        "Mức độ khó của “{key}”: chưa có ca nào dùng đến.",
        "Effort of “{key}”: no case uses it.",
    ),
    "uncovered_effort_number": (
        "Mức độ khó của “{key}”: nếu “{field}” là {other} thì chưa có ca nào nhận ra.",
        "Effort of “{key}”: no case would notice if “{field}” were {other}.",
    ),
    "uncovered_effort_possible": (
        "Mức độ khó của “{key}”: nếu “possible” ghi ngược lại thì chưa có ca nào nhận ra.",
        "Effort of “{key}”: no case would notice if “possible” said the opposite.",
    ),
    "coverage_effort": (
        "Các mục mức độ khó được dùng",
        "Entries of efforts that are used",
    ),
    "coverage_effort_number": (
        "Con số của mức độ khó",
        "Numbers of efforts",
    ),
    "uncovered_plan_target": (
        "Mục tiêu “{target}”: nếu “{field}” là {other} thì chưa có ca nào nhận ra.",
        "Target “{target}”: no case would notice if “{field}” were {other}.",
    ),
    "coverage_plan_target": (
        "Mục tiêu của kế hoạch",
        "Targets of plans",
    ),
    "coverage_plan_measure": (
        "Cách đếm mục tiêu từ các trạm",
        "Measures of targets, counted from stations",
    ),
    "uncovered_plan_measure": (
        "Mục tiêu “{target}”: nếu trong “measure”, “{field}” là {other} thì chưa có ca nào (có “stations”) nhận ra[[; còn {more} chỗ khác nữa]].",
        "Target “{target}”: no case with “stations” would notice if “{field}” of its “measure” were {other}[[; nor {more} other changes]].",
    ),
}
