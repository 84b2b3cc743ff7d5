"""Sealed files: a message as XML and on paper, signed by its sender and encrypted to its receiver (CMS)."""

from __future__ import annotations

from services.formats.sealed.opening import LARGEST_FILE, Opened, open_sealed
from services.formats.sealed.package import LARGEST_CONTENT, Package
from services.formats.sealed.refusals import CannotSeal, NewSigner, SealedRefused, SealFault
from services.formats.sealed.sealing import Form, file_name, seal

__all__ = [
    "LARGEST_CONTENT",
    "LARGEST_FILE",
    "CannotSeal",
    "Form",
    "NewSigner",
    "Opened",
    "Package",
    "SealFault",
    "SealedRefused",
    "file_name",
    "open_sealed",
    "seal",
]
