<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Medvandrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write lies encrypted on this machine, and only the accounts of your centre open it. Nothing is sent anywhere but the messages you send to a unit, and those only as far as a consent reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can&apos;t protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine that others control, a passphrase that others know, and a screen that others see. Lock with Ctrl+L when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change and every look at a participant leaves a line that can&apos;t be taken away without its being found out. A participant can be given the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not been in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not see: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountContactSheet</name>
    <message>
        <source>{name} in letters to units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for those authorised as health personnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the letters of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each account has its own key to the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has other roles now. They hold from the next unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>How letters to units name the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is empty is left out. It holds from the next letter on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s address is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network was tried for {old}. No messages go or come before it is tried for the HER-id that stands here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s &amp;HER-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of up to nine digits. No unit has the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;organisation around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the centre&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HER-id of the o&amp;rganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine digits from Brønnøysundregistrene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone for units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For letters from whoever has none on their own account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>The centre&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that units know who writes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a HER-id?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number by which the health network finds a place, like a phone number for letters. There are two: one for the centre, and one for the organisation around it. Norsk helsenett gives them, and they stand in Adresseregisteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One can do without. The practice unit needs none, and a sealed file that is handed over needs only the organisation number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this machine. It holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size comes on top of what the system is set to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used for new goals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedCards</name>
    <message>
        <source>Types of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A type says how long it goes on and what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of all volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for something more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked of all. Most centres ask for a talk and a pledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are named: the training counts as a whole. Name its parts to ask for one of them, or to have one taken anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n list(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedSection</name>
    <message>
        <source>Assignments and requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change holds from the next step on. Nobody loses a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New type of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of volunteers here. A leader can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>A talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guardian&apos;s consent, under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only noted, holds nobody back</source>
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
        <source>Before the volunteer is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company that lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job done once</source>
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
    <message numerus="yes">
        <source>anew every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>{what} · not used any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these days another sees to what your pairs need, marked with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these days another sees to what {name} follows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else here may see what is needed to stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}: {name} stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days away are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stands in for {whom} in these days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in one encrypted file, opened again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on another disk, in another room. It opens with the passphrases and the recovery key that hold on the day it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and has been opened again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup takes the place of what is here, which is kept aside. It is done from the locked window, so that nobody is writing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock, and go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.medvandrer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInSheet</name>
    <message>
        <source>Bring in a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file «{name}» holds a key and its certificate. Delete it when it is brought in: who has it can open what units seal for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is brought in. Delete the file that it came in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareNumbersCard</name>
    <message>
        <source>When somebody is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk after something heavy is always owed within 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair is &amp;quiet after so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supervision at least every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For active volunteers. Today names those who have had none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers hold from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who help, so that it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the work is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are ready, active or have a pause.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n carry more than they said.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry much more than the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not been asked for long.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To encrypt to the unit, and to know who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To encrypt to the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else: compare the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer took it back {day}. It is used for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on the telephone by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer that vouched for it is not trusted now. It is used again when the fingerprint is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint has not been compared with the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by {issuer}, which you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of those taken back is outdated since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientStep</name>
    <message>
        <source>The client id from HelseID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is saved. Try it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HelseID gives it when the key is registered. The organisation numbers are those that the client is registered for; leave empty what is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation &amp;number of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation number of our &amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if HelseID gave another one than nhn:msh/api.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosableSheet</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseAccountSheet</name>
    <message>
        <source>Close the account of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and PIN stop working at once. What {name} has written stays. A closed account can&apos;t be opened again; a new one can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>One-time code for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it by hand or read it aloud. It opens once, until {day}; then {name} chooses a passphrase. It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer: one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>In letters to units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit sees who writes, and where to call. It holds from the next letter on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your p&amp;rofession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for those authorised as health personnel. The names are the register&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for your letters to units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a number nobody can be called back, and no letter leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is empty the centre&apos;s {phone} stands there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndSealSheet</name>
    <message>
        <source>End this seal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be sealed with it, and no messages go as files until there is another. What units seal for it can still be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is deleted. A certificate that the issuer makes for the request can&apos;t be taken in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndedCard</name>
    <message>
        <source>Former seals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only to open what was sealed for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day} · fingerprint begins {groups}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentStep</name>
    <message>
        <source>Which environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this en&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment from now on: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsButton</name>
    <message>
        <source>Hide the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>This is not your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundIssuersPanel</name>
    <message>
        <source>Compare the fingerprint with the one on the issuer&apos;s own pages, or call whoever runs the unit&apos;s machines. Every group must be the same. Of several, the topmost is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Call the unit on a number that you know from before, and let them read their fingerprint aloud. Every group must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have &amp;compared the fingerprint on the telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not compare it, for the issuer vouches for it. Who has called the unit all the same may say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthNetworkSection</name>
    <message>
        <source>The health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to units through Norsk helsenett, with HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice centre: all in it is invented, and nothing of it may reach the health network. A centre of your own can be connected here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuerLine</name>
    <message>
        <source>Removed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fingerprint has not been compared: it vouches for nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit&apos;s certificate rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units rest on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No list of those taken back has been read in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of those taken back from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outdated since {day}. Read in the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next one {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have compared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuersCard</name>
    <message>
        <source>Issuers you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an &amp;issuer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a list of those taken &amp;back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that one of them has issued is believed on its word, and need not be compared on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Each unit&apos;s certificate is compared on the telephone. With an issuer&apos;s certificate here, those that it issues are believed on its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in an issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of those taken back (*.crl *.pem *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is taken in, and vouches from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is taken in. It vouches when the fingerprint is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that you have compared it. It vouches from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is removed. Certificates that rest on it alone must be compared before they are used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of {issuer} is read in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of units were taken back, and are used no more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is outdated since {day}: fetch the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>The seal in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our seal, not in use yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request to the issuer. When their certificate has come, take it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand its certificate to the units first. Put it in use when they have it: until then they know us by the former one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is out of its time: nothing can be sealed with it. Make a new one, and hand it to the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its certificate is good for %n more day(s). Make a new one now, so that the units have it in time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The unit must have our certificate, and hear from you on the telephone that the fingerprint is the same as theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit must have our certificate before it can read and write to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save our certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;request …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in the certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the request &amp;away …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>A key of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key, to be registered at HelseID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new public key, to be registered too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the new key, and go over to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new key up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is made. Register its public half at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is given up. The one in use goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key proves who we are. Its secret half never leaves the encrypted store; the public half is registered at HelseID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the public half at HelseID, as a JWK. It is no secret. The other half lies in the encrypted store only, and in backups of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key waits. Register it at HelseID beside the old one, and try it: when that goes well it takes over, and the old one is wiped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kin&amp;d of key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this machine. It holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a text has not been translated into Nynorsk or Northern Sámi yet, it stands in Bokmål.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeAreaSheet</name>
    <message>
        <source>Life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used for new goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour and icon</source>
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
        <source>The life area is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One life area must stay in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Physical activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Close relations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeAreasSection</name>
    <message>
        <source>Life areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals keep the area they were written under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New life area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeSealSheet</name>
    <message>
        <source>Make our seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else: units compare the fingerprint with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer: we send a request, and get a certificate back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the units know you. It stands in the certificate, which anybody may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in use goes on until you put the new one in use. It is kept after that, to open what was sealed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is made. Save the request, and send it to the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal is made. Save its certificate, and hand it to the units.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRulesSection</name>
    <message>
        <source>Questions and check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a match is asked about, and how one asks on afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the question to the check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that are out keep their last day; check-ins that have a day keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one pair is agreed, the questions to the others are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers &amp;asked at a time for one participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last day the question expires by itself. Nobody has said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the first meeting, as in 7, 30, 91. The last one repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds from the next question on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>New part of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example «First aid at an overdose»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked of nobody until you put it on a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list asks for this part. Take it off that list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has been through it has been, also under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the training is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message>
        <source>Test, over the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test, within the health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try everything with invented people. Reached from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same test, reached as production is: from the health network only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real messages to real units. Reached from the health network only, with an agreement with Norsk helsenett.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptic curve P-256 (the usual one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elliptic curve P-384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre&apos;s own HER-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HER-id of the organisation around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried, not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewAccountSheet</name>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account then sees this volunteer&apos;s own matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in letters to units, and so does the profession.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rofession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No health personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an open account of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoSealCard</name>
    <message>
        <source>We have no seal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that are not in the health network get messages as sealed files. A seal of ours is a key that never leaves this machine, and a certificate that the units get: with it they know that a file is from us, and seal files that only we can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make our seal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in a key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leader can make one here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderedLine</name>
    <message>
        <source>Move {name} up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnAccountSection</name>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After this long without a touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is half-written is kept, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stops working at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four digits or more, not a row such as 1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN opens your account on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no keyring that guards secrets, so quick unlock can&apos;t be offered here. The passphrase always works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short PIN instead of the passphrase, on this machine only. After five wrong tries it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock is on for you on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>The practice unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice unit lives on this machine. It receives, gives receipts and answers by itself, so that one can learn without anybody being disturbed. Nothing that is written to it leaves the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the practice unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it meets a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To learn what one does when something goes wrong. It holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes wrong at its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the unit send a notice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice unit is ready to be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice unit from now on: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice unit&apos;s server from now on: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine has taken our address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our pass has run out before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a new proof of who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It breaks down the first times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that we ask too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a receipt at once, and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the message down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers everything twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the receipt and the answer late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the message and says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is busy the first times it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the message, but the line breaks before it says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeClockPart</name>
    <message>
        <source>One day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four days on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see what comes when a unit has given no receipt for 96 hours, or when a day is past. It holds until you lock or set it right. What is written meanwhile keeps its day, also when the clock goes back: it lies in the future then, until that day has come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeNoticeSheet</name>
    <message>
        <source>Let the unit send a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the conversation there is, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclose a note as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice is on its way. It comes under Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned discharge</source>
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
</context>
<context>
    <name>PublicHalf</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeySheet</name>
    <message>
        <source>New recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key printed before stops working. Have the printer or a pen ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever has it can open the store on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it or write it by hand now. It is shown only this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementSheet</name>
    <message>
        <source>Asked of all volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on the list already. Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a part of the training first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a law that says so, nobody may be asked for a police certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law that lets you ask, for example «Politiregisterforskriften § 34-1». Only that it was seen is noted, never what stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it holds for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next question on: whoever lacks it is not proposed for this kind. Those who walk together already go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds from the next step on. Nobody loses a place by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds from the next step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked for it any more. What was shown stays noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealSection</name>
    <message>
        <source>Our seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that units can know our files, and only we can open theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with certificates (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save our certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our-certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.csr *.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our-request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We seal with it no more. It still opens what was sealed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new seal is in use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our key has its certificate. Hand it to the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is in the file. Hand it to the unit, and read the fingerprint aloud on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in the file. Send it to the issuer; nothing in it is secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetLine</name>
    <message>
        <source>Take into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching and care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments and requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Medvandrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator or adviser</source>
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
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own matches and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participants, goals and transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consents and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes about volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts and the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network is how hospitals exchange messages. The centre needs a HER-id and an agreement with Norsk helsenett; without them everything else works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is made. Now it is registered at HelseID, and the client id that comes back is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is filled in, but not tried as it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried {when}: everything went well. {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away, and no messages go or come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HER-id was changed from {old} to {new}, and no messages go or come before the connection is tried with the new one, or the old one is put back. Nothing leaves under another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go this way: {where}, HER-id {her_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact yet since you unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait to leave this way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait until this way is open again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came can’t be fetched from the server, the first since {when}. What comes after is fetched; these are tried again by themselves, and Today tells of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look, or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are filled in by themselves. Other words in braces are blanks that one writes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent must cover this before it can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that &amp;follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for new messages any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {parts}</source>
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
        <source>text</source>
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
        <source>notice of a transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transitions</source>
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
        <source>the participant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit that is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one who writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the participant&apos;s contact here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the meeting or the transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the meeting begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the meeting is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Chosen where a message is written. What was sent stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A template saves writing the same words again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the HER-id, so that no other system can take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourth part asks the message server to tell us here what comes to HER-id {her_id}. From then on it is told to no other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production: what comes to the HER-id is about real people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is in use, and the old one is wiped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything went well. The health network can be taken into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went well {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry it, and have messages come here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialRow</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>New type of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people here call it, for example «Trening sammen»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual h&amp;ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month, or in all for a job done once. Empty: it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between. Whoever can help with it is proposed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered for new assignments any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits for one of these. Give them another kind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who walk together already go on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of assignment is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitCertificateLine</name>
    <message>
        <source>removed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}, {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have compared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitCertificatesCard</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in a certificate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them we seal files that only the unit opens, and know theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Ask the unit for its certificate as a file, and compare the fingerprint with them on the telephone, on a number that you know from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read. See that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that you have compared the fingerprint with the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is removed: nothing is sealed for it, and no file known by it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes electronic messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as a sealed file, handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
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
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HER id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s address in the health network: a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HER id of the or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for in letters that go by the health network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
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
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic messages need a HER-id to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate for sealed files is taken in here when the unit is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>Units and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment units you may write to, with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show closed units too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HER id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit by these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units yet. Write in the first one, or import a register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseStep</name>
    <message>
        <source>Take it into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the HER-id up here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use, what waits for this way stays where it is until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on messages to units that take them go through the health network, within the consents, as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it into &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health network is out of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HER-id is free: another system may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall another system take over HER-id {her_id}? Give it up here first, so that it is neither told here nor locked any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableButtons</name>
    <message>
        <source>Put in {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>played here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is closed. No message goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives on this machine. What is written to it never leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is invented here, so the practice unit plays this unit. Nothing leaves the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go by the health network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go as sealed files that somebody hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message reaches it from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the health network is missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a sealed file is missing: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its HER-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it takes electronic messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HER-id of its organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our own seal, made under «Our seal»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate of the unit&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>A new way of weighing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours a month per match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the assignment says nothing of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lon&amp;gest way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the volunteer has said nothing of her own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty points are shared by these weights, 0 to 10. The right column shows it for one who has said something about all of it; what somebody has not said is shared by the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {feature}, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
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
        <source>↑ ↓ change a weight · Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight at least must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
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
        <source>Language</source>
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
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know each other</source>
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
        <source>«Rather not» of both. One in common gives four fifths, two all. It tells more of who lasts than interests do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests of both. One in common gives half, two three quarters, three all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, practical needs and own words against what the volunteer can help with. One gives half, two all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one of them would rather not against what the other likes or wants. Any clash gives nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages wished, or the participant&apos;s own. One in common gives all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant&apos;s wish, when it is no must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant&apos;s wish against the birth year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The participant&apos;s wish, and what the volunteer has offered to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long the volunteer would give time, against an assignment that is for once or lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have walked together before, to an end that both wanted. Never counts against anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough minutes between the postcodes. All up to 15, falling to nothing at 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of both. Rises to all at five hours a week in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches that the volunteer has now. None gives all, one half.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks for a pair, and how much. Rules that must be met stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours a month per match, at most {minutes} minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What twenty points are shared into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals weigh by «{name}» from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the centre&apos;s &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HER-id {her_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has its addresses: messages bear them, and come to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {names}. They come from Norsk helsenett&apos;s address register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
