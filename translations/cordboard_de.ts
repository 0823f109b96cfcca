<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccountBar</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>AccountBook</name>
    <message>
        <source>practice account</source>
        <translation>Übungskonto</translation>
    </message>
    <message>
        <source>The key could not be taken out of the keychain.</source>
        <translation>Der Schlüssel ließ sich nicht aus dem Schlüsselbund nehmen.</translation>
    </message>
    <message>
        <source>The accounts were not saved.</source>
        <translation>Die Konten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Those that are stored could not be read, and nothing is written over them.</source>
        <translation>Die gespeicherten ließen sich nicht lesen und werden nicht überschrieben.</translation>
    </message>
</context>
<context>
    <name>AccountHead</name>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Nothing here is bought for real</source>
        <translation>Hier wird nichts wirklich gekauft</translation>
    </message>
    <message>
        <source>Purchases spend real money</source>
        <translation>Käufe kosten echtes Geld</translation>
    </message>
</context>
<context>
    <name>AccountListening</name>
    <message>
        <source>Events are not listened for.</source>
        <translation>Auf Ereignisse wird nicht gehört.</translation>
    </message>
    <message>
        <source>Listen for events…</source>
        <translation>Auf Ereignisse hören …</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden …</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Schlüssel neu eingeben …</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Dieses Konto entfernen …</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sandbox: %1</source>
        <translation>Sandbox: %1</translation>
    </message>
    <message>
        <source>Move the clock…</source>
        <translation>Uhr vorstellen …</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) on</source>
        <translation>
            <numerusform>%n Minute weiter</numerusform>
            <numerusform>%n Minuten weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Ein schlechter Tag</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Spending limits…</source>
        <translation>Ausgabenlimits…</translation>
    </message>
    <message>
        <source>Approve what is in review</source>
        <translation>Genehmigen, was in Prüfung ist</translation>
    </message>
    <message>
        <source>Decline what is in review</source>
        <translation>Ablehnen, was in Prüfung ist</translation>
    </message>
    <message>
        <source>Tell on the desktop what is urgent</source>
        <translation>Dringendes auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Listen for events…</source>
        <translation>Auf Ereignisse hören …</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on</source>
        <translation>
            <numerusform>%n Tag weiter</numerusform>
            <numerusform>%n Tage weiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>A key has no blanks, line breaks or special letters: was something else copied too?</source>
        <translation>Ein Schlüssel hat keine Leerzeichen, Zeilenumbrüche oder Sonderzeichen: Wurde noch etwas anderes mitkopiert?</translation>
    </message>
    <message>
        <source>This is too long to be a key.</source>
        <translation>Das ist zu lang für einen Schlüssel.</translation>
    </message>
    <message>
        <source>Can’t read the key file %1: %2</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The key file %1: %2</source>
        <translation>Die Schlüsseldatei %1: %2</translation>
    </message>
    <message>
        <source>The key file %1 has more than one line. A key is all that stands in it.</source>
        <translation>Die Schlüsseldatei %1 hat mehr als eine Zeile. In ihr darf nur der Schlüssel stehen.</translation>
    </message>
    <message>
        <source>There is no key in %1.</source>
        <translation>In %1 steht kein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>AccountSheets</name>
    <message>
        <source>Remove this account</source>
        <translation>Dieses Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain, and what was kept here for it goes: basket, drafts, settings. The record of its purchases stays. At the provider nothing changes: numbers, orders and reservations stay.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund genommen, und was hier dafür aufgehoben wurde, geht: Warenkorb, Entwürfe, Einstellungen. Die Aufzeichnung der Käufe bleibt. Beim Anbieter ändert sich nichts: Nummern, Bestellungen und Reservierungen bleiben.</translation>
    </message>
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ActivityDetail</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächste Suche</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Aufruf zeigen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>Protokoll der Änderungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Das Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet</source>
        <translation>Von %1 wurde noch nichts verlangt</translation>
    </message>
    <message>
        <source>Every order and every reservation is written down here before it is sent.</source>
        <translation>Jede Bestellung und jede Reservierung wird hier aufgeschrieben, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Find numbers</source>
        <translation>Nummern finden</translation>
    </message>
    <message>
        <source>Search, compare prices and buy.</source>
        <translation>Suchen, Preise vergleichen und kaufen.</translation>
    </message>
    <message>
        <source>Search for numbers</source>
        <translation>Nummern suchen</translation>
    </message>
    <message>
        <source>None of them stands like that</source>
        <translation>Keine davon steht so</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n ist verborgen.</numerusform>
            <numerusform>%n sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take the filter away.</source>
        <translation>Den Filter wegnehmen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written</source>
        <translation>
            <numerusform>%n Änderung wurde geschrieben</numerusform>
            <numerusform>%n Änderungen wurden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Give a business, or a first and a last name.</source>
        <translation>Eine Firma angeben oder Vor- und Nachnamen.</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Floor or flat</source>
        <translation>Etage oder Wohnung</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Land, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>It is kept with the provider, who looks whether there is such a place.</source>
        <translation>Sie wird beim Anbieter gespeichert, der nachsieht, ob es den Ort gibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse anlegen</translation>
    </message>
    <message>
        <source>It is not known whether the address was added.</source>
        <translation>Ob die Adresse angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look for it in the list of addresses before you add it again.</source>
        <translation>Suchen Sie sie in der Liste der Adressen, bevor Sie sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1 objects to the address.</source>
        <translation>%1 beanstandet die Adresse.</translation>
    </message>
    <message>
        <source>There is no such place, as it is typed.</source>
        <translation>So geschrieben gibt es diesen Ort nicht.</translation>
    </message>
    <message>
        <source>There is such a place; it is usually written as suggested.</source>
        <translation>Diesen Ort gibt es; üblich ist die vorgeschlagene Schreibweise.</translation>
    </message>
    <message>
        <source>There is such a place.</source>
        <translation>Diesen Ort gibt es.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>%1 refuses this.</source>
        <translation>%1 lehnt das ab.</translation>
    </message>
</context>
<context>
    <name>AddressSuggestion</name>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Floor or flat</source>
        <translation>Etage oder Wohnung</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>AddressesPage</name>
    <message>
        <source>Addresses list</source>
        <translation>Liste der Adressen</translation>
    </message>
    <message>
        <source>Filter addresses</source>
        <translation>Adressen filtern</translation>
    </message>
    <message>
        <source>Filter: name, street, town</source>
        <translation>Filter: Name, Straße, Ort</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adressen.csv</translation>
    </message>
    <message>
        <source>No address fits</source>
        <translation>Keine Adresse passt</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>Es gibt noch keine Adresse</translation>
    </message>
    <message>
        <source>Papers and emergency calls refer to addresses.</source>
        <translation>Unterlagen und Notrufe beziehen sich auf Adressen.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>The provider looks whether it exists.</source>
        <translation>Der Anbieter sieht nach, ob es sie gibt.</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Floor or flat</source>
        <translation>Etage oder Wohnung</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The address was added.</source>
        <translation>Die Adresse wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Delete the address?</source>
        <translation>Die Adresse löschen?</translation>
    </message>
    <message>
        <source>What uses it keeps it: the provider refuses to delete an address that is in use.</source>
        <translation>Was sie verwendet, behält sie: Eine verwendete Adresse zu löschen lehnt der Anbieter ab.</translation>
    </message>
    <message>
        <source>The address was deleted.</source>
        <translation>Die Adresse wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is not known whether the address was deleted.</source>
        <translation>Ob die Adresse gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Die Liste wird neu gelesen.</translation>
    </message>
</context>
<context>
    <name>AlsoAnswer</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sub-order(s) wait for the same.</source>
        <translation>
            <numerusform>%n andere Teilbestellung wartet auf dasselbe.</numerusform>
            <numerusform>%n andere Teilbestellungen warten auf dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders: %1</source>
        <translation>Bestellungen: %1</translation>
    </message>
    <message>
        <source>Answer them too</source>
        <translation>Auch dort antworten</translation>
    </message>
    <message numerus="yes">
        <source>Answered %n other sub-order(s).</source>
        <translation>
            <numerusform>%n andere Teilbestellung ist beantwortet.</numerusform>
            <numerusform>%n andere Teilbestellungen sind beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the answers arrived.</source>
        <translation>Es ist nicht bekannt, ob die Antworten ankamen.</translation>
    </message>
    <message>
        <source>Look at those orders before you send them once more.</source>
        <translation>Sehen Sie diese Bestellungen an, bevor Sie noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Choose an address…</source>
        <translation>Adresse wählen …</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>Done with the provider, by the link it gives you.</source>
        <translation>Wird beim Anbieter erledigt, über den Link, den er Ihnen gibt.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Bitte wählen …</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n weitere wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Replaces what was rejected: %1</source>
        <translation>Ersetzt das Abgelehnte: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>A reviewer would reject this by rule: %1</source>
        <translation>Ein Prüfer würde das nach den Regeln ablehnen: %1</translation>
    </message>
    <message>
        <source>A reviewer may reject this: %1</source>
        <translation>Ein Prüfer könnte das ablehnen: %1</translation>
    </message>
</context>
<context>
    <name>AnswerRules</name>
    <message numerus="yes">
        <source>At most %1 characters: %n too many.</source>
        <translation>
            <numerusform>Höchstens %1 Zeichen: %n zu viel.</numerusform>
            <numerusform>Höchstens %1 Zeichen: %n zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 characters: %n more.</source>
        <translation>
            <numerusform>Mindestens %1 Zeichen: noch %n.</numerusform>
            <numerusform>Mindestens %1 Zeichen: noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not accepted here, only: %2</source>
        <translation>„%1“ wird hier nicht angenommen, nur: %2</translation>
    </message>
    <message>
        <source>This has another form than is asked for.</source>
        <translation>Das hat eine andere Form als verlangt.</translation>
    </message>
    <message>
        <source>This has another form than is asked for. An example: %1</source>
        <translation>Das hat eine andere Form als verlangt. Ein Beispiel: %1</translation>
    </message>
    <message>
        <source>This looks like an API key. It would be sent to other people.</source>
        <translation>Das sieht aus wie ein API-Schlüssel. Er ginge an andere Leute.</translation>
    </message>
    <message>
        <source>One of these is accepted: %1</source>
        <translation>Eines davon wird angenommen: %1</translation>
    </message>
    <message>
        <source>Write a date as year, month, day: 2026-12-31</source>
        <translation>Ein Datum als Jahr, Monat, Tag schreiben: 2026-12-31</translation>
    </message>
    <message>
        <source>This is more than %1 ago.</source>
        <translation>Das ist mehr als %1 her.</translation>
    </message>
    <message>
        <source>This has to be at least %1 ago.</source>
        <translation>Das muss mindestens %1 her sein.</translation>
    </message>
    <message>
        <source>This has to be within the next %1.</source>
        <translation>Das muss innerhalb der nächsten %1 liegen.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>No connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server does not accept the API key.</source>
        <translation>Der Server nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Too many requests for now.</source>
        <translation>Im Augenblick zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The request could not be made.</source>
        <translation>Die Anfrage konnte nicht gestellt werden.</translation>
    </message>
    <message>
        <source>The server sends us on to &quot;%1&quot;; the console does not follow.</source>
        <translation>Der Server verweist weiter auf „%1“; die Konsole folgt dem nicht.</translation>
    </message>
    <message>
        <source>The id of the object is missing, so nothing was asked.</source>
        <translation>Die Kennung des Objekts fehlt, darum wurde nichts angefragt.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere; the console does not follow.</source>
        <translation>Der Server verweist woandershin; die Konsole folgt dem nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no data.</source>
        <translation>Die Antwort des Servers enthält keine Daten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no object where one was expected.</source>
        <translation>Die Antwort des Servers enthält kein Objekt, wo eines erwartet wird.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list where one was expected.</source>
        <translation>Die Antwort des Servers enthält keine Liste, wo eine erwartet wird.</translation>
    </message>
    <message>
        <source>The object in the server&apos;s answer has no id.</source>
        <translation>Das Objekt in der Antwort des Servers hat keine Kennung.</translation>
    </message>
    <message>
        <source>The server sent a web page instead of data.</source>
        <translation>Der Server hat eine Webseite statt Daten geschickt.</translation>
    </message>
    <message>
        <source>The server sent an empty answer.</source>
        <translation>Der Server hat eine leere Antwort geschickt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no valid JSON.</source>
        <translation>Die Antwort des Servers ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is about something else than was asked for.</source>
        <translation>Die Antwort des Servers handelt von etwas anderem, als gefragt war.</translation>
    </message>
    <message>
        <source>Its turn did not come in time, so nothing was sent.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an die Reihe; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server asked us to wait until %1.</source>
        <translation>Der Server bittet, bis %1 zu warten.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Die Antwort ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Too many of the last requests met an error or no answer, so nothing was sent. Orders go out again when the server answers, from %1 on.</source>
        <translation>Zu viele der letzten Anfragen trafen auf einen Fehler oder blieben ohne Antwort; deshalb wurde nichts gesendet. Bestellungen gehen wieder hinaus, sobald der Server antwortet, frühestens um %1.</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>AskedLine</name>
    <message>
        <source>Asking what is needed…</source>
        <translation>Es wird gefragt, was nötig ist …</translation>
    </message>
    <message>
        <source>What the country asks for could not be read. F5 asks again.</source>
        <translation>Was das Land verlangt, konnte nicht gelesen werden. F5 fragt erneut.</translation>
    </message>
    <message>
        <source>This country asks for nothing more.</source>
        <translation>Dieses Land verlangt nichts weiter.</translation>
    </message>
    <message>
        <source>These countries ask for nothing more.</source>
        <translation>Diese Länder verlangen nichts weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for %n answer(s) after buying.</source>
        <translation>
            <numerusform>%1 verlangt nach dem Kauf %n Antwort.</numerusform>
            <numerusform>%1 verlangt nach dem Kauf %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries ask for %n answer(s) after buying.</source>
        <translation>
            <numerusform>%1 Länder verlangen nach dem Kauf %n Antwort.</numerusform>
            <numerusform>%1 Länder verlangen nach dem Kauf %n Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>Welche?</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Answers after buying</source>
        <translation>Antworten nach dem Kauf</translation>
    </message>
    <message>
        <source>The numbers work once these are answered. They are given under Orders, after the order was placed.</source>
        <translation>Die Nummern funktionieren, sobald dies beantwortet ist. Die Antworten werden nach der Bestellung unter Bestellungen gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n weitere wird nicht gezeigt.</numerusform>
            <numerusform>%n weitere werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Who deals with it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that wait</source>
        <translation>
            <numerusform>%n Sache, die wartet</numerusform>
            <numerusform>%n Sachen, die warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is noted on this computer only. Nobody is told.</source>
        <translation>Es wird nur auf diesem Rechner vermerkt. Niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>Reservation lapses</source>
        <translation>Reservierung verfällt</translation>
    </message>
    <message>
        <source>Answers are missing</source>
        <translation>Antworten fehlen</translation>
    </message>
    <message>
        <source>An answer was rejected</source>
        <translation>Eine Antwort wurde abgelehnt</translation>
    </message>
    <message>
        <source>A comment waits</source>
        <translation>Ein Kommentar wartet</translation>
    </message>
    <message>
        <source>A document is not used</source>
        <translation>Ein Dokument wird nicht verwendet</translation>
    </message>
    <message>
        <source>A requirement group was declined</source>
        <translation>Eine Anforderungsgruppe wurde abgelehnt</translation>
    </message>
    <message>
        <source>A requirement group expires</source>
        <translation>Eine Anforderungsgruppe läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) go back to the shelf.</source>
        <translation>
            <numerusform>%n Nummer wird wieder frei.</numerusform>
            <numerusform>%n Nummern werden wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order of %n number(s) is cancelled unless everything is answered.</source>
        <translation>
            <numerusform>Die Bestellung von %n Nummer wird storniert, wenn nicht alles beantwortet wird.</numerusform>
            <numerusform>Die Bestellung von %n Nummern wird storniert, wenn nicht alles beantwortet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order of %n number(s) is cancelled unless the answer is corrected.</source>
        <translation>
            <numerusform>Die Bestellung von %n Nummer wird storniert, wenn die Antwort nicht berichtigt wird.</numerusform>
            <numerusform>Die Bestellung von %n Nummern wird storniert, wenn die Antwort nicht berichtigt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) not read yet.</source>
        <translation>
            <numerusform>%n ungelesener Kommentar.</numerusform>
            <numerusform>%n ungelesene Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider deletes documents that nothing uses for 30 minutes.</source>
        <translation>Der Anbieter löscht Dokumente, die 30 Minuten lang nirgends verwendet werden.</translation>
    </message>
    <message>
        <source>Orders with it are likely to be rejected.</source>
        <translation>Bestellungen damit werden wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>From then on orders with it are likely to be rejected.</source>
        <translation>Von da an werden Bestellungen damit wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>Purchase in doubt</source>
        <translation>Kauf ungeklärt</translation>
    </message>
    <message>
        <source>No answer came. The order is looked up, and never sent again.</source>
        <translation>Es kam keine Antwort. Die Bestellung wird gesucht und nie erneut gesendet.</translation>
    </message>
    <message>
        <source>A reservation was not extended</source>
        <translation>Eine Reservierung wurde nicht verlängert</translation>
    </message>
    <message>
        <source>A requirement group has expired</source>
        <translation>Eine Anforderungsgruppe ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The deadline of %n number(s) has passed: they may be cancelled any moment.</source>
        <translation>
            <numerusform>Die Frist von %n Nummer ist verstrichen: Sie kann jeden Moment storniert werden.</numerusform>
            <numerusform>Die Frist von %n Nummern ist verstrichen: Sie können jeden Moment storniert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments not read</source>
        <translation>
            <numerusform>%n ungelesener Kommentar</numerusform>
            <numerusform>%n ungelesene Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoExtend</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>not extended</source>
        <translation>nicht verlängert</translation>
    </message>
    <message>
        <source>Auto-extend</source>
        <translation>Von selbst verlängern</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>BaseUrl</name>
    <message>
        <source>This is not a complete web address.</source>
        <translation>Das ist keine vollständige Webadresse.</translation>
    </message>
    <message>
        <source>The address must not contain a user name.</source>
        <translation>Die Adresse darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>The address must end with its path, without &quot;?&quot; or &quot;#&quot;.</source>
        <translation>Die Adresse muss mit ihrem Pfad enden, ohne „?“ oder „#“.</translation>
    </message>
    <message>
        <source>The address must begin with https:// (http:// only for this computer).</source>
        <translation>Die Adresse muss mit https:// beginnen (http:// nur für diesen Rechner).</translation>
    </message>
