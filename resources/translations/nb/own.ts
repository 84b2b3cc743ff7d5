<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>DistressSheet</name>
    <message>
        <source>It is urgent, or something was heavy</source>
        <translation>Det haster, eller noe var tungt</translation>
    </message>
    <message>
        <source>Ask somebody to call me</source>
        <translation>Be noen ringe meg</translation>
    </message>
    <message>
        <source>The coordinators see it at once. Somebody calls within 48 hours.</source>
        <translation>Koordinatorene ser det med en gang. Noen ringer innen 48 timer.</translation>
    </message>
    <message>
        <source>&amp;A few words</source>
        <translation>&amp;Noen ord</translation>
    </message>
    <message>
        <source>May be left empty. Only the coordinators see it. Name no participant here.</source>
        <translation>Kan stå tomt. Bare koordinatorene ser det. Ikke skriv navnet på en deltaker her.</translation>
    </message>
    <message>
        <source>Is a life in danger, call 113. Out-of-hours doctor 116 117. Somebody to talk with, day and night: 116 123.</source>
        <translation>Er det fare for liv, ring 113. Legevakt 116 117. Noen å snakke med, døgnet rundt: 116 123.</translation>
    </message>
    <message>
        <source>The coordinators see it now. Somebody calls you.</source>
        <translation>Koordinatorene ser det nå. Du blir ringt.</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>What you have agreed on</source>
        <translation>Det dere har avtalt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Ingenting er notert.</translation>
    </message>
    <message>
        <source>It is noted that you looked here, and {name} may see the list.</source>
        <translation>Det noteres at du har sett her, og {name} kan få se listen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>Next time</source>
        <translation>Neste gang</translation>
    </message>
    <message>
        <source>No first meeting is waiting</source>
        <translation>Ingen første møter venter</translation>
    </message>
    <message>
        <source>Agree on the next time yourselves, and log it afterwards.</source>
        <translation>Avtal neste gang selv, og logg det etterpå.</translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>closing talk</source>
        <translation>avslutningssamtale</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>with {name} along</source>
        <translation>{name} blir med</translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>Those you walk beside</source>
        <translation>De du går sammen med</translation>
    </message>
    <message>
        <source>Nobody yet. You will be asked before anybody is told your name.</source>
        <translation>Ingen ennå. Du blir spurt før noen får navnet ditt.</translation>
    </message>
    <message>
        <source>What you have logged</source>
        <translation>Det du har logget</translation>
    </message>
    <message>
        <source>Nothing yet. It takes less than a minute.</source>
        <translation>Ingenting ennå. Det tar under ett minutt.</translation>
    </message>
    <message>
        <source>last time {day}</source>
        <translation>sist {day}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Logg en aktivitet</translation>
    </message>
    <message>
        <source>with a participant</source>
        <translation>med en deltaker</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>takket</translation>
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
        <source>a pause until {day}</source>
        <translation>pause til {day}</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>closing talk {day}</source>
        <translation>avslutningssamtale {day}</translation>
    </message>
</context>
<context>
    <name>OwnPageView</name>
    <message>
        <source>I need a &amp;talk</source>
        <translation>Jeg trenger en &amp;prat</translation>
    </message>
    <message>
        <source>Something was &amp;heavy</source>
        <translation>Det haster / noe var &amp;tungt</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hei, {name}</translation>
    </message>
    <message>
        <source>You asked for a talk {moment}</source>
        <translation>Du ba om en prat {moment}</translation>
    </message>
    <message>
        <source>Five fields, under a minute. The coordinator reads what you write.</source>
        <translation>Fem felt, under ett minutt. Koordinatoren ser det du skriver.</translation>
    </message>
    <message>
        <source>The meeting with {name} {day} is not logged yet</source>
        <translation>Møtet med {name} {day} er ikke logget ennå</translation>
    </message>
    <message>
        <source>Have you met since last time?</source>
        <translation>Har dere møttes siden sist?</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Logg det</translation>
    </message>
    <message>
        <source>«{what}» is removed.</source>
        <translation>«{what}» er fjernet.</translation>
    </message>
    <message>
        <source>The coordinators see now that you would like a talk.</source>
        <translation>Koordinatorene ser nå at du ønsker en prat.</translation>
    </message>
    <message>
        <source>Thank you! Now the one it is about is asked, and you hear from us.</source>
        <translation>Takk! Nå spørres den det gjelder, og du hører fra oss.</translation>
    </message>
    <message>
        <source>Thank you for answering. You are asked again when something else fits.</source>
        <translation>Takk for at du svarte. Du blir spurt igjen når noe annet passer.</translation>
    </message>
</context>
<context>
    <name>OwnSide</name>
    <message>
        <source>Thanks to you</source>
        <translation>Takk til deg</translation>
    </message>
    <message>
        <source>When somebody thanks you for an activity, it stands here.</source>
        <translation>Når noen takker deg for en aktivitet, står det her.</translation>
    </message>
    <message>
        <source>Thank you for «{what}».</source>
        <translation>Takk for «{what}».</translation>
    </message>
    <message numerus="yes">
        <source>Thank you for «{what}» and %n more.</source>
        <translation>
            <numerusform>Takk for «{what}» og én til.</numerusform>
            <numerusform>Takk for «{what}» og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Your hours in {month}</source>
        <translation>Timene dine i {month}</translation>
    </message>
    <message>
        <source>{done} hours</source>
        <translation>{done} timer</translation>
    </message>
    <message>
        <source>Say what is enough for you, and it is kept in mind.</source>
        <translation>Si hva som er passe for deg, så tar vi hensyn til det.</translation>
    </message>
    <message>
        <source>{done} of {said}</source>
        <translation>{done} av {said}</translation>
    </message>
    <message>
        <source>You have said that {said} is about right. Tell us if it grows too much.</source>
        <translation>Du har sagt at {said} er passe. Si fra om det blir for mye.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>If it is too long to wait: 116 123, day and night. Is a life in danger: 113.</source>
        <translation>Blir det for lenge å vente: 116 123, døgnet rundt. Er det fare for liv: 113.</translation>
    </message>
    <message>
        <source>{name} was to get in touch by {moment}. We are sorry for the wait.</source>
        <translation>{name} skulle tatt kontakt innen {moment}. Vi beklager at du må vente.</translation>
    </message>
    <message>
        <source>Somebody was to get in touch by {moment}. We are sorry for the wait.</source>
        <translation>Noen skulle tatt kontakt innen {moment}. Vi beklager at du må vente.</translation>
    </message>
    <message>
        <source>{name} gets in touch by {moment}</source>
        <translation>{name} tar kontakt innen {moment}</translation>
    </message>
    <message>
        <source>One of the coordinators gets in touch by {moment}</source>
        <translation>En av koordinatorene tar kontakt innen {moment}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Somebody would like company</source>
        <translation>Noen vil gjerne ha følge</translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation>Ja, gjerne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>You are told the name when you both have said yes. Not now is a good answer too.</source>
        <translation>Du får vite navnet når dere begge har sagt ja. Ikke nå er også et godt svar.</translation>
    </message>
    <message>
        <source>You are asked {day}</source>
        <translation>Du er spurt {day}</translation>
    </message>
    <message>
        <source>please answer by {day}</source>
        <translation>svar gjerne innen {day}</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>avtales</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>When you both can</source>
        <translation>Når dere begge kan</translation>
    </message>
</context>
<context>
    <name>Supervisions</name>
    <message>
        <source>Supervision</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leder</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>the two of you</source>
        <translation>dere to</translation>
    </message>
</context>
</TS>
