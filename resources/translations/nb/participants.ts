<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AssignmentSheet</name>
    <message>
        <source>Change the assignment</source>
        <translation>Endre oppdraget</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt oppdrag</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Ingen type valgt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>The assignment is noted.</source>
        <translation>Oppdraget er notert.</translation>
    </message>
    <message>
        <source>As it is said: «Someone who goes along to the dentist»</source>
        <translation>Slik det blir sagt: «Noen som blir med til tannlegen»</translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation>Med &amp;egne ord</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Ti&amp;mer</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>Empty: where the participant lives</source>
        <translation>Tomt: der deltakeren bor</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>With commas between. Empty: as for the kind</source>
        <translation>Med komma mellom. Tomt: som for typen</translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation>Må kunne &amp;hjelpe med</translation>
    </message>
    <message>
        <source>Nothing chosen: the participant&apos;s own times</source>
        <translation>Ingenting valgt: deltakerens egne tider</translation>
    </message>
    <message>
        <source>Can be done</source>
        <translation>Kan gjøres</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Til &amp;og med</translation>
    </message>
    <message>
        <source>Waits &amp;since</source>
        <translation>&amp;Venter siden</translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>spurt</translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation>begge har sagt ja</translation>
    </message>
    <message>
        <source>walks together</source>
        <translation>går sammen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>not wished any more</source>
        <translation>ønskes ikke lenger</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>over tid</translation>
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
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>Usually: {what}. What you leave empty is so.</source>
        <translation>Vanligvis: {what}. Det du lar stå tomt, blir slik.</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>annenhver uke</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>ettermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>kveld</translation>
    </message>
    <message>
        <source>{day} {part} in odd weeks</source>
        <translation>{day} {part} i odde uker</translation>
    </message>
    <message>
        <source>{day} {part} in even weeks</source>
        <translation>{day} {part} i like uker</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Waits since today</source>
        <translation>Venter fra i dag</translation>
    </message>
    <message>
        <source>Waits since {day} · {span}</source>
        <translation>Har ventet siden {day} · {span}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
    <message>
        <source>{name} is asked</source>
        <translation>{name} er spurt</translation>
    </message>
    <message>
        <source>{name}: the first meeting is to come</source>
        <translation>{name}: det første møtet kommer</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Med {name}</translation>
    </message>
