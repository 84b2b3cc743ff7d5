"""What a code says to people, in bokmål and English; the screens use the same table."""

from __future__ import annotations

from services.formats.registers.findings import Finding
from services.formats.registers.refusals import FileProblem
from services.formats.registers.vocabulary import data


def message(code: str, language: str = "nb", **params: str) -> str:
    """The sentence for a code. A parameter that is missing stands as «…»."""
    entry = data("messages")["codes"][code]
    return _filled(entry.get(language, entry["en"]), params)


def message_of(finding: Finding, language: str = "nb") -> str:
    """The sentence for a finding."""
    params = dict(finding.params)
    if "row" in params:
        params["other"] = f"{'row' if language == 'en' else 'rad'} {params['row']}"
    value = finding.value_after
    if isinstance(value, str):
        params.setdefault("value", value)
    return message(finding.code, language, **params)


def file_message(problem: FileProblem, language: str = "nb") -> str:
    """The sentence for a file that was refused, with what to do about it."""
    entry = data("messages")["files"][problem.value]
    sentence: str = entry.get(language, entry["en"])
    return sentence


def _filled(sentence: str, params: dict[str, str]) -> str:
    for name in ("other", "value"):
        sentence = sentence.replace("{" + name + "}", params.get(name, "") or "…")
    return sentence
