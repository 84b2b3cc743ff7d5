<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Medvandrer</source>
        <translation>Om Medvandrer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation>Hva det verner</translation>
    </message>
    <message>
        <source>Everything you write lies encrypted on this machine, and only the accounts of your centre open it. Nothing is sent anywhere but the messages you send to a unit, and those only as far as a consent reaches.</source>
        <translation>Alt dere skriver, ligger kryptert på denne maskinen, og bare senterets kontoer åpner det. Ingenting sendes noe sted utenom meldingene dere sender til en enhet, og de bare så langt et samtykke rekker.</translation>
    </message>
    <message>
        <source>What it can&apos;t protect</source>
        <translation>Hva det ikke kan verne</translation>
    </message>
    <message>
        <source>A machine that others control, a passphrase that others know, and a screen that others see. Lock with Ctrl+L when you leave.</source>
        <translation>En maskin som andre styrer, en passordfrase som andre kan, og en skjerm som andre ser. Lås med Ctrl+L når du går.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Every change and every look at a participant leaves a line that can&apos;t be taken away without its being found out. A participant can be given the list.</source>
        <translation>Hver endring og hvert oppslag på en deltaker etterlater en linje som ikke kan fjernes uten at det oppdages. En deltaker kan få listen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0.</source>
        <translation>Fri programvare under Apache-lisensen 2.0.</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roller</translation>
    </message>
    <message>
        <source>{name} sees</source>
        <translation>{name} ser</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>Ny engangskode</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Steng kontoen</translation>
    </message>
    <message>
        <source>Account since {day}</source>
        <translation>Konto siden {day}</translation>
    </message>
    <message>
        <source>Has not been in yet</source>
        <translation>Har ikke vært inne ennå</translation>
    </message>
    <message>
        <source>Does not see: {words}</source>
        <translation>Ser ikke: {words}</translation>
    </message>
    <message>
        <source>Phone and profession</source>
        <translation>Telefon og yrke</translation>
    </message>
</context>
<context>
    <name>AccountContactSheet</name>
    <message>
        <source>{name} in letters to units</source>
        <translation>{name} i brev til enheter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation>&amp;Yrke</translation>
    </message>
    <message>
        <source>Only for those authorised as health personnel.</source>
        <translation>Bare for autorisert helsepersonell.</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikke helsepersonell</translation>
    </message>
    <message>
        <source>Saved for the letters of {name}.</source>
        <translation>Lagret for brevene til {name}.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoer og roller</translation>
    </message>
    <message>
        <source>Each account has its own key to the store.</source>
        <translation>Hver konto har sin egen nøkkel til lageret.</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Ny konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Sist inne</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Åpner med</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>{name} has other roles now. They hold from the next unlocking.</source>
        <translation>{name} har andre roller nå. De gjelder fra neste opplåsing.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>How letters to units name the centre</source>
        <translation>Slik står senteret i brev til enheter</translation>
    </message>
    <message>
        <source>What is empty is left out. It holds from the next letter on.</source>
        <translation>Det som står tomt, blir utelatt. Endringer gjelder fra neste brev.</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Lagre adressen</translation>
    </message>
    <message>
        <source>The centre&apos;s address is saved.</source>
        <translation>Senterets adresse er lagret.</translation>
    </message>
    <message>
        <source>The health network was tried for {old}. No messages go or come before it is tried for the HER-id that stands here now.</source>
        <translation>Helsenettet er prøvd for {old}. Ingen meldinger går ut eller kommer inn før det er prøvd for den HER-id-en som står her nå.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Prøv tilkoblingen</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>The centre&apos;s &amp;HER-id</source>
        <translation>Senterets &amp;HER-id</translation>
    </message>
    <message>
        <source>A number of up to nine digits. No unit has the same.</source>
        <translation>Et tall på inntil ni sifre. Ingen enhet har det samme.</translation>
    </message>
    <message>
        <source>The &amp;organisation around it</source>
        <translation>&amp;Organisasjonen rundt</translation>
    </message>
    <message>
        <source>Empty: the centre&apos;s own name.</source>
        <translation>Tomt: senterets eget navn.</translation>
    </message>
    <message>
        <source>HER-id of the o&amp;rganisation</source>
        <translation>HER-id til o&amp;rganisasjonen</translation>
    </message>
    <message>
        <source>Organisation &amp;number</source>
        <translation>Organisasjons&amp;nummer</translation>
    </message>
    <message>
        <source>Nine digits from Brønnøysundregistrene.</source>
        <translation>Ni sifre fra Brønnøysundregistrene.</translation>
    </message>
    <message>
        <source>&amp;Phone for units</source>
        <translation>&amp;Telefon for enheter</translation>
    </message>
    <message>
        <source>For letters from whoever has none on their own account.</source>
        <translation>I brev fra dem som ikke har nummer på sin egen konto.</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>The centre&apos;s address</source>
        <translation>Senterets adresse</translation>
    </message>
    <message>
        <source>So that units know who writes to them.</source>
        <translation>Så enhetene vet hvem som skriver til dem.</translation>
    </message>
    <message>
        <source>What is a HER-id?</source>
        <translation>Hva er en HER-id?</translation>
    </message>
    <message>
        <source>The number by which the health network finds a place, like a phone number for letters. There are two: one for the centre, and one for the organisation around it. Norsk helsenett gives them, and they stand in Adresseregisteret.</source>
        <translation>Nummeret som helsenettet finner et sted med, som et telefonnummer for brev. Senteret trenger to: ett eget og ett for organisasjonen rundt. Norsk helsenett deler dem ut, og de står i Adresseregisteret.</translation>
    </message>
    <message>
        <source>One can do without. The practice unit needs none, and a sealed file that is handed over needs only the organisation number.</source>
        <translation>Det går godt uten. Øvingsenheten trenger ingen, og en forseglet fil som leveres for hånd, trenger bare organisasjonsnummeret.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>For this machine. It holds at once.</source>
        <translation>For denne maskinen. Det gjelder straks.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre bevegelse</translation>
    </message>
    <message>
        <source>The size comes on top of what the system is set to.</source>
        <translation>Størrelsen kommer i tillegg til det systemet er stilt inn på.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Move {name} up</source>
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>not used for new goals</source>
        <translation>brukes ikke til nye mål</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message>
        <source>Types of assignment</source>
        <translation>Typer oppdrag</translation>
    </message>
    <message>
        <source>None yet. A type says how long it goes on and what it takes.</source>
        <translation>Ingen ennå. En type sier hvor lenge det varer, og hva som trengs.</translation>
    </message>
    <message>
        <source>Ask for more with this one</source>
        <translation>Be om mer for denne typen</translation>
    </message>
    <message>
        <source>Ask for more with {name}</source>
        <translation>Be om mer for {name}</translation>
    </message>
    <message>
        <source>Asked of all volunteers</source>
        <translation>Dette bes alle tidgivere om</translation>
    </message>
    <message>
        <source>Ask for something more</source>
        <translation>Legg til et krav</translation>
    </message>
    <message>
        <source>Nothing is asked of all. Most centres ask for a talk and a pledge.</source>
        <translation>Ingenting bes om fra alle. De fleste sentre ber om en samtale og en taushetserklæring.</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Deler av opplæringen</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>None are named: the training counts as a whole. Name its parts to ask for one of them, or to have one taken anew.</source>
        <translation>Ingen er navngitt: opplæringen regnes som en helhet. Gi delene navn for å be om én av dem, eller for at en skal tas på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>on %n list(s)</source>
        <translation>
            <numerusform>på %n liste</numerusform>
            <numerusform>på %n lister</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedSection</name>
    <message>
        <source>Assignments and requirements</source>
        <translation>Oppdrag og krav</translation>
    </message>
    <message>
        <source>A change holds from the next step on. Nobody loses a place by it.</source>
        <translation>En endring gjelder fra neste steg. Ingen mister en plass.</translation>
    </message>
    <message>
        <source>New type of assignment</source>
        <translation>Ny type oppdrag</translation>
    </message>
    <message>
        <source>What is asked of volunteers here. A leader can change it.</source>
        <translation>Dette bes tidgivere om her. En leder kan endre det.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkefølgen er lagret.</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>A talk</source>
        <translation>En samtale</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
    <message>
        <source>The training as a whole</source>
        <translation>Hele opplæringen</translation>
    </message>
    <message>
        <source>A part of the training</source>
        <translation>En del av opplæringen</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Taushetserklæring</translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation>Politiattest</translation>
    </message>
    <message>
        <source>A guardian&apos;s consent, under 18</source>
        <translation>Samtykke fra en foresatt, under 18 år</translation>
    </message>
    <message>
        <source>Only noted, holds nobody back</source>
        <translation>Bare notert, holder ingen tilbake</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Før opplæringen</translation>
    </message>
    <message>
        <source>Before the volunteer is ready</source>
        <translation>Før tidgiveren er klar</translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation>Før det første oppdraget</translation>
    </message>
    <message>
        <source>Company that lasts</source>
        <translation>Følge over tid</translation>
    </message>
    <message>
        <source>A job done once</source>
        <translation>En jobb som gjøres én gang</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referanse</numerusform>
            <numerusform>%n referanser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anew every %n month(s)</source>
        <translation>
            <numerusform>på nytt hver måned</numerusform>
            <numerusform>på nytt hver %n. måned</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation>gjelder for godt</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} t i måneden</translation>
    </message>
    <message>
        <source>{hours} h in all</source>
        <translation>{hours} t i alt</translation>
    </message>
    <message>
        <source>{what} · not used any more</source>
        <translation>{what} · ikke i bruk lenger</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>In these days another sees to what your pairs need, marked with your name.</source>
        <translation>Disse dagene tar en annen seg av det parene dine trenger, merket med navnet ditt.</translation>
    </message>
    <message>
        <source>In these days another sees to what {name} follows up.</source>
        <translation>Disse dagene tar en annen seg av det {name} følger opp.</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>Borte &amp;fra</translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>Who stands &amp;in</source>
        <translation>&amp;Stedfortreder</translation>
    </message>
    <message>
        <source>&amp;Note the days</source>
        <translation>&amp;Før opp dagene</translation>
    </message>
    <message>
        <source>Nobody else here may see what is needed to stand in.</source>
        <translation>Ingen andre her har tilgang til det en stedfortreder trenger.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>{first} to {last}: {name} stands in</source>
        <translation>{first} til {last}: {name} er stedfortreder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Fjern {words}</translation>
    </message>
    <message>
        <source>The days away are removed.</source>
        <translation>Dagene er fjernet.</translation>
    </message>
    <message>
        <source>{name} stands in for {whom} in these days.</source>
        <translation>{name} er stedfortreder for {whom} disse dagene.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Everything in one encrypted file, opened again to be sure.</source>
        <translation>Alt i én kryptert fil, åpnet igjen for sikkerhets skyld.</translation>
    </message>
    <message>
        <source>&amp;Make a backup …</source>
        <translation>&amp;Ta en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Keep it on another disk, in another room. It opens with the passphrases and the recovery key that hold on the day it is made.</source>
        <translation>Ha den på en annen disk, i et annet rom. Den åpnes med passordfrasene og gjenopprettingsnøkkelen som gjelder den dagen den tas.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Det er ikke tatt noen sikkerhetskopi ennå.</translation>
    </message>
    <message>
        <source>Latest backup: {when}</source>
        <translation>Siste sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>The backup is made, and has been opened again to be sure.</source>
        <translation>Sikkerhetskopien er tatt, og er åpnet igjen for sikkerhets skyld.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here, which is kept aside. It is done from the locked window, so that nobody is writing meanwhile.</source>
        <translation>En kopi tar plassen til det som er her, som blir lagt til side. Det gjøres fra det låste vinduet, så ingen skriver imens.</translation>
    </message>
    <message>
        <source>&amp;Lock, and go there</source>
        <translation>&amp;Lås, og gå dit</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups (*.medvandrer)</source>
        <translation>Sikkerhetskopier (*.medvandrer)</translation>
    </message>
