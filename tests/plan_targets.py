"""Every target of the five plans, copied from the documents by hand: words of the title, year, comparison, value, unit.

A comparison is what the document prints; “=” is a bare figure and “duy trì” is followed by its figure, if it has one.
"""

TARGETS: dict[str, str] = {
    "luc-binh-2023": """
        Xã đạt Bộ tiêu chí quốc gia về y tế            | 2023 duy trì           | %
    """,
    "son-duong-2018": """
        đủ điều kiện khám, chữa bệnh BHYT              | 2020 = 100, 2025 = 100 | %
        tối thiểu 70% danh mục dịch vụ kỹ thuật        | 2020 > 90, 2025 = 100  | %
        xã đạt “Bộ tiêu chí quốc gia về Y tế           | 2020 = 90, 2025 = 100  | %
        dân số được quản lý, theo dõi sức khỏe         | 2020 = 70, 2025 > 90   | %
        được đầu tư nâng cấp về cơ sở hạ tầng          | 2020 = 100, 2025 duy trì | %
        dự phòng, quản lý, điều trị một số bệnh không lây nhiễm | 2020 = 55, 2025 = 95 | %
        Trung tâm Y tế huyện thực hiện được            | 2020 = 70, 2025 = 80   | %
    """,
    "bac-ninh-2018": """
        Tuổi thọ trung bình                            | 2025 khoảng 75,5, 2030 khoảng 76 | tuổi
        Số năm sống khoẻ                               | 2025 tối thiểu 67, 2030 tối thiểu 68 | năm
        tham gia bảo hiểm y tế                         | 2025 = 96, 2030 = 98   | %
        chi trực tiếp từ tiền túi                      | 2025 còn 30, 2030 dưới 25 | %
        Tỷ lệ tiêm chủng mở rộng                       | 2025 tối thiểu 98, 2030 > 98 | %
        loại vắc xin                                   | 2025 = 12, 2030 = 14   | loại
        Dưới 5 tuổi                                    | 2025 dưới 15, 2030 dưới 12 | ‰
        dưới 1 tuổi                                    | 2025 dưới 10, 2030 dưới 8 | ‰
        thể thấp còi                                   | 2025 dưới 18, 2030 dưới 13 | %
        béo phì ở người trưởng thành                   | 2025 dưới 12, 2030 dưới 10 | %
        đối với nam                                    | 2025 = 167,5, 2030 = 169 | cm
        đối với nữ                                     | 2025 = 156,5, 2030 = 158 | cm
        được quản lý sức khoẻ                          | 2025 = 95, 2030 = 98   | %
        một số bệnh không lây nhiễm                    | 2025 = 100, 2030 = 100 | %
        Giường bệnh viện                               | 2025 = 35, 2030 = 38   | giường/10.000 dân
        Bác sĩ                                         | 2025 = 12, 2030 = 15   | bác sĩ/10.000 dân
        Dược sĩ đại học                                | 2025 = 2,8, 2030 = 3   | dược sĩ/10.000 dân
        Điều dưỡng viên                                | 2025 = 25, 2030 = 33   | điều dưỡng viên/10.000 dân
        giường bệnh tư nhân                            | 2025 = 12, 2030 = 17   | %
        hài lòng của người dân                         | 2025 > 80, 2030 > 90   | %
        y tế dự phòng                                  | 2018 > 30              | %
    """,
    "tam-duong-2020": """
        xây dựng kiên cố                               | 2020 = 100             | %
        trình độ đại học trở lên                       | 2020 > 27,4            | %
        sau đại học                                    | 2020 = 4,1             | %
        Số lần khám bệnh, chữa bệnh trung bình         | 2020 > 2,5             | lần/người/năm
        theo chương trình TCMR                         | 2020 > 95              | %
        uốn ván                                        | 2020 > 90,3            | %
        Tỷ lệ suy dinh dưỡng                           | 2020 dưới 21,66        | %
        100% xã có bác sĩ làm việc                     | 2020 = 100             | %
        biên chế bác sĩ                                | 2020 = 1               | trạm
        dịch vụ ăn uống                                | 2020 > 70              | %
        Bếp ăn tập thể                                 | 2020 = 100             | %
        Số Bác sĩ/vạn dân (%)                          | 2019: 5, 2020 = 5      | bác sĩ/vạn dân
        bản có nhân viên y tế hoạt động                | 2019: 96,1, 2020 = 100 | %
        bác sĩ luân phiên làm việc tại trạm            | 2019: 85,7, 2020 = 100 | %
        nữ hộ sinh hoặc y sỹ sản nhi                   | 2019: 100, 2020 = 100  | %
        cán bộ y học cổ truyền                         | 2019: 92,85, 2020 = 92,85 | %
        Số giường bệnh/vạn dân                         | 2019: 17,3, 2020 = 18,91 | giường/vạn dân
        trong chương trình tiêm chủng mở rộng          | 2019: 94,4, 2020 = 95  | %
        xã đạt tiêu chí quốc gia về y tế               | 2019: 100, 2020 = 100  | %
        tham gia bảo hiểm y tế                         | 2019: 96,4, 2020 = 95  | %
        chết mẹ                                        | 2019: 0, 2020 dưới 80  | trên 100.000 trẻ đẻ sống
        trẻ em<1 tuổi                                  | 2019: 20,1, 2020 không quá 29,26 | trên 1.000 trẻ đẻ sống
        Mức giảm tỉ lệ sinh                            | 2019: 1,3, 2020 = 0,7  | %
        tăng dân số tự nhiên                           | 2019: 1,7, 2020 không quá 16,5 | %
        thể cân nặng/tuổi                              | 2019: 22,4, 2020 không quá 21,66 | %
        HIV/AIDS                                       | 2019: 0,41, 2020 không quá 0,41 | %
        đào tạo trên 6 tháng trở lên                   | 2020 = 1               | người/bản
        cô đỡ thôn bản                                 | 2020 = 18              | bản
        Dịch vụ kỹ thuật mới                           | 2020 từ 2-3            | dịch vụ
    """,
    "cao-loc-2024": """
        ít nhất một bác sĩ cơ hữu                      | 2025 = 90, 2030 = 100  | %
        một nhân viên y tế được đào tạo chuyên môn     | 2025 > 90, 2030 = 100  | %
        tham gia bảo hiểm y tế                         | 2025 > 95, 2030 > 96   | %
        Xã đạt Tiêu chí quốc gia về y tế xã            | 2025 duy trì 100, 2030 duy trì 100 | %
        dịch vụ chăm sóc ban đầu tại y tế cơ sở        | 2030 > 96              | %
        Dân số được quản lý, theo dõi sức khỏe         | 2030 > 95              | %
        nguy cơ cao mắc bệnh                           | 2030 tối thiểu 1       | lần/năm
        quản lý sức khỏe điện tử                       | 2025 = 100             | %
    """,
}

DEADLINES: dict[str, tuple[str | None, ...]] = {
    "luc-binh-2023": (
        "Đã triển khai tháng 3,4/2023", "Đã triển khai tháng 4/2023", "Trước 30/5/2023", "Tháng 5 - tháng 10/2023",
        "Trước 30/10/2023", "Trước 05/11/2023", "Trước 30/11/2023",
    ),
    "bac-ninh-2018": (
        "Hàng năm", "2018", "2018", "Hàng năm", "2019", "2018", None, None, None, None, "2018-2020", "2020-2023",
        "2021-2023", "2022-2025", "2020-2021", "2027", "2028",
    ),
    "son-duong-2018": (),
    "tam-duong-2020": (),
    "cao-loc-2024": (),
}  # fmt: skip
"""The deadlines of every task as printed, in the order of the rows."""

COUNTS = {
    "luc-binh-2023": (1, 7),
    "son-duong-2018": (7, 0),
    "bac-ninh-2018": (21, 17),
    "tam-duong-2020": (29, 0),
    "cao-loc-2024": (8, 0),
}
"""How many targets and tasks a document has."""
