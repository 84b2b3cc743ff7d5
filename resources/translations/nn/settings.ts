<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <translation>Kva det vernar</translation>
    </message>
    <message>
        <source>Everything you write lies encrypted on this machine, and only the accounts of your centre open it. Nothing is sent anywhere but the messages you send to a unit, and those only as far as a consent reaches.</source>
        <translation>Alt de skriv, ligg kryptert på denne maskina, og berre kontoane til senteret opnar det. Ingenting blir sendt nokon stad utanom meldingane de sender til ei eining, og dei berre så langt eit samtykke rekk.</translation>
    </message>
    <message>
        <source>What it can&apos;t protect</source>
        <translation>Kva det ikkje kan verne</translation>
    </message>
    <message>
        <source>A machine that others control, a passphrase that others know, and a screen that others see. Lock with Ctrl+L when you leave.</source>
        <translation>Ei maskin som andre styrer, ein passordfrase som andre kan, og ein skjerm som andre ser. Lås med Ctrl+L når du går.</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>Every change and every look at a participant leaves a line that can&apos;t be taken away without its being found out. A participant can be given the list.</source>
        <translation>Kvar endring og kvart oppslag på ein deltakar lèt etter seg ei linje som ikkje kan fjernast utan at det blir oppdaga. Ein deltakar kan få lista.</translation>
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
        <translation>Ny eingongskode</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Steng kontoen</translation>
    </message>
    <message>
        <source>Account since {day}</source>
        <translation>Konto sidan {day}</translation>
    </message>
    <message>
        <source>Has not been in yet</source>
        <translation>Har ikkje vore inne enno</translation>
    </message>
    <message>
        <source>Does not see: {words}</source>
        <translation>Ser ikkje: {words}</translation>
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
        <translation>{name} i brev til einingar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation>&amp;Yrke</translation>
    </message>
    <message>
        <source>Only for those authorised as health personnel.</source>
        <translation>Berre for autorisert helsepersonell.</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikkje helsepersonell</translation>
    </message>
    <message>
        <source>Saved for the letters of {name}.</source>
        <translation>Lagra for breva til {name}.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoar og roller</translation>
    </message>
    <message>
        <source>Each account has its own key to the store.</source>
        <translation>Kvar konto har sin eigen nøkkel til lageret.</translation>
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
        <translation>Namn</translation>
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
        <translation>Opnar med</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>{name} has other roles now. They hold from the next unlocking.</source>
        <translation>{name} har andre roller no. Dei gjeld frå neste opplåsing.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>How letters to units name the centre</source>
        <translation>Slik står senteret i brev til einingar</translation>
    </message>
    <message>
        <source>What is empty is left out. It holds from the next letter on.</source>
        <translation>Det som er tomt, blir utelate. Det gjeld frå neste brev.</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Lagre adressa</translation>
    </message>
    <message>
        <source>The centre&apos;s address is saved.</source>
        <translation>Adressa til senteret er lagra.</translation>
    </message>
    <message>
        <source>The health network was tried for {old}. No messages go or come before it is tried for the HER-id that stands here now.</source>
        <translation>Helsenettet er prøvd for {old}. Ingen meldingar går ut eller kjem inn før det er prøvd for den HER-id-en som står her no.</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Prøv tilkoplinga</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>The centre&apos;s &amp;HER-id</source>
        <translation>&amp;HER-id til senteret</translation>
    </message>
    <message>
        <source>A number of up to nine digits. No unit has the same.</source>
        <translation>Eit tal på inntil ni siffer. Inga eining har det same.</translation>
    </message>
    <message>
        <source>The &amp;organisation around it</source>
        <translation>&amp;Organisasjonen rundt</translation>
    </message>
    <message>
        <source>Empty: the centre&apos;s own name.</source>
        <translation>Tomt: namnet på senteret sjølv.</translation>
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
        <translation>Ni siffer frå Brønnøysundregistera.</translation>
    </message>
    <message>
        <source>&amp;Phone for units</source>
        <translation>&amp;Telefon for einingar</translation>
    </message>
    <message>
        <source>For letters from whoever has none on their own account.</source>
        <translation>I brev frå dei som ikkje har nummer på sin eigen konto.</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>The centre&apos;s address</source>
        <translation>Adressa til senteret</translation>
    </message>
    <message>
        <source>So that units know who writes to them.</source>
        <translation>Så einingane veit kven som skriv til dei.</translation>
    </message>
    <message>
        <source>What is a HER-id?</source>
        <translation>Kva er ein HER-id?</translation>
    </message>
    <message>
        <source>The number by which the health network finds a place, like a phone number for letters. There are two: one for the centre, and one for the organisation around it. Norsk helsenett gives them, and they stand in Adresseregisteret.</source>
        <translation>Nummeret som helsenettet finn ein stad på, som eit telefonnummer for brev. Det er to av dei: eitt for senteret og eitt for organisasjonen rundt. Norsk helsenett deler dei ut, og dei står i Adresseregisteret.</translation>
    </message>
    <message>
        <source>One can do without. The practice unit needs none, and a sealed file that is handed over needs only the organisation number.</source>
        <translation>Det går godt utan. Øvingseininga treng ingen, og ei forsegla fil som blir levert for hand, treng berre organisasjonsnummeret.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>For this machine. It holds at once.</source>
        <translation>For denne maskina. Det gjeld med ein gong.</translation>
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
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rørsle</translation>
    </message>
    <message>
        <source>The size comes on top of what the system is set to.</source>
        <translation>Storleiken kjem i tillegg til det systemet er stilt inn på.</translation>
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
        <translation>ikkje brukt til nye mål</translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message>
        <source>Types of assignment</source>
        <translation>Typar oppdrag</translation>
    </message>
    <message>
        <source>None yet. A type says how long it goes on and what it takes.</source>
        <translation>Ingen enno. Ein type seier kor lenge det varer, og kva som trengst.</translation>
    </message>
    <message>
        <source>Ask for more with this one</source>
        <translation>Be om meir for denne typen</translation>
    </message>
    <message>
        <source>Ask for more with {name}</source>
        <translation>Be om meir for {name}</translation>
    </message>
    <message>
        <source>Asked of all volunteers</source>
        <translation>Dette blir alle tidgivarar bedne om</translation>
    </message>
    <message>
        <source>Ask for something more</source>
        <translation>Legg til eit krav</translation>
    </message>
    <message>
        <source>Nothing is asked of all. Most centres ask for a talk and a pledge.</source>
        <translation>Ingenting er kravd av alle. Dei fleste senter ber om ein samtale og ei teieplikterklæring.</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Delar av opplæringa</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>None are named: the training counts as a whole. Name its parts to ask for one of them, or to have one taken anew.</source>
        <translation>Ingen er namngjevne: opplæringa blir rekna som ein heilskap. Gje delane namn for å be om éin av dei, eller for at ein skal takast på nytt.</translation>
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
        <translation>Ei endring gjeld frå neste steg. Ingen mistar ein plass.</translation>
    </message>
    <message>
        <source>New type of assignment</source>
        <translation>Ny type oppdrag</translation>
    </message>
    <message>
        <source>What is asked of volunteers here. A leader can change it.</source>
        <translation>Dette blir tidgivarar bedne om her. Ein leiar kan endre det.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>A talk</source>
        <translation>Ein samtale</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referansar</translation>
    </message>
    <message>
        <source>The training as a whole</source>
        <translation>Heile opplæringa</translation>
    </message>
    <message>
        <source>A part of the training</source>
        <translation>Ein del av opplæringa</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Teieerklæring</translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation>Politiattest</translation>
    </message>
    <message>
        <source>A guardian&apos;s consent, under 18</source>
        <translation>Samtykke frå ein føresett, under 18 år</translation>
    </message>
    <message>
        <source>Only noted, holds nobody back</source>
        <translation>Berre notert, held ingen tilbake</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Før opplæringa</translation>
    </message>
    <message>
        <source>Before the volunteer is ready</source>
        <translation>Før tidgivaren er klar</translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation>Før det fyrste oppdraget</translation>
    </message>
    <message>
        <source>Company that lasts</source>
        <translation>Følgje over tid</translation>
    </message>
    <message>
        <source>A job done once</source>
        <translation>Ein jobb som blir gjord éin gong</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referanse</numerusform>
            <numerusform>%n referansar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anew every %n month(s)</source>
        <translation>
            <numerusform>på nytt kvar månad</numerusform>
            <numerusform>på nytt kvar %n. månad</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation>gjeld for godt</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} t i månaden</translation>
    </message>
    <message>
        <source>{hours} h in all</source>
        <translation>{hours} t i alt</translation>
    </message>
    <message>
        <source>{what} · not used any more</source>
        <translation>{what} · ikkje i bruk lenger</translation>
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
        <translation>Desse dagane tek ein annan seg av det para dine treng, merkt med namnet ditt.</translation>
    </message>
    <message>
        <source>In these days another sees to what {name} follows up.</source>
        <translation>Desse dagane tek ein annan seg av det {name} følgjer opp.</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>Borte &amp;frå</translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>Who stands &amp;in</source>
        <translation>&amp;Stadfortredar</translation>
    </message>
    <message>
        <source>&amp;Note the days</source>
        <translation>&amp;Før opp dagane</translation>
    </message>
    <message>
        <source>Nobody else here may see what is needed to stand in.</source>
        <translation>Ingen andre her har tilgang til det ein stadfortredar treng.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>{first} to {last}: {name} stands in</source>
        <translation>{first} til {last}: {name} er stadfortredar</translation>
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
        <translation>Dagane er fjerna.</translation>
    </message>
    <message>
        <source>{name} stands in for {whom} in these days.</source>
        <translation>{name} er stadfortredar for {whom} desse dagane.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Everything in one encrypted file, opened again to be sure.</source>
        <translation>Alt i éi kryptert fil, opna igjen for tryggleiks skuld.</translation>
    </message>
    <message>
        <source>&amp;Make a backup …</source>
        <translation>&amp;Ta ein tryggingskopi …</translation>
    </message>
    <message>
        <source>Keep it on another disk, in another room. It opens with the passphrases and the recovery key that hold on the day it is made.</source>
        <translation>Ha han på ein annan disk, i eit anna rom. Han blir opna med passordfrasane og gjenopprettingsnøkkelen som gjeld den dagen han blir teken.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Det er ikkje teke nokon tryggingskopi enno.</translation>
    </message>
    <message>
        <source>Latest backup: {when}</source>
        <translation>Siste tryggingskopi: {when}</translation>
    </message>
    <message>
        <source>The backup is made, and has been opened again to be sure.</source>
        <translation>Tryggingskopien er teken, og er opna igjen for tryggleiks skuld.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>A backup takes the place of what is here, which is kept aside. It is done from the locked window, so that nobody is writing meanwhile.</source>
        <translation>Ein kopi tek plassen til det som er her, og det blir lagt til side. Det skjer frå det låste vindauget, så ingen skriv imens.</translation>
    </message>
    <message>
        <source>&amp;Lock, and go there</source>
        <translation>&amp;Lås, og gå dit</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Ta ein tryggingskopi</translation>
    </message>
    <message>
        <source>Backups (*.medvandrer)</source>
        <translation>Tryggingskopiar (*.medvandrer)</translation>
    </message>
