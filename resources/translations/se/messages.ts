<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AboutChips</name>
    <message>
        <source>The text is about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BracesWords</name>
    <message>
        <source>Missing before you can send: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in braces is filled in on the paper beside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>&amp;Urgent, ask for «understood»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit sees this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>New message to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to «{theme}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has said yes to {kinds}, until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a unit and a participant to see what the unit will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer can&apos;t reach this unit yet. Call it, or choose another. Your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consent to share with this unit. Note one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has withdrawn the consent. Nothing may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent ended {day}. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent begins {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent does not name this purpose. Choose another, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the consent: {kinds}. Leave that out, or ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>With {unit}, about {name}. Printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FateWords</name>
    <message>
        <source>It could not be sent ({code}). Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent: something about the person or the centre is missing now. Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent: the unit is closed, or has no address any more. Write to another unit, or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt for 96 hours. Count it as not arrived, and call the unit. A late receipt will still be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the participant has withdrawn the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the consent has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: there is no consent to this unit any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: a part of it is outside the consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no consent covers it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try before that got no answer, so it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not know the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not have this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit can&apos;t tell who the person is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit does not take this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit gave no reason we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has not taken it: {why} ({code}). Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox. It leaves as soon as the unit can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with the unit yet. Next try {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChipRow</name>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by {what} no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Narrow the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urgent ones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an &amp;attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uni&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
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
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Narrow the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>&amp;Fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit must also be told {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre&apos;s address in the health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation around the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit&apos;s address in the health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation around the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more about the letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDetailsSheet</name>
    <message>
        <source>What the unit must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health service knows a person by the name in the population register, the date of birth and the sex. It is used in letters to units, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit calls here. It is kept for your next letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for letters to units.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchSheet</name>
    <message>
        <source>Whom is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Nobody is matched by name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>Meeting &amp;day</source>
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
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCardView</name>
    <message>
        <source>Message from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposes a new transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposes a new day instead of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the new day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the {transition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing by these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a name, a unit, or fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin to write is kept here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a conversation to take it yourself or give it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you have sent is with the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a unit to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent ones and those without a receipt are marked in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a participant has said yes, you can write to a unit here and see whether it was received and understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerMenu</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerWords</name>
    <message>
        <source>With nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with nobody. Give it to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. You stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with {name}, who is away. {other} stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with {name}. Give it to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (away, {other} stands in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with nobody now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is with {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartOfferRow</name>
    <message>
        <source>Choose which: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, {some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Hide {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>As the unit sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows as you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been delivered can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>It is signed, but nobody we know vouches for the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant has no consent to receive from this unit in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It is not for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back. It says too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation: the unit sends your message back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit calls this a test message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit says that there is a consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit says that the consent was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it that could act by itself was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy went to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks something that the standard asks for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>&amp;Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and &amp;send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer to {unit} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is saved while you write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message>
        <source>Send to {unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the house now. What has been delivered can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates are in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadCards</name>
    <message>
        <source>Older messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadDeeds</name>
    <message>
        <source>The unit is told that you have received and understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transition is in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has its participant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about somebody not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit writes about «{patient}». Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>The message&apos;s way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {colleagues}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Whom is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt after 96 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
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
        <source>Plan an admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of a planned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of an unplanned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unplanned discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The message is on its way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} (not within reach)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