</context>
<context>
    <name>BasketLineView</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>gehalten %1</translation>
    </message>
    <message>
        <source>hold lapsed</source>
        <translation>Reservierung abgelaufen</translation>
    </message>
    <message>
        <source>is searched again first</source>
        <translation>wird zuerst neu gesucht</translation>
    </message>
    <message>
        <source>found %1 ago</source>
        <translation>vor %1 gefunden</translation>
    </message>
</context>
<context>
    <name>BasketList</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Numbers in the basket</source>
        <translation>Nummern im Korb</translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPanel</name>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <translation>Der Korb ist leer</translation>
    </message>
    <message>
        <source>The reference can’t be sent</source>
        <translation>Die Referenz kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n more for 30 min</source>
        <translation>
            <numerusform>%n weitere für 30 min reservieren</numerusform>
            <numerusform>%n weitere für 30 min reservieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve for 30 min</source>
        <translation>Für 30 min reservieren</translation>
    </message>
    <message>
        <source>Every number that can be held is held</source>
        <translation>Jede Nummer, die gehalten werden kann, wird gehalten</translation>
    </message>
    <message>
        <source>SANDBOX · not bought for real</source>
        <translation>SANDBOX · kein echter Kauf</translation>
    </message>
    <message>
        <source>Waiting for your answer…</source>
        <translation>Wartet auf Ihre Antwort …</translation>
    </message>
    <message>
        <source>Sending the order…</source>
        <translation>Die Bestellung wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>%n kaufen …</numerusform>
            <numerusform>%n kaufen …</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE · %1 · spends real money</source>
        <translation>LIVE · %1 · kostet echtes Geld</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n</source>
        <translation>
            <numerusform>%n reservieren</numerusform>
            <numerusform>%n reservieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n for 30 min</source>
        <translation>
            <numerusform>%n für 30 min reservieren</numerusform>
            <numerusform>%n für 30 min reservieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Another purchase is under way</source>
        <translation>Ein anderer Kauf läuft noch</translation>
    </message>
</context>
<context>
    <name>BasketUndo</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts back what was taken out of the basket last</source>
        <translation>Legt zurück, was zuletzt aus dem Korb genommen wurde</translation>
    </message>
</context>
<context>
    <name>BuyFailure</name>
    <message>
        <source>Nothing was sent, nothing was bought.</source>
        <translation>Nichts wurde gesendet, nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are no longer offered.</source>
        <translation>
            <numerusform>%n Nummer wird nicht mehr angeboten.</numerusform>
            <numerusform>%n Nummern werden nicht mehr angeboten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are out of the basket: %1. Nothing was sent. Look at the rest, then buy.</source>
        <translation>
            <numerusform>Sie ist nicht mehr im Korb: %1. Nichts wurde gesendet. Den Rest ansehen, dann kaufen.</numerusform>
            <numerusform>Sie sind nicht mehr im Korb: %1. Nichts wurde gesendet. Den Rest ansehen, dann kaufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>%1 · nothing is bought for real</source>
        <translation>%1 · nichts wird wirklich gekauft</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>messaging %1</source>
        <translation>Nachrichtenprofil %1</translation>
    </message>
    <message>
        <source>billing group %1</source>
        <translation>Abrechnungsgruppe %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>Splits into %n sub-order(s): %1</source>
        <translation>
            <numerusform>Ergibt %n Teilbestellung: %1</numerusform>
            <numerusform>Ergibt %n Teilbestellungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 number(s)</source>
        <translation>
            <numerusform>%n %1-Nummer</numerusform>
            <numerusform>%n %1-Nummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in time, or they are cancelled</source>
        <translation>
            <numerusform>%1: %2 rechtzeitig, sonst wird sie storniert</numerusform>
            <numerusform>%1: %2 rechtzeitig, sonst werden sie storniert</numerusform>
        </translation>
    </message>
    <message>
        <source>What the countries ask for could not be read</source>
        <translation>Was die Länder verlangen, konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) changed since the search</source>
        <translation>
            <numerusform>%n Preis hat sich seit der Suche geändert</numerusform>
            <numerusform>%n Preise haben sich seit der Suche geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing else is asked; the numbers work at once</source>
        <translation>
            <numerusform>Sonst wird nichts verlangt; die Nummer funktioniert sofort</numerusform>
            <numerusform>Sonst wird nichts verlangt; die Nummern funktionieren sofort</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has less left than this order costs now.</source>
        <translation>Das Konto hat weniger übrig, als diese Bestellung jetzt kostet.</translation>
    </message>
    <message>
        <source>You give up an order that may still turn up. If it does, you pay twice: %1 now.</source>
        <translation>Sie geben eine Bestellung auf, die noch auftauchen kann. Dann zahlen Sie doppelt: %1 jetzt.</translation>
    </message>
    <message>
        <source>%1 · spends real money</source>
        <translation>%1 · kostet echtes Geld</translation>
    </message>
    <message>
        <source>%1 available, credit included</source>
        <translation>%1 verfügbar, mit Kreditrahmen</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n number(s) at a price that nobody stated in full. What is unknown of each counts as %1 now and %2 per month.</source>
        <translation>
            <numerusform>%n Nummer zu einem Preis kaufen, den niemand ganz genannt hat. Was davon unbekannt ist, zählt als %1 jetzt und %2 monatlich.</numerusform>
            <numerusform>%n Nummern zu einem Preis kaufen, den niemand ganz genannt hat. Was bei jeder unbekannt ist, zählt als %1 jetzt und %2 monatlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking again before you buy…</source>
        <translation>Vor dem Kauf wird nochmals nachgesehen …</translation>
    </message>
</context>
<context>
    <name>CallView</name>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>Copy the call</source>
        <translation>Aufruf kopieren</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 T %2:%3</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ClosedAccount</name>
    <message>
        <source>The key of “%1” is not here</source>
        <translation>Der Schlüssel von „%1“ ist nicht hier</translation>
    </message>
    <message>
        <source>It was kept for one session only, or the keychain has lost it. Nothing else is lost.</source>
        <translation>Er galt nur für eine Sitzung, oder der Schlüsselbund hat ihn verloren. Sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>“%1” can’t be opened</source>
        <translation>„%1“ kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Once what is said above is mended.</source>
        <translation>Sobald das oben Genannte behoben ist.</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The account goes on as it was.</source>
        <translation>Das Konto geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Schlüssel neu eingeben …</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>The sandbox needs no key.</source>
        <translation>Die Sandbox braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Das Konto öffnen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no connection, no profile</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Rate centre</source>
        <translation>Tarifzone</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Reservable</source>
        <translation>Reservierbar</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Messaging profile</source>
        <translation>Nachrichtenprofil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Billing group</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Anrufername</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n</source>
        <translation>
            <numerusform>%n verlängern</numerusform>
            <numerusform>%n verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Virus scan</source>
        <translation>Virenprüfung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Vanishes in</source>
        <translation>Gelöscht in</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Auto-extend until</source>
        <translation>Verlängern bis</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Go to a number, order, pane or action…</source>
        <translation>Zu Nummer, Bestellung, Bereich oder Aktion …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>%1, not now</source>
        <translation>%1, zurzeit nicht</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <translation>%1, zurzeit nicht: %2</translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation>%1, aktiv</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>Look for “%1” in %2</source>
        <translation>„%1“ in %2 suchen</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>CommentsTab</name>
    <message>
        <source>Send comment</source>
        <translation>Kommentar senden</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Neuer Kommentar</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Bisher hat niemand etwas geschrieben.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with Ctrl+Enter, kept if it fails</source>
        <translation>Senden mit Strg+Eingabe; bleibt erhalten, wenn es misslingt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>A comment on another sub-order did not arrive.</source>
        <translation>Ein Kommentar zu einer anderen Teilbestellung ist nicht angekommen.</translation>
    </message>
    <message>
        <source>It is kept there as a draft.</source>
        <translation>Er ist dort als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>It is not known whether the comment arrived.</source>
        <translation>Ob der Kommentar angekommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Your text is kept. Look at the thread before you send it once more.</source>
        <translation>Ihr Text bleibt erhalten. Sehen Sie sich den Verlauf an, bevor Sie ihn noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>CompliancePane</name>
    <message>
        <source>Compliance</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requirement groups</source>
        <translation>Anforderungsgruppen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ozean</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Purchases there spend real money</source>
        <translation>Käufe kosten dort echtes Geld</translation>
    </message>
    <message>
        <source>A key of its own for this program, with a low credit limit, is the safest. It is tried by reading the balance.</source>
        <translation>Am sichersten ist ein eigener Schlüssel für dieses Programm mit niedrigem Kreditrahmen. Er wird durch Lesen des Guthabens geprüft.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Nothing of the account is lost: its basket and purchases are here.</source>
        <translation>Vom Konto geht nichts verloren: Korb und Käufe sind noch da.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Keep the key in this computer’s keychain</source>
        <translation>Den Schlüssel im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://, or http:// on this computer</source>
        <translation>https://, oder http:// auf diesem Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you call it; the switcher shows it</source>
        <translation>Frei gewählt; der Umschalter zeigt ihn</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The address’s host</source>
        <translation>Der Host der Adresse</translation>
    </message>
    <message>
        <source>Without it the key is forgotten when you quit. Press the button again to go on so.</source>
        <translation>Ohne ihn wird der Schlüssel beim Beenden vergessen. Nochmals drücken, um so fortzufahren.</translation>
    </message>
    <message>
        <source>(HTTP %1)</source>
        <translation>(HTTP %1)</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>This looks like an API key. It belongs into its own field.</source>
        <translation>Das sieht nach einem API-Schlüssel aus. Er gehört in sein eigenes Feld.</translation>
    </message>
    <message>
        <source>Telnyx’s keys begin with KEY. Was the right thing copied?</source>
        <translation>Schlüssel von Telnyx beginnen mit KEY. Wurde das Richtige kopiert?</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto ist offen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>rate %1 of %2</source>
        <translation>Rate %1 von %2</translation>
    </message>
    <message>
        <source>asked to wait %1 s</source>
        <translation>soll %1 s warten</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Answers can’t be read</source>
        <translation>Antworten nicht lesbar</translation>
    </message>
    <message>
        <source>orders are kept back</source>
        <translation>Bestellungen werden zurückgehalten</translation>
    </message>
</context>
<context>
    <name>CostGrid</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Each month %1</source>
        <translation>Jeden Monat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) without a known price</source>
        <translation>
            <numerusform>%n Nummer ohne bekannten Preis</numerusform>
            <numerusform>%n Nummern ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum is too large to be shown</source>
        <translation>Die Summe ist zu groß für die Anzeige</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>+ %n unknown</source>
        <translation>
            <numerusform>+ %n unbekannt</numerusform>
            <numerusform>+ %n unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under 3 min</source>
        <translation>Unter 3 min</translation>
    </message>
    <message>
        <source>Under 10 min</source>
        <translation>Unter 10 min</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Braucht mich</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Unapproved</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
