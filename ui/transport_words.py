"""The one place where what a transport could not do becomes a sentence, with what can be done about it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject

from services.domain.connection_trial import TrialStep
from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.letters import CAN_NOT_BE_WRITTEN
from services.domain.line_trouble import passes_by_itself
from ui.user_messages import UserMessage

_STATUS: Final = re.compile(r"status_(\d{3})")


class TransportWords(QObject):
    """Puts causes and codes into words in the language that is set."""

    def of(self, cause: str) -> UserMessage:
        """The sentence and the remedy. A cause without words of its own is named in a general sentence."""
        return self.known(cause) or UserMessage(
            self.tr("The other side would not, and gave the code {code}.").format(code=cause),
            self.tr("Tell the code to whoever runs the service there."),
        )

    def of_trouble(self, trouble: TransportUnavailable | TransportRefused) -> UserMessage:
        """The same for what was raised."""
        match trouble:
            case TransportUnavailable(cause=cause):
                return self.of(cause)
            case TransportRefused(code=code):
                return self.of(code)

    def known(self, cause: str) -> UserMessage | None:
        """As `of`, or None for a code that we know nothing of, as a server's own number."""
        words = self._on_the_way() | self._at_the_server() | self._at_helseid() | self._with_us()
        status = _STATUS.fullmatch(cause)
        if status is not None:
            return self._status(int(status[1]))
        if cause.startswith("token_") and cause not in words:
            return UserMessage(
                self.tr("HelseID gave us no pass ({code}).").format(
                    code=cause.removeprefix("token_")
                ),
                self.tr("Compare what is registered at HelseID with what stands here."),
            )
        return words.get(cause)

    def passes(self, cause: str) -> bool:
        """Whether it may well pass by itself, so that nobody need do anything."""
        return passes_by_itself(cause)

    def step(self, step: TrialStep) -> str:
        """What a step of a trial does."""
        return {
            TrialStep.ISSUER: self.tr("Find HelseID"),
            TrialStep.TOKEN: self.tr("Get a pass with our key"),
            TrialStep.MESSAGE_SERVER: self.tr("Reach the message server"),
            TrialStep.ADDRESS: self.tr("Have our messages come here"),
            TrialStep.NOTIFICATIONS: self.tr("Ask what has come"),
        }[step]

    def _status(self, status: int) -> UserMessage:
        code = str(status)
        if status in (404, 410):
            return UserMessage(
                self.tr("The server answers, but not as the one we look for ({code}).").format(
                    code=code
                ),
                self.tr("Look whether the environment is right. If it is, try again later."),
            )
        if status >= 500:
            return UserMessage(
                self.tr("The server has a fault of its own ({code}).").format(code=code),
                self.tr("Nothing is wrong here. It is tried again by itself."),
            )
        return UserMessage(
            self.tr("The server would not take what we asked ({code}).").format(code=code),
            self.tr("Tell the code to whoever runs the service there."),
        )

    def _on_the_way(self) -> dict[str, UserMessage]:
        again = self.tr("It is tried again by itself.")
        return {
            "no_contact": UserMessage(
                self.tr("There is no contact with the server."),
                self.tr(
                    "Look whether this machine is online. Production, and test in the health"
                    " network, are reached from the health network only."
                ),
            ),
            "timeout": UserMessage(self.tr("The server did not answer in time."), again),
            "cut_off": UserMessage(self.tr("The connection broke in the middle."), again),
            "wrong_certificate": UserMessage(
                self.tr("The server can't prove that it is the right one (its certificate)."),
                self.tr(
                    "Nothing was told to it. Look at this machine's clock, and ask whoever runs the"
                    " network whether something stands in between."
                ),
            ),
            "redirect": UserMessage(
                self.tr("Something on the way wants to send us elsewhere."),
                self.tr("A log-in page of the network, perhaps: log in to the network first."),
            ),
            "wrong_answer": UserMessage(
                self.tr("What answers is not the server we know."),
                self.tr("Look whether the environment is right, and try again later."),
            ),
        }

    def _at_the_server(self) -> dict[str, UserMessage]:
        return {
            "locked": UserMessage(
                self.tr("Another system has locked our HER-id for itself."),
                self.tr("Have it freed there, or by Norsk helsenett. Then try again."),
            ),
            "forbidden": UserMessage(
                self.tr("The message server does not let our client do this."),
                self.tr("Ask Norsk helsenett to give the client access to our HER-id."),
            ),
            "unauthorised": UserMessage(
                self.tr("The message server does not take our pass."),
                self.tr("Look whether the client has access to the message server at HelseID."),
            ),
            "busy": UserMessage(
                self.tr("The server has too much to do just now."),
                self.tr("It has asked us to wait, and we do."),
            ),
            "too_large": UserMessage(
                self.tr("It is too large to be sent this way."),
                self.tr("Leave a file out, or make it smaller."),
            ),
        }

    def _at_helseid(self) -> dict[str, UserMessage]:
        tell = self.tr("Tell it to whoever looks after Medvandrer.")
        return {
            "wrong_issuer": UserMessage(
                self.tr("What answers calls itself something else than HelseID."),
                self.tr("Nothing was told to it. Look whether the environment is right."),
            ),
            "token_invalid_client": UserMessage(
                self.tr("HelseID does not know the client id together with our key."),
                self.tr(
                    "Register the public key there, and compare the client id, letter by letter."
                ),
            ),
            "token_unauthorized_client": UserMessage(
                self.tr("HelseID knows our client, but does not let it in this way."),
                self.tr("Ask for «client credentials» to be opened for it at HelseID."),
            ),
            "token_invalid_scope": UserMessage(
                self.tr("HelseID does not let our client ask for the message server."),
                self.tr("Apply there for access to «nhn:msh/api», or correct the scope here."),
            ),
            "token_invalid_grant": UserMessage(
                self.tr("HelseID does not take the organisation that we name."),
                self.tr("Compare the organisation numbers with those registered at HelseID."),
            ),
            "token_not_bound": UserMessage(
                self.tr("HelseID gave a pass that is not bound to our key. It is not used."),
                self.tr("Ask for DPoP to be required for the client at HelseID."),
            ),
            "token_invalid_request": UserMessage(
                self.tr("HelseID does not understand what we ask."), tell
            ),
            "no_algorithm": UserMessage(
                self.tr("HelseID asks for a way to sign that is not known here."), tell
            ),
            "clock_wrong": UserMessage(
                self.tr("This machine's clock is more than an hour wrong."),
                self.tr("Set the clock right, and try again."),
            ),
        }

    def _with_us(self) -> dict[str, UserMessage]:
        return {
            "surprise": UserMessage(
                self.tr("Something went wrong in Medvandrer when this was to be sent."),
                self.tr("A report lies on this machine. Call the unit if it is urgent."),
            ),
            "not_allowed_address": UserMessage(
                self.tr("That server may not be spoken to from here."),
                self.tr("Choose one of the environments."),
            ),
            "not_a_her_id": UserMessage(
                self.tr("An address is no HER-id."),
                self.tr(
                    "Correct the HER-id of the unit, or of the centre, in Settings: it is a number."
                ),
            ),
            "no_reference": UserMessage(
                self.tr("The message that this receipt is for has no number in the network."),
                self.tr("Call the unit, and tell that the message has come."),
            ),
            "unusable_key": UserMessage(
                self.tr("The key that is kept here can't be used."),
                self.tr("Make a new key, and register it at HelseID."),
            ),
            CAN_NOT_BE_WRITTEN: UserMessage(
                self.tr(
                    "It could not be sent: something about the person or the centre is missing now."
                ),
                self.tr("Write it again."),
            ),
            "no_way_to_the_unit": UserMessage(
                self.tr("No way leads to this unit now."),
                self.tr("Look at the unit and at the health network in Settings."),
            ),
        }


TRANSPORT_WORDS: Final = TransportWords()
"""The app's own; causes are put into words when they are shown."""
