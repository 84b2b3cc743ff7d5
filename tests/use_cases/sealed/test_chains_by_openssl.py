"""`openssl ca`, `crl` and `cms`, which know nothing of our code, make issuers, lists and files for us."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives import serialization

from services.formats.certificates import CertificateFault, OwnKey
from services.formats.certificates.making import private_key
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import fingerprint
from services.formats.kith_letters import write
from services.formats.sealed import NewSigner, Package, SealedRefused
from services.formats.sealed.package import Parties, contained
from services.use_cases.new_signer import accept_new_certificate
from services.use_cases.open_sealed_file import TakenAs, opened_file, opening_keys
from services.use_cases.revocation_lists import TakeInList, take_in_list
from services.use_cases.unit_certificates import Standing
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import TwoHouses, certificate_in_use, claimed, opened, private_of
from tests.use_cases.sealed.test_trusted_issuers import (
    accepting,
    hand_over,
    issuers,
    row_of,
    rows,
    trust,
)

BEGINS, ENDS = "20200101000000Z", "20491231000000Z"
"""Around whatever day it is: openssl signs by the machine's own clock."""
CONFIG: Final = """
[ca]
default_ca = this
[this]
dir = .
database = $dir/index.txt
serial = $dir/serial
crlnumber = $dir/crlnumber
new_certs_dir = $dir
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = supplied
[issuer]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[last_issuer]
basicConstraints = critical, CA:true, pathlen:0
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[unit]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = emailProtection
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[req]
distinguished_name = nothing
[nothing]
"""


@dataclass
class OpenSsl:
    """A root, one under it, and a unit that this one has certified; all made by the program."""

    folder: Path

    def run(self, *arguments: str) -> None:
        done = subprocess.run(
            ["openssl", *arguments], cwd=self.folder, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def begin(self) -> None:
        (self.folder / "openssl.cnf").write_text(CONFIG)
        (self.folder / "index.txt").write_text("")
        (self.folder / "serial").write_text("1000")
        (self.folder / "crlnumber").write_text("01")
        for who in ("root", "below"):
            self.run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256",
                     "-out", f"{who}.key")  # fmt: skip
        key = private_key(private_of("theirs")).private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        (self.folder / "unit.key").write_bytes(key)
        self.request("root", "/C=NO/O=Tillit AS/CN=Tillit rot")
        self.certify("root", "issuer", "-selfsign", "-keyfile", "root.key")
        self.request("below", "/C=NO/O=Tillit AS/CN=Tillit virksomhet")
        self.certify("below", "last_issuer", "-keyfile", "root.key", "-cert", "root.pem")
        self.request("unit", "/C=NO/O=theirs/CN=Elvestad TSB")
        self.certify("unit", "unit", "-keyfile", "below.key", "-cert", "below.pem")

    def request(self, who: str, name: str) -> None:
        self.run("req", "-new", "-config", "openssl.cnf", "-key", f"{who}.key", "-subj", name,
                 "-out", f"{who}.csr")  # fmt: skip

    def certify(self, who: str, kind: str, *by: str) -> None:
        self.run("ca", "-batch", "-notext", "-config", "openssl.cnf", "-extensions", kind,
                 "-startdate", BEGINS, "-enddate", ENDS, "-in", f"{who}.csr", "-out", f"{who}.pem",
                 *by)  # fmt: skip

    def lists(self, *revoked: str) -> bytes:
        """The list of the one under the root, by `openssl ca -gencrl`."""
        by = ("-config", "openssl.cnf", "-keyfile", "below.key", "-cert", "below.pem")
        for who in revoked:
            self.run("ca", *by, "-revoke", f"{who}.pem")
        self.run("ca", *by, "-gencrl", "-crl_lastupdate", BEGINS,
                 "-crl_nextupdate", ENDS, "-out", "list.pem")  # fmt: skip
        self.run("crl", "-in", "list.pem", "-outform", "DER", "-out", "list.crl")
        return self.read("list.crl")

    def seals(self, package: Package, receiver: bytes, *more: str) -> bytes:
        """`openssl cms -sign` and `-encrypt`."""
        signer, ours = certificate(self.read("unit.pem")), certificate(receiver)
        parties = Parties(fingerprint(signer), fingerprint(ours))
        (self.folder / "content").write_bytes(b"".join(contained(package, parties)))
        (self.folder / "ours.pem").write_bytes(receiver)
        self.run("cms", "-sign", "-binary", "-nodetach", "-md", "sha256", "-outform", "DER",
                 "-signer", "unit.pem", "-inkey", "unit.key", "-in", "content", "-out", "signed",
                 *more)  # fmt: skip
        self.run("cms", "-encrypt", "-binary", "-outform", "DER", "-aes-256-cbc", "-in", "signed",
                 "-out", "sealed", "-recip", "ours.pem")  # fmt: skip
        return self.read("sealed")


