<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Medvandrer</source>
        <translation>Om Medvandrer</translation>
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
        <translation>&amp;Roller</translation>
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
    <name>AccountsSection</name>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoar og roller</translation>
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
        <translation>Ny konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last in</source>
        <translation>Sist inne</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Opnar med</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
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
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mindre rørsle</translation>
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
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
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
        <translation>Typar oppdrag</translation>
    </message>
    <message>
        <source>None yet. A type says how long it goes on and what it takes.</source>
        <translation>Ingen enno. Ein type seier kor lenge det varer, og kva som trengst.</translation>
    </message>
    <message>
        <source>Ask for more with this one</source>
        <translation>Be om meir for denne typen</translation>
    </message>
    <message>
        <source>Ask for more with {name}</source>
        <translation>Be om meir for {name}</translation>
    </message>
    <message>
        <source>Asked of all volunteers</source>
        <translation>Dette blir alle tidgjevarar bedne om</translation>
    </message>
    <message>
        <source>Ask for something more</source>
        <translation>Legg til eit krav</translation>
    </message>
    <message>
        <source>Nothing is asked of all. Most centres ask for a talk and a pledge.</source>
        <translation>Ingenting er kravd av alle. Dei fleste senter ber om ein samtale og ei teieerklæring.</translation>
    </message>
    <message>
        <source>Parts of the training</source>
        <translation>Delar av opplæringa</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Ny del</translation>
    </message>
    <message>
        <source>None are named: the training counts as a whole. Name its parts to ask for one of them, or to have one taken anew.</source>
        <translation>Ingen er namngjevne: opplæringa blir rekna som ein heilskap. Gje delane namn for å be om éin av dei, eller for at ein skal takast på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>on %n list(s)</source>
        <translation>
            <numerusform>på %n liste</numerusform>
            <numerusform>på %n lister</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedSection</name>
    <message>
        <source>Assignments and requirements</source>
        <translation>Oppdrag og krav</translation>
    </message>
    <message>
        <source>A change holds from the next step on. Nobody loses a place by it.</source>
        <translation>Ei endring gjeld frå neste steg. Ingen mistar ein plass.</translation>
    </message>
    <message>
        <source>New type of assignment</source>
        <translation>Ny type oppdrag</translation>
    </message>
    <message>
        <source>What is asked of volunteers here. A leader can change it.</source>
        <translation>Dette blir tidgjevarar bedne om her. Ein leiar kan endre det.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>A talk</source>
        <translation>Ein samtale</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referansar</translation>
    </message>
    <message>
        <source>The training as a whole</source>
        <translation>Heile opplæringa</translation>
    </message>
    <message>
        <source>A part of the training</source>
        <translation>Ein del av opplæringa</translation>
    </message>
    <message>
        <source>Confidentiality pledge</source>
        <translation>Teieerklæring</translation>
    </message>
    <message>
        <source>Police certificate</source>
        <translation>Politiattest</translation>
    </message>
    <message>
        <source>A guardian&apos;s consent, under 18</source>
        <translation>Samtykke frå ein føresett, under 18 år</translation>
    </message>
    <message>
        <source>Only noted, holds nobody back</source>
        <translation>Berre notert, held ingen tilbake</translation>
    </message>
    <message>
        <source>Before the talk</source>
        <translation>Før samtalen</translation>
    </message>
    <message>
        <source>Before the training</source>
        <translation>Før opplæringa</translation>
    </message>
    <message>
        <source>Before the volunteer is ready</source>
        <translation>Før tidgjevaren er klar</translation>
    </message>
    <message>
        <source>Before the first assignment</source>
        <translation>Før det fyrste oppdraget</translation>
    </message>
    <message>
        <source>Company that lasts</source>
        <translation>Følgje over tid</translation>
    </message>
    <message>
        <source>A job done once</source>
        <translation>Ein jobb som blir gjord éin gong</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referanse</numerusform>
            <numerusform>%n referansar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anew every %n month(s)</source>
        <translation>
            <numerusform>på nytt kvar månad</numerusform>
            <numerusform>på nytt kvar %n. månad</numerusform>
        </translation>
    </message>
    <message>
        <source>holds for good</source>
        <translation>gjeld for godt</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h a month</source>
        <translation>{hours} t i månaden</translation>
    </message>
    <message>
        <source>{hours} h in all</source>
        <translation>{hours} t i alt</translation>
    </message>
    <message>
        <source>{what} · not used any more</source>
        <translation>{what} · ikkje i bruk lenger</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>Away</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>In these days another sees to what your pairs need, marked with your name.</source>
        <translation>Desse dagane tek ein annan seg av det para dine treng, merkt med namnet ditt.</translation>
    </message>
    <message>
        <source>In these days another sees to what {name} follows up.</source>
        <translation>Desse dagane tek ein annan seg av det {name} følgjer opp.</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>Borte &amp;frå</translation>
    </message>
    <message>
        <source>T&amp;hrough</source>
        <translation>&amp;Til og med</translation>
    </message>
    <message>
        <source>Who stands &amp;in</source>
        <translation>&amp;Stadfortredar</translation>
    </message>
    <message>
        <source>&amp;Note the days</source>
        <translation>&amp;Før opp dagane</translation>
    </message>
    <message>
        <source>Nobody else here may see what is needed to stand in.</source>
        <translation>Ingen andre her har tilgang til det ein stadfortredar treng.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vel</translation>
    </message>
    <message>
        <source>{first} to {last}: {name} stands in</source>
        <translation>{first} til {last}: {name} er stadfortredar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Fjern {words}</translation>
    </message>
    <message>
        <source>The days away are removed.</source>
        <translation>Dagane er fjerna.</translation>
    </message>
    <message>
        <source>{name} stands in for {whom} in these days.</source>
        <translation>{name} er stadfortredar for {whom} desse dagane.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
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
    <name>CareNumbersCard</name>
    <message>
        <source>When somebody is remembered</source>
        <translation>Når nokon skal hugsast</translation>
    </message>
    <message>
        <source>A talk after something heavy is always owed within 48 hours.</source>
        <translation>Ein prat etter noko tungt skal alltid vere innan 48 timar.</translation>
    </message>
    <message>
        <source>A pair is &amp;quiet after so many days</source>
        <translation>Eit par er &amp;stille etter så mange dagar</translation>
    </message>
    <message>
        <source>&amp;Supervision at least every so many days</source>
        <translation>&amp;Rettleiing minst kvar så mange dagar</translation>
    </message>
    <message>
        <source>For active volunteers. Today names those who have had none.</source>
        <translation>For aktive tidgivarar. I dag nemner dei som ikkje har hatt noka.</translation>
    </message>
    <message>
        <source>S&amp;ave the numbers</source>
        <translation>&amp;Lagre tala</translation>
    </message>
    <message>
        <source>The numbers hold from now on.</source>
        <translation>Tala gjeld frå no av.</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Care</source>
        <translation>Omsorg</translation>
    </message>
    <message>
        <source>For those who help, so that it lasts.</source>
        <translation>For dei som hjelper, så det varer.</translation>
    </message>
    <message>
        <source>Load of advisers</source>
        <translation>Belastning for rettleiarar</translation>
    </message>
    <message>
        <source>How the work is shared</source>
        <translation>Korleis arbeidet er fordelt</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) are ready, active or have a pause.</source>
        <translation>
            <numerusform>%n tidgivar er klar, aktiv eller har pause.</numerusform>
            <numerusform>%n tidgivarar er klare, aktive eller har pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>Det er ingenting å merkje seg.</translation>
    </message>
    <message numerus="yes">
        <source>%n carry more than they said.</source>
        <translation>
            <numerusform>%n har meir enn ho har sagt.</numerusform>
            <numerusform>%n har meir enn dei har sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carry much more than the others.</source>
        <translation>
            <numerusform>%n har mykje meir enn dei andre.</numerusform>
            <numerusform>%n har mykje meir enn dei andre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not been asked for long.</source>
        <translation>
            <numerusform>%n er ikkje spurd på lenge.</numerusform>
            <numerusform>%n er ikkje spurde på lenge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosableSheet</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter lagrar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
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
        <translation>Avbryt</translation>
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
        <translation>Eingongskode til {name}</translation>
    </message>
    <message>
        <source>Give it by hand or read it aloud. It opens once, until {day}; then {name} chooses a passphrase. It is shown only now.</source>
        <translation>Gi han frå hand til hand eller les han opp. Han opnar éin gong, fram til {day}; då vel {name} ei passordfrase. Han blir vist berre no.</translation>
    </message>
    <message>
        <source>Medvandrer: one-time code</source>
        <translation>Medvandrer: eingongskode</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
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
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
        <translation>Nytt livsområde</translation>
    </message>
    <message>
        <source>No longer used for new goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Colour and icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Goals keep the area they were written under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New life area</source>
        <translation>Nytt livsområde</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>MatchRulesSection</name>
    <message>
        <source>Questions and check-ins</source>
        <translation>Spørsmål og oppfølging</translation>
    </message>
    <message>
        <source>How a match is asked about, and how one asks on afterwards.</source>
        <translation>Korleis det blir spurt om ei kopling, og korleis de spør vidare etterpå.</translation>
    </message>
    <message>
        <source>From the question to the check-ins</source>
        <translation>Frå spørsmålet til oppfølginga</translation>
    </message>
    <message>
        <source>Questions that are out keep their last day; check-ins that have a day keep it.</source>
        <translation>Spørsmål som er stilte, held på fristen sin; oppfølgingssamtalar som har ein dag, held på han.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>When one pair is agreed, the questions to the others are taken back.</source>
        <translation>Når eitt par er samde, blir spørsmåla til dei andre trekte tilbake.</translation>
    </message>
    <message>
        <source>Volunteers &amp;asked at a time for one participant</source>
        <translation>Tidgivarar som blir &amp;spurde om gongen for éin deltakar</translation>
    </message>
    <message>
        <source>After the last day the question expires by itself. Nobody has said no.</source>
        <translation>Etter fristen går spørsmålet ut av seg sjølv. Ingen har sagt nei.</translation>
    </message>
    <message>
        <source>&amp;Days to answer</source>
        <translation>&amp;Dagar til å svare</translation>
    </message>
    <message>
        <source>Days after the first meeting, as in 7, 30, 91. The last one repeats.</source>
        <translation>Dagar etter det første møtet, som 7, 30, 91. Det siste blir teke opp att.</translation>
    </message>
    <message>
        <source>&amp;Check-ins</source>
        <translation>&amp;Oppfølgingssamtalar</translation>
    </message>
    <message>
        <source>Saved. It holds from the next question on.</source>
        <translation>Lagra. Det gjeld frå neste spørsmål.</translation>
    </message>