</context>
<context>
    <name>BringInSheet</name>
    <message>
        <source>Bring in a key</source>
        <translation>Hent inn en nøkkel</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hent den inn</translation>
    </message>
    <message>
        <source>The file «{name}» holds a key and its certificate. Delete it when it is brought in: who has it can open what units seal for us.</source>
        <translation>Filen «{name}» inneholder en nøkkel og sertifikatet til den. Slett filen når nøkkelen er hentet inn: den som har den, kan åpne det enhetene forsegler for oss.</translation>
    </message>
    <message>
        <source>The file&apos;s &amp;passphrase</source>
        <translation>&amp;Passordfrasen til filen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Filen kan ikke leses. Sjekk at den er der og kan åpnes.</translation>
    </message>
    <message>
        <source>The key is brought in. Delete the file that it came in.</source>
        <translation>Nøkkelen er hentet inn. Slett filen den kom i.</translation>
    </message>
</context>
<context>
    <name>CareNumbersCard</name>
    <message>
        <source>When somebody is remembered</source>
        <translation>Når noen skal huskes</translation>
    </message>
    <message>
        <source>A talk after something heavy is always owed within 48 hours.</source>
        <translation>En prat etter noe tungt skal alltid være innen 48 timer.</translation>
    </message>
    <message>
        <source>A pair is &amp;quiet after so many days</source>
        <translation>Et par er &amp;stille etter så mange dager</translation>
    </message>
    <message>
        <source>&amp;Supervision at least every so many days</source>
        <translation>&amp;Veiledning minst hver så mange dager</translation>
    </message>
    <message>
        <source>For active volunteers. Today names those who have had none.</source>
        <translation>For aktive tidgivere. I dag nevner dem som ikke har hatt noen.</translation>
    </message>
    <message>
        <source>S&amp;ave the numbers</source>
        <translation>&amp;Lagre tallene</translation>
    </message>
    <message>
        <source>The numbers hold from now on.</source>
        <translation>Tallene gjelder fra nå av.</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Care</source>
        <translation>Omsorg</translation>
    </message>
    <message>
        <source>For those who help, so that it lasts.</source>
        <translation>For dem som hjelper, så det varer.</translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation>Belastning for veiledere</translation>
    </message>
    <message>
        <source>How the work is shared</source>
        <translation>Hvordan arbeidet er fordelt</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are ready, active or have a pause.</source>
        <translation>
            <numerusform>%n tidgiver er klar, aktiv eller har pause.</numerusform>
            <numerusform>%n tidgivere er klare, aktive eller har pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Det er ingenting å bemerke.</translation>
    </message>
    <message numerus="yes">
        <source>%n carry more than they said.</source>
        <translation>
            <numerusform>%n har mer enn ønsket.</numerusform>
            <numerusform>%n har mer enn ønsket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry much more than the others.</source>
        <translation>
            <numerusform>%n har mye mer enn de andre.</numerusform>
            <numerusform>%n har mye mer enn de andre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not been asked for long.</source>
        <translation>
            <numerusform>%n er ikke spurt på lenge.</numerusform>
            <numerusform>%n er ikke spurt på lenge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Holder</source>
        <translation>Innehaver</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Fra {first} til {last}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>not valid yet</source>
        <translation>ikke gyldig ennå</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>utløper snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>utløpt</translation>
    </message>
    <message>
        <source>must be compared</source>
        <translation>må sammenlignes</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>To encrypt to the unit, and to know who writes</source>
        <translation>Til å kryptere til enheten og kjenne igjen avsenderen</translation>
    </message>
    <message>
        <source>To encrypt to the unit</source>
        <translation>Til å kryptere til enheten</translation>
    </message>
    <message>
        <source>To know who writes</source>
        <translation>Til å kjenne igjen avsenderen</translation>
    </message>
    <message>
        <source>Nobody else: compare the fingerprint</source>
        <translation>Ingen andre: sammenlign fingeravtrykket</translation>
    </message>
    <message>
        <source>Its issuer took it back {day}. It is used for nothing.</source>
        <translation>Utstederen trakk det tilbake {day}. Det brukes ikke til noe.</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>en tidligere kollega</translation>
    </message>
    <message>
        <source>Compared on the telephone by {name}.</source>
        <translation>Sammenlignet på telefon av {name}.</translation>
    </message>
    <message>
        <source>The issuer that vouched for it is not trusted now. It is used again when the fingerprint is compared.</source>
        <translation>Dere stoler ikke lenger på utstederen som gikk god for det. Det brukes igjen når fingeravtrykket er sammenlignet.</translation>
    </message>
    <message>
        <source>The fingerprint has not been compared with the unit.</source>
        <translation>Fingeravtrykket er ikke sammenlignet med enheten.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which you trust.</source>
        <translation>Utstedt av {issuer}, som dere stoler på.</translation>
    </message>
    <message>
        <source>The list of those taken back is outdated since {day}.</source>
        <translation>Listen over tilbaketrukne er utdatert siden {day}.</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>The client id from HelseID</source>
        <translation>Klient-id fra HelseID</translation>
    </message>
    <message>
        <source>&amp;Save the client id</source>
        <translation>&amp;Lagre klient-id</translation>
    </message>
    <message>
        <source>The client id is saved. Try it next.</source>
        <translation>Klient-id er lagret. Prøv forbindelsen nå.</translation>
    </message>
    <message>
        <source>HelseID gives it when the key is registered. The organisation numbers are those that the client is registered for; leave empty what is not asked for.</source>
        <translation>Du får den av HelseID når nøkkelen er registrert. Organisasjonsnumrene er de som klienten er registrert for; er det ingen som har bedt om et av dem, lar du det stå tomt.</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Klient-id</translation>
    </message>
    <message>
        <source>Organisation &amp;number of the whole</source>
        <translation>Organisasjons&amp;nummer for hele virksomheten</translation>
    </message>
    <message>
        <source>Organisation number of our &amp;part</source>
        <translation>Organisasjonsnummer for vår &amp;del</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Om&amp;fang (scope)</translation>
    </message>
    <message>
        <source>Only if HelseID gave another one than nhn:msh/api.</source>
        <translation>Bare hvis HelseID ga et annet enn nhn:msh/api.</translation>
    </message>
</context>
<context>
    <name>ClosableSheet</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
</context>
<context>
    <name>CloseAccountSheet</name>
    <message>
        <source>Close the account of {name}?</source>
        <translation>Stenge kontoen til {name}?</translation>
    </message>
    <message>
        <source>Passphrase and PIN stop working at once. What {name} has written stays. A closed account can&apos;t be opened again; a new one can.</source>
        <translation>Passordfrase og PIN slutter å virke straks. Det {name} har skrevet, blir stående. En stengt konto kan ikke åpnes igjen; en ny kan.</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Steng kontoen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>Kontoen til {name} er stengt.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>One-time code for {name}</source>
        <translation>Engangskode til {name}</translation>
    </message>
    <message>
        <source>Give it by hand or read it aloud. It opens once, until {day}; then {name} chooses a passphrase. It is shown only now.</source>
        <translation>Gi den fra hånd til hånd eller les den opp. Den åpner én gang, fram til {day}; da velger {name} en passordfrase. Den vises bare nå.</translation>
    </message>
    <message>
        <source>Medvandrer: one-time code</source>
        <translation>Medvandrer: engangskode</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>In letters to units</source>
        <translation>I brev til enheter</translation>
    </message>
    <message>
        <source>The unit sees who writes, and where to call. It holds from the next letter on.</source>
        <translation>Enheten ser hvem som skriver, og hvor den kan ringe. Endringer gjelder fra neste brev.</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikke helsepersonell</translation>
    </message>
    <message>
        <source>Your p&amp;hone</source>
        <translation>Te&amp;lefonen din</translation>
    </message>
    <message>
        <source>Your p&amp;rofession</source>
        <translation>Y&amp;rket ditt</translation>
    </message>
    <message>
        <source>Only for those authorised as health personnel. The names are the register&apos;s.</source>
        <translation>Bare for autorisert helsepersonell. Navnene er registerets egne.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>L&amp;agre</translation>
    </message>
    <message>
        <source>Saved for your letters to units.</source>
        <translation>Lagret for brevene dine til enheter.</translation>
    </message>
    <message>
        <source>Without a number nobody can be called back, and no letter leaves.</source>
        <translation>Uten et nummer kan ingen ringe tilbake, og da går det ikke noe brev.</translation>
    </message>
    <message>
        <source>While it is empty the centre&apos;s {phone} stands there.</source>
        <translation>Når det er tomt, står senterets nummer {phone} der.</translation>
    </message>
