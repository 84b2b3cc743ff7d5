<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>CheckInSheet</name>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation>Hvordan går det med {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ask both, each alone. What they say stays with the coordinators.</source>
        <translation>Spør begge, hver for seg. Det de sier, blir hos koordinatorene.</translation>
    </message>
    <message>
        <source>None of them: you try again in a few days.</source>
        <translation>Ingen av dem: du prøver igjen om noen dager.</translation>
    </message>
    <message>
        <source>Whom did you get &amp;hold of?</source>
        <translation>&amp;Hvem fikk du tak i?</translation>
    </message>
    <message>
        <source>Does it &amp;go on?</source>
        <translation>&amp;Går det videre?</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>Med noen få &amp;ord</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>The check-in is noted.</source>
        <translation>Oppfølgingssamtalen er notert.</translation>
    </message>
    <message>
        <source>It is noted that you tried. It comes up again in a few days.</source>
        <translation>Det er notert at du prøvde. Den kommer opp igjen om noen dager.</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message numerus="yes">
        <source>The practice clock is %n day(s) ahead: here it is {day}.</source>
        <translation>
            <numerusform>Øvingsklokka er flyttet %n døgn fram: her er det {day}.</numerusform>
            <numerusform>Øvingsklokka er flyttet %n døgn fram: her er det {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Tilbake til riktig tid</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The key file was damaged and has been mended from its copy. Make a backup.</source>
        <translation>Nøkkelfila var skadet og er reparert fra kopien sin. Ta en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Go to backup</source>
        <translation>Til sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Kast kladden</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End it for {participant} and {volunteer}</source>
        <translation>Avslutning for {participant} og {volunteer}</translation>
    </message>
    <message>
        <source>End the match</source>
        <translation>Avslutt koblingen</translation>
    </message>
    <message>
        <source>A closing talk belongs to it, with both. What they did together stays written.</source>
        <translation>En avslutningssamtale med begge hører til. Det de har gjort sammen, blir stående.</translation>
    </message>
    <message>
        <source>Tell both of them first.</source>
        <translation>Si det til begge først.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>Med noen få &amp;ord</translation>
    </message>
    <message>
        <source>The assignment waits for another volunteer</source>
        <translation>Oppdraget venter på en annen tidgiver</translation>
    </message>
    <message>
        <source>How {participant} sees it</source>
        <translation>Slik {participant} ser det</translation>
    </message>
    <message>
        <source>How {volunteer} sees it</source>
        <translation>Slik {volunteer} ser det</translation>
    </message>
    <message>
        <source>What do we &amp;take along?</source>
        <translation>Hva &amp;tar vi med oss?</translation>
    </message>
    <message>
        <source>Leave it empty when no talk was held.</source>
        <translation>La det stå tomt når det ikke ble noen samtale.</translation>
    </message>
    <message>
        <source>&amp;Closing talk held on</source>
        <translation>&amp;Avslutningssamtalen var</translation>
    </message>
    <message>
        <source>The match is ended.</source>
        <translation>Koblingen er avsluttet.</translation>
    </message>
</context>
<context>
    <name>ExcludeSheet</name>
    <message>
        <source>Who is {name} not to be matched with?</source>
        <translation>Hvem skal {name} ikke kobles med?</translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation>Utelukk</translation>
    </message>
    <message>
        <source>They are never proposed to each other. Neither of them is told, or told why.</source>
        <translation>De foreslås aldri for hverandre. Ingen av dem får vite det, eller hvorfor.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>What is it &amp;about?</source>
        <translation>Hva &amp;gjelder det?</translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation>Bare for koordinatorer. Kan stå tomt.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>The pair is ruled out.</source>
        <translation>Paret er utelukket.</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Not to be matched with</source>
        <translation>Skal ikke kobles med</translation>
    </message>
    <message>
        <source>Rule out …</source>
        <translation>Utelukk …</translation>
    </message>
    <message>
        <source>Rule somebody out</source>
        <translation>Utelukk noen</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Let {name} be proposed again</source>
        <translation>La {name} kunne foreslås igjen</translation>
    </message>
    <message>
        <source>{name} may be proposed again.</source>
        <translation>{name} kan foreslås igjen.</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>Choose another file.</source>
        <translation>Velg en annen fil.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The file is larger than a message takes ({most}).</source>
        <translation>Filen er større enn en melding kan ta ({most}).</translation>
    </message>
    <message>
        <source>Make it smaller, or scan it in grey.</source>
        <translation>Gjør den mindre, eller skann den i gråtoner.</translation>
    </message>
    <message>
        <source>There is no room for it: all files together may be {most}.</source>
        <translation>Det er ikke plass til den: alle filene til sammen kan være {most}.</translation>
    </message>
    <message>
        <source>Take another file away, or send it in a message of its own.</source>
        <translation>Ta bort en annen fil, eller send den i en egen melding.</translation>
    </message>
    <message>
        <source>The unit takes PDF, JPEG and PNG only; this is something else.</source>
        <translation>Enheten tar bare imot PDF, JPEG og PNG; dette er noe annet.</translation>
    </message>
    <message>
        <source>Save it as PDF, and add that.</source>
        <translation>Lagre den som PDF, og legg ved den.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Filen er lagt ved allerede.</translation>
    </message>
    <message>
        <source>The file is not in the store any more.</source>
        <translation>Filen finnes ikke i lageret lenger.</translation>
    </message>
    <message>
        <source>Take it away here, and add it once more.</source>
        <translation>Ta den bort her, og legg den ved en gang til.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and add that.</source>
        <translation>Skriv den ut til en ny PDF, og legg ved den.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>Filen er skadet eller ikke hel.</translation>
    </message>
    <message>
        <source>Save or scan it once more.</source>
        <translation>Lagre eller skann den en gang til.</translation>
    </message>
    <message>
        <source>The PDF is locked or encrypted.</source>
        <translation>PDF-en er låst eller kryptert.</translation>
    </message>
    <message>
        <source>The PDF has scripts, forms or films that do things by themselves.</source>
        <translation>PDF-en har skript, skjemaer eller filmer som gjør ting på egen hånd.</translation>
    </message>
    <message>
        <source>The PDF has other files inside it that nobody sees.</source>
        <translation>PDF-en har andre filer inni seg, som ingen ser.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened safely: what opens files here fails at it.</source>
        <translation>Filen kan ikke åpnes trygt: programmet som åpner filer her, klarer den ikke.</translation>
    </message>
    <message>
        <source>The file can&apos;t be shown: what opens files here fails at it.</source>
        <translation>Filen kan ikke vises: programmet som åpner filer her, klarer den ikke.</translation>
    </message>
    <message>
        <source>It can be saved as a copy.</source>
        <translation>Den kan lagres som kopi.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Bildet er for stort til å vises.</translation>
    </message>
    <message>
        <source>Make it smaller, and add that.</source>
        <translation>Gjør det mindre, og legg ved det.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Draft from {moment}</source>
        <translation>Kladd fra {moment}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladd lagret</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation>Ctrl+Enter · Esc beholder kladden</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>more than was said</source>
        <translation>mer enn ønsket</translation>
    </message>
    <message>
        <source>much more than others</source>
        <translation>mye mer enn andre</translation>
    </message>
    <message>
        <source>not asked for long</source>
        <translation>ikke spurt på lenge</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>Hours, 30 days</source>
        <translation>Timer, 30 dager</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Veileder</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Oppfølginger</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Prater</translation>
    </message>
    <message>
        <source>Check-ins are those that are late or due within {days} days, talks those asked for and not held.</source>
        <translation>Oppfølginger er de som er forsinket eller skal være innen {days} dager, prater de som er bedt om og ikke holdt.</translation>
    </message>
    <message>
        <source>Hours are those logged in the last 30 days of what she said a month may be.</source>
        <translation>Timene er det som er ført de siste 30 dagene, av det tidgiveren har sagt at en måned kan være.</translation>
    </message>
    <message>
        <source>More than was said: more people or more hours than the volunteer has said. Much more than others: over twice what is usual, the middle of those who gave any.</source>
        <translation>Mer enn ønsket: flere personer eller flere timer enn tidgiveren har sagt. Mye mer enn andre: over det dobbelte av det vanlige, som er midten av dem som ga timer.</translation>
    </message>
    <message>
        <source>Not asked for long: has room and no match, and nobody has asked in {days} days.</source>
        <translation>Ikke spurt på lenge: har plass og ingen kobling, og ingen har spurt på {days} dager.</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} av {most}</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>ingen ført</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag siden</numerusform>
            <numerusform>%n dager siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActivitySheet</name>
    <message>
        <source>«{what}» is changed.</source>
        <translation>«{what}» er endret.</translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
        <translation>«{what}» er logget.</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Endre aktivitet</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
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
        <source>Start afresh</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation>Ctrl+Enter · Esc beholder kladden</translation>
    </message>
    <message>
        <source>The coordinators see now that it is urgent.</source>
        <translation>Koordinatorene ser nå at det haster.</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>Jeg ønsker en prat</translation>
    </message>
    <message>
        <source>Volunteer wants a talk</source>
        <translation>Tidgiver ønsker en prat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra kl.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>Anything more?</source>
        <translation>Noe mer?</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>Vi møttes ikke</translation>
    </message>
    <message>
        <source>Nobody failed: it is good to know, and nothing else.</source>
        <translation>Ingen har mislyktes: det er godt å vite, og ikke noe mer.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ikke notert</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Tungt</translation>
    </message>
    <message>
        <source>A bit heavy</source>
        <translation>Litt tungt</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Helt greit</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Fint</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Veldig fint</translation>
    </message>
    <message>
        <source>It is urgent: somebody calls me within 48 hours</source>
        <translation>Det haster: jeg vil bli ringt innen 48 timer</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>What they set out for is reached</source>
        <translation>De har nådd det de ville</translation>
    </message>
    <message>
        <source>The time they agreed on is over</source>
        <translation>Tiden de avtalte er over</translation>
    </message>
    <message>
        <source>The participant wishes it</source>
        <translation>Deltakeren ønsker det</translation>
    </message>
    <message>
        <source>The volunteer wishes it</source>
        <translation>Tidgiveren ønsker det</translation>
    </message>
    <message>
        <source>One of them moves</source>
        <translation>En av dem flytter</translation>
    </message>
    <message>
        <source>The times no longer meet</source>
        <translation>Tidene passer ikke lenger</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>The question was taken back</source>
        <translation>Spørsmålet ble trukket tilbake</translation>
    </message>
    <message>
        <source>Taken back: another said yes first</source>
        <translation>Trukket tilbake: en annen sa ja først</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Yes, it goes on</source>
        <translation>Ja, det går videre</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ikke sikkert</translation>
    </message>
    <message>
        <source>No, it should end</source>
        <translation>Nei, det bør avsluttes</translation>
    </message>
    <message>
        <source>A conflict between them</source>
        <translation>En konflikt mellom dem</translation>
    </message>
    <message>
        <source>They are related, or know each other</source>
        <translation>De er i slekt, eller kjenner hverandre</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New pass&amp;phrase</source>
        <translation>Ny &amp;passordfrase</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>Den samme en &amp;gang til</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember.</source>
        <translation>Fire ord som ikke hører sammen, er lette å huske.</translation>
    </message>
    <message>
        <source>Too easy: a program guesses this. Add a word or two.</source>
        <translation>For lett: et program gjetter dette. Legg til et ord eller to.</translation>
    </message>
    <message>
        <source>It will do. One more word makes it a good one.</source>
        <translation>Den duger. Ett ord til gjør den god.</translation>
    </message>
    <message>
        <source>Good: guessing this takes longer than anyone has.</source>
        <translation>God: å gjette denne tar lengre tid enn noen har.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>There is something new to see.</source>
        <translation>Det er noe nytt å se.</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Min side</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivere</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Hent inn</translation>
    </message>
</context>
<context>
    <name>PrintedKey</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
</context>
<context>
    <name>PrintedPages</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
</context>
<context>
    <name>QuietLimitSheet</name>
    <message>
        <source>&amp;Days without contact</source>
        <translation>&amp;Dager uten kontakt</translation>
    </message>
    <message>
        <source>When {volunteer} and {participant} are quiet</source>
        <translation>Når er {volunteer} og {participant} stille?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>From 1 to 365. Empty: as for all pairs here, {days}.</source>
        <translation>Fra 1 til 365. Tomt: som for alle par her, {days}.</translation>
    </message>
    <message>
        <source>Saved. {limit}</source>
        <translation>Lagret. {limit}</translation>
    </message>
</context>
<context>
    <name>RailState</name>
    <message>
        <source>No backup yet</source>
        <translation>Ikke kopiert ennå</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Kryptert lager</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Kopiert {when}</translation>
    </message>
</context>
<context>
    <name>SealMessages</name>
    <message>
        <source>The message is too large to be sealed.</source>
        <translation>Meldingen er for stor til å forsegles.</translation>
    </message>
    <message>
        <source>Write it again with fewer or smaller attachments.</source>
        <translation>Skriv den på nytt med færre eller mindre vedlegg.</translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good: {why}</source>
        <translation>Filen åpnes ikke, for avsenderens sertifikat holder ikke: {why}</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit.</source>
        <translation>Ikke bruk filen. Ring enheten.</translation>
    </message>
    <message>
        <source>Call the unit, and ask for the file sealed with a certificate that is good.</source>
        <translation>Ring enheten, og be om filen forseglet med et gyldig sertifikat.</translation>
    </message>
    <message>
        <source>We have no seal of our own to seal with.</source>
        <translation>Vi har ingen egen forsegling ennå.</translation>
    </message>
    <message>
        <source>A leader makes one in Settings, «Our seal».</source>
        <translation>En leder lager den i Innstillinger, «Vår forsegling».</translation>
    </message>
    <message>
        <source>The certificate of our own seal is out of its time.</source>
        <translation>Sertifikatet til vår egen forsegling er ikke gyldig nå.</translation>
    </message>
    <message>
        <source>A leader makes a new one in Settings, «Our seal».</source>
        <translation>En leder lager en ny i Innstillinger, «Vår forsegling».</translation>
    </message>
    <message>
        <source>The unit has no certificate that is good now.</source>
        <translation>Enheten har ikke noe sertifikat som er gyldig nå.</translation>
    </message>
    <message>
        <source>Ask the unit for one, and take it in at the unit in Settings.</source>
        <translation>Be enheten om et, og ta det inn på enheten i Innstillinger.</translation>
    </message>
    <message>
        <source>The unit&apos;s certificate has been taken back by whoever issued it.</source>
        <translation>Enhetens sertifikat er trukket tilbake av den som utstedte det.</translation>
    </message>
    <message>
        <source>Ask the unit for the new one, and take it in at the unit in Settings.</source>
        <translation>Be enheten om det nye, og ta det inn på enheten i Innstillinger.</translation>
    </message>
    <message>
        <source>No issuer that we trust vouches for the unit&apos;s certificate any more.</source>
        <translation>Ingen utsteder vi stoler på, går god for enhetens sertifikat lenger.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the unit, and note it in Settings.</source>
        <translation>Sammenlign fingeravtrykket med enheten, og noter det i Innstillinger.</translation>
    </message>
    <message>
        <source>Ask the unit for the file once more.</source>
        <translation>Be enheten om filen en gang til.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The file is larger than a sealed message can be.</source>
        <translation>Filen er større enn en forseglet melding kan være.</translation>
    </message>
    <message>
        <source>Ask the unit to divide it into several.</source>
        <translation>Be enheten dele den opp i flere.</translation>
    </message>
    <message>
        <source>This is no sealed file, or it was damaged on the way.</source>
        <translation>Dette er ikke en forseglet fil, eller den er blitt skadet på veien.</translation>
    </message>
    <message>
        <source>See that it is the right file; if it is, ask the unit for it once more.</source>
        <translation>Se etter at det er riktig fil. Er det det, be enheten om den en gang til.</translation>
    </message>
    <message>
        <source>The file was damaged on the way.</source>
        <translation>Filen er blitt skadet på veien.</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody could have read it on the way.</source>
        <translation>Filen er ikke kryptert: hvem som helst kan ha lest den på veien.</translation>
    </message>
    <message>
        <source>Tell the unit, and ask for it encrypted with our certificate.</source>
        <translation>Si fra til enheten, og be om filen kryptert med vårt sertifikat.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else, or with a certificate not ours.</source>
        <translation>Filen er forseglet for noen andre, eller med et sertifikat som ikke er vårt.</translation>
    </message>
    <message>
        <source>Hand our certificate to the unit (Settings, «Our seal»), and ask them to seal it once more.</source>
        <translation>Gi enheten vårt sertifikat (Innstillinger, «Vår forsegling»), og be dem forsegle filen en gang til.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not safe enough, or not known here.</source>
        <translation>Filen er kryptert på en måte som ikke er trygg nok, eller som ikke er kjent her.</translation>
    </message>
    <message>
        <source>Ask the unit to encrypt it with AES-256 and RSA.</source>
        <translation>Be enheten kryptere den med AES-256 og RSA.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit, and ask for it once more.</source>
        <translation>Ikke bruk filen. Ring enheten, og be om den en gang til.</translation>
    </message>
    <message>
        <source>Ask the unit to sign it with its own certificate, and seal it once more.</source>
        <translation>Be enheten signere den med sitt eget sertifikat, og forsegle den en gang til.</translation>
    </message>
    <message>
        <source>Nobody has signed the file, so nobody knows who wrote it.</source>
        <translation>Ingen har signert filen, så ingen vet hvem som har skrevet den.</translation>
    </message>
    <message>
        <source>The signature does not hold the message that it is for.</source>
        <translation>Signaturen ligger for seg selv, uten meldingen den gjelder.</translation>
    </message>
    <message>
        <source>Ask the unit to sign with the message inside, and seal it once more.</source>
        <translation>Be enheten signere med meldingen inni, og forsegle en gang til.</translation>
    </message>
    <message>
        <source>Not exactly one has signed the file.</source>
        <translation>Filen er ikke signert av én og bare én.</translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we have from no unit.</source>
        <translation>Filen er signert med et sertifikat vi ikke har fått fra noen enhet.</translation>
    </message>
    <message>
        <source>Call the unit. If they have a new certificate, take it in at the unit in Settings, compare the fingerprint, and open the file again.</source>
        <translation>Ring enheten. Har de fått nytt sertifikat, ta det inn på enheten i Innstillinger, sammenlign fingeravtrykket, og åpne filen igjen.</translation>
    </message>
    <message>
        <source>The file is signed with a new certificate of the unit.</source>
        <translation>Filen er signert med et nytt sertifikat fra enheten.</translation>
    </message>
    <message>
        <source>A coordinator opens the file, and accepts the certificate.</source>
        <translation>En koordinator åpner filen og godtar sertifikatet.</translation>
    </message>
    <message>
        <source>The signature does not say what it must say.</source>
        <translation>Signaturen sier ikke det den må si.</translation>
    </message>
    <message>
        <source>Somebody has changed the message after it was signed.</source>
        <translation>Noen har endret meldingen etter at den ble signert.</translation>
    </message>
    <message>
        <source>The signature is false.</source>
        <translation>Signaturen er falsk.</translation>
    </message>
    <message>
        <source>By its own word the file is signed later than now.</source>
        <translation>Filen sier selv at den er signert senere enn nå.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right; if it is, call the unit.</source>
        <translation>Se etter at klokka på denne maskinen går riktig. Gjør den det, ring enheten.</translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good.</source>
        <translation>Filen åpnes ikke, for avsenderens sertifikat holder ikke.</translation>
    </message>
    <message>
        <source>Call the unit, and ask which certificate they use now.</source>
        <translation>Ring enheten, og spør hvilket sertifikat de bruker nå.</translation>
    </message>
    <message>
        <source>The message says that it is from another unit than the one that sealed it.</source>
        <translation>Meldingen sier at den er fra en annen enhet enn den som har forseglet den.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit that sealed it.</source>
        <translation>Ikke bruk filen. Ring enheten som har forseglet den.</translation>
    </message>
    <message>
        <source>This is a file that we have sealed ourselves.</source>
        <translation>Dette er en fil vi har forseglet selv.</translation>
    </message>
    <message>
        <source>Choose the file that has come from the unit.</source>
        <translation>Velg filen som har kommet fra enheten.</translation>
    </message>
    <message>
        <source>The message was sealed for somebody else, and has been passed on to us.</source>
        <translation>Meldingen ble forseglet for noen andre, og er sendt videre til oss.</translation>
    </message>
    <message>
        <source>Ask the unit for the message in another way, or by phone.</source>
        <translation>Be enheten om meldingen på en annen måte, eller på telefon.</translation>
    </message>
    <message>
        <source>It is sealed, but there is no message in it that can be read here.</source>
        <translation>Filen er forseglet, men det er ingen melding i den som kan leses her.</translation>
    </message>
    <message>
        <source>What lies in it is packed in a way that is not opened here.</source>
        <translation>Det som ligger i filen, er pakket på en måte som ikke åpnes her.</translation>
    </message>
    <message>
        <source>Ask the unit to make it without compression.</source>
        <translation>Be enheten lage den uten komprimering.</translation>
    </message>
    <message>
        <source>Something lies beside the message that does not belong there.</source>
        <translation>Det ligger noe ved siden av meldingen som ikke hører hjemme der.</translation>
    </message>
    <message>
        <source>Nothing of it was opened. Tell the unit, and ask for the message alone.</source>
        <translation>Ingenting av det er åpnet. Si fra til enheten, og be om meldingen alene.</translation>
    </message>
    <message>
        <source>The message itself, or its list of contents, is missing.</source>
        <translation>Selve meldingen eller innholdslisten mangler.</translation>
    </message>
    <message>
        <source>The list of contents does not fit what lies in it.</source>
        <translation>Innholdslisten stemmer ikke med det som ligger i filen.</translation>
    </message>
    <message>
        <source>The file is made by a newer program than ours.</source>
        <translation>Filen er laget av et nyere program enn vårt.</translation>
    </message>
    <message>
        <source>Install the newest Medvandrer on this machine, and open it again.</source>
        <translation>Installer nyeste Medvandrer på denne maskinen, og åpne filen igjen.</translation>
    </message>
    <message>
        <source>Ask for the unit&apos;s own certificate, alone in a file (PEM, DER or P7B).</source>
        <translation>Be om enhetens eget sertifikat, alene i en fil (PEM, DER eller P7B).</translation>
    </message>
    <message>
        <source>There is no certificate in the file that can be read.</source>
        <translation>Det er ikke noe sertifikat i filen som kan leses.</translation>
    </message>
    <message>
        <source>There is a private key in the file, which only its owner may have.</source>
        <translation>Det ligger en privat nøkkel i filen, og den skal bare eieren ha.</translation>
    </message>
    <message>
        <source>Delete the file, tell the unit, and ask for the certificate alone.</source>
        <translation>Slett filen, si fra til enheten, og be om sertifikatet alene.</translation>
    </message>
    <message>
        <source>There are several certificates in the file that it could be.</source>
        <translation>Det er flere sertifikater i filen som det kan være.</translation>
    </message>
    <message>
        <source>This is the certificate of an issuer, not of one who writes and reads.</source>
        <translation>Dette er sertifikatet til en utsteder, ikke til en som skriver og leser.</translation>
    </message>
    <message>
        <source>There is no issuer&apos;s certificate in the file.</source>
        <translation>Det er ikke noe utstedersertifikat i filen.</translation>
    </message>
    <message>
        <source>A unit&apos;s own certificate is taken in at the unit itself.</source>
        <translation>Sertifikatet til en enhet tas inn på enheten selv.</translation>
    </message>
    <message>
        <source>Ask for another one, with an RSA key of 2048 bits or more and SHA-256.</source>
        <translation>Be om et annet, med RSA-nøkkel på minst 2048 bit og SHA-256.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Sertifikatet er ikke gyldig ennå.</translation>
    </message>
    <message>
        <source>Wait until it is, or see that this machine&apos;s clock is right.</source>
        <translation>Vent til det er det, eller se etter at klokka på denne maskinen går riktig.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Sertifikatet er utløpt.</translation>
    </message>
    <message>
        <source>Ask for the new one.</source>
        <translation>Be om det nye.</translation>
    </message>
    <message>
        <source>The certificate is not made for this use.</source>
        <translation>Sertifikatet er ikke laget for denne bruken.</translation>
    </message>
    <message>
        <source>Ask for one that may encrypt or sign messages (e-mail, S/MIME).</source>
        <translation>Be om et som kan kryptere eller signere meldinger (e-post, S/MIME).</translation>
    </message>
    <message>
        <source>The certificate makes a demand that Medvandrer does not know.</source>
        <translation>Sertifikatet stiller et krav som Medvandrer ikke kjenner.</translation>
    </message>
    <message>
        <source>Ask for one without it; the unit&apos;s IT department can tell.</source>
        <translation>Be om et uten det. IT-avdelingen til enheten vet hvilket.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that can&apos;t be used here.</source>
        <translation>Nøkkelen i sertifikatet er av et slag som ikke kan brukes her.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak.</source>
        <translation>Nøkkelen i sertifikatet er for svak.</translation>
    </message>
    <message>
        <source>The certificate is signed in a way that is not safe any more.</source>
        <translation>Sertifikatet er signert på en måte som ikke er trygg lenger.</translation>
    </message>
    <message>
        <source>Nobody whom we trust vouches for the certificate.</source>
        <translation>Ingen vi stoler på, går god for sertifikatet.</translation>
    </message>
    <message>
        <source>Call the unit, and compare the fingerprint.</source>
        <translation>Ring enheten, og sammenlign fingeravtrykket.</translation>
    </message>
    <message>
        <source>The certificate has been taken back by whoever issued it.</source>
        <translation>Sertifikatet er trukket tilbake av utstederen.</translation>
    </message>
    <message>
        <source>Do not use it. Call the unit, and ask for the new one.</source>
        <translation>Ikke bruk det. Ring enheten, og be om det nye.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>Nøkkelen kan ikke leses.</translation>
    </message>
    <message>
        <source>See that it is the right file, and that the password is the right one.</source>
        <translation>Se etter at det er riktig fil og riktig passord.</translation>
    </message>
    <message>
        <source>The certificate does not belong to our key.</source>
        <translation>Sertifikatet hører ikke til vår nøkkel.</translation>
    </message>
    <message>
        <source>Take in the one that was issued for our latest request.</source>
        <translation>Ta inn det som ble utstedt for den siste forespørselen vår.</translation>
    </message>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>Filen åpner seg ikke med denne passordfrasen.</translation>
    </message>
    <message>
        <source>Write it once more as the issuer gave it; the file may also be damaged.</source>
        <translation>Skriv den en gang til slik utstederen ga den. Filen kan også være skadet.</translation>
    </message>
    <message>
        <source>Fetch the newest list from the issuer&apos;s own pages.</source>
        <translation>Hent den nyeste listen fra utstederens egne sider.</translation>
    </message>
    <message>
        <source>There is no list of certificates taken back in the file.</source>
        <translation>Det er ingen liste over tilbaketrukne sertifikater i filen.</translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s list (CRL), a file that mostly ends with .crl.</source>
        <translation>Velg utstederens liste (CRL), en fil som oftest slutter på .crl.</translation>
    </message>
    <message>
        <source>No issuer that we have here has signed the list.</source>
        <translation>Ingen utsteder som er tatt inn her, har signert listen.</translation>
    </message>
    <message>
        <source>Take in the issuer&apos;s certificate first, or choose another list.</source>
        <translation>Ta først inn utstederens sertifikat, eller velg en annen liste.</translation>
    </message>
    <message>
        <source>The list tells only a part of what has been taken back.</source>
        <translation>Listen har bare med en del av det som er trukket tilbake.</translation>
    </message>
    <message>
        <source>Ask the issuer for the whole list (the base CRL).</source>
        <translation>Be utstederen om hele listen (base-CRL).</translation>
    </message>
    <message>
        <source>By its own word the list is made later than now.</source>
        <translation>Listen er datert fram i tid.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, and fetch the list again.</source>
        <translation>Sjekk at klokken på maskinen går riktig, og hent listen på nytt.</translation>
    </message>
    <message>
        <source>The list is older than the one that is here.</source>
        <translation>Listen er eldre enn den som er her.</translation>
    </message>
</context>
<context>
    <name>SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation>Søk etter alt</translation>
    </message>
    <message>
        <source>Find people, goals, messages, or something to do</source>
        <translation>Finn folk, mål, meldinger eller noe å gjøre</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes · Esc closes</source>
        <translation>↑ ↓ velger · Enter går dit · Esc lukker</translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation>Ingenting begynner med disse ordene.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Logg en aktivitet</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv en melding</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny tidgiver</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hent inn regneark</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
</context>
<context>
    <name>SheetDraft</name>
    <message>
        <source>Throw the draft away</source>
        <translation>Kast kladden</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>Nobody has met for %n day(s).</source>
        <translation>
            <numerusform>Ingen har møttes på %n dag.</numerusform>
            <numerusform>Ingen har møttes på %n dager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been reached for %n day(s).</source>
        <translation>
            <numerusform>Ingen har møttes eller blitt nådd på %n dag.</numerusform>
            <numerusform>Ingen har møttes eller blitt nådd på %n dager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since they began.</source>
        <translation>
            <numerusform>Ingen har møttes på den ene dagen siden de begynte.</numerusform>
            <numerusform>Ingen har møttes på de %n dagene siden de begynte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since the pause was over.</source>
        <translation>
            <numerusform>Ingen har møttes på den ene dagen siden pausen var over.</numerusform>
            <numerusform>Ingen har møttes på de %n dagene siden pausen var over.</numerusform>
        </translation>
    </message>
    <message>
        <source>They met today.</source>
        <translation>De møttes i dag.</translation>
    </message>
    <message>
        <source>Both were reached today.</source>
        <translation>Begge ble nådd i dag.</translation>
    </message>
    <message>
        <source>They began today.</source>
        <translation>De begynte i dag.</translation>
    </message>
    <message>
        <source>The pause was over today.</source>
        <translation>Pausen var over i dag.</translation>
    </message>
    <message>
        <source>The limit for this pair is {days}.</source>
        <translation>Grensen for dette paret er {days}.</translation>
    </message>
    <message>
        <source>The limit for all pairs here is {days}.</source>
        <translation>Grensen for alle par her er {days}.</translation>
    </message>
    <message>
        <source>Counted are days without an activity that took place, a check-in in which both were reached, or the first meeting. What was planned and did not happen, and a call nobody answered, do not count. A paused pair is never quiet, and is counted anew from the day the pause is over.</source>
        <translation>Det telles dager uten en aktivitet som ble noe av, en oppfølging der begge ble nådd, eller det første møtet. Det som var planlagt og ikke ble noe av, og en telefon ingen tok, teller ikke. Et par med pause er aldri stille, og telles på nytt fra dagen pausen er over.</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day} formiddag</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day} ettermiddag</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day} kveld</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Norwegian</source>
        <translation>norsk</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>nynorsk</translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>nordsamisk</translation>
    </message>
    <message>
        <source>South Sámi</source>
        <translation>sørsamisk</translation>
    </message>
    <message>
        <source>Lule Sámi</source>
        <translation>lulesamisk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelsk</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tysk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svensk</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dansk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finsk</translation>
    </message>
    <message>
        <source>French</source>
        <translation>fransk</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spansk</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polsk</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabisk</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>farsi</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrinja</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharisk</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainsk</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russisk</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>tyrkisk</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdisk</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litauisk</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvisk</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estisk</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumensk</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugisisk</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiensk</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>nederlandsk</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandsk</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thai</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamesisk</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>filippinsk</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>kinesisk</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnisk</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>kroatisk</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbisk</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albansk</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ungarsk</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>gresk</translation>
    </message>
    <message>
        <source>Norwegian sign language</source>
        <translation>norsk tegnspråk</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romani</translation>
    </message>
    <message>
        <source>Kven</source>
        <translation>kvensk</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashto</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgarsk</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japansk</translation>
    </message>