</context>
<context>
    <name>DatesSheet</name>
    <message>
        <source>Dates of the document</source>
        <translation>Daten des Dokuments</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>As they stand on it. They are noted on this computer only.</source>
        <translation>Wie sie darauf stehen. Notiert werden sie nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note them</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>A date is written 2026-05-03.</source>
        <translation>Ein Datum schreibt man 2026-05-03.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
</context>
<context>
    <name>DeadlineBanner</name>
    <message>
        <source>Ask for more time</source>
        <translation>Um mehr Zeit bitten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>until the number is cancelled.</source>
        <translation>bis die Nummer storniert wird.</translation>
    </message>
    <message numerus="yes">
        <source>until the %n numbers are cancelled.</source>
        <translation>
            <numerusform>bis die %n Nummer storniert wird.</numerusform>
            <numerusform>bis die %n Nummern storniert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are missing or were rejected.</source>
        <translation>
            <numerusform>%n Angabe fehlt oder wurde abgelehnt.</numerusform>
            <numerusform>%n Angaben fehlen oder wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of its parts to answer what is asked.</source>
        <translation>Wählen Sie einen ihrer Teile, um zu antworten.</translation>
    </message>
    <message>
        <source>More time was asked for on %1.</source>
        <translation>Am %1 wurde um mehr Zeit gebeten.</translation>
    </message>
</context>
<context>
    <name>DeedChoices</name>
    <message>
        <source>Look again now</source>
        <translation>Jetzt nochmals suchen</translation>
    </message>
    <message>
        <source>Link by hand…</source>
        <translation>Von Hand verknüpfen …</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Sie kam nicht an</translation>
    </message>
    <message>
        <source>Order again as a new order…</source>
        <translation>Als neue Bestellung nochmals bestellen …</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Ich habe mich darum gekümmert</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>Show order %1</source>
        <translation>Bestellung %1 zeigen</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
</context>
<context>
    <name>DeedText</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n Land</numerusform>
            <numerusform>%n Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>placed twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>ordered again</source>
        <translation>neu bestellt</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n number(s)</source>
        <translation>
            <numerusform>%n Nummer kaufen</numerusform>
            <numerusform>%n Nummern kaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve %1</source>
        <translation>%1 reservieren</translation>
    </message>
    <message numerus="yes">
        <source>Reserve %n numbers</source>
        <translation>
            <numerusform>%n Nummer reservieren</numerusform>
            <numerusform>%n Nummern reservieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n reservation(s)</source>
        <translation>
            <numerusform>%n Reservierung verlängern</numerusform>
            <numerusform>%n Reservierungen verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Answer requirements</source>
        <translation>Anforderungen beantworten</translation>
    </message>
    <message>
        <source>Assign a requirement group</source>
        <translation>Anforderungsgruppe zuweisen</translation>
    </message>
    <message>
        <source>Cancel a sub-order</source>
        <translation>Teilbestellung stornieren</translation>
    </message>
    <message>
        <source>Add a requirement group</source>
        <translation>Anforderungsgruppe anlegen</translation>
    </message>
    <message>
        <source>Change a requirement group</source>
        <translation>Anforderungsgruppe ändern</translation>
    </message>
    <message>
        <source>Submit a requirement group</source>
        <translation>Anforderungsgruppe einreichen</translation>
    </message>
    <message>
        <source>Delete a requirement group</source>
        <translation>Anforderungsgruppe löschen</translation>
    </message>
    <message>
        <source>Upload a document</source>
        <translation>Dokument hochladen</translation>
    </message>
    <message>
        <source>Change a document</source>
        <translation>Dokument ändern</translation>
    </message>
    <message>
        <source>Delete a document</source>
        <translation>Dokument löschen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse anlegen</translation>
    </message>
    <message>
        <source>Delete an address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>Send a comment</source>
        <translation>Kommentar senden</translation>
    </message>
</context>
<context>
    <name>DesktopNotes</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DocumentDetail</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>The virus scanner objects to this file.</source>
        <translation>Der Virenscanner beanstandet diese Datei.</translation>
    </message>
    <message>
        <source>What is used can’t be deleted.</source>
        <translation>Was verwendet wird, kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>No order takes it. It is not sent again either.</source>
        <translation>Keine Bestellung nimmt es an. Es wird auch nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Nothing uses it yet.</source>
        <translation>Noch wird es nicht verwendet.</translation>
    </message>
    <message>
        <source>It vanishes at %1 unless an order or group does.</source>
        <translation>Es verschwindet um %1, wenn keine Bestellung oder Gruppe es verwendet.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Requirement group %1</source>
        <translation>Anforderungsgruppe %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Daten …</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>The reviewers denied it.</source>
        <translation>Die Prüfer haben es abgelehnt.</translation>
    </message>
