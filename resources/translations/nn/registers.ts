<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Row {row}: is this the same person?</source>
        <translation>Rad {row}: er dette same person?</translation>
    </message>
    <message>
        <source>Row {row}: is this also a volunteer?</source>
        <translation>Rad {row}: er dette òg ein tidgivar?</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Rad {row}: {sentence}</translation>
    </message>
    <message>
        <source>Use «{value}»</source>
        <translation>Bruk «{value}»</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Bruk dette</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>Lat det stå ukjent</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Utelat rada</translation>
    </message>
    <message>
        <source>A guardian has agreed</source>
        <translation>Føresette har sagt ja</translation>
    </message>
    <message>
        <source>Never match these two</source>
        <translation>Skal aldri koplast</translation>
    </message>
    <message>
        <source>May be matched</source>
        <translation>Kan koplast</translation>
    </message>
    <message>
        <source>Take the number out</source>
        <translation>Fjern nummeret</translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation>Svart: {answer}</translation>
    </message>
    <message>
        <source>{column}, answered: {answer}</source>
        <translation>{column}, svara: {answer}</translation>
    </message>
    <message>
        <source>One person, two roles</source>
        <translation>Éin person, to roller</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>Two activities</source>
        <translation>To aktivitetar</translation>
    </message>
    <message>
        <source>Two offers</source>
        <translation>To tilbod</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To ulike</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>Det er eit namn</translation>
    </message>
    <message>
        <source>The name is right</source>
        <translation>Namnet er rett</translation>
    </message>
    <message>
        <source>Bring the row in</source>
        <translation>Ta med rada</translation>
    </message>
    <message>
        <source>Is 18 already</source>
        <translation>Er fylt 18</translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation>Det er planlagt</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Det stemmer</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Behald teksten</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Rett som det står</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>Is brought in as</source>
        <translation>Blir henta inn som</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Hidden in the sheet. {reason}</source>
        <translation>Skjult i arket. {reason}</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Blir ikkje henta inn</translation>
    </message>
    <message>
        <source>{column} is brought in as</source>
        <translation>{column} blir henta inn som</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are hidden in the sheet.</source>
        <translation>
            <numerusform>%n kolonne er skjult i arket.</numerusform>
            <numerusform>%n kolonnar er skjulte i arket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The national ids are left out and are not stored anywhere.</source>
        <translation>Fødselsnummera er utelatne og blir ikkje lagra nokon stad.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not brought in unless you choose so.</source>
        <translation>
            <numerusform>%n kolonne blir ikkje henta inn utan at du vel det.</numerusform>
            <numerusform>%n kolonnar blir ikkje henta inn utan at du vel det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Vis %n kolonne til</numerusform>
            <numerusform>Vis %n kolonnar til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Brought in</source>
        <translation>Henta inn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>%n rad lagra</numerusform>
            <numerusform>%n rader lagra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n slått saman</numerusform>
            <numerusform>%n slått saman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new here.</source>
        <translation>
            <numerusform>%n rad er ny her.</numerusform>
            <numerusform>%n rader er nye her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were here already and were filled in.</source>
        <translation>
            <numerusform>%n rad fanst frå før og er fylt ut.</numerusform>
            <numerusform>%n rader fanst frå før og er fylte ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for an answer, or for a person who waits.</source>
        <translation>
            <numerusform>%n rad ventar på svar, eller på ein person som ventar.</numerusform>
            <numerusform>%n rader ventar på svar, eller på ein person som ventar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not stored.</source>
        <translation>
            <numerusform>%n rad er avvist og ikkje lagra.</numerusform>
            <numerusform>%n rader er avviste og ikkje lagra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) you left out are not stored.</source>
        <translation>
            <numerusform>%n rad du utelét, er ikkje lagra.</numerusform>
            <numerusform>%n rader du utelét, er ikkje lagra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will never be matched.</source>
        <translation>
            <numerusform>%n par skal aldri koplast.</numerusform>
            <numerusform>%n par skal aldri koplast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused and waiting rows …</source>
        <translation>Lagre avviste og ventande rader som fil …</translation>
    </message>
    <message>
        <source>Save the refused rows …</source>
        <translation>Lagre avviste rader som fil …</translation>
    </message>
    <message>
        <source>The file holds what stood in the rows. It is not encrypted: delete it when you have mended them.</source>
        <translation>Fila inneheld det som stod i radene. Ho er ikkje kryptert: slett ho når du har retta dei.</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Sjå på det som ventar</translation>
    </message>
    <message>
        <source>Show {kind}</source>
        <translation>Vis {kind}</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Hent inn ei fil til</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternamn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Førenamn</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Fødselsår</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>National id</source>
        <translation>Fødselsnummer</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesser</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Helst ikkje</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Kan hjelpe med</translation>
    </message>
    <message>
        <source>Can when</source>
        <translation>Kan når</translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation>Timar per månad</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Kor mange om gongen</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Eigenerfaring</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Training done</source>
        <translation>Opplæring fullført</translation>
    </message>
    <message>
        <source>Pledge signed</source>
        <translation>Teieplikterklæring</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Starta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Visingsnamn</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>TSB unit</source>
        <translation>TSB-eining</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Innlagd</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Utskriven</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lauslaten</translation>
    </message>
    <message>
        <source>Goal: work</source>
        <translation>Mål: arbeid</translation>
    </message>
    <message>
        <source>Goal: money</source>
        <translation>Mål: økonomi</translation>
    </message>
    <message>
        <source>Goal: home</source>
        <translation>Mål: heim</translation>
    </message>
    <message>
        <source>Goal: physical activity</source>
        <translation>Mål: fysisk aktivitet</translation>
    </message>
    <message>
        <source>Goal: community</source>
        <translation>Mål: fellesskap</translation>
    </message>
    <message>
        <source>Goal: close relations</source>
        <translation>Mål: nære relasjonar</translation>
    </message>
    <message>
        <source>Wish: gender</source>
        <translation>Ønske: kjønn</translation>
    </message>
    <message>
        <source>Wish: language</source>
        <translation>Ønske: språk</translation>
    </message>
    <message>
        <source>Wish: age</source>
        <translation>Ønske: alder</translation>
    </message>
    <message>
        <source>Wish: lived experience</source>
        <translation>Ønske: eigenerfaring</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Venta sidan</translation>
    </message>
    <message>
        <source>Consent: to whom</source>
        <translation>Samtykke: kven</translation>
    </message>
    <message>
        <source>Consent: until</source>
        <translation>Samtykke: til</translation>
    </message>
    <message>
        <source>Consent: withdrawn</source>
        <translation>Samtykke: trekt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltakar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Life area</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utlegg</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Korleis det gjekk</translation>
    </message>
    <message>
        <source>Mood 1–5</source>
        <translation>Stemning 1–5</translation>
    </message>
    <message>
        <source>Wants a talk</source>
        <translation>Ønskjer samtale</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opningstider</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>HER id</source>
        <translation>HER-id</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Takes messages</source>
        <translation>Tek dialogmelding</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Berre fil</translation>
    </message>
    <message>
        <source>Matrix id</source>
        <translation>Matrix-id</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose spreadsheets</source>
        <translation>Vel rekneark</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Rekneark (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Take the file out</source>
        <translation>Ta ut fila</translation>
    </message>
    <message>
        <source>Bring in {table}</source>
        <translation>Hent inn {table}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {all} columns known</source>
        <translation>{known} av {all} kolonnar kjende igjen</translation>
    </message>
    <message>
        <source>headings in row {row}</source>
        <translation>overskrifter i rad {row}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are titles, sums or notes</source>
        <translation>
            <numerusform>%n rad med tittel, sum eller notat</numerusform>
            <numerusform>%n rader med titlar, summar eller notat</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rows in {table} are about</source>
        <translation>Kva radene i {table} handlar om</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Choose files …</source>
        <translation>Vel filer …</translation>
    </message>
    <message>
        <source>The practice register</source>
        <translation>Øvingsregisteret</translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you already have</source>
        <translation>Hent inn reknearka de alt har</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. You see every row before it is stored.</source>
        <translation>Slepp filene her, eller vel dei. Du ser kvar rad før ho blir lagra.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>More files …</source>
        <translation>Fleire filer …</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Les filene</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Ser på kvar rad</translation>
    </message>
    <message>
        <source>Storing: all of it or nothing</source>
        <translation>Lagrar: alt eller ingenting</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>Vidare: kolonnane</translation>
    </message>
    <message>
        <source>Next: look over the rows</source>
        <translation>Vidare: sjå over radene</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left</source>
        <translation>
            <numerusform>%n rad står att</numerusform>
            <numerusform>%n rader står att</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n row(s)</source>
        <translation>
            <numerusform>Lagre %n rad</numerusform>
            <numerusform>Lagre %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Lagre svara</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Ingenting er lagra enno.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited</source>
        <translation>
            <numerusform>%n rad som har venta</numerusform>
            <numerusform>%n rader som har venta</numerusform>
        </translation>
    </message>
    <message>
        <source>You look over every row before anything is stored.</source>
        <translation>Du ser over kvar rad før noko blir lagra.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabell</numerusform>
            <numerusform>%n tabellar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Sjå over</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>all or nothing</source>
        <translation>alt eller ingenting</translation>
    </message>
    <message>
        <source>from earlier imports</source>
        <translation>frå tidlegare</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation>{known} av {all} kjende igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) to an import are kept, from {moment}</source>
        <translation>
            <numerusform>%n svar til ein import er teke vare på, frå {moment}</numerusform>
            <numerusform>%n svar til ein import er tekne vare på, frå {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the answers</source>
        <translation>Gå vidare med svara</translation>
    </message>
    <message>
        <source>Throw the answers away</source>
        <translation>Kast svara</translation>
    </message>
    <message>
        <source>Rows that wait from earlier imports</source>
        <translation>Rader som ventar frå tidlegare importar</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} av {all}</translation>
    </message>
    <message>
        <source>Row {row}: {verdict}</source>
        <translation>Rad {row}: {verdict}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I fila</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Among the volunteers</source>
        <translation>Blant tidgivarane</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finst frå før</translation>
    </message>
    <message>
        <source>In row {row}</source>
        <translation>I rad {row}</translation>
    </message>
    <message numerus="yes">
        <source>Answer for all %n row(s) where «{text}» is written</source>
        <translation>
            <numerusform>Svar for %n rad der det står «{text}»</numerusform>
            <numerusform>Svar for alle %n rader der det står «{text}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Bruk dette</translation>
    </message>
    <message>
        <source>Use what I wrote</source>
        <translation>Bruk det eg skreiv</translation>
    </message>
    <message>
        <source>Write the value, or choose another answer.</source>
        <translation>Skriv verdien, eller vel eit anna svar.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivarar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitetar</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>TSB units</source>
        <translation>TSB-einingar</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikkje kjent enno</translation>
    </message>
    <message>
        <source>Bring in volunteers</source>
        <translation>Hent inn tidgivarar</translation>
    </message>
    <message>
        <source>Bring in participants</source>
        <translation>Hent inn deltakarar</translation>
    </message>
    <message>
        <source>Bring in activities</source>
        <translation>Hent inn aktivitetar</translation>
    </message>
    <message>
        <source>Bring in offers</source>
        <translation>Hent inn tilbod</translation>
    </message>
    <message>
        <source>Bring in TSB units</source>
        <translation>Hent inn TSB-einingar</translation>
    </message>
    <message>
        <source>Bring in spreadsheets</source>
        <translation>Hent inn rekneark</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Same som før</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Truleg same</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Må avgjerast</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Ventar på nokon</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelaten</translation>
    </message>
    <message>
        <source>{file} · sheet «{sheet}»</source>
        <translation>{file} · ark «{sheet}»</translation>
    </message>
    <message>
        <source>Few columns are known. Tick it to bring it in.</source>
        <translation>Få kolonnar er kjende igjen. Kryss av for å hente han inn.</translation>
    </message>
    <message>
        <source>Looks like an old sheet. Tick it to bring it in.</source>
        <translation>Ser ut som eit gammalt ark. Kryss av for å hente det inn.</translation>
    </message>
    <message>
        <source>The sheet is hidden. Tick it to bring it in.</source>
        <translation>Arket er skjult. Kryss av for å hente det inn.</translation>
    </message>
    <message>
        <source>Choose what the rows are about.</source>
        <translation>Vel kva radene handlar om.</translation>
    </message>
    <message>
        <source>Known heading</source>
        <translation>Kjend overskrift</translation>
    </message>
    <message>
        <source>Known under its group</source>
        <translation>Kjend under gruppa si</translation>
    </message>
    <message>
        <source>Spelt almost like a known heading</source>
        <translation>Skriven nesten som ei kjend overskrift</translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation>Ut frå det som står der</translation>
    </message>
    <message>
        <source>Unknown heading: is not brought in</source>
        <translation>Ukjend overskrift: blir ikkje henta inn</translation>
    </message>
    <message>
        <source>Another column holds the same: is not brought in</source>
        <translation>Ein annan kolonne har det same: blir ikkje henta inn</translation>
    </message>
    <message>
        <source>No heading: is not brought in</source>
        <translation>Utan overskrift: blir ikkje henta inn</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>Du har valt dette</translation>
    </message>
    <message>
        <source>Is not brought in</source>
        <translation>Blir ikkje henta inn</translation>
    </message>
    <message>
        <source>National ids are never stored</source>
        <translation>Fødselsnummer blir aldri lagra</translation>
    </message>
    <message>
        <source>Follows from the year of birth, and is not stored</source>
        <translation>Følgjer av fødselsåret, og blir ikkje lagra</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Others have written here meanwhile. Look over the rows once more.</source>
        <translation>Nokon andre har lagra her i mellomtida. Sjå over radene ein gong til.</translation>
    </message>
    <message>
        <source>The rows are not as they were: the answers were not taken up, and are kept.</source>
        <translation>Radene er ikkje som dei var. Svara vart ikkje tekne i bruk, men er tekne vare på.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Angre svaret</translation>
    </message>
    <message>
        <source>Refused rows can be saved as a file that you mend and bring in again.</source>
        <translation>Avviste rader kan lagrast som ei fil du rettar og hentar inn på nytt.</translation>
    </message>
</context>
<context>
    <name>RowsToMend</name>
    <message>
        <source>Save the rows</source>
        <translation>Lagre radene</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>rows-to-mend</source>
        <translation>rader-som-skal-rettast</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje lagrast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The rows are in the file. It is not encrypted: delete it when you are done.</source>
        <translation>Radene er i fila. Ho er ikkje kryptert: slett ho når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message>
        <source>Tables</source>
        <translation>Tabellar</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Verdicts</source>
        <translation>Vurderingar</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rader</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n row(s) wait from earlier imports</source>
        <translation>
            <numerusform>%n rad ventar frå før</numerusform>
            <numerusform>%n rader ventar frå før</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Svar på dei</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {source} · {rows}, since {day}</source>
        <translation>{kind} · {source} · {rows}, sidan {day}</translation>
    </message>
</context>
</TS>
