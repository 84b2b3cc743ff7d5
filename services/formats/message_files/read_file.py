"""A file as it was read and made ready: what the use cases take, without what it takes to read one."""

from __future__ import annotations

from dataclasses import dataclass, field

from services.domain.messages import Attachment, FileRemark


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as it may leave, what it is, and what the writer should know of it."""

    attachment: Attachment
    data: bytes = field(repr=False)
    remarks: tuple[FileRemark, ...] = ()
