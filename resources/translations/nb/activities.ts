<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Show as</source>
        <translation>Vis som</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uka</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Uka før</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Uka etter</translation>
    </message>
    <message>
        <source>Log the first one</source>
        <translation>Logg den første</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Hent inn regneark</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Ingen aktiviteter ennå</translation>
    </message>
    <message>
        <source>A walk, a cup of coffee, a trip to the office: log it in under a minute.</source>
        <translation>En tur, en kopp kaffe, følge til NAV: logg det på under ett minutt.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>What people did together</source>
        <translation>Det folk har gjort sammen</translation>
    </message>
    <message>
        <source>«{what}» is removed.</source>
        <translation>«{what}» er fjernet.</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Thank {name}</source>
        <translation>Takk {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområder</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Prat</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Takk</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Logget av</translation>
    </message>
    <message>
        <source>did not meet</source>
        <translation>møttes ikke</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} km</translation>
    </message>
    <message>
        <source>{number} kroner</source>
        <translation>{number} kroner</translation>
    </message>
    <message>
        <source>asked for, not held yet</source>
        <translation>ønsket, ikke holdt ennå</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>holdt {day}</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
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
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktiviteter</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} timer</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n tidgiver</numerusform>
            <numerusform>%n tidgivere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>wants a talk</source>
        <translation>ønsker en prat</translation>
    </message>
    <message>
        <source>did not meet</source>
        <translation>møttes ikke</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>takket</translation>
    </message>
    <message>
        <source>no thanks yet</source>
        <translation>ikke takket</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>the %n newest are shown</source>
        <translation>
            <numerusform>den nyeste vises</numerusform>
            <numerusform>de %n nyeste vises</numerusform>
        </translation>
    </message>
    <message>
        <source>Find what, who or with whom</source>
        <translation>Finn hva eller hvem</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No thanks yet</source>
        <translation>Ikke takket</translation>
    </message>
    <message>
        <source>Want a talk</source>
        <translation>Ønsker en prat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Hele tiden</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Siste 3 måneder</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>All life areas</source>
        <translation>Alle livsområder</translation>
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
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengde</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Takk</translation>
    </message>
</context>
<context>
    <name>WeekCanvas</name>
    <message numerus="yes">
        <source>%n more on {day}</source>
        <translation>
            <numerusform>%n til {day}</numerusform>
            <numerusform>%n til {day}</numerusform>
        </translation>
    </message>
</context>
</TS>