</context>
<context>
    <name>AssignmentsCard</name>
    <message>
        <source>Would like a hand with</source>
        <translation>Ønsker en hånd med</translation>
    </message>
    <message>
        <source>Nothing is noted now. A job done once, or company: write it as it is said.</source>
        <translation>Ingenting er notert nå. En jobb som gjøres én gang, eller følge: skriv det slik det blir sagt.</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt oppdrag</translation>
    </message>
    <message>
        <source>More about this assignment</source>
        <translation>Mer om dette oppdraget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Not wished any more</source>
        <translation>Ønskes ikke lenger</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Vis alle (%n)</numerusform>
            <numerusform>Vis alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Recipient not noted</source>
        <translation>Mottaker ikke notert</translation>
    </message>
    <message>
        <source>From {start} until and including {end}</source>
        <translation>Fra {start} til og med {end}</translation>
    </message>
    <message>
        <source>To {purposes}</source>
        <translation>For å {purposes}</translation>
    </message>
    <message>
        <source>Given: {how}</source>
        <translation>Gitt: {how}</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left under it</source>
        <translation>
            <numerusform>%n melding er sendt under det</numerusform>
            <numerusform>%n meldinger er sendt under det</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spør igjen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>New consent</source>
        <translation>Nytt samtykke</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Lagre samtykket</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Til hvem</translation>
    </message>
    <message>
        <source>&amp;Which kinds of information</source>
        <translation>&amp;Hvilke opplysninger</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Hva de kan &amp;brukes til</translation>
    </message>
    <message>
        <source>Which wa&amp;y</source>
        <translation>Hvilken &amp;vei</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Til &amp;og med</translation>
    </message>
    <message>
        <source>The last day it holds. Every consent has one.</source>
        <translation>Siste dag det gjelder. Hvert samtykke har en.</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>Hvordan det ble &amp;gitt</translation>
    </message>
    <message>
        <source>For example on paper, spoken</source>
        <translation>For eksempel på papir, muntlig</translation>
    </message>
    <message>
        <source>W&amp;itness</source>
        <translation>V&amp;itne</translation>
    </message>
    <message>
        <source>&amp;Version of the text</source>
        <translation>T&amp;ekstversjon</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Språk i teksten</translation>
    </message>
    <message>
        <source>All units of {organisation}</source>
        <translation>Alle enheter i {organisation}</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Samtykket er notert.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Nobody has been asked for. Nothing leaves the house.</source>
        <translation>Det er ikke spurt om noen. Ingenting forlater huset.</translation>
    </message>
    <message>
        <source>See the consents</source>
        <translation>Se samtykkene</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>trukket {day}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>gikk ut {day}</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>A consent can be taken back at any time. What has left can&apos;t be recalled.</source>
        <translation>Et samtykke kan trekkes når som helst. Det som er sendt, kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Consents to share</source>
        <translation>Samtykker til å dele</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nytt samtykke</translation>
    </message>
    <message>
        <source>Nothing leaves the house without one. Say to whom, which kinds, what for, and until when.</source>
        <translation>Ingenting forlater huset uten. Si til hvem, hvilke opplysninger, hva de kan brukes til, og hvor lenge.</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Ingen samtykker ennå</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Samtykket er trukket.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stopped.</source>
        <translation>
            <numerusform>%n melding er stoppet.</numerusform>
            <numerusform>%n meldinger er stoppet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had left before and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n melding var sendt før og kan ikke hentes tilbake.</numerusform>
            <numerusform>%n meldinger var sendt før og kan ikke hentes tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Se meldingene</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Change what is noted</source>
        <translation>Endre det som er notert</translation>
    </message>
    <message>
        <source>End the follow-up</source>
        <translation>Avslutt oppfølgingen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>{phase} since {day}</source>
        <translation>{phase} siden {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>avsluttet {day}</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
    </message>
    <message>
        <source>Write message</source>
        <translation>Skriv melding</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
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
    <name>EditParticipantSheet</name>
    <message>
        <source>About {name}</source>
        <translation>Om {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endret.</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>End the follow-up of {name}</source>
        <translation>Avslutt oppfølgingen av {name}</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>Goals, plan and consents stay. The door stays open: it can be opened again at any time.</source>
        <translation>Mål, plan og samtykker blir stående. Døra er åpen: det kan åpnes igjen når som helst.</translation>
    </message>
    <message>
        <source>End the follow-up</source>
        <translation>Avslutt oppfølgingen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to units have not left yet, and are stopped.</source>
        <translation>
            <numerusform>%n melding til en enhet har ikke gått ennå, og blir stoppet.</numerusform>
            <numerusform>%n meldinger til enheter har ikke gått ennå, og blir stoppet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let these leave all the same</source>
        <translation>&amp;La disse gå likevel</translation>
    </message>
    <message>
        <source>What was written is kept in the conversation, and what was stopped stands on Today until one of us has seen to it. Undoing sends nothing.</source>
        <translation>Det som er skrevet, blir i samtalen. Det som ble stoppet, står på I dag til en av oss har sett på det. Å angre sender ingenting.</translation>
    </message>
    <message>
        <source>{unit}: {theme}</source>
        <translation>{unit}: {theme}</translation>
    </message>
    <message>
        <source>{words} (may have left already)</source>
        <translation>{words} (kan allerede være sendt)</translation>
    </message>
    <message>
        <source>A match still lives. End it with a closing talk first, under Matching.</source>
        <translation>En kobling lever ennå. Avslutt den med en sluttsamtale først, under Kobling.</translation>
    </message>
    <message>
        <source>The follow-up of {name} has ended.</source>
        <translation>Oppfølgingen av {name} er avsluttet.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were stopped.</source>
        <translation>
            <numerusform>%n melding ble stoppet.</numerusform>
            <numerusform>%n meldinger ble stoppet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>reached {day}</source>
        <translation>nådd {day}</translation>
    </message>
    <message>
        <source>set aside {day}</source>
        <translation>lagt til side {day}</translation>
    </message>
    <message>
        <source>More about this goal</source>
        <translation>Mer om dette målet</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Endre ordene</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Legg til side nå</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>In the participant&apos;s own words, as they are said.</source>
        <translation>Med deltakerens egne ord, slik de blir sagt.</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Life area</source>
        <translation>&amp;Livsområde</translation>
    </message>
    <message>
        <source>Last sign of &amp;movement</source>
        <translation>Siste &amp;tegn på bevegelse</translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation>Lagre målet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>steps done</source>
        <translation>delmål nådd</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Neste: {step}</translation>
    </message>
    <message>
        <source>What does a good week look like? Write it as it is said.</source>
        <translation>Hvordan ser en god uke ut? Skriv det slik det blir sagt.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Skriv det første målet</translation>
    </message>
    <message>
        <source>See all goals</source>
        <translation>Se alle mål</translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation>Mål og delmål</translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Goals in their own words</source>
        <translation>Mål i egne ord</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Ask what a good week looks like, and write it exactly as it is said.</source>
        <translation>Spør hvordan en god uke ser ut, og skriv det akkurat slik det blir sagt.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål ennå</translation>
    </message>
    <message>
        <source>Reached. Well done!</source>
        <translation>Nådd. Godt jobbet!</translation>
    </message>
    <message>
        <source>Set aside. It can be opened again at any time.</source>
        <translation>Lagt til side. Det kan åpnes igjen når som helst.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Åpent igjen.</translation>
    </message>
    <message>
        <source>The goal is noted.</source>
        <translation>Målet er notert.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endret.</translation>
    </message>
</context>
<context>
    <name>GoneOutList</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Hva slags</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation>Hva har gått ut</translation>
    </message>
    <message>
        <source>All that has left the house about the participant, also under a consent that is withdrawn since.</source>
        <translation>Alt som har gått ut av huset om deltakeren, også med et samtykke som siden er trukket.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>What is sent to units is listed here, with the consent it left under.</source>
        <translation>Her står det som sendes til enheter, med samtykket det gikk ut med.</translation>
    </message>
    <message>
        <source>Nothing has gone out</source>
        <translation>Ingenting har gått ut</translation>
    </message>
</context>
<context>
    <name>GoneOutWords</name>
    <message>
        <source>What has gone out about {name}</source>
        <translation>Hva har gått ut om {name}</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>Skrevet ut {day}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Hva slags</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>Nothing has gone out.</source>
        <translation>Ingenting har gått ut.</translation>
    </message>
    <message>
        <source>may have left</source>
        <translation>kan ha gått ut</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>trukket {day}</translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation>ingen er notert</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>of {given}, until {until}</source>
        <translation>av {given}, til {until}</translation>
    </message>
    <message>
        <source>{consent}, withdrawn {day}</source>
        <translation>{consent}, trukket {day}</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>forstått</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>Who has looked at and changed what is noted about {name}</source>
        <translation>Hvem som har sett og endret det som er notert om {name}</translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
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
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The participant may have this list. It says who, when and what, never more.</source>
        <translation>Deltakeren kan få denne lista. Den sier hvem, når og hva, aldri mer.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut lista</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Medvandrer itself</source>
        <translation>Medvandrer selv</translation>
    </message>
    <message>
        <source>Looked at a file of a message</source>
        <translation>Så på en fil i en melding</translation>
    </message>
    <message>
        <source>Looked at what may be sent, while writing to a unit</source>
        <translation>Så hva som kan sendes, under skriving til en enhet</translation>
    </message>
    <message>
        <source>Read a conversation with a unit</source>
        <translation>Leste en samtale med en enhet</translation>
    </message>
    <message>
        <source>Looked at the page</source>
        <translation>Så på siden</translation>
    </message>
    <message>
        <source>Printed a message of a conversation</source>
        <translation>Skrev ut en melding fra en samtale</translation>
    </message>
    <message>
        <source>Took out a proposal for who walks together</source>
        <translation>Tok ut et forslag om hvem som går sammen</translation>
    </message>
    <message>
        <source>Saw a line of a message, while searching</source>
        <translation>Så en linje av en melding, under søk</translation>
    </message>
    <message>
        <source>Took back a note of what a unit had said</source>
        <translation>Tok tilbake et notat om hva en enhet hadde sagt</translation>
    </message>
    <message>
        <source>Printed this list</source>
        <translation>Skrev ut denne lista</translation>
    </message>
    <message>
        <source>Said that a conversation with a unit was about somebody else</source>
        <translation>Sa at en samtale med en enhet gjaldt noen andre</translation>
    </message>
    <message>
        <source>Printed the list of what has gone out</source>
        <translation>Skrev ut lista over hva som har gått ut</translation>
    </message>
    <message>
        <source>Printed a conversation</source>
        <translation>Skrev ut en samtale</translation>
    </message>
    <message>
        <source>Saved a meeting for a calendar, without the name</source>
        <translation>Lagret et møte for en kalender, uten navnet</translation>
    </message>
    <message>
        <source>Saved a copy of a file of a message outside Medvandrer</source>
        <translation>Lagret en kopi av en fil i en melding utenfor Medvandrer</translation>
    </message>
    <message>
        <source>Printed a file of a message</source>
        <translation>Skrev ut en fil i en melding</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Skrev</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottok</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Hentet inn</translation>
    </message>
    <message>
        <source>Undid</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>the participant&apos;s page</source>
        <translation>deltakerens side</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>et mål</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>et delmål</translation>
    </message>
    <message>
        <source>a transition</source>
        <translation>en overgang</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>et samtykke</translation>
    </message>
    <message>
        <source>an assignment</source>
        <translation>et oppdrag</translation>
    </message>
    <message>
        <source>a match</source>
        <translation>en kobling</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>en aktivitet</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>en melding</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>birth year</source>
        <translation>fødselsår</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>how to reach</source>
        <translation>hvordan nå</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egne ord</translation>
    </message>
    <message>
        <source>day of own words</source>
        <translation>dag for egne ord</translation>
    </message>
    <message>
        <source>dreams</source>
        <translation>drømmer</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behov</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>interesser</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>helst ikke</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>ønsker</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>waiting since</source>
        <translation>venter siden</translation>
    </message>
    <message>
        <source>wants a volunteer</source>
        <translation>ønsker tidgiver</translation>
    </message>
    <message>
        <source>contact here</source>
        <translation>kontakt her</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>hvem det gjelder</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>day of the state</source>
        <translation>dag for tilstanden</translation>
    </message>
    <message>
        <source>last sign</source>
        <translation>siste tegn</translation>
    </message>
    <message>
        <source>life area</source>
        <translation>livsområde</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkefølge</translation>
    </message>
    <message>
        <source>done</source>
        <translation>nådd</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>named person here</source>
        <translation>navngitt person hos oss</translation>
    </message>
    <message>
        <source>named person on the other side</source>
        <translation>navngitt person på den andre siden</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>hvor til</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what one must be able to help with</source>
        <translation>hva man må kunne hjelpe med</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Looked at what is practical</source>
        <translation>Så på det praktiske</translation>
    </message>
    <message>
        <source>a talk about how it goes</source>
        <translation>en samtale om hvordan det går</translation>
    </message>
    <message>
        <source>the volunteer&apos;s answer</source>
        <translation>tidgiverens svar</translation>
    </message>
    <message>
        <source>day of the volunteer&apos;s answer</source>
        <translation>dagen tidgiveren svarte</translation>
    </message>
    <message>
        <source>the participant&apos;s answer</source>
        <translation>deltakerens svar</translation>
    </message>
    <message>
        <source>day of the participant&apos;s answer</source>
        <translation>dagen deltakeren svarte</translation>
    </message>
    <message>
        <source>last day for an answer</source>
        <translation>svarfrist</translation>
    </message>
    <message>
        <source>day of the first meeting</source>
        <translation>dagen for det første møtet</translation>
    </message>
    <message>
        <source>time of the first meeting</source>
        <translation>tiden for det første møtet</translation>
    </message>
    <message>
        <source>place of the first meeting</source>
        <translation>stedet for det første møtet</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>hvem som blir med</translation>
    </message>
    <message>
        <source>together since</source>
        <translation>sammen siden</translation>
    </message>
    <message>
        <source>who follows up</source>
        <translation>hvem som følger opp</translation>
    </message>
    <message>
        <source>pause from</source>
        <translation>pause fra</translation>
    </message>
    <message>
        <source>pause until</source>
        <translation>pause til</translation>
    </message>
    <message>
        <source>about the pause</source>
        <translation>om pausen</translation>
    </message>
    <message>
        <source>day of the closing talk</source>
        <translation>dagen for avslutningssamtalen</translation>
    </message>
    <message>
        <source>day of the ending</source>
        <translation>dagen det ble avsluttet</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>hvorfor det ble avsluttet</translation>
    </message>
    <message>
        <source>the volunteer&apos;s view</source>
        <translation>slik tidgiveren ser det</translation>
    </message>
    <message>
        <source>the participant&apos;s view</source>
        <translation>slik deltakeren ser det</translation>
    </message>
    <message>
        <source>what is taken along</source>
        <translation>det man tar med seg</translation>
    </message>
    <message>
        <source>why it was asked all the same</source>
        <translation>hvorfor det ble spurt likevel</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poeng</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>begrunnelser</translation>
    </message>
    <message>
        <source>day it is due</source>
        <translation>dagen det skal skje</translation>
    </message>
    <message>
        <source>day it was held</source>
        <translation>dagen det skjedde</translation>
    </message>
    <message>
        <source>who held it</source>
        <translation>hvem som gjorde det</translation>
    </message>
    <message>
        <source>talked with the volunteer</source>
        <translation>snakket med tidgiveren</translation>
    </message>
    <message>
        <source>talked with the participant</source>
        <translation>snakket med deltakeren</translation>
    </message>
    <message>
        <source>whether it goes on</source>
        <translation>om det går videre</translation>
    </message>
    <message>
        <source>Took back that a sealed file was delivered</source>
        <translation>Tok tilbake at en forseglet fil var levert</translation>
    </message>
    <message>
        <source>Made a sealed file for a unit</source>
        <translation>Laget en forseglet fil til en enhet</translation>
    </message>
    <message>
        <source>day for the first contact</source>
        <translation>dag for den første kontakten</translation>
    </message>
    <message>
        <source>contact made</source>
        <translation>kontakt tatt</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation>Hva har gått ut</translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation>En melding som ble sendt tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>sendt tilbake</translation>
    </message>
    <message>
        <source>waits in the outbox</source>
        <translation>venter i utboksen</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sendt</translation>
    </message>
    <message>
        <source>received by the unit</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>besvart</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kunne ikke sendes</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv en melding</translation>
    </message>
    <message>
        <source>Messages go to a unit, under a consent, and are followed until they are answered.</source>
        <translation>Meldinger går til en enhet, under et samtykke, og følges til de er besvart.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldinger ennå</translation>
    </message>
</context>
<context>
    <name>NewParticipantSheet</name>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Søk først</translation>
    </message>
    <message>
        <source>{name} is noted. Welcome!</source>
        <translation>{name} er notert. Velkommen!</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Ingen av disse, gå videre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Lagre {name}</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Mener du en av disse?</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Personer som kan være den samme</translation>
    </message>
    <message>
        <source>Nobody like this is here yet.</source>
        <translation>Det er ingen slik her ennå.</translation>
    </message>
</context>
<context>
    <name>NewStep</name>
    <message>
        <source>Add a step</source>
        <translation>Nytt delmål</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nytt delmål</translation>
    </message>
    <message>
        <source>Next step, then Enter</source>
        <translation>Neste delmål, så Enter</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Noted: it is not wished any more.</source>
        <translation>Notert: det ønskes ikke lenger.</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Dreams of: {dream}</source>
        <translation>Drømmer om: {dream}</translation>
    </message>
    <message>
        <source>Nothing is noted in {name}&apos;s own words yet.</source>
        <translation>Ingenting er notert med egne ord fra {name} ennå.</translation>
    </message>
    <message>
        <source>Ask, and write it here</source>
        <translation>Spør, og skriv det her</translation>
    </message>
    <message>
        <source>Rather not: {what}</source>
        <translation>Helst ikke: {what}</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Praktiske behov</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
</context>
<context>
    <name>ParticipantDetail</name>
    <message>
        <source>Parts of the page</source>
        <translation>Deler av siden</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>glippe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Plan and transitions</source>
        <translation>Plan og overganger</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykker</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Velkommen tilbake.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Mine {count}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Gap {count}</source>
        <translation>Glippe {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Avsluttet {count}</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen her</translation>
    </message>
    <message>
        <source>Search for another spelling, or see all.</source>
        <translation>Søk med en annen skrivemåte, eller se alle.</translation>
    </message>
    <message>
        <source>Those you take in will stand here.</source>
        <translation>De dere tar inn, står her.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Velg en deltaker</translation>
    </message>
    <message>
        <source>Own words come first; gaps in a transition stand in red.</source>
        <translation>Egne ord kommer først; glipper i en overgang står i rødt.</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ingen deltakere ennå</translation>
    </message>
    <message>
        <source>Begin with one you know well, or bring in the list you already keep.</source>
        <translation>Begynn med en du kjenner godt, eller hent inn lista dere allerede har.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltaker</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hent inn regneark</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
    <message>
        <source>Would like a volunteer</source>
        <translation>Ønsker en tidgiver</translation>
    </message>
    <message>
        <source>must be so</source>
        <translation>må være slik</translation>
    </message>
    <message>
        <source>&amp;Name or alias</source>
        <translation>&amp;Navn eller alias</translation>
    </message>
    <message>
        <source>What the participant wants to be called</source>
        <translation>Slik deltakeren vil bli kalt</translation>
    </message>
    <message>
        <source>Birth &amp;year</source>
        <translation>Fødselså&amp;r</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>Separate with commas.</source>
        <translation>Med komma mellom.</translation>
    </message>
    <message>
        <source>What do you want? Write it as it is said. Own words, an interest or a dream is needed.</source>
        <translation>Hva vil du? Skriv det slik det blir sagt. Egne ord, en interesse eller en drøm må med.</translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation>Med &amp;egne ord</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Interesser</translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation>&amp;Helst ikke</translation>
    </message>
    <message>
        <source>&amp;Dreams</source>
        <translation>&amp;Drømmer</translation>
    </message>
    <message>
        <source>What a volunteer may know, such as moving or going along to an office</source>
        <translation>Det en tidgiver kan få vite, som å flytte eller bli med til et kontor</translation>
    </message>
    <message>
        <source>Would like a hand &amp;with</source>
        <translation>Vil gjerne ha en hånd &amp;med</translation>
    </message>
    <message>
        <source>To be reached and found</source>
        <translation>Slik når vi deltakeren</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>For example «after 12», «text without the name of the centre»</source>
        <translation>For eksempel «etter kl. 12», «SMS uten navn på tilbudet»</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>H&amp;vordan nå</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Con&amp;tact here</source>
        <translation>Kont&amp;akt her</translation>
    </message>
    <message>
        <source>Wishes for a volunteer</source>
        <translation>Ønsker for en tidgiver</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Egenerfaring</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan møtes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>The gender must be so</source>
        <translation>Kjønnet må være slik</translation>
    </message>
    <message>
        <source>The language must be so</source>
        <translation>Språket må være slik</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>New transition</source>
        <translation>Ny overgang</translation>
    </message>
    <message>
        <source>The days around an admission, a discharge or a release need a date and a name.</source>
        <translation>Dagene rundt en innleggelse, en utskriving eller en løslatelse trenger en dato og et navn.</translation>
    </message>
    <message>
        <source>No transitions yet</source>
        <translation>Ingen overganger ennå</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>Veien hjem</translation>
    </message>
    <message>
        <source>Gap from {day}</source>
        <translation>Glippe fra {day}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Vis som</translation>
    </message>
    <message>
        <source>{settled} of {all} in place</source>
        <translation>{settled} av {all} på plass</translation>
    </message>
    <message>
        <source>This closes the gap</source>
        <translation>Dette lukker glippen</translation>
    </message>
    <message>
        <source>This makes it safe</source>
        <translation>Dette gjør det trygt</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll inn</translation>
    </message>
    <message>
        <source>{what}: it has come.</source>
        <translation>{what}: den har kommet.</translation>
    </message>
    <message>
        <source>{what}: called off.</source>
        <translation>{what}: avlyst.</translation>
    </message>
    <message>
        <source>Have you been in touch?</source>
        <translation>Har dere hatt kontakt?</translation>
    </message>
    <message>
        <source>then the gap is closed</source>
        <translation>da er glippen lukket</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er tatt</translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch today.</source>
        <translation>Notert: noen har tatt kontakt i dag.</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>How to reach {name}</source>
        <translation>Slik når du {name}</translation>
    </message>
    <message>
        <source>Contact here: {name}</source>
        <translation>Kontakt her: {name}</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Ingenting notert ennå.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>gap in a transition</source>
        <translation>glippe i en overgang</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation>Venter på tidgiver</translation>
    </message>
    <message>
        <source>Waiting for a volunteer · {span}</source>
        <translation>Venter på tidgiver · {span}</translation>
    </message>
    <message>
        <source>Waiting · {span}</source>
        <translation>Venter · {span}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Walks with {name}</source>
        <translation>Går sammen med {name}</translation>
    </message>
</context>
<context>
    <name>StepDeeds</name>
    <message>
        <source>One step on the way.</source>
        <translation>Et delmål på veien.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Åpnet igjen.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttet.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>Delmålet er fjernet.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endret.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>More about the step «{words}»</source>
        <translation>Mer om delmålet «{words}»</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Endre ordene</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The step&apos;s words</source>
        <translation>Ordene i delmålet</translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <source>Who takes over now?</source>
        <translation>Hvem tar over nå?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation>Navngitt person hos &amp;oss</translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation>Navngitt person hos de&amp;m</translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation>Stedet fra første natt</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Hvor &amp;til</translation>
    </message>
    <message>
        <source>&amp;Day for the first contact</source>
        <translation>&amp;Dag for den første kontakten</translation>
    </message>
    <message>
        <source>Today, if you can. Today reminds you until it is noted as made.</source>
        <translation>Helst i dag. Siden «I dag» minner om det til kontakten er notert.</translation>
    </message>
    <message>
        <source>It is noted who takes over.</source>
        <translation>Det er notert hvem som tar over.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation>Trykk på en del av dagen for å gå gjennom: ledig, odde uker, like uker, nei.</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan møtes</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Ettermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kveld</translation>
    </message>
    <message>
        <source>Only every second week, and which is not said</source>
        <translation>Bare annenhver uke, og hvilken er ikke sagt</translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation>Slik det ble sagt: «{text}»</translation>
    </message>
</context>
<context>
    <name>TransitionCard</name>
    <message>
        <source>Gap, {when}</source>
        <translation>Glippe, {when}</translation>
    </message>
    <message>
        <source>Everything in place, {when}</source>
        <translation>Alt er på plass, {when}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Der det er nå</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>Veien hjem</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>at our place</source>
        <translation>hos oss</translation>
    </message>
    <message>
        <source>on their side</source>
        <translation>hos dem</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Mangler bosted</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Mangler navn</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Mangler navn</translation>
    </message>
    <message>
        <source>{settled} of {all} points are in place</source>
        <translation>{settled} av {all} punkter er på plass</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lukk glippen</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Se planen</translation>
    </message>
    <message>
        <source>No transition ahead</source>
        <translation>Ingen overgang i vente</translation>
    </message>
    <message>
        <source>An admission, a discharge or a release needs a day and a named person on both sides.</source>
        <translation>En innleggelse, utskriving eller løslatelse trenger en dag og en navngitt person på begge sider.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Planlegg en</translation>
    </message>
    <message>
        <source>The first days are the most dangerous. Get in touch today: ask how it is, where the night will be spent, and agree on when you meet. Nothing is lost: goals, place and consents stay.</source>
        <translation>De første dagene er de farligste. Ta kontakt i dag: spør hvordan det går og hvor natten blir, og avtal når dere møtes. Ingenting er tapt: mål, plass og samtykker står.</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>første kontakt</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag ennå</translation>
    </message>
</context>
<context>
    <name>TransitionList</name>
    <message>
        <source>All transitions</source>
        <translation>Alle overganger</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Mer om {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Den har kommet</translation>
    </message>
    <message>
        <source>It came already today</source>
        <translation>Den kom allerede i dag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>contact made {day}</source>
        <translation>kontakt tatt {day}</translation>
    </message>
    <message>
        <source>first contact {day}</source>
        <translation>første kontakt {day}</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Hvem tar over</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er tatt</translation>
    </message>
</context>
<context>
    <name>TransitionSheet</name>
    <message>
        <source>Change the transition</source>
        <translation>Endre overgangen</translation>
    </message>
    <message>
        <source>New transition</source>
        <translation>Ny overgang</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ingen enhet</translation>
    </message>
    <message>
        <source>It has happened already</source>
        <translation>Det har skjedd allerede</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>For example 24.11 or +14</source>
        <translation>For eksempel 24.11 eller +14</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hva</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation>Stedet fra første natt</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Hvor &amp;til</translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation>Navngitt person hos &amp;oss</translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation>Navngitt person hos de&amp;m</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Me&amp;rknad</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>The transition is noted.</source>
        <translation>Overgangen er notert.</translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>Transitions</source>
        <translation>Overganger</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvor til</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hos oss</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Hos dem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>WalksCard</name>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Find a volunteer</source>
        <translation>Finn en tidgiver</translation>
    </message>
    <message>
        <source>Does not want one now.</source>
        <translation>Ønsker ingen nå.</translation>
    </message>
    <message>
        <source>Nobody walks along yet.</source>
        <translation>Ingen går sammen ennå.</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Neste: {day}</translation>
    </message>
    <message>
        <source>Last: {day}, {what}</source>
        <translation>Sist: {day}, {what}</translation>
    </message>
    <message>
        <source>No meeting noted yet</source>
        <translation>Ingen møter notert ennå</translation>
    </message>
</context>
<context>
    <name>WayHome</name>
    <message>
        <source>Treatment</source>
        <translation>Behandling</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bosted</translation>
    </message>
    <message>
        <source>Named person</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation>{words}, {start} til {end}</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingen steder ennå</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the consent to {recipient}</source>
        <translation>Trekk samtykket til {recipient}</translation>
    </message>
    <message>
        <source>In the participant&apos;s &amp;words</source>
        <translation>Med deltakerens &amp;ord</translation>
    </message>
    <message>
        <source>No reason is owed.</source>
        <translation>Ingen skylder noen grunn.</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Trekk nå</translation>
    </message>
    <message>
        <source>It ends at once.</source>
        <translation>Det slutter å gjelde med én gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox and are stopped, unless another consent covers them.</source>
        <translation>
            <numerusform>%n melding venter i utboksen og stoppes, om ikke et annet samtykke dekker den.</numerusform>
            <numerusform>%n meldinger venter i utboksen og stoppes, om ikke et annet samtykke dekker dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n melding er sendt og kan ikke hentes tilbake.</numerusform>
            <numerusform>%n meldinger er sendt og kan ikke hentes tilbake.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Before treatment</source>
        <translation>Før behandling</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>I behandling</translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>Etter behandling</translation>
    </message>
    <message>
        <source>Serving a sentence</source>
        <translation>Soning</translation>
    </message>
    <message>
        <source>Neither treatment nor sentence</source>
        <translation>Verken behandling eller soning</translation>
    </message>
    <message>
        <source>Phase not noted</source>
        <translation>Fase ikke notert</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Innleggelse</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Utskriving</translation>
    </message>
    <message>
        <source>Unplanned discharge</source>
        <translation>Ikke-planlagt utskriving</translation>
    </message>
    <message>
        <source>Beginning of a sentence</source>
        <translation>Innsettelse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løslatelse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>har kommet</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>did not turn out so</source>
        <translation>ble ikke slik</translation>
    </message>
    <message>
        <source>Named person here</source>
        <translation>Navngitt person hos oss</translation>
    </message>
    <message>
        <source>Named person on the other side</source>
        <translation>Navngitt person på den andre siden</translation>
    </message>
    <message>
        <source>A place from the first night</source>
        <translation>Bosted fra første natt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På vei</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Lagt til side</translation>
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
        <source>transitions</source>
        <translation>overganger</translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation>kriseplan</translation>
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
        <source>plan an admission</source>
        <translation>planlegge innleggelse</translation>
    </message>
    <message>
        <source>plan a discharge</source>
        <translation>planlegge utskriving</translation>
    </message>
    <message>
        <source>follow up together</source>
        <translation>følge opp sammen</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>hjelpe når det haster</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Begge veier</translation>
    </message>
    <message>
        <source>Only from us</source>
        <translation>Bare fra oss</translation>
    </message>
    <message>
        <source>Only to us</source>
        <translation>Bare til oss</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Gjelder ikke ennå</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>Siste dag i dag</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Gått ut</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Unclear, ask again</source>
        <translation>Uklart, spør igjen</translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation>valgt, ikke spurt ennå</translation>
    </message>
    <message>
        <source>asked, waiting for an answer</source>
        <translation>spurt, venter på svar</translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation>begge har sagt ja</translation>
    </message>
    <message>
        <source>walking together</source>
        <translation>går sammen</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>the closing talk is to come</source>
        <translation>avslutningssamtalen gjenstår</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>sa nei</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>det kom ikke svar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avsluttet</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samme navn</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>en del av navnet</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samme telefon</translation>
    </message>
    <message>
        <source>same age</source>
        <translation>samme alder</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>samme postnummer</translation>
    </message>
    <message>
        <source>Stands on own feet</source>
        <translation>Står på egne bein</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Eget ønske</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Er død</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>A day for the first contact</source>
        <translation>En dag for den første kontakten</translation>
    </message>
</context>
</TS>
