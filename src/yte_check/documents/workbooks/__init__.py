"""Workbooks as they lie before their user: sheets, cells, and what each cell holds, whatever program wrote them."""
