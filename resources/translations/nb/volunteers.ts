<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>{name} is away</source>
        <translation>{name} er borte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Nothing ends by it: matches and stage stay as they are.</source>
        <translation>Ingenting avsluttes av det: koblinger og trinn blir som de er.</translation>
    </message>
    <message>
        <source>&amp;First day away</source>
        <translation>&amp;Første dag borte</translation>
    </message>
    <message>
        <source>&amp;Last day away</source>
        <translation>&amp;Siste dag borte</translation>
    </message>
    <message>
        <source>&amp;Why, if it helps</source>
        <translation>&amp;Hvorfor, om det hjelper</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Fraværet er notert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>Fraværet er fjernet.</translation>
    </message>
</context>
<context>
    <name>AdviserSheet</name>
    <message>
        <source>Who follows up</source>
        <translation>Hvem følger opp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>&amp;Followed up by</source>
        <translation>&amp;Følges opp av</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Care</source>
        <translation>Omsorg</translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation>over fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n time igjen</numerusform>
            <numerusform>%n timer igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>A talk is owed by {moment}.</source>
        <translation>Vi skylder en prat innen {moment}.</translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation>{name} ringer.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities that nobody has said thanks for</source>
        <translation>
            <numerusform>%n aktivitet ingen har sagt takk for</numerusform>
            <numerusform>%n aktiviteter ingen har sagt takk for</numerusform>
        </translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Si takk</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Endre grensen</translation>
    </message>
    <message>
        <source>Change when the pair with {name} is quiet</source>
        <translation>Endre når paret med {name} er stille</translation>
    </message>
    <message>
        <source>No supervision yet</source>
        <translation>Ingen veiledning ennå</translation>
    </message>
    <message>
        <source>Last supervision {day}</source>
        <translation>Siste veiledning {day}</translation>
    </message>
    <message>
        <source>the next is {day}</source>
        <translation>neste {day}</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg veiledning</translation>
    </message>
    <message>
        <source>Talk {day}, {name}</source>
        <translation>Prat {day}, {name}</translation>
    </message>
</context>
<context>
    <name>CareViews</name>
    <message>
        <source>Supervision</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{name} is ready for a match.</source>
        <translation>{name} er klar for kobling.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} er tilbake.</translation>
    </message>
    <message>
        <source>Invited to a talk.</source>
        <translation>Invitert til samtale.</translation>
    </message>
    <message>
        <source>The training has begun.</source>
        <translation>Opplæringen er i gang.</translation>
    </message>
    <message>
        <source>Has begun.</source>
        <translation>Er i gang.</translation>
    </message>
    <message>
        <source>The talk is noted. Thank you.</source>
        <translation>Praten er notert. Takk.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>{name} gives no more time</source>
        <translation>{name} slutter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>What was done together stays written. Remember to say thank you.</source>
        <translation>Det som er gjort sammen, blir stående. Husk å si takk.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>{name} is ended.</source>
        <translation>{name} har sluttet.</translation>
    </message>
</context>
<context>
    <name>FormMenu</name>
    <message>
        <source>More about volunteers</source>
        <translation>Mer om tidgivere</translation>
    </message>
    <message>
        <source>Form for new volunteers …</source>
        <translation>Skjema til nye tidgivere …</translation>
    </message>
    <message>
        <source>Bring in a filled form …</source>
        <translation>Hent inn et utfylt skjema …</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lagre skjemaet</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>form-for-new-volunteers</source>
        <translation>skjema-til-nye-tidgivere</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The form is saved. A filled one comes in through the import.</source>
        <translation>Skjemaet er lagret. Et utfylt skjema hentes inn gjennom importen.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>For «{type}»</source>
        <translation>For «{type}»</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>på plass</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>all in place</source>
        <translation>alt på plass</translation>
    </message>
    <message>
        <source>{missing} of {all} missing</source>
        <translation>mangler {missing} av {all}</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>Who came?</source>
        <translation>Hvem kom?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not coming is never counted against anybody.</source>
        <translation>Å ikke komme regnes aldri mot noen.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
        <translation>Kan stå tomt. Bare koordinatorer ser det. Ikke noe om en deltaker.</translation>
    </message>
    <message>
        <source>It is noted who came.</source>
        <translation>Det er ført hvem som kom.</translation>
    </message>
</context>
<context>
    <name>InvitedField</name>
    <message>
        <source>Take out {name}</source>
        <translation>Ta ut {name}</translation>
    </message>
