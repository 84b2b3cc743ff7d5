<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AfterLines</name>
    <message>
        <source>{name} was released {day} to nobody</source>
        <translation>{name} vart lauslaten {day} utan følgje</translation>
    </message>
    <message>
        <source>{name} was discharged {day} to nobody</source>
        <translation>{name} vart skriven ut {day} utan følgje</translation>
    </message>
    <message>
        <source>Get in touch today. Nobody has taken over yet</source>
        <translation>Ta kontakt i dag. Ingen har teke over enno</translation>
    </message>
    <message>
        <source>Get in touch today. Missing {missing}</source>
        <translation>Ta kontakt i dag. Manglar {missing}</translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again, or note who has taken over</source>
        <translation>Oppfølginga er avslutta hos oss. Opne henne igjen, eller noter kven som har teke over</translation>
    </message>
    <message>
        <source>The follow-up has ended here. Open it again. Missing {missing}</source>
        <translation>Oppfølginga er avslutta hos oss. Opne henne igjen. Manglar {missing}</translation>
    </message>
    <message>
        <source>somebody here</source>
        <translation>nokon her</translation>
    </message>
    <message>
        <source>somebody there</source>
        <translation>nokon der</translation>
    </message>
    <message>
        <source>a bed</source>
        <translation>bustad</translation>
    </message>
    <message>
        <source>a day for contact</source>
        <translation>kontaktdag</translation>
    </message>
    <message>
        <source>Has anybody been in touch with {name}?</source>
        <translation>Har nokon fått kontakt med {name}?</translation>
    </message>
    <message>
        <source>{caller} was to be, {day}. Shown until it is noted as made</source>
        <translation>{caller} skulle ta kontakt {day}. Blir vist til det er notert at det er gjort</translation>
    </message>
    <message>
        <source>First contact with {name} today</source>
        <translation>Første kontakt med {name} i dag</translation>
    </message>
    <message>
        <source>{caller} gets in touch. Shown until it is noted as made</source>
        <translation>{caller} tek kontakt. Blir vist til det er notert at det er gjort</translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er teken</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us accepts it or sets it aside</source>
        <translation>Kom {moment}. Blir vist til ein av oss godtek det eller legg det til side</translation>
    </message>
    <message>
        <source>{unit} tells of somebody whom nobody here has recognised</source>
        <translation>{unit} varslar om ein som ingen her har kjent att enno</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until it is said whom it is about</source>
        <translation>Kom {moment}. Blir vist til det er sagt kven det gjeld</translation>
    </message>
    <message>
        <source>Read and decide</source>
        <translation>Les og avgjer</translation>
    </message>
    <message>
        <source>{unit} tells that {name} is admitted</source>
        <translation>{unit} melder at {name} er innlagd</translation>
    </message>
    <message>
        <source>{unit} proposes a day to discharge {name}</source>
        <translation>{unit} føreslår ein dag for å skrive ut {name}</translation>
    </message>
    <message>
        <source>{unit} tells that {name} is discharged</source>
        <translation>{unit} melder at {name} er skriven ut</translation>
    </message>
    <message>
        <source>{unit} tells that {name} left unplanned</source>
        <translation>{unit} melder at {name} har reist utan at det var planlagt</translation>
    </message>