</context>
<context>
    <name>EndSealSheet</name>
    <message>
        <source>End this seal?</source>
        <translation>Avslutte denne forseglingen?</translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation>Fjerne den?</translation>
    </message>
    <message>
        <source>Nothing more can be sealed with it, and no messages go as files until there is another. What units seal for it can still be opened.</source>
        <translation>Ingenting mer kan forsegles med den, og ingen meldinger går som filer før det finnes en ny. Det enhetene forsegler for den, kan fortsatt åpnes.</translation>
    </message>
    <message>
        <source>The key is deleted. A certificate that the issuer makes for the request can&apos;t be taken in afterwards.</source>
        <translation>Nøkkelen slettes. Et sertifikat som utstederen lager for forespørselen, kan ikke tas inn etterpå.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avslutt den</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>Former seals</source>
        <translation>Tidligere forseglinger</translation>
    </message>
    <message>
        <source>Kept only to open what was sealed for them.</source>
        <translation>Tas bare vare på for å åpne det som ble forseglet for dem.</translation>
    </message>
    <message>
        <source>Ended {day} · fingerprint begins {groups}</source>
        <translation>Avsluttet {day} · fingeravtrykket begynner {groups}</translation>
    </message>
</context>
<context>
    <name>EnvironmentStep</name>
    <message>
        <source>Which environment</source>
        <translation>Hvilket miljø</translation>
    </message>
    <message>
        <source>Use this en&amp;vironment</source>
        <translation>Bruk dette &amp;miljøet</translation>
    </message>
    <message>
        <source>The environment from now on: {words}.</source>
        <translation>Miljø fra nå av: {words}.</translation>
    </message>
</context>
<context>
    <name>FactsButton</name>
    <message>
        <source>Hide the fingerprint</source>
        <translation>Skjul fingeravtrykket</translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation>Vis fingeravtrykket</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Dette er ikke passordfrasen din.</translation>
    </message>
</context>
<context>
    <name>FoundIssuersPanel</name>
    <message>
        <source>Compare the fingerprint with the one on the issuer&apos;s own pages, or call whoever runs the unit&apos;s machines. Every group must be the same. Of several, the topmost is enough.</source>
        <translation>Sammenlign fingeravtrykket med det som står på utstederens egne sider, eller ring dem som drifter enhetens maskiner. Alle gruppene må være like. Er det flere, holder det med den øverste.</translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint</source>
        <translation>Vi har &amp;sammenlignet fingeravtrykket</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>S&amp;tol på den</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ikke denne</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Call the unit on a number that you know from before, and let them read their fingerprint aloud. Every group must be the same.</source>
        <translation>Ring enheten på et nummer dere kjenner fra før, og la dem lese fingeravtrykket sitt høyt. Hver gruppe må være lik.</translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint on the telephone</source>
        <translation>&amp;Vi har sammenlignet fingeravtrykket på telefon</translation>
    </message>
    <message>
        <source>Take it &amp;in</source>
        <translation>Ta det &amp;inn</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ikke denne</translation>
    </message>
    <message>
        <source>You need not compare it, for the issuer vouches for it. Who has called the unit all the same may say so.</source>
        <translation>Dere trenger ikke sammenligne det, for utstederen går god for det. Har noen ringt enheten likevel, kan det noteres.</translation>
    </message>
