<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
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
        <translation>Ingenting blir avslutta av det: koplingar og steg blir som dei er.</translation>
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
        <translation>&amp;Kvifor, om det hjelper</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Fråværet er notert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation>Fråværet er fjerna.</translation>
    </message>
</context>
<context>
    <name>AdviserSheet</name>
    <message>
        <source>Who follows up</source>
        <translation>Kven følgjer opp</translation>
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
        <translation>&amp;Blir følgd opp av</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagra.</translation>
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
            <numerusform>%n timar igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>A talk is owed by {moment}.</source>
        <translation>Vi skuldar ein prat innan {moment}.</translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation>{name} ringjer.</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n activities that nobody has said thanks for</source>
        <translation>
            <numerusform>%n aktivitet ingen har sagt takk for</numerusform>
            <numerusform>%n aktivitetar ingen har sagt takk for</numerusform>
        </translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Sei takk</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Endre grensa</translation>
    </message>
    <message>
        <source>Change when the pair with {name} is quiet</source>
        <translation>Endre når paret med {name} er stille</translation>
    </message>
    <message>
        <source>No supervision yet</source>
        <translation>Inga rettleiing enno</translation>
    </message>
    <message>
        <source>Last supervision {day}</source>
        <translation>Siste rettleiing {day}</translation>
    </message>
    <message>
        <source>the next is {day}</source>
        <translation>neste {day}</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg rettleiing</translation>
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
        <translation>Rettleiing</translation>
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
        <translation>Lagra.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>{name} is ready for a match.</source>
        <translation>{name} er klar for kopling.</translation>
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
        <translation>Opplæringa er i gang.</translation>
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
        <translation>Lagra.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>{name} gives no more time</source>
        <translation>{name} sluttar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>What was done together stays written. Remember to say thank you.</source>
        <translation>Det som er gjort saman, blir ståande. Hugs å seie takk.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>{name} is ended.</source>
        <translation>{name} har slutta.</translation>
    </message>