</context>
<context>
    <name>ModuleSheet</name>
    <message>
        <source>New part of the training</source>
        <translation>Ny del av opplæringa</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>For example «First aid at an overdose»</source>
        <translation>Til dømes «Fyrstehjelp ved overdose»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Empty: it holds for good</source>
        <translation>Tomt: gjeld for godt</translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation>På nytt &amp;etter</translation>
    </message>
    <message>
        <source>It is asked of nobody until you put it on a list.</source>
        <translation>Ingen blir bedne om han før du legg han til som eit krav.</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>Blir ikkje halden lenger</translation>
    </message>
    <message>
        <source>A list asks for this part. Take it off that list first.</source>
        <translation>Denne delen er eit krav. Ta kravet av lista fyrst.</translation>
    </message>
    <message>
        <source>Whoever has been through it has been, also under another name.</source>
        <translation>Den som har vore gjennom han, har det, òg når han får eit anna namn.</translation>
    </message>
    <message>
        <source>The part of the training is saved.</source>
        <translation>Delen av opplæringa er lagra.</translation>
    </message>
</context>
<context>
    <name>NewAccountSheet</name>
    <message>
        <source>New account</source>
        <translation>Ny konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roller</translation>
    </message>
    <message>
        <source>&amp;Which volunteer</source>
        <translation>&amp;Kva tidgivar</translation>
    </message>
    <message>
        <source>The account then sees this volunteer&apos;s own matches.</source>
        <translation>Kontoen ser då denne tidgivaren sine eigne koplingar.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Opne kontoen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter lagrar</translation>
    </message>
    <message>
        <source>There is an open account of this name already.</source>
        <translation>Det finst alt ein open konto med dette namnet.</translation>
    </message>
