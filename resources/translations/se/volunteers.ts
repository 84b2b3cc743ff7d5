<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>{name} is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ends by it: matches and stage stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, if it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The absence is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviserSheet</name>
    <message>
        <source>Who follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Followed up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A talk is owed by {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activities that nobody has said thanks for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when the pair with {name} is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supervision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last supervision {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk {day}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareViews</name>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
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
        <source>The training has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has begun.</source>
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
    <name>FormMenu</name>
    <message>
        <source>More about volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form for new volunteers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a filled form …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form-for-new-volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is saved. A filled one comes in through the import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>For «{type}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
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
</context>
<context>
    <name>HoldSheet</name>
    <message>
        <source>Who came?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coming is never counted against anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left empty. Only coordinators see it. Nothing about a participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted who came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitedField</name>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadPane</name>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work is shared. Nobody is ranked by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of the volunteers stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as somebody is ready for a match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message numerus="yes">
        <source>It is renewed after %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{point}: in place.</source>
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
    <name>NotedSheet</name>
    <message>
        <source>Take back: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
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
    <name>PlanSheet</name>
    <message>
        <source>Change supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a name. They see it on their own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervision is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervision is changed.</source>
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
    <message numerus="yes">
        <source>reaches %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyCards</name>
    <message>
        <source>Before {name} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place for {name}</source>
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
        <source>Change: {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is invited to a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencesSheet</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, such as «former manager» – no name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are taken, note only the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All references are noted as taken.</source>
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
    <message>
        <source>renew by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away until {day}</source>
        <translation type="unfinished"></translation>
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
        <source>Noted by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for under {law}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that it was seen, the day and by whom are kept. Never keep the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Noted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
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
        <source>last together {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no days noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: away {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long: {horizon}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Goes at most %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to postcodes {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{live} of {most} places taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Empty means you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPane</name>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An active volunteer is named after %n day(s) without.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without supervision for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervision is called off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first one, for one volunteer or for several together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionWords</name>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
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
    <message numerus="yes">
        <source>%n day(s) without supervision; none is noted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without supervision, the last was {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words} · is invited {day}</source>
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
</context>
<context>
    <name>UnderstoodWords</name>
    <message>
        <source>«{word}» is found only by the same word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{word}» is understood as {term}</source>
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
    <message>
        <source>Would &amp;take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes at most, in m&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go&amp;es to these postcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole ones or their beginning, with commas between: 30, 3015.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolunteerSheet</name>
    <message>
        <source>Save</source>
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
</context>
<context>
    <name>VolunteersPane</name>
    <message>
        <source>All</source>
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
</context>
<context>
    <name>Way</name>
    <message>
        <source>{name}&apos;s way</source>
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
    <message>
        <source>Something was heavy, and a talk is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} and %n more</source>
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
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Course: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted too, holds nobody back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before being ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
