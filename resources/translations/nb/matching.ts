<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask {volunteer} and {participant}</source>
        <translation>Spør {volunteer} og {participant}</translation>
    </message>
    <message>
        <source>Ask {volunteer}</source>
        <translation>Spør {volunteer}</translation>
    </message>
    <message>
        <source>Talk with each of them, and note the answers under Asked. {volunteer} is told the assignment and the practical needs; the name is told when both have said yes.</source>
        <translation>Snakk med hver av dem, og noter svarene under Spurt. {volunteer} får vite om oppdraget og det praktiske; navnet fortelles når begge har sagt ja.</translation>
    </message>
    <message>
        <source>What it is about, how often, and where. One line is enough.</source>
        <translation>Hva det handler om, hvor ofte og hvor. Én linje er nok.</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>&amp;Oppdrag</translation>
    </message>
    <message>
        <source>The question to {volunteer} and {participant} is noted.</source>
        <translation>Spørsmålet til {volunteer} og {participant} er notert.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Open the volunteer&apos;s page</source>
        <translation>Åpne siden til tidgiveren</translation>
    </message>
    <message>
        <source>of {all} points</source>
        <translation>av {all} poeng</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>Må være oppfylt</translation>
    </message>
    <message>
        <source>Speaks for and against</source>
        <translation>Taler for og imot</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Spør {name}</translation>
    </message>
    <message>
        <source>As {name} sees it</source>
        <translation>Slik ser {name} det</translation>
    </message>
    <message>
        <source>Not this pair</source>
        <translation>Ikke dette paret</translation>
    </message>
