<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About the match</source>
        <translation>Om koblingen</translation>
    </message>
    <message>
        <source>Nobody has written what it is about yet.</source>
        <translation>Ingen har skrevet hva det handler om ennå.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen med navn</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Følger opp</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Gi videre …</translation>
    </message>
    <message>
        <source>Asked although a rule said no, because</source>
        <translation>Spurt selv om en regel sa nei, fordi</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What do they say?</source>
        <translation>Hva sier de?</translation>
    </message>
    <message>
        <source>Ask one more</source>
        <translation>Spør en til</translation>
    </message>
    <message>
        <source>{name} is asked now, and is told the practical needs alone.</source>
        <translation>{name} er spurt nå, og får bare vite det praktiske.</translation>
    </message>
    <message>
        <source>{name} is asked now. When both have said yes, the name is told.</source>
        <translation>{name} er spurt nå. Når begge har sagt ja, får de vite hvem det er.</translation>
    </message>
    <message>
        <source>The last day for an answer was {day}.</source>
        <translation>Svarfristen gikk ut {day}.</translation>
    </message>
    <message>
        <source>The last day for an answer is {day}.</source>
        <translation>Svarfristen er {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked about the same.</source>
        <translation>
            <numerusform>%n til er spurt om det samme.</numerusform>
            <numerusform>%n til er spurt om det samme.</numerusform>
        </translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>sa ja</translation>
    </message>
    <message>
        <source>is asked after {name}</source>
        <translation>spørres etter {name}</translation>
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
        <source>{name} says yes</source>
        <translation>{name} sier ja</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} sier nei</translation>
    </message>
</context>
<context>
    <name>AnywayFields</name>
    <message>
        <source>The participant has been asked, and agrees</source>
        <translation>Deltakeren er spurt, og er enig</translation>
    </message>
    <message>
        <source>Stays with the match, for coordinators only.</source>
        <translation>Blir stående på koblingen, bare for koordinatorer.</translation>
    </message>
    <message>
        <source>Why ask all &amp;the same?</source>
        <translation>Hvorfor spørre &amp;likevel?</translation>
    </message>
