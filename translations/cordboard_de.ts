<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccountBar</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
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
</context>
<context>
    <name>AccountSwitch</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
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
        <source>The answer is larger than 8 MiB.</source>
        <translation>Die Antwort ist größer als 8 MiB.</translation>
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
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <source>Auto-extend until</source>
        <translation>Verlängern bis</translation>
    </message>
    <message>
        <source>off</source>
        <comment>auto-extend</comment>
        <translation>aus</translation>
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
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>This computer has no keychain that is running.</source>
        <translation>Auf diesem Rechner läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not let us in.</source>
        <translation>Der Schlüsselbund hat den Zugang verweigert.</translation>
    </message>
    <message>
        <source>The keychain reported a problem.</source>
        <translation>Der Schlüsselbund meldet ein Problem.</translation>
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
        <translation>reservierte Nummern in %1</translation>
    </message>
    <message>
        <source>Show held</source>
        <translation>Reservierte zeigen</translation>
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
        <translation>Nachricht von %1, %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
    <message>
        <source>It costs %1 now and %2 per month.</source>
        <translation>Sie kostet jetzt %1 und %2 im Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) not known.</source>
        <translation>
            <numerusform>%n Preis ist nicht bekannt.</numerusform>
            <numerusform>%n Preise sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was, it costs %1 now and %2 per month.</source>
        <translation>Wenn ja, kostet sie jetzt %1 und %2 im Monat.</translation>
    </message>
    <message>
        <source>It does not hold exactly the numbers that you asked for: %1</source>
        <translation>Sie enthält nicht genau die Nummern, die Sie verlangt haben: %1</translation>
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
        <source>%1 is asked for it again in %2.</source>
        <translation>%1 wird in %2 wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Asking %1 for it: check %2 of %3, next in %4.</source>
        <translation>%1 wird danach gefragt: Versuch %2 von %3, der nächste in %4.</translation>
    </message>
    <message>
        <source>There was no connection to %1. Nothing was bought; your basket is as it was.</source>
        <translation>Es gab keine Verbindung zu %1. Nichts wurde gekauft; Ihr Korb ist, wie er war.</translation>
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
        <source>Ask %1 to cancel all but one.</source>
        <translation>Bitten Sie %1, alle bis auf eine zu stornieren.</translation>
    </message>
    <message>
        <source>If it appears after all, you are told.</source>
        <translation>Taucht sie doch noch auf, erfahren Sie es.</translation>
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
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
</context>
</TS>