</context>
<context>
    <name>LoadPane</name>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>How the work is shared. Nobody is ranked by it.</source>
        <translation>Hvordan arbeidet er fordelt. Ingen rangeres etter det.</translation>
    </message>
    <message>
        <source>Load of volunteers</source>
        <translation>Belastning for tidgivere</translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation>Belastning for veiledere</translation>
    </message>
    <message>
        <source>The work of the volunteers stands here</source>
        <translation>Her står det tidgiverne gjør</translation>
    </message>
    <message>
        <source>As soon as somebody is ready for a match.</source>
        <translation>Så snart noen er klar for en kobling.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>koblinger</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timer</translation>
    </message>
    <message>
        <source>time since supervision</source>
        <translation>tid siden veiledning</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Veiledere</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivere</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Sortert etter</translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message numerus="yes">
        <source>It is renewed after %n month(s).</source>
        <translation>
            <numerusform>Det fornyes etter %n måned.</numerusform>
            <numerusform>Det fornyes etter %n måneder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Holdt av</translation>
    </message>
    <message>
        <source>{point}: in place.</source>
        <translation>{point}: på plass.</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New volunteer</source>
        <translation>Ny tidgiver</translation>
    </message>
    <message>
        <source>{name} is written in as an applicant.</source>
        <translation>{name} er skrevet inn som søker.</translation>
    </message>
    <message>
        <source>Somebody else, save</source>
        <translation>En annen, lagre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Er det en av disse?</translation>
    </message>
    <message>
        <source>They are alike. Open the one it is, or save if it is somebody else.</source>
        <translation>De ligner. Åpne den det er, eller lagre hvis det er en annen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
</context>
<context>
    <name>NotedSheet</name>
    <message>
        <source>Take back: {line}</source>
        <translation>Ta tilbake: {line}</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>A pause for {name}</source>
        <translation>Pause for {name}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ta pause</translation>
    </message>
    <message>
        <source>Matches that live stay. Talk with each of them about the pause.</source>
        <translation>Koblinger som lever, blir stående. Snakk med hver av dem om pausen.</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation>Tomt når ingen vet.</translation>
    </message>
    <message>
        <source>&amp;Why, if it helps</source>
        <translation>&amp;Hvorfor, om det hjelper</translation>
    </message>
    <message>
        <source>{name} has a pause.</source>
        <translation>{name} har pause.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Change supervision</source>
        <translation>Endre veiledning</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg veiledning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra kl.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Inviterte</translation>
    </message>
    <message>
        <source>Type a part of a name. They see it on their own page.</source>
        <translation>Skriv en del av et navn. De ser det på sin egen side.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Hvor</translation>
    </message>
    <message>
        <source>Who &amp;leads</source>
        <translation>Hvem &amp;leder</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The supervision is planned.</source>
        <translation>Veiledningen er planlagt.</translation>
    </message>
    <message>
        <source>The supervision is changed.</source>
        <translation>Veiledningen er endret.</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Invited to a talk</source>
        <translation>Invitert til samtale</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>Pause …</translation>
    </message>
    <message>
        <source>Back from the pause</source>
        <translation>Tilbake fra pausen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begynn igjen</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Avslutt …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change when {name} can</source>
        <translation>Endre når {name} kan</translation>
    </message>
    <message>
        <source>{name} would like a talk.</source>
        <translation>{name} vil ha en prat.</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Praten er tatt</translation>
    </message>
    <message>
        <source>Ended: {reason}</source>
        <translation>Sluttet: {reason}</translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <translation>Pause: {reason}</translation>
    </message>
    <message>
        <source>Pause until {day}: {reason}</source>
        <translation>Pause til {day}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>reaches %n min</source>
        <translation>
            <numerusform>når %n min</numerusform>
            <numerusform>når %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>Er i gang</translation>
    </message>
</context>
<context>
    <name>ReadyCards</name>
    <message>
        <source>Before {name} is ready</source>
        <translation>Før {name} er klar</translation>
    </message>
    <message>
        <source>In place for {name}</source>
        <translation>På plass for {name}</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>gjelder til {day}</translation>
    </message>
    <message>
        <source>ran out {day}</source>
        <translation>gikk ut {day}</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>kan vente</translation>
    </message>
    <message>
        <source>{name} is ready for a match</source>
        <translation>{name} er klar for kobling</translation>
    </message>
    <message>
        <source>Change: {point}</source>
        <translation>Endre: {point}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>ikke påkrevd</translation>
    </message>
    <message>
        <source>{done} of {number}</source>
        <translation>{done} av {number}</translation>
    </message>
    <message>
        <source>{name} is invited to a talk</source>
        <translation>{name} er invitert til samtale</translation>
    </message>
    <message>
        <source>{name} begins the training</source>
        <translation>{name} begynner opplæringen</translation>
    </message>
