"""Takes what is queued out of the house and brings in what has come; knows no screen and no thread."""
