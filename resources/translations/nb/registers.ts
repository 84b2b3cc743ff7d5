<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Row {row}: is this the same person?</source>
        <translation>Rad {row}: er dette samme person?</translation>
    </message>
    <message>
        <source>Row {row}: is this also a volunteer?</source>
        <translation>Rad {row}: er dette også en tidgiver?</translation>
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
        <translation>La det stå ukjent</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Utelat raden</translation>
    </message>
    <message>
        <source>A guardian has agreed</source>
        <translation>Foresatte har sagt ja</translation>
    </message>
    <message>
        <source>Never match these two</source>
        <translation>Skal aldri kobles</translation>
    </message>
    <message>
        <source>May be matched</source>
        <translation>Kan kobles</translation>
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
        <translation>{column}, svart: {answer}</translation>
    </message>
    <message>
        <source>One person, two roles</source>
        <translation>Én person, to roller</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Samme person</translation>
    </message>
    <message>
        <source>Two activities</source>
        <translation>To aktiviteter</translation>
    </message>
    <message>
        <source>Two offers</source>
        <translation>To tilbud</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To ulike</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>Det er et navn</translation>
    </message>
    <message>
        <source>The name is right</source>
        <translation>Navnet er riktig</translation>
    </message>
    <message>
        <source>Bring the row in</source>
        <translation>Ta med raden</translation>
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
        <translation>Behold teksten</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Riktig som det står</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Is brought in as</source>
        <translation>Hentes inn som</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Hidden in the sheet. {reason}</source>
        <translation>Skjult i arket. {reason}</translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation>Hentes ikke inn</translation>
    </message>
    <message>
        <source>{column} is brought in as</source>
        <translation>{column} hentes inn som</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are hidden in the sheet.</source>
        <translation>
            <numerusform>%n kolonne er skjult i arket.</numerusform>
            <numerusform>%n kolonner er skjult i arket.</numerusform>
        </translation>
    </message>
    <message>
        <source>The national ids are left out and are not stored anywhere.</source>
        <translation>Fødselsnumrene er utelatt og lagres ikke noe sted.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not brought in unless you choose so.</source>
        <translation>
            <numerusform>%n kolonne hentes ikke inn uten at du velger det.</numerusform>
            <numerusform>%n kolonner hentes ikke inn uten at du velger det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Vis %n kolonne til</numerusform>
            <numerusform>Vis %n kolonner til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Brought in</source>
        <translation>Hentet inn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation>
            <numerusform>%n rad lagret</numerusform>
            <numerusform>%n rader lagret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n slått sammen</numerusform>
            <numerusform>%n slått sammen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n avvist</numerusform>
            <numerusform>%n avvist</numerusform>
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
            <numerusform>%n rad fantes fra før og er fylt ut.</numerusform>
            <numerusform>%n rader fantes fra før og er fylt ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for an answer, or for a person who waits.</source>
        <translation>
            <numerusform>%n rad venter på svar, eller på en person som venter.</numerusform>
            <numerusform>%n rader venter på svar, eller på en person som venter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not stored.</source>
        <translation>
            <numerusform>%n rad er avvist og ikke lagret.</numerusform>
            <numerusform>%n rader er avvist og ikke lagret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) you left out are not stored.</source>
        <translation>
            <numerusform>%n rad du utelot, er ikke lagret.</numerusform>
            <numerusform>%n rader du utelot, er ikke lagret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will never be matched.</source>
        <translation>
            <numerusform>%n par skal aldri kobles.</numerusform>
            <numerusform>%n par skal aldri kobles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused and waiting rows …</source>
        <translation>Lagre avviste og ventende rader som fil …</translation>
    </message>
    <message>
        <source>Save the refused rows …</source>
        <translation>Lagre avviste rader som fil …</translation>
    </message>
    <message>
        <source>The file holds what stood in the rows. It is not encrypted: delete it when you have mended them.</source>
        <translation>Filen inneholder det som sto i radene. Den er ikke kryptert: slett den når du har rettet dem.</translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation>Se på det som venter</translation>
    </message>
    <message>
        <source>Show {kind}</source>
        <translation>Vis {kind}</translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation>Hent inn en fil til</translation>
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
        <translation>Navn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Etternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
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
        <translation>Sted</translation>
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
        <translation>Helst ikke</translation>
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
        <translation>Timer per måned</translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation>Hvor mange om gangen</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Egenerfaring</translation>
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
        <translation>Taushetserklæring</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Visningsnavn</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>TSB unit</source>
        <translation>TSB-enhet</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Innlagt</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Utskrevet</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Løslatt</translation>
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
        <translation>Mål: hjem</translation>
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
        <translation>Mål: nære relasjoner</translation>
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
        <translation>Ønske: egenerfaring</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Ventet siden</translation>
    </message>
    <message>
        <source>Consent: to whom</source>
        <translation>Samtykke: hvem</translation>
    </message>
    <message>
        <source>Consent: until</source>
        <translation>Samtykke: til</translation>
    </message>
    <message>
        <source>Consent: withdrawn</source>
        <translation>Samtykke: trukket</translation>
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
        <translation>Tidgiver</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
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
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
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
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Mood 1–5</source>
        <translation>Stemning 1–5</translation>
    </message>
    <message>
        <source>Wants a talk</source>
        <translation>Ønsker samtale</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområder</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Åpningstider</translation>
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
        <translation>Tar dialogmelding</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Kun fil</translation>
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
        <translation>Velg regneark</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>Regneark (*.xlsx *.csv *.tsv *.txt)</translation>
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
        <translation>Ta ut filen</translation>
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
        <translation>{known} av {all} kolonner kjent igjen</translation>
    </message>
    <message>
        <source>headings in row {row}</source>
        <translation>overskrifter i rad {row}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are titles, sums or notes</source>
        <translation>
            <numerusform>%n rad med tittel, sum eller notat</numerusform>
            <numerusform>%n rader med titler, summer eller notater</numerusform>
        </translation>
    </message>
    <message>
        <source>What the rows in {table} are about</source>
        <translation>Hva radene i {table} handler om</translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Choose files …</source>
        <translation>Velg filer …</translation>
    </message>
    <message>
        <source>The practice register</source>
        <translation>Øvingsregisteret</translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you already have</source>
        <translation>Hent inn regnearkene dere alt har</translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. You see every row before it is stored.</source>
        <translation>Slipp filene her, eller velg dem. Du ser hver rad før den lagres.</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>More files …</source>
        <translation>Flere filer …</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leser filene</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>Ser på hver rad</translation>
    </message>
    <message>
        <source>Storing: all of it or nothing</source>
        <translation>Lagrer: alt eller ingenting</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>Videre: kolonnene</translation>
    </message>
    <message>
        <source>Next: look over the rows</source>
        <translation>Videre: se over radene</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left</source>
        <translation>
            <numerusform>%n rad gjenstår</numerusform>
            <numerusform>%n rader gjenstår</numerusform>
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
        <translation>Lagre svarene</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Ingenting er lagret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited</source>
        <translation>
            <numerusform>%n rad som har ventet</numerusform>
            <numerusform>%n rader som har ventet</numerusform>
        </translation>
    </message>
    <message>
        <source>You look over every row before anything is stored.</source>
        <translation>Du ser over hver rad før noe lagres.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabell</numerusform>
            <numerusform>%n tabeller</numerusform>
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
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Se over</translation>
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
        <translation>fra tidligere</translation>
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
        <translation>{known} av {all} kjent igjen</translation>
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
            <numerusform>%n svar til en import er tatt vare på, fra {moment}</numerusform>
            <numerusform>%n svar til en import er tatt vare på, fra {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the answers</source>
        <translation>Gå videre med svarene</translation>
    </message>
    <message>
        <source>Throw the answers away</source>
        <translation>Kast svarene</translation>
    </message>
    <message>
        <source>Rows that wait from earlier imports</source>
        <translation>Rader som venter fra tidligere importer</translation>
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
        <translation>I filen</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Den andre</translation>
    </message>
    <message>
        <source>Among the volunteers</source>
        <translation>Blant tidgiverne</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finnes fra før</translation>
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
        <translation>Bruk det jeg skrev</translation>
    </message>
    <message>
        <source>Write the value, or choose another answer.</source>
        <translation>Skriv verdien, eller velg et annet svar.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivere</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>TSB units</source>
        <translation>TSB-enheter</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>Bring in volunteers</source>
        <translation>Hent inn tidgivere</translation>
    </message>
    <message>
        <source>Bring in participants</source>
        <translation>Hent inn deltakere</translation>
    </message>
    <message>
        <source>Bring in activities</source>
        <translation>Hent inn aktiviteter</translation>
    </message>
    <message>
        <source>Bring in offers</source>
        <translation>Hent inn tilbud</translation>
    </message>
    <message>
        <source>Bring in TSB units</source>
        <translation>Hent inn TSB-enheter</translation>
    </message>
    <message>
        <source>Bring in spreadsheets</source>
        <translation>Hent inn regneark</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Samme som før</translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation>Trolig samme</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Må avgjøres</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Venter på noen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>{file} · sheet «{sheet}»</source>
        <translation>{file} · ark «{sheet}»</translation>
    </message>
    <message>
        <source>Few columns are known. Tick it to bring it in.</source>
        <translation>Få kolonner er kjent igjen. Kryss av for å hente den inn.</translation>
    </message>
    <message>
        <source>Looks like an old sheet. Tick it to bring it in.</source>
        <translation>Ser ut som et gammelt ark. Kryss av for å hente det inn.</translation>
    </message>
    <message>
        <source>The sheet is hidden. Tick it to bring it in.</source>
        <translation>Arket er skjult. Kryss av for å hente det inn.</translation>
    </message>
    <message>
        <source>Choose what the rows are about.</source>
        <translation>Velg hva radene handler om.</translation>
    </message>
    <message>
        <source>Known heading</source>
        <translation>Kjent overskrift</translation>
    </message>
    <message>
        <source>Known under its group</source>
        <translation>Kjent under gruppa si</translation>
    </message>
    <message>
        <source>Spelt almost like a known heading</source>
        <translation>Skrevet nesten som en kjent overskrift</translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation>Ut fra det som står der</translation>
    </message>
    <message>
        <source>Unknown heading: is not brought in</source>
        <translation>Ukjent overskrift: hentes ikke inn</translation>
    </message>
    <message>
        <source>Another column holds the same: is not brought in</source>
        <translation>En annen kolonne har det samme: hentes ikke inn</translation>
    </message>
    <message>
        <source>No heading: is not brought in</source>
        <translation>Uten overskrift: hentes ikke inn</translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation>Du har valgt dette</translation>
    </message>
    <message>
        <source>Is not brought in</source>
        <translation>Hentes ikke inn</translation>
    </message>
    <message>
        <source>National ids are never stored</source>
        <translation>Fødselsnummer lagres aldri</translation>
    </message>
    <message>
        <source>Follows from the year of birth, and is not stored</source>
        <translation>Følger av fødselsåret, og lagres ikke</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Others have written here meanwhile. Look over the rows once more.</source>
        <translation>Noen andre har lagret her i mellomtiden. Se over radene en gang til.</translation>
    </message>
    <message>
        <source>The rows are not as they were: the answers were not taken up, and are kept.</source>
        <translation>Radene er ikke som de var. Svarene ble ikke tatt i bruk, men er tatt vare på.</translation>
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
        <translation>Avviste rader kan lagres som en fil du retter og henter inn på nytt.</translation>
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
        <translation>rader-som-skal-rettes</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke lagres der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The rows are in the file. It is not encrypted: delete it when you are done.</source>
        <translation>Radene er i filen. Den er ikke kryptert: slett den når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Verdicts</source>
        <translation>Vurderinger</translation>
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
            <numerusform>%n rad venter fra før</numerusform>
            <numerusform>%n rader venter fra før</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Svar på dem</translation>
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
        <translation>{kind} · {source} · {rows}, siden {day}</translation>
    </message>
</context>
</TS>
