<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutChips</name>
    <message>
        <source>The text is about</source>
        <translation>Teksten handlar om</translation>
    </message>
</context>
<context>
    <name>AnewWords</name>
    <message>
        <source>Write it anew</source>
        <translation>Skriv på nytt</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Gå vidare med kladden</translation>
    </message>
    <message>
        <source>Write the one that did not arrive anew</source>
        <translation>Skriv på nytt den som ikkje kom fram</translation>
    </message>
    <message>
        <source>Go on with the draft of the one that did not arrive</source>
        <translation>Gå vidare med kladden til den som ikkje kom fram</translation>
    </message>
    <message>
        <source>Not in the draft: {parts}. What stood there is not in Medvandrer as it was any more.</source>
        <translation>Ikkje med i kladden: {parts}. Det som stod der, står ikkje lenger slik i Medvandrer.</translation>
    </message>
</context>
<context>
    <name>BracesWords</name>
    <message>
        <source>Missing before you can send: {names}</source>
        <translation>Manglar før du kan sende: {names}</translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper beside.</source>
        <translation>Det som står i klammer, er fylt ut på arket ved sida av.</translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper, before you send.</source>
        <translation>Det som står i krøllparentesar, blir fylt ut på arket før du sender.</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>Another way</source>
        <translation>Ein annan måte</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation>Med &amp;ord</translation>
    </message>
    <message>
        <source>May be empty, but for another way. Nothing about the participant.</source>
        <translation>Kan stå tom, men ikkje for ein annan måte. Ingenting om deltakaren.</translation>
    </message>
</context>
<context>
    <name>CameSheet</name>
    <message>
        <source>The file is opened</source>
        <translation>Fila er opna</translation>
    </message>
    <message>
        <source>It is sealed for us. {trust} Note how it came, and it is put in its conversation.</source>
        <translation>Ho er forsegla til oss. {trust} Noter korleis ho kom, så blir ho lagd i rett samtale.</translation>
    </message>
    <message>
        <source>Came &amp;on</source>
        <translation>Dagen ho &amp;kom</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>Put it in its conversation</source>
        <translation>Legg ho i samtalen</translation>
    </message>
</context>
<context>
    <name>CarryBox</name>
    <message>
        <source>Take it back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>The unit&apos;s own print</source>
        <translation>Eininga si eiga utskrift</translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation>Fila blir laga …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <source>Make the sealed file …</source>
        <translation>Lag forsegla fil …</translation>
    </message>
    <message>
        <source>Make the file again …</source>
        <translation>Lag fila på nytt …</translation>
    </message>
    <message>
        <source>Note the delivery …</source>
        <translation>Noter levert …</translation>
    </message>
    <message>
        <source>Stop the message</source>
        <translation>Stans meldinga</translation>
    </message>
    <message>
        <source>It was delivered …</source>
        <translation>Ho er levert …</translation>
    </message>
    <message>
        <source>They have received it …</source>
        <translation>Dei har fått ho …</translation>
    </message>
    <message>
        <source>They have understood it …</source>
        <translation>Dei har forstått ho …</translation>
    </message>
    <message>
        <source>They did not take it …</source>
        <translation>Dei tok ikkje imot ho …</translation>
    </message>
    <message>
        <source>It was not delivered</source>
        <translation>Ho vart ikkje levert</translation>
    </message>
    <message>
        <source>We have told them so …</source>
        <translation>Vi har sagt det til dei …</translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation>Vi har fortalt det …</translation>
    </message>
</context>
<context>
    <name>CarryWay</name>
    <message>
        <source>Memory stick</source>
        <translation>Minnepenn</translation>
    </message>
    <message>
        <source>Secure file transfer</source>
        <translation>Sikker filoverføring</translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation>Levert personleg</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Ready to be sealed. Make the file, and deliver it to the unit.</source>
        <translation>Klar til å forseglast. Lag fila, og lever ho til eininga.</translation>
    </message>
    <message>
        <source>The sealing was cut short, so there may be a file. Deliver it if you find it, or make it again and destroy the first.</source>
        <translation>Forseglinga vart avbroten, så det kan finnast ei fil. Lever ho om du finn ho, eller lag ho på nytt og slett den første.</translation>
    </message>
    <message>
        <source>A file was made before it was stopped. Destroy the file, unless it has been delivered already.</source>
        <translation>Det vart laga ei fil før meldinga vart stansa. Øydelegg fila, om ho ikkje er levert allereie.</translation>
    </message>
    <message>
        <source>No consent covers it any more, so it can&apos;t be sealed.</source>
        <translation>Ikkje noko samtykke dekkjer meldinga lenger, så ho kan ikkje forseglast.</translation>
    </message>
    <message>
        <source>No consent covers it any more. Do not deliver the file: destroy it.</source>
        <translation>Ikkje noko samtykke dekkjer meldinga lenger. Ikkje lever fila: slett ho.</translation>
    </message>
    <message>
        <source>Came as a sealed file.</source>
        <translation>Kom som forsegla fil.</translation>
    </message>
    <message>
        <source>Came as a sealed file {day}: {how}. Opened by {name}.</source>
        <translation>Kom som forsegla fil {day}: {how}. Opna av {name}.</translation>
    </message>
    <message>
        <source>The unit is to hear that you have received and understood.</source>
        <translation>Eininga skal få vite at de har motteke og forstått.</translation>
    </message>
    <message>
        <source>The unit is to hear that its message came to the wrong place.</source>
        <translation>Eininga skal få vite at meldinga kom til feil stad.</translation>
    </message>
    <message>
        <source>The unit is to hear that the message was not taken in: {why}.</source>
        <translation>Eininga skal få vite at meldinga ikkje er teken inn: {why}.</translation>
    </message>
    <message>
        <source>The unit is to have a receipt.</source>
        <translation>Eininga skal ha ei kvittering.</translation>
    </message>
    <message>
        <source>The file is made: deliver it.</source>
        <translation>Fila er laga: lever ho.</translation>
    </message>
    <message>
        <source>The unit said {day} that they have it: {how}</source>
        <translation>Eininga sa {day} at dei har fått ho: {how}</translation>
    </message>
    <message>
        <source>The unit said {day} that it is understood: {how}</source>
        <translation>Eininga sa {day} at ho er forstått: {how}</translation>
    </message>
    <message>
        <source>The unit was told {day}: {how}</source>
        <translation>Eininga fekk vite det {day}: {how}</translation>
    </message>
    <message>
        <source>The unit said {day} that they did not take it: «{why}», {how}</source>
        <translation>Eininga sa {day} at dei ikkje tok imot ho: «{why}», {how}</translation>
    </message>
    <message>
        <source>Noted by {name}.</source>
        <translation>Notert av {name}.</translation>
    </message>
    <message>
        <source>its number can&apos;t be read</source>
        <translation>nummeret kan ikkje lesast</translation>
    </message>
    <message>
        <source>it is meant for somebody else</source>
        <translation>ho er meint for nokon andre</translation>
    </message>
    <message>
        <source>we do not know the person</source>
        <translation>vi kjenner ikkje personen</translation>
    </message>
    <message>
        <source>it does not say whom it is about</source>
        <translation>ho seier ikkje kven ho gjeld</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>ho kan ikkje lesast</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>ho er ikkje i orden</translation>
    </message>
    <message>
        <source>it is of a kind that is not taken here</source>
        <translation>ho er av eit slag som ikkje blir teke imot her</translation>
    </message>
    <message>
        <source>it is not as it must be</source>
        <translation>ho er ikkje slik ho må vere</translation>
    </message>
    <message>
        <source>to be sealed</source>
        <translation>skal forseglast</translation>
    </message>
    <message>
        <source>sealing was cut short</source>
        <translation>forseglinga vart avbroten</translation>
    </message>
    <message>
        <source>sealed, to be delivered</source>
        <translation>forsegla, skal leverast</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>the file must be destroyed</source>
        <translation>fila må slettast</translation>
    </message>
    <message>
        <source>The file was made {when} by {name}. Deliver it, and note it here.</source>
        <translation>Fila vart laga {when} av {name}. Lever ho til eininga, og noter det her.</translation>
    </message>
    <message>
        <source>Delivered; nobody has noted how.</source>
        <translation>Levert; ingen har notert korleis.</translation>
    </message>
    <message>
        <source>Delivered {day}: {how}. Noted by {name}.</source>
        <translation>Levert {day}: {how}. Notert av {name}.</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Open a sealed file</source>
        <translation>Opne forsegla fil</translation>
    </message>
    <message>
        <source>Noted as delivered.</source>
        <translation>Notert som levert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Noted as not delivered. No consent covers it now: destroy the file.</source>
        <translation>Notert som ikkje levert. Ikkje noko samtykke dekkjer ho no: slett fila.</translation>
    </message>
    <message>
        <source>Noted as not delivered. The file waits again.</source>
        <translation>Notert som ikkje levert. Fila ventar igjen.</translation>
    </message>
