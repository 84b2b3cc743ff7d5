<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>CheckInSheet</name>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation>Korleis går det med {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ask both, each alone. What they say stays with the coordinators.</source>
        <translation>Spør begge, kvar for seg. Det dei seier, blir hos koordinatorane.</translation>
    </message>
    <message>
        <source>None of them: you try again in a few days.</source>
        <translation>Ingen av dei: du prøver igjen om nokre dagar.</translation>
    </message>
    <message>
        <source>Whom did you get &amp;hold of?</source>
        <translation>&amp;Kven fekk du tak i?</translation>
    </message>
    <message>
        <source>Does it &amp;go on?</source>
        <translation>&amp;Går det vidare?</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>Med nokre få &amp;ord</translation>
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
        <translation>Det er notert at du prøvde. Han kjem opp att om nokre dagar.</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message numerus="yes">
        <source>The practice clock is %n day(s) ahead: here it is {day}.</source>
        <translation>
            <numerusform>Øvingsklokka er flytta %n døgn fram: her er det {day}.</numerusform>
            <numerusform>Øvingsklokka er flytta %n døgn fram: her er det {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Tilbake til rett tid</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The key file was damaged and has been mended from its copy. Make a backup.</source>
        <translation>Nøkkelfila var skada og er reparert frå kopien sin. Ta ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Go to backup</source>
        <translation>Til tryggingskopi</translation>
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
        <translation>Avslutt koplinga</translation>
    </message>
    <message>
        <source>A closing talk belongs to it, with both. What they did together stays written.</source>
        <translation>Ein avslutningssamtale med begge høyrer til. Det dei har gjort saman, blir ståande.</translation>
    </message>
    <message>
        <source>Tell both of them first.</source>
        <translation>Sei det til begge først.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>Med nokre få &amp;ord</translation>
    </message>
    <message>
        <source>The assignment waits for another volunteer</source>
        <translation>Oppdraget ventar på ein annan tidgivar</translation>
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
        <translation>Kva &amp;tek vi med oss?</translation>
    </message>
    <message>
        <source>Leave it empty when no talk was held.</source>
        <translation>Lat det stå tomt når det ikkje vart nokon samtale.</translation>
    </message>
    <message>
        <source>&amp;Closing talk held on</source>
        <translation>&amp;Avslutningssamtalen var</translation>
    </message>
    <message>
        <source>The match is ended.</source>
        <translation>Koplinga er avslutta.</translation>
    </message>
</context>
<context>
    <name>ExcludeSheet</name>
    <message>
        <source>Who is {name} not to be matched with?</source>
        <translation>Kven skal {name} ikkje koplast med?</translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation>Utelukk</translation>
    </message>
    <message>
        <source>They are never proposed to each other. Neither of them is told, or told why.</source>
        <translation>Dei blir aldri foreslåtte for kvarandre. Ingen av dei får vite det, eller kvifor.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>What is it &amp;about?</source>
        <translation>Kva &amp;gjeld det?</translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation>Berre for koordinatorar. Kan stå tomt.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>The pair is ruled out.</source>
        <translation>Paret er utelukka.</translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Not to be matched with</source>
        <translation>Skal ikkje koplast med</translation>
    </message>
    <message>
        <source>Rule out …</source>
        <translation>Utelukk …</translation>
    </message>
    <message>
        <source>Rule somebody out</source>
        <translation>Utelukk nokon</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>Let {name} be proposed again</source>
        <translation>Lat {name} kunne foreslåast igjen</translation>
    </message>
    <message>
        <source>{name} may be proposed again.</source>
        <translation>{name} kan foreslåast igjen.</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>Choose another file.</source>
        <translation>Vel ei anna fil.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>The file is larger than a message takes ({most}).</source>
        <translation>Fila er større enn ei melding kan ta ({most}).</translation>
    </message>
    <message>
        <source>Make it smaller, or scan it in grey.</source>
        <translation>Gjer ho mindre, eller skann ho i gråtonar.</translation>
    </message>
    <message>
        <source>There is no room for it: all files together may be {most}.</source>
        <translation>Det er ikkje plass til ho: alle filene til saman kan vere {most}.</translation>
    </message>
    <message>
        <source>Take another file away, or send it in a message of its own.</source>
        <translation>Ta bort ei anna fil, eller send ho i ei eiga melding.</translation>
    </message>
    <message>
        <source>The unit takes PDF, JPEG and PNG only; this is something else.</source>
        <translation>Eininga tek berre imot PDF, JPEG og PNG; dette er noko anna.</translation>
    </message>
    <message>
        <source>Save it as PDF, and add that.</source>
        <translation>Lagre ho som PDF, og legg ved den.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>Fila er lagd ved allereie.</translation>
    </message>
    <message>
        <source>The file is not in the store any more.</source>
        <translation>Fila finst ikkje i lageret lenger.</translation>
    </message>
    <message>
        <source>Take it away here, and add it once more.</source>
        <translation>Ta ho bort her, og legg ho ved ein gong til.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, and add that.</source>
        <translation>Skriv ho ut til ein ny PDF, og legg ved den.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation>Fila er skadd eller ikkje heil.</translation>
    </message>
    <message>
        <source>Save or scan it once more.</source>
        <translation>Lagre eller skann ho ein gong til.</translation>
    </message>
    <message>
        <source>The PDF is locked or encrypted.</source>
        <translation>PDF-en er låst eller kryptert.</translation>
    </message>
    <message>
        <source>The PDF has scripts, forms or films that do things by themselves.</source>
        <translation>PDF-en har skript, skjema eller filmar som gjer ting på eiga hand.</translation>
    </message>
    <message>
        <source>The PDF has other files inside it that nobody sees.</source>
        <translation>PDF-en har andre filer inni seg, som ingen ser.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened safely: what opens files here fails at it.</source>
        <translation>Fila kan ikkje opnast trygt: programmet som opnar filer her, greier ho ikkje.</translation>
    </message>
    <message>
        <source>The file can&apos;t be shown: what opens files here fails at it.</source>
        <translation>Fila kan ikkje visast: programmet som opnar filer her, greier ho ikkje.</translation>
    </message>
    <message>
        <source>It can be saved as a copy.</source>
        <translation>Ho kan lagrast som kopi.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation>Biletet er for stort til å visast.</translation>
    </message>
    <message>
        <source>Make it smaller, and add that.</source>
        <translation>Gjer det mindre, og legg ved det.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Draft from {moment}</source>
        <translation>Kladd frå {moment}</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladd lagra</translation>
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
        <translation>Ctrl+Enter · Esc tek vare på kladden</translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>more than was said</source>
        <translation>meir enn ønskt</translation>
    </message>
    <message>
        <source>much more than others</source>
        <translation>mykje meir enn andre</translation>
    </message>
    <message>
        <source>not asked for long</source>
        <translation>ikkje spurd på lenge</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Koplingar</translation>
    </message>
    <message>
        <source>Hours, 30 days</source>
        <translation>Timar, 30 dagar</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rettleiar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Oppfølgingar</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Pratar</translation>
    </message>
    <message>
        <source>Check-ins are those that are late or due within {days} days, talks those asked for and not held.</source>
        <translation>Oppfølgingar er dei som er forseinka eller skal vere innan {days} dagar, pratar dei som er bedne om og ikkje haldne.</translation>
    </message>
    <message>
        <source>Hours are those logged in the last 30 days of what she said a month may be.</source>
        <translation>Timane er det som er ført dei siste 30 dagane, av det tidgivaren har sagt at ein månad kan vere.</translation>
    </message>
    <message>
        <source>More than was said: more people or more hours than the volunteer has said. Much more than others: over twice what is usual, the middle of those who gave any.</source>
        <translation>Meir enn ønskt: fleire personar eller fleire timar enn tidgivaren har sagt. Mykje meir enn andre: over det doble av det vanlege, som er midten av dei som gav timar.</translation>
    </message>
    <message>
        <source>Not asked for long: has room and no match, and nobody has asked in {days} days.</source>
        <translation>Ikkje spurd på lenge: har plass og inga kopling, og ingen har spurt på {days} dagar.</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} av {most}</translation>
    </message>
    <message>
        <source>none noted</source>
        <translation>inga ført</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag sidan</numerusform>
            <numerusform>%n dagar sidan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActivitySheet</name>
    <message>
        <source>«{what}» is changed.</source>
        <translation>«{what}» er endra.</translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
        <translation>«{what}» er logga.</translation>
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
        <translation>Byrj på nytt</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation>Ctrl+Enter · Esc tek vare på kladden</translation>
    </message>
    <message>
        <source>The coordinators see now that it is urgent.</source>
        <translation>Koordinatorane ser no at det hastar.</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>How did it go?</source>
        <translation>Korleis gjekk det?</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>Eg ønskjer ein prat</translation>
    </message>
    <message>
        <source>Volunteer wants a talk</source>
        <translation>Tidgivaren ønskjer ein prat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå kl.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kor lenge</translation>
    </message>
    <message>
        <source>Anything more?</source>
        <translation>Noko meir?</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>Vi møttest ikkje</translation>
    </message>
    <message>
        <source>Nobody failed: it is good to know, and nothing else.</source>
        <translation>Ingen har mislykkast: det er godt å vite, og ikkje noko meir.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ikkje notert</translation>
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
        <translation>Heilt greitt</translation>
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
        <translation>Det hastar: eg vil bli ringd innan 48 timar</translation>
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
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>What they set out for is reached</source>
        <translation>Dei har nådd det dei ville</translation>
    </message>
    <message>
        <source>The time they agreed on is over</source>
        <translation>Tida dei avtalte er over</translation>
    </message>
    <message>
        <source>The participant wishes it</source>
        <translation>Deltakaren ønskjer det</translation>
    </message>
    <message>
        <source>The volunteer wishes it</source>
        <translation>Tidgivaren ønskjer det</translation>
    </message>
    <message>
        <source>One of them moves</source>
        <translation>Ein av dei flyttar</translation>
    </message>
    <message>
        <source>The times no longer meet</source>
        <translation>Tidene passar ikkje lenger</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <source>The question was taken back</source>
        <translation>Spørsmålet vart trekt tilbake</translation>
    </message>
    <message>
        <source>Taken back: another said yes first</source>
        <translation>Trekt tilbake: ein annan sa ja først</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikkje spurt</translation>
    </message>
    <message>
        <source>Yes, it goes on</source>
        <translation>Ja, det går vidare</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ikkje sikkert</translation>
    </message>
    <message>
        <source>No, it should end</source>
        <translation>Nei, det bør avsluttast</translation>
    </message>
    <message>
        <source>A conflict between them</source>
        <translation>Ein konflikt mellom dei</translation>
    </message>
    <message>
        <source>They are related, or know each other</source>
        <translation>Dei er i slekt, eller kjenner kvarandre</translation>
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
        <translation>Den same ein gong &amp;til</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember.</source>
        <translation>Fire ord som ikkje høyrer saman, er lette å hugse.</translation>
    </message>
    <message>
        <source>Too easy: a program guesses this. Add a word or two.</source>
        <translation>For lett: eit program gjettar dette. Legg til eit ord eller to.</translation>
    </message>
    <message>
        <source>It will do. One more word makes it a good one.</source>
        <translation>Han duger. Eitt ord til gjer han god.</translation>
    </message>
    <message>
        <source>Good: guessing this takes longer than anyone has.</source>
        <translation>God: å gjette denne tek lengre tid enn nokon har.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>There is something new to see.</source>
        <translation>Det er noko nytt å sjå.</translation>
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
        <translation>Sida mi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivarar</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>&amp;Dagar utan kontakt</translation>
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
        <translation>Frå 1 til 365. Tomt: som for alle par her, {days}.</translation>
    </message>
    <message>
        <source>Saved. {limit}</source>
        <translation>Lagra. {limit}</translation>
    </message>
</context>
<context>
    <name>RailState</name>
    <message>
        <source>No backup yet</source>
        <translation>Ikkje kopiert enno</translation>
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
        <translation>Meldinga er for stor til å forseglast.</translation>
    </message>
    <message>
        <source>Write it again with fewer or smaller attachments.</source>
        <translation>Skriv ho på nytt med færre eller mindre vedlegg.</translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good: {why}</source>
        <translation>Fila blir ikkje opna, for sertifikatet til avsendaren held ikkje: {why}</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit.</source>
        <translation>Ikkje bruk fila. Ring eininga.</translation>
    </message>
    <message>
        <source>Call the unit, and ask for the file sealed with a certificate that is good.</source>
        <translation>Ring eininga, og be om fila forsegla med eit gyldig sertifikat.</translation>
    </message>
    <message>
        <source>We have no seal of our own to seal with.</source>
        <translation>Vi har inga eiga forsegling enno.</translation>
    </message>
    <message>
        <source>A leader makes one in Settings, «Our seal».</source>
        <translation>Ein leiar lagar ho i Innstillingar, «Vår forsegling».</translation>
    </message>
    <message>
        <source>The certificate of our own seal is out of its time.</source>
        <translation>Sertifikatet til vår eiga forsegling er ikkje gyldig no.</translation>
    </message>
    <message>
        <source>A leader makes a new one in Settings, «Our seal».</source>
        <translation>Ein leiar lagar ei ny i Innstillingar, «Vår forsegling».</translation>
    </message>
    <message>
        <source>The unit has no certificate that is good now.</source>
        <translation>Eininga har ikkje noko sertifikat som er gyldig no.</translation>
    </message>
    <message>
        <source>Ask the unit for one, and take it in at the unit in Settings.</source>
        <translation>Be eininga om eit, og ta det inn på eininga i Innstillingar.</translation>
    </message>
    <message>
        <source>The unit&apos;s certificate has been taken back by whoever issued it.</source>
        <translation>Sertifikatet til eininga er trekt tilbake av den som ferda det ut.</translation>
    </message>
    <message>
        <source>Ask the unit for the new one, and take it in at the unit in Settings.</source>
        <translation>Be eininga om det nye, og ta det inn på eininga i Innstillingar.</translation>
    </message>
    <message>
        <source>No issuer that we trust vouches for the unit&apos;s certificate any more.</source>
        <translation>Ingen utferdar vi stolar på, går god for sertifikatet til eininga lenger.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the unit, and note it in Settings.</source>
        <translation>Samanlikn fingeravtrykket med eininga, og noter det i Innstillingar.</translation>
    </message>
    <message>
        <source>Ask the unit for the file once more.</source>
        <translation>Be eininga om fila ein gong til.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fila er tom.</translation>
    </message>
    <message>
        <source>The file is larger than a sealed message can be.</source>
        <translation>Fila er større enn ei forsegla melding kan vere.</translation>
    </message>
    <message>
        <source>Ask the unit to divide it into several.</source>
        <translation>Be eininga dele ho opp i fleire.</translation>
    </message>
    <message>
        <source>This is no sealed file, or it was damaged on the way.</source>
        <translation>Dette er ikkje ei forsegla fil, eller ho har vorte skadd på vegen.</translation>
    </message>
    <message>
        <source>See that it is the right file; if it is, ask the unit for it once more.</source>
        <translation>Sjå etter at det er rett fil. Er det det, be eininga om ho ein gong til.</translation>
    </message>
    <message>
        <source>The file was damaged on the way.</source>
        <translation>Fila har vorte skadd på vegen.</translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody could have read it on the way.</source>
        <translation>Fila er ikkje kryptert: kven som helst kan ha lese ho på vegen.</translation>
    </message>
    <message>
        <source>Tell the unit, and ask for it encrypted with our certificate.</source>
        <translation>Sei frå til eininga, og be om fila kryptert med sertifikatet vårt.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else, or with a certificate not ours.</source>
        <translation>Fila er forsegla for nokon andre, eller med eit sertifikat som ikkje er vårt.</translation>
    </message>
    <message>
        <source>Hand our certificate to the unit (Settings, «Our seal»), and ask them to seal it once more.</source>
        <translation>Gi eininga sertifikatet vårt (Innstillingar, «Vår forsegling»), og be dei forsegle fila ein gong til.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not safe enough, or not known here.</source>
        <translation>Fila er kryptert på ein måte som ikkje er trygg nok, eller som ikkje er kjend her.</translation>
    </message>
    <message>
        <source>Ask the unit to encrypt it with AES-256 and RSA.</source>
        <translation>Be eininga kryptere ho med AES-256 og RSA.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit, and ask for it once more.</source>
        <translation>Ikkje bruk fila. Ring eininga, og be om ho ein gong til.</translation>
    </message>
    <message>
        <source>Ask the unit to sign it with its own certificate, and seal it once more.</source>
        <translation>Be eininga signere ho med sitt eige sertifikat, og forsegle ho ein gong til.</translation>
    </message>
    <message>
        <source>Nobody has signed the file, so nobody knows who wrote it.</source>
        <translation>Ingen har signert fila, så ingen veit kven som har skrive ho.</translation>
    </message>
    <message>
        <source>The signature does not hold the message that it is for.</source>
        <translation>Signaturen ligg for seg sjølv, utan meldinga han gjeld.</translation>
    </message>
    <message>
        <source>Ask the unit to sign with the message inside, and seal it once more.</source>
        <translation>Be eininga signere med meldinga inni, og forsegle ein gong til.</translation>
    </message>
    <message>
        <source>Not exactly one has signed the file.</source>
        <translation>Fila er ikkje signert av éin og berre éin.</translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we have from no unit.</source>
        <translation>Fila er signert med eit sertifikat vi ikkje har fått frå noka eining.</translation>
    </message>
    <message>
        <source>Call the unit. If they have a new certificate, take it in at the unit in Settings, compare the fingerprint, and open the file again.</source>
        <translation>Ring eininga. Har dei fått nytt sertifikat, ta det inn på eininga i Innstillingar, samanlikn fingeravtrykket, og opne fila igjen.</translation>
    </message>
    <message>
        <source>The file is signed with a new certificate of the unit.</source>
        <translation>Fila er signert med eit nytt sertifikat frå eininga.</translation>
    </message>
    <message>
        <source>A coordinator opens the file, and accepts the certificate.</source>
        <translation>Ein koordinator opnar fila og godtek sertifikatet.</translation>
    </message>
    <message>
        <source>The signature does not say what it must say.</source>
        <translation>Signaturen seier ikkje det han må seie.</translation>
    </message>
    <message>
        <source>Somebody has changed the message after it was signed.</source>
        <translation>Nokon har endra meldinga etter at ho vart signert.</translation>
    </message>
    <message>
        <source>The signature is false.</source>
        <translation>Signaturen er falsk.</translation>
    </message>
    <message>
        <source>By its own word the file is signed later than now.</source>
        <translation>Fila seier sjølv at ho er signert seinare enn no.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right; if it is, call the unit.</source>
        <translation>Sjå etter at klokka på denne maskina går rett. Gjer ho det, ring eininga.</translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good.</source>
        <translation>Fila blir ikkje opna, for sertifikatet til avsendaren held ikkje.</translation>
    </message>
    <message>
        <source>Call the unit, and ask which certificate they use now.</source>
        <translation>Ring eininga, og spør kva sertifikat dei bruker no.</translation>
    </message>
    <message>
        <source>The message says that it is from another unit than the one that sealed it.</source>
        <translation>Meldinga seier at ho er frå ei anna eining enn den som har forsegla ho.</translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit that sealed it.</source>
        <translation>Ikkje bruk fila. Ring eininga som har forsegla ho.</translation>
    </message>
    <message>
        <source>This is a file that we have sealed ourselves.</source>
        <translation>Dette er ei fil vi har forsegla sjølve.</translation>
    </message>
    <message>
        <source>Choose the file that has come from the unit.</source>
        <translation>Vel fila som har kome frå eininga.</translation>
    </message>
    <message>
        <source>The message was sealed for somebody else, and has been passed on to us.</source>
        <translation>Meldinga vart forsegla for nokon andre, og er send vidare til oss.</translation>
    </message>
    <message>
        <source>Ask the unit for the message in another way, or by phone.</source>
        <translation>Be eininga om meldinga på ein annan måte, eller på telefon.</translation>
    </message>
    <message>
        <source>It is sealed, but there is no message in it that can be read here.</source>
        <translation>Fila er forsegla, men det er inga melding i ho som kan lesast her.</translation>
    </message>
    <message>
        <source>What lies in it is packed in a way that is not opened here.</source>
        <translation>Det som ligg i fila, er pakka på ein måte som ikkje blir opna her.</translation>
    </message>
    <message>
        <source>Ask the unit to make it without compression.</source>
        <translation>Be eininga lage ho utan komprimering.</translation>
    </message>
    <message>
        <source>Something lies beside the message that does not belong there.</source>
        <translation>Det ligg noko ved sida av meldinga som ikkje høyrer heime der.</translation>
    </message>
    <message>
        <source>Nothing of it was opened. Tell the unit, and ask for the message alone.</source>
        <translation>Ingenting av det er opna. Sei frå til eininga, og be om meldinga åleine.</translation>
    </message>
    <message>
        <source>The message itself, or its list of contents, is missing.</source>
        <translation>Sjølve meldinga eller innhaldslista manglar.</translation>
    </message>
    <message>
        <source>The list of contents does not fit what lies in it.</source>
        <translation>Innhaldslista stemmer ikkje med det som ligg i fila.</translation>
    </message>
    <message>
        <source>The file is made by a newer program than ours.</source>
        <translation>Fila er laga av eit nyare program enn vårt.</translation>
    </message>
    <message>
        <source>Install the newest Medvandrer on this machine, and open it again.</source>
        <translation>Installer nyaste Medvandrer på denne maskina, og opne fila igjen.</translation>
    </message>
    <message>
        <source>Ask for the unit&apos;s own certificate, alone in a file (PEM, DER or P7B).</source>
        <translation>Be om eininga sitt eige sertifikat, åleine i ei fil (PEM, DER eller P7B).</translation>
    </message>
    <message>
        <source>There is no certificate in the file that can be read.</source>
        <translation>Det er ikkje noko sertifikat i fila som kan lesast.</translation>
    </message>
    <message>
        <source>There is a private key in the file, which only its owner may have.</source>
        <translation>Det ligg ein privat nøkkel i fila, og den skal berre eigaren ha.</translation>
    </message>
    <message>
        <source>Delete the file, tell the unit, and ask for the certificate alone.</source>
        <translation>Slett fila, sei frå til eininga, og be om sertifikatet åleine.</translation>
    </message>
    <message>
        <source>There are several certificates in the file that it could be.</source>
        <translation>Det er fleire sertifikat i fila som det kan vere.</translation>
    </message>
    <message>
        <source>This is the certificate of an issuer, not of one who writes and reads.</source>
        <translation>Dette er sertifikatet til ein utferdar, ikkje til ein som skriv og les.</translation>
    </message>
    <message>
        <source>There is no issuer&apos;s certificate in the file.</source>
        <translation>Det er ikkje noko utferdarsertifikat i fila.</translation>
    </message>
    <message>
        <source>A unit&apos;s own certificate is taken in at the unit itself.</source>
        <translation>Sertifikatet til ei eining blir teke inn på eininga sjølv.</translation>
    </message>
    <message>
        <source>Ask for another one, with an RSA key of 2048 bits or more and SHA-256.</source>
        <translation>Be om eit anna, med RSA-nøkkel på minst 2048 bit og SHA-256.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation>Sertifikatet er ikkje gyldig enno.</translation>
    </message>
    <message>
        <source>Wait until it is, or see that this machine&apos;s clock is right.</source>
        <translation>Vent til det er det, eller sjå etter at klokka på denne maskina går rett.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Sertifikatet har gått ut.</translation>
    </message>
    <message>
        <source>Ask for the new one.</source>
        <translation>Be om det nye.</translation>
    </message>
    <message>
        <source>The certificate is not made for this use.</source>
        <translation>Sertifikatet er ikkje laga for denne bruken.</translation>
    </message>
    <message>
        <source>Ask for one that may encrypt or sign messages (e-mail, S/MIME).</source>
        <translation>Be om eit som kan kryptere eller signere meldingar (e-post, S/MIME).</translation>
    </message>
    <message>
        <source>The certificate makes a demand that Medvandrer does not know.</source>
        <translation>Sertifikatet stiller eit krav som Medvandrer ikkje kjenner.</translation>
    </message>
    <message>
        <source>Ask for one without it; the unit&apos;s IT department can tell.</source>
        <translation>Be om eit utan det. IT-avdelinga til eininga veit kva for eit.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that can&apos;t be used here.</source>
        <translation>Nøkkelen i sertifikatet er av eit slag som ikkje kan brukast her.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak.</source>
        <translation>Nøkkelen i sertifikatet er for svak.</translation>
    </message>
    <message>
        <source>The certificate is signed in a way that is not safe any more.</source>
        <translation>Sertifikatet er signert på ein måte som ikkje er trygg lenger.</translation>
    </message>
    <message>
        <source>Nobody whom we trust vouches for the certificate.</source>
        <translation>Ingen vi stoler på, går god for sertifikatet.</translation>
    </message>
    <message>
        <source>Call the unit, and compare the fingerprint.</source>
        <translation>Ring eininga, og samanlikn fingeravtrykket.</translation>
    </message>
    <message>
        <source>The certificate has been taken back by whoever issued it.</source>
        <translation>Sertifikatet er trekt tilbake av utferdaren.</translation>
    </message>
    <message>
        <source>Do not use it. Call the unit, and ask for the new one.</source>
        <translation>Ikkje bruk det. Ring eininga, og be om det nye.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation>Nøkkelen kan ikkje lesast.</translation>
    </message>
    <message>
        <source>See that it is the right file, and that the password is the right one.</source>
        <translation>Sjå etter at det er rett fil og rett passord.</translation>
    </message>
    <message>
        <source>The certificate does not belong to our key.</source>
        <translation>Sertifikatet høyrer ikkje til vår nøkkel.</translation>
    </message>
    <message>
        <source>Take in the one that was issued for our latest request.</source>
        <translation>Ta inn det som vart utferda for den siste førespurnaden vår.</translation>
    </message>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation>Fila opnar seg ikkje med denne passordfrasen.</translation>
    </message>
    <message>
        <source>Write it once more as the issuer gave it; the file may also be damaged.</source>
        <translation>Skriv han ein gong til slik utferdaren gav han. Fila kan òg vere skadd.</translation>
    </message>
    <message>
        <source>Fetch the newest list from the issuer&apos;s own pages.</source>
        <translation>Hent den nyaste lista frå sidene til utferdaren.</translation>
    </message>
    <message>
        <source>There is no list of certificates taken back in the file.</source>
        <translation>Det er inga liste over tilbaketrekte sertifikat i fila.</translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s list (CRL), a file that mostly ends with .crl.</source>
        <translation>Vel lista til utferdaren (CRL), ei fil som oftast sluttar på .crl.</translation>
    </message>
    <message>
        <source>No issuer that we have here has signed the list.</source>
        <translation>Ingen utferdar som er teken inn her, har signert lista.</translation>
    </message>
    <message>
        <source>Take in the issuer&apos;s certificate first, or choose another list.</source>
        <translation>Ta først inn sertifikatet til utferdaren, eller vel ei anna liste.</translation>
    </message>
    <message>
        <source>The list tells only a part of what has been taken back.</source>
        <translation>Lista har berre med ein del av det som er trekt tilbake.</translation>
    </message>
    <message>
        <source>Ask the issuer for the whole list (the base CRL).</source>
        <translation>Be utferdaren om heile lista (base-CRL).</translation>
    </message>
    <message>
        <source>By its own word the list is made later than now.</source>
        <translation>Lista er datert fram i tid.</translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, and fetch the list again.</source>
        <translation>Sjekk at klokka på maskina går rett, og hent lista på nytt.</translation>
    </message>
    <message>
        <source>The list is older than the one that is here.</source>
        <translation>Lista er eldre enn den som er her.</translation>
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
        <translation>Finn folk, mål, meldingar eller noko å gjere</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes · Esc closes</source>
        <translation>↑ ↓ vel · Enter går dit · Esc lukkar</translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation>Ingenting byrjar med desse orda.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Logg ein aktivitet</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ei melding</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny tidgivar</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hent inn rekneark</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
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
        <translation>Eining</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbod</translation>
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
            <numerusform>Ingen har møtst på %n dag.</numerusform>
            <numerusform>Ingen har møtst på %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been reached for %n day(s).</source>
        <translation>
            <numerusform>Ingen har møtst eller blitt nådde på %n dag.</numerusform>
            <numerusform>Ingen har møtst eller blitt nådde på %n dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since they began.</source>
        <translation>
            <numerusform>Ingen har møtst på den eine dagen sidan dei byrja.</numerusform>
            <numerusform>Ingen har møtst på dei %n dagane sidan dei byrja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since the pause was over.</source>
        <translation>
            <numerusform>Ingen har møtst på den eine dagen sidan pausen var over.</numerusform>
            <numerusform>Ingen har møtst på dei %n dagane sidan pausen var over.</numerusform>
        </translation>
    </message>
    <message>
        <source>They met today.</source>
        <translation>Dei møttest i dag.</translation>
    </message>
    <message>
        <source>Both were reached today.</source>
        <translation>Begge vart nådde i dag.</translation>
    </message>
    <message>
        <source>They began today.</source>
        <translation>Dei byrja i dag.</translation>
    </message>
    <message>
        <source>The pause was over today.</source>
        <translation>Pausen var over i dag.</translation>
    </message>
    <message>
        <source>The limit for this pair is {days}.</source>
        <translation>Grensa for dette paret er {days}.</translation>
    </message>
    <message>
        <source>The limit for all pairs here is {days}.</source>
        <translation>Grensa for alle par her er {days}.</translation>
    </message>
    <message>
        <source>Counted are days without an activity that took place, a check-in in which both were reached, or the first meeting. What was planned and did not happen, and a call nobody answered, do not count. A paused pair is never quiet, and is counted anew from the day the pause is over.</source>
        <translation>Det blir talt dagar utan ein aktivitet som vart noko av, ei oppfølging der begge vart nådde, eller det første møtet. Det som var planlagt og ikkje vart noko av, og ein telefon ingen tok, tel ikkje. Eit par med pause er aldri stille, og blir talt på nytt frå dagen pausen er over.</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>Monday</source>
        <translation>måndag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tysdag</translation>
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
        <translation>laurdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day} føremiddag</translation>
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
        <translation>norsk teiknspråk</translation>
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
        <translation>Vel ein annan frå lista.</translation>
    </message>
    <message>
        <source>These two are not to be matched.</source>
        <translation>Desse to skal ikkje koplast.</translation>
    </message>
    <message>
        <source>These two are matched already.</source>
        <translation>Desse to er kopla frå før.</translation>
    </message>
    <message>
        <source>One of these two has said no before.</source>
        <translation>Ein av desse to har sagt nei før.</translation>
    </message>
    <message>
        <source>These two share a phone number.</source>
        <translation>Desse to har same telefonnummer.</translation>
    </message>
    <message>
        <source>Correct the number if one of them has a new one.</source>
        <translation>Rett nummeret om ein av dei har fått nytt.</translation>
    </message>
    <message>
        <source>One of them would rather not have this.</source>
        <translation>Ein av dei vil helst sleppe dette.</translation>
    </message>
    <message>
        <source>The volunteer is not open for a match now.</source>
        <translation>Tidgivaren er ikkje open for kopling no.</translation>
    </message>
    <message>
        <source>The volunteer has no confidentiality pledge that holds.</source>
        <translation>Tidgivaren manglar gyldig teieplikterklæring.</translation>
    </message>
    <message>
        <source>Renew it on the volunteer&apos;s page, and ask then.</source>
        <translation>Forny ho på sida til tidgivaren, og spør då.</translation>
    </message>
    <message>
        <source>The volunteer has no room for one more.</source>
        <translation>Tidgivaren har ikkje plass til éin til.</translation>
    </message>
    <message>
        <source>The volunteer has no hours left.</source>
        <translation>Tidgivaren har ingen timar igjen.</translation>
    </message>
    <message>
        <source>They lack a language that is a must.</source>
        <translation>Dei manglar eit språk som er eit krav.</translation>
    </message>
    <message>
        <source>The wish for gender is a must.</source>
        <translation>Ønsket om kjønn er eit krav.</translation>
    </message>
    <message>
        <source>They have no time in common.</source>
        <translation>Dei har inga felles tid.</translation>
    </message>
    <message>
        <source>They live too far from each other.</source>
        <translation>Dei bur for langt frå kvarandre.</translation>
    </message>
    <message>
        <source>Let this one be done, or change the one that is open.</source>
        <translation>La dette vere gjort, eller endre det som er ope.</translation>
    </message>
    <message>
        <source>Note it on the list, and try again.</source>
        <translation>Noter det på lista, og prøv igjen.</translation>
    </message>
    <message>
        <source>«{name}» is not completed, or must be renewed.</source>
        <translation>«{name}» er ikkje gjennomført, eller må fornyast.</translation>
    </message>
    <message>
        <source>The unit has been told about the participant in this conversation, and what has left can&apos;t be called back.</source>
        <translation>Eininga har fått opplysningar om deltakaren i denne samtalen, og det som er sendt, kan ikkje kallast tilbake.</translation>
    </message>
    <message>
        <source>Call the unit: ask them to delete it, and to write anew about the right person in a new conversation. Follow your routine for deviations.</source>
        <translation>Ring eininga: be dei slette det, og skrive på nytt om rett person i ein ny samtale. Følg rutinen dykkar for avvik.</translation>
    </message>
    <message>
        <source>The talk is not held yet.</source>
        <translation>Samtalen er ikkje halden enno.</translation>
    </message>
    <message>
        <source>The references are not all taken yet.</source>
        <translation>Ikkje alle referansane er tekne enno.</translation>
    </message>
    <message>
        <source>The training is not completed yet.</source>
        <translation>Opplæringa er ikkje fullført enno.</translation>
    </message>
    <message>
        <source>A part of the training is not completed yet.</source>
        <translation>Ein del av opplæringa er ikkje gjennomført enno.</translation>
    </message>
    <message>
        <source>The police certificate has not been seen, or is too old.</source>
        <translation>Politiattesten er ikkje sett, eller han er for gammal.</translation>
    </message>
    <message>
        <source>There is no confidentiality pledge that holds.</source>
        <translation>Det manglar ei gyldig teieplikterklæring.</translation>
    </message>
    <message>
        <source>A guardian has not agreed yet.</source>
        <translation>Ein føresett har ikkje sagt ja enno.</translation>
    </message>
    <message>
        <source>No law that a police certificate is asked for under is stated.</source>
        <translation>Det står ikkje kva lov ein politiattest blir kravd etter.</translation>
    </message>
    <message>
        <source>A leader can state it under Settings; until then none is asked for.</source>
        <translation>Ein leiar kan skrive det inn under Innstillingar; til då blir ingen kravd.</translation>
    </message>
    <message>
        <source>A new key waits already.</source>
        <translation>Ein ny nøkkel ventar allereie.</translation>
    </message>
    <message>
        <source>Put it in use, or take it away, before there is another.</source>
        <translation>Ta han i bruk, eller fjern han, før det blir laga ein til.</translation>
    </message>
    <message>
        <source>There is a match that lives.</source>
        <translation>Det er ei kopling som lever.</translation>
    </message>
    <message>
        <source>It deserves an ending of its own: end it first.</source>
        <translation>Ho fortener si eiga avslutning: avslutt ho først.</translation>
    </message>
    <message>
        <source>The participant is closed.</source>
        <translation>Deltakaren er avslutta.</translation>
    </message>
    <message>
        <source>Open the participant again first.</source>
        <translation>Opne deltakaren igjen først.</translation>
    </message>
    <message>
        <source>Something is open for the participant already.</source>
        <translation>Deltakaren har alt eit oppdrag som er ope.</translation>
    </message>
    <message>
        <source>Somebody is asked about it.</source>
        <translation>Nokon er spurd om det.</translation>
    </message>
    <message>
        <source>Take the question back under Matching first, so that they hear of it.</source>
        <translation>Trekk spørsmålet under Kopling først, så dei får vite det.</translation>
    </message>
    <message>
        <source>A practice centre is never connected to the health network.</source>
        <translation>Eit øvingssenter blir aldri kopla til helsenettet.</translation>
    </message>
    <message>
        <source>All in it is invented. Make a centre of your own for real work.</source>
        <translation>Alt i det er oppdikta. Lag eit eige senter til det verkelege arbeidet.</translation>
    </message>
    <message>
        <source>The centre has no HER-id of its own yet.</source>
        <translation>Senteret har ingen eigen HER-id enno.</translation>
    </message>
    <message>
        <source>Write it under The centre&apos;s address, and try again.</source>
        <translation>Skriv han under «Adressa til senteret», og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Det er ingen nøkkel enno.</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Lag ein først.</translation>
    </message>
    <message>
        <source>The client id from HelseID is missing.</source>
        <translation>Klient-id frå HelseID manglar.</translation>
    </message>
    <message>
        <source>Write it, and try again.</source>
        <translation>Skriv han, og prøv igjen.</translation>
    </message>
    <message>
        <source>The connection has not been tried as it stands now.</source>
        <translation>Sambandet er ikkje prøvd slik det står no.</translation>
    </message>
    <message>
        <source>Try it first; then it can be used.</source>
        <translation>Prøv det først; så kan det takast i bruk.</translation>
    </message>
    <message>
        <source>Try that one, or give it up first.</source>
        <translation>Prøv han, eller forkast han først.</translation>
    </message>
    <message>
        <source>A no stands: ask somebody else.</source>
        <translation>Eit nei står ved lag: spør ein annan.</translation>
    </message>
    <message>
        <source>Somebody has been found for this participant already.</source>
        <translation>Det er alt funne nokon til denne deltakaren.</translation>
    </message>
    <message>
        <source>See under Asked and Together.</source>
        <translation>Sjå under Spurt og Saman.</translation>
    </message>
    <message>
        <source>As many are asked for this participant as may be asked at a time.</source>
        <translation>Det er alt spurt så mange for denne deltakaren som kan spørjast om gongen.</translation>
    </message>
    <message>
        <source>Wait for an answer, or take a question back. See under Asked.</source>
        <translation>Vent på svar, eller trekk eit spørsmål tilbake. Sjå under Spurt.</translation>
    </message>
    <message>
        <source>The volunteer is away now.</source>
        <translation>Tidgivaren er borte no.</translation>
    </message>
    <message>
        <source>The volunteer can&apos;t help with what it takes.</source>
        <translation>Tidgivaren kan ikkje hjelpe med det som trengst.</translation>
    </message>
    <message>
        <source>The volunteer lacks something that the assignment asks for.</source>
        <translation>Tidgivaren manglar noko som oppdraget krev.</translation>
    </message>
    <message>
        <source>See what is missing on the volunteer&apos;s page.</source>
        <translation>Sjå kva som manglar på sida til tidgivaren.</translation>
    </message>
    <message>
        <source>The volunteer would not take such an assignment.</source>
        <translation>Tidgivaren ville ikkje teke eit slikt oppdrag.</translation>
    </message>
    <message>
        <source>The participant does not wait for anybody now.</source>
        <translation>Deltakaren ventar ikkje på nokon no.</translation>
    </message>
    <message>
        <source>One of the two is not in the registers any more.</source>
        <translation>Ein av dei to er ikkje i registera lenger.</translation>
    </message>
    <message>
        <source>It has been written anew and sent already.</source>
        <translation>Ho er alt skriven på nytt og send.</translation>
    </message>
    <message>
        <source>Look at the new one in the conversation. What you wrote is kept.</source>
        <translation>Sjå på den nye i samtalen. Det du skreiv, er teke vare på.</translation>
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
        <translation>Ikkje noko nummer er notert</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Praten er teken</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation>Praten med {name} er notert.</translation>
    </message>
    <message>
        <source>The talk was held on</source>
        <translation>Praten var</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kva som kom ut av han</translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
        <translation>Kan stå tomt. Berre koordinatorar ser det. Ikkje noko om ein deltakar.</translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <source>{name} is thanked.</source>
        <translation>{name} er takka.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Takk {name}</translation>
    </message>
    <message>
        <source>A few words with the thanks</source>
        <translation>Nokre ord med takken</translation>
    </message>
    <message>
        <source>May be left empty. What you write is shown on the volunteer’s own page.</source>
        <translation>Kan stå tomt. Det du skriv, kjem på tidgivaren si eiga side.</translation>
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
        <translation>Den andre sida sa nei, og gav koden {code}.</translation>
    </message>
    <message>
        <source>Tell the code to whoever runs the service there.</source>
        <translation>Gje koden til dei som driv tenesta der.</translation>
    </message>
    <message>
        <source>HelseID gave us no pass ({code}).</source>
        <translation>HelseID sleppte oss ikkje inn ({code}).</translation>
    </message>
    <message>
        <source>Compare what is registered at HelseID with what stands here.</source>
        <translation>Samanlikn det som er registrert hos HelseID, med det som står her.</translation>
    </message>
    <message>
        <source>Find HelseID</source>
        <translation>Finne HelseID</translation>
    </message>
    <message>
        <source>Get a pass with our key</source>
        <translation>Få tilgang med nøkkelen vår</translation>
    </message>
    <message>
        <source>Reach the message server</source>
        <translation>Nå meldingstenaren</translation>
    </message>
    <message>
        <source>Have our messages come here</source>
        <translation>Få meldingane våre hit</translation>
    </message>
    <message>
        <source>Ask what has come</source>
        <translation>Spørje kva som er kome</translation>
    </message>
    <message>
        <source>The server answers, but not as the one we look for ({code}).</source>
        <translation>Tenaren svarer, men ikkje som den vi ser etter ({code}).</translation>
    </message>
    <message>
        <source>Look whether the environment is right. If it is, try again later.</source>
        <translation>Sjå om miljøet er rett. Er det det, prøv igjen seinare.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({code}).</source>
        <translation>Tenaren har ein feil hos seg sjølv ({code}).</translation>
    </message>
    <message>
        <source>Nothing is wrong here. It is tried again by itself.</source>
        <translation>Ingenting er gale her. Det blir prøvd på nytt av seg sjølv.</translation>
    </message>
    <message>
        <source>The server would not take what we asked ({code}).</source>
        <translation>Tenaren ville ikkje ta imot det vi bad om ({code}).</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Det blir prøvd på nytt av seg sjølv.</translation>
    </message>
    <message>
        <source>There is no contact with the server.</source>
        <translation>Det er ingen kontakt med tenaren.</translation>
    </message>
    <message>
        <source>Look whether this machine is online. Production, and test in the health network, are reached from the health network only.</source>
        <translation>Sjå om maskina er på nett. Produksjon og test i helsenettet kan berre nåast frå helsenettet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Tenaren svarte ikkje i tide.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>Sambandet blei brote undervegs.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove that it is the right one (its certificate).</source>
        <translation>Tenaren kan ikkje prove at han er den rette (sertifikatet).</translation>
    </message>
    <message>
        <source>Nothing was told to it. Look at this machine&apos;s clock, and ask whoever runs the network whether something stands in between.</source>
        <translation>Ingenting blei sagt til han. Sjå på klokka på maskina, og spør dei som driv nettet, om noko står imellom.</translation>
    </message>
    <message>
        <source>Something on the way wants to send us elsewhere.</source>
        <translation>Noko på vegen vil sende oss ein annan stad.</translation>
    </message>
    <message>
        <source>A log-in page of the network, perhaps: log in to the network first.</source>
        <translation>Kanskje ei innloggingsside for nettet: Logg inn på nettet først.</translation>
    </message>
    <message>
        <source>What answers is not the server we know.</source>
        <translation>Det som svarer, er ikkje tenaren vi kjenner.</translation>
    </message>
    <message>
        <source>Look whether the environment is right, and try again later.</source>
        <translation>Sjå om miljøet er rett, og prøv igjen seinare.</translation>
    </message>
    <message>
        <source>Another system has locked our HER-id for itself.</source>
        <translation>Eit anna system har låst HER-id-en vår for seg sjølv.</translation>
    </message>
    <message>
        <source>Have it freed there, or by Norsk helsenett. Then try again.</source>
        <translation>Få han frigjeven der, eller av Norsk helsenett. Prøv så igjen.</translation>
    </message>
    <message>
        <source>The message server does not let our client do this.</source>
        <translation>Meldingstenaren lèt ikkje klienten vår gjere dette.</translation>
    </message>
    <message>
        <source>Ask Norsk helsenett to give the client access to our HER-id.</source>
        <translation>Be Norsk helsenett gje klienten tilgang til HER-id-en vår.</translation>
    </message>
    <message>
        <source>The message server does not take our pass.</source>
        <translation>Meldingstenaren godtek ikkje tilgangen vår.</translation>
    </message>
    <message>
        <source>Look whether the client has access to the message server at HelseID.</source>
        <translation>Sjå hos HelseID om klienten har tilgang til meldingstenaren.</translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation>Tenaren har for mykje å gjere akkurat no.</translation>
    </message>
    <message>
        <source>It has asked us to wait, and we do.</source>
        <translation>Han har bede oss vente, og det gjer vi.</translation>
    </message>
    <message>
        <source>It is too large to be sent this way.</source>
        <translation>Ho er for stor til å sendast denne vegen.</translation>
    </message>
    <message>
        <source>Leave a file out, or make it smaller.</source>
        <translation>Ta ut ei fil, eller gjer ho mindre.</translation>
    </message>
    <message>
        <source>Tell it to whoever looks after Medvandrer.</source>
        <translation>Sei det til den som tek seg av Medvandrer.</translation>
    </message>
    <message>
        <source>What answers calls itself something else than HelseID.</source>
        <translation>Det som svarer, kallar seg noko anna enn HelseID.</translation>
    </message>
    <message>
        <source>Nothing was told to it. Look whether the environment is right.</source>
        <translation>Ingenting blei sagt til det. Sjå om miljøet er rett.</translation>
    </message>
    <message>
        <source>HelseID does not know the client id together with our key.</source>
        <translation>HelseID kjenner ikkje klient-id-en saman med nøkkelen vår.</translation>
    </message>
    <message>
        <source>Register the public key there, and compare the client id, letter by letter.</source>
        <translation>Registrer den offentlege nøkkelen der, og samanlikn klient-id-en teikn for teikn.</translation>
    </message>
    <message>
        <source>HelseID knows our client, but does not let it in this way.</source>
        <translation>HelseID kjenner klienten vår, men slepper han ikkje inn på denne måten.</translation>
    </message>
    <message>
        <source>Ask for «client credentials» to be opened for it at HelseID.</source>
        <translation>Be om at «client credentials» blir opna for han hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID does not let our client ask for the message server.</source>
        <translation>HelseID lèt ikkje klienten vår be om tilgang til meldingstenaren.</translation>
    </message>
    <message>
        <source>Apply there for access to «nhn:msh/api», or correct the scope here.</source>
        <translation>Søk der om tilgang til «nhn:msh/api», eller rett omfanget (scope) her.</translation>
    </message>
    <message>
        <source>HelseID does not take the organisation that we name.</source>
        <translation>HelseID godtek ikkje verksemda vi oppgjev.</translation>
    </message>
    <message>
        <source>Compare the organisation numbers with those registered at HelseID.</source>
        <translation>Samanlikn organisasjonsnummera med dei som er registrerte hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID gave a pass that is not bound to our key. It is not used.</source>
        <translation>HelseID gav ein tilgang som ikkje er bunden til nøkkelen vår. Han blir ikkje brukt.</translation>
    </message>
    <message>
        <source>Ask for DPoP to be required for the client at HelseID.</source>
        <translation>Be om at DPoP blir kravd for klienten hos HelseID.</translation>
    </message>
    <message>
        <source>HelseID does not understand what we ask.</source>
        <translation>HelseID forstår ikkje det vi bed om.</translation>
    </message>
    <message>
        <source>HelseID asks for a way to sign that is not known here.</source>
        <translation>HelseID krev ein måte å signere på som ikkje er kjend her.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is more than an hour wrong.</source>
        <translation>Klokka på maskina går meir enn ein time feil.</translation>
    </message>
    <message>
        <source>Set the clock right, and try again.</source>
        <translation>Still klokka, og prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong in Medvandrer when this was to be sent.</source>
        <translation>Noko gjekk gale i Medvandrer då dette skulle sendast.</translation>
    </message>
    <message>
        <source>A report lies on this machine. Call the unit if it is urgent.</source>
        <translation>Ein rapport ligg på denne maskina. Ring eininga om det hastar.</translation>
    </message>
    <message>
        <source>That server may not be spoken to from here.</source>
        <translation>Den tenaren er det ikkje lov å snakke med herifrå.</translation>
    </message>
    <message>
        <source>Choose one of the environments.</source>
        <translation>Vel eitt av miljøa.</translation>
    </message>
    <message>
        <source>An address is no HER-id.</source>
        <translation>Ei adresse er ingen HER-id.</translation>
    </message>
    <message>
        <source>Correct the HER-id of the unit, or of the centre, in Settings: it is a number.</source>
        <translation>Rett HER-id-en til eininga eller senteret i Innstillingar: Han er eit tal.</translation>
    </message>
    <message>
        <source>The message that this receipt is for has no number in the network.</source>
        <translation>Meldinga som denne kvitteringa gjeld, har ikkje noko nummer i nettet.</translation>
    </message>
    <message>
        <source>Call the unit, and tell that the message has come.</source>
        <translation>Ring eininga, og sei at meldinga er komen fram.</translation>
    </message>
    <message>
        <source>The key that is kept here can&apos;t be used.</source>
        <translation>Nøkkelen som ligg her, kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Make a new key, and register it at HelseID.</source>
        <translation>Lag ein ny nøkkel, og registrer han hos HelseID.</translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now.</source>
        <translation>Ho kunne ikkje sendast: Noko om personen eller senteret manglar no.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Skriv ho på nytt.</translation>
    </message>
    <message>
        <source>No way leads to this unit now.</source>
        <translation>Ingen veg fører til denne eininga no.</translation>
    </message>
    <message>
        <source>Look at the unit and at the health network in Settings.</source>
        <translation>Sjå på eininga og på helsenettet i Innstillingar.</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation>Dette er ikkje ein dato. Skriv han som 24.11.2026.</translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation>{month} har {days} dagar.</translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>That could not be done.</source>
        <translation>Det gjekk ikkje.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>The consent ended on {date}.</source>
        <translation>Samtykket gjekk ut {date}.</translation>
    </message>
    <message>
        <source>Ask the participant for a new one.</source>
        <translation>Spør deltakaren om eit nytt.</translation>
    </message>
    <message>
        <source>The consent begins on {date}.</source>
        <translation>Samtykket byrjar {date}.</translation>
    </message>
    <message>
        <source>Wait until then, or ask the participant for an earlier one.</source>
        <translation>Vent til då, eller spør deltakaren om eit som gjeld frå før.</translation>
    </message>
    <message>
        <source>The name and the secret do not fit together.</source>
        <translation>Namnet og passordfrasen passar ikkje saman.</translation>
    </message>
    <message>
        <source>Too many tries one after another.</source>
        <translation>For mange forsøk etter kvarandre.</translation>
    </message>
    <message>
        <source>The recovery key is mistyped in group {groups}.</source>
        <translation>Gjenopprettingsnøkkelen er skriven feil i gruppe {groups}.</translation>
    </message>
    <message>
        <source>Look at the paper once more; O is read as 0, I and L as 1.</source>
        <translation>Sjå på arket ein gong til; O blir lesen som 0, I og L som 1.</translation>
    </message>
    <message>
        <source>The journal does not hold from line {line} on.</source>
        <translation>Journalen held ikkje frå linje {line} og utover.</translation>
    </message>
    <message>
        <source>Somebody has changed the file. Tell your leader, keep a copy.</source>
        <translation>Nokon har endra fila. Sei det til leiaren din, og ta vare på ein kopi.</translation>
    </message>
    <message>
        <source>Nothing was saved, and your answers are kept. Correct the row or leave it out.</source>
        <translation>Ingenting er lagra, og svara dine er tekne vare på. Rett rada eller utelat henne.</translation>
    </message>
    <message>
        <source>Row {row} can&apos;t stand beside what is stored already.</source>
        <translation>Rad {row} kan ikkje stå ved sida av det som er lagra frå før.</translation>
    </message>
    <message>
        <source>Row {row} has the same HER-id as row {other_row} among the units.</source>
        <translation>Rad {row} blant einingane har same HER-id som rad {other_row}.</translation>
    </message>
    <message>
        <source>Row {row} among the units has the HER-id that «{other}» has already.</source>
        <translation>Rad {row} blant einingane har HER-id-en som «{other}» har frå før.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no consent to share with this unit.</source>
        <translation>Det finst ikkje noko samtykke til å dele med denne eininga.</translation>
    </message>
    <message>
        <source>Ask the participant, and note the consent first.</source>
        <translation>Spør deltakaren, og skriv inn samtykket først.</translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent.</source>
        <translation>Deltakaren har trekt samtykket.</translation>
    </message>
    <message>
        <source>Nothing may be sent. What has been delivered can&apos;t be recalled.</source>
        <translation>Ingenting kan sendast. Det som er levert, kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Part of the message is outside the consent.</source>
        <translation>Ein del av meldinga er utanfor samtykket.</translation>
    </message>
    <message>
        <source>Leave that part out, or ask the participant for a wider consent.</source>
        <translation>Lat den delen vere, eller spør deltakaren om eit vidare samtykke.</translation>
    </message>
    <message>
        <source>Five wrong PINs: quick unlock is switched off.</source>
        <translation>Fem feil PIN: hurtigopplåsing er slått av.</translation>
    </message>
    <message>
        <source>Use your passphrase. You can choose a new PIN in Settings.</source>
        <translation>Bruk passordfrasen. Du kan velje ny PIN i Innstillingar.</translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer.</source>
        <translation>Nøkkelringen på denne maskina svarar ikkje.</translation>
    </message>
    <message>
        <source>Use your passphrase.</source>
        <translation>Bruk passordfrasen.</translation>
    </message>
    <message>
        <source>This is not a recovery key as it was printed.</source>
        <translation>Dette er ikkje gjenopprettingsnøkkelen slik han vart skriven ut.</translation>
    </message>
    <message>
        <source>Look at each group once more; O is read as 0, I and L as 1.</source>
        <translation>Sjå på kvar gruppe ein gong til; O blir lesen som 0, I og L som 1.</translation>
    </message>
    <message>
        <source>The centre needs a leader.</source>
        <translation>Staden treng ein leiar.</translation>
    </message>
    <message>
        <source>Make somebody else a leader first.</source>
        <translation>Gjer nokon andre til leiar først.</translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation>Nøkkelfila ved sida av lageret manglar.</translation>
    </message>
    <message>
        <source>Restore the latest backup. Nothing in the store has been changed.</source>
        <translation>Gjenopprett den siste tryggingskopien. Ingenting i lageret er endra.</translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation>Nøkkelfila ved sida av lageret er skadd.</translation>
    </message>
    <message>
        <source>The key file is here, but the store is missing.</source>
        <translation>Nøkkelfila er her, men lageret manglar.</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Gjenopprett den siste tryggingskopien.</translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation>Ein del av lageret er skadd.</translation>
    </message>
    <message>
        <source>Do not write more. Restore the latest backup.</source>
        <translation>Ikkje skriv meir. Gjenopprett den siste tryggingskopien.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of Medvandrer.</source>
        <translation>Lageret er skrive av ein nyare versjon av Medvandrer.</translation>
    </message>
    <message>
        <source>Install the newest version on this machine.</source>
        <translation>Installer den nyaste versjonen på denne maskina.</translation>
    </message>
    <message>
        <source>The folder of the store can&apos;t be written to.</source>
        <translation>Det går ikkje å skrive i mappa der lageret ligg.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for write access.</source>
        <translation>Be den som har ansvar for maskina, om skrivetilgang.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved.</source>
        <translation>Disken er full. Ingenting av dette vart lagra.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Your text is still here.</source>
        <translation>Lag plass på disken og prøv igjen. Teksten din står her framleis.</translation>
    </message>
    <message>
        <source>The disk would not read or write. Nothing of this was saved.</source>
        <translation>Disken lét seg ikkje lese eller skrive. Ingenting av dette vart lagra.</translation>
    </message>
    <message>
        <source>Make room, or move to another disk and restore the latest backup there.</source>
        <translation>Lag plass, eller flytt til ein annan disk og gjenopprett den siste tryggingskopien der.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Eit anna program held på lageret.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Lukk det og prøv igjen.</translation>
    </message>
    <message>
        <source>The key does not fit this store.</source>
        <translation>Nøkkelen passar ikkje til dette lageret.</translation>
    </message>
    <message>
        <source>The store or the key file comes from another place: restore a backup.</source>
        <translation>Lageret eller nøkkelfila kjem frå ein annan stad: gjenopprett ein tryggingskopi.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used.</source>
        <translation>Denne tryggingskopien kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Choose another one. What is here now has not been touched.</source>
        <translation>Vel ein annan. Det som er her no, er ikkje rørt.</translation>
    </message>
    <message>
        <source>Your role does not open this.</source>
        <translation>Rolla di opnar ikkje dette.</translation>
    </message>
    <message>
        <source>Ask your leader.</source>
        <translation>Spør leiaren din.</translation>
    </message>
    <message>
        <source>It is not here any more. Somebody has removed it.</source>
        <translation>Det er ikkje her lenger. Nokon har fjerna det.</translation>
    </message>
    <message>
        <source>Somebody changed this while you were writing.</source>
        <translation>Nokon endra dette medan du skreiv.</translation>
    </message>
    <message>
        <source>Look at it again; your text is kept.</source>
        <translation>Sjå på det igjen; teksten din er teken vare på.</translation>
    </message>
    <message>
        <source>It can&apos;t be undone: more has happened since.</source>
        <translation>Det kan ikkje angrast: det har skjedd meir sidan.</translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation>Det finst ein slik frå før.</translation>
    </message>
    <message>
        <source>Medvandrer is already open.</source>
        <translation>Medvandrer er open frå før.</translation>
    </message>
    <message>
        <source>Look for its window.</source>
        <translation>Sjå etter vindauget.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stansa. Ingenting vart lagra.</translation>
    </message>
    <message>
        <source>That does not fit with how things stand now.</source>
        <translation>Det passar ikkje med slik det står no.</translation>
    </message>
    <message>
        <source>Look at it again; somebody may have been here before you.</source>
        <translation>Sjå på det igjen; nokon kan ha vore her før deg.</translation>
    </message>
    <message>
        <source>The unit must know whom it is about, and whom to call.</source>
        <translation>Eininga må vite kven det gjeld, og kven dei kan ringje.</translation>
    </message>
    <message>
        <source>Open the letter, choose «Fill in», and send it then.</source>
        <translation>Opne meldinga, vel «Fyll ut», og send ho så.</translation>
    </message>
    <message>
        <source>The unit would not take the message.</source>
        <translation>Eininga ville ikkje ta imot meldinga.</translation>
    </message>
    <message>
        <source>Call the unit, or send it in another way.</source>
        <translation>Ring eininga, eller send på ein annan måte.</translation>
    </message>
    <message>
        <source>No contact with the unit.</source>
        <translation>Ingen kontakt med eininga.</translation>
    </message>
    <message>
        <source>The message waits in the outbox.</source>
        <translation>Meldinga ventar i utboksen.</translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation>Dette må fyllast ut.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it a little.</source>
        <translation>Dette er for langt. Kort det ned litt.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation>Dette er ikkje ein dato. Skriv han som 24.11.2026.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>This is not a phone number. Eight digits, or + and the country.</source>
        <translation>Dette er ikkje eit telefonnummer. Åtte siffer, eller + og landet.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikkje ei e-postadresse.</translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation>Eit postnummer har fire siffer.</translation>
    </message>
    <message>
        <source>This can&apos;t be a year of birth here.</source>
        <translation>Dette kan ikkje vere eit fødselsår her.</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation>Dette er ikkje eit klokkeslett. Skriv det som 14.30.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Denne dagen har ikkje kome enno.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Denne dagen er forbi.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Ho sluttar før ho byrjar.</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation>Eit døgn har 24 timar.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than nothing.</source>
        <translation>Dette kan ikkje vere mindre enn null.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Vel ein av desse.</translation>
    </message>
    <message>
        <source>This is in use already.</source>
        <translation>Dette er i bruk frå før.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Use several words.</source>
        <translation>Dette er for lett å gjette. Bruk fleire ord.</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>Dei to er ikkje like.</translation>
    </message>
    <message>
        <source>Something still needs this.</source>
        <translation>Noko treng framleis dette.</translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
        <translation>Dette er for lite eller for mykje.</translation>
    </message>
    <message>
        <source>This holds a national identity number. Leave it out.</source>
        <translation>Her står eit fødselsnummer. Utelat det.</translation>
    </message>
    <message>
        <source>These two can&apos;t be matched.</source>
        <translation>Desse to kan ikkje koplast.</translation>
    </message>
    <message>
        <source>Begin with what is good: own words, an interest or a dream. One is enough.</source>
        <translation>Byrj med det som er bra: eigne ord, ei interesse eller ein draum. Éin ting er nok.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to 365.</source>
        <translation>Skriv eit tal på dagar frå 1 til 365.</translation>
    </message>
    <message>
        <source>Some of these days are noted already. Choose other days.</source>
        <translation>Nokre av desse dagane er førte frå før. Vel andre dagar.</translation>
    </message>
    <message>
        <source>This person is away in these days. Choose another.</source>
        <translation>Denne personen er sjølv borte desse dagane. Vel ein annan.</translation>
    </message>
    <message>
        <source>This person stands in for somebody in these days. Agree on another there first.</source>
        <translation>Denne personen er stadfortredar for nokon desse dagane. Avtal ein annan der først.</translation>
    </message>
    <message>
        <source>This is the centre&apos;s own address. A unit has another; it stands in its letters.</source>
        <translation>Dette er adressa til senteret sjølv. Ei eining har ei anna; ho står i breva frå eininga.</translation>
    </message>
    <message>
        <source>This is the address of a unit one writes to. The centre&apos;s own is another.</source>
        <translation>Dette er adressa til ei eining de skriv til. Senteret si eiga er ei anna.</translation>
    </message>
    <message>
        <source>Write what stands in braces, or take it out.</source>
        <translation>Skriv inn det som står i klammer, eller ta det bort.</translation>
    </message>
    <message>
        <source>Choose one here, or make it a group.</source>
        <translation>Vel éin her, eller gjer det til ei gruppe.</translation>
    </message>
    <message>
        <source>This is not an organisation number. It has nine digits, and a check digit.</source>
        <translation>Dette er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer.</translation>
    </message>
    <message>
        <source>This can&apos;t be right. Copy it from HelseID: no spaces, no special letters.</source>
        <translation>Dette kan ikkje vere rett. Kopier det frå HelseID: utan mellomrom og særteikn.</translation>
    </message>
    <message>
        <source>This account may not see what is needed. Choose a coordinator or adviser.</source>
        <translation>Denne kontoen har ikkje tilgang til det som trengst. Vel ein koordinator eller rettleiar.</translation>
    </message>
</context>
<context>
    <name>WhatField</name>
    <message>
        <source>What you did, as before</source>
        <translation>Kva de gjorde, som før</translation>
    </message>
    <message>
        <source>What you did, in other words</source>
        <translation>Kva de gjorde, med andre ord</translation>
    </message>
    <message>
        <source>In your own few words</source>
        <translation>Med nokre få eigne ord</translation>
    </message>
    <message>
        <source>Life areas it touched</source>
        <translation>Livsområde det gjaldt</translation>
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
        <translation>Følgje</translation>
    </message>
    <message>
        <source>Coffee and a talk</source>
        <translation>Kaffi og prat</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>A participant</source>
        <translation>Ein deltakar</translation>
    </message>
    <message>
        <source>Without a participant</source>
        <translation>Utan deltakar</translation>
    </message>
    <message>
        <source>{volunteer} alone</source>
        <translation>{volunteer} åleine</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
</context>
</TS>