</context>
<context>
    <name>OrderedLine</name>
    <message>
        <source>Move {name} up</source>
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
</context>
<context>
    <name>OwnAccountSection</name>
    <message>
        <source>My way in</source>
        <translation>Mi opplåsing</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
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
        <translation>Passordfrase</translation>
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
        <translation>K&amp;va som sviktar hos tenaren</translation>
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
        <translation>Tenaren til øvingseininga frå no av: {words}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Another machine has taken our address</source>
        <translation>Ei anna maskin har teke adressa vår</translation>
    </message>
    <message>
        <source>Our pass has run out before its time</source>
        <translation>Tilgangen vår er gått ut før tida</translation>
    </message>
    <message>
        <source>It asks for a new proof of who we are</source>
        <translation>Han ber om eit nytt prov på kven vi er</translation>
    </message>
    <message>
        <source>It breaks down the first times</source>
        <translation>Han bryt saman dei første gongene</translation>
    </message>
    <message>
        <source>It says that we ask too often</source>
        <translation>Han seier at vi spør for ofte</translation>
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
        <translation>Eitt døgn fram</translation>
    </message>
    <message>
        <source>Four days on</source>
        <translation>Fire døgn fram</translation>
    </message>
    <message>
        <source>Back to the real time</source>
        <translation>Tilbake til rett tid</translation>
    </message>
    <message>
        <source>The practice clock</source>
        <translation>Øvingsklokka</translation>
    </message>
    <message>
        <source>To see what comes when a unit has given no receipt for 96 hours, or when a day is past. It holds until you lock or set it right. What is written meanwhile keeps its day, also when the clock goes back: it lies in the future then, until that day has come.</source>
        <translation>For å sjå kva som skjer når ei eining ikkje har kvittert på 96 timar, eller når ein dag er passert. Det gjeld til du låser eller stiller klokka rett. Det som blir skrive imens, held på dagen sin også når klokka går tilbake: då ligg det fram i tid til den dagen er komen.</translation>
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
        <translation>Avbryt</translation>
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
        <translation>Dette blir alle tidgjevarar bedne om</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter lagrar</translation>
    </message>
    <message>
        <source>This is on the list already. Change it there.</source>
        <translation>Dette står på lista alt. Endre det der.</translation>
    </message>
    <message>
        <source>Write in a part of the training first.</source>
        <translation>Skriv inn ein del av opplæringa fyrst.</translation>
    </message>
    <message>
        <source>Without a law that says so, nobody may be asked for a police certificate.</source>
        <translation>Utan ei lov som seier det, kan ingen bli bedne om politiattest.</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Kva det blir bede om</translation>
    </message>
    <message>
        <source>&amp;Part of the training</source>
        <translation>&amp;Del av opplæringa</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Kor &amp;mange</translation>
    </message>
    <message>
        <source>Under which &amp;law</source>
        <translation>Etter kva &amp;lov</translation>
    </message>
    <message>
        <source>The law that lets you ask, for example «Politiregisterforskriften § 34-1». Only that it was seen is noted, never what stands in it.</source>
        <translation>Lova som lèt dykk spørje, til dømes «Politiregisterforskrifta § 34-1». Berre at han er sedd, blir notert, aldri kva som står i han.</translation>
    </message>
    <message>
        <source>Empty: it holds for good</source>
        <translation>Tomt: gjeld for godt</translation>
    </message>
    <message>
        <source>&amp;Anew after</source>
        <translation>På nytt &amp;etter</translation>
    </message>
    <message>
        <source>In place &amp;before</source>
        <translation>På &amp;plass</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ta det av lista</translation>
    </message>
    <message>
        <source>It holds from the next question on: whoever lacks it is not proposed for this kind. Those who walk together already go on.</source>
        <translation>Det gjeld frå neste spørsmål: den som manglar det, blir ikkje føreslegen til denne typen. Dei som alt går saman, held fram.</translation>
    </message>
    <message>
        <source>It holds from the next step on. Nobody loses a place by it.</source>
        <translation>Det gjeld frå neste steg. Ingen mistar ein plass.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next step on.</source>
        <translation>Lagra. Det gjeld frå neste steg.</translation>
    </message>
    <message>
        <source>Nobody is asked for it any more. What was shown stays noted.</source>
        <translation>Ingen blir bedne om det lenger. Det som er vist, står notert.</translation>
    </message>
