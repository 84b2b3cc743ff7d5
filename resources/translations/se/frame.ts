<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>The key file was damaged and has been mended from its copy. Make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Draft from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogActivitySheet</name>
    <message>
        <source>Draft from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{what}» is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFields</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer wants a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody failed: it is good to know, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bit heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
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
    <name>NewPassphrase</name>
    <message>
        <source>New pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy: a program guesses this. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will do. One more word makes it a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: guessing this takes longer than anyone has.</source>
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
    <name>PrintedKey</name>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailState</name>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchEverything</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, goals, messages, or something to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDraft</name>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMessages</name>
    <message>
        <source>Choose another from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are not to be matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are matched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these two has said no before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no stands: ask somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two share a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number if one of them has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them would rather not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer is not open for a match now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no confidentiality pledge that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the volunteer&apos;s page, and ask then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no room for one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer has no hours left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lack a language that is a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wish for gender is a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no time in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They live too far from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer is away now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer can&apos;t help with what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer lacks something that the assignment asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is missing on the volunteer&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer would not take such an assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant does not wait for anybody now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is not in the registers any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it on the list, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk is not held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is not completed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no confidentiality pledge that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian has not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a match that lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It deserves an ending of its own: end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the participant again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has been found for this participant already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See under Asked and Together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many are asked for this participant as may be asked at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an answer, or take a question back. See under Asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has another assignment that waits already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this one be done; the other one is matched next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThanksSheet</name>
    <message>
        <source>{name} is thanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words with the thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. What you write is shown on the volunteer’s own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
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
        <source>The recovery key is mistyped in group {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper once more; O is read as 0, I and L as 1.</source>
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
        <source>This is not a recovery key as it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each group once more; O is read as 0, I and L as 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre needs a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else a leader first.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life areas it touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee and a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