@pytest.fixture
def openssl(tmp_path: Path) -> OpenSsl:
    if shutil.which("openssl") is None:
        pytest.skip("`openssl`, which makes issuers, lists and files, is not on this machine.")
    made = OpenSsl(tmp_path / "openssl")
    made.folder.mkdir()
    made.begin()
    return made


def handed_over(house: MessageWorld, pem: bytes) -> str:
    return hand_over(house, OwnKey(b"", pem)).basis.value


def letter_of(houses: TwoHouses) -> Package:
    """What the other house would write, taken before it is sealed."""
    theirs = houses.theirs
    to_seal = claimed(theirs, theirs.send())
    return Package(write(to_seal.claimed.post, to_seal.files))


def test_what_openssl_has_issued_signed_and_listed_is_judged_alike(
    houses: TwoHouses, openssl: OpenSsl
) -> None:
    ours = houses.ours
    trust(ours, openssl.read("below.pem") + openssl.read("root.pem"))
    assert all(row.vouches for row in issuers(ours).values())
    package, receiver = letter_of(houses), certificate_in_use(ours)
    ours.clock.moment = datetime.now(UTC)
    content = openssl.seals(package, receiver, "-certfile", "below.pem")
    keys = ours.ask(opening_keys, None)
    with pytest.raises(NewSigner) as offer:
        opened_file(content, keys, ours.clock.now())
    ours.run(accept_new_certificate, accepting(offer.value))
    assert opened(ours, content).taken_as is TakenAs.MESSAGE
    [new, _] = rows(ours)
    ours.run(take_in_list, TakeInList(openssl.lists()))
    assert row_of(ours, new.certificate.id).standing is Standing.VALID
    taken = ours.run(take_in_list, TakeInList(openssl.lists("unit")))
    assert (taken.entries, taken.revoked) == (1, 1)
    assert row_of(ours, new.certificate.id).standing is Standing.REVOKED
    with pytest.raises(SealedRefused) as refused:
        opened(ours, content)
    assert (refused.value.code, refused.value.certificate) == ("S03", CertificateFault.REVOKED)


def test_a_chain_that_openssl_made_too_long_vouches_for_nobody(
    houses: TwoHouses, openssl: OpenSsl
) -> None:
    """The one under the root may make no further issuers (pathlen:0), and has made one."""
    ours = houses.ours
    trust(ours, openssl.read("below.pem") + openssl.read("root.pem"))
    assert handed_over(ours, openssl.read("unit.pem")) == "issuer"
    openssl.run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-out", "deep.key")  # fmt: skip
    openssl.request("deep", "/C=NO/O=Tillit AS/CN=Tillit dypt")
    openssl.certify("deep", "issuer", "-keyfile", "below.key", "-cert", "below.pem")
    openssl.certify("unit", "unit", "-keyfile", "deep.key", "-cert", "deep.pem")
    trust(ours, openssl.read("deep.pem"), compared=False)
    assert handed_over(ours, openssl.read("unit.pem")) == "nobody"
