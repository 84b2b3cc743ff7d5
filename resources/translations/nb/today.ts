<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AfterLines</name>
    <message>
        <source>{name} was released {day} to nobody</source>
        <translation>{name} ble løslatt {day} uten følge</translation>
    </message>
    <message>
        <source>{name} was discharged {day} to nobody</source>
        <translation>{name} ble skrevet ut {day} uten følge</translation>
    </message>
    <message>
        <source>Get in touch today. Nobody has taken over yet</source>
        <translation>Ta kontakt i dag. Ingen har tatt over ennå</translation>
    </message>
    <message>
        <source>Get in touch today. Missing {missing}</source>
        <translation>Ta kontakt i dag. Mangler {missing}</translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again, or note who has taken over</source>
        <translation>Oppfølgingen er avsluttet hos oss. Åpne den igjen, eller noter hvem som har tatt over</translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again. Missing {missing}</source>
        <translation>Oppfølgingen er avsluttet hos oss. Åpne den igjen. Mangler {missing}</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>noen her</translation>
    </message>
    <message>
        <source>somebody there</source>
        <translation>noen der</translation>
    </message>
    <message>
        <source>a bed</source>
        <translation>bosted</translation>
    </message>
    <message>
        <source>a day for contact</source>
        <translation>kontaktdag</translation>
    </message>
    <message>
        <source>Has anybody been in touch with {name}?</source>
        <translation>Har noen fått kontakt med {name}?</translation>
    </message>
    <message>
        <source>{caller} was to be, {day}. Shown until it is noted as made</source>
        <translation>{caller} skulle ta kontakt {day}. Vises til det er notert at det er gjort</translation>
    </message>
    <message>
        <source>First contact with {name} today</source>
        <translation>Første kontakt med {name} i dag</translation>
    </message>
    <message>
        <source>{caller} gets in touch. Shown until it is noted as made</source>
        <translation>{caller} tar kontakt. Vises til det er notert at det er gjort</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er tatt</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us accepts it or sets it aside</source>
        <translation>Kom {moment}. Vises til en av oss godtar det eller legger det til side</translation>
    </message>
    <message>
        <source>{unit} tells of somebody whom nobody here has recognised</source>
        <translation>{unit} varsler om en som ingen her har kjent igjen ennå</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until it is said whom it is about</source>
        <translation>Kom {moment}. Vises til det er sagt hvem det gjelder</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Les og avgjør</translation>
    </message>
    <message>
        <source>{unit} tells that {name} is admitted</source>
        <translation>{unit} melder at {name} er innlagt</translation>
    </message>
    <message>
        <source>{unit} proposes a day to discharge {name}</source>
        <translation>{unit} foreslår en dag for å skrive ut {name}</translation>
    </message>
    <message>
        <source>{unit} tells that {name} is discharged</source>
        <translation>{unit} melder at {name} er skrevet ut</translation>
    </message>
    <message>
        <source>{unit} tells that {name} left unplanned</source>
        <translation>{unit} melder at {name} har dratt uten at det var planlagt</translation>
    </message>