</context>
<context>
    <name>SetLine</name>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Take {name} into use</source>
        <translation>Ta {name} i bruk</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>Kontoar og roller</translation>
    </message>
    <message>
        <source>My way in</source>
        <translation>Mi opplåsing</translation>
    </message>
    <message>
        <source>Life areas</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>Assignments and requirements</source>
        <translation>Oppdrag og krav</translation>
    </message>
    <message>
        <source>Units and exchange</source>
        <translation>Einingar og utveksling</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>About Medvandrer</source>
        <translation>Om Medvandrer</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Omsorg</translation>
    </message>
    <message>
        <source>Questions and check-ins</source>
        <translation>Spørsmål og oppfølging</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmalar</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Coordinator or adviser</source>
        <translation>Koordinator eller rettleiar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Tidgivar</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Eingongskode</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Nøkkel på papir</translation>
    </message>
    <message>
        <source>their own matches and activities</source>
        <translation>eigne koplingar og aktivitetar</translation>
    </message>
    <message>
        <source>participants, goals and transitions</source>
        <translation>deltakarar, mål og overgangar</translation>
    </message>
    <message>
        <source>consents and messages</source>
        <translation>samtykke og meldingar</translation>
    </message>
    <message>
        <source>notes about volunteers</source>
        <translation>notata om tidgivarar</translation>
    </message>
    <message>
        <source>accounts and the journal</source>
        <translation>kontoar og journalen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>tryggingskopiar</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>New template</source>
        <translation>Ny mal</translation>
    </message>
    <message>
        <source>As it is chosen</source>
        <translation>Slik det er valt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Formål</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Emne</translation>
    </message>
    <message>
        <source>These are filled in by themselves. Other words in braces are blanks that one writes in.</source>
        <translation>Desse blir fylte ut av seg sjølve. Andre ord i klammer er opne felt som den som skriv, fyller ut.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>The consent must cover this before it can be sent.</source>
        <translation>Samtykket må dekkje dette før meldinga kan sendast.</translation>
    </message>
    <message>
        <source>The text is &amp;about</source>
        <translation>Teksten &amp;handlar om</translation>
    </message>
    <message>
        <source>Parts that &amp;follow</source>
        <translation>&amp;Delar som følgjer med</translation>
    </message>
    <message>
        <source>Not used for new messages any more</source>
        <translation>Ikkje lenger i bruk for nye meldingar</translation>
    </message>
    <message>
        <source>The template is saved.</source>
        <translation>Malen er lagra.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>not used any more</source>
        <translation>ikkje i bruk lenger</translation>
    </message>
    <message>
        <source>with {parts}</source>
        <translation>med {parts}</translation>
    </message>
    <message>
        <source>Plan an admission</source>
        <translation>Planleggje innlegging</translation>
    </message>
    <message>
        <source>Plan a discharge</source>
        <translation>Planleggje utskriving</translation>
    </message>
    <message>
        <source>Follow up together</source>
        <translation>Følgje opp saman</translation>
    </message>
    <message>
        <source>An emergency</source>
        <translation>Akutt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>kontaktopplysningar</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>oppmøte</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>notice of a transition</source>
        <translation>varsel om overgang</translation>
    </message>
    <message>
        <source>crisis plan</source>
        <translation>kriseplan</translation>
    </message>
    <message>
        <source>meeting invitation</source>
        <translation>møteinnkalling</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>overgangar</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>the participant&apos;s name</source>
        <translation>namnet på deltakaren</translation>
    </message>
    <message>
        <source>the unit that is written to</source>
        <translation>eininga det blir skrive til</translation>
    </message>
    <message>
        <source>the name of the centre</source>
        <translation>namnet på senteret</translation>
    </message>
    <message>
        <source>the one who writes</source>
        <translation>den som skriv</translation>
    </message>
    <message>
        <source>the participant&apos;s contact here</source>
        <translation>kontakten til deltakaren hos oss</translation>
    </message>
    <message>
        <source>the day of the meeting or the transition</source>
        <translation>dagen for møtet eller overgangen</translation>
    </message>
    <message>
        <source>when the meeting begins</source>
        <translation>når møtet byrjar</translation>
    </message>
    <message>
        <source>where the meeting is</source>
        <translation>kvar møtet er</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>Chosen where a message is written. What was sent stays as it was.</source>
        <translation>Blir valde der ei melding blir skriven. Det som er sendt, står som det var.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meldingsmalar</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mal</translation>
    </message>
    <message>
        <source>None yet. A template saves writing the same words again and again.</source>
        <translation>Ingen enno. Med ein mal slepp du å skrive dei same orda om igjen.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Rekkjefølgja er lagra.</translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>New type of assignment</source>
        <translation>Ny type oppdrag</translation>
    </message>
    <message>
        <source>As people here call it, for example «Trening sammen»</source>
        <translation>Slik de kallar det, til dømes «Trening saman»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>A month, or in all for a job done once. Empty: it differs</source>
        <translation>I månaden, eller i alt for ein jobb. Tomt: det varierer</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Kor lenge</translation>
    </message>
    <message>
        <source>Usual h&amp;ours</source>
        <translation>Vanlege &amp;timar</translation>
    </message>
    <message>
        <source>With commas between. Whoever can help with it is proposed first</source>
        <translation>Med komma mellom. Dei som kan hjelpe med det, blir føreslegne fyrst</translation>
    </message>
    <message>
        <source>One must be able to help &amp;with</source>
        <translation>Må &amp;kunne hjelpe med</translation>
    </message>
    <message>
        <source>Not offered for new assignments any more</source>
        <translation>Blir ikkje tilbode lenger for nye oppdrag</translation>
    </message>
    <message>
        <source>Somebody waits for one of these. Give them another kind first.</source>
        <translation>Nokon ventar på eit slikt oppdrag. Gje dei ein annan type fyrst.</translation>
    </message>
    <message>
        <source>Those who walk together already go on as they are.</source>
        <translation>Dei som alt går saman, held fram som før.</translation>
    </message>
    <message>
        <source>The type of assignment is saved.</source>
        <translation>Typen oppdrag er lagra.</translation>
    </message>
