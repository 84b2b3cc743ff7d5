<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About the match</source>
        <translation>Om koplinga</translation>
    </message>
    <message>
        <source>Nobody has written what it is about yet.</source>
        <translation>Ingen har skrive kva det handlar om enno.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Ingen med namn</translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation>Følgjer opp</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Gi vidare …</translation>
    </message>
    <message>
        <source>Asked although a rule said no, because</source>
        <translation>Spurt sjølv om ein regel sa nei, fordi</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What do they say?</source>
        <translation>Kva seier dei?</translation>
    </message>
    <message>
        <source>Ask one more</source>
        <translation>Spør ein til</translation>
    </message>
    <message>
        <source>{name} is asked now, and is told the practical needs alone.</source>
        <translation>{name} er spurd no, og får berre vite det praktiske.</translation>
    </message>
    <message>
        <source>{name} is asked now. When both have said yes, the name is told.</source>
        <translation>{name} er spurd no. Når begge har sagt ja, får dei vite kven det er.</translation>
    </message>
    <message>
        <source>The last day for an answer was {day}.</source>
        <translation>Svarfristen gjekk ut {day}.</translation>
    </message>
    <message>
        <source>The last day for an answer is {day}.</source>
        <translation>Svarfristen er {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more asked about the same.</source>
        <translation>
            <numerusform>%n til er spurd om det same.</numerusform>
            <numerusform>%n til er spurde om det same.</numerusform>
        </translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>sa ja</translation>
    </message>
    <message>
        <source>is asked after {name}</source>
        <translation>blir spurd etter {name}</translation>
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
        <translation>{name} seier ja</translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation>{name} seier nei</translation>
    </message>
</context>
<context>
    <name>AnywayFields</name>
    <message>
        <source>The participant has been asked, and agrees</source>
        <translation>Deltakaren er spurd, og er samd</translation>
    </message>
    <message>
        <source>Stays with the match, for coordinators only.</source>
        <translation>Blir ståande på koplinga, berre for koordinatorar.</translation>
    </message>
    <message>
        <source>Why ask all &amp;the same?</source>
        <translation>Kvifor spørje &amp;likevel?</translation>
    </message>
</context>
<context>
    <name>AskProposedSheet</name>
    <message>
        <source>Ask {name} all the same?</source>
        <translation>Spørje {name} likevel?</translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation>Spør {name}</translation>
    </message>
    <message>
        <source>What it is about, how often, and where. One line is enough.</source>
        <translation>Kva det handlar om, kor ofte og kvar. Éi linje er nok.</translation>
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
        <translation>Snakk med {volunteer}, som berre får vite oppdraget og det praktiske. Når {volunteer} seier ja, blir {participant} spurd. Noter svara under Spurt.</translation>
    </message>
    <message>
        <source>What it is about, how often, and where. One line is enough.</source>
        <translation>Kva det handlar om, kor ofte og kvar. Éi linje er nok.</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>&amp;Oppdrag</translation>
    </message>
    <message>
        <source>Stands against it: {reasons}.</source>
        <translation>Talar imot: {reasons}.</translation>
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
        <translation>Opne sida til tidgivaren</translation>
    </message>
    <message>
        <source>of {all} points</source>
        <translation>av {all} poeng</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>Må vere oppfylt</translation>
    </message>
    <message>
        <source>Speaks for and against</source>
        <translation>Talar for og imot</translation>
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
        <translation>Ikkje dette paret</translation>
    </message>
</context>
<context>
    <name>CandidateLine</name>
    <message>
        <source>Open {name}: {fit}, {points} of {all} points</source>
        <translation>Opne {name}: {fit}, {points} av {all} poeng</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>If {name} also can {what}, %n more fit(s).</source>
        <translation>
            <numerusform>Om {name} òg kan {what}, passar éin til.</numerusform>
            <numerusform>Om {name} òg kan {what}, passar %n til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {what} were no must, %n more would fit.</source>
        <translation>
            <numerusform>Om {what} ikkje var eit krav, ville éin til passe.</numerusform>
            <numerusform>Om {what} ikkje var eit krav, ville %n til passe.</numerusform>
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
        <translation>{what} er på veg inn, og ville hatt {points} poeng som klar.</translation>
    </message>
    <message>
        <source>{what} has a pause, and would have {points} points when back.</source>
        <translation>{what} har pause, og ville hatt {points} poeng tilbake frå pausen.</translation>
    </message>
    <message>
        <source>{what} would have {points} points with a new confidentiality pledge.</source>
        <translation>{what} ville hatt {points} poeng med ny teieplikterklæring.</translation>
    </message>
    <message>
        <source>{what} would have {points} points with room for one more.</source>
        <translation>{what} ville hatt {points} poeng med plass til éin til.</translation>
    </message>
    <message>
        <source>{what} would have {points} points.</source>
        <translation>{what} ville hatt {points} poeng.</translation>
    </message>
    <message>
        <source>{what} would have {points} points with what the assignment asks for in place.</source>
        <translation>{what} ville hatt {points} poeng med det oppdraget krev, på plass.</translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Check-ins</source>
        <translation>Oppfølgingssamtalar</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <translation>fekk ikkje tak i nokon</translation>
    </message>
    <message>
        <source>talked with {names}</source>
        <translation>snakka med {names}</translation>
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
        <translation>Med begge: kva har det vore, kva tek de med dykk? Dei kan møtast fram til då.</translation>
    </message>
    <message>
        <source>The talk was held …</source>
        <translation>Samtalen er halden …</translation>
    </message>
    <message>
        <source>Move the talk …</source>
        <translation>Flytt samtalen …</translation>
    </message>
    <message>
        <source>They go on together</source>
        <translation>Dei held fram saman</translation>
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
        <translation>Ein slutt som begge veit om, er ein god slutt. Spør kva det har vore, og kva dei tek med seg.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>The closing talk has its day.</source>
        <translation>Avslutningssamtalen har fått ein dag.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare two ways of weighing</source>
        <translation>Samanlikn to måtar å vekte på</translation>
    </message>
    <message>
        <source>&amp;One way</source>
        <translation>&amp;Den eine</translation>
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
        <translation>Der dei skil seg</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who goes with whom</source>
        <translation>Kven går med kven</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Samanlikn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Working out both …</source>
        <translation>Reknar ut begge …</translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation>Medvandrar sin eigen</translation>
    </message>
    <message>
        <source>All weigh the same</source>
        <translation>Alt veg likt</translation>
    </message>
    <message>
        <source>Points of two ways are counted differently: compare people first.</source>
        <translation>Poeng frå to måtar er ikkje talde likt: sjå først på kven som får hjelp.</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (i bruk)</translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) somebody else.</source>
        <translation>
            <numerusform>%n får ein annan.</numerusform>
            <numerusform>%n får ein annan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both give the same pairs.</source>
        <translation>Begge gir dei same para.</translation>
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
        <translation>Ein annan</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Den eine</translation>
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
        <translation>Ventar vidare</translation>
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
        <translation>Spørsmålet er trekt tilbake.</translation>
    </message>
    <message>
        <source>{name} says yes.</source>
        <translation>{name} seier ja.</translation>
    </message>
    <message>
        <source>{name} says no.</source>
        <translation>{name} seier nei.</translation>
    </message>
    <message>
        <source>The meeting is saved.</source>
        <translation>Møtet er lagra.</translation>
    </message>
    <message>
        <source>The question to {volunteer} is out.</source>
        <translation>Spørsmålet til {volunteer} er stilt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) about the same are taken back.</source>
        <translation>
            <numerusform>%n anna spørsmål om det same er trekt tilbake.</numerusform>
            <numerusform>%n andre spørsmål om det same er trekte tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation>{participant} og {volunteer} går saman.</translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message>
        <source>Unpin</source>
        <translation>Løys</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>Ikkje desse to</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Vel ein annan …</translation>
    </message>
    <message>
        <source>Choose a volunteer …</source>
        <translation>Vel ein tidgivar …</translation>
    </message>
    <message numerus="yes">
        <source>Take in again the %n taken out</source>
        <translation>
            <numerusform>Ta inn att det eine paret</numerusform>
            <numerusform>Ta inn att dei %n para</numerusform>
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
        <translation>Avslutt koplinga</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Har venta</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
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
        <translation>Kva det kostar andre</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>Skal spørjast</translation>
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
        <translation>Kven følgjer opp {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Gi vidare</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>The pair is handed over.</source>
        <translation>Paret er gitt vidare.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Line: proposed. Pin: pinned by you. Dots: lives.</source>
        <translation>Strek: framlegg. Nål: festa av deg. Prikkar: lever.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>framlegg</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>festa av deg</translation>
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
        <translation>Ingen blir gløymde: dei som har venta lengst, kjem først.</translation>
    </message>
    <message>
        <source>You may change what you wish for at any time. Just tell us.</source>
        <translation>Du kan endre kva du ønskjer deg når som helst. Berre sei frå.</translation>
    </message>
    <message>
        <source>You have waited for a volunteer for {time}.</source>
        <translation>Du har venta på ein tidgivar i {time}.</translation>
    </message>
    <message>
        <source>We have no volunteers yet.</source>
        <translation>Vi har ingen tidgivarar enno.</translation>
    </message>
    <message>
        <source>None of our volunteers is free just now.</source>
        <translation>Ingen av tidgivarane våre er ledige akkurat no.</translation>
    </message>
    <message>
        <source>Those who would fit have as much to do as they can manage.</source>
        <translation>Dei som ville passa, har så mykje dei klarer akkurat no.</translation>
    </message>
    <message>
        <source>Some would fit, but there are too few of them, and others have waited longer or have a difficult time just ahead.</source>
        <translation>Nokon ville passa, men dei er for få, og andre har venta lenger eller har ei vanskeleg tid rett framfor seg.</translation>
    </message>
    <message>
        <source>We have nobody yet who {needs}.</source>
        <translation>Vi har ingen enno som {needs}.</translation>
    </message>
    <message>
        <source>We have not found anybody yet who would be right for you.</source>
        <translation>Vi har ikkje funne nokon enno som ville vere rett for deg.</translation>
    </message>
    <message>
        <source>We keep looking.</source>
        <translation>Vi held fram med å leite.</translation>
    </message>
    <message>
        <source>As far as we know, somebody is free from {day}.</source>
        <translation>Så langt vi veit, blir det nokon ledig {day}.</translation>
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
        <translation>Ingenting i han handlar om andre. Endre det du vil før du bruker han.</translation>
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
            <numerusform>Kopiert. Teksten er borte frå utklippstavla om %n sekund.</numerusform>
            <numerusform>Kopiert. Teksten er borte frå utklippstavla om %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
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
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Nobody by these words</source>
        <translation>Ingen med desse orda</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Prøv færre bokstavar.</translation>
    </message>
    <message>
        <source>Nobody waits now</source>
        <translation>Ingen ventar no</translation>
    </message>
    <message>
        <source>Those who want a volunteer stand here.</source>
        <translation>Her står dei som ønskjer seg ein tidgivar.</translation>
    </message>
    <message>
        <source>No question is out</source>
        <translation>Ingen er spurd no</translation>
    </message>
    <message>
        <source>Ask from the list of those who wait.</source>
        <translation>Spør frå lista over dei som ventar.</translation>
    </message>
    <message>
        <source>Nothing is over yet</source>
        <translation>Ingenting er avslutta enno</translation>
    </message>
    <message>
        <source>Matches that ended stand here, with why.</source>
        <translation>Her står koplingar som er avslutta, og kvifor.</translation>
    </message>
    <message>
        <source>No pair walks together yet</source>
        <translation>Ingen går saman enno</translation>
    </message>
    <message>
        <source>It begins with a first meeting.</source>
        <translation>Det byrjar med eit første møte.</translation>
    </message>
    <message>
        <source>Waiting {n}</source>
        <translation>Ventar {n}</translation>
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
        <translation>Framlegg for alle</translation>
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
        <translation>Nokon herifrå blir med. Vel ein roleg stad.</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Lagre møtet</translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation>Møtet er halde</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ikkje bestemt enno</translation>
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
        <translation>&amp;Kvar</translation>
    </message>
    <message>
        <source>Who comes &amp;along</source>
        <translation>Kven blir &amp;med</translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation>Dette er ikkje eit klokkeslett. Skriv det som 14.30.</translation>
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
        <translation>Ein annan tidgivar for {name}</translation>
    </message>
    <message>
        <source>A volunteer for {name}</source>
        <translation>Ein tidgivar for {name}</translation>
    </message>
    <message>
        <source>Those who fit</source>
        <translation>Dei som passar</translation>
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
        <translation>Det er ingen tidgivarar enno.</translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand.</source>
        <translation>Ingen passar for {name} slik det er no.</translation>
    </message>
    <message>
        <source>The one you pin stands, and the others are fitted around the two.</source>
        <translation>Den du festar, står fast, og dei andre blir passa inn rundt dei to.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
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
        <translation>Det vi tek med oss</translation>
    </message>
    <message>
        <source>Who else could it be?</source>
        <translation>Kven andre kan det vere?</translation>
    </message>
    <message>
        <source>One of them said no {day}</source>
        <translation>Ein av dei sa nei {day}</translation>
    </message>
    <message>
        <source>No answer came in time. Over {day}; nobody has said no</source>
        <translation>Ingen svara i tide. Over {day}; ingen har sagt nei</translation>
    </message>
    <message>
        <source>Taken back {day}</source>
        <translation>Trekt tilbake {day}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutta {day}</translation>
    </message>
</context>
<context>
    <name>PairTrail</name>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
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
        <translation>{name} svarar</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Ikkje svar i tide</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Trekt tilbake</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avslutta</translation>
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
        <translation>Saman</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutta</translation>
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
        <translation>Sjå {name}</translation>
    </message>
    <message>
        <source>The way of the match</source>
        <translation>Vegen for koplinga</translation>
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
        <translation>Mål, oppdrag og plass blir haldne på. {volunteer} ser at det er pause og til når, aldri kvifor.</translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows yet.</source>
        <translation>Lat det stå tomt når ingen veit det enno.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>For coordinators only. A few words are enough; may be left empty.</source>
        <translation>Berre for koordinatorar. Nokre få ord er nok; kan stå tomt.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>They have a pause. The place is kept.</source>
        <translation>Dei har pause. Plassen er deira framleis.</translation>
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
        <translation>Frå {since} til {until}</translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation>Frå {since}</translation>
    </message>
    <message>
        <source>For coordinators only: {reason}</source>
        <translation>Berre for koordinatorar: {reason}</translation>
    </message>
    <message>
        <source>Goals, assignment and place are kept. {name} sees that it is a pause, never why.</source>
        <translation>Mål, oppdrag og plass blir haldne på. {name} ser at det er pause, aldri kvifor.</translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation>Dei møtest igjen</translation>
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
        <translation>Kven går saman</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivarar</translation>
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
        <translation>Medan spørsmålet er ute</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ingenting er skrive enno.</translation>
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
        <translation>Kvar</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>The assignment, the first meeting, and what they log together.</source>
        <translation>Oppdraget, det første møtet og det dei loggar saman.</translation>
    </message>
    <message>
        <source>Not shown: goals, plan, transitions, consents, messages, what {participant} would rather not, and these points.</source>
        <translation>Blir ikkje vist: mål, plan, overgangar, samtykke, meldingar, det {participant} helst vil sleppe, og desse poenga.</translation>
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
        <translation>Ta ut framlegget</translation>
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
        <translation>framlegg</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The proposal is in the file. It is not encrypted: delete it when you are done.</source>
        <translation>Framlegget er i fila. Ho er ikkje kryptert: slett ho når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>ProposalDesk</name>
    <message numerus="yes">
        <source>%n pair(s) are proposed. Ask them from the list «Asked».</source>
        <translation>
            <numerusform>%n par er foreslått. Spør dei frå lista «Spurt».</numerusform>
            <numerusform>%n par er foreslått. Spør dei frå lista «Spurt».</numerusform>
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
        <translation>Samanlikn vekter</translation>
    </message>
    <message>
        <source>Take out as a file</source>
        <translation>Ta ut som fil</translation>
    </message>
    <message>
        <source>Proposal for all</source>
        <translation>Framlegg for alle</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Ingen er spurde enno.</translation>
    </message>
    <message>
        <source>{n} of {all} who wait get a volunteer. Matches that live are not touched.</source>
        <translation>{n} av {all} som ventar får ein tidgivar. Koplingar som lever, blir ikkje rørte.</translation>
    </message>
    <message>
        <source>Ask the chosen</source>
        <translation>Spør dei valde</translation>
    </message>
    <message>
        <source>Ask the one chosen</source>
        <translation>Spør den eine valde</translation>
    </message>
    <message>
        <source>Ask the {count} chosen</source>
        <translation>Spør dei {count} valde</translation>
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
        <translation>festa</translation>
    </message>
    <message>
        <source>Who goes together: {left} at the left, {right} at the right</source>
        <translation>Kven går saman: {left} til venstre, {right} til høgre</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>kopla</translation>
    </message>
    <message>
        <source>nobody yet · {time}</source>
        <translation>ingen enno · {time}</translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>The proposal</source>
        <translation>Framlegget</translation>
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
        <translation>Kva det kostar andre</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>skal spørjast</translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>skal ikkje spørjast</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Work it out</source>
        <translation>Rekn det ut</translation>
    </message>
    <message>
        <source>Nobody waits now</source>
        <translation>Ingen ventar no</translation>
    </message>
    <message>
        <source>Those who want a volunteer stand here.</source>
        <translation>Her står dei som ønskjer seg ein tidgivar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>No proposal has been made.</source>
        <translation>Det er ikkje laga noko framlegg.</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>one</source>
        <translation>éin</translation>
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
        <translation>plass til éin</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>plass til {count}</translation>
    </message>
    <message>
        <source>no rule stands in the way</source>
        <translation>ingen regel står i vegen</translation>
    </message>
    <message>
        <source>Pinned by you: {reasons}</source>
        <translation>Festa av deg: {reasons}</translation>
    </message>
    <message>
        <source>Choose the pair to see it</source>
        <translation>Vel paret for å sjå det</translation>
    </message>
    <message>
        <source>Nobody loses anything</source>
        <translation>Ingen mistar noko</translation>
    </message>
    <message>
        <source>{name} is without a volunteer</source>
        <translation>{name} står utan tidgivar</translation>
    </message>
    <message>
        <source>Somebody who is more urgent waits on</source>
        <translation>Ein det hastar meir for, ventar vidare</translation>
    </message>
    <message numerus="yes">
        <source>The others get %n point(s) less</source>
        <translation>
            <numerusform>Dei andre får %n poeng lågare</numerusform>
            <numerusform>Dei andre får %n poeng lågare</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed already, not asked yet</source>
        <translation>Foreslått alt, ikkje spurt enno</translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation>Spurt alt</translation>
    </message>
    <message>
        <source>Both have said yes</source>
        <translation>Begge har sagt ja</translation>
    </message>
    <message>
        <source>They walk together</source>
        <translation>Dei går saman</translation>
    </message>
    <message>
        <source>{name} waits on: {why}</source>
        <translation>{name} ventar vidare: {why}</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>skal spørjast</translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation>skal ikkje spørjast</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>det er ikkje plass</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} could not be pinned: {why}.</source>
        <translation>{participant} og {volunteer} kunne ikkje festast: {why}.</translation>
    </message>
    <message>
        <source>speaks {what}</source>
        <translation>snakkar {what}</translation>
    </message>
    <message>
        <source>is as wished ({what})</source>
        <translation>er slik som ønskt ({what})</translation>
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
        <translation>bur innan {n} minutt</translation>
    </message>
    <message>
        <source>can help with {what}</source>
        <translation>kan hjelpe med {what}</translation>
    </message>
    <message>
        <source>has the training that the assignment asks for</source>
        <translation>har opplæringa som oppdraget krev</translation>
    </message>
    <message>
        <source>takes such assignments</source>
        <translation>tek slike oppdrag</translation>
    </message>
    <message>
        <source>has room for one more</source>
        <translation>har plass til éin til</translation>
    </message>
    <message>
        <source>has hours enough</source>
        <translation>har timar nok</translation>
    </message>
    <message>
        <source>is without what one of them would rather not have</source>
        <translation>er utan det ein av dei helst ikkje vil ha</translation>
    </message>
    <message>
        <source>is not of the same household</source>
        <translation>ikkje er i same husstand</translation>
    </message>
    <message>
        <source>is not with them already</source>
        <translation>ikkje går med dei alt</translation>
    </message>
    <message>
        <source>has not said no before, or been said no to</source>
        <translation>ikkje har sagt nei før, eller fått nei</translation>
    </message>
    <message>
        <source>is not ruled out</source>
        <translation>ikkje er utelukka</translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation>Det er ingen tidgivarar enno</translation>
    </message>
    <message>
        <source>No volunteer is open for a match now</source>
        <translation>Ingen tidgivar er open for ei kopling no</translation>
    </message>
    <message>
        <source>Nobody who {needs}</source>
        <translation>Ingen som {needs}</translation>
    </message>
    <message>
        <source>Those who fit have no room: nobody who {needs}</source>
        <translation>Dei som passar, har ikkje plass: ingen som {needs}</translation>
    </message>
    <message>
        <source>Those who fit are taken out of this proposal by you</source>
        <translation>Dei som passar, har du teke ut av dette framlegget</translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s), and is proposed to others who have waited longer, are nearer a transition or fit better</source>
        <translation>
            <numerusform>%n passar, men er foreslått for andre som har venta lenger, er nærare ein overgang eller passar betre</numerusform>
            <numerusform>%n passar, men er foreslått for andre som har venta lenger, er nærare ein overgang eller passar betre</numerusform>
        </translation>
    </message>
    <message>
        <source>one is free from {day}</source>
        <translation>éin blir ledig {day}</translation>
    </message>
    <message>
        <source>{count} are free from {day}</source>
        <translation>{count} blir ledige {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n would fit when ready</source>
        <translation>
            <numerusform>%n ville passa når vedkomande er klar</numerusform>
            <numerusform>%n ville passa når dei er klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fit with a new pledge</source>
        <translation>
            <numerusform>%n ville passa med ny teieplikterklæring</numerusform>
            <numerusform>%n ville passa med ny teieplikterklæring</numerusform>
        </translation>
    </message>
    <message>
        <source>both would rather not {words}</source>
        <translation>begge vil helst ikkje ha {words}</translation>
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
        <translation>begge snakkar {words}</translation>
    </message>
    <message>
        <source>{hours} hours in common a week</source>
        <translation>{hours} felles timar i veka</translation>
    </message>
    <message>
        <source>know each other</source>
        <translation>kjenner kvarandre</translation>
    </message>
    <message>
        <source>own experience</source>
        <translation>eiga erfaring</translation>
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
        <translation>Ingen er spurd enno</translation>
    </message>
    <message>
        <source>{name} is told the assignment and the practical needs, never the name.</source>
        <translation>{name} får vite oppdraget og det praktiske, aldri namnet.</translation>
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
        <translation>som er kjend</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>trained, pledge holds</source>
        <translation>opplæring, teieplikt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>for one more</source>
        <translation>for éin til</translation>
    </message>
    <message>
        <source>{times}, both</source>
        <translation>{times} begge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation>{hours} t i veka</translation>
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
        <translation>Rekna ut på {n} sekund.</translation>
    </message>
    <message>
        <source>Order: most helped, longest waited and nearest transition, then points.</source>
        <translation>Rekkjefølgje: flest får hjelp, lengst venta og nærast overgang, så poeng.</translation>
    </message>
    <message>
        <source>There may be a better one: the time ran out.</source>
        <translation>Det kan finnast eit betre framlegg: tida gjekk ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are still free.</source>
        <translation>
            <numerusform>%n plass er framleis ledig.</numerusform>
            <numerusform>%n plassar er framleis ledige.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) would both have more points together, such as {one} and {other}; helping more people goes first.</source>
        <translation>
            <numerusform>%n par ville begge fått fleire poeng saman, {one} og {other}; å hjelpe flest går føre.</numerusform>
            <numerusform>%n par ville begge fått fleire poeng saman, som {one} og {other}; å hjelpe flest går føre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n asked already</source>
        <translation>
            <numerusform>%n er spurd</numerusform>
            <numerusform>%n er spurde</numerusform>
        </translation>
    </message>
    <message>
        <source>no own words noted yet</source>
        <translation>ingen eigne ord notert enno</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
    <message>
        <source>the assignment is not written yet</source>
        <translation>oppdraget er ikkje skrive enno</translation>
    </message>
    <message>
        <source>no transition ahead</source>
        <translation>ingen overgang venta</translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation>vald, ikkje spurd enno</translation>
    </message>
    <message>
        <source>one of them said no</source>
        <translation>ein av dei sa nei</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ikkje svar i tide</translation>
    </message>
    <message>
        <source>check-in due {day}</source>
        <translation>oppfølging {day}</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>ingenting logga enno</translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation>sist saman {day}</translation>
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
        <translation>begge sa ja, manglar møte</translation>
    </message>
    <message>
        <source>first meeting {day}</source>
        <translation>første møte {day}</translation>
    </message>
    <message>
        <source>waits for {names}</source>
        <translation>ventar på {names}</translation>
    </message>
    <message>
        <source>{names}: time ran out {day}</source>
        <translation>{names}: fristen gjekk ut {day}</translation>
    </message>
    <message>
        <source>{names} answers by {day}</source>
        <translation>{names} svarar innan {day}</translation>
    </message>