</context>
<context>
    <name>DocumentField</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Take the file of “%1” away</source>
        <translation>Datei von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Choose file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)</source>
        <translation>Unterlagen (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file in the clipboard.</source>
        <translation>In der Zwischenablage ist keine Datei.</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Choose, drop or paste a file</source>
        <translation>Datei wählen, ablegen oder einfügen</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>DocumentPreview</name>
    <message>
        <source>This image is too large to be shown here, or it is damaged.</source>
        <translation>Dieses Bild ist zu groß, um hier gezeigt zu werden, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This image is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Files of this kind are not opened here. Save it, and open it with a program you trust.</source>
        <translation>Dateien dieser Art werden hier nicht geöffnet. Speichern Sie sie, und öffnen Sie sie mit einem Programm, dem Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>DocumentSheet</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>It is being fetched…</source>
        <translation>Es wird geholt …</translation>
    </message>
    <message>
        <source>Shown from memory. Nothing is kept on this computer.</source>
        <translation>Aus dem Arbeitsspeicher gezeigt. Auf diesem Rechner bleibt nichts davon.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>The document was saved</source>
        <translation>Das Dokument wurde gespeichert</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>unter %1</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB, which is the most that is accepted.</source>
        <translation>Die Datei ist größer als 20 MB; mehr wird nicht angenommen.</translation>
    </message>
    <message>
        <source>This is none of the kinds of file that are accepted: PDF, PNG, JPEG, Word, Excel, CSV, JSON or plain text.</source>
        <translation>Dateien dieser Art werden nicht angenommen, nur: PDF, PNG, JPEG, Word, Excel, CSV, JSON oder reiner Text.</translation>
    </message>
</context>
<context>
    <name>DocumentUpload</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Papers (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)</source>
        <translation>Unterlagen (*.pdf *.png *.jpg *.jpeg *.doc *.docx *.xls *.xlsx *.csv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not uploaded.</source>
        <translation>%1 wurde nicht hochgeladen.</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Hochladen von %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents list</source>
        <translation>Liste der Dokumente</translation>
    </message>
    <message>
        <source>Filter documents</source>
        <translation>Dokumente filtern</translation>
    </message>
    <message>
        <source>Filter: name, kind, scan</source>
        <translation>Filter: Name, Art, Prüfung</translation>
    </message>
    <message>
        <source>documents.csv</source>
        <translation>dokumente.csv</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Hochladen …</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Das Hochladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What had left may have arrived: the list is read again.</source>
        <translation>Was schon unterwegs war, kann angekommen sein: Die Liste wird neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>used by %n order(s) and groups</source>
        <translation>
            <numerusform>von %n Bestellung oder Gruppe verwendet</numerusform>
            <numerusform>von %n Bestellungen und Gruppen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht verwendet</translation>
    </message>
    <message>
        <source>%1 is there already, nothing was sent.</source>
        <translation>%1 ist schon da, es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was uploaded.</source>
        <translation>%1 wurde hochgeladen.</translation>
    </message>
    <message>
        <source>It vanishes after 30 minutes unless an order or group uses it.</source>
        <translation>Es verschwindet nach 30 Minuten, wenn keine Bestellung oder Gruppe es verwendet.</translation>
    </message>
    <message>
        <source>There is no document yet</source>
        <translation>Es gibt noch kein Dokument</translation>
    </message>
    <message>
        <source>Drop files here, or paste them. What nothing uses vanishes after 30 minutes.</source>
        <translation>Lassen Sie Dateien hier fallen, oder fügen Sie sie ein. Was nicht verwendet wird, verschwindet nach 30 Minuten.</translation>
    </message>
    <message>
        <source>Upload a document</source>
        <translation>Dokument hochladen</translation>
    </message>
    <message>
        <source>PDF, PNG, JPEG, Word, Excel, CSV, JSON or text, up to 20 MB.</source>
        <translation>PDF, PNG, JPEG, Word, Excel, CSV, JSON oder Text, bis 20 MB.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau …</translation>
    </message>
    <message>
        <source>Copy the document’s id</source>
        <translation>Kennung des Dokuments kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the document?</source>
        <translation>Das Dokument löschen?</translation>
    </message>
    <message>
        <source>The provider deletes it for good.</source>
        <translation>Der Anbieter löscht es endgültig.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is not known whether the document was deleted.</source>
        <translation>Ob das Dokument gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Die Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>no longer valid since %1</source>
        <translation>seit %1 nicht mehr gültig</translation>
    </message>
    <message>
        <source>still valid</source>
        <translation>weiterhin gültig</translation>
    </message>
    <message>
        <source>Uploaded on %1, %2, %3.</source>
        <translation>Hochgeladen am %1, %2, %3.</translation>
    </message>
    <message>
        <source>The dates could not be kept.</source>
        <translation>Die Daten konnten nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>EmbeddedPractice</name>
    <message>
        <source>Slow answers</source>
        <translation>Langsame Antworten</translation>
    </message>
    <message>
        <source>Errors now and then</source>
        <translation>Ab und zu Fehler</translation>
    </message>
    <message>
        <source>Too many requests now and then</source>
        <translation>Ab und zu zu viele Anfragen</translation>
    </message>
    <message>
        <source>Orders are placed, their answers are lost</source>
        <translation>Bestellungen gelingen, ihre Antworten gehen verloren</translation>
    </message>
    <message>
        <source>A web page in place of an answer</source>
        <translation>Eine Webseite statt einer Antwort</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The sandbox did not start.</source>
        <translation>Die Sandbox ist nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <translation>%1 bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>The answer of %1 can’t be read.</source>
        <translation>Die Antwort von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This computer could not do it.</source>
        <translation>Dieser Rechner konnte es nicht ausführen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network, then try again.</source>
        <translation>Nichts wurde geändert. Prüfen Sie das Netz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the key again.</source>
        <translation>Nichts wurde geändert. Geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a while.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the address of the account is that of the API.</source>
        <translation>Nichts wurde geändert. Prüfen Sie, ob die Adresse des Kontos die der API ist.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>EventListener</name>
    <message>
        <source>Another program uses this port.</source>
        <translation>Ein anderes Programm benutzt diesen Port.</translation>
    </message>
    <message>
        <source>The system does not open this port: %1</source>
        <translation>Das System öffnet diesen Port nicht: %1</translation>
    </message>
</context>
<context>
    <name>ExtensionFrame</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Extended %n number(s) by 30 min</source>
        <translation>
            <numerusform>%n Nummer um 30 min verlängert</numerusform>
            <numerusform>%n Nummern um 30 min verlängert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extended %1 of %n number(s) by 30 min</source>
        <translation>
            <numerusform>%1 von %n Nummer um 30 min verlängert</numerusform>
            <numerusform>%1 von %n Nummern um 30 min verlängert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no answer came, and it is not known yet.</source>
        <translation>%1: Es kam keine Antwort, der Ausgang ist noch unbekannt.</translation>
    </message>
    <message>
        <source>%1 was not extended.</source>
        <translation>%1 wurde nicht verlängert.</translation>
    </message>
    <message>
        <source>%1 was not extended. %2 says:</source>
        <translation>%1 wurde nicht verlängert. %2 sagt:</translation>
    </message>
    <message>
        <source>It stays held for %1.</source>
        <translation>Sie bleibt noch %1 gehalten.</translation>
    </message>
    <message>
        <source>What was not extended</source>
        <translation>Was nicht verlängert wurde</translation>
    </message>
    <message>
        <source>Details of the answers</source>
        <translation>Einzelheiten der Antworten</translation>
    </message>
</context>
<context>
    <name>FileSaving</name>
    <message>
        <source>Can’t write %1.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>nicht für %1</translation>
    </message>
    <message>
        <source>The list of countries did not come. F5 asks again.</source>
        <translation>Die Liste der Länder kam nicht. F5 fragt erneut.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Weniger Filter</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Only for the United States and Canada</source>
        <translation>Nur für die USA und Kanada</translation>
    </message>
    <message>
        <source>Only for toll-free numbers of the United States</source>
        <translation>Nur für gebührenfreie Nummern der USA</translation>
    </message>
    <message>
        <source>No number of this country can be reserved</source>
        <translation>Keine Nummer dieses Landes lässt sich reservieren</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Beliebige Stadt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Consecutive</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Auch ähnliche</translation>
    </message>
    <message>
        <source>Reservable only</source>
        <translation>Nur reservierbare</translation>
    </message>
    <message>
        <source>Exclude held</source>
        <translation>Ohne reservierte</translation>
    </message>
    <message>
        <source>Only held
or reserved</source>
        <translation>Nur gehaltene
oder reservierte</translation>
    </message>
    <message>
        <source>Only held or reserved</source>
        <translation>Nur gehaltene oder reservierte</translation>
    </message>
    <message>
        <source>Quickship</source>
        <translation>Sofort lieferbar</translation>
    </message>
    <message>
        <source>Not offered in this country</source>
        <translation>In diesem Land nicht angeboten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, or Off</source>
        <translation>%1, oder Aus</translation>
    </message>
    <message>
        <source>“%1” can’t be searched for: digits only.</source>
        <translation>„%1“ lässt sich nicht suchen: nur Ziffern.</translation>
    </message>
    <message>
        <source>“%1” can’t be searched for: no wildcards.</source>
        <translation>„%1“ lässt sich nicht suchen: keine Platzhalter.</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>Nur Ziffern.</translation>
    </message>
    <message>
        <source>No number is that long.</source>
        <translation>So lang ist keine Nummer.</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Wählen Sie ein Land.</translation>
    </message>
    <message>
        <source>Not sold in this country.</source>
        <translation>In diesem Land nicht im Angebot.</translation>
    </message>
    <message>
        <source>Leave out the area code: %1 is set above.</source>
        <translation>Ohne die Vorwahl: %1 steht schon oben.</translation>
    </message>
    <message>
        <source>This looks like an API key.</source>
        <translation>Das sieht nach einem API-Schlüssel aus.</translation>
    </message>
    <message>
        <source>Not more than the limit, %1.</source>
        <translation>Nicht mehr als bei „Höchstens“ angegeben: %1.</translation>
    </message>
    <message>
        <source>No number of this type can be reserved there</source>
        <translation>Keine Nummer dieser Art lässt sich dort reservieren</translation>
    </message>
    <message>
        <source>Not offered for numbers of this type in this country</source>
        <translation>Für Nummern dieser Art in diesem Land nicht angeboten</translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation>HD-Sprache</translation>
    </message>
    <message>
        <source>International SMS</source>
        <translation>Auslands-SMS</translation>
    </message>
    <message>
        <source>Local calling</source>
        <translation>Ortsgespräche</translation>
    </message>
    <message>
        <source>Rate centre</source>
        <translation>Tarifzone</translation>
    </message>
    <message>
        <source>International
SMS</source>
        <translation>Auslands-SMS</translation>
    </message>
    <message>
        <source>Without the area code: %1 is set above.</source>
        <translation>Ohne die Vorwahl gemeint: %1 steht schon oben.</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>%1 was submitted.</source>
        <translation>%1 wurde eingereicht.</translation>
    </message>
    <message>
        <source>Its reviewers look at it now.</source>
        <translation>Die Prüfer sehen es sich jetzt an.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was submitted.</source>
        <translation>Ob %1 eingereicht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Delete the requirement group?</source>
        <translation>Die Anforderungsgruppe löschen?</translation>
    </message>
    <message>
        <source>Its answers are lost. Orders that were answered from it keep theirs. This can’t be undone.</source>
        <translation>Ihre Antworten gehen verloren. Bestellungen, die daraus beantwortet wurden, behalten ihre. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was deleted.</source>
        <translation>Ob %1 gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The list is read again.</source>
        <translation>Die Liste wird neu gelesen.</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Genehmigung einreichen</translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation>Zur Gruppe</translation>
    </message>
    <message>
        <source>Every answer has to be given first.</source>
        <translation>Erst muss jede Antwort gegeben sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) that wait have other answers.</source>
        <translation>
            <numerusform>%n wartende Bestellung hat andere Antworten.</numerusform>
            <numerusform>%n wartende Bestellungen haben andere Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not follow the group by themselves.</source>
        <translation>Von selbst folgen sie der Gruppe nicht.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>The reviewers declined it.</source>
        <translation>Die Prüfer haben sie abgelehnt.</translation>
    </message>
    <message>
        <source>Orders with it are likely to be rejected. Correct what they name, and submit it again.</source>
        <translation>Bestellungen damit werden wahrscheinlich abgelehnt. Berichtigen Sie, was sie nennen, und reichen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>An answer has expired.</source>
        <translation>Eine Antwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>Orders with it are likely to be rejected. Give a current one, and submit it again.</source>
        <translation>Bestellungen damit werden wahrscheinlich abgelehnt. Geben Sie eine aktuelle, und reichen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>Die Regeln haben sich seither geändert.</translation>
    </message>
    <message>
        <source>It can’t be used any more: create another one.</source>
        <translation>Sie kann nicht mehr verwendet werden: Legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Sie läuft am %1 ab.</translation>
    </message>
    <message>
        <source>From then on orders with it are likely to be rejected.</source>
        <translation>Von da an werden Bestellungen damit wahrscheinlich abgelehnt.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>New requirement group</source>
        <translation>Neue Anforderungsgruppe</translation>
    </message>
    <message>
        <source>Answers that are given once and used for many orders.</source>
        <translation>Antworten, die einmal gegeben und für viele Bestellungen verwendet werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Porting</source>
        <translation>Portieren</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>What you call it, a customer or an office</source>
        <translation>Wie Sie sie nennen, etwa ein Kunde oder ein Büro</translation>
    </message>
    <message>
        <source>Choose a country…</source>
        <translation>Land wählen …</translation>
    </message>
    <message>
        <source>Choose a type…</source>
        <translation>Art wählen …</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>It is not known whether the group was created.</source>
        <translation>Ob die Gruppe angelegt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look for it in the list before you create it again.</source>
        <translation>Sehen Sie in der Liste nach, bevor Sie sie noch einmal anlegen.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <translation>%1 lehnt das ab: %2</translation>
    </message>
</context>
<context>
    <name>GroupSpread</name>
    <message>
        <source>Orders with these answers</source>
        <translation>Bestellungen mit diesen Antworten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n number(s), %2</source>
        <translation>
            <numerusform>%1, %n Nummer, %2</numerusform>
            <numerusform>%1, %n Nummern, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Looking where it is used…</source>
        <translation>Es wird nachgesehen, wo sie verwendet wird …</translation>
    </message>
    <message>
        <source>No order has these answers, and none that waits would be changed by them.</source>
        <translation>Keine Bestellung hat diese Antworten, und keine wartende würde durch sie geändert.</translation>
    </message>
    <message>
        <source>Orders do not follow a group that is changed later. Which group they were answered from nobody says: here are those that have its answers, and those that wait with others.</source>
        <translation>Bestellungen folgen einer Gruppe nicht, die später geändert wird. Aus welcher sie beantwortet wurden, sagt niemand: Hier stehen die mit ihren Antworten und die wartenden mit anderen.</translation>
    </message>
    <message>
        <source>There are more orders than were looked at.</source>
        <translation>Es gibt mehr Bestellungen, als angesehen wurden.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n order(s)</source>
        <translation>
            <numerusform>Auf %n Bestellung anwenden</numerusform>
            <numerusform>Auf %n Bestellungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>It is not known whether the answers arrived.</source>
        <translation>Ob die Antworten angekommen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The orders are looked at again.</source>
        <translation>Die Bestellungen werden noch einmal angesehen.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Requirement groups list</source>
        <translation>Liste der Anforderungsgruppen</translation>
    </message>
    <message>
        <source>Filter requirement groups</source>
        <translation>Anforderungsgruppen filtern</translation>
    </message>
    <message>
        <source>Filter: country, type, reference</source>
        <translation>Filter: Land, Art, Referenz</translation>
    </message>
    <message>
        <source>requirement-groups.csv</source>
        <translation>anforderungsgruppen.csv</translation>
    </message>
    <message>
        <source>No requirement group fits</source>
        <translation>Keine Anforderungsgruppe passt</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
    <message>
        <source>There is no requirement group yet</source>
        <translation>Es gibt noch keine Anforderungsgruppe</translation>
    </message>
    <message>
        <source>A group keeps the answers of one country and type for all your orders there.</source>
        <translation>Eine Gruppe bewahrt die Antworten für ein Land und eine Art für alle Bestellungen dort auf.</translation>
    </message>
    <message>
        <source>New requirement group</source>
        <translation>Neue Anforderungsgruppe</translation>
    </message>
    <message>
        <source>Some countries ask for one.</source>
        <translation>Manche Länder verlangen eine.</translation>
    </message>
    <message>
        <source>Create a group…</source>
        <translation>Gruppe anlegen …</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Zur Genehmigung einreichen</translation>
    </message>
    <message>
        <source>Copy the group’s id</source>
        <translation>Kennung der Gruppe kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Release from basket</source>
        <translation>Aus dem Korb nehmen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n lapse(s) in %1</source>
        <translation>
            <numerusform>%n läuft in %1 ab</numerusform>
            <numerusform>%n laufen in %1 ab</numerusform>
        </translation>
    </message>
    <message>
        <source>the first lapses in %1</source>
        <translation>die erste läuft in %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %n by 30 min</source>
        <translation>
            <numerusform>%n um 30 min verlängern</numerusform>
            <numerusform>%n um 30 min verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>%n kaufen …</numerusform>
            <numerusform>%n kaufen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxCounts</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>InboxDetail</name>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The time is over</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ohne Frist</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1, and the basket of Search</source>
        <translation>%1 und der Korb der Suche</translation>
    </message>
</context>
<context>
    <name>InboxLines</name>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Use it…</source>
        <translation>Verwenden…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>In der nächsten Stunde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ohne Frist</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1, …%2</source>
        <comment>+1 312-555-0166, …0171</comment>
        <translation>%1, …%2</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>InboxPane</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>soonest lost first</source>
        <translation>was zuerst verloren geht, steht oben</translation>
    </message>
    <message>
        <source>What waits could not be read</source>
        <translation>Was wartet, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Why stands above. Nothing was changed.</source>
        <translation>Der Grund steht oben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Looking at what waits</source>
        <translation>Was wartet, wird gelesen</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>Nothing of that kind waits</source>
        <translation>Nichts dieser Art wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n ist verborgen.</numerusform>
            <numerusform>%n sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Holds that lapse, deadlines, rejected answers and comments appear here by the time that is left.</source>
        <translation>Ablaufende Reservierungen, Fristen, abgelehnte Angaben und Kommentare erscheinen hier nach der Zeit, die bleibt.</translation>
    </message>
    <message>
        <source>Search, compare prices and buy.</source>
        <translation>Suchen, Preise vergleichen und kaufen.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
</context>
<context>
    <name>InboxTools</name>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who deals with it</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>For 15 minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For four hours</source>
        <translation>Für vier Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow morning</source>
        <translation>Bis morgen früh</translation>
    </message>
    <message>
        <source>Bring back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>somebody</comment>
        <translation>An %1</translation>
    </message>
    <message>
        <source>To somebody…</source>
        <translation>Jemandem…</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>Niemandem</translation>
    </message>
</context>
<context>
    <name>IntegrityLine</name>
    <message>
        <source>Its end is kept nowhere else: a record that was cut would not show.</source>
        <translation>Sein Ende ist nirgends sonst aufgehoben: Ein gekürztes Protokoll fiele nicht auf.</translation>
    </message>
    <message>
        <source>The keychain is being asked for its end.</source>
        <translation>Der Schlüsselbund wird nach seinem Ende gefragt.</translation>
    </message>
    <message>
        <source>Its end is kept in the keychain too.</source>
        <translation>Sein Ende ist auch im Schlüsselbund aufgehoben.</translation>
    </message>
    <message>
        <source>No keychain keeps its end: a record that was cut would not show.</source>
        <translation>Kein Schlüsselbund hebt sein Ende auf: Ein gekürztes Protokoll fiele nicht auf.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Broken at line %1</source>
        <translation>Gebrochen bei Zeile %1</translation>
    </message>
    <message>
        <source>The record was changed from outside.</source>
        <translation>Das Protokoll wurde von außen geändert.</translation>
    </message>
    <message>
        <source>Line %1 is not as it was written, or is missing. What is older, up to %2, is whole. Nothing can be bought with it.</source>
        <translation>Zeile %1 ist nicht so, wie sie geschrieben wurde, oder fehlt. Was älter ist, bis %2, ist unversehrt. Damit kann nichts gekauft werden.</translation>
    </message>
    <message>
        <source>Its end is missing</source>
        <translation>Sein Ende fehlt</translation>
    </message>
    <message>
        <source>The end of the record is missing, or was written anew.</source>
        <translation>Das Ende des Protokolls fehlt oder wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The keychain knows of changes that it does not hold; it was probably put back from an old copy. Compare your numbers with what you meant to buy. Until you accept it nothing can be bought.</source>
        <translation>Der Schlüsselbund weiß von Änderungen, die es nicht enthält; wahrscheinlich wurde es aus einer alten Kopie zurückgeholt. Vergleichen Sie Ihre Nummern mit dem, was Sie kaufen wollten. Bis Sie es annehmen, kann nichts gekauft werden.</translation>
    </message>
    <message>
        <source>Accept the record as it is</source>
        <translation>Protokoll so annehmen</translation>
    </message>
    <message>
        <source>Unbroken since %1, checked %2</source>
        <translation>Lückenlos seit %1, geprüft %2</translation>
    </message>
    <message>
        <source>Its end goes into the keychain too as soon as there is an account that buys for real.</source>
        <translation>Ihr Ende kommt auch in den Schlüsselbund, sobald es ein Konto gibt, das wirklich kauft.</translation>
    </message>
</context>
<context>
    <name>InventoryReader</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keychain did not let us in.</source>
        <translation>Der Schlüsselbund hat den Zugang verweigert.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Country of the limit</source>
        <translation>Land des Limits</translation>
    </message>
    <message>
        <source>Currency of the limit</source>
        <translation>Währung des Limits</translation>
    </message>
    <message>
        <source>Most numbers</source>
        <translation>Höchstens Nummern</translation>
    </message>
    <message>
        <source>Most now</source>
        <translation>Höchstens jetzt</translation>
    </message>
    <message>
        <source>Most each month</source>
        <translation>Höchstens monatlich</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Dieses Limit entfernen</translation>
    </message>
    <message>
        <source>one order</source>
        <translation>einer Bestellung</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>einem Monat</translation>
    </message>
    <message>
        <source>At most in</source>
        <translation>Höchstens in</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>Spending limits</source>
        <translation>Ausgabenlimits</translation>
    </message>
    <message>
        <source>Looked at before every purchase, with what is in doubt counted as spent. Days and months are in UTC.</source>
        <translation>Vor jedem Kauf geprüft; was unklar ist, zählt als ausgegeben. Tage und Monate gelten in UTC.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save limits</source>
        <translation>Limits speichern</translation>
    </message>
    <message>
        <source>At most in</source>
        <translation>Höchstens in</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Buy only in</source>
        <translation>Nur kaufen in</translation>
    </message>
    <message>
        <source>Countries by their two letters, as US CA; empty for everywhere</source>
        <translation>Länder mit ihren zwei Buchstaben, etwa US CA; leer für überall</translation>
    </message>
    <message>
        <source>Unknown price, now</source>
        <translation>Unbekannter Preis, jetzt</translation>
    </message>
    <message>
        <source>What a number counts whose price nobody stated</source>
        <translation>Was eine Nummer zählt, deren Preis niemand genannt hat</translation>
    </message>
    <message>
        <source>Unknown price, monthly</source>
        <translation>Unbekannter Preis, monatlich</translation>
    </message>
    <message>
        <source>Unknown price, currency</source>
        <translation>Unbekannter Preis, Währung</translation>
    </message>
    <message>
        <source>Type the count from</source>
        <translation>Anzahl eintippen ab</translation>
    </message>
    <message>
        <source>So many numbers, or so much of any currency below</source>
        <translation>So vielen Nummern oder dem Betrag darunter, in jeder Währung</translation>
    </message>
    <message>
        <source>Or from the amount</source>
        <translation>Oder ab dem Betrag</translation>
    </message>
    <message>
        <source>One of these is no country.</source>
        <translation>Eines davon ist kein Land.</translation>
    </message>
    <message>
        <source>Three letters, as USD.</source>
        <translation>Drei Buchstaben, etwa USD.</translation>
    </message>
    <message>
        <source>Write the amount as 100.00.</source>
        <translation>Den Betrag als 100.00 schreiben.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Link by hand</source>
        <translation>Von Hand verknüpfen</translation>
    </message>
    <message>
        <source>Link an order by hand</source>
        <translation>Eine Bestellung von Hand verknüpfen</translation>
    </message>
    <message>
        <source>Name the order if you have found it at the provider. It is read, and has to hold exactly the numbers of this purchase. Nothing is sent.</source>
        <translation>Nennen Sie die Bestellung, wenn Sie sie beim Anbieter gefunden haben. Sie wird gelesen und muss genau die Nummern dieses Kaufs enthalten. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID der Bestellung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>There is no order of that id.</source>
        <translation>Eine Bestellung mit dieser ID gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ListTools</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n Zeile geschrieben</numerusform>
            <numerusform>%n Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a file</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take the filter away.</source>
        <translation>Den Filter wegnehmen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Find numbers</source>
        <translation>Nummern finden</translation>
    </message>
    <message>
        <source>Search for numbers</source>
        <translation>Nummern suchen</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>A number from 1024 to 65535.</source>
        <translation>Eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>This is no public key: 44 characters, with = at the end.</source>
        <translation>Das ist kein öffentlicher Schlüssel: 44 Zeichen, am Ende ein =.</translation>
    </message>
</context>
<context>
    <name>ListeningSheet</name>
    <message>
        <source>Listen for events</source>
        <translation>Auf Ereignisse hören</translation>
    </message>
    <message>
        <source>Listen for events on this machine</source>
        <translation>Auf diesem Computer auf Ereignisse hören</translation>
    </message>
    <message>
        <source>The provider then tells of a change at once, and it is read without waiting for the next look. An event is only a reason to look: nothing that stands in it is believed.</source>
        <translation>Der Anbieter meldet eine Änderung dann sofort, und sie wird gelesen, ohne auf den nächsten Blick zu warten. Ein Ereignis ist nur ein Anlass nachzusehen: Was darin steht, wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Only this machine reaches it. Let a tunnel of yours lead here, and give the provider the tunnel’s address for its webhooks.</source>
        <translation>Nur dieser Computer erreicht sie. Lassen Sie einen eigenen Tunnel hierher führen, und geben Sie dem Anbieter die Adresse des Tunnels für seine Webhooks.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The provider’s, from its portal. It is not secret: it shows that an event is the provider’s.</source>
        <translation>Der des Anbieters, aus seinem Portal. Er ist nicht geheim: Er zeigt, dass ein Ereignis vom Anbieter ist.</translation>
    </message>
</context>
<context>
    <name>LookStyle</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>cordboard: others can read %1; make it yours alone: chmod 600</source>
        <translation>cordboard: Andere können %1 lesen; nur für Sie allein: chmod 600</translation>
    </message>
    <message>
        <source>cordboard: what stands in %1 doesn’t begin with KEY, as Telnyx’s keys do</source>
        <translation>cordboard: Was in %1 steht, beginnt nicht mit KEY wie die Schlüssel von Telnyx</translation>
    </message>
    <message>
        <source>cordboard: there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set.
Start it from a desktop, or with one that nobody sees: xvfb-run cordboard</source>
        <translation>cordboard: Hier gibt es keinen Bildschirm: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.
Aus einem Desktop starten, oder mit einem, den niemand sieht: xvfb-run cordboard</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Enter the key again…</source>
        <translation>Schlüssel neu eingeben …</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>An order is on its way.</source>
        <translation>Eine Bestellung ist unterwegs.</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Order on its way</source>
        <translation>Bestellung unterwegs</translation>
    </message>
    <message>
        <source>An order is on its way</source>
        <translation>Eine Bestellung ist unterwegs</translation>
    </message>
    <message>
        <source>Quitting is safe: the order is in the journal, and the next start looks for it and never sends it again. Waiting a moment tells you now what became of it.</source>
        <translation>Beenden ist sicher: Die Bestellung steht im Journal, und der nächste Start sucht nach ihr und sendet sie nie noch einmal. Wer einen Augenblick wartet, erfährt jetzt, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>The practice account has started over.</source>
        <translation>Das Übungskonto hat neu begonnen.</translation>
    </message>
    <message>
        <source>Its numbers and orders are of another version of Cordboard, and are kept in %1.</source>
        <translation>Seine Nummern und Bestellungen stammen aus einer anderen Version von Cordboard und liegen in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>prices</comment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>Bought each month</source>
        <translation>Gekauft je Monat</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Wird verlängert …</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n by 30 min</source>
        <translation>
            <numerusform>%n um 30 min verlängern</numerusform>
            <numerusform>%n um 30 min verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n…</source>
        <translation>
            <numerusform>%n kaufen …</numerusform>
            <numerusform>%n kaufen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoResult</name>
    <message>
        <source>No such number is in stock</source>
        <translation>Keine solche Nummer ist vorrätig</translation>
    </message>
    <message>
        <source>No number %1</source>
        <translation>Keine Nummer %1</translation>
    </message>
    <message>
        <source>%1 was asked at %2 and has none in stock. Nothing was reserved or bought.</source>
        <translation>%1 wurde um %2 gefragt und hat keine vorrätig. Nichts wurde reserviert oder gekauft.</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Weniger verlangen</translation>
    </message>
    <message>
        <source>Each line shows what it would find.</source>
        <translation>Jede Zeile zeigt, was sie fände.</translation>
    </message>
    <message>
        <source>Take a held one</source>
        <translation>Eine gehaltene nehmen</translation>
    </message>
    <message>
        <source>Held by you or reserved for your account.</source>
        <translation>Von Ihnen gehalten oder für Ihr Konto reserviert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting what less would find…</source>
        <translation>Es wird gezählt, was sich mit weniger fände …</translation>
    </message>
    <message>
        <source>The search was refused</source>
        <translation>Die Suche wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 was asked at %2. Its answer stands above. Nothing was reserved or bought.</source>
        <translation>%1 wurde um %2 gefragt. Die Antwort steht oben. Nichts wurde reserviert oder gekauft.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 was asked at %2. Whether it has such numbers is not known. Nothing was reserved or bought.</source>
        <translation>%1 wurde um %2 gefragt. Ob es dort solche Nummern gibt, ist nicht bekannt. Nichts wurde reserviert oder gekauft.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Nummer für Nummer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 refused the key.</source>
        <translation>%1 hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>What you see stays; nothing is sent until there is a key that works. F5 tries this one once more.</source>
        <translation>Was Sie sehen, bleibt; gesendet wird erst wieder mit einem Schlüssel, der gilt. F5 versucht diesen noch einmal.</translation>
    </message>
</context>
<context>
    <name>NumberType</name>
    <message>
        <source>local</source>
        <translation>Ortsnetz</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>gebührenfrei</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>geteilte Kosten</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetz</translation>
    </message>
</context>
<context>
    <name>NumbersPane</name>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Filter numbers</source>
        <translation>Nummern filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>not all were read</source>
        <translation>nicht alle wurden gelesen</translation>
    </message>
    <message>
        <source>No number fits</source>
        <translation>Keine Nummer passt</translation>
    </message>
    <message>
        <source>Reading the numbers</source>
        <translation>Die Nummern werden gelesen</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>The numbers are not known</source>
        <translation>Die Nummern sind nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This account has no number yet</source>
        <translation>Dieses Konto hat noch keine Nummer</translation>
    </message>
    <message>
        <source>%1 was asked and lists none.</source>
        <translation>%1 wurde gefragt und nennt keine.</translation>
    </message>
    <message>
        <source>Search, compare prices and buy.</source>
        <translation>Suchen, Preise vergleichen und kaufen.</translation>
    </message>
    <message>
        <source>Filter: number, connection, tag:solar, !status:active</source>
        <translation>Filter: Nummer, Verbindung, tag:solar, !status:active</translation>
    </message>
    <message>
        <source>Words that must all occur; with ! those that must not. Of one kind: %1</source>
        <translation>Wörter, die alle vorkommen müssen; mit ! solche, die nicht vorkommen dürfen. Von einer Art: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n ist vom Filter verborgen.</numerusform>
            <numerusform>%n sind vom Filter verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers.csv</source>
        <translation>nummern.csv</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>emergency calls</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>without “starts with %1”</source>
        <translation>ohne „beginnt mit %1“</translation>
    </message>
    <message>
        <source>without “contains %1”</source>
        <translation>ohne „enthält %1“</translation>
    </message>
    <message>
        <source>without “ends with %1”</source>
        <translation>ohne „endet auf %1“</translation>
    </message>
    <message>
        <source>area code %1 instead</source>
        <translation>stattdessen Vorwahl %1</translation>
    </message>
    <message>
        <source>Area code %1</source>
        <translation>Vorwahl %1</translation>
    </message>
    <message>
        <source>any city</source>
        <translation>beliebige Stadt</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Beliebige Stadt</translation>
    </message>
    <message>
        <source>any area code</source>
        <translation>beliebige Vorwahl</translation>
    </message>
    <message>
        <source>Any area code</source>
        <translation>Beliebige Vorwahl</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>beliebiger Staat</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebiger Staat</translation>
    </message>
    <message>
        <source>has area code %1</source>
        <translation>hat die Vorwahl %1</translation>
    </message>
    <message>
        <source>starts with %1</source>
        <translation>beginnt mit %1</translation>
    </message>
    <message>
        <source>starts with %1-%2</source>
        <translation>beginnt mit %1-%2</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>ends with %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>is in %1</source>
        <translation>liegt in %1</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>kann %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in a run of %n</source>
        <translation>
            <numerusform>kommt einzeln</numerusform>
            <numerusform>kommt in einer Folge von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>can be reserved</source>
        <translation>lässt sich reservieren</translation>
    </message>
    <message>
        <source>is held for this account</source>
        <translation>ist für dieses Konto reserviert</translation>
    </message>
    <message>
        <source>not in a run</source>
        <translation>nicht in Folge</translation>
    </message>
    <message>
        <source>Not in a run</source>
        <translation>Nicht in Folge</translation>
    </message>
    <message>
        <source>best effort</source>
        <translation>auch ähnliche</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Auch ähnliche</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>not reservable ones too</source>
        <translation>auch nicht reservierbare</translation>
    </message>
    <message>
        <source>Not reservable too</source>
        <translation>Auch nicht reservierbare</translation>
    </message>
    <message>
        <source>held numbers in %1</source>
        <translation>gehaltene in %1</translation>
    </message>
    <message>
        <source>Show held</source>
        <translation>Reservierte zeigen</translation>
    </message>
    <message>
        <source>HD voice</source>
        <translation>HD-Sprache</translation>
    </message>
    <message>
        <source>international SMS</source>
        <translation>Auslands-SMS</translation>
    </message>
    <message>
        <source>local calling</source>
        <translation>Ortsgespräche</translation>
    </message>
    <message>
        <source>any rate centre</source>
        <translation>beliebige Tarifzone</translation>
    </message>
    <message>
        <source>Any rate centre</source>
        <translation>Beliebige Tarifzone</translation>
    </message>
    <message>
        <source>is of the rate centre %1</source>
        <translation>gehört zur Tarifzone %1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Search, price, hold and buy phone numbers, and watch the orders.
Without options it opens a sandbox, where nothing is bought for real.</source>
        <translation>Telefonnummern suchen, vergleichen, halten, kaufen und die Bestellungen verfolgen.
Ohne Optionen öffnet es eine Sandbox, in der nichts wirklich gekauft wird.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Open an account at this address, for this run: https, or http on this computer.</source>
        <translation>Für diesen Lauf ein Konto an dieser Adresse öffnen: https, oder http auf diesem Computer.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>“%1” is no option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--base-url and --key-file go together.</source>
        <translation>--base-url und --key-file gehören zusammen.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>cordboard: %1
Try cordboard --help.</source>
        <translation>cordboard: %1
Hilfe: cordboard --help.</translation>
    </message>
    <message>
        <source>Its API key is all that stands in this file.</source>
        <translation>Datei, in der nur sein API-Schlüssel steht.</translation>
    </message>
</context>
<context>
    <name>OrderChoicesForm</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>This looks like an API key. It would be stored with the order.</source>
        <translation>Das sieht wie ein API-Schlüssel aus. Er würde mit der Bestellung gespeichert.</translation>
    </message>
    <message>
        <source>The list did not come. F5 asks again.</source>
        <translation>Die Liste kam nicht. F5 fragt erneut.</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Numbers of the order</source>
        <translation>Nummern der Bestellung</translation>
    </message>
    <message>
        <source>No order is selected</source>
        <translation>Keine Bestellung ist gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what is in it, and what it waits for.</source>
        <translation>Eine wählen, um zu sehen, was darin ist und worauf sie wartet.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Sie ist leer</translation>
    </message>
    <message>
        <source>Reading the order</source>
        <translation>Die Bestellung wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>OrderReports</name>
    <message>
        <source>The provider could not make the report.</source>
        <translation>Der Anbieter konnte den Bericht nicht erstellen.</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>Bestellungen filtern</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message>
        <source>No order fits</source>
        <translation>Keine Bestellung passt</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n verbirgt der Filter.</numerusform>
            <numerusform>%n verbirgt der Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Noch wurde nichts bestellt</translation>
    </message>
    <message>
        <source>What is bought in Search appears here at once.</source>
        <translation>Was unter Suche gekauft wird, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Search, compare prices and buy.</source>
        <translation>Suchen, Preise vergleichen und kaufen.</translation>
    </message>
    <message>
        <source>Reading the orders</source>
        <translation>Die Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>Copy the order’s id</source>
        <translation>Kennung der Bestellung kopieren</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>bestellungen.csv</translation>
    </message>
    <message>
        <source>Filter: reference, country:DE, needs:me, !status:success</source>
        <translation>Filter: Referenz, country:DE, needs:me, !status:success</translation>
    </message>
    <message>
        <source>Words that must all occur; with ! those that must not. Of one kind: %1</source>
        <translation>Wörter, die alle vorkommen müssen; mit ! solche, die nicht vorkommen dürfen. Von einer Art: %1</translation>
    </message>
    <message>
        <source>as last seen</source>
        <translation>wie zuletzt gesehen</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>Die Bestellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Why stands above. Nothing was changed.</source>
        <translation>Der Grund steht darüber. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancel sub-order…</source>
        <translation>Teilbestellung stornieren …</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>Der Bericht wurde geschrieben</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
</context>
<context>
    <name>OverviewRow</name>
    <message>
        <source>Owned</source>
        <translation>Im Besitz</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>+%1 this month</source>
        <translation>+%1 diesen Monat</translation>
    </message>
    <message>
        <source>%1 beside it</source>
        <translation>%1 daneben</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known price</source>
        <translation>
            <numerusform>%n ohne bekannten Preis</numerusform>
            <numerusform>%n ohne bekannten Preis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperCheck</name>
    <message>
        <source>The document has expired.</source>
        <translation>Das Dokument ist abgelaufen.</translation>
    </message>
    <message>
        <source>It may be %1 old at most: please look at its date.</source>
        <translation>Es darf höchstens %1 alt sein: Bitte das Datum ansehen.</translation>
    </message>
    <message>
        <source>The document is more than %1 old.</source>
        <translation>Das Dokument ist mehr als %1 alt.</translation>
    </message>
    <message>
        <source>The virus scanner objects to this file.</source>
        <translation>Der Virenscanner beanstandet diese Datei.</translation>
    </message>
    <message>
        <source>This document has been rejected before.</source>
        <translation>Dieses Dokument wurde schon einmal abgelehnt.</translation>
    </message>
    <message>
        <source>The document is dated in the future.</source>
        <translation>Das Datum des Dokuments liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The document is for %1, the other answers are for %2.</source>
        <translation>Das Dokument lautet auf %1, die übrigen Antworten auf %2.</translation>
    </message>
    <message>
        <source>The address is not in the country of the numbers.</source>
        <translation>Die Adresse liegt nicht im Land der Nummern.</translation>
    </message>
    <message>
        <source>The address is in %1, the numbers belong to %2.</source>
        <translation>Die Adresse liegt in %1, die Nummern gehören zu %2.</translation>
    </message>
    <message>
        <source>The address is of %1, the other answers are for %2.</source>
        <translation>Die Adresse lautet auf %1, die übrigen Antworten auf %2.</translation>
    </message>
    <message>
        <source>An answer is missing.</source>
        <translation>Eine Antwort fehlt.</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden by the filter.</source>
        <translation>
            <numerusform>%n verbirgt der Filter.</numerusform>
            <numerusform>%n verbirgt der Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Why stands above. Nothing was changed.</source>
        <translation>Warum, steht darüber. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Die Liste wird gelesen</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Confirm deletion</source>
        <translation>Löschen bestätigen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practise freely: this is the sandbox.</source>
        <translation>Nur zu, zum Üben: das ist die Sandbox.</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden …</translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Message from %1, %2</source>
        <translation>Mitteilung von %1, %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Purchase</name>
    <message>
        <source>There is no number to order.</source>
        <translation>Es ist keine Nummer zu bestellen.</translation>
    </message>
    <message>
        <source>%1 is no phone number.</source>
        <translation>%1 ist keine Rufnummer.</translation>
    </message>
    <message>
        <source>%1 is in the order twice.</source>
        <translation>%1 steht zweimal in der Bestellung.</translation>
    </message>
    <message>
        <source>The journal of purchases is still being read.</source>
        <translation>Das Kaufjournal wird noch gelesen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again in a moment.</source>
        <translation>Nichts wurde gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The outcome of the last purchase could not be written to the disk yet.</source>
        <translation>Der Ausgang des letzten Kaufs konnte noch nicht auf die Platte geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Free some space on the disk: nothing else is bought before it is written.</source>
        <translation>Nichts wurde gesendet. Schaffen Sie Platz auf der Platte: Bevor er geschrieben ist, wird nichts weiter gekauft.</translation>
    </message>
    <message>
        <source>This confirmation was used already.</source>
        <translation>Diese Bestätigung wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the order, then confirm again.</source>
        <translation>Nichts wurde gesendet. Sehen Sie die Bestellung an und bestätigen Sie dann neu.</translation>
    </message>
    <message>
        <source>The confirmation is older than five minutes.</source>
        <translation>Die Bestätigung ist älter als fünf Minuten.</translation>
    </message>
    <message>
        <source>Nothing was sent. Prices and stock may have changed: look at the order, then confirm again.</source>
        <translation>Nichts wurde gesendet. Preise und Bestand können sich geändert haben: Sehen Sie die Bestellung an und bestätigen Sie dann neu.</translation>
    </message>
    <message>
        <source>An earlier order for some of these numbers is still in doubt.</source>
        <translation>Eine frühere Bestellung einiger dieser Nummern ist noch ungewiss.</translation>
    </message>
    <message>
        <source>Nothing was sent. The earlier order may have been placed; wait until that is known, or take these numbers out of the order.</source>
        <translation>Nichts wurde gesendet. Die frühere Bestellung kann angekommen sein; warten Sie, bis das bekannt ist, oder nehmen Sie diese Nummern aus der Bestellung.</translation>
    </message>
    <message>
        <source>The journal of purchases was changed from outside.</source>
        <translation>Das Kaufjournal wurde von außen geändert.</translation>
    </message>
    <message>
        <source>Nothing can be bought with a journal that can&apos;t be trusted. Put %1 back from a backup, or keep it and choose another profile folder.</source>
        <translation>Mit einem Journal, auf das kein Verlass ist, lässt sich nichts kaufen. Stellen Sie %1 aus einer Sicherung wieder her, oder behalten Sie es und wählen Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its price is not known.</source>
        <translation>Ihr Preis ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>It does not hold exactly the numbers that you asked for: %1</source>
        <translation>
            <numerusform>Sie enthält nicht genau die Nummer, die Sie verlangt haben: %1</numerusform>
            <numerusform>Sie enthält nicht genau die Nummern, die Sie verlangt haben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed; your basket is as it was.</source>
        <translation>Sie schulden nichts; Ihr Korb ist, wie er war.</translation>
    </message>
    <message numerus="yes">
        <source>This account already has %n of these number(s): %1</source>
        <translation>
            <numerusform>Dieses Konto hat eine dieser Nummern schon: %1</numerusform>
            <numerusform>Dieses Konto hat %n dieser Nummern schon: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ordering %n number(s)…</source>
        <translation>
            <numerusform>%n Nummer wird bestellt …</numerusform>
            <numerusform>%n Nummern werden bestellt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The order for %n number(s) was placed.</source>
        <translation>
            <numerusform>Die Bestellung von %n Nummer ist angekommen.</numerusform>
            <numerusform>Die Bestellung von %n Nummern ist angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the order. Nothing was bought.</source>
        <translation>%1 hat die Bestellung abgelehnt. Nichts wurde gekauft.</translation>
    </message>
    <message>
        <source>The order never left this computer.</source>
        <translation>Die Bestellung hat diesen Rechner nie verlassen.</translation>
    </message>
    <message>
        <source>We sent this order but did not get an answer. It may have been placed.</source>
        <translation>Wir haben diese Bestellung gesendet, aber keine Antwort bekommen. Sie kann angekommen sein.</translation>
    </message>
    <message>
        <source>We sent this order but did not get a clear answer. It may have been placed.</source>
        <translation>Wir haben diese Bestellung gesendet, aber keine klare Antwort bekommen. Sie kann angekommen sein.</translation>
    </message>
    <message>
        <source>The order was placed. Its answer had been lost.</source>
        <translation>Die Bestellung ist angekommen. Ihre Antwort war verloren gegangen.</translation>
    </message>
    <message>
        <source>There is no trace of this order. Most likely it does not exist.</source>
        <translation>Von dieser Bestellung gibt es keine Spur. Sehr wahrscheinlich existiert sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>This order exists %n time(s).</source>
        <translation>
            <numerusform>Diese Bestellung gibt es %n Mal.</numerusform>
            <numerusform>Diese Bestellung gibt es %n Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>You noted that this order does not exist.</source>
        <translation>Sie haben festgehalten, dass es diese Bestellung nicht gibt.</translation>
    </message>
    <message>
        <source>This could not be written to the disk yet. Free some space: nothing else is bought before.</source>
        <translation>Das konnte noch nicht auf die Platte geschrieben werden. Schaffen Sie Platz: Vorher wird nichts weiter gekauft.</translation>
    </message>
    <message>
        <source>You may close the window: the order is looked up at the next start.</source>
        <translation>Sie können das Fenster schließen: Beim nächsten Start wird nach der Bestellung gesehen.</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <translation>Bestellung %1.</translation>
    </message>
    <message>
        <source>Nothing will be sent again.</source>
        <translation>Nichts wird noch einmal gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked for it %n time(s).</source>
        <translation>
            <numerusform>%1 wurde %n Mal danach gefragt.</numerusform>
            <numerusform>%1 wurde %n Mal danach gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be sent again. We keep looking for a week and tell you if it appears.</source>
        <translation>Nichts wird noch einmal gesendet. Wir suchen eine Woche lang weiter und melden, wenn sie auftaucht.</translation>
    </message>
    <message>
        <source>Each of them costs money: %1.</source>
        <translation>Jede davon kostet Geld: %1.</translation>
    </message>
    <message>
        <source>If it appears after all, you are told.</source>
        <translation>Taucht sie doch noch auf, erfahren Sie es.</translation>
    </message>
    <message>
        <source>%1 now and %2 per month</source>
        <translation>%1 jetzt und %2 im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked for it %n time(s), and is asked again in %2.</source>
        <translation>
            <numerusform>%1 wurde %n-mal danach gefragt und wird in %2 wieder gefragt.</numerusform>
            <numerusform>%1 wurde %n-mal danach gefragt und wird in %2 wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached. Nothing was bought; your basket is as it was.</source>
        <translation>%1 war nicht erreichbar. Nichts wurde gekauft; der Korb ist unverändert.</translation>
    </message>
    <message>
        <source>%1 says no, but this order may have been placed all the same.</source>
        <translation>%1 sagt nein, doch diese Bestellung kann trotzdem angekommen sein.</translation>
    </message>
    <message>
        <source>%1 can cancel all but one of them.</source>
        <translation>%1 kann alle bis auf eine davon stornieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per month in one order</source>
        <translation>%1 monatlich in einer Bestellung</translation>
    </message>
    <message>
        <source>%1 in one order</source>
        <translation>%1 in einer Bestellung</translation>
    </message>
    <message>
        <source>%1 per month of new numbers in one day</source>
        <translation>%1 monatlich für neue Nummern an einem Tag</translation>
    </message>
    <message>
        <source>%1 in one day</source>
        <translation>%1 an einem Tag</translation>
    </message>
    <message>
        <source>%1 per month of new numbers in one month</source>
        <translation>%1 monatlich für neue Nummern in einem Monat</translation>
    </message>
    <message>
        <source>%1 in one month</source>
        <translation>%1 in einem Monat</translation>
    </message>
    <message>
        <source>This purchase can’t be marked “%1” from where it stands now.</source>
        <translation>Dieser Kauf kann aus seinem jetzigen Stand nicht als „%1“ vermerkt werden.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The earlier order may still turn up.</source>
        <translation>Die frühere Bestellung kann noch auftauchen.</translation>
    </message>
    <message>
        <source>Nothing was sent. It can be ordered again when every look for it has found nothing.</source>
        <translation>Es wurde nichts gesendet. Erneut bestellt werden kann, wenn jede Suche nach ihr nichts gefunden hat.</translation>
    </message>
    <message>
        <source>This account may not buy numbers of %1.</source>
        <translation>Dieses Konto darf keine Nummern aus %1 kaufen.</translation>
    </message>
    <message>
        <source>Nothing was sent. The countries it may buy in are in the account’s limits.</source>
        <translation>Es wurde nichts gesendet. In welchen Ländern gekauft werden darf, steht in den Limits des Kontos.</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> für %1</translation>
    </message>
    <message>
        <source>This is more than the account’s limit%1: %2.</source>
        <translation>Das ist mehr als das Limit des Kontos%1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. With this order it would be %1. Orders in doubt count until they are settled. The limits are the account’s own, and you can change them.</source>
        <translation>Es wurde nichts gesendet. Mit dieser Bestellung wären es %1. Unklare Bestellungen zählen, bis sie geklärt sind. Die Limits gehören zum Konto, und Sie können sie ändern.</translation>
    </message>
    <message>
        <source>%1 stays set aside in the account’s limits.</source>
        <translation>%1 bleibt in den Limits des Kontos zurückgelegt.</translation>
    </message>
    <message>
        <source>Orders of this account were listed after at most %1.</source>
        <translation>Bestellungen dieses Kontos standen nach höchstens %1 in der Liste.</translation>
    </message>
    <message>
        <source>You ordered this again as a new order.</source>
        <translation>Sie haben dies als neue Bestellung noch einmal bestellt.</translation>
    </message>
    <message>
        <source>%1 has an order of this installation that its journal does not know.</source>
        <translation>%1 hat eine Bestellung dieser Installation, die ihr Journal nicht kennt.</translation>
    </message>
    <message numerus="yes">
        <source>Its numbers are on sale again: strong evidence that it was not placed.</source>
        <translation>
            <numerusform>Ihre Nummer wird wieder angeboten: ein starkes Zeichen, dass sie nicht angekommen ist.</numerusform>
            <numerusform>Ihre Nummern werden wieder angeboten: ein starkes Zeichen, dass sie nicht angekommen ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the first one appears after all, you have both, and you are told.</source>
        <translation>Taucht die erste doch noch auf, haben Sie beide, und es wird Ihnen gesagt.</translation>
    </message>
    <message>
        <source>The profile was probably put back from an old copy. Nothing was sent since; compare your numbers with what you meant to buy.</source>
        <translation>Das Profil wurde wohl aus einer alten Kopie zurückgeholt. Seitdem wurde nichts gesendet; vergleichen Sie Ihre Nummern mit dem, was Sie kaufen wollten.</translation>
    </message>
    <message>
        <source>It does not hold exactly its numbers: %1</source>
        <translation>Sie enthält nicht genau dessen Nummern: %1</translation>
    </message>
    <message>
        <source>It is older than the purchase.</source>
        <translation>Sie ist älter als der Kauf.</translation>
    </message>
    <message>
        <source>The end of the journal of purchases is missing, or was written anew.</source>
        <translation>Das Ende des Journals der Käufe fehlt oder wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was sent. The keychain knows of changes that %1 does not hold: it was probably put back from an old copy. Compare your numbers with what you meant to buy, then accept the record under Activity.</source>
        <translation>Es wurde nichts gesendet. Der Schlüsselbund weiß von Änderungen, die %1 nicht enthält: Wahrscheinlich wurde es aus einer alten Kopie zurückgeholt. Vergleichen Sie Ihre Nummern mit dem, was Sie kaufen wollten, und nehmen Sie dann das Protokoll unter „Protokoll“ an.</translation>
    </message>
    <message>
        <source>This order belongs to another purchase.</source>
        <translation>Diese Bestellung gehört zu einem anderen Kauf.</translation>
    </message>
    <message>
        <source>This is not the order of this purchase.</source>
        <translation>Das ist nicht die Bestellung dieses Kaufs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not list this order yet, but its numbers are there.</source>
        <translation>
            <numerusform>%1 führt diese Bestellung noch nicht auf, aber ihre Nummer ist da.</numerusform>
            <numerusform>%1 führt diese Bestellung noch nicht auf, aber ihre Nummern sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is asked for it in %2.</source>
        <translation>%1 wird in %2 danach gefragt.</translation>
    </message>
    <message>
        <source>%1 says no. Making sure: until then it may have been placed.</source>
        <translation>%1 lehnt ab. Das wird geprüft; bis dahin ist die Bestellung vielleicht doch angekommen.</translation>
    </message>
    <message>
        <source>A refusal may be made up on the way, so its order is looked for. Nothing will be sent again.</source>
        <translation>Eine Ablehnung kann unterwegs entstanden sein, darum wird nach der Bestellung gesucht. Nichts wird erneut gesendet.</translation>
    </message>
    <message>
        <source>This account already has this number.</source>
        <translation>Dieses Konto hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>Nothing was bought; your basket is as it was.</source>
        <translation>Nichts wurde gekauft; der Korb ist unverändert.</translation>
    </message>
    <message>
        <source>Its price is %1.</source>
        <translation>Ihr Preis ist %1.</translation>
    </message>
    <message>
        <source>If it was, its price is %1.</source>
        <translation>Falls ja, ist ihr Preis %1.</translation>
    </message>
    <message>
        <source>It stays set aside in the account’s limits, and an unknown price as they count it.</source>
        <translation>Das bleibt in den Grenzen des Kontos zurückgelegt, und ein unbekannter Preis so, wie sie ihn zählen.</translation>
    </message>
</context>
<context>
    <name>PurchaseNote</name>
    <message>
        <source>Message from %1</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more order(s) in doubt.</source>
        <translation>
            <numerusform>%n weitere Bestellung ungewiss.</numerusform>
            <numerusform>%n weitere Bestellungen ungewiss.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Bestellung zeigen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>Sie kam nicht an</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Order again as a new order…</source>
        <translation>Als neue Bestellung nochmals bestellen …</translation>
    </message>
    <message>
        <source>I have dealt with it</source>
        <translation>Ich habe das geklärt</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>PurchaseSheet</name>
    <message>
        <source>Confirm purchase</source>
        <translation>Kauf bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n number(s)?</source>
        <translation>
            <numerusform>%n Nummer kaufen?</numerusform>
            <numerusform>%n Nummern kaufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: price unknown</source>
        <translation>
            <numerusform>%n kaufen: Preis unbekannt</numerusform>
            <numerusform>%n kaufen: Preis unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now</source>
        <translation>
            <numerusform>%n kaufen: %1 jetzt</numerusform>
            <numerusform>%n kaufen: %1 jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buy %n: %1 now, %2/month</source>
        <translation>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
            <numerusform>%n kaufen: %1 jetzt, %2/Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers to buy</source>
        <translation>Zu kaufende Nummern</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Aufruf zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show the numbers</source>
        <translation>
            <numerusform>Nummer zeigen</numerusform>
            <numerusform>Nummern zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>This account asks for the count of an order this large. Type %1 to go on.</source>
        <translation>Dieses Konto verlangt bei so großen Bestellungen die Anzahl. Tippen Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Yours from the moment the order succeeds. One order, sent once.</source>
        <translation>Gehört Ihnen, sobald die Bestellung gelingt. Eine Bestellung, einmal gesendet.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>A change could not be put on record.</source>
        <translation>Eine Änderung konnte nicht ins Protokoll geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>CSV for programs (*.csv)</source>
        <translation>CSV für Programme (*.csv)</translation>
    </message>
    <message>
        <source>JSON with receipts (*.json)</source>
        <translation>JSON mit Belegen (*.json)</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation>Kosten sofort</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>protokoll.csv</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportMaker</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Report of sub-orders</source>
        <translation>Bericht über Teilbestellungen</translation>
    </message>
    <message>
        <source>A table (CSV) that %1 makes. Nothing is changed.</source>
        <translation>Eine Tabelle (CSV), erstellt vom Anbieter (%1). Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, as DE; empty for all</source>
        <translation>Zwei Buchstaben, etwa DE; leer für alle</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make report…</source>
        <translation>Bericht erstellen …</translation>
    </message>
    <message>
        <source>sub-orders.csv</source>
        <translation>teilbestellungen.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
</context>
<context>
    <name>RequirementsPage</name>
    <message>
        <source>Requirements list</source>
        <translation>Liste der Anforderungen</translation>
    </message>
    <message>
        <source>Filter requirements</source>
        <translation>Anforderungen filtern</translation>
    </message>
    <message>
        <source>Filter: name, kind</source>
        <translation>Filter: Name, Art</translation>
    </message>
    <message>
        <source>requirements.csv</source>
        <translation>anforderungen.csv</translation>
    </message>
    <message>
        <source>Nothing that is asked fits</source>
        <translation>Nichts Verlangtes passt</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Only these characters</source>
        <translation>Nur diese Zeichen</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>count</source>
        <translation>zählen</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>zählen nicht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Number type</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Country…</source>
        <translation>Land …</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Porting</source>
        <translation>Portieren</translation>
    </message>
    <message>
        <source>Create requirement group…</source>
        <translation>Anforderungsgruppe anlegen …</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Wählen Sie ein Land</translation>
    </message>
    <message>
        <source>What its regulators ask for stands here then.</source>
        <translation>Dann steht hier, was seine Behörden verlangen.</translation>
    </message>
    <message>
        <source>Nothing is asked there</source>
        <translation>Dort wird nichts verlangt</translation>
    </message>
    <message>
        <source>Numbers work as soon as they are ordered.</source>
        <translation>Nummern funktionieren, sobald sie bestellt sind.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Nichts verlangt für</translation>
    </message>
</context>
<context>
    <name>RequirementsTab</name>
    <message>
        <source>Assign requirement group…</source>
        <translation>Anforderungsgruppe zuweisen …</translation>
    </message>
    <message>
        <source>Cancel sub-order…</source>
        <translation>Teilbestellung stornieren …</translation>
    </message>
    <message>
        <source>Assign requirement group</source>
        <translation>Anforderungsgruppe zuweisen</translation>
    </message>
    <message>
        <source>Cancel sub-order</source>
        <translation>Teilbestellung stornieren</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message numerus="yes">
        <source>Send %n answer(s)</source>
        <translation>
            <numerusform>%n Antwort senden</numerusform>
            <numerusform>%n Antworten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>Der Entwurf konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Draft kept until Cordboard is closed</source>
        <translation>Entwurf bleibt, bis Cordboard geschlossen wird</translation>
    </message>
    <message>
        <source>Answers for another sub-order did not arrive.</source>
        <translation>Antworten für eine andere Teilbestellung sind nicht angekommen.</translation>
    </message>
    <message>
        <source>They are kept there as a draft.</source>
        <translation>Sie sind dort als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>It is not known whether the answers arrived.</source>
        <translation>Ob die Antworten angekommen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What you typed is kept. Look at the order again before you send it once more.</source>
        <translation>Ihre Eingaben bleiben erhalten. Sehen Sie sich die Bestellung noch einmal an, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Refused. No answer was given.</source>
        <translation>Abgelehnt. Es wurde keine Antwort gegeben.</translation>
    </message>
</context>
<context>
    <name>ReservedPane</name>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Extend all</source>
        <translation>Alle verlängern</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>nothing is held</source>
        <translation>nichts wird gehalten</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) held, the first for %1</source>
        <translation>
            <numerusform>%n Nummer gehalten, noch %1</numerusform>
            <numerusform>%n Nummern gehalten, die erste noch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Wird verlängert …</translation>
    </message>
    <message numerus="yes">
        <source>Extend all %n</source>
        <translation>
            <numerusform>%n verlängern</numerusform>
            <numerusform>Alle %n verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the reservations</source>
        <translation>Die Reservierungen werden gelesen</translation>
    </message>
    <message>
        <source>%1 is being asked.</source>
        <translation>%1 wird gefragt.</translation>
    </message>
    <message>
        <source>None of them stands like that</source>
        <translation>Keine steht so</translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n ist verborgen.</numerusform>
            <numerusform>%n sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>Nichts ist reserviert</translation>
    </message>
    <message>
        <source>What is reserved in Search is held here, and can be extended.</source>
        <translation>Was unter Suche reserviert wird, wird hier gehalten und kann verlängert werden.</translation>
    </message>
    <message>
        <source>Hold them while you make up your mind.</source>
        <translation>Halten, bis die Entscheidung gefallen ist.</translation>
    </message>
    <message>
        <source>Extend by 30 min</source>
        <translation>Um 30 min verlängern</translation>
    </message>
    <message>
        <source>Buy…</source>
        <translation>Kaufen …</translation>
    </message>
    <message>
        <source>reserved.csv</source>
        <translation>reserviert.csv</translation>
    </message>
    <message>
        <source>Release from basket</source>
        <translation>Aus dem Korb nehmen</translation>
    </message>
    <message>
        <source>The reservations could not be read</source>
        <translation>Die Reservierungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Why stands above. Nothing was changed.</source>
        <translation>Der Grund steht oben. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Reserving</name>
    <message numerus="yes">
        <source>Reserving %n number(s)…</source>
        <translation>
            <numerusform>%n Nummer wird reserviert …</numerusform>
            <numerusform>%n Nummern werden reserviert …</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>Die Antwort ging verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Looking whether the numbers are held. Nothing is sent again.</source>
        <translation>
            <numerusform>Es wird nachgesehen, ob die Nummer gehalten wird. Nichts wird nochmals gesendet.</numerusform>
            <numerusform>Es wird nachgesehen, ob die Nummern gehalten werden. Nichts wird nochmals gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not held.</source>
        <translation>%1 wird nicht gehalten.</translation>
    </message>
    <message>
        <source>%1 may be held.</source>
        <translation>%1 wird vielleicht gehalten.</translation>
    </message>
    <message>
        <source>Look under Reserved before you try again.</source>
        <translation>Vor einem neuen Versuch unter Reserviert nachsehen.</translation>
    </message>
    <message>
        <source>Nothing was bought. Those that are held stay held.</source>
        <translation>Nichts wurde gekauft. Was gehalten wird, bleibt gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) held for 30 min.</source>
        <translation>
            <numerusform>%n Nummer für 30 min gehalten.</numerusform>
            <numerusform>%n Nummern für 30 min gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held for 30 min.</source>
        <translation>%1 von %2 für 30 min gehalten.</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>Mitteilung von %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not held.</source>
        <translation>
            <numerusform>%n Nummer ist nicht reserviert.</numerusform>
            <numerusform>%n Nummern sind nicht reserviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers may be held.</source>
        <translation>
            <numerusform>%n Nummer ist vielleicht reserviert.</numerusform>
            <numerusform>%n Nummern sind vielleicht reserviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was bought.</source>
        <translation>Nichts wurde gekauft.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 now, %2/month</source>
        <translation>%1 jetzt, %2/Monat</translation>
    </message>
    <message>
        <source>Available numbers</source>
        <translation>Verfügbare Nummern</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Noch nichts gesucht</translation>
    </message>
    <message>
        <source>Choose what the numbers must have, then press Search.</source>
        <translation>Wählen, was die Nummern haben müssen, dann Suchen drücken.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Nummernformat</translation>
    </message>
    <message>
        <source>available-numbers.csv</source>
        <translation>verfuegbare-nummern.csv</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Numbers as they are sent</source>
        <translation>Nummern, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Reserve selected</source>
        <translation>Gewählte reservieren</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In den Korb</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>searching… %1 s, Esc stops it</source>
        <translation>sucht … %1 s, Esc bricht ab</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, seen %2 ago</source>
        <translation>%1, vor %2 gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected: tick numbers to put them into the basket</source>
        <translation>Nichts gewählt: Nummern ankreuzen, um sie in den Korb zu legen</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n wählen</numerusform>
            <numerusform>Alle %n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>not searched yet</source>
        <translation>noch nicht gesucht</translation>
    </message>
    <message>
        <source>none found, with other filters</source>
        <translation>nichts gefunden, mit anderen Filtern</translation>
    </message>
    <message>
        <source>%1 with other filters, seen %2 ago</source>
        <translation>%1 mit anderen Filtern, vor %2 gesehen</translation>
    </message>
    <message>
        <source>search failed</source>
        <translation>Suche fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>SavedReplies</name>
    <message>
        <source>Replies…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>What was saved can’t be read</source>
        <translation>Das Gespeicherte kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Save what is typed</source>
        <translation>Getipptes speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>It can be run again from “Saved searches”.</source>
        <translation>Sie lässt sich unter „Gespeicherte Suchen“ wieder ausführen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>%1 refused this.</source>
        <translation>%1 hat das abgelehnt.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>SelectedBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n wählen</numerusform>
            <numerusform>Alle %n wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Esc again discards what you typed.</source>
        <translation>Noch einmal Esc verwirft, was Sie getippt haben.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>F1  Shortcuts</source>
        <translation>F1  Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SpendText</name>
    <message>
        <source>%1 is no country: two letters, or nothing for all.</source>
        <translation>%1 ist kein Land: zwei Buchstaben oder nichts für alle.</translation>
    </message>
    <message>
        <source>%1 is no currency: three letters, or nothing for any.</source>
        <translation>%1 ist keine Währung: drei Buchstaben oder nichts für jede.</translation>
    </message>
    <message>
        <source>Numbers are counted in whole figures.</source>
        <translation>Nummern werden in ganzen Zahlen gezählt.</translation>
    </message>
    <message>
        <source>%1 is no amount: write it as 100.00.</source>
        <translation>%1 ist kein Betrag: schreiben Sie ihn als 100.00.</translation>
    </message>
    <message>
        <source>This limit limits nothing: give a count or an amount, or take it away.</source>
        <translation>Dieses Limit begrenzt nichts: Geben Sie eine Anzahl oder einen Betrag an, oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>under 10 min</source>
        <translation>unter 10 min</translation>
    </message>
    <message>
        <source>under 3 min</source>
        <translation>unter 3 min</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>info wanted</source>
        <translation>Angaben nötig</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>wird aktiv</translation>
    </message>
    <message>
        <source>porting in</source>
        <translation>kommt herüber</translation>
    </message>
    <message>
        <source>porting out</source>
        <translation>zieht um</translation>
    </message>
    <message>
        <source>port failed</source>
        <translation>Umzug gescheitert</translation>
    </message>
    <message>
        <source>ported out</source>
        <translation>umgezogen</translation>
    </message>
    <message>
        <source>emergency only</source>
        <translation>nur Notruf</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>in the basket</source>
        <translation>im Korb</translation>
    </message>
    <message>
        <source>unapproved</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>infected</source>
        <translation>infiziert</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops the work that is shown beside it</source>
        <translation>Beendet die Arbeit, die daneben steht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>synced %1 ago</source>
        <translation>vor %1 abgeglichen</translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The disk is full: nothing was saved.</source>
        <translation>Die Platte ist voll: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Free some space on the disk of %1, then try again.</source>
        <translation>Schaffen Sie Platz auf der Platte von %1 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file of the profile can&apos;t be written.</source>
        <translation>Eine Datei des Profils lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the permissions of %1 and of its folder, and that its disk is not read-only.</source>
        <translation>Prüfen Sie die Rechte von %1 und seines Ordners und ob die Platte beschreibbar ist.</translation>
    </message>
    <message>
        <source>A file of the profile is in use by another program.</source>
        <translation>Eine Datei des Profils wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Close the program that has %1 open, then try again.</source>
        <translation>Schließen Sie das Programm, das %1 geöffnet hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged.</source>
        <translation>Eine Datei des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>Close Cordboard and put %1 back from a backup, or move it away to start with an empty one. (%2)</source>
        <translation>Schließen Sie Cordboard und stellen Sie %1 aus einer Sicherung wieder her, oder legen Sie die Datei beiseite, um mit einer leeren anzufangen. (%2)</translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was saved.</source>
        <translation>Die Platte meldet einen Fehler: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Check the disk of %1 and the space left on it. (%2)</source>
        <translation>Prüfen Sie die Platte von %1 und den Platz darauf. (%2)</translation>
    </message>
    <message>
        <source>A file of the profile refused a change: nothing was saved.</source>
        <translation>Eine Datei des Profils hat eine Änderung abgewiesen: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file of the profile can&apos;t be opened.</source>
        <translation>Eine Datei des Profils lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The profile is not private.</source>
        <translation>Das Profil ist nicht privat.</translation>
    </message>
    <message>
        <source>%1 belongs to another user or can be read by others. It holds what you bought and from whom: make it yours alone (chmod go-rwx), or choose another folder with --profile.</source>
        <translation>%1 gehört einem anderen Benutzer oder ist für andere lesbar. Darin steht, was Sie gekauft haben und von wem: Machen Sie es nur für sich zugänglich (chmod go-rwx) oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A newer version of Cordboard has used this profile.</source>
        <translation>Eine neuere Version von Cordboard hat dieses Profil benutzt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read by this version. Start the newer version, or choose another folder with --profile.</source>
        <translation>%1 ist für diese Version nicht lesbar. Starten Sie die neuere Version oder wählen Sie mit --profile einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cordboard already runs with this profile.</source>
        <translation>Cordboard läuft schon mit diesem Profil.</translation>
    </message>
    <message>
        <source>Use the window that is open (%2), or choose another folder with --profile. The profile is %1.</source>
        <translation>Benutzen Sie das offene Fenster (%2) oder wählen Sie mit --profile einen anderen Ordner. Das Profil ist %1.</translation>
    </message>
    <message>
        <source>The profile has to be a folder.</source>
        <translation>Das Profil muss ein Ordner sein.</translation>
    </message>
    <message>
        <source>%1 is a file or a link. Choose a folder with --profile; one that is not there is made.</source>
        <translation>%1 ist eine Datei oder ein Verweis. Mit --profile einen Ordner wählen; ein fehlender wird angelegt.</translation>
    </message>
    <message>
        <source>What was typed here can&apos;t be read any more.</source>
        <translation>Was hier eingegeben wurde, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Its key is no longer in the keychain.</source>
        <translation>Der Schlüssel dazu ist nicht mehr im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message>
        <source>its price is not known</source>
        <translation>der Preis ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 now, %2 per month</source>
        <translation>%1 sofort, %2 im Monat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no byte left this computer</source>
        <translation>kein Byte hat diesen Rechner verlassen</translation>
    </message>
    <message numerus="yes">
        <source>%1, once, %n byte(s)</source>
        <translation>
            <numerusform>%1, einmal, %n Byte</numerusform>
            <numerusform>%1, einmal, %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in orders, by mark, %n time(s): found</source>
        <translation>
            <numerusform>in den Bestellungen, nach Kennzeichen, %n-mal: gefunden</numerusform>
            <numerusform>in den Bestellungen, nach Kennzeichen, %n-mal: gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in orders, by mark, %n time(s): not found</source>
        <translation>
            <numerusform>in den Bestellungen, nach Kennzeichen, %n-mal: nicht gefunden</numerusform>
            <numerusform>in den Bestellungen, nach Kennzeichen, %n-mal: nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer that proves nothing: HTTP %1</source>
        <translation>Eine Antwort, die nichts beweist: HTTP %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
        <source>The connection ended before an answer</source>
        <translation>Die Verbindung endete vor einer Antwort</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message numerus="yes">
        <source>and %n more time(s), last at %1</source>
        <translation>
            <numerusform>und noch %n-mal, zuletzt um %1</numerusform>
            <numerusform>und noch %n-mal, zuletzt um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You named its order</source>
        <translation>Sie haben die Bestellung genannt</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>Suche nicht möglich</translation>
    </message>
    <message>
        <source>Looked in the numbers: found</source>
        <translation>In den Nummern gesucht: gefunden</translation>
    </message>
    <message>
        <source>Looked by mark: found</source>
        <translation>Nach Kennzeichen gesucht: gefunden</translation>
    </message>
    <message>
        <source>Looked by mark: not found</source>
        <translation>Nach Kennzeichen gesucht: nicht gefunden</translation>
    </message>
    <message>
        <source>You settled it</source>
        <translation>Von Ihnen geklärt</translation>
    </message>
    <message>
        <source>It was placed; the answer had been lost</source>
        <translation>Die Bestellung ist angekommen; die Antwort war verloren gegangen</translation>
    </message>
    <message>
        <source>No trace of it</source>
        <translation>Keine Spur davon</translation>
    </message>
    <message>
        <source>now you can decide</source>
        <translation>jetzt können Sie entscheiden</translation>
    </message>
    <message>
        <source>It exists more than once</source>
        <translation>Die Bestellung gibt es mehr als einmal</translation>
    </message>
    <message>
        <source>You noted that it was not placed</source>
        <translation>Sie haben vermerkt, dass die Bestellung nicht angekommen ist</translation>
    </message>
    <message>
        <source>You ordered it again as a new order</source>
        <translation>Sie haben dies als neue Bestellung nochmals bestellt</translation>
    </message>
    <message>
        <source>Found in the account; this journal does not know it</source>
        <translation>Im Konto gefunden; dieses Journal kennt die Bestellung nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 confirmed %2</source>
        <translation>bestätigt: %2 (%1)</translation>
    </message>
    <message>
        <source>Written down before sending</source>
        <translation>Vor dem Senden aufgeschrieben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>an answer is awaited</source>
        <translation>auf eine Antwort wird gewartet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered: order %1</source>
        <translation>Beantwortet: Bestellung %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>kept as in doubt; nothing is sent again</source>
        <translation>gilt als ungewiss; nichts wird nochmals gesendet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Next look in %1</source>
        <translation>Nächste Suche in %1</translation>
    </message>
    <message>
        <source>in orders and owned numbers</source>
        <translation>in Bestellungen und eigenen Nummern</translation>
    </message>
    <message>
        <source>If nothing is found by %1 you decide: give it up, link an order by hand, or buy again as a new purchase.</source>
        <translation>Wenn bis %1 nichts gefunden ist, entscheiden Sie: aufgeben, eine Bestellung von Hand verknüpfen oder als neuen Kauf nochmals kaufen.</translation>
    </message>
    <message>
        <source>You decide: wait on, give it up, link an order by hand, or buy again as a new purchase.</source>
        <translation>Sie entscheiden: weiter warten, aufgeben, eine Bestellung von Hand verknüpfen oder als neuen Kauf nochmals kaufen.</translation>
    </message>
    <message>
        <source>It may have been done. It costs nothing; look under Reserved before you try again.</source>
        <translation>Es wurde vielleicht ausgeführt. Es kostet nichts; sehen Sie unter „Reserviert“ nach, bevor Sie es nochmals versuchen.</translation>
    </message>
    <message>
        <source>A refusal may be made up on the way. It is believed as soon as the lists had time to show the order.</source>
        <translation>Eine Ablehnung kann unterwegs entstanden sein. Sie gilt, sobald die Listen Zeit hatten, die Bestellung zu zeigen.</translation>
    </message>
    <message>
        <source>Made sure: it was not placed</source>
        <translation>Sichergestellt: Die Bestellung ist nicht angekommen</translation>
    </message>
    <message>
        <source>%1 now, %2 per month, until it is known</source>
        <translation>%1 jetzt, %2 im Monat, bis es feststeht</translation>
    </message>
    <message>
        <source>%1, %2 now</source>
        <translation>%1, %2 jetzt</translation>
    </message>
