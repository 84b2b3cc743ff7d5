"""Who may come in: the headers that every call needs, the token, its proof, and locks on HER-ids."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Final

from services.domain.practice import PracticeFault
from services.practice_unit.edi.held import Held
from services.practice_unit.edi.post_office import PostOffice
from services.practice_unit.edi.proofs import ProofCheck
from services.practice_unit.edi.said import Asked, Code, Refusal, Said, Unproven
from services.practice_unit.edi.tokens import DISCOVERY_PATH, TOKEN_PATH, TokenDesk

API_VERSION: Final = "3"


class Gate:
    """Stands before the desk. Thread-safe."""

    def __init__(self, tokens: TokenDesk, proofs: ProofCheck, office: PostOffice) -> None:
        self.fault = PracticeFault.NONE
        self._tokens = tokens
        self._proofs = proofs
        self._office = office
        self._lock = threading.Lock()

    def before(self, asked: Asked) -> Said | None:
        """The answer for what needs no token; None for all else. Raises `Refusal`."""
        if (asked.method, asked.path) == ("GET", DISCOVERY_PATH):
            return self._tokens.discovery()
        if (asked.method, asked.path) == ("POST", TOKEN_PATH):
            with self._lock:
                return self._tokens.token(asked)
        if asked.header("api-version") != API_VERSION:
            raise Refusal(400, Code.NO_VERSION)
        if not asked.header("nhn-source-system").strip():
            raise Refusal(400, Code.NO_SOURCE_SYSTEM)
        return None

    def client(self, asked: Asked) -> str | Unproven:
        """Which client calls, or why it is not let in."""
        with self._lock:
            try:
                return self._let_in(asked)
            except Unproven as unproven:
                return unproven

    def unproven(self, why: Unproven) -> Said:
        """The answer to one who is not let in."""
        said = Said(401, None, {"WWW-Authenticate": f'DPoP error="{why.error}"'})
        return self.with_nonce(said)

    def end_tokens(self) -> Said:
        """No token is good any more, as of now."""
        with self._lock:
            self._tokens.end_all()
        return self.unproven(Unproven("invalid_token"))

    def change_nonce(self) -> Said:
        """No nonce is good any more, as of now."""
        with self._lock:
            self._proofs.change_nonce()
        return self.unproven(Unproven("use_dpop_nonce"))

    def with_nonce(self, said: Said) -> Said:
        """The answer with the nonce for the next request."""
        with self._lock:
            nonce = self._proofs.nonce()
        return replace(said, headers={**said.headers, "DPoP-Nonce": nonce})

    def free_for(self, client: str, *her_ids: int) -> None:
        """Raises `Refusal` (423) when one of the HER-ids is locked to another client."""
        locked = self.fault is PracticeFault.LOCKED
        if locked or any(self._office.is_locked_to_another(each, client) for each in her_ids):
            raise Refusal(423, Code.LOCKED)

    def may_see(self, client: str, held: Held) -> None:
        """Raises `Refusal` (423) for a message of which both ends are locked to others."""
        ends = (held.sender, held.receiver)
        if all(self._office.is_locked_to_another(each, client) for each in ends):
            raise Refusal(423, Code.LOCKED)
        self.free_for(client)

    def _let_in(self, asked: Asked) -> str:
        scheme, _, token = asked.header("Authorization").partition(" ")
        if scheme != "DPoP":
            raise Unproven("invalid_token")
        grant = self._tokens.grant(token)
        if self._proofs.check(asked, token) != grant.thumbprint:
            raise Unproven("invalid_token")
        return grant.client
