<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>DistressSheet</name>
    <message>
        <source>It is urgent, or something was heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody to call me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinators see it at once. Somebody calls within 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;A few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. Only the coordinators see it. Name no participant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a life in danger, call 113. Out-of-hours doctor 116 117. Somebody to talk with, day and night: 116 123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinators see it now. Somebody calls you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>What you have agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted that you looked here, and {name} may see the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first meeting is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the next time yourselves, and log it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name} along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>Those you walk beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. You will be asked before anybody is told your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. It takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing talk {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPageView</name>
    <message>
        <source>I need a &amp;talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was &amp;heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a talk {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five fields, under a minute. The coordinator reads what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting with {name} {day} is not logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you met since last time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{what}» is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinators see now that you would like a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you! Now the one it is about is asked, and you hear from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for answering. You are asked again when something else fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSide</name>
    <message>
        <source>Thanks to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody thanks you for an activity, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for «{what}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thank you for «{what}» and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your hours in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is enough for you, and it is kept in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said that {said} is about right. Tell us if it grows too much.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>If it is too long to wait: 116 123, day and night. Is a life in danger: 113.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to get in touch by {moment}. We are sorry for the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was to get in touch by {moment}. We are sorry for the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gets in touch by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the coordinators gets in touch by {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Somebody would like company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, gladly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are told the name when you both have said yes. Not now is a good answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you both can</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supervisions</name>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two of you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
