<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutChips</name>
    <message>
        <source>The text is about</source>
        <translation>Teksten handler om</translation>
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
        <translation>Gå videre med kladden</translation>
    </message>
    <message>
        <source>Write the one that did not arrive anew</source>
        <translation>Skriv på nytt den som ikke kom fram</translation>
    </message>
    <message>
        <source>Go on with the draft of the one that did not arrive</source>
        <translation>Gå videre med kladden til den som ikke kom fram</translation>
    </message>
    <message>
        <source>Not in the draft: {parts}. What stood there is not in Medvandrer as it was any more.</source>
        <translation>Ikke med i kladden: {parts}. Det som sto der, står ikke lenger slik i Medvandrer.</translation>
    </message>
</context>
<context>
    <name>BracesWords</name>
    <message>
        <source>Missing before you can send: {names}</source>
        <translation>Mangler før du kan sende: {names}</translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper beside.</source>
        <translation>Det som står i krøllparenteser, er fylt ut på arket ved siden av.</translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper, before you send.</source>
        <translation>Det som står i krøllparenteser, fylles ut på arket før du sender.</translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>Another way</source>
        <translation>En annen måte</translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation>Med &amp;ord</translation>
    </message>
    <message>
        <source>May be empty, but for another way. Nothing about the participant.</source>
        <translation>Må fylles ut bare når det er en annen måte. Skriv ingenting om deltakeren.</translation>
    </message>
</context>
<context>
    <name>CameSheet</name>
    <message>
        <source>The file is opened</source>
        <translation>Filen er åpnet</translation>
    </message>
    <message>
        <source>It is sealed for us. {trust} Note how it came, and it is put in its conversation.</source>
        <translation>Den er forseglet til oss. {trust} Noter hvordan den kom, så legges den i riktig samtale.</translation>
    </message>
    <message>
        <source>Came &amp;on</source>
        <translation>Dagen den &amp;kom</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>Put it in its conversation</source>
        <translation>Legg den i samtalen</translation>
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
        <translation>Enhetens egen utskrift</translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation>Filen lages …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Rett …</translation>
    </message>
    <message>
        <source>Make the sealed file …</source>
        <translation>Lag forseglet fil …</translation>
    </message>
    <message>
        <source>Make the file again …</source>
        <translation>Lag filen på nytt …</translation>
    </message>
    <message>
        <source>Note the delivery …</source>
        <translation>Noter levert …</translation>
    </message>
    <message>
        <source>Stop the message</source>
        <translation>Stopp meldingen</translation>
    </message>
    <message>
        <source>It was delivered …</source>
        <translation>Den er levert …</translation>
    </message>
    <message>
        <source>They have received it …</source>
        <translation>De har fått den …</translation>
    </message>
    <message>
        <source>They have understood it …</source>
        <translation>De har forstått den …</translation>
    </message>
    <message>
        <source>They did not take it …</source>
        <translation>De tok ikke imot den …</translation>
    </message>
    <message>
        <source>It was not delivered</source>
        <translation>Den ble ikke levert</translation>
    </message>
    <message>
        <source>We have told them so …</source>
        <translation>Vi har sagt det til dem …</translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation>Vi har sagt det til dem …</translation>
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
        <translation>Levert personlig</translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Ready to be sealed. Make the file, and deliver it to the unit.</source>
        <translation>Klar til å forsegles. Lag filen, og lever den til enheten.</translation>
    </message>
    <message>
        <source>The sealing was cut short, so there may be a file. Deliver it if you find it, or make it again and destroy the first.</source>
        <translation>Forseglingen ble avbrutt, så det kan finnes en fil. Lever den hvis du finner den, eller lag den på nytt og slett den første.</translation>
    </message>
    <message>
        <source>A file was made before it was stopped. Destroy the file, unless it has been delivered already.</source>
        <translation>Det ble laget en fil før meldingen ble stoppet. Ødelegg filen, hvis den ikke er levert allerede.</translation>
    </message>
    <message>
        <source>No consent covers it any more, so it can&apos;t be sealed.</source>
        <translation>Ikke noe samtykke dekker meldingen lenger, så den kan ikke forsegles.</translation>
    </message>
    <message>
        <source>No consent covers it any more. Do not deliver the file: destroy it.</source>
        <translation>Ikke noe samtykke dekker meldingen lenger. Ikke lever filen: slett den.</translation>
    </message>
    <message>
        <source>Came as a sealed file.</source>
        <translation>Kom som forseglet fil.</translation>
    </message>
    <message>
        <source>Came as a sealed file {day}: {how}. Opened by {name}.</source>
        <translation>Kom som forseglet fil {day}: {how}. Åpnet av {name}.</translation>
    </message>
    <message>
        <source>The unit is to hear that you have received and understood.</source>
        <translation>Enheten skal få vite at dere har mottatt og forstått.</translation>
    </message>
    <message>
        <source>The unit is to hear that its message came to the wrong place.</source>
        <translation>Enheten skal få vite at meldingen kom til feil sted.</translation>
    </message>
    <message>
        <source>The unit is to hear that the message was not taken in: {why}.</source>
        <translation>Enheten skal få vite at meldingen ikke er tatt inn: {why}.</translation>
    </message>
    <message>
        <source>The unit is to have a receipt.</source>
        <translation>Enheten skal ha en kvittering.</translation>
    </message>
    <message>
        <source>The file is made: deliver it.</source>
        <translation>Filen er laget: lever den.</translation>
    </message>
    <message>
        <source>The unit said {day} that they have it: {how}</source>
        <translation>Enheten sa {day} at de har fått den: {how}</translation>
    </message>
    <message>
        <source>The unit said {day} that it is understood: {how}</source>
        <translation>Enheten sa {day} at den er forstått: {how}</translation>
    </message>
    <message>
        <source>The unit was told {day}: {how}</source>
        <translation>Enheten fikk vite det {day}: {how}</translation>
    </message>
    <message>
        <source>The unit said {day} that they did not take it: «{why}», {how}</source>
        <translation>Enheten sa {day} at de ikke tok imot den: «{why}», {how}</translation>
    </message>
    <message>
        <source>Noted by {name}.</source>
        <translation>Notert av {name}.</translation>
    </message>
    <message>
        <source>its number can&apos;t be read</source>
        <translation>nummeret kan ikke leses</translation>
    </message>
    <message>
        <source>it is meant for somebody else</source>
        <translation>den er ment for noen andre</translation>
    </message>
    <message>
        <source>we do not know the person</source>
        <translation>vi kjenner ikke personen</translation>
    </message>
    <message>
        <source>it does not say whom it is about</source>
        <translation>den sier ikke hvem den gjelder</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>den kan ikke leses</translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation>den er ikke i orden</translation>
    </message>
    <message>
        <source>it is of a kind that is not taken here</source>
        <translation>den er av et slag som ikke tas imot her</translation>
    </message>
    <message>
        <source>it is not as it must be</source>
        <translation>den er ikke slik den må være</translation>
    </message>
    <message>
        <source>to be sealed</source>
        <translation>skal forsegles</translation>
    </message>
    <message>
        <source>sealing was cut short</source>
        <translation>forseglingen ble avbrutt</translation>
    </message>
    <message>
        <source>sealed, to be delivered</source>
        <translation>forseglet, skal leveres</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>the file must be destroyed</source>
        <translation>filen må slettes</translation>
    </message>
    <message>
        <source>The file was made {when} by {name}. Deliver it, and note it here.</source>
        <translation>Filen ble laget {when} av {name}. Lever den til enheten, og noter det her.</translation>
    </message>
    <message>
        <source>Delivered; nobody has noted how.</source>
        <translation>Levert; ingen har notert hvordan.</translation>
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
        <translation>Åpne forseglet fil</translation>
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
        <translation>Notert som ikke levert. Ikke noe samtykke dekker den nå: slett filen.</translation>
    </message>
    <message>
        <source>Noted as not delivered. The file waits again.</source>
        <translation>Notert som ikke levert. Filen venter igjen.</translation>
    </message>