</context>
<context>
    <name>UnitSheet</name>
    <message>
        <source>New unit</source>
        <translation>Ny eining</translation>
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
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter lagrar</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>kan stå tom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
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
</context>
<context>
    <name>UnitsSection</name>
    <message>
        <source>Units and exchange</source>
        <translation>Einingar og utveksling</translation>
    </message>
    <message>
        <source>Treatment units you may write to, with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny eining</translation>
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
        <translation>Namn</translation>
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
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not from here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone or letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableButtons</name>
    <message>
        <source>Put in {word}</source>
        <translation>Set inn {word}</translation>
    </message>
</context>
<context>
    <name>WeightSheet</name>
    <message>
        <source>A new way of weighing</source>
        <translation>Ein ny måte å vekte på</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Hours a month per match</source>
        <translation>&amp;Timar i månaden per kopling</translation>
    </message>
    <message>
        <source>Where the assignment says nothing of its own.</source>
        <translation>Der oppdraget ikkje seier noko sjølv.</translation>
    </message>
    <message>
        <source>Lon&amp;gest way</source>
        <translation>Le&amp;ngste veg</translation>
    </message>
    <message>
        <source>Where the volunteer has said nothing of her own.</source>
        <translation>Der tidgivaren ikkje har sagt noko sjølv.</translation>
    </message>
    <message>
        <source>Twenty points are shared by these weights, 0 to 10. The right column shows it for one who has said something about all of it; what somebody has not said is shared by the rest.</source>
        <translation>Tjue poeng blir delte etter desse vektene, 0 til 10. Kolonnen til høgre viser det for ein som har sagt noko om alt; det nokon ikkje har sagt noko om, blir delt på resten.</translation>
    </message>
    <message>
        <source>Weight of {feature}, 0 to 10</source>
        <translation>Vekt for {feature}, 0 til 10</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Arrows up and down change a weight. Ctrl+Enter saves.</source>
        <translation>Pil opp og ned endrar ei vekt. Ctrl+Enter lagrar.</translation>
    </message>
    <message>
        <source>The weights are saved.</source>
        <translation>Vektene er lagra.</translation>
    </message>
    <message>
        <source>One weight at least must be above 0.</source>
        <translation>Minst éi vekt må vere over 0.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 0 to 10.</source>
        <translation>Ei vekt er eit heilt tal frå 0 til 10.</translation>
    </message>
