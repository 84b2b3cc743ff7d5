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
        <translation>Avslutt for {participant} og {volunteer}</translation>
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
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>more than was said</source>
        <translation>meir enn ho har sagt</translation>
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
        <translation>Meir enn ho har sagt: fleire personar eller fleire timar enn tidgivaren har sagt. Mykje meir enn andre: over det doble av det vanlege, som er midten av dei som gav timar.</translation>
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
        <source>Draft from {moment}</source>
        <translation>Kladd frå {moment}</translation>
    </message>
    <message>
        <source>«{what}» is changed.</source>
        <translation>«{what}» er endra.</translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
        <translation>«{what}» er logga.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladd lagra</translation>
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
        <source>Ctrl+Enter saves · Esc keeps the draft</source>
        <translation>Ctrl+Enter lagrar · Esc tek vare på kladden</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy: a program guesses this. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do. One more word makes it a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: guessing this takes longer than anyone has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>There is something new to see.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, goals, messages, or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not to be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are matched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these two has said no before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two share a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number if one of them has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them would rather not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer is not open for a match now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no confidentiality pledge that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the volunteer&apos;s page, and ask then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no room for one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no hours left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lack a language that is a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wish for gender is a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no time in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They live too far from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this one be done, or change the one that is open.</source>
        <translation>La dette vere gjort, eller endre det som er ope.</translation>
    </message>
    <message>
        <source>Note it on the list, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is not completed, or must be renewed.</source>
        <translation>«{name}» er ikkje gjennomført, eller må fornyast.</translation>
    </message>
    <message>
        <source>The talk is not held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references are not all taken yet.</source>
        <translation>Ikkje alle referansane er tekne enno.</translation>
    </message>
    <message>
        <source>The training is not completed yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian has not agreed yet.</source>
        <translation type="unfinished"></translation>
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
        <source>There is a match that lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It deserves an ending of its own: end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the participant again first.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter sender</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the participant for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent begins on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, or ask the participant for an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the secret do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is mistyped in group {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper once more; O is read as 0, I and L as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold from line {line} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the file. Tell your leader, keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no consent to share with this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the participant, and note the consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be sent. What has been delivered can&apos;t be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the message is outside the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that part out, or ask the participant for a wider consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong PINs: quick unlock is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase. You can choose a new PIN in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recovery key as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each group once more; O is read as 0, I and L as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre needs a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else a leader first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup. Nothing in the store has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is here, but the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write more. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of Medvandrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk would not read or write. Nothing of this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or move to another disk and restore the latest backup there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store or the key file comes from another place: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. What is here now has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not open this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here any more. Somebody has removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be undone: more has happened since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit with how things stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; somebody may have been here before you.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, or send it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Eight digits, or + and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a year of birth here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Ho sluttar før ho byrjar.</translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too easy to guess. Use several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two can&apos;t be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what is good: own words, an interest or a dream. One is enough.</source>
        <translation type="unfinished"></translation>
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
        <source>Write what stands in braces, or take it out.</source>
        <translation>Skriv inn det som står i klammer, eller ta det bort.</translation>
    </message>
    <message>
        <source>Choose one here, or make it a group.</source>
        <translation>Vel éin her, eller gjer det til ei gruppe.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life areas it touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