</context>
<context>
    <name>ChosenFileRow</name>
    <message>
        <source>About</source>
        <translation>Handler om</translation>
    </message>
    <message>
        <source>What {file} is about</source>
        <translation>Hva {file} handler om</translation>
    </message>
    <message>
        <source>Show {file}</source>
        <translation>Vis {file}</translation>
    </message>
    <message>
        <source>Rename {file}</source>
        <translation>Gi {file} nytt navn</translation>
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
        <translation>&amp;Haster, be om «forstått»</translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation>Velg enhet</translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation>Velg deltaker</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Formål</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Gjelder</translation>
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
        <translation>Be om mer</translation>
    </message>
    <message>
        <source>The text is about</source>
        <translation>Teksten handler om</translation>
    </message>
    <message>
        <source>Parts that follow</source>
        <translation>Deler som følger med</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>Ma&amp;l</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Hvorfor det haster</translation>
    </message>
    <message>
        <source>The unit sees this.</source>
        <translation>Enheten ser dette.</translation>
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
        <translation>Kladd lagret {when}</translation>
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
        <translation>gjelder {name}</translation>
    </message>
    <message>
        <source>{name} has said yes to {kinds}, until {day}.</source>
        <translation>{name} har sagt ja til {kinds}, til og med {day}.</translation>
    </message>
    <message>
        <source>Choose a unit and a participant to see what the unit will see.</source>
        <translation>Velg enhet og deltaker for å se det enheten vil se.</translation>
    </message>
    <message>
        <source>Medvandrer can&apos;t reach this unit yet. Call it, or choose another. Your draft is kept.</source>
        <translation>Medvandrer når ikke denne enheten ennå. Ring dit, eller velg en annen. Kladden er tatt vare på.</translation>
    </message>
    <message>
        <source>There is no consent to share with this unit. Note one first.</source>
        <translation>Det finnes ikke noe samtykke til å dele med denne enheten. Skriv inn et først.</translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent. Nothing may be sent.</source>
        <translation>Deltakeren har trukket samtykket. Ingenting kan sendes.</translation>
    </message>
    <message>
        <source>The consent ended {day}. Ask for a new one.</source>
        <translation>Samtykket gikk ut {day}. Be om et nytt.</translation>
    </message>
    <message>
        <source>The consent begins {day}.</source>
        <translation>Samtykket gjelder først fra {day}.</translation>
    </message>
    <message>
        <source>The consent does not name this purpose. Choose another, or ask for more.</source>
        <translation>Samtykket nevner ikke dette formålet. Velg et annet, eller be om mer.</translation>
    </message>
    <message>
        <source>Not in the consent: {kinds}. Leave that out, or ask for more.</source>
        <translation>Ikke i samtykket: {kinds}. Ta det ut, eller be om mer.</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} og {last}</translation>
    </message>
    <message>
        <source>This unit takes sealed files only. It needs a certificate at the unit and a seal of ours, both in Settings. Your draft is kept.</source>
        <translation>Denne enheten tar bare imot forseglede filer. Da trengs et sertifikat på enheten og en forsegling av vår egen, begge i Innstillinger. Kladden er tatt vare på.</translation>
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
        <translation>Det som er levert, kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>This unit gets it as a sealed file, which only they can open and somebody here delivers.</source>
        <translation>Denne enheten får den som en forseglet fil, som bare de kan åpne og noen her leverer.</translation>
    </message>
    <message>
        <source>The message is ready to be sealed. Make the file in the conversation.</source>
        <translation>Meldingen er klar til å forsegles. Lag filen i samtalen.</translation>
    </message>
    <message>
        <source>The message is on its way out.</source>
        <translation>Meldingen er på vei ut.</translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>With {unit}. Printed {day}.</source>
        <translation>Med {unit}. Skrevet ut {day}.</translation>
    </message>
    <message>
        <source>With {unit}, about {name}. Printed {day}.</source>
        <translation>Med {unit}, om {name}. Skrevet ut {day}.</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Haster: {reason}</translation>
    </message>
    <message>
        <source>Attachments are named here, and are not printed: they are in Medvandrer.</source>
        <translation>Vedleggene står her med navn, men er ikke skrevet ut: de ligger i Medvandrer.</translation>
    </message>
    <message>
        <source>Attachments are printed after the conversation, where it says so.</source>
        <translation>Vedlegg som er skrevet ut, ligger etter samtalen.</translation>
    </message>
    <message>
        <source>The attachments are printed after the conversation.</source>
        <translation>Vedleggene ligger etter samtalen.</translation>
    </message>
    <message>
        <source>Printed after this.</source>
        <translation>Skrevet ut etter samtalen.</translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation>Ikke skrevet ut.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Save a copy of «{file}»?</source>
        <translation>Lagre en kopi av «{file}»?</translation>
    </message>
    <message>
        <source>The copy is not encrypted, and lies outside Medvandrer: whoever uses this machine can open it. Delete it when you are done. It is noted in the journal that you made it.</source>
        <translation>Kopien er ikke kryptert og ligger utenfor Medvandrer: den som bruker denne maskinen, kan åpne den. Slett den når du er ferdig. Det noteres i journalen at du laget den.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Velg hvor</translation>
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
        <translation>Rett leveringen</translation>
    </message>
    <message>
        <source>What was noted before stays in the journal.</source>
        <translation>Det som var notert før, står fortsatt i journalen.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>The delivery is corrected.</source>
        <translation>Leveringen er rettet.</translation>
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
        <translation>Fra da av regnes den som sendt. Det som er levert, kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
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
        <translation>Den kunne ikke sendes ({code}). Ring enheten.</translation>
    </message>
    <message>
        <source>No receipt for 96 hours. Count it as not arrived, and call the unit. A late receipt will still be shown.</source>
        <translation>Ingen kvittering på 96 timer. Regn med at den ikke er kommet fram, og ring enheten. En sen kvittering blir vist likevel.</translation>
    </message>
    <message>
        <source>Stopped: the participant has withdrawn the consent.</source>
        <translation>Stoppet: deltakeren har trukket samtykket.</translation>
    </message>
    <message>
        <source>Stopped: the consent has run out.</source>
        <translation>Stoppet: samtykket har gått ut.</translation>
    </message>
    <message>
        <source>Stopped: there is no consent to this unit any more.</source>
        <translation>Stoppet: det finnes ikke lenger noe samtykke til denne enheten.</translation>
    </message>
    <message>
        <source>Stopped: a part of it is outside the consent.</source>
        <translation>Stoppet: en del av den er utenfor samtykket.</translation>
    </message>
    <message>
        <source>Stopped: no consent covers it today.</source>
        <translation>Stoppet: ikke noe samtykke dekker den i dag.</translation>
    </message>
    <message>
        <source>A try before that got no answer, so it may have arrived.</source>
        <translation>Et tidligere forsøk fikk ikke svar, så den kan ha kommet fram.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Ingenting er sendt.</translation>
    </message>
    <message>
        <source>Written anew {when}.</source>
        <translation>Skrevet på nytt {when}.</translation>
    </message>
    <message>
        <source>The unit has taken it, but not all of it ({code}). Ask what is missing.</source>
        <translation>Enheten har tatt imot den, men ikke alt i den ({code}). Spør hva som mangler.</translation>
    </message>
    <message>
        <source>Nobody there has said that they have understood it. Call the unit.</source>
        <translation>Ingen der har sagt at de har forstått den. Ring enheten.</translation>
    </message>
    <message>
        <source>Stopped: it waited when a backup was made, and the backup was brought back. It may have left in between, or the consent may have been withdrawn.</source>
        <translation>Stoppet: den ventet da en sikkerhetskopi ble tatt, og kopien er hentet tilbake. Den kan ha gått ut i mellomtiden, eller samtykket kan være trukket.</translation>
    </message>
    <message>
        <source>Stopped: the follow-up of the participant was ended.</source>
        <translation>Stoppet: oppfølgingen av deltakeren er avsluttet.</translation>
    </message>
    <message>
        <source>Stopped: the conversation that it answered was about somebody else.</source>
        <translation>Stoppet: samtalen den svarte i, gjaldt noen andre.</translation>
    </message>
    <message>
        <source>The unit has said that it did not take it. Their reason is noted below.</source>
        <translation>Enheten har sagt at de ikke tok imot den. Grunnen står notert nedenfor.</translation>
    </message>
    <message>
        <source>its number could not be read</source>
        <translation>nummeret kunne ikke leses</translation>
    </message>
    <message>
        <source>the unit does not know the receiver</source>
        <translation>enheten kjenner ikke mottakeren</translation>
    </message>
    <message>
        <source>the unit does not have this person</source>
        <translation>enheten har ikke denne personen</translation>
    </message>
    <message>
        <source>the unit can&apos;t tell who the person is</source>
        <translation>enheten kan ikke avgjøre hvem det gjelder</translation>
    </message>
    <message>
        <source>the message could not be read</source>
        <translation>meldingen kunne ikke leses</translation>
    </message>
    <message>
        <source>the message was not in order</source>
        <translation>meldingen var ikke i orden</translation>
    </message>
    <message>
        <source>the unit does not take this form</source>
        <translation>enheten tar ikke imot meldinger av dette slaget</translation>
    </message>
    <message>
        <source>the unit gave no reason we know</source>
        <translation>enheten ga ingen grunn vi kjenner</translation>
    </message>
    <message>
        <source>The unit has not taken it: {why} ({code}). Call the unit.</source>
        <translation>Enheten har ikke tatt imot: {why} ({code}). Ring enheten.</translation>
    </message>
    <message>
        <source>In the outbox. The health network is not connected now: it leaves when that is seen to in Settings.</source>
        <translation>I utboksen. Helsenettet er ikke tilkoblet nå: meldingen går ut når det er ordnet i Innstillinger.</translation>
    </message>
    <message>
        <source>In the outbox. It leaves as soon as the unit can be reached.</source>
        <translation>I utboksen. Den går så snart enheten kan nås.</translation>
    </message>
    <message>
        <source>No contact with the unit yet. Next try {when}.</source>
        <translation>Ingen kontakt med enheten ennå. Nytt forsøk {when}.</translation>
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
        <translation>Velg filer</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>PDF og bilder (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>«{file}» does not go along any more.</source>
        <translation>«{file}» følger ikke med lenger.</translation>
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
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>The meeting is in the file: open it with your calendar. It names nobody.</source>
        <translation>Møtet ligger i filen: åpne den med kalenderen din. Den nevner ingen ved navn.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted: delete it when you are done.</source>
        <translation>Kopien er lagret. Den er ikke kryptert: slett den når du er ferdig.</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Sealed files (*.p7m *.p7 *.cms *.pem *.smime)</source>
        <translation>Forseglede filer (*.p7m *.p7 *.cms *.pem *.smime)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation>Åpne forseglet fil</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation>Filen kan ikke leses. Se etter at den er der og kan leses.</translation>
    </message>
    <message>
        <source>The message is opened.</source>
        <translation>Meldingen er åpnet.</translation>
    </message>
    <message>
        <source>This message was here already. It is shown once.</source>
        <translation>Denne meldingen var her fra før. Den vises én gang.</translation>
    </message>
    <message>
        <source>It is the unit&apos;s receipt for your message.</source>
        <translation>Det er enhetens kvittering for meldingen deres.</translation>
    </message>
    <message>
        <source>The unit says that your message is understood.</source>
        <translation>Enheten sier at meldingen deres er forstått.</translation>
    </message>
    <message>
        <source>The unit is to have a receipt: make the file, or tell them.</source>
        <translation>Enheten skal ha en kvittering: lag filen, eller si det til dem.</translation>
    </message>
    <message>
        <source>The message can&apos;t be taken in: {why}. Call the unit.</source>
        <translation>Meldingen kan ikke tas inn: {why}. Ring enheten.</translation>
    </message>
    <message>
        <source>A receipt that says so waits among the files to deliver.</source>
        <translation>En kvittering som sier det, venter blant filene som skal leveres.</translation>
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
        <translation>Lagre en kopi av {file}</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
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
        <translation>Hele bredden</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} av {count}</translation>
    </message>
    <message>
        <source>+ − size · Esc closes</source>
        <translation>+ − størrelse · Esc lukker</translation>
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
        <translation>ukjent type</translation>
    </message>
    <message>
        <source>about {kinds}</source>
        <translation>handler om {kinds}</translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of the picture.</source>
        <translation>Sted, tid og kamera er tatt ut av bildet.</translation>
    </message>
    <message>
        <source>Author, program, title and dates were taken out of the file.</source>
        <translation>Forfatter, program, tittel og datoer ble tatt ut av filen.</translation>
    </message>
    <message>
        <source>The file may tell who made it, when and with what: it is signed, or can&apos;t be changed.</source>
        <translation>Filen kan fortelle hvem som laget den, når og med hva: den er signert, eller kan ikke endres.</translation>
    </message>
    <message>
        <source>Not PDF/A, which the health service asks for. Most units read it all the same.</source>
        <translation>Ikke PDF/A, som helsetjenesten ber om. De fleste enheter leser den likevel.</translation>
    </message>
    <message>
        <source>It is kept, but never opened: it is none of the types that are safe to show.</source>
        <translation>Den er tatt vare på, men åpnes aldri: den er ingen av typene som er trygge å vise.</translation>
    </message>
    <message>
        <source>The unit called it «{declared}»; its content is {type}.</source>
        <translation>Enheten kalte den «{declared}»; innholdet er {type}.</translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation>ikke i samtykket</translation>
    </message>
    <message>
        <source>no consent for this</source>
        <translation>ikke samtykke til dette</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekket</translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, {size} left. You can drop files here.</source>
        <translation>PDF, JPEG eller PNG, {size} igjen. Du kan slippe filer her.</translation>
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
            <numerusform>%n forseglet fil å levere</numerusform>
            <numerusform>%n forseglede filer å levere</numerusform>
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
        <translation>Leser filen …</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Sealed files to deliver</source>
        <translation>Forseglede filer å levere</translation>
    </message>
    <message>
        <source>They leave only when somebody delivers them, and notes that here.</source>
        <translation>De kommer fram først når noen leverer dem, og noterer det her.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation>Vi har sagt det til dem …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lag filen …</translation>
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
        <translation>Haster</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>Narrow by {what} no more</source>
        <translation>Slutt å begrense til {what}</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Narrow the messages</source>
        <translation>Begrens meldingene</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>Alle enheter</translation>
    </message>
    <message>
        <source>Any participant</source>
        <translation>Alle deltakere</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Sendte og mottatte</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Alle tilstander</translation>
    </message>
    <message>
        <source>&amp;Urgent ones only</source>
        <translation>Bare de som &amp;haster</translation>
    </message>
    <message>
        <source>With an &amp;attachment</source>
        <translation>Med &amp;vedlegg</translation>
    </message>
    <message>
        <source>Uni&amp;t</source>
        <translation>&amp;Enhet</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Deltaker</translation>
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
        <translation>&amp;Fra og med</translation>
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
        <translation>Vis disse</translation>
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
        <translation>Den slutter før den begynner.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>From us</source>
        <translation>Fra oss</translation>
    </message>
    <message>
        <source>From the unit</source>
        <translation>Fra enheten</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>I utboksen</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendes nå</translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation>Sendt, ingen kvittering ennå</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>Mottatt hos enheten</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Avvist av enheten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Received, not answered</source>
        <translation>Mottatt, ikke besvart</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
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
        <translation>Begrens meldingene</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvem sine</translation>
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
        <translation>Uten eier</translation>
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
        <translation>Senterets a&amp;dresse</translation>
    </message>
    <message>
        <source>The &amp;unit</source>
        <translation>E&amp;nheten</translation>
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
        <translation>Enheten må også få vite {what}.</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>fornavnet</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>etternavnet</translation>
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
        <translation>hvem som skriver</translation>
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
        <translation>mer om meldingen</translation>
    </message>
    <message>
        <source>The centre still lacks {what}.</source>
        <translation>For senteret mangler {what}.</translation>
    </message>
    <message>
        <source>The unit still lacks {what}.</source>
        <translation>For enheten mangler {what}.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <source>Your leader writes it in Settings.</source>
        <translation>Lederen din skriver det inn i Innstillinger.</translation>
    </message>
    <message>
        <source>A coordinator or leader writes it in Settings.</source>
        <translation>En koordinator eller leder skriver det inn i Innstillinger.</translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation>HER-id</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>navnet</translation>
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
        <translation>Det enheten må vite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Velg</translation>
    </message>
    <message>
        <source>The health service knows a person by the name in the population register, the date of birth and the sex. It is used in letters to units, and nowhere else.</source>
        <translation>Helsetjenesten kjenner en person på navnet i folkeregisteret, fødselsdatoen og kjønnet. Dette brukes i meldinger til enheter, og ingen andre steder.</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>For&amp;navn</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Etternavn</translation>
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
        <translation>Hit ringer enheten. Nummeret huskes til de neste meldingene dine.</translation>
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
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Saved for letters to units.</source>
        <translation>Lagret for meldinger til enheter.</translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Hvem gjelder det?</translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Nobody is matched by name alone.</source>
        <translation>Enheten skriver om «{patient}». Ingen kobles på navn alene.</translation>
    </message>
    <message>
        <source>Find the participant</source>
        <translation>Finn deltakeren</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>It is about this person</source>
        <translation>Det gjelder denne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The message quotes our number for one of these. See whether all fits.</source>
        <translation>Meldingen oppgir vårt nummer på en av disse. Se om alt stemmer.</translation>
    </message>
    <message>
        <source>our number for this person stands in the message</source>
        <translation>vårt nummer på denne personen står i meldingen</translation>
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
        <translation>Fra</translation>
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
        <translation>Sted</translation>
    </message>
    <message>
        <source>Video link</source>
        <translation>Videolenke</translation>
    </message>
