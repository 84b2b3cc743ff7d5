<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>CrisisNumbers</name>
    <message>
        <source>Is it urgent?</source>
        <translation>Hastar det?</translation>
    </message>
    <message>
        <source>Call first. Everything else can wait.</source>
        <translation>Ring først. Alt anna kan vente.</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulanse</translation>
    </message>
    <message>
        <source>Out-of-hours doctor</source>
        <translation>Legevakt</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>Mental health line</source>
        <translation>Mental Helse</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>The centre can&apos;t be opened</source>
        <translation>Senteret kan ikkje opnast</translation>
    </message>
    <message>
        <source>&amp;Bring back a backup</source>
        <translation>&amp;Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Sjå etter igjen</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Korleis vil du begynne?</translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation>Eit nytt senter</translation>
    </message>
    <message>
        <source>For your own work. You become its leader and coordinator.</source>
        <translation>For dykkar eige arbeid. Du blir leiar og koordinator.</translation>
    </message>
    <message>
        <source>&amp;New centre</source>
        <translation>&amp;Nytt senter</translation>
    </message>
    <message>
        <source>A practice centre</source>
        <translation>Eit øvingssenter</translation>
    </message>
    <message>
        <source>Invented people, and a treatment unit that answers. Nothing leaves the machine.</source>
        <translation>Oppdikta menneske og ei TSB-eining som svarar. Ingenting forlèt maskina.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Øv først</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Names and content are shown only once you have unlocked.</source>
        <translation>Innhald og namn blir viste først når du har låst opp.</translation>
    </message>
</context>
<context>
    <name>HouseScene</name>
    <message>
        <source>Walks with people the whole way.</source>
        <translation>Følgjer menneske heile vegen.</translation>
    </message>
    <message>
        <source>Everything lies encrypted on this machine.</source>
        <translation>Alt ligg kryptert på denne maskina.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Språk: {language}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>NewCentrePanel</name>
    <message>
        <source>Practice centre</source>
        <translation>Øvingssenter</translation>
    </message>
    <message>
        <source>A practice centre</source>
        <translation>Eit øvingssenter</translation>
    </message>
    <message>
        <source>Everybody in it is invented.</source>
        <translation>Alle i det er oppdikta.</translation>
    </message>
    <message>
        <source>A new centre</source>
        <translation>Eit nytt senter</translation>
    </message>
    <message>
        <source>Everything is encrypted on this machine.</source>
        <translation>Alt blir kryptert på denne maskina.</translation>
    </message>
    <message>
        <source>Name of the &amp;centre</source>
        <translation>Namn på &amp;senteret</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Namnet &amp;ditt</translation>
    </message>
    <message>
        <source>You write it each time you unlock.</source>
        <translation>Det skriv du kvar gong du låser opp.</translation>
    </message>
    <message>
        <source>C&amp;reate the centre</source>
        <translation>&amp;Opprett senteret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>OwnPassphrasePanel</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Vel passordfrasen din</translation>
    </message>
    <message>
        <source>The one-time code has done its work.</source>
        <translation>Eingongskoden har gjort sitt.</translation>
    </message>
    <message>
        <source>&amp;Save and go on</source>
        <translation>&amp;Lagre og gå vidare</translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Forgotten the passphrase</source>
        <translation>Gløymt passordfrasen</translation>
    </message>
    <message>
        <source>Your leader can give you a new one-time code under Settings. A leader comes in with the printed recovery key.</source>
        <translation>Leiaren din kan gi deg ein ny eingongskode under Innstillingar. Ein leiar kjem inn med den utskrivne gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Eight groups of five. Spaces and hyphens do not matter.</source>
        <translation>Åtte grupper på fem. Mellomrom og bindestrekar spelar inga rolle.</translation>
    </message>
    <message>
        <source>The leader&apos;s &amp;name</source>
        <translation>&amp;Namnet til leiaren</translation>
    </message>
    <message>
        <source>Save and &amp;unlock</source>
        <translation>Lagre og lås &amp;opp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyPanel</name>
    <message>
        <source>Your recovery key</source>
        <translation>Gjenopprettingsnøkkelen din</translation>
    </message>
    <message>
        <source>It is shown only this once.</source>
        <translation>Han blir vist berre denne eine gongen.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key is the only way in. Print it or write it by hand, and keep it where you keep other keys. Nobody can make a new one for you without a passphrase.</source>
        <translation>Er passordfrasen gløymd, er denne nøkkelen einaste vegen inn. Skriv han ut eller av for hand, og legg han der de har andre nøklar. Ingen kan lage ein ny til deg utan ein passordfrase.</translation>
    </message>
    <message>
        <source>Type the &amp;last group off your paper</source>
        <translation>Skriv den s&amp;iste gruppa av frå papiret</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Gå vidare</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever has it can open the store on this machine.</source>
        <translation>Hald han innelåst. Den som har han, kan opne lageret på denne maskina.</translation>
    </message>
    <message>
        <source>Medvandrer: recovery key</source>
        <translation>Medvandrer: gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>This is not the last group. Look once more.</source>
        <translation>Dette er ikkje den siste gruppa. Sjå ein gong til.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>What is here now is kept aside. The backup is checked first.</source>
        <translation>Blir kontrollert først; det som er her, blir lagt til side.</translation>
    </message>
    <message>
        <source>&amp;Backup file</source>
        <translation>&amp;Tryggingskopi</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>&amp;Vel …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Passordfrase eller gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>As it was when the backup was made.</source>
        <translation>Slik det var då kopien vart teken.</translation>
    </message>
    <message>
        <source>B&amp;ring it back</source>
        <translation>&amp;Hent han tilbake</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Backups (*.medvandrer)</source>
        <translation>Tryggingskopiar (*.medvandrer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Quick unlock. Five tries, then the passphrase.</source>
        <translation>Hurtigopplåsing. Fem forsøk, deretter passordfrase.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passordfrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passordfrase</translation>
    </message>
    <message>
        <source>Or the one-time code from your leader.</source>
        <translation>Eller eingongskoden frå leiaren din.</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Bruk PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Lås opp</translation>
    </message>
    <message>
        <source>Forgotten the passphrase?</source>
        <translation>Gløymt passordfrasen?</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Write your name as it stands on your account.</source>
        <translation>Skriv namnet ditt slik det står på kontoen.</translation>
    </message>
    <message>
        <source>{centre} · locked since {time}</source>
        <translation>{centre} · låst sidan {time}</translation>
    </message>
</context>
</TS>
