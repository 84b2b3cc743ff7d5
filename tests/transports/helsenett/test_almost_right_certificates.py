"""Servers whose certificate is almost right: none of them hears a token, an assertion or a letter."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import pytest
import requests.adapters
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from services.domain.errors import TransportUnavailable
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.keys import ClientKeys, new_key_pair
from services.transports.helsenett.watch import News, Watch
from services.transports.http import Limits
from tests.fakes.edi_world import CENTRE, CLIENT, CODEC, SOURCE, EdiWorld, envelope, letter
from tests.fakes.time import FakeClock, FakeRandomness
from tests.formats.certificates.authority import DAY, NOW, Authority, authority, ec_key, issued, pem
from tests.transports.rude_server import Answering, RudeServer, http, saying

QUICK = Limits(connect=2.0, silence=1.0, answer=2.0, largest=100_000)
TAKEN = http("202 Accepted", b'{"id": "17aaeaa7-fa1e-4b60-a8e9-bdc31718dfc9"}')
HERE = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
ELSEWHERE = x509.SubjectAlternativeName(
    [x509.DNSName("api.tjener.test.melding.nhn.no"), x509.IPAddress(ip_address("127.0.0.2"))]
)
SERVER = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
CLIENT_ONLY = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH])
KNOWN = authority("Kjent utsteder")
KINDS = ("expired", "not yet valid", "another name", "no name", "wrong purpose", "unknown issuer")


def certificate(kind: str) -> x509.Certificate:
    issuer = authority("Ukjent utsteder") if kind == "unknown issuer" else KNOWN
    names = {"another name": (ELSEWHERE,), "no name": ()}.get(kind, (HERE,))
    purpose = CLIENT_ONLY if kind == "wrong purpose" else SERVER
    ahead = {"expired": -200 * DAY, "not yet valid": 200 * DAY}.get(kind, 0 * DAY)
    return issued(
        ec_key(),
        "127.0.0.1",
        issuer,
        extensions=tuple((each, False) for each in (*names, purpose)),
        begins=NOW - DAY + ahead,
        ends=NOW + 100 * DAY + ahead,
    )


def showing(made: x509.Certificate, folder: Path) -> ssl.SSLContext:
    key = ec_key().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file = folder / "server.pem"
    file.write_bytes(key + pem(made))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


@pytest.fixture(autouse=True)
def one_known_authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """This machine trusts one authority, which is ours."""
    bundle = tmp_path / "known.pem"
    bundle.write_bytes(pem(KNOWN.certificate))
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(bundle))
    return KNOWN


@contextmanager
def meeting(kind: str, folder: Path, answering: Answering) -> Iterator[tuple[EdiWorld, RudeServer]]:
    world = EdiWorld()
    with RudeServer(answering, showing(certificate(kind), folder)) as server:
        yield world, server
    world.close()


@contextmanager
def transport_to(world: EdiWorld, server: RudeServer) -> Iterator[EdiTransport]:
    access = world.access(server.url, QUICK)
    transport = EdiTransport(access, CENTRE, SOURCE, CODEC.kind_of, world.clock)
    yield transport
    transport.close()


def test_a_certificate_that_is_right_is_let_through(tmp_path: Path) -> None:
    with meeting("right", tmp_path, saying(TAKEN)) as (world, server):
        with transport_to(world, server) as transport:
            transport.send(envelope(letter()))
        assert b"DPoP" in server.requests[0]


@pytest.mark.parametrize("kind", KINDS)
def test_the_message_server_gets_no_letter_with_a_certificate_that_is_wrong(
    tmp_path: Path, kind: str
) -> None:
    with meeting(kind, tmp_path, saying(TAKEN)) as (world, server):
        with (
            transport_to(world, server) as transport,
            pytest.raises(TransportUnavailable) as caught,
        ):
            transport.send(envelope(letter()))
        assert (caught.value.cause, caught.value.may_have_arrived) == ("wrong_certificate", False)
        assert server.requests == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_issuer_gets_no_assertion_with_a_certificate_that_is_wrong(
    tmp_path: Path, kind: str
) -> None:
    with RudeServer(saying(http("200 OK", b"{}")), showing(certificate(kind), tmp_path)) as server:
        registration = Registration(server.url, CLIENT, ClientKeys(new_key_pair()))
        helseid = HelseId(registration, FakeClock(), FakeRandomness(), QUICK)
        with pytest.raises(TransportUnavailable) as caught:
            helseid.token()
        helseid.close()
        assert caught.value.cause == "wrong_certificate"
        assert server.requests == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_stream_of_events_gets_no_token_with_a_certificate_that_is_wrong(
    tmp_path: Path, kind: str
) -> None:
    with meeting(kind, tmp_path, saying(TAKEN)) as (world, server):
        watch = Watch(world.access(server.url, QUICK), CENTRE, world.clock)
        assert watch.wait("") is News.NO_STREAM
        watch.close()
        assert server.requests == []
