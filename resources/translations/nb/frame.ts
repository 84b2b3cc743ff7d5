<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>LogActivitySheet</name>
    <message>
        <source>Draft from {moment}</source>
        <translation>Kladd fra {moment}</translation>
    </message>
    <message>
        <source>«{what}» is changed.</source>
        <translation>«{what}» er endret.</translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
        <translation>«{what}» er logget.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Kladd lagret</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Endre aktivitet</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc keeps the draft</source>
        <translation>Ctrl+Enter lagrer · Esc beholder kladden</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter lagrer</translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>How did it go?</source>
        <translation>Hvordan gikk det?</translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation>Jeg ønsker en prat</translation>
    </message>
    <message>
        <source>Volunteer wants a talk</source>
        <translation>Tidgiver ønsker en prat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra kl.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>Anything more?</source>
        <translation>Noe mer?</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>kan stå tomt</translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation>Vi møttes ikke</translation>
    </message>
    <message>
        <source>Nobody failed: it is good to know, and nothing else.</source>
        <translation>Ingen har mislyktes: det er godt å vite, og ikke noe mer.</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>ikke notert</translation>
    </message>
    <message>
        <source>Without a participant</source>
        <translation>Uten deltaker</translation>
    </message>
    <message>
        <source>{volunteer} alone</source>
        <translation>{volunteer} alene</translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation>{participant} og {volunteer}</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Tungt</translation>
    </message>
    <message>
        <source>A bit heavy</source>
        <translation>Litt tungt</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Helt greit</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Fint</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Veldig fint</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>There is something new to see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message>
        <source>No number is noted</source>
        <translation>Ikke noe nummer er notert</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopier nummeret</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Samtalen er holdt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation>Samtalen med {name} er notert.</translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <source>{name} is thanked.</source>
        <translation>{name} er takket.</translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation>Takk {name}</translation>
    </message>
    <message>
        <source>A few words with the thanks</source>
        <translation>Noen ord med takken</translation>
    </message>
    <message>
        <source>May be left empty. What you write is shown on the volunteer’s own page.</source>
        <translation>Kan stå tomt. Det du skriver, vises på tidgiverens egen side.</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Send takk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter sender</translation>
    </message>
</context>
<context>
    <name>TypedDays</name>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} has {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMessages</name>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent ended on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the participant for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent begins on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until then, or ask the participant for an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and the secret do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not hold from line {line} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the file. Tell your leader, keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no consent to share with this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the participant, and note the consent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be sent. What has been delivered can&apos;t be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the message is outside the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that part out, or ask the participant for a wider consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five wrong PINs: quick unlock is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase. You can choose a new PIN in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup. Nothing in the store has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is here, but the store is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the store is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not write more. Restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of Medvandrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the store can&apos;t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for write access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk would not read or write. Nothing of this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or move to another disk and restore the latest backup there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store or the key file comes from another place: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. What is here now has not been touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not open this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here any more. Somebody has removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be undone: more has happened since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer is already open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit with how things stand now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again; somebody may have been here before you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit would not take the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, or send it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number. Eight digits, or + and the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode has four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be a year of birth here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day has 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too easy to guess. Use several words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a national identity number. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two can&apos;t be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with what is good: own words, an interest or a dream. One is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatField</name>
    <message>
        <source>What you did, as before</source>
        <translation>Hva dere gjorde, som før</translation>
    </message>
    <message>
        <source>What you did, in other words</source>
        <translation>Hva dere gjorde, med andre ord</translation>
    </message>
    <message>
        <source>In your own few words</source>
        <translation>Med noen få egne ord</translation>
    </message>
    <message>
        <source>Life areas it touched</source>
        <translation>Livsområder det gjaldt</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trening</translation>
    </message>
    <message>
        <source>Going along</source>
        <translation>Følge</translation>
    </message>
    <message>
        <source>Coffee and a talk</source>
        <translation>Kaffe og prat</translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation>Flytting</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
</context>
</TS>
