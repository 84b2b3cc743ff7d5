<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message>
        <source>Row {row}: is this the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: is this also a volunteer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use «{value}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian has agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never match these two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the number out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, two roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the row in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is 18 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is brought in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the sheet. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is brought in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are hidden in the sheet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The national ids are left out and are not stored anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not brought in unless you choose so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were here already and were filled in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) wait for an answer, or for a person who waits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) you left out are not stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) will never be matched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the refused and waiting rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the refused rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds what stood in the rows. It is not encrypted: delete it when you have mended them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in another file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSB unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: physical activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: close relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish: gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish: language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish: age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish: lived experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood 1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HER id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Take the file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {all} columns known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are titles, sums or notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the rows in {table} are about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStep</name>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files here, or choose them. You see every row before it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>More files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing: all of it or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: look over the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that waited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You look over every row before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of {all} known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message numerus="yes">
        <source>%n answer(s) to an import are kept, from {moment}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the answers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that wait from earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>{place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer for all %n row(s) where «{text}» is written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, or choose another answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSB units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in TSB units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} · sheet «{sheet}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few columns are known. Tick it to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an old sheet. Tick it to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is hidden. Tick it to bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the rows are about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known under its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelt almost like a known heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown heading: is not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column holds the same: is not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading: is not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ids are never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the year of birth, and is not stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Others have written here meanwhile. Look over the rows once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not as they were: the answers were not taken up, and are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows can be saved as a file that you mend and bring in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsToMend</name>
    <message>
        <source>Save the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows-to-mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are in the file. It is not encrypted: delete it when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableChips</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n row(s) wait from earlier imports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · {source} · {rows}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