</context>
<context>
    <name>BringInSheet</name>
    <message>
        <source>Bring in a key</source>
        <translation>Hent inn ein nøkkel</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Hent han inn</translation>
    </message>
    <message>
        <source>The file «{name}» holds a key and its certificate. Delete it when it is brought in: who has it can open what units seal for us.</source>
        <translation>Fila «{name}» inneheld ein nøkkel og sertifikatet til han. Slett fila når nøkkelen er henta inn: den som har ho, kan opne det einingane forseglar for oss.</translation>
    </message>
    <message>
        <source>The file&apos;s &amp;passphrase</source>
        <translation>&amp;Passordfrasen til fila</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Fila kan ikkje lesast. Sjekk at ho er der og kan opnast.</translation>
    </message>
    <message>
        <source>The key is brought in. Delete the file that it came in.</source>
        <translation>Nøkkelen er henta inn. Slett fila han kom i.</translation>
    </message>
</context>
<context>
    <name>CareNumbersCard</name>
    <message>
        <source>When somebody is remembered</source>
        <translation>Når nokon skal hugsast</translation>
    </message>
    <message>
        <source>A talk after something heavy is always owed within 48 hours.</source>
        <translation>Ein prat etter noko tungt skal alltid vere innan 48 timar.</translation>
    </message>
    <message>
        <source>A pair is &amp;quiet after so many days</source>
        <translation>Eit par er &amp;stille etter så mange dagar</translation>
    </message>
    <message>
        <source>&amp;Supervision at least every so many days</source>
        <translation>&amp;Rettleiing minst kvar så mange dagar</translation>
    </message>
    <message>
        <source>For active volunteers. Today names those who have had none.</source>
        <translation>For aktive tidgivarar. I dag nemner dei som ikkje har hatt noka.</translation>
    </message>
    <message>
        <source>S&amp;ave the numbers</source>
        <translation>&amp;Lagre tala</translation>
    </message>
    <message>
        <source>The numbers hold from now on.</source>
        <translation>Tala gjeld frå no av.</translation>
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
        <translation>For dei som hjelper, så det varer.</translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation>Belastning for rettleiarar</translation>
    </message>
    <message>
        <source>How the work is shared</source>
        <translation>Korleis arbeidet er fordelt</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are ready, active or have a pause.</source>
        <translation>
            <numerusform>%n tidgivar er klar, aktiv eller har pause.</numerusform>
            <numerusform>%n tidgivarar er klare, aktive eller har pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Det er ingenting å merkje seg.</translation>
    </message>
    <message numerus="yes">
        <source>%n carry more than they said.</source>
        <translation>
            <numerusform>%n har meir enn ønskt.</numerusform>
            <numerusform>%n har meir enn ønskt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry much more than the others.</source>
        <translation>
            <numerusform>%n har mykje meir enn dei andre.</numerusform>
            <numerusform>%n har mykje meir enn dei andre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not been asked for long.</source>
        <translation>
            <numerusform>%n er ikkje spurd på lenge.</numerusform>
            <numerusform>%n er ikkje spurde på lenge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Holder</source>
        <translation>Innehavar</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Utferda av</translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation>Frå {first} til {last}</translation>
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
        <translation>ikkje gyldig enno</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gyldig</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>går ut snart</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>gått ut</translation>
    </message>
    <message>
        <source>must be compared</source>
        <translation>må samanliknast</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>To encrypt to the unit, and to know who writes</source>
        <translation>Til å kryptere til eininga og kjenne att avsendaren</translation>
    </message>
    <message>
        <source>To encrypt to the unit</source>
        <translation>Til å kryptere til eininga</translation>
    </message>
    <message>
        <source>To know who writes</source>
        <translation>Til å kjenne att avsendaren</translation>
    </message>
    <message>
        <source>Nobody else: compare the fingerprint</source>
        <translation>Ingen andre: samanlikn fingeravtrykket</translation>
    </message>
    <message>
        <source>Its issuer took it back {day}. It is used for nothing.</source>
        <translation>Utferdaren trekte det tilbake {day}. Det blir ikkje brukt til noko.</translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation>ein tidlegare kollega</translation>
    </message>
    <message>
        <source>Compared on the telephone by {name}.</source>
        <translation>Samanlikna på telefon av {name}.</translation>
    </message>
    <message>
        <source>The issuer that vouched for it is not trusted now. It is used again when the fingerprint is compared.</source>
        <translation>De stolar ikkje lenger på utferdaren som gjekk god for det. Det blir brukt igjen når fingeravtrykket er samanlikna.</translation>
    </message>
    <message>
        <source>The fingerprint has not been compared with the unit.</source>
        <translation>Fingeravtrykket er ikkje samanlikna med eininga.</translation>
    </message>
    <message>
        <source>Issued by {issuer}, which you trust.</source>
        <translation>Utferda av {issuer}, som de stolar på.</translation>
    </message>
    <message>
        <source>The list of those taken back is outdated since {day}.</source>
        <translation>Lista over tilbaketrekte er utdatert sidan {day}.</translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>The client id from HelseID</source>
        <translation>Klient-id frå HelseID</translation>
    </message>
    <message>
        <source>&amp;Save the client id</source>
        <translation>&amp;Lagre klient-id</translation>
    </message>
    <message>
        <source>The client id is saved. Try it next.</source>
        <translation>Klient-id er lagra. Prøv sambandet no.</translation>
    </message>
    <message>
        <source>HelseID gives it when the key is registered. The organisation numbers are those that the client is registered for; leave empty what is not asked for.</source>
        <translation>Du får han av HelseID når nøkkelen er registrert. Organisasjonsnummera er dei som klienten er registrert for; lat det stå tomt som ingen har bede om.</translation>
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
        <translation>Organisasjons&amp;nummer for heile verksemda</translation>
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
        <translation>Berre om HelseID gav eit anna enn nhn:msh/api.</translation>
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
        <translation>Passordfrase og PIN sluttar å verke med ein gong. Det {name} har skrive, blir ståande. Ein stengd konto kan ikkje opnast igjen; ein ny kan.</translation>
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
        <translation>Kontoen til {name} er stengd.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>One-time code for {name}</source>
        <translation>Eingongskode til {name}</translation>
    </message>
    <message>
        <source>Give it by hand or read it aloud. It opens once, until {day}; then {name} chooses a passphrase. It is shown only now.</source>
        <translation>Gi han frå hand til hand eller les han opp. Han opnar éin gong, fram til {day}; då vel {name} ein passordfrase. Han blir vist berre no.</translation>
    </message>
    <message>
        <source>Medvandrer: one-time code</source>
        <translation>Medvandrer: eingongskode</translation>
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
        <translation>I brev til einingar</translation>
    </message>
    <message>
        <source>The unit sees who writes, and where to call. It holds from the next letter on.</source>
        <translation>Eininga ser kven som skriv, og kvar ho kan ringje. Det gjeld frå neste brev.</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikkje helsepersonell</translation>
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
        <translation>Berre for autorisert helsepersonell. Namna er dei registeret sjølv brukar.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>La&amp;gre</translation>
    </message>
    <message>
        <source>Saved for your letters to units.</source>
        <translation>Lagra for breva dine til einingar.</translation>
    </message>
    <message>
        <source>Without a number nobody can be called back, and no letter leaves.</source>
        <translation>Utan eit nummer kan ingen ringje tilbake, og då går det ikkje noko brev.</translation>
    </message>
    <message>
        <source>While it is empty the centre&apos;s {phone} stands there.</source>
        <translation>Når det er tomt, står senteret sitt nummer {phone} der.</translation>
    </message>
