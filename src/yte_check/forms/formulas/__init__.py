"""The scoring of a standard as formulas of a workbook: one module per rule type, and the sums above them."""