</context>
<context>
    <name>FormMenu</name>
    <message>
        <source>More about volunteers</source>
        <translation>Meir om tidgivarar</translation>
    </message>
    <message>
        <source>Form for new volunteers …</source>
        <translation>Skjema til nye tidgivarar …</translation>
    </message>
    <message>
        <source>Bring in a filled form …</source>
        <translation>Hent inn eit utfylt skjema …</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Lagre skjemaet</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
    </message>
    <message>
        <source>form-for-new-volunteers</source>
        <translation>skjema-til-nye-tidgivarar</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The form is saved. A filled one comes in through the import.</source>
        <translation>Skjemaet er lagra. Eit utfylt skjema blir henta inn gjennom importen.</translation>
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
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>all in place</source>
        <translation>alt på plass</translation>
    </message>
    <message>
        <source>{missing} of {all} missing</source>
        <translation>manglar {missing} av {all}</translation>
    </message>
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>Who came?</source>
        <translation>Kven kom?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not coming is never counted against anybody.</source>
        <translation>Å ikkje kome blir aldri rekna mot nokon.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
        <translation>Kan stå tomt. Berre koordinatorar ser det. Ikkje noko om ein deltakar.</translation>
    </message>
    <message>
        <source>It is noted who came.</source>
        <translation>Det er ført kven som kom.</translation>
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
        <translation>Korleis arbeidet er fordelt. Ingen blir rangerte etter det.</translation>
    </message>
    <message>
        <source>Load of volunteers</source>
        <translation>Belastning for tidgivarar</translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation>Belastning for rettleiarar</translation>
    </message>
    <message>
        <source>The work of the volunteers stands here</source>
        <translation>Her står det tidgivarane gjer</translation>
    </message>
    <message>
        <source>As soon as somebody is ready for a match.</source>
        <translation>Så snart nokon er klar for ei kopling.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>koplingar</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>timar</translation>
    </message>
    <message>
        <source>time since supervision</source>
        <translation>tid sidan rettleiing</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation>Rettleiarar</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivarar</translation>
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
            <numerusform>Det blir fornya etter %n månad.</numerusform>
            <numerusform>Det blir fornya etter %n månader.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Halde av</translation>
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
        <translation>Ny tidgivar</translation>
    </message>
    <message>
        <source>{name} is written in as an applicant.</source>
        <translation>{name} er skriven inn som søkjar.</translation>
    </message>
    <message>
        <source>Somebody else, save</source>
        <translation>Ein annan, lagre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Er det ein av desse?</translation>
    </message>
    <message>
        <source>They are alike. Open the one it is, or save if it is somebody else.</source>
        <translation>Dei liknar på kvarandre. Opne den det er, eller lagre om det er ein annan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Opne {name}</translation>
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
        <translation>Teke tilbake.</translation>
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
        <translation>Koplingar som lever, blir ståande. Snakk med kvar av dei om pausen.</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Tilbake</translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation>Tomt når ingen veit.</translation>
    </message>
    <message>
        <source>&amp;Why, if it helps</source>
        <translation>&amp;Kvifor, om det hjelper</translation>
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
        <translation>Endre rettleiing</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg rettleiing</translation>
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
        <translation>&amp;Frå kl.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slag</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Inviterte</translation>
    </message>
    <message>
        <source>Type a part of a name. They see it on their own page.</source>
        <translation>Skriv ein del av eit namn. Dei ser det på si eiga side.</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Kvar</translation>
    </message>
    <message>
        <source>Who &amp;leads</source>
        <translation>Kven &amp;leier</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The supervision is planned.</source>
        <translation>Rettleiinga er planlagd.</translation>
    </message>
    <message>
        <source>The supervision is changed.</source>
        <translation>Rettleiinga er endra.</translation>
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
        <translation>Meir</translation>
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
        <translation>Tilbake frå pausen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Byrj igjen</translation>
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
        <translation>{name} vil ha ein prat.</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Praten er teken</translation>
    </message>
    <message>
        <source>Ended: {reason}</source>
        <translation>Slutta: {reason}</translation>
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
        <translation>gjeld til {day}</translation>
    </message>
    <message>
        <source>ran out {day}</source>
        <translation>gjekk ut {day}</translation>
    </message>
    <message>
        <source>may wait</source>
        <translation>kan vente</translation>
    </message>
    <message>
        <source>{name} is ready for a match</source>
        <translation>{name} er klar for kopling</translation>
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
        <translation>ikkje kravd</translation>
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
        <translation>{name} begynner opplæringa</translation>
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
        <translation>Ei rolle, som «tidlegare leiar» – namn trengst ikkje.</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Frå kven</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;Teken av</translation>
    </message>
    <message>
        <source>All are taken, note only the day</source>
        <translation>Alle er tekne, noter berre dagen</translation>
    </message>
    <message>
        <source>The reference is noted.</source>
        <translation>Referansen er notert.</translation>
    </message>
    <message>
        <source>All references are noted as taken.</source>
        <translation>Alle referansar er noterte som tekne.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>would like a talk</source>
        <translation>vil ha ein prat</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>can be made ready</source>
        <translation>kan setjast klar</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n kopling</numerusform>
            <numerusform>%n koplingar</numerusform>
        </translation>
    </message>
    <message>
        <source>room not known</source>
        <translation>plass ikkje avklart</translation>
    </message>
    <message>
        <source>no room now</source>
        <translation>ikkje ledig no</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>ledig for éin</numerusform>
            <numerusform>ledig for %n</numerusform>
        </translation>
    </message>
    <message>
        <source>renew by {day}</source>
        <translation>forny innan {day}</translation>
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
        <translation>Ein føresett har sagt ja, eller du har sett at tidgivaren er myndig.</translation>
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
        <translation>Notert ved ein feil</translation>
    </message>
    <message>
        <source>Asked for under {law}.</source>
        <translation>Blir kravd etter {law}.</translation>
    </message>
    <message>
        <source>Only that it was seen, the day and by whom are kept. Never keep the certificate.</source>
        <translation>Berre at han er sett, dagen og av kven blir lagra. Ta aldri vare på attesten.</translation>
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
        <translation>&amp;Halde av</translation>
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
        <translation>Teke tilbake.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Likes</source>
        <translation>Likar</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ikkje spurd enno</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Helst ikkje</translation>
    </message>
    <message>
        <source>What two people both would rather not means most for whether a pair lasts.</source>
        <translation>Felles «helst ikkje» tyder mest for at eit par varer.</translation>
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
        <translation>Koplingar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation>Ja, og har tilbode å fortelje</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Eigenerfaring</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>No match now</source>
        <translation>Ingen no</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation>
            <numerusform>%n kopling no</numerusform>
            <numerusform>%n koplingar no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>wants %n</source>
        <translation>
            <numerusform>ønskjer éin</numerusform>
            <numerusform>ønskjer %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} a month</source>
        <translation>{hours} i månaden</translation>
    </message>
    <message>
        <source>has not said how much</source>
        <translation>har ikkje sagt kor mykje</translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation>sist saman {day}</translation>
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
        <translation>Legg til dagar borte</translation>
    </message>
    <message>
        <source>no days noted</source>
        <translation>ingen dagar noterte</translation>
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
        <translation>Blir følgd opp av {name}</translation>
    </message>
    <message>
        <source>Nobody in particular follows up</source>
        <translation>Ingen bestemt følgjer opp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change who follows up</source>
        <translation>Endre kven som følgjer opp</translation>
    </message>
    <message>
        <source>For how long: {horizon}</source>
        <translation>Kor lenge: {horizon}</translation>
    </message>
    <message numerus="yes">
        <source>Goes at most %n minute(s)</source>
        <translation>
            <numerusform>Dreg høgst %n minutt</numerusform>
            <numerusform>Dreg høgst %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to postcodes {codes}</source>
        <translation>Dreg til postnummer {codes}</translation>
    </message>
    <message>
        <source>{done} of {wanted} in the last 30 days</source>
        <translation>{done} av {wanted} siste 30 dagar</translation>
    </message>
    <message>
        <source>{live} of {most} places taken</source>
        <translation>{live} av {most} plassar i bruk</translation>
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
        <translation>Skriv kva dag.</translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message>
        <source>Supervision</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg rettleiing</translation>
    </message>
    <message numerus="yes">
        <source>An active volunteer is named after %n day(s) without.</source>
        <translation>
            <numerusform>Ein aktiv tidgivar blir nemnd etter %n dag utan.</numerusform>
            <numerusform>Ein aktiv tidgivar blir nemnd etter %n dagar utan.</numerusform>
        </translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Skal førast</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>Without supervision for long</source>
        <translation>Utan rettleiing på lenge</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Har vore</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Før kven som kom</translation>
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
        <translation>Sjå kven som kom</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Opne tidgivaren</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>The supervision is called off.</source>
        <translation>Rettleiinga er avlyst.</translation>
    </message>
    <message>
        <source>Supervision stands here</source>
        <translation>Her står rettleiinga</translation>
    </message>
    <message>
        <source>Plan the first one, for one volunteer or for several together.</source>
        <translation>Planlegg den første, for éin tidgivar eller for fleire saman.</translation>
    </message>
