"""What the tour writes. Everybody is invented; each text is found again nowhere but in the store."""

from __future__ import annotations

CENTRE = "Kafé Skuterud"
FOUNDER = "Turid Haugland"
PASSPHRASE = "kvernstein lykt furukongle september"  # noqa: S105 of a store that is thrown away
WRONG_PASSPHRASE = "kvernstein lykt furukongle oktober"  # noqa: S105 it opens nothing
STAFF = "Runa Fjellheim"
VOLUNTEER_PASSPHRASE = "tiriltunge fjæresand lomme april"  # noqa: S105 of a store that is thrown away
PRACTICE_UNIT = "Øvingsenheten"

NEW_PARTICIPANT = "Eskil Tangvald"
OWN_WORDS = "Jeg liker å fikse sykler og å være ute når det er kaldt."
INTERESTS = "sykler, skogsturer"
GOAL = "Komme meg opp og ut før klokka ni tre dager i uka"
ASSIGNMENT = "Gå tur langs elva en kveld i uka"
HOW_IT_GOES = "Begge trives, og elva er alltid fin å gå langs."
PAUSE = "Trenger ro noen uker fremover nå"
PARTICIPANT_VIEW = "Jeg går turen alene nå, og det er fint."
TAKEN_ALONG = "Begynn alltid med en kort runde ved brua."
HOW_IT_WENT = "Vi gikk helt til fossen og tilbake."
THANKS = "Takk for at du ble med hele veien til fossen!"
CONSENT_GIVEN = "på papir, i samtalen"
THEME = "Hentes ved utskrivelsen"
MESSAGE = "Hvem henter ved utskrivelsen, og når på dagen passer det?"
HALF_WRITTEN = "Et halvskrevet spørsmål om permisjon i julen"
WITHDRAWN = "Jeg vil vente litt med dette"
OFFER = "Sykkelverkstedet Navet"
REFERENCE = "Tidligere turleder i nabobygda"
AWAY = "Hytta skal få nytt tak før snøen"
SUPERVISION = "Å si nei uten å bli uvenner"
HELD = "Rolig kveld, alle fikk sagt sitt"
WEIGHTS = "Interesser først, avstand sist"
HEAVY = "Turen hjem ble tyngre enn jeg trodde"
TALKED = "Snakket ut over en kopp te, sover godt"