</context>
<context>
    <name>EndSealSheet</name>
    <message>
        <source>End this seal?</source>
        <translation>Avslutte denne forseglinga?</translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation>Fjerne han?</translation>
    </message>
    <message>
        <source>Nothing more can be sealed with it, and no messages go as files until there is another. What units seal for it can still be opened.</source>
        <translation>Ingenting meir kan forseglast med ho, og ingen meldingar går som filer før det finst ei ny. Det einingane forseglar for ho, kan framleis opnast.</translation>
    </message>
    <message>
        <source>The key is deleted. A certificate that the issuer makes for the request can&apos;t be taken in afterwards.</source>
        <translation>Nøkkelen blir sletta. Eit sertifikat som utferdaren lagar for førespurnaden, kan ikkje takast inn etterpå.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Avslutt ho</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Fjern han</translation>
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
        <translation>Tidlegare forseglingar</translation>
    </message>
    <message>
        <source>Kept only to open what was sealed for them.</source>
        <translation>Blir berre tekne vare på for å opne det som vart forsegla for dei.</translation>
    </message>
    <message>
        <source>Ended {day} · fingerprint begins {groups}</source>
        <translation>Avslutta {day} · fingeravtrykket byrjar {groups}</translation>
    </message>
</context>
<context>
    <name>EnvironmentStep</name>
    <message>
        <source>Which environment</source>
        <translation>Kva miljø</translation>
    </message>
    <message>
        <source>Use this en&amp;vironment</source>
        <translation>Bruk dette &amp;miljøet</translation>
    </message>
    <message>
        <source>The environment from now on: {words}.</source>
        <translation>Miljø frå no av: {words}.</translation>
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
        <translation>Dette er ikkje passordfrasen din.</translation>
    </message>