</context>
<context>
    <name>AheadPanel</name>
    <message>
        <source>The next 14 days</source>
        <translation>De neste 14 dagene</translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) with a gap</source>
        <translation>
            <numerusform>%n overgang med glippe</numerusform>
            <numerusform>%n overganger med glippe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) are ready</source>
        <translation>
            <numerusform>%n overgang er klar</numerusform>
            <numerusform>%n overganger er klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end</source>
        <translation>
            <numerusform>%n samtykke går ut</numerusform>
            <numerusform>%n samtykker går ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end, from {day}</source>
        <translation>
            <numerusform>%n samtykke går ut {day}</numerusform>
            <numerusform>%n samtykker går ut, fra {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin here</source>
        <translation>Begynn her</translation>
    </message>
    <message>
        <source>The centre is ready, and holds nobody yet. Take the steps in any order.</source>
        <translation>Senteret er klart, men her er ingen ennå. Ta stegene i den rekkefølgen dere vil.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you keep</source>
        <translation>Hent inn regnearkene dere har</translation>
    </message>
    <message>
        <source>Participants, volunteers, activities, offers and units, as they are.</source>
        <translation>Deltakere, tidgivere, aktiviteter, tilbud og enheter, slik de er.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Or write in the first participant</source>
        <translation>Eller skriv inn den første deltakeren</translation>
    </message>
    <message>
        <source>In their own words; the rest can wait.</source>
        <translation>Med deltakerens egne ord. Resten kan vente.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>Tell which TSB units you write to</source>
        <translation>Legg inn TSB-enhetene dere skriver til</translation>
    </message>
    <message>
        <source>How each is reached. The practice unit is there to learn with.</source>
        <translation>Og hvordan dere når dem. Øvingsenheten er til å øve på.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Give your colleagues accounts</source>
        <translation>Gi kollegene dine kontoer</translation>
    </message>
    <message>
        <source>Everyone has a key of their own. Nobody shares a passphrase.</source>
        <translation>Hver får sin egen nøkkel. Ingen deler passordfrase.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Ta den første sikkerhetskopien</translation>
    </message>
    <message>
        <source>Encrypted, and read again before it is called good.</source>
        <translation>Kryptert, og kontrollert med det samme.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Your day</source>
        <translation>Dagen din</translation>
    </message>
    <message>
        <source>Nothing is agreed for today.</source>
        <translation>Ingenting er avtalt i dag.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{participant}, first meeting with {volunteer}</source>
        <translation>{participant}, første møte med {volunteer}</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>{participant}, closing talk with {volunteer}</source>
        <translation>{participant}, avslutningssamtale med {volunteer}</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>{name} is away until {day}</source>
        <translation>{name} er borte til {day}</translation>
    </message>
    <message>
        <source>Shown because she or he is back soon</source>
        <translation>Vises fordi hun eller han snart er tilbake</translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge ran out {day}</source>
        <translation>Taushetserklæringen til {name} gikk ut {day}</translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge holds until {day}</source>
        <translation>Taushetserklæringen til {name} gjelder til {day}</translation>
    </message>
    <message>
        <source>{name}’s police certificate is too old since {day}</source>
        <translation>Politiattesten til {name} er for gammel siden {day}</translation>
    </message>
    <message>
        <source>{name}’s police certificate counts until {day}</source>
        <translation>Politiattesten til {name} gjelder til {day}</translation>
    </message>
    <message>
        <source>{what} ran out for {name} {day}</source>
        <translation>{what} gikk ut for {name} {day}</translation>
    </message>
    <message>
        <source>{what} holds for {name} until {day}</source>
        <translation>{what} gjelder for {name} til {day}</translation>
    </message>
    <message>
        <source>Shown because it is renewed before it runs out</source>
        <translation>Vises fordi det fornyes før det går ut</translation>
    </message>
    <message>
        <source>{name} has given no confidentiality pledge</source>
        <translation>{name} har ikke gitt taushetserklæring</translation>
    </message>
    <message>
        <source>{name}’s police certificate has not been seen</source>
        <translation>Politiattesten til {name} er ikke sett</translation>
    </message>
    <message>
        <source>No guardian has agreed for {name}</source>
        <translation>Ingen foresatt har samtykket for {name}</translation>
    </message>
    <message>
        <source>{name} has not been through {what}</source>
        <translation>{name} har ikke vært gjennom {what}</translation>
    </message>
    <message>
        <source>What the references said</source>
        <translation>Referansene</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Opplæringen</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>should be called today</source>
        <translation>bør ringes i dag</translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>under en time igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n time igjen</numerusform>
            <numerusform>%n timer igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er tatt</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Åpne deltakeren</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Åpne tidgiveren</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Logg en aktivitet</translation>
    </message>
    <message>
        <source>Thank without words</source>
        <translation>Takk uten ord</translation>
    </message>
    <message>
        <source>I will call</source>
        <translation>Jeg ringer</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Samtalen er holdt</translation>
    </message>
    <message>
        <source>When this pair is quiet …</source>
        <translation>Når dette paret er stille …</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>Åpne paret</translation>
    </message>
</context>
<context>
    <name>NetworkLineWords</name>
    <message>
        <source>Call the unit about what is urgent.</source>
        <translation>Ring enheten om det som haster.</translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Se meldingene</translation>
    </message>
    <message>
        <source>See the address</source>
        <translation>Se adressen</translation>
    </message>
    <message>
        <source>See the connection</source>
        <translation>Se tilkoblingen</translation>
    </message>
    <message>
        <source>Messages do not get through the health network</source>
        <translation>Meldinger kommer ikke gjennom helsenettet</translation>
    </message>
    <message>
        <source>Messages to the health network are not taken</source>
        <translation>Meldinger blir ikke tatt imot i helsenettet</translation>
    </message>
    <message>
        <source>The HER-id was changed, and no messages go or come</source>
        <translation>HER-id er endret, og ingen meldinger går ut eller kommer inn</translation>
    </message>
    <message>
        <source>The health network is switched off, and messages wait</source>
        <translation>Helsenettet er slått av, og meldinger venter</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>Siden {when}.</translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away {when}.</source>
        <translation>HER-id {old} ble fjernet {when}.</translation>
    </message>
    <message>
        <source>The connection is not tried for {new}.</source>
        <translation>Tilkoblingen er ikke prøvd for {new}.</translation>
    </message>
    <message>
        <source>From {old} to {new}, {when}.</source>
        <translation>Fra {old} til {new}, {when}.</translation>
    </message>
    <message>
        <source>Nothing waits to leave, but nothing new comes in.</source>
        <translation>Ingenting venter på å gå ut, men det kommer heller ikke noe nytt inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait too.</source>
        <translation>
            <numerusform>%n kvittering venter også.</numerusform>
            <numerusform>%n kvitteringer venter også.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n melding venter</numerusform>
            <numerusform>%n meldinger venter</numerusform>
        </translation>
    </message>
    <message>
        <source>the first from {when}</source>
        <translation>den første fra {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>%n av dem haster</numerusform>
            <numerusform>%n av dem haster</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the HER-id again. Nothing is lost.</source>
        <translation>Skriv inn HER-id igjen. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Try the connection with the new one, or put the old one back. Nothing is lost, and nothing leaves before.</source>
        <translation>Prøv tilkoblingen med den nye, eller sett den gamle tilbake. Ingenting er tapt, og ingenting går ut før det.</translation>
    </message>
    <message>
        <source>Switch it on again. Nothing is lost.</source>
        <translation>Slå det på igjen. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Tell whoever looks after Medvandrer here. Nothing is lost.</source>
        <translation>Si fra til den som har ansvar for Medvandrer her. Ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>OutgoingWords</name>
    <message>
        <source>{unit} has not said that the message is understood</source>
        <translation>{unit} har ikke sagt at meldingen er forstått</translation>
    </message>
    <message>
        <source>Urgent, sent {moment}. Shown until they have, or one of us has called</source>
        <translation>Haster, sendt {moment}. Vises til de har sagt det, eller en av oss har ringt</translation>
    </message>
    <message>
        <source>{unit} has taken the message, but not all of it</source>
        <translation>{unit} har tatt imot meldingen, men ikke alt i den</translation>
    </message>
    <message>
        <source>Receipted {moment}, with an error. Shown until one of us has asked what is missing</source>
        <translation>Kvittert {moment}, med feil. Vises til en av oss har spurt hva som mangler</translation>
    </message>
    <message>
        <source>Our message to {unit} has not left yet</source>
        <translation>Meldingen vår til {unit} har ikke gått ut ennå</translation>
    </message>
    <message>
        <source>From {moment}. Shown until it has left: call if it can’t wait</source>
        <translation>Fra {moment}. Vises til den har gått ut: ring hvis det ikke kan vente</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Se meldingen</translation>
    </message>
</context>
<context>
    <name>PairActs</name>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation>{participant} og {volunteer} går sammen.</translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message>
        <source>{volunteer} can be asked about {participant}</source>
        <translation>{volunteer} kan spørres om {participant}</translation>
    </message>
    <message>
        <source>Shown because the pair is chosen and nobody has been asked</source>
        <translation>Vises fordi paret er valgt og ingen er spurt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>No answer in time about {participant} and {volunteer}</source>
        <translation>Svarfristen gikk ut for {participant} og {volunteer}</translation>
    </message>
    <message>
        <source>Nobody has said no. Shown until somebody is asked again</source>
        <translation>Ingen har sagt nei. Vises til noen er spurt på nytt</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>Spør en annen</translation>
    </message>
    <message>
        <source>{volunteer} has not answered about {participant}</source>
        <translation>{volunteer} har ikke svart om {participant}</translation>
    </message>
    <message>
        <source>{participant} has not answered about {volunteer}</source>
        <translation>{participant} har ikke svart om {volunteer}</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have not answered yet</source>
        <translation>{participant} og {volunteer} har ikke svart ennå</translation>
    </message>
    <message>
        <source>Asked {day}. Shown until both have answered</source>
        <translation>Spurt {day}. Vises til begge har svart</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>time ran out {day}</source>
        <translation>svarfristen gikk ut {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>svarfrist {day}</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have both said yes</source>
        <translation>{participant} og {volunteer} har begge sagt ja</translation>
    </message>
    <message>
        <source>Shown because no first meeting is agreed</source>
        <translation>Vises fordi det første møtet ikke er avtalt</translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>Avtal en dag</translation>
    </message>
    <message>
        <source>Did {participant} and {volunteer} meet {day}?</source>
        <translation>Møttes {participant} og {volunteer} {day}?</translation>
    </message>
    <message>
        <source>Shown because the first meeting is past. From it on they walk together</source>
        <translation>Vises fordi det første møtet skal ha vært. Fra da går de sammen</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>De møttes</translation>
    </message>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation>Hvordan går det med {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Shown because the check-in is due: {day}</source>
        <translation>Vises fordi det er tid for oppfølgingssamtale: {day}</translation>
    </message>
    <message>
        <source>Note how it goes</source>
        <translation>Noter hvordan det går</translation>
    </message>
    <message>
        <source>Closing talk with {participant} and {volunteer} {day}</source>
        <translation>Avslutningssamtale med {participant} og {volunteer} {day}</translation>
    </message>
    <message>
        <source>Shown until it is noted how it ended</source>
        <translation>Vises til det er notert hvordan det endte</translation>
    </message>
    <message>
        <source>Note the ending</source>
        <translation>Noter avslutningen</translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} ends {day}</source>
        <translation>Pausen til {participant} og {volunteer} går ut {day}</translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} was until {day}</source>
        <translation>Pausen til {participant} og {volunteer} var til {day}</translation>
    </message>
    <message>
        <source>Shown until it is noted that they meet again, or the pause is longer</source>
        <translation>Vises til det er notert at de møtes igjen, eller pausen forlenges</translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation>De møtes igjen</translation>
    </message>
</context>
<context>
    <name>RestoredWords</name>
    <message>
        <source>Consents noted or withdrawn from {first} to {last} are not known here</source>
        <translation>Samtykker notert eller trukket fra {first} til {last} er ikke kjent her</translation>
    </message>
    <message>
        <source>Consents noted or withdrawn after the backup of {first} are not known</source>
        <translation>Samtykker notert eller trukket etter sikkerhetskopien {first} er ikke kjent her</translation>
    </message>
    <message>
        <source>A backup was brought back {last}: look through every consent, and note again what is missing</source>
        <translation>Sikkerhetskopi hentet tilbake {last}: se gjennom alle samtykker, og noter på nytt det som mangler</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Det er gjort</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>Through {day} you stand in for {full}. What {name} follows up is marked «For {name}».</source>
        <translation>Til og med {day} er du stedfortreder for {full}. Det {name} følger opp, er merket «For {name}».</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Ingenting venter</translation>
    </message>
    <message>
        <source>No gap, no answer owed, nobody to call. Take the time to ask how somebody is.</source>
        <translation>Ingen glippe, ingen som venter på svar, ingen å ringe. Bruk tiden til å spørre hvordan noen har det.</translation>
    </message>
    <message>
        <source>{name} is thanked.</source>
        <translation>{name} er takket.</translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch with {name} today.</source>
        <translation>Notert: noen har tatt kontakt med {name} i dag.</translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation>Notert at noen har tatt seg av det.</translation>
    </message>
    <message>
        <source>Noted that the consents are looked through.</source>
        <translation>Notert at samtykkene er sett gjennom.</translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation>Samtalen med {name} er notert.</translation>
    </message>
    <message>
        <source>{name} sees now that you will call.</source>
        <translation>{name} ser nå at du ringer.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Must be settled now</source>
        <translation>Må ordnes nå</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Care for those who help</source>
        <translation>Omsorg for dem som hjelper</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Å følge opp</translation>
    </message>
    <message>
        <source>is admitted</source>
        <translation>legges inn</translation>
    </message>
    <message>
        <source>is discharged</source>
        <translation>skrives ut</translation>
    </message>
    <message>
        <source>left treatment unplanned</source>
        <translation>gikk ut av behandling uten plan</translation>
    </message>
    <message>
        <source>begins to serve a sentence</source>
        <translation>begynner soning</translation>
    </message>
    <message>
        <source>is released</source>
        <translation>løslates</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>flytter</translation>
    </message>
    <message>
        <source>a named person here</source>
        <translation>navngitt person her</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>Shown because {missing} is missing</source>
        <translation>Vises fordi {missing} mangler</translation>
    </message>
    <message>
        <source>See the transition</source>
        <translation>Se overgangen</translation>
    </message>
    <message>
        <source>{name} left treatment unplanned {day}</source>
        <translation>{name} gikk ut av behandling uten plan {day}</translation>
    </message>
    <message>
        <source>{name} is admitted {day}</source>
        <translation>{name} legges inn {day}</translation>
    </message>
    <message>
        <source>{name} is discharged {day}</source>
        <translation>{name} skrives ut {day}</translation>
    </message>
    <message>
        <source>{name} begins to serve a sentence {day}</source>
        <translation>{name} begynner soning {day}</translation>
    </message>
    <message>
        <source>{name} is released {day}</source>
        <translation>{name} løslates {day}</translation>
    </message>
    <message>
        <source>{name} moves {day}</source>
        <translation>{name} flytter {day}</translation>
    </message>
    <message>
        <source>a named person there</source>
        <translation>navngitt person der</translation>
    </message>
    <message>
        <source>For {name} · {words}</source>
        <translation>For {name} · {words}</translation>
    </message>
    <message>
        <source>{name} is away · {words}</source>
        <translation>{name} er borte · {words}</translation>
    </message>
    <message>
        <source>a place to stay</source>
        <translation>bosted</translation>
    </message>
    <message>
        <source>a day for the first contact</source>
        <translation>en dag for den første kontakten</translation>
    </message>
    <message>
        <source>{name} is discharged {day}, nowhere to stay</source>
        <translation>{name} skrives ut {day} uten bosted</translation>
    </message>
    <message>
        <source>{name} is released {day}, nowhere to stay</source>
        <translation>{name} løslates {day} uten bosted</translation>
    </message>
    <message>
        <source>{name} was to be admitted {day}</source>
        <translation>{name} skulle legges inn {day}</translation>
    </message>
    <message>
        <source>{name} was to be discharged {day}</source>
        <translation>{name} skulle skrives ut {day}</translation>
    </message>
    <message>
        <source>{name} was to begin to serve a sentence {day}</source>
        <translation>{name} skulle begynne soning {day}</translation>
    </message>
    <message>
        <source>{name} was to be released {day}</source>
        <translation>{name} skulle løslates {day}</translation>
    </message>
    <message>
        <source>{name} was to move {day}</source>
        <translation>{name} skulle flytte {day}</translation>
    </message>
    <message>
        <source>{unit} asks for «received and understood»</source>
        <translation>{unit} ber om «mottatt og forstått»</translation>
    </message>
    <message>
        <source>Urgent, came {moment}. Shown until one of us has answered</source>
        <translation>Haster, kom {moment}. Vises til en av oss har svart</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Les og svar</translation>
    </message>
    <message>
        <source>{unit} has written about {name}</source>
        <translation>{unit} har skrevet om {name}</translation>
    </message>
    <message>
        <source>{unit} has written</source>
        <translation>{unit} har skrevet</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us has read it</source>
        <translation>Kom {moment}. Vises til en av oss har lest den</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>{unit} has given no receipt in 96 hours</source>
        <translation>{unit} har ikke kvittert på 96 timer</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Se meldingen</translation>
    </message>
    <message>
        <source>The message to {unit} was stopped</source>
        <translation>Meldingen til {unit} ble stoppet</translation>
    </message>
    <message>
        <source>Shown until one of us has seen why</source>
        <translation>Vises til en av oss har sett hvorfor</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Se hvorfor</translation>
    </message>
    <message>
        <source>{unit} did not take the message</source>
        <translation>{unit} tok ikke imot meldingen</translation>
    </message>
    <message>
        <source>A sealed file to {unit} is not delivered</source>
        <translation>Ikke levert: fil til {unit}</translation>
    </message>
    <message>
        <source>Made {moment}. Shown until it is noted how it was delivered</source>
        <translation>Laget {moment}. Vises til det er notert hvordan den ble levert</translation>
    </message>
    <message>
        <source>A message to {unit} waits to be sealed</source>
        <translation>Ikke forseglet: melding til {unit}</translation>
    </message>
    <message>
        <source>Written {moment}. Shown because it leaves only when somebody seals it</source>
        <translation>Skrevet {moment}. Vises fordi den går ut først når noen forsegler den</translation>
    </message>
    <message>
        <source>{name} asked for a talk {day}</source>
        <translation>{name} ba om en prat {day}</translation>
    </message>
    <message>
        <source>Shown until the talk has been held</source>
        <translation>Vises til samtalen er holdt</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message>
        <source>{volunteer} and {participant} have gone quiet</source>
        <translation>Det er blitt stille mellom {volunteer} og {participant}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>{name} says that it is urgent</source>
        <translation>{name} sier at det haster</translation>
    </message>
    <message>
        <source>Talk due {moment} · {caller} calls</source>
        <translation>Prat innen {moment} · {caller} ringer</translation>
    </message>
    <message>
        <source>Talk due {moment} · nobody has said to call yet</source>
        <translation>Prat innen {moment} · ingen har sagt at de ringer</translation>
    </message>
    <message>
        <source>{name} has logged something heavy</source>
        <translation>{name} har ført noe som var tungt</translation>
    </message>
    <message>
        <source>Counted from {moment}. Shown because the deadline is past: call, or send again</source>
        <translation>Regnes fra {moment}. Vises fordi fristen er ute: ring, eller send på nytt</translation>
    </message>
    <message>
        <source>Shown because nobody there follows it up</source>
        <translation>Vises fordi ingen der følger den opp</translation>
    </message>
    <message>
        <source>Was there supervision {day}?</source>
        <translation>Ble det veiledning {day}?</translation>
    </message>
    <message>
        <source>{name} was to lead it. Shown until it is noted who came</source>
        <translation>{name} skulle lede den. Vises til det er ført hvem som kom</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Før hvem som kom</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg veiledning</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers have had no supervision for long</source>
        <translation>
            <numerusform>%n tidgiver har ikke hatt veiledning på lenge</numerusform>
            <numerusform>%n tidgivere har ikke hatt veiledning på lenge</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for {days} days. Nobody is invited to any</source>
        <translation>{name} på {days} dager. Ingen av dem er invitert til noen</translation>
    </message>
    <message numerus="yes">
        <source>{name} has had no supervision for %n day(s)</source>
        <translation>
            <numerusform>{name} har ikke hatt veiledning på %n dag</numerusform>
            <numerusform>{name} har ikke hatt veiledning på %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing is planned either</source>
        <translation>Vises fordi det heller ikke er planlagt noen</translation>
    </message>
    <message>
        <source>Shown because nobody has said thanks yet</source>
        <translation>Vises fordi ingen har takket ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n activities by {name}, the last one {day}</source>
        <translation>
            <numerusform>%n aktivitet av {name}, {day}</numerusform>
            <numerusform>%n aktiviteter av {name}, sist {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Send takk</translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation>{name}: {what} {day}</translation>
    </message>
    <message>
        <source>{name}: {what} with {participant} {day}</source>
        <translation>{name}: {what} med {participant} {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a register wait for an answer</source>
        <translation>
            <numerusform>%n rad i et register venter på svar</numerusform>
            <numerusform>%n rader i et register venter på svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing in a register is guessed</source>
        <translation>Vises fordi ingenting i et register gjettes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>{name}’s consent to {recipient} ends {day}</source>
        <translation>Samtykket fra {name} til {recipient} går ut {day}</translation>
    </message>
    <message>
        <source>Shown because nothing may leave after that day</source>
        <translation>Vises fordi ingenting kan sendes etter den dagen</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Be om et nytt</translation>
    </message>
    <message>
        <source>Everything was in place. Shown until it is noted that it happened</source>
        <translation>Alt var på plass. Vises til det er notert at det skjedde</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter hva som skjedde</translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation>Se {name}</translation>
    </message>
    <message>
        <source>Shown because she or he is in a live match</source>
        <translation>Vises fordi tidgiveren har en kobling i gang</translation>
    </message>
</context>
<context>
    <name>TransitionRow</name>
    <message>
        <source>gap</source>
        <translation>glippe</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>TransitionsPanel</name>
    <message>
        <source>Transitions</source>
        <translation>Overganger</translation>
    </message>
    <message>
        <source>No transition is planned in these days.</source>
        <translation>Ingen overgang er planlagt i disse dagene.</translation>
    </message>
</context>
<context>
    <name>UnfetchedWords</name>
    <message>
        <source>a unit</source>
        <translation>en enhet</translation>
    </message>
    <message>
        <source>Something from {unit} can’t be fetched</source>
        <translation>Noe fra {unit} kan ikke hentes</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Jeg har ringt</translation>
    </message>
    <message>
        <source>Told of {since}, and gone from the server: call and ask what it was</source>
        <translation>Meldt {since}, men borte fra tjeneren: ring og spør hva det var</translation>
    </message>
    <message>
        <source>Not given since {since}, tried again by itself: call and ask what it was</source>
        <translation>Ikke fått siden {since}, prøves igjen av seg selv: ring og spør hva det var</translation>
    </message>
    <message>
        <source>Told of {since} in a way that can’t be read: call and ask what it was</source>
        <translation>Meldt {since} på en måte som ikke kan leses: ring og spør hva det var</translation>
    </message>
</context>
</TS>