</context>
<context>
    <name>MessageCardView</name>
    <message>
        <source>Message from {who}</source>
        <translation>Melding fra {who}</translation>
    </message>
    <message>
        <source>More about this message</source>
        <translation>Mer om denne meldingen</translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation>Skriv ut meldingen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Haster: {reason}</translation>
    </message>
    <message>
        <source>whom is it about?</source>
        <translation>hvem gjelder det?</translation>
    </message>
    <message>
        <source>proposes a new transition</source>
        <translation>foreslår ny overgang</translation>
    </message>
    <message>
        <source>proposes a new day instead of {day}</source>
        <translation>foreslår ny dag i stedet for {day}</translation>
    </message>
    <message>
        <source>Received and understood</source>
        <translation>Mottatt og forstått</translation>
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
        <translation>Det gjelder {name} likevel</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>Jeg har tatt meg av det</translation>
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
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtaler</translation>
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
        <translation>Ingenting med de ordene</translation>
    </message>
    <message>
        <source>Try a name, a unit, or fewer letters.</source>
        <translation>Prøv et navn, en enhet eller færre bokstaver.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ingen kladder</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself.</source>
        <translation>Det du begynner på, blir tatt vare på her av seg selv.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ingen av disse</translation>
    </message>
    <message>
        <source>Open a conversation to take it yourself or give it to somebody.</source>
        <translation>Åpne en samtale for å ta den selv eller gi den til noen.</translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation>Utboksen er tom</translation>
    </message>
    <message>
        <source>All you have sent is with the units.</source>
        <translation>Alt dere har sendt, er hos enhetene.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtaler ennå</translation>
    </message>
    <message>
        <source>Write to a unit to begin one.</source>
        <translation>Skriv til en enhet for å begynne en samtale.</translation>
    </message>
