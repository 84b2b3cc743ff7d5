<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutChips</name>
    <message>
        <source>The text is about</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>&amp;Urgent, ask for «understood»</source>
        <translation type="unfinished"></translation>
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
        <source>Ask for more</source>
        <translation>Be om meir</translation>
    </message>
    <message>
        <source>The text is about</source>
        <translation type="unfinished"></translation>
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
        <source>answer to «{theme}»</source>
        <translation>svar på «{theme}»</translation>
    </message>
    <message>
        <source>{name} has said yes to {kinds}, until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit and a participant to see what the unit will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer can&apos;t reach this unit yet. Call it, or choose another. Your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent to share with this unit. Note one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent. Nothing may be sent.</source>
        <translation>Deltakaren har trekt samtykket. Ingenting kan sendast.</translation>
    </message>
    <message>
        <source>The consent ended {day}. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent begins {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not name this purpose. Choose another, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the consent: {kinds}. Leave that out, or ask for more.</source>
        <translation type="unfinished"></translation>
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
        <translation>Med {unit}, om {name}. Skriven ut {day}.</translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation>Hastar: {reason}</translation>
    </message>
</context>
<context>
    <name>FateWords</name>
    <message>
        <source>It could not be sent ({code}). Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now. Write it again.</source>
        <translation>Ho kunne ikkje sendast: noko om personen eller staden manglar no. Skriv ho på nytt.</translation>
    </message>
    <message>
        <source>It could not be sent: the unit is closed, or has no address any more. Write to another unit, or call.</source>
        <translation>Ho kunne ikkje sendast: eininga er lagd ned, eller har inga adresse lenger. Skriv til ei anna eining, eller ring.</translation>
    </message>
    <message>
        <source>No receipt for 96 hours. Count it as not arrived, and call the unit. A late receipt will still be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the participant has withdrawn the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the consent has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: there is no consent to this unit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: a part of it is outside the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no consent covers it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try before that got no answer, so it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>Ingenting er sendt.</translation>
    </message>
    <message>
        <source>its number could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not know the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not have this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit can&apos;t tell who the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not take this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit gave no reason we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has not taken it: {why} ({code}). Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox. It leaves as soon as the unit can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the unit yet. Next try {when}.</source>
        <translation type="unfinished"></translation>
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
        <source>the centre&apos;s address in the health network</source>
        <translation>adressa til staden i helsenettet</translation>
    </message>
    <message>
        <source>the centre&apos;s name</source>
        <translation>namnet på staden</translation>
    </message>
    <message>
        <source>the organisation around the centre</source>
        <translation>verksemda staden høyrer til</translation>
    </message>
    <message>
        <source>the unit&apos;s address in the health network</source>
        <translation>adressa til eininga i helsenettet</translation>
    </message>
    <message>
        <source>the unit&apos;s name</source>
        <translation>namnet på eininga</translation>
    </message>
    <message>
        <source>the organisation around the unit</source>
        <translation>verksemda eininga høyrer til</translation>
    </message>
    <message>
        <source>more about the letter</source>
        <translation>meir om meldinga</translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Meeting &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCardView</name>
    <message>
        <source>Message from {who}</source>
        <translation>Melding frå {who}</translation>
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
        <source>proposes a new transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposes a new day instead of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and understood</source>
        <translation>Motteke og forstått</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Legg til side</translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the {transition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a name, a unit, or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Ingen kladdar</translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Ingen samtalar enno</translation>
    </message>
    <message>
        <source>Write to a unit to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Vel ein samtale</translation>
    </message>
    <message>
        <source>Urgent ones and those without a receipt are marked in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ingen meldingar enno</translation>
    </message>
    <message>
        <source>When a participant has said yes, you can write to a unit here and see whether it was received and understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ei melding</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Hide {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>As the unit sees it</source>
        <translation>Slik ser eininga det</translation>
    </message>
    <message>
        <source>follows as you write</source>
        <translation>følgjer med medan du skriv</translation>
    </message>
    <message>
        <source>What has been delivered can&apos;t be called back.</source>
        <translation>Det som er levert, kan ikkje kallast tilbake.</translation>
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
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation>Ho handlar om ein annan: {name}. Er ho i feil samtale?</translation>
    </message>
    <message>
        <source>It lacks something that the standard asks for.</source>
        <translation>Ho manglar noko som standarden ber om.</translation>
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
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit chosen yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>Ctrl+Enter sends · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Teksten din</translation>
    </message>
    <message>
        <source>This goes out: {parts}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transition is in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has its participant.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation>gjeld {name}</translation>
    </message>
    <message>
        <source>about somebody not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation>Samtykke til {day}</translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the participant</source>
        <translation>Vel deltakaren</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>The message&apos;s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {colleagues}</source>
        <translation>Lese av {colleagues}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Ny</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a planned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of an unplanned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The message is on its way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} (not within reach)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
