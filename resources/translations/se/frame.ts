<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>CheckInSheet</name>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask both, each alone. What they say stays with the coordinators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them: you try again in a few days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom did you get &amp;hold of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it &amp;go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted that you tried. It comes up again in a few days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message numerus="yes">
        <source>The practice clock is %n day(s) ahead: here it is {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>EndSheet</name>
    <message>
        <source>End it for {participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing talk belongs to it, with both. What they did together stays written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell both of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment waits for another volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {participant} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {volunteer} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we &amp;take along?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty when no talk was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closing talk held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match is ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExcludeSheet</name>
    <message>
        <source>Who is {name} not to be matched with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are never proposed to each other. Neither of them is told, or told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it &amp;about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExclusionsCard</name>
    <message>
        <source>Not to be matched with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule somebody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {name} be proposed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a message takes ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, or scan it in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for it: all files together may be {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another file away, or send it in a message of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit takes PDF, JPEG and PNG only; this is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away here, and add it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it to a new PDF, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or scan it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is locked or encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has scripts, forms or films that do things by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has other files inside it that nobody sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be opened safely: what opens files here fails at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be shown: what opens files here fails at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be saved as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller, and add that.</source>
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
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message>
        <source>more than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much more than others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins are those that are late or due within {days} days, talks those asked for and not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are those logged in the last 30 days of what she said a month may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than was said: more people or more hours than the volunteer has said. Much more than others: over twice what is usual, the middle of those who gave any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for long: has room and no match, and nobody has asked in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActivitySheet</name>
    <message>
        <source>«{what}» is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{what}» is logged.</source>
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
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinators see now that it is urgent.</source>
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
    <message>
        <source>It is urgent: somebody calls me within 48 hours</source>
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
    <name>MatchWords</name>
    <message>
        <source>What they set out for is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time they agreed on is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer wishes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times no longer meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: another said yes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it should end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are related, or know each other</source>
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
    <name>PrintedPages</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietLimitSheet</name>
    <message>
        <source>&amp;Days without contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {volunteer} and {participant} are quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 365. Empty: as for all pairs here, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {limit}</source>
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
    <name>SealMessages</name>
    <message>
        <source>The message is too large to be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again with fewer or smaller attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, and ask for the file sealed with a certificate that is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no seal of our own to seal with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader makes one in Settings, «Our seal».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of our own seal is out of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader makes a new one in Settings, «Our seal».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has no certificate that is good now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit for one, and take it in at the unit in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s certificate has been taken back by whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit for the new one, and take it in at the unit in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer that we trust vouches for the unit&apos;s certificate any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the unit, and note it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit for the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a sealed message can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit to divide it into several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sealed file, or it was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is the right file; if it is, ask the unit for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted: anybody could have read it on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the unit, and ask for it encrypted with our certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed for somebody else, or with a certificate not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand our certificate to the unit (Settings, «Our seal»), and ask them to seal it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted in a way that is not safe enough, or not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit to encrypt it with AES-256 and RSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit, and ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit to sign it with its own certificate, and seal it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed the file, so nobody knows who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not hold the message that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit to sign with the message inside, and seal it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exactly one has signed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we have from no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit. If they have a new certificate, take it in at the unit in Settings, compare the fingerprint, and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed with a new certificate of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator opens the file, and accepts the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not say what it must say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed the message after it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own word the file is signed later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right; if it is, call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not opened, for the sender&apos;s certificate is not good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, and ask which certificate they use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says that it is from another unit than the one that sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the file. Call the unit that sealed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file that we have sealed ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that has come from the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sealed for somebody else, and has been passed on to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit for the message in another way, or by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed, but there is no message in it that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in it is packed in a way that is not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the unit to make it without compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something lies beside the message that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was opened. Tell the unit, and ask for the message alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself, or its list of contents, is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of contents does not fit what lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is made by a newer program than ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Medvandrer on this machine, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the unit&apos;s own certificate, alone in a file (PEM, DER or P7B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate in the file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a private key in the file, which only its owner may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file, tell the unit, and ask for the certificate alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several certificates in the file that it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the certificate of an issuer, not of one who writes and reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no issuer&apos;s certificate in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit&apos;s own certificate is taken in at the unit itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another one, with an RSA key of 2048 bits or more and SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is, or see that this machine&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not made for this use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one that may encrypt or sign messages (e-mail, S/MIME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate makes a demand that Medvandrer does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one without it; the unit&apos;s IT department can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of a kind that can&apos;t be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed in a way that is not safe any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom we trust vouches for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, and compare the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has been taken back by whoever issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use it. Call the unit, and ask for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is the right file, and that the password is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not belong to our key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the one that was issued for our latest request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not open with this passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it once more as the issuer gave it; the file may also be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the newest list from the issuer&apos;s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of certificates taken back in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the issuer&apos;s list (CRL), a file that mostly ends with .crl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer that we have here has signed the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the issuer&apos;s certificate first, or choose another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list tells only a part of what has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for the whole list (the base CRL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own word the list is made later than now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this machine&apos;s clock is right, and fetch the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is older than the one that is here.</source>
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
        <source>Assignment</source>
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
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>Nobody has met for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been reached for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since they began.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No meeting in the %n day(s) since the pause was over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They met today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were reached today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They began today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause was over today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for this pair is {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for all pairs here is {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are days without an activity that took place, a check-in in which both were reached, or the first meeting. What was planned and did not happen, and a call nobody answered, do not count. A paused pair is never quiet, and is counted anew from the day the pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenLanguages</name>
    <message>
        <source>Norwegian</source>
        <translation>dárogiella</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Sámi</source>
        <translation>davvisámegiella</translation>
    </message>
    <message>
        <source>South Sámi</source>
        <translation>lullisámegiella</translation>
    </message>
    <message>
        <source>Lule Sámi</source>
        <translation>julevsámegiella</translation>
    </message>
    <message>
        <source>English</source>
        <translation>eaŋgalsgiella</translation>
    </message>
    <message>
        <source>German</source>
        <translation>duiskkagiella</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruoŧagiella</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dánskkagiella</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomagiella</translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruoššagiella</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
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
        <source>Let this one be done, or change the one that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it on the list, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is not completed, or must be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has been told about the participant in this conversation, and what has left can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit: ask them to delete it, and to write anew about the right person in a new conversation. Follow your routine for deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk is not held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references are not all taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is not completed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the training is not completed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police certificate has not been seen, or is too old.</source>
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
        <source>No law that a police certificate is asked for under is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader can state it under Settings; until then none is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key waits already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in use, or take it away, before there is another.</source>
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
        <source>Something is open for the participant already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the question back under Matching first, so that they hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice centre is never connected to the health network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in it is invented. Make a centre of your own for real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has no HER-id of its own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it under The centre&apos;s address, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id from HelseID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has not been tried as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first; then it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try that one, or give it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no stands: ask somebody else.</source>
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
        <source>It has been written anew and sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new one in the conversation. What you wrote is kept.</source>
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
    <message>
        <source>The talk was held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
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
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>The other side would not, and gave the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the code to whoever runs the service there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID gave us no pass ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is registered at HelseID with what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find HelseID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a pass with our key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the message server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have our messages come here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but not as the one we look for ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the environment is right. If it is, try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong here. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would not take what we asked ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this machine is online. Production, and test in the health network, are reached from the health network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t prove that it is the right one (its certificate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told to it. Look at this machine&apos;s clock, and ask whoever runs the network whether something stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the way wants to send us elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log-in page of the network, perhaps: log in to the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not the server we know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the environment is right, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system has locked our HER-id for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it freed there, or by Norsk helsenett. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message server does not let our client do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Norsk helsenett to give the client access to our HER-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message server does not take our pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the client has access to the message server at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too much to do just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has asked us to wait, and we do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be sent this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a file out, or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it to whoever looks after Medvandrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers calls itself something else than HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was told to it. Look whether the environment is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID does not know the client id together with our key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the public key there, and compare the client id, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID knows our client, but does not let it in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for «client credentials» to be opened for it at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID does not let our client ask for the message server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply there for access to «nhn:msh/api», or correct the scope here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID does not take the organisation that we name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the organisation numbers with those registered at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID gave a pass that is not bound to our key. It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for DPoP to be required for the client at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID does not understand what we ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID asks for a way to sign that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is more than an hour wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock right, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Medvandrer when this was to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report lies on this machine. Call the unit if it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That server may not be spoken to from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is no HER-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the HER-id of the unit, or of the centre, in Settings: it is a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that this receipt is for has no number in the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the unit, and tell that the message has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that is kept here can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key, and register it at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to this unit now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the unit and at the health network in Settings.</source>
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
        <source>Nothing was saved, and your answers are kept. Correct the row or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} can&apos;t stand beside what is stored already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has the same HER-id as row {other_row} among the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} among the units has the HER-id that «{other}» has already.</source>
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
        <source>The unit must know whom it is about, and whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letter, choose «Fill in», and send it then.</source>
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
        <source>Something still needs this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too little or too much.</source>
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
    <message>
        <source>Write a number of days from 1 to 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these days are noted already. Choose other days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is away in these days. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person stands in for somebody in these days. Agree on another there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the centre&apos;s own address. A unit has another; it stands in its letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a unit one writes to. The centre&apos;s own is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what stands in braces, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one here, or make it a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an organisation number. It has nine digits, and a check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be right. Copy it from HelseID: no spaces, no special letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not see what is needed. Choose a coordinator or adviser.</source>
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
<context>
    <name>WhoField</name>
    <message>
        <source>A participant</source>
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
</context>
</TS>
