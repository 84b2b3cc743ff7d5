<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Veka før</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Veka etter</translation>
    </message>
    <message>
        <source>Log the first one</source>
        <translation>Logg den første</translation>
    </message>
    <message>
        <source>Bring in a spreadsheet</source>
        <translation>Hent inn rekneark</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Ingen aktivitetar enno</translation>
    </message>
    <message>
        <source>A walk, a cup of coffee, a trip to the office: log it in under a minute.</source>
        <translation>Ein tur, ein kopp kaffi, følgje til NAV: logg det på under eitt minutt.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>What people did together</source>
        <translation>Det folk har gjort saman</translation>
    </message>
    <message>
        <source>«{what}» is removed.</source>
        <translation>«{what}» er fjerna.</translation>
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
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Korleis det gjekk</translation>
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
        <translation>Logga av</translation>
    </message>
    <message>
        <source>did not meet</source>
        <translation>møttest ikkje</translation>
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
        <translation>ønskt, ikkje halden enno</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>halden {day}</translation>
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
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n aktivitet</numerusform>
            <numerusform>%n aktivitetar</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} timar</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n tidgivar</numerusform>
            <numerusform>%n tidgivarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltakar</numerusform>
            <numerusform>%n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>wants a talk</source>
        <translation>ønskjer ein prat</translation>
    </message>
    <message>
        <source>did not meet</source>
        <translation>møttest ikkje</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>takka</translation>
    </message>
    <message>
        <source>no thanks yet</source>
        <translation>ikkje takka</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>the %n newest are shown</source>
        <translation>
            <numerusform>den nyaste blir vist</numerusform>
            <numerusform>dei %n nyaste blir viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Find what, who or with whom</source>
        <translation>Finn kva eller kven</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Kva for nokre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No thanks yet</source>
        <translation>Ikkje takka</translation>
    </message>
    <message>
        <source>Want a talk</source>
        <translation>Ønskjer ein prat</translation>
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
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Heile tida</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siste 30 dagar</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Siste 3 månader</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>All life areas</source>
        <translation>Alle livsområde</translation>
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
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Gjekk</translation>
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
