"""Makes elements that carry their own namespace as the default one."""

from __future__ import annotations

from typing import cast

from lxml import etree


def rooted(
    namespace: str,
    local: str,
    into: etree._Element | None = None,
    **prefixes: str,
) -> etree._Element:
    """A new element, in another or by itself; the namespaces in `prefixes` get those prefixes."""
    # The stubs do not know that the default namespace is written as None.
    names = cast("dict[str, str]", {None: namespace, **prefixes})
    tag = f"{{{namespace}}}{local}"
    if into is None:
        return etree.Element(tag, nsmap=names)
    return etree.SubElement(into, tag, nsmap=names)
