<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>OwnSide</name>
    <message numerus="yes">
        <source>Thank you for «{what}» and %n more.</source>
        <translation>
            <numerusform>Thank you for «{what}» and %n more.</numerusform>
            <numerusform>Thank you for «{what}» and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
