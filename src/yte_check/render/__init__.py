"""What every capability prints with: styled text, tables, sheets, templates, diagnostics."""