</context>
<context>
    <name>ChosenFileRow</name>
    <message>
        <source>About</source>
        <translation>Handlar om</translation>
    </message>
    <message>
        <source>What {file} is about</source>
        <translation>Kva {file} handlar om</translation>
    </message>
    <message>
        <source>Show {file}</source>
        <translation>Vis {file}</translation>
    </message>
    <message>
        <source>Rename {file}</source>
        <translation>Gi {file} nytt namn</translation>
    </message>
    <message>
        <source>Take {file} away</source>
        <translation>Ta bort {file}</translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>&amp;Urgent, ask for «understood»</source>
        <translation>&amp;Hastar, be om «forstått»</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Vel eining</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Vel deltakar</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Føremål</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Gjeld</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Emne</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Melding</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation>Be om meir</translation>
    </message>
    <message>
        <source>The text is about</source>
        <translation>Teksten handlar om</translation>
    </message>
    <message>
        <source>Parts that follow</source>
        <translation>Delar som følgjer med</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>Ma&amp;l</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Kvifor det hastar</translation>
    </message>
    <message>
        <source>The unit sees this.</source>
        <translation>Eininga ser dette.</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Forkast kladden</translation>
    </message>
    <message>
        <source>Draft saved {when}</source>
        <translation>Kladd lagra {when}</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>New message to {unit}</source>
        <translation>Ny melding til {unit}</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Ny melding</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>gjeld {name}</translation>
    </message>
    <message>
        <source>{name} has said yes to {kinds}, until {day}.</source>
        <translation>{name} har sagt ja til {kinds}, til og med {day}.</translation>
    </message>
    <message>
        <source>Choose a unit and a participant to see what the unit will see.</source>
        <translation>Vel eining og deltakar for å sjå det eininga får sjå.</translation>
    </message>
    <message>
        <source>Medvandrer can&apos;t reach this unit yet. Call it, or choose another. Your draft is kept.</source>
        <translation>Medvandrer når ikkje denne eininga enno. Ring dit, eller vel ei anna. Kladden er teken vare på.</translation>
    </message>
    <message>
        <source>There is no consent to share with this unit. Note one first.</source>
        <translation>Det finst ikkje noko samtykke til å dele med denne eininga. Skriv inn eit først.</translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent. Nothing may be sent.</source>
        <translation>Deltakaren har trekt samtykket. Ingenting kan sendast.</translation>
    </message>
    <message>
        <source>The consent ended {day}. Ask for a new one.</source>
        <translation>Samtykket gjekk ut {day}. Be om eit nytt.</translation>
    </message>
    <message>
        <source>The consent begins {day}.</source>
        <translation>Samtykket gjeld først frå {day}.</translation>
    </message>
    <message>
        <source>The consent does not name this purpose. Choose another, or ask for more.</source>
        <translation>Samtykket nemner ikkje dette føremålet. Vel eit anna, eller be om meir.</translation>
    </message>
    <message>
        <source>Not in the consent: {kinds}. Leave that out, or ask for more.</source>
        <translation>Ikkje i samtykket: {kinds}. Ta det ut, eller be om meir.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
    <message>
        <source>This unit takes sealed files only. It needs a certificate at the unit and a seal of ours, both in Settings. Your draft is kept.</source>
        <translation>Denne eininga tek berre imot forsegla filer. Då trengst eit sertifikat på eininga og ei forsegling av vår eiga, begge i Innstillingar. Kladden er teken vare på.</translation>
    </message>
    <message>
        <source>Answer to {unit}</source>
        <translation>Svar til {unit}</translation>
    </message>
    <message>
        <source>Make ready to be &amp;sealed</source>
        <translation>Legg klar til for&amp;segling</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>What has been delivered can&apos;t be called back.</source>
        <translation>Det som er levert, kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>This unit gets it as a sealed file, which only they can open and somebody here delivers.</source>
        <translation>Denne eininga får ho som ei forsegla fil, som berre dei kan opne og nokon her leverer.</translation>
    </message>
    <message>
        <source>The message is ready to be sealed. Make the file in the conversation.</source>
        <translation>Meldinga er klar til å forseglast. Lag fila i samtalen.</translation>
    </message>
    <message>
        <source>The message is on its way out.</source>
        <translation>Meldinga er på veg ut.</translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>With {unit}. Printed {day}.</source>
        <translation>Med {unit}. Skriven ut {day}.</translation>
    </message>
    <message>
        <source>With {unit}, about {name}. Printed {day}.</source>
        <translation>Med {unit}, om {name}. Skriven ut {day}.</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Hastar: {reason}</translation>
    </message>
    <message>
        <source>Attachments are named here, and are not printed: they are in Medvandrer.</source>
        <translation>Vedlegga står her med namn, men er ikkje skrivne ut: dei ligg i Medvandrer.</translation>
    </message>
    <message>
        <source>Attachments are printed after the conversation, where it says so.</source>
        <translation>Vedlegg som er skrivne ut, ligg etter samtalen.</translation>
    </message>
    <message>
        <source>The attachments are printed after the conversation.</source>
        <translation>Vedlegga ligg etter samtalen.</translation>
    </message>
    <message>
        <source>Printed after this.</source>
        <translation>Skrive ut etter samtalen.</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>Ikkje skrive ut.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Save a copy of «{file}»?</source>
        <translation>Lagre ein kopi av «{file}»?</translation>
    </message>
    <message>
        <source>The copy is not encrypted, and lies outside Medvandrer: whoever uses this machine can open it. Delete it when you are done. It is noted in the journal that you made it.</source>
        <translation>Kopien er ikkje kryptert og ligg utanfor Medvandrer: den som bruker denne maskina, kan opne han. Slett han når du er ferdig. Det blir notert i journalen at du laga han.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Vel kvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CorrectedSheet</name>
    <message>
        <source>Correct the delivery</source>
        <translation>Rett leveringa</translation>
    </message>
    <message>
        <source>What was noted before stays in the journal.</source>
        <translation>Det som var notert før, står framleis i journalen.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>The delivery is corrected.</source>
        <translation>Leveringa er retta.</translation>
    </message>