</context>
<context>
    <name>ReferencesSheet</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>A role, such as «former manager» – no name is needed.</source>
        <translation>En rolle, som «tidligere leder» – navn trengs ikke.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Fra hvem</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;Tatt av</translation>
    </message>
    <message>
        <source>All are taken, note only the day</source>
        <translation>Alle er tatt, noter bare dagen</translation>
    </message>
    <message>
        <source>The reference is noted.</source>
        <translation>Referansen er notert.</translation>
    </message>
    <message>
        <source>All references are noted as taken.</source>
        <translation>Alle referanser er notert som tatt.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>would like a talk</source>
        <translation>vil ha en prat</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>can be made ready</source>
        <translation>kan settes klar</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n kobling</numerusform>
            <numerusform>%n koblinger</numerusform>
        </translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>plass ikke avklart</translation>
    </message>
    <message>
        <source>no room now</source>
        <translation>ikke ledig nå</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>ledig for én</numerusform>
            <numerusform>ledig for %n</numerusform>
        </translation>
    </message>
    <message>
        <source>renew by {day}</source>
        <translation>forny innen {day}</translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation>borte til {day}</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>A guardian has agreed, or you have seen that the volunteer is of age.</source>
        <translation>En foresatt har sagt ja, eller du har sett at tidgiveren er myndig.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>{point}: in place.</source>
        <translation>{point}: på plass.</translation>
    </message>
    <message>
        <source>Noted by mistake</source>
        <translation>Notert ved en feil</translation>
    </message>
    <message>
        <source>Asked for under {law}.</source>
        <translation>Kreves etter {law}.</translation>
    </message>
    <message>
        <source>Only that it was seen, the day and by whom are kept. Never keep the certificate.</source>
        <translation>Bare at den er sett, dagen og av hvem blir lagret. Ta aldri vare på attesten.</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, av {name}</translation>
    </message>
    <message>
        <source>Noted: {when}</source>
        <translation>Notert: {when}</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Holdt av</translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation>&amp;Sett av</translation>
    </message>
    <message>
        <source>&amp;Noted by</source>
        <translation>&amp;Notert av</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Tatt tilbake.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Likes</source>
        <translation>Liker</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ikke spurt ennå</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Helst ikke</translation>
    </message>
    <message>
        <source>What two people both would rather not means most for whether a pair lasts.</source>
        <translation>Felles «helst ikke» betyr mest for at et par varer.</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Kan hjelpe med</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation>Siste aktivitet {day}</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Koblinger</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønsker</translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation>Ja, og har tilbudt å fortelle</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Egenerfaring</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>No match now</source>
        <translation>Ingen nå</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n kobling nå</numerusform>
            <numerusform>%n koblinger nå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants %n</source>
        <translation>
            <numerusform>ønsker én</numerusform>
            <numerusform>ønsker %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} a month</source>
        <translation>{hours} i måneden</translation>
    </message>
    <message>
        <source>has not said how much</source>
        <translation>har ikke sagt hvor mye</translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation>sist sammen {day}</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Kan ta på seg</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add days away</source>
        <translation>Legg til dager borte</translation>
    </message>
    <message>
        <source>no days noted</source>
        <translation>ingen dager notert</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Change: away {days}</source>
        <translation>Endre: borte {days}</translation>
    </message>
    <message>
        <source>Followed up by {name}</source>
        <translation>Følges opp av {name}</translation>
    </message>
    <message>
        <source>Nobody in particular follows up</source>
        <translation>Ingen bestemt følger opp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change who follows up</source>
        <translation>Endre hvem som følger opp</translation>
    </message>
    <message>
        <source>For how long: {horizon}</source>
        <translation>Hvor lenge: {horizon}</translation>
    </message>
    <message numerus="yes">
        <source>Goes at most %n minute(s)</source>
        <translation>
            <numerusform>Drar høyst %n minutt</numerusform>
            <numerusform>Drar høyst %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to postcodes {codes}</source>
        <translation>Drar til postnummer {codes}</translation>
    </message>
    <message>
        <source>{done} of {wanted} in the last 30 days</source>
        <translation>{done} av {wanted} siste 30 dager</translation>
    </message>
    <message>
        <source>{live} of {most} places taken</source>
        <translation>{live} av {most} plasser i bruk</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Empty means you.</source>
        <translation>Tomt betyr deg.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv hvilken dag.</translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message>
        <source>Supervision</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg veiledning</translation>
    </message>
    <message numerus="yes">
        <source>An active volunteer is named after %n day(s) without.</source>
        <translation>
            <numerusform>En aktiv tidgiver nevnes etter %n dag uten.</numerusform>
            <numerusform>En aktiv tidgiver nevnes etter %n dager uten.</numerusform>
        </translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Skal føres</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Without supervision for long</source>
        <translation>Uten veiledning på lenge</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Har vært</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Før hvem som kom</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>See who came</source>
        <translation>Se hvem som kom</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Åpne tidgiveren</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>The supervision is called off.</source>
        <translation>Veiledningen er avlyst.</translation>
    </message>
    <message>
        <source>Supervision stands here</source>
        <translation>Her står veiledningen</translation>
    </message>
    <message>
        <source>Plan the first one, for one volunteer or for several together.</source>
        <translation>Planlegg den første, for én tidgiver eller for flere sammen.</translation>
    </message>
