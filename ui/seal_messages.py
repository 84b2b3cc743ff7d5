"""Sentences for every reason why a sealed file is not opened or made, or a certificate not taken."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QObject

from services.domain.errors import Refused
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.sealed.refusals import CannotSeal, SealedRefused, SealFault

Words = tuple[str, str]


class SealMessages(QObject):
    """A sentence and what one can do, in the language that is set."""

    def of(self, refusal: Refused) -> Words | None:
        """What is said, or None for a refusal that has nothing to do with seals."""
        match refusal:
            case SealedRefused(_, SealFault.CERTIFICATE, CertificateFault() as fault):
                return self.of_signer(fault)
            case SealedRefused(_, fault, _):
                return self.of_file(fault)
            case CertificateRefused(fault):
                return self.of_certificate(fault)
            case NotReadyToSeal(lack):
                return self.of_lack(lack)
            case CannotSeal():
                return (
                    self.tr("The message is too large to be sealed."),
                    self.tr("Write it again with fewer or smaller attachments."),
                )
            case _:
                return None

    def of_signer(self, fault: CertificateFault) -> Words:
        """Why the certificate of whoever signed a file is not good enough."""
        why, _ = self.of_certificate(fault)
        sentence = self.tr(
            "The file is not opened, for the sender's certificate is not good: {why}"
        )
        if fault is CertificateFault.REVOKED:
            return sentence.format(why=why), self.tr("Do not use the file. Call the unit.")
        return sentence.format(why=why), self.tr(
            "Call the unit, and ask for the file sealed with a certificate that is good."
        )

    def of_lack(self, lack: Lack) -> Words:
        """What stands between a message and its sealed file."""
        match lack:
            case Lack.OWN_KEY:
                return (
                    self.tr("We have no seal of our own to seal with."),
                    self.tr("A leader makes one in Settings, «Our seal»."),
                )
            case Lack.OWN_KEY_OUT_OF_TIME:
                return (
                    self.tr("The certificate of our own seal is out of its time."),
                    self.tr("A leader makes a new one in Settings, «Our seal»."),
                )
            case Lack.UNIT_CERTIFICATE:
                return (
                    self.tr("The unit has no certificate that is good now."),
                    self.tr("Ask the unit for one, and take it in at the unit in Settings."),
                )
            case Lack.UNIT_CERTIFICATE_REVOKED:
                return (
                    self.tr("The unit's certificate has been taken back by whoever issued it."),
                    self.tr(
                        "Ask the unit for the new one, and take it in at the unit in Settings."
                    ),
                )
            case Lack.UNIT_CERTIFICATE_UNVOUCHED:
                return (
                    self.tr("No issuer that we trust vouches for the unit's certificate any more."),
                    self.tr("Compare the fingerprint with the unit, and note it in Settings."),
                )
            case _:
                assert_never(lack)

    def of_file(self, fault: SealFault) -> Words:
        """Why a sealed file is not opened."""
        return (self._whole() | self._locked() | self._signed() | self._signer() | self._inside())[
            fault
        ]

    def of_certificate(self, fault: CertificateFault) -> Words:
        """Why a certificate, or the key that belongs to it, is not taken."""
        return (self._not_one() | self._not_fit() | self._not_trusted() | self._no_list())[fault]

    def _whole(self) -> dict[SealFault, Words]:
        again = self.tr("Ask the unit for the file once more.")
        return {
            SealFault.EMPTY: (self.tr("The file is empty."), again),
            SealFault.TOO_LARGE: (
                self.tr("The file is larger than a sealed message can be."),
                self.tr("Ask the unit to divide it into several."),
            ),
            SealFault.MALFORMED: (
                self.tr("This is no sealed file, or it was damaged on the way."),
                self.tr("See that it is the right file; if it is, ask the unit for it once more."),
            ),
            SealFault.CANNOT_OPEN: (self.tr("The file was damaged on the way."), again),
        }

    def _locked(self) -> dict[SealFault, Words]:
        return {
            SealFault.NOT_ENCRYPTED: (
                self.tr("The file is not encrypted: anybody could have read it on the way."),
                self.tr("Tell the unit, and ask for it encrypted with our certificate."),
            ),
            SealFault.NOT_FOR_US: (
                self.tr("The file is sealed for somebody else, or with a certificate not ours."),
                self.tr(
                    "Hand our certificate to the unit (Settings, «Our seal»), and ask them to seal"
                    " it once more."
                ),
            ),
            SealFault.UNKNOWN_ALGORITHM: (
                self.tr(
                    "The file is encrypted in a way that is not safe enough, or not known here."
                ),
                self.tr("Ask the unit to encrypt it with AES-256 and RSA."),
            ),
        }

    def _signed(self) -> dict[SealFault, Words]:
        call = self.tr("Do not use the file. Call the unit, and ask for it once more.")
        sign = self.tr("Ask the unit to sign it with its own certificate, and seal it once more.")
        return {
            SealFault.UNSIGNED: (
                self.tr("Nobody has signed the file, so nobody knows who wrote it."),
                sign,
            ),
            SealFault.DETACHED: (
                self.tr("The signature does not hold the message that it is for."),
                self.tr("Ask the unit to sign with the message inside, and seal it once more."),
            ),
            SealFault.SEVERAL_SIGNERS: (
                self.tr("Not exactly one has signed the file."),
                sign,
            ),
            SealFault.OTHER_SIGNER: (
                self.tr("The file is signed with a certificate that we have from no unit."),
                self.tr(
                    "Call the unit. If they have a new certificate, take it in at the unit in"
                    " Settings, compare the fingerprint, and open the file again."
                ),
            ),
            SealFault.NEW_CERTIFICATE: (
                self.tr("The file is signed with a new certificate of the unit."),
                self.tr("A coordinator opens the file, and accepts the certificate."),
            ),
            SealFault.ATTRIBUTES: (
                self.tr("The signature does not say what it must say."),
                sign,
            ),
            SealFault.CHANGED: (
                self.tr("Somebody has changed the message after it was signed."),
                call,
            ),
            SealFault.WRONG_SIGNATURE: (self.tr("The signature is false."), call),
        }

    def _signer(self) -> dict[SealFault, Words]:
        call = self.tr("Do not use the file. Call the unit, and ask for it once more.")
        return {
            SealFault.SIGNED_LATER: (
                self.tr("By its own word the file is signed later than now."),
                self.tr("See that this machine's clock is right; if it is, call the unit."),
            ),
            SealFault.CERTIFICATE: (
                self.tr("The file is not opened, for the sender's certificate is not good."),
                self.tr("Call the unit, and ask which certificate they use now."),
            ),
            SealFault.OTHER_SENDER: (
                self.tr(
                    "The message says that it is from another unit than the one that sealed it."
                ),
                self.tr("Do not use the file. Call the unit that sealed it."),
            ),
            SealFault.OUR_OWN: (
                self.tr("This is a file that we have sealed ourselves."),
                self.tr("Choose the file that has come from the unit."),
            ),
            SealFault.RESEALED: (
                self.tr("The message was sealed for somebody else, and has been passed on to us."),
                call,
            ),
        }

    def _inside(self) -> dict[SealFault, Words]:
        other = self.tr("Ask the unit for the message in another way, or by phone.")
        return {
            SealFault.NO_PACKAGE: (
                self.tr("It is sealed, but there is no message in it that can be read here."),
                other,
            ),
            SealFault.COMPRESSED: (
                self.tr("What lies in it is packed in a way that is not opened here."),
                self.tr("Ask the unit to make it without compression."),
            ),
            SealFault.UNKNOWN_MEMBER: (
                self.tr("Something lies beside the message that does not belong there."),
                self.tr("Nothing of it was opened. Tell the unit, and ask for the message alone."),
            ),
            SealFault.MISSING_MEMBER: (
                self.tr("The message itself, or its list of contents, is missing."),
                other,
            ),
            SealFault.MANIFEST: (
                self.tr("The list of contents does not fit what lies in it."),
                self.tr("Do not use the file. Call the unit, and ask for it once more."),
            ),
            SealFault.UNKNOWN_VERSION: (
                self.tr("The file is made by a newer program than ours."),
                self.tr("Install the newest Medvandrer on this machine, and open it again."),
            ),
        }

    def _not_one(self) -> dict[CertificateFault, Words]:
        alone = self.tr("Ask for the unit's own certificate, alone in a file (PEM, DER or P7B).")
        return {
            CertificateFault.UNREADABLE: (
                self.tr("There is no certificate in the file that can be read."),
                alone,
            ),
            CertificateFault.HOLDS_PRIVATE_KEY: (
                self.tr("There is a private key in the file, which only its owner may have."),
                self.tr("Delete the file, tell the unit, and ask for the certificate alone."),
            ),
            CertificateFault.SEVERAL: (
                self.tr("There are several certificates in the file that it could be."),
                alone,
            ),
            CertificateFault.OF_AN_ISSUER: (
                self.tr("This is the certificate of an issuer, not of one who writes and reads."),
                alone,
            ),
            CertificateFault.NOT_OF_AN_ISSUER: (
                self.tr("There is no issuer's certificate in the file."),
                self.tr("A unit's own certificate is taken in at the unit itself."),
            ),
        }

    def _not_fit(self) -> dict[CertificateFault, Words]:
        another = self.tr("Ask for another one, with an RSA key of 2048 bits or more and SHA-256.")
        return {
            CertificateFault.NOT_YET_VALID: (
                self.tr("The certificate is not valid yet."),
                self.tr("Wait until it is, or see that this machine's clock is right."),
            ),
            CertificateFault.EXPIRED: (
                self.tr("The certificate has expired."),
                self.tr("Ask for the new one."),
            ),
            CertificateFault.WRONG_PURPOSE: (
                self.tr("The certificate is not made for this use."),
                self.tr("Ask for one that may encrypt or sign messages (e-mail, S/MIME)."),
            ),
            CertificateFault.UNKNOWN_DEMAND: (
                self.tr("The certificate makes a demand that Medvandrer does not know."),
                self.tr("Ask for one without it; the unit's IT department can tell."),
            ),
            CertificateFault.UNKNOWN_KEY: (
                self.tr("The certificate's key is of a kind that can't be used here."),
                another,
            ),
            CertificateFault.WEAK_KEY: (self.tr("The certificate's key is too weak."), another),
            CertificateFault.WEAK_SIGNATURE: (
                self.tr("The certificate is signed in a way that is not safe any more."),
                another,
            ),
        }

    def _not_trusted(self) -> dict[CertificateFault, Words]:
        return {
            CertificateFault.UNTRUSTED: (
                self.tr("Nobody whom we trust vouches for the certificate."),
                self.tr("Call the unit, and compare the fingerprint."),
            ),
            CertificateFault.REVOKED: (
                self.tr("The certificate has been taken back by whoever issued it."),
                self.tr("Do not use it. Call the unit, and ask for the new one."),
            ),
            CertificateFault.KEY_UNREADABLE: (
                self.tr("The key can't be read."),
                self.tr("See that it is the right file, and that the password is the right one."),
            ),
            CertificateFault.KEY_OF_ANOTHER: (
                self.tr("The certificate does not belong to our key."),
                self.tr("Take in the one that was issued for our latest request."),
            ),
            CertificateFault.WRONG_PASSPHRASE: (
                self.tr("The file does not open with this passphrase."),
                self.tr("Write it once more as the issuer gave it; the file may also be damaged."),
            ),
        }

    def _no_list(self) -> dict[CertificateFault, Words]:
        newest = self.tr("Fetch the newest list from the issuer's own pages.")
        return {
            CertificateFault.NO_LIST: (
                self.tr("There is no list of certificates taken back in the file."),
                self.tr("Choose the issuer's list (CRL), a file that mostly ends with .crl."),
            ),
            CertificateFault.LIST_OF_NOBODY: (
                self.tr("No issuer that we have here has signed the list."),
                self.tr("Take in the issuer's certificate first, or choose another list."),
            ),
            CertificateFault.LIST_IN_PART: (
                self.tr("The list tells only a part of what has been taken back."),
                self.tr("Ask the issuer for the whole list (the base CRL)."),
            ),
            CertificateFault.LIST_FROM_LATER: (
                self.tr("By its own word the list is made later than now."),
                self.tr("See that this machine's clock is right, and fetch the list again."),
            ),
            CertificateFault.LIST_OLDER: (
                self.tr("The list is older than the one that is here."),
                newest,
            ),
        }
