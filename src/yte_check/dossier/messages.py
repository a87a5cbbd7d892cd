"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The ledger of evidence
    "hash_recorded": (
        "Đã ghi mã kiểm tra tệp (SHA-256) của “{id}” ({file}).",
        "Recorded the file checksum (SHA-256) of “{id}” ({file}).",
    ),
    "hash_differs": (
        "Tệp của “{id}” ({file}) đã bị sửa hoặc thay sau khi ghi nhận. Nếu tệp mới là đúng, hãy chạy lại với --force.",
        "The file of “{id}” ({file}) has been changed or replaced since it was recorded. If the new file is right, run this again with --force.",
    ),
    "hash_summary": (
        "{count}/{of} minh chứng có tệp và mã kiểm tra tệp (SHA-256).",
        "{count} of {of} documents have a file and its checksum (SHA-256).",
    ),
    "progress_evidence": (
        "Đọc minh chứng “{id}”",
        "Reading evidence “{id}”",
    ),
    # Dossiers
    "dossier_broken": (
        "Đây không phải tệp ZIP, hoặc tệp bị hỏng. Hãy chép lại tệp, hoặc đề nghị nơi gửi gửi lại.",
        "This is not a ZIP file, or it is damaged. Copy it again, or ask the sender to send it again.",
    ),
    "dossier_member_broken": (
        "Không giải nén được tệp này. Hãy đề nghị nơi gửi gửi lại hồ sơ.",
        "This file cannot be unpacked. Ask the sender to send the dossier again.",
    ),
    "dossier_too_large": (
        "Hồ sơ có quá nhiều tệp (hơn {members}) hoặc quá lớn (hơn {limit_mb} MB), nên không mở. Hãy đề nghị nơi gửi gộp hoặc giảm dung lượng minh chứng.",
        "The dossier has too many files (more than {members}) or is too large (more than {limit_mb} MB), so it was not opened. Ask the sender to combine or shrink the evidence files.",
    ),
    "dossier_bomb": (
        "Tệp này nén bất thường hoặc quá lớn, nên không mở. Hãy hỏi lại nơi gửi.",
        "This file is compressed to an unusual degree or is too large, so it was not opened. Ask the sender about it.",
    ),
    "dossier_name_unsafe": (
        "Tên tệp này có thể ghi ra ngoài thư mục hoặc không dùng được trên mọi máy, nên không mở hồ sơ. Hãy đề nghị nơi gửi lập lại hồ sơ bằng yte-check.",
        "This file name could write outside the folder or cannot be used on every computer, so the dossier was not opened. Ask the sender to make it again with yte-check.",
    ),
    "dossier_name_twice": (
        "Tên tệp này có hai lần trong hồ sơ (không phân biệt chữ hoa, chữ thường). Hãy đề nghị nơi gửi lập lại hồ sơ.",
        "This file name occurs twice in the dossier (capitals and small letters count as the same). Ask the sender for a new dossier.",
    ),
    "dossier_link": (
        "Đây là một liên kết, không phải tệp, nên không mở hồ sơ. Hãy đề nghị nơi gửi lập lại hồ sơ.",
        "This is a link, not a file, so the dossier was not opened. Ask the sender for a new dossier.",
    ),
    "dossier_encrypted": (
        "Tệp này đặt mật khẩu. Hãy đề nghị nơi gửi lập lại hồ sơ không đặt mật khẩu.",
        "This file has a password. Ask the sender for a dossier without a password.",
    ),
    "dossier_no_manifest": (
        "Không có tệp manifest.json: đây không phải hồ sơ do yte-check lập. Hãy kiểm tra xem có chọn nhầm tệp không.",
        "There is no manifest.json: this is not a dossier made by yte-check. Check that this is the right file.",
    ),
    "dossier_newer": (
        "Hồ sơ theo dạng {version}, mới hơn dạng {known} mà phần mềm này đọc được. Hãy cập nhật phần mềm.",
        "The dossier has format {version}, newer than {known}, which this program reads. Update the program.",
    ),
    "dossier_tool": (
        "Hồ sơ lập bằng phiên bản {stated}; đang kiểm tra bằng phiên bản {used}.",
        "The dossier was made by version {stated} and is being verified by version {used}.",
    ),
    "dossier_file_missing": (
        "Thiếu tệp này so với danh mục của hồ sơ. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "This file is in the dossier's list but is missing. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_file_changed": (
        "Tệp này đã bị sửa hoặc thay sau khi lập hồ sơ: mã kiểm tra tệp (SHA-256) khác với danh mục. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "This file was changed or replaced after the dossier was made: its checksum (SHA-256) differs from the list. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_file_extra": (
        "Tệp này không có trong danh mục của hồ sơ, có thể được thêm vào sau. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "This file is not in the dossier's list; it may have been added later. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_standard_changed": (
        "Bộ tiêu chí “{id}” kèm hồ sơ không phải nội dung đã dùng để chấm. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The standard “{id}” in the dossier is not the text used for scoring. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_standard_other": (
        "Bộ tiêu chí “{id}” kèm hồ sơ khác với nội dung đang có ở đây (tính đến ngày {as_of}): một bên cũ hơn hoặc đã bị sửa. Hãy cập nhật bộ tiêu chí ở cả hai nơi rồi kiểm tra lại.",
        "The standard “{id}” in the dossier differs from the text installed here (as of {as_of}): one of them is older or has been changed. Update the standard in both places and verify again.",
    ),
    "dossier_standard_unknown": (
        "Ở đây không có bộ tiêu chí “{id}”, nên không đối chiếu được nội dung kèm hồ sơ. Hãy xin bộ tiêu chí đó từ nơi ban hành rồi chạy lại với --standard.",
        "There is no standard “{id}” here to compare with the text in the dossier. Get that standard from its issuer and run this again with --standard.",
    ),
    "dossier_verdict_differs": (
        "Hồ sơ ghi kết luận {stated}, nhưng chấm lại ra {found}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier states {stated}, but scoring again gives {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_points_differ": (
        "Hồ sơ ghi tổng điểm {stated_low}[[–{stated_high}]]/{stated_max}, nhưng chấm lại ra {found_low}[[–{found_high}]]/{found_max}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier states a total of {stated_low}[[–{stated_high}]] of {stated_max} points, but scoring again gives {found_low}[[–{found_high}]] of {found_max}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_criterion_differs": (
        "Tiêu chí {criterion}: hồ sơ ghi {stated_low}[[–{stated_high}]]/{stated_max} điểm, nhưng chấm lại ra {found_low}[[–{found_high}]]/{found_max}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "Criterion {criterion}: the dossier states {stated_low}[[–{stated_high}]] of {stated_max} points, but scoring again gives {found_low}[[–{found_high}]] of {found_max}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_criteria_differ": (
        "Kết quả ghi trong hồ sơ phải có đủ các tiêu chí {found}, mỗi tiêu chí một lần[[; hồ sơ ghi {stated}]]. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The result in the dossier must have the criteria {found}, each once[[; it has {stated}]]. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_year_differs": (
        "Hồ sơ ghi năm {stated}, nhưng phiếu trong hồ sơ là của năm {found}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier says {stated}, but the submission in it is for {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_not_counted": (
        "Danh mục của hồ sơ phải ghi đúng một phiếu và bộ tiêu chí đã dùng, nên không chấm lại được. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier's list must name exactly one submission and the standard used, so the score could not be checked. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_evidence_left": (
        "Không có tệp của {count} minh chứng để đưa vào hồ sơ: {ids}. Hãy chép tệp vào thư mục của phiếu và ghi tên tệp vào phiếu.",
        "{count} documents have no file to put into the dossier: {ids}. Copy the files into the folder of the form and enter their names in it.",
    ),
    "dossier_evidence_unlisted": (
        "Phiếu kê minh chứng mà danh mục của hồ sơ không ghi là có tệp, cũng không ghi là thiếu tệp: {ids}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The submission lists evidence that the dossier's list has neither as a file nor as missing: {ids}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_without": (
        "{count} minh chứng trong phiếu không có tệp kèm theo hồ sơ: {ids}.",
        "{count} documents of the submission have no file in the dossier: {ids}.",
    ),
    "dossier_refused": (
        "Hồ sơ {files} có {count} lỗi nên không kiểm tra được; hãy đề nghị nơi gửi lập lại hồ sơ. Không có gì được giải nén hay ghi ra.",
        "The dossier {files} has {count} errors and cannot be verified; ask the sender for a new one. Nothing was unpacked or written.",
    ),
    "dossier_verified": (
        "HỒ SƠ NGUYÊN VẸN: mọi tệp đúng danh mục, chấm lại ra đúng kết quả.",
        "DOSSIER VERIFIED: every file matches the list, and the score comes out the same.",
    ),
    "dossier_not_verified": (
        "HỒ SƠ KHÔNG KHỚP: {count} sai lệch. Đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "DOSSIER DOES NOT MATCH: {count} differences. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_about": (
        "{number}, hiệu lực tính đến ngày {as_of}; năm {year}; {files} tệp.",
        "{number}, in force as of {as_of}; year {year}; {files} files.",
    ),
    "dossier_result": (
        "Kết quả ghi trong hồ sơ: {verdict}, {low}[[–{high}]]/{max} điểm.",
        "Result stated in the dossier: {verdict}, {low}[[–{high}]] of {max} points.",
    ),
    "dossier_sha256": (
        "Mã kiểm tra tệp (SHA-256) của hồ sơ: {sha256}",
        "Checksum (SHA-256) of the dossier: {sha256}",
    ),
    "dossier_version_unknown": (
        "Không có dạng hồ sơ {version}; phần mềm này đọc dạng {known}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "There is no dossier format {version}; this program reads {known}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_amendments_differ": (
        "Hồ sơ ghi các văn bản sửa đổi[[ {stated}]], nhưng bộ tiêu chí kèm hồ sơ được sửa đổi tại[[ {found}]]. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier names the amendments[[ {stated}]], but the standard in it is amended by[[ {found}]]. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_standard_unusable": (
        "Bộ tiêu chí “{id}” đang có ở đây bị lỗi, nên không đối chiếu được nội dung kèm hồ sơ. Hãy chạy: yte-check criteria check {id}.",
        "The standard “{id}” installed here has errors, so the text in the dossier could not be compared. Run: yte-check criteria check {id}.",
    ),
    "dossier_submission_differs": (
        "Phiếu kèm hồ sơ không phải phiếu mà hồ sơ ghi (mã kiểm tra tệp: hồ sơ ghi {stated}, phiếu kèm theo có {found}). Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The submission in the dossier is not the one it states (checksum stated: {stated}; found: {found}). Ask the sender to check it and make a new dossier.",
    ),
    "dossier_source_differs": (
        "Hồ sơ ghi tên tệp phiếu là “{stated}”, không khớp với tệp {found} trong hồ sơ. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "The dossier says that the submission's file is called “{stated}”, but the file in it is {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_as_of": (
        "Hồ sơ được chấm theo bộ tiêu chí tính đến ngày {as_of}, không phải đến cuối năm {year}.",
        "The dossier was scored under the standard as of {as_of}, not as of the end of {year}.",
    ),
    "dossier_needed_differs": (
        "[[Tiêu chí {criterion}: ]]hồ sơ ghi yêu cầu {stated} điểm, nhưng theo bộ tiêu chí là {found} điểm. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "[[Criterion {criterion}: ]]the dossier says that {stated} points are required; under the standard it is {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_floor_differs": (
        "Tiêu chí {criterion}: hồ sơ ghi mức tối thiểu “{stated}”, nhưng chấm lại ra “{found}”. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "Criterion {criterion}: the dossier gives “{stated}” for the minimum, but scoring again gives “{found}”. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_entry_differs": (
        "Danh mục ghi “{key}” của tệp này: {stated}; theo phiếu và nội dung hồ sơ phải là: {found}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "For this file the list gives “{key}” as {stated}; by the submission and the content of the dossier it must be {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_missing_differs": (
        "Danh mục ghi “{key}” của minh chứng “{id}”: {stated}; theo phiếu và nội dung hồ sơ phải là: {found}. Hãy đề nghị nơi gửi kiểm tra và lập lại hồ sơ.",
        "For evidence “{id}” the list gives “{key}” as {stated}; by the submission and the content of the dossier it must be {found}. Ask the sender to check it and make a new dossier.",
    ),
    "dossier_nothing": (
        "không có gì",
        "nothing",
    ),
    "dossier_uncompared": (
        "CHƯA ĐỐI CHIẾU ĐƯỢC HỒ SƠ: các tệp đúng danh mục và chấm lại ra đúng kết quả, nhưng không có bộ tiêu chí “{id}” để đối chiếu. Hãy xin bộ tiêu chí đó từ nơi ban hành (không lấy trong hồ sơ), rồi chạy lại với --standard.",
        "DOSSIER NOT VERIFIED: its files match the list and the score comes out the same, but there is no standard “{id}” here to compare with. Get that standard from its issuer (not from the dossier) and run this again with --standard.",
    ),
    "dossier_standard_needed": (
        "Bộ tiêu chí “{id}” không kèm theo phần mềm: nơi nhận phải có đúng bộ này (--standard) mới kiểm tra được hồ sơ.",
        "The standard “{id}” does not come with this program: the recipient needs the same one (--standard) to verify the dossier.",
    ),
    "pack_document_large": (
        "Tệp “{file}” của minh chứng “{id}” lớn {size_mb} MB; một tệp trong hồ sơ không quá {limit_mb} MB. Hãy quét lại ở độ phân giải thấp hơn, nén hoặc chia tệp.",
        "The file “{file}” of evidence “{id}” is {size_mb} MB; a file in a dossier may have at most {limit_mb} MB. Scan it at a lower resolution, compress it or split it.",
    ),
    "pack_too_large": (
        "Hồ sơ sẽ có tất cả {size_mb} MB, quá {limit_mb} MB nên nơi nhận không mở được. Hãy giảm dung lượng các tệp minh chứng.",
        "The dossier would be {size_mb} MB in all, more than {limit_mb} MB, so the recipient could not open it. Make the evidence files smaller.",
    ),
    "pack_too_many": (
        "Hồ sơ sẽ có {files} tệp, quá {limit} tệp nên nơi nhận không mở được. Hãy gộp các tệp minh chứng.",
        "The dossier would have {files} files, more than {limit}, so the recipient could not open it. Combine evidence files.",
    ),
    "pack_list_large": (
        "Danh mục của hồ sơ sẽ quá {limit_mb} MB nên nơi nhận không mở được. Hãy gộp các tệp minh chứng.",
        "The list of the dossier would be larger than {limit_mb} MB, so the recipient could not open it. Combine evidence files.",
    ),
    "progress_dossier": (
        "Đóng gói hồ sơ",
        "Packing the dossier",
    ),
    # The command line
    "help_evidence_hash_force": (
        "Ghi lại cả mã kiểm tra của tệp đã bị sửa hoặc thay.",
        "Also replace recorded checksums that differ from the file.",
    ),
    "help_dossier_output": (
        "Tệp hồ sơ sẽ lập, có đuôi .zip.",
        "The dossier to make; its name must end in .zip.",
    ),
    "help_dossier_words": (
        "Phiếu cần đóng gói, hoặc “verify” và hồ sơ cần kiểm tra.",
        "The submission to pack, or “verify” and the dossier to verify.",
    ),
    "usage_dossier_output": (
        "Hãy ghi tên hồ sơ bằng -o, ví dụ: -o ho-so.zip.",
        "Name the dossier with -o, e.g.: -o dossier.zip.",
    ),
    "usage_dossier_zip": (
        "Hồ sơ là tệp ZIP, không lập được {path}. Hãy đặt tên có đuôi .zip, ví dụ: -o ho-so.zip.",
        "A dossier is a ZIP file, so {path} cannot be made. Give a name ending in .zip, e.g.: -o dossier.zip.",
    ),
    "usage_dossier_verify_output": (
        "Lệnh dossier verify chỉ in kết quả ra màn hình: hãy bỏ -o.",
        "dossier verify only shows its result on screen: leave out -o.",
    ),
    "usage_dossier_verify": (
        "Hãy ghi tên hồ sơ cần kiểm tra, ví dụ: yte-check dossier verify ho-so.zip",
        "Name the dossier to verify, e.g.: yte-check dossier verify dossier.zip",
    ),
    "usage_dossier_words": (
        "Cách dùng: yte-check dossier PHIẾU.yaml -o HỒ-SƠ.zip, hoặc yte-check dossier verify HỒ-SƠ.zip.",
        "Usage: yte-check dossier STATION.yaml -o DOSSIER.zip, or yte-check dossier verify DOSSIER.zip.",
    ),
    "usage_dossier_format": (
        "--format chỉ dùng với “dossier verify”, vì hồ sơ luôn là tệp ZIP. Hãy bỏ --format.",
        "--format works only with “dossier verify”: a dossier is always a ZIP file. Leave out --format.",
    ),
    "usage_dossier_verify_options": (
        "“dossier verify” tự lấy ngày và cách chấm trong hồ sơ: hãy bỏ --as-of, --evidence, --official và --force.",
        "“dossier verify” takes the date and the scoring method from the dossier: leave out --as-of, --evidence, --official and --force.",
    ),
}
