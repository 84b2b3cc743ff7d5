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
    <name>BracesWords</name>
    <message>
        <source>Missing before you can send: {names}</source>
        <translation>Mangler før du kan sende: {names}</translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper beside.</source>
        <translation>Det som står i klammer, er fylt ut på arket ved siden av.</translation>
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
        <source>answer to «{theme}»</source>
        <translation>svar på «{theme}»</translation>
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
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>With {unit}, about {name}. Printed {day}.</source>
        <translation>Med {unit}, om {name}. Skrevet ut {day}.</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Haster: {reason}</translation>
    </message>
</context>
<context>
    <name>FateWords</name>
    <message>
        <source>It could not be sent ({code}). Call the unit.</source>
        <translation>Den kunne ikke sendes ({code}). Ring enheten.</translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now. Write it again.</source>
        <translation>Den kunne ikke sendes: noe om personen eller stedet mangler nå. Skriv den på nytt.</translation>
    </message>
    <message>
        <source>It could not be sent: the unit is closed, or has no address any more. Write to another unit, or call.</source>
        <translation>Den kunne ikke sendes: enheten er lagt ned, eller har ingen adresse lenger. Skriv til en annen enhet, eller ring.</translation>
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
        <translation>Et forsøk før det fikk ikke svar, så den kan ha kommet fram.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Ingenting er sendt.</translation>
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
        <translation>enheten tar ikke imot denne formen</translation>
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
        <source>In the outbox. It leaves as soon as the unit can be reached.</source>
        <translation>I utboksen. Den går så snart enheten kan nås.</translation>
    </message>
    <message>
        <source>No contact with the unit yet. Next try {when}.</source>
        <translation>Ikke kontakt med enheten ennå. Nytt forsøk {when}.</translation>
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
        <translation>Ikke begrens til {what} lenger</translation>
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
        <translation>Stanset</translation>
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
        <translation>&amp;Fyll ut</translation>
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
        <source>the centre&apos;s address in the health network</source>
        <translation>stedets adresse i helsenettet</translation>
    </message>
    <message>
        <source>the centre&apos;s name</source>
        <translation>stedets navn</translation>
    </message>
    <message>
        <source>the organisation around the centre</source>
        <translation>virksomheten stedet hører til</translation>
    </message>
    <message>
        <source>the unit&apos;s address in the health network</source>
        <translation>enhetens adresse i helsenettet</translation>
    </message>
    <message>
        <source>the unit&apos;s name</source>
        <translation>enhetens navn</translation>
    </message>
    <message>
        <source>the organisation around the unit</source>
        <translation>virksomheten enheten hører til</translation>
    </message>
    <message>
        <source>more about the letter</source>
        <translation>mer om meldingen</translation>
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
        <translation>kan stå tom</translation>
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
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Haster: {reason}</translation>
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
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation>Jeg har tatt meg av det</translation>
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
    <name>MessagesPage</name>
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
        <translation>Skriv til en enhet for å begynne en.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Velg en samtale</translation>
    </message>
    <message>
        <source>Urgent ones and those without a receipt are marked in the list.</source>
        <translation>De som haster, og de uten kvittering, er merket i lista.</translation>
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
        <source>follows as you write</source>
        <translation>følger med mens du skriver</translation>
    </message>
    <message>
        <source>What has been delivered can&apos;t be called back.</source>
        <translation>Det som er levert, kan ikke kalles tilbake.</translation>
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
        <translation>Deltakeren har ikke noe gyldig samtykke til at dere mottar fra denne enheten.</translation>
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
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation>Den handler om en annen: {name}. Er den i feil samtale?</translation>
    </message>
    <message>
        <source>It lacks something that the standard asks for.</source>
        <translation>Den mangler noe som standarden ber om.</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Add a part</source>
        <translation>&amp;Legg ved del</translation>
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
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send to {unit}?</source>
        <translation>Sende til {unit}?</translation>
    </message>
    <message>
        <source>It leaves the house now. What has been delivered can&apos;t be called back.</source>
        <translation>Den går ut av huset nå. Det som er levert, kan ikke kalles tilbake.</translation>
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
        <source>Ctrl+Enter sends · Esc keeps the draft</source>
        <translation>Ctrl+Enter sender · Esc beholder kladden</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Teksten din</translation>
    </message>
    <message>
        <source>This goes out: {parts}.</source>
        <translation>Dette går ut: {parts}.</translation>
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
        <source>The conversation has its participant.</source>
        <translation>Samtalen har fått sin deltaker.</translation>
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
        <translation>Ny</translation>
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
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The message is on its way out.</source>
        <translation>Meldingen er på vei ut.</translation>
    </message>
    <message>
        <source>{unit} (not within reach)</source>
        <translation>{unit} (kan ikke nås)</translation>
    </message>
</context>
</TS>
