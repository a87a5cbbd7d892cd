# ruff: noqa: E501
"""A made-up annex of 47 rows in Word, laid out as ministries lay out theirs; no decision says any of it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

DECISION = "(Ban hành kèm theo Quyết định số 2468/QĐ-BYT ngày 15 tháng 01 năm 2026 của Bộ trưởng Bộ Y tế)"
TITLE = "BỘ TIÊU CHÍ TRẠM Y TẾ XÃ KIỂU MẪU"
HEADER = (("TT", "Nội dung tiêu chí/chỉ tiêu", "Điểm", "", "Hướng dẫn chấm điểm", "Minh chứng"),
          ("", "", "Tối đa", "Tự chấm", "", ""))  # fmt: skip

Row = tuple[str, str, str, str]
"""Title, points, guidance and evidence; lines are paragraphs."""

# fmt: off
CRITERIA: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    ("Lãnh đạo, chỉ đạo công tác y tế", "9", (
        ("Xã có Ban Chỉ đạo chăm sóc sức khỏe nhân dân", "3", "Mỗi nội dung được 1 điểm:\n- Có quyết định thành lập Ban Chỉ đạo\n- Có phân công nhiệm vụ từng thành viên\n- Họp ít nhất 2 lần trong năm", "- Quyết định thành lập\n- Bảng phân công nhiệm vụ\n- Biên bản các cuộc họp"),
        ("Kế hoạch y tế hằng năm được Ủy ban nhân dân xã phê duyệt", "2", "Có: 2 điểm; không: 0 điểm", "Kế hoạch được phê duyệt"),
        ("Các đoàn thể tham gia công tác y tế", "2", "- Từ 4 đoàn thể trở lên: 2 điểm\n- Từ 2 đến 3 đoàn thể: 1 điểm\n- Dưới 2 đoàn thể: 0 điểm", "Văn bản phối hợp; ảnh, tin bài về hoạt động"),
        ("Tỷ lệ thôn, bản có tổ y tế cộng đồng trên tổng số thôn, bản của xã", "2", "≥ 95%: 2 điểm; 80% - <95%: 1 điểm; <80%: 0 điểm", "Danh sách tổ y tế cộng đồng"),
    )),
    ("Nhân lực", "12", (
        ("Bác sĩ làm việc tại trạm", "4", "- Có bác sĩ cơ hữu: 4 điểm\n- Có bác sĩ đến làm việc từ 2 ngày/tuần: 2 điểm\n- Không có bác sĩ: 0 điểm", "Quyết định tuyển dụng hoặc phân công"),
        ("Tỷ lệ người làm việc hiện có trên tổng số người được giao", "3", "- Đạt từ 100% trở lên: 3 điểm\n- Đạt từ 80% đến dưới 100%: 1,5 điểm\n- Dưới 80%: 0 điểm", "Quyết định giao số người làm việc"),
        ("Cơ cấu chức danh", "3", "Mỗi chức danh được 1 điểm:\n- Hộ sinh\n- Điều dưỡng\n- Dược sĩ", "Danh sách viên chức"),
        ("Tỷ lệ viên chức được cập nhật kiến thức trên tổng số viên chức", "2", "≥ 90%: 2 điểm; 70% - <90%: 1 điểm; <70%: 0 điểm", "Giấy chứng nhận"),
    )),
    ("Cơ sở hạ tầng", "12", (
        ("Diện tích khu đất của trạm", "3", "Vùng 1: ≥ 500 m²: 3 điểm; 300 m² - <500 m²: 1 điểm; <300 m²: 0 điểm\nVùng 2: ≥ 300 m²: 3 điểm; 200 m² - <300 m²: 1 điểm; <200 m²: 0 điểm\nVùng 3: ≥ 200 m²: 3 điểm; 100 m² - <200 m²: 1 điểm; <100 m²: 0 điểm", "Giấy chứng nhận quyền sử dụng đất"),
        ("Số phòng chức năng", "3", "Vùng 1 và vùng 2: ≥ 10 phòng: 3 điểm; 8 phòng - <10 phòng: 1,5 điểm\nVùng 3: ≥ 6 phòng: 3 điểm; 4 phòng - <6 phòng: 1,5 điểm", "Sơ đồ mặt bằng"),
        ("Nhà trạm không xuống cấp", "2", "Đạt: 2 điểm; không đạt: 0 điểm", "Biên bản kiểm tra hiện trạng"),
        ("Công trình phụ trợ", "2", "Mỗi nội dung được 0,5 điểm:\n- Nguồn nước sạch\n- Nhà vệ sinh\n- Nơi để xe\n- Hàng rào", "Ảnh chụp từng công trình"),
        ("Xử lý chất thải y tế đúng quy định (điểm liệt)", "2", "Đúng quy định: 2 điểm; không đúng: 0 điểm", "Hợp đồng xử lý chất thải\nSổ giao nhận chất thải"),
    )),
    ("Trang thiết bị, thuốc", "12", (
        ("Tỷ lệ trang thiết bị hiện có trên tổng số trang thiết bị theo danh mục", "4", "≥ 80%: 4 điểm; 60% - <80%: 2 điểm; <60%: 0 điểm", "Biên bản kiểm kê"),
        ("Tỷ lệ thuốc hiện có trên tổng số thuốc theo danh mục", "3", "≥ 70%: 3 điểm; 50% - <70%: 1,5 điểm; <50%: 0 điểm", "Thẻ kho"),
        ("Tủ thuốc cấp cứu", "2", "Có: 2 điểm; không: 0 điểm", "Danh mục thuốc cấp cứu"),
        ("Có máy tính nối mạng", "1,5", "Có: 1,5 điểm; không: 0 điểm", "Hóa đơn cước mạng"),
        ("Tủ lạnh bảo quản vắc xin có theo dõi nhiệt độ", "1,5", "Có: 1,5 điểm; không: 0 điểm", "Sổ theo dõi nhiệt độ"),
    )),
    ("Tài chính và quản lý", "8", (
        ("Tỷ lệ dân số tham gia bảo hiểm y tế trên tổng số dân số của xã (điểm liệt)", "4", "≥ 95%: 4 điểm\n90% - <95%: 3 điểm\n80% - <90%: 1 điểm\n<80%: 0 điểm", "Xác nhận của cơ quan bảo hiểm xã hội"),
        ("Kinh phí chi thường xuyên được cấp đủ", "2", "Đủ: 2 điểm; không đủ: 0 điểm", "Quyết định giao dự toán"),
        ("Quản lý bằng phần mềm", "2", "Mỗi nội dung được 1 điểm:\n- Phần mềm khám, chữa bệnh\n- Phần mềm quản lý tiêm chủng", "Ảnh màn hình phần mềm"),
    )),
    ("Y tế dự phòng", "14", (
        ("Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ trên tổng số trẻ dưới 1 tuổi", "4", "≥ 95%: 4 điểm; 90% - <95%: 3 điểm; 80% - <90%: 1 điểm; <80%: 0 điểm\nKhông có trẻ dưới 1 tuổi: 4 điểm", "Báo cáo tiêm chủng năm"),
        ("Giám sát và báo cáo dịch bệnh kịp thời", "2", "Có: 2 điểm; không: 0 điểm", "Báo cáo tuần"),
        ("Tỷ lệ hộ có nhà tiêu hợp vệ sinh trên tổng số hộ", "2", "- Trung du và miền núi phía Bắc, Tây Nguyên: ≥ 70%: 2 điểm; 60% - <70%: 1 điểm; <60%: 0 điểm\n- Đồng bằng sông Hồng, Đông Nam Bộ: ≥ 95%: 2 điểm; 90% - <95%: 1 điểm; <90%: 0 điểm\n- Các vùng còn lại: ≥ 85%: 2 điểm; 75% - <85%: 1 điểm; <75%: 0 điểm", "Số liệu vệ sinh môi trường"),
        ("Tỷ lệ người tăng huyết áp được quản lý trên tổng số người tăng huyết áp", "2", "≥ 70%: 2 điểm; 50% - <70%: 1 điểm; <50%: 0 điểm", "Sổ quản lý bệnh không lây nhiễm"),
        ("Tỷ lệ người đái tháo đường được quản lý trên tổng số người đái tháo đường", "2", "≥ 70%: 2 điểm; 50% - <70%: 1 điểm; <50%: 0 điểm", "Như trên"),
        ("Số vụ ngộ độc thực phẩm từ 30 người mắc trở lên do xã quản lý không tốt", "2", "Không có vụ nào: 2 điểm; có: 0 điểm", "Báo cáo an toàn thực phẩm"),
    )),
    ("Khám bệnh, chữa bệnh", "11", (
        ("Tỷ lệ dịch vụ kỹ thuật thực hiện được trên tổng số dịch vụ kỹ thuật của tuyến xã", "4", "- Thực hiện từ 80% trở lên: 4 điểm\n- Từ 60% đến dưới 80%: 2 điểm\n- Dưới 60%: 0 điểm", "Quyết định phê duyệt danh mục kỹ thuật"),
        ("Tỷ lệ người dân có hồ sơ sức khỏe trên tổng số người dân", "3", "≥ 90%: 3 điểm; 70% - <90%: 2 điểm; 50% - <70%: 1 điểm; <50%: 0 điểm", "Báo cáo từ phần mềm hồ sơ sức khỏe"),
        ("Xử trí cấp cứu ban đầu", "2", "Đạt: 2 điểm; không đạt: 0 điểm", "Sổ cấp cứu"),
        ("Phát hiện và quản lý người khuyết tật", "2", "Mỗi nội dung được 1 điểm:\n- Có danh sách người khuyết tật\n- Có kế hoạch phục hồi chức năng", "Danh sách người khuyết tật"),
    )),
    ("Y dược cổ truyền", "6", (
        ("Vườn hoặc chậu thuốc nam mẫu", "2", "Có từ 40 loại trở lên: 2 điểm; từ 20 đến 39 loại: 1 điểm; dưới 20 loại: 0 điểm", "Danh mục cây thuốc"),
        ("Tỷ lệ lượt khám bằng y học cổ truyền trên tổng số lượt khám", "2", "≥ 30%: 2 điểm; 20% - <30%: 1 điểm; <20%: 0 điểm", "Sổ khám bệnh"),
        ("Có bài thuốc cổ truyền được sử dụng", "2", "Có: 2 điểm; không: 0 điểm", "Bệnh án y học cổ truyền"),
    )),
    ("Sức khỏe bà mẹ, trẻ em và dân số", "10", (
        ("Tỷ lệ phụ nữ đẻ được khám thai từ 4 lần trên tổng số phụ nữ đẻ", "2", "≥ 90%: 2 điểm; 75% - <90%: 1 điểm; <75%: 0 điểm", "Sổ khám thai"),
        ("Tỷ lệ phụ nữ đẻ được nhân viên y tế đỡ trên tổng số phụ nữ đẻ", "2", "Vùng 1: ≥ 98%: 2 điểm; 95% - <98%: 1 điểm\nVùng 2: ≥ 95%: 2 điểm; 90% - <95%: 1 điểm\nVùng 3: ≥ 80%: 2 điểm; 70% - <80%: 1 điểm", "Sổ đẻ"),
        ("Tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi trên tổng số trẻ dưới 5 tuổi", "2", "≤ 15%: 2 điểm; >15% - 20%: 1 điểm; >20%: 0 điểm", "Bảng cân đo trẻ"),
        ("Tỷ lệ bà mẹ và trẻ sơ sinh được chăm sóc tại nhà trên tổng số bà mẹ đẻ", "2", "≥ 80%: 2 điểm; 60% - <80%: 1 điểm; <60%: 0 điểm", "Phiếu thăm tại nhà"),
        ("Tỷ lệ người cao tuổi được khám sức khỏe định kỳ trên tổng số người cao tuổi", "2", "≥ 80%: 2 điểm; 60% - <80%: 1 điểm; <60%: 0 điểm", "Danh sách khám người cao tuổi"),
    )),
    ("Truyền thông, dược và hợp tác", "6", (
        ("Góc truyền thông tại trạm", "1", "Có: 1 điểm; không: 0 điểm", "Ảnh góc truyền thông"),
        ("Số buổi truyền thông trực tiếp trong năm", "1", "Từ 12 buổi trở lên: 1 điểm; từ 6 đến 11 buổi: 0,5 điểm; dưới 6 buổi: 0 điểm", "Sổ truyền thông"),
        ("Bản tin trên loa truyền thanh", "1", "Có: 1 điểm; không: 0 điểm", "Nội dung bản tin"),
        ("Nhân viên y tế thôn, bản hoạt động", "1", "Có: 1 điểm; không: 0 điểm", "Bảng chấm công"),
        ("Không bán thuốc kê đơn trái quy định", "0,5", "Đúng: 0,5 điểm; không đúng: 0 điểm", "Biên bản kiểm tra"),
        ("Niêm yết giá dịch vụ", "0,5", "Có: 0,5 điểm; không: 0 điểm", "Ảnh bảng giá"),
        ("Hòm thư góp ý", "0,5", "Có: 0,5 điểm; không: 0 điểm", "Ảnh hòm thư"),
        ("Đánh giá sự hài lòng của người dân", "0,5", "Công tác đánh giá do trạm tổ chức theo hướng dẫn riêng", "Phiếu khảo sát"),
    )),
)
# fmt: on

ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def write_annex(
    path: Path, criteria: Sequence[tuple[str, str, tuple[Row, ...]]] = CRITERIA, decision: str = DECISION
) -> Path:
    """The heading of a decision in a table without lines, the annex below it, signatures at the end."""
    from docx import Document

    document = Document()
    head = document.add_table(1, 2)
    head.cell(0, 0).text, head.cell(0, 1).text = (
        "BỘ Y TẾ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    )
    for text in ("PHỤ LỤC", TITLE, decision):
        document.add_paragraph(text)
    grid = document.add_table(0, len(HEADER[0]))
    _header(grid)
    for texts in rows(criteria):
        for cell, text in zip(grid.add_row().cells, texts, strict=True):
            cell.text = text
    document.add_paragraph(
        "Trạm đạt chuẩn khi đạt từ 80 điểm trở lên, mỗi tiêu chí đạt từ 50% số điểm và không bị điểm liệt."
    )
    document.save(str(path))
    return path


def rows(criteria: Sequence[tuple[str, str, tuple[Row, ...]]]) -> Iterator[tuple[str, ...]]:
    number = 0
    for roman, (title, points, indicators) in zip(ROMANS, criteria, strict=False):
        yield roman, title, points, "", "", ""
        for name, most, guidance, evidence in indicators:
            number += 1
            yield str(number), name, most, "", guidance, evidence
    yield "", "Tổng cộng", "100", "", "", ""


def _header(grid: Any) -> None:
    upper, lower = grid.add_row().cells, grid.add_row().cells
    for cells, texts in zip((upper, lower), HEADER, strict=True):
        for cell, text in zip(cells, texts, strict=True):
            cell.text = text
    for column in (0, 1, 4, 5):
        _joined(upper[column], lower[column])
    _joined(upper[2], upper[3])


def _joined(one: Any, other: Any) -> None:
    joined = one.merge(other)
    for empty in joined.paragraphs[1:]:
        empty._p.getparent().remove(empty._p)