</context>
<context>
    <name>SubOrderActions</name>
    <message>
        <source>Cancel sub-order</source>
        <translation>Teilbestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 stornieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) go back to %1, where others can buy them. </source>
        <translation>
            <numerusform>%n Rufnummer geht an %1 zurück, wo andere sie kaufen können. </numerusform>
            <numerusform>%n Rufnummern gehen an %1 zurück, wo andere sie kaufen können. </numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde storniert.</translation>
    </message>
    <message>
        <source>It is not known whether %1 was cancelled.</source>
        <translation>Ob %1 storniert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Assign requirement group</source>
        <translation>Anforderungsgruppe zuweisen</translation>
    </message>
    <message>
        <source>Answers for %1 from a group</source>
        <translation>Antworten für %1 aus einer Gruppe</translation>
    </message>
    <message>
        <source>There is no group of this country and type that has all its answers.</source>
        <translation>Es gibt keine Gruppe für dieses Land und diese Art, die alle Antworten hat.</translation>
    </message>
    <message>
        <source>Answers that are approved already stay. Later changes of the group are not followed.</source>
        <translation>Schon genehmigte Antworten bleiben. Spätere Änderungen der Gruppe werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Requirement group</source>
        <translation>Anforderungsgruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>The answers of the group were given.</source>
        <translation>Die Antworten der Gruppe wurden gegeben.</translation>
    </message>
    <message>
        <source>It is not known whether the group was assigned.</source>
        <translation>Ob die Gruppe zugewiesen wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The order is being looked at again.</source>
        <translation>Die Bestellung wird noch einmal angesehen.</translation>
    </message>
    <message>
        <source>Confirm cancellation</source>
        <translation>Stornierung bestätigen</translation>
    </message>
    <message>
        <source>What was answered so far is not looked at any more. The other parts of the order stay. This can’t be undone.</source>
        <translation>Was schon beantwortet wurde, wird nicht mehr geprüft. Die anderen Teile der Bestellung bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Zum Fortfahren %1 eintippen.</translation>
    </message>
