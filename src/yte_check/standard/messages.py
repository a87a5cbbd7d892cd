"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words
    "unanswered": (
        "chưa trả lời",
        "not answered",
    ),
    "unit_items": (
        "mục",
        "items",
    ),
    "points_of": (
        "{points} điểm",
        "{points} points",
    ),
    # Numbers and days
    "number_perhaps_grouped": (
        "Được hiểu là {number}. Nếu ý định là {plain}, hãy bỏ dấu ngăn hàng nghìn.",
        "Read as {number}. If {plain} is meant, leave out the thousands separator.",
    ),
    "count_not_whole": (
        "“{text}” không phải là số nguyên, trong khi đây là số đếm (số người, số hộ…). Hãy kiểm tra lại; không ghi tỷ lệ ở đây.",
        "“{text}” is not a whole number, though it counts something (people, households…). Look at it again; no share is written here.",
    ),
    "comma_in_braces": (
        'Trong dấu ngoặc nhọn, dấu phẩy ngăn các mục, nên số có dấu phẩy bị cắt trước “{key}”. Số thập phân thì đặt trong dấu nháy, ví dụ "16,5"; số đếm thì bỏ dấu ngăn hàng nghìn, ví dụ 2405.',
        'Inside braces a comma separates entries, so the number was cut before “{key}”. Put a decimal number in quotation marks, such as "16,5"; write a count without a thousands separator, such as 2405.',
    ),
    # Submission
    "unknown_standard": (
        "Không có bộ tiêu chí “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Các bộ tiêu chí hiện có: {known}.",
        "There is no standard “{wanted}”.[[ Did you mean “{nearest}”?]] The standards are: {known}.",
    ),
    "standard_no_id": (
        "“{wanted}” không phải là mã số của một bộ tiêu chí. Trong tệp chỉ ghi mã số, ví dụ qd-1300-2023 (chữ không dấu, số, dấu gạch); muốn dùng bộ riêng trong một thư mục hay tệp thì ghi --standard trên dòng lệnh.",
        "“{wanted}” is no id of a standard. A file names a standard by its id alone, such as qd-1300-2023 (plain letters, digits, dashes); for one of your own in a folder or file, use --standard on the command line.",
    ),
    "standard_own": (
        "Bộ tiêu chí “{id}” ở {place} được dùng thay cho bộ cùng mã số đã cài đặt; nội dung hai bộ khác nhau.",
        "The standard “{id}” in {place} is used instead of the installed one of the same id; their texts differ.",
    ),
    "answer_mapping_expected": (
        "Câu trả lời này phải là một nhóm, ví dụ {example}.",
        "This answer is a group, such as {example}.",
    ),
    "numerator_exceeds_denominator": (
        "Tử số {numerator} lớn hơn mẫu số {denominator}. Một tỷ lệ phần trăm không thể vượt 100%; hãy kiểm tra cả hai số.",
        "The numerator {numerator} exceeds the denominator {denominator}. A percentage cannot exceed 100%; check both.",
    ),
    "numerator_of_nothing": (
        "Mẫu số bằng 0 nhưng tử số là {numerator}. Hãy kiểm tra cả hai số.",
        "The denominator is 0 but the numerator is {numerator}. Check both.",
    ),
    "denominator_zero": (
        "Mẫu số ({what}) không thể bằng 0. Nếu chưa có số liệu, hãy để trống.",
        "The denominator ({what}) cannot be 0. Leave it empty where it is not known.",
    ),
    "rate_unbounded": (
        "Mẫu số ({what}) bằng 0 nhưng tử số là {numerator}: tỷ số vượt mọi ngưỡng. Hãy kiểm tra cả hai số.",
        "The denominator ({what}) is 0 but the numerator is {numerator}: the ratio is beyond every threshold. Check both.",
    ),
    # Standards
    "criteria_twice": (
        "Tiêu chí vừa ghi ở đây vừa có tệp riêng trong thư mục. Chỉ giữ một nơi.",
        "The criteria stand here and in files of their own. Keep one of the two.",
    ),
    "indicator_count": (
        "Văn bản có {stated} chỉ tiêu, nhưng ở đây có {found}.",
        "The decision has {stated} indicators, but there are {found} here.",
    ),
    "number_twice": (
        "Số {number} được dùng nhiều lần.",
        "The number {number} is used more than once.",
    ),
    "points_do_not_add_up": (
        "Tổng điểm các phần là {found}, nhưng phải là {stated}.",
        "The points add up to {found}, but must make {stated}.",
    ),
    "maximum_not_points": (
        "Cách chấm cho tối đa {maximum} điểm, nhưng chỉ tiêu có {points} điểm.",
        "The scoring gives at most {maximum} points, but the indicator has {points}.",
    ),
    "part_name_reserved": (
        "Tên “{name}” dành riêng cho phiếu, không đặt cho phần của chỉ tiêu.",
        "The name “{name}” is reserved in submissions; a part cannot have it.",
    ),
    "source_unknown": (
        "Nguồn “{ref}” chưa được khai ở phần “sources”.",
        "The source “{ref}” is not registered under “sources”.",
    ),
    "table_lacks_zone": (
        "Bảng thiếu vùng {row}.",
        "The table lacks zone {row}.",
    ),
    "table_lacks_region": (
        "Bảng thiếu vùng kinh tế - xã hội “{row}”.",
        "The table lacks the region “{row}”.",
    ),
    "table_unknown_zone": (
        "Bộ tiêu chí không có vùng {row}.",
        "The standard has no zone {row}.",
    ),
    "table_unknown_region": (
        "Bộ tiêu chí không có vùng kinh tế - xã hội “{row}”.",
        "The standard has no region “{row}”.",
    ),
    "knockout_expected": (
        "Điểm liệt ghi là “at_zero” hoặc {{below: số điểm}}.",
        "A knock-out is “at_zero” or {{below: points}}.",
    ),
    "amendment_two_nodes": (
        "Mỗi thay đổi chỉ ghi một trong hai: “indicator” hoặc “criterion”.",
        "A change names an “indicator” or a “criterion”, not both.",
    ),
    "amendment_to": (
        "Mỗi thay đổi phải có nội dung mới ở khóa “to” (không được để trống), hoặc “remove: yes” để bỏ hẳn nội dung đang có.",
        "A change has either a new value behind “to”, which cannot be empty, or “remove: yes”, which takes out what stands there.",
    ),
    "amendment_of_other": (
        "Văn bản này sửa đổi bộ tiêu chí “{amends}”, không phải “{id}”, nên không áp dụng cho “{id}”. Hãy xem lại tệp đã nêu, hoặc sửa mục amends nếu ghi nhầm.",
        "This amends the standard “{amends}”, not “{id}”, so it is not laid over “{id}”. See whether another file was meant, or mend amends where it is a slip.",
    ),
    "amendment_no_node": (
        "Bộ tiêu chí không có mục số {node} để sửa.",
        "The standard has no number {node} to change.",
    ),
    "amendment_no_path": (
        "Đường dẫn “{path}” không có trong mục này.",
        "There is no “{path}” here to change.",
    ),
    "amendment_no_change": (
        "Thay đổi này không làm khác nội dung hiện hành của “{path}”.",
        "This change leaves “{path}” as it is.",
    ),
    "points_above_maximum": (
        "Ở đây cho {found} điểm, nhiều hơn {points} điểm của chỉ tiêu.",
        "This gives {found} points, more than the indicator's {points}.",
    ),
    "number_not_next": (
        "Số thứ tự ở đây phải là {due}, không phải {number}: các số đi liền nhau từ 1, theo thứ tự tên tệp.",
        "The number here must be {due}, not {number}: numbers run on from 1, in the order of the files' names.",
    ),
    "threshold_impossible": (
        "Ngưỡng {bound} không thể có: giá trị chỉ từ 0[[ đến {high}]].",
        "A threshold of {bound} cannot be: values lie from 0[[ to {high}]].",
    ),
    "threshold_not_whole": (
        "Ngưỡng {bound} không phải là số nguyên, trong khi ở đây đếm số mục.",
        "A threshold of {bound} is not whole, but items are counted here.",
    ),
    "bands_mixed": (
        "Các mức điểm vừa chỉ có cận dưới, vừa chỉ có cận trên: cả hai đầu của thang đều được điểm. Hãy ghi cả hai cận, hoặc dùng cùng một chiều.",
        "Some bands have a lower bound alone and some an upper one, so both ends of the scale earn points. Give both bounds, or look in one direction.",
    ),
    "band_unreachable": (
        "Không giá trị nào vào được mức điểm này: các mức trước đã lấy hết. Hãy kiểm tra ngưỡng và thứ tự.",
        "No value reaches this band: those before it take all of them. Look at the thresholds and the order.",
    ),
    "bands_gap": (
        "Có khoảng trống giữa các mức điểm: giá trị {value} không thuộc mức nào, nên được 0 điểm.",
        "There is a gap between the bands: {value} fits none of them and gets 0 points.",
    ),
    "bands_overlap": (
        "Mức điểm này chồng lên một mức trước (ví dụ giá trị {value}). Hãy ghi các ngưỡng sao cho mỗi giá trị chỉ thuộc một mức.",
        "This band overlaps one before it (at {value}, for instance). Write the thresholds so that each value fits one band.",
    ),
    "bands_unordered": (
        "Các mức điểm không theo một chiều: mức này nhảy qua mức đứng trước. Hãy xếp từ mức tốt nhất đến mức thấp nhất.",
        "The bands do not run in one direction: this one jumps over the one before it. Order them from the best to the least.",
    ),
    "points_not_falling": (
        "Mức này cho {points} điểm, nhiều hơn {before} điểm của mức trước. Hãy xếp từ nhiều điểm xuống ít điểm.",
        "This band gives {points} points, more than the {before} of the one before it. Order them from most to fewest points.",
    ),
    "bands_same_points": (
        "Mức này cho {points} điểm, bằng mức trước. Hãy gộp hai mức hoặc kiểm tra lại điểm.",
        "This band gives {points} points, like the one before it. Join the two, or look at the points again.",
    ),
    "unit_hides_per": (
        "Tỷ lệ được nhân với {per}, nhưng đơn vị “{unit}” không nói điều đó. Hãy ghi rõ, ví dụ “trên 1.000 dân”.",
        "The rate is multiplied by {per}, but the unit “{unit}” does not say so. Write for instance “per 1,000 people”.",
    ),
    "unit_not_per": (
        "Đơn vị “{unit}” không khớp với hệ số nhân {per} (khóa “per”; không ghi thì là 100).",
        "The unit “{unit}” does not fit the multiplier {per} (key “per”; 100 where it is left out).",
    ),
    "unit_spelling": (
        "Đơn vị “{unit}” được hiểu là “{sign}”. Hãy viết đúng ký hiệu này.",
        "The unit “{unit}” is read as “{sign}”. Write just that sign.",
    ),
    "unit_with_words": (
        "Vì đơn vị “{unit}” có chữ bên cạnh “{sign}”, tử số không được coi là một phần của mẫu số và có thể lớn hơn mẫu số. Nếu tử số là một phần của mẫu số, hãy chỉ viết “{sign}”; phần chữ ghi ở tử số và mẫu số.",
        "Because of the words beside “{sign}” in the unit “{unit}”, the numerator is not held to be part of the denominator, and may exceed it. Where it is part of it write “{sign}” alone; the words belong to the numerator and the denominator.",
    ),
    "same_count": (
        "Mẫu số giống hệt tử số. Hãy kiểm tra lại cách ghi.",
        "The denominator reads exactly like the numerator. Look at the wording again.",
    ),
    "maximum_unreachable": (
        "Ở “{row}” chỉ được cao nhất {best} điểm, trong khi tối đa là {maximum} điểm.",
        "At “{row}” the best is {best} points, but the maximum is {maximum}.",
    ),
    "percent_impossible": (
        "Tỷ lệ {percent}% không dùng được: phải lớn hơn 0 và không quá 100%.",
        "A share of {percent}% cannot be used: it must be above 0 and at most 100%.",
    ),
    "years_impossible": (
        "Thời hạn công nhận phải từ 1 năm trở lên, không phải {years}.",
        "Recognition must hold for 1 year or more, not {years}.",
    ),
    "knockout_always": (
        "Điểm liệt dưới {below} điểm, trong khi tối đa chỉ {points} điểm: mọi xã đều bị liệt.",
        "The knock-out strikes below {below} points, but the maximum is only {points}: every commune would be struck.",
    ),
    "knockout_never": (
        "Điểm liệt này không bao giờ xảy ra. Hãy bỏ đi hoặc sửa số điểm.",
        "This knock-out can never strike. Take it out, or correct its points.",
    ),
    "knockout_not_asked": (
        "Bộ tiêu chí có điểm liệt, nhưng điều kiện công nhận ở đây không xét đến.",
        "The standard has knock-outs, but the conditions of recognition do not ask for them here.",
    ),
    "zones_not_consecutive": (
        "Các vùng phải đánh số liền nhau từ 1; ở đây là {numbers}.",
        "Zones are numbered from 1 on without a gap; here they are {numbers}.",
    ),
    "zones_lack_terrain": (
        "Bảng phân vùng thiếu địa hình “{terrain}”.",
        "The division into zones lacks the terrain “{terrain}”.",
    ),
    "zones_gap": (
        "Bảng phân vùng có khoảng trống: {km} km với địa hình “{terrain}” không thuộc vùng nào.",
        "The division into zones has a gap: {km} km over “{terrain}” lies in no zone.",
    ),
    "zone_row_unreachable": (
        "Không khoảng cách nào vào được dòng này: các dòng trước đã lấy hết.",
        "No distance reaches this row: those before it take all of them.",
    ),
    "zones_overlap": (
        "Dòng này chồng lên dòng trước, ví dụ ở {km} km.",
        "This row overlaps one before it, at {km} km for instance.",
    ),
    "source_unused": (
        "Nguồn “{ref}” đã khai nhưng không được dùng ở đâu.",
        "The source “{ref}” is registered but used nowhere.",
    ),
    "source_address_form": (
        "Địa chỉ “{url}” phải bắt đầu bằng http:// hoặc https://.",
        "The address “{url}” must begin with http:// or https://.",
    ),
    "source_twice": (
        "Nguồn “{ref}” được ghi hai lần ở đây.",
        "The source “{ref}” is named twice here.",
    ),
    "grade_without_source": (
        "Dữ kiện không còn là “working” thì phải có nguồn: hãy ghi mã nguồn vào “refs”, hoặc để lại mức “working”.",
        "A fact that is no longer “working” needs a source: name its id in “refs”, or leave the grade at “working”.",
    ),
    "grade_without_address": (
        "Không nguồn nào ở đây ({refs}) có địa chỉ (“url”) để tra lại.",
        "None of the sources here ({refs}) has an address (“url”) at which it can be read.",
    ),
    "grade_row_unknown": (
        "Bảng của cách chấm không có dòng “{row}”.",
        "The table of the rule has no row “{row}”.",
    ),
    "grade_row_missing": (
        "Chưa ghi mức chắc chắn của các dòng: {rows}. Hãy ghi từng dòng hoặc thêm “others”.",
        "The grades of these rows are missing: {rows}. Give each, or add “others”.",
    ),
    "grade_others_unused": (
        "Mọi dòng đã có mức riêng, nên “others” không áp dụng cho dòng nào.",
        "Every row has a grade of its own, so “others” stands for none.",
    ),
    "confirmed_not_verified": (
        "“{fact}” đã có người xác nhận, nhưng mức ghi ở đây không phải “verified”. Nội dung có bị sửa sau khi xác nhận không?",
        "“{fact}” was confirmed by somebody, but its grade here is not “verified”. Was it changed afterwards?",
    ),
    "confirmed_changed": (
        "“{fact}” của chỉ tiêu {number} không còn như khi {by} xác nhận ngày {day}, nên không còn được coi là đã xác minh. Hãy trả lại nội dung cũ, hoặc đối chiếu lại với văn bản: yte-check criteria confirm {number}.",
        "“{fact}” of indicator {number} is no longer what {by} confirmed on {day}, so it is not called verified any more. Put back what was there, or compare it with the document again: yte-check criteria confirm {number}.",
    ),
    "confirmed_without_digest": (
        "Lần xác nhận chỉ tiêu {number} không lưu dấu nội dung của {facts}, nên nếu bị sửa về sau sẽ không ai biết. Hãy xác nhận lại: yte-check criteria confirm {number}.",
        "The confirmation of indicator {number} keeps no digest of {facts}, so a later change would go unnoticed. Confirm again: yte-check criteria confirm {number}.",
    ),
    "confirmed_in_future": (
        "Ngày đối chiếu {day} ở sau hôm nay ({today}). Hãy ghi đúng ngày đã đối chiếu.",
        "The day of comparing, {day}, lies after today ({today}). Write the day on which it was compared.",
    ),
    "text_twice": (
        "“{text}” trùng với một mục ở trên, nên không phân biệt được.",
        "“{text}” is the same as one above, so they cannot be told apart.",
    ),
    "key_not_ascii": (
        "Khóa “{key}” nên chỉ gồm chữ không dấu, số và dấu gạch, để máy nào cũng gõ được.",
        "The key “{key}” should be plain letters, digits and dashes, so that every machine can type it.",
    ),
    "evidence_not_named": (
        "Chỉ tiêu {number} chưa nêu minh chứng cần có (“evidence”).",
        "Indicator {number} does not say which documents prove it (“evidence”).",
    ),
    "listed_twice": (
        "“{text}” được ghi hai lần trong danh sách này.",
        "“{text}” stands twice in this list.",
    ),
    "verify_unknown": (
        "Cách kiểm tra “{text}” chưa có tên trong bộ công cụ. Các cách đã biết: {allowed}.",
        "The way of verifying “{text}” has no name here. Known ways: {allowed}.",
    ),
    "day_too_early": (
        "Ngày {day} không thể trước ngày {earliest}.",
        "{day} cannot be before {earliest}.",
    ),
    "amendment_too_early": (
        "Văn bản này có hiệu lực từ {day}, trước văn bản được sửa ({amended}).",
        "This takes effect on {day}, before the decision that it amends ({amended}).",
    ),
    "amendment_too_late": (
        "Văn bản này có hiệu lực từ {day}, khi văn bản được sửa đã hết hiệu lực ({amended}).",
        "This takes effect on {day}, when the decision that it amends has ended ({amended}).",
    ),
    "change_twice": (
        "“{path}” đã được sửa bởi một thay đổi ở trên trong chính văn bản này.",
        "“{path}” has been changed above in this very document.",
    ),
    "amendments_collide": (
        "“{path}” cũng được “{other}” sửa, có hiệu lực cùng ngày: không rõ nội dung nào áp dụng.",
        "“{path}” is changed by “{other}” too, from the same day on: which of them holds is not clear.",
    ),
    "id_twice": (
        "Mã “{id}” đã được một văn bản khác dùng.",
        "The id “{id}” is that of another document.",
    ),
    "id_not_folder": (
        "Mã “{id}” khác tên thư mục “{folder}”, nên không tìm được bộ tiêu chí bằng mã. Hãy đặt hai tên giống nhau.",
        "The id “{id}” is not the name of the folder, “{folder}”, so the standard cannot be found by it. Give both one name.",
    ),
    "file_number": (
        "Tệp “{file}” chứa tiêu chí số {number}. Số ở đầu tên tệp nên là số của tiêu chí.",
        "The file “{file}” holds criterion {number}. The number at the beginning of its name should be the criterion's.",
    ),
    # The guide for authors
    "perhaps_cut": (
        "“{text}” bắt đầu bằng chữ thường: có phải là phần sau dấu phẩy của mục trước không? Trong ngoặc vuông, nội dung có dấu phẩy phải đặt trong dấu nháy.",
        "“{text}” begins with a small letter: is it what follows a comma in the item before it? Between brackets, words with a comma must stand in quotation marks.",
    ),
    # Comparing with the official table
    "confirmed": (
        "Đã xác nhận chỉ tiêu {numbers} ({facts}) theo “{document}”: {paths}.",
        "Confirmed of indicators {numbers} ({facts}) by “{document}”: {paths}.",
    ),
    # Conditions and verdicts
    "knockout": (
        "Chỉ tiêu {indicator} bị điểm liệt: {title}.",
        "Indicator {indicator} knocks the commune out: {title}.",
    ),
    # Text of an assessment
    "basis_not_in_force": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]]; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]).",
        "Under {document}[[, as amended by {amendments}]], which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]).",
    ),
    # Answers in words
    "answer_checklist": (
        "{count}/{of} mục[[, {unanswered} mục chưa trả lời]]",
        "{count}/{of} items[[, {unanswered} not answered]]",
    ),
    "answer_rate": (
        "{numerator}/{denominator} = {value} {unit}",
        "{numerator}/{denominator} = {value} {unit}",
    ),
    "answer_rate_unbounded": (
        "vượt mọi ngưỡng ({numerator} trên 0)",
        "beyond every threshold ({numerator} to 0)",
    ),
    "answer_rate_partly": (
        "có {given}, thiếu “{absent}”",
        "{given} given, “{absent}” missing",
    ),
    "answer_absent_full": (
        "không có đối tượng ({denominator} = 0): hưởng điểm tối đa",
        "no one concerned ({denominator} = 0): full points",
    ),
    "answer_absent_excluded": (
        "không có đối tượng ({denominator} = 0): không tính chỉ tiêu này",
        "no one concerned ({denominator} = 0): does not count",
    ),
    "answer_number": (
        "{value} {unit}",
        "{value} {unit}",
    ),
    # Rules in words
    "rule_yes_no": (
        "{question}: có được {points} điểm, không được 0 điểm.",
        "{question}: {points} points for a yes, 0 for a no.",
    ),
    "rule_checklist_each": (
        "Mỗi mục có được {points} điểm.",
        "{points} points for each item that is there.",
    ),
    "rule_checklist_bands": (
        "Tính theo số mục có:",
        "By the number of items that are there:",
    ),
    "rule_checklist_items": (
        "Các mục:",
        "Items:",
    ),
    "rule_choice": (
        "Chọn một trong các mức:",
        "One of these:",
    ),
    "rule_option": (
        "  • {label}: {points} điểm",
        "  • {label}: {points} points",
    ),
    "rule_option_by": (
        "  • {label}:",
        "  • {label}:",
    ),
    "rule_option_key": (
        "{label} (ghi: {key})",
        "{label} (write: {key})",
    ),
    "rule_rate": (
        "Tỷ lệ ({unit}) = {numerator} / {denominator}.",
        "Rate ({unit}) = {numerator} / {denominator}.",
    ),
    "rule_number": (
        "{question} ({unit}).",
        "{question} ({unit}).",
    ),
    "rule_part": (
        "Phần “{name}”",
        "Part “{name}”",
    ),
    "rule_part_most": (
        "{part}, tối đa {points} điểm:",
        "{part}, at most {points} points:",
    ),
    "rule_part_order": (
        "Phần {order}",
        "Part {order}",
    ),
    "rule_zone": (
        "Vùng {key}:",
        "Zone {key}:",
    ),
    "rule_region": (
        "Vùng kinh tế - xã hội “{key}”:",
        "Region “{key}”:",
    ),
    "rule_band": (
        "  • {range}: {points} điểm",
        "  • {range}: {points} points",
    ),
    "rule_band_else": (
        "  • còn lại: 0 điểm",
        "  • otherwise: 0 points",
    ),
    "rule_absent_full": (
        "Không có đối tượng (mẫu số bằng 0): {points} điểm.",
        "Where no one is concerned (denominator 0): {points} points.",
    ),
    "rule_absent_excluded": (
        "Không có đối tượng (mẫu số bằng 0): không tính vào điểm và điểm tối đa.",
        "Where no one is concerned (denominator 0): left out of the points and of the maximum.",
    ),
    "range_at_least": (
        "từ {bound} trở lên",
        "at least {bound}",
    ),
    "range_above": (
        "trên {bound}",
        "above {bound}",
    ),
    "range_at_most": (
        "không quá {bound}",
        "at most {bound}",
    ),
    "range_below": (
        "dưới {bound}",
        "below {bound}",
    ),
    "range_joint": (
        ", ",
        ", ",
    ),
    # Documents as they are cited
    "document_decision": (
        "Quyết định",
        "Decision",
    ),
    "document_circular": (
        "Thông tư",
        "Circular",
    ),
    "document_decree": (
        "Nghị định",
        "Decree",
    ),
    "document_resolution": (
        "Nghị quyết",
        "Resolution",
    ),
    "document_plan": (
        "Kế hoạch",
        "Plan",
    ),
    "document_guideline": (
        "Hướng dẫn",
        "Guideline",
    ),
    "document_other": (
        "Văn bản",
        "Document",
    ),
    "document_cited": (
        "{kind} số {number}",
        "{kind} No. {number}",
    ),
    # II
    "report_method_text": (
        "Trạm tự chấm điểm theo {document}[[ (được đính chính, sửa đổi tại {amendments})]], nội dung có hiệu lực tại ngày {as_of}.",
        "The station scored itself under {document}[[, as amended by {amendments}]], as in force on {as_of}.",
    ),
    "report_method_text_not_in_force": (
        "Trạm tự chấm điểm theo {document}[[ (được đính chính, sửa đổi tại {amendments})]]; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]), nên kết quả chỉ để tham khảo.",
        "The station scored itself under {document}[[, as amended by {amendments}]], which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]): the result is for reference only.",
    ),
    # The sheets of a form
    "form_basis": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]]; nội dung có hiệu lực tại ngày {as_of}.",
        "Under {document}[[, as amended by {amendments}]], as in force on {as_of}.",
    ),
    "form_basis_not_in_force": (
        "Theo {document}[[ (đính chính, sửa đổi tại {amendments})]]; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]).",
        "Under {document}[[, as amended by {amendments}]], which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]).",
    ),
    # Reading a form
    "form_made": (
        "Phiếu theo {document}, nội dung có hiệu lực tại ngày {as_of}, năm đánh giá {year}.",
        "A form of {document}, as in force on {as_of}, for the year {year}.",
    ),
    "form_made_not_in_force": (
        "Phiếu theo {document}, năm đánh giá {year}; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]), nên kết quả chỉ để tham khảo.",
        "A form of {document} for the year {year}, which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]), so its result is for reference only.",
    ),
}
