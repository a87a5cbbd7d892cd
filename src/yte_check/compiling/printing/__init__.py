"""Programs printed for engines: SQL, JavaScript, XPath."""