</context>
<context>
    <name>NewSignerSheet</name>
    <message>
        <source>The unit has a new certificate</source>
        <translation>Enheten har et nytt sertifikat</translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we do not have. Its holder is {holder}. {vouched}</source>
        <translation>Filen er signert med et sertifikat vi ikke har. Innehaveren er {holder}. {vouched}</translation>
    </message>
    <message>
        <source>&amp;Which unit it is from</source>
        <translation>&amp;Hvilken enhet det er fra</translation>
    </message>
    <message>
        <source>It would be taken in at {unit}.</source>
        <translation>Det tas inn på {unit}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Til nå</translation>
    </message>
    <message>
        <source>&amp;Accept it, and open the file</source>
        <translation>&amp;Godta det og åpne filen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Accept it if you expected it, or call the unit on a number that you know from before. Nothing of the file is stored until then.</source>
        <translation>Godta det hvis dere ventet et nytt, eller ring enheten på et nummer dere kjenner fra før. Ingenting fra filen lagres før det.</translation>
    </message>
    <message>
        <source>A coordinator or a leader must accept it. Nothing of the file is stored until then.</source>
        <translation>En koordinator eller leder må godta det. Ingenting fra filen lagres før det.</translation>
    </message>
</context>
<context>
    <name>NotTakenSheet</name>
    <message>
        <source>{unit} did not take it</source>
        <translation>{unit} tok ikke imot den</translation>
    </message>
    <message>
        <source>It then stands as rejected until somebody has seen to it.</source>
        <translation>Da står den som avvist til noen har tatt seg av den.</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Dagen de &amp;sa det</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ansikt til ansikt</translation>
    </message>
    <message>
        <source>Wh&amp;y they did not take it</source>
        <translation>Hvor&amp;for de ikke tok imot den</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation>Hvem på &amp;enheten</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Noted as not taken.</source>
        <translation>Notert at de ikke tok imot den.</translation>
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
        <translation>Tatt tilbake. Ikke noe samtykke dekker meldingen nå: slett filen.</translation>
    </message>
    <message>
        <source>Taken back. The file waits for its delivery again.</source>
        <translation>Tatt tilbake. Filen venter på å bli levert igjen.</translation>
    </message>
    <message>
        <source>The note is taken back.</source>
        <translation>Notatet er tatt tilbake.</translation>
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
        <translation>Uten eier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Deg</translation>
    </message>
    <message>
        <source>The conversation is with nobody. Give it to somebody.</source>
        <translation>Ingen har samtalen. Gi den til noen.</translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. You stand in.</source>
        <translation>{name} har samtalen, men er borte. Du er stedfortreder.</translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. {other} stands in.</source>
        <translation>{name} har samtalen, men er borte. {other} er stedfortreder.</translation>
    </message>
    <message>
        <source>The conversation is with {name}. Give it to another.</source>
        <translation>{name} har samtalen. Gi den til en annen.</translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation>Ta den selv</translation>
    </message>
    <message>
        <source>{name} (away, {other} stands in)</source>
        <translation>{name} (borte, {other} er stedfortreder)</translation>
    </message>
    <message>
        <source>The conversation is with nobody now.</source>
        <translation>Ingen har samtalen nå.</translation>
    </message>
    <message>
        <source>The conversation is with you now.</source>
        <translation>Du har samtalen nå.</translation>
    </message>
    <message>
        <source>The conversation is with {name} now.</source>
        <translation>{name} har samtalen nå.</translation>
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
        <translation>Velg hvilke: {part}</translation>
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
        <translation>Slik ser enheten det</translation>
    </message>
    <message>
        <source>To the consents</source>
        <translation>Til samtykkene</translation>
    </message>
    <message>
        <source>follows as you write</source>
        <translation>følger med mens du skriver</translation>
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
        <translation>Skriv ut meldingen</translation>
    </message>
    <message>
        <source>The pages of the attachments are being counted …</source>
        <translation>Sidene i vedleggene telles …</translation>
    </message>
    <message>
        <source>What is on paper is not encrypted. It is noted in the journal that it was printed.</source>
        <translation>Det som står på papir, er ikke kryptert. Det noteres i journalen at det ble skrevet ut.</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Velg skriver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print these attachments too</source>
        <translation>Skriv også ut disse vedleggene</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will be printed.</source>
        <translation>
            <numerusform>%n side skrives ut.</numerusform>
            <numerusform>%n sider skrives ut.</numerusform>
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
        <translation>{file} kan ikke skrives ut. {why}</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc closes</source>
        <translation>Ctrl+Enter · Esc lukker</translation>
    </message>
    <message>
        <source>It is none of the types that are safe to show.</source>
        <translation>Det er ingen av typene som det er trygt å vise.</translation>
    </message>