</context>
<context>
    <name>WeightWords</name>
    <message>
        <source>Rather not, both</source>
        <translation>Helst ikkje, begge</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesser</translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation>Kan hjelpe med</translation>
    </message>
    <message>
        <source>Nothing that clashes</source>
        <translation>Ingenting som kolliderer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Wish for gender</source>
        <translation>Ønske om kjønn</translation>
    </message>
    <message>
        <source>Wish for age</source>
        <translation>Ønske om alder</translation>
    </message>
    <message>
        <source>Lived experience</source>
        <translation>Eiga erfaring</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Know each other</source>
        <translation>Kjenner kvarandre</translation>
    </message>
    <message>
        <source>Near each other</source>
        <translation>Nær kvarandre</translation>
    </message>
    <message>
        <source>Hours in common</source>
        <translation>Felles timar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastning</translation>
    </message>
    <message>
        <source>«Rather not» of both. One in common gives four fifths, two all. It tells more of who lasts than interests do.</source>
        <translation>«Helst ikkje» hos begge. Eitt felles gir fire femdelar, to gir alt. Det seier meir om kven som varer enn interesser gjer.</translation>
    </message>
    <message>
        <source>Interests of both. One in common gives half, two three quarters, three all.</source>
        <translation>Interesser hos begge. Éi felles gir halvparten, to tre firedelar, tre alt.</translation>
    </message>
    <message>
        <source>Goals, practical needs and own words against what the volunteer can help with. One gives half, two all.</source>
        <translation>Mål, praktiske behov og eigne ord mot det tidgivaren kan hjelpe med. Éin ting gir halvparten, to gir alt.</translation>
    </message>
    <message>
        <source>What one of them would rather not against what the other likes or wants. Any clash gives nothing.</source>
        <translation>Det den eine helst ikkje vil, mot det den andre liker eller ønskjer. Ein kollisjon gir ingenting.</translation>
    </message>
    <message>
        <source>Languages wished, or the participant&apos;s own. One in common gives all.</source>
        <translation>Språk som er ønskte, eller deltakaren sine eigne. Eitt felles gir alt.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, when it is no must.</source>
        <translation>Ønsket til deltakaren, når det ikkje er eit krav.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish against the birth year.</source>
        <translation>Ønsket til deltakaren mot fødselsåret.</translation>
    </message>
    <message>
        <source>The participant&apos;s wish, and what the volunteer has offered to tell.</source>
        <translation>Ønsket til deltakaren, og det tidgivaren sjølv har villa fortelje.</translation>
    </message>
    <message>
        <source>For how long the volunteer would give time, against an assignment that is for once or lasts.</source>
        <translation>Kor lenge tidgivaren ønskjer å gi tid, mot eit oppdrag som er éin gong eller varer.</translation>
    </message>
    <message>
        <source>Have walked together before, to an end that both wanted. Never counts against anybody.</source>
        <translation>Har gått saman før, til ein slutt begge ønskte. Tel aldri mot nokon.</translation>
    </message>
    <message>
        <source>Rough minutes between the postcodes. All up to 15, falling to nothing at 60.</source>
        <translation>Grove minutt mellom postnummera. Alt inntil 15, søkk til ingenting ved 60.</translation>
    </message>
    <message>
        <source>Times of both. Rises to all at five hours a week in common.</source>
        <translation>Tidene til begge. Stig til alt ved fem felles timar i veka.</translation>
    </message>
    <message>
        <source>Matches that the volunteer has now. None gives all, one half.</source>
        <translation>Koplingar tidgivaren har no. Ingen gir alt, éi gir halvparten.</translation>
    </message>
