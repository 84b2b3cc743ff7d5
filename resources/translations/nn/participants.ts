<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <translation>Ingen type vald</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
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
        <translation>Slik det blir sagt: «Nokon som blir med til tannlegen»</translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation>Med &amp;eigne ord</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Ti&amp;mar</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postnummer</translation>
    </message>
    <message>
        <source>Empty: where the participant lives</source>
        <translation>Tomt: der deltakaren bur</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Stad</translation>
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
        <translation>Ingenting valt: deltakaren sine eigne tider</translation>
    </message>
    <message>
        <source>Can be done</source>
        <translation>Kan gjerast</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Til &amp;og med</translation>
    </message>
    <message>
        <source>Waits &amp;since</source>
        <translation>&amp;Ventar sidan</translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message>
        <source>waits</source>
        <translation>ventar</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>spurd</translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation>begge har sagt ja</translation>
    </message>
    <message>
        <source>walks together</source>
        <translation>går saman</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>not wished any more</source>
        <translation>ikkje ønskt lenger</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>éin gong</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>over tid</translation>
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
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>Usually: {what}. What you leave empty is so.</source>
        <translation>Vanlegvis: {what}. Det du lèt stå tomt, blir slik.</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>annakvar veke</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>føremiddag</translation>
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
        <translation>{day} {part} i odde veker</translation>
    </message>
    <message>
        <source>{day} {part} in even weeks</source>
        <translation>{day} {part} i like veker</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Waits since today</source>
        <translation>Ventar frå i dag</translation>
    </message>
    <message>
        <source>Waits since {day} · {span}</source>
        <translation>Har venta sidan {day} · {span}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>med {name}</translation>
    </message>
    <message>
        <source>{name} is asked</source>
        <translation>{name} er spurd</translation>
    </message>
    <message>
        <source>{name}: the first meeting is to come</source>
        <translation>{name}: det fyrste møtet kjem</translation>
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
        <translation>Ønskjer ei hand med</translation>
    </message>
    <message>
        <source>Nothing is noted now. A job done once, or company: write it as it is said.</source>
        <translation>Ingenting er notert no. Ein jobb som blir gjord éin gong, eller følgje: skriv det slik det blir sagt.</translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation>Nytt oppdrag</translation>
    </message>
    <message>
        <source>More about this assignment</source>
        <translation>Meir om dette oppdraget</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Not wished any more</source>
        <translation>Ikkje ønskt lenger</translation>
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
        <translation>Mottakar ikkje notert</translation>
    </message>
    <message>
        <source>From {start} until and including {end}</source>
        <translation>Frå {start} til og med {end}</translation>
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
            <numerusform>%n melding er send under det</numerusform>
            <numerusform>%n meldingar er sende under det</numerusform>
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
        <translation>Vel</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Til kven</translation>
    </message>
    <message>
        <source>&amp;Which kinds of information</source>
        <translation>&amp;Kva opplysningar</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Kva dei kan &amp;brukast til</translation>
    </message>
    <message>
        <source>Which wa&amp;y</source>
        <translation>Kva &amp;veg</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Frå</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Til &amp;og med</translation>
    </message>
    <message>
        <source>The last day it holds. Every consent has one.</source>
        <translation>Siste dag det gjeld. Kvart samtykke har ein.</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>Korleis det vart &amp;gitt</translation>
    </message>
    <message>
        <source>For example on paper, spoken</source>
        <translation>Til dømes på papir, munnleg</translation>
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
        <translation>Alle einingar i {organisation}</translation>
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
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Nobody has been asked for. Nothing leaves the house.</source>
        <translation>Det er ikkje spurt om nokon. Ingenting går ut av huset.</translation>
    </message>
    <message>
        <source>See the consents</source>
        <translation>Sjå samtykka</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation>trekt {day}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>gjekk ut {day}</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>A consent can be taken back at any time. What has left can&apos;t be recalled.</source>
        <translation>Eit samtykke kan trekkjast når som helst. Det som er sendt, kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Consents to share</source>
        <translation>Samtykke til å dele</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>Nytt samtykke</translation>
    </message>
    <message>
        <source>Nothing leaves the house without one. Say to whom, which kinds, what for, and until when.</source>
        <translation>Ingenting går ut av huset utan. Sei til kven, kva opplysningar, kva dei kan brukast til, og kor lenge.</translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation>Ingen samtykke enno</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Samtykket er trekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stopped.</source>
        <translation>
            <numerusform>%n melding er stoppa.</numerusform>
            <numerusform>%n meldingar er stoppa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had left before and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n melding var send før og kan ikkje hentast tilbake.</numerusform>
            <numerusform>%n meldingar var sende før og kan ikkje hentast tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Sjå meldingane</translation>
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
        <translation>Avslutt oppfølginga</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
    <message>
        <source>{phase} since {day}</source>
        <translation>{phase} sidan {day}</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>avslutta {day}</translation>
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
        <translation>Meir</translation>
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
        <translation>Ctrl+Enter · Esc tek vare på kladden</translation>
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
        <translation>Endra.</translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>End the follow-up of {name}</source>
        <translation>Avslutt oppfølginga av {name}</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Kvifor</translation>
    </message>
    <message>
        <source>Goals, plan and consents stay. The door stays open: it can be opened again at any time.</source>
        <translation>Mål, plan og samtykke blir ståande. Døra er open: det kan opnast igjen når som helst.</translation>
    </message>
    <message>
        <source>End the follow-up</source>
        <translation>Avslutt oppfølginga</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to units have not left yet, and are stopped.</source>
        <translation>
            <numerusform>%n melding til ei eining har ikkje gått enno, og blir stoppa.</numerusform>
            <numerusform>%n meldingar til einingar har ikkje gått enno, og blir stoppa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let these leave all the same</source>
        <translation>&amp;La desse gå likevel</translation>
    </message>
    <message>
        <source>What was written is kept in the conversation, and what was stopped stands on Today until one of us has seen to it. Undoing sends nothing.</source>
        <translation>Det som er skrive, blir i samtalen. Det som vart stoppa, står på I dag til ein av oss har sett på det. Å angre sender ingenting.</translation>
    </message>
    <message>
        <source>{unit}: {theme}</source>
        <translation>{unit}: {theme}</translation>
    </message>
    <message>
        <source>{words} (may have left already)</source>
        <translation>{words} (kan allereie vere send)</translation>
    </message>
    <message>
        <source>A match still lives. End it with a closing talk first, under Matching.</source>
        <translation>Ei kopling lever enno. Avslutt ho med ein avslutningssamtale først, under Kopling.</translation>
    </message>
    <message>
        <source>The follow-up of {name} has ended.</source>
        <translation>Oppfølginga av {name} er avslutta.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were stopped.</source>
        <translation>
            <numerusform>%n melding vart stoppa.</numerusform>
            <numerusform>%n meldingar vart stoppa.</numerusform>
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
        <translation>Meir om dette målet</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Endre orda</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation>Legg til side no</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>In the participant&apos;s own words, as they are said.</source>
        <translation>Med deltakaren sine eigne ord, slik dei blir sagde.</translation>
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
        <translation>Siste &amp;teikn på rørsle</translation>
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
        <translation>delmål nådde</translation>
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
        <translation>Korleis ser ei god veke ut? Skriv det slik det blir sagt.</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Skriv det første målet</translation>
    </message>
    <message>
        <source>See all goals</source>
        <translation>Sjå alle mål</translation>
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
        <translation>Mål i eigne ord</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Ask what a good week looks like, and write it exactly as it is said.</source>
        <translation>Spør korleis ei god veke ser ut, og skriv det akkurat slik det blir sagt.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål enno</translation>
    </message>
    <message>
        <source>Reached. Well done!</source>
        <translation>Nådd. Godt jobba!</translation>
    </message>
    <message>
        <source>Set aside. It can be opened again at any time.</source>
        <translation>Lagt til side. Det kan opnast igjen når som helst.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Ope igjen.</translation>
    </message>
    <message>
        <source>The goal is noted.</source>
        <translation>Målet er notert.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endra.</translation>
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
        <translation>Til kven</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Kva slag</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Kor langt</translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation>Kva har gått ut</translation>
    </message>
    <message>
        <source>All that has left the house about the participant, also under a consent that is withdrawn since.</source>
        <translation>Alt som har gått ut av huset om deltakaren, også med eit samtykke som sidan er trekt.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Skriv ut lista</translation>
    </message>
    <message>
        <source>What is sent to units is listed here, with the consent it left under.</source>
        <translation>Her står det som blir sendt til einingar, med samtykket det gjekk ut med.</translation>
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
        <translation>Kva har gått ut om {name}</translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation>Skriven ut {day}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation>Kva slag</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Kor langt</translation>
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
        <translation>trekt {day}</translation>
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
        <translation>{consent}, trekt {day}</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>forstått</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svart på</translation>
    </message>
    <message>
        <source>received</source>
        <translation>motteken</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>send</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>Who has looked at and changed what is noted about {name}</source>
        <translation>Kven som har sett og endra det som er notert om {name}</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The participant may have this list. It says who, when and what, never more.</source>
        <translation>Deltakaren kan få denne lista. Ho seier kven, når og kva, aldri meir.</translation>
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
        <translation>Medvandrer sjølv</translation>
    </message>
    <message>
        <source>Looked at a file of a message</source>
        <translation>Såg på ei fil i ei melding</translation>
    </message>
    <message>
        <source>Looked at what may be sent, while writing to a unit</source>
        <translation>Såg kva som kan sendast, under skriving til ei eining</translation>
    </message>
    <message>
        <source>Read a conversation with a unit</source>
        <translation>Las ein samtale med ei eining</translation>
    </message>
    <message>
        <source>Looked at the page</source>
        <translation>Såg på sida</translation>
    </message>
    <message>
        <source>Printed a message of a conversation</source>
        <translation>Skreiv ut ei melding frå ein samtale</translation>
    </message>
    <message>
        <source>Took out a proposal for who walks together</source>
        <translation>Tok ut eit framlegg om kven som går saman</translation>
    </message>
    <message>
        <source>Saw a line of a message, while searching</source>
        <translation>Såg ei linje av ei melding, under søk</translation>
    </message>
    <message>
        <source>Took back a note of what a unit had said</source>
        <translation>Tok tilbake eit notat om kva ei eining hadde sagt</translation>
    </message>
    <message>
        <source>Printed this list</source>
        <translation>Skreiv ut denne lista</translation>
    </message>
    <message>
        <source>Said that a conversation with a unit was about somebody else</source>
        <translation>Sa at ein samtale med ei eining gjaldt nokon andre</translation>
    </message>
    <message>
        <source>Printed the list of what has gone out</source>
        <translation>Skreiv ut lista over kva som har gått ut</translation>
    </message>
    <message>
        <source>Printed a conversation</source>
        <translation>Skreiv ut ein samtale</translation>
    </message>
    <message>
        <source>Saved a meeting for a calendar, without the name</source>
        <translation>Lagra eit møte for ein kalender, utan namnet</translation>
    </message>
    <message>
        <source>Saved a copy of a file of a message outside Medvandrer</source>
        <translation>Lagra ein kopi av ei fil i ei melding utanfor Medvandrer</translation>
    </message>
    <message>
        <source>Printed a file of a message</source>
        <translation>Skreiv ut ei fil i ei melding</translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation>Skreiv</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjerna</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sende</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tok imot</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stansa</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Henta inn</translation>
    </message>
    <message>
        <source>Undid</source>
        <translation>Angra</translation>
    </message>
    <message>
        <source>the participant&apos;s page</source>
        <translation>sida til deltakaren</translation>
    </message>
    <message>
        <source>a goal</source>
        <translation>eit mål</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>eit delmål</translation>
    </message>
    <message>
        <source>a transition</source>
        <translation>ein overgang</translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>eit samtykke</translation>
    </message>
    <message>
        <source>an assignment</source>
        <translation>eit oppdrag</translation>
    </message>
    <message>
        <source>a match</source>
        <translation>ei kopling</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>ein aktivitet</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>ei melding</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
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
        <translation>korleis nå</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postnummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eining</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>eigne ord</translation>
    </message>
    <message>
        <source>day of own words</source>
        <translation>dag for eigne ord</translation>
    </message>
    <message>
        <source>dreams</source>
        <translation>draumar</translation>
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
        <translation>helst ikkje</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>ønske</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>waiting since</source>
        <translation>ventar sidan</translation>
    </message>
    <message>
        <source>wants a volunteer</source>
        <translation>ønskjer tidgivar</translation>
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
        <translation>avslutta</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>kven det gjeld</translation>
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
        <translation>siste teikn</translation>
    </message>
    <message>
        <source>life area</source>
        <translation>livsområde</translation>
    </message>
    <message>
        <source>order</source>
        <translation>rekkjefølgje</translation>
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
        <translation>namngitt person hos oss</translation>
    </message>
    <message>
        <source>named person on the other side</source>
        <translation>namngitt person på den andre sida</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>kvar til</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what one must be able to help with</source>
        <translation>kva ein må kunne hjelpe med</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Looked at what is practical</source>
        <translation>Såg på det praktiske</translation>
    </message>
    <message>
        <source>a talk about how it goes</source>
        <translation>ein samtale om korleis det går</translation>
    </message>
    <message>
        <source>the volunteer&apos;s answer</source>
        <translation>svaret til tidgivaren</translation>
    </message>
    <message>
        <source>day of the volunteer&apos;s answer</source>
        <translation>dagen tidgivaren svara</translation>
    </message>
    <message>
        <source>the participant&apos;s answer</source>
        <translation>svaret til deltakaren</translation>
    </message>
    <message>
        <source>day of the participant&apos;s answer</source>
        <translation>dagen deltakaren svara</translation>
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
        <translation>tida for det første møtet</translation>
    </message>
    <message>
        <source>place of the first meeting</source>
        <translation>staden for det første møtet</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>kven som blir med</translation>
    </message>
    <message>
        <source>together since</source>
        <translation>saman sidan</translation>
    </message>
    <message>
        <source>who follows up</source>
        <translation>kven som følgjer opp</translation>
    </message>
    <message>
        <source>pause from</source>
        <translation>pause frå</translation>
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
        <translation>dagen det vart avslutta</translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation>kvifor det vart avslutta</translation>
    </message>
    <message>
        <source>the volunteer&apos;s view</source>
        <translation>slik tidgivaren ser det</translation>
    </message>
    <message>
        <source>the participant&apos;s view</source>
        <translation>slik deltakaren ser det</translation>
    </message>
    <message>
        <source>what is taken along</source>
        <translation>det ein tek med seg</translation>
    </message>
    <message>
        <source>why it was asked all the same</source>
        <translation>kvifor det vart spurt likevel</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poeng</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>grunngivingar</translation>
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
        <translation>kven som gjorde det</translation>
    </message>
    <message>
        <source>talked with the volunteer</source>
        <translation>snakka med tidgivaren</translation>
    </message>
    <message>
        <source>talked with the participant</source>
        <translation>snakka med deltakaren</translation>
    </message>
    <message>
        <source>whether it goes on</source>
        <translation>om det går vidare</translation>
    </message>
    <message>
        <source>Took back that a sealed file was delivered</source>
        <translation>Tok tilbake at ei forsegla fil var levert</translation>
    </message>
    <message>
        <source>Made a sealed file for a unit</source>
        <translation>Laga ei forsegla fil til ei eining</translation>
    </message>
    <message>
        <source>day for the first contact</source>
        <translation>dag for den første kontakten</translation>
    </message>
    <message>
        <source>contact made</source>
        <translation>kontakt teken</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation>Kva har gått ut</translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation>Ei melding som vart send tilbake</translation>
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
        <translation>send tilbake</translation>
    </message>
    <message>
        <source>waits in the outbox</source>
        <translation>ventar i utboksen</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>blir send</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>send</translation>
    </message>
    <message>
        <source>received by the unit</source>
        <translation>motteken</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svart på</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kunne ikkje sendast</translation>
    </message>
    <message>
        <source>received</source>
        <translation>motteken</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ei melding</translation>
    </message>
    <message>
        <source>Messages go to a unit, under a consent, and are followed until they are answered.</source>
        <translation>Meldingar går til ei eining, under eit samtykke, og blir følgde til dei er svara på.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldingar enno</translation>
    </message>
