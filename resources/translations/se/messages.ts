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
    <name>AnewWords</name>
    <message>
        <source>Write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one that did not arrive anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft of the one that did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the draft: {parts}. What stood there is not in Medvandrer as it was any more.</source>
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
    <message>
        <source>What stands in braces is filled in on the paper, before you send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHandSheet</name>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In w&amp;ords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be empty, but for another way. Nothing about the participant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameSheet</name>
    <message>
        <source>The file is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed for us. {trust} Note how it came, and it is put in its conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in its conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryBox</name>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s own print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sealed file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the delivery …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was delivered …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have received it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have understood it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They did not take it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have told them so …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryWay</name>
    <message>
        <source>Memory stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure file transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryWords</name>
    <message>
        <source>Ready to be sealed. Make the file, and deliver it to the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealing was cut short, so there may be a file. Deliver it if you find it, or make it again and destroy the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was made before it was stopped. Destroy the file, unless it has been delivered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent covers it any more, so it can&apos;t be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent covers it any more. Do not deliver the file: destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came as a sealed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came as a sealed file {day}: {how}. Opened by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is to hear that you have received and understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is to hear that its message came to the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is to hear that the message was not taken in: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is to have a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is made: deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit said {day} that they have it: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit said {day} that it is understood: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit was told {day}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit said {day} that they did not take it: «{why}», {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is meant for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we do not know the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say whom it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a kind that is not taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealing was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed, to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file must be destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made {when} by {name}. Deliver it, and note it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered; nobody has noted how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered {day}: {how}. Noted by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as not delivered. No consent covers it now: destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as not delivered. The file waits again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenFileRow</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {file} away</source>
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
        <source>Attachments</source>
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
    <message>
        <source>This unit takes sealed files only. It needs a certificate at the unit and a seal of ours, both in Settings. Your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ready to be &amp;sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been delivered can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit gets it as a sealed file, which only they can open and somebody here delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is ready to be sealed. Make the file in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>With {unit}. Printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {unit}, about {name}. Printed {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments are named here, and are not printed: they are in Medvandrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments are printed after the conversation, where it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachments are printed after the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed after this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Save a copy of «{file}»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not encrypted, and lies outside Medvandrer: whoever uses this machine can open it. Delete it when you are done. It is noted in the journal that you made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectedSheet</name>
    <message>
        <source>Correct the delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted before stays in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveredSheet</name>
    <message>
        <source>Delivered to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it counts as sent. What has been delivered can&apos;t be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the delivery</source>
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
        <source>Written anew {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has taken it, but not all of it ({code}). Ask what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there has said that they have understood it. Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: it waited when a backup was made, and the backup was brought back. It may have left in between, or the consent may have been withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the follow-up of the participant was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: the conversation that it answered was about somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit has said that it did not take it. Their reason is noted below.</source>
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
        <source>In the outbox. The health network is not connected now: it leaves when that is seen to in Settings.</source>
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
    <message>
        <source>Next try {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoosing</name>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» does not go along any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDeeds</name>
    <message>
        <source>Save the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is in the file: open it with your calendar. It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved. It is not encrypted: delete it when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Sealed files (*.p7m *.p7 *.cms *.pem *.smime)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was here already. It is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the unit&apos;s receipt for your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit says that your message is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is to have a receipt: make the file, or tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message can&apos;t be taken in: {why}. Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt that says so waits among the files to deliver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ − size · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp PgDn pages · {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, time and camera were taken out of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author, program, title and dates were taken out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may tell who made it, when and with what: it is signed, or can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not PDF/A, which the health service asks for. Most units read it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, but never opened: it is none of the types that are safe to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit called it «{declared}»; its content is {type}.</source>
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
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, JPEG or PNG, {size} left. You can drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesButton</name>
    <message numerus="yes">
        <source>%n sealed file(s) to deliver</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Attach a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message>
        <source>Sealed files to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave only when somebody delivers them, and notes that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have told them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the delivery …</source>
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
    <message>
        <source>Your &amp;account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;centre&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;unit</source>
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
        <source>its organisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more about the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre still lacks {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit still lacks {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leader writes it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator or leader writes it in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HER-id of the organisation around it</source>
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
    <message>
        <source>The message quotes our number for one of these. See whether all fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our number for this person stands in the message</source>
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
        <source>More about this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the message</source>
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
        <source>whom is it about?</source>
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
        <source>Save in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about {name} all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the new one</source>
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
    <name>MessagesPane</name>
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
</context>
<context>
    <name>NewSignerSheet</name>
    <message>
        <source>The unit has a new certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed with a certificate that we do not have. Its holder is {holder}. {vouched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which unit it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be taken in at {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept it, and open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it if you expected it, or call the unit on a number that you know from before. Nothing of the file is stored until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coordinator or a leader must accept it. Nothing of the file is stored until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotTakenSheet</name>
    <message>
        <source>{unit} did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then stands as rejected until somebody has seen to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y they did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as not taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. No consent covers the message now: destroy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The file waits for its delivery again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is taken back.</source>
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
        <source>The conversation is with you now.</source>
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
        <source>To the consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows as you write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Attachment: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: {file}, page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the attachments are being counted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on paper is not encrypted. It is noted in the journal that it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print these attachments too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) will be printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} can&apos;t be printed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of the types that are safe to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingSide</name>
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
        <source>It lacks something that the standard asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has said that it is about this person all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our receipt was not taken ({code}). The unit may believe that this has not arrived: call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our «received and understood» was not taken ({code}). Say it again, or call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} the unit sent something else under the same number. It was refused and is not kept: call the unit and ask what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names somebody else: {name}. Is it in the wrong conversation?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit sees this name. It tells what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Attach a file</source>
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
    <message>
        <source>Temp&amp;late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Send it back to {unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is told that its message came to the wrong place, and why. Nothing else is told, and you need no consent for it. What the message says is not shown here afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it sent back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes back to the unit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>Wrong receiver: not for us, or not about anybody of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says too little for us to follow it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit reads: «{words}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be sent back ({code}). Call the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way back to the unit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back {day}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says and about whom is not shown here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says too little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another reason</source>
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
    <message>
        <source>about nobody of ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>{unit} has received and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said so &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who at the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as received.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Sealed files (*.p7m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. Destroy the file, and do not deliver it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent was withdrawn while the file was made. The file has been deleted, and nothing may be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file is made. Deliver it to the unit, and note it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters are missing on its paper; the message itself has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. No file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent covers the message any more, so it is stopped. Destroy the file that was made before, if it has not been delivered.</source>
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
        <source>This goes out: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it ready for {unit}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc keeps the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the house yet. You make the sealed file in the conversation, and it leaves when somebody delivers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to be sealed: {parts}.</source>
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
        <source>Noted. What it proposes can be accepted now.</source>
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
        <source>This is about somebody else</source>
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
    <message>
        <source>Not ours: send it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about nobody of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ours: send it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>Told to {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then no file needs to be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the unit has been told.</source>
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
    <message>
        <source>waits to be delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>a former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the unit&apos;s certificate, whose fingerprint {name} has compared on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate that we have of the unit. Nobody has compared its fingerprint with them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issuer}, which you trust, vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list of those taken back is outdated since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnmatchingWords</name>
    <message>
        <source>The conversation is about nobody now. Say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) about {name} were stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) from it stand in the plan of {name}. Correct what is not so.</source>
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
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{unit} (not within reach)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} (as a sealed file)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