</context>
<context>
    <name>RuleOutSheet</name>
    <message>
        <source>Not {volunteer} and {participant}</source>
        <translation>Ikkje {volunteer} og {participant}</translation>
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
        <source>&amp;What is it about?</source>
        <translation>Kva &amp;gjeld det?</translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation>Berre for koordinatorar. Kan stå tomt.</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>The pair is ruled out.</source>
        <translation>Paret er utelukka.</translation>
    </message>
</context>
<context>
    <name>ShortListView</name>
    <message>
        <source>See {name}</source>
        <translation>Sjå {name}</translation>
    </message>
    <message>
        <source>Who could walk with {name}?</source>
        <translation>Kven kan gå saman med {name}?</translation>
    </message>
    <message>
        <source>{n} of {all} volunteers fit.</source>
        <translation>{n} av {all} tidgivarar passar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more with fewer points</source>
        <translation>
            <numerusform>og éin til med færre poeng</numerusform>
            <numerusform>og %n til med færre poeng</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation>Det er ingen tidgivarar enno</translation>
    </message>
    <message>
        <source>Write them in under Volunteers, or import a register.</source>
        <translation>Skriv dei inn under Tidgivarar, eller hent inn eit register.</translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand</source>
        <translation>Ingen passar for {name} slik det er no</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>Ingen er spurd enno.</translation>
    </message>
    <message>
        <source>What keeps most of them out: {reason} ({n} of {all}).</source>
        <translation>Det som stansar flest: {reason} ({n} av {all}).</translation>
    </message>
    <message>
        <source>What would change this?</source>
        <translation>Kva ville endra dette?</translation>
    </message>
    <message>
        <source>Ruled out now</source>
        <translation>Utelukka no</translation>
    </message>
    <message>
        <source>Would fit: {change}</source>
        <translation>Ville ha passa: {change}</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Sjå</translation>
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
        <translation>Saman sidan {day}</translation>
    </message>
    <message>
        <source>Note how it goes …</source>
        <translation>Noter korleis det går …</translation>
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
        <translation>Anna grense for dette paret</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask how the beginning was.</source>
        <translation>Ingenting er ført enno. Spør korleis starten var.</translation>
    </message>
    <message>
        <source>Last logged together: {day}</source>
        <translation>Sist ført saman: {day}</translation>
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
        <translation>Oppfølgingssamtalen skulle ha vore {day}.</translation>
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
        <translation>{name} ventar vidare</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den førre</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den neste</translation>
    </message>
    <message>
        <source>You have pinned {volunteer} to {participant}.</source>
        <translation>Du har festa {volunteer} til {participant}.</translation>
    </message>
    <message>
        <source>Unpin and work out again</source>
        <translation>Løys og rekn på nytt</translation>
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
        <translation>Ikkje utelukka</translation>
    </message>
    <message>
        <source>Not together already</source>
        <translation>Ikkje saman frå før</translation>
    </message>
    <message>
        <source>No earlier no</source>
        <translation>Ingen har sagt nei</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>Ikkje same husstand</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Ingen konflikt</translation>
    </message>
    <message>
        <source>Ready for a match</source>
        <translation>Klar for kopling</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Teieplikterklæring</translation>
    </message>
    <message>
        <source>Room for one more</source>
        <translation>Plass til éin til</translation>
    </message>
    <message>
        <source>Hours enough</source>
        <translation>Nok timar</translation>
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
        <translation>Innan rekkjevidd</translation>
    </message>
    <message>
        <source>not these two</source>
        <translation>ikkje desse to</translation>
    </message>
    <message>
        <source>are together already</source>
        <translation>er saman frå før</translation>
    </message>
    <message>
        <source>one of them has said no before</source>
        <translation>ein av dei har sagt nei før</translation>
    </message>
    <message>
        <source>they share a phone number</source>
        <translation>dei har same telefonnummer</translation>
    </message>
    <message>
        <source>what one of them would rather not</source>
        <translation>noko ein av dei helst vil sleppe</translation>
    </message>
    <message>
        <source>is not open for a match now</source>
        <translation>er ikkje open for kopling no</translation>
    </message>
    <message>
        <source>has no pledge that holds</source>
        <translation>manglar gyldig teieplikterklæring</translation>
    </message>
    <message>
        <source>has no room for one more</source>
        <translation>har ikkje plass til fleire</translation>
    </message>
    <message>
        <source>has no hours left</source>
        <translation>har ingen timar igjen</translation>
    </message>
    <message>
        <source>does not speak a language that is a must</source>
        <translation>snakkar ikkje språket som er eit krav</translation>
    </message>
    <message>
        <source>the wish for gender is a must</source>
        <translation>ønsket om kjønn er eit krav</translation>
    </message>
    <message>
        <source>has no time in common</source>
        <translation>har inga felles tid</translation>
    </message>
    <message>
        <source>lives too far away</source>
        <translation>bur for langt unna</translation>
    </message>
    <message>
        <source>which languages is not said</source>
        <translation>språk er ikkje sagt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje sagt</translation>
    </message>
    <message>
        <source>ask when; not said or not certain</source>
        <translation>spør når; ikkje sagt eller ikkje sikkert</translation>
    </message>
    <message>
        <source>how many at once is not said</source>
        <translation>kor mange er ikkje sagt</translation>
    </message>
    <message>
        <source>hours a month are not said</source>
        <translation>timar i månaden er ikkje sagt</translation>
    </message>
    <message>
        <source>a postcode is missing</source>
        <translation>eit postnummer manglar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>Rather not, both</source>
        <translation>Felles «helst ikkje»</translation>
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
        <translation>Eigenerfaring</translation>
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
        <source>Fits well</source>
        <translation>Passar godt</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Fits, with a but</source>
        <translation>Passar, med eitt men</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Utelukka</translation>
    </message>
    <message>
        <source>admitted {day}</source>
        <translation>blir lagd inn {day}</translation>
    </message>
    <message>
        <source>discharged {day}</source>
        <translation>blir skriven ut {day}</translation>
    </message>
    <message>
        <source>sentence begins {day}</source>
        <translation>soning byrjar {day}</translation>
    </message>
    <message>
        <source>released {day}</source>
        <translation>blir lauslaten {day}</translation>
    </message>
    <message>
        <source>moves {day}</source>
        <translation>flyttar {day}</translation>
    </message>
    <message>
        <source>is an applicant</source>
        <translation>er søkjar</translation>
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
        <translation>har slutta</translation>
    </message>
    <message>
        <source>only when that is lifted, on one of their pages</source>
        <translation>berre når det blir oppheva, på sida til ein av dei</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>ingenting manglar</translation>
    </message>
    <message>
        <source>a no stands</source>
        <translation>eit nei står ved lag</translation>
    </message>
    <message>
        <source>when one of the numbers is corrected</source>
        <translation>når eit av nummera blir retta</translation>
    </message>
    <message>
        <source>when both have been asked, and it is changed</source>
        <translation>når begge er spurde, og det blir endra</translation>
    </message>
    <message>
        <source>when ready, or back</source>
        <translation>når ho eller han er klar, eller tilbake</translation>
    </message>
    <message>
        <source>with a new pledge</source>
        <translation>med ny teieplikterklæring</translation>
    </message>
    <message>
        <source>with room for one more</source>
        <translation>med plass til éin til</translation>
    </message>
    <message>
        <source>with more hours a month</source>
        <translation>med fleire timar i månaden</translation>
    </message>
    <message>
        <source>if the language were no must</source>
        <translation>om språket ikkje var eit krav</translation>
    </message>
    <message>
        <source>if the wish were no must</source>
        <translation>om ønsket ikkje var eit krav</translation>
    </message>
    <message>
        <source>with one time in common</source>
        <translation>med ei tid felles</translation>
    </message>
    <message>
        <source>if one of them would travel further</source>
        <translation>om ein av dei vil reise lenger</translation>
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
        <translation>ingen andre no</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n kopling no</numerusform>
            <numerusform>%n koplingar no</numerusform>
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
        <translation>Til stades no</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Det som trengst</translation>
    </message>
    <message>
        <source>Training for the assignment</source>
        <translation>Opplæring for oppdraget</translation>
    </message>
    <message>
        <source>Takes such assignments</source>
        <translation>Tek slike oppdrag</translation>
    </message>
    <message>
        <source>is away now</source>
        <translation>er borte no</translation>
    </message>
    <message>
        <source>can&apos;t help with what it takes</source>
        <translation>kan ikkje hjelpe med det som trengst</translation>
    </message>
    <message>
        <source>lacks something that the assignment asks for</source>
        <translation>manglar noko som oppdraget krev</translation>
    </message>
    <message>
        <source>would not take such an assignment</source>
        <translation>ville ikkje teke eit slikt oppdrag</translation>
    </message>
    <message>
        <source>what she can help with is not said</source>
        <translation>det er ikkje sagt kva tidgivaren kan hjelpe med</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation>ikkje undersøkt enno</translation>
    </message>
    <message>
        <source>not asked which assignments</source>
        <translation>ikkje spurd kva oppdrag</translation>
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
        <source>not asked</source>
        <translation>ikkje spurd</translation>
    </message>
    <message>
        <source>for once</source>
        <translation>éin gong</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>nokre månader</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>eit halvt år</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>eitt år</translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation>meir enn eitt år</translation>
    </message>
    <message>
        <source>have walked together before</source>
        <translation>har gått saman før</translation>
    </message>
    <message>
        <source>have not walked together before</source>
        <translation>har ikkje gått saman før</translation>
    </message>
</context>
</TS>