</context>
<context>
    <name>NewParticipantSheet</name>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Søk først</translation>
    </message>
    <message>
        <source>{name} is noted. Welcome!</source>
        <translation>{name} er notert. Velkomen!</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Ingen av desse, gå vidare</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>Lagre {name}</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Meiner du ein av desse?</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Personar som kan vere den same</translation>
    </message>
    <message>
        <source>Nobody like this is here yet.</source>
        <translation>Det er ingen slik her enno.</translation>
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
        <translation>Notert: det er ikkje ønskt lenger.</translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Dreams of: {dream}</source>
        <translation>Drøymer om: {dream}</translation>
    </message>
    <message>
        <source>Nothing is noted in {name}&apos;s own words yet.</source>
        <translation>Ingenting er notert med eigne ord frå {name} enno.</translation>
    </message>
    <message>
        <source>Ask, and write it here</source>
        <translation>Spør, og skriv det her</translation>
    </message>
    <message>
        <source>Rather not: {what}</source>
        <translation>Helst ikkje: {what}</translation>
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
        <translation>Delar av sida</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>glipp</translation>
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
        <translation>Plan og overgangar</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Velkomen tilbake.</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
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
        <translation>Glipp {count}</translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation>Avslutta {count}</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Manglar namn</translation>
    </message>
    <message>
        <source>Search for another spelling, or see all.</source>
        <translation>Søk med ein annan skrivemåte, eller sjå alle.</translation>
    </message>
    <message>
        <source>Those you take in will stand here.</source>
        <translation>Dei de tek inn, står her.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Vel ein deltakar</translation>
    </message>
    <message>
        <source>Own words come first; gaps in a transition stand in red.</source>
        <translation>Eigne ord kjem først; glipp i ein overgang står i raudt.</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ingen deltakarar enno</translation>
    </message>
    <message>
        <source>Begin with one you know well, or bring in the list you already keep.</source>
        <translation>Byrj med ein du kjenner godt, eller hent inn lista de alt har.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hent inn rekneark</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>No unit</source>
        <translation>Inga eining</translation>
    </message>
    <message>
        <source>Would like a volunteer</source>
        <translation>Ønskjer ein tidgivar</translation>
    </message>
    <message>
        <source>must be so</source>
        <translation>må vere slik</translation>
    </message>
    <message>
        <source>&amp;Name or alias</source>
        <translation>&amp;Namn eller alias</translation>
    </message>
    <message>
        <source>What the participant wants to be called</source>
        <translation>Slik deltakaren vil bli kalla</translation>
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
        <translation>Kva vil du? Skriv det slik det blir sagt. Eigne ord, ei interesse eller ein draum må med.</translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation>Med &amp;eigne ord</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Interesser</translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation>&amp;Helst ikkje</translation>
    </message>
    <message>
        <source>&amp;Dreams</source>
        <translation>&amp;Draumar</translation>
    </message>
    <message>
        <source>What a volunteer may know, such as moving or going along to an office</source>
        <translation>Det ein tidgivar kan få vite, som å flytte eller bli med til eit kontor</translation>
    </message>
    <message>
        <source>Would like a hand &amp;with</source>
        <translation>Ønskjer ei hand &amp;med</translation>
    </message>
    <message>
        <source>To be reached and found</source>
        <translation>Slik når vi deltakaren</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>For example «after 12», «text without the name of the centre»</source>
        <translation>Til dømes «etter kl. 12», «SMS utan namn på tilbodet»</translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation>K&amp;orleis nå</translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Con&amp;tact here</source>
        <translation>Kont&amp;akt her</translation>
    </message>
    <message>
        <source>Wishes for a volunteer</source>
        <translation>Ønske for ein tidgivar</translation>
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
        <translation>Eigenerfaring</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan møtast</translation>
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
        <translation>Kjønnet må vere slik</translation>
    </message>
    <message>
        <source>The language must be so</source>
        <translation>Språket må vere slik</translation>
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
        <translation>Dagane rundt ei innlegging, ei utskriving eller ei lauslating treng ein dato og eit namn.</translation>
    </message>
    <message>
        <source>No transitions yet</source>
        <translation>Ingen overgangar enno</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>Vegen heim</translation>
    </message>
    <message>
        <source>Gap from {day}</source>
        <translation>Glipp frå {day}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
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
        <translation>Dette lukkar glippen</translation>
    </message>
    <message>
        <source>This makes it safe</source>
        <translation>Dette gjer det trygt</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll inn</translation>
    </message>
    <message>
        <source>{what}: it has come.</source>
        <translation>{what}: overgangen har kome.</translation>
    </message>
    <message>
        <source>{what}: called off.</source>
        <translation>{what}: avlyst.</translation>
    </message>
    <message>
        <source>Have you been in touch?</source>
        <translation>Har de hatt kontakt?</translation>
    </message>
    <message>
        <source>then the gap is closed</source>
        <translation>då er glippen lukka</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er teken</translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch today.</source>
        <translation>Notert: nokon har teke kontakt i dag.</translation>
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
        <translation>Ingenting notert enno.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>gap in a transition</source>
        <translation>glipp i ein overgang</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation>Ventar på tidgivar</translation>
    </message>
    <message>
        <source>Waiting for a volunteer · {span}</source>
        <translation>Ventar på tidgivar · {span}</translation>
    </message>
    <message>
        <source>Waiting · {span}</source>
        <translation>Ventar · {span}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Walks with {name}</source>
        <translation>Går saman med {name}</translation>
    </message>