</context>
<context>
    <name>DeliveredSheet</name>
    <message>
        <source>Delivered to {unit}</source>
        <translation>Levert til {unit}</translation>
    </message>
    <message>
        <source>From then on it counts as sent. What has been delivered can&apos;t be called back.</source>
        <translation>Frå då av reknast ho som send. Det som er levert, kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>Note the delivery</source>
        <translation>Noter levert</translation>
    </message>
</context>
<context>
    <name>FateWords</name>
    <message>
        <source>It could not be sent ({code}). Call the unit.</source>
        <translation>Ho kunne ikkje sendast ({code}). Ring eininga.</translation>
    </message>
    <message>
        <source>No receipt for 96 hours. Count it as not arrived, and call the unit. A late receipt will still be shown.</source>
        <translation>Inga kvittering på 96 timar. Rekn med at ho ikkje er komen fram, og ring eininga. Ei sein kvittering blir vist likevel.</translation>
    </message>
    <message>
        <source>Stopped: the participant has withdrawn the consent.</source>
        <translation>Stoppa: deltakaren har trekt samtykket.</translation>
    </message>
    <message>
        <source>Stopped: the consent has run out.</source>
        <translation>Stoppa: samtykket har gått ut.</translation>
    </message>
    <message>
        <source>Stopped: there is no consent to this unit any more.</source>
        <translation>Stoppa: det finst ikkje lenger noko samtykke til denne eininga.</translation>
    </message>
    <message>
        <source>Stopped: a part of it is outside the consent.</source>
        <translation>Stoppa: ein del av henne er utanfor samtykket.</translation>
    </message>
    <message>
        <source>Stopped: no consent covers it today.</source>
        <translation>Stoppa: ikkje noko samtykke dekkjer ho i dag.</translation>
    </message>
    <message>
        <source>A try before that got no answer, so it may have arrived.</source>
        <translation>Eit forsøk før det fekk ikkje svar, så ho kan ha kome fram.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Written anew {when}.</source>
        <translation>Skriven på nytt {when}.</translation>
    </message>
    <message>
        <source>The unit has taken it, but not all of it ({code}). Ask what is missing.</source>
        <translation>Eininga har teke imot ho, men ikkje alt i ho ({code}). Spør kva som manglar.</translation>
    </message>
    <message>
        <source>Nobody there has said that they have understood it. Call the unit.</source>
        <translation>Ingen der har sagt at dei har forstått ho. Ring eininga.</translation>
    </message>
    <message>
        <source>Stopped: it waited when a backup was made, and the backup was brought back. It may have left in between, or the consent may have been withdrawn.</source>
        <translation>Stoppa: ho venta då ein tryggingskopi vart teken, og kopien er henta tilbake. Ho kan ha gått ut i mellomtida, eller samtykket kan vere trekt.</translation>
    </message>
    <message>
        <source>Stopped: the follow-up of the participant was ended.</source>
        <translation>Stoppa: oppfølginga av deltakaren er avslutta.</translation>
    </message>
    <message>
        <source>Stopped: the conversation that it answered was about somebody else.</source>
        <translation>Stoppa: samtalen ho svara i, gjaldt nokon andre.</translation>
    </message>
    <message>
        <source>The unit has said that it did not take it. Their reason is noted below.</source>
        <translation>Eininga har sagt at dei ikkje tok imot ho. Grunnen står notert nedanfor.</translation>
    </message>
    <message>
        <source>its number could not be read</source>
        <translation>nummeret kunne ikkje lesast</translation>
    </message>
    <message>
        <source>the unit does not know the receiver</source>
        <translation>eininga kjenner ikkje mottakaren</translation>
    </message>
    <message>
        <source>the unit does not have this person</source>
        <translation>eininga har ikkje denne personen</translation>
    </message>
    <message>
        <source>the unit can&apos;t tell who the person is</source>
        <translation>eininga kan ikkje avgjere kven det gjeld</translation>
    </message>
    <message>
        <source>the message could not be read</source>
        <translation>meldinga kunne ikkje lesast</translation>
    </message>
    <message>
        <source>the message was not in order</source>
        <translation>meldinga var ikkje i orden</translation>
    </message>
    <message>
        <source>the unit does not take this form</source>
        <translation>eininga tek ikkje imot denne forma</translation>
    </message>
    <message>
        <source>the unit gave no reason we know</source>
        <translation>eininga gav ingen grunn vi kjenner</translation>
    </message>
    <message>
        <source>The unit has not taken it: {why} ({code}). Call the unit.</source>
        <translation>Eininga har ikkje teke imot: {why} ({code}). Ring eininga.</translation>
    </message>
    <message>
        <source>In the outbox. The health network is not connected now: it leaves when that is seen to in Settings.</source>
        <translation>I utboksen. Helsenettet er ikkje tilkopla no: meldinga går ut når det er ordna i Innstillingar.</translation>
    </message>
    <message>
        <source>In the outbox. It leaves as soon as the unit can be reached.</source>
        <translation>I utboksen. Ho går så snart eininga kan nåast.</translation>
    </message>
    <message>
        <source>No contact with the unit yet. Next try {when}.</source>
        <translation>Ikkje kontakt med eininga enno. Nytt forsøk {when}.</translation>
    </message>
    <message>
        <source>Next try {when}.</source>
        <translation>Nytt forsøk {when}.</translation>
    </message>
