"""The register of documents, kept as the folder of documents grows: what is new, what to write, what is wanted."""