</context>
<context>
    <name>StepDeeds</name>
    <message>
        <source>One step on the way.</source>
        <translation>Eit delmål på vegen.</translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation>Opna igjen.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flytta.</translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation>Delmålet er fjerna.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Endra.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>More about the step «{words}»</source>
        <translation>Meir om delmålet «{words}»</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Endre orda</translation>
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
        <translation>Orda i delmålet</translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <source>Who takes over now?</source>
        <translation>Kven tek over no?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation>Namngitt person hos &amp;oss</translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation>Namngitt person hos d&amp;ei</translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation>Staden frå første natt</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Kvar &amp;til</translation>
    </message>
    <message>
        <source>&amp;Day for the first contact</source>
        <translation>&amp;Dag for den første kontakten</translation>
    </message>
    <message>
        <source>Today, if you can. Today reminds you until it is noted as made.</source>
        <translation>Helst i dag. Sida «I dag» minner om det til kontakten er notert.</translation>
    </message>
    <message>
        <source>It is noted who takes over.</source>
        <translation>Det er notert kven som tek over.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation>Trykk på ein del av dagen for å gå gjennom: ledig, odde veker, like veker, nei.</translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation>Kan møtast</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Føremiddag</translation>
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
        <translation>Berre annakvar veke, og kva for ei er ikkje sagt</translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation>Slik det vart sagt: «{text}»</translation>
    </message>