</context>
<context>
    <name>ReadingSide</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Velg en samtale</translation>
    </message>
    <message>
        <source>Urgent ones and those without a receipt are marked in the list.</source>
        <translation>De som haster, og de uten kvittering, er merket i listen.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldinger ennå</translation>
    </message>
    <message>
        <source>When a participant has said yes, you can write to a unit here and see whether it was received and understood.</source>
        <translation>Når en deltaker har sagt ja, kan dere skrive til en enhet her og se om det er mottatt og forstått.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv en melding</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>It is signed, but nobody we know vouches for the signature.</source>
        <translation>Den er signert, men ingen vi kjenner, går god for signaturen.</translation>
    </message>
    <message>
        <source>The participant has no consent to receive from this unit in force.</source>
        <translation>Det finnes ikke noe gyldig samtykke til å motta fra denne enheten.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It is not for them.</source>
        <translation>Avvik: Enheten sender meldingen din tilbake. Den er ikke til dem.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It says too little.</source>
        <translation>Avvik: Enheten sender meldingen din tilbake. Den sier for lite.</translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back.</source>
        <translation>Avvik: Enheten sender meldingen din tilbake.</translation>
    </message>
    <message>
        <source>The unit calls this a test message.</source>
        <translation>Enheten kaller dette en testmelding.</translation>
    </message>
    <message>
        <source>The unit says that there is a consent.</source>
        <translation>Enheten skriver at det finnes et samtykke.</translation>
    </message>
    <message>
        <source>The unit says that the consent was denied.</source>
        <translation>Enheten skriver at samtykket er nektet.</translation>
    </message>
    <message>
        <source>Something in it that could act by itself was left out.</source>
        <translation>Noe i den som kunne handle av seg selv, er utelatt.</translation>
    </message>
    <message>
        <source>A copy went to {name}.</source>
        <translation>En kopi gikk til {name}.</translation>
    </message>
    <message>
        <source>Priority: {words}.</source>
        <translation>Prioritet: {words}.</translation>
    </message>
    <message>
        <source>It lacks something that the standard asks for.</source>
        <translation>Den mangler noe som standarden ber om.</translation>
    </message>
    <message>
        <source>{name} has said that it is about this person all the same.</source>
        <translation>{name} har sagt at det gjelder denne personen likevel.</translation>
    </message>
    <message>
        <source>Our receipt was not taken ({code}). The unit may believe that this has not arrived: call them.</source>
        <translation>Kvitteringen vår ble ikke tatt imot ({code}). Enheten kan tro at dette ikke har kommet fram: ring dem.</translation>
    </message>
    <message>
        <source>Our «received and understood» was not taken ({code}). Say it again, or call the unit.</source>
        <translation>«Mottatt og forstått» fra oss ble ikke tatt imot ({code}). Si det på nytt, eller ring enheten.</translation>
    </message>
    <message>
        <source>On {day} the unit sent something else under the same number. It was refused and is not kept: call the unit and ask what it was.</source>
        <translation>{day} sendte enheten noe annet med samme nummer. Det ble avvist og er ikke tatt vare på: ring enheten og spør hva det var.</translation>
    </message>
    <message>
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation>Den handler om en annen: {name}. Er den i feil samtale?</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename the file</source>
        <translation>Gi filen nytt navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The unit sees this name. It tells what is in it.</source>
        <translation>Enheten ser dette navnet. La det si hva som er i filen.</translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation>Bruk navnet</translation>
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
        <translation>Se og &amp;send</translation>
    </message>
    <message>
        <source>Write an answer to {unit} …</source>
        <translation>Skriv svar til {unit} …</translation>
    </message>
    <message>
        <source>Draft saved {when}</source>
        <translation>Kladd lagret {when}</translation>
    </message>
    <message>
        <source>A draft is saved while you write</source>
        <translation>Kladd lagres mens du skriver</translation>
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
        <translation>Sende den tilbake til {unit}?</translation>
    </message>
    <message>
        <source>The unit is told that its message came to the wrong place, and why. Nothing else is told, and you need no consent for it. What the message says is not shown here afterwards.</source>
        <translation>Enheten får vite at meldingen ikke hører hjemme her, og hvorfor. Den får ikke vite noe mer, og det trengs ikke samtykke. Hva meldingen sier, vises ikke her etterpå.</translation>
    </message>
    <message>
        <source>Why is it sent back?</source>
        <translation>Hvorfor sendes den tilbake?</translation>
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
        <translation>Meldingen går tilbake til enheten.</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>Wrong receiver: not for us, or not about anybody of ours</source>
        <translation>Feil mottaker: ikke til oss, eller ikke om noen av våre</translation>
    </message>
    <message>
        <source>It says too little for us to follow it up</source>
        <translation>Den sier for lite til at vi kan følge den opp</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>En annen grunn</translation>
    </message>
    <message>
        <source>The unit reads: «{words}»</source>
        <translation>Enheten leser: «{words}»</translation>
    </message>
    <message>
        <source>It could not be sent back ({code}). Call the unit.</source>
        <translation>Den kunne ikke sendes tilbake ({code}). Ring enheten.</translation>
    </message>
    <message>
        <source>On its way back to the unit: {reason}.</source>
        <translation>På vei tilbake til enheten: {reason}.</translation>
    </message>
    <message>
        <source>Sent back {day}: {reason}.</source>
        <translation>Sendt tilbake {day}: {reason}.</translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation>En melding som ble sendt tilbake</translation>
    </message>
    <message>
        <source>What it says and about whom is not shown here any more.</source>
        <translation>Hva den sier, og hvem den gjelder, vises ikke her lenger.</translation>
    </message>
    <message>
        <source>wrong receiver</source>
        <translation>feil mottaker</translation>
    </message>
    <message>
        <source>it says too little</source>
        <translation>den sier for lite</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>en annen grunn</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>not matched yet</source>
        <translation>ikke koblet ennå</translation>
    </message>
    <message>
        <source>No unit chosen yet</source>
        <translation>Ingen enhet valgt ennå</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
    </message>
    <message>
        <source>about nobody of ours</source>
        <translation>ikke om noen av våre</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>{unit} has received and understood</source>
        <translation>{unit} har mottatt og forstått</translation>
    </message>
    <message>
        <source>{unit} has received it</source>
        <translation>{unit} har fått den</translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation>Dagen de &amp;sa det</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ansikt til ansikt</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation>Hvem på &amp;enheten</translation>
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
        <translation>Notert som mottatt.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Sealed files (*.p7m)</source>
        <translation>Forseglede filer (*.p7m)</translation>
    </message>
    <message>
        <source>Put the sealed file</source>
        <translation>Legg den forseglede filen</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Filen kunne ikke skrives der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. Destroy the file, and do not deliver it.</source>
        <translation>Samtykket ble trukket mens filen ble laget. Ødelegg filen, og ikke lever den.</translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. The file has been deleted, and nothing may be delivered.</source>
        <translation>Samtykket ble trukket mens filen ble laget. Filen er slettet, og ingenting skal leveres.</translation>
    </message>
    <message>
        <source>The sealed file is made. Deliver it to the unit, and note it here.</source>
        <translation>Den forseglede filen er laget. Lever den til enheten, og noter det her.</translation>
    </message>
    <message>
        <source>Some letters are missing on its paper; the message itself has them all.</source>
        <translation>Noen bokstaver mangler på papirutgaven; selve meldingen har alle.</translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. No file was made.</source>
        <translation>Ikke noe samtykke dekker meldingen lenger, så den er stoppet. Ingen fil er laget.</translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. Destroy the file that was made before, if it has not been delivered.</source>
        <translation>Ikke noe samtykke dekker meldingen lenger, så den er stoppet. Ødelegg filen som ble laget før, hvis den ikke er levert.</translation>
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
        <translation>Den går ut av huset nå. Det som er levert, kan ikke hentes tilbake.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nå</translation>
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
        <translation>Legge den klar til {unit}?</translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation>Legg klar</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation>Ctrl+Enter · Esc beholder kladden</translation>
    </message>
    <message>
        <source>Nothing leaves the house yet. You make the sealed file in the conversation, and it leaves when somebody delivers it.</source>
        <translation>Ingenting går ut av huset ennå. Du lager den forseglede filen i samtalen, og den går ut når noen leverer den.</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>teksten din</translation>
    </message>
    <message>
        <source>This is to be sealed: {parts}.</source>
        <translation>Dette skal forsegles: {parts}.</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates are in use</source>
        <translation>Ingen maler er i bruk</translation>
    </message>
