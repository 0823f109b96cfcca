<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CellText</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostGrid</name>
    <message numerus="yes">
        <source>%n number(s) without a known price</source>
        <translation>
            <numerusform>%n number without a known price</numerusform>
            <numerusform>%n numbers without a known price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>comes in a run of %n</source>
        <translation>
            <numerusform>comes alone</numerusform>
            <numerusform>comes in a run of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purchase</name>
    <message numerus="yes">
        <source>%n price(s) not known.</source>
        <translation>
            <numerusform>%n price is not known.</numerusform>
            <numerusform>%n prices are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This account already has %n of these number(s): %1</source>
        <translation>
            <numerusform>This account already has one of these numbers: %1</numerusform>
            <numerusform>This account already has %n of these numbers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ordering %n number(s)…</source>
        <translation>
            <numerusform>Ordering %n number…</numerusform>
            <numerusform>Ordering %n numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order for %n number(s) was placed.</source>
        <translation>
            <numerusform>The order for %n number was placed.</numerusform>
            <numerusform>The order for %n numbers was placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This order exists %n time(s).</source>
        <translation>
            <numerusform>This order exists once.</numerusform>
            <numerusform>This order exists %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked for it %n time(s).</source>
        <translation>
            <numerusform>%1 was asked for it once.</numerusform>
            <numerusform>%1 was asked for it %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