</context>
<context>
    <name>TransitionCard</name>
    <message>
        <source>Gap, {when}</source>
        <translation>Glipp, {when}</translation>
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
        <translation>Der det er no</translation>
    </message>
    <message>
        <source>The way home</source>
        <translation>Vegen heim</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>at our place</source>
        <translation>hos oss</translation>
    </message>
    <message>
        <source>on their side</source>
        <translation>hos dei</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Manglar bustad</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Manglar namn</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Manglar namn</translation>
    </message>
    <message>
        <source>{settled} of {all} points are in place</source>
        <translation>{settled} av {all} punkt er på plass</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Lukk glippen</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Sjå planen</translation>
    </message>
    <message>
        <source>No transition ahead</source>
        <translation>Ingen overgang i vente</translation>
    </message>
    <message>
        <source>An admission, a discharge or a release needs a day and a named person on both sides.</source>
        <translation>Ei innlegging, utskriving eller lauslating treng ein dag og ein namngitt person på begge sider.</translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation>Planlegg ein</translation>
    </message>
    <message>
        <source>The first days are the most dangerous. Get in touch today: ask how it is, where the night will be spent, and agree on when you meet. Nothing is lost: goals, place and consents stay.</source>
        <translation>Dei første dagane er dei farlegaste. Ta kontakt i dag: spør korleis det går og kvar natta blir, og avtal når de møtest. Ingenting er tapt: mål, plass og samtykke står.</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>første kontakt</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Ingen dag enno</translation>
    </message>
