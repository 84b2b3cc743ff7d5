<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>{name} gives no more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done together stays written. Remember to say thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written in as an applicant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are alike. Open the one it is, or save if it is somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>A pause for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches that live stay. Talk with each of them about the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty when nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, if it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a pause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when {name} can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would like a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyCards</name>
    <message>
        <source>{name}&apos;s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {name} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of {all} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready for a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>would like a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be made ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>room not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>A guardian has agreed, or you have seen that the volunteer is of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two people both would rather not means most for whether a pair lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match now</source>
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
        <source>wants %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not said how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} logged in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last together {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>When {name} can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known. Until somebody has asked, nobody is matched by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was said: «{text}»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesSheet</name>
    <message>
        <source>Press a part of the day to go through: free, odd weeks, even weeks, no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only every second week, and which is not said</source>
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
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of &amp;birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ostcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between. What both would rather not means most for a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can &amp;help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;urs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wishes for an assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the volunteer&apos;s own word, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to &amp;know when calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived e&amp;xperience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the volunteer has offered to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the volunteer&apos;s &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te, for coordinators only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
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
    <name>VolunteersPage</name>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the first one, or import a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who give their time stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the first one, or choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready for a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to a talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk is noted. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police certificate seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian agrees, or is of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the talk remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police certificate remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pledge that holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian must be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and has offered to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not sure</source>
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
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
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
        <source>Every second week; which is not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in school holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the {numbers} of the month</source>
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
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