</context>
<context>
    <name>AheadPanel</name>
    <message>
        <source>The next 14 days</source>
        <translation>Dei neste 14 dagane</translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) with a gap</source>
        <translation>
            <numerusform>%n overgang med glipp</numerusform>
            <numerusform>%n overgangar med glipp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transition(s) are ready</source>
        <translation>
            <numerusform>%n overgang er klar</numerusform>
            <numerusform>%n overgangar er klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end</source>
        <translation>
            <numerusform>%n samtykke går ut</numerusform>
            <numerusform>%n samtykke går ut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) end, from {day}</source>
        <translation>
            <numerusform>%n samtykke går ut {day}</numerusform>
            <numerusform>%n samtykke går ut, frå {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Begin here</source>
        <translation>Byrj her</translation>
    </message>
    <message>
        <source>The centre is ready, and holds nobody yet. Take the steps in any order.</source>
        <translation>Senteret er klart, men her er ingen enno. Ta stega i den rekkjefølgja de vil.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>Bring in the spreadsheets you keep</source>
        <translation>Hent inn reknearka de har</translation>
    </message>
    <message>
        <source>Participants, volunteers, activities, offers and units, as they are.</source>
        <translation>Deltakarar, tidgivarar, aktivitetar, tilbod og einingar, slik dei er.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hent inn</translation>
    </message>
    <message>
        <source>Or write in the first participant</source>
        <translation>Eller skriv inn den første deltakaren</translation>
    </message>
    <message>
        <source>In their own words; the rest can wait.</source>
        <translation>Med deltakaren sine eigne ord. Resten kan vente.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>Tell which TSB units you write to</source>
        <translation>Legg inn TSB-einingane de skriv til</translation>
    </message>
    <message>
        <source>How each is reached. The practice unit is there to learn with.</source>
        <translation>Og korleis de når dei. Øvingseininga er til å øve på.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Give your colleagues accounts</source>
        <translation>Gi kollegaene dine kontoar</translation>
    </message>
    <message>
        <source>Everyone has a key of their own. Nobody shares a passphrase.</source>
        <translation>Kvar får sin eigen nøkkel. Ingen deler passordfrase.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoar</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Ta den første tryggingskopien</translation>
    </message>
    <message>
        <source>Encrypted, and read again before it is called good.</source>
        <translation>Kryptert, og kontrollert med det same.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Your day</source>
        <translation>Dagen din</translation>
    </message>
    <message>
        <source>Nothing is agreed for today.</source>
        <translation>Ingenting er avtalt i dag.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>{participant}, first meeting with {volunteer}</source>
        <translation>{participant}, første møte med {volunteer}</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>{participant}, closing talk with {volunteer}</source>
        <translation>{participant}, avslutningssamtale med {volunteer}</translation>
    </message>
</context>
<context>
    <name>EndingWords</name>
    <message>
        <source>{name} is away until {day}</source>
        <translation>{name} er borte til {day}</translation>
    </message>
    <message>
        <source>Shown because she or he is back soon</source>
        <translation>Blir vist fordi ho eller han snart er tilbake</translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge ran out {day}</source>
        <translation>Teieplikterklæringa til {name} gjekk ut {day}</translation>
    </message>
    <message>
        <source>{name}’s confidentiality pledge holds until {day}</source>
        <translation>Teieplikterklæringa til {name} gjeld til {day}</translation>
    </message>
    <message>
        <source>{name}’s police certificate is too old since {day}</source>
        <translation>Politiattesten til {name} er for gammal sidan {day}</translation>
    </message>
    <message>
        <source>{name}’s police certificate counts until {day}</source>
        <translation>Politiattesten til {name} gjeld til {day}</translation>
    </message>
    <message>
        <source>{what} ran out for {name} {day}</source>
        <translation>{what} gjekk ut for {name} {day}</translation>
    </message>
    <message>
        <source>{what} holds for {name} until {day}</source>
        <translation>{what} gjeld for {name} til {day}</translation>
    </message>
    <message>
        <source>Shown because it is renewed before it runs out</source>
        <translation>Blir vist fordi det blir fornya før det går ut</translation>
    </message>
    <message>
        <source>{name} has given no confidentiality pledge</source>
        <translation>{name} har ikkje gitt teieplikterklæring</translation>
    </message>
    <message>
        <source>{name}’s police certificate has not been seen</source>
        <translation>Politiattesten til {name} er ikkje sett</translation>
    </message>
    <message>
        <source>No guardian has agreed for {name}</source>
        <translation>Ingen føresett har samtykt for {name}</translation>
    </message>
    <message>
        <source>{name} has not been through {what}</source>
        <translation>{name} har ikkje vore gjennom {what}</translation>
    </message>
    <message>
        <source>What the references said</source>
        <translation>Referansane</translation>
    </message>
    <message>
        <source>The training</source>
        <translation>Opplæringa</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>should be called today</source>
        <translation>bør ringjast i dag</translation>
    </message>
    <message>
        <source>past the deadline</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>less than an hour left</source>
        <translation>under ein time igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n time igjen</numerusform>
            <numerusform>%n timar igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact is made</source>
        <translation>Kontakt er teken</translation>
    </message>
    <message>
        <source>Open the participant</source>
        <translation>Opne deltakaren</translation>
    </message>
    <message>
        <source>Open the volunteer</source>
        <translation>Opne tidgivaren</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Logg ein aktivitet</translation>
    </message>
    <message>
        <source>Thank without words</source>
        <translation>Takk utan ord</translation>
    </message>
    <message>
        <source>I will call</source>
        <translation>Eg ringjer</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>Praten er teken</translation>
    </message>
    <message>
        <source>When this pair is quiet …</source>
        <translation>Når dette paret er stille …</translation>
    </message>
    <message>
        <source>Open the pair</source>
        <translation>Opne paret</translation>
    </message>
</context>
<context>
    <name>NetworkLineWords</name>
    <message>
        <source>Call the unit about what is urgent.</source>
        <translation>Ring eininga om det som hastar.</translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Sjå meldingane</translation>
    </message>
    <message>
        <source>See the address</source>
        <translation>Sjå adressa</translation>
    </message>
    <message>
        <source>See the connection</source>
        <translation>Sjå tilkoplinga</translation>
    </message>
    <message>
        <source>Messages do not get through the health network</source>
        <translation>Meldingar kjem ikkje gjennom helsenettet</translation>
    </message>
    <message>
        <source>Messages to the health network are not taken</source>
        <translation>Meldingar blir ikkje tekne imot i helsenettet</translation>
    </message>
    <message>
        <source>The HER-id was changed, and no messages go or come</source>
        <translation>HER-id er endra, og ingen meldingar går ut eller kjem inn</translation>
    </message>
    <message>
        <source>The health network is switched off, and messages wait</source>
        <translation>Helsenettet er slått av, og meldingar ventar</translation>
    </message>
    <message>
        <source>Since {when}.</source>
        <translation>Sidan {when}.</translation>
    </message>
    <message>
        <source>The HER-id {old} was taken away {when}.</source>
        <translation>HER-id {old} vart fjerna {when}.</translation>
    </message>
    <message>
        <source>The connection is not tried for {new}.</source>
        <translation>Tilkoplinga er ikkje prøvd for {new}.</translation>
    </message>
    <message>
        <source>From {old} to {new}, {when}.</source>
        <translation>Frå {old} til {new}, {when}.</translation>
    </message>
    <message>
        <source>Nothing waits to leave, but nothing new comes in.</source>
        <translation>Ingenting ventar på å gå ut, men det kjem heller ikkje noko nytt inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait too.</source>
        <translation>
            <numerusform>%n kvittering ventar òg.</numerusform>
            <numerusform>%n kvitteringar ventar òg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n melding ventar</numerusform>
            <numerusform>%n meldingar ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>the first from {when}</source>
        <translation>den første frå {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n of them urgent</source>
        <translation>
            <numerusform>%n av dei hastar</numerusform>
            <numerusform>%n av dei hastar</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the HER-id again. Nothing is lost.</source>
        <translation>Skriv inn HER-id igjen. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Try the connection with the new one, or put the old one back. Nothing is lost, and nothing leaves before.</source>
        <translation>Prøv tilkoplinga med den nye, eller set den gamle tilbake. Ingenting er tapt, og ingenting går ut før det.</translation>
    </message>
    <message>
        <source>Switch it on again. Nothing is lost.</source>
        <translation>Slå det på igjen. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Tell whoever looks after Medvandrer here. Nothing is lost.</source>
        <translation>Sei frå til den som har ansvar for Medvandrer her. Ingenting er tapt.</translation>
    </message>
</context>
<context>
    <name>OutgoingWords</name>
    <message>
        <source>{unit} has not said that the message is understood</source>
        <translation>{unit} har ikkje sagt at meldinga er forstått</translation>
    </message>
    <message>
        <source>Urgent, sent {moment}. Shown until they have, or one of us has called</source>
        <translation>Hastar, send {moment}. Blir vist til dei har sagt det, eller ein av oss har ringt</translation>
    </message>
    <message>
        <source>{unit} has taken the message, but not all of it</source>
        <translation>{unit} har teke imot meldinga, men ikkje alt i ho</translation>
    </message>
    <message>
        <source>Receipted {moment}, with an error. Shown until one of us has asked what is missing</source>
        <translation>Kvittert {moment}, med feil. Blir vist til ein av oss har spurt kva som manglar</translation>
    </message>
    <message>
        <source>Our message to {unit} has not left yet</source>
        <translation>Meldinga vår til {unit} har ikkje gått ut enno</translation>
    </message>
    <message>
        <source>From {moment}. Shown until it has left: call if it can’t wait</source>
        <translation>Frå {moment}. Blir vist til ho har gått ut: ring om det ikkje kan vente</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Sjå meldinga</translation>
    </message>
</context>
<context>
    <name>PairActs</name>
    <message>
        <source>{participant} and {volunteer} walk together.</source>
        <translation>{participant} og {volunteer} går saman.</translation>
    </message>
</context>
<context>
    <name>PairLines</name>
    <message>
        <source>{volunteer} can be asked about {participant}</source>
        <translation>{volunteer} kan spørjast om {participant}</translation>
    </message>
    <message>
        <source>Shown because the pair is chosen and nobody has been asked</source>
        <translation>Blir vist fordi paret er valt og ingen er spurd</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Spør</translation>
    </message>
    <message>
        <source>No answer in time about {participant} and {volunteer}</source>
        <translation>Svarfristen gjekk ut for {participant} og {volunteer}</translation>
    </message>
    <message>
        <source>Nobody has said no. Shown until somebody is asked again</source>
        <translation>Ingen har sagt nei. Blir vist til nokon er spurd på nytt</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>Spør ein annan</translation>
    </message>
    <message>
        <source>{volunteer} has not answered about {participant}</source>
        <translation>{volunteer} har ikkje svara om {participant}</translation>
    </message>
    <message>
        <source>{participant} has not answered about {volunteer}</source>
        <translation>{participant} har ikkje svara om {volunteer}</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have not answered yet</source>
        <translation>{participant} og {volunteer} har ikkje svara enno</translation>
    </message>
    <message>
        <source>Asked {day}. Shown until both have answered</source>
        <translation>Spurt {day}. Blir vist til begge har svara</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>time ran out {day}</source>
        <translation>svarfristen gjekk ut {day}</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>svarfrist {day}</translation>
    </message>
    <message>
        <source>{participant} and {volunteer} have both said yes</source>
        <translation>{participant} og {volunteer} har begge sagt ja</translation>
    </message>
    <message>
        <source>Shown because no first meeting is agreed</source>
        <translation>Blir vist fordi det første møtet ikkje er avtalt</translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>Avtal ein dag</translation>
    </message>
    <message>
        <source>Did {participant} and {volunteer} meet {day}?</source>
        <translation>Møttest {participant} og {volunteer} {day}?</translation>
    </message>
    <message>
        <source>Shown because the first meeting is past. From it on they walk together</source>
        <translation>Blir vist fordi det første møtet skal ha vore. Frå då går dei saman</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Dei møttest</translation>
    </message>
    <message>
        <source>How is it going with {participant} and {volunteer}?</source>
        <translation>Korleis går det med {participant} og {volunteer}?</translation>
    </message>
    <message>
        <source>Shown because the check-in is due: {day}</source>
        <translation>Blir vist fordi det er tid for oppfølgingssamtale: {day}</translation>
    </message>
    <message>
        <source>Note how it goes</source>
        <translation>Noter korleis det går</translation>
    </message>
    <message>
        <source>Closing talk with {participant} and {volunteer} {day}</source>
        <translation>Avslutningssamtale med {participant} og {volunteer} {day}</translation>
    </message>
    <message>
        <source>Shown until it is noted how it ended</source>
        <translation>Blir vist til det er notert korleis det enda</translation>
    </message>
    <message>
        <source>Note the ending</source>
        <translation>Noter avslutninga</translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} ends {day}</source>
        <translation>Pausen til {participant} og {volunteer} går ut {day}</translation>
    </message>
    <message>
        <source>The pause of {participant} and {volunteer} was until {day}</source>
        <translation>Pausen til {participant} og {volunteer} var til {day}</translation>
    </message>
    <message>
        <source>Shown until it is noted that they meet again, or the pause is longer</source>
        <translation>Blir vist til det er notert at dei møtest igjen, eller pausen blir lengd</translation>
    </message>
    <message>
        <source>They meet again</source>
        <translation>Dei møtest igjen</translation>
    </message>
</context>
<context>
    <name>RestoredWords</name>
    <message>
        <source>Consents noted or withdrawn from {first} to {last} are not known here</source>
        <translation>Samtykke noterte eller trekte frå {first} til {last} er ikkje kjende her</translation>
    </message>
    <message>
        <source>Consents noted or withdrawn after the backup of {first} are not known</source>
        <translation>Samtykke noterte eller trekte etter tryggingskopien {first} er ikkje kjende her</translation>
    </message>
    <message>
        <source>A backup was brought back {last}: look through every consent, and note again what is missing</source>
        <translation>Tryggingskopi henta tilbake {last}: sjå gjennom alle samtykke, og noter på nytt det som manglar</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Det er gjort</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>Through {day} you stand in for {full}. What {name} follows up is marked «For {name}».</source>
        <translation>Til og med {day} er du stadfortredar for {full}. Det {name} følgjer opp, er merkt «For {name}».</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Logg aktivitet</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Ingenting ventar</translation>
    </message>
    <message>
        <source>No gap, no answer owed, nobody to call. Take the time to ask how somebody is.</source>
        <translation>Ingen glipp, ingen som ventar på svar, ingen å ringje. Bruk tida til å spørje korleis nokon har det.</translation>
    </message>
    <message>
        <source>{name} is thanked.</source>
        <translation>{name} er takka.</translation>
    </message>
    <message>
        <source>Noted: somebody has been in touch with {name} today.</source>
        <translation>Notert: nokon har teke kontakt med {name} i dag.</translation>
    </message>
    <message>
        <source>Noted that it has been seen to.</source>
        <translation>Notert at nokon har teke seg av det.</translation>
    </message>
    <message>
        <source>Noted that the consents are looked through.</source>
        <translation>Notert at samtykka er sett gjennom.</translation>
    </message>
    <message>
        <source>The talk with {name} is noted.</source>
        <translation>Praten med {name} er notert.</translation>
    </message>
    <message>
        <source>{name} sees now that you will call.</source>
        <translation>{name} ser no at du ringjer.</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Must be settled now</source>
        <translation>Må ordnast no</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>Care for those who help</source>
        <translation>Omsorg for dei som hjelper</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Å følgje opp</translation>
    </message>
    <message>
        <source>is admitted</source>
        <translation>blir lagd inn</translation>
    </message>
    <message>
        <source>is discharged</source>
        <translation>blir skriven ut</translation>
    </message>
    <message>
        <source>left treatment unplanned</source>
        <translation>gjekk ut av behandling utan plan</translation>
    </message>
    <message>
        <source>begins to serve a sentence</source>
        <translation>byrjar soning</translation>
    </message>
    <message>
        <source>is released</source>
        <translation>blir lauslaten</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>flyttar</translation>
    </message>
    <message>
        <source>a named person here</source>
        <translation>namngitt person her</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>Shown because {missing} is missing</source>
        <translation>Blir vist fordi {missing} manglar</translation>
    </message>
    <message>
        <source>See the transition</source>
        <translation>Sjå overgangen</translation>
    </message>
    <message>
        <source>{name} left treatment unplanned {day}</source>
        <translation>{name} gjekk ut av behandling utan plan {day}</translation>
    </message>
    <message>
        <source>{name} is admitted {day}</source>
        <translation>{name} blir lagd inn {day}</translation>
    </message>
    <message>
        <source>{name} is discharged {day}</source>
        <translation>{name} blir skriven ut {day}</translation>
    </message>
    <message>
        <source>{name} begins to serve a sentence {day}</source>
        <translation>{name} byrjar soning {day}</translation>
    </message>
    <message>
        <source>{name} is released {day}</source>
        <translation>{name} blir lauslaten {day}</translation>
    </message>
    <message>
        <source>{name} moves {day}</source>
        <translation>{name} flyttar {day}</translation>
    </message>
    <message>
        <source>a named person there</source>
        <translation>namngitt person der</translation>
    </message>
    <message>
        <source>For {name} · {words}</source>
        <translation>For {name} · {words}</translation>
    </message>
    <message>
        <source>{name} is away · {words}</source>
        <translation>{name} er borte · {words}</translation>
    </message>
    <message>
        <source>a place to stay</source>
        <translation>bustad</translation>
    </message>
    <message>
        <source>a day for the first contact</source>
        <translation>ein dag for den første kontakten</translation>
    </message>
    <message>
        <source>{name} is discharged {day}, nowhere to stay</source>
        <translation>{name} blir skriven ut {day} utan bustad</translation>
    </message>
    <message>
        <source>{name} is released {day}, nowhere to stay</source>
        <translation>{name} blir lauslaten {day} utan bustad</translation>
    </message>
    <message>
        <source>{name} was to be admitted {day}</source>
        <translation>{name} skulle leggjast inn {day}</translation>
    </message>
    <message>
        <source>{name} was to be discharged {day}</source>
        <translation>{name} skulle skrivast ut {day}</translation>
    </message>
    <message>
        <source>{name} was to begin to serve a sentence {day}</source>
        <translation>{name} skulle byrje soning {day}</translation>
    </message>
    <message>
        <source>{name} was to be released {day}</source>
        <translation>{name} skulle lauslatast {day}</translation>
    </message>
    <message>
        <source>{name} was to move {day}</source>
        <translation>{name} skulle flytte {day}</translation>
    </message>
    <message>
        <source>{unit} asks for «received and understood»</source>
        <translation>{unit} bed om «motteke og forstått»</translation>
    </message>
    <message>
        <source>Urgent, came {moment}. Shown until one of us has answered</source>
        <translation>Hastar, kom {moment}. Blir vist til ein av oss har svara</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Les og svar</translation>
    </message>
    <message>
        <source>{unit} has written about {name}</source>
        <translation>{unit} har skrive om {name}</translation>
    </message>
    <message>
        <source>{unit} has written</source>
        <translation>{unit} har skrive</translation>
    </message>
    <message>
        <source>Came {moment}. Shown until one of us has read it</source>
        <translation>Kom {moment}. Blir vist til ein av oss har lese ho</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>{unit} has given no receipt in 96 hours</source>
        <translation>{unit} har ikkje kvittert på 96 timar</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Sjå meldinga</translation>
    </message>
    <message>
        <source>The message to {unit} was stopped</source>
        <translation>Meldinga til {unit} vart stoppa</translation>
    </message>
    <message>
        <source>Shown until one of us has seen why</source>
        <translation>Blir vist til ein av oss har sett kvifor</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Sjå kvifor</translation>
    </message>
    <message>
        <source>{unit} did not take the message</source>
        <translation>{unit} tok ikkje imot meldinga</translation>
    </message>
    <message>
        <source>A sealed file to {unit} is not delivered</source>
        <translation>Ikkje levert: fil til {unit}</translation>
    </message>
    <message>
        <source>Made {moment}. Shown until it is noted how it was delivered</source>
        <translation>Laga {moment}. Blir vist til det er notert korleis ho vart levert</translation>
    </message>
    <message>
        <source>A message to {unit} waits to be sealed</source>
        <translation>Ikkje forsegla: melding til {unit}</translation>
    </message>
    <message>
        <source>Written {moment}. Shown because it leaves only when somebody seals it</source>
        <translation>Skriven {moment}. Blir vist fordi ho går ut først når nokon forseglar ho</translation>
    </message>
    <message>
        <source>{name} asked for a talk {day}</source>
        <translation>{name} bad om ein prat {day}</translation>
    </message>
    <message>
        <source>Shown until the talk has been held</source>
        <translation>Blir vist til praten er teken</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message>
        <source>{volunteer} and {participant} have gone quiet</source>
        <translation>Det er blitt stille mellom {volunteer} og {participant}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>{name} says that it is urgent</source>
        <translation>{name} seier at det hastar</translation>
    </message>
    <message>
        <source>Talk due {moment} · {caller} calls</source>
        <translation>Prat innan {moment} · {caller} ringjer</translation>
    </message>
    <message>
        <source>Talk due {moment} · nobody has said to call yet</source>
        <translation>Prat innan {moment} · ingen har sagt at dei ringjer</translation>
    </message>
    <message>
        <source>{name} has logged something heavy</source>
        <translation>{name} har ført noko som var tungt</translation>
    </message>
    <message>
        <source>Counted from {moment}. Shown because the deadline is past: call, or send again</source>
        <translation>Blir rekna frå {moment}. Blir vist fordi fristen er ute: ring, eller send på nytt</translation>
    </message>
    <message>
        <source>Shown because nobody there follows it up</source>
        <translation>Blir vist fordi ingen der følgjer ho opp</translation>
    </message>
    <message>
        <source>Was there supervision {day}?</source>
        <translation>Vart det rettleiing {day}?</translation>
    </message>
    <message>
        <source>{name} was to lead it. Shown until it is noted who came</source>
        <translation>{name} skulle leie henne. Blir vist til det er ført kven som kom</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Før kven som kom</translation>
    </message>
    <message>
        <source>Plan supervision</source>
        <translation>Planlegg rettleiing</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers have had no supervision for long</source>
        <translation>
            <numerusform>%n tidgivar har ikkje hatt rettleiing på lenge</numerusform>
            <numerusform>%n tidgivarar har ikkje hatt rettleiing på lenge</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} for {days} days. Nobody is invited to any</source>
        <translation>{name} på {days} dagar. Ingen av dei er inviterte til noka</translation>
    </message>
    <message numerus="yes">
        <source>{name} has had no supervision for %n day(s)</source>
        <translation>
            <numerusform>{name} har ikkje hatt rettleiing på %n dag</numerusform>
            <numerusform>{name} har ikkje hatt rettleiing på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing is planned either</source>
        <translation>Blir vist fordi det heller ikkje er planlagt noka</translation>
    </message>
    <message>
        <source>Shown because nobody has said thanks yet</source>
        <translation>Blir vist fordi ingen har takka enno</translation>
    </message>
    <message numerus="yes">
        <source>%n activities by {name}, the last one {day}</source>
        <translation>
            <numerusform>%n aktivitet av {name}, {day}</numerusform>
            <numerusform>%n aktivitetar av {name}, sist {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Send takk</translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation>{name}: {what} {day}</translation>
    </message>
    <message>
        <source>{name}: {what} with {participant} {day}</source>
        <translation>{name}: {what} med {participant} {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a register wait for an answer</source>
        <translation>
            <numerusform>%n rad i eit register ventar på svar</numerusform>
            <numerusform>%n rader i eit register ventar på svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown because nothing in a register is guessed</source>
        <translation>Blir vist fordi ingenting i eit register blir gjetta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>{name}’s consent to {recipient} ends {day}</source>
        <translation>Samtykket frå {name} til {recipient} går ut {day}</translation>
    </message>
    <message>
        <source>Shown because nothing may leave after that day</source>
        <translation>Blir vist fordi ingenting kan sendast etter den dagen</translation>
    </message>
    <message>
        <source>Ask for a new one</source>
        <translation>Be om eit nytt</translation>
    </message>
    <message>
        <source>Everything was in place. Shown until it is noted that it happened</source>
        <translation>Alt var på plass. Blir vist til det er notert at det skjedde</translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation>Noter kva som skjedde</translation>
    </message>
    <message>
        <source>See {name}</source>
        <translation>Sjå {name}</translation>
    </message>
    <message>
        <source>Shown because she or he is in a live match</source>
        <translation>Blir vist fordi tidgivaren har ei kopling i gang</translation>
    </message>
</context>
<context>
    <name>TransitionRow</name>
    <message>
        <source>gap</source>
        <translation>glipp</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
</context>
<context>
    <name>TransitionsPanel</name>
    <message>
        <source>Transitions</source>
        <translation>Overgangar</translation>
    </message>
    <message>
        <source>No transition is planned in these days.</source>
        <translation>Ingen overgang er planlagd desse dagane.</translation>
    </message>
</context>
<context>
    <name>UnfetchedWords</name>
    <message>
        <source>a unit</source>
        <translation>ei eining</translation>
    </message>
    <message>
        <source>Something from {unit} can’t be fetched</source>
        <translation>Noko frå {unit} kan ikkje hentast</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Eg har ringt</translation>
    </message>
    <message>
        <source>Told of {since}, and gone from the server: call and ask what it was</source>
        <translation>Meldt {since}, men borte frå tenaren: ring og spør kva det var</translation>
    </message>
    <message>
        <source>Not given since {since}, tried again by itself: call and ask what it was</source>
        <translation>Ikkje fått sidan {since}, blir prøvd igjen av seg sjølv: ring og spør kva det var</translation>
    </message>
    <message>
        <source>Told of {since} in a way that can’t be read: call and ask what it was</source>
        <translation>Meld {since} på ein måte som ikkje kan lesast: ring og spør kva det var</translation>
    </message>
</context>
</TS>