</context>
<context>
    <name>HealthNetworkSection</name>
    <message>
        <source>The health network</source>
        <translation>Helsenettet</translation>
    </message>
    <message>
        <source>Messages to units through Norsk helsenett, with HelseID.</source>
        <translation>Meldinger til enheter gjennom Norsk helsenett, med HelseID.</translation>
    </message>
    <message>
        <source>This is a practice centre: all in it is invented, and nothing of it may reach the health network. A centre of your own can be connected here.</source>
        <translation>Dette er et øvingssenter: Alt her er oppdiktet, og ingenting av det skal ut på helsenettet. Et eget senter kan kobles til her.</translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message>
        <source>Removed {day}</source>
        <translation>Fjernet {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Til {day}</translation>
    </message>
    <message>
        <source>under {issuer}</source>
        <translation>under {issuer}</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>en tidligere kollega</translation>
    </message>
    <message>
        <source>compared by {name}</source>
        <translation>sammenlignet av {name}</translation>
    </message>
    <message>
        <source>the fingerprint has not been compared: it vouches for nobody yet</source>
        <translation>fingeravtrykket er ikke sammenlignet: går ikke god for noen ennå</translation>
    </message>
    <message>
        <source>No unit&apos;s certificate rests on it</source>
        <translation>Ingen enheter har sertifikat som bygger på den</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units rest on it</source>
        <translation>
            <numerusform>%n sertifikat fra enheter bygger på den</numerusform>
            <numerusform>%n sertifikater fra enheter bygger på den</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of those taken back has been read in</source>
        <translation>Ingen liste over tilbaketrukne er lest inn</translation>
    </message>
    <message>
        <source>List of those taken back from {day}</source>
        <translation>Liste over tilbaketrukne fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n on it</source>
        <translation>
            <numerusform>%n på den</numerusform>
            <numerusform>%n på den</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated since {day}. Read in the newest.</source>
        <translation>utdatert siden {day}. Les inn den nyeste.</translation>
    </message>
    <message>
        <source>next one {day}</source>
        <translation>neste {day}</translation>
    </message>
    <message>
        <source>We have compared it</source>
        <translation>Vi har sammenlignet det</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>IssuersCard</name>
    <message>
        <source>Issuers you trust</source>
        <translation>Utstedere dere stoler på</translation>
    </message>
    <message>
        <source>Take in an &amp;issuer …</source>
        <translation>Ta inn en &amp;utsteder …</translation>
    </message>
    <message>
        <source>Read in a list of those taken &amp;back …</source>
        <translation>Les inn en liste over til&amp;baketrukne …</translation>
    </message>
    <message>
        <source>A certificate that one of them has issued is believed on its word, and need not be compared on the telephone.</source>
        <translation>Et sertifikat som en av dem har utstedt, stoler vi på uten at det sammenlignes på telefon.</translation>
    </message>
    <message>
        <source>None. Each unit&apos;s certificate is compared on the telephone. With an issuer&apos;s certificate here, those that it issues are believed on its word.</source>
        <translation>Ingen. Sertifikatet til hver enhet sammenlignes på telefon. Har dere sertifikatet til en utsteder her, stoler vi på dem utstederen går god for.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikater (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Take in an issuer</source>
        <translation>Ta inn en utsteder</translation>
    </message>
    <message>
        <source>Lists of those taken back (*.crl *.pem *.der)</source>
        <translation>Lister over tilbaketrukne (*.crl *.pem *.der)</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Les inn en liste</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Filen kan ikke leses. Sjekk at den er der og kan åpnes.</translation>
    </message>
    <message>
        <source>The issuer is taken in, and vouches from now on.</source>
        <translation>Utstederen er tatt inn og går god for sertifikater fra nå av.</translation>
    </message>
    <message>
        <source>The issuer is taken in. It vouches when the fingerprint is compared.</source>
        <translation>Utstederen er tatt inn. Den går god for noen når fingeravtrykket er sammenlignet.</translation>
    </message>
    <message>
        <source>Noted that you have compared it. It vouches from now on.</source>
        <translation>Notert at dere har sammenlignet det. Utstederen går god for sertifikater fra nå av.</translation>
    </message>
    <message>
        <source>The issuer is removed. Certificates that rest on it alone must be compared before they are used again.</source>
        <translation>Utstederen er fjernet. Sertifikater som bare bygger på den, må sammenlignes før de brukes igjen.</translation>
    </message>
    <message>
        <source>The list of {issuer} is read in.</source>
        <translation>Listen fra {issuer} er lest inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units were taken back, and are used no more.</source>
        <translation>
            <numerusform>%n sertifikat fra en enhet er trukket tilbake og brukes ikke mer.</numerusform>
            <numerusform>%n sertifikater fra enheter er trukket tilbake og brukes ikke mer.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is outdated since {day}: fetch the newest.</source>
        <translation>Den er utdatert siden {day}: hent den nyeste.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Det er her allerede.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The seal in use</source>
        <translation>Forseglingen i bruk</translation>
    </message>
    <message>
        <source>The new seal</source>
        <translation>Den nye forseglingen</translation>
    </message>
    <message>
        <source>Our seal, not in use yet</source>
        <translation>Vår forsegling, ikke i bruk ennå</translation>
    </message>
    <message>
        <source>waits for the issuer</source>
        <translation>venter på utstederen</translation>
    </message>
    <message>
        <source>Send the request to the issuer. When their certificate has come, take it in here.</source>
        <translation>Send forespørselen til utstederen. Når sertifikatet har kommet, ta det inn her.</translation>
    </message>
    <message>
        <source>Hand its certificate to the units first. Put it in use when they have it: until then they know us by the former one.</source>
        <translation>Gi sertifikatet til enhetene først. Ta den i bruk når de har det: til da kjenner de oss på den forrige.</translation>
    </message>
    <message>
        <source>Its certificate is out of its time: nothing can be sealed with it. Make a new one, and hand it to the units.</source>
        <translation>Sertifikatet er utløpt: ingenting kan forsegles med det. Lag en ny forsegling, og gi den til enhetene.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s). Make a new one now, so that the units have it in time.</source>
        <translation>
            <numerusform>Sertifikatet er gyldig i %n dag til. Lag en ny forsegling nå, så enhetene har den i tide.</numerusform>
            <numerusform>Sertifikatet er gyldig i %n dager til. Lag en ny forsegling nå, så enhetene har den i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit must have our certificate, and hear from you on the telephone that the fingerprint is the same as theirs.</source>
        <translation>Enheten må ha sertifikatet vårt. Les fingeravtrykket høyt for dem på telefon, så de kan se at det er det samme.</translation>
    </message>
    <message>
        <source>The unit must have our certificate before it can read and write to us.</source>
        <translation>Enheten må ha sertifikatet vårt før den kan lese og skrive til oss.</translation>
    </message>
    <message>
        <source>&amp;Save our certificate …</source>
        <translation>&amp;Lagre sertifikatet vårt …</translation>
    </message>
    <message>
        <source>Save the &amp;request …</source>
        <translation>Lagre &amp;forespørselen …</translation>
    </message>
    <message>
        <source>&amp;Take in the certificate …</source>
        <translation>&amp;Ta inn sertifikatet …</translation>
    </message>
    <message>
        <source>&amp;Make a new one …</source>
        <translation>Lag en &amp;ny …</translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation>&amp;Hent inn en nøkkel …</translation>
    </message>
    <message>
        <source>Put in &amp;use</source>
        <translation>Ta i &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;End it …</source>
        <translation>&amp;Avslutt den …</translation>
    </message>
    <message>
        <source>Take the request &amp;away …</source>
        <translation>&amp;Fjern forespørselen …</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>A key of our own</source>
        <translation>En egen nøkkel</translation>
    </message>
    <message>
        <source>Public key, to be registered at HelseID</source>
        <translation>Offentlig nøkkel, som skal registreres hos HelseID</translation>
    </message>
    <message>
        <source>The new public key, to be registered too</source>
        <translation>Den nye offentlige nøkkelen, som også skal registreres</translation>
    </message>
    <message>
        <source>&amp;Try the new key, and go over to it</source>
        <translation>&amp;Prøv den nye nøkkelen, og gå over til den</translation>
    </message>
    <message>
        <source>Give the new key up</source>
        <translation>Forkast den nye nøkkelen</translation>
    </message>
    <message>
        <source>Make the &amp;key</source>
        <translation>Lag n&amp;økkelen</translation>
    </message>
    <message>
        <source>Make a new &amp;key</source>
        <translation>Lag en ny n&amp;økkel</translation>
    </message>
    <message>
        <source>The key is made. Register its public half at HelseID.</source>
        <translation>Nøkkelen er laget. Registrer den offentlige halvdelen hos HelseID.</translation>
    </message>
    <message>
        <source>The new key is given up. The one in use goes on.</source>
        <translation>Den nye nøkkelen er forkastet. Den som er i bruk, fortsetter.</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>laget {when}</translation>
    </message>
    <message>
        <source>The key proves who we are. Its secret half never leaves the encrypted store; the public half is registered at HelseID.</source>
        <translation>Nøkkelen beviser hvem vi er. Den hemmelige halvdelen forlater aldri det krypterte lageret; den offentlige registreres hos HelseID.</translation>
    </message>
    <message>
        <source>Register the public half at HelseID, as a JWK. It is no secret. The other half lies in the encrypted store only, and in backups of it.</source>
        <translation>Registrer den offentlige halvdelen hos HelseID, som JWK. Den er ingen hemmelighet. Den andre halvdelen ligger bare i det krypterte lageret og i sikkerhetskopier av det.</translation>
    </message>
    <message>
        <source>A new key waits. Register it at HelseID beside the old one, and try it: when that goes well it takes over, and the old one is wiped.</source>
        <translation>En ny nøkkel venter. Registrer den hos HelseID ved siden av den gamle, og prøv den: Går det bra, tar den over, og den gamle slettes.</translation>
    </message>
    <message>
        <source>Kin&amp;d of key</source>
        <translation>&amp;Type nøkkel</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>For this machine. It holds at once.</source>
        <translation>For denne maskinen. Det gjelder straks.</translation>
    </message>
    <message>
        <source>Where a text has not been translated into Nynorsk or Northern Sámi yet, it stands in Bokmål.</source>
        <translation>Der en tekst ikke er oversatt til nynorsk eller nordsamisk ennå, står den på bokmål.</translation>
    </message>
</context>
<context>
    <name>LifeAreaSheet</name>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>New life area</source>
        <translation>Nytt livsområde</translation>
    </message>
    <message>
        <source>No longer used for new goals</source>
        <translation>Brukes ikke lenger til nye mål</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Colour and icon</source>
        <translation>&amp;Farge og ikon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The life area is saved.</source>
        <translation>Livsområdet er lagret.</translation>
    </message>
    <message>
        <source>One life area must stay in use.</source>
        <translation>Ett livsområde må være i bruk.</translation>
    </message>
    <message>
        <source>Like Work</source>
        <translation>Som Arbeid</translation>
    </message>
    <message>
        <source>Like Economy</source>
        <translation>Som Økonomi</translation>
    </message>
    <message>
        <source>Like Home</source>
        <translation>Som Hjem</translation>
    </message>
    <message>
        <source>Like Physical activity</source>
        <translation>Som Fysisk aktivitet</translation>
    </message>
    <message>
        <source>Like Community</source>
        <translation>Som Fellesskap</translation>
    </message>
    <message>
        <source>Like Close relations</source>
        <translation>Som Nære relasjoner</translation>
    </message>
</context>
<context>
    <name>LifeAreasSection</name>
    <message>
        <source>Life areas</source>
        <translation>Livsområder</translation>
    </message>
    <message>
        <source>Goals keep the area they were written under.</source>
        <translation>Mål beholder området de ble skrevet under.</translation>
    </message>
    <message>
        <source>New life area</source>
        <translation>Nytt livsområde</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkefølgen er lagret.</translation>
    </message>
</context>
<context>
    <name>MakeSealSheet</name>
    <message>
        <source>Make our seal</source>
        <translation>Lag vår forsegling</translation>
    </message>
    <message>
        <source>Make a new seal</source>
        <translation>Lag en ny forsegling</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lag den</translation>
    </message>
    <message>
        <source>Nobody else: units compare the fingerprint with us</source>
        <translation>Ingen andre: enhetene sammenligner fingeravtrykket med oss</translation>
    </message>
    <message>
        <source>An issuer: we send a request, and get a certificate back</source>
        <translation>En utsteder: vi sender en forespørsel og får et sertifikat tilbake</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisasjon</translation>
    </message>
    <message>
        <source>As the units know you. It stands in the certificate, which anybody may read.</source>
        <translation>Slik enhetene kjenner dere. Det står i sertifikatet, som alle kan lese.</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>Organisation &amp;number</source>
        <translation>Organisasjons&amp;nummer</translation>
    </message>
    <message>
        <source>Who &amp;vouches for it</source>
        <translation>Hvem går &amp;god for den</translation>
    </message>
    <message>
        <source>The one in use goes on until you put the new one in use. It is kept after that, to open what was sealed for it.</source>
        <translation>Den som er i bruk, gjelder til dere tar den nye i bruk. Den tas vare på etterpå, for å åpne det som ble forseglet for den.</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Lager nøkkelen …</translation>
    </message>
    <message>
        <source>The key is made. Save the request, and send it to the issuer.</source>
        <translation>Nøkkelen er laget. Lagre forespørselen, og send den til utstederen.</translation>
    </message>
    <message>
        <source>The seal is made. Save its certificate, and hand it to the units.</source>
        <translation>Forseglingen er laget. Lagre sertifikatet, og gi det til enhetene.</translation>
    </message>
</context>
<context>
    <name>MatchRulesSection</name>
    <message>
        <source>Questions and check-ins</source>
        <translation>Spørsmål og oppfølging</translation>
    </message>
    <message>
        <source>How a match is asked about, and how one asks on afterwards.</source>
        <translation>Hvordan det spørres om en kobling, og hvordan dere spør videre etterpå.</translation>
    </message>
    <message>
        <source>From the question to the check-ins</source>
        <translation>Fra spørsmålet til oppfølgingen</translation>
    </message>
    <message>
        <source>Questions that are out keep their last day; check-ins that have a day keep it.</source>
        <translation>Spørsmål som er stilt, beholder fristen sin; oppfølgingssamtaler som har en dag, beholder den.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>When one pair is agreed, the questions to the others are taken back.</source>
        <translation>Når ett par er enige, trekkes spørsmålene til de andre tilbake.</translation>
    </message>
    <message>
        <source>Volunteers &amp;asked at a time for one participant</source>
        <translation>Tidgivere som &amp;spørres om gangen for én deltaker</translation>
    </message>
    <message>
        <source>After the last day the question expires by itself. Nobody has said no.</source>
        <translation>Etter fristen går spørsmålet ut av seg selv. Ingen har sagt nei.</translation>
    </message>
    <message>
        <source>&amp;Days to answer</source>
        <translation>&amp;Dager til å svare</translation>
    </message>
    <message>
        <source>Days after the first meeting, as in 7, 30, 91. The last one repeats.</source>
        <translation>Dager etter det første møtet, som 7, 30, 91. Det siste gjentas.</translation>
    </message>
    <message>
        <source>&amp;Check-ins</source>
        <translation>&amp;Oppfølgingssamtaler</translation>
    </message>
    <message>
        <source>Saved. It holds from the next question on.</source>
        <translation>Lagret. Det gjelder fra neste spørsmål.</translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>New part of the training</source>
        <translation>Ny del av opplæringen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>For example «First aid at an overdose»</source>
        <translation>For eksempel «Førstehjelp ved overdose»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation>Tomt: gjelder for godt.</translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation>På nytt &amp;etter</translation>
    </message>
    <message>
        <source>It is asked of nobody until you put it on a list.</source>
        <translation>Ingen bes om den før du legger den til som et krav.</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>Holdes ikke lenger</translation>
    </message>
    <message>
        <source>A list asks for this part. Take it off that list first.</source>
        <translation>Denne delen er et krav. Ta kravet av listen først.</translation>
    </message>
    <message>
        <source>Whoever has been through it has been, also under another name.</source>
        <translation>Den som har vært gjennom den, har det, også når den får et annet navn.</translation>
    </message>
    <message>
        <source>The part of the training is saved.</source>
        <translation>Delen av opplæringen er lagret.</translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Test, over the internet</source>
        <translation>Test, over internett</translation>
    </message>
    <message>
        <source>Test, within the health network</source>
        <translation>Test, i helsenettet</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>To try everything with invented people. Reached from anywhere.</source>
        <translation>For å prøve alt med oppdiktede personer. Kan nås fra hvor som helst.</translation>
    </message>
    <message>
        <source>The same test, reached as production is: from the health network only.</source>
        <translation>Den samme testen, nådd slik produksjon nås: bare fra helsenettet.</translation>
    </message>
    <message>
        <source>Real messages to real units. Reached from the health network only, with an agreement with Norsk helsenett.</source>
        <translation>Ekte meldinger til ekte enheter. Nås bare fra helsenettet, med avtale med Norsk helsenett.</translation>
    </message>
    <message>
        <source>Elliptic curve P-256 (the usual one)</source>
        <translation>Elliptisk kurve P-256 (den vanlige)</translation>
    </message>
    <message>
        <source>Elliptic curve P-384</source>
        <translation>Elliptisk kurve P-384</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 bit</translation>
    </message>
    <message>
        <source>the centre&apos;s own HER-id</source>
        <translation>senterets egen HER-id</translation>
    </message>
    <message>
        <source>the HER-id of the organisation around it</source>
        <translation>HER-id for virksomheten rundt</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>ikke satt opp</translation>
    </message>
    <message>
        <source>waits for registration</source>
        <translation>venter på registrering</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ikke prøvd ennå</translation>
    </message>
    <message>
        <source>tried, not in use</source>
        <translation>prøvd, ikke i bruk</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
</context>
<context>
    <name>NewAccountSheet</name>
    <message>
        <source>New account</source>
        <translation>Ny konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roller</translation>
    </message>
    <message>
        <source>&amp;Which volunteer</source>
        <translation>&amp;Hvilken tidgiver</translation>
    </message>
    <message>
        <source>The account then sees this volunteer&apos;s own matches.</source>
        <translation>Kontoen ser da denne tidgiverens egne koblinger.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Åpne kontoen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>It stands in letters to units, and so does the profession.</source>
        <translation>Det står i brev til enheter, og det gjør yrket også.</translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation>&amp;Yrke</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikke helsepersonell</translation>
    </message>
    <message>
        <source>There is an open account of this name already.</source>
        <translation>Det finnes allerede en åpen konto med dette navnet.</translation>
    </message>
</context>
<context>
    <name>NoSealCard</name>
    <message>
        <source>We have no seal yet</source>
        <translation>Vi har ingen forsegling ennå</translation>
    </message>
    <message>
        <source>Units that are not in the health network get messages as sealed files. A seal of ours is a key that never leaves this machine, and a certificate that the units get: with it they know that a file is from us, and seal files that only we can open.</source>
        <translation>Enheter som ikke er i helsenettet, får meldinger som forseglede filer. Vår forsegling er en nøkkel som aldri forlater denne maskinen, og et sertifikat som enhetene får: med det vet de at en fil er fra oss, og kan forsegle filer som bare vi kan åpne.</translation>
    </message>
    <message>
        <source>&amp;Make our seal …</source>
        <translation>&amp;Lag vår forsegling …</translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation>&amp;Hent inn en nøkkel …</translation>
    </message>
    <message>
        <source>A leader can make one here.</source>
        <translation>En leder kan lage den her.</translation>
    </message>
</context>
<context>
    <name>OrderedLine</name>
    <message>
        <source>Move {name} up</source>
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
</context>
<context>
    <name>OwnAccountSection</name>
    <message>
        <source>My account</source>
        <translation>Min konto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Låser seg selv</translation>
    </message>
    <message>
        <source>&amp;After this long without a touch</source>
        <translation>&amp;Etter så lenge uten berøring</translation>
    </message>
    <message>
        <source>What is half-written is kept, encrypted.</source>
        <translation>Det som er halvskrevet, blir tatt vare på, kryptert.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation>Den gamle slutter å virke straks.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Bytt passordfrase</translation>
    </message>
    <message>
        <source>The passphrase &amp;now</source>
        <translation>Passordfrasen &amp;nå</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Den nye passordfrasen gjelder fra nå av.</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Quick unlock</source>
        <translation>Hurtigopplåsing</translation>
    </message>
    <message>
        <source>Four digits or more, not a row such as 1234.</source>
        <translation>Fire sifre eller flere, ikke en rekke som 1234.</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation>Sa&amp;mme PIN igjen</translation>
    </message>
    <message>
        <source>The PIN opens your account on this machine.</source>
        <translation>PIN-en åpner kontoen din på denne maskinen.</translation>
    </message>
    <message>
        <source>The PIN opens nothing any more.</source>
        <translation>PIN-en åpner ikke noe lenger.</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>&amp;Slå av</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Slå på</translation>
    </message>
    <message>
        <source>This machine has no keyring that guards secrets, so quick unlock can&apos;t be offered here. The passphrase always works.</source>
        <translation>Denne maskinen har ingen nøkkelring som verner hemmeligheter, så hurtigopplåsing kan ikke tilbys her. Passordfrasen virker alltid.</translation>
    </message>
    <message>
        <source>A short PIN instead of the passphrase, on this machine only. After five wrong tries it is switched off.</source>
        <translation>En kort PIN i stedet for passordfrasen, bare på denne maskinen. Etter fem feil slås den av.</translation>
    </message>
    <message>
        <source>Quick unlock is on for you on this machine.</source>
        <translation>Hurtigopplåsing er på for deg på denne maskinen.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>The practice unit</source>
        <translation>Øvingsenheten</translation>
    </message>
    <message>
        <source>The practice unit lives on this machine. It receives, gives receipts and answers by itself, so that one can learn without anybody being disturbed. Nothing that is written to it leaves the machine.</source>
        <translation>Øvingsenheten bor på denne maskinen. Den tar imot, kvitterer og svarer av seg selv, så dere kan øve uten å forstyrre noen. Ingenting som skrives til den, forlater maskinen.</translation>
    </message>
    <message>
        <source>Add the practice unit</source>
        <translation>Legg til øvingsenheten</translation>
    </message>
    <message>
        <source>&amp;How it meets a message</source>
        <translation>&amp;Slik møter den en melding</translation>
    </message>
    <message>
        <source>To learn what one does when something goes wrong. It holds at once.</source>
        <translation>For å øve på det som kan gå galt. Gjelder med en gang.</translation>
    </message>
    <message>
        <source>&amp;What goes wrong at its server</source>
        <translation>H&amp;va som svikter hos tjeneren</translation>
    </message>
    <message>
        <source>Let the unit send a notice …</source>
        <translation>La enheten sende et varsel …</translation>
    </message>
    <message>
        <source>The practice unit is ready to be written to.</source>
        <translation>Øvingsenheten er klar til å skrives til.</translation>
    </message>
    <message>
        <source>The practice unit from now on: {words}.</source>
        <translation>Øvingsenheten fra nå av: {words}.</translation>
    </message>
    <message>
        <source>The practice unit&apos;s server from now on: {words}.</source>
        <translation>Øvingsenhetens tjener fra nå av: {words}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Another machine has taken our address</source>
        <translation>En annen maskin har tatt adressen vår</translation>
    </message>
    <message>
        <source>Our pass has run out before its time</source>
        <translation>Adgangen vår er løpt ut før tiden</translation>
    </message>
    <message>
        <source>It asks for a new proof of who we are</source>
        <translation>Tjeneren ber om et nytt bevis på hvem vi er</translation>
    </message>
    <message>
        <source>It breaks down the first times</source>
        <translation>Tjeneren bryter sammen de første gangene</translation>
    </message>
    <message>
        <source>It says that we ask too often</source>
        <translation>Tjeneren sier at vi spør for ofte</translation>
    </message>
    <message>
        <source>Gives a receipt at once, and answers</source>
        <translation>Kvitterer med en gang, og svarer</translation>
    </message>
    <message>
        <source>Turns the message down</source>
        <translation>Avviser meldingen</translation>
    </message>
    <message>
        <source>Answers everything twice</source>
        <translation>Svarer to ganger på alt</translation>
    </message>
    <message>
        <source>Gives the receipt and the answer late</source>
        <translation>Kvitterer og svarer sent</translation>
    </message>
    <message>
        <source>Takes the message and says nothing</source>
        <translation>Tar imot meldingen og sier ingenting</translation>
    </message>
    <message>
        <source>Is busy the first times it is asked</source>
        <translation>Er opptatt de første gangene</translation>
    </message>
    <message>
        <source>Takes the message, but the line breaks before it says so</source>
        <translation>Tar imot meldingen, men linja brytes før den får sagt det</translation>
    </message>
</context>
<context>
    <name>PracticeClockPart</name>
    <message>
        <source>One day on</source>
        <translation>Ett døgn fram</translation>
    </message>
    <message>
        <source>Four days on</source>
        <translation>Fire døgn fram</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Tilbake til riktig tid</translation>
    </message>
    <message>
        <source>The practice clock</source>
        <translation>Øvingsklokka</translation>
    </message>
    <message>
        <source>To see what comes when a unit has given no receipt for 96 hours, or when a day is past. It holds until you lock or set it right. What is written meanwhile keeps its day, also when the clock goes back: it lies in the future then, until that day has come.</source>
        <translation>For å se hva som skjer når en enhet ikke har kvittert på 96 timer, eller når en dag er passert. Det gjelder til du låser eller stiller klokka riktig. Det som skrives imens, beholder dagen sin også når klokka går tilbake: da ligger det fram i tid til den dagen er kommet.</translation>
    </message>
</context>
<context>
    <name>PracticeNoticeSheet</name>
    <message>
        <source>Let the unit send a notice</source>
        <translation>La enheten sende et varsel</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send varselet</translation>
    </message>
    <message>
        <source>In the conversation there is, if there is one</source>
        <translation>Kommer i samtalen dere har, hvis dere har en</translation>
    </message>
    <message>
        <source>Enclose a note as a PDF</source>
        <translation>Legg ved et notat som PDF</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>D&amp;eltaker</translation>
    </message>
    <message>
        <source>&amp;What it tells</source>
        <translation>&amp;Hva det forteller</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>The notice is on its way. It comes under Messages.</source>
        <translation>Varselet er på vei. Det kommer under Meldinger.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Innleggelse</translation>
    </message>
    <message>
        <source>Planned discharge</source>
        <translation>Planlagt utskriving</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Utskriving</translation>
    </message>
    <message>
        <source>Unplanned discharge</source>
        <translation>Ikke-planlagt utskriving</translation>
    </message>
</context>
<context>
    <name>PublicHalf</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>Den offentlige nøkkelen er kopiert.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The public key is in the file.</source>
        <translation>Den offentlige nøkkelen ligger i filen.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Lagre den offentlige nøkkelen</translation>
    </message>
    <message>
        <source>Public key (*.json)</source>
        <translation>Offentlig nøkkel (*.json)</translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>New recovery key</source>
        <translation>Ny gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>The key printed before stops working. Have the printer or a pen ready.</source>
        <translation>Nøkkelen som er skrevet ut før, slutter å virke. Ha skriver eller penn klar.</translation>
    </message>
    <message>
        <source>Medvandrer: recovery key</source>
        <translation>Medvandrer: gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever has it can open the store on this machine.</source>
        <translation>Hold den innelåst. Den som har den, kan åpne lageret på denne maskinen.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lag en ny nøkkel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print it or write it by hand now. It is shown only this once.</source>
        <translation>Skriv den ut eller av for hånd nå. Den vises bare denne ene gangen.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Den er på papir</translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Asked of all volunteers</source>
        <translation>Dette bes alle tidgivere om</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>This is on the list already. Change it there.</source>
        <translation>Dette står på listen allerede. Endre det der.</translation>
    </message>
    <message>
        <source>Write in a part of the training first.</source>
        <translation>Skriv inn en del av opplæringen først.</translation>
    </message>
    <message>
        <source>Without a law that says so, nobody may be asked for a police certificate.</source>
        <translation>Uten en lov som sier det, kan ingen bes om politiattest.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Hva det bes om</translation>
    </message>
    <message>
        <source>&amp;Part of the training</source>
        <translation>&amp;Del av opplæringen</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Hvor &amp;mange</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Etter hvilken &amp;lov</translation>
    </message>
    <message>
        <source>The law that lets you ask, for example «Politiregisterforskriften § 34-1». Only that it was seen is noted, never what stands in it.</source>
        <translation>Loven som lar dere spørre, for eksempel «Politiregisterforskriften § 34-1». Bare at den er sett, blir notert, aldri hva som står i den.</translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation>Tomt: gjelder for godt.</translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation>På nytt &amp;etter</translation>
    </message>
    <message>
        <source>In place &amp;before</source>
        <translation>På &amp;plass</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ta det av listen</translation>
    </message>
    <message>
        <source>It holds from the next question on: whoever lacks it is not proposed for this kind. Those who walk together already go on.</source>
        <translation>Det gjelder fra neste spørsmål: den som mangler det, blir ikke foreslått til denne typen. De som alt går sammen, fortsetter.</translation>
    </message>
    <message>
        <source>It holds from the next step on. Nobody loses a place by it.</source>
        <translation>Det gjelder fra neste steg. Ingen mister en plass.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next step on.</source>
        <translation>Lagret. Det gjelder fra neste steg.</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more. What was shown stays noted.</source>
        <translation>Ingen bes om det lenger. Det som er vist, står notert.</translation>
    </message>
</context>
<context>
    <name>SealSection</name>
    <message>
        <source>Our seal</source>
        <translation>Vår forsegling</translation>
    </message>
    <message>
        <source>So that units can know our files, and only we can open theirs.</source>
        <translation>Med den kjenner enhetene igjen filene våre, og bare vi kan åpne filene de lager til oss.</translation>
    </message>
    <message>
        <source>Keys with certificates (*.p12 *.pfx)</source>
        <translation>Nøkler med sertifikat (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Bring in a key</source>
        <translation>Hent inn en nøkkel</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer)</source>
        <translation>Sertifikater (*.pem *.cer)</translation>
    </message>
    <message>
        <source>Save our certificate</source>
        <translation>Lagre sertifikatet vårt</translation>
    </message>
    <message>
        <source>our-certificate</source>
        <translation>vårt-sertifikat</translation>
    </message>
    <message>
        <source>Requests (*.csr *.pem)</source>
        <translation>Forespørsler (*.csr *.pem)</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Lagre forespørselen</translation>
    </message>
    <message>
        <source>our-request</source>
        <translation>vår-forespørsel</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikater (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Take in the certificate</source>
        <translation>Ta inn sertifikatet</translation>
    </message>
    <message>
        <source>We seal with it no more. It still opens what was sealed for it.</source>
        <translation>Vi forsegler ikke mer med den. Den åpner fortsatt det som ble forseglet for den.</translation>
    </message>
    <message>
        <source>The request is taken away.</source>
        <translation>Forespørselen er fjernet.</translation>
    </message>
    <message>
        <source>The new seal is in use from now on.</source>
        <translation>Den nye forseglingen er i bruk fra nå av.</translation>
    </message>
    <message>
        <source>Our key has its certificate. Hand it to the units.</source>
        <translation>Sertifikatet er tatt inn. Gi det til enhetene.</translation>
    </message>
    <message>
        <source>The certificate is in the file. Hand it to the unit, and read the fingerprint aloud on the telephone.</source>
        <translation>Sertifikatet ligger i filen. Gi den til enheten, og les fingeravtrykket høyt på telefon.</translation>
    </message>
    <message>
        <source>The request is in the file. Send it to the issuer; nothing in it is secret.</source>
        <translation>Forespørselen ligger i filen. Send den til utstederen; ingenting i den er hemmelig.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Filen kan ikke leses. Sjekk at den er der og kan åpnes.</translation>
    </message>
</context>
<context>
    <name>SetLine</name>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Take {name} into use</source>
        <translation>Ta {name} i bruk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Senteret</translation>
    </message>
    <message>
        <source>Matching and care</source>
        <translation>Kobling og omsorg</translation>
    </message>
    <message>
        <source>Messages to units</source>
        <translation>Meldinger til enheter</translation>
    </message>
    <message>
        <source>You and the app</source>
        <translation>Du og programmet</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoer og roller</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområder</translation>
    </message>
    <message>
        <source>Assignments and requirements</source>
        <translation>Oppdrag og krav</translation>
    </message>
    <message>
        <source>The centre&apos;s address</source>
        <translation>Senterets adresse</translation>
    </message>
    <message>
        <source>Units and exchange</source>
        <translation>Enheter og utveksling</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>About Medvandrer</source>
        <translation>Om Medvandrer</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Omsorg</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Min konto</translation>
    </message>
    <message>
        <source>Questions and check-ins</source>
        <translation>Spørsmål og oppfølging</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmaler</translation>
    </message>
    <message>
        <source>The health network</source>
        <translation>Helsenettet</translation>
    </message>
    <message>
        <source>Our seal</source>
        <translation>Vår forsegling</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Coordinator or adviser</source>
        <translation>Koordinator eller veileder</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Engangskode</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Nøkkel på papir</translation>
    </message>
    <message>
        <source>their own matches and activities</source>
        <translation>egne koblinger og aktiviteter</translation>
    </message>
    <message>
        <source>participants, goals and transitions</source>
        <translation>deltakere, mål og overganger</translation>
    </message>
    <message>
        <source>consents and messages</source>
        <translation>samtykker og meldinger</translation>
    </message>
    <message>
        <source>notes about volunteers</source>
        <translation>tidgivernes notater</translation>
    </message>
    <message>
        <source>accounts and the journal</source>
        <translation>kontoer og journalen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sikkerhetskopier</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>How it stands</source>
        <translation>Slik står det</translation>
    </message>
    <message>
        <source>The health network is how hospitals exchange messages. The centre needs a HER-id and an agreement with Norsk helsenett; without them everything else works as before.</source>
        <translation>Gjennom helsenettet utveksler sykehusene meldinger. Senteret trenger en HER-id og en avtale med Norsk helsenett; uten dem virker alt annet som før.</translation>
    </message>
    <message>
        <source>The key is made. Now it is registered at HelseID, and the client id that comes back is written here.</source>
        <translation>Nøkkelen er laget. Nå skal den registreres hos HelseID, og klient-id-en du får tilbake, skrives her.</translation>
    </message>
    <message>
        <source>Everything is filled in, but not tried as it stands now.</source>
        <translation>Alt er fylt ut, men ikke prøvd slik det står nå.</translation>
    </message>
    <message>
        <source>Tried {when}: everything went well. {where}.</source>
        <translation>Prøvd {when}: Alt gikk bra. {where}.</translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away, and no messages go or come.</source>
        <translation>HER-id {old} er fjernet, og ingen meldinger går ut eller kommer inn.</translation>
    </message>
    <message>
        <source>The HER-id was changed from {old} to {new}, and no messages go or come before the connection is tried with the new one, or the old one is put back. Nothing leaves under another number.</source>
        <translation>HER-id er endret fra {old} til {new}, og ingen meldinger går ut eller kommer inn før tilkoblingen er prøvd med den nye, eller den gamle er satt tilbake. Ingenting går ut under et annet nummer.</translation>
    </message>
    <message>
        <source>Messages go this way: {where}, HER-id {her_id}.</source>
        <translation>Meldinger går denne veien: {where}, HER-id {her_id}.</translation>
    </message>
    <message>
        <source>No contact yet since you unlocked.</source>
        <translation>Ingen kontakt ennå siden du låste opp.</translation>
    </message>
    <message>
        <source>Last contact {when}.</source>
        <translation>Siste kontakt {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to leave this way.</source>
        <translation>
            <numerusform>Én sending venter på å gå denne veien.</numerusform>
            <numerusform>%n sendinger venter på å gå denne veien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait until this way is open again.</source>
        <translation>
            <numerusform>Én sending venter til veien er åpen igjen.</numerusform>
            <numerusform>%n sendinger venter til veien er åpen igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came can’t be fetched from the server, the first since {when}. What comes after is fetched; these are tried again by themselves, and Today tells of them.</source>
        <translation>
            <numerusform>Noe som har kommet, kan ikke hentes fra meldingstjeneren. Slik har det vært siden {when}. Det som kommer etter, hentes; dette prøves igjen av seg selv, og I dag forteller om det.</numerusform>
            <numerusform>%n ting som har kommet, kan ikke hentes fra meldingstjeneren, den første siden {when}. Det som kommer etter, hentes; disse prøves igjen av seg selv, og I dag forteller om dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>this comes next</source>
        <translation>dette er det neste</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Look, or change</source>
        <translation>Se eller endre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>New template</source>
        <translation>Ny mal</translation>
    </message>
    <message>
        <source>As it is chosen</source>
        <translation>Slik det er valgt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Formål</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Emne</translation>
    </message>
    <message>
        <source>These are filled in by themselves. Other words in braces are blanks that one writes in.</source>
        <translation>Disse fylles ut av seg selv. Andre ord i klammer er åpne felt som den som skriver, fyller ut.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>The consent must cover this before it can be sent.</source>
        <translation>Samtykket må dekke dette før meldingen kan sendes.</translation>
    </message>
    <message>
        <source>The text is &amp;about</source>
        <translation>Teksten &amp;handler om</translation>
    </message>
    <message>
        <source>Parts that &amp;follow</source>
        <translation>&amp;Deler som følger med</translation>
    </message>
    <message>
        <source>Not used for new messages any more</source>
        <translation>Ikke lenger i bruk for nye meldinger</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagret.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>not used any more</source>
        <translation>ikke i bruk lenger</translation>
    </message>
    <message>
        <source>with {parts}</source>
        <translation>med {parts}</translation>
    </message>
    <message>
        <source>Plan an admission</source>
        <translation>Planlegge innleggelse</translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation>Planlegge utskriving</translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation>Følge opp sammen</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Akutt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>kontaktopplysninger</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>oppmøte</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>notice of a transition</source>
        <translation>varsel om overgang</translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation>kriseplan</translation>
    </message>
    <message>
        <source>meeting invitation</source>
        <translation>møteinnkalling</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>overganger</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møter</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>the participant&apos;s name</source>
        <translation>navnet på deltakeren</translation>
    </message>
    <message>
        <source>the unit that is written to</source>
        <translation>enheten det skrives til</translation>
    </message>
    <message>
        <source>the name of the centre</source>
        <translation>navnet på senteret</translation>
    </message>
    <message>
        <source>the one who writes</source>
        <translation>den som skriver</translation>
    </message>
    <message>
        <source>the participant&apos;s contact here</source>
        <translation>deltakerens kontakt hos oss</translation>
    </message>
    <message>
        <source>the day of the meeting or the transition</source>
        <translation>dagen for møtet eller overgangen</translation>
    </message>
    <message>
        <source>when the meeting begins</source>
        <translation>når møtet begynner</translation>
    </message>
    <message>
        <source>where the meeting is</source>
        <translation>hvor møtet er</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Chosen where a message is written. What was sent stays as it was.</source>
        <translation>Velges der en melding skrives. Det som er sendt, står som det var.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmaler</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mal</translation>
    </message>
    <message>
        <source>None yet. A template saves writing the same words again and again.</source>
        <translation>Ingen ennå. Med en mal slipper du å skrive de samme ordene om igjen.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkefølgen er lagret.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Try it</source>
        <translation>Prøv forbindelsen</translation>
    </message>
    <message>
        <source>&amp;Lock the HER-id, so that no other system can take it</source>
        <translation>Lå&amp;s HER-id-en, så ingen andre systemer kan ta den</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The fourth part asks the message server to tell us here what comes to HER-id {her_id}. From then on it is told to no other system.</source>
        <translation>Det fjerde punktet ber meldingstjeneren om å varsle oss her om det som kommer til HER-id {her_id}. Fra da av får ingen andre systemer vite om det.</translation>
    </message>
    <message>
        <source>This is production: what comes to the HER-id is about real people.</source>
        <translation>Dette er produksjon: Det som kommer til HER-id-en, gjelder virkelige personer.</translation>
    </message>
    <message>
        <source>The new key is in use, and the old one is wiped.</source>
        <translation>Den nye nøkkelen er i bruk, og den gamle er slettet.</translation>
    </message>
    <message>
        <source>Everything went well. The health network can be taken into use.</source>
        <translation>Alt gikk bra. Helsenettet kan tas i bruk.</translation>
    </message>
    <message>
        <source>went well {when}</source>
        <translation>gikk bra {when}</translation>
    </message>
    <message>
        <source>T&amp;ry it, and have messages come here</source>
        <translation>P&amp;røv, og ta imot meldinger her</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>tries …</source>
        <translation>prøver …</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>gikk bra</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>feilet</translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>New type of assignment</source>
        <translation>Ny type oppdrag</translation>
    </message>
    <message>
        <source>As people here call it, for example «Trening sammen»</source>
        <translation>Slik dere kaller det, for eksempel «Trening sammen»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Hvor lenge</translation>
    </message>
    <message>
        <source>Usual h&amp;ours</source>
        <translation>Vanlige &amp;timer</translation>
    </message>
    <message>
        <source>A month, or in all for a job done once. Empty: it differs.</source>
        <translation>I måneden, eller i alt for en jobb. Tomt: det varierer.</translation>
    </message>
    <message>
        <source>With commas between. Whoever can help with it is proposed first.</source>
        <translation>Med komma mellom. De som kan hjelpe med det, foreslås først.</translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation>Må &amp;kunne hjelpe med</translation>
    </message>
    <message>
        <source>Not offered for new assignments any more</source>
        <translation>Tilbys ikke lenger for nye oppdrag</translation>
    </message>
    <message>
        <source>Somebody waits for one of these. Give them another kind first.</source>
        <translation>Noen venter på et slikt oppdrag. Gi dem en annen type først.</translation>
    </message>
    <message>
        <source>Those who walk together already go on as they are.</source>
        <translation>De som alt går sammen, fortsetter som før.</translation>
    </message>
    <message>
        <source>The type of assignment is saved.</source>
        <translation>Typen oppdrag er lagret.</translation>
    </message>
</context>
<context>
    <name>UnitCertificateLine</name>
    <message>
        <source>removed {day}</source>
        <translation>fjernet {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag igjen</numerusform>
            <numerusform>%n dager igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}, {left}</source>
        <translation>til {day}, {left}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>We have compared it</source>
        <translation>Vi har sammenlignet det</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>UnitCertificatesCard</name>
    <message>
        <source>Certificates</source>
        <translation>Sertifikater</translation>
    </message>
    <message>
        <source>&amp;Take in a certificate …</source>
        <translation>&amp;Ta inn et sertifikat …</translation>
    </message>
    <message>
        <source>With them we seal files that only the unit opens, and know theirs.</source>
        <translation>Med dem forsegler vi filer som bare enheten åpner, og kjenner igjen deres.</translation>
    </message>
    <message>
        <source>None yet. Ask the unit for its certificate as a file, and compare the fingerprint with them on the telephone, on a number that you know from before.</source>
        <translation>Ingen ennå. Be enheten om sertifikatet som en fil, og sammenlign fingeravtrykket med dem på telefon, på et nummer dere kjenner fra før.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikater (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Take in a certificate</source>
        <translation>Ta inn et sertifikat</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Filen kan ikke leses. Sjekk at den er der og kan åpnes.</translation>
    </message>
    <message>
        <source>The certificate is taken in.</source>
        <translation>Sertifikatet er tatt inn.</translation>
    </message>
    <message>
        <source>Noted that you have compared the fingerprint with the unit.</source>
        <translation>Notert at dere har sammenlignet fingeravtrykket med enheten.</translation>
    </message>
    <message>
        <source>The certificate is removed: nothing is sealed for it, and no file known by it.</source>
        <translation>Sertifikatet er fjernet: ingenting forsegles for det, og ingen fil kjennes igjen på det.</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Takes electronic messages</source>
        <translation>Tar imot elektroniske meldinger</translation>
    </message>
    <message>
        <source>Only as a sealed file, handed over</source>
        <translation>Bare som forseglet fil, overlevert</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisasjon</translation>
    </message>
    <message>
        <source>&amp;HER id</source>
        <translation>&amp;HER-id</translation>
    </message>
    <message>
        <source>The unit&apos;s address in the health network: a number.</source>
        <translation>Enhetens adresse i helsenettet: et tall.</translation>
    </message>
    <message>
        <source>HER id of the or&amp;ganisation</source>
        <translation>HER-id til or&amp;ganisasjonen</translation>
    </message>
    <message>
        <source>Asked for in letters that go by the health network.</source>
        <translation>Trengs i brev som går gjennom helsenettet.</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tat</translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation>Enheten er lagret.</translation>
    </message>
    <message>
        <source>A certificate for sealed files is taken in here when the unit is saved.</source>
        <translation>Et sertifikat for forseglede filer tas inn her når enheten er lagret.</translation>
    </message>
    <message>
        <source>Electronic messages need a HER-id to go to.</source>
        <translation>Elektroniske meldinger trenger en HER-id å gå til.</translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>Units and exchange</source>
        <translation>Enheter og utveksling</translation>
    </message>
    <message>
        <source>Treatment units you may write to, with consent.</source>
        <translation>TSB-enheter dere kan skrive til, med samtykke.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Finn en enhet</translation>
    </message>
    <message>
        <source>Show closed units too</source>
        <translation>Vis stengte enheter også</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation and place</source>
        <translation>Organisasjon og sted</translation>
    </message>
    <message>
        <source>HER id</source>
        <translation>HER-id</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>No unit by these words.</source>
        <translation>Ingen enhet med disse ordene.</translation>
    </message>
    <message>
        <source>No units yet. Write in the first one, or import a register.</source>
        <translation>Ingen enheter ennå. Skriv inn den første, eller hent inn et register.</translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>Take it into use</source>
        <translation>Ta det i bruk</translation>
    </message>
    <message>
        <source>Give the HER-id up here</source>
        <translation>Gi fra deg HER-id-en her</translation>
    </message>
    <message>
        <source>Out of use, what waits for this way stays where it is until it is back.</source>
        <translation>Tas det ut av bruk, blir det som venter på denne veien, liggende til det er i bruk igjen.</translation>
    </message>
    <message>
        <source>Take it &amp;out of use</source>
        <translation>Ta det &amp;ut av bruk</translation>
    </message>
    <message>
        <source>From then on messages to units that take them go through the health network, within the consents, as always.</source>
        <translation>Fra da av går meldinger til enheter som tar imot dem, gjennom helsenettet, innenfor samtykkene som alltid.</translation>
    </message>
    <message>
        <source>Take it into &amp;use</source>
        <translation>Ta det i &amp;bruk</translation>
    </message>
    <message>
        <source>The health network is in use.</source>
        <translation>Helsenettet er i bruk.</translation>
    </message>
    <message>
        <source>The health network is out of use.</source>
        <translation>Helsenettet er ute av bruk.</translation>
    </message>
    <message>
        <source>The HER-id is free: another system may have it.</source>
        <translation>HER-id-en er fri: Et annet system kan få den.</translation>
    </message>
    <message>
        <source>Shall another system take over HER-id {her_id}? Give it up here first, so that it is neither told here nor locked any more.</source>
        <translation>Skal et annet system overta HER-id {her_id}? Gi den fra deg her først, så den ikke lenger er låst, og det som kommer til den, ikke varsles hit.</translation>
    </message>
</context>
<context>
    <name>VariableButtons</name>
    <message>
        <source>Put in {word}</source>
        <translation>Sett inn {word}</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
    <message>
        <source>practice unit</source>
        <translation>øvingsenhet</translation>
    </message>
    <message>
        <source>played here</source>
        <translation>spilles her</translation>
    </message>
    <message>
        <source>health network</source>
        <translation>helsenettet</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>forseglet fil</translation>
    </message>
    <message>
        <source>no way yet</source>
        <translation>ingen vei ennå</translation>
    </message>
    <message>
        <source>by phone or letter</source>
        <translation>på telefon eller i brev</translation>
    </message>
    <message>
        <source>The unit is closed. No message goes to it.</source>
        <translation>Enheten er stengt. Ingen meldinger går dit.</translation>
    </message>
    <message>
        <source>Lives on this machine. What is written to it never leaves it.</source>
        <translation>Bor på denne maskinen. Det som skrives til den, går aldri ut av maskinen.</translation>
    </message>
    <message>
        <source>All is invented here, so the practice unit plays this unit. Nothing leaves the machine.</source>
        <translation>Alt er oppdiktet her, så øvingsenheten spiller denne enheten. Ingenting går ut av maskinen.</translation>
    </message>
    <message>
        <source>Messages go by the health network.</source>
        <translation>Meldinger går gjennom helsenettet.</translation>
    </message>
    <message>
        <source>Messages go as sealed files that somebody hands over.</source>
        <translation>Meldinger går som forseglede filer som noen leverer.</translation>
    </message>
    <message>
        <source>No message reaches it from here yet.</source>
        <translation>Ingen meldinger når den herfra ennå.</translation>
    </message>
    <message>
        <source>For the health network is missing: {what}.</source>
        <translation>Til helsenettet mangler: {what}.</translation>
    </message>
    <message>
        <source>For a sealed file is missing: {what}.</source>
        <translation>Til forseglet fil mangler: {what}.</translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation>enhetens HER-id</translation>
    </message>
    <message>
        <source>that it takes electronic messages</source>
        <translation>at den tar imot elektroniske meldinger</translation>
    </message>
    <message>
        <source>the HER-id of its organisation</source>
        <translation>HER-id til organisasjonen rundt enheten</translation>
    </message>
    <message>
        <source>our own connection</source>
        <translation>vår egen tilkobling</translation>
    </message>
    <message>
        <source>our own seal, made under «Our seal»</source>
        <translation>vår egen forsegling, som lages under «Vår forsegling»</translation>
    </message>
    <message>
        <source>a certificate of the unit&apos;s</source>
        <translation>et sertifikat fra enheten</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>A new way of weighing</source>
        <translation>En ny måte å vekte på</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Hours a month per match</source>
        <translation>&amp;Timer i måneden per kobling</translation>
    </message>
    <message>
        <source>Where the assignment says nothing of its own.</source>
        <translation>Der oppdraget ikke sier noe selv.</translation>
    </message>
    <message>
        <source>Lon&amp;gest way</source>
        <translation>Le&amp;ngste vei</translation>
    </message>
    <message>
        <source>Where the volunteer has said nothing of her own.</source>
        <translation>Der tidgiveren ikke har sagt noe selv.</translation>
    </message>
    <message>
        <source>Twenty points are shared by these weights, 0 to 10. The right column shows it for one who has said something about all of it; what somebody has not said is shared by the rest.</source>
        <translation>Tjue poeng deles etter disse vektene, 0 til 10. Kolonnen til høyre viser det for en som har sagt noe om alt; det noen ikke har sagt noe om, deles på resten.</translation>
    </message>
    <message>
        <source>Weight of {feature}, 0 to 10</source>
        <translation>Vekt for {feature}, 0 til 10</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>↑ ↓ change a weight · Ctrl+Enter</source>
        <translation>↑ ↓ endrer en vekt · Ctrl+Enter</translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation>Vektene er lagret.</translation>
    </message>
    <message>
        <source>One weight at least must be above 0.</source>
        <translation>Minst én vekt må være over 0.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to 10.</source>
        <translation>En vekt er et helt tall fra 0 til 10.</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>Rather not, both</source>
        <translation>Helst ikke, begge</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesser</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Kan hjelpe med</translation>
    </message>
    <message>
        <source>Nothing that clashes</source>
        <translation>Ingenting som kolliderer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Wish for gender</source>
        <translation>Ønske om kjønn</translation>
    </message>
    <message>
        <source>Wish for age</source>
        <translation>Ønske om alder</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Egen erfaring</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Varighet</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>Kjenner hverandre</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Nær hverandre</translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation>Felles timer</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>«Rather not» of both. One in common gives four fifths, two all. It tells more of who lasts than interests do.</source>
        <translation>«Helst ikke» hos begge. Ett felles gir fire femdeler, to gir alt. Det sier mer om hvem som varer enn interesser gjør.</translation>
    </message>
    <message>
        <source>Interests of both. One in common gives half, two three quarters, three all.</source>
        <translation>Interesser hos begge. Én felles gir halvparten, to tre firedeler, tre alt.</translation>
    </message>
    <message>
        <source>Goals, practical needs and own words against what the volunteer can help with. One gives half, two all.</source>
        <translation>Mål, praktiske behov og egne ord mot det tidgiveren kan hjelpe med. Én ting gir halvparten, to gir alt.</translation>
    </message>
    <message>
        <source>What one of them would rather not against what the other likes or wants. Any clash gives nothing.</source>
        <translation>Det den ene helst ikke vil, mot det den andre liker eller ønsker. En kollisjon gir ingenting.</translation>
    </message>
    <message>
        <source>Languages wished, or the participant&apos;s own. One in common gives all.</source>
        <translation>Språk som er ønsket, eller deltakerens egne. Ett felles gir alt.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, when it is no must.</source>
        <translation>Deltakerens ønske, når det ikke er et krav.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish against the birth year.</source>
        <translation>Deltakerens ønske mot fødselsåret.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, and what the volunteer has offered to tell.</source>
        <translation>Deltakerens ønske, og det tidgiveren selv har villet fortelle.</translation>
    </message>
    <message>
        <source>For how long the volunteer would give time, against an assignment that is for once or lasts.</source>
        <translation>Hvor lenge tidgiveren ønsker å gi tid, mot et oppdrag som er én gang eller varer.</translation>
    </message>
    <message>
        <source>Have walked together before, to an end that both wanted. Never counts against anybody.</source>
        <translation>Har gått sammen før, til en slutt begge ønsket. Teller aldri mot noen.</translation>
    </message>
    <message>
        <source>Rough minutes between the postcodes. All up to 15, falling to nothing at 60.</source>
        <translation>Grove minutter mellom postnumrene. Alt inntil 15, synker til ingenting ved 60.</translation>
    </message>
    <message>
        <source>Times of both. Rises to all at five hours a week in common.</source>
        <translation>Tidene til begge. Stiger til alt ved fem felles timer i uken.</translation>
    </message>
    <message>
        <source>Matches that the volunteer has now. None gives all, one half.</source>
        <translation>Koblinger tidgiveren har nå. Ingen gir alt, én gir halvparten.</translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>What speaks for a pair, and how much. Rules that must be met stand.</source>
        <translation>Hva som taler for et par, og hvor mye. Regler som må være oppfylt, står fast.</translation>
    </message>
    <message>
        <source>A new way</source>
        <translation>En ny måte</translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation>Medvandrers egen</translation>
    </message>
    <message>
        <source>{hours} hours a month per match, at most {minutes} minutes apart</source>
        <translation>{hours} timer i måneden per kobling, høyst {minutes} minutter fra hverandre</translation>
    </message>
    <message>
        <source>What twenty points are shared into</source>
        <translation>Hva tjue poeng deles i</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>vekt {n}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>Proposals weigh by «{name}» from now on.</source>
        <translation>Forslag vektes etter «{name}» fra nå av.</translation>
    </message>
    <message>
        <source>«{name}» is removed.</source>
        <translation>«{name}» er fjernet.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who we are</source>
        <translation>Hvem vi er</translation>
    </message>
    <message>
        <source>Go to the centre&apos;s &amp;address</source>
        <translation>Gå til senterets &amp;adresse</translation>
    </message>
    <message>
        <source>HER-id {her_id}</source>
        <translation>HER-id {her_id}</translation>
    </message>
    <message>
        <source>The centre has its addresses: messages bear them, and come to them.</source>
        <translation>Senteret har adressene sine: De står i meldingene, og meldinger kommer til dem.</translation>
    </message>
    <message>
        <source>Still missing: {names}. They come from Norsk helsenett&apos;s address register.</source>
        <translation>Mangler ennå: {names}. Det står i Adresseregisteret til Norsk helsenett.</translation>
    </message>
</context>
</TS>
