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
        <source>Write what stands in braces, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one here, or make it a group.</source>
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
</TS>