</context>
<context>
    <name>TransitionList</name>
    <message>
        <source>All transitions</source>
        <translation>Alle overgangar</translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation>Meir om {what}</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Overgangen har kome</translation>
    </message>
    <message>
        <source>It came already today</source>
        <translation>Overgangen kom alt i dag</translation>
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
        <translation>kontakt teken {day}</translation>
    </message>
    <message>
        <source>first contact {day}</source>
        <translation>første kontakt {day}</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Kven tek over</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er teken</translation>
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
        <translation>Inga eining</translation>
    </message>
    <message>
        <source>It has happened already</source>
        <translation>Det har skjedd allereie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>For example 24.11 or +14</source>
        <translation>Til dømes 24.11 eller +14</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Kva</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation>Staden frå første natt</translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation>Kvar &amp;til</translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation>Namngitt person hos &amp;oss</translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation>Namngitt person hos d&amp;ei</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
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
        <translation>Overgangar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kvar til</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hos oss</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Hos dei</translation>
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
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>Find a volunteer</source>
        <translation>Finn ein tidgivar</translation>
    </message>
    <message>
        <source>Does not want one now.</source>
        <translation>Ønskjer ingen no.</translation>
    </message>
    <message>
        <source>Nobody walks along yet.</source>
        <translation>Ingen går saman enno.</translation>
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
        <translation>Ingen møte notert enno</translation>
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
        <translation>Bustad</translation>
    </message>
    <message>
        <source>Named person</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation>{words}, {start} til {end}</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>ingen stad enno</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen enno</translation>
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
        <translation>Med &amp;orda til deltakaren</translation>
    </message>
    <message>
        <source>No reason is owed.</source>
        <translation>Ingen treng gi nokon grunn.</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Trekk no</translation>
    </message>
    <message>
        <source>It ends at once.</source>
        <translation>Det sluttar å gjelde med ein gong.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox and are stopped, unless another consent covers them.</source>
        <translation>
            <numerusform>%n melding ventar i utboksen og blir stoppa, om ikkje eit anna samtykke dekkjer ho.</numerusform>
            <numerusform>%n meldingar ventar i utboksen og blir stoppa, om ikkje eit anna samtykke dekkjer dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left and can&apos;t be recalled.</source>
        <translation>
            <numerusform>%n melding er send og kan ikkje hentast tilbake.</numerusform>
            <numerusform>%n meldingar er sende og kan ikkje hentast tilbake.</numerusform>
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
        <translation>Fase ikkje notert</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Innlegging</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Utskriving</translation>
    </message>
    <message>
        <source>Unplanned discharge</source>
        <translation>Ikkje-planlagd utskriving</translation>
    </message>
    <message>
        <source>Beginning of a sentence</source>
        <translation>Innsetjing</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lauslating</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagd</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>har kome</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>did not turn out so</source>
        <translation>vart ikkje slik</translation>
    </message>
    <message>
        <source>Named person here</source>
        <translation>Namngitt person hos oss</translation>
    </message>
    <message>
        <source>Named person on the other side</source>
        <translation>Namngitt person på den andre sida</translation>
    </message>
    <message>
        <source>A place from the first night</source>
        <translation>Bustad frå første natt</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>På veg</translation>
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
        <source>transitions</source>
        <translation>overgangar</translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation>kriseplan</translation>
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
        <source>plan an admission</source>
        <translation>planleggje innlegging</translation>
    </message>
    <message>
        <source>plan a discharge</source>
        <translation>planleggje utskriving</translation>
    </message>
    <message>
        <source>follow up together</source>
        <translation>følgje opp saman</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>hjelpe når det hastar</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Begge vegar</translation>
    </message>
    <message>
        <source>Only from us</source>
        <translation>Berre frå oss</translation>
    </message>
    <message>
        <source>Only to us</source>
        <translation>Berre til oss</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikkje spurt</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Gjeld ikkje enno</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gjeld</translation>
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
        <translation>Trekt</translation>
    </message>
    <message>
        <source>Unclear, ask again</source>
        <translation>Uklart, spør igjen</translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation>vald, ikkje spurd enno</translation>
    </message>
    <message>
        <source>asked, waiting for an answer</source>
        <translation>spurd, ventar på svar</translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation>begge har sagt ja</translation>
    </message>
    <message>
        <source>walking together</source>
        <translation>går saman</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>the closing talk is to come</source>
        <translation>avslutningssamtalen står att</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>sa nei</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>det kom ikkje svar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutta</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same namn</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>ein del av namnet</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same telefon</translation>
    </message>
    <message>
        <source>same age</source>
        <translation>same alder</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>same postnummer</translation>
    </message>
    <message>
        <source>Stands on own feet</source>
        <translation>Står på eigne bein</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Eige ønske</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Flytta</translation>
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
        <translation>Ein dag for den første kontakten</translation>
    </message>
</context>
</TS>
