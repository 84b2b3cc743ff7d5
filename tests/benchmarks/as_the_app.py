"""Imported before what is measured: no module's source is read as text, as `desktop.main` has it."""

from desktop.pyside_switches import leave_switches_alone

leave_switches_alone()
