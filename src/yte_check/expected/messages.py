"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "usage_expect": (
        "--expect: không có tệp nào tên là “{given}” và cũng không có tỉnh nào tên như vậy[[; có phải là “{nearest}”]].",
        "--expect: “{given}” is neither a file nor a province[[; did you mean “{nearest}”]].",
    ),
    "expected_nothing": (
        "Tệp này không có tên xã nào. Danh sách cần một cột “Tên xã” (nên thêm cột “Mã xã”), mỗi xã một dòng.",
        "This file names no commune. A list needs a column “Commune” (better with a column “Code”), one commune a line.",
    ),
    "expected_broken": (
        "Dấu ngoặc kép ở dòng này mở mà không đóng, nên không tách được các cột. Hãy sửa dòng này rồi chạy lại.",
        "A quotation mark opens in this line and does not close, so the columns cannot be told apart. Correct the line and run again.",
    ),
    "expected_line_left": (
        "Dòng này không có tên xã nào nên không được dùng: {text}. Nếu là một xã, hãy ghi tên vào cột “Tên xã”.",
        "This line names no commune and is not used: {text}. If it is one, write its name in the column “Commune”.",
    ),
    "expected_twice": (
        "Xã “{name}” đã có trong danh sách ở dòng {first}. Hãy bỏ một dòng.",
        "The commune “{name}” is in the list already, in line {first}. Remove one of the lines.",
    ),
    "expected_unknown": (
        "Danh mục hành chính không có xã “{name}” trong tỉnh ghi ở dòng này, nên khó có phiếu nào là của xã đó. Hãy kiểm tra tên, mã xã và tỉnh.",
        "The list of communes has no “{name}” in the province of this line, so hardly any submission can be of it. Check the name, code and province.",
    ),
    "expected_head": (
        "Tình hình nộp phiếu (danh sách: {source})",
        "Who has handed in (list: {source})",
    ),
    "expected_arrived": (
        "Đã nộp {arrived}/{of} xã ({share}).",
        "{arrived} of {of} communes have handed in ({share}).",
    ),
    "expected_state_handed_in": (
        "Nộp một phiếu",
        "Handed in once",
    ),
    "expected_state_twice": (
        "Nộp nhiều phiếu",
        "Handed in more than once",
    ),
    "expected_state_unreadable": (
        "Phiếu không dùng được",
        "Submission not usable",
    ),
    "expected_state_other_year": (
        "Chỉ có phiếu năm khác",
        "Only of another year",
    ),
    "expected_state_missing": (
        "Chưa nộp",
        "Not handed in",
    ),
    "expected_guessed": (
        "đoán theo tên tệp",
        "guessed by the name of the file",
    ),
    "expected_beyond": (
        "Ngoài danh sách: {count} phiếu được tính là của xã không có trong danh sách: {files}[[ và {more} phiếu nữa]].",
        "Beyond the list: {count} submissions that count are of communes that are not in it: {files}[[ and {more} more]].",
    ),
    "expected_column_state": (
        "Tình hình nộp",
        "Handed in",
    ),
    "book_counted": (
        "Phiếu được tính",
        "Counted file",
    ),
    "book_not_counted": (
        "Phiếu không tính",
        "Files not counted",
    ),
    "expected_sheet": (
        "Nộp phiếu",
        "Handed in",
    ),
}
