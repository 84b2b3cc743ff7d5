"""A server that can't show a certificate we trust gets nothing, not even an assertion."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from services.domain.errors import TransportUnavailable
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.keys import ClientKeys, new_key_pair
from tests.fakes.edi_world import CLIENT, EdiWorld, envelope, letter
from tests.fakes.time import REFERENCE, FakeClock, FakeRandomness


def self_signed(folder: Path) -> Path:
    """A certificate for this machine that nobody vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(REFERENCE - timedelta(days=4_000))
        .not_valid_after(REFERENCE + timedelta(days=40_000))
        .add_extension(alternative, critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "self-signed.pem"
    no_password = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    key_bytes = key.private_bytes(serialization.Encoding.PEM, form, no_password)
    file.write_bytes(key_bytes + made.public_bytes(serialization.Encoding.PEM))
    return file


@contextmanager
def listening(certificate: Path) -> Iterator[tuple[str, list[bytes]]]:
    """A server that shows this certificate; what it could read of what it was sent."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    heard: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.settimeout(10.0)
                with suppress(OSError), context.wrap_socket(connection, server_side=True) as tls:
                    heard.append(tls.recv(65536))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}", heard
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    listener.close()


def test_a_certificate_that_nobody_vouches_for_gets_no_letter(tmp_path: Path) -> None:
    world = EdiWorld()
    with listening(self_signed(tmp_path)) as (url, heard):
        transport = world.transport_to(url)
        with pytest.raises(TransportUnavailable) as caught:
            transport.send(envelope(letter()))
        transport.close()
    assert (caught.value.cause, caught.value.may_have_arrived) == ("wrong_certificate", False)
    assert heard == []
    world.close()


def test_a_certificate_that_nobody_vouches_for_gets_no_assertion(tmp_path: Path) -> None:
    with listening(self_signed(tmp_path)) as (url, heard):
        registration = Registration(url, CLIENT, ClientKeys(new_key_pair()))
        helseid = HelseId(registration, FakeClock(), FakeRandomness())
        with pytest.raises(TransportUnavailable) as caught:
            helseid.token()
        helseid.close()
    assert caught.value.cause == "wrong_certificate"
    assert heard == []