</context>
<context>
    <name>FoundIssuersPanel</name>
    <message>
        <source>Compare the fingerprint with the one on the issuer&apos;s own pages, or call whoever runs the unit&apos;s machines. Every group must be the same. Of several, the topmost is enough.</source>
        <translation>Samanlikn fingeravtrykket med det som står på sidene til utferdaren, eller ring dei som driftar maskinene til eininga. Alle gruppene må vere like. Er det fleire, held det med den øvste.</translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint</source>
        <translation>Vi har &amp;samanlikna fingeravtrykket</translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation>S&amp;tol på han</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ikkje denne</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Call the unit on a number that you know from before, and let them read their fingerprint aloud. Every group must be the same.</source>
        <translation>Ring eininga på eit nummer de kjenner frå før, og la dei lese fingeravtrykket sitt høgt. Kvar gruppe må vere lik.</translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint on the telephone</source>
        <translation>&amp;Vi har samanlikna fingeravtrykket på telefon</translation>
    </message>
    <message>
        <source>Take it &amp;in</source>
        <translation>Ta det &amp;inn</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Ikkje denne</translation>
    </message>
    <message>
        <source>You need not compare it, for the issuer vouches for it. Who has called the unit all the same may say so.</source>
        <translation>De treng ikkje samanlikne det, for utferdaren går god for det. Har nokon ringt eininga likevel, kan det noterast.</translation>
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
        <translation>Meldingar til einingar gjennom Norsk helsenett, med HelseID.</translation>
    </message>
    <message>
        <source>This is a practice centre: all in it is invented, and nothing of it may reach the health network. A centre of your own can be connected here.</source>
        <translation>Dette er eit øvingssenter: Alt her er oppdikta, og ingenting av det skal ut på helsenettet. Eit eige senter kan koplast til her.</translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message>
        <source>Removed {day}</source>
        <translation>Fjerna {day}</translation>
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
        <translation>ein tidlegare kollega</translation>
    </message>
    <message>
        <source>compared by {name}</source>
        <translation>samanlikna av {name}</translation>
    </message>
    <message>
        <source>the fingerprint has not been compared: it vouches for nobody yet</source>
        <translation>fingeravtrykket er ikkje samanlikna: går ikkje god for nokon enno</translation>
    </message>
    <message>
        <source>No unit&apos;s certificate rests on it</source>
        <translation>Ingen einingar har sertifikat som byggjer på han</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units rest on it</source>
        <translation>
            <numerusform>%n sertifikat frå einingar byggjer på han</numerusform>
            <numerusform>%n sertifikat frå einingar byggjer på han</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of those taken back has been read in</source>
        <translation>Inga liste over tilbaketrekte er lesen inn</translation>
    </message>
    <message>
        <source>List of those taken back from {day}</source>
        <translation>Liste over tilbaketrekte frå {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n on it</source>
        <translation>
            <numerusform>%n på ho</numerusform>
            <numerusform>%n på ho</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated since {day}. Read in the newest.</source>
        <translation>utdatert sidan {day}. Les inn den nyaste.</translation>
    </message>
    <message>
        <source>next one {day}</source>
        <translation>neste {day}</translation>
    </message>
    <message>
        <source>We have compared it</source>
        <translation>Vi har samanlikna det</translation>
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
        <translation>Utferdarar de stolar på</translation>
    </message>
    <message>
        <source>Take in an &amp;issuer …</source>
        <translation>Ta inn ein &amp;utferdar …</translation>
    </message>
    <message>
        <source>Read in a list of those taken &amp;back …</source>
        <translation>Les inn ei liste over til&amp;baketrekte …</translation>
    </message>
    <message>
        <source>A certificate that one of them has issued is believed on its word, and need not be compared on the telephone.</source>
        <translation>Eit sertifikat som ein av dei har utferda, stolar vi på utan at det blir samanlikna på telefon.</translation>
    </message>
    <message>
        <source>None. Each unit&apos;s certificate is compared on the telephone. With an issuer&apos;s certificate here, those that it issues are believed on its word.</source>
        <translation>Ingen. Sertifikatet til kvar eining blir samanlikna på telefon. Har de sertifikatet til ein utferdar her, stolar vi på dei som utferdaren går god for.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikat (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Take in an issuer</source>
        <translation>Ta inn ein utferdar</translation>
    </message>
    <message>
        <source>Lists of those taken back (*.crl *.pem *.der)</source>
        <translation>Lister over tilbaketrekte (*.crl *.pem *.der)</translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation>Les inn ei liste</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Fila kan ikkje lesast. Sjekk at ho er der og kan opnast.</translation>
    </message>
    <message>
        <source>The issuer is taken in, and vouches from now on.</source>
        <translation>Utferdaren er teken inn og går god for sertifikat frå no av.</translation>
    </message>
    <message>
        <source>The issuer is taken in. It vouches when the fingerprint is compared.</source>
        <translation>Utferdaren er teken inn. Han går god for nokon når fingeravtrykket er samanlikna.</translation>
    </message>
    <message>
        <source>Noted that you have compared it. It vouches from now on.</source>
        <translation>Notert at de har samanlikna det. Utferdaren går god for sertifikat frå no av.</translation>
    </message>
    <message>
        <source>The issuer is removed. Certificates that rest on it alone must be compared before they are used again.</source>
        <translation>Utferdaren er fjerna. Sertifikat som berre byggjer på han, må samanliknast før dei blir brukte igjen.</translation>
    </message>
    <message>
        <source>The list of {issuer} is read in.</source>
        <translation>Lista frå {issuer} er lesen inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units were taken back, and are used no more.</source>
        <translation>
            <numerusform>%n sertifikat frå ei eining er trekt tilbake og blir ikkje brukt meir.</numerusform>
            <numerusform>%n sertifikat frå einingar er trekte tilbake og blir ikkje brukte meir.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is outdated since {day}: fetch the newest.</source>
        <translation>Ho er utdatert sidan {day}: hent den nyaste.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Det er her alt.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The seal in use</source>
        <translation>Forseglinga i bruk</translation>
    </message>
    <message>
        <source>The new seal</source>
        <translation>Den nye forseglinga</translation>
    </message>
    <message>
        <source>Our seal, not in use yet</source>
        <translation>Vår forsegling, ikkje i bruk enno</translation>
    </message>
    <message>
        <source>waits for the issuer</source>
        <translation>ventar på utferdaren</translation>
    </message>
    <message>
        <source>Send the request to the issuer. When their certificate has come, take it in here.</source>
        <translation>Send førespurnaden til utferdaren. Når sertifikatet har kome, ta det inn her.</translation>
    </message>
    <message>
        <source>Hand its certificate to the units first. Put it in use when they have it: until then they know us by the former one.</source>
        <translation>Gi sertifikatet til einingane først. Ta ho i bruk når dei har det: til då kjenner dei oss på den førre.</translation>
    </message>
    <message>
        <source>Its certificate is out of its time: nothing can be sealed with it. Make a new one, and hand it to the units.</source>
        <translation>Sertifikatet er gått ut: ingenting kan forseglast med det. Lag ei ny forsegling, og gi ho til einingane.</translation>
    </message>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s). Make a new one now, so that the units have it in time.</source>
        <translation>
            <numerusform>Sertifikatet er gyldig i %n dag til. Lag ei ny forsegling no, så einingane har ho i tide.</numerusform>
            <numerusform>Sertifikatet er gyldig i %n dagar til. Lag ei ny forsegling no, så einingane har ho i tide.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit must have our certificate, and hear from you on the telephone that the fingerprint is the same as theirs.</source>
        <translation>Eininga må ha sertifikatet vårt, og høyre av dykk på telefon at fingeravtrykket er det same som dei ser.</translation>
    </message>
    <message>
        <source>The unit must have our certificate before it can read and write to us.</source>
        <translation>Eininga må ha sertifikatet vårt før ho kan lese og skrive til oss.</translation>
    </message>
    <message>
        <source>&amp;Save our certificate …</source>
        <translation>&amp;Lagre sertifikatet vårt …</translation>
    </message>
    <message>
        <source>Save the &amp;request …</source>
        <translation>Lagre &amp;førespurnaden …</translation>
    </message>
    <message>
        <source>&amp;Take in the certificate …</source>
        <translation>&amp;Ta inn sertifikatet …</translation>
    </message>
    <message>
        <source>&amp;Make a new one …</source>
        <translation>Lag ei &amp;ny …</translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation>&amp;Hent inn ein nøkkel …</translation>
    </message>
    <message>
        <source>Put in &amp;use</source>
        <translation>Ta i &amp;bruk</translation>
    </message>
    <message>
        <source>&amp;End it …</source>
        <translation>&amp;Avslutt ho …</translation>
    </message>
    <message>
        <source>Take the request &amp;away …</source>
        <translation>&amp;Fjern førespurnaden …</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>A key of our own</source>
        <translation>Ein eigen nøkkel</translation>
    </message>
    <message>
        <source>Public key, to be registered at HelseID</source>
        <translation>Offentleg nøkkel, som skal registrerast hos HelseID</translation>
    </message>
    <message>
        <source>The new public key, to be registered too</source>
        <translation>Den nye offentlege nøkkelen, som òg skal registrerast</translation>
    </message>
    <message>
        <source>&amp;Try the new key, and go over to it</source>
        <translation>&amp;Prøv den nye nøkkelen, og gå over til han</translation>
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
        <translation>Lag ein ny n&amp;økkel</translation>
    </message>
    <message>
        <source>The key is made. Register its public half at HelseID.</source>
        <translation>Nøkkelen er laga. Registrer den offentlege halvdelen hos HelseID.</translation>
    </message>
    <message>
        <source>The new key is given up. The one in use goes on.</source>
        <translation>Den nye nøkkelen er forkasta. Den som er i bruk, held fram.</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>laga {when}</translation>
    </message>
    <message>
        <source>The key proves who we are. Its secret half never leaves the encrypted store; the public half is registered at HelseID.</source>
        <translation>Nøkkelen provar kven vi er. Den hemmelege halvdelen forlèt aldri det krypterte lageret; den offentlege blir registrert hos HelseID.</translation>
    </message>
    <message>
        <source>Register the public half at HelseID, as a JWK. It is no secret. The other half lies in the encrypted store only, and in backups of it.</source>
        <translation>Registrer den offentlege halvdelen hos HelseID, som JWK. Han er ingen løyndom. Den andre halvdelen ligg berre i det krypterte lageret og i tryggingskopiar av det.</translation>
    </message>
    <message>
        <source>A new key waits. Register it at HelseID beside the old one, and try it: when that goes well it takes over, and the old one is wiped.</source>
        <translation>Ein ny nøkkel ventar. Registrer han hos HelseID ved sida av den gamle, og prøv han: Går det bra, tek han over, og den gamle blir sletta.</translation>
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
        <translation>For denne maskina. Det gjeld med ein gong.</translation>
    </message>
    <message>
        <source>Where a text has not been translated into Nynorsk or Northern Sámi yet, it stands in Bokmål.</source>
        <translation>Der ein tekst ikkje er omsett til nynorsk eller nordsamisk enno, står han på bokmål.</translation>
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
        <translation>Ikkje lenger brukt til nye mål</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
        <translation>Livsområdet er lagra.</translation>
    </message>
    <message>
        <source>One life area must stay in use.</source>
        <translation>Eitt livsområde må vere i bruk.</translation>
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
        <translation>Som Heim</translation>
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
        <translation>Som Nære relasjonar</translation>
    </message>
</context>
<context>
    <name>LifeAreasSection</name>
    <message>
        <source>Life areas</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Goals keep the area they were written under.</source>
        <translation>Mål held på området dei vart skrivne under.</translation>
    </message>
    <message>
        <source>New life area</source>
        <translation>Nytt livsområde</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>MakeSealSheet</name>
    <message>
        <source>Make our seal</source>
        <translation>Lag forseglinga vår</translation>
    </message>
    <message>
        <source>Make a new seal</source>
        <translation>Lag ei ny forsegling</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lag ho</translation>
    </message>
    <message>
        <source>Nobody else: units compare the fingerprint with us</source>
        <translation>Ingen andre: einingane samanliknar fingeravtrykket med oss</translation>
    </message>
    <message>
        <source>An issuer: we send a request, and get a certificate back</source>
        <translation>Ein utferdar: vi sender ein førespurnad og får eit sertifikat tilbake</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisasjon</translation>
    </message>
    <message>
        <source>As the units know you. It stands in the certificate, which anybody may read.</source>
        <translation>Slik einingane kjenner dykk. Det står i sertifikatet, som alle kan lese.</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>Organisation &amp;number</source>
        <translation>Organisasjons&amp;nummer</translation>
    </message>
    <message>
        <source>Who &amp;vouches for it</source>
        <translation>Kven går &amp;god for ho</translation>
    </message>
    <message>
        <source>The one in use goes on until you put the new one in use. It is kept after that, to open what was sealed for it.</source>
        <translation>Den som er i bruk, gjeld til de tek den nye i bruk. Ho blir teken vare på etterpå, for å opne det som vart forsegla for ho.</translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation>Lagar nøkkelen …</translation>
    </message>
    <message>
        <source>The key is made. Save the request, and send it to the issuer.</source>
        <translation>Nøkkelen er laga. Lagre førespurnaden, og send han til utferdaren.</translation>
    </message>
    <message>
        <source>The seal is made. Save its certificate, and hand it to the units.</source>
        <translation>Forseglinga er laga. Lagre sertifikatet, og gi det til einingane.</translation>
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
        <translation>Korleis det blir spurt om ei kopling, og korleis de spør vidare etterpå.</translation>
    </message>
    <message>
        <source>From the question to the check-ins</source>
        <translation>Frå spørsmålet til oppfølginga</translation>
    </message>
    <message>
        <source>Questions that are out keep their last day; check-ins that have a day keep it.</source>
        <translation>Spørsmål som er stilte, held på fristen sin; oppfølgingssamtalar som har ein dag, held på han.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>When one pair is agreed, the questions to the others are taken back.</source>
        <translation>Når eitt par er samde, blir spørsmåla til dei andre trekte tilbake.</translation>
    </message>
    <message>
        <source>Volunteers &amp;asked at a time for one participant</source>
        <translation>Tidgivarar som blir &amp;spurde om gongen for éin deltakar</translation>
    </message>
    <message>
        <source>After the last day the question expires by itself. Nobody has said no.</source>
        <translation>Etter fristen går spørsmålet ut av seg sjølv. Ingen har sagt nei.</translation>
    </message>
    <message>
        <source>&amp;Days to answer</source>
        <translation>&amp;Dagar til å svare</translation>
    </message>
    <message>
        <source>Days after the first meeting, as in 7, 30, 91. The last one repeats.</source>
        <translation>Dagar etter det første møtet, som 7, 30, 91. Det siste blir teke opp att.</translation>
    </message>
    <message>
        <source>&amp;Check-ins</source>
        <translation>&amp;Oppfølgingssamtalar</translation>
    </message>
    <message>
        <source>Saved. It holds from the next question on.</source>
        <translation>Lagra. Det gjeld frå neste spørsmål.</translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>New part of the training</source>
        <translation>Ny del av opplæringa</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>For example «First aid at an overdose»</source>
        <translation>Til dømes «Fyrstehjelp ved overdose»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation>Tomt: gjeld for godt.</translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation>På nytt &amp;etter</translation>
    </message>
    <message>
        <source>It is asked of nobody until you put it on a list.</source>
        <translation>Ingen blir bedne om han før du legg han til som eit krav.</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>Blir ikkje halden lenger</translation>
    </message>
    <message>
        <source>A list asks for this part. Take it off that list first.</source>
        <translation>Denne delen er eit krav. Ta kravet av lista fyrst.</translation>
    </message>
    <message>
        <source>Whoever has been through it has been, also under another name.</source>
        <translation>Den som har vore gjennom han, har det, òg når han får eit anna namn.</translation>
    </message>
    <message>
        <source>The part of the training is saved.</source>
        <translation>Delen av opplæringa er lagra.</translation>
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
        <translation>For å prøve alt med oppdikta personar. Kan nåast frå kvar som helst.</translation>
    </message>
    <message>
        <source>The same test, reached as production is: from the health network only.</source>
        <translation>Den same testen, nådd slik produksjon blir nådd: berre frå helsenettet.</translation>
    </message>
    <message>
        <source>Real messages to real units. Reached from the health network only, with an agreement with Norsk helsenett.</source>
        <translation>Ekte meldingar til ekte einingar. Kan berre nåast frå helsenettet, med avtale med Norsk helsenett.</translation>
    </message>
    <message>
        <source>Elliptic curve P-256 (the usual one)</source>
        <translation>Elliptisk kurve P-256 (den vanlege)</translation>
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
        <translation>HER-id-en til senteret</translation>
    </message>
    <message>
        <source>the HER-id of the organisation around it</source>
        <translation>HER-id for verksemda rundt</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>ikkje sett opp</translation>
    </message>
    <message>
        <source>waits for registration</source>
        <translation>ventar på registrering</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>ikkje prøvd enno</translation>
    </message>
    <message>
        <source>tried, not in use</source>
        <translation>prøvd, ikkje i bruk</translation>
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
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
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
        <translation>&amp;Kva tidgivar</translation>
    </message>
    <message>
        <source>The account then sees this volunteer&apos;s own matches.</source>
        <translation>Kontoen ser då denne tidgivaren sine eigne koplingar.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Opne kontoen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>It stands in letters to units, and so does the profession.</source>
        <translation>Det står i brev til einingar, og det gjer yrket òg.</translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation>&amp;Yrke</translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation>Ikkje helsepersonell</translation>
    </message>
    <message>
        <source>There is an open account of this name already.</source>
        <translation>Det finst alt ein open konto med dette namnet.</translation>
    </message>
</context>
<context>
    <name>NoSealCard</name>
    <message>
        <source>We have no seal yet</source>
        <translation>Vi har inga forsegling enno</translation>
    </message>
    <message>
        <source>Units that are not in the health network get messages as sealed files. A seal of ours is a key that never leaves this machine, and a certificate that the units get: with it they know that a file is from us, and seal files that only we can open.</source>
        <translation>Einingar som ikkje er i helsenettet, får meldingar som forsegla filer. Forseglinga vår er ein nøkkel som aldri forlèt denne maskina, og eit sertifikat som einingane får: med det veit dei at ei fil er frå oss, og kan forsegle filer som berre vi kan opne.</translation>
    </message>
    <message>
        <source>&amp;Make our seal …</source>
        <translation>&amp;Lag forseglinga vår …</translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation>&amp;Hent inn ein nøkkel …</translation>
    </message>
    <message>
        <source>A leader can make one here.</source>
        <translation>Ein leiar kan lage ho her.</translation>
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
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Låser seg sjølv</translation>
    </message>
    <message>
        <source>&amp;After this long without a touch</source>
        <translation>&amp;Etter så lenge utan rørsle</translation>
    </message>
    <message>
        <source>What is half-written is kept, encrypted.</source>
        <translation>Det som er halvskrive, blir teke vare på, kryptert.</translation>
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
        <translation>Den gamle sluttar å verke med ein gong.</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>&amp;Byt passordfrase</translation>
    </message>
    <message>
        <source>The passphrase &amp;now</source>
        <translation>Passordfrasen &amp;no</translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation>Den nye passordfrasen gjeld frå no av.</translation>
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
        <translation>Fire siffer eller fleire, ikkje ei rekkje som 1234.</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation>Same PIN ig&amp;jen</translation>
    </message>
    <message>
        <source>The PIN opens your account on this machine.</source>
        <translation>PIN-en opnar kontoen din på denne maskina.</translation>
    </message>
    <message>
        <source>The PIN opens nothing any more.</source>
        <translation>PIN-en opnar ikkje noko lenger.</translation>
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
        <translation>Denne maskina har ingen nøkkelring som vernar løyndomar, så hurtigopplåsing kan ikkje tilbydast her. Passordfrasen verkar alltid.</translation>
    </message>
    <message>
        <source>A short PIN instead of the passphrase, on this machine only. After five wrong tries it is switched off.</source>
        <translation>Ein kort PIN i staden for passordfrasen, berre på denne maskina. Etter fem feil blir han slått av.</translation>
    </message>
    <message>
        <source>Quick unlock is on for you on this machine.</source>
        <translation>Hurtigopplåsing er på for deg på denne maskina.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>The practice unit</source>
        <translation>Øvingseininga</translation>
    </message>
    <message>
        <source>The practice unit lives on this machine. It receives, gives receipts and answers by itself, so that one can learn without anybody being disturbed. Nothing that is written to it leaves the machine.</source>
        <translation>Øvingseininga bur på denne maskina. Ho tek imot, kvitterer og svarar av seg sjølv, så ein kan lære utan å uroe nokon. Ingenting som blir skrive til henne, forlèt maskina.</translation>
    </message>
    <message>
        <source>Add the practice unit</source>
        <translation>Legg til øvingseininga</translation>
    </message>
    <message>
        <source>&amp;How it meets a message</source>
        <translation>&amp;Slik møter ho ei melding</translation>
    </message>
    <message>
        <source>To learn what one does when something goes wrong. It holds at once.</source>
        <translation>For å øve på det som kan gå gale. Gjeld med ein gong.</translation>
    </message>
    <message>
        <source>&amp;What goes wrong at its server</source>
        <translation>K&amp;va som sviktar hos tenaren</translation>
    </message>
    <message>
        <source>Let the unit send a notice …</source>
        <translation>La eininga sende eit varsel …</translation>
    </message>
    <message>
        <source>The practice unit is ready to be written to.</source>
        <translation>Øvingseininga er klar til å skrivast til.</translation>
    </message>
    <message>
        <source>The practice unit from now on: {words}.</source>
        <translation>Øvingseininga frå no av: {words}.</translation>
    </message>
    <message>
        <source>The practice unit&apos;s server from now on: {words}.</source>
        <translation>Tenaren til øvingseininga frå no av: {words}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Another machine has taken our address</source>
        <translation>Ei anna maskin har teke adressa vår</translation>
    </message>
    <message>
        <source>Our pass has run out before its time</source>
        <translation>Tilgangen vår er gått ut før tida</translation>
    </message>
    <message>
        <source>It asks for a new proof of who we are</source>
        <translation>Han ber om eit nytt prov på kven vi er</translation>
    </message>
    <message>
        <source>It breaks down the first times</source>
        <translation>Han bryt saman dei første gongene</translation>
    </message>
    <message>
        <source>It says that we ask too often</source>
        <translation>Han seier at vi spør for ofte</translation>
    </message>
    <message>
        <source>Gives a receipt at once, and answers</source>
        <translation>Kvitterer med ein gong, og svarar</translation>
    </message>
    <message>
        <source>Turns the message down</source>
        <translation>Avviser meldinga</translation>
    </message>
    <message>
        <source>Answers everything twice</source>
        <translation>Svarar to gonger på alt</translation>
    </message>
    <message>
        <source>Gives the receipt and the answer late</source>
        <translation>Kvitterer og svarar seint</translation>
    </message>
    <message>
        <source>Takes the message and says nothing</source>
        <translation>Tek imot meldinga og seier ingenting</translation>
    </message>
    <message>
        <source>Is busy the first times it is asked</source>
        <translation>Er oppteken dei første gongene</translation>
    </message>
    <message>
        <source>Takes the message, but the line breaks before it says so</source>
        <translation>Tek imot meldinga, men linja blir broten før eininga får sagt det</translation>
    </message>
</context>
<context>
    <name>PracticeClockPart</name>
    <message>
        <source>One day on</source>
        <translation>Eitt døgn fram</translation>
    </message>
    <message>
        <source>Four days on</source>
        <translation>Fire døgn fram</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Tilbake til rett tid</translation>
    </message>
    <message>
        <source>The practice clock</source>
        <translation>Øvingsklokka</translation>
    </message>
    <message>
        <source>To see what comes when a unit has given no receipt for 96 hours, or when a day is past. It holds until you lock or set it right. What is written meanwhile keeps its day, also when the clock goes back: it lies in the future then, until that day has come.</source>
        <translation>For å sjå kva som skjer når ei eining ikkje har kvittert på 96 timar, eller når ein dag er passert. Det gjeld til du låser eller stiller klokka rett. Det som blir skrive imens, held på dagen sin også når klokka går tilbake: då ligg det fram i tid til den dagen er komen.</translation>
    </message>
</context>
<context>
    <name>PracticeNoticeSheet</name>
    <message>
        <source>Let the unit send a notice</source>
        <translation>La eininga sende eit varsel</translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation>Send varselet</translation>
    </message>
    <message>
        <source>In the conversation there is, if there is one</source>
        <translation>I samtalen som er, om det finst ein</translation>
    </message>
    <message>
        <source>Enclose a note as a PDF</source>
        <translation>Legg ved eit notat som PDF</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Eining</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>De&amp;ltakar</translation>
    </message>
    <message>
        <source>&amp;What it tells</source>
        <translation>&amp;Kva det fortel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>The notice is on its way. It comes under Messages.</source>
        <translation>Varselet er på veg. Det kjem under Meldingar.</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Innlegging</translation>
    </message>
    <message>
        <source>Planned discharge</source>
        <translation>Planlagd utskriving</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Utskriving</translation>
    </message>
    <message>
        <source>Unplanned discharge</source>
        <translation>Ikkje-planlagd utskriving</translation>
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
        <translation>Den offentlege nøkkelen er kopiert.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The public key is in the file.</source>
        <translation>Den offentlege nøkkelen ligg i fila.</translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Lagre den offentlege nøkkelen</translation>
    </message>
    <message>
        <source>Public key (*.json)</source>
        <translation>Offentleg nøkkel (*.json)</translation>
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
        <translation>Nøkkelen som er skriven ut før, sluttar å verke. Ha skrivar eller penn klar.</translation>
    </message>
    <message>
        <source>Medvandrer: recovery key</source>
        <translation>Medvandrer: gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever has it can open the store on this machine.</source>
        <translation>Hald han innelåst. Den som har han, kan opne lageret på denne maskina.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lag ein ny nøkkel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print it or write it by hand now. It is shown only this once.</source>
        <translation>Skriv han ut eller av for hand no. Han blir vist berre denne eine gongen.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Han er på papir</translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Asked of all volunteers</source>
        <translation>Dette blir alle tidgivarar bedne om</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>This is on the list already. Change it there.</source>
        <translation>Dette står på lista alt. Endre det der.</translation>
    </message>
    <message>
        <source>Write in a part of the training first.</source>
        <translation>Skriv inn ein del av opplæringa fyrst.</translation>
    </message>
    <message>
        <source>Without a law that says so, nobody may be asked for a police certificate.</source>
        <translation>Utan ei lov som seier det, kan ingen bli bedne om politiattest.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Kva det blir bede om</translation>
    </message>
    <message>
        <source>&amp;Part of the training</source>
        <translation>&amp;Del av opplæringa</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Kor &amp;mange</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Etter kva &amp;lov</translation>
    </message>
    <message>
        <source>The law that lets you ask, for example «Politiregisterforskriften § 34-1». Only that it was seen is noted, never what stands in it.</source>
        <translation>Lova som lèt dykk spørje, til dømes «Politiregisterforskrifta § 34-1». Berre at han er sedd, blir notert, aldri kva som står i han.</translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation>Tomt: gjeld for godt.</translation>
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
        <translation>Ta det av lista</translation>
    </message>
    <message>
        <source>It holds from the next question on: whoever lacks it is not proposed for this kind. Those who walk together already go on.</source>
        <translation>Det gjeld frå neste spørsmål: den som manglar det, blir ikkje føreslegen til denne typen. Dei som alt går saman, held fram.</translation>
    </message>
    <message>
        <source>It holds from the next step on. Nobody loses a place by it.</source>
        <translation>Det gjeld frå neste steg. Ingen mistar ein plass.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next step on.</source>
        <translation>Lagra. Det gjeld frå neste steg.</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more. What was shown stays noted.</source>
        <translation>Ingen blir bedne om det lenger. Det som er vist, står notert.</translation>
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
        <translation>Så einingane kjenner att filene våre, og berre vi kan opne deira.</translation>
    </message>
    <message>
        <source>Keys with certificates (*.p12 *.pfx)</source>
        <translation>Nøklar med sertifikat (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Bring in a key</source>
        <translation>Hent inn ein nøkkel</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer)</source>
        <translation>Sertifikat (*.pem *.cer)</translation>
    </message>
    <message>
        <source>Save our certificate</source>
        <translation>Lagre sertifikatet vårt</translation>
    </message>
    <message>
        <source>our-certificate</source>
        <translation>sertifikatet-vårt</translation>
    </message>
    <message>
        <source>Requests (*.csr *.pem)</source>
        <translation>Førespurnader (*.csr *.pem)</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Lagre førespurnaden</translation>
    </message>
    <message>
        <source>our-request</source>
        <translation>førespurnaden-vår</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikat (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Take in the certificate</source>
        <translation>Ta inn sertifikatet</translation>
    </message>
    <message>
        <source>We seal with it no more. It still opens what was sealed for it.</source>
        <translation>Vi forseglar ikkje meir med ho. Ho opnar framleis det som vart forsegla for ho.</translation>
    </message>
    <message>
        <source>The request is taken away.</source>
        <translation>Førespurnaden er fjerna.</translation>
    </message>
    <message>
        <source>The new seal is in use from now on.</source>
        <translation>Den nye forseglinga er i bruk frå no av.</translation>
    </message>
    <message>
        <source>Our key has its certificate. Hand it to the units.</source>
        <translation>Nøkkelen vår har fått sertifikatet sitt. Gi det til einingane.</translation>
    </message>
    <message>
        <source>The certificate is in the file. Hand it to the unit, and read the fingerprint aloud on the telephone.</source>
        <translation>Sertifikatet ligg i fila. Gi ho til eininga, og les fingeravtrykket høgt på telefon.</translation>
    </message>
    <message>
        <source>The request is in the file. Send it to the issuer; nothing in it is secret.</source>
        <translation>Førespurnaden ligg i fila. Send ho til utferdaren; ingenting i ho er hemmeleg.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Fila kan ikkje lesast. Sjekk at ho er der og kan opnast.</translation>
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
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Senteret</translation>
    </message>
    <message>
        <source>Matching and care</source>
        <translation>Kopling og omsorg</translation>
    </message>
    <message>
        <source>Messages to units</source>
        <translation>Meldingar til einingar</translation>
    </message>
    <message>
        <source>You and the app</source>
        <translation>Du og programmet</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoar og roller</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Assignments and requirements</source>
        <translation>Oppdrag og krav</translation>
    </message>
    <message>
        <source>The centre&apos;s address</source>
        <translation>Adressa til senteret</translation>
    </message>
    <message>
        <source>Units and exchange</source>
        <translation>Einingar og utveksling</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
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
        <translation>Kopling</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmalar</translation>
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
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Coordinator or adviser</source>
        <translation>Koordinator eller rettleiar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
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
        <translation>Eingongskode</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Nøkkel på papir</translation>
    </message>
    <message>
        <source>their own matches and activities</source>
        <translation>eigne koplingar og aktivitetar</translation>
    </message>
    <message>
        <source>participants, goals and transitions</source>
        <translation>deltakarar, mål og overgangar</translation>
    </message>
    <message>
        <source>consents and messages</source>
        <translation>samtykke og meldingar</translation>
    </message>
    <message>
        <source>notes about volunteers</source>
        <translation>notata om tidgivarar</translation>
    </message>
    <message>
        <source>accounts and the journal</source>
        <translation>kontoar og journalen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>tryggingskopiar</translation>
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
        <translation>Gjennom helsenettet utvekslar sjukehusa meldingar. Senteret treng ein HER-id og ein avtale med Norsk helsenett; utan dei verkar alt anna som før.</translation>
    </message>
    <message>
        <source>The key is made. Now it is registered at HelseID, and the client id that comes back is written here.</source>
        <translation>Nøkkelen er laga. No skal han registrerast hos HelseID, og klient-id-en du får tilbake, skriv du her.</translation>
    </message>
    <message>
        <source>Everything is filled in, but not tried as it stands now.</source>
        <translation>Alt er fylt ut, men ikkje prøvd slik det står no.</translation>
    </message>
    <message>
        <source>Tried {when}: everything went well. {where}.</source>
        <translation>Prøvd {when}: Alt gjekk bra. {where}.</translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away, and no messages go or come.</source>
        <translation>HER-id {old} er fjerna, og ingen meldingar går ut eller kjem inn.</translation>
    </message>
    <message>
        <source>The HER-id was changed from {old} to {new}, and no messages go or come before the connection is tried with the new one, or the old one is put back. Nothing leaves under another number.</source>
        <translation>HER-id er endra frå {old} til {new}, og ingen meldingar går ut eller kjem inn før tilkoplinga er prøvd med den nye, eller den gamle er sett tilbake. Ingenting går ut under eit anna nummer.</translation>
    </message>
    <message>
        <source>Messages go this way: {where}, HER-id {her_id}.</source>
        <translation>Meldingar går denne vegen: {where}, HER-id {her_id}.</translation>
    </message>
    <message>
        <source>No contact yet since you unlocked.</source>
        <translation>Ingen kontakt enno sidan du låste opp.</translation>
    </message>
    <message>
        <source>Last contact {when}.</source>
        <translation>Siste kontakt {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to leave this way.</source>
        <translation>
            <numerusform>Éi sending ventar på å gå denne vegen.</numerusform>
            <numerusform>%n sendingar ventar på å gå denne vegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait until this way is open again.</source>
        <translation>
            <numerusform>Éi sending ventar til vegen er open igjen.</numerusform>
            <numerusform>%n sendingar ventar til vegen er open igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came can’t be fetched from the server, the first since {when}. What comes after is fetched; these are tried again by themselves, and Today tells of them.</source>
        <translation>
            <numerusform>Noko som har kome, kan ikkje hentast frå meldingstenaren. Slik har det vore sidan {when}. Det som kjem etter, blir henta; dette blir prøvd igjen av seg sjølv, og I dag fortel om det.</numerusform>
            <numerusform>%n ting som har kome, kan ikkje hentast frå meldingstenaren, den første sidan {when}. Det som kjem etter, blir henta; desse blir prøvde igjen av seg sjølve, og I dag fortel om dei.</numerusform>
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
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>Look, or change</source>
        <translation>Sjå eller endre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
        <translation>Slik det er valt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
        <translation>Desse blir fylte ut av seg sjølve. Andre ord i klammer er opne felt som den som skriv, fyller ut.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>The consent must cover this before it can be sent.</source>
        <translation>Samtykket må dekkje dette før meldinga kan sendast.</translation>
    </message>
    <message>
        <source>The text is &amp;about</source>
        <translation>Teksten &amp;handlar om</translation>
    </message>
    <message>
        <source>Parts that &amp;follow</source>
        <translation>&amp;Delar som følgjer med</translation>
    </message>
    <message>
        <source>Not used for new messages any more</source>
        <translation>Ikkje lenger i bruk for nye meldingar</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagra.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>not used any more</source>
        <translation>ikkje i bruk lenger</translation>
    </message>
    <message>
        <source>with {parts}</source>
        <translation>med {parts}</translation>
    </message>
    <message>
        <source>Plan an admission</source>
        <translation>Planleggje innlegging</translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation>Planleggje utskriving</translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation>Følgje opp saman</translation>
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
        <translation>kontaktopplysningar</translation>
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
        <translation>overgangar</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>the participant&apos;s name</source>
        <translation>namnet på deltakaren</translation>
    </message>
    <message>
        <source>the unit that is written to</source>
        <translation>eininga det blir skrive til</translation>
    </message>
    <message>
        <source>the name of the centre</source>
        <translation>namnet på senteret</translation>
    </message>
    <message>
        <source>the one who writes</source>
        <translation>den som skriv</translation>
    </message>
    <message>
        <source>the participant&apos;s contact here</source>
        <translation>kontakten til deltakaren hos oss</translation>
    </message>
    <message>
        <source>the day of the meeting or the transition</source>
        <translation>dagen for møtet eller overgangen</translation>
    </message>
    <message>
        <source>when the meeting begins</source>
        <translation>når møtet byrjar</translation>
    </message>
    <message>
        <source>where the meeting is</source>
        <translation>kvar møtet er</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Chosen where a message is written. What was sent stays as it was.</source>
        <translation>Blir valde der ei melding blir skriven. Det som er sendt, står som det var.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmalar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mal</translation>
    </message>
    <message>
        <source>None yet. A template saves writing the same words again and again.</source>
        <translation>Ingen enno. Med ein mal slepp du å skrive dei same orda om igjen.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Try it</source>
        <translation>Prøv sambandet</translation>
    </message>
    <message>
        <source>&amp;Lock the HER-id, so that no other system can take it</source>
        <translation>Lå&amp;s HER-id-en, så ingen andre system kan ta han</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The fourth part asks the message server to tell us here what comes to HER-id {her_id}. From then on it is told to no other system.</source>
        <translation>Det fjerde punktet bed meldingstenaren om å varsle oss her om det som kjem til HER-id {her_id}. Frå då av får ingen andre system vite om det.</translation>
    </message>
    <message>
        <source>This is production: what comes to the HER-id is about real people.</source>
        <translation>Dette er produksjon: Det som kjem til HER-id-en, gjeld verkelege personar.</translation>
    </message>
    <message>
        <source>The new key is in use, and the old one is wiped.</source>
        <translation>Den nye nøkkelen er i bruk, og den gamle er sletta.</translation>
    </message>
    <message>
        <source>Everything went well. The health network can be taken into use.</source>
        <translation>Alt gjekk bra. Helsenettet kan takast i bruk.</translation>
    </message>
    <message>
        <source>went well {when}</source>
        <translation>gjekk bra {when}</translation>
    </message>
    <message>
        <source>T&amp;ry it, and have messages come here</source>
        <translation>P&amp;røv, og ta imot meldingar her</translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>tries …</source>
        <translation>prøver …</translation>
    </message>
    <message>
        <source>went well</source>
        <translation>gjekk bra</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>feila</translation>
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
        <translation>Slik de kallar det, til dømes «Trening saman»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Kor lenge</translation>
    </message>
    <message>
        <source>Usual h&amp;ours</source>
        <translation>Vanlege &amp;timar</translation>
    </message>
    <message>
        <source>A month, or in all for a job done once. Empty: it differs.</source>
        <translation>I månaden, eller i alt for ein jobb. Tomt: det varierer.</translation>
    </message>
    <message>
        <source>With commas between. Whoever can help with it is proposed first.</source>
        <translation>Med komma mellom. Dei som kan hjelpe med det, blir føreslegne fyrst.</translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation>Må &amp;kunne hjelpe med</translation>
    </message>
    <message>
        <source>Not offered for new assignments any more</source>
        <translation>Blir ikkje tilbode lenger for nye oppdrag</translation>
    </message>
    <message>
        <source>Somebody waits for one of these. Give them another kind first.</source>
        <translation>Nokon ventar på eit slikt oppdrag. Gje dei ein annan type fyrst.</translation>
    </message>
    <message>
        <source>Those who walk together already go on as they are.</source>
        <translation>Dei som alt går saman, held fram som før.</translation>
    </message>
    <message>
        <source>The type of assignment is saved.</source>
        <translation>Typen oppdrag er lagra.</translation>
    </message>
</context>
<context>
    <name>UnitCertificateLine</name>
    <message>
        <source>removed {day}</source>
        <translation>fjerna {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag att</numerusform>
            <numerusform>%n dagar att</numerusform>
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
        <translation>Vi har samanlikna det</translation>
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
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>&amp;Take in a certificate …</source>
        <translation>&amp;Ta inn eit sertifikat …</translation>
    </message>
    <message>
        <source>With them we seal files that only the unit opens, and know theirs.</source>
        <translation>Med dei forseglar vi filer som berre eininga opnar, og kjenner att deira.</translation>
    </message>
    <message>
        <source>None yet. Ask the unit for its certificate as a file, and compare the fingerprint with them on the telephone, on a number that you know from before.</source>
        <translation>Ingen enno. Be eininga om sertifikatet som ei fil, og samanlikn fingeravtrykket med dei på telefon, på eit nummer de kjenner frå før.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation>Sertifikat (*.pem *.cer *.crt *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Take in a certificate</source>
        <translation>Ta inn eit sertifikat</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Fila kan ikkje lesast. Sjekk at ho er der og kan opnast.</translation>
    </message>
    <message>
        <source>The certificate is taken in.</source>
        <translation>Sertifikatet er teke inn.</translation>
    </message>
    <message>
        <source>Noted that you have compared the fingerprint with the unit.</source>
        <translation>Notert at de har samanlikna fingeravtrykket med eininga.</translation>
    </message>
    <message>
        <source>The certificate is removed: nothing is sealed for it, and no file known by it.</source>
        <translation>Sertifikatet er fjerna: ingenting blir forsegla for det, og inga fil blir kjend att på det.</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>New unit</source>
        <translation>Ny eining</translation>
    </message>
    <message>
        <source>Takes electronic messages</source>
        <translation>Tek imot elektroniske meldingar</translation>
    </message>
    <message>
        <source>Only as a sealed file, handed over</source>
        <translation>Berre som forsegla fil, overlevert</translation>
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
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
        <translation>Adressa til eininga i helsenettet: eit tal.</translation>
    </message>
    <message>
        <source>HER id of the or&amp;ganisation</source>
        <translation>HER-id til or&amp;ganisasjonen</translation>
    </message>
    <message>
        <source>Asked for in letters that go by the health network.</source>
        <translation>Trengst i brev som går gjennom helsenettet.</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
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
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation>Eininga er lagra.</translation>
    </message>
    <message>
        <source>A certificate for sealed files is taken in here when the unit is saved.</source>
        <translation>Eit sertifikat for forsegla filer blir teke inn her når eininga er lagra.</translation>
    </message>
    <message>
        <source>Electronic messages need a HER-id to go to.</source>
        <translation>Elektroniske meldingar treng ein HER-id å gå til.</translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>Units and exchange</source>
        <translation>Einingar og utveksling</translation>
    </message>
    <message>
        <source>Treatment units you may write to, with consent.</source>
        <translation>TSB-einingar de kan skrive til, med samtykke.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny eining</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>Finn ei eining</translation>
    </message>
    <message>
        <source>Show closed units too</source>
        <translation>Vis stengde einingar òg</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation and place</source>
        <translation>Organisasjon og stad</translation>
    </message>
    <message>
        <source>HER id</source>
        <translation>HER-id</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>No unit by these words.</source>
        <translation>Inga eining med desse orda.</translation>
    </message>
    <message>
        <source>No units yet. Write in the first one, or import a register.</source>
        <translation>Ingen einingar enno. Skriv inn den første, eller hent inn eit register.</translation>
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
        <translation>Gje frå deg HER-id-en her</translation>
    </message>
    <message>
        <source>Out of use, what waits for this way stays where it is until it is back.</source>
        <translation>Blir det teke ut av bruk, blir det som ventar på denne vegen, liggjande til det er i bruk igjen.</translation>
    </message>
    <message>
        <source>Take it &amp;out of use</source>
        <translation>Ta det &amp;ut av bruk</translation>
    </message>
    <message>
        <source>From then on messages to units that take them go through the health network, within the consents, as always.</source>
        <translation>Frå då av går meldingar til einingar som tek imot dei, gjennom helsenettet, innanfor samtykka som alltid.</translation>
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
        <translation>HER-id-en er fri: Eit anna system kan få han.</translation>
    </message>
    <message>
        <source>Shall another system take over HER-id {her_id}? Give it up here first, so that it is neither told here nor locked any more.</source>
        <translation>Skal eit anna system ta over HER-id {her_id}? Gje han frå deg her først, så han ikkje lenger er låst, og det som kjem til han, ikkje blir varsla hit.</translation>
    </message>
</context>
<context>
    <name>VariableButtons</name>
    <message>
        <source>Put in {word}</source>
        <translation>Set inn {word}</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>closed</source>
        <translation>stengd</translation>
    </message>
    <message>
        <source>practice unit</source>
        <translation>øvingseining</translation>
    </message>
    <message>
        <source>played here</source>
        <translation>blir spela her</translation>
    </message>
    <message>
        <source>health network</source>
        <translation>helsenettet</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>forsegla fil</translation>
    </message>
    <message>
        <source>no way yet</source>
        <translation>ingen veg enno</translation>
    </message>
    <message>
        <source>by phone or letter</source>
        <translation>på telefon eller i brev</translation>
    </message>
    <message>
        <source>The unit is closed. No message goes to it.</source>
        <translation>Eininga er stengd. Ingen meldingar går dit.</translation>
    </message>
    <message>
        <source>Lives on this machine. What is written to it never leaves it.</source>
        <translation>Bur på denne maskina. Det som blir skrive til ho, går aldri ut av maskina.</translation>
    </message>
    <message>
        <source>All is invented here, so the practice unit plays this unit. Nothing leaves the machine.</source>
        <translation>Alt er oppdikta her, så øvingseininga spelar denne eininga. Ingenting går ut av maskina.</translation>
    </message>
    <message>
        <source>Messages go by the health network.</source>
        <translation>Meldingar går gjennom helsenettet.</translation>
    </message>
    <message>
        <source>Messages go as sealed files that somebody hands over.</source>
        <translation>Meldingar går som forsegla filer som nokon leverer.</translation>
    </message>
    <message>
        <source>No message reaches it from here yet.</source>
        <translation>Ingen meldingar når ho herifrå enno.</translation>
    </message>
    <message>
        <source>For the health network is missing: {what}.</source>
        <translation>Til helsenettet manglar: {what}.</translation>
    </message>
    <message>
        <source>For a sealed file is missing: {what}.</source>
        <translation>Til forsegla fil manglar: {what}.</translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation>HER-id-en til eininga</translation>
    </message>
    <message>
        <source>that it takes electronic messages</source>
        <translation>at ho tek imot elektroniske meldingar</translation>
    </message>
    <message>
        <source>the HER-id of its organisation</source>
        <translation>HER-id til organisasjonen rundt eininga</translation>
    </message>
    <message>
        <source>our own connection</source>
        <translation>vår eiga tilkopling</translation>
    </message>
    <message>
        <source>our own seal, made under «Our seal»</source>
        <translation>vår eiga forsegling, som blir laga under «Vår forsegling»</translation>
    </message>
    <message>
        <source>a certificate of the unit&apos;s</source>
        <translation>eit sertifikat frå eininga</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>A new way of weighing</source>
        <translation>Ein ny måte å vekte på</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Hours a month per match</source>
        <translation>&amp;Timar i månaden per kopling</translation>
    </message>
    <message>
        <source>Where the assignment says nothing of its own.</source>
        <translation>Der oppdraget ikkje seier noko sjølv.</translation>
    </message>
    <message>
        <source>Lon&amp;gest way</source>
        <translation>Le&amp;ngste veg</translation>
    </message>
    <message>
        <source>Where the volunteer has said nothing of her own.</source>
        <translation>Der tidgivaren ikkje har sagt noko sjølv.</translation>
    </message>
    <message>
        <source>Twenty points are shared by these weights, 0 to 10. The right column shows it for one who has said something about all of it; what somebody has not said is shared by the rest.</source>
        <translation>Tjue poeng blir delte etter desse vektene, 0 til 10. Kolonnen til høgre viser det for ein som har sagt noko om alt; det nokon ikkje har sagt noko om, blir delt på resten.</translation>
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
        <translation>↑ ↓ endrar ei vekt · Ctrl+Enter</translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation>Vektene er lagra.</translation>
    </message>
    <message>
        <source>One weight at least must be above 0.</source>
        <translation>Minst éi vekt må vere over 0.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to 10.</source>
        <translation>Ei vekt er eit heilt tal frå 0 til 10.</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>Rather not, both</source>
        <translation>Helst ikkje, begge</translation>
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
        <translation>Eiga erfaring</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>Kjenner kvarandre</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Nær kvarandre</translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation>Felles timar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>«Rather not» of both. One in common gives four fifths, two all. It tells more of who lasts than interests do.</source>
        <translation>«Helst ikkje» hos begge. Eitt felles gir fire femdelar, to gir alt. Det seier meir om kven som varer enn interesser gjer.</translation>
    </message>
    <message>
        <source>Interests of both. One in common gives half, two three quarters, three all.</source>
        <translation>Interesser hos begge. Éi felles gir halvparten, to tre firedelar, tre alt.</translation>
    </message>
    <message>
        <source>Goals, practical needs and own words against what the volunteer can help with. One gives half, two all.</source>
        <translation>Mål, praktiske behov og eigne ord mot det tidgivaren kan hjelpe med. Éin ting gir halvparten, to gir alt.</translation>
    </message>
    <message>
        <source>What one of them would rather not against what the other likes or wants. Any clash gives nothing.</source>
        <translation>Det den eine helst ikkje vil, mot det den andre liker eller ønskjer. Ein kollisjon gir ingenting.</translation>
    </message>
    <message>
        <source>Languages wished, or the participant&apos;s own. One in common gives all.</source>
        <translation>Språk som er ønskte, eller deltakaren sine eigne. Eitt felles gir alt.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, when it is no must.</source>
        <translation>Ønsket til deltakaren, når det ikkje er eit krav.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish against the birth year.</source>
        <translation>Ønsket til deltakaren mot fødselsåret.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, and what the volunteer has offered to tell.</source>
        <translation>Ønsket til deltakaren, og det tidgivaren sjølv har villa fortelje.</translation>
    </message>
    <message>
        <source>For how long the volunteer would give time, against an assignment that is for once or lasts.</source>
        <translation>Kor lenge tidgivaren ønskjer å gi tid, mot eit oppdrag som er éin gong eller varer.</translation>
    </message>
    <message>
        <source>Have walked together before, to an end that both wanted. Never counts against anybody.</source>
        <translation>Har gått saman før, til ein slutt begge ønskte. Tel aldri mot nokon.</translation>
    </message>
    <message>
        <source>Rough minutes between the postcodes. All up to 15, falling to nothing at 60.</source>
        <translation>Grove minutt mellom postnummera. Alt inntil 15, søkk til ingenting ved 60.</translation>
    </message>
    <message>
        <source>Times of both. Rises to all at five hours a week in common.</source>
        <translation>Tidene til begge. Stig til alt ved fem felles timar i veka.</translation>
    </message>
    <message>
        <source>Matches that the volunteer has now. None gives all, one half.</source>
        <translation>Koplingar tidgivaren har no. Ingen gir alt, éi gir halvparten.</translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>What speaks for a pair, and how much. Rules that must be met stand.</source>
        <translation>Kva som talar for eit par, og kor mykje. Reglar som må vere oppfylte, står fast.</translation>
    </message>
    <message>
        <source>A new way</source>
        <translation>Ein ny måte</translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation>Medvandrar sin eigen</translation>
    </message>
    <message>
        <source>{hours} hours a month per match, at most {minutes} minutes apart</source>
        <translation>{hours} timar i månaden per kopling, høgst {minutes} minutt frå kvarandre</translation>
    </message>
    <message>
        <source>What twenty points are shared into</source>
        <translation>Kva tjue poeng blir delte i</translation>
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
        <translation>Framlegg blir vekta etter «{name}» frå no av.</translation>
    </message>
    <message>
        <source>«{name}» is removed.</source>
        <translation>«{name}» er fjerna.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who we are</source>
        <translation>Kven vi er</translation>
    </message>
    <message>
        <source>Go to the centre&apos;s &amp;address</source>
        <translation>Gå til &amp;adressa til senteret</translation>
    </message>
    <message>
        <source>HER-id {her_id}</source>
        <translation>HER-id {her_id}</translation>
    </message>
    <message>
        <source>The centre has its addresses: messages bear them, and come to them.</source>
        <translation>Senteret har adressene sine: Dei står i meldingane, og meldingar kjem til dei.</translation>
    </message>
    <message>
        <source>Still missing: {names}. They come from Norsk helsenett&apos;s address register.</source>
        <translation>Manglar enno: {names}. Det står i Adresseregisteret til Norsk helsenett.</translation>
    </message>
</context>
</TS>