</context>
<context>
    <name>SupervisionWords</name>
    <message>
        <source>One at a time</source>
        <translation>Éin til éin</translation>
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
        <translation>melde frå</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom ikkje</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision; none is noted</source>
        <translation>
            <numerusform>%n dag utan rettleiing; inga er ført</numerusform>
            <numerusform>%n dagar utan rettleiing; inga er ført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision, the last was {day}</source>
        <translation>
            <numerusform>%n dag utan rettleiing, den siste var {day}</numerusform>
            <numerusform>%n dagar utan rettleiing, den siste var {day}</numerusform>
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
        <translation>Ikkje kjent. Til nokon har spurt, blir ingen kopla etter tid.</translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation>Slik det vart sagt: «{text}»</translation>
    </message>
</context>
<context>
    <name>TimesSheet</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation>Trykk på ein del av dagen for å gå gjennom: ledig, odde veker, like veker, nei.</translation>
    </message>
    <message>
        <source>Only every second week, and which is not said</source>
        <translation>Berre annakvar veke, og kva for ei er ikkje sagt</translation>
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
        <translation>«{word}» blir berre funne av det same ordet</translation>
    </message>
    <message>
        <source>«{word}» is understood as {term}</source>
        <translation>«{word}» blir forstått som {term}</translation>
    </message>