</context>
<context>
    <name>StateMessages</name>
    <message>
        <source>Choose another from the list.</source>
        <translation>Velg en annen fra listen.</translation>
    </message>
    <message>
        <source>These two are not to be matched.</source>
        <translation>Disse to skal ikke kobles.</translation>
    </message>
    <message>
        <source>These two are matched already.</source>
        <translation>Disse to er koblet fra før.</translation>
    </message>
    <message>
        <source>One of these two has said no before.</source>
        <translation>En av disse to har sagt nei før.</translation>
    </message>
    <message>
        <source>These two share a phone number.</source>
        <translation>Disse to har samme telefonnummer.</translation>
    </message>
    <message>
        <source>Correct the number if one of them has a new one.</source>
        <translation>Rett nummeret hvis en av dem har fått nytt.</translation>
    </message>
    <message>
        <source>One of them would rather not have this.</source>
        <translation>En av dem vil helst slippe dette.</translation>
    </message>
    <message>
        <source>The volunteer is not open for a match now.</source>
        <translation>Tidgiveren er ikke åpen for kobling nå.</translation>
    </message>
    <message>
        <source>The volunteer has no confidentiality pledge that holds.</source>
        <translation>Tidgiveren mangler gyldig taushetserklæring.</translation>
    </message>
    <message>
        <source>Renew it on the volunteer&apos;s page, and ask then.</source>
        <translation>Forny den på siden til tidgiveren, og spør da.</translation>
    </message>
    <message>
        <source>The volunteer has no room for one more.</source>
        <translation>Tidgiveren har ikke plass til en til.</translation>
    </message>
    <message>
        <source>The volunteer has no hours left.</source>
        <translation>Tidgiveren har ingen timer igjen.</translation>
    </message>
    <message>
        <source>They lack a language that is a must.</source>
        <translation>De mangler et språk som er et krav.</translation>
    </message>
    <message>
        <source>The wish for gender is a must.</source>
        <translation>Ønsket om kjønn er et krav.</translation>
    </message>
    <message>
        <source>They have no time in common.</source>
        <translation>De har ingen felles tid.</translation>
    </message>
    <message>
        <source>They live too far from each other.</source>
        <translation>De bor for langt fra hverandre.</translation>
    </message>
    <message>
        <source>Let this one be done, or change the one that is open.</source>
        <translation>La dette være gjort, eller endre det som er åpent.</translation>
    </message>
    <message>
        <source>Note it on the list, and try again.</source>
        <translation>Noter det på listen, og prøv igjen.</translation>
    </message>
    <message>
        <source>«{name}» is not completed, or must be renewed.</source>
        <translation>«{name}» er ikke gjennomført, eller må fornyes.</translation>
    </message>
    <message>
        <source>The unit has been told about the participant in this conversation, and what has left can&apos;t be called back.</source>
        <translation>Enheten har fått opplysninger om deltakeren i denne samtalen, og det som er sendt, kan ikke kalles tilbake.</translation>
    </message>
    <message>
        <source>Call the unit: ask them to delete it, and to write anew about the right person in a new conversation. Follow your routine for deviations.</source>
        <translation>Ring enheten: be dem slette det, og skrive på nytt om rett person i en ny samtale. Følg rutinen deres for avvik.</translation>
    </message>
    <message>
        <source>The talk is not held yet.</source>
        <translation>Samtalen er ikke holdt ennå.</translation>
    </message>
    <message>
        <source>The references are not all taken yet.</source>
        <translation>Ikke alle referansene er tatt ennå.</translation>
    </message>
    <message>
        <source>The training is not completed yet.</source>
        <translation>Opplæringen er ikke fullført ennå.</translation>
    </message>
    <message>
        <source>A part of the training is not completed yet.</source>
        <translation>En del av opplæringen er ikke gjennomført ennå.</translation>
    </message>
    <message>
        <source>The police certificate has not been seen, or is too old.</source>
        <translation>Politiattesten er ikke sett, eller den er for gammel.</translation>
    </message>
    <message>
        <source>There is no confidentiality pledge that holds.</source>
        <translation>Det mangler en gyldig taushetserklæring.</translation>
    </message>
    <message>
        <source>A guardian has not agreed yet.</source>
        <translation>En foresatt har ikke sagt ja ennå.</translation>
    </message>
    <message>
        <source>No law that a police certificate is asked for under is stated.</source>
        <translation>Det står ikke hvilken lov en politiattest kreves etter.</translation>
    </message>
    <message>
        <source>A leader can state it under Settings; until then none is asked for.</source>
        <translation>En leder kan skrive det inn under Innstillinger; til da kreves ingen.</translation>
    </message>
    <message>
        <source>A new key waits already.</source>
        <translation>En ny nøkkel venter allerede.</translation>
    </message>
    <message>
        <source>Put it in use, or take it away, before there is another.</source>
        <translation>Ta den i bruk, eller fjern den, før det lages en til.</translation>
    </message>
    <message>
        <source>There is a match that lives.</source>
        <translation>Det er en kobling som lever.</translation>
    </message>
    <message>
        <source>It deserves an ending of its own: end it first.</source>
        <translation>Den fortjener sin egen avslutning: avslutt den først.</translation>
    </message>
    <message>
        <source>The participant is closed.</source>
        <translation>Deltakeren er avsluttet.</translation>
    </message>
    <message>
        <source>Open the participant again first.</source>
        <translation>Åpne deltakeren igjen først.</translation>
    </message>
    <message>
        <source>Something is open for the participant already.</source>
        <translation>Deltakeren har allerede et oppdrag som er åpent.</translation>
    </message>
    <message>
        <source>Somebody is asked about it.</source>
        <translation>Noen er spurt om det.</translation>
    </message>
    <message>
        <source>Take the question back under Matching first, so that they hear of it.</source>
        <translation>Trekk spørsmålet under Kobling først, så de får vite det.</translation>
    </message>
    <message>
        <source>A practice centre is never connected to the health network.</source>
        <translation>Et øvingssenter kobles aldri til helsenettet.</translation>
    </message>
    <message>
        <source>All in it is invented. Make a centre of your own for real work.</source>
        <translation>Alt i det er oppdiktet. Lag et eget senter til det virkelige arbeidet.</translation>
    </message>
    <message>
        <source>The centre has no HER-id of its own yet.</source>
        <translation>Senteret har ingen egen HER-id ennå.</translation>
    </message>
    <message>
        <source>Write it under The centre&apos;s address, and try again.</source>
        <translation>Skriv den under «Senterets adresse», og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Det er ingen nøkkel ennå.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Lag en først.</translation>
    </message>
    <message>
        <source>The client id from HelseID is missing.</source>
        <translation>Klient-id fra HelseID mangler.</translation>
    </message>
    <message>
        <source>Write it, and try again.</source>
        <translation>Skriv den, og prøv igjen.</translation>
    </message>
    <message>
        <source>The connection has not been tried as it stands now.</source>
        <translation>Forbindelsen er ikke prøvd slik den står nå.</translation>
    </message>
    <message>
        <source>Try it first; then it can be used.</source>
        <translation>Prøv den først; så kan den tas i bruk.</translation>
    </message>
    <message>
        <source>Try that one, or give it up first.</source>
        <translation>Prøv den, eller forkast den først.</translation>
    </message>
    <message>
        <source>A no stands: ask somebody else.</source>
        <translation>Et nei står ved lag: spør en annen.</translation>
    </message>
    <message>
        <source>Somebody has been found for this participant already.</source>
        <translation>Det er allerede funnet noen til denne deltakeren.</translation>
    </message>
    <message>
        <source>See under Asked and Together.</source>
        <translation>Se under Spurt og Sammen.</translation>
    </message>
    <message>
        <source>As many are asked for this participant as may be asked at a time.</source>
        <translation>Det er allerede spurt så mange for denne deltakeren som kan spørres om gangen.</translation>
    </message>
    <message>
        <source>Wait for an answer, or take a question back. See under Asked.</source>
        <translation>Vent på svar, eller trekk et spørsmål tilbake. Se under Spurt.</translation>
    </message>
    <message>
        <source>The volunteer is away now.</source>
        <translation>Tidgiveren er borte nå.</translation>
    </message>
    <message>
        <source>The volunteer can&apos;t help with what it takes.</source>
        <translation>Tidgiveren kan ikke hjelpe med det som trengs.</translation>
    </message>
    <message>
        <source>The volunteer lacks something that the assignment asks for.</source>
        <translation>Tidgiveren mangler noe som oppdraget krever.</translation>
    </message>
    <message>
        <source>See what is missing on the volunteer&apos;s page.</source>
        <translation>Se hva som mangler på tidgiverens side.</translation>
    </message>
    <message>
        <source>The volunteer would not take such an assignment.</source>
        <translation>Tidgiveren ville ikke tatt et slikt oppdrag.</translation>
    </message>
    <message>
        <source>The participant does not wait for anybody now.</source>
        <translation>Deltakeren venter ikke på noen nå.</translation>
    </message>
    <message>
        <source>One of the two is not in the registers any more.</source>
        <translation>En av de to er ikke i registrene lenger.</translation>
    </message>
    <message>
        <source>It has been written anew and sent already.</source>
        <translation>Den er alt skrevet på nytt og sendt.</translation>
    </message>
    <message>
        <source>Look at the new one in the conversation. What you wrote is kept.</source>
        <translation>Se på den nye i samtalen. Det du skrev, er tatt vare på.</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message>
        <source>No number is noted</source>
        <translation>Ikke noe nummer er notert</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Samtalen er holdt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation>Samtalen med {name} er notert.</translation>
    </message>
    <message>
        <source>The talk was held on</source>
        <translation>Praten var</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hva som kom ut av den</translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
        <translation>Kan stå tomt. Bare koordinatorer ser det. Ikke noe om en deltaker.</translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <source>{name} is thanked.</source>
        <translation>{name} er takket.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Takk {name}</translation>
    </message>
    <message>
        <source>A few words with the thanks</source>
        <translation>Noen ord med takken</translation>
    </message>
    <message>
        <source>May be left empty. What you write is shown on the volunteer’s own page.</source>
        <translation>Kan stå tomt. Det du skriver, vises på tidgiverens egen side.</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Send takk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>The other side would not, and gave the code {code}.</source>
        <translation>Den andre siden sa nei, og ga koden {code}.</translation>
    </message>
    <message>
        <source>Tell the code to whoever runs the service there.</source>
        <translation>Oppgi koden til dem som driver tjenesten der.</translation>
    </message>
    <message>
        <source>HelseID gave us no pass ({code}).</source>
        <translation>HelseID slapp oss ikke inn ({code}).</translation>
    </message>
    <message>
        <source>Compare what is registered at HelseID with what stands here.</source>
        <translation>Sammenlign det som er registrert hos HelseID, med det som står her.</translation>
    </message>
    <message>
        <source>Find HelseID</source>
        <translation>Finne HelseID</translation>
    </message>
    <message>
        <source>Get a pass with our key</source>
        <translation>Få adgang med nøkkelen vår</translation>
    </message>
    <message>
        <source>Reach the message server</source>
        <translation>Nå meldingstjeneren</translation>
    </message>
    <message>
        <source>Have our messages come here</source>
        <translation>Få meldingene våre hit</translation>
    </message>
    <message>
        <source>Ask what has come</source>
        <translation>Spørre hva som er kommet</translation>
    </message>
    <message>
        <source>The server answers, but not as the one we look for ({code}).</source>
        <translation>Tjeneren svarer, men ikke som den vi ser etter ({code}).</translation>
    </message>
    <message>
        <source>Look whether the environment is right. If it is, try again later.</source>
        <translation>Se om miljøet er riktig. Er det det, prøv igjen senere.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({code}).</source>
        <translation>Tjeneren har en feil hos seg selv ({code}).</translation>
    </message>
    <message>
        <source>Nothing is wrong here. It is tried again by itself.</source>
        <translation>Ingenting er galt her. Det prøves på nytt av seg selv.</translation>
    </message>
    <message>
        <source>The server would not take what we asked ({code}).</source>
        <translation>Tjeneren ville ikke ta imot det vi ba om ({code}).</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Det prøves på nytt av seg selv.</translation>
    </message>
    <message>
        <source>There is no contact with the server.</source>
        <translation>Det er ingen kontakt med tjeneren.</translation>
    </message>
    <message>
        <source>Look whether this machine is online. Production, and test in the health network, are reached from the health network only.</source>
        <translation>Se om maskinen er på nett. Produksjon og test i helsenettet nås bare fra helsenettet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Tjeneren svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>Forbindelsen ble brutt underveis.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove that it is the right one (its certificate).</source>
        <translation>Tjeneren kan ikke bevise at den er den rette (sertifikatet).</translation>
    </message>
    <message>
        <source>Nothing was told to it. Look at this machine&apos;s clock, and ask whoever runs the network whether something stands in between.</source>
        <translation>Ingenting ble sagt til den. Se på klokka på maskinen, og spør dem som driver nettet, om noe står imellom.</translation>
    </message>
    <message>
        <source>Something on the way wants to send us elsewhere.</source>
        <translation>Noe på veien vil sende oss et annet sted.</translation>
    </message>
    <message>
        <source>A log-in page of the network, perhaps: log in to the network first.</source>
        <translation>Kanskje en innloggingsside for nettet: Logg inn på nettet først.</translation>
    </message>
    <message>
        <source>What answers is not the server we know.</source>
        <translation>Det som svarer, er ikke tjeneren vi kjenner.</translation>
    </message>
    <message>
        <source>Look whether the environment is right, and try again later.</source>
        <translation>Se om miljøet er riktig, og prøv igjen senere.</translation>
    </message>
    <message>
        <source>Another system has locked our HER-id for itself.</source>
        <translation>Et annet system har låst HER-id-en vår for seg selv.</translation>
    </message>
    <message>
        <source>Have it freed there, or by Norsk helsenett. Then try again.</source>
        <translation>Få den frigitt der, eller av Norsk helsenett. Prøv så igjen.</translation>
    </message>
    <message>
        <source>The message server does not let our client do this.</source>
        <translation>Meldingstjeneren lar ikke klienten vår gjøre dette.</translation>
    </message>
    <message>
        <source>Ask Norsk helsenett to give the client access to our HER-id.</source>
        <translation>Be Norsk helsenett gi klienten tilgang til HER-id-en vår.</translation>
    </message>
    <message>
        <source>The message server does not take our pass.</source>
        <translation>Meldingstjeneren godtar ikke adgangen vår.</translation>
    </message>
    <message>
        <source>Look whether the client has access to the message server at HelseID.</source>
        <translation>Se hos HelseID om klienten har tilgang til meldingstjeneren.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>Tjeneren har for mye å gjøre akkurat nå.</translation>
    </message>
    <message>
        <source>It has asked us to wait, and we do.</source>
        <translation>Den har bedt oss vente, og det gjør vi.</translation>
    </message>
    <message>
        <source>It is too large to be sent this way.</source>
        <translation>Den er for stor til å sendes denne veien.</translation>
    </message>
    <message>
        <source>Leave a file out, or make it smaller.</source>
        <translation>Ta ut en fil, eller gjør den mindre.</translation>
    </message>
    <message>
        <source>Tell it to whoever looks after Medvandrer.</source>
        <translation>Si det til den som tar seg av Medvandrer.</translation>
    </message>
    <message>
        <source>What answers calls itself something else than HelseID.</source>
        <translation>Det som svarer, kaller seg noe annet enn HelseID.</translation>
    </message>
    <message>
        <source>Nothing was told to it. Look whether the environment is right.</source>
        <translation>Ingenting ble sagt til det. Se om miljøet er riktig.</translation>
    </message>
    <message>
        <source>HelseID does not know the client id together with our key.</source>
        <translation>HelseID kjenner ikke klient-id-en sammen med nøkkelen vår.</translation>
    </message>
    <message>
        <source>Register the public key there, and compare the client id, letter by letter.</source>
        <translation>Registrer den offentlige nøkkelen der, og sammenlign klient-id-en tegn for tegn.</translation>
    </message>
    <message>
        <source>HelseID knows our client, but does not let it in this way.</source>
        <translation>HelseID kjenner klienten vår, men slipper den ikke inn på denne måten.</translation>
    </message>
    <message>
        <source>Ask for «client credentials» to be opened for it at HelseID.</source>
        <translation>Be om at «client credentials» åpnes for den hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID does not let our client ask for the message server.</source>
        <translation>HelseID lar ikke klienten vår be om tilgang til meldingstjeneren.</translation>
    </message>
    <message>
        <source>Apply there for access to «nhn:msh/api», or correct the scope here.</source>
        <translation>Søk der om tilgang til «nhn:msh/api», eller rett omfanget (scope) her.</translation>
    </message>
    <message>
        <source>HelseID does not take the organisation that we name.</source>
        <translation>HelseID godtar ikke virksomheten vi oppgir.</translation>
    </message>
    <message>
        <source>Compare the organisation numbers with those registered at HelseID.</source>
        <translation>Sammenlign organisasjonsnumrene med dem som er registrert hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID gave a pass that is not bound to our key. It is not used.</source>
        <translation>HelseID ga en adgang som ikke er bundet til nøkkelen vår. Den brukes ikke.</translation>
    </message>
    <message>
        <source>Ask for DPoP to be required for the client at HelseID.</source>
        <translation>Be om at DPoP kreves for klienten hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID does not understand what we ask.</source>
        <translation>HelseID forstår ikke det vi ber om.</translation>
    </message>
    <message>
        <source>HelseID asks for a way to sign that is not known here.</source>
        <translation>HelseID krever en måte å signere på som ikke er kjent her.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is more than an hour wrong.</source>
        <translation>Klokka på maskinen går mer enn en time feil.</translation>
    </message>
    <message>
        <source>Set the clock right, and try again.</source>
        <translation>Still klokka, og prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong in Medvandrer when this was to be sent.</source>
        <translation>Noe gikk galt i Medvandrer da dette skulle sendes.</translation>
    </message>
    <message>
        <source>A report lies on this machine. Call the unit if it is urgent.</source>
        <translation>En rapport ligger på denne maskinen. Ring enheten om det haster.</translation>
    </message>
    <message>
        <source>That server may not be spoken to from here.</source>
        <translation>Den tjeneren er det ikke lov å snakke med herfra.</translation>
    </message>
    <message>
        <source>Choose one of the environments.</source>
        <translation>Velg ett av miljøene.</translation>
    </message>
    <message>
        <source>An address is no HER-id.</source>
        <translation>En adresse er ingen HER-id.</translation>
    </message>
    <message>
        <source>Correct the HER-id of the unit, or of the centre, in Settings: it is a number.</source>
        <translation>Rett HER-id-en til enheten eller senteret i Innstillinger: Den er et tall.</translation>
    </message>
    <message>
        <source>The message that this receipt is for has no number in the network.</source>
        <translation>Meldingen som denne kvitteringen gjelder, har ikke noe nummer i nettet.</translation>
    </message>
    <message>
        <source>Call the unit, and tell that the message has come.</source>
        <translation>Ring enheten, og si at meldingen er kommet fram.</translation>
    </message>
    <message>
        <source>The key that is kept here can&apos;t be used.</source>
        <translation>Nøkkelen som ligger her, kan ikke brukes.</translation>
    </message>
    <message>
        <source>Make a new key, and register it at HelseID.</source>
        <translation>Lag en ny nøkkel, og registrer den hos HelseID.</translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now.</source>
        <translation>Den kunne ikke sendes: Noe om personen eller senteret mangler nå.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Skriv den på nytt.</translation>
    </message>
    <message>
        <source>No way leads to this unit now.</source>
        <translation>Ingen vei fører til denne enheten nå.</translation>
    </message>
    <message>
        <source>Look at the unit and at the health network in Settings.</source>
        <translation>Se på enheten og på helsenettet i Innstillinger.</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation>Dette er ikke en dato. Skriv den som 24.11.2026.</translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation>{month} har {days} dager.</translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>That could not be done.</source>
        <translation>Det gikk ikke.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>The consent ended on {date}.</source>
        <translation>Samtykket gikk ut {date}.</translation>
    </message>
    <message>
        <source>Ask the participant for a new one.</source>
        <translation>Spør deltakeren om et nytt.</translation>
    </message>
    <message>
        <source>The consent begins on {date}.</source>
        <translation>Samtykket begynner {date}.</translation>
    </message>
    <message>
        <source>Wait until then, or ask the participant for an earlier one.</source>
        <translation>Vent til da, eller spør deltakeren om et som gjelder fra før.</translation>
    </message>
    <message>
        <source>The name and the secret do not fit together.</source>
        <translation>Navnet og passordfrasen passer ikke sammen.</translation>
    </message>
    <message>
        <source>Too many tries one after another.</source>
        <translation>For mange forsøk etter hverandre.</translation>
    </message>
    <message>
        <source>The recovery key is mistyped in group {groups}.</source>
        <translation>Gjenopprettingsnøkkelen er feilskrevet i gruppe {groups}.</translation>
    </message>
    <message>
        <source>Look at the paper once more; O is read as 0, I and L as 1.</source>
        <translation>Se på arket en gang til; O leses som 0, I og L som 1.</translation>
    </message>
    <message>
        <source>The journal does not hold from line {line} on.</source>
        <translation>Journalen holder ikke fra linje {line} og utover.</translation>
    </message>
    <message>
        <source>Somebody has changed the file. Tell your leader, keep a copy.</source>
        <translation>Noen har endret filen. Si det til lederen din, og ta vare på en kopi.</translation>
    </message>
    <message>
        <source>Nothing was saved, and your answers are kept. Correct the row or leave it out.</source>
        <translation>Ingenting er lagret, og svarene dine er tatt vare på. Rett raden eller utelat den.</translation>
    </message>
    <message>
        <source>Row {row} can&apos;t stand beside what is stored already.</source>
        <translation>Rad {row} kan ikke stå ved siden av det som er lagret fra før.</translation>
    </message>
    <message>
        <source>Row {row} has the same HER-id as row {other_row} among the units.</source>
        <translation>Rad {row} blant enhetene har samme HER-id som rad {other_row}.</translation>
    </message>
    <message>
        <source>Row {row} among the units has the HER-id that «{other}» has already.</source>
        <translation>Rad {row} blant enhetene har HER-id-en som «{other}» har fra før.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no consent to share with this unit.</source>
        <translation>Det finnes ikke noe samtykke til å dele med denne enheten.</translation>
    </message>
    <message>
        <source>Ask the participant, and note the consent first.</source>
        <translation>Spør deltakeren, og skriv inn samtykket først.</translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent.</source>
        <translation>Deltakeren har trukket samtykket.</translation>
    </message>
    <message>
        <source>Nothing may be sent. What has been delivered can&apos;t be recalled.</source>
        <translation>Ingenting kan sendes. Det som er levert, kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Part of the message is outside the consent.</source>
        <translation>En del av meldingen er utenfor samtykket.</translation>
    </message>
    <message>
        <source>Leave that part out, or ask the participant for a wider consent.</source>
        <translation>La den delen være, eller spør deltakeren om et videre samtykke.</translation>
    </message>
    <message>
        <source>Five wrong PINs: quick unlock is switched off.</source>
        <translation>Fem feil PIN: hurtigopplåsing er slått av.</translation>
    </message>
    <message>
        <source>Use your passphrase. You can choose a new PIN in Settings.</source>
        <translation>Bruk passordfrasen. Du kan velge ny PIN i Innstillinger.</translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer.</source>
        <translation>Nøkkelringen på denne maskinen svarer ikke.</translation>
    </message>
    <message>
        <source>Use your passphrase.</source>
        <translation>Bruk passordfrasen.</translation>
    </message>
    <message>
        <source>This is not a recovery key as it was printed.</source>
        <translation>Dette er ikke gjenopprettingsnøkkelen slik den ble skrevet ut.</translation>
    </message>
    <message>
        <source>Look at each group once more; O is read as 0, I and L as 1.</source>
        <translation>Se på hver gruppe en gang til; O leses som 0, I og L som 1.</translation>
    </message>
    <message>
        <source>The centre needs a leader.</source>
        <translation>Stedet trenger en leder.</translation>
    </message>
    <message>
        <source>Make somebody else a leader first.</source>
        <translation>Gjør noen andre til leder først.</translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation>Nøkkelfila ved siden av lageret mangler.</translation>
    </message>
    <message>
        <source>Restore the latest backup. Nothing in the store has been changed.</source>
        <translation>Gjenopprett den siste sikkerhetskopien. Ingenting i lageret er endret.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation>Nøkkelfila ved siden av lageret er skadet.</translation>
    </message>
    <message>
        <source>The key file is here, but the store is missing.</source>
        <translation>Nøkkelfila er her, men lageret mangler.</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Gjenopprett den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation>En del av lageret er skadet.</translation>
    </message>
    <message>
        <source>Do not write more. Restore the latest backup.</source>
        <translation>Ikke skriv mer. Gjenopprett den siste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Medvandrer.</source>
        <translation>Lageret er skrevet av en nyere versjon av Medvandrer.</translation>
    </message>
    <message>
        <source>Install the newest version on this machine.</source>
        <translation>Installer den nyeste versjonen på denne maskinen.</translation>
    </message>
    <message>
        <source>The folder of the store can&apos;t be written to.</source>
        <translation>Det går ikke å skrive i mappa der lageret ligger.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for write access.</source>
        <translation>Be den som har ansvar for maskinen, om skrivetilgang.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved.</source>
        <translation>Disken er full. Ingenting av dette ble lagret.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Your text is still here.</source>
        <translation>Lag plass på disken og prøv igjen. Teksten din står her fortsatt.</translation>
    </message>
    <message>
        <source>The disk would not read or write. Nothing of this was saved.</source>
        <translation>Disken lot seg ikke lese eller skrive. Ingenting av dette ble lagret.</translation>
    </message>
    <message>
        <source>Make room, or move to another disk and restore the latest backup there.</source>
        <translation>Lag plass, eller flytt til en annen disk og gjenopprett den siste sikkerhetskopien der.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Et annet program holder på lageret.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>The key does not fit this store.</source>
        <translation>Nøkkelen passer ikke til dette lageret.</translation>
    </message>
    <message>
        <source>The store or the key file comes from another place: restore a backup.</source>
        <translation>Lageret eller nøkkelfila kommer fra et annet sted: gjenopprett en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used.</source>
        <translation>Denne sikkerhetskopien kan ikke brukes.</translation>
    </message>
    <message>
        <source>Choose another one. What is here now has not been touched.</source>
        <translation>Velg en annen. Det som er her nå, er ikke rørt.</translation>
    </message>
    <message>
        <source>Your role does not open this.</source>
        <translation>Rollen din åpner ikke dette.</translation>
    </message>
    <message>
        <source>Ask your leader.</source>
        <translation>Spør lederen din.</translation>
    </message>
    <message>
        <source>It is not here any more. Somebody has removed it.</source>
        <translation>Det er ikke her lenger. Noen har fjernet det.</translation>
    </message>
    <message>
        <source>Somebody changed this while you were writing.</source>
        <translation>Noen endret dette mens du skrev.</translation>
    </message>
    <message>
        <source>Look at it again; your text is kept.</source>
        <translation>Se på det igjen; teksten din er tatt vare på.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: more has happened since.</source>
        <translation>Det kan ikke angres: det har skjedd mer siden.</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>Det finnes en slik fra før.</translation>
    </message>
    <message>
        <source>Medvandrer is already open.</source>
        <translation>Medvandrer er åpen fra før.</translation>
    </message>
    <message>
        <source>Look for its window.</source>
        <translation>Se etter vinduet.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stoppet. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>That does not fit with how things stand now.</source>
        <translation>Det passer ikke med slik det står nå.</translation>
    </message>
    <message>
        <source>Look at it again; somebody may have been here before you.</source>
        <translation>Se på det igjen; noen kan ha vært her før deg.</translation>
    </message>
    <message>
        <source>The unit must know whom it is about, and whom to call.</source>
        <translation>Enheten må vite hvem det gjelder, og hvem de kan ringe.</translation>
    </message>
    <message>
        <source>Open the letter, choose «Fill in», and send it then.</source>
        <translation>Åpne meldingen, velg «Fyll ut», og send den så.</translation>
    </message>
    <message>
        <source>The unit would not take the message.</source>
        <translation>Enheten ville ikke ta imot meldingen.</translation>
    </message>
    <message>
        <source>Call the unit, or send it in another way.</source>
        <translation>Ring enheten, eller send på en annen måte.</translation>
    </message>
    <message>
        <source>No contact with the unit.</source>
        <translation>Ingen kontakt med enheten.</translation>
    </message>
    <message>
        <source>The message waits in the outbox.</source>
        <translation>Meldingen venter i utboksen.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fylles ut.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it a little.</source>
        <translation>Dette er for langt. Kort det ned litt.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation>Dette er ikke en dato. Skriv den som 24.11.2026.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>This is not a phone number. Eight digits, or + and the country.</source>
        <translation>Dette er ikke et telefonnummer. Åtte siffer, eller + og landet.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-postadresse.</translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation>Et postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>This can&apos;t be a year of birth here.</source>
        <translation>Dette kan ikke være et fødselsår her.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation>Dette er ikke et klokkeslett. Skriv det som 14.30.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen har ikke kommet ennå.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Denne dagen er forbi.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Det slutter før det begynner.</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation>Et døgn har 24 timer.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than nothing.</source>
        <translation>Dette kan ikke være mindre enn null.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Velg en av disse.</translation>
    </message>
    <message>
        <source>This is in use already.</source>
        <translation>Dette er i bruk fra før.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Use several words.</source>
        <translation>Dette er for lett å gjette. Bruk flere ord.</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>De to er ikke like.</translation>
    </message>
    <message>
        <source>Something still needs this.</source>
        <translation>Noe trenger fortsatt dette.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>Dette er for lite eller for mye.</translation>
    </message>
    <message>
        <source>This holds a national identity number. Leave it out.</source>
        <translation>Her står et fødselsnummer. Utelat det.</translation>
    </message>
    <message>
        <source>These two can&apos;t be matched.</source>
        <translation>Disse to kan ikke kobles.</translation>
    </message>
    <message>
        <source>Begin with what is good: own words, an interest or a dream. One is enough.</source>
        <translation>Begynn med det som er bra: egne ord, en interesse eller en drøm. Én er nok.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to 365.</source>
        <translation>Skriv et antall dager fra 1 til 365.</translation>
    </message>
    <message>
        <source>Some of these days are noted already. Choose other days.</source>
        <translation>Noen av disse dagene er ført fra før. Velg andre dager.</translation>
    </message>
    <message>
        <source>This person is away in these days. Choose another.</source>
        <translation>Denne personen er selv borte disse dagene. Velg en annen.</translation>
    </message>
    <message>
        <source>This person stands in for somebody in these days. Agree on another there first.</source>
        <translation>Denne personen er stedfortreder for noen disse dagene. Avtal en annen der først.</translation>
    </message>
    <message>
        <source>This is the centre&apos;s own address. A unit has another; it stands in its letters.</source>
        <translation>Dette er senterets egen adresse. En enhet har en annen; den står i brevene fra enheten.</translation>
    </message>
    <message>
        <source>This is the address of a unit one writes to. The centre&apos;s own is another.</source>
        <translation>Dette er adressen til en enhet dere skriver til. Senterets egen er en annen.</translation>
    </message>
    <message>
        <source>Write what stands in braces, or take it out.</source>
        <translation>Skriv inn det som står i klammer, eller ta det bort.</translation>
    </message>
    <message>
        <source>Choose one here, or make it a group.</source>
        <translation>Velg én her, eller gjør det til en gruppe.</translation>
    </message>
    <message>
        <source>This is not an organisation number. It has nine digits, and a check digit.</source>
        <translation>Dette er ikke et organisasjonsnummer. Det har ni sifre, og det siste er et kontrollsiffer.</translation>
    </message>
    <message>
        <source>This can&apos;t be right. Copy it from HelseID: no spaces, no special letters.</source>
        <translation>Dette kan ikke være riktig. Kopier det fra HelseID: uten mellomrom og særtegn.</translation>
    </message>
    <message>
        <source>This account may not see what is needed. Choose a coordinator or adviser.</source>
        <translation>Denne kontoen har ikke tilgang til det som trengs. Velg en koordinator eller veileder.</translation>
    </message>
</context>
<context>
    <name>WhatField</name>
    <message>
        <source>What you did, as before</source>
        <translation>Hva dere gjorde, som før</translation>
    </message>
    <message>
        <source>What you did, in other words</source>
        <translation>Hva dere gjorde, med andre ord</translation>
    </message>
    <message>
        <source>In your own few words</source>
        <translation>Med noen få egne ord</translation>
    </message>
    <message>
        <source>Life areas it touched</source>
        <translation>Livsområder det gjaldt</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Going along</source>
        <translation>Følge</translation>
    </message>
    <message>
        <source>Coffee and a talk</source>
        <translation>Kaffe og prat</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>A participant</source>
        <translation>En deltaker</translation>
    </message>
    <message>
        <source>Without a participant</source>
        <translation>Uten deltaker</translation>
    </message>
    <message>
        <source>{volunteer} alone</source>
        <translation>{volunteer} alene</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
</context>
</TS>
