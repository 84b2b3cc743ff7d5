<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AfterLines</name>
    <message>
        <source>{name} was released {day} to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was discharged {day} to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch today. Nobody has taken over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get in touch today. Missing {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again, or note who has taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again. Missing {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day for contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has anybody been in touch with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller} was to be, {day}. Shown until it is noted as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact with {name} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caller} gets in touch. Shown until it is noted as made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us accepts it or sets it aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} tells of somebody whom nobody here has recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {moment}. Shown until it is said whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} tells that {name} is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} proposes a day to discharge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} tells that {name} is discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} tells that {name} left unplanned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AheadPanel</name>
    <message>
        <source>The next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) with a gap</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) are ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end, from {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is ready, and holds nobody yet. Take the steps in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants, volunteers, activities, offers and units, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write in the first participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words; the rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which TSB units you write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each is reached. The practice unit is there to learn with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your colleagues accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone has a key of their own. Nobody shares a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and read again before it is called good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{participant}, first meeting with {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant}, closing talk with {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>{name} is away until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because she or he is back soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge ran out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge holds until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s police certificate is too old since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s police certificate counts until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ran out for {name} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} holds for {name} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because it is renewed before it runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has given no confidentiality pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s police certificate has not been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian has agreed for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been through {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the references said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>should be called today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than an hour left</source>
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
        <source>Contact is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this pair is quiet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkLineWords</name>
    <message>
        <source>Call the unit about what is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages do not get through the health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to the health network are not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HER-id was changed, and no messages go or come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network is switched off, and messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not tried for {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {old} to {new}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to leave, but nothing new comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the first from {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the HER-id again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection with the new one, or put the old one back. Nothing is lost, and nothing leaves before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after Medvandrer here. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingWords</name>
    <message>
        <source>{unit} has not said that the message is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent, sent {moment}. Shown until they have, or one of us has called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has taken the message, but not all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipted {moment}, with an error. Shown until one of us has asked what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our message to {unit} has not left yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {moment}. Shown until it has left: call if it can’t wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairActs</name>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message>
        <source>{volunteer} can be asked about {participant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because the pair is chosen and nobody has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time about {participant} and {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said no. Shown until somebody is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer} has not answered about {participant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} has not answered about {volunteer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {day}. Shown until both have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time ran out {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have both said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because no first meeting is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {participant} and {volunteer} meet {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because the first meeting is past. From it on they walk together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because the check-in is due: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing talk with {participant} and {volunteer} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until it is noted how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} was until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until it is noted that they meet again, or the pause is longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoredWords</name>
    <message>
        <source>Consents noted or withdrawn from {first} to {last} are not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents noted or withdrawn after the backup of {first} are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was brought back {last}: look through every consent, and note again what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>Through {day} you stand in for {full}. What {name} follows up is marked «For {name}».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap, no answer owed, nobody to call. Take the time to ask how somebody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is thanked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch with {name} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the consents are looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sees now that you will call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Must be settled now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care for those who help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left treatment unplanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins to serve a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named person here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because {missing} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left treatment unplanned {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is admitted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is discharged {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins to serve a sentence {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is released {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moves {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is away · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day for the first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is discharged {day}, nowhere to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is released {day}, nowhere to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to be admitted {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to be discharged {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to begin to serve a sentence {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to be released {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to move {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} asks for «received and understood»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent, came {moment}. Shown until one of us has answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has written about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us has read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has given no receipt in 96 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to {unit} was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until one of us has seen why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} did not take the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file to {unit} is not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {moment}. Shown until it is noted how it was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to {unit} waits to be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written {moment}. Shown because it leaves only when somebody seals it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked for a talk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown until the talk has been held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer} and {participant} have gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says that it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk due {moment} · {caller} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk due {moment} · nobody has said to call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has logged something heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from {moment}. Shown because the deadline is past: call, or send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because nobody there follows it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there supervision {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was to lead it. Shown until it is noted who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers have had no supervision for long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for {days} days. Nobody is invited to any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} has had no supervision for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing is planned either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because nobody has said thanks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activities by {name}, the last one {day}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what} with {participant} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a register wait for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing in a register is guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s consent to {recipient} ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because nothing may leave after that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was in place. Shown until it is noted that it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown because she or he is in a live match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionRow</name>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransitionsPanel</name>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transition is planned in these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfetchedWords</name>
    <message>
        <source>a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something from {unit} can’t be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of {since}, and gone from the server: call and ask what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given since {since}, tried again by itself: call and ask what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of {since} in a way that can’t be read: call and ask what it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