</context>
<context>
    <name>CandidateLine</name>
    <message>
        <source>Open {name}: {fit}, {points} of {all} points</source>
        <translation>Åpne {name}: {fit}, {points} av {all} poeng</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>If {name} also can {what}, %n more fit(s).</source>
        <translation>
            <numerusform>Om {name} også kan {what}, passer én til.</numerusform>
            <numerusform>Om {name} også kan {what}, passer %n til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {what} were no must, %n more would fit.</source>
        <translation>
            <numerusform>Om {what} ikke var et krav, ville én til passe.</numerusform>
            <numerusform>Om {what} ikke var et krav, ville %n til passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>the wish for gender</source>
        <translation>ønsket om kjønn</translation>
    </message>
    <message>
        <source>the wish for language</source>
        <translation>ønsket om språk</translation>
    </message>
    <message>
        <source>{what} is on the way in, and would have {points} points when ready.</source>
        <translation>{what} er på vei inn, og ville hatt {points} poeng som klar.</translation>
    </message>
    <message>
        <source>{what} has a pause, and would have {points} points when back.</source>
        <translation>{what} har pause, og ville hatt {points} poeng som tilbake.</translation>
    </message>
    <message>
        <source>{what} would have {points} points with a new confidentiality pledge.</source>
        <translation>{what} ville hatt {points} poeng med ny taushetserklæring.</translation>
    </message>
    <message>
        <source>{what} would have {points} points with room for one more.</source>
        <translation>{what} ville hatt {points} poeng med plass til en til.</translation>
    </message>
    <message>
        <source>{what} would have {points} points.</source>
        <translation>{what} ville hatt {points} poeng.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The question is taken back.</source>
        <translation>Spørsmålet er trukket tilbake.</translation>
    </message>
    <message>
        <source>The day is saved.</source>
        <translation>Dagen er lagret.</translation>
    </message>
    <message>
        <source>{name} says yes.</source>
        <translation>{name} sier ja.</translation>
    </message>
    <message>
        <source>{name} says no.</source>
        <translation>{name} sier nei.</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation>{participant} og {volunteer} går sammen.</translation>
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
        <translation>Avslutt koblingen</translation>
    </message>
    <message>
        <source>A closing talk belongs to it, with both. What they did together stays written.</source>
        <translation>En avslutningssamtale hører med, med begge. Det de gjorde sammen, blir stående.</translation>
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
        <source>The match is ended.</source>
        <translation>Koblingen er avsluttet.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Går sammen</translation>
    </message>
    <message>
        <source>Nobody by these words</source>
        <translation>Ingen med disse ordene</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Prøv færre bokstaver.</translation>
    </message>
    <message>
        <source>Nobody waits now</source>
        <translation>Ingen venter nå</translation>
    </message>
    <message>
        <source>Those who want a volunteer stand here.</source>
        <translation>Her står de som ønsker en tidgiver.</translation>
    </message>
    <message>
        <source>No question is out</source>
        <translation>Ingen er spurt nå</translation>
    </message>
    <message>
        <source>Ask from the list of those who wait.</source>
        <translation>Spør fra listen over dem som venter.</translation>
    </message>
    <message>
        <source>No pair walks together yet</source>
        <translation>Ingen går sammen ennå</translation>
    </message>
    <message>
        <source>It begins with a first meeting.</source>
        <translation>Det begynner med et første møte.</translation>
    </message>
    <message>
        <source>Waiting {n}</source>
        <translation>Venter {n}</translation>
    </message>
    <message>
        <source>Asked {n}</source>
        <translation>Spurt {n}</translation>
    </message>
    <message>
        <source>Together {n}</source>
        <translation>Par {n}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation>Se {name}</translation>
    </message>
    <message>
        <source>The way of the match</source>
        <translation>Veien for koblingen</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>Denne koblingen er over.</translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation>{name} sier ja</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Går sammen</translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation>Hva sier de?</translation>
    </message>
    <message>
        <source>When both have said yes, the name is told and a first meeting is set.</source>
        <translation>Når begge har sagt ja, fortelles navnet, og et første møte avtales.</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Trekk spørsmålet</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>sa ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} sier nei</translation>
    </message>
    <message>
        <source>The first meeting</source>
        <translation>Det første møtet</translation>
    </message>
    <message>
        <source>Be there yourself, and choose a calm place.</source>
        <translation>Vær med selv, og velg et rolig sted.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>Lagre dagen</translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation>Møtet er holdt</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>Together since {day}</source>
        <translation>Sammen siden {day}</translation>
    </message>
    <message>
        <source>Last logged together: {day}</source>
        <translation>Sist logget sammen: {day}</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask how the beginning was.</source>
        <translation>Ingenting er logget ennå. Spør hvordan det begynte.</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>End the match</source>
        <translation>Avslutt koblingen</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>As {name} sees it</source>
        <translation>Slik ser {name} det</translation>
    </message>
    <message>
        <source>While the question is out</source>
        <translation>Mens spørsmålet er ute</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>Would like a hand with</source>
        <translation>Vil gjerne ha hjelp til</translation>
    </message>
    <message>
        <source>When both can</source>
        <translation>Når begge kan</translation>
    </message>
    <message>
        <source>When both have said yes</source>
        <translation>Når begge har sagt ja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The assignment, the first meeting, and what they log together.</source>
        <translation>Oppdraget, det første møtet og det de logger sammen.</translation>
    </message>
    <message>
        <source>Not shown: goals, plan, transitions, consents, messages, what {participant} would rather not, and these points.</source>
        <translation>Vises ikke: mål, plan, overganger, samtykker, meldinger, det {participant} helst vil slippe, og disse poengene.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Clashes: {words}</source>
        <translation>Kolliderer: {words}</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Ingen konflikt</translation>
    </message>
    <message>
        <source>that is known</source>
        <translation>som er kjent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>trained, pledge holds</source>
        <translation>opplæring, taushet</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>for one more</source>
        <translation>for én til</translation>
    </message>
    <message>
        <source>{times}, both</source>
        <translation>{times} begge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} t i uka</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>ingen felles</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>no own words noted yet</source>
        <translation>ingen egne ord notert ennå</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
    <message>
        <source>no transition ahead</source>
        <translation>ingen overgang ventet</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>ingenting logget ennå</translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation>sist sammen {day}</translation>
    </message>
    <message>
        <source>both said yes, no first meeting yet</source>
        <translation>begge sa ja, mangler møte</translation>
    </message>
    <message>
        <source>first meeting {day}</source>
        <translation>første møte {day}</translation>
    </message>
    <message>
        <source>waits for {names}</source>
        <translation>venter på {names}</translation>
    </message>
