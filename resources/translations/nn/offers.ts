<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>OfferForm</name>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbod</translation>
    </message>
    <message>
        <source>Change offer</source>
        <translation>Endre tilbod</translation>
    </message>
    <message>
        <source>«{name}» is saved.</source>
        <translation>«{name}» er lagra.</translation>
    </message>
    <message>
        <source>kept, but not shown</source>
        <translation>teke vare på, men ikkje vist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnr.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstider</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What is asked of those who come</source>
        <translation>Krav til dei som kjem</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Secret address: never shown, printed or sent</source>
        <translation>Hemmeleg adresse: blir aldri vist, skriven ut eller send</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows.</source>
        <translation>Lat det stå tomt når ingen veit.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>OfferGroups</name>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sjå</translation>
    </message>
    <message>
        <source>Nothing more is noted</source>
        <translation>Ikkje notert noko meir</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>hemmeleg adresse</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Lukk tilbodet</translation>
    </message>
    <message>
        <source>Open the offer again</source>
        <translation>Opne tilbodet igjen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>OfferSheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstider</translation>
    </message>
    <message>
        <source>not known, call first</source>
        <translation>ikkje kjent, ring først</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>secret: it is never shown, printed or sent</source>
        <translation>hemmeleg: blir aldri vist, skriven ut eller send</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>Places and help nearby, by life area</source>
        <translation>Stader og hjelp i nærleiken, etter livsområde</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbod</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>Finn eit tilbod</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Lukka òg</translation>
    </message>
    <message>
        <source>Nothing like that here</source>
        <translation>Ikkje noko slikt her</translation>
    </message>
    <message>
        <source>Try fewer words, or another place or life area.</source>
        <translation>Prøv færre ord, eller ein annan stad eller eit anna livsområde.</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Hent inn rekneark</translation>
    </message>
    <message>
        <source>Write the first place you often send people to, or bring in a list you have.</source>
        <translation>Skriv inn den første staden de pleier å sende folk til, eller hent inn ei liste de alt har.</translation>
    </message>
    <message>
        <source>The coordinators write them here as they find them.</source>
        <translation>Koordinatorane skriv dei inn her etter kvart.</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Ingen tilbod enno</translation>
    </message>
    <message>
        <source>Often the first ones:</source>
        <translation>Vanlege å byrje med:</translation>
    </message>
    <message>
        <source>Welfare office</source>
        <translation>NAV</translation>
    </message>
    <message>
        <source>Emergency ward</source>
        <translation>Legevakt</translation>
    </message>
    <message>
        <source>Night café</source>
        <translation>Nattkafé</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Treningssenter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle stader</translation>
    </message>
    <message>
        <source>«{name}» is closed.</source>
        <translation>«{name}» er lukka.</translation>
    </message>
    <message>
        <source>«{name}» is open again.</source>
        <translation>«{name}» er opna igjen.</translation>
    </message>
</context>
</TS>
