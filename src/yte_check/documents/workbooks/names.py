"""Which files are workbooks, by their names."""

WORKBOOKS = (".xlsx", ".xlsm", ".ods")


def is_workbook(name: str) -> bool:
    return name.lower().endswith(WORKBOOKS)