</context>
<context>
    <name>AskProposedSheet</name>
    <message>
        <source>Ask {name} all the same?</source>
        <translation>Spørre {name} likevel?</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Spør {name}</translation>
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
        <source>The question to {volunteer} about {participant} is noted.</source>
        <translation>Spørsmålet til {volunteer} om {participant} er notert.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask {volunteer}</source>
        <translation>Spør {volunteer}</translation>
    </message>
    <message>
        <source>Ask {volunteer} about {participant}</source>
        <translation>Spør {volunteer} om {participant}</translation>
    </message>
    <message>
        <source>Talk with {volunteer}, who is told the assignment and the practical needs alone. When {volunteer} says yes, {participant} is asked. Note the answers under Asked.</source>
        <translation>Snakk med {volunteer}, som bare får vite oppdraget og det praktiske. Når {volunteer} sier ja, spørres {participant}. Noter svarene under Spurt.</translation>
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
        <source>Stands against it: {reasons}.</source>
        <translation>Taler imot: {reasons}.</translation>
    </message>
    <message>
        <source>The question to {volunteer} about {participant} is noted.</source>
        <translation>Spørsmålet til {volunteer} om {participant} er notert.</translation>
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
    <message>
        <source>{what} would have {points} points with what the assignment asks for in place.</source>
        <translation>{what} ville hatt {points} poeng med det oppdraget krever, på plass.</translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Check-ins</source>
        <translation>Oppfølgingssamtaler</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <translation>fikk ikke tak i noen</translation>
    </message>
    <message>
        <source>talked with {names}</source>
        <translation>snakket med {names}</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Closing talk {day}</source>
        <translation>Avslutningssamtale {day}</translation>
    </message>
    <message>
        <source>With both: what has it been, what do you take along? They may meet until then.</source>
        <translation>Med begge: hva har det vært, hva tar dere med dere? De kan møtes fram til da.</translation>
    </message>
    <message>
        <source>The talk was held …</source>
        <translation>Samtalen er holdt …</translation>
    </message>
    <message>
        <source>Move the talk …</source>
        <translation>Flytt samtalen …</translation>
    </message>
    <message>
        <source>They go on together</source>
        <translation>De fortsetter sammen</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing talk with {participant} and {volunteer}</source>
        <translation>Avslutningssamtale med {participant} og {volunteer}</translation>
    </message>
    <message>
        <source>Plan the talk</source>
        <translation>Planlegg samtalen</translation>
    </message>
    <message>
        <source>An ending that both know of is a good one. Ask what it has been, and what they take along.</source>
        <translation>En slutt som begge vet om, er en god slutt. Spør hva det har vært, og hva de tar med seg.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>The closing talk has its day.</source>
        <translation>Avslutningssamtalen har fått en dag.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare two ways of weighing</source>
        <translation>Sammenlign to måter å vekte på</translation>
    </message>
    <message>
        <source>&amp;One way</source>
        <translation>&amp;Den ene</translation>
    </message>
    <message>
        <source>Anothe&amp;r way</source>
        <translation>Den a&amp;ndre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>Der de skiller seg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who goes with whom</source>
        <translation>Hvem går med hvem</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Working out both …</source>
        <translation>Regner ut begge …</translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation>Medvandrers egen</translation>
    </message>
    <message>
        <source>All weigh the same</source>
        <translation>Alt veier likt</translation>
    </message>
    <message>
        <source>Points of two ways are counted differently: compare people first.</source>
        <translation>Poeng fra to måter er ikke talt likt: se først på hvem som får hjelp.</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (i bruk)</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) somebody else.</source>
        <translation>
            <numerusform>%n får en annen.</numerusform>
            <numerusform>%n får en annen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both give the same pairs.</source>
        <translation>Begge gir de samme parene.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>{name}: {one}, or {other}</source>
        <translation>{name}: {one} eller {other}</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>En annen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Den ene</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Får hjelp</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>Venter videre</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The question is taken back.</source>
        <translation>Spørsmålet er trukket tilbake.</translation>
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
        <source>The meeting is saved.</source>
        <translation>Møtet er lagret.</translation>
    </message>
    <message>
        <source>The question to {volunteer} is out.</source>
        <translation>Spørsmålet til {volunteer} er stilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) about the same are taken back.</source>
        <translation>
            <numerusform>%n annet spørsmål om det samme er trukket tilbake.</numerusform>
            <numerusform>%n andre spørsmål om det samme er trukket tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation>{participant} og {volunteer} går sammen.</translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message>
        <source>Unpin</source>
        <translation>Løsne</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>Ikke disse to</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Velg en annen …</translation>
    </message>
    <message>
        <source>Choose a volunteer …</source>
        <translation>Velg en tidgiver …</translation>
    </message>
    <message numerus="yes">
        <source>Take in again the %n taken out</source>
        <translation>
            <numerusform>Ta inn igjen det ene paret</numerusform>
            <numerusform>Ta inn igjen de %n parene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
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
    <name>FileRows</name>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Har ventet</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>What it costs others</source>
        <translation>Hva det koster andre</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Skal spørres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Who follows {participant} and {volunteer} up?</source>
        <translation>Hvem følger opp {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>The pair is handed over.</source>
        <translation>Paret er gitt videre.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Line: proposed. Pin: pinned by you. Dots: lives.</source>
        <translation>Strek: forslag. Nål: festet av deg. Prikker: lever.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>forslag</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>festet av deg</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>lever</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Hi, {name}.</source>
        <translation>Hei, {name}.</translation>
    </message>
    <message>
        <source>Nobody is forgotten: those who have waited longest come first.</source>
        <translation>Ingen blir glemt: de som har ventet lengst, kommer først.</translation>
    </message>
    <message>
        <source>You may change what you wish for at any time. Just tell us.</source>
        <translation>Du kan endre hva du ønsker deg når som helst. Bare si fra.</translation>
    </message>
    <message>
        <source>You have waited for a volunteer for {time}.</source>
        <translation>Du har ventet på en tidgiver i {time}.</translation>
    </message>
    <message>
        <source>We have no volunteers yet.</source>
        <translation>Vi har ingen tidgivere ennå.</translation>
    </message>
    <message>
        <source>None of our volunteers is free just now.</source>
        <translation>Ingen av tidgiverne våre er ledige akkurat nå.</translation>
    </message>
    <message>
        <source>Those who would fit have as much to do as they can manage.</source>
        <translation>De som ville passet, har så mye de klarer akkurat nå.</translation>
    </message>
    <message>
        <source>Some would fit, but there are too few of them, and others have waited longer or have a difficult time just ahead.</source>
        <translation>Noen ville passet, men de er for få, og andre har ventet lenger eller har en vanskelig tid rett foran seg.</translation>
    </message>
    <message>
        <source>We have nobody yet who {needs}.</source>
        <translation>Vi har ingen ennå som {needs}.</translation>
    </message>
    <message>
        <source>We have not found anybody yet who would be right for you.</source>
        <translation>Vi har ikke funnet noen ennå som ville være riktig for deg.</translation>
    </message>
    <message>
        <source>We keep looking.</source>
        <translation>Vi fortsetter å lete.</translation>
    </message>
    <message>
        <source>As far as we know, somebody is free from {day}.</source>
        <translation>Så langt vi vet, blir det noen ledig {day}.</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>The text to {name}</source>
        <translation>Teksten til {name}</translation>
    </message>
    <message>
        <source>Nothing in it is about anybody else. Change what you like before you use it.</source>
        <translation>Ingenting i den handler om andre. Endre det du vil før du bruker den.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Teksten er borte fra utklippstavlen om %n sekund.</numerusform>
            <numerusform>Kopiert. Teksten er borte fra utklippstavlen om %n sekunder.</numerusform>
        </translation>
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
        <translation>Par</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avsluttet</translation>
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
        <source>Nothing is over yet</source>
        <translation>Ingenting er avsluttet ennå</translation>
    </message>
    <message>
        <source>Matches that ended stand here, with why.</source>
        <translation>Her står koblinger som er avsluttet, og hvorfor.</translation>
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
    <message>
        <source>Proposal for all</source>
        <translation>Forslag for alle</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>The first meeting</source>
        <translation>Det første møtet</translation>
    </message>
    <message>
        <source>Somebody from the centre comes along. Choose a calm place.</source>
        <translation>Noen herfra blir med. Velg et rolig sted.</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Lagre møtet</translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation>Møtet er holdt</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ikke bestemt ennå</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Hvor</translation>
    </message>
    <message>
        <source>Who comes &amp;along</source>
        <translation>Hvem blir &amp;med</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation>Dette er ikke et klokkeslett. Skriv det som 14.30.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
</context>
<context>
    <name>OtherVolunteerSheet</name>
    <message>
        <source>Another volunteer for {name}</source>
        <translation>En annen tidgiver for {name}</translation>
    </message>
    <message>
        <source>A volunteer for {name}</source>
        <translation>En tidgiver for {name}</translation>
    </message>
    <message>
        <source>Those who fit</source>
        <translation>De som passer</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There are no volunteers yet.</source>
        <translation>Det er ingen tidgivere ennå.</translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand.</source>
        <translation>Ingen passer for {name} slik det er nå.</translation>
    </message>
    <message>
        <source>The one you pin stands, and the others are fitted around the two.</source>
        <translation>Den du fester, står fast, og de andre passes inn rundt de to.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>{points} of {all} points</source>
        <translation>{points} av {all} poeng</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>Fest {name}</translation>
    </message>
</context>
<context>
    <name>OverCard</name>
    <message>
        <source>How {participant} sees it</source>
        <translation>Slik {participant} ser det</translation>
    </message>
    <message>
        <source>How {volunteer} sees it</source>
        <translation>Slik {volunteer} ser det</translation>
    </message>
    <message>
        <source>What we take along</source>
        <translation>Det vi tar med oss</translation>
    </message>
    <message>
        <source>Who else could it be?</source>
        <translation>Hvem andre kan det være?</translation>
    </message>
    <message>
        <source>One of them said no {day}</source>
        <translation>En av dem sa nei {day}</translation>
    </message>
    <message>
        <source>No answer came in time. Over {day}; nobody has said no</source>
        <translation>Ingen svarte i tide. Over {day}; ingen har sagt nei</translation>
    </message>
    <message>
        <source>Taken back {day}</source>
        <translation>Trukket tilbake {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avsluttet {day}</translation>
    </message>
</context>
<context>
    <name>PairTrail</name>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation>{name}: ja</translation>
    </message>
    <message>
        <source>{name}: no</source>
        <translation>{name}: nei</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} svarer</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Ikke svar i tide</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Første møte</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Sammen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Closing talk</source>
        <translation>Avslutning</translation>
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
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>A pause for {participant} and {volunteer}</source>
        <translation>Pause for {participant} og {volunteer}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Goals, assignment and place are kept. {volunteer} sees that it is a pause and until when, never why.</source>
        <translation>Mål, oppdrag og plass beholdes. {volunteer} ser at det er pause og til når, aldri hvorfor.</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows yet.</source>
        <translation>La det stå tomt når ingen vet det ennå.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>For coordinators only. A few words are enough; may be left empty.</source>
        <translation>Bare for koordinatorer. Noen få ord er nok; kan stå tomt.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>They have a pause. The place is kept.</source>
        <translation>De har pause. Plassen beholdes.</translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>A pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation>Fra {since} til {until}</translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation>Fra {since}</translation>
    </message>
    <message>
        <source>For coordinators only: {reason}</source>
        <translation>Bare for koordinatorer: {reason}</translation>
    </message>
    <message>
        <source>Goals, assignment and place are kept. {name} sees that it is a pause, never why.</source>
        <translation>Mål, oppdrag og plass beholdes. {name} ser at det er pause, aldri hvorfor.</translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation>De møtes igjen</translation>
    </message>
    <message>
        <source>Change the pause …</source>
        <translation>Endre pausen …</translation>
    </message>
    <message>
        <source>Plan the closing talk …</source>
        <translation>Planlegg avslutning …</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Who goes together</source>
        <translation>Hvem går sammen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivere</translation>
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
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Would like a hand with</source>
        <translation>Vil gjerne ha hjelp til</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
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
    <name>ProposalActs</name>
    <message>
        <source>Take the proposal out</source>
        <translation>Ta ut forslaget</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbeidsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>forslag</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The proposal is in the file. It is not encrypted: delete it when you are done.</source>
        <translation>Forslaget er i filen. Den er ikke kryptert: slett den når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>ProposalDesk</name>
    <message numerus="yes">
        <source>%n pair(s) are proposed. Ask them from the list «Asked».</source>
        <translation>
            <numerusform>%n par er foreslått. Spør dem fra listen «Spurt».</numerusform>
            <numerusform>%n par er foreslått. Spør dem fra listen «Spurt».</numerusform>
        </translation>
    </message>
    <message>
        <source>{participant} and {volunteer}: {why}</source>
        <translation>{participant} og {volunteer}: {why}</translation>
    </message>
</context>
<context>
    <name>ProposalFoot</name>
    <message>
        <source>Looking at everybody with everybody …</source>
        <translation>Ser på alle med alle …</translation>
    </message>
</context>
<context>
    <name>ProposalHead</name>
    <message>
        <source>Compare weights</source>
        <translation>Sammenlign vekter</translation>
    </message>
    <message>
        <source>Take out as a file</source>
        <translation>Ta ut som fil</translation>
    </message>
    <message>
        <source>Proposal for all</source>
        <translation>Forslag for alle</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Ingen er spurt ennå.</translation>
    </message>
    <message>
        <source>{n} of {all} who wait get a volunteer. Matches that live are not touched.</source>
        <translation>{n} av {all} som venter får en tidgiver. Koblinger som lever, røres ikke.</translation>
    </message>
    <message>
        <source>Ask the chosen</source>
        <translation>Spør de valgte</translation>
    </message>
    <message>
        <source>Ask the one chosen</source>
        <translation>Spør den ene valgte</translation>
    </message>
    <message>
        <source>Ask the {count} chosen</source>
        <translation>Spør de {count} valgte</translation>
    </message>
</context>
<context>
    <name>ProposalPicture</name>
    <message>
        <source>with {names}</source>
        <translation>med {names}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festet</translation>
    </message>
    <message>
        <source>Who goes together: {left} at the left, {right} at the right</source>
        <translation>Hvem går sammen: {left} til venstre, {right} til høyre</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>koblet</translation>
    </message>
    <message>
        <source>nobody yet · {time}</source>
        <translation>ingen ennå · {time}</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>The proposal</source>
        <translation>Forslaget</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>What it costs others</source>
        <translation>Hva det koster andre</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>skal spørres</translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>skal ikke spørres</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Work it out</source>
        <translation>Regn det ut</translation>
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
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>No proposal has been made.</source>
        <translation>Det er ikke laget noe forslag.</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>one</source>
        <translation>én</translation>
    </message>
    <message>
        <source>two</source>
        <translation>to</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fem</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seks</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sju</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>åtte</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>ni</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elleve</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>tolv</translation>
    </message>
    <message>
        <source>full</source>
        <translation>fullt</translation>
    </message>
    <message>
        <source>room for one</source>
        <translation>plass til én</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>plass til {count}</translation>
    </message>
    <message>
        <source>no rule stands in the way</source>
        <translation>ingen regel står i veien</translation>
    </message>
    <message>
        <source>Pinned by you: {reasons}</source>
        <translation>Festet av deg: {reasons}</translation>
    </message>
    <message>
        <source>Choose the pair to see it</source>
        <translation>Velg paret for å se det</translation>
    </message>
    <message>
        <source>Nobody loses anything</source>
        <translation>Ingen mister noe</translation>
    </message>
    <message>
        <source>{name} is without a volunteer</source>
        <translation>{name} står uten tidgiver</translation>
    </message>
    <message>
        <source>Somebody who is more urgent waits on</source>
        <translation>En som haster mer, venter videre</translation>
    </message>
    <message numerus="yes">
        <source>The others get %n point(s) less</source>
        <translation>
            <numerusform>De andre får %n poeng lavere</numerusform>
            <numerusform>De andre får %n poeng lavere</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed already, not asked yet</source>
        <translation>Foreslått allerede, ikke spurt ennå</translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation>Spurt allerede</translation>
    </message>
    <message>
        <source>Both have said yes</source>
        <translation>Begge har sagt ja</translation>
    </message>
    <message>
        <source>They walk together</source>
        <translation>De går sammen</translation>
    </message>
    <message>
        <source>{name} waits on: {why}</source>
        <translation>{name} venter videre: {why}</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>skal spørres</translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>skal ikke spørres</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festet</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>det er ikke plass</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} could not be pinned: {why}.</source>
        <translation>{participant} og {volunteer} kunne ikke festes: {why}.</translation>
    </message>
    <message>
        <source>speaks {what}</source>
        <translation>snakker {what}</translation>
    </message>
    <message>
        <source>is as wished ({what})</source>
        <translation>er slik som ønsket ({what})</translation>
    </message>
    <message>
        <source>can {when}</source>
        <translation>kan {when}</translation>
    </message>
    <message>
        <source>has time in common</source>
        <translation>har felles tid</translation>
    </message>
    <message>
        <source>lives within {n} minutes</source>
        <translation>bor innen {n} minutter</translation>
    </message>
    <message>
        <source>can help with {what}</source>
        <translation>kan hjelpe med {what}</translation>
    </message>
    <message>
        <source>has the training that the assignment asks for</source>
        <translation>har opplæringen som oppdraget krever</translation>
    </message>
    <message>
        <source>takes such assignments</source>
        <translation>tar slike oppdrag</translation>
    </message>
    <message>
        <source>has room for one more</source>
        <translation>har plass til én til</translation>
    </message>
    <message>
        <source>has hours enough</source>
        <translation>har timer nok</translation>
    </message>
    <message>
        <source>is without what one of them would rather not have</source>
        <translation>er uten det en av dem helst ikke vil ha</translation>
    </message>
    <message>
        <source>is not of the same household</source>
        <translation>ikke er i samme husstand</translation>
    </message>
    <message>
        <source>is not with them already</source>
        <translation>ikke går med dem allerede</translation>
    </message>
    <message>
        <source>has not said no before, or been said no to</source>
        <translation>ikke har sagt nei før, eller fått nei</translation>
    </message>
    <message>
        <source>is not ruled out</source>
        <translation>ikke er utelukket</translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation>Det er ingen tidgivere ennå</translation>
    </message>
    <message>
        <source>No volunteer is open for a match now</source>
        <translation>Ingen tidgiver er åpen for en kobling nå</translation>
    </message>
    <message>
        <source>Nobody who {needs}</source>
        <translation>Ingen som {needs}</translation>
    </message>
    <message>
        <source>Those who fit have no room: nobody who {needs}</source>
        <translation>De som passer, har ikke plass: ingen som {needs}</translation>
    </message>
    <message>
        <source>Those who fit are taken out of this proposal by you</source>
        <translation>De som passer, har du tatt ut av dette forslaget</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s), and is proposed to others who have waited longer, are nearer a transition or fit better</source>
        <translation>
            <numerusform>%n passer, men er foreslått for andre som har ventet lenger, er nærmere en overgang eller passer bedre</numerusform>
            <numerusform>%n passer, men er foreslått for andre som har ventet lenger, er nærmere en overgang eller passer bedre</numerusform>
        </translation>
    </message>
    <message>
        <source>one is free from {day}</source>
        <translation>én blir ledig {day}</translation>
    </message>
    <message>
        <source>{count} are free from {day}</source>
        <translation>{count} blir ledige {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n would fit when ready</source>
        <translation>
            <numerusform>%n ville passet når vedkommende er klar</numerusform>
            <numerusform>%n ville passet når de er klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fit with a new pledge</source>
        <translation>
            <numerusform>%n ville passet med ny taushetserklæring</numerusform>
            <numerusform>%n ville passet med ny taushetserklæring</numerusform>
        </translation>
    </message>
    <message>
        <source>both would rather not {words}</source>
        <translation>begge vil helst ikke ha {words}</translation>
    </message>
    <message>
        <source>both like {words}</source>
        <translation>begge liker {words}</translation>
    </message>
    <message>
        <source>can help with {words}</source>
        <translation>kan hjelpe med {words}</translation>
    </message>
    <message>
        <source>both speak {words}</source>
        <translation>begge snakker {words}</translation>
    </message>
    <message>
        <source>{hours} hours in common a week</source>
        <translation>{hours} felles timer i uken</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>kjenner hverandre</translation>
    </message>
    <message>
        <source>own experience</source>
        <translation>egen erfaring</translation>
    </message>
    <message>
        <source>the wish {words}</source>
        <translation>ønsket {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
</context>
<context>
    <name>ProposedCard</name>
    <message>
        <source>Nobody has been asked yet</source>
        <translation>Ingen er spurt ennå</translation>
    </message>
    <message>
        <source>{name} is told the assignment and the practical needs, never the name.</source>
        <translation>{name} får vite oppdraget og det praktiske, aldri navnet.</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Spør {name}</translation>
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
    <name>Remarks</name>
    <message>
        <source>Worked out in {n} seconds.</source>
        <translation>Regnet ut på {n} sekunder.</translation>
    </message>
    <message>
        <source>Order: most helped, longest waited and nearest transition, then points.</source>
        <translation>Rekkefølge: flest får hjelp, lengst ventet og nærmest overgang, så poeng.</translation>
    </message>
    <message>
        <source>There may be a better one: the time ran out.</source>
        <translation>Det kan finnes et bedre forslag: tiden gikk ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are still free.</source>
        <translation>
            <numerusform>%n plass er fortsatt ledig.</numerusform>
            <numerusform>%n plasser er fortsatt ledige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) would both have more points together, such as {one} and {other}; helping more people goes first.</source>
        <translation>
            <numerusform>%n par ville begge fått flere poeng sammen, {one} og {other}; å hjelpe flest går foran.</numerusform>
            <numerusform>%n par ville begge fått flere poeng sammen, som {one} og {other}; å hjelpe flest går foran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n asked already</source>
        <translation>
            <numerusform>%n er spurt</numerusform>
            <numerusform>%n er spurt</numerusform>
        </translation>
    </message>
    <message>
        <source>no own words noted yet</source>
        <translation>ingen egne ord notert ennå</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
    <message>
        <source>the assignment is not written yet</source>
        <translation>oppdraget er ikke skrevet ennå</translation>
    </message>
    <message>
        <source>no transition ahead</source>
        <translation>ingen overgang ventet</translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation>valgt, ikke spurt ennå</translation>
    </message>
    <message>
        <source>one of them said no</source>
        <translation>en av dem sa nei</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ikke svar i tide</translation>
    </message>
    <message>
        <source>check-in due {day}</source>
        <translation>oppfølging {day}</translation>
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
        <source>closing talk {day}</source>
        <translation>avslutning {day}</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>a pause until {day}</source>
        <translation>pause til {day}</translation>
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
    <message>
        <source>{names}: time ran out {day}</source>
        <translation>{names}: fristen gikk ut {day}</translation>
    </message>
    <message>
        <source>{names} answers by {day}</source>
        <translation>{names} svarer innen {day}</translation>
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
        <source>&amp;What is it about?</source>
        <translation>Hva &amp;gjelder det?</translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation>Bare for koordinatorer. Kan stå tomt.</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
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
        <source>Would fit: {change}</source>
        <translation>Ville passet: {change}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Se</translation>
    </message>
    <message>
        <source>Ask anyway …</source>
        <translation>Spør likevel …</translation>
    </message>
    <message>
        <source>Ask {name} all the same</source>
        <translation>Spør {name} likevel</translation>
    </message>
</context>
<context>
    <name>TakeBackButton</name>
    <message>
        <source>Take the question back</source>
        <translation>Trekk spørsmålet tilbake</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Trekk forslaget tilbake</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Together since {day}</source>
        <translation>Sammen siden {day}</translation>
    </message>
    <message>
        <source>Note how it goes …</source>
        <translation>Noter hvordan det går …</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Plan the closing talk …</source>
        <translation>Planlegg avslutning …</translation>
    </message>
    <message>
        <source>Another limit for this pair</source>
        <translation>Annen grense for dette paret</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask how the beginning was.</source>
        <translation>Ingenting er ført ennå. Spør hvordan starten var.</translation>
    </message>
    <message>
        <source>Last logged together: {day}</source>
        <translation>Sist ført sammen: {day}</translation>
    </message>
    <message>
        <source>No check-in has a day.</source>
        <translation>Ingen oppfølgingssamtale har dag.</translation>
    </message>
    <message>
        <source>The check-in is due today.</source>
        <translation>Oppfølgingssamtalen er i dag.</translation>
    </message>
    <message>
        <source>The check-in was due {day}.</source>
        <translation>Oppfølgingssamtalen skulle ha vært {day}.</translation>
    </message>
    <message>
        <source>Next check-in {day}.</source>
        <translation>Neste oppfølgingssamtale {day}.</translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>{name} waits on</source>
        <translation>{name} venter videre</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den forrige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den neste</translation>
    </message>
    <message>
        <source>You have pinned {volunteer} to {participant}.</source>
        <translation>Du har festet {volunteer} til {participant}.</translation>
    </message>
    <message>
        <source>Unpin and work out again</source>
        <translation>Løsne og regn på nytt</translation>
    </message>
    <message>
        <source>The text to {name}</source>
        <translation>Teksten til {name}</translation>
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
        <source>only when that is lifted, on one of their pages</source>
        <translation>bare når det oppheves, på siden til en av dem</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>ingenting mangler</translation>
    </message>
    <message>
        <source>a no stands</source>
        <translation>et nei står ved lag</translation>
    </message>
    <message>
        <source>when one of the numbers is corrected</source>
        <translation>når et av numrene rettes</translation>
    </message>
    <message>
        <source>when both have been asked, and it is changed</source>
        <translation>når begge er spurt, og det endres</translation>
    </message>
    <message>
        <source>when ready, or back</source>
        <translation>når hun eller han er klar, eller tilbake</translation>
    </message>
    <message>
        <source>with a new pledge</source>
        <translation>med ny taushetserklæring</translation>
    </message>
    <message>
        <source>with room for one more</source>
        <translation>med plass til én til</translation>
    </message>
    <message>
        <source>with more hours a month</source>
        <translation>med flere timer i måneden</translation>
    </message>
    <message>
        <source>if the language were no must</source>
        <translation>om språket ikke var et krav</translation>
    </message>
    <message>
        <source>if the wish were no must</source>
        <translation>om ønsket ikke var et krav</translation>
    </message>
    <message>
        <source>with one time in common</source>
        <translation>med en tid felles</translation>
    </message>
    <message>
        <source>if one of them would travel further</source>
        <translation>om en av dem vil reise lenger</translation>
    </message>
    <message>
        <source>when that is in place</source>
        <translation>når det er på plass</translation>
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
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Til stede nå</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Det som trengs</translation>
    </message>
    <message>
        <source>Training for the assignment</source>
        <translation>Opplæring for oppdraget</translation>
    </message>
    <message>
        <source>Takes such assignments</source>
        <translation>Tar slike oppdrag</translation>
    </message>
    <message>
        <source>is away now</source>
        <translation>er borte nå</translation>
    </message>
    <message>
        <source>can&apos;t help with what it takes</source>
        <translation>kan ikke hjelpe med det som trengs</translation>
    </message>
    <message>
        <source>lacks something that the assignment asks for</source>
        <translation>mangler noe som oppdraget krever</translation>
    </message>
    <message>
        <source>would not take such an assignment</source>
        <translation>ville ikke tatt et slikt oppdrag</translation>
    </message>
    <message>
        <source>what she can help with is not said</source>
        <translation>det er ikke sagt hva tidgiveren kan hjelpe med</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>ikke undersøkt ennå</translation>
    </message>
    <message>
        <source>not asked which assignments</source>
        <translation>ikke spurt hvilke oppdrag</translation>
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
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>noen måneder</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>et halvt år</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ett år</translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation>mer enn ett år</translation>
    </message>
    <message>
        <source>have walked together before</source>
        <translation>har gått sammen før</translation>
    </message>
    <message>
        <source>have not walked together before</source>
        <translation>har ikke gått sammen før</translation>
    </message>
</context>
</TS>