</context>
<context>
    <name>Territory</name>
    <message>
        <source>en</source>
        <comment>the code of the language, for the names of countries</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>TimeLimit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Unterlagen: %1</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Neue Frist: %1</translation>
    </message>
    <message>
        <source>A comment of ours</source>
        <translation>Kommentar von uns</translation>
    </message>
    <message>
        <source>A comment of the provider</source>
        <translation>Kommentar des Anbieters</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled, unless everything is answered and approved</source>
        <translation>Storniert, wenn nicht alles beantwortet und genehmigt ist</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>TypeBar</name>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
</context>
<context>
    <name>TypedCount</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>UploadOnce</name>
    <message>
        <source>The provider&apos;s virus scanner objects to this file.</source>
        <translation>Der Virenscanner des Anbieters beanstandet diese Datei.</translation>
    </message>
    <message>
        <source>This very document has been rejected before.</source>
        <translation>Genau dieses Dokument wurde schon einmal abgelehnt.</translation>
    </message>
    <message>
        <source>It was not sent again. Choose another one.</source>
        <translation>Es wurde nicht noch einmal gesendet. Ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>UrgentNotes</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will not wait</source>
        <translation>
            <numerusform>%n Sache duldet keinen Aufschub</numerusform>
            <numerusform>%n Sachen dulden keinen Aufschub</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>WaitingFacts</name>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Extended last</source>
        <translation>Zuletzt verlängert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Nothing is bought, nothing is charged.</source>
        <translation>Nichts wird gekauft, nichts berechnet.</translation>
    </message>
    <message>
        <source>%1, extended since</source>
        <translation>%1, seither verlängert</translation>
    </message>
    <message>
        <source>%1 by the provider’s clock</source>
        <translation>%1 nach der Uhr des Anbieters</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answer(s) given</source>
        <translation>
            <numerusform>%1 von %n Antwort gegeben</numerusform>
            <numerusform>%1 von %n Antworten gegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyNotBuy</name>
    <message>
        <source>This account is read-only</source>
        <translation>Dieses Konto ist schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>An order for these is not settled yet</source>
        <translation>
            <numerusform>Eine Bestellung dieser Nummer ist noch nicht geklärt</numerusform>
            <numerusform>Eine Bestellung dieser Nummern ist noch nicht geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteren</numerusform>
            <numerusform>%1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An order for %1 is not settled yet: leave them out to buy the others</source>
        <translation>
            <numerusform>Eine Bestellung von %1 ist noch nicht geklärt: ohne diese Nummer können die anderen gekauft werden</numerusform>
            <numerusform>Eine Bestellung von %1 ist noch nicht geklärt: ohne diese Nummern können die anderen gekauft werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <comment>after: connection to, answer of, message from</comment>
        <translation>der Sandbox</translation>
    </message>
</context>
<context>
    <name>shortcutsheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes on, Shift+Tab goes back.</source>
        <translation>Alles geht ohne Maus. Tab geht vor, Umschalt+Tab zurück.</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Go to the filters of the pane</source>
        <translation>Zum Filter des Bereichs</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ask the provider again</source>
        <translation>Den Anbieter erneut fragen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close or cancel</source>
        <translation>Schließen oder abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows, with their header</source>
        <translation>Die gewählten Zeilen mit Kopf kopieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Select the current row, or give it up</source>
        <translation>Die aktuelle Zeile wählen oder abwählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Do what the current row offers</source>
        <translation>Tun, was die aktuelle Zeile anbietet</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Go on to the next region: sections, filter, list, detail, status</source>
        <translation>Weiter zum nächsten Bereich: Abschnitte, Filter, Liste, Einzelheiten, Status</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Put back what was taken out of the basket</source>
        <translation>Zurücklegen, was aus dem Korb genommen wurde</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Go to a number, order, section or action</source>
        <translation>Zu einer Nummer, Bestellung, einem Bereich oder Befehl gehen</translation>
    </message>
</context>
</TS>
