<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>OfferForm</name>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbud</translation>
    </message>
    <message>
        <source>Change offer</source>
        <translation>Endre tilbud</translation>
    </message>
    <message>
        <source>«{name}» is saved.</source>
        <translation>«{name}» er lagret.</translation>
    </message>
    <message>
        <source>kept, but not shown</source>
        <translation>beholdes, men vises ikke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområder</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What is asked of those who come</source>
        <translation>Krav til dem som kommer</translation>
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
        <translation>Hemmelig adresse: vises, skrives ut og sendes aldri</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows.</source>
        <translation>La det stå tomt når ingen vet.</translation>
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
        <translation>Annet</translation>
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
        <translation>Se</translation>
    </message>
    <message>
        <source>Nothing more is noted</source>
        <translation>Ikke notert noe mer</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>hemmelig adresse</translation>
    </message>
    <message>
        <source>Close the offer</source>
        <translation>Lukk tilbudet</translation>
    </message>
    <message>
        <source>Open the offer again</source>
        <translation>Åpne tilbudet igjen</translation>
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
        <translation>Åpningstider</translation>
    </message>
    <message>
        <source>not known, call first</source>
        <translation>ikke kjent, ring først</translation>
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
        <translation>hemmelig: vises, skrives ut og sendes aldri</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Places and help nearby, by life area</source>
        <translation>Steder og hjelp i nærheten, etter livsområde</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Nytt tilbud</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>Finn et tilbud</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>Også lukkede</translation>
    </message>
    <message>
        <source>Nothing like that here</source>
        <translation>Ikke noe slikt her</translation>
    </message>
    <message>
        <source>Try fewer words, or another place or life area.</source>
        <translation>Prøv færre ord, eller et annet sted eller livsområde.</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Hent inn regneark</translation>
    </message>
    <message>
        <source>Write the first place you often send people to, or bring in a list you have.</source>
        <translation>Skriv inn det første stedet dere pleier å sende folk til, eller hent inn en liste dere allerede har.</translation>
    </message>
    <message>
        <source>The coordinators write them here as they find them.</source>
        <translation>Koordinatorene skriver dem inn her etter hvert.</translation>
    </message>
    <message>
        <source>No offers yet</source>
        <translation>Ingen tilbud ennå</translation>
    </message>
    <message>
        <source>Often the first ones:</source>
        <translation>Vanlige å begynne med:</translation>
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
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>«{name}» is closed.</source>
        <translation>«{name}» er lukket.</translation>
    </message>
    <message>
        <source>«{name}» is open again.</source>
        <translation>«{name}» er åpnet igjen.</translation>
    </message>
</context>
</TS>