</context>
<context>
    <name>VolunteerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation>Fødsels&amp;år</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-po&amp;st</translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation>Postn&amp;ummer</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Sta&amp;d</translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation>Med komma mellom.</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>Språ&amp;k</translation>
    </message>
    <message>
        <source>L&amp;ikes</source>
        <translation>Lika&amp;r</translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation>&amp;Helst ikkje</translation>
    </message>
    <message>
        <source>With commas between. What both would rather not means most for a pair.</source>
        <translation>Med komma mellom. Det begge helst vil sleppe, betyr mest for eit par.</translation>
    </message>
    <message>
        <source>Can &amp;help with</source>
        <translation>K&amp;an hjelpe med</translation>
    </message>
    <message>
        <source>Ho&amp;urs a month</source>
        <translation>Ti&amp;mar i månaden</translation>
    </message>
    <message>
        <source>Empty means not said.</source>
        <translation>Tomt betyr ikkje sagt.</translation>
    </message>
    <message>
        <source>How &amp;many at once</source>
        <translation>Kor man&amp;ge samtidig</translation>
    </message>
    <message>
        <source>&amp;Wishes for an assignment</source>
        <translation>&amp;Ønske for oppdraget</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>K&amp;jønn</translation>
    </message>
    <message>
        <source>In the volunteer&apos;s own word, or empty.</source>
        <translation>Med tidgivaren sitt eige ord, eller tomt.</translation>
    </message>
    <message>
        <source>Good to &amp;know when calling</source>
        <translation>Godt å &amp;vite når du ringjer</translation>
    </message>
    <message>
        <source>About the &amp;training</source>
        <translation>Om oppl&amp;æringa</translation>
    </message>
    <message>
        <source>Lived e&amp;xperience</source>
        <translation>Eigener&amp;faring</translation>
    </message>
    <message>
        <source>Only what the volunteer has offered to tell.</source>
        <translation>Berre det tidgivaren har tilbode å fortelje.</translation>
    </message>
    <message>
        <source>In the volunteer&apos;s &amp;own words</source>
        <translation>Med tidgivaren sine eigne &amp;ord</translation>
    </message>
    <message>
        <source>No&amp;te, for coordinators only</source>
        <translation>Merknad, &amp;berre for koordinatorar</translation>
    </message>
    <message>
        <source>Would &amp;take</source>
        <translation>Kan ta på s&amp;eg</translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation>Kor &amp;lenge</translation>
    </message>
    <message>
        <source>Goes at most, in m&amp;inutes</source>
        <translation>Dreg høgst, i m&amp;inutt</translation>
    </message>
    <message>
        <source>Go&amp;es to these postcodes</source>
        <translation>Dreg til desse &amp;postnummera</translation>
    </message>
    <message>
        <source>Whole ones or their beginning, with commas between: 30, 3015.</source>
        <translation>Heile eller byrjinga, med komma mellom: 30, 3015.</translation>
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
        <translation>Hent inn rekneark</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Tidgivarar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Ny tidgivar</translation>
    </message>
    <message>
        <source>Those who give their time stand here</source>
        <translation>Her står dei som gir av tida si</translation>
    </message>
    <message>
        <source>Write in the first one, or choose one in the list.</source>
        <translation>Skriv inn den første, eller vel ein i lista.</translation>
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
        <translation>Ingen med desse orda</translation>
    </message>
    <message>
        <source>Try fewer letters, or a phone number.</source>
        <translation>Prøv færre bokstavar, eller eit telefonnummer.</translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation>Ingen her no</translation>
    </message>
    <message>
        <source>Look under All.</source>
        <translation>Sjå under Alle.</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Ingen tidgivarar enno</translation>
    </message>
    <message>
        <source>Write in the first one, or import a register.</source>
        <translation>Skriv inn den første, eller hent inn eit register.</translation>
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
        <translation>Slutta {n}</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>{name}&apos;s way</source>
        <translation>Vegen til {name}</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>ingen dag sett</translation>
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
        <translation>Søkjar</translation>
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
        <translation>Slutta</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referansar</translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation>Opplæring fullført</translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation>Del av opplæringa</translation>
    </message>
    <message>
        <source>Police certificate seen</source>
        <translation>Politiattest sett</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Teieplikterklæring</translation>
    </message>
    <message>
        <source>Guardian agrees, or is of age</source>
        <translation>Føresett seier ja, eller er myndig</translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation>Halden</translation>
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
        <translation>Stadfesta</translation>
    </message>
    <message>
        <source>the talk remains</source>
        <translation>samtale står att</translation>
    </message>
    <message>
        <source>references remain</source>
        <translation>referansar står att</translation>
    </message>
    <message>
        <source>training remains</source>
        <translation>opplæring står att</translation>
    </message>
    <message>
        <source>police certificate remains</source>
        <translation>politiattest står att</translation>
    </message>
    <message>
        <source>no pledge that holds</source>
        <translation>manglar signatur</translation>
    </message>
    <message>
        <source>guardian must be asked</source>
        <translation>føresett må spørjast</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikkje spurd</translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation>Ja, og har tilbode å fortelje</translation>
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
        <translation>del av namnet</translation>
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
        <source>Mon</source>
        <translation>mån.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tys.</translation>
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
        <translation>lau.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>søn.</translation>
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
        <source>Every second week; which is not said</source>
        <translation>Annakvar veke; kva for ei er ikkje sagt</translation>
    </message>
    <message>
        <source>Not in school holidays</source>
        <translation>Ikkje i skuleferiar</translation>
    </message>
    <message>
        <source>last</source>
        <translation>siste</translation>
    </message>
    <message>
        <source>Only the {numbers} of the month</source>
        <translation>Berre den {numbers} i månaden</translation>
    </message>
    <message>
        <source>Something was heavy, and a talk is owed.</source>
        <translation>Noko var tungt, og vi skuldar ein prat.</translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
        <translation>
            <numerusform>{what} og éin til</numerusform>
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
            <numerusform>%n referansar</numerusform>
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
        <translation>Blir òg notert, held ingen tilbake</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Før opplæringa</translation>
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
        <translation>«{name}» står att</translation>
    </message>
    <message>
        <source>Single assignments</source>
        <translation>Enkeltoppdrag</translation>
    </message>
    <message>
        <source>Some months</source>
        <translation>Nokre månader</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Eit halvt år</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Eit år</translation>
    </message>
    <message>
        <source>Longer than a year</source>
        <translation>Lenger enn eit år</translation>
    </message>
</context>
</TS>
