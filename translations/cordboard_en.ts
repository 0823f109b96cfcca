<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AccountMenu</name>
    <message numerus="yes">
        <source>%n minute(s) on</source>
        <translation>
            <numerusform>%n minute on</numerusform>
            <numerusform>%n minutes on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on</source>
        <translation>
            <numerusform>%n day on</numerusform>
            <numerusform>%n days on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written</source>
        <translation>
            <numerusform>%n change was written</numerusform>
            <numerusform>%n changes were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlsoAnswer</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sub-order(s) wait for the same.</source>
        <translation>
            <numerusform>%n other sub-order waits for the same.</numerusform>
            <numerusform>%n other sub-orders wait for the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered %n other sub-order(s).</source>
        <translation>
            <numerusform>Answered %n other sub-order.</numerusform>
            <numerusform>Answered %n other sub-orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRules</name>
    <message numerus="yes">
        <source>At most %1 characters: %n too many.</source>
        <translation>
            <numerusform>At most %1 characters: %n too many.</numerusform>
            <numerusform>At most %1 characters: %n too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 characters: %n more.</source>
        <translation>
            <numerusform>At least %1 characters: %n more.</numerusform>
            <numerusform>At least %1 characters: %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedLine</name>
    <message numerus="yes">
        <source>%1 asks for %n answer(s) after buying.</source>
        <translation>
            <numerusform>%1 asks for %n answer after buying.</numerusform>
            <numerusform>%1 asks for %n answers after buying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries ask for %n answer(s) after buying.</source>
        <translation>
            <numerusform>%1 countries ask for %n answer after buying.</numerusform>
            <numerusform>%1 countries ask for %n answers after buying.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message numerus="yes">
        <source>%n thing(s) that wait</source>
        <translation>
            <numerusform>%n thing that waits</numerusform>
            <numerusform>%n things that wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n number(s) go back to the shelf.</source>
        <translation>
            <numerusform>%n number goes back to the shelf.</numerusform>
            <numerusform>%n numbers go back to the shelf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order of %n number(s) is cancelled unless everything is answered.</source>
        <translation>
            <numerusform>The order of %n number is cancelled unless everything is answered.</numerusform>
            <numerusform>The order of %n numbers is cancelled unless everything is answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order of %n number(s) is cancelled unless the answer is corrected.</source>
        <translation>
            <numerusform>The order of %n number is cancelled unless the answer is corrected.</numerusform>
            <numerusform>The order of %n numbers is cancelled unless the answer is corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not read yet.</source>
        <translation>
            <numerusform>%n comment not read yet.</numerusform>
            <numerusform>%n comments not read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n number(s) has passed: they may be cancelled any moment.</source>
        <translation>
            <numerusform>The deadline of %n number has passed: it may be cancelled any moment.</numerusform>
            <numerusform>The deadline of %n numbers has passed: they may be cancelled any moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments not read</source>
        <translation>
            <numerusform>%n comment not read</numerusform>
            <numerusform>%n comments not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n more for 30 min</source>
        <translation>
            <numerusform>Reserve %n more for 30 min</numerusform>
            <numerusform>Reserve %n more for 30 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n</source>
        <translation>
            <numerusform>Reserve %n</numerusform>
            <numerusform>Reserve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n for 30 min</source>
        <translation>
            <numerusform>Reserve %n for 30 min</numerusform>
            <numerusform>Reserve %n for 30 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>Buy %n…</numerusform>
            <numerusform>Buy %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuyFailure</name>
    <message numerus="yes">
        <source>%n number(s) are no longer offered.</source>
        <translation>
            <numerusform>%n number is no longer offered.</numerusform>
            <numerusform>%n numbers are no longer offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.</source>
        <translation>
            <numerusform>It is out of the basket: %1. Nothing was sent. Look at the rest, then buy.</numerusform>
            <numerusform>They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message numerus="yes">
        <source>Splits into %n sub-order(s): %1</source>
        <translation>
            <numerusform>Splits into %n sub-order: %1</numerusform>
            <numerusform>Splits into %n sub-orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 number(s)</source>
        <translation>
            <numerusform>%n %1 number</numerusform>
            <numerusform>%n %1 numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed since the search</source>
        <translation>
            <numerusform>%n price changed since the search</numerusform>
            <numerusform>%n prices changed since the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in time, or they are cancelled</source>
        <translation>
            <numerusform>%1: %2 in time, or it is cancelled</numerusform>
            <numerusform>%1: %2 in time, or they are cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else is asked; the numbers work at once</source>
        <translation>
            <numerusform>Nothing else is asked; the number works at once</numerusform>
            <numerusform>Nothing else is asked; the numbers work at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n number(s) at a price that nobody stated in full. What is unknown of each counts as %1 now and %2 per month.</source>
        <translation>
            <numerusform>Buy %n number at a price that nobody stated in full. What is unknown of it counts as %1 now and %2 per month.</numerusform>
            <numerusform>Buy %n numbers at a price that nobody stated in full. What is unknown of each counts as %1 now and %2 per month.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Columns</name>
    <message numerus="yes">
        <source>Extend %n</source>
        <translation>
            <numerusform>Extend %n</numerusform>
            <numerusform>Extend %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
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
    <message numerus="yes">
        <source>+ %n unknown</source>
        <translation>
            <numerusform>+ %n unknown</numerusform>
            <numerusform>+ %n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message numerus="yes">
        <source>until the %n numbers are cancelled.</source>
        <translation>
            <numerusform>until the %n number is cancelled.</numerusform>
            <numerusform>until the %n numbers are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or were rejected.</source>
        <translation>
            <numerusform>%n answer is missing or was rejected.</numerusform>
            <numerusform>%n answers are missing or were rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeedText</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n number(s)</source>
        <translation>
            <numerusform>Buy %n number</numerusform>
            <numerusform>Buy %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n numbers</source>
        <translation>
            <numerusform>Reserve %n number</numerusform>
            <numerusform>Reserve %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n reservation(s)</source>
        <translation>
            <numerusform>Extend %n reservation</numerusform>
            <numerusform>Extend %n reservations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>used by %n order(s) and groups</source>
        <translation>
            <numerusform>used by %n order or group</numerusform>
            <numerusform>used by %n orders and groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtensionFrame</name>
    <message numerus="yes">
        <source>Extended %n number(s) by 30 min</source>
        <translation>
            <numerusform>Extended %n number by 30 min</numerusform>
            <numerusform>Extended %n numbers by 30 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %1 of %n number(s) by 30 min</source>
        <translation>
            <numerusform>Extended %1 of %n number by 30 min</numerusform>
            <numerusform>Extended %1 of %n numbers by 30 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message numerus="yes">
        <source>%n order(s) that wait have other answers.</source>
        <translation>
            <numerusform>%n order that waits has other answers.</numerusform>
            <numerusform>%n orders that wait have other answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupSpread</name>
    <message numerus="yes">
        <source>%1, %n number(s), %2</source>
        <translation>
            <numerusform>%1, %n number, %2</numerusform>
            <numerusform>%1, %n numbers, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n order(s)</source>
        <translation>
            <numerusform>Apply to %n order</numerusform>
            <numerusform>Apply to %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message numerus="yes">
        <source>%n lapse(s) in %1</source>
        <translation>
            <numerusform>%n lapses in %1</numerusform>
            <numerusform>%n lapse in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n by 30 min</source>
        <translation>
            <numerusform>Extend %n by 30 min</numerusform>
            <numerusform>Extend %n by 30 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>Buy %n…</numerusform>
            <numerusform>Buy %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxLines</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Extend %n by 30 min</source>
        <translation>
            <numerusform>Extend %n by 30 min</numerusform>
            <numerusform>Extend %n by 30 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>Buy %n…</numerusform>
            <numerusform>Buy %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumbersPane</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n is hidden by the filter.</numerusform>
            <numerusform>%n are hidden by the filter.</numerusform>
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
    <name>OrderDetail</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n is hidden by the filter.</numerusform>
            <numerusform>%n are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewRow</name>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n without a known price</numerusform>
            <numerusform>%n without a known price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n is hidden by the filter.</numerusform>
            <numerusform>%n are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Purchase</name>
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
    <message numerus="yes">
        <source>%1 was asked for it %n time(s), and is asked again in %2.</source>
        <translation>
            <numerusform>%1 was asked for it %n time, and is asked again in %2.</numerusform>
            <numerusform>%1 was asked for it %n times, and is asked again in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not hold exactly the numbers that you asked for: %1</source>
        <translation>
            <numerusform>It does not hold exactly the number that you asked for: %1</numerusform>
            <numerusform>It does not hold exactly the numbers that you asked for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not list this order yet, but its numbers are there.</source>
        <translation>
            <numerusform>%1 does not list this order yet, but its number is there.</numerusform>
            <numerusform>%1 does not list this order yet, but its numbers are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its numbers are on sale again: strong evidence that it was not placed.</source>
        <translation>
            <numerusform>Its number is on sale again: strong evidence that it was not placed.</numerusform>
            <numerusform>Its numbers are on sale again: strong evidence that it was not placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseNote</name>
    <message numerus="yes">
        <source>%n more order(s) in doubt.</source>
        <translation>
            <numerusform>%n more order in doubt.</numerusform>
            <numerusform>%n more orders in doubt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseSheet</name>
    <message numerus="yes">
        <source>Buy %n number(s)?</source>
        <translation>
            <numerusform>Buy %n number?</numerusform>
            <numerusform>Buy %n numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: price unknown</source>
        <translation>
            <numerusform>Buy %n: price unknown</numerusform>
            <numerusform>Buy %n: price unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now</source>
        <translation>
            <numerusform>Buy %n: %1 now</numerusform>
            <numerusform>Buy %n: %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
            <numerusform>Buy %n: %1 now, %2/month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the numbers</source>
        <translation>
            <numerusform>Show the number</numerusform>
            <numerusform>Show the numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementsTab</name>
    <message numerus="yes">
        <source>Send %n answer(s)</source>
        <translation>
            <numerusform>Send %n answer</numerusform>
            <numerusform>Send %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReservedPane</name>
    <message numerus="yes">
        <source>%n number(s) held, the first for %1</source>
        <translation>
            <numerusform>%n number held, for %1</numerusform>
            <numerusform>%n numbers held, the first for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend all %n</source>
        <translation>
            <numerusform>Extend %n</numerusform>
            <numerusform>Extend all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message numerus="yes">
        <source>Reserving %n number(s)…</source>
        <translation>
            <numerusform>Reserving %n number…</numerusform>
            <numerusform>Reserving %n numbers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) held for 30 min.</source>
        <translation>
            <numerusform>%n number held for 30 min.</numerusform>
            <numerusform>%n numbers held for 30 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not held.</source>
        <translation>
            <numerusform>%n number is not held.</numerusform>
            <numerusform>%n numbers are not held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers may be held.</source>
        <translation>
            <numerusform>%n number may be held.</numerusform>
            <numerusform>%n numbers may be held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking whether the numbers are held. Nothing is sent again.</source>
        <translation>
            <numerusform>Looking whether the number is held. Nothing is sent again.</numerusform>
            <numerusform>Looking whether the numbers are held. Nothing is sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select %n</numerusform>
            <numerusform>Select all %n</numerusform>
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
    <name>SelectedBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select %n</numerusform>
            <numerusform>Select all %n</numerusform>
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
<context>
    <name>StoryText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, once, %n byte(s)</source>
        <translation>
            <numerusform>%1, once, %n byte</numerusform>
            <numerusform>%1, once, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in orders, by mark, %n time(s): found</source>
        <translation>
            <numerusform>in orders, by mark, once: found</numerusform>
            <numerusform>in orders, by mark, %n times: found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in orders, by mark, %n time(s): not found</source>
        <translation>
            <numerusform>in orders, by mark, once: not found</numerusform>
            <numerusform>in orders, by mark, %n times: not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more time(s), last at %1</source>
        <translation>
            <numerusform>and %n more time, last at %1</numerusform>
            <numerusform>and %n more times, last at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubOrderActions</name>
    <message numerus="yes">
        <source>%n number(s) go back to %1, where others can buy them. </source>
        <translation>
            <numerusform>%n number goes back to %1, where others can buy it. </numerusform>
            <numerusform>%n numbers go back to %1, where others can buy them. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrgentNotes</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not wait</source>
        <translation>
            <numerusform>%n thing will not wait</numerusform>
            <numerusform>%n things will not wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingFacts</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) given</source>
        <translation>
            <numerusform>%1 of %n answer given</numerusform>
            <numerusform>%1 of %n answers given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotBuy</name>
    <message numerus="yes">
        <source>An order for these is not settled yet</source>
        <translation>
            <numerusform>An order for this number is not settled yet</numerusform>
            <numerusform>An order for these is not settled yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order for %1 is not settled yet: leave them out to buy the others</source>
        <translation>
            <numerusform>An order for %1 is not settled yet: leave it out to buy the others</numerusform>
            <numerusform>An order for %1 is not settled yet: leave them out to buy the others</numerusform>
        </translation>
    </message>
</context>
</TS>