</context>
<context>
    <name>WeightsSection</name>
    <message>
        <source>Matching</source>
        <translation>Kopling</translation>
    </message>
    <message>
        <source>What speaks for a pair, and how much. Rules that must be met stand.</source>
        <translation>Kva som talar for eit par, og kor mykje. Reglar som må vere oppfylte, står fast.</translation>
    </message>
    <message>
        <source>A new way</source>
        <translation>Ein ny måte</translation>
    </message>
    <message>
        <source>Medvandrer&apos;s own</source>
        <translation>Medvandrar sin eigen</translation>
    </message>
    <message>
        <source>{hours} hours a month per match, at most {minutes} minutes apart</source>
        <translation>{hours} timar i månaden per kopling, høgst {minutes} minutt frå kvarandre</translation>
    </message>
    <message>
        <source>What twenty points are shared into</source>
        <translation>Kva tjue poeng blir delte i</translation>
    </message>
    <message>
        <source>weight {n}</source>
        <translation>vekt {n}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} av {all}</translation>
    </message>
    <message>
        <source>Proposals weigh by «{name}» from now on.</source>
        <translation>Framlegg blir vekta etter «{name}» frå no av.</translation>
    </message>
    <message>
        <source>«{name}» is removed.</source>
        <translation>«{name}» er fjerna.</translation>
    </message>
</context>
</TS>
