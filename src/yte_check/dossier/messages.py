"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    # The ledger of evidence
    "hash_recorded": (
        "Đã ghi mã SHA-256 của “{id}” ({file}).",
        "Recorded the SHA-256 of “{id}” ({file}).",
    ),
    "hash_differs": (
        "Tệp của “{id}” ({file}) đã khác với mã SHA-256 đã ghi. Nếu thay tệp là đúng, chạy lại với --force.",
        "The file of “{id}” ({file}) no longer has the recorded SHA-256. If the new file is right, run this again with --force.",
    ),
    "hash_summary": (
        "{count} trên {of} minh chứng có tệp và mã SHA-256.",
        "{count} of {of} documents have a file and its SHA-256.",
    ),
    "progress_evidence": (
        "Đọc minh chứng “{id}”",
        "Reading the evidence “{id}”",
    ),
    # Dossiers
    "dossier_broken": (
        "Đây không phải tệp ZIP, hoặc tệp bị hỏng.",
        "This is no ZIP file, or it is damaged.",
    ),
    "dossier_member_broken": (
        "Không giải nén được tệp này.",
        "This file cannot be unpacked.",
    ),
    "dossier_too_large": (
        "Hồ sơ có quá nhiều tệp (hơn {members}) hoặc quá lớn (hơn {limit_mb} MB), nên không mở.",
        "The dossier has too many files (more than {members}) or is too large (more than {limit_mb} MB), so it was not opened.",
    ),
    "dossier_bomb": (
        "Tệp này nén bất thường hoặc quá lớn, nên không mở.",
        "This file is packed unusually tightly or is too large, so it was not opened.",
    ),
    "dossier_name_unsafe": (
        "Tên tệp này có thể ghi ra ngoài thư mục hoặc không dùng được trên mọi máy, nên không mở hồ sơ.",
        "This name could lead out of a folder or cannot be used on every machine, so the dossier was not opened.",
    ),
    "dossier_name_twice": (
        "Tên tệp này có hai lần trong hồ sơ (không phân biệt chữ hoa, chữ thường).",
        "This name stands twice in the dossier (capitals count as small letters).",
    ),
    "dossier_link": (
        "Đây là một liên kết, không phải tệp, nên không mở hồ sơ.",
        "This is a link and not a file, so the dossier was not opened.",
    ),
    "dossier_encrypted": (
        "Tệp này đặt mật khẩu. Hồ sơ không được đặt mật khẩu.",
        "This file has a password. A dossier must not have one.",
    ),
    "dossier_no_manifest": (
        "Không có tệp manifest.json: đây không phải hồ sơ do yte-check lập.",
        "There is no manifest.json: this is no dossier made by yte-check.",
    ),
    "dossier_newer": (
        "Hồ sơ theo dạng {version}, mới hơn dạng {known} mà chương trình này đọc được. Hãy cập nhật chương trình.",
        "The dossier has the form {version}, newer than {known} which this program reads. Update the program.",
    ),
    "dossier_tool": (
        "Hồ sơ lập bằng phiên bản {stated}; đang kiểm tra bằng phiên bản {used}.",
        "The dossier was made by version {stated} and is verified by version {used}.",
    ),
    "dossier_file_missing": (
        "Thiếu tệp này so với danh mục của hồ sơ.",
        "This file of the dossier's list is not there.",
    ),
    "dossier_file_changed": (
        "Tệp này đã thay đổi: mã SHA-256 khác với danh mục của hồ sơ.",
        "This file has changed: its SHA-256 is not the one in the dossier's list.",
    ),
    "dossier_file_extra": (
        "Tệp này không có trong danh mục của hồ sơ.",
        "This file is not in the dossier's list.",
    ),
    "dossier_standard_changed": (
        "Bộ tiêu chí “{id}” kèm hồ sơ không phải nội dung đã dùng để chấm.",
        "The standard “{id}” in the dossier is not the text that was scored with.",
    ),
    "dossier_standard_other": (
        "Bộ tiêu chí “{id}” kèm hồ sơ khác với nội dung đang có ở đây (tính đến ngày {as_of}): một bên cũ hơn hoặc đã bị sửa.",
        "The standard “{id}” in the dossier differs from the text installed here (as of {as_of}): one of them is older or has been changed.",
    ),
    "dossier_standard_unknown": (
        "Ở đây không có bộ tiêu chí “{id}”, nên không đối chiếu được nội dung kèm hồ sơ.",
        "There is no standard “{id}” here with which the text in the dossier could be compared.",
    ),
    "dossier_verdict_differs": (
        "Hồ sơ ghi kết luận {stated}, nhưng chấm lại ra {found}.",
        "The dossier says {stated}, but counted again the verdict is {found}.",
    ),
    "dossier_points_differ": (
        "Hồ sơ ghi tổng điểm {stated_low}[[ đến {stated_high}]] trên {stated_max}, nhưng chấm lại ra {found_low}[[ đến {found_high}]] trên {found_max}.",
        "The dossier says {stated_low}[[ to {stated_high}]] of {stated_max} points in all, but counted again there are {found_low}[[ to {found_high}]] of {found_max}.",
    ),
    "dossier_criterion_differs": (
        "Tiêu chí {criterion}: hồ sơ ghi {stated_low}[[ đến {stated_high}]] trên {stated_max} điểm, nhưng chấm lại ra {found_low}[[ đến {found_high}]] trên {found_max}.",
        "Criterion {criterion}: the dossier says {stated_low}[[ to {stated_high}]] of {stated_max} points, but counted again there are {found_low}[[ to {found_high}]] of {found_max}.",
    ),
    "dossier_criteria_differ": (
        "Kết quả ghi trong hồ sơ phải có đủ các tiêu chí {found}, mỗi tiêu chí một lần[[; hồ sơ ghi {stated}]].",
        "The result that the dossier states must have the criteria {found}, each once[[; it has {stated}]].",
    ),
    "dossier_year_differs": (
        "Hồ sơ ghi năm {stated}, nhưng phiếu trong hồ sơ là của năm {found}.",
        "The dossier says {stated}, but the submission in it is of {found}.",
    ),
    "dossier_not_counted": (
        "Danh mục của hồ sơ phải ghi đúng một phiếu và bộ tiêu chí đã dùng, nên không chấm lại được.",
        "The list of the dossier must name exactly one submission and the standard that was used, so nothing can be counted again.",
    ),
    "dossier_evidence_left": (
        "Không có tệp của {count} minh chứng để đưa vào hồ sơ: {ids}.",
        "There are no files of {count} documents to put into the dossier: {ids}.",
    ),
    "dossier_evidence_unlisted": (
        "Phiếu kê minh chứng mà danh mục của hồ sơ không ghi là có tệp, cũng không ghi là thiếu tệp: {ids}.",
        "The submission registers documents that the list of the dossier has neither with a file nor as missing: {ids}.",
    ),
    "dossier_without": (
        "{count} minh chứng trong phiếu không có tệp kèm theo hồ sơ: {ids}.",
        "{count} documents of the submission have no file in the dossier: {ids}.",
    ),
    "dossier_refused": (
        "Hồ sơ {files} có {count} lỗi nên không kiểm tra được; hãy đề nghị nơi gửi lập lại hồ sơ. Không có gì được giải nén hay ghi ra.",
        "The dossier {files} has {count} errors and cannot be verified; ask its sender for a new one. Nothing was unpacked or written.",
    ),
    "dossier_verified": (
        "HỒ SƠ NGUYÊN VẸN: mọi tệp đúng danh mục, chấm lại ra đúng kết quả.",
        "THE DOSSIER IS WHOLE: every file is as listed, and the score comes out the same.",
    ),
    "dossier_not_verified": (
        "HỒ SƠ KHÔNG KHỚP: {count} chỗ khác.",
        "THE DOSSIER DOES NOT AGREE: {count} differences.",
    ),
    "dossier_about": (
        "{number}, hiệu lực tính đến ngày {as_of}; năm {year}; {files} tệp.",
        "{number}, in force as of {as_of}; year {year}; {files} files.",
    ),
    "dossier_result": (
        "Kết quả ghi trong hồ sơ: {verdict}, {low}[[ đến {high}]] trên {max} điểm.",
        "Result stated in the dossier: {verdict}, {low}[[ to {high}]] of {max} points.",
    ),
    "dossier_sha256": (
        "SHA-256 của hồ sơ: {sha256}",
        "SHA-256 of the dossier: {sha256}",
    ),
    "dossier_version_unknown": (
        "Không có dạng hồ sơ {version}; chương trình này đọc dạng {known}.",
        "There is no form {version} of dossiers; this program reads {known}.",
    ),
    "dossier_amendments_differ": (
        "Hồ sơ ghi các văn bản sửa đổi[[ {stated}]], nhưng bộ tiêu chí kèm hồ sơ được sửa đổi bởi[[ {found}]].",
        "The dossier states the amendments[[ {stated}]], but the standard in it is amended by[[ {found}]].",
    ),
    "dossier_standard_unusable": (
        "Bộ tiêu chí “{id}” đang có ở đây bị lỗi, nên không đối chiếu được nội dung kèm hồ sơ. Hãy chạy: yte-check criteria check {id}.",
        "The standard “{id}” that is installed here has faults, so the text in the dossier could not be compared. Run: yte-check criteria check {id}.",
    ),
    "dossier_submission_differs": (
        "Hồ sơ ghi phiếu có mã SHA-256 {stated}, nhưng phiếu kèm hồ sơ có mã {found}.",
        "The dossier states the SHA-256 {stated} of the submission, but that of the submission in it is {found}.",
    ),
    "dossier_source_differs": (
        "Hồ sơ ghi tên tệp phiếu là “{stated}”, không khớp với tệp {found} trong hồ sơ.",
        "The dossier says that the submission's file is called “{stated}”, which is not the file {found} in it.",
    ),
    "dossier_as_of": (
        "Hồ sơ được chấm theo bộ tiêu chí tính đến ngày {as_of}, không phải đến cuối năm {year}.",
        "The dossier was scored by the standard as of {as_of}, not as of the end of {year}.",
    ),
    "dossier_needed_differs": (
        "[[Tiêu chí {criterion}: ]]hồ sơ ghi cần {stated} điểm, nhưng theo bộ tiêu chí là {found} điểm.",
        "[[Criterion {criterion}: ]]the dossier says that {stated} points are needed; by the standard it is {found}.",
    ),
    "dossier_floor_differs": (
        "Tiêu chí {criterion}: hồ sơ ghi mức tối thiểu “{stated}”, nhưng chấm lại ra “{found}”.",
        "Criterion {criterion}: the dossier says “{stated}” of its floor, but counted again it is “{found}”.",
    ),
    "dossier_entry_differs": (
        "Danh mục ghi “{key}” của tệp này: {stated}; theo phiếu và nội dung hồ sơ phải là: {found}.",
        "The list says of this file, “{key}”: {stated}; by the submission and the dossier's content it must be: {found}.",
    ),
    "dossier_missing_differs": (
        "Danh mục ghi “{key}” của minh chứng “{id}”: {stated}; theo phiếu và nội dung hồ sơ phải là: {found}.",
        "The list says of the document “{id}”, “{key}”: {stated}; by the submission and the dossier's content it must be: {found}.",
    ),
    "dossier_nothing": (
        "không có gì",
        "nothing",
    ),
    "dossier_uncompared": (
        "CHƯA XÁC MINH ĐƯỢC HỒ SƠ: các tệp đúng danh mục và chấm lại ra đúng kết quả, nhưng không có bộ tiêu chí “{id}” để đối chiếu. Hãy xin bộ tiêu chí đó từ nơi ban hành (không lấy trong hồ sơ), rồi chạy lại với --standard.",
        "THE DOSSIER IS NOT VERIFIED: its files are as listed and the score comes out the same, but there is no standard “{id}” here to compare. Get that standard from its issuer (not out of the dossier) and run this again with --standard.",
    ),
    "dossier_standard_needed": (
        "Bộ tiêu chí “{id}” không kèm theo chương trình: nơi nhận phải có đúng bộ này (--standard) mới xác minh được hồ sơ.",
        "The standard “{id}” does not come with this program: the receiver needs the same one (--standard) to verify the dossier.",
    ),
    "pack_document_large": (
        "Tệp “{file}” của minh chứng “{id}” lớn {size_mb} MB; một tệp trong hồ sơ không quá {limit_mb} MB. Hãy quét lại ở độ phân giải thấp hơn, nén hoặc chia tệp.",
        "The file “{file}” of the evidence “{id}” has {size_mb} MB; a file in a dossier may have {limit_mb} MB. Scan it at a lower resolution, pack it or split it.",
    ),
    "pack_too_large": (
        "Hồ sơ sẽ có tất cả {size_mb} MB, quá {limit_mb} MB nên nơi nhận không mở được. Hãy giảm dung lượng các tệp minh chứng.",
        "The dossier would have {size_mb} MB in all, more than {limit_mb} MB, so its receiver could not open it. Make the files of the evidence smaller.",
    ),
    "pack_too_many": (
        "Hồ sơ sẽ có {files} tệp, quá {limit} tệp nên nơi nhận không mở được. Hãy gộp các tệp minh chứng.",
        "The dossier would have {files} files, more than {limit}, so its receiver could not open it. Put files of the evidence together.",
    ),
    "pack_list_large": (
        "Danh mục của hồ sơ sẽ quá {limit_mb} MB nên nơi nhận không mở được. Hãy gộp các tệp minh chứng.",
        "The list of the dossier would be larger than {limit_mb} MB, so its receiver could not open it. Put files of the evidence together.",
    ),
    "progress_dossier": (
        "Đóng gói hồ sơ",
        "Packing the dossier",
    ),
    # The command line
    "help_evidence_hash_force": (
        "Thay cả mã đã ghi mà nay khác với tệp.",
        "Replace recorded hashes that differ from the file, too.",
    ),
    "help_dossier_output": (
        "Tệp hồ sơ sẽ lập, có đuôi .zip.",
        "The dossier to make; its name ends with .zip.",
    ),
    "help_dossier_words": (
        "Phiếu cần đóng gói, hoặc “verify” và hồ sơ cần kiểm tra.",
        "The submission to pack, or “verify” and the dossier to verify.",
    ),
    "usage_dossier_output": (
        "Hãy ghi tên hồ sơ bằng -o, ví dụ: -o ho-so.zip.",
        "Name the dossier with -o, for instance: -o dossier.zip.",
    ),
    "usage_dossier_zip": (
        "Hồ sơ là tệp ZIP, không lập được {path}. Hãy đặt tên có đuôi .zip, ví dụ: -o ho-so.zip.",
        "A dossier is a ZIP file, not {path}. Give a name that ends with .zip, for instance: -o dossier.zip.",
    ),
    "usage_dossier_verify_output": (
        "Lệnh dossier verify chỉ in kết quả ra màn hình: hãy bỏ -o.",
        "dossier verify only shows its result: leave out -o.",
    ),
    "usage_dossier_verify": (
        "Hãy ghi tên hồ sơ cần kiểm tra, ví dụ: yte-check dossier verify ho-so.zip",
        "Name the dossier to be verified, for instance: yte-check dossier verify dossier.zip",
    ),
    "usage_dossier_words": (
        "Cách dùng: yte-check dossier PHIẾU.yaml -o HỒ-SƠ.zip, hoặc yte-check dossier verify HỒ-SƠ.zip.",
        "Usage: yte-check dossier STATION.yaml -o DOSSIER.zip, or yte-check dossier verify DOSSIER.zip.",
    ),
    "usage_dossier_format": (
        "--format chỉ dùng với “dossier verify”, vì hồ sơ luôn là tệp ZIP. Hãy bỏ --format.",
        "--format is of use only with “dossier verify”: a dossier is packed as a ZIP file. Leave it out.",
    ),
    "usage_dossier_verify_options": (
        "“dossier verify” tự lấy ngày và cách chấm trong hồ sơ: bỏ --as-of, --evidence, --official và --force.",
        "“dossier verify” takes the day and the way of scoring from the dossier: leave out --as-of, --evidence, --official and --force.",
    ),
}
