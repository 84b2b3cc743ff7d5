<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>CrisisNumbers</name>
    <message>
        <source>Is it urgent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call first. Everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-hours doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>The centre can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your own work. You become its leader and coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people, and a treatment unit that answers. Nothing leaves the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Names and content are shown only once you have unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseScene</name>
    <message>
        <source>Walks with people the whole way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything lies encrypted on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCentrePanel</name>
    <message>
        <source>Practice centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You write it each time you unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePanel</name>
    <message>
        <source>Choose your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code has done its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Forgotten the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leader can give you a new one-time code under Settings. A leader comes in with the printed recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of five. Spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leader&apos;s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. Print it or write it by hand, and keep it where you keep other keys. Nobody can make a new one for you without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the &amp;last group off your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever has it can open the store on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medvandrer: recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the last group. Look once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept aside. The backup is checked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.medvandrer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock. Five tries, then the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the one-time code from your leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name as it stands on your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{centre} · locked since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
