<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written what it is about yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked although a rule said no, because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>What do they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked now, and is told the practical needs alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is asked now. When both have said yes, the name is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day for an answer was {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day for an answer is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more asked about the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnywayFields</name>
    <message>
        <source>The participant has been asked, and agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with the match, for coordinators only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why ask all &amp;the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskProposedSheet</name>
    <message>
        <source>Ask {name} all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, how often, and where. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to {volunteer} about {participant} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {volunteer} about {participant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with {volunteer}, who is told the assignment and the practical needs alone. When {volunteer} says yes, {participant} is asked. Note the answers under Asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, how often, and where. One line is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands against it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to {volunteer} about {participant} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Open the volunteer&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {all} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for and against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {name} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateLine</name>
    <message>
        <source>Open {name}: {fit}, {points} of {all} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>If {name} also can {what}, %n more fit(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If {what} were no must, %n more would fit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the wish for gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wish for language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is on the way in, and would have {points} points when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has a pause, and would have {points} points when back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} would have {points} points with a new confidentiality pledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} would have {points} points with room for one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} would have {points} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} would have {points} points with what the assignment asks for in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInsCard</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked with {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Closing talk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both: what has it been, what do you take along? They may meet until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk was held …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the talk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>Closing talk with {participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ending that both know of is a good one. Ask what it has been, and what they take along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing talk has its day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare two ways of weighing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anothe&amp;r way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out both …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weigh the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of two ways are counted differently: compare people first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) somebody else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both give the same pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {one}, or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The question is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question to {volunteer} is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s) about the same are taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a volunteer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in again the %n taken out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>End …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Who follows {participant} and {volunteer} up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Line: proposed. Pin: pinned by you. Dots: lives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Hi, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is forgotten: those who have waited longest come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may change what you wish for at any time. Just tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have waited for a volunteer for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have no volunteers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of our volunteers is free just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who would fit have as much to do as they can manage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some would fit, but there are too few of them, and others have waited longer or have a difficult time just ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have nobody yet who {needs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have not found anybody yet who would be right for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as we know, somebody is free from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>The text to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is about anybody else. Change what you like before you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who want a volunteer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask from the list of those who wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches that ended stand here, with why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pair walks together yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal for all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>The first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody from the centre comes along. Choose a calm place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes &amp;along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it as 14.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherVolunteerSheet</name>
    <message>
        <source>Another volunteer for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volunteer for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no volunteers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you pin stands, and the others are fitted around the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} of {all} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverCard</name>
    <message>
        <source>How {participant} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How {volunteer} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else could it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them said no {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time. Over {day}; nobody has said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairTrail</name>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>A pause for {participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, assignment and place are kept. {volunteer} sees that it is a pause and until when, never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty when nobody knows yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For coordinators only. A few words are enough; may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have a pause. The place is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedCard</name>
    <message>
        <source>A pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For coordinators only: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, assignment and place are kept. {name} sees that it is a pause, never why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pause …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the closing talk …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Who goes together</source>
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
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>As {name} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the question is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would like a hand with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both have said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment, the first meeting, and what they log together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: goals, plan, transitions, consents, messages, what {participant} would rather not, and these points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalActs</name>
    <message>
        <source>Take the proposal out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is in the file. It is not encrypted: delete it when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalDesk</name>
    <message numerus="yes">
        <source>%n pair(s) are proposed. Ask them from the list «Asked».</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{participant} and {volunteer}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalFoot</name>
    <message>
        <source>Looking at everybody with everybody …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalHead</name>
    <message>
        <source>Compare weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} who wait get a volunteer. Matches that live are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the one chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the {count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalPicture</name>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes together: {left} at the left, {right} at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalTable</name>
    <message>
        <source>The proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Work it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who want a volunteer stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal has been made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned by you: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pair to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody loses anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is without a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is more urgent waits on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The others get %n point(s) less</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed already, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They walk together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits on: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer} could not be pinned: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is as wished ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has time in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives within {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can help with {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the training that the assignment asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes such assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has room for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has hours enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is without what one of them would rather not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not of the same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not with them already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not said no before, or been said no to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volunteer is open for a match now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who fit have no room: nobody who {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who fit are taken out of this proposal by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fit(s), and is proposed to others who have waited longer, are nearer a transition or fit better</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one is free from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are free from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n would fit when ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would fit with a new pledge</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>both would rather not {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both like {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can help with {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both speak {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours in common a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wish {words}</source>
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
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposedCard</name>
    <message>
        <source>Nobody has been asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is told the assignment and the practical needs, never the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Clashes: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained, pledge holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in common</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Worked out in {n} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: most helped, longest waited and nearest transition, then points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be a better one: the time ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are still free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) would both have more points together, such as {one} and {other}; helping more people goes first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%n asked already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no own words noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assignment is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transition ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing talk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pause until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both said yes, no first meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first meeting {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}: time ran out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} answers by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleOutSheet</name>
    <message>
        <source>Not {volunteer} and {participant}</source>
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
        <source>&amp;What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For coordinators only. May be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair is ruled out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortListView</name>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could walk with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} volunteers fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more with fewer points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no volunteers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in under Volunteers, or import a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits {name} as things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps most of them out: {reason} ({n} of {all}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would fit: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anyway …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackButton</name>
    <message>
        <source>Take the question back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Together since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it goes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the closing talk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit for this pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask how the beginning was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last logged together: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in has a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check-in was due {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next check-in {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitsCard</name>
    <message>
        <source>{name} waits on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have pinned {volunteer} to {participant}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin and work out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Not ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are together already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of them has said no before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they share a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what one of them would rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not open for a match now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no pledge that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no room for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no hours left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak a language that is a must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wish for gender is a must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no time in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which languages is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask when; not said or not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many at once is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a month are not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a postcode is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish for gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish for age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits, with a but</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharged {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence begins {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is invited to a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when that is lifted, on one of their pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a no stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when one of the numbers is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when both have been asked, and it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when ready, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a new pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with room for one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with more hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the language were no must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the wish were no must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one time in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if one of them would travel further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when that is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no other match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training for the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes such assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is away now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t help with what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks something that the assignment asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would not take such an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what she can help with is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked which assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have walked together before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have not walked together before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