</context>
<context>
    <name>ThreadCards</name>
    <message>
        <source>Older messages</source>
        <translation>Eldre meldinger</translation>
    </message>
    <message>
        <source>Newer messages</source>
        <translation>Nyere meldinger</translation>
    </message>
</context>
<context>
    <name>ThreadDeeds</name>
    <message>
        <source>The unit is told that you have received and understood.</source>
        <translation>Enheten får vite at dere har mottatt og forstått.</translation>
    </message>
    <message>
        <source>Noted as answered.</source>
        <translation>Notert som besvart.</translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation>Notert at noen har tatt seg av det.</translation>
    </message>
    <message>
        <source>The transition is in the plan.</source>
        <translation>Overgangen står i planen.</translation>
    </message>
    <message>
        <source>The plan stays as it was.</source>
        <translation>Planen står som den sto.</translation>
    </message>
    <message>
        <source>Noted. What it proposes can be accepted now.</source>
        <translation>Notert. Nå kan forslaget godtas.</translation>
    </message>
    <message>
        <source>The conversation has its participant.</source>
        <translation>Samtalen er koblet til deltakeren.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation>Skriv ut samtalen</translation>
    </message>
    <message>
        <source>Answered in another way</source>
        <translation>Besvart på annen måte</translation>
    </message>
    <message>
        <source>This is about somebody else</source>
        <translation>Dette gjelder noen andre</translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>gjelder {name}</translation>
    </message>
    <message>
        <source>about somebody not matched yet</source>
        <translation>gjelder noen som ikke er koblet ennå</translation>
    </message>
    <message>
        <source>No consent in force</source>
        <translation>Ikke noe gyldig samtykke</translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation>Samtykke til {day}</translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Who is it?</source>
        <translation>Enheten skriver om «{patient}». Hvem er det?</translation>
    </message>
    <message>
        <source>Choose the participant</source>
        <translation>Velg deltakeren</translation>
    </message>
    <message>
        <source>Not ours: send it back …</source>
        <translation>Ikke vår – send tilbake …</translation>
    </message>
    <message>
        <source>about nobody of ours</source>
        <translation>ikke om noen av våre</translation>
    </message>
    <message>
        <source>Not ours: send it back</source>
        <translation>Ikke vår – send tilbake</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Told to {unit}</source>
        <translation>Sagt til {unit}</translation>
    </message>
    <message>
        <source>Then no file needs to be made of it.</source>
        <translation>Da trenger dere ikke lage noen fil.</translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation>Dagen det ble &amp;sagt</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hvordan</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>På telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ansikt til ansikt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter det</translation>
    </message>
    <message>
        <source>Noted that the unit has been told.</source>
        <translation>Notert at enheten har fått vite det.</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>The message&apos;s way</source>
        <translation>Meldingens vei</translation>
    </message>
    <message>
        <source>Read by {colleagues}</source>
        <translation>Lest av {colleagues}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>ikke meldt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ikke tatt imot</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>ingen kvittering</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>venter på deg</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>i utboksen</translation>
    </message>
    <message>
        <source>waits for the unit</source>
        <translation>venter på enheten</translation>
    </message>
    <message>
        <source>waits to be delivered</source>
        <translation>venter på levering</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>a former colleague</source>
        <translation>en tidligere kollega</translation>
    </message>
    <message>
        <source>Signed with the unit&apos;s certificate, whose fingerprint {name} has compared on the telephone.</source>
        <translation>Signert med enhetens sertifikat, med et fingeravtrykk som {name} har sammenlignet på telefon.</translation>
    </message>
    <message>
        <source>Signed with the certificate that we have of the unit. Nobody has compared its fingerprint with them yet.</source>
        <translation>Signert med sertifikatet vi har fra enheten. Ingen har sammenlignet fingeravtrykket med dem ennå.</translation>
    </message>
    <message>
        <source>{issuer}, which you trust, vouches for it.</source>
        <translation>{issuer}, som dere stoler på, går god for sertifikatet.</translation>
    </message>
    <message>
        <source>Its list of those taken back is outdated since {day}.</source>
        <translation>Listen over tilbaketrukne er utdatert siden {day}.</translation>
    </message>
