"""The messages of a first standard from a table. As in every catalogue: Vietnamese, then English."""

MESSAGES: dict[str, tuple[str, str]] = {
    # Words that go into the files
    "import_number_of": (
        "Số",
        "Number of",
    ),
    "import_total_of": (
        "Tổng số",
        "Total number of",
    ),
    "import_per": (
        "trên {per}",
        "per {per}",
    ),
    "import_yes": (
        "Có",
        "Yes",
    ),
    "import_item": (
        "Nội dung {number}/{of} (ghi tên nội dung theo văn bản)",
        "Item {number} of {of} (name it as the document does)",
    ),
    "import_option_none": (
        "Không thuộc các trường hợp trên",
        "None of these",
    ),
    "import_criterion_untitled": (
        "Tiêu chí {number} (ghi tên theo văn bản)",
        "Criterion {number} (title it as the document does)",
    ),
    "import_source": (
        "Quyết định {number}[[ của {issuer}]] (bảng {table})",
        "Decision {number}[[ of {issuer}]] (table {table})",
    ),
    "import_note_knockouts": (
        "Danh mục điểm liệt lấy theo dấu hiệu có trong bảng, chưa ai đối chiếu với văn bản.",
        "The disqualifying scores are those that the table marks; nobody has compared them with the document.",
    ),
    "import_note_zones": (
        "Cách phân vùng này chép tạm từ Quyết định 1300/QĐ-BYT; bảng chỉ nêu vùng 1, 2, 3. Đối chiếu với văn bản rồi sửa.",
        "This division into zones is provisional, taken from Decision 1300/QĐ-BYT; the table only names zones 1, 2 and 3. Compare it with the document and correct it.",
    ),
    "import_note_stand_in": (
        "TẠM TÍNH, chưa phải cách chấm của văn bản: viết lại “scoring” theo “official_text”.",
        "PROVISIONAL, not how the document scores: rewrite “scoring” from “official_text”.",
    ),
    "import_note_assumed": (
        "Cách chấm do máy đoán, có điều phải xem lại:",
        "The rule was guessed; please check:",
    ),
    "import_head_standard": (
        "Lập tự động từ bảng “{table}” bằng lệnh yte-check criteria import. Chưa ai đối chiếu với văn bản.\nMọi dữ kiện ở đây ghi “working” (tạm tính). Chỗ để trống là điều chỉ người soạn mới biết: số, cơ quan, ngày của văn bản.\n“recognition” (điều kiện công nhận) chép tạm từ Quyết định 1300/QĐ-BYT, KHÔNG có trong bảng: sửa theo văn bản.",
        "Made from the table “{table}” by yte-check criteria import. Nobody has compared it with the document.\nEvery fact here is “working” (provisional). What is left empty only the author knows: number, issuer and dates of the document.\n“recognition” is provisionally taken from Decision 1300/QĐ-BYT and is NOT in the table: correct it from the document.",
    ),
    "import_head_criterion": (
        "Lập tự động từ bảng; mọi dữ kiện ghi “working”. “official_text” là nguyên văn hướng dẫn chấm điểm trong bảng,\n“scoring” là điều máy đoán từ đó: đọc hai phần cạnh nhau, sửa “scoring”, rồi xác nhận bằng yte-check criteria confirm.",
        "Made from the table; every fact is “working” (provisional). “official_text” is the guidance exactly as the table prints it,\n“scoring” was guessed from it: read the two side by side, correct “scoring”, then confirm with yte-check criteria confirm.",
    ),
    "import_head_cases": (
        "Các ca kiểm tra lập tự động: điểm ở đây do chính cách chấm đã đoán cho ra, nên CHƯA kiểm tra được điều gì.\nĐọc từng dòng cạnh văn bản; điểm nào văn bản cho khác thì sửa ở đây trước, rồi sửa “scoring” cho khớp.",
        "Cases made by the program: the points come from the guessed rules themselves, so they test NOTHING yet.\nRead each line beside the document; where it gives other points, correct them here first, then “scoring” until they agree.",
    ),
    "import_case_open": (
        "Chưa trả lời chỉ tiêu nào thì chưa kết luận được",
        "With nothing answered there is no verdict",
    ),
    "import_case_full": (
        "Đạt điểm chuẩn ở mọi chỉ tiêu",
        "Maximum points in every indicator",
    ),
    "import_case_nothing": (
        "Đạt điểm thấp nhất ở mọi chỉ tiêu",
        "Fewest points in every indicator",
    ),
    "import_case_total": (
        "Tổng điểm vừa đúng {percent}% là đủ",
        "Exactly {percent}% of all points is enough",
    ),
    "import_case_criterion": (
        "Tiêu chí {number} vừa đúng {percent}% điểm của nó, các tiêu chí khác đạt điểm cao nhất",
        "Criterion {number} at exactly {percent}% of its points, everything else full",
    ),
    "import_case_total_missed": (
        "Tổng điểm còn thiếu một mức điểm mới đủ {percent}%, mọi tiêu chí đều đủ phần của mình",
        "One step short of {percent}% of all points, every criterion with its minimum",
    ),
    "import_case_criterion_missed": (
        "Tiêu chí {number} còn thiếu một mức điểm mới đủ {percent}% điểm của nó, các tiêu chí khác đạt điểm cao nhất",
        "Criterion {number} one step short of {percent}% of its points, everything else full",
    ),
    "import_case_knockout": (
        "Chỉ tiêu {number} bị điểm liệt thì không đạt, dù mọi chỉ tiêu khác đạt điểm cao nhất",
        "Indicator {number} is disqualifying, although everything else is full",
    ),
    "import_case_spared": (
        "Chỉ tiêu {number} ở mức thấp nhất chưa bị điểm liệt, còn lại đủ điểm",
        "Indicator {number} at the lowest points that are not disqualifying, everything else full",
    ),
    "import_case_zone": (
        "Địa hình và khoảng cách cho vùng {zone}",
        "Terrain and distance give zone {zone}",
    ),
    # What was assumed, and why there is a stand-in
    "import_counts_guessed": (
        "Tử số, mẫu số suy ra từ tên chỉ tiêu.",
        "Numerator and denominator were inferred from the title.",
    ),
    "import_absent_full": (
        "Không có đối tượng (mẫu số bằng 0) thì được đủ điểm.",
        "If there are no cases (denominator 0), full points are given.",
    ),
    "import_bare_at_least": (
        "Ngưỡng ghi trơn, như “95%”, được hiểu là từ mức đó trở lên.",
        "A bare threshold, such as “95%”, was read as that level or more.",
    ),
    "import_bare_at_most": (
        "Ngưỡng ghi trơn được hiểu là từ mức đó trở xuống.",
        "A bare threshold was read as that level or less.",
    ),
    "import_open_end": (
        "“{text}” được hiểu là đến dưới {value}.",
        "“{text}” was read as below {value}.",
    ),
    "import_words_beside": (
        "“{text}” đứng cạnh ngưỡng mà cách chấm không xét đến: có thể là điều kiện riêng, vùng, miền hoặc loại đối tượng.",
        "“{text}” is next to the threshold but not used by the rule: it may be a separate condition, region or group.",
    ),
    "import_rest_nothing": (
        "Giữa “{text}” (0 điểm) và ngưỡng {value}, văn bản không nêu điểm; ở đây cho 0 điểm.",
        "Between “{text}” (0 points) and the threshold {value} the document names no points; here they are 0.",
    ),
    "import_points_for_no": (
        "Điểm được cho khi “{text}”: câu hỏi ghi theo lời đó, trả lời “có” thì được điểm.",
        "The points are for “{text}”: the question says so, and “yes” gets them.",
    ),
    "import_shares_as_states": (
        "Các mức tỷ lệ được ghi thành phương án để chọn, vì chưa ghép được thành một thang mức: nên viết lại thành “rate”.",
        "Percentages were written as options to choose from, because they do not form a single scale of bands: better rewritten as a “rate”.",
    ),
    "import_items_unnamed": (
        "Văn bản nói có {count} nội dung nhưng không liệt kê: ghi tên từng nội dung.",
        "The document mentions {count} items but does not list them: name each one.",
    ),
    "import_option_added": (
        "Thêm lựa chọn “{label}” được 0 điểm.",
        "The option “{label}” with 0 points was added.",
    ),
    "import_from_title": (
        "Ngưỡng lấy từ tên chỉ tiêu, vì không có hướng dẫn chấm điểm.",
        "The threshold comes from the title, since there is no guidance.",
    ),
    "import_no_guidance": (
        "Bảng không có hướng dẫn chấm điểm cho chỉ tiêu này.",
        "The table has no guidance on scoring for this indicator.",
    ),
    "import_not_understood": (
        "Chưa đoán được cách chấm từ lời hướng dẫn.",
        "No rule could be guessed from the guidance.",
    ),
    "import_part_not_understood": (
        "Chưa đoán được cách chấm của phần “{part}”.",
        "No rule could be guessed for the part “{part}”.",
    ),
    "import_places_lacking": (
        "Hướng dẫn nêu mức riêng cho một số vùng mà không nói các vùng khác chấm thế nào.",
        "The guidance has thresholds for some zones or regions but does not say how the others are scored.",
    ),
    "import_points_differ": (
        "Hướng dẫn cho nhiều nhất {found} điểm, còn cột điểm ghi {points}.",
        "The guidance gives at most {found} points, but the column of points says {points}.",
    ),
    "import_rule_contradicts": (
        "Cách chấm đọc được tự mâu thuẫn: {why}",
        "The rule that was read contradicts itself: {why}",
    ),
    "import_deduction": (
        "Hướng dẫn có trừ điểm; tệp tiêu chí chưa ghi được cách này.",
        "The guidance takes points away; criteria files cannot say this yet.",
    ),
    "import_bonus": (
        "Hướng dẫn có điểm thưởng, điểm cộng thêm; tệp tiêu chí chưa ghi được cách này.",
        "The guidance gives bonus points; criteria files cannot say this yet.",
    ),
    "import_proportional": (
        "Hướng dẫn tính điểm theo tỷ lệ; tệp tiêu chí chỉ ghi được các mức.",
        "The guidance gives points in proportion; criteria files can only say levels.",
    ),
    "import_renumbered": (
        "Bảng ghi số “{printed}”; ở đây đánh số {number} vì số chỉ tiêu phải chạy liền từ 1.",
        "The table has the number “{printed}”; here it is {number}, since numbers of indicators run on from 1.",
    ),
    "import_perhaps_knockout": (
        "Bảng có dấu hiệu có thể là điểm liệt nhưng không giải thích: ở đây chưa đặt điểm liệt.",
        "The table has a mark that may mean a disqualifying score but does not explain it: none is set here.",
    ),
    "import_points_unread": (
        "Không đọc được số điểm[[ từ “{text}”]]: “points” để trống.",
        "The points could not be read[[ from “{text}”]]: “points” is left empty.",
    ),
    "import_points_from_guidance": (
        "Điểm chuẩn {points} lấy từ hướng dẫn chấm điểm[[, vì cột điểm ghi “{text}”]].",
        "The maximum of {points} points comes from the guidance[[, because the column of points says “{text}”]].",
    ),
    "import_no_criteria": (
        "Bảng không chia tiêu chí: tất cả chỉ tiêu được xếp vào một tiêu chí “{title}”.",
        "The table has no criteria: all indicators were put under one criterion, “{title}”.",
    ),
    "import_beside_sections": (
        "Các dòng {numbers} đứng cạnh các phần nhỏ hơn nên chưa được đưa vào: hãy xếp chúng vào một phần.",
        "The rows {numbers} stand beside smaller sections and were not taken: put them into one of them.",
    ),
    "import_mean": (
        "Mọi mục bên trong các phần sau đều có số điểm bằng chính phần đó, nên điểm của phần được hiểu là trung bình (combine: mean): {numbers}. Hãy kiểm tra với văn bản.",
        "In these sections every part has as many points as the section itself, so that they were taken for means (combine: mean): {numbers}. Check it with the document.",
    ),
    "import_criterion_summed": (
        "Bảng không ghi điểm của tiêu chí {number}[[; {points} là tổng điểm các chỉ tiêu]].",
        "The table has no points for criterion {number}[[; {points} is the sum of its indicators]].",
    ),
    "import_criterion_renumbered": (
        "Tiêu chí {printed} của bảng thành tiêu chí {number}: số tiêu chí phải chạy liền từ 1.",
        "Criterion {printed} of the table is criterion {number} here: numbers of criteria run on from 1.",
    ),
    "import_criteria_empty": (
        "Không có chỉ tiêu nào dưới các dòng tiêu chí này, nên chưa đưa vào: {titles}.",
        "These headings have no indicators below them, so they were left out: {titles}.",
    ),
    "import_no_guidance_column": (
        "Bảng không có cột hướng dẫn chấm điểm: cách chấm của mọi chỉ tiêu là tạm tính.",
        "The table has no column of guidance: the rule of every indicator is provisional.",
    ),
    "import_no_points_column": (
        "Bảng không có cột điểm: điểm chỉ lấy được từ hướng dẫn chấm điểm.",
        "The table has no column of points: they can only come from the guidance.",
    ),
    # What it tells
    "import_told_head": (
        "Bảng {path}: {criteria} tiêu chí, {indicators} chỉ tiêu[[, tổng {total} điểm]].",
        "Table {path}: {criteria} criteria, {indicators} indicators[[, {total} points in all]].",
    ),
    "import_told_written": (
        "Đã ghi bộ tiêu chí “{id}” vào {folder}: {files} tệp. Mọi dữ kiện ghi “working”; chưa có gì được xác nhận.",
        "The standard “{id}” was written to {folder}, in {files} files. Every fact is “working” (provisional); nothing is confirmed.",
    ),
    "import_told_guessed": (
        "Cách chấm: đọc được {read}, đoán có giả định {assumed}, tạm tính {stand_in} (trên {indicators} chỉ tiêu).",
        "Rules: {read} read, {assumed} guessed with an assumption, {stand_in} provisional (of {indicators} indicators).",
    ),
    "import_told_nodes": (
        "Chỉ tiêu {numbers}: {notes}",
        "Indicators {numbers}: {notes}",
    ),
    "import_told_assumed": (
        "Có giả định, cần xem lại:",
        "With an assumption, to be checked:",
    ),
    "import_told_stand_in": (
        "Tạm tính, phải viết lại:",
        "Provisional, to be rewritten:",
    ),
    "import_told_node": (
        "Chỉ tiêu {number} ({place}): {notes}",
        "Indicator {number} ({place}): {notes}",
    ),
    "import_told_knockouts": (
        "Điểm liệt theo bảng: chỉ tiêu {numbers}.",
        "Disqualifying scores marked in the table: indicators {numbers}.",
    ),
    "import_told_no_evidence": (
        "Bảng không nêu minh chứng của chỉ tiêu {numbers}: ghi vào “evidence” của từng chỉ tiêu.",
        "The table names no evidence for indicators {numbers}: write it into “evidence” of each.",
    ),
    "import_told_recognition": (
        "Điều kiện công nhận[[ và {zones}]] chép tạm từ Quyết định 1300/QĐ-BYT, bảng không có: sửa trong standard.yaml.",
        "The conditions of recognition[[ and {zones}]] are taken from Decision 1300/QĐ-BYT for the moment and are not in the table: correct them in standard.yaml.",
    ),
    "import_told_zones": (
        "cách phân vùng",
        "the division into zones",
    ),
    "import_told_regions": (
        "Tên các vùng kinh tế - xã hội chép từ bộ tiêu chí của Quyết định 1300/QĐ-BYT: đối chiếu với văn bản.",
        "The names of the socio-economic regions are those of the standard of Decision 1300/QĐ-BYT: compare them with the document.",
    ),
    "import_told_printed": (
        "Lấy từ lời in trong tệp, hãy đối chiếu lại với văn bản: {read}.",
        "Taken from what the file prints, to be compared with the document: {read}.",
    ),
    "import_told_overruled": (
        "Tệp in {key} là “{printed}”, còn lệnh ghi “{said}”: đã lấy theo lệnh.",
        "The file prints {key} as “{printed}”, but the command says “{said}”: the command's value was used.",
    ),
    "import_told_open": (
        "Chỗ để trống trong standard.yaml, chỉ người soạn mới biết: {keys}. Ghi vào tệp, hoặc chạy lại với {options}.",
        "Left empty in standard.yaml, since only its author knows: {keys}. Fill them in, or run this again with {options}.",
    ),
    "import_told_effective": (
        "Chưa ghi ngày có hiệu lực: lấy ngày ký {day}.",
        "No date of taking effect was given: the date of signature, {day}, was used.",
    ),
    "import_told_faults": (
        "Bảng còn điều không khớp, criteria check sẽ báo:",
        "Some things in the table do not agree; criteria check will report them:",
    ),
    "import_told_fault": (
        "{place}: {why}",
        "{place}: {why}",
    ),
    "import_told_place_standard": (
        "Cả bộ tiêu chí",
        "The standard",
    ),
    "import_told_place_criterion": (
        "Tiêu chí {number}",
        "Criterion {number}",
    ),
    "import_told_place_indicator": (
        "Chỉ tiêu {number}",
        "Indicator {number}",
    ),
    "import_told_total": (
        "Điểm các chỉ tiêu cộng lại là {total}, không phải 100. Đối chiếu xem bảng có thiếu hàng hoặc sai điểm không. Nếu văn bản thật sự có tổng {total} điểm thì bản này của phần mềm chưa chấm được bộ tiêu chí ấy: mới nhận tổng 100 điểm; đừng tự quy đổi điểm.",
        "The points of the indicators add up to {total}, not 100. Check whether a row is missing or a figure is wrong. If the document really has {total} points in all, this version cannot score it yet: it takes only standards of 100 points; do not convert the points yourself.",
    ),
    "import_told_next": (
        "Tiếp theo: yte-check criteria check {folder}; yte-check criteria test {folder} --strict; rồi đọc từng chỉ tiêu và yte-check criteria confirm … --standard {folder}.",
        "Next: yte-check criteria check {folder}; yte-check criteria test {folder} --strict; then read each indicator, and yte-check criteria confirm … --standard {folder}.",
    ),
}
