// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/documenttype.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray wide(const QByteArray &text)
{
    QByteArray bytes;
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

// Which files may be uploaded, told by what is in them.
class DocumentTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void theContentDecides_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("extension"); // empty: not accepted
        const QByteArray zip("PK\x03\x04....[Content_Types].xml....");
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        const auto row = [](const char *what, const QByteArray &content, const QString &name, const char *extension) {
            QTest::newRow(what) << content << name << QByteArray(extension);
        };
        row("pdf", "%PDF-1.4 \x01\x02", u"a"_s, "pdf");
        row("pdf with another name", "%PDF-1.4", u"a.exe"_s, "pdf");
        row("png", QByteArray("\x89PNG\r\n\x1A\n"), u"a"_s, "png");
        row("jpeg", QByteArray("\xFF\xD8\xFF\xE0"), u"a"_s, "jpg");
        row("docx", zip + "word/document.xml", u"a"_s, "docx");
        row("xlsx", zip + "xl/workbook.xml", u"a"_s, "xlsx");
        row("a plain archive", zip + "game/", u"a.docx"_s, "");
        row("doc", ole + wide("WordDocument"), u"a"_s, "doc");
        row("xls", ole + wide("Workbook"), u"a"_s, "xls");
        row("an installer", ole + wide("MsiFiles"), u"a.doc"_s, "");
        row("text", "Grüße\n", u"a.pdf"_s, "txt");
        row("csv", "a;b\n1;2\n", u"A.CSV"_s, "csv");
        row("json", "{\"a\":1}", u"a.json"_s, "json");
        row("no json", "{oops", u"a.json"_s, "txt");
        row("latin-1", "Gr\xFC\xDF", u"a.txt"_s, "");
        row("a program",
            QByteArray("\x7F"
                       "ELF\x02\x01\x01\0",
                8),
            u"bill.pdf"_s, "");
        row("terminal codes", "\x1B[31mred", u"a.txt"_s, "");
        row("a bitmap", QByteArray("BM\x36\0\0\0", 6), u"a.png"_s, "");
    }
    void theContentDecides()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(QByteArray, extension);
        const DocumentType *type = documenttype::detect(content, name);
        QCOMPARE(QByteArray(type ? type->extension : ""), extension);
    }

    void sizesHaveTheirLimit()
    {
        QVERIFY(documenttype::refusalOf(documenttype::largest).isEmpty());
        QVERIFY(documenttype::refusalOf(documenttype::largest + 1).contains(u"20 MB"_s));
        QVERIFY(!documenttype::refusalOf(0).isEmpty());
    }

    void namesAreTidied_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("path") << u"/home/mara/bill.pdf"_s << u"bill.pdf"_s;
        QTest::newRow("windows") << u"C:\\papers\\bill.pdf"_s << u"bill.pdf"_s;
        QTest::newRow("another ending") << u"bill.docx"_s << u"bill.pdf"_s;
        QTest::newRow("no ending") << u"bill"_s << u"bill.pdf"_s;
        QTest::newRow("upper case") << u"BILL.PDF"_s << u"BILL.PDF"_s;
        QTest::newRow("hidden") << u"..."_s << u"document.pdf"_s;
        QTest::newRow("nothing") << QString() << u"document.pdf"_s;
        QTest::newRow("controls") << u"a\nb\u202E\"c.pdf"_s << u"abc.pdf"_s;
        QTest::newRow("long") << QString(300, u'x') + u".pdf"_s << QString(116, u'x') + u".pdf"_s;
        QTest::newRow("points") << u"Mr. Walk's bill of Oct. 3.pdf"_s << u"Mr. Walk's bill of Oct. 3.pdf"_s;
    }
    void namesAreTidied()
    {
        QFETCH(QString, path);
        const DocumentType *pdf = documenttype::detect("%PDF-1.4", {});
        QTEST(documenttype::outgoingName(path, *pdf), "name");
    }
};

QTEST_GUILESS_MAIN(DocumentTypeTest)
#include "tst_documenttype.moc"