</context>
<context>
    <name>RuleOutSheet</name>
    <message>
        <source>Not {volunteer} and {participant}</source>
        <translation>Ikke {volunteer} og {participant}</translation>
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
    <name>ShortListView</name>
    <message>
        <source>See {name}</source>
        <translation>Se {name}</translation>
    </message>
    <message>
        <source>Who could walk with {name}?</source>
        <translation>Hvem kan gå sammen med {name}?</translation>
    </message>
    <message>
        <source>{n} of {all} volunteers fit.</source>
        <translation>{n} av {all} tidgivere passer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more with fewer points</source>
        <translation>
            <numerusform>og én til med færre poeng</numerusform>
            <numerusform>og %n til med færre poeng</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation>Det er ingen tidgivere ennå</translation>
    </message>
    <message>
        <source>Write them in under Volunteers, or import a register.</source>
        <translation>Skriv dem inn under Tidgivere, eller importer et register.</translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand</source>
        <translation>Ingen passer for {name} slik det er nå</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>What keeps most of them out: {reason} ({n} of {all}).</source>
        <translation>Det som stanser flest: {reason} ({n} av {all}).</translation>
    </message>
    <message>
        <source>What would change this?</source>
        <translation>Hva ville endret dette?</translation>
    </message>
    <message>
        <source>Ruled out now</source>
        <translation>Utelukket nå</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Se</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not ruled out</source>
        <translation>Ikke utelukket</translation>
    </message>
    <message>
        <source>Not together already</source>
        <translation>Ikke sammen fra før</translation>
    </message>
    <message>
        <source>No earlier no</source>
        <translation>Ingen har sagt nei</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>Ikke samme husstand</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Ingen konflikt</translation>
    </message>
    <message>
        <source>Ready for a match</source>
        <translation>Klar for kobling</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Taushetserklæring</translation>
    </message>
    <message>
        <source>Room for one more</source>
        <translation>Plass til en til</translation>
    </message>
    <message>
        <source>Hours enough</source>
        <translation>Nok timer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Innen rekkevidde</translation>
    </message>
    <message>
        <source>not these two</source>
        <translation>ikke disse to</translation>
    </message>
    <message>
        <source>are together already</source>
        <translation>er sammen fra før</translation>
    </message>
    <message>
        <source>one of them has said no before</source>
        <translation>en av dem har sagt nei før</translation>
    </message>
    <message>
        <source>they share a phone number</source>
        <translation>de har samme telefonnummer</translation>
    </message>
    <message>
        <source>what one of them would rather not</source>
        <translation>noe en av dem helst vil slippe</translation>
    </message>
    <message>
        <source>is not open for a match now</source>
        <translation>er ikke åpen for kobling nå</translation>
    </message>
    <message>
        <source>has no pledge that holds</source>
        <translation>mangler gyldig taushetserklæring</translation>
    </message>
    <message>
        <source>has no room for one more</source>
        <translation>har ikke plass til flere</translation>
    </message>
    <message>
        <source>has no hours left</source>
        <translation>har ingen timer igjen</translation>
    </message>
    <message>
        <source>does not speak a language that is a must</source>
        <translation>snakker ikke språket som er et krav</translation>
    </message>
    <message>
        <source>the wish for gender is a must</source>
        <translation>ønsket om kjønn er et krav</translation>
    </message>
    <message>
        <source>has no time in common</source>
        <translation>har ingen felles tid</translation>
    </message>
    <message>
        <source>lives too far away</source>
        <translation>bor for langt unna</translation>
    </message>
    <message>
        <source>which languages is not said</source>
        <translation>språk er ikke sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>ask when; not said or not certain</source>
        <translation>spør når; ikke sagt eller ikke sikkert</translation>
    </message>
    <message>
        <source>how many at once is not said</source>
        <translation>hvor mange er ikke sagt</translation>
    </message>
    <message>
        <source>hours a month are not said</source>
        <translation>timer i måneden er ikke sagt</translation>
    </message>
    <message>
        <source>a postcode is missing</source>
        <translation>et postnummer mangler</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Rather not, both</source>
        <translation>Felles «helst ikke»</translation>
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
        <translation>Ingenting kolliderer</translation>
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
        <translation>Egenerfaring</translation>
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
        <source>Fits well</source>
        <translation>Passer godt</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Fits, with a but</source>
        <translation>Passer, med ett men</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Utelukket</translation>
    </message>
    <message>
        <source>admitted {day}</source>
        <translation>legges inn {day}</translation>
    </message>
    <message>
        <source>discharged {day}</source>
        <translation>skrives ut {day}</translation>
    </message>
    <message>
        <source>sentence begins {day}</source>
        <translation>soning begynner {day}</translation>
    </message>
    <message>
        <source>released {day}</source>
        <translation>løslates {day}</translation>
    </message>
    <message>
        <source>moves {day}</source>
        <translation>flytter {day}</translation>
    </message>
    <message>
        <source>is an applicant</source>
        <translation>er søker</translation>
    </message>
    <message>
        <source>is invited to a talk</source>
        <translation>er invitert til samtale</translation>
    </message>
    <message>
        <source>is in training</source>
        <translation>er i opplæring</translation>
    </message>
    <message>
        <source>is ready</source>
        <translation>er klar</translation>
    </message>
    <message>
        <source>is active</source>
        <translation>er aktiv</translation>
    </message>
    <message>
        <source>has a pause</source>
        <translation>har pause</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>har sluttet</translation>
    </message>
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
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ca. %n min</numerusform>
            <numerusform>ca. %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>no other match</source>
        <translation>ingen andre nå</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n kobling nå</numerusform>
            <numerusform>%n koblinger nå</numerusform>
        </translation>
    </message>
    <message>
        <source>What they set out for is reached</source>
        <translation>Det de ville, er nådd</translation>
    </message>
    <message>
        <source>The time they agreed on is over</source>
        <translation>Den avtalte tiden er ute</translation>
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
        <translation>Spørsmålet ble trukket</translation>
    </message>
    <message>
        <source>Taken back: another said yes first</source>
        <translation>Trukket tilbake: en annen sa ja først</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
</TS>