</context>
<context>
    <name>FileChoosing</name>
    <message>
        <source>Choose files</source>
        <translation>Vel filer</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF og bilete (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>«{file}» does not go along any more.</source>
        <translation>«{file}» følgjer ikkje med lenger.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Save the meeting</source>
        <translation>Lagre møtet</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>The meeting is in the file: open it with your calendar. It names nobody.</source>
        <translation>Møtet ligg i fila: opne ho med kalenderen din. Ho nemner ingen ved namn.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted: delete it when you are done.</source>
        <translation>Kopien er lagra. Han er ikkje kryptert: slett han når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Sealed files (*.p7m *.p7 *.cms *.pem *.smime)</source>
        <translation>Forsegla filer (*.p7m *.p7 *.cms *.pem *.smime)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Opne forsegla fil</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Fila kan ikkje lesast. Sjå etter at ho er der og kan lesast.</translation>
    </message>
    <message>
        <source>The message is opened.</source>
        <translation>Meldinga er opna.</translation>
    </message>
    <message>
        <source>This message was here already. It is shown once.</source>
        <translation>Denne meldinga var her frå før. Ho blir vist éin gong.</translation>
    </message>
    <message>
        <source>It is the unit&apos;s receipt for your message.</source>
        <translation>Det er kvitteringa frå eininga for meldinga dykkar.</translation>
    </message>
    <message>
        <source>The unit says that your message is understood.</source>
        <translation>Eininga seier at meldinga dykkar er forstått.</translation>
    </message>
    <message>
        <source>The unit is to have a receipt: make the file, or tell them.</source>
        <translation>Eininga skal ha ei kvittering: lag fila, eller sei det til dei.</translation>
    </message>
    <message>
        <source>The message can&apos;t be taken in: {why}. Call the unit.</source>
        <translation>Meldinga kan ikkje takast inn: {why}. Ring eininga.</translation>
    </message>
    <message>
        <source>A receipt that says so waits among the files to deliver.</source>
        <translation>Ei kvittering som seier det, ventar blant filene som skal leverast.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show {file}</source>
        <translation>Vis {file}</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Lagre ein kopi av {file}</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Heile breidda</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>+ − size · Esc closes</source>
        <translation>+ − storleik · Esc lukkar</translation>
    </message>
    <message>
        <source>PgUp PgDn pages · {more}</source>
        <translation>PgUp PgDn blar · {more}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre kopi …</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>unknown type</source>
        <translation>ukjend type</translation>
    </message>
    <message>
        <source>about {kinds}</source>
        <translation>handlar om {kinds}</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of the picture.</source>
        <translation>Stad, tid og kamera er tekne ut av biletet.</translation>
    </message>
    <message>
        <source>Author, program, title and dates were taken out of the file.</source>
        <translation>Forfattar, program, tittel og datoar vart tekne ut av fila.</translation>
    </message>
    <message>
        <source>The file may tell who made it, when and with what: it is signed, or can&apos;t be changed.</source>
        <translation>Fila kan fortelje kven som laga ho, når og med kva: ho er signert, eller kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Not PDF/A, which the health service asks for. Most units read it all the same.</source>
        <translation>Ikkje PDF/A, som helsetenesta ber om. Dei fleste einingar les ho likevel.</translation>
    </message>
    <message>
        <source>It is kept, but never opened: it is none of the types that are safe to show.</source>
        <translation>Ho er teken vare på, men blir aldri opna: ho er ingen av typane som er trygge å vise.</translation>
    </message>
    <message>
        <source>The unit called it «{declared}»; its content is {type}.</source>
        <translation>Eininga kalla ho «{declared}»; innhaldet er {type}.</translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation>ikkje i samtykket</translation>
    </message>
    <message>
        <source>no consent for this</source>
        <translation>ikkje samtykke til dette</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekt</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, {size} left. You can drop files here.</source>
        <translation>PDF, JPEG eller PNG, {size} att. Du kan sleppe filer her.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
</context>
<context>
    <name>FilesButton</name>
    <message numerus="yes">
        <source>%n sealed file(s) to deliver</source>
        <translation>
            <numerusform>%n forsegla fil å levere</numerusform>
            <numerusform>%n forsegla filer å levere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Attach a &amp;file</source>
        <translation>Legg &amp;ved fil</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Les fila …</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Sealed files to deliver</source>
        <translation>Forsegla filer å levere</translation>
    </message>
    <message>
        <source>They leave only when somebody delivers them, and notes that here.</source>
        <translation>Dei kjem fram først når nokon leverer dei, og noterer det her.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Hastar</translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation>Vi har fortalt det …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag fila …</translation>
    </message>
    <message>
        <source>Note the delivery …</source>
        <translation>Noter levert …</translation>
    </message>
</context>
<context>
    <name>FilterChipRow</name>
    <message>
        <source>Urgent</source>
        <translation>Hastar</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Narrow by {what} no more</source>
        <translation>Ikkje avgrens til {what} lenger</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Narrow the messages</source>
        <translation>Avgrens meldingane</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Alle einingar</translation>
    </message>
    <message>
        <source>Any participant</source>
        <translation>Alle deltakarar</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Sende og mottekne</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alle tilstandar</translation>
    </message>
    <message>
        <source>&amp;Urgent ones only</source>
        <translation>Berre dei som &amp;hastar</translation>
    </message>
    <message>
        <source>With an &amp;attachment</source>
        <translation>Med &amp;vedlegg</translation>
    </message>
    <message>
        <source>Uni&amp;t</source>
        <translation>&amp;Eining</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Deltakar</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Retning</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Tilstand</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Frå og med</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;il og med</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Vis desse</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Ho sluttar før ho byrjar.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>From us</source>
        <translation>Frå oss</translation>
    </message>
    <message>
        <source>From the unit</source>
        <translation>Frå eininga</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utboksen</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Blir send no</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Sendt, inga kvittering enno</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>Motteken hos eininga</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Avvist av eininga</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svart på</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stansa</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikkje sendast</translation>
    </message>
    <message>
        <source>Received, not answered</source>
        <translation>Motteken, ikkje svart på</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Narrow the messages</source>
        <translation>Avgrens meldingane</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kven sine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Utan eigar</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>&amp;Fill in</source>
        <translation>F&amp;yll ut</translation>
    </message>
    <message>
        <source>Your &amp;account</source>
        <translation>&amp;Kontoen din</translation>
    </message>
    <message>
        <source>The &amp;centre&apos;s address</source>
        <translation>A&amp;dressa til senteret</translation>
    </message>
    <message>
        <source>The &amp;unit</source>
        <translation>Ei&amp;ninga</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
    <message>
        <source>The unit must also be told {what}.</source>
        <translation>Eininga må òg få vite {what}.</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>førenamnet</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>etternamnet</translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation>fødselsdatoen</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>kjønnet</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>kven som skriv</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>telefonnummeret ditt</translation>
    </message>
    <message>
        <source>its organisation number</source>
        <translation>organisasjonsnummeret</translation>
    </message>
    <message>
        <source>more about the letter</source>
        <translation>meir om meldinga</translation>
    </message>
    <message>
        <source>The centre still lacks {what}.</source>
        <translation>For senteret manglar {what}.</translation>
    </message>
    <message>
        <source>The unit still lacks {what}.</source>
        <translation>For eininga manglar {what}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <source>Your leader writes it in Settings.</source>
        <translation>Leiaren din skriv det inn i Innstillingar.</translation>
    </message>
    <message>
        <source>A coordinator or leader writes it in Settings.</source>
        <translation>Ein koordinator eller leiar skriv det inn i Innstillingar.</translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation>HER-id</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>namnet</translation>
    </message>
    <message>
        <source>the HER-id of the organisation around it</source>
        <translation>HER-id til organisasjonen rundt</translation>
    </message>
</context>
<context>
    <name>LetterDetailsSheet</name>
    <message>
        <source>What the unit must know</source>
        <translation>Det eininga må vite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>The health service knows a person by the name in the population register, the date of birth and the sex. It is used in letters to units, and nowhere else.</source>
        <translation>Helsetenesta kjenner ein person på namnet i folkeregisteret, fødselsdatoen og kjønnet. Dette blir brukt i meldingar til einingar, og ingen andre stader.</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>Føre&amp;namn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternamn</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Fødsels&amp;dato</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Kjønn</translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation>&amp;Telefonen din</translation>
    </message>
    <message>
        <source>The unit calls here. It is kept for your next letters.</source>
        <translation>Hit ringjer eininga. Nummeret blir hugsa til dei neste meldingane dine.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Kvinne</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>Saved for letters to units.</source>
        <translation>Lagra for meldingar til einingar.</translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Kven gjeld det?</translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Nobody is matched by name alone.</source>
        <translation>Eininga skriv om «{patient}». Ingen blir kopla på namn åleine.</translation>
    </message>
    <message>
        <source>Find the participant</source>
        <translation>Finn deltakaren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>It is about this person</source>
        <translation>Det gjeld denne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The message quotes our number for one of these. See whether all fits.</source>
        <translation>Meldinga oppgir vårt nummer på ein av desse. Sjå om alt stemmer.</translation>
    </message>
    <message>
        <source>our number for this person stands in the message</source>
        <translation>vårt nummer på denne personen står i meldinga</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Meeting &amp;day</source>
        <translation>Møte&amp;dag</translation>
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
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Videolenkje</translation>
    </message>
</context>
<context>
    <name>MessageCardView</name>
    <message>
        <source>Message from {who}</source>
        <translation>Melding frå {who}</translation>
    </message>
    <message>
        <source>More about this message</source>
        <translation>Meir om denne meldinga</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Skriv ut meldinga</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Hastar</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Hastar: {reason}</translation>
    </message>
    <message>
        <source>whom is it about?</source>
        <translation>kven gjeld det?</translation>
    </message>
    <message>
        <source>proposes a new transition</source>
        <translation>foreslår ny overgang</translation>
    </message>
    <message>
        <source>proposes a new day instead of {day}</source>
        <translation>foreslår ny dag i staden for {day}</translation>
    </message>
    <message>
        <source>Received and understood</source>
        <translation>Motteke og forstått</translation>
    </message>
    <message>
        <source>Save in the calendar</source>
        <translation>Lagre i kalenderen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>It is about {name} all the same</source>
        <translation>Det gjeld {name} likevel</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>Eg har teke meg av det</translation>
    </message>
    <message>
        <source>Show the new one</source>
        <translation>Vis den nye</translation>
    </message>
    <message>
        <source>Accept the new day</source>
        <translation>Godta ny dato</translation>
    </message>
    <message>
        <source>Note the {transition}</source>
        <translation>Noter {transition}</translation>
    </message>
    <message>
        <source>Accept the day</source>
        <translation>Godta datoen</translation>
    </message>
</context>
<context>
    <name>MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation>Kladd {count}</translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation>Utboks {count}</translation>
    </message>
    <message>
        <source>Nothing by these words</source>
        <translation>Ingenting med dei orda</translation>
    </message>
    <message>
        <source>Try a name, a unit, or fewer letters.</source>
        <translation>Prøv eit namn, ei eining eller færre bokstavar.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ingen kladdar</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself.</source>
        <translation>Det du byrjar på, blir teke vare på her av seg sjølv.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av desse</translation>
    </message>
    <message>
        <source>Open a conversation to take it yourself or give it to somebody.</source>
        <translation>Opne ein samtale for å ta han sjølv eller gi han til nokon.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Utboksen er tom</translation>
    </message>
    <message>
        <source>All you have sent is with the units.</source>
        <translation>Alt de har sendt, er hos einingane.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtalar enno</translation>
    </message>
    <message>
        <source>Write to a unit to begin one.</source>
        <translation>Skriv til ei eining for å byrje ein samtale.</translation>
    </message>
</context>
<context>
    <name>NewSignerSheet</name>
    <message>
        <source>The unit has a new certificate</source>
        <translation>Eininga har eit nytt sertifikat</translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we do not have. Its holder is {holder}. {vouched}</source>
        <translation>Fila er signert med eit sertifikat vi ikkje har. Innehavaren er {holder}. {vouched}</translation>
    </message>
    <message>
        <source>&amp;Which unit it is from</source>
        <translation>&amp;Kva eining det er frå</translation>
    </message>
    <message>
        <source>It would be taken in at {unit}.</source>
        <translation>Det blir teke inn på {unit}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Til no</translation>
    </message>
    <message>
        <source>&amp;Accept it, and open the file</source>
        <translation>&amp;Godta det og opne fila</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Accept it if you expected it, or call the unit on a number that you know from before. Nothing of the file is stored until then.</source>
        <translation>Godta det om de venta eit nytt, eller ring eininga på eit nummer de kjenner frå før. Ingenting frå fila blir lagra før det.</translation>
    </message>
    <message>
        <source>A coordinator or a leader must accept it. Nothing of the file is stored until then.</source>
        <translation>Ein koordinator eller leiar må godta det. Ingenting frå fila blir lagra før det.</translation>
    </message>
</context>
<context>
    <name>NotTakenSheet</name>
    <message>
        <source>{unit} did not take it</source>
        <translation>{unit} tok ikkje imot ho</translation>
    </message>
    <message>
        <source>It then stands as rejected until somebody has seen to it.</source>
        <translation>Då står ho som avvist til nokon har teke seg av ho.</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Dagen dei &amp;sa det</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Andlet til andlet</translation>
    </message>
    <message>
        <source>Wh&amp;y they did not take it</source>
        <translation>Kvi&amp;for dei ikkje tok imot ho</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation>Kven på &amp;eininga</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Noted as not taken.</source>
        <translation>Notert at dei ikkje tok imot ho.</translation>
    </message>
</context>
<context>
    <name>NoteUndo</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Taken back. No consent covers the message now: destroy the file.</source>
        <translation>Teke tilbake. Ikkje noko samtykke dekkjer meldinga no: slett fila.</translation>
    </message>
    <message>
        <source>Taken back. The file waits for its delivery again.</source>
        <translation>Teke tilbake. Fila ventar på å bli levert igjen.</translation>
    </message>
    <message>
        <source>The note is taken back.</source>
        <translation>Notatet er teke tilbake.</translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>OwnerWords</name>
    <message>
        <source>With nobody yet</source>
        <translation>Utan eigar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Deg</translation>
    </message>
    <message>
        <source>The conversation is with nobody. Give it to somebody.</source>
        <translation>Ingen har samtalen. Gi han til nokon.</translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. You stand in.</source>
        <translation>{name} har samtalen, men er borte. Du er stadfortredar.</translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. {other} stands in.</source>
        <translation>{name} har samtalen, men er borte. {other} er stadfortredar.</translation>
    </message>
    <message>
        <source>The conversation is with {name}. Give it to another.</source>
        <translation>{name} har samtalen. Gi han til ein annan.</translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation>Ta han sjølv</translation>
    </message>
    <message>
        <source>{name} (away, {other} stands in)</source>
        <translation>{name} (borte, {other} er stadfortredar)</translation>
    </message>
    <message>
        <source>The conversation is with nobody now.</source>
        <translation>Ingen har samtalen no.</translation>
    </message>
    <message>
        <source>The conversation is with you now.</source>
        <translation>Du har samtalen no.</translation>
    </message>
    <message>
        <source>The conversation is with {name} now.</source>
        <translation>{name} har samtalen no.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>deg</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>for {name}</translation>
    </message>
</context>
<context>
    <name>PartOfferRow</name>
    <message>
        <source>Choose which: {part}</source>
        <translation>Vel kva for nokre: {part}</translation>
    </message>
    <message>
        <source>{part}, {some} of {all}</source>
        <translation>{part}, {some} av {all}</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>ingenting å sende</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Hide {part}</source>
        <translation>Skjul {part}</translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation>Vis {part}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>As the unit sees it</source>
        <translation>Slik ser eininga det</translation>
    </message>
    <message>
        <source>To the consents</source>
        <translation>Til samtykka</translation>
    </message>
    <message>
        <source>follows as you write</source>
        <translation>følgjer med medan du skriv</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Attachment: {file}</source>
        <translation>Vedlegg: {file}</translation>
    </message>
    <message>
        <source>Attachment: {file}, page {number} of {count}</source>
        <translation>Vedlegg: {file}, side {number} av {count}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the conversation</source>
        <translation>Skriv ut samtalen</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Skriv ut meldinga</translation>
    </message>
    <message>
        <source>The pages of the attachments are being counted …</source>
        <translation>Sidene i vedlegga blir talde …</translation>
    </message>
    <message>
        <source>What is on paper is not encrypted. It is noted in the journal that it was printed.</source>
        <translation>Det som står på papir, er ikkje kryptert. Det blir notert i journalen at det vart skrive ut.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Vel skrivar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print these attachments too</source>
        <translation>Skriv òg ut desse vedlegga</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will be printed.</source>
        <translation>
            <numerusform>%n side blir skriven ut.</numerusform>
            <numerusform>%n sider blir skrivne ut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be printed. {why}</source>
        <translation>{file} kan ikkje skrivast ut. {why}</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc closes</source>
        <translation>Ctrl+Enter · Esc lukkar</translation>
    </message>
    <message>
        <source>It is none of the types that are safe to show.</source>
        <translation>Det er ingen av typane som det er trygt å vise.</translation>
    </message>
</context>
<context>
    <name>ReadingSide</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Vel ein samtale</translation>
    </message>
    <message>
        <source>Urgent ones and those without a receipt are marked in the list.</source>
        <translation>Dei som hastar, og dei utan kvittering, er merkte i lista.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldingar enno</translation>
    </message>
    <message>
        <source>When a participant has said yes, you can write to a unit here and see whether it was received and understood.</source>
        <translation>Når ein deltakar har sagt ja, kan de skrive til ei eining her og sjå om det er motteke og forstått.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ei melding</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>It is signed, but nobody we know vouches for the signature.</source>
        <translation>Ho er signert, men ingen vi kjenner, går god for signaturen.</translation>
    </message>
    <message>
        <source>The participant has no consent to receive from this unit in force.</source>
        <translation>Deltakaren har ikkje noko gyldig samtykke til å ta imot frå denne eininga.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It is not for them.</source>
        <translation>Avvik: Eininga sender meldinga di tilbake. Ho er ikkje til dei.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It says too little.</source>
        <translation>Avvik: Eininga sender meldinga di tilbake. Ho seier for lite.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back.</source>
        <translation>Avvik: Eininga sender meldinga di tilbake.</translation>
    </message>
    <message>
        <source>The unit calls this a test message.</source>
        <translation>Eininga kallar dette ei testmelding.</translation>
    </message>
    <message>
        <source>The unit says that there is a consent.</source>
        <translation>Eininga skriv at det finst eit samtykke.</translation>
    </message>
    <message>
        <source>The unit says that the consent was denied.</source>
        <translation>Eininga skriv at samtykket er nekta.</translation>
    </message>
    <message>
        <source>Something in it that could act by itself was left out.</source>
        <translation>Noko i henne som kunne handle av seg sjølv, er utelate.</translation>
    </message>
    <message>
        <source>A copy went to {name}.</source>
        <translation>Ein kopi gjekk til {name}.</translation>
    </message>
    <message>
        <source>Priority: {words}.</source>
        <translation>Prioritet: {words}.</translation>
    </message>
    <message>
        <source>It lacks something that the standard asks for.</source>
        <translation>Ho manglar noko som standarden ber om.</translation>
    </message>
    <message>
        <source>{name} has said that it is about this person all the same.</source>
        <translation>{name} har sagt at det gjeld denne personen likevel.</translation>
    </message>
    <message>
        <source>Our receipt was not taken ({code}). The unit may believe that this has not arrived: call them.</source>
        <translation>Kvitteringa vår vart ikkje teken imot ({code}). Eininga kan tru at dette ikkje har kome fram: ring dei.</translation>
    </message>
    <message>
        <source>Our «received and understood» was not taken ({code}). Say it again, or call the unit.</source>
        <translation>«Motteke og forstått» frå oss vart ikkje teke imot ({code}). Sei det på nytt, eller ring eininga.</translation>
    </message>
    <message>
        <source>On {day} the unit sent something else under the same number. It was refused and is not kept: call the unit and ask what it was.</source>
        <translation>{day} sende eininga noko anna med same nummer. Det vart avvist og er ikkje teke vare på: ring eininga og spør kva det var.</translation>
    </message>
    <message>
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation>Ho handlar om ein annan: {name}. Er ho i feil samtale?</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename the file</source>
        <translation>Gi fila nytt namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The unit sees this name. It tells what is in it.</source>
        <translation>Eininga ser dette namnet. La det seie kva som er i fila.</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Bruk namnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Add a part</source>
        <translation>&amp;Legg ved del</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>See and &amp;send</source>
        <translation>Sjå og &amp;send</translation>
    </message>
    <message>
        <source>Write an answer to {unit} …</source>
        <translation>Skriv svar til {unit} …</translation>
    </message>
    <message>
        <source>Draft saved {when}</source>
        <translation>Kladd lagra {when}</translation>
    </message>
    <message>
        <source>A draft is saved while you write</source>
        <translation>Kladd blir lagra medan du skriv</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>M&amp;al</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Send it back to {unit}?</source>
        <translation>Sende ho tilbake til {unit}?</translation>
    </message>
    <message>
        <source>The unit is told that its message came to the wrong place, and why. Nothing else is told, and you need no consent for it. What the message says is not shown here afterwards.</source>
        <translation>Eininga får vite at meldinga ikkje høyrer heime her, og kvifor. Ho får ikkje vite noko meir, og det trengst ikkje samtykke. Kva meldinga seier, blir ikkje vist her etterpå.</translation>
    </message>
    <message>
        <source>Why is it sent back?</source>
        <translation>Kvifor blir ho send tilbake?</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Send tilbake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The message goes back to the unit.</source>
        <translation>Meldinga går tilbake til eininga.</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>Wrong receiver: not for us, or not about anybody of ours</source>
        <translation>Feil mottakar: ikkje til oss, eller ikkje om nokon av våre</translation>
    </message>
    <message>
        <source>It says too little for us to follow it up</source>
        <translation>Ho seier for lite til at vi kan følgje ho opp</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein annan grunn</translation>
    </message>
    <message>
        <source>The unit reads: «{words}»</source>
        <translation>Eininga les: «{words}»</translation>
    </message>
    <message>
        <source>It could not be sent back ({code}). Call the unit.</source>
        <translation>Ho kunne ikkje sendast tilbake ({code}). Ring eininga.</translation>
    </message>
    <message>
        <source>On its way back to the unit: {reason}.</source>
        <translation>På veg tilbake til eininga: {reason}.</translation>
    </message>
    <message>
        <source>Sent back {day}: {reason}.</source>
        <translation>Send tilbake {day}: {reason}.</translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation>Ei melding som vart send tilbake</translation>
    </message>
    <message>
        <source>What it says and about whom is not shown here any more.</source>
        <translation>Kva ho seier, og kven ho gjeld, blir ikkje vist her lenger.</translation>
    </message>
    <message>
        <source>wrong receiver</source>
        <translation>feil mottakar</translation>
    </message>
    <message>
        <source>it says too little</source>
        <translation>ho seier for lite</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein annan grunn</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>not matched yet</source>
        <translation>ikkje kopla enno</translation>
    </message>
    <message>
        <source>No unit chosen yet</source>
        <translation>Inga eining vald enno</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
    </message>
    <message>
        <source>about nobody of ours</source>
        <translation>ikkje om nokon av våre</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>{unit} has received and understood</source>
        <translation>{unit} har motteke og forstått</translation>
    </message>
    <message>
        <source>{unit} has received it</source>
        <translation>{unit} har fått ho</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Dagen dei &amp;sa det</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Andlet til andlet</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation>Kven på &amp;eininga</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Noted as understood.</source>
        <translation>Notert som forstått.</translation>
    </message>
    <message>
        <source>Noted as received.</source>
        <translation>Notert som motteke.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Sealed files (*.p7m)</source>
        <translation>Forsegla filer (*.p7m)</translation>
    </message>
    <message>
        <source>Put the sealed file</source>
        <translation>Legg den forsegla fila</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Fila kunne ikkje skrivast der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. Destroy the file, and do not deliver it.</source>
        <translation>Samtykket vart trekt medan fila vart laga. Øydelegg fila, og ikkje lever ho.</translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. The file has been deleted, and nothing may be delivered.</source>
        <translation>Samtykket vart trekt medan fila vart laga. Fila er sletta, og ingenting skal leverast.</translation>
    </message>
    <message>
        <source>The sealed file is made. Deliver it to the unit, and note it here.</source>
        <translation>Den forsegla fila er laga. Lever ho til eininga, og noter det her.</translation>
    </message>
    <message>
        <source>Some letters are missing on its paper; the message itself has them all.</source>
        <translation>Nokre bokstavar manglar på papirutgåva; sjølve meldinga har alle.</translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. No file was made.</source>
        <translation>Ikkje noko samtykke dekkjer meldinga lenger, så ho er stansa. Inga fil er laga.</translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. Destroy the file that was made before, if it has not been delivered.</source>
        <translation>Ikkje noko samtykke dekkjer meldinga lenger, så ho er stansa. Øydelegg fila som vart laga før, om ho ikkje er levert.</translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send to {unit}?</source>
        <translation>Sende til {unit}?</translation>
    </message>
    <message>
        <source>It leaves the house now. What has been delivered can&apos;t be called back.</source>
        <translation>Ho går ut av huset no. Det som er levert, kan ikkje hentast tilbake.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send no</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This goes out: {parts}.</source>
        <translation>Dette går ut: {parts}.</translation>
    </message>
    <message>
        <source>Make it ready for {unit}?</source>
        <translation>Leggje ho klar til {unit}?</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>Legg klar</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation>Ctrl+Enter · Esc tek vare på kladden</translation>
    </message>
    <message>
        <source>Nothing leaves the house yet. You make the sealed file in the conversation, and it leaves when somebody delivers it.</source>
        <translation>Ingenting går ut av huset enno. Du lagar den forsegla fila i samtalen, og ho går ut når nokon leverer ho.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>teksten din</translation>
    </message>
    <message>
        <source>This is to be sealed: {parts}.</source>
        <translation>Dette skal forseglast: {parts}.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates are in use</source>
        <translation>Ingen malar er i bruk</translation>
    </message>
</context>
<context>
    <name>ThreadCards</name>
    <message>
        <source>Older messages</source>
        <translation>Eldre meldingar</translation>
    </message>
    <message>
        <source>Newer messages</source>
        <translation>Nyare meldingar</translation>
    </message>
</context>
<context>
    <name>ThreadDeeds</name>
    <message>
        <source>The unit is told that you have received and understood.</source>
        <translation>Eininga får vite at de har motteke og forstått.</translation>
    </message>
    <message>
        <source>Noted as answered.</source>
        <translation>Notert som svart på.</translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation>Notert at nokon har teke seg av det.</translation>
    </message>
    <message>
        <source>The transition is in the plan.</source>
        <translation>Overgangen står i planen.</translation>
    </message>
    <message>
        <source>The plan stays as it was.</source>
        <translation>Planen står som han stod.</translation>
    </message>
    <message>
        <source>Noted. What it proposes can be accepted now.</source>
        <translation>Notert. No kan forslaget godtakast.</translation>
    </message>
    <message>
        <source>The conversation has its participant.</source>
        <translation>Samtalen har fått deltakaren sin.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Opne {name}</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Skriv ut samtalen</translation>
    </message>
    <message>
        <source>Answered in another way</source>
        <translation>Svart på ein annan måte</translation>
    </message>
    <message>
        <source>This is about somebody else</source>
        <translation>Dette gjeld nokon andre</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>gjeld {name}</translation>
    </message>
    <message>
        <source>about somebody not matched yet</source>
        <translation>gjeld nokon som ikkje er kopla enno</translation>
    </message>
    <message>
        <source>No consent in force</source>
        <translation>Ikkje noko gyldig samtykke</translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation>Samtykke til {day}</translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Who is it?</source>
        <translation>Eininga skriv om «{patient}». Kven er det?</translation>
    </message>
    <message>
        <source>Choose the participant</source>
        <translation>Vel deltakaren</translation>
    </message>
    <message>
        <source>Not ours: send it back …</source>
        <translation>Ikkje vår – send tilbake …</translation>
    </message>
    <message>
        <source>about nobody of ours</source>
        <translation>ikkje om nokon av våre</translation>
    </message>
    <message>
        <source>Not ours: send it back</source>
        <translation>Ikkje vår – send tilbake</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Told to {unit}</source>
        <translation>Fortalt til {unit}</translation>
    </message>
    <message>
        <source>Then no file needs to be made of it.</source>
        <translation>Då treng det ikkje lagast noka fil.</translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation>Dagen det vart &amp;fortalt</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Korleis</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Andlet til andlet</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Noted that the unit has been told.</source>
        <translation>Notert at eininga har fått vite det.</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>The message&apos;s way</source>
        <translation>Vegen for meldinga</translation>
    </message>
    <message>
        <source>Read by {colleagues}</source>
        <translation>Lese av {colleagues}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikkje meldt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ikkje teken imot</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>inga kvittering</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ventar på deg</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>i utboksen</translation>
    </message>
    <message>
        <source>waits for the unit</source>
        <translation>ventar på eininga</translation>
    </message>
    <message>
        <source>waits to be delivered</source>
        <translation>ventar på levering</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>a former colleague</source>
        <translation>ein tidlegare kollega</translation>
    </message>
    <message>
        <source>Signed with the unit&apos;s certificate, whose fingerprint {name} has compared on the telephone.</source>
        <translation>Signert med sertifikatet til eininga, med eit fingeravtrykk som {name} har samanlikna på telefon.</translation>
    </message>
    <message>
        <source>Signed with the certificate that we have of the unit. Nobody has compared its fingerprint with them yet.</source>
        <translation>Signert med sertifikatet vi har frå eininga. Ingen har samanlikna fingeravtrykket med dei enno.</translation>
    </message>
    <message>
        <source>{issuer}, which you trust, vouches for it.</source>
        <translation>{issuer}, som de stolar på, går god for sertifikatet.</translation>
    </message>
    <message>
        <source>Its list of those taken back is outdated since {day}.</source>
        <translation>Lista over tilbaketrekte er utdatert sidan {day}.</translation>
    </message>
</context>
<context>
    <name>UnmatchingWords</name>
    <message>
        <source>The conversation is about nobody now. Say who it is.</source>
        <translation>Samtalen gjeld ingen no. Sei kven det er.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) about {name} were stopped.</source>
        <translation>
            <numerusform>%n melding om {name} vart stoppa.</numerusform>
            <numerusform>%n meldingar om {name} vart stoppa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) from it stand in the plan of {name}. Correct what is not so.</source>
        <translation>
            <numerusform>%n overgang derifrå står i planen til {name}. Rett det som ikkje stemmer.</numerusform>
            <numerusform>%n overgangar derifrå står i planen til {name}. Rett det som ikkje stemmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Kven gjeld det?</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Hastar</translation>
    </message>
    <message>
        <source>No receipt after 96 h</source>
        <translation>Inga kvittering på 96 t</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Avvist av eininga</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikkje sendast</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utboksen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svart på</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lese</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekt</translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation>ikkje i samtykket</translation>
    </message>
    <message>
        <source>no consent for this</source>
        <translation>ikkje samtykke til dette</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysningar</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Notice of a transition</source>
        <translation>Varsel om overgang</translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation>Kriseplan</translation>
    </message>
    <message>
        <source>Meeting invitation</source>
        <translation>Møteinnkalling</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
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
        <source>Plan an admission</source>
        <translation>Planleggje innlegging</translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation>Planleggje utskriving</translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation>Følgje opp saman</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Noko som hastar</translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation>Varsel om innlegging</translation>
    </message>
    <message>
        <source>Notice of a planned discharge</source>
        <translation>Varsel om planlagd utskriving</translation>
    </message>
    <message>
        <source>Notice of discharge</source>
        <translation>Varsel om utskriving</translation>
    </message>
    <message>
        <source>Notice of an unplanned discharge</source>
        <translation>Varsel om ikkje-planlagd utskriving</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>innlegginga</translation>
    </message>
    <message>
        <source>discharge</source>
        <translation>utskrivinga</translation>
    </message>
    <message>
        <source>unplanned discharge</source>
        <translation>den ikkje-planlagde utskrivinga</translation>
    </message>
    <message>
        <source>beginning of a sentence</source>
        <translation>innsetjinga</translation>
    </message>
    <message>
        <source>release</source>
        <translation>lauslatinga</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flyttinga</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Send tilbake</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>Skal leverast</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{unit} (not within reach)</source>
        <translation>{unit} (kan ikkje nåast)</translation>
    </message>
    <message>
        <source>{unit} (as a sealed file)</source>
        <translation>{unit} (som forsegla fil)</translation>
    </message>
</context>
</TS>