</context>
<context>
    <name>SupervisionWords</name>
    <message>
        <source>One at a time</source>
        <translation>Én til én</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitert</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>sent word</source>
        <translation>meldte fra</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom ikke</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leder</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision; none is noted</source>
        <translation>
            <numerusform>%n dag uten veiledning; ingen er ført</numerusform>
            <numerusform>%n dager uten veiledning; ingen er ført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision, the last was {day}</source>
        <translation>
            <numerusform>%n dag uten veiledning, den siste var {day}</numerusform>
            <numerusform>%n dager uten veiledning, den siste var {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · is invited {day}</source>
        <translation>{words} · er invitert {day}</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>When {name} can</source>
        <translation>Når {name} kan</translation>
    </message>
    <message>
        <source>Not known. Until somebody has asked, nobody is matched by time.</source>
        <translation>Ikke kjent. Til noen har spurt, kobles ingen etter tid.</translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation>Slik det ble sagt: «{text}»</translation>
    </message>
</context>
<context>
    <name>TimesSheet</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation>Trykk på en del av dagen for å gå gjennom: ledig, odde uker, like uker, nei.</translation>
    </message>
    <message>
        <source>Only every second week, and which is not said</source>
        <translation>Bare annenhver uke, og hvilken er ikke sagt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>UnderstoodWords</name>
    <message>
        <source>«{word}» is found only by the same word</source>
        <translation>«{word}» finnes bare av det samme ordet</translation>
    </message>
    <message>
        <source>«{word}» is understood as {term}</source>
        <translation>«{word}» forstås som {term}</translation>
    </message>
</context>
<context>
    <name>VolunteerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation>&amp;Fødselsår</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>P&amp;ostnummer</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Ste&amp;d</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Med komma mellom.</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>L&amp;ikes</source>
        <translation>&amp;Liker</translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation>&amp;Helst ikke</translation>
    </message>
    <message>
        <source>With commas between. What both would rather not means most for a pair.</source>
        <translation>Med komma mellom. Det begge helst vil slippe, betyr mest for et par.</translation>
    </message>
    <message>
        <source>Can &amp;help with</source>
        <translation>&amp;Kan hjelpe med</translation>
    </message>
    <message>
        <source>Ho&amp;urs a month</source>
        <translation>Ti&amp;mer i måneden</translation>
    </message>
    <message>
        <source>Empty means not said.</source>
        <translation>Tomt betyr ikke sagt.</translation>
    </message>
    <message>
        <source>How &amp;many at once</source>
        <translation>Hvor man&amp;ge samtidig</translation>
    </message>
    <message>
        <source>&amp;Wishes for an assignment</source>
        <translation>&amp;Ønsker for oppdraget</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>Kj&amp;ønn</translation>
    </message>
    <message>
        <source>In the volunteer&apos;s own word, or empty.</source>
        <translation>Med tidgiverens eget ord, eller tomt.</translation>
    </message>
    <message>
        <source>Good to &amp;know when calling</source>
        <translation>Godt å &amp;vite når du ringer</translation>
    </message>
    <message>
        <source>About the &amp;training</source>
        <translation>Om opplæ&amp;ringen</translation>
    </message>
    <message>
        <source>Lived e&amp;xperience</source>
        <translation>Egenerfa&amp;ring</translation>
    </message>
    <message>
        <source>Only what the volunteer has offered to tell.</source>
        <translation>Bare det tidgiveren har tilbudt å fortelle.</translation>
    </message>
    <message>
        <source>In the volunteer&apos;s &amp;own words</source>
        <translation>Med tidgiverens &amp;egne ord</translation>
    </message>
    <message>
        <source>No&amp;te, for coordinators only</source>
        <translation>Merkn&amp;ad, bare for koordinatorer</translation>
    </message>
    <message>
        <source>Would &amp;take</source>
        <translation>Kan ta på s&amp;eg</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Hvor &amp;lenge</translation>
    </message>
    <message>
        <source>Goes at most, in m&amp;inutes</source>
        <translation>Drar høyst, i m&amp;inutter</translation>
    </message>
    <message>
        <source>Go&amp;es to these postcodes</source>
        <translation>Drar til disse &amp;postnumrene</translation>
    </message>
    <message>
        <source>Whole ones or their beginning, with commas between: 30, 3015.</source>
        <translation>Hele eller begynnelsen, med komma mellom: 30, 3015.</translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Hent inn regneark</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivere</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny tidgiver</translation>
    </message>
    <message>
        <source>Those who give their time stand here</source>
        <translation>Her står de som gir av tiden sin</translation>
    </message>
    <message>
        <source>Write in the first one, or choose one in the list.</source>
        <translation>Skriv inn den første, eller velg en i listen.</translation>
    </message>
</context>
<context>
    <name>VolunteersPane</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody by these words</source>
        <translation>Ingen med disse ordene</translation>
    </message>
    <message>
        <source>Try fewer letters, or a phone number.</source>
        <translation>Prøv færre bokstaver, eller et telefonnummer.</translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Ingen her nå</translation>
    </message>
    <message>
        <source>Look under All.</source>
        <translation>Se under Alle.</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Ingen tidgivere ennå</translation>
    </message>
    <message>
        <source>Write in the first one, or import a register.</source>
        <translation>Skriv inn den første, eller importer et register.</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Free {n}</source>
        <translation>Ledig {n}</translation>
    </message>
    <message>
        <source>Due {n}</source>
        <translation>Frist {n}</translation>
    </message>
    <message>
        <source>Ended {n}</source>
        <translation>Sluttet {n}</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>{name}&apos;s way</source>
        <translation>Veien til {name}</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>ingen dag satt</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Applicant</source>
        <translation>Søker</translation>
    </message>
    <message>
        <source>Invited to a talk</source>
        <translation>Invitert til samtale</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Sluttet</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referanser</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Opplæring fullført</translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation>Del av opplæringen</translation>
    </message>
    <message>
        <source>Police certificate seen</source>
        <translation>Politiattest sett</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Taushetserklæring</translation>
    </message>
    <message>
        <source>Guardian agrees, or is of age</source>
        <translation>Foresatt sier ja, eller er myndig</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekreftet</translation>
    </message>
    <message>
        <source>the talk remains</source>
        <translation>samtale gjenstår</translation>
    </message>
    <message>
        <source>references remain</source>
        <translation>referanser gjenstår</translation>
    </message>
    <message>
        <source>training remains</source>
        <translation>opplæring gjenstår</translation>
    </message>
    <message>
        <source>police certificate remains</source>
        <translation>politiattest gjenstår</translation>
    </message>
    <message>
        <source>no pledge that holds</source>
        <translation>mangler signatur</translation>
    </message>
    <message>
        <source>guardian must be asked</source>
        <translation>foresatt må spørres</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurt</translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation>Ja, og har tilbudt å fortelle</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Is not sure</source>
        <translation>Er usikker</translation>
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
        <translation>del av navnet</translation>
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
        <source>Mon</source>
        <translation>man.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tir.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lør.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>søn.</translation>
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
        <source>Every second week; which is not said</source>
        <translation>Annenhver uke; hvilken er ikke sagt</translation>
    </message>
    <message>
        <source>Not in school holidays</source>
        <translation>Ikke i skoleferier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>siste</translation>
    </message>
    <message>
        <source>Only the {numbers} of the month</source>
        <translation>Bare den {numbers} i måneden</translation>
    </message>
    <message>
        <source>Something was heavy, and a talk is owed.</source>
        <translation>Noe var tungt, og vi skylder en prat.</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} og én til</numerusform>
            <numerusform>{what} og %n til</numerusform>
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
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referanse</numerusform>
            <numerusform>%n referanser</numerusform>
        </translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation>Kurs: {name}</translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation>Politiattest</translation>
    </message>
    <message>
        <source>Noted too, holds nobody back</source>
        <translation>Noteres også, holder ingen tilbake</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Før opplæringen</translation>
    </message>
    <message>
        <source>Before being ready</source>
        <translation>Før klar</translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation>Før første oppdrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>«{name}» remains</source>
        <translation>«{name}» gjenstår</translation>
    </message>
    <message>
        <source>Single assignments</source>
        <translation>Enkeltoppdrag</translation>
    </message>
    <message>
        <source>Some months</source>
        <translation>Noen måneder</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Et halvt år</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Et år</translation>
    </message>
    <message>
        <source>Longer than a year</source>
        <translation>Lenger enn et år</translation>
    </message>
</context>
</TS>
