"""The messages of this room: Vietnamese, then English. ``[[…]]`` is left out where a parameter in it is empty."""

MESSAGES: dict[str, tuple[str, str]] = {
    "place_names_code": (
        "Không có xã nào hiện nay mang mã “{code}”. Hãy kiểm tra mã; mã của xã trước ngày 01/7/2025 thì ghi thêm “before: có”.",
        "No commune of today has the code “{code}”. Check it; for the code of a commune of before 1 July 2025 add “before: yes”.",
    ),
    "place_names_code_before": (
        "Không có xã nào trước ngày 01/7/2025 mang mã “{code}”. Hãy kiểm tra mã; mã của xã hiện nay thì bỏ “before”.",
        "No commune of before 1 July 2025 had the code “{code}”. Check it; for the code of a commune of today leave out “before”.",
    ),
    "place_names_taken": (
        "“{name}” đã là tên của {other} trong cùng tỉnh, nên không thể là tên khác của xã này. Hãy xóa tên này, hoặc sửa mã.",
        "“{name}” is already a name of {other} in the same province, so it cannot be another name of this commune. Delete it, or correct the code.",
    ),
    "place_names_used": (
        "Tên xã được nhận biết thêm theo tệp này (nguồn: {source}; mức tin cậy: {grade}).",
        "Communes are known by the names in this file as well (source: {source}; confidence level: {grade}).",
    ),
}
