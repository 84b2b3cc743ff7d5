<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>DistressSheet</name>
    <message>
        <source>It is urgent, or something was heavy</source>
        <translation>Det hastar, eller noko var tungt</translation>
    </message>
    <message>
        <source>Ask somebody to call me</source>
        <translation>Be nokon ringje meg</translation>
    </message>
    <message>
        <source>The coordinators see it at once. Somebody calls within 48 hours.</source>
        <translation>Koordinatorane ser det med ein gong. Nokon ringjer innan 48 timar.</translation>
    </message>
    <message>
        <source>&amp;A few words</source>
        <translation>&amp;Nokre ord</translation>
    </message>
    <message>
        <source>May be left empty. Only the coordinators see it. Name no participant here.</source>
        <translation>Kan stå tomt. Berre koordinatorane ser det. Ikkje skriv namnet på ein deltakar her.</translation>
    </message>
    <message>
        <source>Is a life in danger, call 113. Out-of-hours doctor 116 117. Somebody to talk with, day and night: 116 123.</source>
        <translation>Er det fare for liv, ring 113. Legevakt 116 117. Nokon å snakke med, døgnet rundt: 116 123.</translation>
    </message>
    <message>
        <source>The coordinators see it now. Somebody calls you.</source>
        <translation>Koordinatorane ser det no. Du blir ringd.</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>What you have agreed on</source>
        <translation>Det de har avtalt</translation>
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
        <translation>Det blir notert at du har sett her, og {name} kan få sjå lista.</translation>
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
        <translation>Neste gong</translation>
    </message>
    <message>
        <source>No first meeting is waiting</source>
        <translation>Ingen første møte ventar</translation>
    </message>
    <message>
        <source>Agree on the next time yourselves, and log it afterwards.</source>
        <translation>Avtal neste gong sjølve, og logg det etterpå.</translation>
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
        <translation>Dei du går saman med</translation>
    </message>
    <message>
        <source>Nobody yet. You will be asked before anybody is told your name.</source>
        <translation>Ingen enno. Du blir spurd før nokon får namnet ditt.</translation>
    </message>
    <message>
        <source>What you have logged</source>
        <translation>Det du har logga</translation>
    </message>
    <message>
        <source>Nothing yet. It takes less than a minute.</source>
        <translation>Ingenting enno. Det tek under eitt minutt.</translation>
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
        <translation>Logg ein aktivitet</translation>
    </message>
    <message>
        <source>with a participant</source>
        <translation>med ein deltakar</translation>
    </message>
    <message>
        <source>thanked</source>
        <translation>takka</translation>
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
        <translation>Eg treng ein &amp;prat</translation>
    </message>
    <message>
        <source>Something was &amp;heavy</source>
        <translation>Det hastar / noko var &amp;tungt</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hei, {name}</translation>
    </message>
    <message>
        <source>You asked for a talk {moment}</source>
        <translation>Du bad om ein prat {moment}</translation>
    </message>
    <message>
        <source>Five fields, under a minute. The coordinator reads what you write.</source>
        <translation>Fem felt, under eitt minutt. Koordinatoren ser det du skriv.</translation>
    </message>
    <message>
        <source>The meeting with {name} {day} is not logged yet</source>
        <translation>Møtet med {name} {day} er ikkje logga enno</translation>
    </message>
    <message>
        <source>Have you met since last time?</source>
        <translation>Har de møttest sidan sist?</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Logg det</translation>
    </message>
    <message>
        <source>«{what}» is removed.</source>
        <translation>«{what}» er fjerna.</translation>
    </message>
    <message>
        <source>The coordinators see now that you would like a talk.</source>
        <translation>Koordinatorane ser no at du ønskjer ein prat.</translation>
    </message>
    <message>
        <source>Thank you! Now the one it is about is asked, and you hear from us.</source>
        <translation>Takk! No blir den det gjeld spurd, og du høyrer frå oss.</translation>
    </message>
    <message>
        <source>Thank you for answering. You are asked again when something else fits.</source>
        <translation>Takk for at du svara. Du blir spurd igjen når noko anna passar.</translation>
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
        <translation>Når nokon takkar deg for ein aktivitet, står det her.</translation>
    </message>
    <message>
        <source>Thank you for «{what}».</source>
        <translation>Takk for «{what}».</translation>
    </message>
    <message numerus="yes">
        <source>Thank you for «{what}» and %n more.</source>
        <translation>
            <numerusform>Takk for «{what}» og éin til.</numerusform>
            <numerusform>Takk for «{what}» og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}, {moment}</translation>
    </message>
    <message>
        <source>Your hours in {month}</source>
        <translation>Timane dine i {month}</translation>
    </message>
    <message>
        <source>{done} hours</source>
        <translation>{done} timar</translation>
    </message>
    <message>
        <source>Say what is enough for you, and it is kept in mind.</source>
        <translation>Sei kva som er passe for deg, så tek vi omsyn til det.</translation>
    </message>
    <message>
        <source>{done} of {said}</source>
        <translation>{done} av {said}</translation>
    </message>
    <message>
        <source>You have said that {said} is about right. Tell us if it grows too much.</source>
        <translation>Du har sagt at {said} er passe. Sei frå om det blir for mykje.</translation>
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
        <translation>{name} skulle teke kontakt innan {moment}. Vi er leie for at du må vente.</translation>
    </message>
    <message>
        <source>Somebody was to get in touch by {moment}. We are sorry for the wait.</source>
        <translation>Nokon skulle teke kontakt innan {moment}. Vi er leie for at du må vente.</translation>
    </message>
    <message>
        <source>{name} gets in touch by {moment}</source>
        <translation>{name} tek kontakt innan {moment}</translation>
    </message>
    <message>
        <source>One of the coordinators gets in touch by {moment}</source>
        <translation>Ein av koordinatorane tek kontakt innan {moment}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Somebody would like company</source>
        <translation>Nokon vil gjerne ha følgje</translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation>Ja, gjerne</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>You are told the name when you both have said yes. Not now is a good answer too.</source>
        <translation>Du får vite namnet når de begge har sagt ja. Ikkje no er òg eit godt svar.</translation>
    </message>
    <message>
        <source>You are asked {day}</source>
        <translation>Du er spurd {day}</translation>
    </message>
    <message>
        <source>please answer by {day}</source>
        <translation>svar gjerne innan {day}</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>blir avtalt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>When you both can</source>
        <translation>Når de begge kan</translation>
    </message>
</context>
<context>
    <name>Supervisions</name>
    <message>
        <source>Supervision</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leier</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>the two of you</source>
        <translation>de to</translation>
    </message>
</context>
</TS>
