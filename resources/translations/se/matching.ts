<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AskSheet</name>
    <message>
        <source>Ask {volunteer} and {participant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk with each of them, and note the answers under Asked. {volunteer} is told the assignment and the practical needs; the name is told when both have said yes.</source>
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
        <source>The question to {volunteer} and {participant} is noted.</source>
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
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The question is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is saved.</source>
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
        <source>{participant} and {volunteer} walk together.</source>
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
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The match is ended.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>This match is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When both have said yes, the name is told and a first meeting is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said yes</source>
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
        <source>{name} says no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there yourself, and choose a calm place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last logged together: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask how the beginning was.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Would like a hand with</source>
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
    <name>RowWords</name>
    <message>
        <source>no own words noted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transition ahead</source>
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
        <source>See</source>
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
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
