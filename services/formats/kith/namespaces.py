"""The standard's namespaces."""

from __future__ import annotations

from typing import Final

MSGHEAD: Final = "http://www.kith.no/xmlstds/msghead/2006-05-24"
DIALOG_1_0: Final = "http://www.kith.no/xmlstds/dialog/2006-10-11"
DIALOG_1_1: Final = "http://www.kith.no/xmlstds/dialog/2013-01-23"
COMMON: Final = "http://www.kith.no/xmlstds/felleskomponent1"
CARRIED: Final = "http://www.kith.no/xmlstds/base64container"
APPREC_1_0: Final = "http://www.kith.no/xmlstds/apprec/2004-11-21"
APPREC_1_1: Final = "http://www.kith.no/xmlstds/apprec/2012-02-15"
SIGNATURE: Final = "http://www.w3.org/2000/09/xmldsig#"
XHTML: Final = "http://www.w3.org/1999/xhtml"
