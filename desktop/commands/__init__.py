"""What can be done from the command line, one file each."""
