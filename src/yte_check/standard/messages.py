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
        "Read as {number}. If you mean {plain}, leave out the thousands separator.",
    ),
    "count_not_whole": (
        "“{text}” không phải là số nguyên, trong khi đây là số đếm (số người, số hộ…). Hãy kiểm tra lại; ở đây ghi số đếm, không ghi tỷ lệ.",
        "“{text}” is not a whole number, although it counts something (people, households…). Check it; enter a count here, not a percentage.",
    ),
    "comma_in_braces": (
        'Trong dấu ngoặc nhọn, dấu phẩy ngăn các mục, nên số có dấu phẩy bị cắt trước “{key}”. Số thập phân thì hãy đặt trong dấu nháy, ví dụ "16,5"; số đếm thì bỏ dấu ngăn hàng nghìn, ví dụ 2405.',
        'Inside braces a comma separates entries, so the number was cut before “{key}”. Put a decimal number in quotation marks, such as "16,5"; write a count without a thousands separator, such as 2405.',
    ),
    # Submission
    "unknown_standard": (
        "Không có bộ tiêu chí “{wanted}”.[[ Có phải muốn ghi “{nearest}”?]] Hãy ghi một trong các bộ tiêu chí hiện có: {known}.",
        "There is no standard “{wanted}”.[[ Did you mean “{nearest}”?]] Write one of: {known}.",
    ),
    "standard_no_id": (
        "“{wanted}” không phải là mã số của một bộ tiêu chí. Trong tệp hãy ghi mã số, ví dụ qd-1300-2023 (chữ không dấu, số, dấu gạch); muốn dùng bộ riêng trong một thư mục hay tệp thì ghi --standard trên dòng lệnh.",
        "“{wanted}” is not the ID of a standard. In a file write the ID alone, such as qd-1300-2023 (plain letters, digits, hyphens); for your own standard in a folder or file, use --standard on the command line.",
    ),
    "standard_own": (
        "Bộ tiêu chí “{id}” ở {place} được dùng thay cho bộ cùng mã số đã cài đặt; nội dung hai bộ khác nhau. Nếu không đúng ý định, hãy đổi mã hoặc bỏ bộ này.",
        "The standard “{id}” in {place} is used instead of the installed one with the same ID; their texts differ. If that is not intended, change the ID or remove this one.",
    ),
    "answer_mapping_expected": (
        "Câu trả lời này gồm nhiều mục. Hãy ghi như sau: “{example}”.",
        "This answer has several fields. Write it like this: “{example}”.",
    ),
    "option_named": (
        "{key} ({label})",
        "{key} ({label})",
    ),
    "answer_example_items": (
        "{{items: {{{item}: có}}}}",
        "{{items: {{{item}: yes}}}}",
    ),
    "answer_example_item": (
        "{{{item}: có}}",
        "{{{item}: yes}}",
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
        "The denominator ({what}) cannot be 0. Leave it empty if there is no figure.",
    ),
    "rate_unbounded": (
        "Mẫu số ({what}) bằng 0 nhưng tử số là {numerator}: tỷ số vượt mọi ngưỡng. Hãy kiểm tra cả hai số.",
        "The denominator ({what}) is 0 but the numerator is {numerator}: the ratio exceeds every threshold. Check both.",
    ),
    # Standards
    "criteria_twice": (
        "Tiêu chí vừa ghi ở đây vừa có tệp riêng trong thư mục. Hãy chỉ giữ một nơi.",
        "The criteria are both here and in files of their own. Keep only one of the two.",
    ),
    "indicator_count": (
        "Văn bản có {stated} chỉ tiêu, nhưng ở đây có {found}. Hãy bổ sung hoặc bỏ bớt chỉ tiêu cho khớp với văn bản.",
        "The decision has {stated} indicators, but there are {found} here. Add or remove indicators to match the decision.",
    ),
    "number_twice": (
        "Số {number} được dùng nhiều lần. Hãy đánh số lại.",
        "The number {number} is used more than once. Renumber.",
    ),
    "points_do_not_add_up": (
        "Tổng điểm các phần là {found}, nhưng phải là {stated}. Hãy đối chiếu lại điểm với văn bản.",
        "The points add up to {found}, but must be {stated}. Check the points against the decision.",
    ),
    "maximum_not_points": (
        "Cách chấm cho tối đa {maximum} điểm, nhưng chỉ tiêu có {points} điểm. Hãy sửa một trong hai.",
        "The scoring gives at most {maximum} points, but the indicator has {points}. Correct one of them.",
    ),
    "part_name_twice": (
        "Hai phần cùng có tên đầy đủ là “{name}” nên nơi khác không chỉ được phần nào. Hãy đổi tên một phần; tên phần không nên có dấu chấm.",
        "Two parts are both called “{name}” by the way to them, so that nothing can name one of them. Rename one; a name should have no dot.",
    ),
    "part_name_reserved": (
        "Tên “{name}” dành riêng cho phiếu, không đặt được cho phần của chỉ tiêu. Hãy đặt tên khác.",
        "The name “{name}” is reserved in submissions and cannot name a part. Choose another.",
    ),
    "source_unknown": (
        "Nguồn “{ref}” chưa được khai ở phần “sources”. Hãy khai nguồn ở đó, hoặc sửa mã nguồn.",
        "The source “{ref}” is not registered under “sources”. Register it there, or correct its ID.",
    ),
    "table_lacks_zone": (
        "Bảng thiếu vùng {row}. Hãy thêm dòng của vùng này.",
        "The table has no row for zone {row}. Add it.",
    ),
    "table_lacks_region": (
        "Bảng thiếu vùng kinh tế - xã hội “{row}”. Hãy thêm dòng của vùng này.",
        "The table has no row for the region “{row}”. Add it.",
    ),
    "table_unknown_zone": (
        "Bộ tiêu chí không có vùng {row}. Hãy bỏ dòng này, hoặc khai vùng ở phần “zones”.",
        "The standard has no zone {row}. Delete this row, or declare the zone under “zones”.",
    ),
    "table_unknown_region": (
        "Bộ tiêu chí không có vùng kinh tế - xã hội “{row}”. Hãy bỏ dòng này, hoặc khai vùng ở phần “regions”.",
        "The standard has no region “{row}”. Delete this row, or declare the region under “regions”.",
    ),
    "attribute_reserved": (
        "“{name}” đã có ý nghĩa riêng. Hãy đặt tên khác cho đặc điểm này.",
        "“{name}” has a meaning of its own. Give this attribute another name.",
    ),
    "attribute_slash": (
        "Mã “{key}” có dấu “/”, là dấu nối hai khóa của một dòng. Hãy bỏ dấu này.",
        "The key “{key}” has a “/”, which joins the two keys of a row. Leave it out.",
    ),
    "table_lacks_attribute": (
        "Bảng thiếu dòng “{row}” của “{name}”. Hãy thêm dòng này.",
        "The table has no row “{row}” of “{name}”. Add it.",
    ),
    "table_unknown_attribute": (
        "“{row}” không phải là giá trị của “{name}”. Hãy bỏ dòng này, hoặc khai giá trị ở phần “attributes”.",
        "“{row}” is no value of “{name}”. Delete this row, or declare the value under “attributes”.",
    ),
    "table_by_unknown": (
        "Bộ tiêu chí không khai “{name}”. Hãy ghi zone, region hoặc một tên đã khai ở phần “attributes”.[[ Có phải là “{nearest}”?]]",
        "The standard does not declare “{name}”. Write zone, region or a name declared under “attributes”.[[ Did you mean “{nearest}”?]]",
    ),
    "rows_without_by": (
        "Có “rows” mà không có “by”. Hãy ghi bảng chia theo gì, ví dụ: by: [zone].",
        "There is “rows” but no “by”. Say what the table goes by, for example: by: [zone].",
    ),
    "by_without_rows": (
        "Có “by” mà không có “rows”. Hãy ghi các dòng của bảng.",
        "There is “by” but no “rows”. Write the rows of the table.",
    ),
    "by_names": (
        "Khóa “by” cần một hoặc hai tên khác nhau, ví dụ: [zone] hoặc [zone, region].",
        "The key “by” needs one name or two different ones, for example: [zone] or [zone, region].",
    ),
    "rows_depth": (
        "Bảng chia theo {depth} tên, nên “rows” phải có đúng {depth} tầng khóa, theo thứ tự của “by”.",
        "The table goes by {depth} of them, so “rows” must nest keys {depth} deep, in the order of “by”.",
    ),
    "knockout_expected": (
        "Điểm liệt hãy ghi “at_zero” hoặc {{below: số điểm}}.",
        "Write a disqualifying score as “at_zero” or {{below: points}}.",
    ),
    "amendment_two_nodes": (
        "Mỗi thay đổi hãy chỉ ghi một trong hai: “indicator” hoặc “criterion”.",
        "Name either an “indicator” or a “criterion” in a change, not both.",
    ),
    "amendment_to": (
        "Mỗi thay đổi phải có nội dung mới. Hãy ghi ở mục “to” (không được để trống), hoặc ghi “remove: yes” để bỏ hẳn nội dung đang có.",
        "Every change needs a new value. Write it after “to” (it cannot be empty), or write “remove: yes” to remove the present content.",
    ),
    "amendment_of_other": (
        "Văn bản này sửa đổi bộ tiêu chí “{amends}”, không phải “{id}”, nên không áp dụng cho “{id}”. Hãy xem lại tệp đã nêu, hoặc sửa mục amends nếu ghi nhầm.",
        "This amends the standard “{amends}”, not “{id}”, so it is not applied to “{id}”. Check whether another file was meant, or correct amends if it is a mistake.",
    ),
    "amendment_no_node": (
        "Bộ tiêu chí không có mục số {node} để sửa. Hãy kiểm tra lại số.",
        "The standard has no number {node} to change. Check the number.",
    ),
    "amendment_no_path": (
        "Đường dẫn “{path}” không có trong mục này. Hãy xem lại tên các mục trong tệp được sửa.",
        "There is no “{path}” here to change. Check the field names in the file that is amended.",
    ),
    "amendment_no_change": (
        "Thay đổi này không làm khác nội dung hiện hành của “{path}”. Hãy bỏ đi, hoặc sửa nội dung mới.",
        "This change leaves “{path}” as it is. Delete it, or correct the new value.",
    ),
    "points_above_maximum": (
        "Ở đây cho {found} điểm, nhiều hơn {points} điểm của chỉ tiêu. Hãy sửa một trong hai.",
        "This gives {found} points, more than the indicator's {points}. Correct one of them.",
    ),
    "number_not_next": (
        "Số thứ tự ở đây phải là {due}, không phải {number}: các số đi liền nhau từ 1, theo thứ tự tên tệp. Hãy đánh số lại.",
        "The number here must be {due}, not {number}: numbers are consecutive from 1, in the order of the file names. Renumber.",
    ),
    "threshold_impossible": (
        "Ngưỡng {bound} không thể có: giá trị chỉ từ 0[[ đến {high}]]. Hãy sửa ngưỡng.",
        "A threshold of {bound} is impossible: values start at 0[[ and end at {high}]]. Correct it.",
    ),
    "threshold_not_whole": (
        "Ngưỡng {bound} không phải là số nguyên, trong khi ở đây đếm số mục. Hãy ghi số nguyên.",
        "The threshold {bound} is not a whole number, but items are counted here. Write a whole number.",
    ),
    "bands_mixed": (
        "Các mức điểm vừa chỉ có cận dưới, vừa chỉ có cận trên: cả hai đầu của thang đều được điểm. Hãy ghi cả hai cận, hoặc dùng cùng một chiều.",
        "Some bands have only a lower bound and some only an upper one, so both ends of the scale earn points. Give both bounds, or use one direction.",
    ),
    "band_unreachable": (
        "Không giá trị nào vào được mức điểm này: các mức trước đã lấy hết. Hãy kiểm tra ngưỡng và thứ tự.",
        "No value reaches this band: those before it take them all. Check the thresholds and the order.",
    ),
    "proportional_flat": (
        "“zero_at” và “full_at” bằng nhau ({bound}), nên không có khoảng nào để tính theo tỷ lệ. Hãy sửa một trong hai.",
        "“zero_at” and “full_at” are the same ({bound}), so there is nothing in between. Correct one of them.",
    ),
    "bands_gap": (
        "Có khoảng trống giữa các mức điểm: giá trị {value} không thuộc mức nào, nên được 0 điểm. Hãy kiểm tra các ngưỡng.",
        "There is a gap between the bands: {value} is in none of them and gets 0 points. Check the thresholds.",
    ),
    "bands_overlap": (
        "Mức điểm này chồng lên một mức trước (ví dụ giá trị {value}). Hãy ghi các ngưỡng sao cho mỗi giá trị chỉ thuộc một mức.",
        "This band overlaps an earlier one (at {value}, for example). Write the thresholds so that each value is in one band.",
    ),
    "bands_unordered": (
        "Các mức điểm không theo một chiều: mức này nhảy qua mức đứng trước. Hãy xếp từ mức tốt nhất đến mức thấp nhất.",
        "The bands do not run in one direction: this one skips over the one before it. Order them from best to worst.",
    ),
    "between_with_bound": (
        "Khóa “between” đã có cả hai cận. Hãy bỏ các khóa “at_least”, “above”, “at_most”, “below” ở mức điểm này, hoặc bỏ “between”.",
        "The key “between” already has both bounds. Remove “at_least”, “above”, “at_most” and “below” from this band, or remove “between”.",
    ),
    "two_ends": (
        "Khóa “between” cần đúng hai số, số nhỏ đứng trước. Hãy ghi, ví dụ: [103, 107].",
        "The key “between” needs exactly two numbers, the smaller one first. Write, for example: [103, 107].",
    ),
    "points_not_falling": (
        "Mức này cho {points} điểm, nhiều hơn {before} điểm của mức trước. Hãy xếp từ nhiều điểm xuống ít điểm.",
        "This band gives {points} points, more than the {before} of the one before it. Order them from most to fewest points.",
    ),
    "bands_same_points": (
        "Mức này cho {points} điểm, bằng mức trước. Hãy gộp hai mức hoặc kiểm tra lại điểm.",
        "This band gives {points} points, the same as the one before it. Join the two, or check the points.",
    ),
    "unit_hides_per": (
        "Tỷ lệ được nhân với {per}, nhưng đơn vị “{unit}” không nói điều đó. Hãy ghi rõ, ví dụ “trên 1.000 dân”.",
        "The rate is multiplied by {per}, but the unit “{unit}” does not say so. Write, for example, “per 1,000 people”.",
    ),
    "unit_not_per": (
        "Đơn vị “{unit}” không khớp với hệ số nhân {per} (mục “per”; không ghi thì là 100). Hãy sửa một trong hai.",
        "The unit “{unit}” does not match the multiplier {per} (“per”; 100 if left out). Correct one of them.",
    ),
    "unit_spelling": (
        "Đơn vị “{unit}” được hiểu là “{sign}”. Hãy viết đúng ký hiệu này.",
        "The unit “{unit}” is read as “{sign}”. Write exactly that sign.",
    ),
    "unit_with_words": (
        "Vì đơn vị “{unit}” có chữ bên cạnh “{sign}”, tử số không được coi là một phần của mẫu số và có thể lớn hơn mẫu số. Nếu tử số là một phần của mẫu số, hãy chỉ viết “{sign}”; phần chữ ghi ở tử số và mẫu số.",
        "Because of the words beside “{sign}” in the unit “{unit}”, the numerator is not taken as part of the denominator and may exceed it. If it is part of it, write “{sign}” alone; put the words in the numerator and the denominator.",
    ),
    "same_count": (
        "Mẫu số giống hệt tử số. Hãy kiểm tra lại cách ghi.",
        "The denominator is worded exactly like the numerator. Check the wording.",
    ),
    "maximum_unreachable": (
        "Ở “{row}” chỉ được cao nhất {best} điểm, trong khi điểm chuẩn là {maximum} điểm. Hãy kiểm tra điểm của các mức.",
        "At “{row}” the highest possible is {best} points, but the maximum is {maximum}. Check the points of the bands.",
    ),
    "percent_impossible": (
        "Tỷ lệ {percent}% không dùng được. Hãy ghi số lớn hơn 0 và không quá 100.",
        "{percent}% cannot be used. Write a number above 0 and at most 100.",
    ),
    "years_impossible": (
        "Thời hạn công nhận phải từ 1 năm trở lên, không phải {years}. Hãy sửa số năm.",
        "The validity of recognition must be 1 year or more, not {years}. Correct it.",
    ),
    "knockout_always": (
        "Điểm liệt dưới {below} điểm, trong khi điểm chuẩn chỉ {points} điểm: mọi xã đều bị điểm liệt. Hãy sửa số điểm.",
        "The score is disqualifying below {below} points, but the maximum is only {points}: every commune would be disqualified. Correct the points.",
    ),
    "knockout_never": (
        "Điểm liệt này không bao giờ xảy ra. Hãy bỏ đi hoặc sửa số điểm.",
        "This disqualifying score can never occur. Delete it, or correct its points.",
    ),
    "knockout_not_asked": (
        "Bộ tiêu chí có điểm liệt, nhưng điều kiện công nhận ở đây không xét đến. Hãy bỏ điểm liệt, hoặc sửa mục “no_knockout”.",
        "The standard has disqualifying scores, but the conditions of recognition here ignore them. Remove them, or correct “no_knockout”.",
    ),
    "zones_not_consecutive": (
        "Các vùng phải đánh số liền nhau từ 1; ở đây là {numbers}. Hãy đánh số lại.",
        "Zones must be numbered consecutively from 1; here they are {numbers}. Renumber them.",
    ),
    "zones_lack_terrain": (
        "Bảng phân vùng thiếu địa hình “{terrain}”. Hãy thêm dòng của địa hình này.",
        "The zoning table lacks the terrain “{terrain}”. Add a row for it.",
    ),
    "zones_gap": (
        "Bảng phân vùng có khoảng trống: {km} km với địa hình “{terrain}” không thuộc vùng nào. Hãy kiểm tra các khoảng cách.",
        "The zoning table has a gap: {km} km with the terrain “{terrain}” is in no zone. Check the distances.",
    ),
    "zone_row_unreachable": (
        "Không khoảng cách nào vào được dòng này: các dòng trước đã lấy hết. Hãy kiểm tra khoảng cách và thứ tự.",
        "No distance reaches this row: those before it take them all. Check the distances and the order.",
    ),
    "zones_overlap": (
        "Dòng này chồng lên dòng trước, ví dụ ở {km} km. Hãy sửa các khoảng cách.",
        "This row overlaps an earlier one, at {km} km for example. Correct the distances.",
    ),
    "source_unused": (
        "Nguồn “{ref}” đã khai nhưng không được dùng ở đâu. Hãy ghi mã nguồn vào “refs”, hoặc bỏ nguồn này.",
        "The source “{ref}” is registered but not used anywhere. Name it in “refs”, or delete it.",
    ),
    "source_address_form": (
        "Địa chỉ “{url}” phải bắt đầu bằng http:// hoặc https://. Hãy chép lại địa chỉ đầy đủ.",
        "The address “{url}” must begin with http:// or https://. Copy the full address.",
    ),
    "source_twice": (
        "Nguồn “{ref}” được ghi hai lần ở đây. Hãy bỏ một lần.",
        "The source “{ref}” is named twice here. Delete one.",
    ),
    "grade_without_source": (
        "Nội dung không còn là tạm tính (“working”) thì phải có nguồn: hãy ghi mã nguồn vào “refs”, hoặc để lại mức “working”.",
        "A fact that is no longer provisional (“working”) needs a source: name its ID in “refs”, or leave the level at “working”.",
    ),
    "grade_without_address": (
        "Không nguồn nào ở đây ({refs}) có địa chỉ (“url”) để tra lại. Hãy ghi địa chỉ cho nguồn.",
        "None of the sources here ({refs}) has an address (“url”) where it can be read. Give one.",
    ),
    "grade_row_unknown": (
        "Bảng của cách chấm không có dòng “{row}”. Hãy sửa tên dòng, hoặc bỏ đi.",
        "The table of the scoring has no row “{row}”. Correct its name, or delete it.",
    ),
    "grade_row_missing": (
        "Chưa ghi mức tin cậy của các dòng: {rows}. Hãy ghi từng dòng hoặc thêm “others”.",
        "The confidence levels of these rows are missing: {rows}. Give each, or add “others”.",
    ),
    "grade_others_unused": (
        "Mọi dòng đã có mức riêng, nên “others” không áp dụng cho dòng nào. Hãy bỏ “others”.",
        "Every row has a level of its own, so “others” applies to none. Delete it.",
    ),
    "confirmed_not_verified": (
        "“{fact}” đã có người xác nhận, nhưng mức ghi ở đây không phải “verified”. Nội dung có bị sửa sau khi xác nhận không? Hãy kiểm tra lại, rồi xác nhận lại hoặc bỏ lần xác nhận.",
        "“{fact}” was confirmed by somebody, but its level here is not “verified”. Was it changed afterwards? Check it, then confirm it again or delete the confirmation.",
    ),
    "confirmed_changed": (
        "“{fact}” của chỉ tiêu {number} không còn như khi {by} xác nhận ngày {day}, nên không còn được coi là đã đối chiếu với văn bản. Hãy trả lại nội dung cũ, hoặc đối chiếu lại với văn bản: yte-check criteria confirm {number}.",
        "“{fact}” of indicator {number} is no longer what {by} confirmed on {day}, so it no longer counts as verified. Restore the former content, or compare it with the document again: yte-check criteria confirm {number}.",
    ),
    "confirmed_without_digest": (
        "Lần xác nhận chỉ tiêu {number} không lưu mã kiểm tra của {facts}, nên nếu bị sửa về sau sẽ không ai biết. Hãy xác nhận lại: yte-check criteria confirm {number}.",
        "The confirmation of indicator {number} keeps no checksum of {facts}, so a later change would go unnoticed. Confirm it again: yte-check criteria confirm {number}.",
    ),
    "confirmed_in_future": (
        "Ngày đối chiếu {day} muộn hơn ngày hôm nay ({today}). Hãy ghi đúng ngày đã đối chiếu.",
        "The date of comparison, {day}, is later than today ({today}). Write the date on which it was compared.",
    ),
    "text_twice": (
        "“{text}” trùng với một mục ở trên, nên không phân biệt được. Hãy ghi khác đi.",
        "“{text}” is the same as one above, so they cannot be told apart. Reword one of them.",
    ),
    "key_not_ascii": (
        "Khóa “{key}” nên chỉ gồm chữ không dấu, số và dấu gạch, để máy nào cũng gõ được. Hãy đặt lại khóa.",
        "The key “{key}” should be plain letters, digits and hyphens, so that it can be typed on every computer. Rename it.",
    ),
    "evidence_not_named": (
        "Chỉ tiêu {number} chưa nêu minh chứng cần có. Hãy ghi ở mục “evidence”.",
        "Indicator {number} does not name the evidence it needs. Write it under “evidence”.",
    ),
    "listed_twice": (
        "“{text}” được ghi hai lần trong danh sách này. Hãy bỏ một lần.",
        "“{text}” is twice in this list. Delete one.",
    ),
    "verify_unknown": (
        "Phần mềm chưa có cách kiểm tra “{text}”. Hãy ghi một trong các cách: {allowed}.",
        "The program has no verification method “{text}”. Write one of: {allowed}.",
    ),
    "day_too_early": (
        "Ngày {day} không thể trước ngày {earliest}. Hãy kiểm tra lại hai ngày.",
        "{day} cannot be before {earliest}. Check both dates.",
    ),
    "amendment_too_early": (
        "Văn bản này có hiệu lực từ {day}, trước văn bản được sửa ({amended}). Hãy kiểm tra lại ngày hiệu lực.",
        "This takes effect on {day}, before the decision it amends ({amended}). Check the dates.",
    ),
    "amendment_too_late": (
        "Văn bản này có hiệu lực từ {day}, khi văn bản được sửa đã hết hiệu lực ({amended}). Hãy kiểm tra lại ngày hiệu lực.",
        "This takes effect on {day}, when the decision it amends is no longer in force ({amended}). Check the dates.",
    ),
    "change_twice": (
        "“{path}” đã được sửa ở một thay đổi phía trên trong chính văn bản này. Hãy gộp hai thay đổi.",
        "“{path}” has already been changed above in this same document. Join the two changes.",
    ),
    "amendments_collide": (
        "“{path}” cũng được “{other}” sửa, có hiệu lực cùng ngày: không rõ nội dung nào áp dụng. Hãy bỏ một thay đổi, hoặc kiểm tra lại ngày hiệu lực.",
        "“{path}” is also changed by “{other}”, in force from the same date: it is not clear which one applies. Delete one change, or check the dates.",
    ),
    "id_twice": (
        "Mã “{id}” đã được một văn bản khác dùng. Hãy đặt mã khác.",
        "The ID “{id}” is already used by another document. Choose another.",
    ),
    "id_not_folder": (
        "Mã “{id}” khác tên thư mục “{folder}”, nên không tìm được bộ tiêu chí bằng mã. Hãy đặt hai tên giống nhau.",
        "The ID “{id}” differs from the folder name “{folder}”, so the standard cannot be found by its ID. Give both the same name.",
    ),
    "file_number": (
        "Tệp “{file}” chứa tiêu chí số {number}. Hãy đặt số ở đầu tên tệp là số của tiêu chí.",
        "The file “{file}” holds criterion {number}. Let its name begin with the criterion's number.",
    ),
    # The guide for authors
    "perhaps_cut": (
        "“{text}” bắt đầu bằng chữ thường: có phải là phần sau dấu phẩy của mục trước không? Trong ngoặc vuông, hãy đặt nội dung có dấu phẩy trong dấu nháy.",
        "“{text}” begins with a small letter: does it follow a comma in the item before it? Between square brackets, put text with a comma in quotation marks.",
    ),
    # Comparing with the official table
    "confirmed": (
        "Đã xác nhận chỉ tiêu {numbers} ({facts}) theo “{document}”: {paths}.",
        "Confirmed for indicators {numbers} ({facts}) against “{document}”: {paths}.",
    ),
    # Conditions and verdicts
    "knockout": (
        "Chỉ tiêu {indicator} bị điểm liệt: {title}.",
        "Disqualified by indicator {indicator}: {title}.",
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
        "exceeds every threshold ({numerator} to 0)",
    ),
    "answer_rate_partly": (
        "có {given}, thiếu “{absent}”",
        "{given} given, “{absent}” missing",
    ),
    "answer_absent_full": (
        "không có đối tượng ({denominator} = 0): hưởng điểm chuẩn",
        "not applicable (no cases: {denominator} = 0): maximum points",
    ),
    "answer_absent_excluded": (
        "không có đối tượng ({denominator} = 0): không tính chỉ tiêu này",
        "not applicable (no cases: {denominator} = 0): does not count",
    ),
    "answer_change": (
        "kỳ trước {previous}, kỳ này {value}[[: {change}]]",
        "{previous} before, {value} now[[: {change}]]",
    ),
    "answer_change_full": (
        "kỳ trước {previous}, kỳ này {value}: hưởng điểm chuẩn",
        "{previous} before, {value} now: maximum points",
    ),
    "answer_change_excluded": (
        "kỳ trước {previous}, kỳ này {value}: không tính chỉ tiêu này",
        "{previous} before, {value} now: does not count",
    ),
    "answer_change_nothing": (
        "kỳ trước {previous}, kỳ này {value}: không tính được tỷ lệ",
        "{previous} before, {value} now: there is no rate of nothing",
    ),
    "asked_previous": (
        "{words} (kỳ trước)",
        "{words} (the period before)",
    ),
    "previous_zero": (
        "Kỳ trước bằng 0 nên không tính được mức tăng, giảm bằng %: {question}. Hãy kiểm tra số kỳ trước; nếu đúng, hãy để trống chỉ tiêu này và ghi rõ ở “note”.",
        "Nothing in the period before, so there is no change in %: {question}. Check that figure; if it is right, leave this indicator open and say so in “note”.",
    ),
    "answer_number": (
        "{value} {unit}",
        "{value} {unit}",
    ),
    # Rules in words
    "rule_yes_no": (
        "{question}: có được {points} điểm, không được 0 điểm.",
        "{question}: {points} points for yes, 0 for no.",
    ),
    "rule_yes_no_by": (
        "{question}: có được số điểm sau, không được 0 điểm.",
        "{question}: 0 points for no, and for yes:",
    ),
    "rule_checklist_each_by": (
        "Mỗi mục có được:",
        "For each item present:",
    ),
    "rule_checklist_each": (
        "Mỗi mục có được {points} điểm.",
        "{points} points for each item present.",
    ),
    "rule_checklist_bands": (
        "Tính theo số mục có:",
        "By the number of items present:",
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
        "  • {label}: {points} điểm[[ ({struck})]]",
        "  • {label}: {points} points[[ ({struck})]]",
    ),
    "rule_option_by": (
        "  • {label}[[ ({struck})]]:",
        "  • {label}[[ ({struck})]]:",
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
    "rule_change_difference": (
        "Mức tăng, giảm so với kỳ trước: {question} ({unit}).",
        "Change against the period before: {question} ({unit}).",
    ),
    "rule_change_percent": (
        "Mức tăng, giảm so với kỳ trước, tính bằng % của kỳ trước: {question} ({unit}).",
        "Change in % of the period before: {question} ({unit}).",
    ),
    "rule_change_absent_full": (
        "Kỳ trước bằng 0: {points} điểm.",
        "Nothing in the period before: {points} points.",
    ),
    "rule_change_absent_excluded": (
        "Kỳ trước bằng 0: không chấm và trừ khỏi tổng điểm chuẩn.",
        "Nothing in the period before: left out of the points and of the maximum.",
    ),
    "rule_part": (
        "Phần “{name}”",
        "Part “{name}”",
    ),
    "rule_part_left_out": (
        "có thể không áp dụng",
        "may not apply",
    ),
    "rule_struck": (
        "điểm liệt",
        "disqualifying",
    ),
    "rule_struck_at_zero": (
        "điểm liệt nếu được 0 điểm",
        "disqualifying at 0 points",
    ),
    "rule_struck_below": (
        "điểm liệt nếu dưới {points} điểm",
        "disqualifying below {points} points",
    ),
    "rule_part_most": (
        "{part}[[ “{title}”]], tối đa {points} điểm[[; {struck}]][[; {left_out}]]:",
        "{part}[[ “{title}”]], at most {points} points[[; {struck}]][[; {left_out}]]:",
    ),
    "rule_part_order": (
        "Phần {order}",
        "Part {order}",
    ),
    "row_zone": (
        "Vùng {key}",
        "Zone {key}",
    ),
    "row_region": (
        "Vùng kinh tế - xã hội “{key}”",
        "Region “{key}”",
    ),
    "row_attribute": (
        "{name} “{key}”",
        "{name} “{key}”",
    ),
    "rule_band": (
        "  • {range}: {points} điểm",
        "  • {range}: {points} points",
    ),
    "rule_proportional": (
        "  • từ {zero} (0 điểm) đến {full} ({points} điểm), tính theo tỷ lệ",
        "  • from {zero} (0 points) to {full} ({points} points), in proportion",
    ),
    "rule_band_else": (
        "  • còn lại: 0 điểm",
        "  • otherwise: 0 points",
    ),
    "rule_absent_full": (
        "Không có đối tượng (mẫu số bằng 0): {points} điểm.",
        "Not applicable (no cases, denominator 0): {points} points.",
    ),
    "rule_absent_excluded": (
        "Không có đối tượng (mẫu số bằng 0): không chấm và trừ khỏi tổng điểm chuẩn.",
        "Not applicable (no cases, denominator 0): left out of the points and of the maximum.",
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
    "range_between": (
        "từ {low} đến {high}",
        "from {low} to {high}",
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
    "report_method_text_facility": (
        "Đơn vị tự chấm điểm theo {document}[[ (được đính chính, sửa đổi tại {amendments})]], nội dung có hiệu lực tại ngày {as_of}.",
        "The facility scored itself under {document}[[, as amended by {amendments}]], as in force on {as_of}.",
    ),
    "report_method_text_facility_not_in_force": (
        "Đơn vị tự chấm điểm theo {document}[[ (được đính chính, sửa đổi tại {amendments})]]; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]), nên kết quả chỉ để tham khảo.",
        "The facility scored itself under {document}[[, as amended by {amendments}]], which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]): the result is for reference only.",
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
        "A form under {document}, as in force on {as_of}, for the year {year}.",
    ),
    "form_made_not_in_force": (
        "Phiếu theo {document}, năm đánh giá {year}; văn bản này không có hiệu lực tại ngày {as_of} (hiệu lực từ {effective}[[ đến {valid_to}]]), nên kết quả chỉ để tham khảo.",
        "A form under {document} for the year {year}, which is not in force on {as_of} (in force from {effective}[[ to {valid_to}]]), so its result is for reference only.",
    ),
    # Standards in their issuers' own terms
    "points_taken_not_given": (
        "Ở đây có {points} điểm, trong khi chỉ tiêu {number} cho điểm. Điểm bị trừ thì lập thành một chỉ tiêu riêng có “points” âm.",
        "There are {points} points here, but indicator {number} gives points. What is taken off is an indicator of its own, whose “points” are below 0.",
    ),
    "whole_of_nothing": (
        "Điểm chuẩn của toàn bộ phải lớn hơn 0, nếu không thì không có gì để tính tỷ lệ điểm.",
        "The maximum of the whole must be above 0; there is nothing to reach a share of otherwise.",
    ),
    "number_not_counted": (
        "“{text}” không phải là số thứ tự 1, 2, 3… Nếu văn bản in số như vậy, hãy ghi “numbers: as_printed” ở “standard.yaml”.",
        "“{text}” is not one of the numbers 1, 2, 3 … If the document prints it so, write “numbers: as_printed” in “standard.yaml”.",
    ),
    "points_given_not_taken": (
        "Chỉ tiêu này là điểm trừ (điểm chuẩn ghi số âm), nên quy tắc chỉ được ghi điểm từ 0 trở xuống, không ghi {points}.",
        "This indicator takes points off (its points are below 0), so its rule may only give 0 or less, not {points}.",
    ),
    "weight_not_positive": (
        "Hệ số {weight} không dùng được; hệ số phải lớn hơn 0.",
        "A weight of {weight} is of no use; a weight is above 0.",
    ),
    "weight_unused": (
        "Hệ số {weight} không có tác dụng: điểm của phần chứa nó là tổng điểm. Hãy ghi “combine: mean” ở đó, hoặc bỏ hệ số.",
        "The weight {weight} has no effect: what it is part of adds its points up. Write “combine: mean” there, or leave out the weight.",
    ),
    "part_title_unused": (
        "Tên của chỉ tiêu đã nói các phần này là gì, nên “title” ở đây không hiện ra ở đâu. Hãy bỏ dòng này; chỉ ghi tên cho phần còn chia nhỏ.",
        "The indicator's title says what these parts are, so this “title” is shown nowhere. Delete it; only a part that is divided further has one.",
    ),
    "part_unknown": (
        "Không có phần nào tên là “{part}”.[[ Có phải là “{nearest}”?]] Các phần của quy tắc này: {allowed}.",
        "There is no part “{part}”.[[ Perhaps “{nearest}”?]] The parts of this rule are: {allowed}.",
    ),
    "level_twice": (
        "Mã mức “{id}” có hai lần; mỗi mức có một mã riêng.",
        "The level “{id}” is there twice; each level has an id of its own.",
    ),
    "level_id_form": (
        "Mã mức “{id}” không dùng được. Hãy ghi mã bằng chữ không dấu, chữ số, dấu “-” hoặc “_”, ví dụ muc-1; tên đầy đủ ghi ở “title”.",
        "The id “{id}” of a level cannot be used. Write it with the letters a to z, digits, “-” or “_”, such as level-1; the full name goes into “title”.",
    ),
    "level_reserved": (
        "Mã “{id}” dành cho trường hợp không đạt mức nào (trong các ca kiểm tra). Hãy đặt mã khác cho mức này.",
        "The id “{id}” is kept for a station with none of the levels (in golden cases). Give this level another id.",
    ),
    "level_title_twice": (
        "Hai mức cùng có tên “{title}”; người đọc kết quả không phân biệt được. Hãy đặt tên khác.",
        "Two levels have the title “{title}”; a reader of the result cannot tell them apart. Give them different titles.",
    ),
    "level_asks_nothing": (
        "Mức “{id}” là mức thấp nhất được công nhận nhưng không đòi điều kiện nào, nên trạm nào cũng đạt. Hãy ghi điều kiện, hoặc sửa “recognised_from”.",
        "Level “{id}” is the lowest that recognises, but asks nothing, so every station is met. State what it asks, or correct “recognised_from”.",
    ),
    "tally_impossible": (
        "Không đếm được số chỉ tiêu có {points} điểm: con số này ghi hai lần, hoặc lớn hơn điểm của mọi chỉ tiêu ({most}).",
        "The indicators with {points} points cannot be counted: the figure is there twice, or above the points of every indicator ({most}).",
    ),
    "count_asks_nothing": (
        "Điều kiện cần ít nhất 0 thì không đòi gì. Hãy ghi số phải đạt, hoặc bỏ điều kiện này.",
        "A condition of at least 0 asks nothing. State how many are needed, or remove the condition.",
    ),
    "count_marks_criteria": (
        "Nhãn “{mark}” chỉ có ở chỉ tiêu, nên không dùng khi đếm tiêu chí. Hãy ghi “of: indicators”, hoặc bỏ “marked”.",
        "Only indicators have marks, so “{mark}” means nothing where criteria are counted. Write “of: indicators”, or remove “marked”.",
    ),
    "mean_of_nothing": (
        "Trong điểm trung bình, phần này không có điểm chuẩn (điểm cộng, điểm trừ hoặc 0 điểm) nên sẽ không được tính. Hãy ghi điểm lớn hơn 0, hoặc tính tổng (“combine: sum”).",
        "In a mean this part has no maximum (points on top, points taken off, or 0), so it would not count at all. Give it points above 0, or add up (“combine: sum”).",
    ),
    "level_unknown": (
        "Không có mức nào mang mã “{id}”.[[ Có phải là “{nearest}”?]] Các mức: {allowed}.",
        "There is no level “{id}”.[[ Perhaps “{nearest}”?]] The levels are: {allowed}.",
    ),
    "level_easier": (
        "Mức “{id}” cao hơn mức “{than}” nhưng đòi hỏi ít hơn ở “{key}”; khi đó trạm tốt hơn có thể bị xếp mức thấp hơn. Hãy kiểm tra các điều kiện hoặc thứ tự (mức cao nhất ghi trước).",
        "The level “{id}” stands above “{than}” but asks less in “{key}”; a better station could then be given the lesser level. Check the conditions, or the order (the best level comes first).",
    ),
    "level_same": (
        "Mức “{id}” và mức “{than}” đòi hỏi như nhau, nên không trạm nào được xếp mức “{than}”.",
        "The levels “{id}” and “{than}” ask the same, so no station is ever given “{than}”.",
    ),
    "criterion_unknown": (
        "Không có tiêu chí hoặc mục nào mang số {number}. Các số có trong văn bản: {allowed}.",
        "There is no criterion or section of the number {number}. There are: {allowed}.",
    ),
    "mark_unknown": (
        "Không có chỉ tiêu nào được đánh dấu “{mark}”.[[ Có phải là “{nearest}”?]][[ Các dấu đang dùng: {allowed}.]]",
        "No indicator has the mark “{mark}”.[[ Perhaps “{nearest}”?]][[ The marks in use are: {allowed}.]]",
    ),
    "count_impossible": (
        "Điều kiện cần {asked}, nhưng chỉ có {found} để đếm; không trạm nào đạt được.",
        "The condition asks for {asked}, but there are only {found} to count; no station can meet it.",
    ),
    "answer_not_applicable": ("không áp dụng ({reason})", "does not apply ({reason})"),
    "applies_always": (
        "Chỉ tiêu (hoặc phần) này áp dụng cho mọi trạm, không thể ghi “{key}”. Hãy trả lời câu hỏi; nếu văn bản cho phép không áp dụng, tệp tiêu chí phải ghi “may_not_apply”.",
        "This indicator or part applies to every station, so “{key}” cannot be written here. Answer it; where the document lets it be left out, the criteria file says “may_not_apply”.",
    ),
    "not_applicable_answered": (
        "Đã ghi không áp dụng thì không ghi thêm “{key}”. Hãy bỏ một trong hai.",
        "What does not apply has no “{key}” beside it. Leave out one of the two.",
    ),
}