</context>
<context>
    <name>UnmatchingWords</name>
    <message>
        <source>The conversation is about nobody now. Say who it is.</source>
        <translation>Samtalen gjelder ingen nå. Si hvem det er.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) about {name} were stopped.</source>
        <translation>
            <numerusform>%n melding om {name} ble stoppet.</numerusform>
            <numerusform>%n meldinger om {name} ble stoppet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) from it stand in the plan of {name}. Correct what is not so.</source>
        <translation>
            <numerusform>%n overgang derfra står i planen til {name}. Rett det som ikke stemmer.</numerusform>
            <numerusform>%n overganger derfra står i planen til {name}. Rett det som ikke stemmer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Whom is it about?</source>
        <translation>Hvem gjelder det?</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>No receipt after 96 h</source>
        <translation>Ingen kvittering på 96 t</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Avvist av enheten</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>Kunne ikke sendes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
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
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>dekket</translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation>ikke i samtykket</translation>
    </message>
    <message>
        <source>no consent for this</source>
        <translation>ikke samtykke til dette</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktopplysninger</translation>
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
        <source>Plan an admission</source>
        <translation>Planlegge innleggelse</translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation>Planlegge utskriving</translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation>Følge opp sammen</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Akutt</translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation>Varsel om innleggelse</translation>
    </message>
    <message>
        <source>Notice of a planned discharge</source>
        <translation>Varsel om planlagt utskriving</translation>
    </message>
    <message>
        <source>Notice of discharge</source>
        <translation>Varsel om utskriving</translation>
    </message>
    <message>
        <source>Notice of an unplanned discharge</source>
        <translation>Varsel om ikke-planlagt utskriving</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>innleggelsen</translation>
    </message>
    <message>
        <source>discharge</source>
        <translation>utskrivingen</translation>
    </message>
    <message>
        <source>unplanned discharge</source>
        <translation>den ikke-planlagte utskrivingen</translation>
    </message>
    <message>
        <source>beginning of a sentence</source>
        <translation>innsettelsen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>løslatelsen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flyttingen</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sendt tilbake</translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation>Skal leveres</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{unit} (not within reach)</source>
        <translation>{unit} (kan ikke nås)</translation>
    </message>
    <message>
        <source>{unit} (as a sealed file)</source>
        <translation>{unit} (som forseglet fil)</translation>
    </message>
</context>
</TS>
