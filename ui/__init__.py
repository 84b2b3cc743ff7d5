"""What people see: Qt Widgets, and nothing that decides."""
