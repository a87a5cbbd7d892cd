"""A filled-in form becomes the data of a submission; what is wrong is named in the words of its sheets."""
