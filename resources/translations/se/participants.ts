<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AssignmentSheet</name>
    <message>
        <source>Change the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is said: «Someone who goes along to the dentist»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: where the participant lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between. Empty: as for the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen: the participant&apos;s own times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits &amp;since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentWords</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wished any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually: {what}. What you leave empty is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every second week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {part} in odd weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {part} in even weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since {day} · {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the first meeting is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssignmentsCard</name>
    <message>
        <source>Would like a hand with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted now. A job done once, or company: write it as it is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wished any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Recipient not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {start} until and including {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {purposes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left under it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>New consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which kinds of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wa&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day it holds. Every consent has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example on paper, spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;itness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units of {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked for. Nothing leaves the house.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>A consent can be taken back at any time. What has left can&apos;t be recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the house without one. Say to whom, which kinds, what for, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had left before and can&apos;t be recalled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>Change what is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
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
    <name>EditParticipantSheet</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FarewellSheet</name>
    <message>
        <source>End the follow-up of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, plan and consents stay. The door stays open: it can be opened again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to units have not left yet, and are stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let these leave all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written is kept in the conversation, and what was stopped stands on Today until one of us has seen to it. Undoing sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit}: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (may have left already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match still lives. End it with a closing talk first, under Matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up of {name} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>reached {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>In the participant&apos;s own words, as they are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign of &amp;movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a good week look like? Write it as it is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsTab</name>
    <message>
        <source>Goals in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what a good week looks like, and write it exactly as it is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached. Well done!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside. It can be opened again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneOutList</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that has left the house about the participant, also under a consent that is withdrawn since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to units is listed here, with the consent it left under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneOutWords</name>
    <message>
        <source>What has gone out about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {given}, until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consent}, withdrawn {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>Who has looked at and changed what is noted about {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalTab</name>
    <message>
        <source>When</source>
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
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant may have this list. It says who, when and what, never more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Medvandrer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a file of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at what may be sent, while writing to a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a conversation with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a message of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out a proposal for who walks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw a line of a message, while searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back a note of what a unit had said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that a conversation with a unit was about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the list of what has gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a meeting for a calendar, without the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy of a file of a message outside Medvandrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a file of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named person here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named person on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one must be able to help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at what is practical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a talk about how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volunteer&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the volunteer&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the participant&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the closing talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volunteer&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant&apos;s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is taken along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was asked all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day it was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who held it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked with the volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked with the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back that a sealed file was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a sealed file for a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day for the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go to a unit, under a consent, and are followed until they are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewParticipantSheet</name>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is noted. Welcome!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like this is here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewStep</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Noted: it is not wished any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnWordsCard</name>
    <message>
        <source>Dreams of: {dream}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted in {name}&apos;s own words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, and write it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantDetail</name>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another spelling, or see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you take in will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words come first; gaps in a transition stand in red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with one you know well, or bring in the list you already keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the participant wants to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want? Write it as it is said. Own words, an interest or a dream is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a volunteer may know, such as moving or going along to an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like a hand &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example «after 12», «text without the name of the centre»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;tact here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes for a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gender must be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language must be so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>New transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days around an admission, a discharge or a release need a date and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transitions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {all} in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closes the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you been in touch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then the gap is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>How to reach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact here: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>gap in a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a volunteer · {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDeeds</name>
    <message>
        <source>One step on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>More about the step «{words}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <source>Who takes over now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day for the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, if you can. Today reminds you until it is noted as made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only every second week, and which is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionCard</name>
    <message>
        <source>Gap, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in place, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at our place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{settled} of {all} points are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transition ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admission, a discharge or a release needs a day and a named person on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first days are the most dangerous. Get in touch today: ask how it is, where the night will be spent, and agree on when you meet. Nothing is lost: goals, place and consents stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionList</name>
    <message>
        <source>All transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came already today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact made {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionSheet</name>
    <message>
        <source>Change the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has happened already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 24.11 or +14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place from the first night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person on the &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transition is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionTable</name>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalksCard</name>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody walks along yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {day}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting noted yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayHome</name>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw the consent to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the participant&apos;s &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait in the outbox and are stopped, unless another consent covers them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have left and can&apos;t be recalled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither treatment nor sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplanned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not turn out so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named person on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place from the first night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan an admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both have said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing talk is to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on own feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A day for the first contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
